import type { DemoOrganisation, DemoWorkspace } from './demo-content.types.js';

export const DEMO_WORKSPACES: readonly DemoWorkspace[] = [
  { key: 'flemingsberg', nameSv: 'Flemingsberg Science', nameEn: 'Flemingsberg Science', ownerKey: 'flemingsberg-science' },
  { key: 'other', nameSv: 'Exempelklustret Norr', nameEn: 'Example Cluster North', ownerKey: 'exempelklustret' },
];

type Kind = DemoOrganisation['kind'];
type Roles = DemoOrganisation['clusterRoles'];

/** A real organisation; the number only where a public register file we hold states it. */
const real = (key: string, nameSv: string, nameEn: string, kind: Kind, clusterRoles: Roles, municipality: string, website: string | null, orgnr: string | null = null, publicRecords: DemoOrganisation['publicRecords'] = 'YES'): DemoOrganisation => ({
  key, workspace: 'flemingsberg', nameSv, nameEn, kind, clusterRoles, municipality, website, orgnr, fictional: false, publicRecords,
});

const invented = (key: string, nameSv: string, nameEn: string, kind: Kind, clusterRoles: Roles, municipality: string, orgnr: string | null = null, workspace: DemoWorkspace['key'] = 'flemingsberg'): DemoOrganisation => ({
  key, workspace, nameSv, nameEn, kind, clusterRoles, municipality, website: null, orgnr, fictional: true, publicRecords: kind === 'STARTUP' ? 'NO' : 'UNDECIDED',
});

/**
 * Real organisations stand in the demo with public facts only. What is made up (laboratories,
 * clinics, companies and everything they do) belongs to organisations marked fictional.
 *
 * Numbers of the fictional companies: 449900-00NN with a right check digit. No form of legal person
 * has the group digit 4, so no number that opens with it can belong to anyone, and yet it passes
 * every check the program makes.
 */
export const DEMO_ORGANISATIONS: readonly DemoOrganisation[] = [
  real('flemingsberg-science', 'Flemingsberg Science', 'Flemingsberg Science', 'FOUNDATION', [], 'Huddinge', 'https://flemingsbergscience.se', null, 'UNDECIDED'),
  real('region-stockholm', 'Region Stockholm', 'Region Stockholm', 'REGION', ['FOUNDER'], 'Stockholm', 'https://www.regionstockholm.se', '2321000016'),
  real('huddinge-kommun', 'Huddinge kommun', 'Huddinge Municipality', 'MUNICIPALITY', ['FOUNDER'], 'Huddinge', 'https://www.huddinge.se'),
  real('botkyrka-kommun', 'Botkyrka kommun', 'Botkyrka Municipality', 'MUNICIPALITY', ['FOUNDER'], 'Botkyrka', 'https://www.botkyrka.se'),
  real('karolinska-institutet', 'Karolinska Institutet', 'Karolinska Institutet', 'UNIVERSITY', ['FOUNDER'], 'Solna', 'https://ki.se', '2021002973'),
  real('kth', 'Kungliga Tekniska högskolan', 'KTH Royal Institute of Technology', 'UNIVERSITY', ['FOUNDER'], 'Stockholm', 'https://www.kth.se', '2021003054'),
  real('sodertorns-hogskola', 'Södertörns högskola', 'Södertörn University', 'UNIVERSITY', ['FOUNDER'], 'Huddinge', 'https://www.sh.se', '2021004896'),
  real('roda-korsets-hogskola', 'Röda Korsets Högskola', 'Swedish Red Cross University', 'UNIVERSITY', ['FOUNDER'], 'Huddinge', 'https://www.rkh.se', null, 'UNDECIDED'),
  real('karolinska-huddinge', 'Karolinska universitetssjukhuset Huddinge', 'Karolinska University Hospital Huddinge', 'HOSPITAL', [], 'Huddinge', 'https://www.karolinska.se'),
  real('novum', 'Novum', 'Novum', 'OTHER', [], 'Huddinge', null, null, 'UNDECIDED'),
  real('novum-innovation-lab', 'Novum Innovation Lab', 'Novum Innovation Lab', 'LAB', [], 'Huddinge', null, null, 'UNDECIDED'),
  real('scilifelab', 'SciLifeLab', 'SciLifeLab', 'LAB', [], 'Solna', 'https://www.scilifelab.se'),
  real('region-uppsala', 'Region Uppsala', 'Region Uppsala', 'REGION', [], 'Uppsala', 'https://regionuppsala.se', '2321000024'),
  real('uppsala-universitet', 'Uppsala universitet', 'Uppsala University', 'UNIVERSITY', [], 'Uppsala', 'https://www.uu.se', '2021002932'),
  real('akademiska-sjukhuset', 'Akademiska sjukhuset', 'Uppsala University Hospital', 'HOSPITAL', [], 'Uppsala', 'https://www.akademiska.se'),
  real('uppsala-kommun', 'Uppsala kommun', 'Uppsala Municipality', 'MUNICIPALITY', [], 'Uppsala', 'https://www.uppsala.se'),

  invented('demo-lab', 'Demolaboratoriet Flemingsberg (fiktivt)', 'Flemingsberg Demo Laboratory (fictional)', 'LAB', ['INFRASTRUCTURE'], 'Huddinge'),
  invented('demo-tissue-lab', 'Demolaboratoriet för vävnad (fiktivt)', 'Demo Tissue Laboratory (fictional)', 'LAB', ['INFRASTRUCTURE'], 'Huddinge'),
  invented('demo-hospital', 'Demosjukhuset Söder (fiktivt)', 'Demo Hospital South (fictional)', 'HOSPITAL', ['CLINIC'], 'Huddinge'),
  invented('demo-data', 'Demoplattformen för hälsodata (fiktiv)', 'Demo Health Data Platform (fictional)', 'LAB', ['INFRASTRUCTURE'], 'Huddinge'),
  invented('demo-house', 'Demohuset för nya bolag (fiktivt)', 'Demo House for New Companies (fictional)', 'OTHER', ['ASSOCIATED'], 'Huddinge'),
  invented('demo-home-care', 'Demokommunens hemtjänst (fiktiv)', 'Demo Municipality Home Care (fictional)', 'MUNICIPALITY', ['TRUSTED'], 'Botkyrka'),

  invented('exempelcell', 'Exempelcell AB (fiktivt)', 'Exempelcell AB (fictional)', 'STARTUP', [], 'Huddinge', '4499000018'),
  invented('pahittad-diagnostik', 'Påhittad Diagnostik AB (fiktivt)', 'Påhittad Diagnostik AB (fictional)', 'STARTUP', [], 'Huddinge', '4499000026'),
  invented('provexempel', 'Provexempel Biobank AB (fiktivt)', 'Provexempel Biobank AB (fictional)', 'STARTUP', [], 'Uppsala', '4499000034'),
  invented('fantasifag', 'Fantasifag AB (fiktivt)', 'Fantasifag AB (fictional)', 'STARTUP', [], 'Solna', '4499000042'),
  invented('latsasimplantat', 'Låtsasimplantat AB (fiktivt)', 'Låtsasimplantat AB (fictional)', 'STARTUP', [], 'Botkyrka', '4499000059'),
  invented('somnexempel', 'Sömnexempel AB (fiktivt)', 'Sömnexempel AB (fictional)', 'STARTUP', [], 'Stockholm', '4499000067'),
  invented('stegexempel', 'Stegexempel Rehab AB (fiktivt)', 'Stegexempel Rehab AB (fictional)', 'STARTUP', [], 'Huddinge', '4499000075'),
  invented('modellexempel', 'Modellexempel AI AB (fiktivt)', 'Modellexempel AI AB (fictional)', 'STARTUP', [], 'Stockholm', '4499000083'),
  invented('vaccinexempel', 'Vaccinexempel AB (fiktivt)', 'Vaccinexempel AB (fictional)', 'STARTUP', [], 'Uppsala', '4499000091'),
  // Not registered yet: a company without a number, which the counting of enterprises must leave out.
  invented('nystartat-exempel', 'Nystartat Exempel (fiktivt, under bildande)', 'Nystartat Exempel (fictional, being formed)', 'STARTUP', [], 'Huddinge'),

  invented('exempelklustret', 'Exempelklustret Norr (fiktivt)', 'Example Cluster North (fictional)', 'FOUNDATION', [], 'Exempelstad', null, 'other'),
  invented('norr-lab', 'Exempellabbet Norr (fiktivt)', 'Example Lab North (fictional)', 'LAB', ['INFRASTRUCTURE'], 'Exempelstad', null, 'other'),
  // The same company as in Flemingsberg on purpose: the wall between workspaces must hold for it too.
  invented('norr-exempelcell', 'Exempelcell AB (fiktivt)', 'Exempelcell AB (fictional)', 'STARTUP', [], 'Exempelstad', '4499000018', 'other'),
];
