// Built from src/extension/results.ts by `npm run build`. Change the source, not this file.
"use strict";
var yc = Object.create;
var mr = Object.defineProperty, bc = Object.defineProperties, wc = Object.getOwnPropertyDescriptor, xc = Object.getOwnPropertyDescriptors, kc = Object.getOwnPropertyNames, qo = Object.getOwnPropertySymbols, Sc = Object.getPrototypeOf, _o = Object.prototype.hasOwnProperty, vc = Object.prototype.propertyIsEnumerable;
var Tn = (e, n) => (n = Symbol[e]) ? n : /* @__PURE__ */ Symbol.for("Symbol." + e), Rc = (e) => {
  throw TypeError(e);
};
var jo = (e, n, t) => n in e ? mr(e, n, { enumerable: !0, configurable: !0, writable: !0, value: t }) : e[n] = t, v = (e, n) => {
  for (var t in n || (n = {}))
    _o.call(n, t) && jo(e, t, n[t]);
  if (qo)
    for (var t of qo(n))
      vc.call(n, t) && jo(e, t, n[t]);
  return e;
}, A = (e, n) => bc(e, xc(n));
var Bo = (e, n) => () => {
  try {
    return n || e((n = { exports: {} }).exports, n), n.exports;
  } catch (t) {
    throw n = 0, t;
  }
};
var Tc = (e, n, t, r) => {
  if (n && typeof n == "object" || typeof n == "function")
    for (let o of kc(n))
      !_o.call(e, o) && o !== t && mr(e, o, { get: () => n[o], enumerable: !(r = wc(n, o)) || r.enumerable });
  return e;
};
var Pc = (e, n, t) => (t = e != null ? yc(Sc(e)) : {}, Tc(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  n || !e || !e.__esModule ? mr(t, "default", { value: e, enumerable: !0 }) : t,
  e
));
var L = (e, n, t) => new Promise((r, o) => {
  var i = (l) => {
    try {
      a(t.next(l));
    } catch (u) {
      o(u);
    }
  }, s = (l) => {
    try {
      a(t.throw(l));
    } catch (u) {
      o(u);
    }
  }, a = (l) => l.done ? r(l.value) : Promise.resolve(l.value).then(i, s);
  a((t = t.apply(e, n)).next());
}), we = function(e, n) {
  this[0] = e, this[1] = n;
}, tn = (e, n, t) => {
  var r = (a, l, u, c) => {
    try {
      var d = t[a](l), p = (l = d.value) instanceof we, f = d.done;
      Promise.resolve(p ? l[0] : l).then((h) => p ? r(a === "return" ? a : "next", l[1] ? { done: h.done, value: h.value } : h, u, c) : u({ value: h, done: f })).catch((h) => r("throw", h, u, c));
    } catch (h) {
      c(h);
    }
  }, o = (a, l, u, c) => s[a] = (d) => (l = new Promise((p, f, h) => (h = () => r(a, d, p, f), i ? i.then(h) : h())), c = () => i === u && (i = 0), i = u = l.then(c, c), l), i, s = {};
  return t = t.apply(e, n), s[Tn("asyncIterator")] = () => s, o("next"), o("throw"), o("return"), s;
}, Pn = (e) => {
  var n = e[Tn("asyncIterator")], t = !1, r, o = {};
  return n == null ? (n = e[Tn("iterator")](), r = (i) => o[i] = (s) => n[i](s)) : (n = n.call(e), r = (i) => o[i] = (s) => {
    if (t) {
      if (t = !1, i === "throw") throw s;
      return s;
    }
    return t = !0, {
      done: !1,
      value: new we(new Promise((a) => {
        var l = n[i](s);
        l instanceof Object || Rc("Object expected"), a(l);
      }), 1)
    };
  }), o[Tn("iterator")] = () => o, r("next"), "throw" in n ? r("throw") : o.throw = (i) => {
    throw i;
  }, "return" in n && r("return"), o;
}, ce = (e, n, t) => (n = e[Tn("asyncIterator")]) ? n.call(e) : (e = e[Tn("iterator")](), n = {}, t = (r, o) => (o = e[r]) && (n[r] = (i) => new Promise((s, a, l) => (i = o.call(e, i), l = i.done, Promise.resolve(i.value).then((u) => s({ value: u, done: l }), a)))), t("next"), t("return"), n);

// node_modules/heap/lib/heap.js
var bi = Bo((kr, yi) => {
  (function() {
    var e, n, t, r, o, i, s, a, l, u, c, d, p, f, h;
    t = Math.floor, u = Math.min, n = function(m, y) {
      return m < y ? -1 : m > y ? 1 : 0;
    }, l = function(m, y, g, b, w) {
      var x;
      if (g == null && (g = 0), w == null && (w = n), g < 0)
        throw new Error("lo must be non-negative");
      for (b == null && (b = m.length); g < b; )
        x = t((g + b) / 2), w(y, m[x]) < 0 ? b = x : g = x + 1;
      return [].splice.apply(m, [g, g - g].concat(y)), y;
    }, i = function(m, y, g) {
      return g == null && (g = n), m.push(y), f(m, 0, m.length - 1, g);
    }, o = function(m, y) {
      var g, b;
      return y == null && (y = n), g = m.pop(), m.length ? (b = m[0], m[0] = g, h(m, 0, y)) : b = g, b;
    }, a = function(m, y, g) {
      var b;
      return g == null && (g = n), b = m[0], m[0] = y, h(m, 0, g), b;
    }, s = function(m, y, g) {
      var b;
      return g == null && (g = n), m.length && g(m[0], y) < 0 && (b = [m[0], y], y = b[0], m[0] = b[1], h(m, 0, g)), y;
    }, r = function(m, y) {
      var g, b, w, x, S, k, R, E;
      for (y == null && (y = n), k = (function() {
        E = [];
        for (var P = 0, F = t(m.length / 2); 0 <= F ? P < F : P > F; 0 <= F ? P++ : P--)
          E.push(P);
        return E;
      }).apply(this).reverse(), R = [], b = 0, x = k.length; b < x; b++)
        g = k[b], R.push(h(m, g, y));
      return R;
    }, p = function(m, y, g) {
      var b;
      if (g == null && (g = n), b = m.indexOf(y), b !== -1)
        return f(m, 0, b, g), h(m, b, g);
    }, c = function(m, y, g) {
      var b, w, x, S, k;
      if (g == null && (g = n), w = m.slice(0, y), !w.length)
        return w;
      for (r(w, g), k = m.slice(y), x = 0, S = k.length; x < S; x++)
        b = k[x], s(w, b, g);
      return w.sort(g).reverse();
    }, d = function(m, y, g) {
      var b, w, x, S, k, R, E, P, F, V;
      if (g == null && (g = n), y * 10 <= m.length) {
        if (S = m.slice(0, y).sort(g), !S.length)
          return S;
        for (x = S[S.length - 1], P = m.slice(y), k = 0, E = P.length; k < E; k++)
          b = P[k], g(b, x) < 0 && (l(S, b, 0, null, g), S.pop(), x = S[S.length - 1]);
        return S;
      }
      for (r(m, g), V = [], w = R = 0, F = u(y, m.length); 0 <= F ? R < F : R > F; w = 0 <= F ? ++R : --R)
        V.push(o(m, g));
      return V;
    }, f = function(m, y, g, b) {
      var w, x, S;
      for (b == null && (b = n), w = m[g]; g > y; ) {
        if (S = g - 1 >> 1, x = m[S], b(w, x) < 0) {
          m[g] = x, g = S;
          continue;
        }
        break;
      }
      return m[g] = w;
    }, h = function(m, y, g) {
      var b, w, x, S, k;
      for (g == null && (g = n), w = m.length, k = y, x = m[y], b = 2 * y + 1; b < w; )
        S = b + 1, S < w && !(g(m[b], m[S]) < 0) && (b = S), m[y] = m[b], y = b, b = 2 * y + 1;
      return m[y] = x, f(m, k, y, g);
    }, e = (function() {
      m.push = i, m.pop = o, m.replace = a, m.pushpop = s, m.heapify = r, m.updateItem = p, m.nlargest = c, m.nsmallest = d;
      function m(y) {
        this.cmp = y != null ? y : n, this.nodes = [];
      }
      return m.prototype.push = function(y) {
        return i(this.nodes, y, this.cmp);
      }, m.prototype.pop = function() {
        return o(this.nodes, this.cmp);
      }, m.prototype.peek = function() {
        return this.nodes[0];
      }, m.prototype.contains = function(y) {
        return this.nodes.indexOf(y) !== -1;
      }, m.prototype.replace = function(y) {
        return a(this.nodes, y, this.cmp);
      }, m.prototype.pushpop = function(y) {
        return s(this.nodes, y, this.cmp);
      }, m.prototype.heapify = function() {
        return r(this.nodes, this.cmp);
      }, m.prototype.updateItem = function(y) {
        return p(this.nodes, y, this.cmp);
      }, m.prototype.clear = function() {
        return this.nodes = [];
      }, m.prototype.empty = function() {
        return this.nodes.length === 0;
      }, m.prototype.size = function() {
        return this.nodes.length;
      }, m.prototype.clone = function() {
        var y;
        return y = new m(), y.nodes = this.nodes.slice(0), y;
      }, m.prototype.toArray = function() {
        return this.nodes.slice(0);
      }, m.prototype.insert = m.prototype.push, m.prototype.top = m.prototype.peek, m.prototype.front = m.prototype.peek, m.prototype.has = m.prototype.contains, m.prototype.copy = m.prototype.clone, m;
    })(), (function(m, y) {
      return typeof define == "function" && define.amd ? define([], y) : typeof kr == "object" ? yi.exports = y() : m.Heap = y();
    })(this, function() {
      return e;
    });
  }).call(kr);
});

// node_modules/heap/index.js
var xi = Bo((Ey, wi) => {
  wi.exports = bi();
});

// src/ui/messages.ts
function Vo(e, n) {
  let t = e.config.get("wgUserLanguage"), r = (s) => String(e.language.convertNumber(s)), o = () => {
    var a, l;
    return (((l = (a = e.language).getSeparatorTransformTable) == null ? void 0 : l.call(a)) || {})["."] || ".";
  }, i = (s, a = 0) => {
    let l = Math.abs(s).toFixed(a), [u, c] = l.split("."), d = s < 0 && Number(l) !== 0 ? "\u2212" : "", p = c === void 0 ? "" : o() + c.split("").map((f) => r(Number(f))).join("");
    return d + r(Number(u)) + p;
  };
  return {
    language: t,
    languageChain: e.language.getFallbackLanguageChain(),
    direction: n,
    text(s, ...a) {
      return e.message(
        s,
        ...a.map((l) => typeof l == "number" ? r(l) : l)
      ).text();
    },
    has: (s) => e.message(s).exists(),
    number: i
  };
}

// src/core/i18n/localized-text.ts
function We(e, n, t = null) {
  if (e.kind === "message")
    return { text: n.text(e.key), language: n.language, direction: n.direction };
  let r = Object.keys(e.texts), o = r.includes("default"), i = n.languageChain.find((u) => r.includes(u) || o && u === t), s = i !== void 0 && r.includes(i) ? i : o ? "default" : r.sort()[0], a = s === void 0 ? "" : e.texts[s], l = s === void 0 || s === "default" ? t : s;
  return { text: a, language: l, direction: l === null ? "auto" : pr(l) };
}
var Ac = [
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
function pr(e) {
  return Ac.includes(e) ? "rtl" : "ltr";
}

// src/core/i18n/number-format.ts
var Wo = {
  acm: "arab",
  ar: "arab",
  ckb: "arab",
  "ks-arab": "arab",
  "ku-arab": "arab",
  "skr-arab": "arab",
  apc: "latn",
  arq: "latn",
  ary: "latn",
  arz: "latn",
  fa: "arabext",
  hno: "arabext",
  "kk-arab": "arabext",
  pnb: "arabext",
  ps: "arabext",
  as: "beng",
  bn: "beng",
  bpy: "beng",
  anp: "deva",
  bgc: "deva",
  bho: "deva",
  hi: "deva",
  "ks-deva": "deva",
  mag: "deva",
  mr: "deva",
  ne: "deva",
  new: "deva",
  pi: "deva",
  sa: "deva",
  blk: "mymr",
  kjp: "mymr",
  ksw: "mymr",
  mnw: "mymr",
  my: "mymr",
  rki: "mymr",
  bo: "tibt",
  ccp: "cakm",
  dz: "tibt",
  gu: "gujr",
  km: "khmr",
  kn: "knda",
  lo: "laoo",
  lzh: "hanidec",
  mni: "mtei",
  nod: "lana",
  nqo: "nkoo",
  or: "orya",
  sat: "olck"
};
function Go(e) {
  var o, i;
  let n = (i = Wo[(o = e.find((s) => Object.prototype.hasOwnProperty.call(Wo, s))) != null ? o : ""]) != null ? i : "latn", t = [...e, "en"].filter(Ec).map((s) => `${s}-u-nu-${n}`), r = /* @__PURE__ */ new Map();
  return (s, a) => {
    var u;
    let l = (u = r.get(a)) != null ? u : new Intl.NumberFormat(t, { minimumFractionDigits: a, maximumFractionDigits: a });
    return r.set(a, l), l.format(s);
  };
}
function Ec(e) {
  try {
    return !e.includes("-u-") && Intl.NumberFormat.supportedLocalesOf(e).length > 0;
  } catch (n) {
    return !1;
  }
}
function Uo(e) {
  var n, t;
  return Number.isInteger(e) ? 0 : Math.min(2, (t = (n = String(e).split(".")[1]) == null ? void 0 : n.length) != null ? t : 0);
}

// src/ui/messages-in-language.ts
var Oc = ["zero", "one", "two", "few", "many", "other"], $c = /\{\{\s*(PLURAL|GENDER)\s*:([^{}]*)\}\}/gi;
function Cc(e) {
  var n;
  try {
    return (n = Intl.NumberFormat.supportedLocalesOf([e])[0]) != null ? n : "en";
  } catch (t) {
    return "en";
  }
}
function Nc(e, n, t) {
  var u;
  let r = n.find((c) => /^\d+=/.test(c) && parseInt(c, 10) === e);
  if (r !== void 0)
    return r.slice(r.indexOf("=") + 1);
  let o = n.filter((c) => !/^\d+=/.test(c)), { PluralRules: i } = Intl, s = i === void 0 ? null : new i(t), l = (s === null ? ["one", "other"] : Oc.filter((c) => s.resolvedOptions().pluralCategories.includes(c))).indexOf(s === null ? e === 1 ? "one" : "other" : s.select(e));
  return (u = o[Math.min(l, o.length - 1)]) != null ? u : "";
}
function Ho(e, n, t) {
  let r = Cc(e), o = [e, ...t.languageChain.filter((a) => a !== e)], i = Go(o), s = (a, l = 0) => i(a, l);
  return {
    language: e,
    languageChain: o,
    direction: pr(e),
    has: (a) => n[a] !== void 0 || t.has(a),
    number: s,
    text(a, ...l) {
      let u = n[a];
      if (u === void 0)
        return t.text(a, ...l);
      let c = (h) => l[Number(h.replace(/\D/g, "")) - 1], d = (h) => h.replace(/\$\d/g, (m) => {
        let y = c(m);
        return y === void 0 ? m : typeof y == "number" ? s(y, Uo(y)) : y;
      }), p = "", f = 0;
      return u.replace($c, (h, m, y, g) => {
        var S, k;
        let [b = "", ...w] = y.split("|"), x = m.toUpperCase() === "PLURAL" ? Nc(Number((S = c(b)) != null ? S : 0), w, r) : (k = w[w.length - 1]) != null ? k : "";
        return p += d(u.slice(f, g)) + d(x), f = g + h.length, "";
      }), p + d(u.slice(f));
    }
  };
}

// src/ui/download-file.ts
var Mc = { csv: "text/csv", json: "application/json" }, Qo = "\uFEFF", Ic = 6e4;
function zo(e, n, t, r) {
  let o = t === "csv" && !r.startsWith(Qo) ? Qo + r : r, i = URL.createObjectURL(new Blob([o], { type: `${Mc[t]};charset=utf-8` })), s = document.createElement("a");
  s.href = i, s.download = `${e}-results-${n.toISOString().slice(0, 10)}.${t}`, document.body.appendChild(s), s.click(), document.body.removeChild(s), setTimeout(() => URL.revokeObjectURL(i), Ic);
}

// src/ui/element.ts
function te(e, n, ...t) {
  let r = document.createElement(e);
  return Object.keys(n).forEach((o) => r.setAttribute(o, n[o])), t.forEach((o) => {
    o !== null && r.appendChild(typeof o == "string" ? document.createTextNode(o) : o);
  }), r;
}
function An(e, ...n) {
  for (; e.firstChild; )
    e.removeChild(e.firstChild);
  n.forEach((t) => {
    t !== null && e.appendChild(typeof t == "string" ? document.createTextNode(t) : t);
  });
}
function rn(e) {
  e.tabIndex < 0 && e.setAttribute("tabindex", "-1"), e.focus();
}

// src/ui/notice.ts
function on(e, ...n) {
  let t = te("div", { class: "ext-localSkills-form-notice" }, ...n);
  return new OO.ui.MessageWidget({ type: e, label: $(t) }).$element[0];
}
function sn(...e) {
  return te("div", { class: "ext-localSkills-form-buttons" }, ...e.map(({ $element: n }) => n[0]));
}
function Qn(e, n, t) {
  let r = new OO.ui.ButtonInputWidget({
    label: e,
    framed: n !== "quiet",
    flags: n === "primary" ? ["primary", "progressive"] : n === "destructive" ? ["primary", "destructive"] : n === "quiet" ? ["progressive"] : []
  });
  return r.on("click", t), r;
}

// src/core/analysis/disclosure/published.ts
function T(e) {
  return typeof e == "object" && e !== null && "withheld" in e;
}
function At(e, n) {
  return e < n.minAnswers && !(e === 0 && n.minAnswers <= 1) ? { withheld: "few-answers" } : null;
}
function Se(e, { minCell: n }) {
  return e > 0 && e < n;
}
var j = { withheld: "small-counts" };

// src/core/json/write-json.ts
function an(e) {
  return gr(e, "");
}
function gr(e, n) {
  if (typeof e == "string")
    return Ko(e);
  if (typeof e == "number")
    return Lc(e);
  if (typeof e != "object" || e === null)
    return e === !0 || e === !1 ? String(e) : "null";
  let t = `${n}	`;
  if (Array.isArray(e))
    return Jo("[", e.map((i) => gr(i, t)), "]", n);
  let r = e, o = Object.keys(r).filter((i) => r[i] !== void 0).map((i) => `${Ko(i)}: ${gr(r[i], t)}`);
  return Jo("{", o, "}", n);
}
function Jo(e, n, t, r) {
  return n.length === 0 ? e + t : `${e}
${n.map((o) => `${r}	${o}`).join(`,
`)}
${r}${t}`;
}
function Ko(e) {
  let n = Array.from(e).map((t) => /^[\uD800-\uDFFF]$/.test(t) ? "\uFFFD" : t);
  return JSON.stringify(n.join("")).replace(/[<>&\u2028\u2029]/g, (t) => `\\u${t.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`);
}
function Lc(e) {
  let [n, t] = e.toExponential().split("e");
  return Math.abs(e) >= 2 ** 63 || e !== 0 && Number(t) < -4 ? `${n.includes(".") ? n : `${n}.0`}e${t}` : JSON.stringify(e);
}

// src/core/survey/special-choices.ts
var ln = "other", zn = "none", Jn = "refused", Kn = "dontknow", Xn = [Jn, Kn], Fc = { other: null, none: null, refused: null, dontKnow: null };
function Xo(e) {
  return `${e}.${ln}`;
}
function ve(e) {
  return [e.other, e.none, e.refused, e.dontKnow].filter((n) => n !== null);
}
function En(e) {
  return "special" in e ? e.special : Fc;
}

// src/core/survey/parameters.ts
function Ge(e, n, t) {
  return `${e}.${n}.${t}`;
}
function hr(e, n) {
  return `${e}.${n}`;
}
function Dc(e) {
  let n = [], t = (r) => {
    n.push(r), r.type === "panel" && r.elements.forEach(t);
  };
  return e.pages.forEach((r) => r.elements.forEach(t)), n;
}
function B(e) {
  return Dc(e).filter((n) => n.type !== "panel" && n.type !== "html");
}
function Z(e) {
  return B(e).reduce((n, t) => n.concat(ie(t)), []);
}
function ie(e) {
  let n = { name: e.name, question: e, row: null, column: null, kind: "codes", isMultiple: !1 };
  switch (e.type) {
    case "matrix":
      return e.rows.map((t) => A(v({}, n), { name: hr(e.name, t.value), row: t, choices: e.choices }));
    case "matrixdropdown":
      return e.rows.reduce((t, r) => t.concat(e.columns.map((o) => A(v({}, n), { name: Ge(e.name, r.value, o.name), row: r, column: o, choices: o.choices }))), []);
    case "text":
      return [A(v({}, n), { choices: null, kind: e.inputType === "number" ? "number" : "text" })];
    case "comment":
      return [A(v({}, n), { choices: null, kind: "text" })];
    case "ranking":
      return [A(v({}, n), { choices: e.choices, isMultiple: !0 })];
    case "rating":
    case "boolean":
      return [A(v({}, n), { choices: [...e.choices, ...ve(e.special)] })];
    default: {
      let t = "choicesFrom" in e && e.choicesFrom !== null && e.choices.length === ve(e.special).length, r = e.type === "checkbox" || e.type === "tagbox", o = A(v({}, n), { choices: t ? null : e.choices, isMultiple: r });
      return En(e).other === null ? [o] : [o, A(v({}, n), { name: Xo(e.name), choices: null, kind: "text" })];
    }
  }
}

// src/core/analysis/measured-grid.ts
function Q(e) {
  let n = B(e).find((i) => i.name === e.measures.grid);
  if (n === void 0 || n.type !== "matrixdropdown")
    return null;
  let t = (i) => n.columns.find((s) => s.name === i), r = t("importance"), o = t("ability");
  return r === void 0 || o === void 0 ? null : {
    grid: n,
    importance: On(r.choices, e.notInStatistics),
    ability: On(o.choices, e.notInStatistics)
  };
}
function On(e, n) {
  let t = e.filter((r) => /^-?\d{1,9}$/.test(r.value) && !n.includes(r.value)).map((r) => [r.value, Number(r.value)]);
  return new Map(t.sort((r, o) => r[1] - o[1]));
}
function Oe(e) {
  return Yo(e).slice(-2);
}
function $e(e) {
  return Yo(e).slice(0, 2);
}
function Yo(e) {
  return Array.from(new Set(Array.from(e.values()))).sort((n, t) => n - t);
}

// src/core/analysis/quadrant.ts
function Zo(e) {
  let n = (t) => e.reduce((r, o) => r + o[t], 0);
  return e.length === 0 ? null : {
    importance: n("importance") / e.length,
    ability: n("ability") / e.length
  };
}
function ei(e, n) {
  return e.importance >= n.importance ? e.ability >= n.ability ? "keep-up" : "concentrate-here" : e.ability >= n.ability ? "possible-overkill" : "low-priority";
}

// src/core/analysis/rank-agreement.ts
function Et(e, n) {
  let [t, r, o] = [0, 0, 0];
  for (let i = 0; i < e.length; i++)
    for (let s = 0; s < i; s++) {
      let a = Math.sign(e[i] - e[s]), l = Math.sign(n[i] - n[s]);
      t += a * l, r += a * a, o += l * l;
    }
  return r === 0 || o === 0 ? null : t / Math.sqrt(r * o);
}

// src/core/analysis/fraction.ts
function un(e, n) {
  let [t, r, o, i] = [e.numerator, e.denominator, n.numerator, n.denominator];
  for (; ; ) {
    let [s, a] = ni(t, r), [l, u] = ni(o, i);
    if (s !== l || a === 0 || u === 0)
      return s !== l ? s - l : +(a !== 0) - +(u !== 0);
    [t, r, o, i] = [i, u, r, a];
  }
}
function ni(e, n) {
  let t = e % n, r = (e - t) / n;
  return t < 0 ? [r - 1, t + n] : [r, t];
}
function $n(e, n) {
  let t = e.map((i, s) => ({ item: i, index: s })).sort((i, s) => n(i.item, s.item)), r = [], o = 0;
  return t.forEach(({ item: i, index: s }, a) => {
    let l = t[a - 1];
    o = l !== void 0 && n(l.item, i) === 0 ? o : a + 1, r[s] = o;
  }), r;
}

// src/core/analysis/rank-skills.ts
function Ot(e) {
  let n = ti(e.map(({ mwds: r }) => r), (r, o) => un(o, r)), t = ti(e.map(({ rds: r }) => r), un);
  return e.map((r, o) => {
    var a, l;
    let [i, s] = [(a = n[o]) != null ? a : null, (l = t[o]) != null ? l : null];
    return {
      rankByMwds: i,
      rankByRds: s,
      rankDifference: i === null || s === null ? null : Math.abs(i - s)
    };
  });
}
function ti(e, n) {
  let t = $n(e.filter((r) => r !== null), n);
  return e.map((r) => r === null ? null : t.shift());
}

// src/core/analysis/sorted.ts
function ae(e, n) {
  return e < n ? -1 : +(e > n);
}
function G() {
  return /* @__PURE__ */ Object.create(null);
}
function $t(e) {
  let n = G();
  for (let t of Array.from(e.keys()).sort(ae))
    n[t] = e.get(t);
  return n;
}

// src/core/analysis/disclosure/audit-breakdowns.ts
var yr = 1e-9, Ct = "";
function Nt({ by: e, question: n }) {
  return n === null ? e : `question ${n}`;
}
function si(e) {
  return e.breakdowns.reduce((n, t) => {
    let r = Nt(t), o = Object.keys(e.skills).map((i) => jc(t, e, i, r));
    return t.isPartition ? n.concat(qc(t, e.counted, r), ...o) : n;
  }, []);
}
function qc({ groups: e, ungrouped: n }, t, r) {
  let o = Object.keys(e).map((i) => {
    let s = e[i];
    return [i, T(s) ? s : s.counted];
  });
  return ai([...o, [Ct, n]], t, () => 1, [], { part: "breakdowns", key: r, skill: null });
}
function jc({ groups: e, ungrouped: n }, t, r, o) {
  let i = t.skills[r];
  if (i === void 0 || T(i))
    return [];
  let s = Object.keys(e), a = (c) => {
    var p;
    let d = e[c];
    return T(d) ? d : (p = d.skills[r]) != null ? p : { withheld: "small-counts" };
  }, l = (c, d) => {
    var f;
    let p = a(c);
    return T(p) ? p : (f = p[d]) != null ? f : 0;
  }, u = s.reduce((c, d) => {
    let p = e[d];
    return T(p) ? c : [...c, { factors: { [d]: 1 }, atMost: p.counted }];
  }, T(n) ? [] : [{ factors: { [Ct]: 1 }, atMost: n }]);
  return ["n", "canTeach", "wantToLearn"].reduce((c, d) => {
    let p = i[d];
    if (p === null || T(p))
      return c;
    let f = s.map((g) => [g, l(g, d)]), h = n === 0 ? [] : [[Ct, { withheld: "small-counts" }]], m = f.every(([, g]) => T(g)), y = (g) => !m && !T(e[g]) && (d === "n" || !T(a(g)));
    return c.concat(ai(
      [...f, ...h],
      p,
      (g) => g !== Ct && y(g) ? 1 : 0,
      u,
      { part: "breakdowns", key: o, skill: r }
    ));
  }, []);
}
function ai(e, n, t, r, o) {
  let i = [], s = {}, a = 0;
  e.forEach(([d, p]) => {
    T(p) ? (i.push(d), s[d] = 1) : a += p;
  });
  let l = [{ factors: s, equals: n - a }], u = {};
  i.forEach((d) => {
    u[d] = t(d);
  });
  let c = r.filter((d) => i.includes(Object.keys(d.factors)[0]));
  return i.length === 0 ? [] : [{
    hidden: { counts: i, least: 0, leastOf: u, sums: l, limits: c },
    figures: new Map(i.map((d) => [d, A(v({}, o), { factors: { [d]: 1 } })]))
  }];
}
function li(e, n, t) {
  let r = [];
  for (let o of Object.keys(e.skills)) {
    let i = e.skills[o];
    i === void 0 || T(i) || e.breakdowns.forEach((s) => {
      let { groups: a, isPartition: l } = s, u = [];
      Object.keys(a).forEach((p) => {
        let f = a[p], h = T(f) ? f : f.skills[o];
        h !== void 0 && !T(h) && u.push([p, ri(h.n, h.importance, h.ability)]);
      });
      let c = ri(i.n, i.importance.mean, i.ability.mean), d = l ? [["all others", oi(c, u.map(([, p]) => p))]] : u.map(([p, f]) => [`all but ${p}`, oi(c, [f])]);
      for (let [p, f] of [...u, ...d])
        for (let h of ["importance", "ability"]) {
          let { counts: m } = i[h], y = (b) => {
            var w;
            return T(m) ? 1 / 0 : (w = m[b]) != null ? w : 0;
          }, g = _c(n[h], f.n, f.sums[h], y).find(
            (b) => br(b, t) || b !== null && b.most === 0
          );
          g !== void 0 && r.push({ part: "breakdowns", key: Nt(s), skill: o, figure: `${p}: ${h}`, interval: g });
        }
    });
  }
  return r;
}
function ri(e, n, t) {
  return { n: e, sums: { importance: Math.round((n != null ? n : 0) * e), ability: Math.round((t != null ? t : 0) * e) } };
}
function oi(e, n) {
  let t = (r) => n.reduce((o, i) => o - r(i), r(e));
  return {
    n: t(({ n: r }) => r),
    sums: { importance: t(({ sums: r }) => r.importance), ability: t(({ sums: r }) => r.ability) }
  };
}
function _c(e, n, t, r) {
  let o = Array.from(e, ([a, l]) => ({ value: l, most: r(a) })).filter(({ most: a }) => a > 0).sort((a, l) => a.value - l.value), i = o[0], s = o[o.length - 1];
  return n === 0 || i === void 0 || s === void 0 ? [] : [i.value, s.value].map((a) => {
    let l = o.filter(({ value: p }) => p !== a).map(({ value: p, most: f }) => ({ by: Math.abs(p - a), most: f })).sort((p, f) => p.by - f.by), u = Math.abs(t - n * a), c = ii(u, l.slice().reverse()), d = ii(u, l);
    return c === null || d === null ? null : { least: Math.ceil(c - yr), most: Math.min(n, Math.floor(d + yr)) };
  });
}
function ii(e, n) {
  let [t, r] = [e, 0];
  for (let { by: o, most: i } of n) {
    let s = Math.min(i, t / o);
    r += s, t -= s * o;
  }
  return t > yr ? null : r;
}

// src/core/survey/conditions/condition-parameters.ts
function Ue(e) {
  let n = /* @__PURE__ */ new Set();
  return Yn(e.expression, n), Array.from(n);
}
function Yn(e, n) {
  switch (e.kind) {
    case "answer":
      n.add(e.parameter);
      break;
    case "unary":
      Yn(e.operand, n);
      break;
    case "binary":
      Yn(e.left, n), Yn(e.right, n);
      break;
    case "iif":
      e.operands.forEach((t) => Yn(t, n));
      break;
  }
}

// src/core/survey/conditions/evaluate-condition.ts
function Lt(e, n, t = () => !1) {
  return Ft(e.expression, n, t) == !0;
}
function Ft(e, n, t) {
  let r = (o) => Ft(o, n, t);
  switch (e.kind) {
    case "value":
      return e.value;
    case "answer":
      return Bc(n(e.parameter));
    case "unary": {
      let o = r(e.operand);
      return e.operator === "not" ? !o : e.operator === "negative" ? ui("-", 0, o) : ye(o) === (e.operator === "empty");
    }
    case "iif":
      return r(e.operands[r(e.operands[0]) ? 1 : 2]);
    case "binary": {
      let { operator: o, left: i, right: s } = e;
      if (o !== "equal" && o !== "notequal")
        return ui(o, r(i), r(s));
      let a = [i, s].some((l) => l.kind === "answer" && t(l.parameter));
      return Zn(r(i), r(s), a) === (o === "equal");
    }
  }
}
function le(e) {
  return typeof e == "object" && e !== null;
}
function It(e) {
  return e == null;
}
function ye(e) {
  return le(e) ? e.length === 0 : !e && e !== 0 && e !== !1;
}
function Bc(e) {
  var n;
  return typeof e != "string" ? e : /^(?:true|false)$/i.test(e) ? e.toLowerCase() === "true" : /^['"][^]*['"]$/.test(e) ? e.slice(1, -1) : /^0(?![x.,])[^]/.test(e) ? e : (n = di(e)) != null ? n : e;
}
function di(e) {
  let n = e.trim();
  if (/^0x/.test(n)) {
    let o = n.length > 32 ? NaN : parseInt(n);
    return isNaN(o) || !isFinite(n) ? null : o;
  }
  if (n === "" || /^\d{16,}$/.test(n))
    return null;
  let t = n.indexOf(",") === n.lastIndexOf(",") ? n.replace(",", ".") : n, r = parseFloat(t);
  return isNaN(r) || !isFinite(t) ? null : r;
}
function ui(e, n, t) {
  switch (e) {
    case "less":
      return Mt(n, t);
    case "greater":
      return Mt(t, n);
    case "lessorequal":
      return Zn(n, t) || Mt(n, t);
    case "greaterorequal":
      return Zn(n, t) || Mt(t, n);
    case "contains":
      return cn(n, t);
    case "notcontains":
      return !n && !ye(t) || !fi(n, t) && !cn(n, t);
    case "anyof":
      return ci(n, t);
    case "noneof":
      return !ci(n, t);
    case "allof":
      return (!!n || ye(t)) && (le(t) ? t.every((r) => cn(n, r)) : cn(n, t));
    default:
      return Vc(e, wr(n, t), wr(t, wr(n, t)));
  }
}
function wr(e, n) {
  return ye(e) ? typeof n == "number" ? 0 : typeof e == "string" ? e : typeof n == "string" ? "" : le(n) ? [] : 0 : e;
}
function Vc(e, n, t) {
  if (e === "and")
    return n && t;
  if (e === "or")
    return n || t;
  if (le(n) || le(t))
    return;
  let r = n, o = t;
  switch (e) {
    case "+":
      return typeof n == "string" || typeof t == "string" ? String(n) + String(t) : xr(r + o, Math.max(Cn(r), Cn(o)));
    case "-":
      return xr(r - o, Math.max(Cn(r), Cn(o)));
    case "*":
      return xr(r * o, Cn(r) + Cn(o));
    case "/":
      return o ? r / o : void 0;
    case "%":
      return o ? r % o : void 0;
    default:
      return Math.pow(r, o);
  }
}
function Cn(e) {
  let [, n] = String(e).split(".");
  return n === void 0 || typeof e == "string" && di(e) === null ? 0 : n.length;
}
function xr(e, n) {
  return n > 0 ? parseFloat(e.toFixed(Math.min(n, 100))) : e;
}
function Mt(e, n) {
  return !It(e) && !It(n) && e < n;
}
function Zn(e, n, t = !1) {
  return e === n ? !0 : le(e) || le(n) ? le(e) && le(n) ? Wc(e, n, t) : (
    // No answer is an empty list, but an empty text is not.
    (e === null || n === null) && ye(e) && ye(n)
  ) : typeof e == "string" && typeof n == "string" ? e.trim().toLowerCase() === n.trim().toLowerCase() : ye(e) || ye(n) ? (It(e) || e === "") && (It(n) || n === "") : typeof e != typeof n && typeof e != "number" && typeof n != "number" ? String(e).toLowerCase() === String(n).toLowerCase() : Number(e) === Number(n);
}
function Wc(e, n, t) {
  let [r, o] = t ? [e, n] : [e.slice().sort(), n.slice().sort()];
  return r.length === o.length && r.every((i, s) => Zn(i, o[s]));
}
function fi(e, n) {
  return le(e) ? !1 : ye(e) || !n;
}
function cn(e, n) {
  if (le(e)) {
    let t = le(n) ? n : [n];
    return e.length > 0 && t.every((r) => e.some((o) => Zn(o, r)));
  }
  return !fi(e, n) && String(e).toLowerCase().includes(String(n).toLowerCase());
}
function ci(e, n) {
  return ye(e) || ye(n) ? ye(n) && (ye(e) || !le(e) || e.length > 0) : le(e) ? le(n) ? n.some((t) => cn(e, t)) : cn(e, n) : cn(n, e);
}

// src/core/analysis/disclosure/audit-conditions.ts
var mi = " ";
function pi(e, n, t) {
  var i;
  let r = Gc(n), o = [];
  for (let { name: s, question: a, row: l } of t) {
    let u = e.questions[s], c = l === null || l.visibleIf === null ? [] : [l.visibleIf], d = [...(i = r.get(a.name)) != null ? i : [], ...c];
    if (u === void 0 || T(u) || d.length === 0)
      continue;
    let { n: p, notAsked: f, notInStatistics: h, unusable: m } = u, y = T(f) ? [h, m].reduce(
      (g, b) => T(b) ? g : g + b,
      p
    ) : e.counted - f;
    for (let g of d.reduce((b, w) => b.concat(Uc(w)), [])) {
      let [b, ...w] = Ue(g), x = t.find((S) => S.name === b);
      x !== void 0 && w.length === 0 && x.kind === "codes" && o.push(...Hc(g, x, e, y, n.notInStatistics));
    }
  }
  return o;
}
function Gc(e) {
  let n = /* @__PURE__ */ new Map(), t = (r, o) => {
    let i = r.visibleIf === null ? o.slice() : [...o, r.visibleIf];
    r.type === "panel" ? r.elements.forEach((s) => t(s, i)) : n.set(r.name, i);
  };
  return e.pages.forEach((r) => r.elements.forEach(
    (o) => t(o, r.visibleIf === null ? [] : [r.visibleIf])
  )), n;
}
function Uc({ expression: e, source: n }) {
  let t = (r) => r.kind === "binary" && r.operator === "and" ? [...t(r.left), ...t(r.right)] : [r];
  return t(e).map((r) => ({ source: n, expression: r }));
}
function Hc(e, { isMultiple: n, name: t, question: r }, o, i, s) {
  let a = o.questions[t], l = o.versions.some(({ changed: k }) => k.includes(r.name));
  if (a === void 0 || T(a) || l)
    return [];
  let u = Object.keys(a.choices), c = (k) => Lt(e, () => k, () => r.type === "ranking"), d = [a.unusable, ...s.some((k) => c(n ? [k] : k)) ? [a.notInStatistics] : []], p = d.some(T) ? a.missing : d.reduce((k, R) => T(R) ? k : k + R, 0), f = (k, R) => k.reduce(
    (E, P) => A(v({}, E), { [He(t, P)]: R }),
    {}
  ), h = o.counted - i;
  if (!n) {
    let k = u.filter(c), R = u.filter((P) => !c(P)), E = !c(null) && !c(mi);
    return [
      ...R.length === 0 ? [] : [{ factors: f(R, 1), atMost: h }],
      ...E && k.length > 0 ? [{ factors: f(k, -1), atMost: p - i }] : []
    ];
  }
  let m = (k) => u.filter((R) => !k.includes(R)), y = c(u) && !c([]) && !c([mi]), g = !c(u) && c([]), b = u.filter((k) => c([k])), w = u.filter((k) => y && !c(m([k])) && b.every((R) => R === k)), x = y && b.length > 0 && !c(m(b)), S = u.filter((k) => g && !c([k]) && c(m([k])));
  return [
    ...w.map((k) => ({ factors: f([k], -1), atMost: p - i })),
    ...x ? [{ factors: f(b, -1), atMost: p - i }] : [],
    ...S.map((k) => ({ factors: f([k], 1), atMost: h }))
  ];
}

// src/core/analysis/disclosure/audit-questions.ts
function He(e, n) {
  return `${e}=${n}`;
}
function gi(e, n) {
  let t = [], r = [], o = [], i = /* @__PURE__ */ new Map(), s = /* @__PURE__ */ new Map(), a = Z(n);
  for (let l of a) {
    let { name: u } = l, c = e.questions[u];
    if (c === void 0 || T(c))
      continue;
    for (let p of Object.keys(c.choices)) {
      let f = zc(c, u, p, e);
      if (T(f)) {
        let h = He(u, p);
        t.push(h), i.set(h, { part: "questions", key: u, factors: { [h]: 1 } });
      } else
        s.set(He(u, p), f);
    }
    let d = Jc(c, l, s);
    r.push(...d.sums), o.push(...d.limits);
  }
  for (let { factors: l, atMost: u } of pi(e, n, a)) {
    let c = Object.keys(l), d = c.reduce((f, h) => {
      var m;
      return f + l[h] * ((m = s.get(h)) != null ? m : 0);
    }, 0);
    c.every((f) => s.has(f) || i.has(f)) && c.some((f) => i.has(f)) && o.push({ factors: Qc(l, (f) => i.has(f)), atMost: u - d });
  }
  return t.length === 0 ? [] : [{
    hidden: { counts: t, least: 1, sums: r, limits: o },
    figures: i
  }];
}
function Qc(e, n) {
  let t = {};
  return Object.keys(e).filter(n).forEach((r) => {
    t[r] = e[r];
  }), t;
}
function zc(e, n, t, r) {
  let o = e.choices[t];
  if (o !== void 0 && !T(o))
    return o.count;
  let i = r.breakdowns.filter((s) => s.question === n).map((s) => s.groups[t]).find((s) => s !== void 0 && !T(s));
  return i === void 0 || T(i) ? o != null ? o : { withheld: "small-counts" } : i.counted;
}
function Jc(e, { choices: n, isMultiple: t, name: r, question: o }, i) {
  var g;
  let s = Object.keys(e.choices), a = s.filter((b) => !i.has(He(r, b)));
  if (a.length === 0)
    return { sums: [], limits: [] };
  let l = On(n != null ? n : [], []), u = (b, w) => {
    var x;
    return w === 0 ? 1 : Math.pow((x = l.get(b)) != null ? x : 0, w);
  }, c = (b, w = 1) => a.reduce((x, S) => A(v({}, x), { [He(r, S)]: w * u(S, b) }), {}), d = (b) => s.reduce(
    (w, x) => {
      var S;
      return w + ((S = i.get(He(r, x))) != null ? S : 0) * u(x, b);
    },
    0
  ), [p, f] = "minSelectedChoices" in o ? [(g = o.minSelectedChoices) != null ? g : 1, o.maxSelectedChoices] : [1, null];
  if (t) {
    let b = a.map((S) => ({ factors: { [He(r, S)]: 1 }, atMost: e.n })), w = { factors: c(0, -1), atMost: d(0) - e.n * Math.max(1, p) }, x = f === null ? [] : [{ factors: c(0), atMost: e.n * f - d(0) }];
    return { sums: [], limits: [...b, w, ...x] };
  }
  let h = (b, w) => ({ factors: c(b), equals: Math.round(w) - d(b) }), m = [h(0, e.n)], { summary: y } = e;
  return y !== void 0 && !T(y) && y.mean !== null && (m.push(h(1, y.mean * e.n)), y.sd !== null && m.push(h(2, y.sd * y.sd * (e.n - 1) + y.mean * y.mean * e.n))), { sums: m, limits: [] };
}

// src/core/analysis/disclosure/audit-skills.ts
function hi(e, n, t) {
  let r = /* @__PURE__ */ new Map();
  t.importance.forEach((g, b) => t.ability.forEach((w, x) => {
    r.set(`${b}/${x}`, [g, w]);
  }));
  let o = Array.from(r.keys()), i = (g) => {
    let b = {};
    return r.forEach(([w, x], S) => {
      b[S] = g(w, x);
    }), b;
  }, [s, a] = [Oe(t.importance), $e(t.ability)], l = i((g, b) => Number(s.includes(g) && a.includes(b))), { n: u, importance: c, ability: d, rds: p, highNeedCount: f } = n, h = (g, b) => Math.round((g != null ? g : 0) * b), m = [
    { factors: i(() => 1), equals: u },
    { factors: i((g) => g), equals: h(c.mean, u) },
    { factors: i((g, b) => b), equals: h(d.mean, u) },
    { factors: i((g, b) => Math.sign(b - g)), equals: h(p, u / 100) }
  ], y = /* @__PURE__ */ new Map();
  return t.importance.forEach((g, b) => {
    y.set(`importance ${b}`, i((w) => +(w === g)));
  }), t.ability.forEach((g, b) => {
    y.set(`ability ${b}`, i((w, x) => +(x === g)));
  }), T(f) ? y.set("highNeed", l) : m.push({ factors: l, equals: f }), {
    hidden: { counts: o, least: 0, sums: m },
    figures: new Map(Array.from(y, ([g, b]) => [g, { part: "skills", key: e, factors: b }]))
  };
}

// node_modules/yalps/dist/index.js
var Oi = Pc(xi(), 1);
var fe = (e, n, t) => e.matrix[Math.imul(n, e.width) + t], de = (e, n, t, r) => {
  e.matrix[Math.imul(n, e.width) + t] = r;
}, Sr = (e) => Symbol.iterator in e && typeof e[Symbol.iterator] == "function" ? e : (
  // eslint-disable-next-line @typescript-eslint/no-unsafe-type-assertion
  Object.entries(e)
), ki = (e) => e === !0 ? !0 : e === !1 ? /* @__PURE__ */ new Set() : e instanceof Set ? e : new Set(e), Kc = (e) => {
  var x, S, k, R, E;
  let { direction: n, objective: t, integers: r, binaries: o } = e, i = n === "minimize" ? -1 : 1, s = Sr(e.constraints), a = Sr(e.variables), l = Array.isArray(a) ? a : Array.from(a), u = [], c = [];
  if (r != null || o != null) {
    let P = ki(o), F = P === !0 ? !0 : ki(r);
    for (let V = 1; V <= l.length; V++) {
      let [C] = l[V - 1];
      P === !0 || P.has(C) ? (u.push(V), c.push(V)) : (F === !0 || F.has(C)) && c.push(V);
    }
  }
  let d = /* @__PURE__ */ new Map();
  for (let [P, F] of s) {
    let V = (x = d.get(P)) != null ? x : { row: NaN, lower: -1 / 0, upper: 1 / 0 };
    V.lower = Math.max(V.lower, (k = (S = F.equal) != null ? S : F.min) != null ? k : -1 / 0), V.upper = Math.min(V.upper, (E = (R = F.equal) != null ? R : F.max) != null ? E : 1 / 0), d.has(P) || d.set(P, V);
  }
  let p = 1;
  for (let P of d.values())
    P.row = p, p += (Number.isFinite(P.lower) ? 1 : 0) + (Number.isFinite(P.upper) ? 1 : 0);
  let f = l.length + 1, h = p + u.length, m = f + h, y = new Float64Array(f * h), g = new Int32Array(m), b = new Int32Array(m), w = { matrix: y, width: f, height: h, positionOfVariable: g, variableAtPosition: b };
  for (let P = 0; P < m; P++)
    g[P] = P, b[P] = P;
  for (let P = 1; P < f; P++)
    for (let [F, V] of Sr(l[P - 1][1])) {
      F === t && de(w, 0, P, i * V);
      let C = d.get(F);
      C != null && (Number.isFinite(C.upper) ? (de(w, C.row, P, V), Number.isFinite(C.lower) && de(w, C.row + 1, P, -V)) : Number.isFinite(C.lower) && de(w, C.row, P, -V));
    }
  for (let P of d.values())
    Number.isFinite(P.upper) ? (de(w, P.row, 0, P.upper), Number.isFinite(P.lower) && de(w, P.row + 1, 0, -P.lower)) : Number.isFinite(P.lower) && de(w, P.row, 0, -P.lower);
  for (let P = 0; P < u.length; P++) {
    let F = p + P;
    de(w, F, 0, 1), de(w, F, u[P], 1);
  }
  return { tableau: w, sign: i, variables: l, integers: c };
}, Ti = (e, n) => {
  let t = Math.round(1 / n);
  return Math.round((e + Number.EPSILON) * t) / t;
}, Pi = (e, n, t) => {
  let r = fe(e, n, t), o = e.variableAtPosition[e.width + n], i = e.variableAtPosition[t];
  e.variableAtPosition[e.width + n] = i, e.variableAtPosition[t] = o, e.positionOfVariable[o] = t, e.positionOfVariable[i] = e.width + n;
  let s = [];
  for (let a = 0; a < e.width; a++) {
    let l = fe(e, n, a);
    Math.abs(l) > 1e-16 ? (de(e, n, a, l / r), s.push(a)) : de(e, n, a, 0);
  }
  de(e, n, t, 1 / r);
  for (let a = 0; a < e.height; a++) {
    if (a === n) continue;
    let l = fe(e, a, t);
    if (Math.abs(l) > 1e-16) {
      for (let u = 0; u < s.length; u++) {
        let c = s[u];
        de(e, a, c, fe(e, a, c) - l * fe(e, n, c));
      }
      de(e, a, t, -l / r);
    }
  }
}, Ai = (e, n, t, r) => {
  e.push([n.variableAtPosition[n.width + t], n.variableAtPosition[r]]);
  for (let o = 6; o <= Math.trunc(e.length / 2); o++) {
    let i = !0;
    for (let s = 0; s < o; s++) {
      let a = e.length - 1 - s, [l, u] = e[a], [c, d] = e[a - o];
      if (l !== c || u !== d) {
        i = !1;
        break;
      }
    }
    if (i) return !0;
  }
  return !1;
}, Xc = (e, n) => {
  let t = [], { precision: r, maxPivots: o, checkCycles: i } = n;
  for (let s = 0; s < o; s++) {
    let a = 0, l = r;
    for (let d = 1; d < e.width; d++) {
      let p = fe(e, 0, d);
      p > l && (l = p, a = d);
    }
    if (a === 0) return ["optimal", Ti(fe(e, 0, 0), r)];
    let u = 0, c = 1 / 0;
    for (let d = 1; d < e.height; d++) {
      let p = fe(e, d, a);
      if (p <= r) continue;
      let h = fe(e, d, 0) / p;
      if (h < c && (u = d, c = h, h <= r))
        break;
    }
    if (u === 0) return ["unbounded", a];
    if (i && Ai(t, e, u, a)) return ["cycled", NaN];
    Pi(e, u, a);
  }
  return ["cycled", NaN];
}, Ei = (e, n) => {
  let t = [], { precision: r, maxPivots: o, checkCycles: i } = n;
  for (let s = 0; s < o; s++) {
    let a = 0, l = -r;
    for (let d = 1; d < e.height; d++) {
      let p = fe(e, d, 0);
      p < l && (l = p, a = d);
    }
    if (a === 0) return Xc(e, n);
    let u = 0, c = -1 / 0;
    for (let d = 1; d < e.width; d++) {
      let p = fe(e, a, d);
      if (p < -r) {
        let f = -fe(e, 0, d) / p;
        f > c && (c = f, u = d);
      }
    }
    if (u === 0) return ["infeasible", NaN];
    if (i && Ai(t, e, a, u)) return ["cycled", NaN];
    Pi(e, a, u);
  }
  return ["cycled", NaN];
}, Si = (e, n) => ({
  matrix: new Float64Array(e),
  positionOfVariable: new Int32Array(n),
  variableAtPosition: new Int32Array(n)
}), Yc = (e, { matrix: n, positionOfVariable: t, variableAtPosition: r }, o) => {
  let { width: i, height: s } = e;
  n.set(e.matrix);
  for (let l = 0; l < o.length; l++) {
    let [u, c, d] = o[l], p = (s + l) * i, f = e.positionOfVariable[c];
    if (f < i)
      n[p] = u * d, n.fill(0, p + 1, p + i), n[p + f] = u;
    else {
      let h = (f - i) * i;
      n[p] = u * (d - n[h]);
      for (let m = 1; m < i; m++)
        n[p + m] = -u * n[h + m];
    }
  }
  t.set(e.positionOfVariable), r.set(e.variableAtPosition);
  let a = i + s + o.length;
  for (let l = i + s; l < a; l++)
    t[l] = l, r[l] = l;
  return {
    matrix: n.subarray(0, e.matrix.length + i * o.length),
    width: i,
    height: s + o.length,
    positionOfVariable: t.subarray(0, a),
    variableAtPosition: r.subarray(0, a)
  };
}, vi = (e, n) => {
  let t = 0, r = 0, o = 0;
  for (let i = 0; i < n.length; i++) {
    let s = n[i], a = e.positionOfVariable[s] - e.width;
    if (a < 0) continue;
    let l = fe(e, a, 0), u = Math.abs(l - Math.round(l));
    u > t && (t = u, r = s, o = l);
  }
  return [r, o, t];
}, Zc = (e, n, t) => {
  let { tableau: r, sign: o, integers: i } = e, { precision: s, maxIterations: a, tolerance: l, timeout: u } = t, [c, d, p] = vi(r, i);
  if (p <= s) return [e, "optimal", n];
  let f = new Oi.default((C, M) => C[0] - M[0]);
  f.push([n, [[-1, c, Math.ceil(d)]]]), f.push([n, [[1, c, Math.floor(d)]]]);
  let h = i.length * 2, m = r.matrix.length + h * r.width, y = r.positionOfVariable.length + h, g = Si(m, y), b = Si(m, y), w = n * (1 - o * l), x = u + Date.now(), S = Date.now() >= x, k = !1, R = 1 / 0, E = r, P = 0;
  for (; P < a && !f.empty() && R >= w && !S; ) {
    let [C, M] = f.pop();
    if (C > R) break;
    let N = Yc(r, g, M), [q, ne] = Ei(N, t);
    if (q === "optimal" && ne < R) {
      let [Y, nn, De] = vi(N, i);
      if (De <= s) {
        k = !0, R = ne, E = N;
        let be = b;
        b = g, g = be;
      } else {
        let be = [], Ve = [];
        for (let fr = 0; fr < M.length; fr++) {
          let Hn = M[fr], [gc, hc] = Hn;
          hc === Y ? gc < 0 ? Ve.push(Hn) : be.push(Hn) : (be.push(Hn), Ve.push(Hn));
        }
        Ve.push([1, Y, Math.floor(nn)]), be.push([-1, Y, Math.ceil(nn)]), f.push([ne, be]), f.push([ne, Ve]);
      }
    }
    S = Date.now() >= x, P++;
  }
  let V = (S || P >= a) && !f.empty() && R >= w ? "timedout" : k ? "optimal" : "infeasible";
  return [A(v({}, e), { tableau: E }), V, k ? R : NaN];
}, Ri = ({ tableau: e, sign: n, variables: t }, r, o, { precision: i, includeZeroVariables: s }) => {
  if (r === "optimal" || r === "timedout" && !Number.isNaN(o)) {
    let a = [];
    for (let l = 0; l < t.length; l++) {
      let [u] = t[l], c = e.positionOfVariable[l + 1] - e.width, d = c >= 0 ? fe(e, c, 0) : 0;
      d > i ? a.push([u, Ti(d, i)]) : s && a.push([u, 0]);
    }
    return {
      status: r,
      result: -n * o,
      variables: a
    };
  } else if (r === "unbounded") {
    let a = e.variableAtPosition[o] - 1;
    return {
      status: "unbounded",
      result: n * (1 / 0),
      // prettier-ignore
      variables: 0 <= a && a < t.length ? [[t[a][0], 1 / 0]] : []
    };
  } else
    return {
      status: r,
      result: NaN,
      variables: []
    };
}, $i = {
  precision: 1e-8,
  checkCycles: !1,
  maxPivots: 8192,
  tolerance: 0,
  timeout: 1 / 0,
  maxIterations: 32768,
  includeZeroVariables: !1
}, Oy = v({}, $i), vr = (e, n) => {
  let t = Kc(e), r = v(v({}, $i), n), [o, i] = Ei(t.tableau, r);
  if (t.integers.length === 0 || o !== "optimal")
    return Ri(t, o, i, r);
  {
    let [s, a, l] = Zc(t, i, r);
    return Ri(s, a, l, r);
  }
};

// src/core/analysis/disclosure/feasible-intervals.ts
var ed = 200, Dt = 1e-6;
function qt(e, n = e.counts.map((t) => ({ [t]: 1 }))) {
  let t = nd(e), r = /* @__PURE__ */ new Map();
  return t.forEach((o) => o.counts.forEach((i) => r.set(i, o))), n.map((o) => {
    let i = new Set(Object.keys(o).filter((l) => o[l] !== 0 && r.has(l)).map((l) => r.get(l))), [s, a] = [0, 0];
    for (let l of Array.from(i)) {
      let u = td(l, e, o);
      if (u === null)
        return null;
      s += u.least, a += u.most;
    }
    return { least: s, most: a };
  });
}
function nd({ counts: e, sums: n, limits: t = [] }) {
  let r = new Map(e.map((l) => [l, l])), o = (l) => {
    let u = l;
    for (; r.get(u) !== u; )
      u = r.get(u);
    return r.set(l, u), u;
  }, i = ({ factors: l }) => Object.keys(l).filter((u) => l[u] !== 0 && r.has(u));
  [...n, ...t].forEach((l) => {
    let [u, ...c] = i(l);
    c.forEach((d) => r.set(o(d), o(u)));
  });
  let s = /* @__PURE__ */ new Map();
  e.forEach((l) => {
    var d;
    let u = o(l), c = (d = s.get(u)) != null ? d : { counts: [], sums: [], limits: [] };
    c.counts.push(l), s.set(u, c);
  });
  let a = (l) => {
    let [u] = i(l);
    return u === void 0 ? void 0 : s.get(o(u));
  };
  return n.forEach((l) => {
    var u;
    return (u = a(l)) == null ? void 0 : u.sums.push(l);
  }), t.forEach((l) => {
    var u;
    return (u = a(l)) == null ? void 0 : u.limits.push(l);
  }), Array.from(s.values());
}
function td(e, n, t) {
  let r = rd(e, n, t);
  if (r !== void 0)
    return r;
  let [o, i] = [Ci(e, n, t, "minimize"), Ci(e, n, t, "maximize")];
  return o === null || i === null ? null : {
    // Adding 0 makes 0 of −0.
    least: Math.ceil(o - Dt) + 0,
    most: Math.floor(i + Dt) + 0
  };
}
function rd(e, n, t) {
  var m, y;
  let [r, ...o] = e.counts.filter((g) => qe(t, g) !== 0), i = /* @__PURE__ */ new Map(), s = e.limits.every(({ factors: g, atMost: b }) => {
    var S;
    let [w, ...x] = Object.keys(g).filter((k) => g[k] !== 0);
    return i.set(w, Math.min(b, (S = i.get(w)) != null ? S : 1 / 0)), x.length === 0 && g[w] === 1;
  });
  if (r === void 0 || o.length > 0 || t[r] !== 1 || !s || e.sums.length > 1 || e.sums.some(({ factors: g }) => e.counts.some((b) => g[b] !== 1)))
    return;
  let [a, l] = [0, 0];
  e.counts.forEach((g) => {
    var b;
    a += Qe(n, g), l += (b = i.get(g)) != null ? b : 1 / 0;
  });
  let u = (m = e.sums[0]) == null ? void 0 : m.equals, [c, d] = [Qe(n, r), (y = i.get(r)) != null ? y : 1 / 0];
  if (u === void 0)
    return c > d ? null : { least: c, most: d };
  let p = (g) => {
    var b;
    return (b = i.get(g)) != null ? b : 1 / 0;
  }, f = e.counts.reduce((g, b) => b === r ? g : g + p(b), 0), h = e.counts.some((g) => Qe(n, g) > p(g));
  return a > u || l < u || h ? null : { least: Math.max(c, u - f), most: Math.min(d, u - a + c) };
}
function Ci(e, n, t, r) {
  let { status: o, result: i } = Ni(e, n, t, r);
  return o === "optimal" ? i : o === "unbounded" ? r === "maximize" ? 1 / 0 : -1 / 0 : null;
}
function Ni(e, n, t, r, o = !0) {
  let i = (y) => e.counts.reduce((g, b) => g + Qe(n, b) * qe(y, b), 0), s = [
    ...e.sums.map(({ factors: y, equals: g }) => ({ factors: y, constraint: { equal: g - i(y) } })),
    ...e.limits.map(({ factors: y, atMost: g }) => ({ factors: y, constraint: { max: g - i(y) } }))
  ], a = s.map(({ constraint: y }, g) => [String(g), y]), l = e.counts.map((y) => {
    let g = [["figure", qe(t, y)]];
    return s.forEach(({ factors: b }, w) => {
      let x = qe(b, y);
      x !== 0 && g.push([String(w), x]);
    }), [y, g];
  }), u = { direction: r, objective: "figure", constraints: a, variables: l }, c = (y) => y.every(([, g]) => Math.abs(g - Math.round(g)) < Dt), d = vr(u), p = !o || d.status !== "optimal" || c(d.variables) ? d : vr(A(v({}, u), { integers: !0 }), { maxIterations: ed }), { status: f, result: h, variables: m } = p.status === "timedout" ? d : p;
  return {
    status: f,
    result: i(t) + h,
    counts: new Map(m.map(([y, g]) => [y, Qe(n, y) + g])),
    isWhole: f === "optimal" && c(m)
  };
}
function Rr(e, n, t, r) {
  let { counts: o, sums: i, limits: s = [] } = e, a = Ni({ counts: o, sums: i, limits: s }, e, n, t, r);
  return a.status !== "optimal" || r && !a.isWhole ? null : o.map((l) => {
    var c;
    let u = (c = a.counts.get(l)) != null ? c : Qe(e, l);
    return Math.abs(u - Math.round(u)) < Dt ? Math.round(u) : u;
  });
}
function Qe({ least: e, leastOf: n }, t) {
  return n !== void 0 && Object.prototype.hasOwnProperty.call(n, t) ? n[t] : e;
}
function qe(e, n) {
  return Object.prototype.hasOwnProperty.call(e, n) ? e[n] : 0;
}

// src/core/analysis/disclosure/audit.ts
function Mi(e, n) {
  if (n.minCell <= 1)
    return [];
  let t = [...gi(e, n), ...si(e), ...id(e)], r = Q(n);
  if (r !== null)
    for (let o of Object.keys(e.skills)) {
      let i = e.skills[o];
      i !== void 0 && !T(i) && T(i.importance.counts) && t.push(hi(o, i, r));
    }
  return [
    ...t.reduce((o, i) => o.concat(od(i, n.minCell)), []),
    ...r === null ? [] : li(e, r, n.minCell),
    ...sd(e, n)
  ];
}
function od({ figures: e, hidden: n }, t) {
  let r = Array.from(e), o = qt(n, r.map(([, { factors: i }]) => i));
  return r.reduce((i, [s, { part: a, key: l, skill: u }], c) => {
    var p;
    let d = (p = o[c]) != null ? p : null;
    return br(d, t) ? [...i, v({ part: a, key: l, figure: s, interval: d }, u === void 0 ? {} : { skill: u })] : i;
  }, []);
}
function br(e, n) {
  return e === null || e.least > 0 && e.least < n && e.most - e.least + 1 < n;
}
function id({ counted: e, versions: n }) {
  let t = n.filter((i) => T(i.counted)).map(({ revision: i }) => String(i)), r = n.reduce((i, s) => T(s.counted) ? i : i + s.counted, 0), o = {};
  return t.forEach((i) => {
    o[i] = 1;
  }), t.length === 0 ? [] : [{
    hidden: { counts: t, least: 1, sums: [{ factors: o, equals: e - r }] },
    figures: new Map(t.map((i) => [i, { part: "versions", key: "", factors: { [i]: 1 } }]))
  }];
}
function sd(e, n) {
  let t = [];
  for (let { name: r, kind: o, isMultiple: i } of Z(n)) {
    let s = e.questions[r];
    if (s === void 0 || T(s) || o !== "codes" || i || s.n === 0)
      continue;
    let a = Object.keys(s.choices), l = a.find((u) => {
      let c = s.choices[u];
      return c !== void 0 && !T(c) && c.count === s.n;
    });
    l !== void 0 && a.length > 1 && t.push({ part: "questions", key: r, figure: l, interval: { least: s.n, most: s.n } });
  }
  return t;
}

// src/core/analysis/disclosure/are-hidden.ts
function jt(e, n, t) {
  let r = ad(e), o = Ii(e, r, {}, "minimize");
  if (o === null)
    return !1;
  let i = ld(r), s = e.counts.map((l) => {
    var u;
    return ((u = e.limits) != null ? u : []).reduce(
      (c, { factors: d, atMost: p }) => qe(d, l) === 1 ? Math.min(c, p) : c,
      1 / 0
    );
  }), a = e.counts.map((l) => Qe(e, l));
  return n.every((l) => {
    let u = e.counts.map((f) => qe(l, f)), c = /* @__PURE__ */ new Set(), d = i.map((f) => ({ exchange: f, change: f.reduce((h, [m, y]) => h + y * u[m], 0) })).filter(({ change: f }) => f !== 0).sort((f, h) => Math.abs(f.change) - Math.abs(h.change)), p = (f, h) => {
      let m = f.slice(), y = m.reduce((g, b, w) => g + b * u[w], 0);
      for (c.add(y); c.size < t.minCell; ) {
        let g = d.find(({ exchange: b, change: w }) => w * h > 0 && b.every(([x, S]) => {
          let k = m[x] + S;
          return k >= a[x] && k <= s[x];
        }));
        if (g === void 0)
          return;
        g.exchange.forEach(([b, w]) => {
          m[b] = m[b] + w;
        }), y += g.change, c.add(y);
      }
    };
    p(o, 1), p(o, -1);
    for (let f of ["minimize", "maximize"]) {
      let h = c.size < t.minCell ? Ii(e, r, l, f) : null;
      h !== null && p(h, f === "minimize" ? 1 : -1);
    }
    return c.size >= t.minCell;
  });
}
function ad({ counts: e, sums: n }) {
  let t = e.map((a) => n.map((l) => qe(l.factors, a))), r = (a) => t[a], o = (a) => a.join(), i = /* @__PURE__ */ new Map(), s = (a, l) => {
    let u = i.get(a);
    u === void 0 ? i.set(a, [l]) : u.push(l);
  };
  return e.forEach((a, l) => {
    s(o(r(l)), [l]);
    for (let u = l; u < e.length; u++)
      s(o(Tr(r(l), r(u), 1)), [l, u]);
  }), { sets: i, keyOf: o, sumsOf: r };
}
function Tr(e, n, t) {
  return e.map((r, o) => r + t * n[o]);
}
function Ii(e, { keyOf: n, sets: t, sumsOf: r }, o, i) {
  var p, f;
  let s = Rr(e, o, i, !1);
  if (s === null || s.every((h) => h === Math.round(h)))
    return s;
  let a = s.map(Math.floor), l = e.sums.map(({ equals: h, factors: m }) => h - e.counts.reduce(
    (y, g, b) => y + qe(m, g) * a[b],
    0
  )), u = Array.from(t.values()).reduce((h, m) => h.concat(m), [[]]), c = new Map([[n(l.map(() => 0)), [[]]], ...Array.from(t)]), d = [-1, ...a.map((h, m) => h > 0 ? m : -1).filter((h) => h >= 0)];
  for (let h of ((p = e.limits) != null ? p : []).length > 0 ? [] : d) {
    let m = h < 0 ? l : Tr(l, r(h), 1);
    for (let y of u) {
      let g = y.reduce((w, x) => Tr(w, r(x), -1), m), b = (f = c.get(n(g))) == null ? void 0 : f[0];
      if (b !== void 0) {
        let w = /* @__PURE__ */ new Map([[h, -1]]);
        return [...y, ...b].forEach((x) => {
          var S;
          return w.set(x, ((S = w.get(x)) != null ? S : 0) + 1);
        }), a.map((x, S) => {
          var k;
          return x + ((k = w.get(S)) != null ? k : 0);
        });
      }
    }
  }
  return Rr(e, o, i, !0);
}
function ld({ sets: e }) {
  let n = [];
  return e.forEach((t) => t.forEach((r, o) => t.slice(o + 1).forEach((i) => {
    let s = /* @__PURE__ */ new Map();
    r.forEach((l) => {
      var u;
      return s.set(l, ((u = s.get(l)) != null ? u : 0) - 1);
    }), i.forEach((l) => {
      var u;
      return s.set(l, ((u = s.get(l)) != null ? u : 0) + 1);
    });
    let a = Array.from(s).filter(([, l]) => l !== 0);
    n.push(a, a.map(([l, u]) => [l, -u]));
  }))), n;
}

// src/core/analysis/disclosure/is-spread.ts
function Li(e, n) {
  let t = /* @__PURE__ */ new Map();
  return (r, o) => r.n === 0 || n.minCell <= 1 || ["importance", "ability"].every((i) => {
    let s = (p) => {
      var f, h;
      return (h = (f = o[i]) == null ? void 0 : f[p]) != null ? h : 1 / 0;
    }, a = new Map(Array.from(e[i]).filter(([p]) => s(p) > 0)), l = Array.from(a.keys()).filter((p) => s(p) < r.n).map((p) => [p, s(p)]), u = [
      i,
      r.n,
      r[i],
      ...Array.from(a.keys()),
      "",
      ...l.map((p) => p.join(" "))
    ].join(), c = t.get(u);
    if (c !== void 0)
      return c;
    let d = ud(a, r.n, r[i], l, n);
    return t.set(u, d), d;
  });
}
function ud(e, n, t, r, o) {
  let i = Array.from(e.values()), s = [Math.min(...i), Math.max(...i)];
  if (r.length === 0 && cd(i))
    return s.every((u) => dd(u, i, n, t) >= o.minCell);
  let a = (u) => {
    let c = {};
    return e.forEach((d, p) => {
      c[p] = u(d);
    }), c;
  }, l = {
    counts: Array.from(e.keys()),
    least: 0,
    sums: [{ factors: a(() => 1), equals: n }, { factors: a((u) => u), equals: t }],
    limits: r.map(([u, c]) => ({ factors: { [u]: 1 }, atMost: c }))
  };
  return jt(l, s.map((u) => a((c) => c === u ? 0 : 1)), o);
}
function cd(e) {
  let n = Array.from(new Set(e)).sort((t, r) => t - r);
  return n.length === e.length && n.every((t, r) => t === n[0] + r);
}
function dd(e, n, t, r) {
  let o = Math.abs(r - t * e);
  return n.length < 2 ? 0 : Math.min(t, o) - Math.ceil(o / (n.length - 1)) + 1;
}

// src/core/analysis/disclosure/publish-balance.ts
function Fi(e, n) {
  let t = G();
  return Object.keys(e).forEach((r) => {
    let o = e[r], i = n("canTeach", r, o.canTeach), s = n("wantToLearn", r, o.wantToLearn), a = [i, s].find(T);
    t[r] = v(A(v({}, o), {
      canTeach: i,
      wantToLearn: s
    }), a === void 0 ? {} : { surveyDifference: a, surveyRatio: a });
  }), t;
}

// src/core/analysis/disclosure/suppress-counts.ts
function dn(e, n, t) {
  let r = Object.keys(e), o = (u) => e[u], i = new Set(r.filter((u) => o(u) > 0 && o(u) < n));
  if (i.size === 0 || !t)
    return i;
  let s = r.filter((u) => o(u) >= n).sort((u, c) => o(u) - o(c) || (u < c ? -1 : 1)), a = r.filter((u) => i.has(u)).reduce((u, c) => u + o(c), 0), l = () => i.size > 1 && a - i.size + 1 >= n;
  for (; !l(); ) {
    let u = s.shift();
    if (u === void 0)
      return null;
    i.add(u), a += o(u);
  }
  return i;
}

// src/core/analysis/disclosure/suppress-table.ts
function Di(e, n, t, r = () => !1) {
  let o = e.map((a) => a.map(() => !1));
  if (t <= 1)
    return o;
  let i = e.map((a, l) => a.map(
    (u, c) => u > 0 && (u < t || r(l, c))
  ));
  for (let { places: a, total: l } of Er(e, n)) {
    let [u, ...c] = a.filter((d) => ze(e, ...d) > 0);
    a.length > 1 && u !== void 0 && c.length === 0 && ze(e, ...u) === l && a.forEach(([d, p]) => {
      i[d][p] = !0;
    });
  }
  i.forEach((a, l) => a.forEach((u, c) => {
    o[l][c] = u;
  }));
  let s = Pr(e, o, i, n, t);
  for (; s !== null; ) {
    let a = fd(e, o, n, s);
    if (a.length === 0)
      return null;
    a.forEach(([l, u]) => {
      o[l][u] = !0;
    }), s = Pr(e, o, i, n, t);
  }
  return pd(e, o, i, n, t), o;
}
function ze(e, n, t) {
  var r;
  return (r = e[n]) == null ? void 0 : r[t];
}
function Er(e, n) {
  var r;
  let t = ((r = e[0]) != null ? r : []).map((o, i) => {
    var s;
    return { places: e.map((a, l) => [l, i]), total: (s = n.columns) == null ? void 0 : s[i] };
  });
  return [
    ...e.map((o, i) => {
      var s;
      return { places: o.map((a, l) => [i, l]), total: (s = n.rows) == null ? void 0 : s[i] };
    }),
    ...t
  ];
}
function Pr(e, n, t, r, o) {
  var f;
  let i = ([h, m]) => {
    var y;
    return ((y = n[h]) == null ? void 0 : y[m]) === !0;
  }, s = ([h, m]) => `${h}/${m}`, a = Er(e, r), l = a.slice(0, e.length).reduce((h, m) => h.concat(m.places), []).filter(i), u = l.map(s), c = {}, d = [];
  a.forEach((h, m) => {
    let y = h.places.filter(i);
    if (h.places.length > 1 && y.length === h.places.length && y.forEach((g) => {
      c[s(g)] = 0;
    }), h.total !== void 0) {
      let g = y.map(s), b = (S) => S.reduce((k, [R, E]) => k + ze(e, R, E), 0), w = h.total - b(h.places);
      if (w > 0) {
        let S = m < e.length ? [m, Ar] : [Ar, m - e.length];
        g.push(s(S)), u.push(s(S)), c[s(S)] = 0, w < o && l.push(S);
      }
      let x = {};
      g.forEach((S) => {
        x[S] = 1;
      }), d.push({ factors: x, equals: h.total - b(h.places.filter((S) => !i(S))) });
    }
  });
  let p = qt(
    { counts: u, least: 1, leastOf: c, sums: d },
    l.map((h) => ({ [s(h)]: 1 }))
  );
  return (f = l.find(([h, m], y) => {
    var b, w;
    let g = (b = p[y]) != null ? b : null;
    return g === null || (((w = t[h]) == null ? void 0 : w[m]) !== !1 || g.least < o) && g.most - g.least + 1 < o;
  })) != null ? f : null;
}
var Ar = -1;
function fd(e, n, t, [r, o]) {
  var w, x, S, k, R;
  let i = ([E, P]) => {
    var F;
    return ((F = n[E]) == null ? void 0 : F[P]) === !1 && ze(e, E, P) > 0;
  }, s = (E) => E.reduce((P, [F, V]) => P + ze(e, F, V) + md, 0), a = (E) => E.filter((P) => P.length > 0).reduce((P, F) => P.length === 0 || s(F) < s(P) ? F.slice() : P, []), l = ((w = e[r]) != null ? w : []).map((E, P) => [r, P]), u = o === Ar ? [] : e.map((E, P) => [P, o]), c = (E) => E.filter(i).map((P) => [P]), d = ((x = t.rows) == null ? void 0 : x[r]) !== void 0 && ((S = t.columns) == null ? void 0 : S[o]) !== void 0, p = (E) => ze(e, ...E) > 0, f = (E, P) => {
    let F = [[r, P], [E, o], [E, P]];
    return E !== r && P !== o && F.every(p) ? F.filter(i) : [];
  }, h = d ? u.reduce(
    (E, [P]) => E.concat(l.map(([, F]) => f(P, F))),
    []
  ) : [], m = c(((k = t.rows) == null ? void 0 : k[r]) !== void 0 ? l : ((R = t.columns) == null ? void 0 : R[o]) !== void 0 ? u : []), y = a(d ? h : m), g = y.length > 0 ? y : a([...c(l), ...c(u)]), b = Er(e, t).reduce((E, { places: P }) => E.concat(c(P)), []);
  return g.length > 0 ? g : a(b);
}
var md = 1e6;
function pd(e, n, t, r, o) {
  let i = [];
  n.forEach((s, a) => s.forEach((l, u) => {
    var c;
    l && ((c = t[a]) == null ? void 0 : c[u]) !== !0 && i.push([a, u]);
  })), i.sort(([s, a], [l, u]) => ze(e, l, u) - ze(e, s, a) || s - l || a - u);
  for (let [s, a] of i) {
    let l = n[s];
    l[a] = !1, l[a] = Pr(e, n, t, r, o) !== null;
  }
}

// src/core/analysis/disclosure/publish-breakdown.ts
var Or = "";
function Bi(e, n) {
  var m, y;
  let { question: t, thresholds: r } = n, o = Object.keys(e.groups), i = (g) => e.groups[g], s = G();
  o.forEach((g) => {
    s[g] = i(g).counted;
  }), s[Or] = e.ungrouped;
  let a = gd(s, $r(r), e.isPartition, t), l = o.filter((g) => !a.has(g)), u = o.length === 0 ? [] : Object.keys(i(o[0]).skills), c = G(), d = new Map(l.map((g) => [g, G()]));
  for (let g of u) {
    let b = hd(e, g, l, n), w = _i(e, g, "canTeach", l, n), x = _i(e, g, "wantToLearn", l, n);
    for (let S of l) {
      let k = i(S).skills[g];
      d.get(S)[g] = (m = b.get(S)) != null ? m : bd(k, w.has(S), x.has(S), r);
    }
  }
  o.forEach((g) => {
    var b, w;
    c[g] = (w = a.get(g)) != null ? w : { counted: i(g).counted, skills: (b = d.get(g)) != null ? b : {} };
  });
  let { by: p, isPartition: f, question: h } = e;
  return { by: p, question: h, isPartition: f, groups: c, ungrouped: (y = a.get(Or)) != null ? y : e.ungrouped };
}
function $r({ minAnswers: e, minCell: n }) {
  return Math.max(e, n);
}
function gd(e, n, t, r) {
  let o = /* @__PURE__ */ new Map(), i = r === null || T(r) ? null : r.choices;
  for (let l of Object.keys(e)) {
    let u = i === null ? r : i[l];
    l !== Or && T(u) && o.set(l, u);
  }
  let s = G();
  Object.keys(e).filter((l) => !o.has(l)).forEach((l) => {
    s[l] = e[l];
  });
  let a = dn(s, n, t);
  for (let l of a === null ? Object.keys(e) : Array.from(a))
    o.has(l) || o.set(l, e[l] < n ? { withheld: "few-answers" } : j);
  return o;
}
function hd(e, n, t, r) {
  var g;
  let { isSpread: o, published: i, thresholds: s, totals: a } = r, l = /* @__PURE__ */ new Map(), u = i[n], c = (g = r.withheldSkill(n)) != null ? g : T(u) ? u : null;
  if (c !== null)
    return t.forEach((b) => l.set(b, c)), l;
  let d = yd(u), p = (b) => {
    var w;
    return qi((w = e.groups[b]) == null ? void 0 : w.skills[n]);
  }, f = qi(a[n]), h = (b) => b.n === 0 || b.n >= $r(s) && o(b, d);
  for (let b of t) {
    let w = p(b);
    (!h(w) || !e.isPartition && !h(ji(f, [w]))) && l.set(b, w.n < $r(s) ? { withheld: "few-answers" } : j);
  }
  let m = t.filter((b) => !l.has(b) && p(b).n > 0).sort((b, w) => p(b).n - p(w).n || (b < w ? -1 : 1)), y = (b) => h(b) && (b.n === 0 || b.n >= s.minCell + t.filter((w) => l.has(w)).length - 1);
  for (; e.isPartition && m.length > 0 && !y(ji(f, m.map(p))); )
    l.set(m.shift(), j);
  return l;
}
function yd(e) {
  let n = (t) => {
    let r = e === void 0 || T(e) ? null : e[t].counts;
    return r === null || T(r) ? null : r;
  };
  return { importance: n("importance"), ability: n("ability") };
}
function qi(e) {
  var r;
  let n = (r = e == null ? void 0 : e.n) != null ? r : 0, t = (o) => {
    var i;
    return Math.round(((i = typeof o == "object" && o !== null ? o.mean : o) != null ? i : 0) * n);
  };
  return { n, importance: t(e == null ? void 0 : e.importance), ability: t(e == null ? void 0 : e.ability) };
}
function ji(e, n) {
  let t = (r) => n.reduce((o, i) => o - i[r], e[r]);
  return { n: t("n"), importance: t("importance"), ability: t("ability") };
}
function _i(e, n, t, r, { published: o, thresholds: { minCell: i }, totals: s }) {
  var f, h;
  let a = o[n];
  if (i <= 1 || r.length === 0)
    return /* @__PURE__ */ new Set();
  if (a === void 0 || T(a) || T(a[t]))
    return new Set(r);
  let l = (h = (f = s[n]) == null ? void 0 : f[t]) != null ? h : 0, u = r.map((m) => {
    var y, g, b;
    return (b = (g = (y = e.groups[m]) == null ? void 0 : y.skills[n]) == null ? void 0 : g[t]) != null ? b : 0;
  }), c = (m) => {
    var y;
    return u[m] === ((y = e.groups[r[m]]) == null ? void 0 : y.counted);
  }, d = (m, y) => {
    var g, b;
    return (b = (g = Di([m], { rows: [l] }, i, (w, x) => y(x))) == null ? void 0 : g[0]) != null ? b : m.map(() => !0);
  }, p = e.isPartition ? d(u, c) : u.map(
    (m, y) => d([m, l - m], (g) => g === 0 && c(y))[0]
  );
  return new Set(r.filter((m, y) => p[y]));
}
function bd(e, n, t, r) {
  return v(v(v(v({}, e), r.minCell > 1 ? { highNeed: j, highNeedCount: j } : {}), n && e.canTeach !== null ? { canTeach: j } : {}), t && e.wantToLearn !== null ? { wantToLearn: j } : {});
}

// src/core/analysis/disclosure/publish-question.ts
function Vi(e, n, t) {
  let r = At(e.n, t);
  if (r !== null || t.minCell <= 1)
    return r != null ? r : e;
  let o = Object.keys(e.choices), i = G();
  if (o.forEach((d) => {
    var p, f;
    i[d] = (f = (p = e.choices[d]) == null ? void 0 : p.count) != null ? f : 0;
  }), e.n > 0 && o.length > 1 && o.some((d) => i[d] === e.n) && !wd(n))
    return { withheld: "unanimous" };
  let s = dn(i, t.minCell, !0), a = e.places === void 0 ? null : xd(e.places, t);
  if (s === null || e.places !== void 0 && a === null)
    return j;
  let l = G(), u = G();
  o.forEach((d) => {
    var p, f;
    l[d] = s.has(d) ? j : (p = e.choices[d]) != null ? p : j, e.places !== void 0 && (u[d] = s.has(d) || a != null && a.has(d) ? j : (f = e.places[d]) != null ? f : j);
  });
  let c = v(A(v(v({}, e), kd(e, t)), {
    choices: l,
    unknown: Object.keys(e.unknown).some((d) => {
      var p;
      return Se((p = e.unknown[d]) != null ? p : 0, t);
    }) ? j : e.unknown
  }), e.places === void 0 ? {} : { places: u });
  return s.size === 0 || e.summary === void 0 ? c : A(v({}, c), { summary: j, topTwo: j, bottomTwo: j });
}
function wd({ isMultiple: e, kind: n }) {
  return e || n !== "codes";
}
function xd(e, { minCell: n }) {
  let t = G();
  return Object.keys(e).forEach((r) => {
    var o, i;
    t[r] = (i = (o = e[r]) == null ? void 0 : o.first) != null ? i : 0;
  }), dn(t, n, !0);
}
function kd(e, n) {
  let { missing: t, notAsked: r, notInStatistics: o, unusable: i, changedVersion: s } = e;
  return r > 0 || [o, i, s].some((a) => Se(a, n)) ? {
    missing: t + r + o + i + s,
    notAsked: j,
    notInStatistics: j,
    unusable: j,
    changedVersion: j
  } : {};
}

// src/core/analysis/disclosure/publish-skill.ts
function Gi(e, n, t) {
  let r = At(e.n, t);
  if (r !== null)
    return r;
  if (t.minCell <= 1)
    return e;
  let { importance: o, ability: i, discrepancies: { negative: s, tied: a, positive: l }, highNeedCount: u, n: c } = e, d = Se(u, t) || Se(c - u, t), p = [o, i].reduce((b, { counts: w }) => b.concat(Ui(w)), []), f = [...p, s, a, l].some((b) => Se(b, t));
  if (p.some((b) => b === c && c > 0))
    return { withheld: "unanimous" };
  let h = f || d;
  if (h && !Sd(e, n, d, t))
    return j;
  let { changedVersion: m, incomplete: y, missing: g } = e;
  return v(v(A(v(v({}, e), Se(y, t) || Se(m, t) ? { incomplete: j, changedVersion: j, missing: g + y + m } : {}), {
    importance: Wi(o, h, t),
    ability: Wi(i, h, t)
  }), h ? { discrepancies: j } : {}), d ? { highNeed: j, highNeedCount: j, highNeedInterval: j } : {});
}
function Wi(e, n, t) {
  return A(v(v({}, e), n ? { sd: j, median: j, counts: j, topTwo: j, bottomTwo: j } : {}), {
    notInStatistics: Se(e.notInStatistics, t) ? j : e.notInStatistics,
    unknown: Ui(e.unknown).some((r) => Se(r, t)) ? j : e.unknown
  });
}
function Ui(e) {
  return Object.keys(e).map((n) => e[n]);
}
function Sd(e, n, t, r) {
  let o = [];
  n.importance.forEach((f, h) => n.ability.forEach((m, y) => {
    o.push({ name: `${h}/${y}`, importance: f, ability: m });
  }));
  let i = (f) => {
    let h = {};
    return o.forEach((m) => {
      h[m.name] = f(m);
    }), h;
  }, s = ({ counts: f }, h) => Array.from(h).reduce(
    (m, [y, g]) => {
      var b;
      return m + g * ((b = f[y]) != null ? b : 0);
    },
    0
  ), [a, l] = [Oe(n.importance), $e(n.ability)], u = ({ importance: f, ability: h }) => Number(a.includes(f) && l.includes(h)), c = [
    { factors: i(() => 1), equals: e.n },
    { factors: i(({ importance: f }) => f), equals: s(e.importance, n.importance) },
    { factors: i(({ ability: f }) => f), equals: s(e.ability, n.ability) },
    {
      factors: i(({ importance: f, ability: h }) => Math.sign(h - f)),
      equals: e.discrepancies.positive - e.discrepancies.negative
    },
    ...t ? [] : [{ factors: i(u), equals: e.highNeedCount }]
  ], d = (f) => Array.from(n[f]).filter(([h]) => {
    var m;
    return ((m = e[f].counts[h]) != null ? m : 0) > 0;
  }).map(([, h]) => i((m) => +(m[f] === h))), p = [...d("importance"), ...d("ability"), ...t ? [i(u)] : []];
  return jt({ counts: o.map(({ name: f }) => f), least: 0, sums: c }, p, r);
}

// src/core/analysis/disclosure/publish-versions.ts
function Hi(e, n) {
  let { minCell: t } = n, r = G();
  e.forEach(({ counted: i, revision: s }) => {
    r[String(s)] = i;
  });
  let o = t <= 1 ? /* @__PURE__ */ new Set() : dn(r, t, !0);
  return e.map((i) => o === null || o.has(String(i.revision)) ? A(v({}, i), { counted: j }) : i);
}

// src/core/analysis/disclosure/publish-results.ts
function zi(e, n) {
  let t = /* @__PURE__ */ new Map(), r = Rd(e, n);
  for (let o = 0; o < vd; o++) {
    let i = Qi(e, n, r, t), s = Mi(i, n).map(Nn);
    if (s.length === 0)
      return i;
    if (s.every((a) => t.has(a)))
      break;
    s.forEach((a) => t.set(a, j));
  }
  return Qi(e, n, r, { get: () => j });
}
var vd = 8;
function Nn({ part: e, key: n, skill: t = null }) {
  return JSON.stringify([e, n, t]);
}
function Rd(e, n) {
  let t = /* @__PURE__ */ new Map();
  for (let i of Z(n)) {
    let s = e.questions[i.name];
    s !== void 0 && t.set(i.name, Vi(s, i, n));
  }
  let r = Q(n), o = /* @__PURE__ */ new Map();
  return r !== null && Object.keys(e.skills).forEach((i) => {
    o.set(i, Gi(e.skills[i], r, n));
  }), { questions: t, skills: o, measured: r, isSpread: r === null ? () => !0 : Li(r, n) };
}
function Qi(e, n, t, r) {
  let o = G();
  t.questions.forEach((d, p) => {
    var f;
    o[p] = (f = r.get(Nn({ part: "questions", key: p }))) != null ? f : d;
  });
  let i = new Map(Array.from(t.skills, ([d, p]) => {
    var f;
    return [d, (f = r.get(Nn({ part: "skills", key: d }))) != null ? f : p];
  })), { survey: s, population: a, counted: l, excluded: u } = e, c = Pd(e, i, o, n);
  return A(v({
    survey: s,
    population: a,
    counted: l,
    excluded: u,
    questions: o
  }, c), {
    balance: Fi(
      e.balance,
      (d, p, f) => Cr(o, n.measures[d], p, f)
    ),
    breakdowns: t.measured === null ? [] : Td(e, c.skills, o, n, t.isSpread, r),
    versions: r.get(Nn({ part: "versions", key: "" })) === void 0 ? Hi(e.versions, n) : []
  });
}
function Td(e, n, t, r, o, i) {
  return e.breakdowns.reduce((s, a) => {
    var u;
    let l = Nt(a);
    return i.get(Nn({ part: "breakdowns", key: l })) !== void 0 ? s : [...s, Bi(a, {
      totals: e.skills,
      published: n,
      question: a.question === null ? null : (u = t[a.question]) != null ? u : null,
      withheldSkill: (c) => {
        var d;
        return (d = i.get(Nn({ part: "breakdowns", key: l, skill: c }))) != null ? d : null;
      },
      isSpread: o,
      thresholds: r
    })];
  }, []);
}
function Pd(e, n, t, r) {
  var d, p, f, h, m, y, g, b, w, x;
  let o = Array.from(n.keys()), i = o.filter((S) => !T(n.get(S))), s = Ot(i.map((S) => Ed(e.skills[S]))), a = (S) => {
    let { importance: k, ability: R } = n.get(S);
    return k.mean === null || R.mean === null ? null : { importance: k.mean, ability: R.mean };
  }, l = i.map(a), u = Zo(l.filter((S) => S !== null)), c = G();
  for (let S of o) {
    let k = n.get(S), R = i.indexOf(S), E = l[R];
    c[S] = T(k) ? k : A(v({}, k), {
      rankByMwds: (p = (d = s[R]) == null ? void 0 : d.rankByMwds) != null ? p : null,
      rankByRds: (h = (f = s[R]) == null ? void 0 : f.rankByRds) != null ? h : null,
      rankDifference: (y = (m = s[R]) == null ? void 0 : m.rankDifference) != null ? y : null,
      quadrant: E == null || u === null ? null : ei(E, u),
      canTeach: Cr(t, r.measures.canTeach, S, (b = (g = e.skills[S]) == null ? void 0 : g.canTeach) != null ? b : null),
      wantToLearn: Cr(t, r.measures.wantToLearn, S, (x = (w = e.skills[S]) == null ? void 0 : w.wantToLearn) != null ? x : null)
    });
  }
  return { skills: c, cross: u, agreement: Ad(c) };
}
function Cr(e, n, t, r) {
  let o = n === null ? void 0 : e[n], i = o === void 0 || T(o) ? o : o.choices[t];
  return r !== null && T(i) ? i : r;
}
function Ad(e) {
  let [n, t, r] = [[], [], []];
  return Object.keys(e).forEach((o) => {
    let i = e[o];
    i !== void 0 && !T(i) && i.rankByMwds !== null && i.rankByRds !== null && typeof i.highNeed == "number" && (n.push(i.rankByMwds), t.push(i.rankByRds), r.push(-i.highNeed));
  }), {
    mwdsRds: Et(n, t),
    mwdsHighNeed: Et(n, r),
    rdsHighNeed: Et(t, r)
  };
}
function Ed(e) {
  let { n, importance: t, ability: r, discrepancies: o } = e, i = (s) => Object.keys(s.counts).reduce((a, l) => a + Number(l) * s.counts[l], 0);
  return n === 0 ? { mwds: null, rds: null } : {
    mwds: { numerator: (i(t) - i(r)) * i(t), denominator: n * n },
    rds: { numerator: 100 * (o.positive - o.negative), denominator: n }
  };
}

// src/core/survey/text-changes.ts
function fn(e, n) {
  return e === null || n === null ? e !== n : e.kind === "message" || n.kind === "message" ? e.kind !== n.kind || e.kind === "message" && n.kind === "message" && e.key !== n.key : Object.keys(e.texts).some((t) => {
    let r = n.texts[t];
    return r !== void 0 && r.trim() !== e.texts[t].trim();
  });
}
function Je(e, n) {
  return e === null || n === null ? !1 : e.kind === "message" || n.kind === "message" ? e.kind === "message" && n.kind === "message" && e.key === n.key : Object.keys(e.texts).some((t) => {
    let r = n.texts[t];
    return r !== void 0 && r.trim() === e.texts[t].trim();
  });
}

// src/core/survey/choice-changes.ts
function mn(e, n, t, r) {
  var d, p, f, h;
  let o = [], i = (m, y, g, ...b) => {
    o.push({ code: `${n}-${y}`, effect: g, element: e, item: m, parameters: b });
  }, s = Ji(t), a = Ji(r), l = t.filter(({ value: m }) => !a.has(m)), u = r.filter(({ value: m }) => !s.has(m));
  for (let m of l) {
    let y = u.find(({ text: g }) => Je(m.text, g));
    y ? (u.splice(u.indexOf(y), 1), i(m.value, "renamed", "lost", m.value, y.value)) : i(m.value, "removed", "lost");
  }
  u.forEach(({ value: m, isRetired: y }) => {
    y || i(m, "added", "incomplete");
  });
  for (let m of r) {
    let y = s.get(m.value);
    if (y !== void 0) {
      if (y.isRetired !== m.isRetired && i(m.value, m.isRetired ? "retired" : "returned", m.isRetired ? "none" : "incomplete"), fn(y.text, m.text)) {
        let g = t.find(({ value: b, text: w }) => b !== m.value && a.has(b) && Je(w, m.text));
        g && !Je(y.text, m.text) ? i(m.value, "swapped", "lost", m.value, g.value) : i(m.value, "text", "meaning");
      }
      ((p = (d = y.visibleIf) == null ? void 0 : d.source) != null ? p : "") !== ((h = (f = m.visibleIf) == null ? void 0 : f.source) != null ? h : "") && i(m.value, "condition", "incomplete");
    }
  }
  let c = (m) => m.map(({ value: y }) => y).filter((y) => s.has(y) && a.has(y)).join(" ");
  return c(t) !== c(r) && i(null, "order", "none"), o;
}
function Ji(e) {
  return new Map(e.map((n) => [n.value, n]));
}

// src/core/survey/question-changes.ts
function Mr(e, n) {
  let t = n.name, r = [], o = (l, u, ...c) => {
    r.push({ code: `question-${l}`, effect: u, element: t, item: null, parameters: c });
  };
  e.isRetired !== n.isRetired && o(n.isRetired ? "retired" : "returned", n.isRetired ? "none" : "incomplete");
  let [i, s] = [Ki(e), Ki(n)];
  if (i !== s) {
    let l = i === "choice" && s === "choices";
    return o(l ? "multiple" : "type", l ? "meaning" : "lost", Mn(e), Mn(n)), r;
  }
  Mn(e) !== Mn(n) && o("display", "none", Mn(e), Mn(n)), (fn(e.title, n.title) || fn(e.description, n.description)) && o("text", "meaning"), Nr(e.visibleIf) !== Nr(n.visibleIf) && o("condition", "incomplete");
  let a = (l) => Nr(l.requiredIf) || String(l.isRequired);
  return a(e) !== a(n) && o(a(n) === "false" ? "optional" : "required", a(n) === "false" ? "none" : "incomplete"), Xi(e) !== Xi(n) && o("limits", "meaning"), Yi(e) !== Yi(n) ? (o("source", "lost"), r) : r.concat(e.type === "rating" && n.type === "rating" ? Od(e, n) : ns(e, n));
}
function Ki(e) {
  switch (e.type) {
    case "radiogroup":
    case "dropdown":
      return "choice";
    case "checkbox":
    case "tagbox":
      return "choices";
    case "comment":
      return "text";
    case "text":
      return e.inputType === "url" ? "text" : e.inputType;
    default:
      return e.type;
  }
}
function Mn(e) {
  return e.type === "text" ? e.inputType : e.type;
}
function Nr(e) {
  var n;
  return (n = e == null ? void 0 : e.source) != null ? n : "";
}
function Xi(e) {
  let { minSelectedChoices: n, maxSelectedChoices: t, min: r, max: o, isInteger: i, maxLength: s, isSelectToRank: a, isEachRowRequired: l } = e;
  return JSON.stringify([
    n != null ? n : null,
    t != null ? t : null,
    r != null ? r : null,
    o != null ? o : null,
    i != null ? i : !1,
    s != null ? s : null,
    a != null ? a : !1,
    l != null ? l : !1
  ]);
}
function Yi(e) {
  return "choicesFrom" in e && e.choicesFrom !== null ? e.choicesFrom : e.type === "matrixdropdown" && e.rowsFrom !== null ? `rows ${e.rowsFrom}` : "";
}
function Od(e, n) {
  let t = (l, u) => [{ code: l, effect: u, element: n.name, item: null, parameters: [] }], r = ({ choices: l }) => l.map(({ value: u }) => u).join(" ");
  if (r(e) !== r(n))
    return t("scale-steps", "lost");
  let [o, i] = [e.minRateDescription, e.maxRateDescription];
  return Je(o, n.maxRateDescription) && Je(i, n.minRateDescription) && !Je(o, i) ? t("scale-reversed", "lost") : [...fn(o, n.minRateDescription) || fn(i, n.maxRateDescription) ? t("scale-ends", "meaning") : [], ...ns(e, n)];
}
function ns(e, n) {
  let t = mn(n.name, "choice", Zi(e), Zi(n));
  return "rows" in e && "rows" in n && t.push(...mn(n.name, "row", e.rows, n.rows)), e.type === "matrixdropdown" && n.type === "matrixdropdown" && (t.push(...mn(n.name, "column", es(e), es(n))), n.columns.forEach((r) => {
    let o = e.columns.find(({ name: i }) => i === r.name);
    t.push(...o ? mn(n.name, "choice", o.choices, r.choices) : []);
  })), t;
}
function Zi(e) {
  if (!("choices" in e))
    return [];
  let n = e.choices;
  return n.concat(ve(En(e)).filter((t) => !n.some(({ value: r }) => r === t.value)));
}
function es(e) {
  return e.columns.map(({ name: n, title: t }) => ({ value: n, text: t, visibleIf: null, isRetired: !1 }));
}

// src/core/survey/answer-versions.ts
var rs = { current: null, earlier: /* @__PURE__ */ new Map() };
function In(e, n) {
  let t = /* @__PURE__ */ new Set(), r = [], o = [], i = e.notInStatistics.concat(n.notInStatistics), s = e.audience.population !== n.audience.population, a = new Map(B(e).map((l) => [l.name, l]));
  for (let l of B(n)) {
    let u = a.get(l.name), c = u === void 0 ? [] : s ? ie(l).map(({ name: d }) => d) : Cd(u, l, i);
    c.length > 0 ? (r.push(l.name), c.forEach((d) => t.add(d))) : u !== void 0 && Mr(u, l).some(({ effect: d }) => d === "meaning") && o.push(l.name);
  }
  return { changedParameters: t, changed: r, reworded: o };
}
var $d = /^(?:question-(?:type|source)|scale-(?:steps|reversed))$/;
function Cd(e, n, t) {
  let r = Mr(e, n), o = r.some(({ code: u }) => $d.test(u) && // The rows of a grid are skills, wherever the list of them comes from.
  !(u === "question-source" && n.type === "matrixdropdown")), i = (u) => r.filter(({ code: c }) => c === `${u}-swapped`).map(({ item: c }) => c), [s, a] = [i("row"), i("column")], l = n.type !== "matrixdropdown" && "choices" in e && "choices" in n && (i("choice").length > 0 || ts(e.choices, n.choices, t, n));
  return ie(n).filter(({ row: u, column: c }) => {
    let d = e.type === "matrixdropdown" ? e.columns.find(({ name: p }) => p === (c == null ? void 0 : c.name)) : void 0;
    return o || l || u !== null && s.includes(u.value) || c !== null && (a.includes(c.name) || d !== void 0 && (ts(d.choices, c.choices, t, n) || Nd(d.choices, c.choices)));
  }).map(({ name: u }) => u);
}
function Nd(e, n) {
  return mn("", "choice", e, n).some(({ code: t }) => t === "choice-swapped");
}
function ts(e, n, t, { type: r }) {
  if (r === "checkbox" || r === "tagbox" || r === "ranking")
    return !1;
  let o = r === "radiogroup" || r === "dropdown", [i, s] = [e, n].map((a) => Md(a, t, o));
  return i !== s && i !== "" && s !== "";
}
function Md(e, n, t) {
  var a;
  let r = e.map(({ value: l }) => l).filter((l) => !n.includes(l)), o = r.filter((l) => /^-?\d{1,9}$/.test(l)).map(Number).sort((l, u) => l - u), i = (a = o[0]) != null ? a : NaN;
  return (t ? o.length === r.length && (i === 0 || i === 1) && o.every((l, u) => l === i + u) : o.length > r.length / 2) ? o.join(" ") : "";
}

// src/core/survey/map-questions.ts
function _t(e, n) {
  let t = (r) => r.type === "html" ? r : r.type === "panel" ? A(v({}, r), { elements: r.elements.map(t) }) : n(r);
  return A(v({}, e), { pages: e.pages.map((r) => A(v({}, r), { elements: r.elements.map(t) })) });
}

// src/core/survey/scale.ts
var Re = ["importance", "ability"], pn = ["1", "2", "3", "4", "5"];
function is(e) {
  let n = (t) => {
    let r = Re.includes(t.name), o = t.choices.some((i) => os(i.value) && i.text !== null);
    return !r || o ? t : A(v({}, t), {
      choices: t.choices.map((i) => os(i.value) ? A(v({}, i), { text: { kind: "message", key: `localskills-scale-${t.name}-${i.value}` } }) : i)
    });
  };
  return _t(e, (t) => t.type === "matrixdropdown" && t.name === e.measures.grid ? A(v({}, t), { columns: t.columns.map(n) }) : t);
}
function os(e) {
  return pn.includes(e);
}

// src/core/analysis/wilson-interval.ts
var gn = 1.959963984540054;
function hn(e, n) {
  if (n === 0)
    return null;
  let t = e / n, r = t + gn * gn / (2 * n), o = gn * Math.sqrt(t * (1 - t) / n + gn * gn / (4 * n * n)), i = 1 + gn * gn / n;
  return {
    // Rounding errors must not lead out of what can be, nor away from none and all.
    low: e === 0 ? 0 : Math.max(0, (r - o) / i),
    high: e === n ? 1 : Math.min(1, (r + o) / i)
  };
}

// src/core/analysis/difference-interval.ts
function ss(e, n, t, r) {
  let [o, i] = [hn(e, n), hn(t, r)];
  if (o === null || i === null)
    return null;
  let [s, a] = [e / n, t / r], l = (u, c) => Math.sqrt(u * u + c * c);
  return {
    low: Math.max(-1, s - a - l(s - o.low, i.high - a)),
    high: Math.min(1, s - a + l(o.high - s, a - i.low))
  };
}

// src/core/analysis/compare-waves.ts
function us(e, n, t, r, o = null) {
  let i = In(r, n), s = [], a = ({ survey: l, counted: u }) => ({ survey: l, counted: u });
  return {
    before: a(t),
    now: a(e),
    accountsInBoth: o === null ? null : Id(o, [e, t], [n, r]),
    skills: Ld(e, n, t, r, i, s),
    questions: Dd(e, n, t, r, i, s),
    notCompared: s
  };
}
function Id(e, n, t) {
  let r = Math.max(...t.map((i) => i.minCell)), o = (i) => i > 0 && i < r;
  return o(e) || n.some(({ counted: i }) => o(i - e)) ? j : e;
}
function Ld(e, n, t, r, o, i) {
  let s = Fd(n, r, o), a = [], l = fs(e.skills, t.skills);
  for (let f of l) {
    let [h, m] = [e.skills[f], t.skills[f]], y = cs(h, m, s(f));
    y === null && as(h) && as(m) ? a.push({ id: f, now: h, before: m }) : i.push({ part: "skill", name: f, reason: y != null ? y : "no-answers" });
  }
  let u = (f) => jd(
    a.map((h) => [h.before[f], h.now[f]])
  ), [c, d] = [u("rankByMwds"), u("rankByRds")], p = G();
  return a.forEach((f, h) => {
    var y, g;
    let m = (b) => {
      var w, x;
      return Ir((w = b(f.before)) != null ? w : 0, (x = b(f.now)) != null ? x : 0);
    };
    p[f.id] = {
      n: m(({ n: b }) => b),
      importance: m(({ importance: b }) => b.mean),
      ability: m(({ ability: b }) => b.mean),
      gap: m(({ gap: b }) => b),
      mwds: m(({ mwds: b }) => b),
      rds: m(({ rds: b }) => b),
      highNeed: ds(f.before.highNeedCount, f.before.n, f.now.highNeedCount, f.now.n),
      rankByMwds: (y = c[h]) != null ? y : null,
      rankByRds: (g = d[h]) != null ? g : null
    };
  }), p;
}
function Fd(e, n, { changedParameters: t }) {
  let [r, o] = [Q(e), Q(n)], i = (a) => Array.from(a.keys()).join(" "), s = r !== null && o !== null && r.grid.name === o.grid.name && i(r.importance) === i(o.importance) && i(r.ability) === i(o.ability);
  return (a) => !s || Re.some((l) => t.has(Ge(r.grid.name, a, l)));
}
function as(e) {
  return e !== void 0 && !T(e) && e.n > 0;
}
function Dd(e, n, t, r, o, i) {
  var l;
  let s = G(), a = new Map([...Z(r), ...Z(n)].map(
    (u) => [u.name, u]
  ));
  for (let u of fs(e.questions, t.questions)) {
    let [c, d] = [e.questions[u], t.questions[u]], p = cs(c, d, o.changedParameters.has(u));
    ((l = a.get(u)) == null ? void 0 : l.kind) !== "text" && (p === null && ls(c) && ls(d) ? s[u] = qd(d, c) : i.push({ part: "question", name: u, reason: p != null ? p : "no-answers" }));
  }
  return s;
}
function ls(e) {
  return e !== void 0 && !T(e) && e.n > 0;
}
function qd(e, n) {
  let t = G(), [r, o] = [Object.keys(n.choices), Object.keys(e.choices)];
  for (let l of r.filter((u) => o.includes(u))) {
    let [u, c] = [n.choices[l], e.choices[l]];
    t[l] = u === void 0 || c === void 0 || T(u) || T(c) ? j : ds(c.count, e.n, u.count, n.n);
  }
  let i = [e, n].map(({ summary: l }) => l === void 0 || T(l) ? null : l.mean), [s = null, a = null] = i;
  return v({
    n: Ir(e.n, n.n),
    choices: t,
    onlyBefore: o.filter((l) => !r.includes(l)),
    onlyNow: r.filter((l) => !o.includes(l))
  }, e.summary === void 0 || n.summary === void 0 ? {} : { mean: s === null || a === null ? j : Ir(s, a) });
}
function cs(e, n, t) {
  return n === void 0 ? "new" : e === void 0 ? "gone" : t ? "changed" : T(e) || T(n) ? "withheld" : null;
}
function Ir(e, n) {
  return { before: e, now: n, difference: n - e };
}
function ds(e, n, t, r) {
  if (T(e) || T(t))
    return T(t) ? t : e;
  let o = ss(t, r, e, n);
  return o === null ? j : {
    before: e / n,
    now: t / r,
    // One division, so that equal shares have no difference.
    difference: (t * n - e * r) / (r * n),
    countBefore: e,
    countNow: t,
    interval: o
  };
}
function jd(e) {
  let n = e.filter((i) => i[0] !== null && i[1] !== null), t = (i) => $n(n.map((s) => s[i]), (s, a) => s - a), [r, o] = [t(0), t(1)];
  return e.map((i) => {
    let s = n.indexOf(i);
    return s < 0 ? null : {
      before: i[0],
      now: i[1],
      places: r[s] - o[s]
    };
  });
}
function fs(e, n) {
  return Array.from(/* @__PURE__ */ new Set([...Object.keys(e), ...Object.keys(n)]));
}

// src/core/report/survey-report.ts
function yn(e) {
  return zi(e.results, e.survey);
}
function Bt({ previous: e = null, survey: n }, t) {
  return e === null ? null : us(t, n, e.published, e.survey, e.accountsInBoth);
}

// src/core/report/results-data.ts
var ms = 5e4, Vt = 1e3, ps = 100, gs = 18e5;
function _d(e, n = yn(e), t = Bt(e, n)) {
  let { titles: r } = e, o = r.resultsData(n.survey), i = Bd(e), s = Wd(n, e), { excluded: a, breakdowns: l } = n, u = {};
  a.forEach(({ reason: h }) => {
    var m;
    u[h] = ((m = u[h]) != null ? m : 0) + 1;
  });
  let c = (h) => {
    var m, y;
    return an(A(v(A(v(A(v({
      survey: n.survey,
      definition: { page: r.definition(n.survey), revision: e.definitionRevision },
      minAnswers: e.survey.minAnswers,
      minCell: e.survey.minCell,
      population: n.population,
      counted: n.counted
    }, e.held === void 0 || e.held === null ? {} : { held: e.held }), {
      excluded: s.length === 0 ? a : a.slice(0, Vt)
    }), s.length === 0 ? {} : { excludedMore: {
      count: a.length,
      reasons: Qd(u),
      pages: s.map(({ title: g }) => g)
    } }), {
      questions: Hd(n.questions, Ud),
      skills: n.skills,
      cross: n.cross,
      agreement: n.agreement,
      balance: n.balance,
      breakdowns: h,
      versions: n.versions
    }), t === null ? {} : { change: t }), {
      answers: (y = (m = e.counted.named) == null ? void 0 : m.map((g) => Vd(g, e.home))) != null ? y : { count: e.counted.count, revisions: i.map(({ title: g }) => g) }
    }));
  }, d = c(l);
  if (ys(d) <= gs)
    return [...i, { title: o, text: d }, ...s];
  let p = Gd(l, e), f = l.map(({ by: h, question: m, isPartition: y, ungrouped: g }, b) => ({
    by: h,
    question: m,
    isPartition: y,
    ungrouped: g,
    pages: p.filter((w) => w.breakdown === b).map(({ title: w }) => w)
  }));
  return [
    ...i,
    { title: o, text: c(f) },
    ...s,
    ...p.map(({ title: h, text: m }) => ({ title: h, text: m }))
  ];
}
function hs(e, n = yn(e)) {
  var r, o;
  let t = e.titles.resultsData(n.survey);
  return (o = (r = _d(e, n).find((i) => i.title === t)) == null ? void 0 : r.text) != null ? o : "";
}
function Bd({ survey: e, titles: n, counted: t }) {
  let r = [];
  return t.named !== null || t.places.forEach(({ community: o, revisions: i }) => {
    for (let s = 0; s < i.length; s += ms)
      r.push({
        title: n.resultsPart(e.id, "revisions", r.length + 1),
        text: an({
          survey: e.id,
          community: o,
          revisions: Array.from(i.subarray(s, s + ms))
        })
      });
  }), r;
}
function Vd({ user: e, page: n, revision: t, timestamp: r, community: o }, i) {
  let s = { user: e, page: n, revision: t, timestamp: r };
  return i === void 0 || o === i ? s : A(v({}, s), { community: o != null ? o : null });
}
function Wd({ survey: e, excluded: n }, { titles: t }) {
  let r = [];
  for (let o = Vt; o < n.length; o += Vt)
    r.push({
      title: t.resultsPart(e, "excluded", r.length + 1),
      text: an({ survey: e, excluded: n.slice(o, o + Vt) })
    });
  return r;
}
function Gd(e, { survey: n, titles: t }) {
  let r = [];
  return e.forEach(({ by: o, question: i, groups: s }, a) => {
    let [l, u] = [{}, 0], c = () => {
      r.push({
        breakdown: a,
        title: t.resultsPart(n.id, "groups", r.length + 1),
        text: an({ survey: n.id, by: o, question: i, groups: l })
      }), [l, u] = [{}, 0];
    };
    Object.keys(s).forEach((d) => {
      let p = s[d], h = ys(an(p)) + 2 * an(p).split(`
`).length;
      u > 0 && u + h > gs && c(), l[d] = p, u += h;
    }), u > 0 && c();
  }), r;
}
function Ud(e) {
  if (T(e) || T(e.unknown))
    return e;
  let { unknown: n } = e, t = Object.keys(n);
  if (t.length <= ps)
    return e;
  let r = (a) => {
    var l;
    return (l = n[a]) != null ? l : 0;
  }, o = t.slice().sort((a, l) => r(l) - r(a) || (a < l ? -1 : 1)), i = new Set(o.slice(0, ps)), s = /* @__PURE__ */ Object.create(null);
  return t.filter((a) => i.has(a)).forEach((a) => {
    s[a] = r(a);
  }), A(v({}, e), { unknown: s });
}
function Hd(e, n) {
  let t = /* @__PURE__ */ Object.create(null);
  return Object.keys(e).forEach((r) => {
    t[r] = n(e[r]);
  }), t;
}
function Qd(e) {
  let n = {};
  return Object.keys(e).sort().forEach((t) => {
    n[t] = e[t];
  }), n;
}
function ys(e) {
  let n = e.length;
  for (let t = 0; t < e.length; t++) {
    let r = e.charCodeAt(t);
    n += r < 128 ? 0 : r < 2048 || r >= 55296 && r < 57344 ? 1 : 2;
  }
  return n;
}

// src/core/wikitext/character-references.ts
var zd = "Tab 9 NewLine 10 excl 33 QUOT 34 quot 34 num 35 dollar 36 percnt 37 AMP 38 amp 38 apos 39 lpar 40 rpar 41 ast 42 midast 42 plus 43 comma 44 period 46 sol 47 colon 58 semi 59 LT 60 lt 60 equals 61 GT 62 gt 62 quest 63 commat 64 lbrack 91 lsqb 91 bsol 92 rbrack 93 rsqb 93 Hat 94 UnderBar 95 lowbar 95 DiacriticalGrave 96 grave 96 lbrace 123 lcub 123 VerticalLine 124 verbar 124 vert 124 rbrace 125 rcub 125 NonBreakingSpace 160 nbsp 160 iexcl 161 cent 162 pound 163 curren 164 yen 165 brvbar 166 sect 167 uml 168 copy 169 ordf 170 laquo 171 not 172 shy 173 reg 174 macr 175 deg 176 plusmn 177 sup2 178 sup3 179 acute 180 micro 181 para 182 middot 183 cedil 184 sup1 185 ordm 186 raquo 187 frac14 188 frac12 189 frac34 190 iquest 191 Agrave 192 Aacute 193 Acirc 194 Atilde 195 Auml 196 Aring 197 AElig 198 Ccedil 199 Egrave 200 Eacute 201 Ecirc 202 Euml 203 Igrave 204 Iacute 205 Icirc 206 Iuml 207 ETH 208 Ntilde 209 Ograve 210 Oacute 211 Ocirc 212 Otilde 213 Ouml 214 times 215 Oslash 216 Ugrave 217 Uacute 218 Ucirc 219 Uuml 220 Yacute 221 THORN 222 szlig 223 agrave 224 aacute 225 acirc 226 atilde 227 auml 228 aring 229 aelig 230 ccedil 231 egrave 232 eacute 233 ecirc 234 euml 235 igrave 236 iacute 237 icirc 238 iuml 239 eth 240 ntilde 241 ograve 242 oacute 243 ocirc 244 otilde 245 ouml 246 divide 247 oslash 248 ugrave 249 uacute 250 ucirc 251 uuml 252 yacute 253 thorn 254 yuml 255 OElig 338 oelig 339 Scaron 352 scaron 353 Yuml 376 fnof 402 circ 710 tilde 732 Alpha 913 Beta 914 Gamma 915 Delta 916 Epsilon 917 Zeta 918 Eta 919 Theta 920 Iota 921 Kappa 922 Lambda 923 Mu 924 Nu 925 Xi 926 Omicron 927 Pi 928 Rho 929 Sigma 931 Tau 932 Upsilon 933 Phi 934 Chi 935 Psi 936 Omega 937 alpha 945 beta 946 gamma 947 delta 948 epsilon 949 zeta 950 eta 951 theta 952 iota 953 kappa 954 lambda 955 mu 956 nu 957 xi 958 omicron 959 pi 960 rho 961 sigmaf 962 sigma 963 tau 964 upsilon 965 phi 966 chi 967 psi 968 omega 969 thetasym 977 upsih 978 piv 982 ensp 8194 emsp 8195 emsp13 8196 emsp14 8197 numsp 8199 puncsp 8200 ThinSpace 8201 thinsp 8201 VeryThinSpace 8202 hairsp 8202 NegativeMediumSpace 8203 NegativeThickSpace 8203 NegativeThinSpace 8203 NegativeVeryThinSpace 8203 ZeroWidthSpace 8203 zwnj 8204 zwj 8205 lrm 8206 rlm 8207 ndash 8211 mdash 8212 lsquo 8216 rsquo 8217 sbquo 8218 ldquo 8220 rdquo 8221 bdquo 8222 dagger 8224 Dagger 8225 bull 8226 hellip 8230 permil 8240 prime 8242 Prime 8243 lsaquo 8249 rsaquo 8250 oline 8254 frasl 8260 MediumSpace 8287 euro 8364 image 8465 weierp 8472 real 8476 trade 8482 alefsym 8501 larr 8592 uarr 8593 rarr 8594 darr 8595 harr 8596 crarr 8629 lArr 8656 uArr 8657 rArr 8658 dArr 8659 hArr 8660 forall 8704 part 8706 exist 8707 empty 8709 nabla 8711 isin 8712 notin 8713 ni 8715 prod 8719 sum 8721 minus 8722 lowast 8727 radic 8730 prop 8733 infin 8734 ang 8736 and 8743 or 8744 cap 8745 cup 8746 int 8747 there4 8756 sim 8764 cong 8773 asymp 8776 ne 8800 equiv 8801 le 8804 ge 8805 sub 8834 sup 8835 nsub 8836 sube 8838 supe 8839 oplus 8853 otimes 8855 perp 8869 sdot 8901 lceil 8968 rceil 8969 lfloor 8970 rfloor 8971 loz 9674 spades 9824 clubs 9827 hearts 9829 diams 9830 lang 10216 rang 10217", Jd = Kd();
function Kd() {
  let e = zd.split(" "), n = /* @__PURE__ */ new Map();
  for (let t = 0; t < e.length; t += 2)
    n.set(e[t], String.fromCodePoint(Number(e[t + 1])));
  return n.set("\u05E8\u05DC\u05DE", "\u200F"), n.set("\u0631\u0644\u0645", "\u200F"), n;
}
var Xd = /&(?:([A-Za-z0-9\x80-\uffff]+)|#([0-9]+)|#[xX]([0-9A-Fa-f]+));/g;
function Wt(e, n) {
  return e.includes("&") ? e.replace(Xd, (t, r, o, i) => {
    var s;
    return r !== void 0 ? (s = Jd.get(r)) != null ? s : t : n(o === void 0 ? parseInt(i, 16) : parseInt(o, 10), t);
  }) : e;
}

// src/core/wikitext/encode.ts
var Yd = '"&:<=>[]{|}', Zd = "!'_~", bs = 32, ef = Fr(Yd), nf = Fr(Zd), tf = Fr("#*+-;");
function Fr(e) {
  let n = new Uint8Array(128);
  for (let t of e)
    n[t.charCodeAt(0)] = 1;
  return n;
}
function rf(e) {
  return e >= 127 && e <= 160 || e === 173 || e === 1564 || e === 5760 || e === 6158 || e >= 8192 && e <= 8203 || e === 8206 || e === 8207 || e >= 8232 && e <= 8239 || e >= 8287 && e <= 8303 || e === 12288 || e === 65279 || e >= 55296 && e <= 57343 || e >= 64976 && e <= 65007 || e >= 65520 && e <= 65535 || e > 65535 && e % 65536 >= 65534;
}
var of = 65343, sf = /^(?:RFC|PMID|ISBN)[ \xa0]/;
function af(e, n, t) {
  let r = n === 0, o = n === e.length - 1;
  if (t >= 128)
    return rf(t) || t === of;
  if (t < 32 || t === 127 || ef[t] === 1 || r && tf[t] === 1)
    return !0;
  if (nf[t] === 1)
    return r || o || e.charCodeAt(n - 1) === t || e.charCodeAt(n + 1) === t;
  switch (t) {
    case bs:
      return r || o || e.charCodeAt(n - 1) === bs;
    case 73:
    case 80:
    case 82:
      return sf.test(e.slice(n, n + 5));
    default:
      return !1;
  }
}
var lf = [
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
], Lr = "\u0345";
function ws(e) {
  let n = e.codePointAt(0);
  return e === Lr || lf.some(([t, r]) => n >= t && n <= r) || (Lr + e).normalize("NFD") !== Lr + e.normalize("NFD");
}
var xs = 768, uf = 32, cf = /[\u0300-\uffff]{1000}/;
function df(e) {
  return !cf.test(e) && e.normalize("NFC") === e;
}
function ff() {
  let e = "";
  return (n, t, r) => {
    if (r || t < xs)
      return e = r ? ";" : n, r;
    if (n.normalize("NFC") === n) {
      if (!ws(n))
        return e = n, !1;
      if (e.length < uf && (e + n).normalize("NFC") === e + n)
        return e += n, !1;
    }
    return e = ";", !0;
  };
}
function Te(e) {
  let n = df(e) ? null : ff(), t = "", r = 0;
  for (let o = 0; o < e.length; ) {
    let i = e.codePointAt(o), s = o + (i > 65535 ? 2 : 1), a = af(e, o, i);
    i >= xs && o === 0 && !a && (a = ws(e.slice(0, s))), n !== null && (a = n(e.slice(o, s), i, a)), a && (t += `${e.slice(r, o)}&#${i};`, r = s), o = s;
  }
  return t + e.slice(r);
}
function Ln(e) {
  return Wt(
    e,
    (n, t) => n <= 1114111 ? String.fromCodePoint(n) : t
  );
}

// src/core/report/round.ts
function Ce(e, n, t = 0) {
  if (Number.isInteger(e) && Math.abs(e) < 1e9)
    return e === 0 ? 0 : e * 10 ** t;
  let [r, o] = Math.abs(e).toExponential().split("e"), i = r.replace(".", ""), s = Number(o) + 1 + t + n, a = s < 0 ? 0 : Number(i.charAt(s) || "0"), l = Math.max(0, s), u = Number(i.slice(0, l).padEnd(l, "0") || "0") + (a >= 5 ? 1 : 0);
  return u === 0 ? 0 : (e < 0 ? -1 : 1) * +`${u}e-${n}`;
}

// src/core/report/markup.ts
var mf = /\uE000(\d+)\uE001/g;
function ks(e) {
  let n = (i, ...s) => {
    let a = s.map((l, u) => typeof l == "object" ? `\uE000${u}\uE001` : typeof l == "string" ? l.replace(/[\uE000\uE001]/g, "") : l);
    return Te(e.text(i, ...a)).replace(mf, (l, u) => {
      let c = s[Number(u)];
      return typeof c == "object" ? c.wikitext : l;
    });
  }, t = (i, s = 0) => {
    let a = Ce(i, s), l = Te(e.number(Math.abs(a), s));
    return a < 0 ? `<bdi dir="ltr">\u2212${l}</bdi>` : l;
  }, r = /* @__PURE__ */ new Map();
  return {
    messages: e,
    say: n,
    number: t,
    percent: (i) => {
      var l;
      let s = Ce(i, 0, 2), a = (l = r.get(s)) != null ? l : n("localskills-results-percent", e.number(s, 0));
      return r.set(s, a), a;
    },
    signed: (i, s) => Ce(i, s != null ? s : 0) > 0 ? `<bdi dir="ltr">+${t(i, s)}</bdi>` : t(i, s),
    label: ({ text: i, language: s, direction: a }) => s === e.language ? Te(i) : s === null ? `<bdi>${Te(i)}</bdi>` : `<bdi lang="${s}" dir="${a}">${Te(i)}</bdi>`
  };
}
function U({ text: e }) {
  return Te(e).replace(/"/g, "&quot;");
}
function pf(e) {
  return `<span class="ext-localSkills-unseen">${e}</span>`;
}
function Pe(e) {
  return `localskills-${e}`;
}
function re(e, n, t) {
  let r = pf(t.say("localskills-results-what-is", { wikitext: e }));
  return `${e} <span class="ext-localSkills-help">[[#${Pe(n)}|<span aria-hidden="true">?</span>${r}]]</span>`;
}
function bn(e, n) {
  return `[[#${Pe(e)}|${n}]]`;
}
function je(e, n, t = 1 / 0) {
  let r = { wikitext: e.slice(0, t).reduce((o, i) => o === "" ? i : n.say("localskills-results-list", { wikitext: o }, { wikitext: i }), "") };
  return e.length <= t ? r : { wikitext: n.say("localskills-results-and-more", r, e.length - t) };
}
function Ae(e, n, t = "share") {
  let r = Ce(Math.min(1, Math.max(0, n)), 1, 2);
  return `<div class="ext-localSkills-measure"><div>${e}</div><div class="ext-localSkills-bar ext-localSkills-bar-${t}" aria-hidden="true"><div style="width:${r}%"></div></div></div>`;
}
function ee(e, n, t) {
  return [
    `<div class="ext-localSkills-scroll" role="region" aria-label="${e}" tabindex="0">`,
    `{| class="wikitable ext-localSkills-table ${n}"`,
    ...t,
    "|}",
    "</div>"
  ].join(`
`);
}
function H(e, n) {
  return `! scope="col"${n === void 0 ? "" : ' data-sort-type="number"'} | ${e}`;
}
function W(e, n, t = "") {
  let r = n === null ? "" : Ce(n, 0, 6);
  return `| class="ext-localSkills-figure${t === "" ? "" : ` ${t}`}" data-sort-value="${r}" | ${e}`;
}
function K(e) {
  return `| class="ext-localSkills-withheld" data-sort-value="" | ${e.say("localskills-results-withheld")}`;
}
function z(e, n) {
  return `<h${e}>${n}</h${e}>`;
}
function se(e, n) {
  let t = n != null ? n : Te(e);
  return e.trim() === "" || /[[\]{}|#<>\u0000-\u001F\u007F\uFFFD]|~~~|&[#A-Za-z0-9]+;|%[0-9A-Fa-f]{2}/.test(e) ? t : `[[:${e}|${t}]]`;
}
function Ss(e, n) {
  return `<span class="plainlinks">[{{fullurl:${e}|action=raw}} ${n}]</span>`;
}
function wn(e, n) {
  return `[[Special:PermanentLink/${e}|${n}]]`;
}

// src/core/report/balance-table.ts
var vs = 150, gf = ["wantToLearn", "canTeach", "seeks", "offers"], hf = {
  wantToLearn: "want-to-learn",
  canTeach: "can-teach",
  seeks: "seek-now",
  offers: "offer-now"
};
function Rs(e) {
  var f, h;
  let { markup: n, results: t } = e, r = Object.keys(t.balance), o = gf.filter((m) => r.some((y) => {
    var g;
    return ((g = t.balance[y]) == null ? void 0 : g[m]) !== null;
  })), i = r.filter((m) => o.some((y) => {
    var g, b;
    return ((g = t.balance[m]) == null ? void 0 : g[y]) !== 0 && ((b = t.balance[m]) == null ? void 0 : b[y]) !== null;
  }));
  if (o.length < 2 || i.length === 0)
    return [];
  let s = o.includes("wantToLearn") && o.includes("canTeach"), a = (m) => Math.max(1, ...i.map((y) => {
    var g;
    return Ts((g = t.balance[y]) == null ? void 0 : g[m], 0);
  })), l = {
    survey: Math.max(a("wantToLearn"), a("canTeach")),
    exchange: Math.max(a("seeks"), a("offers"))
  }, u = (m, y) => {
    var w, x;
    let g = (x = (w = t.balance[m]) == null ? void 0 : w[y]) != null ? x : null, b = y === "wantToLearn" || y === "canTeach";
    return T(g) ? K(n) : g === null ? W(n.say("localskills-results-not-asked"), null) : W(Ae(
      n.number(g),
      g / l[b ? "survey" : "exchange"],
      y === "wantToLearn" || y === "seeks" ? "demand" : "supply"
    ), g);
  }, c = [
    `|+ ${n.say("localskills-results-balance-caption")}`,
    "|-",
    H(n.say("localskills-results-column-skill")),
    ...o.map((m) => H(re(
      n.say(`localskills-results-column-${hf[m]}`),
      m === "wantToLearn" || m === "canTeach" ? "people" : "exchange",
      n
    ), "number")),
    ...s ? [H(re(n.say("localskills-results-column-lacking"), "lacking", n), "number")] : []
  ];
  for (let m of yf(t.balance, i).slice(0, vs)) {
    let y = (h = (f = t.balance[m]) == null ? void 0 : f.surveyDifference) != null ? h : null;
    c.push(
      "|-",
      `! scope="row" | ${e.skillName(m)}`,
      ...o.map((g) => u(m, g)),
      ...s ? [T(y) ? K(n) : W(y === null ? "" : n.signed(y), y)] : []
    );
  }
  let d = r.length - i.length, p = i.length - vs;
  return [
    z(2, n.say("localskills-results-balance")),
    `<p>${n.say("localskills-results-balance-intro")}</p>`,
    ee(
      U({ text: n.messages.text("localskills-results-balance") }),
      "sortable ext-localSkills-wide",
      c
    ),
    ...d > 0 ? [`<p>${n.say("localskills-results-balance-silent", d)}</p>`] : [],
    ...p > 0 ? [`<p>${n.say("localskills-results-more-rows", p)}</p>`] : []
  ];
}
function yf(e, n) {
  let t = (r) => {
    var a;
    let { surveyDifference: o = null, exchangeDifference: i = null, wantToLearn: s = null } = (a = e[r]) != null ? a : {};
    return [o, i, s].map((l) => Ts(l, -1 / 0));
  };
  return n.slice().sort((r, o) => {
    let [i, s] = [t(r), t(o)], a = i.findIndex((l, u) => l !== s[u]);
    return a === -1 ? r < o ? -1 : 1 : s[a] - i[a];
  });
}
function Ts(e, n) {
  return typeof e == "number" ? e : n;
}

// src/core/json/value.ts
function D(e) {
  return typeof e == "object" && e !== null && !Array.isArray(e);
}
function O(e, n) {
  return Object.prototype.hasOwnProperty.call(e, n) ? e[n] : void 0;
}

// src/core/i18n/read-localized-text.ts
var me = /^(?:[a-z]{2,3}(?:-[a-z0-9]{1,8})*|simple)$/;
function Gt(e) {
  if (typeof e == "string")
    return e.trim() === "" ? null : { kind: "texts", texts: { default: e } };
  if (!D(e))
    return null;
  let n = O(e, "message");
  if (typeof n == "string")
    return { kind: "message", key: n };
  let t = {};
  for (let r of Object.keys(e)) {
    let o = e[r];
    (r === "default" || me.test(r)) && typeof o == "string" && o.trim() !== "" && (t[r] = o);
  }
  return Object.keys(t).length === 0 ? null : { kind: "texts", texts: t };
}

// src/core/json/fault.ts
function _(e, n) {
  return typeof n == "number" ? `${e}[${n}]` : /^[A-Za-z_$][A-Za-z0-9_$]*$/.test(n) ? `${e}.${n}` : `${e}[${JSON.stringify(n)}]`;
}
function I(e) {
  if (e === void 0)
    return "";
  if (typeof e == "object" && e !== null)
    return Array.isArray(e) ? "[\u2026]" : "{\u2026}";
  let n = String(e).replace(/\s+/g, " ");
  return n.length > 60 ? `${n.slice(0, 60)}\u2026` : n;
}
function xn(e, n) {
  return n.text(`localskills-fault-${e.code}`, ...e.parameters.map(
    (t) => typeof t == "object" ? bf(t, n) : t
  ));
}
function bf(e, n) {
  return e.reduce(
    (t, r) => t === "" ? r : n.text("localskills-fault-list", t, r),
    ""
  );
}

// src/core/pages.ts
var Ke = "LocalSkills", Ut = "MediaWiki:LocalSkills.json", X = /^[a-z0-9-]{1,48}$/;
function Ps(e = Ke) {
  let n = e.replace(/_/g, " ").trim(), t = (o) => `${n}/Survey/${o}`, r = (o) => `${t(o)}/Answers/`;
  return {
    root: n,
    skills: () => `${n}/Skills.json`,
    survey: t,
    definition: (o) => `${t(o)}/definition.json`,
    answersPrefix: r,
    answer: (o, i) => r(o) + i.replace(/_/g, " "),
    blankAnswer: (o, i) => `${t(o)}/Blank${i === void 0 ? "" : `/${i}`}`,
    results: (o) => `${t(o)}/Results`,
    resultsIn: (o, i) => `${t(o)}/Results/${i}`,
    communityResults: (o, i) => `${t(o)}/Results/Community/${i}`,
    resultsData: (o) => `${t(o)}/Results/data.json`,
    resultsTable: (o) => `${t(o)}/Results/data.csv`,
    resultsPart: (o, i, s) => `${t(o)}/Results/${i}-${s}.${i === "table" ? "csv" : "json"}`,
    texts: (o) => `${t(o)}/Texts`,
    translations: (o, i) => `${t(o)}/Texts/${i}`,
    people: (o) => `${n}/People/${o.replace(/_/g, " ")}`,
    surveyIdOf: (o) => {
      let i = `${n}/Survey/`, s = o.replace(/_/g, " "), a = s.startsWith(i) ? s.slice(i.length) : "";
      return X.test(a) ? a : null;
    },
    answererOf: (o, i) => {
      let s = r(o), a = i.replace(/_/g, " "), l = a.startsWith(s) ? a.slice(s.length) : "";
      return l !== "" && !l.includes("/") ? l : null;
    }
  };
}

// src/core/survey/conditions/parse-condition.ts
var Dr = 4e3, wf = 50, qr = {
  or: [1, "or"],
  "||": [1, "or"],
  and: [2, "and"],
  "&&": [2, "and"],
  equal: [3, "equal"],
  "=": [3, "equal"],
  "==": [3, "equal"],
  notequal: [3, "notequal"],
  "!=": [3, "notequal"],
  "<>": [3, "notequal"],
  less: [3, "less"],
  "<": [3, "less"],
  lessorequal: [3, "lessorequal"],
  "<=": [3, "lessorequal"],
  "=<": [3, "lessorequal"],
  greater: [3, "greater"],
  ">": [3, "greater"],
  greaterorequal: [3, "greaterorequal"],
  ">=": [3, "greaterorequal"],
  "=>": [3, "greaterorequal"],
  "+": [4, "+"],
  "-": [4, "-"],
  "*": [5, "*"],
  "/": [5, "/"],
  "%": [5, "%"],
  "^": [6, "^"],
  power: [6, "^"],
  contains: [7, "contains"],
  contain: [7, "contains"],
  "*=": [7, "contains"],
  notcontains: [7, "notcontains"],
  notcontain: [7, "notcontains"],
  anyof: [7, "anyof"],
  noneof: [7, "noneof"],
  allof: [7, "allof"]
}, et = /[ \t\n\r]*/y, jr = /[a-z_]\w*/iy, xf = /[=<>!]=|=[<>]|<>|\*=|&&|\|\||[=<>+\-*/%^]/y, kf = /-?(?:\d+\.\d+|[1-9]\d*|0)/y, Sf = /'(?:[^'"\\]|\\['"]|\\(?!['"]))*'|"(?:[^'"\\]|\\['"]|\\(?!['"]))*"/y, vf = /\{([^{}]*)\}/y, Rf = /\w+|[^]/y, Tf = /^[a-z0-9-]{1,48}(?:\.[a-z0-9-]{1,48}){0,2}$/, Pf = /^(?:(?:item|choice|self|row(?:index|name|title|value))$|(?:item|choice|self|parent|survey|(?:prev|next|total)?row|(?:prev|next|parent)?panel)\.|[#$])/i;
function Ht(e) {
  let n = 0, t = 0, r = null;
  function o(b, w = I(s()), x = n) {
    return r = r != null ? r : { code: `condition-${b}`, position: x, parameters: [x + 1, w] }, null;
  }
  function i(b) {
    b.lastIndex = n;
    let w = b.exec(e);
    return n += w ? w[0].length : 0, w;
  }
  function s() {
    let b = n, w = i(Rf);
    return n = b, w ? w[0] : "";
  }
  function a(b) {
    i(et);
    let w = e[n] === b;
    return n += w ? 1 : 0, w;
  }
  function l(b) {
    var x;
    let w = u();
    for (; w !== null; ) {
      i(et);
      let S = n, k = (x = i(xf)) != null ? x : i(jr), R = k === null ? "" : k[0].toLowerCase(), E = Object.prototype.hasOwnProperty.call(qr, R), [P, F] = E ? qr[R] : [0, "or"];
      if (P < b)
        return n = S, k === null || E ? w : o("operator");
      let V = l(P + 1);
      w = V && { kind: "binary", operator: F, left: w, right: V };
    }
    return null;
  }
  function u() {
    i(et), t++;
    let b = t > wf ? o("too-deep") : c();
    return t--, b;
  }
  function c() {
    var k;
    let b = n;
    if (a("(")) {
      let R = l(1);
      return R && (a(")") ? R : o("parenthesis", "(", b));
    }
    if (a("!"))
      return d("not", u());
    if (a("["))
      return m(b);
    let w = i(jr);
    if (w === null)
      return p((k = f()) != null ? k : h());
    let x = w[0].toLowerCase();
    if (e[n] === "(")
      return n++, w[0] === "iif" ? y() : o("function", w[0], b);
    if (x === "negate")
      return d("not", u());
    if (x === "true" || x === "false")
      return p({ kind: "value", value: x === "true" });
    let S = Object.prototype.hasOwnProperty.call(qr, x);
    return o(S ? "operand" : x === "not" ? "not" : "word", w[0], b);
  }
  function d(b, w) {
    return w && { kind: "unary", operator: b, operand: w };
  }
  function p(b) {
    i(et);
    let w = n, x = b && i(jr), S = x ? x[0].toLowerCase() : "";
    return S === "empty" || S === "notempty" ? d(S, b) : (n = w, b);
  }
  function f() {
    let b = i(kf);
    if (b)
      return { kind: "value", value: Number(b[0]) };
    let w = i(Sf);
    return w && { kind: "value", value: w[0].slice(1, -1).replace(/\\(['"])/g, "$1") };
  }
  function h() {
    let b = n, w = i(vf);
    if (w === null) {
      let S = s();
      return o(S === "{" ? "brace" : S === '"' || S === "'" ? "text" : "operand");
    }
    let x = w[1];
    return Pf.test(x) ? o("context", I(w[0]), b) : Tf.test(x) ? { kind: "answer", parameter: x } : o("answer", I(w[0]), b);
  }
  function m(b) {
    let w = [];
    if (a("]"))
      return { kind: "value", value: w };
    do {
      i(et);
      let x = f();
      if (x === null)
        return o("list-item");
      w.push(x.value);
    } while (a(","));
    return a("]") ? { kind: "value", value: w } : o("list", "[", b);
  }
  function y() {
    let b = n - 4, w = l(1), x = w && (a(",") ? l(1) : o("iif", "iif", b)), S = x && (a(",") ? l(1) : o("iif", "iif", b));
    return w && x && S && (a(")") ? { kind: "iif", operands: [w, x, S] } : o("iif", "iif", b));
  }
  e.length > Dr ? (n = Dr, o("too-long", Dr)) : e.trim() === "" && o("blank");
  let g = r ? null : l(1);
  return g !== null && n < e.length && o("rest"), r != null ? r : { source: e, expression: g };
}

// src/core/survey/property-reader.ts
var Af = { pages: 100, elements: 200, columns: 30, rows: 300 }, Ef = 1e3;
function As(e) {
  let n = (o, i, ...s) => {
    e.push({ path: o, code: i, parameters: s });
  }, t = (o, i, s, a, l, ...u) => {
    let c = O(o, s);
    return typeof c == "string" && l(c) ? c : (c !== void 0 && n(_(i, s), a, I(c), ...u), null);
  }, r = (o, i, s, a, l) => {
    let u = O(o, s);
    return l(u) ? u : (u !== void 0 && n(_(i, s), a), null);
  };
  return {
    fault: n,
    string: t,
    text(o, i, s) {
      let a = O(o, s), l = Gt(a);
      return l === null && a !== void 0 && n(_(i, s), "expected-text"), l;
    },
    word(o, i, s, a) {
      var u;
      return (u = t(o, i, s, "not-one-of", (c) => a.includes(c), a)) != null ? u : a[0];
    },
    id: (o, i, s) => t(o, i, s, "bad-id", (a) => X.test(a)),
    count(o, i, s) {
      let a = r(o, i, s, "expected-whole-number", nt);
      return a !== null && a < 0 ? (n(_(i, s), "too-small", a, 0), null) : a;
    },
    list(o, i, s) {
      var u, c;
      let a = (u = r(o, i, s, "expected-list", Array.isArray)) != null ? u : [], l = (c = Af[s]) != null ? c : Ef;
      return a.length > l && n(_(i, s), "too-many-items", l), a.slice(0, l);
    },
    object: (o, i, s) => {
      var a;
      return (a = r(o, i, s, "expected-object", D)) != null ? a : {};
    },
    condition(o, i, s) {
      let a = t(o, i, s, "expected-string", (u) => u.trim() !== ""), l = a === null ? null : Ht(a);
      return l !== null && "code" in l ? (n(_(i, s), l.code, ...l.parameters), null) : l;
    }
  };
}
function Es(e) {
  return me.test(e);
}
function nt(e) {
  return Number.isSafeInteger(e);
}

// src/core/survey/read-choices.ts
var Xe = 20;
function Ne(e, n, t, r) {
  let o = /* @__PURE__ */ new Map(), i = _(n, t);
  return r.list(e, n, t).forEach((s, a) => {
    let l = _(i, a), u = D(s) ? s : {}, c = D(s) ? O(s, "value") : s, d = Br(c) ? String(c) : "";
    X.test(d) ? o.has(d) ? r.fault(l, "code-taken", d) : o.set(d, {
      value: d,
      text: r.text(u, l, "text"),
      visibleIf: r.condition(u, l, "visibleIf"),
      isRetired: O(u, "retired") === !0
    }) : r.fault(l, "bad-id", I(c));
  }), o.size === 0 ? (r.fault(i, "empty-list"), null) : Array.from(o.values());
}
function Me(e, n) {
  return { value: e, text: n, visibleIf: null, isRetired: !1 };
}
function _r(e, n, t, r) {
  let o = (i, s, a, l) => {
    var c;
    let u = O(e, s) === void 0 ? a : s;
    return O(e, u) !== !0 ? null : r.some(({ value: d }) => d === i) ? (t.fault(_(n, u), "special-code-taken", i), null) : Me(i, (c = t.text(e, n, l)) != null ? c : { kind: "message", key: `localskills-choice-${i}` });
  };
  return {
    other: o(ln, "showOtherItem", "hasOther", "otherText"),
    none: o(zn, "showNoneItem", "hasNone", "noneText"),
    refused: o(Jn, "showRefuseItem", "", "refuseText"),
    dontKnow: o(Kn, "showDontKnowItem", "", "dontKnowText")
  };
}
function Os(e, n, t) {
  if (O(e, "rateValues") !== void 0)
    return Ne(e, n, "rateValues", t);
  let r = (l, u) => {
    let c = O(e, l);
    return nt(c) ? c : (c !== void 0 && t.fault(_(n, l), "expected-whole-number"), u);
  }, [o, i, s] = [r("rateMin", 1), r("rateMax", 5), r("rateStep", 1)];
  if (i <= o || s < 1)
    return t.fault(`${n}.rateMax`, "bad-rating", o, i, s), null;
  let a = [];
  for (let l = o; l <= i && a.length < Xe; l += s)
    a.push(Me(String(l), null));
  return o + Xe * s <= i && t.fault(`${n}.rateMax`, "too-many-steps", Xe), a;
}
function $s(e, n, t) {
  let r = /* @__PURE__ */ new Map();
  return t.list(e, n, "columns").forEach((o, i) => {
    let s = _(`${n}.columns`, i), a = D(o) ? O(o, "name") : void 0;
    if (!D(o) || typeof a != "string" || !X.test(a)) {
      t.fault(`${s}.name`, "bad-id", I(a));
      return;
    }
    if (r.has(a)) {
      t.fault(`${s}.name`, "name-taken", a);
      return;
    }
    let l = Ne(o, s, "choices", t);
    l !== null && r.set(a, { name: a, title: t.text(o, s, "title"), choices: l });
  }), r.size === 0 ? (t.fault(`${n}.columns`, "empty-list"), null) : Array.from(r.values());
}
function Br(e) {
  return typeof e == "string" || typeof e == "number";
}

// src/core/survey/text.ts
function pe(e, n) {
  if (e.text !== null)
    return We(e.text, n.messages, n.locale);
  let t = n.taxonomy === null ? null : n.taxonomy.get(e.value);
  return t !== null && n.taxonomy !== null ? We(t.label, n.messages, n.taxonomy.locale) : { text: e.value, language: null, direction: "auto" };
}
function ge(e, n) {
  return e.title === null ? { text: e.name, language: null, direction: "auto" } : We(e.title, n.messages, n.locale);
}

// src/core/report/group-label.ts
var Of = /^[a-z0-9][a-z0-9_-]{0,99}$/;
function tt(e) {
  return Of.test(e);
}
function rt(e, { by: n, question: t }, { markup: r, survey: o, texts: i }) {
  var u, c;
  if (n === "language")
    return me.test(e) ? `<span lang="${e}">{{#language:${e}}}</span>` : U({ text: e });
  if (n === "community")
    return `<bdi>${U({ text: e })}</bdi>`;
  let s = B(o).find(({ name: d }) => d === t), a = s === void 0 ? null : (c = (u = ie(s)[0]) == null ? void 0 : u.choices) != null ? c : null, l = a === null ? void 0 : a.find(({ value: d }) => d === e);
  return r.label(pe(l != null ? l : Me(e, null), i));
}
function Cs({ by: e, question: n }, { markup: t, survey: r, texts: o }) {
  let i = B(r).find(({ name: a }) => a === n);
  if (i !== void 0) {
    let a = ge(i, o);
    return { text: a.text, wikitext: t.label(a) };
  }
  let s = `localskills-results-by-${e === "language" ? "language" : "community"}`;
  return { text: t.messages.text(s), wikitext: t.say(s) };
}

// src/core/report/headline.ts
function Ms(e, n) {
  let { wantToLearn: t, canTeach: r } = n.measures, o = [];
  for (let l of Object.keys(e.skills)) {
    let u = Ee(e, l);
    u !== null && !T(u.highNeedCount) && u.highNeedCount > 0 && o.push({ skill: l, count: u.highNeedCount, of: u.n });
  }
  let i = Ns(e, r), s = Ns(e, t), a = (s != null ? s : []).filter(({ skill: l }) => {
    var u, c;
    return $f(e, r, l) === 0 && ((c = (u = e.balance[l]) == null ? void 0 : u.offers) != null ? c : 0) === 0;
  });
  return {
    needs: Vr(o),
    assets: Vr(i != null ? i : []),
    unmet: s === null || i === null ? null : Vr(a)
  };
}
function Ee(e, n) {
  let t = e.skills[n];
  return t === void 0 || T(t) ? null : t;
}
function $f(e, n, t) {
  var i;
  let r = n === null ? void 0 : e.questions[n];
  if (r === void 0 || T(r))
    return r != null ? r : null;
  let o = r.choices[t];
  return T(o) ? o : (i = o == null ? void 0 : o.count) != null ? i : null;
}
function Ns(e, n) {
  let t = n === null ? void 0 : e.questions[n];
  if (t === void 0 || T(t))
    return null;
  let r = Object.keys(e.skills), o = r.length === 0 ? Object.keys(e.balance) : r;
  return Object.keys(t.choices).filter((i) => o.includes(i)).map((i) => {
    let s = t.choices[i];
    return { skill: i, count: s === void 0 || T(s) ? 0 : s.count, of: t.n };
  }).filter(({ count: i }) => i > 0);
}
function Vr(e) {
  return e.slice().sort((n, t) => un(
    { numerator: t.count, denominator: t.of },
    { numerator: n.count, denominator: n.of }
  ) || (n.skill < t.skill ? -1 : 1)).slice(0, 3);
}

// src/core/report/findings.ts
var ot = 5;
function Ds(e) {
  let { markup: n, results: t, survey: r } = e, { needs: o, assets: i, unmet: s } = Ms(t, r), a = (c) => (d) => n.say(
    c,
    Cf(d, e),
    d.count,
    d.of,
    { wikitext: n.percent(d.count / d.of) }
  ), l = [];
  Object.keys(t.skills).length > 0 && l.push(...Wr("needs", o.map(a("localskills-results-need")), e)), i.length > 0 && l.push(...Wr("assets", i.map(a("localskills-results-asset")), e)), s !== null && l.push(...Wr("unmet", s.map(a("localskills-results-unmet-skill")), e));
  let u = [...Nf(e), ...Mf(e)];
  return [
    ...l.length === 0 ? [] : ['<div class="ext-localSkills-findings">', ...l, "</div>"],
    ...u.length === 0 ? [] : ["<ul>", ...u.map((c) => `<li>${c}</li>`), "</ul>"]
  ];
}
function Wr(e, n, { markup: t }) {
  return [
    `<div class="ext-localSkills-finding ext-localSkills-finding-${e}">`,
    // No heading of the page's own kind: before the first of those stands the table of contents, in some skins.
    `<div class="ext-localSkills-finding-title" role="heading" aria-level="2">${t.say(`localskills-results-${e}`)}</div>`,
    ...n.length > 0 ? ["<ol>", ...n.map((r) => `<li>${r}</li>`), "</ol>"] : [`<p>${t.say(`localskills-results-${e}-none`)}</p>`],
    "</div>"
  ];
}
function Cf({ skill: e }, n) {
  return { wikitext: `<strong>${n.skillName(e)}</strong>` };
}
function Nf(e) {
  let { markup: n, results: t } = e, r = Object.keys(t.skills).filter((i) => Ls(t, i) !== null), o = r.filter((i) => Ls(t, i) === "concentrate-here").sort((i, s) => Fs(t, s) - Fs(t, i) || (i < s ? -1 : 1));
  return r.length < 4 || o.length === 0 ? [] : [n.say(
    "localskills-results-concentrate",
    o.length,
    r.length,
    je(o.map(e.skillName), n, ot),
    { wikitext: bn("plot", n.say("localskills-results-plot")) }
  )];
}
function Mf(e) {
  let { markup: n, results: t } = e, r = Object.keys(t.skills).filter((i) => Is(t, i) !== null);
  if (r.length < 2 * ot)
    return [];
  let o = r.filter((i) => {
    var s;
    return ((s = Is(t, i)) != null ? s : []).every((a) => a <= ot);
  });
  return [o.length === 0 ? n.say("localskills-results-agreed-none", ot) : n.say("localskills-results-agreed", ot, je(o.map(e.skillName), n), o.length)];
}
function Is(e, n) {
  var o;
  let { rankByMwds: t = null, rankByRds: r = null } = (o = Ee(e, n)) != null ? o : {};
  return t === null || r === null ? null : [t, r];
}
function Ls(e, n) {
  var t, r;
  return (r = (t = Ee(e, n)) == null ? void 0 : t.quadrant) != null ? r : null;
}
function Fs(e, n) {
  var t, r;
  return (r = (t = Ee(e, n)) == null ? void 0 : t.gap) != null ? r : 0;
}
function qs({ markup: e, results: n }) {
  let { mwdsRds: t, mwdsHighNeed: r, rdsHighNeed: o } = n.agreement, i = [t, r, o].filter((u) => u !== null);
  if (i.length === 0)
    return [];
  let s = Math.min(...i), a = s >= 0.9 ? "close" : s >= 0.7 ? "largely" : s >= 0.4 ? "partly" : "hardly", l = (u) => ({ wikitext: u === null ? "\u2013" : e.number(u, 2) });
  return [`<p>${e.say(`localskills-results-agreement-${a}`)} ${e.say(
    "localskills-results-agreement-figures",
    { wikitext: re(e.say("localskills-results-term-tau"), "tau", e) },
    l(t),
    l(r),
    l(o)
  )}</p>`];
}

// src/core/skills/taxonomy.ts
function If(e, n = null) {
  let t = new Map(e.map((l) => [l.id, l])), r = (l) => {
    var u;
    return (u = t.get(l)) != null ? u : null;
  }, o = (l, u) => {
    let c = /* @__PURE__ */ new Set([l]), d = [], p = r(l);
    for (; p !== null; ) {
      let f = u(p);
      p = f === null || c.has(f) ? null : r(f), p !== null && (c.add(p.id), d.push(p));
    }
    return d;
  }, i = (l) => {
    var u;
    return (u = o(l, (c) => c.replacedBy).pop()) != null ? u : r(l);
  }, s = /* @__PURE__ */ new Map();
  for (let l of e)
    if (!l.isRetired) {
      let u = l.parent !== null && t.has(l.parent) ? l.parent : null, c = s.get(u);
      c === void 0 ? s.set(u, [l]) : c.push(l);
    }
  let a = null;
  return {
    skills: e,
    locale: n,
    get: r,
    current: i,
    children: (l) => {
      var u;
      return (u = s.get(l)) != null ? u : [];
    },
    ancestors: (l) => o(l, (u) => u.parent),
    find: (l) => {
      var u, c;
      return a = a != null ? a : Df(e, i), (c = (u = i(l.trim())) != null ? u : a.get(Bs(l))) != null ? c : null;
    }
  };
}
function Qt(e) {
  let n = [], t = /* @__PURE__ */ new Map(), r = D(e) ? O(e, "skills") : void 0;
  D(e) ? Array.isArray(r) || n.push({ path: "$.skills", code: "expected-list", parameters: [] }) : n.push({ path: "$", code: "expected-object", parameters: [] }), (Array.isArray(r) ? r : []).forEach((i, s) => {
    let a = _("$.skills", s), l = D(i) ? Lf(i) : null;
    if (l === null) {
      let u = D(i) ? O(i, "id") : i;
      n.push({ path: `${a}.id`, code: "bad-id", parameters: [I(u)] });
    } else t.has(l.id) ? n.push({ path: `${a}.id`, code: "code-taken", parameters: [l.id] }) : t.set(l.id, l);
  });
  let o = D(e) ? O(e, "locale") : null;
  return {
    taxonomy: If(
      Array.from(t.values()),
      typeof o == "string" && me.test(o) ? o : null
    ),
    faults: n
  };
}
function _s(e, n, t) {
  let r = n.get(e);
  return r === null ? { text: e, language: null, direction: "auto" } : We(r.label, t, n.locale);
}
function Lf(e) {
  var i;
  let n = O(e, "id");
  if (typeof n != "string" || !X.test(n))
    return null;
  let t = (s) => {
    let a = O(e, s);
    return typeof a == "string" && a !== "" ? a : null;
  }, r = O(e, "capx"), o = t("replacedBy");
  return {
    id: n,
    label: (i = Gt(O(e, "label"))) != null ? i : { kind: "texts", texts: { default: n } },
    aliases: Ff(O(e, "aliases")),
    parent: t("parent"),
    capx: (Array.isArray(r) ? r : [r]).filter((s) => typeof s == "number"),
    wikidata: t("wikidata"),
    isRetired: O(e, "status") === "retired" || o !== null,
    replacedBy: o
  };
}
function Ff(e) {
  let n = {};
  if (D(e))
    for (let t of Object.keys(e)) {
      let r = e[t];
      (t === "default" || me.test(t)) && Array.isArray(r) && (n[t] = r.filter((o) => typeof o == "string"));
    }
  return n;
}
function Df(e, n) {
  let t = /* @__PURE__ */ new Map(), r = (o) => {
    let i = /* @__PURE__ */ new Map();
    for (let s of e) {
      let a = n(s.id);
      for (let l of o(s)) {
        let u = Bs(l), c = i.get(u);
        i.set(u, c === void 0 || c === a ? a : null);
      }
    }
    i.forEach((s, a) => {
      t.has(a) || t.set(a, s);
    });
  };
  return r((o) => o.label.kind === "texts" ? js(o.label.texts) : []), r((o) => js(o.aliases).reduce((i, s) => i.concat(s), [])), t;
}
function js(e) {
  return Object.keys(e).map((n) => e[n]);
}
function Bs(e) {
  return e.normalize("NFC").toLowerCase().replace(/[\s_-]+/g, " ").trim();
}

// src/core/report/page-context.ts
function Vs(e, n, t, r, o = [t], i = null) {
  let s = ks(t), a = { messages: t, locale: e.survey.locale, taxonomy: r }, l = /* @__PURE__ */ new Map();
  return {
    report: e,
    survey: e.survey,
    results: n,
    markup: s,
    texts: a,
    languages: o,
    change: i,
    skillName: (u) => {
      var d;
      let c = (d = l.get(u)) != null ? d : s.label(qf(u, { survey: e.survey, texts: a }));
      return l.set(u, c), c;
    }
  };
}
function it(e, n) {
  let { markup: t, survey: r } = n;
  return e.withheld === "unanimous" ? t.say("localskills-results-withheld-unanimous") : e.withheld === "few-answers" ? r.minAnswers > 1 ? t.say("localskills-results-withheld-few-answers", r.minAnswers) : t.say("localskills-results-no-answers") : t.say("localskills-results-withheld-small-counts", r.minCell);
}
function qf(e, n) {
  var i;
  let { survey: t, texts: r } = n, o = (i = Q(t)) == null ? void 0 : i.grid.rows.find(({ value: s }) => s === e);
  return o !== void 0 ? pe(o, r) : r.taxonomy === null ? { text: e, language: null, direction: "auto" } : _s(e, r.taxonomy, r.messages);
}

// src/core/report/skills-table.ts
var Ws = [
  ["rank-mwds", "rank"],
  ["rank-rds", "rank"],
  ["rank-high-need", "rank"],
  ["rank-difference", "rank-difference"],
  ["high-need", "high-need"],
  ["importance", "importance"],
  ["ability", "importance"],
  ["gap", "gap"],
  ["mwds", "mwds"],
  ["rds", "rds"],
  ["n", "n"]
];
function Gs(e) {
  var l;
  let { markup: n, results: t, survey: r } = e, o = Q(r), i = Object.keys(t.skills);
  if (o === null || i.length === 0)
    return [];
  let s = [
    `|+ ${n.say("localskills-results-skills-caption")}`,
    "|-",
    H(n.say("localskills-results-column-skill")),
    ...Ws.map(([u, c]) => H(
      re(n.say(`localskills-results-column-${u}`), c, n),
      "number"
    ))
  ], a = _f(t);
  for (let u of st(t.skills)) {
    let c = t.skills[u], d = c !== void 0 && !T(c) && c.n > 0;
    s.push(
      // Rows without figures stay at the end, however the table is sorted.
      d ? "|-" : '|- class="sortbottom"',
      `! scope="row" | ${e.skillName(u)}`,
      ...d ? Bf(c, (l = a.get(u)) != null ? l : null, [o.importance, o.ability], e) : [`| class="ext-localSkills-withheld" colspan="${Ws.length}" | ${T(c) ? it(c, e) : n.say("localskills-results-no-answers")}`]
    );
  }
  return [
    z(2, n.say("localskills-results-skills")),
    `<p>${n.say("localskills-results-skills-intro")}</p>`,
    ...qs(e),
    ee(
      U({ text: n.messages.text("localskills-results-skills") }),
      "sortable ext-localSkills-wide ext-localSkills-ranking",
      s
    )
  ];
}
function st(e) {
  return Object.keys(e).sort((n, t) => jf(e, n, t));
}
function jf(e, n, t) {
  for (let r of ["rankByMwds", "rankByRds"]) {
    let o = (a) => {
      var l, u;
      return (u = (l = Ee({ skills: e }, a)) == null ? void 0 : l[r]) != null ? u : 1 / 0;
    }, [i, s] = [o(n), o(t)];
    if (i !== s)
      return i - s;
  }
  return n < t ? -1 : 1;
}
function _f(e) {
  let n = [];
  Object.keys(e.skills).forEach((r) => {
    let o = Ee(e, r);
    o !== null && o.n > 0 && !T(o.highNeedCount) && n.push({ skill: r, numerator: o.highNeedCount, denominator: o.n });
  });
  let t = $n(n, (r, o) => un(o, r));
  return new Map(n.map(({ skill: r }, o) => [r, t[o]]));
}
function Bf(e, n, t, { markup: r }) {
  let o = (h, m) => W(h === null ? "" : r.number(h, m), h), i = (h, m, y) => {
    let [g, b] = [Math.min(...Array.from(y.values())), Math.max(...Array.from(y.values()))];
    return h === null ? W("", null) : W(Ae(r.number(h, 2), b > g ? (h - g) / (b - g) : 0, m), h);
  }, { highNeed: s, highNeedCount: a, highNeedInterval: l, rankByMwds: u, rankByRds: c } = e, d = [u, c, n].filter((h) => h !== null), p = d.length < 2 ? null : Math.max(...d) - Math.min(...d), f = T(l) || l === null ? "" : `<div class="ext-localSkills-detail">${r.say(
    "localskills-results-interval",
    { wikitext: r.number(Ce(l.low, 0, 2)) },
    { wikitext: r.percent(l.high) }
  )}</div>`;
  return [
    o(u, 0),
    o(c, 0),
    T(a) ? K(r) : o(n, 0),
    o(p, 0),
    T(s) || T(a) ? K(r) : W(Ae(`${r.percent(s != null ? s : 0)} <span class="ext-localSkills-detail">${r.say("localskills-results-count-of", a, e.n)}</span>`, s != null ? s : 0, "need") + f, s != null ? s : 0),
    i(e.importance.mean, "importance", t[0]),
    i(e.ability.mean, "ability", t[1]),
    o(e.gap, 2),
    o(e.mwds, 2),
    o(e.rds, 0),
    o(e.n, 0)
  ];
}

// src/core/report/breakdown-tables.ts
var Vf = { community: 40, language: 12, question: 12 };
function Us(e) {
  let { markup: n, results: t } = e, r = ({ by: i }) => +(i !== "community"), o = t.breakdowns.slice().sort((i, s) => r(i) - r(s)).reduce(
    (i, s) => i.concat(Uf(s, e)),
    []
  );
  return o.length === 0 ? [] : [
    z(2, n.say("localskills-results-breakdowns")),
    `<p>${n.say("localskills-results-breakdowns-intro")}</p>`,
    Gf(e),
    ...o
  ];
}
function Wf({ by: e, groups: n }) {
  let t = Object.keys(n), r = (s) => {
    let a = n[s];
    return a === void 0 || T(a) ? 0 : a.counted;
  }, o = t.slice().sort((s, a) => r(a) - r(s) || (s < a ? -1 : 1)), i = new Set(o.slice(0, Vf[e]));
  return t.filter((s) => i.has(s));
}
function Gf({ markup: e }) {
  let n = (o, i) => `<span class="ext-localSkills-heat-key ext-localSkills-heat-${o}">${i}</span>`, t = (o) => ({ wikitext: e.number(o, o % 1 === 0 ? 0 : 1) }), r = (o) => n(o * 2, e.say("localskills-results-heat-up-to", t(o - 0.5), t(o)));
  return `<p class="ext-localSkills-heat-keys">${[
    n(-1, e.say("localskills-results-heat-surplus")),
    ...[0.5, 1, 1.5].map(r),
    n(4, e.say("localskills-results-heat-above", t(1.5)))
  ].join(" ")}</p>`;
}
function Uf(e, n) {
  let { markup: t, results: r } = n, o = Object.keys(e.groups), i = Wf(e), s = st(r.skills);
  if (o.length < 2 || s.length === 0)
    return [];
  let a = Cs(e, n), l = [
    `|+ ${re(t.say("localskills-results-breakdown-caption"), "gap", t)}`,
    "|-",
    H(t.say("localskills-results-column-skill")),
    ...i.map((u) => H(
      Qf(u, e, n) + zf(e.groups[u], n),
      "number"
    ))
  ];
  for (let u of s) {
    l.push("|-", `! scope="row" | ${n.skillName(u)}`);
    for (let c of i) {
      let d = e.groups[c], p = d === void 0 || T(d) ? void 0 : d.skills[u];
      l.push(p === void 0 || T(p) ? K(t) : p.gap === null ? W("", null) : W(t.number(p.gap, 2), p.gap, `ext-localSkills-heat-${Hf(p.gap)}`));
    }
  }
  return [
    z(3, a.wikitext),
    ee(U(a), "sortable ext-localSkills-wide ext-localSkills-breakdown", l),
    ...i.length < o.length ? [`<p>${t.say("localskills-results-more-groups", o.length - i.length)}</p>`] : []
  ];
}
function Hf(e) {
  return e < 0 ? -1 : Math.min(4, Math.ceil(e * 2));
}
function Qf(e, n, t) {
  let r = rt(e, n, t), { report: o, survey: i } = t, s = n.groups[e];
  return n.by === "community" && tt(e) && s !== void 0 && !T(s) ? se(o.titles.communityResults(i.id, e), r) : r;
}
function zf(e, { markup: n }) {
  return `<br /><span class="ext-localSkills-detail">${e === void 0 || T(e) ? n.say("localskills-results-withheld") : n.say("localskills-results-answers", e.counted)}</span>`;
}

// src/core/report/parameter-title.ts
function Gr({ question: e, row: n, column: t }, r) {
  return [
    ge(e, r).text,
    ...n === null ? [] : [pe(n, r).text],
    ...t === null ? [] : [ge(t, r).text]
  ].join(" / ");
}

// src/core/report/change-tables.ts
var Jf = 3, Kf = 10, Xf = ["new", "gone", "changed", "withheld", "no-answers"];
function Qs(e) {
  let { change: n, markup: t, report: r } = e;
  if (n === null || n.before.counted === 0)
    return [];
  let { before: o, now: i } = n;
  return [
    z(2, t.say("localskills-results-change")),
    `<p>${t.say(
      "localskills-results-change-intro",
      { wikitext: se(r.titles.results(o.survey), `<bdi>${U({ text: o.survey })}</bdi>`) },
      o.counted,
      i.counted
    )}</p>`,
    ...Yf(n, e),
    ...Zf(n, e),
    ...em(n, e)
  ];
}
function kn({ difference: e }) {
  return e;
}
function Ur({ interval: e }) {
  return e.low > 0 || e.high < 0;
}
function Yf({ skills: e, questions: n }, t) {
  var a, l;
  let { markup: r, survey: o, texts: i } = t, s = [];
  Object.keys(e).forEach((u) => {
    var d;
    let c = (d = e[u]) == null ? void 0 : d.highNeed;
    if (c !== void 0 && !T(c) && Ur(c)) {
      let p = { wikitext: `<strong>${t.skillName(u)}</strong>` };
      s.push({
        name: u,
        change: c,
        about: r.say("localskills-results-change-need", p, ...Hs(c, t))
      });
    }
  });
  for (let u of Z(o)) {
    let c = (l = (a = n[u.name]) == null ? void 0 : a.choices) != null ? l : {};
    Object.keys(c).forEach((d) => {
      var f, h;
      let p = c[d];
      if (p !== void 0 && !T(p) && Ur(p)) {
        let m = (h = (f = u.choices) == null ? void 0 : f.find(({ value: g }) => g === d)) != null ? h : Me(d, null), y = pe(m, i);
        s.push({ name: `${u.name} ${d}`, change: p, about: r.say(
          "localskills-results-change-choice",
          { wikitext: U({ text: Gr(u, i) }) },
          { wikitext: `<strong>${r.label(y)}</strong>` },
          ...Hs(p, t)
        ) });
      }
    });
  }
  return s.sort((u, c) => Math.abs(kn(c.change)) - Math.abs(kn(u.change)) || (u.name < c.name ? -1 : 1)), s.length === 0 ? [`<p>${r.say("localskills-results-change-none")}</p>`] : [
    "<ul>",
    ...s.slice(0, 2 * Jf).map(({ about: u }) => `<li>${u}</li>`),
    "</ul>"
  ];
}
function Hs({ before: e, now: n, interval: t }, { markup: r }) {
  let o = r.say(
    "localskills-results-change-range",
    { wikitext: r.signed(t.low * 100) },
    { wikitext: r.signed(t.high * 100) }
  );
  return [r.percent(e), r.percent(n), o].map((i) => ({ wikitext: i }));
}
function Zf({ skills: e }, n) {
  let { markup: t } = n, r = (u) => e[u], o = (u) => kn(r(u).gap), i = Object.keys(e).sort((u, c) => o(c) - o(u) || (u < c ? -1 : 1));
  if (i.length === 0)
    return [];
  let s = (u, c) => H(re(t.say(`localskills-results-column-${u}`), c, t), "number"), a = [
    `|+ ${t.say("localskills-results-change-caption")}`,
    "|-",
    H(t.say("localskills-results-column-skill")),
    s("gap", "gap"),
    s("importance", "importance"),
    s("ability", "importance"),
    s("high-need", "high-need"),
    s("rank-mwds", "rank"),
    s("n", "n")
  ], l = (u, c) => ` <span class="ext-localSkills-detail">${t.say("localskills-results-from-to", { wikitext: u }, { wikitext: c })}</span>`;
  for (let u of i) {
    let { gap: c, importance: d, ability: p, highNeed: f, rankByMwds: h, n: m } = r(u), y = (g) => W(
      t.signed(kn(g), 2) + l(t.number(g.before, 2), t.number(g.now, 2)),
      kn(g)
    );
    a.push(
      "|-",
      `! scope="row" | ${n.skillName(u)}`,
      y(c),
      y(d),
      y(p),
      T(f) ? K(t) : W(
        `${t.signed(kn(f) * 100)}${l(t.percent(f.before), t.percent(f.now))}${Ur(f) ? `<br /><strong class="ext-localSkills-detail">${t.say("localskills-results-clear")}</strong>` : ""}`,
        kn(f)
      ),
      h === null ? W("", null) : W(
        t.say("localskills-results-from-to", { wikitext: t.number(h.before) }, { wikitext: t.number(h.now) }),
        h.now
      ),
      W(t.say("localskills-results-from-to", { wikitext: t.number(m.before) }, { wikitext: t.number(m.now) }), m.now)
    );
  }
  return [ee(U({ text: t.messages.text("localskills-results-change") }), "sortable ext-localSkills-wide", a)];
}
function em({ notCompared: e }, n) {
  let { markup: t, survey: r, texts: o } = n, i = new Map(Z(r).map((a) => [a.name, a])), s = [];
  for (let a of Xf) {
    let l = e.filter((u) => u.reason === a).map(({ part: u, name: c }) => {
      let d = i.get(c);
      return u === "skill" ? n.skillName(c) : d === void 0 ? `<code>${U({ text: c })}</code>` : U({ text: Gr(d, o) });
    });
    l.length > 0 && s.push(t.say(`localskills-results-not-compared-${a}`, je(l, t, Kf)));
  }
  return s.length === 0 ? [] : [
    `<p>${t.say("localskills-results-not-compared")}</p>`,
    "<ul>",
    ...s.map((a) => `<li>${a}</li>`),
    "</ul>"
  ];
}

// src/core/report/exclusions.ts
var Hr = 500;
function zs({ markup: e, results: n }) {
  let { excluded: t } = n;
  if (t.length === 0)
    return [];
  let r = (l) => wn(l, e.say("localskills-results-see-revision")), o = ({ page: l, reason: u, revision: c }) => [
    "|-",
    `| ${se(l)}`,
    `| ${e.say(`localskills-excluded-${u}`)}${c === void 0 || c === 0 ? "" : ` ${r(c)}`}`
  ], i = /* @__PURE__ */ new Map();
  t.forEach(({ reason: l }) => {
    var u;
    return i.set(l, ((u = i.get(l)) != null ? u : 0) + 1);
  });
  let s = Array.from(i.keys()).sort((l, u) => {
    var c, d;
    return ((c = i.get(u)) != null ? c : 0) - ((d = i.get(l)) != null ? d : 0) || (l < u ? -1 : 1);
  }), a = U({ text: e.messages.text("localskills-results-excluded") });
  return [
    z(2, `<span id="${Pe("excluded")}">${e.say("localskills-results-excluded")}</span>`),
    ...i.size < 2 ? [] : [ee(U({ text: e.messages.text("localskills-results-column-reason") }), "ext-localSkills-excluded", [
      "|-",
      H(e.say("localskills-results-column-reason")),
      H(e.say("localskills-results-column-pages")),
      ...s.map((l) => {
        var u, c;
        return [
          "|-",
          `! scope="row" | ${e.say(`localskills-excluded-${l}`)}`,
          W(e.number((u = i.get(l)) != null ? u : 0), (c = i.get(l)) != null ? c : 0)
        ].join(`
`);
      })
    ])],
    ee(a, "ext-localSkills-excluded", [
      "|-",
      ...["page", "reason"].map((l) => H(e.say(`localskills-results-column-${l}`))),
      ...t.slice(0, Hr).map((l) => o(l).join(`
`))
    ]),
    ...t.length > Hr ? [`<p>${e.say("localskills-results-more-excluded", t.length - Hr)}</p>`] : []
  ];
}

// src/core/report/glossary.ts
function nm({ markup: e, survey: n, results: t }) {
  let r = (c) => `localskills-results-column-${c}`, o = Q(n), i = o === null ? [1, 5] : [...Array.from(o.importance.values()), ...Array.from(o.ability.values())], { canTeach: s, wantToLearn: a } = n.measures, u = Object.keys(t.balance).map((c) => t.balance[c]).some((c) => c !== void 0 && c.offers !== null);
  return [
    ...o === null ? [] : [
      ["high-need", [r("high-need")]],
      ["importance", [r("importance"), r("ability")], Math.min(...i), Math.max(...i)],
      ["quadrant", ["localskills-results-term-quadrant"]],
      ["gap", [r("gap")]],
      ["mwds", [r("mwds")]],
      ["rds", [r("rds")], { wikitext: e.number(-100) }],
      ["rank", [r("rank-mwds"), r("rank-rds"), r("rank-high-need")]],
      ["rank-difference", [r("rank-difference")]],
      ["tau", ["localskills-results-term-tau"]],
      ["n", [r("n")]]
    ],
    ...s === null && a === null ? [] : [["people", [
      ...a === null ? [] : [r("want-to-learn")],
      ...s === null ? [] : [r("can-teach")]
    ]]],
    ...s === null || a === null ? [] : [["lacking", [r("lacking")]]],
    ...u ? [["exchange", [r("seek-now"), r("offer-now")]]] : [],
    ["share", [r("people"), r("share")]],
    ["interval", ["localskills-results-term-interval"], { wikitext: e.percent(0.95) }],
    ...n.core === null ? [] : [["core", ["localskills-results-core", "localskills-results-local"]]],
    ["withheld", ["localskills-results-withheld"]]
  ];
}
function Js(e) {
  let { markup: n } = e;
  return [
    z(2, n.say("localskills-results-guide")),
    '<dl class="ext-localSkills-guide">',
    ...nm(e).reduce((t, [r, o, ...i]) => t.concat(
      o.map((s, a) => `<dt${a === 0 ? ` id="${Pe(r)}"` : ""}>${n.say(s)}</dt>`),
      `<dd>${n.say(`localskills-results-guide-${r}`, ...i)}</dd>`
    ), []),
    "</dl>",
    `<p>${n.say("localskills-results-guide-caution")}</p>`
  ];
}

// src/core/report/community-page.ts
function Ks({ results: e }) {
  return e.breakdowns.find(({ by: n, groups: t }) => n === "community" && Object.keys(t).length > 1);
}

// src/core/report/methods.ts
var Qr = 100;
function Xs(e) {
  let { markup: n, survey: t } = e;
  return [
    z(2, `<span id="${Pe("quality")}">${n.say("localskills-results-methods")}</span>`),
    ...zr(tm(e)),
    ...rm(e),
    ...om(e),
    ...Q(t) === null ? [] : [
      z(3, n.say("localskills-results-formulas")),
      ...zr([
        n.say("localskills-results-methods-pairs"),
        n.say("localskills-results-methods-formulas"),
        n.say("localskills-results-methods-intervals", { wikitext: n.percent(0.95) })
      ])
    ],
    z(3, n.say("localskills-results-disclosure")),
    ...zr(im(e))
  ];
}
function zr(e) {
  return ["<ul>", ...e.map((n) => `<li>${n}</li>`), "</ul>"];
}
function tm({ markup: e, report: n, results: t, survey: r }) {
  let { titles: o, counted: i, definitionRevision: s } = n, a = (d, p) => ({ wikitext: se(d, e.say(p)) }), l = s === 0 ? a(o.definition(r.id), "localskills-results-definition") : { wikitext: wn(s, e.say("localskills-results-revision", String(s))) }, u = Object.keys(t.balance).map((d) => t.balance[d]), c = (d) => u.reduce((p, f) => {
    var h;
    return p + ((h = f == null ? void 0 : f[d]) != null ? h : 0);
  }, 0);
  return [
    e.say("localskills-results-methods-counted", t.counted, l),
    e.say("localskills-results-methods-answers", {
      wikitext: `[[Special:PrefixIndex/${o.answersPrefix(r.id)}|${e.say("localskills-results-all-answers")}]]`
    }),
    ...t.excluded.length === 0 ? [] : [e.say(
      "localskills-results-methods-excluded",
      t.excluded.length,
      { wikitext: bn("excluded", e.say("localskills-results-excluded")) }
    )],
    e.say("localskills-results-methods-shares", { wikitext: e.percent(1) }),
    ...u.some((d) => d !== void 0 && d.offers !== null) ? [e.say("localskills-results-methods-exchange", c("offers"), c("seeks"))] : [],
    e.say("localskills-results-methods-data", a(o.resultsData(r.id), "localskills-results-data"), i.count)
  ];
}
function rm(e) {
  let { markup: n, report: t, results: r, survey: o } = e, i = Ks(e);
  if (i === void 0)
    return [];
  let s = (u) => {
    let c = i.groups[u];
    return c === void 0 || T(c) ? null : c.counted;
  }, a = Object.keys(i.groups).sort((u, c) => {
    var d, p;
    return ((d = s(c)) != null ? d : -1) - ((p = s(u)) != null ? p : -1) || (u < c ? -1 : 1);
  }), l = [
    "|-",
    H(n.say("localskills-results-column-community")),
    H(n.say("localskills-results-fact-counted"), "number"),
    H(re(n.say("localskills-results-column-share"), "share", n), "number")
  ];
  for (let u of a.slice(0, Qr)) {
    let c = s(u), d = rt(u, i, e);
    l.push(
      "|-",
      `! scope="row" | ${c !== null && tt(u) ? se(t.titles.communityResults(o.id, u), d) : d}`,
      ...c === null ? [K(n), K(n)] : [
        W(n.number(c), c),
        W(Ae(n.percent(c / r.counted), c / r.counted), c / r.counted)
      ]
    );
  }
  return [
    z(3, n.say("localskills-results-response")),
    `<p>${n.say("localskills-results-response-intro")}</p>`,
    ee(U({ text: n.messages.text("localskills-results-response") }), "sortable ext-localSkills-shares", l),
    ...a.length > Qr ? [`<p>${n.say("localskills-results-more-rows", a.length - Qr)}</p>`] : []
  ];
}
function om(e) {
  let { markup: n, results: t, survey: r, texts: o } = e;
  if (!t.versions.some(({ isCurrent: l, isKnown: u }) => u && !l))
    return [];
  let i = B(r), s = (l) => je(l.map((u) => {
    let c = i.find((d) => d.name === u);
    return c === void 0 ? `<code>${U({ text: u })}</code>` : n.label(ge(c, o));
  }), n).wikitext, a = [
    "|-",
    ...["version", "answers", "left-out", "reworded"].map((l) => H(n.say(`localskills-results-column-${l}`)))
  ];
  for (let { revision: l, counted: u, isCurrent: c, isKnown: d, changed: p, reworded: f } of t.versions) {
    let h = l === null || !d ? n.say("localskills-results-version-unknown") : wn(l, n.say("localskills-results-revision", String(l)));
    a.push(
      "|-",
      `! scope="row" | ${h}${c ? ` <span class="ext-localSkills-detail">${n.say("localskills-results-version-current")}</span>` : ""}`,
      T(u) ? K(n) : W(n.number(u), u),
      `| ${s(p)}`,
      `| ${s(f)}`
    );
  }
  return [
    z(3, n.say("localskills-results-versions")),
    `<p>${n.say("localskills-results-versions-intro")}</p>`,
    ee(U({ text: n.messages.text("localskills-results-versions") }), "", a)
  ];
}
function im({ markup: e, survey: n, report: { held: t = null } }) {
  let { minAnswers: r, minCell: o } = n;
  return [
    ...r > 1 ? [e.say("localskills-results-methods-min-answers", r)] : [],
    ...o > 1 ? [e.say("localskills-results-methods-min-cell", o)] : [],
    ...o > 1 ? [e.say("localskills-results-methods-held", o)] : [],
    ...t === null ? [] : [e.say("localskills-results-held", t.needed)],
    e.say(r > 1 || o > 1 ? "localskills-results-methods-public-thresholds" : "localskills-results-methods-public")
  ];
}

// src/core/report/plot-places.ts
function Ys(e, n) {
  let t = /* @__PURE__ */ new Set();
  return e.map(({ across: r, up: o }) => {
    let [i, s] = [r * n - 0.5, o * n - 0.5], [a, l] = [-1, 1 / 0];
    for (let u = 0; u < n * n; u++) {
      let c = (u % n - i) ** 2 + (Math.floor(u / n) - s) ** 2;
      c < l && !t.has(u) && ([a, l] = [u, c]);
    }
    return t.add(a), { column: a % n, row: Math.floor(a / n) };
  });
}
function Jr(e) {
  let n = Math.floor(Math.min(...e) * 2) / 2, t = Math.ceil(Math.max(...e) * 2) / 2;
  return t - n >= 1 ? { low: n, high: t } : { low: n - (1 - t + n) / 2, high: t + (1 - t + n) / 2 };
}

// src/core/report/need-plot.ts
var sm = 40, Kr = 16, am = ["concentrate-here", "keep-up", "low-priority", "possible-overkill"];
function ea(e) {
  let { markup: n, results: { cross: t } } = e, r = lm(e);
  if (r.length < 3 || t === null)
    return [];
  let o = r.slice().sort((i, s) => Zs(s, t) - Zs(i, t) || i.number - s.number).slice(0, sm).sort((i, s) => i.number - s.number);
  return [
    z(2, `<span id="${Pe("plot")}">${n.say("localskills-results-plot")}</span>`),
    `<p>${n.say("localskills-results-plot-intro")}${o.length < r.length ? ` ${n.say("localskills-results-plot-more", o.length, r.length)}` : ""}</p>`,
    '<div class="ext-localSkills-plot-and-legend">',
    ...um(o, r, e),
    ee(
      U({ text: n.messages.text("localskills-results-plot") }),
      "ext-localSkills-legend",
      cm(r, e)
    ),
    "</div>"
  ];
}
function lm({ results: e }) {
  let n = [];
  return st(e.skills).forEach((t) => {
    var a, l, u;
    let r = Ee(e, t), [o, i] = [(a = r == null ? void 0 : r.importance.mean) != null ? a : null, (l = r == null ? void 0 : r.ability.mean) != null ? l : null], s = (u = r == null ? void 0 : r.quadrant) != null ? u : null;
    o !== null && i !== null && s !== null && n.push({ number: n.length + 1, skill: t, importance: o, ability: i, quadrant: s });
  }), n;
}
function Zs({ importance: e, ability: n }, t) {
  return (e - t.importance) ** 2 + (n - t.ability) ** 2;
}
function um(e, n, { markup: t, results: { cross: r } }) {
  var f, h, m, y;
  let o = Jr([...e.map(({ ability: g }) => g), (f = r == null ? void 0 : r.ability) != null ? f : 0]), i = Jr([...e.map(({ importance: g }) => g), (h = r == null ? void 0 : r.importance) != null ? h : 0]), s = (g, { low: b, high: w }) => (g - b) / (w - b), a = (g) => `${Ce(g, 2, 2)}%`, l = Ys(e.map(({ ability: g, importance: b }) => ({ across: s(g, o), up: s(b, i) })), Kr), u = ({ low: g, high: b }) => {
    let w = b - g > 2 ? 1 : 0.5, x = [];
    for (let S = Math.ceil(g / w) * w; S <= b; S += w)
      x.push(S);
    return x;
  }, c = (g) => t.number(g, g % 1 === 0 ? 0 : 1), d = (g) => `<span class="ext-localSkills-plot-${g}">${t.say(`localskills-results-quadrant-${g}`)}</span>`, p = t.messages.text("localskills-results-plot-description", n.length);
  return [
    `<div class="ext-localSkills-plot" role="img" aria-label="${U({ text: p })}">`,
    `<div class="ext-localSkills-plot-up">${t.say("localskills-results-column-importance")}</div>`,
    `<div class="ext-localSkills-plot-corners">${d("concentrate-here")}${d("keep-up")}</div>`,
    '<div class="ext-localSkills-plot-area">',
    `<div class="ext-localSkills-plot-level" style="bottom:${a(s((m = r == null ? void 0 : r.importance) != null ? m : 0, i))}"></div>`,
    `<div class="ext-localSkills-plot-upright" style="inset-inline-start:${a(s((y = r == null ? void 0 : r.ability) != null ? y : 0, o))}"></div>`,
    ...u(i).map((g) => `<div class="ext-localSkills-plot-tick-up" style="bottom:${a(s(g, i))}">${c(g)}</div>`),
    ...u(o).map((g) => `<div class="ext-localSkills-plot-tick-across" style="inset-inline-start:${a(s(g, o))}">${c(g)}</div>`),
    ...e.map(({ number: g, quadrant: b }, w) => {
      var k;
      let { column: x, row: S } = (k = l[w]) != null ? k : { column: 0, row: 0 };
      return `<div class="ext-localSkills-plot-point ext-localSkills-plot-${b}" style="inset-inline-start:${a(x / Kr)};bottom:${a(S / Kr)}">${t.number(g)}</div>`;
    }),
    "</div>",
    `<div class="ext-localSkills-plot-corners">${d("low-priority")}${d("possible-overkill")}</div>`,
    `<div class="ext-localSkills-plot-across">${t.say("localskills-results-column-ability")}</div>`,
    "</div>"
  ];
}
function cm(e, n) {
  let { markup: t } = n, r = [
    "|-",
    H(t.say("localskills-results-column-number")),
    H(t.say("localskills-results-column-skill")),
    ...["importance", "ability"].map((o) => H(re(t.say(`localskills-results-column-${o}`), "importance", t)))
  ];
  for (let o of am) {
    let i = e.filter((s) => s.quadrant === o);
    i.length > 0 && r.push("|-", `! colspan="4" scope="rowgroup" class="ext-localSkills-legend-${o}" | ${re(
      t.say(`localskills-results-quadrant-${o}`),
      "quadrant",
      t
    )} <span class="ext-localSkills-detail">${t.say(`localskills-results-quadrant-${o}-means`)}</span>`), i.forEach(({ number: s, skill: a, importance: l, ability: u }) => r.push(
      "|-",
      `| class="ext-localSkills-figure" | ${t.number(s)}`,
      `! scope="row" | ${n.skillName(a)}`,
      W(t.number(l, 2), l),
      W(t.number(u, 2), u)
    ));
  }
  return r;
}

// src/core/report/overview.ts
function na(e) {
  let { markup: n, survey: t, report: r, results: o, texts: i } = e, { titles: s, definitionRevision: a } = r, l = n.label(ge({ name: t.id, title: t.title }, i)), u = r.counted.newestDay, c = o.excluded.filter(({ reason: p }) => p !== "changed-by-others").length, d = [
    ["counted", n.number(o.counted)],
    ["not-counted", c === 0 ? n.number(0) : bn("excluded", n.number(c))],
    ["newest", u === null ? n.say("localskills-results-none") : ra(u)],
    ["status", pm(e)],
    ["definition", a === 0 ? se(s.definition(t.id), n.say("localskills-results-definition")) : wn(a, n.say("localskills-results-revision", String(a)))]
  ];
  return [
    `<div class="ext-localSkills-results-tools" data-survey="${t.id}" data-language="${n.messages.language}"></div>`,
    ...dm(e),
    `<p>${n.say("localskills-results-intro", { wikitext: se(s.survey(t.id), l) })}</p>`,
    '<ul class="ext-localSkills-facts">',
    ...d.map(([p, f]) => `<li><span class="ext-localSkills-fact-name">${n.say(`localskills-results-fact-${p}`)}</span> <span class="ext-localSkills-fact">${f}</span></li>`),
    "</ul>",
    `<p class="ext-localSkills-downloads">${n.say(
      "localskills-results-downloads",
      { wikitext: Ss(s.resultsTable(t.id), n.say("localskills-results-download-table")) },
      { wikitext: se(s.resultsData(t.id), n.say("localskills-results-download-data")) },
      { wikitext: bn("quality", n.say("localskills-results-quality-link")) }
    )}</p>`,
    ...fm(e)
  ];
}
function dm({ languages: e, markup: n, report: t, survey: r }) {
  return e.length < 2 ? [] : [
    `<div class="ext-localSkills-languages" role="navigation" aria-label="${U({ text: n.messages.text("localskills-results-languages") })}">`,
    "<ul>",
    ...e.map(({ language: o, direction: i }) => {
      let s = `<span lang="${o}" dir="${i}">{{#language:${o}}}</span>`;
      return `<li>${o === n.messages.language ? `<strong>${s}</strong>` : se(t.titles.resultsIn(r.id, o), s)}</li>`;
    }),
    "</ul>",
    "</div>"
  ];
}
function fm({ markup: e, report: { held: n = null } }) {
  return n === null ? [] : [`<div class="ext-localSkills-notice">${e.say("localskills-results-held", n.needed)}</div>`];
}
var mm = 20;
function ta({ markup: e, survey: n, report: t }) {
  let { faults: r, titles: o } = t;
  if (r.length === 0)
    return [];
  let i = se(o.definition(n.id), e.say("localskills-results-definition"));
  return [
    '<div class="ext-localSkills-results-faults">',
    `<p>${e.say("localskills-results-faults", r.length, { wikitext: i })}</p>`,
    "<ul>",
    ...r.slice(0, mm).map((s) => `<li><code dir="ltr">${Te(s.path)}</code> ${Te(xn(s, e.messages))}</li>`),
    "</ul>",
    "</div>"
  ];
}
function ra(e) {
  return `<time datetime="${e}">${e}</time>`;
}
function pm({ markup: e, survey: n }) {
  let t = e.say(`localskills-results-status-${n.status}`), { opens: r, closes: o } = n;
  if (r === null && o === null)
    return t;
  let i = [r, o].filter((a) => a !== null).map((a) => ({ wikitext: ra(a) })), s = r === null ? "until" : o === null ? "from" : "from-until";
  return e.say(
    "localskills-results-status-dates",
    { wikitext: t },
    { wikitext: e.say(`localskills-results-dates-${s}`, ...i) }
  );
}

// src/core/report/question-words.ts
function oa(e, n) {
  var l, u;
  let { summary: t, topTwo: r, bottomTwo: o, n: i } = e, { markup: s } = n, a = [];
  if (i > 0 && t !== void 0 && !T(t) && t.mean !== null && t.median !== null) {
    let c = s.number(t.median, t.median % 1 === 0 ? 0 : 1);
    a.push(s.say("localskills-results-summary", { wikitext: s.number(t.mean, 2) }, { wikitext: c }));
  }
  return i > 0 && r !== void 0 && o !== void 0 && !T(r) && !T(o) && a.push(s.say(
    "localskills-results-boxes",
    { wikitext: s.percent((l = r.share) != null ? l : 0) },
    { wikitext: s.percent((u = o.share) != null ? u : 0) }
  )), a;
}
function Xr(e, n, t, r) {
  let { markup: o, survey: i, texts: s } = r, a = (p) => je(p, o), l = [], u = (p, f, ...h) => {
    !T(f) && f > 0 && l.push(o.say(p, f, ...h));
  };
  u("localskills-results-missing", e.missing), u("localskills-results-not-asked-people", e.notAsked), u("localskills-results-changed-version", e.changedVersion), u("localskills-results-not-in-statistics", e.notInStatistics, a(t.filter(({ value: p }) => i.notInStatistics.includes(p)).map((p) => o.label(pe(p, s))))), n.kind === "number" && u("localskills-results-unusable-numbers", e.unusable);
  let c = T(e.unknown) ? {} : e.unknown, d = Object.keys(c);
  return d.length > 0 && l.push(o.say("localskills-results-unknown", a(d.map((p) => {
    var f;
    return o.say(
      "localskills-results-code-count",
      (f = c[p]) != null ? f : 0,
      { wikitext: `<code>${U({ text: p })}</code>` }
    );
  })), d.length)), l;
}

// src/core/report/question-tables.ts
var Yr = 60;
function ia(e) {
  let { markup: n, survey: t, texts: r } = e, o = [];
  for (let i of B(t)) {
    let s = i.type === "matrixdropdown" ? xm(i, e) : i.type === "matrix" ? aa(i, i.choices, hr, e) : ym(i, e);
    if (s.length > 0) {
      let a = n.label(ge(i, r));
      o.push(z(3, a), ...hm(i.name, e), ...s);
    }
  }
  return o.length === 0 ? [] : [z(2, n.say("localskills-results-questions")), ...gm(e), ...o];
}
function gm({ markup: e, survey: { core: n } }) {
  return n === null ? [] : [`<p>${e.say(
    "localskills-results-core-intro",
    { wikitext: `<bdi>${U({ text: n.id })}</bdi>` }
  )}</p>`];
}
function hm(e, { markup: n, survey: { core: t } }) {
  return t === null ? [] : [`<p class="ext-localSkills-tag">${re(n.say(
    `localskills-results-${t.questions.includes(e) ? "core" : "local"}`
  ), "core", n)}</p>`];
}
function ym(e, n) {
  var l;
  let { markup: t, results: r, texts: o } = n, i = r.questions[e.name], [s] = ie(e);
  if (i === void 0 || s === void 0)
    return [];
  if (T(i))
    return [`<p class="ext-localSkills-withheld">${it(i, n)}</p>`];
  if (s.kind === "text") {
    let u = e.type === "comment" ? "localskills-results-comments" : "localskills-results-texts";
    return [`<p>${[t.say(u, i.n), ...Xr(i, s, [], n)].join(" ")}</p>`];
  }
  let a = (l = s.choices) != null ? l : bm(i).map((u) => Me(u, null));
  return [
    `<p>${[
      t.say("localskills-results-answered", i.n),
      ...oa(i, n),
      ...s.isMultiple && e.type !== "ranking" ? [t.say("localskills-results-several", { wikitext: t.percent(1) })] : [],
      ...Xr(i, s, a, n)
    ].join(" ")}</p>`,
    ...s.kind === "number" ? [] : [ee(
      U(ge(e, o)),
      "sortable ext-localSkills-shares",
      wm(i, s, a, n)
    )],
    ...s.kind === "number" || a.length <= Yr ? [] : [`<p>${t.say("localskills-results-more-rows", a.length - Yr)}</p>`]
  ];
}
function bm({ choices: e }) {
  let n = (t) => {
    let r = e[t];
    return r === void 0 || T(r) ? 0 : r.count;
  };
  return Object.keys(e).sort((t, r) => n(r) - n(t) || (t < r ? -1 : 1));
}
function wm(e, { question: n }, t, r) {
  let { markup: o, texts: i } = r, { places: s } = e, l = ["|-", ...["answer", ...s === void 0 ? [] : ["first", "mean-place"], "people", "share"].map((u) => u === "answer" ? H(o.say("localskills-results-column-answer")) : H(u === "share" ? re(o.say("localskills-results-column-share"), "share", o) : o.say(`localskills-results-column-${u}`), "number"))];
  for (let u of la(t, r).slice(0, Yr)) {
    let c = sa(e, u);
    if (u.isRetired && !T(c) && c.count === 0)
      continue;
    let d = s === void 0 ? void 0 : s[u.value];
    l.push(
      "|-",
      `! scope="row" | ${o.label(pe(u, i))}`,
      ...n.type !== "ranking" || d === void 0 ? [] : T(d) ? [K(o), K(o)] : [
        W(o.number(d.first), d.first),
        W(d.meanPlace === null ? "" : o.number(d.meanPlace, 1), d.meanPlace)
      ],
      ...T(c) ? [K(o), K(o)] : [
        W(o.number(c.count), c.count),
        W(c.share === null ? "" : Ae(o.percent(c.share), c.share), c.share)
      ]
    );
  }
  return l;
}
function sa(e, { value: n }) {
  var t;
  return (t = e.choices[n]) != null ? t : { count: 0, share: null };
}
function xm(e, n) {
  let t = Q(n.survey);
  return e.columns.filter(({ name: o }) => t === null || e !== t.grid || !Re.includes(o)).reduce((o, i) => o.concat(aa(
    e,
    i.choices,
    (s, a) => Ge(s, a, i.name),
    n,
    i
  )), []);
}
function aa(e, n, t, r, o = null) {
  let { markup: i, results: s, texts: a } = r, l = la(n, r), u = ge(o != null ? o : e, a), c = [
    ...e.type === "matrixdropdown" && e.columns.length > 1 ? [`|+ ${i.label(u)}`] : [],
    "|-",
    "| ",
    ...l.map((d) => H(i.label(pe(d, a)))),
    H(i.say("localskills-results-column-n"))
  ];
  for (let d of e.rows) {
    let p = s.questions[t(e.name, d.value)];
    c.push("|-", `! scope="row" | ${i.label(pe(d, a))}`), p === void 0 || T(p) || p.n === 0 ? c.push(`| class="ext-localSkills-withheld" colspan="${l.length + 1}" | ${km(p, r)}`) : c.push(...l.map((f) => {
      var m, y;
      let h = sa(p, f);
      return T(h) ? K(i) : W(Ae(i.say(
        "localskills-results-count-share",
        h.count,
        { wikitext: i.percent((m = h.share) != null ? m : 0) }
      ), (y = h.share) != null ? y : 0), h.count);
    }), W(i.number(p.n), p.n));
  }
  return [ee(U(u), "ext-localSkills-wide ext-localSkills-cross", c)];
}
function km(e, n) {
  return T(e) ? it(e, n) : n.markup.say("localskills-results-no-answers");
}
function la(e, { survey: n }) {
  return e.filter(({ value: t }) => !n.notInStatistics.includes(t));
}

// src/core/report/results-page.ts
var Sm = "Skills survey results";
function ua(e, n, t) {
  let r = yn(e), o = Bt(e, r);
  return vm(Vs(e, r, n, t, [n], o));
}
function vm(e) {
  let { report: n, markup: { messages: t } } = e, r = n.results.counted > 0;
  return [
    `<div class="ext-localSkills-results mw-content-${t.direction}" lang="${t.language}" dir="${t.direction}">`,
    ...na(e),
    ...ta(e),
    ...r ? [
      ...Ds(e),
      ...ea(e),
      ...Gs(e),
      ...Rs(e),
      ...Qs(e),
      ...Us(e),
      ...ia(e),
      ...Js(e)
    ] : [`<p>${e.markup.say("localskills-results-nothing-yet")}</p>`],
    ...Xs(e),
    ...zs(e),
    "</div>",
    `[[Category:${Sm}]]`
  ].join(`
`);
}

// node_modules/jsonc-parser/lib/esm/impl/scanner.js
function zt(e, n = !1) {
  let t = e.length, r = 0, o = "", i = 0, s = 16, a = 0, l = 0, u = 0, c = 0, d = 0;
  function p(w, x) {
    let S = 0, k = 0;
    for (; S < w || !x; ) {
      let R = e.charCodeAt(r);
      if (R >= 48 && R <= 57)
        k = k * 16 + R - 48;
      else if (R >= 65 && R <= 70)
        k = k * 16 + R - 65 + 10;
      else if (R >= 97 && R <= 102)
        k = k * 16 + R - 97 + 10;
      else
        break;
      r++, S++;
    }
    return S < w && (k = -1), k;
  }
  function f(w) {
    r = w, o = "", i = 0, s = 16, d = 0;
  }
  function h() {
    let w = r;
    if (e.charCodeAt(r) === 48)
      r++;
    else
      for (r++; r < e.length && Fn(e.charCodeAt(r)); )
        r++;
    if (r < e.length && e.charCodeAt(r) === 46)
      if (r++, r < e.length && Fn(e.charCodeAt(r)))
        for (r++; r < e.length && Fn(e.charCodeAt(r)); )
          r++;
      else
        return d = 3, e.substring(w, r);
    let x = r;
    if (r < e.length && (e.charCodeAt(r) === 69 || e.charCodeAt(r) === 101))
      if (r++, (r < e.length && e.charCodeAt(r) === 43 || e.charCodeAt(r) === 45) && r++, r < e.length && Fn(e.charCodeAt(r))) {
        for (r++; r < e.length && Fn(e.charCodeAt(r)); )
          r++;
        x = r;
      } else
        d = 3;
    return e.substring(w, x);
  }
  function m() {
    let w = "", x = r;
    for (; ; ) {
      if (r >= t) {
        w += e.substring(x, r), d = 2;
        break;
      }
      let S = e.charCodeAt(r);
      if (S === 34) {
        w += e.substring(x, r), r++;
        break;
      }
      if (S === 92) {
        if (w += e.substring(x, r), r++, r >= t) {
          d = 2;
          break;
        }
        switch (e.charCodeAt(r++)) {
          case 34:
            w += '"';
            break;
          case 92:
            w += "\\";
            break;
          case 47:
            w += "/";
            break;
          case 98:
            w += "\b";
            break;
          case 102:
            w += "\f";
            break;
          case 110:
            w += `
`;
            break;
          case 114:
            w += "\r";
            break;
          case 116:
            w += "	";
            break;
          case 117:
            let R = p(4, !0);
            R >= 0 ? w += String.fromCharCode(R) : d = 4;
            break;
          default:
            d = 5;
        }
        x = r;
        continue;
      }
      if (S >= 0 && S <= 31)
        if (at(S)) {
          w += e.substring(x, r), d = 2;
          break;
        } else
          d = 6;
      r++;
    }
    return w;
  }
  function y() {
    if (o = "", d = 0, i = r, l = a, c = u, r >= t)
      return i = t, s = 17;
    let w = e.charCodeAt(r);
    if (Zr(w)) {
      do
        r++, o += String.fromCharCode(w), w = e.charCodeAt(r);
      while (Zr(w));
      return s = 15;
    }
    if (at(w))
      return r++, o += String.fromCharCode(w), w === 13 && e.charCodeAt(r) === 10 && (r++, o += `
`), a++, u = r, s = 14;
    switch (w) {
      // tokens: []{}:,
      case 123:
        return r++, s = 1;
      case 125:
        return r++, s = 2;
      case 91:
        return r++, s = 3;
      case 93:
        return r++, s = 4;
      case 58:
        return r++, s = 6;
      case 44:
        return r++, s = 5;
      // strings
      case 34:
        return r++, o = m(), s = 10;
      // comments
      case 47:
        let x = r - 1;
        if (e.charCodeAt(r + 1) === 47) {
          for (r += 2; r < t && !at(e.charCodeAt(r)); )
            r++;
          return o = e.substring(x, r), s = 12;
        }
        if (e.charCodeAt(r + 1) === 42) {
          r += 2;
          let S = t - 1, k = !1;
          for (; r < S; ) {
            let R = e.charCodeAt(r);
            if (R === 42 && e.charCodeAt(r + 1) === 47) {
              r += 2, k = !0;
              break;
            }
            r++, at(R) && (R === 13 && e.charCodeAt(r) === 10 && r++, a++, u = r);
          }
          return k || (r++, d = 1), o = e.substring(x, r), s = 13;
        }
        return o += String.fromCharCode(w), r++, s = 16;
      // numbers
      case 45:
        if (o += String.fromCharCode(w), r++, r === t || !Fn(e.charCodeAt(r)))
          return s = 16;
      // found a minus, followed by a number so
      // we fall through to proceed with scanning
      // numbers
      case 48:
      case 49:
      case 50:
      case 51:
      case 52:
      case 53:
      case 54:
      case 55:
      case 56:
      case 57:
        return o += h(), s = 11;
      // literals and unknown symbols
      default:
        for (; r < t && g(w); )
          r++, w = e.charCodeAt(r);
        if (i !== r) {
          switch (o = e.substring(i, r), o) {
            case "true":
              return s = 8;
            case "false":
              return s = 9;
            case "null":
              return s = 7;
          }
          return s = 16;
        }
        return o += String.fromCharCode(w), r++, s = 16;
    }
  }
  function g(w) {
    if (Zr(w) || at(w))
      return !1;
    switch (w) {
      case 125:
      case 93:
      case 123:
      case 91:
      case 34:
      case 58:
      case 44:
      case 47:
        return !1;
    }
    return !0;
  }
  function b() {
    let w;
    do
      w = y();
    while (w >= 12 && w <= 15);
    return w;
  }
  return {
    setPosition: f,
    getPosition: () => r,
    scan: n ? b : y,
    getToken: () => s,
    getTokenValue: () => o,
    getTokenOffset: () => i,
    getTokenLength: () => r - i,
    getTokenStartLine: () => l,
    getTokenStartCharacter: () => i - c,
    getTokenError: () => d
  };
}
function Zr(e) {
  return e === 32 || e === 9;
}
function at(e) {
  return e === 10 || e === 13;
}
function Fn(e) {
  return e >= 48 && e <= 57;
}
var ca;
(function(e) {
  e[e.lineFeed = 10] = "lineFeed", e[e.carriageReturn = 13] = "carriageReturn", e[e.space = 32] = "space", e[e._0 = 48] = "_0", e[e._1 = 49] = "_1", e[e._2 = 50] = "_2", e[e._3 = 51] = "_3", e[e._4 = 52] = "_4", e[e._5 = 53] = "_5", e[e._6 = 54] = "_6", e[e._7 = 55] = "_7", e[e._8 = 56] = "_8", e[e._9 = 57] = "_9", e[e.a = 97] = "a", e[e.b = 98] = "b", e[e.c = 99] = "c", e[e.d = 100] = "d", e[e.e = 101] = "e", e[e.f = 102] = "f", e[e.g = 103] = "g", e[e.h = 104] = "h", e[e.i = 105] = "i", e[e.j = 106] = "j", e[e.k = 107] = "k", e[e.l = 108] = "l", e[e.m = 109] = "m", e[e.n = 110] = "n", e[e.o = 111] = "o", e[e.p = 112] = "p", e[e.q = 113] = "q", e[e.r = 114] = "r", e[e.s = 115] = "s", e[e.t = 116] = "t", e[e.u = 117] = "u", e[e.v = 118] = "v", e[e.w = 119] = "w", e[e.x = 120] = "x", e[e.y = 121] = "y", e[e.z = 122] = "z", e[e.A = 65] = "A", e[e.B = 66] = "B", e[e.C = 67] = "C", e[e.D = 68] = "D", e[e.E = 69] = "E", e[e.F = 70] = "F", e[e.G = 71] = "G", e[e.H = 72] = "H", e[e.I = 73] = "I", e[e.J = 74] = "J", e[e.K = 75] = "K", e[e.L = 76] = "L", e[e.M = 77] = "M", e[e.N = 78] = "N", e[e.O = 79] = "O", e[e.P = 80] = "P", e[e.Q = 81] = "Q", e[e.R = 82] = "R", e[e.S = 83] = "S", e[e.T = 84] = "T", e[e.U = 85] = "U", e[e.V = 86] = "V", e[e.W = 87] = "W", e[e.X = 88] = "X", e[e.Y = 89] = "Y", e[e.Z = 90] = "Z", e[e.asterisk = 42] = "asterisk", e[e.backslash = 92] = "backslash", e[e.closeBrace = 125] = "closeBrace", e[e.closeBracket = 93] = "closeBracket", e[e.colon = 58] = "colon", e[e.comma = 44] = "comma", e[e.dot = 46] = "dot", e[e.doubleQuote = 34] = "doubleQuote", e[e.minus = 45] = "minus", e[e.openBrace = 123] = "openBrace", e[e.openBracket = 91] = "openBracket", e[e.plus = 43] = "plus", e[e.slash = 47] = "slash", e[e.formFeed = 12] = "formFeed", e[e.tab = 9] = "tab";
})(ca || (ca = {}));

// node_modules/jsonc-parser/lib/esm/impl/string-intern.js
var Tm = new Array(20).fill(0).map((e, n) => " ".repeat(n)), Dn = 200, Pm = {
  " ": {
    "\n": new Array(Dn).fill(0).map((e, n) => `
` + " ".repeat(n)),
    "\r": new Array(Dn).fill(0).map((e, n) => "\r" + " ".repeat(n)),
    "\r\n": new Array(Dn).fill(0).map((e, n) => `\r
` + " ".repeat(n))
  },
  "	": {
    "\n": new Array(Dn).fill(0).map((e, n) => `
` + "	".repeat(n)),
    "\r": new Array(Dn).fill(0).map((e, n) => "\r" + "	".repeat(n)),
    "\r\n": new Array(Dn).fill(0).map((e, n) => `\r
` + "	".repeat(n))
  }
};

// node_modules/jsonc-parser/lib/esm/impl/parser.js
var eo;
(function(e) {
  e.DEFAULT = {
    allowTrailingComma: !1
  };
})(eo || (eo = {}));
function da(e, n, t = eo.DEFAULT) {
  let r = zt(e, !1), o = [], i = 0;
  function s(N) {
    return N ? () => i === 0 && N(r.getTokenOffset(), r.getTokenLength(), r.getTokenStartLine(), r.getTokenStartCharacter()) : () => !0;
  }
  function a(N) {
    return N ? (q) => i === 0 && N(q, r.getTokenOffset(), r.getTokenLength(), r.getTokenStartLine(), r.getTokenStartCharacter()) : () => !0;
  }
  function l(N) {
    return N ? (q) => i === 0 && N(q, r.getTokenOffset(), r.getTokenLength(), r.getTokenStartLine(), r.getTokenStartCharacter(), () => o.slice()) : () => !0;
  }
  function u(N) {
    return N ? () => {
      i > 0 ? i++ : N(r.getTokenOffset(), r.getTokenLength(), r.getTokenStartLine(), r.getTokenStartCharacter(), () => o.slice()) === !1 && (i = 1);
    } : () => !0;
  }
  function c(N) {
    return N ? () => {
      i > 0 && i--, i === 0 && N(r.getTokenOffset(), r.getTokenLength(), r.getTokenStartLine(), r.getTokenStartCharacter());
    } : () => !0;
  }
  let d = u(n.onObjectBegin), p = l(n.onObjectProperty), f = c(n.onObjectEnd), h = u(n.onArrayBegin), m = c(n.onArrayEnd), y = l(n.onLiteralValue), g = a(n.onSeparator), b = s(n.onComment), w = a(n.onError), x = t && t.disallowComments, S = t && t.allowTrailingComma;
  function k() {
    for (; ; ) {
      let N = r.scan();
      switch (r.getTokenError()) {
        case 4:
          R(
            14
            /* ParseErrorCode.InvalidUnicode */
          );
          break;
        case 5:
          R(
            15
            /* ParseErrorCode.InvalidEscapeCharacter */
          );
          break;
        case 3:
          R(
            13
            /* ParseErrorCode.UnexpectedEndOfNumber */
          );
          break;
        case 1:
          x || R(
            11
            /* ParseErrorCode.UnexpectedEndOfComment */
          );
          break;
        case 2:
          R(
            12
            /* ParseErrorCode.UnexpectedEndOfString */
          );
          break;
        case 6:
          R(
            16
            /* ParseErrorCode.InvalidCharacter */
          );
          break;
      }
      switch (N) {
        case 12:
        case 13:
          x ? R(
            10
            /* ParseErrorCode.InvalidCommentToken */
          ) : b();
          break;
        case 16:
          R(
            1
            /* ParseErrorCode.InvalidSymbol */
          );
          break;
        case 15:
        case 14:
          break;
        default:
          return N;
      }
    }
  }
  function R(N, q = [], ne = []) {
    if (w(N), q.length + ne.length > 0) {
      let Y = r.getToken();
      for (; Y !== 17; ) {
        if (q.indexOf(Y) !== -1) {
          k();
          break;
        } else if (ne.indexOf(Y) !== -1)
          break;
        Y = k();
      }
    }
  }
  function E(N) {
    let q = r.getTokenValue();
    return N ? y(q) : (p(q), o.push(q)), k(), !0;
  }
  function P() {
    switch (r.getToken()) {
      case 11:
        let N = r.getTokenValue(), q = Number(N);
        isNaN(q) && (R(
          2
          /* ParseErrorCode.InvalidNumberFormat */
        ), q = 0), y(q);
        break;
      case 7:
        y(null);
        break;
      case 8:
        y(!0);
        break;
      case 9:
        y(!1);
        break;
      default:
        return !1;
    }
    return k(), !0;
  }
  function F() {
    return r.getToken() !== 10 ? (R(3, [], [
      2,
      5
      /* SyntaxKind.CommaToken */
    ]), !1) : (E(!1), r.getToken() === 6 ? (g(":"), k(), M() || R(4, [], [
      2,
      5
      /* SyntaxKind.CommaToken */
    ])) : R(5, [], [
      2,
      5
      /* SyntaxKind.CommaToken */
    ]), o.pop(), !0);
  }
  function V() {
    d(), k();
    let N = !1;
    for (; r.getToken() !== 2 && r.getToken() !== 17; ) {
      if (r.getToken() === 5) {
        if (N || R(4, [], []), g(","), k(), r.getToken() === 2 && S)
          break;
      } else N && R(6, [], []);
      F() || R(4, [], [
        2,
        5
        /* SyntaxKind.CommaToken */
      ]), N = !0;
    }
    return f(), r.getToken() !== 2 ? R(7, [
      2
      /* SyntaxKind.CloseBraceToken */
    ], []) : k(), !0;
  }
  function C() {
    h(), k();
    let N = !0, q = !1;
    for (; r.getToken() !== 4 && r.getToken() !== 17; ) {
      if (r.getToken() === 5) {
        if (q || R(4, [], []), g(","), k(), r.getToken() === 4 && S)
          break;
      } else q && R(6, [], []);
      N ? (o.push(0), N = !1) : o[o.length - 1]++, M() || R(4, [], [
        4,
        5
        /* SyntaxKind.CommaToken */
      ]), q = !0;
    }
    return m(), N || o.pop(), r.getToken() !== 4 ? R(8, [
      4
      /* SyntaxKind.CloseBracketToken */
    ], []) : k(), !0;
  }
  function M() {
    switch (r.getToken()) {
      case 3:
        return C();
      case 1:
        return V();
      case 10:
        return E(!0);
      default:
        return P();
    }
  }
  return k(), r.getToken() === 17 ? t.allowEmptyContent ? !0 : (R(4, [], []), !1) : M() ? (r.getToken() !== 17 && R(9, [], []), !0) : (R(4, [], []), !1);
}

// node_modules/jsonc-parser/lib/esm/main.js
var fa;
(function(e) {
  e[e.None = 0] = "None", e[e.UnexpectedEndOfComment = 1] = "UnexpectedEndOfComment", e[e.UnexpectedEndOfString = 2] = "UnexpectedEndOfString", e[e.UnexpectedEndOfNumber = 3] = "UnexpectedEndOfNumber", e[e.InvalidUnicode = 4] = "InvalidUnicode", e[e.InvalidEscapeCharacter = 5] = "InvalidEscapeCharacter", e[e.InvalidCharacter = 6] = "InvalidCharacter";
})(fa || (fa = {}));
var ma;
(function(e) {
  e[e.OpenBraceToken = 1] = "OpenBraceToken", e[e.CloseBraceToken = 2] = "CloseBraceToken", e[e.OpenBracketToken = 3] = "OpenBracketToken", e[e.CloseBracketToken = 4] = "CloseBracketToken", e[e.CommaToken = 5] = "CommaToken", e[e.ColonToken = 6] = "ColonToken", e[e.NullKeyword = 7] = "NullKeyword", e[e.TrueKeyword = 8] = "TrueKeyword", e[e.FalseKeyword = 9] = "FalseKeyword", e[e.StringLiteral = 10] = "StringLiteral", e[e.NumericLiteral = 11] = "NumericLiteral", e[e.LineCommentTrivia = 12] = "LineCommentTrivia", e[e.BlockCommentTrivia = 13] = "BlockCommentTrivia", e[e.LineBreakTrivia = 14] = "LineBreakTrivia", e[e.Trivia = 15] = "Trivia", e[e.Unknown = 16] = "Unknown", e[e.EOF = 17] = "EOF";
})(ma || (ma = {}));
var no = da;
var pa;
(function(e) {
  e[e.InvalidSymbol = 1] = "InvalidSymbol", e[e.InvalidNumberFormat = 2] = "InvalidNumberFormat", e[e.PropertyNameExpected = 3] = "PropertyNameExpected", e[e.ValueExpected = 4] = "ValueExpected", e[e.ColonExpected = 5] = "ColonExpected", e[e.CommaExpected = 6] = "CommaExpected", e[e.CloseBraceExpected = 7] = "CloseBraceExpected", e[e.CloseBracketExpected = 8] = "CloseBracketExpected", e[e.EndOfFileExpected = 9] = "EndOfFileExpected", e[e.InvalidCommentToken = 10] = "InvalidCommentToken", e[e.UnexpectedEndOfComment = 11] = "UnexpectedEndOfComment", e[e.UnexpectedEndOfString = 12] = "UnexpectedEndOfString", e[e.UnexpectedEndOfNumber = 13] = "UnexpectedEndOfNumber", e[e.InvalidUnicode = 14] = "InvalidUnicode", e[e.InvalidEscapeCharacter = 15] = "InvalidEscapeCharacter", e[e.InvalidCharacter = 16] = "InvalidCharacter";
})(pa || (pa = {}));

// src/core/json/parse-json.ts
function he(e) {
  if (e.trim() === "")
    return { value: void 0, faults: [{ path: "$", code: "json-empty", parameters: [] }] };
  try {
    let n = JSON.parse(e);
    return Lm(n) ? { value: void 0, faults: [to] } : { value: n, faults: Dm(e) };
  } catch (n) {
    return { value: void 0, faults: [n instanceof SyntaxError ? Fm(e) : to] };
  }
}
var ya = { disallowComments: !0, allowTrailingComma: !1 }, Mm = 100, to = { path: "$", code: "json-too-deep", parameters: [] }, Im = {
  1: "json-symbol",
  2: "json-number",
  3: "json-property-name",
  4: "json-value",
  5: "json-colon",
  6: "json-comma",
  7: "json-object-end",
  8: "json-list-end",
  9: "json-rest",
  10: "json-comment",
  11: "json-comment",
  12: "json-string-end",
  13: "json-number",
  14: "json-escape",
  15: "json-escape",
  16: "json-character"
};
function Lm(e) {
  let n = [e].filter(ga);
  for (let t = 0; n.length > 0; t++) {
    if (t === Mm)
      return !0;
    let r = [];
    for (let o of n)
      for (let i of Object.keys(o).map((s) => o[s]))
        ga(i) && r.push(i);
    n = r;
  }
  return !1;
}
function ga(e) {
  return typeof e == "object" && e !== null;
}
function Fm(e) {
  var a;
  let n = null;
  try {
    no(e, {
      onError: (l, u, c) => {
        n = n != null ? n : { error: l, offset: u, length: c };
      }
    }, ya);
  } catch (l) {
    return to;
  }
  let t = n;
  if (t === null || e.charCodeAt(0) === 65279)
    return { path: "$", code: t === null ? "json-invalid" : "json-byte-order-mark", parameters: [] };
  let r = e.slice(0, t.offset), o = e.slice(t.offset, t.offset + Math.max(t.length, 1));
  if ((o === "}" || o === "]") && r.trim().endsWith(","))
    return ha("json-trailing-comma", e, r.lastIndexOf(","), o);
  let i = (a = Im[t.error]) != null ? a : "json-invalid";
  return ha(i === "json-comma" ? o === "}" ? "json-list-end" : o === "]" ? "json-object-end" : i : i, e, t.offset, o);
}
function ha(e, n, t, r) {
  let o = n.slice(0, t).split(/\r\n?|\n/), i = o[o.length - 1].length + 1;
  return { path: "$", code: e, parameters: [o.length, i, I(r)] };
}
function Dm(e) {
  let n = [], t = [];
  return no(e, {
    onObjectBegin: () => {
      t.push(/* @__PURE__ */ new Map());
    },
    onObjectEnd: () => {
      t.pop();
    },
    onObjectProperty: (r, o, i, s, a, l) => {
      let u = t[t.length - 1], c = u.get(r);
      if (c === void 0)
        u.set(r, s + 1);
      else {
        let d = l().reduce(_, "$");
        n.push({
          path: _(d, r),
          code: "json-duplicate-key",
          parameters: [I(r), c, s + 1]
        });
      }
    }
  }, ya), n;
}

// src/core/survey/dates.ts
function xe(e) {
  let n = /^(\d{4})-(\d{2})-(\d{2})$/.exec(e);
  if (n === null)
    return !1;
  let [t, r, o] = [Number(n[1]), Number(n[2]), Number(n[3])], s = [31, t % 4 === 0 && (t % 100 !== 0 || t % 400 === 0) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][r - 1];
  return s !== void 0 && o >= 1 && o <= s;
}
function ba(e) {
  return xe(`${e}-01`);
}

// src/core/survey/number-text.ts
var qm = [
  1632,
  1776,
  1984,
  2406,
  2534,
  2662,
  2790,
  2918,
  3046,
  3174,
  3302,
  3430,
  3664,
  3792,
  3872,
  4160,
  6112,
  6160,
  65296
], jm = /^([+-]?)(\d{1,3}(?:[\s٬'’]\d{3}){1,4}|\d{0,15})(?:([.,])(\d{0,15}))?$/;
function qn(e) {
  let n = e.trim().replace(/[^ -~]/g, _m), t = jm.exec(n);
  if (t === null)
    return null;
  let [, r, o = "", i, s = ""] = t, a = /^[1-9]\d{0,2}$/.test(o) && s.length === 3 && (i === "," || s.endsWith("0") && !e.includes("\u066B"));
  if (o + s === "" || a)
    return null;
  let l = o.replace(/\D/g, "").replace(/^0+(?=\d)/, "") || "0", u = s.replace(/0+$/, ""), c = u === "" ? l : `${l}.${u}`;
  return r === "-" && c !== "0" ? `-${c}` : c;
}
function _m(e) {
  let n = e.charCodeAt(0), t = qm.find((r) => n >= r && n < r + 10);
  return t !== void 0 ? String(n - t) : e === "\u2212" ? "-" : e === "\u066B" ? "." : e;
}

// src/core/survey/read-questions.ts
var Ye = ["survey", "revision", "submitted", "language"], Bm = [
  "radiogroup",
  "dropdown",
  "checkbox",
  "tagbox",
  "ranking",
  "rating",
  "boolean",
  "text",
  "comment",
  "matrix",
  "matrixdropdown",
  "html",
  "panel"
], ro = ["text", "number", "url", "date", "month"], wa = ["skills", "languages", "wikis"], lt = 200, ut = 3;
function xa(e) {
  let n = new Set(Ye), t = 0, r = (i, s, a) => {
    let l = [];
    return e.list(i, s, "elements").forEach((u, c) => {
      let d = o(u, _(`${s}.elements`, c), a);
      d !== null && l.push(d);
    }), l;
  }, o = (i, s, a) => {
    if (!D(i))
      return e.fault(s, "expected-object"), null;
    let l = O(i, "name");
    if (typeof l != "string" || !X.test(l))
      return e.fault(`${s}.name`, "bad-id", I(l)), null;
    if (n.has(l)) {
      let p = Ye.includes(l);
      return e.fault(`${s}.name`, p ? "reserved-name" : "name-taken", l, Ye), null;
    }
    let u = {
      name: l,
      title: e.text(i, s, "title"),
      description: e.text(i, s, "description"),
      visibleIf: e.condition(i, s, "visibleIf")
    }, c = O(i, "type");
    if (c === "panel")
      return a === ut ? (e.fault(s, "panels-too-deep", ut), null) : (n.add(l), A(v({}, u), { type: c, elements: r(i, s, a + 1) }));
    if (c === "html") {
      let p = e.text(i, s, "html");
      return p === null && O(i, "html") === void 0 && e.fault(`${s}.html`, "missing-property", "html"), n.add(l), p && A(v({}, u), { type: c, text: p });
    }
    if (t === lt)
      return e.fault(s, "too-many-questions", lt), null;
    let d = Vm(i, s, c, A(v({}, u), {
      isRequired: O(i, "isRequired") === !0,
      requiredIf: e.condition(i, s, "requiredIf"),
      isRetired: O(i, "retired") === !0
    }), e);
    return d !== null && (t++, n.add(l)), d;
  };
  return { read: (i, s) => r(i, s, 0) };
}
function Vm(e, n, t, r, o) {
  switch (t) {
    case "radiogroup": {
      let l = Ne(e, n, "choices", o);
      return l && v(A(v({}, r), { type: t }), i(l));
    }
    case "checkbox": {
      let l = Ne(e, n, "choices", o);
      return l && v(v(A(v({}, r), { type: t }), i(l)), a());
    }
    case "dropdown":
    case "tagbox": {
      let l = Wm(e, n, o), u = l === null ? Ne(e, n, "choices", o) : [];
      if (u === null)
        return null;
      let c = A(v(v({}, r), i(u)), { choicesFrom: l });
      return t === "dropdown" ? A(v({}, c), { type: t }) : v(A(v({}, c), { type: t }), a());
    }
    case "ranking": {
      let l = Ne(e, n, "choices", o), u = O(e, "selectToRankEnabled") === !0;
      return l && v(A(v({}, r), { type: t, choices: l, isSelectToRank: u }), a());
    }
    case "rating": {
      let l = Os(e, n, o);
      return l && A(v({}, r), {
        type: t,
        choices: l,
        minRateDescription: o.text(e, n, "minRateDescription"),
        maxRateDescription: o.text(e, n, "maxRateDescription"),
        special: s(l)
      });
    }
    case "boolean": {
      let l = ["true", "false"].map((u) => {
        var c;
        return Me(
          u,
          (c = o.text(e, n, u === "true" ? "labelTrue" : "labelFalse")) != null ? c : { kind: "message", key: `localskills-choice-${u}` }
        );
      });
      return A(v({}, r), { type: t, choices: l, special: s(l) });
    }
    case "text":
      return v(A(v({}, r), { type: t }), Gm(e, n, o));
    case "comment":
      return A(v({}, r), { type: t, maxLength: o.count(e, n, "maxLength") || null });
    case "matrix": {
      let l = Ne(e, n, "rows", o), u = Ne(e, n, "columns", o), c = ["eachRowRequired", "isAllRowRequired"].some((d) => O(e, d) === !0);
      return l && u && A(v({}, r), { type: t, choices: u, rows: l, isEachRowRequired: c });
    }
    case "matrixdropdown": {
      let l = o.string(e, n, "rowsFrom", "bad-id", (d) => d === "" || X.test(d)), u = l === null ? Ne(e, n, "rows", o) : [], c = $s(e, n, o);
      return u && c && A(v({}, r), { type: t, columns: c, rows: u, rowsFrom: l });
    }
    default:
      return o.fault(`${n}.type`, "unknown-question-type", I(t), Bm), null;
  }
  function i(l) {
    let u = _r(e, n, o, l);
    return { choices: [...l, ...ve(u)], special: u };
  }
  function s(l) {
    return A(v({}, _r(e, n, o, l)), { other: null, none: null });
  }
  function a() {
    return {
      minSelectedChoices: o.count(e, n, "minSelectedChoices") || null,
      maxSelectedChoices: o.count(e, n, "maxSelectedChoices") || null
    };
  }
}
function Wm(e, n, t) {
  return t.string(
    e,
    n,
    "choicesFrom",
    "not-one-of",
    (r) => wa.includes(r),
    wa
  );
}
function Gm(e, n, t) {
  let r = t.word(e, n, "inputType", ro), o = (i) => {
    let s = O(e, i), a = typeof s == "string" || typeof s == "number" ? oo(String(s), r) : null;
    return a === null && s !== void 0 && t.fault(_(n, i), "limit-not-of-type", I(s), r), a;
  };
  return {
    inputType: r,
    min: o("min"),
    max: o("max"),
    isInteger: O(e, "integer") === !0,
    maxLength: t.count(e, n, "maxLength") || null,
    placeholder: t.text(e, n, "placeholder")
  };
}
function oo(e, n) {
  switch (n) {
    case "number":
      return qn(e);
    case "date":
      return xe(e) ? e : null;
    case "month":
      return ba(e) ? e : null;
    default:
      return null;
  }
}

// src/core/survey/read-definition.ts
var Um = ["draft", "open", "paused", "closed", "archived"], Hm = ["individuals", "affiliates", "partners", "society"], Qm = 5, zm = 5;
function Ze(e) {
  var u, c;
  let n = [], t = As(n);
  if (!D(e))
    return t.fault("$", "expected-object"), { survey: null, faults: n };
  let r = "$.localSkills", o = t.object(e, "$", "localSkills"), i = O(o, "id"), s = typeof i == "string" && X.test(i);
  s || t.fault(`${r}.id`, "bad-id", I(i));
  let a = Jm(e, t);
  if (B({ pages: a }).length === 0)
    return t.fault("$.pages", "no-question"), { survey: null, faults: n };
  if (!s)
    return { survey: null, faults: n };
  let l = {
    id: i,
    locale: t.string(e, "$", "locale", "bad-language", Es),
    status: t.word(o, r, "status", Um),
    opens: t.string(o, r, "opens", "bad-date", xe),
    closes: t.string(o, r, "closes", "bad-date", xe),
    title: t.text(e, "$", "title"),
    description: t.text(e, "$", "description"),
    pages: a,
    minAnswers: (u = t.count(o, r, "minAnswers")) != null ? u : Qm,
    minCell: (c = t.count(o, r, "minCell")) != null ? c : zm,
    notInStatistics: Array.from(/* @__PURE__ */ new Set([
      ...t.list(o, r, "notInStatistics").filter(Br).map(String),
      ...Xn
    ])),
    audience: Km(o, t),
    measures: Xm(o, t),
    core: Ym(o, t),
    follows: t.id(o, r, "follows")
  };
  return { survey: is(l), faults: n };
}
function Jm(e, n) {
  let t = xa(n), r = [];
  return n.list(e, "$", "pages").forEach((o, i) => {
    var l;
    let s = _("$.pages", i);
    if (!D(o)) {
      n.fault(s, "expected-object");
      return;
    }
    let a = (l = n.id(o, s, "name")) != null ? l : `page${i + 1}`;
    r.push({
      // Two pages of one name could not be told apart where a page is shown or hidden by its name.
      name: r.some((u) => u.name === a) ? `${a}-${i + 1}` : a,
      title: n.text(o, s, "title"),
      description: n.text(o, s, "description"),
      visibleIf: n.condition(o, s, "visibleIf"),
      elements: t.read(o, s)
    });
  }), r;
}
function Km(e, n) {
  var o;
  let t = "$.localSkills.audience", r = n.object(e, "$.localSkills", "audience");
  return {
    population: n.word(r, t, "population", Hm),
    description: n.text(r, t, "description"),
    minEdits: (o = n.count(r, t, "minEdits")) != null ? o : 0,
    groups: io(n.list(r, t, "groups"))
  };
}
function Xm(e, n) {
  let t = "$.localSkills.measures", r = n.object(e, "$.localSkills", "measures");
  return {
    grid: n.id(r, t, "grid"),
    wantToLearn: n.id(r, t, "wantToLearn"),
    canTeach: n.id(r, t, "canTeach"),
    groupBy: io(n.list(r, t, "groupBy"))
  };
}
function Ym(e, n) {
  let t = "$.localSkills.core", r = n.object(e, "$.localSkills", "core"), o = n.id(r, t, "id");
  return o === null ? null : { id: o, questions: io(n.list(r, t, "questions")) };
}
function io(e) {
  return e.filter((n) => typeof n == "string");
}

// src/wiki/counting/contributions.ts
function ka() {
  let e = /* @__PURE__ */ new Map();
  return (n) => {
    var r;
    let t = (r = e.get(n)) != null ? r : Zm(n);
    return e.set(n, t), t;
  };
}
function Zm(t) {
  return L(this, arguments, function* ({ source: e, titles: n }) {
    var s;
    let r = (yield e.childrenBelow(n.survey(""))).filter((a) => X.test(a)).sort(), o = yield e.readPages(r.map((a) => n.definition(a))), i = /* @__PURE__ */ new Map();
    for (let a of r) {
      let l = o.get(n.definition(a)), u = l === void 0 ? null : Ze(he((s = l.latest.text) != null ? s : "").value).survey;
      l !== void 0 && u !== null && u.id === a && i.set(a, { survey: u, revision: l.latest.id });
    }
    return i;
  });
}
function Sa(e, n, t) {
  return L(this, null, function* () {
    let r = [], o = [];
    for (let i of n)
      (yield t(i)).forEach(({ survey: s, revision: a }, l) => {
        var d;
        let u = l === e.id;
        if (u ? i.isHome : ((d = s.core) == null ? void 0 : d.id) !== e.id)
          return;
        if (s.audience.population !== e.audience.population) {
          o.push(`${i.community}: ${i.titles.definition(l)}: it asks ${s.audience.population}, and ${e.id} asks ${e.audience.population}. Its answers are not counted here.`);
          return;
        }
        let c = u ? { id: e.id, questions: B(e).map(({ name: p }) => p) } : s.core;
        r.push({ place: i, local: A(v({}, s), { core: c }), definitionRevision: a });
      });
    return { found: r, notes: o };
  });
}

// src/core/exchange/exchange-record.ts
var ct = { offer: "Offer a skill", seek: "Seek a skill" }, so = ["training", "mentoring", "consulting", "online-learning", "peer-support", "event"], va = ["open", "paused", "matched", "closed"], ao = 5;
function Ra(e, n) {
  if (!xe(n))
    throw new RangeError(`\u201C${n}\u201D is no date.`);
  return e.status !== "open" ? e.status : e.expires !== null && e.expires < n ? "expired" : null;
}

// src/core/exchange/current-exchange.ts
function Ta(e, n, t = null) {
  var i;
  let r = { offer: /* @__PURE__ */ new Map(), seek: /* @__PURE__ */ new Map() };
  for (let s of e)
    if (Ra(s, n) === null) {
      let a = ep(s.skill, t), l = (i = r[s.kind].get(a)) != null ? i : /* @__PURE__ */ new Set();
      l.add(s.user), r[s.kind].set(a, l);
    }
  let o = (s) => new Map(
    Array.from(s).sort(([a], [l]) => ae(a, l)).map(([a, { size: l }]) => [a, l])
  );
  return { offers: o(r.offer), seeks: o(r.seek) };
}
function ep(e, n) {
  var t, r;
  return (r = (t = n == null ? void 0 : n.current(e)) == null ? void 0 : t.id) != null ? r : e;
}

// src/core/wikitext/extension-tags.ts
var Pa = [
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
function Jt() {
  return { starts: [], ends: [], lengths: [] };
}
function dt(e, n, t) {
  var s;
  let { starts: r, ends: o, lengths: i } = e;
  i.push(((s = i[i.length - 1]) != null ? s : 0) + t - n), r.push(n), o.push(t);
}
function jn(e, n) {
  let { starts: t } = e, r = 0, o = t.length;
  for (; r < o; ) {
    let i = Math.floor((r + o) / 2);
    t[i] < n ? r = i + 1 : o = i;
  }
  return r;
}
function Aa(e, n) {
  let { starts: t, ends: r } = e, o = [], i = 0;
  for (let s = 0; s < t.length; s++)
    o.push(n.slice(i, t[s])), i = r[s];
  return o.push(n.slice(i)), o.join("");
}
function lo(e, n) {
  var t;
  return n - ((t = e.lengths[jn(e, n) - 1]) != null ? t : 0);
}

// src/core/wikitext/scan-templates.ts
var _n = -1, uo = /[[{<]|\n(?==)|-(?={)/g, np = /[[{<\]]|\n(?==)|-(?={)/g, tp = /[[{<\n]|-(?={)/g, Ea = /[[{<}|]|\n(?==)|-(?={)/g, Oa = /[[{<}|=]|\n(?==)|-(?={)/g, co = /[[\]{}<>|]/g, rp = 10, $a = 45, op = 60, Ca = 61, Na = 91, Ma = 93, fo = 123, ip = 124, sp = 125, ap = 6;
function Ia(e, n) {
  let t = "", r = 0, o = null, i = [], s = [], a = null, l = uo, u = [], c = 0, d = [];
  function p(C, M, N) {
    let q = M;
    for (; q < r && q - M < N && t.charCodeAt(q) === C; )
      q++;
    return q - M;
  }
  function f() {
    return a !== null && c > a.partsStart && u[c - 1] === _n;
  }
  function h() {
    a === null ? l = uo : a.kind === "=" ? l = tp : a.kind === "[" ? l = np : l = f() ? Oa : Ea;
  }
  function m(C, M, N, q) {
    a = { kind: C, count: M, contentStart: N, afterHyphen: q, partsStart: c }, s.push(a), h();
  }
  function y() {
    s.pop(), a = s.length > 0 ? s[s.length - 1] : null, h();
  }
  function g(C) {
    let M = p(Ca, C, ap);
    return M > 1 || M === 1 && !f() ? (m("=", M, C + M, !1), C + M) : C;
  }
  function b(C, M) {
    let N = p(fo, C, r);
    return N > 1 && m("{", N, C + N, M), C + N;
  }
  function w(C, M) {
    let N = p(sp, M, Math.min(C.count, 3));
    if (N < 2)
      return M + 1;
    let q = C.contentStart - N, ne = M + N, Y = N === 3 ? k(C, M) : null;
    for (N === 2 && S(C, M); d.length > 0 && d[d.length - 1].from >= q; )
      d.pop();
    return Y !== null && d.push({ from: q, to: ne, text: Y }), x(C, q, N), ne;
  }
  function x(C, M, N) {
    let q = C.count - N;
    c = C.partsStart, s.pop(), a = s.length > 0 ? s[s.length - 1] : null, q > 1 ? m(C.kind, q, M, C.afterHyphen) : q === 1 && C.kind === "{" && C.afterHyphen ? m("-", 2, M, !1) : h();
  }
  function S(C, M) {
    let N = c > C.partsStart, q = N ? u[C.partsStart] - 1 : M, ne = R(C.contentStart, q), Y = e(ne.isWhole ? ne.text : `${ne.text}<`, N);
    if (Y !== null) {
      let nn = u.slice(C.partsStart, c);
      i.push({ template: Y, start: C.contentStart - 2, end: M + 2, parts: nn });
    }
  }
  function k(C, M) {
    if (c === C.partsStart)
      return null;
    let N = u[C.partsStart], q = c > C.partsStart + 2 ? u[C.partsStart + 2] - 1 : M;
    return R(N, q);
  }
  function R(C, M) {
    var nn;
    let N = d.length;
    for (; N > 0 && d[N - 1].from >= C; )
      N--;
    let q = o === null ? 0 : jn(o, C), ne = "", Y = C;
    for (; ; ) {
      let De = d[N], be = Math.min(M, De ? De.from : M, (nn = o == null ? void 0 : o.starts[q]) != null ? nn : M);
      co.lastIndex = Y;
      let Ve = co.test(t) ? Math.min(co.lastIndex - 1, be) : be;
      if (ne += t.slice(Y, Ve), Ve < be || be === M)
        return { text: ne, isWhole: Ve === M };
      if (De && be === De.from) {
        if (ne += De.text.text, !De.text.isWhole)
          return { text: ne, isWhole: !1 };
        Y = De.to, N++;
      } else o !== null && (Y = o.ends[q]);
      q = o === null ? 0 : jn(o, Y);
    }
  }
  function E(C) {
    o === null && (o = Jt(), n.begin(t, o));
    let M = n.skip(C);
    return n.atLineStart ? (n.atLineStart = !1, g(M)) : M;
  }
  function P(C, M) {
    switch (C) {
      case rp:
        return a !== null && a.kind === "=" && y(), g(M + 1);
      case op:
        return E(M);
      case $a:
        return t.charCodeAt(M + 2) === fo ? b(M + 1, !0) : (m("-", 2, M + 2, !1), M + 2);
      case fo:
        return b(M, !1);
      case Na: {
        let N = p(Na, M, r);
        return N > 1 && m("[", N, M + N, !1), M + N;
      }
      default:
        return F(a, C, M);
    }
  }
  function F(C, M, N) {
    if (C.kind === "{")
      return w(C, N);
    let q = M === Ma ? Ma : $a;
    return t.charCodeAt(N + 1) !== q ? N + 1 : (x(C, C.contentStart - 2, 2), N + 2);
  }
  function V() {
    let C = g(0);
    for (; ; ) {
      if (l.lastIndex = C, !l.test(t))
        return;
      C = l.lastIndex;
      let M = t.charCodeAt(C - 1);
      M === ip ? (u[c] = C, u[c + 1] = _n, c += 2, l = Oa) : M === Ca ? (u[c - 1] = C - 1, l = Ea) : C = P(M, C - 1);
    }
  }
  return (C) => (t = C, r = C.length, o = null, i = [], s.length = 0, a = null, l = uo, u = [], c = 0, d = [], V(), t = "", n.end(), { calls: i, removed: o });
}

// src/core/wikitext/skip-angle.ts
var lp = 60, La = 62, ja = 47, Fa = 10;
function Da(e) {
  return e === 32 || e === 9;
}
function qa(e, n) {
  let t = e.charCodeAt(n);
  return t === 32 || t >= 9 && t <= 13 || t === La || t === ja && e.charCodeAt(n + 1) === La;
}
function _a(e) {
  return e.replace(/[A-Z]+/g, (n) => n.toLowerCase());
}
function up(e) {
  let n = /* @__PURE__ */ new Map(), t = (r, o) => {
    let i = r.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
    n.set(r, { kind: o, closing: new RegExp(`</${i}[\\t-\\r ]*>`, "gi") });
  };
  return e.forEach((r) => t(_a(r), "extension")), t("includeonly", "dropped"), ["noinclude", "/noinclude", "onlyinclude", "/onlyinclude"].forEach((r) => t(r, "ignored")), n;
}
function Ba(e) {
  let n = up(e), t = Math.max(...Array.from(n.keys(), (m) => m.length)), r = "", o = Jt(), i = !1, s = /* @__PURE__ */ new Set(), a = { begin: l, end: u, skip: c, atLineStart: !1 };
  function l(m, y) {
    r = m, o = y, i = !1, s.clear(), a.atLineStart = !1;
  }
  function u() {
    r = "";
  }
  function c(m) {
    return r.startsWith("!--", m + 1) ? d(m) : f(m);
  }
  function d(m) {
    let y = r.indexOf("-->", m + 4);
    if (y === -1)
      return dt(o, m, r.length), r.length;
    let g = m;
    for (; g > 0 && Da(r.charCodeAt(g - 1)); )
      g--;
    if (g > 0 && r.charCodeAt(g - 1) === Fa) {
      let b = p(y + 3);
      if (r.charCodeAt(b) === Fa)
        return dt(o, g, b + 1), a.atLineStart = !0, b + 1;
    }
    return dt(o, m, y + 3), y + 3;
  }
  function p(m) {
    for (; ; ) {
      for (; Da(r.charCodeAt(m)); )
        m++;
      let y = r.startsWith("<!--", m) ? r.indexOf("-->", m + 4) : -1;
      if (y === -1)
        return m;
      m = y + 3;
    }
  }
  function f(m) {
    let y = m + 1, g = y;
    for (; g - y <= t && g < r.length && !qa(r, g) && r.charCodeAt(g) !== lp; )
      g++;
    let b = r.slice(y, g), w = _a(b), x = n.get(w);
    if (x === void 0 || i || !qa(r, g))
      return y;
    let S = r.indexOf(">", g);
    if (S === -1)
      return i = !0, y;
    let k = S + 1;
    if (x.kind !== "ignored" && r.charCodeAt(S - 1) !== ja) {
      let R = s.has(w) ? -1 : h(x, k);
      if (R !== -1)
        k = R;
      else if (b === "includeonly")
        k = r.length;
      else
        return s.add(w), k;
    }
    return x.kind !== "extension" && dt(o, m, k), k;
  }
  function h({ closing: m }, y) {
    m.lastIndex = y;
    let g = m.exec(r);
    return g === null ? -1 : g.index + g[0].length;
  }
  return a;
}

// src/core/wikitext/magic-words.ts
function ft(e) {
  return e.split(" ");
}
var Va = ft(
  "PAGENAME PAGENAMEE FULLPAGENAME FULLPAGENAMEE SUBPAGENAME SUBPAGENAMEE ROOTPAGENAME ROOTPAGENAMEE BASEPAGENAME BASEPAGENAMEE TALKPAGENAME TALKPAGENAMEE SUBJECTPAGENAME ARTICLEPAGENAME SUBJECTPAGENAMEE ARTICLEPAGENAMEE REVISIONID REVISIONDAY REVISIONDAY2 REVISIONMONTH REVISIONMONTH1 REVISIONYEAR REVISIONTIMESTAMP REVISIONUSER CASCADINGSOURCES NAMESPACE NAMESPACEE NAMESPACENUMBER TALKSPACE TALKSPACEE SUBJECTSPACE ARTICLESPACE SUBJECTSPACEE ARTICLESPACEE NUMBEROFARTICLES NUMBEROFFILES NUMBEROFUSERS NUMBEROFACTIVEUSERS NUMBEROFPAGES NUMBEROFADMINS NUMBEROFEDITS"
), cp = new Set(Va.concat(ft(
  "! = CURRENTMONTH CURRENTMONTH2 CURRENTMONTH1 CURRENTMONTHNAME CURRENTMONTHNAMEGEN CURRENTMONTHABBREV CURRENTDAY CURRENTDAY2 CURRENTDAYNAME CURRENTYEAR CURRENTTIME CURRENTHOUR LOCALMONTH LOCALMONTH2 LOCALMONTH1 LOCALMONTHNAME LOCALMONTHNAMEGEN LOCALMONTHABBREV LOCALDAY LOCALDAY2 LOCALDAYNAME LOCALYEAR LOCALTIME LOCALHOUR SITENAME CURRENTWEEK CURRENTDOW LOCALWEEK LOCALDOW REVISIONSIZE CURRENTVERSION CURRENTTIMESTAMP LOCALTIMESTAMP DIRECTIONMARK DIRMARK CONTENTLANGUAGE CONTENTLANG USERLANGUAGE PAGELANGUAGE"
))), dp = new Set(ft("articlepath pageid server servername scriptpath stylepath")), fp = new Set(Va.concat(ft(
  "NUMBERINGROUP NUMINGROUP DEFAULTSORT DEFAULTSORTKEY DEFAULTCATEGORYSORT PAGESINCATEGORY PAGESINCAT PAGESIZE PROTECTIONLEVEL PROTECTIONEXPIRY DISPLAYTITLE"
))), mp = new Set(ft(
  "ns nse urlencode lcfirst ucfirst lc uc localurl localurle fullurl fullurle canonicalurl canonicalurle formatnum grammar gender plural bidi padleft padright anchorencode filepath pageid int"
));
function Wa(e) {
  return cp.has(e) || dp.has(e.toLowerCase());
}
function Ga(e) {
  return fp.has(e) || mp.has(e.toLowerCase());
}

// src/core/wikitext/title.ts
var Ua = [
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
], pp = 255, gp = /[\u200e\u200f\u202a-\u202e]+/g, hp = /[ _\xa0\u1680\u180e\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/g, yp = /[^ %!"$&'()*,\-./0-9:;=?@A-Z\\^_`a-z~+\x80-\uffff]|%[0-9A-Fa-f]{2}|&[A-Za-z0-9\x80-\uffff]+;|~~~/, bp = /(?:^|\/)\.\.?(?:\/|$)/, wp = /[\ud800-\udbff](?![\udc00-\udfff])|(?:[^\ud800-\udbff]|^)[\udc00-\udfff]/, xp = /[\u01c4-\u01cc\u01f1-\u01f3]/, kp = /[\u10d0-\u10ff]/;
function Sp(e) {
  if (xp.test(e)) {
    let t = e.charCodeAt(0);
    return t >= 497 ? "\u01F2" : String.fromCharCode(t - (t - 452) % 3 + 1);
  }
  let n = e.toUpperCase();
  if (kp.test(e))
    return e;
  if (n.length > e.length && e !== "\u0149") {
    let t = n.replace(/\u0399$/, "\u0345");
    if (t !== n) {
      let o = t.normalize("NFC");
      return o.length === 1 ? o : t;
    }
    let r = String.fromCodePoint(n.codePointAt(0));
    return r + n.slice(r.length).toLowerCase();
  }
  return n;
}
function Ha(e) {
  if (e === "")
    return "";
  let n = String.fromCodePoint(e.codePointAt(0));
  return Sp(n) + e.slice(n.length);
}
function vp(e) {
  let n = 0;
  for (let t of e) {
    let r = t.codePointAt(0);
    n += r < 128 ? 1 : r < 2048 ? 2 : r < 65536 ? 3 : 4;
  }
  return n;
}
function mo(e) {
  return e.replace(gp, "").replace(hp, " ").replace(/^ | $/g, "");
}
function Rp(e) {
  return e === 9 || e === 10 || e >= 32 && e <= 126 || e >= 160 && e <= 55295 || e >= 57344 && e <= 65533 || e >= 65536 && e <= 1114111;
}
function Tp(e) {
  let n = Wt(
    e,
    (t) => Rp(t) ? String.fromCodePoint(t) : "\uFFFD"
  );
  return e.includes("&") ? n.normalize("NFC") : e;
}
function Qa(e) {
  let { defaultNamespace: n, namespaces: t, capitalLinks: r } = e, o = /* @__PURE__ */ new Map();
  for (let i of t)
    for (let s of i)
      o.set(mo(s).toLowerCase(), i[0]);
  return (i) => {
    let s = mo(Tp(i));
    if (s.includes("\uFFFD") || wp.test(s))
      return null;
    let a = n;
    s.charAt(0) === ":" && (a = "", s = s.slice(1).replace(/^ /, ""));
    let l = s.indexOf(":", 1);
    if (l !== -1) {
      let c = o.get(s.slice(0, l).replace(/ $/, "").toLowerCase());
      c !== void 0 && (a = c, s = s.slice(l + 1).replace(/^ /, ""));
    }
    let u = s.indexOf("#");
    return u !== -1 && (s = s.slice(0, u).replace(/ $/, "")), s === "" || s.charAt(0) === ":" || yp.test(s) || bp.test(s) || vp(s) > pp ? null : (a === "" ? "" : `${a}:`) + (r ? Ha(s) : s);
  };
}
function Sn(e) {
  return Ha(mo(e.normalize("NFC")));
}

// src/core/wikitext/trim.ts
function za(e) {
  return e <= 32 && (e === 32 || e >= 9 && e <= 13 && e !== 12 || e === 0);
}
function Bn(e, n, t) {
  for (; n < t && za(e.charCodeAt(n)); )
    n++;
  for (; t > n && za(e.charCodeAt(t - 1)); )
    t--;
  return e.slice(n, t);
}

// src/core/wikitext/template-name.ts
var Pp = /^subst:/iu, Ap = /^safesubst:/iu, Ja = /^msgnw:/iu, Ep = /^msg:/iu, Op = /^raw:/iu, $p = 1e3, Cp = 200;
function Ka(e) {
  let { templates: n, redirects: t = {}, templateNamespaces: r = [], otherNamespaces: o = [], capitalLinks: i = !0 } = e, s = Qa({
    defaultNamespace: "Template",
    namespaces: Ua.concat(o, [["Template", ...r]]),
    capitalLinks: i
  }), a = /* @__PURE__ */ new Map(), l = (d, p) => {
    let f = s(d);
    if (f === null)
      throw new RangeError(`\u201C${d}\u201D cannot be a template: no page can have this title.`);
    a.set(f, p);
  };
  for (let d of Object.keys(t)) {
    let p = t[d];
    if (!n.includes(p))
      throw new RangeError(`The redirect \u201C${d}\u201D leads to \u201C${p}\u201D, which is none of the templates to look for.`);
    l(d, p);
  }
  n.forEach((d) => l(d, d));
  let u = (d, p) => {
    var y;
    let f = Bn(d, 0, d.length);
    if (Pp.test(f) || (f = f.replace(Ap, ""), f = Bn(f, 0, f.length), !p && Wa(f)))
      return null;
    f = (Ja.test(f) ? f.replace(Ja, "") : f.replace(Ep, "")).replace(Op, "");
    let h = f.indexOf(":");
    if (h !== -1 && Ga(f.slice(0, h)))
      return null;
    let m = s(f);
    return m === null ? null : (y = a.get(m)) != null ? y : null;
  }, c = { with: /* @__PURE__ */ new Map(), without: /* @__PURE__ */ new Map() };
  return (d, p) => {
    if (d.length > Cp)
      return u(d, p);
    let f = p ? c.with : c.without, h = f.get(d);
    return h === void 0 && (f.size === $p && (c = { with: /* @__PURE__ */ new Map(), without: /* @__PURE__ */ new Map() }), h = u(d, p), f.set(d, h)), h;
  };
}

// src/core/wikitext/template-reader.ts
function po(e) {
  var r;
  let n = Ka(e), t = Ia(n, Ba((r = e.extensionTags) != null ? r : Pa));
  return (o) => {
    let { calls: i, removed: s } = t(o), a = null;
    return i.sort((l, u) => l.start - u.start).map((l) => {
      var f;
      let { template: u, start: c, end: d } = l;
      if (s === null || ((f = s.starts[jn(s, c)]) != null ? f : d) >= d)
        return { template: u, parameters: Xa(o, l.parts, d), start: c, end: d };
      a = a != null ? a : Aa(s, o);
      let p = l.parts.map((h) => h === _n ? _n : lo(s, h));
      return { template: u, parameters: Xa(a, p, lo(s, d)), start: c, end: d };
    });
  };
}
function Xa(e, n, t) {
  let r = /* @__PURE__ */ new Map(), o = 0;
  for (let i = 0; i < n.length; i += 2) {
    let s = n[i], a = n[i + 1], l = i + 2 < n.length ? n[i + 2] - 1 : t - 2;
    a === _n ? r.set(String(++o), e.slice(s, l)) : r.set(Bn(e, s, a), Bn(e, a + 1, l));
  }
  return r;
}

// src/core/exchange/language-proficiency.ts
var Ya = 6, Np = /^(.+)-([0-5n])$/i;
function go(e) {
  var o;
  let n = Np.exec(e), t = (o = n == null ? void 0 : n[1]) != null ? o : e;
  if (!me.test(t))
    return null;
  let r = n == null ? void 0 : n[2];
  return { code: t, proficiency: r === void 0 ? null : /n/i.test(r) ? Ya : Number(r) };
}
function Za(e) {
  let { code: n, proficiency: t } = e;
  return t === null ? n : `${n}-${t === Ya ? "N" : t}`;
}

// src/core/exchange/record-fault.ts
function Kt(e, n, ...t) {
  return { parameter: e, key: `localskills-template-card-fault-${n}`, parameters: t };
}

// src/core/exchange/timezone.ts
var Mp = /^(?:(?:UTC|GMT)\s*)?(?:([+\-−])\s*(\d{1,2})(?::?([0-5]\d))?)?$/i, [Ip, Lp] = [-720, 840];
function el(e) {
  var o, i;
  let n = e === "" ? null : Mp.exec(e);
  if (n === null)
    return null;
  let t = Number((o = n[2]) != null ? o : 0) * 60 + Number((i = n[3]) != null ? i : 0), r = n[1] === void 0 || n[1] === "+" || t === 0 ? t : -t;
  return r >= Ip && r <= Lp ? r : null;
}

// src/core/exchange/read-record-values.ts
var Fp = [
  "id",
  "skill",
  "level",
  "methods",
  "languages",
  "capacity",
  "region",
  "timezone",
  "for",
  "note",
  "since",
  "confirmed",
  "expires",
  "status",
  "lang"
], Dp = ["capacity", "for"], qp = 1e3;
function tl(e, n, t, r = {}) {
  var b;
  let o = [], i = (w) => {
    var x;
    return ((x = t.get(w)) != null ? x : "").trim() || null;
  }, s = (w, x, ...S) => (o.push(Kt(w, x, ...S)), null), a = (w, x, S, ...k) => {
    var E;
    let R = i(w);
    return R === null ? null : (E = x(R)) != null ? E : s(w, S, I(R), ...k);
  }, l = (w, x, S) => {
    var R;
    let k = ((R = i(w)) != null ? R : "").split(";").map((E) => E.trim()).filter((E) => E !== "");
    return Array.from(new Set(k)).map((E) => {
      var P;
      return (P = x(E)) != null ? P : s(w, S, I(E));
    }).filter((E) => E !== null);
  }, u = (w) => {
    let x = i(w);
    return x === null || xe(x) ? x : s(w, "date", w, I(x));
  }, c = jp(i("skill"), s, r), d = a("level", (w) => nl(w, 1, ao), "level", ao), p = l("methods", (w) => so.includes(w) ? w : null, "method"), f = _p(l("languages", go, "language").map(Za));
  (i("languages") === null || /^[\s;]*$/.test(i("languages"))) && s("languages", "no-language", "languages");
  let h = e === "offer", m = h ? a("capacity", (w) => nl(w, 0, qp), "capacity", "capacity") : null, y = {
    kind: e,
    user: n,
    id: a("id", (w) => X.test(w) ? w : null, "id"),
    level: d,
    methods: so.filter((w) => p.includes(w)),
    languages: f,
    capacity: m,
    region: i("region"),
    timezone: a("timezone", el, "timezone"),
    for: h ? i("for") : null,
    note: i("note"),
    since: u("since"),
    confirmed: u("confirmed"),
    expires: u("expires"),
    status: (b = a("status", (w) => va.includes(w) ? w : null, "status")) != null ? b : "open"
  }, g = Fp.filter((w) => h || !Dp.includes(w));
  return t.forEach((w, x) => {
    r.allowsOthers !== !0 && !g.includes(x) && w.trim() !== "" && s(x, "unknown-parameter", I(x), g.join(", "));
  }), { values: c === null || f.length === 0 ? null : A(v({}, y), { skill: c }), faults: o };
}
function jp(e, n, t) {
  if (e === null)
    return n("skill", "no-skill", "skill");
  let { taxonomy: r = null, skillsPage: o = `${Ke}/Skills.json` } = t;
  return (!X.test(e) || r !== null && r.get(e) === null) && n("skill", "unknown-skill", I(e), o), X.test(e) ? e : null;
}
function _p(e) {
  var t, r;
  let n = /* @__PURE__ */ new Map();
  for (let o of e)
    n.set((r = (t = go(o)) == null ? void 0 : t.code) != null ? r : o, o);
  return Array.from(n.values());
}
function nl(e, n, t) {
  let r = /^\d{1,6}$/.test(e) ? Number(e) : NaN;
  return r >= n && r <= t ? r : null;
}

// src/core/exchange/record-ids.ts
var Bp = 48;
function rl(e) {
  let n = /* @__PURE__ */ new Set(), t = ({ kind: o }, i) => `${o} ${i}`, r = e.map((o) => {
    let i = o.id !== null && !n.has(t(o, o.id));
    return i && n.add(t(o, o.id)), i;
  });
  return e.map((o, i) => {
    if (r[i] === !0)
      return { record: A(v({}, o), { id: o.id }), faults: [] };
    let s = o.skill;
    for (let a = 2; n.has(t(o, s)); a++) {
      let l = `-${a}`;
      s = o.skill.slice(0, Bp - l.length) + l;
    }
    return n.add(t(o, s)), { record: A(v({}, o), { id: s }), faults: o.id === null ? [] : [Kt("id", "id-taken", o.id)] };
  });
}

// src/core/exchange/read-exchange-records.ts
function ol(e, n, t = {}) {
  let r = Sn(n), o = e.map((s) => {
    let a = /* @__PURE__ */ new Map();
    return s.parameters.forEach((l, u) => a.set(u, Ln(l))), tl(Vp(s), r, a, t);
  }), i = rl(
    o.map(({ values: s }) => s).filter((s) => s !== null)
  );
  return o.map(({ values: s, faults: a }, l) => {
    var c;
    let u = s === null ? void 0 : i.shift();
    return {
      call: e[l],
      record: (c = u == null ? void 0 : u.record) != null ? c : null,
      faults: u === void 0 ? a : [...a, ...u.faults]
    };
  });
}
function il(e, n, t = ["User"]) {
  let r = `${n}/People/`, o = e.indexOf(":"), i = "";
  return e.startsWith(r) ? i = e.slice(r.length) : o !== -1 && t.includes(e.slice(0, o)) && (i = e.slice(o + 1).split("/")[0]), i.trim() === "" || i.includes("/") ? null : Sn(i);
}
function Vp({ template: e }) {
  return e === ct.offer ? "offer" : "seek";
}

// src/wiki/counting/template-calls.ts
function Xt(e, n) {
  return L(this, null, function* () {
    var s, a;
    let { namespaces: t, extensionTags: r } = yield e.siteInfo(), o = (s = t.get(10)) != null ? s : ["Template"], i = {};
    for (let l of n)
      for (let u of yield e.redirectsTo(`${(a = o[0]) != null ? a : "Template"}:${l}`))
        i[u.slice(u.indexOf(":") + 1)] = l;
    return po({ templates: n, redirects: i, templateNamespaces: o, extensionTags: r });
  });
}

// src/wiki/counting/count-exchange.ts
function sl(e, n) {
  return L(this, null, function* () {
    var d, p, f, h, m, x;
    let { source: t, titles: r } = e, o = [ct.offer, ct.seek], i = yield Xt(t, o), { namespaces: s } = yield t.siteInfo(), a = /* @__PURE__ */ new Map();
    for (let S of o)
      try {
        for (var y = ce(t.pagesWithTemplate(`${(p = (d = s.get(10)) == null ? void 0 : d[0]) != null ? p : "Template"}:${S}`)), g, b, w; g = !(b = yield y.next()).done; g = !1) {
          let { title: k, latest: R } = b.value;
          let E = il(k, r.root, s.get(2));
          if (E === null || ((f = a.get(E)) == null ? void 0 : f.has(k)) === !0)
            continue;
          let P = R.user === E && R.userId !== 0 ? R : yield t.newestRevisionBy(k, E), F = (h = a.get(E)) != null ? h : /* @__PURE__ */ new Map();
          a.set(E, F.set(k, i((m = P == null ? void 0 : P.text) != null ? m : "")));
        }
      } catch (b) {
        w = [b];
      } finally {
        try {
          g && (b = y.return) && (yield b.call(y));
        } finally {
          if (w)
            throw w[0];
        }
      }
    let l = [];
    a.forEach((S, k) => {
      let R = Array.from(S.keys()).sort().reduce((E, P) => {
        var F;
        return E.concat((F = S.get(P)) != null ? F : []);
      }, []);
      ol(R, k).forEach(({ record: E }) => {
        E !== null && l.push(E);
      });
    });
    let u = (yield t.readPages([r.skills()])).get(r.skills()), { taxonomy: c } = Qt(he((x = u == null ? void 0 : u.latest.text) != null ? x : "").value);
    return Ta(l, n, c);
  });
}

// src/core/analysis/measures.ts
function ue(e) {
  return e.reduce((n, { count: t }) => n + t, 0);
}
function mt(e) {
  return e.reduce((n, { value: t, count: r }) => n + t * r, 0);
}
function Vn(e) {
  return e === null ? null : e.numerator / e.denominator;
}
function _e(e, n) {
  return n === 0 ? null : e / n;
}
function Wn(e) {
  return _e(mt(e), ue(e));
}
function al(e) {
  let n = e.slice().sort((o, i) => o.value - i.value), t = ue(n), r = (o) => {
    let i = 0;
    return n.find(({ count: s }) => (i += s) > o).value;
  };
  return t === 0 ? null : (r(Math.floor((t - 1) / 2)) + r(Math.floor(t / 2))) / 2;
}
function ll(e) {
  let n = ue(e), t = mt(e), r = e.reduce((o, { value: i, count: s }) => o + i * i * s, 0);
  return n < 2 ? null : Math.sqrt((n * r - t * t) / (n * (n - 1)));
}
function vn(e, n) {
  return e.map((t) => ({ value: t[n], count: t.count }));
}
function Yt(e) {
  let n = ue(e);
  return n === 0 ? null : {
    numerator: mt(vn(e, "importance")) - mt(vn(e, "ability")),
    denominator: n
  };
}
function Zt(e) {
  let n = Yt(e);
  return n === null ? null : {
    numerator: n.numerator * mt(vn(e, "importance")),
    denominator: n.denominator * n.denominator
  };
}
function ho(e) {
  let n = (t) => ue(e.filter(t));
  return {
    negative: n(({ importance: t, ability: r }) => r < t),
    tied: n(({ importance: t, ability: r }) => r === t),
    positive: n(({ importance: t, ability: r }) => r > t)
  };
}
function yo(e) {
  let { negative: n, tied: t, positive: r } = ho(e), o = n + t + r;
  return o === 0 ? null : { numerator: 100 * (r - n), denominator: o };
}
function bo(e, n) {
  let t = Oe(n.importance), r = $e(n.ability);
  return ue(e.filter(
    ({ importance: o, ability: i }) => t.includes(o) && r.includes(i)
  ));
}

// src/core/analysis/question-results.ts
function ul(e, n, t) {
  var l;
  let { choices: r, kind: o, question: i } = n, s = o !== "codes" ? [] : r === null ? Array.from(e.counts.keys()).sort(ae) : r.map((u) => u.value).filter((u) => !t.includes(u)), a = G();
  for (let u of s) {
    let c = (l = e.counts.get(u)) != null ? l : 0;
    a[u] = { count: c, share: _e(c, e.n) };
  }
  return v(v(v({
    n: e.n,
    missing: e.missing,
    notAsked: e.notAsked,
    notInStatistics: e.notInStatistics,
    unusable: e.unusable,
    changedVersion: e.changedVersion,
    choices: a,
    unknown: $t(e.unknown)
  }, o === "number" ? { summary: er(Wp(e)) } : {}), i.type === "rating" || i.type === "matrix" ? Gp(e, On(r != null ? r : [], t), s.length) : {}), i.type === "ranking" ? { places: Up(e, s) } : {});
}
function Wp(e) {
  return Array.from(e.counts, ([n, t]) => ({ value: Number(n), count: t })).sort((n, t) => n.value - t.value);
}
function er(e) {
  return { mean: Wn(e), sd: ll(e), median: al(e) };
}
function Gp(e, n, t) {
  if (n.size === 0 || n.size !== t)
    return {};
  let r = Array.from(n, ([o, i]) => {
    var s;
    return { value: i, count: (s = e.counts.get(o)) != null ? s : 0 };
  });
  return {
    summary: er(r),
    topTwo: pt(r, Oe(n)),
    bottomTwo: pt(r, $e(n))
  };
}
function pt(e, n) {
  let [t, r] = [ue(e.filter(({ value: o }) => n.includes(o))), ue(e)];
  return { count: t, share: _e(t, r), interval: hn(t, r) };
}
function Up(e, n) {
  var r, o, i;
  let t = G();
  for (let s of n) {
    let a = Array.from((r = e.places.get(s)) != null ? r : [], ([l, u]) => ({ value: l, count: u }));
    t[s] = { first: (i = (o = e.places.get(s)) == null ? void 0 : o.get(1)) != null ? i : 0, meanPlace: Wn(a) };
  }
  return t;
}

// src/core/analysis/skill-balance.ts
function pl(e, n, t) {
  var l;
  let [r, o] = [cl(e, "canTeach"), cl(e, "wantToLearn")], i = new Set((l = Q(e)) == null ? void 0 : l.grid.rows.map(({ value: u }) => u));
  for (let u of [o, r])
    Hp(u, e, n).forEach((c) => i.add(c));
  (t === null ? [] : [...Array.from(t.offers.keys()), ...Array.from(t.seeks.keys())]).sort(ae).forEach((u) => i.add(u));
  let a = G();
  return i.forEach((u) => {
    var h, m;
    let c = dl(r, u, n), d = dl(o, u, n), p = t === null ? null : (h = t.offers.get(u)) != null ? h : 0, f = t === null ? null : (m = t.seeks.get(u)) != null ? m : 0;
    a[u] = {
      canTeach: c,
      wantToLearn: d,
      offers: p,
      seeks: f,
      surveyDifference: fl(d, c),
      surveyRatio: ml(d, c),
      exchangeDifference: fl(f, p),
      exchangeRatio: ml(f, p)
    };
  }), a;
}
function cl(e, n) {
  let t = B(e).find(({ name: r }) => r === e.measures[n]);
  return t === void 0 ? void 0 : ie(t)[0];
}
function Hp(e, n, t) {
  var i, s;
  if (e === void 0)
    return [];
  let r = ve(En(e.question)).map(({ value: a }) => a);
  return (e.choices !== null ? e.choices.map(({ value: a }) => a) : Array.from((s = (i = t.get(e.name)) == null ? void 0 : i.counts.keys()) != null ? s : []).sort(ae)).filter((a) => !r.includes(a) && !n.notInStatistics.includes(a));
}
function dl(e, n, t) {
  var r, o;
  return e === void 0 || e.choices !== null && !e.choices.some(({ value: i }) => i === n) ? null : (o = (r = t.get(e.name)) == null ? void 0 : r.counts.get(n)) != null ? o : 0;
}
function fl(e, n) {
  return e === null || n === null ? null : e - n;
}
function ml(e, n) {
  return e === null || n === null ? null : _e(e, n);
}

// src/core/analysis/rating-layout.ts
function gt(e) {
  let n = Q(e), t = (i) => {
    let s = n == null ? void 0 : n.grid.columns.find((l) => l.name === i), a = ["", ...s === void 0 ? [] : s.choices.map(({ value: l }) => l)];
    return { codes: a, places: new Map(a.map((l, u) => [l, u])) };
  }, [r, o] = [t("importance"), t("ability")];
  return {
    rows: n === null ? [] : n.grid.rows.map(({ value: i }) => ({
      skill: i,
      importance: Ge(n.grid.name, i, "importance"),
      ability: Ge(n.grid.name, i, "ability")
    })),
    importance: r,
    ability: o,
    size: r.codes.length * o.codes.length
  };
}
function gl(e, n) {
  let t = e.ability.codes.length;
  return {
    importance: e.importance.codes[Math.floor(n / t)],
    ability: e.ability.codes[n % t]
  };
}

// src/core/wikitext/detached-text.ts
function Ie(e) {
  return e.length < 13 ? e : e.split("").join("");
}

// src/core/analysis/choice-tally.ts
function yl() {
  return {
    n: 0,
    missing: 0,
    notAsked: 0,
    notInStatistics: 0,
    unusable: 0,
    changedVersion: 0,
    counts: /* @__PURE__ */ new Map(),
    unknown: /* @__PURE__ */ new Map(),
    places: /* @__PURE__ */ new Map()
  };
}
var bl = [], Qp = /^[a-z][a-z0-9_]{1,62}$/;
function wl(e, n) {
  let { kind: t, isMultiple: r, question: o } = e;
  if (t === "text")
    return (l, u) => {
      l[u.length === 0 ? "missing" : "n"]++;
    };
  if (t === "number")
    return (l, u) => {
      let c = u.length === 1 ? qn(u[0]) : null;
      l[u.length === 0 ? "missing" : c === null ? "unusable" : "n"]++, c !== null && Le(l.counts, Ie(c), 1);
    };
  let i = new Set(n), s = xl(e), a = o.type === "ranking";
  return (l, u) => {
    if (u.length === 0) {
      l.missing++;
      return;
    }
    let { counts: c } = l, [d, p] = [0, !1];
    for (let f of r || u.length === 1 ? u : [u.join(";")]) {
      let h = c.get(f);
      h === void 0 && i.has(f) ? p = !0 : h !== void 0 || s(f) ? (d++, c.set(h === void 0 ? Ie(f) : f, (h != null ? h : 0) + 1), a && Le(ht(l.places, f, () => /* @__PURE__ */ new Map()), d, 1)) : Le(l.unknown, tr(f), 1);
    }
    l[d > 0 ? "n" : p ? "notInStatistics" : "unusable"]++;
  };
}
function nr(e, n) {
  let t = new Set(n), r = xl(e), o = (i) => !t.has(i) && r(i);
  return (i) => !e.isMultiple && i.length > 1 ? bl : i.every(o) ? i : i.filter(o);
}
var hl = 60;
function tr(e) {
  return Ie(e.length <= hl ? e : `${e.slice(0, hl - 1).replace(/[\ud800-\udbff]$/, "")}\u2026`);
}
function xl({ choices: e, question: n }) {
  if (e !== null) {
    let o = new Set(e.map((i) => i.value));
    return (i) => o.has(i);
  }
  let t = "choicesFrom" in n ? n.choicesFrom : null, r = t === "languages" ? me : t === "wikis" ? Qp : X;
  return (o) => r.test(o);
}
function Rn(e, n) {
  let t = e.get(n);
  if (t === void 0 || zp(t))
    return t != null ? t : bl;
  let r = t.map((o) => o.trim()).filter((o) => o !== "");
  return r.length < 2 ? r : Array.from(new Set(r));
}
function zp(e) {
  for (let n = 0; n < e.length; n++) {
    let t = e[n], [r, o] = [t.charCodeAt(0), t.charCodeAt(t.length - 1)];
    if (!(r > 32 && r < 128 && o > 32 && o < 128) || n > 0 && e.indexOf(t) < n)
      return !1;
  }
  return !0;
}
function Le(e, n, t) {
  var r;
  e.set(n, ((r = e.get(n)) != null ? r : 0) + t);
}
function ht(e, n, t) {
  let r = e.get(n);
  if (r !== void 0)
    return r;
  let o = t();
  return e.set(n, o), o;
}

// src/core/analysis/skill-tally.ts
function rr(e) {
  return {
    counted: 0,
    cells: new Uint32Array(e.rows.length * e.size),
    strange: /* @__PURE__ */ new Map(),
    changedVersion: /* @__PURE__ */ new Map(),
    canTeach: /* @__PURE__ */ new Map(),
    wantToLearn: /* @__PURE__ */ new Map()
  };
}
function Rl(e, n) {
  let [t, r] = [vl(e, "canTeach"), vl(e, "wantToLearn")], o = {
    cells: new Int32Array(n.rows.length),
    strange: [],
    changedVersion: [],
    canTeach: [],
    wantToLearn: []
  }, { cells: i, strange: s, changedVersion: a } = o, { rows: l, size: u, importance: c, ability: d } = n;
  return (p, f) => {
    s.length = 0, a.length = 0;
    for (let h = 0; h < l.length; h++) {
      let m = l[h], [y, g] = [kl(p, m.importance), kl(p, m.ability)], [b, w] = [c.places.get(y), d.places.get(g)];
      i[h] = -1, f.size > 0 && (y !== "" && f.has(m.importance) || g !== "" && f.has(m.ability)) ? a.push(m.skill) : b === void 0 || w === void 0 ? s.push([m.skill, tr(y), tr(g)]) : i[h] = h * u + b * d.codes.length + w;
    }
    return o.canTeach = t(p, f), o.wantToLearn = r(p, f), o;
  };
}
function kl(e, n) {
  let t = Rn(e, n);
  return t.length === 1 ? t[0] : t.join(";");
}
var Sl = [];
function vl(e, n) {
  let t = B(e).find(({ name: s }) => s === e.measures[n]), r = t === void 0 ? void 0 : ie(t)[0];
  if (r === void 0 || r.kind !== "codes")
    return () => Sl;
  let { name: o } = r, i = nr(r, e.notInStatistics);
  return (s, a) => a.has(o) ? Sl : i(Rn(s, o));
}
function or(e, n) {
  e.counted++;
  let { cells: t } = e;
  for (let r = 0; r < n.cells.length; r++) {
    let o = n.cells[r];
    o >= 0 && t[o]++;
  }
  for (let [r, o, i] of n.strange)
    wo(ht(e.strange, r, () => /* @__PURE__ */ new Map()), o, i, 1);
  for (let r of n.changedVersion)
    Le(e.changedVersion, r, 1);
  for (let r of n.canTeach)
    Le(e.canTeach, r, 1);
  for (let r of n.wantToLearn)
    Le(e.wantToLearn, r, 1);
}
function xo(e, n, t) {
  var o, i, s;
  let r = /* @__PURE__ */ new Map();
  for (let a = 0; a < n.size; a++) {
    let l = e.cells[t * n.size + a];
    if (l > 0) {
      let { importance: u, ability: c } = gl(n, a);
      wo(r, u, c, l);
    }
  }
  return (s = e.strange.get((i = (o = n.rows[t]) == null ? void 0 : o.skill) != null ? i : "")) == null || s.forEach((a, l) => a.forEach((u, c) => {
    wo(r, l, c, u);
  })), r;
}
function wo(e, n, t, r) {
  Le(ht(e, n, () => /* @__PURE__ */ new Map()), t, r);
}

// src/core/analysis/skill-results.ts
function Pl(e, n) {
  let t = G(), r = Q(e);
  if (r === null)
    return t;
  let o = gt(e), i = Ol(e), s = r.grid.rows.map(({ value: l }, u) => {
    let c = xo(n, o, u);
    return { skill: l, cells: c, pairs: El(c, r) };
  }), a = Ot(s.map(({ pairs: l }) => ({ mwds: Zt(l), rds: yo(l) })));
  return s.forEach(({ skill: l, cells: u, pairs: c }, d) => {
    var y, g, b, w, x, S, k, R, E;
    let p = ue(c), f = (y = n.changedVersion.get(l)) != null ? y : 0, h = (b = (g = u.get("")) == null ? void 0 : g.get("")) != null ? b : 0, m = bo(c, r);
    t[l] = v({
      n: p,
      missing: h,
      incomplete: n.counted - p - h - f,
      changedVersion: f,
      importance: Tl(r.importance, c, "importance", u, e.notInStatistics),
      ability: Tl(r.ability, c, "ability", u, e.notInStatistics),
      gap: Vn(Yt(c)),
      mwds: Vn(Zt(c)),
      rds: Vn(yo(c)),
      discrepancies: ho(c),
      highNeed: _e(m, p),
      highNeedCount: m,
      highNeedInterval: hn(m, p),
      rankByMwds: (x = (w = a[d]) == null ? void 0 : w.rankByMwds) != null ? x : null,
      rankByRds: (k = (S = a[d]) == null ? void 0 : S.rankByRds) != null ? k : null,
      rankDifference: (E = (R = a[d]) == null ? void 0 : R.rankDifference) != null ? E : null
    }, i(n, l));
  }), t;
}
function Al(e) {
  let n = Q(e);
  if (n === null)
    return ({ counted: o }) => ({ counted: o, skills: {} });
  let t = gt(e), r = Ol(e);
  return (o) => {
    let i = G();
    return t.rows.forEach(({ skill: s }, a) => {
      let l = El(xo(o, t, a), n), u = bo(l, n);
      i[s] = v({
        n: ue(l),
        importance: Wn(vn(l, "importance")),
        ability: Wn(vn(l, "ability")),
        gap: Vn(Yt(l)),
        mwds: Vn(Zt(l)),
        highNeed: _e(u, ue(l)),
        highNeedCount: u
      }, r(o, s));
    }), { counted: o.counted, skills: i };
  };
}
function El(e, n) {
  let t = [];
  return e.forEach((r, o) => r.forEach((i, s) => {
    let a = n.importance.get(o), l = n.ability.get(s);
    a !== void 0 && l !== void 0 && t.push({ importance: a, ability: l, count: i });
  })), t;
}
function Tl(e, n, t, r, o) {
  let i = vn(n, t), s = G();
  e.forEach((u, c) => {
    s[c] = ue(i.filter((d) => d.value === u));
  });
  let a = 0, l = /* @__PURE__ */ new Map();
  return r.forEach((u, c) => u.forEach((d, p) => {
    var h;
    let f = t === "importance" ? c : p;
    o.includes(f) ? a += d : f !== "" && !e.has(f) && l.set(f, ((h = l.get(f)) != null ? h : 0) + d);
  })), A(v({
    n: ue(i)
  }, er(i)), {
    counts: s,
    topTwo: pt(i, Oe(e)),
    bottomTwo: pt(i, $e(e)),
    notInStatistics: a,
    unknown: $t(l)
  });
}
function Ol(e) {
  let n = (o) => {
    var l;
    let i = B(e).find((u) => u.name === e.measures[o]), s = i === void 0 ? void 0 : ie(i)[0], a = new Set((l = s == null ? void 0 : s.choices) == null ? void 0 : l.map(({ value: u }) => u));
    return (u, c) => {
      var d;
      return s !== void 0 && (s.choices === null || a.has(c)) ? (d = u[o].get(c)) != null ? d : 0 : null;
    };
  }, [t, r] = [n("canTeach"), n("wantToLearn")];
  return (o, i) => ({ canTeach: t(o, i), wantToLearn: r(o, i) });
}

// src/core/analysis/version-tally.ts
var yt = { changedParameters: /* @__PURE__ */ new Set(), changed: [], reworded: [] };
function $l(e, n) {
  let t = new Map(Array.from(n.earlier, ([r, o]) => [
    r,
    In(o, e)
  ]));
  return n.current !== null && t.set(n.current, yt), { versions: n, differences: t, counts: /* @__PURE__ */ new Map() };
}
function Cl(e) {
  let { counts: n, differences: t } = e;
  return ({ definitionRevision: r = null, questions: o = null }) => {
    var s;
    let i = r !== null && o === null && t.has(r) ? r : null;
    return Le(n, i, 1), (i === null ? yt : (s = t.get(i)) != null ? s : yt).changedParameters;
  };
}
function Nl(e) {
  let { versions: n, differences: t, counts: r } = e, o = (i) => i != null ? i : 1 / 0;
  return Array.from(r).sort(([i], [s]) => o(i) - o(s)).map(([i, s]) => {
    var u;
    let { changed: a, reworded: l } = i === null ? yt : (u = t.get(i)) != null ? u : yt;
    return {
      revision: i,
      counted: s,
      isCurrent: i !== null && i === n.current,
      isKnown: i !== null,
      changed: a,
      reworded: l
    };
  });
}

// src/core/analysis/compute-results.ts
function Ml(e, n, t = {}) {
  let { excluded: r = [], exchange: o = null } = Jp(t) ? { excluded: t } : t, i = Al(e), s = G();
  for (let a of n.parameters) {
    let l = n.questions.get(a.name);
    l !== void 0 && (s[a.name] = ul(l, a, e.notInStatistics));
  }
  return {
    survey: e.id,
    population: e.audience.population,
    counted: n.counted,
    excluded: Kp(r),
    questions: s,
    skills: Pl(e, n.skills),
    balance: pl(e, n.questions, o),
    breakdowns: n.breakdowns.map((a) => Xp(e, a, i)),
    versions: Nl(n.versions)
  };
}
function Jp(e) {
  return Array.isArray(e);
}
function Kp(e) {
  return e.slice().sort((n, t) => {
    var r, o, i, s, a, l;
    return ((r = n.line) != null ? r : 0) - ((o = t.line) != null ? o : 0) || ae(n.page, t.page) || ae((i = n.community) != null ? i : "", (s = t.community) != null ? s : "") || ae(n.reason, t.reason) || ((a = n.revision) != null ? a : 0) - ((l = t.revision) != null ? l : 0);
  });
}
function Xp(e, { dimension: n, groups: t, ungrouped: r }, o) {
  var c, d;
  let i = B(e).find(({ name: p }) => p === n.question), s = (d = i === void 0 || (c = ie(i)[0]) == null ? void 0 : c.choices) != null ? d : [], a = new Map(s.map(({ value: p }, f) => [p, f])), l = (p) => {
    var f;
    return (f = a.get(p)) != null ? f : a.size;
  }, u = G();
  for (let p of Array.from(t.keys()).sort((f, h) => l(f) - l(h) || ae(f, h))) {
    let f = t.get(p);
    f !== void 0 && (u[p] = o(f));
  }
  return A(v({}, n), { groups: u, ungrouped: r });
}

// src/core/analysis/disclosure/decide-release.ts
function Il(e, n, t) {
  let r = Yp(e != null ? e : /* @__PURE__ */ new Map(), n);
  return e === null || Array.from(e.values()).every(({ length: i }) => i === 0) || r.accounts === 0 || r.accounts >= t.minCell ? { kind: "publish", change: r } : {
    kind: "hold",
    change: r,
    pending: r.accounts,
    needed: t.minCell,
    revisions: e
  };
}
function Yp(e, n) {
  let [t, r] = [0, 0];
  return n.forEach((o, i) => {
    var c;
    let s = (c = e.get(i)) != null ? c : [], [a, l, u] = [0, 0, 0];
    for (; a < s.length && l < o.length; ) {
      let [d, p] = [s[a], o[l]];
      u += +(d === p), a += +(d <= p), l += +(p <= d);
    }
    t += o.length - u, r += s.length - u;
  }), e.forEach((o, i) => {
    r += n.has(i) ? 0 : o.length;
  }), { added: t, removed: r, accounts: Math.max(t, r) };
}

// src/core/survey/conditions/resolution-order.ts
function bt(e) {
  let n = Fl(e), t = /* @__PURE__ */ new Map();
  return Dl(n).forEach((r) => r.forEach((o) => {
    let i = !ql(r);
    t.set(o, {
      element: o.element,
      parent: o.parent && t.get(o.parent),
      visibleIf: i ? o.element.visibleIf : null,
      items: i ? o.items : []
    });
  })), Array.from(t.values());
}
function Ll(e) {
  let n = Fl(e);
  return Dl(n).filter(ql).map((t) => t.map(({ element: r }) => r.name));
}
function Gn(e) {
  return "isRequired" in e;
}
function wt(e) {
  return e.split(".", 1)[0];
}
function Fl(e) {
  let n = [], t = /* @__PURE__ */ new Map(), r = (o, i) => {
    let s = { element: o, parent: i, items: Zp(o), needs: i === null ? [] : [i] };
    n.push(s), Gn(o) ? t.set(o.name, s) : "elements" in o && o.elements.forEach((a) => r(a, s));
  };
  return e.pages.forEach((o) => r(o, null)), n.forEach(({ element: o, items: i, needs: s }) => {
    var a;
    i.map(({ visibleIf: l }) => l).concat((a = o.visibleIf) != null ? a : []).forEach((l) => Ue(l).forEach((u) => {
      let c = t.get(wt(u));
      c !== void 0 && !s.includes(c) && s.push(c);
    }));
  }), n;
}
function Zp(e) {
  let n = [], t = (r, o, i = "") => r.forEach(({ value: s, visibleIf: a, isRetired: l }) => {
    a !== null && !l && n.push({ isRow: o, column: i, value: s, visibleIf: a });
  });
  return "choices" in e && t(e.choices, !1), "rows" in e && t(e.rows, !0), "columns" in e && e.columns.forEach(({ name: r, choices: o }) => t(o, !1, r)), n;
}
function Dl(e) {
  let n = [], t = /* @__PURE__ */ new Map(), r = [], o = (i) => {
    let s = t.size;
    t.set(i, s), r.push(i);
    let a = s;
    for (let l of i.needs) {
      let u = t.get(l);
      u === void 0 ? a = Math.min(a, o(l)) : r.includes(l) && (a = Math.min(a, u));
    }
    if (a === s) {
      let l = r.splice(r.indexOf(i));
      n.push(l.length > 1 ? e.filter((u) => l.includes(u)) : l);
    }
    return a;
  };
  return e.forEach((i) => {
    t.has(i) || o(i);
  }), n;
}
function ql(e) {
  return e.length > 1 || e.some((n) => n.needs.includes(n));
}

// src/core/survey/conditions/visibility.ts
function jl(e) {
  let n = bt(e), t = n.filter(So), r = /* @__PURE__ */ new Map();
  n.forEach(({ element: i }) => {
    Gn(i) && r.set(i.name, i);
  });
  let o = (i) => {
    var s;
    return ((s = r.get(i)) == null ? void 0 : s.type) === "ranking";
  };
  return (i) => {
    let s = ng(i), a = /* @__PURE__ */ new Set(), l = /* @__PURE__ */ new Set(), u = (p) => eg(s.values().get(p), r.get(p)), c = ({ expression: p }) => Ft(p, u, o) === !0;
    for (let p of t) {
      let { element: { name: f }, parent: h, visibleIf: m } = p;
      if (h !== null && a.has(h) || m !== null && !c(m)) {
        a.add(p), l.add(ko(f, h === null)), s.reduce(f, () => []);
        continue;
      }
      let y = p.items.filter((g) => !Lt(g.visibleIf, u, o));
      y.length > 0 && (y.forEach(({ value: g, isRow: b, column: w }) => l.add(xt(f, b, g, w))), s.reduce(f, (g, b) => {
        let [, w = "", x = ""] = b.split(".");
        return l.has(xt(f, !0, w, "")) ? [] : (
          // The text of "other" is no code.
          w !== "" && "special" in p.element ? g : g.filter((S) => !l.has(xt(f, !1, S, x)))
        );
      }));
    }
    let d = {
      isShown: (p) => !l.has(ko(p, !1)),
      isPageShown: (p) => !l.has(ko(p, !0)),
      isChoiceShown: (p, f, h = "") => !l.has(xt(p, !1, f, h)),
      isRowShown: (p, f) => !l.has(xt(p, !0, f, "")),
      isRequired(p) {
        let f = r.get(p);
        return f !== void 0 && !f.isRetired && d.isShown(p) && (f.requiredIf === null ? f.isRequired : c(f.requiredIf));
      },
      values: s.values()
    };
    return d;
  };
}
function _l(e) {
  return new Set(bt(e).filter((n) => Gn(n.element) && So(n)).map(({ element: n }) => n.name));
}
function So(e) {
  return e.visibleIf !== null || e.items.length > 0 || e.parent !== null && So(e.parent);
}
function ko(e, n) {
  return `${n} ${e}`;
}
function xt(e, n, t, r) {
  return `${e} ${n} ${t} ${r}`;
}
function eg(e = [], n) {
  let t = n == null ? void 0 : n.type;
  if (t === "checkbox" || t === "tagbox" || t === "ranking")
    return e;
  let [r = null] = e, o = (n == null ? void 0 : n.type) === "text" && n.inputType === "number";
  return r !== null && o && isFinite(Number(r)) ? Number(r) : r;
}
function ng(e) {
  let n = null, t = /* @__PURE__ */ new Map();
  return {
    values: () => n != null ? n : e,
    reduce(r, o) {
      var i;
      t.size === 0 && e.forEach((s, a) => {
        var u;
        let l = wt(a);
        t.set(l, [...(u = t.get(l)) != null ? u : [], a]);
      });
      for (let s of (i = t.get(r)) != null ? i : []) {
        let a = e.get(s), l = o(a, s);
        l.length < a.length && (n = n != null ? n : new Map(e), l.length > 0 ? n.set(s, l) : n.delete(s));
      }
    }
  };
}

// src/core/analysis/breakdown-tally.ts
function Bl(e) {
  let n = [
    { by: "language", question: null, isPartition: !0 },
    { by: "community", question: null, isPartition: !0 }
  ];
  for (let t of e.measures.groupBy) {
    let r = B(e).find((i) => i.name === t), o = r === void 0 ? void 0 : ie(r)[0];
    o !== void 0 && o.kind === "codes" && o.row === null && o.question.type !== "ranking" && n.push({ by: "question", question: t, isPartition: !o.isMultiple });
  }
  return n;
}
function Vl(e, n, t) {
  let { groups: r, dimension: { by: o, question: i } } = e, s = (u, c) => {
    let d = r.get(u);
    d === void 0 && (d = rr(t), r.set(Ie(u), d)), or(d, c);
  };
  if (o !== "question" || i === null)
    return (u, c, d, p) => {
      var h;
      let f = (h = o === "language" ? u.language : u.community) != null ? h : null;
      f === null || o === "language" && !r.has(f) && !me.test(f) ? e.ungrouped++ : s(f, p);
    };
  let a = Z(n).find(({ name: u }) => u === i), l = a === void 0 ? null : nr(a, n.notInStatistics);
  return (u, c, d, p) => {
    let f = l === null || d.has(i) ? [] : l(Rn(c, i));
    f.length === 0 && e.ungrouped++;
    for (let h of f)
      s(h, p);
  };
}

// src/core/analysis/tally.ts
function Wl(e, n = rs) {
  let t = Q(e), r = gt(e), o = Z(e).filter(({ question: m, column: y }) => t === null || m !== t.grid || y === null || !Re.includes(y.name)), i = _l(e), s = o.map((m) => ({
    name: m.name,
    question: m.question.name,
    row: m.row,
    isConditional: i.has(m.question.name),
    tally: yl(),
    count: wl(m, e.notInStatistics)
  })), a = Bl(e).map(
    (m) => ({ dimension: m, groups: /* @__PURE__ */ new Map(), ungrouped: 0 })
  ), l = a.map((m) => Vl(m, e, r)), u = Rl(e, r), c = i.size === 0 ? null : jl(e), d = rr(r), p = $l(e, n), f = Cl(p), h = {
    survey: e,
    parameters: o,
    layout: r,
    counted: 0,
    questions: new Map(s.map((m) => [m.name, m.tally])),
    skills: d,
    breakdowns: a,
    versions: p,
    add(m) {
      h.counted++;
      let y = f(m), { questions: g = null } = m, b = g === null ? m.values : rg(m.values, g), w = c === null ? null : c(b), x = w === null ? b : w.values;
      for (let k of s) {
        let R = Rn(x, k.name);
        g !== null && !g.has(k.question) || w !== null && k.isConditional && !(w.isShown(k.question) && (k.row === null || w.isRowShown(k.question, k.row.value))) ? k.tally.notAsked++ : y.size > 0 && R.length > 0 && y.has(k.name) ? k.tally.changedVersion++ : k.count(k.tally, R);
      }
      let S = u(x, y);
      or(d, S);
      for (let k of l)
        k(m, x, y, S);
    }
  };
  return h;
}
function rg(e, n) {
  return new Map(Array.from(e).filter(([t]) => n.has(t.split(".", 1)[0])));
}
function Gl(e, n) {
  e.add(n);
}

// src/core/report/counted-answers.ts
function Ul(e) {
  var s;
  let n = [], t = /* @__PURE__ */ new Map(), [r, o] = [0, ""];
  for (let a of e) {
    let { timestamp: l, community: u = null, revision: c } = a;
    r++;
    let d = l.slice(0, 10);
    o = d > o ? d : o, r <= 1e3 && n.push(a);
    let p = (s = t.get(u)) != null ? s : sg();
    t.set(u, p), p.add(c);
  }
  let i = Array.from(
    t,
    ([a, l]) => ({ community: a, revisions: l.sorted() })
  );
  return {
    count: r,
    newestDay: o === "" ? null : o,
    named: r > 1e3 ? null : n.sort(og),
    places: i.sort((a, l) => {
      var u, c;
      return kt((u = a.community) != null ? u : "", (c = l.community) != null ? c : "");
    })
  };
}
function og(e, n) {
  var t, r, o, i;
  return kt(e.user, n.user) || e.revision - n.revision || kt((t = e.community) != null ? t : "", (r = n.community) != null ? r : "") || kt((o = e.page) != null ? o : "", (i = n.page) != null ? i : "") || kt(e.timestamp, n.timestamp);
}
function kt(e, n) {
  return e < n ? -1 : e > n ? 1 : 0;
}
var ig = 64;
function sg() {
  let [e, n] = [new Float64Array(ig), 0];
  return {
    add: (t) => {
      if (n === e.length) {
        let r = new Float64Array(2 * n);
        r.set(e), e = r;
      }
      e[n++] = t;
    },
    sorted: () => e.slice(0, n).sort()
  };
}

// src/core/analysis/one-answer-per-account.ts
function ag() {
  let e = /* @__PURE__ */ new Map();
  return {
    add({ user: n, timestamp: t, revision: r, community: o }, i) {
      let s = dg(n), a = { place: i, time: ug(t), revision: r, community: o != null ? o : "" }, l = e.get(s);
      if (l === void 0)
        return e.set(Ie(s), a), null;
      let u = cg(a, l) >= 0;
      return u && e.set(s, a), u ? l.place : i;
    },
    sharedWith: (n) => Array.from(e.keys()).filter(n.has).length,
    has: (n) => e.has(n)
  };
}
function Hl(e, n = null) {
  let t = ag(), r = /* @__PURE__ */ new Set();
  return e.forEach((o, i) => {
    let s = t.add(o, i);
    s !== null && r.add(s);
  }), {
    answers: e.filter((o, i) => !r.has(i)),
    excluded: e.filter((o, i) => r.has(i)).map((o) => lg(o, n))
  };
}
function lg(e, n = null) {
  let { page: t, user: r, revision: o, community: i = null } = e, s = { page: t != null ? t : r, reason: "duplicate", revision: o };
  return n === null || i === null || i === n ? s : A(v({}, s), { community: i });
}
function ug(e) {
  let n = e === "" ? NaN : Date.parse(e);
  return isNaN(n) ? -1 / 0 : n;
}
function cg(e, n) {
  return e.time !== n.time ? e.time > n.time ? 1 : -1 : e.revision - n.revision || ae(n.community, e.community);
}
function dg(e) {
  var o;
  let n = e.normalize("NFC").replace(/[\s_]+/g, " ").trim(), t = (o = Array.from(n)[0]) != null ? o : "", r = t.toUpperCase();
  return (Array.from(r).length === 1 ? r : t) + n.slice(t.length);
}

// src/core/survey/core-questions.ts
function ir(e, n) {
  let t = e.core !== null && e.core.id === n.id ? e.core.questions : [], { changed: r } = In(e, n), o = B(e).map(({ name: s }) => s), i = new Set(B(n).map(({ name: s }) => s).filter((s) => t.includes(s) && o.includes(s) && !r.includes(s)));
  e.audience.population !== n.audience.population && i.clear();
  for (let s of bt(n))
    Gn(s.element) && !Ql(s).every((a) => i.has(a)) && i.delete(s.element.name);
  return i;
}
function Ql(e) {
  return e === null ? [] : [
    ...e.visibleIf === null ? [] : Ue(e.visibleIf).map(wt),
    ...Ql(e.parent)
  ];
}

// src/core/survey/with-skills.ts
function en(e, n) {
  return n === null || !fg(e) ? e : _t(e, (t) => {
    if ("choicesFrom" in t && t.choicesFrom === "skills") {
      let r = n.skills.filter((o) => !Jl(o, n)).map(zl);
      return A(v({}, t), { choices: [...r, ...ve(t.special)] });
    }
    return t.type === "matrixdropdown" && t.rowsFrom !== null ? A(v({}, t), { rows: mg(t.rowsFrom, n).map(zl) }) : t;
  });
}
function fg(e) {
  return B(e).some((n) => "choicesFrom" in n && n.choicesFrom === "skills" || n.type === "matrixdropdown" && n.rowsFrom !== null);
}
function Jl(e, n) {
  return e.parent === null && n.children(e.id).length > 0;
}
function mg(e, n) {
  return n.skills.filter((t) => n.children(t.id).length === 0 && (e === "" ? !Jl(t, n) : n.ancestors(t.id).some((r) => r.id === e)));
}
function zl(e) {
  return { value: e.id, text: null, visibleIf: null, isRetired: e.isRetired };
}

// src/wiki/counting/definition-versions.ts
var pg = 100;
function vo(e, n, t, r, o) {
  return L(this, null, function* () {
    let i = Array.from(r).filter(([a]) => a !== t).sort(([a, l], [u, c]) => c - l || a - u).slice(0, pg).map(([a]) => a), s = /* @__PURE__ */ new Map();
    if (i.length > 0) {
      let a = yield e.source.revisions(i, "with-texts");
      i.sort((l, u) => l - u).forEach((l) => {
        var c, d;
        let u = Ze(he((d = (c = a.get(l)) == null ? void 0 : c.text) != null ? d : "").value).survey;
        u !== null && u.id === n.id && s.set(l, en(u, o));
      });
    }
    return { current: t === 0 ? null : t, earlier: s };
  });
}

// src/core/survey/decide-answer-counts.ts
function Kl(e) {
  let { survey: n, titles: t, readAnswer: r } = e, o = hg(e.renames), i = (s, a) => {
    let l = t.answererOf(n, s);
    return l === null || yg(l) ? null : o(Sn(l), a);
  };
  return {
    ownerOf: i,
    decide: (s) => {
      let a = i(s.title, s.first.timestamp), l = s.ownerRevision;
      if (a === null)
        return St(s, "no-account");
      if (s.first.user !== a || s.first.userId === 0 || l === null) {
        let p = s.isHistoryPartial === !0 ? "history-unknown" : "not-owner";
        return St(s, s.isRedirect ? "redirect" : p, s.first.id);
      }
      let u = l.id === s.latest.id;
      if (s.isRedirect && u)
        return St(s, "redirect", l.id);
      if (l.text === null)
        return St(s, "hidden", l.id);
      let c = r(l.text);
      if (c.exclusion !== null) {
        let p = c.exclusion === "no-answer" && l.text.trim() === "";
        return St(s, p ? "withdrawn" : c.exclusion, l.id);
      }
      let d = u || s.latest.text === l.text;
      return {
        answer: {
          user: a,
          revision: l.id,
          timestamp: l.timestamp,
          page: s.title,
          language: c.language,
          definitionRevision: c.definitionRevision,
          values: c.values
        },
        exclusions: d ? [] : [{ page: s.title, reason: "changed-by-others", revision: s.latest.id }]
      };
    }
  };
}
function gg(e, n) {
  return e < n ? -1 : e > n ? 1 : 0;
}
function St(e, n, t) {
  let r = { page: e.title, reason: n };
  return { answer: null, exclusions: [t === void 0 ? r : A(v({}, r), { revision: t })] };
}
function hg(e) {
  let n = e.slice().sort((r, o) => gg(r.timestamp, o.timestamp)), t = /* @__PURE__ */ new Map();
  return n.forEach((r, o) => {
    let i = Sn(r.from), s = t.get(i);
    s === void 0 ? t.set(i, [o]) : s.push(o);
  }), (r, o) => {
    var a;
    let i = r, s = -1;
    for (; ; ) {
      let l = s, u = ((a = t.get(i)) != null ? a : []).find(
        (c) => c > l && n[c].timestamp >= o
      );
      if (u === void 0)
        return i;
      i = Sn(n[u].to), s = u;
    }
  };
}
function yg(e) {
  return /^\d{1,3}(?:\.\d{1,3}){2}\.(?:\d{1,3}|xxx)$/.test(e) || /^[\da-f]{0,4}(?::[\da-f]{0,4}){2,7}$/i.test(e);
}

// src/core/survey/canonical-value.ts
function Ro(e, n) {
  var o;
  let { kind: t, question: r } = n;
  return t === "number" ? (o = qn(e)) != null ? o : e.trim() : t === "codes" || r.type === "text" && r.inputType !== "text" ? e.trim() : e;
}

// src/core/survey/read-answer.ts
var Yl = "Skills survey answer";
function vt(e, n) {
  let t = xg(e);
  return (r) => {
    let o = n(r), i = o.filter((d) => bg(e.id, d)), s = i[i.length - 1];
    if (s === void 0)
      return A(v({}, wg), { exclusion: o.length === 0 ? "no-answer" : "other-survey" });
    let { values: a, unknown: l } = t(s.parameters), u = s.parameters.get("revision") || "", c = a.size === 0 && Array.from(l.values()).every((d) => d.trim() === "");
    return {
      exclusion: i.length > 1 ? "several-answers" : c ? "withdrawn" : null,
      values: a,
      unknown: l,
      definitionRevision: /^[1-9]\d{0,14}$/.test(u) ? Number(u) : null,
      submitted: s.parameters.get("submitted") || null,
      language: s.parameters.get("language") || null
    };
  };
}
function bg(e, n) {
  let t = n.parameters.get("survey");
  return t === void 0 || t === "" || Ln(t) === e;
}
var wg = {
  values: /* @__PURE__ */ new Map(),
  unknown: /* @__PURE__ */ new Map(),
  definitionRevision: null,
  submitted: null,
  language: null
};
function xg(e) {
  let n = Z(e), t = new Map(n.map(({ name: s }, a) => [s, a])), [r, o] = [Xl(!1), Xl(!0)], i = (s, a) => a.kind !== "codes" ? kg(s, a) : (a.isMultiple ? o : r)(s, a);
  return (s) => {
    let a = /* @__PURE__ */ new Map(), l = (p, f) => {
      let h = i(f, p);
      h.length > 0 && a.set(p.name, h);
    }, u = /* @__PURE__ */ new Map(), [c, d] = [-1, !0];
    return s.forEach((p, f) => {
      let h = t.get(f);
      h !== void 0 ? (d = d && h > c, c = h, l(n[h], p)) : Ye.includes(f) || u.set(f, p);
    }), d || (a.clear(), n.forEach((p) => {
      var f;
      return l(p, (f = s.get(p.name)) != null ? f : "");
    })), { values: a, unknown: u };
  };
}
var Zl = [];
function kg(e, n) {
  let t = e === "" ? "" : Ro(Ln(e), n);
  return t === "" ? Zl : [t];
}
var Sg = 2e3, vg = 100;
function Xl(e) {
  let n = /* @__PURE__ */ new Map([["", Zl]]), t = (r, o) => {
    let i = Ln(r), s = (e ? i.split(";") : [i]).map((a) => Ro(a, o));
    return Array.from(new Set(s)).filter((a) => a !== "");
  };
  return (r, o) => {
    let i = n.get(r);
    if (i !== void 0 || r.length > vg || n.size >= Sg)
      return i != null ? i : t(r, o);
    let s = Ie(r), a = t(s, o);
    return n.set(s, a), a;
  };
}

// src/wiki/counting/answer-histories.ts
function Rg(e, n) {
  return L(this, null, function* () {
    let t = n.filter((r) => r.first === null);
    for (let r = 0; t.length > 2 && r < 20; r++) {
      let o = yield e.revisions(t.map(({ known: i }) => i[i.length - 1].parentId), "without-texts");
      t = t.filter((i) => {
        let s = o.get(i.known[i.known.length - 1].parentId);
        return s === void 0 ? !1 : (i.known.push(s), i.first = s.parentId === 0 ? s : null, i.first === null);
      });
    }
    for (let r of n)
      r.first === null && (r.first = yield e.firstRevision(r.page.title));
  });
}
function Tg({ latest: e, history: n }) {
  var t;
  return n !== void 0 ? (t = n[n.length - 1]) != null ? t : null : e.parentId === 0 ? e : null;
}
function eu(e) {
  return e.reduce((n, { first: t }) => t !== null && (n === void 0 || t.timestamp < n) ? t.timestamp : n, void 0);
}
function Pg(e, n, t) {
  return L(this, null, function* () {
    let { pageIds: r, titles: o } = yield e.recombinedPagesSince(t);
    for (let i of n) {
      let { pageId: s, title: a } = i.page;
      (r.has(s) || o.has(a)) && (i.isRecombined = !0, i.first = yield e.firstRevision(a));
    }
  });
}
function nu(e, n, t) {
  return L(this, null, function* () {
    var d;
    let r = n.map((p) => ({
      page: p,
      known: p.history === void 0 ? [p.latest] : p.history.slice(),
      first: Tg(p),
      isRecombined: !1
    }));
    yield Rg(e, r);
    let o = eu(r.filter(({ page: p }) => p.history === void 0));
    o !== void 0 && (yield Pg(e, r, o));
    let i = r.filter((p) => p.first !== null), s = eu(i), a = t(s === void 0 ? [] : yield e.renamesSince(s)), l = /* @__PURE__ */ new Map();
    for (let p of i) {
      let f = a.ownerOf(p.page.title, p.first.timestamp), h = p.isRecombined ? void 0 : p.known.find(({ user: y, userId: g }) => y === f && g !== 0), m = !p.isRecombined && (p.page.history !== void 0 || ((d = p.known[p.known.length - 1]) == null ? void 0 : d.parentId) === 0);
      f === null || f !== p.first.user ? l.set(p, null) : h !== void 0 || m ? l.set(p, h != null ? h : null) : l.set(p, yield e.newestRevisionBy(p.page.title, f));
    }
    let u = Array.from(l.values()).filter((p) => p !== null).filter((p) => p.text === null).map(({ id: p }) => p), c = yield e.revisions(u, "with-texts");
    return {
      decider: a,
      answerPages: i.map((p) => {
        var h, m;
        let f = (h = l.get(p)) != null ? h : null;
        return v({
          title: p.page.title,
          isRedirect: p.page.isRedirect,
          first: p.first,
          ownerRevision: f === null ? null : (m = c.get(f.id)) != null ? m : f,
          latest: p.page.latest
        }, p.page.isHistoryPartial === !0 ? { isHistoryPartial: !0 } : {});
      })
    };
  });
}

// src/wiki/counting/read-answers.ts
var tu = { pages: 1e4, characters: 16e6 }, To = class extends Error {
  constructor() {
    super("Cancelled."), this.name = "CountingCancelled";
  }
};
function ou(o, i, s) {
  return L(this, arguments, function* (e, n, t, r = {}) {
    var y, g, b;
    let { source: a, titles: l, community: u } = e, c = vt(n, e.readAnswerCalls), d = [], p = (R) => L(null, null, function* () {
      var F, V;
      let { decider: E, answerPages: P } = yield nu(
        a,
        R,
        (C) => Kl({ survey: n.id, titles: l, renames: C, readAnswer: c })
      );
      for (let C of P) {
        let { answer: M, exclusions: N } = E.decide(C);
        d.push(...N), M !== null && t(Ag(A(v({}, M), { community: u }), (V = (F = C.ownerRevision) == null ? void 0 : F.text) != null ? V : "", c));
      }
    }), [f, h, m] = [[], 0, 0];
    try {
      for (var w = ce(a.pagesBelow(l.answersPrefix(n.id))), x, S, k; x = !(S = yield w.next()).done; x = !1) {
        let R = S.value;
        ru(r), f.push(R), h += (g = (y = R.latest.text) == null ? void 0 : y.length) != null ? g : 0, (b = r.onPages) == null || b.call(r, ++m), (f.length >= tu.pages || h >= tu.characters) && (yield p(f), [f, h] = [[], 0]);
      }
    } catch (S) {
      k = [S];
    } finally {
      try {
        x && (S = w.return) && (yield S.call(w));
      } finally {
        if (k)
          throw k[0];
      }
    }
    return yield p(f), ru(r), d;
  });
}
function Ag(e, n, t) {
  return Object.defineProperty(e, "values", { get: () => t(n).values, enumerable: !0 });
}
function ru({ signal: e }) {
  if ((e == null ? void 0 : e.aborted) === !0)
    throw new To();
}

// src/wiki/counting/gather-answers.ts
function Po(e, n) {
  return A(v({}, e), { id: n });
}
function su(e, n, t, r) {
  return L(this, null, function* () {
    var h, m, y;
    let { survey: o, taxonomy: i, definitionRevision: s } = n, a = [], l = [], u = 0, c = (g, b) => L(null, null, function* () {
      let w = u, x = [], S = yield ou(g, b, (k) => x.push(k), A(v({}, r), {
        onPages: (k) => {
          var R;
          u = w + k, (R = r.onPages) == null || R.call(r, u);
        }
      }));
      return l.push(...g.isHome ? S : S.map((k) => A(v({}, k), { community: g.community }))), x;
    }), d = yield c(e, o);
    a.push(...d);
    let p = yield vo(e, o, s, iu(d), i);
    for (let { place: g, local: b, definitionRevision: w } of t) {
      let x = yield c(g, Po(o, b.id)), S = yield vo(g, b, w, iu(x), i), k = /* @__PURE__ */ new Map();
      for (let R of x) {
        let E = (m = S.earlier.get((h = R.definitionRevision) != null ? h : 0)) != null ? m : b, P = (y = k.get(E)) != null ? y : ir(en(A(v({}, E), { core: b.core }), i), o);
        k.set(E, P), a.push(Eg(R, P));
      }
    }
    let f = Hl(a, e.community);
    return { answers: f.answers, excluded: [...l, ...f.excluded], versions: p };
  });
}
function Eg(e, n) {
  return Object.defineProperties({}, A(v({}, Object.getOwnPropertyDescriptors(e)), {
    questions: { value: n, enumerable: !0 }
  }));
}
function iu(e) {
  var t;
  let n = /* @__PURE__ */ new Map();
  for (let { definitionRevision: r } of e)
    r != null && n.set(r, ((t = n.get(r)) != null ? t : 0) + 1);
  return n;
}

// src/wiki/counting/last-release.ts
function au(e, n, t) {
  return L(this, null, function* () {
    let { source: r, titles: o, community: i } = e, s = o.resultsData(n), a = (f) => L(null, null, function* () {
      var y, g, b;
      let h = (y = (yield r.readPages([f])).get(f)) == null ? void 0 : y.latest, m = h === void 0 || t === null || h.user === t ? h : (g = yield r.newestRevisionBy(f, t)) != null ? g : void 0;
      return he((b = m == null ? void 0 : m.text) != null ? b : "").value;
    }), l = yield a(s), u = D(l) ? O(l, "answers") : null, c = D(u) ? O(u, "revisions") : null, d = /* @__PURE__ */ new Map(), p = (f) => {
      var g;
      let h = D(f) ? O(f, "community") : null, m = typeof h == "string" && h !== i ? h : "", y = (g = d.get(m)) != null ? g : [];
      d.set(m, y), Og(f).forEach((b) => y.push(b));
    };
    if (Array.isArray(u))
      u.forEach(p);
    else if (!Array.isArray(c))
      return null;
    for (let f of Array.isArray(c) ? c : []) {
      let h = typeof f == "string" && f.startsWith(`${o.results(n)}/`) ? yield a(f) : null;
      if (!D(h))
        return null;
      p(h);
    }
    return d.forEach((f) => f.sort((h, m) => h - m)), d;
  });
}
function Og(e) {
  let [n, t] = D(e) ? [O(e, "revision"), O(e, "revisions")] : [];
  return (Array.isArray(t) ? t : [n]).filter((o) => typeof o == "number");
}

// src/core/json/schema-faults.ts
var $g = {
  object: "expected-object",
  array: "expected-list",
  string: "expected-string",
  integer: "expected-whole-number",
  number: "expected-number",
  boolean: "expected-true-or-false"
};
function sr(e, n, t) {
  var p;
  let r = [], o = (p = n.definitions) != null ? p : {};
  return a(e, n, "$", ""), r;
  function i(f, h, ...m) {
    r.push({ path: f, code: h, parameters: m });
  }
  function s(f) {
    let [h, m] = [f, ""];
    for (; h.$ref !== void 0; ) {
      m = h.$ref.replace("#/definitions/", "");
      let y = o[m];
      if (y === void 0)
        throw new Error(`The schema has no ${h.$ref}.`);
      h = y;
    }
    return [h, m];
  }
  function a(f, h, m, y) {
    let [g, b] = s(h), w = b === "" ? y : b;
    g.anyOf !== void 0 ? d(f, g.anyOf, m, w) : g.enum !== void 0 ? g.enum.includes(f) || i(m, "not-one-of", I(f), g.enum) : g.type !== void 0 && !lu(f, g.type) ? i(m, $g[g.type]) : typeof f == "string" ? l(f, g, m, w) : typeof f == "number" ? g.minimum !== void 0 && f < g.minimum ? i(m, "too-small", f, g.minimum) : g.maximum !== void 0 && f > g.maximum && i(m, "too-large", f, g.maximum) : Array.isArray(f) ? u(f, g, m) : D(f) && c(f, g, m);
  }
  function l(f, h, m, y) {
    var w;
    if (h.pattern !== void 0 && !cu(h.pattern, f)) {
      i(m, (w = t.codes[y]) != null ? w : "bad-text", I(f));
      return;
    }
    let g = t.checks[y], b = g === void 0 ? null : g(f);
    b !== null && i(m, b, I(f));
  }
  function u(f, h, m) {
    h.minItems !== void 0 && f.length < h.minItems ? i(m, "empty-list") : h.maxItems !== void 0 && f.length > h.maxItems && i(m, "too-many-items", h.maxItems);
    let y = h.items;
    y !== void 0 && f.forEach((g, b) => a(g, y, _(m, b), ""));
  }
  function c(f, h, m) {
    var b, w, x, S;
    let y = (b = h.properties) != null ? b : {}, g = (w = h.patternProperties) != null ? w : {};
    for (let k of (x = h.required) != null ? x : [])
      O(f, k) === void 0 && i(_(m, k), k === "default" ? "missing-default" : "missing-property", k);
    for (let k of Object.keys(f)) {
      let R = _(m, k), E = Object.keys(g).find((F) => cu(F, k)), P = (S = O(y, k)) != null ? S : E && g[E];
      P !== void 0 ? a(f[k], P, R, "") : h.patternProperties !== void 0 ? i(R, "bad-language", I(k)) : h.additionalProperties === !1 && i(R, "unknown-property", I(k), Object.keys(y));
    }
  }
  function d(f, h, m, y) {
    var S, k;
    let g = h.filter((R) => {
      let E = s(R)[0].type;
      return E === void 0 || lu(f, E) || E === "integer" && typeof f == "number";
    });
    if (!D(f) || g.length < 2) {
      g[0] === void 0 ? i(m, (S = t.codes[y]) != null ? S : "bad-text", I(f)) : a(f, g[0], m, y);
      return;
    }
    let b = g.map((R) => {
      var E, P, F;
      return (F = (P = (E = s(R)[0].properties) == null ? void 0 : E.type) == null ? void 0 : P.enum) == null ? void 0 : F[0];
    }), w = b.indexOf(O(f, "type")), x = b[0] === void 0 ? (k = g.find((R) => {
      var E;
      return ((E = s(R)[0].required) != null ? E : []).some((P) => O(f, P) !== void 0);
    })) != null ? k : g[g.length - 1] : g[w];
    if (x === void 0) {
      let R = b.filter((P) => P !== void 0), E = O(f, "type");
      E === void 0 ? i(_(m, "type"), "missing-property", "type") : i(_(m, "type"), "unknown-question-type", I(E), R);
    } else
      a(f, x, m, y);
  }
}
function lu(e, n) {
  switch (n) {
    case "object":
      return D(e);
    case "array":
      return Array.isArray(e);
    case "integer":
      return typeof e == "number" && e % 1 === 0;
    default:
      return typeof e === n;
  }
}
var uu = /* @__PURE__ */ new Map();
function cu(e, n) {
  let t = uu.get(e);
  return t === void 0 && (t = new RegExp(e, "u"), uu.set(e, t)), t.test(n);
}

// src/core/skills/skills.schema.json
var du = {
  $schema: "http://json-schema.org/draft-04/schema#",
  title: "LocalSkills skill taxonomy",
  description: "The skills that surveys, offers and seeks speak of, as they stand on Skills.json. Pages hold ids; labels, order and hierarchy may change at any time.",
  type: "object",
  required: ["skills"],
  additionalProperties: !1,
  properties: {
    $schema: {
      description: "Address of this schema, for editors that complete and check while one types. Has no effect.",
      type: "string"
    },
    locale: {
      description: 'Language code of the texts that stand without one: plain strings and "default".',
      $ref: "#/definitions/language"
    },
    skills: {
      description: "Every skill, the retired ones too. Skills with the same parent are shown in this order.",
      type: "array",
      items: { $ref: "#/definitions/skill" }
    }
  },
  definitions: {
    id: {
      description: "1 to 48 of the characters a\u2013z, 0\u20139 and the hyphen. (The look-ahead keeps PHP's $ from taking a line break.)",
      type: "string",
      pattern: "^[a-z0-9-]{1,48}(?!\\n)$"
    },
    language: {
      description: 'A language code as MediaWiki writes it: lower case, parts joined by hyphens, such as "fr", "pt-br" or "zh-hant".',
      type: "string",
      pattern: "^([a-z]{2,3}(-[a-z0-9]{1,8})*|simple)(?!\\n)$"
    },
    label: {
      description: "A text with at least one visible character.",
      type: "string",
      pattern: "\\S"
    },
    text: {
      description: "A text that people read: a string, one text for each language, or a message of the project.",
      anyOf: [
        { $ref: "#/definitions/label" },
        { $ref: "#/definitions/message" },
        { $ref: "#/definitions/texts" }
      ]
    },
    message: {
      description: "A text that the project ships and translates, by its message key.",
      type: "object",
      required: ["message"],
      additionalProperties: !1,
      properties: {
        message: { $ref: "#/definitions/messageKey" }
      }
    },
    messageKey: {
      description: "The key of a message of the project.",
      type: "string",
      pattern: "^localskills-[a-z0-9-]+(?!\\n)$"
    },
    texts: {
      description: `One text for each language. A reader gets their language or the nearest of MediaWiki's fallback languages, and else "default".`,
      type: "object",
      required: ["default"],
      additionalProperties: !1,
      properties: {
        default: {
          description: "Shown where there is no text in a language of the reader.",
          $ref: "#/definitions/label"
        }
      },
      patternProperties: {
        "^([a-z]{2,3}(-[a-z0-9]{1,8})*|simple)(?!\\n)$": { $ref: "#/definitions/label" }
      }
    },
    capacities: {
      description: "Id of the same capacity in the Capacity Exchange, or several where that list has it more than once.",
      anyOf: [
        { type: "integer", minimum: 1 },
        { type: "array", minItems: 1, items: { type: "integer", minimum: 1 } }
      ]
    },
    item: {
      description: 'A Wikidata item, such as "Q837171".',
      type: "string",
      pattern: "^Q[1-9][0-9]*(?!\\n)$"
    },
    words: {
      description: "Further words for the same skill.",
      type: "array",
      items: { $ref: "#/definitions/label" }
    },
    skill: {
      description: "One skill, or a group of skills: whatever others name as their parent.",
      type: "object",
      required: ["id", "label"],
      additionalProperties: !1,
      properties: {
        id: {
          description: "The skill's id, for ever. A retired id is never given away again.",
          $ref: "#/definitions/id"
        },
        label: {
          description: "The skill's name as people read it.",
          $ref: "#/definitions/text"
        },
        aliases: {
          description: 'Other words for the skill, for each language ("default" for words in no language or in that of "locale"). People find the skill by them.',
          type: "object",
          additionalProperties: !1,
          properties: {
            default: { $ref: "#/definitions/words" }
          },
          patternProperties: {
            "^([a-z]{2,3}(-[a-z0-9]{1,8})*|simple)(?!\\n)$": { $ref: "#/definitions/words" }
          }
        },
        parent: {
          description: "Id of the skill that this one belongs to; none at the top.",
          $ref: "#/definitions/id"
        },
        capx: { $ref: "#/definitions/capacities" },
        wikidata: { $ref: "#/definitions/item" },
        status: {
          description: '"retired" skills are no longer offered to choose from; pages that hold them still show their label.',
          enum: ["retired"]
        },
        replacedBy: {
          description: "Id of the skill to read instead of this one. Only for retired skills.",
          $ref: "#/definitions/id"
        }
      }
    }
  }
};

// src/core/skills/lint-taxonomy.ts
var Ng = {
  id: "bad-id",
  language: "bad-language",
  label: "empty-text",
  messageKey: "bad-message-key",
  text: "expected-text",
  item: "bad-item",
  capacities: "expected-whole-number"
};
function fu(e, n = {}) {
  let { value: t, faults: r } = he(e);
  if (t === void 0)
    return { taxonomy: null, faults: r };
  let { hasMessage: o } = n, i = sr(t, du, {
    codes: Ng,
    checks: {
      messageKey: (a) => o === void 0 || o(a) ? null : "unknown-message"
    }
  }), { taxonomy: s } = Qt(t);
  return { taxonomy: s, faults: [...r, ...i, ...D(t) ? Mg(t, s) : []] };
}
function Mg(e, n) {
  let t = [], r = /* @__PURE__ */ new Map(), o = O(e, "skills");
  return (Array.isArray(o) ? o : []).forEach((i, s) => {
    let a = D(i) ? O(i, "id") : void 0;
    if (!D(i) || typeof a != "string")
      return;
    let l = _("$.skills", s), u = r.get(a);
    if (u !== void 0) {
      t.push({ path: `${l}.id`, code: "duplicate-code", parameters: [I(a), u] });
      return;
    }
    r.set(a, `${l}.id`);
    for (let c of ["parent", "replacedBy"]) {
      let d = O(i, c);
      typeof d == "string" && (n.get(d) === null ? t.push({ path: `${l}.${c}`, code: "no-such-skill", parameters: [I(d)] }) : Ig(n, a, c) && t.push({ path: `${l}.${c}`, code: "skill-circle", parameters: [I(a)] }));
    }
    O(i, "replacedBy") !== void 0 && O(i, "status") !== "retired" && t.push({ path: `${l}.replacedBy`, code: "replaced-not-retired", parameters: [I(a)] });
  }), t;
}
function Ig(e, n, t) {
  var i, s, a, l;
  let r = /* @__PURE__ */ new Set(), o = (s = (i = e.get(n)) == null ? void 0 : i[t]) != null ? s : null;
  for (; o !== null && !r.has(o); ) {
    if (o === n)
      return !0;
    r.add(o), o = (l = (a = e.get(o)) == null ? void 0 : a[t]) != null ? l : null;
  }
  return !1;
}

// src/core/survey/definition.schema.json
var mu = {
  $schema: "http://json-schema.org/draft-04/schema#",
  title: "LocalSkills survey definition",
  description: `A survey as it stands on its definition.json page: a strict subset of the SurveyJS JSON dialect, with the project's own settings under "localSkills". Draft 4 of JSON Schema, because the wiki, the command line and the browser all check with this one file.`,
  type: "object",
  required: ["pages", "localSkills"],
  additionalProperties: !1,
  properties: {
    $schema: {
      description: "Address of this schema, for editors that complete and check while one types. Has no effect on the survey.",
      type: "string"
    },
    locale: {
      description: 'Language code of the texts that stand without one: plain strings and "default". Lets browsers and screen readers treat them in the right language.',
      $ref: "#/definitions/language"
    },
    title: {
      description: "The survey's title, shown above the form and the results.",
      $ref: "#/definitions/text"
    },
    description: {
      description: "What the survey is for, shown before the first question.",
      $ref: "#/definitions/text"
    },
    pages: {
      description: "The steps of the form, in their order.",
      type: "array",
      minItems: 1,
      maxItems: 100,
      items: { $ref: "#/definitions/page" }
    },
    localSkills: { $ref: "#/definitions/settings" }
  },
  definitions: {
    id: {
      description: "A name or code that answers store: 1 to 48 of the characters a\u2013z, 0\u20139 and the hyphen. It is for ever; only labels change. (The look-ahead keeps PHP's $ from taking a line break.)",
      type: "string",
      pattern: "^[a-z0-9-]{1,48}(?!\\n)$"
    },
    language: {
      description: 'A language code as MediaWiki writes it: lower case, parts joined by hyphens, such as "fr", "pt-br" or "zh-hant".',
      type: "string",
      pattern: "^([a-z]{2,3}(-[a-z0-9]{1,8})*|simple)(?!\\n)$"
    },
    date: {
      description: "A day in UTC, written YYYY-MM-DD.",
      type: "string",
      pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}(?!\\n)$"
    },
    label: {
      description: "A text with at least one visible character.",
      type: "string",
      pattern: "\\S"
    },
    text: {
      description: "A text that people read: a string, one text for each language, or a message of the project.",
      anyOf: [
        { $ref: "#/definitions/label" },
        { $ref: "#/definitions/message" },
        { $ref: "#/definitions/texts" }
      ]
    },
    message: {
      description: "A text that the project ships and translates, by its message key.",
      type: "object",
      required: ["message"],
      additionalProperties: !1,
      properties: {
        message: { $ref: "#/definitions/messageKey" }
      }
    },
    messageKey: {
      description: 'The key of a message of the project, such as "localskills-choice-other".',
      type: "string",
      pattern: "^localskills-[a-z0-9-]+(?!\\n)$"
    },
    texts: {
      description: `One text for each language. A reader gets their language or the nearest of MediaWiki's fallback languages, and else "default".`,
      type: "object",
      required: ["default"],
      additionalProperties: !1,
      properties: {
        default: {
          description: "Shown where there is no text in a language of the reader.",
          $ref: "#/definitions/label"
        }
      },
      patternProperties: {
        "^([a-z]{2,3}(-[a-z0-9]{1,8})*|simple)(?!\\n)$": { $ref: "#/definitions/label" }
      }
    },
    code: {
      description: "A code that answers store. A whole number is the same as its digits in quotes.",
      anyOf: [
        { $ref: "#/definitions/id" },
        { type: "integer", minimum: 0, maximum: 999999999 }
      ]
    },
    choice: {
      description: "Something to choose: a bare code, or a code with a text. A code without a text is shown with the label of the skill of that id, and else as it is.",
      anyOf: [
        { $ref: "#/definitions/id" },
        { type: "integer", minimum: 0, maximum: 999999999 },
        { $ref: "#/definitions/labelledChoice" }
      ]
    },
    labelledChoice: {
      description: "A code, the text that stands for it, and when it is offered.",
      type: "object",
      required: ["value"],
      additionalProperties: !1,
      properties: {
        value: {
          description: "The code that answers store, for ever.",
          $ref: "#/definitions/code"
        },
        text: {
          description: "What people read.",
          $ref: "#/definitions/text"
        },
        visibleIf: { $ref: "#/definitions/visibleIf" },
        retired: {
          description: "Whether this is offered no longer. Answers that have it keep it, and it stays in the results.",
          type: "boolean"
        }
      }
    },
    choices: {
      description: "What can be chosen, in the order shown.",
      type: "array",
      minItems: 1,
      maxItems: 1e3,
      items: { $ref: "#/definitions/choice" }
    },
    choicesFrom: {
      description: "Instead of a list of choices: the skills of the wiki's Skills.json, the languages that MediaWiki knows (their codes), or the wikis of the Wikimedia movement (their database names, such as frwiki).",
      enum: ["skills", "languages", "wikis"]
    },
    condition: {
      description: `A condition over the answers, in the documented subset of SurveyJS's expressions: "{role} = 'trainer' and {skills.budgeting.ability} >= 4". Hidden questions have no answer.`,
      type: "string",
      pattern: "\\S"
    },
    visibleIf: {
      description: "Shown only where this condition holds. What is hidden is not saved.",
      $ref: "#/definitions/condition"
    },
    requiredIf: {
      description: "An answer is required where this condition holds.",
      $ref: "#/definitions/condition"
    },
    elements: {
      description: "Questions, notes and panels, in the order shown.",
      type: "array",
      minItems: 1,
      maxItems: 200,
      items: { $ref: "#/definitions/question" }
    },
    page: {
      description: "One step of the form.",
      type: "object",
      required: ["elements"],
      additionalProperties: !1,
      properties: {
        name: {
          description: `The step's own name; "page1", "page2"\u2026 when left out. Answers do not store it.`,
          $ref: "#/definitions/id"
        },
        title: {
          description: "Heading of the step.",
          $ref: "#/definitions/text"
        },
        description: {
          description: "Introduction below the heading.",
          $ref: "#/definitions/text"
        },
        visibleIf: { $ref: "#/definitions/visibleIf" },
        elements: { $ref: "#/definitions/elements" }
      }
    },
    question: {
      description: 'A question, a note or a panel; "type" says which kind.',
      anyOf: [
        { $ref: "#/definitions/radiogroup" },
        { $ref: "#/definitions/dropdown" },
        { $ref: "#/definitions/checkbox" },
        { $ref: "#/definitions/tagbox" },
        { $ref: "#/definitions/ranking" },
        { $ref: "#/definitions/rating" },
        { $ref: "#/definitions/boolean" },
        { $ref: "#/definitions/shortText" },
        { $ref: "#/definitions/comment" },
        { $ref: "#/definitions/matrix" },
        { $ref: "#/definitions/matrixdropdown" },
        { $ref: "#/definitions/html" },
        { $ref: "#/definitions/panel" }
      ]
    },
    questionName: {
      description: `The name, which answers store as the parameter's name. Unique in the survey, and none of "survey", "revision", "submitted" and "language", which are the answer's own.`,
      $ref: "#/definitions/id"
    },
    questionTitle: {
      description: "The question as people read it; its name when left out.",
      $ref: "#/definitions/text"
    },
    questionDescription: {
      description: "Help below the question.",
      $ref: "#/definitions/text"
    },
    isRequired: {
      description: "Whether the form insists on an answer (in a matrix or grid: on at least one cell).",
      type: "boolean"
    },
    retiredQuestion: {
      description: "Whether the question is asked no longer. Answers that have it keep it, and it stays in the results.",
      type: "boolean"
    },
    personalData: {
      description: "Marks a question that asks for personal data. Answers are public pages, so the check refuses it: remove the question.",
      type: "boolean"
    },
    showOtherItem: {
      description: `Whether "other" can be chosen (code "other"), with a text of the person's own, which answers store under question.other.`,
      type: "boolean"
    },
    otherText: {
      description: 'What "other" is called; a translated text of LocalSkills when left out.',
      $ref: "#/definitions/text"
    },
    showNoneItem: {
      description: 'Whether "none of these" can be chosen (code "none"). It excludes all others, and enters the statistics.',
      type: "boolean"
    },
    noneText: {
      description: 'What "none of these" is called; a translated text of LocalSkills when left out.',
      $ref: "#/definitions/text"
    },
    showRefuseItem: {
      description: 'Whether "prefer not to say" can be chosen (code "refused"). It excludes all others, and never enters a statistic.',
      type: "boolean"
    },
    refuseText: {
      description: 'What "prefer not to say" is called; a translated text of LocalSkills when left out.',
      $ref: "#/definitions/text"
    },
    showDontKnowItem: {
      description: 'Whether "I do not know" can be chosen (code "dontknow"). It excludes all others, and never enters a statistic.',
      type: "boolean"
    },
    dontKnowText: {
      description: 'What "I do not know" is called; a translated text of LocalSkills when left out.',
      $ref: "#/definitions/text"
    },
    minSelectedChoices: {
      description: "The fewest choices that an answer may have, once something is chosen at all.",
      type: "integer",
      minimum: 0
    },
    maxSelectedChoices: {
      description: "The most choices that an answer may have.",
      type: "integer",
      minimum: 1
    },
    maxLength: {
      description: "The most characters that the form takes.",
      type: "integer",
      minimum: 1
    },
    step: {
      description: "A whole number on the scale of a rating.",
      type: "integer",
      minimum: -999999999,
      maximum: 999999999
    },
    limit: {
      description: "The smallest or largest number, day (2026-11-30) or month (2026-11) that is taken, itself included.",
      anyOf: [
        { $ref: "#/definitions/limitText" },
        { type: "number" }
      ]
    },
    limitText: {
      description: "A limit in quotes.",
      type: "string",
      pattern: "^(-?[0-9]{1,15}([.][0-9]{1,15})?|[0-9]{4}-[0-9]{2}(-[0-9]{2})?)(?!\\n)$"
    },
    radiogroup: {
      description: "Single choice, all choices in view.",
      type: "object",
      required: ["type", "name", "choices"],
      additionalProperties: !1,
      properties: {
        type: { description: "Single choice.", enum: ["radiogroup"] },
        name: { $ref: "#/definitions/questionName" },
        title: { $ref: "#/definitions/questionTitle" },
        description: { $ref: "#/definitions/questionDescription" },
        visibleIf: { $ref: "#/definitions/visibleIf" },
        isRequired: { $ref: "#/definitions/isRequired" },
        requiredIf: { $ref: "#/definitions/requiredIf" },
        retired: { $ref: "#/definitions/retiredQuestion" },
        personalData: { $ref: "#/definitions/personalData" },
        choices: { $ref: "#/definitions/choices" },
        showOtherItem: { $ref: "#/definitions/showOtherItem" },
        hasOther: { $ref: "#/definitions/showOtherItem" },
        otherText: { $ref: "#/definitions/otherText" },
        showNoneItem: { $ref: "#/definitions/showNoneItem" },
        hasNone: { $ref: "#/definitions/showNoneItem" },
        noneText: { $ref: "#/definitions/noneText" },
        showRefuseItem: { $ref: "#/definitions/showRefuseItem" },
        refuseText: { $ref: "#/definitions/refuseText" },
        showDontKnowItem: { $ref: "#/definitions/showDontKnowItem" },
        dontKnowText: { $ref: "#/definitions/dontKnowText" }
      }
    },
    dropdown: {
      description: 'Single choice from a list that opens. Has "choices" or "choicesFrom".',
      type: "object",
      required: ["type", "name"],
      additionalProperties: !1,
      properties: {
        type: { description: "Single choice from a list that opens.", enum: ["dropdown"] },
        name: { $ref: "#/definitions/questionName" },
        title: { $ref: "#/definitions/questionTitle" },
        description: { $ref: "#/definitions/questionDescription" },
        visibleIf: { $ref: "#/definitions/visibleIf" },
        isRequired: { $ref: "#/definitions/isRequired" },
        requiredIf: { $ref: "#/definitions/requiredIf" },
        retired: { $ref: "#/definitions/retiredQuestion" },
        personalData: { $ref: "#/definitions/personalData" },
        choices: { $ref: "#/definitions/choices" },
        choicesFrom: { $ref: "#/definitions/choicesFrom" },
        showOtherItem: { $ref: "#/definitions/showOtherItem" },
        hasOther: { $ref: "#/definitions/showOtherItem" },
        otherText: { $ref: "#/definitions/otherText" },
        showNoneItem: { $ref: "#/definitions/showNoneItem" },
        hasNone: { $ref: "#/definitions/showNoneItem" },
        noneText: { $ref: "#/definitions/noneText" },
        showRefuseItem: { $ref: "#/definitions/showRefuseItem" },
        refuseText: { $ref: "#/definitions/refuseText" },
        showDontKnowItem: { $ref: "#/definitions/showDontKnowItem" },
        dontKnowText: { $ref: "#/definitions/dontKnowText" }
      }
    },
    checkbox: {
      description: "Multiple choice, all choices in view.",
      type: "object",
      required: ["type", "name", "choices"],
      additionalProperties: !1,
      properties: {
        type: { description: "Multiple choice.", enum: ["checkbox"] },
        name: { $ref: "#/definitions/questionName" },
        title: { $ref: "#/definitions/questionTitle" },
        description: { $ref: "#/definitions/questionDescription" },
        visibleIf: { $ref: "#/definitions/visibleIf" },
        isRequired: { $ref: "#/definitions/isRequired" },
        requiredIf: { $ref: "#/definitions/requiredIf" },
        retired: { $ref: "#/definitions/retiredQuestion" },
        personalData: { $ref: "#/definitions/personalData" },
        choices: { $ref: "#/definitions/choices" },
        showOtherItem: { $ref: "#/definitions/showOtherItem" },
        hasOther: { $ref: "#/definitions/showOtherItem" },
        otherText: { $ref: "#/definitions/otherText" },
        showNoneItem: { $ref: "#/definitions/showNoneItem" },
        hasNone: { $ref: "#/definitions/showNoneItem" },
        noneText: { $ref: "#/definitions/noneText" },
        showRefuseItem: { $ref: "#/definitions/showRefuseItem" },
        refuseText: { $ref: "#/definitions/refuseText" },
        showDontKnowItem: { $ref: "#/definitions/showDontKnowItem" },
        dontKnowText: { $ref: "#/definitions/dontKnowText" },
        minSelectedChoices: { $ref: "#/definitions/minSelectedChoices" },
        maxSelectedChoices: { $ref: "#/definitions/maxSelectedChoices" }
      }
    },
    tagbox: {
      description: 'Multiple choice by searching: of skills, languages, wikis or a long list. Has "choices" or "choicesFrom".',
      type: "object",
      required: ["type", "name"],
      additionalProperties: !1,
      properties: {
        type: { description: "Multiple choice by searching.", enum: ["tagbox"] },
        name: { $ref: "#/definitions/questionName" },
        title: { $ref: "#/definitions/questionTitle" },
        description: { $ref: "#/definitions/questionDescription" },
        visibleIf: { $ref: "#/definitions/visibleIf" },
        isRequired: { $ref: "#/definitions/isRequired" },
        requiredIf: { $ref: "#/definitions/requiredIf" },
        retired: { $ref: "#/definitions/retiredQuestion" },
        personalData: { $ref: "#/definitions/personalData" },
        choices: { $ref: "#/definitions/choices" },
        choicesFrom: { $ref: "#/definitions/choicesFrom" },
        showOtherItem: { $ref: "#/definitions/showOtherItem" },
        hasOther: { $ref: "#/definitions/showOtherItem" },
        otherText: { $ref: "#/definitions/otherText" },
        showNoneItem: { $ref: "#/definitions/showNoneItem" },
        hasNone: { $ref: "#/definitions/showNoneItem" },
        noneText: { $ref: "#/definitions/noneText" },
        showRefuseItem: { $ref: "#/definitions/showRefuseItem" },
        refuseText: { $ref: "#/definitions/refuseText" },
        showDontKnowItem: { $ref: "#/definitions/showDontKnowItem" },
        dontKnowText: { $ref: "#/definitions/dontKnowText" },
        minSelectedChoices: { $ref: "#/definitions/minSelectedChoices" },
        maxSelectedChoices: { $ref: "#/definitions/maxSelectedChoices" }
      }
    },
    ranking: {
      description: "Putting choices into an order, first the first.",
      type: "object",
      required: ["type", "name", "choices"],
      additionalProperties: !1,
      properties: {
        type: { description: "A ranking.", enum: ["ranking"] },
        name: { $ref: "#/definitions/questionName" },
        title: { $ref: "#/definitions/questionTitle" },
        description: { $ref: "#/definitions/questionDescription" },
        visibleIf: { $ref: "#/definitions/visibleIf" },
        isRequired: { $ref: "#/definitions/isRequired" },
        requiredIf: { $ref: "#/definitions/requiredIf" },
        retired: { $ref: "#/definitions/retiredQuestion" },
        personalData: { $ref: "#/definitions/personalData" },
        choices: { $ref: "#/definitions/choices" },
        selectToRankEnabled: {
          description: "Whether people pick those that they rank; otherwise all are ranked.",
          type: "boolean"
        },
        minSelectedChoices: { $ref: "#/definitions/minSelectedChoices" },
        maxSelectedChoices: { $ref: "#/definitions/maxSelectedChoices" }
      }
    },
    rating: {
      description: 'A step on a scale with named ends. Its steps are "rateValues", or the whole numbers from "rateMin" (1) to "rateMax" (5) by "rateStep" (1).',
      type: "object",
      required: ["type", "name"],
      additionalProperties: !1,
      properties: {
        type: { description: "A step on a scale.", enum: ["rating"] },
        name: { $ref: "#/definitions/questionName" },
        title: { $ref: "#/definitions/questionTitle" },
        description: { $ref: "#/definitions/questionDescription" },
        visibleIf: { $ref: "#/definitions/visibleIf" },
        isRequired: { $ref: "#/definitions/isRequired" },
        requiredIf: { $ref: "#/definitions/requiredIf" },
        retired: { $ref: "#/definitions/retiredQuestion" },
        personalData: { $ref: "#/definitions/personalData" },
        rateMin: {
          description: "The lowest step; 1 when left out.",
          $ref: "#/definitions/step"
        },
        rateMax: {
          description: "The highest step; 5 when left out.",
          $ref: "#/definitions/step"
        },
        rateStep: {
          description: "From one step to the next; 1 when left out.",
          type: "integer",
          minimum: 1
        },
        rateValues: {
          description: "The steps one by one, lowest first, each perhaps with a text.",
          $ref: "#/definitions/choices"
        },
        minRateDescription: {
          description: "What the lowest step means.",
          $ref: "#/definitions/text"
        },
        maxRateDescription: {
          description: "What the highest step means.",
          $ref: "#/definitions/text"
        },
        showRefuseItem: { $ref: "#/definitions/showRefuseItem" },
        refuseText: { $ref: "#/definitions/refuseText" },
        showDontKnowItem: { $ref: "#/definitions/showDontKnowItem" },
        dontKnowText: { $ref: "#/definitions/dontKnowText" }
      }
    },
    boolean: {
      description: 'Yes or no; codes "true" and "false".',
      type: "object",
      required: ["type", "name"],
      additionalProperties: !1,
      properties: {
        type: { description: "Yes or no.", enum: ["boolean"] },
        name: { $ref: "#/definitions/questionName" },
        title: { $ref: "#/definitions/questionTitle" },
        description: { $ref: "#/definitions/questionDescription" },
        visibleIf: { $ref: "#/definitions/visibleIf" },
        isRequired: { $ref: "#/definitions/isRequired" },
        requiredIf: { $ref: "#/definitions/requiredIf" },
        retired: { $ref: "#/definitions/retiredQuestion" },
        personalData: { $ref: "#/definitions/personalData" },
        labelTrue: {
          description: 'What "yes" is called; a translated text of LocalSkills when left out.',
          $ref: "#/definitions/text"
        },
        labelFalse: {
          description: 'What "no" is called; a translated text of LocalSkills when left out.',
          $ref: "#/definitions/text"
        },
        showRefuseItem: { $ref: "#/definitions/showRefuseItem" },
        refuseText: { $ref: "#/definitions/refuseText" },
        showDontKnowItem: { $ref: "#/definitions/showDontKnowItem" },
        dontKnowText: { $ref: "#/definitions/dontKnowText" }
      }
    },
    shortText: {
      description: "One line: a text, a number, a web address, a day or a month.",
      type: "object",
      required: ["type", "name"],
      additionalProperties: !1,
      properties: {
        type: { description: "One line of text.", enum: ["text"] },
        name: { $ref: "#/definitions/questionName" },
        title: { $ref: "#/definitions/questionTitle" },
        description: { $ref: "#/definitions/questionDescription" },
        visibleIf: { $ref: "#/definitions/visibleIf" },
        isRequired: { $ref: "#/definitions/isRequired" },
        requiredIf: { $ref: "#/definitions/requiredIf" },
        retired: { $ref: "#/definitions/retiredQuestion" },
        personalData: { $ref: "#/definitions/personalData" },
        inputType: {
          description: 'What is asked for; "text" when left out.',
          enum: ["text", "number", "url", "date", "month"]
        },
        min: {
          description: "Of a number, a day or a month: the smallest that is taken.",
          $ref: "#/definitions/limit"
        },
        max: {
          description: "Of a number, a day or a month: the largest that is taken.",
          $ref: "#/definitions/limit"
        },
        integer: {
          description: "Of a number: whether only whole numbers are taken.",
          type: "boolean"
        },
        maxLength: { $ref: "#/definitions/maxLength" },
        placeholder: {
          description: "An example, shown in the empty field.",
          $ref: "#/definitions/text"
        }
      }
    },
    comment: {
      description: "Free text of several lines. It is never part of a statistic.",
      type: "object",
      required: ["type", "name"],
      additionalProperties: !1,
      properties: {
        type: { description: "Free text.", enum: ["comment"] },
        name: { $ref: "#/definitions/questionName" },
        title: { $ref: "#/definitions/questionTitle" },
        description: { $ref: "#/definitions/questionDescription" },
        visibleIf: { $ref: "#/definitions/visibleIf" },
        isRequired: { $ref: "#/definitions/isRequired" },
        requiredIf: { $ref: "#/definitions/requiredIf" },
        retired: { $ref: "#/definitions/retiredQuestion" },
        personalData: { $ref: "#/definitions/personalData" },
        maxLength: { $ref: "#/definitions/maxLength" }
      }
    },
    matrix: {
      description: "One choice for every row, all rows with the same choices. An answer stores a row under matrix.row.",
      type: "object",
      required: ["type", "name", "columns", "rows"],
      additionalProperties: !1,
      properties: {
        type: { description: "A matrix.", enum: ["matrix"] },
        name: { $ref: "#/definitions/questionName" },
        title: { $ref: "#/definitions/questionTitle" },
        description: { $ref: "#/definitions/questionDescription" },
        visibleIf: { $ref: "#/definitions/visibleIf" },
        isRequired: { $ref: "#/definitions/isRequired" },
        requiredIf: { $ref: "#/definitions/requiredIf" },
        retired: { $ref: "#/definitions/retiredQuestion" },
        personalData: { $ref: "#/definitions/personalData" },
        columns: {
          description: "What can be chosen in every row.",
          type: "array",
          minItems: 1,
          maxItems: 20,
          items: { $ref: "#/definitions/choice" }
        },
        rows: {
          description: "What is asked about.",
          type: "array",
          minItems: 1,
          maxItems: 300,
          items: { $ref: "#/definitions/choice" }
        },
        eachRowRequired: { $ref: "#/definitions/eachRowRequired" },
        isAllRowRequired: { $ref: "#/definitions/eachRowRequired" }
      }
    },
    eachRowRequired: {
      description: "Whether every row needs an answer, once any has one or the question is required.",
      type: "boolean"
    },
    matrixdropdown: {
      description: 'A grid: for every row, one choice in each column. With the columns "importance" and "ability" over skills it is the needs assessment itself; see "measures". Has "rows" or "rowsFrom".',
      type: "object",
      required: ["type", "name", "columns"],
      additionalProperties: !1,
      properties: {
        type: { description: "A grid.", enum: ["matrixdropdown"] },
        name: { $ref: "#/definitions/questionName" },
        title: { $ref: "#/definitions/questionTitle" },
        description: { $ref: "#/definitions/questionDescription" },
        visibleIf: { $ref: "#/definitions/visibleIf" },
        isRequired: { $ref: "#/definitions/isRequired" },
        requiredIf: { $ref: "#/definitions/requiredIf" },
        retired: { $ref: "#/definitions/retiredQuestion" },
        personalData: { $ref: "#/definitions/personalData" },
        columns: {
          description: "What is asked of every row.",
          type: "array",
          minItems: 1,
          maxItems: 10,
          items: { $ref: "#/definitions/column" }
        },
        rows: {
          description: "What is asked about, such as skills by their ids.",
          type: "array",
          minItems: 1,
          maxItems: 300,
          items: { $ref: "#/definitions/choice" }
        },
        rowsFrom: {
          description: `Instead of rows: the id of a skill in the wiki's Skills.json, below which are the skills that become the rows; "" takes all skills. Areas that only group others are left out.`,
          $ref: "#/definitions/skillOrAll"
        }
      }
    },
    skillOrAll: {
      description: "The id of a skill, or nothing for all.",
      type: "string",
      pattern: "^[a-z0-9-]{0,48}(?!\\n)$"
    },
    column: {
      description: "A column of a grid: a single choice for each row.",
      type: "object",
      required: ["name", "choices"],
      additionalProperties: !1,
      properties: {
        name: {
          description: "The column's code. An answer stores a cell under grid.row.column.",
          $ref: "#/definitions/id"
        },
        title: {
          description: "Heading of the column; its name when left out.",
          $ref: "#/definitions/text"
        },
        choices: { $ref: "#/definitions/choices" }
      }
    },
    html: {
      description: "A note: text between the questions. (SurveyJS calls the type html; here nothing in the text is markup, and a blank line begins a new paragraph.)",
      type: "object",
      required: ["type", "name", "html"],
      additionalProperties: !1,
      properties: {
        type: { description: "A note.", enum: ["html"] },
        name: { $ref: "#/definitions/questionName" },
        title: {
          description: "A heading above the note.",
          $ref: "#/definitions/text"
        },
        visibleIf: { $ref: "#/definitions/visibleIf" },
        html: {
          description: "The note itself.",
          $ref: "#/definitions/text"
        }
      }
    },
    panel: {
      description: "Elements that belong together. Panels can stand in each other three deep.",
      type: "object",
      required: ["type", "name", "elements"],
      additionalProperties: !1,
      properties: {
        type: { description: "A panel.", enum: ["panel"] },
        name: { $ref: "#/definitions/questionName" },
        title: {
          description: "Heading of the panel.",
          $ref: "#/definitions/text"
        },
        description: {
          description: "Introduction below the heading.",
          $ref: "#/definitions/text"
        },
        visibleIf: { $ref: "#/definitions/visibleIf" },
        elements: { $ref: "#/definitions/elements" }
      }
    },
    settings: {
      description: "The project's own settings.",
      type: "object",
      required: ["id"],
      additionalProperties: !1,
      properties: {
        id: {
          description: "The survey's id, the same as in the title of its page. Never given to another survey.",
          $ref: "#/definitions/id"
        },
        status: {
          description: '"draft" (default) takes no answers yet; "open" takes answers between "opens" and "closes"; "paused" takes none for a while; "closed" takes no more; "archived" is closed and no longer offered.',
          enum: ["draft", "open", "paused", "closed", "archived"]
        },
        opens: {
          description: "The first day on which answers are taken.",
          $ref: "#/definitions/date"
        },
        closes: {
          description: "The last day on which answers are taken.",
          $ref: "#/definitions/date"
        },
        audience: { $ref: "#/definitions/audience" },
        minAnswers: {
          description: "A question with fewer usable answers than this is not shown in the results. 5 when left out; 0 shows everything.",
          type: "integer",
          minimum: 0
        },
        minCell: {
          description: "A count from 1 to this minus one is not shown in the results. 5 when left out; 0 shows everything.",
          type: "integer",
          minimum: 0
        },
        notInStatistics: {
          description: 'Codes of choices that never enter a statistic, such as "na" for "not relevant to me". "refused" and "dontknow" never do.',
          type: "array",
          items: { $ref: "#/definitions/code" }
        },
        measures: { $ref: "#/definitions/measures" },
        core: { $ref: "#/definitions/core" },
        follows: {
          description: "Id of the survey that this one repeats: the wave before it. What bears the same name in both is compared.",
          $ref: "#/definitions/id"
        }
      }
    },
    core: {
      description: "The questions that this survey shares with those of other communities, to be rolled up with theirs.",
      type: "object",
      required: ["id", "questions"],
      additionalProperties: !1,
      properties: {
        id: {
          description: "Id of the survey whose definition is the core module.",
          $ref: "#/definitions/id"
        },
        questions: {
          description: "Names of the module's questions that stand in this survey, with the same types, codes and scales. Their texts may be translated.",
          type: "array",
          minItems: 1,
          maxItems: 200,
          items: { $ref: "#/definitions/id" }
        }
      }
    },
    audience: {
      description: "Whom the survey invites. The form tells everybody else that it is not meant for them; it is an invitation and no lock, and the bot counts every answer.",
      type: "object",
      additionalProperties: !1,
      properties: {
        population: {
          description: 'For whom or what one answer speaks: a person ("individuals", when left out), an affiliate, a partner organisation, or society around the movement. Answers of different populations never stand in one figure.',
          enum: ["individuals", "affiliates", "partners", "society"]
        },
        description: {
          description: "Whom the survey invites, in words.",
          $ref: "#/definitions/text"
        },
        minEdits: {
          description: "Invites accounts with at least this many edits on this wiki.",
          type: "integer",
          minimum: 0
        },
        groups: {
          description: 'Invites members of any of these user groups, such as "autoconfirmed" or "sysop".',
          type: "array",
          minItems: 1,
          items: { $ref: "#/definitions/label" }
        }
      }
    },
    measures: {
      description: "Which question carries which meaning, so that the analysis guesses nothing.",
      type: "object",
      additionalProperties: !1,
      properties: {
        grid: {
          description: 'Name of the grid that has the columns "importance" and "ability", each with the codes 1 to 5 and any codes of "notInStatistics".',
          $ref: "#/definitions/id"
        },
        wantToLearn: {
          description: "Name of the multiple choice question (checkbox or tagbox) or ranking: which skills a person wants to learn.",
          $ref: "#/definitions/id"
        },
        groupBy: {
          description: "Names of choice questions by which the results break the skills down, such as role or region.",
          type: "array",
          maxItems: 10,
          items: { $ref: "#/definitions/id" }
        },
        canTeach: {
          description: "Name of the multiple choice question (checkbox or tagbox) or ranking: which skills a person can teach.",
          $ref: "#/definitions/id"
        }
      }
    }
  }
};

// src/core/survey/rules/kept-parts.ts
function Ao(e) {
  let n = (t, r, o = Fg(r)) => ({ list: t, codes: r.map(({ value: i }) => i), isScale: o });
  switch (e.type) {
    case "text":
    case "comment":
      return [];
    case "rating":
      return [n("choices", e.choices, !0)];
    case "matrix":
      return [n("columns", e.choices), n("rows", e.rows)];
    case "matrixdropdown":
      return [
        ...e.columns.map((t) => n(`columns.${t.name}`, t.choices)),
        ...e.rowsFrom === null ? [n("rows", e.rows, !1)] : []
      ];
    default:
      return "choicesFrom" in e && e.choicesFrom !== null ? [] : [n("choices", e.choices)];
  }
}
function Rt(e) {
  switch (e.type) {
    case "text":
      return `text (${e.inputType})`;
    case "dropdown":
    case "tagbox":
      return e.choicesFrom === null ? e.type : `${e.type} (${e.choicesFrom})`;
    case "matrixdropdown":
      return e.rowsFrom === null ? e.type : `matrixdropdown (rowsFrom "${e.rowsFrom}")`;
    default:
      return e.type;
  }
}
function Fg(e) {
  return e.filter(({ value: n }) => /^-?\d+$/.test(n)).length > e.length / 2;
}

// src/core/survey/rules/placed-elements.ts
var Dg = 20;
function Eo(e) {
  let n = ke(e, "pages", "$"), t = [], r = (i) => {
    let s = i[i.length - 1];
    for (let a of ke(s.json, "elements", s.path))
      t.push(A(v({}, a), { name: oe(a.json, "name"), type: O(a.json, "type"), within: i })), i.length < Dg && r([...i, a]);
  };
  n.forEach((i) => r([i]));
  let o = O(e, "localSkills");
  return {
    json: e,
    pages: n,
    elements: t,
    questions: t.filter(({ type: i }) => i !== "panel" && i !== "html"),
    settings: D(o) ? o : {}
  };
}
function ar({ json: e, path: n, type: t }) {
  let r = ke(e, "columns", n);
  return [
    J(e, "choices", n),
    J(e, "rateValues", n),
    J(e, "rows", n),
    ...t === "matrix" ? [J(e, "columns", n)] : [r.map(lr), ...r.map((o) => J(o.json, "choices", o.path))]
  ];
}
function J(e, n, t) {
  let r = O(e, n), o = [];
  return (Array.isArray(r) ? r : []).forEach((i, s) => {
    let a = _(_(t, n), s), l = D(i) ? i : null, u = l === null ? i : O(l, "value");
    (typeof u == "string" || typeof u == "number") && o.push({
      path: l === null ? a : `${a}.value`,
      code: String(u),
      hasText: l !== null && O(l, "text") !== void 0,
      isRetired: l !== null && O(l, "retired") === !0,
      json: l
    });
  }), o;
}
function lr({ json: e, path: n }) {
  var t;
  return { path: `${n}.name`, code: (t = oe(e, "name")) != null ? t : "", hasText: !1, isRetired: !1, json: null };
}
function ke(e, n, t) {
  let r = O(e, n), o = [];
  return (Array.isArray(r) ? r : []).forEach((i, s) => {
    D(i) && o.push({ json: i, path: _(_(t, n), s) });
  }), o;
}
function oe(e, n) {
  let t = O(e, n);
  return typeof t == "string" ? t : null;
}

// src/core/survey/rules/comparison-rules.ts
function gu(e, n, t, r) {
  let o = "$.localSkills.core", i = O(e.settings, "core");
  if (!(!D(i) || O(i, "id") !== t.id)) {
    n.audience.population !== t.audience.population && r(`${o}.id`, "other-population", n.audience.population, t.id, t.audience.population);
    for (let { code: s, path: a } of J(i, "questions", o)) {
      let [l, u] = [n, t].map(
        (c) => B(c).find((d) => d.name === s)
      );
      u === void 0 ? r(a, "core-no-question", s, t.id) : l === void 0 ? e.questions.some((c) => c.name === s) || r(a, "core-question-missing", s) : yu(e, l, u, t.id, !0, r);
    }
  }
}
function hu(e, n, t, r) {
  if (n.follows === t.id) {
    n.audience.population !== t.audience.population && r("$.localSkills.follows", "other-population", n.audience.population, t.id, t.audience.population);
    for (let o of B(t)) {
      let i = B(n).find(({ name: s }) => s === o.name);
      i !== void 0 && yu(e, i, o, t.id, !1, r);
    }
  }
}
function yu(e, n, t, r, o, i) {
  var u, c;
  let s = (c = (u = e.questions.find(({ name: d }) => d === n.name)) == null ? void 0 : u.path) != null ? c : "$.pages";
  if (Rt(n) !== Rt(t)) {
    i(`${s}.type`, "kept-type", n.name, Rt(n), r, Rt(t));
    return;
  }
  let [a, l] = [Ao(n), Ao(t)];
  for (let d of l) {
    let p = a.find(({ list: y }) => y === d.list);
    if (p === void 0) {
      i(s, "kept-column", n.name, d.list.replace("columns.", ""), r);
      continue;
    }
    let f = `${s}.${d.list.split(".")[0]}`, [h, m] = [pu(d.codes, p.codes), pu(p.codes, d.codes)];
    h.length > 0 && i(f, "kept-codes-gone", n.name, r, h), m.length > 0 && (o || d.isScale) && i(f, "kept-codes-added", n.name, r, m), h.length + m.length === 0 && d.isScale && p.codes.join() !== d.codes.join() && i(f, "kept-order", n.name, r, d.codes);
  }
}
function pu(e, n) {
  return e.filter((t) => !n.includes(t));
}

// src/core/survey/rules/condition-rules.ts
var bu = 8;
function wu(e, n, t) {
  let r = n === null ? [] : Z(n), o = new Map(r.map((s) => [s.name, s])), i = n === null ? [] : B(n).map(({ name: s }) => s);
  for (let { json: s, path: a } of jg(e))
    for (let l of ["visibleIf", "requiredIf"]) {
      let u = oe(s, l);
      if (u === null || u.trim() === "")
        continue;
      let c = `${a}.${l}`, d = Ht(u);
      if ("code" in d) {
        t(c, d.code, ...d.parameters);
        continue;
      }
      for (let p of Ue(d)) {
        let f = p.split(".", 1)[0];
        if (!e.questions.some(({ name: m }) => m === f))
          t(c, "condition-no-question", f);
        else if (i.includes(f) && !o.has(p) && !_g(p, r, e)) {
          let m = r.filter((g) => g.question.name === f).map(({ name: g }) => g), y = m.length > 0 ? m : xu(f, e).map((g) => `${f}.\u2026.${g}`);
          t(c, "condition-no-part", p, y.slice(0, bu).map((g) => `{${g}}`));
        }
      }
      Vg(d, o, c, t);
    }
  for (let s of n === null ? [] : Ll(n)) {
    let a = [...e.pages.map(qg), ...e.elements].find(({ name: l }) => l !== null && s.includes(l));
    t(a === void 0 ? "$.pages" : `${a.path}.visibleIf`, "condition-circle", s);
  }
}
function qg(e) {
  return A(v({}, e), { name: oe(e.json, "name") });
}
function jg(e) {
  let n = (r) => [
    ...["choices", "rateValues", "rows", "columns"].map((o) => J(r.json, o, r.path)),
    ...ke(r.json, "columns", r.path).map((o) => J(o.json, "choices", o.path))
  ].reduce((o, i) => o.concat(i.reduce((s, { json: a, path: l }) => a === null ? s : s.concat({ json: a, path: l.replace(/\.value$/, "") }), [])), []), t = e.pages.slice();
  return e.elements.reduce((r, o) => r.concat(o, n(o)), t);
}
function _g(e, n, t) {
  let [r = "", o, i] = e.split(".");
  return o !== void 0 && i !== void 0 && xu(r, t).includes(i) && !n.some(({ question: s }) => s.name === r);
}
function xu(e, n) {
  let t = n.questions.find((r) => r.name === e && r.type === "matrixdropdown");
  return t === void 0 ? [] : ke(t.json, "columns", "").map(({ json: r }) => {
    var o;
    return (o = oe(r, "name")) != null ? o : "";
  });
}
var Bg = ["equal", "notequal", "contains", "notcontains", "anyof", "noneof", "allof"];
function Vg(e, n, t, r) {
  let o = /* @__PURE__ */ new Set(), i = (a, l) => {
    let u = a.kind === "answer" ? n.get(a.parameter) : void 0, c = u === void 0 ? null : u.choices;
    if (!(u === void 0 || c === null || l.kind !== "value" || l.value === null))
      for (let d of Array.isArray(l.value) ? l.value : [l.value]) {
        let p = String(d);
        !c.some((f) => f.value === p) && !o.has(`${u.name}=${p}`) && (o.add(`${u.name}=${p}`), r(
          t,
          "condition-no-code",
          u.name,
          I(p),
          c.slice(0, bu).map((f) => f.value)
        ));
      }
  }, s = (a) => {
    switch (a.kind) {
      case "unary":
        s(a.operand);
        break;
      case "binary":
        Bg.includes(a.operator) && (i(a.left, a.right), i(a.right, a.left)), s(a.left), s(a.right);
        break;
      case "iif":
        a.operands.forEach(s);
        break;
    }
  };
  s(e.expression);
}

// src/core/survey/rules/name-rules.ts
function ku(e, n) {
  Tt(e.pages.map(lr), "duplicate-name", n), Tt(e.elements.map(lr), "duplicate-name", n);
  for (let { name: t, path: r, type: o, within: i } of e.elements)
    t !== null && Ye.includes(t) && n(`${r}.name`, "reserved-name", t, Ye), o === "panel" && i.length === ut + 1 && n(r, "panels-too-deep", ut);
  e.questions.forEach((t, r) => {
    r === lt && n(t.path, "too-many-questions", lt), ar(t).forEach((o) => Tt(o, "duplicate-code", n));
  }), e.pages.length > 0 && e.questions.every(({ json: t }) => t.retired === !0) && n("$.pages", "no-question");
}
function Tt(e, n, t) {
  let r = /* @__PURE__ */ new Map();
  for (let { code: o, path: i } of e) {
    let s = r.get(o);
    s === void 0 ? r.set(o, i) : o !== "" && t(i, n, I(o), s);
  }
}

// src/core/survey/rules/personal-data-words.ts
var Oo = {
  en: [
    "e-mail",
    "email",
    "e-mail address",
    "phone",
    "telephone",
    "phone number",
    "mobile number",
    "whatsapp number",
    "postal address",
    "home address",
    "street address",
    "mailing address",
    "your address",
    "postcode",
    "zip code",
    "phones",
    "emails",
    "your name",
    "real name",
    "full name",
    "legal name",
    "first name",
    "last name",
    "surname",
    "family name",
    "date of birth",
    "birth date",
    "birthdate",
    "birthday",
    "year of birth",
    "gender",
    "gender identity",
    "pronouns",
    "your sex",
    "religion",
    "religious",
    "ethnicity",
    "ethnic",
    "race",
    "caste",
    "skin colour",
    "skin color",
    "your health",
    "health condition",
    "medical",
    "disability",
    "disabilities",
    "disabled",
    "illness",
    "diagnosis",
    "sexual orientation",
    "sexuality",
    "lgbt*",
    "political opinion",
    "political opinions",
    "political views",
    "political party",
    "passport",
    "passport number",
    "identity card",
    "id card",
    "id number",
    "national id",
    "social security",
    "bank account",
    "marital status",
    "trade union"
  ],
  ar: [
    "\u0627\u0644\u0628\u0631\u064A\u062F \u0627\u0644\u0625\u0644\u0643\u062A\u0631\u0648\u0646\u064A",
    "\u0628\u0631\u064A\u062F\u0643",
    "\u0628\u0631\u064A\u062F\u0643\u0645",
    "\u0628\u0631\u064A\u062F\u0643\u0646",
    "\u0625\u064A\u0645\u064A\u0644*",
    "\u0647\u0627\u062A\u0641*",
    "\u0631\u0642\u0645 \u0627\u0644\u062C\u0648\u0627\u0644",
    "\u062C\u0648\u0627\u0644\u0643*",
    "\u0631\u0642\u0645 \u0627\u0644\u0645\u062D\u0645\u0648\u0644",
    "\u0648\u0627\u062A\u0633\u0627\u0628",
    "\u0639\u0646\u0648\u0627\u0646 \u0627\u0644\u0633\u0643\u0646",
    "\u0639\u0646\u0648\u0627\u0646 \u0627\u0644\u0645\u0646\u0632\u0644",
    "\u0639\u0646\u0648\u0627\u0646\u0643*",
    "\u0627\u0644\u0639\u0646\u0648\u0627\u0646 \u0627\u0644\u0628\u0631\u064A\u062F\u064A",
    "\u0627\u0644\u0631\u0645\u0632 \u0627\u0644\u0628\u0631\u064A\u062F\u064A",
    "\u0627\u0633\u0645\u0643 \u0627\u0644\u062D\u0642\u064A\u0642\u064A",
    "\u0627\u0644\u0627\u0633\u0645 \u0627\u0644\u062D\u0642\u064A\u0642\u064A",
    "\u0627\u0644\u0627\u0633\u0645 \u0627\u0644\u0643\u0627\u0645\u0644",
    "\u0627\u0633\u0645\u0643 \u0627\u0644\u0643\u0627\u0645\u0644",
    "\u0627\u0633\u0645\u0643\u0645 \u0627\u0644\u0643\u0627\u0645\u0644",
    "\u0627\u0633\u0645\u0643",
    "\u0627\u0633\u0645\u0643\u0645",
    "\u0627\u0633\u0645 \u0627\u0644\u0639\u0627\u0626\u0644\u0629",
    "\u062A\u0627\u0631\u064A\u062E \u0627\u0644\u0645\u064A\u0644\u0627\u062F",
    "\u062A\u0627\u0631\u064A\u062E \u0645\u064A\u0644\u0627\u062F\u0643*",
    "\u0633\u0646\u0629 \u0627\u0644\u0645\u064A\u0644\u0627\u062F",
    "\u062C\u0646\u0633\u0643",
    "\u062C\u0646\u0633\u0643\u0645",
    "\u0627\u0644\u0646\u0648\u0639 \u0627\u0644\u0627\u062C\u062A\u0645\u0627\u0639\u064A",
    "\u0647\u0648\u064A\u062A\u0643 \u0627\u0644\u062C\u0646\u062F\u0631\u064A\u0629",
    "\u062F\u064A\u0627\u0646\u0629",
    "\u062F\u064A\u0627\u0646\u062A\u0643*",
    "\u0627\u0644\u062F\u064A\u0646",
    "\u062F\u064A\u0646\u0643*",
    "\u0645\u0639\u062A\u0642\u062F\u0627\u062A\u0643*",
    "\u0627\u0644\u0639\u0631\u0642",
    "\u0639\u0631\u0642\u0643*",
    "\u0627\u0644\u0625\u062B\u0646\u064A\u0629",
    "\u0627\u0644\u0627\u0646\u062A\u0645\u0627\u0621 \u0627\u0644\u0639\u0631\u0642\u064A",
    "\u0637\u0627\u0626\u0641\u062A\u0643*",
    "\u0642\u0628\u064A\u0644\u062A\u0643*",
    "\u0635\u062D\u062A\u0643*",
    "\u062D\u0627\u0644\u062A\u0643 \u0627\u0644\u0635\u062D\u064A\u0629",
    "\u0627\u0644\u062D\u0627\u0644\u0629 \u0627\u0644\u0635\u062D\u064A\u0629",
    "\u0645\u0631\u0636",
    "\u0625\u0639\u0627\u0642\u0629",
    "\u0625\u0639\u0627\u0642\u062A\u0643*",
    "\u0627\u0644\u0645\u064A\u0644 \u0627\u0644\u062C\u0646\u0633\u064A",
    "\u0645\u064A\u0648\u0644\u0643 \u0627\u0644\u062C\u0646\u0633\u064A\u0629",
    "\u0627\u0644\u062A\u0648\u062C\u0647 \u0627\u0644\u062C\u0646\u0633\u064A",
    "\u0622\u0631\u0627\u0624\u0643 \u0627\u0644\u0633\u064A\u0627\u0633\u064A\u0629",
    "\u0627\u0644\u0622\u0631\u0627\u0621 \u0627\u0644\u0633\u064A\u0627\u0633\u064A\u0629",
    "\u0627\u0644\u0627\u0646\u062A\u0645\u0627\u0621 \u0627\u0644\u0633\u064A\u0627\u0633\u064A",
    "\u062D\u0632\u0628",
    "\u062C\u0648\u0627\u0632 \u0627\u0644\u0633\u0641\u0631",
    "\u062C\u0648\u0627\u0632 \u0633\u0641\u0631\u0643*",
    "\u0628\u0637\u0627\u0642\u0629 \u0627\u0644\u0647\u0648\u064A\u0629",
    "\u0631\u0642\u0645 \u0627\u0644\u0647\u0648\u064A\u0629",
    "\u0627\u0644\u0631\u0642\u0645 \u0627\u0644\u0642\u0648\u0645\u064A",
    "\u0627\u0644\u062D\u0627\u0644\u0629 \u0627\u0644\u0627\u062C\u062A\u0645\u0627\u0639\u064A\u0629"
  ],
  fr: [
    "e-mail",
    "email",
    "mail",
    "courriel",
    "adresse \xE9lectronique",
    "t\xE9l\xE9phone",
    "num\xE9ro de t\xE9l\xE9phone",
    "portable",
    "adresse postale",
    "votre adresse",
    "ton adresse",
    "votre nom",
    "ton nom",
    "code postal",
    "vrai nom",
    "v\xE9ritable nom",
    "nom r\xE9el",
    "nom complet",
    "pr\xE9nom",
    "nom de famille",
    "\xE9tat civil",
    "date de naissance",
    "ann\xE9e de naissance",
    "genre",
    "identit\xE9 de genre",
    "pronoms",
    "sexe",
    "religion",
    "religieuse",
    "religieux",
    "ethnie",
    "ethnique",
    "origine ethnique",
    "origines",
    "race",
    "couleur de peau",
    "votre sant\xE9",
    "\xE9tat de sant\xE9",
    "handicap",
    "maladie",
    "orientation sexuelle",
    "sexualit\xE9",
    "lgbt*",
    "opinion politique",
    "opinions politiques",
    "parti politique",
    "passeport",
    "carte d\u2019identit\xE9",
    "pi\xE8ce d\u2019identit\xE9",
    "s\xE9curit\xE9 sociale",
    "situation matrimoniale",
    "syndicat"
  ],
  es: [
    "correo electr\xF3nico",
    "tu correo",
    "su correo",
    "e-mail",
    "email",
    "tel\xE9fono",
    "n\xFAmero de m\xF3vil",
    "celular",
    "direcci\xF3n postal",
    "tu direcci\xF3n",
    "su direcci\xF3n",
    "domicilio",
    "c\xF3digo postal",
    "tu nombre",
    "su nombre",
    "nombre real",
    "nombre completo",
    "nombre y apellidos",
    "apellido",
    "apellidos",
    "fecha de nacimiento",
    "a\xF1o de nacimiento",
    "cumplea\xF1os",
    "g\xE9nero",
    "identidad de g\xE9nero",
    "pronombres",
    "sexo",
    "religi\xF3n",
    "religiosa",
    "religiosas",
    "etnia",
    "origen \xE9tnico",
    "\xE9tnico",
    "\xE9tnica",
    "raza",
    "color de piel",
    "tu salud",
    "su salud",
    "estado de salud",
    "discapacidad",
    "enfermedad",
    "orientaci\xF3n sexual",
    "sexualidad",
    "lgbt*",
    "opini\xF3n pol\xEDtica",
    "opiniones pol\xEDticas",
    "ideolog\xEDa",
    "partido pol\xEDtico",
    "pasaporte",
    "documento de identidad",
    "dni",
    "c\xE9dula",
    "estado civil",
    "sindicato"
  ],
  tr: [
    "e-posta*",
    "eposta*",
    "e-mail",
    "email",
    "telefon*",
    "cep numara*",
    "ev adres*",
    "posta adres*",
    "adresin*",
    "posta kodu*",
    "ger\xE7ek ad*",
    "ger\xE7ek isim*",
    "tam ad\u0131n*",
    "ad\u0131n\u0131z",
    "ad\u0131n\u0131z ve soyad\u0131n\u0131z",
    "isminiz",
    "soyad*",
    "do\u011Fum tarih*",
    "do\u011Fum y\u0131l*",
    "do\u011Fum g\xFCn*",
    "cinsiyet*",
    "toplumsal cinsiyet*",
    "zamir*",
    "dininiz*",
    "dinin",
    "dini inan*",
    "din",
    "mezheb*",
    "etnik*",
    "\u0131rk\u0131n\u0131z",
    "etnisite*",
    "sa\u011Fl\u0131\u011F\u0131n\u0131z",
    "sa\u011Fl\u0131k durum*",
    "hastal\u0131k*",
    "hastal\u0131\u011F*",
    "engelli*",
    "engellilik*",
    "cinsel y\xF6nelim*",
    "lgbt*",
    "siyasi g\xF6r\xFC\u015F*",
    "siyasal g\xF6r\xFC\u015F*",
    "siyasi parti*",
    "pasaport*",
    "kimlik numara*",
    "kimlik kart*",
    "kimlik no",
    "tc kimlik",
    "medeni hal*",
    "medeni durum*",
    "sendika*"
  ],
  de: [
    "e-mail",
    "email",
    "e-mail-adresse",
    "telefon",
    "telefonnummer",
    "handynummer",
    "anschrift",
    "postanschrift",
    "wohnadresse",
    "ihre adresse",
    "deine adresse",
    "postleitzahl",
    "ihr name",
    "dein name",
    "klarname",
    "echter name",
    "vollst\xE4ndiger name",
    "vorname",
    "nachname",
    "familienname",
    "geburtsdatum",
    "geburtstag",
    "geburtsjahr",
    "geschlecht",
    "geschlechtsidentit\xE4t",
    "pronomen",
    "religion",
    "konfession",
    "religi\xF6s",
    "ethnie",
    "ethnisch*",
    "hautfarbe",
    "gesundheitszustand",
    "deine gesundheit",
    "ihre gesundheit",
    "behinderung",
    "krankheit",
    "sexuelle orientierung",
    "sexualit\xE4t",
    "lgbt*",
    "politische meinung",
    "politische einstellung",
    "partei",
    "reisepass",
    "personalausweis",
    "ausweisnummer",
    "familienstand",
    "gewerkschaft"
  ],
  pt: [
    "e-mail",
    "email",
    "correio eletr\xF4nico",
    "correio eletr\xF3nico",
    "telefone",
    "celular",
    "telem\xF3vel",
    "endere\xE7o residencial",
    "seu endere\xE7o",
    "morada",
    "c\xF3digo postal",
    "cep",
    "nome real",
    "nome verdadeiro",
    "nome completo",
    "sobrenome",
    "apelido",
    "data de nascimento",
    "ano de nascimento",
    "anivers\xE1rio",
    "g\xEAnero",
    "g\xE9nero",
    "identidade de g\xEAnero",
    "pronomes",
    "sexo",
    "religi\xE3o",
    "religiosa",
    "etnia",
    "\xE9tnica",
    "ra\xE7a",
    "cor da pele",
    "sua sa\xFAde",
    "estado de sa\xFAde",
    "defici\xEAncia",
    "doen\xE7a",
    "orienta\xE7\xE3o sexual",
    "sexualidade",
    "lgbt*",
    "opini\xE3o pol\xEDtica",
    "opini\xF5es pol\xEDticas",
    "partido pol\xEDtico",
    "passaporte",
    "documento de identidade",
    "rg",
    "cpf",
    "estado civil",
    "sindicato"
  ],
  it: [
    "e-mail",
    "email",
    "posta elettronica",
    "telefono",
    "cellulare",
    "indirizzo di casa",
    "tuo indirizzo",
    "domicilio",
    "residenza",
    "codice postale",
    "nome vero",
    "nome reale",
    "nome completo",
    "nome e cognome",
    "cognome",
    "data di nascita",
    "anno di nascita",
    "compleanno",
    "genere",
    "identit\xE0 di genere",
    "pronomi",
    "sesso",
    "religione",
    "religioso",
    "religiosa",
    "etnia",
    "etnica",
    "razza",
    "tua salute",
    "stato di salute",
    "disabilit\xE0",
    "malattia",
    "orientamento sessuale",
    "lgbt*",
    "opinione politica",
    "opinioni politiche",
    "partito politico",
    "passaporto",
    "carta d\u2019identit\xE0",
    "codice fiscale",
    "stato civile",
    "sindacato"
  ],
  ru: [
    "\u044D\u043B\u0435\u043A\u0442\u0440\u043E\u043D\u043D\u0430\u044F \u043F\u043E\u0447\u0442\u0430",
    "\u044D\u043B\u0435\u043A\u0442\u0440\u043E\u043D\u043D\u043E\u0439 \u043F\u043E\u0447\u0442\u044B",
    "\u0435\u043C\u0435\u0439\u043B",
    "\u0438\u043C\u0435\u0439\u043B",
    "\u0442\u0435\u043B\u0435\u0444\u043E\u043D*",
    "\u0434\u043E\u043C\u0430\u0448\u043D\u0438\u0439 \u0430\u0434\u0440\u0435\u0441",
    "\u043F\u043E\u0447\u0442\u043E\u0432\u044B\u0439 \u0430\u0434\u0440\u0435\u0441",
    "\u0432\u0430\u0448 \u0430\u0434\u0440\u0435\u0441",
    "\u043F\u043E\u0447\u0442\u043E\u0432\u044B\u0439 \u0438\u043D\u0434\u0435\u043A\u0441",
    "\u043D\u0430\u0441\u0442\u043E\u044F\u0449\u0435\u0435 \u0438\u043C\u044F",
    "\u043F\u043E\u043B\u043D\u043E\u0435 \u0438\u043C\u044F",
    "\u0444\u0430\u043C\u0438\u043B\u0438*",
    "\u0434\u0430\u0442\u0430 \u0440\u043E\u0436\u0434\u0435\u043D\u0438\u044F",
    "\u0434\u0430\u0442\u0443 \u0440\u043E\u0436\u0434\u0435\u043D\u0438\u044F",
    "\u0433\u043E\u0434 \u0440\u043E\u0436\u0434\u0435\u043D\u0438\u044F",
    "\u0434\u0435\u043D\u044C \u0440\u043E\u0436\u0434\u0435\u043D\u0438\u044F",
    "\u043F\u043E\u043B",
    "\u0432\u0430\u0448 \u043F\u043E\u043B",
    "\u0433\u0435\u043D\u0434\u0435\u0440*",
    "\u0440\u0435\u043B\u0438\u0433\u0438*",
    "\u0432\u0435\u0440\u043E\u0438\u0441\u043F\u043E\u0432\u0435\u0434\u0430\u043D\u0438*",
    "\u043D\u0430\u0446\u0438\u043E\u043D\u0430\u043B\u044C\u043D\u043E\u0441\u0442*",
    "\u044D\u0442\u043D\u0438\u0447\u0435\u0441\u043A*",
    "\u0440\u0430\u0441\u0430",
    "\u0437\u0434\u043E\u0440\u043E\u0432\u044C*",
    "\u0438\u043D\u0432\u0430\u043B\u0438\u0434\u043D\u043E\u0441\u0442*",
    "\u0431\u043E\u043B\u0435\u0437\u043D*",
    "\u0441\u0435\u043A\u0441\u0443\u0430\u043B\u044C\u043D*",
    "\u043F\u043E\u043B\u0438\u0442\u0438\u0447\u0435\u0441\u043A\u0438\u0435 \u0432\u0437\u0433\u043B\u044F\u0434\u044B",
    "\u043F\u043E\u043B\u0438\u0442\u0438\u0447\u0435\u0441\u043A\u0438\u0445 \u0432\u0437\u0433\u043B\u044F\u0434\u043E\u0432",
    "\u043F\u0430\u0440\u0442\u0438\u0438",
    "\u043F\u0430\u0441\u043F\u043E\u0440\u0442*",
    "\u0443\u0434\u043E\u0441\u0442\u043E\u0432\u0435\u0440\u0435\u043D\u0438*",
    "\u0441\u0435\u043C\u0435\u0439\u043D\u043E\u0435 \u043F\u043E\u043B\u043E\u0436\u0435\u043D\u0438\u0435",
    "\u043F\u0440\u043E\u0444\u0441\u043E\u044E\u0437*"
  ],
  id: [
    "surel",
    "e-mail",
    "email",
    "nomor telepon",
    "nomor hp",
    "telepon",
    "alamat rumah",
    "alamat anda",
    "kode pos",
    "nama asli",
    "nama lengkap",
    "tanggal lahir",
    "tahun lahir",
    "jenis kelamin",
    "gender",
    "agama",
    "suku",
    "etnis",
    "ras",
    "kesehatan anda",
    "disabilitas",
    "penyakit",
    "orientasi seksual",
    "lgbt*",
    "pandangan politik",
    "partai politik",
    "paspor",
    "ktp",
    "nik",
    "status pernikahan"
  ]
}, Su = [
  "gender gap",
  "gender equality",
  "gender balance",
  "genre litt\xE9raire",
  "genre d\u2019article",
  "genre de",
  "write gap",
  "brecha de g\xE9nero",
  "lacune de genre",
  "foss\xE9 des genres",
  "divario di genere",
  "in genere",
  "email list",
  "mailing list",
  "race condition",
  "email template",
  "cinsiyet u\xE7urumu",
  "toplumsal cinsiyet e\u015Fitli\u011Fi",
  "\u0627\u0644\u0641\u062C\u0648\u0629 \u0628\u064A\u0646 \u0627\u0644\u062C\u0646\u0633\u064A\u0646",
  "du genre",
  "ce genre",
  "en portable",
  "ordinateur portable",
  "genre d\u2019",
  "genre d'",
  "g\xE9nero literario",
  "por su nombre",
  "su nombre tal como",
  "origines des sources",
  "edit on a phone",
  "on a phone",
  "medical sources",
  "medical articles"
];

// src/core/survey/rules/privacy-rules.ts
var Wg = ["title", "description", "placeholder"];
function Tu(e, n) {
  let t = oe(e.json, "locale");
  for (let { json: r, path: o, name: i, type: s } of e.questions) {
    let a = [], l = s === "matrix" ? [] : ke(r, "columns", o);
    for (let { json: u, path: c } of [{ json: r, path: o }, ...l])
      Wg.forEach((d) => a.push(...Ug(O(u, d), `${c}.${d}`, t)));
    i !== null && a.push({ path: `${o}.name`, text: i, language: "en" });
    for (let { path: u, text: c, language: d } of a) {
      let p = Gg(c, d);
      if (p !== null) {
        n(u, "personal-data-likely", p);
        break;
      }
    }
  }
}
function Gg(e, n) {
  let t = Au(e);
  return vu(t, n) === null ? null : vu(
    Su.reduce((r, o) => r.split(Pu(o).needle).join(" "), t),
    n
  );
}
function vu(e, n) {
  let t = Eu(e), r = n === null ? null : n.split("-")[0], o = null;
  for (let i of Object.keys(Oo).filter((s) => r === null || s === r))
    for (let s of Oo[i]) {
      let { needle: a, bareNeedle: l } = Pu(s);
      (e.includes(a) || t.includes(l)) && (o === null || s.length > o.length) && (o = s);
    }
  return o === null ? null : o.replace("*", "");
}
var Ru = /* @__PURE__ */ new Map();
function Pu(e) {
  let n = Ru.get(e);
  if (n === void 0) {
    let t = Au(e).slice(0, e.endsWith("*") ? -1 : void 0);
    n = { needle: t, bareNeedle: Eu(t) }, Ru.set(e, n);
  }
  return n;
}
function Au(e) {
  return ` ${e.toLowerCase().normalize("NFD").replace(/[\u0300-\u036f\u064b-\u065f\u0670\u0640]/g, "").replace(/ٱ/g, "\u0627").replace(/ى/g, "\u064A").replace(/ة/g, "\u0647").replace(/ı/g, "i").replace(/[\s!-/:-@[-`{-~\u00a0-\u00bf\u060c\u061b\u061f\u2010-\u205e\u3000-\u303f]+/g, " ").trim()} `;
}
function Eu(e) {
  return e.replace(/ [وف]?(?:لل|[بكل]?ال|[بكل])?(?=[\u0621-\u064a]{3})/g, " ");
}
function Ug(e, n, t) {
  return typeof e == "string" ? [{ path: n, text: e, language: t }] : D(e) ? Object.keys(e).reduce((r, o) => {
    let i = e[o];
    return typeof i == "string" && o !== "message" ? r.concat({ path: n, text: i, language: o === "default" ? t : o }) : r;
  }, []) : [];
}

// src/core/survey/rules/question-rules.ts
var Hg = [
  ["showOtherItem", ln],
  ["hasOther", ln],
  ["showNoneItem", zn],
  ["hasNone", zn],
  ["showRefuseItem", Jn],
  ["showDontKnowItem", Kn]
];
function $u(e, n, t) {
  let { json: r, path: o, type: i } = e;
  switch (O(r, "personalData") === !0 && t(`${o}.personalData`, "personal-data-marked"), Qg(e, t), zg(e, t), i) {
    case "dropdown":
    case "tagbox":
      Ou(e, "choices", "choicesFrom", t);
      break;
    case "ranking":
      Jg(e, t);
      break;
    case "rating":
      Kg(e, t);
      break;
    case "text":
      Xg(e, t);
      break;
    case "matrixdropdown":
      Ou(e, "rows", "rowsFrom", t), Yg(e, n, t);
      break;
  }
}
function ur(e) {
  return Hg.filter(([n]) => O(e, n) === !0).map(([, n]) => n);
}
function Qg({ json: e, path: n }, t) {
  let r = ur(e);
  for (let o of ["choices", "rateValues"])
    for (let { code: i, path: s } of J(e, o, n))
      r.includes(i) && t(s, "special-code-taken", i);
}
function zg({ json: e, path: n }, t) {
  let [r, o] = [O(e, "minSelectedChoices"), O(e, "maxSelectedChoices")], i = J(e, "choices", n);
  if (typeof r != "number")
    return;
  let s = i.filter(({ isRetired: a }) => !a).length + Number(ur(e).includes(ln));
  typeof o == "number" && r > o ? t(`${n}.minSelectedChoices`, "min-above-max", r, o) : i.length > 0 && r > s && t(`${n}.minSelectedChoices`, "min-above-choices", r, s);
}
function Ou({ json: e, path: n }, t, r, o) {
  let [i, s] = [t, r].map((a) => O(e, a) !== void 0);
  i && s ? o(`${n}.${r}`, "not-together", t, r) : !i && !s && o(`${n}.${t}`, "missing-either", t, r);
}
function Jg({ json: e, path: n }, t) {
  let r = J(e, "choices", n);
  if (r.length > 0 && r.filter(({ isRetired: o }) => !o).length < 2 && t(`${n}.choices`, "ranking-of-one"), O(e, "selectToRankEnabled") !== !0)
    for (let o of ["minSelectedChoices", "maxSelectedChoices"])
      O(e, o) !== void 0 && t(`${n}.${o}`, "ranking-of-all", o);
}
function Kg({ json: e, path: n }, t) {
  var u;
  let r = O(e, "rateValues");
  if (r !== void 0) {
    for (let c of ["rateMin", "rateMax", "rateStep"])
      O(e, c) !== void 0 && t(`${n}.${c}`, "not-together", "rateValues", c);
    Array.isArray(r) && r.length > Xe && t(`${n}.rateValues`, "too-many-steps", Xe);
    return;
  }
  let o = (c, d) => {
    let p = O(e, c);
    return nt(p) ? p : d;
  }, [i, s, a] = [o("rateMin", 1), o("rateMax", 5), o("rateStep", 1)], l = `${n}.${(u = ["rateMax", "rateMin", "rateStep"].find((c) => O(e, c) !== void 0)) != null ? u : "type"}`;
  a < 1 || (s <= i ? t(l, "bad-rating", i, s, a) : i + (Xe - 1) * a < s ? t(l, "too-many-steps", Xe) : (s - i) % a !== 0 && t(l, "rating-misses-end", i, s, a));
}
function Xg({ json: e, path: n }, t) {
  let r = ro.find((a) => {
    var l;
    return a === ((l = oe(e, "inputType")) != null ? l : "text");
  });
  if (r === void 0)
    return;
  O(e, "integer") !== void 0 && r !== "number" && t(`${n}.integer`, "only-for-numbers", "integer");
  let [o, i] = ["min", "max"].map((a) => {
    let l = O(e, a), u = typeof l == "string" || typeof l == "number" ? oo(String(l), r) : null;
    return u === null && l !== void 0 && t(`${n}.${a}`, "limit-not-of-type", I(l), r), u;
  });
  o && i && (r === "number" ? Number(o) > Number(i) : o > i) && t(`${n}.min`, "limits-crossed", o, i);
}
function Yg({ json: e, path: n }, t, r) {
  let o = oe(e, "rowsFrom");
  t === null || o === null || o === "" || (t.get(o) === null ? r(`${n}.rowsFrom`, "no-skill-to-start", I(o)) : t.children(o).length === 0 && r(`${n}.rowsFrom`, "no-skills-below", I(o)));
}

// src/core/survey/rules/settings-rules.ts
var Un = "$.localSkills", Zg = ["matrixdropdown"], eh = ["checkbox", "tagbox", "ranking"], nh = ["radiogroup", "dropdown", "checkbox", "tagbox", "rating", "boolean"];
function Cu(e, n, t) {
  let { settings: r } = e, [o, i, s] = ["id", "opens", "closes"].map((c) => oe(r, c));
  n !== void 0 && o && o !== n && t(`${Un}.id`, "other-id", I(o), n), i && s && s < i && t(`${Un}.closes`, "closes-before-opens", I(s), I(i));
  let a = new Set(Xn);
  for (let c of e.questions)
    ar(c).forEach((d) => d.forEach(({ code: p }) => a.add(p))), ur(c.json).forEach((d) => a.add(d));
  let l = J(r, "notInStatistics", Un);
  Tt(l, "duplicate-code", t);
  for (let { code: c, path: d } of l)
    a.has(c) || t(d, "unused-code", I(c));
  let u = O(r, "core");
  o && D(u) && oe(u, "id") === o && t(`${Un}.core.id`, "refers-to-itself", o), o && oe(r, "follows") === o && t(`${Un}.follows`, "refers-to-itself", o);
}
function Nu(e, n, t) {
  let r = `${Un}.measures`, o = O(e.settings, "measures");
  if (!D(o))
    return;
  let i = (c, d, p) => {
    let f = typeof d == "string" ? e.questions.find((h) => h.name === d) : null;
    if (f === void 0)
      t(c, "measure-no-question", I(d));
    else if (f !== null && !p.includes(f.type))
      t(c, "measure-wrong-type", I(d), p);
    else
      return f;
    return null;
  }, s = i(`${r}.grid`, O(o, "grid"), Zg);
  if (s !== null) {
    let c = J(e.settings, "notInStatistics", "$").map(({ code: d }) => d);
    th(s, `${r}.grid`, [...c, ...Xn], t);
  }
  let [a, l] = ["wantToLearn", "canTeach"].map(
    (c) => i(`${r}.${c}`, O(o, c), eh)
  );
  a && a === l && t(`${r}.canTeach`, "measure-twice", I(a.name));
  let u = O(o, "groupBy");
  (Array.isArray(u) ? u : []).forEach((c, d) => {
    i(`${r}.groupBy[${d}]`, c, nh);
  }), $o(s, "rows", n, t), $o(a != null ? a : null, "choices", n, t), $o(l != null ? l : null, "choices", n, t);
}
function $o(e, n, t, r) {
  if (e === null)
    return;
  let o = O(e.json, "choicesFrom");
  o !== void 0 && o !== "skills" && r(`${e.path}.choicesFrom`, "not-one-of", I(o), ["skills"]);
  for (let { code: i, path: s, hasText: a } of t === null ? [] : J(e.json, n, e.path))
    !a && (t == null ? void 0 : t.get(i)) === null && r(s, "unknown-skill", I(i));
}
function th(e, n, t, r) {
  let o = ke(e.json, "columns", e.path);
  for (let i of Re) {
    let s = o.find((a) => O(a.json, "name") === i);
    if (s === void 0) {
      r(n, "measure-no-column", I(e.name), i);
      continue;
    }
    rh(s.json, s.path, i, t, (a, ...l) => {
      r(`${s.path}.choices`, a, ...l);
    });
  }
}
function rh(e, n, t, r, o) {
  let i = J(e, "choices", n), s = pn.filter((c) => !i.some((d) => d.code === c)), a = i.map((c) => c.code).filter((c) => !pn.includes(c) && !r.includes(c));
  s.length > 0 && o("scale-code-missing", t, s), a.length > 0 && o("scale-code-extra", t, a.map(I));
  let l = i.filter((c) => pn.includes(c.code)), u = l.filter((c) => c.code === pn[0] || c.code === pn[4]);
  l.some((c) => c.hasText) && u.some((c) => !c.hasText) && o("scale-ends-unlabelled", t);
}

// src/core/survey/rules/text-rules.ts
var oh = [
  "title",
  "description",
  "text",
  "html",
  "placeholder",
  "otherText",
  "noneText",
  "refuseText",
  "dontKnowText",
  "minRateDescription",
  "maxRateDescription",
  "labelTrue",
  "labelFalse"
];
function Iu(e, n) {
  let t = [], r = oe(e.json, "locale"), o = (s, a) => {
    if (Array.isArray(s))
      s.forEach((l, u) => o(l, _(a, u)));
    else if (D(s))
      for (let l of Object.keys(s)) {
        let u = oh.includes(l) ? ih(s[l]) : null;
        u === null ? o(s[l], _(a, l)) : t.push({ path: _(a, l), languages: u });
      }
  };
  o(e.json, "$");
  let i = /* @__PURE__ */ new Set();
  t.forEach(({ languages: s }) => s.forEach((a) => i.add(a)));
  for (let s of Array.from(i).sort()) {
    let a = t.filter(({ languages: u }) => !u.includes(s)), [l] = a;
    l !== void 0 && s !== "default" && s !== r && n(l.path, "missing-language", I(s), a.length, t.length);
  }
}
function ih(e) {
  return typeof e == "string" ? ["default"] : !D(e) || O(e, "message") !== void 0 ? null : Object.keys(e);
}
function Lu(e, n) {
  var o;
  let t = O(e.settings, "measures"), r = D(t) ? O(t, "grid") : void 0;
  for (let { json: i, path: s, type: a, name: l } of e.questions)
    if (a === "rating") {
      let u = J(i, "rateValues", s);
      !["minRateDescription", "maxRateDescription"].every((d) => O(i, d) !== void 0) && (u.length === 0 || Fu(u)) && n(s, "scale-ends-bare", I(l));
    } else if (a === "matrix")
      Co(i, "columns", s, n);
    else if (a === "matrixdropdown")
      for (let u of ke(i, "columns", s)) {
        let c = (o = oe(u.json, "name")) != null ? o : "";
        (l !== r || !Re.includes(c)) && Co(u.json, "choices", u.path, n);
      }
    else (a === "radiogroup" || a === "dropdown") && Co(i, "choices", s, n);
}
function Co(e, n, t, r) {
  let o = J(e, n, t);
  o.length > 1 && o.filter(Mu).length >= 3 && Fu(o.filter(Mu)) && r(`${t}.${n}`, "scale-ends-bare", I(oe(e, "name")));
}
function Mu({ code: e }) {
  return /^-?\d+$/.test(e);
}
function Fu(e) {
  return [e[0], e[e.length - 1]].some((n) => n !== void 0 && !n.hasText);
}

// src/core/survey/definition-rules.ts
function Du(e, n) {
  var l;
  let { faults: t, add: r } = ju(), o = Eo(e), i = (l = n.taxonomy) != null ? l : null, s = Ze(e).survey, a = s === null ? null : en(s, i);
  return ku(o, r), o.questions.forEach((u) => $u(u, i, r)), wu(o, a, r), Cu(o, n.id, r), Nu(o, i, r), s !== null && n.core && gu(o, s, n.core, r), s !== null && n.previous && hu(o, s, n.previous, r), t;
}
function qu(e) {
  let { faults: n, add: t } = ju(), r = Eo(e);
  return Tu(r, t), Iu(r, t), Lu(r, t), n;
}
function ju() {
  let e = [];
  return {
    faults: e,
    add: (n, t, ...r) => {
      e.push({ path: n, code: t, parameters: r });
    }
  };
}

// src/core/survey/lint-definition.ts
var sh = {
  id: "bad-id",
  language: "bad-language",
  date: "bad-date",
  label: "empty-text",
  messageKey: "bad-message-key",
  text: "expected-text",
  code: "expected-code",
  choice: "expected-choice",
  question: "expected-object",
  limit: "bad-limit",
  limitText: "bad-limit",
  condition: "empty-text",
  skillOrAll: "bad-id"
};
function _u(e, n = {}) {
  let { value: t, faults: r } = he(e);
  return t === void 0 ? { survey: null, faults: r, warnings: [] } : {
    survey: Ze(t).survey,
    faults: [...r, ...ah(t, n)],
    warnings: lh(t)
  };
}
function ah(e, n = {}) {
  let { hasMessage: t } = n, r = sr(e, mu, {
    codes: sh,
    checks: {
      date: (o) => xe(o) ? null : "bad-date",
      messageKey: (o) => t === void 0 || t(o) ? null : "unknown-message"
    }
  });
  return D(e) && r.push(...Du(e, n)), Bu(e, r);
}
function lh(e) {
  return D(e) ? Bu(e, qu(e)) : [];
}
function Bu(e, n) {
  let t = /* @__PURE__ */ new Map(), r = (i, s) => {
    t.set(s, t.size), Array.isArray(i) ? i.forEach((a, l) => r(a, _(s, l))) : D(i) && (Object.keys(i).forEach((a) => r(O(i, a), _(s, a))), t.set(`${s} end`, t.size));
  };
  r(e, "$");
  let o = (i) => {
    var s, a;
    return (a = (s = t.get(i)) != null ? s : t.get(`${i.replace(/(?:\.[^.[\]]+|\[[^[\]]*\])$/, "")} end`)) != null ? a : t.size;
  };
  return n.map((i, s) => ({ fault: i, index: s, position: o(i.path) })).sort((i, s) => i.position - s.position || i.index - s.index).map(({ fault: i }) => i);
}

// src/wiki/counting/survey-fault.ts
var Fe = class extends Error {
  constructor(n, t, r) {
    super(n), this.name = "SurveyFault", this.kind = t, this.details = r;
  }
};

// src/wiki/counting/load-survey.ts
function Vu(e, n, t) {
  return L(this, null, function* () {
    var m, y;
    let { source: r, titles: o } = e, [i, s] = [o.definition(n), o.skills()], a = (g) => (b) => `${g}: ${b.path}: ${xn(b, t)}`, l = yield r.readPages([i, s]), u = l.get(s), { taxonomy: c, faults: d } = u === void 0 ? { taxonomy: null, faults: [] } : fu((m = u.latest.text) != null ? m : "", { hasMessage: t.has }), p = l.get(i);
    if (p === void 0)
      throw new Fe(`There is no survey ${n} on this wiki: the page ${i} is missing.`, "no-survey", [i]);
    let { survey: f, faults: h } = _u((y = p.latest.text) != null ? y : "", { id: n, taxonomy: c, hasMessage: t.has });
    if (f === null)
      throw new Fe([
        ...h.map(a(i)),
        `The survey ${n} is skipped until its definition is mended.`
      ].join(`
`), "definition", h.map((g) => `${g.path}: ${xn(g, t)}`));
    if (f.id !== n)
      throw new Fe(
        `${i}: the definition calls the survey ${f.id}. It is skipped until both agree.`,
        "other-id",
        [i, f.id]
      );
    return {
      survey: en(f, c),
      taxonomy: c,
      definitionRevision: p.latest.id,
      faults: h,
      notes: [...h.map(a(i)), ...d.map(a(s))]
    };
  });
}

// src/wiki/counting/released-answers.ts
function Wu(e, n, t, r, o) {
  return L(this, null, function* () {
    var s;
    let i = [];
    for (let [a, l] of Array.from(e)) {
      let u = a === "" ? t.community : a, c = new Map(n.answers.filter((m) => m.community === u).map((m) => [m.revision, m])), d = Array.from(l).filter((m) => !c.has(m)), p = a === "" ? t : o.map((m) => m.place).find((m) => m.community === a);
      if (p === void 0)
        return null;
      let f = d.length === 0 ? /* @__PURE__ */ new Map() : yield p.source.revisions(d, "with-texts"), h = uh(p, t, r, o);
      for (let m of Array.from(l)) {
        let y = (s = c.get(m)) != null ? s : ch(f.get(m), p, h);
        if (y === null)
          return null;
        i.push(y);
      }
    }
    return i;
  });
}
function uh(e, n, t, r) {
  return (e === n ? [{ id: t.id, read: vt(t, e.readAnswerCalls), questions: null }] : []).concat(r.filter((i) => i.place === e).map(({ local: i }) => ({
    id: i.id,
    read: vt(Po(t, i.id), e.readAnswerCalls),
    questions: ir(i, t)
  })));
}
function ch(e, n, t) {
  if (e === void 0 || e.text === null || e.user === null)
    return null;
  for (let { id: r, read: o, questions: i } of t) {
    let s = o(e.text);
    if (s.exclusion === null)
      return {
        user: e.user,
        revision: e.id,
        timestamp: e.timestamp,
        page: n.titles.answer(r, e.user),
        language: s.language,
        community: n.community,
        definitionRevision: s.definitionRevision,
        values: s.values,
        questions: i
      };
  }
  return null;
}

// src/wiki/counting/count-survey.ts
function Gu(r, o) {
  return L(this, arguments, function* (e, n, t = {}) {
    let i = yield Uu(e, n, t), { previous: s, notes: a } = yield dh(e, i, t);
    return A(v({}, i.counted), { report: A(v({}, i.counted.report), { previous: s }), notes: [...i.counted.notes, ...a] });
  });
}
function Uu(e, n, t) {
  return L(this, null, function* () {
    let { home: r, others: o, definitionsOf: i, messages: s } = e, a = yield Vu(r, n, s), { survey: l, taxonomy: u, definitionRevision: c, faults: d } = a, { found: p, notes: f } = yield Sa(l, [r, ...o], i), h = yield su(r, a, p, t), { answers: m, held: y, pending: g, isFrozen: b } = yield fh(e, l, h, p), w = e.exchange === null ? null : yield e.exchange(), x = Wl(l, h.versions);
    return m.forEach((S) => Gl(x, v({}, S))), {
      counted: {
        report: {
          survey: l,
          definitionRevision: c,
          results: Ml(l, x, { excluded: h.excluded, exchange: w }),
          faults: d,
          counted: Ul(m),
          held: y,
          home: r.community,
          titles: r.titles
        },
        taxonomy: u,
        pending: g,
        isFrozen: b,
        notes: [...a.notes, ...f]
      },
      accounts: new Set(m.map(({ user: S }) => S))
    };
  });
}
function dh(o, i, s) {
  return L(this, arguments, function* (e, { counted: { report: n }, accounts: t }, r) {
    let { follows: a, id: l } = n.survey;
    if (a === null || a === l)
      return { previous: null, notes: [] };
    try {
      let u = yield Uu(e, a, r);
      return u.counted.isFrozen ? { previous: null, notes: [] } : {
        previous: {
          survey: u.counted.report.survey,
          published: yn(u.counted.report),
          accountsInBoth: Array.from(u.accounts).filter((c) => t.has(c)).length
        },
        notes: []
      };
    } catch (u) {
      if (!(u instanceof Fe))
        throw u;
      return { previous: null, notes: [`${l} follows ${a}, which it cannot be compared with. ${u.message}`] };
    }
  });
}
function fh(e, n, t, r) {
  return L(this, null, function* () {
    let { home: o, writer: i } = e, { answers: s } = t, a = n.minCell <= 1 ? null : Il(yield au(o, n.id, i), mh(t, o), n);
    if (a === null || a.kind === "publish")
      return { answers: s, held: null, pending: 0, isFrozen: !1 };
    let { needed: l, pending: u, revisions: c } = a, d = yield Wu(c, t, o, n, r);
    return { answers: d != null ? d : s, held: { needed: l }, pending: u, isFrozen: d === null };
  });
}
function mh({ answers: e }, n) {
  let t = /* @__PURE__ */ new Map();
  for (let { community: r, revision: o } of e) {
    let i = r === n.community ? "" : r != null ? r : "", s = t.get(i);
    s === void 0 ? t.set(i, [o]) : s.push(o);
  }
  return t.forEach((r) => r.sort((o, i) => o - i)), t;
}

// src/core/site-configuration.ts
var ph = /[#<>[\]|{}\n\u007F-\u009F]|^\s*$|\/\s*$/;
function Hu(e) {
  if (e === null)
    return { root: Ke, faults: [] };
  let { value: n, faults: t } = he(e);
  if (!D(n))
    return { root: Ke, faults: t.length > 0 ? t : [{ path: "$", code: "expected-object", parameters: [] }] };
  let r = O(n, "root");
  return r === void 0 ? { root: Ke, faults: t } : typeof r != "string" || ph.test(r) ? { root: Ke, faults: [...t, { path: "$.root", code: "expected-text", parameters: [I(r)] }] } : { root: r.replace(/[_\s]+/g, " ").trim(), faults: t };
}

// src/wiki/counting/counting-place.ts
function gh(e, n) {
  return L(this, null, function* () {
    var s;
    let t = (yield e.readPages([Ut])).get(Ut), { root: r, faults: o } = Hu((s = t == null ? void 0 : t.latest.text) != null ? s : null), [i] = o;
    if (i !== void 0) {
      let a = `${i.path}: ${xn(i, n)}`;
      throw new Fe(`${Ut}: ${a}`, "configuration", [a]);
    }
    return Ps(hh(r, (yield e.siteInfo()).namespaces));
  });
}
function hh(e, n) {
  var o;
  let t = (i) => i.replace(/_/g, " ").trim().toLowerCase(), r = e.indexOf(":");
  for (let [i, s] of r === -1 ? [] : n)
    if (i !== 0 && s.some((a) => t(a) === t(e.slice(0, r))))
      return `${(o = s[0]) != null ? o : ""}:${e.slice(r + 1).trim()}`;
  return e;
}
function Qu(e, n, t) {
  return L(this, null, function* () {
    return {
      source: e,
      titles: yield gh(e, t),
      community: (yield e.siteInfo()).wikiId,
      isHome: n,
      readAnswerCalls: yield Xt(e, [Yl])
    };
  });
}

// src/ui/survey-results/count-now.ts
function zu(e, n, t) {
  return L(this, null, function* () {
    let { surveyId: r, reportMessages: o } = e;
    t.onPhase("survey");
    let i = yield Qu(n, !0, o), s = !1, { report: a, taxonomy: l, isFrozen: u } = yield Gu({
      home: i,
      // Of the other wikis that a bot may read, a page knows nothing.
      others: [],
      definitionsOf: ka(),
      exchange: () => sl(i, e.now().toISOString().slice(0, 10)),
      writer: null,
      messages: o
    }, r, {
      signal: t.signal,
      onPages(h) {
        s || (s = !0, t.onPhase("answers")), t.onPages(h);
      }
    });
    t.onPhase("results");
    let c = yield n.lastChanged(i.titles.resultsData(r)), d = { report: a, taxonomy: l, isFrozen: u, savedAt: c, fault: null };
    if (u)
      return A(v({}, d), { html: null, data: "" });
    let p = hs(a), f = ua(a, o, l);
    try {
      return A(v({}, d), { data: p, html: yield n.render(f, i.titles.results(r)) });
    } catch (h) {
      if (t.signal.aborted)
        throw h;
      return A(v({}, d), { data: p, html: null, fault: h });
    }
  });
}

// src/wiki/port.ts
var Be = class extends Error {
  constructor(n, t, r = {}) {
    super(t === "" ? n : `${n}: ${t}`), this.name = "SaveFault", this.reason = n, this.explanation = t, this.details = r;
  }
};
function No(e) {
  return e instanceof Error && e.name === "SaveFault";
}

// src/ui/survey-results/counting-fault.ts
var yh = ["offline", "rate-limited"], bh = ["session-lost", "permission-denied", "blocked"], wh = 10;
function xh(e) {
  return e instanceof Error && e.name === "SurveyFault";
}
function Mo(e, n) {
  let t = (i, ...s) => te("p", {}, n.text(`localskills-live-fault-${i}`, ...s));
  if (xh(e)) {
    let { kind: i, details: s } = e, a = i === "definition" || i === "configuration";
    return on("error", t(i, ...a ? [] : s), a ? te("ul", {}, ...s.slice(0, wh).map((l) => te("li", { dir: "auto" }, l))) : null);
  }
  let r = No(e) ? e.reason : "other", o = No(e) ? e.explanation : e instanceof Error ? e.message : "";
  return on(
    "error",
    t(yh.includes(r) ? r : bh.includes(r) ? "refused" : "other"),
    o === "" ? null : te("p", { dir: "auto" }, n.text("localskills-live-fault-details", o))
  );
}

// src/ui/survey-results/progress-view.ts
function Ju(e, n) {
  let r = new OO.ui.ProgressBarWidget({ progress: !1 }).$element.attr("aria-label", e.text("localskills-live-progress")), o = te("p", { role: "status", class: "ext-localSkills-live-phase" }), i = te("p", { class: "ext-localSkills-live-pages" }), s = (c) => {
    o.textContent = c, r.attr("aria-valuetext", c);
  }, a = "survey", l = !1, u = () => {
    l = !1, s(e.text(`localskills-live-phase-${a}`));
  };
  return {
    element: te(
      "div",
      { class: "ext-localSkills-live-working" },
      o,
      r[0],
      i,
      sn(Qn(e.text("localskills-live-cancel"), "normal", n))
    ),
    showPhase(c) {
      a = c, u();
    },
    showPages(c) {
      l && u(), i.textContent = e.text("localskills-live-read", c);
    },
    showWait(c) {
      l = !0, s(e.text("localskills-live-waiting", Math.ceil(c / 1e3)));
    }
  };
}

// src/ui/survey-results/results-content.ts
var kh = ".ext-localSkills-results-tools, .ext-localSkills-downloads, .ext-localSkills-languages", Sh = ["aria-labelledby", "aria-describedby", "aria-controls", "for", "headers"], cr = "localskills-live-";
function Ku(e) {
  let n = document.createElement("div");
  n.className = "ext-localSkills-live-content mw-body-content", n.innerHTML = e;
  let t = (o) => Array.from(n.querySelectorAll(o));
  t(kh).forEach((o) => {
    var i;
    return (i = o.parentNode) == null ? void 0 : i.removeChild(o);
  });
  let r = /* @__PURE__ */ new Set();
  return t("[id]").forEach((o) => {
    r.add(o.id), o.id = cr + o.id;
  }), Sh.forEach((o) => t(`[${o}]`).forEach((i) => {
    var a;
    let s = ((a = i.getAttribute(o)) != null ? a : "").split(/\s+/);
    i.setAttribute(o, s.map((l) => r.has(l) ? cr + l : l).join(" "));
  })), t("a[href]").forEach((o) => {
    var a;
    let i = (a = o.getAttribute("href")) != null ? a : "";
    if (!i.startsWith("#")) {
      o.target = "_blank", o.rel = "noopener";
      return;
    }
    let s = vh(i.slice(1));
    o.setAttribute("href", `#${cr}${s}`), o.addEventListener("click", (l) => {
      l.preventDefault();
      let u = t("[id]").find((c) => c.id === cr + s);
      u !== void 0 && (u.scrollIntoView(), rn(u));
    });
  }), n;
}
function vh(e) {
  try {
    return decodeURIComponent(e);
  } catch (n) {
    return e;
  }
}

// src/ui/survey-results/results-panel.ts
function Xu(e) {
  let { messages: n, surveyId: t } = e, r = te("div", { class: "ext-localSkills-live" }), o = () => {
  }, i = (p, f) => Qn(n.text(`localskills-live-${p}`), f, () => d.start());
  function s(p) {
    let { text: f, language: h, direction: m } = p.title === null ? { text: t, language: null, direction: "auto" } : We(p.title, n, p.locale);
    return te("h2", v({ dir: m }, h === null ? {} : { lang: h }), f);
  }
  function a(p) {
    let f = Mo(p, n);
    An(r, f, sn(i("try-again", "primary"))), rn(f);
  }
  function l() {
    let p = on("notice", n.text("localskills-live-cancelled"));
    An(r, p, sn(i("again", "primary"))), rn(p);
  }
  function u(p, f) {
    return te("p", {}, ...p === null ? [n.text("localskills-live-not-saved")] : [
      n.text("localskills-live-saved", e.formatTime(p)),
      " ",
      te("a", { href: e.pageUrl(f), target: "_blank", rel: "noopener" }, n.text("localskills-live-see-saved"))
    ]);
  }
  function c({ report: p, isFrozen: f, savedAt: h, html: m, data: y, fault: g }) {
    let b = e.now(), { survey: w, results: { counted: x }, titles: S } = p, k = s(w), R = u(h, S.results(t));
    if (f) {
      An(
        r,
        k,
        on("warning", te("p", {}, n.text("localskills-live-frozen")), R),
        sn(i("again", "normal"))
      ), rn(k);
      return;
    }
    let E = m === null ? null : Ku(m);
    An(
      r,
      k,
      on("notice", te("p", {}, n.text("localskills-live-counted", e.formatTime(b.toISOString()), x)), R),
      sn(
        Qn(n.text("localskills-download-data"), "normal", () => zo(t, b, "json", y)),
        i("again", "normal")
      ),
      g === null ? null : Mo(g, n),
      E
    ), E !== null && e.enliven(E), rn(k);
  }
  let d = {
    element: r,
    start() {
      o();
      let p = { aborted: !1 }, f = () => {
        p.aborted = !0, m.cancel();
      }, h = Ju(n, () => {
        f(), l();
      }), m = e.createReader((y) => h.showWait(y));
      o = f, An(r, h.element), zu(e, m, {
        signal: p,
        onPhase: (y) => h.showPhase(y),
        onPages: (y) => h.showPages(y)
      }).then((y) => {
        p.aborted || c(y);
      }).catch((y) => {
        p.aborted || a(y);
      });
    },
    stop: () => o()
  };
  return d;
}

// src/ui/survey-results/results-dialog.ts
function Yu(e, n) {
  let { messages: t } = e, r = null;
  class o extends OO.ui.ProcessDialog {
    initialize() {
      return super.initialize(), r = Xu(e), this.$body.append(r.element), this;
    }
    getSetupProcess(l) {
      return super.getSetupProcess(l).next(() => {
        this.title.setLabel(t.text("localskills-live-title")), r == null || r.start();
      });
    }
    getActionProcess(l) {
      return new OO.ui.Process(() => {
        (l === "close" || l === "") && this.close();
      });
    }
    getTeardownProcess(l) {
      return super.getTeardownProcess(l).first(() => {
        r == null || r.stop();
      });
    }
    getBodyHeight() {
      return window.innerHeight;
    }
  }
  o.static = Object.assign(Object.create(OO.ui.ProcessDialog.static), {
    name: "localSkillsResults",
    size: "full",
    title: t.text("localskills-live-title"),
    actions: [{ action: "close", label: t.text("localskills-live-close"), flags: ["safe", "close"], modes: void 0 }]
  }), document.documentElement.classList.add("ext-localSkills-live-open");
  let i = new OO.ui.WindowManager(), s = new o({ size: "full", classes: ["ext-localSkills-live-dialog"] });
  document.body.appendChild(i.$element[0]), i.addWindows([s]), i.openWindow(s).closed.then(() => {
    i.destroy(), document.documentElement.classList.remove("ext-localSkills-live-open"), n();
  });
}

// src/wiki/action-api/query.ts
function Zu(e, n) {
  return tn(this, null, function* () {
    let t = {};
    for (; ; ) {
      let r = yield new we(e.read(v(v({ action: "query" }, n), t)));
      if (yield r, r.continue === void 0)
        return;
      if (JSON.stringify(r.continue) === JSON.stringify(t))
        throw e.badAnswer("The wiki answers the same part of a list over and over.");
      t = r.continue;
    }
  });
}
function Pt(e, n) {
  return tn(this, null, function* () {
    var r, o, i, s, a, l, u;
    let t = /* @__PURE__ */ new Map();
    try {
      for (var c = ce(Zu(e, n)), d, p, f; d = !(p = yield new we(c.next())).done; d = !1) {
        let h = p.value;
        for (let m of (o = (r = h.query) == null ? void 0 : r.pages) != null ? o : []) {
          let y = (i = m.pageid) != null ? i : m.title, g = t.get(y), b = [...(s = g == null ? void 0 : g.revisions) != null ? s : [], ...(a = m.revisions) != null ? a : []], w = [...(l = g == null ? void 0 : g.redirects) != null ? l : [], ...(u = m.redirects) != null ? u : []];
          t.set(y, A(v(v({}, g), m), { revisions: b, redirects: w }));
        }
        h.batchcomplete === !0 && (yield* Pn(t.values()), t = /* @__PURE__ */ new Map());
      }
    } catch (p) {
      f = [p];
    } finally {
      try {
        d && (p = c.return) && (yield new we(p.call(c)));
      } finally {
        if (f)
          throw f[0];
      }
    }
    yield* Pn(t.values());
  });
}
function Io(e, n, t) {
  return tn(this, null, function* () {
    var r, o;
    try {
      for (var i = ce(Zu(e, v({ list: n }, t))), s, a, l; s = !(a = yield new we(i.next())).done; s = !1) {
        let u = a.value;
        yield* Pn((o = (r = u.query) == null ? void 0 : r[n]) != null ? o : []);
      }
    } catch (a) {
      l = [a];
    } finally {
      try {
        s && (a = i.return) && (yield new we(a.call(i)));
      } finally {
        if (l)
          throw l[0];
      }
    }
  });
}
function ec(e) {
  var n, t;
  return new Map(((t = (n = e.query) == null ? void 0 : n.normalized) != null ? t : []).map(({ from: r, to: o }) => [r, o]));
}
function Lo(e, n, t) {
  return L(this, null, function* () {
    if (n.length === 0)
      return;
    let r = yield e.batchSize();
    for (let o = 0; o < n.length; o += r)
      yield t(n.slice(o, o + r));
  });
}

// src/wiki/action-api/site-info.ts
function nc(e) {
  return L(this, null, function* () {
    let { query: n } = yield e.read({
      action: "query",
      meta: "siteinfo",
      siprop: ["general", "namespaces", "namespacealiases", "extensiontags"]
    }), t = /* @__PURE__ */ new Map();
    for (let { id: r, name: o, canonical: i } of Object.values(n.namespaces)) {
      let s = n.namespacealiases.filter((a) => a.id === r).map(({ alias: a }) => a);
      t.set(r, [.../* @__PURE__ */ new Set([o, i != null ? i : o, ...s])]);
    }
    return {
      name: n.general.sitename,
      wikiId: n.general.wikiid,
      generator: n.general.generator,
      language: yield Fo(e, n.general.lang),
      namespaces: t,
      extensionTags: n.extensiontags.map((r) => r.replace(/[<>]/g, "").toLowerCase())
    };
  });
}
function Fo(e, n) {
  return L(this, null, function* () {
    var o, i;
    let { query: t } = yield e.read({
      action: "query",
      meta: "languageinfo",
      liprop: ["fallbacks", "dir"],
      licode: n
    }), r = t.languageinfo[n];
    return { code: n, fallbacks: (o = r == null ? void 0 : r.fallbacks) != null ? o : [], direction: (i = r == null ? void 0 : r.dir) != null ? i : "ltr" };
  });
}
function tc(e, n) {
  let t = (o) => o.replace(/_/g, " ").trim().toLowerCase(), r = e.indexOf(":");
  for (let [o, i] of r === -1 ? [] : n)
    if (o !== 0 && i.some((s) => t(s) === t(e.slice(0, r))))
      return { namespace: o, rest: e.slice(r + 1) };
  return { namespace: 0, rest: e };
}

// src/wiki/action-api/api-source.ts
var rc = { rvprop: ["ids", "timestamp", "user", "userid"] }, dr = { rvprop: ["ids", "timestamp", "user", "userid", "content"], rvslots: "main" }, Rh = [{ leaction: "delete/restore" }, { letype: "import" }, { letype: "merge" }];
function Do(e) {
  var n, t, r, o, i, s, a;
  return {
    id: e.revid,
    parentId: (n = e.parentid) != null ? n : 0,
    user: (t = e.user) != null ? t : null,
    userId: (r = e.userid) != null ? r : 0,
    timestamp: (o = e.timestamp) != null ? o : "",
    text: (a = (s = (i = e.slots) == null ? void 0 : i.main) == null ? void 0 : s.content) != null ? a : null
  };
}
function oc(e) {
  var t, r;
  let n = (t = e.revisions) == null ? void 0 : t[0];
  return n === void 0 ? null : {
    pageId: (r = e.pageid) != null ? r : 0,
    title: e.title,
    namespace: e.ns,
    isRedirect: e.redirect === !0,
    latest: Do(n)
  };
}
function ic(e) {
  let n = null, t = () => (n != null || (n = nc(e).catch((a) => {
    throw n = null, a;
  })), n);
  function r(a) {
    return L(this, null, function* () {
      let l = /* @__PURE__ */ new Map();
      return yield Lo(e, [...new Set(a)], (u) => L(null, null, function* () {
        let c = new Map(u.map((y) => [y, y])), d = /* @__PURE__ */ new Map();
        try {
          for (var p = ce(Pt(A(v({}, e), {
            read: (g) => L(null, null, function* () {
              let b = yield e.read(g);
              return ec(b).forEach((w, x) => c.set(x, w)), b;
            })
          }), v({ titles: u, prop: ["revisions", "info"] }, dr))), f, h, m; f = !(h = yield p.next()).done; f = !1) {
            let y = h.value;
            let g = oc(y);
            g !== null && d.set(g.title, g);
          }
        } catch (h) {
          m = [h];
        } finally {
          try {
            f && (h = p.return) && (yield h.call(p));
          } finally {
            if (m)
              throw m[0];
          }
        }
        for (let [y, g] of c) {
          let b = d.get(g);
          b !== void 0 && l.set(y, b);
        }
      })), l;
    });
  }
  function o(a, l) {
    return L(this, null, function* () {
      let { namespace: u, rest: c } = tc(a, (yield t()).namespaces), d = l ? "g" : "";
      return { [`${d}apnamespace`]: u, [`${d}apprefix`]: c };
    });
  }
  function i(a) {
    return tn(this, null, function* () {
      try {
        for (var l = ce(Pt(e, v(A(v({}, a), { prop: ["revisions", "info"] }), dr))), u, c, d; u = !(c = yield new we(l.next())).done; u = !1) {
          let p = c.value;
          let f = oc(p);
          f !== null && (yield f);
        }
      } catch (c) {
        d = [c];
      } finally {
        try {
          u && (c = l.return) && (yield new we(c.call(l)));
        } finally {
          if (d)
            throw d[0];
        }
      }
    });
  }
  function s(a, l) {
    return L(this, null, function* () {
      var d, p, f;
      let { query: u } = yield e.read(v({ action: "query", titles: [a], prop: "revisions", rvlimit: 1 }, l)), c = (f = (p = (d = u == null ? void 0 : u.pages) == null ? void 0 : d[0]) == null ? void 0 : p.revisions) == null ? void 0 : f[0];
      return c === void 0 ? null : Do(c);
    });
  }
  return {
    siteInfo: t,
    languageInfo: (a) => Fo(e, a),
    readPages: r,
    readListedPages: r,
    pagesBelow: function(a) {
      return tn(this, null, function* () {
        yield* Pn(i(v({ generator: "allpages", gaplimit: "max" }, yield new we(o(a, !0)))));
      });
    },
    pagesWithTemplate: (a) => i({ generator: "embeddedin", geititle: a, geilimit: "max" }),
    childrenBelow: (a) => L(null, null, function* () {
      var f, h, m;
      let l = /* @__PURE__ */ new Set(), { apnamespace: u, apprefix: c } = yield o(a, !1), d = c.replace(/ /g, "_"), p = u === 0 ? "" : `${(h = (f = (yield t()).namespaces.get(u)) == null ? void 0 : f[0]) != null ? h : ""}:`;
      for (let y = d; y !== void 0; ) {
        let g = yield e.read({
          action: "query",
          list: "allpages",
          apnamespace: u,
          apprefix: c,
          apfrom: y,
          aplimit: "max"
        });
        y = (m = g.continue) == null ? void 0 : m.apcontinue;
        for (let { title: b } of g.query.allpages) {
          let [w, ...x] = b.slice(p.length + c.length).split("/");
          l.add(w != null ? w : ""), x.length > 0 && y !== void 0 && y.startsWith(`${d}${w != null ? w : ""}/`) && (y = `${d}${w != null ? w : ""}0`);
        }
      }
      return l.delete(""), [...l];
    }),
    redirectsTo: (a) => L(null, null, function* () {
      var u, c;
      let l = [];
      try {
        for (var d = ce(Pt(e, { titles: [a], prop: "redirects", rdprop: "title", rdlimit: "max" })), p, f, h; p = !(f = yield d.next()).done; p = !1) {
          let m = f.value;
          l.push(...(c = (u = m.redirects) == null ? void 0 : u.map((y) => y.title)) != null ? c : []);
        }
      } catch (f) {
        h = [f];
      } finally {
        try {
          p && (f = d.return) && (yield f.call(d));
        } finally {
          if (h)
            throw h[0];
        }
      }
      return l;
    }),
    revisions: (a, l) => L(null, null, function* () {
      let u = /* @__PURE__ */ new Map();
      return yield Lo(e, a, (c) => L(null, null, function* () {
        var d;
        try {
          for (var p = ce(Pt(e, v({
            revids: c,
            prop: "revisions"
          }, l === "with-texts" ? dr : rc))), f, h, m; f = !(h = yield p.next()).done; f = !1) {
            let y = h.value;
            (d = y.revisions) == null || d.forEach((g) => u.set(g.revid, Do(g)));
          }
        } catch (h) {
          m = [h];
        } finally {
          try {
            f && (h = p.return) && (yield h.call(p));
          } finally {
            if (m)
              throw m[0];
          }
        }
      })), u;
    }),
    firstRevision: (a) => s(a, v({ rvdir: "newer" }, rc)),
    newestRevisionBy: (a, l) => s(a, v({ rvuser: l }, dr)),
    recombinedPagesSince: (a) => L(null, null, function* () {
      let l = /* @__PURE__ */ new Set(), u = /* @__PURE__ */ new Set();
      for (let h of Rh)
        try {
          for (var c = ce(Io(e, "logevents", A(v({}, h), {
            lestart: a,
            ledir: "newer",
            leprop: ["ids", "title", "details"],
            lelimit: "max"
          }))), d, p, f; d = !(p = yield c.next()).done; d = !1) {
            let { title: m, logpage: y, params: g } = p.value;
            y !== void 0 && y !== 0 && l.add(y), [m, g == null ? void 0 : g.dest_title].forEach((b) => b !== void 0 && u.add(b));
          }
        } catch (p) {
          f = [p];
        } finally {
          try {
            d && (p = c.return) && (yield p.call(c));
          } finally {
            if (f)
              throw f[0];
          }
        }
      return { pageIds: l, titles: u };
    }),
    renamesSince: (a) => L(null, null, function* () {
      var u;
      let l = [];
      try {
        for (var c = ce(Io(e, "logevents", {
          letype: "renameuser",
          lestart: a,
          ledir: "newer",
          leprop: ["timestamp", "details"],
          lelimit: "max"
        })), d, p, f; d = !(p = yield c.next()).done; d = !1) {
          let h = p.value;
          let { olduser: m, newuser: y } = (u = h.params) != null ? u : {};
          m !== void 0 && y !== void 0 && h.timestamp !== void 0 && l.push({ from: m, to: y, timestamp: h.timestamp });
        }
      } catch (p) {
        f = [p];
      } finally {
        try {
          d && (p = c.return) && (yield p.call(c));
        } finally {
          if (f)
            throw f[0];
        }
      }
      return l;
    })
  };
}

// src/wiki/action-api/parameters.ts
function Th(e) {
  if (e === !0)
    return "1";
  if (Array.isArray(e)) {
    let n = e.map(String);
    return n.some((t) => t.includes("|")) ? "" + n.join("") : n.join("|");
  }
  return String(e);
}
function sc(e) {
  let n = {};
  for (let [t, r] of Object.entries(e))
    r != null && r !== !1 && (n[t] = Th(r));
  return n;
}

// src/wiki/save-fault-reason.ts
var ac = {
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
}, Ph = new Map(
  Object.keys(ac).reduce(
    (e, n) => e.concat(ac[n].map((t) => [t, n])),
    []
  )
), Ah = [
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
function lc(e) {
  let n = e.map((t) => Ph.get(t) || "other");
  return Ah.find((t) => n.includes(t)) || "other";
}
function uc(e) {
  return e === 413 ? "too-big" : e === 429 ? "rate-limited" : e < 400 || e === 408 || e >= 500 ? "offline" : "other";
}

// src/wiki/browser/plain-text.ts
function cc(e) {
  return (new DOMParser().parseFromString(e.replace(/<(?:\/(?:p|div|li|tr|h\d)|[bh]r)\b[^>]*>/gi, `$&
`), "text/html").body.textContent || "").split(`
`).map((t) => t.replace(/\s+/g, " ").trim()).filter((t) => t !== "").join(`
`);
}

// src/wiki/browser/browser-wiki.ts
function dc(e, n) {
  var s;
  if (e === "http" || e === "ok-but-empty") {
    let a = ((s = n == null ? void 0 : n.xhr) == null ? void 0 : s.status) || 0, l = uc(a);
    return new Be(l, l === "other" ? `HTTP ${a}` : "", { code: e });
  }
  let t = (n == null ? void 0 : n.errors) || [], r = t.map((a) => a.html || "").filter((a) => a !== "").join("<hr>"), o = t.map((a) => a.html ? cc(a.html) : a.text || a.code), i = t.map((a) => {
    var l;
    return (l = a.data) == null ? void 0 : l.readonlyreason;
  }).find((a) => a);
  return i ? new Be("read-only", i, { code: e }) : new Be(
    lc(t.length ? t.map((a) => a.code) : [e]),
    o.join(`

`),
    r === "" ? { code: e } : { code: e, html: r }
  );
}

// src/wiki/browser/reading-api.ts
var Eh = 6e3, Oh = 6e4, $h = 5, Ch = 3;
function Nh(e) {
  var r;
  let n = (r = e == null ? void 0 : e.getResponseHeader) == null ? void 0 : r.call(e, "Retry-After");
  if (n == null || n === "")
    return null;
  let t = /^\d+$/.test(n) ? Number(n) * 1e3 : Date.parse(n) - Date.now();
  return t >= 0 ? t : null;
}
function Mh({ reason: e, details: n }) {
  return e === "rate-limited" || n.code === "maxlag" ? $h : e === "offline" ? Ch : 1;
}
function fc(e) {
  let { api: n, language: t, onWait: r, firstWait: o = 1e3 } = e, i = !1, s = null, a = Promise.resolve(), l = null, u = (f, h) => {
    let m = h ? (
      // Tells servers in several places that any of them may answer.
      n.post(f, { headers: { "Promise-Non-Write-API-Action": "true" } })
    ) : n.get(f);
    return new Promise((y, g) => {
      m.then(y, (...b) => {
        var k;
        let [w, x, , S] = b;
        g({ fault: dc(String(w), x), retryAfter: Nh((k = x == null ? void 0 : x.xhr) != null ? k : S) });
      });
    });
  }, c = (f) => new Promise((h) => {
    let m = setTimeout(h, f);
    s = () => {
      clearTimeout(m), h();
    };
  });
  function d(f, h) {
    return L(this, null, function* () {
      for (let m = 1; ; m++) {
        if (i)
          throw new Be("other", "", { code: "cancelled" });
        try {
          return yield u(f, h);
        } catch (y) {
          let { fault: g, retryAfter: b } = y, w = Math.max(b != null ? b : 0, o * 2 ** (m - 1));
          if (i || m >= Mh(g) || w > Oh)
            throw g;
          r(w), yield c(w);
        }
      }
    });
  }
  function p(f, h) {
    let m = sc(v({
      formatversion: 2,
      errorformat: "plaintext",
      errorlang: t,
      errorsuselocal: !0
    }, f)), y = a.then(() => d(m, h || $.param(m).length > Eh));
    return a = y.catch(() => {
    }), y;
  }
  return {
    batchSize() {
      return l = l != null ? l : Promise.resolve(e.rights()).then((f) => f.includes("apihighlimits") ? 500 : 50, () => 50), l;
    },
    read: (f) => p(f, !1),
    post: (f) => p(f, !0),
    badAnswer: (f) => new Be("other", f),
    cancel() {
      i = !0, n.abort(), s == null || s();
    }
  };
}

// src/wiki/browser/answer-source.ts
function mc(e) {
  let n = fc(e);
  return A(v({}, ic(n)), {
    lastChanged(r) {
      return L(this, null, function* () {
        var i, s, a, l, u;
        let { query: o } = yield n.read({
          action: "query",
          titles: [r],
          prop: "revisions",
          rvprop: "timestamp",
          rvlimit: 1
        });
        return (u = (l = (a = (s = (i = o == null ? void 0 : o.pages) == null ? void 0 : i[0]) == null ? void 0 : s.revisions) == null ? void 0 : a[0]) == null ? void 0 : l.timestamp) != null ? u : null;
      });
    },
    render(r, o) {
      return L(this, null, function* () {
        let { parse: i } = yield n.post({
          action: "parse",
          contentmodel: "wikitext",
          title: o,
          text: r,
          prop: "text",
          uselang: e.language,
          disableeditsection: !0,
          disablelimitreport: !0,
          disabletoc: !0
        });
        if (typeof (i == null ? void 0 : i.text) != "string")
          throw n.badAnswer("");
        return i.text;
      });
    },
    cancel: () => n.cancel()
  });
}

// src/extension/start-results.ts
var Ih = 12e4;
function Lh(e) {
  let n = Vo(mw, document.documentElement.dir === "rtl" ? "rtl" : "ltr"), t = mw.messages.get(), r = new Intl.DateTimeFormat(
    document.documentElement.lang || "en",
    { year: "numeric", month: "long", day: "numeric", hour: "numeric", minute: "2-digit" }
  );
  return {
    surveyId: e,
    messages: n,
    reportMessages: Ho(n.language, t, n),
    createReader: (o) => mc({
      api: new mw.Api({ ajax: { timeout: Ih } }),
      language: n.language,
      rights: () => mw.user.getRights(),
      onWait: o
    }),
    now: () => /* @__PURE__ */ new Date(),
    formatTime: (o) => r.format(new Date(o)),
    pageUrl: (o) => mw.util.getUrl(o),
    enliven: (o) => {
      mw.hook("wikipage.content").fire($(o));
    }
  };
}
function pc() {
  let e = !1;
  mw.hook("localSkills.showResults").add(({ surveyId: n, opener: t }) => {
    e || (e = !0, Yu(Lh(n), () => {
      e = !1, t.focus();
    }));
  });
}

// src/extension/results.ts
pc();
