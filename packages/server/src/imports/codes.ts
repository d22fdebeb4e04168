/**
 * Codes of the EU's authority lists and of ISO, as the contract has them: BCP 47, ISO 3166-1 alpha-2, ISO 4217, NUTS.
 */

/** ISO 3166-1, alpha-3 followed by alpha-2. */
const countries =
  'ABWAW AFGAF AGOAO AIAAI ALAAX ALBAL ANDAD AREAE ARGAR ARMAM ASMAS ATAAQ ATFTF ATGAG AUSAU AUTAT AZEAZ BDIBI BELBE BENBJ ' +
  'BESBQ BFABF BGDBD BGRBG BHRBH BHSBS BIHBA BLMBL BLRBY BLZBZ BMUBM BOLBO BRABR BRBBB BRNBN BTNBT BVTBV BWABW CAFCF CANCA ' +
  'CCKCC CHECH CHLCL CHNCN CIVCI CMRCM CODCD COGCG COKCK COLCO COMKM CPVCV CRICR CUBCU CUWCW CXRCX CYMKY CYPCY CZECZ DEUDE ' +
  'DJIDJ DMADM DNKDK DOMDO DZADZ ECUEC EGYEG ERIER ESHEH ESPES ESTEE ETHET FINFI FJIFJ FLKFK FRAFR FROFO FSMFM GABGA GBRGB ' +
  'GEOGE GGYGG GHAGH GIBGI GINGN GLPGP GMBGM GNBGW GNQGQ GRCGR GRDGD GRLGL GTMGT GUFGF GUMGU GUYGY HKGHK HMDHM HNDHN HRVHR ' +
  'HTIHT HUNHU IDNID IMNIM INDIN IOTIO IRLIE IRNIR IRQIQ ISLIS ISRIL ITAIT JAMJM JEYJE JORJO JPNJP KAZKZ KENKE KGZKG KHMKH ' +
  'KIRKI KNAKN KORKR KWTKW LAOLA LBNLB LBRLR LBYLY LCALC LIELI LKALK LSOLS LTULT LUXLU LVALV MACMO MAFMF MARMA MCOMC MDAMD ' +
  'MDGMG MDVMV MEXMX MHLMH MKDMK MLIML MLTMT MMRMM MNEME MNGMN MNPMP MOZMZ MRTMR MSRMS MTQMQ MUSMU MWIMW MYSMY MYTYT NAMNA ' +
  'NCLNC NERNE NFKNF NGANG NICNI NIUNU NLDNL NORNO NPLNP NRUNR NZLNZ OMNOM PAKPK PANPA PCNPN PERPE PHLPH PLWPW PNGPG POLPL ' +
  'PRIPR PRKKP PRTPT PRYPY PSEPS PYFPF QATQA REURE ROURO RUSRU RWARW SAUSA SDNSD SENSN SGPSG SGSGS SHNSH SJMSJ SLBSB SLESL ' +
  'SLVSV SMRSM SOMSO SPMPM SRBRS SSDSS STPST SURSR SVKSK SVNSI SWESE SWZSZ SXMSX SYCSC SYRSY TCATC TCDTD TGOTG THATH TJKTJ ' +
  'TKLTK TKMTM TLSTL TONTO TTOTT TUNTN TURTR TUVTV TWNTW TZATZ UGAUG UKRUA UMIUM URYUY USAUS UZBUZ VATVA VCTVC VENVE VGBVG ' +
  'VIRVI VNMVN VUTVU WLFWF WSMWS YEMYE ZAFZA ZMBZM ZWEZW';

const alpha2ByAlpha3 = new Map(countries.split(' ').map((pair) => [pair.slice(0, 3), pair.slice(3)]));
const alpha2 = new Set(alpha2ByAlpha3.values());

/** A country code, alpha-2 or alpha-3, or a URI or CURIE that ends in one → alpha-2. NUTS's EL and UK are understood. */
export function countryCode(text: string): string | undefined {
  const code = lastSegment(text).toUpperCase();
  const known = code === 'EL' ? 'GR' : code === 'UK' ? 'GB' : (alpha2ByAlpha3.get(code) ?? code);
  return alpha2.has(known) ? known : undefined;
}

/** A NUTS code or its URI → the code and its country. */
export function nutsRegion(text: string): { nuts: string; country: string } | undefined {
  const nuts = lastSegment(text).toUpperCase();
  if (!/^[A-Z]{2}[A-Z0-9]{0,3}$/.test(nuts)) return undefined;
  const country = countryCode(nuts.slice(0, 2));
  return country ? { nuts, country } : undefined;
}

/** ISO 639 (2 or 3 letters), BCP 47, or an authority URI that ends in one → the shortest BCP 47 tag. */
export function languageTag(text: string): string | undefined {
  const tag = lastSegment(text).replaceAll('_', '-');
  if (!/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(tag)) return undefined;
  try {
    const canonical = Intl.getCanonicalLocales(tag)[0];
    return canonical && /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(canonical) ? canonical : undefined;
  } catch {
    return undefined;
  }
}

/** A currency code or its authority URI. The codes for testing, metals and "no currency" are none. */
export function currencyCode(text: string): string | undefined {
  const code = lastSegment(text).toUpperCase();
  return /^[A-Z]{3}$/.test(code) && !/^X(XX|TS|A[UG]|P[DT]|B[A-D])$/.test(code) ? code : undefined;
}

/** Level 1 to 8 from a number, `EQF level 4`, or the level's URI. */
export function eqfLevel(text: string): number | undefined {
  const digits = /^(?:https?:\S+\/eqf\/|eqf[\s:-]*(?:level)?[\s:-]*|level\s+)?([1-8])$/i.exec(text.trim())?.[1];
  return digits === undefined ? undefined : Number(digits);
}

/** A field's code from the code itself or its URI. */
export function iscedF(text: string): string | undefined {
  return /(?:^|\/)(\d{2,4})$/.exec(text.trim())?.[1];
}

/** An ESCO URI, or the bare id of a concept of the given type. */
export function escoUri(text: string, type: 'skill' | 'occupation'): string | undefined {
  const trimmed = text.trim();
  if (/^http:\/\/data\.europa\.eu\/esco\/[A-Za-z0-9/_.-]+$/.test(trimmed)) return trimmed;
  return /^[0-9a-f-]{36}$/.test(trimmed) ? `http://data.europa.eu/esco/${type}/${trimmed}` : undefined;
}

function lastSegment(text: string): string {
  return text.trim().split(/[/#:]/).at(-1) ?? '';
}
