// Where somebody signs, and opinions of officers with their signatures: dotted lines to write on.
import type { Opinion, Signature } from '../../../documents/tree';
import { signing } from '../../../text/th/documents/signing';
import { OPINIONS_IN_A_ROW, SIGNATURE_WIDTH } from '../../flow';
import { classes } from './classes';

interface Props {
  readonly signature: Signature;
}

/** In one half of the page. */
export const SignatureView = ({ signature }: Props) => (
  <div class={classes('signature', signature.at ?? 'centre', signature.bare && 'bare')}>
    <SignatureLines signature={signature} />
  </div>
);

const SignatureLines = ({ signature: { name, position, bare = false } }: Props) => (
  <>
    {!bare && (
      <p class="sign">
        <span>{signing.signed}</span>
        <i class="dots" />
      </p>
    )}
    <p class="sign">
      <span>(</span>
      {name === '' ? <i class="dots" /> : <span> {name} </span>}
      <span>)</span>
    </p>
    {position.split('\n').map((line, index) =>
      line === '' ? (
        <p key={index} class="sign short">
          <span>{signing.position}</span>
          <i class="dots" />
        </p>
      ) : (
        <p key={index}>{line}</p>
      ),
    )}
  </>
);

/** Side by side, and what is left over in the middle of the last row. */
export const SignaturesView = ({ signatures }: { readonly signatures: readonly Signature[] }) => (
  <div class="signatures" style={{ '--least': `${SIGNATURE_WIDTH}cm` }}>
    {signatures.map((signature, index) => (
      <div key={index} class="signature">
        <SignatureLines signature={signature} />
      </div>
    ))}
  </div>
);

interface OpinionsProps {
  readonly opinions: readonly Opinion[];
}

export const OpinionsView = ({ opinions }: OpinionsProps) => (
  <div class="opinions">
    {opinions.map((_, index) =>
      index % OPINIONS_IN_A_ROW > 0 ? undefined : (
        <div key={index} class="opinions-row">
          {opinions.slice(index, index + OPINIONS_IN_A_ROW).map((opinion, place) => (
            <OpinionView key={place} opinion={opinion} />
          ))}
        </div>
      ),
    )}
  </div>
);

const OpinionView = ({ opinion: { title, text, signature } }: { readonly opinion: Opinion }) => (
  <div class="opinion">
    {text === '' ? (
      <>
        <p class="line-to-write">
          <b>{title} </b>
          <i class="dots" />
        </p>
        <p class="line-to-write">
          <i class="dots" />
        </p>
      </>
    ) : (
      <p>
        <b>{title} </b>
        {text}
      </p>
    )}
    <div class="signature">
      <SignatureLines signature={signature} />
    </div>
  </div>
);
