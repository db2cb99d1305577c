// A page of the project in a frame as Google builds it, and what it asks of the editor by google.script.host.
import { useEffect, useRef } from 'preact/hooks';
import type { HostCall } from '../wire';

/** Google's sandbox tokens; the build puts them here. */
declare const SANDBOX: string;

interface Props {
  readonly name: 'sidebar' | 'dialog';
  readonly title: string;
  /** Each time that a page is shown, its frame is another one. */
  readonly id: number;
  readonly asked: (call: HostCall) => void;
  /** In pixels; without it as large as its place. */
  readonly size?: { readonly width: number; readonly height: number };
}

export function Frame({ name, title, id, asked, size }: Props) {
  const place = useRef<HTMLIFrameElement>(null);
  useEffect(() => {
    const listen = ({ data, origin, source }: MessageEvent<HostCall>): void => {
      if (origin === location.origin && source === place.current?.contentWindow) asked(data);
    };
    addEventListener('message', listen);
    return () => removeEventListener('message', listen);
  });
  return (
    <iframe
      ref={place}
      title={title}
      name={name}
      sandbox={SANDBOX}
      src={`/${name}?${id}`}
      style={size && `width:${size.width}px;height:${size.height}px`}
    />
  );
}
