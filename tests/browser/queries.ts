/** What somebody types, and what must be among the first that is found. */
export interface QueryCase {
  query: string;
  /** The page, by its address. */
  finds: string;
  /** How far down it may stand. */
  within: number;
}

const rows: readonly (readonly [query: string, within: number, finds: string])[] = [
  // Questions and several words.
  ['what did the BSI say about Kaspersky', 1, '/actors/bsi/on/kaspersky-lab/'],
  ['bsi kaspersky', 1, '/actors/bsi/on/kaspersky-lab/'],
  ['WhatsApp encryption flaw', 2, '/claims/whatsapp-backdoor/'],
  ['Israel hacked Kaspersky', 2, '/claims/search-tool/'],
  ['Israel hacked Kaspersky', 2, '/claims/wapo-nsa-tools/'],
  ['who denied kaspersky', 5, '/claims/search-tool/'],
  ['who owned Crypto AG', 2, '/claims/crypto-secret-owners-2020/'],
  ['did NSO Group deny Pegasus', 4, '/claims/pegasus-list/'],
  ['what did Apple say about Supermicro', 1, '/actors/apple/on/supermicro/'],
  ['huawei vodafone', 3, '/claims/vodafone-huawei-backdoors/'],
  ['Bloomberg Supermicro chips', 2, '/claims/supermicro-chips/'],
  ['why did the FCC list Kaspersky', 3, '/claims/fcc-covered-list/'],
  ['Germany warns against Kaspersky antivirus', 3, '/claims/bsi-antivirus-warning/'],
  ['NSA backdoor in encryption standard', 3, '/claims/nsa-weakened-formula/'],
  ['ten million dollars RSA', 2, '/claims/rsa-secret-contract/'],
  ['TikTok employees in China viewed US data', 2, '/claims/tiktok-china-access/'],
  ['who declined to comment on Crypto AG', 3, '/claims/crypto-secret-owners-2020/'],
  ['Guardian WhatsApp backdoor', 2, '/claims/whatsapp-backdoor/'],
  ['contractor took NSA files home', 3, '/claims/wsj-contractor/'],
  ['does Zoom have end-to-end encryption', 2, '/claims/zoom-not-end-to-end/'],
  ['were calls routed through China', 2, '/claims/zoom-keys-in-china/'],
  ['what did Zoom say to Citizen Lab', 3, '/claims/zoom-keys-in-china/'],
  ['how many numbers are on the Pegasus list', 3, '/claims/pegasus-list/'],
  // Common nouns.
  ['spy chip', 1, '/claims/supermicro-chips/'],
  ['spyware', 3, '/claims/pegasus-misuse/'],
  ['back door', 5, '/claims/whatsapp-backdoor/'],
  ['backdoors', 5, '/claims/vodafone-huawei-backdoors/'],
  ['cipher machines', 1, '/claims/crypto-rigged-1995/'],
  ['sanctions', 3, '/claims/ofac-designations/'],
  ['journalists', 3, '/claims/pegasus-misuse/'],
  ['end to end', 1, '/claims/zoom-not-end-to-end/'],
  ['end-to-end encryption', 1, '/claims/zoom-not-end-to-end/'],
  ['hardware implants', 3, '/claims/supermicro-chips/'],
  ['Entity List', 2, '/claims/nso-commerce-finding/'],
  ['antivirus', 5, '/claims/search-tool/'],
  ['GDPR', 2, '/claims/tiktok-eea-data/'],
  ['equipment in Italy', 1, '/claims/vodafone-huawei-backdoors/'],
  ['Netherlands', 3, '/claims/dutch-phase-out/'],
  ['executives', 3, '/claims/ofac-designations/'],
  // Names.
  ['Bundesnachrichtendienst', 1, '/actors/bnd/'],
  ['Касперский', 1, '/actors/kaspersky-lab/'],
  ['tik tok', 1, '/actors/tiktok/'],
  ["Kaspersky's", 1, '/actors/kaspersky-lab/'],
  ['NYT', 1, '/actors/new-york-times/'],
  ['WSJ', 1, '/actors/wall-street-journal/'],
  ['NSO', 1, '/actors/nso-group/'],
  ['whats app', 1, '/actors/whatsapp/'],
  ['Huawei’s', 1, '/actors/huawei/'],
  ['super micro', 1, '/actors/supermicro/'],
  ['byte dance', 1, '/actors/bytedance/'],
  ['The Guardian', 1, '/actors/the-guardian/'],
  ['Eugene Kaspersky', 1, '/actors/eugene-kaspersky/'],
  ['cryptoag', 1, '/actors/crypto-ag/'],
  ['Bundesamt für Sicherheit in der Informationstechnik', 1, '/actors/bsi/'],
  // One letter wrong.
  ['kapersky', 1, '/actors/kaspersky-lab/'],
  ['kasperski', 1, '/actors/kaspersky-lab/'],
  ['kaspesrky', 1, '/actors/kaspersky-lab/'],
  ['kasperksy', 1, '/actors/kaspersky-lab/'],
  ['supermirco', 1, '/actors/supermicro/'],
  ['huwaei', 1, '/actors/huawei/'],
  ['tiktokk', 1, '/actors/tiktok/'],
  ['bloomburg', 1, '/actors/bloomberg/'],
  ['watsapp', 1, '/actors/whatsapp/'],
  ['pegassus', 4, '/claims/pegasus-list/'],
  ['sypware', 4, '/claims/pegasus-misuse/'],
  // Labels of the site, alone and with a name.
  ['corrected', 1, '/claims/whatsapp-backdoor/'],
  ['admitted zoom', 2, '/claims/zoom-keys-in-china/'],
  ['denied huawei', 2, '/claims/vodafone-huawei-backdoors/'],
  // Dates.
  ['July 2021', 2, '/claims/pegasus-list/'],
  ['20 December 2013', 1, '/claims/rsa-secret-contract/'],
  ['10 October 2017', 2, '/claims/search-tool/'],
  ['October 10, 2017', 2, '/claims/search-tool/'],
  ['2024-06-20', 2, '/claims/entity-list-cooperation/'],
  ['Zoom March 2020', 2, '/claims/zoom-not-end-to-end/'],
  ['Kaspersky 2022', 3, '/claims/bsi-antivirus-warning/'],
  // Phrases.
  ['"search tool"', 1, '/claims/search-tool/'],
  ['"not involved in"', 3, '/claims/search-tool/'],
  ['"no reason to doubt"', 1, '/claims/supermicro-chips/'],
  ['"geo-fencing best practices"', 1, '/claims/zoom-keys-in-china/'],
  ['"end-to-end encrypted"', 1, '/claims/zoom-not-end-to-end/'],
];

/** Queries that every browser answers, as readers type them. */
export const QUERIES: readonly QueryCase[] = rows.map(([query, within, finds]) => ({ query, within, finds }));
