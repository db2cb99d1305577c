// What stands around every view: the steps, settings, help and the other language.
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../../page/parts/Button';
import { usePage } from '../page';
import { STEPS } from '../viewNames';

export function Frame({ children, onLanguage }: { children: ComponentChildren; onLanguage: () => void }) {
  const { words, view, reading, go } = usePage();
  const { frame } = words.sidebar;
  return (
    <>
      <header class="top">
        <div class="aside">
          <Button kind="link" onPress={() => go('settings')}>
            {frame.settings}
          </Button>
          <Button kind="link" onPress={() => go('help')}>
            {frame.help}
          </Button>
          <Button kind="link" onPress={onLanguage}>
            {frame.otherLanguage}
          </Button>
        </div>
        <nav aria-label={frame.stepsLabel}>
          <ol class="steps">
            {STEPS.map(step => (
              <li key={step}>
                <button
                  type="button"
                  aria-current={view === step ? 'step' : undefined}
                  disabled={step !== 'start' && !reading}
                  onClick={() => go(step)}
                >
                  {frame.steps[step]}
                </button>
              </li>
            ))}
          </ol>
        </nav>
      </header>
      <main>{children}</main>
    </>
  );
}

/** The heading of a view. It takes the focus when the view opens, so that a reader starts there. */
export function Title({ children }: { children: ComponentChildren }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
    window.scrollTo(0, 0);
  }, []);
  return (
    <h1 ref={heading} tabIndex={-1}>
      {children}
    </h1>
  );
}
