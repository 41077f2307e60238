// Built from src/extension/survey.ts by `npm run build`. Change the source, not this file.
"use strict";
var __defProp = Object.defineProperty;
var __defProps = Object.defineProperties;
var __getOwnPropDescs = Object.getOwnPropertyDescriptors;
var __getOwnPropSymbols = Object.getOwnPropertySymbols;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __propIsEnum = Object.prototype.propertyIsEnumerable;
var __defNormalProp = (obj, key, value) => key in obj ? __defProp(obj, key, { enumerable: true, configurable: true, writable: true, value }) : obj[key] = value;
var __spreadValues = (a, b) => {
  for (var prop in b || (b = {}))
    if (__hasOwnProp.call(b, prop))
      __defNormalProp(a, prop, b[prop]);
  if (__getOwnPropSymbols)
    for (var prop of __getOwnPropSymbols(b)) {
      if (__propIsEnum.call(b, prop))
        __defNormalProp(a, prop, b[prop]);
    }
  return a;
};
var __spreadProps = (a, b) => __defProps(a, __getOwnPropDescs(b));
var __async = (__this, __arguments, generator) => {
  return new Promise((resolve, reject) => {
    var fulfilled = (value) => {
      try {
        step(generator.next(value));
      } catch (e) {
        reject(e);
      }
    };
    var rejected = (value) => {
      try {
        step(generator.throw(value));
      } catch (e) {
        reject(e);
      }
    };
    var step = (x) => x.done ? resolve(x.value) : Promise.resolve(x.value).then(fulfilled, rejected);
    step((generator = generator.apply(__this, __arguments)).next());
  });
};

// src/core/wikitext/extension-tags.ts
var DEFAULT_EXTENSION_TAGS = [
  // MediaWiki
  "gallery",
  "indicator",
  "langconvert",
  "nowiki",
  "pre",
  // CategoryTree, Cite, ImageMap, InputBox, Math, Poem, SyntaxHighlight, TemplateData
  "categorytree",
  "ce",
  "chem",
  "imagemap",
  "inputbox",
  "math",
  "poem",
  "ref",
  "references",
  "source",
  "syntaxhighlight",
  "templatedata",
  // Graph, Kartographer, LabeledSectionTransclusion, Phonos, Score, TemplateStyles, Timeline, Translate, WikiHiero
  "graph",
  "mapframe",
  "maplink",
  "section",
  "phonos",
  "score",
  "templatestyles",
  "timeline",
  "languages",
  "hiero"
];

// src/core/wikitext/removed-text.ts
function createRemovedText() {
  return { starts: [], ends: [], lengths: [] };
}
function remove(removed, from, to) {
  var _a;
  const { starts, ends, lengths } = removed;
  lengths.push(((_a = lengths[lengths.length - 1]) != null ? _a : 0) + to - from);
  starts.push(from);
  ends.push(to);
}
function indexFrom(removed, position) {
  const { starts } = removed;
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (starts[middle] < position) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low;
}
function restOf(removed, text) {
  const { starts, ends } = removed;
  const kept = [];
  let position = 0;
  for (let i = 0; i < starts.length; i++) {
    kept.push(text.slice(position, starts[i]));
    position = ends[i];
  }
  kept.push(text.slice(position));
  return kept.join("");
}
function positionInRest(removed, position) {
  var _a;
  return position - ((_a = removed.lengths[indexFrom(removed, position) - 1]) != null ? _a : 0);
}

// src/core/wikitext/scan-templates.ts
var NONE = -1;
var IN_TEXT = /[[{<]|\n(?==)|-(?={)/g;
var IN_LINK = /[[{<\]]|\n(?==)|-(?={)/g;
var IN_HEADING = /[[{<\n]|-(?={)/g;
var IN_BRACES = /[[{<}|]|\n(?==)|-(?={)/g;
var IN_ARGUMENT = /[[{<}|=]|\n(?==)|-(?={)/g;
var NOT_IN_NAME = /[[\]{}<>|]/g;
var LINE_FEED = 10;
var HYPHEN = 45;
var LESS_THAN = 60;
var EQUALS_SIGN = 61;
var OPENING_BRACKET = 91;
var CLOSING_BRACKET = 93;
var OPENING_BRACE = 123;
var PIPE = 124;
var CLOSING_BRACE = 125;
var MAX_HEADING_LEVEL = 6;
function createTemplateScanner(matchName, angle) {
  let text = "";
  let length = 0;
  let removed = null;
  let calls = [];
  const stack = [];
  let top = null;
  let searched = IN_TEXT;
  let parts = [];
  let partsEnd = 0;
  let defaults = [];
  function runLength(code, from, max) {
    let to = from;
    while (to < length && to - from < max && text.charCodeAt(to) === code) {
      to++;
    }
    return to - from;
  }
  function wantsEquals() {
    return top !== null && partsEnd > top.partsStart && parts[partsEnd - 1] === NONE;
  }
  function updateSearched() {
    if (top === null) {
      searched = IN_TEXT;
    } else if (top.kind === "=") {
      searched = IN_HEADING;
    } else if (top.kind === "[") {
      searched = IN_LINK;
    } else {
      searched = wantsEquals() ? IN_ARGUMENT : IN_BRACES;
    }
  }
  function push(kind, count, contentStart, afterHyphen) {
    top = { kind, count, contentStart, afterHyphen, partsStart: partsEnd };
    stack.push(top);
    updateSearched();
  }
  function pop() {
    stack.pop();
    top = stack.length > 0 ? stack[stack.length - 1] : null;
    updateSearched();
  }
  function startLine(position) {
    const level = runLength(EQUALS_SIGN, position, MAX_HEADING_LEVEL);
    if (level > 1 || level === 1 && !wantsEquals()) {
      push("=", level, position + level, false);
      return position + level;
    }
    return position;
  }
  function openBraces(position, afterHyphen) {
    const count = runLength(OPENING_BRACE, position, length);
    if (count > 1) {
      push("{", count, position + count, afterHyphen);
    }
    return position + count;
  }
  function closeBraces(open, position) {
    const matched = runLength(CLOSING_BRACE, position, Math.min(open.count, 3));
    if (matched < 2) {
      return position + 1;
    }
    const start = open.contentStart - matched;
    const to = position + matched;
    const value = matched === 3 ? defaultOf(open, position) : null;
    if (matched === 2) {
      addCall(open, position);
    }
    while (defaults.length > 0 && defaults[defaults.length - 1].from >= start) {
      defaults.pop();
    }
    if (value !== null) {
      defaults.push({ from: start, to, text: value });
    }
    closeOne(open, start, matched);
    return to;
  }
  function closeOne(open, start, matched) {
    const left = open.count - matched;
    partsEnd = open.partsStart;
    stack.pop();
    top = stack.length > 0 ? stack[stack.length - 1] : null;
    if (left > 1) {
      push(open.kind, left, start, open.afterHyphen);
    } else if (left === 1 && open.kind === "{" && open.afterHyphen) {
      push("-", 2, start, false);
    } else {
      updateSearched();
    }
  }
  function addCall(open, position) {
    const hasArguments = partsEnd > open.partsStart;
    const nameEnd = hasArguments ? parts[open.partsStart] - 1 : position;
    const name = nameText(open.contentStart, nameEnd);
    const template = matchName(name.isWhole ? name.text : `${name.text}<`, hasArguments);
    if (template !== null) {
      const own = parts.slice(open.partsStart, partsEnd);
      calls.push({ template, start: open.contentStart - 2, end: position + 2, parts: own });
    }
  }
  function defaultOf(open, position) {
    if (partsEnd === open.partsStart) {
      return null;
    }
    const from = parts[open.partsStart];
    const to = partsEnd > open.partsStart + 2 ? parts[open.partsStart + 2] - 1 : position;
    return nameText(from, to);
  }
  function nameText(from, to) {
    var _a;
    let nextDefault = defaults.length;
    while (nextDefault > 0 && defaults[nextDefault - 1].from >= from) {
      nextDefault--;
    }
    let nextRemoved = removed === null ? 0 : indexFrom(removed, from);
    let name = "";
    let position = from;
    for (; ; ) {
      const replaced = defaults[nextDefault];
      const stop = Math.min(to, replaced ? replaced.from : to, (_a = removed == null ? void 0 : removed.starts[nextRemoved]) != null ? _a : to);
      NOT_IN_NAME.lastIndex = position;
      const end = NOT_IN_NAME.test(text) ? Math.min(NOT_IN_NAME.lastIndex - 1, stop) : stop;
      name += text.slice(position, end);
      if (end < stop || stop === to) {
        return { text: name, isWhole: end === to };
      }
      if (replaced && stop === replaced.from) {
        name += replaced.text.text;
        if (!replaced.text.isWhole) {
          return { text: name, isWhole: false };
        }
        position = replaced.to;
        nextDefault++;
      } else if (removed !== null) {
        position = removed.ends[nextRemoved];
      }
      nextRemoved = removed === null ? 0 : indexFrom(removed, position);
    }
  }
  function skipAngle(position) {
    if (removed === null) {
      removed = createRemovedText();
      angle.begin(text, removed);
    }
    const next = angle.skip(position);
    if (angle.atLineStart) {
      angle.atLineStart = false;
      return startLine(next);
    }
    return next;
  }
  function handle(code, position) {
    switch (code) {
      case LINE_FEED:
        if (top !== null && top.kind === "=") {
          pop();
        }
        return startLine(position + 1);
      case LESS_THAN:
        return skipAngle(position);
      case HYPHEN:
        if (text.charCodeAt(position + 2) === OPENING_BRACE) {
          return openBraces(position + 1, true);
        }
        push("-", 2, position + 2, false);
        return position + 2;
      case OPENING_BRACE:
        return openBraces(position, false);
      case OPENING_BRACKET: {
        const count = runLength(OPENING_BRACKET, position, length);
        if (count > 1) {
          push("[", count, position + count, false);
        }
        return position + count;
      }
      default:
        return close(top, code, position);
    }
  }
  function close(open, code, position) {
    if (open.kind === "{") {
      return closeBraces(open, position);
    }
    const second = code === CLOSING_BRACKET ? CLOSING_BRACKET : HYPHEN;
    if (text.charCodeAt(position + 1) !== second) {
      return position + 1;
    }
    closeOne(open, open.contentStart - 2, 2);
    return position + 2;
  }
  function run() {
    let at = startLine(0);
    for (; ; ) {
      searched.lastIndex = at;
      if (!searched.test(text)) {
        return;
      }
      at = searched.lastIndex;
      const code = text.charCodeAt(at - 1);
      if (code === PIPE) {
        parts[partsEnd] = at;
        parts[partsEnd + 1] = NONE;
        partsEnd += 2;
        searched = IN_ARGUMENT;
      } else if (code === EQUALS_SIGN) {
        parts[partsEnd - 1] = at - 1;
        searched = IN_BRACES;
      } else {
        at = handle(code, at - 1);
      }
    }
  }
  return (page) => {
    text = page;
    length = page.length;
    removed = null;
    calls = [];
    stack.length = 0;
    top = null;
    searched = IN_TEXT;
    parts = [];
    partsEnd = 0;
    defaults = [];
    run();
    text = "";
    angle.end();
    return { calls, removed };
  };
}

// src/core/wikitext/skip-angle.ts
var LESS_THAN2 = 60;
var GREATER_THAN = 62;
var SLASH = 47;
var LINE_FEED2 = 10;
function isSpaceOrTab(code) {
  return code === 32 || code === 9;
}
function endsTagName(text, position) {
  const code = text.charCodeAt(position);
  return code === 32 || code >= 9 && code <= 13 || code === GREATER_THAN || code === SLASH && text.charCodeAt(position + 1) === GREATER_THAN;
}
function toLowerAscii(text) {
  return text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}
function createTagRules(extensionTags) {
  const rules = /* @__PURE__ */ new Map();
  const add = (name, kind) => {
    const quoted = name.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
    rules.set(name, { kind, closing: new RegExp(`</${quoted}[\\t-\\r ]*>`, "gi") });
  };
  extensionTags.forEach((tag) => add(toLowerAscii(tag), "extension"));
  add("includeonly", "dropped");
  ["noinclude", "/noinclude", "onlyinclude", "/onlyinclude"].forEach((tag) => add(tag, "ignored"));
  return rules;
}
function createAngleSkipper(extensionTags) {
  const rules = createTagRules(extensionTags);
  const maxNameLength = Math.max(...Array.from(rules.keys(), (name) => name.length));
  let text = "";
  let removed = createRemovedText();
  let noMoreTagEnds = false;
  const unclosed = /* @__PURE__ */ new Set();
  const skipper = { begin, end, skip, atLineStart: false };
  function begin(newText, newRemoved) {
    text = newText;
    removed = newRemoved;
    noMoreTagEnds = false;
    unclosed.clear();
    skipper.atLineStart = false;
  }
  function end() {
    text = "";
  }
  function skip(position) {
    return text.startsWith("!--", position + 1) ? skipComment(position) : skipTag(position);
  }
  function skipComment(position) {
    const commentEnd = text.indexOf("-->", position + 4);
    if (commentEnd === -1) {
      remove(removed, position, text.length);
      return text.length;
    }
    let lineStart = position;
    while (lineStart > 0 && isSpaceOrTab(text.charCodeAt(lineStart - 1))) {
      lineStart--;
    }
    if (lineStart > 0 && text.charCodeAt(lineStart - 1) === LINE_FEED2) {
      const lineEnd = skipCommentsOnLine(commentEnd + 3);
      if (text.charCodeAt(lineEnd) === LINE_FEED2) {
        remove(removed, lineStart, lineEnd + 1);
        skipper.atLineStart = true;
        return lineEnd + 1;
      }
    }
    remove(removed, position, commentEnd + 3);
    return commentEnd + 3;
  }
  function skipCommentsOnLine(position) {
    for (; ; ) {
      while (isSpaceOrTab(text.charCodeAt(position))) {
        position++;
      }
      const commentEnd = text.startsWith("<!--", position) ? text.indexOf("-->", position + 4) : -1;
      if (commentEnd === -1) {
        return position;
      }
      position = commentEnd + 3;
    }
  }
  function skipTag(position) {
    const nameStart = position + 1;
    let nameEnd = nameStart;
    while (nameEnd - nameStart <= maxNameLength && nameEnd < text.length && !endsTagName(text, nameEnd) && text.charCodeAt(nameEnd) !== LESS_THAN2) {
      nameEnd++;
    }
    const name = text.slice(nameStart, nameEnd);
    const lowerName = toLowerAscii(name);
    const rule = rules.get(lowerName);
    if (rule === void 0 || noMoreTagEnds || !endsTagName(text, nameEnd)) {
      return nameStart;
    }
    const tagEnd = text.indexOf(">", nameEnd);
    if (tagEnd === -1) {
      noMoreTagEnds = true;
      return nameStart;
    }
    let next = tagEnd + 1;
    if (rule.kind !== "ignored" && text.charCodeAt(tagEnd - 1) !== SLASH) {
      const closed = unclosed.has(lowerName) ? -1 : afterClosingTag(rule, next);
      if (closed !== -1) {
        next = closed;
      } else if (name === "includeonly") {
        next = text.length;
      } else {
        unclosed.add(lowerName);
        return next;
      }
    }
    if (rule.kind !== "extension") {
      remove(removed, position, next);
    }
    return next;
  }
  function afterClosingTag({ closing }, from) {
    closing.lastIndex = from;
    const found = closing.exec(text);
    return found === null ? -1 : found.index + found[0].length;
  }
  return skipper;
}

// src/core/wikitext/magic-words.ts
function words(list) {
  return list.split(" ");
}
var PAGE_AND_SITE = words(
  "PAGENAME PAGENAMEE FULLPAGENAME FULLPAGENAMEE SUBPAGENAME SUBPAGENAMEE ROOTPAGENAME ROOTPAGENAMEE BASEPAGENAME BASEPAGENAMEE TALKPAGENAME TALKPAGENAMEE SUBJECTPAGENAME ARTICLEPAGENAME SUBJECTPAGENAMEE ARTICLEPAGENAMEE REVISIONID REVISIONDAY REVISIONDAY2 REVISIONMONTH REVISIONMONTH1 REVISIONYEAR REVISIONTIMESTAMP REVISIONUSER CASCADINGSOURCES NAMESPACE NAMESPACEE NAMESPACENUMBER TALKSPACE TALKSPACEE SUBJECTSPACE ARTICLESPACE SUBJECTSPACEE ARTICLESPACEE NUMBEROFARTICLES NUMBEROFFILES NUMBEROFUSERS NUMBEROFACTIVEUSERS NUMBEROFPAGES NUMBEROFADMINS NUMBEROFEDITS"
);
var VARIABLES = new Set(PAGE_AND_SITE.concat(words(
  "! = CURRENTMONTH CURRENTMONTH2 CURRENTMONTH1 CURRENTMONTHNAME CURRENTMONTHNAMEGEN CURRENTMONTHABBREV CURRENTDAY CURRENTDAY2 CURRENTDAYNAME CURRENTYEAR CURRENTTIME CURRENTHOUR LOCALMONTH LOCALMONTH2 LOCALMONTH1 LOCALMONTHNAME LOCALMONTHNAMEGEN LOCALMONTHABBREV LOCALDAY LOCALDAY2 LOCALDAYNAME LOCALYEAR LOCALTIME LOCALHOUR SITENAME CURRENTWEEK CURRENTDOW LOCALWEEK LOCALDOW REVISIONSIZE CURRENTVERSION CURRENTTIMESTAMP LOCALTIMESTAMP DIRECTIONMARK DIRMARK CONTENTLANGUAGE CONTENTLANG USERLANGUAGE PAGELANGUAGE"
)));
var VARIABLES_OF_ANY_CASE = new Set(words("articlepath pageid server servername scriptpath stylepath"));
var FUNCTIONS = new Set(PAGE_AND_SITE.concat(words(
  "NUMBERINGROUP NUMINGROUP DEFAULTSORT DEFAULTSORTKEY DEFAULTCATEGORYSORT PAGESINCATEGORY PAGESINCAT PAGESIZE PROTECTIONLEVEL PROTECTIONEXPIRY DISPLAYTITLE"
)));
var FUNCTIONS_OF_ANY_CASE = new Set(words(
  "ns nse urlencode lcfirst ucfirst lc uc localurl localurle fullurl fullurle canonicalurl canonicalurle formatnum grammar gender plural bidi padleft padright anchorencode filepath pageid int"
));
function isVariable(name) {
  return VARIABLES.has(name) || VARIABLES_OF_ANY_CASE.has(name.toLowerCase());
}
function isParserFunction(name) {
  return FUNCTIONS.has(name) || FUNCTIONS_OF_ANY_CASE.has(name.toLowerCase());
}

// src/core/wikitext/character-references.ts
var NAMES_AND_CODE_POINTS = "Tab 9 NewLine 10 excl 33 QUOT 34 quot 34 num 35 dollar 36 percnt 37 AMP 38 amp 38 apos 39 lpar 40 rpar 41 ast 42 midast 42 plus 43 comma 44 period 46 sol 47 colon 58 semi 59 LT 60 lt 60 equals 61 GT 62 gt 62 quest 63 commat 64 lbrack 91 lsqb 91 bsol 92 rbrack 93 rsqb 93 Hat 94 UnderBar 95 lowbar 95 DiacriticalGrave 96 grave 96 lbrace 123 lcub 123 VerticalLine 124 verbar 124 vert 124 rbrace 125 rcub 125 NonBreakingSpace 160 nbsp 160 iexcl 161 cent 162 pound 163 curren 164 yen 165 brvbar 166 sect 167 uml 168 copy 169 ordf 170 laquo 171 not 172 shy 173 reg 174 macr 175 deg 176 plusmn 177 sup2 178 sup3 179 acute 180 micro 181 para 182 middot 183 cedil 184 sup1 185 ordm 186 raquo 187 frac14 188 frac12 189 frac34 190 iquest 191 Agrave 192 Aacute 193 Acirc 194 Atilde 195 Auml 196 Aring 197 AElig 198 Ccedil 199 Egrave 200 Eacute 201 Ecirc 202 Euml 203 Igrave 204 Iacute 205 Icirc 206 Iuml 207 ETH 208 Ntilde 209 Ograve 210 Oacute 211 Ocirc 212 Otilde 213 Ouml 214 times 215 Oslash 216 Ugrave 217 Uacute 218 Ucirc 219 Uuml 220 Yacute 221 THORN 222 szlig 223 agrave 224 aacute 225 acirc 226 atilde 227 auml 228 aring 229 aelig 230 ccedil 231 egrave 232 eacute 233 ecirc 234 euml 235 igrave 236 iacute 237 icirc 238 iuml 239 eth 240 ntilde 241 ograve 242 oacute 243 ocirc 244 otilde 245 ouml 246 divide 247 oslash 248 ugrave 249 uacute 250 ucirc 251 uuml 252 yacute 253 thorn 254 yuml 255 OElig 338 oelig 339 Scaron 352 scaron 353 Yuml 376 fnof 402 circ 710 tilde 732 Alpha 913 Beta 914 Gamma 915 Delta 916 Epsilon 917 Zeta 918 Eta 919 Theta 920 Iota 921 Kappa 922 Lambda 923 Mu 924 Nu 925 Xi 926 Omicron 927 Pi 928 Rho 929 Sigma 931 Tau 932 Upsilon 933 Phi 934 Chi 935 Psi 936 Omega 937 alpha 945 beta 946 gamma 947 delta 948 epsilon 949 zeta 950 eta 951 theta 952 iota 953 kappa 954 lambda 955 mu 956 nu 957 xi 958 omicron 959 pi 960 rho 961 sigmaf 962 sigma 963 tau 964 upsilon 965 phi 966 chi 967 psi 968 omega 969 thetasym 977 upsih 978 piv 982 ensp 8194 emsp 8195 emsp13 8196 emsp14 8197 numsp 8199 puncsp 8200 ThinSpace 8201 thinsp 8201 VeryThinSpace 8202 hairsp 8202 NegativeMediumSpace 8203 NegativeThickSpace 8203 NegativeThinSpace 8203 NegativeVeryThinSpace 8203 ZeroWidthSpace 8203 zwnj 8204 zwj 8205 lrm 8206 rlm 8207 ndash 8211 mdash 8212 lsquo 8216 rsquo 8217 sbquo 8218 ldquo 8220 rdquo 8221 bdquo 8222 dagger 8224 Dagger 8225 bull 8226 hellip 8230 permil 8240 prime 8242 Prime 8243 lsaquo 8249 rsaquo 8250 oline 8254 frasl 8260 MediumSpace 8287 euro 8364 image 8465 weierp 8472 real 8476 trade 8482 alefsym 8501 larr 8592 uarr 8593 rarr 8594 darr 8595 harr 8596 crarr 8629 lArr 8656 uArr 8657 rArr 8658 dArr 8659 hArr 8660 forall 8704 part 8706 exist 8707 empty 8709 nabla 8711 isin 8712 notin 8713 ni 8715 prod 8719 sum 8721 minus 8722 lowast 8727 radic 8730 prop 8733 infin 8734 ang 8736 and 8743 or 8744 cap 8745 cup 8746 int 8747 there4 8756 sim 8764 cong 8773 asymp 8776 ne 8800 equiv 8801 le 8804 ge 8805 sub 8834 sup 8835 nsub 8836 sube 8838 supe 8839 oplus 8853 otimes 8855 perp 8869 sdot 8901 lceil 8968 rceil 8969 lfloor 8970 rfloor 8971 loz 9674 spades 9824 clubs 9827 hearts 9829 diams 9830 lang 10216 rang 10217";
var NAMED = readNames();
function readNames() {
  const words2 = NAMES_AND_CODE_POINTS.split(" ");
  const named = /* @__PURE__ */ new Map();
  for (let i = 0; i < words2.length; i += 2) {
    named.set(words2[i], String.fromCodePoint(Number(words2[i + 1])));
  }
  named.set("\u05E8\u05DC\u05DE", "\u200F");
  named.set("\u0631\u0644\u0645", "\u200F");
  return named;
}
var REFERENCE = /&(?:([A-Za-z0-9\x80-\uffff]+)|#([0-9]+)|#[xX]([0-9A-Fa-f]+));/g;
function decodeCharacterReferences(text, decodeNumber) {
  if (!text.includes("&")) {
    return text;
  }
  return text.replace(REFERENCE, (reference, name, decimal, hexadecimal) => {
    var _a;
    if (name !== void 0) {
      return (_a = NAMED.get(name)) != null ? _a : reference;
    }
    return decodeNumber(decimal === void 0 ? parseInt(hexadecimal, 16) : parseInt(decimal, 10), reference);
  });
}

// src/core/wikitext/title.ts
var STOCK_NAMESPACES = [
  ["Media"],
  ["Special"],
  ["Talk"],
  ["User"],
  ["User talk"],
  ["Project"],
  ["Project talk"],
  ["File", "Image"],
  ["File talk", "Image talk"],
  ["MediaWiki"],
  ["MediaWiki talk"],
  ["Template"],
  ["Template talk"],
  ["Help"],
  ["Help talk"],
  ["Category"],
  ["Category talk"],
  ["Module"],
  ["Module talk"]
];
var MAX_BYTES = 255;
var DIRECTION_MARKS = /[\u200e\u200f\u202a-\u202e]+/g;
var SPACES = /[ _\xa0\u1680\u180e\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/g;
var ILLEGAL = /[^ %!"$&'()*,\-./0-9:;=?@A-Z\\^_`a-z~+\x80-\uffff]|%[0-9A-Fa-f]{2}|&[A-Za-z0-9\x80-\uffff]+;|~~~/;
var RELATIVE = /(?:^|\/)\.\.?(?:\/|$)/;
var LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?:[^\ud800-\udbff]|^)[\udc00-\udfff]/;
var DIGRAPHS = /[\u01c4-\u01cc\u01f1-\u01f3]/;
var GEORGIAN = /[\u10d0-\u10ff]/;
function toTitleCase(character) {
  if (DIGRAPHS.test(character)) {
    const code = character.charCodeAt(0);
    return code >= 497 ? "\u01F2" : String.fromCharCode(code - (code - 452) % 3 + 1);
  }
  const upper = character.toUpperCase();
  if (GEORGIAN.test(character)) {
    return character;
  }
  if (upper.length > character.length && character !== "\u0149") {
    const withIotaBelow = upper.replace(/\u0399$/, "\u0345");
    if (withIotaBelow !== upper) {
      const composed = withIotaBelow.normalize("NFC");
      return composed.length === 1 ? composed : withIotaBelow;
    }
    const first = String.fromCodePoint(upper.codePointAt(0));
    return first + upper.slice(first.length).toLowerCase();
  }
  return upper;
}
function capitalizeFirst(text) {
  if (text === "") {
    return "";
  }
  const first = String.fromCodePoint(text.codePointAt(0));
  return toTitleCase(first) + text.slice(first.length);
}
function byteLength(text) {
  let bytes = 0;
  for (const character of text) {
    const code = character.codePointAt(0);
    bytes += code < 128 ? 1 : code < 2048 ? 2 : code < 65536 ? 3 : 4;
  }
  return bytes;
}
function normalizeSpaces(text) {
  return text.replace(DIRECTION_MARKS, "").replace(SPACES, " ").replace(/^ | $/g, "");
}
function isValidCodePoint(code) {
  return code === 9 || code === 10 || code >= 32 && code <= 126 || code >= 160 && code <= 55295 || code >= 57344 && code <= 65533 || code >= 65536 && code <= 1114111;
}
function decodeTitle(text) {
  const decoded = decodeCharacterReferences(
    text,
    (code) => isValidCodePoint(code) ? String.fromCodePoint(code) : "\uFFFD"
  );
  return text.includes("&") ? decoded.normalize("NFC") : text;
}
function createTitleParser(rules) {
  const { defaultNamespace, namespaces, capitalLinks } = rules;
  const namespaceOf = /* @__PURE__ */ new Map();
  for (const names of namespaces) {
    for (const name of names) {
      namespaceOf.set(normalizeSpaces(name).toLowerCase(), names[0]);
    }
  }
  return (text) => {
    let title = normalizeSpaces(decodeTitle(text));
    if (title.includes("\uFFFD") || LONE_SURROGATE.test(title)) {
      return null;
    }
    let namespace = defaultNamespace;
    if (title.charAt(0) === ":") {
      namespace = "";
      title = title.slice(1).replace(/^ /, "");
    }
    const colon = title.indexOf(":", 1);
    if (colon !== -1) {
      const named = namespaceOf.get(title.slice(0, colon).replace(/ $/, "").toLowerCase());
      if (named !== void 0) {
        namespace = named;
        title = title.slice(colon + 1).replace(/^ /, "");
      }
    }
    const fragment = title.indexOf("#");
    if (fragment !== -1) {
      title = title.slice(0, fragment).replace(/ $/, "");
    }
    if (title === "" || title.charAt(0) === ":" || ILLEGAL.test(title) || RELATIVE.test(title) || byteLength(title) > MAX_BYTES) {
      return null;
    }
    return (namespace === "" ? "" : `${namespace}:`) + (capitalLinks ? capitalizeFirst(title) : title);
  };
}

// src/core/wikitext/trim.ts
function isWhiteSpace(code) {
  return code <= 32 && (code === 32 || code >= 9 && code <= 13 && code !== 12 || code === 0);
}
function trimmedSlice(text, from, to) {
  while (from < to && isWhiteSpace(text.charCodeAt(from))) {
    from++;
  }
  while (to > from && isWhiteSpace(text.charCodeAt(to - 1))) {
    to--;
  }
  return text.slice(from, to);
}

// src/core/wikitext/template-name.ts
var SUBSTITUTION = /^subst:/iu;
var SAFE_SUBSTITUTION = /^safesubst:/iu;
var UNPARSED = /^msgnw:/iu;
var MESSAGE = /^msg:/iu;
var RAW = /^raw:/iu;
var MAX_REMEMBERED = 1e3;
var MAX_REMEMBERED_LENGTH = 200;
function createTemplateNameMatcher(options) {
  const { templates, redirects = {}, templateNamespaces = [], otherNamespaces = [], capitalLinks = true } = options;
  const parseTitle = createTitleParser({
    defaultNamespace: "Template",
    namespaces: STOCK_NAMESPACES.concat(otherNamespaces, [["Template", ...templateNamespaces]]),
    capitalLinks
  });
  const wanted = /* @__PURE__ */ new Map();
  const add = (name, template) => {
    const title = parseTitle(name);
    if (title === null) {
      throw new RangeError(`\u201C${name}\u201D cannot be a template: no page can have this title.`);
    }
    wanted.set(title, template);
  };
  for (const redirect of Object.keys(redirects)) {
    const template = redirects[redirect];
    if (!templates.includes(template)) {
      throw new RangeError(`The redirect \u201C${redirect}\u201D leads to \u201C${template}\u201D, which is none of the templates to look for.`);
    }
    add(redirect, template);
  }
  templates.forEach((template) => add(template, template));
  const match = (name, hasArguments) => {
    var _a;
    let page = trimmedSlice(name, 0, name.length);
    if (SUBSTITUTION.test(page)) {
      return null;
    }
    page = page.replace(SAFE_SUBSTITUTION, "");
    page = trimmedSlice(page, 0, page.length);
    if (!hasArguments && isVariable(page)) {
      return null;
    }
    page = (UNPARSED.test(page) ? page.replace(UNPARSED, "") : page.replace(MESSAGE, "")).replace(RAW, "");
    const colon = page.indexOf(":");
    if (colon !== -1 && isParserFunction(page.slice(0, colon))) {
      return null;
    }
    const title = parseTitle(page);
    return title === null ? null : (_a = wanted.get(title)) != null ? _a : null;
  };
  let remembered = { with: /* @__PURE__ */ new Map(), without: /* @__PURE__ */ new Map() };
  return (name, hasArguments) => {
    if (name.length > MAX_REMEMBERED_LENGTH) {
      return match(name, hasArguments);
    }
    const answers = hasArguments ? remembered.with : remembered.without;
    let template = answers.get(name);
    if (template === void 0) {
      if (answers.size === MAX_REMEMBERED) {
        remembered = { with: /* @__PURE__ */ new Map(), without: /* @__PURE__ */ new Map() };
      }
      template = match(name, hasArguments);
      answers.set(name, template);
    }
    return template;
  };
}

// src/core/wikitext/template-reader.ts
function createTemplateReader(options) {
  var _a;
  const matchName = createTemplateNameMatcher(options);
  const scan = createTemplateScanner(matchName, createAngleSkipper((_a = options.extensionTags) != null ? _a : DEFAULT_EXTENSION_TAGS));
  return (text) => {
    const { calls, removed } = scan(text);
    let rest = null;
    return calls.sort((a, b) => a.start - b.start).map((call) => {
      var _a2;
      const { template, start, end } = call;
      if (removed === null || ((_a2 = removed.starts[indexFrom(removed, start)]) != null ? _a2 : end) >= end) {
        return { template, parameters: readParameters(text, call.parts, end), start, end };
      }
      rest = rest != null ? rest : restOf(removed, text);
      const parts = call.parts.map((position) => position === NONE ? NONE : positionInRest(removed, position));
      return { template, parameters: readParameters(rest, parts, positionInRest(removed, end)), start, end };
    });
  };
}
function readParameters(text, parts, end) {
  const parameters = /* @__PURE__ */ new Map();
  let positional = 0;
  for (let i = 0; i < parts.length; i += 2) {
    const from = parts[i];
    const equals = parts[i + 1];
    const to = i + 2 < parts.length ? parts[i + 2] - 1 : end - 2;
    if (equals === NONE) {
      parameters.set(String(++positional), text.slice(from, to));
    } else {
      parameters.set(trimmedSlice(text, from, equals), trimmedSlice(text, equals + 1, to));
    }
  }
  return parameters;
}

// src/core/pages.ts
var DEFAULT_ROOT = "LocalSkills";
var ID_PATTERN = /^[a-z0-9-]{1,48}$/;
function createPageTitles(root = DEFAULT_ROOT) {
  const normalRoot = root.replace(/_/g, " ").trim();
  const survey = (id) => `${normalRoot}/Survey/${id}`;
  const answersPrefix = (id) => `${survey(id)}/Answers/`;
  return {
    root: normalRoot,
    skills: () => `${normalRoot}/Skills.json`,
    survey,
    definition: (id) => `${survey(id)}/definition.json`,
    answersPrefix,
    answer: (id, user) => answersPrefix(id) + user.replace(/_/g, " "),
    results: (id) => `${survey(id)}/Results`,
    resultsData: (id) => `${survey(id)}/Results/data.json`,
    surveyIdOf: (title) => {
      const prefix = `${normalRoot}/Survey/`;
      const normal = title.replace(/_/g, " ");
      const id = normal.startsWith(prefix) ? normal.slice(prefix.length) : "";
      return ID_PATTERN.test(id) ? id : null;
    },
    answererOf: (id, title) => {
      const prefix = answersPrefix(id);
      const normal = title.replace(/_/g, " ");
      const user = normal.startsWith(prefix) ? normal.slice(prefix.length) : "";
      return user !== "" && !user.includes("/") ? user : null;
    }
  };
}

// src/core/wikitext/encode.ts
var ALWAYS = '"&:<=>[]{|}';
var BESIDE_ITS_LIKE = "!'_~";
var SPACE = 32;
var isAlways = flagsOf(ALWAYS);
var isBesideItsLike = flagsOf(BESIDE_ITS_LIKE);
var isFirst = flagsOf("#*+-;");
function flagsOf(characters) {
  const flags = new Uint8Array(128);
  for (const character of characters) {
    flags[character.charCodeAt(0)] = 1;
  }
  return flags;
}
function isInvisible(code) {
  return code >= 127 && code <= 160 || code === 173 || code === 1564 || code === 5760 || code === 6158 || code >= 8192 && code <= 8203 || code === 8206 || code === 8207 || code >= 8232 && code <= 8239 || code >= 8287 && code <= 8303 || code === 12288 || code === 65279 || code >= 55296 && code <= 57343 || code >= 64976 && code <= 65007 || code >= 65520 && code <= 65535 || code > 65535 && code % 65536 >= 65534;
}
var FULLWIDTH_LOW_LINE = 65343;
var MAGIC_LINK = /^(?:RFC|PMID|ISBN)[ \xa0]/;
function isMarkup(text, index, code) {
  const isAtStart = index === 0;
  const isAtEnd = index === text.length - 1;
  if (code >= 128) {
    return isInvisible(code) || code === FULLWIDTH_LOW_LINE;
  }
  if (code < 32 || code === 127 || isAlways[code] === 1) {
    return true;
  }
  if (isAtStart && isFirst[code] === 1) {
    return true;
  }
  if (isBesideItsLike[code] === 1) {
    return isAtStart || isAtEnd || text.charCodeAt(index - 1) === code || text.charCodeAt(index + 1) === code;
  }
  switch (code) {
    case SPACE:
      return isAtStart || isAtEnd || text.charCodeAt(index - 1) === SPACE;
    case 73:
    case 80:
    case 82:
      return MAGIC_LINK.test(text.slice(index, index + 5));
    default:
      return false;
  }
}
var COMPOSING_STARTERS = [
  [2494, 2494],
  [2519, 2519],
  [2878, 2878],
  [2902, 2903],
  [3006, 3006],
  [3031, 3031],
  [3266, 3266],
  [3285, 3286],
  [3390, 3390],
  [3415, 3415],
  [3535, 3535],
  [3551, 3551],
  [4142, 4142],
  [4449, 4469],
  [4520, 4546],
  [6965, 6965],
  [69927, 69927],
  [70462, 70462],
  [70487, 70487],
  [70584, 70584],
  [70587, 70587],
  [70594, 70594],
  [70601, 70601],
  [70832, 70832],
  [70842, 70842],
  [70845, 70845],
  [71087, 71087],
  [71984, 71984],
  [90398, 90400],
  [90409, 90409],
  [93543, 93543]
];
var YPOGEGRAMMENI = "\u0345";
function combines(character) {
  const code = character.codePointAt(0);
  return character === YPOGEGRAMMENI || COMPOSING_STARTERS.some(([first, last]) => code >= first && code <= last) || (YPOGEGRAMMENI + character).normalize("NFD") !== YPOGEGRAMMENI + character.normalize("NFD");
}
var FIRST_COMBINING = 768;
var MAX_SEQUENCE_LENGTH = 32;
var LONG_SEQUENCE = /[\u0300-\uffff]{1000}/;
function isNormalised(text) {
  return !LONG_SEQUENCE.test(text) && text.normalize("NFC") === text;
}
function createNormalisationWatch() {
  let sequence = "";
  return (character, code, isReference) => {
    if (isReference || code < FIRST_COMBINING) {
      sequence = isReference ? ";" : character;
      return isReference;
    }
    if (character.normalize("NFC") === character) {
      if (!combines(character)) {
        sequence = character;
        return false;
      }
      if (sequence.length < MAX_SEQUENCE_LENGTH && (sequence + character).normalize("NFC") === sequence + character) {
        sequence += character;
        return false;
      }
    }
    sequence = ";";
    return true;
  };
}
function encodeText(value) {
  const changes = isNormalised(value) ? null : createNormalisationWatch();
  let wikitext = "";
  let copied = 0;
  for (let i = 0; i < value.length; ) {
    const code = value.codePointAt(i);
    const next = i + (code > 65535 ? 2 : 1);
    let isReference = isMarkup(value, i, code);
    if (code >= FIRST_COMBINING && i === 0 && !isReference) {
      isReference = combines(value.slice(0, next));
    }
    if (changes !== null) {
      isReference = changes(value.slice(i, next), code, isReference);
    }
    if (isReference) {
      wikitext += `${value.slice(copied, i)}&#${code};`;
      copied = next;
    }
    i = next;
  }
  return wikitext + value.slice(copied);
}
function decodeText(wikitext) {
  return decodeCharacterReferences(
    wikitext,
    (code, reference) => code <= 1114111 ? String.fromCodePoint(code) : reference
  );
}

// src/core/survey/parameters.ts
function cellParameter(grid, row, column) {
  return `${grid}.${row}.${column}`;
}
function questionsOf(survey) {
  return survey.pages.reduce((all, page) => all.concat(page.elements), []);
}
function answerParameters(survey) {
  const parameters = [];
  for (const question of questionsOf(survey)) {
    parameters.push(...parametersOf(question));
  }
  return parameters;
}
function parametersOf(question) {
  if (question.type !== "matrixdropdown") {
    return [{
      name: question.name,
      question,
      row: null,
      column: null,
      choices: question.type === "comment" ? null : question.choices,
      isMultiple: question.type === "checkbox"
    }];
  }
  const cells = [];
  for (const row of question.rows) {
    for (const column of question.columns) {
      const name = cellParameter(question.name, row.value, column.name);
      cells.push({ name, question, row, column, choices: column.choices, isMultiple: false });
    }
  }
  return cells;
}

// src/core/json/fault.ts
function pathBelow(path, key) {
  if (typeof key === "number") {
    return `${path}[${key}]`;
  }
  return /^[A-Za-z_$][A-Za-z0-9_$]*$/.test(key) ? `${path}.${key}` : `${path}[${JSON.stringify(key)}]`;
}
function quotedValue(value) {
  if (value === void 0) {
    return "";
  }
  if (typeof value === "object" && value !== null) {
    return Array.isArray(value) ? "[\u2026]" : "{\u2026}";
  }
  const text = String(value).replace(/\s+/g, " ");
  return text.length > 60 ? `${text.slice(0, 60)}\u2026` : text;
}

// src/core/json/value.ts
function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function ownProperty(object, key) {
  return Object.prototype.hasOwnProperty.call(object, key) ? object[key] : void 0;
}

// src/core/survey/dates.ts
function isDate(text) {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (match === null) {
    return false;
  }
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const isLeapYear = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = [31, isLeapYear ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
  return days !== void 0 && day >= 1 && day <= days;
}

// src/core/survey/scale.ts
var MEASURED_COLUMNS = ["importance", "ability"];
var SCALE_CODES = ["1", "2", "3", "4", "5"];
function labelScales(survey) {
  const label = (column) => {
    const isMeasured = MEASURED_COLUMNS.includes(column.name);
    const hasOwnLabels = column.choices.some((choice) => isStep(choice.value) && choice.text !== null);
    return !isMeasured || hasOwnLabels ? column : __spreadProps(__spreadValues({}, column), {
      choices: column.choices.map((choice) => isStep(choice.value) ? __spreadProps(__spreadValues({}, choice), { text: { kind: "message", key: `localskills-scale-${column.name}-${choice.value}` } }) : choice)
    });
  };
  return __spreadProps(__spreadValues({}, survey), {
    pages: survey.pages.map((page) => __spreadProps(__spreadValues({}, page), {
      elements: page.elements.map((question) => question.type === "matrixdropdown" && question.name === survey.measures.grid ? __spreadProps(__spreadValues({}, question), { columns: question.columns.map(label) }) : question)
    }))
  });
}
function isStep(code) {
  return SCALE_CODES.includes(code);
}

// src/core/i18n/read-localized-text.ts
var LANGUAGE_CODE = /^(?:[a-z]{2,3}(?:-[a-z0-9]{1,8})*|simple)$/;
function readText(json) {
  if (typeof json === "string") {
    return json.trim() === "" ? null : { kind: "texts", texts: { default: json } };
  }
  if (!isObject(json)) {
    return null;
  }
  const key = ownProperty(json, "message");
  if (typeof key === "string") {
    return { kind: "message", key };
  }
  const texts = {};
  for (const language of Object.keys(json)) {
    const text = json[language];
    if ((language === "default" || LANGUAGE_CODE.test(language)) && typeof text === "string" && text.trim() !== "") {
      texts[language] = text;
    }
  }
  return Object.keys(texts).length === 0 ? null : { kind: "texts", texts };
}

// src/core/survey/read-definition.ts
var RESERVED_NAMES = ["survey", "revision", "submitted", "language"];
var QUESTION_TYPES = ["radiogroup", "checkbox", "matrixdropdown", "comment"];
var STATUSES = ["draft", "open", "closed", "archived"];
var MAX_QUESTIONS = 200;
var MAX_ITEMS = { pages: 100, elements: 200, choices: 1e3, columns: 10, rows: 300 };
var DEFAULT_MIN_ANSWERS = 5;
var DEFAULT_MIN_CELL = 5;
function readDefinition(json) {
  var _a, _b;
  const faults = [];
  const read = createPropertyReader(faults);
  if (!isObject(json)) {
    read.fault("$", "expected-object");
    return { survey: null, faults };
  }
  const settings = read.object(json, "$", "localSkills");
  const id = ownProperty(settings, "id");
  const isKnown = typeof id === "string" && ID_PATTERN.test(id);
  if (!isKnown) {
    read.fault("$.localSkills.id", "bad-id", quotedValue(id));
  }
  const pages = readPages(json, read);
  if (!pages.some((page) => page.elements.length > 0)) {
    read.fault("$.pages", "no-question");
    return { survey: null, faults };
  }
  if (!isKnown) {
    return { survey: null, faults };
  }
  const status = read.string(
    settings,
    "$.localSkills",
    "status",
    "not-one-of",
    (text) => STATUSES.includes(text),
    STATUSES
  );
  const survey = {
    id,
    locale: read.string(json, "$", "locale", "bad-language", (text) => LANGUAGE_CODE.test(text)),
    status: status || "draft",
    opens: read.string(settings, "$.localSkills", "opens", "bad-date", isDate),
    closes: read.string(settings, "$.localSkills", "closes", "bad-date", isDate),
    title: read.text(json, "$", "title"),
    description: read.text(json, "$", "description"),
    pages,
    minAnswers: (_a = read.count(settings, "$.localSkills", "minAnswers")) != null ? _a : DEFAULT_MIN_ANSWERS,
    minCell: (_b = read.count(settings, "$.localSkills", "minCell")) != null ? _b : DEFAULT_MIN_CELL,
    notInStatistics: read.list(settings, "$.localSkills", "notInStatistics").filter(isCode).map(String),
    audience: readAudience(settings, read),
    measures: readMeasures(settings, read)
  };
  return { survey: labelScales(survey), faults };
}
function createPropertyReader(faults) {
  const fault = (path, code, ...parameters) => {
    faults.push({ path, code, parameters });
  };
  return {
    fault,
    text(object, path, key) {
      const value = ownProperty(object, key);
      const text = readText(value);
      if (text === null && value !== void 0) {
        fault(pathBelow(path, key), "expected-text");
      }
      return text;
    },
    string(object, path, key, code, accepts, ...parameters) {
      const value = ownProperty(object, key);
      if (typeof value === "string" && accepts(value)) {
        return value;
      }
      if (value !== void 0) {
        fault(pathBelow(path, key), code, quotedValue(value), ...parameters);
      }
      return null;
    },
    count(object, path, key) {
      const value = ownProperty(object, key);
      if (typeof value === "number" && value >= 0 && value % 1 === 0) {
        return value;
      }
      if (value !== void 0) {
        fault(pathBelow(path, key), "expected-whole-number");
      }
      return null;
    },
    list(object, path, key) {
      var _a;
      const value = ownProperty(object, key);
      if (Array.isArray(value)) {
        const max = (_a = MAX_ITEMS[key]) != null ? _a : 1e3;
        if (value.length > max) {
          fault(pathBelow(path, key), "too-many-items", max);
        }
        return value.slice(0, max);
      }
      if (value !== void 0) {
        fault(pathBelow(path, key), "expected-list");
      }
      return [];
    },
    object(object, path, key) {
      const value = ownProperty(object, key);
      if (isObject(value)) {
        return value;
      }
      if (value !== void 0) {
        fault(pathBelow(path, key), "expected-object");
      }
      return {};
    }
  };
}
function readPages(json, read) {
  const names = new Set(RESERVED_NAMES);
  const pages = [];
  read.list(json, "$", "pages").forEach((page, index) => {
    var _a;
    const path = pathBelow("$.pages", index);
    if (!isObject(page)) {
      read.fault(path, "expected-object");
      return;
    }
    const elements = [];
    read.list(page, path, "elements").forEach((element2, position) => {
      const elementPath = pathBelow(`${path}.elements`, position);
      const question = readQuestion(element2, elementPath, names, read);
      if (question === null) {
        return;
      }
      if (names.size === MAX_QUESTIONS + RESERVED_NAMES.length) {
        read.fault(elementPath, "too-many-questions", MAX_QUESTIONS);
        return;
      }
      names.add(question.name);
      elements.push(question);
    });
    pages.push({
      name: (_a = read.string(page, path, "name", "bad-id", (text) => ID_PATTERN.test(text))) != null ? _a : `page${index + 1}`,
      title: read.text(page, path, "title"),
      description: read.text(page, path, "description"),
      elements
    });
  });
  return pages;
}
function readQuestion(json, path, taken, read) {
  if (!isObject(json)) {
    read.fault(path, "expected-object");
    return null;
  }
  const type = ownProperty(json, "type");
  const name = ownProperty(json, "name");
  if (typeof name !== "string" || !ID_PATTERN.test(name)) {
    read.fault(`${path}.name`, "bad-id", quotedValue(name));
    return null;
  }
  if (taken.has(name)) {
    read.fault(`${path}.name`, RESERVED_NAMES.includes(name) ? "reserved-name" : "name-taken", name);
    return null;
  }
  const base = {
    name,
    title: read.text(json, path, "title"),
    description: read.text(json, path, "description"),
    isRequired: ownProperty(json, "isRequired") === true
  };
  switch (type) {
    case "comment":
      return __spreadProps(__spreadValues({}, base), { type, maxLength: read.count(json, path, "maxLength") || null });
    case "radiogroup": {
      const choices = readChoices(json, path, "choices", read);
      return choices && __spreadProps(__spreadValues({}, base), { type, choices });
    }
    case "checkbox": {
      const choices = readChoices(json, path, "choices", read);
      return choices && __spreadProps(__spreadValues({}, base), {
        type,
        choices,
        minSelectedChoices: read.count(json, path, "minSelectedChoices") || null,
        maxSelectedChoices: read.count(json, path, "maxSelectedChoices") || null
      });
    }
    case "matrixdropdown": {
      const rows = readChoices(json, path, "rows", read);
      const columns = readColumns(json, path, read);
      return rows && columns && __spreadProps(__spreadValues({}, base), { type, columns, rows });
    }
    default:
      read.fault(`${path}.type`, "unknown-question-type", quotedValue(type), QUESTION_TYPES);
      return null;
  }
}
function readColumns(json, path, read) {
  const columns = /* @__PURE__ */ new Map();
  read.list(json, path, "columns").forEach((column, index) => {
    const columnPath = pathBelow(`${path}.columns`, index);
    const name = isObject(column) ? ownProperty(column, "name") : void 0;
    if (!isObject(column) || typeof name !== "string" || !ID_PATTERN.test(name)) {
      read.fault(`${columnPath}.name`, "bad-id", quotedValue(name));
      return;
    }
    if (columns.has(name)) {
      read.fault(`${columnPath}.name`, "name-taken", name);
      return;
    }
    const choices = readChoices(column, columnPath, "choices", read);
    if (choices !== null) {
      columns.set(name, { name, title: read.text(column, columnPath, "title"), choices });
    }
  });
  if (columns.size === 0) {
    read.fault(`${path}.columns`, "empty-list");
    return null;
  }
  return Array.from(columns.values());
}
function readChoices(json, path, key, read) {
  const choices = /* @__PURE__ */ new Map();
  const listPath = pathBelow(path, key);
  read.list(json, path, key).forEach((choice, index) => {
    const choicePath = pathBelow(listPath, index);
    const code = isObject(choice) ? ownProperty(choice, "value") : choice;
    const value = isCode(code) ? String(code) : "";
    if (!ID_PATTERN.test(value)) {
      read.fault(choicePath, "bad-id", quotedValue(code));
    } else if (choices.has(value)) {
      read.fault(choicePath, "code-taken", value);
    } else {
      choices.set(value, { value, text: isObject(choice) ? read.text(choice, choicePath, "text") : null });
    }
  });
  if (choices.size === 0) {
    read.fault(listPath, "empty-list");
    return null;
  }
  return Array.from(choices.values());
}
function isCode(json) {
  return typeof json === "string" || typeof json === "number";
}
function readAudience(settings, read) {
  var _a;
  const path = "$.localSkills.audience";
  const audience = read.object(settings, "$.localSkills", "audience");
  if (Object.keys(audience).length === 0) {
    return null;
  }
  return {
    description: read.text(audience, path, "description"),
    minEdits: (_a = read.count(audience, path, "minEdits")) != null ? _a : 0,
    groups: read.list(audience, path, "groups").filter((group) => typeof group === "string")
  };
}
function readMeasures(settings, read) {
  const measures = read.object(settings, "$.localSkills", "measures");
  const name = (key) => read.string(measures, "$.localSkills.measures", key, "bad-id", (text) => ID_PATTERN.test(text));
  return { grid: name("grid"), wantToLearn: name("wantToLearn"), canTeach: name("canTeach") };
}

// src/core/survey/read-answer.ts
var ANSWER_TEMPLATE = "Skills survey answer";
function createAnswerReader(survey, readTemplateCalls) {
  const parameters = answerParameters(survey);
  const known = /* @__PURE__ */ new Set([...RESERVED_NAMES, ...parameters.map((parameter) => parameter.name)]);
  return (text) => {
    const calls = readTemplateCalls(text);
    const own = calls.filter((call2) => isAnswerTo(survey.id, call2));
    const call = own[own.length - 1];
    if (call === void 0) {
      return __spreadProps(__spreadValues({}, NOTHING), { exclusion: calls.length === 0 ? "no-answer" : "other-survey" });
    }
    const values = readValues(call, parameters);
    const revision = call.parameters.get("revision") || "";
    const unknown = new Map(Array.from(call.parameters).filter(([name]) => !known.has(name)));
    const isEmpty = values.size === 0 && Array.from(unknown.values()).every((value) => value.trim() === "");
    return {
      exclusion: own.length > 1 ? "several-answers" : isEmpty ? "withdrawn" : null,
      values,
      unknown,
      definitionRevision: /^[1-9]\d{0,14}$/.test(revision) ? Number(revision) : null,
      submitted: call.parameters.get("submitted") || null,
      language: call.parameters.get("language") || null
    };
  };
}
function isAnswerTo(survey, call) {
  const named = call.parameters.get("survey");
  return named === void 0 || named === "" || decodeText(named) === survey;
}
var NOTHING = {
  values: /* @__PURE__ */ new Map(),
  unknown: /* @__PURE__ */ new Map(),
  definitionRevision: null,
  submitted: null,
  language: null
};
function readValues(call, parameters) {
  const values = /* @__PURE__ */ new Map();
  for (const parameter of parameters) {
    const raw = call.parameters.get(parameter.name);
    const codes = raw === void 0 || raw === "" ? [] : readCodes(decodeText(raw), parameter);
    if (codes.length > 0) {
      values.set(parameter.name, codes);
    }
  }
  return values;
}
function readCodes(value, parameter) {
  if (parameter.choices === null) {
    return [value];
  }
  const codes = parameter.isMultiple ? value.split(";") : [value];
  return Array.from(new Set(codes.map((code) => code.trim()))).filter((code) => code !== "");
}

// src/ui/messages.ts
var MINUS = "\u2212";
function createMessages(source, direction) {
  const language = source.config.get("wgUserLanguage");
  const whole = (value) => String(source.language.convertNumber(value));
  const decimalSeparator = () => {
    var _a, _b;
    const table = ((_b = (_a = source.language).getSeparatorTransformTable) == null ? void 0 : _b.call(_a)) || {};
    return table["."] || ".";
  };
  const number = (value, decimals = 0) => {
    const rounded = Math.abs(value).toFixed(decimals);
    const [units, fraction] = rounded.split(".");
    const sign = value < 0 && Number(rounded) !== 0 ? MINUS : "";
    const digits = fraction === void 0 ? "" : decimalSeparator() + fraction.split("").map((digit) => whole(Number(digit))).join("");
    return sign + whole(Number(units)) + digits;
  };
  return {
    language,
    languageChain: source.language.getFallbackLanguageChain(),
    direction,
    text(key, ...parameters) {
      return source.message(
        key,
        ...parameters.map((parameter) => typeof parameter === "number" ? whole(parameter) : parameter)
      ).text();
    },
    has: (key) => source.message(key).exists(),
    number
  };
}

// src/core/survey/answer-state.ts
function answerState(survey, today) {
  const day = today.slice(0, 10);
  if (survey.status === "draft") {
    return "draft";
  }
  if (survey.status !== "open" || survey.closes !== null && day > survey.closes) {
    return "closed";
  }
  return survey.opens !== null && day < survey.opens ? "not-yet-open" : "open";
}
function invitation(audience, account) {
  if (audience === null) {
    return "invited";
  }
  if (account.editCount < audience.minEdits) {
    return "too-few-edits";
  }
  return audience.groups.length === 0 || audience.groups.some((group) => account.groups.includes(group)) ? "invited" : "not-in-group";
}

// src/wiki/port.ts
var SaveFault = class extends Error {
  constructor(reason, explanation, details = {}) {
    super(explanation === "" ? reason : `${reason}: ${explanation}`);
    this.name = "SaveFault";
    this.reason = reason;
    this.explanation = explanation;
    this.details = details;
  }
};

// src/ui/element.ts
function element(tag, attributes, ...children) {
  const made = document.createElement(tag);
  Object.keys(attributes).forEach((name) => made.setAttribute(name, attributes[name]));
  children.forEach((child) => {
    if (child !== null) {
      made.appendChild(typeof child === "string" ? document.createTextNode(child) : child);
    }
  });
  return made;
}
function replaceContents(parent, ...children) {
  while (parent.firstChild) {
    parent.removeChild(parent.firstChild);
  }
  children.forEach((child) => {
    if (child !== null) {
      parent.appendChild(typeof child === "string" ? document.createTextNode(child) : child);
    }
  });
}
function focusOn(target) {
  if (target.tabIndex < 0) {
    target.setAttribute("tabindex", "-1");
  }
  target.focus();
}

// src/ui/notice.ts
function notice(type, ...children) {
  const content = element("div", { class: "ext-localSkills-form-notice" }, ...children);
  return new OO.ui.MessageWidget({ type, label: $(content) }).$element[0];
}
function buttonRow(...buttons) {
  return element("div", { class: "ext-localSkills-form-buttons" }, ...buttons.map(({ $element }) => $element[0]));
}
function button(label, kind, onClick) {
  const made = new OO.ui.ButtonInputWidget({
    label,
    framed: kind !== "quiet",
    flags: kind === "primary" ? ["primary", "progressive"] : kind === "destructive" ? ["primary", "destructive"] : kind === "quiet" ? ["progressive"] : []
  });
  made.on("click", onClick);
  return made;
}

// src/core/i18n/localized-text.ts
function resolveText(text, messages, locale = null) {
  if (text.kind === "message") {
    return { text: messages.text(text.key), language: messages.language, direction: messages.direction };
  }
  const languages = Object.keys(text.texts);
  const hasDefault = languages.includes("default");
  const wanted = messages.languageChain.find((code) => languages.includes(code) || hasDefault && code === locale);
  const language = wanted !== void 0 && languages.includes(wanted) ? wanted : hasDefault ? "default" : languages.sort()[0];
  const found = language === void 0 ? "" : text.texts[language];
  const named = language === void 0 || language === "default" ? locale : language;
  return { text: found, language: named, direction: named === null ? "auto" : textDirection(named) };
}
var RIGHT_TO_LEFT = [
  "acm",
  "aeb-arab",
  "aii",
  "apc",
  "ar",
  "arc",
  "arq",
  "ary",
  "arz",
  "azb",
  "bcc",
  "bft",
  "bgc-arab",
  "bgn",
  "bqi",
  "ckb",
  "dv",
  "en-rtl",
  "fa",
  "fuc",
  "glk",
  "he",
  "hno",
  "khw",
  "kk-arab",
  "kk-cn",
  "ks-arab",
  "ku-arab",
  "lad-hebr",
  "lki",
  "lrc",
  "luz",
  "mey",
  "ms-arab",
  "mzn",
  "nqo",
  "ota",
  "phr",
  "pnb",
  "prs",
  "ps",
  "sd",
  "sdh",
  "skr",
  "skr-arab",
  "tmr",
  "trw",
  "ug",
  "ug-arab",
  "ur",
  "yi"
];
function textDirection(language) {
  return RIGHT_TO_LEFT.includes(language) ? "rtl" : "ltr";
}

// src/ui/survey-text.ts
function surveyText(text, messages) {
  const made = element("span", {}, text.text);
  if (text.language !== messages.language) {
    if (text.language !== null) {
      made.lang = text.language;
    }
    made.dir = text.direction;
  }
  return made;
}

// src/ui/survey-form/answer-notices.ts
function link(href, label) {
  return element("a", { href }, element("bdi", {}, label));
}
function publicNotice(context, user) {
  const { messages, titles, surveyId, pageUrl } = context;
  const title = titles.answer(surveyId, user.name);
  return notice(
    "notice",
    element(
      "p",
      {},
      element("strong", {}, messages.text("localskills-form-public")),
      " ",
      messages.text("localskills-form-public-who", user.name)
    ),
    element("p", {}, messages.text("localskills-form-public-page"), " ", link(pageUrl(title), title)),
    element("p", {}, messages.text("localskills-form-public-history")),
    user.isTemporary ? temporaryAccount(context) : null
  );
}
function logInLinks(context) {
  const { messages, pageUrl, pageTitle } = context;
  return element(
    "p",
    { class: "ext-localSkills-form-links" },
    link(pageUrl("Special:UserLogin", { returnto: pageTitle }), messages.text("localskills-form-log-in")),
    link(pageUrl("Special:CreateAccount", { returnto: pageTitle }), messages.text("localskills-form-create-account"))
  );
}
function temporaryAccount(context) {
  return element(
    "div",
    {},
    element("p", {}, context.messages.text("localskills-form-temporary")),
    logInLinks(context)
  );
}
function loggedOutNotice(context) {
  return notice(
    "notice",
    element("p", {}, context.messages.text("localskills-form-logged-out")),
    logInLinks(context)
  );
}
function audienceNotice(context, user, loaded) {
  const { messages } = context;
  const { survey: { audience }, texts } = loaded;
  const answer = invitation(audience, user);
  if (audience === null || answer === "invited") {
    return null;
  }
  return notice(
    "warning",
    element("p", {}, answer === "too-few-edits" ? messages.text("localskills-form-audience-edits", audience.minEdits) : messages.text("localskills-form-audience-groups")),
    audience.description === null ? null : element("p", {}, surveyText(resolveText(audience.description, messages, texts.locale), messages))
  );
}
function savedNotice(context, title, answer, canChange, ...controls) {
  const { messages, pageUrl, formatTime } = context;
  const { submitted } = answer.reading;
  const time = submitted !== null && !isNaN(Date.parse(submitted)) ? submitted : answer.timestamp;
  return notice(
    "notice",
    element(
      "p",
      {},
      messages.text(canChange ? "localskills-form-saved" : "localskills-form-saved-only", time === null ? "" : formatTime(time)),
      " ",
      link(pageUrl(title), messages.text("localskills-form-answer-page"))
    ),
    answer.user !== null && context.user !== null && answer.user !== context.user.name ? element("p", {}, messages.text("localskills-form-changed-by", answer.user)) : null,
    canChange && answer.reading.exclusion === "several-answers" ? element("p", {}, messages.text("localskills-form-several-answers")) : null,
    !canChange || answer.reading.unknown.size === 0 ? null : element("p", {}, messages.text(
      "localskills-form-unasked",
      Array.from(answer.reading.unknown.keys()).join(", "),
      answer.reading.unknown.size
    )),
    ...controls
  );
}
function draftNotice(context, keptAt, isOutdated, discard) {
  const { messages, formatTime } = context;
  return notice(
    isOutdated ? "warning" : "success",
    element(
      "p",
      {},
      messages.text("localskills-form-draft", formatTime(keptAt)),
      " ",
      isOutdated ? messages.text("localskills-form-draft-outdated") : null
    ),
    buttonRow(button(
      messages.text(isOutdated ? "localskills-form-draft-use-saved" : "localskills-form-draft-discard"),
      "normal",
      discard
    ))
  );
}
function withdrawControl(context, withdraw) {
  const { messages } = context;
  const place = element("div", { class: "ext-localSkills-form-withdraw" });
  const ask = button(messages.text("localskills-form-withdraw"), "quiet", () => {
    question.hidden = false;
    ask.toggle(false);
    no.focus();
  });
  const no = button(messages.text("localskills-form-withdraw-no"), "normal", () => {
    question.hidden = true;
    ask.toggle(true);
    ask.focus();
  });
  const yes = button(messages.text("localskills-form-withdraw-yes"), "destructive", withdraw);
  const question = element(
    "div",
    { role: "group", "aria-label": messages.text("localskills-form-withdraw") },
    notice("warning", element("p", {}, messages.text("localskills-form-withdraw-explain")), buttonRow(yes, no))
  );
  question.hidden = true;
  place.appendChild(ask.$element[0]);
  place.appendChild(question);
  return place;
}

// src/ui/survey-form/answer-values.ts
function withAnswer(values, name, codes) {
  const changed = new Map(values);
  if (codes.every((code) => code === "")) {
    changed.delete(name);
  } else {
    changed.set(name, codes);
  }
  return changed;
}
function sameAnswers(some, others) {
  return differingNames(some, others).length === 0;
}
function differingNames(some, others) {
  const content = (values, name) => JSON.stringify((values.get(name) || []).slice().sort());
  const names = new Set(Array.from(some.keys()).concat(Array.from(others.keys())));
  return Array.from(names).filter((name) => content(some, name) !== content(others, name));
}

// src/core/survey/text.ts
function choiceLabel(choice, context) {
  if (choice.text !== null) {
    return resolveText(choice.text, context.messages, context.locale);
  }
  const skill = context.taxonomy === null ? null : context.taxonomy.get(choice.value);
  return skill !== null && context.taxonomy !== null ? resolveText(skill.label, context.messages, context.taxonomy.locale) : { text: choice.value, language: null, direction: "auto" };
}
function titleText(named, context) {
  return named.title === null ? { text: named.name, language: null, direction: "auto" } : resolveText(named.title, context.messages, context.locale);
}

// src/ui/survey-form/conflict-notice.ts
function parameterTitle(parameter, texts) {
  const { row, column, question } = parameter;
  return row === null || column === null ? surveyText(titleText(question, texts), texts.messages) : element(
    "span",
    {},
    surveyText(choiceLabel(row, texts), texts.messages),
    ": ",
    surveyText(titleText(column, texts), texts.messages)
  );
}
function answerText(parameter, codes, texts) {
  const cell = element("td", {});
  if (!codes || codes.length === 0) {
    cell.appendChild(element("em", {}, texts.messages.text("localskills-save-conflict-nothing")));
    return cell;
  }
  codes.forEach((code) => {
    const choice = parameter.choices === null ? void 0 : parameter.choices.find(({ value }) => value === code);
    cell.appendChild(element(
      "div",
      { dir: "auto" },
      choice ? surveyText(choiceLabel(choice, texts), texts.messages) : code
    ));
  });
  return cell;
}
function conflictNotice(options) {
  const { survey, texts, mine, saved, savedBy, keepMine, takeSaved } = options;
  const { messages } = texts;
  const differing = differingNames(mine, saved);
  const rows = answerParameters(survey).filter(({ name }) => differing.includes(name)).map(
    (parameter) => element(
      "tr",
      {},
      element("th", { scope: "row" }, parameterTitle(parameter, texts)),
      answerText(parameter, mine.get(parameter.name), texts),
      answerText(parameter, saved.get(parameter.name), texts)
    )
  );
  return notice(
    "error",
    element(
      "p",
      {},
      element("strong", {}, messages.text("localskills-save-failed")),
      " ",
      savedBy === null ? messages.text("localskills-save-conflict-hidden") : messages.text("localskills-save-conflict", savedBy)
    ),
    rows.length === 0 ? null : element(
      "div",
      { class: "ext-localSkills-form-conflict" },
      element(
        "table",
        { class: "wikitable" },
        element("thead", {}, element(
          "tr",
          {},
          element("th", { scope: "col" }, messages.text("localskills-save-conflict-question")),
          element("th", { scope: "col" }, messages.text("localskills-save-conflict-mine")),
          element("th", { scope: "col" }, messages.text("localskills-save-conflict-saved"))
        )),
        element("tbody", {}, ...rows)
      )
    ),
    buttonRow(
      button(messages.text("localskills-save-keep-mine"), "primary", keepMine),
      button(messages.text("localskills-save-take-saved"), "normal", takeSaved)
    )
  );
}

// src/ui/survey-form/draft.ts
var EXPIRY = 90 * 24 * 60 * 60;
function isAnswerEntries(entries) {
  return Array.isArray(entries) && entries.every((entry) => Array.isArray(entry) && entry.length === 2 && typeof entry[0] === "string" && Array.isArray(entry[1]) && entry[1].every((code) => typeof code === "string"));
}
function parseDraft(text) {
  let json;
  try {
    json = JSON.parse(text);
  } catch (e) {
    return null;
  }
  if (json === null || typeof json !== "object" || typeof json.baseRevision !== "number" || typeof json.step !== "number" || typeof json.keptAt !== "string" || !isAnswerEntries(json.values) || !isAnswerEntries(json.baseValues)) {
    return null;
  }
  return {
    baseRevision: json.baseRevision,
    baseValues: new Map(json.baseValues),
    step: json.step,
    keptAt: json.keptAt,
    values: new Map(json.values)
  };
}
function createDraftStore(storage, wiki, survey, user) {
  const key = `localskills-draft/${wiki}/${survey}/${user}`;
  return {
    read() {
      const text = storage.get(key);
      return typeof text === "string" ? parseDraft(text) : null;
    },
    write(draft) {
      return storage.set(key, JSON.stringify(__spreadProps(__spreadValues({}, draft), {
        baseValues: Array.from(draft.baseValues),
        values: Array.from(draft.values)
      })), EXPIRY);
    },
    clear() {
      storage.remove(key);
    }
  };
}
var PAUSE = 400;
function createDraftKeeper(write) {
  let timer = null;
  let isUnkept = false;
  const keep = () => {
    if (timer !== null) {
      window.clearTimeout(timer);
      timer = null;
    }
    if (isUnkept && write()) {
      isUnkept = false;
    }
    return !isUnkept;
  };
  const onHide = () => {
    keep();
  };
  const onLeave = (event) => {
    if (!keep()) {
      event.preventDefault();
      event.returnValue = "";
    }
  };
  window.addEventListener("pagehide", onHide);
  document.addEventListener("visibilitychange", onHide);
  window.addEventListener("beforeunload", onLeave);
  return {
    changed() {
      isUnkept = true;
      if (timer !== null) {
        window.clearTimeout(timer);
      }
      timer = window.setTimeout(keep, PAUSE);
    },
    keep,
    settle() {
      isUnkept = false;
      keep();
    },
    stop() {
      isUnkept = false;
      keep();
      window.removeEventListener("pagehide", onHide);
      document.removeEventListener("visibilitychange", onHide);
      window.removeEventListener("beforeunload", onLeave);
    }
  };
}

// src/ui/wiki-words.ts
var ALLOWED = ["P", "BR", "B", "I", "EM", "STRONG", "CODE", "UL", "OL", "LI", "DL", "DT", "DD", "HR", "DIV", "SPAN", "BDI"];
var DROPPED = ["SCRIPT", "STYLE", "TEMPLATE", "IFRAME", "OBJECT", "EMBED", "LINK", "META", "TITLE", "SVG", "MATH"];
function copySafely(from, to) {
  Array.from(from.childNodes).forEach((node) => {
    if (node.nodeType === Node.TEXT_NODE) {
      to.appendChild(document.createTextNode(node.nodeValue || ""));
    } else if (node.nodeType === Node.ELEMENT_NODE && !DROPPED.includes(node.nodeName.toUpperCase())) {
      const original = node;
      let copy = to;
      const address = original.nodeName === "A" ? original.getAttribute("href") || "" : "";
      if (/^(?:https?:)?\/|^#/i.test(address)) {
        copy = element("a", { href: address, target: "_blank", rel: "noopener" });
      } else if (ALLOWED.includes(original.nodeName)) {
        copy = document.createElement(original.nodeName);
        if (original.dir) {
          copy.dir = original.dir;
        }
        if (original.lang) {
          copy.lang = original.lang;
        }
      }
      copySafely(original, copy);
      if (copy !== to) {
        to.appendChild(copy);
      }
    }
  });
}
function wikiWords(html) {
  const words2 = element("div", { class: "ext-localSkills-form-wiki-words", dir: "auto" });
  copySafely(new DOMParser().parseFromString(html, "text/html").body, words2);
  return words2;
}

// src/ui/survey-form/text-to-copy.ts
function textToCopy(text, editUrl, messages) {
  const area = new OO.ui.MultilineTextInputWidget({ value: text, readOnly: true, rows: 6 });
  area.$input.attr({ "aria-label": messages.text("localskills-save-as-text"), dir: "auto" });
  const copy = button(messages.text("localskills-save-copy"), "normal", () => {
    area.select();
    if (document.execCommand("copy")) {
      copy.setLabel(messages.text("localskills-save-copied"));
    }
  });
  return element(
    "details",
    { class: "ext-localSkills-form-text-to-copy" },
    element("summary", {}, messages.text("localskills-save-as-text")),
    element("p", {}, messages.text("localskills-save-as-text-help")),
    area.$element[0],
    buttonRow(copy),
    element("p", {}, element("a", { href: editUrl, target: "_blank", rel: "noopener" }, messages.text("localskills-save-edit-form")))
  );
}

// src/ui/survey-form/fault-notice.ts
var WORTH_TRYING_AGAIN = ["offline", "session-lost", "read-only", "rate-limited", "other"];
var NEEDS_OTHER_MEANS = [
  "protected",
  "blocked",
  "permission-denied",
  "filter-disallowed",
  "invalid-content",
  "other"
];
function captchaForm(options, id) {
  const { context: { messages }, fault, tryAgain } = options;
  const { question, imageUrl } = fault.details.captcha;
  const input = new OO.ui.TextInputWidget({ autocomplete: "off" });
  const send = () => {
    if (input.getValue().trim() !== "") {
      tryAgain({ captcha: { id, word: input.getValue().trim() } });
    }
  };
  input.on("enter", send);
  return element(
    "div",
    { class: "ext-localSkills-form-captcha" },
    imageUrl === null ? null : element("img", { src: imageUrl, alt: messages.text("localskills-save-captcha-image") }),
    new OO.ui.FieldLayout(input, {
      align: "top",
      label: question || messages.text("localskills-save-captcha-answer")
    }).$element[0],
    buttonRow(button(messages.text("localskills-form-publish"), "primary", send))
  );
}
function faultNotice(options) {
  var _a, _b;
  const { context, fault, title, pageText, isKept, tryAgain } = options;
  const { messages, pageUrl } = context;
  const { reason, explanation, details } = fault;
  const captchaId = (_b = (_a = details.captcha) == null ? void 0 : _a.id) != null ? _b : null;
  const isForeignCaptcha = reason === "captcha" && captchaId === null;
  const whatHappened = isForeignCaptcha ? messages.text("localskills-save-captcha-elsewhere") : messages.text(`localskills-save-${reason}`, context.user === null ? "" : context.user.name);
  const contents = [
    element("p", {}, element("strong", {}, messages.text("localskills-save-failed")), " ", whatHappened),
    element("p", {}, messages.text(isKept ? "localskills-save-nothing-lost" : "localskills-save-stay-here"))
  ];
  if (details.html !== void 0) {
    contents.push(element("p", {}, messages.text("localskills-save-wiki-says")), wikiWords(details.html));
  } else if (explanation !== "") {
    contents.push(
      element("p", {}, messages.text("localskills-save-wiki-says")),
      element("div", { class: "ext-localSkills-form-wiki-words", dir: "auto" }, explanation)
    );
  }
  if (reason === "session-lost") {
    contents.push(element("p", {}, element("a", {
      href: pageUrl("Special:UserLogin", { returnto: context.pageTitle }),
      target: "_blank",
      rel: "noopener"
    }, messages.text("localskills-save-log-in"))));
  }
  if (captchaId !== null) {
    contents.push(captchaForm(options, captchaId));
  }
  if (reason === "filter-warning") {
    contents.push(buttonRow(button(
      messages.text("localskills-save-anyway"),
      "normal",
      () => tryAgain({ warningsAccepted: true })
    )));
  }
  if (WORTH_TRYING_AGAIN.includes(reason)) {
    contents.push(buttonRow(button(messages.text("localskills-save-try-again"), "normal", () => tryAgain())));
  }
  if (isForeignCaptcha || NEEDS_OTHER_MEANS.includes(reason)) {
    contents.push(textToCopy(pageText, pageUrl(title, { action: "edit" }), messages));
  }
  return notice(reason === "filter-warning" ? "warning" : "error", ...contents);
}

// src/core/wikitext/write.ts
var NOT_IN_A_NAME = /[=|{}[\]<>&\n]|^\s|\s$|^$/;
function writeTemplateCall(name, parameters) {
  assertName(name);
  let text = `{{${name}
`;
  for (const [key, value] of parameters) {
    assertName(key);
    text += value.charAt(0) === "=" ? `|${key}=
${value}
` : `|${key}=${value}
`;
  }
  return `${text}}}`;
}
function assertName(name) {
  if (NOT_IN_A_NAME.test(name)) {
    throw new RangeError(`\u201C${name}\u201D cannot be the name of a template or a parameter.`);
  }
}

// src/core/survey/write-answer.ts
function writeAnswer(answer) {
  var _a, _b;
  const parameters = [
    ["survey", answer.survey.id],
    ["revision", String(answer.definitionRevision)],
    ["submitted", answer.submitted.replace(/\.\d+(?=Z$)/, "")]
  ];
  if (answer.language !== null) {
    parameters.push(["language", answer.language]);
  }
  for (const { name } of answerParameters(answer.survey)) {
    const codes = ((_a = answer.values.get(name)) != null ? _a : []).filter((code) => code !== "");
    if (codes.length > 0) {
      parameters.push([name, encodeText(codes.join(";"))]);
    }
  }
  const call = writeTemplateCall(ANSWER_TEMPLATE, parameters);
  const unknown = Array.from((_b = answer.unknown) != null ? _b : []);
  const whole = withParameters(call, unknown);
  return isReadBack(whole, unknown) ? whole : withParameters(call, unknown.map(
    ([name, value]) => [encodeText(name), encodeText(value)]
  ));
}
function withParameters(call, parameters) {
  return call.slice(0, -2) + parameters.map(writeAsItWas).join("") + call.slice(-2);
}
var readOwnCalls = createTemplateReader({ templates: [ANSWER_TEMPLATE] });
function isReadBack(text, parameters) {
  const call = readOwnCalls(text)[0];
  return call !== void 0 && call.start === 0 && call.end === text.length && parameters.every(
    ([name, value]) => {
      var _a;
      return ((_a = call.parameters.get(name)) == null ? void 0 : _a.trim()) === value.trim();
    }
  );
}
var PLAIN_NAME = /^[^=|{}[\]<>&\s]+(?: [^=|{}[\]<>&\s]+)*$/;
function writeAsItWas([name, value]) {
  const apart = (text) => text.startsWith("=") ? `
${text}` : text;
  return `|${apart(name)}${PLAIN_NAME.test(name) ? "" : "\n"}=${apart(value)}
`;
}
function replaceAnswer(pageText, newCall, survey, readTemplateCalls) {
  const calls = outermost(readTemplateCalls(pageText).filter((call) => isAnswerTo(survey, call)));
  if (calls.length === 0) {
    return pageText.trim() === "" ? `${newCall}
` : `${newCall}

${pageText.replace(/^\s+/, "")}`;
  }
  let text = "";
  let end = 0;
  calls.forEach((call, index) => {
    text += pageText.slice(end, call.start) + (index === 0 ? newCall : "");
    end = call.end;
  });
  return text + pageText.slice(end);
}
function outermost(calls) {
  const outer = [];
  let end = 0;
  for (const call of calls.slice().sort((a, b) => a.start - b.start)) {
    if (call.start >= end) {
      outer.push(call);
      end = call.end;
    }
  }
  return outer;
}

// src/ui/survey-form/publish-answer.ts
function createAnswerPublisher(context, loaded, userName) {
  const { survey, definitionRevision, readAnswerPage } = loaded;
  const { wiki, messages, titles, readTemplateCalls } = context;
  const title = titles.answer(survey.id, userName);
  let base = loaded.answer;
  const pageText = (values) => {
    const call = writeAnswer({
      survey,
      definitionRevision,
      submitted: context.now().toISOString(),
      language: messages.language,
      values,
      // A withdrawn answer keeps nothing of what was answered.
      unknown: values.size === 0 ? /* @__PURE__ */ new Map() : base.reading.unknown
    });
    return replaceAnswer(base.text, call, survey.id, readTemplateCalls);
  };
  const isSaved = (page, values) => page.reading.exclusion === (values.size === 0 ? "withdrawn" : null) && sameAnswers(page.reading.values, values);
  const readPage = () => __async(null, null, function* () {
    return readAnswerPage((yield wiki.readPages([title])).get(title));
  });
  const save = (values, summary, consent, isSecondTry) => __async(null, null, function* () {
    const current = yield readPage();
    if (current.revision !== base.revision) {
      return settleConflict(current, values, summary, consent, isSecondTry);
    }
    const text = pageText(values);
    let outcome;
    try {
      outcome = yield wiki.save(__spreadValues({ title, text, summary, baseRevision: base.revision }, consent));
    } catch (error) {
      if (error instanceof SaveFault && error.reason === "edit-conflict") {
        return settleConflict(yield readPage(), values, summary, consent, isSecondTry);
      }
      throw error;
    }
    if (outcome.mergedWith !== void 0) {
      return settleConflict(yield readPage(), values, summary, consent, isSecondTry);
    }
    base = readAnswerPage({
      title,
      namespace: 0,
      isRedirect: false,
      latest: {
        id: outcome.revision,
        parentId: base.revision,
        user: userName,
        userId: 0,
        timestamp: context.now().toISOString(),
        text
      }
    });
    return { kind: "published" };
  });
  const settleConflict = (saved, values, summary, consent, isSecondTry) => __async(null, null, function* () {
    if (saved.user === userName && isSaved(saved, values)) {
      base = saved;
      return { kind: "published" };
    }
    if (!isSecondTry && (values.size === 0 || sameAnswers(saved.reading.values, base.reading.values))) {
      base = saved;
      return save(values, summary, consent, true);
    }
    return { kind: "conflict", saved };
  });
  const tryToSave = (values, summary, consent) => save(values, summary, consent, false).catch((error) => ({
    kind: "fault",
    fault: error instanceof SaveFault ? error : new SaveFault("other", String(error))
  }));
  const surveyLink = `[[${titles.survey(survey.id)}]]`;
  return {
    base: () => base,
    rebase(page) {
      base = page;
    },
    pageText,
    publish(_0) {
      return __async(this, arguments, function* (values, consent = {}) {
        if (isSaved(base, values) && base.reading.definitionRevision === definitionRevision) {
          return { kind: "unchanged" };
        }
        const isFirst2 = base.reading.values.size === 0;
        const summary = messages.text(isFirst2 ? "localskills-save-summary-answer" : "localskills-save-summary-change", surveyLink);
        return tryToSave(values, summary, consent);
      });
    },
    withdraw: (consent = {}) => tryToSave(/* @__PURE__ */ new Map(), messages.text("localskills-save-summary-withdraw", surveyLink), consent)
  };
}

// src/core/survey/validate-answer.ts
function validateAnswer(survey, values) {
  return questionsOf(survey).reduce(
    (faults, question) => faults.concat(faultsOf(question, values)),
    []
  );
}
function answerFaultText(fault, messages) {
  return messages.text(`localskills-answer-${fault.code}`, ...fault.parameters);
}
function faultsOf(question, values) {
  var _a, _b, _c;
  const faults = [];
  const add = (parameter, code, ...parameters) => {
    faults.push({ question: question.name, parameter, code, parameters });
  };
  let isAnswered = false;
  for (const { name, choices, isMultiple } of parametersOf(question)) {
    const chosen = (_a = values.get(name)) != null ? _a : [];
    isAnswered = isAnswered || chosen.some((value) => value.trim() !== "");
    if (choices === null) {
      continue;
    }
    const unknown = chosen.filter((code) => !choices.some((choice) => choice.value === code));
    unknown.forEach((code) => add(name, "unknown-code", code));
    if (unknown.length === 0 && !isMultiple && chosen.length > 1) {
      add(name, "several-codes");
    }
  }
  const first = (_b = values.get(question.name)) != null ? _b : [];
  if (question.isRequired && !isAnswered) {
    add(question.name, "required");
  } else if (question.type === "checkbox" && isAnswered) {
    const { minSelectedChoices: min, maxSelectedChoices: max } = question;
    if (min !== null && first.length < min) {
      add(question.name, "too-few", min, first.length);
    } else if (max !== null && first.length > max) {
      add(question.name, "too-many", max, first.length);
    }
  } else if (question.type === "comment" && question.maxLength !== null) {
    const length = ((_c = first[0]) != null ? _c : "").length;
    if (length > question.maxLength) {
      add(question.name, "too-long", question.maxLength, length);
    }
  }
  return faults;
}

// src/ui/questions/question-frame.ts
function createQuestionFrame(question, texts, note, controlId = null) {
  const { messages } = texts;
  const id = OO.ui.generateElementId();
  const title = [surveyText(titleText(question, texts), messages)];
  if (question.isRequired) {
    title.push(element("span", { class: "ext-localSkills-form-question-required" }, messages.text("localskills-form-required")));
  }
  const heading = controlId === null ? element("legend", { class: "ext-localSkills-form-question-title" }, ...title) : element("label", { class: "ext-localSkills-form-question-title", for: controlId }, ...title);
  const help = element("div", { class: "ext-localSkills-form-question-help", id: `${id}-help` });
  if (question.description !== null) {
    help.appendChild(element("p", {}, surveyText(resolveText(question.description, messages, texts.locale), messages)));
  } else if (note !== "") {
    help.appendChild(element("p", {}, note));
  }
  const fault = element("div", { class: "ext-localSkills-form-question-fault", id: `${id}-fault` });
  const body = element("div", { class: "ext-localSkills-form-question-body" });
  const describedBy = (help.firstChild ? `${id}-help ` : "") + `${id}-fault`;
  const frame = element(
    controlId === null ? "fieldset" : "div",
    { class: `ext-localSkills-form-question ext-localSkills-form-question-${question.type}` },
    heading,
    help.firstChild ? help : null,
    fault,
    body
  );
  if (controlId === null) {
    frame.setAttribute("aria-describedby", describedBy);
  }
  return {
    element: frame,
    body,
    describedBy,
    setFault(text) {
      frame.classList.toggle("ext-localSkills-form-question-faulty", text !== null);
      replaceContents(fault, text);
    }
  };
}
var MANY_CHOICES = 8;
function choiceList(choices) {
  return element("div", {
    class: "ext-localSkills-form-choices" + (choices.length >= MANY_CHOICES ? " ext-localSkills-form-choices-many" : "")
  });
}
function retiredLabel(code, texts) {
  return texts.messages.text("localskills-form-retired-choice", code);
}

// src/ui/questions/checkbox.ts
function limitNote(question, messages) {
  const { minSelectedChoices: least, maxSelectedChoices: most } = question;
  if (least !== null && most !== null) {
    return messages.text("localskills-form-choose-between", least, most);
  }
  return most !== null ? messages.text("localskills-form-choose-at-most", most) : least !== null ? messages.text("localskills-form-choose-at-least", least) : "";
}
function createCheckbox(question, environment) {
  const { texts, onChange } = environment;
  const { messages } = texts;
  const frame = createQuestionFrame(question, texts, limitNote(question, messages));
  const boxes = /* @__PURE__ */ new Map();
  const list = choiceList(question.choices);
  const count = element("div", { class: "ext-localSkills-form-question-count", "aria-live": "polite" });
  const addBox = (value, label) => {
    const box = new OO.ui.CheckboxInputWidget({ value });
    boxes.set(value, box);
    list.appendChild(new OO.ui.FieldLayout(box, { label: $(label), align: "inline" }).$element[0]);
  };
  question.choices.forEach((choice) => addBox(choice.value, surveyText(choiceLabel(choice, texts), messages)));
  const ticked = () => Array.from(boxes.keys()).filter(
    (value) => boxes.get(value).$input[0].checked
  );
  const showCount = (number) => {
    const most = question.maxSelectedChoices;
    count.classList.toggle("ext-localSkills-form-question-count-over", most !== null && number > most);
    replaceContents(count, most === null || number === 0 ? null : messages.text("localskills-form-chosen-of", number, most));
  };
  list.addEventListener("change", () => {
    const values = ticked();
    showCount(values.length);
    onChange(question.name, values);
  });
  frame.body.appendChild(list);
  frame.body.appendChild(count);
  return {
    element: frame.element,
    show(values) {
      const chosen = values.get(question.name) || [];
      chosen.filter((value) => !boxes.has(value)).forEach(
        (value) => addBox(value, element("span", {}, retiredLabel(value, texts)))
      );
      boxes.forEach((box, value) => box.setSelected(chosen.includes(value)));
      showCount(chosen.length);
    },
    setFault: (text) => frame.setFault(text),
    focus: () => boxes.values().next().value.focus()
  };
}

// src/ui/questions/comment.ts
var FEW_LEFT = 50;
function createComment(question, environment) {
  const { texts, onChange } = environment;
  const { messages } = texts;
  const id = OO.ui.generateElementId();
  const frame = createQuestionFrame(question, texts, messages.text("localskills-form-comment-public"), id);
  const input = new OO.ui.MultilineTextInputWidget(__spreadValues({
    inputId: id,
    autosize: true,
    rows: 3,
    maxRows: 20
  }, question.maxLength === null ? {} : { maxLength: question.maxLength }));
  input.$input.attr({ "aria-describedby": frame.describedBy, dir: "auto" });
  const room = element("div", { class: "ext-localSkills-form-question-count" });
  const showRoom = (text) => {
    const left = question.maxLength === null ? null : question.maxLength - text.length;
    room.setAttribute("aria-live", left !== null && left <= FEW_LEFT ? "polite" : "off");
    replaceContents(room, left === null || text === "" ? null : messages.text("localskills-form-characters-left", left));
  };
  let isShowing = false;
  input.on("change", (text) => {
    showRoom(text);
    if (!isShowing) {
      onChange(question.name, text.trim() === "" ? [] : [text]);
    }
  });
  frame.body.appendChild(input.$element[0]);
  frame.body.appendChild(room);
  return {
    element: frame.element,
    show(values) {
      isShowing = true;
      input.setValue((values.get(question.name) || [])[0] || "");
      isShowing = false;
    },
    setFault(text) {
      frame.setFault(text);
      input.$input.attr("aria-invalid", text === null ? null : "true");
    },
    focus: () => input.focus()
  };
}

// src/ui/questions/scale-ends.ts
function isScaleStep(choice) {
  return /^\d+$/.test(choice.value);
}
function scaleEnds(column, texts) {
  const steps = column.choices.filter(isScaleStep);
  const others = column.choices.filter((choice) => !isScaleStep(choice));
  const [first, last] = [steps[0], steps[steps.length - 1]];
  if (!first || !last || first === last) {
    return null;
  }
  const label = (choice, part) => element(
    "span",
    { class: `ext-localSkills-form-grid-ends-${part}` },
    surveyText(choiceLabel(choice, texts), texts.messages)
  );
  return element(
    "div",
    { class: "ext-localSkills-form-grid-ends", "aria-hidden": "true" },
    label(first, "first"),
    label(last, "last"),
    others.length === 1 ? label(others[0], "other") : null
  );
}

// src/ui/questions/grid-cell.ts
function createGridCell(options) {
  const { column, rowLabelId, texts } = options;
  const { messages } = texts;
  const group = OO.ui.generateElementId();
  const inputs = /* @__PURE__ */ new Map();
  const labels = /* @__PURE__ */ new Map();
  const scale = element("div", { class: "ext-localSkills-form-grid-scale" });
  const chosen = element("span", { class: "ext-localSkills-form-grid-chosen", "aria-hidden": "true" });
  const legendId = `${group}-legend`;
  const legend = element(
    "legend",
    { class: "ext-localSkills-form-grid-legend", id: legendId },
    surveyText(titleText(column, texts), messages),
    chosen
  );
  const cell = element("fieldset", {
    class: "ext-localSkills-form-grid-cell",
    "aria-labelledby": `${rowLabelId} ${legendId}`
  }, legend, scaleEnds(column, texts), scale);
  const addChoice = (choice, label) => {
    const input = element("input", { type: "radio", name: group, value: choice.value });
    const isStep2 = isScaleStep(choice);
    const text = label.textContent || "";
    const hasOwnText = isStep2 && text !== choice.value;
    labels.set(choice.value, hasOwnText ? text : "");
    scale.appendChild(element(
      "label",
      __spreadValues({
        class: `ext-localSkills-form-grid-choice ext-localSkills-form-grid-choice-${isStep2 ? "step" : "other"}`
      }, isStep2 && !hasOwnText ? {} : { title: text }),
      input,
      element(
        "span",
        { class: "ext-localSkills-form-grid-mark" },
        isStep2 ? messages.number(Number(choice.value)) : null,
        // Read out with the number; seen where there is room for it.
        hasOwnText || !isStep2 ? element("span", { class: "ext-localSkills-form-grid-choice-label" }, isStep2 ? " " : null, label) : null
      )
    ));
    inputs.set(choice.value, input);
  };
  column.choices.forEach((choice) => addChoice(choice, surveyText(choiceLabel(choice, texts), messages)));
  const value = () => {
    const checked = Array.from(inputs.values()).find((input) => input.checked);
    return checked ? checked.value : null;
  };
  const show = (wanted) => {
    if (wanted !== null && !inputs.has(wanted)) {
      addChoice({ value: wanted, text: null }, element("span", {}, retiredLabel(wanted, texts)));
    }
    inputs.forEach((input, code) => {
      input.checked = code === wanted;
    });
    replaceContents(chosen, wanted === null ? null : labels.get(wanted) || null);
    options.onShow();
  };
  const choose = (wanted) => {
    show(wanted);
    options.onChange(wanted);
  };
  scale.addEventListener("change", (event) => choose(event.target.value));
  scale.addEventListener("keydown", (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey) {
      return;
    }
    const input = inputs.get(event.key);
    if (input) {
      event.preventDefault();
      input.focus();
      choose(event.key);
    } else if (event.key === "Delete" || event.key === "Backspace") {
      event.preventDefault();
      choose(null);
    }
  });
  return {
    element: cell,
    value,
    show,
    focus() {
      (inputs.get(value() || "") || inputs.values().next().value).focus();
    }
  };
}

// src/ui/questions/observe-width.ts
function observeWidth(target, tell) {
  if (typeof ResizeObserver === "function") {
    new ResizeObserver((entries) => {
      const entry = entries[0];
      if (entry && entry.contentRect.width > 0) {
        tell(entry.contentRect.width);
      }
    }).observe(target);
    return;
  }
  const measure = () => {
    if (target.clientWidth > 0) {
      tell(target.clientWidth);
    }
  };
  window.addEventListener("resize", measure);
  window.requestAnimationFrame(measure);
}

// src/ui/questions/grid.ts
var WIDE_GRID = 680;
function createGrid(question, environment) {
  const { texts, onChange } = environment;
  const { messages } = texts;
  const frame = createQuestionFrame(question, texts, "");
  const cells = /* @__PURE__ */ new Map();
  const count = element("div", { class: "ext-localSkills-form-question-count" });
  const grid = element("div", { class: "ext-localSkills-form-grid" });
  const showCount = () => {
    const answered = question.rows.filter((row) => question.columns.every(
      (column) => cells.get(cellParameter(question.name, row.value, column.name)).value() !== null
    ));
    replaceContents(count, messages.text("localskills-form-rows-answered", answered.length, question.rows.length));
  };
  const head = element("div", { class: "ext-localSkills-form-grid-head", "aria-hidden": "true" }, element("div", { class: "ext-localSkills-form-grid-label" }));
  question.columns.forEach((column) => {
    head.appendChild(element(
      "div",
      { class: "ext-localSkills-form-grid-column" },
      element("div", { class: "ext-localSkills-form-grid-column-title" }, surveyText(titleText(column, texts), messages)),
      scaleEnds(column, texts)
    ));
  });
  grid.appendChild(head);
  question.rows.forEach((row) => {
    const labelId = OO.ui.generateElementId();
    const label = surveyText(choiceLabel(row, texts), messages);
    const line = element(
      "div",
      { class: "ext-localSkills-form-grid-row", role: "group", "aria-labelledby": labelId },
      element("div", { class: "ext-localSkills-form-grid-label", id: labelId }, label)
    );
    const clear = new OO.ui.ButtonInputWidget({
      icon: "close",
      framed: false,
      label: messages.text("localskills-form-clear-row", label.textContent || ""),
      title: messages.text("localskills-form-clear"),
      invisibleLabel: true,
      classes: ["ext-localSkills-form-grid-clear"]
    });
    let rowCells = [];
    const showClear = () => {
      clear.$element.toggleClass("ext-localSkills-form-grid-clear-idle", rowCells.every(({ cell }) => cell.value() === null));
    };
    rowCells = question.columns.map((column) => {
      const name = cellParameter(question.name, row.value, column.name);
      const cell = createGridCell({ column, rowLabelId: labelId, texts, onShow: showClear, onChange: (value) => {
        onChange(name, value === null ? [] : [value]);
        showCount();
      } });
      cells.set(name, cell);
      line.appendChild(cell.element);
      return { name, cell };
    });
    clear.on("click", () => {
      rowCells.forEach(({ name, cell }) => {
        cell.show(null);
        onChange(name, []);
      });
      showCount();
      rowCells[0].cell.focus();
    });
    showClear();
    line.appendChild(clear.$element[0]);
    grid.appendChild(line);
  });
  frame.body.appendChild(grid);
  frame.body.appendChild(count);
  observeWidth(grid, (width) => grid.classList.toggle("ext-localSkills-form-grid-wide", width >= WIDE_GRID));
  return {
    element: frame.element,
    show(values) {
      cells.forEach((cell, name) => cell.show((values.get(name) || [])[0] || null));
      showCount();
    },
    setFault: (text) => frame.setFault(text),
    focus: () => cells.values().next().value.focus()
  };
}

// src/ui/questions/radiogroup.ts
function createRadiogroup(question, environment) {
  const { texts, onChange } = environment;
  const frame = createQuestionFrame(question, texts, "");
  const group = OO.ui.generateElementId();
  const buttons = /* @__PURE__ */ new Map();
  const list = choiceList(question.choices);
  const addButton = (value, label) => {
    const button2 = new OO.ui.RadioInputWidget({ name: group, value });
    buttons.set(value, button2);
    list.appendChild(new OO.ui.FieldLayout(button2, { label: $(label), align: "inline" }).$element[0]);
  };
  question.choices.forEach(
    (choice) => addButton(choice.value, surveyText(choiceLabel(choice, texts), texts.messages))
  );
  const clear = new OO.ui.ButtonInputWidget({
    label: texts.messages.text("localskills-form-clear"),
    framed: false,
    classes: ["ext-localSkills-form-question-clear"]
  });
  const select = (value) => {
    buttons.forEach((button2, own) => button2.setSelected(own === value));
    clear.toggle(value !== void 0 && !question.isRequired);
  };
  const focus = () => {
    const selected = Array.from(buttons.values()).find((button2) => button2.isSelected());
    (selected || buttons.values().next().value).focus();
  };
  list.addEventListener("change", (event) => {
    const { value } = event.target;
    select(value);
    onChange(question.name, [value]);
  });
  clear.on("click", () => {
    select(void 0);
    onChange(question.name, []);
    focus();
  });
  clear.toggle(false);
  frame.body.appendChild(list);
  frame.body.appendChild(clear.$element[0]);
  return {
    element: frame.element,
    show(values) {
      const value = (values.get(question.name) || [])[0];
      if (value !== void 0 && !buttons.has(value)) {
        addButton(value, element("span", {}, retiredLabel(value, texts)));
      }
      select(value);
    },
    setFault: (text) => frame.setFault(text),
    focus
  };
}

// src/ui/questions/create-question.ts
function createQuestion(question, environment) {
  switch (question.type) {
    case "radiogroup":
      return createRadiogroup(question, environment);
    case "checkbox":
      return createCheckbox(question, environment);
    case "matrixdropdown":
      return createGrid(question, environment);
    case "comment":
      return createComment(question, environment);
  }
}

// src/ui/survey-form/survey-steps.ts
function createSurveySteps(options) {
  const { loaded: { survey, texts }, onChange, onPublish } = options;
  const { messages } = texts;
  const pages = survey.pages.filter((page) => page.elements.length > 0);
  const last = pages.length - 1;
  let values = options.values;
  let current = Math.min(Math.max(0, options.step), last);
  const checked = /* @__PURE__ */ new Set();
  const widgets = /* @__PURE__ */ new Map();
  const progressText = element("div", { class: "ext-localSkills-form-progress-text" });
  const progressBar = element("div", { class: "ext-localSkills-form-progress-bar" });
  const progress = element(
    "div",
    { class: "ext-localSkills-form-progress" },
    progressText,
    element("div", { class: "ext-localSkills-form-progress-track", "aria-hidden": "true" }, progressBar)
  );
  const heading = element("h2", { class: "ext-localSkills-form-step-title", tabindex: "-1" });
  const help = element("div", { class: "ext-localSkills-form-step-help" });
  const summary = element("div", { class: "ext-localSkills-form-fault-summary" });
  const questions = element("div", { class: "ext-localSkills-form-questions" });
  const message = element("div", { class: "ext-localSkills-form-message" });
  const note = element("div", { class: "ext-localSkills-form-publish-note" });
  const busy = element("div", { class: "ext-localSkills-form-busy", role: "status" });
  const fields = element("fieldset", { class: "ext-localSkills-form-fields" }, questions);
  const back = button(messages.text("localskills-form-back"), "normal", () => goTo(current - 1));
  const next = button(messages.text("localskills-form-next"), "primary", () => {
    if (check(pageQuestions(current))) {
      goTo(current + 1);
    }
  });
  const publish = button(messages.text("localskills-form-publish"), "primary", () => {
    if (check(pages.reduce((all, page) => all.concat(page.elements), []))) {
      onPublish();
    }
  });
  const publishEarly = button(messages.text("localskills-form-publish-now"), "quiet", () => publish.emit("click"));
  const pageQuestions = (index) => pages[index].elements;
  const pageOf2 = (name) => pages.findIndex(
    (page) => page.elements.some((question) => question.name === name)
  );
  const faultsOf2 = (asked) => {
    const names = asked.map((question) => question.name);
    return validateAnswer(survey, values).filter(({ question }) => names.includes(question));
  };
  const widget = (question) => {
    let made = widgets.get(question.name);
    if (!made) {
      made = createQuestion(question, {
        texts,
        onChange(name, codes) {
          values = withAnswer(values, name, codes);
          if (checked.has(question.name)) {
            showFaults([question]);
          }
          onChange();
        }
      });
      made.show(values);
      widgets.set(question.name, made);
    }
    return made;
  };
  const showFaults = (asked) => {
    const faults = faultsOf2(asked);
    asked.forEach((question) => {
      var _a;
      const fault = faults.find(({ question: name }) => name === question.name);
      (_a = widgets.get(question.name)) == null ? void 0 : _a.setFault(fault ? answerFaultText(fault, messages) : null);
    });
    const left = faultsOf2(pageQuestions(current)).filter(({ question }) => checked.has(question));
    if (left.length === 0) {
      replaceContents(summary);
    }
  };
  const check = (asked) => {
    const faults = faultsOf2(asked);
    const [first] = faults;
    asked.forEach(({ name }) => checked.add(name));
    if (!first) {
      showFaults(asked);
      return true;
    }
    const page = pageOf2(first.question);
    if (page !== current) {
      showStep(page);
    }
    showFaults(asked);
    const named = pageQuestions(current).filter(({ name }) => faults.some(({ question }) => question === name));
    replaceContents(summary, notice(
      "error",
      element("p", {}, messages.text("localskills-form-faults", named.length)),
      element("ul", {}, ...named.map((question) => {
        const link2 = element("a", { href: "#" }, surveyText(titleText(question, texts), messages));
        link2.addEventListener("click", (event) => {
          event.preventDefault();
          widget(question).focus();
        });
        return element("li", {}, link2);
      }))
    ));
    focusOn(summary);
    return false;
  };
  const showStep = (index) => {
    current = index;
    const page = pages[index];
    replaceContents(progressText, messages.text("localskills-form-step", index + 1, pages.length));
    progress.hidden = pages.length < 2;
    progressBar.style.width = `${100 * (index + 1) / pages.length}%`;
    replaceContents(heading, page.title === null ? progressText.textContent : surveyText(titleText(page, texts), messages));
    replaceContents(help, page.description === null ? null : element("p", {}, surveyText(resolveText(page.description, messages, texts.locale), messages)));
    replaceContents(summary);
    replaceContents(message);
    replaceContents(questions, ...page.elements.map((question) => widget(question).element));
    window.dispatchEvent(new Event("resize"));
    showFaults(page.elements.filter(({ name }) => checked.has(name)));
    back.toggle(index > 0);
    next.toggle(index < last);
    publish.toggle(index === last);
    publishEarly.toggle(index < last && options.canPublishEarly);
    replaceContents(note, index === last ? options.publishNote() : null);
  };
  const goTo = (index) => {
    showStep(index);
    onChange();
    focusOn(heading);
    root.scrollIntoView();
  };
  const root = element(
    "form",
    { class: "ext-localSkills-form", novalidate: "" },
    progress,
    heading,
    help,
    summary,
    fields,
    note,
    message,
    busy,
    element(
      "div",
      { class: "ext-localSkills-form-step-buttons" },
      ...[back, publishEarly, next, publish].map(({ $element }) => $element[0])
    )
  );
  root.addEventListener("submit", (event) => event.preventDefault());
  showStep(current);
  return {
    element: root,
    values: () => values,
    step: () => current,
    show(shown) {
      values = shown;
      checked.clear();
      widgets.forEach((made) => {
        made.show(values);
        made.setFault(null);
      });
      replaceContents(summary);
      replaceContents(message);
    },
    say(said) {
      replaceContents(message, said);
      if (said !== null) {
        focusOn(message);
        message.scrollIntoView({ block: "nearest" });
      }
    },
    setBusy(isBusy) {
      fields.disabled = isBusy;
      [back, next, publish, publishEarly].forEach((made) => made.setDisabled(isBusy));
      replaceContents(busy, isBusy ? messages.text("localskills-form-publishing") : null);
      if (isBusy) {
        replaceContents(message);
      }
    },
    focusStep: () => focusOn(heading)
  };
}

// src/ui/survey-form/answer-form.ts
function createAnswerForm(place, context, loaded, user) {
  const { messages, pageUrl, titles } = context;
  const { survey, texts } = loaded;
  const title = titles.answer(survey.id, user.name);
  const publisher = createAnswerPublisher(context, loaded, user.name);
  const drafts = createDraftStore(context.storage, context.wikiId, survey.id, user.name);
  let keeper = null;
  const hasAnswer = () => publisher.base().reading.values.size > 0;
  const resultsLink = () => link(pageUrl(titles.results(survey.id)), messages.text("localskills-form-results"));
  const showDone = (text, ...more) => {
    const heading = element("h2", { class: "ext-localSkills-form-step-title", tabindex: "-1" }, text);
    replaceContents(place, element("div", { class: "ext-localSkills-form-done" }, heading, ...more));
    focusOn(heading);
  };
  const showPublished = (isChanged) => {
    drafts.clear();
    showDone(
      messages.text(isChanged ? "localskills-form-published" : "localskills-form-unchanged"),
      notice(
        "success",
        element("p", {}, messages.text("localskills-form-published-page"), " ", link(pageUrl(title), title)),
        element("p", {}, messages.text("localskills-form-published-next"), " ", resultsLink())
      ),
      buttonRow(button(messages.text("localskills-form-change"), "normal", open)),
      withdrawing()
    );
  };
  const showWithdrawn = () => {
    drafts.clear();
    showDone(
      messages.text("localskills-form-withdrawn"),
      notice(
        "success",
        element(
          "p",
          {},
          messages.text("localskills-form-withdrawn-history"),
          " ",
          link(pageUrl(title, { action: "history" }), messages.text("localskills-form-history"))
        )
      ),
      buttonRow(button(messages.text("localskills-form-answer-again"), "normal", open))
    );
  };
  const withdrawing = () => {
    const message = element("div", { class: "ext-localSkills-form-message" });
    const withdraw = (consent) => {
      replaceContents(message, element(
        "div",
        { class: "ext-localSkills-form-busy", role: "status" },
        messages.text("localskills-form-withdrawing")
      ));
      publisher.withdraw(consent).then((outcome) => {
        if (outcome.kind !== "fault") {
          stopKeeping();
          showWithdrawn();
          return;
        }
        replaceContents(message, faultNotice({
          context,
          title,
          fault: outcome.fault,
          pageText: publisher.pageText(/* @__PURE__ */ new Map()),
          isKept: true,
          tryAgain: withdraw
        }));
        focusOn(message);
      });
    };
    return element("div", {}, withdrawControl(context, () => withdraw()), message);
  };
  const stopKeeping = () => {
    if (keeper !== null) {
      keeper.stop();
      keeper = null;
    }
  };
  const open = () => {
    stopKeeping();
    const base = publisher.base();
    const draft = drafts.read();
    const hasDraft = draft !== null && !sameAnswers(draft.values, base.reading.values);
    const draftPlace = element("div", {});
    const introduction = element(
      "div",
      {},
      publicNotice(context, user),
      audienceNotice(context, user, loaded),
      hasAnswer() ? savedNotice(context, title, base, true, withdrawing()) : null
    );
    const showIntroduction = () => {
      introduction.hidden = steps.step() > 0;
    };
    const steps = createSurveySteps({
      loaded,
      values: hasDraft ? draft.values : base.reading.values,
      step: hasDraft ? draft.step : 0,
      canPublishEarly: hasAnswer(),
      publishNote: () => element("p", {}, messages.text("localskills-form-publish-note", user.name)),
      onChange: () => {
        showIntroduction();
        keeping.changed();
      },
      onPublish: () => publish()
    });
    const keeping = createDraftKeeper(() => {
      if (sameAnswers(steps.values(), publisher.base().reading.values)) {
        drafts.clear();
        return true;
      }
      return drafts.write({
        baseRevision: publisher.base().revision,
        baseValues: publisher.base().reading.values,
        step: steps.step(),
        keptAt: context.now().toISOString(),
        values: steps.values()
      });
    });
    keeper = keeping;
    const showAnswers = (values) => {
      drafts.clear();
      keeping.settle();
      replaceContents(draftPlace);
      steps.show(values);
      steps.focusStep();
    };
    const finish = (outcome) => {
      steps.setBusy(false);
      switch (outcome.kind) {
        case "published":
        case "unchanged":
          stopKeeping();
          showPublished(outcome.kind === "published");
          return;
        case "conflict":
          steps.say(conflictNotice({
            survey,
            texts,
            mine: steps.values(),
            saved: outcome.saved.reading.values,
            savedBy: outcome.saved.user,
            keepMine: () => {
              publisher.rebase(outcome.saved);
              publish();
            },
            takeSaved: () => {
              publisher.rebase(outcome.saved);
              showAnswers(outcome.saved.reading.values);
            }
          }));
          return;
        case "fault":
          steps.say(faultNotice({
            context,
            title,
            fault: outcome.fault,
            pageText: publisher.pageText(steps.values()),
            isKept: keeping.keep(),
            tryAgain: publish
          }));
      }
    };
    const publish = (consent) => {
      if (steps.values().size === 0) {
        steps.say(notice("error", element("p", {}, messages.text("localskills-form-nothing-answered"))));
        return;
      }
      keeping.keep();
      steps.setBusy(true);
      publisher.publish(steps.values(), consent).then(finish);
    };
    if (hasDraft) {
      const isOutdated = draft.baseRevision !== base.revision && !sameAnswers(draft.baseValues, base.reading.values);
      replaceContents(draftPlace, draftNotice(
        context,
        draft.keptAt,
        isOutdated,
        () => showAnswers(publisher.base().reading.values)
      ));
    }
    showIntroduction();
    replaceContents(place, introduction, draftPlace, steps.element);
  };
  return {
    open,
    showSaved(why) {
      replaceContents(
        place,
        why,
        hasAnswer() ? savedNotice(context, title, publisher.base(), false, withdrawing()) : null
      );
    }
  };
}

// src/core/skills/taxonomy.ts
function createTaxonomy(skills, locale = null) {
  const byId = new Map(skills.map((skill) => [skill.id, skill]));
  const get = (id) => {
    var _a;
    return (_a = byId.get(id)) != null ? _a : null;
  };
  const follow = (id, next) => {
    const seen = /* @__PURE__ */ new Set([id]);
    const chain = [];
    let skill = get(id);
    while (skill !== null) {
      const nextId = next(skill);
      skill = nextId === null || seen.has(nextId) ? null : get(nextId);
      if (skill !== null) {
        seen.add(skill.id);
        chain.push(skill);
      }
    }
    return chain;
  };
  const current = (id) => {
    var _a;
    return (_a = follow(id, (skill) => skill.replacedBy).pop()) != null ? _a : get(id);
  };
  const children = /* @__PURE__ */ new Map();
  for (const skill of skills) {
    if (!skill.isRetired) {
      const parent = skill.parent !== null && byId.has(skill.parent) ? skill.parent : null;
      const siblings = children.get(parent);
      if (siblings === void 0) {
        children.set(parent, [skill]);
      } else {
        siblings.push(skill);
      }
    }
  }
  let words2 = null;
  return {
    skills,
    locale,
    get,
    current,
    children: (id) => {
      var _a;
      return (_a = children.get(id)) != null ? _a : [];
    },
    ancestors: (id) => follow(id, (skill) => skill.parent),
    find: (text) => {
      var _a, _b;
      words2 = words2 != null ? words2 : indexWords(skills, current);
      return (_b = (_a = current(text.trim())) != null ? _a : words2.get(comparable(text))) != null ? _b : null;
    }
  };
}
function readTaxonomy(json) {
  const faults = [];
  const skills = /* @__PURE__ */ new Map();
  const entries = isObject(json) ? ownProperty(json, "skills") : void 0;
  if (!isObject(json)) {
    faults.push({ path: "$", code: "expected-object", parameters: [] });
  } else if (!Array.isArray(entries)) {
    faults.push({ path: "$.skills", code: "expected-list", parameters: [] });
  }
  (Array.isArray(entries) ? entries : []).forEach((entry, index) => {
    const path = pathBelow("$.skills", index);
    const skill = isObject(entry) ? readSkill(entry) : null;
    if (skill === null) {
      const id = isObject(entry) ? ownProperty(entry, "id") : entry;
      faults.push({ path: `${path}.id`, code: "bad-id", parameters: [quotedValue(id)] });
    } else if (skills.has(skill.id)) {
      faults.push({ path: `${path}.id`, code: "code-taken", parameters: [skill.id] });
    } else {
      skills.set(skill.id, skill);
    }
  });
  const locale = isObject(json) ? ownProperty(json, "locale") : null;
  return {
    taxonomy: createTaxonomy(
      Array.from(skills.values()),
      typeof locale === "string" && LANGUAGE_CODE.test(locale) ? locale : null
    ),
    faults
  };
}
function readSkill(entry) {
  var _a;
  const id = ownProperty(entry, "id");
  if (typeof id !== "string" || !ID_PATTERN.test(id)) {
    return null;
  }
  const text = (key) => {
    const value = ownProperty(entry, key);
    return typeof value === "string" && value !== "" ? value : null;
  };
  const capx = ownProperty(entry, "capx");
  const replacedBy = text("replacedBy");
  return {
    id,
    label: (_a = readText(ownProperty(entry, "label"))) != null ? _a : { kind: "texts", texts: { default: id } },
    aliases: readAliases(ownProperty(entry, "aliases")),
    parent: text("parent"),
    capx: (Array.isArray(capx) ? capx : [capx]).filter((value) => typeof value === "number"),
    wikidata: text("wikidata"),
    isRetired: ownProperty(entry, "status") === "retired" || replacedBy !== null,
    replacedBy
  };
}
function readAliases(json) {
  const aliases = {};
  if (isObject(json)) {
    for (const language of Object.keys(json)) {
      const words2 = json[language];
      if ((language === "default" || LANGUAGE_CODE.test(language)) && Array.isArray(words2)) {
        aliases[language] = words2.filter((word) => typeof word === "string");
      }
    }
  }
  return aliases;
}
function indexWords(skills, current) {
  const index = /* @__PURE__ */ new Map();
  const addAll = (wordsOf) => {
    const added = /* @__PURE__ */ new Map();
    for (const skill of skills) {
      const meant = current(skill.id);
      for (const word of wordsOf(skill)) {
        const key = comparable(word);
        const other = added.get(key);
        added.set(key, other === void 0 || other === meant ? meant : null);
      }
    }
    added.forEach((skill, word) => {
      if (!index.has(word)) {
        index.set(word, skill);
      }
    });
  };
  addAll((skill) => skill.label.kind === "texts" ? valuesOf(skill.label.texts) : []);
  addAll((skill) => valuesOf(skill.aliases).reduce((all, words2) => all.concat(words2), []));
  return index;
}
function valuesOf(record) {
  return Object.keys(record).map((key) => record[key]);
}
function comparable(words2) {
  return words2.normalize("NFC").toLowerCase().replace(/[\s_-]+/g, " ").trim();
}

// src/ui/survey-form/load-survey.ts
function parseJson(text) {
  try {
    return JSON.parse(text || "");
  } catch (e) {
    return null;
  }
}
function isSkillChoice(choice) {
  return choice.text === null && !/^\d+$/.test(choice.value);
}
function needsTaxonomy(survey) {
  return questionsOf(survey).some((question) => question.type === "matrixdropdown" ? question.rows.some(isSkillChoice) : question.type !== "comment" && question.choices.some(isSkillChoice));
}
function readSkills(context) {
  return __async(this, null, function* () {
    const title = context.titles.skills();
    const page = (yield context.wiki.readPages([title])).get(title);
    return page ? readTaxonomy(parseJson(page.latest.text)).taxonomy : null;
  });
}
function loadSurvey(context) {
  return __async(this, null, function* () {
    const { messages, titles, surveyId, user } = context;
    const definitionTitle = titles.definition(surveyId);
    const answerTitle = user === null ? null : titles.answer(surveyId, user.name);
    const pages = yield context.wiki.readPages(answerTitle === null ? [definitionTitle] : [definitionTitle, answerTitle]);
    const definition = pages.get(definitionTitle);
    if (!definition) {
      return "no-definition";
    }
    const { survey } = readDefinition(parseJson(definition.latest.text));
    if (survey === null) {
      return "bad-definition";
    }
    const isFormShown = user !== null && answerState(survey, context.now().toISOString()) === "open";
    const readAnswer = createAnswerReader(survey, context.readTemplateCalls);
    const readAnswerPage = (page) => {
      const text = page && !page.isRedirect && page.latest.text || "";
      return {
        revision: page ? page.latest.id : 0,
        text,
        timestamp: page ? page.latest.timestamp : null,
        user: page ? page.latest.user : null,
        reading: readAnswer(text)
      };
    };
    return {
      survey,
      definitionRevision: definition.latest.id,
      texts: {
        messages,
        locale: survey.locale,
        taxonomy: needsTaxonomy(survey) && isFormShown ? yield readSkills(context) : null
      },
      answer: readAnswerPage(answerTitle === null ? void 0 : pages.get(answerTitle)),
      readAnswerPage
    };
  });
}

// src/ui/survey-form/survey-place.ts
var QUESTIONS = ".ext-localSkills-survey-questions";
var PUBLIC_WORDS = ".ext-localSkills-survey-public";
var HOW_TO_ANSWER = ".ext-localSkills-survey-how-to-answer";
function stateNotice(state, opens, context) {
  const { messages } = context;
  return notice("notice", element(
    "p",
    {},
    state === "draft" ? messages.text("localskills-form-state-draft") : state === "closed" ? messages.text("localskills-form-state-closed") : messages.text("localskills-form-state-not-yet-open", opens === null ? "" : context.formatDate(opens))
  ));
}
function waitingPlace(context) {
  const bars = ["wide", "normal", "short", "wide", "normal", "normal", "short"].map(
    (width) => element("div", { class: `ext-localSkills-form-waiting-bar ext-localSkills-form-waiting-bar-${width}` })
  );
  return element(
    "div",
    { class: "ext-localSkills-form-waiting" },
    element("p", { role: "status", class: "ext-localSkills-form-waiting-text" }, context.messages.text("localskills-form-loading")),
    element("div", { "aria-hidden": "true" }, ...bars)
  );
}
function showSurvey(container, context) {
  return __async(this, null, function* () {
    const { messages, user } = context;
    const questions = container.querySelector(QUESTIONS);
    const place = element("div", {
      class: "ext-localSkills-survey-form",
      lang: messages.language,
      dir: messages.direction
    });
    const show = (selector, isShown) => {
      const found = container.querySelector(selector);
      if (found) {
        found.hidden = !isShown;
      }
    };
    const showReadable = (isShown) => {
      show(QUESTIONS, isShown);
      show(PUBLIC_WORDS, isShown);
    };
    container.insertBefore(place, questions && questions.parentNode === container ? questions : null);
    const showFault = (text, explanation) => {
      showReadable(true);
      replaceContents(place, notice(
        "error",
        element("p", {}, text),
        explanation === "" ? null : element("p", { dir: "auto" }, explanation),
        buttonRow(button(messages.text("localskills-save-try-again"), "normal", () => {
          load();
        }))
      ));
    };
    const load = () => __async(null, null, function* () {
      if (user !== null) {
        showReadable(false);
        replaceContents(place, waitingPlace(context));
      }
      let loaded;
      try {
        loaded = yield loadSurvey(context);
      } catch (error) {
        showFault(messages.text("localskills-form-not-loaded"), error instanceof SaveFault ? error.explanation : String(error));
        return;
      }
      if (loaded === "no-definition" || loaded === "bad-definition") {
        showFault(messages.text(`localskills-form-${loaded}`), context.titles.definition(context.surveyId));
        return;
      }
      const state = answerState(loaded.survey, context.now().toISOString());
      showReadable(user === null || state !== "open");
      const why = state === "open" ? null : stateNotice(state, loaded.survey.opens, context);
      if (user === null) {
        show(HOW_TO_ANSWER, false);
        replaceContents(place, why || loggedOutNotice(context));
        return;
      }
      const form = createAnswerForm(place, context, loaded, user);
      if (why === null) {
        form.open();
      } else {
        form.showSaved(why);
      }
    });
    yield load();
  });
}

// src/wiki/save-fault-reason.ts
var REASONS = {
  offline: [],
  "session-lost": [
    "badtoken",
    "notoken",
    "token-missing",
    "missingtoken",
    "assertuserfailed",
    "assertnameduserfailed",
    "assertbotfailed",
    "assertanonfailed",
    "notloggedin",
    "mustbeloggedin",
    "mustbeloggedin-generic",
    "reauthenticate"
  ],
  "edit-conflict": [
    "editconflict",
    "edit-conflict",
    "articleexists",
    "missingtitle",
    "pagedeleted",
    "nosuchrevid",
    "edit-already-exists",
    "edit-gone-missing"
  ],
  protected: [
    "protectedpage",
    "protectedtitle",
    "cascadeprotected",
    "cascadeprotected-creation",
    "protectednamespace",
    "protectednamespace-interface",
    "namespaceprotected",
    "protectedinterface",
    "titleprotected",
    "semiprotected"
  ],
  blocked: [
    "blocked",
    "autoblocked",
    "systemblocked",
    "blockedfrommail",
    "globalblocked",
    "compositeblocked",
    "partiallyblocked",
    "globalblocking-blockedtext-user",
    "globalblocking-blockedtext-ip",
    "globalblocking-blockedtext-range",
    "torblocked"
  ],
  "permission-denied": [
    "permissiondenied",
    "noedit",
    "noedit-anon",
    "cantcreate",
    "cantcreate-anon",
    "nocreate-loggedin",
    "nocreatetext",
    "writeapidenied",
    "readapidenied",
    "badaccess-groups",
    "titleblacklist-forbidden",
    "titleblacklist-forbidden-edit",
    "apihighlimits",
    "mwoauth-invalid-authorization",
    "confirmedit",
    "emailnotconfirmed",
    "confirmemail"
  ],
  "filter-warning": ["abusefilter-warning"],
  "filter-disallowed": ["abusefilter-disallowed", "abusefilter-degrouped", "abusefilter-blocked"],
  "spam-blacklist": ["spamblacklist", "spamdetected", "abusefilter-blocked-domains-attempted"],
  captcha: ["captcha", "captcha-edit-fail", "captcha-edit", "captchaerror"],
  "read-only": ["readonly", "readonlytext"],
  "rate-limited": ["ratelimited", "actionthrottledtext"],
  "too-big": ["contenttoobig", "toobig"],
  "invalid-content": [
    "invalid-json-data",
    "invalid-content-data",
    "parseerror",
    "contentserializationexception",
    "badformat",
    "no-direct-editing",
    "contentmodel-mismatch"
  ],
  other: []
};
var REASON_OF_CODE = new Map(
  Object.keys(REASONS).reduce(
    (pairs, reason) => pairs.concat(REASONS[reason].map((code) => [code, reason])),
    []
  )
);
var MOST_DECISIVE = [
  "session-lost",
  "blocked",
  "protected",
  "permission-denied",
  "read-only",
  "filter-disallowed",
  "spam-blacklist",
  "too-big",
  "rate-limited",
  "edit-conflict",
  "captcha",
  "filter-warning",
  "invalid-content",
  "offline",
  "other"
];
function saveFaultReason(codes) {
  const reasons = codes.map((code) => REASON_OF_CODE.get(code) || "other");
  return MOST_DECISIVE.find((reason) => reasons.includes(reason)) || "other";
}
function saveFaultReasonOfStatus(status) {
  if (status === 413) {
    return "too-big";
  }
  if (status === 429) {
    return "rate-limited";
  }
  return status < 400 || status === 408 || status >= 500 ? "offline" : "other";
}

// src/wiki/browser/plain-text.ts
function plainText(html) {
  const parsed = new DOMParser().parseFromString(html.replace(/<(?:\/(?:p|div|li|tr|h\d)|[bh]r)\b[^>]*>/gi, "$&\n"), "text/html");
  return (parsed.body.textContent || "").split("\n").map((line) => line.replace(/\s+/g, " ").trim()).filter((line) => line !== "").join("\n");
}

// src/wiki/browser/browser-wiki.ts
var TITLES_PER_REQUEST = 50;
function faultOf(code, details) {
  var _a;
  if (code === "http" || code === "ok-but-empty") {
    const status = ((_a = details == null ? void 0 : details.xhr) == null ? void 0 : _a.status) || 0;
    const reason = saveFaultReasonOfStatus(status);
    return new SaveFault(reason, reason === "other" ? `HTTP ${status}` : "", { code });
  }
  const errors = (details == null ? void 0 : details.errors) || [];
  const html = errors.map((error) => error.html || "").filter((part) => part !== "").join("<hr>");
  const texts = errors.map((error) => error.html ? plainText(error.html) : error.text || error.code);
  const readOnlyReason = errors.map((error) => {
    var _a2;
    return (_a2 = error.data) == null ? void 0 : _a2.readonlyreason;
  }).find((given) => given);
  if (readOnlyReason) {
    return new SaveFault("read-only", readOnlyReason, { code });
  }
  return new SaveFault(
    saveFaultReason(errors.length ? errors.map((error) => error.code) : [code]),
    texts.join("\n\n"),
    html === "" ? { code } : { code, html }
  );
}
function captchaOf(given) {
  const question = given.question || "";
  const showable = given.id !== void 0 && (question !== "" || given.url !== void 0);
  return {
    id: showable ? String(given.id) : null,
    question: given.mime === "text/html" ? plainText(question) : question,
    imageUrl: given.url || null
  };
}
function pageOf(page, revision) {
  const main = revision.slots && revision.slots.main;
  return {
    title: page.title,
    namespace: page.ns,
    isRedirect: page.redirect === true,
    latest: {
      id: revision.revid,
      parentId: revision.parentid,
      user: revision.user === void 0 ? null : revision.user,
      userId: revision.userid || 0,
      timestamp: revision.timestamp,
      text: main && main.content !== void 0 ? main.content : null
    }
  };
}
function createBrowserWiki(options) {
  const { api, user, language } = options;
  const common = {
    formatversion: 2,
    errorformat: "html",
    errorlang: language,
    errorsuselocal: true
  };
  const asked = (promise) => new Promise((resolve, reject) => {
    promise.then(resolve, (...reasons) => {
      reject(faultOf(String(reasons[0]), reasons[1]));
    });
  });
  const readBatch = (titles) => __async(null, null, function* () {
    const answer = yield asked(api.get(__spreadProps(__spreadValues({}, common), {
      action: "query",
      prop: ["info", "revisions"],
      titles: titles.slice(),
      rvprop: ["ids", "user", "userid", "timestamp", "content"],
      rvslots: "main"
    })));
    const query = answer.query || {};
    const normalized = new Map((query.normalized || []).map(({ from, to }) => [from, to]));
    const pages = new Map((query.pages || []).map((page) => [page.title, page]));
    const found = [];
    for (const title of titles) {
      const page = pages.get(normalized.get(title) || title);
      const revision = page && page.revisions && page.revisions[0];
      if (page && revision) {
        found.push([title, pageOf(page, revision)]);
      }
    }
    return found;
  });
  return {
    readPages(titles) {
      return __async(this, null, function* () {
        const different = Array.from(new Set(titles));
        const batches = [];
        for (let start = 0; start < different.length; start += TITLES_PER_REQUEST) {
          batches.push(readBatch(different.slice(start, start + TITLES_PER_REQUEST)));
        }
        const found = yield Promise.all(batches);
        return new Map(found.reduce((all, batch) => all.concat(batch), []));
      });
    },
    save(edit) {
      return __async(this, null, function* () {
        const answer = yield asked(api.postWithToken("csrf", __spreadValues(__spreadValues(__spreadValues(__spreadValues(__spreadValues(__spreadProps(__spreadValues({}, common), {
          action: "edit",
          title: edit.title,
          text: edit.text,
          summary: edit.summary
        }), edit.baseRevision === 0 ? { createonly: true } : { nocreate: true, baserevid: edit.baseRevision }), edit.contentModel ? { contentmodel: edit.contentModel } : {}), edit.bot ? { bot: true } : {}), edit.captcha ? { captchaid: edit.captcha.id, captchaword: edit.captcha.word } : {}), user === null ? { assert: "anon" } : { assertuser: user })));
        const result = answer.edit;
        if (!result) {
          throw new SaveFault("other", "");
        }
        if (result.captcha) {
          throw new SaveFault("captcha", "", { captcha: captchaOf(result.captcha), code: "captcha" });
        }
        if (result.result !== "Success") {
          const html = result.warning || "";
          throw new SaveFault(
            saveFaultReason(result.code ? [result.code] : []),
            html === "" ? result.info || "" : plainText(html),
            html === "" ? {} : { html }
          );
        }
        const { oldrevid } = result;
        return __spreadValues({
          revision: result.newrevid || edit.baseRevision,
          changed: result.nochange !== true
        }, oldrevid && edit.baseRevision !== 0 && oldrevid !== edit.baseRevision ? { mergedWith: oldrevid } : {});
      });
    }
  };
}

// src/extension/start-surveys.ts
var SURVEYS = ".ext-localSkills-survey[data-localskills-survey]";
var TEMPLATE_NAMESPACE = 10;
function namesOfNamespace(id) {
  const ids = mw.config.get("wgNamespaceIds");
  return Object.keys(ids).filter((name) => ids[name] === id).map((name) => name.replace(/_/g, " "));
}
function createTimeFormat(options) {
  const format = new Intl.DateTimeFormat(document.documentElement.lang || "en", options);
  return (time) => format.format(new Date(time));
}
function createContext(container, surveyId) {
  const direction = document.documentElement.dir === "rtl" ? "rtl" : "ltr";
  const messages = createMessages(mw, direction);
  const userName = mw.user.getName();
  const day = { year: "numeric", month: "long", day: "numeric" };
  return {
    surveyId,
    wiki: createBrowserWiki({ api: new mw.Api(), user: userName, language: messages.language }),
    readTemplateCalls: createTemplateReader({
      templates: [ANSWER_TEMPLATE],
      templateNamespaces: namesOfNamespace(TEMPLATE_NAMESPACE)
    }),
    titles: createPageTitles(container.getAttribute("data-localskills-root") || DEFAULT_ROOT),
    messages,
    user: userName === null ? null : {
      name: userName,
      isTemporary: mw.user.isTemp(),
      editCount: mw.config.get("wgUserEditCount") || 0,
      groups: mw.config.get("wgUserGroups") || []
    },
    storage: mw.storage,
    wikiId: mw.config.get("wgWikiID") || mw.config.get("wgDBname"),
    pageTitle: mw.config.get("wgPageName"),
    now: () => /* @__PURE__ */ new Date(),
    pageUrl: (title, parameters) => mw.util.getUrl(title, parameters),
    formatTime: createTimeFormat(__spreadProps(__spreadValues({}, day), { hour: "numeric", minute: "2-digit" })),
    formatDate: createTimeFormat(__spreadProps(__spreadValues({}, day), { timeZone: "UTC" }))
  };
}
function startSurveys() {
  if (mw.config.get("wgAction") !== "view") {
    return;
  }
  const started = /* @__PURE__ */ new WeakSet();
  mw.hook("wikipage.content").add(($content) => {
    $content.find(SURVEYS).each((_index, container) => {
      const surveyId = container.getAttribute("data-localskills-survey") || "";
      if (!started.has(container) && ID_PATTERN.test(surveyId)) {
        started.add(container);
        showSurvey(container, createContext(container, surveyId));
      }
    });
  });
}

// src/extension/survey.ts
startSurveys();
