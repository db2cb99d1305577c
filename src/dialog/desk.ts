// What every part of the window knows: the words, what the server gave, what is chosen and typed, and what is made of it.
import { createContext } from 'preact';
import { useContext, useMemo, useRef, useState } from 'preact/hooks';
import { DOCUMENTS } from '../documents/all';
import type { DocumentFacts } from '../documents/facts';
import type { FieldName } from '../documents/fieldNames';
import { withPositions } from '../documents/positions';
import type { Digits, DocumentTree } from '../documents/tree';
import type { DialogWords } from '../text/dialogWords';
import { names } from '../text/th/documents/names';
import type { Value } from '../wire/calls';
import type { Fields, Material } from '../wire/documents';
import type { ChoiceId } from './choices';
import { type Deeds, useDeeds } from './deeds';
import { wordFile } from './docx/file';
import { assessmentOf, factsOf } from './facts';
import { fileName } from './fileName';
import { type Lack, lacksOf } from './lacks';
import type { PageCount } from './print/Pages';
import { type Saving, useSaving } from './saving';
import { useSettled } from './settled';
import { missingIn } from './textFields';

/** After so many milliseconds without typing the preview follows. */
const PREVIEW_PAUSE = 500;

export interface Desk {
  readonly words: DialogWords;
  readonly material: Material;
  readonly id: ChoiceId;
  choose(id: ChoiceId): void;
  /** As they stand in the form. */
  readonly fields: Fields;
  change(next: (fields: Fields) => Fields): void;
  readonly digits: Digits;
  setDigits(digits: Digits): void;
  readonly lacks: readonly Lack[];
  /** What the document lacked when it was chosen: a field does not go while it is filled in. */
  readonly missing: readonly FieldName[];
  readonly facts: DocumentFacts;
  /** Nothing for the picture. */
  readonly tree: DocumentTree | undefined;
  /** Of the pages that are shown, once they are. */
  readonly pages: number | undefined;
  onPages(pages: PageCount): void;
  onPicture(canvas: HTMLCanvasElement | null): void;
  readonly saving: Saving;
  readonly deeds: Deeds;
}

export const DeskContext = createContext<Desk | undefined>(undefined);

export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('a part outside the window');
  return desk;
}

interface Given {
  readonly words: DialogWords;
  readonly settings: Value<'open'>['settings'];
  readonly material: Material;
}

export function useNewDesk({ words, settings, material }: Given): Desk {
  const [id, setId] = useState<ChoiceId>(DOCUMENTS[0].id);
  const [fields, setFields] = useState(material.fields);
  const [digits, setDigits] = useState<Digits>(settings.digits);
  const [missing, setMissing] = useState(() => missingIn(id, fields));
  const [pages, setPages] = useState<PageCount & { readonly tree: DocumentTree | undefined }>();
  const picture = useRef<HTMLCanvasElement | null>(null);

  const assessment = useMemo(() => assessmentOf(material), [material]);
  const settled = useSettled(fields, PREVIEW_PAUSE);
  const facts = useMemo(
    () => factsOf({ material, assessment, settings, fields: settled.value, digits }),
    [material, assessment, settings, settled.value, digits],
  );
  const tree = useMemo(() => DOCUMENTS.find(document => document.id === id)?.build(facts), [id, facts]);
  const known = pages?.tree === tree ? pages : undefined;

  const saving = useSaving(fields, settings.agencyType, setFields);
  const name = { name: names[id], agency: fields.agency, year: material.framework.year };
  const deeds = useDeeds(
    {
      shown: tree ?? facts,
      isReady: settled.value === fields && (tree === undefined || known !== undefined),
      fileName: fileName(name, tree ? 'docx' : 'png'),
      make: () => (tree ? wordFile(tree, known?.of) : pictureFile(picture.current)),
    },
    () => {
      settled.settle();
      saving.flush();
    },
  );
  return {
    words,
    material,
    id,
    choose: next => {
      setId(next);
      setMissing(missingIn(next, fields));
    },
    fields,
    change: next => setFields(now => withPositions(now, next(now), settings.agencyType)),
    digits,
    setDigits,
    lacks: lacksOf(id, material, facts),
    missing,
    facts,
    tree,
    pages: known?.count,
    onPages: counted => setPages({ ...counted, tree }),
    onPicture: canvas => {
      picture.current = canvas;
    },
    saving,
    deeds,
  };
}

const pictureFile = (canvas: HTMLCanvasElement | null): Promise<Blob> =>
  new Promise((resolve, reject) => {
    if (!canvas) throw new Error('no picture');
    canvas.toBlob(file => (file ? resolve(file) : reject(new Error('no file'))), 'image/png');
  });
