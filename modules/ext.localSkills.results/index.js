// Built from src/extension/results.ts by `npm run build`. Change the source, not this file.
"use strict";
var Qd = Object.create;
var Hr = Object.defineProperty, Hd = Object.defineProperties, zd = Object.getOwnPropertyDescriptor, Jd = Object.getOwnPropertyDescriptors, Kd = Object.getOwnPropertyNames, nr = Object.getOwnPropertySymbols, Xd = Object.getPrototypeOf, zr = Object.prototype.hasOwnProperty, qs = Object.prototype.propertyIsEnumerable;
var Wn = (e, n) => (n = Symbol[e]) ? n : /* @__PURE__ */ Symbol.for("Symbol." + e), Jr = (e) => {
  throw TypeError(e);
};
var js = (e, n, t) => n in e ? Hr(e, n, { enumerable: !0, configurable: !0, writable: !0, value: t }) : e[n] = t, v = (e, n) => {
  for (var t in n || (n = {}))
    zr.call(n, t) && js(e, t, n[t]);
  if (nr)
    for (var t of nr(n))
      qs.call(n, t) && js(e, t, n[t]);
  return e;
}, O = (e, n) => Hd(e, Jd(n));
var _s = (e, n) => {
  var t = {};
  for (var r in e)
    zr.call(e, r) && n.indexOf(r) < 0 && (t[r] = e[r]);
  if (e != null && nr)
    for (var r of nr(e))
      n.indexOf(r) < 0 && qs.call(e, r) && (t[r] = e[r]);
  return t;
};
var Bs = (e, n) => () => {
  try {
    return n || e((n = { exports: {} }).exports, n), n.exports;
  } catch (t) {
    throw n = 0, t;
  }
};
var Yd = (e, n, t, r) => {
  if (n && typeof n == "object" || typeof n == "function")
    for (let o of Kd(n))
      !zr.call(e, o) && o !== t && Hr(e, o, { get: () => n[o], enumerable: !(r = zd(n, o)) || r.enumerable });
  return e;
};
var Zd = (e, n, t) => (t = e != null ? Qd(Xd(e)) : {}, Yd(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  n || !e || !e.__esModule ? Hr(t, "default", { value: e, enumerable: !0 }) : t,
  e
));
var Kr = (e, n, t) => n.has(e) || Jr("Cannot " + t);
var ve = (e, n, t) => (Kr(e, n, "read from private field"), t ? t.call(e) : n.get(e)), hn = (e, n, t) => n.has(e) ? Jr("Cannot add the same private member more than once") : n instanceof WeakSet ? n.add(e) : n.set(e, t), Vn = (e, n, t, r) => (Kr(e, n, "write to private field"), r ? r.call(e, t) : n.set(e, t), t), Gn = (e, n, t) => (Kr(e, n, "access private method"), t);
var D = (e, n, t) => new Promise((r, o) => {
  var s = (a) => {
    try {
      l(t.next(a));
    } catch (u) {
      o(u);
    }
  }, i = (a) => {
    try {
      l(t.throw(a));
    } catch (u) {
      o(u);
    }
  }, l = (a) => a.done ? r(a.value) : Promise.resolve(a.value).then(s, i);
  l((t = t.apply(e, n)).next());
}), Pe = function(e, n) {
  this[0] = e, this[1] = n;
}, yn = (e, n, t) => {
  var r = (l, a, u, c) => {
    try {
      var d = t[l](a), f = (a = d.value) instanceof Pe, m = d.done;
      Promise.resolve(f ? a[0] : a).then((h) => f ? r(l === "return" ? l : "next", a[1] ? { done: h.done, value: h.value } : h, u, c) : u({ value: h, done: m })).catch((h) => r("throw", h, u, c));
    } catch (h) {
      c(h);
    }
  }, o = (l, a, u, c) => i[l] = (d) => (a = new Promise((f, m, h) => (h = () => r(l, d, f, m), s ? s.then(h) : h())), c = () => s === u && (s = 0), s = u = a.then(c, c), a), s, i = {};
  return t = t.apply(e, n), i[Wn("asyncIterator")] = () => i, o("next"), o("throw"), o("return"), i;
}, Ye = (e) => {
  var n = e[Wn("asyncIterator")], t = !1, r, o = {};
  return n == null ? (n = e[Wn("iterator")](), r = (s) => o[s] = (i) => n[s](i)) : (n = n.call(e), r = (s) => o[s] = (i) => {
    if (t) {
      if (t = !1, s === "throw") throw i;
      return i;
    }
    return t = !0, {
      done: !1,
      value: new Pe(new Promise((l) => {
        var a = n[s](i);
        a instanceof Object || Jr("Object expected"), l(a);
      }), 1)
    };
  }), o[Wn("iterator")] = () => o, r("next"), "throw" in n ? r("throw") : o.throw = (s) => {
    throw s;
  }, "return" in n && r("return"), o;
}, fe = (e, n, t) => (n = e[Wn("asyncIterator")]) ? n.call(e) : (e = e[Wn("iterator")](), n = {}, t = (r, o) => (o = e[r]) && (n[r] = (s) => new Promise((i, l, a) => (s = o.call(e, s), a = s.done, Promise.resolve(s.value).then((u) => i({ value: u, done: a }), l)))), t("next"), t("return"), n);

// node_modules/heap/lib/heap.js
var Pi = Bs((fo, vi) => {
  (function() {
    var e, n, t, r, o, s, i, l, a, u, c, d, f, m, h;
    t = Math.floor, u = Math.min, n = function(p, b) {
      return p < b ? -1 : p > b ? 1 : 0;
    }, a = function(p, b, g, y, w) {
      var x;
      if (g == null && (g = 0), w == null && (w = n), g < 0)
        throw new Error("lo must be non-negative");
      for (y == null && (y = p.length); g < y; )
        x = t((g + y) / 2), w(b, p[x]) < 0 ? y = x : g = x + 1;
      return [].splice.apply(p, [g, g - g].concat(b)), b;
    }, s = function(p, b, g) {
      return g == null && (g = n), p.push(b), m(p, 0, p.length - 1, g);
    }, o = function(p, b) {
      var g, y;
      return b == null && (b = n), g = p.pop(), p.length ? (y = p[0], p[0] = g, h(p, 0, b)) : y = g, y;
    }, l = function(p, b, g) {
      var y;
      return g == null && (g = n), y = p[0], p[0] = b, h(p, 0, g), y;
    }, i = function(p, b, g) {
      var y;
      return g == null && (g = n), p.length && g(p[0], b) < 0 && (y = [p[0], b], b = y[0], p[0] = y[1], h(p, 0, g)), b;
    }, r = function(p, b) {
      var g, y, w, x, k, S, R, A;
      for (b == null && (b = n), S = (function() {
        A = [];
        for (var T = 0, M = t(p.length / 2); 0 <= M ? T < M : T > M; 0 <= M ? T++ : T--)
          A.push(T);
        return A;
      }).apply(this).reverse(), R = [], y = 0, x = S.length; y < x; y++)
        g = S[y], R.push(h(p, g, b));
      return R;
    }, f = function(p, b, g) {
      var y;
      if (g == null && (g = n), y = p.indexOf(b), y !== -1)
        return m(p, 0, y, g), h(p, y, g);
    }, c = function(p, b, g) {
      var y, w, x, k, S;
      if (g == null && (g = n), w = p.slice(0, b), !w.length)
        return w;
      for (r(w, g), S = p.slice(b), x = 0, k = S.length; x < k; x++)
        y = S[x], i(w, y, g);
      return w.sort(g).reverse();
    }, d = function(p, b, g) {
      var y, w, x, k, S, R, A, T, M, q;
      if (g == null && (g = n), b * 10 <= p.length) {
        if (k = p.slice(0, b).sort(g), !k.length)
          return k;
        for (x = k[k.length - 1], T = p.slice(b), S = 0, A = T.length; S < A; S++)
          y = T[S], g(y, x) < 0 && (a(k, y, 0, null, g), k.pop(), x = k[k.length - 1]);
        return k;
      }
      for (r(p, g), q = [], w = R = 0, M = u(b, p.length); 0 <= M ? R < M : R > M; w = 0 <= M ? ++R : --R)
        q.push(o(p, g));
      return q;
    }, m = function(p, b, g, y) {
      var w, x, k;
      for (y == null && (y = n), w = p[g]; g > b; ) {
        if (k = g - 1 >> 1, x = p[k], y(w, x) < 0) {
          p[g] = x, g = k;
          continue;
        }
        break;
      }
      return p[g] = w;
    }, h = function(p, b, g) {
      var y, w, x, k, S;
      for (g == null && (g = n), w = p.length, S = b, x = p[b], y = 2 * b + 1; y < w; )
        k = y + 1, k < w && !(g(p[y], p[k]) < 0) && (y = k), p[b] = p[y], b = y, y = 2 * b + 1;
      return p[b] = x, m(p, S, b, g);
    }, e = (function() {
      p.push = s, p.pop = o, p.replace = l, p.pushpop = i, p.heapify = r, p.updateItem = f, p.nlargest = c, p.nsmallest = d;
      function p(b) {
        this.cmp = b != null ? b : n, this.nodes = [];
      }
      return p.prototype.push = function(b) {
        return s(this.nodes, b, this.cmp);
      }, p.prototype.pop = function() {
        return o(this.nodes, this.cmp);
      }, p.prototype.peek = function() {
        return this.nodes[0];
      }, p.prototype.contains = function(b) {
        return this.nodes.indexOf(b) !== -1;
      }, p.prototype.replace = function(b) {
        return l(this.nodes, b, this.cmp);
      }, p.prototype.pushpop = function(b) {
        return i(this.nodes, b, this.cmp);
      }, p.prototype.heapify = function() {
        return r(this.nodes, this.cmp);
      }, p.prototype.updateItem = function(b) {
        return f(this.nodes, b, this.cmp);
      }, p.prototype.clear = function() {
        return this.nodes = [];
      }, p.prototype.empty = function() {
        return this.nodes.length === 0;
      }, p.prototype.size = function() {
        return this.nodes.length;
      }, p.prototype.clone = function() {
        var b;
        return b = new p(), b.nodes = this.nodes.slice(0), b;
      }, p.prototype.toArray = function() {
        return this.nodes.slice(0);
      }, p.prototype.insert = p.prototype.push, p.prototype.top = p.prototype.peek, p.prototype.front = p.prototype.peek, p.prototype.has = p.prototype.contains, p.prototype.copy = p.prototype.clone, p;
    })(), (function(p, b) {
      return typeof define == "function" && define.amd ? define([], b) : typeof fo == "object" ? vi.exports = b() : p.Heap = b();
    })(this, function() {
      return e;
    });
  }).call(fo);
});

// node_modules/heap/index.js
var Ai = Bs((tx, Ti) => {
  Ti.exports = Pi();
});

// src/ui/messages.ts
function Ws(e, n) {
  let t = e.config.get("wgUserLanguage"), r = (i) => String(e.language.convertNumber(i)), o = () => {
    var l, a;
    return (((a = (l = e.language).getSeparatorTransformTable) == null ? void 0 : a.call(l)) || {})["."] || ".";
  }, s = (i, l = 0) => {
    let a = Math.abs(i).toFixed(l), [u, c] = a.split("."), d = i < 0 && Number(a) !== 0 ? "\u2212" : "", f = c === void 0 ? "" : o() + c.split("").map((m) => r(Number(m))).join("");
    return d + r(Number(u)) + f;
  };
  return {
    language: t,
    languageChain: e.language.getFallbackLanguageChain(),
    direction: n,
    text(i, ...l) {
      return e.message(
        i,
        ...l.map((a) => typeof a == "number" ? r(a) : a)
      ).text();
    },
    has: (i) => e.message(i).exists(),
    number: s
  };
}

// src/core/i18n/localized-text.ts
function Ze(e, n, t = null) {
  if (e.kind === "message")
    return { text: n.text(e.key), language: n.language, direction: n.direction };
  let r = Object.keys(e.texts), o = r.includes("default"), s = n.languageChain.find((u) => r.includes(u) || o && u === t), i = s !== void 0 && r.includes(s) ? s : o ? "default" : r.sort()[0], l = i === void 0 ? "" : e.texts[i], a = i === void 0 || i === "default" ? t : i;
  return { text: l, language: a, direction: a === null ? "auto" : Xr(a) };
}
var ef = [
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
function Xr(e) {
  return ef.includes(e) ? "rtl" : "ltr";
}

// src/core/i18n/number-format.ts
var Vs = {
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
function Gs(e) {
  var o, s;
  let n = (s = Vs[(o = e.find((i) => Object.prototype.hasOwnProperty.call(Vs, i))) != null ? o : ""]) != null ? s : "latn", t = [...e, "en"].filter(nf).map((i) => `${i}-u-nu-${n}`), r = /* @__PURE__ */ new Map();
  return (i, l) => {
    var u;
    let a = (u = r.get(l)) != null ? u : new Intl.NumberFormat(t, { minimumFractionDigits: l, maximumFractionDigits: l });
    return r.set(l, a), a.format(i);
  };
}
function nf(e) {
  try {
    return !e.includes("-u-") && Intl.NumberFormat.supportedLocalesOf(e).length > 0;
  } catch (n) {
    return !1;
  }
}
function Us(e) {
  var n, t;
  return Number.isInteger(e) ? 0 : Math.min(2, (t = (n = String(e).split(".")[1]) == null ? void 0 : n.length) != null ? t : 0);
}

// src/ui/messages-in-language.ts
var tf = ["zero", "one", "two", "few", "many", "other"], rf = /\{\{\s*(PLURAL|GENDER)\s*:([^{}]*)\}\}/gi;
function of(e) {
  var n;
  try {
    return (n = Intl.NumberFormat.supportedLocalesOf([e])[0]) != null ? n : "en";
  } catch (t) {
    return "en";
  }
}
function sf(e, n, t) {
  var u;
  let r = n.find((c) => /^\d+=/.test(c) && parseInt(c, 10) === e);
  if (r !== void 0)
    return r.slice(r.indexOf("=") + 1);
  let o = n.filter((c) => !/^\d+=/.test(c)), { PluralRules: s } = Intl, i = s === void 0 ? null : new s(t), a = (i === null ? ["one", "other"] : tf.filter((c) => i.resolvedOptions().pluralCategories.includes(c))).indexOf(i === null ? e === 1 ? "one" : "other" : i.select(e));
  return (u = o[Math.min(a, o.length - 1)]) != null ? u : "";
}
function Qs(e, n, t) {
  let r = of(e), o = [e, ...t.languageChain.filter((l) => l !== e)], s = Gs(o), i = (l, a = 0) => s(l, a);
  return {
    language: e,
    languageChain: o,
    direction: Xr(e),
    has: (l) => n[l] !== void 0 || t.has(l),
    number: i,
    text(l, ...a) {
      let u = n[l];
      if (u === void 0)
        return t.text(l, ...a);
      let c = (h) => a[Number(h.replace(/\D/g, "")) - 1], d = (h) => h.replace(/\$\d/g, (p) => {
        let b = c(p);
        return b === void 0 ? p : typeof b == "number" ? i(b, Us(b)) : b;
      }), f = "", m = 0;
      return u.replace(rf, (h, p, b, g) => {
        var k, S;
        let [y = "", ...w] = b.split("|"), x = p.toUpperCase() === "PLURAL" ? sf(Number((k = c(y)) != null ? k : 0), w, r) : (S = w[w.length - 1]) != null ? S : "";
        return f += d(u.slice(m, g)) + d(x), m = g + h.length, "";
      }), f + d(u.slice(m));
    }
  };
}

// src/ui/download-file.ts
var lf = { csv: "text/csv", json: "application/json" }, Hs = "\uFEFF", af = 6e4;
function Yr(e, n, t, r) {
  let o = t === "csv" && !r.startsWith(Hs) ? Hs + r : r, s = URL.createObjectURL(new Blob([o], { type: `${lf[t]};charset=utf-8` })), i = document.createElement("a");
  i.href = s, i.download = `${e}-results-${n.toISOString().slice(0, 10)}.${t}`, document.body.appendChild(i), i.click(), document.body.removeChild(i), setTimeout(() => URL.revokeObjectURL(s), af);
}

// src/ui/element.ts
function re(e, n, ...t) {
  let r = document.createElement(e);
  return Object.keys(n).forEach((o) => r.setAttribute(o, n[o])), t.forEach((o) => {
    o !== null && r.appendChild(typeof o == "string" ? document.createTextNode(o) : o);
  }), r;
}
function Un(e, ...n) {
  for (; e.firstChild; )
    e.removeChild(e.firstChild);
  n.forEach((t) => {
    t !== null && e.appendChild(typeof t == "string" ? document.createTextNode(t) : t);
  });
}
function bn(e) {
  e.tabIndex < 0 && e.setAttribute("tabindex", "-1"), e.focus();
}

// src/ui/notice.ts
function wn(e, ...n) {
  let t = re("div", { class: "ext-localSkills-form-notice" }, ...n);
  return new OO.ui.MessageWidget({ type: e, label: $(t) }).$element[0];
}
function xn(...e) {
  return re("div", { class: "ext-localSkills-form-buttons" }, ...e.map(({ $element: n }) => n[0]));
}
function Qn(e, n, t) {
  let r = new OO.ui.ButtonInputWidget({
    label: e,
    framed: n !== "quiet",
    flags: n === "primary" ? ["primary", "progressive"] : n === "destructive" ? ["primary", "destructive"] : n === "quiet" ? ["progressive"] : []
  });
  return r.on("click", t), r;
}

// src/core/survey/special-choices.ts
var kn = "other", wt = "none", xt = "refused", kt = "dontknow", St = [xt, kt], uf = { other: null, none: null, refused: null, dontKnow: null };
function zs(e) {
  return `${e}.${kn}`;
}
function Ne(e) {
  return [e.other, e.none, e.refused, e.dontKnow].filter((n) => n !== null);
}
function Hn(e) {
  return "special" in e ? e.special : uf;
}

// src/core/survey/parameters.ts
function en(e, n, t) {
  return `${e}.${n}.${t}`;
}
function Zr(e, n) {
  return `${e}.${n}`;
}
function cf(e) {
  let n = [], t = (r) => {
    n.push(r), r.type === "panel" && r.elements.forEach(t);
  };
  return e.pages.forEach((r) => r.elements.forEach(t)), n;
}
function V(e) {
  return cf(e).filter((n) => n.type !== "panel" && n.type !== "html");
}
function z(e) {
  return V(e).reduce((n, t) => n.concat(le(t)), []);
}
function le(e) {
  let n = { name: e.name, question: e, row: null, column: null, kind: "codes", isMultiple: !1 };
  switch (e.type) {
    case "matrix":
      return e.rows.map((t) => O(v({}, n), { name: Zr(e.name, t.value), row: t, choices: e.choices }));
    case "matrixdropdown":
      return e.rows.reduce((t, r) => t.concat(e.columns.map((o) => O(v({}, n), { name: en(e.name, r.value, o.name), row: r, column: o, choices: o.choices }))), []);
    case "text":
      return [O(v({}, n), { choices: null, kind: e.inputType === "number" ? "number" : "text" })];
    case "comment":
      return [O(v({}, n), { choices: null, kind: "text" })];
    case "ranking":
      return [O(v({}, n), { choices: e.choices, isMultiple: !0 })];
    case "rating":
    case "boolean":
      return [O(v({}, n), { choices: [...e.choices, ...Ne(e.special)] })];
    default: {
      let t = "choicesFrom" in e && e.choicesFrom !== null && e.choices.length === Ne(e.special).length, r = e.type === "checkbox" || e.type === "tagbox", o = O(v({}, n), { choices: t ? null : e.choices, isMultiple: r });
      return Hn(e).other === null ? [o] : [o, O(v({}, n), { name: zs(e.name), choices: null, kind: "text" })];
    }
  }
}

// src/core/analysis/measured-grid.ts
function H(e) {
  let n = V(e).find((s) => s.name === e.measures.grid);
  if (n === void 0 || n.type !== "matrixdropdown")
    return null;
  let t = (s) => n.columns.find((i) => i.name === s), r = t("importance"), o = t("ability");
  return r === void 0 || o === void 0 ? null : {
    grid: n,
    importance: zn(r.choices, e.notInStatistics),
    ability: zn(o.choices, e.notInStatistics)
  };
}
function zn(e, n) {
  let t = e.filter((r) => /^-?\d{1,9}$/.test(r.value) && !n.includes(r.value)).map((r) => [r.value, Number(r.value)]);
  return new Map(t.sort((r, o) => r[1] - o[1]));
}
function Te(e) {
  return Js(e).slice(-2);
}
function Ae(e) {
  return Js(e).slice(0, 2);
}
function Js(e) {
  return Array.from(new Set(Array.from(e.values()))).sort((n, t) => n - t);
}

// src/core/analysis/disclosure/published.ts
function P(e) {
  return typeof e == "object" && e !== null && "withheld" in e;
}
function tr(e, n) {
  return e < n.minAnswers && !(e === 0 && n.minAnswers <= 1) ? { withheld: "few-answers" } : null;
}
function ce(e, { minCell: n }) {
  return e > 0 && e < n;
}
var j = { withheld: "small-counts" }, eo = { withheld: "little-change" };

// src/core/json/fault.ts
function B(e, n) {
  return typeof n == "number" ? `${e}[${n}]` : /^[A-Za-z_$][A-Za-z0-9_$]*$/.test(n) ? `${e}.${n}` : `${e}[${JSON.stringify(n)}]`;
}
function F(e) {
  if (e === void 0)
    return "";
  if (typeof e == "object" && e !== null)
    return Array.isArray(e) ? "[\u2026]" : "{\u2026}";
  let n = String(e).replace(/\s+/g, " ");
  return n.length > 60 ? `${n.slice(0, 60)}\u2026` : n;
}
function Sn(e, n) {
  return n.text(`localskills-fault-${e.code}`, ...e.parameters.map(
    (t) => typeof t == "object" ? df(t, n) : t
  ));
}
function df(e, n) {
  return e.reduce(
    (t, r) => t === "" ? r : n.text("localskills-fault-list", t, r),
    ""
  );
}

// src/core/json/value.ts
function L(e) {
  return typeof e == "object" && e !== null && !Array.isArray(e);
}
function E(e, n) {
  return Object.prototype.hasOwnProperty.call(e, n) ? e[n] : void 0;
}

// src/core/pages.ts
var _e = "LocalSkills", rr = "MediaWiki:LocalSkills.json", Y = /^[a-z0-9-]{1,48}$/;
function Ks(e = _e) {
  let n = e.replace(/_/g, " ").trim(), t = (o) => `${n}/Survey/${o}`, r = (o) => `${t(o)}/Answers/`;
  return {
    root: n,
    skills: () => `${n}/Skills.json`,
    stop: () => `${n}/Stop`,
    survey: t,
    definition: (o) => `${t(o)}/definition.json`,
    answersPrefix: r,
    answer: (o, s) => r(o) + s.replace(/_/g, " "),
    blankAnswer: (o, s) => `${t(o)}/Blank${s === void 0 ? "" : `/${s}`}`,
    results: (o) => `${t(o)}/Results`,
    resultsIn: (o, s) => `${t(o)}/Results/${s}`,
    communityResults: (o, s) => `${t(o)}/Results/Community/${s}`,
    resultsData: (o) => `${t(o)}/Results/data.json`,
    resultsTable: (o) => `${t(o)}/Results/data.csv`,
    resultsPart: (o, s, i) => `${t(o)}/Results/${s}-${i}.${s === "table" ? "csv" : "json"}`,
    texts: (o) => `${t(o)}/Texts`,
    translations: (o, s) => `${t(o)}/Texts/${s}`,
    people: (o) => `${n}/People/${o.replace(/_/g, " ")}`,
    surveyIdOf: (o) => {
      let s = `${n}/Survey/`, i = o.replace(/_/g, " "), l = i.startsWith(s) ? i.slice(s.length) : "";
      return Y.test(l) ? l : null;
    },
    answererOf: (o, s) => {
      let i = r(o), l = s.replace(/_/g, " "), a = l.startsWith(i) ? l.slice(i.length) : "";
      return a !== "" && !a.includes("/") ? a : null;
    }
  };
}

// src/core/i18n/read-localized-text.ts
var ge = /^(?:[a-z]{2,3}(?:-[a-z0-9]{1,8})*|simple)$/;
function or(e) {
  if (typeof e == "string")
    return e.trim() === "" ? null : { kind: "texts", texts: { default: e } };
  if (!L(e))
    return null;
  let n = E(e, "message");
  if (typeof n == "string")
    return { kind: "message", key: n };
  let t = {};
  for (let r of Object.keys(e)) {
    let o = e[r];
    (r === "default" || ge.test(r)) && typeof o == "string" && o.trim() !== "" && (t[r] = o);
  }
  return Object.keys(t).length === 0 ? null : { kind: "texts", texts: t };
}

// src/core/skills/taxonomy.ts
function ff(e, n = null) {
  let t = new Map(e.map((a) => [a.id, a])), r = (a) => {
    var u;
    return (u = t.get(a)) != null ? u : null;
  }, o = (a, u) => {
    let c = /* @__PURE__ */ new Set([a]), d = [], f = r(a);
    for (; f !== null; ) {
      let m = u(f);
      f = m === null || c.has(m) ? null : r(m), f !== null && (c.add(f.id), d.push(f));
    }
    return d;
  }, s = (a) => {
    var u;
    return (u = o(a, (c) => c.replacedBy).pop()) != null ? u : r(a);
  }, i = /* @__PURE__ */ new Map();
  for (let a of e)
    if (!a.isRetired) {
      let u = a.parent !== null && t.has(a.parent) ? a.parent : null, c = i.get(u);
      c === void 0 ? i.set(u, [a]) : c.push(a);
    }
  let l = null;
  return {
    skills: e,
    locale: n,
    get: r,
    current: s,
    children: (a) => {
      var u;
      return (u = i.get(a)) != null ? u : [];
    },
    ancestors: (a) => o(a, (u) => u.parent),
    find: (a) => {
      var u, c;
      return l = l != null ? l : gf(e, s), (c = (u = s(a.trim())) != null ? u : l.get(Ys(a))) != null ? c : null;
    }
  };
}
function sr(e) {
  let n = [], t = /* @__PURE__ */ new Map(), r = L(e) ? E(e, "skills") : void 0;
  L(e) ? Array.isArray(r) || n.push({ path: "$.skills", code: "expected-list", parameters: [] }) : n.push({ path: "$", code: "expected-object", parameters: [] }), (Array.isArray(r) ? r : []).forEach((s, i) => {
    let l = B("$.skills", i), a = L(s) ? mf(s) : null;
    if (a === null) {
      let u = L(s) ? E(s, "id") : s;
      n.push({ path: `${l}.id`, code: "bad-id", parameters: [F(u)] });
    } else t.has(a.id) ? n.push({ path: `${l}.id`, code: "code-taken", parameters: [a.id] }) : t.set(a.id, a);
  });
  let o = L(e) ? E(e, "locale") : null;
  return {
    taxonomy: ff(
      Array.from(t.values()),
      typeof o == "string" && ge.test(o) ? o : null
    ),
    faults: n
  };
}
function ir(e, n, t) {
  let r = n.get(e);
  return r === null ? { text: e, language: null, direction: "auto" } : Ze(r.label, t, n.locale);
}
function mf(e) {
  var s;
  let n = E(e, "id");
  if (typeof n != "string" || !Y.test(n))
    return null;
  let t = (i) => {
    let l = E(e, i);
    return typeof l == "string" && l !== "" ? l : null;
  }, r = E(e, "capx"), o = t("replacedBy");
  return {
    id: n,
    label: (s = or(E(e, "label"))) != null ? s : { kind: "texts", texts: { default: n } },
    aliases: pf(E(e, "aliases")),
    parent: t("parent"),
    capx: (Array.isArray(r) ? r : [r]).filter((i) => typeof i == "number"),
    wikidata: t("wikidata"),
    isRetired: E(e, "status") === "retired" || o !== null,
    replacedBy: o
  };
}
function pf(e) {
  let n = {};
  if (L(e))
    for (let t of Object.keys(e)) {
      let r = e[t];
      (t === "default" || ge.test(t)) && Array.isArray(r) && (n[t] = r.filter((o) => typeof o == "string"));
    }
  return n;
}
function gf(e, n) {
  let t = /* @__PURE__ */ new Map(), r = (o) => {
    let s = /* @__PURE__ */ new Map();
    for (let i of e) {
      let l = n(i.id);
      for (let a of o(i)) {
        let u = Ys(a), c = s.get(u);
        s.set(u, c === void 0 || c === l ? l : null);
      }
    }
    s.forEach((i, l) => {
      t.has(l) || t.set(l, i);
    });
  };
  return r((o) => o.label.kind === "texts" ? Xs(o.label.texts) : []), r((o) => Xs(o.aliases).reduce((s, i) => s.concat(i), [])), t;
}
function Xs(e) {
  return Object.keys(e).map((n) => e[n]);
}
function Ys(e) {
  return e.normalize("NFC").toLowerCase().replace(/[\s_-]+/g, " ").trim();
}

// src/core/survey/text.ts
function ue(e, n) {
  if (e.text !== null)
    return Ze(e.text, n.messages, n.locale);
  let t = n.taxonomy === null ? null : n.taxonomy.get(e.value);
  return t !== null && n.taxonomy !== null ? Ze(t.label, n.messages, n.taxonomy.locale) : { text: e.value, language: null, direction: "auto" };
}
function he(e, n) {
  return e.title === null ? { text: e.name, language: null, direction: "auto" } : Ze(e.title, n.messages, n.locale);
}

// src/core/wikitext/character-references.ts
var hf = "Tab 9 NewLine 10 excl 33 QUOT 34 quot 34 num 35 dollar 36 percnt 37 AMP 38 amp 38 apos 39 lpar 40 rpar 41 ast 42 midast 42 plus 43 comma 44 period 46 sol 47 colon 58 semi 59 LT 60 lt 60 equals 61 GT 62 gt 62 quest 63 commat 64 lbrack 91 lsqb 91 bsol 92 rbrack 93 rsqb 93 Hat 94 UnderBar 95 lowbar 95 DiacriticalGrave 96 grave 96 lbrace 123 lcub 123 VerticalLine 124 verbar 124 vert 124 rbrace 125 rcub 125 NonBreakingSpace 160 nbsp 160 iexcl 161 cent 162 pound 163 curren 164 yen 165 brvbar 166 sect 167 uml 168 copy 169 ordf 170 laquo 171 not 172 shy 173 reg 174 macr 175 deg 176 plusmn 177 sup2 178 sup3 179 acute 180 micro 181 para 182 middot 183 cedil 184 sup1 185 ordm 186 raquo 187 frac14 188 frac12 189 frac34 190 iquest 191 Agrave 192 Aacute 193 Acirc 194 Atilde 195 Auml 196 Aring 197 AElig 198 Ccedil 199 Egrave 200 Eacute 201 Ecirc 202 Euml 203 Igrave 204 Iacute 205 Icirc 206 Iuml 207 ETH 208 Ntilde 209 Ograve 210 Oacute 211 Ocirc 212 Otilde 213 Ouml 214 times 215 Oslash 216 Ugrave 217 Uacute 218 Ucirc 219 Uuml 220 Yacute 221 THORN 222 szlig 223 agrave 224 aacute 225 acirc 226 atilde 227 auml 228 aring 229 aelig 230 ccedil 231 egrave 232 eacute 233 ecirc 234 euml 235 igrave 236 iacute 237 icirc 238 iuml 239 eth 240 ntilde 241 ograve 242 oacute 243 ocirc 244 otilde 245 ouml 246 divide 247 oslash 248 ugrave 249 uacute 250 ucirc 251 uuml 252 yacute 253 thorn 254 yuml 255 OElig 338 oelig 339 Scaron 352 scaron 353 Yuml 376 fnof 402 circ 710 tilde 732 Alpha 913 Beta 914 Gamma 915 Delta 916 Epsilon 917 Zeta 918 Eta 919 Theta 920 Iota 921 Kappa 922 Lambda 923 Mu 924 Nu 925 Xi 926 Omicron 927 Pi 928 Rho 929 Sigma 931 Tau 932 Upsilon 933 Phi 934 Chi 935 Psi 936 Omega 937 alpha 945 beta 946 gamma 947 delta 948 epsilon 949 zeta 950 eta 951 theta 952 iota 953 kappa 954 lambda 955 mu 956 nu 957 xi 958 omicron 959 pi 960 rho 961 sigmaf 962 sigma 963 tau 964 upsilon 965 phi 966 chi 967 psi 968 omega 969 thetasym 977 upsih 978 piv 982 ensp 8194 emsp 8195 emsp13 8196 emsp14 8197 numsp 8199 puncsp 8200 ThinSpace 8201 thinsp 8201 VeryThinSpace 8202 hairsp 8202 NegativeMediumSpace 8203 NegativeThickSpace 8203 NegativeThinSpace 8203 NegativeVeryThinSpace 8203 ZeroWidthSpace 8203 zwnj 8204 zwj 8205 lrm 8206 rlm 8207 ndash 8211 mdash 8212 lsquo 8216 rsquo 8217 sbquo 8218 ldquo 8220 rdquo 8221 bdquo 8222 dagger 8224 Dagger 8225 bull 8226 hellip 8230 permil 8240 prime 8242 Prime 8243 lsaquo 8249 rsaquo 8250 oline 8254 frasl 8260 MediumSpace 8287 euro 8364 image 8465 weierp 8472 real 8476 trade 8482 alefsym 8501 larr 8592 uarr 8593 rarr 8594 darr 8595 harr 8596 crarr 8629 lArr 8656 uArr 8657 rArr 8658 dArr 8659 hArr 8660 forall 8704 part 8706 exist 8707 empty 8709 nabla 8711 isin 8712 notin 8713 ni 8715 prod 8719 sum 8721 minus 8722 lowast 8727 radic 8730 prop 8733 infin 8734 ang 8736 and 8743 or 8744 cap 8745 cup 8746 int 8747 there4 8756 sim 8764 cong 8773 asymp 8776 ne 8800 equiv 8801 le 8804 ge 8805 sub 8834 sup 8835 nsub 8836 sube 8838 supe 8839 oplus 8853 otimes 8855 perp 8869 sdot 8901 lceil 8968 rceil 8969 lfloor 8970 rfloor 8971 loz 9674 spades 9824 clubs 9827 hearts 9829 diams 9830 lang 10216 rang 10217", yf = bf();
function bf() {
  let e = hf.split(" "), n = /* @__PURE__ */ new Map();
  for (let t = 0; t < e.length; t += 2)
    n.set(e[t], String.fromCodePoint(Number(e[t + 1])));
  return n.set("\u05E8\u05DC\u05DE", "\u200F"), n.set("\u0631\u0644\u0645", "\u200F"), n;
}
var wf = /&(?:([A-Za-z0-9\x80-\uffff]+)|#([0-9]+)|#[xX]([0-9A-Fa-f]+));/g;
function lr(e, n) {
  return e.includes("&") ? e.replace(wf, (t, r, o, s) => {
    var i;
    return r !== void 0 ? (i = yf.get(r)) != null ? i : t : n(o === void 0 ? parseInt(s, 16) : parseInt(o, 10), t);
  }) : e;
}

// src/core/wikitext/encode.ts
var xf = '"&:<=>[]{|}', kf = "!'_~", Zs = 32, Sf = to(xf), Rf = to(kf), vf = to("#*+-;");
function to(e) {
  let n = new Uint8Array(128);
  for (let t of e)
    n[t.charCodeAt(0)] = 1;
  return n;
}
function Pf(e) {
  return e >= 127 && e <= 160 || e === 173 || e === 1564 || e === 5760 || e === 6158 || e >= 8192 && e <= 8203 || e === 8206 || e === 8207 || e >= 8232 && e <= 8239 || e >= 8287 && e <= 8303 || e === 12288 || e === 65279 || e >= 55296 && e <= 57343 || e >= 64976 && e <= 65007 || e >= 65520 && e <= 65535 || e > 65535 && e % 65536 >= 65534;
}
var Tf = 65343, Af = /^(?:RFC|PMID|ISBN)[ \xa0]/;
function Of(e, n, t) {
  let r = n === 0, o = n === e.length - 1;
  if (t >= 128)
    return Pf(t) || t === Tf;
  if (t < 32 || t === 127 || Sf[t] === 1 || r && vf[t] === 1)
    return !0;
  if (Rf[t] === 1)
    return r || o || e.charCodeAt(n - 1) === t || e.charCodeAt(n + 1) === t;
  switch (t) {
    case Zs:
      return r || o || e.charCodeAt(n - 1) === Zs;
    case 73:
    case 80:
    case 82:
      return Af.test(e.slice(n, n + 5));
    default:
      return !1;
  }
}
var Ef = [
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
], no = "\u0345";
function ei(e) {
  let n = e.codePointAt(0);
  return e === no || Ef.some(([t, r]) => n >= t && n <= r) || (no + e).normalize("NFD") !== no + e.normalize("NFD");
}
var ni = 768, Cf = 32, $f = /[\u0300-\uffff]{1000}/;
function Nf(e) {
  return !$f.test(e) && e.normalize("NFC") === e;
}
function Mf() {
  let e = "";
  return (n, t, r) => {
    if (r || t < ni)
      return e = r ? ";" : n, r;
    if (n.normalize("NFC") === n) {
      if (!ei(n))
        return e = n, !1;
      if (e.length < Cf && (e + n).normalize("NFC") === e + n)
        return e += n, !1;
    }
    return e = ";", !0;
  };
}
function Me(e) {
  let n = Nf(e) ? null : Mf(), t = "", r = 0;
  for (let o = 0; o < e.length; ) {
    let s = e.codePointAt(o), i = o + (s > 65535 ? 2 : 1), l = Of(e, o, s);
    s >= ni && o === 0 && !l && (l = ei(e.slice(0, i))), n !== null && (l = n(e.slice(o, i), s, l)), l && (t += `${e.slice(r, o)}&#${s};`, r = i), o = i;
  }
  return t + e.slice(r);
}
function Jn(e) {
  return lr(
    e,
    (n, t) => n <= 1114111 ? String.fromCodePoint(n) : t
  );
}

// src/core/report/round.ts
function Be(e, n, t = 0) {
  if (Number.isInteger(e) && Math.abs(e) < 1e9)
    return e === 0 ? 0 : e * 10 ** t;
  let [r, o] = Math.abs(e).toExponential().split("e"), s = r.replace(".", ""), i = Number(o) + 1 + t + n, l = i < 0 ? 0 : Number(s.charAt(i) || "0"), a = Math.max(0, i), u = Number(s.slice(0, a).padEnd(a, "0") || "0") + (l >= 5 ? 1 : 0);
  return u === 0 ? 0 : (e < 0 ? -1 : 1) * +`${u}e-${n}`;
}

// src/core/report/markup.ts
var If = /\uE000(\d+)\uE001/g;
function ti(e) {
  let n = (s, ...i) => {
    let l = i.map((a, u) => typeof a == "object" ? `\uE000${u}\uE001` : typeof a == "string" ? a.replace(/[\uE000\uE001]/g, "") : a);
    return Me(e.text(s, ...l)).replace(If, (a, u) => {
      let c = i[Number(u)];
      return typeof c == "object" ? c.wikitext : a;
    });
  }, t = (s, i = 0) => {
    let l = Be(s, i), a = Me(e.number(Math.abs(l), i));
    return l < 0 ? `<bdi dir="ltr">\u2212${a}</bdi>` : a;
  }, r = /* @__PURE__ */ new Map();
  return {
    messages: e,
    say: n,
    number: t,
    percent: (s) => {
      var a;
      let i = Be(s, 0, 2), l = (a = r.get(i)) != null ? a : n("localskills-results-percent", e.number(i, 0));
      return r.set(i, l), l;
    },
    signed: (s, i) => Be(s, i != null ? i : 0) > 0 ? `<bdi dir="ltr">+${t(s, i)}</bdi>` : t(s, i),
    label: ({ text: s, language: i, direction: l }) => i === e.language ? Me(s) : i === null ? `<bdi>${Me(s)}</bdi>` : `<bdi lang="${i}" dir="${l}">${Me(s)}</bdi>`
  };
}
function U({ text: e }) {
  return Me(e).replace(/"/g, "&quot;");
}
function Lf(e) {
  return `<span class="ext-localSkills-unseen">${e}</span>`;
}
function Ie(e) {
  return `localskills-${e}`;
}
function oe(e, n, t) {
  let r = Lf(t.say("localskills-results-what-is", { wikitext: e }));
  return `${e} <span class="ext-localSkills-help">[[#${Ie(n)}|<span aria-hidden="true">?</span>${r}]]</span>`;
}
function Rn(e, n) {
  return `[[#${Ie(e)}|${n}]]`;
}
function Le(e, n, t = 1 / 0) {
  let r = { wikitext: e.slice(0, t).reduce((o, s) => o === "" ? s : n.say("localskills-results-list", { wikitext: o }, { wikitext: s }), "") };
  return e.length <= t ? r : { wikitext: n.say("localskills-results-and-more", r, e.length - t) };
}
function Fe(e, n, t = "share") {
  let r = Be(Math.min(1, Math.max(0, n)), 1, 2);
  return `<div class="ext-localSkills-measure"><div>${e}</div><div class="ext-localSkills-bar ext-localSkills-bar-${t}" aria-hidden="true"><div style="width:${r}%"></div></div></div>`;
}
function ne(e, n, t) {
  return [
    `<div class="ext-localSkills-scroll" role="region" aria-label="${e}" tabindex="0">`,
    `{| class="wikitable ext-localSkills-table ${n}"`,
    ...t,
    "|}",
    "</div>"
  ].join(`
`);
}
function Q(e, n) {
  return `! scope="col"${n === void 0 ? "" : ' data-sort-type="number"'} | ${e}`;
}
function G(e, n, t = "") {
  let r = n === null ? "" : Be(n, 0, 6);
  return `| class="ext-localSkills-figure${t === "" ? "" : ` ${t}`}" data-sort-value="${r}" | ${e}`;
}
function K(e) {
  return `| class="ext-localSkills-withheld" data-sort-value="" | ${e.say("localskills-results-withheld")}`;
}
function J(e, n) {
  return `<h${e}>${n}</h${e}>`;
}
function de(e, n) {
  let t = n != null ? n : Me(e);
  return e.trim() === "" || /[[\]{}|#<>\u0000-\u001F\u007F\uFFFD]|~~~|&[#A-Za-z0-9]+;|%[0-9A-Fa-f]{2}/.test(e) ? t : `[[:${e}|${t}]]`;
}
function ri(e, n) {
  return `<span class="plainlinks">[{{fullurl:${e}|action=raw}} ${n}]</span>`;
}
function vn(e, n) {
  return `[[Special:PermanentLink/${e}|${n}]]`;
}

// src/core/report/page-context.ts
function ro(e, n, t, r, o = [t], s = null) {
  let i = ti(t), l = { messages: t, locale: e.survey.locale, taxonomy: r }, a = /* @__PURE__ */ new Map();
  return {
    report: e,
    survey: e.survey,
    results: n,
    markup: i,
    texts: l,
    languages: o,
    change: s,
    skillName: (u) => {
      var d;
      let c = (d = a.get(u)) != null ? d : i.label(Ff(u, { survey: e.survey, texts: l }));
      return a.set(u, c), c;
    }
  };
}
function ar(e, n) {
  return !P(e) || e.withheld !== "little-change" || n === void 0 || P(n) ? null : n;
}
function Rt(e, n) {
  let { markup: t, survey: r } = n;
  return e.withheld === "unanimous" ? t.say("localskills-results-withheld-unanimous") : e.withheld === "little-change" ? t.say("localskills-results-withheld-little-change") : e.withheld === "few-answers" ? r.minAnswers > 1 ? t.say("localskills-results-withheld-few-answers", r.minAnswers) : t.say("localskills-results-no-answers") : t.say("localskills-results-withheld-small-counts", r.minCell);
}
function Ff(e, n) {
  var s;
  let { survey: t, texts: r } = n, o = (s = H(t)) == null ? void 0 : s.grid.rows.find(({ value: i }) => i === e);
  return o !== void 0 ? ue(o, r) : r.taxonomy === null ? { text: e, language: null, direction: "auto" } : ir(e, r.taxonomy, r.messages);
}

// src/core/json/write-json.ts
function Pn(e) {
  return oo(e, "");
}
function oo(e, n) {
  if (typeof e == "string")
    return si(e);
  if (typeof e == "number")
    return Df(e);
  if (typeof e != "object" || e === null)
    return e === !0 || e === !1 ? String(e) : "null";
  let t = `${n}	`;
  if (Array.isArray(e))
    return oi("[", e.map((s) => oo(s, t)), "]", n);
  let r = e, o = Object.keys(r).filter((s) => r[s] !== void 0).map((s) => `${si(s)}: ${oo(r[s], t)}`);
  return oi("{", o, "}", n);
}
function oi(e, n, t, r) {
  return n.length === 0 ? e + t : `${e}
${n.map((o) => `${r}	${o}`).join(`,
`)}
${r}${t}`;
}
function si(e) {
  let n = Array.from(e).map((t) => /^[\uD800-\uDFFF]$/.test(t) ? "\uFFFD" : t);
  return JSON.stringify(n.join("")).replace(/[<>&\u2028\u2029]/g, (t) => `\\u${t.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`);
}
function Df(e) {
  let [n, t] = e.toExponential().split("e");
  return Math.abs(e) >= 2 ** 63 || e !== 0 && Number(t) < -4 ? `${n.includes(".") ? n : `${n}.0`}e${t}` : JSON.stringify(e);
}

// src/core/analysis/quadrant.ts
function ii(e) {
  let n = (t) => e.reduce((r, o) => r + o[t], 0);
  return e.length === 0 ? null : {
    importance: n("importance") / e.length,
    ability: n("ability") / e.length
  };
}
function li(e, n) {
  return e.importance >= n.importance ? e.ability >= n.ability ? "keep-up" : "concentrate-here" : e.ability >= n.ability ? "possible-overkill" : "low-priority";
}

// src/core/analysis/rank-agreement.ts
function ur(e, n) {
  let [t, r, o] = [0, 0, 0];
  for (let s = 0; s < e.length; s++)
    for (let i = 0; i < s; i++) {
      let l = Math.sign(e[s] - e[i]), a = Math.sign(n[s] - n[i]);
      t += l * a, r += l * l, o += a * a;
    }
  return r === 0 || o === 0 ? null : t / Math.sqrt(r * o);
}

// src/core/analysis/fraction.ts
function Tn(e, n) {
  let [t, r, o, s] = [e.numerator, e.denominator, n.numerator, n.denominator];
  for (; ; ) {
    let [i, l] = ai(t, r), [a, u] = ai(o, s);
    if (i !== a || l === 0 || u === 0)
      return i !== a ? i - a : +(l !== 0) - +(u !== 0);
    [t, r, o, s] = [s, u, r, l];
  }
}
function ai(e, n) {
  let t = e % n, r = (e - t) / n;
  return t < 0 ? [r - 1, t + n] : [r, t];
}
function Kn(e, n) {
  let t = e.map((s, i) => ({ item: s, index: i })).sort((s, i) => n(s.item, i.item)), r = [], o = 0;
  return t.forEach(({ item: s, index: i }, l) => {
    let a = t[l - 1];
    o = a !== void 0 && n(a.item, s) === 0 ? o : l + 1, r[i] = o;
  }), r;
}

// src/core/analysis/rank-skills.ts
function cr(e) {
  let n = ui(e.map(({ mwds: r }) => r), (r, o) => Tn(o, r)), t = ui(e.map(({ rds: r }) => r), Tn);
  return e.map((r, o) => {
    var l, a;
    let [s, i] = [(l = n[o]) != null ? l : null, (a = t[o]) != null ? a : null];
    return {
      rankByMwds: s,
      rankByRds: i,
      rankDifference: s === null || i === null ? null : Math.abs(s - i)
    };
  });
}
function ui(e, n) {
  let t = Kn(e.filter((r) => r !== null), n);
  return e.map((r) => r === null ? null : t.shift());
}

// src/core/analysis/sorted.ts
function se(e, n) {
  return e < n ? -1 : +(e > n);
}
function W() {
  return /* @__PURE__ */ Object.create(null);
}
function ci(e) {
  let n = W();
  for (let t of Array.from(e.keys()).sort(se))
    n[t] = e.get(t);
  return n;
}
var so = 100, di = "\u2026";
function dr(e) {
  if (e.size <= so)
    return ci(e);
  let n = Array.from(e).sort(([r, o], [s, i]) => i - o || se(r, s)), t = new Map(n.slice(0, so));
  return n.slice(so).forEach(([, r]) => {
    var o;
    t.set(di, ((o = t.get(di)) != null ? o : 0) + r);
  }), ci(t);
}

// src/core/analysis/disclosure/audit-breakdowns.ts
var io = 1e-9, fr = "";
function De({ by: e, question: n }) {
  return n === null ? e : `question ${n}`;
}
function mi(e) {
  return e.breakdowns.reduce((n, t) => {
    let r = De(t), o = Object.keys(e.skills).map((s) => qf(t, e, s, r));
    return !t.isPartition || t.withheld !== void 0 ? n : n.concat(jf(t, e.counted, r), ...o);
  }, []);
}
function jf({ groups: e, ungrouped: n }, t, r) {
  let o = Object.keys(e).map((s) => {
    let i = e[s];
    return [s, P(i) ? i : i.counted];
  });
  return pi([...o, [fr, n]], t, () => 1, [], { part: "breakdowns", key: r, skill: null });
}
function qf({ groups: e, ungrouped: n }, t, r, o) {
  let s = t.skills[r];
  if (s === void 0 || P(s))
    return [];
  let i = Object.keys(e), l = (c) => {
    var f;
    let d = e[c];
    return P(d) ? d : (f = d.skills[r]) != null ? f : { withheld: "small-counts" };
  }, a = (c, d) => {
    var m;
    let f = l(c);
    return P(f) ? f : (m = f[d]) != null ? m : 0;
  }, u = i.reduce((c, d) => {
    let f = e[d];
    return P(f) ? c : [...c, { factors: { [d]: 1 }, atMost: f.counted }];
  }, P(n) ? [] : [{ factors: { [fr]: 1 }, atMost: n }]);
  return ["n", "canTeach", "wantToLearn"].reduce((c, d) => {
    let f = s[d];
    if (f === null || P(f))
      return c;
    let m = i.map((g) => [g, a(g, d)]), h = n === 0 ? [] : [[fr, { withheld: "small-counts" }]], p = m.every(([, g]) => P(g)), b = (g) => !p && !P(e[g]) && (d === "n" || !P(l(g)));
    return c.concat(pi(
      [...m, ...h],
      f,
      (g) => g !== fr && b(g) ? 1 : 0,
      u,
      { part: "breakdowns", key: o, skill: r }
    ));
  }, []);
}
function pi(e, n, t, r, o) {
  let s = [], i = {}, l = 0;
  e.forEach(([d, f]) => {
    P(f) ? (s.push(d), i[d] = 1) : l += f;
  });
  let a = [{ factors: i, equals: n - l }], u = {};
  s.forEach((d) => {
    u[d] = t(d);
  });
  let c = r.filter((d) => s.includes(Object.keys(d.factors)[0]));
  return s.length === 0 ? [] : [{
    hidden: { counts: s, least: 0, leastOf: u, sums: a, limits: c },
    figures: new Map(s.map((d) => [d, O(v({}, o), { factors: { [d]: 1 } })]))
  }];
}
function gi(e, n, t) {
  let r = [];
  for (let o of Object.keys(e.skills)) {
    let s = e.skills[o];
    s === void 0 || P(s) || e.breakdowns.filter(({ withheld: i }) => i === void 0).forEach((i) => {
      let { groups: l, isPartition: a } = i, u = [];
      Object.keys(l).forEach((f) => {
        let m = l[f], h = P(m) ? m : m.skills[o];
        h !== void 0 && !P(h) && u.push([f, vt(h.n, h.importance, h.ability)]);
      });
      let c = vt(s.n, s.importance.mean, s.ability.mean), d = a ? [["all others", An(c, u.map(([, f]) => f))]] : u.map(([f, m]) => [`all but ${f}`, An(c, [m])]);
      for (let [f, m] of [...u, ...d])
        for (let h of ["importance", "ability"]) {
          let { counts: p } = s[h], b = (y) => {
            var w;
            return P(p) ? 1 / 0 : (w = p[y]) != null ? w : 0;
          }, g = lo(n[h], m.n, m.sums[h], b).find(
            (y) => Xn(y, t) || y !== null && y.most === 0
          );
          g !== void 0 && r.push({ part: "breakdowns", key: De(i), skill: o, figure: `${f}: ${h}`, interval: g });
        }
    });
  }
  return r;
}
function vt(e, n, t) {
  return { n: e, sums: { importance: Math.round((n != null ? n : 0) * e), ability: Math.round((t != null ? t : 0) * e) } };
}
function An(e, n) {
  let t = (r) => n.reduce((o, s) => o - r(s), r(e));
  return {
    n: t(({ n: r }) => r),
    sums: { importance: t(({ sums: r }) => r.importance), ability: t(({ sums: r }) => r.ability) }
  };
}
function lo(e, n, t, r) {
  let o = Array.from(e, ([l, a]) => ({ value: a, most: r(l) })).filter(({ most: l }) => l > 0).sort((l, a) => l.value - a.value), s = o[0], i = o[o.length - 1];
  return n === 0 || s === void 0 || i === void 0 ? [] : [s.value, i.value].map((l) => {
    let a = o.filter(({ value: f }) => f !== l).map(({ value: f, most: m }) => ({ by: Math.abs(f - l), most: m })).sort((f, m) => f.by - m.by), u = Math.abs(t - n * l), c = fi(u, a.slice().reverse()), d = fi(u, a);
    return c === null || d === null ? null : { least: Math.ceil(c - io), most: Math.min(n, Math.floor(d + io)) };
  });
}
function fi(e, n) {
  let [t, r] = [e, 0];
  for (let { by: o, most: s } of n) {
    let i = Math.min(s, t / o);
    r += i, t -= i * o;
  }
  return t > io ? null : r;
}

// src/core/survey/conditions/condition-parameters.ts
function We(e) {
  let n = /* @__PURE__ */ new Set();
  return Pt(e.expression, n), Array.from(n);
}
function Pt(e, n) {
  switch (e.kind) {
    case "answer":
      n.add(e.parameter);
      break;
    case "unary":
      Pt(e.operand, n);
      break;
    case "binary":
      Pt(e.left, n), Pt(e.right, n);
      break;
    case "iif":
      e.operands.forEach((t) => Pt(t, n));
      break;
  }
}

// src/core/survey/conditions/evaluate-condition.ts
function gr(e, n, t = () => !1) {
  return hr(e.expression, n, t) == !0;
}
function hr(e, n, t) {
  let r = (o) => hr(o, n, t);
  switch (e.kind) {
    case "value":
      return e.value;
    case "answer":
      return _f(n(e.parameter));
    case "unary": {
      let o = r(e.operand);
      return e.operator === "not" ? !o : e.operator === "negative" ? hi("-", 0, o) : ke(o) === (e.operator === "empty");
    }
    case "iif":
      return r(e.operands[r(e.operands[0]) ? 1 : 2]);
    case "binary": {
      let { operator: o, left: s, right: i } = e;
      if (o !== "equal" && o !== "notequal")
        return hi(o, r(s), r(i));
      let l = [s, i].some((a) => a.kind === "answer" && t(a.parameter));
      return Tt(r(s), r(i), l) === (o === "equal");
    }
  }
}
function me(e) {
  return typeof e == "object" && e !== null;
}
function pr(e) {
  return e == null;
}
function ke(e) {
  return me(e) ? e.length === 0 : !e && e !== 0 && e !== !1;
}
function _f(e) {
  var n;
  return typeof e != "string" ? e : /^(?:true|false)$/i.test(e) ? e.toLowerCase() === "true" : /^['"][^]*['"]$/.test(e) ? e.slice(1, -1) : /^0(?![x.,])[^]/.test(e) ? e : (n = bi(e)) != null ? n : e;
}
function bi(e) {
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
function hi(e, n, t) {
  switch (e) {
    case "less":
      return mr(n, t);
    case "greater":
      return mr(t, n);
    case "lessorequal":
      return Tt(n, t) || mr(n, t);
    case "greaterorequal":
      return Tt(n, t) || mr(t, n);
    case "contains":
      return On(n, t);
    case "notcontains":
      return !n && !ke(t) || !wi(n, t) && !On(n, t);
    case "anyof":
      return yi(n, t);
    case "noneof":
      return !yi(n, t);
    case "allof":
      return (!!n || ke(t)) && (me(t) ? t.every((r) => On(n, r)) : On(n, t));
    default:
      return Bf(e, ao(n, t), ao(t, ao(n, t)));
  }
}
function ao(e, n) {
  return ke(e) ? typeof n == "number" ? 0 : typeof e == "string" ? e : typeof n == "string" ? "" : me(n) ? [] : 0 : e;
}
function Bf(e, n, t) {
  if (e === "and")
    return n && t;
  if (e === "or")
    return n || t;
  if (me(n) || me(t))
    return;
  let r = n, o = t;
  switch (e) {
    case "+":
      return typeof n == "string" || typeof t == "string" ? String(n) + String(t) : uo(r + o, Math.max(Yn(r), Yn(o)));
    case "-":
      return uo(r - o, Math.max(Yn(r), Yn(o)));
    case "*":
      return uo(r * o, Yn(r) + Yn(o));
    case "/":
      return o ? r / o : void 0;
    case "%":
      return o ? r % o : void 0;
    default:
      return Math.pow(r, o);
  }
}
function Yn(e) {
  let [, n] = String(e).split(".");
  return n === void 0 || typeof e == "string" && bi(e) === null ? 0 : n.length;
}
function uo(e, n) {
  return n > 0 ? parseFloat(e.toFixed(Math.min(n, 100))) : e;
}
function mr(e, n) {
  return !pr(e) && !pr(n) && e < n;
}
function Tt(e, n, t = !1) {
  return e === n ? !0 : me(e) || me(n) ? me(e) && me(n) ? Wf(e, n, t) : (
    // No answer is an empty list, but an empty text is not.
    (e === null || n === null) && ke(e) && ke(n)
  ) : typeof e == "string" && typeof n == "string" ? e.trim().toLowerCase() === n.trim().toLowerCase() : ke(e) || ke(n) ? (pr(e) || e === "") && (pr(n) || n === "") : typeof e != typeof n && typeof e != "number" && typeof n != "number" ? String(e).toLowerCase() === String(n).toLowerCase() : Number(e) === Number(n);
}
function Wf(e, n, t) {
  let [r, o] = t ? [e, n] : [e.slice().sort(), n.slice().sort()];
  return r.length === o.length && r.every((s, i) => Tt(s, o[i]));
}
function wi(e, n) {
  return me(e) ? !1 : ke(e) || !n;
}
function On(e, n) {
  if (me(e)) {
    let t = me(n) ? n : [n];
    return e.length > 0 && t.every((r) => e.some((o) => Tt(o, r)));
  }
  return !wi(e, n) && String(e).toLowerCase().includes(String(n).toLowerCase());
}
function yi(e, n) {
  return ke(e) || ke(n) ? ke(n) && (ke(e) || !me(e) || e.length > 0) : me(e) ? me(n) ? n.some((t) => On(e, t)) : On(e, n) : On(n, e);
}

// src/core/analysis/disclosure/audit-conditions.ts
var xi = " ";
function ki(e, n, t) {
  var s;
  let r = co(n), o = [];
  for (let { name: i, question: l, row: a } of t) {
    let u = e.questions[i], c = a === null || a.visibleIf === null ? [] : [a.visibleIf], d = [...(s = r.get(l.name)) != null ? s : [], ...c];
    if (u === void 0 || P(u) || d.length === 0)
      continue;
    let { n: f, notAsked: m, notInStatistics: h, unusable: p } = u, b = P(m) ? [h, p].reduce(
      (g, y) => P(y) ? g : g + y,
      f
    ) : e.counted - m;
    for (let g of d.reduce((y, w) => y.concat(Vf(w)), [])) {
      let [y, ...w] = We(g), x = t.find((k) => k.name === y);
      x !== void 0 && w.length === 0 && x.kind === "codes" && o.push(...Gf(g, x, e, b, n.notInStatistics));
    }
  }
  return o;
}
function co(e) {
  let n = /* @__PURE__ */ new Map(), t = (r, o) => {
    let s = r.visibleIf === null ? o.slice() : [...o, r.visibleIf];
    r.type === "panel" ? r.elements.forEach((i) => t(i, s)) : n.set(r.name, s);
  };
  return e.pages.forEach((r) => r.elements.forEach(
    (o) => t(o, r.visibleIf === null ? [] : [r.visibleIf])
  )), n;
}
function Vf({ expression: e, source: n }) {
  let t = (r) => r.kind === "binary" && r.operator === "and" ? [...t(r.left), ...t(r.right)] : [r];
  return t(e).map((r) => ({ source: n, expression: r }));
}
function Gf(e, { isMultiple: n, name: t, question: r }, o, s, i) {
  let l = o.questions[t], a = o.versions.some(({ changed: S }) => S.includes(r.name));
  if (l === void 0 || P(l) || a)
    return [];
  let u = Object.keys(l.choices), c = (S) => gr(e, () => S, () => r.type === "ranking"), d = [l.unusable, ...i.some((S) => c(n ? [S] : S)) ? [l.notInStatistics] : []], f = d.some(P) ? l.missing : d.reduce((S, R) => P(R) ? S : S + R, 0), m = (S, R) => S.reduce(
    (A, T) => O(v({}, A), { [nn(t, T)]: R }),
    {}
  ), h = o.counted - s;
  if (!n) {
    let S = u.filter(c), R = u.filter((T) => !c(T)), A = !c(null) && !c(xi);
    return [
      ...R.length === 0 ? [] : [{ factors: m(R, 1), atMost: h }],
      ...A && S.length > 0 ? [{ factors: m(S, -1), atMost: f - s }] : []
    ];
  }
  let p = (S) => u.filter((R) => !S.includes(R)), b = c(u) && !c([]) && !c([xi]), g = !c(u) && c([]), y = u.filter((S) => c([S])), w = u.filter((S) => b && !c(p([S])) && y.every((R) => R === S)), x = b && y.length > 0 && !c(p(y)), k = u.filter((S) => g && !c([S]) && c(p([S])));
  return [
    ...w.map((S) => ({ factors: m([S], -1), atMost: f - s })),
    ...x ? [{ factors: m(y, -1), atMost: f - s }] : [],
    ...k.map((S) => ({ factors: m([S], 1), atMost: h }))
  ];
}

// src/core/analysis/disclosure/audit-questions.ts
function nn(e, n) {
  return `${e}=${n}`;
}
function Si(e, n) {
  let t = [], r = [], o = [], s = /* @__PURE__ */ new Map(), i = /* @__PURE__ */ new Map(), l = z(n);
  for (let a of l) {
    let { name: u } = a, c = e.questions[u];
    if (c === void 0 || P(c))
      continue;
    for (let f of Object.keys(c.choices)) {
      let m = Qf(c, u, f, e);
      if (P(m)) {
        let h = nn(u, f);
        t.push(h), s.set(h, { part: "questions", key: u, factors: { [h]: 1 } });
      } else
        i.set(nn(u, f), m);
    }
    let d = Hf(c, a, i);
    r.push(...d.sums), o.push(...d.limits);
  }
  for (let { factors: a, atMost: u } of ki(e, n, l)) {
    let c = Object.keys(a), d = c.reduce((m, h) => {
      var p;
      return m + a[h] * ((p = i.get(h)) != null ? p : 0);
    }, 0);
    c.every((m) => i.has(m) || s.has(m)) && c.some((m) => s.has(m)) && o.push({ factors: Uf(a, (m) => s.has(m)), atMost: u - d });
  }
  return t.length === 0 ? [] : [{
    hidden: { counts: t, least: 1, sums: r, limits: o },
    figures: s
  }];
}
function Uf(e, n) {
  let t = {};
  return Object.keys(e).filter(n).forEach((r) => {
    t[r] = e[r];
  }), t;
}
function Qf(e, n, t, r) {
  let o = e.choices[t];
  if (o !== void 0 && !P(o))
    return o.count;
  let s = r.breakdowns.filter((i) => i.question === n).map((i) => i.groups[t]).find((i) => i !== void 0 && !P(i));
  return s === void 0 || P(s) ? o != null ? o : { withheld: "small-counts" } : s.counted;
}
function Hf(e, { choices: n, isMultiple: t, name: r, question: o }, s) {
  var g;
  let i = Object.keys(e.choices), l = i.filter((y) => !s.has(nn(r, y)));
  if (l.length === 0)
    return { sums: [], limits: [] };
  let a = zn(n != null ? n : [], []), u = (y, w) => {
    var x;
    return w === 0 ? 1 : Math.pow((x = a.get(y)) != null ? x : 0, w);
  }, c = (y, w = 1) => l.reduce((x, k) => O(v({}, x), { [nn(r, k)]: w * u(k, y) }), {}), d = (y) => i.reduce(
    (w, x) => {
      var k;
      return w + ((k = s.get(nn(r, x))) != null ? k : 0) * u(x, y);
    },
    0
  ), [f, m] = "minSelectedChoices" in o ? [(g = o.minSelectedChoices) != null ? g : 1, o.maxSelectedChoices] : [1, null];
  if (t) {
    let y = l.map((k) => ({ factors: { [nn(r, k)]: 1 }, atMost: e.n })), w = { factors: c(0, -1), atMost: d(0) - e.n * Math.max(1, f) }, x = m === null ? [] : [{ factors: c(0), atMost: e.n * m - d(0) }];
    return { sums: [], limits: [...y, w, ...x] };
  }
  let h = (y, w) => ({ factors: c(y), equals: Math.round(w) - d(y) }), p = [h(0, e.n)], { summary: b } = e;
  return b !== void 0 && !P(b) && b.mean !== null && (p.push(h(1, b.mean * e.n)), b.sd !== null && !P(b.sd) && p.push(h(2, b.sd * b.sd * (e.n - 1) + b.mean * b.mean * e.n))), { sums: p, limits: [] };
}

// src/core/analysis/disclosure/audit-skills.ts
function Ri(e, n, t) {
  let r = /* @__PURE__ */ new Map();
  t.importance.forEach((y, w) => t.ability.forEach((x, k) => {
    r.set(`${w}/${k}`, [y, x]);
  }));
  let o = Array.from(r.keys()), s = (y) => {
    let w = {};
    return r.forEach(([x, k], S) => {
      w[S] = y(x, k);
    }), w;
  }, [i, l] = [Te(t.importance), Ae(t.ability)], a = s((y, w) => Number(i.includes(y) && l.includes(w))), { n: u, importance: c, ability: d, rds: f, highNeedCount: m, discrepancies: h } = n, p = (y, w) => Math.round((y != null ? y : 0) * w), b = [
    { factors: s(() => 1), equals: u },
    { factors: s((y) => y), equals: p(c.mean, u) },
    { factors: s((y, w) => w), equals: p(d.mean, u) },
    { factors: s((y, w) => Math.sign(w - y)), equals: p(f, u / 100) }
  ], g = /* @__PURE__ */ new Map();
  return t.importance.forEach((y, w) => {
    g.set(`importance ${w}`, s((x) => +(x === y)));
  }), t.ability.forEach((y, w) => {
    g.set(`ability ${w}`, s((x, k) => +(k === y)));
  }), P(m) ? g.set("highNeed", a) : b.push({ factors: a, equals: m }), P(h) && (g.set("negative", s((y, w) => +(w < y))), g.set("tied", s((y, w) => +(w === y))), g.set("positive", s((y, w) => +(w > y)))), {
    hidden: { counts: o, least: 0, sums: b },
    figures: new Map(Array.from(g, ([y, w]) => [y, { part: "skills", key: e, factors: w }]))
  };
}

// node_modules/yalps/dist/index.js
var Fi = Zd(Ai(), 1);
var be = (e, n, t) => e.matrix[Math.imul(n, e.width) + t], ye = (e, n, t, r) => {
  e.matrix[Math.imul(n, e.width) + t] = r;
}, mo = (e) => Symbol.iterator in e && typeof e[Symbol.iterator] == "function" ? e : (
  // eslint-disable-next-line @typescript-eslint/no-unsafe-type-assertion
  Object.entries(e)
), Oi = (e) => e === !0 ? !0 : e === !1 ? /* @__PURE__ */ new Set() : e instanceof Set ? e : new Set(e), zf = (e) => {
  var x, k, S, R, A;
  let { direction: n, objective: t, integers: r, binaries: o } = e, s = n === "minimize" ? -1 : 1, i = mo(e.constraints), l = mo(e.variables), a = Array.isArray(l) ? l : Array.from(l), u = [], c = [];
  if (r != null || o != null) {
    let T = Oi(o), M = T === !0 ? !0 : Oi(r);
    for (let q = 1; q <= a.length; q++) {
      let [C] = a[q - 1];
      T === !0 || T.has(C) ? (u.push(q), c.push(q)) : (M === !0 || M.has(C)) && c.push(q);
    }
  }
  let d = /* @__PURE__ */ new Map();
  for (let [T, M] of i) {
    let q = (x = d.get(T)) != null ? x : { row: NaN, lower: -1 / 0, upper: 1 / 0 };
    q.lower = Math.max(q.lower, (S = (k = M.equal) != null ? k : M.min) != null ? S : -1 / 0), q.upper = Math.min(q.upper, (A = (R = M.equal) != null ? R : M.max) != null ? A : 1 / 0), d.has(T) || d.set(T, q);
  }
  let f = 1;
  for (let T of d.values())
    T.row = f, f += (Number.isFinite(T.lower) ? 1 : 0) + (Number.isFinite(T.upper) ? 1 : 0);
  let m = a.length + 1, h = f + u.length, p = m + h, b = new Float64Array(m * h), g = new Int32Array(p), y = new Int32Array(p), w = { matrix: b, width: m, height: h, positionOfVariable: g, variableAtPosition: y };
  for (let T = 0; T < p; T++)
    g[T] = T, y[T] = T;
  for (let T = 1; T < m; T++)
    for (let [M, q] of mo(a[T - 1][1])) {
      M === t && ye(w, 0, T, s * q);
      let C = d.get(M);
      C != null && (Number.isFinite(C.upper) ? (ye(w, C.row, T, q), Number.isFinite(C.lower) && ye(w, C.row + 1, T, -q)) : Number.isFinite(C.lower) && ye(w, C.row, T, -q));
    }
  for (let T of d.values())
    Number.isFinite(T.upper) ? (ye(w, T.row, 0, T.upper), Number.isFinite(T.lower) && ye(w, T.row + 1, 0, -T.lower)) : Number.isFinite(T.lower) && ye(w, T.row, 0, -T.lower);
  for (let T = 0; T < u.length; T++) {
    let M = f + T;
    ye(w, M, 0, 1), ye(w, M, u[T], 1);
  }
  return { tableau: w, sign: s, variables: a, integers: c };
}, Ni = (e, n) => {
  let t = Math.round(1 / n);
  return Math.round((e + Number.EPSILON) * t) / t;
}, Mi = (e, n, t) => {
  let r = be(e, n, t), o = e.variableAtPosition[e.width + n], s = e.variableAtPosition[t];
  e.variableAtPosition[e.width + n] = s, e.variableAtPosition[t] = o, e.positionOfVariable[o] = t, e.positionOfVariable[s] = e.width + n;
  let i = [];
  for (let l = 0; l < e.width; l++) {
    let a = be(e, n, l);
    Math.abs(a) > 1e-16 ? (ye(e, n, l, a / r), i.push(l)) : ye(e, n, l, 0);
  }
  ye(e, n, t, 1 / r);
  for (let l = 0; l < e.height; l++) {
    if (l === n) continue;
    let a = be(e, l, t);
    if (Math.abs(a) > 1e-16) {
      for (let u = 0; u < i.length; u++) {
        let c = i[u];
        ye(e, l, c, be(e, l, c) - a * be(e, n, c));
      }
      ye(e, l, t, -a / r);
    }
  }
}, Ii = (e, n, t, r) => {
  e.push([n.variableAtPosition[n.width + t], n.variableAtPosition[r]]);
  for (let o = 6; o <= Math.trunc(e.length / 2); o++) {
    let s = !0;
    for (let i = 0; i < o; i++) {
      let l = e.length - 1 - i, [a, u] = e[l], [c, d] = e[l - o];
      if (a !== c || u !== d) {
        s = !1;
        break;
      }
    }
    if (s) return !0;
  }
  return !1;
}, Jf = (e, n) => {
  let t = [], { precision: r, maxPivots: o, checkCycles: s } = n;
  for (let i = 0; i < o; i++) {
    let l = 0, a = r;
    for (let d = 1; d < e.width; d++) {
      let f = be(e, 0, d);
      f > a && (a = f, l = d);
    }
    if (l === 0) return ["optimal", Ni(be(e, 0, 0), r)];
    let u = 0, c = 1 / 0;
    for (let d = 1; d < e.height; d++) {
      let f = be(e, d, l);
      if (f <= r) continue;
      let h = be(e, d, 0) / f;
      if (h < c && (u = d, c = h, h <= r))
        break;
    }
    if (u === 0) return ["unbounded", l];
    if (s && Ii(t, e, u, l)) return ["cycled", NaN];
    Mi(e, u, l);
  }
  return ["cycled", NaN];
}, Li = (e, n) => {
  let t = [], { precision: r, maxPivots: o, checkCycles: s } = n;
  for (let i = 0; i < o; i++) {
    let l = 0, a = -r;
    for (let d = 1; d < e.height; d++) {
      let f = be(e, d, 0);
      f < a && (a = f, l = d);
    }
    if (l === 0) return Jf(e, n);
    let u = 0, c = -1 / 0;
    for (let d = 1; d < e.width; d++) {
      let f = be(e, l, d);
      if (f < -r) {
        let m = -be(e, 0, d) / f;
        m > c && (c = m, u = d);
      }
    }
    if (u === 0) return ["infeasible", NaN];
    if (s && Ii(t, e, l, u)) return ["cycled", NaN];
    Mi(e, l, u);
  }
  return ["cycled", NaN];
}, Ei = (e, n) => ({
  matrix: new Float64Array(e),
  positionOfVariable: new Int32Array(n),
  variableAtPosition: new Int32Array(n)
}), Kf = (e, { matrix: n, positionOfVariable: t, variableAtPosition: r }, o) => {
  let { width: s, height: i } = e;
  n.set(e.matrix);
  for (let a = 0; a < o.length; a++) {
    let [u, c, d] = o[a], f = (i + a) * s, m = e.positionOfVariable[c];
    if (m < s)
      n[f] = u * d, n.fill(0, f + 1, f + s), n[f + m] = u;
    else {
      let h = (m - s) * s;
      n[f] = u * (d - n[h]);
      for (let p = 1; p < s; p++)
        n[f + p] = -u * n[h + p];
    }
  }
  t.set(e.positionOfVariable), r.set(e.variableAtPosition);
  let l = s + i + o.length;
  for (let a = s + i; a < l; a++)
    t[a] = a, r[a] = a;
  return {
    matrix: n.subarray(0, e.matrix.length + s * o.length),
    width: s,
    height: i + o.length,
    positionOfVariable: t.subarray(0, l),
    variableAtPosition: r.subarray(0, l)
  };
}, Ci = (e, n) => {
  let t = 0, r = 0, o = 0;
  for (let s = 0; s < n.length; s++) {
    let i = n[s], l = e.positionOfVariable[i] - e.width;
    if (l < 0) continue;
    let a = be(e, l, 0), u = Math.abs(a - Math.round(a));
    u > t && (t = u, r = i, o = a);
  }
  return [r, o, t];
}, Xf = (e, n, t) => {
  let { tableau: r, sign: o, integers: s } = e, { precision: i, maxIterations: l, tolerance: a, timeout: u } = t, [c, d, f] = Ci(r, s);
  if (f <= i) return [e, "optimal", n];
  let m = new Fi.default((C, I) => C[0] - I[0]);
  m.push([n, [[-1, c, Math.ceil(d)]]]), m.push([n, [[1, c, Math.floor(d)]]]);
  let h = s.length * 2, p = r.matrix.length + h * r.width, b = r.positionOfVariable.length + h, g = Ei(p, b), y = Ei(p, b), w = n * (1 - o * a), x = u + Date.now(), k = Date.now() >= x, S = !1, R = 1 / 0, A = r, T = 0;
  for (; T < l && !m.empty() && R >= w && !k; ) {
    let [C, I] = m.pop();
    if (C > R) break;
    let N = Kf(r, g, I), [_, te] = Li(N, t);
    if (_ === "optimal" && te < R) {
      let [ee, gn, He] = Ci(N, s);
      if (He <= i) {
        S = !0, R = te, A = N;
        let Re = y;
        y = g, g = Re;
      } else {
        let Re = [], Xe = [];
        for (let Qr = 0; Qr < I.length; Qr++) {
          let bt = I[Qr], [Gd, Ud] = bt;
          Ud === ee ? Gd < 0 ? Xe.push(bt) : Re.push(bt) : (Re.push(bt), Xe.push(bt));
        }
        Xe.push([1, ee, Math.floor(gn)]), Re.push([-1, ee, Math.ceil(gn)]), m.push([te, Re]), m.push([te, Xe]);
      }
    }
    k = Date.now() >= x, T++;
  }
  let q = (k || T >= l) && !m.empty() && R >= w ? "timedout" : S ? "optimal" : "infeasible";
  return [O(v({}, e), { tableau: A }), q, S ? R : NaN];
}, $i = ({ tableau: e, sign: n, variables: t }, r, o, { precision: s, includeZeroVariables: i }) => {
  if (r === "optimal" || r === "timedout" && !Number.isNaN(o)) {
    let l = [];
    for (let a = 0; a < t.length; a++) {
      let [u] = t[a], c = e.positionOfVariable[a + 1] - e.width, d = c >= 0 ? be(e, c, 0) : 0;
      d > s ? l.push([u, Ni(d, s)]) : i && l.push([u, 0]);
    }
    return {
      status: r,
      result: -n * o,
      variables: l
    };
  } else if (r === "unbounded") {
    let l = e.variableAtPosition[o] - 1;
    return {
      status: "unbounded",
      result: n * (1 / 0),
      // prettier-ignore
      variables: 0 <= l && l < t.length ? [[t[l][0], 1 / 0]] : []
    };
  } else
    return {
      status: r,
      result: NaN,
      variables: []
    };
}, Di = {
  precision: 1e-8,
  checkCycles: !1,
  maxPivots: 8192,
  tolerance: 0,
  timeout: 1 / 0,
  maxIterations: 32768,
  includeZeroVariables: !1
}, rx = v({}, Di), po = (e, n) => {
  let t = zf(e), r = v(v({}, Di), n), [o, s] = Li(t.tableau, r);
  if (t.integers.length === 0 || o !== "optimal")
    return $i(t, o, s, r);
  {
    let [i, l, a] = Xf(t, s, r);
    return $i(i, l, a, r);
  }
};

// src/core/analysis/disclosure/feasible-intervals.ts
var Yf = 60, Zf = 150, yr = 1e-6;
function rn(e, n = e.counts.map((r) => ({ [r]: 1 })), t = !0) {
  let r = em(e), o = /* @__PURE__ */ new Map();
  return r.forEach((s) => s.counts.forEach((i) => o.set(i, s))), n.map((s) => {
    let i = new Set(Object.keys(s).filter((u) => s[u] !== 0 && o.has(u)).map((u) => o.get(u))), [l, a] = [0, 0];
    for (let u of Array.from(i)) {
      let c = nm(u, e, s, t);
      if (c === null)
        return null;
      l += c.least, a += c.most;
    }
    return { least: l, most: a };
  });
}
function em({ counts: e, sums: n, limits: t = [] }) {
  let r = new Map(e.map((a) => [a, a])), o = (a) => {
    let u = a;
    for (; r.get(u) !== u; )
      u = r.get(u);
    return r.set(a, u), u;
  }, s = ({ factors: a }) => Object.keys(a).filter((u) => a[u] !== 0 && r.has(u));
  [...n, ...t].forEach((a) => {
    let [u, ...c] = s(a);
    c.forEach((d) => r.set(o(d), o(u)));
  });
  let i = /* @__PURE__ */ new Map();
  e.forEach((a) => {
    var d;
    let u = o(a), c = (d = i.get(u)) != null ? d : { counts: [], sums: [], limits: [] };
    c.counts.push(a), i.set(u, c);
  });
  let l = (a) => {
    let [u] = s(a);
    return u === void 0 ? void 0 : i.get(o(u));
  };
  return n.forEach((a) => {
    var u;
    return (u = l(a)) == null ? void 0 : u.sums.push(a);
  }), t.forEach((a) => {
    var u;
    return (u = l(a)) == null ? void 0 : u.limits.push(a);
  }), Array.from(i.values());
}
function nm(e, n, t, r) {
  let o = tm(e, n, t);
  if (o !== void 0)
    return o;
  let [s, i] = ["minimize", "maximize"].map((l) => rm(e, n, t, l, r));
  return typeof s != "number" || typeof i != "number" ? null : {
    // Adding 0 makes 0 of −0.
    least: Math.ceil(s - yr) + 0,
    most: Math.floor(i + yr) + 0
  };
}
function tm(e, n, t) {
  var p, b;
  let [r, ...o] = e.counts.filter((g) => ze(t, g) !== 0), s = /* @__PURE__ */ new Map(), i = e.limits.every(({ factors: g, atMost: y }) => {
    var k;
    let [w, ...x] = Object.keys(g).filter((S) => g[S] !== 0);
    return s.set(w, Math.min(y, (k = s.get(w)) != null ? k : 1 / 0)), x.length === 0 && g[w] === 1;
  });
  if (r === void 0 || o.length > 0 || t[r] !== 1 || !i || e.sums.length > 1 || e.sums.some(({ factors: g }) => e.counts.some((y) => g[y] !== 1)))
    return;
  let [l, a] = [0, 0];
  e.counts.forEach((g) => {
    var y;
    l += tn(n, g), a += (y = s.get(g)) != null ? y : 1 / 0;
  });
  let u = (p = e.sums[0]) == null ? void 0 : p.equals, [c, d] = [tn(n, r), (b = s.get(r)) != null ? b : 1 / 0];
  if (u === void 0)
    return c > d ? null : { least: c, most: d };
  let f = (g) => {
    var y;
    return (y = s.get(g)) != null ? y : 1 / 0;
  }, m = e.counts.reduce((g, y) => y === r ? g : g + f(y), 0), h = e.counts.some((g) => tn(n, g) > f(g));
  return l > u || a < u || h ? null : { least: Math.max(c, u - m), most: Math.min(d, u - l + c) };
}
function rm(e, n, t, r, o) {
  let { status: s, result: i } = ji(e, n, t, r, o);
  return s === "optimal" ? i : s === "unbounded" ? r === "maximize" ? 1 / 0 : -1 / 0 : null;
}
function ji(e, n, t, r, o) {
  let s = (b) => e.counts.reduce((g, y) => g + tn(n, y) * ze(b, y), 0), i = [
    ...e.sums.map(({ factors: b, equals: g }) => ({ factors: b, constraint: { equal: g - s(b) } })),
    ...e.limits.map(({ factors: b, atMost: g }) => ({ factors: b, constraint: { max: g - s(b) } }))
  ], l = i.map(({ constraint: b }, g) => [String(g), b]), a = e.counts.map((b) => {
    let g = [["figure", ze(t, b)]];
    return i.forEach(({ factors: y }, w) => {
      let x = ze(y, b);
      x !== 0 && g.push([String(w), x]);
    }), [b, g];
  }), u = { direction: r, objective: "figure", constraints: l, variables: a }, c = (b) => b.every(([, g]) => Math.abs(g - Math.round(g)) < yr), d = po(u), f = !o || d.status !== "optimal" || c(d.variables) ? d : po(O(v({}, u), { integers: !0 }), { maxIterations: Yf, maxPivots: Zf }), { status: m, result: h, variables: p } = f.status === "timedout" || f.status === "cycled" ? d : f;
  return {
    status: m,
    result: s(t) + h,
    counts: new Map(p.map(([b, g]) => [b, tn(n, b) + g])),
    isWhole: m === "optimal" && c(p)
  };
}
function go(e, n, t, r) {
  let { counts: o, sums: s, limits: i = [] } = e, l = ji({ counts: o, sums: s, limits: i }, e, n, t, r);
  return l.status !== "optimal" || r && !l.isWhole ? null : o.map((a) => {
    var c;
    let u = (c = l.counts.get(a)) != null ? c : tn(e, a);
    return Math.abs(u - Math.round(u)) < yr ? Math.round(u) : u;
  });
}
function tn({ least: e, leastOf: n }, t) {
  return n !== void 0 && Object.prototype.hasOwnProperty.call(n, t) ? n[t] : e;
}
function ze(e, n) {
  return Object.prototype.hasOwnProperty.call(e, n) ? e[n] : 0;
}

// src/core/analysis/disclosure/audit.ts
function qi(e, n) {
  if (n.minCell <= 1)
    return [];
  let t = [...Si(e, n), ...mi(e), ...im(e)], r = H(n);
  if (r !== null)
    for (let o of Object.keys(e.skills)) {
      let s = e.skills[o];
      s !== void 0 && !P(s) && P(s.importance.counts) && t.push(Ri(o, s, r));
    }
  return [
    ...t.reduce((o, s) => o.concat(om(s, n.minCell)), []),
    ...r === null ? [] : gi(e, r, n.minCell),
    ...lm(e, n)
  ];
}
function om({ figures: e, hidden: n }, t) {
  let r = Array.from(e), o = rn(n, r.map(([, { factors: s }]) => s), !1);
  return r.reduce((s, [i, { part: l, key: a, skill: u, factors: c }], d) => {
    var p, b;
    let f = (p = o[d]) != null ? p : null, h = f !== null && f.least < t && f.most - f.least + 1 < sm * t ? (b = rn(n, [c])[0]) != null ? b : null : f;
    return Xn(h, t) ? [...s, v({ part: l, key: a, figure: i, interval: h }, u === void 0 ? {} : { skill: u })] : s;
  }, []);
}
var sm = 2;
function Xn(e, n) {
  return e === null || e.least > 0 && e.least < n && e.most - e.least + 1 < n;
}
function im({ counted: e, versions: n }) {
  let t = n.filter((s) => P(s.counted)).map(({ revision: s }) => String(s)), r = n.reduce((s, i) => P(i.counted) ? s : s + i.counted, 0), o = {};
  return t.forEach((s) => {
    o[s] = 1;
  }), t.length === 0 ? [] : [{
    hidden: { counts: t, least: 1, sums: [{ factors: o, equals: e - r }] },
    figures: new Map(t.map((s) => [s, { part: "versions", key: "", factors: { [s]: 1 } }]))
  }];
}
function lm(e, n) {
  let t = [];
  for (let { name: r, kind: o, isMultiple: s } of z(n)) {
    let i = e.questions[r];
    if (i === void 0 || P(i) || o !== "codes" || s || i.n === 0)
      continue;
    let l = Object.keys(i.choices), a = l.find((u) => {
      let c = i.choices[u];
      return c !== void 0 && !P(c) && c.count === i.n;
    });
    a !== void 0 && l.length > 1 && t.push({ part: "questions", key: r, figure: a, interval: { least: i.n, most: i.n } });
  }
  return t;
}

// src/core/analysis/disclosure/are-hidden.ts
function Zn(e, n, t) {
  let r = am(e), o = _i(e, r, {}, "minimize");
  if (o === null)
    return !1;
  let s = um(r), i = e.counts.map((a) => {
    var u;
    return ((u = e.limits) != null ? u : []).reduce(
      (c, { factors: d, atMost: f }) => ze(d, a) === 1 ? Math.min(c, f) : c,
      1 / 0
    );
  }), l = e.counts.map((a) => tn(e, a));
  return n.every((a) => {
    let u = e.counts.map((m) => ze(a, m)), c = /* @__PURE__ */ new Set(), d = s.map((m) => ({ exchange: m, change: m.reduce((h, [p, b]) => h + b * u[p], 0) })).filter(({ change: m }) => m !== 0).sort((m, h) => Math.abs(m.change) - Math.abs(h.change)), f = (m, h) => {
      let p = m.slice(), b = p.reduce((g, y, w) => g + y * u[w], 0);
      for (c.add(b); c.size < t.minCell; ) {
        let g = d.find(({ exchange: y, change: w }) => w * h > 0 && y.every(([x, k]) => {
          let S = p[x] + k;
          return S >= l[x] && S <= i[x];
        }));
        if (g === void 0)
          return;
        g.exchange.forEach(([y, w]) => {
          p[y] = p[y] + w;
        }), b += g.change, c.add(b);
      }
    };
    f(o, 1), f(o, -1);
    for (let m of ["minimize", "maximize"]) {
      let h = c.size < t.minCell ? _i(e, r, a, m) : null;
      h !== null && f(h, m === "minimize" ? 1 : -1);
    }
    return c.size >= t.minCell;
  });
}
function am({ counts: e, sums: n }) {
  let t = e.map((l) => n.map((a) => ze(a.factors, l))), r = (l) => t[l], o = (l) => l.join(), s = /* @__PURE__ */ new Map(), i = (l, a) => {
    let u = s.get(l);
    u === void 0 ? s.set(l, [a]) : u.push(a);
  };
  return e.forEach((l, a) => {
    i(o(r(a)), [a]);
    for (let u = a; u < e.length; u++)
      i(o(ho(r(a), r(u), 1)), [a, u]);
  }), { sets: s, keyOf: o, sumsOf: r };
}
function ho(e, n, t) {
  return e.map((r, o) => r + t * n[o]);
}
function _i(e, { keyOf: n, sets: t, sumsOf: r }, o, s) {
  var f, m;
  let i = go(e, o, s, !1);
  if (i === null || i.every((h) => h === Math.round(h)))
    return i;
  let l = i.map(Math.floor), a = e.sums.map(({ equals: h, factors: p }) => h - e.counts.reduce(
    (b, g, y) => b + ze(p, g) * l[y],
    0
  )), u = Array.from(t.values()).reduce((h, p) => h.concat(p), [[]]), c = new Map([[n(a.map(() => 0)), [[]]], ...Array.from(t)]), d = [-1, ...l.map((h, p) => h > 0 ? p : -1).filter((h) => h >= 0)];
  for (let h of ((f = e.limits) != null ? f : []).length > 0 ? [] : d) {
    let p = h < 0 ? a : ho(a, r(h), 1);
    for (let b of u) {
      let g = b.reduce((w, x) => ho(w, r(x), -1), p), y = (m = c.get(n(g))) == null ? void 0 : m[0];
      if (y !== void 0) {
        let w = /* @__PURE__ */ new Map([[h, -1]]);
        return [...b, ...y].forEach((x) => {
          var k;
          return w.set(x, ((k = w.get(x)) != null ? k : 0) + 1);
        }), l.map((x, k) => {
          var S;
          return x + ((S = w.get(k)) != null ? S : 0);
        });
      }
    }
  }
  return go(e, o, s, !0);
}
function um({ sets: e }) {
  let n = [];
  return e.forEach((t) => t.forEach((r, o) => t.slice(o + 1).forEach((s) => {
    let i = /* @__PURE__ */ new Map();
    r.forEach((a) => {
      var u;
      return i.set(a, ((u = i.get(a)) != null ? u : 0) - 1);
    }), s.forEach((a) => {
      var u;
      return i.set(a, ((u = i.get(a)) != null ? u : 0) + 1);
    });
    let l = Array.from(i).filter(([, a]) => a !== 0);
    n.push(l, l.map(([a, u]) => [a, -u]));
  }))), n;
}

// src/core/analysis/disclosure/compare-releases.ts
function Ui(e, n, t, r) {
  if (t.minCell <= 1)
    return [];
  let o = [];
  for (let i of z(t)) {
    let [l, a] = [e.questions[i.name], n.questions[i.name]];
    l !== void 0 && a !== void 0 && !P(l) && !P(a) && o.push(...dm(l, a, i, t, r));
  }
  let s = H(t);
  if (s === null)
    return o;
  for (let i of Object.keys(n.skills)) {
    let [l, a] = [e.skills[i], n.skills[i]];
    l !== void 0 && a !== void 0 && !P(l) && !P(a) && o.push(...mm(i, l, a, s, t, r));
  }
  for (let i of n.breakdowns) {
    let l = e.breakdowns.find((a) => De(a) === De(i));
    l !== void 0 && o.push(...gm(l, i, e, n, s, t, r));
  }
  return o;
}
function En(e, n) {
  return e !== 0 && Math.abs(e) < n;
}
function je(e) {
  return { least: e, most: e };
}
function on(e, n) {
  return typeof e == "number" && typeof n == "number" ? n - e : null;
}
var cm = ["notAsked", "notInStatistics", "unusable", "changedVersion"];
function dm(e, n, { isMultiple: t, kind: r, name: o }, s, i) {
  let { minAnswers: l, minCell: a } = s, u = [], c = (g, y, w) => {
    u.push(v({ part: "questions", key: o, figure: g, interval: y }, w === void 0 ? {} : { only: w }));
  };
  cm.forEach((g) => {
    let y = on(e[g], n[g]);
    y !== null && En(y, a) && c(g, je(y), "remainders");
  });
  let d = n.n - e.n, f = Object.keys(n.choices), m = (g, y) => {
    let w = g.choices[y];
    return w === void 0 ? 0 : P(w) ? null : w.count;
  }, h = f.map((g) => on(m(e, g), m(n, g)));
  f.forEach((g, y) => {
    var k;
    let w = (k = h[y]) != null ? k : null;
    w !== null && En(w, a) && c(g, je(w));
    let x = on(Bi(e, g), Bi(n, g));
    x !== null && En(x, a) && c(`${g}: first`, je(x));
  });
  let p = h.some((g) => g !== 0) || d !== 0;
  r !== "text" && p && d !== 0 && Math.abs(d) < l && c("n", je(d));
  let b = t || f.length < 2 || d === 0 ? -1 : h.findIndex((g) => g === d);
  return b >= 0 && c(f[b], je(d)), i && !t && r === "codes" && u.length === 0 && p && fm(e, n, f, m, a).forEach(([g, y]) => c(g, y)), u;
}
function Bi({ places: e }, n) {
  let t = e == null ? void 0 : e[n];
  return t === void 0 || P(t) ? null : t.first;
}
function fm(e, n, t, r, o) {
  var h;
  let s = [], i = {}, [l, a] = [{}, {}], u = [], [c, d] = [0, 0], f = [];
  for (let p of t) {
    let [b, g] = [r(e, p), r(n, p)], [y, w] = [`${p}: was`, `${p}: come`];
    c += b != null ? b : 0, d += (h = g != null ? g : b) != null ? h : 0, !(b !== null && g !== null) && (s.push(w), f.push([p, { [w]: 1 }]), a[w] = g === null ? 1 : 0, b === null && (s.push(y), i[y] = 1, l[y] = 1, a[y] = g === null ? 1 : 0, f.push([p, { [y]: 1 }])), g === null ? f.push([p, b === null ? { [y]: 1, [w]: 1 } : { [w]: 1 }]) : u.push({ factors: { [y]: 1, [w]: 1 }, equals: g }));
  }
  u.push({ factors: l, equals: e.n - c }, { factors: a, equals: n.n - d });
  let m = rn({ counts: s, least: 0, leastOf: i, sums: u }, f.map(([, p]) => p));
  return f.map(([p], b) => {
    var g;
    return [p, (g = m[b]) != null ? g : null];
  }).filter(([, p]) => Xn(p, o));
}
function Wi(e) {
  var a, u;
  let { ability: n, discrepancies: t, highNeedCount: r, importance: o, n: s, rds: i } = e, l = /* @__PURE__ */ new Map([
    ["n", s],
    ["importance", Math.round(((a = o.mean) != null ? a : 0) * s)],
    ["ability", Math.round(((u = n.mean) != null ? u : 0) * s)],
    ["rds", Math.round((i != null ? i : 0) * s / 100)]
  ]);
  return P(r) || l.set("highNeed", r), P(t) || ["negative", "tied", "positive"].forEach((c) => l.set(c, t[c])), ["importance", "ability"].forEach((c) => {
    let { counts: d } = e[c];
    P(d) || Object.keys(d).forEach((f) => l.set(`${c} ${f}`, d[f]));
  }), l;
}
function mm(e, n, t, r, o, s) {
  var x;
  let i = Wi(n), l = new Map(Array.from(Wi(t)).filter(([k]) => i.has(k)).map(([k, S]) => [k, S - i.get(k)])), a = (x = l.get("n")) != null ? x : 0, c = [
    ["incomplete", on(n.incomplete, t.incomplete)],
    ["changedVersion", on(n.changedVersion, t.changedVersion)],
    ["importance", on(n.importance.notInStatistics, t.importance.notInStatistics)],
    ["ability", on(n.ability.notInStatistics, t.ability.notInStatistics)]
  ].filter(([, k]) => k !== null && En(k, o.minCell));
  if (c.length > 0)
    return c.map(([k, S]) => ({ part: "skills", key: e, figure: `${k}: not counted`, interval: je(S != null ? S : 0), only: "steps" }));
  if (Array.from(l.values()).every((k) => k === 0))
    return [];
  let d = { part: "skills", key: e };
  if (a !== 0 && Math.abs(a) < Math.max(o.minAnswers, o.minCell))
    return [O(v({}, d), { figure: "n", interval: je(a) })];
  let f = Array.from(l).filter(([k, S]) => !["n", "importance", "ability", "rds"].includes(k) && (En(S, o.minCell) || a !== 0 && S === a && k.includes(" ")));
  if (f.length > 0)
    return f.map(([k, S]) => O(v({}, d), { figure: k, interval: je(S), only: "steps" }));
  if (!s)
    return [];
  let { counts: m, factorsOf: h, names: p } = pm(r), b = Array.from(l, ([k, S]) => ({ factors: h(k), equals: S })), g = p.filter((k) => !l.has(k)), y = { counts: m, least: 0, sums: b }, w = rn(y, g.map(h), !1);
  return g.map((k, S) => {
    var R;
    return O(v({}, d), { figure: k, interval: (R = w[S]) != null ? R : null });
  }).filter(({ figure: k, interval: S }) => S === null || S.least === a && k.includes(" ") || S.least > 0 && S.least < o.minCell && !Zn(y, [h(k)], o));
}
function pm(e) {
  let n = [];
  e.importance.forEach((i, l) => e.ability.forEach((a, u) => {
    n.push({ name: `${l}/${u}`, codes: [l, u], importance: i, ability: a });
  }));
  let [t, r] = [Te(e.importance), Ae(e.ability)], o = {
    n: () => 1,
    importance: ({ importance: i }) => i,
    ability: ({ ability: i }) => i,
    rds: ({ ability: i, importance: l }) => Math.sign(i - l),
    highNeed: ({ ability: i, importance: l }) => Number(t.includes(l) && r.includes(i)),
    negative: ({ ability: i, importance: l }) => +(i < l),
    tied: ({ ability: i, importance: l }) => +(i === l),
    positive: ({ ability: i, importance: l }) => +(i > l)
  }, s = (i, l) => {
    let [a, u] = i.split(" ");
    return u === void 0 ? o[i](l) : +(l.codes[a === "importance" ? 0 : 1] === u);
  };
  return {
    counts: n.map(({ name: i }) => i),
    factorsOf: (i) => n.reduce((l, a) => (l[a.name] = s(i, a), l), {}),
    names: [
      "highNeed",
      ...Array.from(e.importance.keys(), (i) => `importance ${i}`),
      ...Array.from(e.ability.keys(), (i) => `ability ${i}`)
    ]
  };
}
function gm(e, n, t, r, o, s, i) {
  let l = De(n), a = [], u = Object.keys(n.groups);
  for (let d of n.by === "community" ? [] : u) {
    let [f, m] = [e.groups[d], n.groups[d]], h = f === void 0 || m === void 0 || P(f) || P(m) ? 0 : m.counted - f.counted;
    En(h, s.minCell) && a.push({ part: "breakdowns", key: l, skill: null, figure: d, interval: je(h) });
  }
  let c = ({ groups: d }, f, m) => {
    let h = d[f], p = h === void 0 || P(h) ? void 0 : h.skills[m];
    return p === void 0 || P(p) ? null : p;
  };
  for (let d of Object.keys(r.skills)) {
    let f = (y, w) => {
      a.push({ part: "breakdowns", key: l, skill: d, figure: y, interval: w });
    }, m = [];
    for (let y of u) {
      let [w, x] = [c(e, y, d), c(n, y, d)];
      w === null || x === null || (m.push([y, An(Vi(x), [Vi(w)])]), ["canTeach", "wantToLearn"].forEach((k) => {
        let S = on(w[k], x[k]);
        S !== null && En(S, s.minCell) && f(`${y}: ${k}`, je(S));
      }));
    }
    let [h, p] = [t.skills[d], r.skills[d]], b = h === void 0 || p === void 0 || P(h) || P(p) ? null : An(Gi(p), [Gi(h)]), g = b === null || m.length === 0 ? [] : n.isPartition ? [["all others", An(b, m.map(([, y]) => y))]] : m.map(([y, w]) => [`all but ${y}`, An(b, [w])]);
    for (let [y, w] of [...m, ...g]) {
      let { n: x, sums: k } = w;
      if (!(x === 0 && k.importance === 0 && k.ability === 0)) {
        if (Math.abs(x) < Math.max(s.minAnswers, s.minCell))
          f(y, je(x));
        else if (i) {
          let [S, R] = ["importance", "ability"].map(
            (T) => lo(o[T], x, k[T], () => 1 / 0)
          ), A = [...S != null ? S : [], ...R != null ? R : []].find((T) => Xn(T, s.minCell) || T !== null && T.most === 0);
          A !== void 0 && f(y, A);
        }
      }
    }
  }
  return a;
}
function Vi({ ability: e, importance: n, n: t }) {
  return vt(t, n, e);
}
function Gi({ ability: e, importance: n, n: t }) {
  return vt(t, n.mean, e.mean);
}

// src/core/analysis/disclosure/is-spread.ts
function Qi(e, n) {
  let t = /* @__PURE__ */ new Map();
  return (r, o) => r.n === 0 || n.minCell <= 1 || ["importance", "ability"].every((s) => {
    let i = (f) => {
      var m, h;
      return (h = (m = o[s]) == null ? void 0 : m[f]) != null ? h : 1 / 0;
    }, l = new Map(Array.from(e[s]).filter(([f]) => i(f) > 0)), a = Array.from(l.keys()).filter((f) => i(f) < r.n).map((f) => [f, i(f)]), u = [
      s,
      r.n,
      r[s],
      ...Array.from(l.keys()),
      "",
      ...a.map((f) => f.join(" "))
    ].join(), c = t.get(u);
    if (c !== void 0)
      return c;
    let d = hm(l, r.n, r[s], a, n);
    return t.set(u, d), d;
  });
}
function hm(e, n, t, r, o) {
  let s = Array.from(e.values()), i = [Math.min(...s), Math.max(...s)];
  if (r.length === 0 && ym(s))
    return i.every((u) => bm(u, s, n, t) >= o.minCell);
  let l = (u) => {
    let c = {};
    return e.forEach((d, f) => {
      c[f] = u(d);
    }), c;
  }, a = {
    counts: Array.from(e.keys()),
    least: 0,
    sums: [{ factors: l(() => 1), equals: n }, { factors: l((u) => u), equals: t }],
    limits: r.map(([u, c]) => ({ factors: { [u]: 1 }, atMost: c }))
  };
  return Zn(a, i.map((u) => l((c) => c === u ? 0 : 1)), o);
}
function ym(e) {
  let n = Array.from(new Set(e)).sort((t, r) => t - r);
  return n.length === e.length && n.every((t, r) => t === n[0] + r);
}
function bm(e, n, t, r) {
  let o = Math.abs(r - t * e);
  return n.length < 2 ? 0 : Math.min(t, o) - Math.ceil(o / (n.length - 1)) + 1;
}

// src/core/analysis/disclosure/withheld-parts.ts
function ae({ part: e, key: n, only: t = void 0, skill: r = null }) {
  return JSON.stringify([e, n, r, t != null ? t : null]);
}

// src/core/analysis/disclosure/earlier-figures.ts
function yo(e, n, t) {
  let r = t.slice().reverse(), o = (...u) => u.some((c) => {
    var d;
    return ((d = n.get(c)) == null ? void 0 : d.withheld) === "little-change";
  }), s = W();
  Object.keys(e.questions).forEach((u) => {
    let c = Hi(r.map((d) => d.questions[u]));
    c !== null && o(
      ae({ part: "questions", key: u }),
      ae({ part: "questions", key: u, only: "remainders" })
    ) && (s[u] = c);
  });
  let i = W();
  Object.keys(e.skills).forEach((u) => {
    let c = Hi(r.map((d) => d.skills[u]));
    c !== null && o(ae({ part: "skills", key: u }), ae({ part: "skills", key: u, only: "steps" })) && (i[u] = c);
  });
  let a = r.reduce((u, c) => u.concat(
    c.breakdowns.map(De).filter((d) => !u.includes(d))
  ), []).map((u) => wm(u, r, o)).filter((u) => u !== null);
  return Object.keys(s).length + Object.keys(i).length + a.length === 0 ? e : O(v({}, e), { earlier: { questions: s, skills: i, breakdowns: a } });
}
function Hi(e) {
  let n = e.find((t) => t !== void 0 && !P(t));
  return n === void 0 || P(n) ? null : n;
}
function wm(e, n, t) {
  var l, a, u;
  let r = n.map(({ breakdowns: c }) => c.find((d) => De(d) === e)).filter((c) => c !== void 0 && c.withheld === void 0), [o] = r;
  if (o === void 0)
    return null;
  let s = t(ae({ part: "breakdowns", key: e })), i = W();
  for (let c of r)
    for (let d of Object.keys(c.groups)) {
      let f = c.groups[d];
      if (P(f))
        continue;
      let m = Object.assign(W(), (l = i[d]) == null ? void 0 : l.skills);
      Object.keys(f.skills).filter((h) => s || t(ae({ part: "breakdowns", key: e, skill: h }))).forEach((h) => {
        let p = f.skills[h];
        m[h] === void 0 && !P(p) && (m[h] = p);
      }), (s || Object.keys(m).length > 0) && (i[d] = { counted: (u = (a = i[d]) == null ? void 0 : a.counted) != null ? u : f.counted, skills: m });
    }
  return Object.keys(i).length === 0 ? null : O(v({}, o), { groups: i });
}

// src/core/analysis/disclosure/publish-balance.ts
function zi(e, n) {
  let t = W();
  return Object.keys(e).forEach((r) => {
    let o = e[r], s = n("canTeach", r, o.canTeach), i = n("wantToLearn", r, o.wantToLearn), l = [s, i].find(P);
    t[r] = v(O(v({}, o), {
      canTeach: s,
      wantToLearn: i
    }), l === void 0 ? {} : { surveyDifference: l, surveyRatio: l });
  }), t;
}

// src/core/analysis/disclosure/suppress-counts.ts
function Cn(e, n, t) {
  let r = Object.keys(e), o = (u) => e[u], s = new Set(r.filter((u) => o(u) > 0 && o(u) < n));
  if (s.size === 0 || !t)
    return s;
  let i = r.filter((u) => o(u) >= n).sort((u, c) => o(u) - o(c) || (u < c ? -1 : 1)), l = r.filter((u) => s.has(u)).reduce((u, c) => u + o(c), 0), a = () => s.size > 1 && l - s.size + 1 >= n;
  for (; !a(); ) {
    let u = i.shift();
    if (u === void 0)
      return null;
    s.add(u), l += o(u);
  }
  return s;
}

// src/core/analysis/disclosure/suppress-table.ts
function Ji(e, n, t, r = () => !1) {
  let o = e.map((l) => l.map(() => !1));
  if (t <= 1)
    return o;
  let s = e.map((l, a) => l.map(
    (u, c) => u > 0 && (u < t || r(a, c))
  ));
  for (let { places: l, total: a } of xo(e, n)) {
    let [u, ...c] = l.filter((d) => sn(e, ...d) > 0);
    l.length > 1 && u !== void 0 && c.length === 0 && sn(e, ...u) === a && l.forEach(([d, f]) => {
      s[d][f] = !0;
    });
  }
  s.forEach((l, a) => l.forEach((u, c) => {
    o[a][c] = u;
  }));
  let i = bo(e, o, s, n, t);
  for (; i !== null; ) {
    let l = xm(e, o, n, i);
    if (l.length === 0)
      return null;
    l.forEach(([a, u]) => {
      o[a][u] = !0;
    }), i = bo(e, o, s, n, t);
  }
  return Sm(e, o, s, n, t), o;
}
function sn(e, n, t) {
  var r;
  return (r = e[n]) == null ? void 0 : r[t];
}
function xo(e, n) {
  var r;
  let t = ((r = e[0]) != null ? r : []).map((o, s) => {
    var i;
    return { places: e.map((l, a) => [a, s]), total: (i = n.columns) == null ? void 0 : i[s] };
  });
  return [
    ...e.map((o, s) => {
      var i;
      return { places: o.map((l, a) => [s, a]), total: (i = n.rows) == null ? void 0 : i[s] };
    }),
    ...t
  ];
}
function bo(e, n, t, r, o) {
  var m;
  let s = ([h, p]) => {
    var b;
    return ((b = n[h]) == null ? void 0 : b[p]) === !0;
  }, i = ([h, p]) => `${h}/${p}`, l = xo(e, r), a = l.slice(0, e.length).reduce((h, p) => h.concat(p.places), []).filter(s), u = a.map(i), c = {}, d = [];
  l.forEach((h, p) => {
    let b = h.places.filter(s);
    if (h.places.length > 1 && b.length === h.places.length && b.forEach((g) => {
      c[i(g)] = 0;
    }), h.total !== void 0) {
      let g = b.map(i), y = (k) => k.reduce((S, [R, A]) => S + sn(e, R, A), 0), w = h.total - y(h.places);
      if (w > 0) {
        let k = p < e.length ? [p, wo] : [wo, p - e.length];
        g.push(i(k)), u.push(i(k)), c[i(k)] = 0, w < o && a.push(k);
      }
      let x = {};
      g.forEach((k) => {
        x[k] = 1;
      }), d.push({ factors: x, equals: h.total - y(h.places.filter((k) => !s(k))) });
    }
  });
  let f = rn(
    { counts: u, least: 1, leastOf: c, sums: d },
    a.map((h) => ({ [i(h)]: 1 }))
  );
  return (m = a.find(([h, p], b) => {
    var y, w;
    let g = (y = f[b]) != null ? y : null;
    return g === null || (((w = t[h]) == null ? void 0 : w[p]) !== !1 || g.least < o) && g.most - g.least + 1 < o;
  })) != null ? m : null;
}
var wo = -1;
function xm(e, n, t, [r, o]) {
  var w, x, k, S, R;
  let s = ([A, T]) => {
    var M;
    return ((M = n[A]) == null ? void 0 : M[T]) === !1 && sn(e, A, T) > 0;
  }, i = (A) => A.reduce((T, [M, q]) => T + sn(e, M, q) + km, 0), l = (A) => A.filter((T) => T.length > 0).reduce((T, M) => T.length === 0 || i(M) < i(T) ? M.slice() : T, []), a = ((w = e[r]) != null ? w : []).map((A, T) => [r, T]), u = o === wo ? [] : e.map((A, T) => [T, o]), c = (A) => A.filter(s).map((T) => [T]), d = ((x = t.rows) == null ? void 0 : x[r]) !== void 0 && ((k = t.columns) == null ? void 0 : k[o]) !== void 0, f = (A) => sn(e, ...A) > 0, m = (A, T) => {
    let M = [[r, T], [A, o], [A, T]];
    return A !== r && T !== o && M.every(f) ? M.filter(s) : [];
  }, h = d ? u.reduce(
    (A, [T]) => A.concat(a.map(([, M]) => m(T, M))),
    []
  ) : [], p = c(((S = t.rows) == null ? void 0 : S[r]) !== void 0 ? a : ((R = t.columns) == null ? void 0 : R[o]) !== void 0 ? u : []), b = l(d ? h : p), g = b.length > 0 ? b : l([...c(a), ...c(u)]), y = xo(e, t).reduce((A, { places: T }) => A.concat(c(T)), []);
  return g.length > 0 ? g : l(y);
}
var km = 1e6;
function Sm(e, n, t, r, o) {
  let s = [];
  n.forEach((i, l) => i.forEach((a, u) => {
    var c;
    a && ((c = t[l]) == null ? void 0 : c[u]) !== !0 && s.push([l, u]);
  })), s.sort(([i, l], [a, u]) => sn(e, a, u) - sn(e, i, l) || i - a || l - u);
  for (let [i, l] of s) {
    let a = n[i];
    a[l] = !1, a[l] = bo(e, n, t, r, o) !== null;
  }
}

// src/core/analysis/disclosure/publish-breakdown.ts
var ko = "";
function Zi(e, n) {
  var p, b;
  let { question: t, thresholds: r } = n, o = Object.keys(e.groups), s = (g) => e.groups[g], i = W();
  o.forEach((g) => {
    i[g] = s(g).counted;
  }), i[ko] = e.ungrouped;
  let l = Rm(i, So(r), e.isPartition, t), a = o.filter((g) => !l.has(g)), u = o.length === 0 ? [] : Object.keys(s(o[0]).skills), c = W(), d = new Map(a.map((g) => [g, W()]));
  for (let g of u) {
    let y = vm(e, g, a, n), w = Yi(e, g, "canTeach", a, n), x = Yi(e, g, "wantToLearn", a, n);
    for (let k of a) {
      let S = s(k).skills[g];
      d.get(k)[g] = (p = y.get(k)) != null ? p : Tm(S, w.has(k), x.has(k), r);
    }
  }
  o.forEach((g) => {
    var y, w;
    c[g] = (w = l.get(g)) != null ? w : { counted: s(g).counted, skills: (y = d.get(g)) != null ? y : {} };
  });
  let { by: f, isPartition: m, question: h } = e;
  return { by: f, question: h, isPartition: m, groups: c, ungrouped: (b = l.get(ko)) != null ? b : e.ungrouped };
}
function el({ by: e, isPartition: n, question: t }, r) {
  return { by: e, question: t, isPartition: n, withheld: r.withheld, groups: {}, ungrouped: r };
}
function So({ minAnswers: e, minCell: n }) {
  return Math.max(e, n);
}
function Rm(e, n, t, r) {
  let o = /* @__PURE__ */ new Map(), s = r === null || P(r) ? null : r.choices;
  for (let a of Object.keys(e)) {
    let u = s === null ? r : s[a];
    a !== ko && P(u) && o.set(a, u);
  }
  let i = W();
  Object.keys(e).filter((a) => !o.has(a)).forEach((a) => {
    i[a] = e[a];
  });
  let l = Cn(i, n, t);
  for (let a of l === null ? Object.keys(e) : Array.from(l))
    o.has(a) || o.set(a, e[a] < n ? { withheld: "few-answers" } : j);
  return o;
}
function vm(e, n, t, r) {
  var g;
  let { isSpread: o, published: s, thresholds: i, totals: l } = r, a = /* @__PURE__ */ new Map(), u = s[n], c = (g = r.withheldSkill(n)) != null ? g : P(u) ? u : null;
  if (c !== null)
    return t.forEach((y) => a.set(y, c)), a;
  let d = Pm(u), f = (y) => {
    var w;
    return Ki((w = e.groups[y]) == null ? void 0 : w.skills[n]);
  }, m = Ki(l[n]), h = (y) => y.n === 0 || y.n >= So(i) && o(y, d);
  for (let y of t) {
    let w = f(y);
    (!h(w) || !e.isPartition && !h(Xi(m, [w]))) && a.set(y, w.n < So(i) ? { withheld: "few-answers" } : j);
  }
  let p = t.filter((y) => !a.has(y) && f(y).n > 0).sort((y, w) => f(y).n - f(w).n || (y < w ? -1 : 1)), b = (y) => h(y) && (y.n === 0 || y.n >= i.minCell + t.filter((w) => a.has(w)).length - 1);
  for (; e.isPartition && p.length > 0 && !b(Xi(m, p.map(f))); )
    a.set(p.shift(), j);
  return a;
}
function Pm(e) {
  let n = (t) => {
    let r = e === void 0 || P(e) ? null : e[t].counts;
    return r === null || P(r) ? null : r;
  };
  return { importance: n("importance"), ability: n("ability") };
}
function Ki(e) {
  var r;
  let n = (r = e == null ? void 0 : e.n) != null ? r : 0, t = (o) => {
    var s;
    return Math.round(((s = typeof o == "object" && o !== null ? o.mean : o) != null ? s : 0) * n);
  };
  return { n, importance: t(e == null ? void 0 : e.importance), ability: t(e == null ? void 0 : e.ability) };
}
function Xi(e, n) {
  let t = (r) => n.reduce((o, s) => o - s[r], e[r]);
  return { n: t("n"), importance: t("importance"), ability: t("ability") };
}
function Yi(e, n, t, r, { published: o, thresholds: { minCell: s }, totals: i }) {
  var m, h;
  let l = o[n];
  if (s <= 1 || r.length === 0)
    return /* @__PURE__ */ new Set();
  if (l === void 0 || P(l) || P(l[t]))
    return new Set(r);
  let a = (h = (m = i[n]) == null ? void 0 : m[t]) != null ? h : 0, u = r.map((p) => {
    var b, g, y;
    return (y = (g = (b = e.groups[p]) == null ? void 0 : b.skills[n]) == null ? void 0 : g[t]) != null ? y : 0;
  }), c = (p) => {
    var b;
    return u[p] === ((b = e.groups[r[p]]) == null ? void 0 : b.counted);
  }, d = (p, b) => {
    var g, y;
    return (y = (g = Ji([p], { rows: [a] }, s, (w, x) => b(x))) == null ? void 0 : g[0]) != null ? y : p.map(() => !0);
  }, f = e.isPartition ? d(u, c) : u.map(
    (p, b) => d([p, a - p], (g) => g === 0 && c(b))[0]
  );
  return new Set(r.filter((p, b) => f[b]));
}
function Tm(e, n, t, r) {
  return v(v(v(v({}, e), r.minCell > 1 ? { highNeed: j, highNeedCount: j } : {}), n && e.canTeach !== null ? { canTeach: j } : {}), t && e.wantToLearn !== null ? { wantToLearn: j } : {});
}

// src/core/analysis/disclosure/publish-numbers.ts
var nl = 4, tl = 1e-6;
function rl(e, { mean: n, sd: t }) {
  return e > 1 && n !== null && t !== null && !(t > tl * Math.abs(n));
}
function ol({ mean: e, sd: n }, t, r, { minAnswers: o, minCell: s }) {
  if (e === null || n === null || t < Math.max(o, nl * s))
    return j;
  let [i, l] = r.type === "text" ? [r.min, r.max] : [null, null];
  return [i === null ? 0 : Number(i), ...l === null ? [] : [Number(l)]].every((c) => {
    let d = t * (e - c), f = (t - 1) * n * n + t * (e - c) * (e - c);
    return f > 0 && d * d / f >= nl / 2 * s - tl;
  }) ? { mean: e, sd: j, median: j } : j;
}

// src/core/analysis/disclosure/publish-question.ts
function il(e, n, t) {
  var m;
  let r = tr(e.n, t);
  if (r !== null || t.minCell <= 1) {
    let h = e.places === void 0 ? {} : { places: sl(e.places, () => !0, !0) };
    return r != null ? r : v(v({}, e), h);
  }
  if (n.kind === "number" && e.summary !== void 0 && rl(e.n, e.summary))
    return { withheld: "unanimous" };
  let o = Object.keys(e.choices), s = W();
  if (o.forEach((h) => {
    var p, b;
    s[h] = (b = (p = e.choices[h]) == null ? void 0 : p.count) != null ? b : 0;
  }), e.n > 0 && o.length > 1 && o.some((h) => s[h] === e.n) && !Am(n))
    return { withheld: "unanimous" };
  let i = Cn(s, t.minCell, !0), l = e.places === void 0 ? null : Om(e.places, t);
  if (i === null || e.places !== void 0 && l === null)
    return j;
  let a = W();
  o.forEach((h) => {
    var p;
    a[h] = i.has(h) ? j : (p = e.choices[h]) != null ? p : j;
  });
  let u = (m = e.places) != null ? m : {}, c = Object.keys(u).some(
    (h) => Cm(u[h].counts).some((p) => ce(p, t))
  ), d = Object.keys(u).some(
    (h) => {
      var p;
      return ce(((p = s[h]) != null ? p : 0) - u[h].first, t);
    }
  ), f = v(v(O(v(v({}, e), Em(e, t)), {
    choices: a,
    unknown: Object.keys(e.unknown).some((h) => {
      var p;
      return ce((p = e.unknown[h]) != null ? p : 0, t);
    }) ? j : e.unknown
  }), e.places === void 0 ? {} : { places: sl(
    e.places,
    (h) => !d && !i.has(h) && (l == null ? void 0 : l.has(h)) === !1,
    !c
  ) }), n.kind !== "number" || e.summary === void 0 ? {} : { summary: ol(e.summary, e.n, n.question, t) });
  return i.size === 0 || e.summary === void 0 ? f : O(v({}, f), { summary: j, topTwo: j, bottomTwo: j });
}
function Am({ isMultiple: e, kind: n }) {
  return e || n !== "codes";
}
function sl(e, n, t) {
  let r = W();
  return Object.keys(e).forEach((o) => {
    let { first: s, meanPlace: i } = e[o];
    r[o] = n(o) ? { first: s, meanPlace: t ? i : j } : j;
  }), r;
}
function Om(e, { minCell: n }) {
  let t = W();
  return Object.keys(e).forEach((r) => {
    var o, s;
    t[r] = (s = (o = e[r]) == null ? void 0 : o.first) != null ? s : 0;
  }), Cn(t, n, !0);
}
function Em(e, n) {
  let { notAsked: t, notInStatistics: r, unusable: o, changedVersion: s } = e;
  return t > 0 || [r, o, s].some((i) => ce(i, n)) ? Ro(e) : {};
}
function Ro(e) {
  let { changedVersion: n, missing: t, notAsked: r, notInStatistics: o, unusable: s } = e;
  return {
    missing: t + r + o + s + n,
    notAsked: j,
    notInStatistics: j,
    unusable: j,
    changedVersion: j
  };
}
function Cm(e) {
  return Object.keys(e).map((n) => e[n]);
}

// src/core/analysis/disclosure/publish-skill.ts
function vo(e, n, t, r = !1) {
  let o = tr(e.n, t);
  if (o !== null)
    return o;
  if (t.minCell <= 1)
    return e;
  let { importance: s, ability: i, discrepancies: { negative: l, tied: a, positive: u }, highNeedCount: c, n: d } = e, f = r || ce(c, t) || ce(d - c, t), m = [s, i].reduce((w, { counts: x }) => w.concat(al(x)), []), h = [...m, l, a, u].some((w) => ce(w, t));
  if (m.some((w) => w === d && d > 0))
    return { withheld: "unanimous" };
  let p = h || f;
  if (p && !$m(e, n, f, t))
    return j;
  let { changedVersion: b, incomplete: g, missing: y } = e;
  return v(v(O(v(v({}, e), r || ce(g, t) || ce(b, t) ? { incomplete: j, changedVersion: j, missing: y + g + b } : {}), {
    importance: ll(s, p, r, t),
    ability: ll(i, p, r, t)
  }), p ? { discrepancies: j } : {}), f ? { highNeed: j, highNeedCount: j, highNeedInterval: j } : {});
}
function ll(e, n, t, r) {
  return O(v(v({}, e), n ? { sd: j, median: j, counts: j, topTwo: j, bottomTwo: j } : {}), {
    notInStatistics: t || ce(e.notInStatistics, r) ? j : e.notInStatistics,
    unknown: al(e.unknown).some((o) => ce(o, r)) ? j : e.unknown
  });
}
function al(e) {
  return Object.keys(e).map((n) => e[n]);
}
function $m(e, n, t, r) {
  let o = [];
  n.importance.forEach((h, p) => n.ability.forEach((b, g) => {
    o.push({ name: `${p}/${g}`, importance: h, ability: b });
  }));
  let s = (h) => {
    let p = {};
    return o.forEach((b) => {
      p[b.name] = h(b);
    }), p;
  }, i = ({ counts: h }, p) => Array.from(p).reduce(
    (b, [g, y]) => {
      var w;
      return b + y * ((w = h[g]) != null ? w : 0);
    },
    0
  ), [l, a] = [Te(n.importance), Ae(n.ability)], u = ({ importance: h, ability: p }) => Number(l.includes(h) && a.includes(p)), c = [
    { factors: s(() => 1), equals: e.n },
    { factors: s(({ importance: h }) => h), equals: i(e.importance, n.importance) },
    { factors: s(({ ability: h }) => h), equals: i(e.ability, n.ability) },
    {
      factors: s(({ importance: h, ability: p }) => Math.sign(p - h)),
      equals: e.discrepancies.positive - e.discrepancies.negative
    },
    ...t ? [] : [{ factors: s(u), equals: e.highNeedCount }]
  ], d = (h) => Array.from(n[h]).filter(([p]) => {
    var b;
    return ((b = e[h].counts[p]) != null ? b : 0) > 0;
  }).map(([, p]) => s((b) => +(b[h] === p))), f = [["negative", -1], ["tied", 0], ["positive", 1]].filter(([h]) => ce(e.discrepancies[h], r)).map(([, h]) => s(({ importance: p, ability: b }) => +(Math.sign(b - p) === h))), m = [...d("importance"), ...d("ability"), ...f, ...t ? [s(u)] : []];
  return Zn({ counts: o.map(({ name: h }) => h), least: 0, sums: c }, m, r);
}

// src/core/analysis/disclosure/withhold-follow-ups.ts
function ul(e) {
  var r;
  let n = co(e), t = /* @__PURE__ */ new Map();
  for (let { column: o, name: s, question: i, row: l } of z(e)) {
    let a = l === null || l.visibleIf === null ? [] : [l.visibleIf], u = [...(r = n.get(i.name)) != null ? r : [], ...a];
    t.set(s, u.reduce(
      (c, d) => c.concat(We(d)),
      l === null && o === null && s !== i.name ? [i.name] : []
    ));
  }
  return new Map(Array.from(t, ([o, s]) => {
    let i = new Set(s);
    return i.forEach((l) => {
      var a;
      return ((a = t.get(l)) != null ? a : []).forEach((u) => i.add(u));
    }), [o, Array.from(i)];
  }));
}
function cl(e, n, t, r, o, s) {
  let i = s <= 1 ? [] : e.filter((u) => {
    let c = r[u];
    return c !== void 0 && (P(c) || o(u));
  }).map((u) => r[u]), l = i.some((u) => P(u) && u.withheld === "unanimous"), a = n === 0 || !ce(n, { minAnswers: 0, minCell: s }) && t - n >= s;
  return l || i.length > 0 && !a ? j : null;
}

// src/core/analysis/disclosure/publish-versions.ts
function dl(e, n) {
  let { minCell: t } = n, r = W();
  e.forEach(({ counted: s, revision: i }) => {
    r[String(i)] = s;
  });
  let o = t <= 1 ? /* @__PURE__ */ new Set() : Cn(r, t, !0);
  return e.map((s) => o === null || o.has(String(s.revision)) ? O(v({}, s), { counted: j }) : s);
}

// src/core/analysis/disclosure/publish-results.ts
function br(e, n, t = null) {
  let r = /* @__PURE__ */ new Map(), o = Mm(e, n), s = t === null || t.thresholds.minCell < n.minCell ? [] : [t.published, ...t.published.earlier === void 0 ? [] : [t.published.earlier]];
  for (let l = 0; l < Nm; l++) {
    let a = fl(e, n, o, r), u = /* @__PURE__ */ new Map();
    for (let c of s)
      Ui(c, a, n, (t == null ? void 0 : t.isGrowing) === !0).forEach((d) => {
        let f = ae(d);
        u.set(r.has(f) ? ae(O(v({}, d), { only: void 0 })) : f, eo);
      });
    if (qi(a, n).forEach((c) => u.set(ae(c), j)), u.size === 0)
      return yo(a, r, s);
    if (Array.from(u.keys()).every((c) => r.has(c)))
      break;
    u.forEach((c, d) => {
      var f;
      return r.set(d, (f = r.get(d)) != null ? f : c);
    });
  }
  let i = { get: () => s.length === 0 ? j : eo };
  return yo(fl(e, n, o, i), i, s);
}
var Nm = 8;
function Mm(e, n) {
  var u, c;
  let t = /* @__PURE__ */ new Map();
  for (let d of z(n)) {
    let f = e.questions[d.name];
    f !== void 0 && t.set(d.name, il(f, d, n));
  }
  let r = H(n), o = /* @__PURE__ */ new Map();
  r !== null && Object.keys(e.skills).forEach((d) => {
    o.set(d, vo(e.skills[d], r, n));
  });
  let s = ul(n), i = /* @__PURE__ */ new Map(), l = /* @__PURE__ */ new Set();
  for (let { kind: d, name: f, question: m, row: h } of z(n))
    h !== null && m.name === (r == null ? void 0 : r.grid.name) && i.set(h.value, [...(u = i.get(h.value)) != null ? u : [], ...(c = s.get(f)) != null ? c : []]), d === "number" && l.add(f);
  let a = r === null ? () => !0 : Qi(r, n);
  return { questions: t, skills: o, measured: r, leads: s, skillLeads: i, numbers: l, isSpread: a };
}
function fl(e, n, t, r) {
  let o = W();
  t.questions.forEach((f, m) => {
    var p;
    let h = r.get(ae({ part: "questions", key: m, only: "remainders" })) !== void 0;
    o[m] = (p = r.get(ae({ part: "questions", key: m }))) != null ? p : P(f) ? f : v(v({}, f), h ? Ro(e.questions[m]) : {});
  });
  let { counted: s } = e, i = (f, m) => cl(f, m, s, o, (h) => t.numbers.has(h), n.minCell);
  Im(o, e, t, i);
  let l = new Map(Array.from(t.skills, ([f, m]) => {
    var g, y, w;
    let h = r.get(ae({ part: "skills", key: f, only: "steps" })) !== void 0, p = i((g = t.skillLeads.get(f)) != null ? g : [], (w = (y = e.skills[f]) == null ? void 0 : y.n) != null ? w : 0), b = p != null ? p : r.get(ae({ part: "skills", key: f }));
    return [f, b != null ? b : h && t.measured !== null ? vo(e.skills[f], t.measured, n, !0) : m];
  })), { survey: a, population: u, excluded: c } = e, d = Fm(e, l, o, n);
  return O(v({
    survey: a,
    population: u,
    counted: s,
    excluded: c,
    questions: o
  }, d), {
    balance: zi(
      e.balance,
      (f, m, h) => Po(o, n.measures[f], m, h)
    ),
    breakdowns: t.measured === null ? [] : Lm(e, d.skills, o, n, t.isSpread, r),
    versions: r.get(ae({ part: "versions", key: "" })) === void 0 ? dl(e.versions, n) : []
  });
}
function Im(e, n, { leads: t }, r) {
  var s, i, l;
  let o = !0;
  for (; o; ) {
    o = !1;
    for (let a of Object.keys(e)) {
      let u = r((s = t.get(a)) != null ? s : [], (l = (i = n.questions[a]) == null ? void 0 : i.n) != null ? l : 0), c = e[a];
      u !== null && !(P(c) && c.withheld === u.withheld) && (e[a] = u, o = !0);
    }
  }
}
function Lm(e, n, t, r, o, s) {
  return e.breakdowns.reduce((i, l) => {
    var d, f;
    let a = De(l), u = l.question === null ? null : (d = t[l.question]) != null ? d : null, c = (f = s.get(ae({ part: "breakdowns", key: a }))) != null ? f : P(u) ? u : null;
    return [...i, c !== null ? el(l, c) : Zi(l, {
      totals: e.skills,
      published: n,
      question: u,
      withheldSkill: (m) => {
        var h;
        return (h = s.get(ae({ part: "breakdowns", key: a, skill: m }))) != null ? h : null;
      },
      isSpread: o,
      thresholds: r
    })];
  }, []);
}
function Fm(e, n, t, r) {
  var d, f, m, h, p, b, g, y, w, x;
  let o = Array.from(n.keys()), s = o.filter((k) => !P(n.get(k))), i = cr(s.map((k) => jm(e.skills[k]))), l = (k) => {
    let { importance: S, ability: R } = n.get(k);
    return S.mean === null || R.mean === null ? null : { importance: S.mean, ability: R.mean };
  }, a = s.map(l), u = ii(a.filter((k) => k !== null)), c = W();
  for (let k of o) {
    let S = n.get(k), R = s.indexOf(k), A = a[R];
    c[k] = P(S) ? S : O(v({}, S), {
      rankByMwds: (f = (d = i[R]) == null ? void 0 : d.rankByMwds) != null ? f : null,
      rankByRds: (h = (m = i[R]) == null ? void 0 : m.rankByRds) != null ? h : null,
      rankDifference: (b = (p = i[R]) == null ? void 0 : p.rankDifference) != null ? b : null,
      quadrant: A == null || u === null ? null : li(A, u),
      canTeach: Po(t, r.measures.canTeach, k, (y = (g = e.skills[k]) == null ? void 0 : g.canTeach) != null ? y : null),
      wantToLearn: Po(t, r.measures.wantToLearn, k, (x = (w = e.skills[k]) == null ? void 0 : w.wantToLearn) != null ? x : null)
    });
  }
  return { skills: c, cross: u, agreement: Dm(c) };
}
function Po(e, n, t, r) {
  let o = n === null ? void 0 : e[n], s = o === void 0 || P(o) ? o : o.choices[t];
  return r !== null && P(s) ? s : r;
}
function Dm(e) {
  let [n, t, r] = [[], [], []];
  return Object.keys(e).forEach((o) => {
    let s = e[o];
    s !== void 0 && !P(s) && s.rankByMwds !== null && s.rankByRds !== null && typeof s.highNeed == "number" && (n.push(s.rankByMwds), t.push(s.rankByRds), r.push(-s.highNeed));
  }), {
    mwdsRds: ur(n, t),
    mwdsHighNeed: ur(n, r),
    rdsHighNeed: ur(t, r)
  };
}
function jm(e) {
  let { n, importance: t, ability: r, discrepancies: o } = e, s = (i) => Object.keys(i.counts).reduce((l, a) => l + Number(a) * i.counts[a], 0);
  return n === 0 ? { mwds: null, rds: null } : {
    mwds: { numerator: (s(t) - s(r)) * s(t), denominator: n * n },
    rds: { numerator: 100 * (o.positive - o.negative), denominator: n }
  };
}

// src/core/survey/text-changes.ts
function $n(e, n) {
  return e === null || n === null ? e !== n : e.kind === "message" || n.kind === "message" ? e.kind !== n.kind || e.kind === "message" && n.kind === "message" && e.key !== n.key : Object.keys(e.texts).some((t) => {
    let r = n.texts[t];
    return r !== void 0 && r.trim() !== e.texts[t].trim();
  });
}
function ln(e, n) {
  return e === null || n === null ? !1 : e.kind === "message" || n.kind === "message" ? e.kind === "message" && n.kind === "message" && e.key === n.key : Object.keys(e.texts).some((t) => {
    let r = n.texts[t];
    return r !== void 0 && r.trim() === e.texts[t].trim();
  });
}

// src/core/survey/choice-changes.ts
function Nn(e, n, t, r) {
  var d, f, m, h;
  let o = [], s = (p, b, g, ...y) => {
    o.push({ code: `${n}-${b}`, effect: g, element: e, item: p, parameters: y });
  }, i = ml(t), l = ml(r), a = t.filter(({ value: p }) => !l.has(p)), u = r.filter(({ value: p }) => !i.has(p));
  for (let p of a) {
    let b = u.find(({ text: g }) => ln(p.text, g));
    b ? (u.splice(u.indexOf(b), 1), s(p.value, "renamed", "lost", p.value, b.value)) : s(p.value, "removed", "lost");
  }
  u.forEach(({ value: p, isRetired: b }) => {
    b || s(p, "added", "incomplete");
  });
  for (let p of r) {
    let b = i.get(p.value);
    if (b !== void 0) {
      if (b.isRetired !== p.isRetired && s(p.value, p.isRetired ? "retired" : "returned", p.isRetired ? "none" : "incomplete"), $n(b.text, p.text)) {
        let g = t.find(({ value: y, text: w }) => y !== p.value && l.has(y) && ln(w, p.text));
        g && !ln(b.text, p.text) ? s(p.value, "swapped", "lost", p.value, g.value) : s(p.value, "text", "meaning");
      }
      ((f = (d = b.visibleIf) == null ? void 0 : d.source) != null ? f : "") !== ((h = (m = p.visibleIf) == null ? void 0 : m.source) != null ? h : "") && s(p.value, "condition", "incomplete");
    }
  }
  let c = (p) => p.map(({ value: b }) => b).filter((b) => i.has(b) && l.has(b)).join(" ");
  return c(t) !== c(r) && s(null, "order", "none"), o;
}
function ml(e) {
  return new Map(e.map((n) => [n.value, n]));
}

// src/core/survey/question-changes.ts
function Ao(e, n) {
  let t = n.name, r = [], o = (a, u, ...c) => {
    r.push({ code: `question-${a}`, effect: u, element: t, item: null, parameters: c });
  };
  e.isRetired !== n.isRetired && o(n.isRetired ? "retired" : "returned", n.isRetired ? "none" : "incomplete");
  let [s, i] = [pl(e), pl(n)];
  if (s !== i) {
    let a = s === "choice" && i === "choices";
    return o(a ? "multiple" : "type", a ? "meaning" : "lost", et(e), et(n)), r;
  }
  et(e) !== et(n) && o("display", "none", et(e), et(n)), ($n(e.title, n.title) || $n(e.description, n.description)) && o("text", "meaning"), To(e.visibleIf) !== To(n.visibleIf) && o("condition", "incomplete");
  let l = (a) => To(a.requiredIf) || String(a.isRequired);
  return l(e) !== l(n) && o(l(n) === "false" ? "optional" : "required", l(n) === "false" ? "none" : "incomplete"), gl(e) !== gl(n) && o("limits", "meaning"), hl(e) !== hl(n) ? (o("source", "lost"), r) : r.concat(e.type === "rating" && n.type === "rating" ? qm(e, n) : wl(e, n));
}
function pl(e) {
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
function et(e) {
  return e.type === "text" ? e.inputType : e.type;
}
function To(e) {
  var n;
  return (n = e == null ? void 0 : e.source) != null ? n : "";
}
function gl(e) {
  let { minSelectedChoices: n, maxSelectedChoices: t, min: r, max: o, isInteger: s, maxLength: i, isSelectToRank: l, isEachRowRequired: a } = e;
  return JSON.stringify([
    n != null ? n : null,
    t != null ? t : null,
    r != null ? r : null,
    o != null ? o : null,
    s != null ? s : !1,
    i != null ? i : null,
    l != null ? l : !1,
    a != null ? a : !1
  ]);
}
function hl(e) {
  return "choicesFrom" in e && e.choicesFrom !== null ? e.choicesFrom : e.type === "matrixdropdown" && e.rowsFrom !== null ? `rows ${e.rowsFrom}` : "";
}
function qm(e, n) {
  let t = (a, u) => [{ code: a, effect: u, element: n.name, item: null, parameters: [] }], r = ({ choices: a }) => a.map(({ value: u }) => u).join(" ");
  if (r(e) !== r(n))
    return t("scale-steps", "lost");
  let [o, s] = [e.minRateDescription, e.maxRateDescription];
  return ln(o, n.maxRateDescription) && ln(s, n.minRateDescription) && !ln(o, s) ? t("scale-reversed", "lost") : [...$n(o, n.minRateDescription) || $n(s, n.maxRateDescription) ? t("scale-ends", "meaning") : [], ...wl(e, n)];
}
function wl(e, n) {
  let t = Nn(n.name, "choice", yl(e), yl(n));
  return "rows" in e && "rows" in n && t.push(...Nn(n.name, "row", e.rows, n.rows)), e.type === "matrixdropdown" && n.type === "matrixdropdown" && (t.push(...Nn(n.name, "column", bl(e), bl(n))), n.columns.forEach((r) => {
    let o = e.columns.find(({ name: s }) => s === r.name);
    t.push(...o ? Nn(n.name, "choice", o.choices, r.choices) : []);
  })), t;
}
function yl(e) {
  if (!("choices" in e))
    return [];
  let n = e.choices;
  return n.concat(Ne(Hn(e)).filter((t) => !n.some(({ value: r }) => r === t.value)));
}
function bl(e) {
  return e.columns.map(({ name: n, title: t }) => ({ value: n, text: t, visibleIf: null, isRetired: !1 }));
}

// src/core/survey/answer-versions.ts
var kl = { current: null, earlier: /* @__PURE__ */ new Map() };
function nt(e, n) {
  let t = /* @__PURE__ */ new Set(), r = [], o = [], s = e.notInStatistics.concat(n.notInStatistics), i = e.audience.population !== n.audience.population, l = new Map(V(e).map((a) => [a.name, a]));
  for (let a of V(n)) {
    let u = l.get(a.name), c = u === void 0 ? [] : i ? le(a).map(({ name: d }) => d) : Bm(u, a, s);
    c.length > 0 ? (r.push(a.name), c.forEach((d) => t.add(d))) : u !== void 0 && Ao(u, a).some(({ effect: d }) => d === "meaning") && o.push(a.name);
  }
  return { changedParameters: t, changed: r, reworded: o };
}
var _m = /^(?:question-(?:type|source)|scale-(?:steps|reversed))$/;
function Bm(e, n, t) {
  let r = Ao(e, n), o = r.some(({ code: u }) => _m.test(u) && // The rows of a grid are skills, wherever the list of them comes from.
  !(u === "question-source" && n.type === "matrixdropdown")), s = (u) => r.filter(({ code: c }) => c === `${u}-swapped`).map(({ item: c }) => c), [i, l] = [s("row"), s("column")], a = n.type !== "matrixdropdown" && "choices" in e && "choices" in n && (s("choice").length > 0 || xl(e.choices, n.choices, t, n));
  return le(n).filter(({ row: u, column: c }) => {
    let d = e.type === "matrixdropdown" ? e.columns.find(({ name: f }) => f === (c == null ? void 0 : c.name)) : void 0;
    return o || a || u !== null && i.includes(u.value) || c !== null && (l.includes(c.name) || d !== void 0 && (xl(d.choices, c.choices, t, n) || Wm(d.choices, c.choices)));
  }).map(({ name: u }) => u);
}
function Wm(e, n) {
  return Nn("", "choice", e, n).some(({ code: t }) => t === "choice-swapped");
}
function xl(e, n, t, { type: r }) {
  if (r === "checkbox" || r === "tagbox" || r === "ranking")
    return !1;
  let o = r === "radiogroup" || r === "dropdown", [s, i] = [e, n].map((l) => Vm(l, t, o));
  return s !== i && s !== "" && i !== "";
}
function Vm(e, n, t) {
  var l;
  let r = e.map(({ value: a }) => a).filter((a) => !n.includes(a)), o = r.filter((a) => /^-?\d{1,9}$/.test(a)).map(Number).sort((a, u) => a - u), s = (l = o[0]) != null ? l : NaN;
  return (t ? o.length === r.length && (s === 0 || s === 1) && o.every((a, u) => a === s + u) : o.length > r.length / 2) ? o.join(" ") : "";
}

// src/core/survey/map-questions.ts
function wr(e, n) {
  let t = (r) => r.type === "html" ? r : r.type === "panel" ? O(v({}, r), { elements: r.elements.map(t) }) : n(r);
  return O(v({}, e), { pages: e.pages.map((r) => O(v({}, r), { elements: r.elements.map(t) })) });
}

// src/core/survey/scale.ts
var qe = ["importance", "ability"], Mn = ["1", "2", "3", "4", "5"];
function Rl(e) {
  let n = (t) => {
    let r = qe.includes(t.name), o = t.choices.some((s) => Sl(s.value) && s.text !== null);
    return !r || o ? t : O(v({}, t), {
      choices: t.choices.map((s) => Sl(s.value) ? O(v({}, s), { text: { kind: "message", key: `localskills-scale-${t.name}-${s.value}` } }) : s)
    });
  };
  return wr(e, (t) => t.type === "matrixdropdown" && t.name === e.measures.grid ? O(v({}, t), { columns: t.columns.map(n) }) : t);
}
function Sl(e) {
  return Mn.includes(e);
}

// src/core/analysis/wilson-interval.ts
var In = 1.959963984540054;
function Ln(e, n) {
  if (n === 0)
    return null;
  let t = e / n, r = t + In * In / (2 * n), o = In * Math.sqrt(t * (1 - t) / n + In * In / (4 * n * n)), s = 1 + In * In / n;
  return {
    // Rounding errors must not lead out of what can be, nor away from none and all.
    low: e === 0 ? 0 : Math.max(0, (r - o) / s),
    high: e === n ? 1 : Math.min(1, (r + o) / s)
  };
}

// src/core/analysis/difference-interval.ts
function vl(e, n, t, r) {
  let [o, s] = [Ln(e, n), Ln(t, r)];
  if (o === null || s === null)
    return null;
  let [i, l] = [e / n, t / r], a = (u, c) => Math.sqrt(u * u + c * c);
  return {
    low: Math.max(-1, i - l - a(i - o.low, s.high - l)),
    high: Math.min(1, i - l + a(o.high - i, l - s.low))
  };
}

// src/core/analysis/compare-waves.ts
function Al(e, n, t, r, o = null) {
  let s = nt(r, n), i = [], l = ({ survey: a, counted: u }) => ({ survey: a, counted: u });
  return {
    before: l(t),
    now: l(e),
    accountsInBoth: o === null ? null : Gm(o, [e, t], [n, r]),
    skills: Um(e, n, t, r, s, i),
    questions: Hm(e, n, t, r, s, i),
    notCompared: i
  };
}
function Gm(e, n, t) {
  let r = Math.max(...t.map((s) => s.minCell)), o = (s) => s > 0 && s < r;
  return o(e) || n.some(({ counted: s }) => o(s - e)) ? j : e;
}
function Um(e, n, t, r, o, s) {
  let i = Qm(n, r, o), l = [], a = Cl(e.skills, t.skills);
  for (let m of a) {
    let [h, p] = [e.skills[m], t.skills[m]], b = Ol(h, p, i(m));
    b === null && Pl(h) && Pl(p) ? l.push({ id: m, now: h, before: p }) : s.push({ part: "skill", name: m, reason: b != null ? b : "no-answers" });
  }
  let u = (m) => Jm(
    l.map((h) => [h.before[m], h.now[m]])
  ), [c, d] = [u("rankByMwds"), u("rankByRds")], f = W();
  return l.forEach((m, h) => {
    var b, g;
    let p = (y) => {
      var w, x;
      return Oo((w = y(m.before)) != null ? w : 0, (x = y(m.now)) != null ? x : 0);
    };
    f[m.id] = {
      n: p(({ n: y }) => y),
      importance: p(({ importance: y }) => y.mean),
      ability: p(({ ability: y }) => y.mean),
      gap: p(({ gap: y }) => y),
      mwds: p(({ mwds: y }) => y),
      rds: p(({ rds: y }) => y),
      highNeed: El(m.before.highNeedCount, m.before.n, m.now.highNeedCount, m.now.n),
      rankByMwds: (b = c[h]) != null ? b : null,
      rankByRds: (g = d[h]) != null ? g : null
    };
  }), f;
}
function Qm(e, n, { changedParameters: t }) {
  let [r, o] = [H(e), H(n)], s = (l) => Array.from(l.keys()).join(" "), i = r !== null && o !== null && r.grid.name === o.grid.name && s(r.importance) === s(o.importance) && s(r.ability) === s(o.ability);
  return (l) => !i || qe.some((a) => t.has(en(r.grid.name, l, a)));
}
function Pl(e) {
  return e !== void 0 && !P(e) && e.n > 0;
}
function Hm(e, n, t, r, o, s) {
  var a;
  let i = W(), l = new Map([...z(r), ...z(n)].map(
    (u) => [u.name, u]
  ));
  for (let u of Cl(e.questions, t.questions)) {
    let [c, d] = [e.questions[u], t.questions[u]], f = Ol(c, d, o.changedParameters.has(u));
    ((a = l.get(u)) == null ? void 0 : a.kind) !== "text" && (f === null && Tl(c) && Tl(d) ? i[u] = zm(d, c) : s.push({ part: "question", name: u, reason: f != null ? f : "no-answers" }));
  }
  return i;
}
function Tl(e) {
  return e !== void 0 && !P(e) && e.n > 0;
}
function zm(e, n) {
  let t = W(), [r, o] = [Object.keys(n.choices), Object.keys(e.choices)];
  for (let a of r.filter((u) => o.includes(u))) {
    let [u, c] = [n.choices[a], e.choices[a]];
    t[a] = u === void 0 || c === void 0 || P(u) || P(c) ? j : El(c.count, e.n, u.count, n.n);
  }
  let s = [e, n].map(({ summary: a }) => a === void 0 || P(a) ? null : a.mean), [i = null, l = null] = s;
  return v({
    n: Oo(e.n, n.n),
    choices: t,
    onlyBefore: o.filter((a) => !r.includes(a)),
    onlyNow: r.filter((a) => !o.includes(a))
  }, e.summary === void 0 || n.summary === void 0 ? {} : { mean: i === null || l === null ? j : Oo(i, l) });
}
function Ol(e, n, t) {
  return n === void 0 ? "new" : e === void 0 ? "gone" : t ? "changed" : P(e) || P(n) ? "withheld" : null;
}
function Oo(e, n) {
  return { before: e, now: n, difference: n - e };
}
function El(e, n, t, r) {
  if (P(e) || P(t))
    return P(t) ? t : e;
  let o = vl(t, r, e, n);
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
function Jm(e) {
  let n = e.filter((s) => s[0] !== null && s[1] !== null), t = (s) => Kn(n.map((i) => i[s]), (i, l) => i - l), [r, o] = [t(0), t(1)];
  return e.map((s) => {
    let i = n.indexOf(s);
    return i < 0 ? null : {
      before: s[0],
      now: s[1],
      places: r[i] - o[i]
    };
  });
}
function Cl(e, n) {
  return Array.from(/* @__PURE__ */ new Set([...Object.keys(e), ...Object.keys(n)]));
}

// src/core/report/survey-report.ts
function an(e) {
  var n;
  return br(e.results, e.survey, (n = e.last) != null ? n : null);
}
function At({ previous: e = null, survey: n }, t) {
  return e === null ? null : Al(t, n, e.published, e.survey, e.accountsInBoth);
}

// src/core/report/results-data.ts
var $l = 5e4, xr = 1e3, Nl = 100, Ml = 18e5;
function Km(e, n = an(e), t = At(e, n)) {
  let { titles: r } = e, o = r.resultsData(n.survey), s = Xm(e), i = Zm(n, e), { excluded: l, breakdowns: a } = n, u = {};
  l.forEach(({ reason: h }) => {
    var p;
    u[h] = ((p = u[h]) != null ? p : 0) + 1;
  });
  let c = (h) => {
    var p, b;
    return Pn(O(v(v(O(v(O(v({
      survey: n.survey,
      definition: { page: r.definition(n.survey), revision: e.definitionRevision },
      minAnswers: e.survey.minAnswers,
      minCell: e.survey.minCell,
      population: n.population,
      counted: n.counted
    }, e.held === void 0 || e.held === null ? {} : { held: e.held }), {
      excluded: i.length === 0 ? l : l.slice(0, xr)
    }), i.length === 0 ? {} : { excludedMore: {
      count: l.length,
      reasons: rp(u),
      pages: i.map(({ title: g }) => g)
    } }), {
      questions: tp(n.questions, np),
      skills: n.skills,
      cross: n.cross,
      agreement: n.agreement,
      balance: n.balance,
      breakdowns: h,
      versions: n.versions
    }), n.earlier === void 0 ? {} : { earlier: n.earlier }), t === null ? {} : { change: t }), {
      answers: (b = (p = e.counted.named) == null ? void 0 : p.map((g) => Ym(g, e.home))) != null ? b : { count: e.counted.count, revisions: s.map(({ title: g }) => g) }
    }));
  }, d = c(a);
  if (Ll(d) <= Ml)
    return [...s, { title: o, text: d }, ...i];
  let f = ep(a, e), m = a.map(({ by: h, question: p, isPartition: b, ungrouped: g, withheld: y }, w) => O(v({
    by: h,
    question: p,
    isPartition: b
  }, y === void 0 ? {} : { withheld: y }), {
    ungrouped: g,
    pages: f.filter((x) => x.breakdown === w).map(({ title: x }) => x)
  }));
  return [
    ...s,
    { title: o, text: c(m) },
    ...i,
    ...f.map(({ title: h, text: p }) => ({ title: h, text: p }))
  ];
}
function Il(e, n = an(e)) {
  var r, o;
  let t = e.titles.resultsData(n.survey);
  return (o = (r = Km(e, n).find((s) => s.title === t)) == null ? void 0 : r.text) != null ? o : "";
}
function Xm({ survey: e, titles: n, counted: t }) {
  let r = [];
  return t.named !== null || t.places.forEach(({ community: o, revisions: s }) => {
    for (let i = 0; i < s.length; i += $l)
      r.push({
        title: n.resultsPart(e.id, "revisions", r.length + 1),
        text: Pn({
          survey: e.id,
          community: o,
          revisions: Array.from(s.subarray(i, i + $l))
        })
      });
  }), r;
}
function Ym({ user: e, page: n, revision: t, timestamp: r, community: o }, s) {
  let i = { user: e, page: n, revision: t, timestamp: r };
  return s === void 0 || o === s ? i : O(v({}, i), { community: o != null ? o : null });
}
function Zm({ survey: e, excluded: n }, { titles: t }) {
  let r = [];
  for (let o = xr; o < n.length; o += xr)
    r.push({
      title: t.resultsPart(e, "excluded", r.length + 1),
      text: Pn({ survey: e, excluded: n.slice(o, o + xr) })
    });
  return r;
}
function ep(e, { survey: n, titles: t }) {
  let r = [];
  return e.forEach(({ by: o, question: s, groups: i }, l) => {
    let [a, u] = [{}, 0], c = () => {
      r.push({
        breakdown: l,
        title: t.resultsPart(n.id, "groups", r.length + 1),
        text: Pn({ survey: n.id, by: o, question: s, groups: a })
      }), [a, u] = [{}, 0];
    };
    Object.keys(i).forEach((d) => {
      let f = i[d], h = Ll(Pn(f)) + 2 * Pn(f).split(`
`).length;
      u > 0 && u + h > Ml && c(), a[d] = f, u += h;
    }), u > 0 && c();
  }), r;
}
function np(e) {
  if (P(e) || P(e.unknown))
    return e;
  let { unknown: n } = e, t = Object.keys(n);
  if (t.length <= Nl)
    return e;
  let r = (l) => {
    var a;
    return (a = n[l]) != null ? a : 0;
  }, o = t.slice().sort((l, a) => r(a) - r(l) || (l < a ? -1 : 1)), s = new Set(o.slice(0, Nl)), i = /* @__PURE__ */ Object.create(null);
  return t.filter((l) => s.has(l)).forEach((l) => {
    i[l] = r(l);
  }), O(v({}, e), { unknown: i });
}
function tp(e, n) {
  let t = /* @__PURE__ */ Object.create(null);
  return Object.keys(e).forEach((r) => {
    t[r] = n(e[r]);
  }), t;
}
function rp(e) {
  let n = {};
  return Object.keys(e).sort().forEach((t) => {
    n[t] = e[t];
  }), n;
}
function Ll(e) {
  let n = e.length;
  for (let t = 0; t < e.length; t++) {
    let r = e.charCodeAt(t);
    n += r < 128 ? 0 : r < 2048 || r >= 55296 && r < 57344 ? 1 : 2;
  }
  return n;
}

// src/core/report/balance-table.ts
var Fl = 150, op = ["wantToLearn", "canTeach", "seeks", "offers"], sp = {
  wantToLearn: "want-to-learn",
  canTeach: "can-teach",
  seeks: "seek-now",
  offers: "offer-now"
};
function Dl(e) {
  var m, h;
  let { markup: n, results: t } = e, r = Object.keys(t.balance), o = op.filter((p) => r.some((b) => {
    var g;
    return ((g = t.balance[b]) == null ? void 0 : g[p]) !== null;
  })), s = r.filter((p) => o.some((b) => {
    var g, y;
    return ((g = t.balance[p]) == null ? void 0 : g[b]) !== 0 && ((y = t.balance[p]) == null ? void 0 : y[b]) !== null;
  }));
  if (o.length < 2 || s.length === 0)
    return [];
  let i = o.includes("wantToLearn") && o.includes("canTeach"), l = (p) => Math.max(1, ...s.map((b) => {
    var g;
    return jl((g = t.balance[b]) == null ? void 0 : g[p], 0);
  })), a = {
    survey: Math.max(l("wantToLearn"), l("canTeach")),
    exchange: Math.max(l("seeks"), l("offers"))
  }, u = (p, b) => {
    var w, x;
    let g = (x = (w = t.balance[p]) == null ? void 0 : w[b]) != null ? x : null, y = b === "wantToLearn" || b === "canTeach";
    return P(g) ? K(n) : g === null ? G(n.say("localskills-results-not-asked"), null) : G(Fe(
      n.number(g),
      g / a[y ? "survey" : "exchange"],
      b === "wantToLearn" || b === "seeks" ? "demand" : "supply"
    ), g);
  }, c = [
    `|+ ${n.say("localskills-results-balance-caption")}`,
    "|-",
    Q(n.say("localskills-results-column-skill")),
    ...o.map((p) => Q(oe(
      n.say(`localskills-results-column-${sp[p]}`),
      p === "wantToLearn" || p === "canTeach" ? "people" : "exchange",
      n
    ), "number")),
    ...i ? [Q(oe(n.say("localskills-results-column-lacking"), "lacking", n), "number")] : []
  ];
  for (let p of ip(t.balance, s).slice(0, Fl)) {
    let b = (h = (m = t.balance[p]) == null ? void 0 : m.surveyDifference) != null ? h : null;
    c.push(
      "|-",
      `! scope="row" | ${e.skillName(p)}`,
      ...o.map((g) => u(p, g)),
      ...i ? [P(b) ? K(n) : G(b === null ? "" : n.signed(b), b)] : []
    );
  }
  let d = r.length - s.length, f = s.length - Fl;
  return [
    J(2, n.say("localskills-results-balance")),
    `<p>${n.say("localskills-results-balance-intro")}</p>`,
    ne(
      U({ text: n.messages.text("localskills-results-balance") }),
      "sortable ext-localSkills-wide",
      c
    ),
    ...d > 0 ? [`<p>${n.say("localskills-results-balance-silent", d)}</p>`] : [],
    ...f > 0 ? [`<p>${n.say("localskills-results-more-rows", f)}</p>`] : []
  ];
}
function ip(e, n) {
  let t = (r) => {
    var l;
    let { surveyDifference: o = null, exchangeDifference: s = null, wantToLearn: i = null } = (l = e[r]) != null ? l : {};
    return [o, s, i].map((a) => jl(a, -1 / 0));
  };
  return n.slice().sort((r, o) => {
    let [s, i] = [t(r), t(o)], l = s.findIndex((a, u) => a !== i[u]);
    return l === -1 ? r < o ? -1 : 1 : i[l] - s[l];
  });
}
function jl(e, n) {
  return typeof e == "number" ? e : n;
}

// src/core/survey/conditions/parse-condition.ts
var Eo = 4e3, lp = 50, Co = {
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
}, Ot = /[ \t\n\r]*/y, $o = /[a-z_]\w*/iy, ap = /[=<>!]=|=[<>]|<>|\*=|&&|\|\||[=<>+\-*/%^]/y, up = /-?(?:\d+\.\d+|[1-9]\d*|0)/y, cp = /'(?:[^'"\\]|\\['"]|\\(?!['"]))*'|"(?:[^'"\\]|\\['"]|\\(?!['"]))*"/y, dp = /\{([^{}]*)\}/y, fp = /\w+|[^]/y, mp = /^[a-z0-9-]{1,48}(?:\.[a-z0-9-]{1,48}){0,2}$/, pp = /^(?:(?:item|choice|self|row(?:index|name|title|value))$|(?:item|choice|self|parent|survey|(?:prev|next|total)?row|(?:prev|next|parent)?panel)\.|[#$])/i;
function kr(e) {
  let n = 0, t = 0, r = null;
  function o(y, w = F(i()), x = n) {
    return r = r != null ? r : { code: `condition-${y}`, position: x, parameters: [x + 1, w] }, null;
  }
  function s(y) {
    y.lastIndex = n;
    let w = y.exec(e);
    return n += w ? w[0].length : 0, w;
  }
  function i() {
    let y = n, w = s(fp);
    return n = y, w ? w[0] : "";
  }
  function l(y) {
    s(Ot);
    let w = e[n] === y;
    return n += w ? 1 : 0, w;
  }
  function a(y) {
    var x;
    let w = u();
    for (; w !== null; ) {
      s(Ot);
      let k = n, S = (x = s(ap)) != null ? x : s($o), R = S === null ? "" : S[0].toLowerCase(), A = Object.prototype.hasOwnProperty.call(Co, R), [T, M] = A ? Co[R] : [0, "or"];
      if (T < y)
        return n = k, S === null || A ? w : o("operator");
      let q = a(T + 1);
      w = q && { kind: "binary", operator: M, left: w, right: q };
    }
    return null;
  }
  function u() {
    s(Ot), t++;
    let y = t > lp ? o("too-deep") : c();
    return t--, y;
  }
  function c() {
    var S;
    let y = n;
    if (l("(")) {
      let R = a(1);
      return R && (l(")") ? R : o("parenthesis", "(", y));
    }
    if (l("!"))
      return d("not", u());
    if (l("["))
      return p(y);
    let w = s($o);
    if (w === null)
      return f((S = m()) != null ? S : h());
    let x = w[0].toLowerCase();
    if (e[n] === "(")
      return n++, w[0] === "iif" ? b() : o("function", w[0], y);
    if (x === "negate")
      return d("not", u());
    if (x === "true" || x === "false")
      return f({ kind: "value", value: x === "true" });
    let k = Object.prototype.hasOwnProperty.call(Co, x);
    return o(k ? "operand" : x === "not" ? "not" : "word", w[0], y);
  }
  function d(y, w) {
    return w && { kind: "unary", operator: y, operand: w };
  }
  function f(y) {
    s(Ot);
    let w = n, x = y && s($o), k = x ? x[0].toLowerCase() : "";
    return k === "empty" || k === "notempty" ? d(k, y) : (n = w, y);
  }
  function m() {
    let y = s(up);
    if (y)
      return { kind: "value", value: Number(y[0]) };
    let w = s(cp);
    return w && { kind: "value", value: w[0].slice(1, -1).replace(/\\(['"])/g, "$1") };
  }
  function h() {
    let y = n, w = s(dp);
    if (w === null) {
      let k = i();
      return o(k === "{" ? "brace" : k === '"' || k === "'" ? "text" : "operand");
    }
    let x = w[1];
    return pp.test(x) ? o("context", F(w[0]), y) : mp.test(x) ? { kind: "answer", parameter: x } : o("answer", F(w[0]), y);
  }
  function p(y) {
    let w = [];
    if (l("]"))
      return { kind: "value", value: w };
    do {
      s(Ot);
      let x = m();
      if (x === null)
        return o("list-item");
      w.push(x.value);
    } while (l(","));
    return l("]") ? { kind: "value", value: w } : o("list", "[", y);
  }
  function b() {
    let y = n - 4, w = a(1), x = w && (l(",") ? a(1) : o("iif", "iif", y)), k = x && (l(",") ? a(1) : o("iif", "iif", y));
    return w && x && k && (l(")") ? { kind: "iif", operands: [w, x, k] } : o("iif", "iif", y));
  }
  e.length > Eo ? (n = Eo, o("too-long", Eo)) : e.trim() === "" && o("blank");
  let g = r ? null : a(1);
  return g !== null && n < e.length && o("rest"), r != null ? r : { source: e, expression: g };
}

// src/core/survey/property-reader.ts
var gp = { pages: 100, elements: 200, columns: 30, rows: 300 }, hp = 1e3;
function ql(e) {
  let n = (o, s, ...i) => {
    e.push({ path: o, code: s, parameters: i });
  }, t = (o, s, i, l, a, ...u) => {
    let c = E(o, i);
    return typeof c == "string" && a(c) ? c : (c !== void 0 && n(B(s, i), l, F(c), ...u), null);
  }, r = (o, s, i, l, a) => {
    let u = E(o, i);
    return a(u) ? u : (u !== void 0 && n(B(s, i), l), null);
  };
  return {
    fault: n,
    string: t,
    text(o, s, i) {
      let l = E(o, i), a = or(l);
      return a === null && l !== void 0 && n(B(s, i), "expected-text"), a;
    },
    word(o, s, i, l) {
      var u;
      return (u = t(o, s, i, "not-one-of", (c) => l.includes(c), l)) != null ? u : l[0];
    },
    id: (o, s, i) => t(o, s, i, "bad-id", (l) => Y.test(l)),
    count(o, s, i) {
      let l = r(o, s, i, "expected-whole-number", Et);
      return l !== null && l < 0 ? (n(B(s, i), "too-small", l, 0), null) : l;
    },
    list(o, s, i) {
      var u, c;
      let l = (u = r(o, s, i, "expected-list", Array.isArray)) != null ? u : [], a = (c = gp[i]) != null ? c : hp;
      return l.length > a && n(B(s, i), "too-many-items", a), l.slice(0, a);
    },
    object: (o, s, i) => {
      var l;
      return (l = r(o, s, i, "expected-object", L)) != null ? l : {};
    },
    condition(o, s, i) {
      let l = t(o, s, i, "expected-string", (u) => u.trim() !== ""), a = l === null ? null : kr(l);
      return a !== null && "code" in a ? (n(B(s, i), a.code, ...a.parameters), null) : a;
    }
  };
}
function _l(e) {
  return ge.test(e);
}
function Et(e) {
  return Number.isSafeInteger(e);
}

// src/core/survey/read-choices.ts
var un = 20;
function Ve(e, n, t, r) {
  let o = /* @__PURE__ */ new Map(), s = B(n, t);
  return r.list(e, n, t).forEach((i, l) => {
    let a = B(s, l), u = L(i) ? i : {}, c = L(i) ? E(i, "value") : i, d = Mo(c) ? String(c) : "";
    Y.test(d) ? o.has(d) ? r.fault(a, "code-taken", d) : o.set(d, {
      value: d,
      text: r.text(u, a, "text"),
      visibleIf: r.condition(u, a, "visibleIf"),
      isRetired: E(u, "retired") === !0
    }) : r.fault(a, "bad-id", F(c));
  }), o.size === 0 ? (r.fault(s, "empty-list"), null) : Array.from(o.values());
}
function Oe(e, n) {
  return { value: e, text: n, visibleIf: null, isRetired: !1 };
}
function No(e, n, t, r) {
  let o = (s, i, l, a) => {
    var c;
    let u = E(e, i) === void 0 ? l : i;
    return E(e, u) !== !0 ? null : r.some(({ value: d }) => d === s) ? (t.fault(B(n, u), "special-code-taken", s), null) : Oe(s, (c = t.text(e, n, a)) != null ? c : { kind: "message", key: `localskills-choice-${s}` });
  };
  return {
    other: o(kn, "showOtherItem", "hasOther", "otherText"),
    none: o(wt, "showNoneItem", "hasNone", "noneText"),
    refused: o(xt, "showRefuseItem", "", "refuseText"),
    dontKnow: o(kt, "showDontKnowItem", "", "dontKnowText")
  };
}
function Bl(e, n, t) {
  if (E(e, "rateValues") !== void 0)
    return Ve(e, n, "rateValues", t);
  let r = (a, u) => {
    let c = E(e, a);
    return Et(c) ? c : (c !== void 0 && t.fault(B(n, a), "expected-whole-number"), u);
  }, [o, s, i] = [r("rateMin", 1), r("rateMax", 5), r("rateStep", 1)];
  if (s <= o || i < 1)
    return t.fault(`${n}.rateMax`, "bad-rating", o, s, i), null;
  let l = [];
  for (let a = o; a <= s && l.length < un; a += i)
    l.push(Oe(String(a), null));
  return o + un * i <= s && t.fault(`${n}.rateMax`, "too-many-steps", un), l;
}
function Wl(e, n, t) {
  let r = /* @__PURE__ */ new Map();
  return t.list(e, n, "columns").forEach((o, s) => {
    let i = B(`${n}.columns`, s), l = L(o) ? E(o, "name") : void 0;
    if (!L(o) || typeof l != "string" || !Y.test(l)) {
      t.fault(`${i}.name`, "bad-id", F(l));
      return;
    }
    if (r.has(l)) {
      t.fault(`${i}.name`, "name-taken", l);
      return;
    }
    let a = Ve(o, i, "choices", t);
    a !== null && r.set(l, { name: l, title: t.text(o, i, "title"), choices: a });
  }), r.size === 0 ? (t.fault(`${n}.columns`, "empty-list"), null) : Array.from(r.values());
}
function Mo(e) {
  return typeof e == "string" || typeof e == "number";
}

// src/core/report/group-label.ts
var yp = /^[a-z0-9][a-z0-9_-]{0,99}$/;
function Ct(e) {
  return yp.test(e);
}
function $t(e, { by: n, question: t }, { markup: r, survey: o, texts: s }) {
  var u, c;
  if (n === "language")
    return ge.test(e) ? `<span lang="${e}">{{#language:${e}}}</span>` : U({ text: e });
  if (n === "community")
    return `<bdi>${U({ text: e })}</bdi>`;
  let i = V(o).find(({ name: d }) => d === t), l = i === void 0 ? null : (c = (u = le(i)[0]) == null ? void 0 : u.choices) != null ? c : null, a = l === null ? void 0 : l.find(({ value: d }) => d === e);
  return r.label(ue(a != null ? a : Oe(e, null), s));
}
function Vl({ by: e, question: n }, { markup: t, survey: r, texts: o }) {
  let s = V(r).find(({ name: l }) => l === n);
  if (s !== void 0) {
    let l = he(s, o);
    return { text: l.text, wikitext: t.label(l) };
  }
  let i = `localskills-results-by-${e === "language" ? "language" : "community"}`;
  return { text: t.messages.text(i), wikitext: t.say(i) };
}

// src/core/report/headline.ts
function Ul(e, n) {
  let { wantToLearn: t, canTeach: r } = n.measures, o = [];
  for (let d of Object.keys(e.skills)) {
    let f = Ee(e, d);
    f !== null && !P(f.highNeedCount) && f.highNeedCount > 0 && o.push({ skill: d, count: f.highNeedCount, of: f.n });
  }
  let s = (d) => {
    var f, m;
    return (m = (f = Ee(e, d)) == null ? void 0 : f.rankByMwds) != null ? m : Number.MAX_SAFE_INTEGER;
  }, i = Object.keys(e.skills).filter((d) => Ql(e.skills[d])).sort((d, f) => s(d) - s(f) || se(d, f)), l = Gl(e, r), a = Gl(e, t), u = a === null || l === null ? [] : Hl(e).filter((d) => {
    var h, p;
    let [f, m] = [Io(e, r, d), Io(e, t, d)];
    return (P(f) || P(m)) && (P(f) || f === 0) && (P(m) || (m != null ? m : 0) > 0) && ((p = (h = e.balance[d]) == null ? void 0 : h.offers) != null ? p : 0) === 0;
  }), c = (a != null ? a : []).filter(({ skill: d }) => {
    var f, m;
    return Io(e, r, d) === 0 && ((m = (f = e.balance[d]) == null ? void 0 : f.offers) != null ? m : 0) === 0;
  });
  return {
    needs: Lo(o),
    assets: Lo(l != null ? l : []),
    unmet: a === null || l === null ? null : Lo(c),
    hiddenNeeds: i,
    maybeUnmet: u
  };
}
function Ql(e) {
  return e !== void 0 && (P(e) || P(e.highNeedCount));
}
function Ee(e, n) {
  let t = e.skills[n];
  return t === void 0 || P(t) ? null : t;
}
function Io(e, n, t) {
  var s;
  let r = n === null ? void 0 : e.questions[n];
  if (r === void 0 || P(r))
    return r != null ? r : null;
  let o = r.choices[t];
  return P(o) ? o : (s = o == null ? void 0 : o.count) != null ? s : null;
}
function Gl(e, n) {
  let t = n === null ? void 0 : e.questions[n];
  if (t === void 0 || P(t))
    return null;
  let r = Hl(e);
  return Object.keys(t.choices).filter((o) => r.includes(o)).map((o) => {
    let s = t.choices[o];
    return { skill: o, count: s === void 0 || P(s) ? 0 : s.count, of: t.n };
  }).filter(({ count: o }) => o > 0);
}
function Hl({ skills: e, balance: n }) {
  let t = Object.keys(e);
  return t.length === 0 ? Object.keys(n) : t;
}
function Lo(e) {
  return e.slice().sort((n, t) => Tn(
    { numerator: t.count, denominator: t.of },
    { numerator: n.count, denominator: n.of }
  ) || (n.skill < t.skill ? -1 : 1)).slice(0, 3);
}

// src/core/report/findings.ts
var tt = 5;
function Kl(e) {
  let { markup: n, results: t, survey: r } = e, { needs: o, assets: s, unmet: i, hiddenNeeds: l, maybeUnmet: a } = Ul(t, r), u = (f) => (m) => n.say(
    f,
    bp(m, e),
    m.count,
    m.of,
    { wikitext: n.percent(m.count / m.of) }
  ), c = [];
  Object.keys(t.skills).length > 0 && c.push(...Fo("needs", o.map(u("localskills-results-need")), e, l)), s.length > 0 && c.push(...Fo("assets", s.map(u("localskills-results-asset")), e)), i !== null && c.push(...Fo("unmet", i.map(u("localskills-results-unmet-skill")), e, a));
  let d = [...wp(e), ...xp(e)];
  return [
    ...c.length === 0 ? [] : ['<div class="ext-localSkills-findings">', ...c, "</div>"],
    ...d.length === 0 ? [] : ["<ul>", ...d.map((f) => `<li>${f}</li>`), "</ul>"]
  ];
}
function Fo(e, n, t, r = []) {
  let { markup: o } = t;
  return [
    `<div class="ext-localSkills-finding ext-localSkills-finding-${e}">`,
    // No heading of the page's own kind: before the first of those stands the table of contents, in some skins.
    `<div class="ext-localSkills-finding-title" role="heading" aria-level="2">${o.say(`localskills-results-${e}`)}</div>`,
    ...n.length > 0 ? ["<ol>", ...n.map((s) => `<li>${s}</li>`), "</ol>"] : r.length > 0 ? [] : [`<p>${o.say(`localskills-results-${e}-none`)}</p>`],
    ...r.length === 0 ? [] : [`<p>${o.say(
      `localskills-results-${e}-hidden`,
      r.length,
      Le(r.map(t.skillName), o, tt)
    )}</p>`],
    "</div>"
  ];
}
function bp({ skill: e }, n) {
  return { wikitext: `<strong>${n.skillName(e)}</strong>` };
}
function wp(e) {
  let { markup: n, results: t } = e, r = Object.keys(t.skills).filter((s) => zl(t, s) !== null), o = r.filter((s) => zl(t, s) === "concentrate-here").sort((s, i) => Jl(t, i) - Jl(t, s) || (s < i ? -1 : 1));
  return r.length < 4 || o.length === 0 ? [] : [n.say(
    "localskills-results-concentrate",
    o.length,
    r.length,
    Le(o.map(e.skillName), n, tt),
    { wikitext: Rn("plot", n.say("localskills-results-plot")) }
  )];
}
function xp(e) {
  let { markup: n, results: t } = e, r = Object.keys(t.skills).filter((i) => Do(t, i) !== null);
  if (r.length < 2 * tt)
    return [];
  let o = (i) => {
    var l, a;
    return (a = ((l = Do(t, i)) != null ? l : [])[0]) != null ? a : 1 / 0;
  }, s = r.filter((i) => {
    var l;
    return ((l = Do(t, i)) != null ? l : []).every((a) => a <= tt);
  }).sort((i, l) => o(i) - o(l) || (i < l ? -1 : 1));
  return [s.length === 0 ? n.say("localskills-results-agreed-none", tt) : n.say("localskills-results-agreed", tt, Le(s.map(e.skillName), n), s.length)];
}
function Do(e, n) {
  var o;
  let { rankByMwds: t = null, rankByRds: r = null } = (o = Ee(e, n)) != null ? o : {};
  return t === null || r === null ? null : [t, r];
}
function zl(e, n) {
  var t, r;
  return (r = (t = Ee(e, n)) == null ? void 0 : t.quadrant) != null ? r : null;
}
function Jl(e, n) {
  var t, r;
  return (r = (t = Ee(e, n)) == null ? void 0 : t.gap) != null ? r : 0;
}
function Xl({ markup: e, results: n }) {
  let { mwdsRds: t, mwdsHighNeed: r, rdsHighNeed: o } = n.agreement, s = [t, r, o].filter((u) => u !== null);
  if (s.length === 0)
    return [];
  let i = Math.min(...s), l = i >= 0.9 ? "close" : i >= 0.7 ? "largely" : i >= 0.4 ? "partly" : "hardly", a = (u) => ({ wikitext: u === null ? "\u2013" : e.number(u, 2) });
  return [`<p>${e.say(`localskills-results-agreement-${l}`)} ${e.say(
    "localskills-results-agreement-figures",
    { wikitext: oe(e.say("localskills-results-term-tau"), "tau", e) },
    a(t),
    a(r),
    a(o)
  )}</p>`];
}

// src/core/report/skills-table.ts
var Yl = [
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
function Zl(e) {
  var a, u;
  let { markup: n, results: t, survey: r } = e, o = H(r), s = Object.keys(t.skills);
  if (o === null || s.length === 0)
    return [];
  let i = [
    `|+ ${n.say("localskills-results-skills-caption")}`,
    "|-",
    Q(n.say("localskills-results-column-skill")),
    ...Yl.map(([c, d]) => Q(
      oe(n.say(`localskills-results-column-${c}`), d, n),
      "number"
    ))
  ], l = Sp(t);
  for (let c of Nt(t.skills)) {
    let d = t.skills[c], f = d === void 0 ? null : ar(d, (a = t.earlier) == null ? void 0 : a.skills[c]), m = f === null ? d : O(v({}, f), { rankByMwds: null, rankByRds: null, rankDifference: null }), h = m !== void 0 && !P(m) && m.n > 0;
    i.push(
      // Rows without figures stay at the end, however the table is sorted.
      h && f === null ? "|-" : '|- class="sortbottom"',
      `! scope="row" | ${e.skillName(c)}${f === null ? "" : `<div class="ext-localSkills-detail">${n.say("localskills-results-earlier")}</div>`}`,
      ...h ? Rp(m, (u = l.get(c)) != null ? u : null, [o.importance, o.ability], e) : [`| class="ext-localSkills-withheld" colspan="${Yl.length}" | ${P(m) ? Rt(m, e) : n.say("localskills-results-no-answers")}`]
    );
  }
  return [
    J(2, n.say("localskills-results-skills")),
    `<p>${n.say("localskills-results-skills-intro")}</p>`,
    ...Xl(e),
    ne(
      U({ text: n.messages.text("localskills-results-skills") }),
      "sortable ext-localSkills-wide ext-localSkills-ranking",
      i
    )
  ];
}
function Nt(e) {
  return Object.keys(e).sort((n, t) => kp(e, n, t));
}
function kp(e, n, t) {
  for (let r of ["rankByMwds", "rankByRds"]) {
    let o = (l) => {
      var a, u;
      return (u = (a = Ee({ skills: e }, l)) == null ? void 0 : a[r]) != null ? u : 1 / 0;
    }, [s, i] = [o(n), o(t)];
    if (s !== i)
      return s - i;
  }
  return n < t ? -1 : 1;
}
function Sp(e) {
  let n = [];
  Object.keys(e.skills).forEach((r) => {
    let o = Ee(e, r);
    o !== null && o.n > 0 && !P(o.highNeedCount) && n.push({ skill: r, numerator: o.highNeedCount, denominator: o.n });
  });
  let t = Kn(n, (r, o) => Tn(o, r));
  return new Map(n.map(({ skill: r }, o) => [r, t[o]]));
}
function Rp(e, n, t, { markup: r }) {
  let o = (h, p) => G(h === null ? "" : r.number(h, p), h), s = (h, p, b) => {
    let [g, y] = [Math.min(...Array.from(b.values())), Math.max(...Array.from(b.values()))];
    return h === null ? G("", null) : G(Fe(r.number(h, 2), y > g ? (h - g) / (y - g) : 0, p), h);
  }, { highNeed: i, highNeedCount: l, highNeedInterval: a, rankByMwds: u, rankByRds: c } = e, d = [u, c, n].filter((h) => h !== null), f = d.length < 2 ? null : Math.max(...d) - Math.min(...d), m = P(a) || a === null ? "" : `<div class="ext-localSkills-detail">${r.say(
    "localskills-results-interval",
    { wikitext: r.number(Be(a.low, 0, 2)) },
    { wikitext: r.percent(a.high) }
  )}</div>`;
  return [
    o(u, 0),
    o(c, 0),
    P(l) ? K(r) : o(n, 0),
    o(f, 0),
    P(i) || P(l) ? K(r) : G(Fe(`${r.percent(i != null ? i : 0)} <span class="ext-localSkills-detail">${r.say("localskills-results-count-of", l, e.n)}</span>`, i != null ? i : 0, "need") + m, i != null ? i : 0),
    s(e.importance.mean, "importance", t[0]),
    s(e.ability.mean, "ability", t[1]),
    o(e.gap, 2),
    o(e.mwds, 2),
    o(e.rds, 0),
    o(e.n, 0)
  ];
}

// src/core/report/breakdown-tables.ts
var vp = { community: 40, language: 12, question: 12 };
function ea(e) {
  let { markup: n, results: t } = e, r = ({ by: s }) => +(s !== "community"), o = t.breakdowns.slice().sort((s, i) => r(s) - r(i)).reduce(
    (s, i) => s.concat(Ap(i, e)),
    []
  );
  return o.length === 0 ? [] : [
    J(2, n.say("localskills-results-breakdowns")),
    `<p>${n.say("localskills-results-breakdowns-intro")}</p>`,
    Tp(e),
    ...o
  ];
}
function Pp({ by: e, groups: n }) {
  let t = Object.keys(n), r = (i) => {
    let l = n[i];
    return l === void 0 || P(l) ? 0 : l.counted;
  }, o = t.slice().sort((i, l) => r(l) - r(i) || (i < l ? -1 : 1)), s = new Set(o.slice(0, vp[e]));
  return t.filter((i) => s.has(i));
}
function Tp({ markup: e }) {
  let n = (o, s) => `<span class="ext-localSkills-heat-key ext-localSkills-heat-${o}">${s}</span>`, t = (o) => ({ wikitext: e.number(o, o % 1 === 0 ? 0 : 1) }), r = (o) => n(o * 2, e.say("localskills-results-heat-up-to", t(o - 0.5), t(o)));
  return `<p class="ext-localSkills-heat-keys">${[
    n(-1, e.say("localskills-results-heat-surplus")),
    ...[0.5, 1, 1.5].map(r),
    n(4, e.say("localskills-results-heat-above", t(1.5)))
  ].join(" ")}</p>`;
}
function Ap(e, n) {
  let { markup: t, results: r } = n, o = Object.keys(e.groups), s = Pp(e), i = Nt(r.skills);
  if (o.length < 2 || i.length === 0)
    return [];
  let l = Vl(e, n), a = [
    `|+ ${oe(t.say("localskills-results-breakdown-caption"), "gap", t)}`,
    "|-",
    Q(t.say("localskills-results-column-skill")),
    ...s.map((u) => Q(
      Ep(u, e, n) + Cp(e.groups[u], n),
      "number"
    ))
  ];
  for (let u of i) {
    a.push("|-", `! scope="row" | ${n.skillName(u)}`);
    for (let c of s) {
      let d = e.groups[c], f = d === void 0 || P(d) ? void 0 : d.skills[u];
      a.push(f === void 0 || P(f) ? K(t) : f.gap === null ? G("", null) : G(t.number(f.gap, 2), f.gap, `ext-localSkills-heat-${Op(f.gap)}`));
    }
  }
  return [
    J(3, l.wikitext),
    ne(U(l), "sortable ext-localSkills-wide ext-localSkills-breakdown", a),
    ...s.length < o.length ? [`<p>${t.say("localskills-results-more-groups", o.length - s.length)}</p>`] : []
  ];
}
function Op(e) {
  return e < 0 ? -1 : Math.min(4, Math.ceil(e * 2));
}
function Ep(e, n, t) {
  let r = $t(e, n, t), { report: o, survey: s } = t, i = n.groups[e];
  return n.by === "community" && Ct(e) && i !== void 0 && !P(i) ? de(o.titles.communityResults(s.id, e), r) : r;
}
function Cp(e, { markup: n }) {
  return `<br /><span class="ext-localSkills-detail">${e === void 0 || P(e) ? n.say("localskills-results-withheld") : n.say("localskills-results-answers", e.counted)}</span>`;
}

// src/core/report/parameter-title.ts
function Mt({ question: e, row: n, column: t }, r) {
  return [
    he(e, r).text,
    ...n === null ? [] : [ue(n, r).text],
    ...t === null ? [] : [he(t, r).text]
  ].join(" / ");
}

// src/core/report/change-tables.ts
var $p = 3, Np = 10, Mp = ["new", "gone", "changed", "withheld", "no-answers"];
function ta(e) {
  let { change: n, markup: t, report: r } = e;
  if (n === null || n.before.counted === 0)
    return [];
  let { accountsInBoth: o, before: s, now: i } = n, l = o === null || P(o) ? "" : ` ${t.say("localskills-results-change-both", o)}`;
  return [
    J(2, t.say("localskills-results-change")),
    `<p>${t.say(
      "localskills-results-change-intro",
      { wikitext: de(r.titles.results(s.survey), `<bdi>${U({ text: s.survey })}</bdi>`) },
      s.counted,
      i.counted
    )}${l}</p>`,
    ...Ip(n, e),
    ...Lp(n, e),
    ...Fp(n, e)
  ];
}
function Fn({ difference: e }) {
  return e;
}
function jo({ interval: e }) {
  return e.low > 0 || e.high < 0;
}
function Ip({ skills: e, questions: n }, t) {
  var l, a;
  let { markup: r, survey: o, texts: s } = t, i = [];
  Object.keys(e).forEach((u) => {
    var d;
    let c = (d = e[u]) == null ? void 0 : d.highNeed;
    if (c !== void 0 && !P(c) && jo(c)) {
      let f = { wikitext: `<strong>${t.skillName(u)}</strong>` };
      i.push({
        name: u,
        change: c,
        about: r.say("localskills-results-change-need", f, ...na(c, t))
      });
    }
  });
  for (let u of z(o)) {
    let c = (a = (l = n[u.name]) == null ? void 0 : l.choices) != null ? a : {};
    Object.keys(c).forEach((d) => {
      var m, h;
      let f = c[d];
      if (f !== void 0 && !P(f) && jo(f)) {
        let p = (h = (m = u.choices) == null ? void 0 : m.find(({ value: g }) => g === d)) != null ? h : Oe(d, null), b = ue(p, s);
        i.push({ name: `${u.name} ${d}`, change: f, about: r.say(
          "localskills-results-change-choice",
          { wikitext: U({ text: Mt(u, s) }) },
          { wikitext: `<strong>${r.label(b)}</strong>` },
          ...na(f, t)
        ) });
      }
    });
  }
  return i.sort((u, c) => Math.abs(Fn(c.change)) - Math.abs(Fn(u.change)) || (u.name < c.name ? -1 : 1)), i.length === 0 ? [`<p>${r.say("localskills-results-change-none")}</p>`] : [
    "<ul>",
    ...i.slice(0, 2 * $p).map(({ about: u }) => `<li>${u}</li>`),
    "</ul>"
  ];
}
function na({ before: e, now: n, interval: t }, { markup: r }) {
  let o = r.say(
    "localskills-results-change-range",
    { wikitext: r.signed(t.low * 100) },
    { wikitext: r.signed(t.high * 100) }
  );
  return [r.percent(e), r.percent(n), o].map((s) => ({ wikitext: s }));
}
function Lp({ skills: e }, n) {
  let { markup: t } = n, r = (u) => e[u], o = (u) => Fn(r(u).gap), s = Object.keys(e).sort((u, c) => o(c) - o(u) || (u < c ? -1 : 1));
  if (s.length === 0)
    return [];
  let i = (u, c) => Q(oe(t.say(`localskills-results-column-${u}`), c, t), "number"), l = [
    `|+ ${t.say("localskills-results-change-caption")}`,
    "|-",
    Q(t.say("localskills-results-column-skill")),
    i("gap", "gap"),
    i("importance", "importance"),
    i("ability", "importance"),
    i("high-need", "high-need"),
    i("rank-mwds", "rank"),
    i("n", "n")
  ], a = (u, c) => ` <span class="ext-localSkills-detail">${t.say("localskills-results-from-to", { wikitext: u }, { wikitext: c })}</span>`;
  for (let u of s) {
    let { gap: c, importance: d, ability: f, highNeed: m, rankByMwds: h, n: p } = r(u), b = (g) => G(
      t.signed(Fn(g), 2) + a(t.number(g.before, 2), t.number(g.now, 2)),
      Fn(g)
    );
    l.push(
      "|-",
      `! scope="row" | ${n.skillName(u)}`,
      b(c),
      b(d),
      b(f),
      P(m) ? K(t) : G(
        `${t.signed(Fn(m) * 100)}${a(t.percent(m.before), t.percent(m.now))}${jo(m) ? `<br /><strong class="ext-localSkills-detail">${t.say("localskills-results-clear")}</strong>` : ""}`,
        Fn(m)
      ),
      h === null ? G("", null) : G(
        t.say("localskills-results-from-to", { wikitext: t.number(h.before) }, { wikitext: t.number(h.now) }),
        h.now
      ),
      G(t.say("localskills-results-from-to", { wikitext: t.number(p.before) }, { wikitext: t.number(p.now) }), p.now)
    );
  }
  return [ne(U({ text: t.messages.text("localskills-results-change") }), "sortable ext-localSkills-wide", l)];
}
function Fp({ notCompared: e }, n) {
  let { markup: t, survey: r, texts: o } = n, s = new Map(z(r).map((l) => [l.name, l])), i = [];
  for (let l of Mp) {
    let a = e.filter((u) => u.reason === l).map(({ part: u, name: c }) => {
      let d = s.get(c);
      return u === "skill" ? n.skillName(c) : d === void 0 ? `<code>${U({ text: c })}</code>` : U({ text: Mt(d, o) });
    });
    a.length > 0 && i.push(t.say(`localskills-results-not-compared-${l}`, Le(a, t, Np)));
  }
  return i.length === 0 ? [] : [
    `<p>${t.say("localskills-results-not-compared")}</p>`,
    "<ul>",
    ...i.map((l) => `<li>${l}</li>`),
    "</ul>"
  ];
}

// src/core/report/exclusions.ts
var qo = 500;
function ra({ markup: e, results: n }) {
  let { excluded: t } = n;
  if (t.length === 0)
    return [];
  let r = (a) => vn(a, e.say("localskills-results-see-revision")), o = ({ page: a, reason: u, revision: c }) => [
    "|-",
    `| ${de(a)}`,
    `| ${e.say(`localskills-excluded-${u}`)}${c === void 0 || c === 0 ? "" : ` ${r(c)}`}`
  ], s = /* @__PURE__ */ new Map();
  t.forEach(({ reason: a }) => {
    var u;
    return s.set(a, ((u = s.get(a)) != null ? u : 0) + 1);
  });
  let i = Array.from(s.keys()).sort((a, u) => {
    var c, d;
    return ((c = s.get(u)) != null ? c : 0) - ((d = s.get(a)) != null ? d : 0) || (a < u ? -1 : 1);
  }), l = U({ text: e.messages.text("localskills-results-excluded") });
  return [
    J(2, `<span id="${Ie("excluded")}">${e.say("localskills-results-excluded")}</span>`),
    ...s.size < 2 ? [] : [ne(U({ text: e.messages.text("localskills-results-column-reason") }), "ext-localSkills-excluded", [
      "|-",
      Q(e.say("localskills-results-column-reason")),
      Q(e.say("localskills-results-column-pages")),
      ...i.map((a) => {
        var u, c;
        return [
          "|-",
          `! scope="row" | ${e.say(`localskills-excluded-${a}`)}`,
          G(e.number((u = s.get(a)) != null ? u : 0), (c = s.get(a)) != null ? c : 0)
        ].join(`
`);
      })
    ])],
    ne(l, "ext-localSkills-excluded", [
      "|-",
      ...["page", "reason"].map((a) => Q(e.say(`localskills-results-column-${a}`))),
      ...t.slice(0, qo).map((a) => o(a).join(`
`))
    ]),
    ...t.length > qo ? [`<p>${e.say("localskills-results-more-excluded", t.length - qo)}</p>`] : []
  ];
}

// src/core/report/glossary.ts
function Dp({ markup: e, survey: n, results: t }) {
  let r = (c) => `localskills-results-column-${c}`, o = H(n), s = o === null ? [1, 5] : [...Array.from(o.importance.values()), ...Array.from(o.ability.values())], { canTeach: i, wantToLearn: l } = n.measures, u = Object.keys(t.balance).map((c) => t.balance[c]).some((c) => c !== void 0 && c.offers !== null);
  return [
    ...o === null ? [] : [
      ["high-need", [r("high-need")]],
      ["importance", [r("importance"), r("ability")], Math.min(...s), Math.max(...s)],
      ["quadrant", ["localskills-results-term-quadrant"]],
      ["gap", [r("gap")]],
      ["mwds", [r("mwds")]],
      ["rds", [r("rds")], { wikitext: e.number(-100) }],
      ["rank", [r("rank-mwds"), r("rank-rds"), r("rank-high-need")]],
      ["rank-difference", [r("rank-difference")]],
      ["tau", ["localskills-results-term-tau"]],
      ["n", [r("n")]]
    ],
    ...i === null && l === null ? [] : [["people", [
      ...l === null ? [] : [r("want-to-learn")],
      ...i === null ? [] : [r("can-teach")]
    ]]],
    ...i === null || l === null ? [] : [["lacking", [r("lacking")]]],
    ...u ? [["exchange", [r("seek-now"), r("offer-now")]]] : [],
    ["share", [r("people"), r("share")]],
    ["interval", ["localskills-results-term-interval"], { wikitext: e.percent(0.95) }],
    ...n.core === null ? [] : [["core", ["localskills-results-core", "localskills-results-local"]]],
    ["withheld", ["localskills-results-withheld"]]
  ];
}
function oa(e) {
  let { markup: n } = e;
  return [
    J(2, n.say("localskills-results-guide")),
    '<dl class="ext-localSkills-guide">',
    ...Dp(e).reduce((t, [r, o, ...s]) => t.concat(
      o.map((i, l) => `<dt${l === 0 ? ` id="${Ie(r)}"` : ""}>${n.say(i)}</dt>`),
      `<dd>${n.say(`localskills-results-guide-${r}`, ...s)}</dd>`
    ), []),
    "</dl>",
    `<p>${n.say("localskills-results-guide-caution")}</p>`
  ];
}

// src/core/report/community-page.ts
function sa({ results: e }) {
  return e.breakdowns.find(({ by: n, groups: t }) => n === "community" && Object.keys(t).length > 1);
}

// src/core/report/methods.ts
var _o = 100;
function ia(e) {
  let { markup: n, survey: t } = e;
  return [
    J(2, `<span id="${Ie("quality")}">${n.say("localskills-results-methods")}</span>`),
    ...Bo(jp(e)),
    ...qp(e),
    ..._p(e),
    ...H(t) === null ? [] : [
      J(3, n.say("localskills-results-formulas")),
      ...Bo([
        n.say("localskills-results-methods-pairs"),
        n.say("localskills-results-methods-formulas"),
        n.say("localskills-results-methods-intervals", { wikitext: n.percent(0.95) })
      ])
    ],
    J(3, n.say("localskills-results-disclosure")),
    ...Bo(Bp(e))
  ];
}
function Bo(e) {
  return ["<ul>", ...e.map((n) => `<li>${n}</li>`), "</ul>"];
}
function jp({ markup: e, report: n, results: t, survey: r }) {
  let { titles: o, counted: s, definitionRevision: i } = n, l = (d, f) => ({ wikitext: de(d, e.say(f)) }), a = i === 0 ? l(o.definition(r.id), "localskills-results-definition") : { wikitext: vn(i, e.say("localskills-results-revision", String(i))) }, u = Object.keys(t.balance).map((d) => t.balance[d]), c = (d) => u.reduce((f, m) => {
    var h;
    return f + ((h = m == null ? void 0 : m[d]) != null ? h : 0);
  }, 0);
  return [
    e.say("localskills-results-methods-counted", t.counted, a),
    e.say("localskills-results-methods-answers", {
      wikitext: `[[Special:PrefixIndex/${o.answersPrefix(r.id)}|${e.say("localskills-results-all-answers")}]]`
    }),
    ...t.excluded.length === 0 ? [] : [e.say(
      "localskills-results-methods-excluded",
      t.excluded.length,
      { wikitext: Rn("excluded", e.say("localskills-results-excluded")) }
    )],
    e.say("localskills-results-methods-shares", { wikitext: e.percent(1) }),
    ...u.some((d) => d !== void 0 && d.offers !== null) ? [e.say("localskills-results-methods-exchange", c("offers"), c("seeks"))] : [],
    e.say("localskills-results-methods-data", l(o.resultsData(r.id), "localskills-results-data"), s.count)
  ];
}
function qp(e) {
  let { markup: n, report: t, results: r, survey: o } = e, s = sa(e);
  if (s === void 0)
    return [];
  let i = (u) => {
    let c = s.groups[u];
    return c === void 0 || P(c) ? null : c.counted;
  }, l = Object.keys(s.groups).sort((u, c) => {
    var d, f;
    return ((d = i(c)) != null ? d : -1) - ((f = i(u)) != null ? f : -1) || (u < c ? -1 : 1);
  }), a = [
    "|-",
    Q(n.say("localskills-results-column-community")),
    Q(n.say("localskills-results-fact-counted"), "number"),
    Q(oe(n.say("localskills-results-column-share"), "share", n), "number")
  ];
  for (let u of l.slice(0, _o)) {
    let c = i(u), d = $t(u, s, e);
    a.push(
      "|-",
      `! scope="row" | ${c !== null && Ct(u) ? de(t.titles.communityResults(o.id, u), d) : d}`,
      ...c === null ? [K(n), K(n)] : [
        G(n.number(c), c),
        G(Fe(n.percent(c / r.counted), c / r.counted), c / r.counted)
      ]
    );
  }
  return [
    J(3, n.say("localskills-results-response")),
    `<p>${n.say("localskills-results-response-intro")}</p>`,
    ne(U({ text: n.messages.text("localskills-results-response") }), "sortable ext-localSkills-shares", a),
    ...l.length > _o ? [`<p>${n.say("localskills-results-more-rows", l.length - _o)}</p>`] : []
  ];
}
function _p(e) {
  let { markup: n, results: t, survey: r, texts: o } = e;
  if (!t.versions.some(({ isCurrent: a, isKnown: u }) => u && !a))
    return [];
  let s = V(r), i = (a) => Le(a.map((u) => {
    let c = s.find((d) => d.name === u);
    return c === void 0 ? `<code>${U({ text: u })}</code>` : n.label(he(c, o));
  }), n).wikitext, l = [
    "|-",
    ...["version", "answers", "left-out", "reworded"].map((a) => Q(n.say(`localskills-results-column-${a}`)))
  ];
  for (let { revision: a, counted: u, isCurrent: c, isKnown: d, changed: f, reworded: m } of t.versions) {
    let h = a === null || !d ? n.say("localskills-results-version-unknown") : vn(a, n.say("localskills-results-revision", String(a)));
    l.push(
      "|-",
      `! scope="row" | ${h}${c ? ` <span class="ext-localSkills-detail">${n.say("localskills-results-version-current")}</span>` : ""}`,
      P(u) ? K(n) : G(n.number(u), u),
      `| ${i(f)}`,
      `| ${i(m)}`
    );
  }
  return [
    J(3, n.say("localskills-results-versions")),
    `<p>${n.say("localskills-results-versions-intro")}</p>`,
    ne(U({ text: n.messages.text("localskills-results-versions") }), "", l)
  ];
}
function Bp({ markup: e, survey: n, report: { held: t = null } }) {
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
function la(e, n) {
  let t = /* @__PURE__ */ new Set();
  return e.map(({ across: r, up: o }) => {
    let [s, i] = [r * n - 0.5, o * n - 0.5], [l, a] = [-1, 1 / 0];
    for (let u = 0; u < n * n; u++) {
      let c = (u % n - s) ** 2 + (Math.floor(u / n) - i) ** 2;
      c < a && !t.has(u) && ([l, a] = [u, c]);
    }
    return t.add(l), { column: l % n, row: Math.floor(l / n) };
  });
}
function Wo(e) {
  let n = Math.floor(Math.min(...e) * 2) / 2, t = Math.ceil(Math.max(...e) * 2) / 2;
  return t - n >= 1 ? { low: n, high: t } : { low: n - (1 - t + n) / 2, high: t + (1 - t + n) / 2 };
}

// src/core/report/need-plot.ts
var Wp = 40, Vo = 16, Vp = ["concentrate-here", "keep-up", "low-priority", "possible-overkill"];
function ua(e) {
  let { markup: n, results: { cross: t } } = e, r = Gp(e);
  if (r.length < 3 || t === null)
    return [];
  let o = r.slice().sort((s, i) => aa(i, t) - aa(s, t) || s.number - i.number).slice(0, Wp).sort((s, i) => s.number - i.number);
  return [
    J(2, `<span id="${Ie("plot")}">${n.say("localskills-results-plot")}</span>`),
    `<p>${n.say("localskills-results-plot-intro")}${o.length < r.length ? ` ${n.say("localskills-results-plot-more", o.length, r.length)}` : ""}</p>`,
    '<div class="ext-localSkills-plot-and-legend">',
    ...Up(o, r, e),
    ne(
      U({ text: n.messages.text("localskills-results-plot") }),
      "ext-localSkills-legend",
      Qp(r, e)
    ),
    "</div>"
  ];
}
function Gp({ results: e }) {
  let n = [];
  return Nt(e.skills).forEach((t) => {
    var l, a, u;
    let r = Ee(e, t), [o, s] = [(l = r == null ? void 0 : r.importance.mean) != null ? l : null, (a = r == null ? void 0 : r.ability.mean) != null ? a : null], i = (u = r == null ? void 0 : r.quadrant) != null ? u : null;
    o !== null && s !== null && i !== null && n.push({ number: n.length + 1, skill: t, importance: o, ability: s, quadrant: i });
  }), n;
}
function aa({ importance: e, ability: n }, t) {
  return (e - t.importance) ** 2 + (n - t.ability) ** 2;
}
function Up(e, n, { markup: t, results: { cross: r } }) {
  var m, h, p, b;
  let o = Wo([...e.map(({ ability: g }) => g), (m = r == null ? void 0 : r.ability) != null ? m : 0]), s = Wo([...e.map(({ importance: g }) => g), (h = r == null ? void 0 : r.importance) != null ? h : 0]), i = (g, { low: y, high: w }) => (g - y) / (w - y), l = (g) => `${Be(g, 2, 2)}%`, a = la(e.map(({ ability: g, importance: y }) => ({ across: i(g, o), up: i(y, s) })), Vo), u = ({ low: g, high: y }) => {
    let w = y - g > 2 ? 1 : 0.5, x = [];
    for (let k = Math.ceil(g / w) * w; k <= y; k += w)
      x.push(k);
    return x;
  }, c = (g) => t.number(g, g % 1 === 0 ? 0 : 1), d = (g) => `<span class="ext-localSkills-plot-${g}">${t.say(`localskills-results-quadrant-${g}`)}</span>`, f = t.messages.text("localskills-results-plot-description", n.length);
  return [
    `<div class="ext-localSkills-plot" role="img" aria-label="${U({ text: f })}">`,
    `<div class="ext-localSkills-plot-up">${t.say("localskills-results-column-importance")}</div>`,
    `<div class="ext-localSkills-plot-corners">${d("concentrate-here")}${d("keep-up")}</div>`,
    '<div class="ext-localSkills-plot-area">',
    `<div class="ext-localSkills-plot-level" style="bottom:${l(i((p = r == null ? void 0 : r.importance) != null ? p : 0, s))}"></div>`,
    `<div class="ext-localSkills-plot-upright" style="inset-inline-start:${l(i((b = r == null ? void 0 : r.ability) != null ? b : 0, o))}"></div>`,
    ...u(s).map((g) => `<div class="ext-localSkills-plot-tick-up" style="bottom:${l(i(g, s))}">${c(g)}</div>`),
    ...u(o).map((g) => `<div class="ext-localSkills-plot-tick-across" style="inset-inline-start:${l(i(g, o))}">${c(g)}</div>`),
    ...e.map(({ number: g, quadrant: y }, w) => {
      var S;
      let { column: x, row: k } = (S = a[w]) != null ? S : { column: 0, row: 0 };
      return `<div class="ext-localSkills-plot-point ext-localSkills-plot-${y}" style="inset-inline-start:${l(x / Vo)};bottom:${l(k / Vo)}">${t.number(g)}</div>`;
    }),
    "</div>",
    `<div class="ext-localSkills-plot-corners">${d("low-priority")}${d("possible-overkill")}</div>`,
    `<div class="ext-localSkills-plot-across">${t.say("localskills-results-column-ability")}</div>`,
    "</div>"
  ];
}
function Qp(e, n) {
  let { markup: t } = n, r = [
    "|-",
    Q(t.say("localskills-results-column-number")),
    Q(t.say("localskills-results-column-skill")),
    ...["importance", "ability"].map((o) => Q(oe(t.say(`localskills-results-column-${o}`), "importance", t)))
  ];
  for (let o of Vp) {
    let s = e.filter((i) => i.quadrant === o);
    s.length > 0 && r.push("|-", `! colspan="4" scope="rowgroup" class="ext-localSkills-legend-${o}" | ${oe(
      t.say(`localskills-results-quadrant-${o}`),
      "quadrant",
      t
    )} <span class="ext-localSkills-detail">${t.say(`localskills-results-quadrant-${o}-means`)}</span>`), s.forEach(({ number: i, skill: l, importance: a, ability: u }) => r.push(
      "|-",
      `| class="ext-localSkills-figure" | ${t.number(i)}`,
      `! scope="row" | ${n.skillName(l)}`,
      G(t.number(a, 2), a),
      G(t.number(u, 2), u)
    ));
  }
  return r;
}

// src/core/report/overview.ts
function ca(e) {
  let { markup: n, survey: t, report: r, results: o, texts: s } = e, { titles: i, definitionRevision: l } = r, a = n.label(he({ name: t.id, title: t.title }, s)), u = r.counted.newestDay, c = o.excluded.filter(({ reason: f }) => f !== "changed-by-others").length, d = [
    ["counted", n.number(o.counted)],
    ["not-counted", c === 0 ? n.number(0) : Rn("excluded", n.number(c))],
    ["newest", u === null ? n.say("localskills-results-none") : fa(u)],
    ["status", Kp(e)],
    ["definition", l === 0 ? de(i.definition(t.id), n.say("localskills-results-definition")) : vn(l, n.say("localskills-results-revision", String(l)))]
  ];
  return [
    `<div class="ext-localSkills-results-tools" data-survey="${t.id}" data-language="${n.messages.language}"></div>`,
    ...Hp(e),
    `<p>${n.say("localskills-results-intro", { wikitext: de(i.survey(t.id), a) })}</p>`,
    '<ul class="ext-localSkills-facts">',
    ...d.map(([f, m]) => `<li><span class="ext-localSkills-fact-name">${n.say(`localskills-results-fact-${f}`)}</span> <span class="ext-localSkills-fact">${m}</span></li>`),
    "</ul>",
    `<p class="ext-localSkills-downloads">${n.say(
      "localskills-results-downloads",
      { wikitext: ri(i.resultsTable(t.id), n.say("localskills-results-download-table")) },
      { wikitext: de(i.resultsData(t.id), n.say("localskills-results-download-data")) },
      { wikitext: Rn("quality", n.say("localskills-results-quality-link")) }
    )}</p>`,
    ...zp(e)
  ];
}
function Hp({ languages: e, markup: n, report: t, survey: r }) {
  return e.length < 2 ? [] : [
    `<div class="ext-localSkills-languages" role="navigation" aria-label="${U({ text: n.messages.text("localskills-results-languages") })}">`,
    "<ul>",
    ...e.map(({ language: o, direction: s }) => {
      let i = `<span lang="${o}" dir="${s}">{{#language:${o}}}</span>`;
      return `<li>${o === n.messages.language ? `<strong>${i}</strong>` : de(t.titles.resultsIn(r.id, o), i)}</li>`;
    }),
    "</ul>",
    "</div>"
  ];
}
function zp({ markup: e, report: { held: n = null } }) {
  return n === null ? [] : [`<div class="ext-localSkills-notice">${e.say("localskills-results-held", n.needed)}</div>`];
}
var Jp = 20;
function da({ markup: e, survey: n, report: t }) {
  let { faults: r, titles: o } = t;
  if (r.length === 0)
    return [];
  let s = de(o.definition(n.id), e.say("localskills-results-definition"));
  return [
    '<div class="ext-localSkills-results-faults">',
    `<p>${e.say("localskills-results-faults", r.length, { wikitext: s })}</p>`,
    "<ul>",
    ...r.slice(0, Jp).map((i) => `<li><code dir="ltr">${Me(i.path)}</code> ${Me(Sn(i, e.messages))}</li>`),
    "</ul>",
    "</div>"
  ];
}
function fa(e) {
  return `<time datetime="${e}">${e}</time>`;
}
function Kp({ markup: e, survey: n }) {
  let t = e.say(`localskills-results-status-${n.status}`), { opens: r, closes: o } = n;
  if (r === null && o === null)
    return t;
  let s = [r, o].filter((l) => l !== null).map((l) => ({ wikitext: fa(l) })), i = r === null ? "until" : o === null ? "from" : "from-until";
  return e.say(
    "localskills-results-status-dates",
    { wikitext: t },
    { wikitext: e.say(`localskills-results-dates-${i}`, ...s) }
  );
}

// src/core/analysis/count-ranges.ts
function Xp(e, n, t, r) {
  return {
    least: Math.max(0, e - n - t * r.most),
    most: Math.max(0, e - n - t * r.least)
  };
}
function ma(e, n) {
  let [t, r] = [0, 0];
  return Object.keys(e.choices).forEach((o) => {
    let s = e.choices[o];
    t += s === void 0 || P(s) ? 0 : s.count, r += P(s) ? 1 : 0;
  }), r === 0 ? null : {
    least: 1,
    most: n ? e.n : Xp(e.n, t, r - 1, { least: 1, most: e.n }).most
  };
}

// src/core/report/question-words.ts
function pa(e, n) {
  var a, u;
  let { summary: t, topTwo: r, bottomTwo: o, n: s } = e, { markup: i } = n, l = [];
  if (s > 0 && t !== void 0 && !P(t) && t.mean !== null && t.median !== null) {
    let c = { wikitext: i.number(t.mean, 2) };
    l.push(P(t.median) ? i.say("localskills-results-mean", c) : i.say(
      "localskills-results-summary",
      c,
      { wikitext: i.number(t.median, t.median % 1 === 0 ? 0 : 1) }
    ));
  }
  return s > 0 && r !== void 0 && o !== void 0 && !P(r) && !P(o) && l.push(i.say(
    "localskills-results-boxes",
    { wikitext: i.percent((a = r.share) != null ? a : 0) },
    { wikitext: i.percent((u = o.share) != null ? u : 0) }
  )), l;
}
function Go(e, n, t, r) {
  let { markup: o, survey: s, texts: i } = r, l = (h) => Le(h, o), a = [], u = (h, p, ...b) => {
    !P(p) && p > 0 && a.push(o.say(h, p, ...b));
  }, c = [e.notAsked, e.notInStatistics, e.unusable, e.changedVersion].some(P);
  u(c ? "localskills-results-missing-merged" : "localskills-results-missing", e.missing), u("localskills-results-not-asked-people", e.notAsked), u("localskills-results-changed-version", e.changedVersion), u("localskills-results-not-in-statistics", e.notInStatistics, l(t.filter(({ value: h }) => s.notInStatistics.includes(h)).map((h) => o.label(ue(h, i))))), n.kind === "number" && u("localskills-results-unusable-numbers", e.unusable);
  let d = P(e.unknown) ? {} : e.unknown, f = Object.keys(d);
  f.length > 0 && a.push(o.say("localskills-results-unknown", l(f.map((h) => {
    var p;
    return o.say(
      "localskills-results-code-count",
      (p = d[h]) != null ? p : 0,
      { wikitext: `<code>${U({ text: h })}</code>` }
    );
  })), f.length));
  let m = ma(e, n.isMultiple);
  return m !== null && a.push(o.say("localskills-results-withheld-range", m.least, m.most)), a;
}

// src/core/report/question-tables.ts
var Uo = 60;
function ha(e) {
  let { markup: n, survey: t, texts: r } = e, o = [];
  for (let s of V(t)) {
    let i = s.type === "matrixdropdown" ? rg(s, e) : s.type === "matrix" ? ba(s, s.choices, Zr, e) : eg(s, e);
    if (i.length > 0) {
      let l = n.label(he(s, r));
      o.push(J(3, l), ...Zp(s.name, e), ...i);
    }
  }
  return o.length === 0 ? [] : [J(2, n.say("localskills-results-questions")), ...Yp(e), ...o];
}
function Yp({ markup: e, survey: { core: n } }) {
  return n === null ? [] : [`<p>${e.say(
    "localskills-results-core-intro",
    { wikitext: `<bdi>${U({ text: n.id })}</bdi>` }
  )}</p>`];
}
function Zp(e, { markup: n, survey: { core: t } }) {
  return t === null ? [] : [`<p class="ext-localSkills-tag">${oe(n.say(
    `localskills-results-${t.questions.includes(e) ? "core" : "local"}`
  ), "core", n)}</p>`];
}
function eg(e, n) {
  var i;
  let { markup: t, results: r } = n, o = r.questions[e.name], [s] = le(e);
  if (o === void 0 || s === void 0)
    return [];
  if (P(o)) {
    let l = ar(o, (i = r.earlier) == null ? void 0 : i.questions[e.name]);
    return l === null ? [`<p class="ext-localSkills-withheld">${Rt(o, n)}</p>`] : [
      `<p class="ext-localSkills-withheld">${t.say("localskills-results-earlier")}</p>`,
      ...ga(e, s, l, n)
    ];
  }
  return ga(e, s, o, n);
}
function ga(e, n, t, r) {
  var l;
  let { markup: o, texts: s } = r;
  if (n.kind === "text") {
    let a = e.type === "comment" ? "localskills-results-comments" : "localskills-results-texts";
    return [`<p>${[o.say(a, t.n), ...Go(t, n, [], r)].join(" ")}</p>`];
  }
  let i = (l = n.choices) != null ? l : ng(t).map((a) => Oe(a, null));
  return [
    `<p>${[
      o.say("localskills-results-answered", t.n),
      ...pa(t, r),
      ...n.isMultiple && e.type !== "ranking" ? [o.say("localskills-results-several", { wikitext: o.percent(1) })] : [],
      ...Go(t, n, i, r)
    ].join(" ")}</p>`,
    ...n.kind === "number" ? [] : [ne(
      U(he(e, s)),
      "sortable ext-localSkills-shares",
      tg(t, n, i, r)
    )],
    ...n.kind === "number" || i.length <= Uo ? [] : [`<p>${o.say("localskills-results-more-rows", i.length - Uo)}</p>`]
  ];
}
function ng({ choices: e }) {
  let n = (t) => {
    let r = e[t];
    return r === void 0 || P(r) ? 0 : r.count;
  };
  return Object.keys(e).sort((t, r) => n(r) - n(t) || (t < r ? -1 : 1));
}
function tg(e, { question: n }, t, r) {
  let { markup: o, texts: s } = r, { places: i } = e, a = ["|-", ...["answer", ...i === void 0 ? [] : ["first", "mean-place"], "people", "share"].map((u) => u === "answer" ? Q(o.say("localskills-results-column-answer")) : Q(u === "share" ? oe(o.say("localskills-results-column-share"), "share", o) : o.say(`localskills-results-column-${u}`), "number"))];
  for (let u of wa(t, r).slice(0, Uo)) {
    let c = ya(e, u);
    if (u.isRetired && !P(c) && c.count === 0)
      continue;
    let d = i === void 0 ? void 0 : i[u.value];
    a.push(
      "|-",
      `! scope="row" | ${o.label(ue(u, s))}`,
      ...n.type !== "ranking" || d === void 0 ? [] : P(d) ? [K(o), K(o)] : [
        G(o.number(d.first), d.first),
        P(d.meanPlace) ? K(o) : G(d.meanPlace === null ? "" : o.number(d.meanPlace, 1), d.meanPlace)
      ],
      ...P(c) ? [K(o), K(o)] : [
        G(o.number(c.count), c.count),
        G(c.share === null ? "" : Fe(o.percent(c.share), c.share), c.share)
      ]
    );
  }
  return a;
}
function ya(e, { value: n }) {
  var t;
  return (t = e.choices[n]) != null ? t : { count: 0, share: null };
}
function rg(e, n) {
  let t = H(n.survey);
  return e.columns.filter(({ name: o }) => t === null || e !== t.grid || !qe.includes(o)).reduce((o, s) => o.concat(ba(
    e,
    s.choices,
    (i, l) => en(i, l, s.name),
    n,
    s
  )), []);
}
function ba(e, n, t, r, o = null) {
  let { markup: s, results: i, texts: l } = r, a = wa(n, r), u = he(o != null ? o : e, l), c = [
    ...e.type === "matrixdropdown" && e.columns.length > 1 ? [`|+ ${s.label(u)}`] : [],
    "|-",
    "| ",
    ...a.map((d) => Q(s.label(ue(d, l)))),
    Q(s.say("localskills-results-column-n"))
  ];
  for (let d of e.rows) {
    let f = i.questions[t(e.name, d.value)];
    c.push("|-", `! scope="row" | ${s.label(ue(d, l))}`), f === void 0 || P(f) || f.n === 0 ? c.push(`| class="ext-localSkills-withheld" colspan="${a.length + 1}" | ${og(f, r)}`) : c.push(...a.map((m) => {
      var p, b;
      let h = ya(f, m);
      return P(h) ? K(s) : G(Fe(s.say(
        "localskills-results-count-share",
        h.count,
        { wikitext: s.percent((p = h.share) != null ? p : 0) }
      ), (b = h.share) != null ? b : 0), h.count);
    }), G(s.number(f.n), f.n));
  }
  return [ne(U(u), "ext-localSkills-wide ext-localSkills-cross", c)];
}
function og(e, n) {
  return P(e) ? Rt(e, n) : n.markup.say("localskills-results-no-answers");
}
function wa(e, { survey: n }) {
  return e.filter(({ value: t }) => !n.notInStatistics.includes(t));
}

// src/core/report/results-page.ts
var sg = "Skills survey results";
function xa(e) {
  let { report: n, markup: { messages: t } } = e, r = n.results.counted > 0;
  return [
    `<div class="ext-localSkills-results mw-content-${t.direction}" lang="${t.language}" dir="${t.direction}">`,
    ...ca(e),
    ...da(e),
    ...r ? [
      ...Kl(e),
      ...ua(e),
      ...Zl(e),
      ...Dl(e),
      ...ta(e),
      ...ea(e),
      ...ha(e),
      ...oa(e)
    ] : [`<p>${e.markup.say("localskills-results-nothing-yet")}</p>`],
    ...ia(e),
    ...ra(e),
    "</div>",
    `[[Category:${sg}]]`
  ].join(`
`);
}

// src/core/report/csv.ts
function ka(e) {
  return e.map((n) => typeof n == "string" ? ag(n) : n === null ? "" : String(n)).join(",");
}
var ig = /^(?:[\s\u0000-\u001F\u007F-\u009F\u00AD\u061C\u115F\u1160\u200B-\u200F\u202A-\u202E\u2060-\u206F\u3164\uFFA0\uFFF9-\uFFFB]|[\u034F]|[\u17B4\u17B5]|[\u180B-\u180F]|[\uFE00-\uFE0F])*/, lg = /^[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/;
function ag(e) {
  if (/^[A-Za-z0-9_][A-Za-z0-9_.]*$/.test(e))
    return e;
  let t = (/^[\t\r\n]/.test(e) || lg.test(e.replace(ig, "")) ? `'${e}` : e).replace(/[\r\n\u0085\u2028\u2029]+/g, " ");
  return /[",;\t]|^\s|\s$/.test(t) ? `"${t.replace(/"/g, '""')}"` : t;
}
var Sa = `\r
`;

// src/core/report/results-table.ts
var ug = ["part", "by", "group", "item", "item_label", "code", "code_label", "figure", "value", "withheld"];
function Ra(e, n, t) {
  return [ug, ...cg(e, n, t)].map((r) => ka(r) + Sa).join("");
}
function cg(e, n, t) {
  let { minAnswers: r, minCell: o } = e, { counted: s, excluded: i, questions: l, skills: a, agreement: u, balance: c, breakdowns: d, versions: f } = n, m = fg(e, t), h = we({ part: "survey" }, { counted: s, excluded: i.length, minAnswers: r, minCell: o }), p = /* @__PURE__ */ new Map();
  i.forEach(({ reason: g }) => {
    var y;
    return p.set(g, ((y = p.get(g)) != null ? y : 0) + 1);
  }), Array.from(p.keys()).sort().forEach((g) => {
    var y;
    h.push(Sr({ part: "excluded", code: g }, "count", (y = p.get(g)) != null ? y : 0, null));
  }), f.forEach(({ revision: g, counted: y }) => h.push(
    ...we({ part: "version", code: g === null ? "" : String(g) }, { counted: y })
  ));
  let b = new Map(z(e).map(
    (g) => [g.name, g]
  ));
  Object.keys(l).forEach((g) => {
    h.push(...dg(g, b.get(g), l[g], t));
  }), Object.keys(a).forEach((g) => {
    h.push(...we({ part: "skill", item: g, itemLabel: m(g) }, a[g]));
  }), h.push(...we({ part: "agreement" }, u)), Object.keys(c).forEach((g) => {
    h.push(...we({ part: "balance", item: g, itemLabel: m(g) }, c[g]));
  });
  for (let { by: g, question: y, groups: w } of d)
    Object.keys(w).forEach((x) => {
      let k = w[x], S = { part: "group", by: y != null ? y : g, group: x };
      if (k === void 0 || P(k)) {
        h.push(...we(S, { counted: k }));
        return;
      }
      h.push(...we(S, { counted: k.counted })), Object.keys(k.skills).forEach((R) => {
        h.push(...we(O(v({}, S), { item: R, itemLabel: m(R) }), k.skills[R]));
      });
    });
  return h;
}
function dg(e, n, t, r) {
  let o = { part: "question", item: e, itemLabel: n === void 0 ? e : Mt(n, r) };
  if (!L(t) || P(t))
    return we(o, t);
  let d = t, { choices: s, places: i, unknown: l } = d, a = _s(d, ["choices", "places", "unknown"]), u = we(o, a), c = (f) => {
    var m, h;
    return ue(
      (h = (m = n == null ? void 0 : n.choices) == null ? void 0 : m.find(({ value: p }) => p === f)) != null ? h : Oe(f, null),
      r
    ).text;
  };
  for (let f of [s, i])
    L(f) && Object.keys(f).forEach((m) => {
      u.push(...we(O(v({}, o), { code: m, codeLabel: c(m) }), f[m]));
    });
  return P(l) || !L(l) ? u.push(...we(o, { unknown: l })) : Object.keys(l).forEach((f) => {
    u.push(...we(O(v({}, o), { code: f }), { unknown: l[f] }));
  }), u;
}
function we(e, n, t = "") {
  return P(n) ? [Sr(e, t, null, n.withheld)] : typeof n == "number" || n === null ? [Sr(e, t, n, null)] : typeof n == "string" || typeof n == "boolean" ? [Sr(e, t, String(n), null)] : L(n) ? Object.keys(n).reduce((r, o) => r.concat(
    we(e, n[o], t === "" ? o : `${t}.${o}`)
  ), []) : [];
}
function Sr(e, n, t, r) {
  let { part: o, by: s = "", group: i = "", item: l = "", itemLabel: a = "", code: u = "", codeLabel: c = "" } = e;
  return [o, s, i, l, a, u, c, n, t, r];
}
function fg(e, n) {
  var r, o;
  let t = new Map(((o = (r = H(e)) == null ? void 0 : r.grid.rows) != null ? o : []).map(
    (s) => [s.value, ue(s, n).text]
  ));
  return (s) => {
    var i;
    return (i = t.get(s)) != null ? i : n.taxonomy === null ? s : ir(s, n.taxonomy, n.messages).text;
  };
}

// node_modules/jsonc-parser/lib/esm/impl/scanner.js
function Rr(e, n = !1) {
  let t = e.length, r = 0, o = "", s = 0, i = 16, l = 0, a = 0, u = 0, c = 0, d = 0;
  function f(w, x) {
    let k = 0, S = 0;
    for (; k < w || !x; ) {
      let R = e.charCodeAt(r);
      if (R >= 48 && R <= 57)
        S = S * 16 + R - 48;
      else if (R >= 65 && R <= 70)
        S = S * 16 + R - 65 + 10;
      else if (R >= 97 && R <= 102)
        S = S * 16 + R - 97 + 10;
      else
        break;
      r++, k++;
    }
    return k < w && (S = -1), S;
  }
  function m(w) {
    r = w, o = "", s = 0, i = 16, d = 0;
  }
  function h() {
    let w = r;
    if (e.charCodeAt(r) === 48)
      r++;
    else
      for (r++; r < e.length && rt(e.charCodeAt(r)); )
        r++;
    if (r < e.length && e.charCodeAt(r) === 46)
      if (r++, r < e.length && rt(e.charCodeAt(r)))
        for (r++; r < e.length && rt(e.charCodeAt(r)); )
          r++;
      else
        return d = 3, e.substring(w, r);
    let x = r;
    if (r < e.length && (e.charCodeAt(r) === 69 || e.charCodeAt(r) === 101))
      if (r++, (r < e.length && e.charCodeAt(r) === 43 || e.charCodeAt(r) === 45) && r++, r < e.length && rt(e.charCodeAt(r))) {
        for (r++; r < e.length && rt(e.charCodeAt(r)); )
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
            let R = f(4, !0);
            R >= 0 ? w += String.fromCharCode(R) : d = 4;
            break;
          default:
            d = 5;
        }
        x = r;
        continue;
      }
      if (k >= 0 && k <= 31)
        if (It(k)) {
          w += e.substring(x, r), d = 2;
          break;
        } else
          d = 6;
      r++;
    }
    return w;
  }
  function b() {
    if (o = "", d = 0, s = r, a = l, c = u, r >= t)
      return s = t, i = 17;
    let w = e.charCodeAt(r);
    if (Qo(w)) {
      do
        r++, o += String.fromCharCode(w), w = e.charCodeAt(r);
      while (Qo(w));
      return i = 15;
    }
    if (It(w))
      return r++, o += String.fromCharCode(w), w === 13 && e.charCodeAt(r) === 10 && (r++, o += `
`), l++, u = r, i = 14;
    switch (w) {
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
        return r++, o = p(), i = 10;
      // comments
      case 47:
        let x = r - 1;
        if (e.charCodeAt(r + 1) === 47) {
          for (r += 2; r < t && !It(e.charCodeAt(r)); )
            r++;
          return o = e.substring(x, r), i = 12;
        }
        if (e.charCodeAt(r + 1) === 42) {
          r += 2;
          let k = t - 1, S = !1;
          for (; r < k; ) {
            let R = e.charCodeAt(r);
            if (R === 42 && e.charCodeAt(r + 1) === 47) {
              r += 2, S = !0;
              break;
            }
            r++, It(R) && (R === 13 && e.charCodeAt(r) === 10 && r++, l++, u = r);
          }
          return S || (r++, d = 1), o = e.substring(x, r), i = 13;
        }
        return o += String.fromCharCode(w), r++, i = 16;
      // numbers
      case 45:
        if (o += String.fromCharCode(w), r++, r === t || !rt(e.charCodeAt(r)))
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
        return o += h(), i = 11;
      // literals and unknown symbols
      default:
        for (; r < t && g(w); )
          r++, w = e.charCodeAt(r);
        if (s !== r) {
          switch (o = e.substring(s, r), o) {
            case "true":
              return i = 8;
            case "false":
              return i = 9;
            case "null":
              return i = 7;
          }
          return i = 16;
        }
        return o += String.fromCharCode(w), r++, i = 16;
    }
  }
  function g(w) {
    if (Qo(w) || It(w))
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
  function y() {
    let w;
    do
      w = b();
    while (w >= 12 && w <= 15);
    return w;
  }
  return {
    setPosition: m,
    getPosition: () => r,
    scan: n ? y : b,
    getToken: () => i,
    getTokenValue: () => o,
    getTokenOffset: () => s,
    getTokenLength: () => r - s,
    getTokenStartLine: () => a,
    getTokenStartCharacter: () => s - c,
    getTokenError: () => d
  };
}
function Qo(e) {
  return e === 32 || e === 9;
}
function It(e) {
  return e === 10 || e === 13;
}
function rt(e) {
  return e >= 48 && e <= 57;
}
var va;
(function(e) {
  e[e.lineFeed = 10] = "lineFeed", e[e.carriageReturn = 13] = "carriageReturn", e[e.space = 32] = "space", e[e._0 = 48] = "_0", e[e._1 = 49] = "_1", e[e._2 = 50] = "_2", e[e._3 = 51] = "_3", e[e._4 = 52] = "_4", e[e._5 = 53] = "_5", e[e._6 = 54] = "_6", e[e._7 = 55] = "_7", e[e._8 = 56] = "_8", e[e._9 = 57] = "_9", e[e.a = 97] = "a", e[e.b = 98] = "b", e[e.c = 99] = "c", e[e.d = 100] = "d", e[e.e = 101] = "e", e[e.f = 102] = "f", e[e.g = 103] = "g", e[e.h = 104] = "h", e[e.i = 105] = "i", e[e.j = 106] = "j", e[e.k = 107] = "k", e[e.l = 108] = "l", e[e.m = 109] = "m", e[e.n = 110] = "n", e[e.o = 111] = "o", e[e.p = 112] = "p", e[e.q = 113] = "q", e[e.r = 114] = "r", e[e.s = 115] = "s", e[e.t = 116] = "t", e[e.u = 117] = "u", e[e.v = 118] = "v", e[e.w = 119] = "w", e[e.x = 120] = "x", e[e.y = 121] = "y", e[e.z = 122] = "z", e[e.A = 65] = "A", e[e.B = 66] = "B", e[e.C = 67] = "C", e[e.D = 68] = "D", e[e.E = 69] = "E", e[e.F = 70] = "F", e[e.G = 71] = "G", e[e.H = 72] = "H", e[e.I = 73] = "I", e[e.J = 74] = "J", e[e.K = 75] = "K", e[e.L = 76] = "L", e[e.M = 77] = "M", e[e.N = 78] = "N", e[e.O = 79] = "O", e[e.P = 80] = "P", e[e.Q = 81] = "Q", e[e.R = 82] = "R", e[e.S = 83] = "S", e[e.T = 84] = "T", e[e.U = 85] = "U", e[e.V = 86] = "V", e[e.W = 87] = "W", e[e.X = 88] = "X", e[e.Y = 89] = "Y", e[e.Z = 90] = "Z", e[e.asterisk = 42] = "asterisk", e[e.backslash = 92] = "backslash", e[e.closeBrace = 125] = "closeBrace", e[e.closeBracket = 93] = "closeBracket", e[e.colon = 58] = "colon", e[e.comma = 44] = "comma", e[e.dot = 46] = "dot", e[e.doubleQuote = 34] = "doubleQuote", e[e.minus = 45] = "minus", e[e.openBrace = 123] = "openBrace", e[e.openBracket = 91] = "openBracket", e[e.plus = 43] = "plus", e[e.slash = 47] = "slash", e[e.formFeed = 12] = "formFeed", e[e.tab = 9] = "tab";
})(va || (va = {}));

// node_modules/jsonc-parser/lib/esm/impl/string-intern.js
var pg = new Array(20).fill(0).map((e, n) => " ".repeat(n)), ot = 200, gg = {
  " ": {
    "\n": new Array(ot).fill(0).map((e, n) => `
` + " ".repeat(n)),
    "\r": new Array(ot).fill(0).map((e, n) => "\r" + " ".repeat(n)),
    "\r\n": new Array(ot).fill(0).map((e, n) => `\r
` + " ".repeat(n))
  },
  "	": {
    "\n": new Array(ot).fill(0).map((e, n) => `
` + "	".repeat(n)),
    "\r": new Array(ot).fill(0).map((e, n) => "\r" + "	".repeat(n)),
    "\r\n": new Array(ot).fill(0).map((e, n) => `\r
` + "	".repeat(n))
  }
};

// node_modules/jsonc-parser/lib/esm/impl/parser.js
var Ho;
(function(e) {
  e.DEFAULT = {
    allowTrailingComma: !1
  };
})(Ho || (Ho = {}));
function Pa(e, n, t = Ho.DEFAULT) {
  let r = Rr(e, !1), o = [], s = 0;
  function i(N) {
    return N ? () => s === 0 && N(r.getTokenOffset(), r.getTokenLength(), r.getTokenStartLine(), r.getTokenStartCharacter()) : () => !0;
  }
  function l(N) {
    return N ? (_) => s === 0 && N(_, r.getTokenOffset(), r.getTokenLength(), r.getTokenStartLine(), r.getTokenStartCharacter()) : () => !0;
  }
  function a(N) {
    return N ? (_) => s === 0 && N(_, r.getTokenOffset(), r.getTokenLength(), r.getTokenStartLine(), r.getTokenStartCharacter(), () => o.slice()) : () => !0;
  }
  function u(N) {
    return N ? () => {
      s > 0 ? s++ : N(r.getTokenOffset(), r.getTokenLength(), r.getTokenStartLine(), r.getTokenStartCharacter(), () => o.slice()) === !1 && (s = 1);
    } : () => !0;
  }
  function c(N) {
    return N ? () => {
      s > 0 && s--, s === 0 && N(r.getTokenOffset(), r.getTokenLength(), r.getTokenStartLine(), r.getTokenStartCharacter());
    } : () => !0;
  }
  let d = u(n.onObjectBegin), f = a(n.onObjectProperty), m = c(n.onObjectEnd), h = u(n.onArrayBegin), p = c(n.onArrayEnd), b = a(n.onLiteralValue), g = l(n.onSeparator), y = i(n.onComment), w = l(n.onError), x = t && t.disallowComments, k = t && t.allowTrailingComma;
  function S() {
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
          ) : y();
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
  function R(N, _ = [], te = []) {
    if (w(N), _.length + te.length > 0) {
      let ee = r.getToken();
      for (; ee !== 17; ) {
        if (_.indexOf(ee) !== -1) {
          S();
          break;
        } else if (te.indexOf(ee) !== -1)
          break;
        ee = S();
      }
    }
  }
  function A(N) {
    let _ = r.getTokenValue();
    return N ? b(_) : (f(_), o.push(_)), S(), !0;
  }
  function T() {
    switch (r.getToken()) {
      case 11:
        let N = r.getTokenValue(), _ = Number(N);
        isNaN(_) && (R(
          2
          /* ParseErrorCode.InvalidNumberFormat */
        ), _ = 0), b(_);
        break;
      case 7:
        b(null);
        break;
      case 8:
        b(!0);
        break;
      case 9:
        b(!1);
        break;
      default:
        return !1;
    }
    return S(), !0;
  }
  function M() {
    return r.getToken() !== 10 ? (R(3, [], [
      2,
      5
      /* SyntaxKind.CommaToken */
    ]), !1) : (A(!1), r.getToken() === 6 ? (g(":"), S(), I() || R(4, [], [
      2,
      5
      /* SyntaxKind.CommaToken */
    ])) : R(5, [], [
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
        if (N || R(4, [], []), g(","), S(), r.getToken() === 2 && k)
          break;
      } else N && R(6, [], []);
      M() || R(4, [], [
        2,
        5
        /* SyntaxKind.CommaToken */
      ]), N = !0;
    }
    return m(), r.getToken() !== 2 ? R(7, [
      2
      /* SyntaxKind.CloseBraceToken */
    ], []) : S(), !0;
  }
  function C() {
    h(), S();
    let N = !0, _ = !1;
    for (; r.getToken() !== 4 && r.getToken() !== 17; ) {
      if (r.getToken() === 5) {
        if (_ || R(4, [], []), g(","), S(), r.getToken() === 4 && k)
          break;
      } else _ && R(6, [], []);
      N ? (o.push(0), N = !1) : o[o.length - 1]++, I() || R(4, [], [
        4,
        5
        /* SyntaxKind.CommaToken */
      ]), _ = !0;
    }
    return p(), N || o.pop(), r.getToken() !== 4 ? R(8, [
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
        return A(!0);
      default:
        return T();
    }
  }
  return S(), r.getToken() === 17 ? t.allowEmptyContent ? !0 : (R(4, [], []), !1) : I() ? (r.getToken() !== 17 && R(9, [], []), !0) : (R(4, [], []), !1);
}

// node_modules/jsonc-parser/lib/esm/main.js
var Ta;
(function(e) {
  e[e.None = 0] = "None", e[e.UnexpectedEndOfComment = 1] = "UnexpectedEndOfComment", e[e.UnexpectedEndOfString = 2] = "UnexpectedEndOfString", e[e.UnexpectedEndOfNumber = 3] = "UnexpectedEndOfNumber", e[e.InvalidUnicode = 4] = "InvalidUnicode", e[e.InvalidEscapeCharacter = 5] = "InvalidEscapeCharacter", e[e.InvalidCharacter = 6] = "InvalidCharacter";
})(Ta || (Ta = {}));
var Aa;
(function(e) {
  e[e.OpenBraceToken = 1] = "OpenBraceToken", e[e.CloseBraceToken = 2] = "CloseBraceToken", e[e.OpenBracketToken = 3] = "OpenBracketToken", e[e.CloseBracketToken = 4] = "CloseBracketToken", e[e.CommaToken = 5] = "CommaToken", e[e.ColonToken = 6] = "ColonToken", e[e.NullKeyword = 7] = "NullKeyword", e[e.TrueKeyword = 8] = "TrueKeyword", e[e.FalseKeyword = 9] = "FalseKeyword", e[e.StringLiteral = 10] = "StringLiteral", e[e.NumericLiteral = 11] = "NumericLiteral", e[e.LineCommentTrivia = 12] = "LineCommentTrivia", e[e.BlockCommentTrivia = 13] = "BlockCommentTrivia", e[e.LineBreakTrivia = 14] = "LineBreakTrivia", e[e.Trivia = 15] = "Trivia", e[e.Unknown = 16] = "Unknown", e[e.EOF = 17] = "EOF";
})(Aa || (Aa = {}));
var zo = Pa;
var Oa;
(function(e) {
  e[e.InvalidSymbol = 1] = "InvalidSymbol", e[e.InvalidNumberFormat = 2] = "InvalidNumberFormat", e[e.PropertyNameExpected = 3] = "PropertyNameExpected", e[e.ValueExpected = 4] = "ValueExpected", e[e.ColonExpected = 5] = "ColonExpected", e[e.CommaExpected = 6] = "CommaExpected", e[e.CloseBraceExpected = 7] = "CloseBraceExpected", e[e.CloseBracketExpected = 8] = "CloseBracketExpected", e[e.EndOfFileExpected = 9] = "EndOfFileExpected", e[e.InvalidCommentToken = 10] = "InvalidCommentToken", e[e.UnexpectedEndOfComment = 11] = "UnexpectedEndOfComment", e[e.UnexpectedEndOfString = 12] = "UnexpectedEndOfString", e[e.UnexpectedEndOfNumber = 13] = "UnexpectedEndOfNumber", e[e.InvalidUnicode = 14] = "InvalidUnicode", e[e.InvalidEscapeCharacter = 15] = "InvalidEscapeCharacter", e[e.InvalidCharacter = 16] = "InvalidCharacter";
})(Oa || (Oa = {}));

// src/core/json/parse-json.ts
function xe(e) {
  if (e.trim() === "")
    return { value: void 0, faults: [{ path: "$", code: "json-empty", parameters: [] }] };
  try {
    let n = JSON.parse(e);
    return vg(n) ? { value: void 0, faults: [Jo] } : { value: n, faults: Tg(e) };
  } catch (n) {
    return { value: void 0, faults: [n instanceof SyntaxError ? Pg(e) : Jo] };
  }
}
var $a = { disallowComments: !0, allowTrailingComma: !1 }, Sg = 100, Jo = { path: "$", code: "json-too-deep", parameters: [] }, Rg = {
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
function vg(e) {
  let n = [e].filter(Ea);
  for (let t = 0; n.length > 0; t++) {
    if (t === Sg)
      return !0;
    let r = [];
    for (let o of n)
      for (let s of Object.keys(o).map((i) => o[i]))
        Ea(s) && r.push(s);
    n = r;
  }
  return !1;
}
function Ea(e) {
  return typeof e == "object" && e !== null;
}
function Pg(e) {
  var l;
  let n = null;
  try {
    zo(e, {
      onError: (a, u, c) => {
        n = n != null ? n : { error: a, offset: u, length: c };
      }
    }, $a);
  } catch (a) {
    return Jo;
  }
  let t = n;
  if (t === null || e.charCodeAt(0) === 65279)
    return { path: "$", code: t === null ? "json-invalid" : "json-byte-order-mark", parameters: [] };
  let r = e.slice(0, t.offset), o = e.slice(t.offset, t.offset + Math.max(t.length, 1));
  if ((o === "}" || o === "]") && r.trim().endsWith(","))
    return Ca("json-trailing-comma", e, r.lastIndexOf(","), o);
  let s = (l = Rg[t.error]) != null ? l : "json-invalid";
  return Ca(s === "json-comma" ? o === "}" ? "json-list-end" : o === "]" ? "json-object-end" : s : s, e, t.offset, o);
}
function Ca(e, n, t, r) {
  let o = n.slice(0, t).split(/\r\n?|\n/), s = o[o.length - 1].length + 1;
  return { path: "$", code: e, parameters: [o.length, s, F(r)] };
}
function Tg(e) {
  let n = [], t = [];
  return zo(e, {
    onObjectBegin: () => {
      t.push(/* @__PURE__ */ new Map());
    },
    onObjectEnd: () => {
      t.pop();
    },
    onObjectProperty: (r, o, s, i, l, a) => {
      let u = t[t.length - 1], c = u.get(r);
      if (c === void 0)
        u.set(r, i + 1);
      else {
        let d = a().reduce(B, "$");
        n.push({
          path: B(d, r),
          code: "json-duplicate-key",
          parameters: [F(r), c, i + 1]
        });
      }
    }
  }, $a), n;
}

// src/core/survey/dates.ts
function Ce(e) {
  let n = /^(\d{4})-(\d{2})-(\d{2})$/.exec(e);
  if (n === null)
    return !1;
  let [t, r, o] = [Number(n[1]), Number(n[2]), Number(n[3])], i = [31, t % 4 === 0 && (t % 100 !== 0 || t % 400 === 0) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][r - 1];
  return i !== void 0 && o >= 1 && o <= i;
}
function Na(e) {
  return Ce(`${e}-01`);
}

// src/core/survey/number-text.ts
var Ag = [
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
], Og = /^([+-]?)(\d{1,3}(?:[\s٬'’]\d{3}){1,4}|\d{0,15})(?:([.,])(\d{0,15}))?$/;
function st(e) {
  let n = e.trim().replace(/[^ -~]/g, Eg), t = Og.exec(n);
  if (t === null)
    return null;
  let [, r, o = "", s, i = ""] = t, l = /^[1-9]\d{0,2}$/.test(o) && i.length === 3 && (s === "," || i.endsWith("0") && !e.includes("\u066B"));
  if (o + i === "" || l)
    return null;
  let a = o.replace(/\D/g, "").replace(/^0+(?=\d)/, "") || "0", u = i.replace(/0+$/, ""), c = u === "" ? a : `${a}.${u}`;
  return r === "-" && c !== "0" ? `-${c}` : c;
}
function Eg(e) {
  let n = e.charCodeAt(0), t = Ag.find((r) => n >= r && n < r + 10);
  return t !== void 0 ? String(n - t) : e === "\u2212" ? "-" : e === "\u066B" ? "." : e;
}

// src/core/survey/read-questions.ts
var cn = ["survey", "revision", "submitted", "language"], Cg = [
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
], Ko = ["text", "number", "url", "date", "month"], Ma = ["skills", "languages", "wikis"], Lt = 200, Ft = 3;
function Ia(e) {
  let n = new Set(cn), t = 0, r = (s, i, l) => {
    let a = [];
    return e.list(s, i, "elements").forEach((u, c) => {
      let d = o(u, B(`${i}.elements`, c), l);
      d !== null && a.push(d);
    }), a;
  }, o = (s, i, l) => {
    if (!L(s))
      return e.fault(i, "expected-object"), null;
    let a = E(s, "name");
    if (typeof a != "string" || !Y.test(a))
      return e.fault(`${i}.name`, "bad-id", F(a)), null;
    if (n.has(a)) {
      let f = cn.includes(a);
      return e.fault(`${i}.name`, f ? "reserved-name" : "name-taken", a, cn), null;
    }
    let u = {
      name: a,
      title: e.text(s, i, "title"),
      description: e.text(s, i, "description"),
      visibleIf: e.condition(s, i, "visibleIf")
    }, c = E(s, "type");
    if (c === "panel")
      return l === Ft ? (e.fault(i, "panels-too-deep", Ft), null) : (n.add(a), O(v({}, u), { type: c, elements: r(s, i, l + 1) }));
    if (c === "html") {
      let f = e.text(s, i, "html");
      return f === null && E(s, "html") === void 0 && e.fault(`${i}.html`, "missing-property", "html"), n.add(a), f && O(v({}, u), { type: c, text: f });
    }
    if (t === Lt)
      return e.fault(i, "too-many-questions", Lt), null;
    let d = $g(s, i, c, O(v({}, u), {
      isRequired: E(s, "isRequired") === !0,
      requiredIf: e.condition(s, i, "requiredIf"),
      isRetired: E(s, "retired") === !0
    }), e);
    return d !== null && (t++, n.add(a)), d;
  };
  return { read: (s, i) => r(s, i, 0) };
}
function $g(e, n, t, r, o) {
  switch (t) {
    case "radiogroup": {
      let a = Ve(e, n, "choices", o);
      return a && v(O(v({}, r), { type: t }), s(a));
    }
    case "checkbox": {
      let a = Ve(e, n, "choices", o);
      return a && v(v(O(v({}, r), { type: t }), s(a)), l());
    }
    case "dropdown":
    case "tagbox": {
      let a = Ng(e, n, o), u = a === null ? Ve(e, n, "choices", o) : [];
      if (u === null)
        return null;
      let c = O(v(v({}, r), s(u)), { choicesFrom: a });
      return t === "dropdown" ? O(v({}, c), { type: t }) : v(O(v({}, c), { type: t }), l());
    }
    case "ranking": {
      let a = Ve(e, n, "choices", o), u = E(e, "selectToRankEnabled") === !0;
      return a && v(O(v({}, r), { type: t, choices: a, isSelectToRank: u }), l());
    }
    case "rating": {
      let a = Bl(e, n, o);
      return a && O(v({}, r), {
        type: t,
        choices: a,
        minRateDescription: o.text(e, n, "minRateDescription"),
        maxRateDescription: o.text(e, n, "maxRateDescription"),
        special: i(a)
      });
    }
    case "boolean": {
      let a = ["true", "false"].map((u) => {
        var c;
        return Oe(
          u,
          (c = o.text(e, n, u === "true" ? "labelTrue" : "labelFalse")) != null ? c : { kind: "message", key: `localskills-choice-${u}` }
        );
      });
      return O(v({}, r), { type: t, choices: a, special: i(a) });
    }
    case "text":
      return v(O(v({}, r), { type: t }), Mg(e, n, o));
    case "comment":
      return O(v({}, r), { type: t, maxLength: o.count(e, n, "maxLength") || null });
    case "matrix": {
      let a = Ve(e, n, "rows", o), u = Ve(e, n, "columns", o), c = ["eachRowRequired", "isAllRowRequired"].some((d) => E(e, d) === !0);
      return a && u && O(v({}, r), { type: t, choices: u, rows: a, isEachRowRequired: c });
    }
    case "matrixdropdown": {
      let a = o.string(e, n, "rowsFrom", "bad-id", (d) => d === "" || Y.test(d)), u = a === null ? Ve(e, n, "rows", o) : [], c = Wl(e, n, o);
      return u && c && O(v({}, r), { type: t, columns: c, rows: u, rowsFrom: a });
    }
    default:
      return o.fault(`${n}.type`, "unknown-question-type", F(t), Cg), null;
  }
  function s(a) {
    let u = No(e, n, o, a);
    return { choices: [...a, ...Ne(u)], special: u };
  }
  function i(a) {
    return O(v({}, No(e, n, o, a)), { other: null, none: null });
  }
  function l() {
    return {
      minSelectedChoices: o.count(e, n, "minSelectedChoices") || null,
      maxSelectedChoices: o.count(e, n, "maxSelectedChoices") || null
    };
  }
}
function Ng(e, n, t) {
  return t.string(
    e,
    n,
    "choicesFrom",
    "not-one-of",
    (r) => Ma.includes(r),
    Ma
  );
}
function Mg(e, n, t) {
  let r = t.word(e, n, "inputType", Ko), o = (s) => {
    let i = E(e, s), l = typeof i == "string" || typeof i == "number" ? Xo(String(i), r) : null;
    return l === null && i !== void 0 && t.fault(B(n, s), "limit-not-of-type", F(i), r), l;
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
function Xo(e, n) {
  switch (n) {
    case "number":
      return st(e);
    case "date":
      return Ce(e) ? e : null;
    case "month":
      return Na(e) ? e : null;
    default:
      return null;
  }
}

// src/core/survey/read-definition.ts
var Ig = ["draft", "open", "paused", "closed", "archived"], Lg = ["individuals", "affiliates", "partners", "society"], Fg = 5, Dg = 5;
function dn(e) {
  var u, c;
  let n = [], t = ql(n);
  if (!L(e))
    return t.fault("$", "expected-object"), { survey: null, faults: n };
  let r = "$.localSkills", o = t.object(e, "$", "localSkills"), s = E(o, "id"), i = typeof s == "string" && Y.test(s);
  i || t.fault(`${r}.id`, "bad-id", F(s));
  let l = jg(e, t);
  if (V({ pages: l }).length === 0)
    return t.fault("$.pages", "no-question"), { survey: null, faults: n };
  if (!i)
    return { survey: null, faults: n };
  let a = {
    id: s,
    locale: t.string(e, "$", "locale", "bad-language", _l),
    status: t.word(o, r, "status", Ig),
    opens: t.string(o, r, "opens", "bad-date", Ce),
    closes: t.string(o, r, "closes", "bad-date", Ce),
    title: t.text(e, "$", "title"),
    description: t.text(e, "$", "description"),
    pages: l,
    minAnswers: (u = t.count(o, r, "minAnswers")) != null ? u : Fg,
    minCell: (c = t.count(o, r, "minCell")) != null ? c : Dg,
    notInStatistics: Array.from(/* @__PURE__ */ new Set([
      ...t.list(o, r, "notInStatistics").filter(Mo).map(String),
      ...St
    ])),
    audience: qg(o, t),
    measures: _g(o, t),
    core: Bg(o, t),
    follows: t.id(o, r, "follows")
  };
  return { survey: Rl(a), faults: n };
}
function jg(e, n) {
  let t = Ia(n), r = [];
  return n.list(e, "$", "pages").forEach((o, s) => {
    var a;
    let i = B("$.pages", s);
    if (!L(o)) {
      n.fault(i, "expected-object");
      return;
    }
    let l = (a = n.id(o, i, "name")) != null ? a : `page${s + 1}`;
    r.push({
      // Two pages of one name could not be told apart where a page is shown or hidden by its name.
      name: r.some((u) => u.name === l) ? `${l}-${s + 1}` : l,
      title: n.text(o, i, "title"),
      description: n.text(o, i, "description"),
      visibleIf: n.condition(o, i, "visibleIf"),
      elements: t.read(o, i)
    });
  }), r;
}
function qg(e, n) {
  var o;
  let t = "$.localSkills.audience", r = n.object(e, "$.localSkills", "audience");
  return {
    population: n.word(r, t, "population", Lg),
    description: n.text(r, t, "description"),
    minEdits: (o = n.count(r, t, "minEdits")) != null ? o : 0,
    groups: Yo(n.list(r, t, "groups"))
  };
}
function _g(e, n) {
  let t = "$.localSkills.measures", r = n.object(e, "$.localSkills", "measures");
  return {
    grid: n.id(r, t, "grid"),
    wantToLearn: n.id(r, t, "wantToLearn"),
    canTeach: n.id(r, t, "canTeach"),
    groupBy: Yo(n.list(r, t, "groupBy"))
  };
}
function Bg(e, n) {
  let t = "$.localSkills.core", r = n.object(e, "$.localSkills", "core"), o = n.id(r, t, "id");
  return o === null ? null : { id: o, questions: Yo(n.list(r, t, "questions")) };
}
function Yo(e) {
  return e.filter((n) => typeof n == "string");
}

// src/wiki/counting/contributions.ts
function La() {
  let e = /* @__PURE__ */ new Map();
  return (n) => {
    var r;
    let t = (r = e.get(n)) != null ? r : Wg(n);
    return e.set(n, t), t;
  };
}
function Wg(t) {
  return D(this, arguments, function* ({ source: e, titles: n }) {
    var i;
    let r = (yield e.childrenBelow(n.survey(""))).filter((l) => Y.test(l)).sort(), o = yield e.readPages(r.map((l) => n.definition(l))), s = /* @__PURE__ */ new Map();
    for (let l of r) {
      let a = o.get(n.definition(l)), u = a === void 0 ? null : dn(xe((i = a.latest.text) != null ? i : "").value).survey;
      a !== void 0 && u !== null && u.id === l && s.set(l, { survey: u, revision: a.latest.id });
    }
    return s;
  });
}
function Fa(e, n, t) {
  return D(this, null, function* () {
    let r = [], o = [];
    for (let s of n)
      (yield t(s)).forEach(({ survey: i, revision: l }, a) => {
        var d;
        let u = a === e.id;
        if (u ? s.isHome : ((d = i.core) == null ? void 0 : d.id) !== e.id)
          return;
        if (i.audience.population !== e.audience.population) {
          o.push(`${s.community}: ${s.titles.definition(a)}: it asks ${i.audience.population}, and ${e.id} asks ${e.audience.population}. Its answers are not counted here.`);
          return;
        }
        let c = u ? { id: e.id, questions: V(e).map(({ name: f }) => f) } : i.core;
        r.push({ place: s, local: O(v({}, i), { core: c }), definitionRevision: l });
      });
    return { found: r, notes: o };
  });
}

// src/core/exchange/exchange-record.ts
var Dt = { offer: "Offer a skill", seek: "Seek a skill" }, Zo = ["training", "mentoring", "consulting", "online-learning", "peer-support", "event"], Da = ["open", "paused", "matched", "closed"], es = 5;
function ja(e, n) {
  if (!Ce(n))
    throw new RangeError(`\u201C${n}\u201D is no date.`);
  return e.status !== "open" ? e.status : e.expires !== null && e.expires < n ? "expired" : null;
}

// src/core/exchange/current-exchange.ts
function qa(e, n, t = null) {
  var s;
  let r = { offer: /* @__PURE__ */ new Map(), seek: /* @__PURE__ */ new Map() };
  for (let i of e)
    if (ja(i, n) === null) {
      let l = Vg(i.skill, t), a = (s = r[i.kind].get(l)) != null ? s : /* @__PURE__ */ new Set();
      a.add(i.user), r[i.kind].set(l, a);
    }
  let o = (i) => new Map(
    Array.from(i).sort(([l], [a]) => se(l, a)).map(([l, { size: a }]) => [l, a])
  );
  return { offers: o(r.offer), seeks: o(r.seek) };
}
function Vg(e, n) {
  var t, r;
  return (r = (t = n == null ? void 0 : n.current(e)) == null ? void 0 : t.id) != null ? r : e;
}

// src/core/wikitext/extension-tags.ts
var _a = [
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
function vr() {
  return { starts: [], ends: [], lengths: [] };
}
function jt(e, n, t) {
  var i;
  let { starts: r, ends: o, lengths: s } = e;
  s.push(((i = s[s.length - 1]) != null ? i : 0) + t - n), r.push(n), o.push(t);
}
function it(e, n) {
  let { starts: t } = e, r = 0, o = t.length;
  for (; r < o; ) {
    let s = Math.floor((r + o) / 2);
    t[s] < n ? r = s + 1 : o = s;
  }
  return r;
}
function Ba(e, n) {
  let { starts: t, ends: r } = e, o = [], s = 0;
  for (let i = 0; i < t.length; i++)
    o.push(n.slice(s, t[i])), s = r[i];
  return o.push(n.slice(s)), o.join("");
}
function ns(e, n) {
  var t;
  return n - ((t = e.lengths[it(e, n) - 1]) != null ? t : 0);
}

// src/core/wikitext/scan-templates.ts
var lt = -1, ts = /[[{<]|\n(?==)|-(?={)/g, Gg = /[[{<\]]|\n(?==)|-(?={)/g, Ug = /[[{<\n]|-(?={)/g, Wa = /[[{<}|]|\n(?==)|-(?={)/g, Va = /[[{<}|=]|\n(?==)|-(?={)/g, rs = /[[\]{}<>|]/g, Qg = 10, Ga = 45, Hg = 60, Ua = 61, Qa = 91, Ha = 93, os = 123, zg = 124, Jg = 125, Kg = 6;
function za(e, n) {
  let t = "", r = 0, o = null, s = [], i = [], l = null, a = ts, u = [], c = 0, d = [];
  function f(C, I, N) {
    let _ = I;
    for (; _ < r && _ - I < N && t.charCodeAt(_) === C; )
      _++;
    return _ - I;
  }
  function m() {
    return l !== null && c > l.partsStart && u[c - 1] === lt;
  }
  function h() {
    l === null ? a = ts : l.kind === "=" ? a = Ug : l.kind === "[" ? a = Gg : a = m() ? Va : Wa;
  }
  function p(C, I, N, _) {
    l = { kind: C, count: I, contentStart: N, afterHyphen: _, partsStart: c }, i.push(l), h();
  }
  function b() {
    i.pop(), l = i.length > 0 ? i[i.length - 1] : null, h();
  }
  function g(C) {
    let I = f(Ua, C, Kg);
    return I > 1 || I === 1 && !m() ? (p("=", I, C + I, !1), C + I) : C;
  }
  function y(C, I) {
    let N = f(os, C, r);
    return N > 1 && p("{", N, C + N, I), C + N;
  }
  function w(C, I) {
    let N = f(Jg, I, Math.min(C.count, 3));
    if (N < 2)
      return I + 1;
    let _ = C.contentStart - N, te = I + N, ee = N === 3 ? S(C, I) : null;
    for (N === 2 && k(C, I); d.length > 0 && d[d.length - 1].from >= _; )
      d.pop();
    return ee !== null && d.push({ from: _, to: te, text: ee }), x(C, _, N), te;
  }
  function x(C, I, N) {
    let _ = C.count - N;
    c = C.partsStart, i.pop(), l = i.length > 0 ? i[i.length - 1] : null, _ > 1 ? p(C.kind, _, I, C.afterHyphen) : _ === 1 && C.kind === "{" && C.afterHyphen ? p("-", 2, I, !1) : h();
  }
  function k(C, I) {
    let N = c > C.partsStart, _ = N ? u[C.partsStart] - 1 : I, te = R(C.contentStart, _), ee = e(te.isWhole ? te.text : `${te.text}<`, N);
    if (ee !== null) {
      let gn = u.slice(C.partsStart, c);
      s.push({ template: ee, start: C.contentStart - 2, end: I + 2, parts: gn });
    }
  }
  function S(C, I) {
    if (c === C.partsStart)
      return null;
    let N = u[C.partsStart], _ = c > C.partsStart + 2 ? u[C.partsStart + 2] - 1 : I;
    return R(N, _);
  }
  function R(C, I) {
    var gn;
    let N = d.length;
    for (; N > 0 && d[N - 1].from >= C; )
      N--;
    let _ = o === null ? 0 : it(o, C), te = "", ee = C;
    for (; ; ) {
      let He = d[N], Re = Math.min(I, He ? He.from : I, (gn = o == null ? void 0 : o.starts[_]) != null ? gn : I);
      rs.lastIndex = ee;
      let Xe = rs.test(t) ? Math.min(rs.lastIndex - 1, Re) : Re;
      if (te += t.slice(ee, Xe), Xe < Re || Re === I)
        return { text: te, isWhole: Xe === I };
      if (He && Re === He.from) {
        if (te += He.text.text, !He.text.isWhole)
          return { text: te, isWhole: !1 };
        ee = He.to, N++;
      } else o !== null && (ee = o.ends[_]);
      _ = o === null ? 0 : it(o, ee);
    }
  }
  function A(C) {
    o === null && (o = vr(), n.begin(t, o));
    let I = n.skip(C);
    return n.atLineStart ? (n.atLineStart = !1, g(I)) : I;
  }
  function T(C, I) {
    switch (C) {
      case Qg:
        return l !== null && l.kind === "=" && b(), g(I + 1);
      case Hg:
        return A(I);
      case Ga:
        return t.charCodeAt(I + 2) === os ? y(I + 1, !0) : (p("-", 2, I + 2, !1), I + 2);
      case os:
        return y(I, !1);
      case Qa: {
        let N = f(Qa, I, r);
        return N > 1 && p("[", N, I + N, !1), I + N;
      }
      default:
        return M(l, C, I);
    }
  }
  function M(C, I, N) {
    if (C.kind === "{")
      return w(C, N);
    let _ = I === Ha ? Ha : Ga;
    return t.charCodeAt(N + 1) !== _ ? N + 1 : (x(C, C.contentStart - 2, 2), N + 2);
  }
  function q() {
    let C = g(0);
    for (; ; ) {
      if (a.lastIndex = C, !a.test(t))
        return;
      C = a.lastIndex;
      let I = t.charCodeAt(C - 1);
      I === zg ? (u[c] = C, u[c + 1] = lt, c += 2, a = Va) : I === Ua ? (u[c - 1] = C - 1, a = Wa) : C = T(I, C - 1);
    }
  }
  return (C) => (t = C, r = C.length, o = null, s = [], i.length = 0, l = null, a = ts, u = [], c = 0, d = [], q(), t = "", n.end(), { calls: s, removed: o });
}

// src/core/wikitext/detached-text.ts
function pe(e) {
  return e.length < 13 ? e : e.split("").join("");
}

// src/core/wikitext/trim.ts
function Ja(e) {
  return e <= 32 && (e === 32 || e >= 9 && e <= 13 && e !== 12 || e === 0);
}
function Ge(e, n, t) {
  for (; n < t && Ja(e.charCodeAt(n)); )
    n++;
  for (; t > n && Ja(e.charCodeAt(t - 1)); )
    t--;
  return e.slice(n, t);
}

// src/core/wikitext/plain-call.ts
var ss = /[[\]{}<]|\n=/g, [is, Ka] = ["{{", "}}"], Xg = /^\s*$/;
function Xa(e) {
  let n = nh();
  return (t) => {
    if (!t.startsWith(is))
      return null;
    ss.lastIndex = is.length;
    let r = ss.test(t) ? ss.lastIndex - 1 : -1, o = r + Ka.length;
    if (r === -1 || !t.startsWith(Ka, r) || t.length > o && !Xg.test(t.slice(o)))
      return null;
    let s = t.indexOf("|");
    s = s === -1 || s > r ? r : s;
    let i = e(t.slice(is.length, s), s < r);
    return i === null ? [] : [{ template: i, parameters: n(t, s, r), start: 0, end: o }];
  };
}
var [Yg, Zg] = [500, 4], eh = 61;
function nh() {
  let e = [], n = 0;
  function t(o, s) {
    for (let i = 0; i < Zg; i++) {
      let l = e[n + i];
      if (l !== void 0 && o.charCodeAt(s + l.length) === eh && o.startsWith(l, s))
        return n += i + 1, l;
    }
    return "";
  }
  function r(o) {
    let s = e.indexOf(o);
    s !== -1 ? n = s + 1 : o !== "" && !o.includes("=") && e.length < Yg && (e.splice(n, 0, pe(o)), n++);
  }
  return (o, s, i) => {
    let l = /* @__PURE__ */ new Map(), a = 0;
    n = 0;
    for (let u = s + 1; u <= i; ) {
      let c = o.indexOf("|", u), d = c === -1 ? i : c, f = t(o, u);
      if (f !== "" && u + f.length < d)
        l.set(f, Ge(o, u + f.length + 1, d));
      else {
        let m = o.indexOf("=", u);
        if (m === -1 || m >= d)
          l.set(String(++a), o.slice(u, d));
        else {
          let h = Ge(o, u, m);
          r(h), l.set(h, Ge(o, m + 1, d));
        }
      }
      u = d + 1;
    }
    return l;
  };
}

// src/core/wikitext/skip-angle.ts
var th = 60, Ya = 62, tu = 47, Za = 10;
function eu(e) {
  return e === 32 || e === 9;
}
function nu(e, n) {
  let t = e.charCodeAt(n);
  return t === 32 || t >= 9 && t <= 13 || t === Ya || t === tu && e.charCodeAt(n + 1) === Ya;
}
function ru(e) {
  return e.replace(/[A-Z]+/g, (n) => n.toLowerCase());
}
function rh(e) {
  let n = /* @__PURE__ */ new Map(), t = (r, o) => {
    let s = r.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
    n.set(r, { kind: o, closing: new RegExp(`</${s}[\\t-\\r ]*>`, "gi") });
  };
  return e.forEach((r) => t(ru(r), "extension")), t("includeonly", "dropped"), ["noinclude", "/noinclude", "onlyinclude", "/onlyinclude"].forEach((r) => t(r, "ignored")), n;
}
function ou(e) {
  let n = rh(e), t = Math.max(...Array.from(n.keys(), (p) => p.length)), r = "", o = vr(), s = !1, i = /* @__PURE__ */ new Set(), l = { begin: a, end: u, skip: c, atLineStart: !1 };
  function a(p, b) {
    r = p, o = b, s = !1, i.clear(), l.atLineStart = !1;
  }
  function u() {
    r = "";
  }
  function c(p) {
    return r.startsWith("!--", p + 1) ? d(p) : m(p);
  }
  function d(p) {
    let b = r.indexOf("-->", p + 4);
    if (b === -1)
      return jt(o, p, r.length), r.length;
    let g = p;
    for (; g > 0 && eu(r.charCodeAt(g - 1)); )
      g--;
    if (g > 0 && r.charCodeAt(g - 1) === Za) {
      let y = f(b + 3);
      if (r.charCodeAt(y) === Za)
        return jt(o, g, y + 1), l.atLineStart = !0, y + 1;
    }
    return jt(o, p, b + 3), b + 3;
  }
  function f(p) {
    for (; ; ) {
      for (; eu(r.charCodeAt(p)); )
        p++;
      let b = r.startsWith("<!--", p) ? r.indexOf("-->", p + 4) : -1;
      if (b === -1)
        return p;
      p = b + 3;
    }
  }
  function m(p) {
    let b = p + 1, g = b;
    for (; g - b <= t && g < r.length && !nu(r, g) && r.charCodeAt(g) !== th; )
      g++;
    let y = r.slice(b, g), w = ru(y), x = n.get(w);
    if (x === void 0 || s || !nu(r, g))
      return b;
    let k = r.indexOf(">", g);
    if (k === -1)
      return s = !0, b;
    let S = k + 1;
    if (x.kind !== "ignored" && r.charCodeAt(k - 1) !== tu) {
      let R = i.has(w) ? -1 : h(x, S);
      if (R !== -1)
        S = R;
      else if (y === "includeonly")
        S = r.length;
      else
        return i.add(w), S;
    }
    return x.kind !== "extension" && jt(o, p, S), S;
  }
  function h({ closing: p }, b) {
    p.lastIndex = b;
    let g = p.exec(r);
    return g === null ? -1 : g.index + g[0].length;
  }
  return l;
}

// src/core/wikitext/magic-words.ts
function qt(e) {
  return e.split(" ");
}
var su = qt(
  "PAGENAME PAGENAMEE FULLPAGENAME FULLPAGENAMEE SUBPAGENAME SUBPAGENAMEE ROOTPAGENAME ROOTPAGENAMEE BASEPAGENAME BASEPAGENAMEE TALKPAGENAME TALKPAGENAMEE SUBJECTPAGENAME ARTICLEPAGENAME SUBJECTPAGENAMEE ARTICLEPAGENAMEE REVISIONID REVISIONDAY REVISIONDAY2 REVISIONMONTH REVISIONMONTH1 REVISIONYEAR REVISIONTIMESTAMP REVISIONUSER CASCADINGSOURCES NAMESPACE NAMESPACEE NAMESPACENUMBER TALKSPACE TALKSPACEE SUBJECTSPACE ARTICLESPACE SUBJECTSPACEE ARTICLESPACEE NUMBEROFARTICLES NUMBEROFFILES NUMBEROFUSERS NUMBEROFACTIVEUSERS NUMBEROFPAGES NUMBEROFADMINS NUMBEROFEDITS"
), oh = new Set(su.concat(qt(
  "! = CURRENTMONTH CURRENTMONTH2 CURRENTMONTH1 CURRENTMONTHNAME CURRENTMONTHNAMEGEN CURRENTMONTHABBREV CURRENTDAY CURRENTDAY2 CURRENTDAYNAME CURRENTYEAR CURRENTTIME CURRENTHOUR LOCALMONTH LOCALMONTH2 LOCALMONTH1 LOCALMONTHNAME LOCALMONTHNAMEGEN LOCALMONTHABBREV LOCALDAY LOCALDAY2 LOCALDAYNAME LOCALYEAR LOCALTIME LOCALHOUR SITENAME CURRENTWEEK CURRENTDOW LOCALWEEK LOCALDOW REVISIONSIZE CURRENTVERSION CURRENTTIMESTAMP LOCALTIMESTAMP DIRECTIONMARK DIRMARK CONTENTLANGUAGE CONTENTLANG USERLANGUAGE PAGELANGUAGE"
))), sh = new Set(qt("articlepath pageid server servername scriptpath stylepath")), ih = new Set(su.concat(qt(
  "NUMBERINGROUP NUMINGROUP DEFAULTSORT DEFAULTSORTKEY DEFAULTCATEGORYSORT PAGESINCATEGORY PAGESINCAT PAGESIZE PROTECTIONLEVEL PROTECTIONEXPIRY DISPLAYTITLE"
))), lh = new Set(qt(
  "ns nse urlencode lcfirst ucfirst lc uc localurl localurle fullurl fullurle canonicalurl canonicalurle formatnum grammar gender plural bidi padleft padright anchorencode filepath pageid int"
));
function iu(e) {
  return oh.has(e) || sh.has(e.toLowerCase());
}
function lu(e) {
  return ih.has(e) || lh.has(e.toLowerCase());
}

// src/core/wikitext/title.ts
var au = [
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
], ah = 255, uh = /[\u200e\u200f\u202a-\u202e]+/g, ch = /[ _\xa0\u1680\u180e\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/g, dh = /[^ %!"$&'()*,\-./0-9:;=?@A-Z\\^_`a-z~+\x80-\uffff]|%[0-9A-Fa-f]{2}|&[A-Za-z0-9\x80-\uffff]+;|~~~/, fh = /(?:^|\/)\.\.?(?:\/|$)/, mh = /[\ud800-\udbff](?![\udc00-\udfff])|(?:[^\ud800-\udbff]|^)[\udc00-\udfff]/, ph = /[\u01c4-\u01cc\u01f1-\u01f3]/, gh = /[\u10d0-\u10ff]/;
function hh(e) {
  if (ph.test(e)) {
    let t = e.charCodeAt(0);
    return t >= 497 ? "\u01F2" : String.fromCharCode(t - (t - 452) % 3 + 1);
  }
  let n = e.toUpperCase();
  if (gh.test(e))
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
function uu(e) {
  if (e === "")
    return "";
  let n = String.fromCodePoint(e.codePointAt(0));
  return hh(n) + e.slice(n.length);
}
function yh(e) {
  let n = 0;
  for (let t of e) {
    let r = t.codePointAt(0);
    n += r < 128 ? 1 : r < 2048 ? 2 : r < 65536 ? 3 : 4;
  }
  return n;
}
function ls(e) {
  return e.replace(uh, "").replace(ch, " ").replace(/^ | $/g, "");
}
function bh(e) {
  return e === 9 || e === 10 || e >= 32 && e <= 126 || e >= 160 && e <= 55295 || e >= 57344 && e <= 65533 || e >= 65536 && e <= 1114111;
}
function wh(e) {
  let n = lr(
    e,
    (t) => bh(t) ? String.fromCodePoint(t) : "\uFFFD"
  );
  return e.includes("&") ? n.normalize("NFC") : e;
}
function Pr(e) {
  let { defaultNamespace: n, namespaces: t, capitalLinks: r } = e, o = /* @__PURE__ */ new Map();
  for (let s of t)
    for (let i of s)
      o.set(ls(i).toLowerCase(), s[0]);
  return (s) => {
    let i = ls(wh(s));
    if (i.includes("\uFFFD") || mh.test(i))
      return null;
    let l = n;
    i.charAt(0) === ":" && (l = "", i = i.slice(1).replace(/^ /, ""));
    let a = i.indexOf(":", 1);
    if (a !== -1) {
      let c = o.get(i.slice(0, a).replace(/ $/, "").toLowerCase());
      c !== void 0 && (l = c, i = i.slice(a + 1).replace(/^ /, ""));
    }
    let u = i.indexOf("#");
    return u !== -1 && (i = i.slice(0, u).replace(/ $/, "")), i === "" || i.charAt(0) === ":" || dh.test(i) || fh.test(i) || yh(i) > ah ? null : (l === "" ? "" : `${l}:`) + (r ? uu(i) : i);
  };
}
function Dn(e) {
  return uu(ls(e.normalize("NFC")));
}

// src/core/wikitext/template-name.ts
var xh = /^subst:/iu, kh = /^safesubst:/iu, cu = /^msgnw:/iu, Sh = /^msg:/iu, Rh = /^raw:/iu, vh = 1e3, Ph = 200;
function du(e) {
  let { templates: n, redirects: t = {}, templateNamespaces: r = [], otherNamespaces: o = [], capitalLinks: s = !0 } = e, i = Pr({
    defaultNamespace: "Template",
    namespaces: au.concat(o, [["Template", ...r]]),
    capitalLinks: s
  }), l = /* @__PURE__ */ new Map(), a = (d, f) => {
    let m = i(d);
    if (m === null)
      throw new RangeError(`\u201C${d}\u201D cannot be a template: no page can have this title.`);
    l.set(m, f);
  };
  for (let d of Object.keys(t)) {
    let f = t[d];
    if (!n.includes(f))
      throw new RangeError(`The redirect \u201C${d}\u201D leads to \u201C${f}\u201D, which is none of the templates to look for.`);
    a(d, f);
  }
  n.forEach((d) => a(d, d));
  let u = (d, f) => {
    var b;
    let m = Ge(d, 0, d.length);
    if (xh.test(m) || (m = m.replace(kh, ""), m = Ge(m, 0, m.length), !f && iu(m)))
      return null;
    m = (cu.test(m) ? m.replace(cu, "") : m.replace(Sh, "")).replace(Rh, "");
    let h = m.indexOf(":");
    if (h !== -1 && lu(m.slice(0, h)))
      return null;
    let p = i(m);
    return p === null ? null : (b = l.get(p)) != null ? b : null;
  }, c = { with: /* @__PURE__ */ new Map(), without: /* @__PURE__ */ new Map() };
  return (d, f) => {
    if (d.length > Ph)
      return u(d, f);
    let m = f ? c.with : c.without, h = m.get(d);
    return h === void 0 && (m.size === vh && (c = { with: /* @__PURE__ */ new Map(), without: /* @__PURE__ */ new Map() }), h = u(d, f), m.set(d, h)), h;
  };
}

// src/core/wikitext/template-reader.ts
function as(e) {
  var o;
  let n = du(e), t = Xa(n), r = za(n, ou((o = e.extensionTags) != null ? o : _a));
  return (s) => {
    let i = t(s);
    if (i !== null)
      return i;
    let { calls: l, removed: a } = r(s), u = null;
    return l.sort((c, d) => c.start - d.start).map((c) => {
      var p;
      let { template: d, start: f, end: m } = c;
      if (a === null || ((p = a.starts[it(a, f)]) != null ? p : m) >= m)
        return { template: d, parameters: fu(s, c.parts, m), start: f, end: m };
      u = u != null ? u : Ba(a, s);
      let h = c.parts.map((b) => b === lt ? lt : ns(a, b));
      return { template: d, parameters: fu(u, h, ns(a, m)), start: f, end: m };
    });
  };
}
function fu(e, n, t) {
  let r = /* @__PURE__ */ new Map(), o = 0;
  for (let s = 0; s < n.length; s += 2) {
    let i = n[s], l = n[s + 1], a = s + 2 < n.length ? n[s + 2] - 1 : t - 2;
    l === lt ? r.set(String(++o), e.slice(i, a)) : r.set(Ge(e, i, l), Ge(e, l + 1, a));
  }
  return r;
}

// src/core/exchange/language-proficiency.ts
var mu = 6, Th = /^(.+)-([0-5n])$/i, Ah = /-.$/;
function us(e) {
  var o;
  let n = Th.exec(e), t = (o = n == null ? void 0 : n[1]) != null ? o : e;
  if (!ge.test(t) || Ah.test(t))
    return null;
  let r = n == null ? void 0 : n[2];
  return { code: t, proficiency: r === void 0 ? null : /n/i.test(r) ? mu : Number(r) };
}
function pu(e) {
  let { code: n, proficiency: t } = e;
  return t === null ? n : `${n}-${t === mu ? "N" : t}`;
}

// src/core/exchange/record-fault.ts
function Tr(e, n, ...t) {
  return { parameter: e, key: `localskills-template-card-fault-${n}`, parameters: t };
}

// src/core/exchange/timezone.ts
var Oh = /^(?:(?:UTC|GMT)\s*)?(?:([+\-−])\s*(\d{1,2})(?::?([0-5]\d))?)?$/i, [Eh, Ch] = [-720, 840];
function gu(e) {
  var o, s;
  let n = e === "" ? null : Oh.exec(e);
  if (n === null)
    return null;
  let t = Number((o = n[2]) != null ? o : 0) * 60 + Number((s = n[3]) != null ? s : 0), r = n[1] === void 0 || n[1] === "+" || t === 0 ? t : -t;
  return r >= Eh && r <= Ch ? r : null;
}

// src/core/exchange/read-record-values.ts
var $h = [
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
], Nh = ["capacity", "for"], Mh = 1e3;
function yu(e, n, t, r = {}) {
  var y;
  let o = [], s = (w) => {
    var x;
    return ((x = t.get(w)) != null ? x : "").trim() || null;
  }, i = (w, x, ...k) => (o.push(Tr(w, x, ...k)), null), l = (w, x, k, ...S) => {
    var A;
    let R = s(w);
    return R === null ? null : (A = x(R)) != null ? A : i(w, k, F(R), ...S);
  }, a = (w, x, k) => {
    var R;
    let S = ((R = s(w)) != null ? R : "").split(";").map((A) => A.trim()).filter((A) => A !== "");
    return Array.from(new Set(S)).map((A) => {
      var T;
      return (T = x(A)) != null ? T : i(w, k, F(A));
    }).filter((A) => A !== null);
  }, u = (w) => {
    let x = s(w);
    return x === null || Ce(x) ? x : i(w, "date", w, F(x));
  }, c = Ih(s("skill"), i, r), d = l("level", (w) => hu(w, 1, es), "level", es), f = a("methods", (w) => Zo.includes(w) ? w : null, "method"), m = Lh(a("languages", us, "language").map(pu));
  (s("languages") === null || /^[\s;]*$/.test(s("languages"))) && i("languages", "no-language", "languages");
  let h = e === "offer", p = h ? l("capacity", (w) => hu(w, 0, Mh), "capacity", "capacity") : null, b = {
    kind: e,
    user: n,
    id: l("id", (w) => Y.test(w) ? w : null, "id"),
    level: d,
    methods: Zo.filter((w) => f.includes(w)),
    languages: m,
    capacity: p,
    region: s("region"),
    timezone: l("timezone", gu, "timezone"),
    for: h ? s("for") : null,
    note: s("note"),
    since: u("since"),
    confirmed: u("confirmed"),
    expires: u("expires"),
    status: (y = l("status", (w) => Da.includes(w) ? w : null, "status")) != null ? y : "open"
  }, g = $h.filter((w) => h || !Nh.includes(w));
  return t.forEach((w, x) => {
    r.allowsOthers !== !0 && !g.includes(x) && w.trim() !== "" && i(x, "unknown-parameter", F(x), g.join(", "));
  }), { values: c === null || m.length === 0 ? null : O(v({}, b), { skill: c }), faults: o };
}
function Ih(e, n, t) {
  if (e === null)
    return n("skill", "no-skill", "skill");
  let { taxonomy: r = null, skillsPage: o = `${_e}/Skills.json` } = t;
  return (!Y.test(e) || r !== null && r.get(e) === null) && n("skill", "unknown-skill", F(e), o), Y.test(e) ? e : null;
}
function Lh(e) {
  var t, r;
  let n = /* @__PURE__ */ new Map();
  for (let o of e)
    n.set((r = (t = us(o)) == null ? void 0 : t.code) != null ? r : o, o);
  return Array.from(n.values());
}
function hu(e, n, t) {
  let r = /^\d{1,6}$/.test(e) ? Number(e) : NaN;
  return r >= n && r <= t ? r : null;
}

// src/core/exchange/record-ids.ts
var Fh = 48;
function bu(e) {
  let n = /* @__PURE__ */ new Set(), t = ({ kind: o }, s) => `${o} ${s}`, r = e.map((o) => {
    let s = o.id !== null && !n.has(t(o, o.id));
    return s && n.add(t(o, o.id)), s;
  });
  return e.map((o, s) => {
    if (r[s] === !0)
      return { record: O(v({}, o), { id: o.id }), faults: [] };
    let i = o.skill;
    for (let l = 2; n.has(t(o, i)); l++) {
      let a = `-${l}`;
      i = o.skill.slice(0, Fh - a.length) + a;
    }
    return n.add(t(o, i)), { record: O(v({}, o), { id: i }), faults: o.id === null ? [] : [Tr("id", "id-taken", o.id)] };
  });
}

// src/core/exchange/read-exchange-records.ts
function wu(e, n, t = {}) {
  let r = Dn(n), o = e.map((i) => {
    let l = /* @__PURE__ */ new Map();
    return i.parameters.forEach((a, u) => l.set(u, Jn(a))), yu(Dh(i), r, l, t);
  }), s = bu(
    o.map(({ values: i }) => i).filter((i) => i !== null)
  );
  return o.map(({ values: i, faults: l }, a) => {
    var c;
    let u = i === null ? void 0 : s.shift();
    return {
      call: e[a],
      record: (c = u == null ? void 0 : u.record) != null ? c : null,
      faults: u === void 0 ? l : [...l, ...u.faults]
    };
  });
}
function xu(e, n, t = ["User"]) {
  let r = `${n}/People/`, o = e.indexOf(":"), s = "";
  return e.startsWith(r) ? s = e.slice(r.length) : o !== -1 && t.includes(e.slice(0, o)) && (s = e.slice(o + 1).split("/")[0]), s.trim() === "" || s.includes("/") ? null : Dn(s);
}
function Dh({ template: e }) {
  return e === Dt.offer ? "offer" : "seek";
}

// src/wiki/counting/template-calls.ts
function Ar(e, n) {
  return D(this, null, function* () {
    var i, l;
    let { namespaces: t, extensionTags: r } = yield e.siteInfo(), o = (i = t.get(10)) != null ? i : ["Template"], s = {};
    for (let a of n)
      for (let u of yield e.redirectsTo(`${(l = o[0]) != null ? l : "Template"}:${a}`))
        s[u.slice(u.indexOf(":") + 1)] = a;
    return as({ templates: n, redirects: s, templateNamespaces: o, extensionTags: r });
  });
}

// src/wiki/counting/count-exchange.ts
function ku(e, n) {
  return D(this, null, function* () {
    var d, f, m, h, p, x;
    let { source: t, titles: r } = e, o = [Dt.offer, Dt.seek], s = yield Ar(t, o), { namespaces: i } = yield t.siteInfo(), l = /* @__PURE__ */ new Map();
    for (let k of o)
      try {
        for (var b = fe(t.pagesWithTemplate(`${(f = (d = i.get(10)) == null ? void 0 : d[0]) != null ? f : "Template"}:${k}`)), g, y, w; g = !(y = yield b.next()).done; g = !1) {
          let { title: S, latest: R } = y.value;
          let A = xu(S, r.root, i.get(2));
          if (A === null || ((m = l.get(A)) == null ? void 0 : m.has(S)) === !0)
            continue;
          let T = R.user === A && R.userId !== 0 ? R : yield t.newestRevisionBy(S, A), M = (h = l.get(A)) != null ? h : /* @__PURE__ */ new Map();
          l.set(A, M.set(S, s((p = T == null ? void 0 : T.text) != null ? p : "")));
        }
      } catch (y) {
        w = [y];
      } finally {
        try {
          g && (y = b.return) && (yield y.call(b));
        } finally {
          if (w)
            throw w[0];
        }
      }
    let a = [];
    l.forEach((k, S) => {
      let R = Array.from(k.keys()).sort().reduce((A, T) => {
        var M;
        return A.concat((M = k.get(T)) != null ? M : []);
      }, []);
      wu(R, S).forEach(({ record: A }) => {
        A !== null && a.push(A);
      });
    });
    let u = (yield t.readPages([r.skills()])).get(r.skills()), { taxonomy: c } = sr(xe((x = u == null ? void 0 : u.latest.text) != null ? x : "").value);
    return qa(a, n, c);
  });
}

// src/core/analysis/exact-sums.ts
var Su = [1], Or = [10], jh = 40;
function ds(e) {
  let { n, positive: t, negative: r, decimals: o } = Pu(e);
  if (n.length === 0)
    return null;
  let s = Tu(_t(t, r), n, o);
  return at(t, r) < 0 ? -s : s;
}
function vu(e) {
  let { n, positive: t, negative: r, squares: o, decimals: s } = Pu(e);
  if (at(n, Su) <= 0)
    return null;
  let i = _t(t, r);
  return Tu(_t(Je(n, o), Je(i, i)), Je(n, _t(n, Su)), 2 * s);
}
function Pu(e) {
  let n = e.filter(({ count: o }) => o > 0).map(({ value: o, count: s }) => {
    let [i = "", l] = Math.abs(o).toExponential().split("e"), a = i.replace(".", ""), u = Number(l) - a.length + 1;
    return { digits: a, power: u, count: Ru(String(s)), isNegative: o < 0 };
  }), t = n.reduce((o, { power: s }) => Math.min(o, s), 0), r = { n: [], positive: [], negative: [], squares: [], decimals: -t };
  for (let { digits: o, power: s, count: i, isNegative: l } of n) {
    let a = Ru(o + "0".repeat(s - t)), u = Je(a, i), c = l ? "negative" : "positive";
    r.n = cs(r.n, i), r[c] = cs(r[c], u), r.squares = cs(r.squares, Je(u, a));
  }
  return r;
}
function Ru(e) {
  let n = [];
  for (let t = e.length; t > 0; t -= 7)
    n.push(Number(e.slice(Math.max(0, t - 7), t)));
  return fs(n);
}
function fs(e) {
  for (; e[e.length - 1] === 0; )
    e.pop();
  return e;
}
function at(e, n) {
  let t = e.length - n.length;
  for (let r = e.length - 1; t === 0 && r >= 0; r--)
    t = jn(e, r) - jn(n, r);
  return t;
}
function jn(e, n) {
  var t;
  return (t = e[n]) != null ? t : 0;
}
function cs(e, n) {
  let t = [], r = 0;
  for (let o = 0; o < Math.max(e.length, n.length) || r > 0; o++) {
    let s = jn(e, o) + jn(n, o) + r;
    r = Math.floor(s / 1e7), t.push(s % 1e7);
  }
  return t;
}
function _t(e, n) {
  let [t, r] = at(e, n) < 0 ? [n, e] : [e, n], o = 0;
  return fs(t.map((s, i) => {
    let l = s - jn(r, i) - o;
    return o = l < 0 ? 1 : 0, l + o * 1e7;
  }));
}
function Je(e, n) {
  let t = [];
  return e.forEach((r, o) => {
    let s = 0;
    for (let i = 0; i < n.length || s > 0; i++) {
      let l = r * jn(n, i) + jn(t, o + i) + s;
      s = Math.floor(l / 1e7), t[o + i] = l % 1e7;
    }
  }), fs(t);
}
function Tu(e, n, t) {
  let [r, o, s] = [e, n, -t];
  if (r.length === 0)
    return 0;
  for (; at(r, Je(o, Or)) >= 0; )
    o = Je(o, Or), s++;
  for (; at(r, o) < 0; )
    r = Je(r, Or), s--;
  let i = "";
  for (let l = 0; l < jh && r.length > 0; l++) {
    let a = 0;
    for (; at(r, o) >= 0; )
      r = _t(r, o), a++;
    i += String(a), r = Je(r, Or);
  }
  return +`${i.slice(0, 1)}.${i.slice(1)}${r.length > 0 ? "1" : "0"}e${s}`;
}

// src/core/analysis/measures.ts
function Se(e) {
  return e.reduce((n, { count: t }) => n + t, 0);
}
function ms(e) {
  return e.reduce((n, { value: t, count: r }) => n + t * r, 0);
}
function ut(e) {
  return e === null ? null : e.numerator / e.denominator;
}
function fn(e, n) {
  return n === 0 ? null : e / n;
}
function ct(e) {
  return ds(e);
}
function Au(e) {
  let n = e.slice().sort((o, s) => o.value - s.value), t = Se(n), r = (o) => {
    let s = 0;
    return n.find(({ count: i }) => (s += i) > o).value;
  };
  return t === 0 ? null : ds([Math.floor((t - 1) / 2), Math.floor(t / 2)].map((o) => ({ value: r(o), count: 1 })));
}
function Ou(e) {
  let n = vu(e);
  return n === null ? null : Math.sqrt(n);
}
function qn(e, n) {
  return e.map((t) => ({ value: t[n], count: t.count }));
}
function Er(e) {
  let n = Se(e);
  return n === 0 ? null : {
    numerator: ms(qn(e, "importance")) - ms(qn(e, "ability")),
    denominator: n
  };
}
function Cr(e) {
  let n = Er(e);
  return n === null ? null : {
    numerator: n.numerator * ms(qn(e, "importance")),
    denominator: n.denominator * n.denominator
  };
}
function ps(e) {
  let n = (t) => Se(e.filter(t));
  return {
    negative: n(({ importance: t, ability: r }) => r < t),
    tied: n(({ importance: t, ability: r }) => r === t),
    positive: n(({ importance: t, ability: r }) => r > t)
  };
}
function gs(e) {
  let { negative: n, tied: t, positive: r } = ps(e), o = n + t + r;
  return o === 0 ? null : { numerator: 100 * (r - n), denominator: o };
}
function hs(e, n) {
  let t = Te(n.importance), r = Ae(n.ability);
  return Se(e.filter(
    ({ importance: o, ability: s }) => t.includes(o) && r.includes(s)
  ));
}

// src/core/analysis/question-results.ts
function Eu(e, n, t) {
  var a;
  let { choices: r, kind: o, question: s } = n, i = o !== "codes" ? [] : r === null ? Array.from(e.counts.keys()).sort(se) : r.map((u) => u.value).filter((u) => !t.includes(u)), l = W();
  for (let u of i) {
    let c = (a = e.counts.get(u)) != null ? a : 0;
    l[u] = { count: c, share: fn(c, e.n) };
  }
  return v(v(v({
    n: e.n,
    missing: e.missing,
    notAsked: e.notAsked,
    notInStatistics: e.notInStatistics,
    unusable: e.unusable,
    changedVersion: e.changedVersion,
    choices: l,
    unknown: dr(e.unknown)
  }, o === "number" ? { summary: $r(qh(e)) } : {}), s.type === "rating" || s.type === "matrix" ? _h(e, zn(r != null ? r : [], t), i.length) : {}), s.type === "ranking" ? { places: Bh(e, i) } : {});
}
function qh(e) {
  return Array.from(e.counts, ([n, t]) => ({ value: Number(n), count: t })).sort((n, t) => n.value - t.value);
}
function $r(e) {
  return { mean: ct(e), sd: Ou(e), median: Au(e) };
}
function _h(e, n, t) {
  if (n.size === 0 || n.size !== t)
    return {};
  let r = Array.from(n, ([o, s]) => {
    var i;
    return { value: s, count: (i = e.counts.get(o)) != null ? i : 0 };
  });
  return {
    summary: $r(r),
    topTwo: Bt(r, Te(n)),
    bottomTwo: Bt(r, Ae(n))
  };
}
function Bt(e, n) {
  let [t, r] = [Se(e.filter(({ value: o }) => n.includes(o))), Se(e)];
  return { count: t, share: fn(t, r), interval: Ln(t, r) };
}
function Bh(e, n) {
  var r, o, s;
  let t = W();
  for (let i of n) {
    let l = Array.from((r = e.places.get(i)) != null ? r : [], ([u, c]) => ({ value: u, count: c })).sort((u, c) => u.value - c.value), a = W();
    l.forEach(({ value: u, count: c }) => {
      a[String(u)] = c;
    }), t[i] = { first: (s = (o = e.places.get(i)) == null ? void 0 : o.get(1)) != null ? s : 0, meanPlace: ct(l), counts: a };
  }
  return t;
}

// src/core/analysis/skill-balance.ts
function Iu(e, n, t) {
  var a;
  let [r, o] = [Cu(e, "canTeach"), Cu(e, "wantToLearn")], s = new Set((a = H(e)) == null ? void 0 : a.grid.rows.map(({ value: u }) => u));
  for (let u of [o, r])
    Wh(u, e, n).forEach((c) => s.add(c));
  (t === null ? [] : [...Array.from(t.offers.keys()), ...Array.from(t.seeks.keys())]).sort(se).forEach((u) => s.add(u));
  let l = W();
  return s.forEach((u) => {
    var h, p;
    let c = $u(r, u, n), d = $u(o, u, n), f = t === null ? null : (h = t.offers.get(u)) != null ? h : 0, m = t === null ? null : (p = t.seeks.get(u)) != null ? p : 0;
    l[u] = {
      canTeach: c,
      wantToLearn: d,
      offers: f,
      seeks: m,
      surveyDifference: Nu(d, c),
      surveyRatio: Mu(d, c),
      exchangeDifference: Nu(m, f),
      exchangeRatio: Mu(m, f)
    };
  }), l;
}
function Cu(e, n) {
  let t = V(e).find(({ name: r }) => r === e.measures[n]);
  return t === void 0 ? void 0 : le(t)[0];
}
function Wh(e, n, t) {
  var s, i;
  if (e === void 0)
    return [];
  let r = Ne(Hn(e.question)).map(({ value: l }) => l);
  return (e.choices !== null ? e.choices.map(({ value: l }) => l) : Array.from((i = (s = t.get(e.name)) == null ? void 0 : s.counts.keys()) != null ? i : []).sort(se)).filter((l) => !r.includes(l) && !n.notInStatistics.includes(l));
}
function $u(e, n, t) {
  var r, o;
  return e === void 0 || e.choices !== null && !e.choices.some(({ value: s }) => s === n) ? null : (o = (r = t.get(e.name)) == null ? void 0 : r.counts.get(n)) != null ? o : 0;
}
function Nu(e, n) {
  return e === null || n === null ? null : e - n;
}
function Mu(e, n) {
  return e === null || n === null ? null : fn(e, n);
}

// src/core/analysis/rating-layout.ts
function Wt(e) {
  let n = H(e), t = (s) => {
    let i = n == null ? void 0 : n.grid.columns.find((a) => a.name === s), l = ["", ...i === void 0 ? [] : i.choices.map(({ value: a }) => a)];
    return { codes: l, places: new Map(l.map((a, u) => [a, u])) };
  }, [r, o] = [t("importance"), t("ability")];
  return {
    rows: n === null ? [] : n.grid.rows.map(({ value: s }) => ({
      skill: s,
      importance: en(n.grid.name, s, "importance"),
      ability: en(n.grid.name, s, "ability")
    })),
    importance: r,
    ability: o,
    size: r.codes.length * o.codes.length
  };
}
function Lu(e, n) {
  let t = e.ability.codes.length;
  return {
    importance: e.importance.codes[Math.floor(n / t)],
    ability: e.ability.codes[n % t]
  };
}

// src/core/analysis/choice-tally.ts
function Du() {
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
var ju = [], Vh = /^[a-z][a-z0-9_]{1,62}$/;
function qu(e, n) {
  let { kind: t, isMultiple: r, question: o } = e;
  if (t === "text")
    return (a, u) => {
      a[u.length === 0 ? "missing" : "n"]++;
    };
  if (t === "number")
    return (a, u) => {
      let c = u.length === 1 ? st(u[0]) : null;
      a[u.length === 0 ? "missing" : c === null ? "unusable" : "n"]++, c !== null && Ue(a.counts, pe(c), 1);
    };
  let s = new Set(n), i = _u(e), l = o.type === "ranking";
  return (a, u) => {
    if (u.length === 0) {
      a.missing++;
      return;
    }
    let { counts: c } = a, [d, f] = [0, !1];
    for (let m of r || u.length === 1 ? u : [u.join(";")]) {
      let h = c.get(m);
      h === void 0 && s.has(m) ? f = !0 : h !== void 0 || i(m) ? (d++, c.set(h === void 0 ? pe(m) : m, (h != null ? h : 0) + 1), l && Ue(Vt(a.places, m, () => /* @__PURE__ */ new Map()), d, 1)) : Ue(a.unknown, dt(m), 1);
    }
    a[d > 0 ? "n" : f ? "notInStatistics" : "unusable"]++;
  };
}
function Nr(e, n) {
  let t = new Set(n), r = _u(e), o = (s) => !t.has(s) && r(s);
  return (s) => !e.isMultiple && s.length > 1 ? ju : s.every(o) ? s : s.filter(o);
}
var Fu = 60;
function dt(e) {
  return pe(e.length <= Fu ? e : `${e.slice(0, Fu - 1).replace(/[\ud800-\udbff]$/, "")}\u2026`);
}
function _u({ choices: e, question: n }) {
  if (e !== null) {
    let o = new Set(e.map((s) => s.value));
    return (s) => o.has(s);
  }
  let t = "choicesFrom" in n ? n.choicesFrom : null, r = t === "languages" ? ge : t === "wikis" ? Vh : Y;
  return (o) => r.test(o);
}
function _n(e, n) {
  let t = e.get(n);
  if (t === void 0 || Gh(t))
    return t != null ? t : ju;
  let r = t.map((o) => o.trim()).filter((o) => o !== "");
  return r.length < 2 ? r : Array.from(new Set(r));
}
function Gh(e) {
  for (let n = 0; n < e.length; n++) {
    let t = e[n], [r, o] = [t.charCodeAt(0), t.charCodeAt(t.length - 1)];
    if (!(r > 32 && r < 128 && o > 32 && o < 128) || n > 0 && e.indexOf(t) < n)
      return !1;
  }
  return !0;
}
function Ue(e, n, t) {
  var r;
  e.set(n, ((r = e.get(n)) != null ? r : 0) + t);
}
function Vt(e, n, t) {
  let r = e.get(n);
  if (r !== void 0)
    return r;
  let o = t();
  return e.set(n, o), o;
}

// src/core/analysis/skill-tally.ts
function Mr(e) {
  return {
    counted: 0,
    cells: new Uint32Array(e.rows.length * e.size),
    strange: /* @__PURE__ */ new Map(),
    changedVersion: /* @__PURE__ */ new Map(),
    canTeach: /* @__PURE__ */ new Map(),
    wantToLearn: /* @__PURE__ */ new Map()
  };
}
function Gu(e, n) {
  let [t, r] = [Vu(e, "canTeach"), Vu(e, "wantToLearn")], o = {
    cells: new Int32Array(n.rows.length),
    strange: [],
    changedVersion: [],
    canTeach: [],
    wantToLearn: []
  }, { cells: s, strange: i, changedVersion: l } = o, { rows: a, size: u, importance: c, ability: d } = n;
  return (f, m) => {
    i.length = 0, l.length = 0;
    for (let h = 0; h < a.length; h++) {
      let p = a[h], [b, g] = [Bu(f, p.importance), Bu(f, p.ability)], [y, w] = [c.places.get(b), d.places.get(g)];
      s[h] = -1, m.size > 0 && (b !== "" && m.has(p.importance) || g !== "" && m.has(p.ability)) ? l.push(p.skill) : y === void 0 || w === void 0 ? i.push([p.skill, dt(b), dt(g)]) : s[h] = h * u + y * d.codes.length + w;
    }
    return o.canTeach = t(f, m), o.wantToLearn = r(f, m), o;
  };
}
function Bu(e, n) {
  let t = _n(e, n);
  return t.length === 1 ? t[0] : t.join(";");
}
var Wu = [];
function Vu(e, n) {
  let t = V(e).find(({ name: i }) => i === e.measures[n]), r = t === void 0 ? void 0 : le(t)[0];
  if (r === void 0 || r.kind !== "codes")
    return () => Wu;
  let { name: o } = r, s = Nr(r, e.notInStatistics);
  return (i, l) => l.has(o) ? Wu : s(_n(i, o));
}
function Ir(e, n) {
  e.counted++;
  let { cells: t } = e;
  for (let r = 0; r < n.cells.length; r++) {
    let o = n.cells[r];
    o >= 0 && t[o]++;
  }
  for (let [r, o, s] of n.strange)
    ys(Vt(e.strange, r, () => /* @__PURE__ */ new Map()), o, s, 1);
  for (let r of n.changedVersion)
    Ue(e.changedVersion, r, 1);
  for (let r of n.canTeach)
    Ue(e.canTeach, r, 1);
  for (let r of n.wantToLearn)
    Ue(e.wantToLearn, r, 1);
}
function bs(e, n, t) {
  var o, s, i;
  let r = /* @__PURE__ */ new Map();
  for (let l = 0; l < n.size; l++) {
    let a = e.cells[t * n.size + l];
    if (a > 0) {
      let { importance: u, ability: c } = Lu(n, l);
      ys(r, u, c, a);
    }
  }
  return (i = e.strange.get((s = (o = n.rows[t]) == null ? void 0 : o.skill) != null ? s : "")) == null || i.forEach((l, a) => l.forEach((u, c) => {
    ys(r, a, c, u);
  })), r;
}
function ys(e, n, t, r) {
  Ue(Vt(e, n, () => /* @__PURE__ */ new Map()), t, r);
}

// src/core/analysis/skill-results.ts
function Qu(e, n) {
  let t = W(), r = H(e);
  if (r === null)
    return t;
  let o = Wt(e), s = Ju(e), i = r.grid.rows.map(({ value: a }, u) => {
    let c = bs(n, o, u);
    return { skill: a, cells: c, pairs: zu(c, r) };
  }), l = cr(i.map(({ pairs: a }) => ({ mwds: Cr(a), rds: gs(a) })));
  return i.forEach(({ skill: a, cells: u, pairs: c }, d) => {
    var b, g, y, w, x, k, S, R, A;
    let f = Se(c), m = (b = n.changedVersion.get(a)) != null ? b : 0, h = (y = (g = u.get("")) == null ? void 0 : g.get("")) != null ? y : 0, p = hs(c, r);
    t[a] = v({
      n: f,
      missing: h,
      incomplete: n.counted - f - h - m,
      changedVersion: m,
      importance: Uu(r.importance, c, "importance", u, e.notInStatistics),
      ability: Uu(r.ability, c, "ability", u, e.notInStatistics),
      gap: ut(Er(c)),
      mwds: ut(Cr(c)),
      rds: ut(gs(c)),
      discrepancies: ps(c),
      highNeed: fn(p, f),
      highNeedCount: p,
      highNeedInterval: Ln(p, f),
      rankByMwds: (x = (w = l[d]) == null ? void 0 : w.rankByMwds) != null ? x : null,
      rankByRds: (S = (k = l[d]) == null ? void 0 : k.rankByRds) != null ? S : null,
      rankDifference: (A = (R = l[d]) == null ? void 0 : R.rankDifference) != null ? A : null
    }, s(n, a));
  }), t;
}
function Hu(e) {
  let n = H(e);
  if (n === null)
    return ({ counted: o }) => ({ counted: o, skills: {} });
  let t = Wt(e), r = Ju(e);
  return (o) => {
    let s = W();
    return t.rows.forEach(({ skill: i }, l) => {
      let a = zu(bs(o, t, l), n), u = hs(a, n);
      s[i] = v({
        n: Se(a),
        importance: ct(qn(a, "importance")),
        ability: ct(qn(a, "ability")),
        gap: ut(Er(a)),
        mwds: ut(Cr(a)),
        highNeed: fn(u, Se(a)),
        highNeedCount: u
      }, r(o, i));
    }), { counted: o.counted, skills: s };
  };
}
function zu(e, n) {
  let t = [];
  return e.forEach((r, o) => r.forEach((s, i) => {
    let l = n.importance.get(o), a = n.ability.get(i);
    l !== void 0 && a !== void 0 && t.push({ importance: l, ability: a, count: s });
  })), t;
}
function Uu(e, n, t, r, o) {
  let s = qn(n, t), i = W();
  e.forEach((u, c) => {
    i[c] = Se(s.filter((d) => d.value === u));
  });
  let l = 0, a = /* @__PURE__ */ new Map();
  return r.forEach((u, c) => u.forEach((d, f) => {
    var h;
    let m = t === "importance" ? c : f;
    o.includes(m) ? l += d : m !== "" && !e.has(m) && a.set(m, ((h = a.get(m)) != null ? h : 0) + d);
  })), O(v({
    n: Se(s)
  }, $r(s)), {
    counts: i,
    topTwo: Bt(s, Te(e)),
    bottomTwo: Bt(s, Ae(e)),
    notInStatistics: l,
    unknown: dr(a)
  });
}
function Ju(e) {
  let n = (o) => {
    var a;
    let s = V(e).find((u) => u.name === e.measures[o]), i = s === void 0 ? void 0 : le(s)[0], l = new Set((a = i == null ? void 0 : i.choices) == null ? void 0 : a.map(({ value: u }) => u));
    return (u, c) => {
      var d;
      return i !== void 0 && (i.choices === null || l.has(c)) ? (d = u[o].get(c)) != null ? d : 0 : null;
    };
  }, [t, r] = [n("canTeach"), n("wantToLearn")];
  return (o, s) => ({ canTeach: t(o, s), wantToLearn: r(o, s) });
}

// src/core/analysis/version-tally.ts
var Gt = { changedParameters: /* @__PURE__ */ new Set(), changed: [], reworded: [] };
function Ku(e, n) {
  let t = new Map(Array.from(n.earlier, ([r, o]) => [
    r,
    nt(o, e)
  ]));
  return n.current !== null && t.set(n.current, Gt), { versions: n, differences: t, counts: /* @__PURE__ */ new Map() };
}
function Xu(e) {
  let { counts: n, differences: t } = e;
  return ({ definitionRevision: r = null, questions: o = null }) => {
    var i;
    let s = r !== null && o === null && t.has(r) ? r : null;
    return Ue(n, s, 1), (s === null ? Gt : (i = t.get(s)) != null ? i : Gt).changedParameters;
  };
}
function Yu(e) {
  let { versions: n, differences: t, counts: r } = e, o = (s) => s != null ? s : 1 / 0;
  return Array.from(r).sort(([s], [i]) => o(s) - o(i)).map(([s, i]) => {
    var u;
    let { changed: l, reworded: a } = s === null ? Gt : (u = t.get(s)) != null ? u : Gt;
    return {
      revision: s,
      counted: i,
      isCurrent: s !== null && s === n.current,
      isKnown: s !== null,
      changed: l,
      reworded: a
    };
  });
}

// src/core/analysis/compute-results.ts
function Zu(e, n, t = {}) {
  let { excluded: r = [], exchange: o = null } = Uh(t) ? { excluded: t } : t, s = Hu(e), i = W();
  for (let l of n.parameters) {
    let a = n.questions.get(l.name);
    a !== void 0 && (i[l.name] = Eu(a, l, e.notInStatistics));
  }
  return {
    survey: e.id,
    population: e.audience.population,
    counted: n.counted,
    excluded: Qh(r),
    questions: i,
    skills: Qu(e, n.skills),
    balance: Iu(e, n.questions, o),
    breakdowns: n.breakdowns.map((l) => Hh(e, l, s)),
    versions: Yu(n.versions)
  };
}
function Uh(e) {
  return Array.isArray(e);
}
function Qh(e) {
  return e.slice().sort((n, t) => {
    var r, o, s, i, l, a;
    return ((r = n.line) != null ? r : 0) - ((o = t.line) != null ? o : 0) || se(n.page, t.page) || se((s = n.community) != null ? s : "", (i = t.community) != null ? i : "") || se(n.reason, t.reason) || ((l = n.revision) != null ? l : 0) - ((a = t.revision) != null ? a : 0);
  });
}
function Hh(e, { dimension: n, groups: t, ungrouped: r }, o) {
  var c, d;
  let s = V(e).find(({ name: f }) => f === n.question), i = (d = s === void 0 || (c = le(s)[0]) == null ? void 0 : c.choices) != null ? d : [], l = new Map(i.map(({ value: f }, m) => [f, m])), a = (f) => {
    var m;
    return (m = l.get(f)) != null ? m : l.size;
  }, u = W();
  for (let f of Array.from(t.keys()).sort((m, h) => a(m) - a(h) || se(m, h))) {
    let m = t.get(f);
    m !== void 0 && (u[f] = o(m));
  }
  return O(v({}, n), { groups: u, ungrouped: r });
}

// src/core/analysis/disclosure/decide-release.ts
function nc(e, n, t) {
  let r = zh(e != null ? e : /* @__PURE__ */ new Map(), n);
  return e === null || Array.from(e.values()).every(({ length: s }) => s === 0) || r.accounts === 0 || r.accounts >= t.minCell ? { kind: "publish", change: r } : {
    kind: "hold",
    change: r,
    pending: r.accounts,
    needed: t.minCell,
    revisions: e
  };
}
function tc(e, n, t, r, o) {
  let s = Array.from(t.values()).reduce((a, { length: u }) => a + u, 0), i = Math.max(o.minCell, Math.ceil(s / 2));
  return o.status === "closed" || o.status === "archived" || r.accounts === 0 || r.accounts >= i || ec(e.earlier) <= ec(n.published.earlier) ? null : i;
}
function ec(e) {
  return e === void 0 ? 0 : Object.keys(e.questions).length + Object.keys(e.skills).length + e.breakdowns.reduce((n, { groups: t }) => n + Object.keys(t).length, 0);
}
function zh(e, n) {
  let [t, r] = [0, 0];
  return n.forEach((o, s) => {
    var c;
    let i = (c = e.get(s)) != null ? c : [], [l, a, u] = [0, 0, 0];
    for (; l < i.length && a < o.length; ) {
      let [d, f] = [i[l], o[a]];
      u += +(d === f), l += +(d <= f), a += +(f <= d);
    }
    t += o.length - u, r += i.length - u;
  }), e.forEach((o, s) => {
    r += n.has(s) ? 0 : o.length;
  }), { added: t, removed: r, accounts: Math.max(t, r) };
}

// src/core/survey/conditions/resolution-order.ts
function Ut(e) {
  let n = oc(e), t = /* @__PURE__ */ new Map();
  return sc(n).forEach((r) => r.forEach((o) => {
    let s = !ic(r);
    t.set(o, {
      element: o.element,
      parent: o.parent && t.get(o.parent),
      visibleIf: s ? o.element.visibleIf : null,
      items: s ? o.items : []
    });
  })), Array.from(t.values());
}
function rc(e) {
  let n = oc(e);
  return sc(n).filter(ic).map((t) => t.map(({ element: r }) => r.name));
}
function ft(e) {
  return "isRequired" in e;
}
function Qt(e) {
  return e.split(".", 1)[0];
}
function oc(e) {
  let n = [], t = /* @__PURE__ */ new Map(), r = (o, s) => {
    let i = { element: o, parent: s, items: Jh(o), needs: s === null ? [] : [s] };
    n.push(i), ft(o) ? t.set(o.name, i) : "elements" in o && o.elements.forEach((l) => r(l, i));
  };
  return e.pages.forEach((o) => r(o, null)), n.forEach(({ element: o, items: s, needs: i }) => {
    var l;
    s.map(({ visibleIf: a }) => a).concat((l = o.visibleIf) != null ? l : []).forEach((a) => We(a).forEach((u) => {
      let c = t.get(Qt(u));
      c !== void 0 && !i.includes(c) && i.push(c);
    }));
  }), n;
}
function Jh(e) {
  let n = [], t = (r, o, s = "") => r.forEach(({ value: i, visibleIf: l, isRetired: a }) => {
    l !== null && !a && n.push({ isRow: o, column: s, value: i, visibleIf: l });
  });
  return "choices" in e && t(e.choices, !1), "rows" in e && t(e.rows, !0), "columns" in e && e.columns.forEach(({ name: r, choices: o }) => t(o, !1, r)), n;
}
function sc(e) {
  let n = [], t = /* @__PURE__ */ new Map(), r = [], o = (s) => {
    let i = t.size;
    t.set(s, i), r.push(s);
    let l = i;
    for (let a of s.needs) {
      let u = t.get(a);
      u === void 0 ? l = Math.min(l, o(a)) : r.includes(a) && (l = Math.min(l, u));
    }
    if (l === i) {
      let a = r.splice(r.indexOf(s));
      n.push(a.length > 1 ? e.filter((u) => a.includes(u)) : a);
    }
    return l;
  };
  return e.forEach((s) => {
    t.has(s) || o(s);
  }), n;
}
function ic(e) {
  return e.length > 1 || e.some((n) => n.needs.includes(n));
}

// src/core/survey/conditions/visibility.ts
function lc(e) {
  let n = Ut(e), t = n.filter(xs), r = /* @__PURE__ */ new Map();
  n.forEach(({ element: s }) => {
    ft(s) && r.set(s.name, s);
  });
  let o = (s) => {
    var i;
    return ((i = r.get(s)) == null ? void 0 : i.type) === "ranking";
  };
  return (s) => {
    let i = Xh(s), l = /* @__PURE__ */ new Set(), a = /* @__PURE__ */ new Set(), u = (f) => Kh(i.values().get(f), r.get(f)), c = ({ expression: f }) => hr(f, u, o) === !0;
    for (let f of t) {
      let { element: { name: m }, parent: h, visibleIf: p } = f;
      if (h !== null && l.has(h) || p !== null && !c(p)) {
        l.add(f), a.add(ws(m, h === null)), i.reduce(m, () => []);
        continue;
      }
      let b = f.items.filter((g) => !gr(g.visibleIf, u, o));
      b.length > 0 && (b.forEach(({ value: g, isRow: y, column: w }) => a.add(Ht(m, y, g, w))), i.reduce(m, (g, y) => {
        let [, w = "", x = ""] = y.split(".");
        return a.has(Ht(m, !0, w, "")) ? [] : (
          // The text of "other" is no code.
          w !== "" && "special" in f.element ? g : g.filter((k) => !a.has(Ht(m, !1, k, x)))
        );
      }));
    }
    let d = {
      isShown: (f) => !a.has(ws(f, !1)),
      isPageShown: (f) => !a.has(ws(f, !0)),
      isChoiceShown: (f, m, h = "") => !a.has(Ht(f, !1, m, h)),
      isRowShown: (f, m) => !a.has(Ht(f, !0, m, "")),
      isRequired(f) {
        let m = r.get(f);
        return m !== void 0 && !m.isRetired && d.isShown(f) && (m.requiredIf === null ? m.isRequired : c(m.requiredIf));
      },
      values: i.values()
    };
    return d;
  };
}
function Lr(e) {
  return new Set(Ut(e).filter((n) => ft(n.element) && xs(n)).map(({ element: n }) => n.name));
}
function xs(e) {
  return e.visibleIf !== null || e.items.length > 0 || e.parent !== null && xs(e.parent);
}
function ws(e, n) {
  return `${n} ${e}`;
}
function Ht(e, n, t, r) {
  return `${e} ${n} ${t} ${r}`;
}
function Kh(e = [], n) {
  let t = n == null ? void 0 : n.type;
  if (t === "checkbox" || t === "tagbox" || t === "ranking")
    return e;
  let [r = null] = e, o = (n == null ? void 0 : n.type) === "text" && n.inputType === "number";
  return r !== null && o && isFinite(Number(r)) ? Number(r) : r;
}
function Xh(e) {
  let n = null, t = /* @__PURE__ */ new Map();
  return {
    values: () => n != null ? n : e,
    reduce(r, o) {
      var s;
      t.size === 0 && e.forEach((i, l) => {
        var u;
        let a = Qt(l);
        t.set(a, [...(u = t.get(a)) != null ? u : [], l]);
      });
      for (let i of (s = t.get(r)) != null ? s : []) {
        let l = e.get(i), a = o(l, i);
        a.length < l.length && (n = n != null ? n : new Map(e), a.length > 0 ? n.set(i, a) : n.delete(i));
      }
    }
  };
}

// src/core/analysis/breakdown-tally.ts
function ac(e) {
  let n = [
    { by: "language", question: null, isPartition: !0 },
    { by: "community", question: null, isPartition: !0 }
  ];
  for (let t of e.measures.groupBy) {
    let r = V(e).find((s) => s.name === t), o = r === void 0 ? void 0 : le(r)[0];
    o !== void 0 && o.kind === "codes" && o.row === null && o.question.type !== "ranking" && n.push({ by: "question", question: t, isPartition: !o.isMultiple });
  }
  return n;
}
function uc(e, n, t) {
  let { groups: r, dimension: { by: o, question: s } } = e, i = (u, c) => {
    let d = r.get(u);
    d === void 0 && (d = Mr(t), r.set(pe(u), d)), Ir(d, c);
  };
  if (o !== "question" || s === null)
    return (u, c, d, f) => {
      var h;
      let m = (h = o === "language" ? u.language : u.community) != null ? h : null;
      m === null || o === "language" && !r.has(m) && !ge.test(m) ? e.ungrouped++ : i(m, f);
    };
  let l = z(n).find(({ name: u }) => u === s), a = l === void 0 ? null : Nr(l, n.notInStatistics);
  return (u, c, d, f) => {
    let m = a === null || d.has(s) ? [] : a(_n(c, s));
    m.length === 0 && e.ungrouped++;
    for (let h of m)
      i(h, f);
  };
}

// src/core/analysis/tally.ts
function cc(e, n = kl) {
  let t = H(e), r = Wt(e), o = z(e).filter(({ question: p, column: b }) => t === null || p !== t.grid || b === null || !qe.includes(b.name)), s = Lr(e), i = o.map((p) => ({
    name: p.name,
    question: p.question.name,
    row: p.row,
    isConditional: s.has(p.question.name),
    tally: Du(),
    count: qu(p, e.notInStatistics)
  })), l = ac(e).map(
    (p) => ({ dimension: p, groups: /* @__PURE__ */ new Map(), ungrouped: 0 })
  ), a = l.map((p) => uc(p, e, r)), u = Gu(e, r), c = s.size === 0 ? null : lc(e), d = Mr(r), f = Ku(e, n), m = Xu(f), h = {
    survey: e,
    parameters: o,
    layout: r,
    counted: 0,
    questions: new Map(i.map((p) => [p.name, p.tally])),
    skills: d,
    breakdowns: l,
    versions: f,
    add(p) {
      h.counted++;
      let b = m(p), { questions: g = null } = p, y = g === null ? p.values : Zh(p.values, g), w = c === null ? null : c(y), x = w === null ? y : w.values;
      for (let S of i) {
        let R = _n(x, S.name);
        g !== null && !g.has(S.question) || w !== null && S.isConditional && !(w.isShown(S.question) && (S.row === null || w.isRowShown(S.question, S.row.value))) ? S.tally.notAsked++ : b.size > 0 && R.length > 0 && b.has(S.name) ? S.tally.changedVersion++ : S.count(S.tally, R);
      }
      let k = u(x, b);
      Ir(d, k);
      for (let S of a)
        S(p, x, b, k);
    }
  };
  return h;
}
function Zh(e, n) {
  return new Map(Array.from(e).filter(([t]) => n.has(t.split(".", 1)[0])));
}
function dc(e, n) {
  e.add(n);
}

// src/core/report/counted-answers.ts
function fc(e) {
  var i;
  let n = [], t = /* @__PURE__ */ new Map(), [r, o] = [0, ""];
  for (let l of e) {
    let { timestamp: a, community: u = null, revision: c } = l;
    r++;
    let d = a.slice(0, 10);
    o = d > o ? d : o, r <= 1e3 && n.push(l);
    let f = (i = t.get(u)) != null ? i : ty();
    t.set(u, f), f.add(c);
  }
  let s = Array.from(
    t,
    ([l, a]) => ({ community: l, revisions: a.sorted() })
  );
  return {
    count: r,
    newestDay: o === "" ? null : o,
    named: r > 1e3 ? null : n.sort(ey),
    places: s.sort((l, a) => {
      var u, c;
      return zt((u = l.community) != null ? u : "", (c = a.community) != null ? c : "");
    })
  };
}
function ey(e, n) {
  var t, r, o, s;
  return zt(e.user, n.user) || e.revision - n.revision || zt((t = e.community) != null ? t : "", (r = n.community) != null ? r : "") || zt((o = e.page) != null ? o : "", (s = n.page) != null ? s : "") || zt(e.timestamp, n.timestamp);
}
function zt(e, n) {
  return e < n ? -1 : e > n ? 1 : 0;
}
var ny = 64;
function ty() {
  let [e, n] = [new Float64Array(ny), 0];
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
function mc(e, n = null) {
  let { page: t, user: r, revision: o, community: s = null } = e, i = { page: t != null ? t : r, reason: "duplicate", revision: o };
  return n === null || s === null || s === n ? i : O(v({}, i), { community: s });
}
function ry(e) {
  let n = e === "" ? NaN : Date.parse(e);
  return isNaN(n) ? -1 / 0 : n;
}
function oy(e, n) {
  return e.time !== n.time ? e.time > n.time ? 1 : -1 : e.revision - n.revision || se(n.community, e.community) || se(e.content, n.content);
}
function pc(e, n) {
  let t = ({ timestamp: r, revision: o, community: s }) => ({ place: 0, time: ry(r), revision: o, community: s != null ? s : "", content: "" });
  return oy(t(e), t(n)) >= 0;
}
function Jt(e) {
  var o;
  let n = e.normalize("NFC").replace(/[\s_]+/g, " ").trim(), t = (o = Array.from(n)[0]) != null ? o : "", r = t.toUpperCase();
  return (Array.from(r).length === 1 ? r : t) + n.slice(t.length);
}

// src/core/survey/core-questions.ts
function Fr(e, n) {
  let t = e.core !== null && e.core.id === n.id ? e.core.questions : [], { changed: r } = nt(e, n), o = V(e).map(({ name: i }) => i), s = new Set(V(n).map(({ name: i }) => i).filter((i) => t.includes(i) && o.includes(i) && !r.includes(i)));
  for (let i of Ut(n))
    ft(i.element) && !gc(i).every((l) => s.has(l)) && s.delete(i.element.name);
  return s;
}
function gc(e) {
  return e === null ? [] : [
    ...e.visibleIf === null ? [] : We(e.visibleIf).map(Qt),
    ...gc(e.parent)
  ];
}

// src/core/survey/with-skills.ts
function mn(e, n) {
  return n === null || !sy(e) ? e : wr(e, (t) => {
    if ("choicesFrom" in t && t.choicesFrom === "skills") {
      let r = n.skills.filter((o) => !yc(o, n)).map(hc);
      return O(v({}, t), { choices: [...r, ...Ne(t.special)] });
    }
    return t.type === "matrixdropdown" && t.rowsFrom !== null ? O(v({}, t), { rows: iy(t.rowsFrom, n).map(hc) }) : t;
  });
}
function sy(e) {
  return V(e).some((n) => "choicesFrom" in n && n.choicesFrom === "skills" || n.type === "matrixdropdown" && n.rowsFrom !== null);
}
function yc(e, n) {
  return e.parent === null && n.children(e.id).length > 0;
}
function iy(e, n) {
  return n.skills.filter((t) => n.children(t.id).length === 0 && (e === "" ? !yc(t, n) : n.ancestors(t.id).some((r) => r.id === e)));
}
function hc(e) {
  return { value: e.id, text: null, visibleIf: null, isRetired: e.isRetired };
}

// src/wiki/counting/definition-versions.ts
var ly = 100;
function ks(e, n, t, r, o) {
  return D(this, null, function* () {
    let s = Array.from(r).filter(([l]) => l !== t).sort(([l, a], [u, c]) => c - a || l - u).slice(0, ly).map(([l]) => l), i = /* @__PURE__ */ new Map();
    if (s.length > 0) {
      let l = yield e.source.revisions(s, "with-texts");
      s.sort((a, u) => a - u).forEach((a) => {
        var c, d;
        let u = dn(xe((d = (c = l.get(a)) == null ? void 0 : c.text) != null ? d : "").value).survey;
        u !== null && u.id === n.id && i.set(a, mn(u, o));
      });
    }
    return { current: t === 0 ? null : t, earlier: i };
  });
}

// src/wiki/counting/byte-records.ts
function bc() {
  let e = [new Uint8Array(1048576)], n = new Float64Array(64), t = 0, r = new Uint8Array(1024), o = 0, [s, i] = [0, 0], [l, a] = [e[0], 0];
  function u() {
    o !== 0 && (i + o > e[s].length && (s = e.length, e.push(new Uint8Array(Math.max(1048576, o))), i = 0), e[s].set(r.subarray(0, o), i), n[t - 1] = s * 2 ** 32 + i, i += o, o = 0);
  }
  function c(m) {
    if (o === r.length) {
      let h = new Uint8Array(2 * o);
      h.set(r), r = h;
    }
    r[o++] = m;
  }
  function d(m) {
    let h = m;
    for (; h >= 128; )
      c(h % 128 + 128), h = Math.floor(h / 128);
    c(h);
  }
  function f() {
    let [m, h] = [0, 1];
    for (; ; ) {
      let p = l[a++];
      if (p < 128)
        return m + p * h;
      m += (p - 128) * h, h *= 128;
    }
  }
  return {
    get length() {
      return t;
    },
    begin: () => {
      if (u(), t === n.length) {
        let m = new Float64Array(2 * t);
        m.set(n), n = m;
      }
      t++;
    },
    writeNumber: d,
    writeText: (m) => {
      let h = 0;
      for (let p = 0; p < m.length; p++) {
        let b = m.charCodeAt(p);
        h += b < 128 ? 1 : b < 16384 ? 2 : 3;
      }
      d(h);
      for (let p = 0; p < m.length; p++)
        d(m.charCodeAt(p));
    },
    open: (m) => {
      u();
      let h = n[m];
      l = e[Math.floor(h / 2 ** 32)], a = h % 2 ** 32;
    },
    readNumber: f,
    readText: () => {
      let m = "", h = f();
      for (let p = a + h; a < p; )
        m += String.fromCharCode(f());
      return m;
    },
    skipText: () => {
      let m = f();
      a += m;
    }
  };
}

// src/wiki/counting/packed-values.ts
var [wc, Dr] = [0, 15], ay = 64, uy = ["\u2026"], pt, gt, pn, mt, Ss = class {
  constructor(n, t) {
    hn(this, pn);
    hn(this, pt);
    /** In the order of the definition. */
    hn(this, gt);
    Vn(this, pt, n), Vn(this, gt, t);
  }
  get size() {
    return Gn(this, pn, mt).call(this).size;
  }
  get(n) {
    let t = ve(this, pt).get(n);
    return t === void 0 ? void 0 : ve(this, gt)[t];
  }
  has(n) {
    return this.get(n) !== void 0;
  }
  forEach(n) {
    Gn(this, pn, mt).call(this).forEach((t, r) => n(t, r, this));
  }
  entries() {
    return Gn(this, pn, mt).call(this).entries();
  }
  keys() {
    return Gn(this, pn, mt).call(this).keys();
  }
  values() {
    return Gn(this, pn, mt).call(this).values();
  }
  [Symbol.iterator]() {
    return this.entries();
  }
};
pt = new WeakMap(), gt = new WeakMap(), pn = new WeakSet(), mt = function() {
  let n = /* @__PURE__ */ new Map();
  return ve(this, pt).forEach((t, r) => {
    let o = ve(this, gt)[t];
    o !== void 0 && n.set(r, o);
  }), n;
};
function xc(e, n) {
  let t = Lr(n).size > 0, r = z(n), o = ({ kind: g, isMultiple: y }) => !y && (g !== "text" || !t), s = r.filter(o), i = r.filter((g) => !o(g)), l = r.map((g) => {
    let y = o(g);
    return { name: g.name, place: (y ? s : i).indexOf(g), isOne: y, isText: g.kind === "text" };
  }), a = new Map(r.map(({ name: g }, y) => [g, y])), u = () => ({ indexes: /* @__PURE__ */ new Map(), codes: [] }), [c, d] = [s.map(u), i.map(u)];
  function f({ indexes: g, codes: y }, w, x) {
    var A;
    let k = g.get(w);
    if (k !== void 0)
      return k;
    let S = x && w.length > ay ? dt(w) : pe(w), R = (A = g.get(S)) != null ? A : y.push([S]);
    return g.set(S, R), R;
  }
  let m = new Uint32Array(s.length + 1);
  function h(g) {
    s.forEach(({ name: y, kind: w }, x) => {
      var S;
      let k = g.get(y);
      m[x] = k === void 0 ? wc : w === "text" ? 1 : f(c[x], (S = k[0]) != null ? S : "", w === "codes");
    });
    for (let y = 0; y < s.length; y += 2) {
      let [w, x] = [m[y], m[y + 1]];
      e.writeNumber(Math.min(w, Dr) + 16 * Math.min(x, Dr));
    }
    for (let y = 0; y < s.length; y++)
      m[y] >= Dr && e.writeNumber(m[y]);
  }
  function p(g) {
    i.forEach(({ name: y, kind: w }, x) => {
      var S;
      let k = (S = g.get(y)) != null ? S : [];
      e.writeNumber(k.length);
      for (let R of k)
        w === "text" ? e.writeText(R) : e.writeNumber(f(d[x], R, w === "codes"));
    });
  }
  let b = [];
  return {
    write: (g) => {
      h(g), p(g);
    },
    read: () => {
      for (let g = 0; g < s.length; g += 2) {
        let y = e.readNumber();
        m[g] = y % 16, m[g + 1] = Math.floor(y / 16);
      }
      for (let g = 0; g < s.length; g++)
        m[g] === Dr && (m[g] = e.readNumber());
      return i.forEach(({ kind: g }, y) => {
        var x, k, S;
        let w = [];
        for (let R = e.readNumber(); R > 0; R--)
          w.push(g === "text" ? e.readText() : (S = (k = (x = d[y]) == null ? void 0 : x.codes[e.readNumber() - 1]) == null ? void 0 : k[0]) != null ? S : "");
        b[y] = w;
      }), new Ss(a, l.map(({ place: g, isOne: y, isText: w }) => {
        var S;
        let x = m[g], k = y ? x === wc ? void 0 : w ? uy : (S = c[g]) == null ? void 0 : S.codes[x - 1] : b[g];
        return (k == null ? void 0 : k.length) === 0 ? void 0 : k;
      }));
    }
  };
}

// src/wiki/counting/packed-answers.ts
var [jr, Rs] = [1, 2], Bn = -1;
function cy(e) {
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(e) ? Number(e.replace(/\D/g, "")) : null;
}
function dy(e) {
  let n = String(e).padStart(14, "0");
  return `${n.slice(0, 4)}-${n.slice(4, 6)}-${n.slice(6, 8)}T${n.slice(8, 10)}:${n.slice(10, 12)}:${n.slice(12)}Z`;
}
function kc(e) {
  let n = 0;
  for (let t = 0; t < e.length; t++)
    n = Math.imul(n, 31) + e.charCodeAt(t);
  return Math.abs(Math.imul(n, 2654435761));
}
function Sc(e) {
  var y, w;
  let n = bc(), t = xc(n, e), r = [], o = [], s = /* @__PURE__ */ new Map(), i = new Int32Array(64).fill(Bn), l = new Uint32Array(64), a = 0;
  function u(x) {
    return n.open(x), n.readText();
  }
  function c(x, k) {
    for (let S = k % i.length; ; S = (S + 1) % i.length) {
      let R = i[S];
      if (R === Bn || l[S] === k && Jt(u(R)) === x)
        return S;
    }
  }
  function d() {
    let [x, k] = [i, l];
    i = new Int32Array(2 * x.length).fill(Bn), l = new Uint32Array(i.length), x.forEach((S, R) => {
      if (S !== Bn) {
        let A = k[R], T = A % i.length;
        for (; i[T] !== Bn; )
          T = (T + 1) % i.length;
        i[T] = S, l[T] = A;
      }
    });
  }
  class f {
    constructor(k) {
      hn(this, y);
      hn(this, w);
      var A;
      Vn(this, y, k);
      let S = m(k);
      Vn(this, w, r[n.readNumber()]), S % 2 === jr && n.skipText(), this.revision = n.readNumber(), this.timestamp = S >= Rs ? n.readText() : dy(n.readNumber()), this.language = (A = o[n.readNumber() - 1]) != null ? A : null;
      let R = n.readNumber();
      this.definitionRevision = R === 0 ? null : R;
    }
    get user() {
      return u(ve(this, y));
    }
    get page() {
      let k = m(ve(this, y));
      return n.readNumber(), k % 2 === jr ? n.readText() : ve(this, w).pageOf(this.user);
    }
    get community() {
      return ve(this, w).community;
    }
    get questions() {
      return ve(this, w).questionsOf(this.definitionRevision);
    }
    /** Read whenever they are wanted. */
    get values() {
      let k = m(ve(this, y));
      return n.readNumber(), k % 2 === jr && n.skipText(), n.readNumber(), k >= Rs ? n.skipText() : n.readNumber(), n.readNumber(), n.readNumber(), t.read();
    }
  }
  y = new WeakMap(), w = new WeakMap();
  function m(x) {
    return n.open(x), n.skipText(), n.readNumber();
  }
  function h(x) {
    let k = r.lastIndexOf(x);
    return k === -1 ? r.push(x) - 1 : k;
  }
  function p(x) {
    var k;
    return x === null ? 0 : (k = s.get(x)) != null ? k : b(x);
  }
  function b(x) {
    let k = o.push(x);
    return s.set(x, k), k;
  }
  function g(x, k, S) {
    return {
      length: k + S.length,
      hasAccount: (R) => {
        let A = Jt(R), T = i[c(A, kc(A))];
        return T !== Bn && x[T] === 0 || S.some((M) => Jt(M.user) === A);
      },
      where: (R, A = []) => {
        let T = x.slice(), M = 0;
        for (let q = 0; q < T.length; q++)
          T[q] === 0 && (T[q] = R(new f(q)) ? 0 : 1, M += 1 - T[q]);
        return g(T, M, S.filter(R).concat(A));
      },
      *[Symbol.iterator]() {
        for (let R = 0; R < x.length; R++)
          x[R] === 0 && (yield new f(R));
        yield* Ye(S);
      }
    };
  }
  return {
    add: (x, k) => {
      let { user: S, page: R, revision: A, timestamp: T, language: M = null, definitionRevision: q = null } = x, C = cy(T), I = R !== null && R !== k.pageOf(S);
      n.begin(), n.writeText(S), n.writeNumber((I ? jr : 0) + (C === null ? Rs : 0)), n.writeNumber(h(k)), I && n.writeText(R), n.writeNumber(A), C === null ? n.writeText(T) : n.writeNumber(C), n.writeNumber(p(M)), n.writeNumber(q != null ? q : 0), t.write(x.values);
    },
    newest: (x) => {
      let k = new Uint8Array(n.length), S = 0;
      for (let R = 0; R < n.length; R++) {
        2 * a >= i.length && d();
        let A = Jt(u(R)), T = kc(A), M = c(A, T), q = i[M];
        if (q === Bn) {
          a++, i[M] = R, l[M] = T;
          continue;
        }
        let C = pc(new f(R), new f(q));
        k[C ? q : R] = 1, i[M] = C ? R : q, S++;
      }
      return k.forEach((R, A) => {
        R === 1 && x(new f(A));
      }), g(k, n.length - S, []);
    }
  };
}

// src/core/survey/decide-answer-counts.ts
function Rc(e) {
  let { survey: n, titles: t, readAnswer: r } = e, o = my(e.renames), s = (i, l) => {
    let a = t.answererOf(n, i);
    return a === null || py(a) ? null : o(Dn(a), l);
  };
  return {
    ownerOf: s,
    decide: (i) => {
      let l = s(i.title, i.first.timestamp), a = i.ownerRevision;
      if (l === null)
        return Kt(i, "no-account");
      if (i.first.user !== l || i.first.userId === 0 || a === null) {
        let f = i.isHistoryPartial === !0 ? "history-unknown" : "not-owner";
        return Kt(i, i.isRedirect ? "redirect" : f, i.first.id);
      }
      let u = a.id === i.latest.id;
      if (i.isRedirect && u)
        return Kt(i, "redirect", a.id);
      if (a.text === null)
        return Kt(i, "hidden", a.id);
      let c = r(a.text);
      if (c.exclusion !== null) {
        let f = c.exclusion === "no-answer" && a.text.trim() === "";
        return Kt(i, f ? "withdrawn" : c.exclusion, a.id);
      }
      let d = u || i.latest.text === a.text;
      return {
        answer: {
          user: l,
          revision: a.id,
          timestamp: a.timestamp,
          page: i.title,
          language: c.language,
          definitionRevision: c.definitionRevision,
          values: c.values
        },
        exclusions: d ? [] : [{ page: i.title, reason: "changed-by-others", revision: i.latest.id }]
      };
    }
  };
}
function fy(e, n) {
  return e < n ? -1 : e > n ? 1 : 0;
}
function Kt(e, n, t) {
  let r = { page: e.title, reason: n };
  return { answer: null, exclusions: [t === void 0 ? r : O(v({}, r), { revision: t })] };
}
function my(e) {
  let n = e.slice().sort((r, o) => fy(r.timestamp, o.timestamp)), t = /* @__PURE__ */ new Map();
  return n.forEach((r, o) => {
    let s = Dn(r.from), i = t.get(s);
    i === void 0 ? t.set(s, [o]) : i.push(o);
  }), (r, o) => {
    var l;
    let s = r, i = -1;
    for (; ; ) {
      let a = i, u = ((l = t.get(s)) != null ? l : []).find(
        (c) => c > a && n[c].timestamp >= o
      );
      if (u === void 0)
        return s;
      s = Dn(n[u].to), i = u;
    }
  };
}
function py(e) {
  return /^\d{1,3}(?:\.\d{1,3}){2}\.(?:\d{1,3}|xxx)$/.test(e) || /^[\da-f]{0,4}(?::[\da-f]{0,4}){2,7}$/i.test(e);
}

// src/core/survey/canonical-value.ts
function vs(e, n) {
  var o;
  let { kind: t, question: r } = n;
  return t === "number" ? (o = st(e)) != null ? o : e.trim() : t === "codes" || r.type === "text" && r.inputType !== "text" ? e.trim() : e;
}

// src/core/survey/read-answer.ts
var Pc = "Skills survey answer";
function Xt(e, n) {
  let t = yy(e);
  return (r) => {
    let o = n(r), s = o.filter((d) => gy(e.id, d)), i = s[s.length - 1];
    if (i === void 0)
      return O(v({}, hy), { exclusion: o.length === 0 ? "no-answer" : "other-survey" });
    let { values: l, unknown: a } = t(i.parameters), u = i.parameters.get("revision") || "", c = l.size === 0 && Array.from(a.values()).every((d) => d.trim() === "");
    return {
      exclusion: s.length > 1 ? "several-answers" : c ? "withdrawn" : null,
      values: l,
      unknown: a,
      definitionRevision: /^[1-9]\d{0,14}$/.test(u) ? Number(u) : null,
      submitted: i.parameters.get("submitted") || null,
      language: i.parameters.get("language") || null
    };
  };
}
function gy(e, n) {
  let t = n.parameters.get("survey");
  return t === void 0 || t === "" || Jn(t) === e;
}
var hy = {
  values: /* @__PURE__ */ new Map(),
  unknown: /* @__PURE__ */ new Map(),
  definitionRevision: null,
  submitted: null,
  language: null
};
function yy(e) {
  let n = z(e), t = new Map(n.map(({ name: i }, l) => [i, l])), [r, o] = [vc(!1), vc(!0)], s = (i, l) => l.kind !== "codes" ? by(i, l) : (l.isMultiple ? o : r)(i, l);
  return (i) => {
    let l = /* @__PURE__ */ new Map(), a = (f, m) => {
      let h = s(m, f);
      h.length > 0 && l.set(f.name, h);
    }, u = /* @__PURE__ */ new Map(), [c, d] = [-1, !0];
    return i.forEach((f, m) => {
      let h = t.get(m);
      h !== void 0 ? (d = d && h > c, c = h, a(n[h], f)) : cn.includes(m) || u.set(m, f);
    }), d || (l.clear(), n.forEach((f) => {
      var m;
      return a(f, (m = i.get(f.name)) != null ? m : "");
    })), { values: l, unknown: u };
  };
}
var Tc = [];
function by(e, n) {
  let t = e === "" ? "" : vs(Jn(e), n);
  return t === "" ? Tc : [t];
}
var wy = 2e3, xy = 100;
function vc(e) {
  let n = /* @__PURE__ */ new Map([["", Tc]]), t = (r, o) => {
    let s = Jn(r), i = (e ? s.split(";") : [s]).map((l) => vs(l, o));
    return Array.from(new Set(i)).filter((l) => l !== "");
  };
  return (r, o) => {
    let s = n.get(r);
    if (s !== void 0 || r.length > xy || n.size >= wy)
      return s != null ? s : t(r, o);
    let i = pe(r), l = t(i, o);
    return n.set(i, l), l;
  };
}

// src/wiki/counting/answer-histories.ts
function ky(e, n) {
  return D(this, null, function* () {
    let t = n.filter((r) => r.first === null);
    for (let r = 0; t.length > 2 && r < 20; r++) {
      let o = yield e.revisions(t.map(({ known: s }) => s[s.length - 1].parentId), "without-texts");
      t = t.filter((s) => {
        let i = o.get(s.known[s.known.length - 1].parentId);
        return i === void 0 ? !1 : (s.known.push(i), s.first = i.parentId === 0 ? i : null, s.first === null);
      });
    }
    for (let r of n)
      r.first === null && (r.first = yield e.firstRevision(r.page.title));
  });
}
function Sy({ latest: e, history: n }) {
  var t;
  return n !== void 0 ? (t = n[n.length - 1]) != null ? t : null : e.parentId === 0 ? e : null;
}
function Ac(e) {
  return e.reduce((n, { first: t }) => t !== null && (n === void 0 || t.timestamp < n) ? t.timestamp : n, void 0);
}
function Ry(e, n, t) {
  return D(this, null, function* () {
    let { pageIds: r, titles: o } = yield e.recombinedPagesSince(t);
    for (let s of n) {
      let { pageId: i, title: l } = s.page;
      (r.has(i) || o.has(l)) && (s.isRecombined = !0, s.first = yield e.firstRevision(l));
    }
  });
}
function Oc(e, n, t) {
  return D(this, null, function* () {
    var d;
    let r = n.map((f) => ({
      page: f,
      known: f.history === void 0 ? [f.latest] : f.history.slice(),
      first: Sy(f),
      isRecombined: !1
    }));
    yield ky(e, r);
    let o = Ac(r.filter(({ page: f }) => f.history === void 0));
    o !== void 0 && (yield Ry(e, r, o));
    let s = r.filter((f) => f.first !== null), i = Ac(s), l = t(i === void 0 ? [] : yield e.renamesSince(i)), a = /* @__PURE__ */ new Map();
    for (let f of s) {
      let m = l.ownerOf(f.page.title, f.first.timestamp), h = f.isRecombined ? void 0 : f.known.find(({ user: b, userId: g }) => b === m && g !== 0), p = !f.isRecombined && (f.page.history !== void 0 || ((d = f.known[f.known.length - 1]) == null ? void 0 : d.parentId) === 0);
      m === null || m !== f.first.user ? a.set(f, null) : h !== void 0 || p ? a.set(f, h != null ? h : null) : a.set(f, yield e.newestRevisionBy(f.page.title, m));
    }
    let u = Array.from(a.values()).filter((f) => f !== null).filter((f) => f.text === null).map(({ id: f }) => f), c = yield e.revisions(u, "with-texts");
    return {
      decider: l,
      answerPages: s.map((f) => {
        var h, p;
        let m = (h = a.get(f)) != null ? h : null;
        return v({
          title: f.page.title,
          isRedirect: f.page.isRedirect,
          first: f.first,
          ownerRevision: m === null ? null : (p = c.get(m.id)) != null ? p : m,
          latest: f.page.latest
        }, f.page.isHistoryPartial === !0 ? { isHistoryPartial: !0 } : {});
      })
    };
  });
}

// src/wiki/counting/read-answers.ts
var Ec = { pages: 1e4, characters: 16e6 }, vy = 200, Ps = class extends Error {
  constructor() {
    super("Cancelled."), this.name = "CountingCancelled";
  }
};
function $c(o, s, i) {
  return D(this, arguments, function* (e, n, t, r = {}) {
    var b, g, y;
    let { source: l, titles: a, community: u } = e, c = Xt(n, e.readAnswerCalls), d = [], f = (R) => D(null, null, function* () {
      let { decider: A, answerPages: T } = yield Oc(
        l,
        R,
        (M) => Rc({ survey: n.id, titles: a, renames: M, readAnswer: c })
      );
      for (let M of T) {
        let { answer: q, exclusions: C } = A.decide(M);
        C.forEach((I) => d.push(O(v({}, I), { page: pe(I.page) }))), q !== null && t(O(v({}, q), { community: u }));
      }
    }), [m, h, p] = [[], 0, 0];
    try {
      for (var w = fe(l.pagesBelow(a.answersPrefix(n.id))), x, k, S; x = !(k = yield w.next()).done; x = !1) {
        let R = k.value;
        Cc(r), m.push(R), h += (g = (b = R.latest.text) == null ? void 0 : b.length) != null ? g : 0, (y = r.onPages) == null || y.call(r, ++p);
        let A = R.history === void 0 ? Ec.pages : vy;
        (m.length >= A || h >= Ec.characters) && (yield f(m), [m, h] = [[], 0]);
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
    return yield f(m), Cc(r), d;
  });
}
function Cc({ signal: e }) {
  if ((e == null ? void 0 : e.aborted) === !0)
    throw new Ps();
}

// src/wiki/counting/gather-answers.ts
function Ts(e, n) {
  return O(v({}, e), { id: n });
}
function Nc(e, n, t, r) {
  return D(this, null, function* () {
    let { survey: o, taxonomy: s, definitionRevision: i } = n, l = Sc(o), a = [], u = 0, c = (m, h, p) => D(null, null, function* () {
      let b = u, g = /* @__PURE__ */ new Map(), y = {
        community: m.community,
        pageOf: (x) => m.titles.answer(h.id, x),
        questionsOf: p
      }, w = yield $c(m, h, (x) => {
        var S;
        l.add(x, y);
        let { definitionRevision: k = null } = x;
        k !== null && g.set(k, ((S = g.get(k)) != null ? S : 0) + 1);
      }, O(v({}, r), {
        onPages: (x) => {
          var k;
          u = b + x, (k = r.onPages) == null || k.call(r, u);
        }
      }));
      for (let x of w)
        a.push(m.isHome ? x : O(v({}, x), { community: m.community }));
      return g;
    }), d = yield ks(e, o, i, yield c(e, o, () => null), s);
    for (let { place: m, local: h, definitionRevision: p } of t) {
      let b = null, g = /* @__PURE__ */ new Map(), y = yield c(m, Ts(o, h.id), (w) => {
        var S, R;
        let x = (S = b == null ? void 0 : b.earlier.get(w != null ? w : 0)) != null ? S : h, k = (R = g.get(x)) != null ? R : Fr(mn(O(v({}, x), { core: h.core }), s), o);
        return g.set(x, k), k;
      });
      b = yield ks(m, h, p, y, s);
    }
    return { answers: l.newest((m) => a.push(mc(m, e.community))), excluded: a, versions: d };
  });
}

// src/core/analysis/disclosure/read-last-release.ts
function Lc(e) {
  let [n, t] = [Z(e, "minAnswers"), Z(e, "minCell")];
  if (typeof n != "number" || typeof t != "number")
    return null;
  let r = Z(e, "earlier");
  return {
    thresholds: { minAnswers: n, minCell: t },
    published: v(v({}, Mc(e)), L(r) ? { earlier: Mc(r) } : {})
  };
}
function Z(e, n) {
  return L(e) ? E(e, n) : void 0;
}
function Mc(e) {
  let n = Z(e, "breakdowns");
  return {
    questions: Ic(Z(e, "questions"), Py),
    skills: Ic(Z(e, "skills"), Ty),
    breakdowns: (Array.isArray(n) ? n : []).filter(Ay)
  };
}
function Ic(e, n) {
  let t = W();
  return L(e) && Object.keys(e).filter((r) => n(E(e, r))).forEach((r) => {
    t[r] = E(e, r);
  }), t;
}
function As(e, n) {
  return L(e) && Object.keys(e).every((t) => n(E(e, t)));
}
function Yt(e) {
  return typeof Z(e, "withheld") == "string";
}
function Py(e) {
  return Yt(e) || typeof Z(e, "n") == "number" && As(
    Z(e, "choices"),
    (n) => Yt(n) || typeof Z(n, "count") == "number"
  );
}
function Ty(e) {
  return Yt(e) || typeof Z(e, "n") == "number" && L(Z(e, "discrepancies")) && ["importance", "ability"].every((n) => L(Z(Z(e, n), "counts"))) && Z(e, "highNeedCount") !== void 0;
}
function Ay(e) {
  return typeof Z(e, "by") == "string" && Z(e, "question") !== void 0 && As(Z(e, "groups"), (n) => Yt(n) || typeof Z(n, "counted") == "number" && As(Z(n, "skills"), (t) => Yt(t) || typeof Z(t, "n") == "number"));
}

// src/wiki/counting/last-release.ts
function Fc(e, n, t) {
  return D(this, null, function* () {
    let { source: r, titles: o, community: s } = e, i = o.resultsData(n), l = (m) => D(null, null, function* () {
      var b, g, y;
      let h = (b = (yield r.readPages([m])).get(m)) == null ? void 0 : b.latest, p = h === void 0 || t === null || h.user === t ? h : (g = yield r.newestRevisionBy(m, t)) != null ? g : void 0;
      return xe((y = p == null ? void 0 : p.text) != null ? y : "").value;
    }), a = yield l(i), u = L(a) ? E(a, "answers") : null, c = L(u) ? E(u, "revisions") : null, d = /* @__PURE__ */ new Map(), f = (m) => {
      var g;
      let h = L(m) ? E(m, "community") : null, p = typeof h == "string" && h !== s ? h : "", b = (g = d.get(p)) != null ? g : [];
      d.set(p, b), Oy(m).forEach((y) => b.push(y));
    };
    if (Array.isArray(u))
      u.forEach(f);
    else if (!Array.isArray(c))
      return null;
    for (let m of Array.isArray(c) ? c : []) {
      let h = typeof m == "string" && m.startsWith(`${o.results(n)}/`) ? yield l(m) : null;
      if (!L(h))
        return null;
      f(h);
    }
    return d.forEach((m) => m.sort((h, p) => h - p)), { revisions: d, figures: Lc(a) };
  });
}
function Oy(e) {
  let [n, t] = L(e) ? [E(e, "revision"), E(e, "revisions")] : [];
  return (Array.isArray(t) ? t : [n]).filter((o) => typeof o == "number");
}

// src/core/json/schema-faults.ts
var Ey = {
  object: "expected-object",
  array: "expected-list",
  string: "expected-string",
  integer: "expected-whole-number",
  number: "expected-number",
  boolean: "expected-true-or-false"
};
function qr(e, n, t) {
  var f;
  let r = [], o = (f = n.definitions) != null ? f : {};
  return l(e, n, "$", ""), r;
  function s(m, h, ...p) {
    r.push({ path: m, code: h, parameters: p });
  }
  function i(m) {
    let [h, p] = [m, ""];
    for (; h.$ref !== void 0; ) {
      p = h.$ref.replace("#/definitions/", "");
      let b = o[p];
      if (b === void 0)
        throw new Error(`The schema has no ${h.$ref}.`);
      h = b;
    }
    return [h, p];
  }
  function l(m, h, p, b) {
    let [g, y] = i(h), w = y === "" ? b : y;
    g.anyOf !== void 0 ? d(m, g.anyOf, p, w) : g.enum !== void 0 ? g.enum.includes(m) || s(p, "not-one-of", F(m), g.enum) : g.type !== void 0 && !Dc(m, g.type) ? s(p, Ey[g.type]) : typeof m == "string" ? a(m, g, p, w) : typeof m == "number" ? g.minimum !== void 0 && m < g.minimum ? s(p, "too-small", m, g.minimum) : g.maximum !== void 0 && m > g.maximum && s(p, "too-large", m, g.maximum) : Array.isArray(m) ? u(m, g, p) : L(m) && c(m, g, p);
  }
  function a(m, h, p, b) {
    var w;
    if (h.pattern !== void 0 && !qc(h.pattern, m)) {
      s(p, (w = t.codes[b]) != null ? w : "bad-text", F(m));
      return;
    }
    let g = t.checks[b], y = g === void 0 ? null : g(m);
    y !== null && s(p, y, F(m));
  }
  function u(m, h, p) {
    h.minItems !== void 0 && m.length < h.minItems ? s(p, "empty-list") : h.maxItems !== void 0 && m.length > h.maxItems && s(p, "too-many-items", h.maxItems);
    let b = h.items;
    b !== void 0 && m.forEach((g, y) => l(g, b, B(p, y), ""));
  }
  function c(m, h, p) {
    var y, w, x, k;
    let b = (y = h.properties) != null ? y : {}, g = (w = h.patternProperties) != null ? w : {};
    for (let S of (x = h.required) != null ? x : [])
      E(m, S) === void 0 && s(B(p, S), S === "default" ? "missing-default" : "missing-property", S);
    for (let S of Object.keys(m)) {
      let R = B(p, S), A = Object.keys(g).find((M) => qc(M, S)), T = (k = E(b, S)) != null ? k : A && g[A];
      T !== void 0 ? l(m[S], T, R, "") : h.patternProperties !== void 0 ? s(R, "bad-language", F(S)) : h.additionalProperties === !1 && s(R, "unknown-property", F(S), Object.keys(b));
    }
  }
  function d(m, h, p, b) {
    var k, S;
    let g = h.filter((R) => {
      let A = i(R)[0].type;
      return A === void 0 || Dc(m, A) || A === "integer" && typeof m == "number";
    });
    if (!L(m) || g.length < 2) {
      g[0] === void 0 ? s(p, (k = t.codes[b]) != null ? k : "bad-text", F(m)) : l(m, g[0], p, b);
      return;
    }
    let y = g.map((R) => {
      var A, T, M;
      return (M = (T = (A = i(R)[0].properties) == null ? void 0 : A.type) == null ? void 0 : T.enum) == null ? void 0 : M[0];
    }), w = y.indexOf(E(m, "type")), x = y[0] === void 0 ? (S = g.find((R) => {
      var A;
      return ((A = i(R)[0].required) != null ? A : []).some((T) => E(m, T) !== void 0);
    })) != null ? S : g[g.length - 1] : g[w];
    if (x === void 0) {
      let R = y.filter((T) => T !== void 0), A = E(m, "type");
      A === void 0 ? s(B(p, "type"), "missing-property", "type") : s(B(p, "type"), "unknown-question-type", F(A), R);
    } else
      l(m, x, p, b);
  }
}
function Dc(e, n) {
  switch (n) {
    case "object":
      return L(e);
    case "array":
      return Array.isArray(e);
    case "integer":
      return typeof e == "number" && e % 1 === 0;
    default:
      return typeof e === n;
  }
}
var jc = /* @__PURE__ */ new Map();
function qc(e, n) {
  let t = jc.get(e);
  return t === void 0 && (t = new RegExp(e, "u"), jc.set(e, t)), t.test(n);
}

// src/core/skills/skills.schema.json
var _c = {
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
var $y = {
  id: "bad-id",
  language: "bad-language",
  label: "empty-text",
  messageKey: "bad-message-key",
  text: "expected-text",
  item: "bad-item",
  capacities: "expected-whole-number"
};
function Bc(e, n = {}) {
  let { value: t, faults: r } = xe(e);
  if (t === void 0)
    return { taxonomy: null, faults: r };
  let { hasMessage: o } = n, s = qr(t, _c, {
    codes: $y,
    checks: {
      messageKey: (l) => o === void 0 || o(l) ? null : "unknown-message"
    }
  }), { taxonomy: i } = sr(t);
  return { taxonomy: i, faults: [...r, ...s, ...L(t) ? Ny(t, i) : []] };
}
function Ny(e, n) {
  let t = [], r = /* @__PURE__ */ new Map(), o = E(e, "skills");
  return (Array.isArray(o) ? o : []).forEach((s, i) => {
    let l = L(s) ? E(s, "id") : void 0;
    if (!L(s) || typeof l != "string")
      return;
    let a = B("$.skills", i), u = r.get(l);
    if (u !== void 0) {
      t.push({ path: `${a}.id`, code: "duplicate-code", parameters: [F(l), u] });
      return;
    }
    r.set(l, `${a}.id`);
    for (let c of ["parent", "replacedBy"]) {
      let d = E(s, c);
      typeof d == "string" && (n.get(d) === null ? t.push({ path: `${a}.${c}`, code: "no-such-skill", parameters: [F(d)] }) : My(n, l, c) && t.push({ path: `${a}.${c}`, code: "skill-circle", parameters: [F(l)] }));
    }
    E(s, "replacedBy") !== void 0 && E(s, "status") !== "retired" && t.push({ path: `${a}.replacedBy`, code: "replaced-not-retired", parameters: [F(l)] });
  }), t;
}
function My(e, n, t) {
  var s, i, l, a;
  let r = /* @__PURE__ */ new Set(), o = (i = (s = e.get(n)) == null ? void 0 : s[t]) != null ? i : null;
  for (; o !== null && !r.has(o); ) {
    if (o === n)
      return !0;
    r.add(o), o = (a = (l = e.get(o)) == null ? void 0 : l[t]) != null ? a : null;
  }
  return !1;
}

// src/core/survey/definition.schema.json
var Wc = {
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
function Os(e) {
  let n = (t, r, o = Ly(r)) => ({ list: t, codes: r.map(({ value: s }) => s), isScale: o });
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
function Zt(e) {
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
function Ly(e) {
  return e.filter(({ value: n }) => /^-?\d+$/.test(n)).length > e.length / 2;
}

// src/core/survey/rules/placed-elements.ts
var Fy = 20;
function Es(e) {
  let n = $e(e, "pages", "$"), t = [], r = (s) => {
    let i = s[s.length - 1];
    for (let l of $e(i.json, "elements", i.path))
      t.push(O(v({}, l), { name: ie(l.json, "name"), type: E(l.json, "type"), within: s })), s.length < Fy && r([...s, l]);
  };
  n.forEach((s) => r([s]));
  let o = E(e, "localSkills");
  return {
    json: e,
    pages: n,
    elements: t,
    questions: t.filter(({ type: s }) => s !== "panel" && s !== "html"),
    settings: L(o) ? o : {}
  };
}
function _r({ json: e, path: n, type: t }) {
  let r = $e(e, "columns", n);
  return [
    X(e, "choices", n),
    X(e, "rateValues", n),
    X(e, "rows", n),
    ...t === "matrix" ? [X(e, "columns", n)] : [r.map(Br), ...r.map((o) => X(o.json, "choices", o.path))]
  ];
}
function X(e, n, t) {
  let r = E(e, n), o = [];
  return (Array.isArray(r) ? r : []).forEach((s, i) => {
    let l = B(B(t, n), i), a = L(s) ? s : null, u = a === null ? s : E(a, "value");
    (typeof u == "string" || typeof u == "number") && o.push({
      path: a === null ? l : `${l}.value`,
      code: String(u),
      hasText: a !== null && E(a, "text") !== void 0,
      isRetired: a !== null && E(a, "retired") === !0,
      json: a
    });
  }), o;
}
function Br({ json: e, path: n }) {
  var t;
  return { path: `${n}.name`, code: (t = ie(e, "name")) != null ? t : "", hasText: !1, isRetired: !1, json: null };
}
function $e(e, n, t) {
  let r = E(e, n), o = [];
  return (Array.isArray(r) ? r : []).forEach((s, i) => {
    L(s) && o.push({ json: s, path: B(B(t, n), i) });
  }), o;
}
function ie(e, n) {
  let t = E(e, n);
  return typeof t == "string" ? t : null;
}

// src/core/survey/rules/comparison-rules.ts
function Gc(e, n, t, r) {
  let o = "$.localSkills.core", s = E(e.settings, "core");
  if (!(!L(s) || E(s, "id") !== t.id)) {
    n.audience.population !== t.audience.population && r(`${o}.id`, "other-population", n.audience.population, t.id, t.audience.population);
    for (let { code: i, path: l } of X(s, "questions", o)) {
      let [a, u] = [n, t].map(
        (c) => V(c).find((d) => d.name === i)
      );
      u === void 0 ? r(l, "core-no-question", i, t.id) : a === void 0 ? e.questions.some((c) => c.name === i) || r(l, "core-question-missing", i) : Qc(e, a, u, t.id, !0, r);
    }
  }
}
function Uc(e, n, t, r) {
  if (n.follows === t.id) {
    n.audience.population !== t.audience.population && r("$.localSkills.follows", "other-population", n.audience.population, t.id, t.audience.population);
    for (let o of V(t)) {
      let s = V(n).find(({ name: i }) => i === o.name);
      s !== void 0 && Qc(e, s, o, t.id, !1, r);
    }
  }
}
function Qc(e, n, t, r, o, s) {
  var u, c;
  let i = (c = (u = e.questions.find(({ name: d }) => d === n.name)) == null ? void 0 : u.path) != null ? c : "$.pages";
  if (Zt(n) !== Zt(t)) {
    s(`${i}.type`, "kept-type", n.name, Zt(n), r, Zt(t));
    return;
  }
  let [l, a] = [Os(n), Os(t)];
  for (let d of a) {
    let f = l.find(({ list: b }) => b === d.list);
    if (f === void 0) {
      s(i, "kept-column", n.name, d.list.replace("columns.", ""), r);
      continue;
    }
    let m = `${i}.${d.list.split(".")[0]}`, [h, p] = [Vc(d.codes, f.codes), Vc(f.codes, d.codes)];
    h.length > 0 && s(m, "kept-codes-gone", n.name, r, h), p.length > 0 && (o || d.isScale) && s(m, "kept-codes-added", n.name, r, p), h.length + p.length === 0 && d.isScale && f.codes.join() !== d.codes.join() && s(m, "kept-order", n.name, r, d.codes);
  }
}
function Vc(e, n) {
  return e.filter((t) => !n.includes(t));
}

// src/core/survey/rules/condition-rules.ts
var Hc = 8;
function zc(e, n, t) {
  let r = n === null ? [] : z(n), o = new Map(r.map((i) => [i.name, i])), s = n === null ? [] : V(n).map(({ name: i }) => i);
  for (let { json: i, path: l } of jy(e))
    for (let a of ["visibleIf", "requiredIf"]) {
      let u = ie(i, a);
      if (u === null || u.trim() === "")
        continue;
      let c = `${l}.${a}`, d = kr(u);
      if ("code" in d) {
        t(c, d.code, ...d.parameters);
        continue;
      }
      for (let f of We(d)) {
        let m = f.split(".", 1)[0];
        if (!e.questions.some(({ name: p }) => p === m))
          t(c, "condition-no-question", m);
        else if (s.includes(m) && !o.has(f) && !qy(f, r, e)) {
          let p = r.filter((g) => g.question.name === m).map(({ name: g }) => g), b = p.length > 0 ? p : Jc(m, e).map((g) => `${m}.\u2026.${g}`);
          t(c, "condition-no-part", f, b.slice(0, Hc).map((g) => `{${g}}`));
        }
      }
      By(d, o, c, t);
    }
  for (let i of n === null ? [] : rc(n)) {
    let l = [...e.pages.map(Dy), ...e.elements].find(({ name: a }) => a !== null && i.includes(a));
    t(l === void 0 ? "$.pages" : `${l.path}.visibleIf`, "condition-circle", i);
  }
}
function Dy(e) {
  return O(v({}, e), { name: ie(e.json, "name") });
}
function jy(e) {
  let n = (r) => [
    ...["choices", "rateValues", "rows", "columns"].map((o) => X(r.json, o, r.path)),
    ...$e(r.json, "columns", r.path).map((o) => X(o.json, "choices", o.path))
  ].reduce((o, s) => o.concat(s.reduce((i, { json: l, path: a }) => l === null ? i : i.concat({ json: l, path: a.replace(/\.value$/, "") }), [])), []), t = e.pages.slice();
  return e.elements.reduce((r, o) => r.concat(o, n(o)), t);
}
function qy(e, n, t) {
  let [r = "", o, s] = e.split(".");
  return o !== void 0 && s !== void 0 && Jc(r, t).includes(s) && !n.some(({ question: i }) => i.name === r);
}
function Jc(e, n) {
  let t = n.questions.find((r) => r.name === e && r.type === "matrixdropdown");
  return t === void 0 ? [] : $e(t.json, "columns", "").map(({ json: r }) => {
    var o;
    return (o = ie(r, "name")) != null ? o : "";
  });
}
var _y = ["equal", "notequal", "contains", "notcontains", "anyof", "noneof", "allof"];
function By(e, n, t, r) {
  let o = /* @__PURE__ */ new Set(), s = (l, a) => {
    let u = l.kind === "answer" ? n.get(l.parameter) : void 0, c = u === void 0 ? null : u.choices;
    if (!(u === void 0 || c === null || a.kind !== "value" || a.value === null))
      for (let d of Array.isArray(a.value) ? a.value : [a.value]) {
        let f = String(d);
        !c.some((m) => m.value === f) && !o.has(`${u.name}=${f}`) && (o.add(`${u.name}=${f}`), r(
          t,
          "condition-no-code",
          u.name,
          F(f),
          c.slice(0, Hc).map((m) => m.value)
        ));
      }
  }, i = (l) => {
    switch (l.kind) {
      case "unary":
        i(l.operand);
        break;
      case "binary":
        _y.includes(l.operator) && (s(l.left, l.right), s(l.right, l.left)), i(l.left), i(l.right);
        break;
      case "iif":
        l.operands.forEach(i);
        break;
    }
  };
  i(e.expression);
}

// src/core/survey/rules/name-rules.ts
function Kc(e, n) {
  er(e.pages.map(Br), "duplicate-name", n), er(e.elements.map(Br), "duplicate-name", n);
  for (let { name: t, path: r, type: o, within: s } of e.elements)
    t !== null && cn.includes(t) && n(`${r}.name`, "reserved-name", t, cn), o === "panel" && s.length === Ft + 1 && n(r, "panels-too-deep", Ft);
  e.questions.forEach((t, r) => {
    r === Lt && n(t.path, "too-many-questions", Lt), _r(t).forEach((o) => er(o, "duplicate-code", n));
  }), e.pages.length > 0 && e.questions.every(({ json: t }) => t.retired === !0) && n("$.pages", "no-question");
}
function er(e, n, t) {
  let r = /* @__PURE__ */ new Map();
  for (let { code: o, path: s } of e) {
    let i = r.get(o);
    i === void 0 ? r.set(o, s) : o !== "" && t(s, n, F(o), i);
  }
}

// src/core/survey/rules/personal-data-words.ts
var Cs = {
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
}, Xc = [
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
var Wy = ["title", "description", "placeholder"];
function ed(e, n) {
  let t = ie(e.json, "locale");
  for (let { json: r, path: o, name: s, type: i } of e.questions) {
    let l = [], a = i === "matrix" ? [] : $e(r, "columns", o);
    for (let { json: u, path: c } of [{ json: r, path: o }, ...a])
      Wy.forEach((d) => l.push(...Gy(E(u, d), `${c}.${d}`, t)));
    s !== null && l.push({ path: `${o}.name`, text: s, language: "en" });
    for (let { path: u, text: c, language: d } of l) {
      let f = Vy(c, d);
      if (f !== null) {
        n(u, "personal-data-likely", f);
        break;
      }
    }
  }
}
function Vy(e, n) {
  let t = td(e);
  return Yc(t, n) === null ? null : Yc(
    Xc.reduce((r, o) => r.split(nd(o).needle).join(" "), t),
    n
  );
}
function Yc(e, n) {
  let t = rd(e), r = n === null ? null : n.split("-")[0], o = null;
  for (let s of Object.keys(Cs).filter((i) => r === null || i === r))
    for (let i of Cs[s]) {
      let { needle: l, bareNeedle: a } = nd(i);
      (e.includes(l) || t.includes(a)) && (o === null || i.length > o.length) && (o = i);
    }
  return o === null ? null : o.replace("*", "");
}
var Zc = /* @__PURE__ */ new Map();
function nd(e) {
  let n = Zc.get(e);
  if (n === void 0) {
    let t = td(e).slice(0, e.endsWith("*") ? -1 : void 0);
    n = { needle: t, bareNeedle: rd(t) }, Zc.set(e, n);
  }
  return n;
}
function td(e) {
  return ` ${e.toLowerCase().normalize("NFD").replace(/[\u0300-\u036f\u064b-\u065f\u0670\u0640]/g, "").replace(/ٱ/g, "\u0627").replace(/ى/g, "\u064A").replace(/ة/g, "\u0647").replace(/ı/g, "i").replace(/[\s!-/:-@[-`{-~\u00a0-\u00bf\u060c\u061b\u061f\u2010-\u205e\u3000-\u303f]+/g, " ").trim()} `;
}
function rd(e) {
  return e.replace(/ [وف]?(?:لل|[بكل]?ال|[بكل])?(?=[\u0621-\u064a]{3})/g, " ");
}
function Gy(e, n, t) {
  return typeof e == "string" ? [{ path: n, text: e, language: t }] : L(e) ? Object.keys(e).reduce((r, o) => {
    let s = e[o];
    return typeof s == "string" && o !== "message" ? r.concat({ path: n, text: s, language: o === "default" ? t : o }) : r;
  }, []) : [];
}

// src/core/survey/rules/question-rules.ts
var Uy = [
  ["showOtherItem", kn],
  ["hasOther", kn],
  ["showNoneItem", wt],
  ["hasNone", wt],
  ["showRefuseItem", xt],
  ["showDontKnowItem", kt]
];
function sd(e, n, t) {
  let { json: r, path: o, type: s } = e;
  switch (E(r, "personalData") === !0 && t(`${o}.personalData`, "personal-data-marked"), Qy(e, t), Hy(e, t), s) {
    case "dropdown":
    case "tagbox":
      od(e, "choices", "choicesFrom", t);
      break;
    case "ranking":
      zy(e, t);
      break;
    case "rating":
      Jy(e, t);
      break;
    case "text":
      Ky(e, t);
      break;
    case "matrixdropdown":
      od(e, "rows", "rowsFrom", t), Xy(e, n, t);
      break;
  }
}
function Wr(e) {
  return Uy.filter(([n]) => E(e, n) === !0).map(([, n]) => n);
}
function Qy({ json: e, path: n }, t) {
  let r = Wr(e);
  for (let o of ["choices", "rateValues"])
    for (let { code: s, path: i } of X(e, o, n))
      r.includes(s) && t(i, "special-code-taken", s);
}
function Hy({ json: e, path: n }, t) {
  let [r, o] = [E(e, "minSelectedChoices"), E(e, "maxSelectedChoices")], s = X(e, "choices", n);
  if (typeof r != "number")
    return;
  let i = s.filter(({ isRetired: l }) => !l).length + Number(Wr(e).includes(kn));
  typeof o == "number" && r > o ? t(`${n}.minSelectedChoices`, "min-above-max", r, o) : s.length > 0 && r > i && t(`${n}.minSelectedChoices`, "min-above-choices", r, i);
}
function od({ json: e, path: n }, t, r, o) {
  let [s, i] = [t, r].map((l) => E(e, l) !== void 0);
  s && i ? o(`${n}.${r}`, "not-together", t, r) : !s && !i && o(`${n}.${t}`, "missing-either", t, r);
}
function zy({ json: e, path: n }, t) {
  let r = X(e, "choices", n);
  if (r.length > 0 && r.filter(({ isRetired: o }) => !o).length < 2 && t(`${n}.choices`, "ranking-of-one"), E(e, "selectToRankEnabled") !== !0)
    for (let o of ["minSelectedChoices", "maxSelectedChoices"])
      E(e, o) !== void 0 && t(`${n}.${o}`, "ranking-of-all", o);
}
function Jy({ json: e, path: n }, t) {
  var u;
  let r = E(e, "rateValues");
  if (r !== void 0) {
    for (let c of ["rateMin", "rateMax", "rateStep"])
      E(e, c) !== void 0 && t(`${n}.${c}`, "not-together", "rateValues", c);
    Array.isArray(r) && r.length > un && t(`${n}.rateValues`, "too-many-steps", un);
    return;
  }
  let o = (c, d) => {
    let f = E(e, c);
    return Et(f) ? f : d;
  }, [s, i, l] = [o("rateMin", 1), o("rateMax", 5), o("rateStep", 1)], a = `${n}.${(u = ["rateMax", "rateMin", "rateStep"].find((c) => E(e, c) !== void 0)) != null ? u : "type"}`;
  l < 1 || (i <= s ? t(a, "bad-rating", s, i, l) : s + (un - 1) * l < i ? t(a, "too-many-steps", un) : (i - s) % l !== 0 && t(a, "rating-misses-end", s, i, l));
}
function Ky({ json: e, path: n }, t) {
  let r = Ko.find((l) => {
    var a;
    return l === ((a = ie(e, "inputType")) != null ? a : "text");
  });
  if (r === void 0)
    return;
  E(e, "integer") !== void 0 && r !== "number" && t(`${n}.integer`, "only-for-numbers", "integer");
  let [o, s] = ["min", "max"].map((l) => {
    let a = E(e, l), u = typeof a == "string" || typeof a == "number" ? Xo(String(a), r) : null;
    return u === null && a !== void 0 && t(`${n}.${l}`, "limit-not-of-type", F(a), r), u;
  });
  o && s && (r === "number" ? Number(o) > Number(s) : o > s) && t(`${n}.min`, "limits-crossed", o, s);
}
function Xy({ json: e, path: n }, t, r) {
  let o = ie(e, "rowsFrom");
  t === null || o === null || o === "" || (t.get(o) === null ? r(`${n}.rowsFrom`, "no-skill-to-start", F(o)) : t.children(o).length === 0 && r(`${n}.rowsFrom`, "no-skills-below", F(o)));
}

// src/core/survey/rules/settings-rules.ts
var ht = "$.localSkills", Yy = ["matrixdropdown"], Zy = ["checkbox", "tagbox", "ranking"], eb = ["radiogroup", "dropdown", "checkbox", "tagbox", "rating", "boolean"];
function id(e, n, t) {
  let { settings: r } = e, [o, s, i] = ["id", "opens", "closes"].map((c) => ie(r, c));
  n !== void 0 && o && o !== n && t(`${ht}.id`, "other-id", F(o), n), s && i && i < s && t(`${ht}.closes`, "closes-before-opens", F(i), F(s));
  let l = new Set(St);
  for (let c of e.questions)
    _r(c).forEach((d) => d.forEach(({ code: f }) => l.add(f))), Wr(c.json).forEach((d) => l.add(d));
  let a = X(r, "notInStatistics", ht);
  er(a, "duplicate-code", t);
  for (let { code: c, path: d } of a)
    l.has(c) || t(d, "unused-code", F(c));
  let u = E(r, "core");
  o && L(u) && ie(u, "id") === o && t(`${ht}.core.id`, "refers-to-itself", o), o && ie(r, "follows") === o && t(`${ht}.follows`, "refers-to-itself", o);
}
function ld(e, n, t) {
  let r = `${ht}.measures`, o = E(e.settings, "measures");
  if (!L(o))
    return;
  let s = (c, d, f) => {
    let m = typeof d == "string" ? e.questions.find((h) => h.name === d) : null;
    if (m === void 0)
      t(c, "measure-no-question", F(d));
    else if (m !== null && !f.includes(m.type))
      t(c, "measure-wrong-type", F(d), f);
    else
      return m;
    return null;
  }, i = s(`${r}.grid`, E(o, "grid"), Yy);
  if (i !== null) {
    let c = X(e.settings, "notInStatistics", "$").map(({ code: d }) => d);
    nb(i, `${r}.grid`, [...c, ...St], t);
  }
  let [l, a] = ["wantToLearn", "canTeach"].map(
    (c) => s(`${r}.${c}`, E(o, c), Zy)
  );
  l && l === a && t(`${r}.canTeach`, "measure-twice", F(l.name));
  let u = E(o, "groupBy");
  (Array.isArray(u) ? u : []).forEach((c, d) => {
    s(`${r}.groupBy[${d}]`, c, eb);
  }), $s(i, "rows", n, t), $s(l != null ? l : null, "choices", n, t), $s(a != null ? a : null, "choices", n, t);
}
function $s(e, n, t, r) {
  if (e === null)
    return;
  let o = E(e.json, "choicesFrom");
  o !== void 0 && o !== "skills" && r(`${e.path}.choicesFrom`, "not-one-of", F(o), ["skills"]);
  for (let { code: s, path: i, hasText: l } of t === null ? [] : X(e.json, n, e.path))
    !l && (t == null ? void 0 : t.get(s)) === null && r(i, "unknown-skill", F(s));
}
function nb(e, n, t, r) {
  let o = $e(e.json, "columns", e.path);
  for (let s of qe) {
    let i = o.find((l) => E(l.json, "name") === s);
    if (i === void 0) {
      r(n, "measure-no-column", F(e.name), s);
      continue;
    }
    tb(i.json, i.path, s, t, (l, ...a) => {
      r(`${i.path}.choices`, l, ...a);
    });
  }
}
function tb(e, n, t, r, o) {
  let s = X(e, "choices", n), i = Mn.filter((c) => !s.some((d) => d.code === c)), l = s.map((c) => c.code).filter((c) => !Mn.includes(c) && !r.includes(c));
  i.length > 0 && o("scale-code-missing", t, i), l.length > 0 && o("scale-code-extra", t, l.map(F));
  let a = s.filter((c) => Mn.includes(c.code)), u = a.filter((c) => c.code === Mn[0] || c.code === Mn[4]);
  a.some((c) => c.hasText) && u.some((c) => !c.hasText) && o("scale-ends-unlabelled", t);
}

// src/core/survey/rules/text-rules.ts
var rb = [
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
function ud(e, n) {
  let t = [], r = ie(e.json, "locale"), o = (i, l) => {
    if (Array.isArray(i))
      i.forEach((a, u) => o(a, B(l, u)));
    else if (L(i))
      for (let a of Object.keys(i)) {
        let u = rb.includes(a) ? ob(i[a]) : null;
        u === null ? o(i[a], B(l, a)) : t.push({ path: B(l, a), languages: u });
      }
  };
  o(e.json, "$");
  let s = /* @__PURE__ */ new Set();
  t.forEach(({ languages: i }) => i.forEach((l) => s.add(l)));
  for (let i of Array.from(s).sort()) {
    let l = t.filter(({ languages: u }) => !u.includes(i)), [a] = l;
    a !== void 0 && i !== "default" && i !== r && n(a.path, "missing-language", F(i), l.length, t.length);
  }
}
function ob(e) {
  return typeof e == "string" ? ["default"] : !L(e) || E(e, "message") !== void 0 ? null : Object.keys(e);
}
function cd(e, n) {
  var o;
  let t = E(e.settings, "measures"), r = L(t) ? E(t, "grid") : void 0;
  for (let { json: s, path: i, type: l, name: a } of e.questions)
    if (l === "rating") {
      let u = X(s, "rateValues", i);
      !["minRateDescription", "maxRateDescription"].every((d) => E(s, d) !== void 0) && (u.length === 0 || dd(u)) && n(i, "scale-ends-bare", F(a));
    } else if (l === "matrix")
      Ns(s, "columns", i, n);
    else if (l === "matrixdropdown")
      for (let u of $e(s, "columns", i)) {
        let c = (o = ie(u.json, "name")) != null ? o : "";
        (a !== r || !qe.includes(c)) && Ns(u.json, "choices", u.path, n);
      }
    else (l === "radiogroup" || l === "dropdown") && Ns(s, "choices", i, n);
}
function Ns(e, n, t, r) {
  let o = X(e, n, t);
  o.length > 1 && o.filter(ad).length >= 3 && dd(o.filter(ad)) && r(`${t}.${n}`, "scale-ends-bare", F(ie(e, "name")));
}
function ad({ code: e }) {
  return /^-?\d+$/.test(e);
}
function dd(e) {
  return [e[0], e[e.length - 1]].some((n) => n !== void 0 && !n.hasText);
}

// src/core/survey/definition-rules.ts
function fd(e, n) {
  var a;
  let { faults: t, add: r } = pd(), o = Es(e), s = (a = n.taxonomy) != null ? a : null, i = dn(e).survey, l = i === null ? null : mn(i, s);
  return Kc(o, r), o.questions.forEach((u) => sd(u, s, r)), zc(o, l, r), id(o, n.id, r), ld(o, s, r), i !== null && n.core && Gc(o, i, n.core, r), i !== null && n.previous && Uc(o, i, n.previous, r), t;
}
function md(e) {
  let { faults: n, add: t } = pd(), r = Es(e);
  return ed(r, t), ud(r, t), cd(r, t), n;
}
function pd() {
  let e = [];
  return {
    faults: e,
    add: (n, t, ...r) => {
      e.push({ path: n, code: t, parameters: r });
    }
  };
}

// src/core/survey/lint-definition.ts
var sb = {
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
function gd(e, n = {}) {
  let { value: t, faults: r } = xe(e);
  return t === void 0 ? { survey: null, faults: r, warnings: [] } : {
    survey: dn(t).survey,
    faults: [...r, ...ib(t, n)],
    warnings: lb(t)
  };
}
function ib(e, n = {}) {
  let { hasMessage: t } = n, r = qr(e, Wc, {
    codes: sb,
    checks: {
      date: (o) => Ce(o) ? null : "bad-date",
      messageKey: (o) => t === void 0 || t(o) ? null : "unknown-message"
    }
  });
  return L(e) && r.push(...fd(e, n)), hd(e, r);
}
function lb(e) {
  return L(e) ? hd(e, md(e)) : [];
}
function hd(e, n) {
  let t = /* @__PURE__ */ new Map(), r = (s, i) => {
    t.set(i, t.size), Array.isArray(s) ? s.forEach((l, a) => r(l, B(i, a))) : L(s) && (Object.keys(s).forEach((l) => r(E(s, l), B(i, l))), t.set(`${i} end`, t.size));
  };
  r(e, "$");
  let o = (s) => {
    var i, l;
    return (l = (i = t.get(s)) != null ? i : t.get(`${s.replace(/(?:\.[^.[\]]+|\[[^[\]]*\])$/, "")} end`)) != null ? l : t.size;
  };
  return n.map((s, i) => ({ fault: s, index: i, position: o(s.path) })).sort((s, i) => s.position - i.position || s.index - i.index).map(({ fault: s }) => s);
}

// src/wiki/counting/survey-fault.ts
var Qe = class extends Error {
  constructor(n, t, r) {
    super(n), this.name = "SurveyFault", this.kind = t, this.details = r;
  }
};

// src/wiki/counting/load-survey.ts
function yd(e, n, t) {
  return D(this, null, function* () {
    var p, b;
    let { source: r, titles: o } = e, [s, i] = [o.definition(n), o.skills()], l = (g) => (y) => `${g}: ${y.path}: ${Sn(y, t)}`, a = yield r.readPages([s, i]), u = a.get(i), { taxonomy: c, faults: d } = u === void 0 ? { taxonomy: null, faults: [] } : Bc((p = u.latest.text) != null ? p : "", { hasMessage: t.has }), f = a.get(s);
    if (f === void 0)
      throw new Qe(`There is no survey ${n} on this wiki: the page ${s} is missing.`, "no-survey", [s]);
    let { survey: m, faults: h } = gd((b = f.latest.text) != null ? b : "", { id: n, taxonomy: c, hasMessage: t.has });
    if (m === null)
      throw new Qe([
        ...h.map(l(s)),
        `The survey ${n} is skipped until its definition is mended.`
      ].join(`
`), "definition", h.map((g) => `${g.path}: ${Sn(g, t)}`));
    if (m.id !== n)
      throw new Qe(
        `${s}: the definition calls the survey ${m.id}. It is skipped until both agree.`,
        "other-id",
        [s, m.id]
      );
    return {
      survey: mn(m, c),
      taxonomy: c,
      definitionRevision: f.latest.id,
      faults: h,
      notes: [...h.map(l(s)), ...d.map(l(i))]
    };
  });
}

// src/wiki/counting/released-answers.ts
function bd(e, n, t, r, o) {
  return D(this, null, function* () {
    var a, u;
    let s = /* @__PURE__ */ new Map();
    e.forEach((c, d) => s.set(d === "" ? t.community : d, new Set(Array.from(c))));
    let i = n.answers.where(({ community: c, revision: d }) => {
      var f;
      return ((f = s.get(c != null ? c : "")) == null ? void 0 : f.has(d)) === !0;
    });
    for (let { community: c, revision: d } of i)
      (a = s.get(c != null ? c : "")) == null || a.delete(d);
    let l = [];
    for (let c of Array.from(e.keys())) {
      let d = Array.from((u = s.get(c === "" ? t.community : c)) != null ? u : []), f = c === "" ? t : o.map((p) => p.place).find((p) => p.community === c);
      if (f === void 0)
        return null;
      let m = d.length === 0 ? /* @__PURE__ */ new Map() : yield f.source.revisions(d, "with-texts"), h = ab(f, t, r, o);
      for (let p of d) {
        let b = ub(m.get(p), f, h);
        if (b === null)
          return null;
        l.push(b);
      }
    }
    return i.where(() => !0, l);
  });
}
function ab(e, n, t, r) {
  return (e === n ? [{ id: t.id, read: Xt(t, e.readAnswerCalls), questions: null }] : []).concat(r.filter((s) => s.place === e).map(({ local: s }) => ({
    id: s.id,
    read: Xt(Ts(t, s.id), e.readAnswerCalls),
    questions: Fr(s, t)
  })));
}
function ub(e, n, t) {
  if (e === void 0 || e.text === null || e.user === null)
    return null;
  for (let { id: r, read: o, questions: s } of t) {
    let i = o(e.text);
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
        questions: s
      };
  }
  return null;
}

// src/wiki/counting/count-survey.ts
function wd(r, o) {
  return D(this, arguments, function* (e, n, t = {}) {
    let s = yield xd(e, n, t), { previous: i, notes: l } = yield cb(e, s, t);
    return O(v({}, s.counted), { report: O(v({}, s.counted.report), { previous: i }), notes: [...s.counted.notes, ...l] });
  });
}
function xd(e, n, t) {
  return D(this, null, function* () {
    let { home: r, others: o, definitionsOf: s, messages: i } = e, l = yield yd(r, n, i), { survey: a, taxonomy: u, definitionRevision: c, faults: d } = l, { found: f, notes: m } = yield Fa(a, [r, ...o], s), h = yield Nc(r, l, f, t), p = e.exchange === null ? null : yield e.exchange(), b = ({ answers: R }) => {
      let A = cc(a, h.versions);
      for (let T of R)
        dc(A, T);
      return Zu(a, A, { excluded: h.excluded, exchange: p });
    }, { answers: g, held: y, last: w, pending: x, isFrozen: k, results: S } = yield fb(e, a, h, f, b);
    return {
      counted: {
        report: {
          survey: a,
          definitionRevision: c,
          results: S,
          faults: d,
          counted: fc(g),
          held: y,
          last: w,
          home: r.community,
          titles: r.titles
        },
        taxonomy: u,
        pending: x,
        isFrozen: k,
        notes: [...l.notes, ...m]
      },
      answers: g
    };
  });
}
function cb(o, s, i) {
  return D(this, arguments, function* (e, { counted: { report: n }, answers: t }, r) {
    let { follows: l, id: a } = n.survey;
    if (l === null || l === a)
      return { previous: null, notes: [] };
    try {
      let u = yield xd(e, l, r);
      return u.counted.isFrozen ? { previous: null, notes: [] } : {
        previous: {
          survey: u.counted.report.survey,
          published: an(u.counted.report),
          accountsInBoth: db(u.answers, t)
        },
        notes: []
      };
    } catch (u) {
      if (!(u instanceof Qe))
        throw u;
      return { previous: null, notes: [`${a} follows ${l}, which it cannot be compared with. ${u.message}`] };
    }
  });
}
function db(e, n) {
  let t = 0;
  for (let { user: r } of e)
    t += n.hasAccount(r) ? 1 : 0;
  return t;
}
function fb(e, n, t, r, o) {
  return D(this, null, function* () {
    var p;
    let { home: s, writer: i } = e, { answers: l } = t;
    if (n.minCell <= 1)
      return { answers: l, results: o(t), held: null, last: null, pending: 0, isFrozen: !1 };
    let a = yield Fc(s, n.id, i), u = nc((p = a == null ? void 0 : a.revisions) != null ? p : null, mb(t, s), n), c = (b) => a === null || a.figures === null ? null : O(v({}, a.figures), { isGrowing: b }), d = (b) => D(null, null, function* () {
      var w;
      let g = (w = a == null ? void 0 : a.revisions) != null ? w : /* @__PURE__ */ new Map(), y = yield bd(g, t, s, n, r);
      return {
        answers: y != null ? y : l,
        results: o({ answers: y != null ? y : l }),
        held: { needed: b },
        last: c(!0),
        pending: u.change.accounts,
        isFrozen: y === null
      };
    });
    if (u.kind === "hold")
      return d(u.needed);
    let f = o(t), m = c(u.change.removed === 0), h = a === null || m === null || u.change.accounts === 0 ? null : tc(br(f, n, m), m, a.revisions, u.change, n);
    return h !== null ? d(h) : { answers: l, results: f, held: null, last: m, pending: 0, isFrozen: !1 };
  });
}
function mb({ answers: e }, n) {
  let t = /* @__PURE__ */ new Map();
  for (let { community: r, revision: o } of e) {
    let s = r === n.community ? "" : r != null ? r : "", i = t.get(s);
    i === void 0 ? t.set(s, [o]) : i.push(o);
  }
  return t.forEach((r) => r.sort((o, s) => o - s)), t;
}

// src/core/site-configuration.ts
var pb = /[#<>[\]|{}\n\u007F-\u009F]|^\s*$|\/\s*$/;
function kd(e) {
  if (e === null)
    return { root: _e, faults: [] };
  let { value: n, faults: t } = xe(e);
  if (!L(n))
    return { root: _e, faults: t.length > 0 ? t : [{ path: "$", code: "expected-object", parameters: [] }] };
  let r = E(n, "root");
  return r === void 0 ? { root: _e, faults: t } : typeof r != "string" || pb.test(r) ? { root: _e, faults: [...t, { path: "$.root", code: "expected-text", parameters: [F(r)] }] } : { root: r.replace(/[_\s]+/g, " ").trim(), faults: t };
}

// src/wiki/counting/counting-place.ts
function gb(e, n) {
  return D(this, null, function* () {
    var i;
    let t = (yield e.readPages([rr])).get(rr), { root: r, faults: [o] } = kd((i = t == null ? void 0 : t.latest.text) != null ? i : null), s = r === _e ? r : yb(r, yield e.siteInfo());
    if (o !== void 0 || s === null) {
      let l = o != null ? o : { path: "$.root", code: "expected-text", parameters: [F(r)] }, a = `${l.path}: ${Sn(l, n)}`;
      throw new Qe(`${rr}: ${a}`, "configuration", [a]);
    }
    return Ks(s);
  });
}
var hb = [-2, -1, 8];
function yb(e, { namespaces: n, isCaseSensitive: t = !1 }) {
  let r = Array.from(n).filter(([l]) => l !== 0), o = Pr({
    defaultNamespace: "",
    namespaces: r.map(([, l]) => l),
    capitalLinks: !t
  }), s = /^\s*:/.test(e) ? null : o(e);
  return s !== null && ((l) => !r.some(([a, u]) => {
    var c;
    return hb.includes(a) && l.startsWith(`${(c = u[0]) != null ? c : ""}:`);
  }))(s) ? s : null;
}
function Sd(e, n, t) {
  return D(this, null, function* () {
    return {
      source: e,
      titles: yield gb(e, t),
      community: (yield e.siteInfo()).wikiId,
      isHome: n,
      readAnswerCalls: yield Ar(e, [Pc])
    };
  });
}

// src/ui/survey-results/count-now.ts
function Rd(e, n, t) {
  return D(this, null, function* () {
    let { surveyId: r, reportMessages: o } = e;
    t.onPhase("survey");
    let s = yield Sd(n, !0, o), i = !1, { report: l, taxonomy: a, isFrozen: u } = yield wd({
      home: s,
      // Of the other wikis that a bot may read, a page knows nothing.
      others: [],
      definitionsOf: La(),
      exchange: () => ku(s, e.now().toISOString().slice(0, 10)),
      writer: null,
      messages: o
    }, r, {
      signal: t.signal,
      onPages(y) {
        i || (i = !0, t.onPhase("answers")), t.onPages(y);
      }
    });
    t.onPhase("results");
    let c = yield n.lastChanged(s.titles.resultsData(r)), d = { report: l, isFrozen: u, savedAt: c, fault: null };
    if (u)
      return O(v({}, d), { html: null, files: null });
    let { survey: f } = l, m = an(l), h = At(l, m), p = ro(l, m, o, a, [o], h), b = xa(p), g = { json: Il(l, m), csv: Ra(f, m, p.texts) };
    try {
      return O(v({}, d), { files: g, html: yield n.render(b, s.titles.results(r)) });
    } catch (y) {
      if (t.signal.aborted)
        throw y;
      return O(v({}, d), { files: g, html: null, fault: y });
    }
  });
}

// src/wiki/port.ts
var Ke = class extends Error {
  constructor(n, t, r = {}) {
    super(t === "" ? n : `${n}: ${t}`), this.name = "SaveFault", this.reason = n, this.explanation = t, this.details = r;
  }
};
function Ms(e) {
  return e instanceof Error && e.name === "SaveFault";
}

// src/ui/survey-results/counting-fault.ts
var bb = ["offline", "rate-limited"], wb = ["session-lost", "permission-denied", "blocked"], xb = 10;
function kb(e) {
  return e instanceof Error && e.name === "SurveyFault";
}
function Is(e, n) {
  let t = (s, ...i) => re("p", {}, n.text(`localskills-live-fault-${s}`, ...i));
  if (kb(e)) {
    let { kind: s, details: i } = e, l = s === "definition" || s === "configuration";
    return wn("error", t(s, ...l ? [] : i), l ? re("ul", {}, ...i.slice(0, xb).map((a) => re("li", { dir: "auto" }, a))) : null);
  }
  let r = Ms(e) ? e.reason : "other", o = Ms(e) ? e.explanation : e instanceof Error ? e.message : "";
  return wn(
    "error",
    t(bb.includes(r) ? r : wb.includes(r) ? "refused" : "other"),
    o === "" ? null : re("p", { dir: "auto" }, n.text("localskills-live-fault-details", o))
  );
}

// src/ui/survey-results/progress-view.ts
function vd(e, n) {
  let r = new OO.ui.ProgressBarWidget({ progress: !1 }).$element.attr("aria-label", e.text("localskills-live-progress")), o = re("p", { role: "status", class: "ext-localSkills-live-phase" }), s = re("p", { class: "ext-localSkills-live-pages" }), i = (c) => {
    o.textContent = c, r.attr("aria-valuetext", c);
  }, l = "survey", a = !1, u = () => {
    a = !1, i(e.text(`localskills-live-phase-${l}`));
  };
  return {
    element: re(
      "div",
      { class: "ext-localSkills-live-working" },
      o,
      r[0],
      s,
      xn(Qn(e.text("localskills-live-cancel"), "normal", n))
    ),
    showPhase(c) {
      l = c, u();
    },
    showPages(c) {
      a && u(), s.textContent = e.text("localskills-live-read", c);
    },
    showWait(c) {
      a = !0, i(e.text("localskills-live-waiting", Math.ceil(c / 1e3)));
    }
  };
}

// src/ui/survey-results/results-content.ts
var Sb = ".ext-localSkills-results-tools, .ext-localSkills-downloads, .ext-localSkills-languages", Rb = ["aria-labelledby", "aria-describedby", "aria-controls", "for", "headers"], Vr = "localskills-live-";
function Pd(e) {
  let n = document.createElement("div");
  n.className = "ext-localSkills-live-content mw-body-content", n.innerHTML = e;
  let t = (o) => Array.from(n.querySelectorAll(o));
  t(Sb).forEach((o) => {
    var s;
    return (s = o.parentNode) == null ? void 0 : s.removeChild(o);
  });
  let r = /* @__PURE__ */ new Set();
  return t("[id]").forEach((o) => {
    r.add(o.id), o.id = Vr + o.id;
  }), Rb.forEach((o) => t(`[${o}]`).forEach((s) => {
    var l;
    let i = ((l = s.getAttribute(o)) != null ? l : "").split(/\s+/);
    s.setAttribute(o, i.map((a) => r.has(a) ? Vr + a : a).join(" "));
  })), t("a[href]").forEach((o) => {
    var l;
    let s = (l = o.getAttribute("href")) != null ? l : "";
    if (!s.startsWith("#")) {
      o.target = "_blank", o.rel = "noopener";
      return;
    }
    let i = vb(s.slice(1));
    o.setAttribute("href", `#${Vr}${i}`), o.addEventListener("click", (a) => {
      a.preventDefault();
      let u = t("[id]").find((c) => c.id === Vr + i);
      u !== void 0 && (u.scrollIntoView(), bn(u));
    });
  }), n;
}
function vb(e) {
  try {
    return decodeURIComponent(e);
  } catch (n) {
    return e;
  }
}

// src/ui/survey-results/results-panel.ts
function Td(e) {
  let { messages: n, surveyId: t } = e, r = re("div", { class: "ext-localSkills-live" }), o = () => {
  }, s = (f, m) => Qn(n.text(`localskills-live-${f}`), m, () => d.start());
  function i(f) {
    let { text: m, language: h, direction: p } = f.title === null ? { text: t, language: null, direction: "auto" } : Ze(f.title, n, f.locale);
    return re("h2", v({ dir: p }, h === null ? {} : { lang: h }), m);
  }
  function l(f) {
    let m = Is(f, n);
    Un(r, m, xn(s("try-again", "primary"))), bn(m);
  }
  function a() {
    let f = wn("notice", n.text("localskills-live-cancelled"));
    Un(r, f, xn(s("again", "primary"))), bn(f);
  }
  function u(f, m) {
    return re("p", {}, ...f === null ? [n.text("localskills-live-not-saved")] : [
      n.text("localskills-live-saved", e.formatTime(f)),
      " ",
      re("a", { href: e.pageUrl(m), target: "_blank", rel: "noopener" }, n.text("localskills-live-see-saved"))
    ]);
  }
  function c({ report: f, isFrozen: m, savedAt: h, html: p, files: b, fault: g }) {
    let y = e.now(), { survey: w, results: { counted: x }, titles: k } = f, S = i(w), R = u(h, k.results(t));
    if (m || b === null) {
      Un(
        r,
        S,
        wn("warning", re("p", {}, n.text("localskills-live-frozen")), R),
        xn(s("again", "normal"))
      ), bn(S);
      return;
    }
    let A = p === null ? null : Pd(p);
    Un(
      r,
      S,
      wn("notice", re("p", {}, n.text("localskills-live-counted", e.formatTime(y.toISOString()), x)), R),
      xn(
        Qn(n.text("localskills-download-table"), "normal", () => Yr(t, y, "csv", b.csv)),
        Qn(n.text("localskills-download-data"), "normal", () => Yr(t, y, "json", b.json)),
        s("again", "normal")
      ),
      g === null ? null : Is(g, n),
      A
    ), A !== null && e.enliven(A), bn(S);
  }
  let d = {
    element: r,
    start() {
      o();
      let f = { aborted: !1 }, m = () => {
        f.aborted = !0, p.cancel();
      }, h = vd(n, () => {
        m(), a();
      }), p = e.createReader((b) => h.showWait(b));
      o = m, Un(r, h.element), Rd(e, p, {
        signal: f,
        onPhase: (b) => h.showPhase(b),
        onPages: (b) => h.showPages(b)
      }).then((b) => {
        f.aborted || c(b);
      }).catch((b) => {
        f.aborted || l(b);
      });
    },
    stop: () => o()
  };
  return d;
}

// src/ui/survey-results/results-dialog.ts
function Ad(e, n) {
  let { messages: t } = e, r = null;
  class o extends OO.ui.ProcessDialog {
    initialize() {
      return super.initialize(), r = Td(e), this.$body.append(r.element), this;
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
  o.static = Object.assign(Object.create(OO.ui.ProcessDialog.static), {
    name: "localSkillsResults",
    size: "full",
    title: t.text("localskills-live-title"),
    actions: [{ action: "close", label: t.text("localskills-live-close"), flags: ["safe", "close"], modes: void 0 }]
  }), document.documentElement.classList.add("ext-localSkills-live-open");
  let s = new OO.ui.WindowManager(), i = new o({ size: "full", classes: ["ext-localSkills-live-dialog"] });
  document.body.appendChild(s.$element[0]), s.addWindows([i]), s.openWindow(i).closed.then(() => {
    s.destroy(), document.documentElement.classList.remove("ext-localSkills-live-open"), n();
  });
}

// src/wiki/action-api/query.ts
function Od(e, n) {
  return yn(this, null, function* () {
    let t = {};
    for (; ; ) {
      let r = yield new Pe(e.read(v(v({ action: "query" }, n), t)));
      if (yield r, r.continue === void 0)
        return;
      if (JSON.stringify(r.continue) === JSON.stringify(t))
        throw e.badAnswer("The wiki answers the same part of a list over and over.");
      t = r.continue;
    }
  });
}
function yt(e, n) {
  return yn(this, null, function* () {
    var r, o, s, i, l, a, u;
    let t = /* @__PURE__ */ new Map();
    try {
      for (var c = fe(Od(e, n)), d, f, m; d = !(f = yield new Pe(c.next())).done; d = !1) {
        let h = f.value;
        for (let p of (o = (r = h.query) == null ? void 0 : r.pages) != null ? o : []) {
          let b = (s = p.pageid) != null ? s : p.title, g = t.get(b), y = [...(i = g == null ? void 0 : g.revisions) != null ? i : [], ...(l = p.revisions) != null ? l : []], w = [...(a = g == null ? void 0 : g.redirects) != null ? a : [], ...(u = p.redirects) != null ? u : []];
          t.set(b, O(v(v({}, g), p), { revisions: y, redirects: w }));
        }
        h.batchcomplete === !0 && (yield* Ye(t.values()), t = /* @__PURE__ */ new Map());
      }
    } catch (f) {
      m = [f];
    } finally {
      try {
        d && (f = c.return) && (yield new Pe(f.call(c)));
      } finally {
        if (m)
          throw m[0];
      }
    }
    yield* Ye(t.values());
  });
}
function Ls(e, n, t) {
  return yn(this, null, function* () {
    var r, o;
    try {
      for (var s = fe(Od(e, v({ list: n }, t))), i, l, a; i = !(l = yield new Pe(s.next())).done; i = !1) {
        let u = l.value;
        yield* Ye((o = (r = u.query) == null ? void 0 : r[n]) != null ? o : []);
      }
    } catch (l) {
      a = [l];
    } finally {
      try {
        i && (l = s.return) && (yield new Pe(l.call(s)));
      } finally {
        if (a)
          throw a[0];
      }
    }
  });
}
function Ed(e) {
  var n, t;
  return new Map(((t = (n = e.query) == null ? void 0 : n.normalized) != null ? t : []).map(({ from: r, to: o }) => [r, o]));
}
function Gr(e, n, t) {
  return D(this, null, function* () {
    if (n.length === 0)
      return;
    let r = yield e.batchSize();
    for (let o = 0; o < n.length; o += r)
      yield t(n.slice(o, o + r));
  });
}

// src/wiki/action-api/site-info.ts
function Cd(e) {
  return D(this, null, function* () {
    let { query: n } = yield e.read({
      action: "query",
      meta: "siteinfo",
      siprop: ["general", "namespaces", "namespacealiases", "extensiontags"]
    }), t = /* @__PURE__ */ new Map();
    for (let { id: r, name: o, canonical: s } of Object.values(n.namespaces)) {
      let i = n.namespacealiases.filter((l) => l.id === r).map(({ alias: l }) => l);
      t.set(r, [.../* @__PURE__ */ new Set([o, s != null ? s : o, ...i])]);
    }
    return {
      name: n.general.sitename,
      wikiId: n.general.wikiid,
      generator: n.general.generator,
      language: yield Fs(e, n.general.lang),
      namespaces: t,
      isCaseSensitive: n.general.case === "case-sensitive",
      extensionTags: n.extensiontags.map((r) => r.replace(/[<>]/g, "").toLowerCase())
    };
  });
}
function Fs(e, n) {
  return D(this, null, function* () {
    var o, s;
    let { query: t } = yield e.read({
      action: "query",
      meta: "languageinfo",
      liprop: ["fallbacks", "dir"],
      licode: n
    }), r = t.languageinfo[n];
    return { code: n, fallbacks: (o = r == null ? void 0 : r.fallbacks) != null ? o : [], direction: (s = r == null ? void 0 : r.dir) != null ? s : "ltr" };
  });
}
function $d(e, n) {
  let t = (o) => o.replace(/_/g, " ").trim().toLowerCase(), r = e.indexOf(":");
  for (let [o, s] of r === -1 ? [] : n)
    if (o !== 0 && s.some((i) => t(i) === t(e.slice(0, r))))
      return { namespace: o, rest: e.slice(r + 1) };
  return { namespace: 0, rest: e };
}

// src/wiki/action-api/api-source.ts
var Nd = { rvprop: ["ids", "timestamp", "user", "userid"] }, Ur = { rvprop: ["ids", "timestamp", "user", "userid", "content"], rvslots: "main" }, Pb = [{ leaction: "delete/restore" }, { letype: "import" }, { letype: "merge" }];
function Ds(e) {
  var n, t, r, o, s, i, l;
  return {
    id: e.revid,
    parentId: (n = e.parentid) != null ? n : 0,
    user: (t = e.user) != null ? t : null,
    userId: (r = e.userid) != null ? r : 0,
    timestamp: (o = e.timestamp) != null ? o : "",
    text: (l = (i = (s = e.slots) == null ? void 0 : s.main) == null ? void 0 : i.content) != null ? l : null
  };
}
function Md(e) {
  var t, r;
  let n = (t = e.revisions) == null ? void 0 : t[0];
  return n === void 0 ? null : {
    pageId: (r = e.pageid) != null ? r : 0,
    title: e.title,
    namespace: e.ns,
    isRedirect: e.redirect === !0,
    latest: Ds(n)
  };
}
function Id(e) {
  let n = null, t = () => (n != null || (n = Cd(e).catch((l) => {
    throw n = null, l;
  })), n);
  function r(l) {
    return D(this, null, function* () {
      let a = /* @__PURE__ */ new Map();
      return yield Gr(e, [...new Set(l)], (u) => D(null, null, function* () {
        let c = new Map(u.map((b) => [b, b])), d = /* @__PURE__ */ new Map();
        try {
          for (var f = fe(yt(O(v({}, e), {
            read: (g) => D(null, null, function* () {
              let y = yield e.read(g);
              return Ed(y).forEach((w, x) => c.set(x, w)), y;
            })
          }), v({ titles: u, prop: ["revisions", "info"] }, Ur))), m, h, p; m = !(h = yield f.next()).done; m = !1) {
            let b = h.value;
            let g = Md(b);
            g !== null && d.set(g.title, g);
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
        for (let [b, g] of c) {
          let y = d.get(g);
          y !== void 0 && a.set(b, y);
        }
      })), a;
    });
  }
  function o(l, a) {
    return D(this, null, function* () {
      let { namespace: u, rest: c } = $d(l, (yield t()).namespaces), d = a ? "g" : "";
      return { [`${d}apnamespace`]: u, [`${d}apprefix`]: c };
    });
  }
  function s(l) {
    return yn(this, null, function* () {
      try {
        for (var a = fe(yt(e, v(O(v({}, l), { prop: ["revisions", "info"] }), Ur))), u, c, d; u = !(c = yield new Pe(a.next())).done; u = !1) {
          let f = c.value;
          let m = Md(f);
          m !== null && (yield m);
        }
      } catch (c) {
        d = [c];
      } finally {
        try {
          u && (c = a.return) && (yield new Pe(c.call(a)));
        } finally {
          if (d)
            throw d[0];
        }
      }
    });
  }
  function i(l, a) {
    return D(this, null, function* () {
      var d, f, m;
      let { query: u } = yield e.read(v({ action: "query", titles: [l], prop: "revisions", rvlimit: 1 }, a)), c = (m = (f = (d = u == null ? void 0 : u.pages) == null ? void 0 : d[0]) == null ? void 0 : f.revisions) == null ? void 0 : m[0];
      return c === void 0 ? null : Ds(c);
    });
  }
  return {
    siteInfo: t,
    languageInfo: (l) => Fs(e, l),
    readPages: r,
    readListedPages: r,
    titlesWithTemplates: (l, a) => D(null, null, function* () {
      let u = /* @__PURE__ */ new Set();
      return yield Gr(e, l, (c) => D(null, null, function* () {
        try {
          for (var d = fe(yt(e, {
            titles: c,
            prop: "templates",
            tltemplates: [...a],
            tllimit: "max"
          })), f, m, h; f = !(m = yield d.next()).done; f = !1) {
            let { title: p, templates: b = [] } = m.value;
            b.length > 0 && u.add(p);
          }
        } catch (m) {
          h = [m];
        } finally {
          try {
            f && (m = d.return) && (yield m.call(d));
          } finally {
            if (h)
              throw h[0];
          }
        }
      })), u;
    }),
    pagesBelow: function(l) {
      return yn(this, null, function* () {
        yield* Ye(s(v({ generator: "allpages", gaplimit: "max" }, yield new Pe(o(l, !0)))));
      });
    },
    pagesWithTemplate: (l) => s({ generator: "embeddedin", geititle: l, geilimit: "max" }),
    childrenBelow: (l) => D(null, null, function* () {
      var m, h, p;
      let a = /* @__PURE__ */ new Set(), { apnamespace: u, apprefix: c } = yield o(l, !1), d = c.replace(/ /g, "_"), f = u === 0 ? "" : `${(h = (m = (yield t()).namespaces.get(u)) == null ? void 0 : m[0]) != null ? h : ""}:`;
      for (let b = d; b !== void 0; ) {
        let g = yield e.read({
          action: "query",
          list: "allpages",
          apnamespace: u,
          apprefix: c,
          apfrom: b,
          aplimit: "max"
        });
        b = (p = g.continue) == null ? void 0 : p.apcontinue;
        for (let { title: y } of g.query.allpages) {
          let [w, ...x] = y.slice(f.length + c.length).split("/");
          a.add(w != null ? w : ""), x.length > 0 && b !== void 0 && b.startsWith(`${d}${w != null ? w : ""}/`) && (b = `${d}${w != null ? w : ""}0`);
        }
      }
      return a.delete(""), [...a];
    }),
    redirectsTo: (l) => D(null, null, function* () {
      var u, c;
      let a = [];
      try {
        for (var d = fe(yt(e, { titles: [l], prop: "redirects", rdprop: "title", rdlimit: "max" })), f, m, h; f = !(m = yield d.next()).done; f = !1) {
          let p = m.value;
          a.push(...(c = (u = p.redirects) == null ? void 0 : u.map((b) => b.title)) != null ? c : []);
        }
      } catch (m) {
        h = [m];
      } finally {
        try {
          f && (m = d.return) && (yield m.call(d));
        } finally {
          if (h)
            throw h[0];
        }
      }
      return a;
    }),
    revisions: (l, a) => D(null, null, function* () {
      let u = /* @__PURE__ */ new Map();
      return yield Gr(e, l, (c) => D(null, null, function* () {
        var d;
        try {
          for (var f = fe(yt(e, v({
            revids: c,
            prop: "revisions"
          }, a === "with-texts" ? Ur : Nd))), m, h, p; m = !(h = yield f.next()).done; m = !1) {
            let b = h.value;
            (d = b.revisions) == null || d.forEach((g) => u.set(g.revid, Ds(g)));
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
      })), u;
    }),
    firstRevision: (l) => i(l, v({ rvdir: "newer" }, Nd)),
    newestRevisionBy: (l, a) => i(l, v({ rvuser: a }, Ur)),
    recombinedPagesSince: (l) => D(null, null, function* () {
      let a = /* @__PURE__ */ new Set(), u = /* @__PURE__ */ new Set();
      for (let h of Pb)
        try {
          for (var c = fe(Ls(e, "logevents", O(v({}, h), {
            lestart: l,
            ledir: "newer",
            leprop: ["ids", "title", "details"],
            lelimit: "max"
          }))), d, f, m; d = !(f = yield c.next()).done; d = !1) {
            let { title: p, logpage: b, params: g } = f.value;
            b !== void 0 && b !== 0 && a.add(b), [p, g == null ? void 0 : g.dest_title].forEach((y) => y !== void 0 && u.add(y));
          }
        } catch (f) {
          m = [f];
        } finally {
          try {
            d && (f = c.return) && (yield f.call(c));
          } finally {
            if (m)
              throw m[0];
          }
        }
      return { pageIds: a, titles: u };
    }),
    renamesSince: (l) => D(null, null, function* () {
      var u;
      let a = [];
      try {
        for (var c = fe(Ls(e, "logevents", {
          letype: "renameuser",
          lestart: l,
          ledir: "newer",
          leprop: ["timestamp", "details"],
          lelimit: "max"
        })), d, f, m; d = !(f = yield c.next()).done; d = !1) {
          let h = f.value;
          let { olduser: p, newuser: b } = (u = h.params) != null ? u : {};
          p !== void 0 && b !== void 0 && h.timestamp !== void 0 && a.push({ from: p, to: b, timestamp: h.timestamp });
        }
      } catch (f) {
        m = [f];
      } finally {
        try {
          d && (f = c.return) && (yield f.call(c));
        } finally {
          if (m)
            throw m[0];
        }
      }
      return a;
    })
  };
}

// src/wiki/action-api/parameters.ts
function Tb(e) {
  if (e === !0)
    return "1";
  if (Array.isArray(e)) {
    let n = e.map(String);
    return n.some((t) => t.includes("|")) ? "" + n.join("") : n.join("|");
  }
  return String(e);
}
function Ld(e) {
  let n = {};
  for (let [t, r] of Object.entries(e))
    r != null && r !== !1 && (n[t] = Tb(r));
  return n;
}

// src/wiki/save-fault-reason.ts
var Fd = {
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
}, Ab = new Map(
  Object.keys(Fd).reduce(
    (e, n) => e.concat(Fd[n].map((t) => [t, n])),
    []
  )
), Ob = [
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
function Dd(e) {
  let n = e.map((t) => Ab.get(t) || "other");
  return Ob.find((t) => n.includes(t)) || "other";
}
function jd(e) {
  return e === 413 ? "too-big" : e === 429 ? "rate-limited" : e < 400 || e === 408 || e >= 500 ? "offline" : "other";
}

// src/wiki/browser/plain-text.ts
function qd(e) {
  return (new DOMParser().parseFromString(e.replace(/<(?:\/(?:p|div|li|tr|h\d)|[bh]r)\b[^>]*>/gi, `$&
`), "text/html").body.textContent || "").split(`
`).map((t) => t.replace(/\s+/g, " ").trim()).filter((t) => t !== "").join(`
`);
}

// src/wiki/browser/browser-wiki.ts
function _d(e, n) {
  var i;
  if (e === "http" || e === "ok-but-empty") {
    let l = ((i = n == null ? void 0 : n.xhr) == null ? void 0 : i.status) || 0, a = jd(l);
    return new Ke(a, a === "other" ? `HTTP ${l}` : "", { code: e });
  }
  let t = (n == null ? void 0 : n.errors) || [], r = t.map((l) => l.html || "").filter((l) => l !== "").join("<hr>"), o = t.map((l) => l.html ? qd(l.html) : l.text || l.code), s = t.map((l) => {
    var a;
    return (a = l.data) == null ? void 0 : a.readonlyreason;
  }).find((l) => l);
  return s ? new Ke("read-only", s, { code: e }) : new Ke(
    Dd(t.length ? t.map((l) => l.code) : [e]),
    o.join(`

`),
    r === "" ? { code: e } : { code: e, html: r }
  );
}

// src/wiki/browser/reading-api.ts
var Eb = 6e3, Cb = 6e4, $b = 5, Nb = 3;
function Mb(e) {
  var r;
  let n = (r = e == null ? void 0 : e.getResponseHeader) == null ? void 0 : r.call(e, "Retry-After");
  if (n == null || n === "")
    return null;
  let t = /^\d+$/.test(n) ? Number(n) * 1e3 : Date.parse(n) - Date.now();
  return t >= 0 ? t : null;
}
function Ib({ reason: e, details: n }) {
  return e === "rate-limited" || n.code === "maxlag" ? $b : e === "offline" ? Nb : 1;
}
function Bd(e) {
  let { api: n, language: t, onWait: r, firstWait: o = 1e3 } = e, s = !1, i = null, l = Promise.resolve(), a = null, u = (m, h) => {
    let p = h ? (
      // Tells servers in several places that any of them may answer.
      n.post(m, { headers: { "Promise-Non-Write-API-Action": "true" } })
    ) : n.get(m);
    return new Promise((b, g) => {
      p.then(b, (...y) => {
        var S;
        let [w, x, , k] = y;
        g({ fault: _d(String(w), x), retryAfter: Mb((S = x == null ? void 0 : x.xhr) != null ? S : k) });
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
        if (s)
          throw new Ke("other", "", { code: "cancelled" });
        try {
          return yield u(m, h);
        } catch (b) {
          let { fault: g, retryAfter: y } = b, w = Math.max(y != null ? y : 0, o * 2 ** (p - 1));
          if (s || p >= Ib(g) || w > Cb)
            throw g;
          r(w), yield c(w);
        }
      }
    });
  }
  function f(m, h) {
    let p = Ld(v({
      formatversion: 2,
      errorformat: "plaintext",
      errorlang: t,
      errorsuselocal: !0
    }, m)), b = new URLSearchParams(p).toString().length > Eb, g = l.then(() => d(p, h || b));
    return l = g.catch(() => {
    }), g;
  }
  return {
    batchSize() {
      return a = a != null ? a : Promise.resolve(e.rights()).then((m) => m.includes("apihighlimits") ? 500 : 50, () => 50), a;
    },
    read: (m) => f(m, !1),
    post: (m) => f(m, !0),
    badAnswer: (m) => new Ke("other", m),
    cancel() {
      s = !0, n.abort(), i == null || i();
    }
  };
}

// src/wiki/browser/answer-source.ts
function Wd(e) {
  let n = Bd(e);
  return O(v({}, Id(n)), {
    lastChanged(r) {
      return D(this, null, function* () {
        var s, i, l, a, u;
        let { query: o } = yield n.read({
          action: "query",
          titles: [r],
          prop: "revisions",
          rvprop: "timestamp",
          rvlimit: 1
        });
        return (u = (a = (l = (i = (s = o == null ? void 0 : o.pages) == null ? void 0 : s[0]) == null ? void 0 : i.revisions) == null ? void 0 : l[0]) == null ? void 0 : a.timestamp) != null ? u : null;
      });
    },
    render(r, o) {
      return D(this, null, function* () {
        let { parse: s } = yield n.post({
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
        if (typeof (s == null ? void 0 : s.text) != "string")
          throw n.badAnswer("");
        return s.text;
      });
    },
    cancel: () => n.cancel()
  });
}

// src/extension/start-results.ts
var Lb = 12e4;
function Fb(e) {
  let n = Ws(mw, document.documentElement.dir === "rtl" ? "rtl" : "ltr"), t = mw.messages.get(), r = new Intl.DateTimeFormat(
    document.documentElement.lang || "en",
    { year: "numeric", month: "long", day: "numeric", hour: "numeric", minute: "2-digit" }
  );
  return {
    surveyId: e,
    messages: n,
    reportMessages: Qs(n.language, t, n),
    createReader: (o) => Wd({
      api: new mw.Api({ ajax: { timeout: Lb } }),
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
function Vd() {
  let e = !1;
  mw.hook("localSkills.showResults").add(({ surveyId: n, opener: t }) => {
    e || (e = !0, Ad(Fb(n), () => {
      e = !1, t.focus();
    }));
  });
}

// src/extension/results.ts
Vd();
