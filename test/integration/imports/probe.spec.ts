import { readFileSync } from 'node:fs';
import { ImportsModule, ImportsService } from '#features/imports';
import { createTestContext } from '../../support/test-app.js';
it('probe', async () => {
  const c = await createTestContext([ImportsModule]);
  const s = c.app.get(ImportsService);
  for (const round of [1, 2]) for (const f of ['ror_se.json', 'swecris_organisations.json', 'swecris_lifescience.json', 'lab_capabilities.json']) {
    const t = readFileSync('../shared/data/' + f, 'utf8');
    const p = await s.preview(c.workspace.system, f, t);
    const t0 = Date.now();
    const r = await s.apply(c.workspace.system, '/x/' + f, t);
    process.stderr.write(`${round} ${f} ${JSON.stringify(p.counts)} ${JSON.stringify(r.counts)} ${r.organisationsCreated} ${r.runId !== null} ${Date.now() - t0}ms\n`);
  }
  const q = async (x: string) => process.stderr.write(JSON.stringify((await c.owner.query(x)).rows) + '\n');
  await q('select source, count(*) from organisation group by 1'); await q('select count(*) from research_grant where coordinator_id is null'); await q('select source, count(*) from organisation_source group by 1'); await q('select count(*), count(biosafety_level), count(open_to_companies) from capability'); await q("select name, count(*) from event group by 1"); await q("select name_sv,name_en,orgnr,ror_id,source from organisation where orgnr is not null and ror_id is not null limit 3");
  await q("select name_en, site, o.name_sv, o.source from capability c join organisation o on o.id=c.organisation_id order by 3 limit 40");
  await c.close();
});
