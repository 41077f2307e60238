// Built from src/extension/start.ts by `npm run build`. Change the source, not this file.
"use strict";
var ne = Object.defineProperty, se = Object.defineProperties;
var le = Object.getOwnPropertyDescriptors;
var S = Object.getOwnPropertySymbols;
var re = Object.prototype.hasOwnProperty, ae = Object.prototype.propertyIsEnumerable;
var b = (e, t, n) => t in e ? ne(e, t, { enumerable: !0, configurable: !0, writable: !0, value: n }) : e[t] = n, g = (e, t) => {
  for (var n in t || (t = {}))
    re.call(t, n) && b(e, n, t[n]);
  if (S)
    for (var n of S(t))
      ae.call(t, n) && b(e, n, t[n]);
  return e;
}, A = (e, t) => se(e, le(t));

// src/core/pages.ts
var T = "LocalSkills";
var f = /^[a-z0-9-]{1,48}$/;

// src/extension/without-idling.ts
var L = 0, h = null;
function ie(e) {
  setTimeout(() => {
    let t = mw.now();
    e({ didTimeout: !1, timeRemaining: () => Math.max(0, 50 - (mw.now() - t)) });
  }, 1);
}
function C(e) {
  let t = mw;
  L++ === 0 && (h = t.requestIdleCallback, t.requestIdleCallback = ie);
  let n = () => {
    --L === 0 && h !== null && (t.requestIdleCallback = h, h = null);
  }, s = mw.loader.using(e);
  return s.then(n, n), s;
}

// src/extension/load-modules.ts
function c(e) {
  var s;
  let t = (l) => mw.loader.getState(l) !== null, n = ((s = e.find((l) => l.some(t))) != null ? s : []).filter(t);
  return n.filter((l) => mw.loader.getState(l) === "error").forEach((l) => {
    mw.loader.state({ [l]: "registered" });
  }), C(n);
}

// src/extension/search-in-address.ts
var oe = ["pointerover", "pointerdown", "focusin", "click"];
function ce() {
  let e = new URLSearchParams();
  return new URL(window.location.href).searchParams.forEach((t, n) => {
    n.startsWith("ls-") && e.set(n, t);
  }), e;
}
function v(e, t) {
  let n = () => {
    let s = ce();
    Array.from(e.querySelectorAll("a")).forEach((l) => t(l, s));
  };
  oe.forEach((s) => e.addEventListener(s, n, !0)), n();
}
function R(e) {
  v(e, (t, n) => {
    let s = new URL(t.href);
    Array.from(s.searchParams.keys()).filter((l) => l.startsWith("ls-")).forEach((l) => s.searchParams.delete(l)), n.forEach((l, r) => s.searchParams.set(r, l)), s.href !== t.href && (t.href = s.href);
  });
}
function k(e) {
  let t = document.createElement("span"), n = document.createElement("a");
  return n.textContent = e, t.appendChild(n), v(t, (s, l) => {
    let r = l.toString();
    n.href = mw.util.getUrl("Special:UserLogin", g({
      returnto: mw.config.get("wgPageName")
    }, r === "" ? {} : { returntoquery: r }));
  }), t;
}

// src/extension/start-button.ts
var ue = 0;
function d(e, t) {
  let n = document.createElement("button");
  n.type = "button", n.className = `ext-localSkills-start-button${t.isQuiet === !0 ? " ext-localSkills-start-button-quiet" : ""}`, n.textContent = t.label, t.about && (t.about.id = t.about.id || `ext-localSkills-start-about-${++ue}`, n.setAttribute("aria-describedby", t.about.id));
  let s = document.createElement("span");
  s.setAttribute("role", "status"), s.className = "ext-localSkills-start-status", n.addEventListener("click", () => {
    if (n.getAttribute("aria-disabled") === "true")
      return;
    n.setAttribute("aria-disabled", "true"), s.textContent = mw.msg("localskills-start-loading");
    let l = (r) => {
      s.textContent = r, n.removeAttribute("aria-disabled");
    };
    t.act(n).then(() => l(""), (r) => l(typeof r == "string" ? r : t.failed));
  }), e.appendChild(n), e.appendChild(s);
}

// src/extension/exchange-buttons.ts
var E = "[data-localskills-exchange]", N = "[data-localskills-card][data-localskills-user]", w = [["ext.localSkills.exchange", "ext.localSkills.pickers"], ["ext.gadget.LocalSkills-exchange", "ext.gadget.LocalSkills-pickers"]];
function P() {
  return w.some(([e]) => mw.loader.getState(e) !== null);
}
function O(e) {
  return c(w).then(() => {
    mw.hook("localSkills.editRecord").fire(e);
  });
}
function I() {
  mw.hook("localSkills.editRecord").add(() => {
    c(w);
  });
}
function de() {
  let e = document.createElement("p");
  return e.textContent = `${mw.msg("localskills-start-exchange-log-in")} `, e.appendChild(k(mw.msg("localskills-start-log-in-link"))), e;
}
function M(e) {
  var l, r, a;
  let t = (r = (l = e.parentElement) == null ? void 0 : l.parentElement) == null ? void 0 : r.querySelector(":scope > .ext-localSkills-exchange-by-hand");
  if (!t)
    return;
  let n = document.createElement("details"), s = document.createElement("summary");
  s.textContent = mw.msg("localskills-start-by-hand"), s.lang = document.documentElement.lang, s.dir = document.documentElement.dir, (a = t.parentElement) == null || a.insertBefore(n, t), n.appendChild(s), n.appendChild(t);
}
function q(e) {
  var s;
  let t = e.getAttribute("data-localskills-exchange");
  if (t !== "offer" && t !== "seek" || !P())
    return;
  if (!mw.user.isNamed()) {
    ((s = e.parentElement) == null ? void 0 : s.querySelector(E)) === e && e.appendChild(de()), M(e);
    return;
  }
  let n = e.getAttribute("data-localskills-skill");
  d(e, {
    // Messages used here: localskills-start-offer, localskills-start-seek
    label: mw.msg(`localskills-start-${t}`),
    failed: mw.msg("localskills-start-failed"),
    act: (l) => O(g({ direction: t, id: null, opener: l }, n ? { skill: n } : {}))
  }), M(e);
}
function H(e) {
  let t = e.getAttribute("data-localskills-card");
  if (!(mw.user.isNamed() && e.getAttribute("data-localskills-user") === mw.user.getName()) || t !== "offer" && t !== "seek" || !P() || mw.config.get("wgAction") !== "view")
    return;
  let s = document.createElement("div");
  s.className = "ext-localSkills-start-tools", [
    ["change", "localskills-start-card-change"],
    ["manage", "localskills-start-card-manage"]
  ].forEach(([r, a]) => d(s, {
    label: mw.msg(a),
    isQuiet: !0,
    failed: mw.msg("localskills-start-failed"),
    act: (i) => O({
      direction: t,
      view: r,
      opener: i,
      id: e.getAttribute("data-localskills-id") || "",
      page: mw.config.get("wgPageName").replace(/_/g, " ")
    })
  })), e.appendChild(s);
}

// src/core/wikitext/character-references.ts
var me = "Tab 9 NewLine 10 excl 33 QUOT 34 quot 34 num 35 dollar 36 percnt 37 AMP 38 amp 38 apos 39 lpar 40 rpar 41 ast 42 midast 42 plus 43 comma 44 period 46 sol 47 colon 58 semi 59 LT 60 lt 60 equals 61 GT 62 gt 62 quest 63 commat 64 lbrack 91 lsqb 91 bsol 92 rbrack 93 rsqb 93 Hat 94 UnderBar 95 lowbar 95 DiacriticalGrave 96 grave 96 lbrace 123 lcub 123 VerticalLine 124 verbar 124 vert 124 rbrace 125 rcub 125 NonBreakingSpace 160 nbsp 160 iexcl 161 cent 162 pound 163 curren 164 yen 165 brvbar 166 sect 167 uml 168 copy 169 ordf 170 laquo 171 not 172 shy 173 reg 174 macr 175 deg 176 plusmn 177 sup2 178 sup3 179 acute 180 micro 181 para 182 middot 183 cedil 184 sup1 185 ordm 186 raquo 187 frac14 188 frac12 189 frac34 190 iquest 191 Agrave 192 Aacute 193 Acirc 194 Atilde 195 Auml 196 Aring 197 AElig 198 Ccedil 199 Egrave 200 Eacute 201 Ecirc 202 Euml 203 Igrave 204 Iacute 205 Icirc 206 Iuml 207 ETH 208 Ntilde 209 Ograve 210 Oacute 211 Ocirc 212 Otilde 213 Ouml 214 times 215 Oslash 216 Ugrave 217 Uacute 218 Ucirc 219 Uuml 220 Yacute 221 THORN 222 szlig 223 agrave 224 aacute 225 acirc 226 atilde 227 auml 228 aring 229 aelig 230 ccedil 231 egrave 232 eacute 233 ecirc 234 euml 235 igrave 236 iacute 237 icirc 238 iuml 239 eth 240 ntilde 241 ograve 242 oacute 243 ocirc 244 otilde 245 ouml 246 divide 247 oslash 248 ugrave 249 uacute 250 ucirc 251 uuml 252 yacute 253 thorn 254 yuml 255 OElig 338 oelig 339 Scaron 352 scaron 353 Yuml 376 fnof 402 circ 710 tilde 732 Alpha 913 Beta 914 Gamma 915 Delta 916 Epsilon 917 Zeta 918 Eta 919 Theta 920 Iota 921 Kappa 922 Lambda 923 Mu 924 Nu 925 Xi 926 Omicron 927 Pi 928 Rho 929 Sigma 931 Tau 932 Upsilon 933 Phi 934 Chi 935 Psi 936 Omega 937 alpha 945 beta 946 gamma 947 delta 948 epsilon 949 zeta 950 eta 951 theta 952 iota 953 kappa 954 lambda 955 mu 956 nu 957 xi 958 omicron 959 pi 960 rho 961 sigmaf 962 sigma 963 tau 964 upsilon 965 phi 966 chi 967 psi 968 omega 969 thetasym 977 upsih 978 piv 982 ensp 8194 emsp 8195 emsp13 8196 emsp14 8197 numsp 8199 puncsp 8200 ThinSpace 8201 thinsp 8201 VeryThinSpace 8202 hairsp 8202 NegativeMediumSpace 8203 NegativeThickSpace 8203 NegativeThinSpace 8203 NegativeVeryThinSpace 8203 ZeroWidthSpace 8203 zwnj 8204 zwj 8205 lrm 8206 rlm 8207 ndash 8211 mdash 8212 lsquo 8216 rsquo 8217 sbquo 8218 ldquo 8220 rdquo 8221 bdquo 8222 dagger 8224 Dagger 8225 bull 8226 hellip 8230 permil 8240 prime 8242 Prime 8243 lsaquo 8249 rsaquo 8250 oline 8254 frasl 8260 MediumSpace 8287 euro 8364 image 8465 weierp 8472 real 8476 trade 8482 alefsym 8501 larr 8592 uarr 8593 rarr 8594 darr 8595 harr 8596 crarr 8629 lArr 8656 uArr 8657 rArr 8658 dArr 8659 hArr 8660 forall 8704 part 8706 exist 8707 empty 8709 nabla 8711 isin 8712 notin 8713 ni 8715 prod 8719 sum 8721 minus 8722 lowast 8727 radic 8730 prop 8733 infin 8734 ang 8736 and 8743 or 8744 cap 8745 cup 8746 int 8747 there4 8756 sim 8764 cong 8773 asymp 8776 ne 8800 equiv 8801 le 8804 ge 8805 sub 8834 sup 8835 nsub 8836 sube 8838 supe 8839 oplus 8853 otimes 8855 perp 8869 sdot 8901 lceil 8968 rceil 8969 lfloor 8970 rfloor 8971 loz 9674 spades 9824 clubs 9827 hearts 9829 diams 9830 lang 10216 rang 10217", Ze = ge();
function ge() {
  let e = me.split(" "), t = /* @__PURE__ */ new Map();
  for (let n = 0; n < e.length; n += 2)
    t.set(e[n], String.fromCodePoint(Number(e[n + 1])));
  return t.set("\u05E8\u05DC\u05DE", "\u200F"), t.set("\u0631\u0644\u0645", "\u200F"), t;
}

// src/core/wikitext/text-memo.ts
function U(e) {
  let t = /* @__PURE__ */ new Map();
  return (n) => {
    let s = t.get(n);
    if (s !== void 0)
      return s;
    t.size === 512 && (t = /* @__PURE__ */ new Map());
    let l = e(n);
    return t.set(n, l), l;
  };
}

// src/core/wikitext/title.ts
var fe = /[\u200e\u200f\u202a-\u202e]+/g, pe = /[ _\xa0\u1680\u180e\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/g;
var he = /[\u01c4-\u01cc\u01f1-\u01f3]/, ke = /[\u10d0-\u10ff]/;
function Ee(e) {
  if (he.test(e)) {
    let n = e.charCodeAt(0);
    return n >= 497 ? "\u01F2" : String.fromCharCode(n - (n - 452) % 3 + 1);
  }
  let t = e.toUpperCase();
  if (ke.test(e))
    return e;
  if (t.length > e.length && e !== "\u0149") {
    let n = t.replace(/\u0399$/, "\u0345");
    if (n !== t) {
      let l = n.normalize("NFC");
      return l.length === 1 ? l : n;
    }
    let s = String.fromCodePoint(t.codePointAt(0));
    return s + t.slice(s.length).toLowerCase();
  }
  return t;
}
function we(e) {
  if (e === "")
    return "";
  let t = String.fromCodePoint(e.codePointAt(0));
  return Ee(t) + e.slice(t.length);
}
function xe(e) {
  return e.replace(fe, "").replace(pe, " ").replace(/^ | $/g, "");
}
var lt = U((e) => we(xe(e.normalize("NFC"))));

// src/core/exchange/steps/exchange-step.ts
function x(e) {
  return e.slice(0, e.lastIndexOf("/"));
}

// src/extension/meeting-buttons.ts
var D = "[data-localskills-mine], [data-localskills-ask], [data-localskills-card]", p = [["ext.localSkills.meeting"], ["ext.gadget.LocalSkills-meeting"]], ye = ".ext-localSkills-match > div, .ext-localSkills-find-skill h3, .ext-localSkills-card-skill", B = "#my-exchanges", W = { localskills: "mine" };
function F(e) {
  return e.getAttribute("data-localskills-root") || T;
}
function Se(e) {
  return c(p).then(() => {
    mw.hook("localSkills.myExchanges").fire({ opener: e });
  });
}
function be(e, t, n, s) {
  if (Array.from(e.querySelectorAll(".ext-localSkills-start-count, .ext-localSkills-start-unseen")).forEach((l) => e.removeChild(l)), e.title = t === 0 ? "" : s, t > 0) {
    let l = document.createElement("span");
    l.className = "ext-localSkills-start-count", l.setAttribute("aria-hidden", "true"), l.textContent = n;
    let r = document.createElement("span");
    r.className = "ext-localSkills-start-unseen", r.textContent = ` ${s}`, e.appendChild(l), e.appendChild(r);
  }
}
function Ae(e, t) {
  var l;
  let n = (l = mw.user.getName()) != null ? l : "", s = `${t}/People/`;
  mw.loader.using("mediawiki.api").then(() => new mw.Api().get({
    action: "query",
    list: "backlinks",
    bltitle: s + n,
    blfilterredir: "nonredirects",
    bllimit: 50,
    formatversion: 2
  })).then((r) => {
    var i, o;
    ((o = (i = r.query) == null ? void 0 : i.backlinks) != null ? o : []).some(({ ns: u, title: m }) => u === 2 || m.startsWith(s) && m !== s + n) && c(p).then(() => {
      mw.hook("localSkills.countWaiting").fire({
        show: (u, m, te) => be(e, u, m, te)
      });
    });
  });
}
function _() {
  return window.location.hash === B || mw.util.getParamValue("localskills") === W.localskills;
}
function G(e) {
  if (!mw.user.isNamed()) {
    let s = document.createElement("p"), l = document.createElement("a");
    l.href = mw.util.getUrl("Special:UserLogin", {
      returnto: mw.config.get("wgPageName"),
      returntoquery: `localskills=${W.localskills}`
    }), l.textContent = mw.msg("localskills-start-log-in-link"), s.textContent = `${mw.msg("localskills-start-mine-log-in")} `, s.appendChild(l), e.appendChild(s), _() && l.focus();
    return;
  }
  d(e, {
    label: mw.msg("localskills-start-mine"),
    failed: mw.msg("localskills-start-meeting-failed"),
    act: (s) => Se(s)
  });
  let t = e.querySelector("button");
  Ae(t, F(e));
  let n = () => {
    _() && t.click();
  };
  window.addEventListener("hashchange", () => {
    window.location.hash === B && t.click();
  }), n();
}
function j(e, t) {
  var r, a;
  let { kind: n, key: s } = t, l = x(s);
  if (!(l === "" || l === mw.user.getName())) {
    if (!mw.user.isNamed()) {
      e.appendChild(k(mw.msg(n === "offer" ? "localskills-start-log-in-learn" : "localskills-start-log-in-teach")));
      return;
    }
    d(e, {
      about: (a = (r = e.parentElement) == null ? void 0 : r.querySelector(ye)) != null ? a : null,
      label: mw.msg(n === "offer" ? "localskills-start-ask-learn" : "localskills-start-ask-teach", l),
      failed: mw.msg("localskills-start-meeting-failed"),
      act: (i) => c(p).then(() => {
        mw.hook("localSkills.ask").fire(A(g({}, t), { opener: i }));
      })
    });
  }
}
function Te(e, t, n, s, l) {
  let r = `${s}-${l}`.replace(/ /g, "_");
  !Array.from(document.querySelectorAll(".ext-localSkills-exchange-step[id]")).some((i) => /^(?:ask|accept)-/.test(i.id) && (n === "offer" ? i.id.endsWith(`-${r}`) : i.id.replace(/^[a-z]+-/, "").startsWith(`${r}-`))) || !mw.user.isNamed() || c(p).then(() => {
    mw.hook("localSkills.checkRoom").fire({
      kind: n,
      key: `${s}/${l}`,
      show({ status: i, text: o }) {
        let u = document.createElement("p");
        u.className = "ext-localSkills-card-full", u.textContent = o;
        let m = e.querySelector(".ext-localSkills-status");
        for (m !== null && (m.textContent = i, m.className = "ext-localSkills-status ext-localSkills-status-closed"); t.firstChild; )
          t.removeChild(t.firstChild);
        t.appendChild(u);
      }
    });
  });
}
function Le(e) {
  let t = e.getAttribute("data-localskills-card") === "seek" ? "seek" : "offer", n = e.getAttribute("data-localskills-user") || "", s = e.getAttribute("data-localskills-id") || "";
  if (n === mw.user.getName())
    Ce(e);
  else if (s !== "" && !e.classList.contains("ext-localSkills-card-inactive")) {
    let l = document.createElement("div");
    l.className = "ext-localSkills-card-ask", e.appendChild(l), j(l, { kind: t, key: `${n}/${s}` }), Te(e, l, t, n, s);
  }
}
function Ce(e) {
  var t;
  if (document.querySelector("[data-localskills-mine]") === null) {
    let n = document.createElement("div");
    n.setAttribute("data-localskills-mine", ""), n.setAttribute("data-localskills-root", F(e)), n.lang = document.documentElement.lang, n.dir = document.documentElement.dir, (t = e.parentElement) == null || t.insertBefore(n, e), G(n);
  }
}
function z(e) {
  if (e.hasAttribute("data-localskills-mine"))
    G(e);
  else if (e.hasAttribute("data-localskills-ask")) {
    let t = e.getAttribute("data-localskills-own");
    if (t !== null && x(t) !== mw.user.getName())
      return;
    j(e, {
      mine: t,
      kind: e.getAttribute("data-localskills-kind") === "seek" ? "seek" : "offer",
      key: e.getAttribute("data-localskills-ask") || ""
    });
  } else
    Le(e);
}
function K() {
  let e = () => {
    c(p);
  };
  mw.hook("localSkills.ask").add(e), mw.hook("localSkills.myExchanges").add(e);
}

// src/extension/own-language.ts
var Q = ".ext-localSkills-languages:not( .ext-localSkills-board-groups )";
function X(e) {
  ve(e), R(e);
}
function ve(e) {
  var o;
  let t = document.documentElement.lang, n = [t, t.split("-")[0]], s = Array.from(e.querySelectorAll("li [lang]")), l = n.map((u) => s.find(({ lang: m }) => m.toLowerCase() === u.toLowerCase())).find((u) => u !== void 0), r = (o = l == null ? void 0 : l.closest("a")) == null ? void 0 : o.href;
  if (l === void 0 || r === void 0)
    return;
  let a = document.createElement("a");
  a.href = r, a.lang = t, a.dir = document.documentElement.dir, a.textContent = mw.msg("localskills-start-own-language");
  let i = document.createElement("p");
  i.className = "ext-localSkills-own-language", i.dir = a.dir, i.appendChild(a), e.insertBefore(i, e.firstChild);
}

// src/ui/download-file.ts
var Re = { csv: "text/csv", json: "application/json" }, J = "\uFEFF", Me = 6e4;
function V(e, t, n, s) {
  let l = n === "csv" && !s.startsWith(J) ? J + s : s, r = URL.createObjectURL(new Blob([l], { type: `${Re[n]};charset=utf-8` })), a = document.createElement("a");
  a.href = r, a.download = `${e}-results-${t.toISOString().slice(0, 10)}.${n}`, document.body.appendChild(a), a.click(), document.body.removeChild(a), setTimeout(() => URL.revokeObjectURL(r), Me);
}

// src/extension/results-tools.ts
var Z = ".ext-localSkills-results-tools[data-survey]", Ne = [["ext.localSkills.results"], ["ext.gadget.LocalSkills-results"]];
function y(e, t, n) {
  d(e, {
    label: mw.msg("localskills-start-results"),
    isQuiet: n,
    failed: mw.msg("localskills-start-failed"),
    act: (s) => c(Ne).then(() => {
      mw.hook("localSkills.showResults").fire({ surveyId: t, opener: s });
    })
  });
}
function $e(e, t, n) {
  return $.ajax({ url: mw.util.wikiScript(), data: { title: t, action: "raw" }, dataType: "text" }).then((s, l, r) => {
    var i;
    let a = Date.parse((i = r.getResponseHeader("Last-Modified")) != null ? i : "");
    V(e, isNaN(a) ? /* @__PURE__ */ new Date() : new Date(a), n, s);
  }, (s) => $.Deferred().reject(
    mw.msg(s.status === 404 ? "localskills-download-missing" : "localskills-download-failed")
  ));
}
function Y(e) {
  var r, a;
  let t = (r = e.getAttribute("data-survey")) != null ? r : "";
  if (!f.test(t) || e.firstChild !== null)
    return;
  let n = document.createElement("div");
  n.className = "ext-localSkills-start-tools", y(n, t, !1);
  let [s] = (a = new RegExp(`^.+/Survey/${t}/Results(?=/|$)`).exec(mw.config.get("wgPageName"))) != null ? a : [];
  [["csv", "localskills-download-table"], ["json", "localskills-download-data"]].forEach(([i, o]) => s !== void 0 && d(n, {
    label: mw.msg(o),
    isQuiet: !0,
    failed: mw.msg("localskills-download-failed"),
    act: () => $e(t, `${s}/data.${i}`, i)
  })), e.appendChild(n);
}

// src/extension/start-buttons.ts
var Pe = "[data-localskills-make]", Oe = [
  ["ext.localSkills.making", "ext.localSkills.survey"],
  ["ext.gadget.LocalSkills-making", "ext.gadget.LocalSkills"]
];
function Ie(e) {
  let t = document.createElement("p");
  return t.textContent = e, t;
}
function qe() {
  let e = Ie(`${mw.msg("localskills-start-log-in")} `), t = document.createElement("a");
  return t.href = mw.util.getUrl("Special:UserLogin", { returnto: mw.config.get("wgPageName") }), t.textContent = mw.msg("localskills-start-log-in-link"), e.appendChild(t), e;
}
function He(e) {
  var r, a, i;
  let n = e.closest(".ext-localSkills-start") === null ? [] : Array.from((a = (r = e.parentElement) == null ? void 0 : r.children) != null ? a : []).filter((o) => o !== e);
  if (n.length === 0)
    return;
  let s = document.createElement("details"), l = document.createElement("summary");
  l.textContent = mw.msg("localskills-start-by-hand"), l.lang = document.documentElement.lang, l.dir = document.documentElement.dir, s.appendChild(l), n.forEach((o) => s.appendChild(o)), (i = e.parentElement) == null || i.appendChild(s);
}
function Ue(e) {
  let t = e.getAttribute("data-localskills-make") || "", n = f.test(t) ? t : null, s = mw.user.isNamed();
  if (!(!s && n !== null)) {
    for (; e.firstChild; )
      e.removeChild(e.firstChild);
    if (!s) {
      e.appendChild(qe());
      return;
    }
    d(e, {
      label: mw.msg(n === null ? "localskills-start-new" : "localskills-start-manage"),
      // To start is what the portal is for; to manage is for few of those who read a survey's page.
      isQuiet: n !== null,
      failed: mw.msg("localskills-start-failed"),
      act: (l) => c(Oe).then(() => {
        mw.hook("localSkills.makeSurvey").fire({ surveyId: n, opener: l });
      })
    }), n !== null && y(e, n, !0), n === null && He(e);
  }
}
function ee() {
  let e = /* @__PURE__ */ new Map(), t = (n, s, l) => {
    var a;
    let r = (a = e.get(s)) != null ? a : /* @__PURE__ */ new WeakSet();
    e.set(s, r), n.find(s).addBack(s).each((i, o) => {
      r.has(o) || (r.add(o), l(o));
    });
  };
  mw.hook("wikipage.content").add((n) => {
    t(n, Q, X), t(n, Pe, Ue), t(n, Z, Y), t(n, D, z), t(n, E, q), t(n, N, H);
  }), I(), K();
}

// src/extension/start.ts
ee();
