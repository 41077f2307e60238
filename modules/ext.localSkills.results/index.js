// Built from src/extension/results.ts by `npm run build`. Change the source, not this file.
"use strict";
var Xg = Object.create;
var Vo = Object.defineProperty, Yg = Object.defineProperties, Zg = Object.getOwnPropertyDescriptor, eh = Object.getOwnPropertyDescriptors, nh = Object.getOwnPropertyNames, ds = Object.getOwnPropertySymbols, th = Object.getPrototypeOf, Uo = Object.prototype.hasOwnProperty, Za = Object.prototype.propertyIsEnumerable;
var kt = (e, n) => (n = Symbol[e]) ? n : /* @__PURE__ */ Symbol.for("Symbol." + e), Ho = (e) => {
  throw TypeError(e);
};
var Ya = (e, n, t) => n in e ? Vo(e, n, { enumerable: !0, configurable: !0, writable: !0, value: t }) : e[n] = t, T = (e, n) => {
  for (var t in n || (n = {}))
    Uo.call(n, t) && Ya(e, t, n[t]);
  if (ds)
    for (var t of ds(n))
      Za.call(n, t) && Ya(e, t, n[t]);
  return e;
}, O = (e, n) => Yg(e, eh(n));
var En = (e, n) => {
  var t = {};
  for (var r in e)
    Uo.call(e, r) && n.indexOf(r) < 0 && (t[r] = e[r]);
  if (e != null && ds)
    for (var r of ds(e))
      n.indexOf(r) < 0 && Za.call(e, r) && (t[r] = e[r]);
  return t;
};
var el = (e, n) => () => {
  try {
    return n || e((n = { exports: {} }).exports, n), n.exports;
  } catch (t) {
    throw n = 0, t;
  }
};
var rh = (e, n, t, r) => {
  if (n && typeof n == "object" || typeof n == "function")
    for (let s of nh(n))
      !Uo.call(e, s) && s !== t && Vo(e, s, { get: () => n[s], enumerable: !(r = Zg(n, s)) || r.enumerable });
  return e;
};
var sh = (e, n, t) => (t = e != null ? Xg(th(e)) : {}, rh(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  n || !e || !e.__esModule ? Vo(t, "default", { value: e, enumerable: !0 }) : t,
  e
));
var Qo = (e, n, t) => n.has(e) || Ho("Cannot " + t);
var Z = (e, n, t) => (Qo(e, n, "read from private field"), t ? t.call(e) : n.get(e)), me = (e, n, t) => n.has(e) ? Ho("Cannot add the same private member more than once") : n instanceof WeakSet ? n.add(e) : n.set(e, t), Ce = (e, n, t, r) => (Qo(e, n, "write to private field"), r ? r.call(e, t) : n.set(e, t), t), en = (e, n, t) => (Qo(e, n, "access private method"), t);
var j = (e, n, t) => new Promise((r, s) => {
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
}), We = function(e, n) {
  this[0] = e, this[1] = n;
}, bn = (e, n, t) => {
  var r = (a, l, u, c) => {
    try {
      var d = t[a](l), f = (l = d.value) instanceof We, m = d.done;
      Promise.resolve(f ? l[0] : l).then((h) => f ? r(a === "return" ? a : "next", l[1] ? { done: h.done, value: h.value } : h, u, c) : u({ value: h, done: m })).catch((h) => r("throw", h, u, c));
    } catch (h) {
      c(h);
    }
  }, s = (a, l, u, c) => i[a] = (d) => (l = new Promise((f, m, h) => (h = () => r(a, d, f, m), o ? o.then(h) : h())), c = () => o === u && (o = 0), o = u = l.then(c, c), l), o, i = {};
  return t = t.apply(e, n), i[kt("asyncIterator")] = () => i, s("next"), s("throw"), s("return"), i;
}, De = (e) => {
  var n = e[kt("asyncIterator")], t = !1, r, s = {};
  return n == null ? (n = e[kt("iterator")](), r = (o) => s[o] = (i) => n[o](i)) : (n = n.call(e), r = (o) => s[o] = (i) => {
    if (t) {
      if (t = !1, o === "throw") throw i;
      return i;
    }
    return t = !0, {
      done: !1,
      value: new We(new Promise((a) => {
        var l = n[o](i);
        l instanceof Object || Ho("Object expected"), a(l);
      }), 1)
    };
  }), s[kt("iterator")] = () => s, r("next"), "throw" in n ? r("throw") : s.throw = (o) => {
    throw o;
  }, "return" in n && r("return"), s;
}, be = (e, n, t) => (n = e[kt("asyncIterator")]) ? n.call(e) : (e = e[kt("iterator")](), n = {}, t = (r, s) => (s = e[r]) && (n[r] = (o) => new Promise((i, a, l) => (o = s.call(e, o), l = o.done, Promise.resolve(o.value).then((u) => i({ value: u, done: l }), a)))), t("next"), t("return"), n);

// node_modules/heap/lib/heap.js
var jl = el((ii, Dl) => {
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
        for (var v = 0, C = t(p.length / 2); 0 <= C ? v < C : v > C; 0 <= C ? v++ : v--)
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
      var w, b, x, R, k, P, S, v, C, I;
      if (y == null && (y = n), g * 10 <= p.length) {
        if (R = p.slice(0, g).sort(y), !R.length)
          return R;
        for (x = R[R.length - 1], v = p.slice(g), k = 0, S = v.length; k < S; k++)
          w = v[k], y(w, x) < 0 && (l(R, w, 0, null, y), R.pop(), x = R[R.length - 1]);
        return R;
      }
      for (r(p, y), I = [], b = P = 0, C = u(g, p.length); 0 <= C ? P < C : P > C; b = 0 <= C ? ++P : --P)
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
      return typeof define == "function" && define.amd ? define([], g) : typeof ii == "object" ? Dl.exports = g() : p.Heap = g();
    })(this, function() {
      return e;
    });
  }).call(ii);
});

// node_modules/heap/index.js
var _l = el((pT, Bl) => {
  Bl.exports = jl();
});

// src/ui/messages.ts
function nl(e, n) {
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
  return { text: a, language: l, direction: l === null ? "auto" : zo(l) };
}
var oh = [
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
function zo(e) {
  return oh.includes(e) ? "rtl" : "ltr";
}

// src/core/i18n/number-format.ts
var tl = {
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
function rl(e) {
  let n = dr(e), t = /* @__PURE__ */ new Map();
  return (r, s) => {
    var i;
    let o = (i = t.get(s)) != null ? i : new Intl.NumberFormat(n, { minimumFractionDigits: s, maximumFractionDigits: s });
    return t.set(s, o), o.format(r);
  };
}
function dr(e, n = "") {
  var r, s;
  let t = (s = tl[(r = e.find((o) => Object.prototype.hasOwnProperty.call(tl, o))) != null ? r : ""]) != null ? s : "latn";
  return [...e, "en"].filter(ih).map((o) => `${o}-u${n}-nu-${t}`);
}
function ih(e) {
  try {
    return !e.includes("-u-") && Intl.NumberFormat.supportedLocalesOf(e).length > 0;
  } catch (n) {
    return !1;
  }
}
function sl(e) {
  var n, t;
  return Number.isInteger(e) ? 0 : Math.min(2, (t = (n = String(e).split(".")[1]) == null ? void 0 : n.length) != null ? t : 0);
}

// src/ui/messages-in-language.ts
var ah = ["zero", "one", "two", "few", "many", "other"], lh = /\{\{\s*(PLURAL|GENDER)\s*:([^{}]*)\}\}/gi;
function uh(e) {
  var n;
  try {
    return (n = Intl.NumberFormat.supportedLocalesOf([e])[0]) != null ? n : "en";
  } catch (t) {
    return "en";
  }
}
function ch(e, n, t) {
  var u;
  let r = n.find((c) => /^\d+=/.test(c) && parseInt(c, 10) === e);
  if (r !== void 0)
    return r.slice(r.indexOf("=") + 1);
  let s = n.filter((c) => !/^\d+=/.test(c)), { PluralRules: o } = Intl, i = o === void 0 ? null : new o(t), l = (i === null ? ["one", "other"] : ah.filter((c) => i.resolvedOptions().pluralCategories.includes(c))).indexOf(i === null ? e === 1 ? "one" : "other" : i.select(e));
  return (u = s[Math.min(l, s.length - 1)]) != null ? u : "";
}
function ol(e, n, t) {
  let r = uh(e), s = [e, ...t.languageChain.filter((a) => a !== e)], o = rl(s), i = (a, l = 0) => o(a, l);
  return {
    language: e,
    languageChain: s,
    direction: zo(e),
    has: (a) => n[a] !== void 0 || t.has(a),
    number: i,
    text(a, ...l) {
      let u = n[a];
      if (u === void 0)
        return t.text(a, ...l);
      let c = (h) => l[Number(h.replace(/\D/g, "")) - 1], d = (h) => h.replace(/\$\d/g, (p) => {
        let g = c(p);
        return g === void 0 ? p : typeof g == "number" ? i(g, sl(g)) : g;
      }), f = "", m = 0;
      return u.replace(lh, (h, p, g, y) => {
        var R, k;
        let [w = "", ...b] = g.split("|"), x = p.toUpperCase() === "PLURAL" ? ch(Number((R = c(w)) != null ? R : 0), b, r) : (k = b[b.length - 1]) != null ? k : "";
        return f += d(u.slice(m, y)) + d(x), m = y + h.length, "";
      }), f + d(u.slice(m));
    }
  };
}

// src/ui/download-file.ts
var dh = { csv: "text/csv", json: "application/json" }, il = "\uFEFF", mh = 6e4;
function Ko(e, n, t, r) {
  let s = t === "csv" && !r.startsWith(il) ? il + r : r, o = URL.createObjectURL(new Blob([s], { type: `${dh[t]};charset=utf-8` })), i = document.createElement("a");
  i.href = o, i.download = `${e}-results-${n.toISOString().slice(0, 10)}.${t}`, document.body.appendChild(i), i.click(), document.body.removeChild(i), setTimeout(() => URL.revokeObjectURL(o), mh);
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
var Yn = "other", mr = "none", fr = "refused", pr = "dontknow", gr = [fr, pr], fh = { other: null, none: null, refused: null, dontKnow: null };
function al(e) {
  return `${e}.${Yn}`;
}
function nn(e) {
  return [e.other, e.none, e.refused, e.dontKnow].filter((n) => n !== null);
}
function Pt(e) {
  return "special" in e ? e.special : fh;
}

// src/core/survey/parameters.ts
function Cn(e, n, t) {
  return `${e}.${n}.${t}`;
}
function Jo(e, n) {
  return `${e}.${n}`;
}
function ph(e) {
  let n = [], t = (r) => {
    n.push(r), r.type === "panel" && r.elements.forEach(t);
  };
  return e.pages.forEach((r) => r.elements.forEach(t)), n;
}
function z(e) {
  return ph(e).filter((n) => n.type !== "panel" && n.type !== "html");
}
function ee(e) {
  return z(e).reduce((n, t) => n.concat(he(t)), []);
}
function he(e) {
  let n = { name: e.name, question: e, row: null, column: null, kind: "codes", isMultiple: !1 };
  switch (e.type) {
    case "matrix":
      return e.rows.map((t) => O(T({}, n), { name: Jo(e.name, t.value), row: t, choices: e.choices }));
    case "matrixdropdown":
      return e.rows.reduce((t, r) => t.concat(e.columns.map((s) => O(T({}, n), { name: Cn(e.name, r.value, s.name), row: r, column: s, choices: s.choices }))), []);
    case "text":
      return [O(T({}, n), { choices: null, kind: e.inputType === "number" ? "number" : "text" })];
    case "comment":
      return [O(T({}, n), { choices: null, kind: "text" })];
    case "ranking":
      return [O(T({}, n), { choices: e.choices, isMultiple: !0 })];
    case "rating":
    case "boolean":
      return [O(T({}, n), { choices: [...e.choices, ...nn(e.special)] })];
    default: {
      let t = "choicesFrom" in e && e.choicesFrom !== null && e.choices.length === nn(e.special).length, r = e.type === "checkbox" || e.type === "tagbox", s = O(T({}, n), { choices: t ? null : e.choices, isMultiple: r });
      return Pt(e).other === null ? [s] : [s, O(T({}, n), { name: al(e.name), choices: null, kind: "text" })];
    }
  }
}

// src/core/analysis/measured-grid.ts
function X(e) {
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
function Ne(e) {
  return ll(e).slice(-2);
}
function Me(e) {
  return ll(e).slice(0, 2);
}
function ll(e) {
  return Array.from(new Set(Array.from(e.values()))).sort((n, t) => n - t);
}

// src/core/analysis/disclosure/published.ts
function A(e) {
  return typeof e == "object" && e !== null && "withheld" in e;
}
function ms(e, n) {
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
function _(e) {
  if (e === void 0)
    return "";
  if (typeof e == "object" && e !== null)
    return Array.isArray(e) ? "[\u2026]" : "{\u2026}";
  let n = String(e).replace(/\s+/g, " ");
  return n.length > 60 ? `${n.slice(0, 60)}\u2026` : n;
}
function Zn(e, n) {
  return n.text(`localskills-fault-${e.code}`, ...e.parameters.map(
    (t) => typeof t == "object" ? gh(t, n) : t
  ));
}
function gh(e, n) {
  return e.reduce(
    (t, r) => t === "" ? r : n.text("localskills-fault-list", t, r),
    ""
  );
}

// src/core/json/value.ts
function B(e) {
  return typeof e == "object" && e !== null && !Array.isArray(e);
}
function F(e, n) {
  return Object.prototype.hasOwnProperty.call(e, n) ? e[n] : void 0;
}

// src/core/pages.ts
var cn = "LocalSkills", fs = "MediaWiki:LocalSkills.json", re = /^[a-z0-9-]{1,48}$/;
function cl(e = cn) {
  let n = e.replace(/_/g, " ").trim(), t = (l) => `${n}/Survey/${l}`, [r, s] = ["", null], o = (l) => (l !== s && ([r, s] = [`${t(l)}/Answers/`, l]), r), i = `${n}/People/`, a = (l, u) => `${n}/${l}/data${u === 1 ? "" : `-${u}`}.json`;
  return {
    root: n,
    skills: () => `${n}/Skills.json`,
    stop: () => `${n}/Stop`,
    survey: t,
    definition: (l) => `${t(l)}/definition.json`,
    answersPrefix: o,
    answer: (l, u) => o(l) + dl(u),
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
    personOf: (l) => ul(i, l),
    surveyIdOf: (l) => {
      let u = `${n}/Survey/`, c = l.replace(/_/g, " "), d = c.startsWith(u) ? c.slice(u.length) : "";
      return re.test(d) ? d : null;
    },
    answererOf: (l, u) => ul(o(l), u)
  };
}
function dl(e) {
  return e.includes("_") ? e.replace(/_/g, " ") : e;
}
function ul(e, n) {
  let t = dl(n), r = t.startsWith(e) ? t.slice(e.length) : "";
  return r !== "" && !r.includes("/") ? r : null;
}

// src/core/i18n/read-localized-text.ts
var ve = /^(?:[a-z]{2,3}(?:-[a-z0-9]{1,8})*|simple)$/;
function ps(e) {
  if (typeof e == "string")
    return e.trim() === "" ? null : { kind: "texts", texts: { default: e } };
  if (!B(e))
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
var hh = /^x(n|[0-9a-z]{6})--(.+)$/;
var [wn, gs, ml, yh, bh, wh, xh] = [36, 1, 26, 38, 700, 128, 72], fl = 1114111, kh = [
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
  [917504, fl]
];
function Sh(e) {
  return kh.every(([n, t]) => e < n || e > t);
}
function Rh(e) {
  return e > 65280 && e < 65375;
}
function pl(e) {
  return Array.from(e, (n) => n.codePointAt(0));
}
function Ph(e) {
  return e.map((n) => String.fromCodePoint(n)).join("");
}
function vh(e, n, t) {
  let r = Math.floor(e / (t ? bh : 2));
  r += Math.floor(r / n);
  let s = 0;
  for (; r > (wn - gs) * ml / 2; s += wn)
    r = Math.floor(r / (wn - gs));
  return s + Math.floor((wn - gs + 1) * r / (r + yh));
}
function Th(e, n) {
  return Math.min(ml, Math.max(gs, e - n));
}
function Ah(e) {
  let n = e.lastIndexOf("-"), t = pl(e.slice(0, Math.max(0, n))), [r, s, o] = [wh, 0, xh], i = n + 1;
  for (; i < e.length; ) {
    let a = s;
    for (let l = wn, u = 1; ; l += wn) {
      let c = i < e.length ? e.charCodeAt(i++) : 0, d = c > 96 ? c - 97 : c > 47 ? c - 22 : wn;
      if (s += d * u, d >= wn || s > 2147483647)
        return null;
      let f = Th(l, o);
      if (d < f)
        break;
      u *= wn - f;
    }
    if (o = vh(s - a, t.length + 1, a === 0), r += Math.floor(s / (t.length + 1)), s %= t.length + 1, r > fl || !Sh(r))
      return null;
    t.splice(s++, 0, r);
  }
  return t;
}
function Tt(e) {
  var o;
  let [, n = "", t = ""] = (o = hh.exec(e)) != null ? o : [], r = n === "" ? pl(e) : Ah(t);
  if (r === null)
    return e;
  let s = Ph(r.map((i) => Rh(i) ? i - 65248 : i)).replace(/-+/g, " ").trim();
  return s === "" ? e : n.length > 1 ? `${s}\u2026` : s;
}

// src/core/skills/skill-words.ts
function hr(e) {
  return e.normalize("NFC").toLowerCase().replace(/i\u0307|ı/g, "i").replace(/ς/g, "\u03C3").replace(/’/g, "'").replace(/[\s_-]+/g, " ").trim();
}
function Xo({ label: e }) {
  return e.kind === "texts" ? gl(e.texts) : [];
}
function Yo(e) {
  return gl(e.aliases).reduce((n, t) => n.concat(t), []);
}
function gl(e) {
  return Object.keys(e).map((n) => e[n]);
}
function hl(e, n) {
  let t = Array.from(hr(e));
  if (t.length < 4 || t.length > 60)
    return null;
  let r = t.length < 8 ? 1 : 2, s = null;
  for (let o of n.skills.filter(({ isRetired: i }) => !i))
    for (let i of [o.id, ...Xo(o), ...Yo(o)].sort(Eh)) {
      let a = Oh(t, Array.from(hr(i)), r);
      a !== null && (s = { skill: o.id, words: a === 0 ? o.id : i }, r = a - 1);
    }
  return s;
}
function Eh(e, n) {
  return e < n ? -1 : e === n ? 0 : 1;
}
function Oh(e, n, t) {
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
var Ch = 100;
function Nh(e, n = null) {
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
    ancestors: (l) => s(l, (u) => u.parent, Ch),
    find: (l) => {
      var u, c;
      return a = a != null ? a : Ih(e, o), (c = (u = o(l.trim())) != null ? u : a.get(hr(l))) != null ? c : null;
    }
  };
}
function At(e) {
  let n = [], t = /* @__PURE__ */ new Map(), r = B(e) ? F(e, "skills") : void 0;
  B(e) ? Array.isArray(r) || n.push({ path: "$.skills", code: "expected-list", parameters: [] }) : n.push({ path: "$", code: "expected-object", parameters: [] }), (Array.isArray(r) ? r : []).forEach((o, i) => {
    let a = H("$.skills", i), l = B(o) ? Mh(o) : null;
    if (l === null) {
      let u = B(o) ? F(o, "id") : o;
      n.push({ path: `${a}.id`, code: "bad-id", parameters: [_(u)] });
    } else t.has(l.id) ? n.push({ path: `${a}.id`, code: "code-taken", parameters: [l.id] }) : t.set(l.id, l);
  });
  let s = B(e) ? F(e, "locale") : null;
  return {
    taxonomy: Nh(
      Array.from(t.values()),
      typeof s == "string" && ve.test(s) ? s : null
    ),
    faults: n
  };
}
function hs(e, n, t) {
  var s;
  let r = (s = n == null ? void 0 : n.get(e)) != null ? s : null;
  return r === null ? { text: Tt(e), language: null, direction: "auto" } : On(r.label, t, n == null ? void 0 : n.locale);
}
function Mh(e) {
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
    label: (o = ps(F(e, "label"))) != null ? o : { kind: "texts", texts: { default: n } },
    aliases: $h(F(e, "aliases")),
    parent: t("parent"),
    capx: (Array.isArray(r) ? r : [r]).filter((i) => typeof i == "number"),
    wikidata: t("wikidata"),
    isRetired: F(e, "status") === "retired" || s !== null,
    replacedBy: s
  };
}
function $h(e) {
  let n = {};
  if (B(e))
    for (let t of Object.keys(e)) {
      let r = e[t];
      (t === "default" || ve.test(t)) && Array.isArray(r) && (n[t] = r.filter((s) => typeof s == "string"));
    }
  return n;
}
function Ih(e, n) {
  let t = /* @__PURE__ */ new Map(), r = (s) => {
    let o = /* @__PURE__ */ new Map();
    for (let i of e) {
      let a = n(i.id);
      for (let l of s(i)) {
        let u = hr(l), c = o.get(u);
        o.set(u, c === void 0 || c === a ? a : null);
      }
    }
    o.forEach((i, a) => {
      t.has(a) || t.set(a, i);
    });
  };
  return r(Xo), r(Yo), t;
}

// src/core/survey/text.ts
function $e(e, n) {
  if (e.text !== null)
    return On(e.text, n.messages, n.locale);
  let t = n.taxonomy === null ? null : n.taxonomy.get(e.value);
  return t !== null && n.taxonomy !== null ? On(t.label, n.messages, n.taxonomy.locale) : { text: e.value, language: null, direction: "auto" };
}
function Re(e, n) {
  return e.title === null ? { text: e.name, language: null, direction: "auto" } : On(e.title, n.messages, n.locale);
}

// src/core/i18n/language-names.ts
function yl(e) {
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
var Lh = ["ar", "fr", "es", "tr"], Fh = {
  wiki: "Wikipedia|\u0648\u064A\u0643\u064A\u0628\u064A\u062F\u064A\u0627|Wikip\xE9dia||Vikipedi",
  wiktionary: "Wiktionary|\u0648\u064A\u0643\u0627\u0645\u0648\u0633|Wiktionnaire|Wikcionario|Vikis\xF6zl\xFCk",
  wikibooks: "Wikibooks|\u0648\u064A\u0643\u064A \u0627\u0644\u0643\u062A\u0628|Wikilivres|Wikilibros|Vikikitap",
  wikinews: "Wikinews|\u0648\u064A\u0643\u064A \u0627\u0644\u0623\u062E\u0628\u0627\u0631||Wikinoticias|Vikihaber",
  wikiquote: "Wikiquote|\u0648\u064A\u0643\u064A \u0627\u0644\u0627\u0642\u062A\u0628\u0627\u0633|||Vikis\xF6z",
  wikisource: "Wikisource|\u0648\u064A\u0643\u064A \u0645\u0635\u062F\u0631|||Vikikaynak",
  wikiversity: "Wikiversity|\u0648\u064A\u0643\u064A \u0627\u0644\u062C\u0627\u0645\u0639\u0629|Wikiversit\xE9|Wikiversidad|Vikiversite",
  wikivoyage: "Wikivoyage|\u0648\u064A\u0643\u064A \u0631\u062D\u0644\u0627\u062A||Wikiviajes|Vikigezgin"
}, bl = {
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
function wl(e, n) {
  let [t = "", ...r] = e.split("|");
  return {
    name: r[Lh.indexOf(n.split("-")[0])] || t,
    all: [t].concat(r.filter((s) => s !== ""))
  };
}
var xl = {
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
function kl(e, n, t) {
  var l, u;
  if (Object.prototype.hasOwnProperty.call(bl, e))
    return wl(bl[e], n).name;
  let [, r = "", s = ""] = (l = /^([a-z_]+?)(wiki(?:tionary|books|news|quote|source|versity|voyage)?)$/.exec(e)) != null ? l : [], o = r.replace(/_/g, "-"), i = (u = Object.keys(xl).find((c) => xl[c] === o)) != null ? u : o, a = r === "" ? void 0 : t(i);
  return a === void 0 ? null : `${wl(Fh[s], n).name} \u2013 ${a}`;
}

// src/core/report/code-names.ts
function ys({ language: e }) {
  let n = yl(e);
  return {
    language: (t) => {
      var r;
      return (r = n(t)) != null ? r : null;
    },
    wiki: (t) => kl(t, e, n)
  };
}
function Nn(e, n, t, r) {
  let s = n !== void 0 && "choicesFrom" in n ? n.choicesFrom : null, o = e.text !== null ? null : s === "languages" ? r.language(e.value) : s === "wikis" ? r.wiki(e.value) : null;
  return o === null ? $e(e, t) : { text: o, language: t.messages.language, direction: t.messages.direction };
}

// src/core/i18n/date-format.ts
function Sl(e) {
  let n = new Intl.DateTimeFormat(
    dr(e, "-ca-gregory"),
    { year: "numeric", month: "long", day: "numeric", timeZone: "UTC" }
  );
  return (t) => {
    let r = /^\d{4}-\d\d-\d\d$/.test(t) ? Date.parse(`${t}T00:00:00Z`) : NaN;
    return isNaN(r) ? t : n.format(r);
  };
}

// src/core/wikitext/character-references.ts
var Dh = "Tab 9 NewLine 10 excl 33 QUOT 34 quot 34 num 35 dollar 36 percnt 37 AMP 38 amp 38 apos 39 lpar 40 rpar 41 ast 42 midast 42 plus 43 comma 44 period 46 sol 47 colon 58 semi 59 LT 60 lt 60 equals 61 GT 62 gt 62 quest 63 commat 64 lbrack 91 lsqb 91 bsol 92 rbrack 93 rsqb 93 Hat 94 UnderBar 95 lowbar 95 DiacriticalGrave 96 grave 96 lbrace 123 lcub 123 VerticalLine 124 verbar 124 vert 124 rbrace 125 rcub 125 NonBreakingSpace 160 nbsp 160 iexcl 161 cent 162 pound 163 curren 164 yen 165 brvbar 166 sect 167 uml 168 copy 169 ordf 170 laquo 171 not 172 shy 173 reg 174 macr 175 deg 176 plusmn 177 sup2 178 sup3 179 acute 180 micro 181 para 182 middot 183 cedil 184 sup1 185 ordm 186 raquo 187 frac14 188 frac12 189 frac34 190 iquest 191 Agrave 192 Aacute 193 Acirc 194 Atilde 195 Auml 196 Aring 197 AElig 198 Ccedil 199 Egrave 200 Eacute 201 Ecirc 202 Euml 203 Igrave 204 Iacute 205 Icirc 206 Iuml 207 ETH 208 Ntilde 209 Ograve 210 Oacute 211 Ocirc 212 Otilde 213 Ouml 214 times 215 Oslash 216 Ugrave 217 Uacute 218 Ucirc 219 Uuml 220 Yacute 221 THORN 222 szlig 223 agrave 224 aacute 225 acirc 226 atilde 227 auml 228 aring 229 aelig 230 ccedil 231 egrave 232 eacute 233 ecirc 234 euml 235 igrave 236 iacute 237 icirc 238 iuml 239 eth 240 ntilde 241 ograve 242 oacute 243 ocirc 244 otilde 245 ouml 246 divide 247 oslash 248 ugrave 249 uacute 250 ucirc 251 uuml 252 yacute 253 thorn 254 yuml 255 OElig 338 oelig 339 Scaron 352 scaron 353 Yuml 376 fnof 402 circ 710 tilde 732 Alpha 913 Beta 914 Gamma 915 Delta 916 Epsilon 917 Zeta 918 Eta 919 Theta 920 Iota 921 Kappa 922 Lambda 923 Mu 924 Nu 925 Xi 926 Omicron 927 Pi 928 Rho 929 Sigma 931 Tau 932 Upsilon 933 Phi 934 Chi 935 Psi 936 Omega 937 alpha 945 beta 946 gamma 947 delta 948 epsilon 949 zeta 950 eta 951 theta 952 iota 953 kappa 954 lambda 955 mu 956 nu 957 xi 958 omicron 959 pi 960 rho 961 sigmaf 962 sigma 963 tau 964 upsilon 965 phi 966 chi 967 psi 968 omega 969 thetasym 977 upsih 978 piv 982 ensp 8194 emsp 8195 emsp13 8196 emsp14 8197 numsp 8199 puncsp 8200 ThinSpace 8201 thinsp 8201 VeryThinSpace 8202 hairsp 8202 NegativeMediumSpace 8203 NegativeThickSpace 8203 NegativeThinSpace 8203 NegativeVeryThinSpace 8203 ZeroWidthSpace 8203 zwnj 8204 zwj 8205 lrm 8206 rlm 8207 ndash 8211 mdash 8212 lsquo 8216 rsquo 8217 sbquo 8218 ldquo 8220 rdquo 8221 bdquo 8222 dagger 8224 Dagger 8225 bull 8226 hellip 8230 permil 8240 prime 8242 Prime 8243 lsaquo 8249 rsaquo 8250 oline 8254 frasl 8260 MediumSpace 8287 euro 8364 image 8465 weierp 8472 real 8476 trade 8482 alefsym 8501 larr 8592 uarr 8593 rarr 8594 darr 8595 harr 8596 crarr 8629 lArr 8656 uArr 8657 rArr 8658 dArr 8659 hArr 8660 forall 8704 part 8706 exist 8707 empty 8709 nabla 8711 isin 8712 notin 8713 ni 8715 prod 8719 sum 8721 minus 8722 lowast 8727 radic 8730 prop 8733 infin 8734 ang 8736 and 8743 or 8744 cap 8745 cup 8746 int 8747 there4 8756 sim 8764 cong 8773 asymp 8776 ne 8800 equiv 8801 le 8804 ge 8805 sub 8834 sup 8835 nsub 8836 sube 8838 supe 8839 oplus 8853 otimes 8855 perp 8869 sdot 8901 lceil 8968 rceil 8969 lfloor 8970 rfloor 8971 loz 9674 spades 9824 clubs 9827 hearts 9829 diams 9830 lang 10216 rang 10217", jh = Bh();
function Bh() {
  let e = Dh.split(" "), n = /* @__PURE__ */ new Map();
  for (let t = 0; t < e.length; t += 2)
    n.set(e[t], String.fromCodePoint(Number(e[t + 1])));
  return n.set("\u05E8\u05DC\u05DE", "\u200F"), n.set("\u0631\u0644\u0645", "\u200F"), n;
}
var _h = /&(?:([A-Za-z0-9\x80-\uffff]+)|#([0-9]+)|#[xX]([0-9A-Fa-f]+));/g;
function bs(e, n) {
  return e.includes("&") ? e.replace(_h, (t, r, s, o) => {
    var i;
    return r !== void 0 ? (i = jh.get(r)) != null ? i : t : n(s === void 0 ? parseInt(o, 16) : parseInt(s, 10), t);
  }) : e;
}

// src/core/wikitext/encode.ts
var Wh = '"&:<=>[]{|}', Gh = "!'_~", Rl = 32, qh = ei(Wh), Vh = ei(Gh), Uh = ei("#*+-;");
function ei(e) {
  let n = new Uint8Array(128);
  for (let t of e)
    n[t.charCodeAt(0)] = 1;
  return n;
}
function Hh(e) {
  return e >= 127 && e <= 160 || e === 173 || e === 1564 || e === 5760 || e === 6158 || e >= 8192 && e <= 8203 || e === 8206 || e === 8207 || e >= 8232 && e <= 8239 || e >= 8287 && e <= 8303 || e === 12288 || e === 65279 || e >= 55296 && e <= 57343 || e >= 64976 && e <= 65007 || e >= 65520 && e <= 65535 || e > 65535 && e % 65536 >= 65534;
}
var Qh = 65343, zh = /^(?:RFC|PMID|ISBN)[ \xa0]/;
function Kh(e, n, t) {
  let r = n === 0, s = n === e.length - 1;
  if (t >= 128)
    return Hh(t) || t === Qh;
  if (t < 32 || t === 127 || qh[t] === 1 || r && Uh[t] === 1)
    return !0;
  if (Vh[t] === 1)
    return r || s || e.charCodeAt(n - 1) === t || e.charCodeAt(n + 1) === t;
  switch (t) {
    case Rl:
      return r || s || e.charCodeAt(n - 1) === Rl;
    case 73:
    case 80:
    case 82:
      return zh.test(e.slice(n, n + 5));
    default:
      return !1;
  }
}
var Jh = [
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
], Zo = "\u0345";
function Pl(e) {
  let n = e.codePointAt(0);
  return e === Zo || Jh.some(([t, r]) => n >= t && n <= r) || (Zo + e).normalize("NFD") !== Zo + e.normalize("NFD");
}
var vl = 768, Xh = 32, Yh = /[\u0300-\uffff]{1000}/;
function Zh(e) {
  return !Yh.test(e) && e.normalize("NFC") === e;
}
function ey() {
  let e = "";
  return (n, t, r) => {
    if (r || t < vl)
      return e = r ? ";" : n, r;
    if (n.normalize("NFC") === n) {
      if (!Pl(n))
        return e = n, !1;
      if (e.length < Xh && (e + n).normalize("NFC") === e + n)
        return e += n, !1;
    }
    return e = ";", !0;
  };
}
function Ge(e) {
  let n = Zh(e) ? null : ey(), t = "", r = 0;
  for (let s = 0; s < e.length; ) {
    let o = e.codePointAt(s), i = s + (o > 65535 ? 2 : 1), a = Kh(e, s, o);
    o >= vl && s === 0 && !a && (a = Pl(e.slice(0, i))), n !== null && (a = n(e.slice(s, i), o, a)), a && (t += `${e.slice(r, s)}&#${o};`, r = i), s = i;
  }
  return t + e.slice(r);
}
function dn(e) {
  return bs(
    e,
    (n, t) => n <= 1114111 ? String.fromCodePoint(n) : t
  );
}

// src/core/wikitext/text-memo.ts
function ws(e) {
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
var Tl = [
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
], ny = 255, ty = /[\u200e\u200f\u202a-\u202e]+/g, ry = /[ _\xa0\u1680\u180e\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/g, sy = /[^ %!"$&'()*,\-./0-9:;=?@A-Z\\^_`a-z~+\x80-\uffff]|%[0-9A-Fa-f]{2}|&[A-Za-z0-9\x80-\uffff]+;|~~~/, oy = /(?:^|\/)\.\.?(?:\/|$)/, iy = /[\ud800-\udbff](?![\udc00-\udfff])|(?:[^\ud800-\udbff]|^)[\udc00-\udfff]/, ay = /[\u01c4-\u01cc\u01f1-\u01f3]/, ly = /[\u10d0-\u10ff]/;
function uy(e) {
  if (ay.test(e)) {
    let t = e.charCodeAt(0);
    return t >= 497 ? "\u01F2" : String.fromCharCode(t - (t - 452) % 3 + 1);
  }
  let n = e.toUpperCase();
  if (ly.test(e))
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
function Al(e) {
  if (e === "")
    return "";
  let n = String.fromCodePoint(e.codePointAt(0));
  return uy(n) + e.slice(n.length);
}
function et(e) {
  let n = 0;
  for (let t of e) {
    let r = t.codePointAt(0);
    n += r < 128 ? 1 : r < 2048 ? 2 : r < 65536 ? 3 : 4;
  }
  return n;
}
function ni(e) {
  return e.replace(ty, "").replace(ry, " ").replace(/^ | $/g, "");
}
function cy(e) {
  return e === 9 || e === 10 || e >= 32 && e <= 126 || e >= 160 && e <= 55295 || e >= 57344 && e <= 65533 || e >= 65536 && e <= 1114111;
}
function dy(e) {
  let n = bs(
    e,
    (t) => cy(t) ? String.fromCodePoint(t) : "\uFFFD"
  );
  return e.includes("&") ? n.normalize("NFC") : e;
}
function xs(e) {
  let { defaultNamespace: n, namespaces: t, capitalLinks: r } = e, s = /* @__PURE__ */ new Map();
  for (let o of t)
    for (let i of o)
      s.set(ni(i).toLowerCase(), o[0]);
  return (o) => {
    let i = ni(dy(o));
    if (i.includes("\uFFFD") || iy.test(i))
      return null;
    let a = n;
    i.charAt(0) === ":" && (a = "", i = i.slice(1).replace(/^ /, ""));
    let l = i.indexOf(":", 1);
    if (l !== -1) {
      let c = s.get(i.slice(0, l).replace(/ $/, "").toLowerCase());
      c !== void 0 && (a = c, i = i.slice(l + 1).replace(/^ /, ""));
    }
    let u = i.indexOf("#");
    return u !== -1 && (i = i.slice(0, u).replace(/ $/, "")), i === "" || i.charAt(0) === ":" || sy.test(i) || oy.test(i) || et(i) > ny ? null : (a === "" ? "" : `${a}:`) + (r ? Al(i) : i);
  };
}
var ti = /^[A-Z0-9][!-^`-~]*(?: [!-^`-~]+)*$/, my = ws((e) => Al(ni(e.normalize("NFC"))));
function qe(e) {
  return ti.test(e) ? e : my(e);
}

// src/core/report/round.ts
function Ve(e, n, t = 0) {
  if (Number.isInteger(e) && Math.abs(e) < 1e9)
    return e === 0 ? 0 : e * 10 ** t;
  let [r, s] = Math.abs(e).toExponential().split("e"), o = r.replace(".", ""), i = Number(s) + 1 + t + n, a = i < 0 ? 0 : Number(o.charAt(i) || "0"), l = Math.max(0, i), u = Number(o.slice(0, l).padEnd(l, "0") || "0") + (a >= 5 ? 1 : 0);
  return u === 0 ? 0 : (e < 0 ? -1 : 1) * +`${u}e-${n}`;
}

// src/core/report/markup.ts
var fy = 255, py = /\uE000(\d+)\uE001/g;
function El(e) {
  let n = (i, ...a) => {
    let l = a.map((u, c) => typeof u == "object" ? `\uE000${c}\uE001` : typeof u == "string" ? u.replace(/[\uE000\uE001]/g, "") : u);
    return Ge(e.text(i, ...l)).replace(py, (u, c) => {
      let d = a[Number(c)];
      return typeof d == "object" ? d.wikitext : u;
    });
  }, t = (i, a = 0) => {
    let l = Ve(i, a), u = Ge(e.number(Math.abs(l), a));
    return l < 0 ? `<bdi dir="ltr">\u2212${u}</bdi>` : u;
  }, r = Sl(e.languageChain), s = /* @__PURE__ */ new Map();
  return {
    messages: e,
    say: n,
    number: t,
    percent: (i) => {
      var u;
      let a = Ve(i, 0, 2), l = (u = s.get(a)) != null ? u : n("localskills-results-percent", e.number(a, 0));
      return s.set(a, l), l;
    },
    date: (i) => `<time datetime="${V({ text: i })}">${Ge(r(i))}</time>`,
    digits: (i) => String(i).replace(/\d/g, (a) => e.number(Number(a))),
    signed: (i, a) => Ve(i, a != null ? a : 0) > 0 ? `<bdi dir="ltr">+${t(i, a)}</bdi>` : t(i, a),
    label: ({ text: i, language: a, direction: l }) => a === e.language ? Ge(i) : a === null ? `<bdi>${Ge(i)}</bdi>` : `<bdi lang="${a}" dir="${l}">${Ge(i)}</bdi>`
  };
}
function V({ text: e }) {
  return Ge(e).replace(/"/g, "&quot;");
}
function gy(e) {
  return `<span class="ext-localSkills-unseen">${e}</span>`;
}
function Et(e) {
  return `localskills-${e}`;
}
function Ue(e, n, t) {
  let r = gy(t.say("localskills-results-what-is", { wikitext: e }));
  return `${e} <span class="ext-localSkills-help">[[#${Et(n)}|<span aria-hidden="true">${t.say("localskills-results-explain-mark")}</span>${r}]]</span>`;
}
function Mn(e, n) {
  return `<p class="ext-localSkills-terms">${n.say("localskills-results-explained", { wikitext: e.map(([t, r]) => `<span class="ext-localSkills-term">${He(r, t)}</span>`).join(" ") })}</p>`;
}
function He(e, n) {
  return `[[#${Et(e)}|${n}]]`;
}
function Be(e, n, t = 1 / 0) {
  let r = { wikitext: e.slice(0, t).reduce((s, o) => s === "" ? o : n.say("localskills-results-list", { wikitext: s }, { wikitext: o }), "") };
  return e.length <= t ? r : { wikitext: n.say("localskills-results-and-more", r, e.length - t) };
}
function tn(e, n, t = "share") {
  let r = Ve(Math.min(1, Math.max(0, n)), 1, 2);
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
function Y(e, n) {
  return `! scope="col"${n === void 0 ? "" : ' data-sort-type="number"'} | ${e}`;
}
function K(e, n, t = "") {
  let r = n === null ? "" : Ve(n, 0, 6);
  return `| class="ext-localSkills-figure${t === "" ? "" : ` ${t}`}" data-sort-value="${r}" | ${e}`;
}
function ie(e) {
  return `| class="ext-localSkills-withheld" data-sort-value="" | ${e.say("localskills-results-withheld")}`;
}
function yr(e, n) {
  return e.some((t) => t.includes('ext-localSkills-earlier"')) ? [`<p class="ext-localSkills-detail">${n.say("localskills-results-earlier-figures")}</p>`] : [];
}
function Ot(e, n, t) {
  return K(t.say("localskills-results-earlier-figure", { wikitext: e }), n, "ext-localSkills-earlier");
}
function Qe(e, n) {
  return e.map((t, r) => n[r] === void 0 || / colspan="/.test(t) ? t : `| data-label="${n[r]}" ${t.slice(2)}`);
}
function ue(e, n) {
  return ze(2, `<span id="${Et(e)}">${n}</span>`);
}
function ze(e, n) {
  return `<h${e}>${n}</h${e}>`;
}
function Te(e, n, t) {
  let r = n != null ? n : Ge(e);
  return e.trim() === "" || et(e) > fy || /[[\]{}|#<>\u0000-\u001F\u007F\uFFFD]|~~~|&[#A-Za-z0-9]+;|%[0-9A-Fa-f]{2}/.test(e) ? r : `[[:${e}${t === void 0 ? "" : `#${t}`}|${r}]]`;
}
function Ol(e, n) {
  return `<span class="plainlinks">[{{fullurl:${e}|action=raw}} ${n}]</span>`;
}
function ks(e, n, t = "") {
  return `<span class="plainlinks">[{{fullurl:${e}${t === "" ? "" : `|${t}`}}} ${n}]</span>`;
}
function nt(e, n) {
  return `[[Special:PermanentLink/${e}|${n}]]`;
}

// src/core/report/page-context.ts
function Cl(e, n, t, r, s = [t], o = null, i = !0) {
  let a = El(t), l = { messages: t, locale: e.survey.locale, taxonomy: r }, u = /* @__PURE__ */ new Map();
  return {
    report: e,
    survey: e.survey,
    results: n,
    markup: a,
    texts: l,
    languages: s,
    isSaved: i,
    change: o,
    codeNames: ys(t),
    skillName: (c) => {
      var f;
      let d = (f = u.get(c)) != null ? f : a.label(yy(c, { survey: e.survey, texts: l }));
      return u.set(c, d), d;
    }
  };
}
function Ct(e, n, t, r) {
  let { report: s, results: o, survey: i, markup: a } = r;
  return !hy(o) || i.minAnswers > 1 || i.minCell > 1 || !re.test(e) ? t : ks(s.titles.exchangeIn(a.messages.language), t, `ls-skill=${e}&ls-direction=${n}`);
}
function hy({ balance: e }) {
  return Object.keys(e).some((n) => {
    var t, r;
    return ((r = (t = e[n]) == null ? void 0 : t.offers) != null ? r : null) !== null;
  });
}
function xn(e, n) {
  return !A(e) || e.withheld !== "little-change" || n === void 0 || A(n) ? null : n;
}
function br(e, n) {
  let { markup: t, survey: r } = n;
  return e.withheld === "unanimous" ? t.say("localskills-results-withheld-unanimous") : e.withheld === "little-change" ? t.say("localskills-results-withheld-little-change") : e.withheld === "few-answers" ? r.minAnswers > 1 ? t.say("localskills-results-withheld-few-answers", r.minAnswers) : t.say("localskills-results-no-answers") : t.say("localskills-results-withheld-small-counts", r.minCell);
}
function yy(e, n) {
  var o;
  let { survey: t, texts: r } = n, s = (o = X(t)) == null ? void 0 : o.grid.rows.find(({ value: i }) => i === e);
  return s !== void 0 ? $e(s, r) : r.taxonomy === null ? { text: e, language: null, direction: "auto" } : hs(e, r.taxonomy, r.messages);
}

// src/core/analysis/sorted.ts
function ne(e, n) {
  return e < n ? -1 : +(e > n);
}
function G() {
  return /* @__PURE__ */ Object.create(null);
}
function Ss(e) {
  let n = G();
  for (let t of Array.from(e.keys()).sort(ne))
    n[t] = e.get(t);
  return n;
}
var ri = 100, Nl = "\u2026";
function Rs(e) {
  if (e.size <= ri)
    return Ss(e);
  let n = Array.from(e).sort(([r, s], [o, i]) => i - s || ne(r, o)), t = new Map(n.slice(0, ri));
  return n.slice(ri).forEach(([, r]) => {
    var s;
    t.set(Nl, ((s = t.get(Nl)) != null ? s : 0) + r);
  }), Ss(t);
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
  return ((t = e.line) != null ? t : 0) - ((r = n.line) != null ? r : 0) || ne(e.page, n.page) || ne((s = e.community) != null ? s : "", (o = n.community) != null ? o : "") || ne(e.reason, n.reason) || ((i = e.revision) != null ? i : 0) - ((a = n.revision) != null ? a : 0);
}

// src/core/json/write-json.ts
function Mt(e) {
  return si(e, "");
}
function si(e, n) {
  if (typeof e == "string")
    return $l(e);
  if (typeof e == "number")
    return wy(e);
  if (typeof e != "object" || e === null)
    return e === !0 || e === !1 ? String(e) : "null";
  let t = `${n}	`;
  if (Array.isArray(e))
    return e.length > 0 && e.every(Number.isSafeInteger) ? `[
${t}${e.join(`,
${t}`)}
${n}]` : Ml("[", e.map((o) => si(o, t)), "]", n);
  let r = e, s = Object.keys(r).filter((o) => r[o] !== void 0).map((o) => `${$l(o)}: ${si(r[o], t)}`);
  return Ml("{", s, "}", n);
}
function Ml(e, n, t, r) {
  return n.length === 0 ? e + t : `${e}
${n.map((s) => `${r}	${s}`).join(`,
`)}
${r}${t}`;
}
var by = /^[ !#-%'-;=?-[\]-~]*$/;
function $l(e) {
  if (by.test(e))
    return `"${e}"`;
  let n = Array.from(e).map((t) => /^[\uD800-\uDFFF]$/.test(t) ? "\uFFFD" : t);
  return JSON.stringify(n.join("")).replace(/[<>&\u2028\u2029]/g, (t) => `\\u${t.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`);
}
function wy(e) {
  if (Number.isSafeInteger(e))
    return String(e);
  let [n, t] = e.toExponential().split("e");
  return Math.abs(e) >= 2 ** 63 || e !== 0 && Number(t) < -4 ? `${n.includes(".") ? n : `${n}.0`}e${t}` : JSON.stringify(e);
}

// src/core/analysis/quadrant.ts
function Il(e) {
  let n = (t) => e.reduce((r, s) => r + s[t], 0);
  return e.length === 0 ? null : {
    importance: n("importance") / e.length,
    ability: n("ability") / e.length
  };
}
function Ll(e, n) {
  return e.importance >= n.importance ? e.ability >= n.ability ? "keep-up" : "concentrate-here" : e.ability >= n.ability ? "possible-overkill" : "low-priority";
}

// src/core/analysis/rank-agreement.ts
function Ps(e, n) {
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
    let [i, a] = Fl(t, r), [l, u] = Fl(s, o);
    if (i !== l || a === 0 || u === 0)
      return i !== l ? i - l : +(a !== 0) - +(u !== 0);
    [t, r, s, o] = [o, u, r, a];
  }
}
function Fl(e, n) {
  let t = e % n, r = (e - t) / n;
  return t < 0 ? [r - 1, t + n] : [r, t];
}
function vs(e, n) {
  let t = e.map((o, i) => ({ item: o, index: i })).sort((o, i) => n(o.item, i.item)), r = [], s = 0;
  return t.forEach(({ item: o, index: i }, a) => {
    let l = t[a - 1];
    s = l !== void 0 && n(l.item, o) === 0 ? s : a + 1, r[i] = s;
  }), r;
}

// src/core/analysis/rank-skills.ts
function Ts(e) {
  let n = oi(e.map(({ mwds: s }) => s), (s, o) => $t(o, s)), t = oi(e.map(({ rds: s }) => s), $t), r = oi(e.map(({ highNeed: s }) => s), (s, o) => $t(o, s));
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
function oi(e, n) {
  let t = vs(e.filter((r) => r !== null), n);
  return e.map((r) => r === null ? null : t.shift());
}

// node_modules/yalps/dist/index.js
var Kl = sh(_l(), 1);
var Le = (e, n, t) => e.matrix[Math.imul(n, e.width) + t], Ie = (e, n, t, r) => {
  e.matrix[Math.imul(n, e.width) + t] = r;
}, ai = (e) => Symbol.iterator in e && typeof e[Symbol.iterator] == "function" ? e : (
  // eslint-disable-next-line @typescript-eslint/no-unsafe-type-assertion
  Object.entries(e)
), Wl = (e) => e === !0 ? !0 : e === !1 ? /* @__PURE__ */ new Set() : e instanceof Set ? e : new Set(e), xy = (e) => {
  var x, R, k, P, S;
  let { direction: n, objective: t, integers: r, binaries: s } = e, o = n === "minimize" ? -1 : 1, i = ai(e.constraints), a = ai(e.variables), l = Array.isArray(a) ? a : Array.from(a), u = [], c = [];
  if (r != null || s != null) {
    let v = Wl(s), C = v === !0 ? !0 : Wl(r);
    for (let I = 1; I <= l.length; I++) {
      let [N] = l[I - 1];
      v === !0 || v.has(N) ? (u.push(I), c.push(I)) : (C === !0 || C.has(N)) && c.push(I);
    }
  }
  let d = /* @__PURE__ */ new Map();
  for (let [v, C] of i) {
    let I = (x = d.get(v)) != null ? x : { row: NaN, lower: -1 / 0, upper: 1 / 0 };
    I.lower = Math.max(I.lower, (k = (R = C.equal) != null ? R : C.min) != null ? k : -1 / 0), I.upper = Math.min(I.upper, (S = (P = C.equal) != null ? P : C.max) != null ? S : 1 / 0), d.has(v) || d.set(v, I);
  }
  let f = 1;
  for (let v of d.values())
    v.row = f, f += (Number.isFinite(v.lower) ? 1 : 0) + (Number.isFinite(v.upper) ? 1 : 0);
  let m = l.length + 1, h = f + u.length, p = m + h, g = new Float64Array(m * h), y = new Int32Array(p), w = new Int32Array(p), b = { matrix: g, width: m, height: h, positionOfVariable: y, variableAtPosition: w };
  for (let v = 0; v < p; v++)
    y[v] = v, w[v] = v;
  for (let v = 1; v < m; v++)
    for (let [C, I] of ai(l[v - 1][1])) {
      C === t && Ie(b, 0, v, o * I);
      let N = d.get(C);
      N != null && (Number.isFinite(N.upper) ? (Ie(b, N.row, v, I), Number.isFinite(N.lower) && Ie(b, N.row + 1, v, -I)) : Number.isFinite(N.lower) && Ie(b, N.row, v, -I));
    }
  for (let v of d.values())
    Number.isFinite(v.upper) ? (Ie(b, v.row, 0, v.upper), Number.isFinite(v.lower) && Ie(b, v.row + 1, 0, -v.lower)) : Number.isFinite(v.lower) && Ie(b, v.row, 0, -v.lower);
  for (let v = 0; v < u.length; v++) {
    let C = f + v;
    Ie(b, C, 0, 1), Ie(b, C, u[v], 1);
  }
  return { tableau: b, sign: o, variables: l, integers: c };
}, Ul = (e, n) => {
  let t = Math.round(1 / n);
  return Math.round((e + Number.EPSILON) * t) / t;
}, Hl = (e, n, t) => {
  let r = Le(e, n, t), s = e.variableAtPosition[e.width + n], o = e.variableAtPosition[t];
  e.variableAtPosition[e.width + n] = o, e.variableAtPosition[t] = s, e.positionOfVariable[s] = t, e.positionOfVariable[o] = e.width + n;
  let i = [];
  for (let a = 0; a < e.width; a++) {
    let l = Le(e, n, a);
    Math.abs(l) > 1e-16 ? (Ie(e, n, a, l / r), i.push(a)) : Ie(e, n, a, 0);
  }
  Ie(e, n, t, 1 / r);
  for (let a = 0; a < e.height; a++) {
    if (a === n) continue;
    let l = Le(e, a, t);
    if (Math.abs(l) > 1e-16) {
      for (let u = 0; u < i.length; u++) {
        let c = i[u];
        Ie(e, a, c, Le(e, a, c) - l * Le(e, n, c));
      }
      Ie(e, a, t, -l / r);
    }
  }
}, Ql = (e, n, t, r) => {
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
}, ky = (e, n) => {
  let t = [], { precision: r, maxPivots: s, checkCycles: o } = n;
  for (let i = 0; i < s; i++) {
    let a = 0, l = r;
    for (let d = 1; d < e.width; d++) {
      let f = Le(e, 0, d);
      f > l && (l = f, a = d);
    }
    if (a === 0) return ["optimal", Ul(Le(e, 0, 0), r)];
    let u = 0, c = 1 / 0;
    for (let d = 1; d < e.height; d++) {
      let f = Le(e, d, a);
      if (f <= r) continue;
      let h = Le(e, d, 0) / f;
      if (h < c && (u = d, c = h, h <= r))
        break;
    }
    if (u === 0) return ["unbounded", a];
    if (o && Ql(t, e, u, a)) return ["cycled", NaN];
    Hl(e, u, a);
  }
  return ["cycled", NaN];
}, zl = (e, n) => {
  let t = [], { precision: r, maxPivots: s, checkCycles: o } = n;
  for (let i = 0; i < s; i++) {
    let a = 0, l = -r;
    for (let d = 1; d < e.height; d++) {
      let f = Le(e, d, 0);
      f < l && (l = f, a = d);
    }
    if (a === 0) return ky(e, n);
    let u = 0, c = -1 / 0;
    for (let d = 1; d < e.width; d++) {
      let f = Le(e, a, d);
      if (f < -r) {
        let m = -Le(e, 0, d) / f;
        m > c && (c = m, u = d);
      }
    }
    if (u === 0) return ["infeasible", NaN];
    if (o && Ql(t, e, a, u)) return ["cycled", NaN];
    Hl(e, a, u);
  }
  return ["cycled", NaN];
}, Gl = (e, n) => ({
  matrix: new Float64Array(e),
  positionOfVariable: new Int32Array(n),
  variableAtPosition: new Int32Array(n)
}), Sy = (e, { matrix: n, positionOfVariable: t, variableAtPosition: r }, s) => {
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
}, ql = (e, n) => {
  let t = 0, r = 0, s = 0;
  for (let o = 0; o < n.length; o++) {
    let i = n[o], a = e.positionOfVariable[i] - e.width;
    if (a < 0) continue;
    let l = Le(e, a, 0), u = Math.abs(l - Math.round(l));
    u > t && (t = u, r = i, s = l);
  }
  return [r, s, t];
}, Ry = (e, n, t) => {
  let { tableau: r, sign: s, integers: o } = e, { precision: i, maxIterations: a, tolerance: l, timeout: u } = t, [c, d, f] = ql(r, o);
  if (f <= i) return [e, "optimal", n];
  let m = new Kl.default((N, M) => N[0] - M[0]);
  m.push([n, [[-1, c, Math.ceil(d)]]]), m.push([n, [[1, c, Math.floor(d)]]]);
  let h = o.length * 2, p = r.matrix.length + h * r.width, g = r.positionOfVariable.length + h, y = Gl(p, g), w = Gl(p, g), b = n * (1 - s * l), x = u + Date.now(), R = Date.now() >= x, k = !1, P = 1 / 0, S = r, v = 0;
  for (; v < a && !m.empty() && P >= b && !R; ) {
    let [N, M] = m.pop();
    if (N > P) break;
    let E = Sy(r, y, M), [L, D] = zl(E, t);
    if (L === "optimal" && D < P) {
      let [W, U, Q] = ql(E, o);
      if (Q <= i) {
        k = !0, P = D, S = E;
        let te = w;
        w = y, y = te;
      } else {
        let te = [], se = [];
        for (let yn = 0; yn < M.length; yn++) {
          let Ze = M[yn], [us, cs] = Ze;
          cs === W ? us < 0 ? se.push(Ze) : te.push(Ze) : (te.push(Ze), se.push(Ze));
        }
        se.push([1, W, Math.floor(U)]), te.push([-1, W, Math.ceil(U)]), m.push([D, te]), m.push([D, se]);
      }
    }
    R = Date.now() >= x, v++;
  }
  let I = (R || v >= a) && !m.empty() && P >= b ? "timedout" : k ? "optimal" : "infeasible";
  return [O(T({}, e), { tableau: S }), I, k ? P : NaN];
}, Vl = ({ tableau: e, sign: n, variables: t }, r, s, { precision: o, includeZeroVariables: i }) => {
  if (r === "optimal" || r === "timedout" && !Number.isNaN(s)) {
    let a = [];
    for (let l = 0; l < t.length; l++) {
      let [u] = t[l], c = e.positionOfVariable[l + 1] - e.width, d = c >= 0 ? Le(e, c, 0) : 0;
      d > o ? a.push([u, Ul(d, o)]) : i && a.push([u, 0]);
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
}, Jl = {
  precision: 1e-8,
  checkCycles: !1,
  maxPivots: 8192,
  tolerance: 0,
  timeout: 1 / 0,
  maxIterations: 32768,
  includeZeroVariables: !1
}, gT = T({}, Jl), li = (e, n) => {
  let t = xy(e), r = T(T({}, Jl), n), [s, o] = zl(t.tableau, r);
  if (t.integers.length === 0 || s !== "optimal")
    return Vl(t, s, o, r);
  {
    let [i, a, l] = Ry(t, o, r);
    return Vl(i, a, l, r);
  }
};

// src/core/analysis/disclosure/feasible-intervals.ts
var Py = 60, vy = 150, As = 1e-6;
function we(e, n = e.counts.map((r) => ({ [r]: 1 })), t = !0) {
  let r = Ty(e), s = /* @__PURE__ */ new Map();
  return r.forEach((o) => o.counts.forEach((i) => s.set(i, o))), n.map((o) => {
    let i = new Set(Object.keys(o).filter((u) => o[u] !== 0 && s.has(u)).map((u) => s.get(u))), [a, l] = [0, 0];
    for (let u of Array.from(i)) {
      let c = Ay(u, e, o, t);
      if (c === null)
        return null;
      a += c.least, l += c.most;
    }
    return { least: a, most: l };
  });
}
function Ty({ counts: e, sums: n, limits: t = [] }) {
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
  }), Array.from(i.values(), (l) => O(T({}, l), { names: new Set(l.counts) }));
}
function Ay(e, n, t, r) {
  let s = Oy(e, n, t);
  if (s !== void 0)
    return s;
  let [o, i] = ["minimize", "maximize"].map((a) => Cy(e, n, t, a, r));
  return typeof o != "number" || typeof i != "number" ? null : {
    // Adding 0 makes 0 of −0.
    least: Math.ceil(o - As) + 0,
    most: Math.floor(i + As) + 0
  };
}
function Ey({ counts: e, limits: n, sums: t }, r) {
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
function Oy(e, n, t) {
  let [r, ...s] = Object.keys(t).filter((u) => t[u] !== 0 && e.names.has(u));
  if (r === void 0 || s.length > 0 || t[r] !== 1)
    return;
  e.row = e.row === void 0 ? Ey(e, n) : e.row;
  let { row: o } = e;
  if (o === null)
    return;
  let [i, a] = [In(n, r), o.mostOf(r)];
  if (o.total === void 0)
    return i > a ? null : { least: i, most: a };
  let l = o.open > (a === 1 / 0 ? 1 : 0) ? 1 / 0 : o.most - (a === 1 / 0 ? 0 : a);
  return o.isImpossible ? null : { least: Math.max(i, o.total - l), most: Math.min(a, o.total - o.least + i) };
}
function Cy(e, n, t, r, s) {
  let { status: o, result: i } = Xl(e, n, t, r, s);
  return o === "optimal" ? i : o === "unbounded" ? r === "maximize" ? 1 / 0 : -1 / 0 : null;
}
function Xl(e, n, t, r, s) {
  let o = (g) => e.counts.reduce((y, w) => y + In(n, w) * mn(g, w), 0), i = [
    ...e.sums.map(({ factors: g, equals: y }) => ({ factors: g, constraint: { equal: y - o(g) } })),
    ...e.limits.map(({ factors: g, atMost: y }) => ({ factors: g, constraint: { max: y - o(g) } }))
  ], a = i.map(({ constraint: g }, y) => [String(y), g]), l = e.counts.map((g) => {
    let y = [["figure", mn(t, g)]];
    return i.forEach(({ factors: w }, b) => {
      let x = mn(w, g);
      x !== 0 && y.push([String(b), x]);
    }), [g, y];
  }), u = { direction: r, objective: "figure", constraints: a, variables: l }, c = (g) => g.every(([, y]) => Math.abs(y - Math.round(y)) < As), d = li(u), f = !s || d.status !== "optimal" || c(d.variables) ? d : li(O(T({}, u), { integers: !0 }), { maxIterations: Py, maxPivots: vy }), { status: m, result: h, variables: p } = f.status === "timedout" || f.status === "cycled" ? d : f;
  return {
    status: m,
    result: o(t) + h,
    counts: new Map(p.map(([g, y]) => [g, In(n, g) + y])),
    isWhole: m === "optimal" && c(p)
  };
}
function ui(e, n, t, r) {
  let { counts: s, sums: o, limits: i = [] } = e, a = Xl({ counts: s, names: new Set(s), sums: o, limits: i }, e, n, t, r);
  return a.status !== "optimal" || r && !a.isWhole ? null : s.map((l) => {
    var c;
    let u = (c = a.counts.get(l)) != null ? c : In(e, l);
    return Math.abs(u - Math.round(u)) < As ? Math.round(u) : u;
  });
}
function In({ least: e, leastOf: n }, t) {
  return n !== void 0 && Object.prototype.hasOwnProperty.call(n, t) ? n[t] : e;
}
function mn(e, n) {
  return Object.prototype.hasOwnProperty.call(e, n) ? e[n] : 0;
}

// src/core/analysis/disclosure/are-hidden.ts
function Os(e, n, t, r = Cs()) {
  let s = Zl(e, r);
  return s !== null && n.every((o) => {
    let i = /* @__PURE__ */ new Set();
    return s(o, i, () => i.size >= t.minCell);
  });
}
function wr(e, n, { minCell: t }, r = Cs()) {
  let s = Zl(e, r);
  return n.findIndex((o) => {
    var l, u;
    let i = /* @__PURE__ */ new Set();
    if (s === null || s(o, i, () => i.size >= t || i.has(0)))
      return s === null;
    if (((u = (l = we(e, [o], !1)[0]) == null ? void 0 : l.least) != null ? u : 0) >= t)
      return !1;
    let a = O(T({}, e), { counts: e.counts.filter((c) => mn(o, c) === 0) });
    return ci(a, eu(a), {}, "minimize", r) === null;
  });
}
function Zl(e, n) {
  if (e.counts.length > $y)
    return null;
  let { changesOf: t, sets: r } = Iy(e, n), s = ci(e, r, {}, "minimize", n);
  if (s === null)
    return null;
  let o = e.counts.map((a) => {
    var l;
    return ((l = e.limits) != null ? l : []).reduce(
      (u, { factors: c, atMost: d }) => mn(c, a) === 1 ? Math.min(u, d) : u,
      1 / 0
    );
  }), i = e.counts.map((a) => In(e, a));
  return (a, l, u) => {
    let c = e.counts.map((m) => mn(a, m)), d = t(c), f = (m, h) => {
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
      let h = u() ? null : ci(e, r, a, m, n);
      h !== null && f(h, m === "minimize" ? 1 : -1);
    }
    return u();
  };
}
function Cs() {
  return { known: /* @__PURE__ */ new Map(), trials: Ny };
}
var Ny = 5e6, My = 2e3, $y = 225, Yl = 2e4;
function Iy(e, n) {
  let t = e.sums.map(({ factors: u }) => e.counts.map((c) => mn(u, c)).join()).concat(e.counts).join(" "), r = n.known.get(t);
  if (r !== void 0)
    return r;
  let s = eu(e), o = Ly(s), i = /* @__PURE__ */ new Map(), l = { sets: s, changesOf: (u) => {
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
function eu({ counts: e, sums: n }) {
  let t = e.map((u) => n.map((c) => mn(c.factors, u))), r = (u) => t[u], s = (u) => u.join(), o = /* @__PURE__ */ new Map(), i = (u, c) => {
    let d = o.get(u);
    d === void 0 ? o.set(u, [c]) : d.push(c);
  };
  e.forEach((u, c) => {
    i(s(r(c)), [c]);
    for (let d = c; d < e.length; d++)
      i(s(Es(r(c), r(d), 1)), [c, d]);
  });
  let a = { some: [], sums: n.map(() => 0) }, l = [a, ...Array.from(o.values(), ([u = []]) => ({ some: u, sums: u.reduce((c, d) => Es(c, r(d), 1), a.sums) }))];
  return { sets: o, firsts: l, keyOf: s, sumsOf: r };
}
function Es(e, n, t) {
  return e.map((r, s) => r + t * n[s]);
}
function ci(e, { firsts: n, keyOf: t, sets: r, sumsOf: s }, o, i, a) {
  var m, h;
  let l = ui(e, o, i, !1);
  if (l === null || l.every((p) => p === Math.round(p)))
    return l;
  if (a.trials <= 0)
    return null;
  let u = l.map(Math.floor), c = e.sums.map(({ equals: p, factors: g }) => p - e.counts.reduce(
    (y, w, b) => y + mn(g, w) * u[b],
    0
  )), d = t(c.map(() => 0)), f = [-1, ...u.map((p, g) => p > 0 ? g : -1).filter((p) => p >= 0)];
  for (let p of ((m = e.limits) != null ? m : []).length > 0 ? [] : f) {
    let g = p < 0 ? c : Es(c, s(p), 1);
    for (let { some: y, sums: w } of n) {
      a.trials--;
      let b = t(Es(g, w, -1)), x = b === d ? [] : (h = r.get(b)) == null ? void 0 : h[0];
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
  return a.trials -= My * Math.pow(e.counts.length / 25, 2), ui(e, o, i, !0);
}
function Ly({ sets: e }) {
  let n = [], [t, r] = [0, 0];
  e.forEach(({ length: o }) => {
    t += o * (o - 1), r += o;
  });
  let s = t <= Yl ? 1 / 0 : Math.max(1, Math.floor(Yl / 2 / r));
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
var di = 1e-9, Ns = "";
function ce({ by: e, question: n }) {
  return n === null ? e : `question ${n}`;
}
function tu(e, { minAnswers: n, minCell: t }) {
  let r = Math.max(n, t);
  return e.breakdowns.reduce((s, o) => {
    let i = ce(o), a = Object.keys(e.skills).map((l) => Dy(o, e, l, i, r));
    return !o.isPartition || o.withheld !== void 0 ? s : s.concat(Fy(o, e.counted, i, r), ...a);
  }, []);
}
function Fy({ groups: e, ungrouped: n }, t, r, s) {
  let i = [...Object.keys(e).map((u) => {
    let c = e[u];
    return [u, A(c) ? c : c.counted];
  }), [Ns, n]], { leastOf: a, limits: l } = ru(i, s);
  return su(i, t, (u) => {
    var c;
    return (c = a(u)) != null ? c : 1;
  }, l, { part: "breakdowns", key: r, skill: null });
}
function ru(e, n) {
  let t = e.filter(([, r]) => A(r) && r.withheld === "few-answers").map(([r]) => r);
  return {
    leastOf: (r) => t.length === 0 || t.includes(r) ? void 0 : n,
    limits: t.map((r) => ({ factors: { [r]: 1 }, atMost: n - 1 }))
  };
}
function Dy({ groups: e, ungrouped: n }, t, r, s, o) {
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
  }, A(n) ? [] : [{ factors: { [Ns]: 1 }, atMost: n }]);
  return ["n", "highNeedCount", "canTeach", "wantToLearn"].reduce((d, f) => {
    let m = i[f];
    if (m === null || A(m))
      return d;
    let h = a.map((x) => [x, u(x, f)]), p = n === 0 ? [] : [[Ns, { withheld: "small-counts" }]], g = h.every(([, x]) => A(x)), y = (x) => !g && !A(e[x]) && (f === "n" || !A(l(x))), w = (x) => {
      let R = e[x];
      return R !== void 0 && !A(R) && R.counted >= o;
    }, b = ru(f === "n" ? h.filter(([x]) => w(x)) : [], o);
    return f === "n" && g ? d : d.concat(su(
      [...h, ...p],
      m,
      (x) => x === Ns ? 0 : w(x) && b.leastOf(x) || Number(y(x)),
      [...c, ...b.limits],
      { part: "breakdowns", key: s, skill: r }
    ));
  }, []);
}
function su(e, n, t, r, s) {
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
    figures: new Map(o.map((d) => [d, O(T({}, s), { factors: { [d]: 1 } })]))
  }];
}
function ou(e, n, t) {
  let r = [];
  for (let s of Object.keys(e.skills)) {
    let o = e.skills[s];
    o === void 0 || A(o) || e.breakdowns.filter(({ withheld: i }) => i === void 0).forEach((i) => {
      let { groups: a, isPartition: l } = i, u = [];
      Object.keys(a).forEach((f) => {
        let m = a[f], h = A(m) ? m : m.skills[s];
        h !== void 0 && !A(h) && u.push([f, tt(h.n, h.importance, h.ability)]);
      });
      let c = tt(o.n, o.importance.mean, o.ability.mean), d = l ? [["all others", Fe(c, u.map(([, f]) => f))]] : u.map(([f, m]) => [`all but ${f}`, Fe(c, [m])]);
      for (let [f, m] of [...u, ...d])
        for (let h of ["importance", "ability"]) {
          let { counts: p } = o[h], g = (w) => {
            var b;
            return A(p) ? 1 / 0 : (b = p[w]) != null ? b : 0;
          }, y = xr(n[h], m.n, m.sums[h], g).find(
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
function Fe(e, n) {
  let t = (r) => n.reduce((s, o) => s - r(o), r(e));
  return {
    n: t(({ n: r }) => r),
    sums: { importance: t(({ sums: r }) => r.importance), ability: t(({ sums: r }) => r.ability) }
  };
}
function xr(e, n, t, r) {
  let s = Array.from(e, ([a, l]) => ({ value: l, most: r(a) })).filter(({ most: a }) => a > 0).sort((a, l) => a.value - l.value), o = s[0], i = s[s.length - 1];
  return n === 0 || o === void 0 || i === void 0 ? [] : [o.value, i.value].map((a) => {
    let l = s.filter(({ value: f }) => f !== a).map(({ value: f, most: m }) => ({ by: Math.abs(f - a), most: m })).sort((f, m) => f.by - m.by), u = Math.abs(t - n * a), c = nu(u, l.slice().reverse()), d = nu(u, l);
    return c === null || d === null ? null : { least: Math.ceil(c - di), most: Math.min(n, Math.floor(d + di)) };
  });
}
function nu(e, n) {
  let [t, r] = [e, 0];
  for (let { by: s, most: o } of n) {
    let i = Math.min(o, t / s);
    r += i, t -= i * s;
  }
  return t > di ? null : r;
}

// src/core/analysis/disclosure/need-range.ts
function iu({ ability: e, importance: n }) {
  var s, o;
  let t = [n, e].map((i) => Array.from(i.values()).sort((a, l) => a - l)), r = (o = (s = t[0]) == null ? void 0 : s.length) != null ? o : 0;
  return r >= 4 && t.every((i) => i.length === r && i.every((a, l) => a === l + 1)) ? r : null;
}
function mi({ ability: e, importance: n, n: t }, r, s) {
  let o = t - r, i = Math.max(0, Math.ceil((n - s * r - (s - 2) * o) / 2)), a = Math.min(o, Math.floor((e - t) / 2));
  return i > a || n < (s - 1) * r + o || e > 2 * r + s * o ? null : [i, a];
}
function kr(e, n) {
  let t = iu(n);
  if (t === null)
    return null;
  let [r, s] = [0, e.n];
  for (; r <= s && mi(e, r, t) === null; )
    r++;
  for (; s >= r && mi(e, s, t) === null; )
    s--;
  return { least: r, most: s };
}
function au(e, n, t, r) {
  let s = iu(t), o = s === null ? null : mi(e, n, s);
  if (s === null || o === null)
    return !1;
  let { ability: i, importance: a, n: l } = e;
  return [{ near: s * l - a, isSwapped: !1 }, { near: i - l, isSwapped: !0 }].every(({ isSwapped: c, near: d }) => [!0, !1].every((f) => {
    let m = /* @__PURE__ */ new Set();
    for (let h = o[0]; h <= o[1] && m.size < r; h++) {
      let p = c ? l - n - h : h, g = l - n - p, y = f ? d : (s - 1) * l - d, [w, b, x] = f ? jy(y, n, p, g, s) : By(y, n, p, g, s);
      for (let R = b; R <= x && m.size < r; R++)
        m.add(w + R);
    }
    return m.size >= r;
  }));
}
function jy(e, n, t, r, s) {
  let o = e - (s - 1) * r, i = o <= (s - 1) * t ? Math.ceil(o / (s - 1)) : o - (s - 2) * t;
  return [r, Math.max(0, i), Math.min(n + t, e - 2 * r)];
}
function By(e, n, t, r, s) {
  let o = e - (s - 1) * n, i = o - (s - 1) * t, a = i <= 0 ? Math.ceil(o / (s - 1)) : s > 3 && i <= (s - 3) * r ? t + Math.ceil(i / (s - 3)) : 1 / 0;
  return [n, Math.max(0, a), Math.min(t + r, e - (s - 2) * n)];
}

// src/core/analysis/disclosure/audit-joint-groups.ts
var lu = 4, _y = 6e3;
function cu(e, n, t, r) {
  let s = [], o = Uy(n), i = { programs: _y };
  for (let a of e.breakdowns.filter(({ withheld: l }) => l === void 0))
    for (let l of Object.keys(e.skills)) {
      let u = e.skills[l];
      if (u === void 0 || A(u))
        continue;
      let c = tt(u.n, u.importance.mean, u.ability.mean), d = Wy(a, l), f = Fe(c, d.map(({ ratings: p }) => p)), m = !a.isPartition || f.n === 0 ? d : [...d, { name: "all others", ratings: f, highNeed: null }], h = d.length === 0 ? void 0 : m.find((p) => {
        var b;
        let g = a.isPartition ? m.filter((x) => x !== p) : [{ name: `all but ${p.name}`, ratings: Fe(c, [p.ratings]), highNeed: null }];
        if (!Vy(p, g, u, n, t))
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
        let w = (b = r.get(y)) != null ? b : i.programs < 0 || Hy(p, g, u, o, n, t);
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
function Wy({ groups: e }, n) {
  let t = [];
  return Object.keys(e).forEach((r) => {
    let s = e[r], o = s === void 0 || A(s) ? void 0 : s.skills[n];
    o !== void 0 && !A(o) && o.n > 0 && t.push(Gy(r, o));
  }), t;
}
function Gy(e, { ability: n, highNeedCount: t, importance: r, n: s }) {
  return { name: e, ratings: tt(s, r, n), highNeed: A(t) ? null : t };
}
function qy(e, n) {
  return e.reduce((t, r) => t + n(r), 0);
}
function Vy(e, n, t, r, s) {
  var p;
  let { n: o } = e.ratings, i = qy(n, ({ ratings: g }) => g.n);
  if (i === 0 || Math.min(o, i) >= lu * s)
    return !1;
  let a = i < lu * s && [t.importance.counts, t.ability.counts].some((g) => !A(g) && Object.keys(g).some((y) => {
    var w;
    return ((w = g[y]) != null ? w : 0) < Math.max(o, i);
  })), l = !A(t.highNeedCount) && kr(T({ n: o }, e.ratings.sums), r) === null, [u, c] = uu(e.ratings, r), d = Math.round(((p = t.rds) != null ? p : 0) * t.n / 100), f = n.map(({ ratings: g }) => uu(g, r)).map(([g, y]) => [g + (y - g) / 4, y - (y - g) / 4]), [m, h] = f.reduce(([g, y], w) => [g + w[0], y + w[1]], [0, 0]);
  return a || l || u < d - h || c > d - m;
}
function uu({ n: e, sums: n }, { ability: t, importance: r }) {
  let s = [...Array.from(r.values()), ...Array.from(t.values())], o = Math.max(1, Math.max(...s) - Math.min(...s)), i = n.ability - n.importance, a = (l) => {
    let u = Math.max(0, e - l);
    return e - 2 * Math.floor(u / (o + 1)) - Math.min(2, u % (o + 1));
  };
  return [-a(-i), a(i)];
}
function Uy({ ability: e, importance: n }) {
  let [t, r] = [Ne(n), Me(e)], s = /* @__PURE__ */ new Map([
    ["highNeed", ([o, i]) => t.includes(o) && r.includes(i)],
    ["negative", ([o, i]) => i < o],
    ["tied", ([o, i]) => i === o],
    ["positive", ([o, i]) => i > o]
  ]);
  return n.forEach((o, i) => s.set(`importance ${i}`, ([a]) => a === o)), e.forEach((o, i) => s.set(`ability ${i}`, ([, a]) => a === o)), s;
}
function Hy(e, n, t, r, s, o) {
  var R;
  let i = [];
  s.importance.forEach((k, P) => s.ability.forEach((S, v) => {
    i.push({ name: `${P}/${v}`, pair: [k, S] });
  }));
  let a = (k, P) => {
    let S = {};
    return P.forEach((v) => i.forEach(({ name: C, pair: I }) => {
      S[`${v} ${C}`] = k(I);
    })), S;
  }, l = ["in", "out"], u = (k, P) => {
    var S, v;
    return Number((v = (S = r.get(k)) == null ? void 0 : S(P)) != null ? v : !1);
  }, c = ([k, P]) => Math.sign(P - k), d = { name: "", ratings: Fe(zy, n.map(({ ratings: k }) => Ky(k))) }, f = [];
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
  let p = n.length < 2 ? [] : Jy(n, s, i.map(({ name: k }) => k), a(c, ["out"])), y = { counts: l.reduce((k, P) => k.concat(i.map(({ name: S }) => `${P} ${S}`)), []), least: 0, sums: f, limits: p }, b = Array.from(r.keys()).filter((k) => !(k === "highNeed" && e.highNeed !== null)).map((k) => a((P) => u(k, P), ["in"]));
  return we(y, b, !1).some((k, P) => {
    var S;
    return pe(k, o) || k !== null && k.least < o && k.most - k.least + 1 < o + Qy && pe((S = we(y, [b[P]])[0]) != null ? S : null, o);
  });
}
var Qy = 2, zy = { n: 0, sums: { importance: 0, ability: 0 } };
function Ky({ n: e, sums: n }) {
  return { n: -e, sums: { importance: -n.importance, ability: -n.ability } };
}
function Jy(e, { ability: n, importance: t }, r, s) {
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
  return Sr(e.expression, n), Array.from(n);
}
function Sr(e, n) {
  switch (e.kind) {
    case "answer":
      n.add(e.parameter);
      break;
    case "unary":
      Sr(e.operand, n);
      break;
    case "binary":
      Sr(e.left, n), Sr(e.right, n);
      break;
    case "iif":
      e.operands.forEach((t) => Sr(t, n));
      break;
  }
}

// src/core/survey/conditions/evaluate-condition.ts
function rn(e, n, t = () => !1) {
  return Is(e.expression, n, t) == !0;
}
function Is(e, n, t) {
  let r = (s) => Is(s, n, t);
  switch (e.kind) {
    case "value":
      return e.value;
    case "answer":
      return Xy(n(e.parameter));
    case "unary": {
      let s = r(e.operand);
      return e.operator === "not" ? !s : e.operator === "negative" ? du("-", 0, s) : _e(s) === (e.operator === "empty");
    }
    case "iif":
      return r(e.operands[r(e.operands[0]) ? 1 : 2]);
    case "binary": {
      let { operator: s, left: o, right: i } = e;
      if (s !== "equal" && s !== "notequal")
        return du(s, r(o), r(i));
      let a = [o, i].some((l) => l.kind === "answer" && t(l.parameter));
      return Rr(r(o), r(i), a) === (s === "equal");
    }
  }
}
function Ae(e) {
  return typeof e == "object" && e !== null;
}
function $s(e) {
  return e == null;
}
function _e(e) {
  return Ae(e) ? e.length === 0 : !e && e !== 0 && e !== !1;
}
function Xy(e) {
  var n;
  return typeof e != "string" ? e : /^(?:true|false)$/i.test(e) ? e.toLowerCase() === "true" : /^['"][^]*['"]$/.test(e) ? e.slice(1, -1) : /^0(?![x.,])[^]/.test(e) ? e : (n = fu(e)) != null ? n : e;
}
function fu(e) {
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
function du(e, n, t) {
  switch (e) {
    case "less":
      return Ms(n, t);
    case "greater":
      return Ms(t, n);
    case "lessorequal":
      return Rr(n, t) || Ms(n, t);
    case "greaterorequal":
      return Rr(n, t) || Ms(t, n);
    case "contains":
      return rt(n, t);
    case "notcontains":
      return !n && !_e(t) || !pu(n, t) && !rt(n, t);
    case "anyof":
      return mu(n, t);
    case "noneof":
      return !mu(n, t);
    case "allof":
      return (!!n || _e(t)) && (Ae(t) ? t.every((r) => rt(n, r)) : rt(n, t));
    default:
      return Yy(e, fi(n, t), fi(t, fi(n, t)));
  }
}
function fi(e, n) {
  return _e(e) ? typeof n == "number" ? 0 : typeof e == "string" ? e : typeof n == "string" ? "" : Ae(n) ? [] : 0 : e;
}
function Yy(e, n, t) {
  if (e === "and")
    return n && t;
  if (e === "or")
    return n || t;
  if (Ae(n) || Ae(t))
    return;
  let r = n, s = t;
  switch (e) {
    case "+":
      return typeof n == "string" || typeof t == "string" ? String(n) + String(t) : pi(r + s, Math.max(It(r), It(s)));
    case "-":
      return pi(r - s, Math.max(It(r), It(s)));
    case "*":
      return pi(r * s, It(r) + It(s));
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
  return n === void 0 || typeof e == "string" && fu(e) === null ? 0 : n.length;
}
function pi(e, n) {
  return n > 0 ? parseFloat(e.toFixed(Math.min(n, 100))) : e;
}
function Ms(e, n) {
  return !$s(e) && !$s(n) && e < n;
}
function Rr(e, n, t = !1) {
  return e === n ? !0 : Ae(e) || Ae(n) ? Ae(e) && Ae(n) ? Zy(e, n, t) : (
    // No answer is an empty list, but an empty text is not.
    (e === null || n === null) && _e(e) && _e(n)
  ) : typeof e == "string" && typeof n == "string" ? e.trim().toLowerCase() === n.trim().toLowerCase() : _e(e) || _e(n) ? ($s(e) || e === "") && ($s(n) || n === "") : typeof e != typeof n && typeof e != "number" && typeof n != "number" ? String(e).toLowerCase() === String(n).toLowerCase() : Number(e) === Number(n);
}
function Zy(e, n, t) {
  let [r, s] = t ? [e, n] : [e.slice().sort(), n.slice().sort()];
  return r.length === s.length && r.every((o, i) => Rr(o, s[i]));
}
function pu(e, n) {
  return Ae(e) ? !1 : _e(e) || !n;
}
function rt(e, n) {
  if (Ae(e)) {
    let t = Ae(n) ? n : [n];
    return e.length > 0 && t.every((r) => e.some((s) => Rr(s, r)));
  }
  return !pu(e, n) && String(e).toLowerCase().includes(String(n).toLowerCase());
}
function mu(e, n) {
  return _e(e) || _e(n) ? _e(n) && (_e(e) || !Ae(e) || e.length > 0) : Ae(e) ? Ae(n) ? n.some((t) => rt(e, t)) : rt(e, n) : rt(n, e);
}

// src/core/analysis/disclosure/audit-joint-answers.ts
var eb = 256, nb = 2e4, tb = 5;
function gu(e, n, t, r, s) {
  let [o, i, a, l] = [[], [], [], []];
  for (let u of rb(r, t, e)) {
    let c = t.filter(({ name: g }) => u.has(g)), d = r.map(({ asked: g, conditions: y, key: w }) => ({
      asked: g,
      key: w,
      conditions: y.filter((b) => xe(b).every((x) => u.has(x)))
    })).filter(({ conditions: g }) => g.length > 0), f = c.map((g) => ib(g, d, e, n.notInStatistics)), m = sb(f);
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
        let C = p((N) => R(N, v)), I = 0;
        S.forEach((N) => {
          let M = s(sn(y, N));
          I += M != null ? M : 0, M === null && (C[sn(y, N)] = -1);
        }), i.push({ factors: C, equals: I });
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
      factors: p((w) => ob(y, c, w), -1),
      atMost: -g
    })), o.push(...h);
  }
  return { cells: o, sums: i, limits: a, tooMany: l };
}
function rb(e, n, t) {
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
function sb(e) {
  let n = [[]];
  for (let r of e) {
    if (r === null || n.length * r.length > eb)
      return null;
    n = n.reduce(
      (s, o) => s.concat(r.map((i) => [...o, i])),
      []
    );
  }
  return n.reduce(
    (r, s) => r + s.reduce((o, { values: i }) => o * i.length, 1),
    0
  ) > nb ? null : n;
}
function ob(e, n, t) {
  let r = (i) => n.some((a) => a.name === i && a.question.type === "ranking"), s = /* @__PURE__ */ new Map(), o = (i) => {
    let a = n[i];
    return a === void 0 ? e.every((l) => rn(l, (u) => {
      var c;
      return (c = s.get(u)) != null ? c : null;
    }, r)) : t[i].values.some((l) => (s.set(a.name, l), o(i + 1)));
  };
  return o(0);
}
function ib({ choices: e, isMultiple: n, kind: t, name: r, question: { name: s } }, o, i, a) {
  let l = o.reduce((y, { conditions: w }) => w.reduce(
    (b, x) => b.concat(xe(x).includes(r) ? Pr(x.expression) : []),
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
    return y.length > tb || w ? null : ab(y).reduce((b, x) => b.concat([
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
function ab(e) {
  return e.reduce((n, t) => n.concat(n.map((r) => [...r, t])), [[]]);
}
function Pr(e) {
  switch (e.kind) {
    case "value":
      return Array.isArray(e.value) ? e.value : [e.value];
    case "answer":
      return [];
    case "unary":
      return Pr(e.operand);
    case "binary":
      return [...Pr(e.left), ...Pr(e.right)];
    case "iif":
      return e.operands.reduce((n, t) => n.concat(Pr(t)), []);
  }
}

// src/core/analysis/disclosure/audit-questions.ts
function sn(e, n) {
  return `${e}=${n}`;
}
function hu(e, n) {
  let t = [], r = [], s = [], o = /* @__PURE__ */ new Map(), i = /* @__PURE__ */ new Map(), a = ee(n);
  for (let d of a) {
    let { name: f } = d, m = e.questions[f];
    if (m === void 0 || A(m))
      continue;
    for (let p of Object.keys(m.choices)) {
      let g = ub(m, f, p, e);
      if (A(g)) {
        let y = sn(f, p);
        t.push(y), o.set(y, { part: "questions", key: f, factors: { [y]: 1 } });
      } else
        i.set(sn(f, p), g);
    }
    let h = cb(m, d, i);
    r.push(...h.sums), s.push(...h.limits);
  }
  let l = yu(e, n, a);
  for (let { factors: d, atMost: f } of bu(e, n, a, l)) {
    let m = Object.keys(d), h = m.reduce((g, y) => {
      var w;
      return g + d[y] * ((w = i.get(y)) != null ? w : 0);
    }, 0);
    m.every((g) => i.has(g) || o.has(g)) && m.some((g) => o.has(g)) && s.push({ factors: lb(d, (g) => o.has(g)), atMost: f - h });
  }
  if (t.length === 0)
    return [];
  let u = gu(e, n, a, l, (d) => {
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
function lb(e, n) {
  let t = {};
  return Object.keys(e).filter(n).forEach((r) => {
    t[r] = e[r];
  }), t;
}
function ub(e, n, t, r) {
  let s = e.choices[t];
  if (s !== void 0 && !A(s))
    return s.count;
  let o = r.breakdowns.filter((i) => i.question === n).map((i) => i.groups[t]).find((i) => i !== void 0 && !A(i));
  return o === void 0 || A(o) ? s != null ? s : { withheld: "small-counts" } : o.counted;
}
function cb(e, { choices: n, isMultiple: t, name: r, question: s }, o) {
  var y;
  let i = Object.keys(e.choices), a = i.filter((w) => !o.has(sn(r, w)));
  if (a.length === 0)
    return { sums: [], limits: [] };
  let l = vt(n != null ? n : [], []), u = (w, b) => {
    var x;
    return b === 0 ? 1 : Math.pow((x = l.get(w)) != null ? x : 0, b);
  }, c = (w, b = 1) => a.reduce((x, R) => O(T({}, x), { [sn(r, R)]: b * u(R, w) }), {}), d = (w) => i.reduce(
    (b, x) => {
      var R;
      return b + ((R = o.get(sn(r, x))) != null ? R : 0) * u(x, w);
    },
    0
  ), [f, m] = "minSelectedChoices" in s ? [(y = s.minSelectedChoices) != null ? y : 1, s.maxSelectedChoices] : [1, null];
  if (t) {
    let w = a.map((R) => ({ factors: { [sn(r, R)]: 1 }, atMost: e.n })), b = { factors: c(0, -1), atMost: d(0) - e.n * Math.max(1, f) }, x = m === null ? [] : [{ factors: c(0), atMost: e.n * m - d(0) }];
    return { sums: [], limits: [...w, b, ...x] };
  }
  let h = (w, b) => ({ factors: c(w), equals: Math.round(b) - d(w) }), p = [h(0, e.n)], { summary: g } = e;
  return g !== void 0 && !A(g) && g.mean !== null && (p.push(h(1, g.mean * e.n)), g.sd !== null && !A(g.sd) && p.push(h(2, g.sd * g.sd * (e.n - 1) + g.mean * g.mean * e.n))), { sums: p, limits: [] };
}

// src/core/analysis/disclosure/audit-conditions.ts
var Ln = " ";
function yu(e, n, t) {
  var o;
  let r = vr(n), s = [];
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
      s.push({ key: a, conditions: Ls(f), asked: y });
    }
    (i != null ? i : []).forEach(({ value: y, visibleIf: w }) => {
      let b = c.choices[y], x = b === void 0 ? 0 : A(b) ? 1 : b.count;
      w !== null && x > 0 && s.push({ key: a, conditions: Ls([...f, w]), asked: x });
    });
  }
  return s;
}
function bu(e, n, t, r) {
  return r.reduce((s, { asked: o, conditions: i }) => i.reduce((a, l) => {
    let [u, ...c] = xe(l), d = t.find((f) => f.name === u);
    return d === void 0 || c.length > 0 || d.kind !== "codes" ? a : a.concat(mb(l, d, e, o, n.notInStatistics));
  }, s), []);
}
function vr(e) {
  let n = /* @__PURE__ */ new Map(), t = (r, s) => {
    let o = r.visibleIf === null ? s.slice() : [...s, r.visibleIf];
    r.type === "panel" ? r.elements.forEach((i) => t(i, o)) : n.set(r.name, o);
  };
  return e.pages.forEach((r) => r.elements.forEach(
    (s) => t(s, r.visibleIf === null ? [] : [r.visibleIf])
  )), n;
}
function Ls(e) {
  return e.reduce((n, t) => n.concat(db(t)), []);
}
function db({ expression: e, source: n }) {
  let t = (r) => r.kind === "binary" && r.operator === "and" ? [...t(r.left), ...t(r.right)] : [r];
  return t(e).map((r) => ({ source: n, expression: r }));
}
function mb(e, { isMultiple: n, name: t, question: r }, s, o, i) {
  let a = s.questions[t], l = s.versions.some(({ changed: k }) => k.includes(r.name));
  if (a === void 0 || A(a) || l)
    return [];
  let u = Object.keys(a.choices), c = (k) => rn(e, () => k, () => r.type === "ranking"), d = [a.unusable, ...i.some((k) => c(n ? [k] : k)) ? [a.notInStatistics] : []], f = d.some(A) ? a.missing : d.reduce((k, P) => A(P) ? k : k + P, 0), m = (k, P) => k.reduce(
    (S, v) => O(T({}, S), { [sn(t, v)]: P }),
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
var fb = ["highNeedCount", "canTeach", "wantToLearn"];
function ku(e, n, t) {
  let { minAnswers: r, minCell: s } = n, o = [];
  for (let { codes: i, inner: a, outer: l } of Ru(e, n))
    for (let u of Object.keys(e.skills)) {
      let c = i.map((m) => gi(l, m, u)).filter(xu), d = Object.keys(a.groups).map((m) => gi(a, m, u)).filter(xu);
      if (c.length < i.length || d.length === 0)
        continue;
      let f = Fe(pb, c.map((m) => gb(wu(m))));
      for (let m of a.isPartition ? [d] : d.map((h) => [h])) {
        let h = Fe(f, m.map(wu)), p = h.n > 0 && h.n < Math.max(r, s) ? { least: h.n, most: h.n } : ["importance", "ability"].reduce((y, w) => y.concat(
          xr(t[w], h.n, h.sums[w], () => 1 / 0)
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
function Su(e, n) {
  let t = [];
  for (let { codes: r, inner: s, outer: o } of Ru(e, n)) {
    let i = ce(s);
    for (let a of Object.keys(e.skills)) {
      let l = e.skills[a];
      for (let u of l === void 0 || A(l) ? [] : fb) {
        let c = (y, w) => {
          let b = gi(y, w, a), x = A(b) ? null : b[u];
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
          let [w, b] = [f(o, r), f(s, y)], x = `rest ${y.join()}`, R = O(T({}, w.factors), { [x]: -1 });
          Object.keys(b.factors).forEach((k) => {
            R[k] = -1;
          }), p.push({ factors: R, equals: b.known - w.known }), g.push(x);
        }
        if (o.isPartition && typeof m == "number") {
          let y = f(o, Object.keys(o.groups));
          p.push({ factors: O(T({}, y.factors), { "no group": 1 }), equals: m - y.known });
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
var pb = { n: 0, sums: { importance: 0, ability: 0 } };
function gb({ n: e, sums: n }) {
  return { n: -e, sums: { importance: -n.importance, ability: -n.ability } };
}
function wu({ ability: e, importance: n, n: t }) {
  return tt(t, n, e);
}
function xu(e) {
  return !A(e);
}
function gi({ groups: e }, n, t) {
  var s;
  let r = e[n];
  return r === void 0 ? { withheld: "small-counts" } : A(r) ? r : (s = r.skills[t]) != null ? s : { withheld: "small-counts" };
}
function Ru({ breakdowns: e }, n) {
  let t = e.filter(({ question: a, withheld: l }) => a !== null && l === void 0), r = [];
  if (t.length < 2)
    return r;
  let s = vr(n), o = ee(n), i = (a, l, u) => {
    var f, m;
    let c = o.find(({ name: h }) => h === l), d = ((f = c == null ? void 0 : c.choices) != null ? f : []).map(({ value: h }) => h).filter((h) => !n.notInStatistics.includes(h));
    return Ls((m = s.get(a)) != null ? m : []).reduce((h, p) => {
      let [g, ...y] = xe(p), w = g === void 0 || y.length > 0 || u.includes(g) ? null : g === l ? hb(p, d, (c == null ? void 0 : c.isMultiple) === !0) : Pu(p) ? null : i(g, l, [...u, a]);
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
function Pu(e) {
  return rn(e, () => null) || rn(e, () => []);
}
function hb(e, n, t) {
  let r = (o) => rn(e, () => t ? [o] : o), s = n.filter(r);
  return Pu(e) || r(Ln) ? null : (
    // Several together may be needed: each of them is.
    s.length === 0 ? n.filter((o) => !rn(e, () => n.filter((i) => i !== o))).slice(0, 1) : s
  );
}

// src/core/analysis/disclosure/audit-skills.ts
function vu(e, n, t) {
  let r = /* @__PURE__ */ new Map();
  t.importance.forEach((w, b) => t.ability.forEach((x, R) => {
    r.set(`${b}/${R}`, [w, x]);
  }));
  let s = Array.from(r.keys()), o = (w) => {
    let b = {};
    return r.forEach(([x, R], k) => {
      b[k] = w(x, R);
    }), b;
  }, [i, a] = [Ne(t.importance), Me(t.ability)], l = o((w, b) => Number(i.includes(w) && a.includes(b))), { n: u, importance: c, ability: d, rds: f, highNeedCount: m, discrepancies: h } = n, p = (w, b) => Math.round((w != null ? w : 0) * b), g = [
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
function Tu(e, n, t = /* @__PURE__ */ new Map()) {
  if (n.minCell <= 1)
    return [];
  let r = [
    ...hu(e, n),
    ...tu(e, n),
    ...Su(e, n),
    ...wb(e)
  ], s = X(n);
  if (s !== null)
    for (let o of Object.keys(e.skills)) {
      let i = e.skills[o];
      i !== void 0 && !A(i) && A(i.importance.counts) && r.push(vu(o, i, s));
    }
  return [
    ...r.reduce((o, i) => o.concat(yb(i, n.minCell)), []),
    ...s === null ? [] : ou(e, s, n.minCell),
    ...s === null ? [] : cu(e, s, n.minCell, t),
    ...s === null ? [] : ku(e, n, s),
    ...xb(e, n)
  ];
}
function yb({ figures: e, hidden: n, unsettled: t = [] }, r) {
  let s = Array.from(e), o = we(n, s.map(([, { factors: c }]) => c), !1), i = (c) => {
    var f;
    let d = (f = o[c]) != null ? f : null;
    return d !== null && d.least < r && d.most - d.least + 1 < bb * r;
  }, a = s.map((c, d) => d).filter(i), l = we(n, a.map((c) => {
    var d, f;
    return (f = (d = s[c]) == null ? void 0 : d[1].factors) != null ? f : {};
  })), u = new Map(l.map((c, d) => [a[d], c]));
  return s.reduce((c, [d, { part: f, key: m, skill: h }], p) => {
    var y;
    let g = (y = u.has(p) ? u.get(p) : o[p]) != null ? y : null;
    return pe(g, r) ? [...c, T({ part: f, key: m, figure: d, interval: g }, h === void 0 ? {} : { skill: h })] : c;
  }, t.map((c) => O(T({}, c), { interval: null })));
}
var bb = 2;
function pe(e, n) {
  return e === null || e.least > 0 && e.least < n && e.most - e.least + 1 < n;
}
function wb({ counted: e, versions: n }) {
  let t = n.filter((o) => A(o.counted)).map(({ revision: o }) => String(o)), r = n.reduce((o, i) => A(i.counted) ? o : o + i.counted, 0), s = {};
  return t.forEach((o) => {
    s[o] = 1;
  }), t.length === 0 ? [] : [{
    hidden: { counts: t, least: 1, sums: [{ factors: s, equals: e - r }] },
    figures: new Map(t.map((o) => [o, { part: "versions", key: "", factors: { [o]: 1 } }]))
  }];
}
function xb(e, n) {
  let t = [];
  for (let { name: r, kind: s, isMultiple: o } of ee(n)) {
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
  return r <= 1 || n.n === 0 || !s(e) && !s(n.n - e) && e !== n.n && au(n, e, t, r);
}
function Au(e, n, t) {
  let r = t <= 1 || e.n === 0 ? null : kr(e, n);
  return r === null || !pe(r, t) && !pe({ least: e.n - r.most, most: e.n - r.least }, t);
}
function Eu(e, n, t, r) {
  let s = Array.from(e.keys()), o = (c) => e.get(c), i = new Set(s.filter((c) => !Fn(o(c), t, r))), a = Fn(n, t, r);
  if (i.size === 0 && a)
    return i;
  let l = s.filter((c) => !i.has(c) && o(c).need > 0).sort((c, d) => o(c).need - o(d).need || (c < d ? -1 : 1)), u = () => [...Array.from(i, o), ...n.ratings.n === 0 ? [] : [n]];
  for (; !kb(u(), i.size, t, r); ) {
    let c = l.shift();
    if (c === void 0)
      return new Set(s);
    i.add(c);
  }
  return i;
}
function kb(e, n, t, r) {
  let s = e.map(({ ratings: l }, u) => {
    var d;
    let c = (d = kr(l, t)) != null ? d : { least: 0, most: l.n };
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
    skills: hi(n, (r) => A(r) ? null : Rb(r)),
    breakdowns: e.map(({ by: r, groups: s, isPartition: o, question: i, withheld: a }) => ({
      by: r,
      question: i,
      isPartition: o,
      groups: a !== void 0 ? null : hi(s, Sb)
    })),
    gone: t
  };
}
function Sb(e) {
  return A(e) ? null : {
    counted: e.counted,
    skills: hi(e.skills, (n) => A(n) ? null : Pb(n))
  };
}
function hi(e, n) {
  let t = G();
  return Object.keys(e).forEach((r) => {
    t[r] = n(e[r]);
  }), t;
}
function Rb(e) {
  var d, f;
  let { ability: n, changedVersion: t, discrepancies: r, highNeedCount: s, importance: o, incomplete: i, n: a, rds: l } = e, u = G(), c = (m, h) => {
    typeof h == "number" && (u[m] = h);
  };
  return c("n", a), c("importance", Math.round(((d = o.mean) != null ? d : 0) * a)), c("ability", Math.round(((f = n.mean) != null ? f : 0) * a)), c("rds", A(l) ? l : Math.round((l != null ? l : 0) * a / 100)), c("highNeed", s), A(r) || ["negative", "tied", "positive"].forEach((m) => c(m, r[m])), ["importance", "ability"].forEach((m) => {
    let { counts: h, notInStatistics: p } = e[m];
    A(h) || Object.keys(h).forEach((g) => c(`${m} ${g}`, h[g])), c(`${Lt}${m}`, p);
  }), c(`${Lt}incomplete`, i), c(`${Lt}changedVersion`, t), u;
}
function Pb({ ability: e, canTeach: n, highNeedCount: t, importance: r, n: s, wantToLearn: o }) {
  return [s, Math.round((r != null ? r : 0) * s), Math.round((e != null ? e : 0) * s), t, n, o].map((i) => typeof i == "number" ? String(i) : "-").join(" ");
}
function Ou(e) {
  let n = e.split(" ").map((l) => l === "-" ? null : Number(l)), [t = 0, r = 0, s = 0, o = null, i = null, a = null] = n;
  return { n: t != null ? t : 0, sums: { importance: r != null ? r : 0, ability: s != null ? s : 0 }, highNeed: o, canTeach: i, wantToLearn: a };
}

// src/core/analysis/disclosure/compare-releases.ts
function Nu(e, n, t, r) {
  var l, u;
  let s = [], o = X(t);
  if (t.minCell <= 1 || o === null)
    return s;
  let i = e.gone === 0, a = Ob(o, t, r);
  for (let c of Object.keys(n.skills)) {
    let [d, f] = [(l = e.skills[c]) != null ? l : null, (u = n.skills[c]) != null ? u : null];
    d !== null && f !== null && s.push(...Ab(c, d, f, o, t, i, r));
  }
  for (let c of n.breakdowns) {
    let d = e.breakdowns.find((f) => ce(f) === ce(c));
    d !== void 0 && s.push(...Cb(d, c, e, n, o, t, i, a));
  }
  return s;
}
function Mu(e, n, t) {
  return Object.keys(n).reduce((r, s) => {
    let [o, i] = [e[s], n[s]];
    return t <= 1 || o === void 0 || i === void 0 || A(o) || A(i) ? r : r.concat(Tb(s, o, i, t));
  }, []);
}
function Ft(e, n) {
  return e !== 0 && Math.abs(e) < n;
}
function Dn(e) {
  return { least: e, most: e };
}
function yi(e, n) {
  return typeof e == "number" && typeof n == "number" ? n - e : null;
}
var vb = ["notAsked", "notInStatistics", "unusable", "changedVersion"];
function Tb(e, n, t, r) {
  return vb.reduce((s, o) => {
    let i = yi(n[o], t[o]);
    return i === null || !Ft(i, r) ? s : [...s, { part: "questions", key: e, figure: o, interval: Dn(i), only: "remainders" }];
  }, []);
}
function Ab(e, n, t, r, s, o, i) {
  var P;
  let a = Object.keys(t).filter((S) => n[S] !== void 0).map((S) => [S, t[S] - n[S]]), l = ([S]) => S.startsWith(Lt), u = new Map(a.filter((S) => !l(S))), c = (P = u.get("n")) != null ? P : 0, d = a.filter((S) => l(S) && Ft(S[1], s.minCell));
  if (d.length > 0)
    return d.map(([S, v]) => ({ part: "skills", key: e, figure: S, interval: Dn(v), only: "steps" }));
  if (Array.from(u.values()).every((S) => S === 0))
    return [];
  let f = { part: "skills", key: e };
  if (c !== 0 && Math.abs(c) < Math.max(s.minAnswers, s.minCell))
    return [O(T({}, f), { figure: "n", interval: Dn(c) })];
  let m = u.get("highNeed"), h = m !== void 0 && c > 0 && (m === c || Ft(c - m, s.minCell)), p = Array.from(u).filter(([S, v]) => !["n", "importance", "ability", "rds"].includes(S) && (Ft(v, s.minCell) || c !== 0 && v === c && S.includes(" ") || S === "highNeed" && h));
  if (p.length > 0)
    return p.map(([S, v]) => O(T({}, f), { figure: S, interval: Dn(v), only: "steps" }));
  if (!o)
    return [];
  let { counts: g, factorsOf: y, names: w } = Eb(r), b = Object.keys(t).filter((S) => t[S] === 0 && w.includes(S)).map(y), x = g.filter((S) => b.every((v) => {
    var C;
    return ((C = v[S]) != null ? C : 0) === 0;
  })), R = (S, v) => {
    var L, D;
    let C = { counts: x, least: 0, sums: Array.from(S, ([W, U]) => ({ factors: y(W), equals: U })) }, I = w.filter((W) => !S.has(W)), N = we(C, I.map(y), !1), M = I.findIndex((W, U) => {
      var Q;
      return W.includes(" ") && ((Q = N[U]) == null ? void 0 : Q.least) === S.get("n");
    }), E = M >= 0 ? M : wr(C, I.map(y), s, i);
    return E < 0 ? [] : [O(T({}, f), { figure: `${(L = I[E]) != null ? L : ""}${v}`, interval: (D = N[E]) != null ? D : null, only: "steps" })];
  }, k = new Map(Object.keys(n).filter((S) => !S.startsWith(Lt)).map((S) => [S, n[S]]));
  return [...R(u, ""), ...x.length < g.length && k.get("n") !== 0 ? R(k, " before") : []];
}
function Eb(e) {
  let n = [];
  e.importance.forEach((i, a) => e.ability.forEach((l, u) => {
    n.push({ name: `${a}/${u}`, codes: [a, u], importance: i, ability: l });
  }));
  let [t, r] = [Ne(e.importance), Me(e.ability)], s = {
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
function Ob(e, n, t) {
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
    ] }, f = u.map(([h]) => c((p) => +(p === h))), m = wr(d, f, n, t) < 0;
    return r.set(a, m), m;
  };
}
function Cb(e, n, t, r, s, o, i, a) {
  var f, m, h, p, g, y, w;
  let l = ce(n), u = [], c = Object.keys((f = n.groups) != null ? f : {});
  for (let b of n.by === "community" ? [] : c) {
    let [x, R] = [(h = (m = e.groups) == null ? void 0 : m[b]) != null ? h : null, (g = (p = n.groups) == null ? void 0 : p[b]) != null ? g : null], k = x === null || R === null ? 0 : R.counted - x.counted;
    Ft(k, o.minCell) && u.push({ part: "breakdowns", key: l, skill: null, figure: b, interval: Dn(k) });
  }
  let d = ({ groups: b }, x, R) => {
    var P, S;
    let k = (S = (P = b == null ? void 0 : b[x]) == null ? void 0 : P.skills[R]) != null ? S : null;
    return k === null ? null : Ou(k);
  };
  for (let b of Object.keys(r.skills)) {
    let x = (C, I) => {
      u.push({ part: "breakdowns", key: l, skill: b, figure: C, interval: I });
    }, R = [];
    for (let C of c) {
      let [I, N] = [d(e, C, b), d(n, C, b)];
      if (I === null || N === null)
        continue;
      let M = Fe(N, [I]);
      R.push([C, M]);
      let E = yi(I.highNeed, N.highNeed);
      E !== null && (E !== 0 || M.n !== 0) && !(i && M.n > 0 && Fn(
        { ratings: T({ n: M.n }, M.sums), need: E },
        s,
        o.minCell
      )) && u.push({ part: "breakdowns", key: l, skill: b, figure: `${C}: high need`, interval: Dn(E), only: "need" }), ["canTeach", "wantToLearn"].forEach((L) => {
        let D = yi(I[L], N[L]);
        D !== null && Ft(D, o.minCell) && x(`${C}: ${L}`, Dn(D));
      });
    }
    let [k, P] = [(y = t.skills[b]) != null ? y : null, (w = r.skills[b]) != null ? w : null], S = k === null || P === null ? null : Fe(Cu(P), [Cu(k)]), v = S === null || R.length === 0 ? [] : n.isPartition ? [["all others", Fe(S, R.map(([, C]) => C))]] : R.map(([C, I]) => [`all but ${C}`, Fe(S, [I])]);
    for (let [C, I] of [...R, ...v]) {
      let { n: N, sums: M } = I;
      if (!(N === 0 && M.importance === 0 && M.ability === 0)) {
        if (Math.abs(N) < Math.max(o.minAnswers, o.minCell))
          x(C, Dn(N));
        else if (i) {
          let [E, L] = ["importance", "ability"].map(
            (W) => xr(s[W], N, M[W], () => 1 / 0)
          ), D = [...E != null ? E : [], ...L != null ? L : []].find((W) => pe(W, o.minCell) || W !== null && W.most === 0);
          (D !== void 0 || !a("importance", N, M.importance) || !a("ability", N, M.ability)) && x(C, D != null ? D : null);
        }
      }
    }
  }
  return u;
}
function Cu({ ability: e = 0, importance: n = 0, n: t = 0 }) {
  return { n: t, sums: { importance: n, ability: e } };
}

// src/core/analysis/disclosure/is-spread.ts
function $u(e, n, t) {
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
    let f = Nb(l, s.n, s[i], u, n, t);
    return r.set(c, f), f;
  });
}
function Nb(e, n, t, r, s, o) {
  let i = Array.from(e.values()), a = [Math.min(...i), Math.max(...i)];
  if (Mb(i)) {
    let c = new Map(r), d = Array.from(e, ([f, m]) => {
      var h;
      return { value: m, most: Math.min(n, (h = c.get(f)) != null ? h : n) };
    });
    return a.every((f) => $b(f, d, n, t, s.minCell));
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
  return Os(u, a.map((c) => l((d) => d === c ? 0 : 1)), s, o);
}
function Mb(e) {
  let n = Array.from(new Set(e)).sort((t, r) => t - r);
  return n.length === e.length && n.every((t, r) => t === n[0] + r);
}
function $b(e, n, t, r, s) {
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
function Fs(e, n) {
  var a, l, u, c, d;
  let t = [n.questions[e], (a = n.earlier) == null ? void 0 : a.questions[e]].filter((f) => f !== void 0 && !A(f)), [r] = t, s = t.find(({ places: f }) => f !== void 0 && Object.keys(f).some((m) => !A(f[m]))), o = t.find(({ summary: f }) => f !== void 0 && !A(f)), i = o == null ? void 0 : o.summary;
  return {
    question: r === void 0 ? null : t.slice(1).reduce(Lb, r),
    places: { places: (l = s == null ? void 0 : s.places) != null ? l : null, n: (u = s == null ? void 0 : s.n) != null ? u : 0, choices: (c = s == null ? void 0 : s.choices) != null ? c : {} },
    summary: { summary: i === void 0 || A(i) ? null : i, n: (d = o == null ? void 0 : o.n) != null ? d : 0 }
  };
}
var Ib = ["notAsked", "notInStatistics", "unusable", "changedVersion"];
function Lb(e, n) {
  let t = G();
  Object.keys(e.choices).forEach((s) => {
    let [o, i] = [e.choices[s], n.choices[s]];
    t[s] = A(o) && i !== void 0 ? i : o;
  });
  let r = {};
  return Ib.forEach((s) => {
    r[s] = A(e[s]) ? n[s] : e[s];
  }), O(T(T({}, e), r), { choices: t });
}

// src/core/analysis/disclosure/rating-trail.ts
var Fb = 4;
function Ds({ change: e, published: n }) {
  var s;
  let { earlier: t } = n;
  return ((s = n.ratingTrail) != null ? s : (
    // Data of a time when only this was kept.
    t === void 0 ? [] : [st(t, 1 / 0)]
  )).map((o) => O(T({}, o), { gone: o.gone + e.removed })).concat(st(n, e.removed));
}
function Iu(e, n) {
  let t = st(n, 0);
  return e.map((r) => jb(r, t)).filter(({ breakdowns: r, skills: s }) => r.length + Object.keys(s).length > 0);
}
function Lu(e, n) {
  let t = st(n, 0), r = /* @__PURE__ */ new Map();
  return e.forEach((s) => Fu(s, t).forEach((o) => {
    var i;
    r.set(o, ((i = r.get(o)) != null ? i : 0) + 1);
  })), Array.from(r.keys()).filter(
    (s) => {
      var o;
      return r.get(s) >= Fb && ((o = t.skills[s]) != null ? o : null) !== null;
    }
  );
}
function Fu(e, n) {
  let t = new Set(Object.keys(e.skills).filter((r) => {
    let [s, o] = [e.skills[r], n.skills[r]];
    return s !== null && o !== void 0 && Object.keys(s != null ? s : {}).some((i) => (o == null ? void 0 : o[i]) === void 0);
  }));
  return e.breakdowns.forEach((o) => {
    var i = o, { groups: r } = i, s = En(i, ["groups"]);
    let a = Du(n, s);
    Object.keys(r != null ? r : {}).forEach((l) => {
      var c;
      let u = r == null ? void 0 : r[l];
      Object.keys((c = u == null ? void 0 : u.skills) != null ? c : {}).forEach((d) => {
        var h;
        let f = (h = u == null ? void 0 : u.skills[d]) != null ? h : null, m = (a == null ? void 0 : a.groups) === null ? null : a == null ? void 0 : a.groups[l];
        f !== null && m !== void 0 && (m === null || Db(f, m.skills[d])) && t.add(d);
      });
    });
  }), t;
}
function Du({ breakdowns: e }, n) {
  return e.find((t) => ce(t) === ce(n));
}
function Db(e, n) {
  let t = n == null ? void 0 : n.split(" ");
  return n !== void 0 && e.split(" ").some((r, s) => {
    var o;
    return r !== "-" && ((o = t == null ? void 0 : t[s]) != null ? o : "-") === "-";
  });
}
function jb(e, n) {
  let t = Fu(e, n), r = (o) => {
    let i = G();
    return Object.keys(o).filter((a) => t.has(a)).forEach((a) => {
      i[a] = o[a];
    }), i;
  }, s = e.breakdowns.reduce((o, i) => {
    let f = i, { groups: a } = f, l = En(f, ["groups"]), u = Du(n, l);
    if (a === null || u === void 0)
      return o;
    let c = G(), d = !1;
    return Object.keys(a).forEach((m) => {
      var g;
      let h = (g = a[m]) != null ? g : null, p = h === null ? {} : r(h.skills);
      d = d || h !== null && (u.groups === null || u.groups[m] === null) || Object.keys(p).some((y) => p[y] !== null), c[m] = h === null ? null : O(T({}, h), { skills: p });
    }), d ? [...o, O(T({}, l), { groups: c })] : o;
  }, []);
  return O(T({}, e), { skills: r(e.skills), breakdowns: s });
}

// src/core/analysis/disclosure/question-trail.ts
var Bb = 6;
function Tr({ choices: e, n }, t, r) {
  let s = G();
  return Object.keys(e).forEach((o) => {
    let i = e[o];
    s[o] = i === void 0 || A(i) ? null : i.count;
  }), { n, counts: s, come: t, gone: r };
}
function js(e, n) {
  var s;
  let t = (s = n.trails) == null ? void 0 : s[e], r = n.questions[e];
  return t != null ? t : r === void 0 || A(r) ? null : { states: [Tr(r, 0, 0)], come: 0, gone: 0, sealed: [] };
}
function bi(e, n) {
  let t = Object.keys(T(T({}, e.counts), n.counts));
  return e.n === n.n && t.every((r) => on(e, r) === on(n, r));
}
function on({ counts: e }, n) {
  let t = Object.prototype.hasOwnProperty.call(e, n) ? e[n] : 0;
  return t === void 0 ? 0 : t;
}
function ju(e, n, t) {
  var a, l;
  let r = ((a = e == null ? void 0 : e.come) != null ? a : 0) + t.added, s = ((l = e == null ? void 0 : e.gone) != null ? l : 0) + t.removed;
  if (A(n))
    return e === null ? null : O(T({}, e), { come: r, gone: s });
  let o = Tr(n, r, s), i = e == null ? void 0 : e.states[e.states.length - 1];
  return e === null || i === void 0 || _u(o).length === 0 ? null : bi(i, o) && r + s === 0 ? e.states.length === 1 && e.sealed.length === 0 ? null : e : { states: [...xi(e), o], come: 0, gone: 0, sealed: wi(e) };
}
function wi(e) {
  let n = e.states[e.states.length - 1];
  return n !== void 0 && Bu(e) ? _u(n) : e.sealed;
}
function xi(e) {
  return Bu(e) ? e.states.slice(-1) : e.states;
}
function Bu({ states: e }) {
  return e.length >= Bb;
}
function _u({ counts: e }) {
  return Object.keys(e).filter((n) => e[n] === null);
}

// src/core/analysis/disclosure/earlier-figures.ts
function ki(e, n) {
  if (n === null)
    return e;
  let t = [...n.published.earlier === void 0 ? [] : [n.published.earlier], n.published], r = G(), s = G();
  Object.keys(e.questions).forEach((l) => {
    let u = e.questions[l], c = _b(l, u, n);
    c !== null && Bs(c, u) && (r[l] = c);
    let d = ju(js(l, n.published), u, n.change);
    d !== null && (s[l] = d);
  });
  let o = G();
  Object.keys(e.skills).forEach((l) => {
    let u = Wb(t.map((c) => c.skills[l]));
    u !== null && Bs(u, e.skills[l]) && (o[l] = u);
  });
  let i = e.breakdowns.map((l) => Gb(l, t)).filter((l) => l !== null), a = Iu(Ds(n), e);
  return T(T(T(T({}, e), Object.keys(r).length + Object.keys(o).length + i.length === 0 ? {} : { earlier: { questions: r, skills: o, breakdowns: i } }), Object.keys(s).length === 0 ? {} : { trails: s }), a.length === 0 ? {} : { ratingTrail: a });
}
function Bs(e, n) {
  if (typeof e != "object" || e === null || A(e))
    return A(n) && !A(e);
  let [t, r] = [e, n];
  return A(n) || typeof n == "object" && n !== null && Object.keys(t).some((s) => Bs(t == null ? void 0 : t[s], r == null ? void 0 : r[s]));
}
function _b(e, n, { change: t, published: { earlier: r, questions: s }, published: o }) {
  let [i, a] = [s[e], r == null ? void 0 : r.questions[e]];
  return t.added + t.removed === 0 && i !== void 0 && !A(n) && !A(i) && bi(Tr(n, 0, 0), Tr(i, 0, 0)) && a !== void 0 && !A(a) ? a : Fs(e, o).question;
}
function Wb(e) {
  let n = e.find((t) => t !== void 0 && !A(t));
  return n === void 0 || A(n) ? null : n;
}
function Gb(e, n) {
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
        (m || Bs(g, y)) && h[p] === void 0 && !A(g) && (h[p] = g);
      }), (m || Object.keys(h).length > 0) && (s[c] = { counted: (l = (a = s[c]) == null ? void 0 : a.counted) != null ? l : d.counted, skills: h });
    }
  let [o] = r;
  return o === void 0 || Object.keys(s).length === 0 ? null : O(T({}, o), { groups: s });
}

// src/core/analysis/disclosure/withheld-parts.ts
function Ke({ part: e, key: n, only: t = void 0, skill: r = null }) {
  return JSON.stringify([e, n, r, t != null ? t : null]);
}
function Wu(e) {
  let [n, t, r, s] = JSON.parse(e);
  return JSON.stringify([n, t, s === null ? null : r, null]);
}

// src/core/analysis/disclosure/publish-balance.ts
function Gu(e, n) {
  let t = G();
  return Object.keys(e).forEach((r) => {
    let s = e[r], o = n("canTeach", r, s.canTeach), i = n("wantToLearn", r, s.wantToLearn), a = [o, i].find(A);
    t[r] = T(O(T({}, s), {
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
function qu(e, n, t, r = () => !1) {
  let s = e.map((a) => a.map(() => !1));
  if (t <= 1)
    return s;
  let o = e.map((a, l) => a.map(
    (u, c) => u > 0 && (u < t || r(l, c))
  ));
  for (let { places: a, total: l } of Ri(e, n)) {
    let [u, ...c] = a.filter((d) => jn(e, ...d) > 0);
    a.length > 1 && u !== void 0 && c.length === 0 && jn(e, ...u) === l && a.forEach(([d, f]) => {
      o[d][f] = !0;
    });
  }
  o.forEach((a, l) => a.forEach((u, c) => {
    s[l][c] = u;
  }));
  let i = Si(e, s, o, n, t);
  for (; i !== null; ) {
    let a = Vb(e, s, n, i);
    if (a.length === 0)
      return null;
    a.forEach(([l, u]) => {
      s[l][u] = !0;
    }), i = Si(e, s, o, n, t);
  }
  return Hb(e, s, o, n, t), s;
}
function jn(e, n, t) {
  var r;
  return (r = e[n]) == null ? void 0 : r[t];
}
function Ri(e, n) {
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
function Si(e, n, t, r, s) {
  var m, h, p, g, y;
  if (e.length === 1 && r.columns === void 0)
    return qb((m = e[0]) != null ? m : [], (h = n[0]) != null ? h : [], (p = t[0]) != null ? p : [], (g = r.rows) == null ? void 0 : g[0], s);
  let o = ([w, b]) => {
    var x;
    return ((x = n[w]) == null ? void 0 : x[b]) === !0;
  }, i = ([w, b]) => `${w}/${b}`, a = Ri(e, r), l = a.slice(0, e.length).reduce((w, b) => w.concat(b.places), []).filter(o), u = l.map(i), c = {}, d = [];
  a.forEach((w, b) => {
    let x = w.places.filter(o);
    if (w.places.length > 1 && x.length === w.places.length && x.forEach((R) => {
      c[i(R)] = 0;
    }), w.total !== void 0) {
      let R = x.map(i), k = (v) => v.reduce((C, [I, N]) => C + jn(e, I, N), 0), P = w.total - k(w.places);
      if (P > 0) {
        let v = b < e.length ? [b, _s] : [_s, b - e.length];
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
function qb(e, n, t, r, s) {
  if (r === void 0)
    return null;
  let o = (h) => h.reduce((p, g) => p + g, 0), i = e.map((h, p) => p).filter((h) => n[h] === !0), a = e.length > 1 && i.length === e.length ? 0 : 1, l = r - o(e), u = r - o(e.filter((h, p) => n[p] !== !0)), c = i.length - 1 + +(l > 0), d = (h, p, g) => {
    let y = c === 0 ? [u, u] : [h, u - p];
    return (g || y[0] < s) && y[1] - y[0] + 1 < s;
  }, f = i.find((h) => d(a, a * (i.length - 1), t[h] === !0));
  return f !== void 0 ? [0, f] : l > 0 && l < s && (i.length === 0 ? !0 : d(0, a * i.length, !0)) ? [0, _s] : null;
}
var _s = -1;
function Vb(e, n, t, [r, s]) {
  var b, x, R, k, P;
  let o = ([S, v]) => {
    var C;
    return ((C = n[S]) == null ? void 0 : C[v]) === !1 && jn(e, S, v) > 0;
  }, i = (S) => S.reduce((v, [C, I]) => v + jn(e, C, I) + Ub, 0), a = (S) => S.filter((v) => v.length > 0).reduce((v, C) => v.length === 0 || i(C) < i(v) ? C.slice() : v, []), l = ((b = e[r]) != null ? b : []).map((S, v) => [r, v]), u = s === _s ? [] : e.map((S, v) => [v, s]), c = (S) => S.filter(o).map((v) => [v]), d = ((x = t.rows) == null ? void 0 : x[r]) !== void 0 && ((R = t.columns) == null ? void 0 : R[s]) !== void 0, f = (S) => jn(e, ...S) > 0, m = (S, v) => {
    let C = [[r, v], [S, s], [S, v]];
    return S !== r && v !== s && C.every(f) ? C.filter(o) : [];
  }, h = d ? u.reduce(
    (S, [v]) => S.concat(l.map(([, C]) => m(v, C))),
    []
  ) : [], p = c(((k = t.rows) == null ? void 0 : k[r]) !== void 0 ? l : ((P = t.columns) == null ? void 0 : P[s]) !== void 0 ? u : []), g = a(d ? h : p), y = g.length > 0 ? g : a([...c(l), ...c(u)]), w = Ri(e, t).reduce((S, { places: v }) => S.concat(c(v)), []);
  return y.length > 0 ? y : a(w);
}
var Ub = 1e6;
function Hb(e, n, t, r, s) {
  let o = [];
  n.forEach((i, a) => i.forEach((l, u) => {
    var c;
    l && ((c = t[a]) == null ? void 0 : c[u]) !== !0 && o.push([a, u]);
  })), o.sort(([i, a], [l, u]) => jn(e, l, u) - jn(e, i, a) || i - l || a - u);
  for (let [i, a] of o) {
    let l = n[i];
    l[a] = !1, l[a] = Si(e, n, t, r, s) !== null;
  }
}

// src/core/analysis/disclosure/publish-breakdown.ts
var Qb = { withheld: "few-answers" }, Ar = "";
function Uu(e, n) {
  var g, y;
  let { question: t, thresholds: r } = n, s = Object.keys(e.groups), o = (w) => e.groups[w], i = G();
  s.forEach((w) => {
    i[w] = o(w).counted;
  }), i[Ar] = e.ungrouped;
  let { hidden: a, small: l } = zb(i, Qu(r), e.isPartition, t), u = s.filter((w) => !a.has(w)), c = s.length === 0 ? [] : Object.keys(o(s[0]).skills), d = G(), f = new Map(u.map((w) => [w, G()]));
  for (let w of c) {
    let b = Kb(e, w, u.filter((S) => !l.has(S)), n), x = u.filter((S) => !b.has(S) && !l.has(S)), R = Jb(e, w, x, n), k = Vu(e, w, "canTeach", u, n), P = Vu(e, w, "wantToLearn", u, n);
    for (let S of u) {
      let v = o(S).skills[w];
      f.get(S)[w] = l.has(S) ? Qb : (g = b.get(S)) != null ? g : Xb(v, R.has(S), k.has(S), P.has(S));
    }
  }
  s.forEach((w) => {
    var b, x;
    d[w] = (x = a.get(w)) != null ? x : { counted: o(w).counted, skills: (b = f.get(w)) != null ? b : {} };
  });
  let { by: m, isPartition: h, question: p } = e;
  return { by: m, question: p, isPartition: h, groups: d, ungrouped: (y = a.get(Ar)) != null ? y : e.ungrouped };
}
function Hu({ by: e, isPartition: n, question: t }, r) {
  return { by: e, question: t, isPartition: n, withheld: r.withheld, groups: {}, ungrouped: r };
}
function Qu({ minAnswers: e, minCell: n }) {
  return Math.max(e, n);
}
function zb(e, n, t, r) {
  let s = /* @__PURE__ */ new Map(), o = r === null || A(r) ? null : r.choices;
  for (let l of Object.keys(e)) {
    let u = o === null ? r : o[l];
    l !== Ar && A(u) && s.set(l, u);
  }
  if (o !== null) {
    let l = Object.keys(e).filter((c) => !s.has(c) && e[c] < n), u = e[Ar];
    return u > 0 && u < n && s.set(Ar, q), { hidden: s, small: new Set(l) };
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
function Kb(e, n, t, r) {
  var w;
  let { isSpread: s, measured: o, published: i, thresholds: a, totals: l } = r, u = /* @__PURE__ */ new Map(), c = i[n], d = (w = r.withheldSkill(n)) != null ? w : A(c) ? c : null;
  if (d !== null)
    return t.forEach((b) => u.set(b, d)), u;
  let f = zu(c), m = (b) => {
    var x;
    return Ws((x = e.groups[b]) == null ? void 0 : x.skills[n]);
  }, h = Ws(l[n]), p = (b) => b.n === 0 || b.n >= Qu(a) && s(b, f) && Au(b, o, a.minCell);
  for (let b of t) {
    let x = m(b);
    (!p(x) || !e.isPartition && !p(Pi(h, [x]))) && u.set(b, q);
  }
  let g = t.filter((b) => !u.has(b) && m(b).n > 0).sort((b, x) => m(b).n - m(x).n || (b < x ? -1 : 1)), y = (b) => p(b) && (b.n === 0 || b.n >= a.minCell + t.filter((x) => u.has(x)).length - 1);
  for (; e.isPartition && g.length > 0 && !y(Pi(h, g.map(m))); )
    u.set(g.shift(), q);
  return u;
}
function zu(e) {
  let n = (t) => {
    let r = e === void 0 || A(e) ? null : e[t].counts;
    return r === null || A(r) ? null : r;
  };
  return { importance: n("importance"), ability: n("ability") };
}
function Ws(e) {
  var r;
  let n = (r = e == null ? void 0 : e.n) != null ? r : 0, t = (s) => {
    var o;
    return Math.round(((o = typeof s == "object" && s !== null ? s.mean : s) != null ? o : 0) * n);
  };
  return { n, importance: t(e == null ? void 0 : e.importance), ability: t(e == null ? void 0 : e.ability) };
}
function Pi(e, n) {
  let t = (r) => n.reduce((s, o) => s - o[r], e[r]);
  return { n: t("n"), importance: t("importance"), ability: t("ability") };
}
function Jb(e, n, t, r) {
  let { measured: s, published: o, thresholds: { minCell: i }, totals: a } = r, l = o[n];
  if (i <= 1)
    return /* @__PURE__ */ new Set();
  let { importance: u, ability: c } = zu(l), d = new Map(t.map((p) => {
    var y, w;
    let g = (y = e.groups[p]) == null ? void 0 : y.skills[n];
    return [p, { ratings: Ws(g), need: (w = g == null ? void 0 : g.highNeedCount) != null ? w : 0 }];
  })), f = Array.from(d.values()).some(({ ratings: { n: p } }) => [u, c].some(
    (g) => g !== null && Object.keys(g).some((y) => {
      var w;
      return ((w = g[y]) != null ? w : 0) < p;
    })
  ));
  if (l === void 0 || A(l) || A(l.highNeedCount) || f || r.isNeedWithheld(n))
    return new Set(t);
  let m = { ratings: Ws(a[n]), need: l.highNeedCount }, h = (p) => ({
    ratings: Pi(m.ratings, p.map(({ ratings: g }) => g)),
    need: p.reduce((g, { need: y }) => g - y, m.need)
  });
  return e.isPartition ? Eu(d, h(Array.from(d.values())), s, i) : new Set(t.filter((p) => {
    let g = d.get(p);
    return !Fn(g, s, i) || !Fn(h([g]), s, i);
  }));
}
function Vu(e, n, t, r, { published: s, thresholds: { minCell: o }, totals: i }) {
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
    return (w = (y = qu([p], { rows: [l] }, o, (b, x) => g(x))) == null ? void 0 : y[0]) != null ? w : p.map(() => !0);
  }, f = e.isPartition ? d(u, c) : u.map(
    (p, g) => d([p, l - p], (y) => y === 0 && c(g))[0]
  );
  return new Set(r.filter((p, g) => f[g]));
}
function Xb(e, n, t, r) {
  return T(T(T(T({}, e), n ? { highNeed: q, highNeedCount: q } : {}), t && e.canTeach !== null ? { canTeach: q } : {}), r && e.wantToLearn !== null ? { wantToLearn: q } : {});
}

// src/core/analysis/disclosure/audit-trail.ts
var Yb = 12;
function Dt(e, n, t) {
  var R;
  let r = Array.from(new Set(
    e.reduce((k, { counts: P }) => k.concat(Object.keys(P)), [])
  )), s = [], o = {}, i = [], a = [], l = [], u = [], c = e.map(() => ({ come: {}, gone: {}, known: 0, codes: [] }));
  for (let k of r) {
    let P = { come: [null], gone: [null] }, S = g(k);
    for (let v = 1; v < e.length; v++) {
      let [C, I] = [e[v - 1], e[v]], N = c[v], [M, E] = [on(C, k), on(I, k)];
      if (M !== null && E !== null && y(E - M, I.n - C.n)) {
        let U = { least: E - M, most: E - M };
        l.push({ codes: [k], figure: `${k}: came to release ${v}`, interval: U });
      }
      if (M !== null && E !== null && I.gone === 0) {
        if (E < M)
          return null;
        N.known += E - M, P.come.push({ constant: E - M, factors: {} }), P.gone.push(null), S = { constant: E, factors: {} };
        continue;
      }
      let L = p(`${k} + ${v}`), D = I.gone === 0 ? null : p(`${k} - ${v}`);
      N.codes.push(k), N.come[L] = 1, P.come.push({ constant: 0, factors: { [L]: 1 } });
      let W = O(T({}, S.factors), { [L]: 1 });
      if (D !== null && (N.gone[D] = 1, W[D] = -1), P.gone.push(D === null ? null : { constant: 0, factors: { [D]: 1 } }), S = { constant: S.constant, factors: W }, E === null) {
        let U = Object.keys(W).reduce((Q, te) => {
          var se;
          return Q + ((se = o[te]) != null ? se : 0);
        }, S.constant);
        (I.gone > 0 || U < n.least) && a.push({ factors: vi(W, -1), atMost: S.constant - n.least }), u.push({ codes: [k], figure: `${k}: in release ${v}`, sum: S, all: 1 / 0 });
      } else
        i.push({ factors: W, equals: E - S.constant }), S = { constant: E, factors: {} };
    }
    ["come", "gone"].forEach((v) => w(k, v, P[v]));
  }
  if (!b())
    return null;
  let f = we({ counts: s, least: 0, leastOf: o, sums: i, limits: a }, u.map(({ sum: k }) => k.factors)), m = e.slice(1).reduce((k, { gone: P }) => k + P, 0), h = Number.isFinite(m) ? m : 0;
  for (let k = 0; k < u.length; k++) {
    let { all: P, codes: S, figure: v, sum: C } = u[k], I = (R = f[k]) != null ? R : null;
    if (I === null)
      return null;
    let N = { least: I.least + C.constant, most: I.most + C.constant };
    (pe(O(T({}, N), { most: N.most - h }), t) || N.least >= P) && l.push({ codes: S, figure: v, interval: N });
  }
  return l;
  function p(k, P = 0) {
    return s.push(k), o[k] = P, k;
  }
  function g(k) {
    let [P] = e, S = P === void 0 ? 0 : on(P, k);
    if (S !== null || P === void 0)
      return { constant: S != null ? S : 0, factors: {} };
    let v = p(`${k} = 0`, n.least), C = { constant: 0, factors: { [v]: 1 } };
    return c[0].come[v] = 1, u.push({ codes: [k], figure: `${k}: in release 0`, sum: C, all: 1 / 0 }), C;
  }
  function y(k, P) {
    return k !== 0 && (Math.abs(k) < t || !n.isMultiple && r.length > 1 && k === P);
  }
  function w(k, P, S) {
    var v;
    for (let C = 1; C < S.length; C++) {
      let I = { constant: 0, factors: {} };
      for (let N = C; N < S.length; N++) {
        let M = (v = S[N]) != null ? v : null;
        I = M === null ? I : { constant: I.constant + M.constant, factors: T(T({}, I.factors), M.factors) };
        let [E, L] = [e[C - 1], e[N]];
        if (Object.keys(I.factors).length > 0) {
          let D = P === "come" && !n.isMultiple && C === N && L.gone === 0 && r.length > 1 && L.n > E.n;
          u.push({
            codes: [k],
            figure: `${k}: ${P} from release ${C} to ${N}`,
            sum: I,
            all: D ? L.n - E.n : 1 / 0
          });
        }
      }
    }
  }
  function b() {
    return e.every((k, P) => {
      var D;
      let { codes: S, come: v, gone: C, known: I } = c[P], N = e[P - 1], M = N !== void 0 ? I : r.reduce((W, U) => {
        var Q;
        return W + ((Q = on(k, U)) != null ? Q : 0);
      }, 0), E = k.n - ((D = N == null ? void 0 : N.n) != null ? D : 0), L = Object.keys(v);
      if (N !== void 0 && k.gone > 0)
        return x(L, k.come), x(Object.keys(C), k.gone), n.isMultiple || (i.push({ factors: T(T({}, v), vi(C, -1)), equals: E }), a.push(
          ...Number.isFinite(k.come) ? [{ factors: v, atMost: k.come }] : [],
          ...Number.isFinite(k.gone) ? [{ factors: C, atMost: k.gone }] : []
        )), !0;
      if (E < 0 || N !== void 0 && E > k.come)
        return !1;
      if (n.isMultiple)
        return x(L, E), L.length > 0 && L.length <= Yb && a.push(
          { factors: vi(v, -1), atMost: M - E * Math.max(1, n.fewest) },
          ...n.most === null ? [] : [{ factors: v, atMost: E * n.most - M }]
        ), !0;
      if (N !== void 0 && L.length > 0 && E - M > 0 && E - M < t) {
        let W = { least: E - M, most: E - M };
        l.push({ codes: S, figure: `hidden: came to release ${P}`, interval: W });
      }
      return i.push(...L.length === 0 ? [] : [{ factors: v, equals: E - M }]), L.length > 0 ? E >= M : E === M;
    });
  }
  function x(k, P) {
    a.push(...Number.isFinite(P) ? k.map((S) => ({ factors: { [S]: 1 }, atMost: P })) : []);
  }
}
function vi(e, n) {
  let t = {};
  return Object.keys(e).forEach((r) => {
    t[r] = n * e[r];
  }), t;
}

// src/core/analysis/disclosure/audit-places.ts
var Zb = 8;
function Xu(e, n, t, r, s) {
  var f;
  let { choices: o, n: i, places: a } = n.places;
  if (a === null)
    return !0;
  let l = Object.keys(e.places);
  if (t + r === 0 && i === e.n && l.every((m) => ew(a[m], e.places[m])))
    return !0;
  let u = { isMultiple: !1, fewest: 1, most: null, least: 0 }, c = [Ju(a, i, 0), Ju(e.places, e.n, 1 / 0)], d = e.n - i;
  return r === 0 && d > 0 && ((f = Dt(c, u, s.minCell)) == null ? void 0 : f.length) === 0 && tw(
    l.filter((m) => Ku(a[m]) && Ku(e.places[m])),
    d,
    (m) => nw(e.places[m], e.choices[m], a[m], o[m]),
    l.length,
    s.minCell
  );
}
function ew(e, n) {
  return e !== void 0 && n !== void 0 && JSON.stringify(e) === JSON.stringify(n);
}
function Ku(e) {
  return e !== void 0 && !A(e) && !A(e.meanPlace);
}
function Ju(e, n, t) {
  let r = /* @__PURE__ */ Object.create(null);
  return Object.keys(e).forEach((s) => {
    let o = e[s];
    r[s] = o === void 0 || A(o) ? null : o.first;
  }), { n, counts: r, come: t, gone: 0 };
}
function nw(e, n, t, r) {
  if (e === void 0 || t === void 0 || n === void 0 || r === void 0 || A(e) || A(t) || A(n) || A(r))
    return null;
  let s = ({ meanPlace: o }, i) => Math.round((typeof o == "number" ? o : 0) * i);
  return {
    count: n.count - r.count,
    first: e.first - t.first,
    sum: s(e, n.count) - s(t, r.count)
  };
}
function tw(e, n, t, r, s) {
  let o = [], i = [], a = [], l = Array.from({ length: r }, () => ({}));
  for (let u of e) {
    let c = t(u);
    if (c === null)
      return !1;
    let d = Array.from({ length: r }, (m, h) => `${u} on ${h + 1}`), f = (m) => d.reduce(
      (h, p, g) => O(T({}, h), { [p]: m(g + 1) }),
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
  return r <= Zb && l.forEach((u) => a.push({ factors: u, atMost: n })), we({ counts: o, least: 0, sums: i, limits: a }).every((u) => !pe(u, s));
}

// src/core/analysis/disclosure/publish-numbers.ts
var Yu = 4, Zu = 1e-6;
function ec(e, { mean: n, sd: t }) {
  return e > 1 && n !== null && t !== null && !(t > Zu * Math.abs(n));
}
function Gs({ mean: e, sd: n }, t, r, { minAnswers: s, minCell: o }) {
  if (e === null || n === null || t < Math.max(s, Yu * o))
    return q;
  let [i, a] = r.type === "text" ? [r.min, r.max] : [null, null];
  return [i === null ? 0 : Number(i), ...a === null ? [] : [Number(a)]].every((c) => {
    let d = t * (e - c), f = (t - 1) * n * n + t * (e - c) * (e - c);
    return f > 0 && d * d / f >= Yu / 2 * o - Zu;
  }) ? { mean: e, sd: q, median: q } : q;
}

// src/core/analysis/disclosure/suppress-changes.ts
function nc(e, n, t, { minAnswers: r, minCell: s }) {
  var b, x, R;
  let o = e.states[e.states.length - 1], i = Object.keys(n.counts), [a, l] = [e.come + n.come, e.gone + n.gone], u = n.n - o.n, c = (k) => {
    var P;
    return (P = e.states.reduceRight(
      (S, v) => S != null ? S : on(v, k),
      null
    )) != null ? P : 0;
  }, d = (k) => Math.abs(n.counts[k] - c(k));
  if (u !== 0 && Math.abs(u) < Math.max(r, s))
    return null;
  let f = /* @__PURE__ */ new Set([...Array.from(n.hidden), ...wi(e)]), m = new Set(f);
  if (i.filter((k) => d(k) > 0 && d(k) < s).forEach((k) => m.add(k)), rw(o, n, a + l))
    return new Set(i.filter((k) => f.has(k) || on(o, k) === null));
  let h = () => i.every((k) => !m.has(k) || n.counts[k] > 0), p = xi(e), g = new Set(((b = Dt(p, t, s)) != null ? b : []).map(({ figure: k }) => k)), y = () => {
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
    let P = i.filter((v) => !m.has(v) && n.counts[v] > 0).sort((v, C) => +(d(v) === 0) - +(d(C) === 0) || d(v) - d(C) || n.counts[v] - n.counts[C] || (v < C ? -1 : 1)), S = (x = P.find((v) => k == null ? void 0 : k.some((C) => C.codes.includes(v)))) != null ? x : P[0];
    if (S === void 0)
      return null;
    m.add(S);
  }
  let w = i.filter((k) => m.has(k) && !f.has(k)).sort((k, P) => n.counts[P] - n.counts[k] || (k < P ? -1 : 1));
  for (let k of w)
    m.delete(k), ((R = y()) == null ? void 0 : R.length) !== 0 && m.add(k);
  return sw(m, o, n) ? m : null;
}
function rw(e, { counts: n, n: t }, r) {
  return r === 0 && e.n === t && Object.keys(T(T({}, e.counts), n)).every(
    (s) => {
      var o, i;
      return ((o = on(e, s)) != null ? o : n[s]) === ((i = n[s]) != null ? i : 0);
    }
  );
}
function sw(e, n, { counts: t }) {
  let r = Object.keys(t).filter((o) => t[o] > 0 && !e.has(o)).length, s = Object.keys(n.counts).filter((o) => {
    var i;
    return ((i = n.counts[o]) != null ? i : 0) > 0;
  }).length;
  return 2 * r >= s;
}

// src/core/analysis/disclosure/publish-changes.ts
function tc(e, n, t, r, s) {
  var y, w;
  let o = js(t.name, s.published);
  if (o === null || A(e) || t.kind === "text")
    return e;
  let i = Fs(t.name, s.published), { added: a, removed: l } = s.change;
  if (t.kind === "number") {
    let b = n.n - ((w = (y = o.states[o.states.length - 1]) == null ? void 0 : y.n) != null ? w : 0);
    return b !== 0 && Math.abs(b) < Math.max(r.minAnswers, r.minCell) ? je : aw(e, n, t, i, o.gone + l, r) ? e : O(T({}, e), { summary: je });
  }
  let u = Object.keys(e.choices), c = G();
  u.forEach((b) => {
    var x, R;
    c[b] = (R = (x = n.choices[b]) == null ? void 0 : x.count) != null ? R : 0;
  });
  let d = new Set(u.filter((b) => A(e.choices[b]))), f = nc(o, { n: n.n, come: a, gone: l, counts: c, hidden: d }, ow(t), r);
  if (f === null)
    return je;
  let m = G(), h = u.some((b) => f.has(b) && !d.has(b));
  u.forEach((b) => {
    var x;
    m[b] = f.has(b) && h ? je : (x = e.choices[b]) != null ? x : je;
  });
  let { places: p } = e, g = p === void 0 ? void 0 : Xu(
    O(T({}, e), { choices: m, places: p }),
    i,
    o.come + a,
    o.gone + l,
    r
  ) ? iw(p, m) : rc(p);
  return T(T(T(T(O(T({}, e), {
    choices: m
  }), g === void 0 ? {} : { places: g }), h && e.summary !== void 0 ? { summary: je } : {}), h && e.topTwo !== void 0 ? { topTwo: je } : {}), h && e.bottomTwo !== void 0 ? { bottomTwo: je } : {});
}
function ow({ isMultiple: e, question: n }) {
  var s;
  let [t, r] = "minSelectedChoices" in n ? [(s = n.minSelectedChoices) != null ? s : 1, n.maxSelectedChoices] : [1, null];
  return { isMultiple: e, fewest: t, most: r, least: 1 };
}
function rc(e) {
  let n = G();
  return Object.keys(e).forEach((t) => {
    let r = e[t];
    n[t] = A(r) && r.withheld === "unanimous" ? r : je;
  }), n;
}
function iw(e, n) {
  return Object.keys(e).some((t) => {
    let r = n[t];
    return A(r) && r.withheld === "little-change" && !A(e[t]);
  }) ? rc(e) : e;
}
function aw(e, n, { question: t }, r, s, o) {
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
  return !A(Gs(
    { mean: m, sd: Math.sqrt(h / Math.max(1, c - 1)), median: null },
    c,
    t,
    o
  ));
}

// src/core/analysis/disclosure/publish-question.ts
function ic(e, n, t) {
  var h;
  let r = ms(e.n, t);
  if (r !== null || t.minCell <= 1) {
    let p = e.places === void 0 ? {} : { places: sc(e.places, () => !0, !0) };
    return r != null ? r : T(T({}, e), p);
  }
  if (n.kind === "number" && e.summary !== void 0 && ec(e.n, e.summary))
    return { withheld: "unanimous" };
  let s = Object.keys(e.choices), o = G();
  if (s.forEach((p) => {
    var g, y;
    o[p] = (y = (g = e.choices[p]) == null ? void 0 : g.count) != null ? y : 0;
  }), e.n > 0 && s.length > 1 && s.some((p) => o[p] === e.n) && !lw(n))
    return { withheld: "unanimous" };
  let i = ot(o, t.minCell, !0), a = e.places === void 0 ? null : uw(e.places, t);
  if (i === null || e.places !== void 0 && a === null)
    return q;
  let l = G();
  s.forEach((p) => {
    var g;
    l[p] = i.has(p) ? q : (g = e.choices[p]) != null ? g : q;
  });
  let u = (h = e.places) != null ? h : {}, c = Object.keys(u).some(
    (p) => oc(u[p].counts).some((g) => Se(g, t))
  ), d = Object.keys(u).some(
    (p) => {
      var g;
      return Se(((g = o[p]) != null ? g : 0) - u[p].first, t);
    }
  ), f = Object.keys(u).some(
    (p) => oc(u[p].counts).includes(e.n)
  ), m = T(T(O(T(T({}, e), cw(e, t)), {
    choices: l,
    unknown: Object.keys(e.unknown).some((p) => {
      var g;
      return Se((g = e.unknown[p]) != null ? g : 0, t);
    }) ? q : e.unknown
  }), e.places === void 0 ? {} : { places: sc(
    e.places,
    (p) => !f && !d && !i.has(p) && (a == null ? void 0 : a.has(p)) === !1,
    !c,
    f ? { withheld: "unanimous" } : q
  ) }), n.kind !== "number" || e.summary === void 0 ? {} : { summary: Gs(e.summary, e.n, n.question, t) });
  return i.size === 0 || e.summary === void 0 ? m : O(T({}, m), { summary: q, topTwo: q, bottomTwo: q });
}
function lw({ isMultiple: e, kind: n }) {
  return e || n !== "codes";
}
function sc(e, n, t, r = q) {
  let s = G();
  return Object.keys(e).forEach((o) => {
    let { first: i, meanPlace: a } = e[o];
    s[o] = n(o) ? { first: i, meanPlace: t ? a : q } : r;
  }), s;
}
function uw(e, { minCell: n }) {
  let t = G();
  return Object.keys(e).forEach((r) => {
    var s, o;
    t[r] = (o = (s = e[r]) == null ? void 0 : s.first) != null ? o : 0;
  }), ot(t, n, !0);
}
function cw(e, n) {
  let { notAsked: t, notInStatistics: r, unusable: s, changedVersion: o } = e;
  return t > 0 || [r, s, o].some((i) => Se(i, n)) ? Ti(e) : {};
}
function Ti(e) {
  let { changedVersion: n, missing: t, notAsked: r, notInStatistics: s, unusable: o } = e;
  return {
    missing: t + r + s + o + n,
    notAsked: q,
    notInStatistics: q,
    unusable: q,
    changedVersion: q
  };
}
function oc(e) {
  return Object.keys(e).map((n) => e[n]);
}

// src/core/analysis/disclosure/publish-skill.ts
function Ai(e, n, t, r, s) {
  let o = ms(e.n, t);
  if (o !== null)
    return o;
  if (t.minCell <= 1)
    return e;
  let { importance: i, ability: a, discrepancies: { negative: l, tied: u, positive: c }, highNeedCount: d, n: f } = e, m = r || f > 0 && d === f || Se(d, t) || Se(f - d, t), h = [i, a].reduce((x, { counts: R }) => x.concat(lc(R)), []), p = [...h, l, u, c].some((x) => Se(x, t));
  if (h.some((x) => x === f && f > 0))
    return { withheld: "unanimous" };
  let g = p || m;
  if (g && !dw(e, n, m, t, s))
    return q;
  let { changedVersion: y, incomplete: w, missing: b } = e;
  return T(T(O(T(T({}, e), r || Se(w, t) || Se(y, t) ? { incomplete: q, changedVersion: q, missing: b + w + y } : {}), {
    importance: ac(i, g, r, t),
    ability: ac(a, g, r, t)
  }), g ? { discrepancies: q } : {}), m ? { highNeed: q, highNeedCount: q, highNeedInterval: q } : {});
}
function ac(e, n, t, r) {
  return O(T(T({}, e), n ? { sd: q, median: q, counts: q, topTwo: q, bottomTwo: q } : {}), {
    notInStatistics: t || Se(e.notInStatistics, r) ? q : e.notInStatistics,
    unknown: lc(e.unknown).some((s) => Se(s, r)) ? q : e.unknown
  });
}
function lc(e) {
  return Object.keys(e).map((n) => e[n]);
}
function dw(e, n, t, r, s) {
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
  ), [l, u] = [Ne(n.importance), Me(n.ability)], c = ({ importance: g, ability: y }) => Number(l.includes(g) && u.includes(y)), d = [
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
  return Os(p, h, r, s) && wr(p, m(!1), r, s) < 0;
}

// src/core/analysis/disclosure/withhold-follow-ups.ts
function uc(e) {
  var r;
  let n = vr(e), t = /* @__PURE__ */ new Map();
  for (let { column: s, name: o, question: i, row: a } of ee(e)) {
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
function cc(e, n) {
  let t = /* @__PURE__ */ new Map();
  for (let { choices: r, name: s } of ee(e))
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
function dc(e, n, t, r, s, o) {
  let i = o <= 1 ? [] : e.filter((u) => {
    let c = r[u];
    return c !== void 0 && (A(c) || s(u));
  }).map((u) => r[u]), a = i.some((u) => A(u) && u.withheld === "unanimous"), l = n === 0 || !Se(n, { minAnswers: 0, minCell: o }) && t - n >= o;
  return a || i.length > 0 && !l ? q : null;
}

// src/core/analysis/disclosure/publish-versions.ts
function mc(e, n) {
  let { minCell: t } = n, r = G();
  e.forEach(({ counted: o, revision: i }) => {
    r[String(i)] = o;
  });
  let s = t <= 1 ? /* @__PURE__ */ new Set() : ot(r, t, !0);
  return e.map((o) => s === null || s.has(String(o.revision)) ? O(T({}, o), { counted: q }) : o);
}

// src/core/analysis/disclosure/publish-results.ts
function qs(e, n, t = null) {
  let r = /* @__PURE__ */ new Map(), s = t === null || t.thresholds.minCell < n.minCell || n.minCell <= 1 ? null : t, o = pw(e, n, s), i = /* @__PURE__ */ new Map(), a = s === null ? [] : [s.published, ...s.published.earlier === void 0 ? [] : [s.published.earlier]], l = s === null ? [] : Ds(s);
  for (let c = 0; c < fw; c++) {
    let d = fc(e, n, o, r), f = /* @__PURE__ */ new Map(), m = st(d, 0);
    if ([
      ...a.map(({ questions: h }) => Mu(h, d.questions, n.minCell)),
      ...l.map((h) => Nu(h, m, n, o.ways)),
      Lu(l, d).map((h) => ({ part: "skills", key: h }))
    ].forEach((h) => h.forEach((p) => {
      let g = Ke(p);
      f.set(r.has(g) ? Ke(O(T({}, p), { only: void 0 })) : g, je);
    })), Tu(d, n, i).forEach((h) => f.set(Ke(h), q)), f.size === 0)
      return ki(d, s);
    if (Array.from(f.keys()).every((h) => r.has(h))) {
      let h = new Map(Array.from(f, ([p, g]) => [Wu(p), g]));
      if (Array.from(h.keys()).every((p) => r.has(p)))
        break;
      h.forEach((p, g) => f.set(g, p));
    }
    f.forEach((h, p) => {
      var g;
      return r.set(p, (g = r.get(p)) != null ? g : h);
    });
  }
  return ki(fc(e, n, o, { get: () => a.length === 0 ? q : je }), s);
}
var fw = 8;
function pw(e, n, t) {
  var f, m;
  let r = /* @__PURE__ */ new Map();
  for (let h of ee(n)) {
    let p = e.questions[h.name];
    if (p !== void 0) {
      let g = ic(p, h, n);
      r.set(h.name, t === null ? g : tc(g, p, h, n, t));
    }
  }
  let s = X(n), o = /* @__PURE__ */ new Map(), i = Cs();
  s !== null && Object.keys(e.skills).forEach((h) => {
    o.set(h, Ai(e.skills[h], s, n, !1, i));
  });
  let a = uc(n), l = /* @__PURE__ */ new Map(), u = /* @__PURE__ */ new Set();
  for (let { kind: h, name: p, question: g, row: y } of ee(n))
    y !== null && g.name === (s == null ? void 0 : s.grid.name) && l.set(y.value, [...(f = l.get(y.value)) != null ? f : [], ...(m = a.get(p)) != null ? m : []]), h === "number" && u.add(p);
  let c = s === null ? () => !0 : $u(s, n, i), d = cc(n, a);
  return { questions: r, skills: o, measured: s, leads: a, choiceLeads: d, skillLeads: l, numbers: u, isSpread: c, ways: i };
}
function fc(e, n, t, r) {
  let s = G();
  t.questions.forEach((f, m) => {
    var p;
    let h = r.get(Ke({ part: "questions", key: m, only: "remainders" })) !== void 0;
    s[m] = (p = r.get(Ke({ part: "questions", key: m }))) != null ? p : A(f) ? f : T(T({}, f), h ? Ti(e.questions[m]) : {});
  });
  let { counted: o } = e, i = (f, m) => dc(f, m, o, s, (h) => t.numbers.has(h), n.minCell);
  gw(s, e, t, i);
  let a = new Map(Array.from(t.skills, ([f, m]) => {
    var y, w, b;
    let h = r.get(Ke({ part: "skills", key: f, only: "steps" })) !== void 0, p = i((y = t.skillLeads.get(f)) != null ? y : [], (b = (w = e.skills[f]) == null ? void 0 : w.n) != null ? b : 0), g = p != null ? p : r.get(Ke({ part: "skills", key: f }));
    return [f, g != null ? g : h && t.measured !== null ? Ai(e.skills[f], t.measured, n, !0, t.ways) : m];
  })), { survey: l, population: u, excluded: c } = e, d = yw(e, a, s, n);
  return O(T({
    survey: l,
    population: u,
    counted: o,
    excluded: c,
    questions: s
  }, d), {
    balance: Gu(
      e.balance,
      (f, m, h) => Ei(s, n.measures[f], m, h)
    ),
    breakdowns: hw(e, d.skills, s, n, t, r),
    versions: r.get(Ke({ part: "versions", key: "" })) === void 0 ? mc(e.versions, n) : []
  });
}
function gw(e, n, { choiceLeads: t, leads: r }, s) {
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
function hw(e, n, t, r, s, o) {
  let { measured: i } = s;
  return i === null ? [] : e.breakdowns.reduce((a, l) => {
    var f, m;
    let u = ce(l), c = l.question === null ? null : (f = t[l.question]) != null ? f : null, d = (m = o.get(Ke({ part: "breakdowns", key: u }))) != null ? m : A(c) ? c : null;
    return [...a, d !== null ? Hu(l, d) : Uu(l, {
      totals: e.skills,
      published: n,
      question: c,
      withheldSkill: (h) => {
        var p;
        return (p = o.get(Ke({ part: "breakdowns", key: u, skill: h }))) != null ? p : null;
      },
      isNeedWithheld: (h) => o.get(Ke({ part: "breakdowns", key: u, skill: h, only: "need" })) !== void 0,
      isSpread: s.isSpread,
      measured: i,
      thresholds: r
    })];
  }, []);
}
function yw(e, n, t, r) {
  var d, f, m, h, p, g, y, w, b, x, R, k;
  let s = Array.from(n.keys()), o = s.filter((P) => !A(n.get(P))), i = Ts(o.map((P) => {
    let { n: S, highNeedCount: v } = n.get(P);
    return O(T({}, ww(e.skills[P])), {
      highNeed: S === 0 || A(v) ? null : { numerator: v, denominator: S }
    });
  })), a = (P) => {
    let { importance: S, ability: v } = n.get(P);
    return S.mean === null || v.mean === null ? null : { importance: S.mean, ability: v.mean };
  }, l = o.map(a), u = Il(l.filter((P) => P !== null)), c = G();
  for (let P of s) {
    let S = n.get(P), v = o.indexOf(P), C = l[v];
    c[P] = A(S) ? S : O(T({}, S), {
      rankByMwds: (f = (d = i[v]) == null ? void 0 : d.rankByMwds) != null ? f : null,
      rankByRds: (h = (m = i[v]) == null ? void 0 : m.rankByRds) != null ? h : null,
      rankByHighNeed: (g = (p = i[v]) == null ? void 0 : p.rankByHighNeed) != null ? g : null,
      rankDifference: (w = (y = i[v]) == null ? void 0 : y.rankDifference) != null ? w : null,
      quadrant: C == null || u === null ? null : Ll(C, u),
      canTeach: Ei(t, r.measures.canTeach, P, (x = (b = e.skills[P]) == null ? void 0 : b.canTeach) != null ? x : null),
      wantToLearn: Ei(t, r.measures.wantToLearn, P, (k = (R = e.skills[P]) == null ? void 0 : R.wantToLearn) != null ? k : null)
    });
  }
  return { skills: c, cross: u, agreement: bw(c) };
}
function Ei(e, n, t, r) {
  let s = n === null ? void 0 : e[n], o = s === void 0 || A(s) ? s : s.choices[t];
  return r !== null && A(o) ? o : r;
}
function bw(e) {
  let [n, t, r] = [[], [], []];
  return Object.keys(e).forEach((s) => {
    let o = e[s];
    o !== void 0 && !A(o) && o.rankByMwds !== null && o.rankByRds !== null && o.rankByHighNeed !== null && (n.push(o.rankByMwds), t.push(o.rankByRds), r.push(o.rankByHighNeed));
  }), {
    mwdsRds: Ps(n, t),
    mwdsHighNeed: Ps(n, r),
    rdsHighNeed: Ps(t, r)
  };
}
function ww(e) {
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
function Bn(e, n) {
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
  }, i = pc(t), a = pc(r), l = t.filter(({ value: p }) => !a.has(p)), u = r.filter(({ value: p }) => !i.has(p));
  for (let p of l) {
    let g = u.find(({ text: y }) => Bn(p.text, y));
    g ? (u.splice(u.indexOf(g), 1), o(p.value, "renamed", "lost", p.value, g.value)) : o(p.value, "removed", "lost");
  }
  u.forEach(({ value: p, isRetired: g }) => {
    g || o(p, "added", "incomplete");
  });
  for (let p of r) {
    let g = i.get(p.value);
    if (g !== void 0) {
      if (g.isRetired !== p.isRetired && o(p.value, p.isRetired ? "retired" : "returned", p.isRetired ? "none" : "incomplete"), it(g.text, p.text)) {
        let y = t.find(({ value: w, text: b }) => w !== p.value && a.has(w) && Bn(b, p.text));
        y && !Bn(g.text, p.text) ? o(p.value, "swapped", "lost", p.value, y.value) : o(p.value, "text", "meaning");
      }
      ((f = (d = g.visibleIf) == null ? void 0 : d.source) != null ? f : "") !== ((h = (m = p.visibleIf) == null ? void 0 : m.source) != null ? h : "") && o(p.value, "condition", "incomplete");
    }
  }
  let c = (p) => p.map(({ value: g }) => g).filter((g) => i.has(g) && a.has(g)).join(" ");
  return c(t) !== c(r) && o(null, "order", "none"), s;
}
function pc(e) {
  return new Map(e.map((n) => [n.value, n]));
}

// src/core/survey/question-changes.ts
function Ci(e, n) {
  let t = n.name, r = [], s = (l, u, ...c) => {
    r.push({ code: `question-${l}`, effect: u, element: t, item: null, parameters: c });
  };
  e.isRetired !== n.isRetired && s(n.isRetired ? "retired" : "returned", n.isRetired ? "none" : "incomplete");
  let [o, i] = [gc(e), gc(n)];
  if (o !== i) {
    let l = o === "choice" && i === "choices";
    return s(l ? "multiple" : "type", l ? "meaning" : "lost", jt(e), jt(n)), r;
  }
  jt(e) !== jt(n) && s("display", "none", jt(e), jt(n)), (it(e.title, n.title) || it(e.description, n.description)) && s("text", "meaning"), Oi(e.visibleIf) !== Oi(n.visibleIf) && s("condition", "incomplete");
  let a = (l) => Oi(l.requiredIf) || String(l.isRequired);
  return a(e) !== a(n) && s(a(n) === "false" ? "optional" : "required", a(n) === "false" ? "none" : "incomplete"), hc(e) !== hc(n) && s("limits", "meaning"), yc(e) !== yc(n) ? (s("source", "lost"), r) : r.concat(e.type === "rating" && n.type === "rating" ? xw(e, n) : xc(e, n));
}
function gc(e) {
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
function jt(e) {
  return e.type === "text" ? e.inputType : e.type;
}
function Oi(e) {
  var n;
  return (n = e == null ? void 0 : e.source) != null ? n : "";
}
function hc(e) {
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
function yc(e) {
  return "choicesFrom" in e && e.choicesFrom !== null ? e.choicesFrom : e.type === "matrixdropdown" && e.rowsFrom !== null ? `rows ${e.rowsFrom}` : "";
}
function xw(e, n) {
  let t = (l, u) => [{ code: l, effect: u, element: n.name, item: null, parameters: [] }], r = ({ choices: l }) => l.map(({ value: u }) => u).join(" ");
  if (r(e) !== r(n))
    return t("scale-steps", "lost");
  let [s, o] = [e.minRateDescription, e.maxRateDescription];
  return Bn(s, n.maxRateDescription) && Bn(o, n.minRateDescription) && !Bn(s, o) ? t("scale-reversed", "lost") : [...it(s, n.minRateDescription) || it(o, n.maxRateDescription) ? t("scale-ends", "meaning") : [], ...xc(e, n)];
}
function xc(e, n) {
  let t = at(n.name, "choice", bc(e), bc(n));
  return "rows" in e && "rows" in n && t.push(...at(n.name, "row", e.rows, n.rows)), e.type === "matrixdropdown" && n.type === "matrixdropdown" && (t.push(...at(n.name, "column", wc(e), wc(n))), n.columns.forEach((r) => {
    let s = e.columns.find(({ name: o }) => o === r.name);
    t.push(...s ? at(n.name, "choice", s.choices, r.choices) : []);
  })), t;
}
function bc(e) {
  if (!("choices" in e))
    return [];
  let n = e.choices;
  return n.concat(nn(Pt(e)).filter((t) => !n.some(({ value: r }) => r === t.value)));
}
function wc(e) {
  return e.columns.map(({ name: n, title: t }) => ({ value: n, text: t, visibleIf: null, isRetired: !1 }));
}

// src/core/survey/answer-versions.ts
var Er = { current: null, earlier: /* @__PURE__ */ new Map() };
function Bt(e, n) {
  let t = /* @__PURE__ */ new Set(), r = [], s = [], o = e.notInStatistics.concat(n.notInStatistics), i = e.audience.population !== n.audience.population, a = new Map(z(e).map((l) => [l.name, l]));
  for (let l of z(n)) {
    let u = a.get(l.name), c = u === void 0 ? [] : i ? he(l).map(({ name: d }) => d) : Sw(u, l, o);
    c.length > 0 ? (r.push(l.name), c.forEach((d) => t.add(d))) : u !== void 0 && Ci(u, l).some(({ effect: d }) => d === "meaning") && s.push(l.name);
  }
  return { changedParameters: t, changed: r, reworded: s };
}
var kw = /^(?:question-(?:type|source)|scale-(?:steps|reversed))$/;
function Sw(e, n, t) {
  let r = Ci(e, n), s = r.some(({ code: u }) => kw.test(u) && // The rows of a grid are skills, wherever the list of them comes from.
  !(u === "question-source" && n.type === "matrixdropdown")), o = (u) => r.filter(({ code: c }) => c === `${u}-swapped`).map(({ item: c }) => c), [i, a] = [o("row"), o("column")], l = n.type !== "matrixdropdown" && "choices" in e && "choices" in n && (o("choice").length > 0 || kc(e.choices, n.choices, t, n));
  return he(n).filter(({ row: u, column: c }) => {
    let d = e.type === "matrixdropdown" ? e.columns.find(({ name: f }) => f === (c == null ? void 0 : c.name)) : void 0;
    return s || l || u !== null && i.includes(u.value) || c !== null && (a.includes(c.name) || d !== void 0 && (kc(d.choices, c.choices, t, n) || Rw(d.choices, c.choices)));
  }).map(({ name: u }) => u);
}
function Rw(e, n) {
  return at("", "choice", e, n).some(({ code: t }) => t === "choice-swapped");
}
function kc(e, n, t, { type: r }) {
  if (r === "checkbox" || r === "tagbox" || r === "ranking")
    return !1;
  let s = r === "radiogroup" || r === "dropdown", [o, i] = [e, n].map((a) => Pw(a, t, s));
  return o !== i && o !== "" && i !== "";
}
function Pw(e, n, t) {
  var a;
  let r = e.map(({ value: l }) => l).filter((l) => !n.includes(l)), s = r.filter((l) => /^-?\d{1,9}$/.test(l)).map(Number).sort((l, u) => l - u), o = (a = s[0]) != null ? a : NaN;
  return (t ? s.length === r.length && (o === 0 || o === 1) && s.every((l, u) => l === o + u) : s.length > r.length / 2) ? s.join(" ") : "";
}

// src/core/survey/map-questions.ts
function Vs(e, n) {
  let t = (r) => r.type === "html" ? r : r.type === "panel" ? O(T({}, r), { elements: r.elements.map(t) }) : n(r);
  return O(T({}, e), { pages: e.pages.map((r) => O(T({}, r), { elements: r.elements.map(t) })) });
}

// src/core/survey/scale.ts
var an = ["importance", "ability"], lt = ["1", "2", "3", "4", "5"];
function Rc(e) {
  let n = (t) => {
    let r = an.includes(t.name), s = t.choices.some((o) => Sc(o.value) && o.text !== null);
    return !r || s ? t : O(T({}, t), {
      choices: t.choices.map((o) => Sc(o.value) ? O(T({}, o), { text: { kind: "message", key: `localskills-scale-${t.name}-${o.value}` } }) : o)
    });
  };
  return Vs(e, (t) => t.type === "matrixdropdown" && t.name === e.measures.grid ? O(T({}, t), { columns: t.columns.map(n) }) : t);
}
function Sc(e) {
  return lt.includes(e);
}

// src/core/analysis/wilson-interval.ts
var Ni = 1.959963984540054;
function kn(e, n, t = Ni) {
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
function Mi(e, n, t, r, s = null, o = Ni) {
  let [i, a] = [kn(e, n, o), kn(t, r, o)];
  if (i === null || a === null)
    return null;
  let [l, u] = [e / n, t / r], c = s === null ? 0 : vw(s) * s.n / Math.sqrt(n * r), d = (f, m) => Math.sqrt(Math.max(0, f * f + m * m - 2 * c * f * m));
  return {
    low: Math.max(-1, l - u - d(l - i.low, a.high - u)),
    high: Math.min(1, l - u + d(i.high - l, u - a.low))
  };
}
function vw({ n: e, before: n, now: t, both: r }) {
  let s = n * (e - n) * t * (e - t);
  return s === 0 ? 0 : (e * r - n * t) / Math.sqrt(s);
}
var Tw = 40;
function Pc(e, n, t, r, s = null) {
  let [o, i] = [0, Tw];
  for (let a = 0; a < 50; a++) {
    let l = (o + i) / 2, u = Mi(e, n, t, r, s, l);
    if (u === null)
      return 1;
    u.low > 0 || u.high < 0 ? o = l : i = l;
  }
  return Aw(o);
}
function Aw(e) {
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
function vc(e) {
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
function Ec(e, n, t, r, s = null, o = null) {
  let i = Bt(r, n), a = [], l = $w(), u = ({ survey: f, counted: m }) => ({ survey: f, counted: m }), c = Ow(e, n, t, r, i, a, l, o), d = Nw(e, n, t, r, i, a, l, o);
  return {
    before: u(t),
    now: u(e),
    accountsInBoth: s === null ? null : Ew(s, [e, t], [n, r]),
    isPaired: o !== null && o.accounts > 0,
    comparisons: l.finish(),
    skills: c,
    questions: d,
    notCompared: a
  };
}
function Ew(e, n, t) {
  let r = Math.max(...t.map((o) => o.minCell)), s = (o) => o > 0 && o < r;
  return s(e) || n.some(({ counted: o }) => s(o - e)) ? q : e;
}
function Ow(e, n, t, r, s, o, i, a) {
  let l = Cw(n, r, s), u = [], c = Cc(e.skills, t.skills);
  for (let p of c) {
    let [g, y] = [e.skills[p], t.skills[p]], w = Oc(g, y, l(p));
    w === null && Tc(g) && Tc(y) ? u.push({ id: p, now: g, before: y }) : o.push({ part: "skill", name: p, reason: w != null ? w : "no-answers" });
  }
  let d = (p) => Iw(
    u.map((g) => [g.before[p], g.now[p]])
  ), [f, m] = [d("rankByMwds"), d("rankByRds")], h = G();
  return u.forEach((p, g) => {
    var w, b, x;
    let y = (R) => {
      var k, P;
      return $i((k = R(p.before)) != null ? k : 0, (P = R(p.now)) != null ? P : 0);
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
function Cw(e, n, { changedParameters: t }) {
  let [r, s] = [X(e), X(n)], o = (a) => Array.from(a.keys()).join(" "), i = r !== null && s !== null && r.grid.name === s.grid.name && o(r.importance) === o(s.importance) && o(r.ability) === o(s.ability);
  return (a) => !i || an.some((l) => t.has(Cn(r.grid.name, a, l)));
}
function Tc(e) {
  return e !== void 0 && !A(e) && e.n > 0;
}
function Nw(e, n, t, r, s, o, i, a) {
  var c;
  let l = G(), u = new Map([...ee(r), ...ee(n)].map(
    (d) => [d.name, d]
  ));
  for (let d of Cc(e.questions, t.questions)) {
    let [f, m] = [e.questions[d], t.questions[d]], h = Oc(f, m, s.changedParameters.has(d));
    ((c = u.get(d)) == null ? void 0 : c.kind) !== "text" && (h === null && Ac(f) && Ac(m) ? l[d] = Mw(d, m, f, i, a) : o.push({ part: "question", name: d, reason: h != null ? h : "no-answers" }));
  }
  return l;
}
function Ac(e) {
  return e !== void 0 && !A(e) && e.n > 0;
}
function Mw(e, n, t, r, s) {
  var d;
  let o = G(), [i, a] = [Object.keys(t.choices), Object.keys(n.choices)];
  for (let f of i.filter((m) => a.includes(m))) {
    let [m, h] = [t.choices[f], n.choices[f]];
    o[f] = m === void 0 || h === void 0 || A(m) || A(h) ? q : r.share(h.count, n.n, m.count, t.n, (d = s == null ? void 0 : s.choice(e, f)) != null ? d : null);
  }
  let l = [n, t].map(({ summary: f }) => f === void 0 || A(f) ? null : f.mean), [u = null, c = null] = l;
  return T({
    n: $i(n.n, t.n),
    choices: o,
    onlyBefore: a.filter((f) => !i.includes(f)),
    onlyNow: i.filter((f) => !a.includes(f))
  }, n.summary === void 0 || t.summary === void 0 ? {} : { mean: u === null || c === null ? q : $i(u, c) });
}
function Oc(e, n, t) {
  return n === void 0 ? "new" : e === void 0 ? "gone" : t ? "changed" : A(e) || A(n) ? "withheld" : null;
}
function $i(e, n) {
  return { before: e, now: n, difference: n - e };
}
function $w() {
  let e = [];
  return {
    share(n, t, r, s, o) {
      if (A(n) || A(r))
        return A(r) ? r : n;
      let i = Mi(r, s, n, t, o);
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
      return e.push({ change: a, p: Pc(r, s, n, t, o) }), a;
    },
    finish() {
      return vc(e.map(({ p: n }) => n)).forEach((n, t) => {
        e[t].change.isClear = n;
      }), e.length;
    }
  };
}
function Iw(e) {
  let n = e.filter((o) => o[0] !== null && o[1] !== null), t = (o) => vs(n.map((i) => i[o]), (i, a) => i - a), [r, s] = [t(0), t(1)];
  return e.map((o) => {
    let i = n.indexOf(o);
    return i < 0 ? null : {
      before: o[0],
      now: o[1],
      places: r[i] - s[i]
    };
  });
}
function Cc(e, n) {
  return Array.from(/* @__PURE__ */ new Set([...Object.keys(e), ...Object.keys(n)]));
}

// src/core/report/survey-report.ts
function ut(e) {
  var n;
  return qs(e.results, e.survey, (n = e.last) != null ? n : null);
}
function Us({ previous: e = null, survey: n }, t) {
  var r;
  return e === null ? null : Ec(t, n, e.published, e.survey, e.accountsInBoth, (r = e.pairs) != null ? r : null);
}

// src/core/report/results-data.ts
function $c(e, n) {
  return {
    title: e,
    get text() {
      return Mt(n());
    }
  };
}
var Nc = 5e4, Hs = 1e3, Mc = 100, Ii = 18e5;
function Lw(e, n = ut(e), t = Us(e, n)) {
  let { titles: r } = e, s = r.resultsData(n.survey), o = Fw(e), i = jw(n, e), { excluded: a, breakdowns: l } = n, u = i.length === 0 ? {} : { excludedMore: {
    count: a.length,
    reasons: Ss($n(a)),
    pages: i.map(({ title: p }) => p)
  } }, c = (p, g = n.earlier) => {
    var y, w;
    return Mt(O(T(T(T(T(O(T(O(T({
      survey: n.survey,
      definition: { page: r.definition(n.survey), revision: e.definitionRevision },
      minAnswers: e.survey.minAnswers,
      minCell: e.survey.minCell,
      population: n.population,
      counted: n.counted
    }, e.held === void 0 || e.held === null ? {} : { held: e.held }), {
      excluded: a.slice(0, Hs)
    }), u), {
      questions: Ww(n.questions, _w),
      skills: n.skills,
      cross: n.cross,
      agreement: n.agreement,
      balance: n.balance,
      breakdowns: p,
      versions: n.versions
    }), g === void 0 ? {} : { earlier: g }), n.trails === void 0 ? {} : { trails: n.trails }), n.ratingTrail === void 0 ? {} : { ratingTrail: n.ratingTrail }), t === null ? {} : { change: t }), {
      answers: (w = (y = e.counted.named) == null ? void 0 : y.map((b) => Dw(b, e.home))) != null ? w : { count: e.counted.count, revisions: o.map(({ title: b }) => b) }
    }));
  }, d = c(l);
  if (et(d) <= Ii)
    return [...o, { title: s, text: d }, ...i];
  let f = Bw(l, e), m = l.map(({ by: p, question: g, isPartition: y, ungrouped: w, withheld: b }, x) => O(T({
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
    { title: s, text: et(h) <= Ii || n.earlier === void 0 ? h : c(m, O(T({}, n.earlier), { breakdowns: [] })) },
    ...i,
    ...f.map(({ title: p, text: g }) => ({ title: p, text: g }))
  ];
}
function Ic(e, n = ut(e)) {
  var r, s;
  let t = e.titles.resultsData(n.survey);
  return (s = (r = Lw(e, n).find((o) => o.title === t)) == null ? void 0 : r.text) != null ? s : "";
}
function Fw({ survey: e, titles: n, counted: t }) {
  let r = [];
  return t.named !== null || t.places.forEach(({ community: s, revisions: o }) => {
    for (let i = 0; i < o.length; i += Nc)
      r.push($c(n.resultsPart(e.id, "revisions", r.length + 1), () => ({
        survey: e.id,
        community: s,
        revisions: Array.from(o.slice(i, i + Nc))
      })));
  }), r;
}
function Dw({ user: e, page: n, revision: t, timestamp: r, community: s }, o) {
  let i = { user: e, page: n, revision: t, timestamp: r };
  return o === void 0 || s === o ? i : O(T({}, i), { community: s != null ? s : null });
}
function jw({ survey: e, excluded: n }, { titles: t }) {
  let r = [];
  for (let s = Hs; s < n.length; s += Hs)
    r.push($c(
      t.resultsPart(e, "excluded", r.length + 1),
      () => ({ survey: e, excluded: n.slice(s, s + Hs) })
    ));
  return r;
}
function Bw(e, { survey: n, titles: t }) {
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
      u > 0 && u + h > Ii && c(), l[d] = f, u += h;
    }), u > 0 && c();
  }), r;
}
function _w(e) {
  if (A(e) || A(e.unknown))
    return e;
  let { unknown: n } = e, t = Object.keys(n);
  if (t.length <= Mc)
    return e;
  let r = (a) => {
    var l;
    return (l = n[a]) != null ? l : 0;
  }, s = t.slice().sort((a, l) => r(l) - r(a) || (a < l ? -1 : 1)), o = new Set(s.slice(0, Mc)), i = /* @__PURE__ */ Object.create(null);
  return t.filter((a) => o.has(a)).forEach((a) => {
    i[a] = r(a);
  }), O(T({}, e), { unknown: i });
}
function Ww(e, n) {
  let t = /* @__PURE__ */ Object.create(null);
  return Object.keys(e).forEach((r) => {
    t[r] = n(e[r]);
  }), t;
}

// src/core/report/balance-table.ts
var Lc = 150, Gw = ["wantToLearn", "canTeach", "seeks", "offers"], qw = {
  wantToLearn: "want-to-learn",
  canTeach: "can-teach",
  seeks: "seek-now",
  offers: "offer-now"
};
function Fc(e) {
  var x, R;
  let { markup: n, results: t, survey: r } = e, s = Object.keys(t.balance), o = Gw.filter((k) => s.some((P) => {
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
    return Dc((S = t.balance[P]) == null ? void 0 : S[k], 0);
  })), u = {
    survey: Math.max(l("wantToLearn"), l("canTeach")),
    exchange: Math.max(l("seeks"), l("offers"))
  }, c = (k, P) => {
    var C, I;
    let S = (I = (C = t.balance[k]) == null ? void 0 : C[P]) != null ? I : null, v = P === "wantToLearn" || P === "canTeach";
    return A(S) ? ie(n) : S === null ? K(n.say("localskills-results-not-asked"), null) : K(tn(
      v || S === 0 ? n.number(S) : Ct(k, P === "seeks" ? "seek" : "offer", n.number(S), e),
      S / u[v ? "survey" : "exchange"],
      P === "wantToLearn" || P === "seeks" ? "demand" : "supply"
    ), S);
  }, d = (k) => {
    let P = k === "wantToLearn" || k === "canTeach" ? r.measures[k] : null, S = P === null ? void 0 : t.questions[P];
    return S === void 0 || A(S) ? null : S.n;
  }, f = [
    ...o.map((k) => [qw[k], k === "wantToLearn" || k === "canTeach" ? "people" : "exchange", d(k)]),
    ...a ? [["lacking", "lacking", null]] : []
  ], m = f.map(([k]) => V({ text: n.messages.text(`localskills-results-column-${k}`) })), [h, p] = [d("wantToLearn"), d("canTeach")], g = [
    `|+ ${n.say("localskills-results-balance-caption")}`,
    "|-",
    Y(n.say("localskills-results-column-skill")),
    ...f.map(([k, , P]) => Y(n.say(`localskills-results-column-${k}`) + (P === null ? "" : `<br /><span class="ext-localSkills-detail">${n.say("localskills-results-of-people", P)}</span>`), "number"))
  ];
  for (let k of Vw(t.balance, i).slice(0, Lc)) {
    let P = (R = (x = t.balance[k]) == null ? void 0 : x.surveyDifference) != null ? R : null;
    g.push("|-", `! scope="row" | ${Ct(k, "offer", e.skillName(k), e)}`, ...Qe([
      ...o.map((S) => c(k, S)),
      ...a ? [A(P) ? ie(n) : K(P === null ? "" : n.signed(P), P)] : []
    ], m));
  }
  let y = i.some((k) => Ct(k, "offer", "", e) !== ""), w = s.length - i.length, b = i.length - Lc;
  return [
    ue("balance", n.say("localskills-results-balance")),
    `<p>${n.say("localskills-results-balance-intro")}${h === null || p === null ? "" : ` ${n.say("localskills-results-balance-bases", h, p)}`}${y ? ` ${n.say("localskills-results-balance-links")}` : ""}</p>`,
    Mn(f.map(([k, P]) => [n.say(`localskills-results-column-${k}`), P]), n),
    le(
      V({ text: n.messages.text("localskills-results-balance") }),
      "sortable ext-localSkills-wide ext-localSkills-stacked",
      g
    ),
    ...w > 0 ? [`<p>${n.say("localskills-results-balance-silent", w)}</p>`] : [],
    ...b > 0 ? [`<p>${n.say("localskills-results-more-rows", b)}</p>`] : []
  ];
}
function Vw(e, n) {
  let t = (r) => {
    var a;
    let { surveyDifference: s = null, exchangeDifference: o = null, wantToLearn: i = null } = (a = e[r]) != null ? a : {};
    return [s, o, i].map((l) => Dc(l, -1 / 0));
  };
  return n.slice().sort((r, s) => {
    let [o, i] = [t(r), t(s)], a = o.findIndex((l, u) => l !== i[u]);
    return a === -1 ? r < s ? -1 : 1 : i[a] - o[a];
  });
}
function Dc(e, n) {
  return typeof e == "number" ? e : n;
}

// src/core/survey/conditions/parse-condition.ts
var Li = 4e3, Uw = 50, Fi = {
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
}, Or = /[ \t\n\r]*/y, Di = /[a-z_]\w*/iy, Hw = /[=<>!]=|=[<>]|<>|\*=|&&|\|\||[=<>+\-*/%^]/y, Qw = /-?(?:\d+\.\d+|[1-9]\d*|0)/y, zw = /'(?:[^'"\\]|\\['"]|\\(?!['"]))*'|"(?:[^'"\\]|\\['"]|\\(?!['"]))*"/y, Kw = /\{([^{}]*)\}/y, Jw = /\w+|[^]/y, Xw = /^[a-z0-9-]{1,48}(?:\.[a-z0-9-]{1,48}){0,2}$/, Yw = /^(?:(?:item|choice|self|row(?:index|name|title|value))$|(?:item|choice|self|parent|survey|(?:prev|next|total)?row|(?:prev|next|parent)?panel)\.|[#$])/i;
function Qs(e) {
  let n = 0, t = 0, r = null;
  function s(w, b = _(i()), x = n) {
    return r = r != null ? r : { code: `condition-${w}`, position: x, parameters: [x + 1, b] }, null;
  }
  function o(w) {
    w.lastIndex = n;
    let b = w.exec(e);
    return n += b ? b[0].length : 0, b;
  }
  function i() {
    let w = n, b = o(Jw);
    return n = w, b ? b[0] : "";
  }
  function a(w) {
    o(Or);
    let b = e[n] === w;
    return n += b ? 1 : 0, b;
  }
  function l(w) {
    var x;
    let b = u();
    for (; b !== null; ) {
      o(Or);
      let R = n, k = (x = o(Hw)) != null ? x : o(Di), P = k === null ? "" : k[0].toLowerCase(), S = Object.prototype.hasOwnProperty.call(Fi, P), [v, C] = S ? Fi[P] : [0, "or"];
      if (v < w)
        return n = R, k === null || S ? b : s("operator");
      let I = l(v + 1);
      b = I && { kind: "binary", operator: C, left: b, right: I };
    }
    return null;
  }
  function u() {
    o(Or), t++;
    let w = t > Uw ? s("too-deep") : c();
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
    let b = o(Di);
    if (b === null)
      return f((k = m()) != null ? k : h());
    let x = b[0].toLowerCase();
    if (e[n] === "(")
      return n++, b[0] === "iif" ? g() : s("function", b[0], w);
    if (x === "negate")
      return d("not", u());
    if (x === "true" || x === "false")
      return f({ kind: "value", value: x === "true" });
    let R = Object.prototype.hasOwnProperty.call(Fi, x);
    return s(R ? "operand" : x === "not" ? "not" : "word", b[0], w);
  }
  function d(w, b) {
    return b && { kind: "unary", operator: w, operand: b };
  }
  function f(w) {
    o(Or);
    let b = n, x = w && o(Di), R = x ? x[0].toLowerCase() : "";
    return R === "empty" || R === "notempty" ? d(R, w) : (n = b, w);
  }
  function m() {
    let w = o(Qw);
    if (w)
      return { kind: "value", value: Number(w[0]) };
    let b = o(zw);
    return b && { kind: "value", value: b[0].slice(1, -1).replace(/\\(['"])/g, "$1") };
  }
  function h() {
    let w = n, b = o(Kw);
    if (b === null) {
      let R = i();
      return s(R === "{" ? "brace" : R === '"' || R === "'" ? "text" : "operand");
    }
    let x = b[1];
    return Yw.test(x) ? s("context", _(b[0]), w) : Xw.test(x) ? { kind: "answer", parameter: x } : s("answer", _(b[0]), w);
  }
  function p(w) {
    let b = [];
    if (a("]"))
      return { kind: "value", value: b };
    do {
      o(Or);
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
  e.length > Li ? (n = Li, s("too-long", Li)) : e.trim() === "" && s("blank");
  let y = r ? null : l(1);
  return y !== null && n < e.length && s("rest"), r != null ? r : { source: e, expression: y };
}

// src/core/survey/property-reader.ts
var Zw = { pages: 100, elements: 200, columns: 30, rows: 300 }, ex = 1e3;
function jc(e) {
  let n = (s, o, ...i) => {
    e.push({ path: s, code: o, parameters: i });
  }, t = (s, o, i, a, l, ...u) => {
    let c = F(s, i);
    return typeof c == "string" && l(c) ? c : (c !== void 0 && n(H(o, i), a, _(c), ...u), null);
  }, r = (s, o, i, a, l) => {
    let u = F(s, i);
    return l(u) ? u : (u !== void 0 && n(H(o, i), a), null);
  };
  return {
    fault: n,
    string: t,
    text(s, o, i) {
      let a = F(s, i), l = ps(a);
      return l === null && a !== void 0 && n(H(o, i), "expected-text"), l;
    },
    word(s, o, i, a) {
      var u;
      return (u = t(s, o, i, "not-one-of", (c) => a.includes(c), a)) != null ? u : a[0];
    },
    id: (s, o, i) => t(s, o, i, "bad-id", (a) => re.test(a)),
    count(s, o, i) {
      let a = r(s, o, i, "expected-whole-number", Cr);
      return a !== null && a < 0 ? (n(H(o, i), "too-small", a, 0), null) : a;
    },
    list(s, o, i) {
      var u, c;
      let a = (u = r(s, o, i, "expected-list", Array.isArray)) != null ? u : [], l = (c = Zw[i]) != null ? c : ex;
      return a.length > l && n(H(o, i), "too-many-items", l), a.slice(0, l);
    },
    object: (s, o, i) => {
      var a;
      return (a = r(s, o, i, "expected-object", B)) != null ? a : {};
    },
    condition(s, o, i) {
      let a = t(s, o, i, "expected-string", (u) => u.trim() !== ""), l = a === null ? null : Qs(a);
      return l !== null && "code" in l ? (n(H(o, i), l.code, ...l.parameters), null) : l;
    }
  };
}
function Bc(e) {
  return ve.test(e);
}
function Cr(e) {
  return Number.isSafeInteger(e);
}

// src/core/survey/read-choices.ts
var _n = 20;
function fn(e, n, t, r) {
  let s = /* @__PURE__ */ new Map(), o = H(n, t);
  return r.list(e, n, t).forEach((i, a) => {
    let l = H(o, a), u = B(i) ? i : {}, c = B(i) ? F(i, "value") : i, d = Bi(c) ? String(c) : "";
    re.test(d) ? s.has(d) ? r.fault(l, "code-taken", d) : s.set(d, {
      value: d,
      text: r.text(u, l, "text"),
      visibleIf: r.condition(u, l, "visibleIf"),
      isRetired: F(u, "retired") === !0
    }) : r.fault(l, "bad-id", _(c));
  }), s.size === 0 ? (r.fault(o, "empty-list"), null) : Array.from(s.values());
}
function Je(e, n) {
  return { value: e, text: n, visibleIf: null, isRetired: !1 };
}
function ji(e, n, t, r) {
  let s = (o, i, a, l) => {
    var c;
    let u = F(e, i) === void 0 ? a : i;
    return F(e, u) !== !0 ? null : r.some(({ value: d }) => d === o) ? (t.fault(H(n, u), "special-code-taken", o), null) : Je(o, (c = t.text(e, n, l)) != null ? c : { kind: "message", key: `localskills-choice-${o}` });
  };
  return {
    other: s(Yn, "showOtherItem", "hasOther", "otherText"),
    none: s(mr, "showNoneItem", "hasNone", "noneText"),
    refused: s(fr, "showRefuseItem", "", "refuseText"),
    dontKnow: s(pr, "showDontKnowItem", "", "dontKnowText")
  };
}
function _c(e, n, t) {
  if (F(e, "rateValues") !== void 0)
    return fn(e, n, "rateValues", t);
  let r = (l, u) => {
    let c = F(e, l);
    return Cr(c) ? c : (c !== void 0 && t.fault(H(n, l), "expected-whole-number"), u);
  }, [s, o, i] = [r("rateMin", 1), r("rateMax", 5), r("rateStep", 1)];
  if (o <= s || i < 1)
    return t.fault(`${n}.rateMax`, "bad-rating", s, o, i), null;
  let a = [];
  for (let l = s; l <= o && a.length < _n; l += i)
    a.push(Je(String(l), null));
  return s + _n * i <= o && t.fault(`${n}.rateMax`, "too-many-steps", _n), a;
}
function Wc(e, n, t) {
  let r = /* @__PURE__ */ new Map();
  return t.list(e, n, "columns").forEach((s, o) => {
    let i = H(`${n}.columns`, o), a = B(s) ? F(s, "name") : void 0;
    if (!B(s) || typeof a != "string" || !re.test(a)) {
      t.fault(`${i}.name`, "bad-id", _(a));
      return;
    }
    if (r.has(a)) {
      t.fault(`${i}.name`, "name-taken", a);
      return;
    }
    let l = fn(s, i, "choices", t);
    l !== null && r.set(a, { name: a, title: t.text(s, i, "title"), choices: l });
  }), r.size === 0 ? (t.fault(`${n}.columns`, "empty-list"), null) : Array.from(r.values());
}
function Bi(e) {
  return typeof e == "string" || typeof e == "number";
}

// src/core/report/group-label.ts
var nx = /^[a-z0-9][a-z0-9_-]{0,99}$/;
function Nr(e) {
  return nx.test(e);
}
function Mr(e, { by: n, question: t }, r) {
  var d, f;
  let { markup: s, survey: o, texts: i, codeNames: a } = r;
  if (n === "language") {
    let m = a.language(e);
    return m !== null ? V({ text: m }) : ve.test(e) ? `<span lang="${e}">{{#language:${e}}}</span>` : V({ text: e });
  }
  if (n === "community")
    return tx(e, r);
  let l = z(o).find(({ name: m }) => m === t), u = l === void 0 ? null : (f = (d = he(l)[0]) == null ? void 0 : d.choices) != null ? f : null, c = u === null ? void 0 : u.find(({ value: m }) => m === e);
  return s.label(Nn(c != null ? c : Je(e, null), l, i, a));
}
function tx(e, { codeNames: n }) {
  var t;
  return `<bdi>${V({ text: (t = n.wiki(e)) != null ? t : e })}</bdi>`;
}
function Gc({ by: e, question: n }, { markup: t, survey: r, texts: s }) {
  let o = z(r).find(({ name: a }) => a === n);
  if (o !== void 0) {
    let a = Re(o, s);
    return { text: a.text, wikitext: t.label(a) };
  }
  let i = `localskills-results-by-${e === "language" ? "language" : "community"}`;
  return { text: t.messages.text(i), wikitext: t.say(i) };
}

// src/core/report/parameter-title.ts
function _t({ question: e, row: n, column: t }, r) {
  return [
    Re(e, r).text,
    ...n === null ? [] : [$e(n, r).text],
    ...t === null ? [] : [Re(t, r).text]
  ].join(" / ");
}

// src/core/report/change-tables.ts
var qc = 6, rx = 10, sx = ["new", "gone", "changed", "withheld", "no-answers"], _i = [
  ["gap", "gap"],
  ["importance", "importance"],
  ["ability", "importance"],
  ["high-need", "high-need"],
  ["rank-mwds", "rank"],
  ["n", "n"]
];
function Uc(e) {
  let { change: n, markup: t, report: r } = e;
  if (n === null || n.before.counted === 0)
    return [];
  let { accountsInBoth: s, before: o, comparisons: i, isPaired: a, now: l } = n, u = s === null || A(s) || s === 0 ? t.say("localskills-results-change-others") : `${t.say("localskills-results-change-both", s)} ${t.say(`localskills-results-change-${a ? "paired" : "unpaired"}`)}`;
  return [
    ue("change", t.say("localskills-results-change")),
    `<p>${t.say(
      "localskills-results-change-intro",
      { wikitext: Te(r.titles.results(o.survey), Wi(e)) },
      o.counted,
      l.counted
    )} ${u}</p>`,
    ...i < 2 ? [] : [`<p>${t.say(
      "localskills-results-change-many",
      i,
      Math.max(1, Math.round(i / 20)),
      { wikitext: Ue(t.say("localskills-results-clear"), "clear", t) }
    )}</p>`],
    ...ox(n, e),
    ...ix(n, e),
    ...ax(n, e)
  ];
}
function ct({ difference: e }) {
  return e;
}
function Wi({ markup: e, report: { previous: n = null }, change: t, texts: r }) {
  var s;
  return n === null ? `<bdi>${V({ text: (s = t == null ? void 0 : t.before.survey) != null ? s : "" })}</bdi>` : e.label(Re({ name: n.survey.id, title: n.survey.title }, r));
}
function Hc(e) {
  let { change: n, markup: t } = e;
  if (n === null || n.before.counted === 0 || n.comparisons === 0)
    return [];
  let [r] = Qc(n, e), s = { wikitext: He("change", t.say("localskills-results-change")) };
  return [r === void 0 ? t.say("localskills-results-change-lead-none", { wikitext: Wi(e) }, s) : t.say("localskills-results-change-lead", { wikitext: Wi(e) }, { wikitext: r.about }, s)];
}
function Qc({ skills: e, questions: n }, t) {
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
        about: r.say("localskills-results-change-need", m, ...Vc(d, t))
      });
    }
  });
  for (let c of ee(s)) {
    let d = (u = (l = n[c.name]) == null ? void 0 : l.choices) != null ? u : {};
    Object.keys(d).forEach((f) => {
      var h, p;
      let m = d[f];
      if (m !== void 0 && !A(m) && m.isClear) {
        let g = (p = (h = c.choices) == null ? void 0 : h.find(({ value: w }) => w === f)) != null ? p : Je(f, null), y = Nn(g, c.question, o, i);
        a.push({ name: `${c.name} ${f}`, change: m, about: r.say(
          "localskills-results-change-choice",
          { wikitext: V({ text: _t(c, o) }) },
          { wikitext: `<strong>${r.label(y)}</strong>` },
          ...Vc(m, t)
        ) });
      }
    });
  }
  return a.sort((c, d) => Math.abs(ct(d.change)) - Math.abs(ct(c.change)) || (c.name < d.name ? -1 : 1)), a;
}
function ox(e, n) {
  let { markup: t } = n, r = Qc(e, n), s = r.length - qc;
  return r.length === 0 ? [`<p>${t.say("localskills-results-change-none")}</p>`] : [
    "<ul>",
    ...r.slice(0, qc).map(({ about: o }) => `<li>${o}</li>`),
    "</ul>",
    ...s > 0 ? [`<p>${t.say("localskills-results-change-more", s)}</p>`] : []
  ];
}
function Vc({ before: e, now: n, difference: t, interval: r }, { markup: s }) {
  let o = s.say(
    "localskills-results-change-range",
    { wikitext: s.signed(r.low * 100) },
    { wikitext: s.signed(r.high * 100) },
    { wikitext: s.signed(t * 100) }
  );
  return [s.percent(e), s.percent(n), o].map((i) => ({ wikitext: i }));
}
function ix({ skills: e }, n) {
  let { markup: t } = n, r = (d) => e[d], s = (d) => ct(r(d).gap), o = Object.keys(e).sort((d, f) => s(f) - s(d) || (d < f ? -1 : 1));
  if (o.length === 0)
    return [];
  let i = o.map(s), a = i.every((d) => d < 0) ? "-fell" : i.every((d) => d > 0) ? "-rose" : "", l = _i.map(([d]) => V({ text: t.messages.text(`localskills-results-column-${d}`) })), u = [
    `|+ ${t.say(`localskills-results-change-caption${a}`)}`,
    "|-",
    Y(t.say("localskills-results-column-skill")),
    ..._i.map(([d]) => Y(t.say(`localskills-results-column-${d}`), "number"))
  ], c = (d, f) => ` <span class="ext-localSkills-detail">${t.say("localskills-results-from-to", { wikitext: d }, { wikitext: f })}</span>`;
  for (let d of o) {
    let { gap: f, importance: m, ability: h, highNeed: p, rankByMwds: g, n: y } = r(d), w = (b) => K(
      t.signed(ct(b), 2) + c(t.number(b.before, 2), t.number(b.now, 2)),
      ct(b)
    );
    u.push(
      "|-",
      `! scope="row" | ${n.skillName(d)}`,
      ...Qe([
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
    Mn(_i.map(([d, f]) => [t.say(`localskills-results-column-${d}`), f]), t),
    le(
      V({ text: t.messages.text("localskills-results-change") }),
      "sortable ext-localSkills-wide ext-localSkills-stacked",
      u
    )
  ];
}
function ax({ notCompared: e }, n) {
  let { markup: t, survey: r, texts: s } = n, o = new Map(ee(r).map((a) => [a.name, a])), i = [];
  for (let a of sx) {
    let l = e.filter((u) => u.reason === a).map(({ part: u, name: c }) => {
      let d = o.get(c);
      return u === "skill" ? n.skillName(c) : d === void 0 ? `<code>${V({ text: c })}</code>` : V({ text: _t(d, s) });
    });
    l.length > 0 && i.push(t.say(`localskills-results-not-compared-${a}`, Be(l, t, rx)));
  }
  return i.length === 0 ? [] : [
    `<p>${t.say("localskills-results-not-compared")}</p>`,
    "<ul>",
    ...i.map((a) => `<li>${a}</li>`),
    "</ul>"
  ];
}

// src/core/report/headline.ts
function Kc(e, n) {
  let { wantToLearn: t, canTeach: r } = n.measures, s = [];
  for (let d of Object.keys(e.skills)) {
    let f = Xe(e, d);
    f !== null && !A(f.highNeedCount) && f.highNeedCount > 0 && s.push({ skill: d, count: f.highNeedCount, of: f.n });
  }
  let o = (d) => {
    var f, m;
    return (m = (f = Xe(e, d)) == null ? void 0 : f.rankByMwds) != null ? m : Number.MAX_SAFE_INTEGER;
  }, i = Object.keys(e.skills).filter((d) => Jc(e.skills[d])).sort((d, f) => o(d) - o(f) || ne(d, f)), a = zc(e, r), l = zc(e, t), u = l === null || a === null ? [] : qi(e).filter((d) => {
    var h, p;
    let [f, m] = [zs(e, r, d), zs(e, t, d)];
    return (A(f) || A(m)) && (A(f) || f === 0) && (A(m) || (m != null ? m : 0) > 0) && ((p = (h = e.balance[d]) == null ? void 0 : h.offers) != null ? p : 0) === 0;
  }), c = (l != null ? l : []).filter(({ skill: d }) => {
    var f, m;
    return zs(e, r, d) === 0 && ((m = (f = e.balance[d]) == null ? void 0 : f.offers) != null ? m : 0) === 0;
  });
  return {
    needs: Gi(s),
    assets: Gi(a != null ? a : []),
    unmet: l === null || a === null ? null : Gi(c),
    hiddenNeeds: i,
    hiddenAssets: r === null ? [] : qi(e).filter((d) => A(zs(e, r, d))),
    maybeUnmet: u
  };
}
function Jc(e) {
  return e !== void 0 && (A(e) || A(e.highNeedCount));
}
function Xe(e, n) {
  let t = e.skills[n];
  return t === void 0 || A(t) ? null : t;
}
function zs(e, n, t) {
  var o;
  let r = n === null ? void 0 : e.questions[n];
  if (r === void 0 || A(r))
    return r != null ? r : null;
  let s = r.choices[t];
  return A(s) ? s : (o = s == null ? void 0 : s.count) != null ? o : null;
}
function zc(e, n) {
  let t = n === null ? void 0 : e.questions[n];
  if (t === void 0 || A(t))
    return null;
  let r = qi(e);
  return Object.keys(t.choices).filter((s) => r.includes(s)).map((s) => {
    let o = t.choices[s];
    return { skill: s, count: o === void 0 || A(o) ? 0 : o.count, of: t.n };
  }).filter(({ count: s }) => s > 0);
}
function qi({ skills: e, balance: n }) {
  let t = Object.keys(e);
  return t.length === 0 ? Object.keys(n) : t;
}
function Gi(e) {
  return e.slice().sort((n, t) => $t(
    { numerator: t.count, denominator: t.of },
    { numerator: n.count, denominator: n.of }
  ) || (n.skill < t.skill ? -1 : 1)).slice(0, 3);
}

// src/core/report/findings.ts
var Wt = 5;
function Yc(e) {
  let { markup: n, results: t, survey: r } = e, { needs: s, assets: o, unmet: i, hiddenNeeds: a, hiddenAssets: l, maybeUnmet: u } = Kc(t, r), c = (y, ...w) => (b) => n.say(
    y,
    ux(b, e),
    b.count,
    b.of,
    { wikitext: lx(b, e) },
    ...w
  ), d = (y, { skill: w }) => {
    let b = n.say("localskills-results-see-exchange"), x = Ct(w, "offer", b, e);
    return x === b ? y : `${y} ${x}`;
  }, f = (y) => h === 0 ? c("localskills-results-unmet-skill")(y) : c("localskills-results-unmet-skill-of", h)(y), m = r.measures.canTeach === null ? void 0 : t.questions[r.measures.canTeach], h = m === void 0 || A(m) ? 0 : m.n, p = [];
  Object.keys(t.skills).length > 0 && p.push(...Vi("needs", s.map(c("localskills-results-need")), e, a)), o.length + l.length > 0 && p.push(...Vi("assets", o.map(c("localskills-results-asset")), e, l)), i !== null && p.push(...Vi("unmet", i.map((y) => d(f(y), y)), e, u));
  let g = [...Hc(e), ...cx(e), ...dx(e)];
  return [
    ...p.length === 0 ? [] : [
      '<div class="ext-localSkills-findings">',
      ...p,
      "</div>",
      `<p class="ext-localSkills-quiet">${n.say(
        "localskills-results-findings-note",
        { wikitext: Ue(n.say("localskills-results-term-interval"), "interval", n) }
      )}</p>`
    ],
    ...g.length === 0 ? [] : ["<ul>", ...g.map((y) => `<li>${y}</li>`), "</ul>"]
  ];
}
function lx({ count: e, of: n }, { markup: t }) {
  var o;
  let { low: r, high: s } = (o = kn(e, n)) != null ? o : { low: 0, high: 1 };
  return t.say(
    "localskills-results-share-interval",
    { wikitext: t.percent(e / n) },
    { wikitext: t.number(Ve(r, 0, 2)) },
    { wikitext: t.percent(s) }
  );
}
function Vi(e, n, t, r = []) {
  let { markup: s } = t;
  return [
    `<div class="ext-localSkills-finding ext-localSkills-finding-${e}">`,
    // No heading of the page's own kind: before the first of those stands the table of contents, in some skins.
    `<div class="ext-localSkills-finding-title" role="heading" aria-level="2">${s.say(`localskills-results-${e}`)}</div>`,
    ...n.length > 0 ? ["<ol>", ...n.map((o) => `<li>${o}</li>`), "</ol>"] : r.length > 0 ? [] : [`<p>${s.say(`localskills-results-${e}-none`)}</p>`],
    ...r.length === 0 ? [] : [`<p>${s.say(
      `localskills-results-${e}-hidden`,
      r.length,
      Be(r.map(t.skillName), s, Wt)
    )}</p>`],
    "</div>"
  ];
}
function ux({ skill: e }, n) {
  return { wikitext: `<strong>${n.skillName(e)}</strong>` };
}
function cx(e) {
  let { markup: n, results: t } = e, r = Object.keys(t.skills).filter((o) => Ui(t, o) !== null), s = r.filter((o) => Ui(t, o) === "concentrate-here").sort((o, i) => Xc(t, i) - Xc(t, o) || (o < i ? -1 : 1));
  return r.length < 4 || s.length === 0 ? [] : [n.say(
    "localskills-results-concentrate",
    s.length,
    r.length,
    Be(s.map(e.skillName), n, Wt),
    { wikitext: He("plot", n.say("localskills-results-plot")) }
  )];
}
function dx(e) {
  let { markup: n, results: t } = e, r = Object.keys(t.skills).filter((i) => Ks(t, i) !== null);
  if (r.length < 2 * Wt)
    return [];
  let s = (i) => {
    var a, l;
    return (l = ((a = Ks(t, i)) != null ? a : [])[0]) != null ? l : 1 / 0;
  }, o = r.filter((i) => {
    var a;
    return Ui(t, i) === "concentrate-here" && ((a = Ks(t, i)) != null ? a : []).every((l) => l <= Wt);
  }).sort((i, a) => s(i) - s(a) || (i < a ? -1 : 1));
  return [o.length === 0 ? n.say("localskills-results-agreed-none", Wt) : n.say("localskills-results-agreed", Wt, Be(o.map(e.skillName), n), o.length)];
}
function Ks(e, n) {
  var o;
  let { rankByMwds: t = null, rankByRds: r = null, rankByHighNeed: s = null } = (o = Xe(e, n)) != null ? o : {};
  return t === null || r === null || s === null ? null : [t, r, s];
}
function Ui(e, n) {
  var t, r;
  return (r = (t = Xe(e, n)) == null ? void 0 : t.quadrant) != null ? r : null;
}
function Xc(e, n) {
  var t, r;
  return (r = (t = Xe(e, n)) == null ? void 0 : t.gap) != null ? r : 0;
}
var mx = 5;
function Zc({ markup: e, results: n }) {
  let { mwdsRds: t, mwdsHighNeed: r, rdsHighNeed: s } = n.agreement, o = [t, r, s].filter((c) => c !== null);
  if (o.length === 0)
    return [];
  let i = o.reduce((c, d) => c + d, 0) / o.length, l = Object.keys(n.skills).filter((c) => Ks(n, c) !== null).length < mx ? "few" : i >= 0.7 ? "largely" : i >= 0.4 ? "partly" : "hardly", u = (c) => ({ wikitext: c === null ? "\u2013" : e.number(c, 2) });
  return [`<p>${e.say(`localskills-results-agreement-${l}`)} ${e.say("localskills-results-agreement-advice")} ${e.say(
    "localskills-results-agreement-figures",
    { wikitext: Ue(e.say("localskills-results-term-tau"), "tau", e) },
    u(t),
    u(r),
    u(s)
  )}</p>`];
}

// src/core/report/skills-table.ts
var Js = [
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
function ed(e) {
  var l;
  let { markup: n, results: t, survey: r } = e, s = X(r), o = Object.keys(t.skills);
  if (s === null || o.length === 0)
    return [];
  let i = [
    `|+ ${n.say("localskills-results-skills-caption")}`,
    "|-",
    Y(n.say("localskills-results-column-skill")),
    ...Js.map(([u]) => Y(
      n.say(`localskills-results-column-${u}`),
      "number"
    ))
  ], a = Js.map(([u]) => V({ text: n.messages.text(`localskills-results-column-${u}`) }));
  for (let u of $r(t.skills)) {
    let c = t.skills[u], d = c === void 0 ? null : xn(c, (l = t.earlier) == null ? void 0 : l.skills[u]), f = d === null ? c : O(T({}, d), {
      rankByMwds: null,
      rankByRds: null,
      rankByHighNeed: null,
      rankDifference: null
    }), m = f !== void 0 && !A(f) && f.n > 0;
    i.push(
      // Rows without figures stay at the end, however the table is sorted.
      m && d === null ? "|-" : '|- class="sortbottom"',
      `! scope="row" | ${e.skillName(u)}${d === null ? "" : `<div class="ext-localSkills-detail">${n.say("localskills-results-earlier")}</div>`}`,
      ...m ? Qe(px(f, [s.importance, s.ability], e), a) : [`| class="ext-localSkills-withheld" colspan="${Js.length}" | ${A(f) ? br(f, e) : n.say("localskills-results-no-answers")}`]
    );
  }
  return [
    ue("skills", n.say("localskills-results-skills")),
    `<p>${n.say("localskills-results-skills-intro")}</p>`,
    ...Zc(e),
    Mn(Js.map(([u, c]) => [n.say(`localskills-results-column-${u}`), c]), n),
    le(
      V({ text: n.messages.text("localskills-results-skills") }),
      "sortable ext-localSkills-wide ext-localSkills-stacked ext-localSkills-ranking",
      i
    )
  ];
}
function $r(e) {
  return Object.keys(e).sort((n, t) => fx(e, n, t));
}
function fx(e, n, t) {
  for (let r of ["rankByMwds", "rankByRds"]) {
    let s = (a) => {
      var l, u;
      return (u = (l = Xe({ skills: e }, a)) == null ? void 0 : l[r]) != null ? u : 1 / 0;
    }, [o, i] = [s(n), s(t)];
    if (o !== i)
      return o - i;
  }
  return n < t ? -1 : 1;
}
function px(e, n, { markup: t }) {
  let r = (m, h) => K(m === null ? "" : t.number(m, h), m), s = (m, h, p) => {
    let [g, y] = [Math.min(...Array.from(p.values())), Math.max(...Array.from(p.values()))];
    return m === null ? K("", null) : K(tn(t.number(m, 2), y > g ? (m - g) / (y - g) : 0, h), m);
  }, { highNeed: o, highNeedCount: i, highNeedInterval: a, rankByMwds: l, rankByRds: u, rankByHighNeed: c, rankDifference: d } = e, f = A(a) || a === null ? "" : `<div class="ext-localSkills-detail">${t.say(
    "localskills-results-interval",
    { wikitext: t.number(Ve(a.low, 0, 2)) },
    { wikitext: t.percent(a.high) }
  )}</div>`;
  return [
    r(l, 0),
    r(u, 0),
    A(i) ? ie(t) : r(c, 0),
    r(d, 0),
    A(o) || A(i) ? ie(t) : K(tn(`${t.percent(o != null ? o : 0)} <span class="ext-localSkills-detail">${t.say("localskills-results-count-of", i, e.n)}</span>`, o != null ? o : 0, "need") + f, o != null ? o : 0),
    s(e.importance.mean, "importance", n[0]),
    s(e.ability.mean, "ability", n[1]),
    r(e.gap, 2),
    r(e.mwds, 2),
    r(e.rds, 0),
    r(e.n, 0)
  ];
}

// src/core/report/breakdown-tables.ts
var gx = { community: 40, language: 12, question: 12 };
function nd(e) {
  let { markup: n, results: t } = e, r = ({ by: o }) => +(o !== "community"), s = t.breakdowns.slice().sort((o, i) => r(o) - r(i)).reduce(
    (o, i) => o.concat(bx(i, e)),
    []
  );
  return s.length === 0 ? [] : [
    ue("breakdowns", n.say("localskills-results-breakdowns")),
    `<p>${n.say("localskills-results-breakdowns-intro")}</p>`,
    yx(e),
    ...s
  ];
}
function hx({ by: e, groups: n }) {
  let t = Object.keys(n), r = (i) => {
    let a = n[i];
    return a === void 0 || A(a) ? 0 : a.counted;
  }, s = t.slice().sort((i, a) => r(a) - r(i) || (i < a ? -1 : 1)), o = new Set(s.slice(0, gx[e]));
  return t.filter((i) => o.has(i));
}
function yx({ markup: e }) {
  let n = (s, o) => `<span class="ext-localSkills-heat-key ext-localSkills-heat-${s}">${o}</span>`, t = (s) => ({ wikitext: e.number(s, s % 1 === 0 ? 0 : 1) }), r = (s) => n(s * 2, e.say("localskills-results-heat-up-to", t(s - 0.5), t(s)));
  return `<p class="ext-localSkills-heat-keys">${[
    n(-1, e.say("localskills-results-heat-surplus")),
    ...[0.5, 1, 1.5].map(r),
    n(4, e.say("localskills-results-heat-above", t(1.5)))
  ].join(" ")}</p>`;
}
function bx(e, n) {
  var m;
  let { markup: t, results: r } = n, s = (m = r.earlier) == null ? void 0 : m.breakdowns.find(({ by: h, question: p }) => h === e.by && p === e.question), o = e.withheld === "little-change" && s !== void 0, i = o ? s : e, a = Object.keys(i.groups), l = hx(i), u = $r(r.skills);
  if (a.length < 2 || u.length === 0)
    return [];
  let c = Gc(i, n), d = [
    `|+ ${Ue(t.say("localskills-results-breakdown-caption"), "gap", t)}`,
    "|-",
    Y(t.say("localskills-results-column-skill")),
    ...l.map((h) => Y(
      kx(h, i, n) + Sx(i.groups[h], n),
      "number"
    ))
  ], f = 0;
  for (let h of u) {
    let p = [], g = !1;
    for (let y of l) {
      let w = i.groups[y], b = w === void 0 || A(w) ? w : w.skills[h], x = wx(b, s == null ? void 0 : s.groups[y], h);
      g = g || x !== null || b !== void 0 && !A(b), p.push(x !== null ? Ot(t.number(x, 2), x, t) : b === void 0 || A(b) ? ie(t) : b.gap === null ? K("", null) : K(t.number(b.gap, 2), b.gap, `ext-localSkills-heat-${xx(b.gap)}`));
    }
    f += +!g, d.push(...g ? ["|-", `! scope="row" | ${n.skillName(h)}`, ...p] : []);
  }
  return f === u.length ? [
    ze(3, c.wikitext),
    `<p class="ext-localSkills-withheld">${t.say("localskills-results-breakdown-nothing")}</p>`
  ] : [
    ze(3, c.wikitext),
    ...o ? [`<p class="ext-localSkills-withheld">${t.say("localskills-results-earlier-whole")}</p>`] : yr(d, t),
    ...l.length < 3 ? [] : [`<p class="ext-localSkills-scroll-cue${l.length > 8 ? "" : " ext-localSkills-scroll-cue-narrow"}">${t.say("localskills-results-scroll", l.length)}</p>`],
    le(V(c), "sortable ext-localSkills-wide ext-localSkills-breakdown", d),
    ...f === 0 ? [] : [`<p>${t.say("localskills-results-breakdown-rows-left-out", f)}</p>`],
    ...l.length < a.length ? [`<p>${t.say("localskills-results-more-groups", a.length - l.length)}</p>`] : []
  ];
}
function wx(e, n, t) {
  var s, o;
  let r = n === void 0 || A(n) ? void 0 : n.skills[t];
  return e === void 0 ? null : (o = (s = xn(e, r)) == null ? void 0 : s.gap) != null ? o : null;
}
function xx(e) {
  return e < 0 ? -1 : Math.min(4, Math.ceil(e * 2));
}
function kx(e, n, t) {
  let r = Mr(e, n, t), { report: s, survey: o } = t, i = n.groups[e];
  return n.by === "community" && Nr(e) && i !== void 0 && !A(i) ? Te(s.titles.communityResults(o.id, e), r) : r;
}
function Sx(e, { markup: n }) {
  return `<br /><span class="ext-localSkills-detail">${e === void 0 || A(e) ? n.say("localskills-results-withheld") : n.say("localskills-results-answers", e.counted)}</span>`;
}

// src/core/report/exclusions.ts
var Hi = 500;
function td({ markup: e, results: n }) {
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
  }), a = V({ text: e.messages.text("localskills-results-excluded") });
  return [
    ue("excluded", e.say("localskills-results-excluded")),
    ...o.size < 2 ? [] : [le(V({ text: e.messages.text("localskills-results-column-reason") }), "ext-localSkills-excluded", [
      "|-",
      Y(e.say("localskills-results-column-reason")),
      Y(e.say("localskills-results-column-pages")),
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
      ...["page", "reason"].map((l) => Y(e.say(`localskills-results-column-${l}`))),
      ...t.slice(0, Hi).map((l) => s(l).join(`
`))
    ]),
    ...t.length > Hi ? [`<p>${e.say("localskills-results-more-excluded", t.length - Hi)}</p>`] : []
  ];
}

// src/core/report/glossary.ts
function Rx({ change: e, markup: n, survey: t, results: r }) {
  let s = (d) => `localskills-results-column-${d}`, o = X(t), i = o === null ? [1, 5] : [...Array.from(o.importance.values()), ...Array.from(o.ability.values())], { canTeach: a, wantToLearn: l } = t.measures, c = Object.keys(r.balance).map((d) => r.balance[d]).some((d) => d !== void 0 && d.offers !== null);
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
function rd(e) {
  let { markup: n } = e;
  return [
    ue("guide", n.say("localskills-results-guide")),
    '<dl class="ext-localSkills-guide">',
    ...Rx(e).reduce((t, [r, s, ...o]) => t.concat(
      s.map((i, a) => `<dt${a === 0 ? ` id="${Et(r)}"` : ""}>${n.say(i)}</dt>`),
      `<dd>${n.say(`localskills-results-guide-${r}`, ...o)}</dd>`
    ), []),
    "</dl>",
    `<p>${n.say("localskills-results-guide-caution")}</p>`
  ];
}

// src/core/report/community-page.ts
function sd({ results: e }) {
  return e.breakdowns.find(({ by: n, groups: t }) => n === "community" && Object.keys(t).length > 1);
}

// src/core/report/methods.ts
var Qi = 100;
function od(e) {
  let { markup: n, survey: t } = e;
  return [
    ue("quality", n.say("localskills-results-methods")),
    ...zi(Px(e)),
    ...vx(e),
    ...Tx(e),
    ...X(t) === null ? [] : [
      ze(3, n.say("localskills-results-formulas")),
      ...zi([
        n.say("localskills-results-methods-pairs"),
        n.say("localskills-results-methods-formulas"),
        n.say("localskills-results-methods-intervals", { wikitext: n.percent(0.95) }),
        ...e.change === null ? [] : [n.say("localskills-results-methods-change")]
      ])
    ],
    ze(3, n.say("localskills-results-disclosure")),
    ...zi(Ax(e))
  ];
}
function zi(e) {
  return ["<ul>", ...e.map((n) => `<li>${n}</li>`), "</ul>"];
}
function Px({ markup: e, report: n, results: t, survey: r }) {
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
      { wikitext: He("excluded", e.say("localskills-results-excluded")) }
    )],
    e.say("localskills-results-methods-shares", { wikitext: e.percent(1) }),
    ...u.some((d) => d !== void 0 && d.offers !== null) ? [e.say("localskills-results-methods-exchange", c("offers"), c("seeks"))] : [],
    e.say("localskills-results-methods-data", a(s.resultsData(r.id), "localskills-results-data"), o.count)
  ];
}
function vx(e) {
  let { markup: n, report: t, results: r, survey: s } = e, o = sd(e);
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
    Y(n.say("localskills-results-column-community")),
    Y(n.say("localskills-results-fact-counted"), "number"),
    Y(n.say("localskills-results-column-share"), "number")
  ];
  for (let u of a.slice(0, Qi)) {
    let c = i(u), d = Mr(u, o, e);
    l.push(
      "|-",
      `! scope="row" | ${c !== null && Nr(u) ? Te(t.titles.communityResults(s.id, u), d) : d}`,
      ...Qe(c === null ? [ie(n), ie(n)] : [
        K(n.number(c), c),
        K(tn(n.percent(c / r.counted), c / r.counted), c / r.counted)
      ], ["fact-counted", "column-share"].map((f) => V({ text: n.messages.text(`localskills-results-${f}`) })))
    );
  }
  return [
    ze(3, n.say("localskills-results-response")),
    `<p>${n.say("localskills-results-response-intro")}</p>`,
    le(V({ text: n.messages.text("localskills-results-response") }), "sortable ext-localSkills-shares ext-localSkills-stacked", l),
    ...a.length > Qi ? [`<p>${n.say("localskills-results-more-rows", a.length - Qi)}</p>`] : []
  ];
}
function Tx(e) {
  let { markup: n, results: t, survey: r, texts: s } = e;
  if (!t.versions.some(({ isCurrent: l, isKnown: u }) => u && !l))
    return [];
  let o = z(r), i = (l) => Be(l.map((u) => {
    let c = o.find((d) => d.name === u);
    return c === void 0 ? `<code>${V({ text: u })}</code>` : n.label(Re(c, s));
  }), n).wikitext, a = [
    "|-",
    ...["version", "answers", "left-out", "reworded"].map((l) => Y(n.say(`localskills-results-column-${l}`)))
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
    ze(3, n.say("localskills-results-versions")),
    `<p>${n.say("localskills-results-versions-intro")}</p>`,
    le(V({ text: n.messages.text("localskills-results-versions") }), "", a)
  ];
}
function Ax({ markup: e, survey: n, report: { held: t = null } }) {
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
function id(e, n) {
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
function Ki(e) {
  let n = Math.floor(Math.min(...e) * 2) / 2, t = Math.ceil(Math.max(...e) * 2) / 2;
  return t - n >= 1 ? { low: n, high: t } : { low: n - (1 - t + n) / 2, high: t + (1 - t + n) / 2 };
}

// src/core/report/need-plot.ts
var Ex = 32, Ox = 0.075, Cx = 10, Nx = ["concentrate-here", "keep-up", "low-priority", "possible-overkill"];
function ld(e) {
  let { markup: n, results: { cross: t } } = e, r = $x(e);
  if (r.length < 3 || t === null)
    return [];
  let s = r.slice().sort((o, i) => ad(i, t) - ad(o, t) || o.number - i.number).slice(0, Ex).sort((o, i) => o.number - i.number);
  return [
    ue("plot", n.say("localskills-results-plot")),
    `<p>${n.say("localskills-results-plot-intro")}${s.length < r.length ? ` ${n.say("localskills-results-plot-more", s.length, r.length)}` : ""}</p>`,
    '<div class="ext-localSkills-plot-and-legend">',
    ...Ix(s, r, e),
    le(
      V({ text: n.messages.text("localskills-results-plot") }),
      "ext-localSkills-legend",
      Lx(r, e)
    ),
    "</div>",
    ...Mx(e)
  ];
}
function Mx(e) {
  let { markup: n, results: { skills: t } } = e, r = Object.keys(t).filter((a) => {
    var l, u;
    return ((u = (l = Xe({ skills: t }, a)) == null ? void 0 : l.quadrant) != null ? u : null) === null;
  }), s = r.filter((a) => A(t[a])), o = r.filter((a) => !A(t[a])), i = (a, l) => l.length === 0 ? [] : [`<p>${n.say(a, l.length, Be(l.map(e.skillName), n, Cx))}</p>`];
  return [...i("localskills-results-plot-unrated", o), ...i("localskills-results-plot-withheld", s)];
}
function $x({ results: e }) {
  let n = [];
  return $r(e.skills).forEach((t) => {
    var a, l, u;
    let r = Xe(e, t), [s, o] = [(a = r == null ? void 0 : r.importance.mean) != null ? a : null, (l = r == null ? void 0 : r.ability.mean) != null ? l : null], i = (u = r == null ? void 0 : r.quadrant) != null ? u : null;
    s !== null && o !== null && i !== null && n.push({ number: n.length + 1, skill: t, importance: s, ability: o, quadrant: i });
  }), n;
}
function ad({ importance: e, ability: n }, t) {
  return (e - t.importance) ** 2 + (n - t.ability) ** 2;
}
function Ix(e, n, { markup: t, results: { cross: r } }) {
  var m, h, p, g;
  let s = Ki([...e.map(({ ability: y }) => y), (m = r == null ? void 0 : r.ability) != null ? m : 0]), o = Ki([...e.map(({ importance: y }) => y), (h = r == null ? void 0 : r.importance) != null ? h : 0]), i = (y, { low: w, high: b }) => (y - w) / (b - w), a = (y) => `${Ve(y, 2, 2)}%`, l = id(e.map(({ ability: y, importance: w }) => ({ across: i(y, s), up: i(w, o) })), Ox), u = ({ low: y, high: w }) => {
    let b = w - y > 2 ? 1 : 0.5, x = [];
    for (let R = Math.ceil(y / b) * b; R <= w; R += b)
      x.push(R);
    return x;
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
function Lx(e, n) {
  let { markup: t } = n, r = [
    "|-",
    Y(t.say("localskills-results-column-number")),
    Y(t.say("localskills-results-column-skill")),
    ...["importance", "ability"].map((s) => Y(Ue(t.say(`localskills-results-column-${s}`), "importance", t)))
  ];
  for (let s of Nx) {
    let o = e.filter((i) => i.quadrant === s);
    o.length > 0 && r.push("|-", `! colspan="4" scope="rowgroup" class="ext-localSkills-legend-${s}" | ${Ue(
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
function ud(e, n, t) {
  return e.length < 2 ? [] : [
    `<div class="ext-localSkills-languages" role="navigation" aria-label="${V({ text: n })}">`,
    `<span class="ext-localSkills-languages-label">${t.say("localskills-results-languages-label")}</span>`,
    "<ul>",
    ...e.map(({ language: r, direction: s, title: o }) => {
      let i = `<span lang="${r}" dir="${s}">{{#language:${r}}}</span>`;
      return `<li>${r === t.messages.language ? `<strong>${i}</strong>` : ks(o, i)}</li>`;
    }),
    "</ul>",
    "</div>"
  ];
}

// src/core/report/overview.ts
function cd(e) {
  var p;
  let { isSaved: n, markup: t, survey: r, report: s, results: o, texts: i } = e, { titles: a, definitionRevision: l } = s, u = t.label(Re({ name: r.id, title: r.title }, i)), c = s.counted.newestDay, d = o.excluded.length, f = (p = $n(o.excluded).get("changed-by-others")) != null ? p : 0, m = f === 0 || f === d ? "" : ` <span class="ext-localSkills-detail">${t.say("localskills-results-not-counted-parts", d - f, f)}</span>`, h = [
    ["counted", t.number(o.counted)],
    ["not-counted", d === 0 ? t.number(0) : He("excluded", t.number(d)) + m],
    ["newest", c === null ? t.say("localskills-results-none") : t.date(c)],
    ["status", Bx(e)],
    ["definition", l === 0 ? Te(a.definition(r.id), t.say("localskills-results-definition")) : nt(l, t.say("localskills-results-revision", t.digits(l)))]
  ];
  return [
    `<div class="ext-localSkills-results-tools" data-survey="${r.id}" data-language="${t.messages.language}"></div>`,
    ...Fx(e),
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
      { wikitext: Ol(a.resultsTable(r.id), t.say("localskills-results-download-table")) },
      { wikitext: Te(a.resultsData(r.id), t.say("localskills-results-download-data")) },
      { wikitext: He("quality", t.say("localskills-results-quality-link")) }
    )}</p>`,
    ...Dx(e)
  ];
}
function Fx({ languages: e, markup: n, report: t, survey: r }) {
  let s = e.map(({ language: o, direction: i }) => ({ language: o, direction: i, title: t.titles.resultsIn(r.id, o) }));
  return ud(s, n.messages.text("localskills-results-languages"), n);
}
function Dx({ markup: e, report: { held: n = null } }) {
  return n === null ? [] : [`<div class="ext-localSkills-notice">${e.say("localskills-results-held", n.needed)}</div>`];
}
var jx = 20;
function dd({ markup: e, survey: n, report: t }) {
  let { faults: r, titles: s } = t;
  if (r.length === 0)
    return [];
  let o = Te(s.definition(n.id), e.say("localskills-results-definition"));
  return [
    '<div class="ext-localSkills-results-faults">',
    `<p>${e.say("localskills-results-faults", r.length, { wikitext: o })}</p>`,
    "<ul>",
    ...r.slice(0, jx).map((i) => `<li><code dir="ltr">${Ge(i.path)}</code> ${Ge(Zn(i, e.messages))}</li>`),
    "</ul>",
    "</div>"
  ];
}
function Bx({ markup: e, survey: n }) {
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
function _x(e, n, t, r) {
  return {
    least: Math.max(0, e - n - t * r.most),
    most: Math.max(0, e - n - t * r.least)
  };
}
function md(e, n) {
  let [t, r] = [0, 0];
  return Object.keys(e.choices).forEach((s) => {
    let o = e.choices[s];
    t += o === void 0 || A(o) ? 0 : o.count, r += A(o) ? 1 : 0;
  }), r === 0 ? null : {
    least: 1,
    most: n ? e.n : _x(e.n, t, r - 1, { least: 1, most: e.n }).most
  };
}

// src/core/report/question-words.ts
function fd(e, n) {
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
function Ji(e, n, t, r) {
  let { markup: s, survey: o, texts: i } = r, a = (h) => Be(h, s), l = [], u = (h, p, ...g) => {
    !A(p) && p > 0 && l.push(s.say(h, p, ...g));
  }, c = [e.notAsked, e.notInStatistics, e.unusable, e.changedVersion].some(A);
  u(c ? "localskills-results-missing-merged" : "localskills-results-missing", e.missing), u("localskills-results-not-asked-people", e.notAsked), u("localskills-results-changed-version", e.changedVersion), u("localskills-results-not-in-statistics", e.notInStatistics, a(t.filter(({ value: h }) => o.notInStatistics.includes(h)).map((h) => s.label($e(h, i))))), n.kind === "number" && u("localskills-results-unusable-numbers", e.unusable);
  let d = A(e.unknown) ? {} : e.unknown, f = Object.keys(d);
  f.length > 0 && l.push(s.say("localskills-results-unknown", a(f.map((h) => {
    var p;
    return s.say(
      "localskills-results-code-count",
      (p = d[h]) != null ? p : 0,
      { wikitext: `<code>${V({ text: h })}</code>` }
    );
  })), f.length));
  let m = md(e, n.isMultiple);
  return m !== null && l.push(s.say("localskills-results-withheld-range", m.least, m.most)), l;
}

// src/core/report/question-tables.ts
var Xi = 60;
function gd(e) {
  let { markup: n, survey: t, texts: r } = e, s = [];
  for (let o of z(t)) {
    let i = o.type === "matrixdropdown" ? Qx(o, e) : o.type === "matrix" ? bd(o, o.choices, Jo, e) : Vx(o, e);
    if (i.length > 0) {
      let a = n.label(Re(o, r));
      s.push(ze(3, a), ...qx(o.name, e), ...i);
    }
  }
  return s.length === 0 ? [] : [
    ue("questions", n.say("localskills-results-questions")),
    Mn(["people", "share"].map((o) => [n.say(`localskills-results-column-${o}`), "share"]), n),
    ...Gx(e),
    ...Wx(e),
    ...s
  ];
}
function Wx({ markup: e, survey: { minAnswers: n, minCell: t } }) {
  return n > 1 || t > 1 ? [] : [`<p class="ext-localSkills-detail">${e.say("localskills-results-public-note")}</p>`];
}
function Gx({ markup: e, survey: { core: n } }) {
  return n === null ? [] : [`<p>${e.say(
    "localskills-results-core-intro",
    { wikitext: `<bdi>${V({ text: n.id })}</bdi>` }
  )}</p>`];
}
function qx(e, { markup: n, survey: { core: t } }) {
  return t === null ? [] : [`<p class="ext-localSkills-tag">${Ue(n.say(
    `localskills-results-${t.questions.includes(e) ? "core" : "local"}`
  ), "core", n)}</p>`];
}
function Vx(e, n) {
  var i;
  let { markup: t, results: r } = n, s = r.questions[e.name], [o] = he(e);
  if (s === void 0 || o === void 0)
    return [];
  if (A(s)) {
    let a = xn(s, (i = r.earlier) == null ? void 0 : i.questions[e.name]);
    return a === null ? [`<p class="ext-localSkills-withheld">${br(s, n)}</p>`] : [
      `<p class="ext-localSkills-withheld">${t.say("localskills-results-earlier-whole")}</p>`,
      ...pd(e, o, a, n)
    ];
  }
  return pd(e, o, s, n, hd(e.name, n));
}
function hd(e, { results: { earlier: n } }) {
  let t = n == null ? void 0 : n.questions[e];
  return t === void 0 || A(t) ? null : t;
}
function pd(e, n, t, r, s = null) {
  var u;
  let { markup: o, texts: i } = r;
  if (n.kind === "text") {
    let c = e.type === "comment" ? "localskills-results-comments" : "localskills-results-texts";
    return [`<p>${[o.say(c, t.n), ...Ji(t, n, [], r)].join(" ")}</p>`];
  }
  let a = (u = n.choices) != null ? u : Ux(t).map((c) => Je(c, null)), l = n.kind === "number" ? [] : Hx(t, n, a, r, s);
  return [
    `<p>${[
      o.say("localskills-results-answered", t.n),
      ...fd(t, r),
      ...n.isMultiple && e.type !== "ranking" ? [o.say("localskills-results-several", { wikitext: o.percent(1) })] : [],
      ...Ji(t, n, a, r)
    ].join(" ")}</p>`,
    ...yr(l, o),
    ...n.kind === "number" ? [] : [le(
      V(Re(e, i)),
      `sortable ext-localSkills-shares ext-localSkills-stacked${t.places === void 0 ? "" : " ext-localSkills-places"}`,
      l
    )],
    ...n.kind === "number" || a.length <= Xi ? [] : [`<p>${o.say("localskills-results-more-rows", a.length - Xi)}</p>`]
  ];
}
function Ux({ choices: e }) {
  let n = (t) => {
    let r = e[t];
    return r === void 0 || A(r) ? 0 : r.count;
  };
  return Object.keys(e).sort((t, r) => n(r) - n(t) || (t < r ? -1 : 1));
}
function Hx(e, { question: n }, t, r, s) {
  var d, f;
  let { markup: o, texts: i } = r, { places: a } = e, l = ["answer", ...a === void 0 ? [] : ["first", "mean-place"], "people", "share"], u = ["|-", ...l.map((m) => m === "answer" ? Y(o.say("localskills-results-column-answer")) : Y(o.say(`localskills-results-column-${m}`), "number"))], c = l.slice(1).map((m) => V({ text: o.messages.text(`localskills-results-column-${m}`) }));
  for (let m of wd(t, r).slice(0, Xi)) {
    let h = yd(e, m), p = xn(h, s == null ? void 0 : s.choices[m.value]);
    if (m.isRetired && !A(h) && h.count === 0)
      continue;
    let g = a === void 0 ? void 0 : a[m.value];
    u.push(
      "|-",
      `! scope="row" | ${o.label(Nn(m, n, i, r.codeNames))}`,
      ...Qe([
        ...n.type !== "ranking" || g === void 0 ? [] : A(g) ? [ie(o), ie(o)] : [
          K(o.number(g.first), g.first),
          A(g.meanPlace) ? ie(o) : K(g.meanPlace === null ? "" : o.number(g.meanPlace, 1), g.meanPlace)
        ],
        ...p !== null ? [
          Ot(o.number(p.count), p.count, o),
          Ot(o.percent((d = p.share) != null ? d : 0), (f = p.share) != null ? f : 0, o)
        ] : A(h) ? [ie(o), ie(o)] : [
          K(o.number(h.count), h.count),
          K(h.share === null ? "" : tn(o.percent(h.share), h.share), h.share)
        ]
      ], c)
    );
  }
  return u;
}
function yd(e, { value: n }) {
  var t;
  return (t = e.choices[n]) != null ? t : { count: 0, share: null };
}
function Qx(e, n) {
  let t = X(n.survey);
  return e.columns.filter(({ name: s }) => t === null || e !== t.grid || !an.includes(s)).reduce((s, o) => s.concat(bd(
    e,
    o.choices,
    (i, a) => Cn(i, a, o.name),
    n,
    o
  )), []);
}
function bd(e, n, t, r, s = null) {
  let { markup: o, results: i, texts: a } = r, l = wd(n, r), u = Re(s != null ? s : e, a), c = [...l.map((f) => $e(f, a).text), o.messages.text("localskills-results-column-n")].map((f) => V({ text: f })), d = [
    ...e.type === "matrixdropdown" && e.columns.length > 1 ? [`|+ ${o.label(u)}`] : [],
    "|-",
    '| class="ext-localSkills-corner" | ',
    ...l.map((f) => Y(o.label($e(f, a)))),
    Y(o.say("localskills-results-column-n"))
  ];
  for (let f of e.rows) {
    let m = t(e.name, f.value), h = hd(m, r), p = i.questions[m], g = p === void 0 ? null : xn(p, h != null ? h : void 0), y = g != null ? g : p;
    d.push("|-", `! scope="row" | ${o.label($e(f, a))}${g === null ? "" : `<div class="ext-localSkills-detail">${o.say("localskills-results-earlier")}</div>`}`), y === void 0 || A(y) || y.n === 0 ? d.push(`| class="ext-localSkills-withheld" colspan="${l.length + 1}" | ${zx(y, r)}`) : d.push(...Qe([...l.map((w) => {
      var k;
      let b = yd(y, w), x = ({ count: P, share: S }) => o.say("localskills-results-count-share", P, { wikitext: o.percent(S != null ? S : 0) }), R = xn(b, h == null ? void 0 : h.choices[w.value]);
      return R !== null ? Ot(x(R), R.count, o) : A(b) ? ie(o) : K(tn(x(b), (k = b.share) != null ? k : 0), b.count);
    }), K(o.number(y.n), y.n)], c));
  }
  return [...yr(d, o), le(V(u), "ext-localSkills-wide ext-localSkills-stacked ext-localSkills-cross", d)];
}
function zx(e, n) {
  return A(e) ? br(e, n) : n.markup.say("localskills-results-no-answers");
}
function wd(e, { survey: n }) {
  return e.filter(({ value: t }) => !n.notInStatistics.includes(t));
}

// src/core/report/short-page.ts
function xd({ earlier: e, skills: n }) {
  var t;
  return [n, (t = e == null ? void 0 : e.skills) != null ? t : {}].some((r) => Object.keys(r).some((s) => {
    let o = r[s];
    return o !== void 0 && !A(o) && o.n > 0;
  }));
}
function Kx({ earlier: e, questions: n }) {
  var t;
  return [n, (t = e == null ? void 0 : e.questions) != null ? t : {}].some((r) => Object.keys(r).some((s) => {
    let o = r[s];
    return o !== void 0 && !A(o) && o.n > 0 && (o.summary !== void 0 && !A(o.summary) || Object.keys(o.choices).some((i) => {
      let a = o.choices[i];
      return a !== void 0 && !A(a) && a.count > 0;
    }));
  }));
}
function kd({ markup: e, results: n, survey: t }) {
  let { counted: r } = n, { minAnswers: s, minCell: o } = t;
  return r === 0 || xd(n) || Kx(n) || s <= 1 && o <= 1 ? null : [`<p class="ext-localSkills-notice">${r < s || o <= 1 ? e.say("localskills-results-short-answers", r, s, Math.max(1, s - r)) : e.say("localskills-results-short-counts", r, o)}</p>`];
}
function Sd({ markup: e, results: n }) {
  let t = Object.keys(n.skills);
  return t.length === 0 || xd(n) || !t.every((r) => A(n.skills[r])) ? null : [
    ue("skills", e.say("localskills-results-skills")),
    `<p class="ext-localSkills-withheld">${e.say("localskills-results-short-skills")}</p>`
  ];
}

// src/core/report/results-page.ts
var Jx = "Skills survey results";
function Rd(e) {
  let { report: n, markup: { messages: t } } = e, r = n.results.counted > 0, s = kd(e), o = Sd(e), i = (l, u, c, d = !1) => ({ name: l, title: `localskills-results-${u}`, lines: c, isFolded: d }), a = [
    ...s === null && r ? [
      i("plot", "plot", o === null ? ld(e) : []),
      i("skills", "skills", o != null ? o : ed(e)),
      i("balance", "balance", Fc(e)),
      i("change", "change", Uc(e)),
      i("breakdowns", "breakdowns", o === null ? nd(e) : [], !0),
      i("questions", "questions", gd(e), !0),
      i("guide", "guide", rd(e), !0)
    ] : [],
    i("quality", "methods", od(e), !0),
    i("excluded", "excluded", td(e), !0)
  ].filter(({ lines: l }) => l.length > 0);
  return [
    `<div class="ext-localSkills-results mw-content-${t.direction}" lang="${t.language}" dir="${t.direction}">`,
    ...cd(e),
    ...dd(e),
    ...s != null ? s : r ? Yc(e) : [`<p>${e.markup.say("localskills-results-nothing-yet")}</p>`],
    ...Xx(a, e),
    ...a.reduce((l, u) => l.concat(u.isFolded ? Yx(u, e) : u.lines), []),
    "</div>",
    `[[Category:${Jx}]]`
  ].join(`
`);
}
function Xx(e, { markup: n }) {
  return e.length < 3 ? [] : [
    `<div class="ext-localSkills-contents" role="navigation" aria-label="${V({ text: n.messages.text("localskills-results-contents") })}">`,
    `<div class="ext-localSkills-contents-title" aria-hidden="true">${n.say("localskills-results-contents")}</div>`,
    "<ul>",
    ...e.map(({ name: t, title: r }) => `<li>${He(t, n.say(r))}</li>`),
    "</ul>",
    "</div>"
  ];
}
function Yx({ lines: [e = "", ...n], title: t }, { markup: r }) {
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
function Pd(e) {
  return e.map((n) => typeof n == "string" ? nk(n) : n === null ? "" : String(n)).join(",");
}
var Zx = /^(?:[\s\u0000-\u001F\u007F-\u009F\u00AD\u061C\u115F\u1160\u200B-\u200F\u202A-\u202E\u2060-\u206F\u3164\uFFA0\uFFF9-\uFFFB]|[\u034F]|[\u17B4\u17B5]|[\u180B-\u180F]|[\uFE00-\uFE0F])*/, ek = /^[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/;
function nk(e) {
  if (/^[A-Za-z0-9_][A-Za-z0-9_.]*$/.test(e))
    return e;
  let t = (/^[\t\r\n]/.test(e) || ek.test(e.replace(Zx, "")) ? `'${e}` : e).replace(/[\r\n\u0085\u2028\u2029]+/g, " ");
  return /[",;\t]|^\s|\s$/.test(t) ? `"${t.replace(/"/g, '""')}"` : t;
}
var vd = `\r
`;

// src/core/report/results-table.ts
var tk = ["part", "by", "group", "item", "item_label", "code", "code_label", "figure", "value", "withheld"];
function Td(e, n, t, r = null) {
  return [tk, ...rk(e, n, t, r)].map((s) => Pd(s) + vd).join("");
}
function rk(e, n, t, r) {
  let s = ys(t.messages), { minAnswers: o, minCell: i } = e, { counted: a, excluded: l, questions: u, skills: c, agreement: d, balance: f, breakdowns: m, versions: h } = n, p = ik(e, t), g = ye({ part: "survey" }, { counted: a, excluded: l.length, minAnswers: o, minCell: i }), y = $n(l);
  Array.from(y.keys()).sort().forEach((b) => {
    var x;
    g.push(Ir({ part: "excluded", code: b }, "count", (x = y.get(b)) != null ? x : 0, null));
  }), h.forEach(({ revision: b, counted: x }) => g.push(
    ...ye({ part: "version", code: b === null ? "" : String(b) }, { counted: x })
  ));
  let w = new Map(ee(e).map(
    (b) => [b.name, b]
  ));
  Object.keys(u).forEach((b) => {
    g.push(...ok(b, w.get(b), u[b], t, s));
  }), Object.keys(c).forEach((b) => {
    g.push(...ye({ part: "skill", item: b, itemLabel: p(b) }, c[b]));
  }), g.push(...ye({ part: "agreement" }, d)), Object.keys(f).forEach((b) => {
    g.push(...ye({ part: "balance", item: b, itemLabel: p(b) }, f[b]));
  }), r !== null && g.push(...sk(r, w, p, t, s));
  for (let { by: b, question: x, groups: R } of m)
    Object.keys(R).forEach((k) => {
      let P = R[k], S = { part: "group", by: x != null ? x : b, group: k };
      if (P === void 0 || A(P)) {
        g.push(...ye(S, { counted: P }));
        return;
      }
      g.push(...ye(S, { counted: P.counted })), Object.keys(P.skills).forEach((v) => {
        g.push(...ye(O(T({}, S), { item: v, itemLabel: p(v) }), P.skills[v]));
      });
    });
  return g;
}
function sk(l, s, o, i, a) {
  var u = l, { skills: e, questions: n, notCompared: t } = u, r = En(u, ["skills", "questions", "notCompared"]);
  let c = ye({ part: "change" }, r);
  return Object.keys(e).forEach((d) => {
    c.push(...ye({ part: "change", by: "skill", item: d, itemLabel: o(d) }, e[d]));
  }), Object.keys(n).forEach((d) => {
    let { choices: f, n: m, mean: h } = n[d], p = s.get(d), g = { part: "change", by: "question", item: d, itemLabel: p === void 0 ? d : _t(p, i) };
    c.push(...ye(g, T({ n: m }, h === void 0 ? {} : { mean: h }))), Object.keys(f).forEach((y) => {
      c.push(...ye(O(T({}, g), { code: y, codeLabel: Ad(y, p, i, a) }), f[y]));
    });
  }), t.forEach(({ part: d, name: f, reason: m }) => {
    c.push(Ir({ part: "change", by: d, item: f }, "notCompared", m, null));
  }), c;
}
function Ad(e, n, t, r) {
  var s, o;
  return Nn(
    (o = (s = n == null ? void 0 : n.choices) == null ? void 0 : s.find(({ value: i }) => i === e)) != null ? o : Je(e, null),
    n == null ? void 0 : n.question,
    t,
    r
  ).text;
}
function ok(e, n, t, r, s) {
  let o = { part: "question", item: e, itemLabel: n === void 0 ? e : _t(n, r) };
  if (!B(t) || A(t))
    return ye(o, t);
  let f = t, { choices: i, places: a, unknown: l } = f, u = En(f, ["choices", "places", "unknown"]), c = ye(o, u), d = (m) => Ad(m, n, r, s);
  for (let m of [i, a])
    B(m) && Object.keys(m).forEach((h) => {
      c.push(...ye(O(T({}, o), { code: h, codeLabel: d(h) }), m[h]));
    });
  return A(l) || !B(l) ? c.push(...ye(o, { unknown: l })) : Object.keys(l).forEach((m) => {
    c.push(...ye(O(T({}, o), { code: m }), { unknown: l[m] }));
  }), c;
}
function ye(e, n, t = "") {
  return A(n) ? [Ir(e, t, null, n.withheld)] : typeof n == "number" || n === null ? [Ir(e, t, n, null)] : typeof n == "string" || typeof n == "boolean" ? [Ir(e, t, String(n), null)] : B(n) ? Object.keys(n).reduce((r, s) => r.concat(
    ye(e, n[s], t === "" ? s : `${t}.${s}`)
  ), []) : [];
}
function Ir(e, n, t, r) {
  let { part: s, by: o = "", group: i = "", item: a = "", itemLabel: l = "", code: u = "", codeLabel: c = "" } = e;
  return [s, o, i, a, l, u, c, n, t, r];
}
function ik(e, n) {
  var r, s;
  let t = new Map(((s = (r = X(e)) == null ? void 0 : r.grid.rows) != null ? s : []).map(
    (o) => [o.value, $e(o, n).text]
  ));
  return (o) => {
    var i;
    return (i = t.get(o)) != null ? i : n.taxonomy === null ? o : hs(o, n.taxonomy, n.messages).text;
  };
}

// node_modules/jsonc-parser/lib/esm/impl/scanner.js
function Xs(e, n = !1) {
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
        if (Lr(R)) {
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
    if (Yi(b)) {
      do
        r++, s += String.fromCharCode(b), b = e.charCodeAt(r);
      while (Yi(b));
      return i = 15;
    }
    if (Lr(b))
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
          for (r += 2; r < t && !Lr(e.charCodeAt(r)); )
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
            r++, Lr(P) && (P === 13 && e.charCodeAt(r) === 10 && r++, a++, u = r);
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
    if (Yi(b) || Lr(b))
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
function Yi(e) {
  return e === 32 || e === 9;
}
function Lr(e) {
  return e === 10 || e === 13;
}
function Gt(e) {
  return e >= 48 && e <= 57;
}
var Ed;
(function(e) {
  e[e.lineFeed = 10] = "lineFeed", e[e.carriageReturn = 13] = "carriageReturn", e[e.space = 32] = "space", e[e._0 = 48] = "_0", e[e._1 = 49] = "_1", e[e._2 = 50] = "_2", e[e._3 = 51] = "_3", e[e._4 = 52] = "_4", e[e._5 = 53] = "_5", e[e._6 = 54] = "_6", e[e._7 = 55] = "_7", e[e._8 = 56] = "_8", e[e._9 = 57] = "_9", e[e.a = 97] = "a", e[e.b = 98] = "b", e[e.c = 99] = "c", e[e.d = 100] = "d", e[e.e = 101] = "e", e[e.f = 102] = "f", e[e.g = 103] = "g", e[e.h = 104] = "h", e[e.i = 105] = "i", e[e.j = 106] = "j", e[e.k = 107] = "k", e[e.l = 108] = "l", e[e.m = 109] = "m", e[e.n = 110] = "n", e[e.o = 111] = "o", e[e.p = 112] = "p", e[e.q = 113] = "q", e[e.r = 114] = "r", e[e.s = 115] = "s", e[e.t = 116] = "t", e[e.u = 117] = "u", e[e.v = 118] = "v", e[e.w = 119] = "w", e[e.x = 120] = "x", e[e.y = 121] = "y", e[e.z = 122] = "z", e[e.A = 65] = "A", e[e.B = 66] = "B", e[e.C = 67] = "C", e[e.D = 68] = "D", e[e.E = 69] = "E", e[e.F = 70] = "F", e[e.G = 71] = "G", e[e.H = 72] = "H", e[e.I = 73] = "I", e[e.J = 74] = "J", e[e.K = 75] = "K", e[e.L = 76] = "L", e[e.M = 77] = "M", e[e.N = 78] = "N", e[e.O = 79] = "O", e[e.P = 80] = "P", e[e.Q = 81] = "Q", e[e.R = 82] = "R", e[e.S = 83] = "S", e[e.T = 84] = "T", e[e.U = 85] = "U", e[e.V = 86] = "V", e[e.W = 87] = "W", e[e.X = 88] = "X", e[e.Y = 89] = "Y", e[e.Z = 90] = "Z", e[e.asterisk = 42] = "asterisk", e[e.backslash = 92] = "backslash", e[e.closeBrace = 125] = "closeBrace", e[e.closeBracket = 93] = "closeBracket", e[e.colon = 58] = "colon", e[e.comma = 44] = "comma", e[e.dot = 46] = "dot", e[e.doubleQuote = 34] = "doubleQuote", e[e.minus = 45] = "minus", e[e.openBrace = 123] = "openBrace", e[e.openBracket = 91] = "openBracket", e[e.plus = 43] = "plus", e[e.slash = 47] = "slash", e[e.formFeed = 12] = "formFeed", e[e.tab = 9] = "tab";
})(Ed || (Ed = {}));

// node_modules/jsonc-parser/lib/esm/impl/string-intern.js
var lk = new Array(20).fill(0).map((e, n) => " ".repeat(n)), qt = 200, uk = {
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
var Zi;
(function(e) {
  e.DEFAULT = {
    allowTrailingComma: !1
  };
})(Zi || (Zi = {}));
function Od(e, n, t = Zi.DEFAULT) {
  let r = Xs(e, !1), s = [], o = 0;
  function i(E) {
    return E ? () => o === 0 && E(r.getTokenOffset(), r.getTokenLength(), r.getTokenStartLine(), r.getTokenStartCharacter()) : () => !0;
  }
  function a(E) {
    return E ? (L) => o === 0 && E(L, r.getTokenOffset(), r.getTokenLength(), r.getTokenStartLine(), r.getTokenStartCharacter()) : () => !0;
  }
  function l(E) {
    return E ? (L) => o === 0 && E(L, r.getTokenOffset(), r.getTokenLength(), r.getTokenStartLine(), r.getTokenStartCharacter(), () => s.slice()) : () => !0;
  }
  function u(E) {
    return E ? () => {
      o > 0 ? o++ : E(r.getTokenOffset(), r.getTokenLength(), r.getTokenStartLine(), r.getTokenStartCharacter(), () => s.slice()) === !1 && (o = 1);
    } : () => !0;
  }
  function c(E) {
    return E ? () => {
      o > 0 && o--, o === 0 && E(r.getTokenOffset(), r.getTokenLength(), r.getTokenStartLine(), r.getTokenStartCharacter());
    } : () => !0;
  }
  let d = u(n.onObjectBegin), f = l(n.onObjectProperty), m = c(n.onObjectEnd), h = u(n.onArrayBegin), p = c(n.onArrayEnd), g = l(n.onLiteralValue), y = a(n.onSeparator), w = i(n.onComment), b = a(n.onError), x = t && t.disallowComments, R = t && t.allowTrailingComma;
  function k() {
    for (; ; ) {
      let E = r.scan();
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
      switch (E) {
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
          return E;
      }
    }
  }
  function P(E, L = [], D = []) {
    if (b(E), L.length + D.length > 0) {
      let W = r.getToken();
      for (; W !== 17; ) {
        if (L.indexOf(W) !== -1) {
          k();
          break;
        } else if (D.indexOf(W) !== -1)
          break;
        W = k();
      }
    }
  }
  function S(E) {
    let L = r.getTokenValue();
    return E ? g(L) : (f(L), s.push(L)), k(), !0;
  }
  function v() {
    switch (r.getToken()) {
      case 11:
        let E = r.getTokenValue(), L = Number(E);
        isNaN(L) && (P(
          2
          /* ParseErrorCode.InvalidNumberFormat */
        ), L = 0), g(L);
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
  function C() {
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
    let E = !1;
    for (; r.getToken() !== 2 && r.getToken() !== 17; ) {
      if (r.getToken() === 5) {
        if (E || P(4, [], []), y(","), k(), r.getToken() === 2 && R)
          break;
      } else E && P(6, [], []);
      C() || P(4, [], [
        2,
        5
        /* SyntaxKind.CommaToken */
      ]), E = !0;
    }
    return m(), r.getToken() !== 2 ? P(7, [
      2
      /* SyntaxKind.CloseBraceToken */
    ], []) : k(), !0;
  }
  function N() {
    h(), k();
    let E = !0, L = !1;
    for (; r.getToken() !== 4 && r.getToken() !== 17; ) {
      if (r.getToken() === 5) {
        if (L || P(4, [], []), y(","), k(), r.getToken() === 4 && R)
          break;
      } else L && P(6, [], []);
      E ? (s.push(0), E = !1) : s[s.length - 1]++, M() || P(4, [], [
        4,
        5
        /* SyntaxKind.CommaToken */
      ]), L = !0;
    }
    return p(), E || s.pop(), r.getToken() !== 4 ? P(8, [
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
var Cd;
(function(e) {
  e[e.None = 0] = "None", e[e.UnexpectedEndOfComment = 1] = "UnexpectedEndOfComment", e[e.UnexpectedEndOfString = 2] = "UnexpectedEndOfString", e[e.UnexpectedEndOfNumber = 3] = "UnexpectedEndOfNumber", e[e.InvalidUnicode = 4] = "InvalidUnicode", e[e.InvalidEscapeCharacter = 5] = "InvalidEscapeCharacter", e[e.InvalidCharacter = 6] = "InvalidCharacter";
})(Cd || (Cd = {}));
var Nd;
(function(e) {
  e[e.OpenBraceToken = 1] = "OpenBraceToken", e[e.CloseBraceToken = 2] = "CloseBraceToken", e[e.OpenBracketToken = 3] = "OpenBracketToken", e[e.CloseBracketToken = 4] = "CloseBracketToken", e[e.CommaToken = 5] = "CommaToken", e[e.ColonToken = 6] = "ColonToken", e[e.NullKeyword = 7] = "NullKeyword", e[e.TrueKeyword = 8] = "TrueKeyword", e[e.FalseKeyword = 9] = "FalseKeyword", e[e.StringLiteral = 10] = "StringLiteral", e[e.NumericLiteral = 11] = "NumericLiteral", e[e.LineCommentTrivia = 12] = "LineCommentTrivia", e[e.BlockCommentTrivia = 13] = "BlockCommentTrivia", e[e.LineBreakTrivia = 14] = "LineBreakTrivia", e[e.Trivia = 15] = "Trivia", e[e.Unknown = 16] = "Unknown", e[e.EOF = 17] = "EOF";
})(Nd || (Nd = {}));
var ea = Od;
var Md;
(function(e) {
  e[e.InvalidSymbol = 1] = "InvalidSymbol", e[e.InvalidNumberFormat = 2] = "InvalidNumberFormat", e[e.PropertyNameExpected = 3] = "PropertyNameExpected", e[e.ValueExpected = 4] = "ValueExpected", e[e.ColonExpected = 5] = "ColonExpected", e[e.CommaExpected = 6] = "CommaExpected", e[e.CloseBraceExpected = 7] = "CloseBraceExpected", e[e.CloseBracketExpected = 8] = "CloseBracketExpected", e[e.EndOfFileExpected = 9] = "EndOfFileExpected", e[e.InvalidCommentToken = 10] = "InvalidCommentToken", e[e.UnexpectedEndOfComment = 11] = "UnexpectedEndOfComment", e[e.UnexpectedEndOfString = 12] = "UnexpectedEndOfString", e[e.UnexpectedEndOfNumber = 13] = "UnexpectedEndOfNumber", e[e.InvalidUnicode = 14] = "InvalidUnicode", e[e.InvalidEscapeCharacter = 15] = "InvalidEscapeCharacter", e[e.InvalidCharacter = 16] = "InvalidCharacter";
})(Md || (Md = {}));

// src/core/json/parse-json.ts
function Pe(e) {
  if (e.trim() === "")
    return { value: void 0, faults: [{ path: "$", code: "json-empty", parameters: [] }] };
  try {
    let n = JSON.parse(e);
    return bk(n) ? { value: void 0, faults: [na] } : { value: n, faults: xk(e) };
  } catch (n) {
    return { value: void 0, faults: [n instanceof SyntaxError ? wk(e) : na] };
  }
}
var Ld = { disallowComments: !0, allowTrailingComma: !1 }, hk = 100, na = { path: "$", code: "json-too-deep", parameters: [] }, yk = {
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
function bk(e) {
  let n = [e].filter($d);
  for (let t = 0; n.length > 0; t++) {
    if (t === hk)
      return !0;
    let r = [];
    for (let s of n)
      for (let o of Object.keys(s).map((i) => s[i]))
        $d(o) && r.push(o);
    n = r;
  }
  return !1;
}
function $d(e) {
  return typeof e == "object" && e !== null;
}
function wk(e) {
  var a;
  let n = null;
  try {
    ea(e, {
      onError: (l, u, c) => {
        n = n != null ? n : { error: l, offset: u, length: c };
      }
    }, Ld);
  } catch (l) {
    return na;
  }
  let t = n;
  if (t === null || e.charCodeAt(0) === 65279)
    return { path: "$", code: t === null ? "json-invalid" : "json-byte-order-mark", parameters: [] };
  let r = e.slice(0, t.offset), s = e.slice(t.offset, t.offset + Math.max(t.length, 1));
  if ((s === "}" || s === "]") && r.trim().endsWith(","))
    return Id("json-trailing-comma", e, r.lastIndexOf(","), s);
  let o = (a = yk[t.error]) != null ? a : "json-invalid";
  return Id(o === "json-comma" ? s === "}" ? "json-list-end" : s === "]" ? "json-object-end" : o : o, e, t.offset, s);
}
function Id(e, n, t, r) {
  let s = n.slice(0, t).split(/\r\n?|\n/), o = s[s.length - 1].length + 1;
  return { path: "$", code: e, parameters: [s.length, o, _(r)] };
}
function xk(e) {
  let n = [], t = [];
  return ea(e, {
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
          parameters: [_(r), c, i + 1]
        });
      }
    }
  }, Ld), n;
}

// src/core/survey/dates.ts
function ke(e) {
  let n = /^(\d{4})-(\d{2})-(\d{2})$/.exec(e);
  if (n === null)
    return !1;
  let [t, r, s] = [Number(n[1]), Number(n[2]), Number(n[3])], i = [31, t % 4 === 0 && (t % 100 !== 0 || t % 400 === 0) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][r - 1];
  return i !== void 0 && s >= 1 && s <= i;
}
function Fd(e) {
  return ke(`${e}-01`);
}

// src/core/survey/number-text.ts
var kk = [
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
], Sk = /^([+-]?)(\d{1,3}(?:[\s٬'’]\d{3}){1,4}|\d{0,15})(?:([.,])(\d{0,15}))?$/;
function Vt(e) {
  let n = e.trim().replace(/[^ -~]/g, Rk), t = Sk.exec(n);
  if (t === null)
    return null;
  let [, r, s = "", o, i = ""] = t, a = /^[1-9]\d{0,2}$/.test(s) && i.length === 3 && (o === "," || i.endsWith("0") && !e.includes("\u066B"));
  if (s + i === "" || a)
    return null;
  let l = s.replace(/\D/g, "").replace(/^0+(?=\d)/, "") || "0", u = i.replace(/0+$/, ""), c = u === "" ? l : `${l}.${u}`;
  return r === "-" && c !== "0" ? `-${c}` : c;
}
function Rk(e) {
  let n = e.charCodeAt(0), t = kk.find((r) => n >= r && n < r + 10);
  return t !== void 0 ? String(n - t) : e === "\u2212" ? "-" : e === "\u066B" ? "." : e;
}

// src/core/survey/read-questions.ts
var pn = ["survey", "revision", "submitted", "language"], Pk = [
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
], ta = ["text", "number", "url", "date", "month"], Dd = ["skills", "languages", "wikis"], Fr = 200, Dr = 3;
function jd(e) {
  let n = new Set(pn), t = 0, r = (o, i, a) => {
    let l = [];
    return e.list(o, i, "elements").forEach((u, c) => {
      let d = s(u, H(`${i}.elements`, c), a);
      d !== null && l.push(d);
    }), l;
  }, s = (o, i, a) => {
    if (!B(o))
      return e.fault(i, "expected-object"), null;
    let l = F(o, "name");
    if (typeof l != "string" || !re.test(l))
      return e.fault(`${i}.name`, "bad-id", _(l)), null;
    if (n.has(l)) {
      let f = pn.includes(l);
      return e.fault(`${i}.name`, f ? "reserved-name" : "name-taken", l, pn), null;
    }
    let u = {
      name: l,
      title: e.text(o, i, "title"),
      description: e.text(o, i, "description"),
      visibleIf: e.condition(o, i, "visibleIf")
    }, c = F(o, "type");
    if (c === "panel")
      return a === Dr ? (e.fault(i, "panels-too-deep", Dr), null) : (n.add(l), O(T({}, u), { type: c, elements: r(o, i, a + 1) }));
    if (c === "html") {
      let f = e.text(o, i, "html");
      return f === null && F(o, "html") === void 0 && e.fault(`${i}.html`, "missing-property", "html"), n.add(l), f && O(T({}, u), { type: c, text: f });
    }
    if (t === Fr)
      return e.fault(i, "too-many-questions", Fr), null;
    let d = vk(o, i, c, O(T({}, u), {
      isRequired: F(o, "isRequired") === !0,
      requiredIf: e.condition(o, i, "requiredIf"),
      isRetired: F(o, "retired") === !0
    }), e);
    return d !== null && (t++, n.add(l)), d;
  };
  return { read: (o, i) => r(o, i, 0) };
}
function vk(e, n, t, r, s) {
  switch (t) {
    case "radiogroup": {
      let l = fn(e, n, "choices", s);
      return l && T(O(T({}, r), { type: t }), o(l));
    }
    case "checkbox": {
      let l = fn(e, n, "choices", s);
      return l && T(T(O(T({}, r), { type: t }), o(l)), a());
    }
    case "dropdown":
    case "tagbox": {
      let l = Tk(e, n, s), u = l === null ? fn(e, n, "choices", s) : [];
      if (u === null)
        return null;
      let c = O(T(T({}, r), o(u)), { choicesFrom: l });
      return t === "dropdown" ? O(T({}, c), { type: t }) : T(O(T({}, c), { type: t }), a());
    }
    case "ranking": {
      let l = fn(e, n, "choices", s), u = F(e, "selectToRankEnabled") === !0;
      return l && T(O(T({}, r), { type: t, choices: l, isSelectToRank: u }), a());
    }
    case "rating": {
      let l = _c(e, n, s);
      return l && O(T({}, r), {
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
        return Je(
          u,
          (c = s.text(e, n, u === "true" ? "labelTrue" : "labelFalse")) != null ? c : { kind: "message", key: `localskills-choice-${u}` }
        );
      });
      return O(T({}, r), { type: t, choices: l, special: i(l) });
    }
    case "text":
      return T(O(T({}, r), { type: t }), Ak(e, n, s));
    case "comment":
      return O(T({}, r), { type: t, maxLength: s.count(e, n, "maxLength") || null });
    case "matrix": {
      let l = fn(e, n, "rows", s), u = fn(e, n, "columns", s), c = ["eachRowRequired", "isAllRowRequired"].some((d) => F(e, d) === !0);
      return l && u && O(T({}, r), { type: t, choices: u, rows: l, isEachRowRequired: c });
    }
    case "matrixdropdown": {
      let l = s.string(e, n, "rowsFrom", "bad-id", (d) => d === "" || re.test(d)), u = l === null ? fn(e, n, "rows", s) : [], c = Wc(e, n, s);
      return u && c && O(T({}, r), { type: t, columns: c, rows: u, rowsFrom: l });
    }
    default:
      return s.fault(`${n}.type`, "unknown-question-type", _(t), Pk), null;
  }
  function o(l) {
    let u = ji(e, n, s, l);
    return { choices: [...l, ...nn(u)], special: u };
  }
  function i(l) {
    return O(T({}, ji(e, n, s, l)), { other: null, none: null });
  }
  function a() {
    return {
      minSelectedChoices: s.count(e, n, "minSelectedChoices") || null,
      maxSelectedChoices: s.count(e, n, "maxSelectedChoices") || null
    };
  }
}
function Tk(e, n, t) {
  return t.string(
    e,
    n,
    "choicesFrom",
    "not-one-of",
    (r) => Dd.includes(r),
    Dd
  );
}
function Ak(e, n, t) {
  let r = t.word(e, n, "inputType", ta), s = (o) => {
    let i = F(e, o), a = typeof i == "string" || typeof i == "number" ? ra(String(i), r) : null;
    return a === null && i !== void 0 && t.fault(H(n, o), "limit-not-of-type", _(i), r), a;
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
function ra(e, n) {
  switch (n) {
    case "number":
      return Vt(e);
    case "date":
      return ke(e) ? e : null;
    case "month":
      return Fd(e) ? e : null;
    default:
      return null;
  }
}

// src/core/survey/read-definition.ts
var Ek = ["draft", "open", "paused", "closed", "archived"], Ok = ["individuals", "affiliates", "partners", "society"], Ck = 5, Nk = 5;
function Wn(e) {
  var u, c;
  let n = [], t = jc(n);
  if (!B(e))
    return t.fault("$", "expected-object"), { survey: null, faults: n };
  let r = "$.localSkills", s = t.object(e, "$", "localSkills"), o = F(s, "id"), i = typeof o == "string" && re.test(o);
  i || t.fault(`${r}.id`, "bad-id", _(o));
  let a = Mk(e, t);
  if (z({ pages: a }).length === 0)
    return t.fault("$.pages", "no-question"), { survey: null, faults: n };
  if (!i)
    return { survey: null, faults: n };
  let l = {
    id: o,
    locale: t.string(e, "$", "locale", "bad-language", Bc),
    status: t.word(s, r, "status", Ek),
    opens: t.string(s, r, "opens", "bad-date", ke),
    closes: t.string(s, r, "closes", "bad-date", ke),
    title: t.text(e, "$", "title"),
    description: t.text(e, "$", "description"),
    pages: a,
    minAnswers: (u = t.count(s, r, "minAnswers")) != null ? u : Ck,
    minCell: (c = t.count(s, r, "minCell")) != null ? c : Nk,
    notInStatistics: Array.from(/* @__PURE__ */ new Set([
      ...t.list(s, r, "notInStatistics").filter(Bi).map(String),
      ...gr
    ])),
    audience: $k(s, t),
    measures: Ik(s, t),
    core: Lk(s, t),
    follows: t.id(s, r, "follows")
  };
  return { survey: Rc(l), faults: n };
}
function Mk(e, n) {
  let t = jd(n), r = [];
  return n.list(e, "$", "pages").forEach((s, o) => {
    var l;
    let i = H("$.pages", o);
    if (!B(s)) {
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
function $k(e, n) {
  var s;
  let t = "$.localSkills.audience", r = n.object(e, "$.localSkills", "audience");
  return {
    population: n.word(r, t, "population", Ok),
    description: n.text(r, t, "description"),
    minEdits: (s = n.count(r, t, "minEdits")) != null ? s : 0,
    groups: sa(n.list(r, t, "groups"))
  };
}
function Ik(e, n) {
  let t = "$.localSkills.measures", r = n.object(e, "$.localSkills", "measures");
  return {
    grid: n.id(r, t, "grid"),
    wantToLearn: n.id(r, t, "wantToLearn"),
    canTeach: n.id(r, t, "canTeach"),
    groupBy: sa(n.list(r, t, "groupBy"))
  };
}
function Lk(e, n) {
  let t = "$.localSkills.core", r = n.object(e, "$.localSkills", "core"), s = n.id(r, t, "id");
  return s === null ? null : { id: s, questions: sa(n.list(r, t, "questions")) };
}
function sa(e) {
  return e.filter((n) => typeof n == "string");
}

// src/wiki/counting/contributions.ts
function Bd() {
  let e = /* @__PURE__ */ new Map();
  return (n) => {
    var r;
    let t = (r = e.get(n)) != null ? r : Fk(n);
    return e.set(n, t), t;
  };
}
function Fk(t) {
  return j(this, arguments, function* ({ source: e, titles: n }) {
    var i;
    let r = (yield e.childrenBelow(n.survey(""))).filter((a) => re.test(a)).sort(), s = yield e.readPages(r.map((a) => n.definition(a))), o = /* @__PURE__ */ new Map();
    for (let a of r) {
      let l = s.get(n.definition(a)), u = l === void 0 ? null : Wn(Pe((i = l.latest.text) != null ? i : "").value).survey;
      l !== void 0 && u !== null && u.id === a && o.set(a, { survey: u, revision: l.latest.id });
    }
    return o;
  });
}
function _d(e, n, t) {
  return j(this, null, function* () {
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
        r.push({ place: o, local: O(T({}, i), { core: c }), definitionRevision: a });
      });
    return { found: r, notes: s };
  });
}

// src/core/exchange/exchange-record.ts
var Gn = { offer: "Offer a skill", seek: "Seek a skill" }, oa = ["training", "mentoring", "consulting", "online-learning", "peer-support", "event"], Wd = ["open", "paused", "matched", "closed"], ia = 5, Gd = 100, qd = 100, Ys = 20;
function Vd(e, n) {
  if (!ke(n))
    throw new RangeError(`\u201C${n}\u201D is no date.`);
  let t = e.status === "paused" && e.until !== null && e.until <= n;
  return e.status !== "open" && !t ? e.status : e.expires !== null && e.expires < n ? "expired" : null;
}

// src/core/exchange/current-exchange.ts
function Ud(e, n, t = null) {
  var o;
  let r = { offer: /* @__PURE__ */ new Map(), seek: /* @__PURE__ */ new Map() };
  for (let i of e)
    if (Vd(i, n) === null) {
      let a = Dk(i.skill, t), l = (o = r[i.kind].get(a)) != null ? o : /* @__PURE__ */ new Set();
      l.add(i.user), r[i.kind].set(a, l);
    }
  let s = (i) => new Map(
    Array.from(i).sort(([a], [l]) => ne(a, l)).map(([a, { size: l }]) => [a, l])
  );
  return { offers: s(r.offer), seeks: s(r.seek) };
}
function Dk(e, n) {
  var t, r;
  return (r = (t = n == null ? void 0 : n.current(e)) == null ? void 0 : t.id) != null ? r : e;
}

// src/core/exchange/exchange-templates.ts
var aa = "Skill exchange step", la = "Skill exchange preferences", ua = [
  Gn.offer,
  Gn.seek,
  aa,
  la
];

// src/core/wikitext/shown-text.ts
var jk = /<!--[\s\S]*?(?:-->|$)/g, Bk = /<nowiki\s*(?:\/>|>([\s\S]*?)<\/nowiki\s*>)/gi, _k = /* @__PURE__ */ new Map([
  ["!", "|"],
  ["=", "="],
  ["(", "{"],
  [")", "}"],
  ["((", "&#123;&#123;"],
  ["))", "&#125;&#125;"]
]), Wk = "\u2026";
function Zs(e) {
  if (!/[{<]/.test(e))
    return dn(e);
  let n = e.replace(jk, "").replace(Bk, (t, r) => (r != null ? r : "").replace(/[{}]/g, (s) => `&#${s.charCodeAt(0)};`));
  return dn(Gk(n));
}
function Gk(e) {
  var o, i, a, l;
  let n = [], t = [], r = /[{}]/g, s = 0;
  for (; s < e.length; ) {
    let u = e.slice(s, s + 2);
    if (u === "{{")
      t.push(n.length), n.push(u), s += 2;
    else if (u === "}}" && t.length > 0) {
      let [, ...c] = n.splice(t.pop()), d = ((o = c[0]) == null ? void 0 : o.charAt(0)) === "{" && e.charAt(s + 2) === "}", f = c.length <= 2 ? c.join("").trim() : "";
      n.push((i = _k.get(f)) != null ? i : Wk), s += d ? 3 : 2;
    } else {
      r.lastIndex = s + 1;
      let c = (l = (a = r.exec(e)) == null ? void 0 : a.index) != null ? l : e.length;
      n.push(e.slice(s, c)), s = c;
    }
  }
  return n.join("");
}

// src/core/wikitext/extension-tags.ts
var Hd = [
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
function eo() {
  return { starts: [], ends: [], lengths: [] };
}
function jr(e, n, t) {
  var i;
  let { starts: r, ends: s, lengths: o } = e;
  o.push(((i = o[o.length - 1]) != null ? i : 0) + t - n), r.push(n), s.push(t);
}
function Ut(e, n) {
  let { starts: t } = e, r = 0, s = t.length;
  for (; r < s; ) {
    let o = Math.floor((r + s) / 2);
    t[o] < n ? r = o + 1 : s = o;
  }
  return r;
}
function Qd(e, n) {
  let { starts: t, ends: r } = e, s = [], o = 0;
  for (let i = 0; i < t.length; i++)
    s.push(n.slice(o, t[i])), o = r[i];
  return s.push(n.slice(o)), s.join("");
}
function ca(e, n) {
  var t;
  return n - ((t = e.lengths[Ut(e, n) - 1]) != null ? t : 0);
}

// src/core/wikitext/scan-templates.ts
var Ht = -1, da = /[[{<]|\n(?==)|-(?={)/g, qk = /[[{<\]]|\n(?==)|-(?={)/g, Vk = /[[{<\n]|-(?={)/g, zd = /[[{<}|]|\n(?==)|-(?={)/g, Kd = /[[{<}|=]|\n(?==)|-(?={)/g, ma = /[[\]{}<>|]/g, Uk = 10, Jd = 45, Hk = 60, Xd = 61, Yd = 91, Zd = 93, fa = 123, Qk = 124, zk = 125, Kk = 6;
function em(e, n) {
  let t = "", r = 0, s = null, o = [], i = [], a = null, l = da, u = [], c = 0, d = [];
  function f(N, M, E) {
    let L = M;
    for (; L < r && L - M < E && t.charCodeAt(L) === N; )
      L++;
    return L - M;
  }
  function m() {
    return a !== null && c > a.partsStart && u[c - 1] === Ht;
  }
  function h() {
    a === null ? l = da : a.kind === "=" ? l = Vk : a.kind === "[" ? l = qk : l = m() ? Kd : zd;
  }
  function p(N, M, E, L) {
    a = { kind: N, count: M, contentStart: E, afterHyphen: L, partsStart: c }, i.push(a), h();
  }
  function g() {
    i.pop(), a = i.length > 0 ? i[i.length - 1] : null, h();
  }
  function y(N) {
    let M = f(Xd, N, Kk);
    return M > 1 || M === 1 && !m() ? (p("=", M, N + M, !1), N + M) : N;
  }
  function w(N, M) {
    let E = f(fa, N, r);
    return E > 1 && p("{", E, N + E, M), N + E;
  }
  function b(N, M) {
    let E = f(zk, M, Math.min(N.count, 3));
    if (E < 2)
      return M + 1;
    let L = N.contentStart - E, D = M + E, W = E === 3 ? k(N, M) : null;
    for (E === 2 && R(N, M); d.length > 0 && d[d.length - 1].from >= L; )
      d.pop();
    return W !== null && d.push({ from: L, to: D, text: W }), x(N, L, E), D;
  }
  function x(N, M, E) {
    let L = N.count - E;
    c = N.partsStart, i.pop(), a = i.length > 0 ? i[i.length - 1] : null, L > 1 ? p(N.kind, L, M, N.afterHyphen) : L === 1 && N.kind === "{" && N.afterHyphen ? p("-", 2, M, !1) : h();
  }
  function R(N, M) {
    let E = c > N.partsStart, L = E ? u[N.partsStart] - 1 : M, D = P(N.contentStart, L), W = e(D.isWhole ? D.text : `${D.text}<`, E);
    if (W !== null) {
      let U = u.slice(N.partsStart, c);
      o.push({ template: W, start: N.contentStart - 2, end: M + 2, parts: U });
    }
  }
  function k(N, M) {
    if (c === N.partsStart)
      return null;
    let E = u[N.partsStart], L = c > N.partsStart + 2 ? u[N.partsStart + 2] - 1 : M;
    return P(E, L);
  }
  function P(N, M) {
    var U;
    let E = d.length;
    for (; E > 0 && d[E - 1].from >= N; )
      E--;
    let L = s === null ? 0 : Ut(s, N), D = "", W = N;
    for (; ; ) {
      let Q = d[E], te = Math.min(M, Q ? Q.from : M, (U = s == null ? void 0 : s.starts[L]) != null ? U : M);
      ma.lastIndex = W;
      let se = ma.test(t) ? Math.min(ma.lastIndex - 1, te) : te;
      if (D += t.slice(W, se), se < te || te === M)
        return { text: D, isWhole: se === M };
      if (Q && te === Q.from) {
        if (D += Q.text.text, !Q.text.isWhole)
          return { text: D, isWhole: !1 };
        W = Q.to, E++;
      } else s !== null && (W = s.ends[L]);
      L = s === null ? 0 : Ut(s, W);
    }
  }
  function S(N) {
    s === null && (s = eo(), n.begin(t, s));
    let M = n.skip(N);
    return n.atLineStart ? (n.atLineStart = !1, y(M)) : M;
  }
  function v(N, M) {
    switch (N) {
      case Uk:
        return a !== null && a.kind === "=" && g(), y(M + 1);
      case Hk:
        return S(M);
      case Jd:
        return t.charCodeAt(M + 2) === fa ? w(M + 1, !0) : (p("-", 2, M + 2, !1), M + 2);
      case fa:
        return w(M, !1);
      case Yd: {
        let E = f(Yd, M, r);
        return E > 1 && p("[", E, M + E, !1), M + E;
      }
      default:
        return C(a, N, M);
    }
  }
  function C(N, M, E) {
    if (N.kind === "{")
      return b(N, E);
    let L = M === Zd ? Zd : Jd;
    return t.charCodeAt(E + 1) !== L ? E + 1 : (x(N, N.contentStart - 2, 2), E + 2);
  }
  function I() {
    let N = y(0);
    for (; ; ) {
      if (l.lastIndex = N, !l.test(t))
        return;
      N = l.lastIndex;
      let M = t.charCodeAt(N - 1);
      M === Qk ? (u[c] = N, u[c + 1] = Ht, c += 2, l = Kd) : M === Xd ? (u[c - 1] = N - 1, l = zd) : N = v(M, N - 1);
    }
  }
  return (N) => (t = N, r = N.length, s = null, o = [], i.length = 0, a = null, l = da, u = [], c = 0, d = [], I(), t = "", n.end(), { calls: o, removed: s });
}

// src/core/wikitext/detached-text.ts
function de(e) {
  return e.length < 13 ? e : e.split("").join("");
}

// src/core/wikitext/trim.ts
function nm(e) {
  return e <= 32 && (e === 32 || e >= 9 && e <= 13 && e !== 12 || e === 0);
}
function no(e, n, t) {
  let r = n;
  for (; r < t && nm(e.charCodeAt(r)); )
    r++;
  return r;
}
function to(e, n, t) {
  let r = t;
  for (; r > n && nm(e.charCodeAt(r - 1)); )
    r--;
  return r;
}
function Sn(e, n, t) {
  let r = no(e, n, t);
  return e.slice(r, to(e, r, t));
}

// src/core/wikitext/plain-parameters.ts
var Br = 3, ln, tm, pa, ro, _r = class {
  constructor(n, t, r) {
    me(this, ln);
    this.text = n, this.met = t, this.parts = r;
  }
  get size() {
    return this.parts.length / Br;
  }
  get(n) {
    let t = this.met.numbers.get(n), { parts: r } = this;
    if (t !== void 0) {
      for (let s = 0; s < r.length; s += Br)
        if (r[s] === t)
          return en(this, ln, pa).call(this, s);
    }
  }
  has(n) {
    return this.get(n) !== void 0;
  }
  forEach(n) {
    for (let t = 0; t < this.parts.length; t += Br)
      n(en(this, ln, pa).call(this, t), en(this, ln, tm).call(this, t), this);
  }
  entries() {
    return en(this, ln, ro).call(this).entries();
  }
  keys() {
    return en(this, ln, ro).call(this).keys();
  }
  values() {
    return en(this, ln, ro).call(this).values();
  }
  [Symbol.iterator]() {
    return this.entries();
  }
};
ln = new WeakSet(), tm = function(n) {
  return this.met.names[this.parts[n]];
}, pa = function(n) {
  return this.text.slice(this.parts[n + 1], this.parts[n + 2]);
}, ro = function() {
  let n = /* @__PURE__ */ new Map();
  return this.forEach((t, r) => n.set(r, t)), n;
};
var [Jk, Xk] = [500, 4], Yk = 61;
function rm() {
  let e = [], n = /* @__PURE__ */ new Map(), t = { names: e, numbers: n }, r = [], s = 0, o = [], i = 0;
  function a(u, c) {
    for (let d = s; d < s + Xk && d < r.length; d++) {
      let f = r[d], m = e[f];
      if (u.charCodeAt(c + m.length) === Yk && u.startsWith(m, c))
        return s = d + 1, f;
    }
    return -1;
  }
  function l(u) {
    let c = n.get(u);
    if (c !== void 0)
      return s = r.indexOf(c) + 1, c;
    if (u === "" || e.length >= Jk)
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
        g = l(u.slice(no(u, m, y), to(u, m, y)));
      }
      if (g === -1 || o[g] === i)
        return null;
      o[g] = i;
      let w = no(u, y + 1, p);
      f.push(g, w, to(u, w, p)), m = p + 1;
    }
    return new _r(u, t, f);
  };
}

// src/core/wikitext/plain-call.ts
var Zk = ["[", "]", "{", "<", `
=`], [so, sm] = ["{{", "}}"], eS = "}", nS = /^\s*$/;
function om(e) {
  let n = rm();
  return (t) => {
    var l;
    let r = t.startsWith(so) ? t.indexOf(eS, so.length) : -1, s = r + sm.length;
    if (r === -1 || !t.startsWith(sm, r) || t.length > s && !nS.test(t.slice(s)) || Zk.some((u) => t.includes(u, so.length)))
      return null;
    let o = t.indexOf("|");
    o = o === -1 || o > r ? r : o;
    let i = e(t.slice(so.length, o), o < r);
    if (i === null)
      return [];
    let a = (l = n(t, o, r)) != null ? l : tS(t, o, r);
    return [{ template: i, parameters: a, start: 0, end: s }];
  };
}
function tS(e, n, t) {
  let r = /* @__PURE__ */ new Map(), s = 0, o = n;
  for (let i = n + 1; i <= t; ) {
    let a = e.indexOf("|", i), l = a === -1 ? t : a;
    o = o === -1 || o >= i ? o : e.indexOf("=", i), o === -1 || o >= l ? r.set(String(++s), e.slice(i, l)) : r.set(Sn(e, i, o), Sn(e, o + 1, l)), i = l + 1;
  }
  return r;
}

// src/core/wikitext/skip-angle.ts
var rS = 60, im = 62, cm = 47, am = 10;
function lm(e) {
  return e === 32 || e === 9;
}
function um(e, n) {
  let t = e.charCodeAt(n);
  return t === 32 || t >= 9 && t <= 13 || t === im || t === cm && e.charCodeAt(n + 1) === im;
}
function dm(e) {
  return e.replace(/[A-Z]+/g, (n) => n.toLowerCase());
}
function sS(e) {
  let n = /* @__PURE__ */ new Map(), t = (r, s) => {
    let o = r.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
    n.set(r, { kind: s, closing: new RegExp(`</${o}[\\t-\\r ]*>`, "gi") });
  };
  return e.forEach((r) => t(dm(r), "extension")), t("includeonly", "dropped"), ["noinclude", "/noinclude", "onlyinclude", "/onlyinclude"].forEach((r) => t(r, "ignored")), n;
}
function mm(e) {
  let n = sS(e), t = Math.max(...Array.from(n.keys(), (p) => p.length)), r = "", s = eo(), o = !1, i = /* @__PURE__ */ new Set(), a = { begin: l, end: u, skip: c, atLineStart: !1 };
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
      return jr(s, p, r.length), r.length;
    let y = p;
    for (; y > 0 && lm(r.charCodeAt(y - 1)); )
      y--;
    if (y > 0 && r.charCodeAt(y - 1) === am) {
      let w = f(g + 3);
      if (r.charCodeAt(w) === am)
        return jr(s, y, w + 1), a.atLineStart = !0, w + 1;
    }
    return jr(s, p, g + 3), g + 3;
  }
  function f(p) {
    for (; ; ) {
      for (; lm(r.charCodeAt(p)); )
        p++;
      let g = r.startsWith("<!--", p) ? r.indexOf("-->", p + 4) : -1;
      if (g === -1)
        return p;
      p = g + 3;
    }
  }
  function m(p) {
    let g = p + 1, y = g;
    for (; y - g <= t && y < r.length && !um(r, y) && r.charCodeAt(y) !== rS; )
      y++;
    let w = r.slice(g, y), b = dm(w), x = n.get(b);
    if (x === void 0 || o || !um(r, y))
      return g;
    let R = r.indexOf(">", y);
    if (R === -1)
      return o = !0, g;
    let k = R + 1;
    if (x.kind !== "ignored" && r.charCodeAt(R - 1) !== cm) {
      let P = i.has(b) ? -1 : h(x, k);
      if (P !== -1)
        k = P;
      else if (w === "includeonly")
        k = r.length;
      else
        return i.add(b), k;
    }
    return x.kind !== "extension" && jr(s, p, k), k;
  }
  function h({ closing: p }, g) {
    p.lastIndex = g;
    let y = p.exec(r);
    return y === null ? -1 : y.index + y[0].length;
  }
  return a;
}

// src/core/wikitext/magic-words.ts
function Wr(e) {
  return e.split(" ");
}
var fm = Wr(
  "PAGENAME PAGENAMEE FULLPAGENAME FULLPAGENAMEE SUBPAGENAME SUBPAGENAMEE ROOTPAGENAME ROOTPAGENAMEE BASEPAGENAME BASEPAGENAMEE TALKPAGENAME TALKPAGENAMEE SUBJECTPAGENAME ARTICLEPAGENAME SUBJECTPAGENAMEE ARTICLEPAGENAMEE REVISIONID REVISIONDAY REVISIONDAY2 REVISIONMONTH REVISIONMONTH1 REVISIONYEAR REVISIONTIMESTAMP REVISIONUSER CASCADINGSOURCES NAMESPACE NAMESPACEE NAMESPACENUMBER TALKSPACE TALKSPACEE SUBJECTSPACE ARTICLESPACE SUBJECTSPACEE ARTICLESPACEE NUMBEROFARTICLES NUMBEROFFILES NUMBEROFUSERS NUMBEROFACTIVEUSERS NUMBEROFPAGES NUMBEROFADMINS NUMBEROFEDITS"
), oS = new Set(fm.concat(Wr(
  "! = CURRENTMONTH CURRENTMONTH2 CURRENTMONTH1 CURRENTMONTHNAME CURRENTMONTHNAMEGEN CURRENTMONTHABBREV CURRENTDAY CURRENTDAY2 CURRENTDAYNAME CURRENTYEAR CURRENTTIME CURRENTHOUR LOCALMONTH LOCALMONTH2 LOCALMONTH1 LOCALMONTHNAME LOCALMONTHNAMEGEN LOCALMONTHABBREV LOCALDAY LOCALDAY2 LOCALDAYNAME LOCALYEAR LOCALTIME LOCALHOUR SITENAME CURRENTWEEK CURRENTDOW LOCALWEEK LOCALDOW REVISIONSIZE CURRENTVERSION CURRENTTIMESTAMP LOCALTIMESTAMP DIRECTIONMARK DIRMARK CONTENTLANGUAGE CONTENTLANG USERLANGUAGE PAGELANGUAGE"
))), iS = new Set(Wr("articlepath pageid server servername scriptpath stylepath")), aS = new Set(fm.concat(Wr(
  "NUMBERINGROUP NUMINGROUP DEFAULTSORT DEFAULTSORTKEY DEFAULTCATEGORYSORT PAGESINCATEGORY PAGESINCAT PAGESIZE PROTECTIONLEVEL PROTECTIONEXPIRY DISPLAYTITLE"
))), lS = new Set(Wr(
  "ns nse urlencode lcfirst ucfirst lc uc localurl localurle fullurl fullurle canonicalurl canonicalurle formatnum grammar gender plural bidi padleft padright anchorencode filepath pageid int"
));
function pm(e) {
  return oS.has(e) || iS.has(e.toLowerCase());
}
function gm(e) {
  return aS.has(e) || lS.has(e.toLowerCase());
}

// src/core/wikitext/template-name.ts
var uS = /^subst:/iu, cS = /^safesubst:/iu, hm = /^msgnw:/iu, dS = /^msg:/iu, mS = /^raw:/iu, fS = 1e3, pS = 200;
function ym(e) {
  let { templates: n, redirects: t = {}, templateNamespaces: r = [], otherNamespaces: s = [], capitalLinks: o = !0 } = e, i = xs({
    defaultNamespace: "Template",
    namespaces: Tl.concat(s, [["Template", ...r]]),
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
    if (uS.test(m) || (m = m.replace(cS, ""), m = Sn(m, 0, m.length), !f && pm(m)))
      return null;
    m = (hm.test(m) ? m.replace(hm, "") : m.replace(dS, "")).replace(mS, "");
    let h = m.indexOf(":");
    if (h !== -1 && gm(m.slice(0, h)))
      return null;
    let p = i(m);
    return p === null ? null : (g = a.get(p)) != null ? g : null;
  }, c = { with: /* @__PURE__ */ new Map(), without: /* @__PURE__ */ new Map() };
  return (d, f) => {
    if (d.length > pS)
      return u(d, f);
    let m = f ? c.with : c.without, h = m.get(d);
    return h === void 0 && (m.size === fS && (c = { with: /* @__PURE__ */ new Map(), without: /* @__PURE__ */ new Map() }), h = u(d, f), m.set(d, h)), h;
  };
}

// src/core/wikitext/template-reader.ts
function ga(e) {
  var s;
  let n = ym(e), t = om(n), r = em(n, mm((s = e.extensionTags) != null ? s : Hd));
  return (o) => {
    let i = t(o);
    if (i !== null)
      return i;
    let { calls: a, removed: l } = r(o), u = null;
    return a.sort((c, d) => c.start - d.start).map((c) => {
      var p;
      let { template: d, start: f, end: m } = c;
      if (l === null || ((p = l.starts[Ut(l, f)]) != null ? p : m) >= m)
        return { template: d, parameters: bm(o, c.parts, m), start: f, end: m };
      u = u != null ? u : Qd(l, o);
      let h = c.parts.map((g) => g === Ht ? Ht : ca(l, g));
      return { template: d, parameters: bm(u, h, ca(l, m)), start: f, end: m };
    });
  };
}
function bm(e, n, t) {
  let r = /* @__PURE__ */ new Map(), s = 0;
  for (let o = 0; o < n.length; o += 2) {
    let i = n[o], a = n[o + 1], l = o + 2 < n.length ? n[o + 2] - 1 : t - 2;
    a === Ht ? r.set(String(++s), e.slice(i, l)) : r.set(Sn(e, i, a), Sn(e, a + 1, l));
  }
  return r;
}

// src/core/exchange/language-proficiency.ts
var wm = 6, gS = /^(.+)-([0-5n])$/i, xm = /^(.+)-(?:.|\d\d)$/;
function km(e) {
  var t;
  let n = (t = xm.exec(e.toLowerCase())) == null ? void 0 : t[1];
  return n !== void 0 && oo(e) === null && ve.test(n);
}
function oo(e) {
  var s;
  let n = gS.exec(e), t = ((s = n == null ? void 0 : n[1]) != null ? s : e).toLowerCase();
  if (!ve.test(t) || xm.test(t))
    return null;
  let r = n == null ? void 0 : n[2];
  return { code: t, proficiency: r === void 0 ? null : /n/i.test(r) ? wm : Number(r) };
}
function Sm(e) {
  let { code: n, proficiency: t } = e;
  return t === null ? n : `${n}-${t === wm ? "N" : t}`;
}

// src/core/exchange/private-phone.ts
var hS = [
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
], yS = /^(?:\+ ?\(?\d|\(?0(?!00))[\d ().\-/]*/, bS = /[\d+]$/, wS = /(?:[\w\-/=#&]|\d[.,:])$/, xS = /(^|[^\d-])(?:1[ .-])?(?:\([2-9]\d\d\) ?|[2-9]\d\d[.-])\d\d\d[.-]\d\d\d\d(?![\d-])/;
function Rm(e) {
  let n = e.replace(/\D+$/, ""), t = n.replace(/\D/g, "").length, r = e.indexOf("/");
  return t > 15 && r !== -1 ? Rm(e.slice(0, r)) : t < 8 || t > 15 ? 0 : n.length;
}
function Pm(e) {
  var s;
  let n = hS.reduce((o, i) => o.replace(
    i,
    (a, l) => l + "x".repeat(a.length - l.length)
  ), e), t = xS.exec(n);
  if (t !== null)
    return { kind: "phone", from: t.index + t[1].length, to: t.index + t[0].length };
  let r = 0;
  for (; r < n.length; ) {
    let [o] = (s = yS.exec(n.slice(r))) != null ? s : [""], i = n.slice(Math.max(0, r - 2), r), a = o !== "" && !(o.startsWith("+") ? bS : wS).test(i), l = a ? Rm(o) : 0;
    if (l > 0)
      return { kind: "phone", from: r, to: r + l };
    r += a ? o.length : 1;
  }
  return null;
}

// src/core/exchange/private-contact.ts
var kS = new RegExp("[^ \\n@<>()[\\]{}:;,|]+(?:@| ?[([{] ?(?:at|arobase|arroba|et) ?[)\\]}] ?)LABEL(?:DOT LABEL)*DOT(?:[a-z]{2}|[a-z]?[\\u0080-\\uffff])[a-z\\d\\u0080-\\uffff-]*(?:DOT LABEL)*".replace(/DOT ?/g, "(?:\\.| ?[([{] ?(?:dot|point|punto|nokta) ?[)\\]}] ?)").replace(/LABEL/g, "[a-z\\d\\u0080-\\uffff-]+")), SS = /[\w.+-]+ +(?:@ +[\w-]+(?:\.[\w-]+)*\.|at +(?!(?:the|a|an|my|our|your|this|that) )[\w-]+(?: +dot +[\w-]+)* +dot +)(?:[a-z]{2}|com|org|net|info|edu|wiki)\b/, RS = /(^|[^\w@])@[\w.=-]+:[\w-]+(?:\.[\w-]+)+/, PS = /\b(?:(?:t|telegram|wa|m|signal)\.me\/|chat\.whatsapp\.com\/|discord\.gg\/|skype:|skype[ \n]*:[ \n]*live:)[^ \n]+|\btg[ \n]*:[ \n]*@[\w.]+/, vS = /\b(?:telegram|whatsapp|signal|skype|discord|instagram|wechat|viber)/, TS = /^(?:[ \n]*:?[ \n]*@([\w.]+)|(?:[ \n]*:[ \n]*|[ \n]+)([\w.]+))/, AS = [1632, 1776, 2406, 2534], ES = [
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
function OS(e) {
  var r, s;
  let n = e.charCodeAt(0), t = AS.find((o) => n >= o && n <= o + 9);
  return t !== void 0 ? String(n - t) : n >= 65281 && n <= 65374 ? String.fromCharCode(n - 65248) : (s = (r = ES.find(([o, i]) => n >= o && n <= i)) == null ? void 0 : r[2]) != null ? s : e;
}
var CS = 5e3;
function NS(e) {
  return e.replace(/[\u0080-\uffff]/g, OS).replace(/[\t\r]/g, " ").replace(/[A-Z]/g, (n) => n.toLowerCase());
}
function io(e, n, t) {
  var s;
  let r = n.exec(t);
  return r === null ? null : { kind: e, from: r.index + ((s = r[1]) != null ? s : "").length, to: r.index + r[0].length };
}
function vm(e, n = 0) {
  var u;
  let t = vS.exec(e.slice(n));
  if (t === null)
    return null;
  let r = n + t.index, s = r + t[0].length, [o, i, a] = (u = TS.exec(e.slice(s))) != null ? u : [""];
  return (i !== void 0 ? /[a-z_]/.test(i) && i.length > 1 : a !== void 0 && a.length >= 5 && /[\d_]/.test(a) && (/[a-z_]/.test(a) || /^\d{6,}$/.test(a))) ? { kind: "messenger", from: r, to: s + o.length } : vm(e, s);
}
function MS(e) {
  var t, r, s, o, i;
  let n = NS(e.slice(0, CS));
  return (i = (o = (s = (r = (t = io("email", kS, n)) != null ? t : io("email", SS, n)) != null ? r : io("messenger", PS, n)) != null ? s : vm(n)) != null ? o : io("messenger", RS, n)) != null ? i : Pm(n);
}
function Tm(e) {
  let n = MS(e);
  return n === null ? null : { kind: n.kind, text: e.slice(n.from, n.to) };
}

// src/core/exchange/record-fault.ts
function dt(e, n, ...t) {
  return { parameter: e, key: `localskills-template-card-fault-${n}`, parameters: t };
}
function ao(e, n, t) {
  let r = Tm(e === "skill" ? Tt(n) : n);
  return r === null ? null : dt(e, `contact-${r.kind}`, e, `Special:EmailUser/${t}`);
}

// src/core/exchange/timezone.ts
var $S = /^(?:(?:UTC|GMT)\s*)?(?:([+\-−])\s*(\d{1,2})(?::?([0-5]\d))?)?$/i, [IS, LS] = [-720, 840];
function Am(e) {
  var s, o;
  let n = e === "" ? null : $S.exec(e);
  if (n === null)
    return null;
  let t = Number((s = n[2]) != null ? s : 0) * 60 + Number((o = n[3]) != null ? o : 0), r = n[1] === void 0 || n[1] === "+" || t === 0 ? t : -t;
  return r >= IS && r <= LS ? r : null;
}

// src/core/exchange/read-record-values.ts
var FS = [
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
], DS = ["capacity", "for"], jS = 1e3;
function Om(e, n, t, r = {}) {
  var P;
  let s = [], o = (S) => {
    var v;
    return ((v = t.get(S)) != null ? v : "").trim() || null;
  }, i = (S, v, ...C) => (s.push(dt(S, v, ...C)), null), a = (S, v, C, ...I) => {
    var M;
    let N = o(S);
    return N === null ? null : (M = v(N)) != null ? M : i(S, C, _(N), ...I);
  }, l = (S, v, C) => {
    var N;
    let I = ((N = o(S)) != null ? N : "").split(";").map((M) => M.trim()).filter((M) => M !== "");
    return Array.from(new Set(I)).map((M) => {
      var E;
      return (E = v(M)) != null ? E : i(S, C(M), _(M));
    }).filter((M) => M !== null);
  }, u = (S) => {
    var C;
    let v = ao(S, (C = o(S)) != null ? C : "", n);
    return s.push(...v === null ? [] : [v]), v !== null;
  }, c = (S) => (u(S), o(S)), d = (S, v) => u(S) ? null : a(S, (C) => Array.from(C).length <= v ? C : null, S, S, v), f = (S) => {
    let v = o(S);
    return v === null || ke(v) ? v : i(S, "date", S, _(v));
  }, m = u("skill") ? null : BS(o("skill"), i, r), h = a("level", (S) => Em(S, 1, ia), "level", ia), p = l("methods", (S) => oa.includes(S) ? S : null, () => "method"), g = (S) => {
    let v = f(S);
    return v !== null && r.date !== void 0 && v > r.date && i(S, "day-to-come", S, v), v;
  }, y = WS(l(
    "languages",
    oo,
    (S) => km(S) ? "proficiency" : "language"
  ).map(Sm)), w = y.slice(0, Ys);
  y.length > Ys && i("languages", "many-languages", "languages", Ys), (o("languages") === null || /^[\s;]*$/.test(o("languages"))) && i("languages", "no-language", "languages");
  let b = e === "offer", x = b ? a("capacity", (S) => Em(S, 0, jS), "capacity", "capacity") : null, R = {
    kind: e,
    user: n,
    id: a("id", (S) => re.test(S) ? S : null, "id"),
    level: h,
    methods: oa.filter((S) => p.includes(S)),
    languages: w,
    capacity: x,
    region: d("region", qd),
    timezone: a("timezone", Am, "timezone"),
    for: b ? c("for") : null,
    affiliate: d("affiliate", Gd),
    note: c("note"),
    since: g("since"),
    confirmed: g("confirmed"),
    expires: f("expires"),
    // Whoever wrote another word than none did not mean that all is as usual.
    status: o("status") === null ? "open" : (P = a("status", _S, "status")) != null ? P : "paused",
    until: f("until")
  }, k = FS.filter((S) => b || !DS.includes(S));
  return t.forEach((S, v) => {
    r.allowsOthers !== !0 && !k.includes(v) && S.trim() !== "" && i(v, "unknown-parameter", _(v), k.join(", "));
  }), { values: m === null || w.length === 0 ? null : O(T({}, R), { skill: m }), faults: s };
}
function BS(e, n, t) {
  if (e === null)
    return n("skill", "no-skill", "skill");
  let { taxonomy: r = null, skillsPage: s = `${cn}/Skills.json` } = t, o = re.test(e), i = r === null || r.get(e) !== null ? null : r.find(e);
  if (i !== null)
    return i.id;
  if (!o || r !== null && r.get(e) === null) {
    let a = e.startsWith("xn--") ? Tt(e) : e, l = r === null ? null : hl(a, r);
    l === null ? n("skill", o ? "unknown-skill" : "no-such-skill", _(a), s) : n("skill", o ? "near-skill" : "near-skill-only", _(a), s, l.words, l.skill);
  }
  return o ? e : null;
}
function _S(e) {
  var n;
  return (n = Wd.find((t) => t === e.toLowerCase())) != null ? n : null;
}
function WS(e) {
  var t, r;
  let n = /* @__PURE__ */ new Map();
  for (let s of e)
    n.set((r = (t = oo(s)) == null ? void 0 : t.code) != null ? r : s, s);
  return Array.from(n.values());
}
function Em(e, n, t) {
  let r = /^\d{1,6}$/.test(e) ? Number(e) : NaN;
  return r >= n && r <= t ? r : null;
}

// src/core/exchange/record-ids.ts
var GS = 48;
function Cm(e) {
  let n = /* @__PURE__ */ new Set(), t = /* @__PURE__ */ new Map(), r = ({ kind: o }, i) => `${o} ${i}`, s = e.map((o) => {
    let i = o.id !== null && !n.has(r(o, o.id));
    return i && n.add(r(o, o.id)), i;
  });
  return e.map((o, i) => {
    var u;
    if (s[i] === !0)
      return { record: O(T({}, o), { id: o.id }), faults: [] };
    let a = o.skill, l = (u = t.get(r(o, a))) != null ? u : 2;
    for (; n.has(r(o, a)); l++) {
      let c = `-${l}`;
      a = o.skill.slice(0, GS - c.length) + c;
    }
    return t.set(r(o, o.skill), l), n.add(r(o, a)), { record: O(T({}, o), { id: a }), faults: o.id === null ? [] : [dt("id", "id-taken", o.id)] };
  });
}

// src/core/exchange/read-exchange-records.ts
function Nm(e, n, t = {}) {
  let r = qe(n), s = e.map((i) => {
    let a = /* @__PURE__ */ new Map();
    return i.parameters.forEach((l, u) => a.set(u, Zs(l))), Om(qS(i), r, a, t);
  }), o = Cm(
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
function lo(e, n, t = ["User"]) {
  let r = `${n}/People/`, s = e.indexOf(":"), o = "";
  return e.startsWith(r) ? o = e.slice(r.length) : s !== -1 && t.includes(e.slice(0, s)) && (o = e.slice(s + 1).split("/")[0]), o.trim() === "" || o.includes("/") ? null : qe(o);
}
function qS({ template: e }) {
  return e === Gn.offer ? "offer" : "seek";
}

// src/core/wikitext/same-calls.ts
function Mm(e, n) {
  let t = (r) => JSON.stringify(r.map(({ template: s, parameters: o }) => [s, Array.from(o)]));
  return t(e) === t(n);
}

// src/wiki/counting/page-histories.ts
function VS(e, n) {
  return j(this, null, function* () {
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
function US({ latest: e, history: n }) {
  var t;
  return n !== void 0 ? (t = n[n.length - 1]) != null ? t : null : e.parentId === 0 ? e : null;
}
function ha(e) {
  return e.reduce((n, { first: t }) => t !== null && (n === void 0 || t.timestamp < n) ? t.timestamp : n, void 0);
}
function HS(e, n, t, r) {
  return j(this, null, function* () {
    let { pageIds: s, titles: o } = yield n.recombinedPagesSince(r);
    for (let i of t) {
      let { pageId: a, title: l } = i.page;
      (s.has(a) || o.has(l)) && (i.isRecombined = !0, i.first = yield e.firstRevision(l));
    }
  });
}
function Qt(e, n, t = null) {
  return j(this, null, function* () {
    let r = n.map((o) => ({
      page: o,
      known: o.history === void 0 ? [o.latest] : o.history.slice(),
      first: US(o),
      isRecombined: !1
    }));
    yield VS(e, r);
    let s = t === null ? void 0 : ha(r.filter(({ page: o }) => o.history === void 0));
    return t !== null && s !== void 0 && (yield HS(e, t, r, s)), r.filter((o) => o.first !== null);
  });
}
function $m(e, n, t) {
  return j(this, null, function* () {
    let r = yield uo(e, n, (o) => {
      let i = t(o);
      return i !== null && mt(o, i) ? i : null;
    }), s = yield ya(e, r);
    return new Map(Array.from(r, ([o, i]) => {
      var l;
      let a = (l = s.get(o)) == null ? void 0 : l.some((u) => u.user === null && !QS(u, i));
      return [o, i !== null && a === !0 ? O(T({}, i), { text: null, escaped: null }) : i];
    }));
  });
}
function QS(e, n) {
  var t;
  return ((t = e.sha1) != null ? t : null) !== null && e.sha1 === (n == null ? void 0 : n.sha1) || e.text !== null && e.text === (n == null ? void 0 : n.text);
}
function ya(e, n) {
  return j(this, null, function* () {
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
function uo(e, n, t) {
  return j(this, null, function* () {
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
function co(e, n) {
  return j(this, null, function* () {
    var i, a;
    let { namespaces: t, extensionTags: r } = yield e.siteInfo(), s = (i = t.get(10)) != null ? i : ["Template"], o = {};
    for (let l of n)
      for (let u of yield e.redirectsTo(`${(a = s[0]) != null ? a : "Template"}:${l}`))
        o[u.slice(u.indexOf(":") + 1)] = l;
    return ga({ templates: n, redirects: o, templateNamespaces: s, extensionTags: r });
  });
}

// src/core/exchange/keep-own-words.ts
function Im({ template: e, parameters: n }) {
  return JSON.stringify([e, Array.from(n)]);
}
function zS(e, n) {
  let t = /* @__PURE__ */ new Map();
  return n.map(Im).forEach((r) => {
    var s;
    return t.set(r, ((s = t.get(r)) != null ? s : 0) + 1);
  }), e.filter((r) => {
    var i;
    let s = Im(r), o = (i = t.get(s)) != null ? i : 0;
    return t.set(s, o - 1), o <= 0;
  });
}
function KS(e, { start: n, end: t }) {
  let r = (n === 0 || e.charAt(n - 1) === `
`) && e.charAt(t) === `
`;
  return e.slice(0, n) + e.slice(r ? t + 1 : t);
}
function Lm(e, n, t) {
  let r = e;
  for (let s = 0; s < 20; s++) {
    let o = zS(t(r), n);
    if (o.length === 0)
      return r;
    let i = (a, l) => l !== a && l.start >= a.start && l.end <= a.end;
    r = o.filter((a) => !o.some((l) => i(a, l))).sort((a, l) => l.start - a.start).reduce(KS, r);
  }
  return null;
}

// src/wiki/exchange/doubted-words.ts
function Fm(o, i, a, l) {
  return j(this, arguments, function* ({ source: e, titles: n }, t, r, s) {
    let u = yield ya(e, t), c = u.size === 0 ? void 0 : (yield e.siteInfo()).namespaces.get(2), d = (g, y, w) => j(null, null, function* () {
      var b, x;
      for (let [R, k] of Array.from(y.entries())) {
        let P = (b = y[R + 1]) != null ? b : w, S = (x = k.sha1) != null ? x : null;
        if (S !== null && S === P.sha1 && k.parentId === P.id && k.user !== g && (yield e.movesAround(k)).some((C) => C === null || lo(C, n.root, c) !== g))
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
        return x === null ? null : Lm(x, s((S = k != null ? k : (P = p == null ? void 0 : p.get(R)) == null ? void 0 : P.text) != null ? S : ""), s);
      }, w.text);
      b !== w.text && f.set(y, { doubt: "hidden", believed: b === null ? null : O(T({}, w), { text: b }) });
    }), f;
  });
}

// src/wiki/exchange/moved-pages.ts
var JS = 5, XS = /^\s*#[^\s[:]+\s*:?\s*\[\[\s*:?([^\]|#]+)/;
function Dm(e, n, t) {
  return j(this, null, function* () {
    let r = /* @__PURE__ */ new Set(), s = /* @__PURE__ */ new Map(), o = n.map((i) => ({ origin: i, there: i }));
    for (let i = 0; o.length > 0 && i < JS; i++) {
      let a = o.filter(({ there: { first: h } }) => h.text === null).map(({ there: { first: h } }) => h.id), l = a.length === 0 ? null : yield e.revisions(a, "with-texts"), u = /* @__PURE__ */ new Map();
      if (o.forEach(({ origin: h, there: { first: p } }) => {
        var y, w, b, x;
        let g = (x = XS.exec(((b = (w = p.text) != null ? w : (y = l == null ? void 0 : l.get(p.id)) == null ? void 0 : y.text) != null ? b : "").slice(0, 1e3))) == null ? void 0 : x[1];
        g !== void 0 && (u.set(h, g.replace(/_/g, " ").trim()), r.add(h));
      }), u.size === 0)
        break;
      let c = yield e.readPages(Array.from(new Set(u.values()))), d = yield Qt(e, Array.from(c.values()).map((h) => O(T({}, h), { pageId: 0 }))), f = new Map(d.map((h) => [h.page.title, h])), m = [];
      u.forEach((h, p) => {
        let g = f.get(h);
        g !== void 0 && mt(g, t(p)) ? s.set(p, g) : g !== void 0 && m.push({ origin: p, there: g });
      }), o = m;
    }
    return { redirects: r, moved: s };
  });
}

// src/core/exchange/steps/exchange-step.ts
var Gr = ["ask", "accept", "decline", "withdraw", "meet", "confirm"], Bm = ["learned", "partly", "not-met"];
function jm(e) {
  return e.slice(0, e.lastIndexOf("/"));
}
function ba(e) {
  let n = e.lastIndexOf("/"), t = qe(e.slice(0, Math.max(0, n))), r = e.slice(n + 1).trim();
  return t === "" || t.includes("/") || !re.test(r) ? null : `${t}/${r}`;
}
function Rn(e) {
  return [jm(e.seek), jm(e.offer)];
}

// src/core/exchange/steps/read-steps.ts
var _m = ["step", "seek", "offer", "at", "outcome", "on", "skill", "note", "lang"], YS = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d:[0-5]\dZ$/;
function mo(e, n, t) {
  let r = qe(n);
  return e.filter(({ template: s }) => s === aa).map((s) => {
    let o = ZS(s, r);
    return o.step === null || t === void 0 || o.step.at <= t ? o : O(T({}, o), { step: O(T({}, o.step), { at: t }) });
  });
}
function ZS(e, n) {
  let t = [], r = (y, w, ...b) => (t.push(e0(y, w, ...b)), null), s = (y) => {
    var w;
    return Zs((w = e.parameters.get(y)) != null ? w : "").trim() || null;
  }, o = (y, w, b, x) => {
    var k;
    let R = s(y);
    return R === null ? x ? r(y, "missing", y) : null : (k = w(R)) != null ? k : r(y, b, _(R), y);
  }, i = o("step", (y) => Gr.includes(y) ? y : null, "step", !0), a = o("seek", ba, "key", !0), l = o("offer", ba, "key", !0), u = o("at", (y) => {
    var w, b;
    return ke((b = (w = YS.exec(y)) == null ? void 0 : w[1]) != null ? b : "") ? y : null;
  }, "time", !0), c = o(
    "outcome",
    (y) => Bm.includes(y) ? y : null,
    "outcome",
    i === "confirm"
  ), d = o("on", (y) => ke(y) ? y : null, "day", i === "meet"), f = o("skill", (y) => re.test(y) ? y : null, "skill", !1);
  if (e.parameters.forEach((y, w) => {
    !_m.includes(w) && y.trim() !== "" && t.push(dt(w, "unknown-parameter", _(w), _m.join(", ")));
  }), i === null || a === null || l === null || u === null || i === "confirm" && c === null || i === "meet" && d === null)
    return { call: e, step: null, faults: t };
  let [m, h] = Rn({ seek: a, offer: l });
  if (m === h)
    return r("offer", "alone"), { call: e, step: null, faults: t };
  n !== m && n !== h && r("seek", "not-yours", n);
  let p = s("note"), g = ao("note", p != null ? p : "", n);
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
function e0(e, n, ...t) {
  return { parameter: e, key: `localskills-template-step-fault-${n}`, parameters: t };
}

// src/core/exchange/steps/step-limit.ts
function Wm(e) {
  if (e.length <= 200)
    return e.slice();
  let n = e.map((s, o) => ({ one: s, index: o })).sort((s, o) => s.one.step.at < o.one.step.at ? 1 : s.one.step.at > o.one.step.at ? -1 : o.index - s.index), t = { ask: 0, other: 0 }, r = new Set(n.filter(({ one: s }) => s.step.step === "ask" ? t.ask++ < 200 : t.other++ < 1e3).map(({ index: s }) => s));
  return e.filter((s, o) => r.has(o));
}

// src/wiki/exchange/read-person.ts
var n0 = ["decline", "withdraw"];
function Gm(e, n, t, r) {
  var m, h, p;
  let s = n.slice().sort((g, y) => ne(g.title, y.title)), o = [], i = [], a = [], l = (g, y, w, b) => {
    mo(y, e, w == null ? void 0 : w.timestamp).forEach(({ step: x }) => {
      var R;
      x !== null && b(x) && i.push({ step: x, title: g, savedAt: (R = w == null ? void 0 : w.timestamp) != null ? R : x.at });
    });
  }, u = (g) => g.filter(({ template: y }) => y === la).forEach((y) => a.push(y));
  for (let { title: g, own: y, optOuts: w, refused: b } of s) {
    let x = t((m = y == null ? void 0 : y.text) != null ? m : "");
    x.forEach((P) => o.push({ title: g, call: P })), l(g, x, y, () => !0), u(x), u(t((h = w == null ? void 0 : w.text) != null ? h : ""));
    let R = t((p = b == null ? void 0 : b.text) != null ? p : ""), k = R.length === 0 ? [] : i.map(({ step: P }) => JSON.stringify(P));
    l(g, R, b, (P) => n0.includes(P.step) && !k.includes(JSON.stringify(P))), u(R);
  }
  let c = Wm(i), d = o.filter(({ call: { template: g } }) => g === Gn.offer || g === Gn.seek);
  return { person: {
    user: e,
    pages: s,
    readings: Nm(d.map(({ call: g }) => g), e, r).map((g, y) => O(T({}, g), { title: d[y].title })),
    steps: c.map(({ step: g }) => g),
    stepsBeyond: i.length - c.length,
    preferences: a
  }, placed: c };
}

// src/core/exchange/steps/follow-exchanges.ts
var t0 = 21, r0 = 180, s0 = 366;
function Um(e, n) {
  var r;
  let t = [];
  for (let { round: s, skills: o, disregarded: i } of o0(e, n))
    s !== null && t.push(O(T({}, p0(s, n.date)), { skills: o, skill: (r = o[0]) != null ? r : null, disregarded: i }));
  return t;
}
function o0(e, n) {
  if (!ke(n.date))
    throw new RangeError(`\u201C${n.date}\u201D is no date.`);
  let t = /* @__PURE__ */ new Map();
  for (let r of e.slice().sort(i0)) {
    let s = `${r.seek}
${r.offer}`, o = t.get(s);
    o === void 0 ? t.set(s, [r]) : o.push(r);
  }
  return Array.from(t.keys()).sort(ne).map((r) => {
    let s = null, o = [];
    for (let i of t.get(r)) {
      let a = i.at.slice(0, 10) > n.date ? "future" : Rn(i).includes(i.user) ? a0(i, s, n) : "not-a-party";
      typeof a == "string" ? o.push({ step: i, reason: a }) : s = a;
    }
    return { round: s, skills: l0(t.get(r), s), disregarded: o };
  });
}
function i0(e, n) {
  return ne(e.at, n.at) || Gr.indexOf(e.step) - Gr.indexOf(n.step) || ne(qm(e), qm(n));
}
function qm({ user: e, outcome: n, on: t, skill: r, note: s }) {
  return JSON.stringify([e, n, t, r, s]);
}
function a0(e, n, t) {
  let r = e.at.slice(0, 10);
  if (e.step === "ask")
    return m0(e, n, t);
  if (e.step === "decline" && u0(e, n))
    return c0(e, n);
  if (n === null)
    return "no-request";
  let s = n.steps.concat([e]);
  if (e.step === "meet" || e.step === "confirm") {
    if (n.phase !== "accepted")
      return "not-accepted";
    if (e.step === "confirm")
      return f0(e, n, s);
    if (fo(n, r) !== "accepted")
      return "over";
    let o = g0(e.on, qr(r, s0)), i = qr(Vm(r, o), Qm(t));
    return O(T({}, n), { steps: s, on: e.on, until: Vm(n.until, i) });
  }
  if (e.step === "withdraw" && d0(e, n))
    return O(T({}, n), { steps: s, since: r, phase: "withdrawn" });
  if (n.phase !== "asked") {
    let [o] = n.steps.slice(-1);
    return (o == null ? void 0 : o.step) === e.step && o.user === e.user ? "repeated" : "answered";
  }
  return (e.step === "withdraw" ? e.user !== n.asker : e.user === n.asker) ? e.step === "withdraw" ? "not-asker" : "own-request" : r > n.until && e.step !== "decline" ? "expired" : e.step === "accept" ? Hm(n, e, t) : e.step === "decline" ? O(T({}, n), { steps: s, since: r, phase: "declined", declinedBy: n.declinedBy.concat([e.user]) }) : O(T({}, n), { steps: s, since: r, phase: "withdrawn" });
}
function l0(e, n) {
  let t = e.filter((o) => Rn(o).includes(o.user)), r = t.filter((o) => n == null ? void 0 : n.steps.includes(o)), s = [
    ...t.filter(({ user: o, step: i }) => i === "decline" && (n == null ? void 0 : n.declinedBy.includes(o))),
    ...r,
    ...t
  ].map(({ skill: o }) => o).filter((o) => o !== null);
  return Array.from(new Set(s));
}
function u0(e, n) {
  if (n === null || n.phase === "withdrawn")
    return !0;
  if (n.phase === "declined")
    return !n.declinedBy.includes(e.user);
  let t = fo(n, e.at.slice(0, 10));
  return t === "lapsed" || t === "not-met" || t === "expired" && n.asker === e.user;
}
function c0(e, n) {
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
function d0(e, { phase: n, steps: t }) {
  let r = t.filter(({ user: s }) => s === e.user);
  return n === "accepted" && r.some(({ step: s }) => s === "ask") && !r.some(({ step: s }) => s === "meet" || s === "confirm");
}
function m0(e, n, t) {
  var o;
  let r = e.at.slice(0, 10), s = n === null ? null : fo(n, r);
  return n !== null && s === "asked" ? e.user === n.asker ? "repeated" : Hm(n, e, t) : n !== null && (s === "accepted" || s === "done") ? s === "done" ? "done-before" : "answered" : n !== null && n.declinedBy.some((i) => i !== e.user) ? "declined-before" : {
    seek: e.seek,
    offer: e.offer,
    asker: e.user,
    phase: "asked",
    since: r,
    lastConfirmed: null,
    until: qr(r, (o = t.replyDays) != null ? o : t0),
    on: null,
    confirmed: /* @__PURE__ */ new Map(),
    steps: [e],
    // Who asks takes their own no back.
    declinedBy: []
  };
}
function Hm(e, n, t) {
  let r = n.at.slice(0, 10);
  return O(T({}, e), {
    phase: "accepted",
    since: r,
    until: qr(r, Qm(t)),
    steps: e.steps.concat([n])
  });
}
function f0(e, n, t) {
  return n.confirmed.get(e.user) === e.outcome ? "repeated" : O(T({}, n), {
    steps: t,
    lastConfirmed: e.at.slice(0, 10),
    confirmed: new Map(n.confirmed).set(e.user, e.outcome)
  });
}
function fo({ phase: e, confirmed: n, until: t }, r) {
  return e === "asked" ? r > t ? "expired" : "asked" : e !== "accepted" ? e : Array.from(n.values()).includes("not-met") ? "not-met" : n.size === 2 ? "done" : r > t ? "lapsed" : "accepted";
}
function p0(e, n) {
  let { seek: t, offer: r, asker: s, until: o, on: i, confirmed: a, steps: l, declinedBy: u } = e, c = fo(e, n), d = c === "asked" || c === "accepted", f = Rn(e);
  return {
    seek: t,
    offer: r,
    asker: s,
    state: c,
    on: i,
    confirmed: a,
    steps: l,
    declinedBy: u,
    since: c === "expired" || c === "lapsed" ? qr(o, 1) : c === "done" || c === "not-met" ? e.lastConfirmed : e.since,
    expires: d ? o : null,
    waitingFor: c === "asked" ? f.filter((m) => m !== s) : c === "accepted" && (i === null || i <= n) ? f.filter((m) => !a.has(m)) : []
  };
}
function Qm(e) {
  var n;
  return (n = e.lapseDays) != null ? n : r0;
}
function g0(e, n) {
  return e < n ? e : n;
}
function Vm(e, n) {
  return e > n ? e : n;
}
function qr(e, n) {
  return new Date(Date.parse(`${e}T00:00:00Z`) + n * 24 * 60 * 60 * 1e3).toISOString().slice(0, 10);
}

// src/core/exchange/steps/doubted-times.ts
function zm(e) {
  let n = e.reduce((o, { savedAt: i }) => i > o ? i : o, "").slice(0, 10), t = /* @__PURE__ */ new Map();
  e.forEach((o) => {
    let i = `${o.step.seek}
${o.step.offer}`, a = t.get(i);
    a === void 0 ? t.set(i, [o]) : a.push(o);
  });
  let r = (o) => Um(o, { date: n }).some(({ state: i }) => i === "accepted"), s = [];
  return t.forEach((o) => {
    let i = o.filter(({ step: u, savedAt: c }) => u.at < c);
    if (i.length === 0 || !r(o.map(({ step: u }) => u)))
      return;
    let a = new Set(o.filter(({ step: u }) => u.step === "ask").map(({ step: u }) => u.user)), l = ({ step: u }) => u.step === "accept" || u.step === "meet" || u.step === "ask" && a.size > 1;
    Rn(o[0].step).forEach((u) => {
      let c = i.filter((d) => d.step.user === u && l(d));
      c.length > 0 && !r(o.map((d) => c.includes(d) ? O(T({}, d.step), { at: d.savedAt }) : d.step)) && s.push(...c);
    });
  }), s;
}

// src/wiki/exchange/step-times.ts
function Km(e, n, t) {
  return j(this, null, function* () {
    var s;
    let r = /* @__PURE__ */ new Map();
    for (let { step: o, title: i, savedAt: a } of zm(n)) {
      let l = JSON.stringify(o), c = (yield e.revisionsBySince(i, o.user, o.at)).find(({ text: f }) => mo(t(f != null ? f : ""), o.user).some(({ step: m }) => JSON.stringify(m) === l)), d = (s = c == null ? void 0 : c.timestamp) != null ? s : a;
      d !== o.at && r.set(o, O(T({}, o), { at: d }));
    }
    return r;
  });
}

// src/wiki/exchange/read-exchange.ts
function Jm(t) {
  return j(this, arguments, function* (e, n = {}) {
    var c, d;
    let { source: r, titles: s } = e, { namespaces: o } = yield r.siteInfo(), i = (d = (c = o.get(10)) == null ? void 0 : c[0]) != null ? d : "Template", a = /* @__PURE__ */ new Map(), l = r.pagesOfPeople(s.people(""), ua.map((g) => `${i}:${g}`));
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
    return y0(e, Array.from(a.values()), h0(e, u, n));
  });
}
function h0({ titles: e }, n, t) {
  var s;
  if (t.taxonomy !== void 0)
    return t;
  let { taxonomy: r } = At(Pe((s = n == null ? void 0 : n.latest.text) != null ? s : "").value);
  return T({ taxonomy: r.skills.length === 0 ? null : r, skillsPage: e.skills() }, t);
}
function y0(s, o, i) {
  return j(this, arguments, function* ({ source: e, titles: n }, t, r) {
    var N, M;
    let a = yield co(e, ua), l = (yield e.siteInfo()).namespaces.get(2), u = /* @__PURE__ */ new Map();
    for (let E of t) {
      let L = lo(E.title, n.root, l);
      L !== null && u.set(E, L);
    }
    let c = yield Qt(e, Array.from(u.keys())), d = ({ page: E }) => u.get(E), f = yield uo(e, c, d), m = (E) => mt(E, d(E)), { redirects: h, moved: p } = yield Dm(e, c.filter((E) => !m(E)), d), g = new Set(c.filter(m).map(({ page: E }) => E.title)), y = /* @__PURE__ */ new Map();
    p.forEach((E, L) => {
      g.has(E.page.title) || y.set(E, d(L));
    });
    let w = yield uo(
      e,
      Array.from(y.keys()),
      (E) => {
        var L;
        return (L = y.get(E)) != null ? L : null;
      }
    ), b = yield Fm(
      { source: e, titles: n },
      new Map(Array.from(f).filter(([E]) => m(E))),
      d,
      a
    ), x = (E) => {
      var Ze, us, cs, Ja, Xa;
      let { page: { title: L, latest: D } } = E, W = !m(E), U = (Ze = f.get(E)) != null ? Ze : null, Q = b.get(E), te = W ? null : Q === void 0 ? U : Q.believed, se = p.get(E), yn = te !== null && te.id === D.id ? [] : a((us = D.text) != null ? us : "");
      return {
        title: L,
        latest: D,
        own: te,
        isMadeByOther: W,
        doubt: (cs = Q == null ? void 0 : Q.doubt) != null ? cs : null,
        optOuts: W ? U : null,
        refused: Q !== void 0 ? U : se === void 0 ? null : (Ja = w.get(se)) != null ? Ja : null,
        isStrangers: W && (yn.length > 0 || h.has(E)),
        isChangedByOthers: !W && (te == null ? void 0 : te.id) !== D.id && !Mm(a((Xa = te == null ? void 0 : te.text) != null ? Xa : ""), yn)
      };
    }, R = /* @__PURE__ */ new Map();
    for (let E of c) {
      let L = d(E);
      R.set(L, [...(N = R.get(L)) != null ? N : [], E]);
    }
    let k = /* @__PURE__ */ new Map(), P = [], S = [], v = [];
    for (let E of Array.from(R.keys()).sort(ne)) {
      let L;
      try {
        L = Gm(E, ((M = R.get(E)) != null ? M : []).map(x), a, r);
      } catch (D) {
        P.push({ user: E, error: D });
        continue;
      }
      k.set(E, L.person), L.person.readings.forEach(({ record: D }) => {
        D !== null && S.push(D);
      }), L.placed.forEach((D) => v.push(D));
    }
    let C = yield Km(e, v, a), I = (E) => {
      var L;
      return (L = C.get(E)) != null ? L : E;
    };
    return C.size > 0 && k.forEach((E, L) => k.set(L, O(T({}, E), { steps: E.steps.map(I) }))), { people: k, unread: P, records: S, steps: v.map(({ step: E }) => I(E)), ownPages: /* @__PURE__ */ new Map() };
  });
}

// src/wiki/counting/count-exchange.ts
function Xm(e, n) {
  return j(this, null, function* () {
    var a;
    let { source: t, titles: r } = e, { records: s } = yield Jm(e), o = (yield t.readPages([r.skills()])).get(r.skills()), { taxonomy: i } = At(Pe((a = o == null ? void 0 : o.latest.text) != null ? a : "").value);
    return Ud(s, n, i);
  });
}

// src/core/analysis/exact-sums.ts
var Ym = [1], po = [10], b0 = 40;
function xa(e) {
  let n = nf(e);
  if (n !== null)
    return n.n === 0 ? null : n.sum / n.n;
  let { n: t, positive: r, negative: s, decimals: o } = tf(e);
  if (t.length === 0)
    return null;
  let i = rf(Vr(r, s), t, o);
  return zt(r, s) < 0 ? -i : i;
}
function ef(e) {
  let n = nf(e);
  if (n !== null && n.n > 1 && n.n * Math.max(n.n, n.squares) <= Number.MAX_SAFE_INTEGER)
    return (n.n * n.squares - n.sum ** 2) / (n.n * (n.n - 1));
  let { n: t, positive: r, negative: s, squares: o, decimals: i } = tf(e);
  if (zt(t, Ym) <= 0)
    return null;
  let a = Vr(r, s);
  return rf(Vr(Pn(t, o), Pn(a, a)), Pn(t, Vr(t, Ym)), 2 * i);
}
function nf(e) {
  let [n, t, r] = [0, 0, 0];
  for (let { value: s, count: o } of e)
    if (n += o, t += s * o, r += s * s * o, !Number.isInteger(s) || !(r <= Number.MAX_SAFE_INTEGER) || n > Number.MAX_SAFE_INTEGER)
      return null;
  return { n, sum: t, squares: r };
}
function tf(e) {
  let n = e.filter(({ count: s }) => s > 0).map(({ value: s, count: o }) => {
    let [i = "", a] = Math.abs(s).toExponential().split("e"), l = i.replace(".", ""), u = Number(a) - l.length + 1;
    return { digits: l, power: u, count: Zm(String(o)), isNegative: s < 0 };
  }), t = n.reduce((s, { power: o }) => Math.min(s, o), 0), r = { n: [], positive: [], negative: [], squares: [], decimals: -t };
  for (let { digits: s, power: o, count: i, isNegative: a } of n) {
    let l = Zm(s + "0".repeat(o - t)), u = Pn(l, i), c = a ? "negative" : "positive";
    r.n = wa(r.n, i), r[c] = wa(r[c], u), r.squares = wa(r.squares, Pn(u, l));
  }
  return r;
}
function Zm(e) {
  let n = [];
  for (let t = e.length; t > 0; t -= 7)
    n.push(Number(e.slice(Math.max(0, t - 7), t)));
  return ka(n);
}
function ka(e) {
  for (; e[e.length - 1] === 0; )
    e.pop();
  return e;
}
function zt(e, n) {
  let t = e.length - n.length;
  for (let r = e.length - 1; t === 0 && r >= 0; r--)
    t = ft(e, r) - ft(n, r);
  return t;
}
function ft(e, n) {
  var t;
  return (t = e[n]) != null ? t : 0;
}
function wa(e, n) {
  let t = [], r = 0;
  for (let s = 0; s < Math.max(e.length, n.length) || r > 0; s++) {
    let o = ft(e, s) + ft(n, s) + r;
    r = Math.floor(o / 1e7), t.push(o % 1e7);
  }
  return t;
}
function Vr(e, n) {
  let [t, r] = zt(e, n) < 0 ? [n, e] : [e, n], s = 0;
  return ka(t.map((o, i) => {
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
  }), ka(t);
}
function rf(e, n, t) {
  let [r, s, o] = [e, n, -t];
  if (r.length === 0)
    return 0;
  for (; zt(r, Pn(s, po)) >= 0; )
    s = Pn(s, po), o++;
  for (; zt(r, s) < 0; )
    r = Pn(r, po), o--;
  let i = "";
  for (let a = 0; a < b0 && r.length > 0; a++) {
    let l = 0;
    for (; zt(r, s) >= 0; )
      r = Vr(r, s), l++;
    i += String(l), r = Pn(r, po);
  }
  return +`${i.slice(0, 1)}.${i.slice(1)}${r.length > 0 ? "1" : "0"}e${o}`;
}

// src/core/analysis/measures.ts
function Ee(e) {
  return e.reduce((n, { count: t }) => n + t, 0);
}
function Sa(e) {
  return e.reduce((n, { value: t, count: r }) => n + t * r, 0);
}
function Kt(e) {
  return e === null ? null : e.numerator / e.denominator;
}
function qn(e, n) {
  return n === 0 ? null : e / n;
}
function Jt(e) {
  return xa(e);
}
function sf(e) {
  let n = e.slice().sort((s, o) => s.value - o.value), t = Ee(n), r = (s) => {
    let o = 0;
    return n.find(({ count: i }) => (o += i) > s).value;
  };
  return t === 0 ? null : xa([Math.floor((t - 1) / 2), Math.floor(t / 2)].map((s) => ({ value: r(s), count: 1 })));
}
function of(e) {
  let n = ef(e);
  return n === null ? null : Math.sqrt(n);
}
function pt(e, n) {
  return e.map((t) => ({ value: t[n], count: t.count }));
}
function go(e) {
  let n = Ee(e);
  return n === 0 ? null : {
    numerator: Sa(pt(e, "importance")) - Sa(pt(e, "ability")),
    denominator: n
  };
}
function ho(e) {
  let n = go(e);
  return n === null ? null : {
    numerator: n.numerator * Sa(pt(e, "importance")),
    denominator: n.denominator * n.denominator
  };
}
function Ra(e) {
  let n = (t) => Ee(e.filter(t));
  return {
    negative: n(({ importance: t, ability: r }) => r < t),
    tied: n(({ importance: t, ability: r }) => r === t),
    positive: n(({ importance: t, ability: r }) => r > t)
  };
}
function Pa(e) {
  let { negative: n, tied: t, positive: r } = Ra(e), s = n + t + r;
  return s === 0 ? null : { numerator: 100 * (r - n), denominator: s };
}
function Xt(e, n) {
  let t = Ne(n.importance), r = Me(n.ability);
  return Ee(e.filter(
    ({ importance: s, ability: o }) => t.includes(s) && r.includes(o)
  ));
}

// src/core/analysis/question-results.ts
function af(e, n, t) {
  var l;
  let { choices: r, kind: s, question: o } = n, i = s !== "codes" ? [] : r === null ? Array.from(e.counts.keys()).sort(ne) : r.map((u) => u.value).filter((u) => !t.includes(u)), a = G();
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
    unknown: Rs(e.unknown)
  }, s === "number" ? { summary: yo(w0(e)) } : {}), o.type === "rating" || o.type === "matrix" ? x0(e, vt(r != null ? r : [], t), i.length) : {}), o.type === "ranking" ? { places: k0(e, i) } : {});
}
function w0(e) {
  return Array.from(e.counts, ([n, t]) => ({ value: Number(n), count: t })).sort((n, t) => n.value - t.value);
}
function yo(e) {
  return { mean: Jt(e), sd: of(e), median: sf(e) };
}
function x0(e, n, t) {
  if (n.size === 0 || n.size !== t)
    return {};
  let r = Array.from(n, ([s, o]) => {
    var i;
    return { value: o, count: (i = e.counts.get(s)) != null ? i : 0 };
  });
  return {
    summary: yo(r),
    topTwo: Ur(r, Ne(n)),
    bottomTwo: Ur(r, Me(n))
  };
}
function Ur(e, n) {
  let [t, r] = [Ee(e.filter(({ value: s }) => n.includes(s))), Ee(e)];
  return { count: t, share: qn(t, r), interval: kn(t, r) };
}
function k0(e, n) {
  var r, s, o;
  let t = G();
  for (let i of n) {
    let a = Array.from((r = e.places.get(i)) != null ? r : [], ([u, c]) => ({ value: u, count: c })).sort((u, c) => u.value - c.value), l = G();
    a.forEach(({ value: u, count: c }) => {
      l[String(u)] = c;
    }), t[i] = { first: (o = (s = e.places.get(i)) == null ? void 0 : s.get(1)) != null ? o : 0, meanPlace: Jt(a), counts: l };
  }
  return t;
}

// src/core/analysis/skill-balance.ts
function mf(e, n, t) {
  var l;
  let [r, s] = [lf(e, "canTeach"), lf(e, "wantToLearn")], o = new Set((l = X(e)) == null ? void 0 : l.grid.rows.map(({ value: u }) => u));
  for (let u of [s, r])
    S0(u, e, n).forEach((c) => o.add(c));
  (t === null ? [] : [...Array.from(t.offers.keys()), ...Array.from(t.seeks.keys())]).sort(ne).forEach((u) => o.add(u));
  let a = G();
  return o.forEach((u) => {
    var h, p;
    let c = uf(r, u, n), d = uf(s, u, n), f = t === null ? null : (h = t.offers.get(u)) != null ? h : 0, m = t === null ? null : (p = t.seeks.get(u)) != null ? p : 0;
    a[u] = {
      canTeach: c,
      wantToLearn: d,
      offers: f,
      seeks: m,
      surveyDifference: cf(d, c),
      surveyRatio: df(d, c),
      exchangeDifference: cf(m, f),
      exchangeRatio: df(m, f)
    };
  }), a;
}
function lf(e, n) {
  let t = z(e).find(({ name: r }) => r === e.measures[n]);
  return t === void 0 ? void 0 : he(t)[0];
}
function S0(e, n, t) {
  var o, i;
  if (e === void 0)
    return [];
  let r = nn(Pt(e.question)).map(({ value: a }) => a);
  return (e.choices !== null ? e.choices.map(({ value: a }) => a) : Array.from((i = (o = t.get(e.name)) == null ? void 0 : o.counts.keys()) != null ? i : []).sort(ne)).filter((a) => !r.includes(a) && !n.notInStatistics.includes(a));
}
function uf(e, n, t) {
  var r, s;
  return e === void 0 || e.choices !== null && !e.choices.some(({ value: o }) => o === n) ? null : (s = (r = t.get(e.name)) == null ? void 0 : r.counts.get(n)) != null ? s : 0;
}
function cf(e, n) {
  return e === null || n === null ? null : e - n;
}
function df(e, n) {
  return e === null || n === null ? null : qn(e, n);
}

// src/core/analysis/rating-layout.ts
function Hr(e) {
  let n = X(e), t = (o) => {
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
function bo(e, n) {
  let t = e.ability.codes.length;
  return {
    importance: e.importance.codes[Math.floor(n / t)],
    ability: e.ability.codes[n % t]
  };
}

// src/core/survey/codebook.ts
var oe = 0;
function R0() {
  let e = [[]], n = /* @__PURE__ */ new Map();
  return {
    codes: e,
    numberOf: (t, r = 1 / 0) => {
      let s = n.get(t);
      if (s !== void 0 || e.length > r)
        return s != null ? s : oe;
      let o = de(t), i = e.push([o]) - 1;
      return n.set(o, i), i;
    }
  };
}
function wo(e) {
  let n = ee(e);
  return {
    parameters: n,
    places: new Map(n.map(({ name: t }, r) => [t, r])),
    numbers: n.map(R0)
  };
}

// src/core/survey/coded-values.ts
var Qr, Yt, vn = class {
  /**
   * @param numbers
   * @param read - Gives the codes, or the text; asked at most once
   */
  constructor(n, t) {
    me(this, Qr);
    me(this, Yt, null);
    this.numbers = n, Ce(this, Qr, t);
  }
  get codes() {
    var n;
    return Ce(this, Yt, (n = Z(this, Yt)) != null ? n : Z(this, Qr).call(this)), Z(this, Yt);
  }
};
Qr = new WeakMap(), Yt = new WeakMap();
var Zt, xo, un = class {
  constructor(n, t, r) {
    me(this, Zt);
    this.book = n, this.numbers = t, this.others = r;
  }
  /** What was given to the parameter at a place. */
  at(n) {
    var r, s;
    let t = this.numbers[n];
    return t === oe ? void 0 : t > 0 ? (r = this.book.numbers[n]) == null ? void 0 : r.codes[t] : (s = this.others[-1 - t]) == null ? void 0 : s.codes;
  }
  get size() {
    let n = 0;
    for (let t = 0; t < this.numbers.length; t++)
      n += this.numbers[t] === oe ? 0 : 1;
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
    return en(this, Zt, xo).call(this).entries();
  }
  keys() {
    return en(this, Zt, xo).call(this).keys();
  }
  values() {
    return en(this, Zt, xo).call(this).values();
  }
  [Symbol.iterator]() {
    return this.entries();
  }
};
Zt = new WeakSet(), xo = function() {
  let n = /* @__PURE__ */ new Map();
  return this.forEach((t, r) => n.set(r, t)), n;
};

// src/core/survey/number-limits.ts
function ff(e, n) {
  let [t, r] = [n.min, n.max].map((s) => s === null ? null : Number(s));
  return n.isInteger && e.includes(".") ? { code: "not-whole", limits: [] } : typeof t == "number" && Number(e) < t ? { code: "too-small", limits: [t] } : typeof r == "number" && Number(e) > r ? { code: "too-large", limits: [r] } : null;
}

// src/core/analysis/choice-tally.ts
function gf() {
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
var hf = [], P0 = /^[a-z][a-z0-9_]{1,62}$/;
function yf(e, n) {
  let { kind: t, isMultiple: r, question: s } = e;
  if (t === "text")
    return (l, u, c) => {
      l[u.length === 0 ? "missing" : "n"] += c;
    };
  if (t === "number")
    return (l, u, c) => {
      let d = u.length === 1 ? Vt(u[0]) : null, f = d === null || s.type === "text" && ff(d, s) !== null ? null : d;
      l[u.length === 0 ? "missing" : f === null ? "unusable" : "n"] += c, f !== null && Oe(l.counts, de(f), c);
    };
  let o = new Set(n), i = bf(e), a = s.type === "ranking";
  return (l, u, c) => {
    if (u.length === 0) {
      l.missing += c;
      return;
    }
    let { counts: d } = l, [f, m] = [0, !1];
    for (let h of r || u.length === 1 ? u : [u.join(";")]) {
      let p = d.get(h);
      p === void 0 && o.has(h) ? m = !0 : p !== void 0 || i(h) ? (f++, d.set(p === void 0 ? de(h) : h, (p != null ? p : 0) + c), a && Oe(Kr(l.places, h, () => /* @__PURE__ */ new Map()), f, c)) : Oe(l.unknown, er(h), c);
    }
    l[f > 0 ? "n" : m ? "notInStatistics" : "unusable"] += c;
  };
}
function ko(e, n) {
  let t = new Set(n), r = bf(e), s = (o) => !t.has(o) && r(o);
  return (o) => !e.isMultiple && o.length > 1 ? hf : o.every(s) ? o : o.filter(s);
}
var pf = 60;
function er(e) {
  return de(e.length <= pf ? e : `${e.slice(0, pf - 1).replace(/[\ud800-\udbff]$/, "")}\u2026`);
}
function bf({ choices: e, question: n }) {
  if (e !== null) {
    let s = new Set(e.map((o) => o.value));
    return (o) => s.has(o);
  }
  let t = "choicesFrom" in n ? n.choicesFrom : null, r = t === "languages" ? ve : t === "wikis" ? P0 : re;
  return (s) => r.test(s);
}
function Tn(e, n) {
  var t;
  return zr((t = e.get(n)) != null ? t : hf);
}
function zr(e) {
  if (v0(e))
    return e;
  let n = e.map((t) => t.trim()).filter((t) => t !== "");
  return n.length < 2 ? n : Array.from(new Set(n));
}
function v0(e) {
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
function Kr(e, n, t) {
  let r = e.get(n);
  if (r !== void 0)
    return r;
  let s = t();
  return e.set(n, s), s;
}

// src/core/analysis/skill-tally.ts
function So(e) {
  return {
    counted: 0,
    cells: new Uint32Array(e.rows.length * e.size),
    strange: /* @__PURE__ */ new Map(),
    changedVersion: /* @__PURE__ */ new Map(),
    canTeach: /* @__PURE__ */ new Map(),
    wantToLearn: /* @__PURE__ */ new Map()
  };
}
function Sf(e, n) {
  let [t, r] = [kf(e, "canTeach"), kf(e, "wantToLearn")], s = {
    cells: new Int32Array(n.rows.length),
    strange: [],
    changedVersion: [],
    canTeach: [],
    wantToLearn: []
  }, { cells: o, strange: i, changedVersion: a } = s, { rows: l, size: u, importance: c, ability: d } = n, f = T0(n);
  return (m, h) => {
    i.length = 0, a.length = 0;
    let p = m instanceof un && h.size === 0;
    p && f.read(m, o);
    for (let g = 0; g < l.length; g++) {
      if (p && o[g] >= 0)
        continue;
      let y = l[g], [w, b] = [wf(m, y.importance), wf(m, y.ability)], [x, R] = [c.places.get(w), d.places.get(b)];
      o[g] = -1, h.size > 0 && (w !== "" && h.has(y.importance) || b !== "" && h.has(y.ability)) ? a.push(y.skill) : x === void 0 || R === void 0 ? i.push([y.skill, er(w), er(b)]) : o[g] = g * u + x * d.codes.length + R;
    }
    return s.canTeach = t(m, h), s.wantToLearn = r(m, h), s;
  };
}
function T0({ rows: e, size: n, importance: t, ability: r }) {
  let s = null, o = [];
  function i(a, l) {
    let u = o[l], c = (m) => {
      var h;
      return zr((h = a.at(m)) != null ? h : []).join(";");
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
        let h = o[m], [p, g] = [(c = u[h.importance]) != null ? c : oe, (d = u[h.ability]) != null ? d : oe];
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
        A0(h.cells, p)[g] = w, l[m] = w;
      }
    }
  };
}
function A0(e, n) {
  var r;
  let t = (r = e[n]) != null ? r : [];
  return e[n] = t, t;
}
function wf(e, n) {
  let t = Tn(e, n);
  return t.length === 1 ? t[0] : t.join(";");
}
var xf = [];
function kf(e, n) {
  let t = z(e).find(({ name: i }) => i === e.measures[n]), r = t === void 0 ? void 0 : he(t)[0];
  if (r === void 0 || r.kind !== "codes")
    return () => xf;
  let { name: s } = r, o = ko(r, e.notInStatistics);
  return (i, a) => a.has(s) ? xf : o(Tn(i, s));
}
function Ro(e, n) {
  e.counted++;
  let { cells: t } = e;
  for (let r = 0; r < n.cells.length; r++) {
    let s = n.cells[r];
    s >= 0 && t[s]++;
  }
  for (let [r, s, o] of n.strange)
    va(Kr(e.strange, r, () => /* @__PURE__ */ new Map()), s, o, 1);
  for (let r of n.changedVersion)
    Oe(e.changedVersion, r, 1);
  for (let r of n.canTeach)
    Oe(e.canTeach, r, 1);
  for (let r of n.wantToLearn)
    Oe(e.wantToLearn, r, 1);
}
function Ta(e, n, t) {
  var s, o, i;
  let r = /* @__PURE__ */ new Map();
  for (let a = 0; a < n.size; a++) {
    let l = e.cells[t * n.size + a];
    if (l > 0) {
      let { importance: u, ability: c } = bo(n, a);
      va(r, u, c, l);
    }
  }
  return (i = e.strange.get((o = (s = n.rows[t]) == null ? void 0 : s.skill) != null ? o : "")) == null || i.forEach((a, l) => a.forEach((u, c) => {
    va(r, l, c, u);
  })), r;
}
function va(e, n, t, r) {
  Oe(Kr(e, n, () => /* @__PURE__ */ new Map()), t, r);
}

// src/core/analysis/skill-results.ts
function Pf(e, n) {
  let t = G(), r = X(e);
  if (r === null)
    return t;
  let s = Hr(e), o = Af(e), i = r.grid.rows.map(({ value: l }, u) => {
    let c = Ta(n, s, u);
    return { skill: l, cells: c, pairs: Tf(c, r) };
  }), a = Ts(i.map(({ pairs: l }) => ({
    mwds: ho(l),
    rds: Pa(l),
    highNeed: Ee(l) === 0 ? null : { numerator: Xt(l, r), denominator: Ee(l) }
  })));
  return i.forEach(({ skill: l, cells: u, pairs: c }, d) => {
    var g, y, w, b, x, R, k, P, S, v, C;
    let f = Ee(c), m = (g = n.changedVersion.get(l)) != null ? g : 0, h = (w = (y = u.get("")) == null ? void 0 : y.get("")) != null ? w : 0, p = Xt(c, r);
    t[l] = T({
      n: f,
      missing: h,
      incomplete: n.counted - f - h - m,
      changedVersion: m,
      importance: Rf(r.importance, c, "importance", u, e.notInStatistics),
      ability: Rf(r.ability, c, "ability", u, e.notInStatistics),
      gap: Kt(go(c)),
      mwds: Kt(ho(c)),
      rds: Kt(Pa(c)),
      discrepancies: Ra(c),
      highNeed: qn(p, f),
      highNeedCount: p,
      highNeedInterval: kn(p, f),
      rankByMwds: (x = (b = a[d]) == null ? void 0 : b.rankByMwds) != null ? x : null,
      rankByRds: (k = (R = a[d]) == null ? void 0 : R.rankByRds) != null ? k : null,
      rankByHighNeed: (S = (P = a[d]) == null ? void 0 : P.rankByHighNeed) != null ? S : null,
      rankDifference: (C = (v = a[d]) == null ? void 0 : v.rankDifference) != null ? C : null
    }, o(n, l));
  }), t;
}
function vf(e) {
  let n = X(e);
  if (n === null)
    return ({ counted: s }) => ({ counted: s, skills: {} });
  let t = Hr(e), r = Af(e);
  return (s) => {
    let o = G();
    return t.rows.forEach(({ skill: i }, a) => {
      let l = Tf(Ta(s, t, a), n), u = Xt(l, n);
      o[i] = T({
        n: Ee(l),
        importance: Jt(pt(l, "importance")),
        ability: Jt(pt(l, "ability")),
        gap: Kt(go(l)),
        mwds: Kt(ho(l)),
        highNeed: qn(u, Ee(l)),
        highNeedCount: u
      }, r(s, i));
    }), { counted: s.counted, skills: o };
  };
}
function Tf(e, n) {
  let t = [];
  return e.forEach((r, s) => r.forEach((o, i) => {
    let a = n.importance.get(s), l = n.ability.get(i);
    a !== void 0 && l !== void 0 && t.push({ importance: a, ability: l, count: o });
  })), t;
}
function Rf(e, n, t, r, s) {
  let o = pt(n, t), i = G();
  e.forEach((u, c) => {
    i[c] = Ee(o.filter((d) => d.value === u));
  });
  let a = 0, l = /* @__PURE__ */ new Map();
  return r.forEach((u, c) => u.forEach((d, f) => {
    var h;
    let m = t === "importance" ? c : f;
    s.includes(m) ? a += d : m !== "" && !e.has(m) && l.set(m, ((h = l.get(m)) != null ? h : 0) + d);
  })), O(T({
    n: Ee(o)
  }, yo(o)), {
    counts: i,
    topTwo: Ur(o, Ne(e)),
    bottomTwo: Ur(o, Me(e)),
    notInStatistics: a,
    unknown: Rs(l)
  });
}
function Af(e) {
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
var Jr = { changedParameters: /* @__PURE__ */ new Set(), changed: [], reworded: [] };
function Ef(e, n) {
  let t = new Map(Array.from(n.earlier, ([r, s]) => [
    r,
    Bt(s, e)
  ]));
  return n.current !== null && t.set(n.current, Jr), { versions: n, differences: t, counts: /* @__PURE__ */ new Map() };
}
function Of(e) {
  let { counts: n, differences: t } = e;
  return ({ definitionRevision: r = null, questions: s = null }) => {
    var i;
    let o = r !== null && s === null && t.has(r) ? r : null;
    return Oe(n, o, 1), (o === null ? Jr : (i = t.get(o)) != null ? i : Jr).changedParameters;
  };
}
function Cf(e) {
  let { versions: n, differences: t, counts: r } = e, s = (o) => o != null ? o : 1 / 0;
  return Array.from(r).sort(([o], [i]) => s(o) - s(i)).map(([o, i]) => {
    var u;
    let { changed: a, reworded: l } = o === null ? Jr : (u = t.get(o)) != null ? u : Jr;
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
function Mf(e, n, t = {}) {
  let { excluded: r = [], exchange: s = null } = Nf(t) ? { excluded: t } : t, o = vf(e), i = G();
  for (let a of n.parameters) {
    let l = n.questions.get(a.name);
    l !== void 0 && (i[a.name] = af(l, a, e.notInStatistics));
  }
  return {
    survey: e.id,
    population: e.audience.population,
    counted: n.counted,
    excluded: Nf(r) ? E0(r) : r,
    questions: i,
    skills: Pf(e, n.skills),
    balance: mf(e, n.questions, s),
    breakdowns: n.breakdowns.map((a) => O0(e, a, o)),
    versions: Cf(n.versions)
  };
}
function Nf(e) {
  return Array.isArray(e);
}
function E0(e) {
  return e.slice().sort(Nt);
}
function O0(e, { dimension: n, groups: t, ungrouped: r }, s) {
  var c, d;
  let o = z(e).find(({ name: f }) => f === n.question), i = (d = o === void 0 || (c = he(o)[0]) == null ? void 0 : c.choices) != null ? d : [], a = new Map(i.map(({ value: f }, m) => [f, m])), l = (f) => {
    var m;
    return (m = a.get(f)) != null ? m : a.size;
  }, u = G();
  for (let f of Array.from(t.keys()).sort((m, h) => l(m) - l(h) || ne(m, h))) {
    let m = t.get(f);
    m !== void 0 && (u[f] = s(m));
  }
  return O(T({}, n), { groups: u, ungrouped: r });
}

// src/core/analysis/disclosure/decide-release.ts
function If(e, n, t) {
  let r = C0(e != null ? e : /* @__PURE__ */ new Map(), n);
  return e === null || Array.from(e.values()).every(({ length: o }) => o === 0) || r.accounts === 0 || r.accounts >= t.minCell ? { kind: "publish", change: r } : {
    kind: "hold",
    change: r,
    pending: r.accounts,
    needed: t.minCell,
    revisions: e
  };
}
function Lf(e, n, t, r, s) {
  let o = Array.from(t.values()).reduce((l, { length: u }) => l + u, 0), i = Math.max(s.minCell, Math.ceil(o / 2));
  return s.status === "closed" || s.status === "archived" || r.accounts === 0 || r.accounts >= i || $f(e) <= $f(n.published) ? null : i;
}
function Ff(e) {
  return typeof e == "object" && e !== null && (A(e) && e.withheld === "little-change" || Object.keys(e).some((n) => Ff(e[n])));
}
function $f({ breakdowns: e, questions: n, skills: t }) {
  return [
    ...Object.keys(n).map((s) => n[s]),
    ...Object.keys(t).map((s) => t[s]),
    ...e
  ].filter(Ff).length;
}
function C0(e, n) {
  let [t, r] = [0, 0];
  return n.forEach((s, o) => {
    var l;
    let i = (l = e.get(o)) != null ? l : [], a = N0(i, s);
    t += s.length - a, r += i.length - a;
  }), e.forEach((s, o) => {
    r += n.has(o) ? 0 : s.length;
  }), { added: t, removed: r, accounts: Math.max(t, r) };
}
function N0(e, n) {
  let [t, r] = [e[Symbol.iterator](), n[Symbol.iterator]()], [s, o, i] = [t.next(), r.next(), 0];
  for (; s.done !== !0 && o.done !== !0; ) {
    let a = s.value - o.value;
    i += +(a === 0), a <= 0 && (s = t.next()), a >= 0 && (o = r.next());
  }
  return i;
}

// src/core/survey/conditions/resolution-order.ts
function Xr(e) {
  let n = jf(e), t = /* @__PURE__ */ new Map();
  return Bf(n).forEach((r) => r.forEach((s) => {
    let o = !_f(r);
    t.set(s, {
      element: s.element,
      parent: s.parent && t.get(s.parent),
      visibleIf: o ? s.element.visibleIf : null,
      items: o ? s.items : []
    });
  })), Array.from(t.values());
}
function Df(e) {
  let n = jf(e);
  return Bf(n).filter(_f).map((t) => t.map(({ element: r }) => r.name));
}
function nr(e) {
  return "isRequired" in e;
}
function Yr(e) {
  return e.split(".", 1)[0];
}
function jf(e) {
  let n = [], t = /* @__PURE__ */ new Map(), r = (s, o) => {
    let i = { element: s, parent: o, items: M0(s), needs: o === null ? [] : [o] };
    n.push(i), nr(s) ? t.set(s.name, i) : "elements" in s && s.elements.forEach((a) => r(a, i));
  };
  return e.pages.forEach((s) => r(s, null)), n.forEach(({ element: s, items: o, needs: i }) => {
    var a;
    o.map(({ visibleIf: l }) => l).concat((a = s.visibleIf) != null ? a : []).forEach((l) => xe(l).forEach((u) => {
      let c = t.get(Yr(u));
      c !== void 0 && !i.includes(c) && i.push(c);
    }));
  }), n;
}
function M0(e) {
  let n = [], t = (r, s, o = "") => r.forEach(({ value: i, visibleIf: a, isRetired: l }) => {
    a !== null && !l && n.push({ isRow: s, column: o, value: i, visibleIf: a });
  });
  return "choices" in e && t(e.choices, !1), "rows" in e && t(e.rows, !0), "columns" in e && e.columns.forEach(({ name: r, choices: s }) => t(s, !1, r)), n;
}
function Bf(e) {
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
function _f(e) {
  return e.length > 1 || e.some((n) => n.needs.includes(n));
}

// src/core/survey/conditions/visibility.ts
function Wf(e) {
  let n = Xr(e), t = n.filter(Ea), r = /* @__PURE__ */ new Map();
  n.forEach(({ element: o }) => {
    nr(o) && r.set(o.name, o);
  });
  let s = (o) => {
    var i;
    return ((i = r.get(o)) == null ? void 0 : i.type) === "ranking";
  };
  return (o) => {
    let i = I0(o), a = /* @__PURE__ */ new Set(), l = /* @__PURE__ */ new Set(), u = (f) => $0(i.values().get(f), r.get(f)), c = ({ expression: f }) => Is(f, u, s) === !0;
    for (let f of t) {
      let { element: { name: m }, parent: h, visibleIf: p } = f;
      if (h !== null && a.has(h) || p !== null && !c(p)) {
        a.add(f), l.add(Aa(m, h === null)), i.reduce(m, () => []);
        continue;
      }
      let g = f.items.filter((y) => !rn(y.visibleIf, u, s));
      g.length > 0 && (g.forEach(({ value: y, isRow: w, column: b }) => l.add(Zr(m, w, y, b))), i.reduce(m, (y, w) => {
        let [, b = "", x = ""] = w.split(".");
        return l.has(Zr(m, !0, b, "")) ? [] : (
          // The text of "other" is no code.
          b !== "" && "special" in f.element ? y : y.filter((R) => !l.has(Zr(m, !1, R, x)))
        );
      }));
    }
    let d = {
      isShown: (f) => !l.has(Aa(f, !1)),
      isPageShown: (f) => !l.has(Aa(f, !0)),
      isChoiceShown: (f, m, h = "") => !l.has(Zr(f, !1, m, h)),
      isRowShown: (f, m) => !l.has(Zr(f, !0, m, "")),
      isRequired(f) {
        let m = r.get(f);
        return m !== void 0 && !m.isRetired && d.isShown(f) && (m.requiredIf === null ? m.isRequired : c(m.requiredIf));
      },
      values: i.values()
    };
    return d;
  };
}
function Po(e) {
  return new Set(Xr(e).filter((n) => nr(n.element) && Ea(n)).map(({ element: n }) => n.name));
}
function Ea(e) {
  return e.visibleIf !== null || e.items.length > 0 || e.parent !== null && Ea(e.parent);
}
function Aa(e, n) {
  return `${n} ${e}`;
}
function Zr(e, n, t, r) {
  return `${e} ${n} ${t} ${r}`;
}
function $0(e = [], n) {
  let t = n == null ? void 0 : n.type;
  if (t === "checkbox" || t === "tagbox" || t === "ranking")
    return e;
  let [r = null] = e, s = (n == null ? void 0 : n.type) === "text" && n.inputType === "number";
  return r !== null && s && isFinite(Number(r)) ? Number(r) : r;
}
function I0(e) {
  let n = null, t = /* @__PURE__ */ new Map();
  return {
    values: () => n != null ? n : e,
    reduce(r, s) {
      var o;
      t.size === 0 && e.forEach((i, a) => {
        var u;
        let l = Yr(a);
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
function Gf(e) {
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
function qf(e, n, t) {
  let { groups: r, dimension: { by: s, question: o } } = e, i = (u, c) => {
    let d = r.get(u);
    d === void 0 && (d = So(t), r.set(de(u), d)), Ro(d, c);
  };
  if (s !== "question" || o === null)
    return (u, c, d, f) => {
      var h;
      let m = (h = s === "language" ? u.language : u.community) != null ? h : null;
      m === null || s === "language" && !r.has(m) && !ve.test(m) ? e.ungrouped++ : i(m, f);
    };
  let a = ee(n).find(({ name: u }) => u === o), l = a === void 0 ? null : ko(a, n.notInStatistics);
  return (u, c, d, f) => {
    let m = l === null || d.has(o) ? [] : l(Tn(c, o));
    m.length === 0 && e.ungrouped++;
    for (let h of m)
      i(h, f);
  };
}

// src/core/analysis/number-counts.ts
var F0 = 16;
function Vf(e, n) {
  let t = e.map((r) => {
    var o, i, a;
    let s = (o = n.places.get(r.name)) != null ? o : NaN;
    return O(T({}, r), { place: s, codes: (a = (i = n.numbers[s]) == null ? void 0 : i.codes) != null ? a : [], byNumber: new Uint32Array(F0) });
  });
  return {
    add: (r) => {
      var o;
      let { numbers: s } = r;
      for (let i = 0; i < t.length; i++) {
        let a = t[i], l = (o = s[a.place]) != null ? o : oe;
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
          a > 0 && s(r, l === oe ? [] : zr(o[l]), a);
        }), i.fill(0);
    }
  };
}

// src/core/analysis/tally.ts
function vo(e, n = Er) {
  let t = X(e), r = Hr(e), s = ee(e).filter(({ question: b, column: x }) => t === null || b !== t.grid || x === null || !an.includes(x.name)), o = Po(e), i = s.map((b) => ({
    name: b.name,
    question: b.question.name,
    row: b.row,
    isConditional: o.has(b.question.name),
    tally: gf(),
    count: yf(b, e.notInStatistics)
  })), a = Gf(e).map(
    (b) => ({ dimension: b, groups: /* @__PURE__ */ new Map(), ungrouped: 0 })
  ), l = a.map((b) => qf(b, e, r)), u = Sf(e, r), c = o.size === 0 ? null : Wf(e), d = So(r), f = Ef(e, n), m = Of(f), h = new Map(i.map((b) => [b.name, b.tally])), p = /* @__PURE__ */ new Map(), g = (b) => {
    var R;
    let x = (R = p.get(b)) != null ? R : Vf(i, b);
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
      let x = m(b), { questions: R = null } = b, k = R === null ? b.values : D0(b.values, R), P = c === null ? null : c(k), S = P === null ? k : P.values;
      R === null && P === null && x.size === 0 && S instanceof un ? g(S.book).add(S) : y(S, R, P, x);
      let v = u(S, x);
      Ro(d, v);
      for (let C of l)
        C(b, S, x, v);
    }
  };
  return w;
}
function D0(e, n) {
  return new Map(Array.from(e).filter(([t]) => n.has(t.split(".", 1)[0])));
}
function To(e, n) {
  e.add(n);
}

// src/core/analysis/wave-pairs.ts
function Hf(e, n, t = { before: Er, now: Er }) {
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
      before: Uf(e, t.before, s, d),
      now: Uf(n, t.now, s, d)
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
function Uf(e, n, t, r) {
  let s = X(e), o = vo(e, n), { layout: i, questions: a, skills: l } = o, u = Array.from({ length: i.size }, (c, d) => {
    let { importance: f, ability: m } = bo(i, d), [h, p] = [s == null ? void 0 : s.importance.get(f), s == null ? void 0 : s.ability.get(m)], g = s !== null && h !== void 0 && p !== void 0;
    return { isPair: g, isNeed: g && Xt([{ importance: h, ability: p, count: 1 }], s) > 0 };
  });
  return (c) => {
    let d = { about: [], said: [] };
    return To(o, c), a.forEach((f, m) => {
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
function zf(e, n = null) {
  let { page: t, user: r, revision: s, community: o = null } = e, i = { page: t != null ? t : r, reason: "duplicate", revision: s };
  return n === null || o === null || o === n ? i : O(T({}, i), { community: o });
}
function j0(e) {
  let n = e === "" ? NaN : Date.parse(e);
  return isNaN(n) ? -1 / 0 : n;
}
function B0(e, n) {
  return e.time !== n.time ? e.time > n.time ? 1 : -1 : e.revision - n.revision || ne(n.community, e.community) || ne(e.content, n.content);
}
function Kf(e, n) {
  let t = ({ timestamp: r, revision: s, community: o }) => ({ place: 0, time: j0(r), revision: s, community: o != null ? o : "", content: "" });
  return B0(t(e), t(n)) >= 0;
}
function Vn(e) {
  return ti.test(e) ? e : _0(e);
}
var _0 = ws((e) => {
  let n = e.normalize("NFC").replace(/[\s_]+/g, " ").trim(), t = Qf(n), r = t.toUpperCase();
  return Qf(r) === r ? r + n.slice(t.length) : n;
});
function Qf(e) {
  return e === "" ? "" : String.fromCodePoint(e.codePointAt(0));
}

// src/core/report/counted-answers.ts
function Jf(e, n = q0) {
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
    named: s > 1e3 ? null : t.sort(W0),
    places: i.sort((l, u) => {
      var c, d;
      return es((c = l.community) != null ? c : "", (d = u.community) != null ? d : "");
    })
  };
}
function W0(e, n) {
  var t, r, s, o;
  return es(e.user, n.user) || e.revision - n.revision || es((t = e.community) != null ? t : "", (r = n.community) != null ? r : "") || es((s = e.page) != null ? s : "", (o = n.page) != null ? o : "") || es(e.timestamp, n.timestamp);
}
function es(e, n) {
  return e < n ? -1 : e > n ? 1 : 0;
}
var G0 = 64;
function q0(e = G0) {
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
function Ao(e, n) {
  let t = e.core !== null && e.core.id === n.id ? e.core.questions : [], { changed: r } = Bt(e, n), s = z(e).map(({ name: i }) => i), o = new Set(z(n).map(({ name: i }) => i).filter((i) => t.includes(i) && s.includes(i) && !r.includes(i)));
  for (let i of Xr(n))
    nr(i.element) && !Xf(i).every((a) => o.has(a)) && o.delete(i.element.name);
  return o;
}
function Xf(e) {
  return e === null ? [] : [
    ...e.visibleIf === null ? [] : xe(e.visibleIf).map(Yr),
    ...Xf(e.parent)
  ];
}

// src/core/survey/with-skills.ts
function Un(e, n) {
  return n === null || !V0(e) ? e : Vs(e, (t) => {
    if ("choicesFrom" in t && t.choicesFrom === "skills") {
      let r = n.skills.filter((s) => !Zf(s, n)).map(Yf);
      return O(T({}, t), { choices: [...r, ...nn(t.special)] });
    }
    return t.type === "matrixdropdown" && t.rowsFrom !== null ? O(T({}, t), { rows: U0(t.rowsFrom, n).map(Yf) }) : t;
  });
}
function V0(e) {
  return z(e).some((n) => "choicesFrom" in n && n.choicesFrom === "skills" || n.type === "matrixdropdown" && n.rowsFrom !== null);
}
function Zf(e, n) {
  return e.parent === null && n.children(e.id).length > 0;
}
function U0(e, n) {
  return n.skills.filter((t) => n.children(t.id).length === 0 && (e === "" ? !Zf(t, n) : n.ancestors(t.id).some((r) => r.id === e)));
}
function Yf(e) {
  return { value: e.id, text: null, visibleIf: null, isRetired: e.isRetired };
}

// src/wiki/counting/definition-versions.ts
var H0 = 100;
function Oa(e, n, t, r, s) {
  return j(this, null, function* () {
    let o = Array.from(r).filter(([a]) => a !== t).sort(([a, l], [u, c]) => c - l || a - u).slice(0, H0).map(([a]) => a), i = /* @__PURE__ */ new Map();
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
function ns(e, n) {
  let t = n.write(e);
  return t === null ? null : { position: t, size: e.length };
}
function Eo(e, n) {
  var t;
  return (t = ns(e, n)) != null ? t : Uint8Array.from(e);
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
var [Q0, Ca] = [4096, 64], tr, rr, gt, Oo = class {
  constructor(n) {
    this.length = 0;
    me(this, tr, []);
    me(this, rr);
    me(this, gt, []);
    Ce(this, rr, n);
  }
  push(n) {
    this.length++, Z(this, gt).push(n) === Ca && (Z(this, tr).push(Eo(new TextEncoder().encode(JSON.stringify(Z(this, gt))), Z(this, rr))), Ce(this, gt, []));
  }
  *from(n) {
    let t = Math.floor(n / Ca), r = t * Ca;
    for (let s = t; s <= Z(this, tr).length; s++) {
      let o = Z(this, tr)[s], i = o === void 0 ? Z(this, gt) : JSON.parse(new TextDecoder().decode(Qn(o, Z(this, rr))));
      for (let a of i)
        r++ >= n && (yield a);
    }
  }
};
tr = new WeakMap(), rr = new WeakMap(), gt = new WeakMap();
var sr, Na = class {
  constructor(n, t) {
    me(this, sr);
    this.length = n.length, this.reasons = t, Ce(this, sr, n);
  }
  slice(n, t) {
    let r = [];
    for (let s of Z(this, sr).from(n)) {
      if (n + r.length >= t)
        break;
      r.push(s);
    }
    return r;
  }
  [Symbol.iterator]() {
    return Z(this, sr).from(0);
  }
};
sr = new WeakMap();
function z0(e, n) {
  let t = new Oo(n), r = e.map((s) => {
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
function Ma(e) {
  let n = [], t = /* @__PURE__ */ new Map(), r = [];
  function s(o) {
    let i = new Oo(o);
    r.sort(Nt).forEach((a) => i.push(a)), n.push(i), r = [];
  }
  return {
    add: (o) => {
      var i;
      e !== null && r.length === Q0 && s(e), r.push(o), t.set(o.reason, ((i = t.get(o.reason)) != null ? i : 0) + 1);
    },
    sorted: () => e === null || n.length === 0 ? r.slice().sort(Nt) : (s(e), new Na(z0(n, e), t))
  };
}

// src/wiki/counting/account-table.ts
function Co(e) {
  let n = 0;
  for (let t = 0; t < e.length; t++)
    n = Math.imul(n, 31) + e.charCodeAt(t);
  return Math.abs(Math.imul(n, 2654435761));
}
var ht = -1, K0 = 64;
function ep(e) {
  let n = new Int32Array(K0).fill(ht), t = 0;
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
var yt = 2 ** 16, [J0, np] = [4, 2];
function No(e = null) {
  let n = [], t = [], r = 0;
  function s(a) {
    var u;
    let l = n[a];
    e !== null && l instanceof Uint32Array && (n[a] = (u = ns(new Uint8Array(l.buffer), e)) != null ? u : l);
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
    let d = (m = (f = t[np - 1]) == null ? void 0 : f.numbers) != null ? m : new Uint32Array(yt);
    return Qn(l, e, new Uint8Array(d.buffer)), t = [{ part: a, numbers: d }, ...t.slice(0, np - 1)], d;
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
      l === n.length && (n.push(new Uint32Array(yt)), s(l - J0)), i(r++, a);
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
var zn = 2 ** 20, [X0, tp] = [8, 2], gn = 128;
function rp(e = null) {
  let n = [new Uint8Array(zn)], t = [], r = No(e), [s, o, i, a] = [n[0], 0, 0, 0], l = 1, u = null, [c, d] = [s, 0];
  function f() {
    if (e !== null)
      for (let b = 0; l > X0 && b < o; b++) {
        let x = n[b], R = x instanceof Uint8Array ? ns(x, e) : null;
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
    for (; x >= gn; )
      p(x % gn + gn), x = Math.floor(x / gn);
    p(x);
  }
  function y() {
    let [b, x] = [0, 1];
    for (; ; ) {
      let R = c[d++];
      if (R < gn)
        return b + R * x;
      b += (R - gn) * x, x *= gn;
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
    let k = Qn(x, e, (P = t[tp - 1]) == null ? void 0 : P.bytes);
    return t = [{ piece: b, bytes: k }, ...t.slice(0, tp - 1)], k;
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
        x += k < gn ? 1 : k < gn * gn ? 2 : 3;
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
var $a = "dddd-dd-ddTdd:dd:ddZ", [sp, op, Y0] = [100, 48, 57];
function lp(e) {
  if (e.length !== $a.length)
    return null;
  let n = 0;
  for (let t = 0; t < $a.length; t++) {
    let [r, s] = [e.charCodeAt(t), $a.charCodeAt(t)];
    if (s === sp && r >= op && r <= Y0)
      n = 10 * n + r - op;
    else if (r !== s || s === sp)
      return null;
  }
  return n;
}
var Z0 = Array.from({ length: 100 }, (e, n) => String(n).padStart(2, "0"));
function bt(e) {
  return Z0[e % 100];
}
var [ip, ap] = [NaN, ""];
function up(e) {
  let [n, t] = [Math.floor(e / 1e6), e % 1e6];
  return n !== ip && (ip = n, ap = `${bt(Math.floor(n / 1e6))}${bt(Math.floor(n / 1e4))}-${bt(Math.floor(n / 100))}-${bt(n)}T`), `${ap}${bt(Math.floor(t / 1e4))}:${bt(Math.floor(t / 100))}:${bt(t)}Z`;
}

// src/wiki/counting/packed-values.ts
var Mo = 15, eR = 64, nR = "\u2026", tR = [];
function cp(e, n, t) {
  let r = Po(n).size > 0, [s, o] = [[], []];
  t.parameters.forEach(({ name: h, kind: p, isMultiple: g }, y) => {
    (!g && (p !== "text" || !r) ? s : o).push({ name: h, kind: p, place: y, codes: t.numbers[y] });
  });
  let i = t.parameters.map(() => oe), a = new Uint32Array(s.length + 1);
  function l({ kind: h, codes: p }, g) {
    return p.numberOf(h === "text" ? nR : h === "codes" && g.length > eR ? er(g) : g);
  }
  function u(h, p) {
    var g;
    for (let y = 0; y < s.length; y++) {
      let w = s[y], b = p === null ? -1 : p[w.place];
      if (b < 0) {
        let x = p !== null && w.kind === "text" ? [] : h.get(w.name);
        b = x === void 0 ? oe : l(w, (g = x[0]) != null ? g : "");
      }
      a[y] = b;
    }
    for (let y = 0; y < s.length; y += 2) {
      let [w, b] = [a[y], a[y + 1]];
      e.writeByte(Math.min(w, Mo) + 16 * Math.min(b, Mo));
    }
    for (let y = 0; y < s.length; y++)
      a[y] >= Mo && e.writeNumber(a[y]);
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
      h[s[p].place] = g === Mo ? e.readNumber() : g;
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
      let p = h instanceof un && h.book === t ? h : null;
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
      return new un(t, h, p != null ? p : tR);
    }
  };
}

// src/wiki/counting/sparse-bits.ts
function dp(e, n) {
  return (e[n >> 3] & 1 << (n & 7)) !== 0;
}
function ts(e = []) {
  let n = e.slice();
  return {
    set: (t) => {
      var i;
      let [r, s] = [Math.floor(t / 65536), t % 65536], o = (i = n[r]) != null ? i : new Uint8Array(65536 / 8);
      n[r] = o, o[s >> 3] = o[s >> 3] | 1 << (s & 7);
    },
    has: (t) => {
      let r = n[Math.floor(t / 65536)];
      return r !== void 0 && dp(r, t % 65536);
    },
    copy: () => ts(Array.from(n, (t) => t == null ? void 0 : t.slice())),
    *[Symbol.iterator]() {
      for (let [t, r = null] of n.entries()) {
        let s = r === null ? 0 : 65536;
        for (let o = 0; o < s; o++)
          dp(r, o) && (yield t * 65536 + o);
      }
    }
  };
}

// src/wiki/counting/packed-answers.ts
var [$o, Ia] = [1, 2], rR = 5, sR = 2 ** 17;
function mp(e, n = wo(e), t = null, r = sR) {
  var R, k, P, S;
  let s = rp(t), o = cp(s, e, n), i = [], a = [], l = /* @__PURE__ */ new Map(), u = No(t), c = ep(u);
  function d(v) {
    return h(v), s.readText();
  }
  function f(v) {
    return Vn(d(v));
  }
  class m {
    constructor(C) {
      me(this, R);
      me(this, k);
      me(this, P);
      me(this, S);
      var N;
      Ce(this, R, C), s.open(C), Ce(this, k, s.readByte()), Ce(this, P, i[s.readNumber()]), this.revision = s.readNumber(), Ce(this, S, s.readNumber()), this.language = (N = a[s.readNumber() - 1]) != null ? N : null;
      let I = s.readNumber();
      this.definitionRevision = I === 0 ? null : I;
    }
    get user() {
      return d(Z(this, R));
    }
    get page() {
      let C = h(Z(this, R)), I = s.readText();
      return C % 2 === $o ? s.readText() : Z(this, P).pageOf(I);
    }
    get timestamp() {
      if (Z(this, k) < Ia)
        return up(Z(this, S));
      let C = h(Z(this, R));
      return s.skipText(), C % 2 === $o && s.skipText(), s.readText();
    }
    get community() {
      return Z(this, P).community;
    }
    get questions() {
      return Z(this, P).questionsOf(this.definitionRevision);
    }
    /** Read whenever they are wanted. */
    get values() {
      let C = h(Z(this, R));
      return s.skipText(), C % 2 === $o && s.skipText(), C >= Ia && s.skipText(), o.read();
    }
  }
  R = new WeakMap(), k = new WeakMap(), P = new WeakMap(), S = new WeakMap();
  function h(v) {
    s.open(v);
    let C = s.readByte();
    for (let I = rR; I > 0; I--)
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
    let C = de(v), I = a.push(C);
    return l.set(C, I), I;
  }
  function w(v, C, I) {
    return C === 1 || u.at(v) % C === I;
  }
  function b(v, C, I) {
    let N = new Set(I.map(({ user: E }) => Vn(E))), M = new Set(Array.from(N, Co));
    return {
      length: C,
      accounts: (E, L) => {
        c.clear();
        for (let D = 0; D < s.length; D++)
          w(D, E, L) && !v.has(D) && c.add(D, () => !1);
        return (D, W) => c.find(D, (U) => f(U) === W()) !== null || M.has(D) && N.has(W());
      },
      sharedWith: (E) => {
        let L = Math.max(1, Math.ceil(Math.max(s.length, E.length) / r)), D = v.copy(), W = /* @__PURE__ */ new Set(), U = 0;
        for (let Q = 0; Q < L; Q++) {
          let te = E.accounts(L, Q);
          for (let se = 0; se < s.length; se++)
            !w(se, L, Q) || v.has(se) || (te(u.at(se), () => f(se)) ? U++ : D.set(se));
          for (let se of I) {
            let yn = Vn(se.user), Ze = Co(yn);
            Ze % L === Q && te(Ze, () => yn) && W.add(se);
          }
        }
        return b(D, U + W.size, I.filter((Q) => W.has(Q)));
      },
      where: (E, L = []) => {
        let D = v.copy(), W = 0;
        for (let Q = 0; Q < s.length; Q++)
          v.has(Q) || (E(new m(Q)) ? W++ : D.set(Q));
        let U = I.filter(E).concat(L);
        return b(D, W + U.length, U);
      },
      *[Symbol.iterator]() {
        for (let E = 0; E < s.length; E++)
          v.has(E) || (yield new m(E));
        yield* De(I);
      }
    };
  }
  function x(v, C) {
    let { user: I, page: N, revision: M, timestamp: E, language: L = null, definitionRevision: D = null, values: W } = v, U = lp(E), Q = N !== null && N !== C.pageOf(I);
    s.writeByte((Q ? $o : 0) + (U === null ? Ia : 0)), s.writeNumber(p(C)), s.writeNumber(M), s.writeNumber(U != null ? U : 0), s.writeNumber(g(L)), s.writeNumber(D != null ? D : 0), s.writeText(I), Q && s.writeText(N), U === null && s.writeText(E), o.write(W), u.add(Co(Vn(I)));
  }
  return {
    add: (v, C) => {
      s.begin();
      try {
        x(v, C);
      } catch (I) {
        throw s.abandon(), I;
      }
    },
    newest: (v) => {
      let C = ts(), I = 0, N = Math.max(1, Math.ceil(s.length / r));
      for (let M = 0; M < N; M++) {
        c.clear();
        for (let E = 0; E < s.length; E++) {
          if (!w(E, N, M))
            continue;
          let L = c.add(E, (D) => f(D) === f(E));
          if (L !== null) {
            let D = Kf(new m(E), new m(L));
            C.set(D ? L : E), D && c.replace(L, E), I++;
          }
        }
      }
      for (let M of C)
        v(new m(M));
      return b(C, s.length - I, []);
    }
  };
}

// src/core/survey/decide-answer-counts.ts
function fp(e) {
  let { survey: n, titles: t, community: r = null, readAnswer: s, readEscaped: o = null } = e, i = iR(e.renames), a = { title: "", made: "", owner: null }, l = (u, c) => {
    if (a.title !== u || a.made !== c) {
      let d = t.answererOf(n, u), f = d === null || aR(d) ? null : i(qe(d), c);
      a = { title: u, made: c, owner: f };
    }
    return a.owner;
  };
  return {
    ownerOf: l,
    decide: (u) => {
      let c = l(u.title, u.first.timestamp), d = u.ownerRevision;
      if (c === null)
        return rs(u, "no-account");
      if (u.first.user !== c || u.first.userId === 0 || d === null) {
        let w = u.isHistoryPartial === !0 ? "history-unknown" : "not-owner";
        return rs(u, u.isRedirect ? "redirect" : w, u.first.id);
      }
      let f = d.id === u.latest.id;
      if (u.isRedirect && f)
        return rs(u, "redirect", d.id);
      let { escaped: m = null } = d, h = m === null || o === null ? null : o(m), p = h === null ? d.text : "";
      if (p === null)
        return rs(u, "hidden", d.id);
      let g = h != null ? h : s(p);
      if (g.exclusion !== null) {
        let w = g.exclusion === "no-answer" && p.trim() === "";
        return rs(u, w ? "withdrawn" : g.exclusion, d.id);
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
function oR(e, n) {
  return e < n ? -1 : e > n ? 1 : 0;
}
function rs(e, n, t) {
  let r = { page: e.title, reason: n };
  return { answer: null, exclusions: [t === void 0 ? r : O(T({}, r), { revision: t })] };
}
function iR(e) {
  let n = e.slice().sort((r, s) => oR(r.timestamp, s.timestamp)), t = /* @__PURE__ */ new Map();
  return n.forEach((r, s) => {
    let o = qe(r.from), i = t.get(o);
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
      o = qe(n[u].to), i = u;
    }
  };
}
function aR(e) {
  return e.includes(".") && /^\d{1,3}(?:\.\d{1,3}){2}\.(?:\d{1,3}|xxx)$/.test(e) || e.includes(":") && /^[\da-f]{0,4}(?::[\da-f]{0,4}){2,7}$/i.test(e);
}

// src/core/survey/canonical-value.ts
function or(e, n) {
  var s;
  let { kind: t, question: r } = n;
  return t === "number" ? (s = Vt(e)) != null ? s : e.trim() : t === "codes" || r.type === "text" && r.inputType !== "text" ? e.trim() : e;
}

// src/core/survey/read-answer.ts
var gp = "Skills survey answer";
function ss(e, n, t = cR(e)) {
  return (r) => {
    let s = n(r), o = s.filter((d) => lR(e.id, d)), i = o[o.length - 1];
    if (i === void 0)
      return O(T({}, uR), { exclusion: s.length === 0 ? "no-answer" : "other-survey" });
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
function lR(e, n) {
  let t = n.parameters.get("survey");
  return t === void 0 || t === "" || dn(t) === e;
}
var uR = {
  values: /* @__PURE__ */ new Map(),
  unknown: /* @__PURE__ */ new Map(),
  definitionRevision: null,
  submitted: null,
  language: null
};
function cR(e) {
  let n = ee(e), t = new Map(n.map(({ name: i }, a) => [i, a])), [r, s] = [pp(!1), pp(!0)], o = (i, a) => a.kind !== "codes" ? dR(i, a) : (a.isMultiple ? s : r)(i, a);
  return (i) => {
    let a = /* @__PURE__ */ new Map(), l = (f, m) => {
      let h = o(m, f);
      h.length > 0 && a.set(f.name, h);
    }, u = /* @__PURE__ */ new Map(), [c, d] = [-1, !0];
    return i.forEach((f, m) => {
      let h = t.get(m);
      h !== void 0 ? (d = d && h > c, c = h, l(n[h], f)) : pn.includes(m) || u.set(m, f);
    }), d || (a.clear(), n.forEach((f) => {
      var m;
      return l(f, (m = i.get(f.name)) != null ? m : "");
    })), { values: a, unknown: u };
  };
}
var hp = [];
function dR(e, n) {
  let t = e === "" ? "" : or(dn(e), n);
  return t === "" ? hp : [t];
}
var mR = 2e3, fR = 100;
function pp(e) {
  let n = /* @__PURE__ */ new Map([["", hp]]), t = (r, s) => {
    let o = dn(r), i = (e ? o.split(";") : [o]).map((a) => or(a, s));
    return Array.from(new Set(i)).filter((a) => a !== "");
  };
  return (r, s) => {
    let o = n.get(r);
    if (o !== void 0 || r.length > fR || n.size >= mR)
      return o != null ? o : t(r, s);
    let i = de(r), a = t(i, s);
    return n.set(i, a), a;
  };
}

// src/core/survey/read-coded-values.ts
var [pR, gR] = [64, 2e3], [hR, yR] = [200, 100], bR = 50, La = 128, wR = /* @__PURE__ */ new Map(), [Fa, xR] = [-1, -2];
function yp(e) {
  let n = e.parameters.map(
    (a, l) => kR(a, e.numbers[l])
  ), t = e.parameters.map(() => oe), r = null, s = [];
  function o(a) {
    var l;
    return (l = e.places.get(a)) != null ? l : pn.includes(a) ? xR : Fa;
  }
  function i(a) {
    for (a !== r && ([r, s] = [a, []]); s.length < a.names.length; )
      s.push(o(a.names[s.length]));
    return s;
  }
  return (a) => {
    let l = t.slice(), u = [], c = null;
    if (a instanceof _r) {
      let { text: d, parts: f } = a, m = i(a.met);
      for (let h = 0; h < f.length; h += Br) {
        let p = f[h], [g, y, w] = [m[p], f[h + 1], f[h + 2]];
        g >= 0 ? l[g] = n[g](d, y, w, u) : g === Fa && (c = c != null ? c : /* @__PURE__ */ new Map(), c.set(a.met.names[p], d.slice(y, w)));
      }
    } else
      a.forEach((d, f) => {
        let m = o(f);
        m >= 0 ? l[m] = n[m](d, 0, d.length, u) : m === Fa && (c = c != null ? c : /* @__PURE__ */ new Map(), c.set(f, d));
      });
    return { values: new un(e, l, u), unknown: c != null ? c : wR };
  };
}
function kR(e, n) {
  if (e.kind === "text")
    return RR(e);
  let t = PR(e, n);
  return e.isMultiple ? vR(n, t) : t;
}
function Da(e, n) {
  return -n.push(e);
}
function SR({ question: e }) {
  return e.type === "text" && e.inputType !== "text";
}
function RR(e) {
  let n = SR(e);
  return (t, r, s, o) => {
    let i = t.slice(r, s), a = () => [or(dn(i), e)];
    return r === s || n && a()[0] === "" ? oe : Da(new vn(null, a), o);
  };
}
function PR(e, n) {
  let t = /* @__PURE__ */ new Map(), r = new Uint16Array(La);
  function s(i) {
    let a = dn(i), l = (e.isMultiple ? a.split(";") : [a]).map((u) => or(u, e));
    return Array.from(new Set(l)).filter((u) => u !== "");
  }
  function o(i, a) {
    var d;
    let l = s(i), u = l.map((f) => f.length > pR ? oe : n.numberOf(f, gR));
    if (l.length > 1 || u[0] === oe)
      return Da(new vn(u.includes(oe) ? null : u, () => l), a);
    let c = (d = u[0]) != null ? d : oe;
    return t.size < hR && i.length <= yR && (t.set(de(i), c), i.length === 1 && i.charCodeAt(0) < La && (r[i.charCodeAt(0)] = c)), c;
  }
  return (i, a, l, u) => {
    var m;
    if (a === l)
      return oe;
    let c = i.charCodeAt(a), d = l - a === 1 && c < La ? r[c] : oe;
    if (d !== oe)
      return d;
    let f = i.slice(a, l);
    return (m = t.get(f)) != null ? m : o(f, u);
  };
}
function vR(e, n) {
  let { codes: t } = e;
  return (r, s, o, i) => {
    var f;
    let a = r.indexOf(";", s), l = a === -1 || a >= o ? -1 : r.indexOf("&", s);
    if (a === -1 || a >= o || l !== -1 && l < o)
      return n(r, s, o, i);
    let u = [], c = [];
    for (let m = s; m <= o; ) {
      let h = r.indexOf(";", m), p = h === -1 || h > o ? o : h, g = n(r, m, p, c);
      if (g < 0 || u.length > bR)
        return n(r, s, o, i);
      g !== oe && !u.includes(g) && u.push(g), m = p + 1;
    }
    let d = () => u.map((m) => {
      var h, p;
      return (p = (h = t[m]) == null ? void 0 : h[0]) != null ? p : "";
    });
    return u.length < 2 ? (f = u[0]) != null ? f : oe : Da(new vn(u, d), i);
  };
}

// src/wiki/counting/answer-histories.ts
function bp(e, n) {
  var d, f;
  let { title: t, isRedirect: r, latest: s, history: o = [], isHistoryPartial: i = !1 } = e, a = o[o.length - 1];
  if (a === void 0)
    return null;
  let l = n.ownerOf(t, a.timestamp), u = l !== null && mt({ first: a }, l) && (d = o.find(({ user: m, userId: h }) => m === l && h !== 0)) != null ? d : null;
  return u === null || ((f = u.escaped) != null ? f : null) !== null || u.text !== null ? { title: t, isRedirect: r, first: a, ownerRevision: u, latest: s, isHistoryPartial: i } : null;
}
function wp(e, n, t) {
  return j(this, null, function* () {
    let r = yield Qt(e, n, e), s = ha(r), o = t(s === void 0 ? [] : yield e.renamesSince(s)), i = yield $m(e, r, ({ page: a, first: l }) => o.ownerOf(a.title, l.timestamp));
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
var xp = { pages: 1e4, characters: 16e6 }, ja = class extends Error {
  constructor() {
    super("Cancelled."), this.name = "CountingCancelled";
  }
};
function Sp(o, i, a, l) {
  return j(this, arguments, function* (e, n, t, r, s = {}) {
    var R, k, P, S, v;
    let { source: u, titles: c, community: d } = e, f = ss(n, e.readAnswerCalls, yp(t)), m = (k = (R = u.createEscapedReader) == null ? void 0 : R.call(u, n, t, e.readAnswerCalls)) != null ? k : null, h = (E) => fp({ survey: n.id, titles: c, community: d, renames: E, readAnswer: f, readEscaped: m }), p = (E, L) => {
      var W;
      let D;
      try {
        let U = L.decide(E);
        ({ exclusions: D } = U), U.answer !== null && r.answer(U.answer);
      } catch (U) {
        D = [{ page: E.title, reason: "unreadable", revision: E.latest.id }], (W = s.onUnreadable) == null || W.call(s, de(E.title), U);
      }
      for (let U of D)
        r.exclusion(O(T({}, U), { page: de(U.page) }));
    }, g = (E) => j(null, null, function* () {
      let { decider: L, answerPages: D } = yield wp(u, E, h);
      D.forEach((W) => p(W, L));
    }), [y, w, b] = [[], 0, 0], x = null;
    try {
      for (var C = be(u.pagesBelow(c.answersPrefix(n.id))), I, N, M; I = !(N = yield C.next()).done; I = !1) {
        let E = N.value;
        if (kp(s), (P = s.onPages) == null || P.call(s, ++b), E.history !== void 0) {
          x = x != null ? x : h(yield u.renamesSince(""));
          let L = bp(E, x);
          L === null ? yield g([E]) : p(L, x);
          continue;
        }
        y.push(E), w += (v = (S = E.latest.text) == null ? void 0 : S.length) != null ? v : 0, (y.length >= xp.pages || w >= xp.characters) && (yield g(y), [y, w] = [[], 0]);
      }
    } catch (N) {
      M = [N];
    } finally {
      try {
        I && (N = C.return) && (yield N.call(C));
      } finally {
        if (M)
          throw M[0];
      }
    }
    yield g(y), kp(s);
  });
}
function kp({ signal: e }) {
  if ((e == null ? void 0 : e.aborted) === !0)
    throw new ja();
}

// src/wiki/counting/gather-answers.ts
function Rp(e, n, t, r) {
  let s = ({ community: l = null, revision: u }) => `${u} ${l != null ? l : ""}`, o = new Set(n.map(s)), i = Ma(r);
  for (let l of e.excluded)
    i.add(l);
  for (let { page: l, user: u, revision: c, community: d = null } of n) {
    let f = { page: l != null ? l : u, reason: "unreadable", revision: c };
    i.add(d === null || d === t ? f : O(T({}, f), { community: d }));
  }
  let a = e.answers.where((l) => !o.has(s(l)));
  return O(T({}, e), { answers: a, excluded: i.sorted() });
}
function Ba(e, n) {
  return O(T({}, e), { id: n });
}
function Pp(e, n, t, r) {
  return j(this, null, function* () {
    var h;
    let { survey: s, taxonomy: o, definitionRevision: i } = n, a = wo(s), l = mp(s, a, r.spill), u = Ma((h = r.spill) != null ? h : null), c = 0, d = (p, g, y) => j(null, null, function* () {
      let w = c, b = /* @__PURE__ */ new Map(), x = {
        community: p.community,
        pageOf: (R) => p.titles.answer(g.id, R),
        questionsOf: y
      };
      return yield Sp(p, g, a, {
        answer: (R) => {
          var P;
          l.add(R, x);
          let { definitionRevision: k = null } = R;
          k !== null && b.set(k, ((P = b.get(k)) != null ? P : 0) + 1);
        },
        exclusion: (R) => u.add(p.isHome ? R : O(T({}, R), { community: p.community }))
      }, O(T({}, r), {
        onPages: (R) => {
          var k;
          c = w + R, (k = r.onPages) == null || k.call(r, c);
        }
      })), b;
    }), f = yield Oa(e, s, i, yield d(e, s, () => null), o);
    for (let { place: p, local: g, definitionRevision: y } of t) {
      let w = null, b = /* @__PURE__ */ new Map(), x = yield d(p, Ba(s, g.id), (R) => {
        var S, v;
        let k = (S = w == null ? void 0 : w.earlier.get(R != null ? R : 0)) != null ? S : g, P = (v = b.get(k)) != null ? v : Ao(Un(O(T({}, k), { core: g.core }), o), s);
        return b.set(k, P), P;
      });
      w = yield Oa(p, g, y, x, o);
    }
    return { answers: l.newest((p) => u.add(zf(p, e.community))), excluded: u.sorted(), versions: f };
  });
}

// src/core/analysis/disclosure/read-last-release.ts
function Tp(e) {
  let [n, t] = [J(e, "minAnswers"), J(e, "minCell")];
  if (typeof n != "number" || typeof t != "number")
    return null;
  let [r, s] = [J(e, "earlier"), J(e, "ratingTrail")];
  return {
    thresholds: { minAnswers: n, minCell: t },
    published: T(O(T(T({}, vp(e)), B(r) ? { earlier: vp(r) } : {}), {
      trails: Io(J(e, "trails"), OR)
    }), Array.isArray(s) ? { ratingTrail: s.map(TR) } : {})
  };
}
function J(e, n) {
  return B(e) ? F(e, n) : void 0;
}
function vp(e) {
  let n = J(e, "breakdowns");
  return {
    questions: Io(J(e, "questions"), ER),
    skills: Io(J(e, "skills"), CR),
    breakdowns: (Array.isArray(n) ? n : []).filter(NR)
  };
}
function TR(e) {
  let n = J(e, "gone"), t = J(e, "breakdowns");
  return {
    skills: Io(J(e, "skills"), (r) => Ap(r, (s) => typeof s == "number")),
    breakdowns: (Array.isArray(t) ? t : []).filter(AR),
    gone: typeof n == "number" ? n : 1 / 0
  };
}
function Ap(e, n) {
  return e === null || ir(e, n);
}
function AR(e) {
  return Ep(e) && Ap(J(e, "groups"), (n) => n === null || typeof J(n, "counted") == "number" && ir(
    J(n, "skills"),
    (t) => t === null || typeof t == "string"
  ));
}
function Ep(e) {
  return typeof J(e, "by") == "string" && J(e, "question") !== void 0;
}
function Io(e, n) {
  let t = G();
  return B(e) && Object.keys(e).filter((r) => n(F(e, r))).forEach((r) => {
    t[r] = F(e, r);
  }), t;
}
function ir(e, n) {
  return B(e) && Object.keys(e).every((t) => n(F(e, t)));
}
function os(e) {
  return typeof J(e, "withheld") == "string";
}
function ER(e) {
  return os(e) || typeof J(e, "n") == "number" && ir(
    J(e, "choices"),
    (n) => os(n) || typeof J(n, "count") == "number"
  );
}
function OR(e) {
  let [n, t] = [J(e, "states"), J(e, "sealed")], r = (s) => (o) => typeof J(s, o) == "number";
  return ["come", "gone"].every(r(e)) && Array.isArray(t) && t.every((s) => typeof s == "string") && Array.isArray(n) && n.length > 0 && n.every((s) => ["n", "come", "gone"].every(r(s)) && ir(
    J(s, "counts"),
    (o) => o === null || typeof o == "number"
  ));
}
function CR(e) {
  return os(e) || typeof J(e, "n") == "number" && B(J(e, "discrepancies")) && ["importance", "ability"].every((n) => B(J(J(e, n), "counts"))) && J(e, "highNeedCount") !== void 0;
}
function NR(e) {
  return Ep(e) && ir(J(e, "groups"), (n) => os(n) || typeof J(n, "counted") == "number" && ir(J(n, "skills"), (t) => os(t) || typeof J(t, "n") == "number"));
}

// src/wiki/counting/last-release.ts
function Op(e, n, t) {
  return j(this, null, function* () {
    let { source: r, titles: s, community: o } = e, i = s.resultsData(n), a = (h) => j(null, null, function* () {
      var y, w, b;
      let p = (y = (yield r.readPages([h])).get(h)) == null ? void 0 : y.latest, g = p === void 0 || t === null || p.user === t ? p : (w = yield r.newestRevisionBy(h, t)) != null ? w : void 0;
      return Pe((b = g == null ? void 0 : g.text) != null ? b : "").value;
    }), l = yield a(i), u = B(l) ? F(l, "answers") : null, c = B(u) ? F(u, "revisions") : null, d = /* @__PURE__ */ new Map(), f = (h) => {
      var w;
      let p = B(h) ? F(h, "community") : null, g = typeof p == "string" && p !== o ? p : "", y = (w = d.get(g)) != null ? w : [];
      d.set(g, y), $R(h).forEach((b) => y.push(b));
    };
    if (Array.isArray(u))
      u.forEach(f);
    else if (!Array.isArray(c))
      return null;
    let m = (h) => j(null, null, function* () {
      return typeof h == "string" && h.startsWith(`${s.results(n)}/`) ? a(h) : null;
    });
    for (let h of Array.isArray(c) ? c : []) {
      let p = yield m(h);
      if (!B(p))
        return null;
      f(p);
    }
    return d.forEach((h) => h.sort((p, g) => p - g)), { revisions: d, figures: Tp(yield MR(l, m)) };
  });
}
function MR(e, n) {
  return j(this, null, function* () {
    let t = B(e) ? F(e, "breakdowns") : null;
    if (!Array.isArray(t))
      return e;
    let r = [];
    for (let s of t) {
      let o = B(s) ? F(s, "pages") : null, i = /* @__PURE__ */ Object.create(null);
      for (let a of Array.isArray(o) ? o : []) {
        let l = yield n(a), u = B(l) ? F(l, "groups") : null;
        Object.assign(i, B(u) ? u : {});
      }
      r.push(Array.isArray(o) ? O(T({}, s), { groups: i }) : s);
    }
    return O(T({}, e), { breakdowns: r });
  });
}
function $R(e) {
  let [n, t] = B(e) ? [F(e, "revision"), F(e, "revisions")] : [];
  return (Array.isArray(t) ? t : [n]).filter((s) => typeof s == "number");
}

// src/core/json/schema-faults.ts
var IR = {
  object: "expected-object",
  array: "expected-list",
  string: "expected-string",
  integer: "expected-whole-number",
  number: "expected-number",
  boolean: "expected-true-or-false"
};
function Lo(e, n, t) {
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
    y.anyOf !== void 0 ? d(m, y.anyOf, p, b) : y.enum !== void 0 ? y.enum.includes(m) || o(p, "not-one-of", _(m), y.enum) : y.type !== void 0 && !Cp(m, y.type) ? o(p, IR[y.type]) : typeof m == "string" ? l(m, y, p, b) : typeof m == "number" ? y.minimum !== void 0 && m < y.minimum ? o(p, "too-small", m, y.minimum) : y.maximum !== void 0 && m > y.maximum && o(p, "too-large", m, y.maximum) : Array.isArray(m) ? u(m, y, p) : B(m) && c(m, y, p);
  }
  function l(m, h, p, g) {
    var b;
    if (h.pattern !== void 0 && !Mp(h.pattern, m)) {
      o(p, (b = t.codes[g]) != null ? b : "bad-text", _(m));
      return;
    }
    let y = t.checks[g], w = y === void 0 ? null : y(m);
    w !== null && o(p, w, _(m));
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
      let P = H(p, k), S = Object.keys(y).find((C) => Mp(C, k)), v = (R = F(g, k)) != null ? R : S && y[S];
      v !== void 0 ? a(m[k], v, P, "") : h.patternProperties !== void 0 ? o(P, "bad-language", _(k)) : h.additionalProperties === !1 && o(P, "unknown-property", _(k), Object.keys(g));
    }
  }
  function d(m, h, p, g) {
    var R, k;
    let y = h.filter((P) => {
      let S = i(P)[0].type;
      return S === void 0 || Cp(m, S) || S === "integer" && typeof m == "number";
    });
    if (!B(m) || y.length < 2) {
      y[0] === void 0 ? o(p, (R = t.codes[g]) != null ? R : "bad-text", _(m)) : a(m, y[0], p, g);
      return;
    }
    let w = y.map((P) => {
      var S, v, C;
      return (C = (v = (S = i(P)[0].properties) == null ? void 0 : S.type) == null ? void 0 : v.enum) == null ? void 0 : C[0];
    }), b = w.indexOf(F(m, "type")), x = w[0] === void 0 ? (k = y.find((P) => {
      var S;
      return ((S = i(P)[0].required) != null ? S : []).some((v) => F(m, v) !== void 0);
    })) != null ? k : y[y.length - 1] : y[b];
    if (x === void 0) {
      let P = w.filter((v) => v !== void 0), S = F(m, "type");
      S === void 0 ? o(H(p, "type"), "missing-property", "type") : o(H(p, "type"), "unknown-question-type", _(S), P);
    } else
      a(m, x, p, g);
  }
}
function Cp(e, n) {
  switch (n) {
    case "object":
      return B(e);
    case "array":
      return Array.isArray(e);
    case "integer":
      return typeof e == "number" && e % 1 === 0;
    default:
      return typeof e === n;
  }
}
var Np = /* @__PURE__ */ new Map();
function Mp(e, n) {
  let t = Np.get(e);
  return t === void 0 && (t = new RegExp(e, "u"), Np.set(e, t)), t.test(n);
}

// src/core/skills/skills.schema.json
var $p = {
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
var FR = {
  id: "bad-id",
  language: "bad-language",
  label: "empty-text",
  messageKey: "bad-message-key",
  text: "expected-text",
  item: "bad-item",
  capacities: "expected-whole-number"
};
function Ip(e, n = {}) {
  let { value: t, faults: r } = Pe(e);
  if (t === void 0)
    return { taxonomy: null, faults: r };
  let { hasMessage: s } = n, o = Lo(t, $p, {
    codes: FR,
    checks: {
      messageKey: (a) => s === void 0 || s(a) ? null : "unknown-message"
    }
  }), { taxonomy: i } = At(t);
  return { taxonomy: i, faults: [...r, ...o, ...B(t) ? DR(t, i) : []] };
}
function DR(e, n) {
  let t = [], r = /* @__PURE__ */ new Map(), s = F(e, "skills");
  return (Array.isArray(s) ? s : []).forEach((o, i) => {
    let a = B(o) ? F(o, "id") : void 0;
    if (!B(o) || typeof a != "string")
      return;
    let l = H("$.skills", i), u = r.get(a);
    if (u !== void 0) {
      t.push({ path: `${l}.id`, code: "duplicate-code", parameters: [_(a), u] });
      return;
    }
    r.set(a, `${l}.id`);
    for (let c of ["parent", "replacedBy"]) {
      let d = F(o, c);
      typeof d == "string" && (n.get(d) === null ? t.push({ path: `${l}.${c}`, code: "no-such-skill", parameters: [_(d)] }) : jR(n, a, c) && t.push({ path: `${l}.${c}`, code: "skill-circle", parameters: [_(a)] }));
    }
    F(o, "replacedBy") !== void 0 && F(o, "status") !== "retired" && t.push({ path: `${l}.replacedBy`, code: "replaced-not-retired", parameters: [_(a)] });
  }), t;
}
function jR(e, n, t) {
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
var Lp = {
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
function _a(e) {
  let n = (t, r, s = _R(r)) => ({ list: t, codes: r.map(({ value: o }) => o), isScale: s });
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
function is(e) {
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
function _R(e) {
  return e.filter(({ value: n }) => /^-?\d+$/.test(n)).length > e.length / 2;
}

// src/core/survey/rules/placed-elements.ts
var WR = 20;
function Wa(e) {
  let n = Ye(e, "pages", "$"), t = [], r = (o) => {
    let i = o[o.length - 1];
    for (let a of Ye(i.json, "elements", i.path))
      t.push(O(T({}, a), { name: ge(a.json, "name"), type: F(a.json, "type"), within: o })), o.length < WR && r([...o, a]);
  };
  n.forEach((o) => r([o]));
  let s = F(e, "localSkills");
  return {
    json: e,
    pages: n,
    elements: t,
    questions: t.filter(({ type: o }) => o !== "panel" && o !== "html"),
    settings: B(s) ? s : {}
  };
}
function Fo({ json: e, path: n, type: t }) {
  let r = Ye(e, "columns", n);
  return [
    ae(e, "choices", n),
    ae(e, "rateValues", n),
    ae(e, "rows", n),
    ...t === "matrix" ? [ae(e, "columns", n)] : [r.map(Do), ...r.map((s) => ae(s.json, "choices", s.path))]
  ];
}
function ae(e, n, t) {
  let r = F(e, n), s = [];
  return (Array.isArray(r) ? r : []).forEach((o, i) => {
    let a = H(H(t, n), i), l = B(o) ? o : null, u = l === null ? o : F(l, "value");
    (typeof u == "string" || typeof u == "number") && s.push({
      path: l === null ? a : `${a}.value`,
      code: String(u),
      hasText: l !== null && F(l, "text") !== void 0,
      isRetired: l !== null && F(l, "retired") === !0,
      json: l
    });
  }), s;
}
function Do({ json: e, path: n }) {
  var t;
  return { path: `${n}.name`, code: (t = ge(e, "name")) != null ? t : "", hasText: !1, isRetired: !1, json: null };
}
function Ye(e, n, t) {
  let r = F(e, n), s = [];
  return (Array.isArray(r) ? r : []).forEach((o, i) => {
    B(o) && s.push({ json: o, path: H(H(t, n), i) });
  }), s;
}
function ge(e, n) {
  let t = F(e, n);
  return typeof t == "string" ? t : null;
}

// src/core/survey/rules/comparison-rules.ts
function Dp(e, n, t, r) {
  let s = "$.localSkills.core", o = F(e.settings, "core");
  if (!(!B(o) || F(o, "id") !== t.id)) {
    n.audience.population !== t.audience.population && r(`${s}.id`, "other-population", n.audience.population, t.id, t.audience.population);
    for (let { code: i, path: a } of ae(o, "questions", s)) {
      let [l, u] = [n, t].map(
        (c) => z(c).find((d) => d.name === i)
      );
      u === void 0 ? r(a, "core-no-question", i, t.id) : l === void 0 ? e.questions.some((c) => c.name === i) || r(a, "core-question-missing", i) : Bp(e, l, u, t.id, !0, r);
    }
  }
}
function jp(e, n, t, r) {
  if (n.follows === t.id) {
    n.audience.population !== t.audience.population && r("$.localSkills.follows", "other-population", n.audience.population, t.id, t.audience.population);
    for (let s of z(t)) {
      let o = z(n).find(({ name: i }) => i === s.name);
      o !== void 0 && Bp(e, o, s, t.id, !1, r);
    }
  }
}
function Bp(e, n, t, r, s, o) {
  var u, c;
  let i = (c = (u = e.questions.find(({ name: d }) => d === n.name)) == null ? void 0 : u.path) != null ? c : "$.pages";
  if (is(n) !== is(t)) {
    o(`${i}.type`, "kept-type", n.name, is(n), r, is(t));
    return;
  }
  let [a, l] = [_a(n), _a(t)];
  for (let d of l) {
    let f = a.find(({ list: g }) => g === d.list);
    if (f === void 0) {
      o(i, "kept-column", n.name, d.list.replace("columns.", ""), r);
      continue;
    }
    let m = `${i}.${d.list.split(".")[0]}`, [h, p] = [Fp(d.codes, f.codes), Fp(f.codes, d.codes)];
    h.length > 0 && o(m, "kept-codes-gone", n.name, r, h), p.length > 0 && (s || d.isScale) && o(m, "kept-codes-added", n.name, r, p), h.length + p.length === 0 && d.isScale && f.codes.join() !== d.codes.join() && o(m, "kept-order", n.name, r, d.codes);
  }
}
function Fp(e, n) {
  return e.filter((t) => !n.includes(t));
}

// src/core/survey/rules/condition-rules.ts
var _p = 8;
function Wp(e, n, t) {
  let r = n === null ? [] : ee(n), s = new Map(r.map((i) => [i.name, i])), o = n === null ? [] : z(n).map(({ name: i }) => i);
  for (let { json: i, path: a } of qR(e))
    for (let l of ["visibleIf", "requiredIf"]) {
      let u = ge(i, l);
      if (u === null || u.trim() === "")
        continue;
      let c = `${a}.${l}`, d = Qs(u);
      if ("code" in d) {
        t(c, d.code, ...d.parameters);
        continue;
      }
      for (let f of xe(d)) {
        let m = f.split(".", 1)[0];
        if (!e.questions.some(({ name: p }) => p === m))
          t(c, "condition-no-question", m);
        else if (o.includes(m) && !s.has(f) && !VR(f, r, e)) {
          let p = r.filter((y) => y.question.name === m).map(({ name: y }) => y), g = p.length > 0 ? p : Gp(m, e).map((y) => `${m}.\u2026.${y}`);
          t(c, "condition-no-part", f, g.slice(0, _p).map((y) => `{${y}}`));
        }
      }
      HR(d, s, c, t);
    }
  for (let i of n === null ? [] : Df(n)) {
    let a = [...e.pages.map(GR), ...e.elements].find(({ name: l }) => l !== null && i.includes(l));
    t(a === void 0 ? "$.pages" : `${a.path}.visibleIf`, "condition-circle", i);
  }
}
function GR(e) {
  return O(T({}, e), { name: ge(e.json, "name") });
}
function qR(e) {
  let n = (r) => [
    ...["choices", "rateValues", "rows", "columns"].map((s) => ae(r.json, s, r.path)),
    ...Ye(r.json, "columns", r.path).map((s) => ae(s.json, "choices", s.path))
  ].reduce((s, o) => s.concat(o.reduce((i, { json: a, path: l }) => a === null ? i : i.concat({ json: a, path: l.replace(/\.value$/, "") }), [])), []), t = e.pages.slice();
  return e.elements.reduce((r, s) => r.concat(s, n(s)), t);
}
function VR(e, n, t) {
  let [r = "", s, o] = e.split(".");
  return s !== void 0 && o !== void 0 && Gp(r, t).includes(o) && !n.some(({ question: i }) => i.name === r);
}
function Gp(e, n) {
  let t = n.questions.find((r) => r.name === e && r.type === "matrixdropdown");
  return t === void 0 ? [] : Ye(t.json, "columns", "").map(({ json: r }) => {
    var s;
    return (s = ge(r, "name")) != null ? s : "";
  });
}
var UR = ["equal", "notequal", "contains", "notcontains", "anyof", "noneof", "allof"];
function HR(e, n, t, r) {
  let s = /* @__PURE__ */ new Set(), o = (a, l) => {
    let u = a.kind === "answer" ? n.get(a.parameter) : void 0, c = u === void 0 ? null : u.choices;
    if (!(u === void 0 || c === null || l.kind !== "value" || l.value === null))
      for (let d of Array.isArray(l.value) ? l.value : [l.value]) {
        let f = String(d);
        !c.some((m) => m.value === f) && !s.has(`${u.name}=${f}`) && (s.add(`${u.name}=${f}`), r(
          t,
          "condition-no-code",
          u.name,
          _(f),
          c.slice(0, _p).map((m) => m.value)
        ));
      }
  }, i = (a) => {
    switch (a.kind) {
      case "unary":
        i(a.operand);
        break;
      case "binary":
        UR.includes(a.operator) && (o(a.left, a.right), o(a.right, a.left)), i(a.left), i(a.right);
        break;
      case "iif":
        a.operands.forEach(i);
        break;
    }
  };
  i(e.expression);
}

// src/core/survey/rules/name-rules.ts
function qp(e, n) {
  as(e.pages.map(Do), "duplicate-name", n), as(e.elements.map(Do), "duplicate-name", n);
  for (let { name: t, path: r, type: s, within: o } of e.elements)
    t !== null && pn.includes(t) && n(`${r}.name`, "reserved-name", t, pn), s === "panel" && o.length === Dr + 1 && n(r, "panels-too-deep", Dr);
  e.questions.forEach((t, r) => {
    r === Fr && n(t.path, "too-many-questions", Fr), Fo(t).forEach((s) => as(s, "duplicate-code", n));
  }), e.pages.length > 0 && e.questions.every(({ json: t }) => t.retired === !0) && n("$.pages", "no-question");
}
function as(e, n, t) {
  let r = /* @__PURE__ */ new Map();
  for (let { code: s, path: o } of e) {
    let i = r.get(s);
    i === void 0 ? r.set(s, o) : s !== "" && t(o, n, _(s), i);
  }
}

// src/core/survey/rules/personal-data-words.ts
var Ga = {
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
}, Vp = [
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
var QR = ["title", "description", "placeholder"];
function Qp(e, n) {
  let t = ge(e.json, "locale");
  for (let { json: r, path: s, name: o, type: i } of e.questions) {
    let a = [], l = i === "matrix" ? [] : Ye(r, "columns", s);
    for (let { json: u, path: c } of [{ json: r, path: s }, ...l])
      QR.forEach((d) => a.push(...KR(F(u, d), `${c}.${d}`, t)));
    o !== null && a.push({ path: `${s}.name`, text: o, language: "en" });
    for (let { path: u, text: c, language: d } of a) {
      let f = zR(c, d);
      if (f !== null) {
        n(u, "personal-data-likely", f);
        break;
      }
    }
  }
}
function zR(e, n) {
  let t = Kp(e);
  return Up(t, n) === null ? null : Up(
    Vp.reduce((r, s) => r.split(zp(s).needle).join(" "), t),
    n
  );
}
function Up(e, n) {
  let t = Jp(e), r = n === null ? null : n.split("-")[0], s = null;
  for (let o of Object.keys(Ga).filter((i) => r === null || i === r))
    for (let i of Ga[o]) {
      let { needle: a, bareNeedle: l } = zp(i);
      (e.includes(a) || t.includes(l)) && (s === null || i.length > s.length) && (s = i);
    }
  return s === null ? null : s.replace("*", "");
}
var Hp = /* @__PURE__ */ new Map();
function zp(e) {
  let n = Hp.get(e);
  if (n === void 0) {
    let t = Kp(e).slice(0, e.endsWith("*") ? -1 : void 0);
    n = { needle: t, bareNeedle: Jp(t) }, Hp.set(e, n);
  }
  return n;
}
function Kp(e) {
  return ` ${e.toLowerCase().normalize("NFD").replace(/[\u0300-\u036f\u064b-\u065f\u0670\u0640]/g, "").replace(/ٱ/g, "\u0627").replace(/ى/g, "\u064A").replace(/ة/g, "\u0647").replace(/ı/g, "i").replace(/[\s!-/:-@[-`{-~\u00a0-\u00bf\u060c\u061b\u061f\u2010-\u205e\u3000-\u303f]+/g, " ").trim()} `;
}
function Jp(e) {
  return e.replace(/ [وف]?(?:لل|[بكل]?ال|[بكل])?(?=[\u0621-\u064a]{3})/g, " ");
}
function KR(e, n, t) {
  return typeof e == "string" ? [{ path: n, text: e, language: t }] : B(e) ? Object.keys(e).reduce((r, s) => {
    let o = e[s];
    return typeof o == "string" && s !== "message" ? r.concat({ path: n, text: o, language: s === "default" ? t : s }) : r;
  }, []) : [];
}

// src/core/survey/rules/question-rules.ts
var JR = [
  ["showOtherItem", Yn],
  ["hasOther", Yn],
  ["showNoneItem", mr],
  ["hasNone", mr],
  ["showRefuseItem", fr],
  ["showDontKnowItem", pr]
];
function Yp(e, n, t) {
  let { json: r, path: s, type: o } = e;
  switch (F(r, "personalData") === !0 && t(`${s}.personalData`, "personal-data-marked"), XR(e, t), YR(e, t), o) {
    case "dropdown":
    case "tagbox":
      Xp(e, "choices", "choicesFrom", t);
      break;
    case "ranking":
      ZR(e, t);
      break;
    case "rating":
      eP(e, t);
      break;
    case "text":
      nP(e, t);
      break;
    case "matrixdropdown":
      Xp(e, "rows", "rowsFrom", t), tP(e, n, t);
      break;
  }
}
function jo(e) {
  return JR.filter(([n]) => F(e, n) === !0).map(([, n]) => n);
}
function XR({ json: e, path: n }, t) {
  let r = jo(e);
  for (let s of ["choices", "rateValues"])
    for (let { code: o, path: i } of ae(e, s, n))
      r.includes(o) && t(i, "special-code-taken", o);
}
function YR({ json: e, path: n }, t) {
  let [r, s] = [F(e, "minSelectedChoices"), F(e, "maxSelectedChoices")], o = ae(e, "choices", n);
  if (typeof r != "number")
    return;
  let i = o.filter(({ isRetired: a }) => !a).length + Number(jo(e).includes(Yn));
  typeof s == "number" && r > s ? t(`${n}.minSelectedChoices`, "min-above-max", r, s) : o.length > 0 && r > i && t(`${n}.minSelectedChoices`, "min-above-choices", r, i);
}
function Xp({ json: e, path: n }, t, r, s) {
  let [o, i] = [t, r].map((a) => F(e, a) !== void 0);
  o && i ? s(`${n}.${r}`, "not-together", t, r) : !o && !i && s(`${n}.${t}`, "missing-either", t, r);
}
function ZR({ json: e, path: n }, t) {
  let r = ae(e, "choices", n);
  if (r.length > 0 && r.filter(({ isRetired: s }) => !s).length < 2 && t(`${n}.choices`, "ranking-of-one"), F(e, "selectToRankEnabled") !== !0)
    for (let s of ["minSelectedChoices", "maxSelectedChoices"])
      F(e, s) !== void 0 && t(`${n}.${s}`, "ranking-of-all", s);
}
function eP({ json: e, path: n }, t) {
  var u;
  let r = F(e, "rateValues");
  if (r !== void 0) {
    for (let c of ["rateMin", "rateMax", "rateStep"])
      F(e, c) !== void 0 && t(`${n}.${c}`, "not-together", "rateValues", c);
    Array.isArray(r) && r.length > _n && t(`${n}.rateValues`, "too-many-steps", _n);
    return;
  }
  let s = (c, d) => {
    let f = F(e, c);
    return Cr(f) ? f : d;
  }, [o, i, a] = [s("rateMin", 1), s("rateMax", 5), s("rateStep", 1)], l = `${n}.${(u = ["rateMax", "rateMin", "rateStep"].find((c) => F(e, c) !== void 0)) != null ? u : "type"}`;
  a < 1 || (i <= o ? t(l, "bad-rating", o, i, a) : o + (_n - 1) * a < i ? t(l, "too-many-steps", _n) : (i - o) % a !== 0 && t(l, "rating-misses-end", o, i, a));
}
function nP({ json: e, path: n }, t) {
  let r = ta.find((a) => {
    var l;
    return a === ((l = ge(e, "inputType")) != null ? l : "text");
  });
  if (r === void 0)
    return;
  F(e, "integer") !== void 0 && r !== "number" && t(`${n}.integer`, "only-for-numbers", "integer");
  let [s, o] = ["min", "max"].map((a) => {
    let l = F(e, a), u = typeof l == "string" || typeof l == "number" ? ra(String(l), r) : null;
    return u === null && l !== void 0 && t(`${n}.${a}`, "limit-not-of-type", _(l), r), u;
  });
  s && o && (r === "number" ? Number(s) > Number(o) : s > o) && t(`${n}.min`, "limits-crossed", s, o);
}
function tP({ json: e, path: n }, t, r) {
  let s = ge(e, "rowsFrom");
  t === null || s === null || s === "" || (t.get(s) === null ? r(`${n}.rowsFrom`, "no-skill-to-start", _(s)) : t.children(s).length === 0 && r(`${n}.rowsFrom`, "no-skills-below", _(s)));
}

// src/core/survey/measured-types.ts
var Zp = ["matrixdropdown"], eg = ["checkbox", "tagbox", "ranking"], ng = ["radiogroup", "dropdown", "checkbox", "tagbox", "rating", "boolean"];

// src/core/survey/rules/settings-rules.ts
var ar = "$.localSkills";
function tg(e, n, t) {
  let { settings: r } = e, [s, o, i] = ["id", "opens", "closes"].map((c) => ge(r, c));
  n !== void 0 && s && s !== n && t(`${ar}.id`, "other-id", _(s), n), o && i && i < o && t(`${ar}.closes`, "closes-before-opens", _(i), _(o));
  let a = new Set(gr);
  for (let c of e.questions)
    Fo(c).forEach((d) => d.forEach(({ code: f }) => a.add(f))), jo(c.json).forEach((d) => a.add(d));
  let l = ae(r, "notInStatistics", ar);
  as(l, "duplicate-code", t);
  for (let { code: c, path: d } of l)
    a.has(c) || t(d, "unused-code", _(c));
  let u = F(r, "core");
  s && B(u) && ge(u, "id") === s && t(`${ar}.core.id`, "refers-to-itself", s), s && ge(r, "follows") === s && t(`${ar}.follows`, "refers-to-itself", s);
}
function rg(e, n, t) {
  let r = `${ar}.measures`, s = F(e.settings, "measures");
  if (!B(s))
    return;
  let o = (c, d, f) => {
    let m = typeof d == "string" ? e.questions.find((h) => h.name === d) : null;
    if (m === void 0)
      t(c, "measure-no-question", _(d));
    else if (m !== null && !f.includes(m.type))
      t(c, "measure-wrong-type", _(d), f);
    else
      return m;
    return null;
  }, i = o(`${r}.grid`, F(s, "grid"), Zp);
  if (i !== null) {
    let c = ae(e.settings, "notInStatistics", "$").map(({ code: d }) => d);
    rP(i, `${r}.grid`, [...c, ...gr], t);
  }
  let [a, l] = ["wantToLearn", "canTeach"].map(
    (c) => o(`${r}.${c}`, F(s, c), eg)
  );
  a && a === l && t(`${r}.canTeach`, "measure-twice", _(a.name));
  let u = F(s, "groupBy");
  (Array.isArray(u) ? u : []).forEach((c, d) => {
    o(`${r}.groupBy[${d}]`, c, ng);
  }), qa(i, "rows", n, t), qa(a != null ? a : null, "choices", n, t), qa(l != null ? l : null, "choices", n, t);
}
function qa(e, n, t, r) {
  if (e === null)
    return;
  let s = F(e.json, "choicesFrom");
  s !== void 0 && s !== "skills" && r(`${e.path}.choicesFrom`, "not-one-of", _(s), ["skills"]);
  for (let { code: o, path: i, hasText: a } of t === null ? [] : ae(e.json, n, e.path))
    !a && (t == null ? void 0 : t.get(o)) === null && r(i, "unknown-skill", _(o));
}
function rP(e, n, t, r) {
  let s = Ye(e.json, "columns", e.path);
  for (let o of an) {
    let i = s.find((a) => F(a.json, "name") === o);
    if (i === void 0) {
      r(n, "measure-no-column", _(e.name), o);
      continue;
    }
    sP(i.json, i.path, o, t, (a, ...l) => {
      r(`${i.path}.choices`, a, ...l);
    });
  }
}
function sP(e, n, t, r, s) {
  let o = ae(e, "choices", n), i = lt.filter((c) => !o.some((d) => d.code === c)), a = o.map((c) => c.code).filter((c) => !lt.includes(c) && !r.includes(c));
  i.length > 0 && s("scale-code-missing", t, i), a.length > 0 && s("scale-code-extra", t, a.map(_));
  let l = o.filter((c) => lt.includes(c.code)), u = l.filter((c) => c.code === lt[0] || c.code === lt[4]);
  l.some((c) => c.hasText) && u.some((c) => !c.hasText) && s("scale-ends-unlabelled", t);
}

// src/core/survey/rules/text-rules.ts
var oP = [
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
function og(e, n) {
  let t = [], r = ge(e.json, "locale"), s = (i, a) => {
    if (Array.isArray(i))
      i.forEach((l, u) => s(l, H(a, u)));
    else if (B(i))
      for (let l of Object.keys(i)) {
        let u = oP.includes(l) ? iP(i[l]) : null;
        u === null ? s(i[l], H(a, l)) : t.push({ path: H(a, l), languages: u });
      }
  };
  s(e.json, "$");
  let o = /* @__PURE__ */ new Set();
  t.forEach(({ languages: i }) => i.forEach((a) => o.add(a)));
  for (let i of Array.from(o).sort()) {
    let a = t.filter(({ languages: u }) => !u.includes(i)), [l] = a;
    l !== void 0 && i !== "default" && i !== r && n(l.path, "missing-language", _(i), a.length, t.length);
  }
}
function iP(e) {
  return typeof e == "string" ? ["default"] : !B(e) || F(e, "message") !== void 0 ? null : Object.keys(e);
}
function ig(e, n) {
  var s;
  let t = F(e.settings, "measures"), r = B(t) ? F(t, "grid") : void 0;
  for (let { json: o, path: i, type: a, name: l } of e.questions)
    if (a === "rating") {
      let u = ae(o, "rateValues", i);
      !["minRateDescription", "maxRateDescription"].every((d) => F(o, d) !== void 0) && (u.length === 0 || ag(u)) && n(i, "scale-ends-bare", _(l));
    } else if (a === "matrix")
      Va(o, "columns", i, n);
    else if (a === "matrixdropdown")
      for (let u of Ye(o, "columns", i)) {
        let c = (s = ge(u.json, "name")) != null ? s : "";
        (l !== r || !an.includes(c)) && Va(u.json, "choices", u.path, n);
      }
    else (a === "radiogroup" || a === "dropdown") && Va(o, "choices", i, n);
}
function Va(e, n, t, r) {
  let s = ae(e, n, t);
  s.length > 1 && s.filter(sg).length >= 3 && ag(s.filter(sg)) && r(`${t}.${n}`, "scale-ends-bare", _(ge(e, "name")));
}
function sg({ code: e }) {
  return /^-?\d+$/.test(e);
}
function ag(e) {
  return [e[0], e[e.length - 1]].some((n) => n !== void 0 && !n.hasText);
}

// src/core/survey/definition-rules.ts
function lg(e, n) {
  var l;
  let { faults: t, add: r } = cg(), s = Wa(e), o = (l = n.taxonomy) != null ? l : null, i = Wn(e).survey, a = i === null ? null : Un(i, o);
  return qp(s, r), s.questions.forEach((u) => Yp(u, o, r)), Wp(s, a, r), tg(s, n.id, r), rg(s, o, r), i !== null && n.core && Dp(s, i, n.core, r), i !== null && n.previous && jp(s, i, n.previous, r), t;
}
function ug(e) {
  let { faults: n, add: t } = cg(), r = Wa(e);
  return Qp(r, t), og(r, t), ig(r, t), n;
}
function cg() {
  let e = [];
  return {
    faults: e,
    add: (n, t, ...r) => {
      e.push({ path: n, code: t, parameters: r });
    }
  };
}

// src/core/survey/lint-definition.ts
var aP = {
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
function dg(e, n = {}) {
  let { value: t, faults: r } = Pe(e);
  return t === void 0 ? { survey: null, faults: r, warnings: [] } : {
    survey: Wn(t).survey,
    faults: [...r, ...lP(t, n)],
    warnings: uP(t)
  };
}
function lP(e, n = {}) {
  let { hasMessage: t } = n, r = Lo(e, Lp, {
    codes: aP,
    checks: {
      date: (s) => ke(s) ? null : "bad-date",
      messageKey: (s) => t === void 0 || t(s) ? null : "unknown-message"
    }
  });
  return B(e) && r.push(...lg(e, n)), mg(e, r);
}
function uP(e) {
  return B(e) ? mg(e, ug(e)) : [];
}
function mg(e, n) {
  let t = /* @__PURE__ */ new Map(), r = (o, i) => {
    t.set(i, t.size), Array.isArray(o) ? o.forEach((a, l) => r(a, H(i, l))) : B(o) && (Object.keys(o).forEach((a) => r(F(o, a), H(i, a))), t.set(`${i} end`, t.size));
  };
  r(e, "$");
  let s = (o) => {
    var i, a;
    return (a = (i = t.get(o)) != null ? i : t.get(`${o.replace(/(?:\.[^.[\]]+|\[[^[\]]*\])$/, "")} end`)) != null ? a : t.size;
  };
  return n.map((o, i) => ({ fault: o, index: i, position: s(o.path) })).sort((o, i) => o.position - i.position || o.index - i.index).map(({ fault: o }) => o);
}

// src/wiki/counting/survey-fault.ts
var hn = class extends Error {
  constructor(n, t, r) {
    super(n), this.name = "SurveyFault", this.kind = t, this.details = r;
  }
};

// src/wiki/counting/load-survey.ts
function fg(e, n, t) {
  return j(this, null, function* () {
    var p, g;
    let { source: r, titles: s } = e, [o, i] = [s.definition(n), s.skills()], a = (y) => (w) => `${y}: ${w.path}: ${Zn(w, t)}`, l = yield r.readPages([o, i]), u = l.get(i), { taxonomy: c, faults: d } = u === void 0 ? { taxonomy: null, faults: [] } : Ip((p = u.latest.text) != null ? p : "", { hasMessage: t.has }), f = l.get(o);
    if (f === void 0)
      throw new hn(`There is no survey ${n} on this wiki: the page ${o} is missing.`, "no-survey", [o]);
    let { survey: m, faults: h } = dg((g = f.latest.text) != null ? g : "", { id: n, taxonomy: c, hasMessage: t.has });
    if (m === null)
      throw new hn([
        ...h.map(a(o)),
        `The survey ${n} is skipped until its definition is mended.`
      ].join(`
`), "definition", h.map((y) => `${y.path}: ${Zn(y, t)}`));
    if (m.id !== n)
      throw new hn(
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
var [pg, wt] = [2 ** 16, 2 ** 12];
function Ua(e) {
  return new Uint8Array(e.buffer, e.byteOffset, e.byteLength);
}
var ls, lr, Bo = class {
  constructor(n) {
    this.length = 0;
    me(this, ls, []);
    me(this, lr);
    Ce(this, lr, n);
  }
  /** At most a block; only the last may be smaller. */
  push(n) {
    Z(this, ls).push(Eo(Ua(n), Z(this, lr))), this.length += n.length;
  }
  /**
   * @param from - Place of the first
   * @yield One block after the other, in the same memory
   */
  *blocks(n = 0) {
    let t = new Float64Array(wt);
    for (let r of Z(this, ls).slice(n)) {
      let s = (r instanceof Uint8Array ? r.length : r.size) / t.BYTES_PER_ELEMENT, o = t.subarray(0, s);
      Ua(o).set(Qn(r, Z(this, lr), Ua(o))), yield o;
    }
  }
  *slice(n, t) {
    let r = Math.floor(n / wt), s = r * wt;
    for (let o of this.blocks(r))
      if (yield* De(o.subarray(Math.max(0, n - s), Math.max(0, t - s))), s += o.length, s >= t)
        return;
  }
  [Symbol.iterator]() {
    return this.slice(0, this.length);
  }
};
ls = new WeakMap(), lr = new WeakMap();
function gg(e) {
  if (++e.at >= e.block.length) {
    let n = e.blocks.next();
    if (n.done === !0)
      return !1;
    [e.block, e.at] = [n.value, 0];
  }
  return e.value = e.block[e.at], !0;
}
function cP(e, n) {
  let t = new Bo(n), r = new Float64Array(wt), s = 0, o = r.subarray(0, 0), i = e.map((a) => ({ value: NaN, block: o, at: 0, blocks: a.blocks() })).filter(gg);
  for (; i.length > 0; ) {
    let a = i[0];
    for (let l of i)
      a = l.value < a.value ? l : a;
    r[s++] = a.value, s === wt && (t.push(r), s = 0), gg(a) || (i = i.filter((l) => l !== a));
  }
  return s > 0 && t.push(r.subarray(0, s)), t;
}
function hg(e, n = 0) {
  let t = [], [r, s] = [new Float64Array(Math.max(64, e === null ? n : Math.min(n, pg))), 0];
  function o(i) {
    let a = new Bo(i), l = r.subarray(0, s).sort();
    for (let u = 0; u < s; u += wt)
      a.push(l.subarray(u, u + wt));
    t.push(a), s = 0;
  }
  return {
    add: (i) => {
      if (e !== null && s === pg && o(e), s === r.length) {
        let a = new Float64Array(2 * s);
        a.set(r), r = a;
      }
      r[s++] = i;
    },
    sorted: () => e === null || t.length === 0 ? r.subarray(0, s).sort() : (o(e), cP(t, e))
  };
}

// src/wiki/counting/released-answers.ts
function yg(e, n, t, r, s) {
  return j(this, null, function* () {
    var l, u;
    let o = /* @__PURE__ */ new Map();
    e.forEach((c, d) => o.set(d === "" ? t.community : d, dP(c)));
    let i = n.answers.where(({ community: c, revision: d }) => {
      var f;
      return ((f = o.get(c != null ? c : "")) == null ? void 0 : f.find(d)) === !0;
    }), a = [];
    for (let c of Array.from(e.keys())) {
      let d = (u = (l = o.get(c === "" ? t.community : c)) == null ? void 0 : l.missing()) != null ? u : [], f = c === "" ? t : s.map((p) => p.place).find((p) => p.community === c);
      if (f === void 0)
        return null;
      let m = d.length === 0 ? /* @__PURE__ */ new Map() : yield f.source.revisions(d, "with-texts"), h = mP(f, t, r, s);
      for (let p of d) {
        let g = pP(m.get(p), f, h);
        if (g === null)
          return null;
        a.push(g);
      }
    }
    return i.where(() => !0, a);
  });
}
function dP(e) {
  let n = Float64Array.from(e).sort(), t = ts();
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
function mP(e, n, t, r) {
  return (e === n ? [{ id: t.id, read: ss(t, e.readAnswerCalls), questions: null }] : []).concat(r.filter((o) => o.place === e).map(({ local: o }) => ({
    id: o.id,
    read: ss(Ba(t, o.id), e.readAnswerCalls),
    questions: Ao(o, t)
  })));
}
function fP(e, n, t) {
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
function pP(...e) {
  try {
    return fP(...e);
  } catch (n) {
    return null;
  }
}

// src/wiki/counting/tally-answers.ts
var ur = class extends Error {
  constructor(n) {
    var t;
    super(`${n.length} answers cannot be counted: ${String((t = n[0]) == null ? void 0 : t.error)}`), this.name = "UncountedAnswers", this.answers = n;
  }
};
function bg(e, n, t, r) {
  let s = vo(e, n), o = [];
  for (let i of t)
    try {
      To(s, i);
    } catch (a) {
      if (a instanceof Hn || o.length >= r)
        throw a;
      let { page: l, user: u, revision: c, community: d = null } = i;
      o.push({ page: l, user: u, revision: c, community: d, error: a });
    }
  if (o.length > 0)
    throw new ur(o);
  return s;
}

// src/wiki/counting/count-survey.ts
var wg = 1e3;
function xg(r, s) {
  return j(this, arguments, function* (e, n, t = {}) {
    let o = yield kg(e, n, t), { previous: i, notes: a } = yield gP(e, o, t);
    return O(T({}, o.counted), { report: O(T({}, o.counted.report), { previous: i }), notes: [...o.counted.notes, ...a] });
  });
}
function kg(e, n, t) {
  return j(this, null, function* () {
    let { home: r, others: s, definitionsOf: o, messages: i } = e, a = yield fg(r, n, i), { survey: l, taxonomy: u, definitionRevision: c, faults: d } = a, { found: f, notes: m } = yield _d(l, [r, ...s], o), h = [], p = yield Pp(r, a, f, O(T({}, t), {
      onUnreadable: (I, N) => {
        if (h.push({ title: I, error: N }) > wg)
          throw N;
      }
    })), g = e.exchange === null ? null : yield e.exchange(), y = (I) => Mf(
      l,
      bg(l, p.versions, I, wg - h.length),
      { excluded: p.excluded, exchange: g }
    ), { spill: w = null } = t, b = null;
    for (; b === null; )
      try {
        b = yield bP(e, l, p, f, y, w);
      } catch (I) {
        if (!(I instanceof ur))
          throw I;
        p = Rp(p, I.answers, r.community, w), I.answers.forEach(({ page: N, user: M, error: E }) => h.push({ title: N != null ? N : M, error: E }));
      }
    let { answers: x, counted: R, held: k, last: P, pending: S, isFrozen: v, results: C } = b;
    return {
      counted: {
        report: {
          survey: l,
          definitionRevision: c,
          results: C,
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
function gP(e, n, t) {
  return j(this, null, function* () {
    let { follows: r, id: s } = n.counted.report.survey;
    if (r === null || r === s)
      return { previous: null, notes: [] };
    try {
      let i = yield kg(e, r, t);
      if (i.counted.isFrozen)
        return { previous: null, notes: [] };
      let o = yP(i, n), { fault: a } = o, l = En(o, ["fault"]);
      return {
        previous: T({
          survey: i.counted.report.survey,
          published: ut(i.counted.report)
        }, l),
        notes: a === null ? [] : [`${s} follows ${r}. What people said each time cannot be set side by side, which should not have happened: ${String(a)}`]
      };
    } catch (i) {
      if (!(i instanceof hn))
        throw i;
      return { previous: null, notes: [`${s} follows ${r}, which it cannot be compared with. ${i.message}`] };
    }
  });
}
var hP = 2e4;
function yP(e, n) {
  let t = e.answers.sharedWith(n.answers), r = t.length, s = [e, n].map(({ counted: { report: c } }) => c.survey);
  if (!s.every(({ minAnswers: c, minCell: d }) => c <= 1 && d <= 1) || r === 0 || r > hP)
    return { accountsInBoth: r, pairs: null, fault: null };
  let [i, a] = s, l = Hf(i, a, { before: e.versions, now: n.versions }), u = /* @__PURE__ */ new Map();
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
function bP(e, n, t, r, s, o) {
  return j(this, null, function* () {
    var w;
    let { home: i, writer: a } = e, { answers: l } = t, u = (b) => Jf(b, (x) => hg(o, x)), c = u(l);
    if (n.minCell <= 1)
      return { answers: l, counted: c, results: s(l), held: null, last: null, pending: 0, isFrozen: !1 };
    let d = yield Op(i, n.id, a), f = If((w = d == null ? void 0 : d.revisions) != null ? w : null, xP(c, i), n), m = (b) => d === null || d.figures === null ? null : O(T({}, d.figures), { change: b }), h = (b) => j(null, null, function* () {
      var k, P, S;
      let x = (k = d == null ? void 0 : d.revisions) != null ? k : /* @__PURE__ */ new Map(), R = wP(yield yg(x, t, i, n, r), s);
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
    let p = s(l), g = m(f.change), y = d === null || g === null || f.change.accounts === 0 ? null : Lf(qs(p, n, g), g, d.revisions, f.change, n);
    return y !== null ? h(y) : { answers: l, counted: c, results: p, held: null, last: g, pending: 0, isFrozen: !1 };
  });
}
function wP(e, n) {
  try {
    return e === null ? null : { answers: e, results: n(e) };
  } catch (t) {
    if (t instanceof ur)
      return null;
    throw t;
  }
}
function xP({ places: e }, n) {
  return new Map(e.map(({ community: t, revisions: r }) => [t === n.community ? "" : t != null ? t : "", r]));
}

// src/core/site-configuration.ts
var kP = /[#<>[\]|{}\n\u007F-\u009F]|^\s*$|\/\s*$/;
function Sg(e) {
  if (e === null)
    return { root: cn, faults: [] };
  let { value: n, faults: t } = Pe(e);
  if (!B(n))
    return { root: cn, faults: t.length > 0 ? t : [{ path: "$", code: "expected-object", parameters: [] }] };
  let r = F(n, "root");
  return r === void 0 ? { root: cn, faults: t } : typeof r != "string" || kP.test(r) ? { root: cn, faults: [...t, { path: "$.root", code: "expected-text", parameters: [_(r)] }] } : { root: r.replace(/[_\s]+/g, " ").trim(), faults: t };
}

// src/wiki/counting/counting-place.ts
function SP(e, n) {
  return j(this, null, function* () {
    var i;
    let t = (yield e.readPages([fs])).get(fs), { root: r, faults: [s] } = Sg((i = t == null ? void 0 : t.latest.text) != null ? i : null), o = r === cn ? r : PP(r, yield e.siteInfo());
    if (s !== void 0 || o === null) {
      let a = s != null ? s : { path: "$.root", code: "expected-text", parameters: [_(r)] }, l = `${a.path}: ${Zn(a, n)}`;
      throw new hn(`${fs}: ${l}`, "configuration", [l]);
    }
    return cl(o);
  });
}
var RP = [-2, -1, 8];
function PP(e, { namespaces: n, isCaseSensitive: t = !1 }) {
  let r = Array.from(n).filter(([a]) => a !== 0), s = xs({
    defaultNamespace: "",
    namespaces: r.map(([, a]) => a),
    capitalLinks: !t
  }), o = /^\s*:/.test(e) ? null : s(e);
  return o !== null && ((a) => !r.some(([l, u]) => {
    var c;
    return RP.includes(l) && a.startsWith(`${(c = u[0]) != null ? c : ""}:`);
  }))(o) ? o : null;
}
function Rg(e, n, t) {
  return j(this, null, function* () {
    return {
      source: e,
      titles: yield SP(e, t),
      community: (yield e.siteInfo()).wikiId,
      isHome: n,
      readAnswerCalls: yield co(e, [gp])
    };
  });
}

// src/ui/survey-results/count-now.ts
function Pg(e, n, t) {
  return j(this, null, function* () {
    let { surveyId: r, reportMessages: s } = e;
    t.onPhase("survey");
    let o = yield Rg(n, !0, s), i = !1, { report: a, taxonomy: l, isFrozen: u } = yield xg({
      home: o,
      // Of the other wikis that a bot may read, a page knows nothing.
      others: [],
      definitionsOf: Bd(),
      exchange: () => Xm(o, e.now().toISOString().slice(0, 10)),
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
      return O(T({}, d), { html: null, files: null });
    let { survey: f } = a, m = ut(a), h = Us(a, m), p = Cl(a, m, s, l, [s], h, !1), g = Rd(p), y = {
      json: Ic(a, m),
      csv: Td(f, m, p.texts, h)
    };
    try {
      return O(T({}, d), { files: y, html: yield n.render(g, o.titles.results(r)) });
    } catch (w) {
      if (t.signal.aborted)
        throw w;
      return O(T({}, d), { files: y, html: null, fault: w });
    }
  });
}

// src/wiki/port.ts
var An = class extends Error {
  constructor(n, t, r = {}) {
    super(t === "" ? n : `${n}: ${t}`), this.name = "SaveFault", this.reason = n, this.explanation = t, this.details = r;
  }
};
function Ha(e) {
  return e instanceof Error && e.name === "SaveFault";
}

// src/ui/survey-results/counting-fault.ts
var vP = ["offline", "rate-limited"], TP = ["session-lost", "permission-denied", "blocked"], AP = 10;
function EP(e) {
  return e instanceof Error && e.name === "SurveyFault";
}
function Qa(e, n) {
  let t = (o, ...i) => fe("p", {}, n.text(`localskills-live-fault-${o}`, ...i));
  if (EP(e)) {
    let { kind: o, details: i } = e, a = o === "definition" || o === "configuration";
    return Jn("error", t(o, ...a ? [] : i), a ? fe("ul", {}, ...i.slice(0, AP).map((l) => fe("li", { dir: "auto" }, l))) : null);
  }
  let r = Ha(e) ? e.reason : "other", s = Ha(e) ? e.explanation : e instanceof Error ? e.message : "";
  return Jn(
    "error",
    t(vP.includes(r) ? r : TP.includes(r) ? "refused" : "other"),
    s === "" ? null : fe("p", { dir: "auto" }, n.text("localskills-live-fault-details", s))
  );
}

// src/ui/survey-results/progress-view.ts
function vg(e, n) {
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
var OP = ".ext-localSkills-results-tools, .ext-localSkills-downloads, .ext-localSkills-languages", CP = ["aria-labelledby", "aria-describedby", "aria-controls", "for", "headers"], _o = "localskills-live-";
function Tg(e) {
  let n = document.createElement("div");
  n.className = "ext-localSkills-live-content mw-body-content", n.innerHTML = e;
  let t = (s) => Array.from(n.querySelectorAll(s));
  t(OP).forEach((s) => {
    var o;
    return (o = s.parentNode) == null ? void 0 : o.removeChild(s);
  });
  let r = /* @__PURE__ */ new Set();
  return t("[id]").forEach((s) => {
    r.add(s.id), s.id = _o + s.id;
  }), CP.forEach((s) => t(`[${s}]`).forEach((o) => {
    var a;
    let i = ((a = o.getAttribute(s)) != null ? a : "").split(/\s+/);
    o.setAttribute(s, i.map((l) => r.has(l) ? _o + l : l).join(" "));
  })), t("a[href]").forEach((s) => {
    var a;
    let o = (a = s.getAttribute("href")) != null ? a : "";
    if (!o.startsWith("#")) {
      s.target = "_blank", s.rel = "noopener";
      return;
    }
    let i = MP(o.slice(1));
    s.setAttribute("href", `#${_o}${i}`), s.addEventListener("click", (l) => {
      l.preventDefault();
      let u = t("[id]").find((c) => c.id === _o + i);
      u !== void 0 && (NP(u), u.scrollIntoView(), Kn(u));
    });
  }), n;
}
function NP(e) {
  var t;
  let n = e.closest(".mw-collapsed");
  (t = n == null ? void 0 : n.querySelector(".mw-collapsible-toggle")) == null || t.click();
}
function MP(e) {
  try {
    return decodeURIComponent(e);
  } catch (n) {
    return e;
  }
}

// src/ui/survey-results/results-panel.ts
function Ag(e) {
  let { messages: n, surveyId: t } = e, r = fe("div", { class: "ext-localSkills-live" }), s = () => {
  }, o = (f, m) => Rt(n.text(`localskills-live-${f}`), m, () => d.start());
  function i(f) {
    let { text: m, language: h, direction: p } = f.title === null ? { text: t, language: null, direction: "auto" } : On(f.title, n, f.locale);
    return fe("h2", T({ dir: p }, h === null ? {} : { lang: h }), m);
  }
  function a(f) {
    let m = Qa(f, n);
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
    var C;
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
    let S = ((C = f.held) != null ? C : null) !== null, v = p === null ? null : Tg(p);
    St(
      r,
      k,
      Jn("notice", fe("p", {}, n.text(
        S ? "localskills-live-counted-held" : "localskills-live-counted",
        e.formatTime(w.toISOString()),
        x
      )), P),
      Xn(
        Rt(n.text("localskills-download-table"), "normal", () => Ko(t, w, "csv", g.csv)),
        Rt(n.text("localskills-download-data"), "normal", () => Ko(t, w, "json", g.json)),
        o("again", "normal")
      ),
      y === null ? null : Qa(y, n),
      v
    ), v !== null && e.enliven(v), Kn(k);
  }
  let d = {
    element: r,
    start() {
      s();
      let f = { aborted: !1 }, m = () => {
        f.aborted = !0, p.cancel();
      }, h = vg(n, () => {
        m(), l();
      }), p = e.createReader((g) => h.showWait(g));
      s = m, St(r, h.element), Pg(e, p, {
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
function za(e) {
  return (e == null ? void 0 : e.localSkillsDialog) === !0;
}
function $P(e) {
  let { history: n, location: t } = window, r = t.href, s = !1, o = null, i = (a) => {
    !s || za(a.state) || (s = !1, t.href === r && a.stopImmediatePropagation(), o !== null ? o() : e());
  };
  return window.addEventListener("popstate", i, !0), {
    put() {
      za(n.state) || n.pushState(O(T({}, n.state), { localSkillsDialog: !0 }), ""), s = !0;
    },
    takeOff: () => new Promise((a) => {
      let l = () => {
        window.removeEventListener("popstate", i, !0), a();
      };
      if (!s || !za(n.state)) {
        l();
        return;
      }
      o = l, setTimeout(l, 500), n.back();
    })
  };
}
function Eg(e, n, t) {
  let r = new OO.ui.WindowManager(), { getWindowManager: s } = OO.ui, o = () => s().getCurrentWindow() !== null, i = $P(() => {
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
function Og(e, n) {
  let { messages: t } = e, r = null;
  class s extends OO.ui.ProcessDialog {
    initialize() {
      return super.initialize(), r = Ag(e), this.$body.append(r.element), this;
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
  Eg(o, "ext-localSkills-live-open", n);
}

// src/wiki/action-api/query.ts
function Cg(e, n) {
  return bn(this, null, function* () {
    let t = {};
    for (; ; ) {
      let r = yield new We(e.read(T(T({ action: "query" }, n), t)));
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
      for (var c = be(Cg(e, n)), d, f, m; d = !(f = yield new We(c.next())).done; d = !1) {
        let h = f.value;
        for (let p of (s = (r = h.query) == null ? void 0 : r.pages) != null ? s : []) {
          let g = (o = p.pageid) != null ? o : p.title, y = t.get(g), w = [...(i = y == null ? void 0 : y.revisions) != null ? i : [], ...(a = p.revisions) != null ? a : []], b = [...(l = y == null ? void 0 : y.redirects) != null ? l : [], ...(u = p.redirects) != null ? u : []];
          t.set(g, O(T(T({}, y), p), { revisions: w, redirects: b }));
        }
        h.batchcomplete === !0 && (yield* De(t.values()), t = /* @__PURE__ */ new Map());
      }
    } catch (f) {
      m = [f];
    } finally {
      try {
        d && (f = c.return) && (yield new We(f.call(c)));
      } finally {
        if (m)
          throw m[0];
      }
    }
    yield* De(t.values());
  });
}
function Wo(e, n, t) {
  return bn(this, null, function* () {
    var r, s;
    try {
      for (var o = be(Cg(e, T({ list: n }, t))), i, a, l; i = !(a = yield new We(o.next())).done; i = !1) {
        let u = a.value;
        yield* De((s = (r = u.query) == null ? void 0 : r[n]) != null ? s : []);
      }
    } catch (a) {
      l = [a];
    } finally {
      try {
        i && (a = o.return) && (yield new We(a.call(o)));
      } finally {
        if (l)
          throw l[0];
      }
    }
  });
}
function Ng(e) {
  var n, t;
  return new Map(((t = (n = e.query) == null ? void 0 : n.normalized) != null ? t : []).map(({ from: r, to: s }) => [r, s]));
}
function Go(e, n, t) {
  return j(this, null, function* () {
    if (n.length === 0)
      return;
    let r = yield e.batchSize();
    for (let s = 0; s < n.length; s += r)
      yield t(n.slice(s, s + r));
  });
}

// src/wiki/action-api/site-info.ts
function Mg(e) {
  return j(this, null, function* () {
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
      language: Ig(n.general.lang, yield $g(e, [n.general.lang])),
      namespaces: t,
      isCaseSensitive: n.general.case === "case-sensitive",
      extensionTags: n.extensiontags.map((r) => r.replace(/[<>]/g, "").toLowerCase())
    };
  });
}
function $g(e, n) {
  return j(this, null, function* () {
    let { query: t } = yield e.read({
      action: "query",
      meta: "languageinfo",
      liprop: ["fallbacks", "dir"],
      licode: [...n]
    });
    return t.languageinfo;
  });
}
function Ig(e, n) {
  var r, s;
  let t = n[e];
  return { code: e, fallbacks: (r = t == null ? void 0 : t.fallbacks) != null ? r : [], direction: (s = t == null ? void 0 : t.dir) != null ? s : "ltr" };
}
function Lg(e) {
  let n = null;
  return (t) => j(null, null, function* () {
    if (n === null) {
      let r = /* @__PURE__ */ new Set();
      n = { codes: r, languages: Promise.resolve().then(() => (n = null, $g(e, Array.from(r)))) };
    }
    return n.codes.add(t), Ig(t, yield n.languages);
  });
}
function Fg(e, n) {
  let t = (s) => s.replace(/_/g, " ").trim().toLowerCase(), r = e.indexOf(":");
  for (let [s, o] of r === -1 ? [] : n)
    if (s !== 0 && o.some((i) => t(i) === t(e.slice(0, r))))
      return { namespace: s, rest: e.slice(r + 1) };
  return { namespace: 0, rest: e };
}

// src/wiki/action-api/api-source.ts
var Ka = { rvprop: ["ids", "timestamp", "user", "userid", "sha1"] }, cr = { rvprop: ["ids", "timestamp", "user", "userid", "sha1", "content"], rvslots: "main" }, IP = 2, LP = 6e4, FP = 5, DP = [{ leaction: "delete/restore" }, { letype: "import" }, { letype: "merge" }];
function qo(e) {
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
function Dg(e) {
  var t, r;
  let n = (t = e.revisions) == null ? void 0 : t[0];
  return n === void 0 ? null : {
    pageId: (r = e.pageid) != null ? r : 0,
    title: e.title,
    namespace: e.ns,
    isRedirect: e.redirect === !0,
    latest: qo(n)
  };
}
function jg(e) {
  let n = null, t = () => (n != null || (n = Mg(e).catch((c) => {
    throw n = null, c;
  })), n);
  function r(c) {
    return j(this, null, function* () {
      let d = /* @__PURE__ */ new Map();
      return yield Go(e, [...new Set(c)], (f) => j(null, null, function* () {
        let m = new Map(f.map((b) => [b, b])), h = /* @__PURE__ */ new Map();
        try {
          for (var p = be(xt(O(T({}, e), {
            read: (x) => j(null, null, function* () {
              let R = yield e.read(x);
              return Ng(R).forEach((k, P) => m.set(P, k)), R;
            })
          }), T({ titles: f, prop: ["revisions", "info"] }, cr))), g, y, w; g = !(y = yield p.next()).done; g = !1) {
            let b = y.value;
            let x = Dg(b);
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
    return j(this, null, function* () {
      let { namespace: f, rest: m } = Fg(c, (yield t()).namespaces), h = d ? "g" : "";
      return { [`${h}apnamespace`]: f, [`${h}apprefix`]: m };
    });
  }
  function o(c) {
    return bn(this, null, function* () {
      try {
        for (var d = be(xt(e, T(O(T({}, c), { prop: ["revisions", "info"] }), cr))), f, m, h; f = !(m = yield new We(d.next())).done; f = !1) {
          let p = m.value;
          let g = Dg(p);
          g !== null && (yield g);
        }
      } catch (m) {
        h = [m];
      } finally {
        try {
          f && (m = d.return) && (yield new We(m.call(d)));
        } finally {
          if (h)
            throw h[0];
        }
      }
    });
  }
  function i(c) {
    return bn(this, null, function* () {
      yield* De(o(T({ generator: "allpages", gaplimit: "max" }, yield new We(s(c, !0)))));
    });
  }
  function a(c) {
    return bn(this, null, function* () {
      for (let d of c)
        yield* De(o({ generator: "embeddedin", geititle: d, geinamespace: IP, geilimit: "max" }));
    });
  }
  function l(c, d, f) {
    return j(this, null, function* () {
      var h, p, g, y;
      let { query: m } = yield e.read(T({ action: "query", titles: [c], prop: "revisions", rvlimit: d }, f));
      return (y = (g = (p = (h = m == null ? void 0 : m.pages) == null ? void 0 : h[0]) == null ? void 0 : p.revisions) == null ? void 0 : g.map(qo)) != null ? y : [];
    });
  }
  let u = (c, d) => j(null, null, function* () {
    var f;
    return (f = (yield l(c, 1, d))[0]) != null ? f : null;
  });
  return {
    siteInfo: t,
    languageInfo: Lg(e),
    readPages: r,
    readListedPages: r,
    titlesWithTemplates: (c, d) => j(null, null, function* () {
      let f = /* @__PURE__ */ new Set();
      return yield Go(e, c, (m) => j(null, null, function* () {
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
        yield* De(i(c)), yield* De(a(d));
      });
    },
    childrenBelow: (c) => j(null, null, function* () {
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
    redirectsTo: (c) => j(null, null, function* () {
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
    revisions: (c, d) => j(null, null, function* () {
      let f = /* @__PURE__ */ new Map();
      return yield Go(e, c, (m) => j(null, null, function* () {
        var h;
        try {
          for (var p = be(xt(e, T({
            revids: m,
            prop: "revisions"
          }, d === "with-texts" ? cr : Ka))), g, y, w; g = !(y = yield p.next()).done; g = !1) {
            let b = y.value;
            (h = b.revisions) == null || h.forEach((x) => f.set(x.revid, qo(x)));
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
    firstRevision: (c) => u(c, T({ rvdir: "newer" }, Ka)),
    newestRevisionBy: (c, d) => u(c, T({ rvuser: d }, cr)),
    revisionsAfter: (c, d) => j(null, null, function* () {
      let f = [];
      try {
        for (var m = be(xt(e, T({
          titles: [c],
          prop: "revisions",
          rvendid: d,
          rvlimit: "max"
        }, Ka))), h, p, g; h = !(p = yield m.next()).done; h = !1) {
          let { revisions: y = [] } = p.value;
          f.push(...y.filter(({ revid: w }) => w !== d).map(qo));
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
    revisionsBySince: (c, d, f) => l(c, FP, T({
      rvuser: d,
      rvstart: f,
      rvdir: "newer"
    }, cr)),
    movesAround: (f) => j(null, [f], function* ({ timestamp: c, user: d }) {
      var h;
      let m = [];
      try {
        for (var p = be(Wo(e, "logevents", {
          letype: "move",
          lestart: c,
          leend: new Date(Date.parse(c) + LP).toISOString(),
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
    revisionsBy: (c, d, f) => l(c, f, T({ rvuser: d }, cr)),
    recombinedPagesSince: (c) => j(null, null, function* () {
      let d = /* @__PURE__ */ new Set(), f = /* @__PURE__ */ new Set();
      for (let y of DP)
        try {
          for (var m = be(Wo(e, "logevents", O(T({}, y), {
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
    renamesSince: (c) => j(null, null, function* () {
      var f;
      let d = [];
      try {
        for (var m = be(Wo(e, "logevents", {
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
function jP(e) {
  if (e === !0)
    return "1";
  if (Array.isArray(e)) {
    let n = e.map(String);
    return n.some((t) => t.includes("|")) ? "" + n.join("") : n.join("|");
  }
  return String(e);
}
function Bg(e) {
  let n = {};
  for (let [t, r] of Object.entries(e))
    r != null && r !== !1 && (n[t] = jP(r));
  return n;
}

// src/wiki/save-fault-reason.ts
var _g = {
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
}, BP = new Map(
  Object.keys(_g).reduce(
    (e, n) => e.concat(_g[n].map((t) => [t, n])),
    []
  )
), _P = [
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
function Wg(e) {
  let n = e.map((t) => BP.get(t) || "other");
  return _P.find((t) => n.includes(t)) || "other";
}
function Gg(e) {
  return e === 413 ? "too-big" : e === 429 ? "rate-limited" : e < 400 || e === 408 || e >= 500 ? "offline" : "other";
}

// src/wiki/browser/plain-text.ts
function qg(e) {
  return (new DOMParser().parseFromString(e.replace(/<(?:\/(?:p|div|li|tr|h\d)|[bh]r)\b[^>]*>/gi, `$&
`), "text/html").body.textContent || "").split(`
`).map((t) => t.replace(/\s+/g, " ").trim()).filter((t) => t !== "").join(`
`);
}

// src/wiki/browser/browser-wiki.ts
function Vg(e, n) {
  var i;
  if (e === "http" || e === "ok-but-empty") {
    let a = ((i = n == null ? void 0 : n.xhr) == null ? void 0 : i.status) || 0, l = Gg(a);
    return new An(l, l === "other" ? `HTTP ${a}` : "", { code: e });
  }
  let t = (n == null ? void 0 : n.errors) || [], r = t.map((a) => a.html || "").filter((a) => a !== "").join("<hr>"), s = t.map((a) => a.html ? qg(a.html) : a.text || a.code), o = t.map((a) => {
    var l;
    return (l = a.data) == null ? void 0 : l.readonlyreason;
  }).find((a) => a);
  return o ? new An("read-only", o, { code: e }) : new An(
    Wg(t.length ? t.map((a) => a.code) : [e]),
    s.join(`

`),
    r === "" ? { code: e } : { code: e, html: r }
  );
}

// src/wiki/browser/reading-api.ts
var WP = 6e3, GP = 6e4, qP = 5, VP = 3;
function UP(e) {
  var r;
  let n = (r = e == null ? void 0 : e.getResponseHeader) == null ? void 0 : r.call(e, "Retry-After");
  if (n == null || n === "")
    return null;
  let t = /^\d+$/.test(n) ? Number(n) * 1e3 : Date.parse(n) - Date.now();
  return t >= 0 ? t : null;
}
function HP({ reason: e, details: n }) {
  return e === "rate-limited" || n.code === "maxlag" ? qP : e === "offline" ? VP : 1;
}
function Ug(e) {
  let { api: n, language: t, onWait: r, firstWait: s = 1e3 } = e, o = !1, i = null, a = Promise.resolve(), l = null, u = (m, h) => {
    let p = h ? (
      // Tells servers in several places that any of them may answer.
      n.post(m, { headers: { "Promise-Non-Write-API-Action": "true" } })
    ) : n.get(m);
    return new Promise((g, y) => {
      p.then(g, (...w) => {
        var k;
        let [b, x, , R] = w;
        y({ fault: Vg(String(b), x), retryAfter: UP((k = x == null ? void 0 : x.xhr) != null ? k : R) });
      });
    });
  }, c = (m) => new Promise((h) => {
    let p = setTimeout(h, m);
    i = () => {
      clearTimeout(p), h();
    };
  });
  function d(m, h) {
    return j(this, null, function* () {
      for (let p = 1; ; p++) {
        if (o)
          throw new An("other", "", { code: "cancelled" });
        try {
          return yield u(m, h);
        } catch (g) {
          let { fault: y, retryAfter: w } = g, b = Math.max(w != null ? w : 0, s * 2 ** (p - 1));
          if (o || p >= HP(y) || b > GP)
            throw y;
          r(b), yield c(b);
        }
      }
    });
  }
  function f(m, h) {
    let p = Bg(T({
      formatversion: 2,
      errorformat: "plaintext",
      errorlang: t,
      errorsuselocal: !0
    }, m)), g = new URLSearchParams(p).toString().length > WP, y = a.then(() => d(p, h || g));
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
function Hg(e) {
  let n = Ug(e);
  return O(T({}, jg(n)), {
    lastChanged(r) {
      return j(this, null, function* () {
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
      return j(this, null, function* () {
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
var Qg = { year: "numeric", month: "long", day: "numeric" }, zg = O(T({}, Qg), { hour: "numeric", minute: "2-digit" }), wG = O(T({}, Qg), { timeZone: "UTC" });
function Kg(e, n = document.documentElement.lang) {
  let t = new Intl.DateTimeFormat(dr([n.toLowerCase()], "-ca-gregory"), e);
  return (r) => t.format(new Date(r));
}

// src/extension/start-results.ts
var QP = 12e4;
function zP(e) {
  let n = nl(mw, document.documentElement.dir === "rtl" ? "rtl" : "ltr"), t = mw.messages.get();
  return {
    surveyId: e,
    messages: n,
    reportMessages: ol(n.language, t, n),
    createReader: (r) => Hg({
      api: new mw.Api({ ajax: { timeout: QP } }),
      language: n.language,
      rights: () => mw.user.getRights(),
      onWait: r
    }),
    now: () => /* @__PURE__ */ new Date(),
    formatTime: Kg(zg),
    pageUrl: (r) => mw.util.getUrl(r),
    enliven: (r) => {
      mw.hook("wikipage.content").fire($(r));
    }
  };
}
function Jg() {
  let e = !1;
  mw.hook("localSkills.showResults").add(({ surveyId: n, opener: t }) => {
    e || (e = !0, Og(zP(n), () => {
      e = !1, t.focus();
    }));
  });
}

// src/extension/results.ts
Jg();
