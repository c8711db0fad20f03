// `npm run bench:candidates`: needs against 10,000 seeded capabilities on a real database, the API in this process.
// Prints one line of JSON last; times in milliseconds.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { prepare, ROOT } from '../../apps/cli/prepare.mjs';

await prepare();
const built = (path) => import(pathToFileURL(resolve(ROOT, 'dist', path)).href);
const { startEmbeddedPostgres } = await built('libs/platform/embedded-postgres/index.js');
const { migrateAll } = await built('apps/cli/commands/migrate.js');
const { withProgram } = await built('apps/cli/commands/program.js');
const { startApi } = await built('apps/api/api.js');
const { loadConfig } = await built('libs/platform/config/index.js');
const { createLogger } = await built('libs/platform/telemetry/index.js');
const { UnitOfWork } = await built('libs/platform/database/index.js');
const { PeopleService } = await built('libs/features/identity/index.js');
const { OrganisationsService } = await built('libs/features/organisations/index.js');
const {
  CandidatesService,
  CapabilitiesRepository,
  CapabilitiesService,
  CatalogueService,
  capabilityRegistered,
  capabilityRow,
  NeedsService,
} = await built('libs/features/matchmaking/index.js');
const { addDays, dayOf, newId, systemScope } = await built('libs/kernel/index.js');

const CAPABILITIES = Number(process.env.BENCH_CAPABILITIES ?? 10_000);
const HOSTS = 200;
const NEEDS = 80;
/** Asked before anything is timed: the first ones are answered by code that is not compiled yet. */
const WARM_UP = 20;
const PASSWORD = 'klustermotor-bench';
const today = dayOf(new Date());

/** mulberry32: the same numbers every time. */
function seeded(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
const random = seeded(20261123);
const pick = (list) => list[Math.floor(random() * list.length)];
const some = (list, most) => [...new Set(Array.from({ length: Math.floor(random() * (most + 1)) }, () => pick(list)))];
const often = (share, value) => (random() < share ? value() : null);

const SV =
  'cellodling flödescytometri masspektrometri sekvensering mikroskopi bioreaktor organoider vävnadssnitt proteomik metabolomik immunologi toxicitet biosensor antikroppar biomarkörer plasma serum virus bakterier peptider validering studie prövning patienter rehabilitering sömnmätning bilddiagnostik strålterapi djurmodell zebrafisk hud lever njure hjärta stamceller genterapi vektorer formulering sterilitet renrum'.split(
    ' ',
  );
const EN =
  'culture cytometry spectrometry sequencing microscopy bioreactor organoids slices proteomics metabolomics immunology toxicity biosensor antibodies biomarkers plasma serum virus bacteria peptides validation study trial patients rehabilitation sleep imaging radiotherapy animal zebrafish skin liver kidney heart stem gene vectors formulation sterility cleanroom'.split(
    ' ',
  );
const SYLLABLES = 'ka le mi ro su ta ve no pi ga del tor sin mar lon rik bas fen'.split(' ');
const RARE = Array.from({ length: 4000 }, () => Array.from({ length: 3 }, () => pick(SYLLABLES)).join(''));
/** Frequent words are frequent: rank r comes up about 1/r as often. */
const zipf = (list) => list[Math.min(list.length - 1, Math.floor(list.length ** random()) - 1)];
const sentence = (words, length) => Array.from({ length }, () => (random() < 0.6 ? zipf(words) : zipf(RARE))).join(' ');
const METHODS = [
  'flow cytometry',
  'cell culture',
  'mass spectrometry',
  'RNA sequencing',
  'confocal microscopy',
  'ELISA',
  'PCR',
  'tissue slice culture',
  'proteomics',
  'cryo-electron microscopy',
];
const SAMPLES = ['blood', 'plasma', 'serum', 'urine', 'skin', 'tissue', 'cell lines'];
const SPECIALITIES = ['kardiologi', 'onkologi', 'radiology', 'neurology', 'immunologi'];
const KINDS = ['LAB', 'LAB', 'LAB', 'CLINIC', 'EXPERTISE'];

const capability = (workspaceId, organisationId, index) =>
  capabilityRow(workspaceId, newId(), {
    organisationId,
    site: pick(['Flemingsberg', 'Solna', 'Uppsala']),
    kind: pick(KINDS),
    source: 'bench',
    nameSv: `${sentence(SV, 3)} ${index}`,
    nameEn: `${sentence(EN, 3)} ${index}`,
    summarySv: sentence(SV, 45),
    summaryEn: sentence(EN, 45),
    methods: some(METHODS, 5),
    equipment: [sentence(EN, 2), sentence(EN, 2)],
    biosafetyLevel: often(0.8, () => 1 + Math.floor(random() * 3)),
    gmmClass: often(0.5, () => pick(['F', 'L', 'R'])),
    certifications: some(['GMP', 'GLP', 'ISO 17025'], 2),
    sampleTypes: some(SAMPLES, 4),
    clinicalSpeciality: often(0.3, () => pick(SPECIALITIES)),
    capacityPerMonth: often(0.7, () => Math.floor(random() * 200)),
    leadTimeDays: often(0.8, () => Math.floor(random() * 150)),
    priceGroups: some(['academic: 100', 'sme: 300'], 2),
    openToCompanies: often(0.9, () => random() < 0.9),
    validUntil: often(0.9, () => addDays(today, Math.floor(random() * 400) - 20)),
    trlFrom: often(0.4, () => 3),
  });

const draft = (index) => ({
  kind: 'LAB',
  title: sentence(index % 2 ? EN : SV, 6),
  anonymisedSummary: sentence(index % 2 ? EN : SV, 60),
  successCriteria: sentence(index % 2 ? EN : SV, 12),
  language: index % 2 ? 'EN' : 'SV',
  moneyDirection: 'STARTUP_PAYS',
  trlNow: 3,
  trlTarget: 5,
  biosafetyLevel: often(0.5, () => 2),
  sampleTypes: random() < 0.3 ? [pick(SAMPLES)] : [],
  volumePerMonth: often(0.3, () => 20),
  personalData: false,
  ndaNeeded: false,
  windowFrom: addDays(today, 20),
  windowTo: addDays(today, 120),
  expiresOn: addDays(today, 150),
});

const at = (times, share) =>
  Number(times.toSorted((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))].toFixed(1));
const figures = (times) => ({ p50: at(times, 0.5), p95: at(times, 0.95) });
async function timed(work) {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
async function each(items, work) {
  const times = [];
  for (const item of items) times.push(await timed(() => work(item)));
  return figures(times);
}

const LIST = `query($id: ID!) { need(id: $id) { candidates(first: 20) { totalCount edges { node {
  score parts { code points reason { sv en } } gates { code verdict hardness reason { sv en } change { words { sv en } } } questions { sv en }
  matches { part share query { field start end text } document { field start end text } } capability { id name { sv en } summary { sv en } organisation { id name { sv } } }
} } } } }`;

const folder = mkdtempSync(join(tmpdir(), 'klustermotor-bench-'));
const postgres = await startEmbeddedPostgres({ dataFolder: folder, log: () => undefined });
try {
  await migrateAll(postgres.url);
  const config = {
    ...loadConfig({ PORT: '0', LOG_LEVEL: 'error', KLUSTERMOTOR_DATA: folder, DATABASE_URL: postgres.url }),
    PUBLIC_URL: 'http://localhost',
  };
  const result = await withProgram(config, async (app) => {
    const people = app.get(PeopleService);
    const workspaceId = await people.createWorkspace({ slug: 'bench', nameSv: 'B', nameEn: 'B' });
    const scope = systemScope(workspaceId);
    const register = (nameSv, kind) =>
      app
        .get(OrganisationsService)
        .register(scope, { nameSv, kind, municipality: pick(['Huddinge', 'Solna', 'Uppsala']), source: 'bench' });
    const member = (organisationId, role) =>
      people.addMember(
        scope,
        {
          name: role,
          email: `${role}@bench.example`,
          language: 'SV',
          password: PASSWORD,
          legalBasis: 'bench',
          source: 'bench',
        },
        organisationId,
        role,
      );
    const staff = await member(await register('Klustret', 'FOUNDATION'), 'STAFF');
    const startup = await member(await register('Bolaget', 'STARTUP'), 'STARTUP');
    const hosts = [];
    for (let index = 0; index < HOSTS; index += 1) hosts.push(await register(`Värd ${index}`, 'LAB'));
    const rows = Array.from({ length: CAPABILITIES }, (_, index) => capability(workspaceId, pick(hosts), index));
    await app.get(UnitOfWork).run(scope, async (tx) => {
      await app.get(CapabilitiesRepository).insert(tx, rows);
      tx.emit(capabilityRegistered(rows[0].id));
    });
    const needs = [];
    for (let index = 0; index < NEEDS; index += 1) {
      const { id } = await app.get(NeedsService).submit(startup, draft(index));
      await app.get(NeedsService).publish(staff, id, 1);
      needs.push(id);
    }
    await people.finishWorkspace(workspaceId);

    const candidates = app.get(CandidatesService);
    const [warm] = needs;
    const measured = needs.slice(WARM_UP);
    const page = (id) => candidates.page(staff, id, {}, { first: 20 });
    const firstLoad = await timed(() => page(warm));
    const catalogues = app.get(CatalogueService);
    // Started by the first load, and waited for by nobody but this.
    const rebuild = await timed(async () => {
      while ((await catalogues.current(workspaceId)).generation === 0) await new Promise((done) => setTimeout(done, 5));
    });
    await each(needs.slice(1, WARM_UP), page);
    const inProcess = await each(measured, page);
    const again = await each(measured.slice(-10), page);
    const almost = await each(measured.slice(-10), (id) => candidates.almostFit(staff, id, { first: 20 }));
    const service = app.get(CapabilitiesService);
    const update = await each(rows.slice(0, 30), async ({ id }) => {
      await service.update(staff, id, 1, { leadTimeDays: 3 });
      await catalogues.current(workspaceId);
    });
    const follow = [];
    for (const { id } of rows.slice(30, 60)) {
      await service.update(staff, id, 1, { leadTimeDays: 3 });
      follow.push(await timed(() => catalogues.current(workspaceId)));
    }
    const during = catalogues.rebuild(workspaceId);
    const whileRebuilding = await each(measured.slice(0, 20), page);
    await during;
    const openNeeds = await each(rows.slice(0, 5), ({ id }) =>
      candidates.openNeeds(staff, { id, organisationId: '' }, { first: 20 }),
    );
    return {
      needs,
      firstLoad,
      rebuild,
      inProcess,
      again,
      almost,
      update,
      follow: figures(follow),
      whileRebuilding,
      openNeeds,
    };
  });

  const api = await startApi(config, createLogger('error', 'bench'));
  const ask = async (query, variables, token) => {
    const response = await fetch(`http://127.0.0.1:${api.port}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = await response.json();
    if (errors) throw new Error(JSON.stringify(errors));
    return data;
  };
  const { signIn } = await ask('mutation($input: SignInInput!) { signIn(input: $input) { accessToken } }', {
    input: { email: 'STAFF@bench.example', password: PASSWORD },
  });
  const [warm] = result.needs;
  await ask(LIST, { id: warm }, signIn.accessToken);
  // This process loads and rebuilds for itself, as the one before did; what that costs those who ask meanwhile is measured there.
  await new Promise((done) => setTimeout(done, 2 * result.rebuild));
  const list = (id) => ask(LIST, { id }, signIn.accessToken);
  await each(result.needs.slice(1, WARM_UP), list);
  const overHttp = await each(result.needs.slice(WARM_UP), list);
  await api.close();

  const { firstLoad, rebuild, inProcess, again, almost, update, follow, whileRebuilding, openNeeds } = result;
  console.log(
    `candidates(20) of ${CAPABILITIES}, gates and explanation: p50 ${inProcess.p50}, p95 ${inProcess.p95}; the same need again: p95 ${again.p95}; while rebuilding: p95 ${whileRebuilding.p95}`,
  );
  console.log(`over GraphQL and HTTP: p50 ${overHttp.p50}, p95 ${overHttp.p95}`);
  console.log(
    `one capability changed: index follows in p95 ${follow.p95}, with its transaction p95 ${update.p95}; open needs of a capability (${NEEDS} needs): p95 ${openNeeds.p95}`,
  );
  console.log(`first load ${firstLoad.toFixed(0)}, rebuild behind ${rebuild.toFixed(0)}`);
  console.log(
    JSON.stringify({
      bench: 'candidates',
      capabilities: CAPABILITIES,
      inProcess,
      again,
      almost,
      whileRebuilding,
      overHttp,
      follow,
      update,
      openNeeds,
      firstLoad: Math.round(firstLoad),
      rebuild: Math.round(rebuild),
    }),
  );
} finally {
  await postgres.stop();
  rmSync(folder, { recursive: true, force: true });
}
