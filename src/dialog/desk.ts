// What every part of the window knows: the words, what the server gave, what is chosen and typed, and what is made of it.
import { createContext } from 'preact';
import { useContext, useMemo, useRef, useState } from 'preact/hooks';
import { DOCUMENTS } from '../documents/all';
import type { DocumentFacts } from '../documents/facts';
import type { FieldName } from '../documents/fieldNames';
import { withPositions } from '../documents/positions';
import type { Digits, DocumentTree } from '../documents/tree';
import type { DialogWords } from '../text/dialogWords';
import type { Value } from '../wire/calls';
import type { Fields, Material } from '../wire/documents';
import { type Bundle, type Order, useBundle } from './bundle';
import { chartDrawing } from './chartDrawing';
import { CHOICE_IDS, type ChoiceId } from './choices';
import { type Deeds, useDeeds } from './deeds';
import { wordFile } from './docx/file';
import { assessmentOf, factsOf } from './facts';
import { type Lack, lacksOf } from './lacks';
import { type Leaving, useLeaving } from './leaving';
import { type Mending, useMending } from './mending';
import { hasContents, paperFile } from './paperFile';
import { bundleName, paperName } from './paperName';
import { pictureFile } from './pictureFile';
import type { PageCount } from './print/Pages';
import { type Saving, useSaving } from './saving';
import { useSettled } from './settled';
import { missingIn } from './textFields';
import { keepForReturn, takeKept } from './wayBack';

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
  /** Of every paper that can be made. */
  readonly lacks: ReadonlyMap<ChoiceId, readonly Lack[]>;
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
  readonly leaving: Leaving;
  readonly bundle: Bundle;
  /** What is made of these papers all at once, with what was typed last, which is saved before. */
  orderOf(ids: readonly ChoiceId[]): Order;
  readonly mending: Mending;
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

export function useNewDesk({ words, settings, material: given }: Given): Desk {
  const [material, setMaterial] = useState(given);
  const [kept] = useState(() => takeKept(given));
  const [id, setId] = useState<ChoiceId>(kept?.id ?? DOCUMENTS[0].id);
  const [fields, setFields] = useState(() => ({ ...given.fields, day: kept?.day ?? given.fields.day }));
  const [digits, setDigits] = useState<Digits>(kept?.digits ?? settings.digits);
  const [missing, setMissing] = useState(() => missingIn(id, fields, material.framework.year));
  const [pages, setPages] = useState<PageCount & { readonly tree: DocumentTree | undefined }>();
  const picture = useRef<HTMLCanvasElement | null>(null);

  const assessment = useMemo(() => assessmentOf(material), [material]);
  const settled = useSettled(fields, PREVIEW_PAUSE);
  const facts = useMemo(
    () => factsOf({ material, assessment, settings, fields: settled.value, digits }),
    [material, assessment, settings, settled.value, digits],
  );
  const tree = useMemo(() => DOCUMENTS.find(document => document.id === id)?.build(facts), [id, facts]);
  const lacks = useMemo(
    () => new Map(CHOICE_IDS.map(one => [one, lacksOf(one, material, facts)] as const)),
    [material, facts],
  );
  const known = pages?.tree === tree ? pages : undefined;

  const saving = useSaving(fields, settings.agencyType, setFields);
  const deeds = useDeeds(
    {
      shown: tree ?? facts,
      isReady: settled.value === fields && (tree === undefined || known !== undefined),
      fileName: paperName(id, fields.agency, material),
      make: () => (tree ? wordFile(tree, chartDrawing, known?.of) : pictureFile(picture.current)),
    },
    () => {
      settled.settle();
      saving.flush();
    },
  );
  const leaving = useLeaving(saving, () => keepForReturn(material, { id, day: fields.day, digits }));
  const bundle = useBundle();
  const mending = useMending(material, setMaterial);
  return {
    words,
    material,
    id,
    choose: next => {
      setId(next);
      setMissing(missingIn(next, fields, material.framework.year));
      mending.forget();
    },
    fields,
    change: next => setFields(now => withPositions(now, next(now), settings.agencyType)),
    digits,
    setDigits,
    lacks,
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
    leaving,
    bundle,
    orderOf: ids => {
      saving.flush();
      const now = factsOf({ material, assessment, settings, fields, digits });
      return {
        ids,
        nameOf: one => paperName(one, fields.agency, material),
        fileOf: one => paperFile(one, now),
        name: bundleName(fields.agency, material),
        mayDiffer: DOCUMENTS.some(({ id: one, build }) => ids.includes(one) && hasContents(build(now))),
      };
    },
    mending,
  };
}
