// The view "result": the total and what it means, every instrument and indicator, and the sentence for a document.
import { rankIndicators } from '../../domain/analysis/ranking';
import { uncertaintiesOf } from '../../domain/framework/uncertain';
import type { NodeScore } from '../../domain/scoring/rollUp';
import { points2 } from '../../domain/scoring/round';
import { Button } from '../../page/parts/Button';
import { officeOf } from '../office';
import { usePage } from '../page';
import { Bars } from '../parts/Bars';
import { Title } from '../parts/Frame';
import { NoTable } from '../parts/NoTable';
import { Radar } from '../parts/Radar';
import { Source } from '../parts/Source';
import { Unconfirmed } from '../parts/Unconfirmed';
import { Distance } from './result/Distance';
import { Headline } from './result/Headline';
import { Sentence } from './result/Sentence';
import { Standings } from './result/Standings';

export function Result() {
  const { words, reading, settings, go } = usePage();
  const { result, tabs } = words.sidebar;
  if (!reading) return <NoTable title={result.title} />;
  const { assessment } = officeOf(reading);
  const { nodes, total, framework } = assessment;
  const heading = (
    <>
      <Title>{result.title}</Title>
      <Source reading={reading} />
    </>
  );
  if (total.score === undefined) {
    return (
      <>
        {heading}
        <p class="notice">{result.noScores}</p>
        <Button kind="primary" onPress={() => go('check')}>
          {tabs.check}
        </Button>
      </>
    );
  }
  const cutoff = settings.pass;
  const uncertain = uncertaintiesOf(framework);
  const indicators = nodes.filter(({ node }) => node.level === 'indicator');
  const ranks = new Map(
    rankIndicators(assessment, cutoff).map(({ indicator, rank }) => [indicator.node.id, rank]),
  );
  const rankOf = ({ node }: NodeScore): string => {
    const rank = ranks.get(node.id);
    return rank === undefined ? '' : result.rank({ rank });
  };
  return (
    <>
      {heading}
      <Headline reading={reading} assessment={assessment} />
      <Distance assessment={assessment} />
      <Button kind="primary" onPress={() => go('repair')}>
        {words.sidebar.repair.title}
      </Button>
      <Sentence assessment={assessment} />
      <Bars
        title={result.instruments}
        nodes={nodes.filter(({ node }) => node.level === 'instrument')}
        cutoff={cutoff}
      />
      <Bars title={result.indicators} nodes={indicators} cutoff={cutoff} note={rankOf} />
      <Radar
        title={result.radar({ count: indicators.length, cutoff: points2(cutoff) })}
        nodes={indicators}
        cutoff={cutoff}
      />
      <Standings assessment={assessment} />
      {uncertain.length > 0 && <Unconfirmed uncertain={uncertain} />}
    </>
  );
}
