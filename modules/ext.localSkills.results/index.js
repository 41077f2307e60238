// Built from src/extension/results.ts by `npm run build`. Change the source, not this file.
"use strict";
var _c = Object.create;
var wr = Object.defineProperty, Bc = Object.defineProperties, Vc = Object.getOwnPropertyDescriptor, Wc = Object.getOwnPropertyDescriptors, Gc = Object.getOwnPropertyNames, Xo = Object.getOwnPropertySymbols, Uc = Object.getPrototypeOf, Zo = Object.prototype.hasOwnProperty, Hc = Object.prototype.propertyIsEnumerable;
var En = (e, n) => (n = Symbol[e]) ? n : /* @__PURE__ */ Symbol.for("Symbol." + e), xr = (e) => {
  throw TypeError(e);
};
var Yo = (e, n, t) => n in e ? wr(e, n, { enumerable: !0, configurable: !0, writable: !0, value: t }) : e[n] = t, R = (e, n) => {
  for (var t in n || (n = {}))
    Zo.call(n, t) && Yo(e, t, n[t]);
  if (Xo)
    for (var t of Xo(n))
      Hc.call(n, t) && Yo(e, t, n[t]);
  return e;
}, O = (e, n) => Bc(e, Wc(n));
var ei = (e, n) => () => {
  try {
    return n || e((n = { exports: {} }).exports, n), n.exports;
  } catch (t) {
    throw n = 0, t;
  }
};
var Qc = (e, n, t, r) => {
  if (n && typeof n == "object" || typeof n == "function")
    for (let o of Gc(n))
      !Zo.call(e, o) && o !== t && wr(e, o, { get: () => n[o], enumerable: !(r = Vc(n, o)) || r.enumerable });
  return e;
};
var zc = (e, n, t) => (t = e != null ? _c(Uc(e)) : {}, Qc(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  n || !e || !e.__esModule ? wr(t, "default", { value: e, enumerable: !0 }) : t,
  e
));
var ni = (e, n, t) => n.has(e) || xr("Cannot " + t);
var on = (e, n, t) => (ni(e, n, "read from private field"), t ? t.call(e) : n.get(e)), kr = (e, n, t) => n.has(e) ? xr("Cannot add the same private member more than once") : n instanceof WeakSet ? n.add(e) : n.set(e, t), Sr = (e, n, t, r) => (ni(e, n, "write to private field"), r ? r.call(e, t) : n.set(e, t), t);
var F = (e, n, t) => new Promise((r, o) => {
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
}), xe = function(e, n) {
  this[0] = e, this[1] = n;
}, sn = (e, n, t) => {
  var r = (a, l, u, c) => {
    try {
      var d = t[a](l), m = (l = d.value) instanceof xe, f = d.done;
      Promise.resolve(m ? l[0] : l).then((h) => m ? r(a === "return" ? a : "next", l[1] ? { done: h.done, value: h.value } : h, u, c) : u({ value: h, done: f })).catch((h) => r("throw", h, u, c));
    } catch (h) {
      c(h);
    }
  }, o = (a, l, u, c) => s[a] = (d) => (l = new Promise((m, f, h) => (h = () => r(a, d, m, f), i ? i.then(h) : h())), c = () => i === u && (i = 0), i = u = l.then(c, c), l), i, s = {};
  return t = t.apply(e, n), s[En("asyncIterator")] = () => s, o("next"), o("throw"), o("return"), s;
}, Ge = (e) => {
  var n = e[En("asyncIterator")], t = !1, r, o = {};
  return n == null ? (n = e[En("iterator")](), r = (i) => o[i] = (s) => n[i](s)) : (n = n.call(e), r = (i) => o[i] = (s) => {
    if (t) {
      if (t = !1, i === "throw") throw s;
      return s;
    }
    return t = !0, {
      done: !1,
      value: new xe(new Promise((a) => {
        var l = n[i](s);
        l instanceof Object || xr("Object expected"), a(l);
      }), 1)
    };
  }), o[En("iterator")] = () => o, r("next"), "throw" in n ? r("throw") : o.throw = (i) => {
    throw i;
  }, "return" in n && r("return"), o;
}, de = (e, n, t) => (n = e[En("asyncIterator")]) ? n.call(e) : (e = e[En("iterator")](), n = {}, t = (r, o) => (o = e[r]) && (n[r] = (i) => new Promise((s, a, l) => (i = o.call(e, i), l = i.done, Promise.resolve(i.value).then((u) => s({ value: u, done: l }), a)))), t("next"), t("return"), n);

// node_modules/heap/lib/heap.js
var Ii = ei(($r, Mi) => {
  (function() {
    var e, n, t, r, o, i, s, a, l, u, c, d, m, f, h;
    t = Math.floor, u = Math.min, n = function(p, y) {
      return p < y ? -1 : p > y ? 1 : 0;
    }, l = function(p, y, g, b, w) {
      var x;
      if (g == null && (g = 0), w == null && (w = n), g < 0)
        throw new Error("lo must be non-negative");
      for (b == null && (b = p.length); g < b; )
        x = t((g + b) / 2), w(y, p[x]) < 0 ? b = x : g = x + 1;
      return [].splice.apply(p, [g, g - g].concat(y)), y;
    }, i = function(p, y, g) {
      return g == null && (g = n), p.push(y), f(p, 0, p.length - 1, g);
    }, o = function(p, y) {
      var g, b;
      return y == null && (y = n), g = p.pop(), p.length ? (b = p[0], p[0] = g, h(p, 0, y)) : b = g, b;
    }, a = function(p, y, g) {
      var b;
      return g == null && (g = n), b = p[0], p[0] = y, h(p, 0, g), b;
    }, s = function(p, y, g) {
      var b;
      return g == null && (g = n), p.length && g(p[0], y) < 0 && (b = [p[0], y], y = b[0], p[0] = b[1], h(p, 0, g)), y;
    }, r = function(p, y) {
      var g, b, w, x, k, S, v, P;
      for (y == null && (y = n), S = (function() {
        P = [];
        for (var T = 0, M = t(p.length / 2); 0 <= M ? T < M : T > M; 0 <= M ? T++ : T--)
          P.push(T);
        return P;
      }).apply(this).reverse(), v = [], b = 0, x = S.length; b < x; b++)
        g = S[b], v.push(h(p, g, y));
      return v;
    }, m = function(p, y, g) {
      var b;
      if (g == null && (g = n), b = p.indexOf(y), b !== -1)
        return f(p, 0, b, g), h(p, b, g);
    }, c = function(p, y, g) {
      var b, w, x, k, S;
      if (g == null && (g = n), w = p.slice(0, y), !w.length)
        return w;
      for (r(w, g), S = p.slice(y), x = 0, k = S.length; x < k; x++)
        b = S[x], s(w, b, g);
      return w.sort(g).reverse();
    }, d = function(p, y, g) {
      var b, w, x, k, S, v, P, T, M, q;
      if (g == null && (g = n), y * 10 <= p.length) {
        if (k = p.slice(0, y).sort(g), !k.length)
          return k;
        for (x = k[k.length - 1], T = p.slice(y), S = 0, P = T.length; S < P; S++)
          b = T[S], g(b, x) < 0 && (l(k, b, 0, null, g), k.pop(), x = k[k.length - 1]);
        return k;
      }
      for (r(p, g), q = [], w = v = 0, M = u(y, p.length); 0 <= M ? v < M : v > M; w = 0 <= M ? ++v : --v)
        q.push(o(p, g));
      return q;
    }, f = function(p, y, g, b) {
      var w, x, k;
      for (b == null && (b = n), w = p[g]; g > y; ) {
        if (k = g - 1 >> 1, x = p[k], b(w, x) < 0) {
          p[g] = x, g = k;
          continue;
        }
        break;
      }
      return p[g] = w;
    }, h = function(p, y, g) {
      var b, w, x, k, S;
      for (g == null && (g = n), w = p.length, S = y, x = p[y], b = 2 * y + 1; b < w; )
        k = b + 1, k < w && !(g(p[b], p[k]) < 0) && (b = k), p[y] = p[b], y = b, b = 2 * y + 1;
      return p[y] = x, f(p, S, y, g);
    }, e = (function() {
      p.push = i, p.pop = o, p.replace = a, p.pushpop = s, p.heapify = r, p.updateItem = m, p.nlargest = c, p.nsmallest = d;
      function p(y) {
        this.cmp = y != null ? y : n, this.nodes = [];
      }
      return p.prototype.push = function(y) {
        return i(this.nodes, y, this.cmp);
      }, p.prototype.pop = function() {
        return o(this.nodes, this.cmp);
      }, p.prototype.peek = function() {
        return this.nodes[0];
      }, p.prototype.contains = function(y) {
        return this.nodes.indexOf(y) !== -1;
      }, p.prototype.replace = function(y) {
        return a(this.nodes, y, this.cmp);
      }, p.prototype.pushpop = function(y) {
        return s(this.nodes, y, this.cmp);
      }, p.prototype.heapify = function() {
        return r(this.nodes, this.cmp);
      }, p.prototype.updateItem = function(y) {
        return m(this.nodes, y, this.cmp);
      }, p.prototype.clear = function() {
        return this.nodes = [];
      }, p.prototype.empty = function() {
        return this.nodes.length === 0;
      }, p.prototype.size = function() {
        return this.nodes.length;
      }, p.prototype.clone = function() {
        var y;
        return y = new p(), y.nodes = this.nodes.slice(0), y;
      }, p.prototype.toArray = function() {
        return this.nodes.slice(0);
      }, p.prototype.insert = p.prototype.push, p.prototype.top = p.prototype.peek, p.prototype.front = p.prototype.peek, p.prototype.has = p.prototype.contains, p.prototype.copy = p.prototype.clone, p;
    })(), (function(p, y) {
      return typeof define == "function" && define.amd ? define([], y) : typeof $r == "object" ? Mi.exports = y() : p.Heap = y();
    })(this, function() {
      return e;
    });
  }).call($r);
});

// node_modules/heap/index.js
var Fi = ei((ob, Li) => {
  Li.exports = Ii();
});

// src/ui/messages.ts
function ti(e, n) {
  let t = e.config.get("wgUserLanguage"), r = (s) => String(e.language.convertNumber(s)), o = () => {
    var a, l;
    return (((l = (a = e.language).getSeparatorTransformTable) == null ? void 0 : l.call(a)) || {})["."] || ".";
  }, i = (s, a = 0) => {
    let l = Math.abs(s).toFixed(a), [u, c] = l.split("."), d = s < 0 && Number(l) !== 0 ? "\u2212" : "", m = c === void 0 ? "" : o() + c.split("").map((f) => r(Number(f))).join("");
    return d + r(Number(u)) + m;
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
function Ue(e, n, t = null) {
  if (e.kind === "message")
    return { text: n.text(e.key), language: n.language, direction: n.direction };
  let r = Object.keys(e.texts), o = r.includes("default"), i = n.languageChain.find((u) => r.includes(u) || o && u === t), s = i !== void 0 && r.includes(i) ? i : o ? "default" : r.sort()[0], a = s === void 0 ? "" : e.texts[s], l = s === void 0 || s === "default" ? t : s;
  return { text: a, language: l, direction: l === null ? "auto" : vr(l) };
}
var Jc = [
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
function vr(e) {
  return Jc.includes(e) ? "rtl" : "ltr";
}

// src/core/i18n/number-format.ts
var ri = {
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
function oi(e) {
  var o, i;
  let n = (i = ri[(o = e.find((s) => Object.prototype.hasOwnProperty.call(ri, s))) != null ? o : ""]) != null ? i : "latn", t = [...e, "en"].filter(Kc).map((s) => `${s}-u-nu-${n}`), r = /* @__PURE__ */ new Map();
  return (s, a) => {
    var u;
    let l = (u = r.get(a)) != null ? u : new Intl.NumberFormat(t, { minimumFractionDigits: a, maximumFractionDigits: a });
    return r.set(a, l), l.format(s);
  };
}
function Kc(e) {
  try {
    return !e.includes("-u-") && Intl.NumberFormat.supportedLocalesOf(e).length > 0;
  } catch (n) {
    return !1;
  }
}
function ii(e) {
  var n, t;
  return Number.isInteger(e) ? 0 : Math.min(2, (t = (n = String(e).split(".")[1]) == null ? void 0 : n.length) != null ? t : 0);
}

// src/ui/messages-in-language.ts
var Xc = ["zero", "one", "two", "few", "many", "other"], Yc = /\{\{\s*(PLURAL|GENDER)\s*:([^{}]*)\}\}/gi;
function Zc(e) {
  var n;
  try {
    return (n = Intl.NumberFormat.supportedLocalesOf([e])[0]) != null ? n : "en";
  } catch (t) {
    return "en";
  }
}
function ed(e, n, t) {
  var u;
  let r = n.find((c) => /^\d+=/.test(c) && parseInt(c, 10) === e);
  if (r !== void 0)
    return r.slice(r.indexOf("=") + 1);
  let o = n.filter((c) => !/^\d+=/.test(c)), { PluralRules: i } = Intl, s = i === void 0 ? null : new i(t), l = (s === null ? ["one", "other"] : Xc.filter((c) => s.resolvedOptions().pluralCategories.includes(c))).indexOf(s === null ? e === 1 ? "one" : "other" : s.select(e));
  return (u = o[Math.min(l, o.length - 1)]) != null ? u : "";
}
function si(e, n, t) {
  let r = Zc(e), o = [e, ...t.languageChain.filter((a) => a !== e)], i = oi(o), s = (a, l = 0) => i(a, l);
  return {
    language: e,
    languageChain: o,
    direction: vr(e),
    has: (a) => n[a] !== void 0 || t.has(a),
    number: s,
    text(a, ...l) {
      let u = n[a];
      if (u === void 0)
        return t.text(a, ...l);
      let c = (h) => l[Number(h.replace(/\D/g, "")) - 1], d = (h) => h.replace(/\$\d/g, (p) => {
        let y = c(p);
        return y === void 0 ? p : typeof y == "number" ? s(y, ii(y)) : y;
      }), m = "", f = 0;
      return u.replace(Yc, (h, p, y, g) => {
        var k, S;
        let [b = "", ...w] = y.split("|"), x = p.toUpperCase() === "PLURAL" ? ed(Number((k = c(b)) != null ? k : 0), w, r) : (S = w[w.length - 1]) != null ? S : "";
        return m += d(u.slice(f, g)) + d(x), f = g + h.length, "";
      }), m + d(u.slice(f));
    }
  };
}

// src/ui/download-file.ts
var nd = { csv: "text/csv", json: "application/json" }, ai = "\uFEFF", td = 6e4;
function li(e, n, t, r) {
  let o = t === "csv" && !r.startsWith(ai) ? ai + r : r, i = URL.createObjectURL(new Blob([o], { type: `${nd[t]};charset=utf-8` })), s = document.createElement("a");
  s.href = i, s.download = `${e}-results-${n.toISOString().slice(0, 10)}.${t}`, document.body.appendChild(s), s.click(), document.body.removeChild(s), setTimeout(() => URL.revokeObjectURL(i), td);
}

// src/ui/element.ts
function te(e, n, ...t) {
  let r = document.createElement(e);
  return Object.keys(n).forEach((o) => r.setAttribute(o, n[o])), t.forEach((o) => {
    o !== null && r.appendChild(typeof o == "string" ? document.createTextNode(o) : o);
  }), r;
}
function Cn(e, ...n) {
  for (; e.firstChild; )
    e.removeChild(e.firstChild);
  n.forEach((t) => {
    t !== null && e.appendChild(typeof t == "string" ? document.createTextNode(t) : t);
  });
}
function an(e) {
  e.tabIndex < 0 && e.setAttribute("tabindex", "-1"), e.focus();
}

// src/ui/notice.ts
function ln(e, ...n) {
  let t = te("div", { class: "ext-localSkills-form-notice" }, ...n);
  return new OO.ui.MessageWidget({ type: e, label: $(t) }).$element[0];
}
function un(...e) {
  return te("div", { class: "ext-localSkills-form-buttons" }, ...e.map(({ $element: n }) => n[0]));
}
function Kn(e, n, t) {
  let r = new OO.ui.ButtonInputWidget({
    label: e,
    framed: n !== "quiet",
    flags: n === "primary" ? ["primary", "progressive"] : n === "destructive" ? ["primary", "destructive"] : n === "quiet" ? ["progressive"] : []
  });
  return r.on("click", t), r;
}

// src/core/analysis/disclosure/published.ts
function A(e) {
  return typeof e == "object" && e !== null && "withheld" in e;
}
function $t(e, n) {
  return e < n.minAnswers && !(e === 0 && n.minAnswers <= 1) ? { withheld: "few-answers" } : null;
}
function ve(e, { minCell: n }) {
  return e > 0 && e < n;
}
var _ = { withheld: "small-counts" };

// src/core/json/write-json.ts
function cn(e) {
  return Rr(e, "");
}
function Rr(e, n) {
  if (typeof e == "string")
    return ci(e);
  if (typeof e == "number")
    return rd(e);
  if (typeof e != "object" || e === null)
    return e === !0 || e === !1 ? String(e) : "null";
  let t = `${n}	`;
  if (Array.isArray(e))
    return ui("[", e.map((i) => Rr(i, t)), "]", n);
  let r = e, o = Object.keys(r).filter((i) => r[i] !== void 0).map((i) => `${ci(i)}: ${Rr(r[i], t)}`);
  return ui("{", o, "}", n);
}
function ui(e, n, t, r) {
  return n.length === 0 ? e + t : `${e}
${n.map((o) => `${r}	${o}`).join(`,
`)}
${r}${t}`;
}
function ci(e) {
  let n = Array.from(e).map((t) => /^[\uD800-\uDFFF]$/.test(t) ? "\uFFFD" : t);
  return JSON.stringify(n.join("")).replace(/[<>&\u2028\u2029]/g, (t) => `\\u${t.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`);
}
function rd(e) {
  let [n, t] = e.toExponential().split("e");
  return Math.abs(e) >= 2 ** 63 || e !== 0 && Number(t) < -4 ? `${n.includes(".") ? n : `${n}.0`}e${t}` : JSON.stringify(e);
}

// src/core/survey/special-choices.ts
var dn = "other", Xn = "none", Yn = "refused", Zn = "dontknow", et = [Yn, Zn], od = { other: null, none: null, refused: null, dontKnow: null };
function di(e) {
  return `${e}.${dn}`;
}
function Re(e) {
  return [e.other, e.none, e.refused, e.dontKnow].filter((n) => n !== null);
}
function $n(e) {
  return "special" in e ? e.special : od;
}

// src/core/survey/parameters.ts
function He(e, n, t) {
  return `${e}.${n}.${t}`;
}
function Tr(e, n) {
  return `${e}.${n}`;
}
function id(e) {
  let n = [], t = (r) => {
    n.push(r), r.type === "panel" && r.elements.forEach(t);
  };
  return e.pages.forEach((r) => r.elements.forEach(t)), n;
}
function V(e) {
  return id(e).filter((n) => n.type !== "panel" && n.type !== "html");
}
function J(e) {
  return V(e).reduce((n, t) => n.concat(ie(t)), []);
}
function ie(e) {
  let n = { name: e.name, question: e, row: null, column: null, kind: "codes", isMultiple: !1 };
  switch (e.type) {
    case "matrix":
      return e.rows.map((t) => O(R({}, n), { name: Tr(e.name, t.value), row: t, choices: e.choices }));
    case "matrixdropdown":
      return e.rows.reduce((t, r) => t.concat(e.columns.map((o) => O(R({}, n), { name: He(e.name, r.value, o.name), row: r, column: o, choices: o.choices }))), []);
    case "text":
      return [O(R({}, n), { choices: null, kind: e.inputType === "number" ? "number" : "text" })];
    case "comment":
      return [O(R({}, n), { choices: null, kind: "text" })];
    case "ranking":
      return [O(R({}, n), { choices: e.choices, isMultiple: !0 })];
    case "rating":
    case "boolean":
      return [O(R({}, n), { choices: [...e.choices, ...Re(e.special)] })];
    default: {
      let t = "choicesFrom" in e && e.choicesFrom !== null && e.choices.length === Re(e.special).length, r = e.type === "checkbox" || e.type === "tagbox", o = O(R({}, n), { choices: t ? null : e.choices, isMultiple: r });
      return $n(e).other === null ? [o] : [o, O(R({}, n), { name: di(e.name), choices: null, kind: "text" })];
    }
  }
}

// src/core/analysis/measured-grid.ts
function Q(e) {
  let n = V(e).find((i) => i.name === e.measures.grid);
  if (n === void 0 || n.type !== "matrixdropdown")
    return null;
  let t = (i) => n.columns.find((s) => s.name === i), r = t("importance"), o = t("ability");
  return r === void 0 || o === void 0 ? null : {
    grid: n,
    importance: Nn(r.choices, e.notInStatistics),
    ability: Nn(o.choices, e.notInStatistics)
  };
}
function Nn(e, n) {
  let t = e.filter((r) => /^-?\d{1,9}$/.test(r.value) && !n.includes(r.value)).map((r) => [r.value, Number(r.value)]);
  return new Map(t.sort((r, o) => r[1] - o[1]));
}
function Ce(e) {
  return fi(e).slice(-2);
}
function $e(e) {
  return fi(e).slice(0, 2);
}
function fi(e) {
  return Array.from(new Set(Array.from(e.values()))).sort((n, t) => n - t);
}

// src/core/analysis/quadrant.ts
function mi(e) {
  let n = (t) => e.reduce((r, o) => r + o[t], 0);
  return e.length === 0 ? null : {
    importance: n("importance") / e.length,
    ability: n("ability") / e.length
  };
}
function pi(e, n) {
  return e.importance >= n.importance ? e.ability >= n.ability ? "keep-up" : "concentrate-here" : e.ability >= n.ability ? "possible-overkill" : "low-priority";
}

// src/core/analysis/rank-agreement.ts
function Nt(e, n) {
  let [t, r, o] = [0, 0, 0];
  for (let i = 0; i < e.length; i++)
    for (let s = 0; s < i; s++) {
      let a = Math.sign(e[i] - e[s]), l = Math.sign(n[i] - n[s]);
      t += a * l, r += a * a, o += l * l;
    }
  return r === 0 || o === 0 ? null : t / Math.sqrt(r * o);
}

// src/core/analysis/fraction.ts
function fn(e, n) {
  let [t, r, o, i] = [e.numerator, e.denominator, n.numerator, n.denominator];
  for (; ; ) {
    let [s, a] = gi(t, r), [l, u] = gi(o, i);
    if (s !== l || a === 0 || u === 0)
      return s !== l ? s - l : +(a !== 0) - +(u !== 0);
    [t, r, o, i] = [i, u, r, a];
  }
}
function gi(e, n) {
  let t = e % n, r = (e - t) / n;
  return t < 0 ? [r - 1, t + n] : [r, t];
}
function Mn(e, n) {
  let t = e.map((i, s) => ({ item: i, index: s })).sort((i, s) => n(i.item, s.item)), r = [], o = 0;
  return t.forEach(({ item: i, index: s }, a) => {
    let l = t[a - 1];
    o = l !== void 0 && n(l.item, i) === 0 ? o : a + 1, r[s] = o;
  }), r;
}

// src/core/analysis/rank-skills.ts
function Mt(e) {
  let n = hi(e.map(({ mwds: r }) => r), (r, o) => fn(o, r)), t = hi(e.map(({ rds: r }) => r), fn);
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
function hi(e, n) {
  let t = Mn(e.filter((r) => r !== null), n);
  return e.map((r) => r === null ? null : t.shift());
}

// src/core/analysis/sorted.ts
function se(e, n) {
  return e < n ? -1 : +(e > n);
}
function G() {
  return /* @__PURE__ */ Object.create(null);
}
function yi(e) {
  let n = G();
  for (let t of Array.from(e.keys()).sort(se))
    n[t] = e.get(t);
  return n;
}
var Pr = 100, bi = "\u2026";
function It(e) {
  if (e.size <= Pr)
    return yi(e);
  let n = Array.from(e).sort(([r, o], [i, s]) => s - o || se(r, i)), t = new Map(n.slice(0, Pr));
  return n.slice(Pr).forEach(([, r]) => {
    var o;
    t.set(bi, ((o = t.get(bi)) != null ? o : 0) + r);
  }), yi(t);
}

// src/core/analysis/disclosure/audit-breakdowns.ts
var Ar = 1e-9, Lt = "";
function Ft({ by: e, question: n }) {
  return n === null ? e : `question ${n}`;
}
function Si(e) {
  return e.breakdowns.reduce((n, t) => {
    let r = Ft(t), o = Object.keys(e.skills).map((i) => ad(t, e, i, r));
    return t.isPartition ? n.concat(sd(t, e.counted, r), ...o) : n;
  }, []);
}
function sd({ groups: e, ungrouped: n }, t, r) {
  let o = Object.keys(e).map((i) => {
    let s = e[i];
    return [i, A(s) ? s : s.counted];
  });
  return vi([...o, [Lt, n]], t, () => 1, [], { part: "breakdowns", key: r, skill: null });
}
function ad({ groups: e, ungrouped: n }, t, r, o) {
  let i = t.skills[r];
  if (i === void 0 || A(i))
    return [];
  let s = Object.keys(e), a = (c) => {
    var m;
    let d = e[c];
    return A(d) ? d : (m = d.skills[r]) != null ? m : { withheld: "small-counts" };
  }, l = (c, d) => {
    var f;
    let m = a(c);
    return A(m) ? m : (f = m[d]) != null ? f : 0;
  }, u = s.reduce((c, d) => {
    let m = e[d];
    return A(m) ? c : [...c, { factors: { [d]: 1 }, atMost: m.counted }];
  }, A(n) ? [] : [{ factors: { [Lt]: 1 }, atMost: n }]);
  return ["n", "canTeach", "wantToLearn"].reduce((c, d) => {
    let m = i[d];
    if (m === null || A(m))
      return c;
    let f = s.map((g) => [g, l(g, d)]), h = n === 0 ? [] : [[Lt, { withheld: "small-counts" }]], p = f.every(([, g]) => A(g)), y = (g) => !p && !A(e[g]) && (d === "n" || !A(a(g)));
    return c.concat(vi(
      [...f, ...h],
      m,
      (g) => g !== Lt && y(g) ? 1 : 0,
      u,
      { part: "breakdowns", key: o, skill: r }
    ));
  }, []);
}
function vi(e, n, t, r, o) {
  let i = [], s = {}, a = 0;
  e.forEach(([d, m]) => {
    A(m) ? (i.push(d), s[d] = 1) : a += m;
  });
  let l = [{ factors: s, equals: n - a }], u = {};
  i.forEach((d) => {
    u[d] = t(d);
  });
  let c = r.filter((d) => i.includes(Object.keys(d.factors)[0]));
  return i.length === 0 ? [] : [{
    hidden: { counts: i, least: 0, leastOf: u, sums: l, limits: c },
    figures: new Map(i.map((d) => [d, O(R({}, o), { factors: { [d]: 1 } })]))
  }];
}
function Ri(e, n, t) {
  let r = [];
  for (let o of Object.keys(e.skills)) {
    let i = e.skills[o];
    i === void 0 || A(i) || e.breakdowns.forEach((s) => {
      let { groups: a, isPartition: l } = s, u = [];
      Object.keys(a).forEach((m) => {
        let f = a[m], h = A(f) ? f : f.skills[o];
        h !== void 0 && !A(h) && u.push([m, wi(h.n, h.importance, h.ability)]);
      });
      let c = wi(i.n, i.importance.mean, i.ability.mean), d = l ? [["all others", xi(c, u.map(([, m]) => m))]] : u.map(([m, f]) => [`all but ${m}`, xi(c, [f])]);
      for (let [m, f] of [...u, ...d])
        for (let h of ["importance", "ability"]) {
          let { counts: p } = i[h], y = (b) => {
            var w;
            return A(p) ? 1 / 0 : (w = p[b]) != null ? w : 0;
          }, g = ld(n[h], f.n, f.sums[h], y).find(
            (b) => Or(b, t) || b !== null && b.most === 0
          );
          g !== void 0 && r.push({ part: "breakdowns", key: Ft(s), skill: o, figure: `${m}: ${h}`, interval: g });
        }
    });
  }
  return r;
}
function wi(e, n, t) {
  return { n: e, sums: { importance: Math.round((n != null ? n : 0) * e), ability: Math.round((t != null ? t : 0) * e) } };
}
function xi(e, n) {
  let t = (r) => n.reduce((o, i) => o - r(i), r(e));
  return {
    n: t(({ n: r }) => r),
    sums: { importance: t(({ sums: r }) => r.importance), ability: t(({ sums: r }) => r.ability) }
  };
}
function ld(e, n, t, r) {
  let o = Array.from(e, ([a, l]) => ({ value: l, most: r(a) })).filter(({ most: a }) => a > 0).sort((a, l) => a.value - l.value), i = o[0], s = o[o.length - 1];
  return n === 0 || i === void 0 || s === void 0 ? [] : [i.value, s.value].map((a) => {
    let l = o.filter(({ value: m }) => m !== a).map(({ value: m, most: f }) => ({ by: Math.abs(m - a), most: f })).sort((m, f) => m.by - f.by), u = Math.abs(t - n * a), c = ki(u, l.slice().reverse()), d = ki(u, l);
    return c === null || d === null ? null : { least: Math.ceil(c - Ar), most: Math.min(n, Math.floor(d + Ar)) };
  });
}
function ki(e, n) {
  let [t, r] = [e, 0];
  for (let { by: o, most: i } of n) {
    let s = Math.min(i, t / o);
    r += s, t -= s * o;
  }
  return t > Ar ? null : r;
}

// src/core/survey/conditions/condition-parameters.ts
function Qe(e) {
  let n = /* @__PURE__ */ new Set();
  return nt(e.expression, n), Array.from(n);
}
function nt(e, n) {
  switch (e.kind) {
    case "answer":
      n.add(e.parameter);
      break;
    case "unary":
      nt(e.operand, n);
      break;
    case "binary":
      nt(e.left, n), nt(e.right, n);
      break;
    case "iif":
      e.operands.forEach((t) => nt(t, n));
      break;
  }
}

// src/core/survey/conditions/evaluate-condition.ts
function jt(e, n, t = () => !1) {
  return _t(e.expression, n, t) == !0;
}
function _t(e, n, t) {
  let r = (o) => _t(o, n, t);
  switch (e.kind) {
    case "value":
      return e.value;
    case "answer":
      return ud(n(e.parameter));
    case "unary": {
      let o = r(e.operand);
      return e.operator === "not" ? !o : e.operator === "negative" ? Ti("-", 0, o) : be(o) === (e.operator === "empty");
    }
    case "iif":
      return r(e.operands[r(e.operands[0]) ? 1 : 2]);
    case "binary": {
      let { operator: o, left: i, right: s } = e;
      if (o !== "equal" && o !== "notequal")
        return Ti(o, r(i), r(s));
      let a = [i, s].some((l) => l.kind === "answer" && t(l.parameter));
      return tt(r(i), r(s), a) === (o === "equal");
    }
  }
}
function le(e) {
  return typeof e == "object" && e !== null;
}
function qt(e) {
  return e == null;
}
function be(e) {
  return le(e) ? e.length === 0 : !e && e !== 0 && e !== !1;
}
function ud(e) {
  var n;
  return typeof e != "string" ? e : /^(?:true|false)$/i.test(e) ? e.toLowerCase() === "true" : /^['"][^]*['"]$/.test(e) ? e.slice(1, -1) : /^0(?![x.,])[^]/.test(e) ? e : (n = Ai(e)) != null ? n : e;
}
function Ai(e) {
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
function Ti(e, n, t) {
  switch (e) {
    case "less":
      return Dt(n, t);
    case "greater":
      return Dt(t, n);
    case "lessorequal":
      return tt(n, t) || Dt(n, t);
    case "greaterorequal":
      return tt(n, t) || Dt(t, n);
    case "contains":
      return mn(n, t);
    case "notcontains":
      return !n && !be(t) || !Oi(n, t) && !mn(n, t);
    case "anyof":
      return Pi(n, t);
    case "noneof":
      return !Pi(n, t);
    case "allof":
      return (!!n || be(t)) && (le(t) ? t.every((r) => mn(n, r)) : mn(n, t));
    default:
      return cd(e, Er(n, t), Er(t, Er(n, t)));
  }
}
function Er(e, n) {
  return be(e) ? typeof n == "number" ? 0 : typeof e == "string" ? e : typeof n == "string" ? "" : le(n) ? [] : 0 : e;
}
function cd(e, n, t) {
  if (e === "and")
    return n && t;
  if (e === "or")
    return n || t;
  if (le(n) || le(t))
    return;
  let r = n, o = t;
  switch (e) {
    case "+":
      return typeof n == "string" || typeof t == "string" ? String(n) + String(t) : Cr(r + o, Math.max(In(r), In(o)));
    case "-":
      return Cr(r - o, Math.max(In(r), In(o)));
    case "*":
      return Cr(r * o, In(r) + In(o));
    case "/":
      return o ? r / o : void 0;
    case "%":
      return o ? r % o : void 0;
    default:
      return Math.pow(r, o);
  }
}
function In(e) {
  let [, n] = String(e).split(".");
  return n === void 0 || typeof e == "string" && Ai(e) === null ? 0 : n.length;
}
function Cr(e, n) {
  return n > 0 ? parseFloat(e.toFixed(Math.min(n, 100))) : e;
}
function Dt(e, n) {
  return !qt(e) && !qt(n) && e < n;
}
function tt(e, n, t = !1) {
  return e === n ? !0 : le(e) || le(n) ? le(e) && le(n) ? dd(e, n, t) : (
    // No answer is an empty list, but an empty text is not.
    (e === null || n === null) && be(e) && be(n)
  ) : typeof e == "string" && typeof n == "string" ? e.trim().toLowerCase() === n.trim().toLowerCase() : be(e) || be(n) ? (qt(e) || e === "") && (qt(n) || n === "") : typeof e != typeof n && typeof e != "number" && typeof n != "number" ? String(e).toLowerCase() === String(n).toLowerCase() : Number(e) === Number(n);
}
function dd(e, n, t) {
  let [r, o] = t ? [e, n] : [e.slice().sort(), n.slice().sort()];
  return r.length === o.length && r.every((i, s) => tt(i, o[s]));
}
function Oi(e, n) {
  return le(e) ? !1 : be(e) || !n;
}
function mn(e, n) {
  if (le(e)) {
    let t = le(n) ? n : [n];
    return e.length > 0 && t.every((r) => e.some((o) => tt(o, r)));
  }
  return !Oi(e, n) && String(e).toLowerCase().includes(String(n).toLowerCase());
}
function Pi(e, n) {
  return be(e) || be(n) ? be(n) && (be(e) || !le(e) || e.length > 0) : le(e) ? le(n) ? n.some((t) => mn(e, t)) : mn(e, n) : mn(n, e);
}

// src/core/analysis/disclosure/audit-conditions.ts
var Ei = " ";
function Ci(e, n, t) {
  var i;
  let r = fd(n), o = [];
  for (let { name: s, question: a, row: l } of t) {
    let u = e.questions[s], c = l === null || l.visibleIf === null ? [] : [l.visibleIf], d = [...(i = r.get(a.name)) != null ? i : [], ...c];
    if (u === void 0 || A(u) || d.length === 0)
      continue;
    let { n: m, notAsked: f, notInStatistics: h, unusable: p } = u, y = A(f) ? [h, p].reduce(
      (g, b) => A(b) ? g : g + b,
      m
    ) : e.counted - f;
    for (let g of d.reduce((b, w) => b.concat(md(w)), [])) {
      let [b, ...w] = Qe(g), x = t.find((k) => k.name === b);
      x !== void 0 && w.length === 0 && x.kind === "codes" && o.push(...pd(g, x, e, y, n.notInStatistics));
    }
  }
  return o;
}
function fd(e) {
  let n = /* @__PURE__ */ new Map(), t = (r, o) => {
    let i = r.visibleIf === null ? o.slice() : [...o, r.visibleIf];
    r.type === "panel" ? r.elements.forEach((s) => t(s, i)) : n.set(r.name, i);
  };
  return e.pages.forEach((r) => r.elements.forEach(
    (o) => t(o, r.visibleIf === null ? [] : [r.visibleIf])
  )), n;
}
function md({ expression: e, source: n }) {
  let t = (r) => r.kind === "binary" && r.operator === "and" ? [...t(r.left), ...t(r.right)] : [r];
  return t(e).map((r) => ({ source: n, expression: r }));
}
function pd(e, { isMultiple: n, name: t, question: r }, o, i, s) {
  let a = o.questions[t], l = o.versions.some(({ changed: S }) => S.includes(r.name));
  if (a === void 0 || A(a) || l)
    return [];
  let u = Object.keys(a.choices), c = (S) => jt(e, () => S, () => r.type === "ranking"), d = [a.unusable, ...s.some((S) => c(n ? [S] : S)) ? [a.notInStatistics] : []], m = d.some(A) ? a.missing : d.reduce((S, v) => A(v) ? S : S + v, 0), f = (S, v) => S.reduce(
    (P, T) => O(R({}, P), { [ze(t, T)]: v }),
    {}
  ), h = o.counted - i;
  if (!n) {
    let S = u.filter(c), v = u.filter((T) => !c(T)), P = !c(null) && !c(Ei);
    return [
      ...v.length === 0 ? [] : [{ factors: f(v, 1), atMost: h }],
      ...P && S.length > 0 ? [{ factors: f(S, -1), atMost: m - i }] : []
    ];
  }
  let p = (S) => u.filter((v) => !S.includes(v)), y = c(u) && !c([]) && !c([Ei]), g = !c(u) && c([]), b = u.filter((S) => c([S])), w = u.filter((S) => y && !c(p([S])) && b.every((v) => v === S)), x = y && b.length > 0 && !c(p(b)), k = u.filter((S) => g && !c([S]) && c(p([S])));
  return [
    ...w.map((S) => ({ factors: f([S], -1), atMost: m - i })),
    ...x ? [{ factors: f(b, -1), atMost: m - i }] : [],
    ...k.map((S) => ({ factors: f([S], 1), atMost: h }))
  ];
}

// src/core/analysis/disclosure/audit-questions.ts
function ze(e, n) {
  return `${e}=${n}`;
}
function $i(e, n) {
  let t = [], r = [], o = [], i = /* @__PURE__ */ new Map(), s = /* @__PURE__ */ new Map(), a = J(n);
  for (let l of a) {
    let { name: u } = l, c = e.questions[u];
    if (c === void 0 || A(c))
      continue;
    for (let m of Object.keys(c.choices)) {
      let f = hd(c, u, m, e);
      if (A(f)) {
        let h = ze(u, m);
        t.push(h), i.set(h, { part: "questions", key: u, factors: { [h]: 1 } });
      } else
        s.set(ze(u, m), f);
    }
    let d = yd(c, l, s);
    r.push(...d.sums), o.push(...d.limits);
  }
  for (let { factors: l, atMost: u } of Ci(e, n, a)) {
    let c = Object.keys(l), d = c.reduce((f, h) => {
      var p;
      return f + l[h] * ((p = s.get(h)) != null ? p : 0);
    }, 0);
    c.every((f) => s.has(f) || i.has(f)) && c.some((f) => i.has(f)) && o.push({ factors: gd(l, (f) => i.has(f)), atMost: u - d });
  }
  return t.length === 0 ? [] : [{
    hidden: { counts: t, least: 1, sums: r, limits: o },
    figures: i
  }];
}
function gd(e, n) {
  let t = {};
  return Object.keys(e).filter(n).forEach((r) => {
    t[r] = e[r];
  }), t;
}
function hd(e, n, t, r) {
  let o = e.choices[t];
  if (o !== void 0 && !A(o))
    return o.count;
  let i = r.breakdowns.filter((s) => s.question === n).map((s) => s.groups[t]).find((s) => s !== void 0 && !A(s));
  return i === void 0 || A(i) ? o != null ? o : { withheld: "small-counts" } : i.counted;
}
function yd(e, { choices: n, isMultiple: t, name: r, question: o }, i) {
  var g;
  let s = Object.keys(e.choices), a = s.filter((b) => !i.has(ze(r, b)));
  if (a.length === 0)
    return { sums: [], limits: [] };
  let l = Nn(n != null ? n : [], []), u = (b, w) => {
    var x;
    return w === 0 ? 1 : Math.pow((x = l.get(b)) != null ? x : 0, w);
  }, c = (b, w = 1) => a.reduce((x, k) => O(R({}, x), { [ze(r, k)]: w * u(k, b) }), {}), d = (b) => s.reduce(
    (w, x) => {
      var k;
      return w + ((k = i.get(ze(r, x))) != null ? k : 0) * u(x, b);
    },
    0
  ), [m, f] = "minSelectedChoices" in o ? [(g = o.minSelectedChoices) != null ? g : 1, o.maxSelectedChoices] : [1, null];
  if (t) {
    let b = a.map((k) => ({ factors: { [ze(r, k)]: 1 }, atMost: e.n })), w = { factors: c(0, -1), atMost: d(0) - e.n * Math.max(1, m) }, x = f === null ? [] : [{ factors: c(0), atMost: e.n * f - d(0) }];
    return { sums: [], limits: [...b, w, ...x] };
  }
  let h = (b, w) => ({ factors: c(b), equals: Math.round(w) - d(b) }), p = [h(0, e.n)], { summary: y } = e;
  return y !== void 0 && !A(y) && y.mean !== null && (p.push(h(1, y.mean * e.n)), y.sd !== null && p.push(h(2, y.sd * y.sd * (e.n - 1) + y.mean * y.mean * e.n))), { sums: p, limits: [] };
}

// src/core/analysis/disclosure/audit-skills.ts
function Ni(e, n, t) {
  let r = /* @__PURE__ */ new Map();
  t.importance.forEach((g, b) => t.ability.forEach((w, x) => {
    r.set(`${b}/${x}`, [g, w]);
  }));
  let o = Array.from(r.keys()), i = (g) => {
    let b = {};
    return r.forEach(([w, x], k) => {
      b[k] = g(w, x);
    }), b;
  }, [s, a] = [Ce(t.importance), $e(t.ability)], l = i((g, b) => Number(s.includes(g) && a.includes(b))), { n: u, importance: c, ability: d, rds: m, highNeedCount: f } = n, h = (g, b) => Math.round((g != null ? g : 0) * b), p = [
    { factors: i(() => 1), equals: u },
    { factors: i((g) => g), equals: h(c.mean, u) },
    { factors: i((g, b) => b), equals: h(d.mean, u) },
    { factors: i((g, b) => Math.sign(b - g)), equals: h(m, u / 100) }
  ], y = /* @__PURE__ */ new Map();
  return t.importance.forEach((g, b) => {
    y.set(`importance ${b}`, i((w) => +(w === g)));
  }), t.ability.forEach((g, b) => {
    y.set(`ability ${b}`, i((w, x) => +(x === g)));
  }), A(f) ? y.set("highNeed", l) : p.push({ factors: l, equals: f }), {
    hidden: { counts: o, least: 0, sums: p },
    figures: new Map(Array.from(y, ([g, b]) => [g, { part: "skills", key: e, factors: b }]))
  };
}

// node_modules/yalps/dist/index.js
var Ui = zc(Fi(), 1);
var me = (e, n, t) => e.matrix[Math.imul(n, e.width) + t], fe = (e, n, t, r) => {
  e.matrix[Math.imul(n, e.width) + t] = r;
}, Nr = (e) => Symbol.iterator in e && typeof e[Symbol.iterator] == "function" ? e : (
  // eslint-disable-next-line @typescript-eslint/no-unsafe-type-assertion
  Object.entries(e)
), Di = (e) => e === !0 ? !0 : e === !1 ? /* @__PURE__ */ new Set() : e instanceof Set ? e : new Set(e), bd = (e) => {
  var x, k, S, v, P;
  let { direction: n, objective: t, integers: r, binaries: o } = e, i = n === "minimize" ? -1 : 1, s = Nr(e.constraints), a = Nr(e.variables), l = Array.isArray(a) ? a : Array.from(a), u = [], c = [];
  if (r != null || o != null) {
    let T = Di(o), M = T === !0 ? !0 : Di(r);
    for (let q = 1; q <= l.length; q++) {
      let [C] = l[q - 1];
      T === !0 || T.has(C) ? (u.push(q), c.push(q)) : (M === !0 || M.has(C)) && c.push(q);
    }
  }
  let d = /* @__PURE__ */ new Map();
  for (let [T, M] of s) {
    let q = (x = d.get(T)) != null ? x : { row: NaN, lower: -1 / 0, upper: 1 / 0 };
    q.lower = Math.max(q.lower, (S = (k = M.equal) != null ? k : M.min) != null ? S : -1 / 0), q.upper = Math.min(q.upper, (P = (v = M.equal) != null ? v : M.max) != null ? P : 1 / 0), d.has(T) || d.set(T, q);
  }
  let m = 1;
  for (let T of d.values())
    T.row = m, m += (Number.isFinite(T.lower) ? 1 : 0) + (Number.isFinite(T.upper) ? 1 : 0);
  let f = l.length + 1, h = m + u.length, p = f + h, y = new Float64Array(f * h), g = new Int32Array(p), b = new Int32Array(p), w = { matrix: y, width: f, height: h, positionOfVariable: g, variableAtPosition: b };
  for (let T = 0; T < p; T++)
    g[T] = T, b[T] = T;
  for (let T = 1; T < f; T++)
    for (let [M, q] of Nr(l[T - 1][1])) {
      M === t && fe(w, 0, T, i * q);
      let C = d.get(M);
      C != null && (Number.isFinite(C.upper) ? (fe(w, C.row, T, q), Number.isFinite(C.lower) && fe(w, C.row + 1, T, -q)) : Number.isFinite(C.lower) && fe(w, C.row, T, -q));
    }
  for (let T of d.values())
    Number.isFinite(T.upper) ? (fe(w, T.row, 0, T.upper), Number.isFinite(T.lower) && fe(w, T.row + 1, 0, -T.lower)) : Number.isFinite(T.lower) && fe(w, T.row, 0, -T.lower);
  for (let T = 0; T < u.length; T++) {
    let M = m + T;
    fe(w, M, 0, 1), fe(w, M, u[T], 1);
  }
  return { tableau: w, sign: i, variables: l, integers: c };
}, Bi = (e, n) => {
  let t = Math.round(1 / n);
  return Math.round((e + Number.EPSILON) * t) / t;
}, Vi = (e, n, t) => {
  let r = me(e, n, t), o = e.variableAtPosition[e.width + n], i = e.variableAtPosition[t];
  e.variableAtPosition[e.width + n] = i, e.variableAtPosition[t] = o, e.positionOfVariable[o] = t, e.positionOfVariable[i] = e.width + n;
  let s = [];
  for (let a = 0; a < e.width; a++) {
    let l = me(e, n, a);
    Math.abs(l) > 1e-16 ? (fe(e, n, a, l / r), s.push(a)) : fe(e, n, a, 0);
  }
  fe(e, n, t, 1 / r);
  for (let a = 0; a < e.height; a++) {
    if (a === n) continue;
    let l = me(e, a, t);
    if (Math.abs(l) > 1e-16) {
      for (let u = 0; u < s.length; u++) {
        let c = s[u];
        fe(e, a, c, me(e, a, c) - l * me(e, n, c));
      }
      fe(e, a, t, -l / r);
    }
  }
}, Wi = (e, n, t, r) => {
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
}, wd = (e, n) => {
  let t = [], { precision: r, maxPivots: o, checkCycles: i } = n;
  for (let s = 0; s < o; s++) {
    let a = 0, l = r;
    for (let d = 1; d < e.width; d++) {
      let m = me(e, 0, d);
      m > l && (l = m, a = d);
    }
    if (a === 0) return ["optimal", Bi(me(e, 0, 0), r)];
    let u = 0, c = 1 / 0;
    for (let d = 1; d < e.height; d++) {
      let m = me(e, d, a);
      if (m <= r) continue;
      let h = me(e, d, 0) / m;
      if (h < c && (u = d, c = h, h <= r))
        break;
    }
    if (u === 0) return ["unbounded", a];
    if (i && Wi(t, e, u, a)) return ["cycled", NaN];
    Vi(e, u, a);
  }
  return ["cycled", NaN];
}, Gi = (e, n) => {
  let t = [], { precision: r, maxPivots: o, checkCycles: i } = n;
  for (let s = 0; s < o; s++) {
    let a = 0, l = -r;
    for (let d = 1; d < e.height; d++) {
      let m = me(e, d, 0);
      m < l && (l = m, a = d);
    }
    if (a === 0) return wd(e, n);
    let u = 0, c = -1 / 0;
    for (let d = 1; d < e.width; d++) {
      let m = me(e, a, d);
      if (m < -r) {
        let f = -me(e, 0, d) / m;
        f > c && (c = f, u = d);
      }
    }
    if (u === 0) return ["infeasible", NaN];
    if (i && Wi(t, e, a, u)) return ["cycled", NaN];
    Vi(e, a, u);
  }
  return ["cycled", NaN];
}, qi = (e, n) => ({
  matrix: new Float64Array(e),
  positionOfVariable: new Int32Array(n),
  variableAtPosition: new Int32Array(n)
}), xd = (e, { matrix: n, positionOfVariable: t, variableAtPosition: r }, o) => {
  let { width: i, height: s } = e;
  n.set(e.matrix);
  for (let l = 0; l < o.length; l++) {
    let [u, c, d] = o[l], m = (s + l) * i, f = e.positionOfVariable[c];
    if (f < i)
      n[m] = u * d, n.fill(0, m + 1, m + i), n[m + f] = u;
    else {
      let h = (f - i) * i;
      n[m] = u * (d - n[h]);
      for (let p = 1; p < i; p++)
        n[m + p] = -u * n[h + p];
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
}, ji = (e, n) => {
  let t = 0, r = 0, o = 0;
  for (let i = 0; i < n.length; i++) {
    let s = n[i], a = e.positionOfVariable[s] - e.width;
    if (a < 0) continue;
    let l = me(e, a, 0), u = Math.abs(l - Math.round(l));
    u > t && (t = u, r = s, o = l);
  }
  return [r, o, t];
}, kd = (e, n, t) => {
  let { tableau: r, sign: o, integers: i } = e, { precision: s, maxIterations: a, tolerance: l, timeout: u } = t, [c, d, m] = ji(r, i);
  if (m <= s) return [e, "optimal", n];
  let f = new Ui.default((C, I) => C[0] - I[0]);
  f.push([n, [[-1, c, Math.ceil(d)]]]), f.push([n, [[1, c, Math.floor(d)]]]);
  let h = i.length * 2, p = r.matrix.length + h * r.width, y = r.positionOfVariable.length + h, g = qi(p, y), b = qi(p, y), w = n * (1 - o * l), x = u + Date.now(), k = Date.now() >= x, S = !1, v = 1 / 0, P = r, T = 0;
  for (; T < a && !f.empty() && v >= w && !k; ) {
    let [C, I] = f.pop();
    if (C > v) break;
    let N = xd(r, g, I), [j, ne] = Gi(N, t);
    if (j === "optimal" && ne < v) {
      let [Z, rn, qe] = ji(N, i);
      if (qe <= s) {
        S = !0, v = ne, P = N;
        let we = b;
        b = g, g = we;
      } else {
        let we = [], We = [];
        for (let br = 0; br < I.length; br++) {
          let Jn = I[br], [qc, jc] = Jn;
          jc === Z ? qc < 0 ? We.push(Jn) : we.push(Jn) : (we.push(Jn), We.push(Jn));
        }
        We.push([1, Z, Math.floor(rn)]), we.push([-1, Z, Math.ceil(rn)]), f.push([ne, we]), f.push([ne, We]);
      }
    }
    k = Date.now() >= x, T++;
  }
  let q = (k || T >= a) && !f.empty() && v >= w ? "timedout" : S ? "optimal" : "infeasible";
  return [O(R({}, e), { tableau: P }), q, S ? v : NaN];
}, _i = ({ tableau: e, sign: n, variables: t }, r, o, { precision: i, includeZeroVariables: s }) => {
  if (r === "optimal" || r === "timedout" && !Number.isNaN(o)) {
    let a = [];
    for (let l = 0; l < t.length; l++) {
      let [u] = t[l], c = e.positionOfVariable[l + 1] - e.width, d = c >= 0 ? me(e, c, 0) : 0;
      d > i ? a.push([u, Bi(d, i)]) : s && a.push([u, 0]);
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
}, Hi = {
  precision: 1e-8,
  checkCycles: !1,
  maxPivots: 8192,
  tolerance: 0,
  timeout: 1 / 0,
  maxIterations: 32768,
  includeZeroVariables: !1
}, ib = R({}, Hi), Mr = (e, n) => {
  let t = bd(e), r = R(R({}, Hi), n), [o, i] = Gi(t.tableau, r);
  if (t.integers.length === 0 || o !== "optimal")
    return _i(t, o, i, r);
  {
    let [s, a, l] = kd(t, i, r);
    return _i(s, a, l, r);
  }
};

// src/core/analysis/disclosure/feasible-intervals.ts
var Sd = 200, Bt = 1e-6;
function Vt(e, n = e.counts.map((t) => ({ [t]: 1 }))) {
  let t = vd(e), r = /* @__PURE__ */ new Map();
  return t.forEach((o) => o.counts.forEach((i) => r.set(i, o))), n.map((o) => {
    let i = new Set(Object.keys(o).filter((l) => o[l] !== 0 && r.has(l)).map((l) => r.get(l))), [s, a] = [0, 0];
    for (let l of Array.from(i)) {
      let u = Rd(l, e, o);
      if (u === null)
        return null;
      s += u.least, a += u.most;
    }
    return { least: s, most: a };
  });
}
function vd({ counts: e, sums: n, limits: t = [] }) {
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
function Rd(e, n, t) {
  let r = Td(e, n, t);
  if (r !== void 0)
    return r;
  let [o, i] = [Qi(e, n, t, "minimize"), Qi(e, n, t, "maximize")];
  return o === null || i === null ? null : {
    // Adding 0 makes 0 of −0.
    least: Math.ceil(o - Bt) + 0,
    most: Math.floor(i + Bt) + 0
  };
}
function Td(e, n, t) {
  var p, y;
  let [r, ...o] = e.counts.filter((g) => je(t, g) !== 0), i = /* @__PURE__ */ new Map(), s = e.limits.every(({ factors: g, atMost: b }) => {
    var k;
    let [w, ...x] = Object.keys(g).filter((S) => g[S] !== 0);
    return i.set(w, Math.min(b, (k = i.get(w)) != null ? k : 1 / 0)), x.length === 0 && g[w] === 1;
  });
  if (r === void 0 || o.length > 0 || t[r] !== 1 || !s || e.sums.length > 1 || e.sums.some(({ factors: g }) => e.counts.some((b) => g[b] !== 1)))
    return;
  let [a, l] = [0, 0];
  e.counts.forEach((g) => {
    var b;
    a += Je(n, g), l += (b = i.get(g)) != null ? b : 1 / 0;
  });
  let u = (p = e.sums[0]) == null ? void 0 : p.equals, [c, d] = [Je(n, r), (y = i.get(r)) != null ? y : 1 / 0];
  if (u === void 0)
    return c > d ? null : { least: c, most: d };
  let m = (g) => {
    var b;
    return (b = i.get(g)) != null ? b : 1 / 0;
  }, f = e.counts.reduce((g, b) => b === r ? g : g + m(b), 0), h = e.counts.some((g) => Je(n, g) > m(g));
  return a > u || l < u || h ? null : { least: Math.max(c, u - f), most: Math.min(d, u - a + c) };
}
function Qi(e, n, t, r) {
  let { status: o, result: i } = zi(e, n, t, r);
  return o === "optimal" ? i : o === "unbounded" ? r === "maximize" ? 1 / 0 : -1 / 0 : null;
}
function zi(e, n, t, r, o = !0) {
  let i = (y) => e.counts.reduce((g, b) => g + Je(n, b) * je(y, b), 0), s = [
    ...e.sums.map(({ factors: y, equals: g }) => ({ factors: y, constraint: { equal: g - i(y) } })),
    ...e.limits.map(({ factors: y, atMost: g }) => ({ factors: y, constraint: { max: g - i(y) } }))
  ], a = s.map(({ constraint: y }, g) => [String(g), y]), l = e.counts.map((y) => {
    let g = [["figure", je(t, y)]];
    return s.forEach(({ factors: b }, w) => {
      let x = je(b, y);
      x !== 0 && g.push([String(w), x]);
    }), [y, g];
  }), u = { direction: r, objective: "figure", constraints: a, variables: l }, c = (y) => y.every(([, g]) => Math.abs(g - Math.round(g)) < Bt), d = Mr(u), m = !o || d.status !== "optimal" || c(d.variables) ? d : Mr(O(R({}, u), { integers: !0 }), { maxIterations: Sd }), { status: f, result: h, variables: p } = m.status === "timedout" ? d : m;
  return {
    status: f,
    result: i(t) + h,
    counts: new Map(p.map(([y, g]) => [y, Je(n, y) + g])),
    isWhole: f === "optimal" && c(p)
  };
}
function Ir(e, n, t, r) {
  let { counts: o, sums: i, limits: s = [] } = e, a = zi({ counts: o, sums: i, limits: s }, e, n, t, r);
  return a.status !== "optimal" || r && !a.isWhole ? null : o.map((l) => {
    var c;
    let u = (c = a.counts.get(l)) != null ? c : Je(e, l);
    return Math.abs(u - Math.round(u)) < Bt ? Math.round(u) : u;
  });
}
function Je({ least: e, leastOf: n }, t) {
  return n !== void 0 && Object.prototype.hasOwnProperty.call(n, t) ? n[t] : e;
}
function je(e, n) {
  return Object.prototype.hasOwnProperty.call(e, n) ? e[n] : 0;
}

// src/core/analysis/disclosure/audit.ts
function Ji(e, n) {
  if (n.minCell <= 1)
    return [];
  let t = [...$i(e, n), ...Si(e), ...Ad(e)], r = Q(n);
  if (r !== null)
    for (let o of Object.keys(e.skills)) {
      let i = e.skills[o];
      i !== void 0 && !A(i) && A(i.importance.counts) && t.push(Ni(o, i, r));
    }
  return [
    ...t.reduce((o, i) => o.concat(Pd(i, n.minCell)), []),
    ...r === null ? [] : Ri(e, r, n.minCell),
    ...Od(e, n)
  ];
}
function Pd({ figures: e, hidden: n }, t) {
  let r = Array.from(e), o = Vt(n, r.map(([, { factors: i }]) => i));
  return r.reduce((i, [s, { part: a, key: l, skill: u }], c) => {
    var m;
    let d = (m = o[c]) != null ? m : null;
    return Or(d, t) ? [...i, R({ part: a, key: l, figure: s, interval: d }, u === void 0 ? {} : { skill: u })] : i;
  }, []);
}
function Or(e, n) {
  return e === null || e.least > 0 && e.least < n && e.most - e.least + 1 < n;
}
function Ad({ counted: e, versions: n }) {
  let t = n.filter((i) => A(i.counted)).map(({ revision: i }) => String(i)), r = n.reduce((i, s) => A(s.counted) ? i : i + s.counted, 0), o = {};
  return t.forEach((i) => {
    o[i] = 1;
  }), t.length === 0 ? [] : [{
    hidden: { counts: t, least: 1, sums: [{ factors: o, equals: e - r }] },
    figures: new Map(t.map((i) => [i, { part: "versions", key: "", factors: { [i]: 1 } }]))
  }];
}
function Od(e, n) {
  let t = [];
  for (let { name: r, kind: o, isMultiple: i } of J(n)) {
    let s = e.questions[r];
    if (s === void 0 || A(s) || o !== "codes" || i || s.n === 0)
      continue;
    let a = Object.keys(s.choices), l = a.find((u) => {
      let c = s.choices[u];
      return c !== void 0 && !A(c) && c.count === s.n;
    });
    l !== void 0 && a.length > 1 && t.push({ part: "questions", key: r, figure: l, interval: { least: s.n, most: s.n } });
  }
  return t;
}

// src/core/analysis/disclosure/are-hidden.ts
function Wt(e, n, t) {
  let r = Ed(e), o = Ki(e, r, {}, "minimize");
  if (o === null)
    return !1;
  let i = Cd(r), s = e.counts.map((l) => {
    var u;
    return ((u = e.limits) != null ? u : []).reduce(
      (c, { factors: d, atMost: m }) => je(d, l) === 1 ? Math.min(c, m) : c,
      1 / 0
    );
  }), a = e.counts.map((l) => Je(e, l));
  return n.every((l) => {
    let u = e.counts.map((f) => je(l, f)), c = /* @__PURE__ */ new Set(), d = i.map((f) => ({ exchange: f, change: f.reduce((h, [p, y]) => h + y * u[p], 0) })).filter(({ change: f }) => f !== 0).sort((f, h) => Math.abs(f.change) - Math.abs(h.change)), m = (f, h) => {
      let p = f.slice(), y = p.reduce((g, b, w) => g + b * u[w], 0);
      for (c.add(y); c.size < t.minCell; ) {
        let g = d.find(({ exchange: b, change: w }) => w * h > 0 && b.every(([x, k]) => {
          let S = p[x] + k;
          return S >= a[x] && S <= s[x];
        }));
        if (g === void 0)
          return;
        g.exchange.forEach(([b, w]) => {
          p[b] = p[b] + w;
        }), y += g.change, c.add(y);
      }
    };
    m(o, 1), m(o, -1);
    for (let f of ["minimize", "maximize"]) {
      let h = c.size < t.minCell ? Ki(e, r, l, f) : null;
      h !== null && m(h, f === "minimize" ? 1 : -1);
    }
    return c.size >= t.minCell;
  });
}
function Ed({ counts: e, sums: n }) {
  let t = e.map((a) => n.map((l) => je(l.factors, a))), r = (a) => t[a], o = (a) => a.join(), i = /* @__PURE__ */ new Map(), s = (a, l) => {
    let u = i.get(a);
    u === void 0 ? i.set(a, [l]) : u.push(l);
  };
  return e.forEach((a, l) => {
    s(o(r(l)), [l]);
    for (let u = l; u < e.length; u++)
      s(o(Lr(r(l), r(u), 1)), [l, u]);
  }), { sets: i, keyOf: o, sumsOf: r };
}
function Lr(e, n, t) {
  return e.map((r, o) => r + t * n[o]);
}
function Ki(e, { keyOf: n, sets: t, sumsOf: r }, o, i) {
  var m, f;
  let s = Ir(e, o, i, !1);
  if (s === null || s.every((h) => h === Math.round(h)))
    return s;
  let a = s.map(Math.floor), l = e.sums.map(({ equals: h, factors: p }) => h - e.counts.reduce(
    (y, g, b) => y + je(p, g) * a[b],
    0
  )), u = Array.from(t.values()).reduce((h, p) => h.concat(p), [[]]), c = new Map([[n(l.map(() => 0)), [[]]], ...Array.from(t)]), d = [-1, ...a.map((h, p) => h > 0 ? p : -1).filter((h) => h >= 0)];
  for (let h of ((m = e.limits) != null ? m : []).length > 0 ? [] : d) {
    let p = h < 0 ? l : Lr(l, r(h), 1);
    for (let y of u) {
      let g = y.reduce((w, x) => Lr(w, r(x), -1), p), b = (f = c.get(n(g))) == null ? void 0 : f[0];
      if (b !== void 0) {
        let w = /* @__PURE__ */ new Map([[h, -1]]);
        return [...y, ...b].forEach((x) => {
          var k;
          return w.set(x, ((k = w.get(x)) != null ? k : 0) + 1);
        }), a.map((x, k) => {
          var S;
          return x + ((S = w.get(k)) != null ? S : 0);
        });
      }
    }
  }
  return Ir(e, o, i, !0);
}
function Cd({ sets: e }) {
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
function Xi(e, n) {
  let t = /* @__PURE__ */ new Map();
  return (r, o) => r.n === 0 || n.minCell <= 1 || ["importance", "ability"].every((i) => {
    let s = (m) => {
      var f, h;
      return (h = (f = o[i]) == null ? void 0 : f[m]) != null ? h : 1 / 0;
    }, a = new Map(Array.from(e[i]).filter(([m]) => s(m) > 0)), l = Array.from(a.keys()).filter((m) => s(m) < r.n).map((m) => [m, s(m)]), u = [
      i,
      r.n,
      r[i],
      ...Array.from(a.keys()),
      "",
      ...l.map((m) => m.join(" "))
    ].join(), c = t.get(u);
    if (c !== void 0)
      return c;
    let d = $d(a, r.n, r[i], l, n);
    return t.set(u, d), d;
  });
}
function $d(e, n, t, r, o) {
  let i = Array.from(e.values()), s = [Math.min(...i), Math.max(...i)];
  if (r.length === 0 && Nd(i))
    return s.every((u) => Md(u, i, n, t) >= o.minCell);
  let a = (u) => {
    let c = {};
    return e.forEach((d, m) => {
      c[m] = u(d);
    }), c;
  }, l = {
    counts: Array.from(e.keys()),
    least: 0,
    sums: [{ factors: a(() => 1), equals: n }, { factors: a((u) => u), equals: t }],
    limits: r.map(([u, c]) => ({ factors: { [u]: 1 }, atMost: c }))
  };
  return Wt(l, s.map((u) => a((c) => c === u ? 0 : 1)), o);
}
function Nd(e) {
  let n = Array.from(new Set(e)).sort((t, r) => t - r);
  return n.length === e.length && n.every((t, r) => t === n[0] + r);
}
function Md(e, n, t, r) {
  let o = Math.abs(r - t * e);
  return n.length < 2 ? 0 : Math.min(t, o) - Math.ceil(o / (n.length - 1)) + 1;
}

// src/core/analysis/disclosure/publish-balance.ts
function Yi(e, n) {
  let t = G();
  return Object.keys(e).forEach((r) => {
    let o = e[r], i = n("canTeach", r, o.canTeach), s = n("wantToLearn", r, o.wantToLearn), a = [i, s].find(A);
    t[r] = R(O(R({}, o), {
      canTeach: i,
      wantToLearn: s
    }), a === void 0 ? {} : { surveyDifference: a, surveyRatio: a });
  }), t;
}

// src/core/analysis/disclosure/suppress-counts.ts
function pn(e, n, t) {
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
function Zi(e, n, t, r = () => !1) {
  let o = e.map((a) => a.map(() => !1));
  if (t <= 1)
    return o;
  let i = e.map((a, l) => a.map(
    (u, c) => u > 0 && (u < t || r(l, c))
  ));
  for (let { places: a, total: l } of qr(e, n)) {
    let [u, ...c] = a.filter((d) => Ke(e, ...d) > 0);
    a.length > 1 && u !== void 0 && c.length === 0 && Ke(e, ...u) === l && a.forEach(([d, m]) => {
      i[d][m] = !0;
    });
  }
  i.forEach((a, l) => a.forEach((u, c) => {
    o[l][c] = u;
  }));
  let s = Fr(e, o, i, n, t);
  for (; s !== null; ) {
    let a = Id(e, o, n, s);
    if (a.length === 0)
      return null;
    a.forEach(([l, u]) => {
      o[l][u] = !0;
    }), s = Fr(e, o, i, n, t);
  }
  return Fd(e, o, i, n, t), o;
}
function Ke(e, n, t) {
  var r;
  return (r = e[n]) == null ? void 0 : r[t];
}
function qr(e, n) {
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
function Fr(e, n, t, r, o) {
  var f;
  let i = ([h, p]) => {
    var y;
    return ((y = n[h]) == null ? void 0 : y[p]) === !0;
  }, s = ([h, p]) => `${h}/${p}`, a = qr(e, r), l = a.slice(0, e.length).reduce((h, p) => h.concat(p.places), []).filter(i), u = l.map(s), c = {}, d = [];
  a.forEach((h, p) => {
    let y = h.places.filter(i);
    if (h.places.length > 1 && y.length === h.places.length && y.forEach((g) => {
      c[s(g)] = 0;
    }), h.total !== void 0) {
      let g = y.map(s), b = (k) => k.reduce((S, [v, P]) => S + Ke(e, v, P), 0), w = h.total - b(h.places);
      if (w > 0) {
        let k = p < e.length ? [p, Dr] : [Dr, p - e.length];
        g.push(s(k)), u.push(s(k)), c[s(k)] = 0, w < o && l.push(k);
      }
      let x = {};
      g.forEach((k) => {
        x[k] = 1;
      }), d.push({ factors: x, equals: h.total - b(h.places.filter((k) => !i(k))) });
    }
  });
  let m = Vt(
    { counts: u, least: 1, leastOf: c, sums: d },
    l.map((h) => ({ [s(h)]: 1 }))
  );
  return (f = l.find(([h, p], y) => {
    var b, w;
    let g = (b = m[y]) != null ? b : null;
    return g === null || (((w = t[h]) == null ? void 0 : w[p]) !== !1 || g.least < o) && g.most - g.least + 1 < o;
  })) != null ? f : null;
}
var Dr = -1;
function Id(e, n, t, [r, o]) {
  var w, x, k, S, v;
  let i = ([P, T]) => {
    var M;
    return ((M = n[P]) == null ? void 0 : M[T]) === !1 && Ke(e, P, T) > 0;
  }, s = (P) => P.reduce((T, [M, q]) => T + Ke(e, M, q) + Ld, 0), a = (P) => P.filter((T) => T.length > 0).reduce((T, M) => T.length === 0 || s(M) < s(T) ? M.slice() : T, []), l = ((w = e[r]) != null ? w : []).map((P, T) => [r, T]), u = o === Dr ? [] : e.map((P, T) => [T, o]), c = (P) => P.filter(i).map((T) => [T]), d = ((x = t.rows) == null ? void 0 : x[r]) !== void 0 && ((k = t.columns) == null ? void 0 : k[o]) !== void 0, m = (P) => Ke(e, ...P) > 0, f = (P, T) => {
    let M = [[r, T], [P, o], [P, T]];
    return P !== r && T !== o && M.every(m) ? M.filter(i) : [];
  }, h = d ? u.reduce(
    (P, [T]) => P.concat(l.map(([, M]) => f(T, M))),
    []
  ) : [], p = c(((S = t.rows) == null ? void 0 : S[r]) !== void 0 ? l : ((v = t.columns) == null ? void 0 : v[o]) !== void 0 ? u : []), y = a(d ? h : p), g = y.length > 0 ? y : a([...c(l), ...c(u)]), b = qr(e, t).reduce((P, { places: T }) => P.concat(c(T)), []);
  return g.length > 0 ? g : a(b);
}
var Ld = 1e6;
function Fd(e, n, t, r, o) {
  let i = [];
  n.forEach((s, a) => s.forEach((l, u) => {
    var c;
    l && ((c = t[a]) == null ? void 0 : c[u]) !== !0 && i.push([a, u]);
  })), i.sort(([s, a], [l, u]) => Ke(e, l, u) - Ke(e, s, a) || s - l || a - u);
  for (let [s, a] of i) {
    let l = n[s];
    l[a] = !1, l[a] = Fr(e, n, t, r, o) !== null;
  }
}

// src/core/analysis/disclosure/publish-breakdown.ts
var jr = "";
function rs(e, n) {
  var p, y;
  let { question: t, thresholds: r } = n, o = Object.keys(e.groups), i = (g) => e.groups[g], s = G();
  o.forEach((g) => {
    s[g] = i(g).counted;
  }), s[jr] = e.ungrouped;
  let a = Dd(s, _r(r), e.isPartition, t), l = o.filter((g) => !a.has(g)), u = o.length === 0 ? [] : Object.keys(i(o[0]).skills), c = G(), d = new Map(l.map((g) => [g, G()]));
  for (let g of u) {
    let b = qd(e, g, l, n), w = ts(e, g, "canTeach", l, n), x = ts(e, g, "wantToLearn", l, n);
    for (let k of l) {
      let S = i(k).skills[g];
      d.get(k)[g] = (p = b.get(k)) != null ? p : _d(S, w.has(k), x.has(k), r);
    }
  }
  o.forEach((g) => {
    var b, w;
    c[g] = (w = a.get(g)) != null ? w : { counted: i(g).counted, skills: (b = d.get(g)) != null ? b : {} };
  });
  let { by: m, isPartition: f, question: h } = e;
  return { by: m, question: h, isPartition: f, groups: c, ungrouped: (y = a.get(jr)) != null ? y : e.ungrouped };
}
function _r({ minAnswers: e, minCell: n }) {
  return Math.max(e, n);
}
function Dd(e, n, t, r) {
  let o = /* @__PURE__ */ new Map(), i = r === null || A(r) ? null : r.choices;
  for (let l of Object.keys(e)) {
    let u = i === null ? r : i[l];
    l !== jr && A(u) && o.set(l, u);
  }
  let s = G();
  Object.keys(e).filter((l) => !o.has(l)).forEach((l) => {
    s[l] = e[l];
  });
  let a = pn(s, n, t);
  for (let l of a === null ? Object.keys(e) : Array.from(a))
    o.has(l) || o.set(l, e[l] < n ? { withheld: "few-answers" } : _);
  return o;
}
function qd(e, n, t, r) {
  var g;
  let { isSpread: o, published: i, thresholds: s, totals: a } = r, l = /* @__PURE__ */ new Map(), u = i[n], c = (g = r.withheldSkill(n)) != null ? g : A(u) ? u : null;
  if (c !== null)
    return t.forEach((b) => l.set(b, c)), l;
  let d = jd(u), m = (b) => {
    var w;
    return es((w = e.groups[b]) == null ? void 0 : w.skills[n]);
  }, f = es(a[n]), h = (b) => b.n === 0 || b.n >= _r(s) && o(b, d);
  for (let b of t) {
    let w = m(b);
    (!h(w) || !e.isPartition && !h(ns(f, [w]))) && l.set(b, w.n < _r(s) ? { withheld: "few-answers" } : _);
  }
  let p = t.filter((b) => !l.has(b) && m(b).n > 0).sort((b, w) => m(b).n - m(w).n || (b < w ? -1 : 1)), y = (b) => h(b) && (b.n === 0 || b.n >= s.minCell + t.filter((w) => l.has(w)).length - 1);
  for (; e.isPartition && p.length > 0 && !y(ns(f, p.map(m))); )
    l.set(p.shift(), _);
  return l;
}
function jd(e) {
  let n = (t) => {
    let r = e === void 0 || A(e) ? null : e[t].counts;
    return r === null || A(r) ? null : r;
  };
  return { importance: n("importance"), ability: n("ability") };
}
function es(e) {
  var r;
  let n = (r = e == null ? void 0 : e.n) != null ? r : 0, t = (o) => {
    var i;
    return Math.round(((i = typeof o == "object" && o !== null ? o.mean : o) != null ? i : 0) * n);
  };
  return { n, importance: t(e == null ? void 0 : e.importance), ability: t(e == null ? void 0 : e.ability) };
}
function ns(e, n) {
  let t = (r) => n.reduce((o, i) => o - i[r], e[r]);
  return { n: t("n"), importance: t("importance"), ability: t("ability") };
}
function ts(e, n, t, r, { published: o, thresholds: { minCell: i }, totals: s }) {
  var f, h;
  let a = o[n];
  if (i <= 1 || r.length === 0)
    return /* @__PURE__ */ new Set();
  if (a === void 0 || A(a) || A(a[t]))
    return new Set(r);
  let l = (h = (f = s[n]) == null ? void 0 : f[t]) != null ? h : 0, u = r.map((p) => {
    var y, g, b;
    return (b = (g = (y = e.groups[p]) == null ? void 0 : y.skills[n]) == null ? void 0 : g[t]) != null ? b : 0;
  }), c = (p) => {
    var y;
    return u[p] === ((y = e.groups[r[p]]) == null ? void 0 : y.counted);
  }, d = (p, y) => {
    var g, b;
    return (b = (g = Zi([p], { rows: [l] }, i, (w, x) => y(x))) == null ? void 0 : g[0]) != null ? b : p.map(() => !0);
  }, m = e.isPartition ? d(u, c) : u.map(
    (p, y) => d([p, l - p], (g) => g === 0 && c(y))[0]
  );
  return new Set(r.filter((p, y) => m[y]));
}
function _d(e, n, t, r) {
  return R(R(R(R({}, e), r.minCell > 1 ? { highNeed: _, highNeedCount: _ } : {}), n && e.canTeach !== null ? { canTeach: _ } : {}), t && e.wantToLearn !== null ? { wantToLearn: _ } : {});
}

// src/core/analysis/disclosure/publish-question.ts
function os(e, n, t) {
  let r = $t(e.n, t);
  if (r !== null || t.minCell <= 1)
    return r != null ? r : e;
  let o = Object.keys(e.choices), i = G();
  if (o.forEach((d) => {
    var m, f;
    i[d] = (f = (m = e.choices[d]) == null ? void 0 : m.count) != null ? f : 0;
  }), e.n > 0 && o.length > 1 && o.some((d) => i[d] === e.n) && !Bd(n))
    return { withheld: "unanimous" };
  let s = pn(i, t.minCell, !0), a = e.places === void 0 ? null : Vd(e.places, t);
  if (s === null || e.places !== void 0 && a === null)
    return _;
  let l = G(), u = G();
  o.forEach((d) => {
    var m, f;
    l[d] = s.has(d) ? _ : (m = e.choices[d]) != null ? m : _, e.places !== void 0 && (u[d] = s.has(d) || a != null && a.has(d) ? _ : (f = e.places[d]) != null ? f : _);
  });
  let c = R(O(R(R({}, e), Wd(e, t)), {
    choices: l,
    unknown: Object.keys(e.unknown).some((d) => {
      var m;
      return ve((m = e.unknown[d]) != null ? m : 0, t);
    }) ? _ : e.unknown
  }), e.places === void 0 ? {} : { places: u });
  return s.size === 0 || e.summary === void 0 ? c : O(R({}, c), { summary: _, topTwo: _, bottomTwo: _ });
}
function Bd({ isMultiple: e, kind: n }) {
  return e || n !== "codes";
}
function Vd(e, { minCell: n }) {
  let t = G();
  return Object.keys(e).forEach((r) => {
    var o, i;
    t[r] = (i = (o = e[r]) == null ? void 0 : o.first) != null ? i : 0;
  }), pn(t, n, !0);
}
function Wd(e, n) {
  let { missing: t, notAsked: r, notInStatistics: o, unusable: i, changedVersion: s } = e;
  return r > 0 || [o, i, s].some((a) => ve(a, n)) ? {
    missing: t + r + o + i + s,
    notAsked: _,
    notInStatistics: _,
    unusable: _,
    changedVersion: _
  } : {};
}

// src/core/analysis/disclosure/publish-skill.ts
function ss(e, n, t) {
  let r = $t(e.n, t);
  if (r !== null)
    return r;
  if (t.minCell <= 1)
    return e;
  let { importance: o, ability: i, discrepancies: { negative: s, tied: a, positive: l }, highNeedCount: u, n: c } = e, d = ve(u, t) || ve(c - u, t), m = [o, i].reduce((b, { counts: w }) => b.concat(as(w)), []), f = [...m, s, a, l].some((b) => ve(b, t));
  if (m.some((b) => b === c && c > 0))
    return { withheld: "unanimous" };
  let h = f || d;
  if (h && !Gd(e, n, d, t))
    return _;
  let { changedVersion: p, incomplete: y, missing: g } = e;
  return R(R(O(R(R({}, e), ve(y, t) || ve(p, t) ? { incomplete: _, changedVersion: _, missing: g + y + p } : {}), {
    importance: is(o, h, t),
    ability: is(i, h, t)
  }), h ? { discrepancies: _ } : {}), d ? { highNeed: _, highNeedCount: _, highNeedInterval: _ } : {});
}
function is(e, n, t) {
  return O(R(R({}, e), n ? { sd: _, median: _, counts: _, topTwo: _, bottomTwo: _ } : {}), {
    notInStatistics: ve(e.notInStatistics, t) ? _ : e.notInStatistics,
    unknown: as(e.unknown).some((r) => ve(r, t)) ? _ : e.unknown
  });
}
function as(e) {
  return Object.keys(e).map((n) => e[n]);
}
function Gd(e, n, t, r) {
  let o = [];
  n.importance.forEach((f, h) => n.ability.forEach((p, y) => {
    o.push({ name: `${h}/${y}`, importance: f, ability: p });
  }));
  let i = (f) => {
    let h = {};
    return o.forEach((p) => {
      h[p.name] = f(p);
    }), h;
  }, s = ({ counts: f }, h) => Array.from(h).reduce(
    (p, [y, g]) => {
      var b;
      return p + g * ((b = f[y]) != null ? b : 0);
    },
    0
  ), [a, l] = [Ce(n.importance), $e(n.ability)], u = ({ importance: f, ability: h }) => Number(a.includes(f) && l.includes(h)), c = [
    { factors: i(() => 1), equals: e.n },
    { factors: i(({ importance: f }) => f), equals: s(e.importance, n.importance) },
    { factors: i(({ ability: f }) => f), equals: s(e.ability, n.ability) },
    {
      factors: i(({ importance: f, ability: h }) => Math.sign(h - f)),
      equals: e.discrepancies.positive - e.discrepancies.negative
    },
    ...t ? [] : [{ factors: i(u), equals: e.highNeedCount }]
  ], d = (f) => Array.from(n[f]).filter(([h]) => {
    var p;
    return ((p = e[f].counts[h]) != null ? p : 0) > 0;
  }).map(([, h]) => i((p) => +(p[f] === h))), m = [...d("importance"), ...d("ability"), ...t ? [i(u)] : []];
  return Wt({ counts: o.map(({ name: f }) => f), least: 0, sums: c }, m, r);
}

// src/core/analysis/disclosure/publish-versions.ts
function ls(e, n) {
  let { minCell: t } = n, r = G();
  e.forEach(({ counted: i, revision: s }) => {
    r[String(s)] = i;
  });
  let o = t <= 1 ? /* @__PURE__ */ new Set() : pn(r, t, !0);
  return e.map((i) => o === null || o.has(String(i.revision)) ? O(R({}, i), { counted: _ }) : i);
}

// src/core/analysis/disclosure/publish-results.ts
function cs(e, n) {
  let t = /* @__PURE__ */ new Map(), r = Hd(e, n);
  for (let o = 0; o < Ud; o++) {
    let i = us(e, n, r, t), s = Ji(i, n).map(Ln);
    if (s.length === 0)
      return i;
    if (s.every((a) => t.has(a)))
      break;
    s.forEach((a) => t.set(a, _));
  }
  return us(e, n, r, { get: () => _ });
}
var Ud = 8;
function Ln({ part: e, key: n, skill: t = null }) {
  return JSON.stringify([e, n, t]);
}
function Hd(e, n) {
  let t = /* @__PURE__ */ new Map();
  for (let i of J(n)) {
    let s = e.questions[i.name];
    s !== void 0 && t.set(i.name, os(s, i, n));
  }
  let r = Q(n), o = /* @__PURE__ */ new Map();
  return r !== null && Object.keys(e.skills).forEach((i) => {
    o.set(i, ss(e.skills[i], r, n));
  }), { questions: t, skills: o, measured: r, isSpread: r === null ? () => !0 : Xi(r, n) };
}
function us(e, n, t, r) {
  let o = G();
  t.questions.forEach((d, m) => {
    var f;
    o[m] = (f = r.get(Ln({ part: "questions", key: m }))) != null ? f : d;
  });
  let i = new Map(Array.from(t.skills, ([d, m]) => {
    var f;
    return [d, (f = r.get(Ln({ part: "skills", key: d }))) != null ? f : m];
  })), { survey: s, population: a, counted: l, excluded: u } = e, c = zd(e, i, o, n);
  return O(R({
    survey: s,
    population: a,
    counted: l,
    excluded: u,
    questions: o
  }, c), {
    balance: Yi(
      e.balance,
      (d, m, f) => Br(o, n.measures[d], m, f)
    ),
    breakdowns: t.measured === null ? [] : Qd(e, c.skills, o, n, t.isSpread, r),
    versions: r.get(Ln({ part: "versions", key: "" })) === void 0 ? ls(e.versions, n) : []
  });
}
function Qd(e, n, t, r, o, i) {
  return e.breakdowns.reduce((s, a) => {
    var u;
    let l = Ft(a);
    return i.get(Ln({ part: "breakdowns", key: l })) !== void 0 ? s : [...s, rs(a, {
      totals: e.skills,
      published: n,
      question: a.question === null ? null : (u = t[a.question]) != null ? u : null,
      withheldSkill: (c) => {
        var d;
        return (d = i.get(Ln({ part: "breakdowns", key: l, skill: c }))) != null ? d : null;
      },
      isSpread: o,
      thresholds: r
    })];
  }, []);
}
function zd(e, n, t, r) {
  var d, m, f, h, p, y, g, b, w, x;
  let o = Array.from(n.keys()), i = o.filter((k) => !A(n.get(k))), s = Mt(i.map((k) => Kd(e.skills[k]))), a = (k) => {
    let { importance: S, ability: v } = n.get(k);
    return S.mean === null || v.mean === null ? null : { importance: S.mean, ability: v.mean };
  }, l = i.map(a), u = mi(l.filter((k) => k !== null)), c = G();
  for (let k of o) {
    let S = n.get(k), v = i.indexOf(k), P = l[v];
    c[k] = A(S) ? S : O(R({}, S), {
      rankByMwds: (m = (d = s[v]) == null ? void 0 : d.rankByMwds) != null ? m : null,
      rankByRds: (h = (f = s[v]) == null ? void 0 : f.rankByRds) != null ? h : null,
      rankDifference: (y = (p = s[v]) == null ? void 0 : p.rankDifference) != null ? y : null,
      quadrant: P == null || u === null ? null : pi(P, u),
      canTeach: Br(t, r.measures.canTeach, k, (b = (g = e.skills[k]) == null ? void 0 : g.canTeach) != null ? b : null),
      wantToLearn: Br(t, r.measures.wantToLearn, k, (x = (w = e.skills[k]) == null ? void 0 : w.wantToLearn) != null ? x : null)
    });
  }
  return { skills: c, cross: u, agreement: Jd(c) };
}
function Br(e, n, t, r) {
  let o = n === null ? void 0 : e[n], i = o === void 0 || A(o) ? o : o.choices[t];
  return r !== null && A(i) ? i : r;
}
function Jd(e) {
  let [n, t, r] = [[], [], []];
  return Object.keys(e).forEach((o) => {
    let i = e[o];
    i !== void 0 && !A(i) && i.rankByMwds !== null && i.rankByRds !== null && typeof i.highNeed == "number" && (n.push(i.rankByMwds), t.push(i.rankByRds), r.push(-i.highNeed));
  }), {
    mwdsRds: Nt(n, t),
    mwdsHighNeed: Nt(n, r),
    rdsHighNeed: Nt(t, r)
  };
}
function Kd(e) {
  let { n, importance: t, ability: r, discrepancies: o } = e, i = (s) => Object.keys(s.counts).reduce((a, l) => a + Number(l) * s.counts[l], 0);
  return n === 0 ? { mwds: null, rds: null } : {
    mwds: { numerator: (i(t) - i(r)) * i(t), denominator: n * n },
    rds: { numerator: 100 * (o.positive - o.negative), denominator: n }
  };
}

// src/core/survey/text-changes.ts
function gn(e, n) {
  return e === null || n === null ? e !== n : e.kind === "message" || n.kind === "message" ? e.kind !== n.kind || e.kind === "message" && n.kind === "message" && e.key !== n.key : Object.keys(e.texts).some((t) => {
    let r = n.texts[t];
    return r !== void 0 && r.trim() !== e.texts[t].trim();
  });
}
function Xe(e, n) {
  return e === null || n === null ? !1 : e.kind === "message" || n.kind === "message" ? e.kind === "message" && n.kind === "message" && e.key === n.key : Object.keys(e.texts).some((t) => {
    let r = n.texts[t];
    return r !== void 0 && r.trim() === e.texts[t].trim();
  });
}

// src/core/survey/choice-changes.ts
function hn(e, n, t, r) {
  var d, m, f, h;
  let o = [], i = (p, y, g, ...b) => {
    o.push({ code: `${n}-${y}`, effect: g, element: e, item: p, parameters: b });
  }, s = ds(t), a = ds(r), l = t.filter(({ value: p }) => !a.has(p)), u = r.filter(({ value: p }) => !s.has(p));
  for (let p of l) {
    let y = u.find(({ text: g }) => Xe(p.text, g));
    y ? (u.splice(u.indexOf(y), 1), i(p.value, "renamed", "lost", p.value, y.value)) : i(p.value, "removed", "lost");
  }
  u.forEach(({ value: p, isRetired: y }) => {
    y || i(p, "added", "incomplete");
  });
  for (let p of r) {
    let y = s.get(p.value);
    if (y !== void 0) {
      if (y.isRetired !== p.isRetired && i(p.value, p.isRetired ? "retired" : "returned", p.isRetired ? "none" : "incomplete"), gn(y.text, p.text)) {
        let g = t.find(({ value: b, text: w }) => b !== p.value && a.has(b) && Xe(w, p.text));
        g && !Xe(y.text, p.text) ? i(p.value, "swapped", "lost", p.value, g.value) : i(p.value, "text", "meaning");
      }
      ((m = (d = y.visibleIf) == null ? void 0 : d.source) != null ? m : "") !== ((h = (f = p.visibleIf) == null ? void 0 : f.source) != null ? h : "") && i(p.value, "condition", "incomplete");
    }
  }
  let c = (p) => p.map(({ value: y }) => y).filter((y) => s.has(y) && a.has(y)).join(" ");
  return c(t) !== c(r) && i(null, "order", "none"), o;
}
function ds(e) {
  return new Map(e.map((n) => [n.value, n]));
}

// src/core/survey/question-changes.ts
function Wr(e, n) {
  let t = n.name, r = [], o = (l, u, ...c) => {
    r.push({ code: `question-${l}`, effect: u, element: t, item: null, parameters: c });
  };
  e.isRetired !== n.isRetired && o(n.isRetired ? "retired" : "returned", n.isRetired ? "none" : "incomplete");
  let [i, s] = [fs(e), fs(n)];
  if (i !== s) {
    let l = i === "choice" && s === "choices";
    return o(l ? "multiple" : "type", l ? "meaning" : "lost", Fn(e), Fn(n)), r;
  }
  Fn(e) !== Fn(n) && o("display", "none", Fn(e), Fn(n)), (gn(e.title, n.title) || gn(e.description, n.description)) && o("text", "meaning"), Vr(e.visibleIf) !== Vr(n.visibleIf) && o("condition", "incomplete");
  let a = (l) => Vr(l.requiredIf) || String(l.isRequired);
  return a(e) !== a(n) && o(a(n) === "false" ? "optional" : "required", a(n) === "false" ? "none" : "incomplete"), ms(e) !== ms(n) && o("limits", "meaning"), ps(e) !== ps(n) ? (o("source", "lost"), r) : r.concat(e.type === "rating" && n.type === "rating" ? Xd(e, n) : ys(e, n));
}
function fs(e) {
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
function Fn(e) {
  return e.type === "text" ? e.inputType : e.type;
}
function Vr(e) {
  var n;
  return (n = e == null ? void 0 : e.source) != null ? n : "";
}
function ms(e) {
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
function ps(e) {
  return "choicesFrom" in e && e.choicesFrom !== null ? e.choicesFrom : e.type === "matrixdropdown" && e.rowsFrom !== null ? `rows ${e.rowsFrom}` : "";
}
function Xd(e, n) {
  let t = (l, u) => [{ code: l, effect: u, element: n.name, item: null, parameters: [] }], r = ({ choices: l }) => l.map(({ value: u }) => u).join(" ");
  if (r(e) !== r(n))
    return t("scale-steps", "lost");
  let [o, i] = [e.minRateDescription, e.maxRateDescription];
  return Xe(o, n.maxRateDescription) && Xe(i, n.minRateDescription) && !Xe(o, i) ? t("scale-reversed", "lost") : [...gn(o, n.minRateDescription) || gn(i, n.maxRateDescription) ? t("scale-ends", "meaning") : [], ...ys(e, n)];
}
function ys(e, n) {
  let t = hn(n.name, "choice", gs(e), gs(n));
  return "rows" in e && "rows" in n && t.push(...hn(n.name, "row", e.rows, n.rows)), e.type === "matrixdropdown" && n.type === "matrixdropdown" && (t.push(...hn(n.name, "column", hs(e), hs(n))), n.columns.forEach((r) => {
    let o = e.columns.find(({ name: i }) => i === r.name);
    t.push(...o ? hn(n.name, "choice", o.choices, r.choices) : []);
  })), t;
}
function gs(e) {
  if (!("choices" in e))
    return [];
  let n = e.choices;
  return n.concat(Re($n(e)).filter((t) => !n.some(({ value: r }) => r === t.value)));
}
function hs(e) {
  return e.columns.map(({ name: n, title: t }) => ({ value: n, text: t, visibleIf: null, isRetired: !1 }));
}

// src/core/survey/answer-versions.ts
var ws = { current: null, earlier: /* @__PURE__ */ new Map() };
function Dn(e, n) {
  let t = /* @__PURE__ */ new Set(), r = [], o = [], i = e.notInStatistics.concat(n.notInStatistics), s = e.audience.population !== n.audience.population, a = new Map(V(e).map((l) => [l.name, l]));
  for (let l of V(n)) {
    let u = a.get(l.name), c = u === void 0 ? [] : s ? ie(l).map(({ name: d }) => d) : Zd(u, l, i);
    c.length > 0 ? (r.push(l.name), c.forEach((d) => t.add(d))) : u !== void 0 && Wr(u, l).some(({ effect: d }) => d === "meaning") && o.push(l.name);
  }
  return { changedParameters: t, changed: r, reworded: o };
}
var Yd = /^(?:question-(?:type|source)|scale-(?:steps|reversed))$/;
function Zd(e, n, t) {
  let r = Wr(e, n), o = r.some(({ code: u }) => Yd.test(u) && // The rows of a grid are skills, wherever the list of them comes from.
  !(u === "question-source" && n.type === "matrixdropdown")), i = (u) => r.filter(({ code: c }) => c === `${u}-swapped`).map(({ item: c }) => c), [s, a] = [i("row"), i("column")], l = n.type !== "matrixdropdown" && "choices" in e && "choices" in n && (i("choice").length > 0 || bs(e.choices, n.choices, t, n));
  return ie(n).filter(({ row: u, column: c }) => {
    let d = e.type === "matrixdropdown" ? e.columns.find(({ name: m }) => m === (c == null ? void 0 : c.name)) : void 0;
    return o || l || u !== null && s.includes(u.value) || c !== null && (a.includes(c.name) || d !== void 0 && (bs(d.choices, c.choices, t, n) || ef(d.choices, c.choices)));
  }).map(({ name: u }) => u);
}
function ef(e, n) {
  return hn("", "choice", e, n).some(({ code: t }) => t === "choice-swapped");
}
function bs(e, n, t, { type: r }) {
  if (r === "checkbox" || r === "tagbox" || r === "ranking")
    return !1;
  let o = r === "radiogroup" || r === "dropdown", [i, s] = [e, n].map((a) => nf(a, t, o));
  return i !== s && i !== "" && s !== "";
}
function nf(e, n, t) {
  var a;
  let r = e.map(({ value: l }) => l).filter((l) => !n.includes(l)), o = r.filter((l) => /^-?\d{1,9}$/.test(l)).map(Number).sort((l, u) => l - u), i = (a = o[0]) != null ? a : NaN;
  return (t ? o.length === r.length && (i === 0 || i === 1) && o.every((l, u) => l === i + u) : o.length > r.length / 2) ? o.join(" ") : "";
}

// src/core/survey/map-questions.ts
function Gt(e, n) {
  let t = (r) => r.type === "html" ? r : r.type === "panel" ? O(R({}, r), { elements: r.elements.map(t) }) : n(r);
  return O(R({}, e), { pages: e.pages.map((r) => O(R({}, r), { elements: r.elements.map(t) })) });
}

// src/core/survey/scale.ts
var Te = ["importance", "ability"], yn = ["1", "2", "3", "4", "5"];
function ks(e) {
  let n = (t) => {
    let r = Te.includes(t.name), o = t.choices.some((i) => xs(i.value) && i.text !== null);
    return !r || o ? t : O(R({}, t), {
      choices: t.choices.map((i) => xs(i.value) ? O(R({}, i), { text: { kind: "message", key: `localskills-scale-${t.name}-${i.value}` } }) : i)
    });
  };
  return Gt(e, (t) => t.type === "matrixdropdown" && t.name === e.measures.grid ? O(R({}, t), { columns: t.columns.map(n) }) : t);
}
function xs(e) {
  return yn.includes(e);
}

// src/core/analysis/wilson-interval.ts
var bn = 1.959963984540054;
function wn(e, n) {
  if (n === 0)
    return null;
  let t = e / n, r = t + bn * bn / (2 * n), o = bn * Math.sqrt(t * (1 - t) / n + bn * bn / (4 * n * n)), i = 1 + bn * bn / n;
  return {
    // Rounding errors must not lead out of what can be, nor away from none and all.
    low: e === 0 ? 0 : Math.max(0, (r - o) / i),
    high: e === n ? 1 : Math.min(1, (r + o) / i)
  };
}

// src/core/analysis/difference-interval.ts
function Ss(e, n, t, r) {
  let [o, i] = [wn(e, n), wn(t, r)];
  if (o === null || i === null)
    return null;
  let [s, a] = [e / n, t / r], l = (u, c) => Math.sqrt(u * u + c * c);
  return {
    low: Math.max(-1, s - a - l(s - o.low, i.high - a)),
    high: Math.min(1, s - a + l(o.high - s, a - i.low))
  };
}

// src/core/analysis/compare-waves.ts
function Ts(e, n, t, r, o = null) {
  let i = Dn(r, n), s = [], a = ({ survey: l, counted: u }) => ({ survey: l, counted: u });
  return {
    before: a(t),
    now: a(e),
    accountsInBoth: o === null ? null : tf(o, [e, t], [n, r]),
    skills: rf(e, n, t, r, i, s),
    questions: sf(e, n, t, r, i, s),
    notCompared: s
  };
}
function tf(e, n, t) {
  let r = Math.max(...t.map((i) => i.minCell)), o = (i) => i > 0 && i < r;
  return o(e) || n.some(({ counted: i }) => o(i - e)) ? _ : e;
}
function rf(e, n, t, r, o, i) {
  let s = of(n, r, o), a = [], l = Os(e.skills, t.skills);
  for (let f of l) {
    let [h, p] = [e.skills[f], t.skills[f]], y = Ps(h, p, s(f));
    y === null && vs(h) && vs(p) ? a.push({ id: f, now: h, before: p }) : i.push({ part: "skill", name: f, reason: y != null ? y : "no-answers" });
  }
  let u = (f) => lf(
    a.map((h) => [h.before[f], h.now[f]])
  ), [c, d] = [u("rankByMwds"), u("rankByRds")], m = G();
  return a.forEach((f, h) => {
    var y, g;
    let p = (b) => {
      var w, x;
      return Gr((w = b(f.before)) != null ? w : 0, (x = b(f.now)) != null ? x : 0);
    };
    m[f.id] = {
      n: p(({ n: b }) => b),
      importance: p(({ importance: b }) => b.mean),
      ability: p(({ ability: b }) => b.mean),
      gap: p(({ gap: b }) => b),
      mwds: p(({ mwds: b }) => b),
      rds: p(({ rds: b }) => b),
      highNeed: As(f.before.highNeedCount, f.before.n, f.now.highNeedCount, f.now.n),
      rankByMwds: (y = c[h]) != null ? y : null,
      rankByRds: (g = d[h]) != null ? g : null
    };
  }), m;
}
function of(e, n, { changedParameters: t }) {
  let [r, o] = [Q(e), Q(n)], i = (a) => Array.from(a.keys()).join(" "), s = r !== null && o !== null && r.grid.name === o.grid.name && i(r.importance) === i(o.importance) && i(r.ability) === i(o.ability);
  return (a) => !s || Te.some((l) => t.has(He(r.grid.name, a, l)));
}
function vs(e) {
  return e !== void 0 && !A(e) && e.n > 0;
}
function sf(e, n, t, r, o, i) {
  var l;
  let s = G(), a = new Map([...J(r), ...J(n)].map(
    (u) => [u.name, u]
  ));
  for (let u of Os(e.questions, t.questions)) {
    let [c, d] = [e.questions[u], t.questions[u]], m = Ps(c, d, o.changedParameters.has(u));
    ((l = a.get(u)) == null ? void 0 : l.kind) !== "text" && (m === null && Rs(c) && Rs(d) ? s[u] = af(d, c) : i.push({ part: "question", name: u, reason: m != null ? m : "no-answers" }));
  }
  return s;
}
function Rs(e) {
  return e !== void 0 && !A(e) && e.n > 0;
}
function af(e, n) {
  let t = G(), [r, o] = [Object.keys(n.choices), Object.keys(e.choices)];
  for (let l of r.filter((u) => o.includes(u))) {
    let [u, c] = [n.choices[l], e.choices[l]];
    t[l] = u === void 0 || c === void 0 || A(u) || A(c) ? _ : As(c.count, e.n, u.count, n.n);
  }
  let i = [e, n].map(({ summary: l }) => l === void 0 || A(l) ? null : l.mean), [s = null, a = null] = i;
  return R({
    n: Gr(e.n, n.n),
    choices: t,
    onlyBefore: o.filter((l) => !r.includes(l)),
    onlyNow: r.filter((l) => !o.includes(l))
  }, e.summary === void 0 || n.summary === void 0 ? {} : { mean: s === null || a === null ? _ : Gr(s, a) });
}
function Ps(e, n, t) {
  return n === void 0 ? "new" : e === void 0 ? "gone" : t ? "changed" : A(e) || A(n) ? "withheld" : null;
}
function Gr(e, n) {
  return { before: e, now: n, difference: n - e };
}
function As(e, n, t, r) {
  if (A(e) || A(t))
    return A(t) ? t : e;
  let o = Ss(t, r, e, n);
  return o === null ? _ : {
    before: e / n,
    now: t / r,
    // One division, so that equal shares have no difference.
    difference: (t * n - e * r) / (r * n),
    countBefore: e,
    countNow: t,
    interval: o
  };
}
function lf(e) {
  let n = e.filter((i) => i[0] !== null && i[1] !== null), t = (i) => Mn(n.map((s) => s[i]), (s, a) => s - a), [r, o] = [t(0), t(1)];
  return e.map((i) => {
    let s = n.indexOf(i);
    return s < 0 ? null : {
      before: i[0],
      now: i[1],
      places: r[s] - o[s]
    };
  });
}
function Os(e, n) {
  return Array.from(/* @__PURE__ */ new Set([...Object.keys(e), ...Object.keys(n)]));
}

// src/core/report/survey-report.ts
function xn(e) {
  return cs(e.results, e.survey);
}
function Ut({ previous: e = null, survey: n }, t) {
  return e === null ? null : Ts(t, n, e.published, e.survey, e.accountsInBoth);
}

// src/core/report/results-data.ts
var Es = 5e4, Ht = 1e3, Cs = 100, $s = 18e5;
function uf(e, n = xn(e), t = Ut(e, n)) {
  let { titles: r } = e, o = r.resultsData(n.survey), i = cf(e), s = ff(n, e), { excluded: a, breakdowns: l } = n, u = {};
  a.forEach(({ reason: h }) => {
    var p;
    u[h] = ((p = u[h]) != null ? p : 0) + 1;
  });
  let c = (h) => {
    var p, y;
    return cn(O(R(O(R(O(R({
      survey: n.survey,
      definition: { page: r.definition(n.survey), revision: e.definitionRevision },
      minAnswers: e.survey.minAnswers,
      minCell: e.survey.minCell,
      population: n.population,
      counted: n.counted
    }, e.held === void 0 || e.held === null ? {} : { held: e.held }), {
      excluded: s.length === 0 ? a : a.slice(0, Ht)
    }), s.length === 0 ? {} : { excludedMore: {
      count: a.length,
      reasons: hf(u),
      pages: s.map(({ title: g }) => g)
    } }), {
      questions: gf(n.questions, pf),
      skills: n.skills,
      cross: n.cross,
      agreement: n.agreement,
      balance: n.balance,
      breakdowns: h,
      versions: n.versions
    }), t === null ? {} : { change: t }), {
      answers: (y = (p = e.counted.named) == null ? void 0 : p.map((g) => df(g, e.home))) != null ? y : { count: e.counted.count, revisions: i.map(({ title: g }) => g) }
    }));
  }, d = c(l);
  if (Ms(d) <= $s)
    return [...i, { title: o, text: d }, ...s];
  let m = mf(l, e), f = l.map(({ by: h, question: p, isPartition: y, ungrouped: g }, b) => ({
    by: h,
    question: p,
    isPartition: y,
    ungrouped: g,
    pages: m.filter((w) => w.breakdown === b).map(({ title: w }) => w)
  }));
  return [
    ...i,
    { title: o, text: c(f) },
    ...s,
    ...m.map(({ title: h, text: p }) => ({ title: h, text: p }))
  ];
}
function Ns(e, n = xn(e)) {
  var r, o;
  let t = e.titles.resultsData(n.survey);
  return (o = (r = uf(e, n).find((i) => i.title === t)) == null ? void 0 : r.text) != null ? o : "";
}
function cf({ survey: e, titles: n, counted: t }) {
  let r = [];
  return t.named !== null || t.places.forEach(({ community: o, revisions: i }) => {
    for (let s = 0; s < i.length; s += Es)
      r.push({
        title: n.resultsPart(e.id, "revisions", r.length + 1),
        text: cn({
          survey: e.id,
          community: o,
          revisions: Array.from(i.subarray(s, s + Es))
        })
      });
  }), r;
}
function df({ user: e, page: n, revision: t, timestamp: r, community: o }, i) {
  let s = { user: e, page: n, revision: t, timestamp: r };
  return i === void 0 || o === i ? s : O(R({}, s), { community: o != null ? o : null });
}
function ff({ survey: e, excluded: n }, { titles: t }) {
  let r = [];
  for (let o = Ht; o < n.length; o += Ht)
    r.push({
      title: t.resultsPart(e, "excluded", r.length + 1),
      text: cn({ survey: e, excluded: n.slice(o, o + Ht) })
    });
  return r;
}
function mf(e, { survey: n, titles: t }) {
  let r = [];
  return e.forEach(({ by: o, question: i, groups: s }, a) => {
    let [l, u] = [{}, 0], c = () => {
      r.push({
        breakdown: a,
        title: t.resultsPart(n.id, "groups", r.length + 1),
        text: cn({ survey: n.id, by: o, question: i, groups: l })
      }), [l, u] = [{}, 0];
    };
    Object.keys(s).forEach((d) => {
      let m = s[d], h = Ms(cn(m)) + 2 * cn(m).split(`
`).length;
      u > 0 && u + h > $s && c(), l[d] = m, u += h;
    }), u > 0 && c();
  }), r;
}
function pf(e) {
  if (A(e) || A(e.unknown))
    return e;
  let { unknown: n } = e, t = Object.keys(n);
  if (t.length <= Cs)
    return e;
  let r = (a) => {
    var l;
    return (l = n[a]) != null ? l : 0;
  }, o = t.slice().sort((a, l) => r(l) - r(a) || (a < l ? -1 : 1)), i = new Set(o.slice(0, Cs)), s = /* @__PURE__ */ Object.create(null);
  return t.filter((a) => i.has(a)).forEach((a) => {
    s[a] = r(a);
  }), O(R({}, e), { unknown: s });
}
function gf(e, n) {
  let t = /* @__PURE__ */ Object.create(null);
  return Object.keys(e).forEach((r) => {
    t[r] = n(e[r]);
  }), t;
}
function hf(e) {
  let n = {};
  return Object.keys(e).sort().forEach((t) => {
    n[t] = e[t];
  }), n;
}
function Ms(e) {
  let n = e.length;
  for (let t = 0; t < e.length; t++) {
    let r = e.charCodeAt(t);
    n += r < 128 ? 0 : r < 2048 || r >= 55296 && r < 57344 ? 1 : 2;
  }
  return n;
}

// src/core/wikitext/character-references.ts
var yf = "Tab 9 NewLine 10 excl 33 QUOT 34 quot 34 num 35 dollar 36 percnt 37 AMP 38 amp 38 apos 39 lpar 40 rpar 41 ast 42 midast 42 plus 43 comma 44 period 46 sol 47 colon 58 semi 59 LT 60 lt 60 equals 61 GT 62 gt 62 quest 63 commat 64 lbrack 91 lsqb 91 bsol 92 rbrack 93 rsqb 93 Hat 94 UnderBar 95 lowbar 95 DiacriticalGrave 96 grave 96 lbrace 123 lcub 123 VerticalLine 124 verbar 124 vert 124 rbrace 125 rcub 125 NonBreakingSpace 160 nbsp 160 iexcl 161 cent 162 pound 163 curren 164 yen 165 brvbar 166 sect 167 uml 168 copy 169 ordf 170 laquo 171 not 172 shy 173 reg 174 macr 175 deg 176 plusmn 177 sup2 178 sup3 179 acute 180 micro 181 para 182 middot 183 cedil 184 sup1 185 ordm 186 raquo 187 frac14 188 frac12 189 frac34 190 iquest 191 Agrave 192 Aacute 193 Acirc 194 Atilde 195 Auml 196 Aring 197 AElig 198 Ccedil 199 Egrave 200 Eacute 201 Ecirc 202 Euml 203 Igrave 204 Iacute 205 Icirc 206 Iuml 207 ETH 208 Ntilde 209 Ograve 210 Oacute 211 Ocirc 212 Otilde 213 Ouml 214 times 215 Oslash 216 Ugrave 217 Uacute 218 Ucirc 219 Uuml 220 Yacute 221 THORN 222 szlig 223 agrave 224 aacute 225 acirc 226 atilde 227 auml 228 aring 229 aelig 230 ccedil 231 egrave 232 eacute 233 ecirc 234 euml 235 igrave 236 iacute 237 icirc 238 iuml 239 eth 240 ntilde 241 ograve 242 oacute 243 ocirc 244 otilde 245 ouml 246 divide 247 oslash 248 ugrave 249 uacute 250 ucirc 251 uuml 252 yacute 253 thorn 254 yuml 255 OElig 338 oelig 339 Scaron 352 scaron 353 Yuml 376 fnof 402 circ 710 tilde 732 Alpha 913 Beta 914 Gamma 915 Delta 916 Epsilon 917 Zeta 918 Eta 919 Theta 920 Iota 921 Kappa 922 Lambda 923 Mu 924 Nu 925 Xi 926 Omicron 927 Pi 928 Rho 929 Sigma 931 Tau 932 Upsilon 933 Phi 934 Chi 935 Psi 936 Omega 937 alpha 945 beta 946 gamma 947 delta 948 epsilon 949 zeta 950 eta 951 theta 952 iota 953 kappa 954 lambda 955 mu 956 nu 957 xi 958 omicron 959 pi 960 rho 961 sigmaf 962 sigma 963 tau 964 upsilon 965 phi 966 chi 967 psi 968 omega 969 thetasym 977 upsih 978 piv 982 ensp 8194 emsp 8195 emsp13 8196 emsp14 8197 numsp 8199 puncsp 8200 ThinSpace 8201 thinsp 8201 VeryThinSpace 8202 hairsp 8202 NegativeMediumSpace 8203 NegativeThickSpace 8203 NegativeThinSpace 8203 NegativeVeryThinSpace 8203 ZeroWidthSpace 8203 zwnj 8204 zwj 8205 lrm 8206 rlm 8207 ndash 8211 mdash 8212 lsquo 8216 rsquo 8217 sbquo 8218 ldquo 8220 rdquo 8221 bdquo 8222 dagger 8224 Dagger 8225 bull 8226 hellip 8230 permil 8240 prime 8242 Prime 8243 lsaquo 8249 rsaquo 8250 oline 8254 frasl 8260 MediumSpace 8287 euro 8364 image 8465 weierp 8472 real 8476 trade 8482 alefsym 8501 larr 8592 uarr 8593 rarr 8594 darr 8595 harr 8596 crarr 8629 lArr 8656 uArr 8657 rArr 8658 dArr 8659 hArr 8660 forall 8704 part 8706 exist 8707 empty 8709 nabla 8711 isin 8712 notin 8713 ni 8715 prod 8719 sum 8721 minus 8722 lowast 8727 radic 8730 prop 8733 infin 8734 ang 8736 and 8743 or 8744 cap 8745 cup 8746 int 8747 there4 8756 sim 8764 cong 8773 asymp 8776 ne 8800 equiv 8801 le 8804 ge 8805 sub 8834 sup 8835 nsub 8836 sube 8838 supe 8839 oplus 8853 otimes 8855 perp 8869 sdot 8901 lceil 8968 rceil 8969 lfloor 8970 rfloor 8971 loz 9674 spades 9824 clubs 9827 hearts 9829 diams 9830 lang 10216 rang 10217", bf = wf();
function wf() {
  let e = yf.split(" "), n = /* @__PURE__ */ new Map();
  for (let t = 0; t < e.length; t += 2)
    n.set(e[t], String.fromCodePoint(Number(e[t + 1])));
  return n.set("\u05E8\u05DC\u05DE", "\u200F"), n.set("\u0631\u0644\u0645", "\u200F"), n;
}
var xf = /&(?:([A-Za-z0-9\x80-\uffff]+)|#([0-9]+)|#[xX]([0-9A-Fa-f]+));/g;
function Qt(e, n) {
  return e.includes("&") ? e.replace(xf, (t, r, o, i) => {
    var s;
    return r !== void 0 ? (s = bf.get(r)) != null ? s : t : n(o === void 0 ? parseInt(i, 16) : parseInt(o, 10), t);
  }) : e;
}

// src/core/wikitext/encode.ts
var kf = '"&:<=>[]{|}', Sf = "!'_~", Is = 32, vf = Hr(kf), Rf = Hr(Sf), Tf = Hr("#*+-;");
function Hr(e) {
  let n = new Uint8Array(128);
  for (let t of e)
    n[t.charCodeAt(0)] = 1;
  return n;
}
function Pf(e) {
  return e >= 127 && e <= 160 || e === 173 || e === 1564 || e === 5760 || e === 6158 || e >= 8192 && e <= 8203 || e === 8206 || e === 8207 || e >= 8232 && e <= 8239 || e >= 8287 && e <= 8303 || e === 12288 || e === 65279 || e >= 55296 && e <= 57343 || e >= 64976 && e <= 65007 || e >= 65520 && e <= 65535 || e > 65535 && e % 65536 >= 65534;
}
var Af = 65343, Of = /^(?:RFC|PMID|ISBN)[ \xa0]/;
function Ef(e, n, t) {
  let r = n === 0, o = n === e.length - 1;
  if (t >= 128)
    return Pf(t) || t === Af;
  if (t < 32 || t === 127 || vf[t] === 1 || r && Tf[t] === 1)
    return !0;
  if (Rf[t] === 1)
    return r || o || e.charCodeAt(n - 1) === t || e.charCodeAt(n + 1) === t;
  switch (t) {
    case Is:
      return r || o || e.charCodeAt(n - 1) === Is;
    case 73:
    case 80:
    case 82:
      return Of.test(e.slice(n, n + 5));
    default:
      return !1;
  }
}
var Cf = [
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
], Ur = "\u0345";
function Ls(e) {
  let n = e.codePointAt(0);
  return e === Ur || Cf.some(([t, r]) => n >= t && n <= r) || (Ur + e).normalize("NFD") !== Ur + e.normalize("NFD");
}
var Fs = 768, $f = 32, Nf = /[\u0300-\uffff]{1000}/;
function Mf(e) {
  return !Nf.test(e) && e.normalize("NFC") === e;
}
function If() {
  let e = "";
  return (n, t, r) => {
    if (r || t < Fs)
      return e = r ? ";" : n, r;
    if (n.normalize("NFC") === n) {
      if (!Ls(n))
        return e = n, !1;
      if (e.length < $f && (e + n).normalize("NFC") === e + n)
        return e += n, !1;
    }
    return e = ";", !0;
  };
}
function Pe(e) {
  let n = Mf(e) ? null : If(), t = "", r = 0;
  for (let o = 0; o < e.length; ) {
    let i = e.codePointAt(o), s = o + (i > 65535 ? 2 : 1), a = Ef(e, o, i);
    i >= Fs && o === 0 && !a && (a = Ls(e.slice(0, s))), n !== null && (a = n(e.slice(o, s), i, a)), a && (t += `${e.slice(r, o)}&#${i};`, r = s), o = s;
  }
  return t + e.slice(r);
}
function qn(e) {
  return Qt(
    e,
    (n, t) => n <= 1114111 ? String.fromCodePoint(n) : t
  );
}

// src/core/report/round.ts
function Ne(e, n, t = 0) {
  if (Number.isInteger(e) && Math.abs(e) < 1e9)
    return e === 0 ? 0 : e * 10 ** t;
  let [r, o] = Math.abs(e).toExponential().split("e"), i = r.replace(".", ""), s = Number(o) + 1 + t + n, a = s < 0 ? 0 : Number(i.charAt(s) || "0"), l = Math.max(0, s), u = Number(i.slice(0, l).padEnd(l, "0") || "0") + (a >= 5 ? 1 : 0);
  return u === 0 ? 0 : (e < 0 ? -1 : 1) * +`${u}e-${n}`;
}

// src/core/report/markup.ts
var Lf = /\uE000(\d+)\uE001/g;
function Ds(e) {
  let n = (i, ...s) => {
    let a = s.map((l, u) => typeof l == "object" ? `\uE000${u}\uE001` : typeof l == "string" ? l.replace(/[\uE000\uE001]/g, "") : l);
    return Pe(e.text(i, ...a)).replace(Lf, (l, u) => {
      let c = s[Number(u)];
      return typeof c == "object" ? c.wikitext : l;
    });
  }, t = (i, s = 0) => {
    let a = Ne(i, s), l = Pe(e.number(Math.abs(a), s));
    return a < 0 ? `<bdi dir="ltr">\u2212${l}</bdi>` : l;
  }, r = /* @__PURE__ */ new Map();
  return {
    messages: e,
    say: n,
    number: t,
    percent: (i) => {
      var l;
      let s = Ne(i, 0, 2), a = (l = r.get(s)) != null ? l : n("localskills-results-percent", e.number(s, 0));
      return r.set(s, a), a;
    },
    signed: (i, s) => Ne(i, s != null ? s : 0) > 0 ? `<bdi dir="ltr">+${t(i, s)}</bdi>` : t(i, s),
    label: ({ text: i, language: s, direction: a }) => s === e.language ? Pe(i) : s === null ? `<bdi>${Pe(i)}</bdi>` : `<bdi lang="${s}" dir="${a}">${Pe(i)}</bdi>`
  };
}
function U({ text: e }) {
  return Pe(e).replace(/"/g, "&quot;");
}
function Ff(e) {
  return `<span class="ext-localSkills-unseen">${e}</span>`;
}
function Ae(e) {
  return `localskills-${e}`;
}
function re(e, n, t) {
  let r = Ff(t.say("localskills-results-what-is", { wikitext: e }));
  return `${e} <span class="ext-localSkills-help">[[#${Ae(n)}|<span aria-hidden="true">?</span>${r}]]</span>`;
}
function kn(e, n) {
  return `[[#${Ae(e)}|${n}]]`;
}
function _e(e, n, t = 1 / 0) {
  let r = { wikitext: e.slice(0, t).reduce((o, i) => o === "" ? i : n.say("localskills-results-list", { wikitext: o }, { wikitext: i }), "") };
  return e.length <= t ? r : { wikitext: n.say("localskills-results-and-more", r, e.length - t) };
}
function Oe(e, n, t = "share") {
  let r = Ne(Math.min(1, Math.max(0, n)), 1, 2);
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
  let r = n === null ? "" : Ne(n, 0, 6);
  return `| class="ext-localSkills-figure${t === "" ? "" : ` ${t}`}" data-sort-value="${r}" | ${e}`;
}
function X(e) {
  return `| class="ext-localSkills-withheld" data-sort-value="" | ${e.say("localskills-results-withheld")}`;
}
function z(e, n) {
  return `<h${e}>${n}</h${e}>`;
}
function ae(e, n) {
  let t = n != null ? n : Pe(e);
  return e.trim() === "" || /[[\]{}|#<>\u0000-\u001F\u007F\uFFFD]|~~~|&[#A-Za-z0-9]+;|%[0-9A-Fa-f]{2}/.test(e) ? t : `[[:${e}|${t}]]`;
}
function qs(e, n) {
  return `<span class="plainlinks">[{{fullurl:${e}|action=raw}} ${n}]</span>`;
}
function Sn(e, n) {
  return `[[Special:PermanentLink/${e}|${n}]]`;
}

// src/core/report/balance-table.ts
var js = 150, Df = ["wantToLearn", "canTeach", "seeks", "offers"], qf = {
  wantToLearn: "want-to-learn",
  canTeach: "can-teach",
  seeks: "seek-now",
  offers: "offer-now"
};
function _s(e) {
  var f, h;
  let { markup: n, results: t } = e, r = Object.keys(t.balance), o = Df.filter((p) => r.some((y) => {
    var g;
    return ((g = t.balance[y]) == null ? void 0 : g[p]) !== null;
  })), i = r.filter((p) => o.some((y) => {
    var g, b;
    return ((g = t.balance[p]) == null ? void 0 : g[y]) !== 0 && ((b = t.balance[p]) == null ? void 0 : b[y]) !== null;
  }));
  if (o.length < 2 || i.length === 0)
    return [];
  let s = o.includes("wantToLearn") && o.includes("canTeach"), a = (p) => Math.max(1, ...i.map((y) => {
    var g;
    return Bs((g = t.balance[y]) == null ? void 0 : g[p], 0);
  })), l = {
    survey: Math.max(a("wantToLearn"), a("canTeach")),
    exchange: Math.max(a("seeks"), a("offers"))
  }, u = (p, y) => {
    var w, x;
    let g = (x = (w = t.balance[p]) == null ? void 0 : w[y]) != null ? x : null, b = y === "wantToLearn" || y === "canTeach";
    return A(g) ? X(n) : g === null ? W(n.say("localskills-results-not-asked"), null) : W(Oe(
      n.number(g),
      g / l[b ? "survey" : "exchange"],
      y === "wantToLearn" || y === "seeks" ? "demand" : "supply"
    ), g);
  }, c = [
    `|+ ${n.say("localskills-results-balance-caption")}`,
    "|-",
    H(n.say("localskills-results-column-skill")),
    ...o.map((p) => H(re(
      n.say(`localskills-results-column-${qf[p]}`),
      p === "wantToLearn" || p === "canTeach" ? "people" : "exchange",
      n
    ), "number")),
    ...s ? [H(re(n.say("localskills-results-column-lacking"), "lacking", n), "number")] : []
  ];
  for (let p of jf(t.balance, i).slice(0, js)) {
    let y = (h = (f = t.balance[p]) == null ? void 0 : f.surveyDifference) != null ? h : null;
    c.push(
      "|-",
      `! scope="row" | ${e.skillName(p)}`,
      ...o.map((g) => u(p, g)),
      ...s ? [A(y) ? X(n) : W(y === null ? "" : n.signed(y), y)] : []
    );
  }
  let d = r.length - i.length, m = i.length - js;
  return [
    z(2, n.say("localskills-results-balance")),
    `<p>${n.say("localskills-results-balance-intro")}</p>`,
    ee(
      U({ text: n.messages.text("localskills-results-balance") }),
      "sortable ext-localSkills-wide",
      c
    ),
    ...d > 0 ? [`<p>${n.say("localskills-results-balance-silent", d)}</p>`] : [],
    ...m > 0 ? [`<p>${n.say("localskills-results-more-rows", m)}</p>`] : []
  ];
}
function jf(e, n) {
  let t = (r) => {
    var a;
    let { surveyDifference: o = null, exchangeDifference: i = null, wantToLearn: s = null } = (a = e[r]) != null ? a : {};
    return [o, i, s].map((l) => Bs(l, -1 / 0));
  };
  return n.slice().sort((r, o) => {
    let [i, s] = [t(r), t(o)], a = i.findIndex((l, u) => l !== s[u]);
    return a === -1 ? r < o ? -1 : 1 : s[a] - i[a];
  });
}
function Bs(e, n) {
  return typeof e == "number" ? e : n;
}

// src/core/json/value.ts
function D(e) {
  return typeof e == "object" && e !== null && !Array.isArray(e);
}
function E(e, n) {
  return Object.prototype.hasOwnProperty.call(e, n) ? e[n] : void 0;
}

// src/core/i18n/read-localized-text.ts
var pe = /^(?:[a-z]{2,3}(?:-[a-z0-9]{1,8})*|simple)$/;
function zt(e) {
  if (typeof e == "string")
    return e.trim() === "" ? null : { kind: "texts", texts: { default: e } };
  if (!D(e))
    return null;
  let n = E(e, "message");
  if (typeof n == "string")
    return { kind: "message", key: n };
  let t = {};
  for (let r of Object.keys(e)) {
    let o = e[r];
    (r === "default" || pe.test(r)) && typeof o == "string" && o.trim() !== "" && (t[r] = o);
  }
  return Object.keys(t).length === 0 ? null : { kind: "texts", texts: t };
}

// src/core/json/fault.ts
function B(e, n) {
  return typeof n == "number" ? `${e}[${n}]` : /^[A-Za-z_$][A-Za-z0-9_$]*$/.test(n) ? `${e}.${n}` : `${e}[${JSON.stringify(n)}]`;
}
function L(e) {
  if (e === void 0)
    return "";
  if (typeof e == "object" && e !== null)
    return Array.isArray(e) ? "[\u2026]" : "{\u2026}";
  let n = String(e).replace(/\s+/g, " ");
  return n.length > 60 ? `${n.slice(0, 60)}\u2026` : n;
}
function vn(e, n) {
  return n.text(`localskills-fault-${e.code}`, ...e.parameters.map(
    (t) => typeof t == "object" ? _f(t, n) : t
  ));
}
function _f(e, n) {
  return e.reduce(
    (t, r) => t === "" ? r : n.text("localskills-fault-list", t, r),
    ""
  );
}

// src/core/pages.ts
var Ye = "LocalSkills", Jt = "MediaWiki:LocalSkills.json", Y = /^[a-z0-9-]{1,48}$/;
function Vs(e = Ye) {
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
      return Y.test(a) ? a : null;
    },
    answererOf: (o, i) => {
      let s = r(o), a = i.replace(/_/g, " "), l = a.startsWith(s) ? a.slice(s.length) : "";
      return l !== "" && !l.includes("/") ? l : null;
    }
  };
}

// src/core/survey/conditions/parse-condition.ts
var Qr = 4e3, Bf = 50, zr = {
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
}, rt = /[ \t\n\r]*/y, Jr = /[a-z_]\w*/iy, Vf = /[=<>!]=|=[<>]|<>|\*=|&&|\|\||[=<>+\-*/%^]/y, Wf = /-?(?:\d+\.\d+|[1-9]\d*|0)/y, Gf = /'(?:[^'"\\]|\\['"]|\\(?!['"]))*'|"(?:[^'"\\]|\\['"]|\\(?!['"]))*"/y, Uf = /\{([^{}]*)\}/y, Hf = /\w+|[^]/y, Qf = /^[a-z0-9-]{1,48}(?:\.[a-z0-9-]{1,48}){0,2}$/, zf = /^(?:(?:item|choice|self|row(?:index|name|title|value))$|(?:item|choice|self|parent|survey|(?:prev|next|total)?row|(?:prev|next|parent)?panel)\.|[#$])/i;
function Kt(e) {
  let n = 0, t = 0, r = null;
  function o(b, w = L(s()), x = n) {
    return r = r != null ? r : { code: `condition-${b}`, position: x, parameters: [x + 1, w] }, null;
  }
  function i(b) {
    b.lastIndex = n;
    let w = b.exec(e);
    return n += w ? w[0].length : 0, w;
  }
  function s() {
    let b = n, w = i(Hf);
    return n = b, w ? w[0] : "";
  }
  function a(b) {
    i(rt);
    let w = e[n] === b;
    return n += w ? 1 : 0, w;
  }
  function l(b) {
    var x;
    let w = u();
    for (; w !== null; ) {
      i(rt);
      let k = n, S = (x = i(Vf)) != null ? x : i(Jr), v = S === null ? "" : S[0].toLowerCase(), P = Object.prototype.hasOwnProperty.call(zr, v), [T, M] = P ? zr[v] : [0, "or"];
      if (T < b)
        return n = k, S === null || P ? w : o("operator");
      let q = l(T + 1);
      w = q && { kind: "binary", operator: M, left: w, right: q };
    }
    return null;
  }
  function u() {
    i(rt), t++;
    let b = t > Bf ? o("too-deep") : c();
    return t--, b;
  }
  function c() {
    var S;
    let b = n;
    if (a("(")) {
      let v = l(1);
      return v && (a(")") ? v : o("parenthesis", "(", b));
    }
    if (a("!"))
      return d("not", u());
    if (a("["))
      return p(b);
    let w = i(Jr);
    if (w === null)
      return m((S = f()) != null ? S : h());
    let x = w[0].toLowerCase();
    if (e[n] === "(")
      return n++, w[0] === "iif" ? y() : o("function", w[0], b);
    if (x === "negate")
      return d("not", u());
    if (x === "true" || x === "false")
      return m({ kind: "value", value: x === "true" });
    let k = Object.prototype.hasOwnProperty.call(zr, x);
    return o(k ? "operand" : x === "not" ? "not" : "word", w[0], b);
  }
  function d(b, w) {
    return w && { kind: "unary", operator: b, operand: w };
  }
  function m(b) {
    i(rt);
    let w = n, x = b && i(Jr), k = x ? x[0].toLowerCase() : "";
    return k === "empty" || k === "notempty" ? d(k, b) : (n = w, b);
  }
  function f() {
    let b = i(Wf);
    if (b)
      return { kind: "value", value: Number(b[0]) };
    let w = i(Gf);
    return w && { kind: "value", value: w[0].slice(1, -1).replace(/\\(['"])/g, "$1") };
  }
  function h() {
    let b = n, w = i(Uf);
    if (w === null) {
      let k = s();
      return o(k === "{" ? "brace" : k === '"' || k === "'" ? "text" : "operand");
    }
    let x = w[1];
    return zf.test(x) ? o("context", L(w[0]), b) : Qf.test(x) ? { kind: "answer", parameter: x } : o("answer", L(w[0]), b);
  }
  function p(b) {
    let w = [];
    if (a("]"))
      return { kind: "value", value: w };
    do {
      i(rt);
      let x = f();
      if (x === null)
        return o("list-item");
      w.push(x.value);
    } while (a(","));
    return a("]") ? { kind: "value", value: w } : o("list", "[", b);
  }
  function y() {
    let b = n - 4, w = l(1), x = w && (a(",") ? l(1) : o("iif", "iif", b)), k = x && (a(",") ? l(1) : o("iif", "iif", b));
    return w && x && k && (a(")") ? { kind: "iif", operands: [w, x, k] } : o("iif", "iif", b));
  }
  e.length > Qr ? (n = Qr, o("too-long", Qr)) : e.trim() === "" && o("blank");
  let g = r ? null : l(1);
  return g !== null && n < e.length && o("rest"), r != null ? r : { source: e, expression: g };
}

// src/core/survey/property-reader.ts
var Jf = { pages: 100, elements: 200, columns: 30, rows: 300 }, Kf = 1e3;
function Ws(e) {
  let n = (o, i, ...s) => {
    e.push({ path: o, code: i, parameters: s });
  }, t = (o, i, s, a, l, ...u) => {
    let c = E(o, s);
    return typeof c == "string" && l(c) ? c : (c !== void 0 && n(B(i, s), a, L(c), ...u), null);
  }, r = (o, i, s, a, l) => {
    let u = E(o, s);
    return l(u) ? u : (u !== void 0 && n(B(i, s), a), null);
  };
  return {
    fault: n,
    string: t,
    text(o, i, s) {
      let a = E(o, s), l = zt(a);
      return l === null && a !== void 0 && n(B(i, s), "expected-text"), l;
    },
    word(o, i, s, a) {
      var u;
      return (u = t(o, i, s, "not-one-of", (c) => a.includes(c), a)) != null ? u : a[0];
    },
    id: (o, i, s) => t(o, i, s, "bad-id", (a) => Y.test(a)),
    count(o, i, s) {
      let a = r(o, i, s, "expected-whole-number", ot);
      return a !== null && a < 0 ? (n(B(i, s), "too-small", a, 0), null) : a;
    },
    list(o, i, s) {
      var u, c;
      let a = (u = r(o, i, s, "expected-list", Array.isArray)) != null ? u : [], l = (c = Jf[s]) != null ? c : Kf;
      return a.length > l && n(B(i, s), "too-many-items", l), a.slice(0, l);
    },
    object: (o, i, s) => {
      var a;
      return (a = r(o, i, s, "expected-object", D)) != null ? a : {};
    },
    condition(o, i, s) {
      let a = t(o, i, s, "expected-string", (u) => u.trim() !== ""), l = a === null ? null : Kt(a);
      return l !== null && "code" in l ? (n(B(i, s), l.code, ...l.parameters), null) : l;
    }
  };
}
function Gs(e) {
  return pe.test(e);
}
function ot(e) {
  return Number.isSafeInteger(e);
}

// src/core/survey/read-choices.ts
var Ze = 20;
function Me(e, n, t, r) {
  let o = /* @__PURE__ */ new Map(), i = B(n, t);
  return r.list(e, n, t).forEach((s, a) => {
    let l = B(i, a), u = D(s) ? s : {}, c = D(s) ? E(s, "value") : s, d = Xr(c) ? String(c) : "";
    Y.test(d) ? o.has(d) ? r.fault(l, "code-taken", d) : o.set(d, {
      value: d,
      text: r.text(u, l, "text"),
      visibleIf: r.condition(u, l, "visibleIf"),
      isRetired: E(u, "retired") === !0
    }) : r.fault(l, "bad-id", L(c));
  }), o.size === 0 ? (r.fault(i, "empty-list"), null) : Array.from(o.values());
}
function Ie(e, n) {
  return { value: e, text: n, visibleIf: null, isRetired: !1 };
}
function Kr(e, n, t, r) {
  let o = (i, s, a, l) => {
    var c;
    let u = E(e, s) === void 0 ? a : s;
    return E(e, u) !== !0 ? null : r.some(({ value: d }) => d === i) ? (t.fault(B(n, u), "special-code-taken", i), null) : Ie(i, (c = t.text(e, n, l)) != null ? c : { kind: "message", key: `localskills-choice-${i}` });
  };
  return {
    other: o(dn, "showOtherItem", "hasOther", "otherText"),
    none: o(Xn, "showNoneItem", "hasNone", "noneText"),
    refused: o(Yn, "showRefuseItem", "", "refuseText"),
    dontKnow: o(Zn, "showDontKnowItem", "", "dontKnowText")
  };
}
function Us(e, n, t) {
  if (E(e, "rateValues") !== void 0)
    return Me(e, n, "rateValues", t);
  let r = (l, u) => {
    let c = E(e, l);
    return ot(c) ? c : (c !== void 0 && t.fault(B(n, l), "expected-whole-number"), u);
  }, [o, i, s] = [r("rateMin", 1), r("rateMax", 5), r("rateStep", 1)];
  if (i <= o || s < 1)
    return t.fault(`${n}.rateMax`, "bad-rating", o, i, s), null;
  let a = [];
  for (let l = o; l <= i && a.length < Ze; l += s)
    a.push(Ie(String(l), null));
  return o + Ze * s <= i && t.fault(`${n}.rateMax`, "too-many-steps", Ze), a;
}
function Hs(e, n, t) {
  let r = /* @__PURE__ */ new Map();
  return t.list(e, n, "columns").forEach((o, i) => {
    let s = B(`${n}.columns`, i), a = D(o) ? E(o, "name") : void 0;
    if (!D(o) || typeof a != "string" || !Y.test(a)) {
      t.fault(`${s}.name`, "bad-id", L(a));
      return;
    }
    if (r.has(a)) {
      t.fault(`${s}.name`, "name-taken", a);
      return;
    }
    let l = Me(o, s, "choices", t);
    l !== null && r.set(a, { name: a, title: t.text(o, s, "title"), choices: l });
  }), r.size === 0 ? (t.fault(`${n}.columns`, "empty-list"), null) : Array.from(r.values());
}
function Xr(e) {
  return typeof e == "string" || typeof e == "number";
}

// src/core/survey/text.ts
function ge(e, n) {
  if (e.text !== null)
    return Ue(e.text, n.messages, n.locale);
  let t = n.taxonomy === null ? null : n.taxonomy.get(e.value);
  return t !== null && n.taxonomy !== null ? Ue(t.label, n.messages, n.taxonomy.locale) : { text: e.value, language: null, direction: "auto" };
}
function he(e, n) {
  return e.title === null ? { text: e.name, language: null, direction: "auto" } : Ue(e.title, n.messages, n.locale);
}

// src/core/report/group-label.ts
var Xf = /^[a-z0-9][a-z0-9_-]{0,99}$/;
function it(e) {
  return Xf.test(e);
}
function st(e, { by: n, question: t }, { markup: r, survey: o, texts: i }) {
  var u, c;
  if (n === "language")
    return pe.test(e) ? `<span lang="${e}">{{#language:${e}}}</span>` : U({ text: e });
  if (n === "community")
    return `<bdi>${U({ text: e })}</bdi>`;
  let s = V(o).find(({ name: d }) => d === t), a = s === void 0 ? null : (c = (u = ie(s)[0]) == null ? void 0 : u.choices) != null ? c : null, l = a === null ? void 0 : a.find(({ value: d }) => d === e);
  return r.label(ge(l != null ? l : Ie(e, null), i));
}
function Qs({ by: e, question: n }, { markup: t, survey: r, texts: o }) {
  let i = V(r).find(({ name: a }) => a === n);
  if (i !== void 0) {
    let a = he(i, o);
    return { text: a.text, wikitext: t.label(a) };
  }
  let s = `localskills-results-by-${e === "language" ? "language" : "community"}`;
  return { text: t.messages.text(s), wikitext: t.say(s) };
}

// src/core/report/headline.ts
function Js(e, n) {
  let { wantToLearn: t, canTeach: r } = n.measures, o = [];
  for (let l of Object.keys(e.skills)) {
    let u = Ee(e, l);
    u !== null && !A(u.highNeedCount) && u.highNeedCount > 0 && o.push({ skill: l, count: u.highNeedCount, of: u.n });
  }
  let i = zs(e, r), s = zs(e, t), a = (s != null ? s : []).filter(({ skill: l }) => {
    var u, c;
    return Yf(e, r, l) === 0 && ((c = (u = e.balance[l]) == null ? void 0 : u.offers) != null ? c : 0) === 0;
  });
  return {
    needs: Yr(o),
    assets: Yr(i != null ? i : []),
    unmet: s === null || i === null ? null : Yr(a)
  };
}
function Ee(e, n) {
  let t = e.skills[n];
  return t === void 0 || A(t) ? null : t;
}
function Yf(e, n, t) {
  var i;
  let r = n === null ? void 0 : e.questions[n];
  if (r === void 0 || A(r))
    return r != null ? r : null;
  let o = r.choices[t];
  return A(o) ? o : (i = o == null ? void 0 : o.count) != null ? i : null;
}
function zs(e, n) {
  let t = n === null ? void 0 : e.questions[n];
  if (t === void 0 || A(t))
    return null;
  let r = Object.keys(e.skills), o = r.length === 0 ? Object.keys(e.balance) : r;
  return Object.keys(t.choices).filter((i) => o.includes(i)).map((i) => {
    let s = t.choices[i];
    return { skill: i, count: s === void 0 || A(s) ? 0 : s.count, of: t.n };
  }).filter(({ count: i }) => i > 0);
}
function Yr(e) {
  return e.slice().sort((n, t) => fn(
    { numerator: t.count, denominator: t.of },
    { numerator: n.count, denominator: n.of }
  ) || (n.skill < t.skill ? -1 : 1)).slice(0, 3);
}

// src/core/report/findings.ts
var at = 5;
function Zs(e) {
  let { markup: n, results: t, survey: r } = e, { needs: o, assets: i, unmet: s } = Js(t, r), a = (c) => (d) => n.say(
    c,
    Zf(d, e),
    d.count,
    d.of,
    { wikitext: n.percent(d.count / d.of) }
  ), l = [];
  Object.keys(t.skills).length > 0 && l.push(...Zr("needs", o.map(a("localskills-results-need")), e)), i.length > 0 && l.push(...Zr("assets", i.map(a("localskills-results-asset")), e)), s !== null && l.push(...Zr("unmet", s.map(a("localskills-results-unmet-skill")), e));
  let u = [...em(e), ...nm(e)];
  return [
    ...l.length === 0 ? [] : ['<div class="ext-localSkills-findings">', ...l, "</div>"],
    ...u.length === 0 ? [] : ["<ul>", ...u.map((c) => `<li>${c}</li>`), "</ul>"]
  ];
}
function Zr(e, n, { markup: t }) {
  return [
    `<div class="ext-localSkills-finding ext-localSkills-finding-${e}">`,
    // No heading of the page's own kind: before the first of those stands the table of contents, in some skins.
    `<div class="ext-localSkills-finding-title" role="heading" aria-level="2">${t.say(`localskills-results-${e}`)}</div>`,
    ...n.length > 0 ? ["<ol>", ...n.map((r) => `<li>${r}</li>`), "</ol>"] : [`<p>${t.say(`localskills-results-${e}-none`)}</p>`],
    "</div>"
  ];
}
function Zf({ skill: e }, n) {
  return { wikitext: `<strong>${n.skillName(e)}</strong>` };
}
function em(e) {
  let { markup: n, results: t } = e, r = Object.keys(t.skills).filter((i) => Xs(t, i) !== null), o = r.filter((i) => Xs(t, i) === "concentrate-here").sort((i, s) => Ys(t, s) - Ys(t, i) || (i < s ? -1 : 1));
  return r.length < 4 || o.length === 0 ? [] : [n.say(
    "localskills-results-concentrate",
    o.length,
    r.length,
    _e(o.map(e.skillName), n, at),
    { wikitext: kn("plot", n.say("localskills-results-plot")) }
  )];
}
function nm(e) {
  let { markup: n, results: t } = e, r = Object.keys(t.skills).filter((i) => Ks(t, i) !== null);
  if (r.length < 2 * at)
    return [];
  let o = r.filter((i) => {
    var s;
    return ((s = Ks(t, i)) != null ? s : []).every((a) => a <= at);
  });
  return [o.length === 0 ? n.say("localskills-results-agreed-none", at) : n.say("localskills-results-agreed", at, _e(o.map(e.skillName), n), o.length)];
}
function Ks(e, n) {
  var o;
  let { rankByMwds: t = null, rankByRds: r = null } = (o = Ee(e, n)) != null ? o : {};
  return t === null || r === null ? null : [t, r];
}
function Xs(e, n) {
  var t, r;
  return (r = (t = Ee(e, n)) == null ? void 0 : t.quadrant) != null ? r : null;
}
function Ys(e, n) {
  var t, r;
  return (r = (t = Ee(e, n)) == null ? void 0 : t.gap) != null ? r : 0;
}
function ea({ markup: e, results: n }) {
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
function tm(e, n = null) {
  let t = new Map(e.map((l) => [l.id, l])), r = (l) => {
    var u;
    return (u = t.get(l)) != null ? u : null;
  }, o = (l, u) => {
    let c = /* @__PURE__ */ new Set([l]), d = [], m = r(l);
    for (; m !== null; ) {
      let f = u(m);
      m = f === null || c.has(f) ? null : r(f), m !== null && (c.add(m.id), d.push(m));
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
      return a = a != null ? a : im(e, i), (c = (u = i(l.trim())) != null ? u : a.get(ra(l))) != null ? c : null;
    }
  };
}
function Xt(e) {
  let n = [], t = /* @__PURE__ */ new Map(), r = D(e) ? E(e, "skills") : void 0;
  D(e) ? Array.isArray(r) || n.push({ path: "$.skills", code: "expected-list", parameters: [] }) : n.push({ path: "$", code: "expected-object", parameters: [] }), (Array.isArray(r) ? r : []).forEach((i, s) => {
    let a = B("$.skills", s), l = D(i) ? rm(i) : null;
    if (l === null) {
      let u = D(i) ? E(i, "id") : i;
      n.push({ path: `${a}.id`, code: "bad-id", parameters: [L(u)] });
    } else t.has(l.id) ? n.push({ path: `${a}.id`, code: "code-taken", parameters: [l.id] }) : t.set(l.id, l);
  });
  let o = D(e) ? E(e, "locale") : null;
  return {
    taxonomy: tm(
      Array.from(t.values()),
      typeof o == "string" && pe.test(o) ? o : null
    ),
    faults: n
  };
}
function ta(e, n, t) {
  let r = n.get(e);
  return r === null ? { text: e, language: null, direction: "auto" } : Ue(r.label, t, n.locale);
}
function rm(e) {
  var i;
  let n = E(e, "id");
  if (typeof n != "string" || !Y.test(n))
    return null;
  let t = (s) => {
    let a = E(e, s);
    return typeof a == "string" && a !== "" ? a : null;
  }, r = E(e, "capx"), o = t("replacedBy");
  return {
    id: n,
    label: (i = zt(E(e, "label"))) != null ? i : { kind: "texts", texts: { default: n } },
    aliases: om(E(e, "aliases")),
    parent: t("parent"),
    capx: (Array.isArray(r) ? r : [r]).filter((s) => typeof s == "number"),
    wikidata: t("wikidata"),
    isRetired: E(e, "status") === "retired" || o !== null,
    replacedBy: o
  };
}
function om(e) {
  let n = {};
  if (D(e))
    for (let t of Object.keys(e)) {
      let r = e[t];
      (t === "default" || pe.test(t)) && Array.isArray(r) && (n[t] = r.filter((o) => typeof o == "string"));
    }
  return n;
}
function im(e, n) {
  let t = /* @__PURE__ */ new Map(), r = (o) => {
    let i = /* @__PURE__ */ new Map();
    for (let s of e) {
      let a = n(s.id);
      for (let l of o(s)) {
        let u = ra(l), c = i.get(u);
        i.set(u, c === void 0 || c === a ? a : null);
      }
    }
    i.forEach((s, a) => {
      t.has(a) || t.set(a, s);
    });
  };
  return r((o) => o.label.kind === "texts" ? na(o.label.texts) : []), r((o) => na(o.aliases).reduce((i, s) => i.concat(s), [])), t;
}
function na(e) {
  return Object.keys(e).map((n) => e[n]);
}
function ra(e) {
  return e.normalize("NFC").toLowerCase().replace(/[\s_-]+/g, " ").trim();
}

// src/core/report/page-context.ts
function oa(e, n, t, r, o = [t], i = null) {
  let s = Ds(t), a = { messages: t, locale: e.survey.locale, taxonomy: r }, l = /* @__PURE__ */ new Map();
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
      let c = (d = l.get(u)) != null ? d : s.label(sm(u, { survey: e.survey, texts: a }));
      return l.set(u, c), c;
    }
  };
}
function lt(e, n) {
  let { markup: t, survey: r } = n;
  return e.withheld === "unanimous" ? t.say("localskills-results-withheld-unanimous") : e.withheld === "few-answers" ? r.minAnswers > 1 ? t.say("localskills-results-withheld-few-answers", r.minAnswers) : t.say("localskills-results-no-answers") : t.say("localskills-results-withheld-small-counts", r.minCell);
}
function sm(e, n) {
  var i;
  let { survey: t, texts: r } = n, o = (i = Q(t)) == null ? void 0 : i.grid.rows.find(({ value: s }) => s === e);
  return o !== void 0 ? ge(o, r) : r.taxonomy === null ? { text: e, language: null, direction: "auto" } : ta(e, r.taxonomy, r.messages);
}

// src/core/report/skills-table.ts
var ia = [
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
function sa(e) {
  var l;
  let { markup: n, results: t, survey: r } = e, o = Q(r), i = Object.keys(t.skills);
  if (o === null || i.length === 0)
    return [];
  let s = [
    `|+ ${n.say("localskills-results-skills-caption")}`,
    "|-",
    H(n.say("localskills-results-column-skill")),
    ...ia.map(([u, c]) => H(
      re(n.say(`localskills-results-column-${u}`), c, n),
      "number"
    ))
  ], a = lm(t);
  for (let u of ut(t.skills)) {
    let c = t.skills[u], d = c !== void 0 && !A(c) && c.n > 0;
    s.push(
      // Rows without figures stay at the end, however the table is sorted.
      d ? "|-" : '|- class="sortbottom"',
      `! scope="row" | ${e.skillName(u)}`,
      ...d ? um(c, (l = a.get(u)) != null ? l : null, [o.importance, o.ability], e) : [`| class="ext-localSkills-withheld" colspan="${ia.length}" | ${A(c) ? lt(c, e) : n.say("localskills-results-no-answers")}`]
    );
  }
  return [
    z(2, n.say("localskills-results-skills")),
    `<p>${n.say("localskills-results-skills-intro")}</p>`,
    ...ea(e),
    ee(
      U({ text: n.messages.text("localskills-results-skills") }),
      "sortable ext-localSkills-wide ext-localSkills-ranking",
      s
    )
  ];
}
function ut(e) {
  return Object.keys(e).sort((n, t) => am(e, n, t));
}
function am(e, n, t) {
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
function lm(e) {
  let n = [];
  Object.keys(e.skills).forEach((r) => {
    let o = Ee(e, r);
    o !== null && o.n > 0 && !A(o.highNeedCount) && n.push({ skill: r, numerator: o.highNeedCount, denominator: o.n });
  });
  let t = Mn(n, (r, o) => fn(o, r));
  return new Map(n.map(({ skill: r }, o) => [r, t[o]]));
}
function um(e, n, t, { markup: r }) {
  let o = (h, p) => W(h === null ? "" : r.number(h, p), h), i = (h, p, y) => {
    let [g, b] = [Math.min(...Array.from(y.values())), Math.max(...Array.from(y.values()))];
    return h === null ? W("", null) : W(Oe(r.number(h, 2), b > g ? (h - g) / (b - g) : 0, p), h);
  }, { highNeed: s, highNeedCount: a, highNeedInterval: l, rankByMwds: u, rankByRds: c } = e, d = [u, c, n].filter((h) => h !== null), m = d.length < 2 ? null : Math.max(...d) - Math.min(...d), f = A(l) || l === null ? "" : `<div class="ext-localSkills-detail">${r.say(
    "localskills-results-interval",
    { wikitext: r.number(Ne(l.low, 0, 2)) },
    { wikitext: r.percent(l.high) }
  )}</div>`;
  return [
    o(u, 0),
    o(c, 0),
    A(a) ? X(r) : o(n, 0),
    o(m, 0),
    A(s) || A(a) ? X(r) : W(Oe(`${r.percent(s != null ? s : 0)} <span class="ext-localSkills-detail">${r.say("localskills-results-count-of", a, e.n)}</span>`, s != null ? s : 0, "need") + f, s != null ? s : 0),
    i(e.importance.mean, "importance", t[0]),
    i(e.ability.mean, "ability", t[1]),
    o(e.gap, 2),
    o(e.mwds, 2),
    o(e.rds, 0),
    o(e.n, 0)
  ];
}

// src/core/report/breakdown-tables.ts
var cm = { community: 40, language: 12, question: 12 };
function aa(e) {
  let { markup: n, results: t } = e, r = ({ by: i }) => +(i !== "community"), o = t.breakdowns.slice().sort((i, s) => r(i) - r(s)).reduce(
    (i, s) => i.concat(mm(s, e)),
    []
  );
  return o.length === 0 ? [] : [
    z(2, n.say("localskills-results-breakdowns")),
    `<p>${n.say("localskills-results-breakdowns-intro")}</p>`,
    fm(e),
    ...o
  ];
}
function dm({ by: e, groups: n }) {
  let t = Object.keys(n), r = (s) => {
    let a = n[s];
    return a === void 0 || A(a) ? 0 : a.counted;
  }, o = t.slice().sort((s, a) => r(a) - r(s) || (s < a ? -1 : 1)), i = new Set(o.slice(0, cm[e]));
  return t.filter((s) => i.has(s));
}
function fm({ markup: e }) {
  let n = (o, i) => `<span class="ext-localSkills-heat-key ext-localSkills-heat-${o}">${i}</span>`, t = (o) => ({ wikitext: e.number(o, o % 1 === 0 ? 0 : 1) }), r = (o) => n(o * 2, e.say("localskills-results-heat-up-to", t(o - 0.5), t(o)));
  return `<p class="ext-localSkills-heat-keys">${[
    n(-1, e.say("localskills-results-heat-surplus")),
    ...[0.5, 1, 1.5].map(r),
    n(4, e.say("localskills-results-heat-above", t(1.5)))
  ].join(" ")}</p>`;
}
function mm(e, n) {
  let { markup: t, results: r } = n, o = Object.keys(e.groups), i = dm(e), s = ut(r.skills);
  if (o.length < 2 || s.length === 0)
    return [];
  let a = Qs(e, n), l = [
    `|+ ${re(t.say("localskills-results-breakdown-caption"), "gap", t)}`,
    "|-",
    H(t.say("localskills-results-column-skill")),
    ...i.map((u) => H(
      gm(u, e, n) + hm(e.groups[u], n),
      "number"
    ))
  ];
  for (let u of s) {
    l.push("|-", `! scope="row" | ${n.skillName(u)}`);
    for (let c of i) {
      let d = e.groups[c], m = d === void 0 || A(d) ? void 0 : d.skills[u];
      l.push(m === void 0 || A(m) ? X(t) : m.gap === null ? W("", null) : W(t.number(m.gap, 2), m.gap, `ext-localSkills-heat-${pm(m.gap)}`));
    }
  }
  return [
    z(3, a.wikitext),
    ee(U(a), "sortable ext-localSkills-wide ext-localSkills-breakdown", l),
    ...i.length < o.length ? [`<p>${t.say("localskills-results-more-groups", o.length - i.length)}</p>`] : []
  ];
}
function pm(e) {
  return e < 0 ? -1 : Math.min(4, Math.ceil(e * 2));
}
function gm(e, n, t) {
  let r = st(e, n, t), { report: o, survey: i } = t, s = n.groups[e];
  return n.by === "community" && it(e) && s !== void 0 && !A(s) ? ae(o.titles.communityResults(i.id, e), r) : r;
}
function hm(e, { markup: n }) {
  return `<br /><span class="ext-localSkills-detail">${e === void 0 || A(e) ? n.say("localskills-results-withheld") : n.say("localskills-results-answers", e.counted)}</span>`;
}

// src/core/report/parameter-title.ts
function eo({ question: e, row: n, column: t }, r) {
  return [
    he(e, r).text,
    ...n === null ? [] : [ge(n, r).text],
    ...t === null ? [] : [he(t, r).text]
  ].join(" / ");
}

// src/core/report/change-tables.ts
var ym = 3, bm = 10, wm = ["new", "gone", "changed", "withheld", "no-answers"];
function ua(e) {
  let { change: n, markup: t, report: r } = e;
  if (n === null || n.before.counted === 0)
    return [];
  let { before: o, now: i } = n;
  return [
    z(2, t.say("localskills-results-change")),
    `<p>${t.say(
      "localskills-results-change-intro",
      { wikitext: ae(r.titles.results(o.survey), `<bdi>${U({ text: o.survey })}</bdi>`) },
      o.counted,
      i.counted
    )}</p>`,
    ...xm(n, e),
    ...km(n, e),
    ...Sm(n, e)
  ];
}
function Rn({ difference: e }) {
  return e;
}
function no({ interval: e }) {
  return e.low > 0 || e.high < 0;
}
function xm({ skills: e, questions: n }, t) {
  var a, l;
  let { markup: r, survey: o, texts: i } = t, s = [];
  Object.keys(e).forEach((u) => {
    var d;
    let c = (d = e[u]) == null ? void 0 : d.highNeed;
    if (c !== void 0 && !A(c) && no(c)) {
      let m = { wikitext: `<strong>${t.skillName(u)}</strong>` };
      s.push({
        name: u,
        change: c,
        about: r.say("localskills-results-change-need", m, ...la(c, t))
      });
    }
  });
  for (let u of J(o)) {
    let c = (l = (a = n[u.name]) == null ? void 0 : a.choices) != null ? l : {};
    Object.keys(c).forEach((d) => {
      var f, h;
      let m = c[d];
      if (m !== void 0 && !A(m) && no(m)) {
        let p = (h = (f = u.choices) == null ? void 0 : f.find(({ value: g }) => g === d)) != null ? h : Ie(d, null), y = ge(p, i);
        s.push({ name: `${u.name} ${d}`, change: m, about: r.say(
          "localskills-results-change-choice",
          { wikitext: U({ text: eo(u, i) }) },
          { wikitext: `<strong>${r.label(y)}</strong>` },
          ...la(m, t)
        ) });
      }
    });
  }
  return s.sort((u, c) => Math.abs(Rn(c.change)) - Math.abs(Rn(u.change)) || (u.name < c.name ? -1 : 1)), s.length === 0 ? [`<p>${r.say("localskills-results-change-none")}</p>`] : [
    "<ul>",
    ...s.slice(0, 2 * ym).map(({ about: u }) => `<li>${u}</li>`),
    "</ul>"
  ];
}
function la({ before: e, now: n, interval: t }, { markup: r }) {
  let o = r.say(
    "localskills-results-change-range",
    { wikitext: r.signed(t.low * 100) },
    { wikitext: r.signed(t.high * 100) }
  );
  return [r.percent(e), r.percent(n), o].map((i) => ({ wikitext: i }));
}
function km({ skills: e }, n) {
  let { markup: t } = n, r = (u) => e[u], o = (u) => Rn(r(u).gap), i = Object.keys(e).sort((u, c) => o(c) - o(u) || (u < c ? -1 : 1));
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
    let { gap: c, importance: d, ability: m, highNeed: f, rankByMwds: h, n: p } = r(u), y = (g) => W(
      t.signed(Rn(g), 2) + l(t.number(g.before, 2), t.number(g.now, 2)),
      Rn(g)
    );
    a.push(
      "|-",
      `! scope="row" | ${n.skillName(u)}`,
      y(c),
      y(d),
      y(m),
      A(f) ? X(t) : W(
        `${t.signed(Rn(f) * 100)}${l(t.percent(f.before), t.percent(f.now))}${no(f) ? `<br /><strong class="ext-localSkills-detail">${t.say("localskills-results-clear")}</strong>` : ""}`,
        Rn(f)
      ),
      h === null ? W("", null) : W(
        t.say("localskills-results-from-to", { wikitext: t.number(h.before) }, { wikitext: t.number(h.now) }),
        h.now
      ),
      W(t.say("localskills-results-from-to", { wikitext: t.number(p.before) }, { wikitext: t.number(p.now) }), p.now)
    );
  }
  return [ee(U({ text: t.messages.text("localskills-results-change") }), "sortable ext-localSkills-wide", a)];
}
function Sm({ notCompared: e }, n) {
  let { markup: t, survey: r, texts: o } = n, i = new Map(J(r).map((a) => [a.name, a])), s = [];
  for (let a of wm) {
    let l = e.filter((u) => u.reason === a).map(({ part: u, name: c }) => {
      let d = i.get(c);
      return u === "skill" ? n.skillName(c) : d === void 0 ? `<code>${U({ text: c })}</code>` : U({ text: eo(d, o) });
    });
    l.length > 0 && s.push(t.say(`localskills-results-not-compared-${a}`, _e(l, t, bm)));
  }
  return s.length === 0 ? [] : [
    `<p>${t.say("localskills-results-not-compared")}</p>`,
    "<ul>",
    ...s.map((a) => `<li>${a}</li>`),
    "</ul>"
  ];
}

// src/core/report/exclusions.ts
var to = 500;
function ca({ markup: e, results: n }) {
  let { excluded: t } = n;
  if (t.length === 0)
    return [];
  let r = (l) => Sn(l, e.say("localskills-results-see-revision")), o = ({ page: l, reason: u, revision: c }) => [
    "|-",
    `| ${ae(l)}`,
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
    z(2, `<span id="${Ae("excluded")}">${e.say("localskills-results-excluded")}</span>`),
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
      ...t.slice(0, to).map((l) => o(l).join(`
`))
    ]),
    ...t.length > to ? [`<p>${e.say("localskills-results-more-excluded", t.length - to)}</p>`] : []
  ];
}

// src/core/report/glossary.ts
function vm({ markup: e, survey: n, results: t }) {
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
function da(e) {
  let { markup: n } = e;
  return [
    z(2, n.say("localskills-results-guide")),
    '<dl class="ext-localSkills-guide">',
    ...vm(e).reduce((t, [r, o, ...i]) => t.concat(
      o.map((s, a) => `<dt${a === 0 ? ` id="${Ae(r)}"` : ""}>${n.say(s)}</dt>`),
      `<dd>${n.say(`localskills-results-guide-${r}`, ...i)}</dd>`
    ), []),
    "</dl>",
    `<p>${n.say("localskills-results-guide-caution")}</p>`
  ];
}

// src/core/report/community-page.ts
function fa({ results: e }) {
  return e.breakdowns.find(({ by: n, groups: t }) => n === "community" && Object.keys(t).length > 1);
}

// src/core/report/methods.ts
var ro = 100;
function ma(e) {
  let { markup: n, survey: t } = e;
  return [
    z(2, `<span id="${Ae("quality")}">${n.say("localskills-results-methods")}</span>`),
    ...oo(Rm(e)),
    ...Tm(e),
    ...Pm(e),
    ...Q(t) === null ? [] : [
      z(3, n.say("localskills-results-formulas")),
      ...oo([
        n.say("localskills-results-methods-pairs"),
        n.say("localskills-results-methods-formulas"),
        n.say("localskills-results-methods-intervals", { wikitext: n.percent(0.95) })
      ])
    ],
    z(3, n.say("localskills-results-disclosure")),
    ...oo(Am(e))
  ];
}
function oo(e) {
  return ["<ul>", ...e.map((n) => `<li>${n}</li>`), "</ul>"];
}
function Rm({ markup: e, report: n, results: t, survey: r }) {
  let { titles: o, counted: i, definitionRevision: s } = n, a = (d, m) => ({ wikitext: ae(d, e.say(m)) }), l = s === 0 ? a(o.definition(r.id), "localskills-results-definition") : { wikitext: Sn(s, e.say("localskills-results-revision", String(s))) }, u = Object.keys(t.balance).map((d) => t.balance[d]), c = (d) => u.reduce((m, f) => {
    var h;
    return m + ((h = f == null ? void 0 : f[d]) != null ? h : 0);
  }, 0);
  return [
    e.say("localskills-results-methods-counted", t.counted, l),
    e.say("localskills-results-methods-answers", {
      wikitext: `[[Special:PrefixIndex/${o.answersPrefix(r.id)}|${e.say("localskills-results-all-answers")}]]`
    }),
    ...t.excluded.length === 0 ? [] : [e.say(
      "localskills-results-methods-excluded",
      t.excluded.length,
      { wikitext: kn("excluded", e.say("localskills-results-excluded")) }
    )],
    e.say("localskills-results-methods-shares", { wikitext: e.percent(1) }),
    ...u.some((d) => d !== void 0 && d.offers !== null) ? [e.say("localskills-results-methods-exchange", c("offers"), c("seeks"))] : [],
    e.say("localskills-results-methods-data", a(o.resultsData(r.id), "localskills-results-data"), i.count)
  ];
}
function Tm(e) {
  let { markup: n, report: t, results: r, survey: o } = e, i = fa(e);
  if (i === void 0)
    return [];
  let s = (u) => {
    let c = i.groups[u];
    return c === void 0 || A(c) ? null : c.counted;
  }, a = Object.keys(i.groups).sort((u, c) => {
    var d, m;
    return ((d = s(c)) != null ? d : -1) - ((m = s(u)) != null ? m : -1) || (u < c ? -1 : 1);
  }), l = [
    "|-",
    H(n.say("localskills-results-column-community")),
    H(n.say("localskills-results-fact-counted"), "number"),
    H(re(n.say("localskills-results-column-share"), "share", n), "number")
  ];
  for (let u of a.slice(0, ro)) {
    let c = s(u), d = st(u, i, e);
    l.push(
      "|-",
      `! scope="row" | ${c !== null && it(u) ? ae(t.titles.communityResults(o.id, u), d) : d}`,
      ...c === null ? [X(n), X(n)] : [
        W(n.number(c), c),
        W(Oe(n.percent(c / r.counted), c / r.counted), c / r.counted)
      ]
    );
  }
  return [
    z(3, n.say("localskills-results-response")),
    `<p>${n.say("localskills-results-response-intro")}</p>`,
    ee(U({ text: n.messages.text("localskills-results-response") }), "sortable ext-localSkills-shares", l),
    ...a.length > ro ? [`<p>${n.say("localskills-results-more-rows", a.length - ro)}</p>`] : []
  ];
}
function Pm(e) {
  let { markup: n, results: t, survey: r, texts: o } = e;
  if (!t.versions.some(({ isCurrent: l, isKnown: u }) => u && !l))
    return [];
  let i = V(r), s = (l) => _e(l.map((u) => {
    let c = i.find((d) => d.name === u);
    return c === void 0 ? `<code>${U({ text: u })}</code>` : n.label(he(c, o));
  }), n).wikitext, a = [
    "|-",
    ...["version", "answers", "left-out", "reworded"].map((l) => H(n.say(`localskills-results-column-${l}`)))
  ];
  for (let { revision: l, counted: u, isCurrent: c, isKnown: d, changed: m, reworded: f } of t.versions) {
    let h = l === null || !d ? n.say("localskills-results-version-unknown") : Sn(l, n.say("localskills-results-revision", String(l)));
    a.push(
      "|-",
      `! scope="row" | ${h}${c ? ` <span class="ext-localSkills-detail">${n.say("localskills-results-version-current")}</span>` : ""}`,
      A(u) ? X(n) : W(n.number(u), u),
      `| ${s(m)}`,
      `| ${s(f)}`
    );
  }
  return [
    z(3, n.say("localskills-results-versions")),
    `<p>${n.say("localskills-results-versions-intro")}</p>`,
    ee(U({ text: n.messages.text("localskills-results-versions") }), "", a)
  ];
}
function Am({ markup: e, survey: n, report: { held: t = null } }) {
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
function pa(e, n) {
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
function io(e) {
  let n = Math.floor(Math.min(...e) * 2) / 2, t = Math.ceil(Math.max(...e) * 2) / 2;
  return t - n >= 1 ? { low: n, high: t } : { low: n - (1 - t + n) / 2, high: t + (1 - t + n) / 2 };
}

// src/core/report/need-plot.ts
var Om = 40, so = 16, Em = ["concentrate-here", "keep-up", "low-priority", "possible-overkill"];
function ha(e) {
  let { markup: n, results: { cross: t } } = e, r = Cm(e);
  if (r.length < 3 || t === null)
    return [];
  let o = r.slice().sort((i, s) => ga(s, t) - ga(i, t) || i.number - s.number).slice(0, Om).sort((i, s) => i.number - s.number);
  return [
    z(2, `<span id="${Ae("plot")}">${n.say("localskills-results-plot")}</span>`),
    `<p>${n.say("localskills-results-plot-intro")}${o.length < r.length ? ` ${n.say("localskills-results-plot-more", o.length, r.length)}` : ""}</p>`,
    '<div class="ext-localSkills-plot-and-legend">',
    ...$m(o, r, e),
    ee(
      U({ text: n.messages.text("localskills-results-plot") }),
      "ext-localSkills-legend",
      Nm(r, e)
    ),
    "</div>"
  ];
}
function Cm({ results: e }) {
  let n = [];
  return ut(e.skills).forEach((t) => {
    var a, l, u;
    let r = Ee(e, t), [o, i] = [(a = r == null ? void 0 : r.importance.mean) != null ? a : null, (l = r == null ? void 0 : r.ability.mean) != null ? l : null], s = (u = r == null ? void 0 : r.quadrant) != null ? u : null;
    o !== null && i !== null && s !== null && n.push({ number: n.length + 1, skill: t, importance: o, ability: i, quadrant: s });
  }), n;
}
function ga({ importance: e, ability: n }, t) {
  return (e - t.importance) ** 2 + (n - t.ability) ** 2;
}
function $m(e, n, { markup: t, results: { cross: r } }) {
  var f, h, p, y;
  let o = io([...e.map(({ ability: g }) => g), (f = r == null ? void 0 : r.ability) != null ? f : 0]), i = io([...e.map(({ importance: g }) => g), (h = r == null ? void 0 : r.importance) != null ? h : 0]), s = (g, { low: b, high: w }) => (g - b) / (w - b), a = (g) => `${Ne(g, 2, 2)}%`, l = pa(e.map(({ ability: g, importance: b }) => ({ across: s(g, o), up: s(b, i) })), so), u = ({ low: g, high: b }) => {
    let w = b - g > 2 ? 1 : 0.5, x = [];
    for (let k = Math.ceil(g / w) * w; k <= b; k += w)
      x.push(k);
    return x;
  }, c = (g) => t.number(g, g % 1 === 0 ? 0 : 1), d = (g) => `<span class="ext-localSkills-plot-${g}">${t.say(`localskills-results-quadrant-${g}`)}</span>`, m = t.messages.text("localskills-results-plot-description", n.length);
  return [
    `<div class="ext-localSkills-plot" role="img" aria-label="${U({ text: m })}">`,
    `<div class="ext-localSkills-plot-up">${t.say("localskills-results-column-importance")}</div>`,
    `<div class="ext-localSkills-plot-corners">${d("concentrate-here")}${d("keep-up")}</div>`,
    '<div class="ext-localSkills-plot-area">',
    `<div class="ext-localSkills-plot-level" style="bottom:${a(s((p = r == null ? void 0 : r.importance) != null ? p : 0, i))}"></div>`,
    `<div class="ext-localSkills-plot-upright" style="inset-inline-start:${a(s((y = r == null ? void 0 : r.ability) != null ? y : 0, o))}"></div>`,
    ...u(i).map((g) => `<div class="ext-localSkills-plot-tick-up" style="bottom:${a(s(g, i))}">${c(g)}</div>`),
    ...u(o).map((g) => `<div class="ext-localSkills-plot-tick-across" style="inset-inline-start:${a(s(g, o))}">${c(g)}</div>`),
    ...e.map(({ number: g, quadrant: b }, w) => {
      var S;
      let { column: x, row: k } = (S = l[w]) != null ? S : { column: 0, row: 0 };
      return `<div class="ext-localSkills-plot-point ext-localSkills-plot-${b}" style="inset-inline-start:${a(x / so)};bottom:${a(k / so)}">${t.number(g)}</div>`;
    }),
    "</div>",
    `<div class="ext-localSkills-plot-corners">${d("low-priority")}${d("possible-overkill")}</div>`,
    `<div class="ext-localSkills-plot-across">${t.say("localskills-results-column-ability")}</div>`,
    "</div>"
  ];
}
function Nm(e, n) {
  let { markup: t } = n, r = [
    "|-",
    H(t.say("localskills-results-column-number")),
    H(t.say("localskills-results-column-skill")),
    ...["importance", "ability"].map((o) => H(re(t.say(`localskills-results-column-${o}`), "importance", t)))
  ];
  for (let o of Em) {
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
function ya(e) {
  let { markup: n, survey: t, report: r, results: o, texts: i } = e, { titles: s, definitionRevision: a } = r, l = n.label(he({ name: t.id, title: t.title }, i)), u = r.counted.newestDay, c = o.excluded.filter(({ reason: m }) => m !== "changed-by-others").length, d = [
    ["counted", n.number(o.counted)],
    ["not-counted", c === 0 ? n.number(0) : kn("excluded", n.number(c))],
    ["newest", u === null ? n.say("localskills-results-none") : wa(u)],
    ["status", Fm(e)],
    ["definition", a === 0 ? ae(s.definition(t.id), n.say("localskills-results-definition")) : Sn(a, n.say("localskills-results-revision", String(a)))]
  ];
  return [
    `<div class="ext-localSkills-results-tools" data-survey="${t.id}" data-language="${n.messages.language}"></div>`,
    ...Mm(e),
    `<p>${n.say("localskills-results-intro", { wikitext: ae(s.survey(t.id), l) })}</p>`,
    '<ul class="ext-localSkills-facts">',
    ...d.map(([m, f]) => `<li><span class="ext-localSkills-fact-name">${n.say(`localskills-results-fact-${m}`)}</span> <span class="ext-localSkills-fact">${f}</span></li>`),
    "</ul>",
    `<p class="ext-localSkills-downloads">${n.say(
      "localskills-results-downloads",
      { wikitext: qs(s.resultsTable(t.id), n.say("localskills-results-download-table")) },
      { wikitext: ae(s.resultsData(t.id), n.say("localskills-results-download-data")) },
      { wikitext: kn("quality", n.say("localskills-results-quality-link")) }
    )}</p>`,
    ...Im(e)
  ];
}
function Mm({ languages: e, markup: n, report: t, survey: r }) {
  return e.length < 2 ? [] : [
    `<div class="ext-localSkills-languages" role="navigation" aria-label="${U({ text: n.messages.text("localskills-results-languages") })}">`,
    "<ul>",
    ...e.map(({ language: o, direction: i }) => {
      let s = `<span lang="${o}" dir="${i}">{{#language:${o}}}</span>`;
      return `<li>${o === n.messages.language ? `<strong>${s}</strong>` : ae(t.titles.resultsIn(r.id, o), s)}</li>`;
    }),
    "</ul>",
    "</div>"
  ];
}
function Im({ markup: e, report: { held: n = null } }) {
  return n === null ? [] : [`<div class="ext-localSkills-notice">${e.say("localskills-results-held", n.needed)}</div>`];
}
var Lm = 20;
function ba({ markup: e, survey: n, report: t }) {
  let { faults: r, titles: o } = t;
  if (r.length === 0)
    return [];
  let i = ae(o.definition(n.id), e.say("localskills-results-definition"));
  return [
    '<div class="ext-localSkills-results-faults">',
    `<p>${e.say("localskills-results-faults", r.length, { wikitext: i })}</p>`,
    "<ul>",
    ...r.slice(0, Lm).map((s) => `<li><code dir="ltr">${Pe(s.path)}</code> ${Pe(vn(s, e.messages))}</li>`),
    "</ul>",
    "</div>"
  ];
}
function wa(e) {
  return `<time datetime="${e}">${e}</time>`;
}
function Fm({ markup: e, survey: n }) {
  let t = e.say(`localskills-results-status-${n.status}`), { opens: r, closes: o } = n;
  if (r === null && o === null)
    return t;
  let i = [r, o].filter((a) => a !== null).map((a) => ({ wikitext: wa(a) })), s = r === null ? "until" : o === null ? "from" : "from-until";
  return e.say(
    "localskills-results-status-dates",
    { wikitext: t },
    { wikitext: e.say(`localskills-results-dates-${s}`, ...i) }
  );
}

// src/core/analysis/count-ranges.ts
function Dm(e, n, t, r) {
  return {
    least: Math.max(0, e - n - t * r.most),
    most: Math.max(0, e - n - t * r.least)
  };
}
function xa(e, n) {
  let [t, r] = [0, 0];
  return Object.keys(e.choices).forEach((o) => {
    let i = e.choices[o];
    t += i === void 0 || A(i) ? 0 : i.count, r += A(i) ? 1 : 0;
  }), r === 0 ? null : {
    least: 1,
    most: n ? e.n : Dm(e.n, t, r - 1, { least: 1, most: e.n }).most
  };
}

// src/core/report/question-words.ts
function ka(e, n) {
  var l, u;
  let { summary: t, topTwo: r, bottomTwo: o, n: i } = e, { markup: s } = n, a = [];
  if (i > 0 && t !== void 0 && !A(t) && t.mean !== null && t.median !== null) {
    let c = s.number(t.median, t.median % 1 === 0 ? 0 : 1);
    a.push(s.say("localskills-results-summary", { wikitext: s.number(t.mean, 2) }, { wikitext: c }));
  }
  return i > 0 && r !== void 0 && o !== void 0 && !A(r) && !A(o) && a.push(s.say(
    "localskills-results-boxes",
    { wikitext: s.percent((l = r.share) != null ? l : 0) },
    { wikitext: s.percent((u = o.share) != null ? u : 0) }
  )), a;
}
function ao(e, n, t, r) {
  let { markup: o, survey: i, texts: s } = r, a = (f) => _e(f, o), l = [], u = (f, h, ...p) => {
    !A(h) && h > 0 && l.push(o.say(f, h, ...p));
  };
  u("localskills-results-missing", e.missing), u("localskills-results-not-asked-people", e.notAsked), u("localskills-results-changed-version", e.changedVersion), u("localskills-results-not-in-statistics", e.notInStatistics, a(t.filter(({ value: f }) => i.notInStatistics.includes(f)).map((f) => o.label(ge(f, s))))), n.kind === "number" && u("localskills-results-unusable-numbers", e.unusable);
  let c = A(e.unknown) ? {} : e.unknown, d = Object.keys(c);
  d.length > 0 && l.push(o.say("localskills-results-unknown", a(d.map((f) => {
    var h;
    return o.say(
      "localskills-results-code-count",
      (h = c[f]) != null ? h : 0,
      { wikitext: `<code>${U({ text: f })}</code>` }
    );
  })), d.length));
  let m = xa(e, n.isMultiple);
  return m !== null && l.push(o.say("localskills-results-withheld-range", m.least, m.most)), l;
}

// src/core/report/question-tables.ts
var lo = 60;
function Sa(e) {
  let { markup: n, survey: t, texts: r } = e, o = [];
  for (let i of V(t)) {
    let s = i.type === "matrixdropdown" ? Wm(i, e) : i.type === "matrix" ? Ra(i, i.choices, Tr, e) : _m(i, e);
    if (s.length > 0) {
      let a = n.label(he(i, r));
      o.push(z(3, a), ...jm(i.name, e), ...s);
    }
  }
  return o.length === 0 ? [] : [z(2, n.say("localskills-results-questions")), ...qm(e), ...o];
}
function qm({ markup: e, survey: { core: n } }) {
  return n === null ? [] : [`<p>${e.say(
    "localskills-results-core-intro",
    { wikitext: `<bdi>${U({ text: n.id })}</bdi>` }
  )}</p>`];
}
function jm(e, { markup: n, survey: { core: t } }) {
  return t === null ? [] : [`<p class="ext-localSkills-tag">${re(n.say(
    `localskills-results-${t.questions.includes(e) ? "core" : "local"}`
  ), "core", n)}</p>`];
}
function _m(e, n) {
  var l;
  let { markup: t, results: r, texts: o } = n, i = r.questions[e.name], [s] = ie(e);
  if (i === void 0 || s === void 0)
    return [];
  if (A(i))
    return [`<p class="ext-localSkills-withheld">${lt(i, n)}</p>`];
  if (s.kind === "text") {
    let u = e.type === "comment" ? "localskills-results-comments" : "localskills-results-texts";
    return [`<p>${[t.say(u, i.n), ...ao(i, s, [], n)].join(" ")}</p>`];
  }
  let a = (l = s.choices) != null ? l : Bm(i).map((u) => Ie(u, null));
  return [
    `<p>${[
      t.say("localskills-results-answered", i.n),
      ...ka(i, n),
      ...s.isMultiple && e.type !== "ranking" ? [t.say("localskills-results-several", { wikitext: t.percent(1) })] : [],
      ...ao(i, s, a, n)
    ].join(" ")}</p>`,
    ...s.kind === "number" ? [] : [ee(
      U(he(e, o)),
      "sortable ext-localSkills-shares",
      Vm(i, s, a, n)
    )],
    ...s.kind === "number" || a.length <= lo ? [] : [`<p>${t.say("localskills-results-more-rows", a.length - lo)}</p>`]
  ];
}
function Bm({ choices: e }) {
  let n = (t) => {
    let r = e[t];
    return r === void 0 || A(r) ? 0 : r.count;
  };
  return Object.keys(e).sort((t, r) => n(r) - n(t) || (t < r ? -1 : 1));
}
function Vm(e, { question: n }, t, r) {
  let { markup: o, texts: i } = r, { places: s } = e, l = ["|-", ...["answer", ...s === void 0 ? [] : ["first", "mean-place"], "people", "share"].map((u) => u === "answer" ? H(o.say("localskills-results-column-answer")) : H(u === "share" ? re(o.say("localskills-results-column-share"), "share", o) : o.say(`localskills-results-column-${u}`), "number"))];
  for (let u of Ta(t, r).slice(0, lo)) {
    let c = va(e, u);
    if (u.isRetired && !A(c) && c.count === 0)
      continue;
    let d = s === void 0 ? void 0 : s[u.value];
    l.push(
      "|-",
      `! scope="row" | ${o.label(ge(u, i))}`,
      ...n.type !== "ranking" || d === void 0 ? [] : A(d) ? [X(o), X(o)] : [
        W(o.number(d.first), d.first),
        W(d.meanPlace === null ? "" : o.number(d.meanPlace, 1), d.meanPlace)
      ],
      ...A(c) ? [X(o), X(o)] : [
        W(o.number(c.count), c.count),
        W(c.share === null ? "" : Oe(o.percent(c.share), c.share), c.share)
      ]
    );
  }
  return l;
}
function va(e, { value: n }) {
  var t;
  return (t = e.choices[n]) != null ? t : { count: 0, share: null };
}
function Wm(e, n) {
  let t = Q(n.survey);
  return e.columns.filter(({ name: o }) => t === null || e !== t.grid || !Te.includes(o)).reduce((o, i) => o.concat(Ra(
    e,
    i.choices,
    (s, a) => He(s, a, i.name),
    n,
    i
  )), []);
}
function Ra(e, n, t, r, o = null) {
  let { markup: i, results: s, texts: a } = r, l = Ta(n, r), u = he(o != null ? o : e, a), c = [
    ...e.type === "matrixdropdown" && e.columns.length > 1 ? [`|+ ${i.label(u)}`] : [],
    "|-",
    "| ",
    ...l.map((d) => H(i.label(ge(d, a)))),
    H(i.say("localskills-results-column-n"))
  ];
  for (let d of e.rows) {
    let m = s.questions[t(e.name, d.value)];
    c.push("|-", `! scope="row" | ${i.label(ge(d, a))}`), m === void 0 || A(m) || m.n === 0 ? c.push(`| class="ext-localSkills-withheld" colspan="${l.length + 1}" | ${Gm(m, r)}`) : c.push(...l.map((f) => {
      var p, y;
      let h = va(m, f);
      return A(h) ? X(i) : W(Oe(i.say(
        "localskills-results-count-share",
        h.count,
        { wikitext: i.percent((p = h.share) != null ? p : 0) }
      ), (y = h.share) != null ? y : 0), h.count);
    }), W(i.number(m.n), m.n));
  }
  return [ee(U(u), "ext-localSkills-wide ext-localSkills-cross", c)];
}
function Gm(e, n) {
  return A(e) ? lt(e, n) : n.markup.say("localskills-results-no-answers");
}
function Ta(e, { survey: n }) {
  return e.filter(({ value: t }) => !n.notInStatistics.includes(t));
}

// src/core/report/results-page.ts
var Um = "Skills survey results";
function Pa(e, n, t) {
  let r = xn(e), o = Ut(e, r);
  return Hm(oa(e, r, n, t, [n], o));
}
function Hm(e) {
  let { report: n, markup: { messages: t } } = e, r = n.results.counted > 0;
  return [
    `<div class="ext-localSkills-results mw-content-${t.direction}" lang="${t.language}" dir="${t.direction}">`,
    ...ya(e),
    ...ba(e),
    ...r ? [
      ...Zs(e),
      ...ha(e),
      ...sa(e),
      ..._s(e),
      ...ua(e),
      ...aa(e),
      ...Sa(e),
      ...da(e)
    ] : [`<p>${e.markup.say("localskills-results-nothing-yet")}</p>`],
    ...ma(e),
    ...ca(e),
    "</div>",
    `[[Category:${Um}]]`
  ].join(`
`);
}

// node_modules/jsonc-parser/lib/esm/impl/scanner.js
function Yt(e, n = !1) {
  let t = e.length, r = 0, o = "", i = 0, s = 16, a = 0, l = 0, u = 0, c = 0, d = 0;
  function m(w, x) {
    let k = 0, S = 0;
    for (; k < w || !x; ) {
      let v = e.charCodeAt(r);
      if (v >= 48 && v <= 57)
        S = S * 16 + v - 48;
      else if (v >= 65 && v <= 70)
        S = S * 16 + v - 65 + 10;
      else if (v >= 97 && v <= 102)
        S = S * 16 + v - 97 + 10;
      else
        break;
      r++, k++;
    }
    return k < w && (S = -1), S;
  }
  function f(w) {
    r = w, o = "", i = 0, s = 16, d = 0;
  }
  function h() {
    let w = r;
    if (e.charCodeAt(r) === 48)
      r++;
    else
      for (r++; r < e.length && jn(e.charCodeAt(r)); )
        r++;
    if (r < e.length && e.charCodeAt(r) === 46)
      if (r++, r < e.length && jn(e.charCodeAt(r)))
        for (r++; r < e.length && jn(e.charCodeAt(r)); )
          r++;
      else
        return d = 3, e.substring(w, r);
    let x = r;
    if (r < e.length && (e.charCodeAt(r) === 69 || e.charCodeAt(r) === 101))
      if (r++, (r < e.length && e.charCodeAt(r) === 43 || e.charCodeAt(r) === 45) && r++, r < e.length && jn(e.charCodeAt(r))) {
        for (r++; r < e.length && jn(e.charCodeAt(r)); )
          r++;
        x = r;
      } else
        d = 3;
    return e.substring(w, x);
  }
  function p() {
    let w = "", x = r;
    for (; ; ) {
      if (r >= t) {
        w += e.substring(x, r), d = 2;
        break;
      }
      let k = e.charCodeAt(r);
      if (k === 34) {
        w += e.substring(x, r), r++;
        break;
      }
      if (k === 92) {
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
            let v = m(4, !0);
            v >= 0 ? w += String.fromCharCode(v) : d = 4;
            break;
          default:
            d = 5;
        }
        x = r;
        continue;
      }
      if (k >= 0 && k <= 31)
        if (ct(k)) {
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
    if (uo(w)) {
      do
        r++, o += String.fromCharCode(w), w = e.charCodeAt(r);
      while (uo(w));
      return s = 15;
    }
    if (ct(w))
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
        return r++, o = p(), s = 10;
      // comments
      case 47:
        let x = r - 1;
        if (e.charCodeAt(r + 1) === 47) {
          for (r += 2; r < t && !ct(e.charCodeAt(r)); )
            r++;
          return o = e.substring(x, r), s = 12;
        }
        if (e.charCodeAt(r + 1) === 42) {
          r += 2;
          let k = t - 1, S = !1;
          for (; r < k; ) {
            let v = e.charCodeAt(r);
            if (v === 42 && e.charCodeAt(r + 1) === 47) {
              r += 2, S = !0;
              break;
            }
            r++, ct(v) && (v === 13 && e.charCodeAt(r) === 10 && r++, a++, u = r);
          }
          return S || (r++, d = 1), o = e.substring(x, r), s = 13;
        }
        return o += String.fromCharCode(w), r++, s = 16;
      // numbers
      case 45:
        if (o += String.fromCharCode(w), r++, r === t || !jn(e.charCodeAt(r)))
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
    if (uo(w) || ct(w))
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
function uo(e) {
  return e === 32 || e === 9;
}
function ct(e) {
  return e === 10 || e === 13;
}
function jn(e) {
  return e >= 48 && e <= 57;
}
var Aa;
(function(e) {
  e[e.lineFeed = 10] = "lineFeed", e[e.carriageReturn = 13] = "carriageReturn", e[e.space = 32] = "space", e[e._0 = 48] = "_0", e[e._1 = 49] = "_1", e[e._2 = 50] = "_2", e[e._3 = 51] = "_3", e[e._4 = 52] = "_4", e[e._5 = 53] = "_5", e[e._6 = 54] = "_6", e[e._7 = 55] = "_7", e[e._8 = 56] = "_8", e[e._9 = 57] = "_9", e[e.a = 97] = "a", e[e.b = 98] = "b", e[e.c = 99] = "c", e[e.d = 100] = "d", e[e.e = 101] = "e", e[e.f = 102] = "f", e[e.g = 103] = "g", e[e.h = 104] = "h", e[e.i = 105] = "i", e[e.j = 106] = "j", e[e.k = 107] = "k", e[e.l = 108] = "l", e[e.m = 109] = "m", e[e.n = 110] = "n", e[e.o = 111] = "o", e[e.p = 112] = "p", e[e.q = 113] = "q", e[e.r = 114] = "r", e[e.s = 115] = "s", e[e.t = 116] = "t", e[e.u = 117] = "u", e[e.v = 118] = "v", e[e.w = 119] = "w", e[e.x = 120] = "x", e[e.y = 121] = "y", e[e.z = 122] = "z", e[e.A = 65] = "A", e[e.B = 66] = "B", e[e.C = 67] = "C", e[e.D = 68] = "D", e[e.E = 69] = "E", e[e.F = 70] = "F", e[e.G = 71] = "G", e[e.H = 72] = "H", e[e.I = 73] = "I", e[e.J = 74] = "J", e[e.K = 75] = "K", e[e.L = 76] = "L", e[e.M = 77] = "M", e[e.N = 78] = "N", e[e.O = 79] = "O", e[e.P = 80] = "P", e[e.Q = 81] = "Q", e[e.R = 82] = "R", e[e.S = 83] = "S", e[e.T = 84] = "T", e[e.U = 85] = "U", e[e.V = 86] = "V", e[e.W = 87] = "W", e[e.X = 88] = "X", e[e.Y = 89] = "Y", e[e.Z = 90] = "Z", e[e.asterisk = 42] = "asterisk", e[e.backslash = 92] = "backslash", e[e.closeBrace = 125] = "closeBrace", e[e.closeBracket = 93] = "closeBracket", e[e.colon = 58] = "colon", e[e.comma = 44] = "comma", e[e.dot = 46] = "dot", e[e.doubleQuote = 34] = "doubleQuote", e[e.minus = 45] = "minus", e[e.openBrace = 123] = "openBrace", e[e.openBracket = 91] = "openBracket", e[e.plus = 43] = "plus", e[e.slash = 47] = "slash", e[e.formFeed = 12] = "formFeed", e[e.tab = 9] = "tab";
})(Aa || (Aa = {}));

// node_modules/jsonc-parser/lib/esm/impl/string-intern.js
var zm = new Array(20).fill(0).map((e, n) => " ".repeat(n)), _n = 200, Jm = {
  " ": {
    "\n": new Array(_n).fill(0).map((e, n) => `
` + " ".repeat(n)),
    "\r": new Array(_n).fill(0).map((e, n) => "\r" + " ".repeat(n)),
    "\r\n": new Array(_n).fill(0).map((e, n) => `\r
` + " ".repeat(n))
  },
  "	": {
    "\n": new Array(_n).fill(0).map((e, n) => `
` + "	".repeat(n)),
    "\r": new Array(_n).fill(0).map((e, n) => "\r" + "	".repeat(n)),
    "\r\n": new Array(_n).fill(0).map((e, n) => `\r
` + "	".repeat(n))
  }
};

// node_modules/jsonc-parser/lib/esm/impl/parser.js
var co;
(function(e) {
  e.DEFAULT = {
    allowTrailingComma: !1
  };
})(co || (co = {}));
function Oa(e, n, t = co.DEFAULT) {
  let r = Yt(e, !1), o = [], i = 0;
  function s(N) {
    return N ? () => i === 0 && N(r.getTokenOffset(), r.getTokenLength(), r.getTokenStartLine(), r.getTokenStartCharacter()) : () => !0;
  }
  function a(N) {
    return N ? (j) => i === 0 && N(j, r.getTokenOffset(), r.getTokenLength(), r.getTokenStartLine(), r.getTokenStartCharacter()) : () => !0;
  }
  function l(N) {
    return N ? (j) => i === 0 && N(j, r.getTokenOffset(), r.getTokenLength(), r.getTokenStartLine(), r.getTokenStartCharacter(), () => o.slice()) : () => !0;
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
  let d = u(n.onObjectBegin), m = l(n.onObjectProperty), f = c(n.onObjectEnd), h = u(n.onArrayBegin), p = c(n.onArrayEnd), y = l(n.onLiteralValue), g = a(n.onSeparator), b = s(n.onComment), w = a(n.onError), x = t && t.disallowComments, k = t && t.allowTrailingComma;
  function S() {
    for (; ; ) {
      let N = r.scan();
      switch (r.getTokenError()) {
        case 4:
          v(
            14
            /* ParseErrorCode.InvalidUnicode */
          );
          break;
        case 5:
          v(
            15
            /* ParseErrorCode.InvalidEscapeCharacter */
          );
          break;
        case 3:
          v(
            13
            /* ParseErrorCode.UnexpectedEndOfNumber */
          );
          break;
        case 1:
          x || v(
            11
            /* ParseErrorCode.UnexpectedEndOfComment */
          );
          break;
        case 2:
          v(
            12
            /* ParseErrorCode.UnexpectedEndOfString */
          );
          break;
        case 6:
          v(
            16
            /* ParseErrorCode.InvalidCharacter */
          );
          break;
      }
      switch (N) {
        case 12:
        case 13:
          x ? v(
            10
            /* ParseErrorCode.InvalidCommentToken */
          ) : b();
          break;
        case 16:
          v(
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
  function v(N, j = [], ne = []) {
    if (w(N), j.length + ne.length > 0) {
      let Z = r.getToken();
      for (; Z !== 17; ) {
        if (j.indexOf(Z) !== -1) {
          S();
          break;
        } else if (ne.indexOf(Z) !== -1)
          break;
        Z = S();
      }
    }
  }
  function P(N) {
    let j = r.getTokenValue();
    return N ? y(j) : (m(j), o.push(j)), S(), !0;
  }
  function T() {
    switch (r.getToken()) {
      case 11:
        let N = r.getTokenValue(), j = Number(N);
        isNaN(j) && (v(
          2
          /* ParseErrorCode.InvalidNumberFormat */
        ), j = 0), y(j);
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
    return S(), !0;
  }
  function M() {
    return r.getToken() !== 10 ? (v(3, [], [
      2,
      5
      /* SyntaxKind.CommaToken */
    ]), !1) : (P(!1), r.getToken() === 6 ? (g(":"), S(), I() || v(4, [], [
      2,
      5
      /* SyntaxKind.CommaToken */
    ])) : v(5, [], [
      2,
      5
      /* SyntaxKind.CommaToken */
    ]), o.pop(), !0);
  }
  function q() {
    d(), S();
    let N = !1;
    for (; r.getToken() !== 2 && r.getToken() !== 17; ) {
      if (r.getToken() === 5) {
        if (N || v(4, [], []), g(","), S(), r.getToken() === 2 && k)
          break;
      } else N && v(6, [], []);
      M() || v(4, [], [
        2,
        5
        /* SyntaxKind.CommaToken */
      ]), N = !0;
    }
    return f(), r.getToken() !== 2 ? v(7, [
      2
      /* SyntaxKind.CloseBraceToken */
    ], []) : S(), !0;
  }
  function C() {
    h(), S();
    let N = !0, j = !1;
    for (; r.getToken() !== 4 && r.getToken() !== 17; ) {
      if (r.getToken() === 5) {
        if (j || v(4, [], []), g(","), S(), r.getToken() === 4 && k)
          break;
      } else j && v(6, [], []);
      N ? (o.push(0), N = !1) : o[o.length - 1]++, I() || v(4, [], [
        4,
        5
        /* SyntaxKind.CommaToken */
      ]), j = !0;
    }
    return p(), N || o.pop(), r.getToken() !== 4 ? v(8, [
      4
      /* SyntaxKind.CloseBracketToken */
    ], []) : S(), !0;
  }
  function I() {
    switch (r.getToken()) {
      case 3:
        return C();
      case 1:
        return q();
      case 10:
        return P(!0);
      default:
        return T();
    }
  }
  return S(), r.getToken() === 17 ? t.allowEmptyContent ? !0 : (v(4, [], []), !1) : I() ? (r.getToken() !== 17 && v(9, [], []), !0) : (v(4, [], []), !1);
}

// node_modules/jsonc-parser/lib/esm/main.js
var Ea;
(function(e) {
  e[e.None = 0] = "None", e[e.UnexpectedEndOfComment = 1] = "UnexpectedEndOfComment", e[e.UnexpectedEndOfString = 2] = "UnexpectedEndOfString", e[e.UnexpectedEndOfNumber = 3] = "UnexpectedEndOfNumber", e[e.InvalidUnicode = 4] = "InvalidUnicode", e[e.InvalidEscapeCharacter = 5] = "InvalidEscapeCharacter", e[e.InvalidCharacter = 6] = "InvalidCharacter";
})(Ea || (Ea = {}));
var Ca;
(function(e) {
  e[e.OpenBraceToken = 1] = "OpenBraceToken", e[e.CloseBraceToken = 2] = "CloseBraceToken", e[e.OpenBracketToken = 3] = "OpenBracketToken", e[e.CloseBracketToken = 4] = "CloseBracketToken", e[e.CommaToken = 5] = "CommaToken", e[e.ColonToken = 6] = "ColonToken", e[e.NullKeyword = 7] = "NullKeyword", e[e.TrueKeyword = 8] = "TrueKeyword", e[e.FalseKeyword = 9] = "FalseKeyword", e[e.StringLiteral = 10] = "StringLiteral", e[e.NumericLiteral = 11] = "NumericLiteral", e[e.LineCommentTrivia = 12] = "LineCommentTrivia", e[e.BlockCommentTrivia = 13] = "BlockCommentTrivia", e[e.LineBreakTrivia = 14] = "LineBreakTrivia", e[e.Trivia = 15] = "Trivia", e[e.Unknown = 16] = "Unknown", e[e.EOF = 17] = "EOF";
})(Ca || (Ca = {}));
var fo = Oa;
var $a;
(function(e) {
  e[e.InvalidSymbol = 1] = "InvalidSymbol", e[e.InvalidNumberFormat = 2] = "InvalidNumberFormat", e[e.PropertyNameExpected = 3] = "PropertyNameExpected", e[e.ValueExpected = 4] = "ValueExpected", e[e.ColonExpected = 5] = "ColonExpected", e[e.CommaExpected = 6] = "CommaExpected", e[e.CloseBraceExpected = 7] = "CloseBraceExpected", e[e.CloseBracketExpected = 8] = "CloseBracketExpected", e[e.EndOfFileExpected = 9] = "EndOfFileExpected", e[e.InvalidCommentToken = 10] = "InvalidCommentToken", e[e.UnexpectedEndOfComment = 11] = "UnexpectedEndOfComment", e[e.UnexpectedEndOfString = 12] = "UnexpectedEndOfString", e[e.UnexpectedEndOfNumber = 13] = "UnexpectedEndOfNumber", e[e.InvalidUnicode = 14] = "InvalidUnicode", e[e.InvalidEscapeCharacter = 15] = "InvalidEscapeCharacter", e[e.InvalidCharacter = 16] = "InvalidCharacter";
})($a || ($a = {}));

// src/core/json/parse-json.ts
function ye(e) {
  if (e.trim() === "")
    return { value: void 0, faults: [{ path: "$", code: "json-empty", parameters: [] }] };
  try {
    let n = JSON.parse(e);
    return op(n) ? { value: void 0, faults: [mo] } : { value: n, faults: sp(e) };
  } catch (n) {
    return { value: void 0, faults: [n instanceof SyntaxError ? ip(e) : mo] };
  }
}
var Ia = { disallowComments: !0, allowTrailingComma: !1 }, tp = 100, mo = { path: "$", code: "json-too-deep", parameters: [] }, rp = {
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
function op(e) {
  let n = [e].filter(Na);
  for (let t = 0; n.length > 0; t++) {
    if (t === tp)
      return !0;
    let r = [];
    for (let o of n)
      for (let i of Object.keys(o).map((s) => o[s]))
        Na(i) && r.push(i);
    n = r;
  }
  return !1;
}
function Na(e) {
  return typeof e == "object" && e !== null;
}
function ip(e) {
  var a;
  let n = null;
  try {
    fo(e, {
      onError: (l, u, c) => {
        n = n != null ? n : { error: l, offset: u, length: c };
      }
    }, Ia);
  } catch (l) {
    return mo;
  }
  let t = n;
  if (t === null || e.charCodeAt(0) === 65279)
    return { path: "$", code: t === null ? "json-invalid" : "json-byte-order-mark", parameters: [] };
  let r = e.slice(0, t.offset), o = e.slice(t.offset, t.offset + Math.max(t.length, 1));
  if ((o === "}" || o === "]") && r.trim().endsWith(","))
    return Ma("json-trailing-comma", e, r.lastIndexOf(","), o);
  let i = (a = rp[t.error]) != null ? a : "json-invalid";
  return Ma(i === "json-comma" ? o === "}" ? "json-list-end" : o === "]" ? "json-object-end" : i : i, e, t.offset, o);
}
function Ma(e, n, t, r) {
  let o = n.slice(0, t).split(/\r\n?|\n/), i = o[o.length - 1].length + 1;
  return { path: "$", code: e, parameters: [o.length, i, L(r)] };
}
function sp(e) {
  let n = [], t = [];
  return fo(e, {
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
        let d = l().reduce(B, "$");
        n.push({
          path: B(d, r),
          code: "json-duplicate-key",
          parameters: [L(r), c, s + 1]
        });
      }
    }
  }, Ia), n;
}

// src/core/survey/dates.ts
function ke(e) {
  let n = /^(\d{4})-(\d{2})-(\d{2})$/.exec(e);
  if (n === null)
    return !1;
  let [t, r, o] = [Number(n[1]), Number(n[2]), Number(n[3])], s = [31, t % 4 === 0 && (t % 100 !== 0 || t % 400 === 0) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][r - 1];
  return s !== void 0 && o >= 1 && o <= s;
}
function La(e) {
  return ke(`${e}-01`);
}

// src/core/survey/number-text.ts
var ap = [
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
], lp = /^([+-]?)(\d{1,3}(?:[\s٬'’]\d{3}){1,4}|\d{0,15})(?:([.,])(\d{0,15}))?$/;
function Bn(e) {
  let n = e.trim().replace(/[^ -~]/g, up), t = lp.exec(n);
  if (t === null)
    return null;
  let [, r, o = "", i, s = ""] = t, a = /^[1-9]\d{0,2}$/.test(o) && s.length === 3 && (i === "," || s.endsWith("0") && !e.includes("\u066B"));
  if (o + s === "" || a)
    return null;
  let l = o.replace(/\D/g, "").replace(/^0+(?=\d)/, "") || "0", u = s.replace(/0+$/, ""), c = u === "" ? l : `${l}.${u}`;
  return r === "-" && c !== "0" ? `-${c}` : c;
}
function up(e) {
  let n = e.charCodeAt(0), t = ap.find((r) => n >= r && n < r + 10);
  return t !== void 0 ? String(n - t) : e === "\u2212" ? "-" : e === "\u066B" ? "." : e;
}

// src/core/survey/read-questions.ts
var en = ["survey", "revision", "submitted", "language"], cp = [
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
], po = ["text", "number", "url", "date", "month"], Fa = ["skills", "languages", "wikis"], dt = 200, ft = 3;
function Da(e) {
  let n = new Set(en), t = 0, r = (i, s, a) => {
    let l = [];
    return e.list(i, s, "elements").forEach((u, c) => {
      let d = o(u, B(`${s}.elements`, c), a);
      d !== null && l.push(d);
    }), l;
  }, o = (i, s, a) => {
    if (!D(i))
      return e.fault(s, "expected-object"), null;
    let l = E(i, "name");
    if (typeof l != "string" || !Y.test(l))
      return e.fault(`${s}.name`, "bad-id", L(l)), null;
    if (n.has(l)) {
      let m = en.includes(l);
      return e.fault(`${s}.name`, m ? "reserved-name" : "name-taken", l, en), null;
    }
    let u = {
      name: l,
      title: e.text(i, s, "title"),
      description: e.text(i, s, "description"),
      visibleIf: e.condition(i, s, "visibleIf")
    }, c = E(i, "type");
    if (c === "panel")
      return a === ft ? (e.fault(s, "panels-too-deep", ft), null) : (n.add(l), O(R({}, u), { type: c, elements: r(i, s, a + 1) }));
    if (c === "html") {
      let m = e.text(i, s, "html");
      return m === null && E(i, "html") === void 0 && e.fault(`${s}.html`, "missing-property", "html"), n.add(l), m && O(R({}, u), { type: c, text: m });
    }
    if (t === dt)
      return e.fault(s, "too-many-questions", dt), null;
    let d = dp(i, s, c, O(R({}, u), {
      isRequired: E(i, "isRequired") === !0,
      requiredIf: e.condition(i, s, "requiredIf"),
      isRetired: E(i, "retired") === !0
    }), e);
    return d !== null && (t++, n.add(l)), d;
  };
  return { read: (i, s) => r(i, s, 0) };
}
function dp(e, n, t, r, o) {
  switch (t) {
    case "radiogroup": {
      let l = Me(e, n, "choices", o);
      return l && R(O(R({}, r), { type: t }), i(l));
    }
    case "checkbox": {
      let l = Me(e, n, "choices", o);
      return l && R(R(O(R({}, r), { type: t }), i(l)), a());
    }
    case "dropdown":
    case "tagbox": {
      let l = fp(e, n, o), u = l === null ? Me(e, n, "choices", o) : [];
      if (u === null)
        return null;
      let c = O(R(R({}, r), i(u)), { choicesFrom: l });
      return t === "dropdown" ? O(R({}, c), { type: t }) : R(O(R({}, c), { type: t }), a());
    }
    case "ranking": {
      let l = Me(e, n, "choices", o), u = E(e, "selectToRankEnabled") === !0;
      return l && R(O(R({}, r), { type: t, choices: l, isSelectToRank: u }), a());
    }
    case "rating": {
      let l = Us(e, n, o);
      return l && O(R({}, r), {
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
        return Ie(
          u,
          (c = o.text(e, n, u === "true" ? "labelTrue" : "labelFalse")) != null ? c : { kind: "message", key: `localskills-choice-${u}` }
        );
      });
      return O(R({}, r), { type: t, choices: l, special: s(l) });
    }
    case "text":
      return R(O(R({}, r), { type: t }), mp(e, n, o));
    case "comment":
      return O(R({}, r), { type: t, maxLength: o.count(e, n, "maxLength") || null });
    case "matrix": {
      let l = Me(e, n, "rows", o), u = Me(e, n, "columns", o), c = ["eachRowRequired", "isAllRowRequired"].some((d) => E(e, d) === !0);
      return l && u && O(R({}, r), { type: t, choices: u, rows: l, isEachRowRequired: c });
    }
    case "matrixdropdown": {
      let l = o.string(e, n, "rowsFrom", "bad-id", (d) => d === "" || Y.test(d)), u = l === null ? Me(e, n, "rows", o) : [], c = Hs(e, n, o);
      return u && c && O(R({}, r), { type: t, columns: c, rows: u, rowsFrom: l });
    }
    default:
      return o.fault(`${n}.type`, "unknown-question-type", L(t), cp), null;
  }
  function i(l) {
    let u = Kr(e, n, o, l);
    return { choices: [...l, ...Re(u)], special: u };
  }
  function s(l) {
    return O(R({}, Kr(e, n, o, l)), { other: null, none: null });
  }
  function a() {
    return {
      minSelectedChoices: o.count(e, n, "minSelectedChoices") || null,
      maxSelectedChoices: o.count(e, n, "maxSelectedChoices") || null
    };
  }
}
function fp(e, n, t) {
  return t.string(
    e,
    n,
    "choicesFrom",
    "not-one-of",
    (r) => Fa.includes(r),
    Fa
  );
}
function mp(e, n, t) {
  let r = t.word(e, n, "inputType", po), o = (i) => {
    let s = E(e, i), a = typeof s == "string" || typeof s == "number" ? go(String(s), r) : null;
    return a === null && s !== void 0 && t.fault(B(n, i), "limit-not-of-type", L(s), r), a;
  };
  return {
    inputType: r,
    min: o("min"),
    max: o("max"),
    isInteger: E(e, "integer") === !0,
    maxLength: t.count(e, n, "maxLength") || null,
    placeholder: t.text(e, n, "placeholder")
  };
}
function go(e, n) {
  switch (n) {
    case "number":
      return Bn(e);
    case "date":
      return ke(e) ? e : null;
    case "month":
      return La(e) ? e : null;
    default:
      return null;
  }
}

// src/core/survey/read-definition.ts
var pp = ["draft", "open", "paused", "closed", "archived"], gp = ["individuals", "affiliates", "partners", "society"], hp = 5, yp = 5;
function nn(e) {
  var u, c;
  let n = [], t = Ws(n);
  if (!D(e))
    return t.fault("$", "expected-object"), { survey: null, faults: n };
  let r = "$.localSkills", o = t.object(e, "$", "localSkills"), i = E(o, "id"), s = typeof i == "string" && Y.test(i);
  s || t.fault(`${r}.id`, "bad-id", L(i));
  let a = bp(e, t);
  if (V({ pages: a }).length === 0)
    return t.fault("$.pages", "no-question"), { survey: null, faults: n };
  if (!s)
    return { survey: null, faults: n };
  let l = {
    id: i,
    locale: t.string(e, "$", "locale", "bad-language", Gs),
    status: t.word(o, r, "status", pp),
    opens: t.string(o, r, "opens", "bad-date", ke),
    closes: t.string(o, r, "closes", "bad-date", ke),
    title: t.text(e, "$", "title"),
    description: t.text(e, "$", "description"),
    pages: a,
    minAnswers: (u = t.count(o, r, "minAnswers")) != null ? u : hp,
    minCell: (c = t.count(o, r, "minCell")) != null ? c : yp,
    notInStatistics: Array.from(/* @__PURE__ */ new Set([
      ...t.list(o, r, "notInStatistics").filter(Xr).map(String),
      ...et
    ])),
    audience: wp(o, t),
    measures: xp(o, t),
    core: kp(o, t),
    follows: t.id(o, r, "follows")
  };
  return { survey: ks(l), faults: n };
}
function bp(e, n) {
  let t = Da(n), r = [];
  return n.list(e, "$", "pages").forEach((o, i) => {
    var l;
    let s = B("$.pages", i);
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
function wp(e, n) {
  var o;
  let t = "$.localSkills.audience", r = n.object(e, "$.localSkills", "audience");
  return {
    population: n.word(r, t, "population", gp),
    description: n.text(r, t, "description"),
    minEdits: (o = n.count(r, t, "minEdits")) != null ? o : 0,
    groups: ho(n.list(r, t, "groups"))
  };
}
function xp(e, n) {
  let t = "$.localSkills.measures", r = n.object(e, "$.localSkills", "measures");
  return {
    grid: n.id(r, t, "grid"),
    wantToLearn: n.id(r, t, "wantToLearn"),
    canTeach: n.id(r, t, "canTeach"),
    groupBy: ho(n.list(r, t, "groupBy"))
  };
}
function kp(e, n) {
  let t = "$.localSkills.core", r = n.object(e, "$.localSkills", "core"), o = n.id(r, t, "id");
  return o === null ? null : { id: o, questions: ho(n.list(r, t, "questions")) };
}
function ho(e) {
  return e.filter((n) => typeof n == "string");
}

// src/wiki/counting/contributions.ts
function qa() {
  let e = /* @__PURE__ */ new Map();
  return (n) => {
    var r;
    let t = (r = e.get(n)) != null ? r : Sp(n);
    return e.set(n, t), t;
  };
}
function Sp(t) {
  return F(this, arguments, function* ({ source: e, titles: n }) {
    var s;
    let r = (yield e.childrenBelow(n.survey(""))).filter((a) => Y.test(a)).sort(), o = yield e.readPages(r.map((a) => n.definition(a))), i = /* @__PURE__ */ new Map();
    for (let a of r) {
      let l = o.get(n.definition(a)), u = l === void 0 ? null : nn(ye((s = l.latest.text) != null ? s : "").value).survey;
      l !== void 0 && u !== null && u.id === a && i.set(a, { survey: u, revision: l.latest.id });
    }
    return i;
  });
}
function ja(e, n, t) {
  return F(this, null, function* () {
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
        let c = u ? { id: e.id, questions: V(e).map(({ name: m }) => m) } : s.core;
        r.push({ place: i, local: O(R({}, s), { core: c }), definitionRevision: a });
      });
    return { found: r, notes: o };
  });
}

// src/core/exchange/exchange-record.ts
var mt = { offer: "Offer a skill", seek: "Seek a skill" }, yo = ["training", "mentoring", "consulting", "online-learning", "peer-support", "event"], _a = ["open", "paused", "matched", "closed"], bo = 5;
function Ba(e, n) {
  if (!ke(n))
    throw new RangeError(`\u201C${n}\u201D is no date.`);
  return e.status !== "open" ? e.status : e.expires !== null && e.expires < n ? "expired" : null;
}

// src/core/exchange/current-exchange.ts
function Va(e, n, t = null) {
  var i;
  let r = { offer: /* @__PURE__ */ new Map(), seek: /* @__PURE__ */ new Map() };
  for (let s of e)
    if (Ba(s, n) === null) {
      let a = vp(s.skill, t), l = (i = r[s.kind].get(a)) != null ? i : /* @__PURE__ */ new Set();
      l.add(s.user), r[s.kind].set(a, l);
    }
  let o = (s) => new Map(
    Array.from(s).sort(([a], [l]) => se(a, l)).map(([a, { size: l }]) => [a, l])
  );
  return { offers: o(r.offer), seeks: o(r.seek) };
}
function vp(e, n) {
  var t, r;
  return (r = (t = n == null ? void 0 : n.current(e)) == null ? void 0 : t.id) != null ? r : e;
}

// src/core/wikitext/extension-tags.ts
var Wa = [
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
function Zt() {
  return { starts: [], ends: [], lengths: [] };
}
function pt(e, n, t) {
  var s;
  let { starts: r, ends: o, lengths: i } = e;
  i.push(((s = i[i.length - 1]) != null ? s : 0) + t - n), r.push(n), o.push(t);
}
function Vn(e, n) {
  let { starts: t } = e, r = 0, o = t.length;
  for (; r < o; ) {
    let i = Math.floor((r + o) / 2);
    t[i] < n ? r = i + 1 : o = i;
  }
  return r;
}
function Ga(e, n) {
  let { starts: t, ends: r } = e, o = [], i = 0;
  for (let s = 0; s < t.length; s++)
    o.push(n.slice(i, t[s])), i = r[s];
  return o.push(n.slice(i)), o.join("");
}
function wo(e, n) {
  var t;
  return n - ((t = e.lengths[Vn(e, n) - 1]) != null ? t : 0);
}

// src/core/wikitext/scan-templates.ts
var Wn = -1, xo = /[[{<]|\n(?==)|-(?={)/g, Rp = /[[{<\]]|\n(?==)|-(?={)/g, Tp = /[[{<\n]|-(?={)/g, Ua = /[[{<}|]|\n(?==)|-(?={)/g, Ha = /[[{<}|=]|\n(?==)|-(?={)/g, ko = /[[\]{}<>|]/g, Pp = 10, Qa = 45, Ap = 60, za = 61, Ja = 91, Ka = 93, So = 123, Op = 124, Ep = 125, Cp = 6;
function Xa(e, n) {
  let t = "", r = 0, o = null, i = [], s = [], a = null, l = xo, u = [], c = 0, d = [];
  function m(C, I, N) {
    let j = I;
    for (; j < r && j - I < N && t.charCodeAt(j) === C; )
      j++;
    return j - I;
  }
  function f() {
    return a !== null && c > a.partsStart && u[c - 1] === Wn;
  }
  function h() {
    a === null ? l = xo : a.kind === "=" ? l = Tp : a.kind === "[" ? l = Rp : l = f() ? Ha : Ua;
  }
  function p(C, I, N, j) {
    a = { kind: C, count: I, contentStart: N, afterHyphen: j, partsStart: c }, s.push(a), h();
  }
  function y() {
    s.pop(), a = s.length > 0 ? s[s.length - 1] : null, h();
  }
  function g(C) {
    let I = m(za, C, Cp);
    return I > 1 || I === 1 && !f() ? (p("=", I, C + I, !1), C + I) : C;
  }
  function b(C, I) {
    let N = m(So, C, r);
    return N > 1 && p("{", N, C + N, I), C + N;
  }
  function w(C, I) {
    let N = m(Ep, I, Math.min(C.count, 3));
    if (N < 2)
      return I + 1;
    let j = C.contentStart - N, ne = I + N, Z = N === 3 ? S(C, I) : null;
    for (N === 2 && k(C, I); d.length > 0 && d[d.length - 1].from >= j; )
      d.pop();
    return Z !== null && d.push({ from: j, to: ne, text: Z }), x(C, j, N), ne;
  }
  function x(C, I, N) {
    let j = C.count - N;
    c = C.partsStart, s.pop(), a = s.length > 0 ? s[s.length - 1] : null, j > 1 ? p(C.kind, j, I, C.afterHyphen) : j === 1 && C.kind === "{" && C.afterHyphen ? p("-", 2, I, !1) : h();
  }
  function k(C, I) {
    let N = c > C.partsStart, j = N ? u[C.partsStart] - 1 : I, ne = v(C.contentStart, j), Z = e(ne.isWhole ? ne.text : `${ne.text}<`, N);
    if (Z !== null) {
      let rn = u.slice(C.partsStart, c);
      i.push({ template: Z, start: C.contentStart - 2, end: I + 2, parts: rn });
    }
  }
  function S(C, I) {
    if (c === C.partsStart)
      return null;
    let N = u[C.partsStart], j = c > C.partsStart + 2 ? u[C.partsStart + 2] - 1 : I;
    return v(N, j);
  }
  function v(C, I) {
    var rn;
    let N = d.length;
    for (; N > 0 && d[N - 1].from >= C; )
      N--;
    let j = o === null ? 0 : Vn(o, C), ne = "", Z = C;
    for (; ; ) {
      let qe = d[N], we = Math.min(I, qe ? qe.from : I, (rn = o == null ? void 0 : o.starts[j]) != null ? rn : I);
      ko.lastIndex = Z;
      let We = ko.test(t) ? Math.min(ko.lastIndex - 1, we) : we;
      if (ne += t.slice(Z, We), We < we || we === I)
        return { text: ne, isWhole: We === I };
      if (qe && we === qe.from) {
        if (ne += qe.text.text, !qe.text.isWhole)
          return { text: ne, isWhole: !1 };
        Z = qe.to, N++;
      } else o !== null && (Z = o.ends[j]);
      j = o === null ? 0 : Vn(o, Z);
    }
  }
  function P(C) {
    o === null && (o = Zt(), n.begin(t, o));
    let I = n.skip(C);
    return n.atLineStart ? (n.atLineStart = !1, g(I)) : I;
  }
  function T(C, I) {
    switch (C) {
      case Pp:
        return a !== null && a.kind === "=" && y(), g(I + 1);
      case Ap:
        return P(I);
      case Qa:
        return t.charCodeAt(I + 2) === So ? b(I + 1, !0) : (p("-", 2, I + 2, !1), I + 2);
      case So:
        return b(I, !1);
      case Ja: {
        let N = m(Ja, I, r);
        return N > 1 && p("[", N, I + N, !1), I + N;
      }
      default:
        return M(a, C, I);
    }
  }
  function M(C, I, N) {
    if (C.kind === "{")
      return w(C, N);
    let j = I === Ka ? Ka : Qa;
    return t.charCodeAt(N + 1) !== j ? N + 1 : (x(C, C.contentStart - 2, 2), N + 2);
  }
  function q() {
    let C = g(0);
    for (; ; ) {
      if (l.lastIndex = C, !l.test(t))
        return;
      C = l.lastIndex;
      let I = t.charCodeAt(C - 1);
      I === Op ? (u[c] = C, u[c + 1] = Wn, c += 2, l = Ha) : I === za ? (u[c - 1] = C - 1, l = Ua) : C = T(I, C - 1);
    }
  }
  return (C) => (t = C, r = C.length, o = null, i = [], s.length = 0, a = null, l = xo, u = [], c = 0, d = [], q(), t = "", n.end(), { calls: i, removed: o });
}

// src/core/wikitext/detached-text.ts
function ue(e) {
  return e.length < 13 ? e : e.split("").join("");
}

// src/core/wikitext/trim.ts
function Ya(e) {
  return e <= 32 && (e === 32 || e >= 9 && e <= 13 && e !== 12 || e === 0);
}
function Le(e, n, t) {
  for (; n < t && Ya(e.charCodeAt(n)); )
    n++;
  for (; t > n && Ya(e.charCodeAt(t - 1)); )
    t--;
  return e.slice(n, t);
}

// src/core/wikitext/plain-call.ts
var vo = /[[\]{}<]|\n=/g, [Ro, Za] = ["{{", "}}"], $p = /^\s*$/;
function el(e) {
  let n = Lp();
  return (t) => {
    if (!t.startsWith(Ro))
      return null;
    vo.lastIndex = Ro.length;
    let r = vo.test(t) ? vo.lastIndex - 1 : -1, o = r + Za.length;
    if (r === -1 || !t.startsWith(Za, r) || t.length > o && !$p.test(t.slice(o)))
      return null;
    let i = t.indexOf("|");
    i = i === -1 || i > r ? r : i;
    let s = e(t.slice(Ro.length, i), i < r);
    return s === null ? [] : [{ template: s, parameters: n(t, i, r), start: 0, end: o }];
  };
}
var [Np, Mp] = [500, 4], Ip = 61;
function Lp() {
  let e = [], n = 0;
  function t(o, i) {
    for (let s = 0; s < Mp; s++) {
      let a = e[n + s];
      if (a !== void 0 && o.charCodeAt(i + a.length) === Ip && o.startsWith(a, i))
        return n += s + 1, a;
    }
    return "";
  }
  function r(o) {
    let i = e.indexOf(o);
    i !== -1 ? n = i + 1 : o !== "" && !o.includes("=") && e.length < Np && (e.splice(n, 0, ue(o)), n++);
  }
  return (o, i, s) => {
    let a = /* @__PURE__ */ new Map(), l = 0;
    n = 0;
    for (let u = i + 1; u <= s; ) {
      let c = o.indexOf("|", u), d = c === -1 ? s : c, m = t(o, u);
      if (m !== "" && u + m.length < d)
        a.set(m, Le(o, u + m.length + 1, d));
      else {
        let f = o.indexOf("=", u);
        if (f === -1 || f >= d)
          a.set(String(++l), o.slice(u, d));
        else {
          let h = Le(o, u, f);
          r(h), a.set(h, Le(o, f + 1, d));
        }
      }
      u = d + 1;
    }
    return a;
  };
}

// src/core/wikitext/skip-angle.ts
var Fp = 60, nl = 62, il = 47, tl = 10;
function rl(e) {
  return e === 32 || e === 9;
}
function ol(e, n) {
  let t = e.charCodeAt(n);
  return t === 32 || t >= 9 && t <= 13 || t === nl || t === il && e.charCodeAt(n + 1) === nl;
}
function sl(e) {
  return e.replace(/[A-Z]+/g, (n) => n.toLowerCase());
}
function Dp(e) {
  let n = /* @__PURE__ */ new Map(), t = (r, o) => {
    let i = r.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
    n.set(r, { kind: o, closing: new RegExp(`</${i}[\\t-\\r ]*>`, "gi") });
  };
  return e.forEach((r) => t(sl(r), "extension")), t("includeonly", "dropped"), ["noinclude", "/noinclude", "onlyinclude", "/onlyinclude"].forEach((r) => t(r, "ignored")), n;
}
function al(e) {
  let n = Dp(e), t = Math.max(...Array.from(n.keys(), (p) => p.length)), r = "", o = Zt(), i = !1, s = /* @__PURE__ */ new Set(), a = { begin: l, end: u, skip: c, atLineStart: !1 };
  function l(p, y) {
    r = p, o = y, i = !1, s.clear(), a.atLineStart = !1;
  }
  function u() {
    r = "";
  }
  function c(p) {
    return r.startsWith("!--", p + 1) ? d(p) : f(p);
  }
  function d(p) {
    let y = r.indexOf("-->", p + 4);
    if (y === -1)
      return pt(o, p, r.length), r.length;
    let g = p;
    for (; g > 0 && rl(r.charCodeAt(g - 1)); )
      g--;
    if (g > 0 && r.charCodeAt(g - 1) === tl) {
      let b = m(y + 3);
      if (r.charCodeAt(b) === tl)
        return pt(o, g, b + 1), a.atLineStart = !0, b + 1;
    }
    return pt(o, p, y + 3), y + 3;
  }
  function m(p) {
    for (; ; ) {
      for (; rl(r.charCodeAt(p)); )
        p++;
      let y = r.startsWith("<!--", p) ? r.indexOf("-->", p + 4) : -1;
      if (y === -1)
        return p;
      p = y + 3;
    }
  }
  function f(p) {
    let y = p + 1, g = y;
    for (; g - y <= t && g < r.length && !ol(r, g) && r.charCodeAt(g) !== Fp; )
      g++;
    let b = r.slice(y, g), w = sl(b), x = n.get(w);
    if (x === void 0 || i || !ol(r, g))
      return y;
    let k = r.indexOf(">", g);
    if (k === -1)
      return i = !0, y;
    let S = k + 1;
    if (x.kind !== "ignored" && r.charCodeAt(k - 1) !== il) {
      let v = s.has(w) ? -1 : h(x, S);
      if (v !== -1)
        S = v;
      else if (b === "includeonly")
        S = r.length;
      else
        return s.add(w), S;
    }
    return x.kind !== "extension" && pt(o, p, S), S;
  }
  function h({ closing: p }, y) {
    p.lastIndex = y;
    let g = p.exec(r);
    return g === null ? -1 : g.index + g[0].length;
  }
  return a;
}

// src/core/wikitext/magic-words.ts
function gt(e) {
  return e.split(" ");
}
var ll = gt(
  "PAGENAME PAGENAMEE FULLPAGENAME FULLPAGENAMEE SUBPAGENAME SUBPAGENAMEE ROOTPAGENAME ROOTPAGENAMEE BASEPAGENAME BASEPAGENAMEE TALKPAGENAME TALKPAGENAMEE SUBJECTPAGENAME ARTICLEPAGENAME SUBJECTPAGENAMEE ARTICLEPAGENAMEE REVISIONID REVISIONDAY REVISIONDAY2 REVISIONMONTH REVISIONMONTH1 REVISIONYEAR REVISIONTIMESTAMP REVISIONUSER CASCADINGSOURCES NAMESPACE NAMESPACEE NAMESPACENUMBER TALKSPACE TALKSPACEE SUBJECTSPACE ARTICLESPACE SUBJECTSPACEE ARTICLESPACEE NUMBEROFARTICLES NUMBEROFFILES NUMBEROFUSERS NUMBEROFACTIVEUSERS NUMBEROFPAGES NUMBEROFADMINS NUMBEROFEDITS"
), qp = new Set(ll.concat(gt(
  "! = CURRENTMONTH CURRENTMONTH2 CURRENTMONTH1 CURRENTMONTHNAME CURRENTMONTHNAMEGEN CURRENTMONTHABBREV CURRENTDAY CURRENTDAY2 CURRENTDAYNAME CURRENTYEAR CURRENTTIME CURRENTHOUR LOCALMONTH LOCALMONTH2 LOCALMONTH1 LOCALMONTHNAME LOCALMONTHNAMEGEN LOCALMONTHABBREV LOCALDAY LOCALDAY2 LOCALDAYNAME LOCALYEAR LOCALTIME LOCALHOUR SITENAME CURRENTWEEK CURRENTDOW LOCALWEEK LOCALDOW REVISIONSIZE CURRENTVERSION CURRENTTIMESTAMP LOCALTIMESTAMP DIRECTIONMARK DIRMARK CONTENTLANGUAGE CONTENTLANG USERLANGUAGE PAGELANGUAGE"
))), jp = new Set(gt("articlepath pageid server servername scriptpath stylepath")), _p = new Set(ll.concat(gt(
  "NUMBERINGROUP NUMINGROUP DEFAULTSORT DEFAULTSORTKEY DEFAULTCATEGORYSORT PAGESINCATEGORY PAGESINCAT PAGESIZE PROTECTIONLEVEL PROTECTIONEXPIRY DISPLAYTITLE"
))), Bp = new Set(gt(
  "ns nse urlencode lcfirst ucfirst lc uc localurl localurle fullurl fullurle canonicalurl canonicalurle formatnum grammar gender plural bidi padleft padright anchorencode filepath pageid int"
));
function ul(e) {
  return qp.has(e) || jp.has(e.toLowerCase());
}
function cl(e) {
  return _p.has(e) || Bp.has(e.toLowerCase());
}

// src/core/wikitext/title.ts
var dl = [
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
], Vp = 255, Wp = /[\u200e\u200f\u202a-\u202e]+/g, Gp = /[ _\xa0\u1680\u180e\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/g, Up = /[^ %!"$&'()*,\-./0-9:;=?@A-Z\\^_`a-z~+\x80-\uffff]|%[0-9A-Fa-f]{2}|&[A-Za-z0-9\x80-\uffff]+;|~~~/, Hp = /(?:^|\/)\.\.?(?:\/|$)/, Qp = /[\ud800-\udbff](?![\udc00-\udfff])|(?:[^\ud800-\udbff]|^)[\udc00-\udfff]/, zp = /[\u01c4-\u01cc\u01f1-\u01f3]/, Jp = /[\u10d0-\u10ff]/;
function Kp(e) {
  if (zp.test(e)) {
    let t = e.charCodeAt(0);
    return t >= 497 ? "\u01F2" : String.fromCharCode(t - (t - 452) % 3 + 1);
  }
  let n = e.toUpperCase();
  if (Jp.test(e))
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
function fl(e) {
  if (e === "")
    return "";
  let n = String.fromCodePoint(e.codePointAt(0));
  return Kp(n) + e.slice(n.length);
}
function Xp(e) {
  let n = 0;
  for (let t of e) {
    let r = t.codePointAt(0);
    n += r < 128 ? 1 : r < 2048 ? 2 : r < 65536 ? 3 : 4;
  }
  return n;
}
function To(e) {
  return e.replace(Wp, "").replace(Gp, " ").replace(/^ | $/g, "");
}
function Yp(e) {
  return e === 9 || e === 10 || e >= 32 && e <= 126 || e >= 160 && e <= 55295 || e >= 57344 && e <= 65533 || e >= 65536 && e <= 1114111;
}
function Zp(e) {
  let n = Qt(
    e,
    (t) => Yp(t) ? String.fromCodePoint(t) : "\uFFFD"
  );
  return e.includes("&") ? n.normalize("NFC") : e;
}
function ml(e) {
  let { defaultNamespace: n, namespaces: t, capitalLinks: r } = e, o = /* @__PURE__ */ new Map();
  for (let i of t)
    for (let s of i)
      o.set(To(s).toLowerCase(), i[0]);
  return (i) => {
    let s = To(Zp(i));
    if (s.includes("\uFFFD") || Qp.test(s))
      return null;
    let a = n;
    s.charAt(0) === ":" && (a = "", s = s.slice(1).replace(/^ /, ""));
    let l = s.indexOf(":", 1);
    if (l !== -1) {
      let c = o.get(s.slice(0, l).replace(/ $/, "").toLowerCase());
      c !== void 0 && (a = c, s = s.slice(l + 1).replace(/^ /, ""));
    }
    let u = s.indexOf("#");
    return u !== -1 && (s = s.slice(0, u).replace(/ $/, "")), s === "" || s.charAt(0) === ":" || Up.test(s) || Hp.test(s) || Xp(s) > Vp ? null : (a === "" ? "" : `${a}:`) + (r ? fl(s) : s);
  };
}
function Tn(e) {
  return fl(To(e.normalize("NFC")));
}

// src/core/wikitext/template-name.ts
var eg = /^subst:/iu, ng = /^safesubst:/iu, pl = /^msgnw:/iu, tg = /^msg:/iu, rg = /^raw:/iu, og = 1e3, ig = 200;
function gl(e) {
  let { templates: n, redirects: t = {}, templateNamespaces: r = [], otherNamespaces: o = [], capitalLinks: i = !0 } = e, s = ml({
    defaultNamespace: "Template",
    namespaces: dl.concat(o, [["Template", ...r]]),
    capitalLinks: i
  }), a = /* @__PURE__ */ new Map(), l = (d, m) => {
    let f = s(d);
    if (f === null)
      throw new RangeError(`\u201C${d}\u201D cannot be a template: no page can have this title.`);
    a.set(f, m);
  };
  for (let d of Object.keys(t)) {
    let m = t[d];
    if (!n.includes(m))
      throw new RangeError(`The redirect \u201C${d}\u201D leads to \u201C${m}\u201D, which is none of the templates to look for.`);
    l(d, m);
  }
  n.forEach((d) => l(d, d));
  let u = (d, m) => {
    var y;
    let f = Le(d, 0, d.length);
    if (eg.test(f) || (f = f.replace(ng, ""), f = Le(f, 0, f.length), !m && ul(f)))
      return null;
    f = (pl.test(f) ? f.replace(pl, "") : f.replace(tg, "")).replace(rg, "");
    let h = f.indexOf(":");
    if (h !== -1 && cl(f.slice(0, h)))
      return null;
    let p = s(f);
    return p === null ? null : (y = a.get(p)) != null ? y : null;
  }, c = { with: /* @__PURE__ */ new Map(), without: /* @__PURE__ */ new Map() };
  return (d, m) => {
    if (d.length > ig)
      return u(d, m);
    let f = m ? c.with : c.without, h = f.get(d);
    return h === void 0 && (f.size === og && (c = { with: /* @__PURE__ */ new Map(), without: /* @__PURE__ */ new Map() }), h = u(d, m), f.set(d, h)), h;
  };
}

// src/core/wikitext/template-reader.ts
function Po(e) {
  var o;
  let n = gl(e), t = el(n), r = Xa(n, al((o = e.extensionTags) != null ? o : Wa));
  return (i) => {
    let s = t(i);
    if (s !== null)
      return s;
    let { calls: a, removed: l } = r(i), u = null;
    return a.sort((c, d) => c.start - d.start).map((c) => {
      var p;
      let { template: d, start: m, end: f } = c;
      if (l === null || ((p = l.starts[Vn(l, m)]) != null ? p : f) >= f)
        return { template: d, parameters: hl(i, c.parts, f), start: m, end: f };
      u = u != null ? u : Ga(l, i);
      let h = c.parts.map((y) => y === Wn ? Wn : wo(l, y));
      return { template: d, parameters: hl(u, h, wo(l, f)), start: m, end: f };
    });
  };
}
function hl(e, n, t) {
  let r = /* @__PURE__ */ new Map(), o = 0;
  for (let i = 0; i < n.length; i += 2) {
    let s = n[i], a = n[i + 1], l = i + 2 < n.length ? n[i + 2] - 1 : t - 2;
    a === Wn ? r.set(String(++o), e.slice(s, l)) : r.set(Le(e, s, a), Le(e, a + 1, l));
  }
  return r;
}

// src/core/exchange/language-proficiency.ts
var yl = 6, sg = /^(.+)-([0-5n])$/i, ag = /-.$/;
function Ao(e) {
  var o;
  let n = sg.exec(e), t = (o = n == null ? void 0 : n[1]) != null ? o : e;
  if (!pe.test(t) || ag.test(t))
    return null;
  let r = n == null ? void 0 : n[2];
  return { code: t, proficiency: r === void 0 ? null : /n/i.test(r) ? yl : Number(r) };
}
function bl(e) {
  let { code: n, proficiency: t } = e;
  return t === null ? n : `${n}-${t === yl ? "N" : t}`;
}

// src/core/exchange/record-fault.ts
function er(e, n, ...t) {
  return { parameter: e, key: `localskills-template-card-fault-${n}`, parameters: t };
}

// src/core/exchange/timezone.ts
var lg = /^(?:(?:UTC|GMT)\s*)?(?:([+\-−])\s*(\d{1,2})(?::?([0-5]\d))?)?$/i, [ug, cg] = [-720, 840];
function wl(e) {
  var o, i;
  let n = e === "" ? null : lg.exec(e);
  if (n === null)
    return null;
  let t = Number((o = n[2]) != null ? o : 0) * 60 + Number((i = n[3]) != null ? i : 0), r = n[1] === void 0 || n[1] === "+" || t === 0 ? t : -t;
  return r >= ug && r <= cg ? r : null;
}

// src/core/exchange/read-record-values.ts
var dg = [
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
], fg = ["capacity", "for"], mg = 1e3;
function kl(e, n, t, r = {}) {
  var b;
  let o = [], i = (w) => {
    var x;
    return ((x = t.get(w)) != null ? x : "").trim() || null;
  }, s = (w, x, ...k) => (o.push(er(w, x, ...k)), null), a = (w, x, k, ...S) => {
    var P;
    let v = i(w);
    return v === null ? null : (P = x(v)) != null ? P : s(w, k, L(v), ...S);
  }, l = (w, x, k) => {
    var v;
    let S = ((v = i(w)) != null ? v : "").split(";").map((P) => P.trim()).filter((P) => P !== "");
    return Array.from(new Set(S)).map((P) => {
      var T;
      return (T = x(P)) != null ? T : s(w, k, L(P));
    }).filter((P) => P !== null);
  }, u = (w) => {
    let x = i(w);
    return x === null || ke(x) ? x : s(w, "date", w, L(x));
  }, c = pg(i("skill"), s, r), d = a("level", (w) => xl(w, 1, bo), "level", bo), m = l("methods", (w) => yo.includes(w) ? w : null, "method"), f = gg(l("languages", Ao, "language").map(bl));
  (i("languages") === null || /^[\s;]*$/.test(i("languages"))) && s("languages", "no-language", "languages");
  let h = e === "offer", p = h ? a("capacity", (w) => xl(w, 0, mg), "capacity", "capacity") : null, y = {
    kind: e,
    user: n,
    id: a("id", (w) => Y.test(w) ? w : null, "id"),
    level: d,
    methods: yo.filter((w) => m.includes(w)),
    languages: f,
    capacity: p,
    region: i("region"),
    timezone: a("timezone", wl, "timezone"),
    for: h ? i("for") : null,
    note: i("note"),
    since: u("since"),
    confirmed: u("confirmed"),
    expires: u("expires"),
    status: (b = a("status", (w) => _a.includes(w) ? w : null, "status")) != null ? b : "open"
  }, g = dg.filter((w) => h || !fg.includes(w));
  return t.forEach((w, x) => {
    r.allowsOthers !== !0 && !g.includes(x) && w.trim() !== "" && s(x, "unknown-parameter", L(x), g.join(", "));
  }), { values: c === null || f.length === 0 ? null : O(R({}, y), { skill: c }), faults: o };
}
function pg(e, n, t) {
  if (e === null)
    return n("skill", "no-skill", "skill");
  let { taxonomy: r = null, skillsPage: o = `${Ye}/Skills.json` } = t;
  return (!Y.test(e) || r !== null && r.get(e) === null) && n("skill", "unknown-skill", L(e), o), Y.test(e) ? e : null;
}
function gg(e) {
  var t, r;
  let n = /* @__PURE__ */ new Map();
  for (let o of e)
    n.set((r = (t = Ao(o)) == null ? void 0 : t.code) != null ? r : o, o);
  return Array.from(n.values());
}
function xl(e, n, t) {
  let r = /^\d{1,6}$/.test(e) ? Number(e) : NaN;
  return r >= n && r <= t ? r : null;
}

// src/core/exchange/record-ids.ts
var hg = 48;
function Sl(e) {
  let n = /* @__PURE__ */ new Set(), t = ({ kind: o }, i) => `${o} ${i}`, r = e.map((o) => {
    let i = o.id !== null && !n.has(t(o, o.id));
    return i && n.add(t(o, o.id)), i;
  });
  return e.map((o, i) => {
    if (r[i] === !0)
      return { record: O(R({}, o), { id: o.id }), faults: [] };
    let s = o.skill;
    for (let a = 2; n.has(t(o, s)); a++) {
      let l = `-${a}`;
      s = o.skill.slice(0, hg - l.length) + l;
    }
    return n.add(t(o, s)), { record: O(R({}, o), { id: s }), faults: o.id === null ? [] : [er("id", "id-taken", o.id)] };
  });
}

// src/core/exchange/read-exchange-records.ts
function vl(e, n, t = {}) {
  let r = Tn(n), o = e.map((s) => {
    let a = /* @__PURE__ */ new Map();
    return s.parameters.forEach((l, u) => a.set(u, qn(l))), kl(yg(s), r, a, t);
  }), i = Sl(
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
function Rl(e, n, t = ["User"]) {
  let r = `${n}/People/`, o = e.indexOf(":"), i = "";
  return e.startsWith(r) ? i = e.slice(r.length) : o !== -1 && t.includes(e.slice(0, o)) && (i = e.slice(o + 1).split("/")[0]), i.trim() === "" || i.includes("/") ? null : Tn(i);
}
function yg({ template: e }) {
  return e === mt.offer ? "offer" : "seek";
}

// src/wiki/counting/template-calls.ts
function nr(e, n) {
  return F(this, null, function* () {
    var s, a;
    let { namespaces: t, extensionTags: r } = yield e.siteInfo(), o = (s = t.get(10)) != null ? s : ["Template"], i = {};
    for (let l of n)
      for (let u of yield e.redirectsTo(`${(a = o[0]) != null ? a : "Template"}:${l}`))
        i[u.slice(u.indexOf(":") + 1)] = l;
    return Po({ templates: n, redirects: i, templateNamespaces: o, extensionTags: r });
  });
}

// src/wiki/counting/count-exchange.ts
function Tl(e, n) {
  return F(this, null, function* () {
    var d, m, f, h, p, x;
    let { source: t, titles: r } = e, o = [mt.offer, mt.seek], i = yield nr(t, o), { namespaces: s } = yield t.siteInfo(), a = /* @__PURE__ */ new Map();
    for (let k of o)
      try {
        for (var y = de(t.pagesWithTemplate(`${(m = (d = s.get(10)) == null ? void 0 : d[0]) != null ? m : "Template"}:${k}`)), g, b, w; g = !(b = yield y.next()).done; g = !1) {
          let { title: S, latest: v } = b.value;
          let P = Rl(S, r.root, s.get(2));
          if (P === null || ((f = a.get(P)) == null ? void 0 : f.has(S)) === !0)
            continue;
          let T = v.user === P && v.userId !== 0 ? v : yield t.newestRevisionBy(S, P), M = (h = a.get(P)) != null ? h : /* @__PURE__ */ new Map();
          a.set(P, M.set(S, i((p = T == null ? void 0 : T.text) != null ? p : "")));
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
    a.forEach((k, S) => {
      let v = Array.from(k.keys()).sort().reduce((P, T) => {
        var M;
        return P.concat((M = k.get(T)) != null ? M : []);
      }, []);
      vl(v, S).forEach(({ record: P }) => {
        P !== null && l.push(P);
      });
    });
    let u = (yield t.readPages([r.skills()])).get(r.skills()), { taxonomy: c } = Xt(ye((x = u == null ? void 0 : u.latest.text) != null ? x : "").value);
    return Va(l, n, c);
  });
}

// src/core/analysis/measures.ts
function ce(e) {
  return e.reduce((n, { count: t }) => n + t, 0);
}
function ht(e) {
  return e.reduce((n, { value: t, count: r }) => n + t * r, 0);
}
function Gn(e) {
  return e === null ? null : e.numerator / e.denominator;
}
function Be(e, n) {
  return n === 0 ? null : e / n;
}
function Un(e) {
  return Be(ht(e), ce(e));
}
function Pl(e) {
  let n = e.slice().sort((o, i) => o.value - i.value), t = ce(n), r = (o) => {
    let i = 0;
    return n.find(({ count: s }) => (i += s) > o).value;
  };
  return t === 0 ? null : (r(Math.floor((t - 1) / 2)) + r(Math.floor(t / 2))) / 2;
}
function Al(e) {
  let n = ce(e), t = ht(e), r = e.reduce((o, { value: i, count: s }) => o + i * i * s, 0);
  return n < 2 ? null : Math.sqrt((n * r - t * t) / (n * (n - 1)));
}
function Pn(e, n) {
  return e.map((t) => ({ value: t[n], count: t.count }));
}
function tr(e) {
  let n = ce(e);
  return n === 0 ? null : {
    numerator: ht(Pn(e, "importance")) - ht(Pn(e, "ability")),
    denominator: n
  };
}
function rr(e) {
  let n = tr(e);
  return n === null ? null : {
    numerator: n.numerator * ht(Pn(e, "importance")),
    denominator: n.denominator * n.denominator
  };
}
function Oo(e) {
  let n = (t) => ce(e.filter(t));
  return {
    negative: n(({ importance: t, ability: r }) => r < t),
    tied: n(({ importance: t, ability: r }) => r === t),
    positive: n(({ importance: t, ability: r }) => r > t)
  };
}
function Eo(e) {
  let { negative: n, tied: t, positive: r } = Oo(e), o = n + t + r;
  return o === 0 ? null : { numerator: 100 * (r - n), denominator: o };
}
function Co(e, n) {
  let t = Ce(n.importance), r = $e(n.ability);
  return ce(e.filter(
    ({ importance: o, ability: i }) => t.includes(o) && r.includes(i)
  ));
}

// src/core/analysis/question-results.ts
function Ol(e, n, t) {
  var l;
  let { choices: r, kind: o, question: i } = n, s = o !== "codes" ? [] : r === null ? Array.from(e.counts.keys()).sort(se) : r.map((u) => u.value).filter((u) => !t.includes(u)), a = G();
  for (let u of s) {
    let c = (l = e.counts.get(u)) != null ? l : 0;
    a[u] = { count: c, share: Be(c, e.n) };
  }
  return R(R(R({
    n: e.n,
    missing: e.missing,
    notAsked: e.notAsked,
    notInStatistics: e.notInStatistics,
    unusable: e.unusable,
    changedVersion: e.changedVersion,
    choices: a,
    unknown: It(e.unknown)
  }, o === "number" ? { summary: or(bg(e)) } : {}), i.type === "rating" || i.type === "matrix" ? wg(e, Nn(r != null ? r : [], t), s.length) : {}), i.type === "ranking" ? { places: xg(e, s) } : {});
}
function bg(e) {
  return Array.from(e.counts, ([n, t]) => ({ value: Number(n), count: t })).sort((n, t) => n.value - t.value);
}
function or(e) {
  return { mean: Un(e), sd: Al(e), median: Pl(e) };
}
function wg(e, n, t) {
  if (n.size === 0 || n.size !== t)
    return {};
  let r = Array.from(n, ([o, i]) => {
    var s;
    return { value: i, count: (s = e.counts.get(o)) != null ? s : 0 };
  });
  return {
    summary: or(r),
    topTwo: yt(r, Ce(n)),
    bottomTwo: yt(r, $e(n))
  };
}
function yt(e, n) {
  let [t, r] = [ce(e.filter(({ value: o }) => n.includes(o))), ce(e)];
  return { count: t, share: Be(t, r), interval: wn(t, r) };
}
function xg(e, n) {
  var r, o, i;
  let t = G();
  for (let s of n) {
    let a = Array.from((r = e.places.get(s)) != null ? r : [], ([l, u]) => ({ value: l, count: u }));
    t[s] = { first: (i = (o = e.places.get(s)) == null ? void 0 : o.get(1)) != null ? i : 0, meanPlace: Un(a) };
  }
  return t;
}

// src/core/analysis/skill-balance.ts
function Ml(e, n, t) {
  var l;
  let [r, o] = [El(e, "canTeach"), El(e, "wantToLearn")], i = new Set((l = Q(e)) == null ? void 0 : l.grid.rows.map(({ value: u }) => u));
  for (let u of [o, r])
    kg(u, e, n).forEach((c) => i.add(c));
  (t === null ? [] : [...Array.from(t.offers.keys()), ...Array.from(t.seeks.keys())]).sort(se).forEach((u) => i.add(u));
  let a = G();
  return i.forEach((u) => {
    var h, p;
    let c = Cl(r, u, n), d = Cl(o, u, n), m = t === null ? null : (h = t.offers.get(u)) != null ? h : 0, f = t === null ? null : (p = t.seeks.get(u)) != null ? p : 0;
    a[u] = {
      canTeach: c,
      wantToLearn: d,
      offers: m,
      seeks: f,
      surveyDifference: $l(d, c),
      surveyRatio: Nl(d, c),
      exchangeDifference: $l(f, m),
      exchangeRatio: Nl(f, m)
    };
  }), a;
}
function El(e, n) {
  let t = V(e).find(({ name: r }) => r === e.measures[n]);
  return t === void 0 ? void 0 : ie(t)[0];
}
function kg(e, n, t) {
  var i, s;
  if (e === void 0)
    return [];
  let r = Re($n(e.question)).map(({ value: a }) => a);
  return (e.choices !== null ? e.choices.map(({ value: a }) => a) : Array.from((s = (i = t.get(e.name)) == null ? void 0 : i.counts.keys()) != null ? s : []).sort(se)).filter((a) => !r.includes(a) && !n.notInStatistics.includes(a));
}
function Cl(e, n, t) {
  var r, o;
  return e === void 0 || e.choices !== null && !e.choices.some(({ value: i }) => i === n) ? null : (o = (r = t.get(e.name)) == null ? void 0 : r.counts.get(n)) != null ? o : 0;
}
function $l(e, n) {
  return e === null || n === null ? null : e - n;
}
function Nl(e, n) {
  return e === null || n === null ? null : Be(e, n);
}

// src/core/analysis/rating-layout.ts
function bt(e) {
  let n = Q(e), t = (i) => {
    let s = n == null ? void 0 : n.grid.columns.find((l) => l.name === i), a = ["", ...s === void 0 ? [] : s.choices.map(({ value: l }) => l)];
    return { codes: a, places: new Map(a.map((l, u) => [l, u])) };
  }, [r, o] = [t("importance"), t("ability")];
  return {
    rows: n === null ? [] : n.grid.rows.map(({ value: i }) => ({
      skill: i,
      importance: He(n.grid.name, i, "importance"),
      ability: He(n.grid.name, i, "ability")
    })),
    importance: r,
    ability: o,
    size: r.codes.length * o.codes.length
  };
}
function Il(e, n) {
  let t = e.ability.codes.length;
  return {
    importance: e.importance.codes[Math.floor(n / t)],
    ability: e.ability.codes[n % t]
  };
}

// src/core/analysis/choice-tally.ts
function Fl() {
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
var Dl = [], Sg = /^[a-z][a-z0-9_]{1,62}$/;
function ql(e, n) {
  let { kind: t, isMultiple: r, question: o } = e;
  if (t === "text")
    return (l, u) => {
      l[u.length === 0 ? "missing" : "n"]++;
    };
  if (t === "number")
    return (l, u) => {
      let c = u.length === 1 ? Bn(u[0]) : null;
      l[u.length === 0 ? "missing" : c === null ? "unusable" : "n"]++, c !== null && Fe(l.counts, ue(c), 1);
    };
  let i = new Set(n), s = jl(e), a = o.type === "ranking";
  return (l, u) => {
    if (u.length === 0) {
      l.missing++;
      return;
    }
    let { counts: c } = l, [d, m] = [0, !1];
    for (let f of r || u.length === 1 ? u : [u.join(";")]) {
      let h = c.get(f);
      h === void 0 && i.has(f) ? m = !0 : h !== void 0 || s(f) ? (d++, c.set(h === void 0 ? ue(f) : f, (h != null ? h : 0) + 1), a && Fe(wt(l.places, f, () => /* @__PURE__ */ new Map()), d, 1)) : Fe(l.unknown, Hn(f), 1);
    }
    l[d > 0 ? "n" : m ? "notInStatistics" : "unusable"]++;
  };
}
function ir(e, n) {
  let t = new Set(n), r = jl(e), o = (i) => !t.has(i) && r(i);
  return (i) => !e.isMultiple && i.length > 1 ? Dl : i.every(o) ? i : i.filter(o);
}
var Ll = 60;
function Hn(e) {
  return ue(e.length <= Ll ? e : `${e.slice(0, Ll - 1).replace(/[\ud800-\udbff]$/, "")}\u2026`);
}
function jl({ choices: e, question: n }) {
  if (e !== null) {
    let o = new Set(e.map((i) => i.value));
    return (i) => o.has(i);
  }
  let t = "choicesFrom" in n ? n.choicesFrom : null, r = t === "languages" ? pe : t === "wikis" ? Sg : Y;
  return (o) => r.test(o);
}
function An(e, n) {
  let t = e.get(n);
  if (t === void 0 || vg(t))
    return t != null ? t : Dl;
  let r = t.map((o) => o.trim()).filter((o) => o !== "");
  return r.length < 2 ? r : Array.from(new Set(r));
}
function vg(e) {
  for (let n = 0; n < e.length; n++) {
    let t = e[n], [r, o] = [t.charCodeAt(0), t.charCodeAt(t.length - 1)];
    if (!(r > 32 && r < 128 && o > 32 && o < 128) || n > 0 && e.indexOf(t) < n)
      return !1;
  }
  return !0;
}
function Fe(e, n, t) {
  var r;
  e.set(n, ((r = e.get(n)) != null ? r : 0) + t);
}
function wt(e, n, t) {
  let r = e.get(n);
  if (r !== void 0)
    return r;
  let o = t();
  return e.set(n, o), o;
}

// src/core/analysis/skill-tally.ts
function sr(e) {
  return {
    counted: 0,
    cells: new Uint32Array(e.rows.length * e.size),
    strange: /* @__PURE__ */ new Map(),
    changedVersion: /* @__PURE__ */ new Map(),
    canTeach: /* @__PURE__ */ new Map(),
    wantToLearn: /* @__PURE__ */ new Map()
  };
}
function Wl(e, n) {
  let [t, r] = [Vl(e, "canTeach"), Vl(e, "wantToLearn")], o = {
    cells: new Int32Array(n.rows.length),
    strange: [],
    changedVersion: [],
    canTeach: [],
    wantToLearn: []
  }, { cells: i, strange: s, changedVersion: a } = o, { rows: l, size: u, importance: c, ability: d } = n;
  return (m, f) => {
    s.length = 0, a.length = 0;
    for (let h = 0; h < l.length; h++) {
      let p = l[h], [y, g] = [_l(m, p.importance), _l(m, p.ability)], [b, w] = [c.places.get(y), d.places.get(g)];
      i[h] = -1, f.size > 0 && (y !== "" && f.has(p.importance) || g !== "" && f.has(p.ability)) ? a.push(p.skill) : b === void 0 || w === void 0 ? s.push([p.skill, Hn(y), Hn(g)]) : i[h] = h * u + b * d.codes.length + w;
    }
    return o.canTeach = t(m, f), o.wantToLearn = r(m, f), o;
  };
}
function _l(e, n) {
  let t = An(e, n);
  return t.length === 1 ? t[0] : t.join(";");
}
var Bl = [];
function Vl(e, n) {
  let t = V(e).find(({ name: s }) => s === e.measures[n]), r = t === void 0 ? void 0 : ie(t)[0];
  if (r === void 0 || r.kind !== "codes")
    return () => Bl;
  let { name: o } = r, i = ir(r, e.notInStatistics);
  return (s, a) => a.has(o) ? Bl : i(An(s, o));
}
function ar(e, n) {
  e.counted++;
  let { cells: t } = e;
  for (let r = 0; r < n.cells.length; r++) {
    let o = n.cells[r];
    o >= 0 && t[o]++;
  }
  for (let [r, o, i] of n.strange)
    $o(wt(e.strange, r, () => /* @__PURE__ */ new Map()), o, i, 1);
  for (let r of n.changedVersion)
    Fe(e.changedVersion, r, 1);
  for (let r of n.canTeach)
    Fe(e.canTeach, r, 1);
  for (let r of n.wantToLearn)
    Fe(e.wantToLearn, r, 1);
}
function No(e, n, t) {
  var o, i, s;
  let r = /* @__PURE__ */ new Map();
  for (let a = 0; a < n.size; a++) {
    let l = e.cells[t * n.size + a];
    if (l > 0) {
      let { importance: u, ability: c } = Il(n, a);
      $o(r, u, c, l);
    }
  }
  return (s = e.strange.get((i = (o = n.rows[t]) == null ? void 0 : o.skill) != null ? i : "")) == null || s.forEach((a, l) => a.forEach((u, c) => {
    $o(r, l, c, u);
  })), r;
}
function $o(e, n, t, r) {
  Fe(wt(e, n, () => /* @__PURE__ */ new Map()), t, r);
}

// src/core/analysis/skill-results.ts
function Ul(e, n) {
  let t = G(), r = Q(e);
  if (r === null)
    return t;
  let o = bt(e), i = zl(e), s = r.grid.rows.map(({ value: l }, u) => {
    let c = No(n, o, u);
    return { skill: l, cells: c, pairs: Ql(c, r) };
  }), a = Mt(s.map(({ pairs: l }) => ({ mwds: rr(l), rds: Eo(l) })));
  return s.forEach(({ skill: l, cells: u, pairs: c }, d) => {
    var y, g, b, w, x, k, S, v, P;
    let m = ce(c), f = (y = n.changedVersion.get(l)) != null ? y : 0, h = (b = (g = u.get("")) == null ? void 0 : g.get("")) != null ? b : 0, p = Co(c, r);
    t[l] = R({
      n: m,
      missing: h,
      incomplete: n.counted - m - h - f,
      changedVersion: f,
      importance: Gl(r.importance, c, "importance", u, e.notInStatistics),
      ability: Gl(r.ability, c, "ability", u, e.notInStatistics),
      gap: Gn(tr(c)),
      mwds: Gn(rr(c)),
      rds: Gn(Eo(c)),
      discrepancies: Oo(c),
      highNeed: Be(p, m),
      highNeedCount: p,
      highNeedInterval: wn(p, m),
      rankByMwds: (x = (w = a[d]) == null ? void 0 : w.rankByMwds) != null ? x : null,
      rankByRds: (S = (k = a[d]) == null ? void 0 : k.rankByRds) != null ? S : null,
      rankDifference: (P = (v = a[d]) == null ? void 0 : v.rankDifference) != null ? P : null
    }, i(n, l));
  }), t;
}
function Hl(e) {
  let n = Q(e);
  if (n === null)
    return ({ counted: o }) => ({ counted: o, skills: {} });
  let t = bt(e), r = zl(e);
  return (o) => {
    let i = G();
    return t.rows.forEach(({ skill: s }, a) => {
      let l = Ql(No(o, t, a), n), u = Co(l, n);
      i[s] = R({
        n: ce(l),
        importance: Un(Pn(l, "importance")),
        ability: Un(Pn(l, "ability")),
        gap: Gn(tr(l)),
        mwds: Gn(rr(l)),
        highNeed: Be(u, ce(l)),
        highNeedCount: u
      }, r(o, s));
    }), { counted: o.counted, skills: i };
  };
}
function Ql(e, n) {
  let t = [];
  return e.forEach((r, o) => r.forEach((i, s) => {
    let a = n.importance.get(o), l = n.ability.get(s);
    a !== void 0 && l !== void 0 && t.push({ importance: a, ability: l, count: i });
  })), t;
}
function Gl(e, n, t, r, o) {
  let i = Pn(n, t), s = G();
  e.forEach((u, c) => {
    s[c] = ce(i.filter((d) => d.value === u));
  });
  let a = 0, l = /* @__PURE__ */ new Map();
  return r.forEach((u, c) => u.forEach((d, m) => {
    var h;
    let f = t === "importance" ? c : m;
    o.includes(f) ? a += d : f !== "" && !e.has(f) && l.set(f, ((h = l.get(f)) != null ? h : 0) + d);
  })), O(R({
    n: ce(i)
  }, or(i)), {
    counts: s,
    topTwo: yt(i, Ce(e)),
    bottomTwo: yt(i, $e(e)),
    notInStatistics: a,
    unknown: It(l)
  });
}
function zl(e) {
  let n = (o) => {
    var l;
    let i = V(e).find((u) => u.name === e.measures[o]), s = i === void 0 ? void 0 : ie(i)[0], a = new Set((l = s == null ? void 0 : s.choices) == null ? void 0 : l.map(({ value: u }) => u));
    return (u, c) => {
      var d;
      return s !== void 0 && (s.choices === null || a.has(c)) ? (d = u[o].get(c)) != null ? d : 0 : null;
    };
  }, [t, r] = [n("canTeach"), n("wantToLearn")];
  return (o, i) => ({ canTeach: t(o, i), wantToLearn: r(o, i) });
}

// src/core/analysis/version-tally.ts
var xt = { changedParameters: /* @__PURE__ */ new Set(), changed: [], reworded: [] };
function Jl(e, n) {
  let t = new Map(Array.from(n.earlier, ([r, o]) => [
    r,
    Dn(o, e)
  ]));
  return n.current !== null && t.set(n.current, xt), { versions: n, differences: t, counts: /* @__PURE__ */ new Map() };
}
function Kl(e) {
  let { counts: n, differences: t } = e;
  return ({ definitionRevision: r = null, questions: o = null }) => {
    var s;
    let i = r !== null && o === null && t.has(r) ? r : null;
    return Fe(n, i, 1), (i === null ? xt : (s = t.get(i)) != null ? s : xt).changedParameters;
  };
}
function Xl(e) {
  let { versions: n, differences: t, counts: r } = e, o = (i) => i != null ? i : 1 / 0;
  return Array.from(r).sort(([i], [s]) => o(i) - o(s)).map(([i, s]) => {
    var u;
    let { changed: a, reworded: l } = i === null ? xt : (u = t.get(i)) != null ? u : xt;
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
function Yl(e, n, t = {}) {
  let { excluded: r = [], exchange: o = null } = Rg(t) ? { excluded: t } : t, i = Hl(e), s = G();
  for (let a of n.parameters) {
    let l = n.questions.get(a.name);
    l !== void 0 && (s[a.name] = Ol(l, a, e.notInStatistics));
  }
  return {
    survey: e.id,
    population: e.audience.population,
    counted: n.counted,
    excluded: Tg(r),
    questions: s,
    skills: Ul(e, n.skills),
    balance: Ml(e, n.questions, o),
    breakdowns: n.breakdowns.map((a) => Pg(e, a, i)),
    versions: Xl(n.versions)
  };
}
function Rg(e) {
  return Array.isArray(e);
}
function Tg(e) {
  return e.slice().sort((n, t) => {
    var r, o, i, s, a, l;
    return ((r = n.line) != null ? r : 0) - ((o = t.line) != null ? o : 0) || se(n.page, t.page) || se((i = n.community) != null ? i : "", (s = t.community) != null ? s : "") || se(n.reason, t.reason) || ((a = n.revision) != null ? a : 0) - ((l = t.revision) != null ? l : 0);
  });
}
function Pg(e, { dimension: n, groups: t, ungrouped: r }, o) {
  var c, d;
  let i = V(e).find(({ name: m }) => m === n.question), s = (d = i === void 0 || (c = ie(i)[0]) == null ? void 0 : c.choices) != null ? d : [], a = new Map(s.map(({ value: m }, f) => [m, f])), l = (m) => {
    var f;
    return (f = a.get(m)) != null ? f : a.size;
  }, u = G();
  for (let m of Array.from(t.keys()).sort((f, h) => l(f) - l(h) || se(f, h))) {
    let f = t.get(m);
    f !== void 0 && (u[m] = o(f));
  }
  return O(R({}, n), { groups: u, ungrouped: r });
}

// src/core/analysis/disclosure/decide-release.ts
function Zl(e, n, t) {
  let r = Ag(e != null ? e : /* @__PURE__ */ new Map(), n);
  return e === null || Array.from(e.values()).every(({ length: i }) => i === 0) || r.accounts === 0 || r.accounts >= t.minCell ? { kind: "publish", change: r } : {
    kind: "hold",
    change: r,
    pending: r.accounts,
    needed: t.minCell,
    revisions: e
  };
}
function Ag(e, n) {
  let [t, r] = [0, 0];
  return n.forEach((o, i) => {
    var c;
    let s = (c = e.get(i)) != null ? c : [], [a, l, u] = [0, 0, 0];
    for (; a < s.length && l < o.length; ) {
      let [d, m] = [s[a], o[l]];
      u += +(d === m), a += +(d <= m), l += +(m <= d);
    }
    t += o.length - u, r += s.length - u;
  }), e.forEach((o, i) => {
    r += n.has(i) ? 0 : o.length;
  }), { added: t, removed: r, accounts: Math.max(t, r) };
}

// src/core/survey/conditions/resolution-order.ts
function kt(e) {
  let n = nu(e), t = /* @__PURE__ */ new Map();
  return tu(n).forEach((r) => r.forEach((o) => {
    let i = !ru(r);
    t.set(o, {
      element: o.element,
      parent: o.parent && t.get(o.parent),
      visibleIf: i ? o.element.visibleIf : null,
      items: i ? o.items : []
    });
  })), Array.from(t.values());
}
function eu(e) {
  let n = nu(e);
  return tu(n).filter(ru).map((t) => t.map(({ element: r }) => r.name));
}
function Qn(e) {
  return "isRequired" in e;
}
function St(e) {
  return e.split(".", 1)[0];
}
function nu(e) {
  let n = [], t = /* @__PURE__ */ new Map(), r = (o, i) => {
    let s = { element: o, parent: i, items: Og(o), needs: i === null ? [] : [i] };
    n.push(s), Qn(o) ? t.set(o.name, s) : "elements" in o && o.elements.forEach((a) => r(a, s));
  };
  return e.pages.forEach((o) => r(o, null)), n.forEach(({ element: o, items: i, needs: s }) => {
    var a;
    i.map(({ visibleIf: l }) => l).concat((a = o.visibleIf) != null ? a : []).forEach((l) => Qe(l).forEach((u) => {
      let c = t.get(St(u));
      c !== void 0 && !s.includes(c) && s.push(c);
    }));
  }), n;
}
function Og(e) {
  let n = [], t = (r, o, i = "") => r.forEach(({ value: s, visibleIf: a, isRetired: l }) => {
    a !== null && !l && n.push({ isRow: o, column: i, value: s, visibleIf: a });
  });
  return "choices" in e && t(e.choices, !1), "rows" in e && t(e.rows, !0), "columns" in e && e.columns.forEach(({ name: r, choices: o }) => t(o, !1, r)), n;
}
function tu(e) {
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
function ru(e) {
  return e.length > 1 || e.some((n) => n.needs.includes(n));
}

// src/core/survey/conditions/visibility.ts
function ou(e) {
  let n = kt(e), t = n.filter(Io), r = /* @__PURE__ */ new Map();
  n.forEach(({ element: i }) => {
    Qn(i) && r.set(i.name, i);
  });
  let o = (i) => {
    var s;
    return ((s = r.get(i)) == null ? void 0 : s.type) === "ranking";
  };
  return (i) => {
    let s = Cg(i), a = /* @__PURE__ */ new Set(), l = /* @__PURE__ */ new Set(), u = (m) => Eg(s.values().get(m), r.get(m)), c = ({ expression: m }) => _t(m, u, o) === !0;
    for (let m of t) {
      let { element: { name: f }, parent: h, visibleIf: p } = m;
      if (h !== null && a.has(h) || p !== null && !c(p)) {
        a.add(m), l.add(Mo(f, h === null)), s.reduce(f, () => []);
        continue;
      }
      let y = m.items.filter((g) => !jt(g.visibleIf, u, o));
      y.length > 0 && (y.forEach(({ value: g, isRow: b, column: w }) => l.add(vt(f, b, g, w))), s.reduce(f, (g, b) => {
        let [, w = "", x = ""] = b.split(".");
        return l.has(vt(f, !0, w, "")) ? [] : (
          // The text of "other" is no code.
          w !== "" && "special" in m.element ? g : g.filter((k) => !l.has(vt(f, !1, k, x)))
        );
      }));
    }
    let d = {
      isShown: (m) => !l.has(Mo(m, !1)),
      isPageShown: (m) => !l.has(Mo(m, !0)),
      isChoiceShown: (m, f, h = "") => !l.has(vt(m, !1, f, h)),
      isRowShown: (m, f) => !l.has(vt(m, !0, f, "")),
      isRequired(m) {
        let f = r.get(m);
        return f !== void 0 && !f.isRetired && d.isShown(m) && (f.requiredIf === null ? f.isRequired : c(f.requiredIf));
      },
      values: s.values()
    };
    return d;
  };
}
function lr(e) {
  return new Set(kt(e).filter((n) => Qn(n.element) && Io(n)).map(({ element: n }) => n.name));
}
function Io(e) {
  return e.visibleIf !== null || e.items.length > 0 || e.parent !== null && Io(e.parent);
}
function Mo(e, n) {
  return `${n} ${e}`;
}
function vt(e, n, t, r) {
  return `${e} ${n} ${t} ${r}`;
}
function Eg(e = [], n) {
  let t = n == null ? void 0 : n.type;
  if (t === "checkbox" || t === "tagbox" || t === "ranking")
    return e;
  let [r = null] = e, o = (n == null ? void 0 : n.type) === "text" && n.inputType === "number";
  return r !== null && o && isFinite(Number(r)) ? Number(r) : r;
}
function Cg(e) {
  let n = null, t = /* @__PURE__ */ new Map();
  return {
    values: () => n != null ? n : e,
    reduce(r, o) {
      var i;
      t.size === 0 && e.forEach((s, a) => {
        var u;
        let l = St(a);
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
function iu(e) {
  let n = [
    { by: "language", question: null, isPartition: !0 },
    { by: "community", question: null, isPartition: !0 }
  ];
  for (let t of e.measures.groupBy) {
    let r = V(e).find((i) => i.name === t), o = r === void 0 ? void 0 : ie(r)[0];
    o !== void 0 && o.kind === "codes" && o.row === null && o.question.type !== "ranking" && n.push({ by: "question", question: t, isPartition: !o.isMultiple });
  }
  return n;
}
function su(e, n, t) {
  let { groups: r, dimension: { by: o, question: i } } = e, s = (u, c) => {
    let d = r.get(u);
    d === void 0 && (d = sr(t), r.set(ue(u), d)), ar(d, c);
  };
  if (o !== "question" || i === null)
    return (u, c, d, m) => {
      var h;
      let f = (h = o === "language" ? u.language : u.community) != null ? h : null;
      f === null || o === "language" && !r.has(f) && !pe.test(f) ? e.ungrouped++ : s(f, m);
    };
  let a = J(n).find(({ name: u }) => u === i), l = a === void 0 ? null : ir(a, n.notInStatistics);
  return (u, c, d, m) => {
    let f = l === null || d.has(i) ? [] : l(An(c, i));
    f.length === 0 && e.ungrouped++;
    for (let h of f)
      s(h, m);
  };
}

// src/core/analysis/tally.ts
function au(e, n = ws) {
  let t = Q(e), r = bt(e), o = J(e).filter(({ question: p, column: y }) => t === null || p !== t.grid || y === null || !Te.includes(y.name)), i = lr(e), s = o.map((p) => ({
    name: p.name,
    question: p.question.name,
    row: p.row,
    isConditional: i.has(p.question.name),
    tally: Fl(),
    count: ql(p, e.notInStatistics)
  })), a = iu(e).map(
    (p) => ({ dimension: p, groups: /* @__PURE__ */ new Map(), ungrouped: 0 })
  ), l = a.map((p) => su(p, e, r)), u = Wl(e, r), c = i.size === 0 ? null : ou(e), d = sr(r), m = Jl(e, n), f = Kl(m), h = {
    survey: e,
    parameters: o,
    layout: r,
    counted: 0,
    questions: new Map(s.map((p) => [p.name, p.tally])),
    skills: d,
    breakdowns: a,
    versions: m,
    add(p) {
      h.counted++;
      let y = f(p), { questions: g = null } = p, b = g === null ? p.values : Ng(p.values, g), w = c === null ? null : c(b), x = w === null ? b : w.values;
      for (let S of s) {
        let v = An(x, S.name);
        g !== null && !g.has(S.question) || w !== null && S.isConditional && !(w.isShown(S.question) && (S.row === null || w.isRowShown(S.question, S.row.value))) ? S.tally.notAsked++ : y.size > 0 && v.length > 0 && y.has(S.name) ? S.tally.changedVersion++ : S.count(S.tally, v);
      }
      let k = u(x, y);
      ar(d, k);
      for (let S of l)
        S(p, x, y, k);
    }
  };
  return h;
}
function Ng(e, n) {
  return new Map(Array.from(e).filter(([t]) => n.has(t.split(".", 1)[0])));
}
function lu(e, n) {
  e.add(n);
}

// src/core/report/counted-answers.ts
function uu(e) {
  var s;
  let n = [], t = /* @__PURE__ */ new Map(), [r, o] = [0, ""];
  for (let a of e) {
    let { timestamp: l, community: u = null, revision: c } = a;
    r++;
    let d = l.slice(0, 10);
    o = d > o ? d : o, r <= 1e3 && n.push(a);
    let m = (s = t.get(u)) != null ? s : Lg();
    t.set(u, m), m.add(c);
  }
  let i = Array.from(
    t,
    ([a, l]) => ({ community: a, revisions: l.sorted() })
  );
  return {
    count: r,
    newestDay: o === "" ? null : o,
    named: r > 1e3 ? null : n.sort(Mg),
    places: i.sort((a, l) => {
      var u, c;
      return Rt((u = a.community) != null ? u : "", (c = l.community) != null ? c : "");
    })
  };
}
function Mg(e, n) {
  var t, r, o, i;
  return Rt(e.user, n.user) || e.revision - n.revision || Rt((t = e.community) != null ? t : "", (r = n.community) != null ? r : "") || Rt((o = e.page) != null ? o : "", (i = n.page) != null ? i : "") || Rt(e.timestamp, n.timestamp);
}
function Rt(e, n) {
  return e < n ? -1 : e > n ? 1 : 0;
}
var Ig = 64;
function Lg() {
  let [e, n] = [new Float64Array(Ig), 0];
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
function cu(e, n = null) {
  let { page: t, user: r, revision: o, community: i = null } = e, s = { page: t != null ? t : r, reason: "duplicate", revision: o };
  return n === null || i === null || i === n ? s : O(R({}, s), { community: i });
}
function Fg(e) {
  let n = e === "" ? NaN : Date.parse(e);
  return isNaN(n) ? -1 / 0 : n;
}
function Dg(e, n) {
  return e.time !== n.time ? e.time > n.time ? 1 : -1 : e.revision - n.revision || se(n.community, e.community);
}
function du(e, n) {
  let t = ({ timestamp: r, revision: o, community: i }) => ({ place: 0, time: Fg(r), revision: o, community: i != null ? i : "" });
  return Dg(t(e), t(n)) >= 0;
}
function Tt(e) {
  var o;
  let n = e.normalize("NFC").replace(/[\s_]+/g, " ").trim(), t = (o = Array.from(n)[0]) != null ? o : "", r = t.toUpperCase();
  return (Array.from(r).length === 1 ? r : t) + n.slice(t.length);
}

// src/core/survey/core-questions.ts
function ur(e, n) {
  let t = e.core !== null && e.core.id === n.id ? e.core.questions : [], { changed: r } = Dn(e, n), o = V(e).map(({ name: s }) => s), i = new Set(V(n).map(({ name: s }) => s).filter((s) => t.includes(s) && o.includes(s) && !r.includes(s)));
  for (let s of kt(n))
    Qn(s.element) && !fu(s).every((a) => i.has(a)) && i.delete(s.element.name);
  return i;
}
function fu(e) {
  return e === null ? [] : [
    ...e.visibleIf === null ? [] : Qe(e.visibleIf).map(St),
    ...fu(e.parent)
  ];
}

// src/core/survey/with-skills.ts
function tn(e, n) {
  return n === null || !qg(e) ? e : Gt(e, (t) => {
    if ("choicesFrom" in t && t.choicesFrom === "skills") {
      let r = n.skills.filter((o) => !pu(o, n)).map(mu);
      return O(R({}, t), { choices: [...r, ...Re(t.special)] });
    }
    return t.type === "matrixdropdown" && t.rowsFrom !== null ? O(R({}, t), { rows: jg(t.rowsFrom, n).map(mu) }) : t;
  });
}
function qg(e) {
  return V(e).some((n) => "choicesFrom" in n && n.choicesFrom === "skills" || n.type === "matrixdropdown" && n.rowsFrom !== null);
}
function pu(e, n) {
  return e.parent === null && n.children(e.id).length > 0;
}
function jg(e, n) {
  return n.skills.filter((t) => n.children(t.id).length === 0 && (e === "" ? !pu(t, n) : n.ancestors(t.id).some((r) => r.id === e)));
}
function mu(e) {
  return { value: e.id, text: null, visibleIf: null, isRetired: e.isRetired };
}

// src/wiki/counting/definition-versions.ts
var _g = 100;
function Lo(e, n, t, r, o) {
  return F(this, null, function* () {
    let i = Array.from(r).filter(([a]) => a !== t).sort(([a, l], [u, c]) => c - l || a - u).slice(0, _g).map(([a]) => a), s = /* @__PURE__ */ new Map();
    if (i.length > 0) {
      let a = yield e.source.revisions(i, "with-texts");
      i.sort((l, u) => l - u).forEach((l) => {
        var c, d;
        let u = nn(ye((d = (c = a.get(l)) == null ? void 0 : c.text) != null ? d : "").value).survey;
        u !== null && u.id === n.id && s.set(l, tn(u, o));
      });
    }
    return { current: t === 0 ? null : t, earlier: s };
  });
}

// src/wiki/counting/byte-records.ts
function gu() {
  let e = [new Uint8Array(1048576)], n = new Float64Array(64), t = 0, r = new Uint8Array(1024), o = 0, [i, s] = [0, 0], [a, l] = [e[0], 0];
  function u() {
    o !== 0 && (s + o > e[i].length && (i = e.length, e.push(new Uint8Array(Math.max(1048576, o))), s = 0), e[i].set(r.subarray(0, o), s), n[t - 1] = i * 2 ** 32 + s, s += o, o = 0);
  }
  function c(f) {
    if (o === r.length) {
      let h = new Uint8Array(2 * o);
      h.set(r), r = h;
    }
    r[o++] = f;
  }
  function d(f) {
    let h = f;
    for (; h >= 128; )
      c(h % 128 + 128), h = Math.floor(h / 128);
    c(h);
  }
  function m() {
    let [f, h] = [0, 1];
    for (; ; ) {
      let p = a[l++];
      if (p < 128)
        return f + p * h;
      f += (p - 128) * h, h *= 128;
    }
  }
  return {
    get length() {
      return t;
    },
    begin: () => {
      if (u(), t === n.length) {
        let f = new Float64Array(2 * t);
        f.set(n), n = f;
      }
      t++;
    },
    writeNumber: d,
    writeText: (f) => {
      let h = 0;
      for (let p = 0; p < f.length; p++) {
        let y = f.charCodeAt(p);
        h += y < 128 ? 1 : y < 16384 ? 2 : 3;
      }
      d(h);
      for (let p = 0; p < f.length; p++)
        d(f.charCodeAt(p));
    },
    open: (f) => {
      u();
      let h = n[f];
      a = e[Math.floor(h / 2 ** 32)], l = h % 2 ** 32;
    },
    readNumber: m,
    readText: () => {
      let f = "", h = m();
      for (let p = l + h; l < p; )
        f += String.fromCharCode(m());
      return f;
    },
    skipText: () => {
      let f = m();
      l += f;
    }
  };
}

// src/wiki/counting/packed-values.ts
var [hu, cr] = [0, 15], Bg = 64, Vg = ["\u2026"];
function yu(e, n) {
  let t = lr(n).size > 0, r = J(n), o = ({ kind: y, isMultiple: g }) => !g && (y !== "text" || !t), i = r.filter(o), s = r.filter((y) => !o(y)), a = r.map((y) => {
    let g = o(y);
    return { name: y.name, place: (g ? i : s).indexOf(y), isOne: g };
  }), l = () => ({ indexes: /* @__PURE__ */ new Map(), codes: [] }), [u, c] = [i.map(l), s.map(l)];
  function d({ indexes: y, codes: g }, b, w) {
    var v;
    let x = y.get(b);
    if (x !== void 0)
      return x;
    let k = w && b.length > Bg ? Hn(b) : ue(b), S = (v = y.get(k)) != null ? v : g.push([k]);
    return y.set(k, S), S;
  }
  let m = new Uint32Array(i.length + 1);
  function f(y) {
    i.forEach(({ name: g, kind: b }, w) => {
      var k;
      let x = y.get(g);
      m[w] = x === void 0 ? hu : b === "text" ? 1 : d(u[w], (k = x[0]) != null ? k : "", b === "codes");
    });
    for (let g = 0; g < i.length; g += 2) {
      let [b, w] = [m[g], m[g + 1]];
      e.writeNumber(Math.min(b, cr) + 16 * Math.min(w, cr));
    }
    for (let g = 0; g < i.length; g++)
      m[g] >= cr && e.writeNumber(m[g]);
  }
  function h(y) {
    s.forEach(({ name: g, kind: b }, w) => {
      var k;
      let x = (k = y.get(g)) != null ? k : [];
      e.writeNumber(x.length);
      for (let S of x)
        b === "text" ? e.writeText(S) : e.writeNumber(d(c[w], S, b === "codes"));
    });
  }
  let p = [];
  return {
    write: (y) => {
      f(y), h(y);
    },
    read: () => {
      var g, b, w;
      for (let x = 0; x < i.length; x += 2) {
        let k = e.readNumber();
        m[x] = k % 16, m[x + 1] = Math.floor(k / 16);
      }
      for (let x = 0; x < i.length; x++)
        m[x] === cr && (m[x] = e.readNumber());
      s.forEach(({ kind: x }, k) => {
        var v, P, T;
        let S = [];
        for (let M = e.readNumber(); M > 0; M--)
          S.push(x === "text" ? e.readText() : (T = (P = (v = c[k]) == null ? void 0 : v.codes[e.readNumber() - 1]) == null ? void 0 : P[0]) != null ? T : "");
        p[k] = S;
      });
      let y = /* @__PURE__ */ new Map();
      for (let { name: x, place: k, isOne: S } of a) {
        let v = m[k], P = S ? v === hu ? null : ((g = i[k]) == null ? void 0 : g.kind) === "text" ? Vg : (w = (b = u[k]) == null ? void 0 : b.codes[v - 1]) != null ? w : null : p[k];
        P !== null && P.length > 0 && y.set(x, P);
      }
      return y;
    }
  };
}

// src/wiki/counting/packed-answers.ts
var [dr, Fo] = [1, 2], On = -1;
function Wg(e) {
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(e) ? Number(e.replace(/\D/g, "")) : null;
}
function Gg(e) {
  let n = String(e).padStart(14, "0");
  return `${n.slice(0, 4)}-${n.slice(4, 6)}-${n.slice(6, 8)}T${n.slice(8, 10)}:${n.slice(10, 12)}:${n.slice(12)}Z`;
}
function bu(e) {
  let n = 0;
  for (let t = 0; t < e.length; t++)
    n = Math.imul(n, 31) + e.charCodeAt(t);
  return Math.abs(Math.imul(n, 2654435761));
}
function wu(e) {
  var b, w;
  let n = gu(), t = yu(n, e), r = [], o = [], i = /* @__PURE__ */ new Map(), s = new Int32Array(64).fill(On), a = new Uint32Array(64), l = 0;
  function u(x) {
    return n.open(x), n.readText();
  }
  function c(x, k) {
    for (let S = k % s.length; ; S = (S + 1) % s.length) {
      let v = s[S];
      if (v === On || a[S] === k && Tt(u(v)) === x)
        return S;
    }
  }
  function d() {
    let [x, k] = [s, a];
    s = new Int32Array(2 * x.length).fill(On), a = new Uint32Array(s.length), x.forEach((S, v) => {
      if (S !== On) {
        let P = k[v], T = P % s.length;
        for (; s[T] !== On; )
          T = (T + 1) % s.length;
        s[T] = S, a[T] = P;
      }
    });
  }
  class m {
    constructor(k) {
      kr(this, b);
      kr(this, w);
      var P;
      Sr(this, b, k);
      let S = f(k);
      Sr(this, w, r[n.readNumber()]), S % 2 === dr && n.skipText(), this.revision = n.readNumber(), this.timestamp = S >= Fo ? n.readText() : Gg(n.readNumber()), this.language = (P = o[n.readNumber() - 1]) != null ? P : null;
      let v = n.readNumber();
      this.definitionRevision = v === 0 ? null : v;
    }
    get user() {
      return u(on(this, b));
    }
    get page() {
      let k = f(on(this, b));
      return n.readNumber(), k % 2 === dr ? n.readText() : on(this, w).pageOf(this.user);
    }
    get community() {
      return on(this, w).community;
    }
    get questions() {
      return on(this, w).questionsOf(this.definitionRevision);
    }
    /** Read whenever they are wanted. */
    get values() {
      let k = f(on(this, b));
      return n.readNumber(), k % 2 === dr && n.skipText(), n.readNumber(), k >= Fo ? n.skipText() : n.readNumber(), n.readNumber(), n.readNumber(), t.read();
    }
  }
  b = new WeakMap(), w = new WeakMap();
  function f(x) {
    return n.open(x), n.skipText(), n.readNumber();
  }
  function h(x) {
    let k = r.lastIndexOf(x);
    return k === -1 ? r.push(x) - 1 : k;
  }
  function p(x) {
    var k;
    return x === null ? 0 : (k = i.get(x)) != null ? k : y(x);
  }
  function y(x) {
    let k = o.push(x);
    return i.set(x, k), k;
  }
  function g(x, k, S) {
    return {
      length: k + S.length,
      hasAccount: (v) => {
        let P = Tt(v), T = s[c(P, bu(P))];
        return T !== On && x[T] === 0 || S.some((M) => Tt(M.user) === P);
      },
      where: (v, P = []) => {
        let T = x.slice(), M = 0;
        for (let q = 0; q < T.length; q++)
          T[q] === 0 && (T[q] = v(new m(q)) ? 0 : 1, M += 1 - T[q]);
        return g(T, M, S.filter(v).concat(P));
      },
      *[Symbol.iterator]() {
        for (let v = 0; v < x.length; v++)
          x[v] === 0 && (yield new m(v));
        yield* Ge(S);
      }
    };
  }
  return {
    add: (x, k) => {
      let { user: S, page: v, revision: P, timestamp: T, language: M = null, definitionRevision: q = null } = x, C = Wg(T), I = v !== null && v !== k.pageOf(S);
      n.begin(), n.writeText(S), n.writeNumber((I ? dr : 0) + (C === null ? Fo : 0)), n.writeNumber(h(k)), I && n.writeText(v), n.writeNumber(P), C === null ? n.writeText(T) : n.writeNumber(C), n.writeNumber(p(M)), n.writeNumber(q != null ? q : 0), t.write(x.values);
    },
    newest: (x) => {
      let k = new Uint8Array(n.length), S = 0;
      for (let v = 0; v < n.length; v++) {
        2 * l >= s.length && d();
        let P = Tt(u(v)), T = bu(P), M = c(P, T), q = s[M];
        if (q === On) {
          l++, s[M] = v, a[M] = T;
          continue;
        }
        let C = du(new m(v), new m(q));
        k[C ? q : v] = 1, s[M] = C ? v : q, S++;
      }
      return k.forEach((v, P) => {
        v === 1 && x(new m(P));
      }), g(k, n.length - S, []);
    }
  };
}

// src/core/survey/decide-answer-counts.ts
function xu(e) {
  let { survey: n, titles: t, readAnswer: r } = e, o = Hg(e.renames), i = (s, a) => {
    let l = t.answererOf(n, s);
    return l === null || Qg(l) ? null : o(Tn(l), a);
  };
  return {
    ownerOf: i,
    decide: (s) => {
      let a = i(s.title, s.first.timestamp), l = s.ownerRevision;
      if (a === null)
        return Pt(s, "no-account");
      if (s.first.user !== a || s.first.userId === 0 || l === null) {
        let m = s.isHistoryPartial === !0 ? "history-unknown" : "not-owner";
        return Pt(s, s.isRedirect ? "redirect" : m, s.first.id);
      }
      let u = l.id === s.latest.id;
      if (s.isRedirect && u)
        return Pt(s, "redirect", l.id);
      if (l.text === null)
        return Pt(s, "hidden", l.id);
      let c = r(l.text);
      if (c.exclusion !== null) {
        let m = c.exclusion === "no-answer" && l.text.trim() === "";
        return Pt(s, m ? "withdrawn" : c.exclusion, l.id);
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
function Ug(e, n) {
  return e < n ? -1 : e > n ? 1 : 0;
}
function Pt(e, n, t) {
  let r = { page: e.title, reason: n };
  return { answer: null, exclusions: [t === void 0 ? r : O(R({}, r), { revision: t })] };
}
function Hg(e) {
  let n = e.slice().sort((r, o) => Ug(r.timestamp, o.timestamp)), t = /* @__PURE__ */ new Map();
  return n.forEach((r, o) => {
    let i = Tn(r.from), s = t.get(i);
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
      i = Tn(n[u].to), s = u;
    }
  };
}
function Qg(e) {
  return /^\d{1,3}(?:\.\d{1,3}){2}\.(?:\d{1,3}|xxx)$/.test(e) || /^[\da-f]{0,4}(?::[\da-f]{0,4}){2,7}$/i.test(e);
}

// src/core/survey/canonical-value.ts
function Do(e, n) {
  var o;
  let { kind: t, question: r } = n;
  return t === "number" ? (o = Bn(e)) != null ? o : e.trim() : t === "codes" || r.type === "text" && r.inputType !== "text" ? e.trim() : e;
}

// src/core/survey/read-answer.ts
var Su = "Skills survey answer";
function At(e, n) {
  let t = Kg(e);
  return (r) => {
    let o = n(r), i = o.filter((d) => zg(e.id, d)), s = i[i.length - 1];
    if (s === void 0)
      return O(R({}, Jg), { exclusion: o.length === 0 ? "no-answer" : "other-survey" });
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
function zg(e, n) {
  let t = n.parameters.get("survey");
  return t === void 0 || t === "" || qn(t) === e;
}
var Jg = {
  values: /* @__PURE__ */ new Map(),
  unknown: /* @__PURE__ */ new Map(),
  definitionRevision: null,
  submitted: null,
  language: null
};
function Kg(e) {
  let n = J(e), t = new Map(n.map(({ name: s }, a) => [s, a])), [r, o] = [ku(!1), ku(!0)], i = (s, a) => a.kind !== "codes" ? Xg(s, a) : (a.isMultiple ? o : r)(s, a);
  return (s) => {
    let a = /* @__PURE__ */ new Map(), l = (m, f) => {
      let h = i(f, m);
      h.length > 0 && a.set(m.name, h);
    }, u = /* @__PURE__ */ new Map(), [c, d] = [-1, !0];
    return s.forEach((m, f) => {
      let h = t.get(f);
      h !== void 0 ? (d = d && h > c, c = h, l(n[h], m)) : en.includes(f) || u.set(f, m);
    }), d || (a.clear(), n.forEach((m) => {
      var f;
      return l(m, (f = s.get(m.name)) != null ? f : "");
    })), { values: a, unknown: u };
  };
}
var vu = [];
function Xg(e, n) {
  let t = e === "" ? "" : Do(qn(e), n);
  return t === "" ? vu : [t];
}
var Yg = 2e3, Zg = 100;
function ku(e) {
  let n = /* @__PURE__ */ new Map([["", vu]]), t = (r, o) => {
    let i = qn(r), s = (e ? i.split(";") : [i]).map((a) => Do(a, o));
    return Array.from(new Set(s)).filter((a) => a !== "");
  };
  return (r, o) => {
    let i = n.get(r);
    if (i !== void 0 || r.length > Zg || n.size >= Yg)
      return i != null ? i : t(r, o);
    let s = ue(r), a = t(s, o);
    return n.set(s, a), a;
  };
}

// src/wiki/counting/answer-histories.ts
function eh(e, n) {
  return F(this, null, function* () {
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
function nh({ latest: e, history: n }) {
  var t;
  return n !== void 0 ? (t = n[n.length - 1]) != null ? t : null : e.parentId === 0 ? e : null;
}
function Ru(e) {
  return e.reduce((n, { first: t }) => t !== null && (n === void 0 || t.timestamp < n) ? t.timestamp : n, void 0);
}
function th(e, n, t) {
  return F(this, null, function* () {
    let { pageIds: r, titles: o } = yield e.recombinedPagesSince(t);
    for (let i of n) {
      let { pageId: s, title: a } = i.page;
      (r.has(s) || o.has(a)) && (i.isRecombined = !0, i.first = yield e.firstRevision(a));
    }
  });
}
function Tu(e, n, t) {
  return F(this, null, function* () {
    var d;
    let r = n.map((m) => ({
      page: m,
      known: m.history === void 0 ? [m.latest] : m.history.slice(),
      first: nh(m),
      isRecombined: !1
    }));
    yield eh(e, r);
    let o = Ru(r.filter(({ page: m }) => m.history === void 0));
    o !== void 0 && (yield th(e, r, o));
    let i = r.filter((m) => m.first !== null), s = Ru(i), a = t(s === void 0 ? [] : yield e.renamesSince(s)), l = /* @__PURE__ */ new Map();
    for (let m of i) {
      let f = a.ownerOf(m.page.title, m.first.timestamp), h = m.isRecombined ? void 0 : m.known.find(({ user: y, userId: g }) => y === f && g !== 0), p = !m.isRecombined && (m.page.history !== void 0 || ((d = m.known[m.known.length - 1]) == null ? void 0 : d.parentId) === 0);
      f === null || f !== m.first.user ? l.set(m, null) : h !== void 0 || p ? l.set(m, h != null ? h : null) : l.set(m, yield e.newestRevisionBy(m.page.title, f));
    }
    let u = Array.from(l.values()).filter((m) => m !== null).filter((m) => m.text === null).map(({ id: m }) => m), c = yield e.revisions(u, "with-texts");
    return {
      decider: a,
      answerPages: i.map((m) => {
        var h, p;
        let f = (h = l.get(m)) != null ? h : null;
        return R({
          title: m.page.title,
          isRedirect: m.page.isRedirect,
          first: m.first,
          ownerRevision: f === null ? null : (p = c.get(f.id)) != null ? p : f,
          latest: m.page.latest
        }, m.page.isHistoryPartial === !0 ? { isHistoryPartial: !0 } : {});
      })
    };
  });
}

// src/wiki/counting/read-answers.ts
var Pu = { pages: 1e4, characters: 16e6 }, rh = 200, qo = class extends Error {
  constructor() {
    super("Cancelled."), this.name = "CountingCancelled";
  }
};
function Ou(o, i, s) {
  return F(this, arguments, function* (e, n, t, r = {}) {
    var y, g, b;
    let { source: a, titles: l, community: u } = e, c = At(n, e.readAnswerCalls), d = [], m = (v) => F(null, null, function* () {
      let { decider: P, answerPages: T } = yield Tu(
        a,
        v,
        (M) => xu({ survey: n.id, titles: l, renames: M, readAnswer: c })
      );
      for (let M of T) {
        let { answer: q, exclusions: C } = P.decide(M);
        C.forEach((I) => d.push(O(R({}, I), { page: ue(I.page) }))), q !== null && t(O(R({}, q), { community: u }));
      }
    }), [f, h, p] = [[], 0, 0];
    try {
      for (var w = de(a.pagesBelow(l.answersPrefix(n.id))), x, k, S; x = !(k = yield w.next()).done; x = !1) {
        let v = k.value;
        Au(r), f.push(v), h += (g = (y = v.latest.text) == null ? void 0 : y.length) != null ? g : 0, (b = r.onPages) == null || b.call(r, ++p);
        let P = v.history === void 0 ? Pu.pages : rh;
        (f.length >= P || h >= Pu.characters) && (yield m(f), [f, h] = [[], 0]);
      }
    } catch (k) {
      S = [k];
    } finally {
      try {
        x && (k = w.return) && (yield k.call(w));
      } finally {
        if (S)
          throw S[0];
      }
    }
    return yield m(f), Au(r), d;
  });
}
function Au({ signal: e }) {
  if ((e == null ? void 0 : e.aborted) === !0)
    throw new qo();
}

// src/wiki/counting/gather-answers.ts
function jo(e, n) {
  return O(R({}, e), { id: n });
}
function Eu(e, n, t, r) {
  return F(this, null, function* () {
    let { survey: o, taxonomy: i, definitionRevision: s } = n, a = wu(o), l = [], u = 0, c = (f, h, p) => F(null, null, function* () {
      let y = u, g = /* @__PURE__ */ new Map(), b = {
        community: f.community,
        pageOf: (x) => f.titles.answer(h.id, x),
        questionsOf: p
      }, w = yield Ou(f, h, (x) => {
        var S;
        a.add(x, b);
        let { definitionRevision: k = null } = x;
        k !== null && g.set(k, ((S = g.get(k)) != null ? S : 0) + 1);
      }, O(R({}, r), {
        onPages: (x) => {
          var k;
          u = y + x, (k = r.onPages) == null || k.call(r, u);
        }
      }));
      for (let x of w)
        l.push(f.isHome ? x : O(R({}, x), { community: f.community }));
      return g;
    }), d = yield Lo(e, o, s, yield c(e, o, () => null), i);
    for (let { place: f, local: h, definitionRevision: p } of t) {
      let y = null, g = /* @__PURE__ */ new Map(), b = yield c(f, jo(o, h.id), (w) => {
        var S, v;
        let x = (S = y == null ? void 0 : y.earlier.get(w != null ? w : 0)) != null ? S : h, k = (v = g.get(x)) != null ? v : ur(tn(O(R({}, x), { core: h.core }), i), o);
        return g.set(x, k), k;
      });
      y = yield Lo(f, h, p, b, i);
    }
    return { answers: a.newest((f) => l.push(cu(f, e.community))), excluded: l, versions: d };
  });
}

// src/wiki/counting/last-release.ts
function Cu(e, n, t) {
  return F(this, null, function* () {
    let { source: r, titles: o, community: i } = e, s = o.resultsData(n), a = (f) => F(null, null, function* () {
      var y, g, b;
      let h = (y = (yield r.readPages([f])).get(f)) == null ? void 0 : y.latest, p = h === void 0 || t === null || h.user === t ? h : (g = yield r.newestRevisionBy(f, t)) != null ? g : void 0;
      return ye((b = p == null ? void 0 : p.text) != null ? b : "").value;
    }), l = yield a(s), u = D(l) ? E(l, "answers") : null, c = D(u) ? E(u, "revisions") : null, d = /* @__PURE__ */ new Map(), m = (f) => {
      var g;
      let h = D(f) ? E(f, "community") : null, p = typeof h == "string" && h !== i ? h : "", y = (g = d.get(p)) != null ? g : [];
      d.set(p, y), oh(f).forEach((b) => y.push(b));
    };
    if (Array.isArray(u))
      u.forEach(m);
    else if (!Array.isArray(c))
      return null;
    for (let f of Array.isArray(c) ? c : []) {
      let h = typeof f == "string" && f.startsWith(`${o.results(n)}/`) ? yield a(f) : null;
      if (!D(h))
        return null;
      m(h);
    }
    return d.forEach((f) => f.sort((h, p) => h - p)), d;
  });
}
function oh(e) {
  let [n, t] = D(e) ? [E(e, "revision"), E(e, "revisions")] : [];
  return (Array.isArray(t) ? t : [n]).filter((o) => typeof o == "number");
}

// src/core/json/schema-faults.ts
var ih = {
  object: "expected-object",
  array: "expected-list",
  string: "expected-string",
  integer: "expected-whole-number",
  number: "expected-number",
  boolean: "expected-true-or-false"
};
function fr(e, n, t) {
  var m;
  let r = [], o = (m = n.definitions) != null ? m : {};
  return a(e, n, "$", ""), r;
  function i(f, h, ...p) {
    r.push({ path: f, code: h, parameters: p });
  }
  function s(f) {
    let [h, p] = [f, ""];
    for (; h.$ref !== void 0; ) {
      p = h.$ref.replace("#/definitions/", "");
      let y = o[p];
      if (y === void 0)
        throw new Error(`The schema has no ${h.$ref}.`);
      h = y;
    }
    return [h, p];
  }
  function a(f, h, p, y) {
    let [g, b] = s(h), w = b === "" ? y : b;
    g.anyOf !== void 0 ? d(f, g.anyOf, p, w) : g.enum !== void 0 ? g.enum.includes(f) || i(p, "not-one-of", L(f), g.enum) : g.type !== void 0 && !$u(f, g.type) ? i(p, ih[g.type]) : typeof f == "string" ? l(f, g, p, w) : typeof f == "number" ? g.minimum !== void 0 && f < g.minimum ? i(p, "too-small", f, g.minimum) : g.maximum !== void 0 && f > g.maximum && i(p, "too-large", f, g.maximum) : Array.isArray(f) ? u(f, g, p) : D(f) && c(f, g, p);
  }
  function l(f, h, p, y) {
    var w;
    if (h.pattern !== void 0 && !Mu(h.pattern, f)) {
      i(p, (w = t.codes[y]) != null ? w : "bad-text", L(f));
      return;
    }
    let g = t.checks[y], b = g === void 0 ? null : g(f);
    b !== null && i(p, b, L(f));
  }
  function u(f, h, p) {
    h.minItems !== void 0 && f.length < h.minItems ? i(p, "empty-list") : h.maxItems !== void 0 && f.length > h.maxItems && i(p, "too-many-items", h.maxItems);
    let y = h.items;
    y !== void 0 && f.forEach((g, b) => a(g, y, B(p, b), ""));
  }
  function c(f, h, p) {
    var b, w, x, k;
    let y = (b = h.properties) != null ? b : {}, g = (w = h.patternProperties) != null ? w : {};
    for (let S of (x = h.required) != null ? x : [])
      E(f, S) === void 0 && i(B(p, S), S === "default" ? "missing-default" : "missing-property", S);
    for (let S of Object.keys(f)) {
      let v = B(p, S), P = Object.keys(g).find((M) => Mu(M, S)), T = (k = E(y, S)) != null ? k : P && g[P];
      T !== void 0 ? a(f[S], T, v, "") : h.patternProperties !== void 0 ? i(v, "bad-language", L(S)) : h.additionalProperties === !1 && i(v, "unknown-property", L(S), Object.keys(y));
    }
  }
  function d(f, h, p, y) {
    var k, S;
    let g = h.filter((v) => {
      let P = s(v)[0].type;
      return P === void 0 || $u(f, P) || P === "integer" && typeof f == "number";
    });
    if (!D(f) || g.length < 2) {
      g[0] === void 0 ? i(p, (k = t.codes[y]) != null ? k : "bad-text", L(f)) : a(f, g[0], p, y);
      return;
    }
    let b = g.map((v) => {
      var P, T, M;
      return (M = (T = (P = s(v)[0].properties) == null ? void 0 : P.type) == null ? void 0 : T.enum) == null ? void 0 : M[0];
    }), w = b.indexOf(E(f, "type")), x = b[0] === void 0 ? (S = g.find((v) => {
      var P;
      return ((P = s(v)[0].required) != null ? P : []).some((T) => E(f, T) !== void 0);
    })) != null ? S : g[g.length - 1] : g[w];
    if (x === void 0) {
      let v = b.filter((T) => T !== void 0), P = E(f, "type");
      P === void 0 ? i(B(p, "type"), "missing-property", "type") : i(B(p, "type"), "unknown-question-type", L(P), v);
    } else
      a(f, x, p, y);
  }
}
function $u(e, n) {
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
var Nu = /* @__PURE__ */ new Map();
function Mu(e, n) {
  let t = Nu.get(e);
  return t === void 0 && (t = new RegExp(e, "u"), Nu.set(e, t)), t.test(n);
}

// src/core/skills/skills.schema.json
var Iu = {
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
var ah = {
  id: "bad-id",
  language: "bad-language",
  label: "empty-text",
  messageKey: "bad-message-key",
  text: "expected-text",
  item: "bad-item",
  capacities: "expected-whole-number"
};
function Lu(e, n = {}) {
  let { value: t, faults: r } = ye(e);
  if (t === void 0)
    return { taxonomy: null, faults: r };
  let { hasMessage: o } = n, i = fr(t, Iu, {
    codes: ah,
    checks: {
      messageKey: (a) => o === void 0 || o(a) ? null : "unknown-message"
    }
  }), { taxonomy: s } = Xt(t);
  return { taxonomy: s, faults: [...r, ...i, ...D(t) ? lh(t, s) : []] };
}
function lh(e, n) {
  let t = [], r = /* @__PURE__ */ new Map(), o = E(e, "skills");
  return (Array.isArray(o) ? o : []).forEach((i, s) => {
    let a = D(i) ? E(i, "id") : void 0;
    if (!D(i) || typeof a != "string")
      return;
    let l = B("$.skills", s), u = r.get(a);
    if (u !== void 0) {
      t.push({ path: `${l}.id`, code: "duplicate-code", parameters: [L(a), u] });
      return;
    }
    r.set(a, `${l}.id`);
    for (let c of ["parent", "replacedBy"]) {
      let d = E(i, c);
      typeof d == "string" && (n.get(d) === null ? t.push({ path: `${l}.${c}`, code: "no-such-skill", parameters: [L(d)] }) : uh(n, a, c) && t.push({ path: `${l}.${c}`, code: "skill-circle", parameters: [L(a)] }));
    }
    E(i, "replacedBy") !== void 0 && E(i, "status") !== "retired" && t.push({ path: `${l}.replacedBy`, code: "replaced-not-retired", parameters: [L(a)] });
  }), t;
}
function uh(e, n, t) {
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
var Fu = {
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
function _o(e) {
  let n = (t, r, o = dh(r)) => ({ list: t, codes: r.map(({ value: i }) => i), isScale: o });
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
function Ot(e) {
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
function dh(e) {
  return e.filter(({ value: n }) => /^-?\d+$/.test(n)).length > e.length / 2;
}

// src/core/survey/rules/placed-elements.ts
var fh = 20;
function Bo(e) {
  let n = Se(e, "pages", "$"), t = [], r = (i) => {
    let s = i[i.length - 1];
    for (let a of Se(s.json, "elements", s.path))
      t.push(O(R({}, a), { name: oe(a.json, "name"), type: E(a.json, "type"), within: i })), i.length < fh && r([...i, a]);
  };
  n.forEach((i) => r([i]));
  let o = E(e, "localSkills");
  return {
    json: e,
    pages: n,
    elements: t,
    questions: t.filter(({ type: i }) => i !== "panel" && i !== "html"),
    settings: D(o) ? o : {}
  };
}
function mr({ json: e, path: n, type: t }) {
  let r = Se(e, "columns", n);
  return [
    K(e, "choices", n),
    K(e, "rateValues", n),
    K(e, "rows", n),
    ...t === "matrix" ? [K(e, "columns", n)] : [r.map(pr), ...r.map((o) => K(o.json, "choices", o.path))]
  ];
}
function K(e, n, t) {
  let r = E(e, n), o = [];
  return (Array.isArray(r) ? r : []).forEach((i, s) => {
    let a = B(B(t, n), s), l = D(i) ? i : null, u = l === null ? i : E(l, "value");
    (typeof u == "string" || typeof u == "number") && o.push({
      path: l === null ? a : `${a}.value`,
      code: String(u),
      hasText: l !== null && E(l, "text") !== void 0,
      isRetired: l !== null && E(l, "retired") === !0,
      json: l
    });
  }), o;
}
function pr({ json: e, path: n }) {
  var t;
  return { path: `${n}.name`, code: (t = oe(e, "name")) != null ? t : "", hasText: !1, isRetired: !1, json: null };
}
function Se(e, n, t) {
  let r = E(e, n), o = [];
  return (Array.isArray(r) ? r : []).forEach((i, s) => {
    D(i) && o.push({ json: i, path: B(B(t, n), s) });
  }), o;
}
function oe(e, n) {
  let t = E(e, n);
  return typeof t == "string" ? t : null;
}

// src/core/survey/rules/comparison-rules.ts
function qu(e, n, t, r) {
  let o = "$.localSkills.core", i = E(e.settings, "core");
  if (!(!D(i) || E(i, "id") !== t.id)) {
    n.audience.population !== t.audience.population && r(`${o}.id`, "other-population", n.audience.population, t.id, t.audience.population);
    for (let { code: s, path: a } of K(i, "questions", o)) {
      let [l, u] = [n, t].map(
        (c) => V(c).find((d) => d.name === s)
      );
      u === void 0 ? r(a, "core-no-question", s, t.id) : l === void 0 ? e.questions.some((c) => c.name === s) || r(a, "core-question-missing", s) : _u(e, l, u, t.id, !0, r);
    }
  }
}
function ju(e, n, t, r) {
  if (n.follows === t.id) {
    n.audience.population !== t.audience.population && r("$.localSkills.follows", "other-population", n.audience.population, t.id, t.audience.population);
    for (let o of V(t)) {
      let i = V(n).find(({ name: s }) => s === o.name);
      i !== void 0 && _u(e, i, o, t.id, !1, r);
    }
  }
}
function _u(e, n, t, r, o, i) {
  var u, c;
  let s = (c = (u = e.questions.find(({ name: d }) => d === n.name)) == null ? void 0 : u.path) != null ? c : "$.pages";
  if (Ot(n) !== Ot(t)) {
    i(`${s}.type`, "kept-type", n.name, Ot(n), r, Ot(t));
    return;
  }
  let [a, l] = [_o(n), _o(t)];
  for (let d of l) {
    let m = a.find(({ list: y }) => y === d.list);
    if (m === void 0) {
      i(s, "kept-column", n.name, d.list.replace("columns.", ""), r);
      continue;
    }
    let f = `${s}.${d.list.split(".")[0]}`, [h, p] = [Du(d.codes, m.codes), Du(m.codes, d.codes)];
    h.length > 0 && i(f, "kept-codes-gone", n.name, r, h), p.length > 0 && (o || d.isScale) && i(f, "kept-codes-added", n.name, r, p), h.length + p.length === 0 && d.isScale && m.codes.join() !== d.codes.join() && i(f, "kept-order", n.name, r, d.codes);
  }
}
function Du(e, n) {
  return e.filter((t) => !n.includes(t));
}

// src/core/survey/rules/condition-rules.ts
var Bu = 8;
function Vu(e, n, t) {
  let r = n === null ? [] : J(n), o = new Map(r.map((s) => [s.name, s])), i = n === null ? [] : V(n).map(({ name: s }) => s);
  for (let { json: s, path: a } of ph(e))
    for (let l of ["visibleIf", "requiredIf"]) {
      let u = oe(s, l);
      if (u === null || u.trim() === "")
        continue;
      let c = `${a}.${l}`, d = Kt(u);
      if ("code" in d) {
        t(c, d.code, ...d.parameters);
        continue;
      }
      for (let m of Qe(d)) {
        let f = m.split(".", 1)[0];
        if (!e.questions.some(({ name: p }) => p === f))
          t(c, "condition-no-question", f);
        else if (i.includes(f) && !o.has(m) && !gh(m, r, e)) {
          let p = r.filter((g) => g.question.name === f).map(({ name: g }) => g), y = p.length > 0 ? p : Wu(f, e).map((g) => `${f}.\u2026.${g}`);
          t(c, "condition-no-part", m, y.slice(0, Bu).map((g) => `{${g}}`));
        }
      }
      yh(d, o, c, t);
    }
  for (let s of n === null ? [] : eu(n)) {
    let a = [...e.pages.map(mh), ...e.elements].find(({ name: l }) => l !== null && s.includes(l));
    t(a === void 0 ? "$.pages" : `${a.path}.visibleIf`, "condition-circle", s);
  }
}
function mh(e) {
  return O(R({}, e), { name: oe(e.json, "name") });
}
function ph(e) {
  let n = (r) => [
    ...["choices", "rateValues", "rows", "columns"].map((o) => K(r.json, o, r.path)),
    ...Se(r.json, "columns", r.path).map((o) => K(o.json, "choices", o.path))
  ].reduce((o, i) => o.concat(i.reduce((s, { json: a, path: l }) => a === null ? s : s.concat({ json: a, path: l.replace(/\.value$/, "") }), [])), []), t = e.pages.slice();
  return e.elements.reduce((r, o) => r.concat(o, n(o)), t);
}
function gh(e, n, t) {
  let [r = "", o, i] = e.split(".");
  return o !== void 0 && i !== void 0 && Wu(r, t).includes(i) && !n.some(({ question: s }) => s.name === r);
}
function Wu(e, n) {
  let t = n.questions.find((r) => r.name === e && r.type === "matrixdropdown");
  return t === void 0 ? [] : Se(t.json, "columns", "").map(({ json: r }) => {
    var o;
    return (o = oe(r, "name")) != null ? o : "";
  });
}
var hh = ["equal", "notequal", "contains", "notcontains", "anyof", "noneof", "allof"];
function yh(e, n, t, r) {
  let o = /* @__PURE__ */ new Set(), i = (a, l) => {
    let u = a.kind === "answer" ? n.get(a.parameter) : void 0, c = u === void 0 ? null : u.choices;
    if (!(u === void 0 || c === null || l.kind !== "value" || l.value === null))
      for (let d of Array.isArray(l.value) ? l.value : [l.value]) {
        let m = String(d);
        !c.some((f) => f.value === m) && !o.has(`${u.name}=${m}`) && (o.add(`${u.name}=${m}`), r(
          t,
          "condition-no-code",
          u.name,
          L(m),
          c.slice(0, Bu).map((f) => f.value)
        ));
      }
  }, s = (a) => {
    switch (a.kind) {
      case "unary":
        s(a.operand);
        break;
      case "binary":
        hh.includes(a.operator) && (i(a.left, a.right), i(a.right, a.left)), s(a.left), s(a.right);
        break;
      case "iif":
        a.operands.forEach(s);
        break;
    }
  };
  s(e.expression);
}

// src/core/survey/rules/name-rules.ts
function Gu(e, n) {
  Et(e.pages.map(pr), "duplicate-name", n), Et(e.elements.map(pr), "duplicate-name", n);
  for (let { name: t, path: r, type: o, within: i } of e.elements)
    t !== null && en.includes(t) && n(`${r}.name`, "reserved-name", t, en), o === "panel" && i.length === ft + 1 && n(r, "panels-too-deep", ft);
  e.questions.forEach((t, r) => {
    r === dt && n(t.path, "too-many-questions", dt), mr(t).forEach((o) => Et(o, "duplicate-code", n));
  }), e.pages.length > 0 && e.questions.every(({ json: t }) => t.retired === !0) && n("$.pages", "no-question");
}
function Et(e, n, t) {
  let r = /* @__PURE__ */ new Map();
  for (let { code: o, path: i } of e) {
    let s = r.get(o);
    s === void 0 ? r.set(o, i) : o !== "" && t(i, n, L(o), s);
  }
}

// src/core/survey/rules/personal-data-words.ts
var Vo = {
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
}, Uu = [
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
var bh = ["title", "description", "placeholder"];
function zu(e, n) {
  let t = oe(e.json, "locale");
  for (let { json: r, path: o, name: i, type: s } of e.questions) {
    let a = [], l = s === "matrix" ? [] : Se(r, "columns", o);
    for (let { json: u, path: c } of [{ json: r, path: o }, ...l])
      bh.forEach((d) => a.push(...xh(E(u, d), `${c}.${d}`, t)));
    i !== null && a.push({ path: `${o}.name`, text: i, language: "en" });
    for (let { path: u, text: c, language: d } of a) {
      let m = wh(c, d);
      if (m !== null) {
        n(u, "personal-data-likely", m);
        break;
      }
    }
  }
}
function wh(e, n) {
  let t = Ku(e);
  return Hu(t, n) === null ? null : Hu(
    Uu.reduce((r, o) => r.split(Ju(o).needle).join(" "), t),
    n
  );
}
function Hu(e, n) {
  let t = Xu(e), r = n === null ? null : n.split("-")[0], o = null;
  for (let i of Object.keys(Vo).filter((s) => r === null || s === r))
    for (let s of Vo[i]) {
      let { needle: a, bareNeedle: l } = Ju(s);
      (e.includes(a) || t.includes(l)) && (o === null || s.length > o.length) && (o = s);
    }
  return o === null ? null : o.replace("*", "");
}
var Qu = /* @__PURE__ */ new Map();
function Ju(e) {
  let n = Qu.get(e);
  if (n === void 0) {
    let t = Ku(e).slice(0, e.endsWith("*") ? -1 : void 0);
    n = { needle: t, bareNeedle: Xu(t) }, Qu.set(e, n);
  }
  return n;
}
function Ku(e) {
  return ` ${e.toLowerCase().normalize("NFD").replace(/[\u0300-\u036f\u064b-\u065f\u0670\u0640]/g, "").replace(/ٱ/g, "\u0627").replace(/ى/g, "\u064A").replace(/ة/g, "\u0647").replace(/ı/g, "i").replace(/[\s!-/:-@[-`{-~\u00a0-\u00bf\u060c\u061b\u061f\u2010-\u205e\u3000-\u303f]+/g, " ").trim()} `;
}
function Xu(e) {
  return e.replace(/ [وف]?(?:لل|[بكل]?ال|[بكل])?(?=[\u0621-\u064a]{3})/g, " ");
}
function xh(e, n, t) {
  return typeof e == "string" ? [{ path: n, text: e, language: t }] : D(e) ? Object.keys(e).reduce((r, o) => {
    let i = e[o];
    return typeof i == "string" && o !== "message" ? r.concat({ path: n, text: i, language: o === "default" ? t : o }) : r;
  }, []) : [];
}

// src/core/survey/rules/question-rules.ts
var kh = [
  ["showOtherItem", dn],
  ["hasOther", dn],
  ["showNoneItem", Xn],
  ["hasNone", Xn],
  ["showRefuseItem", Yn],
  ["showDontKnowItem", Zn]
];
function Zu(e, n, t) {
  let { json: r, path: o, type: i } = e;
  switch (E(r, "personalData") === !0 && t(`${o}.personalData`, "personal-data-marked"), Sh(e, t), vh(e, t), i) {
    case "dropdown":
    case "tagbox":
      Yu(e, "choices", "choicesFrom", t);
      break;
    case "ranking":
      Rh(e, t);
      break;
    case "rating":
      Th(e, t);
      break;
    case "text":
      Ph(e, t);
      break;
    case "matrixdropdown":
      Yu(e, "rows", "rowsFrom", t), Ah(e, n, t);
      break;
  }
}
function gr(e) {
  return kh.filter(([n]) => E(e, n) === !0).map(([, n]) => n);
}
function Sh({ json: e, path: n }, t) {
  let r = gr(e);
  for (let o of ["choices", "rateValues"])
    for (let { code: i, path: s } of K(e, o, n))
      r.includes(i) && t(s, "special-code-taken", i);
}
function vh({ json: e, path: n }, t) {
  let [r, o] = [E(e, "minSelectedChoices"), E(e, "maxSelectedChoices")], i = K(e, "choices", n);
  if (typeof r != "number")
    return;
  let s = i.filter(({ isRetired: a }) => !a).length + Number(gr(e).includes(dn));
  typeof o == "number" && r > o ? t(`${n}.minSelectedChoices`, "min-above-max", r, o) : i.length > 0 && r > s && t(`${n}.minSelectedChoices`, "min-above-choices", r, s);
}
function Yu({ json: e, path: n }, t, r, o) {
  let [i, s] = [t, r].map((a) => E(e, a) !== void 0);
  i && s ? o(`${n}.${r}`, "not-together", t, r) : !i && !s && o(`${n}.${t}`, "missing-either", t, r);
}
function Rh({ json: e, path: n }, t) {
  let r = K(e, "choices", n);
  if (r.length > 0 && r.filter(({ isRetired: o }) => !o).length < 2 && t(`${n}.choices`, "ranking-of-one"), E(e, "selectToRankEnabled") !== !0)
    for (let o of ["minSelectedChoices", "maxSelectedChoices"])
      E(e, o) !== void 0 && t(`${n}.${o}`, "ranking-of-all", o);
}
function Th({ json: e, path: n }, t) {
  var u;
  let r = E(e, "rateValues");
  if (r !== void 0) {
    for (let c of ["rateMin", "rateMax", "rateStep"])
      E(e, c) !== void 0 && t(`${n}.${c}`, "not-together", "rateValues", c);
    Array.isArray(r) && r.length > Ze && t(`${n}.rateValues`, "too-many-steps", Ze);
    return;
  }
  let o = (c, d) => {
    let m = E(e, c);
    return ot(m) ? m : d;
  }, [i, s, a] = [o("rateMin", 1), o("rateMax", 5), o("rateStep", 1)], l = `${n}.${(u = ["rateMax", "rateMin", "rateStep"].find((c) => E(e, c) !== void 0)) != null ? u : "type"}`;
  a < 1 || (s <= i ? t(l, "bad-rating", i, s, a) : i + (Ze - 1) * a < s ? t(l, "too-many-steps", Ze) : (s - i) % a !== 0 && t(l, "rating-misses-end", i, s, a));
}
function Ph({ json: e, path: n }, t) {
  let r = po.find((a) => {
    var l;
    return a === ((l = oe(e, "inputType")) != null ? l : "text");
  });
  if (r === void 0)
    return;
  E(e, "integer") !== void 0 && r !== "number" && t(`${n}.integer`, "only-for-numbers", "integer");
  let [o, i] = ["min", "max"].map((a) => {
    let l = E(e, a), u = typeof l == "string" || typeof l == "number" ? go(String(l), r) : null;
    return u === null && l !== void 0 && t(`${n}.${a}`, "limit-not-of-type", L(l), r), u;
  });
  o && i && (r === "number" ? Number(o) > Number(i) : o > i) && t(`${n}.min`, "limits-crossed", o, i);
}
function Ah({ json: e, path: n }, t, r) {
  let o = oe(e, "rowsFrom");
  t === null || o === null || o === "" || (t.get(o) === null ? r(`${n}.rowsFrom`, "no-skill-to-start", L(o)) : t.children(o).length === 0 && r(`${n}.rowsFrom`, "no-skills-below", L(o)));
}

// src/core/survey/rules/settings-rules.ts
var zn = "$.localSkills", Oh = ["matrixdropdown"], Eh = ["checkbox", "tagbox", "ranking"], Ch = ["radiogroup", "dropdown", "checkbox", "tagbox", "rating", "boolean"];
function ec(e, n, t) {
  let { settings: r } = e, [o, i, s] = ["id", "opens", "closes"].map((c) => oe(r, c));
  n !== void 0 && o && o !== n && t(`${zn}.id`, "other-id", L(o), n), i && s && s < i && t(`${zn}.closes`, "closes-before-opens", L(s), L(i));
  let a = new Set(et);
  for (let c of e.questions)
    mr(c).forEach((d) => d.forEach(({ code: m }) => a.add(m))), gr(c.json).forEach((d) => a.add(d));
  let l = K(r, "notInStatistics", zn);
  Et(l, "duplicate-code", t);
  for (let { code: c, path: d } of l)
    a.has(c) || t(d, "unused-code", L(c));
  let u = E(r, "core");
  o && D(u) && oe(u, "id") === o && t(`${zn}.core.id`, "refers-to-itself", o), o && oe(r, "follows") === o && t(`${zn}.follows`, "refers-to-itself", o);
}
function nc(e, n, t) {
  let r = `${zn}.measures`, o = E(e.settings, "measures");
  if (!D(o))
    return;
  let i = (c, d, m) => {
    let f = typeof d == "string" ? e.questions.find((h) => h.name === d) : null;
    if (f === void 0)
      t(c, "measure-no-question", L(d));
    else if (f !== null && !m.includes(f.type))
      t(c, "measure-wrong-type", L(d), m);
    else
      return f;
    return null;
  }, s = i(`${r}.grid`, E(o, "grid"), Oh);
  if (s !== null) {
    let c = K(e.settings, "notInStatistics", "$").map(({ code: d }) => d);
    $h(s, `${r}.grid`, [...c, ...et], t);
  }
  let [a, l] = ["wantToLearn", "canTeach"].map(
    (c) => i(`${r}.${c}`, E(o, c), Eh)
  );
  a && a === l && t(`${r}.canTeach`, "measure-twice", L(a.name));
  let u = E(o, "groupBy");
  (Array.isArray(u) ? u : []).forEach((c, d) => {
    i(`${r}.groupBy[${d}]`, c, Ch);
  }), Wo(s, "rows", n, t), Wo(a != null ? a : null, "choices", n, t), Wo(l != null ? l : null, "choices", n, t);
}
function Wo(e, n, t, r) {
  if (e === null)
    return;
  let o = E(e.json, "choicesFrom");
  o !== void 0 && o !== "skills" && r(`${e.path}.choicesFrom`, "not-one-of", L(o), ["skills"]);
  for (let { code: i, path: s, hasText: a } of t === null ? [] : K(e.json, n, e.path))
    !a && (t == null ? void 0 : t.get(i)) === null && r(s, "unknown-skill", L(i));
}
function $h(e, n, t, r) {
  let o = Se(e.json, "columns", e.path);
  for (let i of Te) {
    let s = o.find((a) => E(a.json, "name") === i);
    if (s === void 0) {
      r(n, "measure-no-column", L(e.name), i);
      continue;
    }
    Nh(s.json, s.path, i, t, (a, ...l) => {
      r(`${s.path}.choices`, a, ...l);
    });
  }
}
function Nh(e, n, t, r, o) {
  let i = K(e, "choices", n), s = yn.filter((c) => !i.some((d) => d.code === c)), a = i.map((c) => c.code).filter((c) => !yn.includes(c) && !r.includes(c));
  s.length > 0 && o("scale-code-missing", t, s), a.length > 0 && o("scale-code-extra", t, a.map(L));
  let l = i.filter((c) => yn.includes(c.code)), u = l.filter((c) => c.code === yn[0] || c.code === yn[4]);
  l.some((c) => c.hasText) && u.some((c) => !c.hasText) && o("scale-ends-unlabelled", t);
}

// src/core/survey/rules/text-rules.ts
var Mh = [
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
function rc(e, n) {
  let t = [], r = oe(e.json, "locale"), o = (s, a) => {
    if (Array.isArray(s))
      s.forEach((l, u) => o(l, B(a, u)));
    else if (D(s))
      for (let l of Object.keys(s)) {
        let u = Mh.includes(l) ? Ih(s[l]) : null;
        u === null ? o(s[l], B(a, l)) : t.push({ path: B(a, l), languages: u });
      }
  };
  o(e.json, "$");
  let i = /* @__PURE__ */ new Set();
  t.forEach(({ languages: s }) => s.forEach((a) => i.add(a)));
  for (let s of Array.from(i).sort()) {
    let a = t.filter(({ languages: u }) => !u.includes(s)), [l] = a;
    l !== void 0 && s !== "default" && s !== r && n(l.path, "missing-language", L(s), a.length, t.length);
  }
}
function Ih(e) {
  return typeof e == "string" ? ["default"] : !D(e) || E(e, "message") !== void 0 ? null : Object.keys(e);
}
function oc(e, n) {
  var o;
  let t = E(e.settings, "measures"), r = D(t) ? E(t, "grid") : void 0;
  for (let { json: i, path: s, type: a, name: l } of e.questions)
    if (a === "rating") {
      let u = K(i, "rateValues", s);
      !["minRateDescription", "maxRateDescription"].every((d) => E(i, d) !== void 0) && (u.length === 0 || ic(u)) && n(s, "scale-ends-bare", L(l));
    } else if (a === "matrix")
      Go(i, "columns", s, n);
    else if (a === "matrixdropdown")
      for (let u of Se(i, "columns", s)) {
        let c = (o = oe(u.json, "name")) != null ? o : "";
        (l !== r || !Te.includes(c)) && Go(u.json, "choices", u.path, n);
      }
    else (a === "radiogroup" || a === "dropdown") && Go(i, "choices", s, n);
}
function Go(e, n, t, r) {
  let o = K(e, n, t);
  o.length > 1 && o.filter(tc).length >= 3 && ic(o.filter(tc)) && r(`${t}.${n}`, "scale-ends-bare", L(oe(e, "name")));
}
function tc({ code: e }) {
  return /^-?\d+$/.test(e);
}
function ic(e) {
  return [e[0], e[e.length - 1]].some((n) => n !== void 0 && !n.hasText);
}

// src/core/survey/definition-rules.ts
function sc(e, n) {
  var l;
  let { faults: t, add: r } = lc(), o = Bo(e), i = (l = n.taxonomy) != null ? l : null, s = nn(e).survey, a = s === null ? null : tn(s, i);
  return Gu(o, r), o.questions.forEach((u) => Zu(u, i, r)), Vu(o, a, r), ec(o, n.id, r), nc(o, i, r), s !== null && n.core && qu(o, s, n.core, r), s !== null && n.previous && ju(o, s, n.previous, r), t;
}
function ac(e) {
  let { faults: n, add: t } = lc(), r = Bo(e);
  return zu(r, t), rc(r, t), oc(r, t), n;
}
function lc() {
  let e = [];
  return {
    faults: e,
    add: (n, t, ...r) => {
      e.push({ path: n, code: t, parameters: r });
    }
  };
}

// src/core/survey/lint-definition.ts
var Lh = {
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
function uc(e, n = {}) {
  let { value: t, faults: r } = ye(e);
  return t === void 0 ? { survey: null, faults: r, warnings: [] } : {
    survey: nn(t).survey,
    faults: [...r, ...Fh(t, n)],
    warnings: Dh(t)
  };
}
function Fh(e, n = {}) {
  let { hasMessage: t } = n, r = fr(e, Fu, {
    codes: Lh,
    checks: {
      date: (o) => ke(o) ? null : "bad-date",
      messageKey: (o) => t === void 0 || t(o) ? null : "unknown-message"
    }
  });
  return D(e) && r.push(...sc(e, n)), cc(e, r);
}
function Dh(e) {
  return D(e) ? cc(e, ac(e)) : [];
}
function cc(e, n) {
  let t = /* @__PURE__ */ new Map(), r = (i, s) => {
    t.set(s, t.size), Array.isArray(i) ? i.forEach((a, l) => r(a, B(s, l))) : D(i) && (Object.keys(i).forEach((a) => r(E(i, a), B(s, a))), t.set(`${s} end`, t.size));
  };
  r(e, "$");
  let o = (i) => {
    var s, a;
    return (a = (s = t.get(i)) != null ? s : t.get(`${i.replace(/(?:\.[^.[\]]+|\[[^[\]]*\])$/, "")} end`)) != null ? a : t.size;
  };
  return n.map((i, s) => ({ fault: i, index: s, position: o(i.path) })).sort((i, s) => i.position - s.position || i.index - s.index).map(({ fault: i }) => i);
}

// src/wiki/counting/survey-fault.ts
var De = class extends Error {
  constructor(n, t, r) {
    super(n), this.name = "SurveyFault", this.kind = t, this.details = r;
  }
};

// src/wiki/counting/load-survey.ts
function dc(e, n, t) {
  return F(this, null, function* () {
    var p, y;
    let { source: r, titles: o } = e, [i, s] = [o.definition(n), o.skills()], a = (g) => (b) => `${g}: ${b.path}: ${vn(b, t)}`, l = yield r.readPages([i, s]), u = l.get(s), { taxonomy: c, faults: d } = u === void 0 ? { taxonomy: null, faults: [] } : Lu((p = u.latest.text) != null ? p : "", { hasMessage: t.has }), m = l.get(i);
    if (m === void 0)
      throw new De(`There is no survey ${n} on this wiki: the page ${i} is missing.`, "no-survey", [i]);
    let { survey: f, faults: h } = uc((y = m.latest.text) != null ? y : "", { id: n, taxonomy: c, hasMessage: t.has });
    if (f === null)
      throw new De([
        ...h.map(a(i)),
        `The survey ${n} is skipped until its definition is mended.`
      ].join(`
`), "definition", h.map((g) => `${g.path}: ${vn(g, t)}`));
    if (f.id !== n)
      throw new De(
        `${i}: the definition calls the survey ${f.id}. It is skipped until both agree.`,
        "other-id",
        [i, f.id]
      );
    return {
      survey: tn(f, c),
      taxonomy: c,
      definitionRevision: m.latest.id,
      faults: h,
      notes: [...h.map(a(i)), ...d.map(a(s))]
    };
  });
}

// src/wiki/counting/released-answers.ts
function fc(e, n, t, r, o) {
  return F(this, null, function* () {
    var l, u;
    let i = /* @__PURE__ */ new Map();
    e.forEach((c, d) => i.set(d === "" ? t.community : d, new Set(Array.from(c))));
    let s = n.answers.where(({ community: c, revision: d }) => {
      var m;
      return ((m = i.get(c != null ? c : "")) == null ? void 0 : m.has(d)) === !0;
    });
    for (let { community: c, revision: d } of s)
      (l = i.get(c != null ? c : "")) == null || l.delete(d);
    let a = [];
    for (let c of Array.from(e.keys())) {
      let d = Array.from((u = i.get(c === "" ? t.community : c)) != null ? u : []), m = c === "" ? t : o.map((p) => p.place).find((p) => p.community === c);
      if (m === void 0)
        return null;
      let f = d.length === 0 ? /* @__PURE__ */ new Map() : yield m.source.revisions(d, "with-texts"), h = qh(m, t, r, o);
      for (let p of d) {
        let y = jh(f.get(p), m, h);
        if (y === null)
          return null;
        a.push(y);
      }
    }
    return s.where(() => !0, a);
  });
}
function qh(e, n, t, r) {
  return (e === n ? [{ id: t.id, read: At(t, e.readAnswerCalls), questions: null }] : []).concat(r.filter((i) => i.place === e).map(({ local: i }) => ({
    id: i.id,
    read: At(jo(t, i.id), e.readAnswerCalls),
    questions: ur(i, t)
  })));
}
function jh(e, n, t) {
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
function mc(r, o) {
  return F(this, arguments, function* (e, n, t = {}) {
    let i = yield pc(e, n, t), { previous: s, notes: a } = yield _h(e, i, t);
    return O(R({}, i.counted), { report: O(R({}, i.counted.report), { previous: s }), notes: [...i.counted.notes, ...a] });
  });
}
function pc(e, n, t) {
  return F(this, null, function* () {
    let { home: r, others: o, definitionsOf: i, messages: s } = e, a = yield dc(r, n, s), { survey: l, taxonomy: u, definitionRevision: c, faults: d } = a, { found: m, notes: f } = yield ja(l, [r, ...o], i), h = yield Eu(r, a, m, t), { answers: p, held: y, pending: g, isFrozen: b } = yield Vh(e, l, h, m), w = e.exchange === null ? null : yield e.exchange(), x = au(l, h.versions);
    for (let k of p)
      lu(x, k);
    return {
      counted: {
        report: {
          survey: l,
          definitionRevision: c,
          results: Yl(l, x, { excluded: h.excluded, exchange: w }),
          faults: d,
          counted: uu(p),
          held: y,
          home: r.community,
          titles: r.titles
        },
        taxonomy: u,
        pending: g,
        isFrozen: b,
        notes: [...a.notes, ...f]
      },
      answers: p
    };
  });
}
function _h(o, i, s) {
  return F(this, arguments, function* (e, { counted: { report: n }, answers: t }, r) {
    let { follows: a, id: l } = n.survey;
    if (a === null || a === l)
      return { previous: null, notes: [] };
    try {
      let u = yield pc(e, a, r);
      return u.counted.isFrozen ? { previous: null, notes: [] } : {
        previous: {
          survey: u.counted.report.survey,
          published: xn(u.counted.report),
          accountsInBoth: Bh(u.answers, t)
        },
        notes: []
      };
    } catch (u) {
      if (!(u instanceof De))
        throw u;
      return { previous: null, notes: [`${l} follows ${a}, which it cannot be compared with. ${u.message}`] };
    }
  });
}
function Bh(e, n) {
  let t = 0;
  for (let { user: r } of e)
    t += n.hasAccount(r) ? 1 : 0;
  return t;
}
function Vh(e, n, t, r) {
  return F(this, null, function* () {
    let { home: o, writer: i } = e, { answers: s } = t, a = n.minCell <= 1 ? null : Zl(yield Cu(o, n.id, i), Wh(t, o), n);
    if (a === null || a.kind === "publish")
      return { answers: s, held: null, pending: 0, isFrozen: !1 };
    let { needed: l, pending: u, revisions: c } = a, d = yield fc(c, t, o, n, r);
    return { answers: d != null ? d : s, held: { needed: l }, pending: u, isFrozen: d === null };
  });
}
function Wh({ answers: e }, n) {
  let t = /* @__PURE__ */ new Map();
  for (let { community: r, revision: o } of e) {
    let i = r === n.community ? "" : r != null ? r : "", s = t.get(i);
    s === void 0 ? t.set(i, [o]) : s.push(o);
  }
  return t.forEach((r) => r.sort((o, i) => o - i)), t;
}

// src/core/site-configuration.ts
var Gh = /[#<>[\]|{}\n\u007F-\u009F]|^\s*$|\/\s*$/;
function gc(e) {
  if (e === null)
    return { root: Ye, faults: [] };
  let { value: n, faults: t } = ye(e);
  if (!D(n))
    return { root: Ye, faults: t.length > 0 ? t : [{ path: "$", code: "expected-object", parameters: [] }] };
  let r = E(n, "root");
  return r === void 0 ? { root: Ye, faults: t } : typeof r != "string" || Gh.test(r) ? { root: Ye, faults: [...t, { path: "$.root", code: "expected-text", parameters: [L(r)] }] } : { root: r.replace(/[_\s]+/g, " ").trim(), faults: t };
}

// src/wiki/counting/counting-place.ts
function Uh(e, n) {
  return F(this, null, function* () {
    var s;
    let t = (yield e.readPages([Jt])).get(Jt), { root: r, faults: o } = gc((s = t == null ? void 0 : t.latest.text) != null ? s : null), [i] = o;
    if (i !== void 0) {
      let a = `${i.path}: ${vn(i, n)}`;
      throw new De(`${Jt}: ${a}`, "configuration", [a]);
    }
    return Vs(Hh(r, (yield e.siteInfo()).namespaces));
  });
}
function Hh(e, n) {
  var o;
  let t = (i) => i.replace(/_/g, " ").trim().toLowerCase(), r = e.indexOf(":");
  for (let [i, s] of r === -1 ? [] : n)
    if (i !== 0 && s.some((a) => t(a) === t(e.slice(0, r))))
      return `${(o = s[0]) != null ? o : ""}:${e.slice(r + 1).trim()}`;
  return e;
}
function hc(e, n, t) {
  return F(this, null, function* () {
    return {
      source: e,
      titles: yield Uh(e, t),
      community: (yield e.siteInfo()).wikiId,
      isHome: n,
      readAnswerCalls: yield nr(e, [Su])
    };
  });
}

// src/ui/survey-results/count-now.ts
function yc(e, n, t) {
  return F(this, null, function* () {
    let { surveyId: r, reportMessages: o } = e;
    t.onPhase("survey");
    let i = yield hc(n, !0, o), s = !1, { report: a, taxonomy: l, isFrozen: u } = yield mc({
      home: i,
      // Of the other wikis that a bot may read, a page knows nothing.
      others: [],
      definitionsOf: qa(),
      exchange: () => Tl(i, e.now().toISOString().slice(0, 10)),
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
      return O(R({}, d), { html: null, data: "" });
    let m = Ns(a), f = Pa(a, o, l);
    try {
      return O(R({}, d), { data: m, html: yield n.render(f, i.titles.results(r)) });
    } catch (h) {
      if (t.signal.aborted)
        throw h;
      return O(R({}, d), { data: m, html: null, fault: h });
    }
  });
}

// src/wiki/port.ts
var Ve = class extends Error {
  constructor(n, t, r = {}) {
    super(t === "" ? n : `${n}: ${t}`), this.name = "SaveFault", this.reason = n, this.explanation = t, this.details = r;
  }
};
function Uo(e) {
  return e instanceof Error && e.name === "SaveFault";
}

// src/ui/survey-results/counting-fault.ts
var Qh = ["offline", "rate-limited"], zh = ["session-lost", "permission-denied", "blocked"], Jh = 10;
function Kh(e) {
  return e instanceof Error && e.name === "SurveyFault";
}
function Ho(e, n) {
  let t = (i, ...s) => te("p", {}, n.text(`localskills-live-fault-${i}`, ...s));
  if (Kh(e)) {
    let { kind: i, details: s } = e, a = i === "definition" || i === "configuration";
    return ln("error", t(i, ...a ? [] : s), a ? te("ul", {}, ...s.slice(0, Jh).map((l) => te("li", { dir: "auto" }, l))) : null);
  }
  let r = Uo(e) ? e.reason : "other", o = Uo(e) ? e.explanation : e instanceof Error ? e.message : "";
  return ln(
    "error",
    t(Qh.includes(r) ? r : zh.includes(r) ? "refused" : "other"),
    o === "" ? null : te("p", { dir: "auto" }, n.text("localskills-live-fault-details", o))
  );
}

// src/ui/survey-results/progress-view.ts
function bc(e, n) {
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
      un(Kn(e.text("localskills-live-cancel"), "normal", n))
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
var Xh = ".ext-localSkills-results-tools, .ext-localSkills-downloads, .ext-localSkills-languages", Yh = ["aria-labelledby", "aria-describedby", "aria-controls", "for", "headers"], hr = "localskills-live-";
function wc(e) {
  let n = document.createElement("div");
  n.className = "ext-localSkills-live-content mw-body-content", n.innerHTML = e;
  let t = (o) => Array.from(n.querySelectorAll(o));
  t(Xh).forEach((o) => {
    var i;
    return (i = o.parentNode) == null ? void 0 : i.removeChild(o);
  });
  let r = /* @__PURE__ */ new Set();
  return t("[id]").forEach((o) => {
    r.add(o.id), o.id = hr + o.id;
  }), Yh.forEach((o) => t(`[${o}]`).forEach((i) => {
    var a;
    let s = ((a = i.getAttribute(o)) != null ? a : "").split(/\s+/);
    i.setAttribute(o, s.map((l) => r.has(l) ? hr + l : l).join(" "));
  })), t("a[href]").forEach((o) => {
    var a;
    let i = (a = o.getAttribute("href")) != null ? a : "";
    if (!i.startsWith("#")) {
      o.target = "_blank", o.rel = "noopener";
      return;
    }
    let s = Zh(i.slice(1));
    o.setAttribute("href", `#${hr}${s}`), o.addEventListener("click", (l) => {
      l.preventDefault();
      let u = t("[id]").find((c) => c.id === hr + s);
      u !== void 0 && (u.scrollIntoView(), an(u));
    });
  }), n;
}
function Zh(e) {
  try {
    return decodeURIComponent(e);
  } catch (n) {
    return e;
  }
}

// src/ui/survey-results/results-panel.ts
function xc(e) {
  let { messages: n, surveyId: t } = e, r = te("div", { class: "ext-localSkills-live" }), o = () => {
  }, i = (m, f) => Kn(n.text(`localskills-live-${m}`), f, () => d.start());
  function s(m) {
    let { text: f, language: h, direction: p } = m.title === null ? { text: t, language: null, direction: "auto" } : Ue(m.title, n, m.locale);
    return te("h2", R({ dir: p }, h === null ? {} : { lang: h }), f);
  }
  function a(m) {
    let f = Ho(m, n);
    Cn(r, f, un(i("try-again", "primary"))), an(f);
  }
  function l() {
    let m = ln("notice", n.text("localskills-live-cancelled"));
    Cn(r, m, un(i("again", "primary"))), an(m);
  }
  function u(m, f) {
    return te("p", {}, ...m === null ? [n.text("localskills-live-not-saved")] : [
      n.text("localskills-live-saved", e.formatTime(m)),
      " ",
      te("a", { href: e.pageUrl(f), target: "_blank", rel: "noopener" }, n.text("localskills-live-see-saved"))
    ]);
  }
  function c({ report: m, isFrozen: f, savedAt: h, html: p, data: y, fault: g }) {
    let b = e.now(), { survey: w, results: { counted: x }, titles: k } = m, S = s(w), v = u(h, k.results(t));
    if (f) {
      Cn(
        r,
        S,
        ln("warning", te("p", {}, n.text("localskills-live-frozen")), v),
        un(i("again", "normal"))
      ), an(S);
      return;
    }
    let P = p === null ? null : wc(p);
    Cn(
      r,
      S,
      ln("notice", te("p", {}, n.text("localskills-live-counted", e.formatTime(b.toISOString()), x)), v),
      un(
        Kn(n.text("localskills-download-data"), "normal", () => li(t, b, "json", y)),
        i("again", "normal")
      ),
      g === null ? null : Ho(g, n),
      P
    ), P !== null && e.enliven(P), an(S);
  }
  let d = {
    element: r,
    start() {
      o();
      let m = { aborted: !1 }, f = () => {
        m.aborted = !0, p.cancel();
      }, h = bc(n, () => {
        f(), l();
      }), p = e.createReader((y) => h.showWait(y));
      o = f, Cn(r, h.element), yc(e, p, {
        signal: m,
        onPhase: (y) => h.showPhase(y),
        onPages: (y) => h.showPages(y)
      }).then((y) => {
        m.aborted || c(y);
      }).catch((y) => {
        m.aborted || a(y);
      });
    },
    stop: () => o()
  };
  return d;
}

// src/ui/survey-results/results-dialog.ts
function kc(e, n) {
  let { messages: t } = e, r = null;
  class o extends OO.ui.ProcessDialog {
    initialize() {
      return super.initialize(), r = xc(e), this.$body.append(r.element), this;
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
function Sc(e, n) {
  return sn(this, null, function* () {
    let t = {};
    for (; ; ) {
      let r = yield new xe(e.read(R(R({ action: "query" }, n), t)));
      if (yield r, r.continue === void 0)
        return;
      if (JSON.stringify(r.continue) === JSON.stringify(t))
        throw e.badAnswer("The wiki answers the same part of a list over and over.");
      t = r.continue;
    }
  });
}
function Ct(e, n) {
  return sn(this, null, function* () {
    var r, o, i, s, a, l, u;
    let t = /* @__PURE__ */ new Map();
    try {
      for (var c = de(Sc(e, n)), d, m, f; d = !(m = yield new xe(c.next())).done; d = !1) {
        let h = m.value;
        for (let p of (o = (r = h.query) == null ? void 0 : r.pages) != null ? o : []) {
          let y = (i = p.pageid) != null ? i : p.title, g = t.get(y), b = [...(s = g == null ? void 0 : g.revisions) != null ? s : [], ...(a = p.revisions) != null ? a : []], w = [...(l = g == null ? void 0 : g.redirects) != null ? l : [], ...(u = p.redirects) != null ? u : []];
          t.set(y, O(R(R({}, g), p), { revisions: b, redirects: w }));
        }
        h.batchcomplete === !0 && (yield* Ge(t.values()), t = /* @__PURE__ */ new Map());
      }
    } catch (m) {
      f = [m];
    } finally {
      try {
        d && (m = c.return) && (yield new xe(m.call(c)));
      } finally {
        if (f)
          throw f[0];
      }
    }
    yield* Ge(t.values());
  });
}
function Qo(e, n, t) {
  return sn(this, null, function* () {
    var r, o;
    try {
      for (var i = de(Sc(e, R({ list: n }, t))), s, a, l; s = !(a = yield new xe(i.next())).done; s = !1) {
        let u = a.value;
        yield* Ge((o = (r = u.query) == null ? void 0 : r[n]) != null ? o : []);
      }
    } catch (a) {
      l = [a];
    } finally {
      try {
        s && (a = i.return) && (yield new xe(a.call(i)));
      } finally {
        if (l)
          throw l[0];
      }
    }
  });
}
function vc(e) {
  var n, t;
  return new Map(((t = (n = e.query) == null ? void 0 : n.normalized) != null ? t : []).map(({ from: r, to: o }) => [r, o]));
}
function zo(e, n, t) {
  return F(this, null, function* () {
    if (n.length === 0)
      return;
    let r = yield e.batchSize();
    for (let o = 0; o < n.length; o += r)
      yield t(n.slice(o, o + r));
  });
}

// src/wiki/action-api/site-info.ts
function Rc(e) {
  return F(this, null, function* () {
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
      language: yield Jo(e, n.general.lang),
      namespaces: t,
      extensionTags: n.extensiontags.map((r) => r.replace(/[<>]/g, "").toLowerCase())
    };
  });
}
function Jo(e, n) {
  return F(this, null, function* () {
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
function Tc(e, n) {
  let t = (o) => o.replace(/_/g, " ").trim().toLowerCase(), r = e.indexOf(":");
  for (let [o, i] of r === -1 ? [] : n)
    if (o !== 0 && i.some((s) => t(s) === t(e.slice(0, r))))
      return { namespace: o, rest: e.slice(r + 1) };
  return { namespace: 0, rest: e };
}

// src/wiki/action-api/api-source.ts
var Pc = { rvprop: ["ids", "timestamp", "user", "userid"] }, yr = { rvprop: ["ids", "timestamp", "user", "userid", "content"], rvslots: "main" }, ey = [{ leaction: "delete/restore" }, { letype: "import" }, { letype: "merge" }];
function Ko(e) {
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
function Ac(e) {
  var t, r;
  let n = (t = e.revisions) == null ? void 0 : t[0];
  return n === void 0 ? null : {
    pageId: (r = e.pageid) != null ? r : 0,
    title: e.title,
    namespace: e.ns,
    isRedirect: e.redirect === !0,
    latest: Ko(n)
  };
}
function Oc(e) {
  let n = null, t = () => (n != null || (n = Rc(e).catch((a) => {
    throw n = null, a;
  })), n);
  function r(a) {
    return F(this, null, function* () {
      let l = /* @__PURE__ */ new Map();
      return yield zo(e, [...new Set(a)], (u) => F(null, null, function* () {
        let c = new Map(u.map((y) => [y, y])), d = /* @__PURE__ */ new Map();
        try {
          for (var m = de(Ct(O(R({}, e), {
            read: (g) => F(null, null, function* () {
              let b = yield e.read(g);
              return vc(b).forEach((w, x) => c.set(x, w)), b;
            })
          }), R({ titles: u, prop: ["revisions", "info"] }, yr))), f, h, p; f = !(h = yield m.next()).done; f = !1) {
            let y = h.value;
            let g = Ac(y);
            g !== null && d.set(g.title, g);
          }
        } catch (h) {
          p = [h];
        } finally {
          try {
            f && (h = m.return) && (yield h.call(m));
          } finally {
            if (p)
              throw p[0];
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
    return F(this, null, function* () {
      let { namespace: u, rest: c } = Tc(a, (yield t()).namespaces), d = l ? "g" : "";
      return { [`${d}apnamespace`]: u, [`${d}apprefix`]: c };
    });
  }
  function i(a) {
    return sn(this, null, function* () {
      try {
        for (var l = de(Ct(e, R(O(R({}, a), { prop: ["revisions", "info"] }), yr))), u, c, d; u = !(c = yield new xe(l.next())).done; u = !1) {
          let m = c.value;
          let f = Ac(m);
          f !== null && (yield f);
        }
      } catch (c) {
        d = [c];
      } finally {
        try {
          u && (c = l.return) && (yield new xe(c.call(l)));
        } finally {
          if (d)
            throw d[0];
        }
      }
    });
  }
  function s(a, l) {
    return F(this, null, function* () {
      var d, m, f;
      let { query: u } = yield e.read(R({ action: "query", titles: [a], prop: "revisions", rvlimit: 1 }, l)), c = (f = (m = (d = u == null ? void 0 : u.pages) == null ? void 0 : d[0]) == null ? void 0 : m.revisions) == null ? void 0 : f[0];
      return c === void 0 ? null : Ko(c);
    });
  }
  return {
    siteInfo: t,
    languageInfo: (a) => Jo(e, a),
    readPages: r,
    readListedPages: r,
    pagesBelow: function(a) {
      return sn(this, null, function* () {
        yield* Ge(i(R({ generator: "allpages", gaplimit: "max" }, yield new xe(o(a, !0)))));
      });
    },
    pagesWithTemplate: (a) => i({ generator: "embeddedin", geititle: a, geilimit: "max" }),
    childrenBelow: (a) => F(null, null, function* () {
      var f, h, p;
      let l = /* @__PURE__ */ new Set(), { apnamespace: u, apprefix: c } = yield o(a, !1), d = c.replace(/ /g, "_"), m = u === 0 ? "" : `${(h = (f = (yield t()).namespaces.get(u)) == null ? void 0 : f[0]) != null ? h : ""}:`;
      for (let y = d; y !== void 0; ) {
        let g = yield e.read({
          action: "query",
          list: "allpages",
          apnamespace: u,
          apprefix: c,
          apfrom: y,
          aplimit: "max"
        });
        y = (p = g.continue) == null ? void 0 : p.apcontinue;
        for (let { title: b } of g.query.allpages) {
          let [w, ...x] = b.slice(m.length + c.length).split("/");
          l.add(w != null ? w : ""), x.length > 0 && y !== void 0 && y.startsWith(`${d}${w != null ? w : ""}/`) && (y = `${d}${w != null ? w : ""}0`);
        }
      }
      return l.delete(""), [...l];
    }),
    redirectsTo: (a) => F(null, null, function* () {
      var u, c;
      let l = [];
      try {
        for (var d = de(Ct(e, { titles: [a], prop: "redirects", rdprop: "title", rdlimit: "max" })), m, f, h; m = !(f = yield d.next()).done; m = !1) {
          let p = f.value;
          l.push(...(c = (u = p.redirects) == null ? void 0 : u.map((y) => y.title)) != null ? c : []);
        }
      } catch (f) {
        h = [f];
      } finally {
        try {
          m && (f = d.return) && (yield f.call(d));
        } finally {
          if (h)
            throw h[0];
        }
      }
      return l;
    }),
    revisions: (a, l) => F(null, null, function* () {
      let u = /* @__PURE__ */ new Map();
      return yield zo(e, a, (c) => F(null, null, function* () {
        var d;
        try {
          for (var m = de(Ct(e, R({
            revids: c,
            prop: "revisions"
          }, l === "with-texts" ? yr : Pc))), f, h, p; f = !(h = yield m.next()).done; f = !1) {
            let y = h.value;
            (d = y.revisions) == null || d.forEach((g) => u.set(g.revid, Ko(g)));
          }
        } catch (h) {
          p = [h];
        } finally {
          try {
            f && (h = m.return) && (yield h.call(m));
          } finally {
            if (p)
              throw p[0];
          }
        }
      })), u;
    }),
    firstRevision: (a) => s(a, R({ rvdir: "newer" }, Pc)),
    newestRevisionBy: (a, l) => s(a, R({ rvuser: l }, yr)),
    recombinedPagesSince: (a) => F(null, null, function* () {
      let l = /* @__PURE__ */ new Set(), u = /* @__PURE__ */ new Set();
      for (let h of ey)
        try {
          for (var c = de(Qo(e, "logevents", O(R({}, h), {
            lestart: a,
            ledir: "newer",
            leprop: ["ids", "title", "details"],
            lelimit: "max"
          }))), d, m, f; d = !(m = yield c.next()).done; d = !1) {
            let { title: p, logpage: y, params: g } = m.value;
            y !== void 0 && y !== 0 && l.add(y), [p, g == null ? void 0 : g.dest_title].forEach((b) => b !== void 0 && u.add(b));
          }
        } catch (m) {
          f = [m];
        } finally {
          try {
            d && (m = c.return) && (yield m.call(c));
          } finally {
            if (f)
              throw f[0];
          }
        }
      return { pageIds: l, titles: u };
    }),
    renamesSince: (a) => F(null, null, function* () {
      var u;
      let l = [];
      try {
        for (var c = de(Qo(e, "logevents", {
          letype: "renameuser",
          lestart: a,
          ledir: "newer",
          leprop: ["timestamp", "details"],
          lelimit: "max"
        })), d, m, f; d = !(m = yield c.next()).done; d = !1) {
          let h = m.value;
          let { olduser: p, newuser: y } = (u = h.params) != null ? u : {};
          p !== void 0 && y !== void 0 && h.timestamp !== void 0 && l.push({ from: p, to: y, timestamp: h.timestamp });
        }
      } catch (m) {
        f = [m];
      } finally {
        try {
          d && (m = c.return) && (yield m.call(c));
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
function ny(e) {
  if (e === !0)
    return "1";
  if (Array.isArray(e)) {
    let n = e.map(String);
    return n.some((t) => t.includes("|")) ? "" + n.join("") : n.join("|");
  }
  return String(e);
}
function Ec(e) {
  let n = {};
  for (let [t, r] of Object.entries(e))
    r != null && r !== !1 && (n[t] = ny(r));
  return n;
}

// src/wiki/save-fault-reason.ts
var Cc = {
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
}, ty = new Map(
  Object.keys(Cc).reduce(
    (e, n) => e.concat(Cc[n].map((t) => [t, n])),
    []
  )
), ry = [
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
function $c(e) {
  let n = e.map((t) => ty.get(t) || "other");
  return ry.find((t) => n.includes(t)) || "other";
}
function Nc(e) {
  return e === 413 ? "too-big" : e === 429 ? "rate-limited" : e < 400 || e === 408 || e >= 500 ? "offline" : "other";
}

// src/wiki/browser/plain-text.ts
function Mc(e) {
  return (new DOMParser().parseFromString(e.replace(/<(?:\/(?:p|div|li|tr|h\d)|[bh]r)\b[^>]*>/gi, `$&
`), "text/html").body.textContent || "").split(`
`).map((t) => t.replace(/\s+/g, " ").trim()).filter((t) => t !== "").join(`
`);
}

// src/wiki/browser/browser-wiki.ts
function Ic(e, n) {
  var s;
  if (e === "http" || e === "ok-but-empty") {
    let a = ((s = n == null ? void 0 : n.xhr) == null ? void 0 : s.status) || 0, l = Nc(a);
    return new Ve(l, l === "other" ? `HTTP ${a}` : "", { code: e });
  }
  let t = (n == null ? void 0 : n.errors) || [], r = t.map((a) => a.html || "").filter((a) => a !== "").join("<hr>"), o = t.map((a) => a.html ? Mc(a.html) : a.text || a.code), i = t.map((a) => {
    var l;
    return (l = a.data) == null ? void 0 : l.readonlyreason;
  }).find((a) => a);
  return i ? new Ve("read-only", i, { code: e }) : new Ve(
    $c(t.length ? t.map((a) => a.code) : [e]),
    o.join(`

`),
    r === "" ? { code: e } : { code: e, html: r }
  );
}

// src/wiki/browser/reading-api.ts
var oy = 6e3, iy = 6e4, sy = 5, ay = 3;
function ly(e) {
  var r;
  let n = (r = e == null ? void 0 : e.getResponseHeader) == null ? void 0 : r.call(e, "Retry-After");
  if (n == null || n === "")
    return null;
  let t = /^\d+$/.test(n) ? Number(n) * 1e3 : Date.parse(n) - Date.now();
  return t >= 0 ? t : null;
}
function uy({ reason: e, details: n }) {
  return e === "rate-limited" || n.code === "maxlag" ? sy : e === "offline" ? ay : 1;
}
function Lc(e) {
  let { api: n, language: t, onWait: r, firstWait: o = 1e3 } = e, i = !1, s = null, a = Promise.resolve(), l = null, u = (f, h) => {
    let p = h ? (
      // Tells servers in several places that any of them may answer.
      n.post(f, { headers: { "Promise-Non-Write-API-Action": "true" } })
    ) : n.get(f);
    return new Promise((y, g) => {
      p.then(y, (...b) => {
        var S;
        let [w, x, , k] = b;
        g({ fault: Ic(String(w), x), retryAfter: ly((S = x == null ? void 0 : x.xhr) != null ? S : k) });
      });
    });
  }, c = (f) => new Promise((h) => {
    let p = setTimeout(h, f);
    s = () => {
      clearTimeout(p), h();
    };
  });
  function d(f, h) {
    return F(this, null, function* () {
      for (let p = 1; ; p++) {
        if (i)
          throw new Ve("other", "", { code: "cancelled" });
        try {
          return yield u(f, h);
        } catch (y) {
          let { fault: g, retryAfter: b } = y, w = Math.max(b != null ? b : 0, o * 2 ** (p - 1));
          if (i || p >= uy(g) || w > iy)
            throw g;
          r(w), yield c(w);
        }
      }
    });
  }
  function m(f, h) {
    let p = Ec(R({
      formatversion: 2,
      errorformat: "plaintext",
      errorlang: t,
      errorsuselocal: !0
    }, f)), y = a.then(() => d(p, h || $.param(p).length > oy));
    return a = y.catch(() => {
    }), y;
  }
  return {
    batchSize() {
      return l = l != null ? l : Promise.resolve(e.rights()).then((f) => f.includes("apihighlimits") ? 500 : 50, () => 50), l;
    },
    read: (f) => m(f, !1),
    post: (f) => m(f, !0),
    badAnswer: (f) => new Ve("other", f),
    cancel() {
      i = !0, n.abort(), s == null || s();
    }
  };
}

// src/wiki/browser/answer-source.ts
function Fc(e) {
  let n = Lc(e);
  return O(R({}, Oc(n)), {
    lastChanged(r) {
      return F(this, null, function* () {
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
      return F(this, null, function* () {
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
var cy = 12e4;
function dy(e) {
  let n = ti(mw, document.documentElement.dir === "rtl" ? "rtl" : "ltr"), t = mw.messages.get(), r = new Intl.DateTimeFormat(
    document.documentElement.lang || "en",
    { year: "numeric", month: "long", day: "numeric", hour: "numeric", minute: "2-digit" }
  );
  return {
    surveyId: e,
    messages: n,
    reportMessages: si(n.language, t, n),
    createReader: (o) => Fc({
      api: new mw.Api({ ajax: { timeout: cy } }),
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
function Dc() {
  let e = !1;
  mw.hook("localSkills.showResults").add(({ surveyId: n, opener: t }) => {
    e || (e = !0, kc(dy(n), () => {
      e = !1, t.focus();
    }));
  });
}

// src/extension/results.ts
Dc();
