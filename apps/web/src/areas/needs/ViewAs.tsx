import { useState } from 'react';
import type { PartnerStage } from '../../graphql/generated/graphql';
import { useLiveQuery } from '../../graphql/useLiveQuery';
import { Loaded } from '../../components/Loaded';
import { ViewAsDocument } from './needs.graphql';
import { PartnerView, StageTabs } from './PartnerView';

/** The need as a partner sees it, stage by stage. */
export function ViewAs({ id }: { id: string }) {
  const [stage, setStage] = useState<PartnerStage>('INTEREST_ASKED');
  const query = useLiveQuery(ViewAsDocument, { variables: { id, stage }, follows: [{ kind: 'NEED', id }] });
  return (
    <>
      <StageTabs stage={stage} choose={setStage} />
      <Loaded query={query}>{({ need: { viewAs } }) => viewAs && <PartnerView view={viewAs} />}</Loaded>
    </>
  );
}
