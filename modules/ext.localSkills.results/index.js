// Built from src/extension/results.ts by `npm run build`. Change the source, not this file.
"use strict";
var kg = Object.create;
var Po = Object.defineProperty, xg = Object.defineProperties, Sg = Object.getOwnPropertyDescriptor, Rg = Object.getOwnPropertyDescriptors, Pg = Object.getOwnPropertyNames, Xr = Object.getOwnPropertySymbols, vg = Object.getPrototypeOf, vo = Object.prototype.hasOwnProperty, Ma = Object.prototype.propertyIsEnumerable;
var ft = (e, n) => (n = Symbol[e]) ? n : /* @__PURE__ */ Symbol.for("Symbol." + e), To = (e) => {
  throw TypeError(e);
};
var Na = (e, n, t) => n in e ? Po(e, n, { enumerable: !0, configurable: !0, writable: !0, value: t }) : e[n] = t, T = (e, n) => {
  for (var t in n || (n = {}))
    vo.call(n, t) && Na(e, t, n[t]);
  if (Xr)
    for (var t of Xr(n))
      Ma.call(n, t) && Na(e, t, n[t]);
  return e;
}, E = (e, n) => xg(e, Rg(n));
var pt = (e, n) => {
  var t = {};
  for (var r in e)
    vo.call(e, r) && n.indexOf(r) < 0 && (t[r] = e[r]);
  if (e != null && Xr)
    for (var r of Xr(e))
      n.indexOf(r) < 0 && Ma.call(e, r) && (t[r] = e[r]);
  return t;
};
var $a = (e, n) => () => {
  try {
    return n || e((n = { exports: {} }).exports, n), n.exports;
  } catch (t) {
    throw n = 0, t;
  }
};
var Tg = (e, n, t, r) => {
  if (n && typeof n == "object" || typeof n == "function")
    for (let s of Pg(n))
      !vo.call(e, s) && s !== t && Po(e, s, { get: () => n[s], enumerable: !(r = Sg(n, s)) || r.enumerable });
  return e;
};
var Ag = (e, n, t) => (t = e != null ? kg(vg(e)) : {}, Tg(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  n || !e || !e.__esModule ? Po(t, "default", { value: e, enumerable: !0 }) : t,
  e
));
var Ao = (e, n, t) => n.has(e) || To("Cannot " + t);
var Ee = (e, n, t) => (Ao(e, n, "read from private field"), t ? t.call(e) : n.get(e)), Ke = (e, n, t) => n.has(e) ? To("Cannot add the same private member more than once") : n instanceof WeakSet ? n.add(e) : n.set(e, t), Tn = (e, n, t, r) => (Ao(e, n, "write to private field"), r ? r.call(e, t) : n.set(e, t), t), Xe = (e, n, t) => (Ao(e, n, "access private method"), t);
var D = (e, n, t) => new Promise((r, s) => {
  var o = (l) => {
    try {
      a(t.next(l));
    } catch (u) {
      s(u);
    }
  }, i = (l) => {
    try {
      a(t.throw(l));
    } catch (u) {
      s(u);
    }
  }, a = (l) => l.done ? r(l.value) : Promise.resolve(l.value).then(o, i);
  a((t = t.apply(e, n)).next());
}), je = function(e, n) {
  this[0] = e, this[1] = n;
}, gn = (e, n, t) => {
  var r = (a, l, u, c) => {
    try {
      var d = t[a](l), f = (l = d.value) instanceof je, m = d.done;
      Promise.resolve(f ? l[0] : l).then((h) => f ? r(a === "return" ? a : "next", l[1] ? { done: h.done, value: h.value } : h, u, c) : u({ value: h, done: m })).catch((h) => r("throw", h, u, c));
    } catch (h) {
      c(h);
    }
  }, s = (a, l, u, c) => i[a] = (d) => (l = new Promise((f, m, h) => (h = () => r(a, d, f, m), o ? o.then(h) : h())), c = () => o === u && (o = 0), o = u = l.then(c, c), l), o, i = {};
  return t = t.apply(e, n), i[ft("asyncIterator")] = () => i, s("next"), s("throw"), s("return"), i;
}, Ye = (e) => {
  var n = e[ft("asyncIterator")], t = !1, r, s = {};
  return n == null ? (n = e[ft("iterator")](), r = (o) => s[o] = (i) => n[o](i)) : (n = n.call(e), r = (o) => s[o] = (i) => {
    if (t) {
      if (t = !1, o === "throw") throw i;
      return i;
    }
    return t = !0, {
      done: !1,
      value: new je(new Promise((a) => {
        var l = n[o](i);
        l instanceof Object || To("Object expected"), a(l);
      }), 1)
    };
  }), s[ft("iterator")] = () => s, r("next"), "throw" in n ? r("throw") : s.throw = (o) => {
    throw o;
  }, "return" in n && r("return"), s;
}, he = (e, n, t) => (n = e[ft("asyncIterator")]) ? n.call(e) : (e = e[ft("iterator")](), n = {}, t = (r, s) => (s = e[r]) && (n[r] = (o) => new Promise((i, a, l) => (o = s.call(e, o), l = o.done, Promise.resolve(o.value).then((u) => i({ value: u, done: l }), a)))), t("next"), t("return"), n);

// node_modules/heap/lib/heap.js
var bl = $a((Wo, yl) => {
  (function() {
    var e, n, t, r, s, o, i, a, l, u, c, d, f, m, h;
    t = Math.floor, u = Math.min, n = function(p, g) {
      return p < g ? -1 : p > g ? 1 : 0;
    }, l = function(p, g, y, w, b) {
      var k;
      if (y == null && (y = 0), b == null && (b = n), y < 0)
        throw new Error("lo must be non-negative");
      for (w == null && (w = p.length); y < w; )
        k = t((y + w) / 2), b(g, p[k]) < 0 ? w = k : y = k + 1;
      return [].splice.apply(p, [y, y - y].concat(g)), g;
    }, o = function(p, g, y) {
      return y == null && (y = n), p.push(g), m(p, 0, p.length - 1, y);
    }, s = function(p, g) {
      var y, w;
      return g == null && (g = n), y = p.pop(), p.length ? (w = p[0], p[0] = y, h(p, 0, g)) : w = y, w;
    }, a = function(p, g, y) {
      var w;
      return y == null && (y = n), w = p[0], p[0] = g, h(p, 0, y), w;
    }, i = function(p, g, y) {
      var w;
      return y == null && (y = n), p.length && y(p[0], g) < 0 && (w = [p[0], g], g = w[0], p[0] = w[1], h(p, 0, y)), g;
    }, r = function(p, g) {
      var y, w, b, k, P, x, R, S;
      for (g == null && (g = n), x = (function() {
        S = [];
        for (var v = 0, C = t(p.length / 2); 0 <= C ? v < C : v > C; 0 <= C ? v++ : v--)
          S.push(v);
        return S;
      }).apply(this).reverse(), R = [], w = 0, k = x.length; w < k; w++)
        y = x[w], R.push(h(p, y, g));
      return R;
    }, f = function(p, g, y) {
      var w;
      if (y == null && (y = n), w = p.indexOf(g), w !== -1)
        return m(p, 0, w, y), h(p, w, y);
    }, c = function(p, g, y) {
      var w, b, k, P, x;
      if (y == null && (y = n), b = p.slice(0, g), !b.length)
        return b;
      for (r(b, y), x = p.slice(g), k = 0, P = x.length; k < P; k++)
        w = x[k], i(b, w, y);
      return b.sort(y).reverse();
    }, d = function(p, g, y) {
      var w, b, k, P, x, R, S, v, C, L;
      if (y == null && (y = n), g * 10 <= p.length) {
        if (P = p.slice(0, g).sort(y), !P.length)
          return P;
        for (k = P[P.length - 1], v = p.slice(g), x = 0, S = v.length; x < S; x++)
          w = v[x], y(w, k) < 0 && (l(P, w, 0, null, y), P.pop(), k = P[P.length - 1]);
        return P;
      }
      for (r(p, y), L = [], b = R = 0, C = u(g, p.length); 0 <= C ? R < C : R > C; b = 0 <= C ? ++R : --R)
        L.push(s(p, y));
      return L;
    }, m = function(p, g, y, w) {
      var b, k, P;
      for (w == null && (w = n), b = p[y]; y > g; ) {
        if (P = y - 1 >> 1, k = p[P], w(b, k) < 0) {
          p[y] = k, y = P;
          continue;
        }
        break;
      }
      return p[y] = b;
    }, h = function(p, g, y) {
      var w, b, k, P, x;
      for (y == null && (y = n), b = p.length, x = g, k = p[g], w = 2 * g + 1; w < b; )
        P = w + 1, P < b && !(y(p[w], p[P]) < 0) && (w = P), p[g] = p[w], g = w, w = 2 * g + 1;
      return p[g] = k, m(p, x, g, y);
    }, e = (function() {
      p.push = o, p.pop = s, p.replace = a, p.pushpop = i, p.heapify = r, p.updateItem = f, p.nlargest = c, p.nsmallest = d;
      function p(g) {
        this.cmp = g != null ? g : n, this.nodes = [];
      }
      return p.prototype.push = function(g) {
        return o(this.nodes, g, this.cmp);
      }, p.prototype.pop = function() {
        return s(this.nodes, this.cmp);
      }, p.prototype.peek = function() {
        return this.nodes[0];
      }, p.prototype.contains = function(g) {
        return this.nodes.indexOf(g) !== -1;
      }, p.prototype.replace = function(g) {
        return a(this.nodes, g, this.cmp);
      }, p.prototype.pushpop = function(g) {
        return i(this.nodes, g, this.cmp);
      }, p.prototype.heapify = function() {
        return r(this.nodes, this.cmp);
      }, p.prototype.updateItem = function(g) {
        return f(this.nodes, g, this.cmp);
      }, p.prototype.clear = function() {
        return this.nodes = [];
      }, p.prototype.empty = function() {
        return this.nodes.length === 0;
      }, p.prototype.size = function() {
        return this.nodes.length;
      }, p.prototype.clone = function() {
        var g;
        return g = new p(), g.nodes = this.nodes.slice(0), g;
      }, p.prototype.toArray = function() {
        return this.nodes.slice(0);
      }, p.prototype.insert = p.prototype.push, p.prototype.top = p.prototype.peek, p.prototype.front = p.prototype.peek, p.prototype.has = p.prototype.contains, p.prototype.copy = p.prototype.clone, p;
    })(), (function(p, g) {
      return typeof define == "function" && define.amd ? define([], g) : typeof Wo == "object" ? yl.exports = g() : p.Heap = g();
    })(this, function() {
      return e;
    });
  }).call(Wo);
});

// node_modules/heap/index.js
var kl = $a((Ov, wl) => {
  wl.exports = bl();
});

// src/ui/messages.ts
function Ia(e, n) {
  let t = e.config.get("wgUserLanguage"), r = (i) => String(e.language.convertNumber(i)), s = () => {
    var a, l;
    return (((l = (a = e.language).getSeparatorTransformTable) == null ? void 0 : l.call(a)) || {})["."] || ".";
  }, o = (i, a = 0) => {
    let l = Math.abs(i).toFixed(a), [u, c] = l.split("."), d = i < 0 && Number(l) !== 0 ? "\u2212" : "", f = c === void 0 ? "" : s() + c.split("").map((m) => r(Number(m))).join("");
    return d + r(Number(u)) + f;
  };
  return {
    language: t,
    languageChain: e.language.getFallbackLanguageChain(),
    direction: n,
    text(i, ...a) {
      return e.message(
        i,
        ...a.map((l) => typeof l == "number" ? r(l) : l)
      ).text();
    },
    has: (i) => e.message(i).exists(),
    number: o
  };
}

// src/core/i18n/localized-text.ts
function An(e, n, t = null) {
  if (e.kind === "message")
    return { text: n.text(e.key), language: n.language, direction: n.direction };
  let r = Object.keys(e.texts), s = r.includes("default"), o = n.languageChain.find((u) => r.includes(u) || s && u === t), i = o !== void 0 && r.includes(o) ? o : s ? "default" : r.sort()[0], a = i === void 0 ? "" : e.texts[i], l = i === void 0 || i === "default" ? t : i;
  return { text: a, language: l, direction: l === null ? "auto" : Eo(l) };
}
var Eg = [
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
function Eo(e) {
  return Eg.includes(e) ? "rtl" : "ltr";
}

// src/core/i18n/number-format.ts
var La = {
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
function Fa(e) {
  let n = Zt(e), t = /* @__PURE__ */ new Map();
  return (r, s) => {
    var i;
    let o = (i = t.get(s)) != null ? i : new Intl.NumberFormat(n, { minimumFractionDigits: s, maximumFractionDigits: s });
    return t.set(s, o), o.format(r);
  };
}
function Zt(e, n = "") {
  var r, s;
  let t = (s = La[(r = e.find((o) => Object.prototype.hasOwnProperty.call(La, o))) != null ? r : ""]) != null ? s : "latn";
  return [...e, "en"].filter(Og).map((o) => `${o}-u${n}-nu-${t}`);
}
function Og(e) {
  try {
    return !e.includes("-u-") && Intl.NumberFormat.supportedLocalesOf(e).length > 0;
  } catch (n) {
    return !1;
  }
}
function Da(e) {
  var n, t;
  return Number.isInteger(e) ? 0 : Math.min(2, (t = (n = String(e).split(".")[1]) == null ? void 0 : n.length) != null ? t : 0);
}

// src/ui/messages-in-language.ts
var Cg = ["zero", "one", "two", "few", "many", "other"], Ng = /\{\{\s*(PLURAL|GENDER)\s*:([^{}]*)\}\}/gi;
function Mg(e) {
  var n;
  try {
    return (n = Intl.NumberFormat.supportedLocalesOf([e])[0]) != null ? n : "en";
  } catch (t) {
    return "en";
  }
}
function $g(e, n, t) {
  var u;
  let r = n.find((c) => /^\d+=/.test(c) && parseInt(c, 10) === e);
  if (r !== void 0)
    return r.slice(r.indexOf("=") + 1);
  let s = n.filter((c) => !/^\d+=/.test(c)), { PluralRules: o } = Intl, i = o === void 0 ? null : new o(t), l = (i === null ? ["one", "other"] : Cg.filter((c) => i.resolvedOptions().pluralCategories.includes(c))).indexOf(i === null ? e === 1 ? "one" : "other" : i.select(e));
  return (u = s[Math.min(l, s.length - 1)]) != null ? u : "";
}
function ja(e, n, t) {
  let r = Mg(e), s = [e, ...t.languageChain.filter((a) => a !== e)], o = Fa(s), i = (a, l = 0) => o(a, l);
  return {
    language: e,
    languageChain: s,
    direction: Eo(e),
    has: (a) => n[a] !== void 0 || t.has(a),
    number: i,
    text(a, ...l) {
      let u = n[a];
      if (u === void 0)
        return t.text(a, ...l);
      let c = (h) => l[Number(h.replace(/\D/g, "")) - 1], d = (h) => h.replace(/\$\d/g, (p) => {
        let g = c(p);
        return g === void 0 ? p : typeof g == "number" ? i(g, Da(g)) : g;
      }), f = "", m = 0;
      return u.replace(Ng, (h, p, g, y) => {
        var P, x;
        let [w = "", ...b] = g.split("|"), k = p.toUpperCase() === "PLURAL" ? $g(Number((P = c(w)) != null ? P : 0), b, r) : (x = b[b.length - 1]) != null ? x : "";
        return f += d(u.slice(m, y)) + d(k), m = y + h.length, "";
      }), f + d(u.slice(m));
    }
  };
}

// src/ui/download-file.ts
var Ig = { csv: "text/csv", json: "application/json" }, _a = "\uFEFF", Lg = 6e4;
function Oo(e, n, t, r) {
  let s = t === "csv" && !r.startsWith(_a) ? _a + r : r, o = URL.createObjectURL(new Blob([s], { type: `${Ig[t]};charset=utf-8` })), i = document.createElement("a");
  i.href = o, i.download = `${e}-results-${n.toISOString().slice(0, 10)}.${t}`, document.body.appendChild(i), i.click(), document.body.removeChild(i), setTimeout(() => URL.revokeObjectURL(o), Lg);
}

// src/ui/element.ts
function de(e, n, ...t) {
  let r = document.createElement(e);
  return Object.keys(n).forEach((s) => r.setAttribute(s, n[s])), t.forEach((s) => {
    s !== null && r.appendChild(typeof s == "string" ? document.createTextNode(s) : s);
  }), r;
}
function gt(e, ...n) {
  for (; e.firstChild; )
    e.removeChild(e.firstChild);
  n.forEach((t) => {
    t !== null && e.appendChild(typeof t == "string" ? document.createTextNode(t) : t);
  });
}
function Gn(e) {
  e.tabIndex < 0 && e.setAttribute("tabindex", "-1"), e.focus();
}

// src/ui/notice.ts
function Vn(e, ...n) {
  let t = de("div", { class: "ext-localSkills-form-notice" }, ...n);
  return new OO.ui.MessageWidget({ type: e, label: $(t) }).$element[0];
}
function Un(...e) {
  return de("div", { class: "ext-localSkills-form-buttons" }, ...e.map(({ $element: n }) => n[0]));
}
function ht(e, n, t) {
  let r = new OO.ui.ButtonInputWidget({
    label: e,
    framed: n !== "quiet",
    flags: n === "primary" ? ["primary", "progressive"] : n === "destructive" ? ["primary", "destructive"] : n === "quiet" ? ["progressive"] : []
  });
  return r.on("click", t), r;
}

// src/core/survey/special-choices.ts
var Hn = "other", er = "none", nr = "refused", tr = "dontknow", rr = [nr, tr], Fg = { other: null, none: null, refused: null, dontKnow: null };
function Wa(e) {
  return `${e}.${Hn}`;
}
function Ze(e) {
  return [e.other, e.none, e.refused, e.dontKnow].filter((n) => n !== null);
}
function yt(e) {
  return "special" in e ? e.special : Fg;
}

// src/core/survey/parameters.ts
function En(e, n, t) {
  return `${e}.${n}.${t}`;
}
function Co(e, n) {
  return `${e}.${n}`;
}
function Dg(e) {
  let n = [], t = (r) => {
    n.push(r), r.type === "panel" && r.elements.forEach(t);
  };
  return e.pages.forEach((r) => r.elements.forEach(t)), n;
}
function H(e) {
  return Dg(e).filter((n) => n.type !== "panel" && n.type !== "html");
}
function X(e) {
  return H(e).reduce((n, t) => n.concat(pe(t)), []);
}
function pe(e) {
  let n = { name: e.name, question: e, row: null, column: null, kind: "codes", isMultiple: !1 };
  switch (e.type) {
    case "matrix":
      return e.rows.map((t) => E(T({}, n), { name: Co(e.name, t.value), row: t, choices: e.choices }));
    case "matrixdropdown":
      return e.rows.reduce((t, r) => t.concat(e.columns.map((s) => E(T({}, n), { name: En(e.name, r.value, s.name), row: r, column: s, choices: s.choices }))), []);
    case "text":
      return [E(T({}, n), { choices: null, kind: e.inputType === "number" ? "number" : "text" })];
    case "comment":
      return [E(T({}, n), { choices: null, kind: "text" })];
    case "ranking":
      return [E(T({}, n), { choices: e.choices, isMultiple: !0 })];
    case "rating":
    case "boolean":
      return [E(T({}, n), { choices: [...e.choices, ...Ze(e.special)] })];
    default: {
      let t = "choicesFrom" in e && e.choicesFrom !== null && e.choices.length === Ze(e.special).length, r = e.type === "checkbox" || e.type === "tagbox", s = E(T({}, n), { choices: t ? null : e.choices, isMultiple: r });
      return yt(e).other === null ? [s] : [s, E(T({}, n), { name: Wa(e.name), choices: null, kind: "text" })];
    }
  }
}

// src/core/analysis/measured-grid.ts
function J(e) {
  let n = H(e).find((o) => o.name === e.measures.grid);
  if (n === void 0 || n.type !== "matrixdropdown")
    return null;
  let t = (o) => n.columns.find((i) => i.name === o), r = t("importance"), s = t("ability");
  return r === void 0 || s === void 0 ? null : {
    grid: n,
    importance: bt(r.choices, e.notInStatistics),
    ability: bt(s.choices, e.notInStatistics)
  };
}
function bt(e, n) {
  let t = e.filter((r) => /^-?\d{1,9}$/.test(r.value) && !n.includes(r.value)).map((r) => [r.value, Number(r.value)]);
  return new Map(t.sort((r, s) => r[1] - s[1]));
}
function Oe(e) {
  return Ba(e).slice(-2);
}
function Ce(e) {
  return Ba(e).slice(0, 2);
}
function Ba(e) {
  return Array.from(new Set(Array.from(e.values()))).sort((n, t) => n - t);
}

// src/core/analysis/disclosure/published.ts
function A(e) {
  return typeof e == "object" && e !== null && "withheld" in e;
}
function Yr(e, n) {
  return e < n.minAnswers && !(e === 0 && n.minAnswers <= 1) ? { withheld: "few-answers" } : null;
}
function ke(e, { minCell: n }) {
  return e > 0 && e < n;
}
var G = { withheld: "small-counts" }, Le = { withheld: "little-change" };

// src/core/json/fault.ts
function U(e, n) {
  return typeof n == "number" ? `${e}[${n}]` : /^[A-Za-z_$][A-Za-z0-9_$]*$/.test(n) ? `${e}.${n}` : `${e}[${JSON.stringify(n)}]`;
}
function W(e) {
  if (e === void 0)
    return "";
  if (typeof e == "object" && e !== null)
    return Array.isArray(e) ? "[\u2026]" : "{\u2026}";
  let n = String(e).replace(/\s+/g, " ");
  return n.length > 60 ? `${n.slice(0, 60)}\u2026` : n;
}
function Qn(e, n) {
  return n.text(`localskills-fault-${e.code}`, ...e.parameters.map(
    (t) => typeof t == "object" ? jg(t, n) : t
  ));
}
function jg(e, n) {
  return e.reduce(
    (t, r) => t === "" ? r : n.text("localskills-fault-list", t, r),
    ""
  );
}

// src/core/json/value.ts
function _(e) {
  return typeof e == "object" && e !== null && !Array.isArray(e);
}
function F(e, n) {
  return Object.prototype.hasOwnProperty.call(e, n) ? e[n] : void 0;
}

// src/core/pages.ts
var ln = "LocalSkills", Zr = "MediaWiki:LocalSkills.json", te = /^[a-z0-9-]{1,48}$/;
function Ga(e = ln) {
  let n = e.replace(/_/g, " ").trim(), t = (l) => `${n}/Survey/${l}`, [r, s] = ["", null], o = (l) => (l !== s && ([r, s] = [`${t(l)}/Answers/`, l]), r), i = `${n}/People/`, a = (l, u) => `${n}/${l}/data${u === 1 ? "" : `-${u}`}.json`;
  return {
    root: n,
    skills: () => `${n}/Skills.json`,
    stop: () => `${n}/Stop`,
    survey: t,
    definition: (l) => `${t(l)}/definition.json`,
    answersPrefix: o,
    answer: (l, u) => o(l) + Va(u),
    blankAnswer: (l, u) => `${t(l)}/Blank${u === void 0 ? "" : `/${u}`}`,
    results: (l) => `${t(l)}/Results`,
    resultsIn: (l, u) => `${t(l)}/Results/${u}`,
    communityResults: (l, u) => `${t(l)}/Results/Community/${u}`,
    resultsData: (l) => `${t(l)}/Results/data.json`,
    resultsTable: (l) => `${t(l)}/Results/data.csv`,
    resultsPart: (l, u, c) => `${t(l)}/Results/${u}-${c}.${u === "table" ? "csv" : "json"}`,
    texts: (l) => `${t(l)}/Texts`,
    translations: (l, u) => `${t(l)}/Texts/${u}`,
    people: (l) => i + l.replace(/_/g, " "),
    exchange: () => `${n}/Exchange`,
    exchangeIn: (l) => `${n}/Exchange/${l}`,
    exchangeData: (l = 1) => a("Exchange", l),
    exchangeTable: (l) => `${n}/Exchange/${l}.tab.json`,
    capacityExchange: () => `${n}/CapacityExchange`,
    capacityExchangeIn: (l) => `${n}/CapacityExchange/${l}`,
    capacityExchangeData: () => a("CapacityExchange", 1),
    matches: () => `${n}/Matches`,
    matchesIn: (l, u = 1) => `${n}/Matches/${l}${u === 1 ? "" : `/${u}`}`,
    matchesData: (l = 1) => a("Matches", l),
    needs: () => `${n}/Needs`,
    needsIn: (l) => `${n}/Needs/${l}`,
    needsData: () => a("Needs", 1),
    personOf: (l) => qa(i, l),
    surveyIdOf: (l) => {
      let u = `${n}/Survey/`, c = l.replace(/_/g, " "), d = c.startsWith(u) ? c.slice(u.length) : "";
      return te.test(d) ? d : null;
    },
    answererOf: (l, u) => qa(o(l), u)
  };
}
function Va(e) {
  return e.includes("_") ? e.replace(/_/g, " ") : e;
}
function qa(e, n) {
  let t = Va(n), r = t.startsWith(e) ? t.slice(e.length) : "";
  return r !== "" && !r.includes("/") ? r : null;
}

// src/core/i18n/read-localized-text.ts
var Re = /^(?:[a-z]{2,3}(?:-[a-z0-9]{1,8})*|simple)$/;
function es(e) {
  if (typeof e == "string")
    return e.trim() === "" ? null : { kind: "texts", texts: { default: e } };
  if (!_(e))
    return null;
  let n = F(e, "message");
  if (typeof n == "string")
    return { kind: "message", key: n };
  let t = {};
  for (let r of Object.keys(e)) {
    let s = e[r];
    (r === "default" || Re.test(r)) && typeof s == "string" && s.trim() !== "" && (t[r] = s);
  }
  return Object.keys(t).length === 0 ? null : { kind: "texts", texts: t };
}

// src/core/skills/provisional-skill.ts
var _g = /^x(n|[0-9a-z]{6})--(.+)$/;
var [hn, ns, Ua, Wg, Bg, qg, Gg] = [36, 1, 26, 38, 700, 128, 72], Ha = 1114111, Vg = [
  [0, 31],
  [127, 160],
  [173, 173],
  [847, 847],
  [1564, 1564],
  [5760, 5760],
  [6155, 6159],
  [8192, 8203],
  [8206, 8207],
  [8232, 8239],
  [8287, 8303],
  [12288, 12288],
  [55296, 63743],
  [65024, 65039],
  [65279, 65279],
  [65520, 65535],
  [917504, Ha]
];
function Ug(e) {
  return Vg.every(([n, t]) => e < n || e > t);
}
function Hg(e) {
  return e > 65280 && e < 65375;
}
function Qa(e) {
  return Array.from(e, (n) => n.codePointAt(0));
}
function Qg(e) {
  return e.map((n) => String.fromCodePoint(n)).join("");
}
function zg(e, n, t) {
  let r = Math.floor(e / (t ? Bg : 2));
  r += Math.floor(r / n);
  let s = 0;
  for (; r > (hn - ns) * Ua / 2; s += hn)
    r = Math.floor(r / (hn - ns));
  return s + Math.floor((hn - ns + 1) * r / (r + Wg));
}
function Jg(e, n) {
  return Math.min(Ua, Math.max(ns, e - n));
}
function Kg(e) {
  let n = e.lastIndexOf("-"), t = Qa(e.slice(0, Math.max(0, n))), [r, s, o] = [qg, 0, Gg], i = n + 1;
  for (; i < e.length; ) {
    let a = s;
    for (let l = hn, u = 1; ; l += hn) {
      let c = i < e.length ? e.charCodeAt(i++) : 0, d = c > 96 ? c - 97 : c > 47 ? c - 22 : hn;
      if (s += d * u, d >= hn || s > 2147483647)
        return null;
      let f = Jg(l, o);
      if (d < f)
        break;
      u *= hn - f;
    }
    if (o = zg(s - a, t.length + 1, a === 0), r += Math.floor(s / (t.length + 1)), s %= t.length + 1, r > Ha || !Ug(r))
      return null;
    t.splice(s++, 0, r);
  }
  return t;
}
function wt(e) {
  var o;
  let [, n = "", t = ""] = (o = _g.exec(e)) != null ? o : [], r = n === "" ? Qa(e) : Kg(t);
  if (r === null)
    return e;
  let s = Qg(r.map((i) => Hg(i) ? i - 65248 : i)).replace(/-+/g, " ").trim();
  return s === "" ? e : n.length > 1 ? `${s}\u2026` : s;
}

// src/core/skills/skill-words.ts
function sr(e) {
  return e.normalize("NFC").toLowerCase().replace(/i\u0307|ı/g, "i").replace(/ς/g, "\u03C3").replace(/’/g, "'").replace(/[\s_-]+/g, " ").trim();
}
function No({ label: e }) {
  return e.kind === "texts" ? za(e.texts) : [];
}
function Mo(e) {
  return za(e.aliases).reduce((n, t) => n.concat(t), []);
}
function za(e) {
  return Object.keys(e).map((n) => e[n]);
}
function Ja(e, n) {
  let t = Array.from(sr(e));
  if (t.length < 4 || t.length > 60)
    return null;
  let r = t.length < 8 ? 1 : 2, s = null;
  for (let o of n.skills.filter(({ isRetired: i }) => !i))
    for (let i of [o.id, ...No(o), ...Mo(o)].sort(Xg)) {
      let a = Yg(t, Array.from(sr(i)), r);
      a !== null && (s = { skill: o.id, words: a === 0 ? o.id : i }, r = a - 1);
    }
  return s;
}
function Xg(e, n) {
  return e < n ? -1 : e === n ? 0 : 1;
}
function Yg(e, n, t) {
  if (Math.abs(e.length - n.length) > t)
    return null;
  let r = [], s = Array.from({ length: n.length + 1 }, (i, a) => a);
  for (let i = 1; i <= e.length; i++) {
    let a = [i];
    for (let l = 1; l <= n.length; l++) {
      let u = e[i - 1] === n[l - 1], c = Math.min(s[l], a[l - 1]) + 1;
      c = Math.min(c, s[l - 1] + (u ? 0 : 1)), i > 1 && l > 1 && e[i - 1] === n[l - 2] && e[i - 2] === n[l - 1] && (c = Math.min(c, r[l - 2] + 1)), a.push(c);
    }
    r = s, s = a;
  }
  let o = s[n.length];
  return o <= t ? o : null;
}

// src/core/skills/taxonomy.ts
var Zg = 100;
function eh(e, n = null) {
  let t = new Map(e.map((l) => [l.id, l])), r = (l) => {
    var u;
    return (u = t.get(l)) != null ? u : null;
  }, s = (l, u, c = 1 / 0) => {
    let d = /* @__PURE__ */ new Set([l]), f = [], m = r(l);
    for (; m !== null && f.length < c; ) {
      let h = u(m);
      m = h === null || d.has(h) ? null : r(h), m !== null && (d.add(m.id), f.push(m));
    }
    return f;
  }, o = (l) => {
    var u;
    return (u = s(l, (c) => c.replacedBy).pop()) != null ? u : r(l);
  }, i = /* @__PURE__ */ new Map();
  for (let l of e)
    if (!l.isRetired) {
      let u = l.parent !== null && t.has(l.parent) ? l.parent : null, c = i.get(u);
      c === void 0 ? i.set(u, [l]) : c.push(l);
    }
  let a = null;
  return {
    skills: e,
    locale: n,
    get: r,
    current: o,
    children: (l) => {
      var u;
      return (u = i.get(l)) != null ? u : [];
    },
    ancestors: (l) => s(l, (u) => u.parent, Zg),
    find: (l) => {
      var u, c;
      return a = a != null ? a : rh(e, o), (c = (u = o(l.trim())) != null ? u : a.get(sr(l))) != null ? c : null;
    }
  };
}
function kt(e) {
  let n = [], t = /* @__PURE__ */ new Map(), r = _(e) ? F(e, "skills") : void 0;
  _(e) ? Array.isArray(r) || n.push({ path: "$.skills", code: "expected-list", parameters: [] }) : n.push({ path: "$", code: "expected-object", parameters: [] }), (Array.isArray(r) ? r : []).forEach((o, i) => {
    let a = U("$.skills", i), l = _(o) ? nh(o) : null;
    if (l === null) {
      let u = _(o) ? F(o, "id") : o;
      n.push({ path: `${a}.id`, code: "bad-id", parameters: [W(u)] });
    } else t.has(l.id) ? n.push({ path: `${a}.id`, code: "code-taken", parameters: [l.id] }) : t.set(l.id, l);
  });
  let s = _(e) ? F(e, "locale") : null;
  return {
    taxonomy: eh(
      Array.from(t.values()),
      typeof s == "string" && Re.test(s) ? s : null
    ),
    faults: n
  };
}
function ts(e, n, t) {
  var s;
  let r = (s = n == null ? void 0 : n.get(e)) != null ? s : null;
  return r === null ? { text: wt(e), language: null, direction: "auto" } : An(r.label, t, n == null ? void 0 : n.locale);
}
function nh(e) {
  var o;
  let n = F(e, "id");
  if (typeof n != "string" || !te.test(n))
    return null;
  let t = (i) => {
    let a = F(e, i);
    return typeof a == "string" && a !== "" ? a : null;
  }, r = F(e, "capx"), s = t("replacedBy");
  return {
    id: n,
    label: (o = es(F(e, "label"))) != null ? o : { kind: "texts", texts: { default: n } },
    aliases: th(F(e, "aliases")),
    parent: t("parent"),
    capx: (Array.isArray(r) ? r : [r]).filter((i) => typeof i == "number"),
    wikidata: t("wikidata"),
    isRetired: F(e, "status") === "retired" || s !== null,
    replacedBy: s
  };
}
function th(e) {
  let n = {};
  if (_(e))
    for (let t of Object.keys(e)) {
      let r = e[t];
      (t === "default" || Re.test(t)) && Array.isArray(r) && (n[t] = r.filter((s) => typeof s == "string"));
    }
  return n;
}
function rh(e, n) {
  let t = /* @__PURE__ */ new Map(), r = (s) => {
    let o = /* @__PURE__ */ new Map();
    for (let i of e) {
      let a = n(i.id);
      for (let l of s(i)) {
        let u = sr(l), c = o.get(u);
        o.set(u, c === void 0 || c === a ? a : null);
      }
    }
    o.forEach((i, a) => {
      t.has(a) || t.set(a, i);
    });
  };
  return r(No), r(Mo), t;
}

// src/core/survey/text.ts
function Ne(e, n) {
  if (e.text !== null)
    return An(e.text, n.messages, n.locale);
  let t = n.taxonomy === null ? null : n.taxonomy.get(e.value);
  return t !== null && n.taxonomy !== null ? An(t.label, n.messages, n.taxonomy.locale) : { text: e.value, language: null, direction: "auto" };
}
function xe(e, n) {
  return e.title === null ? { text: e.name, language: null, direction: "auto" } : An(e.title, n.messages, n.locale);
}

// src/core/i18n/language-names.ts
function Ka(e) {
  let { DisplayNames: n } = Intl, t;
  try {
    t = n && new n([e], { type: "language", fallback: "none" });
  } catch (r) {
    t = void 0;
  }
  return (r) => {
    try {
      return t && t.of(r);
    } catch (s) {
      return;
    }
  };
}

// src/core/i18n/wiki-names.ts
var sh = ["ar", "fr", "es", "tr"], oh = {
  wiki: "Wikipedia|\u0648\u064A\u0643\u064A\u0628\u064A\u062F\u064A\u0627|Wikip\xE9dia||Vikipedi",
  wiktionary: "Wiktionary|\u0648\u064A\u0643\u0627\u0645\u0648\u0633|Wiktionnaire|Wikcionario|Vikis\xF6zl\xFCk",
  wikibooks: "Wikibooks|\u0648\u064A\u0643\u064A \u0627\u0644\u0643\u062A\u0628|Wikilivres|Wikilibros|Vikikitap",
  wikinews: "Wikinews|\u0648\u064A\u0643\u064A \u0627\u0644\u0623\u062E\u0628\u0627\u0631||Wikinoticias|Vikihaber",
  wikiquote: "Wikiquote|\u0648\u064A\u0643\u064A \u0627\u0644\u0627\u0642\u062A\u0628\u0627\u0633|||Vikis\xF6z",
  wikisource: "Wikisource|\u0648\u064A\u0643\u064A \u0645\u0635\u062F\u0631|||Vikikaynak",
  wikiversity: "Wikiversity|\u0648\u064A\u0643\u064A \u0627\u0644\u062C\u0627\u0645\u0639\u0629|Wikiversit\xE9|Wikiversidad|Vikiversite",
  wikivoyage: "Wikivoyage|\u0648\u064A\u0643\u064A \u0631\u062D\u0644\u0627\u062A||Wikiviajes|Vikigezgin"
}, Xa = {
  commonswiki: "Wikimedia Commons|\u0648\u064A\u0643\u064A\u0645\u064A\u062F\u064A\u0627 \u0643\u0648\u0645\u0646\u0632",
  wikidatawiki: "Wikidata|\u0648\u064A\u0643\u064A \u0628\u064A\u0627\u0646\u0627\u062A|||Vikiveri",
  metawiki: "Meta-Wiki|\u0645\u064A\u062A\u0627 \u0648\u064A\u0643\u064A|M\xE9ta-Wiki||Meta-Viki",
  mediawikiwiki: "MediaWiki.org|\u0645\u064A\u062F\u064A\u0627\u0648\u064A\u0643\u064A",
  wikifunctionswiki: "Wikifunctions|\u0648\u064A\u0643\u064A \u062F\u0648\u0627\u0644|Wikifonctions|Wikifunciones|Vikifonksiyonlar",
  specieswiki: "Wikispecies|\u0648\u064A\u0643\u064A \u0623\u0646\u0648\u0627\u0639||Wikiespecies|Vikit\xFCr",
  incubatorwiki: "Wikimedia Incubator|\u062D\u0627\u0636\u0646\u0629 \u0648\u064A\u0643\u064A\u0645\u064A\u062F\u064A\u0627|Incubateur|Incubadora",
  sourceswiki: "Multilingual Wikisource",
  outreachwiki: "Outreach Wiki"
};
function Ya(e, n) {
  let [t = "", ...r] = e.split("|");
  return {
    name: r[sh.indexOf(n.split("-")[0])] || t,
    all: [t].concat(r.filter((s) => s !== ""))
  };
}
var Za = {
  "be-tarask": "be-x-old",
  gsw: "als",
  lzh: "zh-classical",
  nan: "zh-min-nan",
  nb: "no",
  rup: "roa-rup",
  sgs: "bat-smg",
  vro: "fiu-vro",
  yue: "zh-yue"
};
function el(e, n, t) {
  var l, u;
  if (Object.prototype.hasOwnProperty.call(Xa, e))
    return Ya(Xa[e], n).name;
  let [, r = "", s = ""] = (l = /^([a-z_]+?)(wiki(?:tionary|books|news|quote|source|versity|voyage)?)$/.exec(e)) != null ? l : [], o = r.replace(/_/g, "-"), i = (u = Object.keys(Za).find((c) => Za[c] === o)) != null ? u : o, a = r === "" ? void 0 : t(i);
  return a === void 0 ? null : `${Ya(oh[s], n).name} \u2013 ${a}`;
}

// src/core/report/code-names.ts
function rs({ language: e }) {
  let n = Ka(e);
  return {
    language: (t) => {
      var r;
      return (r = n(t)) != null ? r : null;
    },
    wiki: (t) => el(t, e, n)
  };
}
function On(e, n, t, r) {
  let s = n !== void 0 && "choicesFrom" in n ? n.choicesFrom : null, o = e.text !== null ? null : s === "languages" ? r.language(e.value) : s === "wikis" ? r.wiki(e.value) : null;
  return o === null ? Ne(e, t) : { text: o, language: t.messages.language, direction: t.messages.direction };
}

// src/core/i18n/date-format.ts
function nl(e) {
  let n = new Intl.DateTimeFormat(
    Zt(e, "-ca-gregory"),
    { year: "numeric", month: "long", day: "numeric", timeZone: "UTC" }
  );
  return (t) => {
    let r = /^\d{4}-\d\d-\d\d$/.test(t) ? Date.parse(`${t}T00:00:00Z`) : NaN;
    return isNaN(r) ? t : n.format(r);
  };
}

// src/core/wikitext/character-references.ts
var ih = "Tab 9 NewLine 10 excl 33 QUOT 34 quot 34 num 35 dollar 36 percnt 37 AMP 38 amp 38 apos 39 lpar 40 rpar 41 ast 42 midast 42 plus 43 comma 44 period 46 sol 47 colon 58 semi 59 LT 60 lt 60 equals 61 GT 62 gt 62 quest 63 commat 64 lbrack 91 lsqb 91 bsol 92 rbrack 93 rsqb 93 Hat 94 UnderBar 95 lowbar 95 DiacriticalGrave 96 grave 96 lbrace 123 lcub 123 VerticalLine 124 verbar 124 vert 124 rbrace 125 rcub 125 NonBreakingSpace 160 nbsp 160 iexcl 161 cent 162 pound 163 curren 164 yen 165 brvbar 166 sect 167 uml 168 copy 169 ordf 170 laquo 171 not 172 shy 173 reg 174 macr 175 deg 176 plusmn 177 sup2 178 sup3 179 acute 180 micro 181 para 182 middot 183 cedil 184 sup1 185 ordm 186 raquo 187 frac14 188 frac12 189 frac34 190 iquest 191 Agrave 192 Aacute 193 Acirc 194 Atilde 195 Auml 196 Aring 197 AElig 198 Ccedil 199 Egrave 200 Eacute 201 Ecirc 202 Euml 203 Igrave 204 Iacute 205 Icirc 206 Iuml 207 ETH 208 Ntilde 209 Ograve 210 Oacute 211 Ocirc 212 Otilde 213 Ouml 214 times 215 Oslash 216 Ugrave 217 Uacute 218 Ucirc 219 Uuml 220 Yacute 221 THORN 222 szlig 223 agrave 224 aacute 225 acirc 226 atilde 227 auml 228 aring 229 aelig 230 ccedil 231 egrave 232 eacute 233 ecirc 234 euml 235 igrave 236 iacute 237 icirc 238 iuml 239 eth 240 ntilde 241 ograve 242 oacute 243 ocirc 244 otilde 245 ouml 246 divide 247 oslash 248 ugrave 249 uacute 250 ucirc 251 uuml 252 yacute 253 thorn 254 yuml 255 OElig 338 oelig 339 Scaron 352 scaron 353 Yuml 376 fnof 402 circ 710 tilde 732 Alpha 913 Beta 914 Gamma 915 Delta 916 Epsilon 917 Zeta 918 Eta 919 Theta 920 Iota 921 Kappa 922 Lambda 923 Mu 924 Nu 925 Xi 926 Omicron 927 Pi 928 Rho 929 Sigma 931 Tau 932 Upsilon 933 Phi 934 Chi 935 Psi 936 Omega 937 alpha 945 beta 946 gamma 947 delta 948 epsilon 949 zeta 950 eta 951 theta 952 iota 953 kappa 954 lambda 955 mu 956 nu 957 xi 958 omicron 959 pi 960 rho 961 sigmaf 962 sigma 963 tau 964 upsilon 965 phi 966 chi 967 psi 968 omega 969 thetasym 977 upsih 978 piv 982 ensp 8194 emsp 8195 emsp13 8196 emsp14 8197 numsp 8199 puncsp 8200 ThinSpace 8201 thinsp 8201 VeryThinSpace 8202 hairsp 8202 NegativeMediumSpace 8203 NegativeThickSpace 8203 NegativeThinSpace 8203 NegativeVeryThinSpace 8203 ZeroWidthSpace 8203 zwnj 8204 zwj 8205 lrm 8206 rlm 8207 ndash 8211 mdash 8212 lsquo 8216 rsquo 8217 sbquo 8218 ldquo 8220 rdquo 8221 bdquo 8222 dagger 8224 Dagger 8225 bull 8226 hellip 8230 permil 8240 prime 8242 Prime 8243 lsaquo 8249 rsaquo 8250 oline 8254 frasl 8260 MediumSpace 8287 euro 8364 image 8465 weierp 8472 real 8476 trade 8482 alefsym 8501 larr 8592 uarr 8593 rarr 8594 darr 8595 harr 8596 crarr 8629 lArr 8656 uArr 8657 rArr 8658 dArr 8659 hArr 8660 forall 8704 part 8706 exist 8707 empty 8709 nabla 8711 isin 8712 notin 8713 ni 8715 prod 8719 sum 8721 minus 8722 lowast 8727 radic 8730 prop 8733 infin 8734 ang 8736 and 8743 or 8744 cap 8745 cup 8746 int 8747 there4 8756 sim 8764 cong 8773 asymp 8776 ne 8800 equiv 8801 le 8804 ge 8805 sub 8834 sup 8835 nsub 8836 sube 8838 supe 8839 oplus 8853 otimes 8855 perp 8869 sdot 8901 lceil 8968 rceil 8969 lfloor 8970 rfloor 8971 loz 9674 spades 9824 clubs 9827 hearts 9829 diams 9830 lang 10216 rang 10217", ah = lh();
function lh() {
  let e = ih.split(" "), n = /* @__PURE__ */ new Map();
  for (let t = 0; t < e.length; t += 2)
    n.set(e[t], String.fromCodePoint(Number(e[t + 1])));
  return n.set("\u05E8\u05DC\u05DE", "\u200F"), n.set("\u0631\u0644\u0645", "\u200F"), n;
}
var uh = /&(?:([A-Za-z0-9\x80-\uffff]+)|#([0-9]+)|#[xX]([0-9A-Fa-f]+));/g;
function ss(e, n) {
  return e.includes("&") ? e.replace(uh, (t, r, s, o) => {
    var i;
    return r !== void 0 ? (i = ah.get(r)) != null ? i : t : n(s === void 0 ? parseInt(o, 16) : parseInt(s, 10), t);
  }) : e;
}

// src/core/wikitext/encode.ts
var ch = '"&:<=>[]{|}', dh = "!'_~", tl = 32, mh = Io(ch), fh = Io(dh), ph = Io("#*+-;");
function Io(e) {
  let n = new Uint8Array(128);
  for (let t of e)
    n[t.charCodeAt(0)] = 1;
  return n;
}
function gh(e) {
  return e >= 127 && e <= 160 || e === 173 || e === 1564 || e === 5760 || e === 6158 || e >= 8192 && e <= 8203 || e === 8206 || e === 8207 || e >= 8232 && e <= 8239 || e >= 8287 && e <= 8303 || e === 12288 || e === 65279 || e >= 55296 && e <= 57343 || e >= 64976 && e <= 65007 || e >= 65520 && e <= 65535 || e > 65535 && e % 65536 >= 65534;
}
var hh = 65343, yh = /^(?:RFC|PMID|ISBN)[ \xa0]/;
function bh(e, n, t) {
  let r = n === 0, s = n === e.length - 1;
  if (t >= 128)
    return gh(t) || t === hh;
  if (t < 32 || t === 127 || mh[t] === 1 || r && ph[t] === 1)
    return !0;
  if (fh[t] === 1)
    return r || s || e.charCodeAt(n - 1) === t || e.charCodeAt(n + 1) === t;
  switch (t) {
    case tl:
      return r || s || e.charCodeAt(n - 1) === tl;
    case 73:
    case 80:
    case 82:
      return yh.test(e.slice(n, n + 5));
    default:
      return !1;
  }
}
var wh = [
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
], $o = "\u0345";
function rl(e) {
  let n = e.codePointAt(0);
  return e === $o || wh.some(([t, r]) => n >= t && n <= r) || ($o + e).normalize("NFD") !== $o + e.normalize("NFD");
}
var sl = 768, kh = 32, xh = /[\u0300-\uffff]{1000}/;
function Sh(e) {
  return !xh.test(e) && e.normalize("NFC") === e;
}
function Rh() {
  let e = "";
  return (n, t, r) => {
    if (r || t < sl)
      return e = r ? ";" : n, r;
    if (n.normalize("NFC") === n) {
      if (!rl(n))
        return e = n, !1;
      if (e.length < kh && (e + n).normalize("NFC") === e + n)
        return e += n, !1;
    }
    return e = ";", !0;
  };
}
function _e(e) {
  let n = Sh(e) ? null : Rh(), t = "", r = 0;
  for (let s = 0; s < e.length; ) {
    let o = e.codePointAt(s), i = s + (o > 65535 ? 2 : 1), a = bh(e, s, o);
    o >= sl && s === 0 && !a && (a = rl(e.slice(0, i))), n !== null && (a = n(e.slice(s, i), o, a)), a && (t += `${e.slice(r, s)}&#${o};`, r = i), s = i;
  }
  return t + e.slice(r);
}
function un(e) {
  return ss(
    e,
    (n, t) => n <= 1114111 ? String.fromCodePoint(n) : t
  );
}

// src/core/wikitext/text-memo.ts
function os(e) {
  let n = /* @__PURE__ */ new Map();
  return (t) => {
    let r = n.get(t);
    if (r !== void 0)
      return r;
    n.size === 512 && (n = /* @__PURE__ */ new Map());
    let s = e(t);
    return n.set(t, s), s;
  };
}

// src/core/wikitext/title.ts
var ol = [
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
], Ph = 255, vh = /[\u200e\u200f\u202a-\u202e]+/g, Th = /[ _\xa0\u1680\u180e\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/g, Ah = /[^ %!"$&'()*,\-./0-9:;=?@A-Z\\^_`a-z~+\x80-\uffff]|%[0-9A-Fa-f]{2}|&[A-Za-z0-9\x80-\uffff]+;|~~~/, Eh = /(?:^|\/)\.\.?(?:\/|$)/, Oh = /[\ud800-\udbff](?![\udc00-\udfff])|(?:[^\ud800-\udbff]|^)[\udc00-\udfff]/, Ch = /[\u01c4-\u01cc\u01f1-\u01f3]/, Nh = /[\u10d0-\u10ff]/;
function Mh(e) {
  if (Ch.test(e)) {
    let t = e.charCodeAt(0);
    return t >= 497 ? "\u01F2" : String.fromCharCode(t - (t - 452) % 3 + 1);
  }
  let n = e.toUpperCase();
  if (Nh.test(e))
    return e;
  if (n.length > e.length && e !== "\u0149") {
    let t = n.replace(/\u0399$/, "\u0345");
    if (t !== n) {
      let s = t.normalize("NFC");
      return s.length === 1 ? s : t;
    }
    let r = String.fromCodePoint(n.codePointAt(0));
    return r + n.slice(r.length).toLowerCase();
  }
  return n;
}
function il(e) {
  if (e === "")
    return "";
  let n = String.fromCodePoint(e.codePointAt(0));
  return Mh(n) + e.slice(n.length);
}
function zn(e) {
  let n = 0;
  for (let t of e) {
    let r = t.codePointAt(0);
    n += r < 128 ? 1 : r < 2048 ? 2 : r < 65536 ? 3 : 4;
  }
  return n;
}
function Lo(e) {
  return e.replace(vh, "").replace(Th, " ").replace(/^ | $/g, "");
}
function $h(e) {
  return e === 9 || e === 10 || e >= 32 && e <= 126 || e >= 160 && e <= 55295 || e >= 57344 && e <= 65533 || e >= 65536 && e <= 1114111;
}
function Ih(e) {
  let n = ss(
    e,
    (t) => $h(t) ? String.fromCodePoint(t) : "\uFFFD"
  );
  return e.includes("&") ? n.normalize("NFC") : e;
}
function is(e) {
  let { defaultNamespace: n, namespaces: t, capitalLinks: r } = e, s = /* @__PURE__ */ new Map();
  for (let o of t)
    for (let i of o)
      s.set(Lo(i).toLowerCase(), o[0]);
  return (o) => {
    let i = Lo(Ih(o));
    if (i.includes("\uFFFD") || Oh.test(i))
      return null;
    let a = n;
    i.charAt(0) === ":" && (a = "", i = i.slice(1).replace(/^ /, ""));
    let l = i.indexOf(":", 1);
    if (l !== -1) {
      let c = s.get(i.slice(0, l).replace(/ $/, "").toLowerCase());
      c !== void 0 && (a = c, i = i.slice(l + 1).replace(/^ /, ""));
    }
    let u = i.indexOf("#");
    return u !== -1 && (i = i.slice(0, u).replace(/ $/, "")), i === "" || i.charAt(0) === ":" || Ah.test(i) || Eh.test(i) || zn(i) > Ph ? null : (a === "" ? "" : `${a}:`) + (r ? il(i) : i);
  };
}
var Fo = /^[A-Z0-9][!-^`-~]*(?: [!-^`-~]+)*$/, Lh = os((e) => il(Lo(e.normalize("NFC"))));
function We(e) {
  return Fo.test(e) ? e : Lh(e);
}

// src/core/report/round.ts
function Be(e, n, t = 0) {
  if (Number.isInteger(e) && Math.abs(e) < 1e9)
    return e === 0 ? 0 : e * 10 ** t;
  let [r, s] = Math.abs(e).toExponential().split("e"), o = r.replace(".", ""), i = Number(s) + 1 + t + n, a = i < 0 ? 0 : Number(o.charAt(i) || "0"), l = Math.max(0, i), u = Number(o.slice(0, l).padEnd(l, "0") || "0") + (a >= 5 ? 1 : 0);
  return u === 0 ? 0 : (e < 0 ? -1 : 1) * +`${u}e-${n}`;
}

// src/core/report/markup.ts
var Fh = 255, Dh = /\uE000(\d+)\uE001/g;
function al(e) {
  let n = (i, ...a) => {
    let l = a.map((u, c) => typeof u == "object" ? `\uE000${c}\uE001` : typeof u == "string" ? u.replace(/[\uE000\uE001]/g, "") : u);
    return _e(e.text(i, ...l)).replace(Dh, (u, c) => {
      let d = a[Number(c)];
      return typeof d == "object" ? d.wikitext : u;
    });
  }, t = (i, a = 0) => {
    let l = Be(i, a), u = _e(e.number(Math.abs(l), a));
    return l < 0 ? `<bdi dir="ltr">\u2212${u}</bdi>` : u;
  }, r = nl(e.languageChain), s = /* @__PURE__ */ new Map();
  return {
    messages: e,
    say: n,
    number: t,
    percent: (i) => {
      var u;
      let a = Be(i, 0, 2), l = (u = s.get(a)) != null ? u : n("localskills-results-percent", e.number(a, 0));
      return s.set(a, l), l;
    },
    date: (i) => `<time datetime="${V({ text: i })}">${_e(r(i))}</time>`,
    digits: (i) => String(i).replace(/\d/g, (a) => e.number(Number(a))),
    signed: (i, a) => Be(i, a != null ? a : 0) > 0 ? `<bdi dir="ltr">+${t(i, a)}</bdi>` : t(i, a),
    label: ({ text: i, language: a, direction: l }) => a === e.language ? _e(i) : a === null ? `<bdi>${_e(i)}</bdi>` : `<bdi lang="${a}" dir="${l}">${_e(i)}</bdi>`
  };
}
function V({ text: e }) {
  return _e(e).replace(/"/g, "&quot;");
}
function jh(e) {
  return `<span class="ext-localSkills-unseen">${e}</span>`;
}
function xt(e) {
  return `localskills-${e}`;
}
function qe(e, n, t) {
  let r = jh(t.say("localskills-results-what-is", { wikitext: e }));
  return `${e} <span class="ext-localSkills-help">[[#${xt(n)}|<span aria-hidden="true">${t.say("localskills-results-explain-mark")}</span>${r}]]</span>`;
}
function Cn(e, n) {
  return `<p class="ext-localSkills-terms">${n.say("localskills-results-explained", { wikitext: e.map(([t, r]) => `<span class="ext-localSkills-term">${Ge(r, t)}</span>`).join(" ") })}</p>`;
}
function Ge(e, n) {
  return `[[#${xt(e)}|${n}]]`;
}
function Fe(e, n, t = 1 / 0) {
  let r = { wikitext: e.slice(0, t).reduce((s, o) => s === "" ? o : n.say("localskills-results-list", { wikitext: s }, { wikitext: o }), "") };
  return e.length <= t ? r : { wikitext: n.say("localskills-results-and-more", r, e.length - t) };
}
function en(e, n, t = "share") {
  let r = Be(Math.min(1, Math.max(0, n)), 1, 2);
  return `<div class="ext-localSkills-measure"><div>${e}</div><div class="ext-localSkills-bar ext-localSkills-bar-${t}" aria-hidden="true"><div style="width:${r}%"></div></div></div>`;
}
function ie(e, n, t) {
  return [
    `<div class="ext-localSkills-scroll" role="region" aria-label="${e}" tabindex="0">`,
    `{| class="wikitable ext-localSkills-table ${n}"`,
    ...t,
    "|}",
    "</div>"
  ].join(`
`);
}
function K(e, n) {
  return `! scope="col"${n === void 0 ? "" : ' data-sort-type="number"'} | ${e}`;
}
function Q(e, n, t = "") {
  let r = n === null ? "" : Be(n, 0, 6);
  return `| class="ext-localSkills-figure${t === "" ? "" : ` ${t}`}" data-sort-value="${r}" | ${e}`;
}
function se(e) {
  return `| class="ext-localSkills-withheld" data-sort-value="" | ${e.say("localskills-results-withheld")}`;
}
function or(e, n) {
  return e.some((t) => t.includes('ext-localSkills-earlier"')) ? [`<p class="ext-localSkills-detail">${n.say("localskills-results-earlier-figures")}</p>`] : [];
}
function St(e, n, t) {
  return Q(t.say("localskills-results-earlier-figure", { wikitext: e }), n, "ext-localSkills-earlier");
}
function Ve(e, n) {
  return e.map((t, r) => n[r] === void 0 || / colspan="/.test(t) ? t : `| data-label="${n[r]}" ${t.slice(2)}`);
}
function ae(e, n) {
  return Ue(2, `<span id="${xt(e)}">${n}</span>`);
}
function Ue(e, n) {
  return `<h${e}>${n}</h${e}>`;
}
function Pe(e, n, t) {
  let r = n != null ? n : _e(e);
  return e.trim() === "" || zn(e) > Fh || /[[\]{}|#<>\u0000-\u001F\u007F\uFFFD]|~~~|&[#A-Za-z0-9]+;|%[0-9A-Fa-f]{2}/.test(e) ? r : `[[:${e}${t === void 0 ? "" : `#${t}`}|${r}]]`;
}
function ll(e, n) {
  return `<span class="plainlinks">[{{fullurl:${e}|action=raw}} ${n}]</span>`;
}
function as(e, n, t = "") {
  return `<span class="plainlinks">[{{fullurl:${e}${t === "" ? "" : `|${t}`}}} ${n}]</span>`;
}
function Jn(e, n) {
  return `[[Special:PermanentLink/${e}|${n}]]`;
}

// src/core/report/page-context.ts
function ul(e, n, t, r, s = [t], o = null, i = !0) {
  let a = al(t), l = { messages: t, locale: e.survey.locale, taxonomy: r }, u = /* @__PURE__ */ new Map();
  return {
    report: e,
    survey: e.survey,
    results: n,
    markup: a,
    texts: l,
    languages: s,
    isSaved: i,
    change: o,
    codeNames: rs(t),
    skillName: (c) => {
      var f;
      let d = (f = u.get(c)) != null ? f : a.label(Wh(c, { survey: e.survey, texts: l }));
      return u.set(c, d), d;
    }
  };
}
function Rt(e, n, t, r) {
  let { report: s, results: o, survey: i, markup: a } = r;
  return !_h(o) || i.minAnswers > 1 || i.minCell > 1 || !te.test(e) ? t : as(s.titles.exchangeIn(a.messages.language), t, `ls-skill=${e}&ls-direction=${n}`);
}
function _h({ balance: e }) {
  return Object.keys(e).some((n) => {
    var t, r;
    return ((r = (t = e[n]) == null ? void 0 : t.offers) != null ? r : null) !== null;
  });
}
function yn(e, n) {
  return !A(e) || e.withheld !== "little-change" || n === void 0 || A(n) ? null : n;
}
function ir(e, n) {
  let { markup: t, survey: r } = n;
  return e.withheld === "unanimous" ? t.say("localskills-results-withheld-unanimous") : e.withheld === "little-change" ? t.say("localskills-results-withheld-little-change") : e.withheld === "few-answers" ? r.minAnswers > 1 ? t.say("localskills-results-withheld-few-answers", r.minAnswers) : t.say("localskills-results-no-answers") : t.say("localskills-results-withheld-small-counts", r.minCell);
}
function Wh(e, n) {
  var o;
  let { survey: t, texts: r } = n, s = (o = J(t)) == null ? void 0 : o.grid.rows.find(({ value: i }) => i === e);
  return s !== void 0 ? Ne(s, r) : r.taxonomy === null ? { text: e, language: null, direction: "auto" } : ts(e, r.taxonomy, r.messages);
}

// src/core/json/write-json.ts
function Kn(e) {
  return Do(e, "");
}
function Do(e, n) {
  if (typeof e == "string")
    return dl(e);
  if (typeof e == "number")
    return qh(e);
  if (typeof e != "object" || e === null)
    return e === !0 || e === !1 ? String(e) : "null";
  let t = `${n}	`;
  if (Array.isArray(e))
    return cl("[", e.map((o) => Do(o, t)), "]", n);
  let r = e, s = Object.keys(r).filter((o) => r[o] !== void 0).map((o) => `${dl(o)}: ${Do(r[o], t)}`);
  return cl("{", s, "}", n);
}
function cl(e, n, t, r) {
  return n.length === 0 ? e + t : `${e}
${n.map((s) => `${r}	${s}`).join(`,
`)}
${r}${t}`;
}
var Bh = /^[ !#-%'-;=?-[\]-~]*$/;
function dl(e) {
  if (Bh.test(e))
    return `"${e}"`;
  let n = Array.from(e).map((t) => /^[\uD800-\uDFFF]$/.test(t) ? "\uFFFD" : t);
  return JSON.stringify(n.join("")).replace(/[<>&\u2028\u2029]/g, (t) => `\\u${t.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`);
}
function qh(e) {
  if (Number.isSafeInteger(e))
    return String(e);
  let [n, t] = e.toExponential().split("e");
  return Math.abs(e) >= 2 ** 63 || e !== 0 && Number(t) < -4 ? `${n.includes(".") ? n : `${n}.0`}e${t}` : JSON.stringify(e);
}

// src/core/analysis/quadrant.ts
function ml(e) {
  let n = (t) => e.reduce((r, s) => r + s[t], 0);
  return e.length === 0 ? null : {
    importance: n("importance") / e.length,
    ability: n("ability") / e.length
  };
}
function fl(e, n) {
  return e.importance >= n.importance ? e.ability >= n.ability ? "keep-up" : "concentrate-here" : e.ability >= n.ability ? "possible-overkill" : "low-priority";
}

// src/core/analysis/rank-agreement.ts
function ls(e, n) {
  let [t, r, s] = [0, 0, 0];
  for (let o = 0; o < e.length; o++)
    for (let i = 0; i < o; i++) {
      let a = Math.sign(e[o] - e[i]), l = Math.sign(n[o] - n[i]);
      t += a * l, r += a * a, s += l * l;
    }
  return r === 0 || s === 0 ? null : t / Math.sqrt(r * s);
}

// src/core/analysis/fraction.ts
function Pt(e, n) {
  let [t, r, s, o] = [e.numerator, e.denominator, n.numerator, n.denominator];
  for (; ; ) {
    let [i, a] = pl(t, r), [l, u] = pl(s, o);
    if (i !== l || a === 0 || u === 0)
      return i !== l ? i - l : +(a !== 0) - +(u !== 0);
    [t, r, s, o] = [o, u, r, a];
  }
}
function pl(e, n) {
  let t = e % n, r = (e - t) / n;
  return t < 0 ? [r - 1, t + n] : [r, t];
}
function us(e, n) {
  let t = e.map((o, i) => ({ item: o, index: i })).sort((o, i) => n(o.item, i.item)), r = [], s = 0;
  return t.forEach(({ item: o, index: i }, a) => {
    let l = t[a - 1];
    s = l !== void 0 && n(l.item, o) === 0 ? s : a + 1, r[i] = s;
  }), r;
}

// src/core/analysis/rank-skills.ts
function cs(e) {
  let n = jo(e.map(({ mwds: s }) => s), (s, o) => Pt(o, s)), t = jo(e.map(({ rds: s }) => s), Pt), r = jo(e.map(({ highNeed: s }) => s), (s, o) => Pt(o, s));
  return e.map((s, o) => {
    let [i = null, a = null, l = null] = [n, t, r].map((c) => c[o]), u = [i, a, l].filter((c) => c !== null);
    return {
      rankByMwds: i,
      rankByRds: a,
      rankByHighNeed: l,
      rankDifference: u.length < 2 ? null : Math.max(...u) - Math.min(...u)
    };
  });
}
function jo(e, n) {
  let t = us(e.filter((r) => r !== null), n);
  return e.map((r) => r === null ? null : t.shift());
}

// src/core/analysis/sorted.ts
function ee(e, n) {
  return e < n ? -1 : +(e > n);
}
function q() {
  return /* @__PURE__ */ Object.create(null);
}
function gl(e) {
  let n = q();
  for (let t of Array.from(e.keys()).sort(ee))
    n[t] = e.get(t);
  return n;
}
var _o = 100, hl = "\u2026";
function ds(e) {
  if (e.size <= _o)
    return gl(e);
  let n = Array.from(e).sort(([r, s], [o, i]) => i - s || ee(r, o)), t = new Map(n.slice(0, _o));
  return n.slice(_o).forEach(([, r]) => {
    var s;
    t.set(hl, ((s = t.get(hl)) != null ? s : 0) + r);
  }), gl(t);
}

// node_modules/yalps/dist/index.js
var Ol = Ag(kl(), 1);
var $e = (e, n, t) => e.matrix[Math.imul(n, e.width) + t], Me = (e, n, t, r) => {
  e.matrix[Math.imul(n, e.width) + t] = r;
}, Bo = (e) => Symbol.iterator in e && typeof e[Symbol.iterator] == "function" ? e : (
  // eslint-disable-next-line @typescript-eslint/no-unsafe-type-assertion
  Object.entries(e)
), xl = (e) => e === !0 ? !0 : e === !1 ? /* @__PURE__ */ new Set() : e instanceof Set ? e : new Set(e), Gh = (e) => {
  var k, P, x, R, S;
  let { direction: n, objective: t, integers: r, binaries: s } = e, o = n === "minimize" ? -1 : 1, i = Bo(e.constraints), a = Bo(e.variables), l = Array.isArray(a) ? a : Array.from(a), u = [], c = [];
  if (r != null || s != null) {
    let v = xl(s), C = v === !0 ? !0 : xl(r);
    for (let L = 1; L <= l.length; L++) {
      let [N] = l[L - 1];
      v === !0 || v.has(N) ? (u.push(L), c.push(L)) : (C === !0 || C.has(N)) && c.push(L);
    }
  }
  let d = /* @__PURE__ */ new Map();
  for (let [v, C] of i) {
    let L = (k = d.get(v)) != null ? k : { row: NaN, lower: -1 / 0, upper: 1 / 0 };
    L.lower = Math.max(L.lower, (x = (P = C.equal) != null ? P : C.min) != null ? x : -1 / 0), L.upper = Math.min(L.upper, (S = (R = C.equal) != null ? R : C.max) != null ? S : 1 / 0), d.has(v) || d.set(v, L);
  }
  let f = 1;
  for (let v of d.values())
    v.row = f, f += (Number.isFinite(v.lower) ? 1 : 0) + (Number.isFinite(v.upper) ? 1 : 0);
  let m = l.length + 1, h = f + u.length, p = m + h, g = new Float64Array(m * h), y = new Int32Array(p), w = new Int32Array(p), b = { matrix: g, width: m, height: h, positionOfVariable: y, variableAtPosition: w };
  for (let v = 0; v < p; v++)
    y[v] = v, w[v] = v;
  for (let v = 1; v < m; v++)
    for (let [C, L] of Bo(l[v - 1][1])) {
      C === t && Me(b, 0, v, o * L);
      let N = d.get(C);
      N != null && (Number.isFinite(N.upper) ? (Me(b, N.row, v, L), Number.isFinite(N.lower) && Me(b, N.row + 1, v, -L)) : Number.isFinite(N.lower) && Me(b, N.row, v, -L));
    }
  for (let v of d.values())
    Number.isFinite(v.upper) ? (Me(b, v.row, 0, v.upper), Number.isFinite(v.lower) && Me(b, v.row + 1, 0, -v.lower)) : Number.isFinite(v.lower) && Me(b, v.row, 0, -v.lower);
  for (let v = 0; v < u.length; v++) {
    let C = f + v;
    Me(b, C, 0, 1), Me(b, C, u[v], 1);
  }
  return { tableau: b, sign: o, variables: l, integers: c };
}, vl = (e, n) => {
  let t = Math.round(1 / n);
  return Math.round((e + Number.EPSILON) * t) / t;
}, Tl = (e, n, t) => {
  let r = $e(e, n, t), s = e.variableAtPosition[e.width + n], o = e.variableAtPosition[t];
  e.variableAtPosition[e.width + n] = o, e.variableAtPosition[t] = s, e.positionOfVariable[s] = t, e.positionOfVariable[o] = e.width + n;
  let i = [];
  for (let a = 0; a < e.width; a++) {
    let l = $e(e, n, a);
    Math.abs(l) > 1e-16 ? (Me(e, n, a, l / r), i.push(a)) : Me(e, n, a, 0);
  }
  Me(e, n, t, 1 / r);
  for (let a = 0; a < e.height; a++) {
    if (a === n) continue;
    let l = $e(e, a, t);
    if (Math.abs(l) > 1e-16) {
      for (let u = 0; u < i.length; u++) {
        let c = i[u];
        Me(e, a, c, $e(e, a, c) - l * $e(e, n, c));
      }
      Me(e, a, t, -l / r);
    }
  }
}, Al = (e, n, t, r) => {
  e.push([n.variableAtPosition[n.width + t], n.variableAtPosition[r]]);
  for (let s = 6; s <= Math.trunc(e.length / 2); s++) {
    let o = !0;
    for (let i = 0; i < s; i++) {
      let a = e.length - 1 - i, [l, u] = e[a], [c, d] = e[a - s];
      if (l !== c || u !== d) {
        o = !1;
        break;
      }
    }
    if (o) return !0;
  }
  return !1;
}, Vh = (e, n) => {
  let t = [], { precision: r, maxPivots: s, checkCycles: o } = n;
  for (let i = 0; i < s; i++) {
    let a = 0, l = r;
    for (let d = 1; d < e.width; d++) {
      let f = $e(e, 0, d);
      f > l && (l = f, a = d);
    }
    if (a === 0) return ["optimal", vl($e(e, 0, 0), r)];
    let u = 0, c = 1 / 0;
    for (let d = 1; d < e.height; d++) {
      let f = $e(e, d, a);
      if (f <= r) continue;
      let h = $e(e, d, 0) / f;
      if (h < c && (u = d, c = h, h <= r))
        break;
    }
    if (u === 0) return ["unbounded", a];
    if (o && Al(t, e, u, a)) return ["cycled", NaN];
    Tl(e, u, a);
  }
  return ["cycled", NaN];
}, El = (e, n) => {
  let t = [], { precision: r, maxPivots: s, checkCycles: o } = n;
  for (let i = 0; i < s; i++) {
    let a = 0, l = -r;
    for (let d = 1; d < e.height; d++) {
      let f = $e(e, d, 0);
      f < l && (l = f, a = d);
    }
    if (a === 0) return Vh(e, n);
    let u = 0, c = -1 / 0;
    for (let d = 1; d < e.width; d++) {
      let f = $e(e, a, d);
      if (f < -r) {
        let m = -$e(e, 0, d) / f;
        m > c && (c = m, u = d);
      }
    }
    if (u === 0) return ["infeasible", NaN];
    if (o && Al(t, e, a, u)) return ["cycled", NaN];
    Tl(e, a, u);
  }
  return ["cycled", NaN];
}, Sl = (e, n) => ({
  matrix: new Float64Array(e),
  positionOfVariable: new Int32Array(n),
  variableAtPosition: new Int32Array(n)
}), Uh = (e, { matrix: n, positionOfVariable: t, variableAtPosition: r }, s) => {
  let { width: o, height: i } = e;
  n.set(e.matrix);
  for (let l = 0; l < s.length; l++) {
    let [u, c, d] = s[l], f = (i + l) * o, m = e.positionOfVariable[c];
    if (m < o)
      n[f] = u * d, n.fill(0, f + 1, f + o), n[f + m] = u;
    else {
      let h = (m - o) * o;
      n[f] = u * (d - n[h]);
      for (let p = 1; p < o; p++)
        n[f + p] = -u * n[h + p];
    }
  }
  t.set(e.positionOfVariable), r.set(e.variableAtPosition);
  let a = o + i + s.length;
  for (let l = o + i; l < a; l++)
    t[l] = l, r[l] = l;
  return {
    matrix: n.subarray(0, e.matrix.length + o * s.length),
    width: o,
    height: i + s.length,
    positionOfVariable: t.subarray(0, a),
    variableAtPosition: r.subarray(0, a)
  };
}, Rl = (e, n) => {
  let t = 0, r = 0, s = 0;
  for (let o = 0; o < n.length; o++) {
    let i = n[o], a = e.positionOfVariable[i] - e.width;
    if (a < 0) continue;
    let l = $e(e, a, 0), u = Math.abs(l - Math.round(l));
    u > t && (t = u, r = i, s = l);
  }
  return [r, s, t];
}, Hh = (e, n, t) => {
  let { tableau: r, sign: s, integers: o } = e, { precision: i, maxIterations: a, tolerance: l, timeout: u } = t, [c, d, f] = Rl(r, o);
  if (f <= i) return [e, "optimal", n];
  let m = new Ol.default((N, M) => N[0] - M[0]);
  m.push([n, [[-1, c, Math.ceil(d)]]]), m.push([n, [[1, c, Math.floor(d)]]]);
  let h = o.length * 2, p = r.matrix.length + h * r.width, g = r.positionOfVariable.length + h, y = Sl(p, g), w = Sl(p, g), b = n * (1 - s * l), k = u + Date.now(), P = Date.now() >= k, x = !1, R = 1 / 0, S = r, v = 0;
  for (; v < a && !m.empty() && R >= b && !P; ) {
    let [N, M] = m.pop();
    if (N > R) break;
    let O = Uh(r, y, M), [I, j] = El(O, t);
    if (I === "optimal" && j < R) {
      let [B, Y, ne] = Rl(O, o);
      if (ne <= i) {
        x = !0, R = j, S = O;
        let Z = w;
        w = y, y = Z;
      } else {
        let Z = [], ce = [];
        for (let mt = 0; mt < M.length; mt++) {
          let vn = M[mt], [Jr, Kr] = vn;
          Kr === B ? Jr < 0 ? ce.push(vn) : Z.push(vn) : (Z.push(vn), ce.push(vn));
        }
        ce.push([1, B, Math.floor(Y)]), Z.push([-1, B, Math.ceil(Y)]), m.push([j, Z]), m.push([j, ce]);
      }
    }
    P = Date.now() >= k, v++;
  }
  let L = (P || v >= a) && !m.empty() && R >= b ? "timedout" : x ? "optimal" : "infeasible";
  return [E(T({}, e), { tableau: S }), L, x ? R : NaN];
}, Pl = ({ tableau: e, sign: n, variables: t }, r, s, { precision: o, includeZeroVariables: i }) => {
  if (r === "optimal" || r === "timedout" && !Number.isNaN(s)) {
    let a = [];
    for (let l = 0; l < t.length; l++) {
      let [u] = t[l], c = e.positionOfVariable[l + 1] - e.width, d = c >= 0 ? $e(e, c, 0) : 0;
      d > o ? a.push([u, vl(d, o)]) : i && a.push([u, 0]);
    }
    return {
      status: r,
      result: -n * s,
      variables: a
    };
  } else if (r === "unbounded") {
    let a = e.variableAtPosition[s] - 1;
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
}, Cl = {
  precision: 1e-8,
  checkCycles: !1,
  maxPivots: 8192,
  tolerance: 0,
  timeout: 1 / 0,
  maxIterations: 32768,
  includeZeroVariables: !1
}, Cv = T({}, Cl), qo = (e, n) => {
  let t = Gh(e), r = T(T({}, Cl), n), [s, o] = El(t.tableau, r);
  if (t.integers.length === 0 || s !== "optimal")
    return Pl(t, s, o, r);
  {
    let [i, a, l] = Hh(t, o, r);
    return Pl(i, a, l, r);
  }
};

// src/core/analysis/disclosure/feasible-intervals.ts
var Qh = 60, zh = 150, ms = 1e-6;
function ye(e, n = e.counts.map((r) => ({ [r]: 1 })), t = !0) {
  let r = Jh(e), s = /* @__PURE__ */ new Map();
  return r.forEach((o) => o.counts.forEach((i) => s.set(i, o))), n.map((o) => {
    let i = new Set(Object.keys(o).filter((u) => o[u] !== 0 && s.has(u)).map((u) => s.get(u))), [a, l] = [0, 0];
    for (let u of Array.from(i)) {
      let c = Kh(u, e, o, t);
      if (c === null)
        return null;
      a += c.least, l += c.most;
    }
    return { least: a, most: l };
  });
}
function Jh({ counts: e, sums: n, limits: t = [] }) {
  let r = new Map(e.map((l) => [l, l])), s = (l) => {
    let u = l;
    for (; r.get(u) !== u; )
      u = r.get(u);
    return r.set(l, u), u;
  }, o = ({ factors: l }) => Object.keys(l).filter((u) => l[u] !== 0 && r.has(u));
  [...n, ...t].forEach((l) => {
    let [u, ...c] = o(l);
    c.forEach((d) => r.set(s(d), s(u)));
  });
  let i = /* @__PURE__ */ new Map();
  e.forEach((l) => {
    var d;
    let u = s(l), c = (d = i.get(u)) != null ? d : { counts: [], sums: [], limits: [] };
    c.counts.push(l), i.set(u, c);
  });
  let a = (l) => {
    let [u] = o(l);
    return u === void 0 ? void 0 : i.get(s(u));
  };
  return n.forEach((l) => {
    var u;
    return (u = a(l)) == null ? void 0 : u.sums.push(l);
  }), t.forEach((l) => {
    var u;
    return (u = a(l)) == null ? void 0 : u.limits.push(l);
  }), Array.from(i.values(), (l) => E(T({}, l), { names: new Set(l.counts) }));
}
function Kh(e, n, t, r) {
  let s = Yh(e, n, t);
  if (s !== void 0)
    return s;
  let [o, i] = ["minimize", "maximize"].map((a) => Zh(e, n, t, a, r));
  return typeof o != "number" || typeof i != "number" ? null : {
    // Adding 0 makes 0 of −0.
    least: Math.ceil(o - ms) + 0,
    most: Math.floor(i + ms) + 0
  };
}
function Xh({ counts: e, limits: n, sums: t }, r) {
  var d;
  let s = /* @__PURE__ */ new Map();
  if (!n.every(({ factors: f, atMost: m }) => {
    var g;
    let [h, ...p] = Object.keys(f).filter((y) => f[y] !== 0);
    return s.set(h, Math.min(m, (g = s.get(h)) != null ? g : 1 / 0)), p.length === 0 && f[h] === 1;
  }) || t.length > 1 || t.some(({ factors: f }) => e.some((m) => f[m] !== 1)))
    return null;
  let [i, a, l, u] = [0, 0, 0, !1];
  e.forEach((f) => {
    let m = s.get(f);
    i += Nn(r, f), a += m != null ? m : 0, l += m === void 0 ? 1 : 0, u = u || Nn(r, f) > (m != null ? m : 1 / 0);
  });
  let c = (d = t[0]) == null ? void 0 : d.equals;
  return {
    total: c,
    least: i,
    most: a,
    open: l,
    mostOf: (f) => {
      var m;
      return (m = s.get(f)) != null ? m : 1 / 0;
    },
    isImpossible: u || c !== void 0 && (i > c || l === 0 && a < c)
  };
}
function Yh(e, n, t) {
  let [r, ...s] = Object.keys(t).filter((u) => t[u] !== 0 && e.names.has(u));
  if (r === void 0 || s.length > 0 || t[r] !== 1)
    return;
  e.row = e.row === void 0 ? Xh(e, n) : e.row;
  let { row: o } = e;
  if (o === null)
    return;
  let [i, a] = [Nn(n, r), o.mostOf(r)];
  if (o.total === void 0)
    return i > a ? null : { least: i, most: a };
  let l = o.open > (a === 1 / 0 ? 1 : 0) ? 1 / 0 : o.most - (a === 1 / 0 ? 0 : a);
  return o.isImpossible ? null : { least: Math.max(i, o.total - l), most: Math.min(a, o.total - o.least + i) };
}
function Zh(e, n, t, r, s) {
  let { status: o, result: i } = Nl(e, n, t, r, s);
  return o === "optimal" ? i : o === "unbounded" ? r === "maximize" ? 1 / 0 : -1 / 0 : null;
}
function Nl(e, n, t, r, s) {
  let o = (g) => e.counts.reduce((y, w) => y + Nn(n, w) * cn(g, w), 0), i = [
    ...e.sums.map(({ factors: g, equals: y }) => ({ factors: g, constraint: { equal: y - o(g) } })),
    ...e.limits.map(({ factors: g, atMost: y }) => ({ factors: g, constraint: { max: y - o(g) } }))
  ], a = i.map(({ constraint: g }, y) => [String(y), g]), l = e.counts.map((g) => {
    let y = [["figure", cn(t, g)]];
    return i.forEach(({ factors: w }, b) => {
      let k = cn(w, g);
      k !== 0 && y.push([String(b), k]);
    }), [g, y];
  }), u = { direction: r, objective: "figure", constraints: a, variables: l }, c = (g) => g.every(([, y]) => Math.abs(y - Math.round(y)) < ms), d = qo(u), f = !s || d.status !== "optimal" || c(d.variables) ? d : qo(E(T({}, u), { integers: !0 }), { maxIterations: Qh, maxPivots: zh }), { status: m, result: h, variables: p } = f.status === "timedout" || f.status === "cycled" ? d : f;
  return {
    status: m,
    result: o(t) + h,
    counts: new Map(p.map(([g, y]) => [g, Nn(n, g) + y])),
    isWhole: m === "optimal" && c(p)
  };
}
function Go(e, n, t, r) {
  let { counts: s, sums: o, limits: i = [] } = e, a = Nl({ counts: s, names: new Set(s), sums: o, limits: i }, e, n, t, r);
  return a.status !== "optimal" || r && !a.isWhole ? null : s.map((l) => {
    var c;
    let u = (c = a.counts.get(l)) != null ? c : Nn(e, l);
    return Math.abs(u - Math.round(u)) < ms ? Math.round(u) : u;
  });
}
function Nn({ least: e, leastOf: n }, t) {
  return n !== void 0 && Object.prototype.hasOwnProperty.call(n, t) ? n[t] : e;
}
function cn(e, n) {
  return Object.prototype.hasOwnProperty.call(e, n) ? e[n] : 0;
}

// src/core/analysis/disclosure/are-hidden.ts
function ps(e, n, t, r = gs()) {
  let s = $l(e, r);
  return s !== null && n.every((o) => {
    let i = /* @__PURE__ */ new Set();
    return s(o, i, () => i.size >= t.minCell);
  });
}
function ar(e, n, { minCell: t }, r = gs()) {
  let s = $l(e, r);
  return n.findIndex((o) => {
    var l, u;
    let i = /* @__PURE__ */ new Set();
    if (s === null || s(o, i, () => i.size >= t || i.has(0)))
      return s === null;
    if (((u = (l = ye(e, [o], !1)[0]) == null ? void 0 : l.least) != null ? u : 0) >= t)
      return !1;
    let a = E(T({}, e), { counts: e.counts.filter((c) => cn(o, c) === 0) });
    return Vo(a, Il(a), {}, "minimize", r) === null;
  });
}
function $l(e, n) {
  if (e.counts.length > ty)
    return null;
  let { changesOf: t, sets: r } = ry(e, n), s = Vo(e, r, {}, "minimize", n);
  if (s === null)
    return null;
  let o = e.counts.map((a) => {
    var l;
    return ((l = e.limits) != null ? l : []).reduce(
      (u, { factors: c, atMost: d }) => cn(c, a) === 1 ? Math.min(u, d) : u,
      1 / 0
    );
  }), i = e.counts.map((a) => Nn(e, a));
  return (a, l, u) => {
    let c = e.counts.map((m) => cn(a, m)), d = t(c), f = (m, h) => {
      let p = m.slice(), g = p.reduce((y, w, b) => y + w * c[b], 0);
      for (l.add(g); !u(); ) {
        let y = d.find(({ exchange: w, change: b }) => b * h > 0 && w.every(([k, P]) => {
          let x = p[k] + P;
          return x >= i[k] && x <= o[k];
        }));
        if (y === void 0)
          return;
        y.exchange.forEach(([w, b]) => {
          p[w] = p[w] + b;
        }), g += y.change, l.add(g);
      }
    };
    f(s, 1), f(s, -1);
    for (let m of ["minimize", "maximize"]) {
      let h = u() ? null : Vo(e, r, a, m, n);
      h !== null && f(h, m === "minimize" ? 1 : -1);
    }
    return u();
  };
}
function gs() {
  return { known: /* @__PURE__ */ new Map(), trials: ey };
}
var ey = 5e6, ny = 2e3, ty = 225, Ml = 2e4;
function ry(e, n) {
  let t = e.sums.map(({ factors: u }) => e.counts.map((c) => cn(u, c)).join()).concat(e.counts).join(" "), r = n.known.get(t);
  if (r !== void 0)
    return r;
  let s = Il(e), o = sy(s), i = /* @__PURE__ */ new Map(), l = { sets: s, changesOf: (u) => {
    let c = u.join(), d = i.get(c);
    if (d !== void 0)
      return d;
    let f = [];
    return o.forEach((m) => {
      let h = m.reduce((p, [g, y]) => p + y * u[g], 0);
      h !== 0 && f.push({ exchange: m, change: h });
    }), f.sort((m, h) => Math.abs(m.change) - Math.abs(h.change)), i.set(c, f), f;
  } };
  return n.known.set(t, l), l;
}
function Il({ counts: e, sums: n }) {
  let t = e.map((u) => n.map((c) => cn(c.factors, u))), r = (u) => t[u], s = (u) => u.join(), o = /* @__PURE__ */ new Map(), i = (u, c) => {
    let d = o.get(u);
    d === void 0 ? o.set(u, [c]) : d.push(c);
  };
  e.forEach((u, c) => {
    i(s(r(c)), [c]);
    for (let d = c; d < e.length; d++)
      i(s(fs(r(c), r(d), 1)), [c, d]);
  });
  let a = { some: [], sums: n.map(() => 0) }, l = [a, ...Array.from(o.values(), ([u = []]) => ({ some: u, sums: u.reduce((c, d) => fs(c, r(d), 1), a.sums) }))];
  return { sets: o, firsts: l, keyOf: s, sumsOf: r };
}
function fs(e, n, t) {
  return e.map((r, s) => r + t * n[s]);
}
function Vo(e, { firsts: n, keyOf: t, sets: r, sumsOf: s }, o, i, a) {
  var m, h;
  let l = Go(e, o, i, !1);
  if (l === null || l.every((p) => p === Math.round(p)))
    return l;
  if (a.trials <= 0)
    return null;
  let u = l.map(Math.floor), c = e.sums.map(({ equals: p, factors: g }) => p - e.counts.reduce(
    (y, w, b) => y + cn(g, w) * u[b],
    0
  )), d = t(c.map(() => 0)), f = [-1, ...u.map((p, g) => p > 0 ? g : -1).filter((p) => p >= 0)];
  for (let p of ((m = e.limits) != null ? m : []).length > 0 ? [] : f) {
    let g = p < 0 ? c : fs(c, s(p), 1);
    for (let { some: y, sums: w } of n) {
      a.trials--;
      let b = t(fs(g, w, -1)), k = b === d ? [] : (h = r.get(b)) == null ? void 0 : h[0];
      if (k !== void 0) {
        let P = /* @__PURE__ */ new Map([[p, -1]]);
        return [...y, ...k].forEach((x) => {
          var R;
          return P.set(x, ((R = P.get(x)) != null ? R : 0) + 1);
        }), u.map((x, R) => {
          var S;
          return x + ((S = P.get(R)) != null ? S : 0);
        });
      }
    }
  }
  return a.trials -= ny * Math.pow(e.counts.length / 25, 2), Go(e, o, i, !0);
}
function sy({ sets: e }) {
  let n = [], [t, r] = [0, 0];
  e.forEach(({ length: o }) => {
    t += o * (o - 1), r += o;
  });
  let s = t <= Ml ? 1 / 0 : Math.max(1, Math.floor(Ml / 2 / r));
  return e.forEach((o) => o.forEach((i, a) => o.slice(a + 1, a + 1 + s).forEach((l) => {
    let u = /* @__PURE__ */ new Map();
    i.forEach((d) => {
      var f;
      return u.set(d, ((f = u.get(d)) != null ? f : 0) - 1);
    }), l.forEach((d) => {
      var f;
      return u.set(d, ((f = u.get(d)) != null ? f : 0) + 1);
    });
    let c = Array.from(u).filter(([, d]) => d !== 0);
    n.push(c, c.map(([d, f]) => [d, -f]));
  }))), n;
}

// src/core/analysis/disclosure/audit-breakdowns.ts
var Uo = 1e-9, hs = "";
function le({ by: e, question: n }) {
  return n === null ? e : `question ${n}`;
}
function Fl(e, { minAnswers: n, minCell: t }) {
  let r = Math.max(n, t);
  return e.breakdowns.reduce((s, o) => {
    let i = le(o), a = Object.keys(e.skills).map((l) => iy(o, e, l, i, r));
    return !o.isPartition || o.withheld !== void 0 ? s : s.concat(oy(o, e.counted, i, r), ...a);
  }, []);
}
function oy({ groups: e, ungrouped: n }, t, r, s) {
  let i = [...Object.keys(e).map((u) => {
    let c = e[u];
    return [u, A(c) ? c : c.counted];
  }), [hs, n]], { leastOf: a, limits: l } = Dl(i, s);
  return jl(i, t, (u) => {
    var c;
    return (c = a(u)) != null ? c : 1;
  }, l, { part: "breakdowns", key: r, skill: null });
}
function Dl(e, n) {
  let t = e.filter(([, r]) => A(r) && r.withheld === "few-answers").map(([r]) => r);
  return {
    leastOf: (r) => t.length === 0 || t.includes(r) ? void 0 : n,
    limits: t.map((r) => ({ factors: { [r]: 1 }, atMost: n - 1 }))
  };
}
function iy({ groups: e, ungrouped: n }, t, r, s, o) {
  let i = t.skills[r];
  if (i === void 0 || A(i))
    return [];
  let a = Object.keys(e), l = (d) => {
    var m;
    let f = e[d];
    return A(f) ? f : (m = f.skills[r]) != null ? m : { withheld: "small-counts" };
  }, u = (d, f) => {
    var h;
    let m = l(d);
    return A(m) ? m : (h = m[f]) != null ? h : 0;
  }, c = a.reduce((d, f) => {
    let m = e[f];
    return A(m) ? d : [...d, { factors: { [f]: 1 }, atMost: m.counted }];
  }, A(n) ? [] : [{ factors: { [hs]: 1 }, atMost: n }]);
  return ["n", "highNeedCount", "canTeach", "wantToLearn"].reduce((d, f) => {
    let m = i[f];
    if (m === null || A(m))
      return d;
    let h = a.map((k) => [k, u(k, f)]), p = n === 0 ? [] : [[hs, { withheld: "small-counts" }]], g = h.every(([, k]) => A(k)), y = (k) => !g && !A(e[k]) && (f === "n" || !A(l(k))), w = (k) => {
      let P = e[k];
      return P !== void 0 && !A(P) && P.counted >= o;
    }, b = Dl(f === "n" ? h.filter(([k]) => w(k)) : [], o);
    return f === "n" && g ? d : d.concat(jl(
      [...h, ...p],
      m,
      (k) => k === hs ? 0 : w(k) && b.leastOf(k) || Number(y(k)),
      [...c, ...b.limits],
      { part: "breakdowns", key: s, skill: r }
    ));
  }, []);
}
function jl(e, n, t, r, s) {
  let o = [], i = {}, a = 0;
  e.forEach(([d, f]) => {
    A(f) ? (o.push(d), i[d] = 1) : a += f;
  });
  let l = [{ factors: i, equals: n - a }], u = {};
  o.forEach((d) => {
    u[d] = t(d);
  });
  let c = r.filter((d) => o.includes(Object.keys(d.factors)[0]));
  return o.length === 0 ? [] : [{
    hidden: { counts: o, least: 0, leastOf: u, sums: l, limits: c },
    figures: new Map(o.map((d) => [d, E(T({}, s), { factors: { [d]: 1 } })]))
  }];
}
function _l(e, n, t) {
  let r = [];
  for (let s of Object.keys(e.skills)) {
    let o = e.skills[s];
    o === void 0 || A(o) || e.breakdowns.filter(({ withheld: i }) => i === void 0).forEach((i) => {
      let { groups: a, isPartition: l } = i, u = [];
      Object.keys(a).forEach((f) => {
        let m = a[f], h = A(m) ? m : m.skills[s];
        h !== void 0 && !A(h) && u.push([f, Xn(h.n, h.importance, h.ability)]);
      });
      let c = Xn(o.n, o.importance.mean, o.ability.mean), d = l ? [["all others", Ie(c, u.map(([, f]) => f))]] : u.map(([f, m]) => [`all but ${f}`, Ie(c, [m])]);
      for (let [f, m] of [...u, ...d])
        for (let h of ["importance", "ability"]) {
          let { counts: p } = o[h], g = (w) => {
            var b;
            return A(p) ? 1 / 0 : (b = p[w]) != null ? b : 0;
          }, y = lr(n[h], m.n, m.sums[h], g).find(
            (w) => me(w, t) || w !== null && w.most === 0
          );
          y !== void 0 && r.push({ part: "breakdowns", key: le(i), skill: s, figure: `${f}: ${h}`, interval: y });
        }
    });
  }
  return r;
}
function Xn(e, n, t) {
  return { n: e, sums: { importance: Math.round((n != null ? n : 0) * e), ability: Math.round((t != null ? t : 0) * e) } };
}
function Ie(e, n) {
  let t = (r) => n.reduce((s, o) => s - r(o), r(e));
  return {
    n: t(({ n: r }) => r),
    sums: { importance: t(({ sums: r }) => r.importance), ability: t(({ sums: r }) => r.ability) }
  };
}
function lr(e, n, t, r) {
  let s = Array.from(e, ([a, l]) => ({ value: l, most: r(a) })).filter(({ most: a }) => a > 0).sort((a, l) => a.value - l.value), o = s[0], i = s[s.length - 1];
  return n === 0 || o === void 0 || i === void 0 ? [] : [o.value, i.value].map((a) => {
    let l = s.filter(({ value: f }) => f !== a).map(({ value: f, most: m }) => ({ by: Math.abs(f - a), most: m })).sort((f, m) => f.by - m.by), u = Math.abs(t - n * a), c = Ll(u, l.slice().reverse()), d = Ll(u, l);
    return c === null || d === null ? null : { least: Math.ceil(c - Uo), most: Math.min(n, Math.floor(d + Uo)) };
  });
}
function Ll(e, n) {
  let [t, r] = [e, 0];
  for (let { by: s, most: o } of n) {
    let i = Math.min(o, t / s);
    r += i, t -= i * s;
  }
  return t > Uo ? null : r;
}

// src/core/analysis/disclosure/need-range.ts
function Wl({ ability: e, importance: n }) {
  var s, o;
  let t = [n, e].map((i) => Array.from(i.values()).sort((a, l) => a - l)), r = (o = (s = t[0]) == null ? void 0 : s.length) != null ? o : 0;
  return r >= 4 && t.every((i) => i.length === r && i.every((a, l) => a === l + 1)) ? r : null;
}
function Ho({ ability: e, importance: n, n: t }, r, s) {
  let o = t - r, i = Math.max(0, Math.ceil((n - s * r - (s - 2) * o) / 2)), a = Math.min(o, Math.floor((e - t) / 2));
  return i > a || n < (s - 1) * r + o || e > 2 * r + s * o ? null : [i, a];
}
function ur(e, n) {
  let t = Wl(n);
  if (t === null)
    return null;
  let [r, s] = [0, e.n];
  for (; r <= s && Ho(e, r, t) === null; )
    r++;
  for (; s >= r && Ho(e, s, t) === null; )
    s--;
  return { least: r, most: s };
}
function Bl(e, n, t, r) {
  let s = Wl(t), o = s === null ? null : Ho(e, n, s);
  if (s === null || o === null)
    return !1;
  let { ability: i, importance: a, n: l } = e;
  return [{ near: s * l - a, isSwapped: !1 }, { near: i - l, isSwapped: !0 }].every(({ isSwapped: c, near: d }) => [!0, !1].every((f) => {
    let m = /* @__PURE__ */ new Set();
    for (let h = o[0]; h <= o[1] && m.size < r; h++) {
      let p = c ? l - n - h : h, g = l - n - p, y = f ? d : (s - 1) * l - d, [w, b, k] = f ? ay(y, n, p, g, s) : ly(y, n, p, g, s);
      for (let P = b; P <= k && m.size < r; P++)
        m.add(w + P);
    }
    return m.size >= r;
  }));
}
function ay(e, n, t, r, s) {
  let o = e - (s - 1) * r, i = o <= (s - 1) * t ? Math.ceil(o / (s - 1)) : o - (s - 2) * t;
  return [r, Math.max(0, i), Math.min(n + t, e - 2 * r)];
}
function ly(e, n, t, r, s) {
  let o = e - (s - 1) * n, i = o - (s - 1) * t, a = i <= 0 ? Math.ceil(o / (s - 1)) : s > 3 && i <= (s - 3) * r ? t + Math.ceil(i / (s - 3)) : 1 / 0;
  return [n, Math.max(0, a), Math.min(t + r, e - (s - 2) * n)];
}

// src/core/analysis/disclosure/audit-joint-groups.ts
var ql = 4, uy = 6e3;
function Vl(e, n, t, r) {
  let s = [], o = py(n), i = { programs: uy };
  for (let a of e.breakdowns.filter(({ withheld: l }) => l === void 0))
    for (let l of Object.keys(e.skills)) {
      let u = e.skills[l];
      if (u === void 0 || A(u))
        continue;
      let c = Xn(u.n, u.importance.mean, u.ability.mean), d = cy(a, l), f = Ie(c, d.map(({ ratings: p }) => p)), m = !a.isPartition || f.n === 0 ? d : [...d, { name: "all others", ratings: f, highNeed: null }], h = d.length === 0 ? void 0 : m.find((p) => {
        var b;
        let g = a.isPartition ? m.filter((k) => k !== p) : [{ name: `all but ${p.name}`, ratings: Ie(c, [p.ratings]), highNeed: null }];
        if (!fy(p, g, u, n, t))
          return !1;
        let y = JSON.stringify([
          p,
          g,
          u.rds,
          u.highNeedCount,
          u.discrepancies,
          u.importance.counts,
          u.ability.counts
        ]);
        i.programs -= r.has(y) ? 0 : 2 * o.size;
        let w = (b = r.get(y)) != null ? b : i.programs < 0 || gy(p, g, u, o, n, t);
        return r.set(y, w), w;
      });
      h !== void 0 && s.push({
        part: "breakdowns",
        key: le(a),
        skill: l,
        interval: null,
        figure: `${h.name}: beside all answers`
      });
    }
  return s;
}
function cy({ groups: e }, n) {
  let t = [];
  return Object.keys(e).forEach((r) => {
    let s = e[r], o = s === void 0 || A(s) ? void 0 : s.skills[n];
    o !== void 0 && !A(o) && o.n > 0 && t.push(dy(r, o));
  }), t;
}
function dy(e, { ability: n, highNeedCount: t, importance: r, n: s }) {
  return { name: e, ratings: Xn(s, r, n), highNeed: A(t) ? null : t };
}
function my(e, n) {
  return e.reduce((t, r) => t + n(r), 0);
}
function fy(e, n, t, r, s) {
  var p;
  let { n: o } = e.ratings, i = my(n, ({ ratings: g }) => g.n);
  if (i === 0 || Math.min(o, i) >= ql * s)
    return !1;
  let a = i < ql * s && [t.importance.counts, t.ability.counts].some((g) => !A(g) && Object.keys(g).some((y) => {
    var w;
    return ((w = g[y]) != null ? w : 0) < Math.max(o, i);
  })), l = !A(t.highNeedCount) && ur(T({ n: o }, e.ratings.sums), r) === null, [u, c] = Gl(e.ratings, r), d = Math.round(((p = t.rds) != null ? p : 0) * t.n / 100), f = n.map(({ ratings: g }) => Gl(g, r)).map(([g, y]) => [g + (y - g) / 4, y - (y - g) / 4]), [m, h] = f.reduce(([g, y], w) => [g + w[0], y + w[1]], [0, 0]);
  return a || l || u < d - h || c > d - m;
}
function Gl({ n: e, sums: n }, { ability: t, importance: r }) {
  let s = [...Array.from(r.values()), ...Array.from(t.values())], o = Math.max(1, Math.max(...s) - Math.min(...s)), i = n.ability - n.importance, a = (l) => {
    let u = Math.max(0, e - l);
    return e - 2 * Math.floor(u / (o + 1)) - Math.min(2, u % (o + 1));
  };
  return [-a(-i), a(i)];
}
function py({ ability: e, importance: n }) {
  let [t, r] = [Oe(n), Ce(e)], s = /* @__PURE__ */ new Map([
    ["highNeed", ([o, i]) => t.includes(o) && r.includes(i)],
    ["negative", ([o, i]) => i < o],
    ["tied", ([o, i]) => i === o],
    ["positive", ([o, i]) => i > o]
  ]);
  return n.forEach((o, i) => s.set(`importance ${i}`, ([a]) => a === o)), e.forEach((o, i) => s.set(`ability ${i}`, ([, a]) => a === o)), s;
}
function gy(e, n, t, r, s, o) {
  var P;
  let i = [];
  s.importance.forEach((x, R) => s.ability.forEach((S, v) => {
    i.push({ name: `${R}/${v}`, pair: [x, S] });
  }));
  let a = (x, R) => {
    let S = {};
    return R.forEach((v) => i.forEach(({ name: C, pair: L }) => {
      S[`${v} ${C}`] = x(L);
    })), S;
  }, l = ["in", "out"], u = (x, R) => {
    var S, v;
    return Number((v = (S = r.get(x)) == null ? void 0 : S(R)) != null ? v : !1);
  }, c = ([x, R]) => Math.sign(R - x), d = { name: "", ratings: Ie(yy, n.map(({ ratings: x }) => by(x))) }, f = [];
  [["in", e.ratings], ["out", d.ratings]].forEach(([x, R]) => f.push(
    { factors: a(() => 1, [x]), equals: R.n },
    { factors: a(([S]) => S, [x]), equals: R.sums.importance },
    { factors: a(([, S]) => S, [x]), equals: R.sums.ability }
  )), f.push({ factors: a(c, l), equals: Math.round(((P = t.rds) != null ? P : 0) * t.n / 100) });
  let m = /* @__PURE__ */ new Map();
  A(t.highNeedCount) || m.set("highNeed", t.highNeedCount);
  let { discrepancies: h } = t;
  A(h) || ["negative", "tied", "positive"].forEach((x) => m.set(x, h[x])), ["importance", "ability"].forEach((x) => {
    let { counts: R } = t[x];
    A(R) || Object.keys(R).forEach((S) => m.set(`${x} ${S}`, R[S]));
  }), m.forEach((x, R) => f.push({ factors: a((S) => u(R, S), l), equals: x })), e.highNeed !== null && f.push({ factors: a((x) => u("highNeed", x), ["in"]), equals: e.highNeed });
  let p = n.length < 2 ? [] : wy(n, s, i.map(({ name: x }) => x), a(c, ["out"])), y = { counts: l.reduce((x, R) => x.concat(i.map(({ name: S }) => `${R} ${S}`)), []), least: 0, sums: f, limits: p }, b = Array.from(r.keys()).filter((x) => !(x === "highNeed" && e.highNeed !== null)).map((x) => a((R) => u(x, R), ["in"]));
  return ye(y, b, !1).some((x, R) => {
    var S;
    return me(x, o) || x !== null && x.least < o && x.most - x.least + 1 < o + hy && me((S = ye(y, [b[R]])[0]) != null ? S : null, o);
  });
}
var hy = 2, yy = { n: 0, sums: { importance: 0, ability: 0 } };
function by({ n: e, sums: n }) {
  return { n: -e, sums: { importance: -n.importance, ability: -n.ability } };
}
function wy(e, { ability: n, importance: t }, r, s) {
  let o = (d) => {
    var h, p;
    let [f = "", m = ""] = d.split("/");
    return [(h = t.get(f)) != null ? h : 0, (p = n.get(m)) != null ? p : 0];
  }, i = (d) => {
    let f = {};
    return r.forEach((m) => {
      f[m] = d(o(m));
    }), f;
  }, a = i(([d, f]) => Math.sign(f - d)), [l, u] = [0, 0];
  e.forEach(({ ratings: d }) => {
    var m, h;
    let [f = null] = ye({ counts: r, least: 0, sums: [
      { factors: i(() => 1), equals: d.n },
      { factors: i(([p]) => p), equals: d.sums.importance },
      { factors: i(([, p]) => p), equals: d.sums.ability }
    ] }, [a], !1);
    l += (m = f == null ? void 0 : f.least) != null ? m : -d.n, u += (h = f == null ? void 0 : f.most) != null ? h : d.n;
  });
  let c = Object.keys(s).reduce((d, f) => {
    var m;
    return d[f] = -((m = s[f]) != null ? m : 0), d;
  }, {});
  return [{ factors: s, atMost: u }, { factors: c, atMost: -l }];
}

// src/core/survey/conditions/condition-parameters.ts
function be(e) {
  let n = /* @__PURE__ */ new Set();
  return cr(e.expression, n), Array.from(n);
}
function cr(e, n) {
  switch (e.kind) {
    case "answer":
      n.add(e.parameter);
      break;
    case "unary":
      cr(e.operand, n);
      break;
    case "binary":
      cr(e.left, n), cr(e.right, n);
      break;
    case "iif":
      e.operands.forEach((t) => cr(t, n));
      break;
  }
}

// src/core/survey/conditions/evaluate-condition.ts
function nn(e, n, t = () => !1) {
  return ws(e.expression, n, t) == !0;
}
function ws(e, n, t) {
  let r = (s) => ws(s, n, t);
  switch (e.kind) {
    case "value":
      return e.value;
    case "answer":
      return ky(n(e.parameter));
    case "unary": {
      let s = r(e.operand);
      return e.operator === "not" ? !s : e.operator === "negative" ? Ul("-", 0, s) : De(s) === (e.operator === "empty");
    }
    case "iif":
      return r(e.operands[r(e.operands[0]) ? 1 : 2]);
    case "binary": {
      let { operator: s, left: o, right: i } = e;
      if (s !== "equal" && s !== "notequal")
        return Ul(s, r(o), r(i));
      let a = [o, i].some((l) => l.kind === "answer" && t(l.parameter));
      return dr(r(o), r(i), a) === (s === "equal");
    }
  }
}
function ve(e) {
  return typeof e == "object" && e !== null;
}
function bs(e) {
  return e == null;
}
function De(e) {
  return ve(e) ? e.length === 0 : !e && e !== 0 && e !== !1;
}
function ky(e) {
  var n;
  return typeof e != "string" ? e : /^(?:true|false)$/i.test(e) ? e.toLowerCase() === "true" : /^['"][^]*['"]$/.test(e) ? e.slice(1, -1) : /^0(?![x.,])[^]/.test(e) ? e : (n = Ql(e)) != null ? n : e;
}
function Ql(e) {
  let n = e.trim();
  if (/^0x/.test(n)) {
    let s = n.length > 32 ? NaN : parseInt(n);
    return isNaN(s) || !isFinite(n) ? null : s;
  }
  if (n === "" || /^\d{16,}$/.test(n))
    return null;
  let t = n.indexOf(",") === n.lastIndexOf(",") ? n.replace(",", ".") : n, r = parseFloat(t);
  return isNaN(r) || !isFinite(t) ? null : r;
}
function Ul(e, n, t) {
  switch (e) {
    case "less":
      return ys(n, t);
    case "greater":
      return ys(t, n);
    case "lessorequal":
      return dr(n, t) || ys(n, t);
    case "greaterorequal":
      return dr(n, t) || ys(t, n);
    case "contains":
      return Yn(n, t);
    case "notcontains":
      return !n && !De(t) || !zl(n, t) && !Yn(n, t);
    case "anyof":
      return Hl(n, t);
    case "noneof":
      return !Hl(n, t);
    case "allof":
      return (!!n || De(t)) && (ve(t) ? t.every((r) => Yn(n, r)) : Yn(n, t));
    default:
      return xy(e, Qo(n, t), Qo(t, Qo(n, t)));
  }
}
function Qo(e, n) {
  return De(e) ? typeof n == "number" ? 0 : typeof e == "string" ? e : typeof n == "string" ? "" : ve(n) ? [] : 0 : e;
}
function xy(e, n, t) {
  if (e === "and")
    return n && t;
  if (e === "or")
    return n || t;
  if (ve(n) || ve(t))
    return;
  let r = n, s = t;
  switch (e) {
    case "+":
      return typeof n == "string" || typeof t == "string" ? String(n) + String(t) : zo(r + s, Math.max(vt(r), vt(s)));
    case "-":
      return zo(r - s, Math.max(vt(r), vt(s)));
    case "*":
      return zo(r * s, vt(r) + vt(s));
    case "/":
      return s ? r / s : void 0;
    case "%":
      return s ? r % s : void 0;
    default:
      return Math.pow(r, s);
  }
}
function vt(e) {
  let [, n] = String(e).split(".");
  return n === void 0 || typeof e == "string" && Ql(e) === null ? 0 : n.length;
}
function zo(e, n) {
  return n > 0 ? parseFloat(e.toFixed(Math.min(n, 100))) : e;
}
function ys(e, n) {
  return !bs(e) && !bs(n) && e < n;
}
function dr(e, n, t = !1) {
  return e === n ? !0 : ve(e) || ve(n) ? ve(e) && ve(n) ? Sy(e, n, t) : (
    // No answer is an empty list, but an empty text is not.
    (e === null || n === null) && De(e) && De(n)
  ) : typeof e == "string" && typeof n == "string" ? e.trim().toLowerCase() === n.trim().toLowerCase() : De(e) || De(n) ? (bs(e) || e === "") && (bs(n) || n === "") : typeof e != typeof n && typeof e != "number" && typeof n != "number" ? String(e).toLowerCase() === String(n).toLowerCase() : Number(e) === Number(n);
}
function Sy(e, n, t) {
  let [r, s] = t ? [e, n] : [e.slice().sort(), n.slice().sort()];
  return r.length === s.length && r.every((o, i) => dr(o, s[i]));
}
function zl(e, n) {
  return ve(e) ? !1 : De(e) || !n;
}
function Yn(e, n) {
  if (ve(e)) {
    let t = ve(n) ? n : [n];
    return e.length > 0 && t.every((r) => e.some((s) => dr(s, r)));
  }
  return !zl(e, n) && String(e).toLowerCase().includes(String(n).toLowerCase());
}
function Hl(e, n) {
  return De(e) || De(n) ? De(n) && (De(e) || !ve(e) || e.length > 0) : ve(e) ? ve(n) ? n.some((t) => Yn(e, t)) : Yn(e, n) : Yn(n, e);
}

// src/core/analysis/disclosure/audit-joint-answers.ts
var Ry = 256, Py = 2e4, vy = 5;
function Jl(e, n, t, r, s) {
  let [o, i, a, l] = [[], [], [], []];
  for (let u of Ty(r, t, e)) {
    let c = t.filter(({ name: g }) => u.has(g)), d = r.map(({ asked: g, conditions: y, key: w }) => ({
      asked: g,
      key: w,
      conditions: y.filter((b) => be(b).every((k) => u.has(k)))
    })).filter(({ conditions: g }) => g.length > 0), f = c.map((g) => Oy(g, d, e, n.notInStatistics)), m = Ay(f);
    if (m === null) {
      l.push(...d.map(({ key: g }) => g));
      continue;
    }
    let h = m.map((g, y) => `${String(o.length)} ${String(y)}`), p = (g, y = 1) => {
      let w = {};
      return m.forEach((b, k) => {
        g(b) && (w[h[k]] = y);
      }), w;
    };
    i.push({ factors: p(() => !0), equals: e.counted }), c.forEach(({ isMultiple: g, name: y }, w) => {
      var R;
      let b = e.questions[y];
      if (b === void 0 || A(b))
        return;
      let k = (R = f[w]) != null ? R : [], P = (S, v) => v(S[w]);
      (g ? Array.from(new Set(k.reduce((S, { codes: v }) => S.concat(v), []))).map(
        (S) => ({ codes: [S], isPart: (v) => v.codes.includes(S) })
      ) : k.filter(({ codes: S }) => S.length > 0).map(
        (S) => ({ codes: S.codes, isPart: (v) => v === S })
      )).forEach(({ codes: S, isPart: v }) => {
        let C = p((N) => P(N, v)), L = 0;
        S.forEach((N) => {
          let M = s(tn(y, N));
          L += M != null ? M : 0, M === null && (C[tn(y, N)] = -1);
        }), i.push({ factors: C, equals: L });
      }), a.push(
        {
          factors: p((S) => P(S, ({ isCounted: v }) => v === !0)),
          atMost: b.n
        },
        {
          factors: p((S) => P(S, ({ isCounted: v }) => v === !1)),
          atMost: e.counted - b.n
        }
      );
    }), d.forEach(({ asked: g, conditions: y }) => a.push({
      factors: p((w) => Ey(y, c, w), -1),
      atMost: -g
    })), o.push(...h);
  }
  return { cells: o, sums: i, limits: a, tooMany: l };
}
function Ty(e, n, t) {
  let r = new Set(n.map(({ name: o }) => o)), s = [];
  for (let { conditions: o } of e) {
    let i = new Set(o.reduce((a, l) => a.concat(be(l)), []).filter((a) => r.has(a)));
    if (i.size > 1) {
      let a = s.filter((l) => Array.from(i).some((u) => l.has(u)));
      s = s.filter((l) => !a.includes(l)), a.forEach((l) => l.forEach((u) => i.add(u))), s.push(i);
    }
  }
  return s.filter((o) => Array.from(o).some((i) => {
    let a = t.questions[i];
    return a !== void 0 && !A(a) && Object.keys(a.choices).some((l) => A(a.choices[l]));
  }));
}
function Ay(e) {
  let n = [[]];
  for (let r of e) {
    if (r === null || n.length * r.length > Ry)
      return null;
    n = n.reduce(
      (s, o) => s.concat(r.map((i) => [...o, i])),
      []
    );
  }
  return n.reduce(
    (r, s) => r + s.reduce((o, { values: i }) => o * i.length, 1),
    0
  ) > Py ? null : n;
}
function Ey(e, n, t) {
  let r = (i) => n.some((a) => a.name === i && a.question.type === "ranking"), s = /* @__PURE__ */ new Map(), o = (i) => {
    let a = n[i];
    return a === void 0 ? e.every((l) => nn(l, (u) => {
      var c;
      return (c = s.get(u)) != null ? c : null;
    }, r)) : t[i].values.some((l) => (s.set(a.name, l), o(i + 1)));
  };
  return o(0);
}
function Oy({ choices: e, isMultiple: n, kind: t, name: r, question: { name: s } }, o, i, a) {
  let l = o.reduce((y, { conditions: w }) => w.reduce(
    (b, k) => b.concat(be(k).includes(r) ? mr(k.expression) : []),
    y
  ), []);
  if (t !== "codes") {
    let y = l.reduce((w, b) => w.concat(
      typeof b == "number" ? [b - 1, b, b + 1] : [b]
    ), [null, Mn, 0]);
    return Array.from(new Set(y)).map((w) => ({ codes: [], values: [w], isCounted: null }));
  }
  let u = i.questions[r], c = u !== void 0 && !A(u), d = c ? Object.keys(u.choices) : (e != null ? e : []).map(({ value: y }) => y).filter((y) => !a.includes(y));
  if (n) {
    let y = d.filter((b) => l.some((k) => String(k).toLowerCase() === b.toLowerCase())), w = l.some((b) => typeof b == "number" && !y.includes(String(b)));
    return y.length > vy || w ? null : Cy(y).reduce((b, k) => b.concat([
      { codes: k, values: [k.length === 0 ? null : k], isCounted: k.length > 0 },
      { codes: k, values: [[...k, Mn]], isCounted: k.length > 0 ? !0 : null }
    ]), []);
  }
  let f = i.versions.some(({ changed: y }) => y.includes(s)), m = !c || f || u.unusable !== 0, h = [null, Mn, ...a, ...m ? d : []], p = (y) => l.length === 0 || l.some((w) => typeof w != "string" || w.toLowerCase().includes(y.toLowerCase()) || y.toLowerCase().includes(w.toLowerCase())), g = d.filter((y) => !p(y));
  return [
    ...d.filter(p).map((y) => ({ codes: [y], values: [y], isCounted: !0 })),
    ...g.length === 0 ? [] : [{ codes: g, values: g, isCounted: !0 }],
    { codes: [], values: h, isCounted: !1 }
  ];
}
function Cy(e) {
  return e.reduce((n, t) => n.concat(n.map((r) => [...r, t])), [[]]);
}
function mr(e) {
  switch (e.kind) {
    case "value":
      return Array.isArray(e.value) ? e.value : [e.value];
    case "answer":
      return [];
    case "unary":
      return mr(e.operand);
    case "binary":
      return [...mr(e.left), ...mr(e.right)];
    case "iif":
      return e.operands.reduce((n, t) => n.concat(mr(t)), []);
  }
}

// src/core/analysis/disclosure/audit-questions.ts
function tn(e, n) {
  return `${e}=${n}`;
}
function Kl(e, n) {
  let t = [], r = [], s = [], o = /* @__PURE__ */ new Map(), i = /* @__PURE__ */ new Map(), a = X(n);
  for (let d of a) {
    let { name: f } = d, m = e.questions[f];
    if (m === void 0 || A(m))
      continue;
    for (let p of Object.keys(m.choices)) {
      let g = My(m, f, p, e);
      if (A(g)) {
        let y = tn(f, p);
        t.push(y), o.set(y, { part: "questions", key: f, factors: { [y]: 1 } });
      } else
        i.set(tn(f, p), g);
    }
    let h = $y(m, d, i);
    r.push(...h.sums), s.push(...h.limits);
  }
  let l = Xl(e, n, a);
  for (let { factors: d, atMost: f } of Yl(e, n, a, l)) {
    let m = Object.keys(d), h = m.reduce((g, y) => {
      var w;
      return g + d[y] * ((w = i.get(y)) != null ? w : 0);
    }, 0);
    m.every((g) => i.has(g) || o.has(g)) && m.some((g) => o.has(g)) && s.push({ factors: Ny(d, (g) => o.has(g)), atMost: f - h });
  }
  if (t.length === 0)
    return [];
  let u = Jl(e, n, a, l, (d) => {
    var f;
    return (f = i.get(d)) != null ? f : null;
  }), c = {};
  return u.cells.forEach((d) => {
    c[d] = 0;
  }), [{
    hidden: {
      counts: [...t, ...u.cells],
      least: 1,
      leastOf: c,
      sums: [...r, ...u.sums],
      limits: [...s, ...u.limits]
    },
    figures: o,
    unsettled: u.tooMany.map((d) => ({ part: "questions", key: d, figure: "its conditions" }))
  }];
}
function Ny(e, n) {
  let t = {};
  return Object.keys(e).filter(n).forEach((r) => {
    t[r] = e[r];
  }), t;
}
function My(e, n, t, r) {
  let s = e.choices[t];
  if (s !== void 0 && !A(s))
    return s.count;
  let o = r.breakdowns.filter((i) => i.question === n).map((i) => i.groups[t]).find((i) => i !== void 0 && !A(i));
  return o === void 0 || A(o) ? s != null ? s : { withheld: "small-counts" } : o.counted;
}
function $y(e, { choices: n, isMultiple: t, name: r, question: s }, o) {
  var y;
  let i = Object.keys(e.choices), a = i.filter((w) => !o.has(tn(r, w)));
  if (a.length === 0)
    return { sums: [], limits: [] };
  let l = bt(n != null ? n : [], []), u = (w, b) => {
    var k;
    return b === 0 ? 1 : Math.pow((k = l.get(w)) != null ? k : 0, b);
  }, c = (w, b = 1) => a.reduce((k, P) => E(T({}, k), { [tn(r, P)]: b * u(P, w) }), {}), d = (w) => i.reduce(
    (b, k) => {
      var P;
      return b + ((P = o.get(tn(r, k))) != null ? P : 0) * u(k, w);
    },
    0
  ), [f, m] = "minSelectedChoices" in s ? [(y = s.minSelectedChoices) != null ? y : 1, s.maxSelectedChoices] : [1, null];
  if (t) {
    let w = a.map((P) => ({ factors: { [tn(r, P)]: 1 }, atMost: e.n })), b = { factors: c(0, -1), atMost: d(0) - e.n * Math.max(1, f) }, k = m === null ? [] : [{ factors: c(0), atMost: e.n * m - d(0) }];
    return { sums: [], limits: [...w, b, ...k] };
  }
  let h = (w, b) => ({ factors: c(w), equals: Math.round(b) - d(w) }), p = [h(0, e.n)], { summary: g } = e;
  return g !== void 0 && !A(g) && g.mean !== null && (p.push(h(1, g.mean * e.n)), g.sd !== null && !A(g.sd) && p.push(h(2, g.sd * g.sd * (e.n - 1) + g.mean * g.mean * e.n))), { sums: p, limits: [] };
}

// src/core/analysis/disclosure/audit-conditions.ts
var Mn = " ";
function Xl(e, n, t) {
  var o;
  let r = fr(n), s = [];
  for (let { choices: i, name: a, question: l, row: u } of t) {
    let c = e.questions[a];
    if (c === void 0 || A(c))
      continue;
    let d = u === null || u.visibleIf === null ? [] : [u.visibleIf], f = [...(o = r.get(l.name)) != null ? o : [], ...d], { n: m, notAsked: h, notInStatistics: p, unusable: g } = c;
    if (f.length > 0) {
      let y = A(h) ? [p, g].reduce(
        (w, b) => A(b) ? w : w + b,
        m
      ) : e.counted - h;
      s.push({ key: a, conditions: ks(f), asked: y });
    }
    (i != null ? i : []).forEach(({ value: y, visibleIf: w }) => {
      let b = c.choices[y], k = b === void 0 ? 0 : A(b) ? 1 : b.count;
      w !== null && k > 0 && s.push({ key: a, conditions: ks([...f, w]), asked: k });
    });
  }
  return s;
}
function Yl(e, n, t, r) {
  return r.reduce((s, { asked: o, conditions: i }) => i.reduce((a, l) => {
    let [u, ...c] = be(l), d = t.find((f) => f.name === u);
    return d === void 0 || c.length > 0 || d.kind !== "codes" ? a : a.concat(Ly(l, d, e, o, n.notInStatistics));
  }, s), []);
}
function fr(e) {
  let n = /* @__PURE__ */ new Map(), t = (r, s) => {
    let o = r.visibleIf === null ? s.slice() : [...s, r.visibleIf];
    r.type === "panel" ? r.elements.forEach((i) => t(i, o)) : n.set(r.name, o);
  };
  return e.pages.forEach((r) => r.elements.forEach(
    (s) => t(s, r.visibleIf === null ? [] : [r.visibleIf])
  )), n;
}
function ks(e) {
  return e.reduce((n, t) => n.concat(Iy(t)), []);
}
function Iy({ expression: e, source: n }) {
  let t = (r) => r.kind === "binary" && r.operator === "and" ? [...t(r.left), ...t(r.right)] : [r];
  return t(e).map((r) => ({ source: n, expression: r }));
}
function Ly(e, { isMultiple: n, name: t, question: r }, s, o, i) {
  let a = s.questions[t], l = s.versions.some(({ changed: x }) => x.includes(r.name));
  if (a === void 0 || A(a) || l)
    return [];
  let u = Object.keys(a.choices), c = (x) => nn(e, () => x, () => r.type === "ranking"), d = [a.unusable, ...i.some((x) => c(n ? [x] : x)) ? [a.notInStatistics] : []], f = d.some(A) ? a.missing : d.reduce((x, R) => A(R) ? x : x + R, 0), m = (x, R) => x.reduce(
    (S, v) => E(T({}, S), { [tn(t, v)]: R }),
    {}
  ), h = s.counted - o;
  if (!n) {
    let x = u.filter(c), R = u.filter((v) => !c(v)), S = !c(null) && !c(Mn);
    return [
      ...R.length === 0 ? [] : [{ factors: m(R, 1), atMost: h }],
      ...S && x.length > 0 ? [{ factors: m(x, -1), atMost: f - o }] : []
    ];
  }
  let p = (x) => u.filter((R) => !x.includes(R)), g = c(u) && !c([]) && !c([Mn]), y = !c(u) && c([]), w = u.filter((x) => c([x])), b = u.filter((x) => g && !c(p([x])) && w.every((R) => R === x)), k = g && w.length > 0 && !c(p(w)), P = u.filter((x) => y && !c([x]) && c(p([x])));
  return [
    ...b.map((x) => ({ factors: m([x], -1), atMost: f - o })),
    ...k ? [{ factors: m(w, -1), atMost: f - o }] : [],
    ...P.map((x) => ({ factors: m([x], 1), atMost: h }))
  ];
}

// src/core/analysis/disclosure/audit-nested-groups.ts
var Fy = ["highNeedCount", "canTeach", "wantToLearn"];
function nu(e, n, t) {
  let { minAnswers: r, minCell: s } = n, o = [];
  for (let { codes: i, inner: a, outer: l } of ru(e, n))
    for (let u of Object.keys(e.skills)) {
      let c = i.map((m) => Jo(l, m, u)).filter(eu), d = Object.keys(a.groups).map((m) => Jo(a, m, u)).filter(eu);
      if (c.length < i.length || d.length === 0)
        continue;
      let f = Ie(Dy, c.map((m) => jy(Zl(m))));
      for (let m of a.isPartition ? [d] : d.map((h) => [h])) {
        let h = Ie(f, m.map(Zl)), p = h.n > 0 && h.n < Math.max(r, s) ? { least: h.n, most: h.n } : ["importance", "ability"].reduce((y, w) => y.concat(
          lr(t[w], h.n, h.sums[w], () => 1 / 0)
        ), []).find(
          (y) => me(y, s) || y !== null && y.most === 0
        );
        if (p !== void 0) {
          let y = `${i.join()} without its groups`;
          o.push({ part: "breakdowns", key: le(a), skill: u, figure: y, interval: p });
        }
        let g = [
          ...c.map(({ highNeedCount: y }) => y),
          ...m.map(({ highNeedCount: y }) => A(y) ? y : -y)
        ].reduce((y, w) => A(w) ? NaN : y + w, 0);
        (h.n > 0 && g > 0 && (g < s || h.n - g < s) || h.n > g && h.n - g < s) && o.push({
          part: "breakdowns",
          key: le(a),
          skill: u,
          only: "need",
          figure: `${i.join()} without its groups: high need`,
          interval: { least: g, most: g }
        });
      }
    }
  return o;
}
function tu(e, n) {
  let t = [];
  for (let { codes: r, inner: s, outer: o } of ru(e, n)) {
    let i = le(s);
    for (let a of Object.keys(e.skills)) {
      let l = e.skills[a];
      for (let u of l === void 0 || A(l) ? [] : Fy) {
        let c = (y, w) => {
          let b = Jo(y, w, a), k = A(b) ? null : b[u];
          return typeof k == "number" ? k : null;
        }, d = [], f = (y, w) => {
          let b = { factors: {}, known: 0 };
          return w.forEach((k) => {
            let P = c(y, k);
            if (P === null) {
              let x = `${y === s ? "inner" : "outer"} ${k}`;
              b.factors[x] = 1, d.includes(x) || d.push(x);
            } else
              b.known += P;
          }), b;
        }, m = l === void 0 || A(l) ? null : l[u], h = Object.keys(s.groups), p = [], g = [];
        for (let y of s.isPartition ? [h] : h.map((w) => [w])) {
          let [w, b] = [f(o, r), f(s, y)], k = `rest ${y.join()}`, P = E(T({}, w.factors), { [k]: -1 });
          Object.keys(b.factors).forEach((x) => {
            P[x] = -1;
          }), p.push({ factors: P, equals: b.known - w.known }), g.push(k);
        }
        if (o.isPartition && typeof m == "number") {
          let y = f(o, Object.keys(o.groups));
          p.push({ factors: E(T({}, y.factors), { "no group": 1 }), equals: m - y.known });
        }
        if (h.some((y) => c(s, y) !== null)) {
          let y = [...d, ...g, "no group"];
          t.push({
            hidden: { counts: y, least: 0, sums: p },
            figures: new Map([...g, ...d].map((w) => [
              `${u}: ${w}`,
              { part: "breakdowns", key: i, skill: a, factors: { [w]: 1 } }
            ]))
          });
        }
      }
    }
  }
  return t;
}
var Dy = { n: 0, sums: { importance: 0, ability: 0 } };
function jy({ n: e, sums: n }) {
  return { n: -e, sums: { importance: -n.importance, ability: -n.ability } };
}
function Zl({ ability: e, importance: n, n: t }) {
  return Xn(t, n, e);
}
function eu(e) {
  return !A(e);
}
function Jo({ groups: e }, n, t) {
  var s;
  let r = e[n];
  return r === void 0 ? { withheld: "small-counts" } : A(r) ? r : (s = r.skills[t]) != null ? s : { withheld: "small-counts" };
}
function ru({ breakdowns: e }, n) {
  let t = e.filter(({ question: a, withheld: l }) => a !== null && l === void 0), r = [];
  if (t.length < 2)
    return r;
  let s = fr(n), o = X(n), i = (a, l, u) => {
    var f, m;
    let c = o.find(({ name: h }) => h === l), d = ((f = c == null ? void 0 : c.choices) != null ? f : []).map(({ value: h }) => h).filter((h) => !n.notInStatistics.includes(h));
    return ks((m = s.get(a)) != null ? m : []).reduce((h, p) => {
      let [g, ...y] = be(p), w = g === void 0 || y.length > 0 || u.includes(g) ? null : g === l ? _y(p, d, (c == null ? void 0 : c.isMultiple) === !0) : su(p) ? null : i(g, l, [...u, a]);
      return w === null ? h : h === null ? w : h.filter((b) => w.includes(b));
    }, null);
  };
  for (let a of t)
    for (let l of t) {
      let u = a === l ? null : i(l.question, a.question, []);
      u !== null && (a.isPartition || u.length === 1) && r.push({ outer: a, inner: l, codes: u.filter((c) => a.groups[c] !== void 0) });
    }
  return r.filter(({ codes: a }) => a.length > 0);
}
function su(e) {
  return nn(e, () => null) || nn(e, () => []);
}
function _y(e, n, t) {
  let r = (o) => nn(e, () => t ? [o] : o), s = n.filter(r);
  return su(e) || r(Mn) ? null : (
    // Several together may be needed: each of them is.
    s.length === 0 ? n.filter((o) => !nn(e, () => n.filter((i) => i !== o))).slice(0, 1) : s
  );
}

// src/core/analysis/disclosure/audit-skills.ts
function ou(e, n, t) {
  let r = /* @__PURE__ */ new Map();
  t.importance.forEach((w, b) => t.ability.forEach((k, P) => {
    r.set(`${b}/${P}`, [w, k]);
  }));
  let s = Array.from(r.keys()), o = (w) => {
    let b = {};
    return r.forEach(([k, P], x) => {
      b[x] = w(k, P);
    }), b;
  }, [i, a] = [Oe(t.importance), Ce(t.ability)], l = o((w, b) => Number(i.includes(w) && a.includes(b))), { n: u, importance: c, ability: d, rds: f, highNeedCount: m, discrepancies: h } = n, p = (w, b) => Math.round((w != null ? w : 0) * b), g = [
    { factors: o(() => 1), equals: u },
    { factors: o((w) => w), equals: p(c.mean, u) },
    { factors: o((w, b) => b), equals: p(d.mean, u) },
    { factors: o((w, b) => Math.sign(b - w)), equals: p(f, u / 100) }
  ], y = /* @__PURE__ */ new Map();
  return t.importance.forEach((w, b) => {
    y.set(`importance ${b}`, o((k) => +(k === w)));
  }), t.ability.forEach((w, b) => {
    y.set(`ability ${b}`, o((k, P) => +(P === w)));
  }), A(m) ? y.set("highNeed", l) : g.push({ factors: l, equals: m }), A(h) && (y.set("negative", o((w, b) => +(b < w))), y.set("tied", o((w, b) => +(b === w))), y.set("positive", o((w, b) => +(b > w)))), {
    hidden: { counts: s, least: 0, sums: g },
    figures: new Map(Array.from(y, ([w, b]) => [w, { part: "skills", key: e, factors: b }]))
  };
}

// src/core/analysis/disclosure/audit.ts
function iu(e, n, t = /* @__PURE__ */ new Map()) {
  if (n.minCell <= 1)
    return [];
  let r = [
    ...Kl(e, n),
    ...Fl(e, n),
    ...tu(e, n),
    ...qy(e)
  ], s = J(n);
  if (s !== null)
    for (let o of Object.keys(e.skills)) {
      let i = e.skills[o];
      i !== void 0 && !A(i) && A(i.importance.counts) && r.push(ou(o, i, s));
    }
  return [
    ...r.reduce((o, i) => o.concat(Wy(i, n.minCell)), []),
    ...s === null ? [] : _l(e, s, n.minCell),
    ...s === null ? [] : Vl(e, s, n.minCell, t),
    ...s === null ? [] : nu(e, n, s),
    ...Gy(e, n)
  ];
}
function Wy({ figures: e, hidden: n, unsettled: t = [] }, r) {
  let s = Array.from(e), o = ye(n, s.map(([, { factors: c }]) => c), !1), i = (c) => {
    var f;
    let d = (f = o[c]) != null ? f : null;
    return d !== null && d.least < r && d.most - d.least + 1 < By * r;
  }, a = s.map((c, d) => d).filter(i), l = ye(n, a.map((c) => {
    var d, f;
    return (f = (d = s[c]) == null ? void 0 : d[1].factors) != null ? f : {};
  })), u = new Map(l.map((c, d) => [a[d], c]));
  return s.reduce((c, [d, { part: f, key: m, skill: h }], p) => {
    var y;
    let g = (y = u.has(p) ? u.get(p) : o[p]) != null ? y : null;
    return me(g, r) ? [...c, T({ part: f, key: m, figure: d, interval: g }, h === void 0 ? {} : { skill: h })] : c;
  }, t.map((c) => E(T({}, c), { interval: null })));
}
var By = 2;
function me(e, n) {
  return e === null || e.least > 0 && e.least < n && e.most - e.least + 1 < n;
}
function qy({ counted: e, versions: n }) {
  let t = n.filter((o) => A(o.counted)).map(({ revision: o }) => String(o)), r = n.reduce((o, i) => A(i.counted) ? o : o + i.counted, 0), s = {};
  return t.forEach((o) => {
    s[o] = 1;
  }), t.length === 0 ? [] : [{
    hidden: { counts: t, least: 1, sums: [{ factors: s, equals: e - r }] },
    figures: new Map(t.map((o) => [o, { part: "versions", key: "", factors: { [o]: 1 } }]))
  }];
}
function Gy(e, n) {
  let t = [];
  for (let { name: r, kind: s, isMultiple: o } of X(n)) {
    let i = e.questions[r];
    if (i === void 0 || A(i) || s !== "codes" || o || i.n === 0)
      continue;
    let a = Object.keys(i.choices), l = a.find((u) => {
      let c = i.choices[u];
      return c !== void 0 && !A(c) && c.count === i.n;
    });
    l !== void 0 && a.length > 1 && t.push({ part: "questions", key: r, figure: l, interval: { least: i.n, most: i.n } });
  }
  return t;
}

// src/core/analysis/disclosure/suppress-needs.ts
function $n({ need: e, ratings: n }, t, r) {
  let s = (o) => o > 0 && o < r;
  return r <= 1 || n.n === 0 || !s(e) && !s(n.n - e) && e !== n.n && Bl(n, e, t, r);
}
function au(e, n, t) {
  let r = t <= 1 || e.n === 0 ? null : ur(e, n);
  return r === null || !me(r, t) && !me({ least: e.n - r.most, most: e.n - r.least }, t);
}
function lu(e, n, t, r) {
  let s = Array.from(e.keys()), o = (c) => e.get(c), i = new Set(s.filter((c) => !$n(o(c), t, r))), a = $n(n, t, r);
  if (i.size === 0 && a)
    return i;
  let l = s.filter((c) => !i.has(c) && o(c).need > 0).sort((c, d) => o(c).need - o(d).need || (c < d ? -1 : 1)), u = () => [...Array.from(i, o), ...n.ratings.n === 0 ? [] : [n]];
  for (; !Vy(u(), i.size, t, r); ) {
    let c = l.shift();
    if (c === void 0)
      return new Set(s);
    i.add(c);
  }
  return i;
}
function Vy(e, n, t, r) {
  let s = e.map(({ ratings: l }, u) => {
    var d;
    let c = (d = ur(l, t)) != null ? d : { least: 0, most: l.n };
    return { least: Math.max(c.least, u < n ? 1 : 0), most: c.most };
  }), o = e.reduce((l, { need: u }) => l + u, 0), [i, a] = ["least", "most"].map(
    (l) => s.reduce((u, c) => u + c[l], 0)
  );
  return s.every((l, u) => {
    let { n: c } = e[u].ratings, d = {
      least: Math.max(l.least, o - (a - l.most)),
      most: Math.min(l.most, o - (i - l.least))
    }, f = d.least === d.most, m = { least: c - d.most, most: c - d.least };
    return !me(d, r) && !me(m, r) && !(f && !$n(e[u], t, r));
  });
}

// src/core/analysis/disclosure/rating-state.ts
var Tt = "unused ";
function Zn({ breakdowns: e, skills: n }, t) {
  return {
    skills: Ko(n, (r) => A(r) ? null : Hy(r)),
    breakdowns: e.map(({ by: r, groups: s, isPartition: o, question: i, withheld: a }) => ({
      by: r,
      question: i,
      isPartition: o,
      groups: a !== void 0 ? null : Ko(s, Uy)
    })),
    gone: t
  };
}
function Uy(e) {
  return A(e) ? null : {
    counted: e.counted,
    skills: Ko(e.skills, (n) => A(n) ? null : Qy(n))
  };
}
function Ko(e, n) {
  let t = q();
  return Object.keys(e).forEach((r) => {
    t[r] = n(e[r]);
  }), t;
}
function Hy(e) {
  var d, f;
  let { ability: n, changedVersion: t, discrepancies: r, highNeedCount: s, importance: o, incomplete: i, n: a, rds: l } = e, u = q(), c = (m, h) => {
    typeof h == "number" && (u[m] = h);
  };
  return c("n", a), c("importance", Math.round(((d = o.mean) != null ? d : 0) * a)), c("ability", Math.round(((f = n.mean) != null ? f : 0) * a)), c("rds", A(l) ? l : Math.round((l != null ? l : 0) * a / 100)), c("highNeed", s), A(r) || ["negative", "tied", "positive"].forEach((m) => c(m, r[m])), ["importance", "ability"].forEach((m) => {
    let { counts: h, notInStatistics: p } = e[m];
    A(h) || Object.keys(h).forEach((g) => c(`${m} ${g}`, h[g])), c(`${Tt}${m}`, p);
  }), c(`${Tt}incomplete`, i), c(`${Tt}changedVersion`, t), u;
}
function Qy({ ability: e, canTeach: n, highNeedCount: t, importance: r, n: s, wantToLearn: o }) {
  return [s, Math.round((r != null ? r : 0) * s), Math.round((e != null ? e : 0) * s), t, n, o].map((i) => typeof i == "number" ? String(i) : "-").join(" ");
}
function uu(e) {
  let n = e.split(" ").map((l) => l === "-" ? null : Number(l)), [t = 0, r = 0, s = 0, o = null, i = null, a = null] = n;
  return { n: t != null ? t : 0, sums: { importance: r != null ? r : 0, ability: s != null ? s : 0 }, highNeed: o, canTeach: i, wantToLearn: a };
}

// src/core/analysis/disclosure/compare-releases.ts
function du(e, n, t, r) {
  var l, u;
  let s = [], o = J(t);
  if (t.minCell <= 1 || o === null)
    return s;
  let i = e.gone === 0, a = Yy(o, t, r);
  for (let c of Object.keys(n.skills)) {
    let [d, f] = [(l = e.skills[c]) != null ? l : null, (u = n.skills[c]) != null ? u : null];
    d !== null && f !== null && s.push(...Ky(c, d, f, o, t, i, r));
  }
  for (let c of n.breakdowns) {
    let d = e.breakdowns.find((f) => le(f) === le(c));
    d !== void 0 && s.push(...Zy(d, c, e, n, o, t, i, a));
  }
  return s;
}
function mu(e, n, t) {
  return Object.keys(n).reduce((r, s) => {
    let [o, i] = [e[s], n[s]];
    return t <= 1 || o === void 0 || i === void 0 || A(o) || A(i) ? r : r.concat(Jy(s, o, i, t));
  }, []);
}
function At(e, n) {
  return e !== 0 && Math.abs(e) < n;
}
function In(e) {
  return { least: e, most: e };
}
function Xo(e, n) {
  return typeof e == "number" && typeof n == "number" ? n - e : null;
}
var zy = ["notAsked", "notInStatistics", "unusable", "changedVersion"];
function Jy(e, n, t, r) {
  return zy.reduce((s, o) => {
    let i = Xo(n[o], t[o]);
    return i === null || !At(i, r) ? s : [...s, { part: "questions", key: e, figure: o, interval: In(i), only: "remainders" }];
  }, []);
}
function Ky(e, n, t, r, s, o, i) {
  var R;
  let a = Object.keys(t).filter((S) => n[S] !== void 0).map((S) => [S, t[S] - n[S]]), l = ([S]) => S.startsWith(Tt), u = new Map(a.filter((S) => !l(S))), c = (R = u.get("n")) != null ? R : 0, d = a.filter((S) => l(S) && At(S[1], s.minCell));
  if (d.length > 0)
    return d.map(([S, v]) => ({ part: "skills", key: e, figure: S, interval: In(v), only: "steps" }));
  if (Array.from(u.values()).every((S) => S === 0))
    return [];
  let f = { part: "skills", key: e };
  if (c !== 0 && Math.abs(c) < Math.max(s.minAnswers, s.minCell))
    return [E(T({}, f), { figure: "n", interval: In(c) })];
  let m = u.get("highNeed"), h = m !== void 0 && c > 0 && (m === c || At(c - m, s.minCell)), p = Array.from(u).filter(([S, v]) => !["n", "importance", "ability", "rds"].includes(S) && (At(v, s.minCell) || c !== 0 && v === c && S.includes(" ") || S === "highNeed" && h));
  if (p.length > 0)
    return p.map(([S, v]) => E(T({}, f), { figure: S, interval: In(v), only: "steps" }));
  if (!o)
    return [];
  let { counts: g, factorsOf: y, names: w } = Xy(r), b = Object.keys(t).filter((S) => t[S] === 0 && w.includes(S)).map(y), k = g.filter((S) => b.every((v) => {
    var C;
    return ((C = v[S]) != null ? C : 0) === 0;
  })), P = (S, v) => {
    var I, j;
    let C = { counts: k, least: 0, sums: Array.from(S, ([B, Y]) => ({ factors: y(B), equals: Y })) }, L = w.filter((B) => !S.has(B)), N = ye(C, L.map(y), !1), M = L.findIndex((B, Y) => {
      var ne;
      return B.includes(" ") && ((ne = N[Y]) == null ? void 0 : ne.least) === S.get("n");
    }), O = M >= 0 ? M : ar(C, L.map(y), s, i);
    return O < 0 ? [] : [E(T({}, f), { figure: `${(I = L[O]) != null ? I : ""}${v}`, interval: (j = N[O]) != null ? j : null, only: "steps" })];
  }, x = new Map(Object.keys(n).filter((S) => !S.startsWith(Tt)).map((S) => [S, n[S]]));
  return [...P(u, ""), ...k.length < g.length && x.get("n") !== 0 ? P(x, " before") : []];
}
function Xy(e) {
  let n = [];
  e.importance.forEach((i, a) => e.ability.forEach((l, u) => {
    n.push({ name: `${a}/${u}`, codes: [a, u], importance: i, ability: l });
  }));
  let [t, r] = [Oe(e.importance), Ce(e.ability)], s = {
    n: () => 1,
    importance: ({ importance: i }) => i,
    ability: ({ ability: i }) => i,
    rds: ({ ability: i, importance: a }) => Math.sign(i - a),
    highNeed: ({ ability: i, importance: a }) => Number(t.includes(a) && r.includes(i)),
    negative: ({ ability: i, importance: a }) => +(i < a),
    tied: ({ ability: i, importance: a }) => +(i === a),
    positive: ({ ability: i, importance: a }) => +(i > a)
  }, o = (i, a) => {
    let [l, u] = i.split(" ");
    return u === void 0 ? s[i](a) : +(a.codes[l === "importance" ? 0 : 1] === u);
  };
  return {
    counts: n.map(({ name: i }) => i),
    factorsOf: (i) => n.reduce((a, l) => (a[l.name] = o(i, l), a), {}),
    names: [
      "highNeed",
      "negative",
      "tied",
      "positive",
      ...Array.from(e.importance.keys(), (i) => `importance ${i}`),
      ...Array.from(e.ability.keys(), (i) => `ability ${i}`)
    ]
  };
}
function Yy(e, n, t) {
  let r = /* @__PURE__ */ new Map();
  return (s, o, i) => {
    let a = [s, o, i].join(), l = r.get(a);
    if (l !== void 0)
      return l;
    let u = Array.from(e[s]), c = (h) => {
      let p = q();
      return u.forEach(([g, y]) => {
        p[g] = h(g, y);
      }), p;
    }, d = { counts: u.map(([h]) => h), least: 0, sums: [
      { factors: c(() => 1), equals: o },
      { factors: c((h, p) => p), equals: i }
    ] }, f = u.map(([h]) => c((p) => +(p === h))), m = ar(d, f, n, t) < 0;
    return r.set(a, m), m;
  };
}
function Zy(e, n, t, r, s, o, i, a) {
  var f, m, h, p, g, y, w;
  let l = le(n), u = [], c = Object.keys((f = n.groups) != null ? f : {});
  for (let b of n.by === "community" ? [] : c) {
    let [k, P] = [(h = (m = e.groups) == null ? void 0 : m[b]) != null ? h : null, (g = (p = n.groups) == null ? void 0 : p[b]) != null ? g : null], x = k === null || P === null ? 0 : P.counted - k.counted;
    At(x, o.minCell) && u.push({ part: "breakdowns", key: l, skill: null, figure: b, interval: In(x) });
  }
  let d = ({ groups: b }, k, P) => {
    var R, S;
    let x = (S = (R = b == null ? void 0 : b[k]) == null ? void 0 : R.skills[P]) != null ? S : null;
    return x === null ? null : uu(x);
  };
  for (let b of Object.keys(r.skills)) {
    let k = (C, L) => {
      u.push({ part: "breakdowns", key: l, skill: b, figure: C, interval: L });
    }, P = [];
    for (let C of c) {
      let [L, N] = [d(e, C, b), d(n, C, b)];
      if (L === null || N === null)
        continue;
      let M = Ie(N, [L]);
      P.push([C, M]);
      let O = Xo(L.highNeed, N.highNeed);
      O !== null && (O !== 0 || M.n !== 0) && !(i && M.n > 0 && $n(
        { ratings: T({ n: M.n }, M.sums), need: O },
        s,
        o.minCell
      )) && u.push({ part: "breakdowns", key: l, skill: b, figure: `${C}: high need`, interval: In(O), only: "need" }), ["canTeach", "wantToLearn"].forEach((I) => {
        let j = Xo(L[I], N[I]);
        j !== null && At(j, o.minCell) && k(`${C}: ${I}`, In(j));
      });
    }
    let [x, R] = [(y = t.skills[b]) != null ? y : null, (w = r.skills[b]) != null ? w : null], S = x === null || R === null ? null : Ie(cu(R), [cu(x)]), v = S === null || P.length === 0 ? [] : n.isPartition ? [["all others", Ie(S, P.map(([, C]) => C))]] : P.map(([C, L]) => [`all but ${C}`, Ie(S, [L])]);
    for (let [C, L] of [...P, ...v]) {
      let { n: N, sums: M } = L;
      if (!(N === 0 && M.importance === 0 && M.ability === 0)) {
        if (Math.abs(N) < Math.max(o.minAnswers, o.minCell))
          k(C, In(N));
        else if (i) {
          let [O, I] = ["importance", "ability"].map(
            (B) => lr(s[B], N, M[B], () => 1 / 0)
          ), j = [...O != null ? O : [], ...I != null ? I : []].find((B) => me(B, o.minCell) || B !== null && B.most === 0);
          (j !== void 0 || !a("importance", N, M.importance) || !a("ability", N, M.ability)) && k(C, j != null ? j : null);
        }
      }
    }
  }
  return u;
}
function cu({ ability: e = 0, importance: n = 0, n: t = 0 }) {
  return { n: t, sums: { importance: n, ability: e } };
}

// src/core/analysis/disclosure/is-spread.ts
function fu(e, n, t) {
  let r = /* @__PURE__ */ new Map();
  return (s, o) => s.n === 0 || n.minCell <= 1 || ["importance", "ability"].every((i) => {
    let a = (m) => {
      var h, p;
      return (p = (h = o[i]) == null ? void 0 : h[m]) != null ? p : 1 / 0;
    }, l = new Map(Array.from(e[i]).filter(([m]) => a(m) > 0)), u = Array.from(l.keys()).filter((m) => a(m) < s.n).map((m) => [m, a(m)]), c = [
      i,
      s.n,
      s[i],
      ...Array.from(l.keys()),
      "",
      ...u.map((m) => m.join(" "))
    ].join(), d = r.get(c);
    if (d !== void 0)
      return d;
    let f = eb(l, s.n, s[i], u, n, t);
    return r.set(c, f), f;
  });
}
function eb(e, n, t, r, s, o) {
  let i = Array.from(e.values()), a = [Math.min(...i), Math.max(...i)];
  if (nb(i)) {
    let c = new Map(r), d = Array.from(e, ([f, m]) => {
      var h;
      return { value: m, most: Math.min(n, (h = c.get(f)) != null ? h : n) };
    });
    return a.every((f) => tb(f, d, n, t, s.minCell));
  }
  let l = (c) => {
    let d = {};
    return e.forEach((f, m) => {
      d[m] = c(f);
    }), d;
  }, u = {
    counts: Array.from(e.keys()),
    least: 0,
    sums: [{ factors: l(() => 1), equals: n }, { factors: l((c) => c), equals: t }],
    limits: r.map(([c, d]) => ({ factors: { [c]: 1 }, atMost: d }))
  };
  return ps(u, a.map((c) => l((d) => d === c ? 0 : 1)), s, o);
}
function nb(e) {
  let n = Array.from(new Set(e)).sort((t, r) => t - r);
  return n.length === e.length && n.every((t, r) => t === n[0] + r);
}
function tb(e, n, t, r, s) {
  var f, m;
  let o = Math.abs(r - t * e), i = n.filter(({ value: h }) => h !== e).map(({ most: h, value: p }) => ({ by: Math.abs(p - e), most: h })).sort((h, p) => h.by - p.by), a = (m = (f = n.find(({ value: h }) => h === e)) == null ? void 0 : f.most) != null ? m : 0, l = Math.min(t, i.reduce((h, p) => h + p.most, 0)), u = (h, p) => {
    let [g, y] = [h, 0];
    for (let w = 0; w < i.length && g > 0; w++) {
      let b = i[p ? w : i.length - 1 - w], k = Math.min(g, b.most);
      y += k * b.by, g -= k;
    }
    return y;
  }, [c, d] = [Math.max(0, t - a), l + 1];
  for (; c < d; ) {
    let h = Math.floor((c + d) / 2);
    [c, d] = u(h, !1) >= o ? [c, h] : [h + 1, d];
  }
  return c + s - 1 <= l && u(c + s - 1, !0) <= o;
}

// src/core/analysis/disclosure/newest-figures.ts
function xs(e, n) {
  var a, l, u, c, d;
  let t = [n.questions[e], (a = n.earlier) == null ? void 0 : a.questions[e]].filter((f) => f !== void 0 && !A(f)), [r] = t, s = t.find(({ places: f }) => f !== void 0 && Object.keys(f).some((m) => !A(f[m]))), o = t.find(({ summary: f }) => f !== void 0 && !A(f)), i = o == null ? void 0 : o.summary;
  return {
    question: r === void 0 ? null : t.slice(1).reduce(sb, r),
    places: { places: (l = s == null ? void 0 : s.places) != null ? l : null, n: (u = s == null ? void 0 : s.n) != null ? u : 0, choices: (c = s == null ? void 0 : s.choices) != null ? c : {} },
    summary: { summary: i === void 0 || A(i) ? null : i, n: (d = o == null ? void 0 : o.n) != null ? d : 0 }
  };
}
var rb = ["notAsked", "notInStatistics", "unusable", "changedVersion"];
function sb(e, n) {
  let t = q();
  Object.keys(e.choices).forEach((s) => {
    let [o, i] = [e.choices[s], n.choices[s]];
    t[s] = A(o) && i !== void 0 ? i : o;
  });
  let r = {};
  return rb.forEach((s) => {
    r[s] = A(e[s]) ? n[s] : e[s];
  }), E(T(T({}, e), r), { choices: t });
}

// src/core/analysis/disclosure/rating-trail.ts
var ob = 4;
function Ss({ change: e, published: n }) {
  var s;
  let { earlier: t } = n;
  return ((s = n.ratingTrail) != null ? s : (
    // Data of a time when only this was kept.
    t === void 0 ? [] : [Zn(t, 1 / 0)]
  )).map((o) => E(T({}, o), { gone: o.gone + e.removed })).concat(Zn(n, e.removed));
}
function pu(e, n) {
  let t = Zn(n, 0);
  return e.map((r) => ab(r, t)).filter(({ breakdowns: r, skills: s }) => r.length + Object.keys(s).length > 0);
}
function gu(e, n) {
  let t = Zn(n, 0), r = /* @__PURE__ */ new Map();
  return e.forEach((s) => hu(s, t).forEach((o) => {
    var i;
    r.set(o, ((i = r.get(o)) != null ? i : 0) + 1);
  })), Array.from(r.keys()).filter(
    (s) => {
      var o;
      return r.get(s) >= ob && ((o = t.skills[s]) != null ? o : null) !== null;
    }
  );
}
function hu(e, n) {
  let t = new Set(Object.keys(e.skills).filter((r) => {
    let [s, o] = [e.skills[r], n.skills[r]];
    return s !== null && o !== void 0 && Object.keys(s != null ? s : {}).some((i) => (o == null ? void 0 : o[i]) === void 0);
  }));
  return e.breakdowns.forEach((o) => {
    var i = o, { groups: r } = i, s = pt(i, ["groups"]);
    let a = yu(n, s);
    Object.keys(r != null ? r : {}).forEach((l) => {
      var c;
      let u = r == null ? void 0 : r[l];
      Object.keys((c = u == null ? void 0 : u.skills) != null ? c : {}).forEach((d) => {
        var h;
        let f = (h = u == null ? void 0 : u.skills[d]) != null ? h : null, m = (a == null ? void 0 : a.groups) === null ? null : a == null ? void 0 : a.groups[l];
        f !== null && m !== void 0 && (m === null || ib(f, m.skills[d])) && t.add(d);
      });
    });
  }), t;
}
function yu({ breakdowns: e }, n) {
  return e.find((t) => le(t) === le(n));
}
function ib(e, n) {
  let t = n == null ? void 0 : n.split(" ");
  return n !== void 0 && e.split(" ").some((r, s) => {
    var o;
    return r !== "-" && ((o = t == null ? void 0 : t[s]) != null ? o : "-") === "-";
  });
}
function ab(e, n) {
  let t = hu(e, n), r = (o) => {
    let i = q();
    return Object.keys(o).filter((a) => t.has(a)).forEach((a) => {
      i[a] = o[a];
    }), i;
  }, s = e.breakdowns.reduce((o, i) => {
    let f = i, { groups: a } = f, l = pt(f, ["groups"]), u = yu(n, l);
    if (a === null || u === void 0)
      return o;
    let c = q(), d = !1;
    return Object.keys(a).forEach((m) => {
      var g;
      let h = (g = a[m]) != null ? g : null, p = h === null ? {} : r(h.skills);
      d = d || h !== null && (u.groups === null || u.groups[m] === null) || Object.keys(p).some((y) => p[y] !== null), c[m] = h === null ? null : E(T({}, h), { skills: p });
    }), d ? [...o, E(T({}, l), { groups: c })] : o;
  }, []);
  return E(T({}, e), { skills: r(e.skills), breakdowns: s });
}

// src/core/analysis/disclosure/question-trail.ts
var lb = 6;
function pr({ choices: e, n }, t, r) {
  let s = q();
  return Object.keys(e).forEach((o) => {
    let i = e[o];
    s[o] = i === void 0 || A(i) ? null : i.count;
  }), { n, counts: s, come: t, gone: r };
}
function Rs(e, n) {
  var s;
  let t = (s = n.trails) == null ? void 0 : s[e], r = n.questions[e];
  return t != null ? t : r === void 0 || A(r) ? null : { states: [pr(r, 0, 0)], come: 0, gone: 0, sealed: [] };
}
function Yo(e, n) {
  let t = Object.keys(T(T({}, e.counts), n.counts));
  return e.n === n.n && t.every((r) => rn(e, r) === rn(n, r));
}
function rn({ counts: e }, n) {
  let t = Object.prototype.hasOwnProperty.call(e, n) ? e[n] : 0;
  return t === void 0 ? 0 : t;
}
function bu(e, n, t) {
  var a, l;
  let r = ((a = e == null ? void 0 : e.come) != null ? a : 0) + t.added, s = ((l = e == null ? void 0 : e.gone) != null ? l : 0) + t.removed;
  if (A(n))
    return e === null ? null : E(T({}, e), { come: r, gone: s });
  let o = pr(n, r, s), i = e == null ? void 0 : e.states[e.states.length - 1];
  return e === null || i === void 0 || ku(o).length === 0 ? null : Yo(i, o) && r + s === 0 ? e.states.length === 1 && e.sealed.length === 0 ? null : e : { states: [...ei(e), o], come: 0, gone: 0, sealed: Zo(e) };
}
function Zo(e) {
  let n = e.states[e.states.length - 1];
  return n !== void 0 && wu(e) ? ku(n) : e.sealed;
}
function ei(e) {
  return wu(e) ? e.states.slice(-1) : e.states;
}
function wu({ states: e }) {
  return e.length >= lb;
}
function ku({ counts: e }) {
  return Object.keys(e).filter((n) => e[n] === null);
}

// src/core/analysis/disclosure/earlier-figures.ts
function ni(e, n) {
  if (n === null)
    return e;
  let t = [...n.published.earlier === void 0 ? [] : [n.published.earlier], n.published], r = q(), s = q();
  Object.keys(e.questions).forEach((l) => {
    let u = e.questions[l], c = ub(l, u, n);
    c !== null && Ps(c, u) && (r[l] = c);
    let d = bu(Rs(l, n.published), u, n.change);
    d !== null && (s[l] = d);
  });
  let o = q();
  Object.keys(e.skills).forEach((l) => {
    let u = cb(t.map((c) => c.skills[l]));
    u !== null && Ps(u, e.skills[l]) && (o[l] = u);
  });
  let i = e.breakdowns.map((l) => db(l, t)).filter((l) => l !== null), a = pu(Ss(n), e);
  return T(T(T(T({}, e), Object.keys(r).length + Object.keys(o).length + i.length === 0 ? {} : { earlier: { questions: r, skills: o, breakdowns: i } }), Object.keys(s).length === 0 ? {} : { trails: s }), a.length === 0 ? {} : { ratingTrail: a });
}
function Ps(e, n) {
  if (typeof e != "object" || e === null || A(e))
    return A(n) && !A(e);
  let [t, r] = [e, n];
  return A(n) || typeof n == "object" && n !== null && Object.keys(t).some((s) => Ps(t == null ? void 0 : t[s], r == null ? void 0 : r[s]));
}
function ub(e, n, { change: t, published: { earlier: r, questions: s }, published: o }) {
  let [i, a] = [s[e], r == null ? void 0 : r.questions[e]];
  return t.added + t.removed === 0 && i !== void 0 && !A(n) && !A(i) && Yo(pr(n, 0, 0), pr(i, 0, 0)) && a !== void 0 && !A(a) ? a : xs(e, o).question;
}
function cb(e) {
  let n = e.find((t) => t !== void 0 && !A(t));
  return n === void 0 || A(n) ? null : n;
}
function db(e, n) {
  var i, a, l;
  let t = le(e), r = n.map(({ breakdowns: u }) => u.find((c) => le(c) === t)).filter((u) => u !== void 0 && u.withheld === void 0), s = q();
  for (let u of r)
    for (let c of Object.keys(u.groups)) {
      let d = u.groups[c], f = e.groups[c];
      if (A(d))
        continue;
      let m = e.withheld !== void 0 || A(f), h = Object.assign(q(), (i = s[c]) == null ? void 0 : i.skills);
      Object.keys(d.skills).forEach((p) => {
        let g = d.skills[p], y = f === void 0 || A(f) ? void 0 : f.skills[p];
        (m || Ps(g, y)) && h[p] === void 0 && !A(g) && (h[p] = g);
      }), (m || Object.keys(h).length > 0) && (s[c] = { counted: (l = (a = s[c]) == null ? void 0 : a.counted) != null ? l : d.counted, skills: h });
    }
  let [o] = r;
  return o === void 0 || Object.keys(s).length === 0 ? null : E(T({}, o), { groups: s });
}

// src/core/analysis/disclosure/withheld-parts.ts
function He({ part: e, key: n, only: t = void 0, skill: r = null }) {
  return JSON.stringify([e, n, r, t != null ? t : null]);
}
function xu(e) {
  let [n, t, r, s] = JSON.parse(e);
  return JSON.stringify([n, t, s === null ? null : r, null]);
}

// src/core/analysis/disclosure/publish-balance.ts
function Su(e, n) {
  let t = q();
  return Object.keys(e).forEach((r) => {
    let s = e[r], o = n("canTeach", r, s.canTeach), i = n("wantToLearn", r, s.wantToLearn), a = [o, i].find(A);
    t[r] = T(E(T({}, s), {
      canTeach: o,
      wantToLearn: i
    }), a === void 0 ? {} : { surveyDifference: a, surveyRatio: a });
  }), t;
}

// src/core/analysis/disclosure/suppress-counts.ts
function et(e, n, t) {
  let r = Object.keys(e), s = (u) => e[u], o = new Set(r.filter((u) => s(u) > 0 && s(u) < n));
  if (o.size === 0 || !t)
    return o;
  let i = r.filter((u) => s(u) >= n).sort((u, c) => s(u) - s(c) || (u < c ? -1 : 1)), a = r.filter((u) => o.has(u)).reduce((u, c) => u + s(c), 0), l = () => o.size > 1 && a - o.size + 1 >= n;
  for (; !l(); ) {
    let u = i.shift();
    if (u === void 0)
      return null;
    o.add(u), a += s(u);
  }
  return o;
}

// src/core/analysis/disclosure/suppress-table.ts
function Ru(e, n, t, r = () => !1) {
  let s = e.map((a) => a.map(() => !1));
  if (t <= 1)
    return s;
  let o = e.map((a, l) => a.map(
    (u, c) => u > 0 && (u < t || r(l, c))
  ));
  for (let { places: a, total: l } of ri(e, n)) {
    let [u, ...c] = a.filter((d) => Ln(e, ...d) > 0);
    a.length > 1 && u !== void 0 && c.length === 0 && Ln(e, ...u) === l && a.forEach(([d, f]) => {
      o[d][f] = !0;
    });
  }
  o.forEach((a, l) => a.forEach((u, c) => {
    s[l][c] = u;
  }));
  let i = ti(e, s, o, n, t);
  for (; i !== null; ) {
    let a = fb(e, s, n, i);
    if (a.length === 0)
      return null;
    a.forEach(([l, u]) => {
      s[l][u] = !0;
    }), i = ti(e, s, o, n, t);
  }
  return gb(e, s, o, n, t), s;
}
function Ln(e, n, t) {
  var r;
  return (r = e[n]) == null ? void 0 : r[t];
}
function ri(e, n) {
  var r;
  let t = ((r = e[0]) != null ? r : []).map((s, o) => {
    var i;
    return { places: e.map((a, l) => [l, o]), total: (i = n.columns) == null ? void 0 : i[o] };
  });
  return [
    ...e.map((s, o) => {
      var i;
      return { places: s.map((a, l) => [o, l]), total: (i = n.rows) == null ? void 0 : i[o] };
    }),
    ...t
  ];
}
function ti(e, n, t, r, s) {
  var m, h, p, g, y;
  if (e.length === 1 && r.columns === void 0)
    return mb((m = e[0]) != null ? m : [], (h = n[0]) != null ? h : [], (p = t[0]) != null ? p : [], (g = r.rows) == null ? void 0 : g[0], s);
  let o = ([w, b]) => {
    var k;
    return ((k = n[w]) == null ? void 0 : k[b]) === !0;
  }, i = ([w, b]) => `${w}/${b}`, a = ri(e, r), l = a.slice(0, e.length).reduce((w, b) => w.concat(b.places), []).filter(o), u = l.map(i), c = {}, d = [];
  a.forEach((w, b) => {
    let k = w.places.filter(o);
    if (w.places.length > 1 && k.length === w.places.length && k.forEach((P) => {
      c[i(P)] = 0;
    }), w.total !== void 0) {
      let P = k.map(i), x = (v) => v.reduce((C, [L, N]) => C + Ln(e, L, N), 0), R = w.total - x(w.places);
      if (R > 0) {
        let v = b < e.length ? [b, vs] : [vs, b - e.length];
        P.push(i(v)), u.push(i(v)), c[i(v)] = 0, R < s && l.push(v);
      }
      let S = {};
      P.forEach((v) => {
        S[v] = 1;
      }), d.push({ factors: S, equals: w.total - x(w.places.filter((v) => !o(v))) });
    }
  });
  let f = ye(
    { counts: u, least: 1, leastOf: c, sums: d },
    l.map((w) => ({ [i(w)]: 1 }))
  );
  return (y = l.find(([w, b], k) => {
    var x, R;
    let P = (x = f[k]) != null ? x : null;
    return P === null || (((R = t[w]) == null ? void 0 : R[b]) !== !1 || P.least < s) && P.most - P.least + 1 < s;
  })) != null ? y : null;
}
function mb(e, n, t, r, s) {
  if (r === void 0)
    return null;
  let o = (h) => h.reduce((p, g) => p + g, 0), i = e.map((h, p) => p).filter((h) => n[h] === !0), a = e.length > 1 && i.length === e.length ? 0 : 1, l = r - o(e), u = r - o(e.filter((h, p) => n[p] !== !0)), c = i.length - 1 + +(l > 0), d = (h, p, g) => {
    let y = c === 0 ? [u, u] : [h, u - p];
    return (g || y[0] < s) && y[1] - y[0] + 1 < s;
  }, f = i.find((h) => d(a, a * (i.length - 1), t[h] === !0));
  return f !== void 0 ? [0, f] : l > 0 && l < s && (i.length === 0 ? !0 : d(0, a * i.length, !0)) ? [0, vs] : null;
}
var vs = -1;
function fb(e, n, t, [r, s]) {
  var b, k, P, x, R;
  let o = ([S, v]) => {
    var C;
    return ((C = n[S]) == null ? void 0 : C[v]) === !1 && Ln(e, S, v) > 0;
  }, i = (S) => S.reduce((v, [C, L]) => v + Ln(e, C, L) + pb, 0), a = (S) => S.filter((v) => v.length > 0).reduce((v, C) => v.length === 0 || i(C) < i(v) ? C.slice() : v, []), l = ((b = e[r]) != null ? b : []).map((S, v) => [r, v]), u = s === vs ? [] : e.map((S, v) => [v, s]), c = (S) => S.filter(o).map((v) => [v]), d = ((k = t.rows) == null ? void 0 : k[r]) !== void 0 && ((P = t.columns) == null ? void 0 : P[s]) !== void 0, f = (S) => Ln(e, ...S) > 0, m = (S, v) => {
    let C = [[r, v], [S, s], [S, v]];
    return S !== r && v !== s && C.every(f) ? C.filter(o) : [];
  }, h = d ? u.reduce(
    (S, [v]) => S.concat(l.map(([, C]) => m(v, C))),
    []
  ) : [], p = c(((x = t.rows) == null ? void 0 : x[r]) !== void 0 ? l : ((R = t.columns) == null ? void 0 : R[s]) !== void 0 ? u : []), g = a(d ? h : p), y = g.length > 0 ? g : a([...c(l), ...c(u)]), w = ri(e, t).reduce((S, { places: v }) => S.concat(c(v)), []);
  return y.length > 0 ? y : a(w);
}
var pb = 1e6;
function gb(e, n, t, r, s) {
  let o = [];
  n.forEach((i, a) => i.forEach((l, u) => {
    var c;
    l && ((c = t[a]) == null ? void 0 : c[u]) !== !0 && o.push([a, u]);
  })), o.sort(([i, a], [l, u]) => Ln(e, l, u) - Ln(e, i, a) || i - l || a - u);
  for (let [i, a] of o) {
    let l = n[i];
    l[a] = !1, l[a] = ti(e, n, t, r, s) !== null;
  }
}

// src/core/analysis/disclosure/publish-breakdown.ts
var hb = { withheld: "few-answers" }, gr = "";
function vu(e, n) {
  var g, y;
  let { question: t, thresholds: r } = n, s = Object.keys(e.groups), o = (w) => e.groups[w], i = q();
  s.forEach((w) => {
    i[w] = o(w).counted;
  }), i[gr] = e.ungrouped;
  let { hidden: a, small: l } = yb(i, Au(r), e.isPartition, t), u = s.filter((w) => !a.has(w)), c = s.length === 0 ? [] : Object.keys(o(s[0]).skills), d = q(), f = new Map(u.map((w) => [w, q()]));
  for (let w of c) {
    let b = bb(e, w, u.filter((S) => !l.has(S)), n), k = u.filter((S) => !b.has(S) && !l.has(S)), P = wb(e, w, k, n), x = Pu(e, w, "canTeach", u, n), R = Pu(e, w, "wantToLearn", u, n);
    for (let S of u) {
      let v = o(S).skills[w];
      f.get(S)[w] = l.has(S) ? hb : (g = b.get(S)) != null ? g : kb(v, P.has(S), x.has(S), R.has(S));
    }
  }
  s.forEach((w) => {
    var b, k;
    d[w] = (k = a.get(w)) != null ? k : { counted: o(w).counted, skills: (b = f.get(w)) != null ? b : {} };
  });
  let { by: m, isPartition: h, question: p } = e;
  return { by: m, question: p, isPartition: h, groups: d, ungrouped: (y = a.get(gr)) != null ? y : e.ungrouped };
}
function Tu({ by: e, isPartition: n, question: t }, r) {
  return { by: e, question: t, isPartition: n, withheld: r.withheld, groups: {}, ungrouped: r };
}
function Au({ minAnswers: e, minCell: n }) {
  return Math.max(e, n);
}
function yb(e, n, t, r) {
  let s = /* @__PURE__ */ new Map(), o = r === null || A(r) ? null : r.choices;
  for (let l of Object.keys(e)) {
    let u = o === null ? r : o[l];
    l !== gr && A(u) && s.set(l, u);
  }
  if (o !== null) {
    let l = Object.keys(e).filter((c) => !s.has(c) && e[c] < n), u = e[gr];
    return u > 0 && u < n && s.set(gr, G), { hidden: s, small: new Set(l) };
  }
  let i = q();
  Object.keys(e).filter((l) => !s.has(l)).forEach((l) => {
    i[l] = e[l];
  });
  let a = et(i, n, t);
  for (let l of a === null ? Object.keys(e) : Array.from(a))
    s.has(l) || s.set(l, G);
  return { hidden: s, small: /* @__PURE__ */ new Set() };
}
function bb(e, n, t, r) {
  var w;
  let { isSpread: s, measured: o, published: i, thresholds: a, totals: l } = r, u = /* @__PURE__ */ new Map(), c = i[n], d = (w = r.withheldSkill(n)) != null ? w : A(c) ? c : null;
  if (d !== null)
    return t.forEach((b) => u.set(b, d)), u;
  let f = Eu(c), m = (b) => {
    var k;
    return Ts((k = e.groups[b]) == null ? void 0 : k.skills[n]);
  }, h = Ts(l[n]), p = (b) => b.n === 0 || b.n >= Au(a) && s(b, f) && au(b, o, a.minCell);
  for (let b of t) {
    let k = m(b);
    (!p(k) || !e.isPartition && !p(si(h, [k]))) && u.set(b, G);
  }
  let g = t.filter((b) => !u.has(b) && m(b).n > 0).sort((b, k) => m(b).n - m(k).n || (b < k ? -1 : 1)), y = (b) => p(b) && (b.n === 0 || b.n >= a.minCell + t.filter((k) => u.has(k)).length - 1);
  for (; e.isPartition && g.length > 0 && !y(si(h, g.map(m))); )
    u.set(g.shift(), G);
  return u;
}
function Eu(e) {
  let n = (t) => {
    let r = e === void 0 || A(e) ? null : e[t].counts;
    return r === null || A(r) ? null : r;
  };
  return { importance: n("importance"), ability: n("ability") };
}
function Ts(e) {
  var r;
  let n = (r = e == null ? void 0 : e.n) != null ? r : 0, t = (s) => {
    var o;
    return Math.round(((o = typeof s == "object" && s !== null ? s.mean : s) != null ? o : 0) * n);
  };
  return { n, importance: t(e == null ? void 0 : e.importance), ability: t(e == null ? void 0 : e.ability) };
}
function si(e, n) {
  let t = (r) => n.reduce((s, o) => s - o[r], e[r]);
  return { n: t("n"), importance: t("importance"), ability: t("ability") };
}
function wb(e, n, t, r) {
  let { measured: s, published: o, thresholds: { minCell: i }, totals: a } = r, l = o[n];
  if (i <= 1)
    return /* @__PURE__ */ new Set();
  let { importance: u, ability: c } = Eu(l), d = new Map(t.map((p) => {
    var y, w;
    let g = (y = e.groups[p]) == null ? void 0 : y.skills[n];
    return [p, { ratings: Ts(g), need: (w = g == null ? void 0 : g.highNeedCount) != null ? w : 0 }];
  })), f = Array.from(d.values()).some(({ ratings: { n: p } }) => [u, c].some(
    (g) => g !== null && Object.keys(g).some((y) => {
      var w;
      return ((w = g[y]) != null ? w : 0) < p;
    })
  ));
  if (l === void 0 || A(l) || A(l.highNeedCount) || f || r.isNeedWithheld(n))
    return new Set(t);
  let m = { ratings: Ts(a[n]), need: l.highNeedCount }, h = (p) => ({
    ratings: si(m.ratings, p.map(({ ratings: g }) => g)),
    need: p.reduce((g, { need: y }) => g - y, m.need)
  });
  return e.isPartition ? lu(d, h(Array.from(d.values())), s, i) : new Set(t.filter((p) => {
    let g = d.get(p);
    return !$n(g, s, i) || !$n(h([g]), s, i);
  }));
}
function Pu(e, n, t, r, { published: s, thresholds: { minCell: o }, totals: i }) {
  var m, h;
  let a = s[n];
  if (o <= 1 || r.length === 0)
    return /* @__PURE__ */ new Set();
  if (a === void 0 || A(a) || A(a[t]))
    return new Set(r);
  let l = (h = (m = i[n]) == null ? void 0 : m[t]) != null ? h : 0, u = r.map((p) => {
    var g, y, w;
    return (w = (y = (g = e.groups[p]) == null ? void 0 : g.skills[n]) == null ? void 0 : y[t]) != null ? w : 0;
  }), c = (p) => {
    var g;
    return u[p] === ((g = e.groups[r[p]]) == null ? void 0 : g.counted);
  }, d = (p, g) => {
    var y, w;
    return (w = (y = Ru([p], { rows: [l] }, o, (b, k) => g(k))) == null ? void 0 : y[0]) != null ? w : p.map(() => !0);
  }, f = e.isPartition ? d(u, c) : u.map(
    (p, g) => d([p, l - p], (y) => y === 0 && c(g))[0]
  );
  return new Set(r.filter((p, g) => f[g]));
}
function kb(e, n, t, r) {
  return T(T(T(T({}, e), n ? { highNeed: G, highNeedCount: G } : {}), t && e.canTeach !== null ? { canTeach: G } : {}), r && e.wantToLearn !== null ? { wantToLearn: G } : {});
}

// src/core/analysis/disclosure/audit-trail.ts
var xb = 12;
function Et(e, n, t) {
  var P;
  let r = Array.from(new Set(
    e.reduce((x, { counts: R }) => x.concat(Object.keys(R)), [])
  )), s = [], o = {}, i = [], a = [], l = [], u = [], c = e.map(() => ({ come: {}, gone: {}, known: 0, codes: [] }));
  for (let x of r) {
    let R = { come: [null], gone: [null] }, S = g(x);
    for (let v = 1; v < e.length; v++) {
      let [C, L] = [e[v - 1], e[v]], N = c[v], [M, O] = [rn(C, x), rn(L, x)];
      if (M !== null && O !== null && y(O - M, L.n - C.n)) {
        let Y = { least: O - M, most: O - M };
        l.push({ codes: [x], figure: `${x}: came to release ${v}`, interval: Y });
      }
      if (M !== null && O !== null && L.gone === 0) {
        if (O < M)
          return null;
        N.known += O - M, R.come.push({ constant: O - M, factors: {} }), R.gone.push(null), S = { constant: O, factors: {} };
        continue;
      }
      let I = p(`${x} + ${v}`), j = L.gone === 0 ? null : p(`${x} - ${v}`);
      N.codes.push(x), N.come[I] = 1, R.come.push({ constant: 0, factors: { [I]: 1 } });
      let B = E(T({}, S.factors), { [I]: 1 });
      if (j !== null && (N.gone[j] = 1, B[j] = -1), R.gone.push(j === null ? null : { constant: 0, factors: { [j]: 1 } }), S = { constant: S.constant, factors: B }, O === null) {
        let Y = Object.keys(B).reduce((ne, Z) => {
          var ce;
          return ne + ((ce = o[Z]) != null ? ce : 0);
        }, S.constant);
        (L.gone > 0 || Y < n.least) && a.push({ factors: oi(B, -1), atMost: S.constant - n.least }), u.push({ codes: [x], figure: `${x}: in release ${v}`, sum: S, all: 1 / 0 });
      } else
        i.push({ factors: B, equals: O - S.constant }), S = { constant: O, factors: {} };
    }
    ["come", "gone"].forEach((v) => w(x, v, R[v]));
  }
  if (!b())
    return null;
  let f = ye({ counts: s, least: 0, leastOf: o, sums: i, limits: a }, u.map(({ sum: x }) => x.factors)), m = e.slice(1).reduce((x, { gone: R }) => x + R, 0), h = Number.isFinite(m) ? m : 0;
  for (let x = 0; x < u.length; x++) {
    let { all: R, codes: S, figure: v, sum: C } = u[x], L = (P = f[x]) != null ? P : null;
    if (L === null)
      return null;
    let N = { least: L.least + C.constant, most: L.most + C.constant };
    (me(E(T({}, N), { most: N.most - h }), t) || N.least >= R) && l.push({ codes: S, figure: v, interval: N });
  }
  return l;
  function p(x, R = 0) {
    return s.push(x), o[x] = R, x;
  }
  function g(x) {
    let [R] = e, S = R === void 0 ? 0 : rn(R, x);
    if (S !== null || R === void 0)
      return { constant: S != null ? S : 0, factors: {} };
    let v = p(`${x} = 0`, n.least), C = { constant: 0, factors: { [v]: 1 } };
    return c[0].come[v] = 1, u.push({ codes: [x], figure: `${x}: in release 0`, sum: C, all: 1 / 0 }), C;
  }
  function y(x, R) {
    return x !== 0 && (Math.abs(x) < t || !n.isMultiple && r.length > 1 && x === R);
  }
  function w(x, R, S) {
    var v;
    for (let C = 1; C < S.length; C++) {
      let L = { constant: 0, factors: {} };
      for (let N = C; N < S.length; N++) {
        let M = (v = S[N]) != null ? v : null;
        L = M === null ? L : { constant: L.constant + M.constant, factors: T(T({}, L.factors), M.factors) };
        let [O, I] = [e[C - 1], e[N]];
        if (Object.keys(L.factors).length > 0) {
          let j = R === "come" && !n.isMultiple && C === N && I.gone === 0 && r.length > 1 && I.n > O.n;
          u.push({
            codes: [x],
            figure: `${x}: ${R} from release ${C} to ${N}`,
            sum: L,
            all: j ? I.n - O.n : 1 / 0
          });
        }
      }
    }
  }
  function b() {
    return e.every((x, R) => {
      var j;
      let { codes: S, come: v, gone: C, known: L } = c[R], N = e[R - 1], M = N !== void 0 ? L : r.reduce((B, Y) => {
        var ne;
        return B + ((ne = rn(x, Y)) != null ? ne : 0);
      }, 0), O = x.n - ((j = N == null ? void 0 : N.n) != null ? j : 0), I = Object.keys(v);
      if (N !== void 0 && x.gone > 0)
        return k(I, x.come), k(Object.keys(C), x.gone), n.isMultiple || (i.push({ factors: T(T({}, v), oi(C, -1)), equals: O }), a.push(
          ...Number.isFinite(x.come) ? [{ factors: v, atMost: x.come }] : [],
          ...Number.isFinite(x.gone) ? [{ factors: C, atMost: x.gone }] : []
        )), !0;
      if (O < 0 || N !== void 0 && O > x.come)
        return !1;
      if (n.isMultiple)
        return k(I, O), I.length > 0 && I.length <= xb && a.push(
          { factors: oi(v, -1), atMost: M - O * Math.max(1, n.fewest) },
          ...n.most === null ? [] : [{ factors: v, atMost: O * n.most - M }]
        ), !0;
      if (N !== void 0 && I.length > 0 && O - M > 0 && O - M < t) {
        let B = { least: O - M, most: O - M };
        l.push({ codes: S, figure: `hidden: came to release ${R}`, interval: B });
      }
      return i.push(...I.length === 0 ? [] : [{ factors: v, equals: O - M }]), I.length > 0 ? O >= M : O === M;
    });
  }
  function k(x, R) {
    a.push(...Number.isFinite(R) ? x.map((S) => ({ factors: { [S]: 1 }, atMost: R })) : []);
  }
}
function oi(e, n) {
  let t = {};
  return Object.keys(e).forEach((r) => {
    t[r] = n * e[r];
  }), t;
}

// src/core/analysis/disclosure/audit-places.ts
var Sb = 8;
function Nu(e, n, t, r, s) {
  var f;
  let { choices: o, n: i, places: a } = n.places;
  if (a === null)
    return !0;
  let l = Object.keys(e.places);
  if (t + r === 0 && i === e.n && l.every((m) => Rb(a[m], e.places[m])))
    return !0;
  let u = { isMultiple: !1, fewest: 1, most: null, least: 0 }, c = [Cu(a, i, 0), Cu(e.places, e.n, 1 / 0)], d = e.n - i;
  return r === 0 && d > 0 && ((f = Et(c, u, s.minCell)) == null ? void 0 : f.length) === 0 && vb(
    l.filter((m) => Ou(a[m]) && Ou(e.places[m])),
    d,
    (m) => Pb(e.places[m], e.choices[m], a[m], o[m]),
    l.length,
    s.minCell
  );
}
function Rb(e, n) {
  return e !== void 0 && n !== void 0 && JSON.stringify(e) === JSON.stringify(n);
}
function Ou(e) {
  return e !== void 0 && !A(e) && !A(e.meanPlace);
}
function Cu(e, n, t) {
  let r = /* @__PURE__ */ Object.create(null);
  return Object.keys(e).forEach((s) => {
    let o = e[s];
    r[s] = o === void 0 || A(o) ? null : o.first;
  }), { n, counts: r, come: t, gone: 0 };
}
function Pb(e, n, t, r) {
  if (e === void 0 || t === void 0 || n === void 0 || r === void 0 || A(e) || A(t) || A(n) || A(r))
    return null;
  let s = ({ meanPlace: o }, i) => Math.round((typeof o == "number" ? o : 0) * i);
  return {
    count: n.count - r.count,
    first: e.first - t.first,
    sum: s(e, n.count) - s(t, r.count)
  };
}
function vb(e, n, t, r, s) {
  let o = [], i = [], a = [], l = Array.from({ length: r }, () => ({}));
  for (let u of e) {
    let c = t(u);
    if (c === null)
      return !1;
    let d = Array.from({ length: r }, (m, h) => `${u} on ${h + 1}`), f = (m) => d.reduce(
      (h, p, g) => E(T({}, h), { [p]: m(g + 1) }),
      {}
    );
    o.push(...d), d.forEach((m, h) => {
      l[h][m] = 1;
    }), i.push(
      { factors: f(() => 1), equals: c.count },
      { factors: f((m) => m), equals: c.sum },
      { factors: f((m) => +(m === 1)), equals: c.first }
    );
  }
  return r <= Sb && l.forEach((u) => a.push({ factors: u, atMost: n })), ye({ counts: o, least: 0, sums: i, limits: a }).every((u) => !me(u, s));
}

// src/core/analysis/disclosure/publish-numbers.ts
var Mu = 4, $u = 1e-6;
function Iu(e, { mean: n, sd: t }) {
  return e > 1 && n !== null && t !== null && !(t > $u * Math.abs(n));
}
function As({ mean: e, sd: n }, t, r, { minAnswers: s, minCell: o }) {
  if (e === null || n === null || t < Math.max(s, Mu * o))
    return G;
  let [i, a] = r.type === "text" ? [r.min, r.max] : [null, null];
  return [i === null ? 0 : Number(i), ...a === null ? [] : [Number(a)]].every((c) => {
    let d = t * (e - c), f = (t - 1) * n * n + t * (e - c) * (e - c);
    return f > 0 && d * d / f >= Mu / 2 * o - $u;
  }) ? { mean: e, sd: G, median: G } : G;
}

// src/core/analysis/disclosure/suppress-changes.ts
function Lu(e, n, t, { minAnswers: r, minCell: s }) {
  var b, k, P;
  let o = e.states[e.states.length - 1], i = Object.keys(n.counts), [a, l] = [e.come + n.come, e.gone + n.gone], u = n.n - o.n, c = (x) => {
    var R;
    return (R = e.states.reduceRight(
      (S, v) => S != null ? S : rn(v, x),
      null
    )) != null ? R : 0;
  }, d = (x) => Math.abs(n.counts[x] - c(x));
  if (u !== 0 && Math.abs(u) < Math.max(r, s))
    return null;
  let f = /* @__PURE__ */ new Set([...Array.from(n.hidden), ...Zo(e)]), m = new Set(f);
  if (i.filter((x) => d(x) > 0 && d(x) < s).forEach((x) => m.add(x)), Tb(o, n, a + l))
    return new Set(i.filter((x) => f.has(x) || rn(o, x) === null));
  let h = () => i.every((x) => !m.has(x) || n.counts[x] > 0), p = ei(e), g = new Set(((b = Et(p, t, s)) != null ? b : []).map(({ figure: x }) => x)), y = () => {
    var S;
    let x = /* @__PURE__ */ Object.create(null);
    i.forEach((v) => {
      x[v] = m.has(v) ? null : n.counts[v];
    });
    let R = (S = Et([...p, { n: n.n, counts: x, come: a, gone: l }], t, s)) != null ? S : (
      // Answers count differently now, so any may have come and gone.
      Et([...p, { n: n.n, counts: x, come: 1 / 0, gone: 1 / 0 }], t, s)
    );
    return R === null ? null : R.filter(({ figure: v }) => !g.has(v));
  };
  for (let x = y(); ; x = y()) {
    if (x === null || !h())
      return null;
    if (x.length === 0)
      break;
    let R = i.filter((v) => !m.has(v) && n.counts[v] > 0).sort((v, C) => +(d(v) === 0) - +(d(C) === 0) || d(v) - d(C) || n.counts[v] - n.counts[C] || (v < C ? -1 : 1)), S = (k = R.find((v) => x == null ? void 0 : x.some((C) => C.codes.includes(v)))) != null ? k : R[0];
    if (S === void 0)
      return null;
    m.add(S);
  }
  let w = i.filter((x) => m.has(x) && !f.has(x)).sort((x, R) => n.counts[R] - n.counts[x] || (x < R ? -1 : 1));
  for (let x of w)
    m.delete(x), ((P = y()) == null ? void 0 : P.length) !== 0 && m.add(x);
  return Ab(m, o, n) ? m : null;
}
function Tb(e, { counts: n, n: t }, r) {
  return r === 0 && e.n === t && Object.keys(T(T({}, e.counts), n)).every(
    (s) => {
      var o, i;
      return ((o = rn(e, s)) != null ? o : n[s]) === ((i = n[s]) != null ? i : 0);
    }
  );
}
function Ab(e, n, { counts: t }) {
  let r = Object.keys(t).filter((o) => t[o] > 0 && !e.has(o)).length, s = Object.keys(n.counts).filter((o) => {
    var i;
    return ((i = n.counts[o]) != null ? i : 0) > 0;
  }).length;
  return 2 * r >= s;
}

// src/core/analysis/disclosure/publish-changes.ts
function Fu(e, n, t, r, s) {
  var y, w;
  let o = Rs(t.name, s.published);
  if (o === null || A(e) || t.kind === "text")
    return e;
  let i = xs(t.name, s.published), { added: a, removed: l } = s.change;
  if (t.kind === "number") {
    let b = n.n - ((w = (y = o.states[o.states.length - 1]) == null ? void 0 : y.n) != null ? w : 0);
    return b !== 0 && Math.abs(b) < Math.max(r.minAnswers, r.minCell) ? Le : Cb(e, n, t, i, o.gone + l, r) ? e : E(T({}, e), { summary: Le });
  }
  let u = Object.keys(e.choices), c = q();
  u.forEach((b) => {
    var k, P;
    c[b] = (P = (k = n.choices[b]) == null ? void 0 : k.count) != null ? P : 0;
  });
  let d = new Set(u.filter((b) => A(e.choices[b]))), f = Lu(o, { n: n.n, come: a, gone: l, counts: c, hidden: d }, Eb(t), r);
  if (f === null)
    return Le;
  let m = q(), h = u.some((b) => f.has(b) && !d.has(b));
  u.forEach((b) => {
    var k;
    m[b] = f.has(b) && h ? Le : (k = e.choices[b]) != null ? k : Le;
  });
  let { places: p } = e, g = p === void 0 ? void 0 : Nu(
    E(T({}, e), { choices: m, places: p }),
    i,
    o.come + a,
    o.gone + l,
    r
  ) ? Ob(p, m) : Du(p);
  return T(T(T(T(E(T({}, e), {
    choices: m
  }), g === void 0 ? {} : { places: g }), h && e.summary !== void 0 ? { summary: Le } : {}), h && e.topTwo !== void 0 ? { topTwo: Le } : {}), h && e.bottomTwo !== void 0 ? { bottomTwo: Le } : {});
}
function Eb({ isMultiple: e, question: n }) {
  var s;
  let [t, r] = "minSelectedChoices" in n ? [(s = n.minSelectedChoices) != null ? s : 1, n.maxSelectedChoices] : [1, null];
  return { isMultiple: e, fewest: t, most: r, least: 1 };
}
function Du(e) {
  let n = q();
  return Object.keys(e).forEach((t) => {
    let r = e[t];
    n[t] = A(r) && r.withheld === "unanimous" ? r : Le;
  }), n;
}
function Ob(e, n) {
  return Object.keys(e).some((t) => {
    let r = n[t];
    return A(r) && r.withheld === "little-change" && !A(e[t]);
  }) ? Du(e) : e;
}
function Cb(e, n, { question: t }, r, s, o) {
  let { summary: i, n: a } = r.summary, { summary: l } = e, { summary: u } = n;
  if (i === null || l === void 0 || A(l) || u === void 0)
    return !0;
  let c = n.n - a;
  if (c === 0 && s === 0 && i.mean === l.mean)
    return !0;
  let { mean: d, sd: f } = u;
  if (s > 0 || c <= 0 || d === null || f === null || i.mean === null)
    return !1;
  let m = (d * n.n - i.mean * a) / c, h = (n.n - 1) * f * f + n.n * (d - m) * (d - m);
  return !A(As(
    { mean: m, sd: Math.sqrt(h / Math.max(1, c - 1)), median: null },
    c,
    t,
    o
  ));
}

// src/core/analysis/disclosure/publish-question.ts
function Wu(e, n, t) {
  var h;
  let r = Yr(e.n, t);
  if (r !== null || t.minCell <= 1) {
    let p = e.places === void 0 ? {} : { places: ju(e.places, () => !0, !0) };
    return r != null ? r : T(T({}, e), p);
  }
  if (n.kind === "number" && e.summary !== void 0 && Iu(e.n, e.summary))
    return { withheld: "unanimous" };
  let s = Object.keys(e.choices), o = q();
  if (s.forEach((p) => {
    var g, y;
    o[p] = (y = (g = e.choices[p]) == null ? void 0 : g.count) != null ? y : 0;
  }), e.n > 0 && s.length > 1 && s.some((p) => o[p] === e.n) && !Nb(n))
    return { withheld: "unanimous" };
  let i = et(o, t.minCell, !0), a = e.places === void 0 ? null : Mb(e.places, t);
  if (i === null || e.places !== void 0 && a === null)
    return G;
  let l = q();
  s.forEach((p) => {
    var g;
    l[p] = i.has(p) ? G : (g = e.choices[p]) != null ? g : G;
  });
  let u = (h = e.places) != null ? h : {}, c = Object.keys(u).some(
    (p) => _u(u[p].counts).some((g) => ke(g, t))
  ), d = Object.keys(u).some(
    (p) => {
      var g;
      return ke(((g = o[p]) != null ? g : 0) - u[p].first, t);
    }
  ), f = Object.keys(u).some(
    (p) => _u(u[p].counts).includes(e.n)
  ), m = T(T(E(T(T({}, e), $b(e, t)), {
    choices: l,
    unknown: Object.keys(e.unknown).some((p) => {
      var g;
      return ke((g = e.unknown[p]) != null ? g : 0, t);
    }) ? G : e.unknown
  }), e.places === void 0 ? {} : { places: ju(
    e.places,
    (p) => !f && !d && !i.has(p) && (a == null ? void 0 : a.has(p)) === !1,
    !c,
    f ? { withheld: "unanimous" } : G
  ) }), n.kind !== "number" || e.summary === void 0 ? {} : { summary: As(e.summary, e.n, n.question, t) });
  return i.size === 0 || e.summary === void 0 ? m : E(T({}, m), { summary: G, topTwo: G, bottomTwo: G });
}
function Nb({ isMultiple: e, kind: n }) {
  return e || n !== "codes";
}
function ju(e, n, t, r = G) {
  let s = q();
  return Object.keys(e).forEach((o) => {
    let { first: i, meanPlace: a } = e[o];
    s[o] = n(o) ? { first: i, meanPlace: t ? a : G } : r;
  }), s;
}
function Mb(e, { minCell: n }) {
  let t = q();
  return Object.keys(e).forEach((r) => {
    var s, o;
    t[r] = (o = (s = e[r]) == null ? void 0 : s.first) != null ? o : 0;
  }), et(t, n, !0);
}
function $b(e, n) {
  let { notAsked: t, notInStatistics: r, unusable: s, changedVersion: o } = e;
  return t > 0 || [r, s, o].some((i) => ke(i, n)) ? ii(e) : {};
}
function ii(e) {
  let { changedVersion: n, missing: t, notAsked: r, notInStatistics: s, unusable: o } = e;
  return {
    missing: t + r + s + o + n,
    notAsked: G,
    notInStatistics: G,
    unusable: G,
    changedVersion: G
  };
}
function _u(e) {
  return Object.keys(e).map((n) => e[n]);
}

// src/core/analysis/disclosure/publish-skill.ts
function ai(e, n, t, r, s) {
  let o = Yr(e.n, t);
  if (o !== null)
    return o;
  if (t.minCell <= 1)
    return e;
  let { importance: i, ability: a, discrepancies: { negative: l, tied: u, positive: c }, highNeedCount: d, n: f } = e, m = r || f > 0 && d === f || ke(d, t) || ke(f - d, t), h = [i, a].reduce((k, { counts: P }) => k.concat(qu(P)), []), p = [...h, l, u, c].some((k) => ke(k, t));
  if (h.some((k) => k === f && f > 0))
    return { withheld: "unanimous" };
  let g = p || m;
  if (g && !Ib(e, n, m, t, s))
    return G;
  let { changedVersion: y, incomplete: w, missing: b } = e;
  return T(T(E(T(T({}, e), r || ke(w, t) || ke(y, t) ? { incomplete: G, changedVersion: G, missing: b + w + y } : {}), {
    importance: Bu(i, g, r, t),
    ability: Bu(a, g, r, t)
  }), g ? { discrepancies: G } : {}), m ? { highNeed: G, highNeedCount: G, highNeedInterval: G } : {});
}
function Bu(e, n, t, r) {
  return E(T(T({}, e), n ? { sd: G, median: G, counts: G, topTwo: G, bottomTwo: G } : {}), {
    notInStatistics: t || ke(e.notInStatistics, r) ? G : e.notInStatistics,
    unknown: qu(e.unknown).some((s) => ke(s, r)) ? G : e.unknown
  });
}
function qu(e) {
  return Object.keys(e).map((n) => e[n]);
}
function Ib(e, n, t, r, s) {
  let o = [];
  n.importance.forEach((g, y) => n.ability.forEach((w, b) => {
    o.push({ name: `${y}/${b}`, importance: g, ability: w });
  }));
  let i = (g) => {
    let y = {};
    return o.forEach((w) => {
      y[w.name] = g(w);
    }), y;
  }, a = ({ counts: g }, y) => Array.from(y).reduce(
    (w, [b, k]) => {
      var P;
      return w + k * ((P = g[b]) != null ? P : 0);
    },
    0
  ), [l, u] = [Oe(n.importance), Ce(n.ability)], c = ({ importance: g, ability: y }) => Number(l.includes(g) && u.includes(y)), d = [
    { factors: i(() => 1), equals: e.n },
    { factors: i(({ importance: g }) => g), equals: a(e.importance, n.importance) },
    { factors: i(({ ability: g }) => g), equals: a(e.ability, n.ability) },
    {
      factors: i(({ importance: g, ability: y }) => Math.sign(y - g)),
      equals: e.discrepancies.positive - e.discrepancies.negative
    },
    ...t ? [] : [{ factors: i(c), equals: e.highNeedCount }]
  ], f = (g) => Array.from(n[g]).filter(([y]) => {
    var w;
    return ((w = e[g].counts[y]) != null ? w : 0) > 0;
  }).map(([, y]) => i((w) => +(w[g] === y))), m = (g) => [["negative", -1], ["tied", 0], ["positive", 1]].filter(([y]) => ke(e.discrepancies[y], r) === g).map(([, y]) => i(
    ({ importance: w, ability: b }) => +(Math.sign(b - w) === y)
  )), h = [
    ...f("importance"),
    ...f("ability"),
    ...m(!0),
    ...t ? [i(c)] : []
  ], p = { counts: o.map(({ name: g }) => g), least: 0, sums: d };
  return ps(p, h, r, s) && ar(p, m(!1), r, s) < 0;
}

// src/core/analysis/disclosure/withhold-follow-ups.ts
function Gu(e) {
  var r;
  let n = fr(e), t = /* @__PURE__ */ new Map();
  for (let { column: s, name: o, question: i, row: a } of X(e)) {
    let l = a === null || a.visibleIf === null ? [] : [a.visibleIf], u = [...(r = n.get(i.name)) != null ? r : [], ...l];
    t.set(o, u.reduce(
      (c, d) => c.concat(be(d)),
      a === null && s === null && o !== i.name ? [i.name] : []
    ));
  }
  return new Map(Array.from(t, ([s, o]) => {
    let i = new Set(o);
    return i.forEach((a) => {
      var l;
      return ((l = t.get(a)) != null ? l : []).forEach((u) => i.add(u));
    }), [s, Array.from(i)];
  }));
}
function Vu(e, n) {
  let t = /* @__PURE__ */ new Map();
  for (let { choices: r, name: s } of X(e))
    (r != null ? r : []).forEach(({ value: o, visibleIf: i }) => {
      var a;
      if (i !== null) {
        let l = be(i), u = (a = t.get(s)) != null ? a : /* @__PURE__ */ new Map();
        u.set(o, l.reduce((c, d) => {
          var f;
          return c.concat((f = n.get(d)) != null ? f : []);
        }, l)), t.set(s, u);
      }
    });
  return t;
}
function Uu(e, n, t, r, s, o) {
  let i = o <= 1 ? [] : e.filter((u) => {
    let c = r[u];
    return c !== void 0 && (A(c) || s(u));
  }).map((u) => r[u]), a = i.some((u) => A(u) && u.withheld === "unanimous"), l = n === 0 || !ke(n, { minAnswers: 0, minCell: o }) && t - n >= o;
  return a || i.length > 0 && !l ? G : null;
}

// src/core/analysis/disclosure/publish-versions.ts
function Hu(e, n) {
  let { minCell: t } = n, r = q();
  e.forEach(({ counted: o, revision: i }) => {
    r[String(i)] = o;
  });
  let s = t <= 1 ? /* @__PURE__ */ new Set() : et(r, t, !0);
  return e.map((o) => s === null || s.has(String(o.revision)) ? E(T({}, o), { counted: G }) : o);
}

// src/core/analysis/disclosure/publish-results.ts
function Es(e, n, t = null) {
  let r = /* @__PURE__ */ new Map(), s = t === null || t.thresholds.minCell < n.minCell || n.minCell <= 1 ? null : t, o = Fb(e, n, s), i = /* @__PURE__ */ new Map(), a = s === null ? [] : [s.published, ...s.published.earlier === void 0 ? [] : [s.published.earlier]], l = s === null ? [] : Ss(s);
  for (let c = 0; c < Lb; c++) {
    let d = Qu(e, n, o, r), f = /* @__PURE__ */ new Map(), m = Zn(d, 0);
    if ([
      ...a.map(({ questions: h }) => mu(h, d.questions, n.minCell)),
      ...l.map((h) => du(h, m, n, o.ways)),
      gu(l, d).map((h) => ({ part: "skills", key: h }))
    ].forEach((h) => h.forEach((p) => {
      let g = He(p);
      f.set(r.has(g) ? He(E(T({}, p), { only: void 0 })) : g, Le);
    })), iu(d, n, i).forEach((h) => f.set(He(h), G)), f.size === 0)
      return ni(d, s);
    if (Array.from(f.keys()).every((h) => r.has(h))) {
      let h = new Map(Array.from(f, ([p, g]) => [xu(p), g]));
      if (Array.from(h.keys()).every((p) => r.has(p)))
        break;
      h.forEach((p, g) => f.set(g, p));
    }
    f.forEach((h, p) => {
      var g;
      return r.set(p, (g = r.get(p)) != null ? g : h);
    });
  }
  return ni(Qu(e, n, o, { get: () => a.length === 0 ? G : Le }), s);
}
var Lb = 8;
function Fb(e, n, t) {
  var f, m;
  let r = /* @__PURE__ */ new Map();
  for (let h of X(n)) {
    let p = e.questions[h.name];
    if (p !== void 0) {
      let g = Wu(p, h, n);
      r.set(h.name, t === null ? g : Fu(g, p, h, n, t));
    }
  }
  let s = J(n), o = /* @__PURE__ */ new Map(), i = gs();
  s !== null && Object.keys(e.skills).forEach((h) => {
    o.set(h, ai(e.skills[h], s, n, !1, i));
  });
  let a = Gu(n), l = /* @__PURE__ */ new Map(), u = /* @__PURE__ */ new Set();
  for (let { kind: h, name: p, question: g, row: y } of X(n))
    y !== null && g.name === (s == null ? void 0 : s.grid.name) && l.set(y.value, [...(f = l.get(y.value)) != null ? f : [], ...(m = a.get(p)) != null ? m : []]), h === "number" && u.add(p);
  let c = s === null ? () => !0 : fu(s, n, i), d = Vu(n, a);
  return { questions: r, skills: o, measured: s, leads: a, choiceLeads: d, skillLeads: l, numbers: u, isSpread: c, ways: i };
}
function Qu(e, n, t, r) {
  let s = q();
  t.questions.forEach((f, m) => {
    var p;
    let h = r.get(He({ part: "questions", key: m, only: "remainders" })) !== void 0;
    s[m] = (p = r.get(He({ part: "questions", key: m }))) != null ? p : A(f) ? f : T(T({}, f), h ? ii(e.questions[m]) : {});
  });
  let { counted: o } = e, i = (f, m) => Uu(f, m, o, s, (h) => t.numbers.has(h), n.minCell);
  Db(s, e, t, i);
  let a = new Map(Array.from(t.skills, ([f, m]) => {
    var y, w, b;
    let h = r.get(He({ part: "skills", key: f, only: "steps" })) !== void 0, p = i((y = t.skillLeads.get(f)) != null ? y : [], (b = (w = e.skills[f]) == null ? void 0 : w.n) != null ? b : 0), g = p != null ? p : r.get(He({ part: "skills", key: f }));
    return [f, g != null ? g : h && t.measured !== null ? ai(e.skills[f], t.measured, n, !0, t.ways) : m];
  })), { survey: l, population: u, excluded: c } = e, d = _b(e, a, s, n);
  return E(T({
    survey: l,
    population: u,
    counted: o,
    excluded: c,
    questions: s
  }, d), {
    balance: Su(
      e.balance,
      (f, m, h) => li(s, n.measures[f], m, h)
    ),
    breakdowns: jb(e, d.skills, s, n, t, r),
    versions: r.get(He({ part: "versions", key: "" })) === void 0 ? Hu(e.versions, n) : []
  });
}
function Db(e, n, { choiceLeads: t, leads: r }, s) {
  var i, a, l, u, c;
  let o = !0;
  for (; o; ) {
    o = !1;
    for (let d of Object.keys(e)) {
      let { choices: f = {}, n: m = 0 } = (i = n.questions[d]) != null ? i : {}, h = e[d], p = Array.from(A(h) ? [] : (a = t.get(d)) != null ? a : []).map(([y, w]) => {
        var b, k;
        return [(k = (b = f[y]) == null ? void 0 : b.count) != null ? k : 0, w];
      }).map(([y, w]) => y === 0 ? null : s(w, y)), g = (c = (u = s((l = r.get(d)) != null ? l : [], m)) != null ? u : p.find((y) => y !== null)) != null ? c : null;
      g !== null && !(A(h) && h.withheld === g.withheld) && (e[d] = g, o = !0);
    }
  }
}
function jb(e, n, t, r, s, o) {
  let { measured: i } = s;
  return i === null ? [] : e.breakdowns.reduce((a, l) => {
    var f, m;
    let u = le(l), c = l.question === null ? null : (f = t[l.question]) != null ? f : null, d = (m = o.get(He({ part: "breakdowns", key: u }))) != null ? m : A(c) ? c : null;
    return [...a, d !== null ? Tu(l, d) : vu(l, {
      totals: e.skills,
      published: n,
      question: c,
      withheldSkill: (h) => {
        var p;
        return (p = o.get(He({ part: "breakdowns", key: u, skill: h }))) != null ? p : null;
      },
      isNeedWithheld: (h) => o.get(He({ part: "breakdowns", key: u, skill: h, only: "need" })) !== void 0,
      isSpread: s.isSpread,
      measured: i,
      thresholds: r
    })];
  }, []);
}
function _b(e, n, t, r) {
  var d, f, m, h, p, g, y, w, b, k, P, x;
  let s = Array.from(n.keys()), o = s.filter((R) => !A(n.get(R))), i = cs(o.map((R) => {
    let { n: S, highNeedCount: v } = n.get(R);
    return E(T({}, Bb(e.skills[R])), {
      highNeed: S === 0 || A(v) ? null : { numerator: v, denominator: S }
    });
  })), a = (R) => {
    let { importance: S, ability: v } = n.get(R);
    return S.mean === null || v.mean === null ? null : { importance: S.mean, ability: v.mean };
  }, l = o.map(a), u = ml(l.filter((R) => R !== null)), c = q();
  for (let R of s) {
    let S = n.get(R), v = o.indexOf(R), C = l[v];
    c[R] = A(S) ? S : E(T({}, S), {
      rankByMwds: (f = (d = i[v]) == null ? void 0 : d.rankByMwds) != null ? f : null,
      rankByRds: (h = (m = i[v]) == null ? void 0 : m.rankByRds) != null ? h : null,
      rankByHighNeed: (g = (p = i[v]) == null ? void 0 : p.rankByHighNeed) != null ? g : null,
      rankDifference: (w = (y = i[v]) == null ? void 0 : y.rankDifference) != null ? w : null,
      quadrant: C == null || u === null ? null : fl(C, u),
      canTeach: li(t, r.measures.canTeach, R, (k = (b = e.skills[R]) == null ? void 0 : b.canTeach) != null ? k : null),
      wantToLearn: li(t, r.measures.wantToLearn, R, (x = (P = e.skills[R]) == null ? void 0 : P.wantToLearn) != null ? x : null)
    });
  }
  return { skills: c, cross: u, agreement: Wb(c) };
}
function li(e, n, t, r) {
  let s = n === null ? void 0 : e[n], o = s === void 0 || A(s) ? s : s.choices[t];
  return r !== null && A(o) ? o : r;
}
function Wb(e) {
  let [n, t, r] = [[], [], []];
  return Object.keys(e).forEach((s) => {
    let o = e[s];
    o !== void 0 && !A(o) && o.rankByMwds !== null && o.rankByRds !== null && o.rankByHighNeed !== null && (n.push(o.rankByMwds), t.push(o.rankByRds), r.push(o.rankByHighNeed));
  }), {
    mwdsRds: ls(n, t),
    mwdsHighNeed: ls(n, r),
    rdsHighNeed: ls(t, r)
  };
}
function Bb(e) {
  let { n, importance: t, ability: r, discrepancies: s } = e, o = (i) => Object.keys(i.counts).reduce((a, l) => a + Number(l) * i.counts[l], 0);
  return n === 0 ? { mwds: null, rds: null } : {
    mwds: { numerator: (o(t) - o(r)) * o(t), denominator: n * n },
    rds: { numerator: 100 * (s.positive - s.negative), denominator: n }
  };
}

// src/core/survey/text-changes.ts
function nt(e, n) {
  return e === null || n === null ? e !== n : e.kind === "message" || n.kind === "message" ? e.kind !== n.kind || e.kind === "message" && n.kind === "message" && e.key !== n.key : Object.keys(e.texts).some((t) => {
    let r = n.texts[t];
    return r !== void 0 && r.trim() !== e.texts[t].trim();
  });
}
function Fn(e, n) {
  return e === null || n === null ? !1 : e.kind === "message" || n.kind === "message" ? e.kind === "message" && n.kind === "message" && e.key === n.key : Object.keys(e.texts).some((t) => {
    let r = n.texts[t];
    return r !== void 0 && r.trim() === e.texts[t].trim();
  });
}

// src/core/survey/choice-changes.ts
function tt(e, n, t, r) {
  var d, f, m, h;
  let s = [], o = (p, g, y, ...w) => {
    s.push({ code: `${n}-${g}`, effect: y, element: e, item: p, parameters: w });
  }, i = zu(t), a = zu(r), l = t.filter(({ value: p }) => !a.has(p)), u = r.filter(({ value: p }) => !i.has(p));
  for (let p of l) {
    let g = u.find(({ text: y }) => Fn(p.text, y));
    g ? (u.splice(u.indexOf(g), 1), o(p.value, "renamed", "lost", p.value, g.value)) : o(p.value, "removed", "lost");
  }
  u.forEach(({ value: p, isRetired: g }) => {
    g || o(p, "added", "incomplete");
  });
  for (let p of r) {
    let g = i.get(p.value);
    if (g !== void 0) {
      if (g.isRetired !== p.isRetired && o(p.value, p.isRetired ? "retired" : "returned", p.isRetired ? "none" : "incomplete"), nt(g.text, p.text)) {
        let y = t.find(({ value: w, text: b }) => w !== p.value && a.has(w) && Fn(b, p.text));
        y && !Fn(g.text, p.text) ? o(p.value, "swapped", "lost", p.value, y.value) : o(p.value, "text", "meaning");
      }
      ((f = (d = g.visibleIf) == null ? void 0 : d.source) != null ? f : "") !== ((h = (m = p.visibleIf) == null ? void 0 : m.source) != null ? h : "") && o(p.value, "condition", "incomplete");
    }
  }
  let c = (p) => p.map(({ value: g }) => g).filter((g) => i.has(g) && a.has(g)).join(" ");
  return c(t) !== c(r) && o(null, "order", "none"), s;
}
function zu(e) {
  return new Map(e.map((n) => [n.value, n]));
}

// src/core/survey/question-changes.ts
function ci(e, n) {
  let t = n.name, r = [], s = (l, u, ...c) => {
    r.push({ code: `question-${l}`, effect: u, element: t, item: null, parameters: c });
  };
  e.isRetired !== n.isRetired && s(n.isRetired ? "retired" : "returned", n.isRetired ? "none" : "incomplete");
  let [o, i] = [Ju(e), Ju(n)];
  if (o !== i) {
    let l = o === "choice" && i === "choices";
    return s(l ? "multiple" : "type", l ? "meaning" : "lost", Ot(e), Ot(n)), r;
  }
  Ot(e) !== Ot(n) && s("display", "none", Ot(e), Ot(n)), (nt(e.title, n.title) || nt(e.description, n.description)) && s("text", "meaning"), ui(e.visibleIf) !== ui(n.visibleIf) && s("condition", "incomplete");
  let a = (l) => ui(l.requiredIf) || String(l.isRequired);
  return a(e) !== a(n) && s(a(n) === "false" ? "optional" : "required", a(n) === "false" ? "none" : "incomplete"), Ku(e) !== Ku(n) && s("limits", "meaning"), Xu(e) !== Xu(n) ? (s("source", "lost"), r) : r.concat(e.type === "rating" && n.type === "rating" ? qb(e, n) : ec(e, n));
}
function Ju(e) {
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
function Ot(e) {
  return e.type === "text" ? e.inputType : e.type;
}
function ui(e) {
  var n;
  return (n = e == null ? void 0 : e.source) != null ? n : "";
}
function Ku(e) {
  let { minSelectedChoices: n, maxSelectedChoices: t, min: r, max: s, isInteger: o, maxLength: i, isSelectToRank: a, isEachRowRequired: l } = e;
  return JSON.stringify([
    n != null ? n : null,
    t != null ? t : null,
    r != null ? r : null,
    s != null ? s : null,
    o != null ? o : !1,
    i != null ? i : null,
    a != null ? a : !1,
    l != null ? l : !1
  ]);
}
function Xu(e) {
  return "choicesFrom" in e && e.choicesFrom !== null ? e.choicesFrom : e.type === "matrixdropdown" && e.rowsFrom !== null ? `rows ${e.rowsFrom}` : "";
}
function qb(e, n) {
  let t = (l, u) => [{ code: l, effect: u, element: n.name, item: null, parameters: [] }], r = ({ choices: l }) => l.map(({ value: u }) => u).join(" ");
  if (r(e) !== r(n))
    return t("scale-steps", "lost");
  let [s, o] = [e.minRateDescription, e.maxRateDescription];
  return Fn(s, n.maxRateDescription) && Fn(o, n.minRateDescription) && !Fn(s, o) ? t("scale-reversed", "lost") : [...nt(s, n.minRateDescription) || nt(o, n.maxRateDescription) ? t("scale-ends", "meaning") : [], ...ec(e, n)];
}
function ec(e, n) {
  let t = tt(n.name, "choice", Yu(e), Yu(n));
  return "rows" in e && "rows" in n && t.push(...tt(n.name, "row", e.rows, n.rows)), e.type === "matrixdropdown" && n.type === "matrixdropdown" && (t.push(...tt(n.name, "column", Zu(e), Zu(n))), n.columns.forEach((r) => {
    let s = e.columns.find(({ name: o }) => o === r.name);
    t.push(...s ? tt(n.name, "choice", s.choices, r.choices) : []);
  })), t;
}
function Yu(e) {
  if (!("choices" in e))
    return [];
  let n = e.choices;
  return n.concat(Ze(yt(e)).filter((t) => !n.some(({ value: r }) => r === t.value)));
}
function Zu(e) {
  return e.columns.map(({ name: n, title: t }) => ({ value: n, text: t, visibleIf: null, isRetired: !1 }));
}

// src/core/survey/answer-versions.ts
var hr = { current: null, earlier: /* @__PURE__ */ new Map() };
function Ct(e, n) {
  let t = /* @__PURE__ */ new Set(), r = [], s = [], o = e.notInStatistics.concat(n.notInStatistics), i = e.audience.population !== n.audience.population, a = new Map(H(e).map((l) => [l.name, l]));
  for (let l of H(n)) {
    let u = a.get(l.name), c = u === void 0 ? [] : i ? pe(l).map(({ name: d }) => d) : Vb(u, l, o);
    c.length > 0 ? (r.push(l.name), c.forEach((d) => t.add(d))) : u !== void 0 && ci(u, l).some(({ effect: d }) => d === "meaning") && s.push(l.name);
  }
  return { changedParameters: t, changed: r, reworded: s };
}
var Gb = /^(?:question-(?:type|source)|scale-(?:steps|reversed))$/;
function Vb(e, n, t) {
  let r = ci(e, n), s = r.some(({ code: u }) => Gb.test(u) && // The rows of a grid are skills, wherever the list of them comes from.
  !(u === "question-source" && n.type === "matrixdropdown")), o = (u) => r.filter(({ code: c }) => c === `${u}-swapped`).map(({ item: c }) => c), [i, a] = [o("row"), o("column")], l = n.type !== "matrixdropdown" && "choices" in e && "choices" in n && (o("choice").length > 0 || nc(e.choices, n.choices, t, n));
  return pe(n).filter(({ row: u, column: c }) => {
    let d = e.type === "matrixdropdown" ? e.columns.find(({ name: f }) => f === (c == null ? void 0 : c.name)) : void 0;
    return s || l || u !== null && i.includes(u.value) || c !== null && (a.includes(c.name) || d !== void 0 && (nc(d.choices, c.choices, t, n) || Ub(d.choices, c.choices)));
  }).map(({ name: u }) => u);
}
function Ub(e, n) {
  return tt("", "choice", e, n).some(({ code: t }) => t === "choice-swapped");
}
function nc(e, n, t, { type: r }) {
  if (r === "checkbox" || r === "tagbox" || r === "ranking")
    return !1;
  let s = r === "radiogroup" || r === "dropdown", [o, i] = [e, n].map((a) => Hb(a, t, s));
  return o !== i && o !== "" && i !== "";
}
function Hb(e, n, t) {
  var a;
  let r = e.map(({ value: l }) => l).filter((l) => !n.includes(l)), s = r.filter((l) => /^-?\d{1,9}$/.test(l)).map(Number).sort((l, u) => l - u), o = (a = s[0]) != null ? a : NaN;
  return (t ? s.length === r.length && (o === 0 || o === 1) && s.every((l, u) => l === o + u) : s.length > r.length / 2) ? s.join(" ") : "";
}

// src/core/survey/map-questions.ts
function Os(e, n) {
  let t = (r) => r.type === "html" ? r : r.type === "panel" ? E(T({}, r), { elements: r.elements.map(t) }) : n(r);
  return E(T({}, e), { pages: e.pages.map((r) => E(T({}, r), { elements: r.elements.map(t) })) });
}

// src/core/survey/scale.ts
var sn = ["importance", "ability"], rt = ["1", "2", "3", "4", "5"];
function rc(e) {
  let n = (t) => {
    let r = sn.includes(t.name), s = t.choices.some((o) => tc(o.value) && o.text !== null);
    return !r || s ? t : E(T({}, t), {
      choices: t.choices.map((o) => tc(o.value) ? E(T({}, o), { text: { kind: "message", key: `localskills-scale-${t.name}-${o.value}` } }) : o)
    });
  };
  return Os(e, (t) => t.type === "matrixdropdown" && t.name === e.measures.grid ? E(T({}, t), { columns: t.columns.map(n) }) : t);
}
function tc(e) {
  return rt.includes(e);
}

// src/core/analysis/wilson-interval.ts
var di = 1.959963984540054;
function bn(e, n, t = di) {
  if (n === 0)
    return null;
  let r = e / n, s = r + t * t / (2 * n), o = t * Math.sqrt(r * (1 - r) / n + t * t / (4 * n * n)), i = 1 + t * t / n;
  return {
    // Rounding errors must not lead out of what can be, nor away from none and all.
    low: e === 0 ? 0 : Math.max(0, (s - o) / i),
    high: e === n ? 1 : Math.min(1, (s + o) / i)
  };
}

// src/core/analysis/difference-interval.ts
function mi(e, n, t, r, s = null, o = di) {
  let [i, a] = [bn(e, n, o), bn(t, r, o)];
  if (i === null || a === null)
    return null;
  let [l, u] = [e / n, t / r], c = s === null ? 0 : Qb(s) * s.n / Math.sqrt(n * r), d = (f, m) => Math.sqrt(Math.max(0, f * f + m * m - 2 * c * f * m));
  return {
    low: Math.max(-1, l - u - d(l - i.low, a.high - u)),
    high: Math.min(1, l - u + d(i.high - l, u - a.low))
  };
}
function Qb({ n: e, before: n, now: t, both: r }) {
  let s = n * (e - n) * t * (e - t);
  return s === 0 ? 0 : (e * r - n * t) / Math.sqrt(s);
}
var zb = 40;
function sc(e, n, t, r, s = null) {
  let [o, i] = [0, zb];
  for (let a = 0; a < 50; a++) {
    let l = (o + i) / 2, u = mi(e, n, t, r, s, l);
    if (u === null)
      return 1;
    u.low > 0 || u.high < 0 ? o = l : i = l;
  }
  return Jb(o);
}
function Jb(e) {
  let n = e / Math.SQRT2, t = 1 / (1 + 0.5 * n), r = [
    0.17087277,
    -0.82215223,
    1.48851587,
    -1.13520398,
    0.27886807,
    -0.18628806,
    0.09678418,
    0.37409196,
    1.00002368
  ].reduce((s, o) => s * t + o, 0);
  return Math.min(1, t * Math.exp(-n * n - 1.26551223 + t * r));
}
function oc(e) {
  let n = e.map((r, s) => s).sort((r, s) => e[r] - e[s]), t = e.map(() => !1);
  for (let r = 0; r < n.length; r++) {
    let s = n[r];
    if (e[s] > 0.05 / (n.length - r))
      break;
    t[s] = !0;
  }
  return t;
}

// src/core/analysis/compare-waves.ts
function lc(e, n, t, r, s = null, o = null) {
  let i = Ct(r, n), a = [], l = nw(), u = ({ survey: f, counted: m }) => ({ survey: f, counted: m }), c = Xb(e, n, t, r, i, a, l, o), d = Zb(e, n, t, r, i, a, l, o);
  return {
    before: u(t),
    now: u(e),
    accountsInBoth: s === null ? null : Kb(s, [e, t], [n, r]),
    isPaired: o !== null && o.accounts > 0,
    comparisons: l.finish(),
    skills: c,
    questions: d,
    notCompared: a
  };
}
function Kb(e, n, t) {
  let r = Math.max(...t.map((o) => o.minCell)), s = (o) => o > 0 && o < r;
  return s(e) || n.some(({ counted: o }) => s(o - e)) ? G : e;
}
function Xb(e, n, t, r, s, o, i, a) {
  let l = Yb(n, r, s), u = [], c = cc(e.skills, t.skills);
  for (let p of c) {
    let [g, y] = [e.skills[p], t.skills[p]], w = uc(g, y, l(p));
    w === null && ic(g) && ic(y) ? u.push({ id: p, now: g, before: y }) : o.push({ part: "skill", name: p, reason: w != null ? w : "no-answers" });
  }
  let d = (p) => tw(
    u.map((g) => [g.before[p], g.now[p]])
  ), [f, m] = [d("rankByMwds"), d("rankByRds")], h = q();
  return u.forEach((p, g) => {
    var w, b, k;
    let y = (P) => {
      var x, R;
      return fi((x = P(p.before)) != null ? x : 0, (R = P(p.now)) != null ? R : 0);
    };
    h[p.id] = {
      n: y(({ n: P }) => P),
      importance: y(({ importance: P }) => P.mean),
      ability: y(({ ability: P }) => P.mean),
      gap: y(({ gap: P }) => P),
      mwds: y(({ mwds: P }) => P),
      rds: y(({ rds: P }) => P),
      highNeed: i.share(
        p.before.highNeedCount,
        p.before.n,
        p.now.highNeedCount,
        p.now.n,
        (w = a == null ? void 0 : a.highNeed(p.id)) != null ? w : null
      ),
      rankByMwds: (b = f[g]) != null ? b : null,
      rankByRds: (k = m[g]) != null ? k : null
    };
  }), h;
}
function Yb(e, n, { changedParameters: t }) {
  let [r, s] = [J(e), J(n)], o = (a) => Array.from(a.keys()).join(" "), i = r !== null && s !== null && r.grid.name === s.grid.name && o(r.importance) === o(s.importance) && o(r.ability) === o(s.ability);
  return (a) => !i || sn.some((l) => t.has(En(r.grid.name, a, l)));
}
function ic(e) {
  return e !== void 0 && !A(e) && e.n > 0;
}
function Zb(e, n, t, r, s, o, i, a) {
  var c;
  let l = q(), u = new Map([...X(r), ...X(n)].map(
    (d) => [d.name, d]
  ));
  for (let d of cc(e.questions, t.questions)) {
    let [f, m] = [e.questions[d], t.questions[d]], h = uc(f, m, s.changedParameters.has(d));
    ((c = u.get(d)) == null ? void 0 : c.kind) !== "text" && (h === null && ac(f) && ac(m) ? l[d] = ew(d, m, f, i, a) : o.push({ part: "question", name: d, reason: h != null ? h : "no-answers" }));
  }
  return l;
}
function ac(e) {
  return e !== void 0 && !A(e) && e.n > 0;
}
function ew(e, n, t, r, s) {
  var d;
  let o = q(), [i, a] = [Object.keys(t.choices), Object.keys(n.choices)];
  for (let f of i.filter((m) => a.includes(m))) {
    let [m, h] = [t.choices[f], n.choices[f]];
    o[f] = m === void 0 || h === void 0 || A(m) || A(h) ? G : r.share(h.count, n.n, m.count, t.n, (d = s == null ? void 0 : s.choice(e, f)) != null ? d : null);
  }
  let l = [n, t].map(({ summary: f }) => f === void 0 || A(f) ? null : f.mean), [u = null, c = null] = l;
  return T({
    n: fi(n.n, t.n),
    choices: o,
    onlyBefore: a.filter((f) => !i.includes(f)),
    onlyNow: i.filter((f) => !a.includes(f))
  }, n.summary === void 0 || t.summary === void 0 ? {} : { mean: u === null || c === null ? G : fi(u, c) });
}
function uc(e, n, t) {
  return n === void 0 ? "new" : e === void 0 ? "gone" : t ? "changed" : A(e) || A(n) ? "withheld" : null;
}
function fi(e, n) {
  return { before: e, now: n, difference: n - e };
}
function nw() {
  let e = [];
  return {
    share(n, t, r, s, o) {
      if (A(n) || A(r))
        return A(r) ? r : n;
      let i = mi(r, s, n, t, o);
      if (i === null)
        return G;
      let a = {
        before: n / t,
        now: r / s,
        // One division, so that equal shares have no difference.
        difference: (r * t - n * s) / (s * t),
        countBefore: n,
        countNow: r,
        interval: i,
        isClear: !1
      };
      return e.push({ change: a, p: sc(r, s, n, t, o) }), a;
    },
    finish() {
      return oc(e.map(({ p: n }) => n)).forEach((n, t) => {
        e[t].change.isClear = n;
      }), e.length;
    }
  };
}
function tw(e) {
  let n = e.filter((o) => o[0] !== null && o[1] !== null), t = (o) => us(n.map((i) => i[o]), (i, a) => i - a), [r, s] = [t(0), t(1)];
  return e.map((o) => {
    let i = n.indexOf(o);
    return i < 0 ? null : {
      before: o[0],
      now: o[1],
      places: r[i] - s[i]
    };
  });
}
function cc(e, n) {
  return Array.from(/* @__PURE__ */ new Set([...Object.keys(e), ...Object.keys(n)]));
}

// src/core/report/survey-report.ts
function st(e) {
  var n;
  return Es(e.results, e.survey, (n = e.last) != null ? n : null);
}
function Cs({ previous: e = null, survey: n }, t) {
  var r;
  return e === null ? null : lc(t, n, e.published, e.survey, e.accountsInBoth, (r = e.pairs) != null ? r : null);
}

// src/core/report/results-data.ts
var dc = 5e4, Ns = 1e3, mc = 100, pi = 18e5;
function rw(e, n = st(e), t = Cs(e, n)) {
  let { titles: r } = e, s = r.resultsData(n.survey), o = sw(e), i = iw(n, e), { excluded: a, breakdowns: l } = n, u = {};
  a.forEach(({ reason: p }) => {
    var g;
    u[p] = ((g = u[p]) != null ? g : 0) + 1;
  });
  let c = (p, g = n.earlier) => {
    var y, w;
    return Kn(E(T(T(T(T(E(T(E(T({
      survey: n.survey,
      definition: { page: r.definition(n.survey), revision: e.definitionRevision },
      minAnswers: e.survey.minAnswers,
      minCell: e.survey.minCell,
      population: n.population,
      counted: n.counted
    }, e.held === void 0 || e.held === null ? {} : { held: e.held }), {
      excluded: i.length === 0 ? a : a.slice(0, Ns)
    }), i.length === 0 ? {} : { excludedMore: {
      count: a.length,
      reasons: cw(u),
      pages: i.map(({ title: b }) => b)
    } }), {
      questions: uw(n.questions, lw),
      skills: n.skills,
      cross: n.cross,
      agreement: n.agreement,
      balance: n.balance,
      breakdowns: p,
      versions: n.versions
    }), g === void 0 ? {} : { earlier: g }), n.trails === void 0 ? {} : { trails: n.trails }), n.ratingTrail === void 0 ? {} : { ratingTrail: n.ratingTrail }), t === null ? {} : { change: t }), {
      answers: (w = (y = e.counted.named) == null ? void 0 : y.map((b) => ow(b, e.home))) != null ? w : { count: e.counted.count, revisions: o.map(({ title: b }) => b) }
    }));
  }, d = c(l);
  if (zn(d) <= pi)
    return [...o, { title: s, text: d }, ...i];
  let f = aw(l, e), m = l.map(({ by: p, question: g, isPartition: y, ungrouped: w, withheld: b }, k) => E(T({
    by: p,
    question: g,
    isPartition: y
  }, b === void 0 ? {} : { withheld: b }), {
    ungrouped: w,
    pages: f.filter((P) => P.breakdown === k).map(({ title: P }) => P)
  })), h = c(m);
  return [
    ...o,
    // What is kept for whoever reads it goes before what the next release has to be put beside.
    { title: s, text: zn(h) <= pi || n.earlier === void 0 ? h : c(m, E(T({}, n.earlier), { breakdowns: [] })) },
    ...i,
    ...f.map(({ title: p, text: g }) => ({ title: p, text: g }))
  ];
}
function fc(e, n = st(e)) {
  var r, s;
  let t = e.titles.resultsData(n.survey);
  return (s = (r = rw(e, n).find((o) => o.title === t)) == null ? void 0 : r.text) != null ? s : "";
}
function sw({ survey: e, titles: n, counted: t }) {
  let r = [];
  return t.named !== null || t.places.forEach(({ community: s, revisions: o }) => {
    for (let i = 0; i < o.length; i += dc)
      r.push({
        title: n.resultsPart(e.id, "revisions", r.length + 1),
        text: Kn({
          survey: e.id,
          community: s,
          revisions: Array.from(o.subarray(i, i + dc))
        })
      });
  }), r;
}
function ow({ user: e, page: n, revision: t, timestamp: r, community: s }, o) {
  let i = { user: e, page: n, revision: t, timestamp: r };
  return o === void 0 || s === o ? i : E(T({}, i), { community: s != null ? s : null });
}
function iw({ survey: e, excluded: n }, { titles: t }) {
  let r = [];
  for (let s = Ns; s < n.length; s += Ns)
    r.push({
      title: t.resultsPart(e, "excluded", r.length + 1),
      text: Kn({ survey: e, excluded: n.slice(s, s + Ns) })
    });
  return r;
}
function aw(e, { survey: n, titles: t }) {
  let r = [];
  return e.forEach(({ by: s, question: o, groups: i }, a) => {
    let [l, u] = [{}, 0], c = () => {
      r.push({
        breakdown: a,
        title: t.resultsPart(n.id, "groups", r.length + 1),
        text: Kn({ survey: n.id, by: s, question: o, groups: l })
      }), [l, u] = [{}, 0];
    };
    Object.keys(i).forEach((d) => {
      let f = i[d], h = zn(Kn(f)) + 2 * Kn(f).split(`
`).length;
      u > 0 && u + h > pi && c(), l[d] = f, u += h;
    }), u > 0 && c();
  }), r;
}
function lw(e) {
  if (A(e) || A(e.unknown))
    return e;
  let { unknown: n } = e, t = Object.keys(n);
  if (t.length <= mc)
    return e;
  let r = (a) => {
    var l;
    return (l = n[a]) != null ? l : 0;
  }, s = t.slice().sort((a, l) => r(l) - r(a) || (a < l ? -1 : 1)), o = new Set(s.slice(0, mc)), i = /* @__PURE__ */ Object.create(null);
  return t.filter((a) => o.has(a)).forEach((a) => {
    i[a] = r(a);
  }), E(T({}, e), { unknown: i });
}
function uw(e, n) {
  let t = /* @__PURE__ */ Object.create(null);
  return Object.keys(e).forEach((r) => {
    t[r] = n(e[r]);
  }), t;
}
function cw(e) {
  let n = {};
  return Object.keys(e).sort().forEach((t) => {
    n[t] = e[t];
  }), n;
}

// src/core/report/balance-table.ts
var pc = 150, dw = ["wantToLearn", "canTeach", "seeks", "offers"], fw = {
  wantToLearn: "want-to-learn",
  canTeach: "can-teach",
  seeks: "seek-now",
  offers: "offer-now"
};
function gc(e) {
  var k, P;
  let { markup: n, results: t, survey: r } = e, s = Object.keys(t.balance), o = dw.filter((x) => s.some((R) => {
    var S;
    return ((S = t.balance[R]) == null ? void 0 : S[x]) !== null;
  })), i = s.filter((x) => o.some((R) => {
    var S, v;
    return ((S = t.balance[x]) == null ? void 0 : S[R]) !== 0 && ((v = t.balance[x]) == null ? void 0 : v[R]) !== null;
  }));
  if (o.length < 2 || i.length === 0)
    return [];
  let a = o.includes("wantToLearn") && o.includes("canTeach"), l = (x) => Math.max(1, ...i.map((R) => {
    var S;
    return hc((S = t.balance[R]) == null ? void 0 : S[x], 0);
  })), u = {
    survey: Math.max(l("wantToLearn"), l("canTeach")),
    exchange: Math.max(l("seeks"), l("offers"))
  }, c = (x, R) => {
    var C, L;
    let S = (L = (C = t.balance[x]) == null ? void 0 : C[R]) != null ? L : null, v = R === "wantToLearn" || R === "canTeach";
    return A(S) ? se(n) : S === null ? Q(n.say("localskills-results-not-asked"), null) : Q(en(
      v || S === 0 ? n.number(S) : Rt(x, R === "seeks" ? "seek" : "offer", n.number(S), e),
      S / u[v ? "survey" : "exchange"],
      R === "wantToLearn" || R === "seeks" ? "demand" : "supply"
    ), S);
  }, d = (x) => {
    let R = x === "wantToLearn" || x === "canTeach" ? r.measures[x] : null, S = R === null ? void 0 : t.questions[R];
    return S === void 0 || A(S) ? null : S.n;
  }, f = [
    ...o.map((x) => [fw[x], x === "wantToLearn" || x === "canTeach" ? "people" : "exchange", d(x)]),
    ...a ? [["lacking", "lacking", null]] : []
  ], m = f.map(([x]) => V({ text: n.messages.text(`localskills-results-column-${x}`) })), [h, p] = [d("wantToLearn"), d("canTeach")], g = [
    `|+ ${n.say("localskills-results-balance-caption")}`,
    "|-",
    K(n.say("localskills-results-column-skill")),
    ...f.map(([x, , R]) => K(n.say(`localskills-results-column-${x}`) + (R === null ? "" : `<br /><span class="ext-localSkills-detail">${n.say("localskills-results-of-people", R)}</span>`), "number"))
  ];
  for (let x of pw(t.balance, i).slice(0, pc)) {
    let R = (P = (k = t.balance[x]) == null ? void 0 : k.surveyDifference) != null ? P : null;
    g.push("|-", `! scope="row" | ${Rt(x, "offer", e.skillName(x), e)}`, ...Ve([
      ...o.map((S) => c(x, S)),
      ...a ? [A(R) ? se(n) : Q(R === null ? "" : n.signed(R), R)] : []
    ], m));
  }
  let y = i.some((x) => Rt(x, "offer", "", e) !== ""), w = s.length - i.length, b = i.length - pc;
  return [
    ae("balance", n.say("localskills-results-balance")),
    `<p>${n.say("localskills-results-balance-intro")}${h === null || p === null ? "" : ` ${n.say("localskills-results-balance-bases", h, p)}`}${y ? ` ${n.say("localskills-results-balance-links")}` : ""}</p>`,
    Cn(f.map(([x, R]) => [n.say(`localskills-results-column-${x}`), R]), n),
    ie(
      V({ text: n.messages.text("localskills-results-balance") }),
      "sortable ext-localSkills-wide ext-localSkills-stacked",
      g
    ),
    ...w > 0 ? [`<p>${n.say("localskills-results-balance-silent", w)}</p>`] : [],
    ...b > 0 ? [`<p>${n.say("localskills-results-more-rows", b)}</p>`] : []
  ];
}
function pw(e, n) {
  let t = (r) => {
    var a;
    let { surveyDifference: s = null, exchangeDifference: o = null, wantToLearn: i = null } = (a = e[r]) != null ? a : {};
    return [s, o, i].map((l) => hc(l, -1 / 0));
  };
  return n.slice().sort((r, s) => {
    let [o, i] = [t(r), t(s)], a = o.findIndex((l, u) => l !== i[u]);
    return a === -1 ? r < s ? -1 : 1 : i[a] - o[a];
  });
}
function hc(e, n) {
  return typeof e == "number" ? e : n;
}

// src/core/survey/conditions/parse-condition.ts
var gi = 4e3, gw = 50, hi = {
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
}, yr = /[ \t\n\r]*/y, yi = /[a-z_]\w*/iy, hw = /[=<>!]=|=[<>]|<>|\*=|&&|\|\||[=<>+\-*/%^]/y, yw = /-?(?:\d+\.\d+|[1-9]\d*|0)/y, bw = /'(?:[^'"\\]|\\['"]|\\(?!['"]))*'|"(?:[^'"\\]|\\['"]|\\(?!['"]))*"/y, ww = /\{([^{}]*)\}/y, kw = /\w+|[^]/y, xw = /^[a-z0-9-]{1,48}(?:\.[a-z0-9-]{1,48}){0,2}$/, Sw = /^(?:(?:item|choice|self|row(?:index|name|title|value))$|(?:item|choice|self|parent|survey|(?:prev|next|total)?row|(?:prev|next|parent)?panel)\.|[#$])/i;
function Ms(e) {
  let n = 0, t = 0, r = null;
  function s(w, b = W(i()), k = n) {
    return r = r != null ? r : { code: `condition-${w}`, position: k, parameters: [k + 1, b] }, null;
  }
  function o(w) {
    w.lastIndex = n;
    let b = w.exec(e);
    return n += b ? b[0].length : 0, b;
  }
  function i() {
    let w = n, b = o(kw);
    return n = w, b ? b[0] : "";
  }
  function a(w) {
    o(yr);
    let b = e[n] === w;
    return n += b ? 1 : 0, b;
  }
  function l(w) {
    var k;
    let b = u();
    for (; b !== null; ) {
      o(yr);
      let P = n, x = (k = o(hw)) != null ? k : o(yi), R = x === null ? "" : x[0].toLowerCase(), S = Object.prototype.hasOwnProperty.call(hi, R), [v, C] = S ? hi[R] : [0, "or"];
      if (v < w)
        return n = P, x === null || S ? b : s("operator");
      let L = l(v + 1);
      b = L && { kind: "binary", operator: C, left: b, right: L };
    }
    return null;
  }
  function u() {
    o(yr), t++;
    let w = t > gw ? s("too-deep") : c();
    return t--, w;
  }
  function c() {
    var x;
    let w = n;
    if (a("(")) {
      let R = l(1);
      return R && (a(")") ? R : s("parenthesis", "(", w));
    }
    if (a("!"))
      return d("not", u());
    if (a("["))
      return p(w);
    let b = o(yi);
    if (b === null)
      return f((x = m()) != null ? x : h());
    let k = b[0].toLowerCase();
    if (e[n] === "(")
      return n++, b[0] === "iif" ? g() : s("function", b[0], w);
    if (k === "negate")
      return d("not", u());
    if (k === "true" || k === "false")
      return f({ kind: "value", value: k === "true" });
    let P = Object.prototype.hasOwnProperty.call(hi, k);
    return s(P ? "operand" : k === "not" ? "not" : "word", b[0], w);
  }
  function d(w, b) {
    return b && { kind: "unary", operator: w, operand: b };
  }
  function f(w) {
    o(yr);
    let b = n, k = w && o(yi), P = k ? k[0].toLowerCase() : "";
    return P === "empty" || P === "notempty" ? d(P, w) : (n = b, w);
  }
  function m() {
    let w = o(yw);
    if (w)
      return { kind: "value", value: Number(w[0]) };
    let b = o(bw);
    return b && { kind: "value", value: b[0].slice(1, -1).replace(/\\(['"])/g, "$1") };
  }
  function h() {
    let w = n, b = o(ww);
    if (b === null) {
      let P = i();
      return s(P === "{" ? "brace" : P === '"' || P === "'" ? "text" : "operand");
    }
    let k = b[1];
    return Sw.test(k) ? s("context", W(b[0]), w) : xw.test(k) ? { kind: "answer", parameter: k } : s("answer", W(b[0]), w);
  }
  function p(w) {
    let b = [];
    if (a("]"))
      return { kind: "value", value: b };
    do {
      o(yr);
      let k = m();
      if (k === null)
        return s("list-item");
      b.push(k.value);
    } while (a(","));
    return a("]") ? { kind: "value", value: b } : s("list", "[", w);
  }
  function g() {
    let w = n - 4, b = l(1), k = b && (a(",") ? l(1) : s("iif", "iif", w)), P = k && (a(",") ? l(1) : s("iif", "iif", w));
    return b && k && P && (a(")") ? { kind: "iif", operands: [b, k, P] } : s("iif", "iif", w));
  }
  e.length > gi ? (n = gi, s("too-long", gi)) : e.trim() === "" && s("blank");
  let y = r ? null : l(1);
  return y !== null && n < e.length && s("rest"), r != null ? r : { source: e, expression: y };
}

// src/core/survey/property-reader.ts
var Rw = { pages: 100, elements: 200, columns: 30, rows: 300 }, Pw = 1e3;
function yc(e) {
  let n = (s, o, ...i) => {
    e.push({ path: s, code: o, parameters: i });
  }, t = (s, o, i, a, l, ...u) => {
    let c = F(s, i);
    return typeof c == "string" && l(c) ? c : (c !== void 0 && n(U(o, i), a, W(c), ...u), null);
  }, r = (s, o, i, a, l) => {
    let u = F(s, i);
    return l(u) ? u : (u !== void 0 && n(U(o, i), a), null);
  };
  return {
    fault: n,
    string: t,
    text(s, o, i) {
      let a = F(s, i), l = es(a);
      return l === null && a !== void 0 && n(U(o, i), "expected-text"), l;
    },
    word(s, o, i, a) {
      var u;
      return (u = t(s, o, i, "not-one-of", (c) => a.includes(c), a)) != null ? u : a[0];
    },
    id: (s, o, i) => t(s, o, i, "bad-id", (a) => te.test(a)),
    count(s, o, i) {
      let a = r(s, o, i, "expected-whole-number", br);
      return a !== null && a < 0 ? (n(U(o, i), "too-small", a, 0), null) : a;
    },
    list(s, o, i) {
      var u, c;
      let a = (u = r(s, o, i, "expected-list", Array.isArray)) != null ? u : [], l = (c = Rw[i]) != null ? c : Pw;
      return a.length > l && n(U(o, i), "too-many-items", l), a.slice(0, l);
    },
    object: (s, o, i) => {
      var a;
      return (a = r(s, o, i, "expected-object", _)) != null ? a : {};
    },
    condition(s, o, i) {
      let a = t(s, o, i, "expected-string", (u) => u.trim() !== ""), l = a === null ? null : Ms(a);
      return l !== null && "code" in l ? (n(U(o, i), l.code, ...l.parameters), null) : l;
    }
  };
}
function bc(e) {
  return Re.test(e);
}
function br(e) {
  return Number.isSafeInteger(e);
}

// src/core/survey/read-choices.ts
var Dn = 20;
function dn(e, n, t, r) {
  let s = /* @__PURE__ */ new Map(), o = U(n, t);
  return r.list(e, n, t).forEach((i, a) => {
    let l = U(o, a), u = _(i) ? i : {}, c = _(i) ? F(i, "value") : i, d = wi(c) ? String(c) : "";
    te.test(d) ? s.has(d) ? r.fault(l, "code-taken", d) : s.set(d, {
      value: d,
      text: r.text(u, l, "text"),
      visibleIf: r.condition(u, l, "visibleIf"),
      isRetired: F(u, "retired") === !0
    }) : r.fault(l, "bad-id", W(c));
  }), s.size === 0 ? (r.fault(o, "empty-list"), null) : Array.from(s.values());
}
function Qe(e, n) {
  return { value: e, text: n, visibleIf: null, isRetired: !1 };
}
function bi(e, n, t, r) {
  let s = (o, i, a, l) => {
    var c;
    let u = F(e, i) === void 0 ? a : i;
    return F(e, u) !== !0 ? null : r.some(({ value: d }) => d === o) ? (t.fault(U(n, u), "special-code-taken", o), null) : Qe(o, (c = t.text(e, n, l)) != null ? c : { kind: "message", key: `localskills-choice-${o}` });
  };
  return {
    other: s(Hn, "showOtherItem", "hasOther", "otherText"),
    none: s(er, "showNoneItem", "hasNone", "noneText"),
    refused: s(nr, "showRefuseItem", "", "refuseText"),
    dontKnow: s(tr, "showDontKnowItem", "", "dontKnowText")
  };
}
function wc(e, n, t) {
  if (F(e, "rateValues") !== void 0)
    return dn(e, n, "rateValues", t);
  let r = (l, u) => {
    let c = F(e, l);
    return br(c) ? c : (c !== void 0 && t.fault(U(n, l), "expected-whole-number"), u);
  }, [s, o, i] = [r("rateMin", 1), r("rateMax", 5), r("rateStep", 1)];
  if (o <= s || i < 1)
    return t.fault(`${n}.rateMax`, "bad-rating", s, o, i), null;
  let a = [];
  for (let l = s; l <= o && a.length < Dn; l += i)
    a.push(Qe(String(l), null));
  return s + Dn * i <= o && t.fault(`${n}.rateMax`, "too-many-steps", Dn), a;
}
function kc(e, n, t) {
  let r = /* @__PURE__ */ new Map();
  return t.list(e, n, "columns").forEach((s, o) => {
    let i = U(`${n}.columns`, o), a = _(s) ? F(s, "name") : void 0;
    if (!_(s) || typeof a != "string" || !te.test(a)) {
      t.fault(`${i}.name`, "bad-id", W(a));
      return;
    }
    if (r.has(a)) {
      t.fault(`${i}.name`, "name-taken", a);
      return;
    }
    let l = dn(s, i, "choices", t);
    l !== null && r.set(a, { name: a, title: t.text(s, i, "title"), choices: l });
  }), r.size === 0 ? (t.fault(`${n}.columns`, "empty-list"), null) : Array.from(r.values());
}
function wi(e) {
  return typeof e == "string" || typeof e == "number";
}

// src/core/report/group-label.ts
var vw = /^[a-z0-9][a-z0-9_-]{0,99}$/;
function wr(e) {
  return vw.test(e);
}
function kr(e, { by: n, question: t }, r) {
  var d, f;
  let { markup: s, survey: o, texts: i, codeNames: a } = r;
  if (n === "language") {
    let m = a.language(e);
    return m !== null ? V({ text: m }) : Re.test(e) ? `<span lang="${e}">{{#language:${e}}}</span>` : V({ text: e });
  }
  if (n === "community")
    return Tw(e, r);
  let l = H(o).find(({ name: m }) => m === t), u = l === void 0 ? null : (f = (d = pe(l)[0]) == null ? void 0 : d.choices) != null ? f : null, c = u === null ? void 0 : u.find(({ value: m }) => m === e);
  return s.label(On(c != null ? c : Qe(e, null), l, i, a));
}
function Tw(e, { codeNames: n }) {
  var t;
  return `<bdi>${V({ text: (t = n.wiki(e)) != null ? t : e })}</bdi>`;
}
function xc({ by: e, question: n }, { markup: t, survey: r, texts: s }) {
  let o = H(r).find(({ name: a }) => a === n);
  if (o !== void 0) {
    let a = xe(o, s);
    return { text: a.text, wikitext: t.label(a) };
  }
  let i = `localskills-results-by-${e === "language" ? "language" : "community"}`;
  return { text: t.messages.text(i), wikitext: t.say(i) };
}

// src/core/report/parameter-title.ts
function Nt({ question: e, row: n, column: t }, r) {
  return [
    xe(e, r).text,
    ...n === null ? [] : [Ne(n, r).text],
    ...t === null ? [] : [xe(t, r).text]
  ].join(" / ");
}

// src/core/report/change-tables.ts
var Sc = 6, Aw = 10, Ew = ["new", "gone", "changed", "withheld", "no-answers"], ki = [
  ["gap", "gap"],
  ["importance", "importance"],
  ["ability", "importance"],
  ["high-need", "high-need"],
  ["rank-mwds", "rank"],
  ["n", "n"]
];
function Pc(e) {
  let { change: n, markup: t, report: r } = e;
  if (n === null || n.before.counted === 0)
    return [];
  let { accountsInBoth: s, before: o, comparisons: i, isPaired: a, now: l } = n, u = s === null || A(s) || s === 0 ? t.say("localskills-results-change-others") : `${t.say("localskills-results-change-both", s)} ${t.say(`localskills-results-change-${a ? "paired" : "unpaired"}`)}`;
  return [
    ae("change", t.say("localskills-results-change")),
    `<p>${t.say(
      "localskills-results-change-intro",
      { wikitext: Pe(r.titles.results(o.survey), xi(e)) },
      o.counted,
      l.counted
    )} ${u}</p>`,
    ...i < 2 ? [] : [`<p>${t.say(
      "localskills-results-change-many",
      i,
      Math.max(1, Math.round(i / 20)),
      { wikitext: qe(t.say("localskills-results-clear"), "clear", t) }
    )}</p>`],
    ...Ow(n, e),
    ...Cw(n, e),
    ...Nw(n, e)
  ];
}
function ot({ difference: e }) {
  return e;
}
function xi({ markup: e, report: { previous: n = null }, change: t, texts: r }) {
  var s;
  return n === null ? `<bdi>${V({ text: (s = t == null ? void 0 : t.before.survey) != null ? s : "" })}</bdi>` : e.label(xe({ name: n.survey.id, title: n.survey.title }, r));
}
function vc(e) {
  let { change: n, markup: t } = e;
  if (n === null || n.before.counted === 0 || n.comparisons === 0)
    return [];
  let [r] = Tc(n, e), s = { wikitext: Ge("change", t.say("localskills-results-change")) };
  return [r === void 0 ? t.say("localskills-results-change-lead-none", { wikitext: xi(e) }, s) : t.say("localskills-results-change-lead", { wikitext: xi(e) }, { wikitext: r.about }, s)];
}
function Tc({ skills: e, questions: n }, t) {
  var l, u;
  let { markup: r, survey: s, texts: o, codeNames: i } = t, a = [];
  Object.keys(e).forEach((c) => {
    var f;
    let d = (f = e[c]) == null ? void 0 : f.highNeed;
    if (d !== void 0 && !A(d) && d.isClear) {
      let m = { wikitext: `<strong>${t.skillName(c)}</strong>` };
      a.push({
        name: c,
        change: d,
        about: r.say("localskills-results-change-need", m, ...Rc(d, t))
      });
    }
  });
  for (let c of X(s)) {
    let d = (u = (l = n[c.name]) == null ? void 0 : l.choices) != null ? u : {};
    Object.keys(d).forEach((f) => {
      var h, p;
      let m = d[f];
      if (m !== void 0 && !A(m) && m.isClear) {
        let g = (p = (h = c.choices) == null ? void 0 : h.find(({ value: w }) => w === f)) != null ? p : Qe(f, null), y = On(g, c.question, o, i);
        a.push({ name: `${c.name} ${f}`, change: m, about: r.say(
          "localskills-results-change-choice",
          { wikitext: V({ text: Nt(c, o) }) },
          { wikitext: `<strong>${r.label(y)}</strong>` },
          ...Rc(m, t)
        ) });
      }
    });
  }
  return a.sort((c, d) => Math.abs(ot(d.change)) - Math.abs(ot(c.change)) || (c.name < d.name ? -1 : 1)), a;
}
function Ow(e, n) {
  let { markup: t } = n, r = Tc(e, n), s = r.length - Sc;
  return r.length === 0 ? [`<p>${t.say("localskills-results-change-none")}</p>`] : [
    "<ul>",
    ...r.slice(0, Sc).map(({ about: o }) => `<li>${o}</li>`),
    "</ul>",
    ...s > 0 ? [`<p>${t.say("localskills-results-change-more", s)}</p>`] : []
  ];
}
function Rc({ before: e, now: n, difference: t, interval: r }, { markup: s }) {
  let o = s.say(
    "localskills-results-change-range",
    { wikitext: s.signed(r.low * 100) },
    { wikitext: s.signed(r.high * 100) },
    { wikitext: s.signed(t * 100) }
  );
  return [s.percent(e), s.percent(n), o].map((i) => ({ wikitext: i }));
}
function Cw({ skills: e }, n) {
  let { markup: t } = n, r = (d) => e[d], s = (d) => ot(r(d).gap), o = Object.keys(e).sort((d, f) => s(f) - s(d) || (d < f ? -1 : 1));
  if (o.length === 0)
    return [];
  let i = o.map(s), a = i.every((d) => d < 0) ? "-fell" : i.every((d) => d > 0) ? "-rose" : "", l = ki.map(([d]) => V({ text: t.messages.text(`localskills-results-column-${d}`) })), u = [
    `|+ ${t.say(`localskills-results-change-caption${a}`)}`,
    "|-",
    K(t.say("localskills-results-column-skill")),
    ...ki.map(([d]) => K(t.say(`localskills-results-column-${d}`), "number"))
  ], c = (d, f) => ` <span class="ext-localSkills-detail">${t.say("localskills-results-from-to", { wikitext: d }, { wikitext: f })}</span>`;
  for (let d of o) {
    let { gap: f, importance: m, ability: h, highNeed: p, rankByMwds: g, n: y } = r(d), w = (b) => Q(
      t.signed(ot(b), 2) + c(t.number(b.before, 2), t.number(b.now, 2)),
      ot(b)
    );
    u.push(
      "|-",
      `! scope="row" | ${n.skillName(d)}`,
      ...Ve([
        w(f),
        w(m),
        w(h),
        A(p) ? se(t) : Q(
          `${t.signed(ot(p) * 100)}${c(t.percent(p.before), t.percent(p.now))}${p.isClear ? `<br /><strong class="ext-localSkills-detail">${t.say("localskills-results-clear")}</strong>` : ""}`,
          ot(p)
        ),
        g === null ? Q("", null) : Q(
          t.say("localskills-results-from-to", { wikitext: t.number(g.before) }, { wikitext: t.number(g.now) }),
          g.now
        ),
        Q(t.say("localskills-results-from-to", { wikitext: t.number(y.before) }, { wikitext: t.number(y.now) }), y.now)
      ], l)
    );
  }
  return [
    Cn(ki.map(([d, f]) => [t.say(`localskills-results-column-${d}`), f]), t),
    ie(
      V({ text: t.messages.text("localskills-results-change") }),
      "sortable ext-localSkills-wide ext-localSkills-stacked",
      u
    )
  ];
}
function Nw({ notCompared: e }, n) {
  let { markup: t, survey: r, texts: s } = n, o = new Map(X(r).map((a) => [a.name, a])), i = [];
  for (let a of Ew) {
    let l = e.filter((u) => u.reason === a).map(({ part: u, name: c }) => {
      let d = o.get(c);
      return u === "skill" ? n.skillName(c) : d === void 0 ? `<code>${V({ text: c })}</code>` : V({ text: Nt(d, s) });
    });
    l.length > 0 && i.push(t.say(`localskills-results-not-compared-${a}`, Fe(l, t, Aw)));
  }
  return i.length === 0 ? [] : [
    `<p>${t.say("localskills-results-not-compared")}</p>`,
    "<ul>",
    ...i.map((a) => `<li>${a}</li>`),
    "</ul>"
  ];
}

// src/core/report/headline.ts
function Ec(e, n) {
  let { wantToLearn: t, canTeach: r } = n.measures, s = [];
  for (let d of Object.keys(e.skills)) {
    let f = ze(e, d);
    f !== null && !A(f.highNeedCount) && f.highNeedCount > 0 && s.push({ skill: d, count: f.highNeedCount, of: f.n });
  }
  let o = (d) => {
    var f, m;
    return (m = (f = ze(e, d)) == null ? void 0 : f.rankByMwds) != null ? m : Number.MAX_SAFE_INTEGER;
  }, i = Object.keys(e.skills).filter((d) => Oc(e.skills[d])).sort((d, f) => o(d) - o(f) || ee(d, f)), a = Ac(e, r), l = Ac(e, t), u = l === null || a === null ? [] : Ri(e).filter((d) => {
    var h, p;
    let [f, m] = [$s(e, r, d), $s(e, t, d)];
    return (A(f) || A(m)) && (A(f) || f === 0) && (A(m) || (m != null ? m : 0) > 0) && ((p = (h = e.balance[d]) == null ? void 0 : h.offers) != null ? p : 0) === 0;
  }), c = (l != null ? l : []).filter(({ skill: d }) => {
    var f, m;
    return $s(e, r, d) === 0 && ((m = (f = e.balance[d]) == null ? void 0 : f.offers) != null ? m : 0) === 0;
  });
  return {
    needs: Si(s),
    assets: Si(a != null ? a : []),
    unmet: l === null || a === null ? null : Si(c),
    hiddenNeeds: i,
    hiddenAssets: r === null ? [] : Ri(e).filter((d) => A($s(e, r, d))),
    maybeUnmet: u
  };
}
function Oc(e) {
  return e !== void 0 && (A(e) || A(e.highNeedCount));
}
function ze(e, n) {
  let t = e.skills[n];
  return t === void 0 || A(t) ? null : t;
}
function $s(e, n, t) {
  var o;
  let r = n === null ? void 0 : e.questions[n];
  if (r === void 0 || A(r))
    return r != null ? r : null;
  let s = r.choices[t];
  return A(s) ? s : (o = s == null ? void 0 : s.count) != null ? o : null;
}
function Ac(e, n) {
  let t = n === null ? void 0 : e.questions[n];
  if (t === void 0 || A(t))
    return null;
  let r = Ri(e);
  return Object.keys(t.choices).filter((s) => r.includes(s)).map((s) => {
    let o = t.choices[s];
    return { skill: s, count: o === void 0 || A(o) ? 0 : o.count, of: t.n };
  }).filter(({ count: s }) => s > 0);
}
function Ri({ skills: e, balance: n }) {
  let t = Object.keys(e);
  return t.length === 0 ? Object.keys(n) : t;
}
function Si(e) {
  return e.slice().sort((n, t) => Pt(
    { numerator: t.count, denominator: t.of },
    { numerator: n.count, denominator: n.of }
  ) || (n.skill < t.skill ? -1 : 1)).slice(0, 3);
}

// src/core/report/findings.ts
var Mt = 5;
function Nc(e) {
  let { markup: n, results: t, survey: r } = e, { needs: s, assets: o, unmet: i, hiddenNeeds: a, hiddenAssets: l, maybeUnmet: u } = Ec(t, r), c = (y, ...w) => (b) => n.say(
    y,
    $w(b, e),
    b.count,
    b.of,
    { wikitext: Mw(b, e) },
    ...w
  ), d = (y, { skill: w }) => {
    let b = n.say("localskills-results-see-exchange"), k = Rt(w, "offer", b, e);
    return k === b ? y : `${y} ${k}`;
  }, f = (y) => h === 0 ? c("localskills-results-unmet-skill")(y) : c("localskills-results-unmet-skill-of", h)(y), m = r.measures.canTeach === null ? void 0 : t.questions[r.measures.canTeach], h = m === void 0 || A(m) ? 0 : m.n, p = [];
  Object.keys(t.skills).length > 0 && p.push(...Pi("needs", s.map(c("localskills-results-need")), e, a)), o.length + l.length > 0 && p.push(...Pi("assets", o.map(c("localskills-results-asset")), e, l)), i !== null && p.push(...Pi("unmet", i.map((y) => d(f(y), y)), e, u));
  let g = [...vc(e), ...Iw(e), ...Lw(e)];
  return [
    ...p.length === 0 ? [] : [
      '<div class="ext-localSkills-findings">',
      ...p,
      "</div>",
      `<p class="ext-localSkills-quiet">${n.say(
        "localskills-results-findings-note",
        { wikitext: qe(n.say("localskills-results-term-interval"), "interval", n) }
      )}</p>`
    ],
    ...g.length === 0 ? [] : ["<ul>", ...g.map((y) => `<li>${y}</li>`), "</ul>"]
  ];
}
function Mw({ count: e, of: n }, { markup: t }) {
  var o;
  let { low: r, high: s } = (o = bn(e, n)) != null ? o : { low: 0, high: 1 };
  return t.say(
    "localskills-results-share-interval",
    { wikitext: t.percent(e / n) },
    { wikitext: t.number(Be(r, 0, 2)) },
    { wikitext: t.percent(s) }
  );
}
function Pi(e, n, t, r = []) {
  let { markup: s } = t;
  return [
    `<div class="ext-localSkills-finding ext-localSkills-finding-${e}">`,
    // No heading of the page's own kind: before the first of those stands the table of contents, in some skins.
    `<div class="ext-localSkills-finding-title" role="heading" aria-level="2">${s.say(`localskills-results-${e}`)}</div>`,
    ...n.length > 0 ? ["<ol>", ...n.map((o) => `<li>${o}</li>`), "</ol>"] : r.length > 0 ? [] : [`<p>${s.say(`localskills-results-${e}-none`)}</p>`],
    ...r.length === 0 ? [] : [`<p>${s.say(
      `localskills-results-${e}-hidden`,
      r.length,
      Fe(r.map(t.skillName), s, Mt)
    )}</p>`],
    "</div>"
  ];
}
function $w({ skill: e }, n) {
  return { wikitext: `<strong>${n.skillName(e)}</strong>` };
}
function Iw(e) {
  let { markup: n, results: t } = e, r = Object.keys(t.skills).filter((o) => vi(t, o) !== null), s = r.filter((o) => vi(t, o) === "concentrate-here").sort((o, i) => Cc(t, i) - Cc(t, o) || (o < i ? -1 : 1));
  return r.length < 4 || s.length === 0 ? [] : [n.say(
    "localskills-results-concentrate",
    s.length,
    r.length,
    Fe(s.map(e.skillName), n, Mt),
    { wikitext: Ge("plot", n.say("localskills-results-plot")) }
  )];
}
function Lw(e) {
  let { markup: n, results: t } = e, r = Object.keys(t.skills).filter((i) => Is(t, i) !== null);
  if (r.length < 2 * Mt)
    return [];
  let s = (i) => {
    var a, l;
    return (l = ((a = Is(t, i)) != null ? a : [])[0]) != null ? l : 1 / 0;
  }, o = r.filter((i) => {
    var a;
    return vi(t, i) === "concentrate-here" && ((a = Is(t, i)) != null ? a : []).every((l) => l <= Mt);
  }).sort((i, a) => s(i) - s(a) || (i < a ? -1 : 1));
  return [o.length === 0 ? n.say("localskills-results-agreed-none", Mt) : n.say("localskills-results-agreed", Mt, Fe(o.map(e.skillName), n), o.length)];
}
function Is(e, n) {
  var o;
  let { rankByMwds: t = null, rankByRds: r = null, rankByHighNeed: s = null } = (o = ze(e, n)) != null ? o : {};
  return t === null || r === null || s === null ? null : [t, r, s];
}
function vi(e, n) {
  var t, r;
  return (r = (t = ze(e, n)) == null ? void 0 : t.quadrant) != null ? r : null;
}
function Cc(e, n) {
  var t, r;
  return (r = (t = ze(e, n)) == null ? void 0 : t.gap) != null ? r : 0;
}
var Fw = 5;
function Mc({ markup: e, results: n }) {
  let { mwdsRds: t, mwdsHighNeed: r, rdsHighNeed: s } = n.agreement, o = [t, r, s].filter((c) => c !== null);
  if (o.length === 0)
    return [];
  let i = o.reduce((c, d) => c + d, 0) / o.length, l = Object.keys(n.skills).filter((c) => Is(n, c) !== null).length < Fw ? "few" : i >= 0.7 ? "largely" : i >= 0.4 ? "partly" : "hardly", u = (c) => ({ wikitext: c === null ? "\u2013" : e.number(c, 2) });
  return [`<p>${e.say(`localskills-results-agreement-${l}`)} ${e.say("localskills-results-agreement-advice")} ${e.say(
    "localskills-results-agreement-figures",
    { wikitext: qe(e.say("localskills-results-term-tau"), "tau", e) },
    u(t),
    u(r),
    u(s)
  )}</p>`];
}

// src/core/report/skills-table.ts
var Ls = [
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
function $c(e) {
  var l;
  let { markup: n, results: t, survey: r } = e, s = J(r), o = Object.keys(t.skills);
  if (s === null || o.length === 0)
    return [];
  let i = [
    `|+ ${n.say("localskills-results-skills-caption")}`,
    "|-",
    K(n.say("localskills-results-column-skill")),
    ...Ls.map(([u]) => K(
      n.say(`localskills-results-column-${u}`),
      "number"
    ))
  ], a = Ls.map(([u]) => V({ text: n.messages.text(`localskills-results-column-${u}`) }));
  for (let u of xr(t.skills)) {
    let c = t.skills[u], d = c === void 0 ? null : yn(c, (l = t.earlier) == null ? void 0 : l.skills[u]), f = d === null ? c : E(T({}, d), {
      rankByMwds: null,
      rankByRds: null,
      rankByHighNeed: null,
      rankDifference: null
    }), m = f !== void 0 && !A(f) && f.n > 0;
    i.push(
      // Rows without figures stay at the end, however the table is sorted.
      m && d === null ? "|-" : '|- class="sortbottom"',
      `! scope="row" | ${e.skillName(u)}${d === null ? "" : `<div class="ext-localSkills-detail">${n.say("localskills-results-earlier")}</div>`}`,
      ...m ? Ve(jw(f, [s.importance, s.ability], e), a) : [`| class="ext-localSkills-withheld" colspan="${Ls.length}" | ${A(f) ? ir(f, e) : n.say("localskills-results-no-answers")}`]
    );
  }
  return [
    ae("skills", n.say("localskills-results-skills")),
    `<p>${n.say("localskills-results-skills-intro")}</p>`,
    ...Mc(e),
    Cn(Ls.map(([u, c]) => [n.say(`localskills-results-column-${u}`), c]), n),
    ie(
      V({ text: n.messages.text("localskills-results-skills") }),
      "sortable ext-localSkills-wide ext-localSkills-stacked ext-localSkills-ranking",
      i
    )
  ];
}
function xr(e) {
  return Object.keys(e).sort((n, t) => Dw(e, n, t));
}
function Dw(e, n, t) {
  for (let r of ["rankByMwds", "rankByRds"]) {
    let s = (a) => {
      var l, u;
      return (u = (l = ze({ skills: e }, a)) == null ? void 0 : l[r]) != null ? u : 1 / 0;
    }, [o, i] = [s(n), s(t)];
    if (o !== i)
      return o - i;
  }
  return n < t ? -1 : 1;
}
function jw(e, n, { markup: t }) {
  let r = (m, h) => Q(m === null ? "" : t.number(m, h), m), s = (m, h, p) => {
    let [g, y] = [Math.min(...Array.from(p.values())), Math.max(...Array.from(p.values()))];
    return m === null ? Q("", null) : Q(en(t.number(m, 2), y > g ? (m - g) / (y - g) : 0, h), m);
  }, { highNeed: o, highNeedCount: i, highNeedInterval: a, rankByMwds: l, rankByRds: u, rankByHighNeed: c, rankDifference: d } = e, f = A(a) || a === null ? "" : `<div class="ext-localSkills-detail">${t.say(
    "localskills-results-interval",
    { wikitext: t.number(Be(a.low, 0, 2)) },
    { wikitext: t.percent(a.high) }
  )}</div>`;
  return [
    r(l, 0),
    r(u, 0),
    A(i) ? se(t) : r(c, 0),
    r(d, 0),
    A(o) || A(i) ? se(t) : Q(en(`${t.percent(o != null ? o : 0)} <span class="ext-localSkills-detail">${t.say("localskills-results-count-of", i, e.n)}</span>`, o != null ? o : 0, "need") + f, o != null ? o : 0),
    s(e.importance.mean, "importance", n[0]),
    s(e.ability.mean, "ability", n[1]),
    r(e.gap, 2),
    r(e.mwds, 2),
    r(e.rds, 0),
    r(e.n, 0)
  ];
}

// src/core/report/breakdown-tables.ts
var _w = { community: 40, language: 12, question: 12 };
function Ic(e) {
  let { markup: n, results: t } = e, r = ({ by: o }) => +(o !== "community"), s = t.breakdowns.slice().sort((o, i) => r(o) - r(i)).reduce(
    (o, i) => o.concat(qw(i, e)),
    []
  );
  return s.length === 0 ? [] : [
    ae("breakdowns", n.say("localskills-results-breakdowns")),
    `<p>${n.say("localskills-results-breakdowns-intro")}</p>`,
    Bw(e),
    ...s
  ];
}
function Ww({ by: e, groups: n }) {
  let t = Object.keys(n), r = (i) => {
    let a = n[i];
    return a === void 0 || A(a) ? 0 : a.counted;
  }, s = t.slice().sort((i, a) => r(a) - r(i) || (i < a ? -1 : 1)), o = new Set(s.slice(0, _w[e]));
  return t.filter((i) => o.has(i));
}
function Bw({ markup: e }) {
  let n = (s, o) => `<span class="ext-localSkills-heat-key ext-localSkills-heat-${s}">${o}</span>`, t = (s) => ({ wikitext: e.number(s, s % 1 === 0 ? 0 : 1) }), r = (s) => n(s * 2, e.say("localskills-results-heat-up-to", t(s - 0.5), t(s)));
  return `<p class="ext-localSkills-heat-keys">${[
    n(-1, e.say("localskills-results-heat-surplus")),
    ...[0.5, 1, 1.5].map(r),
    n(4, e.say("localskills-results-heat-above", t(1.5)))
  ].join(" ")}</p>`;
}
function qw(e, n) {
  var m;
  let { markup: t, results: r } = n, s = (m = r.earlier) == null ? void 0 : m.breakdowns.find(({ by: h, question: p }) => h === e.by && p === e.question), o = e.withheld === "little-change" && s !== void 0, i = o ? s : e, a = Object.keys(i.groups), l = Ww(i), u = xr(r.skills);
  if (a.length < 2 || u.length === 0)
    return [];
  let c = xc(i, n), d = [
    `|+ ${qe(t.say("localskills-results-breakdown-caption"), "gap", t)}`,
    "|-",
    K(t.say("localskills-results-column-skill")),
    ...l.map((h) => K(
      Uw(h, i, n) + Hw(i.groups[h], n),
      "number"
    ))
  ], f = 0;
  for (let h of u) {
    let p = [], g = !1;
    for (let y of l) {
      let w = i.groups[y], b = w === void 0 || A(w) ? w : w.skills[h], k = Gw(b, s == null ? void 0 : s.groups[y], h);
      g = g || k !== null || b !== void 0 && !A(b), p.push(k !== null ? St(t.number(k, 2), k, t) : b === void 0 || A(b) ? se(t) : b.gap === null ? Q("", null) : Q(t.number(b.gap, 2), b.gap, `ext-localSkills-heat-${Vw(b.gap)}`));
    }
    f += +!g, d.push(...g ? ["|-", `! scope="row" | ${n.skillName(h)}`, ...p] : []);
  }
  return f === u.length ? [
    Ue(3, c.wikitext),
    `<p class="ext-localSkills-withheld">${t.say("localskills-results-breakdown-nothing")}</p>`
  ] : [
    Ue(3, c.wikitext),
    ...o ? [`<p class="ext-localSkills-withheld">${t.say("localskills-results-earlier-whole")}</p>`] : or(d, t),
    ...l.length < 3 ? [] : [`<p class="ext-localSkills-scroll-cue${l.length > 8 ? "" : " ext-localSkills-scroll-cue-narrow"}">${t.say("localskills-results-scroll", l.length)}</p>`],
    ie(V(c), "sortable ext-localSkills-wide ext-localSkills-breakdown", d),
    ...f === 0 ? [] : [`<p>${t.say("localskills-results-breakdown-rows-left-out", f)}</p>`],
    ...l.length < a.length ? [`<p>${t.say("localskills-results-more-groups", a.length - l.length)}</p>`] : []
  ];
}
function Gw(e, n, t) {
  var s, o;
  let r = n === void 0 || A(n) ? void 0 : n.skills[t];
  return e === void 0 ? null : (o = (s = yn(e, r)) == null ? void 0 : s.gap) != null ? o : null;
}
function Vw(e) {
  return e < 0 ? -1 : Math.min(4, Math.ceil(e * 2));
}
function Uw(e, n, t) {
  let r = kr(e, n, t), { report: s, survey: o } = t, i = n.groups[e];
  return n.by === "community" && wr(e) && i !== void 0 && !A(i) ? Pe(s.titles.communityResults(o.id, e), r) : r;
}
function Hw(e, { markup: n }) {
  return `<br /><span class="ext-localSkills-detail">${e === void 0 || A(e) ? n.say("localskills-results-withheld") : n.say("localskills-results-answers", e.counted)}</span>`;
}

// src/core/report/exclusions.ts
var Ti = 500;
function Lc({ markup: e, results: n }) {
  let { excluded: t } = n;
  if (t.length === 0)
    return [];
  let r = (l) => Jn(l, e.say("localskills-results-see-revision")), s = ({ page: l, reason: u, revision: c }) => [
    "|-",
    `| ${Pe(l)}`,
    `| ${e.say(`localskills-excluded-${u}`)}${c === void 0 || c === 0 ? "" : ` ${r(c)}`}`
  ], o = /* @__PURE__ */ new Map();
  t.forEach(({ reason: l }) => {
    var u;
    return o.set(l, ((u = o.get(l)) != null ? u : 0) + 1);
  });
  let i = Array.from(o.keys()).sort((l, u) => {
    var c, d;
    return ((c = o.get(u)) != null ? c : 0) - ((d = o.get(l)) != null ? d : 0) || (l < u ? -1 : 1);
  }), a = V({ text: e.messages.text("localskills-results-excluded") });
  return [
    ae("excluded", e.say("localskills-results-excluded")),
    ...o.size < 2 ? [] : [ie(V({ text: e.messages.text("localskills-results-column-reason") }), "ext-localSkills-excluded", [
      "|-",
      K(e.say("localskills-results-column-reason")),
      K(e.say("localskills-results-column-pages")),
      ...i.map((l) => {
        var u, c;
        return [
          "|-",
          `! scope="row" | ${e.say(`localskills-excluded-${l}`)}`,
          Q(e.number((u = o.get(l)) != null ? u : 0), (c = o.get(l)) != null ? c : 0)
        ].join(`
`);
      })
    ])],
    ie(a, "ext-localSkills-excluded", [
      "|-",
      ...["page", "reason"].map((l) => K(e.say(`localskills-results-column-${l}`))),
      ...t.slice(0, Ti).map((l) => s(l).join(`
`))
    ]),
    ...t.length > Ti ? [`<p>${e.say("localskills-results-more-excluded", t.length - Ti)}</p>`] : []
  ];
}

// src/core/report/glossary.ts
function Qw({ change: e, markup: n, survey: t, results: r }) {
  let s = (d) => `localskills-results-column-${d}`, o = J(t), i = o === null ? [1, 5] : [...Array.from(o.importance.values()), ...Array.from(o.ability.values())], { canTeach: a, wantToLearn: l } = t.measures, c = Object.keys(r.balance).map((d) => r.balance[d]).some((d) => d !== void 0 && d.offers !== null);
  return [
    ...o === null ? [] : [
      ["high-need", [s("high-need")]],
      ["importance", [s("importance"), s("ability")], Math.min(...i), Math.max(...i)],
      ["quadrant", ["localskills-results-term-quadrant"]],
      ["gap", [s("gap")]],
      ["mwds", [s("mwds")]],
      ["rds", [s("rds")], { wikitext: n.number(-100) }],
      ["rank", [s("rank-mwds"), s("rank-rds"), s("rank-high-need")]],
      ["rank-difference", [s("rank-difference")]],
      ["tau", ["localskills-results-term-tau"]],
      ["n", [s("n")]]
    ],
    ...a === null && l === null ? [] : [["people", [
      ...l === null ? [] : [s("want-to-learn")],
      ...a === null ? [] : [s("can-teach")]
    ]]],
    ...a === null || l === null ? [] : [["lacking", [s("lacking")]]],
    ...c ? [["exchange", [s("seek-now"), s("offer-now")]]] : [],
    ["share", [s("people"), s("share")]],
    ["interval", ["localskills-results-term-interval"], { wikitext: n.percent(0.95) }],
    ...e === null ? [] : [["clear", ["localskills-results-clear"], { wikitext: n.percent(0.05) }]],
    ...t.core === null ? [] : [["core", ["localskills-results-core", "localskills-results-local"]]],
    ["withheld", ["localskills-results-withheld"]]
  ];
}
function Fc(e) {
  let { markup: n } = e;
  return [
    ae("guide", n.say("localskills-results-guide")),
    '<dl class="ext-localSkills-guide">',
    ...Qw(e).reduce((t, [r, s, ...o]) => t.concat(
      s.map((i, a) => `<dt${a === 0 ? ` id="${xt(r)}"` : ""}>${n.say(i)}</dt>`),
      `<dd>${n.say(`localskills-results-guide-${r}`, ...o)}</dd>`
    ), []),
    "</dl>",
    `<p>${n.say("localskills-results-guide-caution")}</p>`
  ];
}

// src/core/report/community-page.ts
function Dc({ results: e }) {
  return e.breakdowns.find(({ by: n, groups: t }) => n === "community" && Object.keys(t).length > 1);
}

// src/core/report/methods.ts
var Ai = 100;
function jc(e) {
  let { markup: n, survey: t } = e;
  return [
    ae("quality", n.say("localskills-results-methods")),
    ...Ei(zw(e)),
    ...Jw(e),
    ...Kw(e),
    ...J(t) === null ? [] : [
      Ue(3, n.say("localskills-results-formulas")),
      ...Ei([
        n.say("localskills-results-methods-pairs"),
        n.say("localskills-results-methods-formulas"),
        n.say("localskills-results-methods-intervals", { wikitext: n.percent(0.95) }),
        ...e.change === null ? [] : [n.say("localskills-results-methods-change")]
      ])
    ],
    Ue(3, n.say("localskills-results-disclosure")),
    ...Ei(Xw(e))
  ];
}
function Ei(e) {
  return ["<ul>", ...e.map((n) => `<li>${n}</li>`), "</ul>"];
}
function zw({ markup: e, report: n, results: t, survey: r }) {
  let { titles: s, counted: o, definitionRevision: i } = n, a = (d, f) => ({ wikitext: Pe(d, e.say(f)) }), l = i === 0 ? a(s.definition(r.id), "localskills-results-definition") : { wikitext: Jn(i, e.say("localskills-results-revision", e.digits(i))) }, u = Object.keys(t.balance).map((d) => t.balance[d]), c = (d) => u.reduce((f, m) => {
    var h;
    return f + ((h = m == null ? void 0 : m[d]) != null ? h : 0);
  }, 0);
  return [
    e.say("localskills-results-methods-counted", t.counted, l),
    e.say("localskills-results-methods-answers", {
      wikitext: `[[Special:PrefixIndex/${s.answersPrefix(r.id)}|${e.say("localskills-results-all-answers")}]]`
    }),
    ...t.excluded.length === 0 ? [] : [e.say(
      "localskills-results-methods-excluded",
      t.excluded.length,
      { wikitext: Ge("excluded", e.say("localskills-results-excluded")) }
    )],
    e.say("localskills-results-methods-shares", { wikitext: e.percent(1) }),
    ...u.some((d) => d !== void 0 && d.offers !== null) ? [e.say("localskills-results-methods-exchange", c("offers"), c("seeks"))] : [],
    e.say("localskills-results-methods-data", a(s.resultsData(r.id), "localskills-results-data"), o.count)
  ];
}
function Jw(e) {
  let { markup: n, report: t, results: r, survey: s } = e, o = Dc(e);
  if (o === void 0)
    return [];
  let i = (u) => {
    let c = o.groups[u];
    return c === void 0 || A(c) ? null : c.counted;
  }, a = Object.keys(o.groups).sort((u, c) => {
    var d, f;
    return ((d = i(c)) != null ? d : -1) - ((f = i(u)) != null ? f : -1) || (u < c ? -1 : 1);
  }), l = [
    "|-",
    K(n.say("localskills-results-column-community")),
    K(n.say("localskills-results-fact-counted"), "number"),
    K(n.say("localskills-results-column-share"), "number")
  ];
  for (let u of a.slice(0, Ai)) {
    let c = i(u), d = kr(u, o, e);
    l.push(
      "|-",
      `! scope="row" | ${c !== null && wr(u) ? Pe(t.titles.communityResults(s.id, u), d) : d}`,
      ...Ve(c === null ? [se(n), se(n)] : [
        Q(n.number(c), c),
        Q(en(n.percent(c / r.counted), c / r.counted), c / r.counted)
      ], ["fact-counted", "column-share"].map((f) => V({ text: n.messages.text(`localskills-results-${f}`) })))
    );
  }
  return [
    Ue(3, n.say("localskills-results-response")),
    `<p>${n.say("localskills-results-response-intro")}</p>`,
    ie(V({ text: n.messages.text("localskills-results-response") }), "sortable ext-localSkills-shares ext-localSkills-stacked", l),
    ...a.length > Ai ? [`<p>${n.say("localskills-results-more-rows", a.length - Ai)}</p>`] : []
  ];
}
function Kw(e) {
  let { markup: n, results: t, survey: r, texts: s } = e;
  if (!t.versions.some(({ isCurrent: l, isKnown: u }) => u && !l))
    return [];
  let o = H(r), i = (l) => Fe(l.map((u) => {
    let c = o.find((d) => d.name === u);
    return c === void 0 ? `<code>${V({ text: u })}</code>` : n.label(xe(c, s));
  }), n).wikitext, a = [
    "|-",
    ...["version", "answers", "left-out", "reworded"].map((l) => K(n.say(`localskills-results-column-${l}`)))
  ];
  for (let { revision: l, counted: u, isCurrent: c, isKnown: d, changed: f, reworded: m } of t.versions) {
    let h = l === null || !d ? n.say("localskills-results-version-unknown") : Jn(l, n.say("localskills-results-revision", n.digits(l)));
    a.push(
      "|-",
      `! scope="row" | ${h}${c ? ` <span class="ext-localSkills-detail">${n.say("localskills-results-version-current")}</span>` : ""}`,
      A(u) ? se(n) : Q(n.number(u), u),
      `| ${i(f)}`,
      `| ${i(m)}`
    );
  }
  return [
    Ue(3, n.say("localskills-results-versions")),
    `<p>${n.say("localskills-results-versions-intro")}</p>`,
    ie(V({ text: n.messages.text("localskills-results-versions") }), "", a)
  ];
}
function Xw({ markup: e, survey: n, report: { held: t = null } }) {
  let { minAnswers: r, minCell: s } = n;
  return [
    ...r > 1 ? [e.say("localskills-results-methods-min-answers", r)] : [],
    ...s > 1 ? [e.say("localskills-results-methods-min-cell", s)] : [],
    ...s > 1 ? [e.say("localskills-results-methods-held", s)] : [],
    ...s > 1 ? [e.say("localskills-results-methods-releases", s)] : [],
    ...t === null ? [] : [e.say("localskills-results-held", t.needed)],
    e.say(r > 1 || s > 1 ? "localskills-results-methods-public-thresholds" : "localskills-results-methods-public")
  ];
}

// src/core/report/plot-places.ts
function _c(e, n) {
  let t = Math.ceil(n * 96), r = [], [s, o] = [t / 2, 96 - t / 2], i = (a, l) => r.every((u) => Math.abs(u.across - a) >= t || Math.abs(u.up - l) >= t);
  for (let a of e) {
    let [l, u] = [a.across * 96, a.up * 96], [c, d] = [{ across: s, up: s }, 1 / 0];
    for (let f = s; f <= o; f++)
      for (let m = s; m <= o; m++) {
        let h = (f - l) ** 2 + (m - u) ** 2;
        h < d && i(f, m) && ([c, d] = [{ across: f, up: m }, h]);
      }
    r.push(c);
  }
  return r.map(({ across: a, up: l }) => ({ across: a / 96, up: l / 96 }));
}
function Oi(e) {
  let n = Math.floor(Math.min(...e) * 2) / 2, t = Math.ceil(Math.max(...e) * 2) / 2;
  return t - n >= 1 ? { low: n, high: t } : { low: n - (1 - t + n) / 2, high: t + (1 - t + n) / 2 };
}

// src/core/report/need-plot.ts
var Yw = 32, Zw = 0.075, ek = 10, nk = ["concentrate-here", "keep-up", "low-priority", "possible-overkill"];
function Bc(e) {
  let { markup: n, results: { cross: t } } = e, r = rk(e);
  if (r.length < 3 || t === null)
    return [];
  let s = r.slice().sort((o, i) => Wc(i, t) - Wc(o, t) || o.number - i.number).slice(0, Yw).sort((o, i) => o.number - i.number);
  return [
    ae("plot", n.say("localskills-results-plot")),
    `<p>${n.say("localskills-results-plot-intro")}${s.length < r.length ? ` ${n.say("localskills-results-plot-more", s.length, r.length)}` : ""}</p>`,
    '<div class="ext-localSkills-plot-and-legend">',
    ...sk(s, r, e),
    ie(
      V({ text: n.messages.text("localskills-results-plot") }),
      "ext-localSkills-legend",
      ok(r, e)
    ),
    "</div>",
    ...tk(e)
  ];
}
function tk(e) {
  let { markup: n, results: { skills: t } } = e, r = Object.keys(t).filter((a) => {
    var l, u;
    return ((u = (l = ze({ skills: t }, a)) == null ? void 0 : l.quadrant) != null ? u : null) === null;
  }), s = r.filter((a) => A(t[a])), o = r.filter((a) => !A(t[a])), i = (a, l) => l.length === 0 ? [] : [`<p>${n.say(a, l.length, Fe(l.map(e.skillName), n, ek))}</p>`];
  return [...i("localskills-results-plot-unrated", o), ...i("localskills-results-plot-withheld", s)];
}
function rk({ results: e }) {
  let n = [];
  return xr(e.skills).forEach((t) => {
    var a, l, u;
    let r = ze(e, t), [s, o] = [(a = r == null ? void 0 : r.importance.mean) != null ? a : null, (l = r == null ? void 0 : r.ability.mean) != null ? l : null], i = (u = r == null ? void 0 : r.quadrant) != null ? u : null;
    s !== null && o !== null && i !== null && n.push({ number: n.length + 1, skill: t, importance: s, ability: o, quadrant: i });
  }), n;
}
function Wc({ importance: e, ability: n }, t) {
  return (e - t.importance) ** 2 + (n - t.ability) ** 2;
}
function sk(e, n, { markup: t, results: { cross: r } }) {
  var m, h, p, g;
  let s = Oi([...e.map(({ ability: y }) => y), (m = r == null ? void 0 : r.ability) != null ? m : 0]), o = Oi([...e.map(({ importance: y }) => y), (h = r == null ? void 0 : r.importance) != null ? h : 0]), i = (y, { low: w, high: b }) => (y - w) / (b - w), a = (y) => `${Be(y, 2, 2)}%`, l = _c(e.map(({ ability: y, importance: w }) => ({ across: i(y, s), up: i(w, o) })), Zw), u = ({ low: y, high: w }) => {
    let b = w - y > 2 ? 1 : 0.5, k = [];
    for (let P = Math.ceil(y / b) * b; P <= w; P += b)
      k.push(P);
    return k;
  }, c = (y) => t.number(y, y % 1 === 0 ? 0 : 1), d = (y) => `<span class="ext-localSkills-plot-${y}">${t.say(`localskills-results-quadrant-${y}`)}</span>`, f = t.messages.text("localskills-results-plot-description", n.length);
  return [
    `<div class="ext-localSkills-plot" role="img" aria-label="${V({ text: f })}">`,
    `<div class="ext-localSkills-plot-up">${t.say("localskills-results-column-importance")}</div>`,
    `<div class="ext-localSkills-plot-corners">${d("concentrate-here")}${d("keep-up")}</div>`,
    '<div class="ext-localSkills-plot-area">',
    `<div class="ext-localSkills-plot-level" style="bottom:${a(i((p = r == null ? void 0 : r.importance) != null ? p : 0, o))}"></div>`,
    `<div class="ext-localSkills-plot-upright" style="inset-inline-start:${a(i((g = r == null ? void 0 : r.ability) != null ? g : 0, s))}"></div>`,
    ...u(o).map((y) => `<div class="ext-localSkills-plot-tick-up" style="bottom:${a(i(y, o))}">${c(y)}</div>`),
    ...u(s).map((y) => `<div class="ext-localSkills-plot-tick-across" style="inset-inline-start:${a(i(y, s))}">${c(y)}</div>`),
    ...e.map(({ number: y, quadrant: w }, b) => {
      var P;
      let k = (P = l[b]) != null ? P : { across: 0, up: 0 };
      return `<div class="ext-localSkills-plot-point ext-localSkills-plot-${w}" style="inset-inline-start:${a(k.across)};bottom:${a(k.up)}">${t.number(y)}</div>`;
    }),
    "</div>",
    `<div class="ext-localSkills-plot-corners">${d("low-priority")}${d("possible-overkill")}</div>`,
    `<div class="ext-localSkills-plot-across">${t.say("localskills-results-column-ability")}</div>`,
    "</div>"
  ];
}
function ok(e, n) {
  let { markup: t } = n, r = [
    "|-",
    K(t.say("localskills-results-column-number")),
    K(t.say("localskills-results-column-skill")),
    ...["importance", "ability"].map((s) => K(qe(t.say(`localskills-results-column-${s}`), "importance", t)))
  ];
  for (let s of nk) {
    let o = e.filter((i) => i.quadrant === s);
    o.length > 0 && r.push("|-", `! colspan="4" scope="rowgroup" class="ext-localSkills-legend-${s}" | ${qe(
      t.say(`localskills-results-quadrant-${s}`),
      "quadrant",
      t
    )} <span class="ext-localSkills-detail">${t.say(`localskills-results-quadrant-${s}-means`)}</span>`), o.forEach(({ number: i, skill: a, importance: l, ability: u }) => r.push(
      "|-",
      `| class="ext-localSkills-figure" | ${t.number(i)}`,
      `! scope="row" | ${n.skillName(a)}`,
      Q(t.number(l, 2), l),
      Q(t.number(u, 2), u)
    ));
  }
  return r;
}

// src/core/report/language-links.ts
function qc(e, n, t) {
  return e.length < 2 ? [] : [
    `<div class="ext-localSkills-languages" role="navigation" aria-label="${V({ text: n })}">`,
    `<span class="ext-localSkills-languages-label">${t.say("localskills-results-languages-label")}</span>`,
    "<ul>",
    ...e.map(({ language: r, direction: s, title: o }) => {
      let i = `<span lang="${r}" dir="${s}">{{#language:${r}}}</span>`;
      return `<li>${r === t.messages.language ? `<strong>${i}</strong>` : as(o, i)}</li>`;
    }),
    "</ul>",
    "</div>"
  ];
}

// src/core/report/overview.ts
function Gc(e) {
  let { isSaved: n, markup: t, survey: r, report: s, results: o, texts: i } = e, { titles: a, definitionRevision: l } = s, u = t.label(xe({ name: r.id, title: r.title }, i)), c = s.counted.newestDay, d = o.excluded.length, f = o.excluded.filter(({ reason: p }) => p === "changed-by-others").length, m = f === 0 || f === d ? "" : ` <span class="ext-localSkills-detail">${t.say("localskills-results-not-counted-parts", d - f, f)}</span>`, h = [
    ["counted", t.number(o.counted)],
    ["not-counted", d === 0 ? t.number(0) : Ge("excluded", t.number(d)) + m],
    ["newest", c === null ? t.say("localskills-results-none") : t.date(c)],
    ["status", uk(e)],
    ["definition", l === 0 ? Pe(a.definition(r.id), t.say("localskills-results-definition")) : Jn(l, t.say("localskills-results-revision", t.digits(l)))]
  ];
  return [
    `<div class="ext-localSkills-results-tools" data-survey="${r.id}" data-language="${t.messages.language}"></div>`,
    ...ik(e),
    // No heading of the page's own kind: before the first of those stands the table of contents, in some skins.
    `<div class="ext-localSkills-results-title" role="heading" aria-level="2">${t.say("localskills-results-title", { wikitext: u })}</div>`,
    `<p>${t.say(
      n ? "localskills-results-intro" : "localskills-results-intro-now",
      { wikitext: Pe(a.survey(r.id), u) }
    )}</p>`,
    '<ul class="ext-localSkills-facts">',
    ...h.map(([p, g]) => `<li><span class="ext-localSkills-fact-name">${t.say(`localskills-results-fact-${p}`)}</span> <span class="ext-localSkills-fact">${g}</span></li>`),
    "</ul>",
    `<p class="ext-localSkills-downloads">${t.say(
      "localskills-results-downloads",
      { wikitext: ll(a.resultsTable(r.id), t.say("localskills-results-download-table")) },
      { wikitext: Pe(a.resultsData(r.id), t.say("localskills-results-download-data")) },
      { wikitext: Ge("quality", t.say("localskills-results-quality-link")) }
    )}</p>`,
    ...ak(e)
  ];
}
function ik({ languages: e, markup: n, report: t, survey: r }) {
  let s = e.map(({ language: o, direction: i }) => ({ language: o, direction: i, title: t.titles.resultsIn(r.id, o) }));
  return qc(s, n.messages.text("localskills-results-languages"), n);
}
function ak({ markup: e, report: { held: n = null } }) {
  return n === null ? [] : [`<div class="ext-localSkills-notice">${e.say("localskills-results-held", n.needed)}</div>`];
}
var lk = 20;
function Vc({ markup: e, survey: n, report: t }) {
  let { faults: r, titles: s } = t;
  if (r.length === 0)
    return [];
  let o = Pe(s.definition(n.id), e.say("localskills-results-definition"));
  return [
    '<div class="ext-localSkills-results-faults">',
    `<p>${e.say("localskills-results-faults", r.length, { wikitext: o })}</p>`,
    "<ul>",
    ...r.slice(0, lk).map((i) => `<li><code dir="ltr">${_e(i.path)}</code> ${_e(Qn(i, e.messages))}</li>`),
    "</ul>",
    "</div>"
  ];
}
function uk({ markup: e, survey: n }) {
  let t = e.say(`localskills-results-status-${n.status}`), { opens: r, closes: s } = n;
  if (r === null && s === null)
    return t;
  let o = [r, s].filter((a) => a !== null).map((a) => ({ wikitext: e.date(a) })), i = r === null ? "until" : s === null ? "from" : "from-until";
  return e.say(
    "localskills-results-status-dates",
    { wikitext: t },
    { wikitext: e.say(`localskills-results-dates-${i}`, ...o) }
  );
}

// src/core/analysis/count-ranges.ts
function ck(e, n, t, r) {
  return {
    least: Math.max(0, e - n - t * r.most),
    most: Math.max(0, e - n - t * r.least)
  };
}
function Uc(e, n) {
  let [t, r] = [0, 0];
  return Object.keys(e.choices).forEach((s) => {
    let o = e.choices[s];
    t += o === void 0 || A(o) ? 0 : o.count, r += A(o) ? 1 : 0;
  }), r === 0 ? null : {
    least: 1,
    most: n ? e.n : ck(e.n, t, r - 1, { least: 1, most: e.n }).most
  };
}

// src/core/report/question-words.ts
function Hc(e, n) {
  var l, u;
  let { summary: t, topTwo: r, bottomTwo: s, n: o } = e, { markup: i } = n, a = [];
  if (o > 0 && t !== void 0 && !A(t) && t.mean !== null && t.median !== null) {
    let c = { wikitext: i.number(t.mean, 2) };
    a.push(A(t.median) ? i.say("localskills-results-mean", c) : i.say(
      "localskills-results-summary",
      c,
      { wikitext: i.number(t.median, t.median % 1 === 0 ? 0 : 1) }
    ));
  }
  return o > 0 && r !== void 0 && s !== void 0 && !A(r) && !A(s) && a.push(i.say(
    "localskills-results-boxes",
    { wikitext: i.percent((l = r.share) != null ? l : 0) },
    { wikitext: i.percent((u = s.share) != null ? u : 0) }
  )), a;
}
function Ci(e, n, t, r) {
  let { markup: s, survey: o, texts: i } = r, a = (h) => Fe(h, s), l = [], u = (h, p, ...g) => {
    !A(p) && p > 0 && l.push(s.say(h, p, ...g));
  }, c = [e.notAsked, e.notInStatistics, e.unusable, e.changedVersion].some(A);
  u(c ? "localskills-results-missing-merged" : "localskills-results-missing", e.missing), u("localskills-results-not-asked-people", e.notAsked), u("localskills-results-changed-version", e.changedVersion), u("localskills-results-not-in-statistics", e.notInStatistics, a(t.filter(({ value: h }) => o.notInStatistics.includes(h)).map((h) => s.label(Ne(h, i))))), n.kind === "number" && u("localskills-results-unusable-numbers", e.unusable);
  let d = A(e.unknown) ? {} : e.unknown, f = Object.keys(d);
  f.length > 0 && l.push(s.say("localskills-results-unknown", a(f.map((h) => {
    var p;
    return s.say(
      "localskills-results-code-count",
      (p = d[h]) != null ? p : 0,
      { wikitext: `<code>${V({ text: h })}</code>` }
    );
  })), f.length));
  let m = Uc(e, n.isMultiple);
  return m !== null && l.push(s.say("localskills-results-withheld-range", m.least, m.most)), l;
}

// src/core/report/question-tables.ts
var Ni = 60;
function zc(e) {
  let { markup: n, survey: t, texts: r } = e, s = [];
  for (let o of H(t)) {
    let i = o.type === "matrixdropdown" ? yk(o, e) : o.type === "matrix" ? Xc(o, o.choices, Co, e) : pk(o, e);
    if (i.length > 0) {
      let a = n.label(xe(o, r));
      s.push(Ue(3, a), ...fk(o.name, e), ...i);
    }
  }
  return s.length === 0 ? [] : [
    ae("questions", n.say("localskills-results-questions")),
    Cn(["people", "share"].map((o) => [n.say(`localskills-results-column-${o}`), "share"]), n),
    ...mk(e),
    ...dk(e),
    ...s
  ];
}
function dk({ markup: e, survey: { minAnswers: n, minCell: t } }) {
  return n > 1 || t > 1 ? [] : [`<p class="ext-localSkills-detail">${e.say("localskills-results-public-note")}</p>`];
}
function mk({ markup: e, survey: { core: n } }) {
  return n === null ? [] : [`<p>${e.say(
    "localskills-results-core-intro",
    { wikitext: `<bdi>${V({ text: n.id })}</bdi>` }
  )}</p>`];
}
function fk(e, { markup: n, survey: { core: t } }) {
  return t === null ? [] : [`<p class="ext-localSkills-tag">${qe(n.say(
    `localskills-results-${t.questions.includes(e) ? "core" : "local"}`
  ), "core", n)}</p>`];
}
function pk(e, n) {
  var i;
  let { markup: t, results: r } = n, s = r.questions[e.name], [o] = pe(e);
  if (s === void 0 || o === void 0)
    return [];
  if (A(s)) {
    let a = yn(s, (i = r.earlier) == null ? void 0 : i.questions[e.name]);
    return a === null ? [`<p class="ext-localSkills-withheld">${ir(s, n)}</p>`] : [
      `<p class="ext-localSkills-withheld">${t.say("localskills-results-earlier-whole")}</p>`,
      ...Qc(e, o, a, n)
    ];
  }
  return Qc(e, o, s, n, Jc(e.name, n));
}
function Jc(e, { results: { earlier: n } }) {
  let t = n == null ? void 0 : n.questions[e];
  return t === void 0 || A(t) ? null : t;
}
function Qc(e, n, t, r, s = null) {
  var u;
  let { markup: o, texts: i } = r;
  if (n.kind === "text") {
    let c = e.type === "comment" ? "localskills-results-comments" : "localskills-results-texts";
    return [`<p>${[o.say(c, t.n), ...Ci(t, n, [], r)].join(" ")}</p>`];
  }
  let a = (u = n.choices) != null ? u : gk(t).map((c) => Qe(c, null)), l = n.kind === "number" ? [] : hk(t, n, a, r, s);
  return [
    `<p>${[
      o.say("localskills-results-answered", t.n),
      ...Hc(t, r),
      ...n.isMultiple && e.type !== "ranking" ? [o.say("localskills-results-several", { wikitext: o.percent(1) })] : [],
      ...Ci(t, n, a, r)
    ].join(" ")}</p>`,
    ...or(l, o),
    ...n.kind === "number" ? [] : [ie(
      V(xe(e, i)),
      `sortable ext-localSkills-shares ext-localSkills-stacked${t.places === void 0 ? "" : " ext-localSkills-places"}`,
      l
    )],
    ...n.kind === "number" || a.length <= Ni ? [] : [`<p>${o.say("localskills-results-more-rows", a.length - Ni)}</p>`]
  ];
}
function gk({ choices: e }) {
  let n = (t) => {
    let r = e[t];
    return r === void 0 || A(r) ? 0 : r.count;
  };
  return Object.keys(e).sort((t, r) => n(r) - n(t) || (t < r ? -1 : 1));
}
function hk(e, { question: n }, t, r, s) {
  var d, f;
  let { markup: o, texts: i } = r, { places: a } = e, l = ["answer", ...a === void 0 ? [] : ["first", "mean-place"], "people", "share"], u = ["|-", ...l.map((m) => m === "answer" ? K(o.say("localskills-results-column-answer")) : K(o.say(`localskills-results-column-${m}`), "number"))], c = l.slice(1).map((m) => V({ text: o.messages.text(`localskills-results-column-${m}`) }));
  for (let m of Yc(t, r).slice(0, Ni)) {
    let h = Kc(e, m), p = yn(h, s == null ? void 0 : s.choices[m.value]);
    if (m.isRetired && !A(h) && h.count === 0)
      continue;
    let g = a === void 0 ? void 0 : a[m.value];
    u.push(
      "|-",
      `! scope="row" | ${o.label(On(m, n, i, r.codeNames))}`,
      ...Ve([
        ...n.type !== "ranking" || g === void 0 ? [] : A(g) ? [se(o), se(o)] : [
          Q(o.number(g.first), g.first),
          A(g.meanPlace) ? se(o) : Q(g.meanPlace === null ? "" : o.number(g.meanPlace, 1), g.meanPlace)
        ],
        ...p !== null ? [
          St(o.number(p.count), p.count, o),
          St(o.percent((d = p.share) != null ? d : 0), (f = p.share) != null ? f : 0, o)
        ] : A(h) ? [se(o), se(o)] : [
          Q(o.number(h.count), h.count),
          Q(h.share === null ? "" : en(o.percent(h.share), h.share), h.share)
        ]
      ], c)
    );
  }
  return u;
}
function Kc(e, { value: n }) {
  var t;
  return (t = e.choices[n]) != null ? t : { count: 0, share: null };
}
function yk(e, n) {
  let t = J(n.survey);
  return e.columns.filter(({ name: s }) => t === null || e !== t.grid || !sn.includes(s)).reduce((s, o) => s.concat(Xc(
    e,
    o.choices,
    (i, a) => En(i, a, o.name),
    n,
    o
  )), []);
}
function Xc(e, n, t, r, s = null) {
  let { markup: o, results: i, texts: a } = r, l = Yc(n, r), u = xe(s != null ? s : e, a), c = [...l.map((f) => Ne(f, a).text), o.messages.text("localskills-results-column-n")].map((f) => V({ text: f })), d = [
    ...e.type === "matrixdropdown" && e.columns.length > 1 ? [`|+ ${o.label(u)}`] : [],
    "|-",
    '| class="ext-localSkills-corner" | ',
    ...l.map((f) => K(o.label(Ne(f, a)))),
    K(o.say("localskills-results-column-n"))
  ];
  for (let f of e.rows) {
    let m = t(e.name, f.value), h = Jc(m, r), p = i.questions[m], g = p === void 0 ? null : yn(p, h != null ? h : void 0), y = g != null ? g : p;
    d.push("|-", `! scope="row" | ${o.label(Ne(f, a))}${g === null ? "" : `<div class="ext-localSkills-detail">${o.say("localskills-results-earlier")}</div>`}`), y === void 0 || A(y) || y.n === 0 ? d.push(`| class="ext-localSkills-withheld" colspan="${l.length + 1}" | ${bk(y, r)}`) : d.push(...Ve([...l.map((w) => {
      var x;
      let b = Kc(y, w), k = ({ count: R, share: S }) => o.say("localskills-results-count-share", R, { wikitext: o.percent(S != null ? S : 0) }), P = yn(b, h == null ? void 0 : h.choices[w.value]);
      return P !== null ? St(k(P), P.count, o) : A(b) ? se(o) : Q(en(k(b), (x = b.share) != null ? x : 0), b.count);
    }), Q(o.number(y.n), y.n)], c));
  }
  return [...or(d, o), ie(V(u), "ext-localSkills-wide ext-localSkills-stacked ext-localSkills-cross", d)];
}
function bk(e, n) {
  return A(e) ? ir(e, n) : n.markup.say("localskills-results-no-answers");
}
function Yc(e, { survey: n }) {
  return e.filter(({ value: t }) => !n.notInStatistics.includes(t));
}

// src/core/report/short-page.ts
function Zc({ earlier: e, skills: n }) {
  var t;
  return [n, (t = e == null ? void 0 : e.skills) != null ? t : {}].some((r) => Object.keys(r).some((s) => {
    let o = r[s];
    return o !== void 0 && !A(o) && o.n > 0;
  }));
}
function wk({ earlier: e, questions: n }) {
  var t;
  return [n, (t = e == null ? void 0 : e.questions) != null ? t : {}].some((r) => Object.keys(r).some((s) => {
    let o = r[s];
    return o !== void 0 && !A(o) && o.n > 0 && (o.summary !== void 0 && !A(o.summary) || Object.keys(o.choices).some((i) => {
      let a = o.choices[i];
      return a !== void 0 && !A(a) && a.count > 0;
    }));
  }));
}
function ed({ markup: e, results: n, survey: t }) {
  let { counted: r } = n, { minAnswers: s, minCell: o } = t;
  return r === 0 || Zc(n) || wk(n) || s <= 1 && o <= 1 ? null : [`<p class="ext-localSkills-notice">${r < s || o <= 1 ? e.say("localskills-results-short-answers", r, s, Math.max(1, s - r)) : e.say("localskills-results-short-counts", r, o)}</p>`];
}
function nd({ markup: e, results: n }) {
  let t = Object.keys(n.skills);
  return t.length === 0 || Zc(n) || !t.every((r) => A(n.skills[r])) ? null : [
    ae("skills", e.say("localskills-results-skills")),
    `<p class="ext-localSkills-withheld">${e.say("localskills-results-short-skills")}</p>`
  ];
}

// src/core/report/results-page.ts
var kk = "Skills survey results";
function td(e) {
  let { report: n, markup: { messages: t } } = e, r = n.results.counted > 0, s = ed(e), o = nd(e), i = (l, u, c, d = !1) => ({ name: l, title: `localskills-results-${u}`, lines: c, isFolded: d }), a = [
    ...s === null && r ? [
      i("plot", "plot", o === null ? Bc(e) : []),
      i("skills", "skills", o != null ? o : $c(e)),
      i("balance", "balance", gc(e)),
      i("change", "change", Pc(e)),
      i("breakdowns", "breakdowns", o === null ? Ic(e) : [], !0),
      i("questions", "questions", zc(e), !0),
      i("guide", "guide", Fc(e), !0)
    ] : [],
    i("quality", "methods", jc(e), !0),
    i("excluded", "excluded", Lc(e), !0)
  ].filter(({ lines: l }) => l.length > 0);
  return [
    `<div class="ext-localSkills-results mw-content-${t.direction}" lang="${t.language}" dir="${t.direction}">`,
    ...Gc(e),
    ...Vc(e),
    ...s != null ? s : r ? Nc(e) : [`<p>${e.markup.say("localskills-results-nothing-yet")}</p>`],
    ...xk(a, e),
    ...a.reduce((l, u) => l.concat(u.isFolded ? Sk(u, e) : u.lines), []),
    "</div>",
    `[[Category:${kk}]]`
  ].join(`
`);
}
function xk(e, { markup: n }) {
  return e.length < 3 ? [] : [
    `<div class="ext-localSkills-contents" role="navigation" aria-label="${V({ text: n.messages.text("localskills-results-contents") })}">`,
    `<div class="ext-localSkills-contents-title" aria-hidden="true">${n.say("localskills-results-contents")}</div>`,
    "<ul>",
    ...e.map(({ name: t, title: r }) => `<li>${Ge(t, n.say(r))}</li>`),
    "</ul>",
    "</div>"
  ];
}
function Sk({ lines: [e = "", ...n], title: t }, { markup: r }) {
  let s = (o) => V({ text: r.messages.text(o, r.messages.text(t)) });
  return [
    `<div class="mw-collapsible mw-collapsed ext-localSkills-folded" data-expandtext="${s("localskills-results-unfold")}" data-collapsetext="${s("localskills-results-fold")}">`,
    // Within it, so that a link to the heading opens what is below.
    e,
    '<div class="mw-collapsible-content">',
    ...n,
    "</div>",
    "</div>"
  ];
}

// src/core/report/csv.ts
function rd(e) {
  return e.map((n) => typeof n == "string" ? vk(n) : n === null ? "" : String(n)).join(",");
}
var Rk = /^(?:[\s\u0000-\u001F\u007F-\u009F\u00AD\u061C\u115F\u1160\u200B-\u200F\u202A-\u202E\u2060-\u206F\u3164\uFFA0\uFFF9-\uFFFB]|[\u034F]|[\u17B4\u17B5]|[\u180B-\u180F]|[\uFE00-\uFE0F])*/, Pk = /^[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/;
function vk(e) {
  if (/^[A-Za-z0-9_][A-Za-z0-9_.]*$/.test(e))
    return e;
  let t = (/^[\t\r\n]/.test(e) || Pk.test(e.replace(Rk, "")) ? `'${e}` : e).replace(/[\r\n\u0085\u2028\u2029]+/g, " ");
  return /[",;\t]|^\s|\s$/.test(t) ? `"${t.replace(/"/g, '""')}"` : t;
}
var sd = `\r
`;

// src/core/report/results-table.ts
var Tk = ["part", "by", "group", "item", "item_label", "code", "code_label", "figure", "value", "withheld"];
function od(e, n, t, r = null) {
  return [Tk, ...Ak(e, n, t, r)].map((s) => rd(s) + sd).join("");
}
function Ak(e, n, t, r) {
  let s = rs(t.messages), { minAnswers: o, minCell: i } = e, { counted: a, excluded: l, questions: u, skills: c, agreement: d, balance: f, breakdowns: m, versions: h } = n, p = Ck(e, t), g = ge({ part: "survey" }, { counted: a, excluded: l.length, minAnswers: o, minCell: i }), y = /* @__PURE__ */ new Map();
  l.forEach(({ reason: b }) => {
    var k;
    return y.set(b, ((k = y.get(b)) != null ? k : 0) + 1);
  }), Array.from(y.keys()).sort().forEach((b) => {
    var k;
    g.push(Sr({ part: "excluded", code: b }, "count", (k = y.get(b)) != null ? k : 0, null));
  }), h.forEach(({ revision: b, counted: k }) => g.push(
    ...ge({ part: "version", code: b === null ? "" : String(b) }, { counted: k })
  ));
  let w = new Map(X(e).map(
    (b) => [b.name, b]
  ));
  Object.keys(u).forEach((b) => {
    g.push(...Ok(b, w.get(b), u[b], t, s));
  }), Object.keys(c).forEach((b) => {
    g.push(...ge({ part: "skill", item: b, itemLabel: p(b) }, c[b]));
  }), g.push(...ge({ part: "agreement" }, d)), Object.keys(f).forEach((b) => {
    g.push(...ge({ part: "balance", item: b, itemLabel: p(b) }, f[b]));
  }), r !== null && g.push(...Ek(r, w, p, t, s));
  for (let { by: b, question: k, groups: P } of m)
    Object.keys(P).forEach((x) => {
      let R = P[x], S = { part: "group", by: k != null ? k : b, group: x };
      if (R === void 0 || A(R)) {
        g.push(...ge(S, { counted: R }));
        return;
      }
      g.push(...ge(S, { counted: R.counted })), Object.keys(R.skills).forEach((v) => {
        g.push(...ge(E(T({}, S), { item: v, itemLabel: p(v) }), R.skills[v]));
      });
    });
  return g;
}
function Ek(l, s, o, i, a) {
  var u = l, { skills: e, questions: n, notCompared: t } = u, r = pt(u, ["skills", "questions", "notCompared"]);
  let c = ge({ part: "change" }, r);
  return Object.keys(e).forEach((d) => {
    c.push(...ge({ part: "change", by: "skill", item: d, itemLabel: o(d) }, e[d]));
  }), Object.keys(n).forEach((d) => {
    let { choices: f, n: m, mean: h } = n[d], p = s.get(d), g = { part: "change", by: "question", item: d, itemLabel: p === void 0 ? d : Nt(p, i) };
    c.push(...ge(g, T({ n: m }, h === void 0 ? {} : { mean: h }))), Object.keys(f).forEach((y) => {
      c.push(...ge(E(T({}, g), { code: y, codeLabel: id(y, p, i, a) }), f[y]));
    });
  }), t.forEach(({ part: d, name: f, reason: m }) => {
    c.push(Sr({ part: "change", by: d, item: f }, "notCompared", m, null));
  }), c;
}
function id(e, n, t, r) {
  var s, o;
  return On(
    (o = (s = n == null ? void 0 : n.choices) == null ? void 0 : s.find(({ value: i }) => i === e)) != null ? o : Qe(e, null),
    n == null ? void 0 : n.question,
    t,
    r
  ).text;
}
function Ok(e, n, t, r, s) {
  let o = { part: "question", item: e, itemLabel: n === void 0 ? e : Nt(n, r) };
  if (!_(t) || A(t))
    return ge(o, t);
  let f = t, { choices: i, places: a, unknown: l } = f, u = pt(f, ["choices", "places", "unknown"]), c = ge(o, u), d = (m) => id(m, n, r, s);
  for (let m of [i, a])
    _(m) && Object.keys(m).forEach((h) => {
      c.push(...ge(E(T({}, o), { code: h, codeLabel: d(h) }), m[h]));
    });
  return A(l) || !_(l) ? c.push(...ge(o, { unknown: l })) : Object.keys(l).forEach((m) => {
    c.push(...ge(E(T({}, o), { code: m }), { unknown: l[m] }));
  }), c;
}
function ge(e, n, t = "") {
  return A(n) ? [Sr(e, t, null, n.withheld)] : typeof n == "number" || n === null ? [Sr(e, t, n, null)] : typeof n == "string" || typeof n == "boolean" ? [Sr(e, t, String(n), null)] : _(n) ? Object.keys(n).reduce((r, s) => r.concat(
    ge(e, n[s], t === "" ? s : `${t}.${s}`)
  ), []) : [];
}
function Sr(e, n, t, r) {
  let { part: s, by: o = "", group: i = "", item: a = "", itemLabel: l = "", code: u = "", codeLabel: c = "" } = e;
  return [s, o, i, a, l, u, c, n, t, r];
}
function Ck(e, n) {
  var r, s;
  let t = new Map(((s = (r = J(e)) == null ? void 0 : r.grid.rows) != null ? s : []).map(
    (o) => [o.value, Ne(o, n).text]
  ));
  return (o) => {
    var i;
    return (i = t.get(o)) != null ? i : n.taxonomy === null ? o : ts(o, n.taxonomy, n.messages).text;
  };
}

// node_modules/jsonc-parser/lib/esm/impl/scanner.js
function Fs(e, n = !1) {
  let t = e.length, r = 0, s = "", o = 0, i = 16, a = 0, l = 0, u = 0, c = 0, d = 0;
  function f(b, k) {
    let P = 0, x = 0;
    for (; P < b || !k; ) {
      let R = e.charCodeAt(r);
      if (R >= 48 && R <= 57)
        x = x * 16 + R - 48;
      else if (R >= 65 && R <= 70)
        x = x * 16 + R - 65 + 10;
      else if (R >= 97 && R <= 102)
        x = x * 16 + R - 97 + 10;
      else
        break;
      r++, P++;
    }
    return P < b && (x = -1), x;
  }
  function m(b) {
    r = b, s = "", o = 0, i = 16, d = 0;
  }
  function h() {
    let b = r;
    if (e.charCodeAt(r) === 48)
      r++;
    else
      for (r++; r < e.length && $t(e.charCodeAt(r)); )
        r++;
    if (r < e.length && e.charCodeAt(r) === 46)
      if (r++, r < e.length && $t(e.charCodeAt(r)))
        for (r++; r < e.length && $t(e.charCodeAt(r)); )
          r++;
      else
        return d = 3, e.substring(b, r);
    let k = r;
    if (r < e.length && (e.charCodeAt(r) === 69 || e.charCodeAt(r) === 101))
      if (r++, (r < e.length && e.charCodeAt(r) === 43 || e.charCodeAt(r) === 45) && r++, r < e.length && $t(e.charCodeAt(r))) {
        for (r++; r < e.length && $t(e.charCodeAt(r)); )
          r++;
        k = r;
      } else
        d = 3;
    return e.substring(b, k);
  }
  function p() {
    let b = "", k = r;
    for (; ; ) {
      if (r >= t) {
        b += e.substring(k, r), d = 2;
        break;
      }
      let P = e.charCodeAt(r);
      if (P === 34) {
        b += e.substring(k, r), r++;
        break;
      }
      if (P === 92) {
        if (b += e.substring(k, r), r++, r >= t) {
          d = 2;
          break;
        }
        switch (e.charCodeAt(r++)) {
          case 34:
            b += '"';
            break;
          case 92:
            b += "\\";
            break;
          case 47:
            b += "/";
            break;
          case 98:
            b += "\b";
            break;
          case 102:
            b += "\f";
            break;
          case 110:
            b += `
`;
            break;
          case 114:
            b += "\r";
            break;
          case 116:
            b += "	";
            break;
          case 117:
            let R = f(4, !0);
            R >= 0 ? b += String.fromCharCode(R) : d = 4;
            break;
          default:
            d = 5;
        }
        k = r;
        continue;
      }
      if (P >= 0 && P <= 31)
        if (Rr(P)) {
          b += e.substring(k, r), d = 2;
          break;
        } else
          d = 6;
      r++;
    }
    return b;
  }
  function g() {
    if (s = "", d = 0, o = r, l = a, c = u, r >= t)
      return o = t, i = 17;
    let b = e.charCodeAt(r);
    if (Mi(b)) {
      do
        r++, s += String.fromCharCode(b), b = e.charCodeAt(r);
      while (Mi(b));
      return i = 15;
    }
    if (Rr(b))
      return r++, s += String.fromCharCode(b), b === 13 && e.charCodeAt(r) === 10 && (r++, s += `
`), a++, u = r, i = 14;
    switch (b) {
      // tokens: []{}:,
      case 123:
        return r++, i = 1;
      case 125:
        return r++, i = 2;
      case 91:
        return r++, i = 3;
      case 93:
        return r++, i = 4;
      case 58:
        return r++, i = 6;
      case 44:
        return r++, i = 5;
      // strings
      case 34:
        return r++, s = p(), i = 10;
      // comments
      case 47:
        let k = r - 1;
        if (e.charCodeAt(r + 1) === 47) {
          for (r += 2; r < t && !Rr(e.charCodeAt(r)); )
            r++;
          return s = e.substring(k, r), i = 12;
        }
        if (e.charCodeAt(r + 1) === 42) {
          r += 2;
          let P = t - 1, x = !1;
          for (; r < P; ) {
            let R = e.charCodeAt(r);
            if (R === 42 && e.charCodeAt(r + 1) === 47) {
              r += 2, x = !0;
              break;
            }
            r++, Rr(R) && (R === 13 && e.charCodeAt(r) === 10 && r++, a++, u = r);
          }
          return x || (r++, d = 1), s = e.substring(k, r), i = 13;
        }
        return s += String.fromCharCode(b), r++, i = 16;
      // numbers
      case 45:
        if (s += String.fromCharCode(b), r++, r === t || !$t(e.charCodeAt(r)))
          return i = 16;
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
        return s += h(), i = 11;
      // literals and unknown symbols
      default:
        for (; r < t && y(b); )
          r++, b = e.charCodeAt(r);
        if (o !== r) {
          switch (s = e.substring(o, r), s) {
            case "true":
              return i = 8;
            case "false":
              return i = 9;
            case "null":
              return i = 7;
          }
          return i = 16;
        }
        return s += String.fromCharCode(b), r++, i = 16;
    }
  }
  function y(b) {
    if (Mi(b) || Rr(b))
      return !1;
    switch (b) {
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
  function w() {
    let b;
    do
      b = g();
    while (b >= 12 && b <= 15);
    return b;
  }
  return {
    setPosition: m,
    getPosition: () => r,
    scan: n ? w : g,
    getToken: () => i,
    getTokenValue: () => s,
    getTokenOffset: () => o,
    getTokenLength: () => r - o,
    getTokenStartLine: () => l,
    getTokenStartCharacter: () => o - c,
    getTokenError: () => d
  };
}
function Mi(e) {
  return e === 32 || e === 9;
}
function Rr(e) {
  return e === 10 || e === 13;
}
function $t(e) {
  return e >= 48 && e <= 57;
}
var ad;
(function(e) {
  e[e.lineFeed = 10] = "lineFeed", e[e.carriageReturn = 13] = "carriageReturn", e[e.space = 32] = "space", e[e._0 = 48] = "_0", e[e._1 = 49] = "_1", e[e._2 = 50] = "_2", e[e._3 = 51] = "_3", e[e._4 = 52] = "_4", e[e._5 = 53] = "_5", e[e._6 = 54] = "_6", e[e._7 = 55] = "_7", e[e._8 = 56] = "_8", e[e._9 = 57] = "_9", e[e.a = 97] = "a", e[e.b = 98] = "b", e[e.c = 99] = "c", e[e.d = 100] = "d", e[e.e = 101] = "e", e[e.f = 102] = "f", e[e.g = 103] = "g", e[e.h = 104] = "h", e[e.i = 105] = "i", e[e.j = 106] = "j", e[e.k = 107] = "k", e[e.l = 108] = "l", e[e.m = 109] = "m", e[e.n = 110] = "n", e[e.o = 111] = "o", e[e.p = 112] = "p", e[e.q = 113] = "q", e[e.r = 114] = "r", e[e.s = 115] = "s", e[e.t = 116] = "t", e[e.u = 117] = "u", e[e.v = 118] = "v", e[e.w = 119] = "w", e[e.x = 120] = "x", e[e.y = 121] = "y", e[e.z = 122] = "z", e[e.A = 65] = "A", e[e.B = 66] = "B", e[e.C = 67] = "C", e[e.D = 68] = "D", e[e.E = 69] = "E", e[e.F = 70] = "F", e[e.G = 71] = "G", e[e.H = 72] = "H", e[e.I = 73] = "I", e[e.J = 74] = "J", e[e.K = 75] = "K", e[e.L = 76] = "L", e[e.M = 77] = "M", e[e.N = 78] = "N", e[e.O = 79] = "O", e[e.P = 80] = "P", e[e.Q = 81] = "Q", e[e.R = 82] = "R", e[e.S = 83] = "S", e[e.T = 84] = "T", e[e.U = 85] = "U", e[e.V = 86] = "V", e[e.W = 87] = "W", e[e.X = 88] = "X", e[e.Y = 89] = "Y", e[e.Z = 90] = "Z", e[e.asterisk = 42] = "asterisk", e[e.backslash = 92] = "backslash", e[e.closeBrace = 125] = "closeBrace", e[e.closeBracket = 93] = "closeBracket", e[e.colon = 58] = "colon", e[e.comma = 44] = "comma", e[e.dot = 46] = "dot", e[e.doubleQuote = 34] = "doubleQuote", e[e.minus = 45] = "minus", e[e.openBrace = 123] = "openBrace", e[e.openBracket = 91] = "openBracket", e[e.plus = 43] = "plus", e[e.slash = 47] = "slash", e[e.formFeed = 12] = "formFeed", e[e.tab = 9] = "tab";
})(ad || (ad = {}));

// node_modules/jsonc-parser/lib/esm/impl/string-intern.js
var Mk = new Array(20).fill(0).map((e, n) => " ".repeat(n)), It = 200, $k = {
  " ": {
    "\n": new Array(It).fill(0).map((e, n) => `
` + " ".repeat(n)),
    "\r": new Array(It).fill(0).map((e, n) => "\r" + " ".repeat(n)),
    "\r\n": new Array(It).fill(0).map((e, n) => `\r
` + " ".repeat(n))
  },
  "	": {
    "\n": new Array(It).fill(0).map((e, n) => `
` + "	".repeat(n)),
    "\r": new Array(It).fill(0).map((e, n) => "\r" + "	".repeat(n)),
    "\r\n": new Array(It).fill(0).map((e, n) => `\r
` + "	".repeat(n))
  }
};

// node_modules/jsonc-parser/lib/esm/impl/parser.js
var $i;
(function(e) {
  e.DEFAULT = {
    allowTrailingComma: !1
  };
})($i || ($i = {}));
function ld(e, n, t = $i.DEFAULT) {
  let r = Fs(e, !1), s = [], o = 0;
  function i(O) {
    return O ? () => o === 0 && O(r.getTokenOffset(), r.getTokenLength(), r.getTokenStartLine(), r.getTokenStartCharacter()) : () => !0;
  }
  function a(O) {
    return O ? (I) => o === 0 && O(I, r.getTokenOffset(), r.getTokenLength(), r.getTokenStartLine(), r.getTokenStartCharacter()) : () => !0;
  }
  function l(O) {
    return O ? (I) => o === 0 && O(I, r.getTokenOffset(), r.getTokenLength(), r.getTokenStartLine(), r.getTokenStartCharacter(), () => s.slice()) : () => !0;
  }
  function u(O) {
    return O ? () => {
      o > 0 ? o++ : O(r.getTokenOffset(), r.getTokenLength(), r.getTokenStartLine(), r.getTokenStartCharacter(), () => s.slice()) === !1 && (o = 1);
    } : () => !0;
  }
  function c(O) {
    return O ? () => {
      o > 0 && o--, o === 0 && O(r.getTokenOffset(), r.getTokenLength(), r.getTokenStartLine(), r.getTokenStartCharacter());
    } : () => !0;
  }
  let d = u(n.onObjectBegin), f = l(n.onObjectProperty), m = c(n.onObjectEnd), h = u(n.onArrayBegin), p = c(n.onArrayEnd), g = l(n.onLiteralValue), y = a(n.onSeparator), w = i(n.onComment), b = a(n.onError), k = t && t.disallowComments, P = t && t.allowTrailingComma;
  function x() {
    for (; ; ) {
      let O = r.scan();
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
          k || R(
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
      switch (O) {
        case 12:
        case 13:
          k ? R(
            10
            /* ParseErrorCode.InvalidCommentToken */
          ) : w();
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
          return O;
      }
    }
  }
  function R(O, I = [], j = []) {
    if (b(O), I.length + j.length > 0) {
      let B = r.getToken();
      for (; B !== 17; ) {
        if (I.indexOf(B) !== -1) {
          x();
          break;
        } else if (j.indexOf(B) !== -1)
          break;
        B = x();
      }
    }
  }
  function S(O) {
    let I = r.getTokenValue();
    return O ? g(I) : (f(I), s.push(I)), x(), !0;
  }
  function v() {
    switch (r.getToken()) {
      case 11:
        let O = r.getTokenValue(), I = Number(O);
        isNaN(I) && (R(
          2
          /* ParseErrorCode.InvalidNumberFormat */
        ), I = 0), g(I);
        break;
      case 7:
        g(null);
        break;
      case 8:
        g(!0);
        break;
      case 9:
        g(!1);
        break;
      default:
        return !1;
    }
    return x(), !0;
  }
  function C() {
    return r.getToken() !== 10 ? (R(3, [], [
      2,
      5
      /* SyntaxKind.CommaToken */
    ]), !1) : (S(!1), r.getToken() === 6 ? (y(":"), x(), M() || R(4, [], [
      2,
      5
      /* SyntaxKind.CommaToken */
    ])) : R(5, [], [
      2,
      5
      /* SyntaxKind.CommaToken */
    ]), s.pop(), !0);
  }
  function L() {
    d(), x();
    let O = !1;
    for (; r.getToken() !== 2 && r.getToken() !== 17; ) {
      if (r.getToken() === 5) {
        if (O || R(4, [], []), y(","), x(), r.getToken() === 2 && P)
          break;
      } else O && R(6, [], []);
      C() || R(4, [], [
        2,
        5
        /* SyntaxKind.CommaToken */
      ]), O = !0;
    }
    return m(), r.getToken() !== 2 ? R(7, [
      2
      /* SyntaxKind.CloseBraceToken */
    ], []) : x(), !0;
  }
  function N() {
    h(), x();
    let O = !0, I = !1;
    for (; r.getToken() !== 4 && r.getToken() !== 17; ) {
      if (r.getToken() === 5) {
        if (I || R(4, [], []), y(","), x(), r.getToken() === 4 && P)
          break;
      } else I && R(6, [], []);
      O ? (s.push(0), O = !1) : s[s.length - 1]++, M() || R(4, [], [
        4,
        5
        /* SyntaxKind.CommaToken */
      ]), I = !0;
    }
    return p(), O || s.pop(), r.getToken() !== 4 ? R(8, [
      4
      /* SyntaxKind.CloseBracketToken */
    ], []) : x(), !0;
  }
  function M() {
    switch (r.getToken()) {
      case 3:
        return N();
      case 1:
        return L();
      case 10:
        return S(!0);
      default:
        return v();
    }
  }
  return x(), r.getToken() === 17 ? t.allowEmptyContent ? !0 : (R(4, [], []), !1) : M() ? (r.getToken() !== 17 && R(9, [], []), !0) : (R(4, [], []), !1);
}

// node_modules/jsonc-parser/lib/esm/main.js
var ud;
(function(e) {
  e[e.None = 0] = "None", e[e.UnexpectedEndOfComment = 1] = "UnexpectedEndOfComment", e[e.UnexpectedEndOfString = 2] = "UnexpectedEndOfString", e[e.UnexpectedEndOfNumber = 3] = "UnexpectedEndOfNumber", e[e.InvalidUnicode = 4] = "InvalidUnicode", e[e.InvalidEscapeCharacter = 5] = "InvalidEscapeCharacter", e[e.InvalidCharacter = 6] = "InvalidCharacter";
})(ud || (ud = {}));
var cd;
(function(e) {
  e[e.OpenBraceToken = 1] = "OpenBraceToken", e[e.CloseBraceToken = 2] = "CloseBraceToken", e[e.OpenBracketToken = 3] = "OpenBracketToken", e[e.CloseBracketToken = 4] = "CloseBracketToken", e[e.CommaToken = 5] = "CommaToken", e[e.ColonToken = 6] = "ColonToken", e[e.NullKeyword = 7] = "NullKeyword", e[e.TrueKeyword = 8] = "TrueKeyword", e[e.FalseKeyword = 9] = "FalseKeyword", e[e.StringLiteral = 10] = "StringLiteral", e[e.NumericLiteral = 11] = "NumericLiteral", e[e.LineCommentTrivia = 12] = "LineCommentTrivia", e[e.BlockCommentTrivia = 13] = "BlockCommentTrivia", e[e.LineBreakTrivia = 14] = "LineBreakTrivia", e[e.Trivia = 15] = "Trivia", e[e.Unknown = 16] = "Unknown", e[e.EOF = 17] = "EOF";
})(cd || (cd = {}));
var Ii = ld;
var dd;
(function(e) {
  e[e.InvalidSymbol = 1] = "InvalidSymbol", e[e.InvalidNumberFormat = 2] = "InvalidNumberFormat", e[e.PropertyNameExpected = 3] = "PropertyNameExpected", e[e.ValueExpected = 4] = "ValueExpected", e[e.ColonExpected = 5] = "ColonExpected", e[e.CommaExpected = 6] = "CommaExpected", e[e.CloseBraceExpected = 7] = "CloseBraceExpected", e[e.CloseBracketExpected = 8] = "CloseBracketExpected", e[e.EndOfFileExpected = 9] = "EndOfFileExpected", e[e.InvalidCommentToken = 10] = "InvalidCommentToken", e[e.UnexpectedEndOfComment = 11] = "UnexpectedEndOfComment", e[e.UnexpectedEndOfString = 12] = "UnexpectedEndOfString", e[e.UnexpectedEndOfNumber = 13] = "UnexpectedEndOfNumber", e[e.InvalidUnicode = 14] = "InvalidUnicode", e[e.InvalidEscapeCharacter = 15] = "InvalidEscapeCharacter", e[e.InvalidCharacter = 16] = "InvalidCharacter";
})(dd || (dd = {}));

// src/core/json/parse-json.ts
function Se(e) {
  if (e.trim() === "")
    return { value: void 0, faults: [{ path: "$", code: "json-empty", parameters: [] }] };
  try {
    let n = JSON.parse(e);
    return qk(n) ? { value: void 0, faults: [Li] } : { value: n, faults: Vk(e) };
  } catch (n) {
    return { value: void 0, faults: [n instanceof SyntaxError ? Gk(e) : Li] };
  }
}
var pd = { disallowComments: !0, allowTrailingComma: !1 }, Wk = 100, Li = { path: "$", code: "json-too-deep", parameters: [] }, Bk = {
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
function qk(e) {
  let n = [e].filter(md);
  for (let t = 0; n.length > 0; t++) {
    if (t === Wk)
      return !0;
    let r = [];
    for (let s of n)
      for (let o of Object.keys(s).map((i) => s[i]))
        md(o) && r.push(o);
    n = r;
  }
  return !1;
}
function md(e) {
  return typeof e == "object" && e !== null;
}
function Gk(e) {
  var a;
  let n = null;
  try {
    Ii(e, {
      onError: (l, u, c) => {
        n = n != null ? n : { error: l, offset: u, length: c };
      }
    }, pd);
  } catch (l) {
    return Li;
  }
  let t = n;
  if (t === null || e.charCodeAt(0) === 65279)
    return { path: "$", code: t === null ? "json-invalid" : "json-byte-order-mark", parameters: [] };
  let r = e.slice(0, t.offset), s = e.slice(t.offset, t.offset + Math.max(t.length, 1));
  if ((s === "}" || s === "]") && r.trim().endsWith(","))
    return fd("json-trailing-comma", e, r.lastIndexOf(","), s);
  let o = (a = Bk[t.error]) != null ? a : "json-invalid";
  return fd(o === "json-comma" ? s === "}" ? "json-list-end" : s === "]" ? "json-object-end" : o : o, e, t.offset, s);
}
function fd(e, n, t, r) {
  let s = n.slice(0, t).split(/\r\n?|\n/), o = s[s.length - 1].length + 1;
  return { path: "$", code: e, parameters: [s.length, o, W(r)] };
}
function Vk(e) {
  let n = [], t = [];
  return Ii(e, {
    onObjectBegin: () => {
      t.push(/* @__PURE__ */ new Map());
    },
    onObjectEnd: () => {
      t.pop();
    },
    onObjectProperty: (r, s, o, i, a, l) => {
      let u = t[t.length - 1], c = u.get(r);
      if (c === void 0)
        u.set(r, i + 1);
      else {
        let d = l().reduce(U, "$");
        n.push({
          path: U(d, r),
          code: "json-duplicate-key",
          parameters: [W(r), c, i + 1]
        });
      }
    }
  }, pd), n;
}

// src/core/survey/dates.ts
function we(e) {
  let n = /^(\d{4})-(\d{2})-(\d{2})$/.exec(e);
  if (n === null)
    return !1;
  let [t, r, s] = [Number(n[1]), Number(n[2]), Number(n[3])], i = [31, t % 4 === 0 && (t % 100 !== 0 || t % 400 === 0) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][r - 1];
  return i !== void 0 && s >= 1 && s <= i;
}
function gd(e) {
  return we(`${e}-01`);
}

// src/core/survey/number-text.ts
var Uk = [
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
], Hk = /^([+-]?)(\d{1,3}(?:[\s٬'’]\d{3}){1,4}|\d{0,15})(?:([.,])(\d{0,15}))?$/;
function Lt(e) {
  let n = e.trim().replace(/[^ -~]/g, Qk), t = Hk.exec(n);
  if (t === null)
    return null;
  let [, r, s = "", o, i = ""] = t, a = /^[1-9]\d{0,2}$/.test(s) && i.length === 3 && (o === "," || i.endsWith("0") && !e.includes("\u066B"));
  if (s + i === "" || a)
    return null;
  let l = s.replace(/\D/g, "").replace(/^0+(?=\d)/, "") || "0", u = i.replace(/0+$/, ""), c = u === "" ? l : `${l}.${u}`;
  return r === "-" && c !== "0" ? `-${c}` : c;
}
function Qk(e) {
  let n = e.charCodeAt(0), t = Uk.find((r) => n >= r && n < r + 10);
  return t !== void 0 ? String(n - t) : e === "\u2212" ? "-" : e === "\u066B" ? "." : e;
}

// src/core/survey/read-questions.ts
var mn = ["survey", "revision", "submitted", "language"], zk = [
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
], Fi = ["text", "number", "url", "date", "month"], hd = ["skills", "languages", "wikis"], Pr = 200, vr = 3;
function yd(e) {
  let n = new Set(mn), t = 0, r = (o, i, a) => {
    let l = [];
    return e.list(o, i, "elements").forEach((u, c) => {
      let d = s(u, U(`${i}.elements`, c), a);
      d !== null && l.push(d);
    }), l;
  }, s = (o, i, a) => {
    if (!_(o))
      return e.fault(i, "expected-object"), null;
    let l = F(o, "name");
    if (typeof l != "string" || !te.test(l))
      return e.fault(`${i}.name`, "bad-id", W(l)), null;
    if (n.has(l)) {
      let f = mn.includes(l);
      return e.fault(`${i}.name`, f ? "reserved-name" : "name-taken", l, mn), null;
    }
    let u = {
      name: l,
      title: e.text(o, i, "title"),
      description: e.text(o, i, "description"),
      visibleIf: e.condition(o, i, "visibleIf")
    }, c = F(o, "type");
    if (c === "panel")
      return a === vr ? (e.fault(i, "panels-too-deep", vr), null) : (n.add(l), E(T({}, u), { type: c, elements: r(o, i, a + 1) }));
    if (c === "html") {
      let f = e.text(o, i, "html");
      return f === null && F(o, "html") === void 0 && e.fault(`${i}.html`, "missing-property", "html"), n.add(l), f && E(T({}, u), { type: c, text: f });
    }
    if (t === Pr)
      return e.fault(i, "too-many-questions", Pr), null;
    let d = Jk(o, i, c, E(T({}, u), {
      isRequired: F(o, "isRequired") === !0,
      requiredIf: e.condition(o, i, "requiredIf"),
      isRetired: F(o, "retired") === !0
    }), e);
    return d !== null && (t++, n.add(l)), d;
  };
  return { read: (o, i) => r(o, i, 0) };
}
function Jk(e, n, t, r, s) {
  switch (t) {
    case "radiogroup": {
      let l = dn(e, n, "choices", s);
      return l && T(E(T({}, r), { type: t }), o(l));
    }
    case "checkbox": {
      let l = dn(e, n, "choices", s);
      return l && T(T(E(T({}, r), { type: t }), o(l)), a());
    }
    case "dropdown":
    case "tagbox": {
      let l = Kk(e, n, s), u = l === null ? dn(e, n, "choices", s) : [];
      if (u === null)
        return null;
      let c = E(T(T({}, r), o(u)), { choicesFrom: l });
      return t === "dropdown" ? E(T({}, c), { type: t }) : T(E(T({}, c), { type: t }), a());
    }
    case "ranking": {
      let l = dn(e, n, "choices", s), u = F(e, "selectToRankEnabled") === !0;
      return l && T(E(T({}, r), { type: t, choices: l, isSelectToRank: u }), a());
    }
    case "rating": {
      let l = wc(e, n, s);
      return l && E(T({}, r), {
        type: t,
        choices: l,
        minRateDescription: s.text(e, n, "minRateDescription"),
        maxRateDescription: s.text(e, n, "maxRateDescription"),
        special: i(l)
      });
    }
    case "boolean": {
      let l = ["true", "false"].map((u) => {
        var c;
        return Qe(
          u,
          (c = s.text(e, n, u === "true" ? "labelTrue" : "labelFalse")) != null ? c : { kind: "message", key: `localskills-choice-${u}` }
        );
      });
      return E(T({}, r), { type: t, choices: l, special: i(l) });
    }
    case "text":
      return T(E(T({}, r), { type: t }), Xk(e, n, s));
    case "comment":
      return E(T({}, r), { type: t, maxLength: s.count(e, n, "maxLength") || null });
    case "matrix": {
      let l = dn(e, n, "rows", s), u = dn(e, n, "columns", s), c = ["eachRowRequired", "isAllRowRequired"].some((d) => F(e, d) === !0);
      return l && u && E(T({}, r), { type: t, choices: u, rows: l, isEachRowRequired: c });
    }
    case "matrixdropdown": {
      let l = s.string(e, n, "rowsFrom", "bad-id", (d) => d === "" || te.test(d)), u = l === null ? dn(e, n, "rows", s) : [], c = kc(e, n, s);
      return u && c && E(T({}, r), { type: t, columns: c, rows: u, rowsFrom: l });
    }
    default:
      return s.fault(`${n}.type`, "unknown-question-type", W(t), zk), null;
  }
  function o(l) {
    let u = bi(e, n, s, l);
    return { choices: [...l, ...Ze(u)], special: u };
  }
  function i(l) {
    return E(T({}, bi(e, n, s, l)), { other: null, none: null });
  }
  function a() {
    return {
      minSelectedChoices: s.count(e, n, "minSelectedChoices") || null,
      maxSelectedChoices: s.count(e, n, "maxSelectedChoices") || null
    };
  }
}
function Kk(e, n, t) {
  return t.string(
    e,
    n,
    "choicesFrom",
    "not-one-of",
    (r) => hd.includes(r),
    hd
  );
}
function Xk(e, n, t) {
  let r = t.word(e, n, "inputType", Fi), s = (o) => {
    let i = F(e, o), a = typeof i == "string" || typeof i == "number" ? Di(String(i), r) : null;
    return a === null && i !== void 0 && t.fault(U(n, o), "limit-not-of-type", W(i), r), a;
  };
  return {
    inputType: r,
    min: s("min"),
    max: s("max"),
    isInteger: F(e, "integer") === !0,
    maxLength: t.count(e, n, "maxLength") || null,
    placeholder: t.text(e, n, "placeholder")
  };
}
function Di(e, n) {
  switch (n) {
    case "number":
      return Lt(e);
    case "date":
      return we(e) ? e : null;
    case "month":
      return gd(e) ? e : null;
    default:
      return null;
  }
}

// src/core/survey/read-definition.ts
var Yk = ["draft", "open", "paused", "closed", "archived"], Zk = ["individuals", "affiliates", "partners", "society"], ex = 5, nx = 5;
function jn(e) {
  var u, c;
  let n = [], t = yc(n);
  if (!_(e))
    return t.fault("$", "expected-object"), { survey: null, faults: n };
  let r = "$.localSkills", s = t.object(e, "$", "localSkills"), o = F(s, "id"), i = typeof o == "string" && te.test(o);
  i || t.fault(`${r}.id`, "bad-id", W(o));
  let a = tx(e, t);
  if (H({ pages: a }).length === 0)
    return t.fault("$.pages", "no-question"), { survey: null, faults: n };
  if (!i)
    return { survey: null, faults: n };
  let l = {
    id: o,
    locale: t.string(e, "$", "locale", "bad-language", bc),
    status: t.word(s, r, "status", Yk),
    opens: t.string(s, r, "opens", "bad-date", we),
    closes: t.string(s, r, "closes", "bad-date", we),
    title: t.text(e, "$", "title"),
    description: t.text(e, "$", "description"),
    pages: a,
    minAnswers: (u = t.count(s, r, "minAnswers")) != null ? u : ex,
    minCell: (c = t.count(s, r, "minCell")) != null ? c : nx,
    notInStatistics: Array.from(/* @__PURE__ */ new Set([
      ...t.list(s, r, "notInStatistics").filter(wi).map(String),
      ...rr
    ])),
    audience: rx(s, t),
    measures: sx(s, t),
    core: ox(s, t),
    follows: t.id(s, r, "follows")
  };
  return { survey: rc(l), faults: n };
}
function tx(e, n) {
  let t = yd(n), r = [];
  return n.list(e, "$", "pages").forEach((s, o) => {
    var l;
    let i = U("$.pages", o);
    if (!_(s)) {
      n.fault(i, "expected-object");
      return;
    }
    let a = (l = n.id(s, i, "name")) != null ? l : `page${o + 1}`;
    r.push({
      // Two pages of one name could not be told apart where a page is shown or hidden by its name.
      name: r.some((u) => u.name === a) ? `${a}-${o + 1}` : a,
      title: n.text(s, i, "title"),
      description: n.text(s, i, "description"),
      visibleIf: n.condition(s, i, "visibleIf"),
      elements: t.read(s, i)
    });
  }), r;
}
function rx(e, n) {
  var s;
  let t = "$.localSkills.audience", r = n.object(e, "$.localSkills", "audience");
  return {
    population: n.word(r, t, "population", Zk),
    description: n.text(r, t, "description"),
    minEdits: (s = n.count(r, t, "minEdits")) != null ? s : 0,
    groups: ji(n.list(r, t, "groups"))
  };
}
function sx(e, n) {
  let t = "$.localSkills.measures", r = n.object(e, "$.localSkills", "measures");
  return {
    grid: n.id(r, t, "grid"),
    wantToLearn: n.id(r, t, "wantToLearn"),
    canTeach: n.id(r, t, "canTeach"),
    groupBy: ji(n.list(r, t, "groupBy"))
  };
}
function ox(e, n) {
  let t = "$.localSkills.core", r = n.object(e, "$.localSkills", "core"), s = n.id(r, t, "id");
  return s === null ? null : { id: s, questions: ji(n.list(r, t, "questions")) };
}
function ji(e) {
  return e.filter((n) => typeof n == "string");
}

// src/wiki/counting/contributions.ts
function bd() {
  let e = /* @__PURE__ */ new Map();
  return (n) => {
    var r;
    let t = (r = e.get(n)) != null ? r : ix(n);
    return e.set(n, t), t;
  };
}
function ix(t) {
  return D(this, arguments, function* ({ source: e, titles: n }) {
    var i;
    let r = (yield e.childrenBelow(n.survey(""))).filter((a) => te.test(a)).sort(), s = yield e.readPages(r.map((a) => n.definition(a))), o = /* @__PURE__ */ new Map();
    for (let a of r) {
      let l = s.get(n.definition(a)), u = l === void 0 ? null : jn(Se((i = l.latest.text) != null ? i : "").value).survey;
      l !== void 0 && u !== null && u.id === a && o.set(a, { survey: u, revision: l.latest.id });
    }
    return o;
  });
}
function wd(e, n, t) {
  return D(this, null, function* () {
    let r = [], s = [];
    for (let o of n)
      (yield t(o)).forEach(({ survey: i, revision: a }, l) => {
        var d;
        let u = l === e.id;
        if (u ? o.isHome : ((d = i.core) == null ? void 0 : d.id) !== e.id)
          return;
        if (i.audience.population !== e.audience.population) {
          s.push(`${o.community}: ${o.titles.definition(l)}: it asks ${i.audience.population}, and ${e.id} asks ${e.audience.population}. Its answers are not counted here.`);
          return;
        }
        let c = u ? { id: e.id, questions: H(e).map(({ name: f }) => f) } : i.core;
        r.push({ place: o, local: E(T({}, i), { core: c }), definitionRevision: a });
      });
    return { found: r, notes: s };
  });
}

// src/core/exchange/exchange-record.ts
var _n = { offer: "Offer a skill", seek: "Seek a skill" }, _i = ["training", "mentoring", "consulting", "online-learning", "peer-support", "event"], kd = ["open", "paused", "matched", "closed"], Wi = 5, xd = 100, Sd = 100, Ds = 20;
function Rd(e, n) {
  if (!we(n))
    throw new RangeError(`\u201C${n}\u201D is no date.`);
  let t = e.status === "paused" && e.until !== null && e.until <= n;
  return e.status !== "open" && !t ? e.status : e.expires !== null && e.expires < n ? "expired" : null;
}

// src/core/exchange/current-exchange.ts
function Pd(e, n, t = null) {
  var o;
  let r = { offer: /* @__PURE__ */ new Map(), seek: /* @__PURE__ */ new Map() };
  for (let i of e)
    if (Rd(i, n) === null) {
      let a = ax(i.skill, t), l = (o = r[i.kind].get(a)) != null ? o : /* @__PURE__ */ new Set();
      l.add(i.user), r[i.kind].set(a, l);
    }
  let s = (i) => new Map(
    Array.from(i).sort(([a], [l]) => ee(a, l)).map(([a, { size: l }]) => [a, l])
  );
  return { offers: s(r.offer), seeks: s(r.seek) };
}
function ax(e, n) {
  var t, r;
  return (r = (t = n == null ? void 0 : n.current(e)) == null ? void 0 : t.id) != null ? r : e;
}

// src/core/exchange/exchange-templates.ts
var Bi = "Skill exchange step", qi = "Skill exchange preferences", Gi = [
  _n.offer,
  _n.seek,
  Bi,
  qi
];

// src/core/wikitext/shown-text.ts
var lx = /<!--[\s\S]*?(?:-->|$)/g, ux = /<nowiki\s*(?:\/>|>([\s\S]*?)<\/nowiki\s*>)/gi, cx = /* @__PURE__ */ new Map([
  ["!", "|"],
  ["=", "="],
  ["(", "{"],
  [")", "}"],
  ["((", "&#123;&#123;"],
  ["))", "&#125;&#125;"]
]), dx = "\u2026";
function js(e) {
  if (!/[{<]/.test(e))
    return un(e);
  let n = e.replace(lx, "").replace(ux, (t, r) => (r != null ? r : "").replace(/[{}]/g, (s) => `&#${s.charCodeAt(0)};`));
  return un(mx(n));
}
function mx(e) {
  var o, i, a, l;
  let n = [], t = [], r = /[{}]/g, s = 0;
  for (; s < e.length; ) {
    let u = e.slice(s, s + 2);
    if (u === "{{")
      t.push(n.length), n.push(u), s += 2;
    else if (u === "}}" && t.length > 0) {
      let [, ...c] = n.splice(t.pop()), d = ((o = c[0]) == null ? void 0 : o.charAt(0)) === "{" && e.charAt(s + 2) === "}", f = c.length <= 2 ? c.join("").trim() : "";
      n.push((i = cx.get(f)) != null ? i : dx), s += d ? 3 : 2;
    } else {
      r.lastIndex = s + 1;
      let c = (l = (a = r.exec(e)) == null ? void 0 : a.index) != null ? l : e.length;
      n.push(e.slice(s, c)), s = c;
    }
  }
  return n.join("");
}

// src/core/wikitext/extension-tags.ts
var vd = [
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
function _s() {
  return { starts: [], ends: [], lengths: [] };
}
function Tr(e, n, t) {
  var i;
  let { starts: r, ends: s, lengths: o } = e;
  o.push(((i = o[o.length - 1]) != null ? i : 0) + t - n), r.push(n), s.push(t);
}
function Ft(e, n) {
  let { starts: t } = e, r = 0, s = t.length;
  for (; r < s; ) {
    let o = Math.floor((r + s) / 2);
    t[o] < n ? r = o + 1 : s = o;
  }
  return r;
}
function Td(e, n) {
  let { starts: t, ends: r } = e, s = [], o = 0;
  for (let i = 0; i < t.length; i++)
    s.push(n.slice(o, t[i])), o = r[i];
  return s.push(n.slice(o)), s.join("");
}
function Vi(e, n) {
  var t;
  return n - ((t = e.lengths[Ft(e, n) - 1]) != null ? t : 0);
}

// src/core/wikitext/scan-templates.ts
var Dt = -1, Ui = /[[{<]|\n(?==)|-(?={)/g, fx = /[[{<\]]|\n(?==)|-(?={)/g, px = /[[{<\n]|-(?={)/g, Ad = /[[{<}|]|\n(?==)|-(?={)/g, Ed = /[[{<}|=]|\n(?==)|-(?={)/g, Hi = /[[\]{}<>|]/g, gx = 10, Od = 45, hx = 60, Cd = 61, Nd = 91, Md = 93, Qi = 123, yx = 124, bx = 125, wx = 6;
function $d(e, n) {
  let t = "", r = 0, s = null, o = [], i = [], a = null, l = Ui, u = [], c = 0, d = [];
  function f(N, M, O) {
    let I = M;
    for (; I < r && I - M < O && t.charCodeAt(I) === N; )
      I++;
    return I - M;
  }
  function m() {
    return a !== null && c > a.partsStart && u[c - 1] === Dt;
  }
  function h() {
    a === null ? l = Ui : a.kind === "=" ? l = px : a.kind === "[" ? l = fx : l = m() ? Ed : Ad;
  }
  function p(N, M, O, I) {
    a = { kind: N, count: M, contentStart: O, afterHyphen: I, partsStart: c }, i.push(a), h();
  }
  function g() {
    i.pop(), a = i.length > 0 ? i[i.length - 1] : null, h();
  }
  function y(N) {
    let M = f(Cd, N, wx);
    return M > 1 || M === 1 && !m() ? (p("=", M, N + M, !1), N + M) : N;
  }
  function w(N, M) {
    let O = f(Qi, N, r);
    return O > 1 && p("{", O, N + O, M), N + O;
  }
  function b(N, M) {
    let O = f(bx, M, Math.min(N.count, 3));
    if (O < 2)
      return M + 1;
    let I = N.contentStart - O, j = M + O, B = O === 3 ? x(N, M) : null;
    for (O === 2 && P(N, M); d.length > 0 && d[d.length - 1].from >= I; )
      d.pop();
    return B !== null && d.push({ from: I, to: j, text: B }), k(N, I, O), j;
  }
  function k(N, M, O) {
    let I = N.count - O;
    c = N.partsStart, i.pop(), a = i.length > 0 ? i[i.length - 1] : null, I > 1 ? p(N.kind, I, M, N.afterHyphen) : I === 1 && N.kind === "{" && N.afterHyphen ? p("-", 2, M, !1) : h();
  }
  function P(N, M) {
    let O = c > N.partsStart, I = O ? u[N.partsStart] - 1 : M, j = R(N.contentStart, I), B = e(j.isWhole ? j.text : `${j.text}<`, O);
    if (B !== null) {
      let Y = u.slice(N.partsStart, c);
      o.push({ template: B, start: N.contentStart - 2, end: M + 2, parts: Y });
    }
  }
  function x(N, M) {
    if (c === N.partsStart)
      return null;
    let O = u[N.partsStart], I = c > N.partsStart + 2 ? u[N.partsStart + 2] - 1 : M;
    return R(O, I);
  }
  function R(N, M) {
    var Y;
    let O = d.length;
    for (; O > 0 && d[O - 1].from >= N; )
      O--;
    let I = s === null ? 0 : Ft(s, N), j = "", B = N;
    for (; ; ) {
      let ne = d[O], Z = Math.min(M, ne ? ne.from : M, (Y = s == null ? void 0 : s.starts[I]) != null ? Y : M);
      Hi.lastIndex = B;
      let ce = Hi.test(t) ? Math.min(Hi.lastIndex - 1, Z) : Z;
      if (j += t.slice(B, ce), ce < Z || Z === M)
        return { text: j, isWhole: ce === M };
      if (ne && Z === ne.from) {
        if (j += ne.text.text, !ne.text.isWhole)
          return { text: j, isWhole: !1 };
        B = ne.to, O++;
      } else s !== null && (B = s.ends[I]);
      I = s === null ? 0 : Ft(s, B);
    }
  }
  function S(N) {
    s === null && (s = _s(), n.begin(t, s));
    let M = n.skip(N);
    return n.atLineStart ? (n.atLineStart = !1, y(M)) : M;
  }
  function v(N, M) {
    switch (N) {
      case gx:
        return a !== null && a.kind === "=" && g(), y(M + 1);
      case hx:
        return S(M);
      case Od:
        return t.charCodeAt(M + 2) === Qi ? w(M + 1, !0) : (p("-", 2, M + 2, !1), M + 2);
      case Qi:
        return w(M, !1);
      case Nd: {
        let O = f(Nd, M, r);
        return O > 1 && p("[", O, M + O, !1), M + O;
      }
      default:
        return C(a, N, M);
    }
  }
  function C(N, M, O) {
    if (N.kind === "{")
      return b(N, O);
    let I = M === Md ? Md : Od;
    return t.charCodeAt(O + 1) !== I ? O + 1 : (k(N, N.contentStart - 2, 2), O + 2);
  }
  function L() {
    let N = y(0);
    for (; ; ) {
      if (l.lastIndex = N, !l.test(t))
        return;
      N = l.lastIndex;
      let M = t.charCodeAt(N - 1);
      M === yx ? (u[c] = N, u[c + 1] = Dt, c += 2, l = Ed) : M === Cd ? (u[c - 1] = N - 1, l = Ad) : N = v(M, N - 1);
    }
  }
  return (N) => (t = N, r = N.length, s = null, o = [], i.length = 0, a = null, l = Ui, u = [], c = 0, d = [], L(), t = "", n.end(), { calls: o, removed: s });
}

// src/core/wikitext/detached-text.ts
function ue(e) {
  return e.length < 13 ? e : e.split("").join("");
}

// src/core/wikitext/trim.ts
function Id(e) {
  return e <= 32 && (e === 32 || e >= 9 && e <= 13 && e !== 12 || e === 0);
}
function Ws(e, n, t) {
  let r = n;
  for (; r < t && Id(e.charCodeAt(r)); )
    r++;
  return r;
}
function Bs(e, n, t) {
  let r = t;
  for (; r > n && Id(e.charCodeAt(r - 1)); )
    r--;
  return r;
}
function wn(e, n, t) {
  let r = Ws(e, n, t);
  return e.slice(r, Bs(e, r, t));
}

// src/core/wikitext/plain-parameters.ts
var Ar = 3, on, Ld, zi, qs, Er = class {
  constructor(n, t, r) {
    Ke(this, on);
    this.text = n, this.met = t, this.parts = r;
  }
  get size() {
    return this.parts.length / Ar;
  }
  get(n) {
    let t = this.met.numbers.get(n), { parts: r } = this;
    if (t !== void 0) {
      for (let s = 0; s < r.length; s += Ar)
        if (r[s] === t)
          return Xe(this, on, zi).call(this, s);
    }
  }
  has(n) {
    return this.get(n) !== void 0;
  }
  forEach(n) {
    for (let t = 0; t < this.parts.length; t += Ar)
      n(Xe(this, on, zi).call(this, t), Xe(this, on, Ld).call(this, t), this);
  }
  entries() {
    return Xe(this, on, qs).call(this).entries();
  }
  keys() {
    return Xe(this, on, qs).call(this).keys();
  }
  values() {
    return Xe(this, on, qs).call(this).values();
  }
  [Symbol.iterator]() {
    return this.entries();
  }
};
on = new WeakSet(), Ld = function(n) {
  return this.met.names[this.parts[n]];
}, zi = function(n) {
  return this.text.slice(this.parts[n + 1], this.parts[n + 2]);
}, qs = function() {
  let n = /* @__PURE__ */ new Map();
  return this.forEach((t, r) => n.set(r, t)), n;
};
var [kx, xx] = [500, 4], Sx = 61;
function Fd() {
  let e = [], n = /* @__PURE__ */ new Map(), t = { names: e, numbers: n }, r = [], s = 0, o = [], i = 0;
  function a(u, c) {
    for (let d = s; d < s + xx && d < r.length; d++) {
      let f = r[d], m = e[f];
      if (u.charCodeAt(c + m.length) === Sx && u.startsWith(m, c))
        return s = d + 1, f;
    }
    return -1;
  }
  function l(u) {
    let c = n.get(u);
    if (c !== void 0)
      return s = r.indexOf(c) + 1, c;
    if (u === "" || e.length >= kx)
      return -1;
    let d = ue(u), f = e.push(d) - 1;
    return n.set(d, f), o.push(-1), r.splice(s, 0, f), s++, f;
  }
  return (u, c, d) => {
    let f = [];
    s = 0, i++;
    for (let m = c + 1; m <= d; ) {
      let h = u.indexOf("|", m), p = h === -1 ? d : h, g = a(u, m), y = g === -1 ? 0 : m + e[g].length;
      if (g === -1 || y >= p) {
        if (y = u.indexOf("=", m), y === -1 || y >= p)
          return null;
        g = l(u.slice(Ws(u, m, y), Bs(u, m, y)));
      }
      if (g === -1 || o[g] === i)
        return null;
      o[g] = i;
      let w = Ws(u, y + 1, p);
      f.push(g, w, Bs(u, w, p)), m = p + 1;
    }
    return new Er(u, t, f);
  };
}

// src/core/wikitext/plain-call.ts
var Rx = ["[", "]", "{", "<", `
=`], [Gs, Dd] = ["{{", "}}"], Px = "}", vx = /^\s*$/;
function jd(e) {
  let n = Fd();
  return (t) => {
    var l;
    let r = t.startsWith(Gs) ? t.indexOf(Px, Gs.length) : -1, s = r + Dd.length;
    if (r === -1 || !t.startsWith(Dd, r) || t.length > s && !vx.test(t.slice(s)) || Rx.some((u) => t.includes(u, Gs.length)))
      return null;
    let o = t.indexOf("|");
    o = o === -1 || o > r ? r : o;
    let i = e(t.slice(Gs.length, o), o < r);
    if (i === null)
      return [];
    let a = (l = n(t, o, r)) != null ? l : Tx(t, o, r);
    return [{ template: i, parameters: a, start: 0, end: s }];
  };
}
function Tx(e, n, t) {
  let r = /* @__PURE__ */ new Map(), s = 0, o = n;
  for (let i = n + 1; i <= t; ) {
    let a = e.indexOf("|", i), l = a === -1 ? t : a;
    o = o === -1 || o >= i ? o : e.indexOf("=", i), o === -1 || o >= l ? r.set(String(++s), e.slice(i, l)) : r.set(wn(e, i, o), wn(e, o + 1, l)), i = l + 1;
  }
  return r;
}

// src/core/wikitext/skip-angle.ts
var Ax = 60, _d = 62, Gd = 47, Wd = 10;
function Bd(e) {
  return e === 32 || e === 9;
}
function qd(e, n) {
  let t = e.charCodeAt(n);
  return t === 32 || t >= 9 && t <= 13 || t === _d || t === Gd && e.charCodeAt(n + 1) === _d;
}
function Vd(e) {
  return e.replace(/[A-Z]+/g, (n) => n.toLowerCase());
}
function Ex(e) {
  let n = /* @__PURE__ */ new Map(), t = (r, s) => {
    let o = r.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
    n.set(r, { kind: s, closing: new RegExp(`</${o}[\\t-\\r ]*>`, "gi") });
  };
  return e.forEach((r) => t(Vd(r), "extension")), t("includeonly", "dropped"), ["noinclude", "/noinclude", "onlyinclude", "/onlyinclude"].forEach((r) => t(r, "ignored")), n;
}
function Ud(e) {
  let n = Ex(e), t = Math.max(...Array.from(n.keys(), (p) => p.length)), r = "", s = _s(), o = !1, i = /* @__PURE__ */ new Set(), a = { begin: l, end: u, skip: c, atLineStart: !1 };
  function l(p, g) {
    r = p, s = g, o = !1, i.clear(), a.atLineStart = !1;
  }
  function u() {
    r = "";
  }
  function c(p) {
    return r.startsWith("!--", p + 1) ? d(p) : m(p);
  }
  function d(p) {
    let g = r.indexOf("-->", p + 4);
    if (g === -1)
      return Tr(s, p, r.length), r.length;
    let y = p;
    for (; y > 0 && Bd(r.charCodeAt(y - 1)); )
      y--;
    if (y > 0 && r.charCodeAt(y - 1) === Wd) {
      let w = f(g + 3);
      if (r.charCodeAt(w) === Wd)
        return Tr(s, y, w + 1), a.atLineStart = !0, w + 1;
    }
    return Tr(s, p, g + 3), g + 3;
  }
  function f(p) {
    for (; ; ) {
      for (; Bd(r.charCodeAt(p)); )
        p++;
      let g = r.startsWith("<!--", p) ? r.indexOf("-->", p + 4) : -1;
      if (g === -1)
        return p;
      p = g + 3;
    }
  }
  function m(p) {
    let g = p + 1, y = g;
    for (; y - g <= t && y < r.length && !qd(r, y) && r.charCodeAt(y) !== Ax; )
      y++;
    let w = r.slice(g, y), b = Vd(w), k = n.get(b);
    if (k === void 0 || o || !qd(r, y))
      return g;
    let P = r.indexOf(">", y);
    if (P === -1)
      return o = !0, g;
    let x = P + 1;
    if (k.kind !== "ignored" && r.charCodeAt(P - 1) !== Gd) {
      let R = i.has(b) ? -1 : h(k, x);
      if (R !== -1)
        x = R;
      else if (w === "includeonly")
        x = r.length;
      else
        return i.add(b), x;
    }
    return k.kind !== "extension" && Tr(s, p, x), x;
  }
  function h({ closing: p }, g) {
    p.lastIndex = g;
    let y = p.exec(r);
    return y === null ? -1 : y.index + y[0].length;
  }
  return a;
}

// src/core/wikitext/magic-words.ts
function Or(e) {
  return e.split(" ");
}
var Hd = Or(
  "PAGENAME PAGENAMEE FULLPAGENAME FULLPAGENAMEE SUBPAGENAME SUBPAGENAMEE ROOTPAGENAME ROOTPAGENAMEE BASEPAGENAME BASEPAGENAMEE TALKPAGENAME TALKPAGENAMEE SUBJECTPAGENAME ARTICLEPAGENAME SUBJECTPAGENAMEE ARTICLEPAGENAMEE REVISIONID REVISIONDAY REVISIONDAY2 REVISIONMONTH REVISIONMONTH1 REVISIONYEAR REVISIONTIMESTAMP REVISIONUSER CASCADINGSOURCES NAMESPACE NAMESPACEE NAMESPACENUMBER TALKSPACE TALKSPACEE SUBJECTSPACE ARTICLESPACE SUBJECTSPACEE ARTICLESPACEE NUMBEROFARTICLES NUMBEROFFILES NUMBEROFUSERS NUMBEROFACTIVEUSERS NUMBEROFPAGES NUMBEROFADMINS NUMBEROFEDITS"
), Ox = new Set(Hd.concat(Or(
  "! = CURRENTMONTH CURRENTMONTH2 CURRENTMONTH1 CURRENTMONTHNAME CURRENTMONTHNAMEGEN CURRENTMONTHABBREV CURRENTDAY CURRENTDAY2 CURRENTDAYNAME CURRENTYEAR CURRENTTIME CURRENTHOUR LOCALMONTH LOCALMONTH2 LOCALMONTH1 LOCALMONTHNAME LOCALMONTHNAMEGEN LOCALMONTHABBREV LOCALDAY LOCALDAY2 LOCALDAYNAME LOCALYEAR LOCALTIME LOCALHOUR SITENAME CURRENTWEEK CURRENTDOW LOCALWEEK LOCALDOW REVISIONSIZE CURRENTVERSION CURRENTTIMESTAMP LOCALTIMESTAMP DIRECTIONMARK DIRMARK CONTENTLANGUAGE CONTENTLANG USERLANGUAGE PAGELANGUAGE"
))), Cx = new Set(Or("articlepath pageid server servername scriptpath stylepath")), Nx = new Set(Hd.concat(Or(
  "NUMBERINGROUP NUMINGROUP DEFAULTSORT DEFAULTSORTKEY DEFAULTCATEGORYSORT PAGESINCATEGORY PAGESINCAT PAGESIZE PROTECTIONLEVEL PROTECTIONEXPIRY DISPLAYTITLE"
))), Mx = new Set(Or(
  "ns nse urlencode lcfirst ucfirst lc uc localurl localurle fullurl fullurle canonicalurl canonicalurle formatnum grammar gender plural bidi padleft padright anchorencode filepath pageid int"
));
function Qd(e) {
  return Ox.has(e) || Cx.has(e.toLowerCase());
}
function zd(e) {
  return Nx.has(e) || Mx.has(e.toLowerCase());
}

// src/core/wikitext/template-name.ts
var $x = /^subst:/iu, Ix = /^safesubst:/iu, Jd = /^msgnw:/iu, Lx = /^msg:/iu, Fx = /^raw:/iu, Dx = 1e3, jx = 200;
function Kd(e) {
  let { templates: n, redirects: t = {}, templateNamespaces: r = [], otherNamespaces: s = [], capitalLinks: o = !0 } = e, i = is({
    defaultNamespace: "Template",
    namespaces: ol.concat(s, [["Template", ...r]]),
    capitalLinks: o
  }), a = /* @__PURE__ */ new Map(), l = (d, f) => {
    let m = i(d);
    if (m === null)
      throw new RangeError(`\u201C${d}\u201D cannot be a template: no page can have this title.`);
    a.set(m, f);
  };
  for (let d of Object.keys(t)) {
    let f = t[d];
    if (!n.includes(f))
      throw new RangeError(`The redirect \u201C${d}\u201D leads to \u201C${f}\u201D, which is none of the templates to look for.`);
    l(d, f);
  }
  n.forEach((d) => l(d, d));
  let u = (d, f) => {
    var g;
    let m = wn(d, 0, d.length);
    if ($x.test(m) || (m = m.replace(Ix, ""), m = wn(m, 0, m.length), !f && Qd(m)))
      return null;
    m = (Jd.test(m) ? m.replace(Jd, "") : m.replace(Lx, "")).replace(Fx, "");
    let h = m.indexOf(":");
    if (h !== -1 && zd(m.slice(0, h)))
      return null;
    let p = i(m);
    return p === null ? null : (g = a.get(p)) != null ? g : null;
  }, c = { with: /* @__PURE__ */ new Map(), without: /* @__PURE__ */ new Map() };
  return (d, f) => {
    if (d.length > jx)
      return u(d, f);
    let m = f ? c.with : c.without, h = m.get(d);
    return h === void 0 && (m.size === Dx && (c = { with: /* @__PURE__ */ new Map(), without: /* @__PURE__ */ new Map() }), h = u(d, f), m.set(d, h)), h;
  };
}

// src/core/wikitext/template-reader.ts
function Ji(e) {
  var s;
  let n = Kd(e), t = jd(n), r = $d(n, Ud((s = e.extensionTags) != null ? s : vd));
  return (o) => {
    let i = t(o);
    if (i !== null)
      return i;
    let { calls: a, removed: l } = r(o), u = null;
    return a.sort((c, d) => c.start - d.start).map((c) => {
      var p;
      let { template: d, start: f, end: m } = c;
      if (l === null || ((p = l.starts[Ft(l, f)]) != null ? p : m) >= m)
        return { template: d, parameters: Xd(o, c.parts, m), start: f, end: m };
      u = u != null ? u : Td(l, o);
      let h = c.parts.map((g) => g === Dt ? Dt : Vi(l, g));
      return { template: d, parameters: Xd(u, h, Vi(l, m)), start: f, end: m };
    });
  };
}
function Xd(e, n, t) {
  let r = /* @__PURE__ */ new Map(), s = 0;
  for (let o = 0; o < n.length; o += 2) {
    let i = n[o], a = n[o + 1], l = o + 2 < n.length ? n[o + 2] - 1 : t - 2;
    a === Dt ? r.set(String(++s), e.slice(i, l)) : r.set(wn(e, i, a), wn(e, a + 1, l));
  }
  return r;
}

// src/core/exchange/language-proficiency.ts
var Yd = 6, _x = /^(.+)-([0-5n])$/i, Zd = /^(.+)-(?:.|\d\d)$/;
function em(e) {
  var t;
  let n = (t = Zd.exec(e.toLowerCase())) == null ? void 0 : t[1];
  return n !== void 0 && Vs(e) === null && Re.test(n);
}
function Vs(e) {
  var s;
  let n = _x.exec(e), t = ((s = n == null ? void 0 : n[1]) != null ? s : e).toLowerCase();
  if (!Re.test(t) || Zd.test(t))
    return null;
  let r = n == null ? void 0 : n[2];
  return { code: t, proficiency: r === void 0 ? null : /n/i.test(r) ? Yd : Number(r) };
}
function nm(e) {
  let { code: n, proficiency: t } = e;
  return t === null ? n : `${n}-${t === Yd ? "N" : t}`;
}

// src/core/exchange/private-phone.ts
var Wx = [
  // Addresses and links.
  /()https?:\/\/[^ \n]+/g,
  /()\[\[[^\]\n]*\]\]/g,
  // Books, courses, revisions.
  /()is[bs]n[\d :.x-]+/g,
  /(^|\W)(?:course|cours|curso|kurs|ders|module|modul|revision|révision|revisión|version|oldid|rev)s?[ :.#-]*\d[\d.-]*/g,
  // Days and months.
  /(^|\D)(?:19|20)\d\d[-./]\d\d?[-./]\d\d?(?!\d)/g,
  /(^|\D)\d\d?[-./]\d\d?[-./](?:19|20)\d\d(?!\d)/g,
  /(^|\D)[01]?\d[-./](?:19|20)\d\d(?!\d)/g,
  // From one time of day to another.
  /(^|\D)[0-2]?\d[.:h][0-5]\d ?- ?[0-2]?\d[.:h][0-5]\d(?!\d)/g,
  /(^|\D)[0-2]\d[0-5]\d ?- ?[0-2]\d[0-5]\d(?!\d)/g,
  // How far it is from UTC.
  /()[ug][tm][ct] ?[+-] ?\d\d?:?\d?\d?/g
], Bx = /^(?:\+ ?\(?\d|\(?0(?!00))[\d ().\-/]*/, qx = /[\d+]$/, Gx = /(?:[\w\-/=#&]|\d[.,:])$/, Vx = /(^|[^\d-])(?:1[ .-])?(?:\([2-9]\d\d\) ?|[2-9]\d\d[.-])\d\d\d[.-]\d\d\d\d(?![\d-])/;
function tm(e) {
  let n = e.replace(/\D+$/, ""), t = n.replace(/\D/g, "").length, r = e.indexOf("/");
  return t > 15 && r !== -1 ? tm(e.slice(0, r)) : t < 8 || t > 15 ? 0 : n.length;
}
function rm(e) {
  var s;
  let n = Wx.reduce((o, i) => o.replace(
    i,
    (a, l) => l + "x".repeat(a.length - l.length)
  ), e), t = Vx.exec(n);
  if (t !== null)
    return { kind: "phone", from: t.index + t[1].length, to: t.index + t[0].length };
  let r = 0;
  for (; r < n.length; ) {
    let [o] = (s = Bx.exec(n.slice(r))) != null ? s : [""], i = n.slice(Math.max(0, r - 2), r), a = o !== "" && !(o.startsWith("+") ? qx : Gx).test(i), l = a ? tm(o) : 0;
    if (l > 0)
      return { kind: "phone", from: r, to: r + l };
    r += a ? o.length : 1;
  }
  return null;
}

// src/core/exchange/private-contact.ts
var Ux = new RegExp("[^ \\n@<>()[\\]{}:;,|]+(?:@| ?[([{] ?(?:at|arobase|arroba|et) ?[)\\]}] ?)LABEL(?:DOT LABEL)*DOT(?:[a-z]{2}|[a-z]?[\\u0080-\\uffff])[a-z\\d\\u0080-\\uffff-]*(?:DOT LABEL)*".replace(/DOT ?/g, "(?:\\.| ?[([{] ?(?:dot|point|punto|nokta) ?[)\\]}] ?)").replace(/LABEL/g, "[a-z\\d\\u0080-\\uffff-]+")), Hx = /[\w.+-]+ +(?:@ +[\w-]+(?:\.[\w-]+)*\.|at +(?!(?:the|a|an|my|our|your|this|that) )[\w-]+(?: +dot +[\w-]+)* +dot +)(?:[a-z]{2}|com|org|net|info|edu|wiki)\b/, Qx = /(^|[^\w@])@[\w.=-]+:[\w-]+(?:\.[\w-]+)+/, zx = /\b(?:(?:t|telegram|wa|m|signal)\.me\/|chat\.whatsapp\.com\/|discord\.gg\/|skype:|skype[ \n]*:[ \n]*live:)[^ \n]+|\btg[ \n]*:[ \n]*@[\w.]+/, Jx = /\b(?:telegram|whatsapp|signal|skype|discord|instagram|wechat|viber)/, Kx = /^(?:[ \n]*:?[ \n]*@([\w.]+)|(?:[ \n]*:[ \n]*|[ \n]+)([\w.]+))/, Xx = [1632, 1776, 2406, 2534], Yx = [
  [160, 160, " "],
  [8192, 8202, " "],
  [8239, 8239, " "],
  [8287, 8287, " "],
  [12288, 12288, " "],
  [8208, 8213, "-"],
  [8722, 8722, "-"],
  [183, 183, "."],
  [65131, 65131, "@"],
  [171, 171, ","],
  [187, 187, ","],
  [8216, 8223, ","],
  [8249, 8250, ","],
  [1548, 1548, ","],
  [1563, 1563, ","],
  [1567, 1567, ","],
  [12289, 12290, ","]
];
function Zx(e) {
  var r, s;
  let n = e.charCodeAt(0), t = Xx.find((o) => n >= o && n <= o + 9);
  return t !== void 0 ? String(n - t) : n >= 65281 && n <= 65374 ? String.fromCharCode(n - 65248) : (s = (r = Yx.find(([o, i]) => n >= o && n <= i)) == null ? void 0 : r[2]) != null ? s : e;
}
var eS = 5e3;
function nS(e) {
  return e.replace(/[\u0080-\uffff]/g, Zx).replace(/[\t\r]/g, " ").replace(/[A-Z]/g, (n) => n.toLowerCase());
}
function Us(e, n, t) {
  var s;
  let r = n.exec(t);
  return r === null ? null : { kind: e, from: r.index + ((s = r[1]) != null ? s : "").length, to: r.index + r[0].length };
}
function sm(e, n = 0) {
  var u;
  let t = Jx.exec(e.slice(n));
  if (t === null)
    return null;
  let r = n + t.index, s = r + t[0].length, [o, i, a] = (u = Kx.exec(e.slice(s))) != null ? u : [""];
  return (i !== void 0 ? /[a-z_]/.test(i) && i.length > 1 : a !== void 0 && a.length >= 5 && /[\d_]/.test(a) && (/[a-z_]/.test(a) || /^\d{6,}$/.test(a))) ? { kind: "messenger", from: r, to: s + o.length } : sm(e, s);
}
function tS(e) {
  var t, r, s, o, i;
  let n = nS(e.slice(0, eS));
  return (i = (o = (s = (r = (t = Us("email", Ux, n)) != null ? t : Us("email", Hx, n)) != null ? r : Us("messenger", zx, n)) != null ? s : sm(n)) != null ? o : Us("messenger", Qx, n)) != null ? i : rm(n);
}
function om(e) {
  let n = tS(e);
  return n === null ? null : { kind: n.kind, text: e.slice(n.from, n.to) };
}

// src/core/exchange/record-fault.ts
function it(e, n, ...t) {
  return { parameter: e, key: `localskills-template-card-fault-${n}`, parameters: t };
}
function Hs(e, n, t) {
  let r = om(e === "skill" ? wt(n) : n);
  return r === null ? null : it(e, `contact-${r.kind}`, e, `Special:EmailUser/${t}`);
}

// src/core/exchange/timezone.ts
var rS = /^(?:(?:UTC|GMT)\s*)?(?:([+\-−])\s*(\d{1,2})(?::?([0-5]\d))?)?$/i, [sS, oS] = [-720, 840];
function im(e) {
  var s, o;
  let n = e === "" ? null : rS.exec(e);
  if (n === null)
    return null;
  let t = Number((s = n[2]) != null ? s : 0) * 60 + Number((o = n[3]) != null ? o : 0), r = n[1] === void 0 || n[1] === "+" || t === 0 ? t : -t;
  return r >= sS && r <= oS ? r : null;
}

// src/core/exchange/read-record-values.ts
var iS = [
  "id",
  "skill",
  "level",
  "methods",
  "languages",
  "capacity",
  "region",
  "timezone",
  "for",
  "affiliate",
  "note",
  "since",
  "confirmed",
  "expires",
  "status",
  "until",
  "lang"
], aS = ["capacity", "for"], lS = 1e3;
function lm(e, n, t, r = {}) {
  var R;
  let s = [], o = (S) => {
    var v;
    return ((v = t.get(S)) != null ? v : "").trim() || null;
  }, i = (S, v, ...C) => (s.push(it(S, v, ...C)), null), a = (S, v, C, ...L) => {
    var M;
    let N = o(S);
    return N === null ? null : (M = v(N)) != null ? M : i(S, C, W(N), ...L);
  }, l = (S, v, C) => {
    var N;
    let L = ((N = o(S)) != null ? N : "").split(";").map((M) => M.trim()).filter((M) => M !== "");
    return Array.from(new Set(L)).map((M) => {
      var O;
      return (O = v(M)) != null ? O : i(S, C(M), W(M));
    }).filter((M) => M !== null);
  }, u = (S) => {
    var C;
    let v = Hs(S, (C = o(S)) != null ? C : "", n);
    return s.push(...v === null ? [] : [v]), v !== null;
  }, c = (S) => (u(S), o(S)), d = (S, v) => u(S) ? null : a(S, (C) => Array.from(C).length <= v ? C : null, S, S, v), f = (S) => {
    let v = o(S);
    return v === null || we(v) ? v : i(S, "date", S, W(v));
  }, m = u("skill") ? null : uS(o("skill"), i, r), h = a("level", (S) => am(S, 1, Wi), "level", Wi), p = l("methods", (S) => _i.includes(S) ? S : null, () => "method"), g = (S) => {
    let v = f(S);
    return v !== null && r.date !== void 0 && v > r.date && i(S, "day-to-come", S, v), v;
  }, y = dS(l(
    "languages",
    Vs,
    (S) => em(S) ? "proficiency" : "language"
  ).map(nm)), w = y.slice(0, Ds);
  y.length > Ds && i("languages", "many-languages", "languages", Ds), (o("languages") === null || /^[\s;]*$/.test(o("languages"))) && i("languages", "no-language", "languages");
  let b = e === "offer", k = b ? a("capacity", (S) => am(S, 0, lS), "capacity", "capacity") : null, P = {
    kind: e,
    user: n,
    id: a("id", (S) => te.test(S) ? S : null, "id"),
    level: h,
    methods: _i.filter((S) => p.includes(S)),
    languages: w,
    capacity: k,
    region: d("region", Sd),
    timezone: a("timezone", im, "timezone"),
    for: b ? c("for") : null,
    affiliate: d("affiliate", xd),
    note: c("note"),
    since: g("since"),
    confirmed: g("confirmed"),
    expires: f("expires"),
    // Whoever wrote another word than none did not mean that all is as usual.
    status: o("status") === null ? "open" : (R = a("status", cS, "status")) != null ? R : "paused",
    until: f("until")
  }, x = iS.filter((S) => b || !aS.includes(S));
  return t.forEach((S, v) => {
    r.allowsOthers !== !0 && !x.includes(v) && S.trim() !== "" && i(v, "unknown-parameter", W(v), x.join(", "));
  }), { values: m === null || w.length === 0 ? null : E(T({}, P), { skill: m }), faults: s };
}
function uS(e, n, t) {
  if (e === null)
    return n("skill", "no-skill", "skill");
  let { taxonomy: r = null, skillsPage: s = `${ln}/Skills.json` } = t, o = te.test(e), i = r === null || r.get(e) !== null ? null : r.find(e);
  if (i !== null)
    return i.id;
  if (!o || r !== null && r.get(e) === null) {
    let a = e.startsWith("xn--") ? wt(e) : e, l = r === null ? null : Ja(a, r);
    l === null ? n("skill", o ? "unknown-skill" : "no-such-skill", W(a), s) : n("skill", o ? "near-skill" : "near-skill-only", W(a), s, l.words, l.skill);
  }
  return o ? e : null;
}
function cS(e) {
  var n;
  return (n = kd.find((t) => t === e.toLowerCase())) != null ? n : null;
}
function dS(e) {
  var t, r;
  let n = /* @__PURE__ */ new Map();
  for (let s of e)
    n.set((r = (t = Vs(s)) == null ? void 0 : t.code) != null ? r : s, s);
  return Array.from(n.values());
}
function am(e, n, t) {
  let r = /^\d{1,6}$/.test(e) ? Number(e) : NaN;
  return r >= n && r <= t ? r : null;
}

// src/core/exchange/record-ids.ts
var mS = 48;
function um(e) {
  let n = /* @__PURE__ */ new Set(), t = /* @__PURE__ */ new Map(), r = ({ kind: o }, i) => `${o} ${i}`, s = e.map((o) => {
    let i = o.id !== null && !n.has(r(o, o.id));
    return i && n.add(r(o, o.id)), i;
  });
  return e.map((o, i) => {
    var u;
    if (s[i] === !0)
      return { record: E(T({}, o), { id: o.id }), faults: [] };
    let a = o.skill, l = (u = t.get(r(o, a))) != null ? u : 2;
    for (; n.has(r(o, a)); l++) {
      let c = `-${l}`;
      a = o.skill.slice(0, mS - c.length) + c;
    }
    return t.set(r(o, o.skill), l), n.add(r(o, a)), { record: E(T({}, o), { id: a }), faults: o.id === null ? [] : [it("id", "id-taken", o.id)] };
  });
}

// src/core/exchange/read-exchange-records.ts
function cm(e, n, t = {}) {
  let r = We(n), s = e.map((i) => {
    let a = /* @__PURE__ */ new Map();
    return i.parameters.forEach((l, u) => a.set(u, js(l))), lm(fS(i), r, a, t);
  }), o = um(
    s.map(({ values: i }) => i).filter((i) => i !== null)
  );
  return s.map(({ values: i, faults: a }, l) => {
    var c;
    let u = i === null ? void 0 : o.shift();
    return {
      call: e[l],
      record: (c = u == null ? void 0 : u.record) != null ? c : null,
      faults: u === void 0 ? a : [...a, ...u.faults]
    };
  });
}
function Qs(e, n, t = ["User"]) {
  let r = `${n}/People/`, s = e.indexOf(":"), o = "";
  return e.startsWith(r) ? o = e.slice(r.length) : s !== -1 && t.includes(e.slice(0, s)) && (o = e.slice(s + 1).split("/")[0]), o.trim() === "" || o.includes("/") ? null : We(o);
}
function fS({ template: e }) {
  return e === _n.offer ? "offer" : "seek";
}

// src/core/wikitext/same-calls.ts
function dm(e, n) {
  let t = (r) => JSON.stringify(r.map(({ template: s, parameters: o }) => [s, Array.from(o)]));
  return t(e) === t(n);
}

// src/wiki/counting/page-histories.ts
function pS(e, n) {
  return D(this, null, function* () {
    let t = n.filter((r) => r.first === null);
    for (let r = 0; t.length > 2 && r < 20; r++) {
      let s = yield e.revisions(t.map(({ known: o }) => o[o.length - 1].parentId), "without-texts");
      t = t.filter((o) => {
        let i = s.get(o.known[o.known.length - 1].parentId);
        return i === void 0 ? !1 : (o.known.push(i), o.first = i.parentId === 0 ? i : null, o.first === null);
      });
    }
    for (let r of n)
      r.first === null && (r.first = yield e.firstRevision(r.page.title));
  });
}
function gS({ latest: e, history: n }) {
  var t;
  return n !== void 0 ? (t = n[n.length - 1]) != null ? t : null : e.parentId === 0 ? e : null;
}
function Ki(e) {
  return e.reduce((n, { first: t }) => t !== null && (n === void 0 || t.timestamp < n) ? t.timestamp : n, void 0);
}
function hS(e, n, t, r) {
  return D(this, null, function* () {
    let { pageIds: s, titles: o } = yield n.recombinedPagesSince(r);
    for (let i of t) {
      let { pageId: a, title: l } = i.page;
      (s.has(a) || o.has(l)) && (i.isRecombined = !0, i.first = yield e.firstRevision(l));
    }
  });
}
function jt(e, n, t = null) {
  return D(this, null, function* () {
    let r = n.map((o) => ({
      page: o,
      known: o.history === void 0 ? [o.latest] : o.history.slice(),
      first: gS(o),
      isRecombined: !1
    }));
    yield pS(e, r);
    let s = t === null ? void 0 : Ki(r.filter(({ page: o }) => o.history === void 0));
    return t !== null && s !== void 0 && (yield hS(e, t, r, s)), r.filter((o) => o.first !== null);
  });
}
function mm(e, n, t) {
  return D(this, null, function* () {
    let r = yield zs(e, n, (o) => {
      let i = t(o);
      return i !== null && at(o, i) ? i : null;
    }), s = yield Xi(e, r);
    return new Map(Array.from(r, ([o, i]) => {
      var l;
      let a = (l = s.get(o)) == null ? void 0 : l.some((u) => u.user === null && !yS(u, i));
      return [o, i !== null && a === !0 ? E(T({}, i), { text: null, escaped: null }) : i];
    }));
  });
}
function yS(e, n) {
  var t;
  return ((t = e.sha1) != null ? t : null) !== null && e.sha1 === (n == null ? void 0 : n.sha1) || e.text !== null && e.text === (n == null ? void 0 : n.text);
}
function Xi(e, n) {
  return D(this, null, function* () {
    let t = /* @__PURE__ */ new Map();
    for (let [r, s] of Array.from(n)) {
      if (s === null || s.id === r.page.latest.id)
        continue;
      let o = r.isRecombined ? -1 : r.known.findIndex(({ id: i }) => i === s.id);
      t.set(r, o === -1 ? yield e.revisionsAfter(r.page.title, s.id) : r.known.slice(0, o));
    }
    return t;
  });
}
function at({ first: e }, n) {
  return e.user === n && e.userId !== 0;
}
function zs(e, n, t) {
  return D(this, null, function* () {
    var i;
    let r = /* @__PURE__ */ new Map();
    for (let a of n) {
      let l = t(a), u = a.isRecombined ? void 0 : a.known.find(({ user: d, userId: f }) => d === l && f !== 0), c = !a.isRecombined && (a.page.history !== void 0 || ((i = a.known[a.known.length - 1]) == null ? void 0 : i.parentId) === 0);
      if (l === null)
        r.set(a, null);
      else if (u !== void 0 || c)
        r.set(a, u != null ? u : null);
      else {
        let d = yield e.newestRevisionBy(a.page.title, l);
        r.set(a, (d == null ? void 0 : d.userId) === 0 ? null : d);
      }
    }
    let s = Array.from(r.values()).filter((a) => a !== null).filter((a) => {
      var l;
      return ((l = a.escaped) != null ? l : null) === null && a.text === null;
    }).map(({ id: a }) => a);
    if (s.length === 0)
      return r;
    let o = yield e.revisions(s, "with-texts");
    return new Map(Array.from(r, ([a, l]) => {
      var u;
      return [a, l === null ? null : (u = o.get(l.id)) != null ? u : l];
    }));
  });
}

// src/wiki/counting/template-calls.ts
function Js(e, n) {
  return D(this, null, function* () {
    var i, a;
    let { namespaces: t, extensionTags: r } = yield e.siteInfo(), s = (i = t.get(10)) != null ? i : ["Template"], o = {};
    for (let l of n)
      for (let u of yield e.redirectsTo(`${(a = s[0]) != null ? a : "Template"}:${l}`))
        o[u.slice(u.indexOf(":") + 1)] = l;
    return Ji({ templates: n, redirects: o, templateNamespaces: s, extensionTags: r });
  });
}

// src/core/exchange/keep-own-words.ts
function fm({ template: e, parameters: n }) {
  return JSON.stringify([e, Array.from(n)]);
}
function bS(e, n) {
  let t = /* @__PURE__ */ new Map();
  return n.map(fm).forEach((r) => {
    var s;
    return t.set(r, ((s = t.get(r)) != null ? s : 0) + 1);
  }), e.filter((r) => {
    var i;
    let s = fm(r), o = (i = t.get(s)) != null ? i : 0;
    return t.set(s, o - 1), o <= 0;
  });
}
function wS(e, { start: n, end: t }) {
  let r = (n === 0 || e.charAt(n - 1) === `
`) && e.charAt(t) === `
`;
  return e.slice(0, n) + e.slice(r ? t + 1 : t);
}
function pm(e, n, t) {
  let r = e;
  for (let s = 0; s < 20; s++) {
    let o = bS(t(r), n);
    if (o.length === 0)
      return r;
    let i = (a, l) => l !== a && l.start >= a.start && l.end <= a.end;
    r = o.filter((a) => !o.some((l) => i(a, l))).sort((a, l) => l.start - a.start).reduce(wS, r);
  }
  return null;
}

// src/wiki/exchange/doubted-words.ts
function gm(o, i, a, l) {
  return D(this, arguments, function* ({ source: e, titles: n }, t, r, s) {
    let u = yield Xi(e, t), c = u.size === 0 ? void 0 : (yield e.siteInfo()).namespaces.get(2), d = (g, y, w) => D(null, null, function* () {
      var b, k;
      for (let [P, x] of Array.from(y.entries())) {
        let R = (b = y[P + 1]) != null ? b : w, S = (k = x.sha1) != null ? k : null;
        if (S !== null && S === R.sha1 && x.parentId === R.id && x.user !== g && (yield e.movesAround(x)).some((C) => C === null || Qs(C, n.root, c) !== g))
          return !0;
      }
      return !1;
    }), f = /* @__PURE__ */ new Map(), m = /* @__PURE__ */ new Map();
    for (let [g, y] of Array.from(u)) {
      let w = t.get(g), b = y.filter(({ user: k }) => k === null);
      (yield d(r(g), y, w)) ? f.set(g, { doubt: "moved", believed: null }) : b.length > 0 && m.set(g, b);
    }
    let h = Array.from(m.values()).reduce((g, y) => g.concat(y.filter(({ text: w }) => w === null).map(({ id: w }) => w)), []), p = h.length === 0 ? null : yield e.revisions(h, "with-texts");
    return m.forEach((g, y) => {
      let w = t.get(y), b = g.reduce((k, { id: P, text: x }) => {
        var R, S;
        return k === null ? null : pm(k, s((S = x != null ? x : (R = p == null ? void 0 : p.get(P)) == null ? void 0 : R.text) != null ? S : ""), s);
      }, w.text);
      b !== w.text && f.set(y, { doubt: "hidden", believed: b === null ? null : E(T({}, w), { text: b }) });
    }), f;
  });
}

// src/wiki/exchange/moved-pages.ts
var kS = 5, xS = /^\s*#[^\s[:]+\s*:?\s*\[\[\s*:?([^\]|#]+)/;
function hm(e, n, t) {
  return D(this, null, function* () {
    let r = /* @__PURE__ */ new Set(), s = /* @__PURE__ */ new Map(), o = n.map((i) => ({ origin: i, there: i }));
    for (let i = 0; o.length > 0 && i < kS; i++) {
      let a = o.filter(({ there: { first: h } }) => h.text === null).map(({ there: { first: h } }) => h.id), l = a.length === 0 ? null : yield e.revisions(a, "with-texts"), u = /* @__PURE__ */ new Map();
      if (o.forEach(({ origin: h, there: { first: p } }) => {
        var y, w, b, k;
        let g = (k = xS.exec(((b = (w = p.text) != null ? w : (y = l == null ? void 0 : l.get(p.id)) == null ? void 0 : y.text) != null ? b : "").slice(0, 1e3))) == null ? void 0 : k[1];
        g !== void 0 && (u.set(h, g.replace(/_/g, " ").trim()), r.add(h));
      }), u.size === 0)
        break;
      let c = yield e.readPages(Array.from(new Set(u.values()))), d = yield jt(e, Array.from(c.values()).map((h) => E(T({}, h), { pageId: 0 }))), f = new Map(d.map((h) => [h.page.title, h])), m = [];
      u.forEach((h, p) => {
        let g = f.get(h);
        g !== void 0 && at(g, t(p)) ? s.set(p, g) : g !== void 0 && m.push({ origin: p, there: g });
      }), o = m;
    }
    return { redirects: r, moved: s };
  });
}

// src/core/exchange/steps/exchange-step.ts
var Cr = ["ask", "accept", "decline", "withdraw", "meet", "confirm"], bm = ["learned", "partly", "not-met"];
function ym(e) {
  return e.slice(0, e.lastIndexOf("/"));
}
function Yi(e) {
  let n = e.lastIndexOf("/"), t = We(e.slice(0, Math.max(0, n))), r = e.slice(n + 1).trim();
  return t === "" || t.includes("/") || !te.test(r) ? null : `${t}/${r}`;
}
function kn(e) {
  return [ym(e.seek), ym(e.offer)];
}

// src/core/exchange/steps/read-steps.ts
var wm = ["step", "seek", "offer", "at", "outcome", "on", "skill", "note", "lang"], SS = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d:[0-5]\dZ$/;
function Ks(e, n, t) {
  let r = We(n);
  return e.filter(({ template: s }) => s === Bi).map((s) => {
    let o = RS(s, r);
    return o.step === null || t === void 0 || o.step.at <= t ? o : E(T({}, o), { step: E(T({}, o.step), { at: t }) });
  });
}
function RS(e, n) {
  let t = [], r = (y, w, ...b) => (t.push(PS(y, w, ...b)), null), s = (y) => {
    var w;
    return js((w = e.parameters.get(y)) != null ? w : "").trim() || null;
  }, o = (y, w, b, k) => {
    var x;
    let P = s(y);
    return P === null ? k ? r(y, "missing", y) : null : (x = w(P)) != null ? x : r(y, b, W(P), y);
  }, i = o("step", (y) => Cr.includes(y) ? y : null, "step", !0), a = o("seek", Yi, "key", !0), l = o("offer", Yi, "key", !0), u = o("at", (y) => {
    var w, b;
    return we((b = (w = SS.exec(y)) == null ? void 0 : w[1]) != null ? b : "") ? y : null;
  }, "time", !0), c = o(
    "outcome",
    (y) => bm.includes(y) ? y : null,
    "outcome",
    i === "confirm"
  ), d = o("on", (y) => we(y) ? y : null, "day", i === "meet"), f = o("skill", (y) => te.test(y) ? y : null, "skill", !1);
  if (e.parameters.forEach((y, w) => {
    !wm.includes(w) && y.trim() !== "" && t.push(it(w, "unknown-parameter", W(w), wm.join(", ")));
  }), i === null || a === null || l === null || u === null || i === "confirm" && c === null || i === "meet" && d === null)
    return { call: e, step: null, faults: t };
  let [m, h] = kn({ seek: a, offer: l });
  if (m === h)
    return r("offer", "alone"), { call: e, step: null, faults: t };
  n !== m && n !== h && r("seek", "not-yours", n);
  let p = s("note"), g = Hs("note", p != null ? p : "", n);
  return t.push(...g === null ? [] : [g]), {
    call: e,
    step: {
      user: n,
      step: i,
      seek: a,
      offer: l,
      at: u,
      skill: f,
      outcome: i === "confirm" ? c : null,
      on: i === "meet" ? d : null,
      note: p
    },
    faults: t
  };
}
function PS(e, n, ...t) {
  return { parameter: e, key: `localskills-template-step-fault-${n}`, parameters: t };
}

// src/core/exchange/steps/step-limit.ts
function km(e) {
  if (e.length <= 200)
    return e.slice();
  let n = e.map((s, o) => ({ one: s, index: o })).sort((s, o) => s.one.step.at < o.one.step.at ? 1 : s.one.step.at > o.one.step.at ? -1 : o.index - s.index), t = { ask: 0, other: 0 }, r = new Set(n.filter(({ one: s }) => s.step.step === "ask" ? t.ask++ < 200 : t.other++ < 1e3).map(({ index: s }) => s));
  return e.filter((s, o) => r.has(o));
}

// src/wiki/exchange/read-person.ts
var vS = ["decline", "withdraw"];
function xm(e, n, t, r) {
  var m, h, p;
  let s = n.slice().sort((g, y) => ee(g.title, y.title)), o = [], i = [], a = [], l = (g, y, w, b) => {
    Ks(y, e, w == null ? void 0 : w.timestamp).forEach(({ step: k }) => {
      var P;
      k !== null && b(k) && i.push({ step: k, title: g, savedAt: (P = w == null ? void 0 : w.timestamp) != null ? P : k.at });
    });
  }, u = (g) => g.filter(({ template: y }) => y === qi).forEach((y) => a.push(y));
  for (let { title: g, own: y, optOuts: w, refused: b } of s) {
    let k = t((m = y == null ? void 0 : y.text) != null ? m : "");
    k.forEach((R) => o.push({ title: g, call: R })), l(g, k, y, () => !0), u(k), u(t((h = w == null ? void 0 : w.text) != null ? h : ""));
    let P = t((p = b == null ? void 0 : b.text) != null ? p : ""), x = P.length === 0 ? [] : i.map(({ step: R }) => JSON.stringify(R));
    l(g, P, b, (R) => vS.includes(R.step) && !x.includes(JSON.stringify(R))), u(P);
  }
  let c = km(i), d = o.filter(({ call: { template: g } }) => g === _n.offer || g === _n.seek);
  return { person: {
    user: e,
    pages: s,
    readings: cm(d.map(({ call: g }) => g), e, r).map((g, y) => E(T({}, g), { title: d[y].title })),
    steps: c.map(({ step: g }) => g),
    stepsBeyond: i.length - c.length,
    preferences: a
  }, placed: c };
}

// src/core/exchange/steps/follow-exchanges.ts
var TS = 21, AS = 180, ES = 366;
function Pm(e, n) {
  var r;
  let t = [];
  for (let { round: s, skills: o, disregarded: i } of OS(e, n))
    s !== null && t.push(E(T({}, jS(s, n.date)), { skills: o, skill: (r = o[0]) != null ? r : null, disregarded: i }));
  return t;
}
function OS(e, n) {
  if (!we(n.date))
    throw new RangeError(`\u201C${n.date}\u201D is no date.`);
  let t = /* @__PURE__ */ new Map();
  for (let r of e.slice().sort(CS)) {
    let s = `${r.seek}
${r.offer}`, o = t.get(s);
    o === void 0 ? t.set(s, [r]) : o.push(r);
  }
  return Array.from(t.keys()).sort(ee).map((r) => {
    let s = null, o = [];
    for (let i of t.get(r)) {
      let a = i.at.slice(0, 10) > n.date ? "future" : kn(i).includes(i.user) ? NS(i, s, n) : "not-a-party";
      typeof a == "string" ? o.push({ step: i, reason: a }) : s = a;
    }
    return { round: s, skills: MS(t.get(r), s), disregarded: o };
  });
}
function CS(e, n) {
  return ee(e.at, n.at) || Cr.indexOf(e.step) - Cr.indexOf(n.step) || ee(Sm(e), Sm(n));
}
function Sm({ user: e, outcome: n, on: t, skill: r, note: s }) {
  return JSON.stringify([e, n, t, r, s]);
}
function NS(e, n, t) {
  let r = e.at.slice(0, 10);
  if (e.step === "ask")
    return FS(e, n, t);
  if (e.step === "decline" && $S(e, n))
    return IS(e, n);
  if (n === null)
    return "no-request";
  let s = n.steps.concat([e]);
  if (e.step === "meet" || e.step === "confirm") {
    if (n.phase !== "accepted")
      return "not-accepted";
    if (e.step === "confirm")
      return DS(e, n, s);
    if (Xs(n, r) !== "accepted")
      return "over";
    let o = _S(e.on, Nr(r, ES)), i = Nr(Rm(r, o), Tm(t));
    return E(T({}, n), { steps: s, on: e.on, until: Rm(n.until, i) });
  }
  if (e.step === "withdraw" && LS(e, n))
    return E(T({}, n), { steps: s, since: r, phase: "withdrawn" });
  if (n.phase !== "asked") {
    let [o] = n.steps.slice(-1);
    return (o == null ? void 0 : o.step) === e.step && o.user === e.user ? "repeated" : "answered";
  }
  return (e.step === "withdraw" ? e.user !== n.asker : e.user === n.asker) ? e.step === "withdraw" ? "not-asker" : "own-request" : r > n.until && e.step !== "decline" ? "expired" : e.step === "accept" ? vm(n, e, t) : e.step === "decline" ? E(T({}, n), { steps: s, since: r, phase: "declined", declinedBy: n.declinedBy.concat([e.user]) }) : E(T({}, n), { steps: s, since: r, phase: "withdrawn" });
}
function MS(e, n) {
  let t = e.filter((o) => kn(o).includes(o.user)), r = t.filter((o) => n == null ? void 0 : n.steps.includes(o)), s = [
    ...t.filter(({ user: o, step: i }) => i === "decline" && (n == null ? void 0 : n.declinedBy.includes(o))),
    ...r,
    ...t
  ].map(({ skill: o }) => o).filter((o) => o !== null);
  return Array.from(new Set(s));
}
function $S(e, n) {
  if (n === null || n.phase === "withdrawn")
    return !0;
  if (n.phase === "declined")
    return !n.declinedBy.includes(e.user);
  let t = Xs(n, e.at.slice(0, 10));
  return t === "lapsed" || t === "not-met" || t === "expired" && n.asker === e.user;
}
function IS(e, n) {
  var r;
  let t = e.at.slice(0, 10);
  return {
    seek: e.seek,
    offer: e.offer,
    asker: kn(e).filter((s) => s !== e.user)[0],
    phase: "declined",
    since: t,
    lastConfirmed: null,
    until: t,
    on: null,
    confirmed: /* @__PURE__ */ new Map(),
    steps: (n == null ? void 0 : n.phase) === "declined" ? n.steps.concat([e]) : [e],
    declinedBy: ((r = n == null ? void 0 : n.declinedBy) != null ? r : []).filter((s) => s !== e.user).concat([e.user])
  };
}
function LS(e, { phase: n, steps: t }) {
  let r = t.filter(({ user: s }) => s === e.user);
  return n === "accepted" && r.some(({ step: s }) => s === "ask") && !r.some(({ step: s }) => s === "meet" || s === "confirm");
}
function FS(e, n, t) {
  var o;
  let r = e.at.slice(0, 10), s = n === null ? null : Xs(n, r);
  return n !== null && s === "asked" ? e.user === n.asker ? "repeated" : vm(n, e, t) : n !== null && (s === "accepted" || s === "done") ? s === "done" ? "done-before" : "answered" : n !== null && n.declinedBy.some((i) => i !== e.user) ? "declined-before" : {
    seek: e.seek,
    offer: e.offer,
    asker: e.user,
    phase: "asked",
    since: r,
    lastConfirmed: null,
    until: Nr(r, (o = t.replyDays) != null ? o : TS),
    on: null,
    confirmed: /* @__PURE__ */ new Map(),
    steps: [e],
    // Who asks takes their own no back.
    declinedBy: []
  };
}
function vm(e, n, t) {
  let r = n.at.slice(0, 10);
  return E(T({}, e), {
    phase: "accepted",
    since: r,
    until: Nr(r, Tm(t)),
    steps: e.steps.concat([n])
  });
}
function DS(e, n, t) {
  return n.confirmed.get(e.user) === e.outcome ? "repeated" : E(T({}, n), {
    steps: t,
    lastConfirmed: e.at.slice(0, 10),
    confirmed: new Map(n.confirmed).set(e.user, e.outcome)
  });
}
function Xs({ phase: e, confirmed: n, until: t }, r) {
  return e === "asked" ? r > t ? "expired" : "asked" : e !== "accepted" ? e : Array.from(n.values()).includes("not-met") ? "not-met" : n.size === 2 ? "done" : r > t ? "lapsed" : "accepted";
}
function jS(e, n) {
  let { seek: t, offer: r, asker: s, until: o, on: i, confirmed: a, steps: l, declinedBy: u } = e, c = Xs(e, n), d = c === "asked" || c === "accepted", f = kn(e);
  return {
    seek: t,
    offer: r,
    asker: s,
    state: c,
    on: i,
    confirmed: a,
    steps: l,
    declinedBy: u,
    since: c === "expired" || c === "lapsed" ? Nr(o, 1) : c === "done" || c === "not-met" ? e.lastConfirmed : e.since,
    expires: d ? o : null,
    waitingFor: c === "asked" ? f.filter((m) => m !== s) : c === "accepted" && (i === null || i <= n) ? f.filter((m) => !a.has(m)) : []
  };
}
function Tm(e) {
  var n;
  return (n = e.lapseDays) != null ? n : AS;
}
function _S(e, n) {
  return e < n ? e : n;
}
function Rm(e, n) {
  return e > n ? e : n;
}
function Nr(e, n) {
  return new Date(Date.parse(`${e}T00:00:00Z`) + n * 24 * 60 * 60 * 1e3).toISOString().slice(0, 10);
}

// src/core/exchange/steps/doubted-times.ts
function Am(e) {
  let n = e.reduce((o, { savedAt: i }) => i > o ? i : o, "").slice(0, 10), t = /* @__PURE__ */ new Map();
  e.forEach((o) => {
    let i = `${o.step.seek}
${o.step.offer}`, a = t.get(i);
    a === void 0 ? t.set(i, [o]) : a.push(o);
  });
  let r = (o) => Pm(o, { date: n }).some(({ state: i }) => i === "accepted"), s = [];
  return t.forEach((o) => {
    let i = o.filter(({ step: u, savedAt: c }) => u.at < c);
    if (i.length === 0 || !r(o.map(({ step: u }) => u)))
      return;
    let a = new Set(o.filter(({ step: u }) => u.step === "ask").map(({ step: u }) => u.user)), l = ({ step: u }) => u.step === "accept" || u.step === "meet" || u.step === "ask" && a.size > 1;
    kn(o[0].step).forEach((u) => {
      let c = i.filter((d) => d.step.user === u && l(d));
      c.length > 0 && !r(o.map((d) => c.includes(d) ? E(T({}, d.step), { at: d.savedAt }) : d.step)) && s.push(...c);
    });
  }), s;
}

// src/wiki/exchange/step-times.ts
function Em(e, n, t) {
  return D(this, null, function* () {
    var s;
    let r = /* @__PURE__ */ new Map();
    for (let { step: o, title: i, savedAt: a } of Am(n)) {
      let l = JSON.stringify(o), c = (yield e.revisionsBySince(i, o.user, o.at)).find(({ text: f }) => Ks(t(f != null ? f : ""), o.user).some(({ step: m }) => JSON.stringify(m) === l)), d = (s = c == null ? void 0 : c.timestamp) != null ? s : a;
      d !== o.at && r.set(o, E(T({}, o), { at: d }));
    }
    return r;
  });
}

// src/wiki/exchange/read-exchange.ts
function Om(t) {
  return D(this, arguments, function* (e, n = {}) {
    var c, d;
    let { source: r, titles: s } = e, { namespaces: o } = yield r.siteInfo(), i = (d = (c = o.get(10)) == null ? void 0 : c[0]) != null ? d : "Template", a = /* @__PURE__ */ new Map(), l = r.pagesOfPeople(s.people(""), Gi.map((g) => `${i}:${g}`));
    try {
      for (var f = he(l), m, h, p; m = !(h = yield f.next()).done; m = !1) {
        let g = h.value;
        a.set(g.title, g);
      }
    } catch (h) {
      p = [h];
    } finally {
      try {
        m && (h = f.return) && (yield h.call(f));
      } finally {
        if (p)
          throw p[0];
      }
    }
    let u = n.taxonomy === void 0 ? (yield r.readPages([s.skills()])).get(s.skills()) : void 0;
    return BS(e, Array.from(a.values()), WS(e, u, n));
  });
}
function WS({ titles: e }, n, t) {
  var s;
  if (t.taxonomy !== void 0)
    return t;
  let { taxonomy: r } = kt(Se((s = n == null ? void 0 : n.latest.text) != null ? s : "").value);
  return T({ taxonomy: r.skills.length === 0 ? null : r, skillsPage: e.skills() }, t);
}
function BS(s, o, i) {
  return D(this, arguments, function* ({ source: e, titles: n }, t, r) {
    var N, M;
    let a = yield Js(e, Gi), l = (yield e.siteInfo()).namespaces.get(2), u = /* @__PURE__ */ new Map();
    for (let O of t) {
      let I = Qs(O.title, n.root, l);
      I !== null && u.set(O, I);
    }
    let c = yield jt(e, Array.from(u.keys())), d = ({ page: O }) => u.get(O), f = yield zs(e, c, d), m = (O) => at(O, d(O)), { redirects: h, moved: p } = yield hm(e, c.filter((O) => !m(O)), d), g = new Set(c.filter(m).map(({ page: O }) => O.title)), y = /* @__PURE__ */ new Map();
    p.forEach((O, I) => {
      g.has(O.page.title) || y.set(O, d(I));
    });
    let w = yield zs(
      e,
      Array.from(y.keys()),
      (O) => {
        var I;
        return (I = y.get(O)) != null ? I : null;
      }
    ), b = yield gm(
      { source: e, titles: n },
      new Map(Array.from(f).filter(([O]) => m(O))),
      d,
      a
    ), k = (O) => {
      var vn, Jr, Kr, Oa, Ca;
      let { page: { title: I, latest: j } } = O, B = !m(O), Y = (vn = f.get(O)) != null ? vn : null, ne = b.get(O), Z = B ? null : ne === void 0 ? Y : ne.believed, ce = p.get(O), mt = Z !== null && Z.id === j.id ? [] : a((Jr = j.text) != null ? Jr : "");
      return {
        title: I,
        latest: j,
        own: Z,
        isMadeByOther: B,
        doubt: (Kr = ne == null ? void 0 : ne.doubt) != null ? Kr : null,
        optOuts: B ? Y : null,
        refused: ne !== void 0 ? Y : ce === void 0 ? null : (Oa = w.get(ce)) != null ? Oa : null,
        isStrangers: B && (mt.length > 0 || h.has(O)),
        isChangedByOthers: !B && (Z == null ? void 0 : Z.id) !== j.id && !dm(a((Ca = Z == null ? void 0 : Z.text) != null ? Ca : ""), mt)
      };
    }, P = /* @__PURE__ */ new Map();
    for (let O of c) {
      let I = d(O);
      P.set(I, [...(N = P.get(I)) != null ? N : [], O]);
    }
    let x = /* @__PURE__ */ new Map(), R = [], S = [], v = [];
    for (let O of Array.from(P.keys()).sort(ee)) {
      let I;
      try {
        I = xm(O, ((M = P.get(O)) != null ? M : []).map(k), a, r);
      } catch (j) {
        R.push({ user: O, error: j });
        continue;
      }
      x.set(O, I.person), I.person.readings.forEach(({ record: j }) => {
        j !== null && S.push(j);
      }), I.placed.forEach((j) => v.push(j));
    }
    let C = yield Em(e, v, a), L = (O) => {
      var I;
      return (I = C.get(O)) != null ? I : O;
    };
    return C.size > 0 && x.forEach((O, I) => x.set(I, E(T({}, O), { steps: O.steps.map(L) }))), { people: x, unread: R, records: S, steps: v.map(({ step: O }) => L(O)), ownPages: /* @__PURE__ */ new Map() };
  });
}

// src/wiki/counting/count-exchange.ts
function Cm(e, n) {
  return D(this, null, function* () {
    var a;
    let { source: t, titles: r } = e, { records: s } = yield Om(e), o = (yield t.readPages([r.skills()])).get(r.skills()), { taxonomy: i } = kt(Se((a = o == null ? void 0 : o.latest.text) != null ? a : "").value);
    return Pd(s, n, i);
  });
}

// src/core/analysis/exact-sums.ts
var Nm = [1], Ys = [10], qS = 40;
function ea(e) {
  let n = Im(e);
  if (n !== null)
    return n.n === 0 ? null : n.sum / n.n;
  let { n: t, positive: r, negative: s, decimals: o } = Lm(e);
  if (t.length === 0)
    return null;
  let i = Fm(Mr(r, s), t, o);
  return _t(r, s) < 0 ? -i : i;
}
function $m(e) {
  let n = Im(e);
  if (n !== null && n.n > 1 && n.n * Math.max(n.n, n.squares) <= Number.MAX_SAFE_INTEGER)
    return (n.n * n.squares - n.sum ** 2) / (n.n * (n.n - 1));
  let { n: t, positive: r, negative: s, squares: o, decimals: i } = Lm(e);
  if (_t(t, Nm) <= 0)
    return null;
  let a = Mr(r, s);
  return Fm(Mr(xn(t, o), xn(a, a)), xn(t, Mr(t, Nm)), 2 * i);
}
function Im(e) {
  let [n, t, r] = [0, 0, 0];
  for (let { value: s, count: o } of e)
    if (n += o, t += s * o, r += s * s * o, !Number.isInteger(s) || !(r <= Number.MAX_SAFE_INTEGER) || n > Number.MAX_SAFE_INTEGER)
      return null;
  return { n, sum: t, squares: r };
}
function Lm(e) {
  let n = e.filter(({ count: s }) => s > 0).map(({ value: s, count: o }) => {
    let [i = "", a] = Math.abs(s).toExponential().split("e"), l = i.replace(".", ""), u = Number(a) - l.length + 1;
    return { digits: l, power: u, count: Mm(String(o)), isNegative: s < 0 };
  }), t = n.reduce((s, { power: o }) => Math.min(s, o), 0), r = { n: [], positive: [], negative: [], squares: [], decimals: -t };
  for (let { digits: s, power: o, count: i, isNegative: a } of n) {
    let l = Mm(s + "0".repeat(o - t)), u = xn(l, i), c = a ? "negative" : "positive";
    r.n = Zi(r.n, i), r[c] = Zi(r[c], u), r.squares = Zi(r.squares, xn(u, l));
  }
  return r;
}
function Mm(e) {
  let n = [];
  for (let t = e.length; t > 0; t -= 7)
    n.push(Number(e.slice(Math.max(0, t - 7), t)));
  return na(n);
}
function na(e) {
  for (; e[e.length - 1] === 0; )
    e.pop();
  return e;
}
function _t(e, n) {
  let t = e.length - n.length;
  for (let r = e.length - 1; t === 0 && r >= 0; r--)
    t = lt(e, r) - lt(n, r);
  return t;
}
function lt(e, n) {
  var t;
  return (t = e[n]) != null ? t : 0;
}
function Zi(e, n) {
  let t = [], r = 0;
  for (let s = 0; s < Math.max(e.length, n.length) || r > 0; s++) {
    let o = lt(e, s) + lt(n, s) + r;
    r = Math.floor(o / 1e7), t.push(o % 1e7);
  }
  return t;
}
function Mr(e, n) {
  let [t, r] = _t(e, n) < 0 ? [n, e] : [e, n], s = 0;
  return na(t.map((o, i) => {
    let a = o - lt(r, i) - s;
    return s = a < 0 ? 1 : 0, a + s * 1e7;
  }));
}
function xn(e, n) {
  let t = [];
  return e.forEach((r, s) => {
    let o = 0;
    for (let i = 0; i < n.length || o > 0; i++) {
      let a = r * lt(n, i) + lt(t, s + i) + o;
      o = Math.floor(a / 1e7), t[s + i] = a % 1e7;
    }
  }), na(t);
}
function Fm(e, n, t) {
  let [r, s, o] = [e, n, -t];
  if (r.length === 0)
    return 0;
  for (; _t(r, xn(s, Ys)) >= 0; )
    s = xn(s, Ys), o++;
  for (; _t(r, s) < 0; )
    r = xn(r, Ys), o--;
  let i = "";
  for (let a = 0; a < qS && r.length > 0; a++) {
    let l = 0;
    for (; _t(r, s) >= 0; )
      r = Mr(r, s), l++;
    i += String(l), r = xn(r, Ys);
  }
  return +`${i.slice(0, 1)}.${i.slice(1)}${r.length > 0 ? "1" : "0"}e${o}`;
}

// src/core/analysis/measures.ts
function Te(e) {
  return e.reduce((n, { count: t }) => n + t, 0);
}
function ta(e) {
  return e.reduce((n, { value: t, count: r }) => n + t * r, 0);
}
function Wt(e) {
  return e === null ? null : e.numerator / e.denominator;
}
function Wn(e, n) {
  return n === 0 ? null : e / n;
}
function Bt(e) {
  return ea(e);
}
function Dm(e) {
  let n = e.slice().sort((s, o) => s.value - o.value), t = Te(n), r = (s) => {
    let o = 0;
    return n.find(({ count: i }) => (o += i) > s).value;
  };
  return t === 0 ? null : ea([Math.floor((t - 1) / 2), Math.floor(t / 2)].map((s) => ({ value: r(s), count: 1 })));
}
function jm(e) {
  let n = $m(e);
  return n === null ? null : Math.sqrt(n);
}
function ut(e, n) {
  return e.map((t) => ({ value: t[n], count: t.count }));
}
function Zs(e) {
  let n = Te(e);
  return n === 0 ? null : {
    numerator: ta(ut(e, "importance")) - ta(ut(e, "ability")),
    denominator: n
  };
}
function eo(e) {
  let n = Zs(e);
  return n === null ? null : {
    numerator: n.numerator * ta(ut(e, "importance")),
    denominator: n.denominator * n.denominator
  };
}
function ra(e) {
  let n = (t) => Te(e.filter(t));
  return {
    negative: n(({ importance: t, ability: r }) => r < t),
    tied: n(({ importance: t, ability: r }) => r === t),
    positive: n(({ importance: t, ability: r }) => r > t)
  };
}
function sa(e) {
  let { negative: n, tied: t, positive: r } = ra(e), s = n + t + r;
  return s === 0 ? null : { numerator: 100 * (r - n), denominator: s };
}
function qt(e, n) {
  let t = Oe(n.importance), r = Ce(n.ability);
  return Te(e.filter(
    ({ importance: s, ability: o }) => t.includes(s) && r.includes(o)
  ));
}

// src/core/analysis/question-results.ts
function _m(e, n, t) {
  var l;
  let { choices: r, kind: s, question: o } = n, i = s !== "codes" ? [] : r === null ? Array.from(e.counts.keys()).sort(ee) : r.map((u) => u.value).filter((u) => !t.includes(u)), a = q();
  for (let u of i) {
    let c = (l = e.counts.get(u)) != null ? l : 0;
    a[u] = { count: c, share: Wn(c, e.n) };
  }
  return T(T(T({
    n: e.n,
    missing: e.missing,
    notAsked: e.notAsked,
    notInStatistics: e.notInStatistics,
    unusable: e.unusable,
    changedVersion: e.changedVersion,
    choices: a,
    unknown: ds(e.unknown)
  }, s === "number" ? { summary: no(GS(e)) } : {}), o.type === "rating" || o.type === "matrix" ? VS(e, bt(r != null ? r : [], t), i.length) : {}), o.type === "ranking" ? { places: US(e, i) } : {});
}
function GS(e) {
  return Array.from(e.counts, ([n, t]) => ({ value: Number(n), count: t })).sort((n, t) => n.value - t.value);
}
function no(e) {
  return { mean: Bt(e), sd: jm(e), median: Dm(e) };
}
function VS(e, n, t) {
  if (n.size === 0 || n.size !== t)
    return {};
  let r = Array.from(n, ([s, o]) => {
    var i;
    return { value: o, count: (i = e.counts.get(s)) != null ? i : 0 };
  });
  return {
    summary: no(r),
    topTwo: $r(r, Oe(n)),
    bottomTwo: $r(r, Ce(n))
  };
}
function $r(e, n) {
  let [t, r] = [Te(e.filter(({ value: s }) => n.includes(s))), Te(e)];
  return { count: t, share: Wn(t, r), interval: bn(t, r) };
}
function US(e, n) {
  var r, s, o;
  let t = q();
  for (let i of n) {
    let a = Array.from((r = e.places.get(i)) != null ? r : [], ([u, c]) => ({ value: u, count: c })).sort((u, c) => u.value - c.value), l = q();
    a.forEach(({ value: u, count: c }) => {
      l[String(u)] = c;
    }), t[i] = { first: (o = (s = e.places.get(i)) == null ? void 0 : s.get(1)) != null ? o : 0, meanPlace: Bt(a), counts: l };
  }
  return t;
}

// src/core/analysis/skill-balance.ts
function Vm(e, n, t) {
  var l;
  let [r, s] = [Wm(e, "canTeach"), Wm(e, "wantToLearn")], o = new Set((l = J(e)) == null ? void 0 : l.grid.rows.map(({ value: u }) => u));
  for (let u of [s, r])
    HS(u, e, n).forEach((c) => o.add(c));
  (t === null ? [] : [...Array.from(t.offers.keys()), ...Array.from(t.seeks.keys())]).sort(ee).forEach((u) => o.add(u));
  let a = q();
  return o.forEach((u) => {
    var h, p;
    let c = Bm(r, u, n), d = Bm(s, u, n), f = t === null ? null : (h = t.offers.get(u)) != null ? h : 0, m = t === null ? null : (p = t.seeks.get(u)) != null ? p : 0;
    a[u] = {
      canTeach: c,
      wantToLearn: d,
      offers: f,
      seeks: m,
      surveyDifference: qm(d, c),
      surveyRatio: Gm(d, c),
      exchangeDifference: qm(m, f),
      exchangeRatio: Gm(m, f)
    };
  }), a;
}
function Wm(e, n) {
  let t = H(e).find(({ name: r }) => r === e.measures[n]);
  return t === void 0 ? void 0 : pe(t)[0];
}
function HS(e, n, t) {
  var o, i;
  if (e === void 0)
    return [];
  let r = Ze(yt(e.question)).map(({ value: a }) => a);
  return (e.choices !== null ? e.choices.map(({ value: a }) => a) : Array.from((i = (o = t.get(e.name)) == null ? void 0 : o.counts.keys()) != null ? i : []).sort(ee)).filter((a) => !r.includes(a) && !n.notInStatistics.includes(a));
}
function Bm(e, n, t) {
  var r, s;
  return e === void 0 || e.choices !== null && !e.choices.some(({ value: o }) => o === n) ? null : (s = (r = t.get(e.name)) == null ? void 0 : r.counts.get(n)) != null ? s : 0;
}
function qm(e, n) {
  return e === null || n === null ? null : e - n;
}
function Gm(e, n) {
  return e === null || n === null ? null : Wn(e, n);
}

// src/core/analysis/rating-layout.ts
function Ir(e) {
  let n = J(e), t = (o) => {
    let i = n == null ? void 0 : n.grid.columns.find((l) => l.name === o), a = ["", ...i === void 0 ? [] : i.choices.map(({ value: l }) => l)];
    return { codes: a, places: new Map(a.map((l, u) => [l, u])) };
  }, [r, s] = [t("importance"), t("ability")];
  return {
    rows: n === null ? [] : n.grid.rows.map(({ value: o }) => ({
      skill: o,
      importance: En(n.grid.name, o, "importance"),
      ability: En(n.grid.name, o, "ability")
    })),
    importance: r,
    ability: s,
    size: r.codes.length * s.codes.length
  };
}
function to(e, n) {
  let t = e.ability.codes.length;
  return {
    importance: e.importance.codes[Math.floor(n / t)],
    ability: e.ability.codes[n % t]
  };
}

// src/core/survey/codebook.ts
var re = 0;
function QS() {
  let e = [[]], n = /* @__PURE__ */ new Map();
  return {
    codes: e,
    numberOf: (t, r = 1 / 0) => {
      let s = n.get(t);
      if (s !== void 0 || e.length > r)
        return s != null ? s : re;
      let o = ue(t), i = e.push([o]) - 1;
      return n.set(o, i), i;
    }
  };
}
function ro(e) {
  let n = X(e);
  return {
    parameters: n,
    places: new Map(n.map(({ name: t }, r) => [t, r])),
    numbers: n.map(QS)
  };
}

// src/core/survey/coded-values.ts
var Lr, Gt, Sn = class {
  /**
   * @param numbers
   * @param read - Gives the codes, or the text; asked at most once
   */
  constructor(n, t) {
    Ke(this, Lr);
    Ke(this, Gt, null);
    this.numbers = n, Tn(this, Lr, t);
  }
  get codes() {
    var n;
    return Tn(this, Gt, (n = Ee(this, Gt)) != null ? n : Ee(this, Lr).call(this)), Ee(this, Gt);
  }
};
Lr = new WeakMap(), Gt = new WeakMap();
var Vt, so, an = class {
  constructor(n, t, r) {
    Ke(this, Vt);
    this.book = n, this.numbers = t, this.others = r;
  }
  /** What was given to the parameter at a place. */
  at(n) {
    var r, s;
    let t = this.numbers[n];
    return t === re ? void 0 : t > 0 ? (r = this.book.numbers[n]) == null ? void 0 : r.codes[t] : (s = this.others[-1 - t]) == null ? void 0 : s.codes;
  }
  get size() {
    let n = 0;
    for (let t = 0; t < this.numbers.length; t++)
      n += this.numbers[t] === re ? 0 : 1;
    return n;
  }
  get(n) {
    let t = this.book.places.get(n);
    return t === void 0 ? void 0 : this.at(t);
  }
  has(n) {
    return this.get(n) !== void 0;
  }
  forEach(n) {
    this.book.parameters.forEach(({ name: t }, r) => {
      let s = this.at(r);
      s !== void 0 && n(s, t, this);
    });
  }
  entries() {
    return Xe(this, Vt, so).call(this).entries();
  }
  keys() {
    return Xe(this, Vt, so).call(this).keys();
  }
  values() {
    return Xe(this, Vt, so).call(this).values();
  }
  [Symbol.iterator]() {
    return this.entries();
  }
};
Vt = new WeakSet(), so = function() {
  let n = /* @__PURE__ */ new Map();
  return this.forEach((t, r) => n.set(r, t)), n;
};

// src/core/survey/number-limits.ts
function Um(e, n) {
  let [t, r] = [n.min, n.max].map((s) => s === null ? null : Number(s));
  return n.isInteger && e.includes(".") ? { code: "not-whole", limits: [] } : typeof t == "number" && Number(e) < t ? { code: "too-small", limits: [t] } : typeof r == "number" && Number(e) > r ? { code: "too-large", limits: [r] } : null;
}

// src/core/analysis/choice-tally.ts
function Qm() {
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
var zm = [], zS = /^[a-z][a-z0-9_]{1,62}$/;
function Jm(e, n) {
  let { kind: t, isMultiple: r, question: s } = e;
  if (t === "text")
    return (l, u, c) => {
      l[u.length === 0 ? "missing" : "n"] += c;
    };
  if (t === "number")
    return (l, u, c) => {
      let d = u.length === 1 ? Lt(u[0]) : null, f = d === null || s.type === "text" && Um(d, s) !== null ? null : d;
      l[u.length === 0 ? "missing" : f === null ? "unusable" : "n"] += c, f !== null && Ae(l.counts, ue(f), c);
    };
  let o = new Set(n), i = Km(e), a = s.type === "ranking";
  return (l, u, c) => {
    if (u.length === 0) {
      l.missing += c;
      return;
    }
    let { counts: d } = l, [f, m] = [0, !1];
    for (let h of r || u.length === 1 ? u : [u.join(";")]) {
      let p = d.get(h);
      p === void 0 && o.has(h) ? m = !0 : p !== void 0 || i(h) ? (f++, d.set(p === void 0 ? ue(h) : h, (p != null ? p : 0) + c), a && Ae(Dr(l.places, h, () => /* @__PURE__ */ new Map()), f, c)) : Ae(l.unknown, Ut(h), c);
    }
    l[f > 0 ? "n" : m ? "notInStatistics" : "unusable"] += c;
  };
}
function oo(e, n) {
  let t = new Set(n), r = Km(e), s = (o) => !t.has(o) && r(o);
  return (o) => !e.isMultiple && o.length > 1 ? zm : o.every(s) ? o : o.filter(s);
}
var Hm = 60;
function Ut(e) {
  return ue(e.length <= Hm ? e : `${e.slice(0, Hm - 1).replace(/[\ud800-\udbff]$/, "")}\u2026`);
}
function Km({ choices: e, question: n }) {
  if (e !== null) {
    let s = new Set(e.map((o) => o.value));
    return (o) => s.has(o);
  }
  let t = "choicesFrom" in n ? n.choicesFrom : null, r = t === "languages" ? Re : t === "wikis" ? zS : te;
  return (s) => r.test(s);
}
function Rn(e, n) {
  var t;
  return Fr((t = e.get(n)) != null ? t : zm);
}
function Fr(e) {
  if (JS(e))
    return e;
  let n = e.map((t) => t.trim()).filter((t) => t !== "");
  return n.length < 2 ? n : Array.from(new Set(n));
}
function JS(e) {
  for (let n = 0; n < e.length; n++) {
    let t = e[n], [r, s] = [t.charCodeAt(0), t.charCodeAt(t.length - 1)];
    if (!(r > 32 && r < 128 && s > 32 && s < 128) || n > 0 && e.indexOf(t) < n)
      return !1;
  }
  return !0;
}
function Ae(e, n, t) {
  var r;
  e.set(n, ((r = e.get(n)) != null ? r : 0) + t);
}
function Dr(e, n, t) {
  let r = e.get(n);
  if (r !== void 0)
    return r;
  let s = t();
  return e.set(n, s), s;
}

// src/core/analysis/skill-tally.ts
function io(e) {
  return {
    counted: 0,
    cells: new Uint32Array(e.rows.length * e.size),
    strange: /* @__PURE__ */ new Map(),
    changedVersion: /* @__PURE__ */ new Map(),
    canTeach: /* @__PURE__ */ new Map(),
    wantToLearn: /* @__PURE__ */ new Map()
  };
}
function ef(e, n) {
  let [t, r] = [Zm(e, "canTeach"), Zm(e, "wantToLearn")], s = {
    cells: new Int32Array(n.rows.length),
    strange: [],
    changedVersion: [],
    canTeach: [],
    wantToLearn: []
  }, { cells: o, strange: i, changedVersion: a } = s, { rows: l, size: u, importance: c, ability: d } = n, f = KS(n);
  return (m, h) => {
    i.length = 0, a.length = 0;
    let p = m instanceof an && h.size === 0;
    p && f.read(m, o);
    for (let g = 0; g < l.length; g++) {
      if (p && o[g] >= 0)
        continue;
      let y = l[g], [w, b] = [Xm(m, y.importance), Xm(m, y.ability)], [k, P] = [c.places.get(w), d.places.get(b)];
      o[g] = -1, h.size > 0 && (w !== "" && h.has(y.importance) || b !== "" && h.has(y.ability)) ? a.push(y.skill) : k === void 0 || P === void 0 ? i.push([y.skill, Ut(w), Ut(b)]) : o[g] = g * u + k * d.codes.length + P;
    }
    return s.canTeach = t(m, h), s.wantToLearn = r(m, h), s;
  };
}
function KS({ rows: e, size: n, importance: t, ability: r }) {
  let s = null, o = [];
  function i(a, l) {
    let u = o[l], c = (m) => {
      var h;
      return Fr((h = a.at(m)) != null ? h : []).join(";");
    }, [d, f] = [t.places.get(c(u.importance)), r.places.get(c(u.ability))];
    return d === void 0 || f === void 0 ? -1 : l * n + d * r.codes.length + f;
  }
  return {
    read: (a, l) => {
      var c, d, f;
      if (a.book !== s) {
        s = a.book;
        let { places: m } = s;
        o = e.map((h) => {
          var p, g;
          return { importance: (p = m.get(h.importance)) != null ? p : NaN, ability: (g = m.get(h.ability)) != null ? g : NaN, cells: [] };
        });
      }
      let { numbers: u } = a;
      for (let m = 0; m < o.length; m++) {
        let h = o[m], [p, g] = [(c = u[h.importance]) != null ? c : re, (d = u[h.ability]) != null ? d : re];
        if (p < 0 || g < 0) {
          l[m] = -1;
          continue;
        }
        let y = (f = h.cells[p]) == null ? void 0 : f[g];
        if (y !== void 0) {
          l[m] = y;
          continue;
        }
        let w = i(a, m);
        XS(h.cells, p)[g] = w, l[m] = w;
      }
    }
  };
}
function XS(e, n) {
  var r;
  let t = (r = e[n]) != null ? r : [];
  return e[n] = t, t;
}
function Xm(e, n) {
  let t = Rn(e, n);
  return t.length === 1 ? t[0] : t.join(";");
}
var Ym = [];
function Zm(e, n) {
  let t = H(e).find(({ name: i }) => i === e.measures[n]), r = t === void 0 ? void 0 : pe(t)[0];
  if (r === void 0 || r.kind !== "codes")
    return () => Ym;
  let { name: s } = r, o = oo(r, e.notInStatistics);
  return (i, a) => a.has(s) ? Ym : o(Rn(i, s));
}
function ao(e, n) {
  e.counted++;
  let { cells: t } = e;
  for (let r = 0; r < n.cells.length; r++) {
    let s = n.cells[r];
    s >= 0 && t[s]++;
  }
  for (let [r, s, o] of n.strange)
    oa(Dr(e.strange, r, () => /* @__PURE__ */ new Map()), s, o, 1);
  for (let r of n.changedVersion)
    Ae(e.changedVersion, r, 1);
  for (let r of n.canTeach)
    Ae(e.canTeach, r, 1);
  for (let r of n.wantToLearn)
    Ae(e.wantToLearn, r, 1);
}
function ia(e, n, t) {
  var s, o, i;
  let r = /* @__PURE__ */ new Map();
  for (let a = 0; a < n.size; a++) {
    let l = e.cells[t * n.size + a];
    if (l > 0) {
      let { importance: u, ability: c } = to(n, a);
      oa(r, u, c, l);
    }
  }
  return (i = e.strange.get((o = (s = n.rows[t]) == null ? void 0 : s.skill) != null ? o : "")) == null || i.forEach((a, l) => a.forEach((u, c) => {
    oa(r, l, c, u);
  })), r;
}
function oa(e, n, t, r) {
  Ae(Dr(e, n, () => /* @__PURE__ */ new Map()), t, r);
}

// src/core/analysis/skill-results.ts
function tf(e, n) {
  let t = q(), r = J(e);
  if (r === null)
    return t;
  let s = Ir(e), o = of(e), i = r.grid.rows.map(({ value: l }, u) => {
    let c = ia(n, s, u);
    return { skill: l, cells: c, pairs: sf(c, r) };
  }), a = cs(i.map(({ pairs: l }) => ({
    mwds: eo(l),
    rds: sa(l),
    highNeed: Te(l) === 0 ? null : { numerator: qt(l, r), denominator: Te(l) }
  })));
  return i.forEach(({ skill: l, cells: u, pairs: c }, d) => {
    var g, y, w, b, k, P, x, R, S, v, C;
    let f = Te(c), m = (g = n.changedVersion.get(l)) != null ? g : 0, h = (w = (y = u.get("")) == null ? void 0 : y.get("")) != null ? w : 0, p = qt(c, r);
    t[l] = T({
      n: f,
      missing: h,
      incomplete: n.counted - f - h - m,
      changedVersion: m,
      importance: nf(r.importance, c, "importance", u, e.notInStatistics),
      ability: nf(r.ability, c, "ability", u, e.notInStatistics),
      gap: Wt(Zs(c)),
      mwds: Wt(eo(c)),
      rds: Wt(sa(c)),
      discrepancies: ra(c),
      highNeed: Wn(p, f),
      highNeedCount: p,
      highNeedInterval: bn(p, f),
      rankByMwds: (k = (b = a[d]) == null ? void 0 : b.rankByMwds) != null ? k : null,
      rankByRds: (x = (P = a[d]) == null ? void 0 : P.rankByRds) != null ? x : null,
      rankByHighNeed: (S = (R = a[d]) == null ? void 0 : R.rankByHighNeed) != null ? S : null,
      rankDifference: (C = (v = a[d]) == null ? void 0 : v.rankDifference) != null ? C : null
    }, o(n, l));
  }), t;
}
function rf(e) {
  let n = J(e);
  if (n === null)
    return ({ counted: s }) => ({ counted: s, skills: {} });
  let t = Ir(e), r = of(e);
  return (s) => {
    let o = q();
    return t.rows.forEach(({ skill: i }, a) => {
      let l = sf(ia(s, t, a), n), u = qt(l, n);
      o[i] = T({
        n: Te(l),
        importance: Bt(ut(l, "importance")),
        ability: Bt(ut(l, "ability")),
        gap: Wt(Zs(l)),
        mwds: Wt(eo(l)),
        highNeed: Wn(u, Te(l)),
        highNeedCount: u
      }, r(s, i));
    }), { counted: s.counted, skills: o };
  };
}
function sf(e, n) {
  let t = [];
  return e.forEach((r, s) => r.forEach((o, i) => {
    let a = n.importance.get(s), l = n.ability.get(i);
    a !== void 0 && l !== void 0 && t.push({ importance: a, ability: l, count: o });
  })), t;
}
function nf(e, n, t, r, s) {
  let o = ut(n, t), i = q();
  e.forEach((u, c) => {
    i[c] = Te(o.filter((d) => d.value === u));
  });
  let a = 0, l = /* @__PURE__ */ new Map();
  return r.forEach((u, c) => u.forEach((d, f) => {
    var h;
    let m = t === "importance" ? c : f;
    s.includes(m) ? a += d : m !== "" && !e.has(m) && l.set(m, ((h = l.get(m)) != null ? h : 0) + d);
  })), E(T({
    n: Te(o)
  }, no(o)), {
    counts: i,
    topTwo: $r(o, Oe(e)),
    bottomTwo: $r(o, Ce(e)),
    notInStatistics: a,
    unknown: ds(l)
  });
}
function of(e) {
  let n = (s) => {
    var l;
    let o = H(e).find((u) => u.name === e.measures[s]), i = o === void 0 ? void 0 : pe(o)[0], a = new Set((l = i == null ? void 0 : i.choices) == null ? void 0 : l.map(({ value: u }) => u));
    return (u, c) => {
      var d;
      return i !== void 0 && (i.choices === null || a.has(c)) ? (d = u[s].get(c)) != null ? d : 0 : null;
    };
  }, [t, r] = [n("canTeach"), n("wantToLearn")];
  return (s, o) => ({ canTeach: t(s, o), wantToLearn: r(s, o) });
}

// src/core/analysis/version-tally.ts
var jr = { changedParameters: /* @__PURE__ */ new Set(), changed: [], reworded: [] };
function af(e, n) {
  let t = new Map(Array.from(n.earlier, ([r, s]) => [
    r,
    Ct(s, e)
  ]));
  return n.current !== null && t.set(n.current, jr), { versions: n, differences: t, counts: /* @__PURE__ */ new Map() };
}
function lf(e) {
  let { counts: n, differences: t } = e;
  return ({ definitionRevision: r = null, questions: s = null }) => {
    var i;
    let o = r !== null && s === null && t.has(r) ? r : null;
    return Ae(n, o, 1), (o === null ? jr : (i = t.get(o)) != null ? i : jr).changedParameters;
  };
}
function uf(e) {
  let { versions: n, differences: t, counts: r } = e, s = (o) => o != null ? o : 1 / 0;
  return Array.from(r).sort(([o], [i]) => s(o) - s(i)).map(([o, i]) => {
    var u;
    let { changed: a, reworded: l } = o === null ? jr : (u = t.get(o)) != null ? u : jr;
    return {
      revision: o,
      counted: i,
      isCurrent: o !== null && o === n.current,
      isKnown: o !== null,
      changed: a,
      reworded: l
    };
  });
}

// src/core/analysis/compute-results.ts
function cf(e, n, t = {}) {
  let { excluded: r = [], exchange: s = null } = YS(t) ? { excluded: t } : t, o = rf(e), i = q();
  for (let a of n.parameters) {
    let l = n.questions.get(a.name);
    l !== void 0 && (i[a.name] = _m(l, a, e.notInStatistics));
  }
  return {
    survey: e.id,
    population: e.audience.population,
    counted: n.counted,
    excluded: ZS(r),
    questions: i,
    skills: tf(e, n.skills),
    balance: Vm(e, n.questions, s),
    breakdowns: n.breakdowns.map((a) => e0(e, a, o)),
    versions: uf(n.versions)
  };
}
function YS(e) {
  return Array.isArray(e);
}
function ZS(e) {
  return e.slice().sort((n, t) => {
    var r, s, o, i, a, l;
    return ((r = n.line) != null ? r : 0) - ((s = t.line) != null ? s : 0) || ee(n.page, t.page) || ee((o = n.community) != null ? o : "", (i = t.community) != null ? i : "") || ee(n.reason, t.reason) || ((a = n.revision) != null ? a : 0) - ((l = t.revision) != null ? l : 0);
  });
}
function e0(e, { dimension: n, groups: t, ungrouped: r }, s) {
  var c, d;
  let o = H(e).find(({ name: f }) => f === n.question), i = (d = o === void 0 || (c = pe(o)[0]) == null ? void 0 : c.choices) != null ? d : [], a = new Map(i.map(({ value: f }, m) => [f, m])), l = (f) => {
    var m;
    return (m = a.get(f)) != null ? m : a.size;
  }, u = q();
  for (let f of Array.from(t.keys()).sort((m, h) => l(m) - l(h) || ee(m, h))) {
    let m = t.get(f);
    m !== void 0 && (u[f] = s(m));
  }
  return E(T({}, n), { groups: u, ungrouped: r });
}

// src/core/analysis/disclosure/decide-release.ts
function mf(e, n, t) {
  let r = n0(e != null ? e : /* @__PURE__ */ new Map(), n);
  return e === null || Array.from(e.values()).every(({ length: o }) => o === 0) || r.accounts === 0 || r.accounts >= t.minCell ? { kind: "publish", change: r } : {
    kind: "hold",
    change: r,
    pending: r.accounts,
    needed: t.minCell,
    revisions: e
  };
}
function ff(e, n, t, r, s) {
  let o = Array.from(t.values()).reduce((l, { length: u }) => l + u, 0), i = Math.max(s.minCell, Math.ceil(o / 2));
  return s.status === "closed" || s.status === "archived" || r.accounts === 0 || r.accounts >= i || df(e) <= df(n.published) ? null : i;
}
function pf(e) {
  return typeof e == "object" && e !== null && (A(e) && e.withheld === "little-change" || Object.keys(e).some((n) => pf(e[n])));
}
function df({ breakdowns: e, questions: n, skills: t }) {
  return [
    ...Object.keys(n).map((s) => n[s]),
    ...Object.keys(t).map((s) => t[s]),
    ...e
  ].filter(pf).length;
}
function n0(e, n) {
  let [t, r] = [0, 0];
  return n.forEach((s, o) => {
    var c;
    let i = (c = e.get(o)) != null ? c : [], [a, l, u] = [0, 0, 0];
    for (; a < i.length && l < s.length; ) {
      let [d, f] = [i[a], s[l]];
      u += +(d === f), a += +(d <= f), l += +(f <= d);
    }
    t += s.length - u, r += i.length - u;
  }), e.forEach((s, o) => {
    r += n.has(o) ? 0 : s.length;
  }), { added: t, removed: r, accounts: Math.max(t, r) };
}

// src/core/survey/conditions/resolution-order.ts
function _r(e) {
  let n = hf(e), t = /* @__PURE__ */ new Map();
  return yf(n).forEach((r) => r.forEach((s) => {
    let o = !bf(r);
    t.set(s, {
      element: s.element,
      parent: s.parent && t.get(s.parent),
      visibleIf: o ? s.element.visibleIf : null,
      items: o ? s.items : []
    });
  })), Array.from(t.values());
}
function gf(e) {
  let n = hf(e);
  return yf(n).filter(bf).map((t) => t.map(({ element: r }) => r.name));
}
function Ht(e) {
  return "isRequired" in e;
}
function Wr(e) {
  return e.split(".", 1)[0];
}
function hf(e) {
  let n = [], t = /* @__PURE__ */ new Map(), r = (s, o) => {
    let i = { element: s, parent: o, items: t0(s), needs: o === null ? [] : [o] };
    n.push(i), Ht(s) ? t.set(s.name, i) : "elements" in s && s.elements.forEach((a) => r(a, i));
  };
  return e.pages.forEach((s) => r(s, null)), n.forEach(({ element: s, items: o, needs: i }) => {
    var a;
    o.map(({ visibleIf: l }) => l).concat((a = s.visibleIf) != null ? a : []).forEach((l) => be(l).forEach((u) => {
      let c = t.get(Wr(u));
      c !== void 0 && !i.includes(c) && i.push(c);
    }));
  }), n;
}
function t0(e) {
  let n = [], t = (r, s, o = "") => r.forEach(({ value: i, visibleIf: a, isRetired: l }) => {
    a !== null && !l && n.push({ isRow: s, column: o, value: i, visibleIf: a });
  });
  return "choices" in e && t(e.choices, !1), "rows" in e && t(e.rows, !0), "columns" in e && e.columns.forEach(({ name: r, choices: s }) => t(s, !1, r)), n;
}
function yf(e) {
  let n = [], t = /* @__PURE__ */ new Map(), r = [], s = (o) => {
    let i = t.size;
    t.set(o, i), r.push(o);
    let a = i;
    for (let l of o.needs) {
      let u = t.get(l);
      u === void 0 ? a = Math.min(a, s(l)) : r.includes(l) && (a = Math.min(a, u));
    }
    if (a === i) {
      let l = r.splice(r.indexOf(o));
      n.push(l.length > 1 ? e.filter((u) => l.includes(u)) : l);
    }
    return a;
  };
  return e.forEach((o) => {
    t.has(o) || s(o);
  }), n;
}
function bf(e) {
  return e.length > 1 || e.some((n) => n.needs.includes(n));
}

// src/core/survey/conditions/visibility.ts
function wf(e) {
  let n = _r(e), t = n.filter(la), r = /* @__PURE__ */ new Map();
  n.forEach(({ element: o }) => {
    Ht(o) && r.set(o.name, o);
  });
  let s = (o) => {
    var i;
    return ((i = r.get(o)) == null ? void 0 : i.type) === "ranking";
  };
  return (o) => {
    let i = s0(o), a = /* @__PURE__ */ new Set(), l = /* @__PURE__ */ new Set(), u = (f) => r0(i.values().get(f), r.get(f)), c = ({ expression: f }) => ws(f, u, s) === !0;
    for (let f of t) {
      let { element: { name: m }, parent: h, visibleIf: p } = f;
      if (h !== null && a.has(h) || p !== null && !c(p)) {
        a.add(f), l.add(aa(m, h === null)), i.reduce(m, () => []);
        continue;
      }
      let g = f.items.filter((y) => !nn(y.visibleIf, u, s));
      g.length > 0 && (g.forEach(({ value: y, isRow: w, column: b }) => l.add(Br(m, w, y, b))), i.reduce(m, (y, w) => {
        let [, b = "", k = ""] = w.split(".");
        return l.has(Br(m, !0, b, "")) ? [] : (
          // The text of "other" is no code.
          b !== "" && "special" in f.element ? y : y.filter((P) => !l.has(Br(m, !1, P, k)))
        );
      }));
    }
    let d = {
      isShown: (f) => !l.has(aa(f, !1)),
      isPageShown: (f) => !l.has(aa(f, !0)),
      isChoiceShown: (f, m, h = "") => !l.has(Br(f, !1, m, h)),
      isRowShown: (f, m) => !l.has(Br(f, !0, m, "")),
      isRequired(f) {
        let m = r.get(f);
        return m !== void 0 && !m.isRetired && d.isShown(f) && (m.requiredIf === null ? m.isRequired : c(m.requiredIf));
      },
      values: i.values()
    };
    return d;
  };
}
function lo(e) {
  return new Set(_r(e).filter((n) => Ht(n.element) && la(n)).map(({ element: n }) => n.name));
}
function la(e) {
  return e.visibleIf !== null || e.items.length > 0 || e.parent !== null && la(e.parent);
}
function aa(e, n) {
  return `${n} ${e}`;
}
function Br(e, n, t, r) {
  return `${e} ${n} ${t} ${r}`;
}
function r0(e = [], n) {
  let t = n == null ? void 0 : n.type;
  if (t === "checkbox" || t === "tagbox" || t === "ranking")
    return e;
  let [r = null] = e, s = (n == null ? void 0 : n.type) === "text" && n.inputType === "number";
  return r !== null && s && isFinite(Number(r)) ? Number(r) : r;
}
function s0(e) {
  let n = null, t = /* @__PURE__ */ new Map();
  return {
    values: () => n != null ? n : e,
    reduce(r, s) {
      var o;
      t.size === 0 && e.forEach((i, a) => {
        var u;
        let l = Wr(a);
        t.set(l, [...(u = t.get(l)) != null ? u : [], a]);
      });
      for (let i of (o = t.get(r)) != null ? o : []) {
        let a = e.get(i), l = s(a, i);
        l.length < a.length && (n = n != null ? n : new Map(e), l.length > 0 ? n.set(i, l) : n.delete(i));
      }
    }
  };
}

// src/core/analysis/breakdown-tally.ts
function kf(e) {
  let n = [
    { by: "language", question: null, isPartition: !0 },
    { by: "community", question: null, isPartition: !0 }
  ];
  for (let t of e.measures.groupBy) {
    let r = H(e).find((o) => o.name === t), s = r === void 0 ? void 0 : pe(r)[0];
    s !== void 0 && s.kind === "codes" && s.row === null && s.question.type !== "ranking" && n.push({ by: "question", question: t, isPartition: !s.isMultiple });
  }
  return n;
}
function xf(e, n, t) {
  let { groups: r, dimension: { by: s, question: o } } = e, i = (u, c) => {
    let d = r.get(u);
    d === void 0 && (d = io(t), r.set(ue(u), d)), ao(d, c);
  };
  if (s !== "question" || o === null)
    return (u, c, d, f) => {
      var h;
      let m = (h = s === "language" ? u.language : u.community) != null ? h : null;
      m === null || s === "language" && !r.has(m) && !Re.test(m) ? e.ungrouped++ : i(m, f);
    };
  let a = X(n).find(({ name: u }) => u === o), l = a === void 0 ? null : oo(a, n.notInStatistics);
  return (u, c, d, f) => {
    let m = l === null || d.has(o) ? [] : l(Rn(c, o));
    m.length === 0 && e.ungrouped++;
    for (let h of m)
      i(h, f);
  };
}

// src/core/analysis/number-counts.ts
var i0 = 16;
function Sf(e, n) {
  let t = e.map((r) => {
    var o, i, a;
    let s = (o = n.places.get(r.name)) != null ? o : NaN;
    return E(T({}, r), { place: s, codes: (a = (i = n.numbers[s]) == null ? void 0 : i.codes) != null ? a : [], byNumber: new Uint32Array(i0) });
  });
  return {
    add: (r) => {
      var o;
      let { numbers: s } = r;
      for (let i = 0; i < t.length; i++) {
        let a = t[i], l = (o = s[a.place]) != null ? o : re;
        if (l < 0) {
          a.count(a.tally, Rn(r, a.name), 1);
          continue;
        }
        if (l >= a.byNumber.length) {
          let u = new Uint32Array(2 * l);
          u.set(a.byNumber), a.byNumber = u;
        }
        a.byNumber[l]++;
      }
    },
    settle: () => {
      for (let { tally: r, count: s, codes: o, byNumber: i } of t)
        i.forEach((a, l) => {
          a > 0 && s(r, l === re ? [] : Fr(o[l]), a);
        }), i.fill(0);
    }
  };
}

// src/core/analysis/tally.ts
function uo(e, n = hr) {
  let t = J(e), r = Ir(e), s = X(e).filter(({ question: b, column: k }) => t === null || b !== t.grid || k === null || !sn.includes(k.name)), o = lo(e), i = s.map((b) => ({
    name: b.name,
    question: b.question.name,
    row: b.row,
    isConditional: o.has(b.question.name),
    tally: Qm(),
    count: Jm(b, e.notInStatistics)
  })), a = kf(e).map(
    (b) => ({ dimension: b, groups: /* @__PURE__ */ new Map(), ungrouped: 0 })
  ), l = a.map((b) => xf(b, e, r)), u = ef(e, r), c = o.size === 0 ? null : wf(e), d = io(r), f = af(e, n), m = lf(f), h = new Map(i.map((b) => [b.name, b.tally])), p = /* @__PURE__ */ new Map(), g = (b) => {
    var P;
    let k = (P = p.get(b)) != null ? P : Sf(i, b);
    return p.set(b, k), k;
  }, y = (b, k, P, x) => {
    for (let R of i) {
      let S = Rn(b, R.name);
      k !== null && !k.has(R.question) || P !== null && R.isConditional && !(P.isShown(R.question) && (R.row === null || P.isRowShown(R.question, R.row.value))) ? R.tally.notAsked++ : x.size > 0 && S.length > 0 && x.has(R.name) ? R.tally.changedVersion++ : R.count(R.tally, S, 1);
    }
  }, w = {
    survey: e,
    parameters: s,
    layout: r,
    counted: 0,
    get questions() {
      return p.forEach((b) => b.settle()), h;
    },
    skills: d,
    breakdowns: a,
    versions: f,
    add(b) {
      w.counted++;
      let k = m(b), { questions: P = null } = b, x = P === null ? b.values : a0(b.values, P), R = c === null ? null : c(x), S = R === null ? x : R.values;
      P === null && R === null && k.size === 0 && S instanceof an ? g(S.book).add(S) : y(S, P, R, k);
      let v = u(S, k);
      ao(d, v);
      for (let C of l)
        C(b, S, k, v);
    }
  };
  return w;
}
function a0(e, n) {
  return new Map(Array.from(e).filter(([t]) => n.has(t.split(".", 1)[0])));
}
function co(e, n) {
  e.add(n);
}

// src/core/analysis/wave-pairs.ts
function Pf(e, n, t = { before: hr, now: hr }) {
  let r = /* @__PURE__ */ new Map(), s = (...m) => {
    var g;
    let h = JSON.stringify(m), p = (g = r.get(h)) != null ? g : r.size;
    return r.set(h, p), p;
  }, [o, i, a, l] = [/* @__PURE__ */ new Map(), /* @__PURE__ */ new Map(), /* @__PURE__ */ new Map(), /* @__PURE__ */ new Map()], u = /* @__PURE__ */ new Map(), c = 0, d = (m, ...h) => {
    let p = s(...h);
    return u.set(p, m), p;
  }, f = (m, h) => {
    var p, g, y, w;
    return {
      n: (p = o.get(m)) != null ? p : 0,
      before: (g = i.get(h)) != null ? g : 0,
      now: (y = a.get(h)) != null ? y : 0,
      both: (w = l.get(h)) != null ? w : 0
    };
  };
  return {
    read: {
      before: Rf(e, t.before, s, d),
      now: Rf(n, t.now, s, d)
    },
    add(m, h) {
      c++;
      let [p, g] = [new Set(h.about), new Set(h.said)], y = new Set(m.about.filter((b) => p.has(b))), w = (b) => {
        var k;
        return y.has((k = u.get(b)) != null ? k : -1);
      };
      y.forEach((b) => Ae(o, b, 1)), m.said.filter(w).forEach((b) => {
        Ae(i, b, 1), g.has(b) && Ae(l, b, 1);
      }), h.said.filter(w).forEach((b) => Ae(a, b, 1));
    },
    result: () => ({
      accounts: c,
      choice: (m, h) => f(s("question", m), s("choice", m, h)),
      highNeed: (m) => f(s("skill", m), s("need", m))
    })
  };
}
function Rf(e, n, t, r) {
  let s = J(e), o = uo(e, n), { layout: i, questions: a, skills: l } = o, u = Array.from({ length: i.size }, (c, d) => {
    let { importance: f, ability: m } = to(i, d), [h, p] = [s == null ? void 0 : s.importance.get(f), s == null ? void 0 : s.ability.get(m)], g = s !== null && h !== void 0 && p !== void 0;
    return { isPair: g, isNeed: g && qt([{ importance: h, ability: p, count: 1 }], s) > 0 };
  });
  return (c) => {
    let d = { about: [], said: [] };
    return co(o, c), a.forEach((f, m) => {
      if (f.n > 0) {
        let h = t("question", m);
        d.about.push(h), f.counts.forEach((p, g) => d.said.push(r(h, "choice", m, g)));
      }
      f.n = 0, f.counts.clear();
    }), i.rows.forEach(({ skill: f }, m) => {
      for (let h = 0; h < i.size; h++) {
        let p = u[h];
        if (l.cells[m * i.size + h] !== 0 && p.isPair) {
          let g = t("skill", f);
          d.about.push(g), p.isNeed && d.said.push(r(g, "need", f));
        }
      }
    }), l.cells.fill(0), d;
  };
}

// src/core/analysis/one-answer-per-account.ts
function Tf(e, n = null) {
  let { page: t, user: r, revision: s, community: o = null } = e, i = { page: t != null ? t : r, reason: "duplicate", revision: s };
  return n === null || o === null || o === n ? i : E(T({}, i), { community: o });
}
function l0(e) {
  let n = e === "" ? NaN : Date.parse(e);
  return isNaN(n) ? -1 / 0 : n;
}
function u0(e, n) {
  return e.time !== n.time ? e.time > n.time ? 1 : -1 : e.revision - n.revision || ee(n.community, e.community) || ee(e.content, n.content);
}
function Af(e, n) {
  let t = ({ timestamp: r, revision: s, community: o }) => ({ place: 0, time: l0(r), revision: s, community: o != null ? o : "", content: "" });
  return u0(t(e), t(n)) >= 0;
}
function Bn(e) {
  return Fo.test(e) ? e : c0(e);
}
var c0 = os((e) => {
  let n = e.normalize("NFC").replace(/[\s_]+/g, " ").trim(), t = vf(n), r = t.toUpperCase();
  return vf(r) === r ? r + n.slice(t.length) : n;
});
function vf(e) {
  return e === "" ? "" : String.fromCodePoint(e.codePointAt(0));
}

// src/core/report/counted-answers.ts
function ua(e) {
  var i;
  let n = [], t = /* @__PURE__ */ new Map(), [r, s] = [0, ""];
  for (let a of e) {
    let { timestamp: l, community: u = null, revision: c } = a;
    r++;
    let d = l.slice(0, 10);
    s = d > s ? d : s, r <= 1e3 && n.push({ user: a.user, page: a.page, revision: c, timestamp: l, community: u });
    let f = (i = t.get(u)) != null ? i : f0(t.size === 0 ? e.length : void 0);
    t.set(u, f), f.add(c);
  }
  let o = Array.from(
    t,
    ([a, l]) => ({ community: a, revisions: l.sorted() })
  );
  return {
    count: r,
    newestDay: s === "" ? null : s,
    named: r > 1e3 ? null : n.sort(d0),
    places: o.sort((a, l) => {
      var u, c;
      return qr((u = a.community) != null ? u : "", (c = l.community) != null ? c : "");
    })
  };
}
function d0(e, n) {
  var t, r, s, o;
  return qr(e.user, n.user) || e.revision - n.revision || qr((t = e.community) != null ? t : "", (r = n.community) != null ? r : "") || qr((s = e.page) != null ? s : "", (o = n.page) != null ? o : "") || qr(e.timestamp, n.timestamp);
}
function qr(e, n) {
  return e < n ? -1 : e > n ? 1 : 0;
}
var m0 = 64;
function f0(e = m0) {
  let [n, t] = [new Float64Array(Math.max(e, 1)), 0];
  return {
    add: (r) => {
      if (t === n.length) {
        let s = new Float64Array(2 * t);
        s.set(n), n = s;
      }
      n[t++] = r;
    },
    sorted: () => n.subarray(0, t).sort()
  };
}

// src/core/survey/core-questions.ts
function mo(e, n) {
  let t = e.core !== null && e.core.id === n.id ? e.core.questions : [], { changed: r } = Ct(e, n), s = H(e).map(({ name: i }) => i), o = new Set(H(n).map(({ name: i }) => i).filter((i) => t.includes(i) && s.includes(i) && !r.includes(i)));
  for (let i of _r(n))
    Ht(i.element) && !Ef(i).every((a) => o.has(a)) && o.delete(i.element.name);
  return o;
}
function Ef(e) {
  return e === null ? [] : [
    ...e.visibleIf === null ? [] : be(e.visibleIf).map(Wr),
    ...Ef(e.parent)
  ];
}

// src/core/survey/with-skills.ts
function qn(e, n) {
  return n === null || !p0(e) ? e : Os(e, (t) => {
    if ("choicesFrom" in t && t.choicesFrom === "skills") {
      let r = n.skills.filter((s) => !Cf(s, n)).map(Of);
      return E(T({}, t), { choices: [...r, ...Ze(t.special)] });
    }
    return t.type === "matrixdropdown" && t.rowsFrom !== null ? E(T({}, t), { rows: g0(t.rowsFrom, n).map(Of) }) : t;
  });
}
function p0(e) {
  return H(e).some((n) => "choicesFrom" in n && n.choicesFrom === "skills" || n.type === "matrixdropdown" && n.rowsFrom !== null);
}
function Cf(e, n) {
  return e.parent === null && n.children(e.id).length > 0;
}
function g0(e, n) {
  return n.skills.filter((t) => n.children(t.id).length === 0 && (e === "" ? !Cf(t, n) : n.ancestors(t.id).some((r) => r.id === e)));
}
function Of(e) {
  return { value: e.id, text: null, visibleIf: null, isRetired: e.isRetired };
}

// src/wiki/counting/definition-versions.ts
var h0 = 100;
function ca(e, n, t, r, s) {
  return D(this, null, function* () {
    let o = Array.from(r).filter(([a]) => a !== t).sort(([a, l], [u, c]) => c - l || a - u).slice(0, h0).map(([a]) => a), i = /* @__PURE__ */ new Map();
    if (o.length > 0) {
      let a = yield e.source.revisions(o, "with-texts");
      o.sort((l, u) => l - u).forEach((l) => {
        var c, d;
        let u = jn(Se((d = (c = a.get(l)) == null ? void 0 : c.text) != null ? d : "").value).survey;
        u !== null && u.id === n.id && i.set(l, qn(u, s));
      });
    }
    return { current: t === 0 ? null : t, earlier: i };
  });
}

// src/wiki/counting/account-table.ts
function da(e) {
  let n = 0;
  for (let t = 0; t < e.length; t++)
    n = Math.imul(n, 31) + e.charCodeAt(t);
  return Math.abs(Math.imul(n, 2654435761));
}
var Gr = 2 ** 16;
function Nf() {
  let e = [], n = 0;
  return {
    add: (t) => {
      n % Gr === 0 && e.push(new Uint32Array(Gr)), e[e.length - 1][n % Gr] = t, n++;
    },
    at: (t) => e[Math.floor(t / Gr)][t % Gr]
  };
}
var Qt = -1, y0 = 64;
function ma(e) {
  let n = new Int32Array(y0).fill(Qt), t = 0;
  function r(o, i) {
    for (let a = o % n.length; ; a = (a + 1) % n.length) {
      let l = n[a];
      if (l === Qt || e.at(l) === o && i(l))
        return a;
    }
  }
  function s() {
    let o = n;
    n = new Int32Array(2 * o.length).fill(Qt), o.forEach((i) => {
      i !== Qt && (n[r(e.at(i), () => !1)] = i);
    });
  }
  return {
    add: (o, i) => {
      2 * t >= n.length && s();
      let a = r(e.at(o), i), l = n[a];
      return l !== Qt ? l : (n[a] = o, t++, null);
    },
    replace: (o, i) => {
      n[r(e.at(o), (a) => a === o)] = i;
    },
    find: (o, i) => {
      let a = n[r(o, i)];
      return a === Qt ? null : a;
    }
  };
}

// src/wiki/counting/byte-records.ts
var [b0, Mf] = [8, 2], zt = 2 ** 16, fn = 128;
function $f(e = null) {
  let n = [new Uint8Array(1048576)], t = [], r = [], s = 0, [o, i, a, l] = [n[0], 0, 0, 0], u = 1, [c, d] = [o, 0];
  function f() {
    if (e !== null)
      for (let b = 0; u > b0 && b < i; b++) {
        let k = n[b], P = k instanceof Uint8Array ? e.write(k) : null;
        k instanceof Uint8Array && P !== null && (n[b] = { position: P, size: k.length }, u--);
      }
  }
  function m() {
    let b = o.subarray(a, l), k = new Uint8Array(Math.max(1048576, 2 * b.length));
    k.set(b), a === 0 ? n[i] = k : (i = n.push(k) - 1, u++), o = k, [a, l] = [0, b.length], h(), f();
  }
  function h() {
    let b = s - 1;
    r[Math.floor(b / zt)][b % zt] = i * 1048576 + a;
  }
  function p(b) {
    l === o.length && m(), o[l++] = b;
  }
  function g(b) {
    let k = b;
    for (; k >= fn; )
      p(k % fn + fn), k = Math.floor(k / fn);
    p(k);
  }
  function y() {
    let [b, k] = [0, 1];
    for (; ; ) {
      let P = c[d++];
      if (P < fn)
        return b + P * k;
      b += (P - fn) * k, k *= fn;
    }
  }
  function w(b) {
    var S;
    let k = n[b];
    if (k instanceof Uint8Array)
      return k;
    let P = t.find((v) => v.piece === b);
    if (P !== void 0)
      return P.bytes;
    let x = (S = t[Mf - 1]) == null ? void 0 : S.bytes, R = (x == null ? void 0 : x.length) === k.size ? x : new Uint8Array(k.size);
    return e.read(k.position, R), t = [{ piece: b, bytes: R }, ...t.slice(0, Mf - 1)], R;
  }
  return {
    get length() {
      return s;
    },
    begin: () => {
      s % zt === 0 && r.push(new Uint32Array(zt)), s++, a = l, a >= 1048576 && m(), h();
    },
    writeByte: p,
    writeNumber: g,
    writeText: (b) => {
      let k = 0;
      for (let P = 0; P < b.length; P++) {
        let x = b.charCodeAt(P);
        k += x < fn ? 1 : x < fn * fn ? 2 : 3;
      }
      g(k);
      for (let P = 0; P < b.length; P++)
        g(b.charCodeAt(P));
    },
    open: (b) => {
      let k = r[Math.floor(b / zt)][b % zt];
      c = w(Math.floor(k / 1048576)), d = k % 1048576;
    },
    readByte: () => c[d++],
    readNumber: y,
    readText: () => {
      let b = "", k = y();
      for (let P = d + k; d < P; )
        b += String.fromCharCode(y());
      return b;
    },
    skipText: () => {
      let b = y();
      d += b;
    }
  };
}

// src/wiki/counting/packed-times.ts
var fa = "dddd-dd-ddTdd:dd:ddZ", [If, Lf, w0] = [100, 48, 57];
function jf(e) {
  if (e.length !== fa.length)
    return null;
  let n = 0;
  for (let t = 0; t < fa.length; t++) {
    let [r, s] = [e.charCodeAt(t), fa.charCodeAt(t)];
    if (s === If && r >= Lf && r <= w0)
      n = 10 * n + r - Lf;
    else if (r !== s || s === If)
      return null;
  }
  return n;
}
var k0 = Array.from({ length: 100 }, (e, n) => String(n).padStart(2, "0"));
function ct(e) {
  return k0[e % 100];
}
var [Ff, Df] = [NaN, ""];
function _f(e) {
  let [n, t] = [Math.floor(e / 1e6), e % 1e6];
  return n !== Ff && (Ff = n, Df = `${ct(Math.floor(n / 1e6))}${ct(Math.floor(n / 1e4))}-${ct(Math.floor(n / 100))}-${ct(n)}T`), `${Df}${ct(Math.floor(t / 1e4))}:${ct(Math.floor(t / 100))}:${ct(t)}Z`;
}

// src/wiki/counting/packed-values.ts
var fo = 15, x0 = 64, S0 = "\u2026", R0 = [];
function Wf(e, n, t) {
  let r = lo(n).size > 0, [s, o] = [[], []];
  t.parameters.forEach(({ name: h, kind: p, isMultiple: g }, y) => {
    (!g && (p !== "text" || !r) ? s : o).push({ name: h, kind: p, place: y, codes: t.numbers[y] });
  });
  let i = t.parameters.map(() => re), a = new Uint32Array(s.length + 1);
  function l({ kind: h, codes: p }, g) {
    return p.numberOf(h === "text" ? S0 : h === "codes" && g.length > x0 ? Ut(g) : g);
  }
  function u(h, p) {
    var g;
    for (let y = 0; y < s.length; y++) {
      let w = s[y], b = p === null ? -1 : p[w.place];
      if (b < 0) {
        let k = p !== null && w.kind === "text" ? [] : h.get(w.name);
        b = k === void 0 ? re : l(w, (g = k[0]) != null ? g : "");
      }
      a[y] = b;
    }
    for (let y = 0; y < s.length; y += 2) {
      let [w, b] = [a[y], a[y + 1]];
      e.writeByte(Math.min(w, fo) + 16 * Math.min(b, fo));
    }
    for (let y = 0; y < s.length; y++)
      a[y] >= fo && e.writeNumber(a[y]);
  }
  function c(h, p) {
    e.writeNumber(p.length);
    for (let g of p)
      h.kind === "text" ? e.writeText(g) : e.writeNumber(l(h, g));
  }
  function d(h, { numbers: p, others: g }) {
    var k;
    let y = p[h.place], w = y < 0 ? g[-1 - y] : null;
    if (w !== null && w.numbers === null) {
      c(h, w.codes);
      return;
    }
    let b = (k = w == null ? void 0 : w.numbers) != null ? k : null;
    if (e.writeNumber(b === null ? Math.min(y, 1) : b.length), b !== null)
      for (let P = 0; P < b.length; P++)
        e.writeNumber(b[P]);
    else y > 0 && e.writeNumber(y);
  }
  function f(h) {
    for (let p = 0; p < s.length; p += 2) {
      let g = e.readByte();
      a[p] = g % 16, a[p + 1] = Math.floor(g / 16);
    }
    for (let p = 0; p < s.length; p++) {
      let g = a[p];
      h[s[p].place] = g === fo ? e.readNumber() : g;
    }
  }
  function m({ kind: h, codes: p }, g) {
    if (h === "text") {
      let w = Array.from({ length: g }, () => e.readText());
      return new Sn(null, () => w);
    }
    let y = [];
    for (let w = g; w > 0; w--)
      y.push(e.readNumber());
    return new Sn(y, () => y.map((w) => {
      var b, k;
      return (k = (b = p.codes[w]) == null ? void 0 : b[0]) != null ? k : "";
    }));
  }
  return {
    write: (h) => {
      var g;
      let p = h instanceof an && h.book === t ? h : null;
      u(h, p === null ? null : p.numbers);
      for (let y of o)
        p === null ? c(y, (g = h.get(y.name)) != null ? g : []) : d(y, p);
    },
    read: () => {
      let h = i.slice(), p = null;
      f(h);
      for (let g of o) {
        let y = e.readNumber();
        y === 1 && g.kind !== "text" ? h[g.place] = e.readNumber() : y > 0 && (p = p != null ? p : [], h[g.place] = -p.push(m(g, y)));
      }
      return new an(t, h, p != null ? p : R0);
    }
  };
}

// src/wiki/counting/packed-answers.ts
var [po, pa] = [1, 2], P0 = 5, v0 = 2 ** 16;
function Bf(e, n = ro(e), t = null, r = v0) {
  var P, x, R, S;
  let s = $f(t), o = Wf(s, e, n), i = [], a = [], l = /* @__PURE__ */ new Map(), u = Nf(), c = null;
  function d(v) {
    return h(v), s.readText();
  }
  function f(v) {
    return Bn(d(v));
  }
  class m {
    constructor(C) {
      Ke(this, P);
      Ke(this, x);
      Ke(this, R);
      Ke(this, S);
      var N;
      Tn(this, P, C), s.open(C), Tn(this, x, s.readByte()), Tn(this, R, i[s.readNumber()]), this.revision = s.readNumber(), Tn(this, S, s.readNumber()), this.language = (N = a[s.readNumber() - 1]) != null ? N : null;
      let L = s.readNumber();
      this.definitionRevision = L === 0 ? null : L;
    }
    get user() {
      return d(Ee(this, P));
    }
    get page() {
      let C = h(Ee(this, P)), L = s.readText();
      return C % 2 === po ? s.readText() : Ee(this, R).pageOf(L);
    }
    get timestamp() {
      if (Ee(this, x) < pa)
        return _f(Ee(this, S));
      let C = h(Ee(this, P));
      return s.skipText(), C % 2 === po && s.skipText(), s.readText();
    }
    get community() {
      return Ee(this, R).community;
    }
    get questions() {
      return Ee(this, R).questionsOf(this.definitionRevision);
    }
    /** Read whenever they are wanted. */
    get values() {
      let C = h(Ee(this, P));
      return s.skipText(), C % 2 === po && s.skipText(), C >= pa && s.skipText(), o.read();
    }
  }
  P = new WeakMap(), x = new WeakMap(), R = new WeakMap(), S = new WeakMap();
  function h(v) {
    s.open(v);
    let C = s.readByte();
    for (let L = P0; L > 0; L--)
      s.readNumber();
    return C;
  }
  function p(v) {
    let C = i.lastIndexOf(v);
    return C === -1 ? i.push(v) - 1 : C;
  }
  function g(v) {
    var C;
    return v === null ? 0 : (C = l.get(v)) != null ? C : y(v);
  }
  function y(v) {
    let C = ue(v), L = a.push(C);
    return l.set(C, L), L;
  }
  let w = new Uint8Array(0);
  function b(v) {
    let C = ma(u);
    return v.forEach((L, N) => {
      L === 0 && C.add(N, () => !1);
    }), C;
  }
  function k(v, C, L) {
    return {
      length: C + L.length,
      hasAccount: (N) => {
        let M = Bn(N);
        c = c != null ? c : b(w);
        let O = c.find(da(M), (I) => f(I) === M);
        return O !== null && v[O] === 0 || L.some((I) => Bn(I.user) === M);
      },
      where: (N, M = []) => {
        let O = v.slice(), I = 0;
        for (let j = 0; j < O.length; j++)
          O[j] === 0 && (O[j] = N(new m(j)) ? 0 : 1, I += 1 - O[j]);
        return k(O, I, L.filter(N).concat(M));
      },
      *[Symbol.iterator]() {
        for (let N = 0; N < v.length; N++)
          v[N] === 0 && (yield new m(N));
        yield* Ye(L);
      }
    };
  }
  return {
    add: (v, C) => {
      let { user: L, page: N, revision: M, timestamp: O, language: I = null, definitionRevision: j = null } = v, B = jf(O), Y = N !== null && N !== C.pageOf(L);
      s.begin(), s.writeByte((Y ? po : 0) + (B === null ? pa : 0)), s.writeNumber(p(C)), s.writeNumber(M), s.writeNumber(B != null ? B : 0), s.writeNumber(g(I)), s.writeNumber(j != null ? j : 0), s.writeText(L), Y && s.writeText(N), B === null && s.writeText(O), o.write(v.values), u.add(da(Bn(L)));
    },
    newest: (v) => {
      w = new Uint8Array(s.length), c = null;
      let C = 0, L = Math.ceil(s.length / r);
      for (let N = 0; N < L; N++) {
        let M = ma(u);
        for (let O = 0; O < s.length; O++) {
          if (L > 1 && u.at(O) % L !== N)
            continue;
          let I = M.add(O, (j) => f(j) === f(O));
          if (I !== null) {
            let j = Af(new m(O), new m(I));
            w[j ? I : O] = 1, j && M.replace(I, O), C++;
          }
        }
      }
      return w.forEach((N, M) => {
        N === 1 && v(new m(M));
      }), k(w, s.length - C, []);
    }
  };
}

// src/core/survey/decide-answer-counts.ts
function qf(e) {
  let { survey: n, titles: t, community: r = null, readAnswer: s, readEscaped: o = null } = e, i = A0(e.renames), a = { title: "", made: "", owner: null }, l = (u, c) => {
    if (a.title !== u || a.made !== c) {
      let d = t.answererOf(n, u), f = d === null || E0(d) ? null : i(We(d), c);
      a = { title: u, made: c, owner: f };
    }
    return a.owner;
  };
  return {
    ownerOf: l,
    decide: (u) => {
      let c = l(u.title, u.first.timestamp), d = u.ownerRevision;
      if (c === null)
        return Vr(u, "no-account");
      if (u.first.user !== c || u.first.userId === 0 || d === null) {
        let w = u.isHistoryPartial === !0 ? "history-unknown" : "not-owner";
        return Vr(u, u.isRedirect ? "redirect" : w, u.first.id);
      }
      let f = d.id === u.latest.id;
      if (u.isRedirect && f)
        return Vr(u, "redirect", d.id);
      let { escaped: m = null } = d, h = m === null || o === null ? null : o(m), p = h === null ? d.text : "";
      if (p === null)
        return Vr(u, "hidden", d.id);
      let g = h != null ? h : s(p);
      if (g.exclusion !== null) {
        let w = g.exclusion === "no-answer" && p.trim() === "";
        return Vr(u, w ? "withdrawn" : g.exclusion, d.id);
      }
      let y = f || u.latest.text === d.text;
      return {
        answer: {
          user: c,
          revision: d.id,
          timestamp: d.timestamp,
          page: u.title,
          language: g.language,
          community: r,
          definitionRevision: g.definitionRevision,
          values: g.values
        },
        exclusions: y ? [] : [{ page: u.title, reason: "changed-by-others", revision: u.latest.id }]
      };
    }
  };
}
function T0(e, n) {
  return e < n ? -1 : e > n ? 1 : 0;
}
function Vr(e, n, t) {
  let r = { page: e.title, reason: n };
  return { answer: null, exclusions: [t === void 0 ? r : E(T({}, r), { revision: t })] };
}
function A0(e) {
  let n = e.slice().sort((r, s) => T0(r.timestamp, s.timestamp)), t = /* @__PURE__ */ new Map();
  return n.forEach((r, s) => {
    let o = We(r.from), i = t.get(o);
    i === void 0 ? t.set(o, [s]) : i.push(s);
  }), n.length === 0 ? (r) => r : (r, s) => {
    var a;
    let o = r, i = -1;
    for (; ; ) {
      let l = i, u = ((a = t.get(o)) != null ? a : []).find(
        (c) => c > l && n[c].timestamp >= s
      );
      if (u === void 0)
        return o;
      o = We(n[u].to), i = u;
    }
  };
}
function E0(e) {
  return e.includes(".") && /^\d{1,3}(?:\.\d{1,3}){2}\.(?:\d{1,3}|xxx)$/.test(e) || e.includes(":") && /^[\da-f]{0,4}(?::[\da-f]{0,4}){2,7}$/i.test(e);
}

// src/core/survey/canonical-value.ts
function Jt(e, n) {
  var s;
  let { kind: t, question: r } = n;
  return t === "number" ? (s = Lt(e)) != null ? s : e.trim() : t === "codes" || r.type === "text" && r.inputType !== "text" ? e.trim() : e;
}

// src/core/survey/read-answer.ts
var Vf = "Skills survey answer";
function Ur(e, n, t = N0(e)) {
  return (r) => {
    let s = n(r), o = s.filter((d) => O0(e.id, d)), i = o[o.length - 1];
    if (i === void 0)
      return E(T({}, C0), { exclusion: s.length === 0 ? "no-answer" : "other-survey" });
    let { values: a, unknown: l } = t(i.parameters), u = i.parameters.get("revision") || "", c = a.size === 0 && Array.from(l.values()).every((d) => d.trim() === "");
    return {
      exclusion: o.length > 1 ? "several-answers" : c ? "withdrawn" : null,
      values: a,
      unknown: l,
      definitionRevision: /^[1-9]\d{0,14}$/.test(u) ? Number(u) : null,
      submitted: i.parameters.get("submitted") || null,
      language: i.parameters.get("language") || null
    };
  };
}
function O0(e, n) {
  let t = n.parameters.get("survey");
  return t === void 0 || t === "" || un(t) === e;
}
var C0 = {
  values: /* @__PURE__ */ new Map(),
  unknown: /* @__PURE__ */ new Map(),
  definitionRevision: null,
  submitted: null,
  language: null
};
function N0(e) {
  let n = X(e), t = new Map(n.map(({ name: i }, a) => [i, a])), [r, s] = [Gf(!1), Gf(!0)], o = (i, a) => a.kind !== "codes" ? M0(i, a) : (a.isMultiple ? s : r)(i, a);
  return (i) => {
    let a = /* @__PURE__ */ new Map(), l = (f, m) => {
      let h = o(m, f);
      h.length > 0 && a.set(f.name, h);
    }, u = /* @__PURE__ */ new Map(), [c, d] = [-1, !0];
    return i.forEach((f, m) => {
      let h = t.get(m);
      h !== void 0 ? (d = d && h > c, c = h, l(n[h], f)) : mn.includes(m) || u.set(m, f);
    }), d || (a.clear(), n.forEach((f) => {
      var m;
      return l(f, (m = i.get(f.name)) != null ? m : "");
    })), { values: a, unknown: u };
  };
}
var Uf = [];
function M0(e, n) {
  let t = e === "" ? "" : Jt(un(e), n);
  return t === "" ? Uf : [t];
}
var $0 = 2e3, I0 = 100;
function Gf(e) {
  let n = /* @__PURE__ */ new Map([["", Uf]]), t = (r, s) => {
    let o = un(r), i = (e ? o.split(";") : [o]).map((a) => Jt(a, s));
    return Array.from(new Set(i)).filter((a) => a !== "");
  };
  return (r, s) => {
    let o = n.get(r);
    if (o !== void 0 || r.length > I0 || n.size >= $0)
      return o != null ? o : t(r, s);
    let i = ue(r), a = t(i, s);
    return n.set(i, a), a;
  };
}

// src/core/survey/read-coded-values.ts
var [L0, F0] = [64, 2e3], [D0, j0] = [200, 100], _0 = 50, ga = 128, W0 = /* @__PURE__ */ new Map(), [ha, B0] = [-1, -2];
function Hf(e) {
  let n = e.parameters.map(
    (a, l) => q0(a, e.numbers[l])
  ), t = e.parameters.map(() => re), r = null, s = [];
  function o(a) {
    var l;
    return (l = e.places.get(a)) != null ? l : mn.includes(a) ? B0 : ha;
  }
  function i(a) {
    for (a !== r && ([r, s] = [a, []]); s.length < a.names.length; )
      s.push(o(a.names[s.length]));
    return s;
  }
  return (a) => {
    let l = t.slice(), u = [], c = null;
    if (a instanceof Er) {
      let { text: d, parts: f } = a, m = i(a.met);
      for (let h = 0; h < f.length; h += Ar) {
        let p = f[h], [g, y, w] = [m[p], f[h + 1], f[h + 2]];
        g >= 0 ? l[g] = n[g](d, y, w, u) : g === ha && (c = c != null ? c : /* @__PURE__ */ new Map(), c.set(a.met.names[p], d.slice(y, w)));
      }
    } else
      a.forEach((d, f) => {
        let m = o(f);
        m >= 0 ? l[m] = n[m](d, 0, d.length, u) : m === ha && (c = c != null ? c : /* @__PURE__ */ new Map(), c.set(f, d));
      });
    return { values: new an(e, l, u), unknown: c != null ? c : W0 };
  };
}
function q0(e, n) {
  if (e.kind === "text")
    return V0(e);
  let t = U0(e, n);
  return e.isMultiple ? H0(n, t) : t;
}
function ya(e, n) {
  return -n.push(e);
}
function G0({ question: e }) {
  return e.type === "text" && e.inputType !== "text";
}
function V0(e) {
  let n = G0(e);
  return (t, r, s, o) => {
    let i = t.slice(r, s), a = () => [Jt(un(i), e)];
    return r === s || n && a()[0] === "" ? re : ya(new Sn(null, a), o);
  };
}
function U0(e, n) {
  let t = /* @__PURE__ */ new Map(), r = new Uint16Array(ga);
  function s(i) {
    let a = un(i), l = (e.isMultiple ? a.split(";") : [a]).map((u) => Jt(u, e));
    return Array.from(new Set(l)).filter((u) => u !== "");
  }
  function o(i, a) {
    var d;
    let l = s(i), u = l.map((f) => f.length > L0 ? re : n.numberOf(f, F0));
    if (l.length > 1 || u[0] === re)
      return ya(new Sn(u.includes(re) ? null : u, () => l), a);
    let c = (d = u[0]) != null ? d : re;
    return t.size < D0 && i.length <= j0 && (t.set(ue(i), c), i.length === 1 && i.charCodeAt(0) < ga && (r[i.charCodeAt(0)] = c)), c;
  }
  return (i, a, l, u) => {
    var m;
    if (a === l)
      return re;
    let c = i.charCodeAt(a), d = l - a === 1 && c < ga ? r[c] : re;
    if (d !== re)
      return d;
    let f = i.slice(a, l);
    return (m = t.get(f)) != null ? m : o(f, u);
  };
}
function H0(e, n) {
  let { codes: t } = e;
  return (r, s, o, i) => {
    var f;
    let a = r.indexOf(";", s), l = a === -1 || a >= o ? -1 : r.indexOf("&", s);
    if (a === -1 || a >= o || l !== -1 && l < o)
      return n(r, s, o, i);
    let u = [], c = [];
    for (let m = s; m <= o; ) {
      let h = r.indexOf(";", m), p = h === -1 || h > o ? o : h, g = n(r, m, p, c);
      if (g < 0 || u.length > _0)
        return n(r, s, o, i);
      g !== re && !u.includes(g) && u.push(g), m = p + 1;
    }
    let d = () => u.map((m) => {
      var h, p;
      return (p = (h = t[m]) == null ? void 0 : h[0]) != null ? p : "";
    });
    return u.length < 2 ? (f = u[0]) != null ? f : re : ya(new Sn(u, d), i);
  };
}

// src/wiki/counting/answer-histories.ts
function Qf(e, n) {
  var d, f;
  let { title: t, isRedirect: r, latest: s, history: o = [], isHistoryPartial: i = !1 } = e, a = o[o.length - 1];
  if (a === void 0)
    return null;
  let l = n.ownerOf(t, a.timestamp), u = l !== null && at({ first: a }, l) && (d = o.find(({ user: m, userId: h }) => m === l && h !== 0)) != null ? d : null;
  return u === null || ((f = u.escaped) != null ? f : null) !== null || u.text !== null ? { title: t, isRedirect: r, first: a, ownerRevision: u, latest: s, isHistoryPartial: i } : null;
}
function zf(e, n, t) {
  return D(this, null, function* () {
    let r = yield jt(e, n, e), s = Ki(r), o = t(s === void 0 ? [] : yield e.renamesSince(s)), i = yield mm(e, r, ({ page: a, first: l }) => o.ownerOf(a.title, l.timestamp));
    return {
      decider: o,
      answerPages: r.map((a) => {
        var l;
        return T({
          title: a.page.title,
          isRedirect: a.page.isRedirect,
          first: a.first,
          ownerRevision: (l = i.get(a)) != null ? l : null,
          latest: a.page.latest
        }, a.page.isHistoryPartial === !0 ? { isHistoryPartial: !0 } : {});
      })
    };
  });
}

// src/wiki/counting/read-answers.ts
var Jf = { pages: 1e4, characters: 16e6 }, ba = class extends Error {
  constructor() {
    super("Cancelled."), this.name = "CountingCancelled";
  }
};
function Xf(o, i, a, l) {
  return D(this, arguments, function* (e, n, t, r, s = {}) {
    var x, R, S, v, C;
    let { source: u, titles: c, community: d } = e, f = Ur(n, e.readAnswerCalls, Hf(t)), m = (R = (x = u.createEscapedReader) == null ? void 0 : x.call(u, n, t, e.readAnswerCalls)) != null ? R : null, h = [], p = (I) => qf({ survey: n.id, titles: c, community: d, renames: I, readAnswer: f, readEscaped: m }), g = (I, j) => {
      var Z;
      let B;
      try {
        B = j.decide(I);
      } catch (ce) {
        h.push({ page: ue(I.title), reason: "unreadable", revision: I.latest.id }), (Z = s.onUnreadable) == null || Z.call(s, I.title, ce);
        return;
      }
      let { answer: Y, exclusions: ne } = B;
      for (let ce of ne)
        h.push(E(T({}, ce), { page: ue(ce.page) }));
      Y !== null && r(Y);
    }, y = (I) => D(null, null, function* () {
      let { decider: j, answerPages: B } = yield zf(u, I, p);
      B.forEach((Y) => g(Y, j));
    }), [w, b, k] = [[], 0, 0], P = null;
    try {
      for (var L = he(u.pagesBelow(c.answersPrefix(n.id))), N, M, O; N = !(M = yield L.next()).done; N = !1) {
        let I = M.value;
        if (Kf(s), (S = s.onPages) == null || S.call(s, ++k), I.history !== void 0) {
          P = P != null ? P : p(yield u.renamesSince(""));
          let j = Qf(I, P);
          j === null ? yield y([I]) : g(j, P);
          continue;
        }
        w.push(I), b += (C = (v = I.latest.text) == null ? void 0 : v.length) != null ? C : 0, (w.length >= Jf.pages || b >= Jf.characters) && (yield y(w), [w, b] = [[], 0]);
      }
    } catch (M) {
      O = [M];
    } finally {
      try {
        N && (M = L.return) && (yield M.call(L));
      } finally {
        if (O)
          throw O[0];
      }
    }
    return yield y(w), Kf(s), h;
  });
}
function Kf({ signal: e }) {
  if ((e == null ? void 0 : e.aborted) === !0)
    throw new ba();
}

// src/wiki/counting/gather-answers.ts
function wa(e, n) {
  return E(T({}, e), { id: n });
}
function Yf(e, n, t, r) {
  return D(this, null, function* () {
    let { survey: s, taxonomy: o, definitionRevision: i } = n, a = ro(s), l = Bf(s, a, r.spill), u = [], c = 0, d = (h, p, g) => D(null, null, function* () {
      let y = c, w = /* @__PURE__ */ new Map(), b = {
        community: h.community,
        pageOf: (P) => h.titles.answer(p.id, P),
        questionsOf: g
      }, k = yield Xf(h, p, a, (P) => {
        var R;
        l.add(P, b);
        let { definitionRevision: x = null } = P;
        x !== null && w.set(x, ((R = w.get(x)) != null ? R : 0) + 1);
      }, E(T({}, r), {
        onPages: (P) => {
          var x;
          c = y + P, (x = r.onPages) == null || x.call(r, c);
        }
      }));
      for (let P of k)
        u.push(h.isHome ? P : E(T({}, P), { community: h.community }));
      return w;
    }), f = yield ca(e, s, i, yield d(e, s, () => null), o);
    for (let { place: h, local: p, definitionRevision: g } of t) {
      let y = null, w = /* @__PURE__ */ new Map(), b = yield d(h, wa(s, p.id), (k) => {
        var R, S;
        let P = (R = y == null ? void 0 : y.earlier.get(k != null ? k : 0)) != null ? R : p, x = (S = w.get(P)) != null ? S : mo(qn(E(T({}, P), { core: p.core }), o), s);
        return w.set(P, x), x;
      });
      y = yield ca(h, p, g, b, o);
    }
    return { answers: l.newest((h) => u.push(Tf(h, e.community))), excluded: u, versions: f };
  });
}

// src/core/analysis/disclosure/read-last-release.ts
function ep(e) {
  let [n, t] = [z(e, "minAnswers"), z(e, "minCell")];
  if (typeof n != "number" || typeof t != "number")
    return null;
  let [r, s] = [z(e, "earlier"), z(e, "ratingTrail")];
  return {
    thresholds: { minAnswers: n, minCell: t },
    published: T(E(T(T({}, Zf(e)), _(r) ? { earlier: Zf(r) } : {}), {
      trails: go(z(e, "trails"), K0)
    }), Array.isArray(s) ? { ratingTrail: s.map(Q0) } : {})
  };
}
function z(e, n) {
  return _(e) ? F(e, n) : void 0;
}
function Zf(e) {
  let n = z(e, "breakdowns");
  return {
    questions: go(z(e, "questions"), J0),
    skills: go(z(e, "skills"), X0),
    breakdowns: (Array.isArray(n) ? n : []).filter(Y0)
  };
}
function Q0(e) {
  let n = z(e, "gone"), t = z(e, "breakdowns");
  return {
    skills: go(z(e, "skills"), (r) => np(r, (s) => typeof s == "number")),
    breakdowns: (Array.isArray(t) ? t : []).filter(z0),
    gone: typeof n == "number" ? n : 1 / 0
  };
}
function np(e, n) {
  return e === null || Kt(e, n);
}
function z0(e) {
  return tp(e) && np(z(e, "groups"), (n) => n === null || typeof z(n, "counted") == "number" && Kt(
    z(n, "skills"),
    (t) => t === null || typeof t == "string"
  ));
}
function tp(e) {
  return typeof z(e, "by") == "string" && z(e, "question") !== void 0;
}
function go(e, n) {
  let t = q();
  return _(e) && Object.keys(e).filter((r) => n(F(e, r))).forEach((r) => {
    t[r] = F(e, r);
  }), t;
}
function Kt(e, n) {
  return _(e) && Object.keys(e).every((t) => n(F(e, t)));
}
function Hr(e) {
  return typeof z(e, "withheld") == "string";
}
function J0(e) {
  return Hr(e) || typeof z(e, "n") == "number" && Kt(
    z(e, "choices"),
    (n) => Hr(n) || typeof z(n, "count") == "number"
  );
}
function K0(e) {
  let [n, t] = [z(e, "states"), z(e, "sealed")], r = (s) => (o) => typeof z(s, o) == "number";
  return ["come", "gone"].every(r(e)) && Array.isArray(t) && t.every((s) => typeof s == "string") && Array.isArray(n) && n.length > 0 && n.every((s) => ["n", "come", "gone"].every(r(s)) && Kt(
    z(s, "counts"),
    (o) => o === null || typeof o == "number"
  ));
}
function X0(e) {
  return Hr(e) || typeof z(e, "n") == "number" && _(z(e, "discrepancies")) && ["importance", "ability"].every((n) => _(z(z(e, n), "counts"))) && z(e, "highNeedCount") !== void 0;
}
function Y0(e) {
  return tp(e) && Kt(z(e, "groups"), (n) => Hr(n) || typeof z(n, "counted") == "number" && Kt(z(n, "skills"), (t) => Hr(t) || typeof z(t, "n") == "number"));
}

// src/wiki/counting/last-release.ts
function rp(e, n, t) {
  return D(this, null, function* () {
    let { source: r, titles: s, community: o } = e, i = s.resultsData(n), a = (h) => D(null, null, function* () {
      var y, w, b;
      let p = (y = (yield r.readPages([h])).get(h)) == null ? void 0 : y.latest, g = p === void 0 || t === null || p.user === t ? p : (w = yield r.newestRevisionBy(h, t)) != null ? w : void 0;
      return Se((b = g == null ? void 0 : g.text) != null ? b : "").value;
    }), l = yield a(i), u = _(l) ? F(l, "answers") : null, c = _(u) ? F(u, "revisions") : null, d = /* @__PURE__ */ new Map(), f = (h) => {
      var w;
      let p = _(h) ? F(h, "community") : null, g = typeof p == "string" && p !== o ? p : "", y = (w = d.get(g)) != null ? w : [];
      d.set(g, y), eR(h).forEach((b) => y.push(b));
    };
    if (Array.isArray(u))
      u.forEach(f);
    else if (!Array.isArray(c))
      return null;
    let m = (h) => D(null, null, function* () {
      return typeof h == "string" && h.startsWith(`${s.results(n)}/`) ? a(h) : null;
    });
    for (let h of Array.isArray(c) ? c : []) {
      let p = yield m(h);
      if (!_(p))
        return null;
      f(p);
    }
    return d.forEach((h) => h.sort((p, g) => p - g)), { revisions: d, figures: ep(yield Z0(l, m)) };
  });
}
function Z0(e, n) {
  return D(this, null, function* () {
    let t = _(e) ? F(e, "breakdowns") : null;
    if (!Array.isArray(t))
      return e;
    let r = [];
    for (let s of t) {
      let o = _(s) ? F(s, "pages") : null, i = /* @__PURE__ */ Object.create(null);
      for (let a of Array.isArray(o) ? o : []) {
        let l = yield n(a), u = _(l) ? F(l, "groups") : null;
        Object.assign(i, _(u) ? u : {});
      }
      r.push(Array.isArray(o) ? E(T({}, s), { groups: i }) : s);
    }
    return E(T({}, e), { breakdowns: r });
  });
}
function eR(e) {
  let [n, t] = _(e) ? [F(e, "revision"), F(e, "revisions")] : [];
  return (Array.isArray(t) ? t : [n]).filter((s) => typeof s == "number");
}

// src/core/json/schema-faults.ts
var nR = {
  object: "expected-object",
  array: "expected-list",
  string: "expected-string",
  integer: "expected-whole-number",
  number: "expected-number",
  boolean: "expected-true-or-false"
};
function ho(e, n, t) {
  var f;
  let r = [], s = (f = n.definitions) != null ? f : {};
  return a(e, n, "$", ""), r;
  function o(m, h, ...p) {
    r.push({ path: m, code: h, parameters: p });
  }
  function i(m) {
    let [h, p] = [m, ""];
    for (; h.$ref !== void 0; ) {
      p = h.$ref.replace("#/definitions/", "");
      let g = s[p];
      if (g === void 0)
        throw new Error(`The schema has no ${h.$ref}.`);
      h = g;
    }
    return [h, p];
  }
  function a(m, h, p, g) {
    let [y, w] = i(h), b = w === "" ? g : w;
    y.anyOf !== void 0 ? d(m, y.anyOf, p, b) : y.enum !== void 0 ? y.enum.includes(m) || o(p, "not-one-of", W(m), y.enum) : y.type !== void 0 && !sp(m, y.type) ? o(p, nR[y.type]) : typeof m == "string" ? l(m, y, p, b) : typeof m == "number" ? y.minimum !== void 0 && m < y.minimum ? o(p, "too-small", m, y.minimum) : y.maximum !== void 0 && m > y.maximum && o(p, "too-large", m, y.maximum) : Array.isArray(m) ? u(m, y, p) : _(m) && c(m, y, p);
  }
  function l(m, h, p, g) {
    var b;
    if (h.pattern !== void 0 && !ip(h.pattern, m)) {
      o(p, (b = t.codes[g]) != null ? b : "bad-text", W(m));
      return;
    }
    let y = t.checks[g], w = y === void 0 ? null : y(m);
    w !== null && o(p, w, W(m));
  }
  function u(m, h, p) {
    h.minItems !== void 0 && m.length < h.minItems ? o(p, "empty-list") : h.maxItems !== void 0 && m.length > h.maxItems && o(p, "too-many-items", h.maxItems);
    let g = h.items;
    g !== void 0 && m.forEach((y, w) => a(y, g, U(p, w), ""));
  }
  function c(m, h, p) {
    var w, b, k, P;
    let g = (w = h.properties) != null ? w : {}, y = (b = h.patternProperties) != null ? b : {};
    for (let x of (k = h.required) != null ? k : [])
      F(m, x) === void 0 && o(U(p, x), x === "default" ? "missing-default" : "missing-property", x);
    for (let x of Object.keys(m)) {
      let R = U(p, x), S = Object.keys(y).find((C) => ip(C, x)), v = (P = F(g, x)) != null ? P : S && y[S];
      v !== void 0 ? a(m[x], v, R, "") : h.patternProperties !== void 0 ? o(R, "bad-language", W(x)) : h.additionalProperties === !1 && o(R, "unknown-property", W(x), Object.keys(g));
    }
  }
  function d(m, h, p, g) {
    var P, x;
    let y = h.filter((R) => {
      let S = i(R)[0].type;
      return S === void 0 || sp(m, S) || S === "integer" && typeof m == "number";
    });
    if (!_(m) || y.length < 2) {
      y[0] === void 0 ? o(p, (P = t.codes[g]) != null ? P : "bad-text", W(m)) : a(m, y[0], p, g);
      return;
    }
    let w = y.map((R) => {
      var S, v, C;
      return (C = (v = (S = i(R)[0].properties) == null ? void 0 : S.type) == null ? void 0 : v.enum) == null ? void 0 : C[0];
    }), b = w.indexOf(F(m, "type")), k = w[0] === void 0 ? (x = y.find((R) => {
      var S;
      return ((S = i(R)[0].required) != null ? S : []).some((v) => F(m, v) !== void 0);
    })) != null ? x : y[y.length - 1] : y[b];
    if (k === void 0) {
      let R = w.filter((v) => v !== void 0), S = F(m, "type");
      S === void 0 ? o(U(p, "type"), "missing-property", "type") : o(U(p, "type"), "unknown-question-type", W(S), R);
    } else
      a(m, k, p, g);
  }
}
function sp(e, n) {
  switch (n) {
    case "object":
      return _(e);
    case "array":
      return Array.isArray(e);
    case "integer":
      return typeof e == "number" && e % 1 === 0;
    default:
      return typeof e === n;
  }
}
var op = /* @__PURE__ */ new Map();
function ip(e, n) {
  let t = op.get(e);
  return t === void 0 && (t = new RegExp(e, "u"), op.set(e, t)), t.test(n);
}

// src/core/skills/skills.schema.json
var ap = {
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
var rR = {
  id: "bad-id",
  language: "bad-language",
  label: "empty-text",
  messageKey: "bad-message-key",
  text: "expected-text",
  item: "bad-item",
  capacities: "expected-whole-number"
};
function lp(e, n = {}) {
  let { value: t, faults: r } = Se(e);
  if (t === void 0)
    return { taxonomy: null, faults: r };
  let { hasMessage: s } = n, o = ho(t, ap, {
    codes: rR,
    checks: {
      messageKey: (a) => s === void 0 || s(a) ? null : "unknown-message"
    }
  }), { taxonomy: i } = kt(t);
  return { taxonomy: i, faults: [...r, ...o, ..._(t) ? sR(t, i) : []] };
}
function sR(e, n) {
  let t = [], r = /* @__PURE__ */ new Map(), s = F(e, "skills");
  return (Array.isArray(s) ? s : []).forEach((o, i) => {
    let a = _(o) ? F(o, "id") : void 0;
    if (!_(o) || typeof a != "string")
      return;
    let l = U("$.skills", i), u = r.get(a);
    if (u !== void 0) {
      t.push({ path: `${l}.id`, code: "duplicate-code", parameters: [W(a), u] });
      return;
    }
    r.set(a, `${l}.id`);
    for (let c of ["parent", "replacedBy"]) {
      let d = F(o, c);
      typeof d == "string" && (n.get(d) === null ? t.push({ path: `${l}.${c}`, code: "no-such-skill", parameters: [W(d)] }) : oR(n, a, c) && t.push({ path: `${l}.${c}`, code: "skill-circle", parameters: [W(a)] }));
    }
    F(o, "replacedBy") !== void 0 && F(o, "status") !== "retired" && t.push({ path: `${l}.replacedBy`, code: "replaced-not-retired", parameters: [W(a)] });
  }), t;
}
function oR(e, n, t) {
  var o, i, a, l;
  let r = /* @__PURE__ */ new Set(), s = (i = (o = e.get(n)) == null ? void 0 : o[t]) != null ? i : null;
  for (; s !== null && !r.has(s); ) {
    if (s === n)
      return !0;
    r.add(s), s = (l = (a = e.get(s)) == null ? void 0 : a[t]) != null ? l : null;
  }
  return !1;
}

// src/core/survey/definition.schema.json
var up = {
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
function ka(e) {
  let n = (t, r, s = aR(r)) => ({ list: t, codes: r.map(({ value: o }) => o), isScale: s });
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
function Qr(e) {
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
function aR(e) {
  return e.filter(({ value: n }) => /^-?\d+$/.test(n)).length > e.length / 2;
}

// src/core/survey/rules/placed-elements.ts
var lR = 20;
function xa(e) {
  let n = Je(e, "pages", "$"), t = [], r = (o) => {
    let i = o[o.length - 1];
    for (let a of Je(i.json, "elements", i.path))
      t.push(E(T({}, a), { name: fe(a.json, "name"), type: F(a.json, "type"), within: o })), o.length < lR && r([...o, a]);
  };
  n.forEach((o) => r([o]));
  let s = F(e, "localSkills");
  return {
    json: e,
    pages: n,
    elements: t,
    questions: t.filter(({ type: o }) => o !== "panel" && o !== "html"),
    settings: _(s) ? s : {}
  };
}
function yo({ json: e, path: n, type: t }) {
  let r = Je(e, "columns", n);
  return [
    oe(e, "choices", n),
    oe(e, "rateValues", n),
    oe(e, "rows", n),
    ...t === "matrix" ? [oe(e, "columns", n)] : [r.map(bo), ...r.map((s) => oe(s.json, "choices", s.path))]
  ];
}
function oe(e, n, t) {
  let r = F(e, n), s = [];
  return (Array.isArray(r) ? r : []).forEach((o, i) => {
    let a = U(U(t, n), i), l = _(o) ? o : null, u = l === null ? o : F(l, "value");
    (typeof u == "string" || typeof u == "number") && s.push({
      path: l === null ? a : `${a}.value`,
      code: String(u),
      hasText: l !== null && F(l, "text") !== void 0,
      isRetired: l !== null && F(l, "retired") === !0,
      json: l
    });
  }), s;
}
function bo({ json: e, path: n }) {
  var t;
  return { path: `${n}.name`, code: (t = fe(e, "name")) != null ? t : "", hasText: !1, isRetired: !1, json: null };
}
function Je(e, n, t) {
  let r = F(e, n), s = [];
  return (Array.isArray(r) ? r : []).forEach((o, i) => {
    _(o) && s.push({ json: o, path: U(U(t, n), i) });
  }), s;
}
function fe(e, n) {
  let t = F(e, n);
  return typeof t == "string" ? t : null;
}

// src/core/survey/rules/comparison-rules.ts
function dp(e, n, t, r) {
  let s = "$.localSkills.core", o = F(e.settings, "core");
  if (!(!_(o) || F(o, "id") !== t.id)) {
    n.audience.population !== t.audience.population && r(`${s}.id`, "other-population", n.audience.population, t.id, t.audience.population);
    for (let { code: i, path: a } of oe(o, "questions", s)) {
      let [l, u] = [n, t].map(
        (c) => H(c).find((d) => d.name === i)
      );
      u === void 0 ? r(a, "core-no-question", i, t.id) : l === void 0 ? e.questions.some((c) => c.name === i) || r(a, "core-question-missing", i) : fp(e, l, u, t.id, !0, r);
    }
  }
}
function mp(e, n, t, r) {
  if (n.follows === t.id) {
    n.audience.population !== t.audience.population && r("$.localSkills.follows", "other-population", n.audience.population, t.id, t.audience.population);
    for (let s of H(t)) {
      let o = H(n).find(({ name: i }) => i === s.name);
      o !== void 0 && fp(e, o, s, t.id, !1, r);
    }
  }
}
function fp(e, n, t, r, s, o) {
  var u, c;
  let i = (c = (u = e.questions.find(({ name: d }) => d === n.name)) == null ? void 0 : u.path) != null ? c : "$.pages";
  if (Qr(n) !== Qr(t)) {
    o(`${i}.type`, "kept-type", n.name, Qr(n), r, Qr(t));
    return;
  }
  let [a, l] = [ka(n), ka(t)];
  for (let d of l) {
    let f = a.find(({ list: g }) => g === d.list);
    if (f === void 0) {
      o(i, "kept-column", n.name, d.list.replace("columns.", ""), r);
      continue;
    }
    let m = `${i}.${d.list.split(".")[0]}`, [h, p] = [cp(d.codes, f.codes), cp(f.codes, d.codes)];
    h.length > 0 && o(m, "kept-codes-gone", n.name, r, h), p.length > 0 && (s || d.isScale) && o(m, "kept-codes-added", n.name, r, p), h.length + p.length === 0 && d.isScale && f.codes.join() !== d.codes.join() && o(m, "kept-order", n.name, r, d.codes);
  }
}
function cp(e, n) {
  return e.filter((t) => !n.includes(t));
}

// src/core/survey/rules/condition-rules.ts
var pp = 8;
function gp(e, n, t) {
  let r = n === null ? [] : X(n), s = new Map(r.map((i) => [i.name, i])), o = n === null ? [] : H(n).map(({ name: i }) => i);
  for (let { json: i, path: a } of cR(e))
    for (let l of ["visibleIf", "requiredIf"]) {
      let u = fe(i, l);
      if (u === null || u.trim() === "")
        continue;
      let c = `${a}.${l}`, d = Ms(u);
      if ("code" in d) {
        t(c, d.code, ...d.parameters);
        continue;
      }
      for (let f of be(d)) {
        let m = f.split(".", 1)[0];
        if (!e.questions.some(({ name: p }) => p === m))
          t(c, "condition-no-question", m);
        else if (o.includes(m) && !s.has(f) && !dR(f, r, e)) {
          let p = r.filter((y) => y.question.name === m).map(({ name: y }) => y), g = p.length > 0 ? p : hp(m, e).map((y) => `${m}.\u2026.${y}`);
          t(c, "condition-no-part", f, g.slice(0, pp).map((y) => `{${y}}`));
        }
      }
      fR(d, s, c, t);
    }
  for (let i of n === null ? [] : gf(n)) {
    let a = [...e.pages.map(uR), ...e.elements].find(({ name: l }) => l !== null && i.includes(l));
    t(a === void 0 ? "$.pages" : `${a.path}.visibleIf`, "condition-circle", i);
  }
}
function uR(e) {
  return E(T({}, e), { name: fe(e.json, "name") });
}
function cR(e) {
  let n = (r) => [
    ...["choices", "rateValues", "rows", "columns"].map((s) => oe(r.json, s, r.path)),
    ...Je(r.json, "columns", r.path).map((s) => oe(s.json, "choices", s.path))
  ].reduce((s, o) => s.concat(o.reduce((i, { json: a, path: l }) => a === null ? i : i.concat({ json: a, path: l.replace(/\.value$/, "") }), [])), []), t = e.pages.slice();
  return e.elements.reduce((r, s) => r.concat(s, n(s)), t);
}
function dR(e, n, t) {
  let [r = "", s, o] = e.split(".");
  return s !== void 0 && o !== void 0 && hp(r, t).includes(o) && !n.some(({ question: i }) => i.name === r);
}
function hp(e, n) {
  let t = n.questions.find((r) => r.name === e && r.type === "matrixdropdown");
  return t === void 0 ? [] : Je(t.json, "columns", "").map(({ json: r }) => {
    var s;
    return (s = fe(r, "name")) != null ? s : "";
  });
}
var mR = ["equal", "notequal", "contains", "notcontains", "anyof", "noneof", "allof"];
function fR(e, n, t, r) {
  let s = /* @__PURE__ */ new Set(), o = (a, l) => {
    let u = a.kind === "answer" ? n.get(a.parameter) : void 0, c = u === void 0 ? null : u.choices;
    if (!(u === void 0 || c === null || l.kind !== "value" || l.value === null))
      for (let d of Array.isArray(l.value) ? l.value : [l.value]) {
        let f = String(d);
        !c.some((m) => m.value === f) && !s.has(`${u.name}=${f}`) && (s.add(`${u.name}=${f}`), r(
          t,
          "condition-no-code",
          u.name,
          W(f),
          c.slice(0, pp).map((m) => m.value)
        ));
      }
  }, i = (a) => {
    switch (a.kind) {
      case "unary":
        i(a.operand);
        break;
      case "binary":
        mR.includes(a.operator) && (o(a.left, a.right), o(a.right, a.left)), i(a.left), i(a.right);
        break;
      case "iif":
        a.operands.forEach(i);
        break;
    }
  };
  i(e.expression);
}

// src/core/survey/rules/name-rules.ts
function yp(e, n) {
  zr(e.pages.map(bo), "duplicate-name", n), zr(e.elements.map(bo), "duplicate-name", n);
  for (let { name: t, path: r, type: s, within: o } of e.elements)
    t !== null && mn.includes(t) && n(`${r}.name`, "reserved-name", t, mn), s === "panel" && o.length === vr + 1 && n(r, "panels-too-deep", vr);
  e.questions.forEach((t, r) => {
    r === Pr && n(t.path, "too-many-questions", Pr), yo(t).forEach((s) => zr(s, "duplicate-code", n));
  }), e.pages.length > 0 && e.questions.every(({ json: t }) => t.retired === !0) && n("$.pages", "no-question");
}
function zr(e, n, t) {
  let r = /* @__PURE__ */ new Map();
  for (let { code: s, path: o } of e) {
    let i = r.get(s);
    i === void 0 ? r.set(s, o) : s !== "" && t(o, n, W(s), i);
  }
}

// src/core/survey/rules/personal-data-words.ts
var Sa = {
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
}, bp = [
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
var pR = ["title", "description", "placeholder"];
function xp(e, n) {
  let t = fe(e.json, "locale");
  for (let { json: r, path: s, name: o, type: i } of e.questions) {
    let a = [], l = i === "matrix" ? [] : Je(r, "columns", s);
    for (let { json: u, path: c } of [{ json: r, path: s }, ...l])
      pR.forEach((d) => a.push(...hR(F(u, d), `${c}.${d}`, t)));
    o !== null && a.push({ path: `${s}.name`, text: o, language: "en" });
    for (let { path: u, text: c, language: d } of a) {
      let f = gR(c, d);
      if (f !== null) {
        n(u, "personal-data-likely", f);
        break;
      }
    }
  }
}
function gR(e, n) {
  let t = Rp(e);
  return wp(t, n) === null ? null : wp(
    bp.reduce((r, s) => r.split(Sp(s).needle).join(" "), t),
    n
  );
}
function wp(e, n) {
  let t = Pp(e), r = n === null ? null : n.split("-")[0], s = null;
  for (let o of Object.keys(Sa).filter((i) => r === null || i === r))
    for (let i of Sa[o]) {
      let { needle: a, bareNeedle: l } = Sp(i);
      (e.includes(a) || t.includes(l)) && (s === null || i.length > s.length) && (s = i);
    }
  return s === null ? null : s.replace("*", "");
}
var kp = /* @__PURE__ */ new Map();
function Sp(e) {
  let n = kp.get(e);
  if (n === void 0) {
    let t = Rp(e).slice(0, e.endsWith("*") ? -1 : void 0);
    n = { needle: t, bareNeedle: Pp(t) }, kp.set(e, n);
  }
  return n;
}
function Rp(e) {
  return ` ${e.toLowerCase().normalize("NFD").replace(/[\u0300-\u036f\u064b-\u065f\u0670\u0640]/g, "").replace(/ٱ/g, "\u0627").replace(/ى/g, "\u064A").replace(/ة/g, "\u0647").replace(/ı/g, "i").replace(/[\s!-/:-@[-`{-~\u00a0-\u00bf\u060c\u061b\u061f\u2010-\u205e\u3000-\u303f]+/g, " ").trim()} `;
}
function Pp(e) {
  return e.replace(/ [وف]?(?:لل|[بكل]?ال|[بكل])?(?=[\u0621-\u064a]{3})/g, " ");
}
function hR(e, n, t) {
  return typeof e == "string" ? [{ path: n, text: e, language: t }] : _(e) ? Object.keys(e).reduce((r, s) => {
    let o = e[s];
    return typeof o == "string" && s !== "message" ? r.concat({ path: n, text: o, language: s === "default" ? t : s }) : r;
  }, []) : [];
}

// src/core/survey/rules/question-rules.ts
var yR = [
  ["showOtherItem", Hn],
  ["hasOther", Hn],
  ["showNoneItem", er],
  ["hasNone", er],
  ["showRefuseItem", nr],
  ["showDontKnowItem", tr]
];
function Tp(e, n, t) {
  let { json: r, path: s, type: o } = e;
  switch (F(r, "personalData") === !0 && t(`${s}.personalData`, "personal-data-marked"), bR(e, t), wR(e, t), o) {
    case "dropdown":
    case "tagbox":
      vp(e, "choices", "choicesFrom", t);
      break;
    case "ranking":
      kR(e, t);
      break;
    case "rating":
      xR(e, t);
      break;
    case "text":
      SR(e, t);
      break;
    case "matrixdropdown":
      vp(e, "rows", "rowsFrom", t), RR(e, n, t);
      break;
  }
}
function wo(e) {
  return yR.filter(([n]) => F(e, n) === !0).map(([, n]) => n);
}
function bR({ json: e, path: n }, t) {
  let r = wo(e);
  for (let s of ["choices", "rateValues"])
    for (let { code: o, path: i } of oe(e, s, n))
      r.includes(o) && t(i, "special-code-taken", o);
}
function wR({ json: e, path: n }, t) {
  let [r, s] = [F(e, "minSelectedChoices"), F(e, "maxSelectedChoices")], o = oe(e, "choices", n);
  if (typeof r != "number")
    return;
  let i = o.filter(({ isRetired: a }) => !a).length + Number(wo(e).includes(Hn));
  typeof s == "number" && r > s ? t(`${n}.minSelectedChoices`, "min-above-max", r, s) : o.length > 0 && r > i && t(`${n}.minSelectedChoices`, "min-above-choices", r, i);
}
function vp({ json: e, path: n }, t, r, s) {
  let [o, i] = [t, r].map((a) => F(e, a) !== void 0);
  o && i ? s(`${n}.${r}`, "not-together", t, r) : !o && !i && s(`${n}.${t}`, "missing-either", t, r);
}
function kR({ json: e, path: n }, t) {
  let r = oe(e, "choices", n);
  if (r.length > 0 && r.filter(({ isRetired: s }) => !s).length < 2 && t(`${n}.choices`, "ranking-of-one"), F(e, "selectToRankEnabled") !== !0)
    for (let s of ["minSelectedChoices", "maxSelectedChoices"])
      F(e, s) !== void 0 && t(`${n}.${s}`, "ranking-of-all", s);
}
function xR({ json: e, path: n }, t) {
  var u;
  let r = F(e, "rateValues");
  if (r !== void 0) {
    for (let c of ["rateMin", "rateMax", "rateStep"])
      F(e, c) !== void 0 && t(`${n}.${c}`, "not-together", "rateValues", c);
    Array.isArray(r) && r.length > Dn && t(`${n}.rateValues`, "too-many-steps", Dn);
    return;
  }
  let s = (c, d) => {
    let f = F(e, c);
    return br(f) ? f : d;
  }, [o, i, a] = [s("rateMin", 1), s("rateMax", 5), s("rateStep", 1)], l = `${n}.${(u = ["rateMax", "rateMin", "rateStep"].find((c) => F(e, c) !== void 0)) != null ? u : "type"}`;
  a < 1 || (i <= o ? t(l, "bad-rating", o, i, a) : o + (Dn - 1) * a < i ? t(l, "too-many-steps", Dn) : (i - o) % a !== 0 && t(l, "rating-misses-end", o, i, a));
}
function SR({ json: e, path: n }, t) {
  let r = Fi.find((a) => {
    var l;
    return a === ((l = fe(e, "inputType")) != null ? l : "text");
  });
  if (r === void 0)
    return;
  F(e, "integer") !== void 0 && r !== "number" && t(`${n}.integer`, "only-for-numbers", "integer");
  let [s, o] = ["min", "max"].map((a) => {
    let l = F(e, a), u = typeof l == "string" || typeof l == "number" ? Di(String(l), r) : null;
    return u === null && l !== void 0 && t(`${n}.${a}`, "limit-not-of-type", W(l), r), u;
  });
  s && o && (r === "number" ? Number(s) > Number(o) : s > o) && t(`${n}.min`, "limits-crossed", s, o);
}
function RR({ json: e, path: n }, t, r) {
  let s = fe(e, "rowsFrom");
  t === null || s === null || s === "" || (t.get(s) === null ? r(`${n}.rowsFrom`, "no-skill-to-start", W(s)) : t.children(s).length === 0 && r(`${n}.rowsFrom`, "no-skills-below", W(s)));
}

// src/core/survey/measured-types.ts
var Ap = ["matrixdropdown"], Ep = ["checkbox", "tagbox", "ranking"], Op = ["radiogroup", "dropdown", "checkbox", "tagbox", "rating", "boolean"];

// src/core/survey/rules/settings-rules.ts
var Xt = "$.localSkills";
function Cp(e, n, t) {
  let { settings: r } = e, [s, o, i] = ["id", "opens", "closes"].map((c) => fe(r, c));
  n !== void 0 && s && s !== n && t(`${Xt}.id`, "other-id", W(s), n), o && i && i < o && t(`${Xt}.closes`, "closes-before-opens", W(i), W(o));
  let a = new Set(rr);
  for (let c of e.questions)
    yo(c).forEach((d) => d.forEach(({ code: f }) => a.add(f))), wo(c.json).forEach((d) => a.add(d));
  let l = oe(r, "notInStatistics", Xt);
  zr(l, "duplicate-code", t);
  for (let { code: c, path: d } of l)
    a.has(c) || t(d, "unused-code", W(c));
  let u = F(r, "core");
  s && _(u) && fe(u, "id") === s && t(`${Xt}.core.id`, "refers-to-itself", s), s && fe(r, "follows") === s && t(`${Xt}.follows`, "refers-to-itself", s);
}
function Np(e, n, t) {
  let r = `${Xt}.measures`, s = F(e.settings, "measures");
  if (!_(s))
    return;
  let o = (c, d, f) => {
    let m = typeof d == "string" ? e.questions.find((h) => h.name === d) : null;
    if (m === void 0)
      t(c, "measure-no-question", W(d));
    else if (m !== null && !f.includes(m.type))
      t(c, "measure-wrong-type", W(d), f);
    else
      return m;
    return null;
  }, i = o(`${r}.grid`, F(s, "grid"), Ap);
  if (i !== null) {
    let c = oe(e.settings, "notInStatistics", "$").map(({ code: d }) => d);
    PR(i, `${r}.grid`, [...c, ...rr], t);
  }
  let [a, l] = ["wantToLearn", "canTeach"].map(
    (c) => o(`${r}.${c}`, F(s, c), Ep)
  );
  a && a === l && t(`${r}.canTeach`, "measure-twice", W(a.name));
  let u = F(s, "groupBy");
  (Array.isArray(u) ? u : []).forEach((c, d) => {
    o(`${r}.groupBy[${d}]`, c, Op);
  }), Ra(i, "rows", n, t), Ra(a != null ? a : null, "choices", n, t), Ra(l != null ? l : null, "choices", n, t);
}
function Ra(e, n, t, r) {
  if (e === null)
    return;
  let s = F(e.json, "choicesFrom");
  s !== void 0 && s !== "skills" && r(`${e.path}.choicesFrom`, "not-one-of", W(s), ["skills"]);
  for (let { code: o, path: i, hasText: a } of t === null ? [] : oe(e.json, n, e.path))
    !a && (t == null ? void 0 : t.get(o)) === null && r(i, "unknown-skill", W(o));
}
function PR(e, n, t, r) {
  let s = Je(e.json, "columns", e.path);
  for (let o of sn) {
    let i = s.find((a) => F(a.json, "name") === o);
    if (i === void 0) {
      r(n, "measure-no-column", W(e.name), o);
      continue;
    }
    vR(i.json, i.path, o, t, (a, ...l) => {
      r(`${i.path}.choices`, a, ...l);
    });
  }
}
function vR(e, n, t, r, s) {
  let o = oe(e, "choices", n), i = rt.filter((c) => !o.some((d) => d.code === c)), a = o.map((c) => c.code).filter((c) => !rt.includes(c) && !r.includes(c));
  i.length > 0 && s("scale-code-missing", t, i), a.length > 0 && s("scale-code-extra", t, a.map(W));
  let l = o.filter((c) => rt.includes(c.code)), u = l.filter((c) => c.code === rt[0] || c.code === rt[4]);
  l.some((c) => c.hasText) && u.some((c) => !c.hasText) && s("scale-ends-unlabelled", t);
}

// src/core/survey/rules/text-rules.ts
var TR = [
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
function $p(e, n) {
  let t = [], r = fe(e.json, "locale"), s = (i, a) => {
    if (Array.isArray(i))
      i.forEach((l, u) => s(l, U(a, u)));
    else if (_(i))
      for (let l of Object.keys(i)) {
        let u = TR.includes(l) ? AR(i[l]) : null;
        u === null ? s(i[l], U(a, l)) : t.push({ path: U(a, l), languages: u });
      }
  };
  s(e.json, "$");
  let o = /* @__PURE__ */ new Set();
  t.forEach(({ languages: i }) => i.forEach((a) => o.add(a)));
  for (let i of Array.from(o).sort()) {
    let a = t.filter(({ languages: u }) => !u.includes(i)), [l] = a;
    l !== void 0 && i !== "default" && i !== r && n(l.path, "missing-language", W(i), a.length, t.length);
  }
}
function AR(e) {
  return typeof e == "string" ? ["default"] : !_(e) || F(e, "message") !== void 0 ? null : Object.keys(e);
}
function Ip(e, n) {
  var s;
  let t = F(e.settings, "measures"), r = _(t) ? F(t, "grid") : void 0;
  for (let { json: o, path: i, type: a, name: l } of e.questions)
    if (a === "rating") {
      let u = oe(o, "rateValues", i);
      !["minRateDescription", "maxRateDescription"].every((d) => F(o, d) !== void 0) && (u.length === 0 || Lp(u)) && n(i, "scale-ends-bare", W(l));
    } else if (a === "matrix")
      Pa(o, "columns", i, n);
    else if (a === "matrixdropdown")
      for (let u of Je(o, "columns", i)) {
        let c = (s = fe(u.json, "name")) != null ? s : "";
        (l !== r || !sn.includes(c)) && Pa(u.json, "choices", u.path, n);
      }
    else (a === "radiogroup" || a === "dropdown") && Pa(o, "choices", i, n);
}
function Pa(e, n, t, r) {
  let s = oe(e, n, t);
  s.length > 1 && s.filter(Mp).length >= 3 && Lp(s.filter(Mp)) && r(`${t}.${n}`, "scale-ends-bare", W(fe(e, "name")));
}
function Mp({ code: e }) {
  return /^-?\d+$/.test(e);
}
function Lp(e) {
  return [e[0], e[e.length - 1]].some((n) => n !== void 0 && !n.hasText);
}

// src/core/survey/definition-rules.ts
function Fp(e, n) {
  var l;
  let { faults: t, add: r } = jp(), s = xa(e), o = (l = n.taxonomy) != null ? l : null, i = jn(e).survey, a = i === null ? null : qn(i, o);
  return yp(s, r), s.questions.forEach((u) => Tp(u, o, r)), gp(s, a, r), Cp(s, n.id, r), Np(s, o, r), i !== null && n.core && dp(s, i, n.core, r), i !== null && n.previous && mp(s, i, n.previous, r), t;
}
function Dp(e) {
  let { faults: n, add: t } = jp(), r = xa(e);
  return xp(r, t), $p(r, t), Ip(r, t), n;
}
function jp() {
  let e = [];
  return {
    faults: e,
    add: (n, t, ...r) => {
      e.push({ path: n, code: t, parameters: r });
    }
  };
}

// src/core/survey/lint-definition.ts
var ER = {
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
function _p(e, n = {}) {
  let { value: t, faults: r } = Se(e);
  return t === void 0 ? { survey: null, faults: r, warnings: [] } : {
    survey: jn(t).survey,
    faults: [...r, ...OR(t, n)],
    warnings: CR(t)
  };
}
function OR(e, n = {}) {
  let { hasMessage: t } = n, r = ho(e, up, {
    codes: ER,
    checks: {
      date: (s) => we(s) ? null : "bad-date",
      messageKey: (s) => t === void 0 || t(s) ? null : "unknown-message"
    }
  });
  return _(e) && r.push(...Fp(e, n)), Wp(e, r);
}
function CR(e) {
  return _(e) ? Wp(e, Dp(e)) : [];
}
function Wp(e, n) {
  let t = /* @__PURE__ */ new Map(), r = (o, i) => {
    t.set(i, t.size), Array.isArray(o) ? o.forEach((a, l) => r(a, U(i, l))) : _(o) && (Object.keys(o).forEach((a) => r(F(o, a), U(i, a))), t.set(`${i} end`, t.size));
  };
  r(e, "$");
  let s = (o) => {
    var i, a;
    return (a = (i = t.get(o)) != null ? i : t.get(`${o.replace(/(?:\.[^.[\]]+|\[[^[\]]*\])$/, "")} end`)) != null ? a : t.size;
  };
  return n.map((o, i) => ({ fault: o, index: i, position: s(o.path) })).sort((o, i) => o.position - i.position || o.index - i.index).map(({ fault: o }) => o);
}

// src/wiki/counting/survey-fault.ts
var pn = class extends Error {
  constructor(n, t, r) {
    super(n), this.name = "SurveyFault", this.kind = t, this.details = r;
  }
};

// src/wiki/counting/load-survey.ts
function Bp(e, n, t) {
  return D(this, null, function* () {
    var p, g;
    let { source: r, titles: s } = e, [o, i] = [s.definition(n), s.skills()], a = (y) => (w) => `${y}: ${w.path}: ${Qn(w, t)}`, l = yield r.readPages([o, i]), u = l.get(i), { taxonomy: c, faults: d } = u === void 0 ? { taxonomy: null, faults: [] } : lp((p = u.latest.text) != null ? p : "", { hasMessage: t.has }), f = l.get(o);
    if (f === void 0)
      throw new pn(`There is no survey ${n} on this wiki: the page ${o} is missing.`, "no-survey", [o]);
    let { survey: m, faults: h } = _p((g = f.latest.text) != null ? g : "", { id: n, taxonomy: c, hasMessage: t.has });
    if (m === null)
      throw new pn([
        ...h.map(a(o)),
        `The survey ${n} is skipped until its definition is mended.`
      ].join(`
`), "definition", h.map((y) => `${y.path}: ${Qn(y, t)}`));
    if (m.id !== n)
      throw new pn(
        `${o}: the definition calls the survey ${m.id}. It is skipped until both agree.`,
        "other-id",
        [o, m.id]
      );
    return {
      survey: qn(m, c),
      taxonomy: c,
      definitionRevision: f.latest.id,
      faults: h,
      notes: [...h.map(a(o)), ...d.map(a(i))]
    };
  });
}

// src/wiki/counting/released-answers.ts
function qp(e, n, t, r, s) {
  return D(this, null, function* () {
    var l, u;
    let o = /* @__PURE__ */ new Map();
    e.forEach((c, d) => o.set(d === "" ? t.community : d, new Set(Array.from(c))));
    let i = n.answers.where(({ community: c, revision: d }) => {
      var f;
      return ((f = o.get(c != null ? c : "")) == null ? void 0 : f.has(d)) === !0;
    });
    for (let { community: c, revision: d } of i)
      (l = o.get(c != null ? c : "")) == null || l.delete(d);
    let a = [];
    for (let c of Array.from(e.keys())) {
      let d = Array.from((u = o.get(c === "" ? t.community : c)) != null ? u : []), f = c === "" ? t : s.map((p) => p.place).find((p) => p.community === c);
      if (f === void 0)
        return null;
      let m = d.length === 0 ? /* @__PURE__ */ new Map() : yield f.source.revisions(d, "with-texts"), h = NR(f, t, r, s);
      for (let p of d) {
        let g = MR(m.get(p), f, h);
        if (g === null)
          return null;
        a.push(g);
      }
    }
    return i.where(() => !0, a);
  });
}
function NR(e, n, t, r) {
  return (e === n ? [{ id: t.id, read: Ur(t, e.readAnswerCalls), questions: null }] : []).concat(r.filter((o) => o.place === e).map(({ local: o }) => ({
    id: o.id,
    read: Ur(wa(t, o.id), e.readAnswerCalls),
    questions: mo(o, t)
  })));
}
function MR(e, n, t) {
  if (e === void 0 || e.text === null || e.user === null)
    return null;
  for (let { id: r, read: s, questions: o } of t) {
    let i = s(e.text);
    if (i.exclusion === null)
      return {
        user: e.user,
        revision: e.id,
        timestamp: e.timestamp,
        page: n.titles.answer(r, e.user),
        language: i.language,
        community: n.community,
        definitionRevision: i.definitionRevision,
        values: i.values,
        questions: o
      };
  }
  return null;
}

// src/wiki/counting/count-survey.ts
function Gp(r, s) {
  return D(this, arguments, function* (e, n, t = {}) {
    let o = yield Vp(e, n, t), { previous: i, notes: a } = yield $R(e, o, t);
    return E(T({}, o.counted), { report: E(T({}, o.counted.report), { previous: i }), notes: [...o.counted.notes, ...a] });
  });
}
function Vp(e, n, t) {
  return D(this, null, function* () {
    let { home: r, others: s, definitionsOf: o, messages: i } = e, a = yield Bp(r, n, i), { survey: l, taxonomy: u, definitionRevision: c, faults: d } = a, { found: f, notes: m } = yield wd(l, [r, ...s], o), h = [], p = yield Yf(r, a, f, E(T({}, t), {
      onUnreadable: (C, L) => h.push({ title: C, error: L })
    })), g = e.exchange === null ? null : yield e.exchange(), w = yield FR(e, l, p, f, ({ answers: C }) => {
      let L = uo(l, p.versions);
      for (let N of C)
        co(L, N);
      return cf(l, L, { excluded: p.excluded, exchange: g });
    }), { answers: b, counted: k, held: P, last: x, pending: R, isFrozen: S, results: v } = w;
    return {
      counted: {
        report: {
          survey: l,
          definitionRevision: c,
          results: v,
          faults: d,
          counted: k,
          held: P,
          last: x,
          home: r.community,
          titles: r.titles
        },
        taxonomy: u,
        pending: R,
        isFrozen: S,
        unread: h,
        notes: [...a.notes, ...m]
      },
      answers: b,
      versions: p.versions
    };
  });
}
function $R(e, n, t) {
  return D(this, null, function* () {
    let { follows: r, id: s } = n.counted.report.survey;
    if (r === null || r === s)
      return { previous: null, notes: [] };
    try {
      let o = yield Vp(e, r, t);
      return o.counted.isFrozen ? { previous: null, notes: [] } : {
        previous: T({
          survey: o.counted.report.survey,
          published: st(o.counted.report)
        }, LR(o, n)),
        notes: []
      };
    } catch (o) {
      if (!(o instanceof pn))
        throw o;
      return { previous: null, notes: [`${s} follows ${r}, which it cannot be compared with. ${o.message}`] };
    }
  });
}
var IR = 2e4;
function LR(e, n) {
  let t = 0;
  for (let { user: u } of e.answers)
    t += n.answers.hasAccount(u) ? 1 : 0;
  let r = [e, n].map(({ counted: { report: u } }) => u.survey);
  if (!r.every(({ minAnswers: u, minCell: c }) => u <= 1 && c <= 1) || t === 0 || t > IR)
    return { accountsInBoth: t, pairs: null };
  let [o, i] = r, a = Pf(o, i, { before: e.versions, now: n.versions }), l = /* @__PURE__ */ new Map();
  for (let u of e.answers)
    n.answers.hasAccount(u.user) && l.set(Bn(u.user), a.read.before(u));
  for (let u of n.answers) {
    let c = l.get(Bn(u.user));
    c !== void 0 && a.add(c, a.read.now(u));
  }
  return { accountsInBoth: t, pairs: a.result() };
}
function FR(e, n, t, r, s) {
  return D(this, null, function* () {
    var g;
    let { home: o, writer: i } = e, { answers: a } = t, l = ua(a);
    if (n.minCell <= 1)
      return { answers: a, counted: l, results: s(t), held: null, last: null, pending: 0, isFrozen: !1 };
    let u = yield rp(o, n.id, i), c = mf((g = u == null ? void 0 : u.revisions) != null ? g : null, DR(l, o), n), d = (y) => u === null || u.figures === null ? null : E(T({}, u.figures), { change: y }), f = (y) => D(null, null, function* () {
      var k;
      let w = (k = u == null ? void 0 : u.revisions) != null ? k : /* @__PURE__ */ new Map(), b = yield qp(w, t, o, n, r);
      return {
        answers: b != null ? b : a,
        counted: b === null ? l : ua(b),
        results: s({ answers: b != null ? b : a }),
        held: { needed: y },
        last: d({ added: 0, removed: 0 }),
        pending: c.change.accounts,
        isFrozen: b === null
      };
    });
    if (c.kind === "hold")
      return f(c.needed);
    let m = s(t), h = d(c.change), p = u === null || h === null || c.change.accounts === 0 ? null : ff(Es(m, n, h), h, u.revisions, c.change, n);
    return p !== null ? f(p) : { answers: a, counted: l, results: m, held: null, last: h, pending: 0, isFrozen: !1 };
  });
}
function DR({ places: e }, n) {
  return new Map(e.map(({ community: t, revisions: r }) => [t === n.community ? "" : t != null ? t : "", r]));
}

// src/core/site-configuration.ts
var jR = /[#<>[\]|{}\n\u007F-\u009F]|^\s*$|\/\s*$/;
function Up(e) {
  if (e === null)
    return { root: ln, faults: [] };
  let { value: n, faults: t } = Se(e);
  if (!_(n))
    return { root: ln, faults: t.length > 0 ? t : [{ path: "$", code: "expected-object", parameters: [] }] };
  let r = F(n, "root");
  return r === void 0 ? { root: ln, faults: t } : typeof r != "string" || jR.test(r) ? { root: ln, faults: [...t, { path: "$.root", code: "expected-text", parameters: [W(r)] }] } : { root: r.replace(/[_\s]+/g, " ").trim(), faults: t };
}

// src/wiki/counting/counting-place.ts
function _R(e, n) {
  return D(this, null, function* () {
    var i;
    let t = (yield e.readPages([Zr])).get(Zr), { root: r, faults: [s] } = Up((i = t == null ? void 0 : t.latest.text) != null ? i : null), o = r === ln ? r : BR(r, yield e.siteInfo());
    if (s !== void 0 || o === null) {
      let a = s != null ? s : { path: "$.root", code: "expected-text", parameters: [W(r)] }, l = `${a.path}: ${Qn(a, n)}`;
      throw new pn(`${Zr}: ${l}`, "configuration", [l]);
    }
    return Ga(o);
  });
}
var WR = [-2, -1, 8];
function BR(e, { namespaces: n, isCaseSensitive: t = !1 }) {
  let r = Array.from(n).filter(([a]) => a !== 0), s = is({
    defaultNamespace: "",
    namespaces: r.map(([, a]) => a),
    capitalLinks: !t
  }), o = /^\s*:/.test(e) ? null : s(e);
  return o !== null && ((a) => !r.some(([l, u]) => {
    var c;
    return WR.includes(l) && a.startsWith(`${(c = u[0]) != null ? c : ""}:`);
  }))(o) ? o : null;
}
function Hp(e, n, t) {
  return D(this, null, function* () {
    return {
      source: e,
      titles: yield _R(e, t),
      community: (yield e.siteInfo()).wikiId,
      isHome: n,
      readAnswerCalls: yield Js(e, [Vf])
    };
  });
}

// src/ui/survey-results/count-now.ts
function Qp(e, n, t) {
  return D(this, null, function* () {
    let { surveyId: r, reportMessages: s } = e;
    t.onPhase("survey");
    let o = yield Hp(n, !0, s), i = !1, { report: a, taxonomy: l, isFrozen: u } = yield Gp({
      home: o,
      // Of the other wikis that a bot may read, a page knows nothing.
      others: [],
      definitionsOf: bd(),
      exchange: () => Cm(o, e.now().toISOString().slice(0, 10)),
      writer: null,
      messages: s
    }, r, {
      signal: t.signal,
      onPages(w) {
        i || (i = !0, t.onPhase("answers")), t.onPages(w);
      }
    });
    t.onPhase("results");
    let c = yield n.lastChanged(o.titles.resultsData(r)), d = { report: a, isFrozen: u, savedAt: c, fault: null };
    if (u)
      return E(T({}, d), { html: null, files: null });
    let { survey: f } = a, m = st(a), h = Cs(a, m), p = ul(a, m, s, l, [s], h, !1), g = td(p), y = {
      json: fc(a, m),
      csv: od(f, m, p.texts, h)
    };
    try {
      return E(T({}, d), { files: y, html: yield n.render(g, o.titles.results(r)) });
    } catch (w) {
      if (t.signal.aborted)
        throw w;
      return E(T({}, d), { files: y, html: null, fault: w });
    }
  });
}

// src/wiki/port.ts
var Pn = class extends Error {
  constructor(n, t, r = {}) {
    super(t === "" ? n : `${n}: ${t}`), this.name = "SaveFault", this.reason = n, this.explanation = t, this.details = r;
  }
};
function va(e) {
  return e instanceof Error && e.name === "SaveFault";
}

// src/ui/survey-results/counting-fault.ts
var qR = ["offline", "rate-limited"], GR = ["session-lost", "permission-denied", "blocked"], VR = 10;
function UR(e) {
  return e instanceof Error && e.name === "SurveyFault";
}
function Ta(e, n) {
  let t = (o, ...i) => de("p", {}, n.text(`localskills-live-fault-${o}`, ...i));
  if (UR(e)) {
    let { kind: o, details: i } = e, a = o === "definition" || o === "configuration";
    return Vn("error", t(o, ...a ? [] : i), a ? de("ul", {}, ...i.slice(0, VR).map((l) => de("li", { dir: "auto" }, l))) : null);
  }
  let r = va(e) ? e.reason : "other", s = va(e) ? e.explanation : e instanceof Error ? e.message : "";
  return Vn(
    "error",
    t(qR.includes(r) ? r : GR.includes(r) ? "refused" : "other"),
    s === "" ? null : de("p", { dir: "auto" }, n.text("localskills-live-fault-details", s))
  );
}

// src/ui/survey-results/progress-view.ts
function zp(e, n) {
  let r = new OO.ui.ProgressBarWidget({ progress: !1 }).$element.attr("aria-label", e.text("localskills-live-progress")), s = de("p", { role: "status", class: "ext-localSkills-live-phase" }), o = de("p", { class: "ext-localSkills-live-pages" }), i = (c) => {
    s.textContent = c, r.attr("aria-valuetext", c);
  }, a = "survey", l = !1, u = () => {
    l = !1, i(e.text(`localskills-live-phase-${a}`));
  };
  return {
    element: de(
      "div",
      { class: "ext-localSkills-live-working" },
      s,
      r[0],
      o,
      Un(ht(e.text("localskills-live-cancel"), "normal", n))
    ),
    showPhase(c) {
      a = c, u();
    },
    showPages(c) {
      l && u(), o.textContent = e.text("localskills-live-read", c);
    },
    showWait(c) {
      l = !0, i(e.text("localskills-live-waiting", Math.ceil(c / 1e3)));
    }
  };
}

// src/ui/survey-results/results-content.ts
var HR = ".ext-localSkills-results-tools, .ext-localSkills-downloads, .ext-localSkills-languages", QR = ["aria-labelledby", "aria-describedby", "aria-controls", "for", "headers"], ko = "localskills-live-";
function Jp(e) {
  let n = document.createElement("div");
  n.className = "ext-localSkills-live-content mw-body-content", n.innerHTML = e;
  let t = (s) => Array.from(n.querySelectorAll(s));
  t(HR).forEach((s) => {
    var o;
    return (o = s.parentNode) == null ? void 0 : o.removeChild(s);
  });
  let r = /* @__PURE__ */ new Set();
  return t("[id]").forEach((s) => {
    r.add(s.id), s.id = ko + s.id;
  }), QR.forEach((s) => t(`[${s}]`).forEach((o) => {
    var a;
    let i = ((a = o.getAttribute(s)) != null ? a : "").split(/\s+/);
    o.setAttribute(s, i.map((l) => r.has(l) ? ko + l : l).join(" "));
  })), t("a[href]").forEach((s) => {
    var a;
    let o = (a = s.getAttribute("href")) != null ? a : "";
    if (!o.startsWith("#")) {
      s.target = "_blank", s.rel = "noopener";
      return;
    }
    let i = JR(o.slice(1));
    s.setAttribute("href", `#${ko}${i}`), s.addEventListener("click", (l) => {
      l.preventDefault();
      let u = t("[id]").find((c) => c.id === ko + i);
      u !== void 0 && (zR(u), u.scrollIntoView(), Gn(u));
    });
  }), n;
}
function zR(e) {
  var t;
  let n = e.closest(".mw-collapsed");
  (t = n == null ? void 0 : n.querySelector(".mw-collapsible-toggle")) == null || t.click();
}
function JR(e) {
  try {
    return decodeURIComponent(e);
  } catch (n) {
    return e;
  }
}

// src/ui/survey-results/results-panel.ts
function Kp(e) {
  let { messages: n, surveyId: t } = e, r = de("div", { class: "ext-localSkills-live" }), s = () => {
  }, o = (f, m) => ht(n.text(`localskills-live-${f}`), m, () => d.start());
  function i(f) {
    let { text: m, language: h, direction: p } = f.title === null ? { text: t, language: null, direction: "auto" } : An(f.title, n, f.locale);
    return de("h2", T({ dir: p }, h === null ? {} : { lang: h }), m);
  }
  function a(f) {
    let m = Ta(f, n);
    gt(r, m, Un(o("try-again", "primary"))), Gn(m);
  }
  function l() {
    let f = Vn("notice", n.text("localskills-live-cancelled"));
    gt(r, f, Un(o("again", "primary"))), Gn(f);
  }
  function u(f, m) {
    return de("p", {}, ...f === null ? [n.text("localskills-live-not-saved")] : [
      n.text("localskills-live-saved", e.formatTime(f)),
      " ",
      de("a", { href: e.pageUrl(m), target: "_blank", rel: "noopener" }, n.text("localskills-live-see-saved"))
    ]);
  }
  function c({ report: f, isFrozen: m, savedAt: h, html: p, files: g, fault: y }) {
    var C;
    let w = e.now(), { survey: b, results: { counted: k }, titles: P } = f, x = i(b), R = u(h, P.results(t));
    if (m || g === null) {
      gt(
        r,
        x,
        Vn("warning", de("p", {}, n.text("localskills-live-frozen")), R),
        Un(o("again", "normal"))
      ), Gn(x);
      return;
    }
    let S = ((C = f.held) != null ? C : null) !== null, v = p === null ? null : Jp(p);
    gt(
      r,
      x,
      Vn("notice", de("p", {}, n.text(
        S ? "localskills-live-counted-held" : "localskills-live-counted",
        e.formatTime(w.toISOString()),
        k
      )), R),
      Un(
        ht(n.text("localskills-download-table"), "normal", () => Oo(t, w, "csv", g.csv)),
        ht(n.text("localskills-download-data"), "normal", () => Oo(t, w, "json", g.json)),
        o("again", "normal")
      ),
      y === null ? null : Ta(y, n),
      v
    ), v !== null && e.enliven(v), Gn(x);
  }
  let d = {
    element: r,
    start() {
      s();
      let f = { aborted: !1 }, m = () => {
        f.aborted = !0, p.cancel();
      }, h = zp(n, () => {
        m(), l();
      }), p = e.createReader((g) => h.showWait(g));
      s = m, gt(r, h.element), Qp(e, p, {
        signal: f,
        onPhase: (g) => h.showPhase(g),
        onPages: (g) => h.showPages(g)
      }).then((g) => {
        f.aborted || c(g);
      }).catch((g) => {
        f.aborted || a(g);
      });
    },
    stop: () => s()
  };
  return d;
}

// src/ui/show-dialog.ts
function Aa(e) {
  return (e == null ? void 0 : e.localSkillsDialog) === !0;
}
function KR(e) {
  let { history: n, location: t } = window, r = t.href, s = !1, o = null, i = (a) => {
    !s || Aa(a.state) || (s = !1, t.href === r && a.stopImmediatePropagation(), o !== null ? o() : e());
  };
  return window.addEventListener("popstate", i, !0), {
    put() {
      Aa(n.state) || n.pushState(E(T({}, n.state), { localSkillsDialog: !0 }), ""), s = !0;
    },
    takeOff: () => new Promise((a) => {
      let l = () => {
        window.removeEventListener("popstate", i, !0), a();
      };
      if (!s || !Aa(n.state)) {
        l();
        return;
      }
      o = l, setTimeout(l, 500), n.back();
    })
  };
}
function Xp(e, n, t) {
  let r = new OO.ui.WindowManager(), { getWindowManager: s } = OO.ui, o = () => s().getCurrentWindow() !== null, i = KR(() => {
    if (o()) {
      i.put();
      return;
    }
    e.executeAction("close").always(() => {
      !e.isClosing() && e.isOpened() && i.put();
    });
  });
  document.documentElement.classList.add(n), document.body.appendChild(r.$element[0]), r.addWindows([e]), i.put(), r.openWindow(e).closed.then(() => {
    r.destroy(), document.documentElement.classList.remove(n), i.takeOff().then(t);
  });
}

// src/ui/survey-results/results-dialog.ts
function Yp(e, n) {
  let { messages: t } = e, r = null;
  class s extends OO.ui.ProcessDialog {
    initialize() {
      return super.initialize(), r = Kp(e), this.$body.append(r.element), this;
    }
    getSetupProcess(a) {
      return super.getSetupProcess(a).next(() => {
        this.title.setLabel(t.text("localskills-live-title")), r == null || r.start();
      });
    }
    getActionProcess(a) {
      return new OO.ui.Process(() => {
        (a === "close" || a === "") && this.close();
      });
    }
    getTeardownProcess(a) {
      return super.getTeardownProcess(a).first(() => {
        r == null || r.stop();
      });
    }
    getBodyHeight() {
      return window.innerHeight;
    }
  }
  s.static = Object.assign(Object.create(OO.ui.ProcessDialog.static), {
    name: "localSkillsResults",
    size: "full",
    title: t.text("localskills-live-title"),
    actions: [{ action: "close", label: t.text("localskills-live-close"), flags: ["safe", "close"], modes: void 0 }]
  });
  let o = new s({ size: "full", classes: ["ext-localSkills-live-dialog"] });
  Xp(o, "ext-localSkills-live-open", n);
}

// src/wiki/action-api/query.ts
function Zp(e, n) {
  return gn(this, null, function* () {
    let t = {};
    for (; ; ) {
      let r = yield new je(e.read(T(T({ action: "query" }, n), t)));
      if (yield r, r.continue === void 0)
        return;
      if (JSON.stringify(r.continue) === JSON.stringify(t))
        throw e.badAnswer("The wiki answers the same part of a list over and over.");
      t = r.continue;
    }
  });
}
function dt(e, n) {
  return gn(this, null, function* () {
    var r, s, o, i, a, l, u;
    let t = /* @__PURE__ */ new Map();
    try {
      for (var c = he(Zp(e, n)), d, f, m; d = !(f = yield new je(c.next())).done; d = !1) {
        let h = f.value;
        for (let p of (s = (r = h.query) == null ? void 0 : r.pages) != null ? s : []) {
          let g = (o = p.pageid) != null ? o : p.title, y = t.get(g), w = [...(i = y == null ? void 0 : y.revisions) != null ? i : [], ...(a = p.revisions) != null ? a : []], b = [...(l = y == null ? void 0 : y.redirects) != null ? l : [], ...(u = p.redirects) != null ? u : []];
          t.set(g, E(T(T({}, y), p), { revisions: w, redirects: b }));
        }
        h.batchcomplete === !0 && (yield* Ye(t.values()), t = /* @__PURE__ */ new Map());
      }
    } catch (f) {
      m = [f];
    } finally {
      try {
        d && (f = c.return) && (yield new je(f.call(c)));
      } finally {
        if (m)
          throw m[0];
      }
    }
    yield* Ye(t.values());
  });
}
function xo(e, n, t) {
  return gn(this, null, function* () {
    var r, s;
    try {
      for (var o = he(Zp(e, T({ list: n }, t))), i, a, l; i = !(a = yield new je(o.next())).done; i = !1) {
        let u = a.value;
        yield* Ye((s = (r = u.query) == null ? void 0 : r[n]) != null ? s : []);
      }
    } catch (a) {
      l = [a];
    } finally {
      try {
        i && (a = o.return) && (yield new je(a.call(o)));
      } finally {
        if (l)
          throw l[0];
      }
    }
  });
}
function eg(e) {
  var n, t;
  return new Map(((t = (n = e.query) == null ? void 0 : n.normalized) != null ? t : []).map(({ from: r, to: s }) => [r, s]));
}
function So(e, n, t) {
  return D(this, null, function* () {
    if (n.length === 0)
      return;
    let r = yield e.batchSize();
    for (let s = 0; s < n.length; s += r)
      yield t(n.slice(s, s + r));
  });
}

// src/wiki/action-api/site-info.ts
function ng(e) {
  return D(this, null, function* () {
    let { query: n } = yield e.read({
      action: "query",
      meta: "siteinfo",
      siprop: ["general", "namespaces", "namespacealiases", "extensiontags"]
    }), t = /* @__PURE__ */ new Map();
    for (let { id: r, name: s, canonical: o } of Object.values(n.namespaces)) {
      let i = n.namespacealiases.filter((a) => a.id === r).map(({ alias: a }) => a);
      t.set(r, [.../* @__PURE__ */ new Set([s, o != null ? o : s, ...i])]);
    }
    return {
      name: n.general.sitename,
      wikiId: n.general.wikiid,
      generator: n.general.generator,
      language: rg(n.general.lang, yield tg(e, [n.general.lang])),
      namespaces: t,
      isCaseSensitive: n.general.case === "case-sensitive",
      extensionTags: n.extensiontags.map((r) => r.replace(/[<>]/g, "").toLowerCase())
    };
  });
}
function tg(e, n) {
  return D(this, null, function* () {
    let { query: t } = yield e.read({
      action: "query",
      meta: "languageinfo",
      liprop: ["fallbacks", "dir"],
      licode: [...n]
    });
    return t.languageinfo;
  });
}
function rg(e, n) {
  var r, s;
  let t = n[e];
  return { code: e, fallbacks: (r = t == null ? void 0 : t.fallbacks) != null ? r : [], direction: (s = t == null ? void 0 : t.dir) != null ? s : "ltr" };
}
function sg(e) {
  let n = null;
  return (t) => D(null, null, function* () {
    if (n === null) {
      let r = /* @__PURE__ */ new Set();
      n = { codes: r, languages: Promise.resolve().then(() => (n = null, tg(e, Array.from(r)))) };
    }
    return n.codes.add(t), rg(t, yield n.languages);
  });
}
function og(e, n) {
  let t = (s) => s.replace(/_/g, " ").trim().toLowerCase(), r = e.indexOf(":");
  for (let [s, o] of r === -1 ? [] : n)
    if (s !== 0 && o.some((i) => t(i) === t(e.slice(0, r))))
      return { namespace: s, rest: e.slice(r + 1) };
  return { namespace: 0, rest: e };
}

// src/wiki/action-api/api-source.ts
var Ea = { rvprop: ["ids", "timestamp", "user", "userid", "sha1"] }, Yt = { rvprop: ["ids", "timestamp", "user", "userid", "sha1", "content"], rvslots: "main" }, XR = 2, YR = 6e4, ZR = 5, eP = [{ leaction: "delete/restore" }, { letype: "import" }, { letype: "merge" }];
function Ro(e) {
  var n, t, r, s, o, i, a, l;
  return {
    id: e.revid,
    parentId: (n = e.parentid) != null ? n : 0,
    user: (t = e.user) != null ? t : null,
    userId: (r = e.userid) != null ? r : 0,
    timestamp: (s = e.timestamp) != null ? s : "",
    text: (a = (i = (o = e.slots) == null ? void 0 : o.main) == null ? void 0 : i.content) != null ? a : null,
    sha1: (l = e.sha1) != null ? l : null
  };
}
function ig(e) {
  var t, r;
  let n = (t = e.revisions) == null ? void 0 : t[0];
  return n === void 0 ? null : {
    pageId: (r = e.pageid) != null ? r : 0,
    title: e.title,
    namespace: e.ns,
    isRedirect: e.redirect === !0,
    latest: Ro(n)
  };
}
function ag(e) {
  let n = null, t = () => (n != null || (n = ng(e).catch((c) => {
    throw n = null, c;
  })), n);
  function r(c) {
    return D(this, null, function* () {
      let d = /* @__PURE__ */ new Map();
      return yield So(e, [...new Set(c)], (f) => D(null, null, function* () {
        let m = new Map(f.map((b) => [b, b])), h = /* @__PURE__ */ new Map();
        try {
          for (var p = he(dt(E(T({}, e), {
            read: (k) => D(null, null, function* () {
              let P = yield e.read(k);
              return eg(P).forEach((x, R) => m.set(R, x)), P;
            })
          }), T({ titles: f, prop: ["revisions", "info"] }, Yt))), g, y, w; g = !(y = yield p.next()).done; g = !1) {
            let b = y.value;
            let k = ig(b);
            k !== null && h.set(k.title, k);
          }
        } catch (y) {
          w = [y];
        } finally {
          try {
            g && (y = p.return) && (yield y.call(p));
          } finally {
            if (w)
              throw w[0];
          }
        }
        for (let [b, k] of m) {
          let P = h.get(k);
          P !== void 0 && d.set(b, P);
        }
      })), d;
    });
  }
  function s(c, d) {
    return D(this, null, function* () {
      let { namespace: f, rest: m } = og(c, (yield t()).namespaces), h = d ? "g" : "";
      return { [`${h}apnamespace`]: f, [`${h}apprefix`]: m };
    });
  }
  function o(c) {
    return gn(this, null, function* () {
      try {
        for (var d = he(dt(e, T(E(T({}, c), { prop: ["revisions", "info"] }), Yt))), f, m, h; f = !(m = yield new je(d.next())).done; f = !1) {
          let p = m.value;
          let g = ig(p);
          g !== null && (yield g);
        }
      } catch (m) {
        h = [m];
      } finally {
        try {
          f && (m = d.return) && (yield new je(m.call(d)));
        } finally {
          if (h)
            throw h[0];
        }
      }
    });
  }
  function i(c) {
    return gn(this, null, function* () {
      yield* Ye(o(T({ generator: "allpages", gaplimit: "max" }, yield new je(s(c, !0)))));
    });
  }
  function a(c) {
    return gn(this, null, function* () {
      for (let d of c)
        yield* Ye(o({ generator: "embeddedin", geititle: d, geinamespace: XR, geilimit: "max" }));
    });
  }
  function l(c, d, f) {
    return D(this, null, function* () {
      var h, p, g, y;
      let { query: m } = yield e.read(T({ action: "query", titles: [c], prop: "revisions", rvlimit: d }, f));
      return (y = (g = (p = (h = m == null ? void 0 : m.pages) == null ? void 0 : h[0]) == null ? void 0 : p.revisions) == null ? void 0 : g.map(Ro)) != null ? y : [];
    });
  }
  let u = (c, d) => D(null, null, function* () {
    var f;
    return (f = (yield l(c, 1, d))[0]) != null ? f : null;
  });
  return {
    siteInfo: t,
    languageInfo: sg(e),
    readPages: r,
    readListedPages: r,
    titlesWithTemplates: (c, d) => D(null, null, function* () {
      let f = /* @__PURE__ */ new Set();
      return yield So(e, c, (m) => D(null, null, function* () {
        try {
          for (var h = he(dt(e, {
            titles: m,
            prop: "templates",
            tltemplates: [...d],
            tllimit: "max"
          })), p, g, y; p = !(g = yield h.next()).done; p = !1) {
            let { title: w, templates: b = [] } = g.value;
            b.length > 0 && f.add(w);
          }
        } catch (g) {
          y = [g];
        } finally {
          try {
            p && (g = h.return) && (yield g.call(h));
          } finally {
            if (y)
              throw y[0];
          }
        }
      })), f;
    }),
    pagesBelow: i,
    usersPagesWith: a,
    pagesOfPeople: function(c, d) {
      return gn(this, null, function* () {
        yield* Ye(i(c)), yield* Ye(a(d));
      });
    },
    childrenBelow: (c) => D(null, null, function* () {
      var g, y, w;
      let d = /* @__PURE__ */ new Set(), { apnamespace: f, apprefix: m } = yield s(c, !1), h = m.replace(/ /g, "_"), p = f === 0 ? "" : `${(y = (g = (yield t()).namespaces.get(f)) == null ? void 0 : g[0]) != null ? y : ""}:`;
      for (let b = h; b !== void 0; ) {
        let k = yield e.read({
          action: "query",
          list: "allpages",
          apnamespace: f,
          apprefix: m,
          apfrom: b,
          aplimit: "max"
        });
        b = (w = k.continue) == null ? void 0 : w.apcontinue;
        for (let { title: P } of k.query.allpages) {
          let [x, ...R] = P.slice(p.length + m.length).split("/");
          d.add(x != null ? x : ""), R.length > 0 && b !== void 0 && b.startsWith(`${h}${x != null ? x : ""}/`) && (b = `${h}${x != null ? x : ""}0`);
        }
      }
      return d.delete(""), [...d];
    }),
    redirectsTo: (c) => D(null, null, function* () {
      var f, m;
      let d = [];
      try {
        for (var h = he(dt(e, { titles: [c], prop: "redirects", rdprop: "title", rdlimit: "max" })), p, g, y; p = !(g = yield h.next()).done; p = !1) {
          let w = g.value;
          d.push(...(m = (f = w.redirects) == null ? void 0 : f.map((b) => b.title)) != null ? m : []);
        }
      } catch (g) {
        y = [g];
      } finally {
        try {
          p && (g = h.return) && (yield g.call(h));
        } finally {
          if (y)
            throw y[0];
        }
      }
      return d;
    }),
    revisions: (c, d) => D(null, null, function* () {
      let f = /* @__PURE__ */ new Map();
      return yield So(e, c, (m) => D(null, null, function* () {
        var h;
        try {
          for (var p = he(dt(e, T({
            revids: m,
            prop: "revisions"
          }, d === "with-texts" ? Yt : Ea))), g, y, w; g = !(y = yield p.next()).done; g = !1) {
            let b = y.value;
            (h = b.revisions) == null || h.forEach((k) => f.set(k.revid, Ro(k)));
          }
        } catch (y) {
          w = [y];
        } finally {
          try {
            g && (y = p.return) && (yield y.call(p));
          } finally {
            if (w)
              throw w[0];
          }
        }
      })), f;
    }),
    firstRevision: (c) => u(c, T({ rvdir: "newer" }, Ea)),
    newestRevisionBy: (c, d) => u(c, T({ rvuser: d }, Yt)),
    revisionsAfter: (c, d) => D(null, null, function* () {
      let f = [];
      try {
        for (var m = he(dt(e, T({
          titles: [c],
          prop: "revisions",
          rvendid: d,
          rvlimit: "max"
        }, Ea))), h, p, g; h = !(p = yield m.next()).done; h = !1) {
          let { revisions: y = [] } = p.value;
          f.push(...y.filter(({ revid: w }) => w !== d).map(Ro));
        }
      } catch (p) {
        g = [p];
      } finally {
        try {
          h && (p = m.return) && (yield p.call(m));
        } finally {
          if (g)
            throw g[0];
        }
      }
      return f;
    }),
    revisionsBySince: (c, d, f) => l(c, ZR, T({
      rvuser: d,
      rvstart: f,
      rvdir: "newer"
    }, Yt)),
    movesAround: (f) => D(null, [f], function* ({ timestamp: c, user: d }) {
      var h;
      let m = [];
      try {
        for (var p = he(xo(e, "logevents", {
          letype: "move",
          lestart: c,
          leend: new Date(Date.parse(c) + YR).toISOString(),
          ledir: "newer",
          leprop: ["title", "user"],
          lelimit: "max"
        })), g, y, w; g = !(y = yield p.next()).done; g = !1) {
          let b = y.value;
          (d === null || b.user === void 0 || b.user === d) && m.push((h = b.title) != null ? h : null);
        }
      } catch (y) {
        w = [y];
      } finally {
        try {
          g && (y = p.return) && (yield y.call(p));
        } finally {
          if (w)
            throw w[0];
        }
      }
      return m;
    }),
    revisionsBy: (c, d, f) => l(c, f, T({ rvuser: d }, Yt)),
    recombinedPagesSince: (c) => D(null, null, function* () {
      let d = /* @__PURE__ */ new Set(), f = /* @__PURE__ */ new Set();
      for (let y of eP)
        try {
          for (var m = he(xo(e, "logevents", E(T({}, y), {
            lestart: c,
            ledir: "newer",
            leprop: ["ids", "title", "details"],
            lelimit: "max"
          }))), h, p, g; h = !(p = yield m.next()).done; h = !1) {
            let { title: w, logpage: b, params: k } = p.value;
            b !== void 0 && b !== 0 && d.add(b), [w, k == null ? void 0 : k.dest_title].forEach((P) => P !== void 0 && f.add(P));
          }
        } catch (p) {
          g = [p];
        } finally {
          try {
            h && (p = m.return) && (yield p.call(m));
          } finally {
            if (g)
              throw g[0];
          }
        }
      return { pageIds: d, titles: f };
    }),
    renamesSince: (c) => D(null, null, function* () {
      var f;
      let d = [];
      try {
        for (var m = he(xo(e, "logevents", {
          letype: "renameuser",
          lestart: c,
          ledir: "newer",
          leprop: ["timestamp", "details"],
          lelimit: "max"
        })), h, p, g; h = !(p = yield m.next()).done; h = !1) {
          let y = p.value;
          let { olduser: w, newuser: b } = (f = y.params) != null ? f : {};
          w !== void 0 && b !== void 0 && y.timestamp !== void 0 && d.push({ from: w, to: b, timestamp: y.timestamp });
        }
      } catch (p) {
        g = [p];
      } finally {
        try {
          h && (p = m.return) && (yield p.call(m));
        } finally {
          if (g)
            throw g[0];
        }
      }
      return d;
    })
  };
}

// src/wiki/action-api/parameters.ts
function nP(e) {
  if (e === !0)
    return "1";
  if (Array.isArray(e)) {
    let n = e.map(String);
    return n.some((t) => t.includes("|")) ? "" + n.join("") : n.join("|");
  }
  return String(e);
}
function lg(e) {
  let n = {};
  for (let [t, r] of Object.entries(e))
    r != null && r !== !1 && (n[t] = nP(r));
  return n;
}

// src/wiki/save-fault-reason.ts
var ug = {
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
  "not-yours": [],
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
}, tP = new Map(
  Object.keys(ug).reduce(
    (e, n) => e.concat(ug[n].map((t) => [t, n])),
    []
  )
), rP = [
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
function cg(e) {
  let n = e.map((t) => tP.get(t) || "other");
  return rP.find((t) => n.includes(t)) || "other";
}
function dg(e) {
  return e === 413 ? "too-big" : e === 429 ? "rate-limited" : e < 400 || e === 408 || e >= 500 ? "offline" : "other";
}

// src/wiki/browser/plain-text.ts
function mg(e) {
  return (new DOMParser().parseFromString(e.replace(/<(?:\/(?:p|div|li|tr|h\d)|[bh]r)\b[^>]*>/gi, `$&
`), "text/html").body.textContent || "").split(`
`).map((t) => t.replace(/\s+/g, " ").trim()).filter((t) => t !== "").join(`
`);
}

// src/wiki/browser/browser-wiki.ts
function fg(e, n) {
  var i;
  if (e === "http" || e === "ok-but-empty") {
    let a = ((i = n == null ? void 0 : n.xhr) == null ? void 0 : i.status) || 0, l = dg(a);
    return new Pn(l, l === "other" ? `HTTP ${a}` : "", { code: e });
  }
  let t = (n == null ? void 0 : n.errors) || [], r = t.map((a) => a.html || "").filter((a) => a !== "").join("<hr>"), s = t.map((a) => a.html ? mg(a.html) : a.text || a.code), o = t.map((a) => {
    var l;
    return (l = a.data) == null ? void 0 : l.readonlyreason;
  }).find((a) => a);
  return o ? new Pn("read-only", o, { code: e }) : new Pn(
    cg(t.length ? t.map((a) => a.code) : [e]),
    s.join(`

`),
    r === "" ? { code: e } : { code: e, html: r }
  );
}

// src/wiki/browser/reading-api.ts
var sP = 6e3, oP = 6e4, iP = 5, aP = 3;
function lP(e) {
  var r;
  let n = (r = e == null ? void 0 : e.getResponseHeader) == null ? void 0 : r.call(e, "Retry-After");
  if (n == null || n === "")
    return null;
  let t = /^\d+$/.test(n) ? Number(n) * 1e3 : Date.parse(n) - Date.now();
  return t >= 0 ? t : null;
}
function uP({ reason: e, details: n }) {
  return e === "rate-limited" || n.code === "maxlag" ? iP : e === "offline" ? aP : 1;
}
function pg(e) {
  let { api: n, language: t, onWait: r, firstWait: s = 1e3 } = e, o = !1, i = null, a = Promise.resolve(), l = null, u = (m, h) => {
    let p = h ? (
      // Tells servers in several places that any of them may answer.
      n.post(m, { headers: { "Promise-Non-Write-API-Action": "true" } })
    ) : n.get(m);
    return new Promise((g, y) => {
      p.then(g, (...w) => {
        var x;
        let [b, k, , P] = w;
        y({ fault: fg(String(b), k), retryAfter: lP((x = k == null ? void 0 : k.xhr) != null ? x : P) });
      });
    });
  }, c = (m) => new Promise((h) => {
    let p = setTimeout(h, m);
    i = () => {
      clearTimeout(p), h();
    };
  });
  function d(m, h) {
    return D(this, null, function* () {
      for (let p = 1; ; p++) {
        if (o)
          throw new Pn("other", "", { code: "cancelled" });
        try {
          return yield u(m, h);
        } catch (g) {
          let { fault: y, retryAfter: w } = g, b = Math.max(w != null ? w : 0, s * 2 ** (p - 1));
          if (o || p >= uP(y) || b > oP)
            throw y;
          r(b), yield c(b);
        }
      }
    });
  }
  function f(m, h) {
    let p = lg(T({
      formatversion: 2,
      errorformat: "plaintext",
      errorlang: t,
      errorsuselocal: !0
    }, m)), g = new URLSearchParams(p).toString().length > sP, y = a.then(() => d(p, h || g));
    return a = y.catch(() => {
    }), y;
  }
  return {
    batchSize() {
      return l = l != null ? l : Promise.resolve(e.rights()).then((m) => m.includes("apihighlimits") ? 500 : 50, () => 50), l;
    },
    read: (m) => f(m, !1),
    post: (m) => f(m, !0),
    badAnswer: (m) => new Pn("other", m),
    cancel() {
      o = !0, n.abort(), i == null || i();
    }
  };
}

// src/wiki/browser/answer-source.ts
function gg(e) {
  let n = pg(e);
  return E(T({}, ag(n)), {
    lastChanged(r) {
      return D(this, null, function* () {
        var o, i, a, l, u;
        let { query: s } = yield n.read({
          action: "query",
          titles: [r],
          prop: "revisions",
          rvprop: "timestamp",
          rvlimit: 1
        });
        return (u = (l = (a = (i = (o = s == null ? void 0 : s.pages) == null ? void 0 : o[0]) == null ? void 0 : i.revisions) == null ? void 0 : a[0]) == null ? void 0 : l.timestamp) != null ? u : null;
      });
    },
    render(r, s) {
      return D(this, null, function* () {
        let { parse: o } = yield n.post({
          action: "parse",
          contentmodel: "wikitext",
          title: s,
          text: r,
          prop: "text",
          uselang: e.language,
          disableeditsection: !0,
          disablelimitreport: !0,
          disabletoc: !0
        });
        if (typeof (o == null ? void 0 : o.text) != "string")
          throw n.badAnswer("");
        return o.text;
      });
    },
    cancel: () => n.cancel()
  });
}

// src/extension/time-format.ts
var hg = { year: "numeric", month: "long", day: "numeric" }, yg = E(T({}, hg), { hour: "numeric", minute: "2-digit" }), sB = E(T({}, hg), { timeZone: "UTC" });
function bg(e, n = document.documentElement.lang) {
  let t = new Intl.DateTimeFormat(Zt([n.toLowerCase()], "-ca-gregory"), e);
  return (r) => t.format(new Date(r));
}

// src/extension/start-results.ts
var cP = 12e4;
function dP(e) {
  let n = Ia(mw, document.documentElement.dir === "rtl" ? "rtl" : "ltr"), t = mw.messages.get();
  return {
    surveyId: e,
    messages: n,
    reportMessages: ja(n.language, t, n),
    createReader: (r) => gg({
      api: new mw.Api({ ajax: { timeout: cP } }),
      language: n.language,
      rights: () => mw.user.getRights(),
      onWait: r
    }),
    now: () => /* @__PURE__ */ new Date(),
    formatTime: bg(yg),
    pageUrl: (r) => mw.util.getUrl(r),
    enliven: (r) => {
      mw.hook("wikipage.content").fire($(r));
    }
  };
}
function wg() {
  let e = !1;
  mw.hook("localSkills.showResults").add(({ surveyId: n, opener: t }) => {
    e || (e = !0, Yp(dP(n), () => {
      e = !1, t.focus();
    }));
  });
}

// src/extension/results.ts
wg();
