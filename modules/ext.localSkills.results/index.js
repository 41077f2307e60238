// Built from src/extension/results.ts by `npm run build`. Change the source, not this file.
"use strict";
var mh = Object.create;
var Yo = Object.defineProperty, fh = Object.defineProperties, ph = Object.getOwnPropertyDescriptor, gh = Object.getOwnPropertyDescriptors, hh = Object.getOwnPropertyNames, hs = Object.getOwnPropertySymbols, yh = Object.getPrototypeOf, Zo = Object.prototype.hasOwnProperty, cl = Object.prototype.propertyIsEnumerable;
var kt = (e, n) => (n = Symbol[e]) ? n : /* @__PURE__ */ Symbol.for("Symbol." + e), ei = (e) => {
  throw TypeError(e);
};
var ul = (e, n, t) => n in e ? Yo(e, n, { enumerable: !0, configurable: !0, writable: !0, value: t }) : e[n] = t, T = (e, n) => {
  for (var t in n || (n = {}))
    Zo.call(n, t) && ul(e, t, n[t]);
  if (hs)
    for (var t of hs(n))
      cl.call(n, t) && ul(e, t, n[t]);
  return e;
}, E = (e, n) => fh(e, gh(n));
var En = (e, n) => {
  var t = {};
  for (var r in e)
    Zo.call(e, r) && n.indexOf(r) < 0 && (t[r] = e[r]);
  if (e != null && hs)
    for (var r of hs(e))
      n.indexOf(r) < 0 && cl.call(e, r) && (t[r] = e[r]);
  return t;
};
var dl = (e, n) => () => {
  try {
    return n || e((n = { exports: {} }).exports, n), n.exports;
  } catch (t) {
    throw n = 0, t;
  }
};
var bh = (e, n, t, r) => {
  if (n && typeof n == "object" || typeof n == "function")
    for (let s of hh(n))
      !Zo.call(e, s) && s !== t && Yo(e, s, { get: () => n[s], enumerable: !(r = ph(n, s)) || r.enumerable });
  return e;
};
var wh = (e, n, t) => (t = e != null ? mh(yh(e)) : {}, bh(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  n || !e || !e.__esModule ? Yo(t, "default", { value: e, enumerable: !0 }) : t,
  e
));
var ni = (e, n, t) => n.has(e) || ei("Cannot " + t);
var ee = (e, n, t) => (ni(e, n, "read from private field"), t ? t.call(e) : n.get(e)), me = (e, n, t) => n.has(e) ? ei("Cannot add the same private member more than once") : n instanceof WeakSet ? n.add(e) : n.set(e, t), Ne = (e, n, t, r) => (ni(e, n, "write to private field"), r ? r.call(e, t) : n.set(e, t), t), nn = (e, n, t) => (ni(e, n, "access private method"), t);
var B = (e, n, t) => new Promise((r, s) => {
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
}), qe = function(e, n) {
  this[0] = e, this[1] = n;
}, bn = (e, n, t) => {
  var r = (a, l, u, c) => {
    try {
      var d = t[a](l), f = (l = d.value) instanceof qe, m = d.done;
      Promise.resolve(f ? l[0] : l).then((h) => f ? r(a === "return" ? a : "next", l[1] ? { done: h.done, value: h.value } : h, u, c) : u({ value: h, done: m })).catch((h) => r("throw", h, u, c));
    } catch (h) {
      c(h);
    }
  }, s = (a, l, u, c) => i[a] = (d) => (l = new Promise((f, m, h) => (h = () => r(a, d, f, m), o ? o.then(h) : h())), c = () => o === u && (o = 0), o = u = l.then(c, c), l), o, i = {};
  return t = t.apply(e, n), i[kt("asyncIterator")] = () => i, s("next"), s("throw"), s("return"), i;
}, _e = (e) => {
  var n = e[kt("asyncIterator")], t = !1, r, s = {};
  return n == null ? (n = e[kt("iterator")](), r = (o) => s[o] = (i) => n[o](i)) : (n = n.call(e), r = (o) => s[o] = (i) => {
    if (t) {
      if (t = !1, o === "throw") throw i;
      return i;
    }
    return t = !0, {
      done: !1,
      value: new qe(new Promise((a) => {
        var l = n[o](i);
        l instanceof Object || ei("Object expected"), a(l);
      }), 1)
    };
  }), s[kt("iterator")] = () => s, r("next"), "throw" in n ? r("throw") : s.throw = (o) => {
    throw o;
  }, "return" in n && r("return"), s;
}, be = (e, n, t) => (n = e[kt("asyncIterator")]) ? n.call(e) : (e = e[kt("iterator")](), n = {}, t = (r, s) => (s = e[r]) && (n[r] = (o) => new Promise((i, a, l) => (o = s.call(e, o), l = o.done, Promise.resolve(o.value).then((u) => i({ value: u, done: l }), a)))), t("next"), t("return"), n);

// node_modules/heap/lib/heap.js
var Kl = dl((pi, zl) => {
  (function() {
    var e, n, t, r, s, o, i, a, l, u, c, d, f, m, h;
    t = Math.floor, u = Math.min, n = function(p, g) {
      return p < g ? -1 : p > g ? 1 : 0;
    }, l = function(p, g, y, w, b) {
      var x;
      if (y == null && (y = 0), b == null && (b = n), y < 0)
        throw new Error("lo must be non-negative");
      for (w == null && (w = p.length); y < w; )
        x = t((y + w) / 2), b(g, p[x]) < 0 ? w = x : y = x + 1;
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
      var y, w, b, x, R, k, P, S;
      for (g == null && (g = n), k = (function() {
        S = [];
        for (var v = 0, O = t(p.length / 2); 0 <= O ? v < O : v > O; 0 <= O ? v++ : v--)
          S.push(v);
        return S;
      }).apply(this).reverse(), P = [], w = 0, x = k.length; w < x; w++)
        y = k[w], P.push(h(p, y, g));
      return P;
    }, f = function(p, g, y) {
      var w;
      if (y == null && (y = n), w = p.indexOf(g), w !== -1)
        return m(p, 0, w, y), h(p, w, y);
    }, c = function(p, g, y) {
      var w, b, x, R, k;
      if (y == null && (y = n), b = p.slice(0, g), !b.length)
        return b;
      for (r(b, y), k = p.slice(g), x = 0, R = k.length; x < R; x++)
        w = k[x], i(b, w, y);
      return b.sort(y).reverse();
    }, d = function(p, g, y) {
      var w, b, x, R, k, P, S, v, O, I;
      if (y == null && (y = n), g * 10 <= p.length) {
        if (R = p.slice(0, g).sort(y), !R.length)
          return R;
        for (x = R[R.length - 1], v = p.slice(g), k = 0, S = v.length; k < S; k++)
          w = v[k], y(w, x) < 0 && (l(R, w, 0, null, y), R.pop(), x = R[R.length - 1]);
        return R;
      }
      for (r(p, y), I = [], b = P = 0, O = u(g, p.length); 0 <= O ? P < O : P > O; b = 0 <= O ? ++P : --P)
        I.push(s(p, y));
      return I;
    }, m = function(p, g, y, w) {
      var b, x, R;
      for (w == null && (w = n), b = p[y]; y > g; ) {
        if (R = y - 1 >> 1, x = p[R], w(b, x) < 0) {
          p[y] = x, y = R;
          continue;
        }
        break;
      }
      return p[y] = b;
    }, h = function(p, g, y) {
      var w, b, x, R, k;
      for (y == null && (y = n), b = p.length, k = g, x = p[g], w = 2 * g + 1; w < b; )
        R = w + 1, R < b && !(y(p[w], p[R]) < 0) && (w = R), p[g] = p[w], g = w, w = 2 * g + 1;
      return p[g] = x, m(p, k, g, y);
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
      return typeof define == "function" && define.amd ? define([], g) : typeof pi == "object" ? zl.exports = g() : p.Heap = g();
    })(this, function() {
      return e;
    });
  }).call(pi);
});

// node_modules/heap/index.js
var Xl = dl((_T, Jl) => {
  Jl.exports = Kl();
});

// src/ui/messages.ts
function ml(e, n) {
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
function On(e, n, t = null) {
  if (e.kind === "message")
    return { text: n.text(e.key), language: n.language, direction: n.direction };
  let r = Object.keys(e.texts), s = r.includes("default"), o = n.languageChain.find((u) => r.includes(u) || s && u === t), i = o !== void 0 && r.includes(o) ? o : s ? "default" : r.sort()[0], a = i === void 0 ? "" : e.texts[i], l = i === void 0 || i === "default" ? t : i;
  return { text: a, language: l, direction: l === null ? "auto" : ti(l) };
}
var xh = [
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
function ti(e) {
  return xh.includes(e) ? "rtl" : "ltr";
}

// src/core/i18n/number-format.ts
var fl = {
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
function pl(e) {
  let n = mr(e), t = /* @__PURE__ */ new Map();
  return (r, s) => {
    var i;
    let o = (i = t.get(s)) != null ? i : new Intl.NumberFormat(n, { minimumFractionDigits: s, maximumFractionDigits: s });
    return t.set(s, o), o.format(r);
  };
}
function mr(e, n = "") {
  var r, s;
  let t = (s = fl[(r = e.find((o) => Object.prototype.hasOwnProperty.call(fl, o))) != null ? r : ""]) != null ? s : "latn";
  return [...e, "en"].filter(kh).map((o) => `${o}-u${n}-nu-${t}`);
}
function kh(e) {
  try {
    return !e.includes("-u-") && Intl.NumberFormat.supportedLocalesOf(e).length > 0;
  } catch (n) {
    return !1;
  }
}
function gl(e) {
  var n, t;
  return Number.isInteger(e) ? 0 : Math.min(2, (t = (n = String(e).split(".")[1]) == null ? void 0 : n.length) != null ? t : 0);
}

// src/ui/messages-in-language.ts
var Sh = ["zero", "one", "two", "few", "many", "other"], Rh = /\{\{\s*(PLURAL|GENDER)\s*:([^{}]*)\}\}/gi;
function Ph(e) {
  var n;
  try {
    return (n = Intl.NumberFormat.supportedLocalesOf([e])[0]) != null ? n : "en";
  } catch (t) {
    return "en";
  }
}
function vh(e, n, t) {
  var u;
  let r = n.find((c) => /^\d+=/.test(c) && parseInt(c, 10) === e);
  if (r !== void 0)
    return r.slice(r.indexOf("=") + 1);
  let s = n.filter((c) => !/^\d+=/.test(c)), { PluralRules: o } = Intl, i = o === void 0 ? null : new o(t), l = (i === null ? ["one", "other"] : Sh.filter((c) => i.resolvedOptions().pluralCategories.includes(c))).indexOf(i === null ? e === 1 ? "one" : "other" : i.select(e));
  return (u = s[Math.min(l, s.length - 1)]) != null ? u : "";
}
function hl(e, n, t) {
  let r = Ph(e), s = [e, ...t.languageChain.filter((a) => a !== e)], o = pl(s), i = (a, l = 0) => o(a, l);
  return {
    language: e,
    languageChain: s,
    direction: ti(e),
    has: (a) => n[a] !== void 0 || t.has(a),
    number: i,
    text(a, ...l) {
      let u = n[a];
      if (u === void 0)
        return t.text(a, ...l);
      let c = (h) => l[Number(h.replace(/\D/g, "")) - 1], d = (h) => h.replace(/\$\d/g, (p) => {
        let g = c(p);
        return g === void 0 ? p : typeof g == "number" ? i(g, gl(g)) : g;
      }), f = "", m = 0;
      return u.replace(Rh, (h, p, g, y) => {
        var R, k;
        let [w = "", ...b] = g.split("|"), x = p.toUpperCase() === "PLURAL" ? vh(Number((R = c(w)) != null ? R : 0), b, r) : (k = b[b.length - 1]) != null ? k : "";
        return f += d(u.slice(m, y)) + d(x), m = y + h.length, "";
      }), f + d(u.slice(m));
    }
  };
}

// src/ui/download-file.ts
var Th = { csv: "text/csv", json: "application/json" }, yl = "\uFEFF", Ah = 6e4;
function ri(e, n, t, r) {
  let s = t === "csv" && !r.startsWith(yl) ? yl + r : r, o = URL.createObjectURL(new Blob([s], { type: `${Th[t]};charset=utf-8` })), i = document.createElement("a");
  i.href = o, i.download = `${e}-results-${n.toISOString().slice(0, 10)}.${t}`, document.body.appendChild(i), i.click(), document.body.removeChild(i), setTimeout(() => URL.revokeObjectURL(o), Ah);
}

// src/ui/element.ts
function fe(e, n, ...t) {
  let r = document.createElement(e);
  return Object.keys(n).forEach((s) => r.setAttribute(s, n[s])), t.forEach((s) => {
    s !== null && r.appendChild(typeof s == "string" ? document.createTextNode(s) : s);
  }), r;
}
function St(e, ...n) {
  for (; e.firstChild; )
    e.removeChild(e.firstChild);
  n.forEach((t) => {
    t !== null && e.appendChild(typeof t == "string" ? document.createTextNode(t) : t);
  });
}
function Kn(e) {
  e.tabIndex < 0 && e.setAttribute("tabindex", "-1"), e.focus();
}

// src/ui/notice.ts
function Jn(e, ...n) {
  let t = fe("div", { class: "ext-localSkills-form-notice" }, ...n);
  return new OO.ui.MessageWidget({ type: e, label: $(t) }).$element[0];
}
function Xn(...e) {
  return fe("div", { class: "ext-localSkills-form-buttons" }, ...e.map(({ $element: n }) => n[0]));
}
function Rt(e, n, t) {
  let r = new OO.ui.ButtonInputWidget({
    label: e,
    framed: n !== "quiet",
    flags: n === "primary" ? ["primary", "progressive"] : n === "destructive" ? ["primary", "destructive"] : n === "quiet" ? ["progressive"] : []
  });
  return r.on("click", t), r;
}

// src/core/survey/special-choices.ts
var Yn = "other", fr = "none", pr = "refused", gr = "dontknow", hr = [pr, gr], Eh = { other: null, none: null, refused: null, dontKnow: null };
function bl(e) {
  return `${e}.${Yn}`;
}
function tn(e) {
  return [e.other, e.none, e.refused, e.dontKnow].filter((n) => n !== null);
}
function Pt(e) {
  return "special" in e ? e.special : Eh;
}

// src/core/survey/parameters.ts
function Cn(e, n, t) {
  return `${e}.${n}.${t}`;
}
function si(e, n) {
  return `${e}.${n}`;
}
function Oh(e) {
  let n = [], t = (r) => {
    n.push(r), r.type === "panel" && r.elements.forEach(t);
  };
  return e.pages.forEach((r) => r.elements.forEach(t)), n;
}
function z(e) {
  return Oh(e).filter((n) => n.type !== "panel" && n.type !== "html");
}
function ne(e) {
  return z(e).reduce((n, t) => n.concat(he(t)), []);
}
function he(e) {
  let n = { name: e.name, question: e, row: null, column: null, kind: "codes", isMultiple: !1 };
  switch (e.type) {
    case "matrix":
      return e.rows.map((t) => E(T({}, n), { name: si(e.name, t.value), row: t, choices: e.choices }));
    case "matrixdropdown":
      return e.rows.reduce((t, r) => t.concat(e.columns.map((s) => E(T({}, n), { name: Cn(e.name, r.value, s.name), row: r, column: s, choices: s.choices }))), []);
    case "text":
      return [E(T({}, n), { choices: null, kind: e.inputType === "number" ? "number" : "text" })];
    case "comment":
      return [E(T({}, n), { choices: null, kind: "text" })];
    case "ranking":
      return [E(T({}, n), { choices: e.choices, isMultiple: !0 })];
    case "rating":
    case "boolean":
      return [E(T({}, n), { choices: [...e.choices, ...tn(e.special)] })];
    default: {
      let t = "choicesFrom" in e && e.choicesFrom !== null && e.choices.length === tn(e.special).length, r = e.type === "checkbox" || e.type === "tagbox", s = E(T({}, n), { choices: t ? null : e.choices, isMultiple: r });
      return Pt(e).other === null ? [s] : [s, E(T({}, n), { name: bl(e.name), choices: null, kind: "text" })];
    }
  }
}

// src/core/analysis/measured-grid.ts
function Y(e) {
  let n = z(e).find((o) => o.name === e.measures.grid);
  if (n === void 0 || n.type !== "matrixdropdown")
    return null;
  let t = (o) => n.columns.find((i) => i.name === o), r = t("importance"), s = t("ability");
  return r === void 0 || s === void 0 ? null : {
    grid: n,
    importance: vt(r.choices, e.notInStatistics),
    ability: vt(s.choices, e.notInStatistics)
  };
}
function vt(e, n) {
  let t = e.filter((r) => /^-?\d{1,9}$/.test(r.value) && !n.includes(r.value)).map((r) => [r.value, Number(r.value)]);
  return new Map(t.sort((r, s) => r[1] - s[1]));
}
function Me(e) {
  return wl(e).slice(-2);
}
function $e(e) {
  return wl(e).slice(0, 2);
}
function wl(e) {
  return Array.from(new Set(Array.from(e.values()))).sort((n, t) => n - t);
}

// src/core/analysis/disclosure/published.ts
function A(e) {
  return typeof e == "object" && e !== null && "withheld" in e;
}
function ys(e, n) {
  return e < n.minAnswers && !(e === 0 && n.minAnswers <= 1) ? { withheld: "few-answers" } : null;
}
function Se(e, { minCell: n }) {
  return e > 0 && e < n;
}
var q = { withheld: "small-counts" }, je = { withheld: "little-change" };

// src/core/json/fault.ts
function H(e, n) {
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
function Zn(e, n) {
  return n.text(`localskills-fault-${e.code}`, ...e.parameters.map(
    (t) => typeof t == "object" ? Ch(t, n) : t
  ));
}
function Ch(e, n) {
  return e.reduce(
    (t, r) => t === "" ? r : n.text("localskills-fault-list", t, r),
    ""
  );
}

// src/core/json/value.ts
function j(e) {
  return typeof e == "object" && e !== null && !Array.isArray(e);
}
function F(e, n) {
  return Object.prototype.hasOwnProperty.call(e, n) ? e[n] : void 0;
}

// src/core/pages.ts
var dn = "LocalSkills", bs = "MediaWiki:LocalSkills.json", re = /^[a-z0-9-]{1,48}$/;
function kl(e = dn) {
  let n = e.replace(/_/g, " ").trim(), t = (l) => `${n}/Survey/${l}`, [r, s] = ["", null], o = (l) => (l !== s && ([r, s] = [`${t(l)}/Answers/`, l]), r), i = `${n}/People/`, a = (l, u) => `${n}/${l}/data${u === 1 ? "" : `-${u}`}.json`;
  return {
    root: n,
    skills: () => `${n}/Skills.json`,
    stop: () => `${n}/Stop`,
    survey: t,
    definition: (l) => `${t(l)}/definition.json`,
    answersPrefix: o,
    answer: (l, u) => o(l) + Sl(u),
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
    personOf: (l) => xl(i, l),
    surveyIdOf: (l) => {
      let u = `${n}/Survey/`, c = l.replace(/_/g, " "), d = c.startsWith(u) ? c.slice(u.length) : "";
      return re.test(d) ? d : null;
    },
    answererOf: (l, u) => xl(o(l), u)
  };
}
function Sl(e) {
  return e.includes("_") ? e.replace(/_/g, " ") : e;
}
function xl(e, n) {
  let t = Sl(n), r = t.startsWith(e) ? t.slice(e.length) : "";
  return r !== "" && !r.includes("/") ? r : null;
}

// src/core/i18n/read-localized-text.ts
var ve = /^(?:[a-z]{2,3}(?:-[a-z0-9]{1,8})*|simple)$/;
function ws(e) {
  if (typeof e == "string")
    return e.trim() === "" ? null : { kind: "texts", texts: { default: e } };
  if (!j(e))
    return null;
  let n = F(e, "message");
  if (typeof n == "string")
    return { kind: "message", key: n };
  let t = {};
  for (let r of Object.keys(e)) {
    let s = e[r];
    (r === "default" || ve.test(r)) && typeof s == "string" && s.trim() !== "" && (t[r] = s);
  }
  return Object.keys(t).length === 0 ? null : { kind: "texts", texts: t };
}

// src/core/skills/provisional-skill.ts
var Nh = /^x(n|[0-9a-z]{6})--(.+)$/;
var [wn, xs, Rl, Mh, $h, Ih, Lh] = [36, 1, 26, 38, 700, 128, 72], Pl = 1114111, Fh = [
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
  [917504, Pl]
];
function Dh(e) {
  return Fh.every(([n, t]) => e < n || e > t);
}
function Bh(e) {
  return e > 65280 && e < 65375;
}
function vl(e) {
  return Array.from(e, (n) => n.codePointAt(0));
}
function _h(e) {
  return e.map((n) => String.fromCodePoint(n)).join("");
}
function jh(e, n, t) {
  let r = Math.floor(e / (t ? $h : 2));
  r += Math.floor(r / n);
  let s = 0;
  for (; r > (wn - xs) * Rl / 2; s += wn)
    r = Math.floor(r / (wn - xs));
  return s + Math.floor((wn - xs + 1) * r / (r + Mh));
}
function Wh(e, n) {
  return Math.min(Rl, Math.max(xs, e - n));
}
function Gh(e) {
  let n = e.lastIndexOf("-"), t = vl(e.slice(0, Math.max(0, n))), [r, s, o] = [Ih, 0, Lh], i = n + 1;
  for (; i < e.length; ) {
    let a = s;
    for (let l = wn, u = 1; ; l += wn) {
      let c = i < e.length ? e.charCodeAt(i++) : 0, d = c > 96 ? c - 97 : c > 47 ? c - 22 : wn;
      if (s += d * u, d >= wn || s > 2147483647)
        return null;
      let f = Wh(l, o);
      if (d < f)
        break;
      u *= wn - f;
    }
    if (o = jh(s - a, t.length + 1, a === 0), r += Math.floor(s / (t.length + 1)), s %= t.length + 1, r > Pl || !Dh(r))
      return null;
    t.splice(s++, 0, r);
  }
  return t;
}
function Tt(e) {
  var o;
  let [, n = "", t = ""] = (o = Nh.exec(e)) != null ? o : [], r = n === "" ? vl(e) : Gh(t);
  if (r === null)
    return e;
  let s = _h(r.map((i) => Bh(i) ? i - 65248 : i)).replace(/-+/g, " ").trim();
  return s === "" ? e : n.length > 1 ? `${s}\u2026` : s;
}

// src/core/skills/skill-words.ts
function yr(e) {
  return e.normalize("NFC").toLowerCase().replace(/i\u0307|ı/g, "i").replace(/ς/g, "\u03C3").replace(/’/g, "'").replace(/[\s_-]+/g, " ").trim();
}
function oi({ label: e }) {
  return e.kind === "texts" ? Tl(e.texts) : [];
}
function ii(e) {
  return Tl(e.aliases).reduce((n, t) => n.concat(t), []);
}
function Tl(e) {
  return Object.keys(e).map((n) => e[n]);
}
function Al(e, n) {
  let t = Array.from(yr(e));
  if (t.length < 4 || t.length > 60)
    return null;
  let r = t.length < 8 ? 1 : 2, s = null;
  for (let o of n.skills.filter(({ isRetired: i }) => !i))
    for (let i of [o.id, ...oi(o), ...ii(o)].sort(qh)) {
      let a = Vh(t, Array.from(yr(i)), r);
      a !== null && (s = { skill: o.id, words: a === 0 ? o.id : i }, r = a - 1);
    }
  return s;
}
function qh(e, n) {
  return e < n ? -1 : e === n ? 0 : 1;
}
function Vh(e, n, t) {
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
var Uh = 100;
function Hh(e, n = null) {
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
    ancestors: (l) => s(l, (u) => u.parent, Uh),
    find: (l) => {
      var u, c;
      return a = a != null ? a : Kh(e, o), (c = (u = o(l.trim())) != null ? u : a.get(yr(l))) != null ? c : null;
    }
  };
}
function At(e) {
  let n = [], t = /* @__PURE__ */ new Map(), r = j(e) ? F(e, "skills") : void 0;
  j(e) ? Array.isArray(r) || n.push({ path: "$.skills", code: "expected-list", parameters: [] }) : n.push({ path: "$", code: "expected-object", parameters: [] }), (Array.isArray(r) ? r : []).forEach((o, i) => {
    let a = H("$.skills", i), l = j(o) ? Qh(o) : null;
    if (l === null) {
      let u = j(o) ? F(o, "id") : o;
      n.push({ path: `${a}.id`, code: "bad-id", parameters: [W(u)] });
    } else t.has(l.id) ? n.push({ path: `${a}.id`, code: "code-taken", parameters: [l.id] }) : t.set(l.id, l);
  });
  let s = j(e) ? F(e, "locale") : null;
  return {
    taxonomy: Hh(
      Array.from(t.values()),
      typeof s == "string" && ve.test(s) ? s : null
    ),
    faults: n
  };
}
function ks(e, n, t) {
  var s;
  let r = (s = n == null ? void 0 : n.get(e)) != null ? s : null;
  return r === null ? { text: Tt(e), language: null, direction: "auto" } : On(r.label, t, n == null ? void 0 : n.locale);
}
function Qh(e) {
  var o;
  let n = F(e, "id");
  if (typeof n != "string" || !re.test(n))
    return null;
  let t = (i) => {
    let a = F(e, i);
    return typeof a == "string" && a !== "" ? a : null;
  }, r = F(e, "capx"), s = t("replacedBy");
  return {
    id: n,
    label: (o = ws(F(e, "label"))) != null ? o : { kind: "texts", texts: { default: n } },
    aliases: zh(F(e, "aliases")),
    parent: t("parent"),
    capx: (Array.isArray(r) ? r : [r]).filter((i) => typeof i == "number"),
    wikidata: t("wikidata"),
    isRetired: F(e, "status") === "retired" || s !== null,
    replacedBy: s
  };
}
function zh(e) {
  let n = {};
  if (j(e))
    for (let t of Object.keys(e)) {
      let r = e[t];
      (t === "default" || ve.test(t)) && Array.isArray(r) && (n[t] = r.filter((s) => typeof s == "string"));
    }
  return n;
}
function Kh(e, n) {
  let t = /* @__PURE__ */ new Map(), r = (s) => {
    let o = /* @__PURE__ */ new Map();
    for (let i of e) {
      let a = n(i.id);
      for (let l of s(i)) {
        let u = yr(l), c = o.get(u);
        o.set(u, c === void 0 || c === a ? a : null);
      }
    }
    o.forEach((i, a) => {
      t.has(a) || t.set(a, i);
    });
  };
  return r(oi), r(ii), t;
}

// src/core/survey/text.ts
function Ie(e, n) {
  if (e.text !== null)
    return On(e.text, n.messages, n.locale);
  let t = n.taxonomy === null ? null : n.taxonomy.get(e.value);
  return t !== null && n.taxonomy !== null ? On(t.label, n.messages, n.taxonomy.locale) : { text: e.value, language: null, direction: "auto" };
}
function Re(e, n) {
  return e.title === null ? { text: e.name, language: null, direction: "auto" } : On(e.title, n.messages, n.locale);
}

// src/core/i18n/language-names.ts
function El(e) {
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
var Jh = ["ar", "fr", "es", "tr"], Xh = {
  wiki: "Wikipedia|\u0648\u064A\u0643\u064A\u0628\u064A\u062F\u064A\u0627|Wikip\xE9dia||Vikipedi",
  wiktionary: "Wiktionary|\u0648\u064A\u0643\u0627\u0645\u0648\u0633|Wiktionnaire|Wikcionario|Vikis\xF6zl\xFCk",
  wikibooks: "Wikibooks|\u0648\u064A\u0643\u064A \u0627\u0644\u0643\u062A\u0628|Wikilivres|Wikilibros|Vikikitap",
  wikinews: "Wikinews|\u0648\u064A\u0643\u064A \u0627\u0644\u0623\u062E\u0628\u0627\u0631||Wikinoticias|Vikihaber",
  wikiquote: "Wikiquote|\u0648\u064A\u0643\u064A \u0627\u0644\u0627\u0642\u062A\u0628\u0627\u0633|||Vikis\xF6z",
  wikisource: "Wikisource|\u0648\u064A\u0643\u064A \u0645\u0635\u062F\u0631|||Vikikaynak",
  wikiversity: "Wikiversity|\u0648\u064A\u0643\u064A \u0627\u0644\u062C\u0627\u0645\u0639\u0629|Wikiversit\xE9|Wikiversidad|Vikiversite",
  wikivoyage: "Wikivoyage|\u0648\u064A\u0643\u064A \u0631\u062D\u0644\u0627\u062A||Wikiviajes|Vikigezgin"
}, Ol = {
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
function Cl(e, n) {
  let [t = "", ...r] = e.split("|");
  return {
    name: r[Jh.indexOf(n.split("-")[0])] || t,
    all: [t].concat(r.filter((s) => s !== ""))
  };
}
var Nl = {
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
function Ml(e, n, t) {
  var l, u;
  if (Object.prototype.hasOwnProperty.call(Ol, e))
    return Cl(Ol[e], n).name;
  let [, r = "", s = ""] = (l = /^([a-z_]+?)(wiki(?:tionary|books|news|quote|source|versity|voyage)?)$/.exec(e)) != null ? l : [], o = r.replace(/_/g, "-"), i = (u = Object.keys(Nl).find((c) => Nl[c] === o)) != null ? u : o, a = r === "" ? void 0 : t(i);
  return a === void 0 ? null : `${Cl(Xh[s], n).name} \u2013 ${a}`;
}

// src/core/report/code-names.ts
function Ss({ language: e }) {
  let n = El(e);
  return {
    language: (t) => {
      var r;
      return (r = n(t)) != null ? r : null;
    },
    wiki: (t) => Ml(t, e, n)
  };
}
function Nn(e, n, t, r) {
  let s = n !== void 0 && "choicesFrom" in n ? n.choicesFrom : null, o = e.text !== null ? null : s === "languages" ? r.language(e.value) : s === "wikis" ? r.wiki(e.value) : null;
  return o === null ? Ie(e, t) : { text: o, language: t.messages.language, direction: t.messages.direction };
}

// src/core/i18n/date-format.ts
function $l(e) {
  let n = new Intl.DateTimeFormat(
    mr(e, "-ca-gregory"),
    { year: "numeric", month: "long", day: "numeric", timeZone: "UTC" }
  );
  return (t) => {
    let r = /^\d{4}-\d\d-\d\d$/.test(t) ? Date.parse(`${t}T00:00:00Z`) : NaN;
    return isNaN(r) ? t : n.format(r);
  };
}

// src/core/wikitext/character-references.ts
var Yh = "Tab 9 NewLine 10 excl 33 QUOT 34 quot 34 num 35 dollar 36 percnt 37 AMP 38 amp 38 apos 39 lpar 40 rpar 41 ast 42 midast 42 plus 43 comma 44 period 46 sol 47 colon 58 semi 59 LT 60 lt 60 equals 61 GT 62 gt 62 quest 63 commat 64 lbrack 91 lsqb 91 bsol 92 rbrack 93 rsqb 93 Hat 94 UnderBar 95 lowbar 95 DiacriticalGrave 96 grave 96 lbrace 123 lcub 123 VerticalLine 124 verbar 124 vert 124 rbrace 125 rcub 125 NonBreakingSpace 160 nbsp 160 iexcl 161 cent 162 pound 163 curren 164 yen 165 brvbar 166 sect 167 uml 168 copy 169 ordf 170 laquo 171 not 172 shy 173 reg 174 macr 175 deg 176 plusmn 177 sup2 178 sup3 179 acute 180 micro 181 para 182 middot 183 cedil 184 sup1 185 ordm 186 raquo 187 frac14 188 frac12 189 frac34 190 iquest 191 Agrave 192 Aacute 193 Acirc 194 Atilde 195 Auml 196 Aring 197 AElig 198 Ccedil 199 Egrave 200 Eacute 201 Ecirc 202 Euml 203 Igrave 204 Iacute 205 Icirc 206 Iuml 207 ETH 208 Ntilde 209 Ograve 210 Oacute 211 Ocirc 212 Otilde 213 Ouml 214 times 215 Oslash 216 Ugrave 217 Uacute 218 Ucirc 219 Uuml 220 Yacute 221 THORN 222 szlig 223 agrave 224 aacute 225 acirc 226 atilde 227 auml 228 aring 229 aelig 230 ccedil 231 egrave 232 eacute 233 ecirc 234 euml 235 igrave 236 iacute 237 icirc 238 iuml 239 eth 240 ntilde 241 ograve 242 oacute 243 ocirc 244 otilde 245 ouml 246 divide 247 oslash 248 ugrave 249 uacute 250 ucirc 251 uuml 252 yacute 253 thorn 254 yuml 255 OElig 338 oelig 339 Scaron 352 scaron 353 Yuml 376 fnof 402 circ 710 tilde 732 Alpha 913 Beta 914 Gamma 915 Delta 916 Epsilon 917 Zeta 918 Eta 919 Theta 920 Iota 921 Kappa 922 Lambda 923 Mu 924 Nu 925 Xi 926 Omicron 927 Pi 928 Rho 929 Sigma 931 Tau 932 Upsilon 933 Phi 934 Chi 935 Psi 936 Omega 937 alpha 945 beta 946 gamma 947 delta 948 epsilon 949 zeta 950 eta 951 theta 952 iota 953 kappa 954 lambda 955 mu 956 nu 957 xi 958 omicron 959 pi 960 rho 961 sigmaf 962 sigma 963 tau 964 upsilon 965 phi 966 chi 967 psi 968 omega 969 thetasym 977 upsih 978 piv 982 ensp 8194 emsp 8195 emsp13 8196 emsp14 8197 numsp 8199 puncsp 8200 ThinSpace 8201 thinsp 8201 VeryThinSpace 8202 hairsp 8202 NegativeMediumSpace 8203 NegativeThickSpace 8203 NegativeThinSpace 8203 NegativeVeryThinSpace 8203 ZeroWidthSpace 8203 zwnj 8204 zwj 8205 lrm 8206 rlm 8207 ndash 8211 mdash 8212 lsquo 8216 rsquo 8217 sbquo 8218 ldquo 8220 rdquo 8221 bdquo 8222 dagger 8224 Dagger 8225 bull 8226 hellip 8230 permil 8240 prime 8242 Prime 8243 lsaquo 8249 rsaquo 8250 oline 8254 frasl 8260 MediumSpace 8287 euro 8364 image 8465 weierp 8472 real 8476 trade 8482 alefsym 8501 larr 8592 uarr 8593 rarr 8594 darr 8595 harr 8596 crarr 8629 lArr 8656 uArr 8657 rArr 8658 dArr 8659 hArr 8660 forall 8704 part 8706 exist 8707 empty 8709 nabla 8711 isin 8712 notin 8713 ni 8715 prod 8719 sum 8721 minus 8722 lowast 8727 radic 8730 prop 8733 infin 8734 ang 8736 and 8743 or 8744 cap 8745 cup 8746 int 8747 there4 8756 sim 8764 cong 8773 asymp 8776 ne 8800 equiv 8801 le 8804 ge 8805 sub 8834 sup 8835 nsub 8836 sube 8838 supe 8839 oplus 8853 otimes 8855 perp 8869 sdot 8901 lceil 8968 rceil 8969 lfloor 8970 rfloor 8971 loz 9674 spades 9824 clubs 9827 hearts 9829 diams 9830 lang 10216 rang 10217", Zh = ey();
function ey() {
  let e = Yh.split(" "), n = /* @__PURE__ */ new Map();
  for (let t = 0; t < e.length; t += 2)
    n.set(e[t], String.fromCodePoint(Number(e[t + 1])));
  return n.set("\u05E8\u05DC\u05DE", "\u200F"), n.set("\u0631\u0644\u0645", "\u200F"), n;
}
var ny = /&(?:([A-Za-z0-9\x80-\uffff]+)|#([0-9]+)|#[xX]([0-9A-Fa-f]+));/g;
function Rs(e, n) {
  return e.includes("&") ? e.replace(ny, (t, r, s, o) => {
    var i;
    return r !== void 0 ? (i = Zh.get(r)) != null ? i : t : n(s === void 0 ? parseInt(o, 16) : parseInt(s, 10), t);
  }) : e;
}

// src/core/wikitext/encode.ts
var ty = '"&:<=>[]{|}', ry = "!'_~", Il = 32, sy = li(ty), oy = li(ry), iy = li("#*+-;");
function li(e) {
  let n = new Uint8Array(128);
  for (let t of e)
    n[t.charCodeAt(0)] = 1;
  return n;
}
function ay(e) {
  return e >= 127 && e <= 160 || e === 173 || e === 1564 || e === 5760 || e === 6158 || e >= 8192 && e <= 8203 || e === 8206 || e === 8207 || e >= 8232 && e <= 8239 || e >= 8287 && e <= 8303 || e === 12288 || e === 65279 || e >= 55296 && e <= 57343 || e >= 64976 && e <= 65007 || e >= 65520 && e <= 65535 || e > 65535 && e % 65536 >= 65534;
}
var ly = 65343, uy = /^(?:RFC|PMID|ISBN)[ \xa0]/;
function cy(e, n, t) {
  let r = n === 0, s = n === e.length - 1;
  if (t >= 128)
    return ay(t) || t === ly;
  if (t < 32 || t === 127 || sy[t] === 1 || r && iy[t] === 1)
    return !0;
  if (oy[t] === 1)
    return r || s || e.charCodeAt(n - 1) === t || e.charCodeAt(n + 1) === t;
  switch (t) {
    case Il:
      return r || s || e.charCodeAt(n - 1) === Il;
    case 73:
    case 80:
    case 82:
      return uy.test(e.slice(n, n + 5));
    default:
      return !1;
  }
}
var dy = [
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
], ai = "\u0345";
function Ll(e) {
  let n = e.codePointAt(0);
  return e === ai || dy.some(([t, r]) => n >= t && n <= r) || (ai + e).normalize("NFD") !== ai + e.normalize("NFD");
}
var Fl = 768, my = 32, fy = /[\u0300-\uffff]{1000}/;
function py(e) {
  return !fy.test(e) && e.normalize("NFC") === e;
}
function gy() {
  let e = "";
  return (n, t, r) => {
    if (r || t < Fl)
      return e = r ? ";" : n, r;
    if (n.normalize("NFC") === n) {
      if (!Ll(n))
        return e = n, !1;
      if (e.length < my && (e + n).normalize("NFC") === e + n)
        return e += n, !1;
    }
    return e = ";", !0;
  };
}
function Ve(e) {
  let n = py(e) ? null : gy(), t = "", r = 0;
  for (let s = 0; s < e.length; ) {
    let o = e.codePointAt(s), i = s + (o > 65535 ? 2 : 1), a = cy(e, s, o);
    o >= Fl && s === 0 && !a && (a = Ll(e.slice(0, i))), n !== null && (a = n(e.slice(s, i), o, a)), a && (t += `${e.slice(r, s)}&#${o};`, r = i), s = i;
  }
  return t + e.slice(r);
}
function mn(e) {
  return Rs(
    e,
    (n, t) => n <= 1114111 ? String.fromCodePoint(n) : t
  );
}

// src/core/wikitext/text-memo.ts
function Ps(e) {
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
var Dl = [
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
], hy = 255, yy = /[\u200e\u200f\u202a-\u202e]+/g, by = /[ _\xa0\u1680\u180e\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/g, wy = /[^ %!"$&'()*,\-./0-9:;=?@A-Z\\^_`a-z~+\x80-\uffff]|%[0-9A-Fa-f]{2}|&[A-Za-z0-9\x80-\uffff]+;|~~~/, xy = /(?:^|\/)\.\.?(?:\/|$)/, ky = /[\ud800-\udbff](?![\udc00-\udfff])|(?:[^\ud800-\udbff]|^)[\udc00-\udfff]/, Sy = /[\u01c4-\u01cc\u01f1-\u01f3]/, Ry = /[\u10d0-\u10ff]/;
function Py(e) {
  if (Sy.test(e)) {
    let t = e.charCodeAt(0);
    return t >= 497 ? "\u01F2" : String.fromCharCode(t - (t - 452) % 3 + 1);
  }
  let n = e.toUpperCase();
  if (Ry.test(e))
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
function Bl(e) {
  if (e === "")
    return "";
  let n = String.fromCodePoint(e.codePointAt(0));
  return Py(n) + e.slice(n.length);
}
function et(e) {
  let n = 0;
  for (let t of e) {
    let r = t.codePointAt(0);
    n += r < 128 ? 1 : r < 2048 ? 2 : r < 65536 ? 3 : 4;
  }
  return n;
}
function ui(e) {
  return e.replace(yy, "").replace(by, " ").replace(/^ | $/g, "");
}
function vy(e) {
  return e === 9 || e === 10 || e >= 32 && e <= 126 || e >= 160 && e <= 55295 || e >= 57344 && e <= 65533 || e >= 65536 && e <= 1114111;
}
function Ty(e) {
  let n = Rs(
    e,
    (t) => vy(t) ? String.fromCodePoint(t) : "\uFFFD"
  );
  return e.includes("&") ? n.normalize("NFC") : e;
}
function vs(e) {
  let { defaultNamespace: n, namespaces: t, capitalLinks: r } = e, s = /* @__PURE__ */ new Map();
  for (let o of t)
    for (let i of o)
      s.set(ui(i).toLowerCase(), o[0]);
  return (o) => {
    let i = ui(Ty(o));
    if (i.includes("\uFFFD") || ky.test(i))
      return null;
    let a = n;
    i.charAt(0) === ":" && (a = "", i = i.slice(1).replace(/^ /, ""));
    let l = i.indexOf(":", 1);
    if (l !== -1) {
      let c = s.get(i.slice(0, l).replace(/ $/, "").toLowerCase());
      c !== void 0 && (a = c, i = i.slice(l + 1).replace(/^ /, ""));
    }
    let u = i.indexOf("#");
    return u !== -1 && (i = i.slice(0, u).replace(/ $/, "")), i === "" || i.charAt(0) === ":" || wy.test(i) || xy.test(i) || et(i) > hy ? null : (a === "" ? "" : `${a}:`) + (r ? Bl(i) : i);
  };
}
var ci = /^[A-Z0-9][!-^`-~]*(?: [!-^`-~]+)*$/, Ay = Ps((e) => Bl(ui(e.normalize("NFC"))));
function Ue(e) {
  return ci.test(e) ? e : Ay(e);
}

// src/core/report/round.ts
function He(e, n, t = 0) {
  if (Number.isInteger(e) && Math.abs(e) < 1e9)
    return e === 0 ? 0 : e * 10 ** t;
  let [r, s] = Math.abs(e).toExponential().split("e"), o = r.replace(".", ""), i = Number(s) + 1 + t + n, a = i < 0 ? 0 : Number(o.charAt(i) || "0"), l = Math.max(0, i), u = Number(o.slice(0, l).padEnd(l, "0") || "0") + (a >= 5 ? 1 : 0);
  return u === 0 ? 0 : (e < 0 ? -1 : 1) * +`${u}e-${n}`;
}

// src/core/report/markup.ts
var Ey = 255, Oy = /\uE000(\d+)\uE001/g;
function _l(e) {
  let n = (i, ...a) => {
    let l = a.map((u, c) => typeof u == "object" ? `\uE000${c}\uE001` : typeof u == "string" ? u.replace(/[\uE000\uE001]/g, "") : u);
    return Ve(e.text(i, ...l)).replace(Oy, (u, c) => {
      let d = a[Number(c)];
      return typeof d == "object" ? d.wikitext : u;
    });
  }, t = (i, a = 0) => {
    let l = He(i, a), u = Ve(e.number(Math.abs(l), a));
    return l < 0 ? `<bdi dir="ltr">\u2212${u}</bdi>` : u;
  }, r = $l(e.languageChain), s = /* @__PURE__ */ new Map();
  return {
    messages: e,
    say: n,
    number: t,
    percent: (i) => {
      var u;
      let a = He(i, 0, 2), l = (u = s.get(a)) != null ? u : n("localskills-results-percent", e.number(a, 0));
      return s.set(a, l), l;
    },
    date: (i) => `<time datetime="${U({ text: i })}">${Ve(r(i))}</time>`,
    digits: (i) => String(i).replace(/\d/g, (a) => e.number(Number(a))),
    signed: (i, a) => He(i, a != null ? a : 0) > 0 ? `<bdi dir="ltr">+${t(i, a)}</bdi>` : t(i, a),
    label: ({ text: i, language: a, direction: l }) => a === e.language ? Ve(i) : a === null ? `<bdi>${Ve(i)}</bdi>` : `<bdi lang="${a}" dir="${l}">${Ve(i)}</bdi>`
  };
}
function U({ text: e }) {
  return Ve(e).replace(/"/g, "&quot;");
}
function Cy(e) {
  return `<span class="ext-localSkills-unseen">${e}</span>`;
}
function Et(e) {
  return `localskills-${e}`;
}
function Qe(e, n, t) {
  let r = Cy(t.say("localskills-results-what-is", { wikitext: e }));
  return `${e} <span class="ext-localSkills-help">[[#${Et(n)}|<span aria-hidden="true">${t.say("localskills-results-explain-mark")}</span>${r}]]</span>`;
}
function Mn(e, n) {
  return `<p class="ext-localSkills-terms">${n.say("localskills-results-explained", { wikitext: e.map(([t, r]) => `<span class="ext-localSkills-term">${ze(r, t)}</span>`).join(" ") })}</p>`;
}
function ze(e, n) {
  return `[[#${Et(e)}|${n}]]`;
}
function We(e, n, t = 1 / 0) {
  let r = { wikitext: e.slice(0, t).reduce((s, o) => s === "" ? o : n.say("localskills-results-list", { wikitext: s }, { wikitext: o }), "") };
  return e.length <= t ? r : { wikitext: n.say("localskills-results-and-more", r, e.length - t) };
}
function rn(e, n, t = "share") {
  let r = He(Math.min(1, Math.max(0, n)), 1, 2);
  return `<div class="ext-localSkills-measure"><div>${e}</div><div class="ext-localSkills-bar ext-localSkills-bar-${t}" aria-hidden="true"><div style="width:${r}%"></div></div></div>`;
}
function le(e, n, t) {
  return [
    `<div class="ext-localSkills-scroll" role="region" aria-label="${e}" tabindex="0">`,
    `{| class="wikitable ext-localSkills-table ${n}"`,
    ...t,
    "|}",
    "</div>"
  ].join(`
`);
}
function Z(e, n) {
  return `! scope="col"${n === void 0 ? "" : ' data-sort-type="number"'} | ${e}`;
}
function K(e, n, t = "") {
  let r = n === null ? "" : He(n, 0, 6);
  return `| class="ext-localSkills-figure${t === "" ? "" : ` ${t}`}" data-sort-value="${r}" | ${e}`;
}
function ie(e) {
  return `| class="ext-localSkills-withheld" data-sort-value="" | ${e.say("localskills-results-withheld")}`;
}
function br(e, n) {
  return e.some((t) => t.includes('ext-localSkills-earlier"')) ? [`<p class="ext-localSkills-detail">${n.say("localskills-results-earlier-figures")}</p>`] : [];
}
function Ot(e, n, t) {
  return K(t.say("localskills-results-earlier-figure", { wikitext: e }), n, "ext-localSkills-earlier");
}
function Ke(e, n) {
  return e.map((t, r) => n[r] === void 0 || / colspan="/.test(t) ? t : `| data-label="${n[r]}" ${t.slice(2)}`);
}
function ue(e, n) {
  return Je(2, `<span id="${Et(e)}">${n}</span>`);
}
function Je(e, n) {
  return `<h${e}>${n}</h${e}>`;
}
function Te(e, n, t) {
  let r = n != null ? n : Ve(e);
  return e.trim() === "" || et(e) > Ey || /[[\]{}|#<>\u0000-\u001F\u007F\uFFFD]|~~~|&[#A-Za-z0-9]+;|%[0-9A-Fa-f]{2}/.test(e) ? r : `[[:${e}${t === void 0 ? "" : `#${t}`}|${r}]]`;
}
function jl(e, n) {
  return `<span class="plainlinks">[{{fullurl:${e}|action=raw}} ${n}]</span>`;
}
function Ts(e, n, t = "") {
  return `<span class="plainlinks">[{{fullurl:${e}${t === "" ? "" : `|${t}`}}} ${n}]</span>`;
}
function nt(e, n) {
  return `[[Special:PermanentLink/${e}|${n}]]`;
}

// src/core/report/page-context.ts
function Wl(e, n, t, r, s = [t], o = null, i = !0) {
  let a = _l(t), l = { messages: t, locale: e.survey.locale, taxonomy: r }, u = /* @__PURE__ */ new Map();
  return {
    report: e,
    survey: e.survey,
    results: n,
    markup: a,
    texts: l,
    languages: s,
    isSaved: i,
    change: o,
    codeNames: Ss(t),
    skillName: (c) => {
      var f;
      let d = (f = u.get(c)) != null ? f : a.label(My(c, { survey: e.survey, texts: l }));
      return u.set(c, d), d;
    }
  };
}
function Ct(e, n, t, r) {
  let { report: s, results: o, survey: i, markup: a } = r;
  return !Ny(o) || i.minAnswers > 1 || i.minCell > 1 || !re.test(e) ? t : Ts(s.titles.exchangeIn(a.messages.language), t, `ls-skill=${e}&ls-direction=${n}`);
}
function Ny({ balance: e }) {
  return Object.keys(e).some((n) => {
    var t, r;
    return ((r = (t = e[n]) == null ? void 0 : t.offers) != null ? r : null) !== null;
  });
}
function xn(e, n) {
  return !A(e) || e.withheld !== "little-change" || n === void 0 || A(n) ? null : n;
}
function wr(e, n) {
  let { markup: t, survey: r } = n;
  return e.withheld === "unanimous" ? t.say("localskills-results-withheld-unanimous") : e.withheld === "little-change" ? t.say("localskills-results-withheld-little-change") : e.withheld === "few-answers" ? r.minAnswers > 1 ? t.say("localskills-results-withheld-few-answers", r.minAnswers) : t.say("localskills-results-no-answers") : t.say("localskills-results-withheld-small-counts", r.minCell);
}
function My(e, n) {
  var o;
  let { survey: t, texts: r } = n, s = (o = Y(t)) == null ? void 0 : o.grid.rows.find(({ value: i }) => i === e);
  return s !== void 0 ? Ie(s, r) : r.taxonomy === null ? { text: e, language: null, direction: "auto" } : ks(e, r.taxonomy, r.messages);
}

// src/core/analysis/sorted.ts
function te(e, n) {
  return e < n ? -1 : +(e > n);
}
function G() {
  return /* @__PURE__ */ Object.create(null);
}
function As(e) {
  let n = G();
  for (let t of Array.from(e.keys()).sort(te))
    n[t] = e.get(t);
  return n;
}
var di = 100, Gl = "\u2026";
function Es(e) {
  if (e.size <= di)
    return As(e);
  let n = Array.from(e).sort(([r, s], [o, i]) => i - s || te(r, o)), t = new Map(n.slice(0, di));
  return n.slice(di).forEach(([, r]) => {
    var s;
    t.set(Gl, ((s = t.get(Gl)) != null ? s : 0) + r);
  }), As(t);
}

// src/core/analysis/exclusion-list.ts
function $n(e) {
  var t;
  if (e.reasons !== void 0)
    return e.reasons;
  let n = /* @__PURE__ */ new Map();
  for (let { reason: r } of e)
    n.set(r, ((t = n.get(r)) != null ? t : 0) + 1);
  return n;
}
function Nt(e, n) {
  var t, r, s, o, i, a;
  return ((t = e.line) != null ? t : 0) - ((r = n.line) != null ? r : 0) || te(e.page, n.page) || te((s = e.community) != null ? s : "", (o = n.community) != null ? o : "") || te(e.reason, n.reason) || ((i = e.revision) != null ? i : 0) - ((a = n.revision) != null ? a : 0);
}

// src/core/json/write-json.ts
function Mt(e) {
  return mi(e, "");
}
function mi(e, n) {
  if (typeof e == "string")
    return Vl(e);
  if (typeof e == "number")
    return Iy(e);
  if (typeof e != "object" || e === null)
    return e === !0 || e === !1 ? String(e) : "null";
  let t = `${n}	`;
  if (Array.isArray(e))
    return e.length > 0 && e.every(Number.isSafeInteger) ? `[
${t}${e.join(`,
${t}`)}
${n}]` : ql("[", e.map((o) => mi(o, t)), "]", n);
  let r = e, s = Object.keys(r).filter((o) => r[o] !== void 0).map((o) => `${Vl(o)}: ${mi(r[o], t)}`);
  return ql("{", s, "}", n);
}
function ql(e, n, t, r) {
  return n.length === 0 ? e + t : `${e}
${n.map((s) => `${r}	${s}`).join(`,
`)}
${r}${t}`;
}
var $y = /^[ !#-%'-;=?-[\]-~]*$/;
function Vl(e) {
  if ($y.test(e))
    return `"${e}"`;
  let n = Array.from(e).map((t) => /^[\uD800-\uDFFF]$/.test(t) ? "\uFFFD" : t);
  return JSON.stringify(n.join("")).replace(/[<>&\u2028\u2029]/g, (t) => `\\u${t.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`);
}
function Iy(e) {
  if (Number.isSafeInteger(e))
    return String(e);
  let [n, t] = e.toExponential().split("e");
  return Math.abs(e) >= 2 ** 63 || e !== 0 && Number(t) < -4 ? `${n.includes(".") ? n : `${n}.0`}e${t}` : JSON.stringify(e);
}

// src/core/analysis/quadrant.ts
function Ul(e) {
  let n = (t) => e.reduce((r, s) => r + s[t], 0);
  return e.length === 0 ? null : {
    importance: n("importance") / e.length,
    ability: n("ability") / e.length
  };
}
function Hl(e, n) {
  return e.importance >= n.importance ? e.ability >= n.ability ? "keep-up" : "concentrate-here" : e.ability >= n.ability ? "possible-overkill" : "low-priority";
}

// src/core/analysis/rank-agreement.ts
function Os(e, n) {
  let [t, r, s] = [0, 0, 0];
  for (let o = 0; o < e.length; o++)
    for (let i = 0; i < o; i++) {
      let a = Math.sign(e[o] - e[i]), l = Math.sign(n[o] - n[i]);
      t += a * l, r += a * a, s += l * l;
    }
  return r === 0 || s === 0 ? null : t / Math.sqrt(r * s);
}

// src/core/analysis/fraction.ts
function $t(e, n) {
  let [t, r, s, o] = [e.numerator, e.denominator, n.numerator, n.denominator];
  for (; ; ) {
    let [i, a] = Ql(t, r), [l, u] = Ql(s, o);
    if (i !== l || a === 0 || u === 0)
      return i !== l ? i - l : +(a !== 0) - +(u !== 0);
    [t, r, s, o] = [o, u, r, a];
  }
}
function Ql(e, n) {
  let t = e % n, r = (e - t) / n;
  return t < 0 ? [r - 1, t + n] : [r, t];
}
function Cs(e, n) {
  let t = e.map((o, i) => ({ item: o, index: i })).sort((o, i) => n(o.item, i.item)), r = [], s = 0;
  return t.forEach(({ item: o, index: i }, a) => {
    let l = t[a - 1];
    s = l !== void 0 && n(l.item, o) === 0 ? s : a + 1, r[i] = s;
  }), r;
}

// src/core/analysis/rank-skills.ts
function Ns(e) {
  let n = fi(e.map(({ mwds: s }) => s), (s, o) => $t(o, s)), t = fi(e.map(({ rds: s }) => s), $t), r = fi(e.map(({ highNeed: s }) => s), (s, o) => $t(o, s));
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
function fi(e, n) {
  let t = Cs(e.filter((r) => r !== null), n);
  return e.map((r) => r === null ? null : t.shift());
}

// node_modules/yalps/dist/index.js
var iu = wh(Xl(), 1);
var Fe = (e, n, t) => e.matrix[Math.imul(n, e.width) + t], Le = (e, n, t, r) => {
  e.matrix[Math.imul(n, e.width) + t] = r;
}, gi = (e) => Symbol.iterator in e && typeof e[Symbol.iterator] == "function" ? e : (
  // eslint-disable-next-line @typescript-eslint/no-unsafe-type-assertion
  Object.entries(e)
), Yl = (e) => e === !0 ? !0 : e === !1 ? /* @__PURE__ */ new Set() : e instanceof Set ? e : new Set(e), Ly = (e) => {
  var x, R, k, P, S;
  let { direction: n, objective: t, integers: r, binaries: s } = e, o = n === "minimize" ? -1 : 1, i = gi(e.constraints), a = gi(e.variables), l = Array.isArray(a) ? a : Array.from(a), u = [], c = [];
  if (r != null || s != null) {
    let v = Yl(s), O = v === !0 ? !0 : Yl(r);
    for (let I = 1; I <= l.length; I++) {
      let [N] = l[I - 1];
      v === !0 || v.has(N) ? (u.push(I), c.push(I)) : (O === !0 || O.has(N)) && c.push(I);
    }
  }
  let d = /* @__PURE__ */ new Map();
  for (let [v, O] of i) {
    let I = (x = d.get(v)) != null ? x : { row: NaN, lower: -1 / 0, upper: 1 / 0 };
    I.lower = Math.max(I.lower, (k = (R = O.equal) != null ? R : O.min) != null ? k : -1 / 0), I.upper = Math.min(I.upper, (S = (P = O.equal) != null ? P : O.max) != null ? S : 1 / 0), d.has(v) || d.set(v, I);
  }
  let f = 1;
  for (let v of d.values())
    v.row = f, f += (Number.isFinite(v.lower) ? 1 : 0) + (Number.isFinite(v.upper) ? 1 : 0);
  let m = l.length + 1, h = f + u.length, p = m + h, g = new Float64Array(m * h), y = new Int32Array(p), w = new Int32Array(p), b = { matrix: g, width: m, height: h, positionOfVariable: y, variableAtPosition: w };
  for (let v = 0; v < p; v++)
    y[v] = v, w[v] = v;
  for (let v = 1; v < m; v++)
    for (let [O, I] of gi(l[v - 1][1])) {
      O === t && Le(b, 0, v, o * I);
      let N = d.get(O);
      N != null && (Number.isFinite(N.upper) ? (Le(b, N.row, v, I), Number.isFinite(N.lower) && Le(b, N.row + 1, v, -I)) : Number.isFinite(N.lower) && Le(b, N.row, v, -I));
    }
  for (let v of d.values())
    Number.isFinite(v.upper) ? (Le(b, v.row, 0, v.upper), Number.isFinite(v.lower) && Le(b, v.row + 1, 0, -v.lower)) : Number.isFinite(v.lower) && Le(b, v.row, 0, -v.lower);
  for (let v = 0; v < u.length; v++) {
    let O = f + v;
    Le(b, O, 0, 1), Le(b, O, u[v], 1);
  }
  return { tableau: b, sign: o, variables: l, integers: c };
}, tu = (e, n) => {
  let t = Math.round(1 / n);
  return Math.round((e + Number.EPSILON) * t) / t;
}, ru = (e, n, t) => {
  let r = Fe(e, n, t), s = e.variableAtPosition[e.width + n], o = e.variableAtPosition[t];
  e.variableAtPosition[e.width + n] = o, e.variableAtPosition[t] = s, e.positionOfVariable[s] = t, e.positionOfVariable[o] = e.width + n;
  let i = [];
  for (let a = 0; a < e.width; a++) {
    let l = Fe(e, n, a);
    Math.abs(l) > 1e-16 ? (Le(e, n, a, l / r), i.push(a)) : Le(e, n, a, 0);
  }
  Le(e, n, t, 1 / r);
  for (let a = 0; a < e.height; a++) {
    if (a === n) continue;
    let l = Fe(e, a, t);
    if (Math.abs(l) > 1e-16) {
      for (let u = 0; u < i.length; u++) {
        let c = i[u];
        Le(e, a, c, Fe(e, a, c) - l * Fe(e, n, c));
      }
      Le(e, a, t, -l / r);
    }
  }
}, su = (e, n, t, r) => {
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
}, Fy = (e, n) => {
  let t = [], { precision: r, maxPivots: s, checkCycles: o } = n;
  for (let i = 0; i < s; i++) {
    let a = 0, l = r;
    for (let d = 1; d < e.width; d++) {
      let f = Fe(e, 0, d);
      f > l && (l = f, a = d);
    }
    if (a === 0) return ["optimal", tu(Fe(e, 0, 0), r)];
    let u = 0, c = 1 / 0;
    for (let d = 1; d < e.height; d++) {
      let f = Fe(e, d, a);
      if (f <= r) continue;
      let h = Fe(e, d, 0) / f;
      if (h < c && (u = d, c = h, h <= r))
        break;
    }
    if (u === 0) return ["unbounded", a];
    if (o && su(t, e, u, a)) return ["cycled", NaN];
    ru(e, u, a);
  }
  return ["cycled", NaN];
}, ou = (e, n) => {
  let t = [], { precision: r, maxPivots: s, checkCycles: o } = n;
  for (let i = 0; i < s; i++) {
    let a = 0, l = -r;
    for (let d = 1; d < e.height; d++) {
      let f = Fe(e, d, 0);
      f < l && (l = f, a = d);
    }
    if (a === 0) return Fy(e, n);
    let u = 0, c = -1 / 0;
    for (let d = 1; d < e.width; d++) {
      let f = Fe(e, a, d);
      if (f < -r) {
        let m = -Fe(e, 0, d) / f;
        m > c && (c = m, u = d);
      }
    }
    if (u === 0) return ["infeasible", NaN];
    if (o && su(t, e, a, u)) return ["cycled", NaN];
    ru(e, a, u);
  }
  return ["cycled", NaN];
}, Zl = (e, n) => ({
  matrix: new Float64Array(e),
  positionOfVariable: new Int32Array(n),
  variableAtPosition: new Int32Array(n)
}), Dy = (e, { matrix: n, positionOfVariable: t, variableAtPosition: r }, s) => {
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
}, eu = (e, n) => {
  let t = 0, r = 0, s = 0;
  for (let o = 0; o < n.length; o++) {
    let i = n[o], a = e.positionOfVariable[i] - e.width;
    if (a < 0) continue;
    let l = Fe(e, a, 0), u = Math.abs(l - Math.round(l));
    u > t && (t = u, r = i, s = l);
  }
  return [r, s, t];
}, By = (e, n, t) => {
  let { tableau: r, sign: s, integers: o } = e, { precision: i, maxIterations: a, tolerance: l, timeout: u } = t, [c, d, f] = eu(r, o);
  if (f <= i) return [e, "optimal", n];
  let m = new iu.default((N, M) => N[0] - M[0]);
  m.push([n, [[-1, c, Math.ceil(d)]]]), m.push([n, [[1, c, Math.floor(d)]]]);
  let h = o.length * 2, p = r.matrix.length + h * r.width, g = r.positionOfVariable.length + h, y = Zl(p, g), w = Zl(p, g), b = n * (1 - s * l), x = u + Date.now(), R = Date.now() >= x, k = !1, P = 1 / 0, S = r, v = 0;
  for (; v < a && !m.empty() && P >= b && !R; ) {
    let [N, M] = m.pop();
    if (N > P) break;
    let C = Dy(r, y, M), [D, L] = ou(C, t);
    if (D === "optimal" && L < P) {
      let [_, V, Q] = eu(C, o);
      if (Q <= i) {
        k = !0, P = L, S = C;
        let oe = w;
        w = y, y = oe;
      } else {
        let oe = [], J = [];
        for (let Ce = 0; Ce < M.length; Ce++) {
          let Be = M[Ce], [ps, gs] = Be;
          gs === _ ? ps < 0 ? J.push(Be) : oe.push(Be) : (oe.push(Be), J.push(Be));
        }
        J.push([1, _, Math.floor(V)]), oe.push([-1, _, Math.ceil(V)]), m.push([L, oe]), m.push([L, J]);
      }
    }
    R = Date.now() >= x, v++;
  }
  let I = (R || v >= a) && !m.empty() && P >= b ? "timedout" : k ? "optimal" : "infeasible";
  return [E(T({}, e), { tableau: S }), I, k ? P : NaN];
}, nu = ({ tableau: e, sign: n, variables: t }, r, s, { precision: o, includeZeroVariables: i }) => {
  if (r === "optimal" || r === "timedout" && !Number.isNaN(s)) {
    let a = [];
    for (let l = 0; l < t.length; l++) {
      let [u] = t[l], c = e.positionOfVariable[l + 1] - e.width, d = c >= 0 ? Fe(e, c, 0) : 0;
      d > o ? a.push([u, tu(d, o)]) : i && a.push([u, 0]);
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
}, au = {
  precision: 1e-8,
  checkCycles: !1,
  maxPivots: 8192,
  tolerance: 0,
  timeout: 1 / 0,
  maxIterations: 32768,
  includeZeroVariables: !1
}, jT = T({}, au), hi = (e, n) => {
  let t = Ly(e), r = T(T({}, au), n), [s, o] = ou(t.tableau, r);
  if (t.integers.length === 0 || s !== "optimal")
    return nu(t, s, o, r);
  {
    let [i, a, l] = By(t, o, r);
    return nu(i, a, l, r);
  }
};

// src/core/analysis/disclosure/feasible-intervals.ts
var _y = 60, jy = 150, Ms = 1e-6;
function we(e, n = e.counts.map((r) => ({ [r]: 1 })), t = !0) {
  let r = Wy(e), s = /* @__PURE__ */ new Map();
  return r.forEach((o) => o.counts.forEach((i) => s.set(i, o))), n.map((o) => {
    let i = new Set(Object.keys(o).filter((u) => o[u] !== 0 && s.has(u)).map((u) => s.get(u))), [a, l] = [0, 0];
    for (let u of Array.from(i)) {
      let c = Gy(u, e, o, t);
      if (c === null)
        return null;
      a += c.least, l += c.most;
    }
    return { least: a, most: l };
  });
}
function Wy({ counts: e, sums: n, limits: t = [] }) {
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
function Gy(e, n, t, r) {
  let s = Vy(e, n, t);
  if (s !== void 0)
    return s;
  let [o, i] = ["minimize", "maximize"].map((a) => Uy(e, n, t, a, r));
  return typeof o != "number" || typeof i != "number" ? null : {
    // Adding 0 makes 0 of −0.
    least: Math.ceil(o - Ms) + 0,
    most: Math.floor(i + Ms) + 0
  };
}
function qy({ counts: e, limits: n, sums: t }, r) {
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
    i += In(r, f), a += m != null ? m : 0, l += m === void 0 ? 1 : 0, u = u || In(r, f) > (m != null ? m : 1 / 0);
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
function Vy(e, n, t) {
  let [r, ...s] = Object.keys(t).filter((u) => t[u] !== 0 && e.names.has(u));
  if (r === void 0 || s.length > 0 || t[r] !== 1)
    return;
  e.row = e.row === void 0 ? qy(e, n) : e.row;
  let { row: o } = e;
  if (o === null)
    return;
  let [i, a] = [In(n, r), o.mostOf(r)];
  if (o.total === void 0)
    return i > a ? null : { least: i, most: a };
  let l = o.open > (a === 1 / 0 ? 1 : 0) ? 1 / 0 : o.most - (a === 1 / 0 ? 0 : a);
  return o.isImpossible ? null : { least: Math.max(i, o.total - l), most: Math.min(a, o.total - o.least + i) };
}
function Uy(e, n, t, r, s) {
  let { status: o, result: i } = lu(e, n, t, r, s);
  return o === "optimal" ? i : o === "unbounded" ? r === "maximize" ? 1 / 0 : -1 / 0 : null;
}
function lu(e, n, t, r, s) {
  let o = (g) => e.counts.reduce((y, w) => y + In(n, w) * fn(g, w), 0), i = [
    ...e.sums.map(({ factors: g, equals: y }) => ({ factors: g, constraint: { equal: y - o(g) } })),
    ...e.limits.map(({ factors: g, atMost: y }) => ({ factors: g, constraint: { max: y - o(g) } }))
  ], a = i.map(({ constraint: g }, y) => [String(y), g]), l = e.counts.map((g) => {
    let y = [["figure", fn(t, g)]];
    return i.forEach(({ factors: w }, b) => {
      let x = fn(w, g);
      x !== 0 && y.push([String(b), x]);
    }), [g, y];
  }), u = { direction: r, objective: "figure", constraints: a, variables: l }, c = (g) => g.every(([, y]) => Math.abs(y - Math.round(y)) < Ms), d = hi(u), f = !s || d.status !== "optimal" || c(d.variables) ? d : hi(E(T({}, u), { integers: !0 }), { maxIterations: _y, maxPivots: jy }), { status: m, result: h, variables: p } = f.status === "timedout" || f.status === "cycled" ? d : f;
  return {
    status: m,
    result: o(t) + h,
    counts: new Map(p.map(([g, y]) => [g, In(n, g) + y])),
    isWhole: m === "optimal" && c(p)
  };
}
function yi(e, n, t, r) {
  let { counts: s, sums: o, limits: i = [] } = e, a = lu({ counts: s, names: new Set(s), sums: o, limits: i }, e, n, t, r);
  return a.status !== "optimal" || r && !a.isWhole ? null : s.map((l) => {
    var c;
    let u = (c = a.counts.get(l)) != null ? c : In(e, l);
    return Math.abs(u - Math.round(u)) < Ms ? Math.round(u) : u;
  });
}
function In({ least: e, leastOf: n }, t) {
  return n !== void 0 && Object.prototype.hasOwnProperty.call(n, t) ? n[t] : e;
}
function fn(e, n) {
  return Object.prototype.hasOwnProperty.call(e, n) ? e[n] : 0;
}

// src/core/analysis/disclosure/are-hidden.ts
function Is(e, n, t, r = Ls()) {
  let s = cu(e, r);
  return s !== null && n.every((o) => {
    let i = /* @__PURE__ */ new Set();
    return s(o, i, () => i.size >= t.minCell);
  });
}
function xr(e, n, { minCell: t }, r = Ls()) {
  let s = cu(e, r);
  return n.findIndex((o) => {
    var l, u;
    let i = /* @__PURE__ */ new Set();
    if (s === null || s(o, i, () => i.size >= t || i.has(0)))
      return s === null;
    if (((u = (l = we(e, [o], !1)[0]) == null ? void 0 : l.least) != null ? u : 0) >= t)
      return !1;
    let a = E(T({}, e), { counts: e.counts.filter((c) => fn(o, c) === 0) });
    return bi(a, du(a), {}, "minimize", r) === null;
  });
}
function cu(e, n) {
  if (e.counts.length > zy)
    return null;
  let { changesOf: t, sets: r } = Ky(e, n), s = bi(e, r, {}, "minimize", n);
  if (s === null)
    return null;
  let o = e.counts.map((a) => {
    var l;
    return ((l = e.limits) != null ? l : []).reduce(
      (u, { factors: c, atMost: d }) => fn(c, a) === 1 ? Math.min(u, d) : u,
      1 / 0
    );
  }), i = e.counts.map((a) => In(e, a));
  return (a, l, u) => {
    let c = e.counts.map((m) => fn(a, m)), d = t(c), f = (m, h) => {
      let p = m.slice(), g = p.reduce((y, w, b) => y + w * c[b], 0);
      for (l.add(g); !u(); ) {
        let y = d.find(({ exchange: w, change: b }) => b * h > 0 && w.every(([x, R]) => {
          let k = p[x] + R;
          return k >= i[x] && k <= o[x];
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
      let h = u() ? null : bi(e, r, a, m, n);
      h !== null && f(h, m === "minimize" ? 1 : -1);
    }
    return u();
  };
}
function Ls() {
  return { known: /* @__PURE__ */ new Map(), trials: Hy };
}
var Hy = 5e6, Qy = 2e3, zy = 225, uu = 2e4;
function Ky(e, n) {
  let t = e.sums.map(({ factors: u }) => e.counts.map((c) => fn(u, c)).join()).concat(e.counts).join(" "), r = n.known.get(t);
  if (r !== void 0)
    return r;
  let s = du(e), o = Jy(s), i = /* @__PURE__ */ new Map(), l = { sets: s, changesOf: (u) => {
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
function du({ counts: e, sums: n }) {
  let t = e.map((u) => n.map((c) => fn(c.factors, u))), r = (u) => t[u], s = (u) => u.join(), o = /* @__PURE__ */ new Map(), i = (u, c) => {
    let d = o.get(u);
    d === void 0 ? o.set(u, [c]) : d.push(c);
  };
  e.forEach((u, c) => {
    i(s(r(c)), [c]);
    for (let d = c; d < e.length; d++)
      i(s($s(r(c), r(d), 1)), [c, d]);
  });
  let a = { some: [], sums: n.map(() => 0) }, l = [a, ...Array.from(o.values(), ([u = []]) => ({ some: u, sums: u.reduce((c, d) => $s(c, r(d), 1), a.sums) }))];
  return { sets: o, firsts: l, keyOf: s, sumsOf: r };
}
function $s(e, n, t) {
  return e.map((r, s) => r + t * n[s]);
}
function bi(e, { firsts: n, keyOf: t, sets: r, sumsOf: s }, o, i, a) {
  var m, h;
  let l = yi(e, o, i, !1);
  if (l === null || l.every((p) => p === Math.round(p)))
    return l;
  if (a.trials <= 0)
    return null;
  let u = l.map(Math.floor), c = e.sums.map(({ equals: p, factors: g }) => p - e.counts.reduce(
    (y, w, b) => y + fn(g, w) * u[b],
    0
  )), d = t(c.map(() => 0)), f = [-1, ...u.map((p, g) => p > 0 ? g : -1).filter((p) => p >= 0)];
  for (let p of ((m = e.limits) != null ? m : []).length > 0 ? [] : f) {
    let g = p < 0 ? c : $s(c, s(p), 1);
    for (let { some: y, sums: w } of n) {
      a.trials--;
      let b = t($s(g, w, -1)), x = b === d ? [] : (h = r.get(b)) == null ? void 0 : h[0];
      if (x !== void 0) {
        let R = /* @__PURE__ */ new Map([[p, -1]]);
        return [...y, ...x].forEach((k) => {
          var P;
          return R.set(k, ((P = R.get(k)) != null ? P : 0) + 1);
        }), u.map((k, P) => {
          var S;
          return k + ((S = R.get(P)) != null ? S : 0);
        });
      }
    }
  }
  return a.trials -= Qy * Math.pow(e.counts.length / 25, 2), yi(e, o, i, !0);
}
function Jy({ sets: e }) {
  let n = [], [t, r] = [0, 0];
  e.forEach(({ length: o }) => {
    t += o * (o - 1), r += o;
  });
  let s = t <= uu ? 1 / 0 : Math.max(1, Math.floor(uu / 2 / r));
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
var wi = 1e-9, Fs = "";
function ce({ by: e, question: n }) {
  return n === null ? e : `question ${n}`;
}
function fu(e, { minAnswers: n, minCell: t }) {
  let r = Math.max(n, t);
  return e.breakdowns.reduce((s, o) => {
    let i = ce(o), a = Object.keys(e.skills).map((l) => Yy(o, e, l, i, r));
    return !o.isPartition || o.withheld !== void 0 ? s : s.concat(Xy(o, e.counted, i, r), ...a);
  }, []);
}
function Xy({ groups: e, ungrouped: n }, t, r, s) {
  let i = [...Object.keys(e).map((u) => {
    let c = e[u];
    return [u, A(c) ? c : c.counted];
  }), [Fs, n]], { leastOf: a, limits: l } = pu(i, s);
  return gu(i, t, (u) => {
    var c;
    return (c = a(u)) != null ? c : 1;
  }, l, { part: "breakdowns", key: r, skill: null });
}
function pu(e, n) {
  let t = e.filter(([, r]) => A(r) && r.withheld === "few-answers").map(([r]) => r);
  return {
    leastOf: (r) => t.length === 0 || t.includes(r) ? void 0 : n,
    limits: t.map((r) => ({ factors: { [r]: 1 }, atMost: n - 1 }))
  };
}
function Yy({ groups: e, ungrouped: n }, t, r, s, o) {
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
  }, A(n) ? [] : [{ factors: { [Fs]: 1 }, atMost: n }]);
  return ["n", "highNeedCount", "canTeach", "wantToLearn"].reduce((d, f) => {
    let m = i[f];
    if (m === null || A(m))
      return d;
    let h = a.map((x) => [x, u(x, f)]), p = n === 0 ? [] : [[Fs, { withheld: "small-counts" }]], g = h.every(([, x]) => A(x)), y = (x) => !g && !A(e[x]) && (f === "n" || !A(l(x))), w = (x) => {
      let R = e[x];
      return R !== void 0 && !A(R) && R.counted >= o;
    }, b = pu(f === "n" ? h.filter(([x]) => w(x)) : [], o);
    return f === "n" && g ? d : d.concat(gu(
      [...h, ...p],
      m,
      (x) => x === Fs ? 0 : w(x) && b.leastOf(x) || Number(y(x)),
      [...c, ...b.limits],
      { part: "breakdowns", key: s, skill: r }
    ));
  }, []);
}
function gu(e, n, t, r, s) {
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
function hu(e, n, t) {
  let r = [];
  for (let s of Object.keys(e.skills)) {
    let o = e.skills[s];
    o === void 0 || A(o) || e.breakdowns.filter(({ withheld: i }) => i === void 0).forEach((i) => {
      let { groups: a, isPartition: l } = i, u = [];
      Object.keys(a).forEach((f) => {
        let m = a[f], h = A(m) ? m : m.skills[s];
        h !== void 0 && !A(h) && u.push([f, tt(h.n, h.importance, h.ability)]);
      });
      let c = tt(o.n, o.importance.mean, o.ability.mean), d = l ? [["all others", De(c, u.map(([, f]) => f))]] : u.map(([f, m]) => [`all but ${f}`, De(c, [m])]);
      for (let [f, m] of [...u, ...d])
        for (let h of ["importance", "ability"]) {
          let { counts: p } = o[h], g = (w) => {
            var b;
            return A(p) ? 1 / 0 : (b = p[w]) != null ? b : 0;
          }, y = kr(n[h], m.n, m.sums[h], g).find(
            (w) => pe(w, t) || w !== null && w.most === 0
          );
          y !== void 0 && r.push({ part: "breakdowns", key: ce(i), skill: s, figure: `${f}: ${h}`, interval: y });
        }
    });
  }
  return r;
}
function tt(e, n, t) {
  return { n: e, sums: { importance: Math.round((n != null ? n : 0) * e), ability: Math.round((t != null ? t : 0) * e) } };
}
function De(e, n) {
  let t = (r) => n.reduce((s, o) => s - r(o), r(e));
  return {
    n: t(({ n: r }) => r),
    sums: { importance: t(({ sums: r }) => r.importance), ability: t(({ sums: r }) => r.ability) }
  };
}
function kr(e, n, t, r) {
  let s = Array.from(e, ([a, l]) => ({ value: l, most: r(a) })).filter(({ most: a }) => a > 0).sort((a, l) => a.value - l.value), o = s[0], i = s[s.length - 1];
  return n === 0 || o === void 0 || i === void 0 ? [] : [o.value, i.value].map((a) => {
    let l = s.filter(({ value: f }) => f !== a).map(({ value: f, most: m }) => ({ by: Math.abs(f - a), most: m })).sort((f, m) => f.by - m.by), u = Math.abs(t - n * a), c = mu(u, l.slice().reverse()), d = mu(u, l);
    return c === null || d === null ? null : { least: Math.ceil(c - wi), most: Math.min(n, Math.floor(d + wi)) };
  });
}
function mu(e, n) {
  let [t, r] = [e, 0];
  for (let { by: s, most: o } of n) {
    let i = Math.min(o, t / s);
    r += i, t -= i * s;
  }
  return t > wi ? null : r;
}

// src/core/analysis/disclosure/need-range.ts
function yu({ ability: e, importance: n }) {
  var s, o;
  let t = [n, e].map((i) => Array.from(i.values()).sort((a, l) => a - l)), r = (o = (s = t[0]) == null ? void 0 : s.length) != null ? o : 0;
  return r >= 4 && t.every((i) => i.length === r && i.every((a, l) => a === l + 1)) ? r : null;
}
function xi({ ability: e, importance: n, n: t }, r, s) {
  let o = t - r, i = Math.max(0, Math.ceil((n - s * r - (s - 2) * o) / 2)), a = Math.min(o, Math.floor((e - t) / 2));
  return i > a || n < (s - 1) * r + o || e > 2 * r + s * o ? null : [i, a];
}
function Sr(e, n) {
  let t = yu(n);
  if (t === null)
    return null;
  let [r, s] = [0, e.n];
  for (; r <= s && xi(e, r, t) === null; )
    r++;
  for (; s >= r && xi(e, s, t) === null; )
    s--;
  return { least: r, most: s };
}
function bu(e, n, t, r) {
  let s = yu(t), o = s === null ? null : xi(e, n, s);
  if (s === null || o === null)
    return !1;
  let { ability: i, importance: a, n: l } = e;
  return [{ near: s * l - a, isSwapped: !1 }, { near: i - l, isSwapped: !0 }].every(({ isSwapped: c, near: d }) => [!0, !1].every((f) => {
    let m = /* @__PURE__ */ new Set();
    for (let h = o[0]; h <= o[1] && m.size < r; h++) {
      let p = c ? l - n - h : h, g = l - n - p, y = f ? d : (s - 1) * l - d, [w, b, x] = f ? Zy(y, n, p, g, s) : eb(y, n, p, g, s);
      for (let R = b; R <= x && m.size < r; R++)
        m.add(w + R);
    }
    return m.size >= r;
  }));
}
function Zy(e, n, t, r, s) {
  let o = e - (s - 1) * r, i = o <= (s - 1) * t ? Math.ceil(o / (s - 1)) : o - (s - 2) * t;
  return [r, Math.max(0, i), Math.min(n + t, e - 2 * r)];
}
function eb(e, n, t, r, s) {
  let o = e - (s - 1) * n, i = o - (s - 1) * t, a = i <= 0 ? Math.ceil(o / (s - 1)) : s > 3 && i <= (s - 3) * r ? t + Math.ceil(i / (s - 3)) : 1 / 0;
  return [n, Math.max(0, a), Math.min(t + r, e - (s - 2) * n)];
}

// src/core/analysis/disclosure/audit-joint-groups.ts
var wu = 4, nb = 6e3;
function ku(e, n, t, r) {
  let s = [], o = ib(n), i = { programs: nb };
  for (let a of e.breakdowns.filter(({ withheld: l }) => l === void 0))
    for (let l of Object.keys(e.skills)) {
      let u = e.skills[l];
      if (u === void 0 || A(u))
        continue;
      let c = tt(u.n, u.importance.mean, u.ability.mean), d = tb(a, l), f = De(c, d.map(({ ratings: p }) => p)), m = !a.isPartition || f.n === 0 ? d : [...d, { name: "all others", ratings: f, highNeed: null }], h = d.length === 0 ? void 0 : m.find((p) => {
        var b;
        let g = a.isPartition ? m.filter((x) => x !== p) : [{ name: `all but ${p.name}`, ratings: De(c, [p.ratings]), highNeed: null }];
        if (!ob(p, g, u, n, t))
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
        let w = (b = r.get(y)) != null ? b : i.programs < 0 || ab(p, g, u, o, n, t);
        return r.set(y, w), w;
      });
      h !== void 0 && s.push({
        part: "breakdowns",
        key: ce(a),
        skill: l,
        interval: null,
        figure: `${h.name}: beside all answers`
      });
    }
  return s;
}
function tb({ groups: e }, n) {
  let t = [];
  return Object.keys(e).forEach((r) => {
    let s = e[r], o = s === void 0 || A(s) ? void 0 : s.skills[n];
    o !== void 0 && !A(o) && o.n > 0 && t.push(rb(r, o));
  }), t;
}
function rb(e, { ability: n, highNeedCount: t, importance: r, n: s }) {
  return { name: e, ratings: tt(s, r, n), highNeed: A(t) ? null : t };
}
function sb(e, n) {
  return e.reduce((t, r) => t + n(r), 0);
}
function ob(e, n, t, r, s) {
  var p;
  let { n: o } = e.ratings, i = sb(n, ({ ratings: g }) => g.n);
  if (i === 0 || Math.min(o, i) >= wu * s)
    return !1;
  let a = i < wu * s && [t.importance.counts, t.ability.counts].some((g) => !A(g) && Object.keys(g).some((y) => {
    var w;
    return ((w = g[y]) != null ? w : 0) < Math.max(o, i);
  })), l = !A(t.highNeedCount) && Sr(T({ n: o }, e.ratings.sums), r) === null, [u, c] = xu(e.ratings, r), d = Math.round(((p = t.rds) != null ? p : 0) * t.n / 100), f = n.map(({ ratings: g }) => xu(g, r)).map(([g, y]) => [g + (y - g) / 4, y - (y - g) / 4]), [m, h] = f.reduce(([g, y], w) => [g + w[0], y + w[1]], [0, 0]);
  return a || l || u < d - h || c > d - m;
}
function xu({ n: e, sums: n }, { ability: t, importance: r }) {
  let s = [...Array.from(r.values()), ...Array.from(t.values())], o = Math.max(1, Math.max(...s) - Math.min(...s)), i = n.ability - n.importance, a = (l) => {
    let u = Math.max(0, e - l);
    return e - 2 * Math.floor(u / (o + 1)) - Math.min(2, u % (o + 1));
  };
  return [-a(-i), a(i)];
}
function ib({ ability: e, importance: n }) {
  let [t, r] = [Me(n), $e(e)], s = /* @__PURE__ */ new Map([
    ["highNeed", ([o, i]) => t.includes(o) && r.includes(i)],
    ["negative", ([o, i]) => i < o],
    ["tied", ([o, i]) => i === o],
    ["positive", ([o, i]) => i > o]
  ]);
  return n.forEach((o, i) => s.set(`importance ${i}`, ([a]) => a === o)), e.forEach((o, i) => s.set(`ability ${i}`, ([, a]) => a === o)), s;
}
function ab(e, n, t, r, s, o) {
  var R;
  let i = [];
  s.importance.forEach((k, P) => s.ability.forEach((S, v) => {
    i.push({ name: `${P}/${v}`, pair: [k, S] });
  }));
  let a = (k, P) => {
    let S = {};
    return P.forEach((v) => i.forEach(({ name: O, pair: I }) => {
      S[`${v} ${O}`] = k(I);
    })), S;
  }, l = ["in", "out"], u = (k, P) => {
    var S, v;
    return Number((v = (S = r.get(k)) == null ? void 0 : S(P)) != null ? v : !1);
  }, c = ([k, P]) => Math.sign(P - k), d = { name: "", ratings: De(ub, n.map(({ ratings: k }) => cb(k))) }, f = [];
  [["in", e.ratings], ["out", d.ratings]].forEach(([k, P]) => f.push(
    { factors: a(() => 1, [k]), equals: P.n },
    { factors: a(([S]) => S, [k]), equals: P.sums.importance },
    { factors: a(([, S]) => S, [k]), equals: P.sums.ability }
  )), f.push({ factors: a(c, l), equals: Math.round(((R = t.rds) != null ? R : 0) * t.n / 100) });
  let m = /* @__PURE__ */ new Map();
  A(t.highNeedCount) || m.set("highNeed", t.highNeedCount);
  let { discrepancies: h } = t;
  A(h) || ["negative", "tied", "positive"].forEach((k) => m.set(k, h[k])), ["importance", "ability"].forEach((k) => {
    let { counts: P } = t[k];
    A(P) || Object.keys(P).forEach((S) => m.set(`${k} ${S}`, P[S]));
  }), m.forEach((k, P) => f.push({ factors: a((S) => u(P, S), l), equals: k })), e.highNeed !== null && f.push({ factors: a((k) => u("highNeed", k), ["in"]), equals: e.highNeed });
  let p = n.length < 2 ? [] : db(n, s, i.map(({ name: k }) => k), a(c, ["out"])), y = { counts: l.reduce((k, P) => k.concat(i.map(({ name: S }) => `${P} ${S}`)), []), least: 0, sums: f, limits: p }, b = Array.from(r.keys()).filter((k) => !(k === "highNeed" && e.highNeed !== null)).map((k) => a((P) => u(k, P), ["in"]));
  return we(y, b, !1).some((k, P) => {
    var S;
    return pe(k, o) || k !== null && k.least < o && k.most - k.least + 1 < o + lb && pe((S = we(y, [b[P]])[0]) != null ? S : null, o);
  });
}
var lb = 2, ub = { n: 0, sums: { importance: 0, ability: 0 } };
function cb({ n: e, sums: n }) {
  return { n: -e, sums: { importance: -n.importance, ability: -n.ability } };
}
function db(e, { ability: n, importance: t }, r, s) {
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
    let [f = null] = we({ counts: r, least: 0, sums: [
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
function xe(e) {
  let n = /* @__PURE__ */ new Set();
  return Rr(e.expression, n), Array.from(n);
}
function Rr(e, n) {
  switch (e.kind) {
    case "answer":
      n.add(e.parameter);
      break;
    case "unary":
      Rr(e.operand, n);
      break;
    case "binary":
      Rr(e.left, n), Rr(e.right, n);
      break;
    case "iif":
      e.operands.forEach((t) => Rr(t, n));
      break;
  }
}

// src/core/survey/conditions/evaluate-condition.ts
function sn(e, n, t = () => !1) {
  return _s(e.expression, n, t) == !0;
}
function _s(e, n, t) {
  let r = (s) => _s(s, n, t);
  switch (e.kind) {
    case "value":
      return e.value;
    case "answer":
      return mb(n(e.parameter));
    case "unary": {
      let s = r(e.operand);
      return e.operator === "not" ? !s : e.operator === "negative" ? Su("-", 0, s) : Ge(s) === (e.operator === "empty");
    }
    case "iif":
      return r(e.operands[r(e.operands[0]) ? 1 : 2]);
    case "binary": {
      let { operator: s, left: o, right: i } = e;
      if (s !== "equal" && s !== "notequal")
        return Su(s, r(o), r(i));
      let a = [o, i].some((l) => l.kind === "answer" && t(l.parameter));
      return Pr(r(o), r(i), a) === (s === "equal");
    }
  }
}
function Ae(e) {
  return typeof e == "object" && e !== null;
}
function Bs(e) {
  return e == null;
}
function Ge(e) {
  return Ae(e) ? e.length === 0 : !e && e !== 0 && e !== !1;
}
function mb(e) {
  var n;
  return typeof e != "string" ? e : /^(?:true|false)$/i.test(e) ? e.toLowerCase() === "true" : /^['"][^]*['"]$/.test(e) ? e.slice(1, -1) : /^0(?![x.,])[^]/.test(e) ? e : (n = Pu(e)) != null ? n : e;
}
function Pu(e) {
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
function Su(e, n, t) {
  switch (e) {
    case "less":
      return Ds(n, t);
    case "greater":
      return Ds(t, n);
    case "lessorequal":
      return Pr(n, t) || Ds(n, t);
    case "greaterorequal":
      return Pr(n, t) || Ds(t, n);
    case "contains":
      return rt(n, t);
    case "notcontains":
      return !n && !Ge(t) || !vu(n, t) && !rt(n, t);
    case "anyof":
      return Ru(n, t);
    case "noneof":
      return !Ru(n, t);
    case "allof":
      return (!!n || Ge(t)) && (Ae(t) ? t.every((r) => rt(n, r)) : rt(n, t));
    default:
      return fb(e, ki(n, t), ki(t, ki(n, t)));
  }
}
function ki(e, n) {
  return Ge(e) ? typeof n == "number" ? 0 : typeof e == "string" ? e : typeof n == "string" ? "" : Ae(n) ? [] : 0 : e;
}
function fb(e, n, t) {
  if (e === "and")
    return n && t;
  if (e === "or")
    return n || t;
  if (Ae(n) || Ae(t))
    return;
  let r = n, s = t;
  switch (e) {
    case "+":
      return typeof n == "string" || typeof t == "string" ? String(n) + String(t) : Si(r + s, Math.max(It(r), It(s)));
    case "-":
      return Si(r - s, Math.max(It(r), It(s)));
    case "*":
      return Si(r * s, It(r) + It(s));
    case "/":
      return s ? r / s : void 0;
    case "%":
      return s ? r % s : void 0;
    default:
      return Math.pow(r, s);
  }
}
function It(e) {
  let [, n] = String(e).split(".");
  return n === void 0 || typeof e == "string" && Pu(e) === null ? 0 : n.length;
}
function Si(e, n) {
  return n > 0 ? parseFloat(e.toFixed(Math.min(n, 100))) : e;
}
function Ds(e, n) {
  return !Bs(e) && !Bs(n) && e < n;
}
function Pr(e, n, t = !1) {
  return e === n ? !0 : Ae(e) || Ae(n) ? Ae(e) && Ae(n) ? pb(e, n, t) : (
    // No answer is an empty list, but an empty text is not.
    (e === null || n === null) && Ge(e) && Ge(n)
  ) : typeof e == "string" && typeof n == "string" ? e.trim().toLowerCase() === n.trim().toLowerCase() : Ge(e) || Ge(n) ? (Bs(e) || e === "") && (Bs(n) || n === "") : typeof e != typeof n && typeof e != "number" && typeof n != "number" ? String(e).toLowerCase() === String(n).toLowerCase() : Number(e) === Number(n);
}
function pb(e, n, t) {
  let [r, s] = t ? [e, n] : [e.slice().sort(), n.slice().sort()];
  return r.length === s.length && r.every((o, i) => Pr(o, s[i]));
}
function vu(e, n) {
  return Ae(e) ? !1 : Ge(e) || !n;
}
function rt(e, n) {
  if (Ae(e)) {
    let t = Ae(n) ? n : [n];
    return e.length > 0 && t.every((r) => e.some((s) => Pr(s, r)));
  }
  return !vu(e, n) && String(e).toLowerCase().includes(String(n).toLowerCase());
}
function Ru(e, n) {
  return Ge(e) || Ge(n) ? Ge(n) && (Ge(e) || !Ae(e) || e.length > 0) : Ae(e) ? Ae(n) ? n.some((t) => rt(e, t)) : rt(e, n) : rt(n, e);
}

// src/core/analysis/disclosure/audit-joint-answers.ts
var gb = 256, hb = 2e4, yb = 5;
function Tu(e, n, t, r, s) {
  let [o, i, a, l] = [[], [], [], []];
  for (let u of bb(r, t, e)) {
    let c = t.filter(({ name: g }) => u.has(g)), d = r.map(({ asked: g, conditions: y, key: w }) => ({
      asked: g,
      key: w,
      conditions: y.filter((b) => xe(b).every((x) => u.has(x)))
    })).filter(({ conditions: g }) => g.length > 0), f = c.map((g) => kb(g, d, e, n.notInStatistics)), m = wb(f);
    if (m === null) {
      l.push(...d.map(({ key: g }) => g));
      continue;
    }
    let h = m.map((g, y) => `${String(o.length)} ${String(y)}`), p = (g, y = 1) => {
      let w = {};
      return m.forEach((b, x) => {
        g(b) && (w[h[x]] = y);
      }), w;
    };
    i.push({ factors: p(() => !0), equals: e.counted }), c.forEach(({ isMultiple: g, name: y }, w) => {
      var P;
      let b = e.questions[y];
      if (b === void 0 || A(b))
        return;
      let x = (P = f[w]) != null ? P : [], R = (S, v) => v(S[w]);
      (g ? Array.from(new Set(x.reduce((S, { codes: v }) => S.concat(v), []))).map(
        (S) => ({ codes: [S], isPart: (v) => v.codes.includes(S) })
      ) : x.filter(({ codes: S }) => S.length > 0).map(
        (S) => ({ codes: S.codes, isPart: (v) => v === S })
      )).forEach(({ codes: S, isPart: v }) => {
        let O = p((N) => R(N, v)), I = 0;
        S.forEach((N) => {
          let M = s(on(y, N));
          I += M != null ? M : 0, M === null && (O[on(y, N)] = -1);
        }), i.push({ factors: O, equals: I });
      }), a.push(
        {
          factors: p((S) => R(S, ({ isCounted: v }) => v === !0)),
          atMost: b.n
        },
        {
          factors: p((S) => R(S, ({ isCounted: v }) => v === !1)),
          atMost: e.counted - b.n
        }
      );
    }), d.forEach(({ asked: g, conditions: y }) => a.push({
      factors: p((w) => xb(y, c, w), -1),
      atMost: -g
    })), o.push(...h);
  }
  return { cells: o, sums: i, limits: a, tooMany: l };
}
function bb(e, n, t) {
  let r = new Set(n.map(({ name: o }) => o)), s = [];
  for (let { conditions: o } of e) {
    let i = new Set(o.reduce((a, l) => a.concat(xe(l)), []).filter((a) => r.has(a)));
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
function wb(e) {
  let n = [[]];
  for (let r of e) {
    if (r === null || n.length * r.length > gb)
      return null;
    n = n.reduce(
      (s, o) => s.concat(r.map((i) => [...o, i])),
      []
    );
  }
  return n.reduce(
    (r, s) => r + s.reduce((o, { values: i }) => o * i.length, 1),
    0
  ) > hb ? null : n;
}
function xb(e, n, t) {
  let r = (i) => n.some((a) => a.name === i && a.question.type === "ranking"), s = /* @__PURE__ */ new Map(), o = (i) => {
    let a = n[i];
    return a === void 0 ? e.every((l) => sn(l, (u) => {
      var c;
      return (c = s.get(u)) != null ? c : null;
    }, r)) : t[i].values.some((l) => (s.set(a.name, l), o(i + 1)));
  };
  return o(0);
}
function kb({ choices: e, isMultiple: n, kind: t, name: r, question: { name: s } }, o, i, a) {
  let l = o.reduce((y, { conditions: w }) => w.reduce(
    (b, x) => b.concat(xe(x).includes(r) ? vr(x.expression) : []),
    y
  ), []);
  if (t !== "codes") {
    let y = l.reduce((w, b) => w.concat(
      typeof b == "number" ? [b - 1, b, b + 1] : [b]
    ), [null, Ln, 0]);
    return Array.from(new Set(y)).map((w) => ({ codes: [], values: [w], isCounted: null }));
  }
  let u = i.questions[r], c = u !== void 0 && !A(u), d = c ? Object.keys(u.choices) : (e != null ? e : []).map(({ value: y }) => y).filter((y) => !a.includes(y));
  if (n) {
    let y = d.filter((b) => l.some((x) => String(x).toLowerCase() === b.toLowerCase())), w = l.some((b) => typeof b == "number" && !y.includes(String(b)));
    return y.length > yb || w ? null : Sb(y).reduce((b, x) => b.concat([
      { codes: x, values: [x.length === 0 ? null : x], isCounted: x.length > 0 },
      { codes: x, values: [[...x, Ln]], isCounted: x.length > 0 ? !0 : null }
    ]), []);
  }
  let f = i.versions.some(({ changed: y }) => y.includes(s)), m = !c || f || u.unusable !== 0, h = [null, Ln, ...a, ...m ? d : []], p = (y) => l.length === 0 || l.some((w) => typeof w != "string" || w.toLowerCase().includes(y.toLowerCase()) || y.toLowerCase().includes(w.toLowerCase())), g = d.filter((y) => !p(y));
  return [
    ...d.filter(p).map((y) => ({ codes: [y], values: [y], isCounted: !0 })),
    ...g.length === 0 ? [] : [{ codes: g, values: g, isCounted: !0 }],
    { codes: [], values: h, isCounted: !1 }
  ];
}
function Sb(e) {
  return e.reduce((n, t) => n.concat(n.map((r) => [...r, t])), [[]]);
}
function vr(e) {
  switch (e.kind) {
    case "value":
      return Array.isArray(e.value) ? e.value : [e.value];
    case "answer":
      return [];
    case "unary":
      return vr(e.operand);
    case "binary":
      return [...vr(e.left), ...vr(e.right)];
    case "iif":
      return e.operands.reduce((n, t) => n.concat(vr(t)), []);
  }
}

// src/core/analysis/disclosure/audit-questions.ts
function on(e, n) {
  return `${e}=${n}`;
}
function Au(e, n) {
  let t = [], r = [], s = [], o = /* @__PURE__ */ new Map(), i = /* @__PURE__ */ new Map(), a = ne(n);
  for (let d of a) {
    let { name: f } = d, m = e.questions[f];
    if (m === void 0 || A(m))
      continue;
    for (let p of Object.keys(m.choices)) {
      let g = Pb(m, f, p, e);
      if (A(g)) {
        let y = on(f, p);
        t.push(y), o.set(y, { part: "questions", key: f, factors: { [y]: 1 } });
      } else
        i.set(on(f, p), g);
    }
    let h = vb(m, d, i);
    r.push(...h.sums), s.push(...h.limits);
  }
  let l = Eu(e, n, a);
  for (let { factors: d, atMost: f } of Ou(e, n, a, l)) {
    let m = Object.keys(d), h = m.reduce((g, y) => {
      var w;
      return g + d[y] * ((w = i.get(y)) != null ? w : 0);
    }, 0);
    m.every((g) => i.has(g) || o.has(g)) && m.some((g) => o.has(g)) && s.push({ factors: Rb(d, (g) => o.has(g)), atMost: f - h });
  }
  if (t.length === 0)
    return [];
  let u = Tu(e, n, a, l, (d) => {
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
function Rb(e, n) {
  let t = {};
  return Object.keys(e).filter(n).forEach((r) => {
    t[r] = e[r];
  }), t;
}
function Pb(e, n, t, r) {
  let s = e.choices[t];
  if (s !== void 0 && !A(s))
    return s.count;
  let o = r.breakdowns.filter((i) => i.question === n).map((i) => i.groups[t]).find((i) => i !== void 0 && !A(i));
  return o === void 0 || A(o) ? s != null ? s : { withheld: "small-counts" } : o.counted;
}
function vb(e, { choices: n, isMultiple: t, name: r, question: s }, o) {
  var y;
  let i = Object.keys(e.choices), a = i.filter((w) => !o.has(on(r, w)));
  if (a.length === 0)
    return { sums: [], limits: [] };
  let l = vt(n != null ? n : [], []), u = (w, b) => {
    var x;
    return b === 0 ? 1 : Math.pow((x = l.get(w)) != null ? x : 0, b);
  }, c = (w, b = 1) => a.reduce((x, R) => E(T({}, x), { [on(r, R)]: b * u(R, w) }), {}), d = (w) => i.reduce(
    (b, x) => {
      var R;
      return b + ((R = o.get(on(r, x))) != null ? R : 0) * u(x, w);
    },
    0
  ), [f, m] = "minSelectedChoices" in s ? [(y = s.minSelectedChoices) != null ? y : 1, s.maxSelectedChoices] : [1, null];
  if (t) {
    let w = a.map((R) => ({ factors: { [on(r, R)]: 1 }, atMost: e.n })), b = { factors: c(0, -1), atMost: d(0) - e.n * Math.max(1, f) }, x = m === null ? [] : [{ factors: c(0), atMost: e.n * m - d(0) }];
    return { sums: [], limits: [...w, b, ...x] };
  }
  let h = (w, b) => ({ factors: c(w), equals: Math.round(b) - d(w) }), p = [h(0, e.n)], { summary: g } = e;
  return g !== void 0 && !A(g) && g.mean !== null && (p.push(h(1, g.mean * e.n)), g.sd !== null && !A(g.sd) && p.push(h(2, g.sd * g.sd * (e.n - 1) + g.mean * g.mean * e.n))), { sums: p, limits: [] };
}

// src/core/analysis/disclosure/audit-conditions.ts
var Ln = " ";
function Eu(e, n, t) {
  var o;
  let r = Tr(n), s = [];
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
      s.push({ key: a, conditions: js(f), asked: y });
    }
    (i != null ? i : []).forEach(({ value: y, visibleIf: w }) => {
      let b = c.choices[y], x = b === void 0 ? 0 : A(b) ? 1 : b.count;
      w !== null && x > 0 && s.push({ key: a, conditions: js([...f, w]), asked: x });
    });
  }
  return s;
}
function Ou(e, n, t, r) {
  return r.reduce((s, { asked: o, conditions: i }) => i.reduce((a, l) => {
    let [u, ...c] = xe(l), d = t.find((f) => f.name === u);
    return d === void 0 || c.length > 0 || d.kind !== "codes" ? a : a.concat(Ab(l, d, e, o, n.notInStatistics));
  }, s), []);
}
function Tr(e) {
  let n = /* @__PURE__ */ new Map(), t = (r, s) => {
    let o = r.visibleIf === null ? s.slice() : [...s, r.visibleIf];
    r.type === "panel" ? r.elements.forEach((i) => t(i, o)) : n.set(r.name, o);
  };
  return e.pages.forEach((r) => r.elements.forEach(
    (s) => t(s, r.visibleIf === null ? [] : [r.visibleIf])
  )), n;
}
function js(e) {
  return e.reduce((n, t) => n.concat(Tb(t)), []);
}
function Tb({ expression: e, source: n }) {
  let t = (r) => r.kind === "binary" && r.operator === "and" ? [...t(r.left), ...t(r.right)] : [r];
  return t(e).map((r) => ({ source: n, expression: r }));
}
function Ab(e, { isMultiple: n, name: t, question: r }, s, o, i) {
  let a = s.questions[t], l = s.versions.some(({ changed: k }) => k.includes(r.name));
  if (a === void 0 || A(a) || l)
    return [];
  let u = Object.keys(a.choices), c = (k) => sn(e, () => k, () => r.type === "ranking"), d = [a.unusable, ...i.some((k) => c(n ? [k] : k)) ? [a.notInStatistics] : []], f = d.some(A) ? a.missing : d.reduce((k, P) => A(P) ? k : k + P, 0), m = (k, P) => k.reduce(
    (S, v) => E(T({}, S), { [on(t, v)]: P }),
    {}
  ), h = s.counted - o;
  if (!n) {
    let k = u.filter(c), P = u.filter((v) => !c(v)), S = !c(null) && !c(Ln);
    return [
      ...P.length === 0 ? [] : [{ factors: m(P, 1), atMost: h }],
      ...S && k.length > 0 ? [{ factors: m(k, -1), atMost: f - o }] : []
    ];
  }
  let p = (k) => u.filter((P) => !k.includes(P)), g = c(u) && !c([]) && !c([Ln]), y = !c(u) && c([]), w = u.filter((k) => c([k])), b = u.filter((k) => g && !c(p([k])) && w.every((P) => P === k)), x = g && w.length > 0 && !c(p(w)), R = u.filter((k) => y && !c([k]) && c(p([k])));
  return [
    ...b.map((k) => ({ factors: m([k], -1), atMost: f - o })),
    ...x ? [{ factors: m(w, -1), atMost: f - o }] : [],
    ...R.map((k) => ({ factors: m([k], 1), atMost: h }))
  ];
}

// src/core/analysis/disclosure/audit-nested-groups.ts
var Eb = ["highNeedCount", "canTeach", "wantToLearn"];
function Mu(e, n, t) {
  let { minAnswers: r, minCell: s } = n, o = [];
  for (let { codes: i, inner: a, outer: l } of Iu(e, n))
    for (let u of Object.keys(e.skills)) {
      let c = i.map((m) => Ri(l, m, u)).filter(Nu), d = Object.keys(a.groups).map((m) => Ri(a, m, u)).filter(Nu);
      if (c.length < i.length || d.length === 0)
        continue;
      let f = De(Ob, c.map((m) => Cb(Cu(m))));
      for (let m of a.isPartition ? [d] : d.map((h) => [h])) {
        let h = De(f, m.map(Cu)), p = h.n > 0 && h.n < Math.max(r, s) ? { least: h.n, most: h.n } : ["importance", "ability"].reduce((y, w) => y.concat(
          kr(t[w], h.n, h.sums[w], () => 1 / 0)
        ), []).find(
          (y) => pe(y, s) || y !== null && y.most === 0
        );
        if (p !== void 0) {
          let y = `${i.join()} without its groups`;
          o.push({ part: "breakdowns", key: ce(a), skill: u, figure: y, interval: p });
        }
        let g = [
          ...c.map(({ highNeedCount: y }) => y),
          ...m.map(({ highNeedCount: y }) => A(y) ? y : -y)
        ].reduce((y, w) => A(w) ? NaN : y + w, 0);
        (h.n > 0 && g > 0 && (g < s || h.n - g < s) || h.n > g && h.n - g < s) && o.push({
          part: "breakdowns",
          key: ce(a),
          skill: u,
          only: "need",
          figure: `${i.join()} without its groups: high need`,
          interval: { least: g, most: g }
        });
      }
    }
  return o;
}
function $u(e, n) {
  let t = [];
  for (let { codes: r, inner: s, outer: o } of Iu(e, n)) {
    let i = ce(s);
    for (let a of Object.keys(e.skills)) {
      let l = e.skills[a];
      for (let u of l === void 0 || A(l) ? [] : Eb) {
        let c = (y, w) => {
          let b = Ri(y, w, a), x = A(b) ? null : b[u];
          return typeof x == "number" ? x : null;
        }, d = [], f = (y, w) => {
          let b = { factors: {}, known: 0 };
          return w.forEach((x) => {
            let R = c(y, x);
            if (R === null) {
              let k = `${y === s ? "inner" : "outer"} ${x}`;
              b.factors[k] = 1, d.includes(k) || d.push(k);
            } else
              b.known += R;
          }), b;
        }, m = l === void 0 || A(l) ? null : l[u], h = Object.keys(s.groups), p = [], g = [];
        for (let y of s.isPartition ? [h] : h.map((w) => [w])) {
          let [w, b] = [f(o, r), f(s, y)], x = `rest ${y.join()}`, R = E(T({}, w.factors), { [x]: -1 });
          Object.keys(b.factors).forEach((k) => {
            R[k] = -1;
          }), p.push({ factors: R, equals: b.known - w.known }), g.push(x);
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
var Ob = { n: 0, sums: { importance: 0, ability: 0 } };
function Cb({ n: e, sums: n }) {
  return { n: -e, sums: { importance: -n.importance, ability: -n.ability } };
}
function Cu({ ability: e, importance: n, n: t }) {
  return tt(t, n, e);
}
function Nu(e) {
  return !A(e);
}
function Ri({ groups: e }, n, t) {
  var s;
  let r = e[n];
  return r === void 0 ? { withheld: "small-counts" } : A(r) ? r : (s = r.skills[t]) != null ? s : { withheld: "small-counts" };
}
function Iu({ breakdowns: e }, n) {
  let t = e.filter(({ question: a, withheld: l }) => a !== null && l === void 0), r = [];
  if (t.length < 2)
    return r;
  let s = Tr(n), o = ne(n), i = (a, l, u) => {
    var f, m;
    let c = o.find(({ name: h }) => h === l), d = ((f = c == null ? void 0 : c.choices) != null ? f : []).map(({ value: h }) => h).filter((h) => !n.notInStatistics.includes(h));
    return js((m = s.get(a)) != null ? m : []).reduce((h, p) => {
      let [g, ...y] = xe(p), w = g === void 0 || y.length > 0 || u.includes(g) ? null : g === l ? Nb(p, d, (c == null ? void 0 : c.isMultiple) === !0) : Lu(p) ? null : i(g, l, [...u, a]);
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
function Lu(e) {
  return sn(e, () => null) || sn(e, () => []);
}
function Nb(e, n, t) {
  let r = (o) => sn(e, () => t ? [o] : o), s = n.filter(r);
  return Lu(e) || r(Ln) ? null : (
    // Several together may be needed: each of them is.
    s.length === 0 ? n.filter((o) => !sn(e, () => n.filter((i) => i !== o))).slice(0, 1) : s
  );
}

// src/core/analysis/disclosure/audit-skills.ts
function Fu(e, n, t) {
  let r = /* @__PURE__ */ new Map();
  t.importance.forEach((w, b) => t.ability.forEach((x, R) => {
    r.set(`${b}/${R}`, [w, x]);
  }));
  let s = Array.from(r.keys()), o = (w) => {
    let b = {};
    return r.forEach(([x, R], k) => {
      b[k] = w(x, R);
    }), b;
  }, [i, a] = [Me(t.importance), $e(t.ability)], l = o((w, b) => Number(i.includes(w) && a.includes(b))), { n: u, importance: c, ability: d, rds: f, highNeedCount: m, discrepancies: h } = n, p = (w, b) => Math.round((w != null ? w : 0) * b), g = [
    { factors: o(() => 1), equals: u },
    { factors: o((w) => w), equals: p(c.mean, u) },
    { factors: o((w, b) => b), equals: p(d.mean, u) },
    { factors: o((w, b) => Math.sign(b - w)), equals: p(f, u / 100) }
  ], y = /* @__PURE__ */ new Map();
  return t.importance.forEach((w, b) => {
    y.set(`importance ${b}`, o((x) => +(x === w)));
  }), t.ability.forEach((w, b) => {
    y.set(`ability ${b}`, o((x, R) => +(R === w)));
  }), A(m) ? y.set("highNeed", l) : g.push({ factors: l, equals: m }), A(h) && (y.set("negative", o((w, b) => +(b < w))), y.set("tied", o((w, b) => +(b === w))), y.set("positive", o((w, b) => +(b > w)))), {
    hidden: { counts: s, least: 0, sums: g },
    figures: new Map(Array.from(y, ([w, b]) => [w, { part: "skills", key: e, factors: b }]))
  };
}

// src/core/analysis/disclosure/audit.ts
function Du(e, n, t = /* @__PURE__ */ new Map()) {
  if (n.minCell <= 1)
    return [];
  let r = [
    ...Au(e, n),
    ...fu(e, n),
    ...$u(e, n),
    ...Ib(e)
  ], s = Y(n);
  if (s !== null)
    for (let o of Object.keys(e.skills)) {
      let i = e.skills[o];
      i !== void 0 && !A(i) && A(i.importance.counts) && r.push(Fu(o, i, s));
    }
  return [
    ...r.reduce((o, i) => o.concat(Mb(i, n.minCell)), []),
    ...s === null ? [] : hu(e, s, n.minCell),
    ...s === null ? [] : ku(e, s, n.minCell, t),
    ...s === null ? [] : Mu(e, n, s),
    ...Lb(e, n)
  ];
}
function Mb({ figures: e, hidden: n, unsettled: t = [] }, r) {
  let s = Array.from(e), o = we(n, s.map(([, { factors: c }]) => c), !1), i = (c) => {
    var f;
    let d = (f = o[c]) != null ? f : null;
    return d !== null && d.least < r && d.most - d.least + 1 < $b * r;
  }, a = s.map((c, d) => d).filter(i), l = we(n, a.map((c) => {
    var d, f;
    return (f = (d = s[c]) == null ? void 0 : d[1].factors) != null ? f : {};
  })), u = new Map(l.map((c, d) => [a[d], c]));
  return s.reduce((c, [d, { part: f, key: m, skill: h }], p) => {
    var y;
    let g = (y = u.has(p) ? u.get(p) : o[p]) != null ? y : null;
    return pe(g, r) ? [...c, T({ part: f, key: m, figure: d, interval: g }, h === void 0 ? {} : { skill: h })] : c;
  }, t.map((c) => E(T({}, c), { interval: null })));
}
var $b = 2;
function pe(e, n) {
  return e === null || e.least > 0 && e.least < n && e.most - e.least + 1 < n;
}
function Ib({ counted: e, versions: n }) {
  let t = n.filter((o) => A(o.counted)).map(({ revision: o }) => String(o)), r = n.reduce((o, i) => A(i.counted) ? o : o + i.counted, 0), s = {};
  return t.forEach((o) => {
    s[o] = 1;
  }), t.length === 0 ? [] : [{
    hidden: { counts: t, least: 1, sums: [{ factors: s, equals: e - r }] },
    figures: new Map(t.map((o) => [o, { part: "versions", key: "", factors: { [o]: 1 } }]))
  }];
}
function Lb(e, n) {
  let t = [];
  for (let { name: r, kind: s, isMultiple: o } of ne(n)) {
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
function Fn({ need: e, ratings: n }, t, r) {
  let s = (o) => o > 0 && o < r;
  return r <= 1 || n.n === 0 || !s(e) && !s(n.n - e) && e !== n.n && bu(n, e, t, r);
}
function Bu(e, n, t) {
  let r = t <= 1 || e.n === 0 ? null : Sr(e, n);
  return r === null || !pe(r, t) && !pe({ least: e.n - r.most, most: e.n - r.least }, t);
}
function _u(e, n, t, r) {
  let s = Array.from(e.keys()), o = (c) => e.get(c), i = new Set(s.filter((c) => !Fn(o(c), t, r))), a = Fn(n, t, r);
  if (i.size === 0 && a)
    return i;
  let l = s.filter((c) => !i.has(c) && o(c).need > 0).sort((c, d) => o(c).need - o(d).need || (c < d ? -1 : 1)), u = () => [...Array.from(i, o), ...n.ratings.n === 0 ? [] : [n]];
  for (; !Fb(u(), i.size, t, r); ) {
    let c = l.shift();
    if (c === void 0)
      return new Set(s);
    i.add(c);
  }
  return i;
}
function Fb(e, n, t, r) {
  let s = e.map(({ ratings: l }, u) => {
    var d;
    let c = (d = Sr(l, t)) != null ? d : { least: 0, most: l.n };
    return { least: Math.max(c.least, u < n ? 1 : 0), most: c.most };
  }), o = e.reduce((l, { need: u }) => l + u, 0), [i, a] = ["least", "most"].map(
    (l) => s.reduce((u, c) => u + c[l], 0)
  );
  return s.every((l, u) => {
    let { n: c } = e[u].ratings, d = {
      least: Math.max(l.least, o - (a - l.most)),
      most: Math.min(l.most, o - (i - l.least))
    }, f = d.least === d.most, m = { least: c - d.most, most: c - d.least };
    return !pe(d, r) && !pe(m, r) && !(f && !Fn(e[u], t, r));
  });
}

// src/core/analysis/disclosure/rating-state.ts
var Lt = "unused ";
function st({ breakdowns: e, skills: n }, t) {
  return {
    skills: Pi(n, (r) => A(r) ? null : Bb(r)),
    breakdowns: e.map(({ by: r, groups: s, isPartition: o, question: i, withheld: a }) => ({
      by: r,
      question: i,
      isPartition: o,
      groups: a !== void 0 ? null : Pi(s, Db)
    })),
    gone: t
  };
}
function Db(e) {
  return A(e) ? null : {
    counted: e.counted,
    skills: Pi(e.skills, (n) => A(n) ? null : _b(n))
  };
}
function Pi(e, n) {
  let t = G();
  return Object.keys(e).forEach((r) => {
    t[r] = n(e[r]);
  }), t;
}
function Bb(e) {
  var d, f;
  let { ability: n, changedVersion: t, discrepancies: r, highNeedCount: s, importance: o, incomplete: i, n: a, rds: l } = e, u = G(), c = (m, h) => {
    typeof h == "number" && (u[m] = h);
  };
  return c("n", a), c("importance", Math.round(((d = o.mean) != null ? d : 0) * a)), c("ability", Math.round(((f = n.mean) != null ? f : 0) * a)), c("rds", A(l) ? l : Math.round((l != null ? l : 0) * a / 100)), c("highNeed", s), A(r) || ["negative", "tied", "positive"].forEach((m) => c(m, r[m])), ["importance", "ability"].forEach((m) => {
    let { counts: h, notInStatistics: p } = e[m];
    A(h) || Object.keys(h).forEach((g) => c(`${m} ${g}`, h[g])), c(`${Lt}${m}`, p);
  }), c(`${Lt}incomplete`, i), c(`${Lt}changedVersion`, t), u;
}
function _b({ ability: e, canTeach: n, highNeedCount: t, importance: r, n: s, wantToLearn: o }) {
  return [s, Math.round((r != null ? r : 0) * s), Math.round((e != null ? e : 0) * s), t, n, o].map((i) => typeof i == "number" ? String(i) : "-").join(" ");
}
function ju(e) {
  let n = e.split(" ").map((l) => l === "-" ? null : Number(l)), [t = 0, r = 0, s = 0, o = null, i = null, a = null] = n;
  return { n: t != null ? t : 0, sums: { importance: r != null ? r : 0, ability: s != null ? s : 0 }, highNeed: o, canTeach: i, wantToLearn: a };
}

// src/core/analysis/disclosure/compare-releases.ts
function Gu(e, n, t, r) {
  var l, u;
  let s = [], o = Y(t);
  if (t.minCell <= 1 || o === null)
    return s;
  let i = e.gone === 0, a = Vb(o, t, r);
  for (let c of Object.keys(n.skills)) {
    let [d, f] = [(l = e.skills[c]) != null ? l : null, (u = n.skills[c]) != null ? u : null];
    d !== null && f !== null && s.push(...Gb(c, d, f, o, t, i, r));
  }
  for (let c of n.breakdowns) {
    let d = e.breakdowns.find((f) => ce(f) === ce(c));
    d !== void 0 && s.push(...Ub(d, c, e, n, o, t, i, a));
  }
  return s;
}
function qu(e, n, t) {
  return Object.keys(n).reduce((r, s) => {
    let [o, i] = [e[s], n[s]];
    return t <= 1 || o === void 0 || i === void 0 || A(o) || A(i) ? r : r.concat(Wb(s, o, i, t));
  }, []);
}
function Ft(e, n) {
  return e !== 0 && Math.abs(e) < n;
}
function Dn(e) {
  return { least: e, most: e };
}
function vi(e, n) {
  return typeof e == "number" && typeof n == "number" ? n - e : null;
}
var jb = ["notAsked", "notInStatistics", "unusable", "changedVersion"];
function Wb(e, n, t, r) {
  return jb.reduce((s, o) => {
    let i = vi(n[o], t[o]);
    return i === null || !Ft(i, r) ? s : [...s, { part: "questions", key: e, figure: o, interval: Dn(i), only: "remainders" }];
  }, []);
}
function Gb(e, n, t, r, s, o, i) {
  var P;
  let a = Object.keys(t).filter((S) => n[S] !== void 0).map((S) => [S, t[S] - n[S]]), l = ([S]) => S.startsWith(Lt), u = new Map(a.filter((S) => !l(S))), c = (P = u.get("n")) != null ? P : 0, d = a.filter((S) => l(S) && Ft(S[1], s.minCell));
  if (d.length > 0)
    return d.map(([S, v]) => ({ part: "skills", key: e, figure: S, interval: Dn(v), only: "steps" }));
  if (Array.from(u.values()).every((S) => S === 0))
    return [];
  let f = { part: "skills", key: e };
  if (c !== 0 && Math.abs(c) < Math.max(s.minAnswers, s.minCell))
    return [E(T({}, f), { figure: "n", interval: Dn(c) })];
  let m = u.get("highNeed"), h = m !== void 0 && c > 0 && (m === c || Ft(c - m, s.minCell)), p = Array.from(u).filter(([S, v]) => !["n", "importance", "ability", "rds"].includes(S) && (Ft(v, s.minCell) || c !== 0 && v === c && S.includes(" ") || S === "highNeed" && h));
  if (p.length > 0)
    return p.map(([S, v]) => E(T({}, f), { figure: S, interval: Dn(v), only: "steps" }));
  if (!o)
    return [];
  let { counts: g, factorsOf: y, names: w } = qb(r), b = Object.keys(t).filter((S) => t[S] === 0 && w.includes(S)).map(y), x = g.filter((S) => b.every((v) => {
    var O;
    return ((O = v[S]) != null ? O : 0) === 0;
  })), R = (S, v) => {
    var D, L;
    let O = { counts: x, least: 0, sums: Array.from(S, ([_, V]) => ({ factors: y(_), equals: V })) }, I = w.filter((_) => !S.has(_)), N = we(O, I.map(y), !1), M = I.findIndex((_, V) => {
      var Q;
      return _.includes(" ") && ((Q = N[V]) == null ? void 0 : Q.least) === S.get("n");
    }), C = M >= 0 ? M : xr(O, I.map(y), s, i);
    return C < 0 ? [] : [E(T({}, f), { figure: `${(D = I[C]) != null ? D : ""}${v}`, interval: (L = N[C]) != null ? L : null, only: "steps" })];
  }, k = new Map(Object.keys(n).filter((S) => !S.startsWith(Lt)).map((S) => [S, n[S]]));
  return [...R(u, ""), ...x.length < g.length && k.get("n") !== 0 ? R(k, " before") : []];
}
function qb(e) {
  let n = [];
  e.importance.forEach((i, a) => e.ability.forEach((l, u) => {
    n.push({ name: `${a}/${u}`, codes: [a, u], importance: i, ability: l });
  }));
  let [t, r] = [Me(e.importance), $e(e.ability)], s = {
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
function Vb(e, n, t) {
  let r = /* @__PURE__ */ new Map();
  return (s, o, i) => {
    let a = [s, o, i].join(), l = r.get(a);
    if (l !== void 0)
      return l;
    let u = Array.from(e[s]), c = (h) => {
      let p = G();
      return u.forEach(([g, y]) => {
        p[g] = h(g, y);
      }), p;
    }, d = { counts: u.map(([h]) => h), least: 0, sums: [
      { factors: c(() => 1), equals: o },
      { factors: c((h, p) => p), equals: i }
    ] }, f = u.map(([h]) => c((p) => +(p === h))), m = xr(d, f, n, t) < 0;
    return r.set(a, m), m;
  };
}
function Ub(e, n, t, r, s, o, i, a) {
  var f, m, h, p, g, y, w;
  let l = ce(n), u = [], c = Object.keys((f = n.groups) != null ? f : {});
  for (let b of n.by === "community" ? [] : c) {
    let [x, R] = [(h = (m = e.groups) == null ? void 0 : m[b]) != null ? h : null, (g = (p = n.groups) == null ? void 0 : p[b]) != null ? g : null], k = x === null || R === null ? 0 : R.counted - x.counted;
    Ft(k, o.minCell) && u.push({ part: "breakdowns", key: l, skill: null, figure: b, interval: Dn(k) });
  }
  let d = ({ groups: b }, x, R) => {
    var P, S;
    let k = (S = (P = b == null ? void 0 : b[x]) == null ? void 0 : P.skills[R]) != null ? S : null;
    return k === null ? null : ju(k);
  };
  for (let b of Object.keys(r.skills)) {
    let x = (O, I) => {
      u.push({ part: "breakdowns", key: l, skill: b, figure: O, interval: I });
    }, R = [];
    for (let O of c) {
      let [I, N] = [d(e, O, b), d(n, O, b)];
      if (I === null || N === null)
        continue;
      let M = De(N, [I]);
      R.push([O, M]);
      let C = vi(I.highNeed, N.highNeed);
      C !== null && (C !== 0 || M.n !== 0) && !(i && M.n > 0 && Fn(
        { ratings: T({ n: M.n }, M.sums), need: C },
        s,
        o.minCell
      )) && u.push({ part: "breakdowns", key: l, skill: b, figure: `${O}: high need`, interval: Dn(C), only: "need" }), ["canTeach", "wantToLearn"].forEach((D) => {
        let L = vi(I[D], N[D]);
        L !== null && Ft(L, o.minCell) && x(`${O}: ${D}`, Dn(L));
      });
    }
    let [k, P] = [(y = t.skills[b]) != null ? y : null, (w = r.skills[b]) != null ? w : null], S = k === null || P === null ? null : De(Wu(P), [Wu(k)]), v = S === null || R.length === 0 ? [] : n.isPartition ? [["all others", De(S, R.map(([, O]) => O))]] : R.map(([O, I]) => [`all but ${O}`, De(S, [I])]);
    for (let [O, I] of [...R, ...v]) {
      let { n: N, sums: M } = I;
      if (!(N === 0 && M.importance === 0 && M.ability === 0)) {
        if (Math.abs(N) < Math.max(o.minAnswers, o.minCell))
          x(O, Dn(N));
        else if (i) {
          let [C, D] = ["importance", "ability"].map(
            (_) => kr(s[_], N, M[_], () => 1 / 0)
          ), L = [...C != null ? C : [], ...D != null ? D : []].find((_) => pe(_, o.minCell) || _ !== null && _.most === 0);
          (L !== void 0 || !a("importance", N, M.importance) || !a("ability", N, M.ability)) && x(O, L != null ? L : null);
        }
      }
    }
  }
  return u;
}
function Wu({ ability: e = 0, importance: n = 0, n: t = 0 }) {
  return { n: t, sums: { importance: n, ability: e } };
}

// src/core/analysis/disclosure/is-spread.ts
function Vu(e, n, t) {
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
    let f = Hb(l, s.n, s[i], u, n, t);
    return r.set(c, f), f;
  });
}
function Hb(e, n, t, r, s, o) {
  let i = Array.from(e.values()), a = [Math.min(...i), Math.max(...i)];
  if (Qb(i)) {
    let c = new Map(r), d = Array.from(e, ([f, m]) => {
      var h;
      return { value: m, most: Math.min(n, (h = c.get(f)) != null ? h : n) };
    });
    return a.every((f) => zb(f, d, n, t, s.minCell));
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
  return Is(u, a.map((c) => l((d) => d === c ? 0 : 1)), s, o);
}
function Qb(e) {
  let n = Array.from(new Set(e)).sort((t, r) => t - r);
  return n.length === e.length && n.every((t, r) => t === n[0] + r);
}
function zb(e, n, t, r, s) {
  var f, m;
  let o = Math.abs(r - t * e), i = n.filter(({ value: h }) => h !== e).map(({ most: h, value: p }) => ({ by: Math.abs(p - e), most: h })).sort((h, p) => h.by - p.by), a = (m = (f = n.find(({ value: h }) => h === e)) == null ? void 0 : f.most) != null ? m : 0, l = Math.min(t, i.reduce((h, p) => h + p.most, 0)), u = (h, p) => {
    let [g, y] = [h, 0];
    for (let w = 0; w < i.length && g > 0; w++) {
      let b = i[p ? w : i.length - 1 - w], x = Math.min(g, b.most);
      y += x * b.by, g -= x;
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
function Ws(e, n) {
  var a, l, u, c, d;
  let t = [n.questions[e], (a = n.earlier) == null ? void 0 : a.questions[e]].filter((f) => f !== void 0 && !A(f)), [r] = t, s = t.find(({ places: f }) => f !== void 0 && Object.keys(f).some((m) => !A(f[m]))), o = t.find(({ summary: f }) => f !== void 0 && !A(f)), i = o == null ? void 0 : o.summary;
  return {
    question: r === void 0 ? null : t.slice(1).reduce(Jb, r),
    places: { places: (l = s == null ? void 0 : s.places) != null ? l : null, n: (u = s == null ? void 0 : s.n) != null ? u : 0, choices: (c = s == null ? void 0 : s.choices) != null ? c : {} },
    summary: { summary: i === void 0 || A(i) ? null : i, n: (d = o == null ? void 0 : o.n) != null ? d : 0 }
  };
}
var Kb = ["notAsked", "notInStatistics", "unusable", "changedVersion"];
function Jb(e, n) {
  let t = G();
  Object.keys(e.choices).forEach((s) => {
    let [o, i] = [e.choices[s], n.choices[s]];
    t[s] = A(o) && i !== void 0 ? i : o;
  });
  let r = {};
  return Kb.forEach((s) => {
    r[s] = A(e[s]) ? n[s] : e[s];
  }), E(T(T({}, e), r), { choices: t });
}

// src/core/analysis/disclosure/rating-trail.ts
var Xb = 4;
function Gs({ change: e, published: n }) {
  var s;
  let { earlier: t } = n;
  return ((s = n.ratingTrail) != null ? s : (
    // Data of a time when only this was kept.
    t === void 0 ? [] : [st(t, 1 / 0)]
  )).map((o) => E(T({}, o), { gone: o.gone + e.removed })).concat(st(n, e.removed));
}
function Uu(e, n) {
  let t = st(n, 0);
  return e.map((r) => Zb(r, t)).filter(({ breakdowns: r, skills: s }) => r.length + Object.keys(s).length > 0);
}
function Hu(e, n) {
  let t = st(n, 0), r = /* @__PURE__ */ new Map();
  return e.forEach((s) => Qu(s, t).forEach((o) => {
    var i;
    r.set(o, ((i = r.get(o)) != null ? i : 0) + 1);
  })), Array.from(r.keys()).filter(
    (s) => {
      var o;
      return r.get(s) >= Xb && ((o = t.skills[s]) != null ? o : null) !== null;
    }
  );
}
function Qu(e, n) {
  let t = new Set(Object.keys(e.skills).filter((r) => {
    let [s, o] = [e.skills[r], n.skills[r]];
    return s !== null && o !== void 0 && Object.keys(s != null ? s : {}).some((i) => (o == null ? void 0 : o[i]) === void 0);
  }));
  return e.breakdowns.forEach((o) => {
    var i = o, { groups: r } = i, s = En(i, ["groups"]);
    let a = zu(n, s);
    Object.keys(r != null ? r : {}).forEach((l) => {
      var c;
      let u = r == null ? void 0 : r[l];
      Object.keys((c = u == null ? void 0 : u.skills) != null ? c : {}).forEach((d) => {
        var h;
        let f = (h = u == null ? void 0 : u.skills[d]) != null ? h : null, m = (a == null ? void 0 : a.groups) === null ? null : a == null ? void 0 : a.groups[l];
        f !== null && m !== void 0 && (m === null || Yb(f, m.skills[d])) && t.add(d);
      });
    });
  }), t;
}
function zu({ breakdowns: e }, n) {
  return e.find((t) => ce(t) === ce(n));
}
function Yb(e, n) {
  let t = n == null ? void 0 : n.split(" ");
  return n !== void 0 && e.split(" ").some((r, s) => {
    var o;
    return r !== "-" && ((o = t == null ? void 0 : t[s]) != null ? o : "-") === "-";
  });
}
function Zb(e, n) {
  let t = Qu(e, n), r = (o) => {
    let i = G();
    return Object.keys(o).filter((a) => t.has(a)).forEach((a) => {
      i[a] = o[a];
    }), i;
  }, s = e.breakdowns.reduce((o, i) => {
    let f = i, { groups: a } = f, l = En(f, ["groups"]), u = zu(n, l);
    if (a === null || u === void 0)
      return o;
    let c = G(), d = !1;
    return Object.keys(a).forEach((m) => {
      var g;
      let h = (g = a[m]) != null ? g : null, p = h === null ? {} : r(h.skills);
      d = d || h !== null && (u.groups === null || u.groups[m] === null) || Object.keys(p).some((y) => p[y] !== null), c[m] = h === null ? null : E(T({}, h), { skills: p });
    }), d ? [...o, E(T({}, l), { groups: c })] : o;
  }, []);
  return E(T({}, e), { skills: r(e.skills), breakdowns: s });
}

// src/core/analysis/disclosure/question-trail.ts
var ew = 6;
function Ar({ choices: e, n }, t, r) {
  let s = G();
  return Object.keys(e).forEach((o) => {
    let i = e[o];
    s[o] = i === void 0 || A(i) ? null : i.count;
  }), { n, counts: s, come: t, gone: r };
}
function qs(e, n) {
  var s;
  let t = (s = n.trails) == null ? void 0 : s[e], r = n.questions[e];
  return t != null ? t : r === void 0 || A(r) ? null : { states: [Ar(r, 0, 0)], come: 0, gone: 0, sealed: [] };
}
function Ti(e, n) {
  let t = Object.keys(T(T({}, e.counts), n.counts));
  return e.n === n.n && t.every((r) => an(e, r) === an(n, r));
}
function an({ counts: e }, n) {
  let t = Object.prototype.hasOwnProperty.call(e, n) ? e[n] : 0;
  return t === void 0 ? 0 : t;
}
function Ku(e, n, t) {
  var a, l;
  let r = ((a = e == null ? void 0 : e.come) != null ? a : 0) + t.added, s = ((l = e == null ? void 0 : e.gone) != null ? l : 0) + t.removed;
  if (A(n))
    return e === null ? null : E(T({}, e), { come: r, gone: s });
  let o = Ar(n, r, s), i = e == null ? void 0 : e.states[e.states.length - 1];
  return e === null || i === void 0 || Xu(o).length === 0 ? null : Ti(i, o) && r + s === 0 ? e.states.length === 1 && e.sealed.length === 0 ? null : e : { states: [...Ei(e), o], come: 0, gone: 0, sealed: Ai(e) };
}
function Ai(e) {
  let n = e.states[e.states.length - 1];
  return n !== void 0 && Ju(e) ? Xu(n) : e.sealed;
}
function Ei(e) {
  return Ju(e) ? e.states.slice(-1) : e.states;
}
function Ju({ states: e }) {
  return e.length >= ew;
}
function Xu({ counts: e }) {
  return Object.keys(e).filter((n) => e[n] === null);
}

// src/core/analysis/disclosure/earlier-figures.ts
function Oi(e, n) {
  if (n === null)
    return e;
  let t = [...n.published.earlier === void 0 ? [] : [n.published.earlier], n.published], r = G(), s = G();
  Object.keys(e.questions).forEach((l) => {
    let u = e.questions[l], c = nw(l, u, n);
    c !== null && Vs(c, u) && (r[l] = c);
    let d = Ku(qs(l, n.published), u, n.change);
    d !== null && (s[l] = d);
  });
  let o = G();
  Object.keys(e.skills).forEach((l) => {
    let u = tw(t.map((c) => c.skills[l]));
    u !== null && Vs(u, e.skills[l]) && (o[l] = u);
  });
  let i = e.breakdowns.map((l) => rw(l, t)).filter((l) => l !== null), a = Uu(Gs(n), e);
  return T(T(T(T({}, e), Object.keys(r).length + Object.keys(o).length + i.length === 0 ? {} : { earlier: { questions: r, skills: o, breakdowns: i } }), Object.keys(s).length === 0 ? {} : { trails: s }), a.length === 0 ? {} : { ratingTrail: a });
}
function Vs(e, n) {
  if (typeof e != "object" || e === null || A(e))
    return A(n) && !A(e);
  let [t, r] = [e, n];
  return A(n) || typeof n == "object" && n !== null && Object.keys(t).some((s) => Vs(t == null ? void 0 : t[s], r == null ? void 0 : r[s]));
}
function nw(e, n, { change: t, published: { earlier: r, questions: s }, published: o }) {
  let [i, a] = [s[e], r == null ? void 0 : r.questions[e]];
  return t.added + t.removed === 0 && i !== void 0 && !A(n) && !A(i) && Ti(Ar(n, 0, 0), Ar(i, 0, 0)) && a !== void 0 && !A(a) ? a : Ws(e, o).question;
}
function tw(e) {
  let n = e.find((t) => t !== void 0 && !A(t));
  return n === void 0 || A(n) ? null : n;
}
function rw(e, n) {
  var i, a, l;
  let t = ce(e), r = n.map(({ breakdowns: u }) => u.find((c) => ce(c) === t)).filter((u) => u !== void 0 && u.withheld === void 0), s = G();
  for (let u of r)
    for (let c of Object.keys(u.groups)) {
      let d = u.groups[c], f = e.groups[c];
      if (A(d))
        continue;
      let m = e.withheld !== void 0 || A(f), h = Object.assign(G(), (i = s[c]) == null ? void 0 : i.skills);
      Object.keys(d.skills).forEach((p) => {
        let g = d.skills[p], y = f === void 0 || A(f) ? void 0 : f.skills[p];
        (m || Vs(g, y)) && h[p] === void 0 && !A(g) && (h[p] = g);
      }), (m || Object.keys(h).length > 0) && (s[c] = { counted: (l = (a = s[c]) == null ? void 0 : a.counted) != null ? l : d.counted, skills: h });
    }
  let [o] = r;
  return o === void 0 || Object.keys(s).length === 0 ? null : E(T({}, o), { groups: s });
}

// src/core/analysis/disclosure/withheld-parts.ts
function Xe({ part: e, key: n, only: t = void 0, skill: r = null }) {
  return JSON.stringify([e, n, r, t != null ? t : null]);
}
function Yu(e) {
  let [n, t, r, s] = JSON.parse(e);
  return JSON.stringify([n, t, s === null ? null : r, null]);
}

// src/core/analysis/disclosure/publish-balance.ts
function Zu(e, n) {
  let t = G();
  return Object.keys(e).forEach((r) => {
    let s = e[r], o = n("canTeach", r, s.canTeach), i = n("wantToLearn", r, s.wantToLearn), a = [o, i].find(A);
    t[r] = T(E(T({}, s), {
      canTeach: o,
      wantToLearn: i
    }), a === void 0 ? {} : { surveyDifference: a, surveyRatio: a });
  }), t;
}

// src/core/analysis/disclosure/suppress-counts.ts
function ot(e, n, t) {
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
function ec(e, n, t, r = () => !1) {
  let s = e.map((a) => a.map(() => !1));
  if (t <= 1)
    return s;
  let o = e.map((a, l) => a.map(
    (u, c) => u > 0 && (u < t || r(l, c))
  ));
  for (let { places: a, total: l } of Ni(e, n)) {
    let [u, ...c] = a.filter((d) => Bn(e, ...d) > 0);
    a.length > 1 && u !== void 0 && c.length === 0 && Bn(e, ...u) === l && a.forEach(([d, f]) => {
      o[d][f] = !0;
    });
  }
  o.forEach((a, l) => a.forEach((u, c) => {
    s[l][c] = u;
  }));
  let i = Ci(e, s, o, n, t);
  for (; i !== null; ) {
    let a = ow(e, s, n, i);
    if (a.length === 0)
      return null;
    a.forEach(([l, u]) => {
      s[l][u] = !0;
    }), i = Ci(e, s, o, n, t);
  }
  return aw(e, s, o, n, t), s;
}
function Bn(e, n, t) {
  var r;
  return (r = e[n]) == null ? void 0 : r[t];
}
function Ni(e, n) {
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
function Ci(e, n, t, r, s) {
  var m, h, p, g, y;
  if (e.length === 1 && r.columns === void 0)
    return sw((m = e[0]) != null ? m : [], (h = n[0]) != null ? h : [], (p = t[0]) != null ? p : [], (g = r.rows) == null ? void 0 : g[0], s);
  let o = ([w, b]) => {
    var x;
    return ((x = n[w]) == null ? void 0 : x[b]) === !0;
  }, i = ([w, b]) => `${w}/${b}`, a = Ni(e, r), l = a.slice(0, e.length).reduce((w, b) => w.concat(b.places), []).filter(o), u = l.map(i), c = {}, d = [];
  a.forEach((w, b) => {
    let x = w.places.filter(o);
    if (w.places.length > 1 && x.length === w.places.length && x.forEach((R) => {
      c[i(R)] = 0;
    }), w.total !== void 0) {
      let R = x.map(i), k = (v) => v.reduce((O, [I, N]) => O + Bn(e, I, N), 0), P = w.total - k(w.places);
      if (P > 0) {
        let v = b < e.length ? [b, Us] : [Us, b - e.length];
        R.push(i(v)), u.push(i(v)), c[i(v)] = 0, P < s && l.push(v);
      }
      let S = {};
      R.forEach((v) => {
        S[v] = 1;
      }), d.push({ factors: S, equals: w.total - k(w.places.filter((v) => !o(v))) });
    }
  });
  let f = we(
    { counts: u, least: 1, leastOf: c, sums: d },
    l.map((w) => ({ [i(w)]: 1 }))
  );
  return (y = l.find(([w, b], x) => {
    var k, P;
    let R = (k = f[x]) != null ? k : null;
    return R === null || (((P = t[w]) == null ? void 0 : P[b]) !== !1 || R.least < s) && R.most - R.least + 1 < s;
  })) != null ? y : null;
}
function sw(e, n, t, r, s) {
  if (r === void 0)
    return null;
  let o = (h) => h.reduce((p, g) => p + g, 0), i = e.map((h, p) => p).filter((h) => n[h] === !0), a = e.length > 1 && i.length === e.length ? 0 : 1, l = r - o(e), u = r - o(e.filter((h, p) => n[p] !== !0)), c = i.length - 1 + +(l > 0), d = (h, p, g) => {
    let y = c === 0 ? [u, u] : [h, u - p];
    return (g || y[0] < s) && y[1] - y[0] + 1 < s;
  }, f = i.find((h) => d(a, a * (i.length - 1), t[h] === !0));
  return f !== void 0 ? [0, f] : l > 0 && l < s && (i.length === 0 ? !0 : d(0, a * i.length, !0)) ? [0, Us] : null;
}
var Us = -1;
function ow(e, n, t, [r, s]) {
  var b, x, R, k, P;
  let o = ([S, v]) => {
    var O;
    return ((O = n[S]) == null ? void 0 : O[v]) === !1 && Bn(e, S, v) > 0;
  }, i = (S) => S.reduce((v, [O, I]) => v + Bn(e, O, I) + iw, 0), a = (S) => S.filter((v) => v.length > 0).reduce((v, O) => v.length === 0 || i(O) < i(v) ? O.slice() : v, []), l = ((b = e[r]) != null ? b : []).map((S, v) => [r, v]), u = s === Us ? [] : e.map((S, v) => [v, s]), c = (S) => S.filter(o).map((v) => [v]), d = ((x = t.rows) == null ? void 0 : x[r]) !== void 0 && ((R = t.columns) == null ? void 0 : R[s]) !== void 0, f = (S) => Bn(e, ...S) > 0, m = (S, v) => {
    let O = [[r, v], [S, s], [S, v]];
    return S !== r && v !== s && O.every(f) ? O.filter(o) : [];
  }, h = d ? u.reduce(
    (S, [v]) => S.concat(l.map(([, O]) => m(v, O))),
    []
  ) : [], p = c(((k = t.rows) == null ? void 0 : k[r]) !== void 0 ? l : ((P = t.columns) == null ? void 0 : P[s]) !== void 0 ? u : []), g = a(d ? h : p), y = g.length > 0 ? g : a([...c(l), ...c(u)]), w = Ni(e, t).reduce((S, { places: v }) => S.concat(c(v)), []);
  return y.length > 0 ? y : a(w);
}
var iw = 1e6;
function aw(e, n, t, r, s) {
  let o = [];
  n.forEach((i, a) => i.forEach((l, u) => {
    var c;
    l && ((c = t[a]) == null ? void 0 : c[u]) !== !0 && o.push([a, u]);
  })), o.sort(([i, a], [l, u]) => Bn(e, l, u) - Bn(e, i, a) || i - l || a - u);
  for (let [i, a] of o) {
    let l = n[i];
    l[a] = !1, l[a] = Ci(e, n, t, r, s) !== null;
  }
}

// src/core/analysis/disclosure/publish-breakdown.ts
var lw = { withheld: "few-answers" }, Er = "";
function tc(e, n) {
  var g, y;
  let { question: t, thresholds: r } = n, s = Object.keys(e.groups), o = (w) => e.groups[w], i = G();
  s.forEach((w) => {
    i[w] = o(w).counted;
  }), i[Er] = e.ungrouped;
  let { hidden: a, small: l } = uw(i, sc(r), e.isPartition, t), u = s.filter((w) => !a.has(w)), c = s.length === 0 ? [] : Object.keys(o(s[0]).skills), d = G(), f = new Map(u.map((w) => [w, G()]));
  for (let w of c) {
    let b = cw(e, w, u.filter((S) => !l.has(S)), n), x = u.filter((S) => !b.has(S) && !l.has(S)), R = dw(e, w, x, n), k = nc(e, w, "canTeach", u, n), P = nc(e, w, "wantToLearn", u, n);
    for (let S of u) {
      let v = o(S).skills[w];
      f.get(S)[w] = l.has(S) ? lw : (g = b.get(S)) != null ? g : fw(v, R.has(S), k.has(S), P.has(S));
    }
  }
  s.forEach((w) => {
    var b, x;
    d[w] = (x = a.get(w)) != null ? x : { counted: o(w).counted, skills: (b = f.get(w)) != null ? b : {} };
  });
  let { by: m, isPartition: h, question: p } = e;
  return { by: m, question: p, isPartition: h, groups: d, ungrouped: (y = a.get(Er)) != null ? y : e.ungrouped };
}
function rc({ by: e, isPartition: n, question: t }, r) {
  return { by: e, question: t, isPartition: n, withheld: r.withheld, groups: {}, ungrouped: r };
}
function sc({ minAnswers: e, minCell: n }) {
  return Math.max(e, n);
}
function uw(e, n, t, r) {
  let s = /* @__PURE__ */ new Map(), o = r === null || A(r) ? null : r.choices;
  for (let l of Object.keys(e)) {
    let u = o === null ? r : o[l];
    l !== Er && A(u) && s.set(l, u);
  }
  if (o !== null) {
    let l = Object.keys(e).filter((c) => !s.has(c) && e[c] < n), u = e[Er];
    return u > 0 && u < n && s.set(Er, q), { hidden: s, small: new Set(l) };
  }
  let i = G();
  Object.keys(e).filter((l) => !s.has(l)).forEach((l) => {
    i[l] = e[l];
  });
  let a = ot(i, n, t);
  for (let l of a === null ? Object.keys(e) : Array.from(a))
    s.has(l) || s.set(l, q);
  return { hidden: s, small: /* @__PURE__ */ new Set() };
}
function cw(e, n, t, r) {
  var w;
  let { isSpread: s, measured: o, published: i, thresholds: a, totals: l } = r, u = /* @__PURE__ */ new Map(), c = i[n], d = (w = r.withheldSkill(n)) != null ? w : A(c) ? c : null;
  if (d !== null)
    return t.forEach((b) => u.set(b, d)), u;
  let f = oc(c), m = (b) => {
    var x;
    return Hs((x = e.groups[b]) == null ? void 0 : x.skills[n]);
  }, h = Hs(l[n]), p = (b) => b.n === 0 || b.n >= sc(a) && s(b, f) && Bu(b, o, a.minCell);
  for (let b of t) {
    let x = m(b);
    (!p(x) || !e.isPartition && !p(Mi(h, [x]))) && u.set(b, q);
  }
  let g = t.filter((b) => !u.has(b) && m(b).n > 0).sort((b, x) => m(b).n - m(x).n || (b < x ? -1 : 1)), y = (b) => p(b) && (b.n === 0 || b.n >= a.minCell + t.filter((x) => u.has(x)).length - 1);
  for (; e.isPartition && g.length > 0 && !y(Mi(h, g.map(m))); )
    u.set(g.shift(), q);
  return u;
}
function oc(e) {
  let n = (t) => {
    let r = e === void 0 || A(e) ? null : e[t].counts;
    return r === null || A(r) ? null : r;
  };
  return { importance: n("importance"), ability: n("ability") };
}
function Hs(e) {
  var r;
  let n = (r = e == null ? void 0 : e.n) != null ? r : 0, t = (s) => {
    var o;
    return Math.round(((o = typeof s == "object" && s !== null ? s.mean : s) != null ? o : 0) * n);
  };
  return { n, importance: t(e == null ? void 0 : e.importance), ability: t(e == null ? void 0 : e.ability) };
}
function Mi(e, n) {
  let t = (r) => n.reduce((s, o) => s - o[r], e[r]);
  return { n: t("n"), importance: t("importance"), ability: t("ability") };
}
function dw(e, n, t, r) {
  let { measured: s, published: o, thresholds: { minCell: i }, totals: a } = r, l = o[n];
  if (i <= 1)
    return /* @__PURE__ */ new Set();
  let { importance: u, ability: c } = oc(l), d = new Map(t.map((p) => {
    var y, w;
    let g = (y = e.groups[p]) == null ? void 0 : y.skills[n];
    return [p, { ratings: Hs(g), need: (w = g == null ? void 0 : g.highNeedCount) != null ? w : 0 }];
  })), f = Array.from(d.values()).some(({ ratings: { n: p } }) => [u, c].some(
    (g) => g !== null && Object.keys(g).some((y) => {
      var w;
      return ((w = g[y]) != null ? w : 0) < p;
    })
  ));
  if (l === void 0 || A(l) || A(l.highNeedCount) || f || r.isNeedWithheld(n))
    return new Set(t);
  let m = { ratings: Hs(a[n]), need: l.highNeedCount }, h = (p) => ({
    ratings: Mi(m.ratings, p.map(({ ratings: g }) => g)),
    need: p.reduce((g, { need: y }) => g - y, m.need)
  });
  return e.isPartition ? _u(d, h(Array.from(d.values())), s, i) : new Set(t.filter((p) => {
    let g = d.get(p);
    return !Fn(g, s, i) || !Fn(h([g]), s, i);
  }));
}
function nc(e, n, t, r, { published: s, thresholds: { minCell: o }, totals: i }) {
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
    return (w = (y = ec([p], { rows: [l] }, o, (b, x) => g(x))) == null ? void 0 : y[0]) != null ? w : p.map(() => !0);
  }, f = e.isPartition ? d(u, c) : u.map(
    (p, g) => d([p, l - p], (y) => y === 0 && c(g))[0]
  );
  return new Set(r.filter((p, g) => f[g]));
}
function fw(e, n, t, r) {
  return T(T(T(T({}, e), n ? { highNeed: q, highNeedCount: q } : {}), t && e.canTeach !== null ? { canTeach: q } : {}), r && e.wantToLearn !== null ? { wantToLearn: q } : {});
}

// src/core/analysis/disclosure/audit-trail.ts
var pw = 12;
function Dt(e, n, t) {
  var R;
  let r = Array.from(new Set(
    e.reduce((k, { counts: P }) => k.concat(Object.keys(P)), [])
  )), s = [], o = {}, i = [], a = [], l = [], u = [], c = e.map(() => ({ come: {}, gone: {}, known: 0, codes: [] }));
  for (let k of r) {
    let P = { come: [null], gone: [null] }, S = g(k);
    for (let v = 1; v < e.length; v++) {
      let [O, I] = [e[v - 1], e[v]], N = c[v], [M, C] = [an(O, k), an(I, k)];
      if (M !== null && C !== null && y(C - M, I.n - O.n)) {
        let V = { least: C - M, most: C - M };
        l.push({ codes: [k], figure: `${k}: came to release ${v}`, interval: V });
      }
      if (M !== null && C !== null && I.gone === 0) {
        if (C < M)
          return null;
        N.known += C - M, P.come.push({ constant: C - M, factors: {} }), P.gone.push(null), S = { constant: C, factors: {} };
        continue;
      }
      let D = p(`${k} + ${v}`), L = I.gone === 0 ? null : p(`${k} - ${v}`);
      N.codes.push(k), N.come[D] = 1, P.come.push({ constant: 0, factors: { [D]: 1 } });
      let _ = E(T({}, S.factors), { [D]: 1 });
      if (L !== null && (N.gone[L] = 1, _[L] = -1), P.gone.push(L === null ? null : { constant: 0, factors: { [L]: 1 } }), S = { constant: S.constant, factors: _ }, C === null) {
        let V = Object.keys(_).reduce((Q, oe) => {
          var J;
          return Q + ((J = o[oe]) != null ? J : 0);
        }, S.constant);
        (I.gone > 0 || V < n.least) && a.push({ factors: $i(_, -1), atMost: S.constant - n.least }), u.push({ codes: [k], figure: `${k}: in release ${v}`, sum: S, all: 1 / 0 });
      } else
        i.push({ factors: _, equals: C - S.constant }), S = { constant: C, factors: {} };
    }
    ["come", "gone"].forEach((v) => w(k, v, P[v]));
  }
  if (!b())
    return null;
  let f = we({ counts: s, least: 0, leastOf: o, sums: i, limits: a }, u.map(({ sum: k }) => k.factors)), m = e.slice(1).reduce((k, { gone: P }) => k + P, 0), h = Number.isFinite(m) ? m : 0;
  for (let k = 0; k < u.length; k++) {
    let { all: P, codes: S, figure: v, sum: O } = u[k], I = (R = f[k]) != null ? R : null;
    if (I === null)
      return null;
    let N = { least: I.least + O.constant, most: I.most + O.constant };
    (pe(E(T({}, N), { most: N.most - h }), t) || N.least >= P) && l.push({ codes: S, figure: v, interval: N });
  }
  return l;
  function p(k, P = 0) {
    return s.push(k), o[k] = P, k;
  }
  function g(k) {
    let [P] = e, S = P === void 0 ? 0 : an(P, k);
    if (S !== null || P === void 0)
      return { constant: S != null ? S : 0, factors: {} };
    let v = p(`${k} = 0`, n.least), O = { constant: 0, factors: { [v]: 1 } };
    return c[0].come[v] = 1, u.push({ codes: [k], figure: `${k}: in release 0`, sum: O, all: 1 / 0 }), O;
  }
  function y(k, P) {
    return k !== 0 && (Math.abs(k) < t || !n.isMultiple && r.length > 1 && k === P);
  }
  function w(k, P, S) {
    var v;
    for (let O = 1; O < S.length; O++) {
      let I = { constant: 0, factors: {} };
      for (let N = O; N < S.length; N++) {
        let M = (v = S[N]) != null ? v : null;
        I = M === null ? I : { constant: I.constant + M.constant, factors: T(T({}, I.factors), M.factors) };
        let [C, D] = [e[O - 1], e[N]];
        if (Object.keys(I.factors).length > 0) {
          let L = P === "come" && !n.isMultiple && O === N && D.gone === 0 && r.length > 1 && D.n > C.n;
          u.push({
            codes: [k],
            figure: `${k}: ${P} from release ${O} to ${N}`,
            sum: I,
            all: L ? D.n - C.n : 1 / 0
          });
        }
      }
    }
  }
  function b() {
    return e.every((k, P) => {
      var L;
      let { codes: S, come: v, gone: O, known: I } = c[P], N = e[P - 1], M = N !== void 0 ? I : r.reduce((_, V) => {
        var Q;
        return _ + ((Q = an(k, V)) != null ? Q : 0);
      }, 0), C = k.n - ((L = N == null ? void 0 : N.n) != null ? L : 0), D = Object.keys(v);
      if (N !== void 0 && k.gone > 0)
        return x(D, k.come), x(Object.keys(O), k.gone), n.isMultiple || (i.push({ factors: T(T({}, v), $i(O, -1)), equals: C }), a.push(
          ...Number.isFinite(k.come) ? [{ factors: v, atMost: k.come }] : [],
          ...Number.isFinite(k.gone) ? [{ factors: O, atMost: k.gone }] : []
        )), !0;
      if (C < 0 || N !== void 0 && C > k.come)
        return !1;
      if (n.isMultiple)
        return x(D, C), D.length > 0 && D.length <= pw && a.push(
          { factors: $i(v, -1), atMost: M - C * Math.max(1, n.fewest) },
          ...n.most === null ? [] : [{ factors: v, atMost: C * n.most - M }]
        ), !0;
      if (N !== void 0 && D.length > 0 && C - M > 0 && C - M < t) {
        let _ = { least: C - M, most: C - M };
        l.push({ codes: S, figure: `hidden: came to release ${P}`, interval: _ });
      }
      return i.push(...D.length === 0 ? [] : [{ factors: v, equals: C - M }]), D.length > 0 ? C >= M : C === M;
    });
  }
  function x(k, P) {
    a.push(...Number.isFinite(P) ? k.map((S) => ({ factors: { [S]: 1 }, atMost: P })) : []);
  }
}
function $i(e, n) {
  let t = {};
  return Object.keys(e).forEach((r) => {
    t[r] = n * e[r];
  }), t;
}

// src/core/analysis/disclosure/audit-places.ts
var gw = 8;
function lc(e, n, t, r, s) {
  var f;
  let { choices: o, n: i, places: a } = n.places;
  if (a === null)
    return !0;
  let l = Object.keys(e.places);
  if (t + r === 0 && i === e.n && l.every((m) => hw(a[m], e.places[m])))
    return !0;
  let u = { isMultiple: !1, fewest: 1, most: null, least: 0 }, c = [ac(a, i, 0), ac(e.places, e.n, 1 / 0)], d = e.n - i;
  return r === 0 && d > 0 && ((f = Dt(c, u, s.minCell)) == null ? void 0 : f.length) === 0 && bw(
    l.filter((m) => ic(a[m]) && ic(e.places[m])),
    d,
    (m) => yw(e.places[m], e.choices[m], a[m], o[m]),
    l.length,
    s.minCell
  );
}
function hw(e, n) {
  return e !== void 0 && n !== void 0 && JSON.stringify(e) === JSON.stringify(n);
}
function ic(e) {
  return e !== void 0 && !A(e) && !A(e.meanPlace);
}
function ac(e, n, t) {
  let r = /* @__PURE__ */ Object.create(null);
  return Object.keys(e).forEach((s) => {
    let o = e[s];
    r[s] = o === void 0 || A(o) ? null : o.first;
  }), { n, counts: r, come: t, gone: 0 };
}
function yw(e, n, t, r) {
  if (e === void 0 || t === void 0 || n === void 0 || r === void 0 || A(e) || A(t) || A(n) || A(r))
    return null;
  let s = ({ meanPlace: o }, i) => Math.round((typeof o == "number" ? o : 0) * i);
  return {
    count: n.count - r.count,
    first: e.first - t.first,
    sum: s(e, n.count) - s(t, r.count)
  };
}
function bw(e, n, t, r, s) {
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
  return r <= gw && l.forEach((u) => a.push({ factors: u, atMost: n })), we({ counts: o, least: 0, sums: i, limits: a }).every((u) => !pe(u, s));
}

// src/core/analysis/disclosure/publish-numbers.ts
var uc = 4, cc = 1e-6;
function dc(e, { mean: n, sd: t }) {
  return e > 1 && n !== null && t !== null && !(t > cc * Math.abs(n));
}
function Qs({ mean: e, sd: n }, t, r, { minAnswers: s, minCell: o }) {
  if (e === null || n === null || t < Math.max(s, uc * o))
    return q;
  let [i, a] = r.type === "text" ? [r.min, r.max] : [null, null];
  return [i === null ? 0 : Number(i), ...a === null ? [] : [Number(a)]].every((c) => {
    let d = t * (e - c), f = (t - 1) * n * n + t * (e - c) * (e - c);
    return f > 0 && d * d / f >= uc / 2 * o - cc;
  }) ? { mean: e, sd: q, median: q } : q;
}

// src/core/analysis/disclosure/suppress-changes.ts
function mc(e, n, t, { minAnswers: r, minCell: s }) {
  var b, x, R;
  let o = e.states[e.states.length - 1], i = Object.keys(n.counts), [a, l] = [e.come + n.come, e.gone + n.gone], u = n.n - o.n, c = (k) => {
    var P;
    return (P = e.states.reduceRight(
      (S, v) => S != null ? S : an(v, k),
      null
    )) != null ? P : 0;
  }, d = (k) => Math.abs(n.counts[k] - c(k));
  if (u !== 0 && Math.abs(u) < Math.max(r, s))
    return null;
  let f = /* @__PURE__ */ new Set([...Array.from(n.hidden), ...Ai(e)]), m = new Set(f);
  if (i.filter((k) => d(k) > 0 && d(k) < s).forEach((k) => m.add(k)), ww(o, n, a + l))
    return new Set(i.filter((k) => f.has(k) || an(o, k) === null));
  let h = () => i.every((k) => !m.has(k) || n.counts[k] > 0), p = Ei(e), g = new Set(((b = Dt(p, t, s)) != null ? b : []).map(({ figure: k }) => k)), y = () => {
    var S;
    let k = /* @__PURE__ */ Object.create(null);
    i.forEach((v) => {
      k[v] = m.has(v) ? null : n.counts[v];
    });
    let P = (S = Dt([...p, { n: n.n, counts: k, come: a, gone: l }], t, s)) != null ? S : (
      // Answers count differently now, so any may have come and gone.
      Dt([...p, { n: n.n, counts: k, come: 1 / 0, gone: 1 / 0 }], t, s)
    );
    return P === null ? null : P.filter(({ figure: v }) => !g.has(v));
  };
  for (let k = y(); ; k = y()) {
    if (k === null || !h())
      return null;
    if (k.length === 0)
      break;
    let P = i.filter((v) => !m.has(v) && n.counts[v] > 0).sort((v, O) => +(d(v) === 0) - +(d(O) === 0) || d(v) - d(O) || n.counts[v] - n.counts[O] || (v < O ? -1 : 1)), S = (x = P.find((v) => k == null ? void 0 : k.some((O) => O.codes.includes(v)))) != null ? x : P[0];
    if (S === void 0)
      return null;
    m.add(S);
  }
  let w = i.filter((k) => m.has(k) && !f.has(k)).sort((k, P) => n.counts[P] - n.counts[k] || (k < P ? -1 : 1));
  for (let k of w)
    m.delete(k), ((R = y()) == null ? void 0 : R.length) !== 0 && m.add(k);
  return xw(m, o, n) ? m : null;
}
function ww(e, { counts: n, n: t }, r) {
  return r === 0 && e.n === t && Object.keys(T(T({}, e.counts), n)).every(
    (s) => {
      var o, i;
      return ((o = an(e, s)) != null ? o : n[s]) === ((i = n[s]) != null ? i : 0);
    }
  );
}
function xw(e, n, { counts: t }) {
  let r = Object.keys(t).filter((o) => t[o] > 0 && !e.has(o)).length, s = Object.keys(n.counts).filter((o) => {
    var i;
    return ((i = n.counts[o]) != null ? i : 0) > 0;
  }).length;
  return 2 * r >= s;
}

// src/core/analysis/disclosure/publish-changes.ts
function fc(e, n, t, r, s) {
  var y, w;
  let o = qs(t.name, s.published);
  if (o === null || A(e) || t.kind === "text")
    return e;
  let i = Ws(t.name, s.published), { added: a, removed: l } = s.change;
  if (t.kind === "number") {
    let b = n.n - ((w = (y = o.states[o.states.length - 1]) == null ? void 0 : y.n) != null ? w : 0);
    return b !== 0 && Math.abs(b) < Math.max(r.minAnswers, r.minCell) ? je : Rw(e, n, t, i, o.gone + l, r) ? e : E(T({}, e), { summary: je });
  }
  let u = Object.keys(e.choices), c = G();
  u.forEach((b) => {
    var x, R;
    c[b] = (R = (x = n.choices[b]) == null ? void 0 : x.count) != null ? R : 0;
  });
  let d = new Set(u.filter((b) => A(e.choices[b]))), f = mc(o, { n: n.n, come: a, gone: l, counts: c, hidden: d }, kw(t), r);
  if (f === null)
    return je;
  let m = G(), h = u.some((b) => f.has(b) && !d.has(b));
  u.forEach((b) => {
    var x;
    m[b] = f.has(b) && h ? je : (x = e.choices[b]) != null ? x : je;
  });
  let { places: p } = e, g = p === void 0 ? void 0 : lc(
    E(T({}, e), { choices: m, places: p }),
    i,
    o.come + a,
    o.gone + l,
    r
  ) ? Sw(p, m) : pc(p);
  return T(T(T(T(E(T({}, e), {
    choices: m
  }), g === void 0 ? {} : { places: g }), h && e.summary !== void 0 ? { summary: je } : {}), h && e.topTwo !== void 0 ? { topTwo: je } : {}), h && e.bottomTwo !== void 0 ? { bottomTwo: je } : {});
}
function kw({ isMultiple: e, question: n }) {
  var s;
  let [t, r] = "minSelectedChoices" in n ? [(s = n.minSelectedChoices) != null ? s : 1, n.maxSelectedChoices] : [1, null];
  return { isMultiple: e, fewest: t, most: r, least: 1 };
}
function pc(e) {
  let n = G();
  return Object.keys(e).forEach((t) => {
    let r = e[t];
    n[t] = A(r) && r.withheld === "unanimous" ? r : je;
  }), n;
}
function Sw(e, n) {
  return Object.keys(e).some((t) => {
    let r = n[t];
    return A(r) && r.withheld === "little-change" && !A(e[t]);
  }) ? pc(e) : e;
}
function Rw(e, n, { question: t }, r, s, o) {
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
  return !A(Qs(
    { mean: m, sd: Math.sqrt(h / Math.max(1, c - 1)), median: null },
    c,
    t,
    o
  ));
}

// src/core/analysis/disclosure/publish-question.ts
function yc(e, n, t) {
  var h;
  let r = ys(e.n, t);
  if (r !== null || t.minCell <= 1) {
    let p = e.places === void 0 ? {} : { places: gc(e.places, () => !0, !0) };
    return r != null ? r : T(T({}, e), p);
  }
  if (n.kind === "number" && e.summary !== void 0 && dc(e.n, e.summary))
    return { withheld: "unanimous" };
  let s = Object.keys(e.choices), o = G();
  if (s.forEach((p) => {
    var g, y;
    o[p] = (y = (g = e.choices[p]) == null ? void 0 : g.count) != null ? y : 0;
  }), e.n > 0 && s.length > 1 && s.some((p) => o[p] === e.n) && !Pw(n))
    return { withheld: "unanimous" };
  let i = ot(o, t.minCell, !0), a = e.places === void 0 ? null : vw(e.places, t);
  if (i === null || e.places !== void 0 && a === null)
    return q;
  let l = G();
  s.forEach((p) => {
    var g;
    l[p] = i.has(p) ? q : (g = e.choices[p]) != null ? g : q;
  });
  let u = (h = e.places) != null ? h : {}, c = Object.keys(u).some(
    (p) => hc(u[p].counts).some((g) => Se(g, t))
  ), d = Object.keys(u).some(
    (p) => {
      var g;
      return Se(((g = o[p]) != null ? g : 0) - u[p].first, t);
    }
  ), f = Object.keys(u).some(
    (p) => hc(u[p].counts).includes(e.n)
  ), m = T(T(E(T(T({}, e), Tw(e, t)), {
    choices: l,
    unknown: Object.keys(e.unknown).some((p) => {
      var g;
      return Se((g = e.unknown[p]) != null ? g : 0, t);
    }) ? q : e.unknown
  }), e.places === void 0 ? {} : { places: gc(
    e.places,
    (p) => !f && !d && !i.has(p) && (a == null ? void 0 : a.has(p)) === !1,
    !c,
    f ? { withheld: "unanimous" } : q
  ) }), n.kind !== "number" || e.summary === void 0 ? {} : { summary: Qs(e.summary, e.n, n.question, t) });
  return i.size === 0 || e.summary === void 0 ? m : E(T({}, m), { summary: q, topTwo: q, bottomTwo: q });
}
function Pw({ isMultiple: e, kind: n }) {
  return e || n !== "codes";
}
function gc(e, n, t, r = q) {
  let s = G();
  return Object.keys(e).forEach((o) => {
    let { first: i, meanPlace: a } = e[o];
    s[o] = n(o) ? { first: i, meanPlace: t ? a : q } : r;
  }), s;
}
function vw(e, { minCell: n }) {
  let t = G();
  return Object.keys(e).forEach((r) => {
    var s, o;
    t[r] = (o = (s = e[r]) == null ? void 0 : s.first) != null ? o : 0;
  }), ot(t, n, !0);
}
function Tw(e, n) {
  let { notAsked: t, notInStatistics: r, unusable: s, changedVersion: o } = e;
  return t > 0 || [r, s, o].some((i) => Se(i, n)) ? Ii(e) : {};
}
function Ii(e) {
  let { changedVersion: n, missing: t, notAsked: r, notInStatistics: s, unusable: o } = e;
  return {
    missing: t + r + s + o + n,
    notAsked: q,
    notInStatistics: q,
    unusable: q,
    changedVersion: q
  };
}
function hc(e) {
  return Object.keys(e).map((n) => e[n]);
}

// src/core/analysis/disclosure/publish-skill.ts
function Li(e, n, t, r, s) {
  let o = ys(e.n, t);
  if (o !== null)
    return o;
  if (t.minCell <= 1)
    return e;
  let { importance: i, ability: a, discrepancies: { negative: l, tied: u, positive: c }, highNeedCount: d, n: f } = e, m = r || f > 0 && d === f || Se(d, t) || Se(f - d, t), h = [i, a].reduce((x, { counts: R }) => x.concat(wc(R)), []), p = [...h, l, u, c].some((x) => Se(x, t));
  if (h.some((x) => x === f && f > 0))
    return { withheld: "unanimous" };
  let g = p || m;
  if (g && !Aw(e, n, m, t, s))
    return q;
  let { changedVersion: y, incomplete: w, missing: b } = e;
  return T(T(E(T(T({}, e), r || Se(w, t) || Se(y, t) ? { incomplete: q, changedVersion: q, missing: b + w + y } : {}), {
    importance: bc(i, g, r, t),
    ability: bc(a, g, r, t)
  }), g ? { discrepancies: q } : {}), m ? { highNeed: q, highNeedCount: q, highNeedInterval: q } : {});
}
function bc(e, n, t, r) {
  return E(T(T({}, e), n ? { sd: q, median: q, counts: q, topTwo: q, bottomTwo: q } : {}), {
    notInStatistics: t || Se(e.notInStatistics, r) ? q : e.notInStatistics,
    unknown: wc(e.unknown).some((s) => Se(s, r)) ? q : e.unknown
  });
}
function wc(e) {
  return Object.keys(e).map((n) => e[n]);
}
function Aw(e, n, t, r, s) {
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
    (w, [b, x]) => {
      var R;
      return w + x * ((R = g[b]) != null ? R : 0);
    },
    0
  ), [l, u] = [Me(n.importance), $e(n.ability)], c = ({ importance: g, ability: y }) => Number(l.includes(g) && u.includes(y)), d = [
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
  }).map(([, y]) => i((w) => +(w[g] === y))), m = (g) => [["negative", -1], ["tied", 0], ["positive", 1]].filter(([y]) => Se(e.discrepancies[y], r) === g).map(([, y]) => i(
    ({ importance: w, ability: b }) => +(Math.sign(b - w) === y)
  )), h = [
    ...f("importance"),
    ...f("ability"),
    ...m(!0),
    ...t ? [i(c)] : []
  ], p = { counts: o.map(({ name: g }) => g), least: 0, sums: d };
  return Is(p, h, r, s) && xr(p, m(!1), r, s) < 0;
}

// src/core/analysis/disclosure/withhold-follow-ups.ts
function xc(e) {
  var r;
  let n = Tr(e), t = /* @__PURE__ */ new Map();
  for (let { column: s, name: o, question: i, row: a } of ne(e)) {
    let l = a === null || a.visibleIf === null ? [] : [a.visibleIf], u = [...(r = n.get(i.name)) != null ? r : [], ...l];
    t.set(o, u.reduce(
      (c, d) => c.concat(xe(d)),
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
function kc(e, n) {
  let t = /* @__PURE__ */ new Map();
  for (let { choices: r, name: s } of ne(e))
    (r != null ? r : []).forEach(({ value: o, visibleIf: i }) => {
      var a;
      if (i !== null) {
        let l = xe(i), u = (a = t.get(s)) != null ? a : /* @__PURE__ */ new Map();
        u.set(o, l.reduce((c, d) => {
          var f;
          return c.concat((f = n.get(d)) != null ? f : []);
        }, l)), t.set(s, u);
      }
    });
  return t;
}
function Sc(e, n, t, r, s, o) {
  let i = o <= 1 ? [] : e.filter((u) => {
    let c = r[u];
    return c !== void 0 && (A(c) || s(u));
  }).map((u) => r[u]), a = i.some((u) => A(u) && u.withheld === "unanimous"), l = n === 0 || !Se(n, { minAnswers: 0, minCell: o }) && t - n >= o;
  return a || i.length > 0 && !l ? q : null;
}

// src/core/analysis/disclosure/publish-versions.ts
function Rc(e, n) {
  let { minCell: t } = n, r = G();
  e.forEach(({ counted: o, revision: i }) => {
    r[String(i)] = o;
  });
  let s = t <= 1 ? /* @__PURE__ */ new Set() : ot(r, t, !0);
  return e.map((o) => s === null || s.has(String(o.revision)) ? E(T({}, o), { counted: q }) : o);
}

// src/core/analysis/disclosure/publish-results.ts
function zs(e, n, t = null) {
  let r = /* @__PURE__ */ new Map(), s = t === null || t.thresholds.minCell < n.minCell || n.minCell <= 1 ? null : t, o = Ow(e, n, s), i = /* @__PURE__ */ new Map(), a = s === null ? [] : [s.published, ...s.published.earlier === void 0 ? [] : [s.published.earlier]], l = s === null ? [] : Gs(s);
  for (let c = 0; c < Ew; c++) {
    let d = Pc(e, n, o, r), f = /* @__PURE__ */ new Map(), m = st(d, 0);
    if ([
      ...a.map(({ questions: h }) => qu(h, d.questions, n.minCell)),
      ...l.map((h) => Gu(h, m, n, o.ways)),
      Hu(l, d).map((h) => ({ part: "skills", key: h }))
    ].forEach((h) => h.forEach((p) => {
      let g = Xe(p);
      f.set(r.has(g) ? Xe(E(T({}, p), { only: void 0 })) : g, je);
    })), Du(d, n, i).forEach((h) => f.set(Xe(h), q)), f.size === 0)
      return Oi(d, s);
    if (Array.from(f.keys()).every((h) => r.has(h))) {
      let h = new Map(Array.from(f, ([p, g]) => [Yu(p), g]));
      if (Array.from(h.keys()).every((p) => r.has(p)))
        break;
      h.forEach((p, g) => f.set(g, p));
    }
    f.forEach((h, p) => {
      var g;
      return r.set(p, (g = r.get(p)) != null ? g : h);
    });
  }
  return Oi(Pc(e, n, o, { get: () => a.length === 0 ? q : je }), s);
}
var Ew = 8;
function Ow(e, n, t) {
  var f, m;
  let r = /* @__PURE__ */ new Map();
  for (let h of ne(n)) {
    let p = e.questions[h.name];
    if (p !== void 0) {
      let g = yc(p, h, n);
      r.set(h.name, t === null ? g : fc(g, p, h, n, t));
    }
  }
  let s = Y(n), o = /* @__PURE__ */ new Map(), i = Ls();
  s !== null && Object.keys(e.skills).forEach((h) => {
    o.set(h, Li(e.skills[h], s, n, !1, i));
  });
  let a = xc(n), l = /* @__PURE__ */ new Map(), u = /* @__PURE__ */ new Set();
  for (let { kind: h, name: p, question: g, row: y } of ne(n))
    y !== null && g.name === (s == null ? void 0 : s.grid.name) && l.set(y.value, [...(f = l.get(y.value)) != null ? f : [], ...(m = a.get(p)) != null ? m : []]), h === "number" && u.add(p);
  let c = s === null ? () => !0 : Vu(s, n, i), d = kc(n, a);
  return { questions: r, skills: o, measured: s, leads: a, choiceLeads: d, skillLeads: l, numbers: u, isSpread: c, ways: i };
}
function Pc(e, n, t, r) {
  let s = G();
  t.questions.forEach((f, m) => {
    var p;
    let h = r.get(Xe({ part: "questions", key: m, only: "remainders" })) !== void 0;
    s[m] = (p = r.get(Xe({ part: "questions", key: m }))) != null ? p : A(f) ? f : T(T({}, f), h ? Ii(e.questions[m]) : {});
  });
  let { counted: o } = e, i = (f, m) => Sc(f, m, o, s, (h) => t.numbers.has(h), n.minCell);
  Cw(s, e, t, i);
  let a = new Map(Array.from(t.skills, ([f, m]) => {
    var y, w, b;
    let h = r.get(Xe({ part: "skills", key: f, only: "steps" })) !== void 0, p = i((y = t.skillLeads.get(f)) != null ? y : [], (b = (w = e.skills[f]) == null ? void 0 : w.n) != null ? b : 0), g = p != null ? p : r.get(Xe({ part: "skills", key: f }));
    return [f, g != null ? g : h && t.measured !== null ? Li(e.skills[f], t.measured, n, !0, t.ways) : m];
  })), { survey: l, population: u, excluded: c } = e, d = Mw(e, a, s, n);
  return E(T({
    survey: l,
    population: u,
    counted: o,
    excluded: c,
    questions: s
  }, d), {
    balance: Zu(
      e.balance,
      (f, m, h) => Fi(s, n.measures[f], m, h)
    ),
    breakdowns: Nw(e, d.skills, s, n, t, r),
    versions: r.get(Xe({ part: "versions", key: "" })) === void 0 ? Rc(e.versions, n) : []
  });
}
function Cw(e, n, { choiceLeads: t, leads: r }, s) {
  var i, a, l, u, c;
  let o = !0;
  for (; o; ) {
    o = !1;
    for (let d of Object.keys(e)) {
      let { choices: f = {}, n: m = 0 } = (i = n.questions[d]) != null ? i : {}, h = e[d], p = Array.from(A(h) ? [] : (a = t.get(d)) != null ? a : []).map(([y, w]) => {
        var b, x;
        return [(x = (b = f[y]) == null ? void 0 : b.count) != null ? x : 0, w];
      }).map(([y, w]) => y === 0 ? null : s(w, y)), g = (c = (u = s((l = r.get(d)) != null ? l : [], m)) != null ? u : p.find((y) => y !== null)) != null ? c : null;
      g !== null && !(A(h) && h.withheld === g.withheld) && (e[d] = g, o = !0);
    }
  }
}
function Nw(e, n, t, r, s, o) {
  let { measured: i } = s;
  return i === null ? [] : e.breakdowns.reduce((a, l) => {
    var f, m;
    let u = ce(l), c = l.question === null ? null : (f = t[l.question]) != null ? f : null, d = (m = o.get(Xe({ part: "breakdowns", key: u }))) != null ? m : A(c) ? c : null;
    return [...a, d !== null ? rc(l, d) : tc(l, {
      totals: e.skills,
      published: n,
      question: c,
      withheldSkill: (h) => {
        var p;
        return (p = o.get(Xe({ part: "breakdowns", key: u, skill: h }))) != null ? p : null;
      },
      isNeedWithheld: (h) => o.get(Xe({ part: "breakdowns", key: u, skill: h, only: "need" })) !== void 0,
      isSpread: s.isSpread,
      measured: i,
      thresholds: r
    })];
  }, []);
}
function Mw(e, n, t, r) {
  var d, f, m, h, p, g, y, w, b, x, R, k;
  let s = Array.from(n.keys()), o = s.filter((P) => !A(n.get(P))), i = Ns(o.map((P) => {
    let { n: S, highNeedCount: v } = n.get(P);
    return E(T({}, Iw(e.skills[P])), {
      highNeed: S === 0 || A(v) ? null : { numerator: v, denominator: S }
    });
  })), a = (P) => {
    let { importance: S, ability: v } = n.get(P);
    return S.mean === null || v.mean === null ? null : { importance: S.mean, ability: v.mean };
  }, l = o.map(a), u = Ul(l.filter((P) => P !== null)), c = G();
  for (let P of s) {
    let S = n.get(P), v = o.indexOf(P), O = l[v];
    c[P] = A(S) ? S : E(T({}, S), {
      rankByMwds: (f = (d = i[v]) == null ? void 0 : d.rankByMwds) != null ? f : null,
      rankByRds: (h = (m = i[v]) == null ? void 0 : m.rankByRds) != null ? h : null,
      rankByHighNeed: (g = (p = i[v]) == null ? void 0 : p.rankByHighNeed) != null ? g : null,
      rankDifference: (w = (y = i[v]) == null ? void 0 : y.rankDifference) != null ? w : null,
      quadrant: O == null || u === null ? null : Hl(O, u),
      canTeach: Fi(t, r.measures.canTeach, P, (x = (b = e.skills[P]) == null ? void 0 : b.canTeach) != null ? x : null),
      wantToLearn: Fi(t, r.measures.wantToLearn, P, (k = (R = e.skills[P]) == null ? void 0 : R.wantToLearn) != null ? k : null)
    });
  }
  return { skills: c, cross: u, agreement: $w(c) };
}
function Fi(e, n, t, r) {
  let s = n === null ? void 0 : e[n], o = s === void 0 || A(s) ? s : s.choices[t];
  return r !== null && A(o) ? o : r;
}
function $w(e) {
  let [n, t, r] = [[], [], []];
  return Object.keys(e).forEach((s) => {
    let o = e[s];
    o !== void 0 && !A(o) && o.rankByMwds !== null && o.rankByRds !== null && o.rankByHighNeed !== null && (n.push(o.rankByMwds), t.push(o.rankByRds), r.push(o.rankByHighNeed));
  }), {
    mwdsRds: Os(n, t),
    mwdsHighNeed: Os(n, r),
    rdsHighNeed: Os(t, r)
  };
}
function Iw(e) {
  let { n, importance: t, ability: r, discrepancies: s } = e, o = (i) => Object.keys(i.counts).reduce((a, l) => a + Number(l) * i.counts[l], 0);
  return n === 0 ? { mwds: null, rds: null } : {
    mwds: { numerator: (o(t) - o(r)) * o(t), denominator: n * n },
    rds: { numerator: 100 * (s.positive - s.negative), denominator: n }
  };
}

// src/core/survey/text-changes.ts
function it(e, n) {
  return e === null || n === null ? e !== n : e.kind === "message" || n.kind === "message" ? e.kind !== n.kind || e.kind === "message" && n.kind === "message" && e.key !== n.key : Object.keys(e.texts).some((t) => {
    let r = n.texts[t];
    return r !== void 0 && r.trim() !== e.texts[t].trim();
  });
}
function _n(e, n) {
  return e === null || n === null ? !1 : e.kind === "message" || n.kind === "message" ? e.kind === "message" && n.kind === "message" && e.key === n.key : Object.keys(e.texts).some((t) => {
    let r = n.texts[t];
    return r !== void 0 && r.trim() === e.texts[t].trim();
  });
}

// src/core/survey/choice-changes.ts
function at(e, n, t, r) {
  var d, f, m, h;
  let s = [], o = (p, g, y, ...w) => {
    s.push({ code: `${n}-${g}`, effect: y, element: e, item: p, parameters: w });
  }, i = vc(t), a = vc(r), l = t.filter(({ value: p }) => !a.has(p)), u = r.filter(({ value: p }) => !i.has(p));
  for (let p of l) {
    let g = u.find(({ text: y }) => _n(p.text, y));
    g ? (u.splice(u.indexOf(g), 1), o(p.value, "renamed", "lost", p.value, g.value)) : o(p.value, "removed", "lost");
  }
  u.forEach(({ value: p, isRetired: g }) => {
    g || o(p, "added", "incomplete");
  });
  for (let p of r) {
    let g = i.get(p.value);
    if (g !== void 0) {
      if (g.isRetired !== p.isRetired && o(p.value, p.isRetired ? "retired" : "returned", p.isRetired ? "none" : "incomplete"), it(g.text, p.text)) {
        let y = t.find(({ value: w, text: b }) => w !== p.value && a.has(w) && _n(b, p.text));
        y && !_n(g.text, p.text) ? o(p.value, "swapped", "lost", p.value, y.value) : o(p.value, "text", "meaning");
      }
      ((f = (d = g.visibleIf) == null ? void 0 : d.source) != null ? f : "") !== ((h = (m = p.visibleIf) == null ? void 0 : m.source) != null ? h : "") && o(p.value, "condition", "incomplete");
    }
  }
  let c = (p) => p.map(({ value: g }) => g).filter((g) => i.has(g) && a.has(g)).join(" ");
  return c(t) !== c(r) && o(null, "order", "none"), s;
}
function vc(e) {
  return new Map(e.map((n) => [n.value, n]));
}

// src/core/survey/question-changes.ts
function Bi(e, n) {
  let t = n.name, r = [], s = (l, u, ...c) => {
    r.push({ code: `question-${l}`, effect: u, element: t, item: null, parameters: c });
  };
  e.isRetired !== n.isRetired && s(n.isRetired ? "retired" : "returned", n.isRetired ? "none" : "incomplete");
  let [o, i] = [Tc(e), Tc(n)];
  if (o !== i) {
    let l = o === "choice" && i === "choices";
    return s(l ? "multiple" : "type", l ? "meaning" : "lost", Bt(e), Bt(n)), r;
  }
  Bt(e) !== Bt(n) && s("display", "none", Bt(e), Bt(n)), (it(e.title, n.title) || it(e.description, n.description)) && s("text", "meaning"), Di(e.visibleIf) !== Di(n.visibleIf) && s("condition", "incomplete");
  let a = (l) => Di(l.requiredIf) || String(l.isRequired);
  return a(e) !== a(n) && s(a(n) === "false" ? "optional" : "required", a(n) === "false" ? "none" : "incomplete"), Ac(e) !== Ac(n) && s("limits", "meaning"), Ec(e) !== Ec(n) ? (s("source", "lost"), r) : r.concat(e.type === "rating" && n.type === "rating" ? Lw(e, n) : Nc(e, n));
}
function Tc(e) {
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
function Bt(e) {
  return e.type === "text" ? e.inputType : e.type;
}
function Di(e) {
  var n;
  return (n = e == null ? void 0 : e.source) != null ? n : "";
}
function Ac(e) {
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
function Ec(e) {
  return "choicesFrom" in e && e.choicesFrom !== null ? e.choicesFrom : e.type === "matrixdropdown" && e.rowsFrom !== null ? `rows ${e.rowsFrom}` : "";
}
function Lw(e, n) {
  let t = (l, u) => [{ code: l, effect: u, element: n.name, item: null, parameters: [] }], r = ({ choices: l }) => l.map(({ value: u }) => u).join(" ");
  if (r(e) !== r(n))
    return t("scale-steps", "lost");
  let [s, o] = [e.minRateDescription, e.maxRateDescription];
  return _n(s, n.maxRateDescription) && _n(o, n.minRateDescription) && !_n(s, o) ? t("scale-reversed", "lost") : [...it(s, n.minRateDescription) || it(o, n.maxRateDescription) ? t("scale-ends", "meaning") : [], ...Nc(e, n)];
}
function Nc(e, n) {
  let t = at(n.name, "choice", Oc(e), Oc(n));
  return "rows" in e && "rows" in n && t.push(...at(n.name, "row", e.rows, n.rows)), e.type === "matrixdropdown" && n.type === "matrixdropdown" && (t.push(...at(n.name, "column", Cc(e), Cc(n))), n.columns.forEach((r) => {
    let s = e.columns.find(({ name: o }) => o === r.name);
    t.push(...s ? at(n.name, "choice", s.choices, r.choices) : []);
  })), t;
}
function Oc(e) {
  if (!("choices" in e))
    return [];
  let n = e.choices;
  return n.concat(tn(Pt(e)).filter((t) => !n.some(({ value: r }) => r === t.value)));
}
function Cc(e) {
  return e.columns.map(({ name: n, title: t }) => ({ value: n, text: t, visibleIf: null, isRetired: !1 }));
}

// src/core/survey/answer-versions.ts
var Or = { current: null, earlier: /* @__PURE__ */ new Map() };
function _t(e, n) {
  let t = /* @__PURE__ */ new Set(), r = [], s = [], o = e.notInStatistics.concat(n.notInStatistics), i = e.audience.population !== n.audience.population, a = new Map(z(e).map((l) => [l.name, l]));
  for (let l of z(n)) {
    let u = a.get(l.name), c = u === void 0 ? [] : i ? he(l).map(({ name: d }) => d) : Dw(u, l, o);
    c.length > 0 ? (r.push(l.name), c.forEach((d) => t.add(d))) : u !== void 0 && Bi(u, l).some(({ effect: d }) => d === "meaning") && s.push(l.name);
  }
  return { changedParameters: t, changed: r, reworded: s };
}
var Fw = /^(?:question-(?:type|source)|scale-(?:steps|reversed))$/;
function Dw(e, n, t) {
  let r = Bi(e, n), s = r.some(({ code: u }) => Fw.test(u) && // The rows of a grid are skills, wherever the list of them comes from.
  !(u === "question-source" && n.type === "matrixdropdown")), o = (u) => r.filter(({ code: c }) => c === `${u}-swapped`).map(({ item: c }) => c), [i, a] = [o("row"), o("column")], l = n.type !== "matrixdropdown" && "choices" in e && "choices" in n && (o("choice").length > 0 || Mc(e.choices, n.choices, t, n));
  return he(n).filter(({ row: u, column: c }) => {
    let d = e.type === "matrixdropdown" ? e.columns.find(({ name: f }) => f === (c == null ? void 0 : c.name)) : void 0;
    return s || l || u !== null && i.includes(u.value) || c !== null && (a.includes(c.name) || d !== void 0 && (Mc(d.choices, c.choices, t, n) || Bw(d.choices, c.choices)));
  }).map(({ name: u }) => u);
}
function Bw(e, n) {
  return at("", "choice", e, n).some(({ code: t }) => t === "choice-swapped");
}
function Mc(e, n, t, { type: r }) {
  if (r === "checkbox" || r === "tagbox" || r === "ranking")
    return !1;
  let s = r === "radiogroup" || r === "dropdown", [o, i] = [e, n].map((a) => _w(a, t, s));
  return o !== i && o !== "" && i !== "";
}
function _w(e, n, t) {
  var a;
  let r = e.map(({ value: l }) => l).filter((l) => !n.includes(l)), s = r.filter((l) => /^-?\d{1,9}$/.test(l)).map(Number).sort((l, u) => l - u), o = (a = s[0]) != null ? a : NaN;
  return (t ? s.length === r.length && (o === 0 || o === 1) && s.every((l, u) => l === o + u) : s.length > r.length / 2) ? s.join(" ") : "";
}

// src/core/survey/map-questions.ts
function Ks(e, n) {
  let t = (r) => r.type === "html" ? r : r.type === "panel" ? E(T({}, r), { elements: r.elements.map(t) }) : n(r);
  return E(T({}, e), { pages: e.pages.map((r) => E(T({}, r), { elements: r.elements.map(t) })) });
}

// src/core/survey/scale.ts
var ln = ["importance", "ability"], lt = ["1", "2", "3", "4", "5"];
function Ic(e) {
  let n = (t) => {
    let r = ln.includes(t.name), s = t.choices.some((o) => $c(o.value) && o.text !== null);
    return !r || s ? t : E(T({}, t), {
      choices: t.choices.map((o) => $c(o.value) ? E(T({}, o), { text: { kind: "message", key: `localskills-scale-${t.name}-${o.value}` } }) : o)
    });
  };
  return Ks(e, (t) => t.type === "matrixdropdown" && t.name === e.measures.grid ? E(T({}, t), { columns: t.columns.map(n) }) : t);
}
function $c(e) {
  return lt.includes(e);
}

// src/core/analysis/wilson-interval.ts
var _i = 1.959963984540054;
function kn(e, n, t = _i) {
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
function ji(e, n, t, r, s = null, o = _i) {
  let [i, a] = [kn(e, n, o), kn(t, r, o)];
  if (i === null || a === null)
    return null;
  let [l, u] = [e / n, t / r], c = s === null ? 0 : jw(s) * s.n / Math.sqrt(n * r), d = (f, m) => Math.sqrt(Math.max(0, f * f + m * m - 2 * c * f * m));
  return {
    low: Math.max(-1, l - u - d(l - i.low, a.high - u)),
    high: Math.min(1, l - u + d(i.high - l, u - a.low))
  };
}
function jw({ n: e, before: n, now: t, both: r }) {
  let s = n * (e - n) * t * (e - t);
  return s === 0 ? 0 : (e * r - n * t) / Math.sqrt(s);
}
var Ww = 40;
function Lc(e, n, t, r, s = null) {
  let [o, i] = [0, Ww];
  for (let a = 0; a < 50; a++) {
    let l = (o + i) / 2, u = ji(e, n, t, r, s, l);
    if (u === null)
      return 1;
    u.low > 0 || u.high < 0 ? o = l : i = l;
  }
  return Gw(o);
}
function Gw(e) {
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
function Fc(e) {
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
function _c(e, n, t, r, s = null, o = null) {
  let i = _t(r, n), a = [], l = zw(), u = ({ survey: f, counted: m }) => ({ survey: f, counted: m }), c = Vw(e, n, t, r, i, a, l, o), d = Hw(e, n, t, r, i, a, l, o);
  return {
    before: u(t),
    now: u(e),
    accountsInBoth: s === null ? null : qw(s, [e, t], [n, r]),
    isPaired: o !== null && o.accounts > 0,
    comparisons: l.finish(),
    skills: c,
    questions: d,
    notCompared: a
  };
}
function qw(e, n, t) {
  let r = Math.max(...t.map((o) => o.minCell)), s = (o) => o > 0 && o < r;
  return s(e) || n.some(({ counted: o }) => s(o - e)) ? q : e;
}
function Vw(e, n, t, r, s, o, i, a) {
  let l = Uw(n, r, s), u = [], c = Wc(e.skills, t.skills);
  for (let p of c) {
    let [g, y] = [e.skills[p], t.skills[p]], w = jc(g, y, l(p));
    w === null && Dc(g) && Dc(y) ? u.push({ id: p, now: g, before: y }) : o.push({ part: "skill", name: p, reason: w != null ? w : "no-answers" });
  }
  let d = (p) => Kw(
    u.map((g) => [g.before[p], g.now[p]])
  ), [f, m] = [d("rankByMwds"), d("rankByRds")], h = G();
  return u.forEach((p, g) => {
    var w, b, x;
    let y = (R) => {
      var k, P;
      return Wi((k = R(p.before)) != null ? k : 0, (P = R(p.now)) != null ? P : 0);
    };
    h[p.id] = {
      n: y(({ n: R }) => R),
      importance: y(({ importance: R }) => R.mean),
      ability: y(({ ability: R }) => R.mean),
      gap: y(({ gap: R }) => R),
      mwds: y(({ mwds: R }) => R),
      rds: y(({ rds: R }) => R),
      highNeed: i.share(
        p.before.highNeedCount,
        p.before.n,
        p.now.highNeedCount,
        p.now.n,
        (w = a == null ? void 0 : a.highNeed(p.id)) != null ? w : null
      ),
      rankByMwds: (b = f[g]) != null ? b : null,
      rankByRds: (x = m[g]) != null ? x : null
    };
  }), h;
}
function Uw(e, n, { changedParameters: t }) {
  let [r, s] = [Y(e), Y(n)], o = (a) => Array.from(a.keys()).join(" "), i = r !== null && s !== null && r.grid.name === s.grid.name && o(r.importance) === o(s.importance) && o(r.ability) === o(s.ability);
  return (a) => !i || ln.some((l) => t.has(Cn(r.grid.name, a, l)));
}
function Dc(e) {
  return e !== void 0 && !A(e) && e.n > 0;
}
function Hw(e, n, t, r, s, o, i, a) {
  var c;
  let l = G(), u = new Map([...ne(r), ...ne(n)].map(
    (d) => [d.name, d]
  ));
  for (let d of Wc(e.questions, t.questions)) {
    let [f, m] = [e.questions[d], t.questions[d]], h = jc(f, m, s.changedParameters.has(d));
    ((c = u.get(d)) == null ? void 0 : c.kind) !== "text" && (h === null && Bc(f) && Bc(m) ? l[d] = Qw(d, m, f, i, a) : o.push({ part: "question", name: d, reason: h != null ? h : "no-answers" }));
  }
  return l;
}
function Bc(e) {
  return e !== void 0 && !A(e) && e.n > 0;
}
function Qw(e, n, t, r, s) {
  var d;
  let o = G(), [i, a] = [Object.keys(t.choices), Object.keys(n.choices)];
  for (let f of i.filter((m) => a.includes(m))) {
    let [m, h] = [t.choices[f], n.choices[f]];
    o[f] = m === void 0 || h === void 0 || A(m) || A(h) ? q : r.share(h.count, n.n, m.count, t.n, (d = s == null ? void 0 : s.choice(e, f)) != null ? d : null);
  }
  let l = [n, t].map(({ summary: f }) => f === void 0 || A(f) ? null : f.mean), [u = null, c = null] = l;
  return T({
    n: Wi(n.n, t.n),
    choices: o,
    onlyBefore: a.filter((f) => !i.includes(f)),
    onlyNow: i.filter((f) => !a.includes(f))
  }, n.summary === void 0 || t.summary === void 0 ? {} : { mean: u === null || c === null ? q : Wi(u, c) });
}
function jc(e, n, t) {
  return n === void 0 ? "new" : e === void 0 ? "gone" : t ? "changed" : A(e) || A(n) ? "withheld" : null;
}
function Wi(e, n) {
  return { before: e, now: n, difference: n - e };
}
function zw() {
  let e = [];
  return {
    share(n, t, r, s, o) {
      if (A(n) || A(r))
        return A(r) ? r : n;
      let i = ji(r, s, n, t, o);
      if (i === null)
        return q;
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
      return e.push({ change: a, p: Lc(r, s, n, t, o) }), a;
    },
    finish() {
      return Fc(e.map(({ p: n }) => n)).forEach((n, t) => {
        e[t].change.isClear = n;
      }), e.length;
    }
  };
}
function Kw(e) {
  let n = e.filter((o) => o[0] !== null && o[1] !== null), t = (o) => Cs(n.map((i) => i[o]), (i, a) => i - a), [r, s] = [t(0), t(1)];
  return e.map((o) => {
    let i = n.indexOf(o);
    return i < 0 ? null : {
      before: o[0],
      now: o[1],
      places: r[i] - s[i]
    };
  });
}
function Wc(e, n) {
  return Array.from(/* @__PURE__ */ new Set([...Object.keys(e), ...Object.keys(n)]));
}

// src/core/report/survey-report.ts
function ut(e) {
  var n;
  return zs(e.results, e.survey, (n = e.last) != null ? n : null);
}
function Js({ previous: e = null, survey: n }, t) {
  var r;
  return e === null ? null : _c(t, n, e.published, e.survey, e.accountsInBoth, (r = e.pairs) != null ? r : null);
}

// src/core/report/results-data.ts
function Vc(e, n) {
  return {
    title: e,
    get text() {
      return Mt(n());
    }
  };
}
var Gc = 5e4, Xs = 1e3, qc = 100, Gi = 18e5;
function Jw(e, n = ut(e), t = Js(e, n)) {
  let { titles: r } = e, s = r.resultsData(n.survey), o = Xw(e), i = Zw(n, e), { excluded: a, breakdowns: l } = n, u = i.length === 0 ? {} : { excludedMore: {
    count: a.length,
    reasons: As($n(a)),
    pages: i.map(({ title: p }) => p)
  } }, c = (p, g = n.earlier) => {
    var y, w;
    return Mt(E(T(T(T(T(E(T(E(T({
      survey: n.survey,
      definition: { page: r.definition(n.survey), revision: e.definitionRevision },
      minAnswers: e.survey.minAnswers,
      minCell: e.survey.minCell,
      population: n.population,
      counted: n.counted
    }, e.held === void 0 || e.held === null ? {} : { held: e.held }), {
      excluded: a.slice(0, Xs)
    }), u), {
      questions: tx(n.questions, nx),
      skills: n.skills,
      cross: n.cross,
      agreement: n.agreement,
      balance: n.balance,
      breakdowns: p,
      versions: n.versions
    }), g === void 0 ? {} : { earlier: g }), n.trails === void 0 ? {} : { trails: n.trails }), n.ratingTrail === void 0 ? {} : { ratingTrail: n.ratingTrail }), t === null ? {} : { change: t }), {
      answers: (w = (y = e.counted.named) == null ? void 0 : y.map((b) => Yw(b, e.home))) != null ? w : { count: e.counted.count, revisions: o.map(({ title: b }) => b) }
    }));
  }, d = c(l);
  if (et(d) <= Gi)
    return [...o, { title: s, text: d }, ...i];
  let f = ex(l, e), m = l.map(({ by: p, question: g, isPartition: y, ungrouped: w, withheld: b }, x) => E(T({
    by: p,
    question: g,
    isPartition: y
  }, b === void 0 ? {} : { withheld: b }), {
    ungrouped: w,
    pages: f.filter((R) => R.breakdown === x).map(({ title: R }) => R)
  })), h = c(m);
  return [
    ...o,
    // What is kept for whoever reads it goes before what the next release has to be put beside.
    { title: s, text: et(h) <= Gi || n.earlier === void 0 ? h : c(m, E(T({}, n.earlier), { breakdowns: [] })) },
    ...i,
    ...f.map(({ title: p, text: g }) => ({ title: p, text: g }))
  ];
}
function Uc(e, n = ut(e)) {
  var r, s;
  let t = e.titles.resultsData(n.survey);
  return (s = (r = Jw(e, n).find((o) => o.title === t)) == null ? void 0 : r.text) != null ? s : "";
}
function Xw({ survey: e, titles: n, counted: t }) {
  let r = [];
  return t.named !== null || t.places.forEach(({ community: s, revisions: o }) => {
    for (let i = 0; i < o.length; i += Gc)
      r.push(Vc(n.resultsPart(e.id, "revisions", r.length + 1), () => ({
        survey: e.id,
        community: s,
        revisions: Array.from(o.slice(i, i + Gc))
      })));
  }), r;
}
function Yw({ user: e, page: n, revision: t, timestamp: r, community: s }, o) {
  let i = { user: e, page: n, revision: t, timestamp: r };
  return o === void 0 || s === o ? i : E(T({}, i), { community: s != null ? s : null });
}
function Zw({ survey: e, excluded: n }, { titles: t }) {
  let r = [];
  for (let s = Xs; s < n.length; s += Xs)
    r.push(Vc(
      t.resultsPart(e, "excluded", r.length + 1),
      () => ({ survey: e, excluded: n.slice(s, s + Xs) })
    ));
  return r;
}
function ex(e, { survey: n, titles: t }) {
  let r = [];
  return e.forEach(({ by: s, question: o, groups: i }, a) => {
    let [l, u] = [{}, 0], c = () => {
      r.push({
        breakdown: a,
        title: t.resultsPart(n.id, "groups", r.length + 1),
        text: Mt({ survey: n.id, by: s, question: o, groups: l })
      }), [l, u] = [{}, 0];
    };
    Object.keys(i).forEach((d) => {
      let f = i[d], h = et(Mt(f)) + 2 * Mt(f).split(`
`).length;
      u > 0 && u + h > Gi && c(), l[d] = f, u += h;
    }), u > 0 && c();
  }), r;
}
function nx(e) {
  if (A(e) || A(e.unknown))
    return e;
  let { unknown: n } = e, t = Object.keys(n);
  if (t.length <= qc)
    return e;
  let r = (a) => {
    var l;
    return (l = n[a]) != null ? l : 0;
  }, s = t.slice().sort((a, l) => r(l) - r(a) || (a < l ? -1 : 1)), o = new Set(s.slice(0, qc)), i = /* @__PURE__ */ Object.create(null);
  return t.filter((a) => o.has(a)).forEach((a) => {
    i[a] = r(a);
  }), E(T({}, e), { unknown: i });
}
function tx(e, n) {
  let t = /* @__PURE__ */ Object.create(null);
  return Object.keys(e).forEach((r) => {
    t[r] = n(e[r]);
  }), t;
}

// src/core/report/balance-table.ts
var Hc = 150, rx = ["wantToLearn", "canTeach", "seeks", "offers"], sx = {
  wantToLearn: "want-to-learn",
  canTeach: "can-teach",
  seeks: "seek-now",
  offers: "offer-now"
};
function Qc(e) {
  var x, R;
  let { markup: n, results: t, survey: r } = e, s = Object.keys(t.balance), o = rx.filter((k) => s.some((P) => {
    var S;
    return ((S = t.balance[P]) == null ? void 0 : S[k]) !== null;
  })), i = s.filter((k) => o.some((P) => {
    var S, v;
    return ((S = t.balance[k]) == null ? void 0 : S[P]) !== 0 && ((v = t.balance[k]) == null ? void 0 : v[P]) !== null;
  }));
  if (o.length < 2 || i.length === 0)
    return [];
  let a = o.includes("wantToLearn") && o.includes("canTeach"), l = (k) => Math.max(1, ...i.map((P) => {
    var S;
    return zc((S = t.balance[P]) == null ? void 0 : S[k], 0);
  })), u = {
    survey: Math.max(l("wantToLearn"), l("canTeach")),
    exchange: Math.max(l("seeks"), l("offers"))
  }, c = (k, P) => {
    var O, I;
    let S = (I = (O = t.balance[k]) == null ? void 0 : O[P]) != null ? I : null, v = P === "wantToLearn" || P === "canTeach";
    return A(S) ? ie(n) : S === null ? K(n.say("localskills-results-not-asked"), null) : K(rn(
      v || S === 0 ? n.number(S) : Ct(k, P === "seeks" ? "seek" : "offer", n.number(S), e),
      S / u[v ? "survey" : "exchange"],
      P === "wantToLearn" || P === "seeks" ? "demand" : "supply"
    ), S);
  }, d = (k) => {
    let P = k === "wantToLearn" || k === "canTeach" ? r.measures[k] : null, S = P === null ? void 0 : t.questions[P];
    return S === void 0 || A(S) ? null : S.n;
  }, f = [
    ...o.map((k) => [sx[k], k === "wantToLearn" || k === "canTeach" ? "people" : "exchange", d(k)]),
    ...a ? [["lacking", "lacking", null]] : []
  ], m = f.map(([k]) => U({ text: n.messages.text(`localskills-results-column-${k}`) })), [h, p] = [d("wantToLearn"), d("canTeach")], g = [
    `|+ ${n.say("localskills-results-balance-caption")}`,
    "|-",
    Z(n.say("localskills-results-column-skill")),
    ...f.map(([k, , P]) => Z(n.say(`localskills-results-column-${k}`) + (P === null ? "" : `<br /><span class="ext-localSkills-detail">${n.say("localskills-results-of-people", P)}</span>`), "number"))
  ];
  for (let k of ox(t.balance, i).slice(0, Hc)) {
    let P = (R = (x = t.balance[k]) == null ? void 0 : x.surveyDifference) != null ? R : null;
    g.push("|-", `! scope="row" | ${Ct(k, "offer", e.skillName(k), e)}`, ...Ke([
      ...o.map((S) => c(k, S)),
      ...a ? [A(P) ? ie(n) : K(P === null ? "" : n.signed(P), P)] : []
    ], m));
  }
  let y = i.some((k) => Ct(k, "offer", "", e) !== ""), w = s.length - i.length, b = i.length - Hc;
  return [
    ue("balance", n.say("localskills-results-balance")),
    `<p>${n.say("localskills-results-balance-intro")}${h === null || p === null ? "" : ` ${n.say("localskills-results-balance-bases", h, p)}`}${y ? ` ${n.say("localskills-results-balance-links")}` : ""}</p>`,
    Mn(f.map(([k, P]) => [n.say(`localskills-results-column-${k}`), P]), n),
    le(
      U({ text: n.messages.text("localskills-results-balance") }),
      "sortable ext-localSkills-wide ext-localSkills-stacked",
      g
    ),
    ...w > 0 ? [`<p>${n.say("localskills-results-balance-silent", w)}</p>`] : [],
    ...b > 0 ? [`<p>${n.say("localskills-results-more-rows", b)}</p>`] : []
  ];
}
function ox(e, n) {
  let t = (r) => {
    var a;
    let { surveyDifference: s = null, exchangeDifference: o = null, wantToLearn: i = null } = (a = e[r]) != null ? a : {};
    return [s, o, i].map((l) => zc(l, -1 / 0));
  };
  return n.slice().sort((r, s) => {
    let [o, i] = [t(r), t(s)], a = o.findIndex((l, u) => l !== i[u]);
    return a === -1 ? r < s ? -1 : 1 : i[a] - o[a];
  });
}
function zc(e, n) {
  return typeof e == "number" ? e : n;
}

// src/core/survey/conditions/parse-condition.ts
var qi = 4e3, ix = 50, Vi = {
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
}, Cr = /[ \t\n\r]*/y, Ui = /[a-z_]\w*/iy, ax = /[=<>!]=|=[<>]|<>|\*=|&&|\|\||[=<>+\-*/%^]/y, lx = /-?(?:\d+\.\d+|[1-9]\d*|0)/y, ux = /'(?:[^'"\\]|\\['"]|\\(?!['"]))*'|"(?:[^'"\\]|\\['"]|\\(?!['"]))*"/y, cx = /\{([^{}]*)\}/y, dx = /\w+|[^]/y, mx = /^[a-z0-9-]{1,48}(?:\.[a-z0-9-]{1,48}){0,2}$/, fx = /^(?:(?:item|choice|self|row(?:index|name|title|value))$|(?:item|choice|self|parent|survey|(?:prev|next|total)?row|(?:prev|next|parent)?panel)\.|[#$])/i;
function Ys(e) {
  let n = 0, t = 0, r = null;
  function s(w, b = W(i()), x = n) {
    return r = r != null ? r : { code: `condition-${w}`, position: x, parameters: [x + 1, b] }, null;
  }
  function o(w) {
    w.lastIndex = n;
    let b = w.exec(e);
    return n += b ? b[0].length : 0, b;
  }
  function i() {
    let w = n, b = o(dx);
    return n = w, b ? b[0] : "";
  }
  function a(w) {
    o(Cr);
    let b = e[n] === w;
    return n += b ? 1 : 0, b;
  }
  function l(w) {
    var x;
    let b = u();
    for (; b !== null; ) {
      o(Cr);
      let R = n, k = (x = o(ax)) != null ? x : o(Ui), P = k === null ? "" : k[0].toLowerCase(), S = Object.prototype.hasOwnProperty.call(Vi, P), [v, O] = S ? Vi[P] : [0, "or"];
      if (v < w)
        return n = R, k === null || S ? b : s("operator");
      let I = l(v + 1);
      b = I && { kind: "binary", operator: O, left: b, right: I };
    }
    return null;
  }
  function u() {
    o(Cr), t++;
    let w = t > ix ? s("too-deep") : c();
    return t--, w;
  }
  function c() {
    var k;
    let w = n;
    if (a("(")) {
      let P = l(1);
      return P && (a(")") ? P : s("parenthesis", "(", w));
    }
    if (a("!"))
      return d("not", u());
    if (a("["))
      return p(w);
    let b = o(Ui);
    if (b === null)
      return f((k = m()) != null ? k : h());
    let x = b[0].toLowerCase();
    if (e[n] === "(")
      return n++, b[0] === "iif" ? g() : s("function", b[0], w);
    if (x === "negate")
      return d("not", u());
    if (x === "true" || x === "false")
      return f({ kind: "value", value: x === "true" });
    let R = Object.prototype.hasOwnProperty.call(Vi, x);
    return s(R ? "operand" : x === "not" ? "not" : "word", b[0], w);
  }
  function d(w, b) {
    return b && { kind: "unary", operator: w, operand: b };
  }
  function f(w) {
    o(Cr);
    let b = n, x = w && o(Ui), R = x ? x[0].toLowerCase() : "";
    return R === "empty" || R === "notempty" ? d(R, w) : (n = b, w);
  }
  function m() {
    let w = o(lx);
    if (w)
      return { kind: "value", value: Number(w[0]) };
    let b = o(ux);
    return b && { kind: "value", value: b[0].slice(1, -1).replace(/\\(['"])/g, "$1") };
  }
  function h() {
    let w = n, b = o(cx);
    if (b === null) {
      let R = i();
      return s(R === "{" ? "brace" : R === '"' || R === "'" ? "text" : "operand");
    }
    let x = b[1];
    return fx.test(x) ? s("context", W(b[0]), w) : mx.test(x) ? { kind: "answer", parameter: x } : s("answer", W(b[0]), w);
  }
  function p(w) {
    let b = [];
    if (a("]"))
      return { kind: "value", value: b };
    do {
      o(Cr);
      let x = m();
      if (x === null)
        return s("list-item");
      b.push(x.value);
    } while (a(","));
    return a("]") ? { kind: "value", value: b } : s("list", "[", w);
  }
  function g() {
    let w = n - 4, b = l(1), x = b && (a(",") ? l(1) : s("iif", "iif", w)), R = x && (a(",") ? l(1) : s("iif", "iif", w));
    return b && x && R && (a(")") ? { kind: "iif", operands: [b, x, R] } : s("iif", "iif", w));
  }
  e.length > qi ? (n = qi, s("too-long", qi)) : e.trim() === "" && s("blank");
  let y = r ? null : l(1);
  return y !== null && n < e.length && s("rest"), r != null ? r : { source: e, expression: y };
}

// src/core/survey/property-reader.ts
var px = { pages: 100, elements: 200, columns: 30, rows: 300 }, gx = 1e3;
function Kc(e) {
  let n = (s, o, ...i) => {
    e.push({ path: s, code: o, parameters: i });
  }, t = (s, o, i, a, l, ...u) => {
    let c = F(s, i);
    return typeof c == "string" && l(c) ? c : (c !== void 0 && n(H(o, i), a, W(c), ...u), null);
  }, r = (s, o, i, a, l) => {
    let u = F(s, i);
    return l(u) ? u : (u !== void 0 && n(H(o, i), a), null);
  };
  return {
    fault: n,
    string: t,
    text(s, o, i) {
      let a = F(s, i), l = ws(a);
      return l === null && a !== void 0 && n(H(o, i), "expected-text"), l;
    },
    word(s, o, i, a) {
      var u;
      return (u = t(s, o, i, "not-one-of", (c) => a.includes(c), a)) != null ? u : a[0];
    },
    id: (s, o, i) => t(s, o, i, "bad-id", (a) => re.test(a)),
    count(s, o, i) {
      let a = r(s, o, i, "expected-whole-number", Nr);
      return a !== null && a < 0 ? (n(H(o, i), "too-small", a, 0), null) : a;
    },
    list(s, o, i) {
      var u, c;
      let a = (u = r(s, o, i, "expected-list", Array.isArray)) != null ? u : [], l = (c = px[i]) != null ? c : gx;
      return a.length > l && n(H(o, i), "too-many-items", l), a.slice(0, l);
    },
    object: (s, o, i) => {
      var a;
      return (a = r(s, o, i, "expected-object", j)) != null ? a : {};
    },
    condition(s, o, i) {
      let a = t(s, o, i, "expected-string", (u) => u.trim() !== ""), l = a === null ? null : Ys(a);
      return l !== null && "code" in l ? (n(H(o, i), l.code, ...l.parameters), null) : l;
    }
  };
}
function Jc(e) {
  return ve.test(e);
}
function Nr(e) {
  return Number.isSafeInteger(e);
}

// src/core/survey/read-choices.ts
var jn = 20;
function pn(e, n, t, r) {
  let s = /* @__PURE__ */ new Map(), o = H(n, t);
  return r.list(e, n, t).forEach((i, a) => {
    let l = H(o, a), u = j(i) ? i : {}, c = j(i) ? F(i, "value") : i, d = Qi(c) ? String(c) : "";
    re.test(d) ? s.has(d) ? r.fault(l, "code-taken", d) : s.set(d, {
      value: d,
      text: r.text(u, l, "text"),
      visibleIf: r.condition(u, l, "visibleIf"),
      isRetired: F(u, "retired") === !0
    }) : r.fault(l, "bad-id", W(c));
  }), s.size === 0 ? (r.fault(o, "empty-list"), null) : Array.from(s.values());
}
function Ye(e, n) {
  return { value: e, text: n, visibleIf: null, isRetired: !1 };
}
function Hi(e, n, t, r) {
  let s = (o, i, a, l) => {
    var c;
    let u = F(e, i) === void 0 ? a : i;
    return F(e, u) !== !0 ? null : r.some(({ value: d }) => d === o) ? (t.fault(H(n, u), "special-code-taken", o), null) : Ye(o, (c = t.text(e, n, l)) != null ? c : { kind: "message", key: `localskills-choice-${o}` });
  };
  return {
    other: s(Yn, "showOtherItem", "hasOther", "otherText"),
    none: s(fr, "showNoneItem", "hasNone", "noneText"),
    refused: s(pr, "showRefuseItem", "", "refuseText"),
    dontKnow: s(gr, "showDontKnowItem", "", "dontKnowText")
  };
}
function Xc(e, n, t) {
  if (F(e, "rateValues") !== void 0)
    return pn(e, n, "rateValues", t);
  let r = (l, u) => {
    let c = F(e, l);
    return Nr(c) ? c : (c !== void 0 && t.fault(H(n, l), "expected-whole-number"), u);
  }, [s, o, i] = [r("rateMin", 1), r("rateMax", 5), r("rateStep", 1)];
  if (o <= s || i < 1)
    return t.fault(`${n}.rateMax`, "bad-rating", s, o, i), null;
  let a = [];
  for (let l = s; l <= o && a.length < jn; l += i)
    a.push(Ye(String(l), null));
  return s + jn * i <= o && t.fault(`${n}.rateMax`, "too-many-steps", jn), a;
}
function Yc(e, n, t) {
  let r = /* @__PURE__ */ new Map();
  return t.list(e, n, "columns").forEach((s, o) => {
    let i = H(`${n}.columns`, o), a = j(s) ? F(s, "name") : void 0;
    if (!j(s) || typeof a != "string" || !re.test(a)) {
      t.fault(`${i}.name`, "bad-id", W(a));
      return;
    }
    if (r.has(a)) {
      t.fault(`${i}.name`, "name-taken", a);
      return;
    }
    let l = pn(s, i, "choices", t);
    l !== null && r.set(a, { name: a, title: t.text(s, i, "title"), choices: l });
  }), r.size === 0 ? (t.fault(`${n}.columns`, "empty-list"), null) : Array.from(r.values());
}
function Qi(e) {
  return typeof e == "string" || typeof e == "number";
}

// src/core/report/group-label.ts
var hx = /^[a-z0-9][a-z0-9_-]{0,99}$/;
function Mr(e) {
  return hx.test(e);
}
function $r(e, { by: n, question: t }, r) {
  var d, f;
  let { markup: s, survey: o, texts: i, codeNames: a } = r;
  if (n === "language") {
    let m = a.language(e);
    return m !== null ? U({ text: m }) : ve.test(e) ? `<span lang="${e}">{{#language:${e}}}</span>` : U({ text: e });
  }
  if (n === "community")
    return yx(e, r);
  let l = z(o).find(({ name: m }) => m === t), u = l === void 0 ? null : (f = (d = he(l)[0]) == null ? void 0 : d.choices) != null ? f : null, c = u === null ? void 0 : u.find(({ value: m }) => m === e);
  return s.label(Nn(c != null ? c : Ye(e, null), l, i, a));
}
function yx(e, { codeNames: n }) {
  var t;
  return `<bdi>${U({ text: (t = n.wiki(e)) != null ? t : e })}</bdi>`;
}
function Zc({ by: e, question: n }, { markup: t, survey: r, texts: s }) {
  let o = z(r).find(({ name: a }) => a === n);
  if (o !== void 0) {
    let a = Re(o, s);
    return { text: a.text, wikitext: t.label(a) };
  }
  let i = `localskills-results-by-${e === "language" ? "language" : "community"}`;
  return { text: t.messages.text(i), wikitext: t.say(i) };
}

// src/core/report/parameter-title.ts
function jt({ question: e, row: n, column: t }, r) {
  return [
    Re(e, r).text,
    ...n === null ? [] : [Ie(n, r).text],
    ...t === null ? [] : [Re(t, r).text]
  ].join(" / ");
}

// src/core/report/change-tables.ts
var ed = 6, bx = 10, wx = ["new", "gone", "changed", "withheld", "no-answers"], zi = [
  ["gap", "gap"],
  ["importance", "importance"],
  ["ability", "importance"],
  ["high-need", "high-need"],
  ["rank-mwds", "rank"],
  ["n", "n"]
];
function td(e) {
  let { change: n, markup: t, report: r } = e;
  if (n === null || n.before.counted === 0)
    return [];
  let { accountsInBoth: s, before: o, comparisons: i, isPaired: a, now: l } = n, u = s === null || A(s) || s === 0 ? t.say("localskills-results-change-others") : `${t.say("localskills-results-change-both", s)} ${t.say(`localskills-results-change-${a ? "paired" : "unpaired"}`)}`;
  return [
    ue("change", t.say("localskills-results-change")),
    `<p>${t.say(
      "localskills-results-change-intro",
      { wikitext: Te(r.titles.results(o.survey), Ki(e)) },
      o.counted,
      l.counted
    )} ${u}</p>`,
    ...i < 2 ? [] : [`<p>${t.say(
      "localskills-results-change-many",
      i,
      Math.max(1, Math.round(i / 20)),
      { wikitext: Qe(t.say("localskills-results-clear"), "clear", t) }
    )}</p>`],
    ...xx(n, e),
    ...kx(n, e),
    ...Sx(n, e)
  ];
}
function ct({ difference: e }) {
  return e;
}
function Ki({ markup: e, report: { previous: n = null }, change: t, texts: r }) {
  var s;
  return n === null ? `<bdi>${U({ text: (s = t == null ? void 0 : t.before.survey) != null ? s : "" })}</bdi>` : e.label(Re({ name: n.survey.id, title: n.survey.title }, r));
}
function rd(e) {
  let { change: n, markup: t } = e;
  if (n === null || n.before.counted === 0 || n.comparisons === 0)
    return [];
  let [r] = sd(n, e), s = { wikitext: ze("change", t.say("localskills-results-change")) };
  return [r === void 0 ? t.say("localskills-results-change-lead-none", { wikitext: Ki(e) }, s) : t.say("localskills-results-change-lead", { wikitext: Ki(e) }, { wikitext: r.about }, s)];
}
function sd({ skills: e, questions: n }, t) {
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
        about: r.say("localskills-results-change-need", m, ...nd(d, t))
      });
    }
  });
  for (let c of ne(s)) {
    let d = (u = (l = n[c.name]) == null ? void 0 : l.choices) != null ? u : {};
    Object.keys(d).forEach((f) => {
      var h, p;
      let m = d[f];
      if (m !== void 0 && !A(m) && m.isClear) {
        let g = (p = (h = c.choices) == null ? void 0 : h.find(({ value: w }) => w === f)) != null ? p : Ye(f, null), y = Nn(g, c.question, o, i);
        a.push({ name: `${c.name} ${f}`, change: m, about: r.say(
          "localskills-results-change-choice",
          { wikitext: U({ text: jt(c, o) }) },
          { wikitext: `<strong>${r.label(y)}</strong>` },
          ...nd(m, t)
        ) });
      }
    });
  }
  return a.sort((c, d) => Math.abs(ct(d.change)) - Math.abs(ct(c.change)) || (c.name < d.name ? -1 : 1)), a;
}
function xx(e, n) {
  let { markup: t } = n, r = sd(e, n), s = r.length - ed;
  return r.length === 0 ? [`<p>${t.say("localskills-results-change-none")}</p>`] : [
    "<ul>",
    ...r.slice(0, ed).map(({ about: o }) => `<li>${o}</li>`),
    "</ul>",
    ...s > 0 ? [`<p>${t.say("localskills-results-change-more", s)}</p>`] : []
  ];
}
function nd({ before: e, now: n, difference: t, interval: r }, { markup: s }) {
  let o = s.say(
    "localskills-results-change-range",
    { wikitext: s.signed(r.low * 100) },
    { wikitext: s.signed(r.high * 100) },
    { wikitext: s.signed(t * 100) }
  );
  return [s.percent(e), s.percent(n), o].map((i) => ({ wikitext: i }));
}
function kx({ skills: e }, n) {
  let { markup: t } = n, r = (d) => e[d], s = (d) => ct(r(d).gap), o = Object.keys(e).sort((d, f) => s(f) - s(d) || (d < f ? -1 : 1));
  if (o.length === 0)
    return [];
  let i = o.map(s), a = i.every((d) => d < 0) ? "-fell" : i.every((d) => d > 0) ? "-rose" : "", l = zi.map(([d]) => U({ text: t.messages.text(`localskills-results-column-${d}`) })), u = [
    `|+ ${t.say(`localskills-results-change-caption${a}`)}`,
    "|-",
    Z(t.say("localskills-results-column-skill")),
    ...zi.map(([d]) => Z(t.say(`localskills-results-column-${d}`), "number"))
  ], c = (d, f) => ` <span class="ext-localSkills-detail">${t.say("localskills-results-from-to", { wikitext: d }, { wikitext: f })}</span>`;
  for (let d of o) {
    let { gap: f, importance: m, ability: h, highNeed: p, rankByMwds: g, n: y } = r(d), w = (b) => K(
      t.signed(ct(b), 2) + c(t.number(b.before, 2), t.number(b.now, 2)),
      ct(b)
    );
    u.push(
      "|-",
      `! scope="row" | ${n.skillName(d)}`,
      ...Ke([
        w(f),
        w(m),
        w(h),
        A(p) ? ie(t) : K(
          `${t.signed(ct(p) * 100)}${c(t.percent(p.before), t.percent(p.now))}${p.isClear ? `<br /><strong class="ext-localSkills-detail">${t.say("localskills-results-clear")}</strong>` : ""}`,
          ct(p)
        ),
        g === null ? K("", null) : K(
          t.say("localskills-results-from-to", { wikitext: t.number(g.before) }, { wikitext: t.number(g.now) }),
          g.now
        ),
        K(t.say("localskills-results-from-to", { wikitext: t.number(y.before) }, { wikitext: t.number(y.now) }), y.now)
      ], l)
    );
  }
  return [
    Mn(zi.map(([d, f]) => [t.say(`localskills-results-column-${d}`), f]), t),
    le(
      U({ text: t.messages.text("localskills-results-change") }),
      "sortable ext-localSkills-wide ext-localSkills-stacked",
      u
    )
  ];
}
function Sx({ notCompared: e }, n) {
  let { markup: t, survey: r, texts: s } = n, o = new Map(ne(r).map((a) => [a.name, a])), i = [];
  for (let a of wx) {
    let l = e.filter((u) => u.reason === a).map(({ part: u, name: c }) => {
      let d = o.get(c);
      return u === "skill" ? n.skillName(c) : d === void 0 ? `<code>${U({ text: c })}</code>` : U({ text: jt(d, s) });
    });
    l.length > 0 && i.push(t.say(`localskills-results-not-compared-${a}`, We(l, t, bx)));
  }
  return i.length === 0 ? [] : [
    `<p>${t.say("localskills-results-not-compared")}</p>`,
    "<ul>",
    ...i.map((a) => `<li>${a}</li>`),
    "</ul>"
  ];
}

// src/core/report/headline.ts
function id(e, n) {
  let { wantToLearn: t, canTeach: r } = n.measures, s = [];
  for (let d of Object.keys(e.skills)) {
    let f = Ze(e, d);
    f !== null && !A(f.highNeedCount) && f.highNeedCount > 0 && s.push({ skill: d, count: f.highNeedCount, of: f.n });
  }
  let o = (d) => {
    var f, m;
    return (m = (f = Ze(e, d)) == null ? void 0 : f.rankByMwds) != null ? m : Number.MAX_SAFE_INTEGER;
  }, i = Object.keys(e.skills).filter((d) => ad(e.skills[d])).sort((d, f) => o(d) - o(f) || te(d, f)), a = od(e, r), l = od(e, t), u = l === null || a === null ? [] : Xi(e).filter((d) => {
    var h, p;
    let [f, m] = [Zs(e, r, d), Zs(e, t, d)];
    return (A(f) || A(m)) && (A(f) || f === 0) && (A(m) || (m != null ? m : 0) > 0) && ((p = (h = e.balance[d]) == null ? void 0 : h.offers) != null ? p : 0) === 0;
  }), c = (l != null ? l : []).filter(({ skill: d }) => {
    var f, m;
    return Zs(e, r, d) === 0 && ((m = (f = e.balance[d]) == null ? void 0 : f.offers) != null ? m : 0) === 0;
  });
  return {
    needs: Ji(s),
    assets: Ji(a != null ? a : []),
    unmet: l === null || a === null ? null : Ji(c),
    hiddenNeeds: i,
    hiddenAssets: r === null ? [] : Xi(e).filter((d) => A(Zs(e, r, d))),
    maybeUnmet: u
  };
}
function ad(e) {
  return e !== void 0 && (A(e) || A(e.highNeedCount));
}
function Ze(e, n) {
  let t = e.skills[n];
  return t === void 0 || A(t) ? null : t;
}
function Zs(e, n, t) {
  var o;
  let r = n === null ? void 0 : e.questions[n];
  if (r === void 0 || A(r))
    return r != null ? r : null;
  let s = r.choices[t];
  return A(s) ? s : (o = s == null ? void 0 : s.count) != null ? o : null;
}
function od(e, n) {
  let t = n === null ? void 0 : e.questions[n];
  if (t === void 0 || A(t))
    return null;
  let r = Xi(e);
  return Object.keys(t.choices).filter((s) => r.includes(s)).map((s) => {
    let o = t.choices[s];
    return { skill: s, count: o === void 0 || A(o) ? 0 : o.count, of: t.n };
  }).filter(({ count: s }) => s > 0);
}
function Xi({ skills: e, balance: n }) {
  let t = Object.keys(e);
  return t.length === 0 ? Object.keys(n) : t;
}
function Ji(e) {
  return e.slice().sort((n, t) => $t(
    { numerator: t.count, denominator: t.of },
    { numerator: n.count, denominator: n.of }
  ) || (n.skill < t.skill ? -1 : 1)).slice(0, 3);
}

// src/core/report/findings.ts
var Wt = 5;
function ud(e) {
  let { markup: n, results: t, survey: r } = e, { needs: s, assets: o, unmet: i, hiddenNeeds: a, hiddenAssets: l, maybeUnmet: u } = id(t, r), c = (y, ...w) => (b) => n.say(
    y,
    Px(b, e),
    b.count,
    b.of,
    { wikitext: Rx(b, e) },
    ...w
  ), d = (y, { skill: w }) => {
    let b = n.say("localskills-results-see-exchange"), x = Ct(w, "offer", b, e);
    return x === b ? y : `${y} ${x}`;
  }, f = (y) => h === 0 ? c("localskills-results-unmet-skill")(y) : c("localskills-results-unmet-skill-of", h)(y), m = r.measures.canTeach === null ? void 0 : t.questions[r.measures.canTeach], h = m === void 0 || A(m) ? 0 : m.n, p = [];
  Object.keys(t.skills).length > 0 && p.push(...Yi("needs", s.map(c("localskills-results-need")), e, a)), o.length + l.length > 0 && p.push(...Yi("assets", o.map(c("localskills-results-asset")), e, l)), i !== null && p.push(...Yi("unmet", i.map((y) => d(f(y), y)), e, u));
  let g = [...rd(e), ...vx(e), ...Tx(e)];
  return [
    ...p.length === 0 ? [] : [
      '<div class="ext-localSkills-findings">',
      ...p,
      "</div>",
      `<p class="ext-localSkills-quiet">${n.say(
        "localskills-results-findings-note",
        { wikitext: Qe(n.say("localskills-results-term-interval"), "interval", n) }
      )}</p>`
    ],
    ...g.length === 0 ? [] : ["<ul>", ...g.map((y) => `<li>${y}</li>`), "</ul>"]
  ];
}
function Rx({ count: e, of: n }, { markup: t }) {
  var o;
  let { low: r, high: s } = (o = kn(e, n)) != null ? o : { low: 0, high: 1 };
  return t.say(
    "localskills-results-share-interval",
    { wikitext: t.percent(e / n) },
    { wikitext: t.number(He(r, 0, 2)) },
    { wikitext: t.percent(s) }
  );
}
function Yi(e, n, t, r = []) {
  let { markup: s } = t;
  return [
    `<div class="ext-localSkills-finding ext-localSkills-finding-${e}">`,
    // No heading of the page's own kind: before the first of those stands the table of contents, in some skins.
    `<div class="ext-localSkills-finding-title" role="heading" aria-level="2">${s.say(`localskills-results-${e}`)}</div>`,
    ...n.length > 0 ? ["<ol>", ...n.map((o) => `<li>${o}</li>`), "</ol>"] : r.length > 0 ? [] : [`<p>${s.say(`localskills-results-${e}-none`)}</p>`],
    ...r.length === 0 ? [] : [`<p>${s.say(
      `localskills-results-${e}-hidden`,
      r.length,
      We(r.map(t.skillName), s, Wt)
    )}</p>`],
    "</div>"
  ];
}
function Px({ skill: e }, n) {
  return { wikitext: `<strong>${n.skillName(e)}</strong>` };
}
function vx(e) {
  let { markup: n, results: t } = e, r = Object.keys(t.skills).filter((o) => Zi(t, o) !== null), s = r.filter((o) => Zi(t, o) === "concentrate-here").sort((o, i) => ld(t, i) - ld(t, o) || (o < i ? -1 : 1));
  return r.length < 4 || s.length === 0 ? [] : [n.say(
    "localskills-results-concentrate",
    s.length,
    r.length,
    We(s.map(e.skillName), n, Wt),
    { wikitext: ze("plot", n.say("localskills-results-plot")) }
  )];
}
function Tx(e) {
  let { markup: n, results: t } = e, r = Object.keys(t.skills).filter((i) => eo(t, i) !== null);
  if (r.length < 2 * Wt)
    return [];
  let s = (i) => {
    var a, l;
    return (l = ((a = eo(t, i)) != null ? a : [])[0]) != null ? l : 1 / 0;
  }, o = r.filter((i) => {
    var a;
    return Zi(t, i) === "concentrate-here" && ((a = eo(t, i)) != null ? a : []).every((l) => l <= Wt);
  }).sort((i, a) => s(i) - s(a) || (i < a ? -1 : 1));
  return [o.length === 0 ? n.say("localskills-results-agreed-none", Wt) : n.say("localskills-results-agreed", Wt, We(o.map(e.skillName), n), o.length)];
}
function eo(e, n) {
  var o;
  let { rankByMwds: t = null, rankByRds: r = null, rankByHighNeed: s = null } = (o = Ze(e, n)) != null ? o : {};
  return t === null || r === null || s === null ? null : [t, r, s];
}
function Zi(e, n) {
  var t, r;
  return (r = (t = Ze(e, n)) == null ? void 0 : t.quadrant) != null ? r : null;
}
function ld(e, n) {
  var t, r;
  return (r = (t = Ze(e, n)) == null ? void 0 : t.gap) != null ? r : 0;
}
var Ax = 5;
function cd({ markup: e, results: n }) {
  let { mwdsRds: t, mwdsHighNeed: r, rdsHighNeed: s } = n.agreement, o = [t, r, s].filter((c) => c !== null);
  if (o.length === 0)
    return [];
  let i = o.reduce((c, d) => c + d, 0) / o.length, l = Object.keys(n.skills).filter((c) => eo(n, c) !== null).length < Ax ? "few" : i >= 0.7 ? "largely" : i >= 0.4 ? "partly" : "hardly", u = (c) => ({ wikitext: c === null ? "\u2013" : e.number(c, 2) });
  return [`<p>${e.say(`localskills-results-agreement-${l}`)} ${e.say("localskills-results-agreement-advice")} ${e.say(
    "localskills-results-agreement-figures",
    { wikitext: Qe(e.say("localskills-results-term-tau"), "tau", e) },
    u(t),
    u(r),
    u(s)
  )}</p>`];
}

// src/core/report/skills-table.ts
var no = [
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
function dd(e) {
  var l;
  let { markup: n, results: t, survey: r } = e, s = Y(r), o = Object.keys(t.skills);
  if (s === null || o.length === 0)
    return [];
  let i = [
    `|+ ${n.say("localskills-results-skills-caption")}`,
    "|-",
    Z(n.say("localskills-results-column-skill")),
    ...no.map(([u]) => Z(
      n.say(`localskills-results-column-${u}`),
      "number"
    ))
  ], a = no.map(([u]) => U({ text: n.messages.text(`localskills-results-column-${u}`) }));
  for (let u of Ir(t.skills)) {
    let c = t.skills[u], d = c === void 0 ? null : xn(c, (l = t.earlier) == null ? void 0 : l.skills[u]), f = d === null ? c : E(T({}, d), {
      rankByMwds: null,
      rankByRds: null,
      rankByHighNeed: null,
      rankDifference: null
    }), m = f !== void 0 && !A(f) && f.n > 0;
    i.push(
      // Rows without figures stay at the end, however the table is sorted.
      m && d === null ? "|-" : '|- class="sortbottom"',
      `! scope="row" | ${e.skillName(u)}${d === null ? "" : `<div class="ext-localSkills-detail">${n.say("localskills-results-earlier")}</div>`}`,
      ...m ? Ke(Ox(f, [s.importance, s.ability], e), a) : [`| class="ext-localSkills-withheld" colspan="${no.length}" | ${A(f) ? wr(f, e) : n.say("localskills-results-no-answers")}`]
    );
  }
  return [
    ue("skills", n.say("localskills-results-skills")),
    `<p>${n.say("localskills-results-skills-intro")}</p>`,
    ...cd(e),
    Mn(no.map(([u, c]) => [n.say(`localskills-results-column-${u}`), c]), n),
    le(
      U({ text: n.messages.text("localskills-results-skills") }),
      "sortable ext-localSkills-wide ext-localSkills-stacked ext-localSkills-ranking",
      i
    )
  ];
}
function Ir(e) {
  return Object.keys(e).sort((n, t) => Ex(e, n, t));
}
function Ex(e, n, t) {
  for (let r of ["rankByMwds", "rankByRds"]) {
    let s = (a) => {
      var l, u;
      return (u = (l = Ze({ skills: e }, a)) == null ? void 0 : l[r]) != null ? u : 1 / 0;
    }, [o, i] = [s(n), s(t)];
    if (o !== i)
      return o - i;
  }
  return n < t ? -1 : 1;
}
function Ox(e, n, { markup: t }) {
  let r = (m, h) => K(m === null ? "" : t.number(m, h), m), s = (m, h, p) => {
    let [g, y] = [Math.min(...Array.from(p.values())), Math.max(...Array.from(p.values()))];
    return m === null ? K("", null) : K(rn(t.number(m, 2), y > g ? (m - g) / (y - g) : 0, h), m);
  }, { highNeed: o, highNeedCount: i, highNeedInterval: a, rankByMwds: l, rankByRds: u, rankByHighNeed: c, rankDifference: d } = e, f = A(a) || a === null ? "" : `<div class="ext-localSkills-detail">${t.say(
    "localskills-results-interval",
    { wikitext: t.number(He(a.low, 0, 2)) },
    { wikitext: t.percent(a.high) }
  )}</div>`;
  return [
    r(l, 0),
    r(u, 0),
    A(i) ? ie(t) : r(c, 0),
    r(d, 0),
    A(o) || A(i) ? ie(t) : K(rn(`${t.percent(o != null ? o : 0)} <span class="ext-localSkills-detail">${t.say("localskills-results-count-of", i, e.n)}</span>`, o != null ? o : 0, "need") + f, o != null ? o : 0),
    s(e.importance.mean, "importance", n[0]),
    s(e.ability.mean, "ability", n[1]),
    r(e.gap, 2),
    r(e.mwds, 2),
    r(e.rds, 0),
    r(e.n, 0)
  ];
}

// src/core/report/breakdown-tables.ts
var Cx = { community: 40, language: 12, question: 12 };
function md(e) {
  let { markup: n, results: t } = e, r = ({ by: o }) => +(o !== "community"), s = t.breakdowns.slice().sort((o, i) => r(o) - r(i)).reduce(
    (o, i) => o.concat($x(i, e)),
    []
  );
  return s.length === 0 ? [] : [
    ue("breakdowns", n.say("localskills-results-breakdowns")),
    `<p>${n.say("localskills-results-breakdowns-intro")}</p>`,
    Mx(e),
    ...s
  ];
}
function Nx({ by: e, groups: n }) {
  let t = Object.keys(n), r = (i) => {
    let a = n[i];
    return a === void 0 || A(a) ? 0 : a.counted;
  }, s = t.slice().sort((i, a) => r(a) - r(i) || (i < a ? -1 : 1)), o = new Set(s.slice(0, Cx[e]));
  return t.filter((i) => o.has(i));
}
function Mx({ markup: e }) {
  let n = (s, o) => `<span class="ext-localSkills-heat-key ext-localSkills-heat-${s}">${o}</span>`, t = (s) => ({ wikitext: e.number(s, s % 1 === 0 ? 0 : 1) }), r = (s) => n(s * 2, e.say("localskills-results-heat-up-to", t(s - 0.5), t(s)));
  return `<p class="ext-localSkills-heat-keys">${[
    n(-1, e.say("localskills-results-heat-surplus")),
    ...[0.5, 1, 1.5].map(r),
    n(4, e.say("localskills-results-heat-above", t(1.5)))
  ].join(" ")}</p>`;
}
function $x(e, n) {
  var m;
  let { markup: t, results: r } = n, s = (m = r.earlier) == null ? void 0 : m.breakdowns.find(({ by: h, question: p }) => h === e.by && p === e.question), o = e.withheld === "little-change" && s !== void 0, i = o ? s : e, a = Object.keys(i.groups), l = Nx(i), u = Ir(r.skills);
  if (a.length < 2 || u.length === 0)
    return [];
  let c = Zc(i, n), d = [
    `|+ ${Qe(t.say("localskills-results-breakdown-caption"), "gap", t)}`,
    "|-",
    Z(t.say("localskills-results-column-skill")),
    ...l.map((h) => Z(
      Fx(h, i, n) + Dx(i.groups[h], n),
      "number"
    ))
  ], f = 0;
  for (let h of u) {
    let p = [], g = !1;
    for (let y of l) {
      let w = i.groups[y], b = w === void 0 || A(w) ? w : w.skills[h], x = Ix(b, s == null ? void 0 : s.groups[y], h);
      g = g || x !== null || b !== void 0 && !A(b), p.push(x !== null ? Ot(t.number(x, 2), x, t) : b === void 0 || A(b) ? ie(t) : b.gap === null ? K("", null) : K(t.number(b.gap, 2), b.gap, `ext-localSkills-heat-${Lx(b.gap)}`));
    }
    f += +!g, d.push(...g ? ["|-", `! scope="row" | ${n.skillName(h)}`, ...p] : []);
  }
  return f === u.length ? [
    Je(3, c.wikitext),
    `<p class="ext-localSkills-withheld">${t.say("localskills-results-breakdown-nothing")}</p>`
  ] : [
    Je(3, c.wikitext),
    ...o ? [`<p class="ext-localSkills-withheld">${t.say("localskills-results-earlier-whole")}</p>`] : br(d, t),
    ...l.length < 3 ? [] : [`<p class="ext-localSkills-scroll-cue${l.length > 8 ? "" : " ext-localSkills-scroll-cue-narrow"}">${t.say("localskills-results-scroll", l.length)}</p>`],
    le(U(c), "sortable ext-localSkills-wide ext-localSkills-breakdown", d),
    ...f === 0 ? [] : [`<p>${t.say("localskills-results-breakdown-rows-left-out", f)}</p>`],
    ...l.length < a.length ? [`<p>${t.say("localskills-results-more-groups", a.length - l.length)}</p>`] : []
  ];
}
function Ix(e, n, t) {
  var s, o;
  let r = n === void 0 || A(n) ? void 0 : n.skills[t];
  return e === void 0 ? null : (o = (s = xn(e, r)) == null ? void 0 : s.gap) != null ? o : null;
}
function Lx(e) {
  return e < 0 ? -1 : Math.min(4, Math.ceil(e * 2));
}
function Fx(e, n, t) {
  let r = $r(e, n, t), { report: s, survey: o } = t, i = n.groups[e];
  return n.by === "community" && Mr(e) && i !== void 0 && !A(i) ? Te(s.titles.communityResults(o.id, e), r) : r;
}
function Dx(e, { markup: n }) {
  return `<br /><span class="ext-localSkills-detail">${e === void 0 || A(e) ? n.say("localskills-results-withheld") : n.say("localskills-results-answers", e.counted)}</span>`;
}

// src/core/report/exclusions.ts
var ea = 500;
function fd({ markup: e, results: n }) {
  let { excluded: t } = n;
  if (t.length === 0)
    return [];
  let r = (l) => nt(l, e.say("localskills-results-see-revision")), s = ({ page: l, reason: u, revision: c }) => [
    "|-",
    `| ${Te(l)}`,
    `| ${e.say(`localskills-excluded-${u}`)}${c === void 0 || c === 0 ? "" : ` ${r(c)}`}`
  ], o = $n(t), i = Array.from(o.keys()).sort((l, u) => {
    var c, d;
    return ((c = o.get(u)) != null ? c : 0) - ((d = o.get(l)) != null ? d : 0) || (l < u ? -1 : 1);
  }), a = U({ text: e.messages.text("localskills-results-excluded") });
  return [
    ue("excluded", e.say("localskills-results-excluded")),
    ...o.size < 2 ? [] : [le(U({ text: e.messages.text("localskills-results-column-reason") }), "ext-localSkills-excluded", [
      "|-",
      Z(e.say("localskills-results-column-reason")),
      Z(e.say("localskills-results-column-pages")),
      ...i.map((l) => {
        var u, c;
        return [
          "|-",
          `! scope="row" | ${e.say(`localskills-excluded-${l}`)}`,
          K(e.number((u = o.get(l)) != null ? u : 0), (c = o.get(l)) != null ? c : 0)
        ].join(`
`);
      })
    ])],
    le(a, "ext-localSkills-excluded", [
      "|-",
      ...["page", "reason"].map((l) => Z(e.say(`localskills-results-column-${l}`))),
      ...t.slice(0, ea).map((l) => s(l).join(`
`))
    ]),
    ...t.length > ea ? [`<p>${e.say("localskills-results-more-excluded", t.length - ea)}</p>`] : []
  ];
}

// src/core/report/glossary.ts
function Bx({ change: e, markup: n, survey: t, results: r }) {
  let s = (d) => `localskills-results-column-${d}`, o = Y(t), i = o === null ? [1, 5] : [...Array.from(o.importance.values()), ...Array.from(o.ability.values())], { canTeach: a, wantToLearn: l } = t.measures, c = Object.keys(r.balance).map((d) => r.balance[d]).some((d) => d !== void 0 && d.offers !== null);
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
function pd(e) {
  let { markup: n } = e;
  return [
    ue("guide", n.say("localskills-results-guide")),
    '<dl class="ext-localSkills-guide">',
    ...Bx(e).reduce((t, [r, s, ...o]) => t.concat(
      s.map((i, a) => `<dt${a === 0 ? ` id="${Et(r)}"` : ""}>${n.say(i)}</dt>`),
      `<dd>${n.say(`localskills-results-guide-${r}`, ...o)}</dd>`
    ), []),
    "</dl>",
    `<p>${n.say("localskills-results-guide-caution")}</p>`
  ];
}

// src/core/report/community-page.ts
function gd({ results: e }) {
  return e.breakdowns.find(({ by: n, groups: t }) => n === "community" && Object.keys(t).length > 1);
}

// src/core/report/methods.ts
var na = 100;
function hd(e) {
  let { markup: n, survey: t } = e;
  return [
    ue("quality", n.say("localskills-results-methods")),
    ...ta(_x(e)),
    ...jx(e),
    ...Wx(e),
    ...Y(t) === null ? [] : [
      Je(3, n.say("localskills-results-formulas")),
      ...ta([
        n.say("localskills-results-methods-pairs"),
        n.say("localskills-results-methods-formulas"),
        n.say("localskills-results-methods-intervals", { wikitext: n.percent(0.95) }),
        ...e.change === null ? [] : [n.say("localskills-results-methods-change")]
      ])
    ],
    Je(3, n.say("localskills-results-disclosure")),
    ...ta(Gx(e))
  ];
}
function ta(e) {
  return ["<ul>", ...e.map((n) => `<li>${n}</li>`), "</ul>"];
}
function _x({ markup: e, report: n, results: t, survey: r }) {
  let { titles: s, counted: o, definitionRevision: i } = n, a = (d, f) => ({ wikitext: Te(d, e.say(f)) }), l = i === 0 ? a(s.definition(r.id), "localskills-results-definition") : { wikitext: nt(i, e.say("localskills-results-revision", e.digits(i))) }, u = Object.keys(t.balance).map((d) => t.balance[d]), c = (d) => u.reduce((f, m) => {
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
      { wikitext: ze("excluded", e.say("localskills-results-excluded")) }
    )],
    e.say("localskills-results-methods-shares", { wikitext: e.percent(1) }),
    ...u.some((d) => d !== void 0 && d.offers !== null) ? [e.say("localskills-results-methods-exchange", c("offers"), c("seeks"))] : [],
    e.say("localskills-results-methods-data", a(s.resultsData(r.id), "localskills-results-data"), o.count)
  ];
}
function jx(e) {
  let { markup: n, report: t, results: r, survey: s } = e, o = gd(e);
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
    Z(n.say("localskills-results-column-community")),
    Z(n.say("localskills-results-fact-counted"), "number"),
    Z(n.say("localskills-results-column-share"), "number")
  ];
  for (let u of a.slice(0, na)) {
    let c = i(u), d = $r(u, o, e);
    l.push(
      "|-",
      `! scope="row" | ${c !== null && Mr(u) ? Te(t.titles.communityResults(s.id, u), d) : d}`,
      ...Ke(c === null ? [ie(n), ie(n)] : [
        K(n.number(c), c),
        K(rn(n.percent(c / r.counted), c / r.counted), c / r.counted)
      ], ["fact-counted", "column-share"].map((f) => U({ text: n.messages.text(`localskills-results-${f}`) })))
    );
  }
  return [
    Je(3, n.say("localskills-results-response")),
    `<p>${n.say("localskills-results-response-intro")}</p>`,
    le(U({ text: n.messages.text("localskills-results-response") }), "sortable ext-localSkills-shares ext-localSkills-stacked", l),
    ...a.length > na ? [`<p>${n.say("localskills-results-more-rows", a.length - na)}</p>`] : []
  ];
}
function Wx(e) {
  let { markup: n, results: t, survey: r, texts: s } = e;
  if (!t.versions.some(({ isCurrent: l, isKnown: u }) => u && !l))
    return [];
  let o = z(r), i = (l) => We(l.map((u) => {
    let c = o.find((d) => d.name === u);
    return c === void 0 ? `<code>${U({ text: u })}</code>` : n.label(Re(c, s));
  }), n).wikitext, a = [
    "|-",
    ...["version", "answers", "left-out", "reworded"].map((l) => Z(n.say(`localskills-results-column-${l}`)))
  ];
  for (let { revision: l, counted: u, isCurrent: c, isKnown: d, changed: f, reworded: m } of t.versions) {
    let h = l === null || !d ? n.say("localskills-results-version-unknown") : nt(l, n.say("localskills-results-revision", n.digits(l)));
    a.push(
      "|-",
      `! scope="row" | ${h}${c ? ` <span class="ext-localSkills-detail">${n.say("localskills-results-version-current")}</span>` : ""}`,
      A(u) ? ie(n) : K(n.number(u), u),
      `| ${i(f)}`,
      `| ${i(m)}`
    );
  }
  return [
    Je(3, n.say("localskills-results-versions")),
    `<p>${n.say("localskills-results-versions-intro")}</p>`,
    le(U({ text: n.messages.text("localskills-results-versions") }), "", a)
  ];
}
function Gx({ markup: e, survey: n, report: { held: t = null } }) {
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
function yd(e, n) {
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
function ra(e) {
  let n = Math.floor(Math.min(...e) * 2) / 2, t = Math.ceil(Math.max(...e) * 2) / 2;
  return t - n >= 1 ? { low: n, high: t } : { low: n - (1 - t + n) / 2, high: t + (1 - t + n) / 2 };
}

// src/core/report/need-plot.ts
var qx = 32, Vx = 0.075, Ux = 10, Hx = ["concentrate-here", "keep-up", "low-priority", "possible-overkill"];
function wd(e) {
  let { markup: n, results: { cross: t } } = e, r = zx(e);
  if (r.length < 3 || t === null)
    return [];
  let s = r.slice().sort((o, i) => bd(i, t) - bd(o, t) || o.number - i.number).slice(0, qx).sort((o, i) => o.number - i.number);
  return [
    ue("plot", n.say("localskills-results-plot")),
    `<p>${n.say("localskills-results-plot-intro")}${s.length < r.length ? ` ${n.say("localskills-results-plot-more", s.length, r.length)}` : ""}</p>`,
    '<div class="ext-localSkills-plot-and-legend">',
    ...Kx(s, r, e),
    le(
      U({ text: n.messages.text("localskills-results-plot") }),
      "ext-localSkills-legend",
      Jx(r, e)
    ),
    "</div>",
    ...Qx(e)
  ];
}
function Qx(e) {
  let { markup: n, results: { skills: t } } = e, r = Object.keys(t).filter((a) => {
    var l, u;
    return ((u = (l = Ze({ skills: t }, a)) == null ? void 0 : l.quadrant) != null ? u : null) === null;
  }), s = r.filter((a) => A(t[a])), o = r.filter((a) => !A(t[a])), i = (a, l) => l.length === 0 ? [] : [`<p>${n.say(a, l.length, We(l.map(e.skillName), n, Ux))}</p>`];
  return [...i("localskills-results-plot-unrated", o), ...i("localskills-results-plot-withheld", s)];
}
function zx({ results: e }) {
  let n = [];
  return Ir(e.skills).forEach((t) => {
    var a, l, u;
    let r = Ze(e, t), [s, o] = [(a = r == null ? void 0 : r.importance.mean) != null ? a : null, (l = r == null ? void 0 : r.ability.mean) != null ? l : null], i = (u = r == null ? void 0 : r.quadrant) != null ? u : null;
    s !== null && o !== null && i !== null && n.push({ number: n.length + 1, skill: t, importance: s, ability: o, quadrant: i });
  }), n;
}
function bd({ importance: e, ability: n }, t) {
  return (e - t.importance) ** 2 + (n - t.ability) ** 2;
}
function Kx(e, n, { markup: t, results: { cross: r } }) {
  var m, h, p, g;
  let s = ra([...e.map(({ ability: y }) => y), (m = r == null ? void 0 : r.ability) != null ? m : 0]), o = ra([...e.map(({ importance: y }) => y), (h = r == null ? void 0 : r.importance) != null ? h : 0]), i = (y, { low: w, high: b }) => (y - w) / (b - w), a = (y) => `${He(y, 2, 2)}%`, l = yd(e.map(({ ability: y, importance: w }) => ({ across: i(y, s), up: i(w, o) })), Vx), u = ({ low: y, high: w }) => {
    let b = w - y > 2 ? 1 : 0.5, x = [];
    for (let R = Math.ceil(y / b) * b; R <= w; R += b)
      x.push(R);
    return x;
  }, c = (y) => t.number(y, y % 1 === 0 ? 0 : 1), d = (y) => `<span class="ext-localSkills-plot-${y}">${t.say(`localskills-results-quadrant-${y}`)}</span>`, f = t.messages.text("localskills-results-plot-description", n.length);
  return [
    `<div class="ext-localSkills-plot" role="img" aria-label="${U({ text: f })}">`,
    `<div class="ext-localSkills-plot-up">${t.say("localskills-results-column-importance")}</div>`,
    `<div class="ext-localSkills-plot-corners">${d("concentrate-here")}${d("keep-up")}</div>`,
    '<div class="ext-localSkills-plot-area">',
    `<div class="ext-localSkills-plot-level" style="bottom:${a(i((p = r == null ? void 0 : r.importance) != null ? p : 0, o))}"></div>`,
    `<div class="ext-localSkills-plot-upright" style="inset-inline-start:${a(i((g = r == null ? void 0 : r.ability) != null ? g : 0, s))}"></div>`,
    ...u(o).map((y) => `<div class="ext-localSkills-plot-tick-up" style="bottom:${a(i(y, o))}">${c(y)}</div>`),
    ...u(s).map((y) => `<div class="ext-localSkills-plot-tick-across" style="inset-inline-start:${a(i(y, s))}">${c(y)}</div>`),
    ...e.map(({ number: y, quadrant: w }, b) => {
      var R;
      let x = (R = l[b]) != null ? R : { across: 0, up: 0 };
      return `<div class="ext-localSkills-plot-point ext-localSkills-plot-${w}" style="inset-inline-start:${a(x.across)};bottom:${a(x.up)}">${t.number(y)}</div>`;
    }),
    "</div>",
    `<div class="ext-localSkills-plot-corners">${d("low-priority")}${d("possible-overkill")}</div>`,
    `<div class="ext-localSkills-plot-across">${t.say("localskills-results-column-ability")}</div>`,
    "</div>"
  ];
}
function Jx(e, n) {
  let { markup: t } = n, r = [
    "|-",
    Z(t.say("localskills-results-column-number")),
    Z(t.say("localskills-results-column-skill")),
    ...["importance", "ability"].map((s) => Z(Qe(t.say(`localskills-results-column-${s}`), "importance", t)))
  ];
  for (let s of Hx) {
    let o = e.filter((i) => i.quadrant === s);
    o.length > 0 && r.push("|-", `! colspan="4" scope="rowgroup" class="ext-localSkills-legend-${s}" | ${Qe(
      t.say(`localskills-results-quadrant-${s}`),
      "quadrant",
      t
    )} <span class="ext-localSkills-detail">${t.say(`localskills-results-quadrant-${s}-means`)}</span>`), o.forEach(({ number: i, skill: a, importance: l, ability: u }) => r.push(
      "|-",
      `| class="ext-localSkills-figure" | ${t.number(i)}`,
      `! scope="row" | ${n.skillName(a)}`,
      K(t.number(l, 2), l),
      K(t.number(u, 2), u)
    ));
  }
  return r;
}

// src/core/report/language-links.ts
function xd(e, n, t) {
  return e.length < 2 ? [] : [
    `<div class="ext-localSkills-languages" role="navigation" aria-label="${U({ text: n })}">`,
    `<span class="ext-localSkills-languages-label">${t.say("localskills-results-languages-label")}</span>`,
    "<ul>",
    ...e.map(({ language: r, direction: s, title: o }) => {
      let i = `<span lang="${r}" dir="${s}">{{#language:${r}}}</span>`;
      return `<li>${r === t.messages.language ? `<strong>${i}</strong>` : Ts(o, i)}</li>`;
    }),
    "</ul>",
    "</div>"
  ];
}

// src/core/report/overview.ts
function kd(e) {
  var p;
  let { isSaved: n, markup: t, survey: r, report: s, results: o, texts: i } = e, { titles: a, definitionRevision: l } = s, u = t.label(Re({ name: r.id, title: r.title }, i)), c = s.counted.newestDay, d = o.excluded.length, f = (p = $n(o.excluded).get("changed-by-others")) != null ? p : 0, m = f === 0 || f === d ? "" : ` <span class="ext-localSkills-detail">${t.say("localskills-results-not-counted-parts", d - f, f)}</span>`, h = [
    ["counted", t.number(o.counted)],
    ["not-counted", d === 0 ? t.number(0) : ze("excluded", t.number(d)) + m],
    ["newest", c === null ? t.say("localskills-results-none") : t.date(c)],
    ["status", ek(e)],
    ["definition", l === 0 ? Te(a.definition(r.id), t.say("localskills-results-definition")) : nt(l, t.say("localskills-results-revision", t.digits(l)))]
  ];
  return [
    `<div class="ext-localSkills-results-tools" data-survey="${r.id}" data-language="${t.messages.language}"></div>`,
    ...Xx(e),
    // No heading of the page's own kind: before the first of those stands the table of contents, in some skins.
    `<div class="ext-localSkills-results-title" role="heading" aria-level="2">${t.say("localskills-results-title", { wikitext: u })}</div>`,
    `<p>${t.say(
      n ? "localskills-results-intro" : "localskills-results-intro-now",
      { wikitext: Te(a.survey(r.id), u) }
    )}</p>`,
    '<ul class="ext-localSkills-facts">',
    ...h.map(([g, y]) => `<li><span class="ext-localSkills-fact-name">${t.say(`localskills-results-fact-${g}`)}</span> <span class="ext-localSkills-fact">${y}</span></li>`),
    "</ul>",
    `<p class="ext-localSkills-downloads">${t.say(
      "localskills-results-downloads",
      { wikitext: jl(a.resultsTable(r.id), t.say("localskills-results-download-table")) },
      { wikitext: Te(a.resultsData(r.id), t.say("localskills-results-download-data")) },
      { wikitext: ze("quality", t.say("localskills-results-quality-link")) }
    )}</p>`,
    ...Yx(e)
  ];
}
function Xx({ languages: e, markup: n, report: t, survey: r }) {
  let s = e.map(({ language: o, direction: i }) => ({ language: o, direction: i, title: t.titles.resultsIn(r.id, o) }));
  return xd(s, n.messages.text("localskills-results-languages"), n);
}
function Yx({ markup: e, report: { held: n = null } }) {
  return n === null ? [] : [`<div class="ext-localSkills-notice">${e.say("localskills-results-held", n.needed)}</div>`];
}
var Zx = 20;
function Sd({ markup: e, survey: n, report: t }) {
  let { faults: r, titles: s } = t;
  if (r.length === 0)
    return [];
  let o = Te(s.definition(n.id), e.say("localskills-results-definition"));
  return [
    '<div class="ext-localSkills-results-faults">',
    `<p>${e.say("localskills-results-faults", r.length, { wikitext: o })}</p>`,
    "<ul>",
    ...r.slice(0, Zx).map((i) => `<li><code dir="ltr">${Ve(i.path)}</code> ${Ve(Zn(i, e.messages))}</li>`),
    "</ul>",
    "</div>"
  ];
}
function ek({ markup: e, survey: n }) {
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
function nk(e, n, t, r) {
  return {
    least: Math.max(0, e - n - t * r.most),
    most: Math.max(0, e - n - t * r.least)
  };
}
function Rd(e, n) {
  let [t, r] = [0, 0];
  return Object.keys(e.choices).forEach((s) => {
    let o = e.choices[s];
    t += o === void 0 || A(o) ? 0 : o.count, r += A(o) ? 1 : 0;
  }), r === 0 ? null : {
    least: 1,
    most: n ? e.n : nk(e.n, t, r - 1, { least: 1, most: e.n }).most
  };
}

// src/core/report/question-words.ts
function Pd(e, n) {
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
function sa(e, n, t, r) {
  let { markup: s, survey: o, texts: i } = r, a = (h) => We(h, s), l = [], u = (h, p, ...g) => {
    !A(p) && p > 0 && l.push(s.say(h, p, ...g));
  }, c = [e.notAsked, e.notInStatistics, e.unusable, e.changedVersion].some(A);
  u(c ? "localskills-results-missing-merged" : "localskills-results-missing", e.missing), u("localskills-results-not-asked-people", e.notAsked), u("localskills-results-changed-version", e.changedVersion), u("localskills-results-not-in-statistics", e.notInStatistics, a(t.filter(({ value: h }) => o.notInStatistics.includes(h)).map((h) => s.label(Ie(h, i))))), n.kind === "number" && u("localskills-results-unusable-numbers", e.unusable);
  let d = A(e.unknown) ? {} : e.unknown, f = Object.keys(d);
  f.length > 0 && l.push(s.say("localskills-results-unknown", a(f.map((h) => {
    var p;
    return s.say(
      "localskills-results-code-count",
      (p = d[h]) != null ? p : 0,
      { wikitext: `<code>${U({ text: h })}</code>` }
    );
  })), f.length));
  let m = Rd(e, n.isMultiple);
  return m !== null && l.push(s.say("localskills-results-withheld-range", m.least, m.most)), l;
}

// src/core/report/question-tables.ts
var oa = 60;
function Td(e) {
  let { markup: n, survey: t, texts: r } = e, s = [];
  for (let o of z(t)) {
    let i = o.type === "matrixdropdown" ? lk(o, e) : o.type === "matrix" ? Od(o, o.choices, si, e) : ok(o, e);
    if (i.length > 0) {
      let a = n.label(Re(o, r));
      s.push(Je(3, a), ...sk(o.name, e), ...i);
    }
  }
  return s.length === 0 ? [] : [
    ue("questions", n.say("localskills-results-questions")),
    Mn(["people", "share"].map((o) => [n.say(`localskills-results-column-${o}`), "share"]), n),
    ...rk(e),
    ...tk(e),
    ...s
  ];
}
function tk({ markup: e, survey: { minAnswers: n, minCell: t } }) {
  return n > 1 || t > 1 ? [] : [`<p class="ext-localSkills-detail">${e.say("localskills-results-public-note")}</p>`];
}
function rk({ markup: e, survey: { core: n } }) {
  return n === null ? [] : [`<p>${e.say(
    "localskills-results-core-intro",
    { wikitext: `<bdi>${U({ text: n.id })}</bdi>` }
  )}</p>`];
}
function sk(e, { markup: n, survey: { core: t } }) {
  return t === null ? [] : [`<p class="ext-localSkills-tag">${Qe(n.say(
    `localskills-results-${t.questions.includes(e) ? "core" : "local"}`
  ), "core", n)}</p>`];
}
function ok(e, n) {
  var i;
  let { markup: t, results: r } = n, s = r.questions[e.name], [o] = he(e);
  if (s === void 0 || o === void 0)
    return [];
  if (A(s)) {
    let a = xn(s, (i = r.earlier) == null ? void 0 : i.questions[e.name]);
    return a === null ? [`<p class="ext-localSkills-withheld">${wr(s, n)}</p>`] : [
      `<p class="ext-localSkills-withheld">${t.say("localskills-results-earlier-whole")}</p>`,
      ...vd(e, o, a, n)
    ];
  }
  return vd(e, o, s, n, Ad(e.name, n));
}
function Ad(e, { results: { earlier: n } }) {
  let t = n == null ? void 0 : n.questions[e];
  return t === void 0 || A(t) ? null : t;
}
function vd(e, n, t, r, s = null) {
  var u;
  let { markup: o, texts: i } = r;
  if (n.kind === "text") {
    let c = e.type === "comment" ? "localskills-results-comments" : "localskills-results-texts";
    return [`<p>${[o.say(c, t.n), ...sa(t, n, [], r)].join(" ")}</p>`];
  }
  let a = (u = n.choices) != null ? u : ik(t).map((c) => Ye(c, null)), l = n.kind === "number" ? [] : ak(t, n, a, r, s);
  return [
    `<p>${[
      o.say("localskills-results-answered", t.n),
      ...Pd(t, r),
      ...n.isMultiple && e.type !== "ranking" ? [o.say("localskills-results-several", { wikitext: o.percent(1) })] : [],
      ...sa(t, n, a, r)
    ].join(" ")}</p>`,
    ...br(l, o),
    ...n.kind === "number" ? [] : [le(
      U(Re(e, i)),
      `sortable ext-localSkills-shares ext-localSkills-stacked${t.places === void 0 ? "" : " ext-localSkills-places"}`,
      l
    )],
    ...n.kind === "number" || a.length <= oa ? [] : [`<p>${o.say("localskills-results-more-rows", a.length - oa)}</p>`]
  ];
}
function ik({ choices: e }) {
  let n = (t) => {
    let r = e[t];
    return r === void 0 || A(r) ? 0 : r.count;
  };
  return Object.keys(e).sort((t, r) => n(r) - n(t) || (t < r ? -1 : 1));
}
function ak(e, { question: n }, t, r, s) {
  var d, f;
  let { markup: o, texts: i } = r, { places: a } = e, l = ["answer", ...a === void 0 ? [] : ["first", "mean-place"], "people", "share"], u = ["|-", ...l.map((m) => m === "answer" ? Z(o.say("localskills-results-column-answer")) : Z(o.say(`localskills-results-column-${m}`), "number"))], c = l.slice(1).map((m) => U({ text: o.messages.text(`localskills-results-column-${m}`) }));
  for (let m of Cd(t, r).slice(0, oa)) {
    let h = Ed(e, m), p = xn(h, s == null ? void 0 : s.choices[m.value]);
    if (m.isRetired && !A(h) && h.count === 0)
      continue;
    let g = a === void 0 ? void 0 : a[m.value];
    u.push(
      "|-",
      `! scope="row" | ${o.label(Nn(m, n, i, r.codeNames))}`,
      ...Ke([
        ...n.type !== "ranking" || g === void 0 ? [] : A(g) ? [ie(o), ie(o)] : [
          K(o.number(g.first), g.first),
          A(g.meanPlace) ? ie(o) : K(g.meanPlace === null ? "" : o.number(g.meanPlace, 1), g.meanPlace)
        ],
        ...p !== null ? [
          Ot(o.number(p.count), p.count, o),
          Ot(o.percent((d = p.share) != null ? d : 0), (f = p.share) != null ? f : 0, o)
        ] : A(h) ? [ie(o), ie(o)] : [
          K(o.number(h.count), h.count),
          K(h.share === null ? "" : rn(o.percent(h.share), h.share), h.share)
        ]
      ], c)
    );
  }
  return u;
}
function Ed(e, { value: n }) {
  var t;
  return (t = e.choices[n]) != null ? t : { count: 0, share: null };
}
function lk(e, n) {
  let t = Y(n.survey);
  return e.columns.filter(({ name: s }) => t === null || e !== t.grid || !ln.includes(s)).reduce((s, o) => s.concat(Od(
    e,
    o.choices,
    (i, a) => Cn(i, a, o.name),
    n,
    o
  )), []);
}
function Od(e, n, t, r, s = null) {
  let { markup: o, results: i, texts: a } = r, l = Cd(n, r), u = Re(s != null ? s : e, a), c = [...l.map((f) => Ie(f, a).text), o.messages.text("localskills-results-column-n")].map((f) => U({ text: f })), d = [
    ...e.type === "matrixdropdown" && e.columns.length > 1 ? [`|+ ${o.label(u)}`] : [],
    "|-",
    '| class="ext-localSkills-corner" | ',
    ...l.map((f) => Z(o.label(Ie(f, a)))),
    Z(o.say("localskills-results-column-n"))
  ];
  for (let f of e.rows) {
    let m = t(e.name, f.value), h = Ad(m, r), p = i.questions[m], g = p === void 0 ? null : xn(p, h != null ? h : void 0), y = g != null ? g : p;
    d.push("|-", `! scope="row" | ${o.label(Ie(f, a))}${g === null ? "" : `<div class="ext-localSkills-detail">${o.say("localskills-results-earlier")}</div>`}`), y === void 0 || A(y) || y.n === 0 ? d.push(`| class="ext-localSkills-withheld" colspan="${l.length + 1}" | ${uk(y, r)}`) : d.push(...Ke([...l.map((w) => {
      var k;
      let b = Ed(y, w), x = ({ count: P, share: S }) => o.say("localskills-results-count-share", P, { wikitext: o.percent(S != null ? S : 0) }), R = xn(b, h == null ? void 0 : h.choices[w.value]);
      return R !== null ? Ot(x(R), R.count, o) : A(b) ? ie(o) : K(rn(x(b), (k = b.share) != null ? k : 0), b.count);
    }), K(o.number(y.n), y.n)], c));
  }
  return [...br(d, o), le(U(u), "ext-localSkills-wide ext-localSkills-stacked ext-localSkills-cross", d)];
}
function uk(e, n) {
  return A(e) ? wr(e, n) : n.markup.say("localskills-results-no-answers");
}
function Cd(e, { survey: n }) {
  return e.filter(({ value: t }) => !n.notInStatistics.includes(t));
}

// src/core/report/short-page.ts
function Nd({ earlier: e, skills: n }) {
  var t;
  return [n, (t = e == null ? void 0 : e.skills) != null ? t : {}].some((r) => Object.keys(r).some((s) => {
    let o = r[s];
    return o !== void 0 && !A(o) && o.n > 0;
  }));
}
function ck({ earlier: e, questions: n }) {
  var t;
  return [n, (t = e == null ? void 0 : e.questions) != null ? t : {}].some((r) => Object.keys(r).some((s) => {
    let o = r[s];
    return o !== void 0 && !A(o) && o.n > 0 && (o.summary !== void 0 && !A(o.summary) || Object.keys(o.choices).some((i) => {
      let a = o.choices[i];
      return a !== void 0 && !A(a) && a.count > 0;
    }));
  }));
}
function Md({ markup: e, results: n, survey: t }) {
  let { counted: r } = n, { minAnswers: s, minCell: o } = t;
  return r === 0 || Nd(n) || ck(n) || s <= 1 && o <= 1 ? null : [`<p class="ext-localSkills-notice">${r < s || o <= 1 ? e.say("localskills-results-short-answers", r, s, Math.max(1, s - r)) : e.say("localskills-results-short-counts", r, o)}</p>`];
}
function $d({ markup: e, results: n }) {
  let t = Object.keys(n.skills);
  return t.length === 0 || Nd(n) || !t.every((r) => A(n.skills[r])) ? null : [
    ue("skills", e.say("localskills-results-skills")),
    `<p class="ext-localSkills-withheld">${e.say("localskills-results-short-skills")}</p>`
  ];
}

// src/core/report/results-page.ts
var dk = "Skills survey results";
function Id(e) {
  let { report: n, markup: { messages: t } } = e, r = n.results.counted > 0, s = Md(e), o = $d(e), i = (l, u, c, d = !1) => ({ name: l, title: `localskills-results-${u}`, lines: c, isFolded: d }), a = [
    ...s === null && r ? [
      i("plot", "plot", o === null ? wd(e) : []),
      i("skills", "skills", o != null ? o : dd(e)),
      i("balance", "balance", Qc(e)),
      i("change", "change", td(e)),
      i("breakdowns", "breakdowns", o === null ? md(e) : [], !0),
      i("questions", "questions", Td(e), !0),
      i("guide", "guide", pd(e), !0)
    ] : [],
    i("quality", "methods", hd(e), !0),
    i("excluded", "excluded", fd(e), !0)
  ].filter(({ lines: l }) => l.length > 0);
  return [
    `<div class="ext-localSkills-results mw-content-${t.direction}" lang="${t.language}" dir="${t.direction}">`,
    ...kd(e),
    ...Sd(e),
    ...s != null ? s : r ? ud(e) : [`<p>${e.markup.say("localskills-results-nothing-yet")}</p>`],
    ...mk(a, e),
    ...a.reduce((l, u) => l.concat(u.isFolded ? fk(u, e) : u.lines), []),
    "</div>",
    `[[Category:${dk}]]`
  ].join(`
`);
}
function mk(e, { markup: n }) {
  return e.length < 3 ? [] : [
    `<div class="ext-localSkills-contents" role="navigation" aria-label="${U({ text: n.messages.text("localskills-results-contents") })}">`,
    `<div class="ext-localSkills-contents-title" aria-hidden="true">${n.say("localskills-results-contents")}</div>`,
    "<ul>",
    ...e.map(({ name: t, title: r }) => `<li>${ze(t, n.say(r))}</li>`),
    "</ul>",
    "</div>"
  ];
}
function fk({ lines: [e = "", ...n], title: t }, { markup: r }) {
  let s = (o) => U({ text: r.messages.text(o, r.messages.text(t)) });
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
function Ld(e) {
  return e.map((n) => typeof n == "string" ? hk(n) : n === null ? "" : String(n)).join(",");
}
var pk = /^(?:[\s\u0000-\u001F\u007F-\u009F\u00AD\u061C\u115F\u1160\u200B-\u200F\u202A-\u202E\u2060-\u206F\u3164\uFFA0\uFFF9-\uFFFB]|[\u034F]|[\u17B4\u17B5]|[\u180B-\u180F]|[\uFE00-\uFE0F])*/, gk = /^[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/;
function hk(e) {
  if (/^[A-Za-z0-9_][A-Za-z0-9_.]*$/.test(e))
    return e;
  let t = (/^[\t\r\n]/.test(e) || gk.test(e.replace(pk, "")) ? `'${e}` : e).replace(/[\r\n\u0085\u2028\u2029]+/g, " ");
  return /[",;\t]|^\s|\s$/.test(t) ? `"${t.replace(/"/g, '""')}"` : t;
}
var Fd = `\r
`;

// src/core/report/results-table.ts
var yk = ["part", "by", "group", "item", "item_label", "code", "code_label", "figure", "value", "withheld"];
function Dd(e, n, t, r = null) {
  return [yk, ...bk(e, n, t, r)].map((s) => Ld(s) + Fd).join("");
}
function bk(e, n, t, r) {
  let s = Ss(t.messages), { minAnswers: o, minCell: i } = e, { counted: a, excluded: l, questions: u, skills: c, agreement: d, balance: f, breakdowns: m, versions: h } = n, p = kk(e, t), g = ye({ part: "survey" }, { counted: a, excluded: l.length, minAnswers: o, minCell: i }), y = $n(l);
  Array.from(y.keys()).sort().forEach((b) => {
    var x;
    g.push(Lr({ part: "excluded", code: b }, "count", (x = y.get(b)) != null ? x : 0, null));
  }), h.forEach(({ revision: b, counted: x }) => g.push(
    ...ye({ part: "version", code: b === null ? "" : String(b) }, { counted: x })
  ));
  let w = new Map(ne(e).map(
    (b) => [b.name, b]
  ));
  Object.keys(u).forEach((b) => {
    g.push(...xk(b, w.get(b), u[b], t, s));
  }), Object.keys(c).forEach((b) => {
    g.push(...ye({ part: "skill", item: b, itemLabel: p(b) }, c[b]));
  }), g.push(...ye({ part: "agreement" }, d)), Object.keys(f).forEach((b) => {
    g.push(...ye({ part: "balance", item: b, itemLabel: p(b) }, f[b]));
  }), r !== null && g.push(...wk(r, w, p, t, s));
  for (let { by: b, question: x, groups: R } of m)
    Object.keys(R).forEach((k) => {
      let P = R[k], S = { part: "group", by: x != null ? x : b, group: k };
      if (P === void 0 || A(P)) {
        g.push(...ye(S, { counted: P }));
        return;
      }
      g.push(...ye(S, { counted: P.counted })), Object.keys(P.skills).forEach((v) => {
        g.push(...ye(E(T({}, S), { item: v, itemLabel: p(v) }), P.skills[v]));
      });
    });
  return g;
}
function wk(l, s, o, i, a) {
  var u = l, { skills: e, questions: n, notCompared: t } = u, r = En(u, ["skills", "questions", "notCompared"]);
  let c = ye({ part: "change" }, r);
  return Object.keys(e).forEach((d) => {
    c.push(...ye({ part: "change", by: "skill", item: d, itemLabel: o(d) }, e[d]));
  }), Object.keys(n).forEach((d) => {
    let { choices: f, n: m, mean: h } = n[d], p = s.get(d), g = { part: "change", by: "question", item: d, itemLabel: p === void 0 ? d : jt(p, i) };
    c.push(...ye(g, T({ n: m }, h === void 0 ? {} : { mean: h }))), Object.keys(f).forEach((y) => {
      c.push(...ye(E(T({}, g), { code: y, codeLabel: Bd(y, p, i, a) }), f[y]));
    });
  }), t.forEach(({ part: d, name: f, reason: m }) => {
    c.push(Lr({ part: "change", by: d, item: f }, "notCompared", m, null));
  }), c;
}
function Bd(e, n, t, r) {
  var s, o;
  return Nn(
    (o = (s = n == null ? void 0 : n.choices) == null ? void 0 : s.find(({ value: i }) => i === e)) != null ? o : Ye(e, null),
    n == null ? void 0 : n.question,
    t,
    r
  ).text;
}
function xk(e, n, t, r, s) {
  let o = { part: "question", item: e, itemLabel: n === void 0 ? e : jt(n, r) };
  if (!j(t) || A(t))
    return ye(o, t);
  let f = t, { choices: i, places: a, unknown: l } = f, u = En(f, ["choices", "places", "unknown"]), c = ye(o, u), d = (m) => Bd(m, n, r, s);
  for (let m of [i, a])
    j(m) && Object.keys(m).forEach((h) => {
      c.push(...ye(E(T({}, o), { code: h, codeLabel: d(h) }), m[h]));
    });
  return A(l) || !j(l) ? c.push(...ye(o, { unknown: l })) : Object.keys(l).forEach((m) => {
    c.push(...ye(E(T({}, o), { code: m }), { unknown: l[m] }));
  }), c;
}
function ye(e, n, t = "") {
  return A(n) ? [Lr(e, t, null, n.withheld)] : typeof n == "number" || n === null ? [Lr(e, t, n, null)] : typeof n == "string" || typeof n == "boolean" ? [Lr(e, t, String(n), null)] : j(n) ? Object.keys(n).reduce((r, s) => r.concat(
    ye(e, n[s], t === "" ? s : `${t}.${s}`)
  ), []) : [];
}
function Lr(e, n, t, r) {
  let { part: s, by: o = "", group: i = "", item: a = "", itemLabel: l = "", code: u = "", codeLabel: c = "" } = e;
  return [s, o, i, a, l, u, c, n, t, r];
}
function kk(e, n) {
  var r, s;
  let t = new Map(((s = (r = Y(e)) == null ? void 0 : r.grid.rows) != null ? s : []).map(
    (o) => [o.value, Ie(o, n).text]
  ));
  return (o) => {
    var i;
    return (i = t.get(o)) != null ? i : n.taxonomy === null ? o : ks(o, n.taxonomy, n.messages).text;
  };
}

// node_modules/jsonc-parser/lib/esm/impl/scanner.js
function to(e, n = !1) {
  let t = e.length, r = 0, s = "", o = 0, i = 16, a = 0, l = 0, u = 0, c = 0, d = 0;
  function f(b, x) {
    let R = 0, k = 0;
    for (; R < b || !x; ) {
      let P = e.charCodeAt(r);
      if (P >= 48 && P <= 57)
        k = k * 16 + P - 48;
      else if (P >= 65 && P <= 70)
        k = k * 16 + P - 65 + 10;
      else if (P >= 97 && P <= 102)
        k = k * 16 + P - 97 + 10;
      else
        break;
      r++, R++;
    }
    return R < b && (k = -1), k;
  }
  function m(b) {
    r = b, s = "", o = 0, i = 16, d = 0;
  }
  function h() {
    let b = r;
    if (e.charCodeAt(r) === 48)
      r++;
    else
      for (r++; r < e.length && Gt(e.charCodeAt(r)); )
        r++;
    if (r < e.length && e.charCodeAt(r) === 46)
      if (r++, r < e.length && Gt(e.charCodeAt(r)))
        for (r++; r < e.length && Gt(e.charCodeAt(r)); )
          r++;
      else
        return d = 3, e.substring(b, r);
    let x = r;
    if (r < e.length && (e.charCodeAt(r) === 69 || e.charCodeAt(r) === 101))
      if (r++, (r < e.length && e.charCodeAt(r) === 43 || e.charCodeAt(r) === 45) && r++, r < e.length && Gt(e.charCodeAt(r))) {
        for (r++; r < e.length && Gt(e.charCodeAt(r)); )
          r++;
        x = r;
      } else
        d = 3;
    return e.substring(b, x);
  }
  function p() {
    let b = "", x = r;
    for (; ; ) {
      if (r >= t) {
        b += e.substring(x, r), d = 2;
        break;
      }
      let R = e.charCodeAt(r);
      if (R === 34) {
        b += e.substring(x, r), r++;
        break;
      }
      if (R === 92) {
        if (b += e.substring(x, r), r++, r >= t) {
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
            let P = f(4, !0);
            P >= 0 ? b += String.fromCharCode(P) : d = 4;
            break;
          default:
            d = 5;
        }
        x = r;
        continue;
      }
      if (R >= 0 && R <= 31)
        if (Fr(R)) {
          b += e.substring(x, r), d = 2;
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
    if (ia(b)) {
      do
        r++, s += String.fromCharCode(b), b = e.charCodeAt(r);
      while (ia(b));
      return i = 15;
    }
    if (Fr(b))
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
        let x = r - 1;
        if (e.charCodeAt(r + 1) === 47) {
          for (r += 2; r < t && !Fr(e.charCodeAt(r)); )
            r++;
          return s = e.substring(x, r), i = 12;
        }
        if (e.charCodeAt(r + 1) === 42) {
          r += 2;
          let R = t - 1, k = !1;
          for (; r < R; ) {
            let P = e.charCodeAt(r);
            if (P === 42 && e.charCodeAt(r + 1) === 47) {
              r += 2, k = !0;
              break;
            }
            r++, Fr(P) && (P === 13 && e.charCodeAt(r) === 10 && r++, a++, u = r);
          }
          return k || (r++, d = 1), s = e.substring(x, r), i = 13;
        }
        return s += String.fromCharCode(b), r++, i = 16;
      // numbers
      case 45:
        if (s += String.fromCharCode(b), r++, r === t || !Gt(e.charCodeAt(r)))
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
    if (ia(b) || Fr(b))
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
function ia(e) {
  return e === 32 || e === 9;
}
function Fr(e) {
  return e === 10 || e === 13;
}
function Gt(e) {
  return e >= 48 && e <= 57;
}
var _d;
(function(e) {
  e[e.lineFeed = 10] = "lineFeed", e[e.carriageReturn = 13] = "carriageReturn", e[e.space = 32] = "space", e[e._0 = 48] = "_0", e[e._1 = 49] = "_1", e[e._2 = 50] = "_2", e[e._3 = 51] = "_3", e[e._4 = 52] = "_4", e[e._5 = 53] = "_5", e[e._6 = 54] = "_6", e[e._7 = 55] = "_7", e[e._8 = 56] = "_8", e[e._9 = 57] = "_9", e[e.a = 97] = "a", e[e.b = 98] = "b", e[e.c = 99] = "c", e[e.d = 100] = "d", e[e.e = 101] = "e", e[e.f = 102] = "f", e[e.g = 103] = "g", e[e.h = 104] = "h", e[e.i = 105] = "i", e[e.j = 106] = "j", e[e.k = 107] = "k", e[e.l = 108] = "l", e[e.m = 109] = "m", e[e.n = 110] = "n", e[e.o = 111] = "o", e[e.p = 112] = "p", e[e.q = 113] = "q", e[e.r = 114] = "r", e[e.s = 115] = "s", e[e.t = 116] = "t", e[e.u = 117] = "u", e[e.v = 118] = "v", e[e.w = 119] = "w", e[e.x = 120] = "x", e[e.y = 121] = "y", e[e.z = 122] = "z", e[e.A = 65] = "A", e[e.B = 66] = "B", e[e.C = 67] = "C", e[e.D = 68] = "D", e[e.E = 69] = "E", e[e.F = 70] = "F", e[e.G = 71] = "G", e[e.H = 72] = "H", e[e.I = 73] = "I", e[e.J = 74] = "J", e[e.K = 75] = "K", e[e.L = 76] = "L", e[e.M = 77] = "M", e[e.N = 78] = "N", e[e.O = 79] = "O", e[e.P = 80] = "P", e[e.Q = 81] = "Q", e[e.R = 82] = "R", e[e.S = 83] = "S", e[e.T = 84] = "T", e[e.U = 85] = "U", e[e.V = 86] = "V", e[e.W = 87] = "W", e[e.X = 88] = "X", e[e.Y = 89] = "Y", e[e.Z = 90] = "Z", e[e.asterisk = 42] = "asterisk", e[e.backslash = 92] = "backslash", e[e.closeBrace = 125] = "closeBrace", e[e.closeBracket = 93] = "closeBracket", e[e.colon = 58] = "colon", e[e.comma = 44] = "comma", e[e.dot = 46] = "dot", e[e.doubleQuote = 34] = "doubleQuote", e[e.minus = 45] = "minus", e[e.openBrace = 123] = "openBrace", e[e.openBracket = 91] = "openBracket", e[e.plus = 43] = "plus", e[e.slash = 47] = "slash", e[e.formFeed = 12] = "formFeed", e[e.tab = 9] = "tab";
})(_d || (_d = {}));

// node_modules/jsonc-parser/lib/esm/impl/string-intern.js
var Rk = new Array(20).fill(0).map((e, n) => " ".repeat(n)), qt = 200, Pk = {
  " ": {
    "\n": new Array(qt).fill(0).map((e, n) => `
` + " ".repeat(n)),
    "\r": new Array(qt).fill(0).map((e, n) => "\r" + " ".repeat(n)),
    "\r\n": new Array(qt).fill(0).map((e, n) => `\r
` + " ".repeat(n))
  },
  "	": {
    "\n": new Array(qt).fill(0).map((e, n) => `
` + "	".repeat(n)),
    "\r": new Array(qt).fill(0).map((e, n) => "\r" + "	".repeat(n)),
    "\r\n": new Array(qt).fill(0).map((e, n) => `\r
` + "	".repeat(n))
  }
};

// node_modules/jsonc-parser/lib/esm/impl/parser.js
var aa;
(function(e) {
  e.DEFAULT = {
    allowTrailingComma: !1
  };
})(aa || (aa = {}));
function jd(e, n, t = aa.DEFAULT) {
  let r = to(e, !1), s = [], o = 0;
  function i(C) {
    return C ? () => o === 0 && C(r.getTokenOffset(), r.getTokenLength(), r.getTokenStartLine(), r.getTokenStartCharacter()) : () => !0;
  }
  function a(C) {
    return C ? (D) => o === 0 && C(D, r.getTokenOffset(), r.getTokenLength(), r.getTokenStartLine(), r.getTokenStartCharacter()) : () => !0;
  }
  function l(C) {
    return C ? (D) => o === 0 && C(D, r.getTokenOffset(), r.getTokenLength(), r.getTokenStartLine(), r.getTokenStartCharacter(), () => s.slice()) : () => !0;
  }
  function u(C) {
    return C ? () => {
      o > 0 ? o++ : C(r.getTokenOffset(), r.getTokenLength(), r.getTokenStartLine(), r.getTokenStartCharacter(), () => s.slice()) === !1 && (o = 1);
    } : () => !0;
  }
  function c(C) {
    return C ? () => {
      o > 0 && o--, o === 0 && C(r.getTokenOffset(), r.getTokenLength(), r.getTokenStartLine(), r.getTokenStartCharacter());
    } : () => !0;
  }
  let d = u(n.onObjectBegin), f = l(n.onObjectProperty), m = c(n.onObjectEnd), h = u(n.onArrayBegin), p = c(n.onArrayEnd), g = l(n.onLiteralValue), y = a(n.onSeparator), w = i(n.onComment), b = a(n.onError), x = t && t.disallowComments, R = t && t.allowTrailingComma;
  function k() {
    for (; ; ) {
      let C = r.scan();
      switch (r.getTokenError()) {
        case 4:
          P(
            14
            /* ParseErrorCode.InvalidUnicode */
          );
          break;
        case 5:
          P(
            15
            /* ParseErrorCode.InvalidEscapeCharacter */
          );
          break;
        case 3:
          P(
            13
            /* ParseErrorCode.UnexpectedEndOfNumber */
          );
          break;
        case 1:
          x || P(
            11
            /* ParseErrorCode.UnexpectedEndOfComment */
          );
          break;
        case 2:
          P(
            12
            /* ParseErrorCode.UnexpectedEndOfString */
          );
          break;
        case 6:
          P(
            16
            /* ParseErrorCode.InvalidCharacter */
          );
          break;
      }
      switch (C) {
        case 12:
        case 13:
          x ? P(
            10
            /* ParseErrorCode.InvalidCommentToken */
          ) : w();
          break;
        case 16:
          P(
            1
            /* ParseErrorCode.InvalidSymbol */
          );
          break;
        case 15:
        case 14:
          break;
        default:
          return C;
      }
    }
  }
  function P(C, D = [], L = []) {
    if (b(C), D.length + L.length > 0) {
      let _ = r.getToken();
      for (; _ !== 17; ) {
        if (D.indexOf(_) !== -1) {
          k();
          break;
        } else if (L.indexOf(_) !== -1)
          break;
        _ = k();
      }
    }
  }
  function S(C) {
    let D = r.getTokenValue();
    return C ? g(D) : (f(D), s.push(D)), k(), !0;
  }
  function v() {
    switch (r.getToken()) {
      case 11:
        let C = r.getTokenValue(), D = Number(C);
        isNaN(D) && (P(
          2
          /* ParseErrorCode.InvalidNumberFormat */
        ), D = 0), g(D);
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
    return k(), !0;
  }
  function O() {
    return r.getToken() !== 10 ? (P(3, [], [
      2,
      5
      /* SyntaxKind.CommaToken */
    ]), !1) : (S(!1), r.getToken() === 6 ? (y(":"), k(), M() || P(4, [], [
      2,
      5
      /* SyntaxKind.CommaToken */
    ])) : P(5, [], [
      2,
      5
      /* SyntaxKind.CommaToken */
    ]), s.pop(), !0);
  }
  function I() {
    d(), k();
    let C = !1;
    for (; r.getToken() !== 2 && r.getToken() !== 17; ) {
      if (r.getToken() === 5) {
        if (C || P(4, [], []), y(","), k(), r.getToken() === 2 && R)
          break;
      } else C && P(6, [], []);
      O() || P(4, [], [
        2,
        5
        /* SyntaxKind.CommaToken */
      ]), C = !0;
    }
    return m(), r.getToken() !== 2 ? P(7, [
      2
      /* SyntaxKind.CloseBraceToken */
    ], []) : k(), !0;
  }
  function N() {
    h(), k();
    let C = !0, D = !1;
    for (; r.getToken() !== 4 && r.getToken() !== 17; ) {
      if (r.getToken() === 5) {
        if (D || P(4, [], []), y(","), k(), r.getToken() === 4 && R)
          break;
      } else D && P(6, [], []);
      C ? (s.push(0), C = !1) : s[s.length - 1]++, M() || P(4, [], [
        4,
        5
        /* SyntaxKind.CommaToken */
      ]), D = !0;
    }
    return p(), C || s.pop(), r.getToken() !== 4 ? P(8, [
      4
      /* SyntaxKind.CloseBracketToken */
    ], []) : k(), !0;
  }
  function M() {
    switch (r.getToken()) {
      case 3:
        return N();
      case 1:
        return I();
      case 10:
        return S(!0);
      default:
        return v();
    }
  }
  return k(), r.getToken() === 17 ? t.allowEmptyContent ? !0 : (P(4, [], []), !1) : M() ? (r.getToken() !== 17 && P(9, [], []), !0) : (P(4, [], []), !1);
}

// node_modules/jsonc-parser/lib/esm/main.js
var Wd;
(function(e) {
  e[e.None = 0] = "None", e[e.UnexpectedEndOfComment = 1] = "UnexpectedEndOfComment", e[e.UnexpectedEndOfString = 2] = "UnexpectedEndOfString", e[e.UnexpectedEndOfNumber = 3] = "UnexpectedEndOfNumber", e[e.InvalidUnicode = 4] = "InvalidUnicode", e[e.InvalidEscapeCharacter = 5] = "InvalidEscapeCharacter", e[e.InvalidCharacter = 6] = "InvalidCharacter";
})(Wd || (Wd = {}));
var Gd;
(function(e) {
  e[e.OpenBraceToken = 1] = "OpenBraceToken", e[e.CloseBraceToken = 2] = "CloseBraceToken", e[e.OpenBracketToken = 3] = "OpenBracketToken", e[e.CloseBracketToken = 4] = "CloseBracketToken", e[e.CommaToken = 5] = "CommaToken", e[e.ColonToken = 6] = "ColonToken", e[e.NullKeyword = 7] = "NullKeyword", e[e.TrueKeyword = 8] = "TrueKeyword", e[e.FalseKeyword = 9] = "FalseKeyword", e[e.StringLiteral = 10] = "StringLiteral", e[e.NumericLiteral = 11] = "NumericLiteral", e[e.LineCommentTrivia = 12] = "LineCommentTrivia", e[e.BlockCommentTrivia = 13] = "BlockCommentTrivia", e[e.LineBreakTrivia = 14] = "LineBreakTrivia", e[e.Trivia = 15] = "Trivia", e[e.Unknown = 16] = "Unknown", e[e.EOF = 17] = "EOF";
})(Gd || (Gd = {}));
var la = jd;
var qd;
(function(e) {
  e[e.InvalidSymbol = 1] = "InvalidSymbol", e[e.InvalidNumberFormat = 2] = "InvalidNumberFormat", e[e.PropertyNameExpected = 3] = "PropertyNameExpected", e[e.ValueExpected = 4] = "ValueExpected", e[e.ColonExpected = 5] = "ColonExpected", e[e.CommaExpected = 6] = "CommaExpected", e[e.CloseBraceExpected = 7] = "CloseBraceExpected", e[e.CloseBracketExpected = 8] = "CloseBracketExpected", e[e.EndOfFileExpected = 9] = "EndOfFileExpected", e[e.InvalidCommentToken = 10] = "InvalidCommentToken", e[e.UnexpectedEndOfComment = 11] = "UnexpectedEndOfComment", e[e.UnexpectedEndOfString = 12] = "UnexpectedEndOfString", e[e.UnexpectedEndOfNumber = 13] = "UnexpectedEndOfNumber", e[e.InvalidUnicode = 14] = "InvalidUnicode", e[e.InvalidEscapeCharacter = 15] = "InvalidEscapeCharacter", e[e.InvalidCharacter = 16] = "InvalidCharacter";
})(qd || (qd = {}));

// src/core/json/parse-json.ts
function Pe(e) {
  if (e.trim() === "")
    return { value: void 0, faults: [{ path: "$", code: "json-empty", parameters: [] }] };
  try {
    let n = JSON.parse(e);
    return $k(n) ? { value: void 0, faults: [ua] } : { value: n, faults: Lk(e) };
  } catch (n) {
    return { value: void 0, faults: [n instanceof SyntaxError ? Ik(e) : ua] };
  }
}
var Hd = { disallowComments: !0, allowTrailingComma: !1 }, Nk = 100, ua = { path: "$", code: "json-too-deep", parameters: [] }, Mk = {
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
function $k(e) {
  let n = [e].filter(Vd);
  for (let t = 0; n.length > 0; t++) {
    if (t === Nk)
      return !0;
    let r = [];
    for (let s of n)
      for (let o of Object.keys(s).map((i) => s[i]))
        Vd(o) && r.push(o);
    n = r;
  }
  return !1;
}
function Vd(e) {
  return typeof e == "object" && e !== null;
}
function Ik(e) {
  var a;
  let n = null;
  try {
    la(e, {
      onError: (l, u, c) => {
        n = n != null ? n : { error: l, offset: u, length: c };
      }
    }, Hd);
  } catch (l) {
    return ua;
  }
  let t = n;
  if (t === null || e.charCodeAt(0) === 65279)
    return { path: "$", code: t === null ? "json-invalid" : "json-byte-order-mark", parameters: [] };
  let r = e.slice(0, t.offset), s = e.slice(t.offset, t.offset + Math.max(t.length, 1));
  if ((s === "}" || s === "]") && r.trim().endsWith(","))
    return Ud("json-trailing-comma", e, r.lastIndexOf(","), s);
  let o = (a = Mk[t.error]) != null ? a : "json-invalid";
  return Ud(o === "json-comma" ? s === "}" ? "json-list-end" : s === "]" ? "json-object-end" : o : o, e, t.offset, s);
}
function Ud(e, n, t, r) {
  let s = n.slice(0, t).split(/\r\n?|\n/), o = s[s.length - 1].length + 1;
  return { path: "$", code: e, parameters: [s.length, o, W(r)] };
}
function Lk(e) {
  let n = [], t = [];
  return la(e, {
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
        let d = l().reduce(H, "$");
        n.push({
          path: H(d, r),
          code: "json-duplicate-key",
          parameters: [W(r), c, i + 1]
        });
      }
    }
  }, Hd), n;
}

// src/core/survey/dates.ts
function ke(e) {
  let n = /^(\d{4})-(\d{2})-(\d{2})$/.exec(e);
  if (n === null)
    return !1;
  let [t, r, s] = [Number(n[1]), Number(n[2]), Number(n[3])], i = [31, t % 4 === 0 && (t % 100 !== 0 || t % 400 === 0) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][r - 1];
  return i !== void 0 && s >= 1 && s <= i;
}
function Qd(e) {
  return ke(`${e}-01`);
}

// src/core/survey/number-text.ts
var Fk = [
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
], Dk = /^([+-]?)(\d{1,3}(?:[\s٬'’]\d{3}){1,4}|\d{0,15})(?:([.,])(\d{0,15}))?$/;
function Vt(e) {
  let n = e.trim().replace(/[^ -~]/g, Bk), t = Dk.exec(n);
  if (t === null)
    return null;
  let [, r, s = "", o, i = ""] = t, a = /^[1-9]\d{0,2}$/.test(s) && i.length === 3 && (o === "," || i.endsWith("0") && !e.includes("\u066B"));
  if (s + i === "" || a)
    return null;
  let l = s.replace(/\D/g, "").replace(/^0+(?=\d)/, "") || "0", u = i.replace(/0+$/, ""), c = u === "" ? l : `${l}.${u}`;
  return r === "-" && c !== "0" ? `-${c}` : c;
}
function Bk(e) {
  let n = e.charCodeAt(0), t = Fk.find((r) => n >= r && n < r + 10);
  return t !== void 0 ? String(n - t) : e === "\u2212" ? "-" : e === "\u066B" ? "." : e;
}

// src/core/survey/read-questions.ts
var gn = ["survey", "revision", "submitted", "language"], _k = [
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
], ca = ["text", "number", "url", "date", "month"], zd = ["skills", "languages", "wikis"], Dr = 200, Br = 3;
function Kd(e) {
  let n = new Set(gn), t = 0, r = (o, i, a) => {
    let l = [];
    return e.list(o, i, "elements").forEach((u, c) => {
      let d = s(u, H(`${i}.elements`, c), a);
      d !== null && l.push(d);
    }), l;
  }, s = (o, i, a) => {
    if (!j(o))
      return e.fault(i, "expected-object"), null;
    let l = F(o, "name");
    if (typeof l != "string" || !re.test(l))
      return e.fault(`${i}.name`, "bad-id", W(l)), null;
    if (n.has(l)) {
      let f = gn.includes(l);
      return e.fault(`${i}.name`, f ? "reserved-name" : "name-taken", l, gn), null;
    }
    let u = {
      name: l,
      title: e.text(o, i, "title"),
      description: e.text(o, i, "description"),
      visibleIf: e.condition(o, i, "visibleIf")
    }, c = F(o, "type");
    if (c === "panel")
      return a === Br ? (e.fault(i, "panels-too-deep", Br), null) : (n.add(l), E(T({}, u), { type: c, elements: r(o, i, a + 1) }));
    if (c === "html") {
      let f = e.text(o, i, "html");
      return f === null && F(o, "html") === void 0 && e.fault(`${i}.html`, "missing-property", "html"), n.add(l), f && E(T({}, u), { type: c, text: f });
    }
    if (t === Dr)
      return e.fault(i, "too-many-questions", Dr), null;
    let d = jk(o, i, c, E(T({}, u), {
      isRequired: F(o, "isRequired") === !0,
      requiredIf: e.condition(o, i, "requiredIf"),
      isRetired: F(o, "retired") === !0
    }), e);
    return d !== null && (t++, n.add(l)), d;
  };
  return { read: (o, i) => r(o, i, 0) };
}
function jk(e, n, t, r, s) {
  switch (t) {
    case "radiogroup": {
      let l = pn(e, n, "choices", s);
      return l && T(E(T({}, r), { type: t }), o(l));
    }
    case "checkbox": {
      let l = pn(e, n, "choices", s);
      return l && T(T(E(T({}, r), { type: t }), o(l)), a());
    }
    case "dropdown":
    case "tagbox": {
      let l = Wk(e, n, s), u = l === null ? pn(e, n, "choices", s) : [];
      if (u === null)
        return null;
      let c = E(T(T({}, r), o(u)), { choicesFrom: l });
      return t === "dropdown" ? E(T({}, c), { type: t }) : T(E(T({}, c), { type: t }), a());
    }
    case "ranking": {
      let l = pn(e, n, "choices", s), u = F(e, "selectToRankEnabled") === !0;
      return l && T(E(T({}, r), { type: t, choices: l, isSelectToRank: u }), a());
    }
    case "rating": {
      let l = Xc(e, n, s);
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
        return Ye(
          u,
          (c = s.text(e, n, u === "true" ? "labelTrue" : "labelFalse")) != null ? c : { kind: "message", key: `localskills-choice-${u}` }
        );
      });
      return E(T({}, r), { type: t, choices: l, special: i(l) });
    }
    case "text":
      return T(E(T({}, r), { type: t }), Gk(e, n, s));
    case "comment":
      return E(T({}, r), { type: t, maxLength: s.count(e, n, "maxLength") || null });
    case "matrix": {
      let l = pn(e, n, "rows", s), u = pn(e, n, "columns", s), c = ["eachRowRequired", "isAllRowRequired"].some((d) => F(e, d) === !0);
      return l && u && E(T({}, r), { type: t, choices: u, rows: l, isEachRowRequired: c });
    }
    case "matrixdropdown": {
      let l = s.string(e, n, "rowsFrom", "bad-id", (d) => d === "" || re.test(d)), u = l === null ? pn(e, n, "rows", s) : [], c = Yc(e, n, s);
      return u && c && E(T({}, r), { type: t, columns: c, rows: u, rowsFrom: l });
    }
    default:
      return s.fault(`${n}.type`, "unknown-question-type", W(t), _k), null;
  }
  function o(l) {
    let u = Hi(e, n, s, l);
    return { choices: [...l, ...tn(u)], special: u };
  }
  function i(l) {
    return E(T({}, Hi(e, n, s, l)), { other: null, none: null });
  }
  function a() {
    return {
      minSelectedChoices: s.count(e, n, "minSelectedChoices") || null,
      maxSelectedChoices: s.count(e, n, "maxSelectedChoices") || null
    };
  }
}
function Wk(e, n, t) {
  return t.string(
    e,
    n,
    "choicesFrom",
    "not-one-of",
    (r) => zd.includes(r),
    zd
  );
}
function Gk(e, n, t) {
  let r = t.word(e, n, "inputType", ca), s = (o) => {
    let i = F(e, o), a = typeof i == "string" || typeof i == "number" ? da(String(i), r) : null;
    return a === null && i !== void 0 && t.fault(H(n, o), "limit-not-of-type", W(i), r), a;
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
function da(e, n) {
  switch (n) {
    case "number":
      return Vt(e);
    case "date":
      return ke(e) ? e : null;
    case "month":
      return Qd(e) ? e : null;
    default:
      return null;
  }
}

// src/core/survey/read-definition.ts
var qk = ["draft", "open", "paused", "closed", "archived"], Vk = ["individuals", "affiliates", "partners", "society"], Uk = 5, Hk = 5;
function Wn(e) {
  var u, c;
  let n = [], t = Kc(n);
  if (!j(e))
    return t.fault("$", "expected-object"), { survey: null, faults: n };
  let r = "$.localSkills", s = t.object(e, "$", "localSkills"), o = F(s, "id"), i = typeof o == "string" && re.test(o);
  i || t.fault(`${r}.id`, "bad-id", W(o));
  let a = Qk(e, t);
  if (z({ pages: a }).length === 0)
    return t.fault("$.pages", "no-question"), { survey: null, faults: n };
  if (!i)
    return { survey: null, faults: n };
  let l = {
    id: o,
    locale: t.string(e, "$", "locale", "bad-language", Jc),
    status: t.word(s, r, "status", qk),
    opens: t.string(s, r, "opens", "bad-date", ke),
    closes: t.string(s, r, "closes", "bad-date", ke),
    title: t.text(e, "$", "title"),
    description: t.text(e, "$", "description"),
    pages: a,
    minAnswers: (u = t.count(s, r, "minAnswers")) != null ? u : Uk,
    minCell: (c = t.count(s, r, "minCell")) != null ? c : Hk,
    notInStatistics: Array.from(/* @__PURE__ */ new Set([
      ...t.list(s, r, "notInStatistics").filter(Qi).map(String),
      ...hr
    ])),
    audience: zk(s, t),
    measures: Kk(s, t),
    core: Jk(s, t),
    follows: t.id(s, r, "follows")
  };
  return { survey: Ic(l), faults: n };
}
function Qk(e, n) {
  let t = Kd(n), r = [];
  return n.list(e, "$", "pages").forEach((s, o) => {
    var l;
    let i = H("$.pages", o);
    if (!j(s)) {
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
function zk(e, n) {
  var s;
  let t = "$.localSkills.audience", r = n.object(e, "$.localSkills", "audience");
  return {
    population: n.word(r, t, "population", Vk),
    description: n.text(r, t, "description"),
    minEdits: (s = n.count(r, t, "minEdits")) != null ? s : 0,
    groups: ma(n.list(r, t, "groups"))
  };
}
function Kk(e, n) {
  let t = "$.localSkills.measures", r = n.object(e, "$.localSkills", "measures");
  return {
    grid: n.id(r, t, "grid"),
    wantToLearn: n.id(r, t, "wantToLearn"),
    canTeach: n.id(r, t, "canTeach"),
    groupBy: ma(n.list(r, t, "groupBy"))
  };
}
function Jk(e, n) {
  let t = "$.localSkills.core", r = n.object(e, "$.localSkills", "core"), s = n.id(r, t, "id");
  return s === null ? null : { id: s, questions: ma(n.list(r, t, "questions")) };
}
function ma(e) {
  return e.filter((n) => typeof n == "string");
}

// src/wiki/counting/contributions.ts
function Jd() {
  let e = /* @__PURE__ */ new Map();
  return (n) => {
    var r;
    let t = (r = e.get(n)) != null ? r : Xk(n);
    return e.set(n, t), t;
  };
}
function Xk(t) {
  return B(this, arguments, function* ({ source: e, titles: n }) {
    var i;
    let r = (yield e.childrenBelow(n.survey(""))).filter((a) => re.test(a)).sort(), s = yield e.readPages(r.map((a) => n.definition(a))), o = /* @__PURE__ */ new Map();
    for (let a of r) {
      let l = s.get(n.definition(a)), u = l === void 0 ? null : Wn(Pe((i = l.latest.text) != null ? i : "").value).survey;
      l !== void 0 && u !== null && u.id === a && o.set(a, { survey: u, revision: l.latest.id });
    }
    return o;
  });
}
function Xd(e, n, t) {
  return B(this, null, function* () {
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
        let c = u ? { id: e.id, questions: z(e).map(({ name: f }) => f) } : i.core;
        r.push({ place: o, local: E(T({}, i), { core: c }), definitionRevision: a });
      });
    return { found: r, notes: s };
  });
}

// src/core/exchange/exchange-record.ts
var Gn = { offer: "Offer a skill", seek: "Seek a skill" }, fa = ["training", "mentoring", "consulting", "online-learning", "peer-support", "event"], Yd = ["open", "paused", "matched", "closed"], pa = 5, Zd = 100, em = 100, ro = 20;
function nm(e, n) {
  if (!ke(n))
    throw new RangeError(`\u201C${n}\u201D is no date.`);
  let t = e.status === "paused" && e.until !== null && e.until <= n;
  return e.status !== "open" && !t ? e.status : e.expires !== null && e.expires < n ? "expired" : null;
}

// src/core/exchange/current-exchange.ts
function tm(e, n, t = null) {
  var o;
  let r = { offer: /* @__PURE__ */ new Map(), seek: /* @__PURE__ */ new Map() };
  for (let i of e)
    if (nm(i, n) === null) {
      let a = Yk(i.skill, t), l = (o = r[i.kind].get(a)) != null ? o : /* @__PURE__ */ new Set();
      l.add(i.user), r[i.kind].set(a, l);
    }
  let s = (i) => new Map(
    Array.from(i).sort(([a], [l]) => te(a, l)).map(([a, { size: l }]) => [a, l])
  );
  return { offers: s(r.offer), seeks: s(r.seek) };
}
function Yk(e, n) {
  var t, r;
  return (r = (t = n == null ? void 0 : n.current(e)) == null ? void 0 : t.id) != null ? r : e;
}

// src/core/exchange/exchange-templates.ts
var _r = "Skill exchange step", jr = "Skill exchange preferences", ga = [
  Gn.offer,
  Gn.seek,
  _r,
  jr
];

// src/core/wikitext/shown-text.ts
var Zk = /<!--[\s\S]*?(?:-->|$)/g, eS = /<nowiki\s*(?:\/>|>([\s\S]*?)<\/nowiki\s*>)/gi, nS = /* @__PURE__ */ new Map([
  ["!", "|"],
  ["=", "="],
  ["(", "{"],
  [")", "}"],
  ["((", "&#123;&#123;"],
  ["))", "&#125;&#125;"]
]), tS = "\u2026";
function Ut(e) {
  if (!/[{<]/.test(e))
    return mn(e);
  let n = e.replace(Zk, "").replace(eS, (t, r) => (r != null ? r : "").replace(/[{}]/g, (s) => `&#${s.charCodeAt(0)};`));
  return mn(rS(n));
}
function rS(e) {
  var o, i, a, l;
  let n = [], t = [], r = /[{}]/g, s = 0;
  for (; s < e.length; ) {
    let u = e.slice(s, s + 2);
    if (u === "{{")
      t.push(n.length), n.push(u), s += 2;
    else if (u === "}}" && t.length > 0) {
      let [, ...c] = n.splice(t.pop()), d = ((o = c[0]) == null ? void 0 : o.charAt(0)) === "{" && e.charAt(s + 2) === "}", f = c.length <= 2 ? c.join("").trim() : "";
      n.push((i = nS.get(f)) != null ? i : tS), s += d ? 3 : 2;
    } else {
      r.lastIndex = s + 1;
      let c = (l = (a = r.exec(e)) == null ? void 0 : a.index) != null ? l : e.length;
      n.push(e.slice(s, c)), s = c;
    }
  }
  return n.join("");
}

// src/core/wikitext/extension-tags.ts
var rm = [
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
function so() {
  return { starts: [], ends: [], lengths: [] };
}
function Wr(e, n, t) {
  var i;
  let { starts: r, ends: s, lengths: o } = e;
  o.push(((i = o[o.length - 1]) != null ? i : 0) + t - n), r.push(n), s.push(t);
}
function Ht(e, n) {
  let { starts: t } = e, r = 0, s = t.length;
  for (; r < s; ) {
    let o = Math.floor((r + s) / 2);
    t[o] < n ? r = o + 1 : s = o;
  }
  return r;
}
function sm(e, n) {
  let { starts: t, ends: r } = e, s = [], o = 0;
  for (let i = 0; i < t.length; i++)
    s.push(n.slice(o, t[i])), o = r[i];
  return s.push(n.slice(o)), s.join("");
}
function ha(e, n) {
  var t;
  return n - ((t = e.lengths[Ht(e, n) - 1]) != null ? t : 0);
}

// src/core/wikitext/scan-templates.ts
var Qt = -1, ya = /[[{<]|\n(?==)|-(?={)/g, sS = /[[{<\]]|\n(?==)|-(?={)/g, oS = /[[{<\n]|-(?={)/g, om = /[[{<}|]|\n(?==)|-(?={)/g, im = /[[{<}|=]|\n(?==)|-(?={)/g, ba = /[[\]{}<>|]/g, iS = 10, am = 45, aS = 60, lm = 61, um = 91, cm = 93, wa = 123, lS = 124, uS = 125, cS = 6;
function dm(e, n) {
  let t = "", r = 0, s = null, o = [], i = [], a = null, l = ya, u = [], c = 0, d = [];
  function f(N, M, C) {
    let D = M;
    for (; D < r && D - M < C && t.charCodeAt(D) === N; )
      D++;
    return D - M;
  }
  function m() {
    return a !== null && c > a.partsStart && u[c - 1] === Qt;
  }
  function h() {
    a === null ? l = ya : a.kind === "=" ? l = oS : a.kind === "[" ? l = sS : l = m() ? im : om;
  }
  function p(N, M, C, D) {
    a = { kind: N, count: M, contentStart: C, afterHyphen: D, partsStart: c }, i.push(a), h();
  }
  function g() {
    i.pop(), a = i.length > 0 ? i[i.length - 1] : null, h();
  }
  function y(N) {
    let M = f(lm, N, cS);
    return M > 1 || M === 1 && !m() ? (p("=", M, N + M, !1), N + M) : N;
  }
  function w(N, M) {
    let C = f(wa, N, r);
    return C > 1 && p("{", C, N + C, M), N + C;
  }
  function b(N, M) {
    let C = f(uS, M, Math.min(N.count, 3));
    if (C < 2)
      return M + 1;
    let D = N.contentStart - C, L = M + C, _ = C === 3 ? k(N, M) : null;
    for (C === 2 && R(N, M); d.length > 0 && d[d.length - 1].from >= D; )
      d.pop();
    return _ !== null && d.push({ from: D, to: L, text: _ }), x(N, D, C), L;
  }
  function x(N, M, C) {
    let D = N.count - C;
    c = N.partsStart, i.pop(), a = i.length > 0 ? i[i.length - 1] : null, D > 1 ? p(N.kind, D, M, N.afterHyphen) : D === 1 && N.kind === "{" && N.afterHyphen ? p("-", 2, M, !1) : h();
  }
  function R(N, M) {
    let C = c > N.partsStart, D = C ? u[N.partsStart] - 1 : M, L = P(N.contentStart, D), _ = e(L.isWhole ? L.text : `${L.text}<`, C);
    if (_ !== null) {
      let V = u.slice(N.partsStart, c);
      o.push({ template: _, start: N.contentStart - 2, end: M + 2, parts: V });
    }
  }
  function k(N, M) {
    if (c === N.partsStart)
      return null;
    let C = u[N.partsStart], D = c > N.partsStart + 2 ? u[N.partsStart + 2] - 1 : M;
    return P(C, D);
  }
  function P(N, M) {
    var V;
    let C = d.length;
    for (; C > 0 && d[C - 1].from >= N; )
      C--;
    let D = s === null ? 0 : Ht(s, N), L = "", _ = N;
    for (; ; ) {
      let Q = d[C], oe = Math.min(M, Q ? Q.from : M, (V = s == null ? void 0 : s.starts[D]) != null ? V : M);
      ba.lastIndex = _;
      let J = ba.test(t) ? Math.min(ba.lastIndex - 1, oe) : oe;
      if (L += t.slice(_, J), J < oe || oe === M)
        return { text: L, isWhole: J === M };
      if (Q && oe === Q.from) {
        if (L += Q.text.text, !Q.text.isWhole)
          return { text: L, isWhole: !1 };
        _ = Q.to, C++;
      } else s !== null && (_ = s.ends[D]);
      D = s === null ? 0 : Ht(s, _);
    }
  }
  function S(N) {
    s === null && (s = so(), n.begin(t, s));
    let M = n.skip(N);
    return n.atLineStart ? (n.atLineStart = !1, y(M)) : M;
  }
  function v(N, M) {
    switch (N) {
      case iS:
        return a !== null && a.kind === "=" && g(), y(M + 1);
      case aS:
        return S(M);
      case am:
        return t.charCodeAt(M + 2) === wa ? w(M + 1, !0) : (p("-", 2, M + 2, !1), M + 2);
      case wa:
        return w(M, !1);
      case um: {
        let C = f(um, M, r);
        return C > 1 && p("[", C, M + C, !1), M + C;
      }
      default:
        return O(a, N, M);
    }
  }
  function O(N, M, C) {
    if (N.kind === "{")
      return b(N, C);
    let D = M === cm ? cm : am;
    return t.charCodeAt(C + 1) !== D ? C + 1 : (x(N, N.contentStart - 2, 2), C + 2);
  }
  function I() {
    let N = y(0);
    for (; ; ) {
      if (l.lastIndex = N, !l.test(t))
        return;
      N = l.lastIndex;
      let M = t.charCodeAt(N - 1);
      M === lS ? (u[c] = N, u[c + 1] = Qt, c += 2, l = im) : M === lm ? (u[c - 1] = N - 1, l = om) : N = v(M, N - 1);
    }
  }
  return (N) => (t = N, r = N.length, s = null, o = [], i.length = 0, a = null, l = ya, u = [], c = 0, d = [], I(), t = "", n.end(), { calls: o, removed: s });
}

// src/core/wikitext/detached-text.ts
function de(e) {
  return e.length < 13 ? e : e.split("").join("");
}

// src/core/wikitext/trim.ts
function mm(e) {
  return e <= 32 && (e === 32 || e >= 9 && e <= 13 && e !== 12 || e === 0);
}
function oo(e, n, t) {
  let r = n;
  for (; r < t && mm(e.charCodeAt(r)); )
    r++;
  return r;
}
function io(e, n, t) {
  let r = t;
  for (; r > n && mm(e.charCodeAt(r - 1)); )
    r--;
  return r;
}
function Sn(e, n, t) {
  let r = oo(e, n, t);
  return e.slice(r, io(e, r, t));
}

// src/core/wikitext/plain-parameters.ts
var Gr = 3, un, fm, xa, ao, qr = class {
  constructor(n, t, r) {
    me(this, un);
    this.text = n, this.met = t, this.parts = r;
  }
  get size() {
    return this.parts.length / Gr;
  }
  get(n) {
    let t = this.met.numbers.get(n), { parts: r } = this;
    if (t !== void 0) {
      for (let s = 0; s < r.length; s += Gr)
        if (r[s] === t)
          return nn(this, un, xa).call(this, s);
    }
  }
  has(n) {
    return this.get(n) !== void 0;
  }
  forEach(n) {
    for (let t = 0; t < this.parts.length; t += Gr)
      n(nn(this, un, xa).call(this, t), nn(this, un, fm).call(this, t), this);
  }
  entries() {
    return nn(this, un, ao).call(this).entries();
  }
  keys() {
    return nn(this, un, ao).call(this).keys();
  }
  values() {
    return nn(this, un, ao).call(this).values();
  }
  [Symbol.iterator]() {
    return this.entries();
  }
};
un = new WeakSet(), fm = function(n) {
  return this.met.names[this.parts[n]];
}, xa = function(n) {
  return this.text.slice(this.parts[n + 1], this.parts[n + 2]);
}, ao = function() {
  let n = /* @__PURE__ */ new Map();
  return this.forEach((t, r) => n.set(r, t)), n;
};
var [dS, mS] = [500, 4], fS = 61;
function pm() {
  let e = [], n = /* @__PURE__ */ new Map(), t = { names: e, numbers: n }, r = [], s = 0, o = [], i = 0;
  function a(u, c) {
    for (let d = s; d < s + mS && d < r.length; d++) {
      let f = r[d], m = e[f];
      if (u.charCodeAt(c + m.length) === fS && u.startsWith(m, c))
        return s = d + 1, f;
    }
    return -1;
  }
  function l(u) {
    let c = n.get(u);
    if (c !== void 0)
      return s = r.indexOf(c) + 1, c;
    if (u === "" || e.length >= dS)
      return -1;
    let d = de(u), f = e.push(d) - 1;
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
        g = l(u.slice(oo(u, m, y), io(u, m, y)));
      }
      if (g === -1 || o[g] === i)
        return null;
      o[g] = i;
      let w = oo(u, y + 1, p);
      f.push(g, w, io(u, w, p)), m = p + 1;
    }
    return new qr(u, t, f);
  };
}

// src/core/wikitext/plain-call.ts
var pS = ["[", "]", "{", "<", `
=`], [lo, gm] = ["{{", "}}"], gS = "}", hS = /^\s*$/;
function hm(e) {
  let n = pm();
  return (t) => {
    var l;
    let r = t.startsWith(lo) ? t.indexOf(gS, lo.length) : -1, s = r + gm.length;
    if (r === -1 || !t.startsWith(gm, r) || t.length > s && !hS.test(t.slice(s)) || pS.some((u) => t.includes(u, lo.length)))
      return null;
    let o = t.indexOf("|");
    o = o === -1 || o > r ? r : o;
    let i = e(t.slice(lo.length, o), o < r);
    if (i === null)
      return [];
    let a = (l = n(t, o, r)) != null ? l : yS(t, o, r);
    return [{ template: i, parameters: a, start: 0, end: s }];
  };
}
function yS(e, n, t) {
  let r = /* @__PURE__ */ new Map(), s = 0, o = n;
  for (let i = n + 1; i <= t; ) {
    let a = e.indexOf("|", i), l = a === -1 ? t : a;
    o = o === -1 || o >= i ? o : e.indexOf("=", i), o === -1 || o >= l ? r.set(String(++s), e.slice(i, l)) : r.set(Sn(e, i, o), Sn(e, o + 1, l)), i = l + 1;
  }
  return r;
}

// src/core/wikitext/skip-angle.ts
var bS = 60, ym = 62, km = 47, bm = 10;
function wm(e) {
  return e === 32 || e === 9;
}
function xm(e, n) {
  let t = e.charCodeAt(n);
  return t === 32 || t >= 9 && t <= 13 || t === ym || t === km && e.charCodeAt(n + 1) === ym;
}
function Sm(e) {
  return e.replace(/[A-Z]+/g, (n) => n.toLowerCase());
}
function wS(e) {
  let n = /* @__PURE__ */ new Map(), t = (r, s) => {
    let o = r.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
    n.set(r, { kind: s, closing: new RegExp(`</${o}[\\t-\\r ]*>`, "gi") });
  };
  return e.forEach((r) => t(Sm(r), "extension")), t("includeonly", "dropped"), ["noinclude", "/noinclude", "onlyinclude", "/onlyinclude"].forEach((r) => t(r, "ignored")), n;
}
function Rm(e) {
  let n = wS(e), t = Math.max(...Array.from(n.keys(), (p) => p.length)), r = "", s = so(), o = !1, i = /* @__PURE__ */ new Set(), a = { begin: l, end: u, skip: c, atLineStart: !1 };
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
      return Wr(s, p, r.length), r.length;
    let y = p;
    for (; y > 0 && wm(r.charCodeAt(y - 1)); )
      y--;
    if (y > 0 && r.charCodeAt(y - 1) === bm) {
      let w = f(g + 3);
      if (r.charCodeAt(w) === bm)
        return Wr(s, y, w + 1), a.atLineStart = !0, w + 1;
    }
    return Wr(s, p, g + 3), g + 3;
  }
  function f(p) {
    for (; ; ) {
      for (; wm(r.charCodeAt(p)); )
        p++;
      let g = r.startsWith("<!--", p) ? r.indexOf("-->", p + 4) : -1;
      if (g === -1)
        return p;
      p = g + 3;
    }
  }
  function m(p) {
    let g = p + 1, y = g;
    for (; y - g <= t && y < r.length && !xm(r, y) && r.charCodeAt(y) !== bS; )
      y++;
    let w = r.slice(g, y), b = Sm(w), x = n.get(b);
    if (x === void 0 || o || !xm(r, y))
      return g;
    let R = r.indexOf(">", y);
    if (R === -1)
      return o = !0, g;
    let k = R + 1;
    if (x.kind !== "ignored" && r.charCodeAt(R - 1) !== km) {
      let P = i.has(b) ? -1 : h(x, k);
      if (P !== -1)
        k = P;
      else if (w === "includeonly")
        k = r.length;
      else
        return i.add(b), k;
    }
    return x.kind !== "extension" && Wr(s, p, k), k;
  }
  function h({ closing: p }, g) {
    p.lastIndex = g;
    let y = p.exec(r);
    return y === null ? -1 : y.index + y[0].length;
  }
  return a;
}

// src/core/wikitext/magic-words.ts
function Vr(e) {
  return e.split(" ");
}
var Pm = Vr(
  "PAGENAME PAGENAMEE FULLPAGENAME FULLPAGENAMEE SUBPAGENAME SUBPAGENAMEE ROOTPAGENAME ROOTPAGENAMEE BASEPAGENAME BASEPAGENAMEE TALKPAGENAME TALKPAGENAMEE SUBJECTPAGENAME ARTICLEPAGENAME SUBJECTPAGENAMEE ARTICLEPAGENAMEE REVISIONID REVISIONDAY REVISIONDAY2 REVISIONMONTH REVISIONMONTH1 REVISIONYEAR REVISIONTIMESTAMP REVISIONUSER CASCADINGSOURCES NAMESPACE NAMESPACEE NAMESPACENUMBER TALKSPACE TALKSPACEE SUBJECTSPACE ARTICLESPACE SUBJECTSPACEE ARTICLESPACEE NUMBEROFARTICLES NUMBEROFFILES NUMBEROFUSERS NUMBEROFACTIVEUSERS NUMBEROFPAGES NUMBEROFADMINS NUMBEROFEDITS"
), xS = new Set(Pm.concat(Vr(
  "! = CURRENTMONTH CURRENTMONTH2 CURRENTMONTH1 CURRENTMONTHNAME CURRENTMONTHNAMEGEN CURRENTMONTHABBREV CURRENTDAY CURRENTDAY2 CURRENTDAYNAME CURRENTYEAR CURRENTTIME CURRENTHOUR LOCALMONTH LOCALMONTH2 LOCALMONTH1 LOCALMONTHNAME LOCALMONTHNAMEGEN LOCALMONTHABBREV LOCALDAY LOCALDAY2 LOCALDAYNAME LOCALYEAR LOCALTIME LOCALHOUR SITENAME CURRENTWEEK CURRENTDOW LOCALWEEK LOCALDOW REVISIONSIZE CURRENTVERSION CURRENTTIMESTAMP LOCALTIMESTAMP DIRECTIONMARK DIRMARK CONTENTLANGUAGE CONTENTLANG USERLANGUAGE PAGELANGUAGE"
))), kS = new Set(Vr("articlepath pageid server servername scriptpath stylepath")), SS = new Set(Pm.concat(Vr(
  "NUMBERINGROUP NUMINGROUP DEFAULTSORT DEFAULTSORTKEY DEFAULTCATEGORYSORT PAGESINCATEGORY PAGESINCAT PAGESIZE PROTECTIONLEVEL PROTECTIONEXPIRY DISPLAYTITLE"
))), RS = new Set(Vr(
  "ns nse urlencode lcfirst ucfirst lc uc localurl localurle fullurl fullurle canonicalurl canonicalurle formatnum grammar gender plural bidi padleft padright anchorencode filepath pageid int"
));
function vm(e) {
  return xS.has(e) || kS.has(e.toLowerCase());
}
function Tm(e) {
  return SS.has(e) || RS.has(e.toLowerCase());
}

// src/core/wikitext/template-name.ts
var PS = /^subst:/iu, vS = /^safesubst:/iu, Am = /^msgnw:/iu, TS = /^msg:/iu, AS = /^raw:/iu, ES = 1e3, OS = 200;
function Em(e) {
  let { templates: n, redirects: t = {}, templateNamespaces: r = [], otherNamespaces: s = [], capitalLinks: o = !0 } = e, i = vs({
    defaultNamespace: "Template",
    namespaces: Dl.concat(s, [["Template", ...r]]),
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
    let m = Sn(d, 0, d.length);
    if (PS.test(m) || (m = m.replace(vS, ""), m = Sn(m, 0, m.length), !f && vm(m)))
      return null;
    m = (Am.test(m) ? m.replace(Am, "") : m.replace(TS, "")).replace(AS, "");
    let h = m.indexOf(":");
    if (h !== -1 && Tm(m.slice(0, h)))
      return null;
    let p = i(m);
    return p === null ? null : (g = a.get(p)) != null ? g : null;
  }, c = { with: /* @__PURE__ */ new Map(), without: /* @__PURE__ */ new Map() };
  return (d, f) => {
    if (d.length > OS)
      return u(d, f);
    let m = f ? c.with : c.without, h = m.get(d);
    return h === void 0 && (m.size === ES && (c = { with: /* @__PURE__ */ new Map(), without: /* @__PURE__ */ new Map() }), h = u(d, f), m.set(d, h)), h;
  };
}

// src/core/wikitext/template-reader.ts
function ka(e) {
  var s;
  let n = Em(e), t = hm(n), r = dm(n, Rm((s = e.extensionTags) != null ? s : rm));
  return (o) => {
    let i = t(o);
    if (i !== null)
      return i;
    let { calls: a, removed: l } = r(o), u = null;
    return a.sort((c, d) => c.start - d.start).map((c) => {
      var p;
      let { template: d, start: f, end: m } = c;
      if (l === null || ((p = l.starts[Ht(l, f)]) != null ? p : m) >= m)
        return { template: d, parameters: Om(o, c.parts, m), start: f, end: m };
      u = u != null ? u : sm(l, o);
      let h = c.parts.map((g) => g === Qt ? Qt : ha(l, g));
      return { template: d, parameters: Om(u, h, ha(l, m)), start: f, end: m };
    });
  };
}
function Om(e, n, t) {
  let r = /* @__PURE__ */ new Map(), s = 0;
  for (let o = 0; o < n.length; o += 2) {
    let i = n[o], a = n[o + 1], l = o + 2 < n.length ? n[o + 2] - 1 : t - 2;
    a === Qt ? r.set(String(++s), e.slice(i, l)) : r.set(Sn(e, i, a), Sn(e, a + 1, l));
  }
  return r;
}

// src/core/exchange/language-proficiency.ts
var Cm = 6, CS = /^(.+)-([0-5n])$/i, Nm = /^(.+)-(?:.|\d\d)$/;
function Mm(e) {
  var t;
  let n = (t = Nm.exec(e.toLowerCase())) == null ? void 0 : t[1];
  return n !== void 0 && uo(e) === null && ve.test(n);
}
function uo(e) {
  var s;
  let n = CS.exec(e), t = ((s = n == null ? void 0 : n[1]) != null ? s : e).toLowerCase();
  if (!ve.test(t) || Nm.test(t))
    return null;
  let r = n == null ? void 0 : n[2];
  return { code: t, proficiency: r === void 0 ? null : /n/i.test(r) ? Cm : Number(r) };
}
function $m(e) {
  let { code: n, proficiency: t } = e;
  return t === null ? n : `${n}-${t === Cm ? "N" : t}`;
}

// src/core/exchange/private-phone.ts
var NS = [
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
], MS = /^(?:\+ ?\(?\d|\(?0(?!00))[\d ().\-/]*/, $S = /[\d+]$/, IS = /(?:[\w\-/=#&]|\d[.,:])$/, LS = /(^|[^\d-])(?:1[ .-])?(?:\([2-9]\d\d\) ?|[2-9]\d\d[.-])\d\d\d[.-]\d\d\d\d(?![\d-])/;
function Im(e) {
  let n = e.replace(/\D+$/, ""), t = n.replace(/\D/g, "").length, r = e.indexOf("/");
  return t > 15 && r !== -1 ? Im(e.slice(0, r)) : t < 8 || t > 15 ? 0 : n.length;
}
function Lm(e) {
  var s;
  let n = NS.reduce((o, i) => o.replace(
    i,
    (a, l) => l + "x".repeat(a.length - l.length)
  ), e), t = LS.exec(n);
  if (t !== null)
    return { kind: "phone", from: t.index + t[1].length, to: t.index + t[0].length };
  let r = 0;
  for (; r < n.length; ) {
    let [o] = (s = MS.exec(n.slice(r))) != null ? s : [""], i = n.slice(Math.max(0, r - 2), r), a = o !== "" && !(o.startsWith("+") ? $S : IS).test(i), l = a ? Im(o) : 0;
    if (l > 0)
      return { kind: "phone", from: r, to: r + l };
    r += a ? o.length : 1;
  }
  return null;
}

// src/core/exchange/private-contact.ts
var FS = new RegExp("[^ \\n@<>()[\\]{}:;,|]+(?:@| ?[([{] ?(?:at|arobase|arroba|et) ?[)\\]}] ?)LABEL(?:DOT LABEL)*DOT(?:[a-z]{2}|[a-z]?[\\u0080-\\uffff])[a-z\\d\\u0080-\\uffff-]*(?:DOT LABEL)*".replace(/DOT ?/g, "(?:\\.| ?[([{] ?(?:dot|point|punto|nokta) ?[)\\]}] ?)").replace(/LABEL/g, "[a-z\\d\\u0080-\\uffff-]+")), DS = /[\w.+-]+ +(?:@ +[\w-]+(?:\.[\w-]+)*\.|at +(?!(?:the|a|an|my|our|your|this|that) )[\w-]+(?: +dot +[\w-]+)* +dot +)(?:[a-z]{2}|com|org|net|info|edu|wiki)\b/, BS = /(^|[^\w@])@[\w.=-]+:[\w-]+(?:\.[\w-]+)+/, _S = /\b(?:(?:t|telegram|wa|m|signal)\.me\/|chat\.whatsapp\.com\/|discord\.gg\/|skype:|skype[ \n]*:[ \n]*live:)[^ \n]+|\btg[ \n]*:[ \n]*@[\w.]+/, jS = /\b(?:telegram|whatsapp|signal|skype|discord|instagram|wechat|viber)/, WS = /^(?:[ \n]*:?[ \n]*@([\w.]+)|(?:[ \n]*:[ \n]*|[ \n]+)([\w.]+))/, GS = [1632, 1776, 2406, 2534], qS = [
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
function VS(e) {
  var r, s;
  let n = e.charCodeAt(0), t = GS.find((o) => n >= o && n <= o + 9);
  return t !== void 0 ? String(n - t) : n >= 65281 && n <= 65374 ? String.fromCharCode(n - 65248) : (s = (r = qS.find(([o, i]) => n >= o && n <= i)) == null ? void 0 : r[2]) != null ? s : e;
}
var US = 5e3;
function HS(e) {
  return e.replace(/[\u0080-\uffff]/g, VS).replace(/[\t\r]/g, " ").replace(/[A-Z]/g, (n) => n.toLowerCase());
}
function co(e, n, t) {
  var s;
  let r = n.exec(t);
  return r === null ? null : { kind: e, from: r.index + ((s = r[1]) != null ? s : "").length, to: r.index + r[0].length };
}
function Fm(e, n = 0) {
  var u;
  let t = jS.exec(e.slice(n));
  if (t === null)
    return null;
  let r = n + t.index, s = r + t[0].length, [o, i, a] = (u = WS.exec(e.slice(s))) != null ? u : [""];
  return (i !== void 0 ? /[a-z_]/.test(i) && i.length > 1 : a !== void 0 && a.length >= 5 && /[\d_]/.test(a) && (/[a-z_]/.test(a) || /^\d{6,}$/.test(a))) ? { kind: "messenger", from: r, to: s + o.length } : Fm(e, s);
}
function QS(e) {
  var t, r, s, o, i;
  let n = HS(e.slice(0, US));
  return (i = (o = (s = (r = (t = co("email", FS, n)) != null ? t : co("email", DS, n)) != null ? r : co("messenger", _S, n)) != null ? s : Fm(n)) != null ? o : co("messenger", BS, n)) != null ? i : Lm(n);
}
function Dm(e) {
  let n = QS(e);
  return n === null ? null : { kind: n.kind, text: e.slice(n.from, n.to) };
}

// src/core/exchange/record-fault.ts
function dt(e, n, ...t) {
  return { parameter: e, key: `localskills-template-card-fault-${n}`, parameters: t };
}
function mo(e, n, t) {
  let r = Dm(e === "skill" ? Tt(n) : n);
  return r === null ? null : dt(e, `contact-${r.kind}`, e, `Special:EmailUser/${t}`);
}

// src/core/exchange/timezone.ts
var zS = /^(?:(?:UTC|GMT)\s*)?(?:([+\-−])\s*(\d{1,2})(?::?([0-5]\d))?)?$/i, [KS, JS] = [-720, 840];
function Bm(e) {
  var s, o;
  let n = e === "" ? null : zS.exec(e);
  if (n === null)
    return null;
  let t = Number((s = n[2]) != null ? s : 0) * 60 + Number((o = n[3]) != null ? o : 0), r = n[1] === void 0 || n[1] === "+" || t === 0 ? t : -t;
  return r >= KS && r <= JS ? r : null;
}

// src/core/exchange/read-record-values.ts
var XS = [
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
], YS = ["capacity", "for"], ZS = 1e3;
function jm(e, n, t, r = {}) {
  var P;
  let s = [], o = (S) => {
    var v;
    return ((v = t.get(S)) != null ? v : "").trim() || null;
  }, i = (S, v, ...O) => (s.push(dt(S, v, ...O)), null), a = (S, v, O, ...I) => {
    var M;
    let N = o(S);
    return N === null ? null : (M = v(N)) != null ? M : i(S, O, W(N), ...I);
  }, l = (S, v, O) => {
    var N;
    let I = ((N = o(S)) != null ? N : "").split(";").map((M) => M.trim()).filter((M) => M !== "");
    return Array.from(new Set(I)).map((M) => {
      var C;
      return (C = v(M)) != null ? C : i(S, O(M), W(M));
    }).filter((M) => M !== null);
  }, u = (S) => {
    var O;
    let v = mo(S, (O = o(S)) != null ? O : "", n);
    return s.push(...v === null ? [] : [v]), v !== null;
  }, c = (S) => (u(S), o(S)), d = (S, v) => u(S) ? null : a(S, (O) => Array.from(O).length <= v ? O : null, S, S, v), f = (S) => {
    let v = o(S);
    return v === null || ke(v) ? v : i(S, "date", S, W(v));
  }, m = u("skill") ? null : e0(o("skill"), i, r), h = a("level", (S) => _m(S, 1, pa), "level", pa), p = l("methods", (S) => fa.includes(S) ? S : null, () => "method"), g = (S) => {
    let v = f(S);
    return v !== null && r.date !== void 0 && v > r.date && i(S, "day-to-come", S, v), v;
  }, y = t0(l(
    "languages",
    uo,
    (S) => Mm(S) ? "proficiency" : "language"
  ).map($m)), w = y.slice(0, ro);
  y.length > ro && i("languages", "many-languages", "languages", ro), (o("languages") === null || /^[\s;]*$/.test(o("languages"))) && i("languages", "no-language", "languages");
  let b = e === "offer", x = b ? a("capacity", (S) => _m(S, 0, ZS), "capacity", "capacity") : null, R = {
    kind: e,
    user: n,
    id: a("id", (S) => re.test(S) ? S : null, "id"),
    level: h,
    methods: fa.filter((S) => p.includes(S)),
    languages: w,
    capacity: x,
    region: d("region", em),
    timezone: a("timezone", Bm, "timezone"),
    for: b ? c("for") : null,
    affiliate: d("affiliate", Zd),
    note: c("note"),
    since: g("since"),
    confirmed: g("confirmed"),
    expires: f("expires"),
    // Whoever wrote another word than none did not mean that all is as usual.
    status: o("status") === null ? "open" : (P = a("status", n0, "status")) != null ? P : "paused",
    until: f("until")
  }, k = XS.filter((S) => b || !YS.includes(S));
  return t.forEach((S, v) => {
    r.allowsOthers !== !0 && !k.includes(v) && S.trim() !== "" && i(v, "unknown-parameter", W(v), k.join(", "));
  }), { values: m === null || w.length === 0 ? null : E(T({}, R), { skill: m }), faults: s };
}
function e0(e, n, t) {
  if (e === null)
    return n("skill", "no-skill", "skill");
  let { taxonomy: r = null, skillsPage: s = `${dn}/Skills.json` } = t, o = re.test(e), i = r === null || r.get(e) !== null ? null : r.find(e);
  if (i !== null)
    return i.id;
  if (!o || r !== null && r.get(e) === null) {
    let a = e.startsWith("xn--") ? Tt(e) : e, l = r === null ? null : Al(a, r);
    l === null ? n("skill", o ? "unknown-skill" : "no-such-skill", W(a), s) : n("skill", o ? "near-skill" : "near-skill-only", W(a), s, l.words, l.skill);
  }
  return o ? e : null;
}
function n0(e) {
  var n;
  return (n = Yd.find((t) => t === e.toLowerCase())) != null ? n : null;
}
function t0(e) {
  var t, r;
  let n = /* @__PURE__ */ new Map();
  for (let s of e)
    n.set((r = (t = uo(s)) == null ? void 0 : t.code) != null ? r : s, s);
  return Array.from(n.values());
}
function _m(e, n, t) {
  let r = /^\d{1,6}$/.test(e) ? Number(e) : NaN;
  return r >= n && r <= t ? r : null;
}

// src/core/exchange/record-ids.ts
var r0 = 48;
function Wm(e) {
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
      a = o.skill.slice(0, r0 - c.length) + c;
    }
    return t.set(r(o, o.skill), l), n.add(r(o, a)), { record: E(T({}, o), { id: a }), faults: o.id === null ? [] : [dt("id", "id-taken", o.id)] };
  });
}

// src/core/exchange/read-exchange-records.ts
function Gm(e, n, t = {}) {
  let r = Ue(n), s = e.map((i) => {
    let a = /* @__PURE__ */ new Map();
    return i.parameters.forEach((l, u) => a.set(u, Ut(l))), jm(s0(i), r, a, t);
  }), o = Wm(
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
function fo(e, n, t = ["User"]) {
  let r = `${n}/People/`, s = e.indexOf(":"), o = "";
  return e.startsWith(r) ? o = e.slice(r.length) : s !== -1 && t.includes(e.slice(0, s)) && (o = e.slice(s + 1).split("/")[0]), o.trim() === "" || o.includes("/") ? null : Ue(o);
}
function s0({ template: e }) {
  return e === Gn.offer ? "offer" : "seek";
}

// src/core/wikitext/same-calls.ts
function qm(e, n) {
  let t = (r) => JSON.stringify(r.map(({ template: s, parameters: o }) => [s, Array.from(o)]));
  return t(e) === t(n);
}

// src/wiki/counting/page-histories.ts
var o0 = 20, i0 = 2;
function a0(e, n, t) {
  return B(this, null, function* () {
    var s;
    let r = n.filter((o) => o.first === null);
    for (let o = 0; r.length > i0 && o < o0; o++) {
      let i = yield e.revisions(r.map(({ known: a }) => a[a.length - 1].parentId), "without-texts");
      r = r.filter((a) => {
        let l = i.get(a.known[a.known.length - 1].parentId);
        return l === void 0 ? !1 : (a.known = [...a.known, l], a.first = l.parentId === 0 ? l : null, a.first === null);
      });
    }
    for (let o of n) {
      if (o.first === null && t !== null) {
        let i = yield t.revisionsUpTo(o.page.title, null), { page: { latest: a } } = o;
        o.known = i.length === 0 ? o.known : i.map((l) => l.id === a.id ? a : l), o.first = i.length < 500 && (s = i[i.length - 1]) != null ? s : null;
      }
      o.first === null && (o.first = yield e.firstRevision(o.page.title));
    }
  });
}
function l0({ latest: e, history: n }) {
  var t;
  return n !== void 0 ? (t = n[n.length - 1]) != null ? t : null : e.parentId === 0 ? e : null;
}
function Sa(e) {
  return e.reduce((n, { first: t }) => t !== null && (n === void 0 || t.timestamp < n) ? t.timestamp : n, void 0);
}
function u0(e, n, t, r) {
  return B(this, null, function* () {
    let { pageIds: s, titles: o } = yield n.recombinedPagesSince(r);
    for (let i of t) {
      let { pageId: a, title: l } = i.page;
      (s.has(a) || o.has(l)) && (i.isRecombined = !0, i.first = yield e.firstRevision(l));
    }
  });
}
function zt(e, n, t = null, r = null) {
  return B(this, null, function* () {
    let s = n.map((i) => ({
      page: i,
      known: i.history === void 0 ? [i.latest] : i.history.slice(),
      first: l0(i),
      isRecombined: !1
    }));
    yield a0(e, s, r);
    let o = t === null ? void 0 : Sa(s.filter(({ page: i }) => i.history === void 0));
    return t !== null && o !== void 0 && (yield u0(e, t, s, o)), s.filter((i) => i.first !== null);
  });
}
function Vm(e, n, t) {
  return B(this, null, function* () {
    let r = yield po(e, n, (o) => {
      let i = t(o);
      return i !== null && mt(o, i) ? i : null;
    }), s = yield Ra(e, r);
    return new Map(Array.from(r, ([o, i]) => {
      var l;
      let a = (l = s.get(o)) == null ? void 0 : l.some((u) => u.user === null && !c0(u, i));
      return [o, i !== null && a === !0 ? E(T({}, i), { text: null, escaped: null }) : i];
    }));
  });
}
function c0(e, n) {
  var t;
  return ((t = e.sha1) != null ? t : null) !== null && e.sha1 === (n == null ? void 0 : n.sha1) || e.text !== null && e.text === (n == null ? void 0 : n.text);
}
function Ra(e, n) {
  return B(this, null, function* () {
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
function mt({ first: e }, n) {
  return e.user === n && e.userId !== 0;
}
function po(e, n, t) {
  return B(this, null, function* () {
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
function go(e, n) {
  return B(this, null, function* () {
    var i, a;
    let { namespaces: t, extensionTags: r } = yield e.siteInfo(), s = (i = t.get(10)) != null ? i : ["Template"], o = {};
    for (let l of n)
      for (let u of yield e.redirectsTo(`${(a = s[0]) != null ? a : "Template"}:${l}`))
        o[u.slice(u.indexOf(":") + 1)] = l;
    return ka({ templates: n, redirects: o, templateNamespaces: s, extensionTags: r });
  });
}

// src/core/exchange/keep-own-words.ts
var d0 = 20;
function Hr({ template: e, parameters: n }) {
  return JSON.stringify([e, Array.from(n).sort(([t], [r]) => te(t, r))]);
}
function ho(e, n) {
  let t = /* @__PURE__ */ new Map();
  return n.map(Hr).forEach((r) => {
    var s;
    return t.set(r, ((s = t.get(r)) != null ? s : 0) + 1);
  }), e.filter((r) => {
    var i;
    let s = Hr(r), o = (i = t.get(s)) != null ? i : 0;
    return t.set(s, o - 1), o <= 0;
  });
}
function m0(e, { start: n, end: t }) {
  let r = (n === 0 || e.charAt(n - 1) === `
`) && e.charAt(t) === `
`;
  return e.slice(0, n) + e.slice(r ? t + 1 : t);
}
function yo(e, n, t) {
  let r = e;
  for (let s = 0; s < d0; s++) {
    let o = ho(t(r), n);
    if (o.length === 0)
      return r;
    let i = (a, l) => l !== a && l.start >= a.start && l.end <= a.end;
    r = o.filter((a) => !o.some((l) => i(a, l))).sort((a, l) => l.start - a.start).reduce(m0, r);
  }
  return null;
}

// src/wiki/exchange/doubted-words.ts
function Um(o, i, a, l) {
  return B(this, arguments, function* ({ source: e, titles: n }, t, r, s) {
    let u = yield Ra(e, t), c = u.size === 0 ? void 0 : (yield e.siteInfo()).namespaces.get(2), d = (g, y, w) => B(null, null, function* () {
      var b, x;
      for (let [R, k] of Array.from(y.entries())) {
        let P = (b = y[R + 1]) != null ? b : w, S = (x = k.sha1) != null ? x : null;
        if (S !== null && S === P.sha1 && k.parentId === P.id && k.user !== g && (yield e.movesAround(k)).some((O) => O === null || fo(O, n.root, c) !== g))
          return !0;
      }
      return !1;
    }), f = /* @__PURE__ */ new Map(), m = /* @__PURE__ */ new Map();
    for (let [g, y] of Array.from(u)) {
      let w = t.get(g), b = y.filter(({ user: x }) => x === null);
      (yield d(r(g), y, w)) ? f.set(g, { doubt: "moved", believed: null }) : b.length > 0 && m.set(g, b);
    }
    let h = Array.from(m.values()).reduce((g, y) => g.concat(y.filter(({ text: w }) => w === null).map(({ id: w }) => w)), []), p = h.length === 0 ? null : yield e.revisions(h, "with-texts");
    return m.forEach((g, y) => {
      let w = t.get(y), b = g.reduce((x, { id: R, text: k }) => {
        var P, S;
        return x === null ? null : yo(x, s((S = k != null ? k : (P = p == null ? void 0 : p.get(R)) == null ? void 0 : P.text) != null ? S : ""), s);
      }, w.text);
      b !== w.text && f.set(y, { doubt: "hidden", believed: b === null ? null : E(T({}, w), { text: b }) });
    }), f;
  });
}

// src/wiki/exchange/moved-pages.ts
var f0 = 5, p0 = /^\s*#[^\s[:]+\s*:?\s*\[\[\s*:?([^\]|#]+)/;
function Hm(e, n, t) {
  return B(this, null, function* () {
    let r = /* @__PURE__ */ new Set(), s = /* @__PURE__ */ new Map(), o = n.map((i) => ({ origin: i, there: i }));
    for (let i = 0; o.length > 0 && i < f0; i++) {
      let a = o.filter(({ there: { first: h } }) => h.text === null).map(({ there: { first: h } }) => h.id), l = a.length === 0 ? null : yield e.revisions(a, "with-texts"), u = /* @__PURE__ */ new Map();
      if (o.forEach(({ origin: h, there: { first: p } }) => {
        var y, w, b, x;
        let g = (x = p0.exec(((b = (w = p.text) != null ? w : (y = l == null ? void 0 : l.get(p.id)) == null ? void 0 : y.text) != null ? b : "").slice(0, 1e3))) == null ? void 0 : x[1];
        g !== void 0 && (u.set(h, g.replace(/_/g, " ").trim()), r.add(h));
      }), u.size === 0)
        break;
      let c = yield e.readPages(Array.from(new Set(u.values()))), d = yield zt(e, Array.from(c.values()).map((h) => E(T({}, h), { pageId: 0 }))), f = new Map(d.map((h) => [h.page.title, h])), m = [];
      u.forEach((h, p) => {
        let g = f.get(h);
        g !== void 0 && mt(g, t(p)) ? s.set(p, g) : g !== void 0 && m.push({ origin: p, there: g });
      }), o = m;
    }
    return { redirects: r, moved: s };
  });
}

// src/core/exchange/steps/exchange-step.ts
var bo = ["decline", "withdraw"], Qr = ["ask", "accept", "decline", "withdraw", "meet", "confirm"], zm = ["learned", "partly", "not-met"];
function Qm(e) {
  return e.slice(0, e.lastIndexOf("/"));
}
function Pa(e) {
  let n = e.lastIndexOf("/"), t = Ue(e.slice(0, Math.max(0, n))), r = e.slice(n + 1).trim();
  return t === "" || t.includes("/") || !re.test(r) ? null : `${t}/${r}`;
}
function Rn(e) {
  return [Qm(e.seek), Qm(e.offer)];
}

// src/core/wikitext/substitution.ts
var g0 = [
  "AKTAR|ANSTAT|ASENDA|BEILLESZT|BEM\xC1SOL|BIDDEL|BYT|B\xC4DEL|ERS|FIJAR|GANTI|GNT|G\xDCVENL\u0130AKTAR|G\xDCVENL\u0130KOPYALA",
  "G\xDCVENL\u0130YAPI\u015ETIR|G\xDCVENL\u0130YER\u0130NEKOY|IONAD|KOPYALA|LIIBME|LIMINN|NAHR|SAFESUBST|SEKURANSTAT|SICHERERS",
  "SICHER_ERS|SOST|SUBST|SUST|TH\u1EBE|TH\u1EBE_AN_TO\xC0N|TRYGGLIMINN|TUKAR|T\xD6P\xC7EK|VASTINE|VEILIGVERV|VERV|VERVANG",
  "VLO\u017DIT|WAKCHAY|YAPI\u015ETIR|YER\u0130NEKOY|YK|ZAMENA|ZAMENI|ZAMIJENI|ZAMJENA|ZAMJENI|podst|\u018FV\u018FZ_KARDE|\u0391\u039B\u039B\u0391\u0393\u0397",
  "\u0411\u0415\u0417\u041F\u0415\u0427\u041D\u0410_\u041F\u0406\u0414\u0421\u0422\u0410\u041D\u041E\u0412\u041A\u0410|\u0411\u04D8\u0414\u0415\u041B|\u0417\u0410\u041C\u0408\u0415\u041D\u0410|\u0417\u0410\u041C\u0415\u041D\u0410|\u0417\u0410\u041C\u0415\u041D\u0418|\u0417\u0410\u041C\u0415\u0421\u0422|\u0417\u0410\u041C\u0418\u0408\u0415\u041D\u0418|\u0417\u0410\u0429\u041F\u041E\u0414\u0421\u0422|\u041C\u041E\u041D\u0414\u0410\u041D|\u041C\u041E\u041D\u0414\u0410\u041D\u0418\u04B2\u0418\u0424\u0417|\u041F\u0406\u0414\u0421\u0422",
  "\u041F\u0406\u0414\u0421\u0422\u0410\u041D\u041E\u0412\u041A\u0410|\u041F\u0410\u0414\u0421\u0422\u0410\u041D\u041E\u040E\u041A\u0410|\u041F\u041E\u0414\u0421\u0422|\u041F\u041E\u0414\u0421\u0422\u0410\u041D\u041E\u0412\u041A\u0410|\u0423\u0413\u0410\u041D_\u0411\u0418\u042D\u0420\u0418\u0418|\u0423\u0413\u0423\u0423|\u0423\u0413\u0423\u0423\u041A\u041C\u0421\u041A\u041B|\u0425\u04C0\u041E\u0422\u0422|\u0425\u04C0\u041E\u0422\u0422\u041E\u0420|\u05E1|\u05E1 \u05D1\u05D8\u05D5\u05D7|\u0625\u062D\u0644\u0627\u0644|\u0628\u0627\u062F\u06D5\u0644",
  "\u062C\u0627|\u062C\u0627\u0645|\u062C\u0627\u06CC\u06AF\u0632\u06CC\u0646|\u062C\u0627\u06CC\u06AF\u0632\u06CC\u0646_\u0627\u0645\u0646|\u0645\u062D\u0641\u0648\u0638_\u062C\u0627|\u0645\u062D\u0641\u0648\u0638_\u0646\u0642\u0644|\u0646\u0633\u062E|\u0646\u0633\u062E_\u0622\u0645\u0646|\u0646\u0642\u0644|\u0905\u092C\u093E\u0939\u094D\u092F|\u0915\u0902\u0938\u0924\u094D\u092F\u093E\u0917|\u0928\u093F\u0930\u0915\u0902\u0938\u092C\u093F\u0902\u092C|\u092A\u0930\u094D\u092F\u093E\u092F|\u092A\u094D\u0930\u0924\u093F",
  "\u0938\u092E\u093E\u0935\u093F\u0937\u094D\u091F\u0940|\u0938\u093E\u091A\u093E\u0928\u094D\u0924\u0930|\u0938\u093E\u091A\u093E\u092A\u0930\u093F\u0938\u094D\u092B\u094B\u091F|\u0938\u093E\u091A\u093E\u0939\u093F\u0928|\u0938\u093E\u091A\u094B\u0926\u094D\u0918\u093E\u091F\u0928|\u0938\u0941\u0930\u0915\u094D\u0937\u093F\u0924_\u092A\u094D\u0930\u0924\u093F|\u0D09\u0D7E\u0D2A\u0D4D\u0D2A\u0D46\u0D1F\u0D41\u0D24\u0D4D\u0D24\u0D7D|\u0D2C\u0D26\u0D7D|\u0D38\u0D02\u0D30\u0D15\u0D4D\u0D37\u0D3F\u0D24\u0D2C\u0D26\u0D7D",
  "\u0D38\u0D02\u0D30\u0D15\u0D4D\u0D37\u0D3F\u0D24\u0D2F\u0D41\u0D7E\u0D2A\u0D4D\u0D2A\u0D46\u0D1F\u0D41\u0D24\u0D4D\u0D24\u0D7D|\u10DB\u10D8\u10D3\u10D2\u10DB|\u5B89\u5168\u5C55\u958B|\u5B89\u5168\u66FF\u4EE3|\u5B89\u5168\u66FF\u63DB|\u5C55\u958B|\u66FF\u4EE3|\u66FF\u63DB|\uC548\uC804\uD480\uAE30|\uD480\uAE30"
].join("|"), h0 = [
  "ATEBERDE|BEZBEDNAZAMENA|BEZBEDNA_ZAMENA|BEZBJEDNAZAMJENA|BEZBJEDNA_ZAMJENA|EMELEYATEBERDE|KOPYAKE",
  "SUBST|Z\xCBVN|\u0411\u0415\u0417\u0411\u0408\u0415\u0414\u041D\u0410_\u0417\u0410\u041C\u0408\u0415\u041D\u0410|\u0411\u0415\u0417\u0411\u0408\u0415\u0414\u041D\u0410\u0417\u0410\u041C\u0408\u0415\u041D\u0410|\u0411\u0415\u0417\u0411\u0415\u0414\u041D\u0410_\u0417\u0410\u041C\u0415\u041D\u0410|\u0411\u0415\u0417\u0411\u0415\u0414\u041D\u0410\u0417\u0410\u041C\u0415\u041D\u0410|\u0411\u0415\u0417\u0411\u0417\u0410\u041C\u0415\u041D\u0418|\u0421\u0423\u0411\u0421\u0422"
].join("|"), y0 = new RegExp(`\\{\\{\\s*(?:(?:${g0})[:\uFF1A]|${h0})`, "i");
function Km(e) {
  return y0.test(e);
}

// src/core/exchange/whose-calls.ts
function Jm(e) {
  let n = /* @__PURE__ */ new Map();
  return e.map(Hr).forEach((t) => {
    var r;
    return n.set(t, ((r = n.get(t)) != null ? r : 0) + 1);
  }), n;
}
function b0(e, n) {
  let t = Math.min(e.length, n.length), r = 0;
  for (; r < t && e.charAt(r) === n.charAt(r); )
    r++;
  let s = 0;
  for (; s < t - r && e.charAt(e.length - 1 - s) === n.charAt(n.length - 1 - s); )
    s++;
  return [r, s];
}
function w0(e, n) {
  let [t, r] = b0(e.text, n.text), s = e.text.length - n.text.length, o = new Set(n.calls.map((a) => a.start)), i = (a) => a.start + e.text.slice(a.start, a.end).search(/[|}]/);
  return e.calls.filter((a) => i(a) < t && !o.has(a.start) || a.start >= e.text.length - r && !o.has(a.start - s));
}
function x0(e, n) {
  if (n.isOwn)
    return n.counts;
  let t = new Map(n.counts);
  return Jm(w0(e, n)).forEach((r, s) => {
    var o;
    return t.set(s, r + ((o = t.get(s)) != null ? o : 0));
  }), t;
}
function Xm(e, n, t) {
  var a, l, u, c, d;
  let r = /* @__PURE__ */ new Map(), s = /* @__PURE__ */ new Map(), o = /* @__PURE__ */ new Set(), i = n ? { isOwn: !0, text: "", calls: [], counts: /* @__PURE__ */ new Map() } : null;
  for (let { isOwn: f, text: m, isAfterGap: h = !1 } of e) {
    let p = t(m != null ? m : ""), g = m === null ? null : { isOwn: f, text: m, calls: p, counts: Jm(p) };
    if (f) {
      let y = /* @__PURE__ */ new Map(), w = g === null || i === null ? null : x0(g, i), b = h || i !== null && !i.isOwn && Km(i.text);
      for (let [x, R] of Array.from((a = g == null ? void 0 : g.counts) != null ? a : [])) {
        let k = w === null ? R : Math.min(R, (l = w.get(x)) != null ? l : 0), P = Math.min(k, (u = r.get(x)) != null ? u : 0) + R - k;
        y.set(x, b || o.has(x) ? Math.min(P, (c = s.get(x)) != null ? c : 0) : P);
      }
      r = y, y.forEach((x, R) => {
        var k;
        return s.set(R, Math.max(x, (k = s.get(R)) != null ? k : 0));
      });
    }
    g == null || g.counts.forEach((y, w) => {
      var b;
      y > ((b = s.get(w)) != null ? b : 0) && o.add(w);
    }), i = g;
  }
  return ((d = i == null ? void 0 : i.calls) != null ? d : []).filter((f) => {
    var p;
    let m = Hr(f), h = (p = r.get(m)) != null ? p : 0;
    return r.set(m, h - 1), h > 0;
  });
}

// src/wiki/exchange/others-words.ts
var k0 = 100, Ym = 20;
function Zm({ template: e, parameters: n }) {
  var t;
  return e === jr || e === _r && bo.includes(Ut((t = n.get("step")) != null ? t : "").trim());
}
function S0(e, n, t) {
  let r = (d) => d.user === n && d.userId !== 0, s = e.filter((d, f) => {
    var m, h;
    return r(d) || ((m = d.sha1) != null ? m : null) === null || d.sha1 !== ((h = e[f + 1]) == null ? void 0 : h.sha1);
  });
  if (s.every(r))
    return null;
  let o = [], i = /* @__PURE__ */ new Set(), [a, l, u] = [0, null, 0];
  for (; u < s.length && o.length < k0; u++) {
    let d = s[u], f = s[u + 1], m = l === null || !r(l) || (f === void 0 ? !t : !r(f));
    a = r(d) ? 0 : a + 1, (r(d) ? m : a <= Ym) ? o.push(d) : a > Ym && i.add(o.filter(r).pop()), l = d;
  }
  let c = u === s.length || s.slice(u).every(r);
  return { revisions: o.reverse(), isWhole: t && c, afterGaps: i };
}
function ef(e, n, t, r) {
  return B(this, null, function* () {
    var a;
    let s = /* @__PURE__ */ new Map();
    for (let [l, u] of Array.from(n)) {
      if (u === null || l.page.history !== void 0)
        continue;
      let c = l.known.findIndex(({ id: p }) => p === u.id), d = () => {
        var p;
        return r((p = u.text) != null ? p : "").every(Zm);
      };
      if (c === -1 && d())
        continue;
      let f = c === -1 ? yield e.revisionsUpTo(l.page.title, u.id) : l.known.slice(c), m = ((a = f[f.length - 1]) == null ? void 0 : a.id) === l.first.id || c !== -1 && l.known.length < 500, h = S0([u, ...f.slice(1)], t(l), m);
      h !== null && !d() && s.set(l, h);
    }
    let o = yield R0(e, s), i = /* @__PURE__ */ new Map();
    return s.forEach(({ revisions: l, isWhole: u, afterGaps: c }, d) => {
      var w;
      let f = n.get(d), m = (w = f.text) != null ? w : "", h = t(d), p = r(m), g = Xm(l.map((b) => {
        var x;
        return {
          isOwn: b.user === h && b.userId !== 0,
          text: (x = o.get(b)) != null ? x : null,
          isAfterGap: c.has(b)
        };
      }), u, r), y = ho(p, g).filter((b) => !Zm(b));
      if (y.length > 0) {
        let b = yo(m, ho(p, y), r);
        i.set(d, { own: E(T({}, f), { text: b != null ? b : "" }), calls: y });
      }
    }), i;
  });
}
function R0(e, n) {
  return B(this, null, function* () {
    let t = /* @__PURE__ */ new Map(), r = /* @__PURE__ */ new Map();
    n.forEach(({ revisions: i }, { page: { title: a } }) => i.forEach((l) => {
      var c, d;
      if (l.text !== null) {
        t.set(l, l.text);
        return;
      }
      let u = ((c = l.sha1) != null ? c : null) === null ? String(l.id) : `${a} ${String(l.sha1)}`;
      r.set(u, [...(d = r.get(u)) != null ? d : [], l]);
    }));
    let s = Array.from(r.values()).map(([i]) => i.id), o = s.length === 0 ? null : yield e.revisions(s, "with-texts");
    return r.forEach((i) => i.forEach((a) => {
      var l, u;
      return t.set(a, (u = (l = o == null ? void 0 : o.get(i[0].id)) == null ? void 0 : l.text) != null ? u : null);
    })), t;
  });
}

// src/core/exchange/steps/read-steps.ts
var nf = ["step", "seek", "offer", "at", "outcome", "on", "skill", "note", "lang"], P0 = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d:[0-5]\dZ$/;
function wo(e, n, t) {
  let r = Ue(n);
  return e.filter(({ template: s }) => s === _r).map((s) => {
    let o = v0(s, r);
    return o.step === null || t === void 0 || o.step.at <= t ? o : E(T({}, o), { step: E(T({}, o.step), { at: t }) });
  });
}
function v0(e, n) {
  let t = [], r = (y, w, ...b) => (t.push(T0(y, w, ...b)), null), s = (y) => {
    var w;
    return Ut((w = e.parameters.get(y)) != null ? w : "").trim() || null;
  }, o = (y, w, b, x) => {
    var k;
    let R = s(y);
    return R === null ? x ? r(y, "missing", y) : null : (k = w(R)) != null ? k : r(y, b, W(R), y);
  }, i = o("step", (y) => Qr.includes(y) ? y : null, "step", !0), a = o("seek", Pa, "key", !0), l = o("offer", Pa, "key", !0), u = o("at", (y) => {
    var w, b;
    return ke((b = (w = P0.exec(y)) == null ? void 0 : w[1]) != null ? b : "") ? y : null;
  }, "time", !0), c = o(
    "outcome",
    (y) => zm.includes(y) ? y : null,
    "outcome",
    i === "confirm"
  ), d = o("on", (y) => ke(y) ? y : null, "day", i === "meet"), f = o("skill", (y) => re.test(y) ? y : null, "skill", !1);
  if (e.parameters.forEach((y, w) => {
    !nf.includes(w) && y.trim() !== "" && t.push(dt(w, "unknown-parameter", W(w), nf.join(", ")));
  }), i === null || a === null || l === null || u === null || i === "confirm" && c === null || i === "meet" && d === null)
    return { call: e, step: null, faults: t };
  let [m, h] = Rn({ seek: a, offer: l });
  if (m === h)
    return r("offer", "alone"), { call: e, step: null, faults: t };
  n !== m && n !== h && r("seek", "not-yours", n);
  let p = s("note"), g = mo("note", p != null ? p : "", n);
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
function T0(e, n, ...t) {
  return { parameter: e, key: `localskills-template-step-fault-${n}`, parameters: t };
}

// src/core/exchange/steps/step-limit.ts
function tf(e) {
  if (e.length <= 200)
    return e.slice();
  let n = e.map((s, o) => ({ one: s, index: o })).sort((s, o) => s.one.step.at < o.one.step.at ? 1 : s.one.step.at > o.one.step.at ? -1 : o.index - s.index), t = { ask: 0, other: 0 }, r = new Set(n.filter(({ one: s }) => s.step.step === "ask" ? t.ask++ < 200 : t.other++ < 1e3).map(({ index: s }) => s));
  return e.filter((s, o) => r.has(o));
}

// src/wiki/exchange/read-person.ts
function rf(e, n, t, r) {
  var m, h, p;
  let s = n.slice().sort((g, y) => te(g.title, y.title)), o = [], i = [], a = [], l = (g, y, w, b) => {
    wo(y, e, w == null ? void 0 : w.timestamp).forEach(({ step: x }) => {
      var R;
      x !== null && b(x) && i.push({ step: x, title: g, savedAt: (R = w == null ? void 0 : w.timestamp) != null ? R : x.at });
    });
  }, u = (g) => g.filter(({ template: y }) => y === jr).forEach((y) => a.push(y));
  for (let { title: g, own: y, optOuts: w, refused: b } of s) {
    let x = t((m = y == null ? void 0 : y.text) != null ? m : "");
    x.forEach((P) => o.push({ title: g, call: P })), l(g, x, y, () => !0), u(x), u(t((h = w == null ? void 0 : w.text) != null ? h : ""));
    let R = t((p = b == null ? void 0 : b.text) != null ? p : ""), k = R.length === 0 ? [] : i.map(({ step: P }) => JSON.stringify(P));
    l(g, R, b, (P) => bo.includes(P.step) && !k.includes(JSON.stringify(P))), u(R);
  }
  let c = tf(i), d = o.filter(({ call: { template: g } }) => g === Gn.offer || g === Gn.seek);
  return { person: {
    user: e,
    pages: s,
    readings: Gm(d.map(({ call: g }) => g), e, r).map((g, y) => E(T({}, g), { title: d[y].title })),
    steps: c.map(({ step: g }) => g),
    stepsBeyond: i.length - c.length,
    preferences: a
  }, placed: c };
}

// src/core/exchange/steps/follow-exchanges.ts
var A0 = 21, E0 = 180, O0 = 366;
function af(e, n) {
  var r;
  let t = [];
  for (let { round: s, skills: o, disregarded: i } of C0(e, n))
    s !== null && t.push(E(T({}, _0(s, n.date)), { skills: o, skill: (r = o[0]) != null ? r : null, disregarded: i }));
  return t;
}
function C0(e, n) {
  if (!ke(n.date))
    throw new RangeError(`\u201C${n.date}\u201D is no date.`);
  let t = /* @__PURE__ */ new Map();
  for (let r of e.slice().sort(N0)) {
    let s = `${r.seek}
${r.offer}`, o = t.get(s);
    o === void 0 ? t.set(s, [r]) : o.push(r);
  }
  return Array.from(t.keys()).sort(te).map((r) => {
    let s = null, o = [];
    for (let i of t.get(r)) {
      let a = i.at.slice(0, 10) > n.date ? "future" : Rn(i).includes(i.user) ? M0(i, s, n) : "not-a-party";
      typeof a == "string" ? o.push({ step: i, reason: a }) : s = a;
    }
    return { round: s, skills: $0(t.get(r), s), disregarded: o };
  });
}
function N0(e, n) {
  return te(e.at, n.at) || Qr.indexOf(e.step) - Qr.indexOf(n.step) || te(sf(e), sf(n));
}
function sf({ user: e, outcome: n, on: t, skill: r, note: s }) {
  return JSON.stringify([e, n, t, r, s]);
}
function M0(e, n, t) {
  let r = e.at.slice(0, 10);
  if (e.step === "ask")
    return D0(e, n, t);
  if (e.step === "decline" && I0(e, n))
    return L0(e, n);
  if (n === null)
    return "no-request";
  let s = n.steps.concat([e]);
  if (e.step === "meet" || e.step === "confirm") {
    if (n.phase !== "accepted")
      return "not-accepted";
    if (e.step === "confirm")
      return B0(e, n, s);
    if (xo(n, r) !== "accepted")
      return "over";
    let o = j0(e.on, zr(r, O0)), i = zr(of(r, o), uf(t));
    return E(T({}, n), { steps: s, on: e.on, until: of(n.until, i) });
  }
  if (e.step === "withdraw" && F0(e, n))
    return E(T({}, n), { steps: s, since: r, phase: "withdrawn" });
  if (n.phase !== "asked") {
    let [o] = n.steps.slice(-1);
    return (o == null ? void 0 : o.step) === e.step && o.user === e.user ? "repeated" : "answered";
  }
  return (e.step === "withdraw" ? e.user !== n.asker : e.user === n.asker) ? e.step === "withdraw" ? "not-asker" : "own-request" : r > n.until && e.step !== "decline" ? "expired" : e.step === "accept" ? lf(n, e, t) : e.step === "decline" ? E(T({}, n), { steps: s, since: r, phase: "declined", declinedBy: n.declinedBy.concat([e.user]) }) : E(T({}, n), { steps: s, since: r, phase: "withdrawn" });
}
function $0(e, n) {
  let t = e.filter((o) => Rn(o).includes(o.user)), r = t.filter((o) => n == null ? void 0 : n.steps.includes(o)), s = [
    ...t.filter(({ user: o, step: i }) => i === "decline" && (n == null ? void 0 : n.declinedBy.includes(o))),
    ...r,
    ...t
  ].map(({ skill: o }) => o).filter((o) => o !== null);
  return Array.from(new Set(s));
}
function I0(e, n) {
  if (n === null || n.phase === "withdrawn")
    return !0;
  if (n.phase === "declined")
    return !n.declinedBy.includes(e.user);
  let t = xo(n, e.at.slice(0, 10));
  return t === "lapsed" || t === "not-met" || t === "expired" && n.asker === e.user;
}
function L0(e, n) {
  var r;
  let t = e.at.slice(0, 10);
  return {
    seek: e.seek,
    offer: e.offer,
    asker: Rn(e).filter((s) => s !== e.user)[0],
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
function F0(e, { phase: n, steps: t }) {
  let r = t.filter(({ user: s }) => s === e.user);
  return n === "accepted" && r.some(({ step: s }) => s === "ask") && !r.some(({ step: s }) => s === "meet" || s === "confirm");
}
function D0(e, n, t) {
  var o;
  let r = e.at.slice(0, 10), s = n === null ? null : xo(n, r);
  return n !== null && s === "asked" ? e.user === n.asker ? "repeated" : lf(n, e, t) : n !== null && (s === "accepted" || s === "done") ? s === "done" ? "done-before" : "answered" : n !== null && n.declinedBy.some((i) => i !== e.user) ? "declined-before" : {
    seek: e.seek,
    offer: e.offer,
    asker: e.user,
    phase: "asked",
    since: r,
    lastConfirmed: null,
    until: zr(r, (o = t.replyDays) != null ? o : A0),
    on: null,
    confirmed: /* @__PURE__ */ new Map(),
    steps: [e],
    // Who asks takes their own no back.
    declinedBy: []
  };
}
function lf(e, n, t) {
  let r = n.at.slice(0, 10);
  return E(T({}, e), {
    phase: "accepted",
    since: r,
    until: zr(r, uf(t)),
    steps: e.steps.concat([n])
  });
}
function B0(e, n, t) {
  return n.confirmed.get(e.user) === e.outcome ? "repeated" : E(T({}, n), {
    steps: t,
    lastConfirmed: e.at.slice(0, 10),
    confirmed: new Map(n.confirmed).set(e.user, e.outcome)
  });
}
function xo({ phase: e, confirmed: n, until: t }, r) {
  return e === "asked" ? r > t ? "expired" : "asked" : e !== "accepted" ? e : Array.from(n.values()).includes("not-met") ? "not-met" : n.size === 2 ? "done" : r > t ? "lapsed" : "accepted";
}
function _0(e, n) {
  let { seek: t, offer: r, asker: s, until: o, on: i, confirmed: a, steps: l, declinedBy: u } = e, c = xo(e, n), d = c === "asked" || c === "accepted", f = Rn(e);
  return {
    seek: t,
    offer: r,
    asker: s,
    state: c,
    on: i,
    confirmed: a,
    steps: l,
    declinedBy: u,
    since: c === "expired" || c === "lapsed" ? zr(o, 1) : c === "done" || c === "not-met" ? e.lastConfirmed : e.since,
    expires: d ? o : null,
    waitingFor: c === "asked" ? f.filter((m) => m !== s) : c === "accepted" && (i === null || i <= n) ? f.filter((m) => !a.has(m)) : []
  };
}
function uf(e) {
  var n;
  return (n = e.lapseDays) != null ? n : E0;
}
function j0(e, n) {
  return e < n ? e : n;
}
function of(e, n) {
  return e > n ? e : n;
}
function zr(e, n) {
  return new Date(Date.parse(`${e}T00:00:00Z`) + n * 24 * 60 * 60 * 1e3).toISOString().slice(0, 10);
}

// src/core/exchange/steps/doubted-times.ts
function cf(e) {
  let n = e.reduce((o, { savedAt: i }) => i > o ? i : o, "").slice(0, 10), t = /* @__PURE__ */ new Map();
  e.forEach((o) => {
    let i = `${o.step.seek}
${o.step.offer}`, a = t.get(i);
    a === void 0 ? t.set(i, [o]) : a.push(o);
  });
  let r = (o) => af(o, { date: n }).some(({ state: i }) => i === "accepted"), s = [];
  return t.forEach((o) => {
    let i = o.filter(({ step: u, savedAt: c }) => u.at < c);
    if (i.length === 0 || !r(o.map(({ step: u }) => u)))
      return;
    let a = new Set(o.filter(({ step: u }) => u.step === "ask").map(({ step: u }) => u.user)), l = ({ step: u }) => u.step === "accept" || u.step === "meet" || u.step === "ask" && a.size > 1;
    Rn(o[0].step).forEach((u) => {
      let c = i.filter((d) => d.step.user === u && l(d));
      c.length > 0 && !r(o.map((d) => c.includes(d) ? E(T({}, d.step), { at: d.savedAt }) : d.step)) && s.push(...c);
    });
  }), s;
}

// src/wiki/exchange/step-times.ts
function df(e, n, t) {
  return B(this, null, function* () {
    var s;
    let r = /* @__PURE__ */ new Map();
    for (let { step: o, title: i, savedAt: a } of cf(n)) {
      let l = JSON.stringify(o), c = (yield e.revisionsBySince(i, o.user, o.at)).find(({ text: f }) => wo(t(f != null ? f : ""), o.user).some(({ step: m }) => JSON.stringify(m) === l)), d = (s = c == null ? void 0 : c.timestamp) != null ? s : a;
      d !== o.at && r.set(o, E(T({}, o), { at: d }));
    }
    return r;
  });
}

// src/wiki/exchange/read-exchange.ts
function mf(t) {
  return B(this, arguments, function* (e, n = {}) {
    var c, d;
    let { source: r, titles: s } = e, { namespaces: o } = yield r.siteInfo(), i = (d = (c = o.get(10)) == null ? void 0 : c[0]) != null ? d : "Template", a = /* @__PURE__ */ new Map(), l = r.pagesOfPeople(s.people(""), ga.map((g) => `${i}:${g}`));
    try {
      for (var f = be(l), m, h, p; m = !(h = yield f.next()).done; m = !1) {
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
    return G0(e, Array.from(a.values()), W0(e, u, n));
  });
}
function W0({ titles: e }, n, t) {
  var s;
  if (t.taxonomy !== void 0)
    return t;
  let { taxonomy: r } = At(Pe((s = n == null ? void 0 : n.latest.text) != null ? s : "").value);
  return T({ taxonomy: r.skills.length === 0 ? null : r, skillsPage: e.skills() }, t);
}
function G0(s, o, i) {
  return B(this, arguments, function* ({ source: e, titles: n }, t, r) {
    var C, D;
    let a = yield go(e, ga), l = (yield e.siteInfo()).namespaces.get(2), u = /* @__PURE__ */ new Map();
    for (let L of t) {
      let _ = fo(L.title, n.root, l);
      _ !== null && u.set(L, _);
    }
    let c = yield zt(e, Array.from(u.keys()), null, e), d = ({ page: L }) => u.get(L), f = yield po(e, c, d), m = (L) => mt(L, d(L)), { redirects: h, moved: p } = yield Hm(e, c.filter((L) => !m(L)), d), g = new Set(c.filter(m).map(({ page: L }) => L.title)), y = /* @__PURE__ */ new Map();
    p.forEach((L, _) => {
      g.has(L.page.title) || y.set(L, d(_));
    });
    let w = yield po(
      e,
      Array.from(y.keys()),
      (L) => {
        var _;
        return (_ = y.get(L)) != null ? _ : null;
      }
    ), b = new Map(Array.from(f).filter(([L]) => m(L))), x = yield ef(e, b, d, a);
    x.forEach(({ own: L }, _) => b.set(_, L));
    let R = yield Um({ source: e, titles: n }, b, d, a), k = (L) => {
      var nl, tl, rl, sl, ol, il, al, ll;
      let { page: { title: _, latest: V } } = L, Q = !m(L), oe = (nl = f.get(L)) != null ? nl : null, J = R.get(L), Ce = Q ? null : J === void 0 ? (tl = b.get(L)) != null ? tl : null : J.believed, Be = (J == null ? void 0 : J.doubt) === "moved" ? void 0 : x.get(L), ps = p.get(L), gs = Ce !== null && Ce.id === V.id ? [] : a((rl = V.text) != null ? rl : "");
      return {
        title: _,
        latest: V,
        own: Ce,
        isMadeByOther: Q,
        saved: Q ? null : oe,
        othersWords: (sl = Be == null ? void 0 : Be.calls) != null ? sl : [],
        doubt: (ol = J == null ? void 0 : J.doubt) != null ? ol : null,
        optOuts: Q ? oe : null,
        refused: J !== void 0 || Be !== void 0 ? oe : ps === void 0 ? null : (il = w.get(ps)) != null ? il : null,
        isStrangers: Q && (gs.length > 0 || h.has(L)),
        isChangedByOthers: !Q && (Ce == null ? void 0 : Ce.id) !== V.id && !qm(a((ll = (al = J === void 0 ? oe : Ce) == null ? void 0 : al.text) != null ? ll : ""), gs)
      };
    }, P = /* @__PURE__ */ new Map();
    for (let L of c) {
      let _ = d(L);
      P.set(_, [...(C = P.get(_)) != null ? C : [], L]);
    }
    let S = /* @__PURE__ */ new Map(), v = [], O = [], I = [];
    for (let L of Array.from(P.keys()).sort(te)) {
      let _;
      try {
        _ = rf(L, ((D = P.get(L)) != null ? D : []).map(k), a, r);
      } catch (V) {
        v.push({ user: L, error: V });
        continue;
      }
      S.set(L, _.person), _.person.readings.forEach(({ record: V }) => {
        V !== null && O.push(V);
      }), _.placed.forEach((V) => I.push(V));
    }
    let N = yield df(e, I, a), M = (L) => {
      var _;
      return (_ = N.get(L)) != null ? _ : L;
    };
    return N.size > 0 && S.forEach((L, _) => S.set(_, E(T({}, L), { steps: L.steps.map(M) }))), { people: S, unread: v, records: O, steps: I.map(({ step: L }) => M(L)), ownPages: /* @__PURE__ */ new Map() };
  });
}

// src/wiki/counting/count-exchange.ts
function ff(e, n) {
  return B(this, null, function* () {
    var a;
    let { source: t, titles: r } = e, { records: s } = yield mf(e), o = (yield t.readPages([r.skills()])).get(r.skills()), { taxonomy: i } = At(Pe((a = o == null ? void 0 : o.latest.text) != null ? a : "").value);
    return tm(s, n, i);
  });
}

// src/core/analysis/exact-sums.ts
var pf = [1], ko = [10], q0 = 40;
function Ta(e) {
  let n = yf(e);
  if (n !== null)
    return n.n === 0 ? null : n.sum / n.n;
  let { n: t, positive: r, negative: s, decimals: o } = bf(e);
  if (t.length === 0)
    return null;
  let i = wf(Kr(r, s), t, o);
  return Kt(r, s) < 0 ? -i : i;
}
function hf(e) {
  let n = yf(e);
  if (n !== null && n.n > 1 && n.n * Math.max(n.n, n.squares) <= Number.MAX_SAFE_INTEGER)
    return (n.n * n.squares - n.sum ** 2) / (n.n * (n.n - 1));
  let { n: t, positive: r, negative: s, squares: o, decimals: i } = bf(e);
  if (Kt(t, pf) <= 0)
    return null;
  let a = Kr(r, s);
  return wf(Kr(Pn(t, o), Pn(a, a)), Pn(t, Kr(t, pf)), 2 * i);
}
function yf(e) {
  let [n, t, r] = [0, 0, 0];
  for (let { value: s, count: o } of e)
    if (n += o, t += s * o, r += s * s * o, !Number.isInteger(s) || !(r <= Number.MAX_SAFE_INTEGER) || n > Number.MAX_SAFE_INTEGER)
      return null;
  return { n, sum: t, squares: r };
}
function bf(e) {
  let n = e.filter(({ count: s }) => s > 0).map(({ value: s, count: o }) => {
    let [i = "", a] = Math.abs(s).toExponential().split("e"), l = i.replace(".", ""), u = Number(a) - l.length + 1;
    return { digits: l, power: u, count: gf(String(o)), isNegative: s < 0 };
  }), t = n.reduce((s, { power: o }) => Math.min(s, o), 0), r = { n: [], positive: [], negative: [], squares: [], decimals: -t };
  for (let { digits: s, power: o, count: i, isNegative: a } of n) {
    let l = gf(s + "0".repeat(o - t)), u = Pn(l, i), c = a ? "negative" : "positive";
    r.n = va(r.n, i), r[c] = va(r[c], u), r.squares = va(r.squares, Pn(u, l));
  }
  return r;
}
function gf(e) {
  let n = [];
  for (let t = e.length; t > 0; t -= 7)
    n.push(Number(e.slice(Math.max(0, t - 7), t)));
  return Aa(n);
}
function Aa(e) {
  for (; e[e.length - 1] === 0; )
    e.pop();
  return e;
}
function Kt(e, n) {
  let t = e.length - n.length;
  for (let r = e.length - 1; t === 0 && r >= 0; r--)
    t = ft(e, r) - ft(n, r);
  return t;
}
function ft(e, n) {
  var t;
  return (t = e[n]) != null ? t : 0;
}
function va(e, n) {
  let t = [], r = 0;
  for (let s = 0; s < Math.max(e.length, n.length) || r > 0; s++) {
    let o = ft(e, s) + ft(n, s) + r;
    r = Math.floor(o / 1e7), t.push(o % 1e7);
  }
  return t;
}
function Kr(e, n) {
  let [t, r] = Kt(e, n) < 0 ? [n, e] : [e, n], s = 0;
  return Aa(t.map((o, i) => {
    let a = o - ft(r, i) - s;
    return s = a < 0 ? 1 : 0, a + s * 1e7;
  }));
}
function Pn(e, n) {
  let t = [];
  return e.forEach((r, s) => {
    let o = 0;
    for (let i = 0; i < n.length || o > 0; i++) {
      let a = r * ft(n, i) + ft(t, s + i) + o;
      o = Math.floor(a / 1e7), t[s + i] = a % 1e7;
    }
  }), Aa(t);
}
function wf(e, n, t) {
  let [r, s, o] = [e, n, -t];
  if (r.length === 0)
    return 0;
  for (; Kt(r, Pn(s, ko)) >= 0; )
    s = Pn(s, ko), o++;
  for (; Kt(r, s) < 0; )
    r = Pn(r, ko), o--;
  let i = "";
  for (let a = 0; a < q0 && r.length > 0; a++) {
    let l = 0;
    for (; Kt(r, s) >= 0; )
      r = Kr(r, s), l++;
    i += String(l), r = Pn(r, ko);
  }
  return +`${i.slice(0, 1)}.${i.slice(1)}${r.length > 0 ? "1" : "0"}e${o}`;
}

// src/core/analysis/measures.ts
function Ee(e) {
  return e.reduce((n, { count: t }) => n + t, 0);
}
function Ea(e) {
  return e.reduce((n, { value: t, count: r }) => n + t * r, 0);
}
function Jt(e) {
  return e === null ? null : e.numerator / e.denominator;
}
function qn(e, n) {
  return n === 0 ? null : e / n;
}
function Xt(e) {
  return Ta(e);
}
function xf(e) {
  let n = e.slice().sort((s, o) => s.value - o.value), t = Ee(n), r = (s) => {
    let o = 0;
    return n.find(({ count: i }) => (o += i) > s).value;
  };
  return t === 0 ? null : Ta([Math.floor((t - 1) / 2), Math.floor(t / 2)].map((s) => ({ value: r(s), count: 1 })));
}
function kf(e) {
  let n = hf(e);
  return n === null ? null : Math.sqrt(n);
}
function pt(e, n) {
  return e.map((t) => ({ value: t[n], count: t.count }));
}
function So(e) {
  let n = Ee(e);
  return n === 0 ? null : {
    numerator: Ea(pt(e, "importance")) - Ea(pt(e, "ability")),
    denominator: n
  };
}
function Ro(e) {
  let n = So(e);
  return n === null ? null : {
    numerator: n.numerator * Ea(pt(e, "importance")),
    denominator: n.denominator * n.denominator
  };
}
function Oa(e) {
  let n = (t) => Ee(e.filter(t));
  return {
    negative: n(({ importance: t, ability: r }) => r < t),
    tied: n(({ importance: t, ability: r }) => r === t),
    positive: n(({ importance: t, ability: r }) => r > t)
  };
}
function Ca(e) {
  let { negative: n, tied: t, positive: r } = Oa(e), s = n + t + r;
  return s === 0 ? null : { numerator: 100 * (r - n), denominator: s };
}
function Yt(e, n) {
  let t = Me(n.importance), r = $e(n.ability);
  return Ee(e.filter(
    ({ importance: s, ability: o }) => t.includes(s) && r.includes(o)
  ));
}

// src/core/analysis/question-results.ts
function Sf(e, n, t) {
  var l;
  let { choices: r, kind: s, question: o } = n, i = s !== "codes" ? [] : r === null ? Array.from(e.counts.keys()).sort(te) : r.map((u) => u.value).filter((u) => !t.includes(u)), a = G();
  for (let u of i) {
    let c = (l = e.counts.get(u)) != null ? l : 0;
    a[u] = { count: c, share: qn(c, e.n) };
  }
  return T(T(T({
    n: e.n,
    missing: e.missing,
    notAsked: e.notAsked,
    notInStatistics: e.notInStatistics,
    unusable: e.unusable,
    changedVersion: e.changedVersion,
    choices: a,
    unknown: Es(e.unknown)
  }, s === "number" ? { summary: Po(V0(e)) } : {}), o.type === "rating" || o.type === "matrix" ? U0(e, vt(r != null ? r : [], t), i.length) : {}), o.type === "ranking" ? { places: H0(e, i) } : {});
}
function V0(e) {
  return Array.from(e.counts, ([n, t]) => ({ value: Number(n), count: t })).sort((n, t) => n.value - t.value);
}
function Po(e) {
  return { mean: Xt(e), sd: kf(e), median: xf(e) };
}
function U0(e, n, t) {
  if (n.size === 0 || n.size !== t)
    return {};
  let r = Array.from(n, ([s, o]) => {
    var i;
    return { value: o, count: (i = e.counts.get(s)) != null ? i : 0 };
  });
  return {
    summary: Po(r),
    topTwo: Jr(r, Me(n)),
    bottomTwo: Jr(r, $e(n))
  };
}
function Jr(e, n) {
  let [t, r] = [Ee(e.filter(({ value: s }) => n.includes(s))), Ee(e)];
  return { count: t, share: qn(t, r), interval: kn(t, r) };
}
function H0(e, n) {
  var r, s, o;
  let t = G();
  for (let i of n) {
    let a = Array.from((r = e.places.get(i)) != null ? r : [], ([u, c]) => ({ value: u, count: c })).sort((u, c) => u.value - c.value), l = G();
    a.forEach(({ value: u, count: c }) => {
      l[String(u)] = c;
    }), t[i] = { first: (o = (s = e.places.get(i)) == null ? void 0 : s.get(1)) != null ? o : 0, meanPlace: Xt(a), counts: l };
  }
  return t;
}

// src/core/analysis/skill-balance.ts
function Af(e, n, t) {
  var l;
  let [r, s] = [Rf(e, "canTeach"), Rf(e, "wantToLearn")], o = new Set((l = Y(e)) == null ? void 0 : l.grid.rows.map(({ value: u }) => u));
  for (let u of [s, r])
    Q0(u, e, n).forEach((c) => o.add(c));
  (t === null ? [] : [...Array.from(t.offers.keys()), ...Array.from(t.seeks.keys())]).sort(te).forEach((u) => o.add(u));
  let a = G();
  return o.forEach((u) => {
    var h, p;
    let c = Pf(r, u, n), d = Pf(s, u, n), f = t === null ? null : (h = t.offers.get(u)) != null ? h : 0, m = t === null ? null : (p = t.seeks.get(u)) != null ? p : 0;
    a[u] = {
      canTeach: c,
      wantToLearn: d,
      offers: f,
      seeks: m,
      surveyDifference: vf(d, c),
      surveyRatio: Tf(d, c),
      exchangeDifference: vf(m, f),
      exchangeRatio: Tf(m, f)
    };
  }), a;
}
function Rf(e, n) {
  let t = z(e).find(({ name: r }) => r === e.measures[n]);
  return t === void 0 ? void 0 : he(t)[0];
}
function Q0(e, n, t) {
  var o, i;
  if (e === void 0)
    return [];
  let r = tn(Pt(e.question)).map(({ value: a }) => a);
  return (e.choices !== null ? e.choices.map(({ value: a }) => a) : Array.from((i = (o = t.get(e.name)) == null ? void 0 : o.counts.keys()) != null ? i : []).sort(te)).filter((a) => !r.includes(a) && !n.notInStatistics.includes(a));
}
function Pf(e, n, t) {
  var r, s;
  return e === void 0 || e.choices !== null && !e.choices.some(({ value: o }) => o === n) ? null : (s = (r = t.get(e.name)) == null ? void 0 : r.counts.get(n)) != null ? s : 0;
}
function vf(e, n) {
  return e === null || n === null ? null : e - n;
}
function Tf(e, n) {
  return e === null || n === null ? null : qn(e, n);
}

// src/core/analysis/rating-layout.ts
function Xr(e) {
  let n = Y(e), t = (o) => {
    let i = n == null ? void 0 : n.grid.columns.find((l) => l.name === o), a = ["", ...i === void 0 ? [] : i.choices.map(({ value: l }) => l)];
    return { codes: a, places: new Map(a.map((l, u) => [l, u])) };
  }, [r, s] = [t("importance"), t("ability")];
  return {
    rows: n === null ? [] : n.grid.rows.map(({ value: o }) => ({
      skill: o,
      importance: Cn(n.grid.name, o, "importance"),
      ability: Cn(n.grid.name, o, "ability")
    })),
    importance: r,
    ability: s,
    size: r.codes.length * s.codes.length
  };
}
function vo(e, n) {
  let t = e.ability.codes.length;
  return {
    importance: e.importance.codes[Math.floor(n / t)],
    ability: e.ability.codes[n % t]
  };
}

// src/core/survey/codebook.ts
var se = 0;
function z0() {
  let e = [[]], n = /* @__PURE__ */ new Map();
  return {
    codes: e,
    numberOf: (t, r = 1 / 0) => {
      let s = n.get(t);
      if (s !== void 0 || e.length > r)
        return s != null ? s : se;
      let o = de(t), i = e.push([o]) - 1;
      return n.set(o, i), i;
    }
  };
}
function To(e) {
  let n = ne(e);
  return {
    parameters: n,
    places: new Map(n.map(({ name: t }, r) => [t, r])),
    numbers: n.map(z0)
  };
}

// src/core/survey/coded-values.ts
var Yr, Zt, vn = class {
  /**
   * @param numbers
   * @param read - Gives the codes, or the text; asked at most once
   */
  constructor(n, t) {
    me(this, Yr);
    me(this, Zt, null);
    this.numbers = n, Ne(this, Yr, t);
  }
  get codes() {
    var n;
    return Ne(this, Zt, (n = ee(this, Zt)) != null ? n : ee(this, Yr).call(this)), ee(this, Zt);
  }
};
Yr = new WeakMap(), Zt = new WeakMap();
var er, Ao, cn = class {
  constructor(n, t, r) {
    me(this, er);
    this.book = n, this.numbers = t, this.others = r;
  }
  /** What was given to the parameter at a place. */
  at(n) {
    var r, s;
    let t = this.numbers[n];
    return t === se ? void 0 : t > 0 ? (r = this.book.numbers[n]) == null ? void 0 : r.codes[t] : (s = this.others[-1 - t]) == null ? void 0 : s.codes;
  }
  get size() {
    let n = 0;
    for (let t = 0; t < this.numbers.length; t++)
      n += this.numbers[t] === se ? 0 : 1;
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
    return nn(this, er, Ao).call(this).entries();
  }
  keys() {
    return nn(this, er, Ao).call(this).keys();
  }
  values() {
    return nn(this, er, Ao).call(this).values();
  }
  [Symbol.iterator]() {
    return this.entries();
  }
};
er = new WeakSet(), Ao = function() {
  let n = /* @__PURE__ */ new Map();
  return this.forEach((t, r) => n.set(r, t)), n;
};

// src/core/survey/number-limits.ts
function Ef(e, n) {
  let [t, r] = [n.min, n.max].map((s) => s === null ? null : Number(s));
  return n.isInteger && e.includes(".") ? { code: "not-whole", limits: [] } : typeof t == "number" && Number(e) < t ? { code: "too-small", limits: [t] } : typeof r == "number" && Number(e) > r ? { code: "too-large", limits: [r] } : null;
}

// src/core/analysis/choice-tally.ts
function Cf() {
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
var Nf = [], K0 = /^[a-z][a-z0-9_]{1,62}$/;
function Mf(e, n) {
  let { kind: t, isMultiple: r, question: s } = e;
  if (t === "text")
    return (l, u, c) => {
      l[u.length === 0 ? "missing" : "n"] += c;
    };
  if (t === "number")
    return (l, u, c) => {
      let d = u.length === 1 ? Vt(u[0]) : null, f = d === null || s.type === "text" && Ef(d, s) !== null ? null : d;
      l[u.length === 0 ? "missing" : f === null ? "unusable" : "n"] += c, f !== null && Oe(l.counts, de(f), c);
    };
  let o = new Set(n), i = $f(e), a = s.type === "ranking";
  return (l, u, c) => {
    if (u.length === 0) {
      l.missing += c;
      return;
    }
    let { counts: d } = l, [f, m] = [0, !1];
    for (let h of r || u.length === 1 ? u : [u.join(";")]) {
      let p = d.get(h);
      p === void 0 && o.has(h) ? m = !0 : p !== void 0 || i(h) ? (f++, d.set(p === void 0 ? de(h) : h, (p != null ? p : 0) + c), a && Oe(es(l.places, h, () => /* @__PURE__ */ new Map()), f, c)) : Oe(l.unknown, nr(h), c);
    }
    l[f > 0 ? "n" : m ? "notInStatistics" : "unusable"] += c;
  };
}
function Eo(e, n) {
  let t = new Set(n), r = $f(e), s = (o) => !t.has(o) && r(o);
  return (o) => !e.isMultiple && o.length > 1 ? Nf : o.every(s) ? o : o.filter(s);
}
var Of = 60;
function nr(e) {
  return de(e.length <= Of ? e : `${e.slice(0, Of - 1).replace(/[\ud800-\udbff]$/, "")}\u2026`);
}
function $f({ choices: e, question: n }) {
  if (e !== null) {
    let s = new Set(e.map((o) => o.value));
    return (o) => s.has(o);
  }
  let t = "choicesFrom" in n ? n.choicesFrom : null, r = t === "languages" ? ve : t === "wikis" ? K0 : re;
  return (s) => r.test(s);
}
function Tn(e, n) {
  var t;
  return Zr((t = e.get(n)) != null ? t : Nf);
}
function Zr(e) {
  if (J0(e))
    return e;
  let n = e.map((t) => t.trim()).filter((t) => t !== "");
  return n.length < 2 ? n : Array.from(new Set(n));
}
function J0(e) {
  for (let n = 0; n < e.length; n++) {
    let t = e[n], [r, s] = [t.charCodeAt(0), t.charCodeAt(t.length - 1)];
    if (!(r > 32 && r < 128 && s > 32 && s < 128) || n > 0 && e.indexOf(t) < n)
      return !1;
  }
  return !0;
}
function Oe(e, n, t) {
  var r;
  e.set(n, ((r = e.get(n)) != null ? r : 0) + t);
}
function es(e, n, t) {
  let r = e.get(n);
  if (r !== void 0)
    return r;
  let s = t();
  return e.set(n, s), s;
}

// src/core/analysis/skill-tally.ts
function Oo(e) {
  return {
    counted: 0,
    cells: new Uint32Array(e.rows.length * e.size),
    strange: /* @__PURE__ */ new Map(),
    changedVersion: /* @__PURE__ */ new Map(),
    canTeach: /* @__PURE__ */ new Map(),
    wantToLearn: /* @__PURE__ */ new Map()
  };
}
function Df(e, n) {
  let [t, r] = [Ff(e, "canTeach"), Ff(e, "wantToLearn")], s = {
    cells: new Int32Array(n.rows.length),
    strange: [],
    changedVersion: [],
    canTeach: [],
    wantToLearn: []
  }, { cells: o, strange: i, changedVersion: a } = s, { rows: l, size: u, importance: c, ability: d } = n, f = X0(n);
  return (m, h) => {
    i.length = 0, a.length = 0;
    let p = m instanceof cn && h.size === 0;
    p && f.read(m, o);
    for (let g = 0; g < l.length; g++) {
      if (p && o[g] >= 0)
        continue;
      let y = l[g], [w, b] = [If(m, y.importance), If(m, y.ability)], [x, R] = [c.places.get(w), d.places.get(b)];
      o[g] = -1, h.size > 0 && (w !== "" && h.has(y.importance) || b !== "" && h.has(y.ability)) ? a.push(y.skill) : x === void 0 || R === void 0 ? i.push([y.skill, nr(w), nr(b)]) : o[g] = g * u + x * d.codes.length + R;
    }
    return s.canTeach = t(m, h), s.wantToLearn = r(m, h), s;
  };
}
function X0({ rows: e, size: n, importance: t, ability: r }) {
  let s = null, o = [];
  function i(a, l) {
    let u = o[l], c = (m) => {
      var h;
      return Zr((h = a.at(m)) != null ? h : []).join(";");
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
        let h = o[m], [p, g] = [(c = u[h.importance]) != null ? c : se, (d = u[h.ability]) != null ? d : se];
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
        Y0(h.cells, p)[g] = w, l[m] = w;
      }
    }
  };
}
function Y0(e, n) {
  var r;
  let t = (r = e[n]) != null ? r : [];
  return e[n] = t, t;
}
function If(e, n) {
  let t = Tn(e, n);
  return t.length === 1 ? t[0] : t.join(";");
}
var Lf = [];
function Ff(e, n) {
  let t = z(e).find(({ name: i }) => i === e.measures[n]), r = t === void 0 ? void 0 : he(t)[0];
  if (r === void 0 || r.kind !== "codes")
    return () => Lf;
  let { name: s } = r, o = Eo(r, e.notInStatistics);
  return (i, a) => a.has(s) ? Lf : o(Tn(i, s));
}
function Co(e, n) {
  e.counted++;
  let { cells: t } = e;
  for (let r = 0; r < n.cells.length; r++) {
    let s = n.cells[r];
    s >= 0 && t[s]++;
  }
  for (let [r, s, o] of n.strange)
    Na(es(e.strange, r, () => /* @__PURE__ */ new Map()), s, o, 1);
  for (let r of n.changedVersion)
    Oe(e.changedVersion, r, 1);
  for (let r of n.canTeach)
    Oe(e.canTeach, r, 1);
  for (let r of n.wantToLearn)
    Oe(e.wantToLearn, r, 1);
}
function Ma(e, n, t) {
  var s, o, i;
  let r = /* @__PURE__ */ new Map();
  for (let a = 0; a < n.size; a++) {
    let l = e.cells[t * n.size + a];
    if (l > 0) {
      let { importance: u, ability: c } = vo(n, a);
      Na(r, u, c, l);
    }
  }
  return (i = e.strange.get((o = (s = n.rows[t]) == null ? void 0 : s.skill) != null ? o : "")) == null || i.forEach((a, l) => a.forEach((u, c) => {
    Na(r, l, c, u);
  })), r;
}
function Na(e, n, t, r) {
  Oe(es(e, n, () => /* @__PURE__ */ new Map()), t, r);
}

// src/core/analysis/skill-results.ts
function _f(e, n) {
  let t = G(), r = Y(e);
  if (r === null)
    return t;
  let s = Xr(e), o = Gf(e), i = r.grid.rows.map(({ value: l }, u) => {
    let c = Ma(n, s, u);
    return { skill: l, cells: c, pairs: Wf(c, r) };
  }), a = Ns(i.map(({ pairs: l }) => ({
    mwds: Ro(l),
    rds: Ca(l),
    highNeed: Ee(l) === 0 ? null : { numerator: Yt(l, r), denominator: Ee(l) }
  })));
  return i.forEach(({ skill: l, cells: u, pairs: c }, d) => {
    var g, y, w, b, x, R, k, P, S, v, O;
    let f = Ee(c), m = (g = n.changedVersion.get(l)) != null ? g : 0, h = (w = (y = u.get("")) == null ? void 0 : y.get("")) != null ? w : 0, p = Yt(c, r);
    t[l] = T({
      n: f,
      missing: h,
      incomplete: n.counted - f - h - m,
      changedVersion: m,
      importance: Bf(r.importance, c, "importance", u, e.notInStatistics),
      ability: Bf(r.ability, c, "ability", u, e.notInStatistics),
      gap: Jt(So(c)),
      mwds: Jt(Ro(c)),
      rds: Jt(Ca(c)),
      discrepancies: Oa(c),
      highNeed: qn(p, f),
      highNeedCount: p,
      highNeedInterval: kn(p, f),
      rankByMwds: (x = (b = a[d]) == null ? void 0 : b.rankByMwds) != null ? x : null,
      rankByRds: (k = (R = a[d]) == null ? void 0 : R.rankByRds) != null ? k : null,
      rankByHighNeed: (S = (P = a[d]) == null ? void 0 : P.rankByHighNeed) != null ? S : null,
      rankDifference: (O = (v = a[d]) == null ? void 0 : v.rankDifference) != null ? O : null
    }, o(n, l));
  }), t;
}
function jf(e) {
  let n = Y(e);
  if (n === null)
    return ({ counted: s }) => ({ counted: s, skills: {} });
  let t = Xr(e), r = Gf(e);
  return (s) => {
    let o = G();
    return t.rows.forEach(({ skill: i }, a) => {
      let l = Wf(Ma(s, t, a), n), u = Yt(l, n);
      o[i] = T({
        n: Ee(l),
        importance: Xt(pt(l, "importance")),
        ability: Xt(pt(l, "ability")),
        gap: Jt(So(l)),
        mwds: Jt(Ro(l)),
        highNeed: qn(u, Ee(l)),
        highNeedCount: u
      }, r(s, i));
    }), { counted: s.counted, skills: o };
  };
}
function Wf(e, n) {
  let t = [];
  return e.forEach((r, s) => r.forEach((o, i) => {
    let a = n.importance.get(s), l = n.ability.get(i);
    a !== void 0 && l !== void 0 && t.push({ importance: a, ability: l, count: o });
  })), t;
}
function Bf(e, n, t, r, s) {
  let o = pt(n, t), i = G();
  e.forEach((u, c) => {
    i[c] = Ee(o.filter((d) => d.value === u));
  });
  let a = 0, l = /* @__PURE__ */ new Map();
  return r.forEach((u, c) => u.forEach((d, f) => {
    var h;
    let m = t === "importance" ? c : f;
    s.includes(m) ? a += d : m !== "" && !e.has(m) && l.set(m, ((h = l.get(m)) != null ? h : 0) + d);
  })), E(T({
    n: Ee(o)
  }, Po(o)), {
    counts: i,
    topTwo: Jr(o, Me(e)),
    bottomTwo: Jr(o, $e(e)),
    notInStatistics: a,
    unknown: Es(l)
  });
}
function Gf(e) {
  let n = (s) => {
    var l;
    let o = z(e).find((u) => u.name === e.measures[s]), i = o === void 0 ? void 0 : he(o)[0], a = new Set((l = i == null ? void 0 : i.choices) == null ? void 0 : l.map(({ value: u }) => u));
    return (u, c) => {
      var d;
      return i !== void 0 && (i.choices === null || a.has(c)) ? (d = u[s].get(c)) != null ? d : 0 : null;
    };
  }, [t, r] = [n("canTeach"), n("wantToLearn")];
  return (s, o) => ({ canTeach: t(s, o), wantToLearn: r(s, o) });
}

// src/core/analysis/version-tally.ts
var ns = { changedParameters: /* @__PURE__ */ new Set(), changed: [], reworded: [] };
function qf(e, n) {
  let t = new Map(Array.from(n.earlier, ([r, s]) => [
    r,
    _t(s, e)
  ]));
  return n.current !== null && t.set(n.current, ns), { versions: n, differences: t, counts: /* @__PURE__ */ new Map() };
}
function Vf(e) {
  let { counts: n, differences: t } = e;
  return ({ definitionRevision: r = null, questions: s = null }) => {
    var i;
    let o = r !== null && s === null && t.has(r) ? r : null;
    return Oe(n, o, 1), (o === null ? ns : (i = t.get(o)) != null ? i : ns).changedParameters;
  };
}
function Uf(e) {
  let { versions: n, differences: t, counts: r } = e, s = (o) => o != null ? o : 1 / 0;
  return Array.from(r).sort(([o], [i]) => s(o) - s(i)).map(([o, i]) => {
    var u;
    let { changed: a, reworded: l } = o === null ? ns : (u = t.get(o)) != null ? u : ns;
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
function Qf(e, n, t = {}) {
  let { excluded: r = [], exchange: s = null } = Hf(t) ? { excluded: t } : t, o = jf(e), i = G();
  for (let a of n.parameters) {
    let l = n.questions.get(a.name);
    l !== void 0 && (i[a.name] = Sf(l, a, e.notInStatistics));
  }
  return {
    survey: e.id,
    population: e.audience.population,
    counted: n.counted,
    excluded: Hf(r) ? Z0(r) : r,
    questions: i,
    skills: _f(e, n.skills),
    balance: Af(e, n.questions, s),
    breakdowns: n.breakdowns.map((a) => eR(e, a, o)),
    versions: Uf(n.versions)
  };
}
function Hf(e) {
  return Array.isArray(e);
}
function Z0(e) {
  return e.slice().sort(Nt);
}
function eR(e, { dimension: n, groups: t, ungrouped: r }, s) {
  var c, d;
  let o = z(e).find(({ name: f }) => f === n.question), i = (d = o === void 0 || (c = he(o)[0]) == null ? void 0 : c.choices) != null ? d : [], a = new Map(i.map(({ value: f }, m) => [f, m])), l = (f) => {
    var m;
    return (m = a.get(f)) != null ? m : a.size;
  }, u = G();
  for (let f of Array.from(t.keys()).sort((m, h) => l(m) - l(h) || te(m, h))) {
    let m = t.get(f);
    m !== void 0 && (u[f] = s(m));
  }
  return E(T({}, n), { groups: u, ungrouped: r });
}

// src/core/analysis/disclosure/decide-release.ts
function Kf(e, n, t) {
  let r = nR(e != null ? e : /* @__PURE__ */ new Map(), n);
  return e === null || Array.from(e.values()).every(({ length: o }) => o === 0) || r.accounts === 0 || r.accounts >= t.minCell ? { kind: "publish", change: r } : {
    kind: "hold",
    change: r,
    pending: r.accounts,
    needed: t.minCell,
    revisions: e
  };
}
function Jf(e, n, t, r, s) {
  let o = Array.from(t.values()).reduce((l, { length: u }) => l + u, 0), i = Math.max(s.minCell, Math.ceil(o / 2));
  return s.status === "closed" || s.status === "archived" || r.accounts === 0 || r.accounts >= i || zf(e) <= zf(n.published) ? null : i;
}
function Xf(e) {
  return typeof e == "object" && e !== null && (A(e) && e.withheld === "little-change" || Object.keys(e).some((n) => Xf(e[n])));
}
function zf({ breakdowns: e, questions: n, skills: t }) {
  return [
    ...Object.keys(n).map((s) => n[s]),
    ...Object.keys(t).map((s) => t[s]),
    ...e
  ].filter(Xf).length;
}
function nR(e, n) {
  let [t, r] = [0, 0];
  return n.forEach((s, o) => {
    var l;
    let i = (l = e.get(o)) != null ? l : [], a = tR(i, s);
    t += s.length - a, r += i.length - a;
  }), e.forEach((s, o) => {
    r += n.has(o) ? 0 : s.length;
  }), { added: t, removed: r, accounts: Math.max(t, r) };
}
function tR(e, n) {
  let [t, r] = [e[Symbol.iterator](), n[Symbol.iterator]()], [s, o, i] = [t.next(), r.next(), 0];
  for (; s.done !== !0 && o.done !== !0; ) {
    let a = s.value - o.value;
    i += +(a === 0), a <= 0 && (s = t.next()), a >= 0 && (o = r.next());
  }
  return i;
}

// src/core/survey/conditions/resolution-order.ts
function ts(e) {
  let n = Zf(e), t = /* @__PURE__ */ new Map();
  return ep(n).forEach((r) => r.forEach((s) => {
    let o = !np(r);
    t.set(s, {
      element: s.element,
      parent: s.parent && t.get(s.parent),
      visibleIf: o ? s.element.visibleIf : null,
      items: o ? s.items : []
    });
  })), Array.from(t.values());
}
function Yf(e) {
  let n = Zf(e);
  return ep(n).filter(np).map((t) => t.map(({ element: r }) => r.name));
}
function tr(e) {
  return "isRequired" in e;
}
function rs(e) {
  return e.split(".", 1)[0];
}
function Zf(e) {
  let n = [], t = /* @__PURE__ */ new Map(), r = (s, o) => {
    let i = { element: s, parent: o, items: rR(s), needs: o === null ? [] : [o] };
    n.push(i), tr(s) ? t.set(s.name, i) : "elements" in s && s.elements.forEach((a) => r(a, i));
  };
  return e.pages.forEach((s) => r(s, null)), n.forEach(({ element: s, items: o, needs: i }) => {
    var a;
    o.map(({ visibleIf: l }) => l).concat((a = s.visibleIf) != null ? a : []).forEach((l) => xe(l).forEach((u) => {
      let c = t.get(rs(u));
      c !== void 0 && !i.includes(c) && i.push(c);
    }));
  }), n;
}
function rR(e) {
  let n = [], t = (r, s, o = "") => r.forEach(({ value: i, visibleIf: a, isRetired: l }) => {
    a !== null && !l && n.push({ isRow: s, column: o, value: i, visibleIf: a });
  });
  return "choices" in e && t(e.choices, !1), "rows" in e && t(e.rows, !0), "columns" in e && e.columns.forEach(({ name: r, choices: s }) => t(s, !1, r)), n;
}
function ep(e) {
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
function np(e) {
  return e.length > 1 || e.some((n) => n.needs.includes(n));
}

// src/core/survey/conditions/visibility.ts
function tp(e) {
  let n = ts(e), t = n.filter(Ia), r = /* @__PURE__ */ new Map();
  n.forEach(({ element: o }) => {
    tr(o) && r.set(o.name, o);
  });
  let s = (o) => {
    var i;
    return ((i = r.get(o)) == null ? void 0 : i.type) === "ranking";
  };
  return (o) => {
    let i = oR(o), a = /* @__PURE__ */ new Set(), l = /* @__PURE__ */ new Set(), u = (f) => sR(i.values().get(f), r.get(f)), c = ({ expression: f }) => _s(f, u, s) === !0;
    for (let f of t) {
      let { element: { name: m }, parent: h, visibleIf: p } = f;
      if (h !== null && a.has(h) || p !== null && !c(p)) {
        a.add(f), l.add($a(m, h === null)), i.reduce(m, () => []);
        continue;
      }
      let g = f.items.filter((y) => !sn(y.visibleIf, u, s));
      g.length > 0 && (g.forEach(({ value: y, isRow: w, column: b }) => l.add(ss(m, w, y, b))), i.reduce(m, (y, w) => {
        let [, b = "", x = ""] = w.split(".");
        return l.has(ss(m, !0, b, "")) ? [] : (
          // The text of "other" is no code.
          b !== "" && "special" in f.element ? y : y.filter((R) => !l.has(ss(m, !1, R, x)))
        );
      }));
    }
    let d = {
      isShown: (f) => !l.has($a(f, !1)),
      isPageShown: (f) => !l.has($a(f, !0)),
      isChoiceShown: (f, m, h = "") => !l.has(ss(f, !1, m, h)),
      isRowShown: (f, m) => !l.has(ss(f, !0, m, "")),
      isRequired(f) {
        let m = r.get(f);
        return m !== void 0 && !m.isRetired && d.isShown(f) && (m.requiredIf === null ? m.isRequired : c(m.requiredIf));
      },
      values: i.values()
    };
    return d;
  };
}
function No(e) {
  return new Set(ts(e).filter((n) => tr(n.element) && Ia(n)).map(({ element: n }) => n.name));
}
function Ia(e) {
  return e.visibleIf !== null || e.items.length > 0 || e.parent !== null && Ia(e.parent);
}
function $a(e, n) {
  return `${n} ${e}`;
}
function ss(e, n, t, r) {
  return `${e} ${n} ${t} ${r}`;
}
function sR(e = [], n) {
  let t = n == null ? void 0 : n.type;
  if (t === "checkbox" || t === "tagbox" || t === "ranking")
    return e;
  let [r = null] = e, s = (n == null ? void 0 : n.type) === "text" && n.inputType === "number";
  return r !== null && s && isFinite(Number(r)) ? Number(r) : r;
}
function oR(e) {
  let n = null, t = /* @__PURE__ */ new Map();
  return {
    values: () => n != null ? n : e,
    reduce(r, s) {
      var o;
      t.size === 0 && e.forEach((i, a) => {
        var u;
        let l = rs(a);
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
function rp(e) {
  let n = [
    { by: "language", question: null, isPartition: !0 },
    { by: "community", question: null, isPartition: !0 }
  ];
  for (let t of e.measures.groupBy) {
    let r = z(e).find((o) => o.name === t), s = r === void 0 ? void 0 : he(r)[0];
    s !== void 0 && s.kind === "codes" && s.row === null && s.question.type !== "ranking" && n.push({ by: "question", question: t, isPartition: !s.isMultiple });
  }
  return n;
}
function sp(e, n, t) {
  let { groups: r, dimension: { by: s, question: o } } = e, i = (u, c) => {
    let d = r.get(u);
    d === void 0 && (d = Oo(t), r.set(de(u), d)), Co(d, c);
  };
  if (s !== "question" || o === null)
    return (u, c, d, f) => {
      var h;
      let m = (h = s === "language" ? u.language : u.community) != null ? h : null;
      m === null || s === "language" && !r.has(m) && !ve.test(m) ? e.ungrouped++ : i(m, f);
    };
  let a = ne(n).find(({ name: u }) => u === o), l = a === void 0 ? null : Eo(a, n.notInStatistics);
  return (u, c, d, f) => {
    let m = l === null || d.has(o) ? [] : l(Tn(c, o));
    m.length === 0 && e.ungrouped++;
    for (let h of m)
      i(h, f);
  };
}

// src/core/analysis/number-counts.ts
var aR = 16;
function op(e, n) {
  let t = e.map((r) => {
    var o, i, a;
    let s = (o = n.places.get(r.name)) != null ? o : NaN;
    return E(T({}, r), { place: s, codes: (a = (i = n.numbers[s]) == null ? void 0 : i.codes) != null ? a : [], byNumber: new Uint32Array(aR) });
  });
  return {
    add: (r) => {
      var o;
      let { numbers: s } = r;
      for (let i = 0; i < t.length; i++) {
        let a = t[i], l = (o = s[a.place]) != null ? o : se;
        if (l < 0) {
          a.count(a.tally, Tn(r, a.name), 1);
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
          a > 0 && s(r, l === se ? [] : Zr(o[l]), a);
        }), i.fill(0);
    }
  };
}

// src/core/analysis/tally.ts
function Mo(e, n = Or) {
  let t = Y(e), r = Xr(e), s = ne(e).filter(({ question: b, column: x }) => t === null || b !== t.grid || x === null || !ln.includes(x.name)), o = No(e), i = s.map((b) => ({
    name: b.name,
    question: b.question.name,
    row: b.row,
    isConditional: o.has(b.question.name),
    tally: Cf(),
    count: Mf(b, e.notInStatistics)
  })), a = rp(e).map(
    (b) => ({ dimension: b, groups: /* @__PURE__ */ new Map(), ungrouped: 0 })
  ), l = a.map((b) => sp(b, e, r)), u = Df(e, r), c = o.size === 0 ? null : tp(e), d = Oo(r), f = qf(e, n), m = Vf(f), h = new Map(i.map((b) => [b.name, b.tally])), p = /* @__PURE__ */ new Map(), g = (b) => {
    var R;
    let x = (R = p.get(b)) != null ? R : op(i, b);
    return p.set(b, x), x;
  }, y = (b, x, R, k) => {
    for (let P of i) {
      let S = Tn(b, P.name);
      x !== null && !x.has(P.question) || R !== null && P.isConditional && !(R.isShown(P.question) && (P.row === null || R.isRowShown(P.question, P.row.value))) ? P.tally.notAsked++ : k.size > 0 && S.length > 0 && k.has(P.name) ? P.tally.changedVersion++ : P.count(P.tally, S, 1);
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
      let x = m(b), { questions: R = null } = b, k = R === null ? b.values : lR(b.values, R), P = c === null ? null : c(k), S = P === null ? k : P.values;
      R === null && P === null && x.size === 0 && S instanceof cn ? g(S.book).add(S) : y(S, R, P, x);
      let v = u(S, x);
      Co(d, v);
      for (let O of l)
        O(b, S, x, v);
    }
  };
  return w;
}
function lR(e, n) {
  return new Map(Array.from(e).filter(([t]) => n.has(t.split(".", 1)[0])));
}
function $o(e, n) {
  e.add(n);
}

// src/core/analysis/wave-pairs.ts
function ap(e, n, t = { before: Or, now: Or }) {
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
      before: ip(e, t.before, s, d),
      now: ip(n, t.now, s, d)
    },
    add(m, h) {
      c++;
      let [p, g] = [new Set(h.about), new Set(h.said)], y = new Set(m.about.filter((b) => p.has(b))), w = (b) => {
        var x;
        return y.has((x = u.get(b)) != null ? x : -1);
      };
      y.forEach((b) => Oe(o, b, 1)), m.said.filter(w).forEach((b) => {
        Oe(i, b, 1), g.has(b) && Oe(l, b, 1);
      }), h.said.filter(w).forEach((b) => Oe(a, b, 1));
    },
    result: () => ({
      accounts: c,
      choice: (m, h) => f(s("question", m), s("choice", m, h)),
      highNeed: (m) => f(s("skill", m), s("need", m))
    })
  };
}
function ip(e, n, t, r) {
  let s = Y(e), o = Mo(e, n), { layout: i, questions: a, skills: l } = o, u = Array.from({ length: i.size }, (c, d) => {
    let { importance: f, ability: m } = vo(i, d), [h, p] = [s == null ? void 0 : s.importance.get(f), s == null ? void 0 : s.ability.get(m)], g = s !== null && h !== void 0 && p !== void 0;
    return { isPair: g, isNeed: g && Yt([{ importance: h, ability: p, count: 1 }], s) > 0 };
  });
  return (c) => {
    let d = { about: [], said: [] };
    return $o(o, c), a.forEach((f, m) => {
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
function up(e, n = null) {
  let { page: t, user: r, revision: s, community: o = null } = e, i = { page: t != null ? t : r, reason: "duplicate", revision: s };
  return n === null || o === null || o === n ? i : E(T({}, i), { community: o });
}
function uR(e) {
  let n = e === "" ? NaN : Date.parse(e);
  return isNaN(n) ? -1 / 0 : n;
}
function cR(e, n) {
  return e.time !== n.time ? e.time > n.time ? 1 : -1 : e.revision - n.revision || te(n.community, e.community) || te(e.content, n.content);
}
function cp(e, n) {
  let t = ({ timestamp: r, revision: s, community: o }) => ({ place: 0, time: uR(r), revision: s, community: o != null ? o : "", content: "" });
  return cR(t(e), t(n)) >= 0;
}
function Vn(e) {
  return ci.test(e) ? e : dR(e);
}
var dR = Ps((e) => {
  let n = e.normalize("NFC").replace(/[\s_]+/g, " ").trim(), t = lp(n), r = t.toUpperCase();
  return lp(r) === r ? r + n.slice(t.length) : n;
});
function lp(e) {
  return e === "" ? "" : String.fromCodePoint(e.codePointAt(0));
}

// src/core/report/counted-answers.ts
function dp(e, n = pR) {
  var a;
  let t = [], r = /* @__PURE__ */ new Map(), [s, o] = [0, ""];
  for (let l of e) {
    let { timestamp: u, community: c = null, revision: d } = l;
    s++;
    let f = u.slice(0, 10);
    o = f > o ? f : o, s <= 1e3 && t.push({ user: l.user, page: l.page, revision: d, timestamp: u, community: c });
    let m = (a = r.get(c)) != null ? a : n(r.size === 0 ? e.length : void 0);
    r.set(c, m), m.add(d);
  }
  let i = Array.from(
    r,
    ([l, u]) => ({ community: l, revisions: u.sorted() })
  );
  return {
    count: s,
    newestDay: o === "" ? null : o,
    named: s > 1e3 ? null : t.sort(mR),
    places: i.sort((l, u) => {
      var c, d;
      return os((c = l.community) != null ? c : "", (d = u.community) != null ? d : "");
    })
  };
}
function mR(e, n) {
  var t, r, s, o;
  return os(e.user, n.user) || e.revision - n.revision || os((t = e.community) != null ? t : "", (r = n.community) != null ? r : "") || os((s = e.page) != null ? s : "", (o = n.page) != null ? o : "") || os(e.timestamp, n.timestamp);
}
function os(e, n) {
  return e < n ? -1 : e > n ? 1 : 0;
}
var fR = 64;
function pR(e = fR) {
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
function Io(e, n) {
  let t = e.core !== null && e.core.id === n.id ? e.core.questions : [], { changed: r } = _t(e, n), s = z(e).map(({ name: i }) => i), o = new Set(z(n).map(({ name: i }) => i).filter((i) => t.includes(i) && s.includes(i) && !r.includes(i)));
  for (let i of ts(n))
    tr(i.element) && !mp(i).every((a) => o.has(a)) && o.delete(i.element.name);
  return o;
}
function mp(e) {
  return e === null ? [] : [
    ...e.visibleIf === null ? [] : xe(e.visibleIf).map(rs),
    ...mp(e.parent)
  ];
}

// src/core/survey/with-skills.ts
function Un(e, n) {
  return n === null || !gR(e) ? e : Ks(e, (t) => {
    if ("choicesFrom" in t && t.choicesFrom === "skills") {
      let r = n.skills.filter((s) => !pp(s, n)).map(fp);
      return E(T({}, t), { choices: [...r, ...tn(t.special)] });
    }
    return t.type === "matrixdropdown" && t.rowsFrom !== null ? E(T({}, t), { rows: hR(t.rowsFrom, n).map(fp) }) : t;
  });
}
function gR(e) {
  return z(e).some((n) => "choicesFrom" in n && n.choicesFrom === "skills" || n.type === "matrixdropdown" && n.rowsFrom !== null);
}
function pp(e, n) {
  return e.parent === null && n.children(e.id).length > 0;
}
function hR(e, n) {
  return n.skills.filter((t) => n.children(t.id).length === 0 && (e === "" ? !pp(t, n) : n.ancestors(t.id).some((r) => r.id === e)));
}
function fp(e) {
  return { value: e.id, text: null, visibleIf: null, isRetired: e.isRetired };
}

// src/wiki/counting/definition-versions.ts
var yR = 100;
function La(e, n, t, r, s) {
  return B(this, null, function* () {
    let o = Array.from(r).filter(([a]) => a !== t).sort(([a, l], [u, c]) => c - l || a - u).slice(0, yR).map(([a]) => a), i = /* @__PURE__ */ new Map();
    if (o.length > 0) {
      let a = yield e.source.revisions(o, "with-texts");
      o.sort((l, u) => l - u).forEach((l) => {
        var c, d;
        let u = Wn(Pe((d = (c = a.get(l)) == null ? void 0 : c.text) != null ? d : "").value).survey;
        u !== null && u.id === n.id && i.set(l, Un(u, s));
      });
    }
    return { current: t === 0 ? null : t, earlier: i };
  });
}

// src/wiki/counting/spill.ts
var Hn = class extends Error {
  constructor(n) {
    super(`What was kept outside of memory cannot be read: ${n instanceof Error ? n.message : String(n)}`), this.name = "SpillFault";
  }
};

// src/wiki/counting/put-bytes.ts
function is(e, n) {
  let t = n.write(e);
  return t === null ? null : { position: t, size: e.length };
}
function Lo(e, n) {
  var t;
  return (t = is(e, n)) != null ? t : Uint8Array.from(e);
}
function Qn(e, n, t) {
  if (e instanceof Uint8Array)
    return e;
  let r = (t == null ? void 0 : t.length) === e.size ? t : new Uint8Array(e.size);
  try {
    n.read(e.position, r);
  } catch (s) {
    throw new Hn(s);
  }
  return r;
}

// src/wiki/counting/exclusion-sorter.ts
var [bR, Fa] = [4096, 64], rr, sr, gt, Fo = class {
  constructor(n) {
    this.length = 0;
    me(this, rr, []);
    me(this, sr);
    me(this, gt, []);
    Ne(this, sr, n);
  }
  push(n) {
    this.length++, ee(this, gt).push(n) === Fa && (ee(this, rr).push(Lo(new TextEncoder().encode(JSON.stringify(ee(this, gt))), ee(this, sr))), Ne(this, gt, []));
  }
  *from(n) {
    let t = Math.floor(n / Fa), r = t * Fa;
    for (let s = t; s <= ee(this, rr).length; s++) {
      let o = ee(this, rr)[s], i = o === void 0 ? ee(this, gt) : JSON.parse(new TextDecoder().decode(Qn(o, ee(this, sr))));
      for (let a of i)
        r++ >= n && (yield a);
    }
  }
};
rr = new WeakMap(), sr = new WeakMap(), gt = new WeakMap();
var or, Da = class {
  constructor(n, t) {
    me(this, or);
    this.length = n.length, this.reasons = t, Ne(this, or, n);
  }
  slice(n, t) {
    let r = [];
    for (let s of ee(this, or).from(n)) {
      if (n + r.length >= t)
        break;
      r.push(s);
    }
    return r;
  }
  [Symbol.iterator]() {
    return ee(this, or).from(0);
  }
};
or = new WeakMap();
function wR(e, n) {
  let t = new Fo(n), r = e.map((s) => {
    let o = s.from(0);
    return { rest: o, first: o.next() };
  }).filter(({ first: s }) => s.done !== !0);
  for (; r.length > 0; ) {
    let s = r[0];
    for (let o of r)
      s = Nt(o.first.value, s.first.value) < 0 ? o : s;
    t.push(s.first.value), s.first = s.rest.next(), s.first.done === !0 && (r = r.filter((o) => o !== s));
  }
  return t;
}
function Ba(e) {
  let n = [], t = /* @__PURE__ */ new Map(), r = [];
  function s(o) {
    let i = new Fo(o);
    r.sort(Nt).forEach((a) => i.push(a)), n.push(i), r = [];
  }
  return {
    add: (o) => {
      var i;
      e !== null && r.length === bR && s(e), r.push(o), t.set(o.reason, ((i = t.get(o.reason)) != null ? i : 0) + 1);
    },
    sorted: () => e === null || n.length === 0 ? r.slice().sort(Nt) : (s(e), new Da(wR(n, e), t))
  };
}

// src/wiki/counting/account-table.ts
function Do(e) {
  let n = 0;
  for (let t = 0; t < e.length; t++)
    n = Math.imul(n, 31) + e.charCodeAt(t);
  return Math.abs(Math.imul(n, 2654435761));
}
var ht = -1, xR = 64;
function gp(e) {
  let n = new Int32Array(xR).fill(ht), t = 0;
  function r(o, i) {
    for (let a = o % n.length; ; a = (a + 1) % n.length) {
      let l = n[a];
      if (l === ht || e.at(l) === o && i(l))
        return a;
    }
  }
  function s() {
    let o = n;
    n = new Int32Array(2 * o.length).fill(ht), o.forEach((i) => {
      i !== ht && (n[r(e.at(i), () => !1)] = i);
    });
  }
  return {
    add: (o, i) => {
      2 * t >= n.length && s();
      let a = r(e.at(o), i), l = n[a];
      return l !== ht ? l : (n[a] = o, t++, null);
    },
    replace: (o, i) => {
      n[r(e.at(o), (a) => a === o)] = i;
    },
    find: (o, i) => {
      let a = n[r(o, i)];
      return a === ht ? null : a;
    },
    clear: () => {
      n.fill(ht), t = 0;
    }
  };
}

// src/wiki/counting/number-list.ts
var yt = 2 ** 16, [kR, hp] = [4, 2];
function Bo(e = null) {
  let n = [], t = [], r = 0;
  function s(a) {
    var u;
    let l = n[a];
    e !== null && l instanceof Uint32Array && (n[a] = (u = is(new Uint8Array(l.buffer), e)) != null ? u : l);
  }
  function o(a) {
    var f, m;
    let l = n[a];
    if (l instanceof Uint32Array)
      return l;
    let [u, c] = t;
    if ((u == null ? void 0 : u.part) === a)
      return u.numbers;
    if ((c == null ? void 0 : c.part) === a)
      return c.numbers;
    let d = (m = (f = t[hp - 1]) == null ? void 0 : f.numbers) != null ? m : new Uint32Array(yt);
    return Qn(l, e, new Uint8Array(d.buffer)), t = [{ part: a, numbers: d }, ...t.slice(0, hp - 1)], d;
  }
  function i(a, l) {
    n[Math.floor(a / yt)][a % yt] = l;
  }
  return {
    get length() {
      return r;
    },
    add: (a) => {
      let l = Math.floor(r / yt);
      l === n.length && (n.push(new Uint32Array(yt)), s(l - kR)), i(r++, a);
    },
    setLast: (a) => {
      i(r - 1, a);
    },
    removeLast: () => {
      r--;
    },
    at: (a) => o(Math.floor(a / yt))[a % yt]
  };
}

// src/wiki/counting/byte-records.ts
var zn = 2 ** 20, [SR, yp] = [8, 2], hn = 128;
function bp(e = null) {
  let n = [new Uint8Array(zn)], t = [], r = Bo(e), [s, o, i, a] = [n[0], 0, 0, 0], l = 1, u = null, [c, d] = [s, 0];
  function f() {
    if (e !== null)
      for (let b = 0; l > SR && b < o; b++) {
        let x = n[b], R = x instanceof Uint8Array ? is(x, e) : null;
        x instanceof Uint8Array && R !== null && (n[b] = R, u = x.length === zn ? x : u, l--);
      }
  }
  function m() {
    let b = s.subarray(i, a), x = Math.max(zn, 2 * b.length), R = x === zn && u !== null ? u : new Uint8Array(x);
    u = R === u ? null : u, R.set(b), i === 0 ? n[o] = R : (o = n.push(R) - 1, l++), s = R, [i, a] = [0, b.length], h(), f();
  }
  function h() {
    r.setLast(o * zn + i);
  }
  function p(b) {
    a === s.length && m(), s[a++] = b;
  }
  function g(b) {
    let x = b;
    for (; x >= hn; )
      p(x % hn + hn), x = Math.floor(x / hn);
    p(x);
  }
  function y() {
    let [b, x] = [0, 1];
    for (; ; ) {
      let R = c[d++];
      if (R < hn)
        return b + R * x;
      b += (R - hn) * x, x *= hn;
    }
  }
  function w(b) {
    var P;
    let x = n[b];
    if (x instanceof Uint8Array)
      return x;
    let R = t.find((S) => S.piece === b);
    if (R !== void 0)
      return R.bytes;
    let k = Qn(x, e, (P = t[yp - 1]) == null ? void 0 : P.bytes);
    return t = [{ piece: b, bytes: k }, ...t.slice(0, yp - 1)], k;
  }
  return {
    get length() {
      return r.length;
    },
    begin: () => {
      r.add(0), i = a, i >= zn && m(), h();
    },
    abandon: () => {
      r.removeLast(), a = i;
    },
    writeByte: p,
    writeNumber: g,
    writeText: (b) => {
      let x = 0;
      for (let R = 0; R < b.length; R++) {
        let k = b.charCodeAt(R);
        x += k < hn ? 1 : k < hn * hn ? 2 : 3;
      }
      g(x);
      for (let R = 0; R < b.length; R++)
        g(b.charCodeAt(R));
    },
    open: (b) => {
      let x = r.at(b);
      c = w(Math.floor(x / zn)), d = x % zn;
    },
    readByte: () => c[d++],
    readNumber: y,
    readText: () => {
      let b = "", x = y();
      for (let R = d + x; d < R; )
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
var _a = "dddd-dd-ddTdd:dd:ddZ", [wp, xp, RR] = [100, 48, 57];
function Rp(e) {
  if (e.length !== _a.length)
    return null;
  let n = 0;
  for (let t = 0; t < _a.length; t++) {
    let [r, s] = [e.charCodeAt(t), _a.charCodeAt(t)];
    if (s === wp && r >= xp && r <= RR)
      n = 10 * n + r - xp;
    else if (r !== s || s === wp)
      return null;
  }
  return n;
}
var PR = Array.from({ length: 100 }, (e, n) => String(n).padStart(2, "0"));
function bt(e) {
  return PR[e % 100];
}
var [kp, Sp] = [NaN, ""];
function Pp(e) {
  let [n, t] = [Math.floor(e / 1e6), e % 1e6];
  return n !== kp && (kp = n, Sp = `${bt(Math.floor(n / 1e6))}${bt(Math.floor(n / 1e4))}-${bt(Math.floor(n / 100))}-${bt(n)}T`), `${Sp}${bt(Math.floor(t / 1e4))}:${bt(Math.floor(t / 100))}:${bt(t)}Z`;
}

// src/wiki/counting/packed-values.ts
var _o = 15, vR = 64, TR = "\u2026", AR = [];
function vp(e, n, t) {
  let r = No(n).size > 0, [s, o] = [[], []];
  t.parameters.forEach(({ name: h, kind: p, isMultiple: g }, y) => {
    (!g && (p !== "text" || !r) ? s : o).push({ name: h, kind: p, place: y, codes: t.numbers[y] });
  });
  let i = t.parameters.map(() => se), a = new Uint32Array(s.length + 1);
  function l({ kind: h, codes: p }, g) {
    return p.numberOf(h === "text" ? TR : h === "codes" && g.length > vR ? nr(g) : g);
  }
  function u(h, p) {
    var g;
    for (let y = 0; y < s.length; y++) {
      let w = s[y], b = p === null ? -1 : p[w.place];
      if (b < 0) {
        let x = p !== null && w.kind === "text" ? [] : h.get(w.name);
        b = x === void 0 ? se : l(w, (g = x[0]) != null ? g : "");
      }
      a[y] = b;
    }
    for (let y = 0; y < s.length; y += 2) {
      let [w, b] = [a[y], a[y + 1]];
      e.writeByte(Math.min(w, _o) + 16 * Math.min(b, _o));
    }
    for (let y = 0; y < s.length; y++)
      a[y] >= _o && e.writeNumber(a[y]);
  }
  function c(h, p) {
    e.writeNumber(p.length);
    for (let g of p)
      h.kind === "text" ? e.writeText(g) : e.writeNumber(l(h, g));
  }
  function d(h, { numbers: p, others: g }) {
    var x;
    let y = p[h.place], w = y < 0 ? g[-1 - y] : null;
    if (w !== null && w.numbers === null) {
      c(h, w.codes);
      return;
    }
    let b = (x = w == null ? void 0 : w.numbers) != null ? x : null;
    if (e.writeNumber(b === null ? Math.min(y, 1) : b.length), b !== null)
      for (let R = 0; R < b.length; R++)
        e.writeNumber(b[R]);
    else y > 0 && e.writeNumber(y);
  }
  function f(h) {
    for (let p = 0; p < s.length; p += 2) {
      let g = e.readByte();
      a[p] = g % 16, a[p + 1] = Math.floor(g / 16);
    }
    for (let p = 0; p < s.length; p++) {
      let g = a[p];
      h[s[p].place] = g === _o ? e.readNumber() : g;
    }
  }
  function m({ kind: h, codes: p }, g) {
    if (h === "text") {
      let w = Array.from({ length: g }, () => e.readText());
      return new vn(null, () => w);
    }
    let y = [];
    for (let w = g; w > 0; w--)
      y.push(e.readNumber());
    return new vn(y, () => y.map((w) => {
      var b, x;
      return (x = (b = p.codes[w]) == null ? void 0 : b[0]) != null ? x : "";
    }));
  }
  return {
    write: (h) => {
      var g;
      let p = h instanceof cn && h.book === t ? h : null;
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
      return new cn(t, h, p != null ? p : AR);
    }
  };
}

// src/wiki/counting/sparse-bits.ts
function Tp(e, n) {
  return (e[n >> 3] & 1 << (n & 7)) !== 0;
}
function as(e = []) {
  let n = e.slice();
  return {
    set: (t) => {
      var i;
      let [r, s] = [Math.floor(t / 65536), t % 65536], o = (i = n[r]) != null ? i : new Uint8Array(65536 / 8);
      n[r] = o, o[s >> 3] = o[s >> 3] | 1 << (s & 7);
    },
    has: (t) => {
      let r = n[Math.floor(t / 65536)];
      return r !== void 0 && Tp(r, t % 65536);
    },
    copy: () => as(Array.from(n, (t) => t == null ? void 0 : t.slice())),
    *[Symbol.iterator]() {
      for (let [t, r = null] of n.entries()) {
        let s = r === null ? 0 : 65536;
        for (let o = 0; o < s; o++)
          Tp(r, o) && (yield t * 65536 + o);
      }
    }
  };
}

// src/wiki/counting/packed-answers.ts
var [jo, ja] = [1, 2], ER = 5, OR = 2 ** 17;
function Ap(e, n = To(e), t = null, r = OR) {
  var R, k, P, S;
  let s = bp(t), o = vp(s, e, n), i = [], a = [], l = /* @__PURE__ */ new Map(), u = Bo(t), c = gp(u);
  function d(v) {
    return h(v), s.readText();
  }
  function f(v) {
    return Vn(d(v));
  }
  class m {
    constructor(O) {
      me(this, R);
      me(this, k);
      me(this, P);
      me(this, S);
      var N;
      Ne(this, R, O), s.open(O), Ne(this, k, s.readByte()), Ne(this, P, i[s.readNumber()]), this.revision = s.readNumber(), Ne(this, S, s.readNumber()), this.language = (N = a[s.readNumber() - 1]) != null ? N : null;
      let I = s.readNumber();
      this.definitionRevision = I === 0 ? null : I;
    }
    get user() {
      return d(ee(this, R));
    }
    get page() {
      let O = h(ee(this, R)), I = s.readText();
      return O % 2 === jo ? s.readText() : ee(this, P).pageOf(I);
    }
    get timestamp() {
      if (ee(this, k) < ja)
        return Pp(ee(this, S));
      let O = h(ee(this, R));
      return s.skipText(), O % 2 === jo && s.skipText(), s.readText();
    }
    get community() {
      return ee(this, P).community;
    }
    get questions() {
      return ee(this, P).questionsOf(this.definitionRevision);
    }
    /** Read whenever they are wanted. */
    get values() {
      let O = h(ee(this, R));
      return s.skipText(), O % 2 === jo && s.skipText(), O >= ja && s.skipText(), o.read();
    }
  }
  R = new WeakMap(), k = new WeakMap(), P = new WeakMap(), S = new WeakMap();
  function h(v) {
    s.open(v);
    let O = s.readByte();
    for (let I = ER; I > 0; I--)
      s.readNumber();
    return O;
  }
  function p(v) {
    let O = i.lastIndexOf(v);
    return O === -1 ? i.push(v) - 1 : O;
  }
  function g(v) {
    var O;
    return v === null ? 0 : (O = l.get(v)) != null ? O : y(v);
  }
  function y(v) {
    let O = de(v), I = a.push(O);
    return l.set(O, I), I;
  }
  function w(v, O, I) {
    return O === 1 || u.at(v) % O === I;
  }
  function b(v, O, I) {
    let N = new Set(I.map(({ user: C }) => Vn(C))), M = new Set(Array.from(N, Do));
    return {
      length: O,
      accounts: (C, D) => {
        c.clear();
        for (let L = 0; L < s.length; L++)
          w(L, C, D) && !v.has(L) && c.add(L, () => !1);
        return (L, _) => c.find(L, (V) => f(V) === _()) !== null || M.has(L) && N.has(_());
      },
      sharedWith: (C) => {
        let D = Math.max(1, Math.ceil(Math.max(s.length, C.length) / r)), L = v.copy(), _ = /* @__PURE__ */ new Set(), V = 0;
        for (let Q = 0; Q < D; Q++) {
          let oe = C.accounts(D, Q);
          for (let J = 0; J < s.length; J++)
            !w(J, D, Q) || v.has(J) || (oe(u.at(J), () => f(J)) ? V++ : L.set(J));
          for (let J of I) {
            let Ce = Vn(J.user), Be = Do(Ce);
            Be % D === Q && oe(Be, () => Ce) && _.add(J);
          }
        }
        return b(L, V + _.size, I.filter((Q) => _.has(Q)));
      },
      where: (C, D = []) => {
        let L = v.copy(), _ = 0;
        for (let Q = 0; Q < s.length; Q++)
          v.has(Q) || (C(new m(Q)) ? _++ : L.set(Q));
        let V = I.filter(C).concat(D);
        return b(L, _ + V.length, V);
      },
      *[Symbol.iterator]() {
        for (let C = 0; C < s.length; C++)
          v.has(C) || (yield new m(C));
        yield* _e(I);
      }
    };
  }
  function x(v, O) {
    let { user: I, page: N, revision: M, timestamp: C, language: D = null, definitionRevision: L = null, values: _ } = v, V = Rp(C), Q = N !== null && N !== O.pageOf(I);
    s.writeByte((Q ? jo : 0) + (V === null ? ja : 0)), s.writeNumber(p(O)), s.writeNumber(M), s.writeNumber(V != null ? V : 0), s.writeNumber(g(D)), s.writeNumber(L != null ? L : 0), s.writeText(I), Q && s.writeText(N), V === null && s.writeText(C), o.write(_), u.add(Do(Vn(I)));
  }
  return {
    add: (v, O) => {
      s.begin();
      try {
        x(v, O);
      } catch (I) {
        throw s.abandon(), I;
      }
    },
    newest: (v) => {
      let O = as(), I = 0, N = Math.max(1, Math.ceil(s.length / r));
      for (let M = 0; M < N; M++) {
        c.clear();
        for (let C = 0; C < s.length; C++) {
          if (!w(C, N, M))
            continue;
          let D = c.add(C, (L) => f(L) === f(C));
          if (D !== null) {
            let L = cp(new m(C), new m(D));
            O.set(L ? D : C), L && c.replace(D, C), I++;
          }
        }
      }
      for (let M of O)
        v(new m(M));
      return b(O, s.length - I, []);
    }
  };
}

// src/core/survey/decide-answer-counts.ts
function Ep(e) {
  let { survey: n, titles: t, community: r = null, readAnswer: s, readEscaped: o = null } = e, i = NR(e.renames), a = { title: "", made: "", owner: null }, l = (u, c) => {
    if (a.title !== u || a.made !== c) {
      let d = t.answererOf(n, u), f = d === null || MR(d) ? null : i(Ue(d), c);
      a = { title: u, made: c, owner: f };
    }
    return a.owner;
  };
  return {
    ownerOf: l,
    decide: (u) => {
      let c = l(u.title, u.first.timestamp), d = u.ownerRevision;
      if (c === null)
        return ls(u, "no-account");
      if (u.first.user !== c || u.first.userId === 0 || d === null) {
        let w = u.isHistoryPartial === !0 ? "history-unknown" : "not-owner";
        return ls(u, u.isRedirect ? "redirect" : w, u.first.id);
      }
      let f = d.id === u.latest.id;
      if (u.isRedirect && f)
        return ls(u, "redirect", d.id);
      let { escaped: m = null } = d, h = m === null || o === null ? null : o(m), p = h === null ? d.text : "";
      if (p === null)
        return ls(u, "hidden", d.id);
      let g = h != null ? h : s(p);
      if (g.exclusion !== null) {
        let w = g.exclusion === "no-answer" && p.trim() === "";
        return ls(u, w ? "withdrawn" : g.exclusion, d.id);
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
function CR(e, n) {
  return e < n ? -1 : e > n ? 1 : 0;
}
function ls(e, n, t) {
  let r = { page: e.title, reason: n };
  return { answer: null, exclusions: [t === void 0 ? r : E(T({}, r), { revision: t })] };
}
function NR(e) {
  let n = e.slice().sort((r, s) => CR(r.timestamp, s.timestamp)), t = /* @__PURE__ */ new Map();
  return n.forEach((r, s) => {
    let o = Ue(r.from), i = t.get(o);
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
      o = Ue(n[u].to), i = u;
    }
  };
}
function MR(e) {
  return e.includes(".") && /^\d{1,3}(?:\.\d{1,3}){2}\.(?:\d{1,3}|xxx)$/.test(e) || e.includes(":") && /^[\da-f]{0,4}(?::[\da-f]{0,4}){2,7}$/i.test(e);
}

// src/core/survey/canonical-value.ts
function ir(e, n) {
  var s;
  let { kind: t, question: r } = n;
  return t === "number" ? (s = Vt(e)) != null ? s : e.trim() : t === "codes" || r.type === "text" && r.inputType !== "text" ? e.trim() : e;
}

// src/core/survey/read-answer.ts
var Cp = "Skills survey answer";
function us(e, n, t = LR(e)) {
  return (r) => {
    let s = n(r), o = s.filter((d) => $R(e.id, d)), i = o[o.length - 1];
    if (i === void 0)
      return E(T({}, IR), { exclusion: s.length === 0 ? "no-answer" : "other-survey" });
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
function $R(e, n) {
  let t = n.parameters.get("survey");
  return t === void 0 || t === "" || mn(t) === e;
}
var IR = {
  values: /* @__PURE__ */ new Map(),
  unknown: /* @__PURE__ */ new Map(),
  definitionRevision: null,
  submitted: null,
  language: null
};
function LR(e) {
  let n = ne(e), t = new Map(n.map(({ name: i }, a) => [i, a])), [r, s] = [Op(!1), Op(!0)], o = (i, a) => a.kind !== "codes" ? FR(i, a) : (a.isMultiple ? s : r)(i, a);
  return (i) => {
    let a = /* @__PURE__ */ new Map(), l = (f, m) => {
      let h = o(m, f);
      h.length > 0 && a.set(f.name, h);
    }, u = /* @__PURE__ */ new Map(), [c, d] = [-1, !0];
    return i.forEach((f, m) => {
      let h = t.get(m);
      h !== void 0 ? (d = d && h > c, c = h, l(n[h], f)) : gn.includes(m) || u.set(m, f);
    }), d || (a.clear(), n.forEach((f) => {
      var m;
      return l(f, (m = i.get(f.name)) != null ? m : "");
    })), { values: a, unknown: u };
  };
}
var Np = [];
function FR(e, n) {
  let t = e === "" ? "" : ir(mn(e), n);
  return t === "" ? Np : [t];
}
var DR = 2e3, BR = 100;
function Op(e) {
  let n = /* @__PURE__ */ new Map([["", Np]]), t = (r, s) => {
    let o = mn(r), i = (e ? o.split(";") : [o]).map((a) => ir(a, s));
    return Array.from(new Set(i)).filter((a) => a !== "");
  };
  return (r, s) => {
    let o = n.get(r);
    if (o !== void 0 || r.length > BR || n.size >= DR)
      return o != null ? o : t(r, s);
    let i = de(r), a = t(i, s);
    return n.set(i, a), a;
  };
}

// src/core/survey/read-coded-values.ts
var [_R, jR] = [64, 2e3], [WR, GR] = [200, 100], qR = 50, Wa = 128, VR = /* @__PURE__ */ new Map(), [Ga, UR] = [-1, -2];
function Mp(e) {
  let n = e.parameters.map(
    (a, l) => HR(a, e.numbers[l])
  ), t = e.parameters.map(() => se), r = null, s = [];
  function o(a) {
    var l;
    return (l = e.places.get(a)) != null ? l : gn.includes(a) ? UR : Ga;
  }
  function i(a) {
    for (a !== r && ([r, s] = [a, []]); s.length < a.names.length; )
      s.push(o(a.names[s.length]));
    return s;
  }
  return (a) => {
    let l = t.slice(), u = [], c = null;
    if (a instanceof qr) {
      let { text: d, parts: f } = a, m = i(a.met);
      for (let h = 0; h < f.length; h += Gr) {
        let p = f[h], [g, y, w] = [m[p], f[h + 1], f[h + 2]];
        g >= 0 ? l[g] = n[g](d, y, w, u) : g === Ga && (c = c != null ? c : /* @__PURE__ */ new Map(), c.set(a.met.names[p], d.slice(y, w)));
      }
    } else
      a.forEach((d, f) => {
        let m = o(f);
        m >= 0 ? l[m] = n[m](d, 0, d.length, u) : m === Ga && (c = c != null ? c : /* @__PURE__ */ new Map(), c.set(f, d));
      });
    return { values: new cn(e, l, u), unknown: c != null ? c : VR };
  };
}
function HR(e, n) {
  if (e.kind === "text")
    return zR(e);
  let t = KR(e, n);
  return e.isMultiple ? JR(n, t) : t;
}
function qa(e, n) {
  return -n.push(e);
}
function QR({ question: e }) {
  return e.type === "text" && e.inputType !== "text";
}
function zR(e) {
  let n = QR(e);
  return (t, r, s, o) => {
    let i = t.slice(r, s), a = () => [ir(mn(i), e)];
    return r === s || n && a()[0] === "" ? se : qa(new vn(null, a), o);
  };
}
function KR(e, n) {
  let t = /* @__PURE__ */ new Map(), r = new Uint16Array(Wa);
  function s(i) {
    let a = mn(i), l = (e.isMultiple ? a.split(";") : [a]).map((u) => ir(u, e));
    return Array.from(new Set(l)).filter((u) => u !== "");
  }
  function o(i, a) {
    var d;
    let l = s(i), u = l.map((f) => f.length > _R ? se : n.numberOf(f, jR));
    if (l.length > 1 || u[0] === se)
      return qa(new vn(u.includes(se) ? null : u, () => l), a);
    let c = (d = u[0]) != null ? d : se;
    return t.size < WR && i.length <= GR && (t.set(de(i), c), i.length === 1 && i.charCodeAt(0) < Wa && (r[i.charCodeAt(0)] = c)), c;
  }
  return (i, a, l, u) => {
    var m;
    if (a === l)
      return se;
    let c = i.charCodeAt(a), d = l - a === 1 && c < Wa ? r[c] : se;
    if (d !== se)
      return d;
    let f = i.slice(a, l);
    return (m = t.get(f)) != null ? m : o(f, u);
  };
}
function JR(e, n) {
  let { codes: t } = e;
  return (r, s, o, i) => {
    var f;
    let a = r.indexOf(";", s), l = a === -1 || a >= o ? -1 : r.indexOf("&", s);
    if (a === -1 || a >= o || l !== -1 && l < o)
      return n(r, s, o, i);
    let u = [], c = [];
    for (let m = s; m <= o; ) {
      let h = r.indexOf(";", m), p = h === -1 || h > o ? o : h, g = n(r, m, p, c);
      if (g < 0 || u.length > qR)
        return n(r, s, o, i);
      g !== se && !u.includes(g) && u.push(g), m = p + 1;
    }
    let d = () => u.map((m) => {
      var h, p;
      return (p = (h = t[m]) == null ? void 0 : h[0]) != null ? p : "";
    });
    return u.length < 2 ? (f = u[0]) != null ? f : se : qa(new vn(u, d), i);
  };
}

// src/wiki/counting/answer-histories.ts
function $p(e, n) {
  var d, f;
  let { title: t, isRedirect: r, latest: s, history: o = [], isHistoryPartial: i = !1 } = e, a = o[o.length - 1];
  if (a === void 0)
    return null;
  let l = n.ownerOf(t, a.timestamp), u = l !== null && mt({ first: a }, l) && (d = o.find(({ user: m, userId: h }) => m === l && h !== 0)) != null ? d : null;
  return u === null || ((f = u.escaped) != null ? f : null) !== null || u.text !== null ? { title: t, isRedirect: r, first: a, ownerRevision: u, latest: s, isHistoryPartial: i } : null;
}
function Ip(e, n, t) {
  return B(this, null, function* () {
    let r = yield zt(e, n, e), s = Sa(r), o = t(s === void 0 ? [] : yield e.renamesSince(s)), i = yield Vm(e, r, ({ page: a, first: l }) => o.ownerOf(a.title, l.timestamp));
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
var Lp = { pages: 1e4, characters: 16e6 }, Va = class extends Error {
  constructor() {
    super("Cancelled."), this.name = "CountingCancelled";
  }
};
function Dp(o, i, a, l) {
  return B(this, arguments, function* (e, n, t, r, s = {}) {
    var R, k, P, S, v;
    let { source: u, titles: c, community: d } = e, f = us(n, e.readAnswerCalls, Mp(t)), m = (k = (R = u.createEscapedReader) == null ? void 0 : R.call(u, n, t, e.readAnswerCalls)) != null ? k : null, h = (C) => Ep({ survey: n.id, titles: c, community: d, renames: C, readAnswer: f, readEscaped: m }), p = (C, D) => {
      var _;
      let L;
      try {
        let V = D.decide(C);
        ({ exclusions: L } = V), V.answer !== null && r.answer(V.answer);
      } catch (V) {
        L = [{ page: C.title, reason: "unreadable", revision: C.latest.id }], (_ = s.onUnreadable) == null || _.call(s, de(C.title), V);
      }
      for (let V of L)
        r.exclusion(E(T({}, V), { page: de(V.page) }));
    }, g = (C) => B(null, null, function* () {
      let { decider: D, answerPages: L } = yield Ip(u, C, h);
      L.forEach((_) => p(_, D));
    }), [y, w, b] = [[], 0, 0], x = null;
    try {
      for (var O = be(u.pagesBelow(c.answersPrefix(n.id))), I, N, M; I = !(N = yield O.next()).done; I = !1) {
        let C = N.value;
        if (Fp(s), (P = s.onPages) == null || P.call(s, ++b), C.history !== void 0) {
          x = x != null ? x : h(yield u.renamesSince(""));
          let D = $p(C, x);
          D === null ? yield g([C]) : p(D, x);
          continue;
        }
        y.push(C), w += (v = (S = C.latest.text) == null ? void 0 : S.length) != null ? v : 0, (y.length >= Lp.pages || w >= Lp.characters) && (yield g(y), [y, w] = [[], 0]);
      }
    } catch (N) {
      M = [N];
    } finally {
      try {
        I && (N = O.return) && (yield N.call(O));
      } finally {
        if (M)
          throw M[0];
      }
    }
    yield g(y), Fp(s);
  });
}
function Fp({ signal: e }) {
  if ((e == null ? void 0 : e.aborted) === !0)
    throw new Va();
}

// src/wiki/counting/gather-answers.ts
function Bp(e, n, t, r) {
  let s = ({ community: l = null, revision: u }) => `${u} ${l != null ? l : ""}`, o = new Set(n.map(s)), i = Ba(r);
  for (let l of e.excluded)
    i.add(l);
  for (let { page: l, user: u, revision: c, community: d = null } of n) {
    let f = { page: l != null ? l : u, reason: "unreadable", revision: c };
    i.add(d === null || d === t ? f : E(T({}, f), { community: d }));
  }
  let a = e.answers.where((l) => !o.has(s(l)));
  return E(T({}, e), { answers: a, excluded: i.sorted() });
}
function Ua(e, n) {
  return E(T({}, e), { id: n });
}
function _p(e, n, t, r) {
  return B(this, null, function* () {
    var h;
    let { survey: s, taxonomy: o, definitionRevision: i } = n, a = To(s), l = Ap(s, a, r.spill), u = Ba((h = r.spill) != null ? h : null), c = 0, d = (p, g, y) => B(null, null, function* () {
      let w = c, b = /* @__PURE__ */ new Map(), x = {
        community: p.community,
        pageOf: (R) => p.titles.answer(g.id, R),
        questionsOf: y
      };
      return yield Dp(p, g, a, {
        answer: (R) => {
          var P;
          l.add(R, x);
          let { definitionRevision: k = null } = R;
          k !== null && b.set(k, ((P = b.get(k)) != null ? P : 0) + 1);
        },
        exclusion: (R) => u.add(p.isHome ? R : E(T({}, R), { community: p.community }))
      }, E(T({}, r), {
        onPages: (R) => {
          var k;
          c = w + R, (k = r.onPages) == null || k.call(r, c);
        }
      })), b;
    }), f = yield La(e, s, i, yield d(e, s, () => null), o);
    for (let { place: p, local: g, definitionRevision: y } of t) {
      let w = null, b = /* @__PURE__ */ new Map(), x = yield d(p, Ua(s, g.id), (R) => {
        var S, v;
        let k = (S = w == null ? void 0 : w.earlier.get(R != null ? R : 0)) != null ? S : g, P = (v = b.get(k)) != null ? v : Io(Un(E(T({}, k), { core: g.core }), o), s);
        return b.set(k, P), P;
      });
      w = yield La(p, g, y, x, o);
    }
    return { answers: l.newest((p) => u.add(up(p, e.community))), excluded: u.sorted(), versions: f };
  });
}

// src/core/analysis/disclosure/read-last-release.ts
function Wp(e) {
  let [n, t] = [X(e, "minAnswers"), X(e, "minCell")];
  if (typeof n != "number" || typeof t != "number")
    return null;
  let [r, s] = [X(e, "earlier"), X(e, "ratingTrail")];
  return {
    thresholds: { minAnswers: n, minCell: t },
    published: T(E(T(T({}, jp(e)), j(r) ? { earlier: jp(r) } : {}), {
      trails: Wo(X(e, "trails"), eP)
    }), Array.isArray(s) ? { ratingTrail: s.map(XR) } : {})
  };
}
function X(e, n) {
  return j(e) ? F(e, n) : void 0;
}
function jp(e) {
  let n = X(e, "breakdowns");
  return {
    questions: Wo(X(e, "questions"), ZR),
    skills: Wo(X(e, "skills"), nP),
    breakdowns: (Array.isArray(n) ? n : []).filter(tP)
  };
}
function XR(e) {
  let n = X(e, "gone"), t = X(e, "breakdowns");
  return {
    skills: Wo(X(e, "skills"), (r) => Gp(r, (s) => typeof s == "number")),
    breakdowns: (Array.isArray(t) ? t : []).filter(YR),
    gone: typeof n == "number" ? n : 1 / 0
  };
}
function Gp(e, n) {
  return e === null || ar(e, n);
}
function YR(e) {
  return qp(e) && Gp(X(e, "groups"), (n) => n === null || typeof X(n, "counted") == "number" && ar(
    X(n, "skills"),
    (t) => t === null || typeof t == "string"
  ));
}
function qp(e) {
  return typeof X(e, "by") == "string" && X(e, "question") !== void 0;
}
function Wo(e, n) {
  let t = G();
  return j(e) && Object.keys(e).filter((r) => n(F(e, r))).forEach((r) => {
    t[r] = F(e, r);
  }), t;
}
function ar(e, n) {
  return j(e) && Object.keys(e).every((t) => n(F(e, t)));
}
function cs(e) {
  return typeof X(e, "withheld") == "string";
}
function ZR(e) {
  return cs(e) || typeof X(e, "n") == "number" && ar(
    X(e, "choices"),
    (n) => cs(n) || typeof X(n, "count") == "number"
  );
}
function eP(e) {
  let [n, t] = [X(e, "states"), X(e, "sealed")], r = (s) => (o) => typeof X(s, o) == "number";
  return ["come", "gone"].every(r(e)) && Array.isArray(t) && t.every((s) => typeof s == "string") && Array.isArray(n) && n.length > 0 && n.every((s) => ["n", "come", "gone"].every(r(s)) && ar(
    X(s, "counts"),
    (o) => o === null || typeof o == "number"
  ));
}
function nP(e) {
  return cs(e) || typeof X(e, "n") == "number" && j(X(e, "discrepancies")) && ["importance", "ability"].every((n) => j(X(X(e, n), "counts"))) && X(e, "highNeedCount") !== void 0;
}
function tP(e) {
  return qp(e) && ar(X(e, "groups"), (n) => cs(n) || typeof X(n, "counted") == "number" && ar(X(n, "skills"), (t) => cs(t) || typeof X(t, "n") == "number"));
}

// src/wiki/counting/last-release.ts
function Vp(e, n, t) {
  return B(this, null, function* () {
    let { source: r, titles: s, community: o } = e, i = s.resultsData(n), a = (h) => B(null, null, function* () {
      var y, w, b;
      let p = (y = (yield r.readPages([h])).get(h)) == null ? void 0 : y.latest, g = p === void 0 || t === null || p.user === t ? p : (w = yield r.newestRevisionBy(h, t)) != null ? w : void 0;
      return Pe((b = g == null ? void 0 : g.text) != null ? b : "").value;
    }), l = yield a(i), u = j(l) ? F(l, "answers") : null, c = j(u) ? F(u, "revisions") : null, d = /* @__PURE__ */ new Map(), f = (h) => {
      var w;
      let p = j(h) ? F(h, "community") : null, g = typeof p == "string" && p !== o ? p : "", y = (w = d.get(g)) != null ? w : [];
      d.set(g, y), sP(h).forEach((b) => y.push(b));
    };
    if (Array.isArray(u))
      u.forEach(f);
    else if (!Array.isArray(c))
      return null;
    let m = (h) => B(null, null, function* () {
      return typeof h == "string" && h.startsWith(`${s.results(n)}/`) ? a(h) : null;
    });
    for (let h of Array.isArray(c) ? c : []) {
      let p = yield m(h);
      if (!j(p))
        return null;
      f(p);
    }
    return d.forEach((h) => h.sort((p, g) => p - g)), { revisions: d, figures: Wp(yield rP(l, m)) };
  });
}
function rP(e, n) {
  return B(this, null, function* () {
    let t = j(e) ? F(e, "breakdowns") : null;
    if (!Array.isArray(t))
      return e;
    let r = [];
    for (let s of t) {
      let o = j(s) ? F(s, "pages") : null, i = /* @__PURE__ */ Object.create(null);
      for (let a of Array.isArray(o) ? o : []) {
        let l = yield n(a), u = j(l) ? F(l, "groups") : null;
        Object.assign(i, j(u) ? u : {});
      }
      r.push(Array.isArray(o) ? E(T({}, s), { groups: i }) : s);
    }
    return E(T({}, e), { breakdowns: r });
  });
}
function sP(e) {
  let [n, t] = j(e) ? [F(e, "revision"), F(e, "revisions")] : [];
  return (Array.isArray(t) ? t : [n]).filter((s) => typeof s == "number");
}

// src/core/json/schema-faults.ts
var oP = {
  object: "expected-object",
  array: "expected-list",
  string: "expected-string",
  integer: "expected-whole-number",
  number: "expected-number",
  boolean: "expected-true-or-false"
};
function Go(e, n, t) {
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
    y.anyOf !== void 0 ? d(m, y.anyOf, p, b) : y.enum !== void 0 ? y.enum.includes(m) || o(p, "not-one-of", W(m), y.enum) : y.type !== void 0 && !Up(m, y.type) ? o(p, oP[y.type]) : typeof m == "string" ? l(m, y, p, b) : typeof m == "number" ? y.minimum !== void 0 && m < y.minimum ? o(p, "too-small", m, y.minimum) : y.maximum !== void 0 && m > y.maximum && o(p, "too-large", m, y.maximum) : Array.isArray(m) ? u(m, y, p) : j(m) && c(m, y, p);
  }
  function l(m, h, p, g) {
    var b;
    if (h.pattern !== void 0 && !Qp(h.pattern, m)) {
      o(p, (b = t.codes[g]) != null ? b : "bad-text", W(m));
      return;
    }
    let y = t.checks[g], w = y === void 0 ? null : y(m);
    w !== null && o(p, w, W(m));
  }
  function u(m, h, p) {
    h.minItems !== void 0 && m.length < h.minItems ? o(p, "empty-list") : h.maxItems !== void 0 && m.length > h.maxItems && o(p, "too-many-items", h.maxItems);
    let g = h.items;
    g !== void 0 && m.forEach((y, w) => a(y, g, H(p, w), ""));
  }
  function c(m, h, p) {
    var w, b, x, R;
    let g = (w = h.properties) != null ? w : {}, y = (b = h.patternProperties) != null ? b : {};
    for (let k of (x = h.required) != null ? x : [])
      F(m, k) === void 0 && o(H(p, k), k === "default" ? "missing-default" : "missing-property", k);
    for (let k of Object.keys(m)) {
      let P = H(p, k), S = Object.keys(y).find((O) => Qp(O, k)), v = (R = F(g, k)) != null ? R : S && y[S];
      v !== void 0 ? a(m[k], v, P, "") : h.patternProperties !== void 0 ? o(P, "bad-language", W(k)) : h.additionalProperties === !1 && o(P, "unknown-property", W(k), Object.keys(g));
    }
  }
  function d(m, h, p, g) {
    var R, k;
    let y = h.filter((P) => {
      let S = i(P)[0].type;
      return S === void 0 || Up(m, S) || S === "integer" && typeof m == "number";
    });
    if (!j(m) || y.length < 2) {
      y[0] === void 0 ? o(p, (R = t.codes[g]) != null ? R : "bad-text", W(m)) : a(m, y[0], p, g);
      return;
    }
    let w = y.map((P) => {
      var S, v, O;
      return (O = (v = (S = i(P)[0].properties) == null ? void 0 : S.type) == null ? void 0 : v.enum) == null ? void 0 : O[0];
    }), b = w.indexOf(F(m, "type")), x = w[0] === void 0 ? (k = y.find((P) => {
      var S;
      return ((S = i(P)[0].required) != null ? S : []).some((v) => F(m, v) !== void 0);
    })) != null ? k : y[y.length - 1] : y[b];
    if (x === void 0) {
      let P = w.filter((v) => v !== void 0), S = F(m, "type");
      S === void 0 ? o(H(p, "type"), "missing-property", "type") : o(H(p, "type"), "unknown-question-type", W(S), P);
    } else
      a(m, x, p, g);
  }
}
function Up(e, n) {
  switch (n) {
    case "object":
      return j(e);
    case "array":
      return Array.isArray(e);
    case "integer":
      return typeof e == "number" && e % 1 === 0;
    default:
      return typeof e === n;
  }
}
var Hp = /* @__PURE__ */ new Map();
function Qp(e, n) {
  let t = Hp.get(e);
  return t === void 0 && (t = new RegExp(e, "u"), Hp.set(e, t)), t.test(n);
}

// src/core/skills/skills.schema.json
var zp = {
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
var aP = {
  id: "bad-id",
  language: "bad-language",
  label: "empty-text",
  messageKey: "bad-message-key",
  text: "expected-text",
  item: "bad-item",
  capacities: "expected-whole-number"
};
function Kp(e, n = {}) {
  let { value: t, faults: r } = Pe(e);
  if (t === void 0)
    return { taxonomy: null, faults: r };
  let { hasMessage: s } = n, o = Go(t, zp, {
    codes: aP,
    checks: {
      messageKey: (a) => s === void 0 || s(a) ? null : "unknown-message"
    }
  }), { taxonomy: i } = At(t);
  return { taxonomy: i, faults: [...r, ...o, ...j(t) ? lP(t, i) : []] };
}
function lP(e, n) {
  let t = [], r = /* @__PURE__ */ new Map(), s = F(e, "skills");
  return (Array.isArray(s) ? s : []).forEach((o, i) => {
    let a = j(o) ? F(o, "id") : void 0;
    if (!j(o) || typeof a != "string")
      return;
    let l = H("$.skills", i), u = r.get(a);
    if (u !== void 0) {
      t.push({ path: `${l}.id`, code: "duplicate-code", parameters: [W(a), u] });
      return;
    }
    r.set(a, `${l}.id`);
    for (let c of ["parent", "replacedBy"]) {
      let d = F(o, c);
      typeof d == "string" && (n.get(d) === null ? t.push({ path: `${l}.${c}`, code: "no-such-skill", parameters: [W(d)] }) : uP(n, a, c) && t.push({ path: `${l}.${c}`, code: "skill-circle", parameters: [W(a)] }));
    }
    F(o, "replacedBy") !== void 0 && F(o, "status") !== "retired" && t.push({ path: `${l}.replacedBy`, code: "replaced-not-retired", parameters: [W(a)] });
  }), t;
}
function uP(e, n, t) {
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
var Jp = {
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
function Ha(e) {
  let n = (t, r, s = dP(r)) => ({ list: t, codes: r.map(({ value: o }) => o), isScale: s });
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
function ds(e) {
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
function dP(e) {
  return e.filter(({ value: n }) => /^-?\d+$/.test(n)).length > e.length / 2;
}

// src/core/survey/rules/placed-elements.ts
var mP = 20;
function Qa(e) {
  let n = en(e, "pages", "$"), t = [], r = (o) => {
    let i = o[o.length - 1];
    for (let a of en(i.json, "elements", i.path))
      t.push(E(T({}, a), { name: ge(a.json, "name"), type: F(a.json, "type"), within: o })), o.length < mP && r([...o, a]);
  };
  n.forEach((o) => r([o]));
  let s = F(e, "localSkills");
  return {
    json: e,
    pages: n,
    elements: t,
    questions: t.filter(({ type: o }) => o !== "panel" && o !== "html"),
    settings: j(s) ? s : {}
  };
}
function qo({ json: e, path: n, type: t }) {
  let r = en(e, "columns", n);
  return [
    ae(e, "choices", n),
    ae(e, "rateValues", n),
    ae(e, "rows", n),
    ...t === "matrix" ? [ae(e, "columns", n)] : [r.map(Vo), ...r.map((s) => ae(s.json, "choices", s.path))]
  ];
}
function ae(e, n, t) {
  let r = F(e, n), s = [];
  return (Array.isArray(r) ? r : []).forEach((o, i) => {
    let a = H(H(t, n), i), l = j(o) ? o : null, u = l === null ? o : F(l, "value");
    (typeof u == "string" || typeof u == "number") && s.push({
      path: l === null ? a : `${a}.value`,
      code: String(u),
      hasText: l !== null && F(l, "text") !== void 0,
      isRetired: l !== null && F(l, "retired") === !0,
      json: l
    });
  }), s;
}
function Vo({ json: e, path: n }) {
  var t;
  return { path: `${n}.name`, code: (t = ge(e, "name")) != null ? t : "", hasText: !1, isRetired: !1, json: null };
}
function en(e, n, t) {
  let r = F(e, n), s = [];
  return (Array.isArray(r) ? r : []).forEach((o, i) => {
    j(o) && s.push({ json: o, path: H(H(t, n), i) });
  }), s;
}
function ge(e, n) {
  let t = F(e, n);
  return typeof t == "string" ? t : null;
}

// src/core/survey/rules/comparison-rules.ts
function Yp(e, n, t, r) {
  let s = "$.localSkills.core", o = F(e.settings, "core");
  if (!(!j(o) || F(o, "id") !== t.id)) {
    n.audience.population !== t.audience.population && r(`${s}.id`, "other-population", n.audience.population, t.id, t.audience.population);
    for (let { code: i, path: a } of ae(o, "questions", s)) {
      let [l, u] = [n, t].map(
        (c) => z(c).find((d) => d.name === i)
      );
      u === void 0 ? r(a, "core-no-question", i, t.id) : l === void 0 ? e.questions.some((c) => c.name === i) || r(a, "core-question-missing", i) : eg(e, l, u, t.id, !0, r);
    }
  }
}
function Zp(e, n, t, r) {
  if (n.follows === t.id) {
    n.audience.population !== t.audience.population && r("$.localSkills.follows", "other-population", n.audience.population, t.id, t.audience.population);
    for (let s of z(t)) {
      let o = z(n).find(({ name: i }) => i === s.name);
      o !== void 0 && eg(e, o, s, t.id, !1, r);
    }
  }
}
function eg(e, n, t, r, s, o) {
  var u, c;
  let i = (c = (u = e.questions.find(({ name: d }) => d === n.name)) == null ? void 0 : u.path) != null ? c : "$.pages";
  if (ds(n) !== ds(t)) {
    o(`${i}.type`, "kept-type", n.name, ds(n), r, ds(t));
    return;
  }
  let [a, l] = [Ha(n), Ha(t)];
  for (let d of l) {
    let f = a.find(({ list: g }) => g === d.list);
    if (f === void 0) {
      o(i, "kept-column", n.name, d.list.replace("columns.", ""), r);
      continue;
    }
    let m = `${i}.${d.list.split(".")[0]}`, [h, p] = [Xp(d.codes, f.codes), Xp(f.codes, d.codes)];
    h.length > 0 && o(m, "kept-codes-gone", n.name, r, h), p.length > 0 && (s || d.isScale) && o(m, "kept-codes-added", n.name, r, p), h.length + p.length === 0 && d.isScale && f.codes.join() !== d.codes.join() && o(m, "kept-order", n.name, r, d.codes);
  }
}
function Xp(e, n) {
  return e.filter((t) => !n.includes(t));
}

// src/core/survey/rules/condition-rules.ts
var ng = 8;
function tg(e, n, t) {
  let r = n === null ? [] : ne(n), s = new Map(r.map((i) => [i.name, i])), o = n === null ? [] : z(n).map(({ name: i }) => i);
  for (let { json: i, path: a } of pP(e))
    for (let l of ["visibleIf", "requiredIf"]) {
      let u = ge(i, l);
      if (u === null || u.trim() === "")
        continue;
      let c = `${a}.${l}`, d = Ys(u);
      if ("code" in d) {
        t(c, d.code, ...d.parameters);
        continue;
      }
      for (let f of xe(d)) {
        let m = f.split(".", 1)[0];
        if (!e.questions.some(({ name: p }) => p === m))
          t(c, "condition-no-question", m);
        else if (o.includes(m) && !s.has(f) && !gP(f, r, e)) {
          let p = r.filter((y) => y.question.name === m).map(({ name: y }) => y), g = p.length > 0 ? p : rg(m, e).map((y) => `${m}.\u2026.${y}`);
          t(c, "condition-no-part", f, g.slice(0, ng).map((y) => `{${y}}`));
        }
      }
      yP(d, s, c, t);
    }
  for (let i of n === null ? [] : Yf(n)) {
    let a = [...e.pages.map(fP), ...e.elements].find(({ name: l }) => l !== null && i.includes(l));
    t(a === void 0 ? "$.pages" : `${a.path}.visibleIf`, "condition-circle", i);
  }
}
function fP(e) {
  return E(T({}, e), { name: ge(e.json, "name") });
}
function pP(e) {
  let n = (r) => [
    ...["choices", "rateValues", "rows", "columns"].map((s) => ae(r.json, s, r.path)),
    ...en(r.json, "columns", r.path).map((s) => ae(s.json, "choices", s.path))
  ].reduce((s, o) => s.concat(o.reduce((i, { json: a, path: l }) => a === null ? i : i.concat({ json: a, path: l.replace(/\.value$/, "") }), [])), []), t = e.pages.slice();
  return e.elements.reduce((r, s) => r.concat(s, n(s)), t);
}
function gP(e, n, t) {
  let [r = "", s, o] = e.split(".");
  return s !== void 0 && o !== void 0 && rg(r, t).includes(o) && !n.some(({ question: i }) => i.name === r);
}
function rg(e, n) {
  let t = n.questions.find((r) => r.name === e && r.type === "matrixdropdown");
  return t === void 0 ? [] : en(t.json, "columns", "").map(({ json: r }) => {
    var s;
    return (s = ge(r, "name")) != null ? s : "";
  });
}
var hP = ["equal", "notequal", "contains", "notcontains", "anyof", "noneof", "allof"];
function yP(e, n, t, r) {
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
          c.slice(0, ng).map((m) => m.value)
        ));
      }
  }, i = (a) => {
    switch (a.kind) {
      case "unary":
        i(a.operand);
        break;
      case "binary":
        hP.includes(a.operator) && (o(a.left, a.right), o(a.right, a.left)), i(a.left), i(a.right);
        break;
      case "iif":
        a.operands.forEach(i);
        break;
    }
  };
  i(e.expression);
}

// src/core/survey/rules/name-rules.ts
function sg(e, n) {
  ms(e.pages.map(Vo), "duplicate-name", n), ms(e.elements.map(Vo), "duplicate-name", n);
  for (let { name: t, path: r, type: s, within: o } of e.elements)
    t !== null && gn.includes(t) && n(`${r}.name`, "reserved-name", t, gn), s === "panel" && o.length === Br + 1 && n(r, "panels-too-deep", Br);
  e.questions.forEach((t, r) => {
    r === Dr && n(t.path, "too-many-questions", Dr), qo(t).forEach((s) => ms(s, "duplicate-code", n));
  }), e.pages.length > 0 && e.questions.every(({ json: t }) => t.retired === !0) && n("$.pages", "no-question");
}
function ms(e, n, t) {
  let r = /* @__PURE__ */ new Map();
  for (let { code: s, path: o } of e) {
    let i = r.get(s);
    i === void 0 ? r.set(s, o) : s !== "" && t(o, n, W(s), i);
  }
}

// src/core/survey/rules/personal-data-words.ts
var za = {
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
}, og = [
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
var bP = ["title", "description", "placeholder"];
function lg(e, n) {
  let t = ge(e.json, "locale");
  for (let { json: r, path: s, name: o, type: i } of e.questions) {
    let a = [], l = i === "matrix" ? [] : en(r, "columns", s);
    for (let { json: u, path: c } of [{ json: r, path: s }, ...l])
      bP.forEach((d) => a.push(...xP(F(u, d), `${c}.${d}`, t)));
    o !== null && a.push({ path: `${s}.name`, text: o, language: "en" });
    for (let { path: u, text: c, language: d } of a) {
      let f = wP(c, d);
      if (f !== null) {
        n(u, "personal-data-likely", f);
        break;
      }
    }
  }
}
function wP(e, n) {
  let t = cg(e);
  return ig(t, n) === null ? null : ig(
    og.reduce((r, s) => r.split(ug(s).needle).join(" "), t),
    n
  );
}
function ig(e, n) {
  let t = dg(e), r = n === null ? null : n.split("-")[0], s = null;
  for (let o of Object.keys(za).filter((i) => r === null || i === r))
    for (let i of za[o]) {
      let { needle: a, bareNeedle: l } = ug(i);
      (e.includes(a) || t.includes(l)) && (s === null || i.length > s.length) && (s = i);
    }
  return s === null ? null : s.replace("*", "");
}
var ag = /* @__PURE__ */ new Map();
function ug(e) {
  let n = ag.get(e);
  if (n === void 0) {
    let t = cg(e).slice(0, e.endsWith("*") ? -1 : void 0);
    n = { needle: t, bareNeedle: dg(t) }, ag.set(e, n);
  }
  return n;
}
function cg(e) {
  return ` ${e.toLowerCase().normalize("NFD").replace(/[\u0300-\u036f\u064b-\u065f\u0670\u0640]/g, "").replace(/ٱ/g, "\u0627").replace(/ى/g, "\u064A").replace(/ة/g, "\u0647").replace(/ı/g, "i").replace(/[\s!-/:-@[-`{-~\u00a0-\u00bf\u060c\u061b\u061f\u2010-\u205e\u3000-\u303f]+/g, " ").trim()} `;
}
function dg(e) {
  return e.replace(/ [وف]?(?:لل|[بكل]?ال|[بكل])?(?=[\u0621-\u064a]{3})/g, " ");
}
function xP(e, n, t) {
  return typeof e == "string" ? [{ path: n, text: e, language: t }] : j(e) ? Object.keys(e).reduce((r, s) => {
    let o = e[s];
    return typeof o == "string" && s !== "message" ? r.concat({ path: n, text: o, language: s === "default" ? t : s }) : r;
  }, []) : [];
}

// src/core/survey/rules/question-rules.ts
var kP = [
  ["showOtherItem", Yn],
  ["hasOther", Yn],
  ["showNoneItem", fr],
  ["hasNone", fr],
  ["showRefuseItem", pr],
  ["showDontKnowItem", gr]
];
function fg(e, n, t) {
  let { json: r, path: s, type: o } = e;
  switch (F(r, "personalData") === !0 && t(`${s}.personalData`, "personal-data-marked"), SP(e, t), RP(e, t), o) {
    case "dropdown":
    case "tagbox":
      mg(e, "choices", "choicesFrom", t);
      break;
    case "ranking":
      PP(e, t);
      break;
    case "rating":
      vP(e, t);
      break;
    case "text":
      TP(e, t);
      break;
    case "matrixdropdown":
      mg(e, "rows", "rowsFrom", t), AP(e, n, t);
      break;
  }
}
function Uo(e) {
  return kP.filter(([n]) => F(e, n) === !0).map(([, n]) => n);
}
function SP({ json: e, path: n }, t) {
  let r = Uo(e);
  for (let s of ["choices", "rateValues"])
    for (let { code: o, path: i } of ae(e, s, n))
      r.includes(o) && t(i, "special-code-taken", o);
}
function RP({ json: e, path: n }, t) {
  let [r, s] = [F(e, "minSelectedChoices"), F(e, "maxSelectedChoices")], o = ae(e, "choices", n);
  if (typeof r != "number")
    return;
  let i = o.filter(({ isRetired: a }) => !a).length + Number(Uo(e).includes(Yn));
  typeof s == "number" && r > s ? t(`${n}.minSelectedChoices`, "min-above-max", r, s) : o.length > 0 && r > i && t(`${n}.minSelectedChoices`, "min-above-choices", r, i);
}
function mg({ json: e, path: n }, t, r, s) {
  let [o, i] = [t, r].map((a) => F(e, a) !== void 0);
  o && i ? s(`${n}.${r}`, "not-together", t, r) : !o && !i && s(`${n}.${t}`, "missing-either", t, r);
}
function PP({ json: e, path: n }, t) {
  let r = ae(e, "choices", n);
  if (r.length > 0 && r.filter(({ isRetired: s }) => !s).length < 2 && t(`${n}.choices`, "ranking-of-one"), F(e, "selectToRankEnabled") !== !0)
    for (let s of ["minSelectedChoices", "maxSelectedChoices"])
      F(e, s) !== void 0 && t(`${n}.${s}`, "ranking-of-all", s);
}
function vP({ json: e, path: n }, t) {
  var u;
  let r = F(e, "rateValues");
  if (r !== void 0) {
    for (let c of ["rateMin", "rateMax", "rateStep"])
      F(e, c) !== void 0 && t(`${n}.${c}`, "not-together", "rateValues", c);
    Array.isArray(r) && r.length > jn && t(`${n}.rateValues`, "too-many-steps", jn);
    return;
  }
  let s = (c, d) => {
    let f = F(e, c);
    return Nr(f) ? f : d;
  }, [o, i, a] = [s("rateMin", 1), s("rateMax", 5), s("rateStep", 1)], l = `${n}.${(u = ["rateMax", "rateMin", "rateStep"].find((c) => F(e, c) !== void 0)) != null ? u : "type"}`;
  a < 1 || (i <= o ? t(l, "bad-rating", o, i, a) : o + (jn - 1) * a < i ? t(l, "too-many-steps", jn) : (i - o) % a !== 0 && t(l, "rating-misses-end", o, i, a));
}
function TP({ json: e, path: n }, t) {
  let r = ca.find((a) => {
    var l;
    return a === ((l = ge(e, "inputType")) != null ? l : "text");
  });
  if (r === void 0)
    return;
  F(e, "integer") !== void 0 && r !== "number" && t(`${n}.integer`, "only-for-numbers", "integer");
  let [s, o] = ["min", "max"].map((a) => {
    let l = F(e, a), u = typeof l == "string" || typeof l == "number" ? da(String(l), r) : null;
    return u === null && l !== void 0 && t(`${n}.${a}`, "limit-not-of-type", W(l), r), u;
  });
  s && o && (r === "number" ? Number(s) > Number(o) : s > o) && t(`${n}.min`, "limits-crossed", s, o);
}
function AP({ json: e, path: n }, t, r) {
  let s = ge(e, "rowsFrom");
  t === null || s === null || s === "" || (t.get(s) === null ? r(`${n}.rowsFrom`, "no-skill-to-start", W(s)) : t.children(s).length === 0 && r(`${n}.rowsFrom`, "no-skills-below", W(s)));
}

// src/core/survey/measured-types.ts
var pg = ["matrixdropdown"], gg = ["checkbox", "tagbox", "ranking"], hg = ["radiogroup", "dropdown", "checkbox", "tagbox", "rating", "boolean"];

// src/core/survey/rules/settings-rules.ts
var lr = "$.localSkills";
function yg(e, n, t) {
  let { settings: r } = e, [s, o, i] = ["id", "opens", "closes"].map((c) => ge(r, c));
  n !== void 0 && s && s !== n && t(`${lr}.id`, "other-id", W(s), n), o && i && i < o && t(`${lr}.closes`, "closes-before-opens", W(i), W(o));
  let a = new Set(hr);
  for (let c of e.questions)
    qo(c).forEach((d) => d.forEach(({ code: f }) => a.add(f))), Uo(c.json).forEach((d) => a.add(d));
  let l = ae(r, "notInStatistics", lr);
  ms(l, "duplicate-code", t);
  for (let { code: c, path: d } of l)
    a.has(c) || t(d, "unused-code", W(c));
  let u = F(r, "core");
  s && j(u) && ge(u, "id") === s && t(`${lr}.core.id`, "refers-to-itself", s), s && ge(r, "follows") === s && t(`${lr}.follows`, "refers-to-itself", s);
}
function bg(e, n, t) {
  let r = `${lr}.measures`, s = F(e.settings, "measures");
  if (!j(s))
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
  }, i = o(`${r}.grid`, F(s, "grid"), pg);
  if (i !== null) {
    let c = ae(e.settings, "notInStatistics", "$").map(({ code: d }) => d);
    EP(i, `${r}.grid`, [...c, ...hr], t);
  }
  let [a, l] = ["wantToLearn", "canTeach"].map(
    (c) => o(`${r}.${c}`, F(s, c), gg)
  );
  a && a === l && t(`${r}.canTeach`, "measure-twice", W(a.name));
  let u = F(s, "groupBy");
  (Array.isArray(u) ? u : []).forEach((c, d) => {
    o(`${r}.groupBy[${d}]`, c, hg);
  }), Ka(i, "rows", n, t), Ka(a != null ? a : null, "choices", n, t), Ka(l != null ? l : null, "choices", n, t);
}
function Ka(e, n, t, r) {
  if (e === null)
    return;
  let s = F(e.json, "choicesFrom");
  s !== void 0 && s !== "skills" && r(`${e.path}.choicesFrom`, "not-one-of", W(s), ["skills"]);
  for (let { code: o, path: i, hasText: a } of t === null ? [] : ae(e.json, n, e.path))
    !a && (t == null ? void 0 : t.get(o)) === null && r(i, "unknown-skill", W(o));
}
function EP(e, n, t, r) {
  let s = en(e.json, "columns", e.path);
  for (let o of ln) {
    let i = s.find((a) => F(a.json, "name") === o);
    if (i === void 0) {
      r(n, "measure-no-column", W(e.name), o);
      continue;
    }
    OP(i.json, i.path, o, t, (a, ...l) => {
      r(`${i.path}.choices`, a, ...l);
    });
  }
}
function OP(e, n, t, r, s) {
  let o = ae(e, "choices", n), i = lt.filter((c) => !o.some((d) => d.code === c)), a = o.map((c) => c.code).filter((c) => !lt.includes(c) && !r.includes(c));
  i.length > 0 && s("scale-code-missing", t, i), a.length > 0 && s("scale-code-extra", t, a.map(W));
  let l = o.filter((c) => lt.includes(c.code)), u = l.filter((c) => c.code === lt[0] || c.code === lt[4]);
  l.some((c) => c.hasText) && u.some((c) => !c.hasText) && s("scale-ends-unlabelled", t);
}

// src/core/survey/rules/text-rules.ts
var CP = [
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
function xg(e, n) {
  let t = [], r = ge(e.json, "locale"), s = (i, a) => {
    if (Array.isArray(i))
      i.forEach((l, u) => s(l, H(a, u)));
    else if (j(i))
      for (let l of Object.keys(i)) {
        let u = CP.includes(l) ? NP(i[l]) : null;
        u === null ? s(i[l], H(a, l)) : t.push({ path: H(a, l), languages: u });
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
function NP(e) {
  return typeof e == "string" ? ["default"] : !j(e) || F(e, "message") !== void 0 ? null : Object.keys(e);
}
function kg(e, n) {
  var s;
  let t = F(e.settings, "measures"), r = j(t) ? F(t, "grid") : void 0;
  for (let { json: o, path: i, type: a, name: l } of e.questions)
    if (a === "rating") {
      let u = ae(o, "rateValues", i);
      !["minRateDescription", "maxRateDescription"].every((d) => F(o, d) !== void 0) && (u.length === 0 || Sg(u)) && n(i, "scale-ends-bare", W(l));
    } else if (a === "matrix")
      Ja(o, "columns", i, n);
    else if (a === "matrixdropdown")
      for (let u of en(o, "columns", i)) {
        let c = (s = ge(u.json, "name")) != null ? s : "";
        (l !== r || !ln.includes(c)) && Ja(u.json, "choices", u.path, n);
      }
    else (a === "radiogroup" || a === "dropdown") && Ja(o, "choices", i, n);
}
function Ja(e, n, t, r) {
  let s = ae(e, n, t);
  s.length > 1 && s.filter(wg).length >= 3 && Sg(s.filter(wg)) && r(`${t}.${n}`, "scale-ends-bare", W(ge(e, "name")));
}
function wg({ code: e }) {
  return /^-?\d+$/.test(e);
}
function Sg(e) {
  return [e[0], e[e.length - 1]].some((n) => n !== void 0 && !n.hasText);
}

// src/core/survey/definition-rules.ts
function Rg(e, n) {
  var l;
  let { faults: t, add: r } = vg(), s = Qa(e), o = (l = n.taxonomy) != null ? l : null, i = Wn(e).survey, a = i === null ? null : Un(i, o);
  return sg(s, r), s.questions.forEach((u) => fg(u, o, r)), tg(s, a, r), yg(s, n.id, r), bg(s, o, r), i !== null && n.core && Yp(s, i, n.core, r), i !== null && n.previous && Zp(s, i, n.previous, r), t;
}
function Pg(e) {
  let { faults: n, add: t } = vg(), r = Qa(e);
  return lg(r, t), xg(r, t), kg(r, t), n;
}
function vg() {
  let e = [];
  return {
    faults: e,
    add: (n, t, ...r) => {
      e.push({ path: n, code: t, parameters: r });
    }
  };
}

// src/core/survey/lint-definition.ts
var MP = {
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
function Tg(e, n = {}) {
  let { value: t, faults: r } = Pe(e);
  return t === void 0 ? { survey: null, faults: r, warnings: [] } : {
    survey: Wn(t).survey,
    faults: [...r, ...$P(t, n)],
    warnings: IP(t)
  };
}
function $P(e, n = {}) {
  let { hasMessage: t } = n, r = Go(e, Jp, {
    codes: MP,
    checks: {
      date: (s) => ke(s) ? null : "bad-date",
      messageKey: (s) => t === void 0 || t(s) ? null : "unknown-message"
    }
  });
  return j(e) && r.push(...Rg(e, n)), Ag(e, r);
}
function IP(e) {
  return j(e) ? Ag(e, Pg(e)) : [];
}
function Ag(e, n) {
  let t = /* @__PURE__ */ new Map(), r = (o, i) => {
    t.set(i, t.size), Array.isArray(o) ? o.forEach((a, l) => r(a, H(i, l))) : j(o) && (Object.keys(o).forEach((a) => r(F(o, a), H(i, a))), t.set(`${i} end`, t.size));
  };
  r(e, "$");
  let s = (o) => {
    var i, a;
    return (a = (i = t.get(o)) != null ? i : t.get(`${o.replace(/(?:\.[^.[\]]+|\[[^[\]]*\])$/, "")} end`)) != null ? a : t.size;
  };
  return n.map((o, i) => ({ fault: o, index: i, position: s(o.path) })).sort((o, i) => o.position - i.position || o.index - i.index).map(({ fault: o }) => o);
}

// src/wiki/counting/survey-fault.ts
var yn = class extends Error {
  constructor(n, t, r) {
    super(n), this.name = "SurveyFault", this.kind = t, this.details = r;
  }
};

// src/wiki/counting/load-survey.ts
function Eg(e, n, t) {
  return B(this, null, function* () {
    var p, g;
    let { source: r, titles: s } = e, [o, i] = [s.definition(n), s.skills()], a = (y) => (w) => `${y}: ${w.path}: ${Zn(w, t)}`, l = yield r.readPages([o, i]), u = l.get(i), { taxonomy: c, faults: d } = u === void 0 ? { taxonomy: null, faults: [] } : Kp((p = u.latest.text) != null ? p : "", { hasMessage: t.has }), f = l.get(o);
    if (f === void 0)
      throw new yn(`There is no survey ${n} on this wiki: the page ${o} is missing.`, "no-survey", [o]);
    let { survey: m, faults: h } = Tg((g = f.latest.text) != null ? g : "", { id: n, taxonomy: c, hasMessage: t.has });
    if (m === null)
      throw new yn([
        ...h.map(a(o)),
        `The survey ${n} is skipped until its definition is mended.`
      ].join(`
`), "definition", h.map((y) => `${y.path}: ${Zn(y, t)}`));
    if (m.id !== n)
      throw new yn(
        `${o}: the definition calls the survey ${m.id}. It is skipped until both agree.`,
        "other-id",
        [o, m.id]
      );
    return {
      survey: Un(m, c),
      taxonomy: c,
      definitionRevision: f.latest.id,
      faults: h,
      notes: [...h.map(a(o)), ...d.map(a(i))]
    };
  });
}

// src/wiki/counting/number-sorter.ts
var [Og, wt] = [2 ** 16, 2 ** 12];
function Xa(e) {
  return new Uint8Array(e.buffer, e.byteOffset, e.byteLength);
}
var fs, ur, Ho = class {
  constructor(n) {
    this.length = 0;
    me(this, fs, []);
    me(this, ur);
    Ne(this, ur, n);
  }
  /** At most a block; only the last may be smaller. */
  push(n) {
    ee(this, fs).push(Lo(Xa(n), ee(this, ur))), this.length += n.length;
  }
  /**
   * @param from - Place of the first
   * @yield One block after the other, in the same memory
   */
  *blocks(n = 0) {
    let t = new Float64Array(wt);
    for (let r of ee(this, fs).slice(n)) {
      let s = (r instanceof Uint8Array ? r.length : r.size) / t.BYTES_PER_ELEMENT, o = t.subarray(0, s);
      Xa(o).set(Qn(r, ee(this, ur), Xa(o))), yield o;
    }
  }
  *slice(n, t) {
    let r = Math.floor(n / wt), s = r * wt;
    for (let o of this.blocks(r))
      if (yield* _e(o.subarray(Math.max(0, n - s), Math.max(0, t - s))), s += o.length, s >= t)
        return;
  }
  [Symbol.iterator]() {
    return this.slice(0, this.length);
  }
};
fs = new WeakMap(), ur = new WeakMap();
function Cg(e) {
  if (++e.at >= e.block.length) {
    let n = e.blocks.next();
    if (n.done === !0)
      return !1;
    [e.block, e.at] = [n.value, 0];
  }
  return e.value = e.block[e.at], !0;
}
function LP(e, n) {
  let t = new Ho(n), r = new Float64Array(wt), s = 0, o = r.subarray(0, 0), i = e.map((a) => ({ value: NaN, block: o, at: 0, blocks: a.blocks() })).filter(Cg);
  for (; i.length > 0; ) {
    let a = i[0];
    for (let l of i)
      a = l.value < a.value ? l : a;
    r[s++] = a.value, s === wt && (t.push(r), s = 0), Cg(a) || (i = i.filter((l) => l !== a));
  }
  return s > 0 && t.push(r.subarray(0, s)), t;
}
function Ng(e, n = 0) {
  let t = [], [r, s] = [new Float64Array(Math.max(64, e === null ? n : Math.min(n, Og))), 0];
  function o(i) {
    let a = new Ho(i), l = r.subarray(0, s).sort();
    for (let u = 0; u < s; u += wt)
      a.push(l.subarray(u, u + wt));
    t.push(a), s = 0;
  }
  return {
    add: (i) => {
      if (e !== null && s === Og && o(e), s === r.length) {
        let a = new Float64Array(2 * s);
        a.set(r), r = a;
      }
      r[s++] = i;
    },
    sorted: () => e === null || t.length === 0 ? r.subarray(0, s).sort() : (o(e), LP(t, e))
  };
}

// src/wiki/counting/released-answers.ts
function Mg(e, n, t, r, s) {
  return B(this, null, function* () {
    var l, u;
    let o = /* @__PURE__ */ new Map();
    e.forEach((c, d) => o.set(d === "" ? t.community : d, FP(c)));
    let i = n.answers.where(({ community: c, revision: d }) => {
      var f;
      return ((f = o.get(c != null ? c : "")) == null ? void 0 : f.find(d)) === !0;
    }), a = [];
    for (let c of Array.from(e.keys())) {
      let d = (u = (l = o.get(c === "" ? t.community : c)) == null ? void 0 : l.missing()) != null ? u : [], f = c === "" ? t : s.map((p) => p.place).find((p) => p.community === c);
      if (f === void 0)
        return null;
      let m = d.length === 0 ? /* @__PURE__ */ new Map() : yield f.source.revisions(d, "with-texts"), h = DP(f, t, r, s);
      for (let p of d) {
        let g = _P(m.get(p), f, h);
        if (g === null)
          return null;
        a.push(g);
      }
    }
    return i.where(() => !0, a);
  });
}
function FP(e) {
  let n = Float64Array.from(e).sort(), t = as();
  return {
    find: (r) => {
      let [s, o] = [0, n.length];
      for (; s < o; ) {
        let a = Math.floor((s + o) / 2);
        [s, o] = n[a] < r ? [a + 1, o] : [s, a];
      }
      let i = n[s] === r;
      return i && t.set(s), i;
    },
    // Of those that stand there twice the first is looked at.
    missing: () => Array.from(n.filter(
      (r, s) => n[s - 1] !== r && !t.has(s)
    ))
  };
}
function DP(e, n, t, r) {
  return (e === n ? [{ id: t.id, read: us(t, e.readAnswerCalls), questions: null }] : []).concat(r.filter((o) => o.place === e).map(({ local: o }) => ({
    id: o.id,
    read: us(Ua(t, o.id), e.readAnswerCalls),
    questions: Io(o, t)
  })));
}
function BP(e, n, t) {
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
function _P(...e) {
  try {
    return BP(...e);
  } catch (n) {
    return null;
  }
}

// src/wiki/counting/tally-answers.ts
var cr = class extends Error {
  constructor(n) {
    var t;
    super(`${n.length} answers cannot be counted: ${String((t = n[0]) == null ? void 0 : t.error)}`), this.name = "UncountedAnswers", this.answers = n;
  }
};
function $g(e, n, t, r) {
  let s = Mo(e, n), o = [];
  for (let i of t)
    try {
      $o(s, i);
    } catch (a) {
      if (a instanceof Hn || o.length >= r)
        throw a;
      let { page: l, user: u, revision: c, community: d = null } = i;
      o.push({ page: l, user: u, revision: c, community: d, error: a });
    }
  if (o.length > 0)
    throw new cr(o);
  return s;
}

// src/wiki/counting/count-survey.ts
var Ig = 1e3;
function Lg(r, s) {
  return B(this, arguments, function* (e, n, t = {}) {
    let o = yield Fg(e, n, t), { previous: i, notes: a } = yield jP(e, o, t);
    return E(T({}, o.counted), { report: E(T({}, o.counted.report), { previous: i }), notes: [...o.counted.notes, ...a] });
  });
}
function Fg(e, n, t) {
  return B(this, null, function* () {
    let { home: r, others: s, definitionsOf: o, messages: i } = e, a = yield Eg(r, n, i), { survey: l, taxonomy: u, definitionRevision: c, faults: d } = a, { found: f, notes: m } = yield Xd(l, [r, ...s], o), h = [], p = yield _p(r, a, f, E(T({}, t), {
      onUnreadable: (I, N) => {
        if (h.push({ title: I, error: N }) > Ig)
          throw N;
      }
    })), g = e.exchange === null ? null : yield e.exchange(), y = (I) => Qf(
      l,
      $g(l, p.versions, I, Ig - h.length),
      { excluded: p.excluded, exchange: g }
    ), { spill: w = null } = t, b = null;
    for (; b === null; )
      try {
        b = yield qP(e, l, p, f, y, w);
      } catch (I) {
        if (!(I instanceof cr))
          throw I;
        p = Bp(p, I.answers, r.community, w), I.answers.forEach(({ page: N, user: M, error: C }) => h.push({ title: N != null ? N : M, error: C }));
      }
    let { answers: x, counted: R, held: k, last: P, pending: S, isFrozen: v, results: O } = b;
    return {
      counted: {
        report: {
          survey: l,
          definitionRevision: c,
          results: O,
          faults: d,
          counted: R,
          held: k,
          last: P,
          home: r.community,
          titles: r.titles
        },
        taxonomy: u,
        pending: S,
        isFrozen: v,
        unread: h,
        notes: [...a.notes, ...m]
      },
      answers: x,
      versions: p.versions
    };
  });
}
function jP(e, n, t) {
  return B(this, null, function* () {
    let { follows: r, id: s } = n.counted.report.survey;
    if (r === null || r === s)
      return { previous: null, notes: [] };
    try {
      let i = yield Fg(e, r, t);
      if (i.counted.isFrozen)
        return { previous: null, notes: [] };
      let o = GP(i, n), { fault: a } = o, l = En(o, ["fault"]);
      return {
        previous: T({
          survey: i.counted.report.survey,
          published: ut(i.counted.report)
        }, l),
        notes: a === null ? [] : [`${s} follows ${r}. What people said each time cannot be set side by side, which should not have happened: ${String(a)}`]
      };
    } catch (i) {
      if (!(i instanceof yn))
        throw i;
      return { previous: null, notes: [`${s} follows ${r}, which it cannot be compared with. ${i.message}`] };
    }
  });
}
var WP = 2e4;
function GP(e, n) {
  let t = e.answers.sharedWith(n.answers), r = t.length, s = [e, n].map(({ counted: { report: c } }) => c.survey);
  if (!s.every(({ minAnswers: c, minCell: d }) => c <= 1 && d <= 1) || r === 0 || r > WP)
    return { accountsInBoth: r, pairs: null, fault: null };
  let [i, a] = s, l = ap(i, a, { before: e.versions, now: n.versions }), u = /* @__PURE__ */ new Map();
  try {
    for (let c of t)
      u.set(Vn(c.user), l.read.before(c));
    for (let c of n.answers.sharedWith(e.answers)) {
      let d = u.get(Vn(c.user));
      d !== void 0 && l.add(d, l.read.now(c));
    }
    return { accountsInBoth: r, pairs: l.result(), fault: null };
  } catch (c) {
    if (c instanceof Hn)
      throw c;
    return { accountsInBoth: r, pairs: null, fault: c };
  }
}
function qP(e, n, t, r, s, o) {
  return B(this, null, function* () {
    var w;
    let { home: i, writer: a } = e, { answers: l } = t, u = (b) => dp(b, (x) => Ng(o, x)), c = u(l);
    if (n.minCell <= 1)
      return { answers: l, counted: c, results: s(l), held: null, last: null, pending: 0, isFrozen: !1 };
    let d = yield Vp(i, n.id, a), f = Kf((w = d == null ? void 0 : d.revisions) != null ? w : null, UP(c, i), n), m = (b) => d === null || d.figures === null ? null : E(T({}, d.figures), { change: b }), h = (b) => B(null, null, function* () {
      var k, P, S;
      let x = (k = d == null ? void 0 : d.revisions) != null ? k : /* @__PURE__ */ new Map(), R = VP(yield Mg(x, t, i, n, r), s);
      return {
        answers: (P = R == null ? void 0 : R.answers) != null ? P : l,
        counted: R === null ? c : u(R.answers),
        results: (S = R == null ? void 0 : R.results) != null ? S : s(l),
        held: { needed: b },
        last: m({ added: 0, removed: 0 }),
        pending: f.change.accounts,
        isFrozen: R === null
      };
    });
    if (f.kind === "hold")
      return h(f.needed);
    let p = s(l), g = m(f.change), y = d === null || g === null || f.change.accounts === 0 ? null : Jf(zs(p, n, g), g, d.revisions, f.change, n);
    return y !== null ? h(y) : { answers: l, counted: c, results: p, held: null, last: g, pending: 0, isFrozen: !1 };
  });
}
function VP(e, n) {
  try {
    return e === null ? null : { answers: e, results: n(e) };
  } catch (t) {
    if (t instanceof cr)
      return null;
    throw t;
  }
}
function UP({ places: e }, n) {
  return new Map(e.map(({ community: t, revisions: r }) => [t === n.community ? "" : t != null ? t : "", r]));
}

// src/core/site-configuration.ts
var HP = /[#<>[\]|{}\n\u007F-\u009F]|^\s*$|\/\s*$/;
function Dg(e) {
  if (e === null)
    return { root: dn, faults: [] };
  let { value: n, faults: t } = Pe(e);
  if (!j(n))
    return { root: dn, faults: t.length > 0 ? t : [{ path: "$", code: "expected-object", parameters: [] }] };
  let r = F(n, "root");
  return r === void 0 ? { root: dn, faults: t } : typeof r != "string" || HP.test(r) ? { root: dn, faults: [...t, { path: "$.root", code: "expected-text", parameters: [W(r)] }] } : { root: r.replace(/[_\s]+/g, " ").trim(), faults: t };
}

// src/wiki/counting/counting-place.ts
function QP(e, n) {
  return B(this, null, function* () {
    var i;
    let t = (yield e.readPages([bs])).get(bs), { root: r, faults: [s] } = Dg((i = t == null ? void 0 : t.latest.text) != null ? i : null), o = r === dn ? r : KP(r, yield e.siteInfo());
    if (s !== void 0 || o === null) {
      let a = s != null ? s : { path: "$.root", code: "expected-text", parameters: [W(r)] }, l = `${a.path}: ${Zn(a, n)}`;
      throw new yn(`${bs}: ${l}`, "configuration", [l]);
    }
    return kl(o);
  });
}
var zP = [-2, -1, 8];
function KP(e, { namespaces: n, isCaseSensitive: t = !1 }) {
  let r = Array.from(n).filter(([a]) => a !== 0), s = vs({
    defaultNamespace: "",
    namespaces: r.map(([, a]) => a),
    capitalLinks: !t
  }), o = /^\s*:/.test(e) ? null : s(e);
  return o !== null && ((a) => !r.some(([l, u]) => {
    var c;
    return zP.includes(l) && a.startsWith(`${(c = u[0]) != null ? c : ""}:`);
  }))(o) ? o : null;
}
function Bg(e, n, t) {
  return B(this, null, function* () {
    return {
      source: e,
      titles: yield QP(e, t),
      community: (yield e.siteInfo()).wikiId,
      isHome: n,
      readAnswerCalls: yield go(e, [Cp])
    };
  });
}

// src/ui/survey-results/count-now.ts
function _g(e, n, t) {
  return B(this, null, function* () {
    let { surveyId: r, reportMessages: s } = e;
    t.onPhase("survey");
    let o = yield Bg(n, !0, s), i = !1, { report: a, taxonomy: l, isFrozen: u } = yield Lg({
      home: o,
      // Of the other wikis that a bot may read, a page knows nothing.
      others: [],
      definitionsOf: Jd(),
      exchange: () => ff(o, e.now().toISOString().slice(0, 10)),
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
    let { survey: f } = a, m = ut(a), h = Js(a, m), p = Wl(a, m, s, l, [s], h, !1), g = Id(p), y = {
      json: Uc(a, m),
      csv: Dd(f, m, p.texts, h)
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
var An = class extends Error {
  constructor(n, t, r = {}) {
    super(t === "" ? n : `${n}: ${t}`), this.name = "SaveFault", this.reason = n, this.explanation = t, this.details = r;
  }
};
function Ya(e) {
  return e instanceof Error && e.name === "SaveFault";
}

// src/ui/survey-results/counting-fault.ts
var JP = ["offline", "rate-limited"], XP = ["session-lost", "permission-denied", "blocked"], YP = 10;
function ZP(e) {
  return e instanceof Error && e.name === "SurveyFault";
}
function Za(e, n) {
  let t = (o, ...i) => fe("p", {}, n.text(`localskills-live-fault-${o}`, ...i));
  if (ZP(e)) {
    let { kind: o, details: i } = e, a = o === "definition" || o === "configuration";
    return Jn("error", t(o, ...a ? [] : i), a ? fe("ul", {}, ...i.slice(0, YP).map((l) => fe("li", { dir: "auto" }, l))) : null);
  }
  let r = Ya(e) ? e.reason : "other", s = Ya(e) ? e.explanation : e instanceof Error ? e.message : "";
  return Jn(
    "error",
    t(JP.includes(r) ? r : XP.includes(r) ? "refused" : "other"),
    s === "" ? null : fe("p", { dir: "auto" }, n.text("localskills-live-fault-details", s))
  );
}

// src/ui/survey-results/progress-view.ts
function jg(e, n) {
  let r = new OO.ui.ProgressBarWidget({ progress: !1 }).$element.attr("aria-label", e.text("localskills-live-progress")), s = fe("p", { role: "status", class: "ext-localSkills-live-phase" }), o = fe("p", { class: "ext-localSkills-live-pages" }), i = (c) => {
    s.textContent = c, r.attr("aria-valuetext", c);
  }, a = "survey", l = !1, u = () => {
    l = !1, i(e.text(`localskills-live-phase-${a}`));
  };
  return {
    element: fe(
      "div",
      { class: "ext-localSkills-live-working" },
      s,
      r[0],
      o,
      Xn(Rt(e.text("localskills-live-cancel"), "normal", n))
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
var ev = ".ext-localSkills-results-tools, .ext-localSkills-downloads, .ext-localSkills-languages", nv = ["aria-labelledby", "aria-describedby", "aria-controls", "for", "headers"], Qo = "localskills-live-";
function Wg(e) {
  let n = document.createElement("div");
  n.className = "ext-localSkills-live-content mw-body-content", n.innerHTML = e;
  let t = (s) => Array.from(n.querySelectorAll(s));
  t(ev).forEach((s) => {
    var o;
    return (o = s.parentNode) == null ? void 0 : o.removeChild(s);
  });
  let r = /* @__PURE__ */ new Set();
  return t("[id]").forEach((s) => {
    r.add(s.id), s.id = Qo + s.id;
  }), nv.forEach((s) => t(`[${s}]`).forEach((o) => {
    var a;
    let i = ((a = o.getAttribute(s)) != null ? a : "").split(/\s+/);
    o.setAttribute(s, i.map((l) => r.has(l) ? Qo + l : l).join(" "));
  })), t("a[href]").forEach((s) => {
    var a;
    let o = (a = s.getAttribute("href")) != null ? a : "";
    if (!o.startsWith("#")) {
      s.target = "_blank", s.rel = "noopener";
      return;
    }
    let i = rv(o.slice(1));
    s.setAttribute("href", `#${Qo}${i}`), s.addEventListener("click", (l) => {
      l.preventDefault();
      let u = t("[id]").find((c) => c.id === Qo + i);
      u !== void 0 && (tv(u), u.scrollIntoView(), Kn(u));
    });
  }), n;
}
function tv(e) {
  var t;
  let n = e.closest(".mw-collapsed");
  (t = n == null ? void 0 : n.querySelector(".mw-collapsible-toggle")) == null || t.click();
}
function rv(e) {
  try {
    return decodeURIComponent(e);
  } catch (n) {
    return e;
  }
}

// src/ui/survey-results/results-panel.ts
function Gg(e) {
  let { messages: n, surveyId: t } = e, r = fe("div", { class: "ext-localSkills-live" }), s = () => {
  }, o = (f, m) => Rt(n.text(`localskills-live-${f}`), m, () => d.start());
  function i(f) {
    let { text: m, language: h, direction: p } = f.title === null ? { text: t, language: null, direction: "auto" } : On(f.title, n, f.locale);
    return fe("h2", T({ dir: p }, h === null ? {} : { lang: h }), m);
  }
  function a(f) {
    let m = Za(f, n);
    St(r, m, Xn(o("try-again", "primary"))), Kn(m);
  }
  function l() {
    let f = Jn("notice", n.text("localskills-live-cancelled"));
    St(r, f, Xn(o("again", "primary"))), Kn(f);
  }
  function u(f, m) {
    return fe("p", {}, ...f === null ? [n.text("localskills-live-not-saved")] : [
      n.text("localskills-live-saved", e.formatTime(f)),
      " ",
      fe("a", { href: e.pageUrl(m), target: "_blank", rel: "noopener" }, n.text("localskills-live-see-saved"))
    ]);
  }
  function c({ report: f, isFrozen: m, savedAt: h, html: p, files: g, fault: y }) {
    var O;
    let w = e.now(), { survey: b, results: { counted: x }, titles: R } = f, k = i(b), P = u(h, R.results(t));
    if (m || g === null) {
      St(
        r,
        k,
        Jn("warning", fe("p", {}, n.text("localskills-live-frozen")), P),
        Xn(o("again", "normal"))
      ), Kn(k);
      return;
    }
    let S = ((O = f.held) != null ? O : null) !== null, v = p === null ? null : Wg(p);
    St(
      r,
      k,
      Jn("notice", fe("p", {}, n.text(
        S ? "localskills-live-counted-held" : "localskills-live-counted",
        e.formatTime(w.toISOString()),
        x
      )), P),
      Xn(
        Rt(n.text("localskills-download-table"), "normal", () => ri(t, w, "csv", g.csv)),
        Rt(n.text("localskills-download-data"), "normal", () => ri(t, w, "json", g.json)),
        o("again", "normal")
      ),
      y === null ? null : Za(y, n),
      v
    ), v !== null && e.enliven(v), Kn(k);
  }
  let d = {
    element: r,
    start() {
      s();
      let f = { aborted: !1 }, m = () => {
        f.aborted = !0, p.cancel();
      }, h = jg(n, () => {
        m(), l();
      }), p = e.createReader((g) => h.showWait(g));
      s = m, St(r, h.element), _g(e, p, {
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
function el(e) {
  return (e == null ? void 0 : e.localSkillsDialog) === !0;
}
function sv(e) {
  let { history: n, location: t } = window, r = t.href, s = !1, o = null, i = (a) => {
    !s || el(a.state) || (s = !1, t.href === r && a.stopImmediatePropagation(), o !== null ? o() : e());
  };
  return window.addEventListener("popstate", i, !0), {
    put() {
      el(n.state) || n.pushState(E(T({}, n.state), { localSkillsDialog: !0 }), ""), s = !0;
    },
    takeOff: () => new Promise((a) => {
      let l = () => {
        window.removeEventListener("popstate", i, !0), a();
      };
      if (!s || !el(n.state)) {
        l();
        return;
      }
      o = l, setTimeout(l, 500), n.back();
    })
  };
}
function qg(e, n, t) {
  let r = new OO.ui.WindowManager(), { getWindowManager: s } = OO.ui, o = () => s().getCurrentWindow() !== null, i = sv(() => {
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
function Vg(e, n) {
  let { messages: t } = e, r = null;
  class s extends OO.ui.ProcessDialog {
    initialize() {
      return super.initialize(), r = Gg(e), this.$body.append(r.element), this;
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
  qg(o, "ext-localSkills-live-open", n);
}

// src/wiki/action-api/query.ts
function Ug(e, n) {
  return bn(this, null, function* () {
    let t = {};
    for (; ; ) {
      let r = yield new qe(e.read(T(T({ action: "query" }, n), t)));
      if (yield r, r.continue === void 0)
        return;
      if (JSON.stringify(r.continue) === JSON.stringify(t))
        throw e.badAnswer("The wiki answers the same part of a list over and over.");
      t = r.continue;
    }
  });
}
function xt(e, n) {
  return bn(this, null, function* () {
    var r, s, o, i, a, l, u;
    let t = /* @__PURE__ */ new Map();
    try {
      for (var c = be(Ug(e, n)), d, f, m; d = !(f = yield new qe(c.next())).done; d = !1) {
        let h = f.value;
        for (let p of (s = (r = h.query) == null ? void 0 : r.pages) != null ? s : []) {
          let g = (o = p.pageid) != null ? o : p.title, y = t.get(g), w = [...(i = y == null ? void 0 : y.revisions) != null ? i : [], ...(a = p.revisions) != null ? a : []], b = [...(l = y == null ? void 0 : y.redirects) != null ? l : [], ...(u = p.redirects) != null ? u : []];
          t.set(g, E(T(T({}, y), p), { revisions: w, redirects: b }));
        }
        h.batchcomplete === !0 && (yield* _e(t.values()), t = /* @__PURE__ */ new Map());
      }
    } catch (f) {
      m = [f];
    } finally {
      try {
        d && (f = c.return) && (yield new qe(f.call(c)));
      } finally {
        if (m)
          throw m[0];
      }
    }
    yield* _e(t.values());
  });
}
function zo(e, n, t) {
  return bn(this, null, function* () {
    var r, s;
    try {
      for (var o = be(Ug(e, T({ list: n }, t))), i, a, l; i = !(a = yield new qe(o.next())).done; i = !1) {
        let u = a.value;
        yield* _e((s = (r = u.query) == null ? void 0 : r[n]) != null ? s : []);
      }
    } catch (a) {
      l = [a];
    } finally {
      try {
        i && (a = o.return) && (yield new qe(a.call(o)));
      } finally {
        if (l)
          throw l[0];
      }
    }
  });
}
function Hg(e) {
  var n, t;
  return new Map(((t = (n = e.query) == null ? void 0 : n.normalized) != null ? t : []).map(({ from: r, to: s }) => [r, s]));
}
function Ko(e, n, t) {
  return B(this, null, function* () {
    if (n.length === 0)
      return;
    let r = yield e.batchSize();
    for (let s = 0; s < n.length; s += r)
      yield t(n.slice(s, s + r));
  });
}

// src/wiki/action-api/site-info.ts
function Qg(e) {
  return B(this, null, function* () {
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
      language: Kg(n.general.lang, yield zg(e, [n.general.lang])),
      namespaces: t,
      isCaseSensitive: n.general.case === "case-sensitive",
      extensionTags: n.extensiontags.map((r) => r.replace(/[<>]/g, "").toLowerCase())
    };
  });
}
function zg(e, n) {
  return B(this, null, function* () {
    let { query: t } = yield e.read({
      action: "query",
      meta: "languageinfo",
      liprop: ["fallbacks", "dir"],
      licode: [...n]
    });
    return t.languageinfo;
  });
}
function Kg(e, n) {
  var r, s;
  let t = n[e];
  return { code: e, fallbacks: (r = t == null ? void 0 : t.fallbacks) != null ? r : [], direction: (s = t == null ? void 0 : t.dir) != null ? s : "ltr" };
}
function Jg(e) {
  let n = null;
  return (t) => B(null, null, function* () {
    if (n === null) {
      let r = /* @__PURE__ */ new Set();
      n = { codes: r, languages: Promise.resolve().then(() => (n = null, zg(e, Array.from(r)))) };
    }
    return n.codes.add(t), Kg(t, yield n.languages);
  });
}
function Xg(e, n) {
  let t = (s) => s.replace(/_/g, " ").trim().toLowerCase(), r = e.indexOf(":");
  for (let [s, o] of r === -1 ? [] : n)
    if (s !== 0 && o.some((i) => t(i) === t(e.slice(0, r))))
      return { namespace: s, rest: e.slice(r + 1) };
  return { namespace: 0, rest: e };
}

// src/wiki/action-api/api-source.ts
var Jo = { rvprop: ["ids", "timestamp", "user", "userid", "sha1"] }, dr = { rvprop: ["ids", "timestamp", "user", "userid", "sha1", "content"], rvslots: "main" }, ov = 2, iv = 6e4, av = 5, lv = [{ leaction: "delete/restore" }, { letype: "import" }, { letype: "merge" }];
function Xo(e) {
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
function Yg(e) {
  var t, r;
  let n = (t = e.revisions) == null ? void 0 : t[0];
  return n === void 0 ? null : {
    pageId: (r = e.pageid) != null ? r : 0,
    title: e.title,
    namespace: e.ns,
    isRedirect: e.redirect === !0,
    latest: Xo(n)
  };
}
function Zg(e) {
  let n = null, t = () => (n != null || (n = Qg(e).catch((c) => {
    throw n = null, c;
  })), n);
  function r(c) {
    return B(this, null, function* () {
      let d = /* @__PURE__ */ new Map();
      return yield Ko(e, [...new Set(c)], (f) => B(null, null, function* () {
        let m = new Map(f.map((b) => [b, b])), h = /* @__PURE__ */ new Map();
        try {
          for (var p = be(xt(E(T({}, e), {
            read: (x) => B(null, null, function* () {
              let R = yield e.read(x);
              return Hg(R).forEach((k, P) => m.set(P, k)), R;
            })
          }), T({ titles: f, prop: ["revisions", "info"] }, dr))), g, y, w; g = !(y = yield p.next()).done; g = !1) {
            let b = y.value;
            let x = Yg(b);
            x !== null && h.set(x.title, x);
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
        for (let [b, x] of m) {
          let R = h.get(x);
          R !== void 0 && d.set(b, R);
        }
      })), d;
    });
  }
  function s(c, d) {
    return B(this, null, function* () {
      let { namespace: f, rest: m } = Xg(c, (yield t()).namespaces), h = d ? "g" : "";
      return { [`${h}apnamespace`]: f, [`${h}apprefix`]: m };
    });
  }
  function o(c) {
    return bn(this, null, function* () {
      try {
        for (var d = be(xt(e, T(E(T({}, c), { prop: ["revisions", "info"] }), dr))), f, m, h; f = !(m = yield new qe(d.next())).done; f = !1) {
          let p = m.value;
          let g = Yg(p);
          g !== null && (yield g);
        }
      } catch (m) {
        h = [m];
      } finally {
        try {
          f && (m = d.return) && (yield new qe(m.call(d)));
        } finally {
          if (h)
            throw h[0];
        }
      }
    });
  }
  function i(c) {
    return bn(this, null, function* () {
      yield* _e(o(T({ generator: "allpages", gaplimit: "max" }, yield new qe(s(c, !0)))));
    });
  }
  function a(c) {
    return bn(this, null, function* () {
      for (let d of c)
        yield* _e(o({ generator: "embeddedin", geititle: d, geinamespace: ov, geilimit: "max" }));
    });
  }
  function l(c, d, f) {
    return B(this, null, function* () {
      var h, p, g, y;
      let { query: m } = yield e.read(T({ action: "query", titles: [c], prop: "revisions", rvlimit: d }, f));
      return (y = (g = (p = (h = m == null ? void 0 : m.pages) == null ? void 0 : h[0]) == null ? void 0 : p.revisions) == null ? void 0 : g.map(Xo)) != null ? y : [];
    });
  }
  let u = (c, d) => B(null, null, function* () {
    var f;
    return (f = (yield l(c, 1, d))[0]) != null ? f : null;
  });
  return {
    siteInfo: t,
    languageInfo: Jg(e),
    readPages: r,
    readListedPages: r,
    titlesWithTemplates: (c, d) => B(null, null, function* () {
      let f = /* @__PURE__ */ new Set();
      return yield Ko(e, c, (m) => B(null, null, function* () {
        try {
          for (var h = be(xt(e, {
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
      return bn(this, null, function* () {
        yield* _e(i(c)), yield* _e(a(d));
      });
    },
    childrenBelow: (c) => B(null, null, function* () {
      var g, y, w;
      let d = /* @__PURE__ */ new Set(), { apnamespace: f, apprefix: m } = yield s(c, !1), h = m.replace(/ /g, "_"), p = f === 0 ? "" : `${(y = (g = (yield t()).namespaces.get(f)) == null ? void 0 : g[0]) != null ? y : ""}:`;
      for (let b = h; b !== void 0; ) {
        let x = yield e.read({
          action: "query",
          list: "allpages",
          apnamespace: f,
          apprefix: m,
          apfrom: b,
          aplimit: "max"
        });
        b = (w = x.continue) == null ? void 0 : w.apcontinue;
        for (let { title: R } of x.query.allpages) {
          let [k, ...P] = R.slice(p.length + m.length).split("/");
          d.add(k != null ? k : ""), P.length > 0 && b !== void 0 && b.startsWith(`${h}${k != null ? k : ""}/`) && (b = `${h}${k != null ? k : ""}0`);
        }
      }
      return d.delete(""), [...d];
    }),
    redirectsTo: (c) => B(null, null, function* () {
      var f, m;
      let d = [];
      try {
        for (var h = be(xt(e, { titles: [c], prop: "redirects", rdprop: "title", rdlimit: "max" })), p, g, y; p = !(g = yield h.next()).done; p = !1) {
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
    revisions: (c, d) => B(null, null, function* () {
      let f = /* @__PURE__ */ new Map();
      return yield Ko(e, c, (m) => B(null, null, function* () {
        var h;
        try {
          for (var p = be(xt(e, T({
            revids: m,
            prop: "revisions"
          }, d === "with-texts" ? dr : Jo))), g, y, w; g = !(y = yield p.next()).done; g = !1) {
            let b = y.value;
            (h = b.revisions) == null || h.forEach((x) => f.set(x.revid, Xo(x)));
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
    firstRevision: (c) => u(c, T({ rvdir: "newer" }, Jo)),
    revisionsUpTo: (c, d) => l(c, 500, T(T({}, d === null ? {} : { rvstartid: String(d) }), Jo)),
    newestRevisionBy: (c, d) => u(c, T({ rvuser: d }, dr)),
    revisionsAfter: (c, d) => B(null, null, function* () {
      let f = [];
      try {
        for (var m = be(xt(e, T({
          titles: [c],
          prop: "revisions",
          rvendid: d,
          rvlimit: "max"
        }, Jo))), h, p, g; h = !(p = yield m.next()).done; h = !1) {
          let { revisions: y = [] } = p.value;
          f.push(...y.filter(({ revid: w }) => w !== d).map(Xo));
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
    revisionsBySince: (c, d, f) => l(c, av, T({
      rvuser: d,
      rvstart: f,
      rvdir: "newer"
    }, dr)),
    movesAround: (f) => B(null, [f], function* ({ timestamp: c, user: d }) {
      var h;
      let m = [];
      try {
        for (var p = be(zo(e, "logevents", {
          letype: "move",
          lestart: c,
          leend: new Date(Date.parse(c) + iv).toISOString(),
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
    revisionsBy: (c, d, f) => l(c, f, T({ rvuser: d }, dr)),
    recombinedPagesSince: (c) => B(null, null, function* () {
      let d = /* @__PURE__ */ new Set(), f = /* @__PURE__ */ new Set();
      for (let y of lv)
        try {
          for (var m = be(zo(e, "logevents", E(T({}, y), {
            lestart: c,
            ledir: "newer",
            leprop: ["ids", "title", "details"],
            lelimit: "max"
          }))), h, p, g; h = !(p = yield m.next()).done; h = !1) {
            let { title: w, logpage: b, params: x } = p.value;
            b !== void 0 && b !== 0 && d.add(b), [w, x == null ? void 0 : x.dest_title].forEach((R) => R !== void 0 && f.add(R));
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
    renamesSince: (c) => B(null, null, function* () {
      var f;
      let d = [];
      try {
        for (var m = be(zo(e, "logevents", {
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
function uv(e) {
  if (e === !0)
    return "1";
  if (Array.isArray(e)) {
    let n = e.map(String);
    return n.some((t) => t.includes("|")) ? "" + n.join("") : n.join("|");
  }
  return String(e);
}
function eh(e) {
  let n = {};
  for (let [t, r] of Object.entries(e))
    r != null && r !== !1 && (n[t] = uv(r));
  return n;
}

// src/wiki/save-fault-reason.ts
var nh = {
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
}, cv = new Map(
  Object.keys(nh).reduce(
    (e, n) => e.concat(nh[n].map((t) => [t, n])),
    []
  )
), dv = [
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
function th(e) {
  let n = e.map((t) => cv.get(t) || "other");
  return dv.find((t) => n.includes(t)) || "other";
}
function rh(e) {
  return e === 413 ? "too-big" : e === 429 ? "rate-limited" : e < 400 || e === 408 || e >= 500 ? "offline" : "other";
}

// src/wiki/browser/plain-text.ts
function sh(e) {
  return (new DOMParser().parseFromString(e.replace(/<(?:\/(?:p|div|li|tr|h\d)|[bh]r)\b[^>]*>/gi, `$&
`), "text/html").body.textContent || "").split(`
`).map((t) => t.replace(/\s+/g, " ").trim()).filter((t) => t !== "").join(`
`);
}

// src/wiki/browser/browser-wiki.ts
function oh(e, n) {
  var i;
  if (e === "http" || e === "ok-but-empty") {
    let a = ((i = n == null ? void 0 : n.xhr) == null ? void 0 : i.status) || 0, l = rh(a);
    return new An(l, l === "other" ? `HTTP ${a}` : "", { code: e });
  }
  let t = (n == null ? void 0 : n.errors) || [], r = t.map((a) => a.html || "").filter((a) => a !== "").join("<hr>"), s = t.map((a) => a.html ? sh(a.html) : a.text || a.code), o = t.map((a) => {
    var l;
    return (l = a.data) == null ? void 0 : l.readonlyreason;
  }).find((a) => a);
  return o ? new An("read-only", o, { code: e }) : new An(
    th(t.length ? t.map((a) => a.code) : [e]),
    s.join(`

`),
    r === "" ? { code: e } : { code: e, html: r }
  );
}

// src/wiki/browser/reading-api.ts
var mv = 6e3, fv = 6e4, pv = 5, gv = 3;
function hv(e) {
  var r;
  let n = (r = e == null ? void 0 : e.getResponseHeader) == null ? void 0 : r.call(e, "Retry-After");
  if (n == null || n === "")
    return null;
  let t = /^\d+$/.test(n) ? Number(n) * 1e3 : Date.parse(n) - Date.now();
  return t >= 0 ? t : null;
}
function yv({ reason: e, details: n }) {
  return e === "rate-limited" || n.code === "maxlag" ? pv : e === "offline" ? gv : 1;
}
function ih(e) {
  let { api: n, language: t, onWait: r, firstWait: s = 1e3 } = e, o = !1, i = null, a = Promise.resolve(), l = null, u = (m, h) => {
    let p = h ? (
      // Tells servers in several places that any of them may answer.
      n.post(m, { headers: { "Promise-Non-Write-API-Action": "true" } })
    ) : n.get(m);
    return new Promise((g, y) => {
      p.then(g, (...w) => {
        var k;
        let [b, x, , R] = w;
        y({ fault: oh(String(b), x), retryAfter: hv((k = x == null ? void 0 : x.xhr) != null ? k : R) });
      });
    });
  }, c = (m) => new Promise((h) => {
    let p = setTimeout(h, m);
    i = () => {
      clearTimeout(p), h();
    };
  });
  function d(m, h) {
    return B(this, null, function* () {
      for (let p = 1; ; p++) {
        if (o)
          throw new An("other", "", { code: "cancelled" });
        try {
          return yield u(m, h);
        } catch (g) {
          let { fault: y, retryAfter: w } = g, b = Math.max(w != null ? w : 0, s * 2 ** (p - 1));
          if (o || p >= yv(y) || b > fv)
            throw y;
          r(b), yield c(b);
        }
      }
    });
  }
  function f(m, h) {
    let p = eh(T({
      formatversion: 2,
      errorformat: "plaintext",
      errorlang: t,
      errorsuselocal: !0
    }, m)), g = new URLSearchParams(p).toString().length > mv, y = a.then(() => d(p, h || g));
    return a = y.catch(() => {
    }), y;
  }
  return {
    batchSize() {
      return l = l != null ? l : Promise.resolve(e.rights()).then((m) => m.includes("apihighlimits") ? 500 : 50, () => 50), l;
    },
    read: (m) => f(m, !1),
    post: (m) => f(m, !0),
    badAnswer: (m) => new An("other", m),
    cancel() {
      o = !0, n.abort(), i == null || i();
    }
  };
}

// src/wiki/browser/answer-source.ts
function ah(e) {
  let n = ih(e);
  return E(T({}, Zg(n)), {
    lastChanged(r) {
      return B(this, null, function* () {
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
      return B(this, null, function* () {
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
var lh = { year: "numeric", month: "long", day: "numeric" }, uh = E(T({}, lh), { hour: "numeric", minute: "2-digit" }), lq = E(T({}, lh), { timeZone: "UTC" });
function ch(e, n = document.documentElement.lang) {
  let t = new Intl.DateTimeFormat(mr([n.toLowerCase()], "-ca-gregory"), e);
  return (r) => t.format(new Date(r));
}

// src/extension/start-results.ts
var bv = 12e4;
function wv(e) {
  let n = ml(mw, document.documentElement.dir === "rtl" ? "rtl" : "ltr"), t = mw.messages.get();
  return {
    surveyId: e,
    messages: n,
    reportMessages: hl(n.language, t, n),
    createReader: (r) => ah({
      api: new mw.Api({ ajax: { timeout: bv } }),
      language: n.language,
      rights: () => mw.user.getRights(),
      onWait: r
    }),
    now: () => /* @__PURE__ */ new Date(),
    formatTime: ch(uh),
    pageUrl: (r) => mw.util.getUrl(r),
    enliven: (r) => {
      mw.hook("wikipage.content").fire($(r));
    }
  };
}
function dh() {
  let e = !1;
  mw.hook("localSkills.showResults").add(({ surveyId: n, opener: t }) => {
    e || (e = !0, Vg(wv(n), () => {
      e = !1, t.focus();
    }));
  });
}

// src/extension/results.ts
dh();
