// Built from src/extension/results.ts by `npm run build`. Change the source, not this file.
"use strict";
var Ch = Object.create;
var ri = Object.defineProperty, $h = Object.defineProperties, Ih = Object.getOwnPropertyDescriptor, Lh = Object.getOwnPropertyDescriptors, Fh = Object.getOwnPropertyNames, hs = Object.getOwnPropertySymbols, Dh = Object.getPrototypeOf, si = Object.prototype.hasOwnProperty, bl = Object.prototype.propertyIsEnumerable;
var Tt = (e, n) => (n = Symbol[e]) ? n : /* @__PURE__ */ Symbol.for("Symbol." + e), oi = (e) => {
  throw TypeError(e);
};
var yl = (e, n, t) => n in e ? ri(e, n, { enumerable: !0, configurable: !0, writable: !0, value: t }) : e[n] = t, v = (e, n) => {
  for (var t in n || (n = {}))
    si.call(n, t) && yl(e, t, n[t]);
  if (hs)
    for (var t of hs(n))
      bl.call(n, t) && yl(e, t, n[t]);
  return e;
}, O = (e, n) => $h(e, Lh(n));
var Nn = (e, n) => {
  var t = {};
  for (var r in e)
    si.call(e, r) && n.indexOf(r) < 0 && (t[r] = e[r]);
  if (e != null && hs)
    for (var r of hs(e))
      n.indexOf(r) < 0 && bl.call(e, r) && (t[r] = e[r]);
  return t;
};
var wl = (e, n) => () => {
  try {
    return n || e((n = { exports: {} }).exports, n), n.exports;
  } catch (t) {
    throw n = 0, t;
  }
};
var Wh = (e, n, t, r) => {
  if (n && typeof n == "object" || typeof n == "function")
    for (let s of Fh(n))
      !si.call(e, s) && s !== t && ri(e, s, { get: () => n[s], enumerable: !(r = Ih(n, s)) || r.enumerable });
  return e;
};
var _h = (e, n, t) => (t = e != null ? Ch(Dh(e)) : {}, Wh(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  n || !e || !e.__esModule ? ri(t, "default", { value: e, enumerable: !0 }) : t,
  e
));
var ii = (e, n, t) => n.has(e) || oi("Cannot " + t);
var ne = (e, n, t) => (ii(e, n, "read from private field"), t ? t.call(e) : n.get(e)), he = (e, n, t) => n.has(e) ? oi("Cannot add the same private member more than once") : n instanceof WeakSet ? n.add(e) : n.set(e, t), $e = (e, n, t, r) => (ii(e, n, "write to private field"), r ? r.call(e, t) : n.set(e, t), t), tn = (e, n, t) => (ii(e, n, "access private method"), t);
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
}, xn = (e, n, t) => {
  var r = (a, l, u, c) => {
    try {
      var d = t[a](l), m = (l = d.value) instanceof qe, f = d.done;
      Promise.resolve(m ? l[0] : l).then((h) => m ? r(a === "return" ? a : "next", l[1] ? { done: h.done, value: h.value } : h, u, c) : u({ value: h, done: f })).catch((h) => r("throw", h, u, c));
    } catch (h) {
      c(h);
    }
  }, s = (a, l, u, c) => i[a] = (d) => (l = new Promise((m, f, h) => (h = () => r(a, d, m, f), o ? o.then(h) : h())), c = () => o === u && (o = 0), o = u = l.then(c, c), l), o, i = {};
  return t = t.apply(e, n), i[Tt("asyncIterator")] = () => i, s("next"), s("throw"), s("return"), i;
}, Be = (e) => {
  var n = e[Tt("asyncIterator")], t = !1, r, s = {};
  return n == null ? (n = e[Tt("iterator")](), r = (o) => s[o] = (i) => n[o](i)) : (n = n.call(e), r = (o) => s[o] = (i) => {
    if (t) {
      if (t = !1, o === "throw") throw i;
      return i;
    }
    return t = !0, {
      done: !1,
      value: new qe(new Promise((a) => {
        var l = n[o](i);
        l instanceof Object || oi("Object expected"), a(l);
      }), 1)
    };
  }), s[Tt("iterator")] = () => s, r("next"), "throw" in n ? r("throw") : s.throw = (o) => {
    throw o;
  }, "return" in n && r("return"), s;
}, Re = (e, n, t) => (n = e[Tt("asyncIterator")]) ? n.call(e) : (e = e[Tt("iterator")](), n = {}, t = (r, s) => (s = e[r]) && (n[r] = (o) => new Promise((i, a, l) => (o = s.call(e, o), l = o.done, Promise.resolve(o.value).then((u) => i({ value: u, done: l }), a)))), t("next"), t("return"), n);

// node_modules/heap/lib/heap.js
var ru = wl((wi, tu) => {
  (function() {
    var e, n, t, r, s, o, i, a, l, u, c, d, m, f, h;
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
      return y == null && (y = n), p.push(g), f(p, 0, p.length - 1, y);
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
      var y, w, b, x, S, k, R, A;
      for (g == null && (g = n), k = (function() {
        A = [];
        for (var P = 0, N = t(p.length / 2); 0 <= N ? P < N : P > N; 0 <= N ? P++ : P--)
          A.push(P);
        return A;
      }).apply(this).reverse(), R = [], w = 0, x = k.length; w < x; w++)
        y = k[w], R.push(h(p, y, g));
      return R;
    }, m = function(p, g, y) {
      var w;
      if (y == null && (y = n), w = p.indexOf(g), w !== -1)
        return f(p, 0, w, y), h(p, w, y);
    }, c = function(p, g, y) {
      var w, b, x, S, k;
      if (y == null && (y = n), b = p.slice(0, g), !b.length)
        return b;
      for (r(b, y), k = p.slice(g), x = 0, S = k.length; x < S; x++)
        w = k[x], i(b, w, y);
      return b.sort(y).reverse();
    }, d = function(p, g, y) {
      var w, b, x, S, k, R, A, P, N, L;
      if (y == null && (y = n), g * 10 <= p.length) {
        if (S = p.slice(0, g).sort(y), !S.length)
          return S;
        for (x = S[S.length - 1], P = p.slice(g), k = 0, A = P.length; k < A; k++)
          w = P[k], y(w, x) < 0 && (l(S, w, 0, null, y), S.pop(), x = S[S.length - 1]);
        return S;
      }
      for (r(p, y), L = [], b = R = 0, N = u(g, p.length); 0 <= N ? R < N : R > N; b = 0 <= N ? ++R : --R)
        L.push(s(p, y));
      return L;
    }, f = function(p, g, y, w) {
      var b, x, S;
      for (w == null && (w = n), b = p[y]; y > g; ) {
        if (S = y - 1 >> 1, x = p[S], w(b, x) < 0) {
          p[y] = x, y = S;
          continue;
        }
        break;
      }
      return p[y] = b;
    }, h = function(p, g, y) {
      var w, b, x, S, k;
      for (y == null && (y = n), b = p.length, k = g, x = p[g], w = 2 * g + 1; w < b; )
        S = w + 1, S < b && !(y(p[w], p[S]) < 0) && (w = S), p[g] = p[w], g = w, w = 2 * g + 1;
      return p[g] = x, f(p, k, g, y);
    }, e = (function() {
      p.push = o, p.pop = s, p.replace = a, p.pushpop = i, p.heapify = r, p.updateItem = m, p.nlargest = c, p.nsmallest = d;
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
        return m(this.nodes, g, this.cmp);
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
      return typeof define == "function" && define.amd ? define([], g) : typeof wi == "object" ? tu.exports = g() : p.Heap = g();
    })(this, function() {
      return e;
    });
  }).call(wi);
});

// node_modules/heap/index.js
var ou = wl((NA, su) => {
  su.exports = ru();
});

// src/ui/messages.ts
function xl(e, n) {
  let t = e.config.get("wgUserLanguage"), r = (i) => String(e.language.convertNumber(i)), s = () => {
    var a, l;
    return (((l = (a = e.language).getSeparatorTransformTable) == null ? void 0 : l.call(a)) || {})["."] || ".";
  }, o = (i, a = 0) => {
    let l = Math.abs(i).toFixed(a), [u, c] = l.split("."), d = i < 0 && Number(l) !== 0 ? "\u2212" : "", m = c === void 0 ? "" : s() + c.split("").map((f) => r(Number(f))).join("");
    return d + r(Number(u)) + m;
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
function Mn(e, n, t = null) {
  if (e.kind === "message")
    return { text: n.text(e.key), language: n.language, direction: n.direction };
  let r = Object.keys(e.texts), s = r.includes("default"), o = n.languageChain.find((u) => r.includes(u) || s && u === t), i = o !== void 0 && r.includes(o) ? o : s ? "default" : r.sort()[0], a = i === void 0 ? "" : e.texts[i], l = i === void 0 || i === "default" ? t : i;
  return { text: a, language: l, direction: l === null ? "auto" : ai(l) };
}
var Bh = [
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
function ai(e) {
  return Bh.includes(e) ? "rtl" : "ltr";
}

// src/core/i18n/number-format.ts
var kl = {
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
function Sl(e) {
  let n = gr(e), t = /* @__PURE__ */ new Map();
  return (r, s) => {
    var i;
    let o = (i = t.get(s)) != null ? i : new Intl.NumberFormat(n, { minimumFractionDigits: s, maximumFractionDigits: s });
    return t.set(s, o), o.format(r);
  };
}
function gr(e, n = "") {
  var r, s;
  let t = (s = kl[(r = e.find((o) => Object.prototype.hasOwnProperty.call(kl, o))) != null ? r : ""]) != null ? s : "latn";
  return [...e, "en"].filter(jh).map((o) => `${o}-u${n}-nu-${t}`);
}
function jh(e) {
  try {
    return !e.includes("-u-") && Intl.NumberFormat.supportedLocalesOf(e).length > 0;
  } catch (n) {
    return !1;
  }
}
function Rl(e) {
  var n, t;
  return Number.isInteger(e) ? 0 : Math.min(2, (t = (n = String(e).split(".")[1]) == null ? void 0 : n.length) != null ? t : 0);
}

// src/ui/messages-in-language.ts
var Gh = ["zero", "one", "two", "few", "many", "other"], qh = /\{\{\s*(PLURAL|GENDER)\s*:([^{}]*)\}\}/gi;
function Vh(e) {
  var n;
  try {
    return (n = Intl.NumberFormat.supportedLocalesOf([e])[0]) != null ? n : "en";
  } catch (t) {
    return "en";
  }
}
function Uh(e, n, t) {
  var u;
  let r = n.find((c) => /^\d+=/.test(c) && parseInt(c, 10) === e);
  if (r !== void 0)
    return r.slice(r.indexOf("=") + 1);
  let s = n.filter((c) => !/^\d+=/.test(c)), { PluralRules: o } = Intl, i = o === void 0 ? null : new o(t), l = (i === null ? ["one", "other"] : Gh.filter((c) => i.resolvedOptions().pluralCategories.includes(c))).indexOf(i === null ? e === 1 ? "one" : "other" : i.select(e));
  return (u = s[Math.min(l, s.length - 1)]) != null ? u : "";
}
function Pl(e, n, t) {
  let r = Vh(e), s = [e, ...t.languageChain.filter((a) => a !== e)], o = Sl(s), i = (a, l = 0) => o(a, l);
  return {
    language: e,
    languageChain: s,
    direction: ai(e),
    has: (a) => n[a] !== void 0 || t.has(a),
    number: i,
    text(a, ...l) {
      let u = n[a];
      if (u === void 0)
        return t.text(a, ...l);
      let c = (h) => l[Number(h.replace(/\D/g, "")) - 1], d = (h) => h.replace(/\$\d/g, (p) => {
        let g = c(p);
        return g === void 0 ? p : typeof g == "number" ? i(g, Rl(g)) : g;
      }), m = "", f = 0;
      return u.replace(qh, (h, p, g, y) => {
        var S, k;
        let [w = "", ...b] = g.split("|"), x = p.toUpperCase() === "PLURAL" ? Uh(Number((S = c(w)) != null ? S : 0), b, r) : (k = b[b.length - 1]) != null ? k : "";
        return m += d(u.slice(f, y)) + d(x), f = y + h.length, "";
      }), m + d(u.slice(f));
    }
  };
}

// src/ui/download-file.ts
var Hh = { csv: "text/csv", json: "application/json" }, vl = "\uFEFF", Qh = 6e4;
function li(e, n, t, r) {
  let s = t === "csv" && !r.startsWith(vl) ? vl + r : r, o = URL.createObjectURL(new Blob([s], { type: `${Hh[t]};charset=utf-8` })), i = document.createElement("a");
  i.href = o, i.download = `${e}-results-${n.toISOString().slice(0, 10)}.${t}`, document.body.appendChild(i), i.click(), document.body.removeChild(i), setTimeout(() => URL.revokeObjectURL(o), Qh);
}

// src/ui/element.ts
function ye(e, n, ...t) {
  let r = document.createElement(e);
  return Object.keys(n).forEach((s) => r.setAttribute(s, n[s])), t.forEach((s) => {
    s !== null && r.appendChild(typeof s == "string" ? document.createTextNode(s) : s);
  }), r;
}
function At(e, ...n) {
  for (; e.firstChild; )
    e.removeChild(e.firstChild);
  n.forEach((t) => {
    t !== null && e.appendChild(typeof t == "string" ? document.createTextNode(t) : t);
  });
}
function Xn(e) {
  e.tabIndex < 0 && e.setAttribute("tabindex", "-1"), e.focus();
}

// src/ui/notice.ts
function Zn(e, ...n) {
  let t = ye("div", { class: "ext-localSkills-form-notice" }, ...n);
  return new OO.ui.MessageWidget({ type: e, label: $(t) }).$element[0];
}
function et(...e) {
  return ye("div", { class: "ext-localSkills-form-buttons" }, ...e.map(({ $element: n }) => n[0]));
}
function Et(e, n, t) {
  let r = new OO.ui.ButtonInputWidget({
    label: e,
    framed: n !== "quiet",
    flags: n === "primary" ? ["primary", "progressive"] : n === "destructive" ? ["primary", "destructive"] : n === "quiet" ? ["progressive"] : []
  });
  return r.on("click", t), r;
}

// src/core/survey/special-choices.ts
var nt = "other", hr = "none", yr = "refused", br = "dontknow", wr = [yr, br], zh = { other: null, none: null, refused: null, dontKnow: null };
function Tl(e) {
  return `${e}.${nt}`;
}
function rn(e) {
  return [e.other, e.none, e.refused, e.dontKnow].filter((n) => n !== null);
}
function Ot(e) {
  return "special" in e ? e.special : zh;
}

// src/core/survey/parameters.ts
function Cn(e, n, t) {
  return `${e}.${n}.${t}`;
}
function ui(e, n) {
  return `${e}.${n}`;
}
function Kh(e) {
  let n = [], t = (r) => {
    n.push(r), r.type === "panel" && r.elements.forEach(t);
  };
  return e.pages.forEach((r) => r.elements.forEach(t)), n;
}
function J(e) {
  return Kh(e).filter((n) => n.type !== "panel" && n.type !== "html");
}
function te(e) {
  return J(e).reduce((n, t) => n.concat(we(t)), []);
}
function we(e) {
  let n = { name: e.name, question: e, row: null, column: null, kind: "codes", isMultiple: !1 };
  switch (e.type) {
    case "matrix":
      return e.rows.map((t) => O(v({}, n), { name: ui(e.name, t.value), row: t, choices: e.choices }));
    case "matrixdropdown":
      return e.rows.reduce((t, r) => t.concat(e.columns.map((s) => O(v({}, n), { name: Cn(e.name, r.value, s.name), row: r, column: s, choices: s.choices }))), []);
    case "text":
      return [O(v({}, n), { choices: null, kind: e.inputType === "number" ? "number" : "text" })];
    case "comment":
      return [O(v({}, n), { choices: null, kind: "text" })];
    case "ranking":
      return [O(v({}, n), { choices: e.choices, isMultiple: !0 })];
    case "rating":
    case "boolean":
      return [O(v({}, n), { choices: [...e.choices, ...rn(e.special)] })];
    default: {
      let t = "choicesFrom" in e && e.choicesFrom !== null && e.choices.length === rn(e.special).length, r = e.type === "checkbox" || e.type === "tagbox", s = O(v({}, n), { choices: t ? null : e.choices, isMultiple: r });
      return Ot(e).other === null ? [s] : [s, O(v({}, n), { name: Tl(e.name), choices: null, kind: "text" })];
    }
  }
}

// src/core/analysis/measured-grid.ts
function Z(e) {
  let n = J(e).find((o) => o.name === e.measures.grid);
  if (n === void 0 || n.type !== "matrixdropdown")
    return null;
  let t = (o) => n.columns.find((i) => i.name === o), r = t("importance"), s = t("ability");
  return r === void 0 || s === void 0 ? null : {
    grid: n,
    importance: Nt(r.choices, e.notInStatistics),
    ability: Nt(s.choices, e.notInStatistics)
  };
}
function Nt(e, n) {
  let t = e.filter((r) => /^-?\d{1,9}$/.test(r.value) && !n.includes(r.value)).map((r) => [r.value, Number(r.value)]);
  return new Map(t.sort((r, s) => r[1] - s[1]));
}
function ys(e) {
  return Math.min(2, Math.floor(e / 2));
}
function Ie(e) {
  let n = Al(e);
  return n.slice(n.length - ys(n.length));
}
function Le(e) {
  let n = Al(e);
  return n.slice(0, ys(n.length));
}
function Al(e) {
  return Array.from(new Set(Array.from(e.values()))).sort((n, t) => n - t);
}

// src/core/analysis/disclosure/published.ts
function T(e) {
  return typeof e == "object" && e !== null && "withheld" in e;
}
function bs(e, n) {
  return e < n.minAnswers && !(e === 0 && n.minAnswers <= 1) ? { withheld: "few-answers" } : null;
}
function mn(e, { minCell: n }) {
  return e > 0 && e < n;
}
var U = { withheld: "small-counts" }, Fe = { withheld: "little-change" };

// src/core/json/fault.ts
function K(e, n) {
  return typeof n == "number" ? `${e}[${n}]` : /^[A-Za-z_$][A-Za-z0-9_$]*$/.test(n) ? `${e}.${n}` : `${e}[${JSON.stringify(n)}]`;
}
function G(e) {
  if (e === void 0)
    return "";
  if (typeof e == "object" && e !== null)
    return Array.isArray(e) ? "[\u2026]" : "{\u2026}";
  let n = String(e).replace(/\s+/g, " ");
  return n.length > 60 ? `${n.slice(0, 60)}\u2026` : n;
}
function tt(e, n) {
  return n.text(`localskills-fault-${e.code}`, ...e.parameters.map(
    (t) => typeof t == "object" ? Jh(t, n) : t
  ));
}
function Jh(e, n) {
  return e.reduce(
    (t, r) => t === "" ? r : n.text("localskills-fault-list", t, r),
    ""
  );
}

// src/core/near-words.ts
function xr(e) {
  return e.normalize("NFC").toLowerCase().replace(/i\u0307|ı/g, "i").replace(/ς/g, "\u03C3").replace(/’/g, "'").replace(/[\s_-]+/g, " ").trim();
}
function ws(e, n, t) {
  let r = Array.from(xr(e));
  if (r.length < 4 || r.length > 60)
    return null;
  let s = r.length < 8 ? 1 : 2, o = null;
  for (let i of n) {
    let a = Yh(r, Array.from(xr(t(i))), s);
    a !== null && (o = { found: i, slips: a }, s = a - 1);
  }
  return o;
}
function Yh(e, n, t) {
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

// src/core/json/value.ts
function q(e) {
  return typeof e == "object" && e !== null && !Array.isArray(e);
}
function _(e, n) {
  return Object.prototype.hasOwnProperty.call(e, n) ? e[n] : void 0;
}

// src/core/pages.ts
var fn = "LocalSkills", xs = "MediaWiki:LocalSkills.json", se = /^[a-z0-9-]{1,48}$/;
function Ol(e = fn) {
  let n = e.replace(/_/g, " ").trim(), t = (l) => `${n}/Survey/${l}`, [r, s] = ["", null], o = (l) => (l !== s && ([r, s] = [`${t(l)}/Answers/`, l]), r), i = `${n}/People/`, a = (l, u) => `${n}/${l}/data${u === 1 ? "" : `-${u}`}.json`;
  return {
    root: n,
    skills: () => `${n}/Skills.json`,
    stop: () => `${n}/Stop`,
    survey: t,
    definition: (l) => `${t(l)}/definition.json`,
    answersPrefix: o,
    answer: (l, u) => o(l) + Nl(u),
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
    personOf: (l) => El(i, l),
    surveyIdOf: (l) => {
      let u = `${n}/Survey/`, c = l.replace(/_/g, " "), d = c.startsWith(u) ? c.slice(u.length) : "";
      return se.test(d) ? d : null;
    },
    answererOf: (l, u) => El(o(l), u)
  };
}
function Nl(e) {
  return e.includes("_") ? e.replace(/_/g, " ") : e;
}
function El(e, n) {
  let t = Nl(n), r = t.startsWith(e) ? t.slice(e.length) : "";
  return r !== "" && !r.includes("/") ? r : null;
}

// src/core/i18n/read-localized-text.ts
var Ee = /^(?:[a-z]{2,3}(?:-[a-z0-9]{1,8})*|simple)$/;
function ks(e) {
  if (typeof e == "string")
    return e.trim() === "" ? null : { kind: "texts", texts: { default: e } };
  if (!q(e))
    return null;
  let n = _(e, "message");
  if (typeof n == "string")
    return { kind: "message", key: n };
  let t = {};
  for (let r of Object.keys(e)) {
    let s = e[r];
    (r === "default" || Ee.test(r)) && typeof s == "string" && s.trim() !== "" && (t[r] = s);
  }
  return Object.keys(t).length === 0 ? null : { kind: "texts", texts: t };
}

// src/core/skills/provisional-skill.ts
var Xh = /^x(n|[0-9a-z]{6})--(.+)$/;
var [kn, Ss, Ml, Zh, ey, ny, ty] = [36, 1, 26, 38, 700, 128, 72], Cl = 1114111, ry = [
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
  [917504, Cl]
];
function sy(e) {
  return ry.every(([n, t]) => e < n || e > t);
}
function oy(e) {
  return e > 65280 && e < 65375;
}
function $l(e) {
  return Array.from(e, (n) => n.codePointAt(0));
}
function iy(e) {
  return e.map((n) => String.fromCodePoint(n)).join("");
}
function ay(e, n, t) {
  let r = Math.floor(e / (t ? ey : 2));
  r += Math.floor(r / n);
  let s = 0;
  for (; r > (kn - Ss) * Ml / 2; s += kn)
    r = Math.floor(r / (kn - Ss));
  return s + Math.floor((kn - Ss + 1) * r / (r + Zh));
}
function ly(e, n) {
  return Math.min(Ml, Math.max(Ss, e - n));
}
function uy(e) {
  let n = e.lastIndexOf("-"), t = $l(e.slice(0, Math.max(0, n))), [r, s, o] = [ny, 0, ty], i = n + 1;
  for (; i < e.length; ) {
    let a = s;
    for (let l = kn, u = 1; ; l += kn) {
      let c = i < e.length ? e.charCodeAt(i++) : 0, d = c > 96 ? c - 97 : c > 47 ? c - 22 : kn;
      if (s += d * u, d >= kn || s > 2147483647)
        return null;
      let m = ly(l, o);
      if (d < m)
        break;
      u *= kn - m;
    }
    if (o = ay(s - a, t.length + 1, a === 0), r += Math.floor(s / (t.length + 1)), s %= t.length + 1, r > Cl || !sy(r))
      return null;
    t.splice(s++, 0, r);
  }
  return t;
}
function Mt(e) {
  var o;
  let [, n = "", t = ""] = (o = Xh.exec(e)) != null ? o : [], r = n === "" ? $l(e) : uy(t);
  if (r === null)
    return e;
  let s = iy(r.map((i) => oy(i) ? i - 65248 : i)).replace(/-+/g, " ").trim();
  return s === "" ? e : n.length > 1 ? `${s}\u2026` : s;
}

// src/core/skills/skill-words.ts
function ci({ label: e }) {
  return e.kind === "texts" ? Il(e.texts) : [];
}
function di(e) {
  return Il(e.aliases).reduce((n, t) => n.concat(t), []);
}
function Il(e) {
  return Object.keys(e).map((n) => e[n]);
}
function Ll(e, n) {
  let t = [];
  for (let s of n.skills.filter(({ isRetired: o }) => !o))
    [s.id, ...ci(s), ...di(s)].sort(cy).forEach((o) => t.push({ skill: s.id, words: o }));
  let r = ws(e, t, ({ words: s }) => s);
  return r === null ? null : r.slips === 0 ? { skill: r.found.skill, words: r.found.skill } : r.found;
}
function cy(e, n) {
  return e < n ? -1 : e === n ? 0 : 1;
}

// src/core/skills/taxonomy.ts
var dy = 100;
function my(e, n = null) {
  let t = new Map(e.map((l) => [l.id, l])), r = (l) => {
    var u;
    return (u = t.get(l)) != null ? u : null;
  }, s = (l, u, c = 1 / 0) => {
    let d = /* @__PURE__ */ new Set([l]), m = [], f = r(l);
    for (; f !== null && m.length < c; ) {
      let h = u(f);
      f = h === null || d.has(h) ? null : r(h), f !== null && (d.add(f.id), m.push(f));
    }
    return m;
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
    ancestors: (l) => s(l, (u) => u.parent, dy),
    find: (l) => {
      var u, c;
      return a = a != null ? a : gy(e, o), (c = (u = o(l.trim())) != null ? u : a.get(xr(l))) != null ? c : null;
    }
  };
}
function Ct(e) {
  let n = [], t = /* @__PURE__ */ new Map(), r = q(e) ? _(e, "skills") : void 0;
  q(e) ? Array.isArray(r) || n.push({ path: "$.skills", code: "expected-list", parameters: [] }) : n.push({ path: "$", code: "expected-object", parameters: [] }), (Array.isArray(r) ? r : []).forEach((o, i) => {
    let a = K("$.skills", i), l = q(o) ? fy(o) : null;
    if (l === null) {
      let u = q(o) ? _(o, "id") : o;
      n.push({ path: `${a}.id`, code: "bad-id", parameters: [G(u)] });
    } else t.has(l.id) ? n.push({ path: `${a}.id`, code: "code-taken", parameters: [l.id] }) : t.set(l.id, l);
  });
  let s = q(e) ? _(e, "locale") : null;
  return {
    taxonomy: my(
      Array.from(t.values()),
      typeof s == "string" && Ee.test(s) ? s : null
    ),
    faults: n
  };
}
function Rs(e, n, t) {
  var s;
  let r = (s = n == null ? void 0 : n.get(e)) != null ? s : null;
  return r === null ? { text: Mt(e), language: null, direction: "auto" } : Mn(r.label, t, n == null ? void 0 : n.locale);
}
function fy(e) {
  var o;
  let n = _(e, "id");
  if (typeof n != "string" || !se.test(n))
    return null;
  let t = (i) => {
    let a = _(e, i);
    return typeof a == "string" && a !== "" ? a : null;
  }, r = _(e, "capx"), s = t("replacedBy");
  return {
    id: n,
    label: (o = ks(_(e, "label"))) != null ? o : { kind: "texts", texts: { default: n } },
    aliases: py(_(e, "aliases")),
    parent: t("parent"),
    capx: (Array.isArray(r) ? r : [r]).filter((i) => typeof i == "number"),
    wikidata: t("wikidata"),
    isRetired: _(e, "status") === "retired" || s !== null,
    replacedBy: s
  };
}
function py(e) {
  let n = {};
  if (q(e))
    for (let t of Object.keys(e)) {
      let r = e[t];
      (t === "default" || Ee.test(t)) && Array.isArray(r) && (n[t] = r.filter((s) => typeof s == "string"));
    }
  return n;
}
function gy(e, n) {
  let t = /* @__PURE__ */ new Map(), r = (s) => {
    let o = /* @__PURE__ */ new Map();
    for (let i of e) {
      let a = n(i.id);
      for (let l of s(i)) {
        let u = xr(l), c = o.get(u);
        o.set(u, c === void 0 || c === a ? a : null);
      }
    }
    o.forEach((i, a) => {
      t.has(a) || t.set(a, i);
    });
  };
  return r(ci), r(di), t;
}

// src/core/survey/text.ts
function De(e, n) {
  if (e.text !== null)
    return Mn(e.text, n.messages, n.locale);
  let t = n.taxonomy === null ? null : n.taxonomy.get(e.value);
  return t !== null && n.taxonomy !== null ? Mn(t.label, n.messages, n.taxonomy.locale) : { text: e.value, language: null, direction: "auto" };
}
function Te(e, n) {
  return e.title === null ? { text: e.name, language: null, direction: "auto" } : Mn(e.title, n.messages, n.locale);
}

// src/core/i18n/language-names.ts
function Fl(e) {
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
var hy = ["ar", "fr", "es", "tr"], yy = {
  wiki: "Wikipedia|\u0648\u064A\u0643\u064A\u0628\u064A\u062F\u064A\u0627|Wikip\xE9dia||Vikipedi",
  wiktionary: "Wiktionary|\u0648\u064A\u0643\u0627\u0645\u0648\u0633|Wiktionnaire|Wikcionario|Vikis\xF6zl\xFCk",
  wikibooks: "Wikibooks|\u0648\u064A\u0643\u064A \u0627\u0644\u0643\u062A\u0628|Wikilivres|Wikilibros|Vikikitap",
  wikinews: "Wikinews|\u0648\u064A\u0643\u064A \u0627\u0644\u0623\u062E\u0628\u0627\u0631||Wikinoticias|Vikihaber",
  wikiquote: "Wikiquote|\u0648\u064A\u0643\u064A \u0627\u0644\u0627\u0642\u062A\u0628\u0627\u0633|||Vikis\xF6z",
  wikisource: "Wikisource|\u0648\u064A\u0643\u064A \u0645\u0635\u062F\u0631|||Vikikaynak",
  wikiversity: "Wikiversity|\u0648\u064A\u0643\u064A \u0627\u0644\u062C\u0627\u0645\u0639\u0629|Wikiversit\xE9|Wikiversidad|Vikiversite",
  wikivoyage: "Wikivoyage|\u0648\u064A\u0643\u064A \u0631\u062D\u0644\u0627\u062A||Wikiviajes|Vikigezgin"
}, Dl = {
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
function Wl(e, n) {
  let [t = "", ...r] = e.split("|");
  return {
    name: r[hy.indexOf(n.split("-")[0])] || t,
    all: [t].concat(r.filter((s) => s !== ""))
  };
}
var _l = {
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
function Bl(e, n, t) {
  var l, u;
  if (Object.prototype.hasOwnProperty.call(Dl, e))
    return Wl(Dl[e], n).name;
  let [, r = "", s = ""] = (l = /^([a-z_]+?)(wiki(?:tionary|books|news|quote|source|versity|voyage)?)$/.exec(e)) != null ? l : [], o = r.replace(/_/g, "-"), i = (u = Object.keys(_l).find((c) => _l[c] === o)) != null ? u : o, a = r === "" ? void 0 : t(i);
  return a === void 0 ? null : `${Wl(yy[s], n).name} \u2013 ${a}`;
}

// src/core/report/code-names.ts
function Ps({ language: e }) {
  let n = Fl(e);
  return {
    language: (t) => {
      var r;
      return (r = n(t)) != null ? r : null;
    },
    wiki: (t) => Bl(t, e, n)
  };
}
function $n(e, n, t, r) {
  let s = n !== void 0 && "choicesFrom" in n ? n.choicesFrom : null, o = e.text !== null ? null : s === "languages" ? r.language(e.value) : s === "wikis" ? r.wiki(e.value) : null;
  return o === null ? De(e, t) : { text: o, language: t.messages.language, direction: t.messages.direction };
}

// src/core/i18n/date-format.ts
function jl(e) {
  let n = new Intl.DateTimeFormat(
    gr(e, "-ca-gregory"),
    { year: "numeric", month: "long", day: "numeric", timeZone: "UTC" }
  );
  return (t) => {
    let r = /^\d{4}-\d\d-\d\d$/.test(t) ? Date.parse(`${t}T00:00:00Z`) : NaN;
    return isNaN(r) ? t : n.format(r);
  };
}

// src/core/wikitext/character-references.ts
var by = "Tab 9 NewLine 10 excl 33 QUOT 34 quot 34 num 35 dollar 36 percnt 37 AMP 38 amp 38 apos 39 lpar 40 rpar 41 ast 42 midast 42 plus 43 comma 44 period 46 sol 47 colon 58 semi 59 LT 60 lt 60 equals 61 GT 62 gt 62 quest 63 commat 64 lbrack 91 lsqb 91 bsol 92 rbrack 93 rsqb 93 Hat 94 UnderBar 95 lowbar 95 DiacriticalGrave 96 grave 96 lbrace 123 lcub 123 VerticalLine 124 verbar 124 vert 124 rbrace 125 rcub 125 NonBreakingSpace 160 nbsp 160 iexcl 161 cent 162 pound 163 curren 164 yen 165 brvbar 166 sect 167 uml 168 copy 169 ordf 170 laquo 171 not 172 shy 173 reg 174 macr 175 deg 176 plusmn 177 sup2 178 sup3 179 acute 180 micro 181 para 182 middot 183 cedil 184 sup1 185 ordm 186 raquo 187 frac14 188 frac12 189 frac34 190 iquest 191 Agrave 192 Aacute 193 Acirc 194 Atilde 195 Auml 196 Aring 197 AElig 198 Ccedil 199 Egrave 200 Eacute 201 Ecirc 202 Euml 203 Igrave 204 Iacute 205 Icirc 206 Iuml 207 ETH 208 Ntilde 209 Ograve 210 Oacute 211 Ocirc 212 Otilde 213 Ouml 214 times 215 Oslash 216 Ugrave 217 Uacute 218 Ucirc 219 Uuml 220 Yacute 221 THORN 222 szlig 223 agrave 224 aacute 225 acirc 226 atilde 227 auml 228 aring 229 aelig 230 ccedil 231 egrave 232 eacute 233 ecirc 234 euml 235 igrave 236 iacute 237 icirc 238 iuml 239 eth 240 ntilde 241 ograve 242 oacute 243 ocirc 244 otilde 245 ouml 246 divide 247 oslash 248 ugrave 249 uacute 250 ucirc 251 uuml 252 yacute 253 thorn 254 yuml 255 OElig 338 oelig 339 Scaron 352 scaron 353 Yuml 376 fnof 402 circ 710 tilde 732 Alpha 913 Beta 914 Gamma 915 Delta 916 Epsilon 917 Zeta 918 Eta 919 Theta 920 Iota 921 Kappa 922 Lambda 923 Mu 924 Nu 925 Xi 926 Omicron 927 Pi 928 Rho 929 Sigma 931 Tau 932 Upsilon 933 Phi 934 Chi 935 Psi 936 Omega 937 alpha 945 beta 946 gamma 947 delta 948 epsilon 949 zeta 950 eta 951 theta 952 iota 953 kappa 954 lambda 955 mu 956 nu 957 xi 958 omicron 959 pi 960 rho 961 sigmaf 962 sigma 963 tau 964 upsilon 965 phi 966 chi 967 psi 968 omega 969 thetasym 977 upsih 978 piv 982 ensp 8194 emsp 8195 emsp13 8196 emsp14 8197 numsp 8199 puncsp 8200 ThinSpace 8201 thinsp 8201 VeryThinSpace 8202 hairsp 8202 NegativeMediumSpace 8203 NegativeThickSpace 8203 NegativeThinSpace 8203 NegativeVeryThinSpace 8203 ZeroWidthSpace 8203 zwnj 8204 zwj 8205 lrm 8206 rlm 8207 ndash 8211 mdash 8212 lsquo 8216 rsquo 8217 sbquo 8218 ldquo 8220 rdquo 8221 bdquo 8222 dagger 8224 Dagger 8225 bull 8226 hellip 8230 permil 8240 prime 8242 Prime 8243 lsaquo 8249 rsaquo 8250 oline 8254 frasl 8260 MediumSpace 8287 euro 8364 image 8465 weierp 8472 real 8476 trade 8482 alefsym 8501 larr 8592 uarr 8593 rarr 8594 darr 8595 harr 8596 crarr 8629 lArr 8656 uArr 8657 rArr 8658 dArr 8659 hArr 8660 forall 8704 part 8706 exist 8707 empty 8709 nabla 8711 isin 8712 notin 8713 ni 8715 prod 8719 sum 8721 minus 8722 lowast 8727 radic 8730 prop 8733 infin 8734 ang 8736 and 8743 or 8744 cap 8745 cup 8746 int 8747 there4 8756 sim 8764 cong 8773 asymp 8776 ne 8800 equiv 8801 le 8804 ge 8805 sub 8834 sup 8835 nsub 8836 sube 8838 supe 8839 oplus 8853 otimes 8855 perp 8869 sdot 8901 lceil 8968 rceil 8969 lfloor 8970 rfloor 8971 loz 9674 spades 9824 clubs 9827 hearts 9829 diams 9830 lang 10216 rang 10217", wy = xy();
function xy() {
  let e = by.split(" "), n = /* @__PURE__ */ new Map();
  for (let t = 0; t < e.length; t += 2)
    n.set(e[t], String.fromCodePoint(Number(e[t + 1])));
  return n.set("\u05E8\u05DC\u05DE", "\u200F"), n.set("\u0631\u0644\u0645", "\u200F"), n;
}
var ky = /&(?:([A-Za-z0-9\x80-\uffff]+)|#([0-9]+)|#[xX]([0-9A-Fa-f]+));/g;
function vs(e, n) {
  return e.includes("&") ? e.replace(ky, (t, r, s, o) => {
    var i;
    return r !== void 0 ? (i = wy.get(r)) != null ? i : t : n(s === void 0 ? parseInt(o, 16) : parseInt(s, 10), t);
  }) : e;
}

// src/core/wikitext/encode.ts
var Sy = '"&:<=>[]{|}', Ry = "!'_~", Gl = 32, Py = fi(Sy), vy = fi(Ry), Ty = fi("#*+-;");
function fi(e) {
  let n = new Uint8Array(128);
  for (let t of e)
    n[t.charCodeAt(0)] = 1;
  return n;
}
function Ay(e) {
  return e >= 127 && e <= 160 || e === 173 || e === 1564 || e === 5760 || e === 6158 || e >= 8192 && e <= 8203 || e === 8206 || e === 8207 || e >= 8232 && e <= 8239 || e >= 8287 && e <= 8303 || e === 12288 || e === 65279 || e >= 55296 && e <= 57343 || e >= 64976 && e <= 65007 || e >= 65520 && e <= 65535 || e > 65535 && e % 65536 >= 65534;
}
var Ey = 65343, Oy = /^(?:RFC|PMID|ISBN)[ \xa0]/;
function Ny(e, n, t) {
  let r = n === 0, s = n === e.length - 1;
  if (t >= 128)
    return Ay(t) || t === Ey;
  if (t < 32 || t === 127 || Py[t] === 1 || r && Ty[t] === 1)
    return !0;
  if (vy[t] === 1)
    return r || s || e.charCodeAt(n - 1) === t || e.charCodeAt(n + 1) === t;
  switch (t) {
    case Gl:
      return r || s || e.charCodeAt(n - 1) === Gl;
    case 73:
    case 80:
    case 82:
      return Oy.test(e.slice(n, n + 5));
    default:
      return !1;
  }
}
var My = [
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
], mi = "\u0345";
function ql(e) {
  let n = e.codePointAt(0);
  return e === mi || My.some(([t, r]) => n >= t && n <= r) || (mi + e).normalize("NFD") !== mi + e.normalize("NFD");
}
var Vl = 768, Cy = 32, $y = /[\u0300-\uffff]{1000}/;
function Iy(e) {
  return !$y.test(e) && e.normalize("NFC") === e;
}
function Ly() {
  let e = "";
  return (n, t, r) => {
    if (r || t < Vl)
      return e = r ? ";" : n, r;
    if (n.normalize("NFC") === n) {
      if (!ql(n))
        return e = n, !1;
      if (e.length < Cy && (e + n).normalize("NFC") === e + n)
        return e += n, !1;
    }
    return e = ";", !0;
  };
}
function Ve(e) {
  let n = Iy(e) ? null : Ly(), t = "", r = 0;
  for (let s = 0; s < e.length; ) {
    let o = e.codePointAt(s), i = s + (o > 65535 ? 2 : 1), a = Ny(e, s, o);
    o >= Vl && s === 0 && !a && (a = ql(e.slice(0, i))), n !== null && (a = n(e.slice(s, i), o, a)), a && (t += `${e.slice(r, s)}&#${o};`, r = i), s = i;
  }
  return t + e.slice(r);
}
function pn(e) {
  return vs(
    e,
    (n, t) => n <= 1114111 ? String.fromCodePoint(n) : t
  );
}

// src/core/wikitext/text-memo.ts
function Ts(e) {
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
var Ul = [
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
], Fy = 255, Dy = /[\u200e\u200f\u202a-\u202e]+/g, Wy = /[ _\xa0\u1680\u180e\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/g, _y = /[^ %!"$&'()*,\-./0-9:;=?@A-Z\\^_`a-z~+\x80-\uffff]|%[0-9A-Fa-f]{2}|&[A-Za-z0-9\x80-\uffff]+;|~~~/, By = /(?:^|\/)\.\.?(?:\/|$)/, jy = /[\ud800-\udbff](?![\udc00-\udfff])|(?:[^\ud800-\udbff]|^)[\udc00-\udfff]/, Gy = /[\u01c4-\u01cc\u01f1-\u01f3]/, qy = /[\u10d0-\u10ff]/;
function Vy(e) {
  if (Gy.test(e)) {
    let t = e.charCodeAt(0);
    return t >= 497 ? "\u01F2" : String.fromCharCode(t - (t - 452) % 3 + 1);
  }
  let n = e.toUpperCase();
  if (qy.test(e))
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
function Hl(e) {
  if (e === "")
    return "";
  let n = String.fromCodePoint(e.codePointAt(0));
  return Vy(n) + e.slice(n.length);
}
function rt(e) {
  let n = 0;
  for (let t of e) {
    let r = t.codePointAt(0);
    n += r < 128 ? 1 : r < 2048 ? 2 : r < 65536 ? 3 : 4;
  }
  return n;
}
function pi(e) {
  return e.replace(Dy, "").replace(Wy, " ").replace(/^ | $/g, "");
}
function Uy(e) {
  return e === 9 || e === 10 || e >= 32 && e <= 126 || e >= 160 && e <= 55295 || e >= 57344 && e <= 65533 || e >= 65536 && e <= 1114111;
}
function Hy(e) {
  let n = vs(
    e,
    (t) => Uy(t) ? String.fromCodePoint(t) : "\uFFFD"
  );
  return e.includes("&") ? n.normalize("NFC") : e;
}
function As(e) {
  let { defaultNamespace: n, namespaces: t, capitalLinks: r } = e, s = /* @__PURE__ */ new Map();
  for (let o of t)
    for (let i of o)
      s.set(pi(i).toLowerCase(), o[0]);
  return (o) => {
    let i = pi(Hy(o));
    if (i.includes("\uFFFD") || jy.test(i))
      return null;
    let a = n;
    i.charAt(0) === ":" && (a = "", i = i.slice(1).replace(/^ /, ""));
    let l = i.indexOf(":", 1);
    if (l !== -1) {
      let c = s.get(i.slice(0, l).replace(/ $/, "").toLowerCase());
      c !== void 0 && (a = c, i = i.slice(l + 1).replace(/^ /, ""));
    }
    let u = i.indexOf("#");
    return u !== -1 && (i = i.slice(0, u).replace(/ $/, "")), i === "" || i.charAt(0) === ":" || _y.test(i) || By.test(i) || rt(i) > Fy ? null : (a === "" ? "" : `${a}:`) + (r ? Hl(i) : i);
  };
}
var gi = /^[A-Z0-9][!-^`-~]*(?: [!-^`-~]+)*$/, Qy = Ts((e) => Hl(pi(e.normalize("NFC"))));
function Ue(e) {
  return gi.test(e) ? e : Qy(e);
}

// src/core/report/round.ts
function He(e, n, t = 0) {
  if (Number.isInteger(e) && Math.abs(e) < 1e9)
    return e === 0 ? 0 : e * 10 ** t;
  let [r, s] = Math.abs(e).toExponential().split("e"), o = r.replace(".", ""), i = Number(s) + 1 + t + n, a = i < 0 ? 0 : Number(o.charAt(i) || "0"), l = Math.max(0, i), u = Number(o.slice(0, l).padEnd(l, "0") || "0") + (a >= 5 ? 1 : 0);
  return u === 0 ? 0 : (e < 0 ? -1 : 1) * +`${u}e-${n}`;
}

// src/core/report/markup.ts
var zy = 255, Ky = /\uE000(\d+)\uE001/g;
function Ql(e) {
  let n = (i, ...a) => {
    let l = a.map((u, c) => typeof u == "object" ? `\uE000${c}\uE001` : typeof u == "string" ? u.replace(/[\uE000\uE001]/g, "") : u);
    return Ve(e.text(i, ...l)).replace(Ky, (u, c) => {
      let d = a[Number(c)];
      return typeof d == "object" ? d.wikitext : u;
    });
  }, t = (i, a = 0) => {
    let l = He(i, a), u = Ve(e.number(Math.abs(l), a));
    return l < 0 ? `<bdi dir="ltr">\u2212${u}</bdi>` : u;
  }, r = jl(e.languageChain), s = /* @__PURE__ */ new Map();
  return {
    messages: e,
    say: n,
    number: t,
    percent: (i) => {
      var u;
      let a = He(i, 0, 2), l = (u = s.get(a)) != null ? u : n("localskills-results-percent", e.number(a, 0));
      return s.set(a, l), l;
    },
    date: (i) => `<time datetime="${z({ text: i })}">${Ve(r(i))}</time>`,
    digits: (i) => String(i).replace(/\d/g, (a) => e.number(Number(a))),
    signed: (i, a) => He(i, a != null ? a : 0) > 0 ? `<bdi dir="ltr">+${t(i, a)}</bdi>` : t(i, a),
    label: ({ text: i, language: a, direction: l }) => a === e.language ? Ve(i) : a === null ? `<bdi>${Ve(i)}</bdi>` : `<bdi lang="${a}" dir="${l}">${Ve(i)}</bdi>`
  };
}
function z({ text: e }) {
  return Ve(e).replace(/"/g, "&quot;");
}
function Jy(e) {
  return `<span class="ext-localSkills-unseen">${e}</span>`;
}
function $t(e) {
  return `localskills-${e}`;
}
function Qe(e, n, t) {
  let r = Jy(t.say("localskills-results-what-is", { wikitext: e }));
  return `${e} <span class="ext-localSkills-help">[[#${$t(n)}|<span aria-hidden="true">${t.say("localskills-results-explain-mark")}</span>${r}]]</span>`;
}
function In(e, n) {
  return `<p class="ext-localSkills-terms">${n.say("localskills-results-explained", { wikitext: e.map(([t, r]) => `<span class="ext-localSkills-term">${ze(r, t)}</span>`).join(" ") })}</p>`;
}
function ze(e, n) {
  return `[[#${$t(e)}|${n}]]`;
}
function je(e, n, t = 1 / 0) {
  let r = { wikitext: e.slice(0, t).reduce((s, o) => s === "" ? o : n.say("localskills-results-list", { wikitext: s }, { wikitext: o }), "") };
  return e.length <= t ? r : { wikitext: n.say("localskills-results-and-more", r, e.length - t) };
}
function sn(e, n, t = "share") {
  let r = He(Math.min(1, Math.max(0, n)), 1, 2);
  return `<div class="ext-localSkills-measure"><div>${e}</div><div class="ext-localSkills-bar ext-localSkills-bar-${t}" aria-hidden="true"><div style="width:${r}%"></div></div></div>`;
}
function me(e, n, t) {
  return [
    `<div class="ext-localSkills-scroll" role="region" aria-label="${e}" tabindex="0">`,
    `{| class="wikitable ext-localSkills-table ${n}"`,
    ...t,
    "|}",
    "</div>"
  ].join(`
`);
}
function ee(e, n) {
  return `! scope="col"${n === void 0 ? "" : ' data-sort-type="number"'} | ${e}`;
}
function Y(e, n, t = "") {
  let r = n === null ? "" : He(n, 0, 6);
  return `| class="ext-localSkills-figure${t === "" ? "" : ` ${t}`}" data-sort-value="${r}" | ${e}`;
}
function ae(e) {
  return `| class="ext-localSkills-withheld" data-sort-value="" | ${e.say("localskills-results-withheld")}`;
}
function kr(e, n) {
  return e.some((t) => t.includes('ext-localSkills-earlier"')) ? [`<p class="ext-localSkills-detail">${n.say("localskills-results-earlier-figures")}</p>`] : [];
}
function It(e, n, t) {
  return Y(t.say("localskills-results-earlier-figure", { wikitext: e }), n, "ext-localSkills-earlier");
}
function Ke(e, n) {
  return e.map((t, r) => n[r] === void 0 || / colspan="/.test(t) ? t : `| data-label="${n[r]}" ${t.slice(2)}`);
}
function fe(e, n) {
  return Je(2, `<span id="${$t(e)}">${n}</span>`);
}
function Je(e, n) {
  return `<h${e}>${n}</h${e}>`;
}
function Oe(e, n, t) {
  let r = n != null ? n : Ve(e);
  return e.trim() === "" || rt(e) > zy || /[[\]{}|#<>\u0000-\u001F\u007F\uFFFD]|~~~|&[#A-Za-z0-9]+;|%[0-9A-Fa-f]{2}/.test(e) ? r : `[[:${e}${t === void 0 ? "" : `#${t}`}|${r}]]`;
}
function zl(e, n) {
  return `<span class="plainlinks">[{{fullurl:${e}|action=raw}} ${n}]</span>`;
}
function Es(e, n, t = "") {
  return `<span class="plainlinks">[{{fullurl:${e}${t === "" ? "" : `|${t}`}}} ${n}]</span>`;
}
function st(e, n) {
  return `[[Special:PermanentLink/${e}|${n}]]`;
}

// src/core/report/page-context.ts
function Kl(e, n, t, r, s = [t], o = null, i = !0) {
  let a = Ql(t), l = { messages: t, locale: e.survey.locale, taxonomy: r }, u = /* @__PURE__ */ new Map();
  return {
    report: e,
    survey: e.survey,
    results: n,
    markup: a,
    texts: l,
    languages: s,
    isSaved: i,
    change: o,
    codeNames: Ps(t),
    skillName: (c) => {
      var m;
      let d = (m = u.get(c)) != null ? m : a.label(Xy(c, { survey: e.survey, texts: l }));
      return u.set(c, d), d;
    }
  };
}
function Lt(e, n, t, r) {
  let { report: s, results: o, survey: i, markup: a } = r;
  return !Yy(o) || i.minAnswers > 1 || i.minCell > 1 || !se.test(e) ? t : Es(s.titles.exchangeIn(a.messages.language), t, `ls-skill=${e}&ls-direction=${n}`);
}
function Yy({ balance: e }) {
  return Object.keys(e).some((n) => {
    var t, r;
    return ((r = (t = e[n]) == null ? void 0 : t.offers) != null ? r : null) !== null;
  });
}
function Sn(e, n) {
  return !T(e) || e.withheld !== "little-change" || n === void 0 || T(n) ? null : n;
}
function Sr(e, n) {
  let { markup: t, survey: r } = n;
  return e.withheld === "unanimous" ? t.say("localskills-results-withheld-unanimous") : e.withheld === "little-change" ? t.say("localskills-results-withheld-little-change") : e.withheld === "few-answers" ? r.minAnswers > 1 ? t.say("localskills-results-withheld-few-answers", r.minAnswers) : t.say("localskills-results-no-answers") : t.say("localskills-results-withheld-small-counts", r.minCell);
}
function Xy(e, n) {
  var o;
  let { survey: t, texts: r } = n, s = (o = Z(t)) == null ? void 0 : o.grid.rows.find(({ value: i }) => i === e);
  return s !== void 0 ? De(s, r) : r.taxonomy === null ? { text: e, language: null, direction: "auto" } : Rs(e, r.taxonomy, r.messages);
}

// src/core/analysis/sorted.ts
function re(e, n) {
  return e < n ? -1 : +(e > n);
}
function V() {
  return /* @__PURE__ */ Object.create(null);
}
function Os(e) {
  let n = V();
  for (let t of Array.from(e.keys()).sort(re))
    n[t] = e.get(t);
  return n;
}
var hi = 100, Jl = "\u2026";
function Ns(e) {
  if (e.size <= hi)
    return Os(e);
  let n = Array.from(e).sort(([r, s], [o, i]) => i - s || re(r, o)), t = new Map(n.slice(0, hi));
  return n.slice(hi).forEach(([, r]) => {
    var s;
    t.set(Jl, ((s = t.get(Jl)) != null ? s : 0) + r);
  }), Os(t);
}

// src/core/analysis/exclusion-list.ts
function Ln(e) {
  var t;
  if (e.reasons !== void 0)
    return e.reasons;
  let n = /* @__PURE__ */ new Map();
  for (let { reason: r } of e)
    n.set(r, ((t = n.get(r)) != null ? t : 0) + 1);
  return n;
}
function Ft(e, n) {
  var t, r, s, o, i, a;
  return ((t = e.line) != null ? t : 0) - ((r = n.line) != null ? r : 0) || re(e.page, n.page) || re((s = e.community) != null ? s : "", (o = n.community) != null ? o : "") || re(e.reason, n.reason) || ((i = e.revision) != null ? i : 0) - ((a = n.revision) != null ? a : 0);
}

// src/core/json/write-json.ts
function Dt(e) {
  return yi(e, "");
}
function yi(e, n) {
  if (typeof e == "string")
    return Xl(e);
  if (typeof e == "number")
    return eb(e);
  if (typeof e != "object" || e === null)
    return e === !0 || e === !1 ? String(e) : "null";
  let t = `${n}	`;
  if (Array.isArray(e))
    return e.length > 0 && e.every(Number.isSafeInteger) ? `[
${t}${e.join(`,
${t}`)}
${n}]` : Yl("[", e.map((o) => yi(o, t)), "]", n);
  let r = e, s = Object.keys(r).filter((o) => r[o] !== void 0).map((o) => `${Xl(o)}: ${yi(r[o], t)}`);
  return Yl("{", s, "}", n);
}
function Yl(e, n, t, r) {
  return n.length === 0 ? e + t : `${e}
${n.map((s) => `${r}	${s}`).join(`,
`)}
${r}${t}`;
}
var Zy = /^[ !#-%'-;=?-[\]-~]*$/;
function Xl(e) {
  if (Zy.test(e))
    return `"${e}"`;
  let n = Array.from(e).map((t) => /^[\uD800-\uDFFF]$/.test(t) ? "\uFFFD" : t);
  return JSON.stringify(n.join("")).replace(/[<>&\u2028\u2029]/g, (t) => `\\u${t.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`);
}
function eb(e) {
  if (Number.isSafeInteger(e))
    return String(e);
  let [n, t] = e.toExponential().split("e");
  return Math.abs(e) >= 2 ** 63 || e !== 0 && Number(t) < -4 ? `${n.includes(".") ? n : `${n}.0`}e${t}` : JSON.stringify(e);
}

// src/core/analysis/quadrant.ts
function Zl(e) {
  let n = (t) => e.reduce((r, s) => r + s[t], 0);
  return e.length === 0 ? null : {
    importance: n("importance") / e.length,
    ability: n("ability") / e.length
  };
}
function eu(e, n) {
  return e.importance >= n.importance ? e.ability >= n.ability ? "keep-up" : "concentrate-here" : e.ability >= n.ability ? "possible-overkill" : "low-priority";
}

// src/core/analysis/rank-agreement.ts
function Ms(e, n) {
  let [t, r, s] = [0, 0, 0];
  for (let o = 0; o < e.length; o++)
    for (let i = 0; i < o; i++) {
      let a = Math.sign(e[o] - e[i]), l = Math.sign(n[o] - n[i]);
      t += a * l, r += a * a, s += l * l;
    }
  return r === 0 || s === 0 ? null : t / Math.sqrt(r * s);
}

// src/core/analysis/fraction.ts
function Wt(e, n) {
  let [t, r, s, o] = [e.numerator, e.denominator, n.numerator, n.denominator];
  for (; ; ) {
    let [i, a] = nu(t, r), [l, u] = nu(s, o);
    if (i !== l || a === 0 || u === 0)
      return i !== l ? i - l : +(a !== 0) - +(u !== 0);
    [t, r, s, o] = [o, u, r, a];
  }
}
function nu(e, n) {
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
function $s(e) {
  let n = bi(e.map(({ mwds: s }) => s), (s, o) => Wt(o, s)), t = bi(e.map(({ rds: s }) => s), Wt), r = bi(e.map(({ highNeed: s }) => s), (s, o) => Wt(o, s));
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
function bi(e, n) {
  let t = Cs(e.filter((r) => r !== null), n);
  return e.map((r) => r === null ? null : t.shift());
}

// node_modules/yalps/dist/index.js
var pu = _h(ou(), 1);
var _e = (e, n, t) => e.matrix[Math.imul(n, e.width) + t], We = (e, n, t, r) => {
  e.matrix[Math.imul(n, e.width) + t] = r;
}, xi = (e) => Symbol.iterator in e && typeof e[Symbol.iterator] == "function" ? e : (
  // eslint-disable-next-line @typescript-eslint/no-unsafe-type-assertion
  Object.entries(e)
), iu = (e) => e === !0 ? !0 : e === !1 ? /* @__PURE__ */ new Set() : e instanceof Set ? e : new Set(e), nb = (e) => {
  var x, S, k, R, A;
  let { direction: n, objective: t, integers: r, binaries: s } = e, o = n === "minimize" ? -1 : 1, i = xi(e.constraints), a = xi(e.variables), l = Array.isArray(a) ? a : Array.from(a), u = [], c = [];
  if (r != null || s != null) {
    let P = iu(s), N = P === !0 ? !0 : iu(r);
    for (let L = 1; L <= l.length; L++) {
      let [M] = l[L - 1];
      P === !0 || P.has(M) ? (u.push(L), c.push(L)) : (N === !0 || N.has(M)) && c.push(L);
    }
  }
  let d = /* @__PURE__ */ new Map();
  for (let [P, N] of i) {
    let L = (x = d.get(P)) != null ? x : { row: NaN, lower: -1 / 0, upper: 1 / 0 };
    L.lower = Math.max(L.lower, (k = (S = N.equal) != null ? S : N.min) != null ? k : -1 / 0), L.upper = Math.min(L.upper, (A = (R = N.equal) != null ? R : N.max) != null ? A : 1 / 0), d.has(P) || d.set(P, L);
  }
  let m = 1;
  for (let P of d.values())
    P.row = m, m += (Number.isFinite(P.lower) ? 1 : 0) + (Number.isFinite(P.upper) ? 1 : 0);
  let f = l.length + 1, h = m + u.length, p = f + h, g = new Float64Array(f * h), y = new Int32Array(p), w = new Int32Array(p), b = { matrix: g, width: f, height: h, positionOfVariable: y, variableAtPosition: w };
  for (let P = 0; P < p; P++)
    y[P] = P, w[P] = P;
  for (let P = 1; P < f; P++)
    for (let [N, L] of xi(l[P - 1][1])) {
      N === t && We(b, 0, P, o * L);
      let M = d.get(N);
      M != null && (Number.isFinite(M.upper) ? (We(b, M.row, P, L), Number.isFinite(M.lower) && We(b, M.row + 1, P, -L)) : Number.isFinite(M.lower) && We(b, M.row, P, -L));
    }
  for (let P of d.values())
    Number.isFinite(P.upper) ? (We(b, P.row, 0, P.upper), Number.isFinite(P.lower) && We(b, P.row + 1, 0, -P.lower)) : Number.isFinite(P.lower) && We(b, P.row, 0, -P.lower);
  for (let P = 0; P < u.length; P++) {
    let N = m + P;
    We(b, N, 0, 1), We(b, N, u[P], 1);
  }
  return { tableau: b, sign: o, variables: l, integers: c };
}, cu = (e, n) => {
  let t = Math.round(1 / n);
  return Math.round((e + Number.EPSILON) * t) / t;
}, du = (e, n, t) => {
  let r = _e(e, n, t), s = e.variableAtPosition[e.width + n], o = e.variableAtPosition[t];
  e.variableAtPosition[e.width + n] = o, e.variableAtPosition[t] = s, e.positionOfVariable[s] = t, e.positionOfVariable[o] = e.width + n;
  let i = [];
  for (let a = 0; a < e.width; a++) {
    let l = _e(e, n, a);
    Math.abs(l) > 1e-16 ? (We(e, n, a, l / r), i.push(a)) : We(e, n, a, 0);
  }
  We(e, n, t, 1 / r);
  for (let a = 0; a < e.height; a++) {
    if (a === n) continue;
    let l = _e(e, a, t);
    if (Math.abs(l) > 1e-16) {
      for (let u = 0; u < i.length; u++) {
        let c = i[u];
        We(e, a, c, _e(e, a, c) - l * _e(e, n, c));
      }
      We(e, a, t, -l / r);
    }
  }
}, mu = (e, n, t, r) => {
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
}, tb = (e, n) => {
  let t = [], { precision: r, maxPivots: s, checkCycles: o } = n;
  for (let i = 0; i < s; i++) {
    let a = 0, l = r;
    for (let d = 1; d < e.width; d++) {
      let m = _e(e, 0, d);
      m > l && (l = m, a = d);
    }
    if (a === 0) return ["optimal", cu(_e(e, 0, 0), r)];
    let u = 0, c = 1 / 0;
    for (let d = 1; d < e.height; d++) {
      let m = _e(e, d, a);
      if (m <= r) continue;
      let h = _e(e, d, 0) / m;
      if (h < c && (u = d, c = h, h <= r))
        break;
    }
    if (u === 0) return ["unbounded", a];
    if (o && mu(t, e, u, a)) return ["cycled", NaN];
    du(e, u, a);
  }
  return ["cycled", NaN];
}, fu = (e, n) => {
  let t = [], { precision: r, maxPivots: s, checkCycles: o } = n;
  for (let i = 0; i < s; i++) {
    let a = 0, l = -r;
    for (let d = 1; d < e.height; d++) {
      let m = _e(e, d, 0);
      m < l && (l = m, a = d);
    }
    if (a === 0) return tb(e, n);
    let u = 0, c = -1 / 0;
    for (let d = 1; d < e.width; d++) {
      let m = _e(e, a, d);
      if (m < -r) {
        let f = -_e(e, 0, d) / m;
        f > c && (c = f, u = d);
      }
    }
    if (u === 0) return ["infeasible", NaN];
    if (o && mu(t, e, a, u)) return ["cycled", NaN];
    du(e, a, u);
  }
  return ["cycled", NaN];
}, au = (e, n) => ({
  matrix: new Float64Array(e),
  positionOfVariable: new Int32Array(n),
  variableAtPosition: new Int32Array(n)
}), rb = (e, { matrix: n, positionOfVariable: t, variableAtPosition: r }, s) => {
  let { width: o, height: i } = e;
  n.set(e.matrix);
  for (let l = 0; l < s.length; l++) {
    let [u, c, d] = s[l], m = (i + l) * o, f = e.positionOfVariable[c];
    if (f < o)
      n[m] = u * d, n.fill(0, m + 1, m + o), n[m + f] = u;
    else {
      let h = (f - o) * o;
      n[m] = u * (d - n[h]);
      for (let p = 1; p < o; p++)
        n[m + p] = -u * n[h + p];
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
}, lu = (e, n) => {
  let t = 0, r = 0, s = 0;
  for (let o = 0; o < n.length; o++) {
    let i = n[o], a = e.positionOfVariable[i] - e.width;
    if (a < 0) continue;
    let l = _e(e, a, 0), u = Math.abs(l - Math.round(l));
    u > t && (t = u, r = i, s = l);
  }
  return [r, s, t];
}, sb = (e, n, t) => {
  let { tableau: r, sign: s, integers: o } = e, { precision: i, maxIterations: a, tolerance: l, timeout: u } = t, [c, d, m] = lu(r, o);
  if (m <= i) return [e, "optimal", n];
  let f = new pu.default((M, F) => M[0] - F[0]);
  f.push([n, [[-1, c, Math.ceil(d)]]]), f.push([n, [[1, c, Math.floor(d)]]]);
  let h = o.length * 2, p = r.matrix.length + h * r.width, g = r.positionOfVariable.length + h, y = au(p, g), w = au(p, g), b = n * (1 - s * l), x = u + Date.now(), S = Date.now() >= x, k = !1, R = 1 / 0, A = r, P = 0;
  for (; P < a && !f.empty() && R >= b && !S; ) {
    let [M, F] = f.pop();
    if (M > R) break;
    let E = rb(r, y, F), [I, C] = fu(E, t);
    if (I === "optimal" && C < R) {
      let [W, j, D] = lu(E, o);
      if (D <= i) {
        k = !0, R = C, A = E;
        let H = w;
        w = y, y = H;
      } else {
        let H = [], Q = [];
        for (let ie = 0; ie < F.length; ie++) {
          let de = F[ie], [Se, Yn] = de;
          Yn === W ? Se < 0 ? Q.push(de) : H.push(de) : (H.push(de), Q.push(de));
        }
        Q.push([1, W, Math.floor(j)]), H.push([-1, W, Math.ceil(j)]), f.push([C, H]), f.push([C, Q]);
      }
    }
    S = Date.now() >= x, P++;
  }
  let L = (S || P >= a) && !f.empty() && R >= b ? "timedout" : k ? "optimal" : "infeasible";
  return [O(v({}, e), { tableau: A }), L, k ? R : NaN];
}, uu = ({ tableau: e, sign: n, variables: t }, r, s, { precision: o, includeZeroVariables: i }) => {
  if (r === "optimal" || r === "timedout" && !Number.isNaN(s)) {
    let a = [];
    for (let l = 0; l < t.length; l++) {
      let [u] = t[l], c = e.positionOfVariable[l + 1] - e.width, d = c >= 0 ? _e(e, c, 0) : 0;
      d > o ? a.push([u, cu(d, o)]) : i && a.push([u, 0]);
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
}, gu = {
  precision: 1e-8,
  checkCycles: !1,
  maxPivots: 8192,
  tolerance: 0,
  timeout: 1 / 0,
  maxIterations: 32768,
  includeZeroVariables: !1
}, MA = v({}, gu), ki = (e, n) => {
  let t = nb(e), r = v(v({}, gu), n), [s, o] = fu(t.tableau, r);
  if (t.integers.length === 0 || s !== "optimal")
    return uu(t, s, o, r);
  {
    let [i, a, l] = sb(t, o, r);
    return uu(i, a, l, r);
  }
};

// src/core/analysis/disclosure/feasible-intervals.ts
var ob = 60, ib = 150, Is = 1e-6;
function pe(e, n = e.counts.map((r) => ({ [r]: 1 })), t = !0) {
  let r = ab(e), s = /* @__PURE__ */ new Map();
  return r.forEach((o) => o.counts.forEach((i) => s.set(i, o))), n.map((o) => {
    let i = new Set(Object.keys(o).filter((u) => o[u] !== 0 && s.has(u)).map((u) => s.get(u))), [a, l] = [0, 0];
    for (let u of Array.from(i)) {
      let c = lb(u, e, o, t);
      if (c === null)
        return null;
      a += c.least, l += c.most;
    }
    return { least: a, most: l };
  });
}
function ab({ counts: e, sums: n, limits: t = [] }) {
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
  }), Array.from(i.values(), (l) => O(v({}, l), { names: new Set(l.counts) }));
}
function lb(e, n, t, r) {
  let s = cb(e, n, t);
  if (s !== void 0)
    return s;
  let [o, i] = ["minimize", "maximize"].map((a) => db(e, n, t, a, r));
  return typeof o != "number" || typeof i != "number" ? null : {
    // Adding 0 makes 0 of −0.
    least: Math.ceil(o - Is) + 0,
    most: Math.floor(i + Is) + 0
  };
}
function ub({ counts: e, limits: n, sums: t }, r) {
  var d;
  let s = /* @__PURE__ */ new Map();
  if (!n.every(({ factors: m, atMost: f }) => {
    var g;
    let [h, ...p] = Object.keys(m).filter((y) => m[y] !== 0);
    return s.set(h, Math.min(f, (g = s.get(h)) != null ? g : 1 / 0)), p.length === 0 && m[h] === 1;
  }) || t.length > 1 || t.some(({ factors: m }) => e.some((f) => m[f] !== 1)))
    return null;
  let [i, a, l, u] = [0, 0, 0, !1];
  e.forEach((m) => {
    let f = s.get(m);
    i += Fn(r, m), a += f != null ? f : 0, l += f === void 0 ? 1 : 0, u = u || Fn(r, m) > (f != null ? f : 1 / 0);
  });
  let c = (d = t[0]) == null ? void 0 : d.equals;
  return {
    total: c,
    least: i,
    most: a,
    open: l,
    mostOf: (m) => {
      var f;
      return (f = s.get(m)) != null ? f : 1 / 0;
    },
    isImpossible: u || c !== void 0 && (i > c || l === 0 && a < c)
  };
}
function cb(e, n, t) {
  let [r, ...s] = Object.keys(t).filter((u) => t[u] !== 0 && e.names.has(u));
  if (r === void 0 || s.length > 0 || t[r] !== 1)
    return;
  e.row = e.row === void 0 ? ub(e, n) : e.row;
  let { row: o } = e;
  if (o === null)
    return;
  let [i, a] = [Fn(n, r), o.mostOf(r)];
  if (o.total === void 0)
    return i > a ? null : { least: i, most: a };
  let l = o.open > (a === 1 / 0 ? 1 : 0) ? 1 / 0 : o.most - (a === 1 / 0 ? 0 : a);
  return o.isImpossible ? null : { least: Math.max(i, o.total - l), most: Math.min(a, o.total - o.least + i) };
}
function db(e, n, t, r, s) {
  let { status: o, result: i } = hu(e, n, t, r, s);
  return o === "optimal" ? i : o === "unbounded" ? r === "maximize" ? 1 / 0 : -1 / 0 : null;
}
function hu(e, n, t, r, s) {
  let o = (g) => e.counts.reduce((y, w) => y + Fn(n, w) * gn(g, w), 0), i = [
    ...e.sums.map(({ factors: g, equals: y }) => ({ factors: g, constraint: { equal: y - o(g) } })),
    ...e.limits.map(({ factors: g, atMost: y }) => ({ factors: g, constraint: { max: y - o(g) } }))
  ], a = i.map(({ constraint: g }, y) => [String(y), g]), l = e.counts.map((g) => {
    let y = [["figure", gn(t, g)]];
    return i.forEach(({ factors: w }, b) => {
      let x = gn(w, g);
      x !== 0 && y.push([String(b), x]);
    }), [g, y];
  }), u = { direction: r, objective: "figure", constraints: a, variables: l }, c = (g) => g.every(([, y]) => Math.abs(y - Math.round(y)) < Is), d = ki(u), m = !s || d.status !== "optimal" || c(d.variables) ? d : ki(O(v({}, u), { integers: !0 }), { maxIterations: ob, maxPivots: ib }), { status: f, result: h, variables: p } = m.status === "timedout" || m.status === "cycled" ? d : m;
  return {
    status: f,
    result: o(t) + h,
    counts: new Map(p.map(([g, y]) => [g, Fn(n, g) + y])),
    isWhole: f === "optimal" && c(p)
  };
}
function Si(e, n, t, r) {
  let { counts: s, sums: o, limits: i = [] } = e, a = hu({ counts: s, names: new Set(s), sums: o, limits: i }, e, n, t, r);
  return a.status !== "optimal" || r && !a.isWhole ? null : s.map((l) => {
    var c;
    let u = (c = a.counts.get(l)) != null ? c : Fn(e, l);
    return Math.abs(u - Math.round(u)) < Is ? Math.round(u) : u;
  });
}
function Fn({ least: e, leastOf: n }, t) {
  return n !== void 0 && Object.prototype.hasOwnProperty.call(n, t) ? n[t] : e;
}
function gn(e, n) {
  return Object.prototype.hasOwnProperty.call(e, n) ? e[n] : 0;
}

// src/core/analysis/disclosure/are-hidden.ts
function Fs(e, n, t, r = Ds()) {
  let s = bu(e, r);
  return s !== null && n.every((o) => {
    let i = /* @__PURE__ */ new Set();
    return s(o, i, () => i.size >= t.minCell);
  });
}
function ot(e, n, { minCell: t }, r = Ds()) {
  let s = bu(e, r);
  return n.findIndex((o) => {
    var l, u;
    let i = /* @__PURE__ */ new Set();
    if (s === null || s(o, i, () => i.size >= t || i.has(0)))
      return s === null;
    if (((u = (l = pe(e, [o], !1)[0]) == null ? void 0 : l.least) != null ? u : 0) >= t)
      return !1;
    let a = O(v({}, e), { counts: e.counts.filter((c) => gn(o, c) === 0) });
    return Ri(a, wu(a), {}, "minimize", r) === null;
  });
}
function bu(e, n) {
  if (e.counts.length > pb)
    return null;
  let { changesOf: t, sets: r } = gb(e, n), s = Ri(e, r, {}, "minimize", n);
  if (s === null)
    return null;
  let o = e.counts.map((a) => {
    var l;
    return ((l = e.limits) != null ? l : []).reduce(
      (u, { factors: c, atMost: d }) => gn(c, a) === 1 ? Math.min(u, d) : u,
      1 / 0
    );
  }), i = e.counts.map((a) => Fn(e, a));
  return (a, l, u) => {
    let c = e.counts.map((f) => gn(a, f)), d = t(c), m = (f, h) => {
      let p = f.slice(), g = p.reduce((y, w, b) => y + w * c[b], 0);
      for (l.add(g); !u(); ) {
        let y = d.find(({ exchange: w, change: b }) => b * h > 0 && w.every(([x, S]) => {
          let k = p[x] + S;
          return k >= i[x] && k <= o[x];
        }));
        if (y === void 0)
          return;
        y.exchange.forEach(([w, b]) => {
          p[w] = p[w] + b;
        }), g += y.change, l.add(g);
      }
    };
    m(s, 1), m(s, -1);
    for (let f of ["minimize", "maximize"]) {
      let h = u() ? null : Ri(e, r, a, f, n);
      h !== null && m(h, f === "minimize" ? 1 : -1);
    }
    return u();
  };
}
function Ds() {
  return { known: /* @__PURE__ */ new Map(), trials: mb };
}
var mb = 5e6, fb = 2e3, pb = 225, yu = 2e4;
function gb(e, n) {
  let t = e.sums.map(({ factors: u }) => e.counts.map((c) => gn(u, c)).join()).concat(e.counts).join(" "), r = n.known.get(t);
  if (r !== void 0)
    return r;
  let s = wu(e), o = hb(s), i = /* @__PURE__ */ new Map(), l = { sets: s, changesOf: (u) => {
    let c = u.join(), d = i.get(c);
    if (d !== void 0)
      return d;
    let m = [];
    return o.forEach((f) => {
      let h = f.reduce((p, [g, y]) => p + y * u[g], 0);
      h !== 0 && m.push({ exchange: f, change: h });
    }), m.sort((f, h) => Math.abs(f.change) - Math.abs(h.change)), i.set(c, m), m;
  } };
  return n.known.set(t, l), l;
}
function wu({ counts: e, sums: n }) {
  let t = e.map((u) => n.map((c) => gn(c.factors, u))), r = (u) => t[u], s = (u) => u.join(), o = /* @__PURE__ */ new Map(), i = (u, c) => {
    let d = o.get(u);
    d === void 0 ? o.set(u, [c]) : d.push(c);
  };
  e.forEach((u, c) => {
    i(s(r(c)), [c]);
    for (let d = c; d < e.length; d++)
      i(s(Ls(r(c), r(d), 1)), [c, d]);
  });
  let a = { some: [], sums: n.map(() => 0) }, l = [a, ...Array.from(o.values(), ([u = []]) => ({ some: u, sums: u.reduce((c, d) => Ls(c, r(d), 1), a.sums) }))];
  return { sets: o, firsts: l, keyOf: s, sumsOf: r };
}
function Ls(e, n, t) {
  return e.map((r, s) => r + t * n[s]);
}
function Ri(e, { firsts: n, keyOf: t, sets: r, sumsOf: s }, o, i, a) {
  var f, h;
  let l = Si(e, o, i, !1);
  if (l === null || l.every((p) => p === Math.round(p)))
    return l;
  if (a.trials <= 0)
    return null;
  let u = l.map(Math.floor), c = e.sums.map(({ equals: p, factors: g }) => p - e.counts.reduce(
    (y, w, b) => y + gn(g, w) * u[b],
    0
  )), d = t(c.map(() => 0)), m = [-1, ...u.map((p, g) => p > 0 ? g : -1).filter((p) => p >= 0)];
  for (let p of ((f = e.limits) != null ? f : []).length > 0 ? [] : m) {
    let g = p < 0 ? c : Ls(c, s(p), 1);
    for (let { some: y, sums: w } of n) {
      a.trials--;
      let b = t(Ls(g, w, -1)), x = b === d ? [] : (h = r.get(b)) == null ? void 0 : h[0];
      if (x !== void 0) {
        let S = /* @__PURE__ */ new Map([[p, -1]]);
        return [...y, ...x].forEach((k) => {
          var R;
          return S.set(k, ((R = S.get(k)) != null ? R : 0) + 1);
        }), u.map((k, R) => {
          var A;
          return k + ((A = S.get(R)) != null ? A : 0);
        });
      }
    }
  }
  return a.trials -= fb * Math.pow(e.counts.length / 25, 2), Si(e, o, i, !0);
}
function hb({ sets: e }) {
  let n = [], [t, r] = [0, 0];
  e.forEach(({ length: o }) => {
    t += o * (o - 1), r += o;
  });
  let s = t <= yu ? 1 / 0 : Math.max(1, Math.floor(yu / 2 / r));
  return e.forEach((o) => o.forEach((i, a) => o.slice(a + 1, a + 1 + s).forEach((l) => {
    let u = /* @__PURE__ */ new Map();
    i.forEach((d) => {
      var m;
      return u.set(d, ((m = u.get(d)) != null ? m : 0) - 1);
    }), l.forEach((d) => {
      var m;
      return u.set(d, ((m = u.get(d)) != null ? m : 0) + 1);
    });
    let c = Array.from(u).filter(([, d]) => d !== 0);
    n.push(c, c.map(([d, m]) => [d, -m]));
  }))), n;
}

// src/core/analysis/disclosure/audit-breakdowns.ts
var Pi = 1e-9, Ws = "";
function le({ by: e, question: n }) {
  return n === null ? e : `question ${n}`;
}
function ku(e, { minAnswers: n, minCell: t }) {
  let r = Math.max(n, t);
  return e.breakdowns.reduce((s, o) => {
    let i = le(o), a = Object.keys(e.skills).map((l) => bb(o, e, l, i, r));
    return !o.isPartition || o.withheld !== void 0 ? s : s.concat(yb(o, e.counted, i, r), ...a);
  }, []);
}
function yb({ groups: e, ungrouped: n }, t, r, s) {
  let i = [...Object.keys(e).map((u) => {
    let c = e[u];
    return [u, T(c) ? c : c.counted];
  }), [Ws, n]], { leastOf: a, limits: l } = Su(i, s);
  return Ru(i, t, (u) => {
    var c;
    return (c = a(u)) != null ? c : 1;
  }, l, { part: "breakdowns", key: r, skill: null });
}
function Su(e, n) {
  let t = e.filter(([, r]) => T(r) && r.withheld === "few-answers").map(([r]) => r);
  return {
    leastOf: (r) => t.length === 0 || t.includes(r) ? void 0 : n,
    limits: t.map((r) => ({ factors: { [r]: 1 }, atMost: n - 1 }))
  };
}
function bb({ groups: e, ungrouped: n }, t, r, s, o) {
  let i = t.skills[r];
  if (i === void 0 || T(i))
    return [];
  let a = Object.keys(e), l = (d) => {
    var f;
    let m = e[d];
    return T(m) ? m : (f = m.skills[r]) != null ? f : { withheld: "small-counts" };
  }, u = (d, m) => {
    var h;
    let f = l(d);
    return T(f) ? f : (h = f[m]) != null ? h : 0;
  }, c = a.reduce((d, m) => {
    let f = e[m];
    return T(f) ? d : [...d, { factors: { [m]: 1 }, atMost: f.counted }];
  }, T(n) ? [] : [{ factors: { [Ws]: 1 }, atMost: n }]);
  return ["n", "highNeedCount", "canTeach", "wantToLearn"].reduce((d, m) => {
    let f = i[m];
    if (f === null || T(f))
      return d;
    let h = a.map((x) => [x, u(x, m)]), p = n === 0 ? [] : [[Ws, { withheld: "small-counts" }]], g = h.every(([, x]) => T(x)), y = (x) => !g && !T(e[x]) && (m === "n" || !T(l(x))), w = (x) => {
      let S = e[x];
      return S !== void 0 && !T(S) && S.counted >= o;
    }, b = Su(m === "n" ? h.filter(([x]) => w(x)) : [], o);
    return m === "n" && g ? d : d.concat(Ru(
      [...h, ...p],
      f,
      (x) => x === Ws ? 0 : w(x) && b.leastOf(x) || Number(y(x)),
      [...c, ...b.limits],
      { part: "breakdowns", key: s, skill: r }
    ));
  }, []);
}
function Ru(e, n, t, r, s) {
  let o = [], i = {}, a = 0;
  e.forEach(([d, m]) => {
    T(m) ? (o.push(d), i[d] = 1) : a += m;
  });
  let l = [{ factors: i, equals: n - a }], u = {};
  o.forEach((d) => {
    u[d] = t(d);
  });
  let c = r.filter((d) => o.includes(Object.keys(d.factors)[0]));
  return o.length === 0 ? [] : [{
    hidden: { counts: o, least: 0, leastOf: u, sums: l, limits: c },
    figures: new Map(o.map((d) => [d, O(v({}, s), { factors: { [d]: 1 } })]))
  }];
}
function Pu(e, n, t) {
  let r = [];
  for (let s of Object.keys(e.skills)) {
    let o = e.skills[s];
    o === void 0 || T(o) || e.breakdowns.filter(({ withheld: i }) => i === void 0).forEach((i) => {
      let { groups: a, isPartition: l } = i, u = [];
      Object.keys(a).forEach((m) => {
        let f = a[m], h = T(f) ? f : f.skills[s];
        h !== void 0 && !T(h) && u.push([m, on(h.n, h.importance, h.ability)]);
      });
      let c = on(o.n, o.importance.mean, o.ability.mean), d = l ? [["all others", Pe(c, u.map(([, m]) => m))]] : u.map(([m, f]) => [`all but ${m}`, Pe(c, [f])]);
      for (let [m, f] of [...u, ...d])
        for (let h of ["importance", "ability"]) {
          let { counts: p } = o[h], g = (w) => {
            var b;
            return T(p) ? 1 / 0 : (b = p[w]) != null ? b : 0;
          }, y = Rr(n[h], f.n, f.sums[h], g).find(
            (w) => ce(w, t) || w !== null && w.most === 0
          );
          y !== void 0 && r.push({ part: "breakdowns", key: le(i), skill: s, figure: `${m}: ${h}`, interval: y });
        }
    });
  }
  return r;
}
function on(e, n, t) {
  return { n: e, sums: { importance: Math.round((n != null ? n : 0) * e), ability: Math.round((t != null ? t : 0) * e) } };
}
function Pe(e, n) {
  let t = (r) => n.reduce((s, o) => s - r(o), r(e));
  return {
    n: t(({ n: r }) => r),
    sums: { importance: t(({ sums: r }) => r.importance), ability: t(({ sums: r }) => r.ability) }
  };
}
function Rr(e, n, t, r) {
  let s = Array.from(e, ([a, l]) => ({ value: l, most: r(a) })).filter(({ most: a }) => a > 0).sort((a, l) => a.value - l.value), o = s[0], i = s[s.length - 1];
  return n === 0 || o === void 0 || i === void 0 ? [] : [o.value, i.value].map((a) => {
    let l = s.filter(({ value: m }) => m !== a).map(({ value: m, most: f }) => ({ by: Math.abs(m - a), most: f })).sort((m, f) => m.by - f.by), u = Math.abs(t - n * a), c = xu(u, l.slice().reverse()), d = xu(u, l);
    return c === null || d === null ? null : { least: Math.ceil(c - Pi), most: Math.min(n, Math.floor(d + Pi)) };
  });
}
function xu(e, n) {
  let [t, r] = [e, 0];
  for (let { by: s, most: o } of n) {
    let i = Math.min(o, t / s);
    r += i, t -= i * s;
  }
  return t > Pi ? null : r;
}

// src/core/analysis/disclosure/need-range.ts
function vu({ ability: e, importance: n }) {
  var s, o;
  let t = [n, e].map((i) => Array.from(i.values()).sort((a, l) => a - l)), r = (o = (s = t[0]) == null ? void 0 : s.length) != null ? o : 0;
  return r >= 4 && t.every((i) => i.length === r && i.every((a, l) => a === l + 1)) ? r : null;
}
function vi({ ability: e, importance: n, n: t }, r, s) {
  let o = t - r, i = Math.max(0, Math.ceil((n - s * r - (s - 2) * o) / 2)), a = Math.min(o, Math.floor((e - t) / 2));
  return i > a || n < (s - 1) * r + o || e > 2 * r + s * o ? null : [i, a];
}
function it(e, n) {
  let t = vu(n);
  if (t === null)
    return null;
  let [r, s] = [0, e.n];
  for (; r <= s && vi(e, r, t) === null; )
    r++;
  for (; s >= r && vi(e, s, t) === null; )
    s--;
  return { least: r, most: s };
}
function Tu(e, n, t, r) {
  let s = vu(t), o = s === null ? null : vi(e, n, s);
  if (s === null || o === null)
    return !1;
  let { ability: i, importance: a, n: l } = e;
  return [{ near: s * l - a, isSwapped: !1 }, { near: i - l, isSwapped: !0 }].every(({ isSwapped: c, near: d }) => [!0, !1].every((m) => {
    let f = /* @__PURE__ */ new Set();
    for (let h = o[0]; h <= o[1] && f.size < r; h++) {
      let p = c ? l - n - h : h, g = l - n - p, y = m ? d : (s - 1) * l - d, [w, b, x] = m ? wb(y, n, p, g, s) : xb(y, n, p, g, s);
      for (let S = b; S <= x && f.size < r; S++)
        f.add(w + S);
    }
    return f.size >= r;
  }));
}
function wb(e, n, t, r, s) {
  let o = e - (s - 1) * r, i = o <= (s - 1) * t ? Math.ceil(o / (s - 1)) : o - (s - 2) * t;
  return [r, Math.max(0, i), Math.min(n + t, e - 2 * r)];
}
function xb(e, n, t, r, s) {
  let o = e - (s - 1) * n, i = o - (s - 1) * t, a = i <= 0 ? Math.ceil(o / (s - 1)) : s > 3 && i <= (s - 3) * r ? t + Math.ceil(i / (s - 3)) : 1 / 0;
  return [n, Math.max(0, a), Math.min(t + r, e - (s - 2) * n)];
}

// src/core/analysis/disclosure/audit-joint-groups.ts
var Au = 4, kb = 6, Sb = 6e3;
function Ou(e, n, t, r) {
  let s = [], o = Ab(n), i = { programs: Sb };
  for (let a of e.breakdowns.filter(({ withheld: l }) => l === void 0))
    for (let l of Object.keys(e.skills)) {
      let u = e.skills[l];
      if (u === void 0 || T(u))
        continue;
      let c = on(u.n, u.importance.mean, u.ability.mean), d = Nu(a, l), m = Pe(c, d.map(({ ratings: p }) => p)), f = !a.isPartition || m.n === 0 ? d : [...d, { name: "all others", ratings: m, highNeed: null }], h = d.length === 0 ? void 0 : f.find((p) => {
        var x;
        let g = a.isPartition ? f.filter((S) => S !== p) : [{ name: `all but ${p.name}`, ratings: Pe(c, [p.ratings]), highNeed: null }];
        if (!Tb(p, g, u, n, t))
          return !1;
        let y = a.isPartition ? Rb(a, e, l, u, t) : [], w = JSON.stringify([
          p,
          g,
          y,
          u.rds,
          u.highNeedCount,
          u.discrepancies,
          u.importance.counts,
          u.ability.counts
        ]);
        i.programs -= r.has(w) ? 0 : 2 * o.size;
        let b = (x = r.get(w)) != null ? x : i.programs < 0 || Eb(p, g, y, u, o, n, t);
        return r.set(w, b), b;
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
function Rb(e, { breakdowns: n }, t, r, s) {
  let o = on(r.n, r.importance.mean, r.ability.mean);
  return r.n >= kb * s ? [] : n.filter((i) => i !== e && i.withheld === void 0 && i.isPartition).map((i) => Nu(i, t)).filter(({ length: i }) => i > 0).map((i) => {
    let a = Pe(o, i.map(({ ratings: l }) => l));
    return a.n === 0 ? i : [...i, { name: "all others", ratings: a, highNeed: null }];
  });
}
function Nu({ groups: e }, n) {
  let t = [];
  return Object.keys(e).forEach((r) => {
    let s = e[r], o = s === void 0 || T(s) ? void 0 : s.skills[n];
    o !== void 0 && !T(o) && o.n > 0 && t.push(Pb(r, o));
  }), t;
}
function Pb(e, { ability: n, highNeedCount: t, importance: r, n: s }) {
  return { name: e, ratings: on(s, r, n), highNeed: T(t) ? null : t };
}
function vb(e, n) {
  return e.reduce((t, r) => t + n(r), 0);
}
function Tb(e, n, t, r, s) {
  var p;
  let { n: o } = e.ratings, i = vb(n, ({ ratings: g }) => g.n);
  if (i === 0 || Math.min(o, i) >= Au * s)
    return !1;
  let a = i < Au * s && [t.importance.counts, t.ability.counts].some((g) => !T(g) && Object.keys(g).some((y) => {
    var w;
    return ((w = g[y]) != null ? w : 0) < Math.max(o, i);
  })), l = !T(t.highNeedCount) && it(v({ n: o }, e.ratings.sums), r) === null, [u, c] = Eu(e.ratings, r), d = Math.round(((p = t.rds) != null ? p : 0) * t.n / 100), m = n.map(({ ratings: g }) => Eu(g, r)).map(([g, y]) => [g + (y - g) / 4, y - (y - g) / 4]), [f, h] = m.reduce(([g, y], w) => [g + w[0], y + w[1]], [0, 0]);
  return a || l || u < d - h || c > d - f;
}
function Eu({ n: e, sums: n }, { ability: t, importance: r }) {
  let s = [...Array.from(r.values()), ...Array.from(t.values())], o = Math.max(1, Math.max(...s) - Math.min(...s)), i = n.ability - n.importance, a = (l) => {
    let u = Math.max(0, e - l);
    return e - 2 * Math.floor(u / (o + 1)) - Math.min(2, u % (o + 1));
  };
  return [-a(-i), a(i)];
}
function Ab({ ability: e, importance: n }) {
  let [t, r] = [Ie(n), Le(e)], s = /* @__PURE__ */ new Map([
    ["highNeed", ([o, i]) => t.includes(o) && r.includes(i)],
    ["negative", ([o, i]) => i < o],
    ["tied", ([o, i]) => i === o],
    ["positive", ([o, i]) => i > o]
  ]);
  return n.forEach((o, i) => s.set(`importance ${i}`, ([a]) => a === o)), e.forEach((o, i) => s.set(`ability ${i}`, ([, a]) => a === o)), s;
}
function Eb(e, n, t, r, s, o, i) {
  var A;
  let a = [];
  o.importance.forEach((P, N) => o.ability.forEach((L, M) => {
    a.push({ name: `${N}/${M}`, pair: [P, L] });
  }));
  let l = (P, N) => {
    let L = {};
    return N.forEach((M) => a.forEach(({ name: F, pair: E }) => {
      L[`${M} ${F}`] = P(E);
    })), L;
  }, u = ["in", "out"], c = (P, N) => {
    var L, M;
    return Number((M = (L = s.get(P)) == null ? void 0 : L(N)) != null ? M : !1);
  }, d = ([P, N]) => Math.sign(N - P), m = { name: "", ratings: Pe(Nb, n.map(({ ratings: P }) => Mb(P))) }, f = [], h = (P, N) => {
    f.push(
      { factors: l(() => 1, [P]), equals: N.n },
      { factors: l(([L]) => L, [P]), equals: N.sums.importance },
      { factors: l(([, L]) => L, [P]), equals: N.sums.ability }
    );
  };
  h("in", e.ratings), h("out", m.ratings);
  let p = t.map((P, N) => P.map((L, M) => `${N}.${M}`));
  t.forEach((P, N) => {
    var M;
    let L = (M = p[N]) != null ? M : [];
    P.forEach(({ highNeed: F, ratings: E }, I) => {
      h(L[I], E), f.push(...F === null ? [] : [{ factors: l((C) => c("highNeed", C), [L[I]]), equals: F }]);
    }), a.forEach(({ pair: F }) => {
      let E = (C) => +(C === F), I = l(E, u);
      L.forEach((C) => Object.assign(I, l((W) => -E(W), [C]))), f.push({ factors: I, equals: 0 });
    });
  }), f.push({ factors: l(d, u), equals: Math.round(((A = r.rds) != null ? A : 0) * r.n / 100) });
  let g = /* @__PURE__ */ new Map();
  T(r.highNeedCount) || g.set("highNeed", r.highNeedCount);
  let { discrepancies: y } = r;
  T(y) || ["negative", "tied", "positive"].forEach((P) => g.set(P, y[P])), ["importance", "ability"].forEach((P) => {
    let { counts: N } = r[P];
    T(N) || Object.keys(N).forEach((L) => g.set(`${P} ${L}`, N[L]));
  }), g.forEach((P, N) => f.push({ factors: l((L) => c(N, L), u), equals: P })), e.highNeed !== null && f.push({ factors: l((P) => c("highNeed", P), ["in"]), equals: e.highNeed });
  let w = n.length < 2 ? [] : Cb(n, o, a.map(({ name: P }) => P), l(d, ["out"])), x = { counts: [...u, ...p.reduce((P, N) => P.concat(N), [])].reduce(
    (P, N) => P.concat(a.map(({ name: L }) => `${N} ${L}`)),
    []
  ), least: 0, sums: f, limits: w }, k = Array.from(s.keys()).filter((P) => !(P === "highNeed" && e.highNeed !== null)).map((P) => l((N) => c(P, N), ["in"]));
  return pe(x, k, !1).some((P, N) => {
    var L;
    return ce(P, i) || P !== null && P.least < i && P.most - P.least + 1 < i + Ob && ce((L = pe(x, [k[N]])[0]) != null ? L : null, i);
  });
}
var Ob = 2, Nb = { n: 0, sums: { importance: 0, ability: 0 } };
function Mb({ n: e, sums: n }) {
  return { n: -e, sums: { importance: -n.importance, ability: -n.ability } };
}
function Cb(e, { ability: n, importance: t }, r, s) {
  let o = (d) => {
    var h, p;
    let [m = "", f = ""] = d.split("/");
    return [(h = t.get(m)) != null ? h : 0, (p = n.get(f)) != null ? p : 0];
  }, i = (d) => {
    let m = {};
    return r.forEach((f) => {
      m[f] = d(o(f));
    }), m;
  }, a = i(([d, m]) => Math.sign(m - d)), [l, u] = [0, 0];
  e.forEach(({ ratings: d }) => {
    var f, h;
    let [m = null] = pe({ counts: r, least: 0, sums: [
      { factors: i(() => 1), equals: d.n },
      { factors: i(([p]) => p), equals: d.sums.importance },
      { factors: i(([, p]) => p), equals: d.sums.ability }
    ] }, [a], !1);
    l += (f = m == null ? void 0 : m.least) != null ? f : -d.n, u += (h = m == null ? void 0 : m.most) != null ? h : d.n;
  });
  let c = Object.keys(s).reduce((d, m) => {
    var f;
    return d[m] = -((f = s[m]) != null ? f : 0), d;
  }, {});
  return [{ factors: s, atMost: u }, { factors: c, atMost: -l }];
}

// src/core/survey/conditions/condition-parameters.ts
function ve(e) {
  let n = /* @__PURE__ */ new Set();
  return Pr(e.expression, n), Array.from(n);
}
function Pr(e, n) {
  switch (e.kind) {
    case "answer":
      n.add(e.parameter);
      break;
    case "unary":
      Pr(e.operand, n);
      break;
    case "binary":
      Pr(e.left, n), Pr(e.right, n);
      break;
    case "iif":
      e.operands.forEach((t) => Pr(t, n));
      break;
  }
}

// src/core/survey/conditions/evaluate-condition.ts
function an(e, n, t = () => !1) {
  return js(e.expression, n, t) == !0;
}
function js(e, n, t) {
  let r = (s) => js(s, n, t);
  switch (e.kind) {
    case "value":
      return e.value;
    case "answer":
      return $b(n(e.parameter));
    case "unary": {
      let s = r(e.operand);
      return e.operator === "not" ? !s : e.operator === "negative" ? Mu("-", 0, s) : Ge(s) === (e.operator === "empty");
    }
    case "iif":
      return r(e.operands[r(e.operands[0]) ? 1 : 2]);
    case "binary": {
      let { operator: s, left: o, right: i } = e;
      if (s !== "equal" && s !== "notequal")
        return Mu(s, r(o), r(i));
      let a = [o, i].some((l) => l.kind === "answer" && t(l.parameter));
      return vr(r(o), r(i), a) === (s === "equal");
    }
  }
}
function Ne(e) {
  return typeof e == "object" && e !== null;
}
function Bs(e) {
  return e == null;
}
function Ge(e) {
  return Ne(e) ? e.length === 0 : !e && e !== 0 && e !== !1;
}
function $b(e) {
  var n;
  return typeof e != "string" ? e : /^(?:true|false)$/i.test(e) ? e.toLowerCase() === "true" : /^['"][^]*['"]$/.test(e) ? e.slice(1, -1) : /^0(?![x.,])[^]/.test(e) ? e : (n = $u(e)) != null ? n : e;
}
function $u(e) {
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
function Mu(e, n, t) {
  switch (e) {
    case "less":
      return _s(n, t);
    case "greater":
      return _s(t, n);
    case "lessorequal":
      return vr(n, t) || _s(n, t);
    case "greaterorequal":
      return vr(n, t) || _s(t, n);
    case "contains":
      return at(n, t);
    case "notcontains":
      return !n && !Ge(t) || !Iu(n, t) && !at(n, t);
    case "anyof":
      return Cu(n, t);
    case "noneof":
      return !Cu(n, t);
    case "allof":
      return (!!n || Ge(t)) && (Ne(t) ? t.every((r) => at(n, r)) : at(n, t));
    default:
      return Ib(e, Ti(n, t), Ti(t, Ti(n, t)));
  }
}
function Ti(e, n) {
  return Ge(e) ? typeof n == "number" ? 0 : typeof e == "string" ? e : typeof n == "string" ? "" : Ne(n) ? [] : 0 : e;
}
function Ib(e, n, t) {
  if (e === "and")
    return n && t;
  if (e === "or")
    return n || t;
  if (Ne(n) || Ne(t))
    return;
  let r = n, s = t;
  switch (e) {
    case "+":
      return typeof n == "string" || typeof t == "string" ? String(n) + String(t) : Ai(r + s, Math.max(_t(r), _t(s)));
    case "-":
      return Ai(r - s, Math.max(_t(r), _t(s)));
    case "*":
      return Ai(r * s, _t(r) + _t(s));
    case "/":
      return s ? r / s : void 0;
    case "%":
      return s ? r % s : void 0;
    default:
      return Math.pow(r, s);
  }
}
function _t(e) {
  let [, n] = String(e).split(".");
  return n === void 0 || typeof e == "string" && $u(e) === null ? 0 : n.length;
}
function Ai(e, n) {
  return n > 0 ? parseFloat(e.toFixed(Math.min(n, 100))) : e;
}
function _s(e, n) {
  return !Bs(e) && !Bs(n) && e < n;
}
function vr(e, n, t = !1) {
  return e === n ? !0 : Ne(e) || Ne(n) ? Ne(e) && Ne(n) ? Lb(e, n, t) : (
    // No answer is an empty list, but an empty text is not.
    (e === null || n === null) && Ge(e) && Ge(n)
  ) : typeof e == "string" && typeof n == "string" ? e.trim().toLowerCase() === n.trim().toLowerCase() : Ge(e) || Ge(n) ? (Bs(e) || e === "") && (Bs(n) || n === "") : typeof e != typeof n && typeof e != "number" && typeof n != "number" ? String(e).toLowerCase() === String(n).toLowerCase() : Number(e) === Number(n);
}
function Lb(e, n, t) {
  let [r, s] = t ? [e, n] : [e.slice().sort(), n.slice().sort()];
  return r.length === s.length && r.every((o, i) => vr(o, s[i]));
}
function Iu(e, n) {
  return Ne(e) ? !1 : Ge(e) || !n;
}
function at(e, n) {
  if (Ne(e)) {
    let t = Ne(n) ? n : [n];
    return e.length > 0 && t.every((r) => e.some((s) => vr(s, r)));
  }
  return !Iu(e, n) && String(e).toLowerCase().includes(String(n).toLowerCase());
}
function Cu(e, n) {
  return Ge(e) || Ge(n) ? Ge(n) && (Ge(e) || !Ne(e) || e.length > 0) : Ne(e) ? Ne(n) ? n.some((t) => at(e, t)) : at(e, n) : at(n, e);
}

// src/core/analysis/disclosure/audit-joint-answers.ts
var Fb = 256, Db = 2e4, Wb = 5;
function Lu(e, n, t, r, s) {
  let [o, i, a, l] = [[], [], [], []];
  for (let u of _b(r, t, e)) {
    let c = t.filter(({ name: g }) => u.has(g)), d = r.map(({ asked: g, conditions: y, key: w }) => ({
      asked: g,
      key: w,
      conditions: y.filter((b) => ve(b).every((x) => u.has(x)))
    })).filter(({ conditions: g }) => g.length > 0), m = c.map((g) => Gb(g, d, e, n.notInStatistics)), f = Bb(m);
    if (f === null) {
      l.push(...d.map(({ key: g }) => g));
      continue;
    }
    let h = f.map((g, y) => `${String(o.length)} ${String(y)}`), p = (g, y = 1) => {
      let w = {};
      return f.forEach((b, x) => {
        g(b) && (w[h[x]] = y);
      }), w;
    };
    i.push({ factors: p(() => !0), equals: e.counted }), c.forEach(({ isMultiple: g, name: y }, w) => {
      var R;
      let b = e.questions[y];
      if (b === void 0 || T(b))
        return;
      let x = (R = m[w]) != null ? R : [], S = (A, P) => P(A[w]);
      (g ? Array.from(new Set(x.reduce((A, { codes: P }) => A.concat(P), []))).map(
        (A) => ({ codes: [A], isPart: (P) => P.codes.includes(A) })
      ) : x.filter(({ codes: A }) => A.length > 0).map(
        (A) => ({ codes: A.codes, isPart: (P) => P === A })
      )).forEach(({ codes: A, isPart: P }) => {
        let N = p((M) => S(M, P)), L = 0;
        A.forEach((M) => {
          let F = s(Ye(y, M));
          L += F != null ? F : 0, F === null && (N[Ye(y, M)] = -1);
        }), i.push({ factors: N, equals: L });
      }), a.push(
        {
          factors: p((A) => S(A, ({ isCounted: P }) => P === !0)),
          atMost: b.n
        },
        {
          factors: p((A) => S(A, ({ isCounted: P }) => P === !1)),
          atMost: e.counted - b.n
        }
      );
    }), d.forEach(({ asked: g, conditions: y }) => a.push({
      factors: p((w) => jb(y, c, w), -1),
      atMost: -g
    })), o.push(...h);
  }
  return { cells: o, sums: i, limits: a, tooMany: l };
}
function _b(e, n, t) {
  let r = new Set(n.map(({ name: o }) => o)), s = [];
  for (let { conditions: o } of e) {
    let i = new Set(o.reduce((a, l) => a.concat(ve(l)), []).filter((a) => r.has(a)));
    if (i.size > 1) {
      let a = s.filter((l) => Array.from(i).some((u) => l.has(u)));
      s = s.filter((l) => !a.includes(l)), a.forEach((l) => l.forEach((u) => i.add(u))), s.push(i);
    }
  }
  return s.filter((o) => Array.from(o).some((i) => {
    let a = t.questions[i];
    return a !== void 0 && !T(a) && Object.keys(a.choices).some((l) => T(a.choices[l]));
  }));
}
function Bb(e) {
  let n = [[]];
  for (let r of e) {
    if (r === null || n.length * r.length > Fb)
      return null;
    n = n.reduce(
      (s, o) => s.concat(r.map((i) => [...o, i])),
      []
    );
  }
  return n.reduce(
    (r, s) => r + s.reduce((o, { values: i }) => o * i.length, 1),
    0
  ) > Db ? null : n;
}
function jb(e, n, t) {
  let r = (i) => n.some((a) => a.name === i && a.question.type === "ranking"), s = /* @__PURE__ */ new Map(), o = (i) => {
    let a = n[i];
    return a === void 0 ? e.every((l) => an(l, (u) => {
      var c;
      return (c = s.get(u)) != null ? c : null;
    }, r)) : t[i].values.some((l) => (s.set(a.name, l), o(i + 1)));
  };
  return o(0);
}
function Gb({ choices: e, isMultiple: n, kind: t, name: r, question: { name: s } }, o, i, a) {
  let l = o.reduce((y, { conditions: w }) => w.reduce(
    (b, x) => b.concat(ve(x).includes(r) ? Tr(x.expression) : []),
    y
  ), []);
  if (t !== "codes") {
    let y = l.reduce((w, b) => w.concat(
      typeof b == "number" ? [b - 1, b, b + 1] : [b]
    ), [null, Dn, 0]);
    return Array.from(new Set(y)).map((w) => ({ codes: [], values: [w], isCounted: null }));
  }
  let u = i.questions[r], c = u !== void 0 && !T(u), d = c ? Object.keys(u.choices) : (e != null ? e : []).map(({ value: y }) => y).filter((y) => !a.includes(y));
  if (n) {
    let y = d.filter((b) => l.some((x) => String(x).toLowerCase() === b.toLowerCase())), w = l.some((b) => typeof b == "number" && !y.includes(String(b)));
    return y.length > Wb || w ? null : qb(y).reduce((b, x) => b.concat([
      { codes: x, values: [x.length === 0 ? null : x], isCounted: x.length > 0 },
      { codes: x, values: [[...x, Dn]], isCounted: x.length > 0 ? !0 : null }
    ]), []);
  }
  let m = i.versions.some(({ changed: y }) => y.includes(s)), f = !c || m || typeof u.unusable == "number" && u.unusable > 0, h = [null, Dn, ...a, ...f ? d : []], p = (y) => l.length === 0 || l.some((w) => typeof w != "string" || w.toLowerCase().includes(y.toLowerCase()) || y.toLowerCase().includes(w.toLowerCase())), g = d.filter((y) => !p(y));
  return [
    ...d.filter(p).map((y) => ({ codes: [y], values: [y], isCounted: !0 })),
    ...g.length === 0 ? [] : [{ codes: g, values: g, isCounted: !0 }],
    { codes: [], values: h, isCounted: !1 }
  ];
}
function qb(e) {
  return e.reduce((n, t) => n.concat(n.map((r) => [...r, t])), [[]]);
}
function Tr(e) {
  switch (e.kind) {
    case "value":
      return Array.isArray(e.value) ? e.value : [e.value];
    case "answer":
      return [];
    case "unary":
      return Tr(e.operand);
    case "binary":
      return [...Tr(e.left), ...Tr(e.right)];
    case "iif":
      return e.operands.reduce((n, t) => n.concat(Tr(t)), []);
  }
}

// src/core/analysis/disclosure/audit-questions.ts
function Ye(e, n) {
  return `${e}=${n}`;
}
function Fu(e, n) {
  let t = [], r = [], s = [], o = {}, i = /* @__PURE__ */ new Map(), a = /* @__PURE__ */ new Map(), l = te(n);
  for (let d of l) {
    let { name: m } = d, f = e.questions[m];
    if (f === void 0 || T(f))
      continue;
    for (let g of Object.keys(f.choices)) {
      let y = Ub(f, m, g, e);
      if (T(y)) {
        let w = Ye(m, g);
        t.push(w), i.set(w, { part: "questions", key: m, factors: { [w]: 1 } });
      } else
        a.set(Ye(m, g), y);
    }
    let h = Hb(f, m, n.minCell);
    s.push(...h.limits.filter(
      ({ factors: g }) => Object.keys(g).every((y) => i.has(y))
    )), Object.assign(o, h.leastOf);
    let p = Qb(f, d, a);
    r.push(...p.sums), s.push(...p.limits);
  }
  let u = Du(e, n, l);
  for (let { factors: d, atMost: m } of Wu(e, n, l, u)) {
    let f = Object.keys(d), h = f.reduce((g, y) => {
      var w;
      return g + d[y] * ((w = a.get(y)) != null ? w : 0);
    }, 0);
    f.every((g) => a.has(g) || i.has(g)) && f.some((g) => i.has(g)) && s.push({ factors: Vb(d, (g) => i.has(g)), atMost: m - h });
  }
  if (t.length === 0)
    return [];
  let c = Lu(e, n, l, u, (d) => {
    var m;
    return (m = a.get(d)) != null ? m : null;
  });
  return c.cells.forEach((d) => {
    o[d] = 0;
  }), [{
    hidden: {
      counts: [...t, ...c.cells],
      least: 1,
      leastOf: o,
      sums: [...r, ...c.sums],
      limits: [...s, ...c.limits]
    },
    figures: i,
    unsettled: c.tooMany.map((d) => ({ part: "questions", key: d, figure: "its conditions" }))
  }];
}
function Vb(e, n) {
  let t = {};
  return Object.keys(e).filter(n).forEach((r) => {
    t[r] = e[r];
  }), t;
}
function Ub(e, n, t, r) {
  let s = e.choices[t];
  if (s !== void 0 && !T(s))
    return s.count;
  let o = r.breakdowns.filter((i) => i.question === n).map((i) => i.groups[t]).find((i) => i !== void 0 && !T(i));
  return o === void 0 || T(o) ? s != null ? s : { withheld: "small-counts" } : o.counted;
}
function Hb({ choices: e }, n, t) {
  let r = /* @__PURE__ */ new Map();
  Object.keys(e).forEach((i) => {
    var l;
    let a = e[i];
    T(a) && r.set(a.withheld, [...(l = r.get(a.withheld)) != null ? l : [], Ye(n, i)]);
  });
  let s = {}, o = [];
  return r.forEach((i, a) => {
    let l = a === "few-answers" || a === "small-counts" && r.size > 1 && i.length === 1 && !r.has("few-answers"), u = !l && (a !== "small-counts" && r.size > 1 || r.has("few-answers"));
    i.forEach((c) => {
      u && (s[c] = t), o.push(...l ? [{ factors: { [c]: 1 }, atMost: t - 1 }] : []);
    });
  }), { leastOf: s, limits: o };
}
function Qb(e, { choices: n, isMultiple: t, name: r, question: s }, o) {
  var y;
  let i = Object.keys(e.choices), a = i.filter((w) => !o.has(Ye(r, w)));
  if (a.length === 0)
    return { sums: [], limits: [] };
  let l = Nt(n != null ? n : [], []), u = (w, b) => {
    var x;
    return b === 0 ? 1 : Math.pow((x = l.get(w)) != null ? x : 0, b);
  }, c = (w, b = 1) => a.reduce((x, S) => O(v({}, x), { [Ye(r, S)]: b * u(S, w) }), {}), d = (w) => i.reduce(
    (b, x) => {
      var S;
      return b + ((S = o.get(Ye(r, x))) != null ? S : 0) * u(x, w);
    },
    0
  ), [m, f] = "minSelectedChoices" in s ? [(y = s.minSelectedChoices) != null ? y : 1, s.maxSelectedChoices] : [1, null];
  if (t) {
    let w = a.map((S) => ({ factors: { [Ye(r, S)]: 1 }, atMost: e.n })), b = { factors: c(0, -1), atMost: d(0) - e.n * Math.max(1, m) }, x = f === null ? [] : [{ factors: c(0), atMost: e.n * f - d(0) }];
    return { sums: [], limits: [...w, b, ...x] };
  }
  let h = (w, b) => ({ factors: c(w), equals: Math.round(b) - d(w) }), p = [h(0, e.n)], { summary: g } = e;
  return g !== void 0 && !T(g) && g.mean !== null && (p.push(h(1, g.mean * e.n)), g.sd !== null && !T(g.sd) && p.push(h(2, g.sd * g.sd * (e.n - 1) + g.mean * g.mean * e.n))), { sums: p, limits: [] };
}

// src/core/analysis/disclosure/audit-conditions.ts
var Dn = " ";
function Du(e, n, t) {
  var o;
  let r = Ar(n), s = [];
  for (let { choices: i, name: a, question: l, row: u } of t) {
    let c = e.questions[a];
    if (c === void 0 || T(c))
      continue;
    let d = u === null || u.visibleIf === null ? [] : [u.visibleIf], m = [...(o = r.get(l.name)) != null ? o : [], ...d], { n: f, notAsked: h, notInStatistics: p, unusable: g } = c;
    if (m.length > 0) {
      let y = T(h) ? [p, g].reduce(
        (w, b) => T(b) ? w : w + b,
        f
      ) : e.counted - h;
      s.push({ key: a, conditions: Gs(m), asked: y });
    }
    (i != null ? i : []).forEach(({ value: y, visibleIf: w }) => {
      let b = c.choices[y], x = b === void 0 ? 0 : T(b) ? 1 : b.count;
      w !== null && x > 0 && s.push({ key: a, conditions: Gs([...m, w]), asked: x });
    });
  }
  return s;
}
function Wu(e, n, t, r) {
  return r.reduce((s, { asked: o, conditions: i }) => i.reduce((a, l) => {
    let [u, ...c] = ve(l), d = t.find((m) => m.name === u);
    return d === void 0 || c.length > 0 || d.kind !== "codes" ? a : a.concat(Kb(l, d, e, o, n.notInStatistics));
  }, s), []);
}
function Ar(e) {
  let n = /* @__PURE__ */ new Map(), t = (r, s) => {
    let o = r.visibleIf === null ? s.slice() : [...s, r.visibleIf];
    r.type === "panel" ? r.elements.forEach((i) => t(i, o)) : n.set(r.name, o);
  };
  return e.pages.forEach((r) => r.elements.forEach(
    (s) => t(s, r.visibleIf === null ? [] : [r.visibleIf])
  )), n;
}
function Gs(e) {
  return e.reduce((n, t) => n.concat(zb(t)), []);
}
function zb({ expression: e, source: n }) {
  let t = (r) => r.kind === "binary" && r.operator === "and" ? [...t(r.left), ...t(r.right)] : [r];
  return t(e).map((r) => ({ source: n, expression: r }));
}
function Kb(e, { isMultiple: n, name: t, question: r }, s, o, i) {
  let a = s.questions[t], l = s.versions.some(({ changed: R }) => R.includes(r.name));
  if (a === void 0 || T(a) || l)
    return [];
  let u = Object.keys(a.choices), c = (R) => an(e, () => R, () => r.type === "ranking"), m = [T(a.unusable) ? 0 : a.unusable, ...i.some((R) => c(n ? [R] : R)) ? [a.notInStatistics] : []], f = m.some(T) ? a.missing : m.reduce((R, A) => T(A) ? R : R + A, 0), h = (R, A) => R.reduce(
    (P, N) => O(v({}, P), { [Ye(t, N)]: A }),
    {}
  ), p = s.counted - o;
  if (!n) {
    let R = u.filter(c), A = u.filter((N) => !c(N)), P = !c(null) && !c(Dn);
    return [
      ...A.length === 0 ? [] : [{ factors: h(A, 1), atMost: p }],
      ...P && R.length > 0 ? [{ factors: h(R, -1), atMost: f - o }] : []
    ];
  }
  let g = (R) => u.filter((A) => !R.includes(A)), y = c(u) && !c([]) && !c([Dn]), w = !c(u) && c([]), b = u.filter((R) => c([R])), x = u.filter((R) => y && !c(g([R])) && b.every((A) => A === R)), S = y && b.length > 0 && !c(g(b)), k = u.filter((R) => w && !c([R]) && c(g([R])));
  return [
    ...x.map((R) => ({ factors: h([R], -1), atMost: f - o })),
    ...S ? [{ factors: h(b, -1), atMost: f - o }] : [],
    ...k.map((R) => ({ factors: h([R], 1), atMost: p }))
  ];
}

// src/core/analysis/disclosure/audit-nested-groups.ts
var Jb = ["highNeedCount", "canTeach", "wantToLearn"];
function ju(e, n, t) {
  let { minAnswers: r, minCell: s } = n, o = [];
  for (let { codes: i, inner: a, outer: l } of qu(e, n))
    for (let u of Object.keys(e.skills)) {
      let c = i.map((f) => Ei(l, f, u)).filter(Bu), d = Object.keys(a.groups).map((f) => Ei(a, f, u)).filter(Bu);
      if (c.length < i.length || d.length === 0)
        continue;
      let m = Pe(Yb, c.map((f) => Xb(_u(f))));
      for (let f of a.isPartition ? [d] : d.map((h) => [h])) {
        let h = Pe(m, f.map(_u)), p = h.n > 0 && h.n < Math.max(r, s) ? { least: h.n, most: h.n } : ["importance", "ability"].reduce((y, w) => y.concat(
          Rr(t[w], h.n, h.sums[w], () => 1 / 0)
        ), []).find(
          (y) => ce(y, s) || y !== null && y.most === 0
        );
        if (p !== void 0) {
          let y = `${i.join()} without its groups`;
          o.push({ part: "breakdowns", key: le(a), skill: u, figure: y, interval: p });
        }
        let g = [
          ...c.map(({ highNeedCount: y }) => y),
          ...f.map(({ highNeedCount: y }) => T(y) ? y : -y)
        ].reduce((y, w) => T(w) ? NaN : y + w, 0);
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
function Gu(e, n) {
  let t = [];
  for (let { codes: r, inner: s, outer: o } of qu(e, n)) {
    let i = le(s);
    for (let a of Object.keys(e.skills)) {
      let l = e.skills[a];
      for (let u of l === void 0 || T(l) ? [] : Jb) {
        let c = (y, w) => {
          let b = Ei(y, w, a), x = T(b) ? null : b[u];
          return typeof x == "number" ? x : null;
        }, d = [], m = (y, w) => {
          let b = { factors: {}, known: 0 };
          return w.forEach((x) => {
            let S = c(y, x);
            if (S === null) {
              let k = `${y === s ? "inner" : "outer"} ${x}`;
              b.factors[k] = 1, d.includes(k) || d.push(k);
            } else
              b.known += S;
          }), b;
        }, f = l === void 0 || T(l) ? null : l[u], h = Object.keys(s.groups), p = [], g = [];
        for (let y of s.isPartition ? [h] : h.map((w) => [w])) {
          let [w, b] = [m(o, r), m(s, y)], x = `rest ${y.join()}`, S = O(v({}, w.factors), { [x]: -1 });
          Object.keys(b.factors).forEach((k) => {
            S[k] = -1;
          }), p.push({ factors: S, equals: b.known - w.known }), g.push(x);
        }
        if (o.isPartition && typeof f == "number") {
          let y = m(o, Object.keys(o.groups));
          p.push({ factors: O(v({}, y.factors), { "no group": 1 }), equals: f - y.known });
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
var Yb = { n: 0, sums: { importance: 0, ability: 0 } };
function Xb({ n: e, sums: n }) {
  return { n: -e, sums: { importance: -n.importance, ability: -n.ability } };
}
function _u({ ability: e, importance: n, n: t }) {
  return on(t, n, e);
}
function Bu(e) {
  return !T(e);
}
function Ei({ groups: e }, n, t) {
  var s;
  let r = e[n];
  return r === void 0 ? { withheld: "small-counts" } : T(r) ? r : (s = r.skills[t]) != null ? s : { withheld: "small-counts" };
}
function qu({ breakdowns: e }, n) {
  let t = e.filter(({ question: a, withheld: l }) => a !== null && l === void 0), r = [];
  if (t.length < 2)
    return r;
  let s = Ar(n), o = te(n), i = (a, l, u) => {
    var m, f;
    let c = o.find(({ name: h }) => h === l), d = ((m = c == null ? void 0 : c.choices) != null ? m : []).map(({ value: h }) => h).filter((h) => !n.notInStatistics.includes(h));
    return Gs((f = s.get(a)) != null ? f : []).reduce((h, p) => {
      let [g, ...y] = ve(p), w = g === void 0 || y.length > 0 || u.includes(g) ? null : g === l ? Zb(p, d, (c == null ? void 0 : c.isMultiple) === !0) : Vu(p) ? null : i(g, l, [...u, a]);
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
function Vu(e) {
  return an(e, () => null) || an(e, () => []);
}
function Zb(e, n, t) {
  let r = (o) => an(e, () => t ? [o] : o), s = n.filter(r);
  return Vu(e) || r(Dn) ? null : (
    // Several together may be needed: each of them is.
    s.length === 0 ? n.filter((o) => !an(e, () => n.filter((i) => i !== o))).slice(0, 1) : s
  );
}

// src/core/analysis/disclosure/audit-skills.ts
function Uu(e, n, t) {
  let r = /* @__PURE__ */ new Map();
  t.importance.forEach((w, b) => t.ability.forEach((x, S) => {
    r.set(`${b}/${S}`, [w, x]);
  }));
  let s = Array.from(r.keys()), o = (w) => {
    let b = {};
    return r.forEach(([x, S], k) => {
      b[k] = w(x, S);
    }), b;
  }, [i, a] = [Ie(t.importance), Le(t.ability)], l = o((w, b) => Number(i.includes(w) && a.includes(b))), { n: u, importance: c, ability: d, rds: m, highNeedCount: f, discrepancies: h } = n, p = (w, b) => Math.round((w != null ? w : 0) * b), g = [
    { factors: o(() => 1), equals: u },
    { factors: o((w) => w), equals: p(c.mean, u) },
    { factors: o((w, b) => b), equals: p(d.mean, u) },
    { factors: o((w, b) => Math.sign(b - w)), equals: p(m, u / 100) }
  ], y = /* @__PURE__ */ new Map();
  return t.importance.forEach((w, b) => {
    y.set(`importance ${b}`, o((x) => +(x === w)));
  }), t.ability.forEach((w, b) => {
    y.set(`ability ${b}`, o((x, S) => +(S === w)));
  }), T(f) ? y.set("highNeed", l) : g.push({ factors: l, equals: f }), T(h) && (y.set("negative", o((w, b) => +(b < w))), y.set("tied", o((w, b) => +(b === w))), y.set("positive", o((w, b) => +(b > w)))), {
    hidden: { counts: s, least: 0, sums: g },
    figures: new Map(Array.from(y, ([w, b]) => [w, { part: "skills", key: e, factors: b }]))
  };
}

// src/core/analysis/disclosure/sums-of-groups.ts
function Ku(e, n, t, r) {
  var d;
  let s = e.map(nw), [o, i] = s.reduce(([m, f], h) => [m + h[0], f + h[1]], [0, 0]), a = e.map((m, f) => f).filter((m) => {
    let [f, h] = s[m], p = e[m].filter(({ sum: g }) => g >= f && g <= h && n - g >= o - f && n - g <= i - h);
    return Qu(p).some((g) => !g.has(0) && g.size < t);
  });
  if (a.length === 0)
    return null;
  let l = e.map((m) => Array.from(new Set(m.map(({ sum: f }) => f)))), u = [Hu], c = [Hu];
  for (let m = 0; m < e.length - 1; m++)
    u.push(zu(u[m], l[m], r)), c.push(zu(c[m], l[e.length - 1 - m], r));
  return (d = a.find((m) => {
    if (r.steps < 0)
      return !0;
    let [f, h] = [u[m], c[e.length - 1 - m]], p = new Set(l[m].filter((g) => tw(f, h, n - g, r)));
    return Qu(e[m].filter(({ sum: g }) => p.has(g))).some((g) => ew(g, t));
  })) != null ? d : null;
}
var Hu = { from: 0, has: new Uint8Array([1]) };
function ew(e, n) {
  return e.size > 0 && e.size < n && !e.has(0) && Math.min(...Array.from(e)) < n;
}
function Qu(e) {
  let [n] = e;
  return n === void 0 ? [/* @__PURE__ */ new Set()] : n.numbers.map((t, r) => new Set(e.map(({ numbers: s }) => s[r])));
}
function nw(e) {
  var s, o;
  let n = Array.from(new Set(e.map(({ sum: i }) => i))).sort((i, a) => i - a), t = [(s = n[0]) != null ? s : 0, (o = n[0]) != null ? o : 0], r = t[0];
  return n.forEach((i, a) => {
    r = a > 0 && i === n[a - 1] + 1 ? r : i, t = i - r > t[1] - t[0] ? [r, i] : t;
  }), t;
}
function zu({ from: e, has: n }, t, r) {
  if (r.steps -= n.length * t.length, t.length === 0 || r.steps < 0)
    return { from: e, has: new Uint8Array(0) };
  let [s, o] = [Math.min(...t), Math.max(...t)], i = new Uint8Array(n.length + o - s);
  return n.forEach((a, l) => {
    a === 1 && t.forEach((u) => {
      i[l + u - s] = 1;
    });
  }), { from: e + s, has: i };
}
function tw(e, n, t, r) {
  return r.steps -= e.has.length, e.has.some((s, o) => s === 1 && n.has[t - e.from - o - n.from] === 1);
}

// src/core/analysis/disclosure/audit-sums-of-groups.ts
var sw = 2e4;
function Ju(e, n, t) {
  let r = [], s = { steps: 1e8 }, o = aw();
  for (let i of e.breakdowns.filter(({ withheld: a }) => a === void 0))
    for (let a of Object.keys(e.skills)) {
      let l = e.skills[a];
      if (l === void 0 || T(l))
        continue;
      let u = ow(i, a, l);
      (u.length === 0 ? [] : iw(l, n, o)).some(({ total: m, waysOf: f }) => u.some(
        (h) => Ku(h.map(f), m, t, s) !== null
      )) && r.push({
        part: "breakdowns",
        key: le(i),
        skill: a,
        interval: null,
        figure: "groups beside all answers"
      });
    }
  return r;
}
function ow({ groups: e, isPartition: n }, t, r) {
  let s = on(r.n, r.importance.mean, r.ability.mean), o = Object.keys(e).reduce((a, l) => {
    let u = e[l], c = u === void 0 || T(u) ? void 0 : u.skills[t];
    return c === void 0 || T(c) || c.n === 0 ? a : [...a, {
      ratings: on(c.n, c.importance, c.ability),
      highNeed: T(c.highNeedCount) ? null : c.highNeedCount
    }];
  }, []), i = (a) => {
    let l = Pe(s, a.map((u) => u.ratings));
    return l.n === 0 ? a.slice() : [...a, { ratings: l, highNeed: null }];
  };
  return o.length === 0 ? [] : n ? [i(o)] : o.map((a) => i([a]));
}
function iw(e, n, t) {
  var a;
  let r = [];
  ["importance", "ability"].forEach((l) => {
    let { counts: u } = e[l];
    if (!T(u)) {
      let c = Array.from(n[l]).filter(([d]) => {
        var m;
        return ((m = u[d]) != null ? m : 0) > 0;
      });
      c.forEach(([d, m]) => r.push({
        total: u[d],
        waysOf: ({ ratings: f }) => lw(
          f.n,
          f.sums[l],
          m,
          u[d],
          t(c.filter(([h]) => h !== d).map(([, h]) => h), f.n)
        )
      }));
    }
  });
  let s = uw(n), { discrepancies: o, highNeedCount: i } = e;
  if (s !== null) {
    let l = T(o) ? () => !0 : (c, d, m) => c <= o.negative && d <= o.positive && m <= o.tied, u = (c, d) => {
      r.push({ total: c, waysOf: ({ ratings: m }) => cw(m, s, l, d) });
    };
    u(Math.round(((a = e.rds) != null ? a : 0) * e.n / 100), (c, d) => d - c), T(o) || (u(o.negative, (c) => c), u(o.positive, (c, d) => d), u(o.tied, (c, d, m) => m));
  }
  return T(i) || r.push({ total: i, waysOf: (l) => dw(l, n) }), r;
}
function aw() {
  let e = /* @__PURE__ */ new Map();
  return (n, t) => {
    var l;
    if (n.length === 0)
      return (u, c) => u === 0 && c === 0;
    let r = Math.min(...n), s = n.map((u) => u - r), o = Math.max(...s);
    if (o * t > sw)
      return null;
    let i = n.join(), a = (l = e.get(i)) != null ? l : [new Uint8Array([1])];
    return e.set(i, a), (u, c) => {
      var d;
      for (; a.length <= u; ) {
        let m = a[a.length - 1], f = new Uint8Array(m.length + o);
        m.forEach((h, p) => s.forEach((g) => {
          f[p + g] = f[p + g] || h;
        })), a.push(f);
      }
      return ((d = a[u]) == null ? void 0 : d[c - u * r]) === 1;
    };
  };
}
function lw(e, n, t, r, s) {
  let o = [];
  for (let i = 0; i <= Math.min(e, r); i++)
    (s === null || s(e - i, n - i * t)) && o.push({ sum: i, numbers: [i] });
  return o;
}
function uw({ ability: e, importance: n }) {
  var o;
  let t = Array.from(n.values()), r = (o = t[0]) != null ? o : 0, s = t.length === e.size && Array.from(e.values()).every(
    (i, a) => i === t[a] && i === r + a
  );
  return t.length > 1 && s ? [r, r + t.length - 1] : null;
}
function cw({ n: e, sums: n }, [t, r], s, o) {
  let i = [], a = r - t, l = n.ability - n.importance;
  for (let u = 0; u <= e; u++)
    for (let c = 0; c <= e - u; c++) {
      let d = Math.max(u, c - l), m = Math.min(a * u, a * c - l);
      d <= m && s(u, c, e - u - c) && n.importance >= e * t + d && n.importance <= e * r - d - l && i.push({ sum: o(u, c, e - u - c), numbers: [u, e - u - c, c] });
    }
  return i;
}
function dw({ highNeed: e, ratings: { n, sums: t } }, r) {
  var i;
  if (e !== null)
    return [{ sum: e, numbers: [] }];
  let { least: s, most: o } = (i = it(v({ n }, t), r)) != null ? i : { least: 0, most: n };
  return Array.from({ length: Math.max(0, o - s + 1) }, (a, l) => ({ sum: s + l, numbers: [s + l] }));
}

// src/core/analysis/disclosure/audit.ts
function Yu(e, n, t = /* @__PURE__ */ new Map()) {
  if (n.minCell <= 1)
    return [];
  let r = [
    ...Fu(e, n),
    ...ku(e, n),
    ...Gu(e, n),
    ...gw(e)
  ], s = Z(n);
  if (s !== null)
    for (let o of Object.keys(e.skills)) {
      let i = e.skills[o];
      i !== void 0 && !T(i) && T(i.importance.counts) && r.push(Uu(o, i, s));
    }
  return [
    ...r.reduce((o, i) => o.concat(fw(i, n.minCell)), []),
    ...s === null ? [] : Pu(e, s, n.minCell),
    ...s === null ? [] : Ou(e, s, n.minCell, t),
    ...s === null ? [] : Ju(e, s, n.minCell),
    ...s === null ? [] : ju(e, n, s),
    ...hw(e, n)
  ];
}
function fw({ figures: e, hidden: n, unsettled: t = [] }, r) {
  let s = Array.from(e), o = pe(n, s.map(([, { factors: c }]) => c), !1), i = (c) => {
    var m;
    let d = (m = o[c]) != null ? m : null;
    return d !== null && d.least < r && d.most - d.least + 1 < pw * r;
  }, a = s.map((c, d) => d).filter(i), l = pe(n, a.map((c) => {
    var d, m;
    return (m = (d = s[c]) == null ? void 0 : d[1].factors) != null ? m : {};
  })), u = new Map(l.map((c, d) => [a[d], c]));
  return s.reduce((c, [d, { part: m, key: f, skill: h }], p) => {
    var y;
    let g = (y = u.has(p) ? u.get(p) : o[p]) != null ? y : null;
    return ce(g, r) ? [...c, v({ part: m, key: f, figure: d, interval: g }, h === void 0 ? {} : { skill: h })] : c;
  }, t.map((c) => O(v({}, c), { interval: null })));
}
var pw = 2;
function ce(e, n) {
  return e === null || e.least > 0 && e.least < n && e.most - e.least + 1 < n;
}
function gw({ counted: e, versions: n }) {
  let t = n.filter((o) => T(o.counted)).map(({ revision: o }) => String(o)), r = n.reduce((o, i) => T(i.counted) ? o : o + i.counted, 0), s = {};
  return t.forEach((o) => {
    s[o] = 1;
  }), t.length === 0 ? [] : [{
    hidden: { counts: t, least: 1, sums: [{ factors: s, equals: e - r }] },
    figures: new Map(t.map((o) => [o, { part: "versions", key: "", factors: { [o]: 1 } }]))
  }];
}
function hw(e, n) {
  let t = [];
  for (let { name: r, kind: s, isMultiple: o } of te(n)) {
    let i = e.questions[r];
    if (i === void 0 || T(i) || s !== "codes" || o || i.n === 0)
      continue;
    let a = Object.keys(i.choices), l = a.find((u) => {
      let c = i.choices[u];
      return c !== void 0 && !T(c) && c.count === i.n;
    });
    l !== void 0 && a.length > 1 && t.push({ part: "questions", key: r, figure: l, interval: { least: i.n, most: i.n } });
  }
  return t;
}

// src/core/analysis/disclosure/suppress-needs.ts
function Wn({ need: e, ratings: n }, t, r) {
  let s = (o) => o > 0 && o < r;
  return r <= 1 || n.n === 0 || !s(e) && !s(n.n - e) && e !== n.n && Tu(n, e, t, r);
}
function Xu(e, n, t) {
  let r = t <= 1 || e.n === 0 ? null : it(e, n);
  return r === null || !ce(r, t) && !ce({ least: e.n - r.most, most: e.n - r.least }, t);
}
function Zu(e, n, t, r) {
  let s = Array.from(e.keys()), o = (c) => e.get(c), i = new Set(s.filter((c) => !Wn(o(c), t, r))), a = Wn(n, t, r);
  if (i.size === 0 && a)
    return i;
  let l = s.filter((c) => !i.has(c) && o(c).need > 0).sort((c, d) => o(c).need - o(d).need || (c < d ? -1 : 1)), u = () => [...Array.from(i, o), ...n.ratings.n === 0 ? [] : [n]];
  for (; !yw(u(), i.size, t, r); ) {
    let c = l.shift();
    if (c === void 0)
      return new Set(s);
    i.add(c);
  }
  return i;
}
function yw(e, n, t, r) {
  let s = e.map(({ ratings: l }, u) => {
    var d;
    let c = (d = it(l, t)) != null ? d : { least: 0, most: l.n };
    return { least: Math.max(c.least, u < n ? 1 : 0), most: c.most };
  }), o = e.reduce((l, { need: u }) => l + u, 0), [i, a] = ["least", "most"].map(
    (l) => s.reduce((u, c) => u + c[l], 0)
  );
  return s.every((l, u) => {
    let { n: c } = e[u].ratings, d = {
      least: Math.max(l.least, o - (a - l.most)),
      most: Math.min(l.most, o - (i - l.least))
    }, m = d.least === d.most, f = { least: c - d.most, most: c - d.least };
    return !ce(d, r) && !ce(f, r) && !(m && !Wn(e[u], t, r));
  });
}

// src/core/analysis/disclosure/publish-remainders.ts
var ec = ["notAsked", "notInStatistics", "unusable", "changedVersion"];
function nc(e, { minCell: n }) {
  let t = V();
  Object.keys(e.unknown).forEach((s) => {
    var i;
    let o = (i = e.unknown[s]) != null ? i : 0;
    o >= n && (t[s] = o);
  });
  let r = e.notAsked > 0 || Ni(Er(e), ec.map((s) => e[s]), n);
  return O(v({}, r ? Oi(e) : {}), { unknown: t });
}
function Oi(e) {
  return {
    missing: Er(e),
    notAsked: U,
    notInStatistics: U,
    unusable: U,
    changedVersion: U
  };
}
function Er(e) {
  return ec.reduce((n, t) => {
    let r = e[t];
    return n + (T(r) ? 0 : r);
  }, e.missing);
}
function Ni(e, n, t) {
  return e !== 0 && Math.abs(e) < t || n.some((r) => Or(r, t));
}
function Or(e, n) {
  return e !== 0 && Math.abs(e) <= 2 * n - 2;
}

// src/core/analysis/disclosure/rating-state.ts
function lt({ breakdowns: e, skills: n }, t) {
  return {
    skills: Mi(n, (r) => T(r) ? null : ww(r)),
    breakdowns: e.map(({ by: r, groups: s, isPartition: o, question: i, withheld: a }) => ({
      by: r,
      question: i,
      isPartition: o,
      groups: a !== void 0 ? null : Mi(s, bw)
    })),
    gone: t
  };
}
function bw(e) {
  return T(e) ? null : {
    counted: e.counted,
    skills: Mi(e.skills, (n) => T(n) ? null : xw(n))
  };
}
function Mi(e, n) {
  let t = V();
  return Object.keys(e).forEach((r) => {
    t[r] = n(e[r]);
  }), t;
}
function ww(e) {
  var u, c;
  let { ability: n, discrepancies: t, highNeedCount: r, importance: s, n: o, rds: i } = e, a = V(), l = (d, m) => {
    typeof m == "number" && (a[d] = m);
  };
  return l("n", o), l("importance", Math.round(((u = s.mean) != null ? u : 0) * o)), l("ability", Math.round(((c = n.mean) != null ? c : 0) * o)), l("rds", T(i) ? i : Math.round((i != null ? i : 0) * o / 100)), l("highNeed", r), T(t) || ["negative", "tied", "positive"].forEach((d) => l(d, t[d])), ["importance", "ability"].forEach((d) => {
    let { counts: m } = e[d];
    T(m) || Object.keys(m).forEach((f) => l(`${d} ${f}`, m[f]));
  }), a;
}
function xw({ ability: e, canTeach: n, highNeedCount: t, importance: r, n: s, wantToLearn: o }) {
  return [s, Math.round((r != null ? r : 0) * s), Math.round((e != null ? e : 0) * s), t, n, o].map((i) => typeof i == "number" ? String(i) : "-").join(" ");
}
function tc(e) {
  let n = e.split(" ").map((l) => l === "-" ? null : Number(l)), [t = 0, r = 0, s = 0, o = null, i = null, a = null] = n;
  return { n: t != null ? t : 0, sums: { importance: r != null ? r : 0, ability: s != null ? s : 0 }, highNeed: o, canTeach: i, wantToLearn: a };
}

// src/core/analysis/disclosure/compare-releases.ts
function sc(e, n, t, r) {
  var l, u;
  let s = [], o = Z(t);
  if (t.minCell <= 1 || o === null)
    return s;
  let i = e.gone === 0, a = Pw(o, t, r);
  for (let c of Object.keys(n.skills)) {
    let [d, m] = [(l = e.skills[c]) != null ? l : null, (u = n.skills[c]) != null ? u : null];
    d !== null && m !== null && s.push(...Rw(c, d, m, o, t, i, r));
  }
  for (let c of n.breakdowns) {
    let d = e.breakdowns.find((m) => le(m) === le(c));
    d !== void 0 && s.push(...vw(d, c, e, n, o, t, i, a));
  }
  return s;
}
function oc(e, n, t) {
  return Object.keys(n).reduce((r, s) => {
    let [o, i] = [e[s], n[s]];
    return t <= 1 || o === void 0 || i === void 0 || T(o) || T(i) ? r : r.concat(Sw(s, o, i, t));
  }, []);
}
function qs(e, n) {
  return e !== 0 && Math.abs(e) < n;
}
function ut(e) {
  return { least: e, most: e };
}
function Vs(e, n) {
  return typeof e == "number" && typeof n == "number" ? n - e : null;
}
var kw = ["notAsked", "notInStatistics", "unusable", "changedVersion"];
function Sw(e, n, t, r) {
  let s = Er(t) - Er(n), [o, i] = [n.unknown, t.unknown], a = kw.map((m) => [m, Vs(n[m], t[m])]), l = T(o) || T(i) ? [] : Object.keys(i).map((m) => [`unknown ${m}`, Vs(o[m], i[m])]), u = a.every(([, m]) => m !== null), c = l.filter(([, m]) => Or(m != null ? m : 0, r));
  return (u && Ni(s, a.map(([, m]) => m != null ? m : 0), r) ? [...a, ...l] : c).filter(([, m]) => m !== null).map(([m, f]) => ({ part: "questions", key: e, figure: m, interval: ut(f != null ? f : 0), only: "remainders" }));
}
function Rw(e, n, t, r, s, o, i) {
  var x;
  let a = new Map(Object.keys(t).filter((S) => n[S] !== void 0).map((S) => [S, t[S] - n[S]])), l = (x = a.get("n")) != null ? x : 0;
  if (Array.from(a.values()).every((S) => S === 0))
    return [];
  let u = { part: "skills", key: e };
  if (l !== 0 && Math.abs(l) < Math.max(s.minAnswers, s.minCell))
    return [O(v({}, u), { figure: "n", interval: ut(l) })];
  let c = a.get("highNeed"), d = c !== void 0 && l > 0 && (c === l || qs(l - c, s.minCell)), m = Array.from(a).filter(([S, k]) => !["n", "importance", "ability", "rds"].includes(S) && (qs(k, s.minCell) || l !== 0 && k === l && S.includes(" ") || S === "highNeed" && d));
  if (m.length > 0)
    return m.map(([S, k]) => O(v({}, u), { figure: S, interval: ut(k), only: "steps" }));
  if (!o)
    return [];
  let { counts: f, factorsOf: h, names: p } = Ci(r), g = Object.keys(t).filter((S) => t[S] === 0 && p.includes(S)).map(h), y = f.filter((S) => g.every((k) => {
    var R;
    return ((R = k[S]) != null ? R : 0) === 0;
  })), w = (S, k) => {
    var M, F;
    let R = { counts: y, least: 0, sums: Array.from(S, ([E, I]) => ({ factors: h(E), equals: I })) }, A = p.filter((E) => !S.has(E)), P = pe(R, A.map(h), !1), N = A.findIndex((E, I) => {
      var C;
      return E.includes(" ") && ((C = P[I]) == null ? void 0 : C.least) === S.get("n");
    }), L = N >= 0 ? N : ot(R, A.map(h), s, i);
    return L < 0 ? [] : [O(v({}, u), { figure: `${(M = A[L]) != null ? M : ""}${k}`, interval: (F = P[L]) != null ? F : null, only: "steps" })];
  }, b = new Map(Object.keys(n).map((S) => [S, n[S]]));
  return [...w(a, ""), ...y.length < f.length && b.get("n") !== 0 ? w(b, " before") : []];
}
function Ci(e) {
  let n = [];
  e.importance.forEach((i, a) => e.ability.forEach((l, u) => {
    n.push({ name: `${a}/${u}`, codes: [a, u], importance: i, ability: l });
  }));
  let [t, r] = [Ie(e.importance), Le(e.ability)], s = {
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
function Pw(e, n, t) {
  let r = /* @__PURE__ */ new Map();
  return (s, o, i) => {
    let a = [s, o, i].join(), l = r.get(a);
    if (l !== void 0)
      return l;
    let u = Array.from(e[s]), c = (h) => {
      let p = V();
      return u.forEach(([g, y]) => {
        p[g] = h(g, y);
      }), p;
    }, d = { counts: u.map(([h]) => h), least: 0, sums: [
      { factors: c(() => 1), equals: o },
      { factors: c((h, p) => p), equals: i }
    ] }, m = u.map(([h]) => c((p) => +(p === h))), f = ot(d, m, n, t) < 0;
    return r.set(a, f), f;
  };
}
function vw(e, n, t, r, s, o, i, a) {
  var m, f, h, p, g, y, w;
  let l = le(n), u = [], c = Object.keys((m = n.groups) != null ? m : {});
  for (let b of n.by === "community" ? [] : c) {
    let [x, S] = [(h = (f = e.groups) == null ? void 0 : f[b]) != null ? h : null, (g = (p = n.groups) == null ? void 0 : p[b]) != null ? g : null], k = x === null || S === null ? 0 : S.counted - x.counted;
    qs(k, o.minCell) && u.push({ part: "breakdowns", key: l, skill: null, figure: b, interval: ut(k) });
  }
  let d = ({ groups: b }, x, S) => {
    var R, A;
    let k = (A = (R = b == null ? void 0 : b[x]) == null ? void 0 : R.skills[S]) != null ? A : null;
    return k === null ? null : tc(k);
  };
  for (let b of Object.keys(r.skills)) {
    let x = (N, L) => {
      u.push({ part: "breakdowns", key: l, skill: b, figure: N, interval: L });
    }, S = [];
    for (let N of c) {
      let [L, M] = [d(e, N, b), d(n, N, b)];
      if (L === null || M === null)
        continue;
      let F = Pe(M, [L]);
      S.push([N, F]);
      let E = Vs(L.highNeed, M.highNeed);
      E !== null && (E !== 0 || F.n !== 0) && !(i && F.n > 0 && Wn(
        { ratings: v({ n: F.n }, F.sums), need: E },
        s,
        o.minCell
      )) && u.push({ part: "breakdowns", key: l, skill: b, figure: `${N}: high need`, interval: ut(E), only: "need" }), ["canTeach", "wantToLearn"].forEach((I) => {
        let C = Vs(L[I], M[I]);
        C !== null && qs(C, o.minCell) && x(`${N}: ${I}`, ut(C));
      });
    }
    let [k, R] = [(y = t.skills[b]) != null ? y : null, (w = r.skills[b]) != null ? w : null], A = k === null || R === null ? null : Pe(rc(R), [rc(k)]), P = A === null || S.length === 0 ? [] : n.isPartition ? [["all others", Pe(A, S.map(([, N]) => N))]] : S.map(([N, L]) => [`all but ${N}`, Pe(A, [L])]);
    for (let [N, L] of [...S, ...P]) {
      let { n: M, sums: F } = L;
      if (!(M === 0 && F.importance === 0 && F.ability === 0)) {
        if (Math.abs(M) < Math.max(o.minAnswers, o.minCell))
          x(N, ut(M));
        else if (i) {
          let [E, I] = ["importance", "ability"].map(
            (W) => Rr(s[W], M, F[W], () => 1 / 0)
          ), C = [...E != null ? E : [], ...I != null ? I : []].find((W) => ce(W, o.minCell) || W !== null && W.most === 0);
          (C !== void 0 || !a("importance", M, F.importance) || !a("ability", M, F.ability)) && x(N, C != null ? C : null);
        }
      }
    }
  }
  return u;
}
function rc({ ability: e = 0, importance: n = 0, n: t = 0 }) {
  return { n: t, sums: { importance: n, ability: e } };
}

// src/core/analysis/disclosure/audit-rating-trail.ts
var Tw = 4;
function lc(e, n, t, r, s, o) {
  var a;
  let i = [];
  for (let l of Object.keys(n.skills)) {
    let u = [...e, n].reduce((h, { gone: p, skills: g }) => {
      var w;
      let y = (w = g[l]) != null ? w : null;
      return y === null ? h : [...h, { sums: y, gone: p }];
    }, []), d = ((a = n.skills[l]) != null ? a : null) !== null ? ic(u, t, r, s, o) : [], m = d.length === 0 ? [] : ic(u.slice(0, -1), t, r, s, o), f = d.find(({ figure: h, first: p, last: g }) => !m.some((y) => y.figure === h && y.first === p && y.last === g));
    if (f !== void 0) {
      let { figure: h, first: p, interval: g, last: y } = f, w = `from release ${p} to ${y}`;
      i.push({ part: "skills", key: l, figure: `${h}: ${w}`, interval: g, only: "steps" });
    }
  }
  return i;
}
function ic(e, n, t, r, s) {
  var m;
  let o = e.map(({ sums: f }) => Object.keys(f).join()), i = e.map(({ sums: { n: f = 0 } }, h) => {
    var p, g;
    return f - ((g = (p = e[h - 1]) == null ? void 0 : p.sums.n) != null ? g : 0);
  }), a = e.every(({ gone: f }) => {
    var h;
    return f === ((h = e[e.length - 1]) == null ? void 0 : h.gone);
  }), l = o.every((f) => f === o[0]), u = i.every((f) => f === 0 || f >= Tw * t);
  if (e.length < 2 || !e.every(({ gone: f }) => Number.isFinite(f)) || a && (l || u || i.some((f) => f < 0)))
    return [];
  let c = JSON.stringify(e), d = (m = s.get(c)) != null ? m : Aw(e, a, n, t, r);
  return s.set(c, d), d;
}
function Aw(e, n, t, r, s) {
  var N, L, M, F;
  let { counts: o, factorsOf: i, names: a } = Ci(t), l = /* @__PURE__ */ new Map(), u = (E, I) => {
    var W, j;
    let C = (W = l.get(E)) != null ? W : i(E);
    return l.set(E, C), (j = C[I]) != null ? j : 0;
  }, c = (E) => E === 0 ? 0 : e[E - 1].gone - e[E].gone, d = (E, I) => n && e.slice(I).some(({ sums: C }) => Object.keys(C).some((W) => C[W] === 0 && a.includes(W) && u(W, E) !== 0)), m = e.map((E, I) => o.filter((C) => !d(C, I))), f = e.map((E, I) => c(I) > 0 ? o : []), h = (E, I, C, W) => {
    var j;
    return (j = (W === "come" ? m : f)[C]) == null ? void 0 : j.forEach((D) => {
      let H = u(I, D);
      H !== 0 && (E[`${W} ${C} ${D}`] = W === "come" ? H : -H);
    });
  }, p = (E, I, C, W) => {
    let j = {};
    for (let D = I; D <= C; D++)
      h(j, E, D, "come"), W && h(j, E, D, "gone");
    return j;
  }, g = e.reduce((E, I, C) => E.concat(Object.keys(I.sums).map((W) => ({ factors: p(W, 0, C, !0), equals: I.sums[W] }))), []), y = [];
  f.forEach((E, I) => {
    E.length > 0 && (y.push({ factors: A("n", I), atMost: c(I) }), E.forEach((C) => y.push({ factors: ac(P(C, I)), atMost: 0 })));
  });
  let w = {
    counts: e.reduce((E, I, C) => {
      var W, j;
      return E.concat(
        ((W = m[C]) != null ? W : []).map((D) => `come ${C} ${D}`),
        ((j = f[C]) != null ? j : []).map((D) => `gone ${C} ${D}`)
      );
    }, []),
    least: 0,
    sums: g,
    limits: y
  }, b = (E, I) => {
    var C;
    return I < 0 || ((C = e[I]) == null ? void 0 : C.sums[E]) !== void 0;
  }, x = ((L = (N = e[0]) == null ? void 0 : N.gone) != null ? L : 0) - ((F = (M = e[e.length - 1]) == null ? void 0 : M.gone) != null ? F : 0), S = [];
  for (let E = 0; E < e.length; E++) {
    for (let I = E; I < e.length; I++)
      for (let C of a)
        (n || E === 0) && b(C, E - 1) && b(C, I) || k(C, E, I, p(C, E, I, E === 0), p("n", E, I, E === 0));
    a.filter(() => {
      var I;
      return ((I = f[E]) != null ? I : []).length > 0;
    }).forEach((I) => k(`${I} of those who went`, E, E, A(I, E), A("n", E)));
  }
  return S;
  function k(E, I, C, W, j) {
    let [D = null] = pe(w, [W], !1);
    if (D === null || D.least <= 0)
      return;
    (D.least < r && (n ? ot(w, [W], { minCell: r }, s) >= 0 : ce(O(v({}, D), { most: D.most - x }), r)) || !n && E.includes(" ") && R(W, j)) && S.push({ first: I, last: C, figure: E, interval: D });
  }
  function R(E, I) {
    var W;
    let C = v({}, I);
    return Object.keys(E).forEach((j) => {
      var D;
      C[j] = ((D = C[j]) != null ? D : 0) - E[j];
    }), ((W = pe(w, [C], !1)[0]) == null ? void 0 : W.most) === 0;
  }
  function A(E, I) {
    let C = {};
    return h(C, E, I, "gone"), ac(C);
  }
  function P(E, I) {
    var W, j;
    let C = {};
    for (let D = 0; D <= I; D++)
      D < I && ((W = m[D]) != null ? W : []).includes(E) && (C[`come ${D} ${E}`] = 1), ((j = f[D]) != null ? j : []).length > 0 && (C[`gone ${D} ${E}`] = -1);
    return C;
  }
}
function ac(e) {
  let n = {};
  return Object.keys(e).forEach((t) => {
    n[t] = -e[t];
  }), n;
}

// src/core/analysis/disclosure/is-spread.ts
function uc(e, n, t) {
  let r = /* @__PURE__ */ new Map();
  return (s, o) => s.n === 0 || n.minCell <= 1 || ["importance", "ability"].every((i) => {
    let a = (f) => {
      var h, p;
      return (p = (h = o[i]) == null ? void 0 : h[f]) != null ? p : 1 / 0;
    }, l = new Map(Array.from(e[i]).filter(([f]) => a(f) > 0)), u = Array.from(l.keys()).filter((f) => a(f) < s.n).map((f) => [f, a(f)]), c = [
      i,
      s.n,
      s[i],
      ...Array.from(l.keys()),
      "",
      ...u.map((f) => f.join(" "))
    ].join(), d = r.get(c);
    if (d !== void 0)
      return d;
    let m = Ew(l, s.n, s[i], u, n, t);
    return r.set(c, m), m;
  });
}
function Ew(e, n, t, r, s, o) {
  let i = Array.from(e.values()), a = [Math.min(...i), Math.max(...i)];
  if (Ow(i)) {
    let c = new Map(r), d = Array.from(e, ([m, f]) => {
      var h;
      return { value: f, most: Math.min(n, (h = c.get(m)) != null ? h : n) };
    });
    return a.every((m) => Nw(m, d, n, t, s.minCell));
  }
  let l = (c) => {
    let d = {};
    return e.forEach((m, f) => {
      d[f] = c(m);
    }), d;
  }, u = {
    counts: Array.from(e.keys()),
    least: 0,
    sums: [{ factors: l(() => 1), equals: n }, { factors: l((c) => c), equals: t }],
    limits: r.map(([c, d]) => ({ factors: { [c]: 1 }, atMost: d }))
  };
  return Fs(u, a.map((c) => l((d) => d === c ? 0 : 1)), s, o);
}
function Ow(e) {
  let n = Array.from(new Set(e)).sort((t, r) => t - r);
  return n.length === e.length && n.every((t, r) => t === n[0] + r);
}
function Nw(e, n, t, r, s) {
  var m, f;
  let o = Math.abs(r - t * e), i = n.filter(({ value: h }) => h !== e).map(({ most: h, value: p }) => ({ by: Math.abs(p - e), most: h })).sort((h, p) => h.by - p.by), a = (f = (m = n.find(({ value: h }) => h === e)) == null ? void 0 : m.most) != null ? f : 0, l = Math.min(t, i.reduce((h, p) => h + p.most, 0)), u = (h, p) => {
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
function Us(e, n) {
  var a, l, u, c, d;
  let t = [n.questions[e], (a = n.earlier) == null ? void 0 : a.questions[e]].filter((m) => m !== void 0 && !T(m)), [r] = t, s = t.find(({ places: m }) => m !== void 0 && Object.keys(m).some((f) => !T(m[f]))), o = t.find(({ summary: m }) => m !== void 0 && !T(m)), i = o == null ? void 0 : o.summary;
  return {
    question: r === void 0 ? null : t.slice(1).reduce($w, r),
    places: { places: (l = s == null ? void 0 : s.places) != null ? l : null, n: (u = s == null ? void 0 : s.n) != null ? u : 0, choices: (c = s == null ? void 0 : s.choices) != null ? c : {} },
    summary: { summary: i === void 0 || T(i) ? null : i, n: (d = o == null ? void 0 : o.n) != null ? d : 0 }
  };
}
function Mw({ changedVersion: e, missing: n, notAsked: t, notInStatistics: r, unusable: s }) {
  return { changedVersion: e, missing: n, notAsked: t, notInStatistics: r, unusable: s };
}
var Cw = ["notAsked", "notInStatistics", "unusable", "changedVersion"];
function $w(e, n) {
  let t = V();
  Object.keys(e.choices).forEach((o) => {
    let [i, a] = [e.choices[o], n.choices[o]];
    t[o] = T(i) && a !== void 0 ? a : i;
  });
  let r = T(e.unknown) ? n.unknown : e.unknown, s = Cw.some((o) => T(e[o]));
  return O(v(v({}, e), s ? Mw(n) : {}), { choices: t, unknown: r });
}

// src/core/analysis/disclosure/rating-trail.ts
var Iw = 4;
function Hs({ change: e, published: n }) {
  var s;
  let { earlier: t } = n;
  return ((s = n.ratingTrail) != null ? s : (
    // Data of a time when only this was kept.
    t === void 0 ? [] : [lt(t, 1 / 0)]
  )).map((o) => O(v({}, o), { gone: o.gone + e.removed })).concat(lt(n, e.removed));
}
function cc(e, n) {
  let t = lt(n, 0);
  return e.map((r) => Fw(r, t)).filter(({ breakdowns: r, skills: s }) => r.length + Object.keys(s).length > 0);
}
function dc(e, n) {
  let t = lt(n, 0), r = /* @__PURE__ */ new Map();
  return e.forEach((s) => mc(s, t).forEach((o) => {
    var i;
    r.set(o, ((i = r.get(o)) != null ? i : 0) + 1);
  })), Array.from(r.keys()).filter(
    (s) => {
      var o;
      return r.get(s) >= Iw && ((o = t.skills[s]) != null ? o : null) !== null;
    }
  );
}
function mc(e, n) {
  let t = new Set(Object.keys(e.skills).filter((r) => {
    let [s, o] = [e.skills[r], n.skills[r]];
    return s !== null && o !== void 0 && Object.keys(s != null ? s : {}).some((i) => (o == null ? void 0 : o[i]) === void 0);
  }));
  return e.breakdowns.forEach((o) => {
    var i = o, { groups: r } = i, s = Nn(i, ["groups"]);
    let a = fc(n, s);
    Object.keys(r != null ? r : {}).forEach((l) => {
      var c;
      let u = r == null ? void 0 : r[l];
      Object.keys((c = u == null ? void 0 : u.skills) != null ? c : {}).forEach((d) => {
        var h;
        let m = (h = u == null ? void 0 : u.skills[d]) != null ? h : null, f = (a == null ? void 0 : a.groups) === null ? null : a == null ? void 0 : a.groups[l];
        m !== null && f !== void 0 && (f === null || Lw(m, f.skills[d])) && t.add(d);
      });
    });
  }), t;
}
function fc({ breakdowns: e }, n) {
  return e.find((t) => le(t) === le(n));
}
function Lw(e, n) {
  let t = n == null ? void 0 : n.split(" ");
  return n !== void 0 && e.split(" ").some((r, s) => {
    var o;
    return r !== "-" && ((o = t == null ? void 0 : t[s]) != null ? o : "-") === "-";
  });
}
function Fw(e, n) {
  let t = mc(e, n), r = (o) => {
    let i = V();
    return Object.keys(o).filter((a) => t.has(a)).forEach((a) => {
      i[a] = o[a];
    }), i;
  }, s = e.breakdowns.reduce((o, i) => {
    let m = i, { groups: a } = m, l = Nn(m, ["groups"]), u = fc(n, l);
    if (a === null || u === void 0)
      return o;
    let c = V(), d = !1;
    return Object.keys(a).forEach((f) => {
      var g;
      let h = (g = a[f]) != null ? g : null, p = h === null ? {} : r(h.skills);
      d = d || h !== null && (u.groups === null || u.groups[f] === null) || Object.keys(p).some((y) => p[y] !== null), c[f] = h === null ? null : O(v({}, h), { skills: p });
    }), d ? [...o, O(v({}, l), { groups: c })] : o;
  }, []);
  return O(v({}, e), { skills: r(e.skills), breakdowns: s });
}

// src/core/analysis/disclosure/publish-skill.ts
function $i(e, n, t, r, s) {
  let o = bs(e.n, t);
  if (o !== null)
    return o;
  if (t.minCell <= 1)
    return e;
  let { importance: i, ability: a, discrepancies: { negative: l, tied: u, positive: c }, highNeedCount: d, n: m } = e, f = r || m > 0 && d === m || mn(d, t) || mn(m - d, t), h = [i, a].reduce((y, { counts: w }) => y.concat(Dw(w)), []), p = [...h, l, u, c].some((y) => mn(y, t));
  if (h.some((y) => y === m && m > 0))
    return { withheld: "unanimous" };
  let g = p || f;
  return g && !Ww(e, n, f, t, s) ? U : Ii(v(v(O(v({}, e), {
    importance: pc(i, g),
    ability: pc(a, g)
  }), g ? { discrepancies: U } : {}), f ? { highNeed: U, highNeedCount: U, highNeedInterval: U } : {}));
}
function Ii(e) {
  let { ability: n, changedVersion: t, importance: r, incomplete: s, missing: o } = e, i = (l) => T(l) ? 0 : l, a = { notInStatistics: U, unknown: U };
  return O(v({}, e), {
    missing: o + i(s) + i(t),
    incomplete: U,
    changedVersion: U,
    importance: v(v({}, r), a),
    ability: v(v({}, n), a)
  });
}
function pc(e, n) {
  return v(v({}, e), n ? { sd: U, median: U, counts: U, topTwo: U, bottomTwo: U } : {});
}
function Dw(e) {
  return Object.keys(e).map((n) => e[n]);
}
function Ww(e, n, t, r, s) {
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
      var S;
      return w + x * ((S = g[b]) != null ? S : 0);
    },
    0
  ), [l, u] = [Ie(n.importance), Le(n.ability)], c = ({ importance: g, ability: y }) => Number(l.includes(g) && u.includes(y)), d = [
    { factors: i(() => 1), equals: e.n },
    { factors: i(({ importance: g }) => g), equals: a(e.importance, n.importance) },
    { factors: i(({ ability: g }) => g), equals: a(e.ability, n.ability) },
    {
      factors: i(({ importance: g, ability: y }) => Math.sign(y - g)),
      equals: e.discrepancies.positive - e.discrepancies.negative
    },
    ...t ? [] : [{ factors: i(c), equals: e.highNeedCount }]
  ], m = (g) => Array.from(n[g]).filter(([y]) => {
    var w;
    return ((w = e[g].counts[y]) != null ? w : 0) > 0;
  }).map(([, y]) => i((w) => +(w[g] === y))), f = (g) => [["negative", -1], ["tied", 0], ["positive", 1]].filter(([y]) => mn(e.discrepancies[y], r) === g).map(([, y]) => i(
    ({ importance: w, ability: b }) => +(Math.sign(b - w) === y)
  )), h = [
    ...m("importance"),
    ...m("ability"),
    ...f(!0),
    ...t ? [i(c)] : []
  ], p = { counts: o.map(({ name: g }) => g), least: 0, sums: d };
  return Fs(p, h, r, s) && ot(p, f(!1), r, s) < 0;
}

// src/core/analysis/disclosure/question-trail.ts
var _w = 6;
function Nr({ choices: e, n }, t, r) {
  let s = V();
  return Object.keys(e).forEach((o) => {
    let i = e[o];
    s[o] = i === void 0 || T(i) ? null : i.count;
  }), { n, counts: s, come: t, gone: r };
}
function Qs(e, n) {
  var s;
  let t = (s = n.trails) == null ? void 0 : s[e], r = n.questions[e];
  return t != null ? t : r === void 0 || T(r) ? null : { states: [Nr(r, 0, 0)], come: 0, gone: 0, sealed: [] };
}
function Li(e, n) {
  let t = Object.keys(v(v({}, e.counts), n.counts));
  return e.n === n.n && t.every((r) => ln(e, r) === ln(n, r));
}
function ln({ counts: e }, n) {
  let t = Object.prototype.hasOwnProperty.call(e, n) ? e[n] : 0;
  return t === void 0 ? 0 : t;
}
function gc(e, n, t) {
  var a, l;
  let r = ((a = e == null ? void 0 : e.come) != null ? a : 0) + t.added, s = ((l = e == null ? void 0 : e.gone) != null ? l : 0) + t.removed;
  if (T(n))
    return e === null ? null : O(v({}, e), { come: r, gone: s });
  let o = Nr(n, r, s), i = e == null ? void 0 : e.states[e.states.length - 1];
  return e === null || i === void 0 || yc(o).length === 0 ? null : Li(i, o) && r + s === 0 ? e.states.length === 1 && e.sealed.length === 0 ? null : e : { states: [...Di(e), o], come: 0, gone: 0, sealed: Fi(e) };
}
function Fi(e) {
  let n = e.states[e.states.length - 1];
  return n !== void 0 && hc(e) ? yc(n) : e.sealed;
}
function Di(e) {
  return hc(e) ? e.states.slice(-1) : e.states;
}
function hc({ states: e }) {
  return e.length >= _w;
}
function yc({ counts: e }) {
  return Object.keys(e).filter((n) => e[n] === null);
}

// src/core/analysis/disclosure/earlier-figures.ts
function Wi(e, n) {
  if (n === null)
    return e;
  let t = [...n.published.earlier === void 0 ? [] : [n.published.earlier], n.published], r = V(), s = V();
  Object.keys(e.questions).forEach((l) => {
    let u = e.questions[l], c = Bw(l, u, n);
    c !== null && zs(c, u) && (r[l] = c);
    let d = gc(Qs(l, n.published), u, n.change);
    d !== null && (s[l] = d);
  });
  let o = V();
  Object.keys(e.skills).forEach((l) => {
    let u = jw(t.map((d) => d.skills[l])), c = u === null ? null : Ii(u);
    c !== null && zs(c, e.skills[l]) && (o[l] = c);
  });
  let i = e.breakdowns.map((l) => Gw(l, t)).filter((l) => l !== null), a = cc(Hs(n), e);
  return v(v(v(v({}, e), Object.keys(r).length + Object.keys(o).length + i.length === 0 ? {} : { earlier: { questions: r, skills: o, breakdowns: i } }), Object.keys(s).length === 0 ? {} : { trails: s }), a.length === 0 ? {} : { ratingTrail: a });
}
function zs(e, n) {
  if (typeof e != "object" || e === null || T(e))
    return T(n) && !T(e);
  let [t, r] = [e, n];
  return T(n) || typeof n == "object" && n !== null && Object.keys(t).some((s) => zs(t == null ? void 0 : t[s], r == null ? void 0 : r[s]));
}
function Bw(e, n, { change: t, published: { earlier: r, questions: s }, published: o }) {
  let [i, a] = [s[e], r == null ? void 0 : r.questions[e]];
  return t.added + t.removed === 0 && i !== void 0 && !T(n) && !T(i) && Li(Nr(n, 0, 0), Nr(i, 0, 0)) && a !== void 0 && !T(a) ? a : Us(e, o).question;
}
function jw(e) {
  let n = e.find((t) => t !== void 0 && !T(t));
  return n === void 0 || T(n) ? null : n;
}
function Gw(e, n) {
  var i, a, l;
  let t = le(e), r = n.map(({ breakdowns: u }) => u.find((c) => le(c) === t)).filter((u) => u !== void 0 && u.withheld === void 0), s = V();
  for (let u of r)
    for (let c of Object.keys(u.groups)) {
      let d = u.groups[c], m = e.groups[c];
      if (T(d))
        continue;
      let f = e.withheld !== void 0 || T(m), h = Object.assign(V(), (i = s[c]) == null ? void 0 : i.skills);
      Object.keys(d.skills).forEach((p) => {
        let g = d.skills[p], y = m === void 0 || T(m) ? void 0 : m.skills[p];
        (f || zs(g, y)) && h[p] === void 0 && !T(g) && (h[p] = g);
      }), (f || Object.keys(h).length > 0) && (s[c] = { counted: (l = (a = s[c]) == null ? void 0 : a.counted) != null ? l : d.counted, skills: h });
    }
  let [o] = r;
  return o === void 0 || Object.keys(s).length === 0 ? null : O(v({}, o), { groups: s });
}

// src/core/analysis/disclosure/withheld-parts.ts
function Xe({ part: e, key: n, only: t = void 0, skill: r = null }) {
  return JSON.stringify([e, n, r, t != null ? t : null]);
}
function bc(e) {
  let [n, t, r, s] = JSON.parse(e);
  return JSON.stringify([n, t, s === null ? null : r, null]);
}

// src/core/analysis/disclosure/publish-balance.ts
function wc(e, n) {
  let t = V();
  return Object.keys(e).forEach((r) => {
    let s = e[r], o = n("canTeach", r, s.canTeach), i = n("wantToLearn", r, s.wantToLearn), a = [o, i].find(T);
    t[r] = v(O(v({}, s), {
      canTeach: o,
      wantToLearn: i
    }), a === void 0 ? {} : { surveyDifference: a, surveyRatio: a });
  }), t;
}

// src/core/analysis/disclosure/suppress-counts.ts
function ct(e, n, t) {
  let r = Object.keys(e), s = (a) => e[a];
  if (!t)
    return new Set(r.filter((a) => Or(s(a), n)));
  if (!r.some((a) => s(a) > 0 && s(a) < n))
    return /* @__PURE__ */ new Set();
  let o = r.map(s).filter((a) => a > 0).sort((a, l) => a - l), i = xc(o, o.length, n, /* @__PURE__ */ new Map());
  return i === null ? null : new Set(r.filter((a) => s(a) > 0 && s(a) <= i));
}
function xc(e, n, t, r) {
  let s = 0;
  for (let o = 0; o < n; o++) {
    let [i, a] = [e[o], e[o + 1]];
    if (s += i, (a === void 0 || a > i && a >= t) && qw(o + 1, s, a === void 0 ? s : a - 1, t, r))
      return i;
  }
  return null;
}
function qw(e, n, t, r, s) {
  let o = [e, n, t].join(), i = s.get(o);
  if (i !== void 0)
    return i;
  let a = /* @__PURE__ */ new Set(), l = { trials: Vw }, u = (d, m) => {
    var p;
    let f = e - d.length;
    if (f === 0) {
      l.trials--;
      let g = d.slice().reverse();
      g[0] < r && xc(g, g.indexOf(d[0]), r, s) === null && g.forEach((w) => a.add(w));
      return;
    }
    let h = Math.min((p = d[d.length - 1]) != null ? p : t, m - f + 1);
    for (let g = Math.ceil(m / f); g <= h && l.trials > 0 && a.size < r; g++)
      u([...d, g], m - g);
  };
  u([], n);
  let c = e > 1 && a.size >= r;
  return s.set(o, c), c;
}
var Vw = 200;

// src/core/analysis/disclosure/suppress-table.ts
function kc(e, n, t, r = () => !1) {
  let s = e.map((a) => a.map(() => !1));
  if (t <= 1)
    return s;
  let o = e.map((a, l) => a.map(
    (u, c) => u > 0 && (u < t || r(l, c))
  ));
  for (let { places: a, total: l } of Bi(e, n)) {
    let [u, ...c] = a.filter((d) => _n(e, ...d) > 0);
    a.length > 1 && u !== void 0 && c.length === 0 && _n(e, ...u) === l && a.forEach(([d, m]) => {
      o[d][m] = !0;
    });
  }
  o.forEach((a, l) => a.forEach((u, c) => {
    s[l][c] = u;
  }));
  let i = _i(e, s, o, n, t);
  for (; i !== null; ) {
    let a = Hw(e, s, n, i);
    if (a.length === 0)
      return null;
    a.forEach(([l, u]) => {
      s[l][u] = !0;
    }), i = _i(e, s, o, n, t);
  }
  return zw(e, s, o, n, t), s;
}
function _n(e, n, t) {
  var r;
  return (r = e[n]) == null ? void 0 : r[t];
}
function Bi(e, n) {
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
function _i(e, n, t, r, s) {
  var f, h, p, g, y;
  if (e.length === 1 && r.columns === void 0)
    return Uw((f = e[0]) != null ? f : [], (h = n[0]) != null ? h : [], (p = t[0]) != null ? p : [], (g = r.rows) == null ? void 0 : g[0], s);
  let o = ([w, b]) => {
    var x;
    return ((x = n[w]) == null ? void 0 : x[b]) === !0;
  }, i = ([w, b]) => `${w}/${b}`, a = Bi(e, r), l = a.slice(0, e.length).reduce((w, b) => w.concat(b.places), []).filter(o), u = l.map(i), c = {}, d = [];
  a.forEach((w, b) => {
    let x = w.places.filter(o);
    if (w.places.length > 1 && x.length === w.places.length && x.forEach((S) => {
      c[i(S)] = 0;
    }), w.total !== void 0) {
      let S = x.map(i), k = (P) => P.reduce((N, [L, M]) => N + _n(e, L, M), 0), R = w.total - k(w.places);
      if (R > 0) {
        let P = b < e.length ? [b, Ks] : [Ks, b - e.length];
        S.push(i(P)), u.push(i(P)), c[i(P)] = 0, R < s && l.push(P);
      }
      let A = {};
      S.forEach((P) => {
        A[P] = 1;
      }), d.push({ factors: A, equals: w.total - k(w.places.filter((P) => !o(P))) });
    }
  });
  let m = pe(
    { counts: u, least: 1, leastOf: c, sums: d },
    l.map((w) => ({ [i(w)]: 1 }))
  );
  return (y = l.find(([w, b], x) => {
    var k, R;
    let S = (k = m[x]) != null ? k : null;
    return S === null || (((R = t[w]) == null ? void 0 : R[b]) !== !1 || S.least < s) && S.most - S.least + 1 < s;
  })) != null ? y : null;
}
function Uw(e, n, t, r, s) {
  if (r === void 0)
    return null;
  let o = (h) => h.reduce((p, g) => p + g, 0), i = e.map((h, p) => p).filter((h) => n[h] === !0), a = e.length > 1 && i.length === e.length ? 0 : 1, l = r - o(e), u = r - o(e.filter((h, p) => n[p] !== !0)), c = i.length - 1 + +(l > 0), d = (h, p, g) => {
    let y = c === 0 ? [u, u] : [h, u - p];
    return (g || y[0] < s) && y[1] - y[0] + 1 < s;
  }, m = i.find((h) => d(a, a * (i.length - 1), t[h] === !0));
  return m !== void 0 ? [0, m] : l > 0 && l < s && (i.length === 0 ? !0 : d(0, a * i.length, !0)) ? [0, Ks] : null;
}
var Ks = -1;
function Hw(e, n, t, [r, s]) {
  var b, x, S, k, R;
  let o = ([A, P]) => {
    var N;
    return ((N = n[A]) == null ? void 0 : N[P]) === !1 && _n(e, A, P) > 0;
  }, i = (A) => A.reduce((P, [N, L]) => P + _n(e, N, L) + Qw, 0), a = (A) => A.filter((P) => P.length > 0).reduce((P, N) => P.length === 0 || i(N) < i(P) ? N.slice() : P, []), l = ((b = e[r]) != null ? b : []).map((A, P) => [r, P]), u = s === Ks ? [] : e.map((A, P) => [P, s]), c = (A) => A.filter(o).map((P) => [P]), d = ((x = t.rows) == null ? void 0 : x[r]) !== void 0 && ((S = t.columns) == null ? void 0 : S[s]) !== void 0, m = (A) => _n(e, ...A) > 0, f = (A, P) => {
    let N = [[r, P], [A, s], [A, P]];
    return A !== r && P !== s && N.every(m) ? N.filter(o) : [];
  }, h = d ? u.reduce(
    (A, [P]) => A.concat(l.map(([, N]) => f(P, N))),
    []
  ) : [], p = c(((k = t.rows) == null ? void 0 : k[r]) !== void 0 ? l : ((R = t.columns) == null ? void 0 : R[s]) !== void 0 ? u : []), g = a(d ? h : p), y = g.length > 0 ? g : a([...c(l), ...c(u)]), w = Bi(e, t).reduce((A, { places: P }) => A.concat(c(P)), []);
  return y.length > 0 ? y : a(w);
}
var Qw = 1e6;
function zw(e, n, t, r, s) {
  let o = [];
  n.forEach((i, a) => i.forEach((l, u) => {
    var c;
    l && ((c = t[a]) == null ? void 0 : c[u]) !== !0 && o.push([a, u]);
  })), o.sort(([i, a], [l, u]) => _n(e, l, u) - _n(e, i, a) || i - l || a - u);
  for (let [i, a] of o) {
    let l = n[i];
    l[a] = !1, l[a] = _i(e, n, t, r, s) !== null;
  }
}

// src/core/analysis/disclosure/publish-breakdown.ts
var Kw = { withheld: "few-answers" }, Mr = "";
function Rc(e, n) {
  var g, y;
  let { question: t, thresholds: r } = n, s = Object.keys(e.groups), o = (w) => e.groups[w], i = V();
  s.forEach((w) => {
    i[w] = o(w).counted;
  }), i[Mr] = e.ungrouped;
  let { hidden: a, small: l } = Jw(i, vc(r), e.isPartition, t), u = s.filter((w) => !a.has(w)), c = s.length === 0 ? [] : Object.keys(o(s[0]).skills), d = V(), m = new Map(u.map((w) => [w, V()]));
  for (let w of c) {
    let b = Yw(e, w, u.filter((A) => !l.has(A)), n), x = u.filter((A) => !b.has(A) && !l.has(A)), S = Xw(e, w, x, n), k = Sc(e, w, "canTeach", u, n), R = Sc(e, w, "wantToLearn", u, n);
    for (let A of u) {
      let P = o(A).skills[w];
      m.get(A)[w] = l.has(A) ? Kw : (g = b.get(A)) != null ? g : Zw(P, S.has(A), k.has(A), R.has(A));
    }
  }
  s.forEach((w) => {
    var b, x;
    d[w] = (x = a.get(w)) != null ? x : { counted: o(w).counted, skills: (b = m.get(w)) != null ? b : {} };
  });
  let { by: f, isPartition: h, question: p } = e;
  return { by: f, question: p, isPartition: h, groups: d, ungrouped: (y = a.get(Mr)) != null ? y : e.ungrouped };
}
function Pc({ by: e, isPartition: n, question: t }, r) {
  return { by: e, question: t, isPartition: n, withheld: r.withheld, groups: {}, ungrouped: r };
}
function vc({ minAnswers: e, minCell: n }) {
  return Math.max(e, n);
}
function Jw(e, n, t, r) {
  let s = /* @__PURE__ */ new Map(), o = r === null || T(r) ? null : r.choices;
  for (let l of Object.keys(e)) {
    let u = o === null ? r : o[l];
    l !== Mr && T(u) && s.set(l, u);
  }
  if (o !== null) {
    let l = Object.keys(e).filter((c) => !s.has(c) && e[c] < n), u = e[Mr];
    return u > 0 && u < n && s.set(Mr, U), { hidden: s, small: new Set(l) };
  }
  let i = V();
  Object.keys(e).filter((l) => !s.has(l)).forEach((l) => {
    i[l] = e[l];
  });
  let a = ct(i, n, t);
  for (let l of a === null ? Object.keys(e) : Array.from(a))
    s.has(l) || s.set(l, U);
  return { hidden: s, small: /* @__PURE__ */ new Set() };
}
function Yw(e, n, t, r) {
  var w;
  let { isSpread: s, measured: o, published: i, thresholds: a, totals: l } = r, u = /* @__PURE__ */ new Map(), c = i[n], d = (w = r.withheldSkill(n)) != null ? w : T(c) ? c : null;
  if (d !== null)
    return t.forEach((b) => u.set(b, d)), u;
  let m = Tc(c), f = (b) => {
    var x;
    return Js((x = e.groups[b]) == null ? void 0 : x.skills[n]);
  }, h = Js(l[n]), p = (b) => b.n === 0 || b.n >= vc(a) && s(b, m) && Xu(b, o, a.minCell);
  for (let b of t) {
    let x = f(b);
    (!p(x) || !e.isPartition && !p(ji(h, [x]))) && u.set(b, U);
  }
  let g = t.filter((b) => !u.has(b) && f(b).n > 0).sort((b, x) => f(b).n - f(x).n || (b < x ? -1 : 1)), y = (b) => p(b) && (b.n === 0 || b.n >= a.minCell + t.filter((x) => u.has(x)).length - 1);
  for (; e.isPartition && g.length > 0 && !y(ji(h, g.map(f))); )
    u.set(g.shift(), U);
  return u;
}
function Tc(e) {
  let n = (t) => {
    let r = e === void 0 || T(e) ? null : e[t].counts;
    return r === null || T(r) ? null : r;
  };
  return { importance: n("importance"), ability: n("ability") };
}
function Js(e) {
  var r;
  let n = (r = e == null ? void 0 : e.n) != null ? r : 0, t = (s) => {
    var o;
    return Math.round(((o = typeof s == "object" && s !== null ? s.mean : s) != null ? o : 0) * n);
  };
  return { n, importance: t(e == null ? void 0 : e.importance), ability: t(e == null ? void 0 : e.ability) };
}
function ji(e, n) {
  let t = (r) => n.reduce((s, o) => s - o[r], e[r]);
  return { n: t("n"), importance: t("importance"), ability: t("ability") };
}
function Xw(e, n, t, r) {
  let { measured: s, published: o, thresholds: { minCell: i }, totals: a } = r, l = o[n];
  if (i <= 1)
    return /* @__PURE__ */ new Set();
  let { importance: u, ability: c } = Tc(l), d = new Map(t.map((p) => {
    var y, w;
    let g = (y = e.groups[p]) == null ? void 0 : y.skills[n];
    return [p, { ratings: Js(g), need: (w = g == null ? void 0 : g.highNeedCount) != null ? w : 0 }];
  })), m = Array.from(d.values()).some(({ ratings: { n: p } }) => [u, c].some(
    (g) => g !== null && Object.keys(g).some((y) => {
      var w;
      return ((w = g[y]) != null ? w : 0) < p;
    })
  ));
  if (l === void 0 || T(l) || T(l.highNeedCount) || m || r.isNeedWithheld(n))
    return new Set(t);
  let f = { ratings: Js(a[n]), need: l.highNeedCount }, h = (p) => ({
    ratings: ji(f.ratings, p.map(({ ratings: g }) => g)),
    need: p.reduce((g, { need: y }) => g - y, f.need)
  });
  return e.isPartition ? Zu(d, h(Array.from(d.values())), s, i) : new Set(t.filter((p) => {
    let g = d.get(p);
    return !Wn(g, s, i) || !Wn(h([g]), s, i);
  }));
}
function Sc(e, n, t, r, { published: s, thresholds: { minCell: o }, totals: i }) {
  var f, h;
  let a = s[n];
  if (o <= 1 || r.length === 0)
    return /* @__PURE__ */ new Set();
  if (a === void 0 || T(a) || T(a[t]))
    return new Set(r);
  let l = (h = (f = i[n]) == null ? void 0 : f[t]) != null ? h : 0, u = r.map((p) => {
    var g, y, w;
    return (w = (y = (g = e.groups[p]) == null ? void 0 : g.skills[n]) == null ? void 0 : y[t]) != null ? w : 0;
  }), c = (p) => {
    var g;
    return u[p] === ((g = e.groups[r[p]]) == null ? void 0 : g.counted);
  }, d = (p, g) => {
    var y, w;
    return (w = (y = kc([p], { rows: [l] }, o, (b, x) => g(x))) == null ? void 0 : y[0]) != null ? w : p.map(() => !0);
  }, m = e.isPartition ? d(u, c) : u.map(
    (p, g) => d([p, l - p], (y) => y === 0 && c(g))[0]
  );
  return new Set(r.filter((p, g) => m[g]));
}
function Zw(e, n, t, r) {
  return v(v(v(v({}, e), n ? { highNeed: U, highNeedCount: U } : {}), t && e.canTeach !== null ? { canTeach: U } : {}), r && e.wantToLearn !== null ? { wantToLearn: U } : {});
}

// src/core/analysis/disclosure/audit-trail.ts
var ex = 12;
function Bt(e, n, t) {
  var S;
  let r = Array.from(new Set(
    e.reduce((k, { counts: R }) => k.concat(Object.keys(R)), [])
  )), s = [], o = {}, i = [], a = [], l = [], u = [], c = e.map(() => ({ come: {}, gone: {}, known: 0, codes: [] }));
  for (let k of r) {
    let R = { come: [null], gone: [null] }, A = g(k);
    for (let P = 1; P < e.length; P++) {
      let [N, L] = [e[P - 1], e[P]], M = c[P], [F, E] = [ln(N, k), ln(L, k)];
      if (F !== null && E !== null && y(E - F, L.n - N.n)) {
        let j = { least: E - F, most: E - F };
        l.push({ codes: [k], figure: `${k}: came to release ${P}`, interval: j });
      }
      if (F !== null && E !== null && L.gone === 0) {
        if (E < F)
          return null;
        M.known += E - F, R.come.push({ constant: E - F, factors: {} }), R.gone.push(null), A = { constant: E, factors: {} };
        continue;
      }
      let I = p(`${k} + ${P}`), C = L.gone === 0 ? null : p(`${k} - ${P}`);
      M.codes.push(k), M.come[I] = 1, R.come.push({ constant: 0, factors: { [I]: 1 } });
      let W = O(v({}, A.factors), { [I]: 1 });
      if (C !== null && (M.gone[C] = 1, W[C] = -1), R.gone.push(C === null ? null : { constant: 0, factors: { [C]: 1 } }), A = { constant: A.constant, factors: W }, E === null) {
        let j = Object.keys(W).reduce((D, H) => {
          var Q;
          return D + ((Q = o[H]) != null ? Q : 0);
        }, A.constant);
        (L.gone > 0 || j < n.least) && a.push({ factors: Gi(W, -1), atMost: A.constant - n.least }), u.push({ codes: [k], figure: `${k}: in release ${P}`, sum: A, all: 1 / 0 });
      } else
        i.push({ factors: W, equals: E - A.constant }), A = { constant: E, factors: {} };
    }
    ["come", "gone"].forEach((P) => w(k, P, R[P]));
  }
  if (!b())
    return null;
  let m = pe({ counts: s, least: 0, leastOf: o, sums: i, limits: a }, u.map(({ sum: k }) => k.factors)), f = e.slice(1).reduce((k, { gone: R }) => k + R, 0), h = Number.isFinite(f) ? f : 0;
  for (let k = 0; k < u.length; k++) {
    let { all: R, codes: A, figure: P, sum: N } = u[k], L = (S = m[k]) != null ? S : null;
    if (L === null)
      return null;
    let M = { least: L.least + N.constant, most: L.most + N.constant };
    (ce(O(v({}, M), { most: M.most - h }), t) || M.least >= R) && l.push({ codes: A, figure: P, interval: M });
  }
  return l;
  function p(k, R = 0) {
    return s.push(k), o[k] = R, k;
  }
  function g(k) {
    let [R] = e, A = R === void 0 ? 0 : ln(R, k);
    if (A !== null || R === void 0)
      return { constant: A != null ? A : 0, factors: {} };
    let P = p(`${k} = 0`, n.least), N = { constant: 0, factors: { [P]: 1 } };
    return c[0].come[P] = 1, u.push({ codes: [k], figure: `${k}: in release 0`, sum: N, all: 1 / 0 }), N;
  }
  function y(k, R) {
    return k !== 0 && (Math.abs(k) < t || !n.isMultiple && r.length > 1 && k === R);
  }
  function w(k, R, A) {
    var P;
    for (let N = 1; N < A.length; N++) {
      let L = { constant: 0, factors: {} };
      for (let M = N; M < A.length; M++) {
        let F = (P = A[M]) != null ? P : null;
        L = F === null ? L : { constant: L.constant + F.constant, factors: v(v({}, L.factors), F.factors) };
        let [E, I] = [e[N - 1], e[M]];
        if (Object.keys(L.factors).length > 0) {
          let C = R === "come" && !n.isMultiple && N === M && I.gone === 0 && r.length > 1 && I.n > E.n;
          u.push({
            codes: [k],
            figure: `${k}: ${R} from release ${N} to ${M}`,
            sum: L,
            all: C ? I.n - E.n : 1 / 0
          });
        }
      }
    }
  }
  function b() {
    return e.every((k, R) => {
      var C;
      let { codes: A, come: P, gone: N, known: L } = c[R], M = e[R - 1], F = M !== void 0 ? L : r.reduce((W, j) => {
        var D;
        return W + ((D = ln(k, j)) != null ? D : 0);
      }, 0), E = k.n - ((C = M == null ? void 0 : M.n) != null ? C : 0), I = Object.keys(P);
      if (M !== void 0 && k.gone > 0)
        return x(I, k.come), x(Object.keys(N), k.gone), n.isMultiple || (i.push({ factors: v(v({}, P), Gi(N, -1)), equals: E }), a.push(
          ...Number.isFinite(k.come) ? [{ factors: P, atMost: k.come }] : [],
          ...Number.isFinite(k.gone) ? [{ factors: N, atMost: k.gone }] : []
        )), !0;
      if (E < 0 || M !== void 0 && E > k.come)
        return !1;
      if (n.isMultiple)
        return x(I, E), I.length > 0 && I.length <= ex && a.push(
          { factors: Gi(P, -1), atMost: F - E * Math.max(1, n.fewest) },
          ...n.most === null ? [] : [{ factors: P, atMost: E * n.most - F }]
        ), !0;
      if (M !== void 0 && I.length > 0 && E - F > 0 && E - F < t) {
        let W = { least: E - F, most: E - F };
        l.push({ codes: A, figure: `hidden: came to release ${R}`, interval: W });
      }
      return i.push(...I.length === 0 ? [] : [{ factors: P, equals: E - F }]), I.length > 0 ? E >= F : E === F;
    });
  }
  function x(k, R) {
    a.push(...Number.isFinite(R) ? k.map((A) => ({ factors: { [A]: 1 }, atMost: R })) : []);
  }
}
function Gi(e, n) {
  let t = {};
  return Object.keys(e).forEach((r) => {
    t[r] = n * e[r];
  }), t;
}

// src/core/analysis/disclosure/audit-places.ts
var nx = 8;
function Oc(e, n, t, r, s) {
  var m;
  let { choices: o, n: i, places: a } = n.places;
  if (a === null)
    return !0;
  let l = Object.keys(e.places);
  if (t + r === 0 && i === e.n && l.every((f) => tx(a[f], e.places[f])))
    return !0;
  let u = { isMultiple: !1, fewest: 1, most: null, least: 0 }, c = [Ec(a, i, 0), Ec(e.places, e.n, 1 / 0)], d = e.n - i;
  return r === 0 && d > 0 && ((m = Bt(c, u, s.minCell)) == null ? void 0 : m.length) === 0 && sx(
    l.filter((f) => Ac(a[f]) && Ac(e.places[f])),
    d,
    (f) => rx(e.places[f], e.choices[f], a[f], o[f]),
    l.length,
    s.minCell
  );
}
function tx(e, n) {
  return e !== void 0 && n !== void 0 && JSON.stringify(e) === JSON.stringify(n);
}
function Ac(e) {
  return e !== void 0 && !T(e) && !T(e.meanPlace);
}
function Ec(e, n, t) {
  let r = /* @__PURE__ */ Object.create(null);
  return Object.keys(e).forEach((s) => {
    let o = e[s];
    r[s] = o === void 0 || T(o) ? null : o.first;
  }), { n, counts: r, come: t, gone: 0 };
}
function rx(e, n, t, r) {
  if (e === void 0 || t === void 0 || n === void 0 || r === void 0 || T(e) || T(t) || T(n) || T(r))
    return null;
  let s = ({ meanPlace: o }, i) => Math.round((typeof o == "number" ? o : 0) * i);
  return {
    count: n.count - r.count,
    first: e.first - t.first,
    sum: s(e, n.count) - s(t, r.count)
  };
}
function sx(e, n, t, r, s) {
  let o = [], i = [], a = [], l = Array.from({ length: r }, () => ({}));
  for (let u of e) {
    let c = t(u);
    if (c === null)
      return !1;
    let d = Array.from({ length: r }, (f, h) => `${u} on ${h + 1}`), m = (f) => d.reduce(
      (h, p, g) => O(v({}, h), { [p]: f(g + 1) }),
      {}
    );
    o.push(...d), d.forEach((f, h) => {
      l[h][f] = 1;
    }), i.push(
      { factors: m(() => 1), equals: c.count },
      { factors: m((f) => f), equals: c.sum },
      { factors: m((f) => +(f === 1)), equals: c.first }
    );
  }
  return r <= nx && l.forEach((u) => a.push({ factors: u, atMost: n })), pe({ counts: o, least: 0, sums: i, limits: a }).every((u) => !ce(u, s));
}

// src/core/analysis/disclosure/publish-numbers.ts
var Nc = 4, Mc = 1e-6;
function Cc(e, { mean: n, sd: t }) {
  return e > 1 && n !== null && t !== null && !(t > Mc * Math.abs(n));
}
function Ys({ mean: e, sd: n }, t, r, { minAnswers: s, minCell: o }) {
  if (e === null || n === null || t < Math.max(s, Nc * o))
    return U;
  let [i, a] = r.type === "text" ? [r.min, r.max] : [null, null];
  return [i === null ? 0 : Number(i), ...a === null ? [] : [Number(a)]].every((c) => {
    let d = t * (e - c), m = (t - 1) * n * n + t * (e - c) * (e - c);
    return m > 0 && d * d / m >= Nc / 2 * o - Mc;
  }) ? { mean: e, sd: U, median: U } : U;
}

// src/core/analysis/disclosure/suppress-changes.ts
function $c(e, n, t, { minAnswers: r, minCell: s }) {
  var b, x, S;
  let o = e.states[e.states.length - 1], i = Object.keys(n.counts), [a, l] = [e.come + n.come, e.gone + n.gone], u = n.n - o.n, c = (k) => {
    var R;
    return (R = e.states.reduceRight(
      (A, P) => A != null ? A : ln(P, k),
      null
    )) != null ? R : 0;
  }, d = (k) => Math.abs(n.counts[k] - c(k));
  if (u !== 0 && Math.abs(u) < Math.max(r, s))
    return null;
  let m = /* @__PURE__ */ new Set([...Array.from(n.hidden), ...Fi(e)]), f = new Set(m);
  if (i.filter((k) => d(k) > 0 && d(k) < s).forEach((k) => f.add(k)), ox(o, n, a + l))
    return new Set(i.filter((k) => m.has(k) || ln(o, k) === null));
  let h = () => i.every((k) => !f.has(k) || n.counts[k] > 0), p = Di(e), g = new Set(((b = Bt(p, t, s)) != null ? b : []).map(({ figure: k }) => k)), y = () => {
    var A;
    let k = /* @__PURE__ */ Object.create(null);
    i.forEach((P) => {
      k[P] = f.has(P) ? null : n.counts[P];
    });
    let R = (A = Bt([...p, { n: n.n, counts: k, come: a, gone: l }], t, s)) != null ? A : (
      // Answers count differently now, so any may have come and gone.
      Bt([...p, { n: n.n, counts: k, come: 1 / 0, gone: 1 / 0 }], t, s)
    );
    return R === null ? null : R.filter(({ figure: P }) => !g.has(P));
  };
  for (let k = y(); ; k = y()) {
    if (k === null || !h())
      return null;
    if (k.length === 0)
      break;
    let R = i.filter((P) => !f.has(P) && n.counts[P] > 0).sort((P, N) => +(d(P) === 0) - +(d(N) === 0) || d(P) - d(N) || n.counts[P] - n.counts[N] || (P < N ? -1 : 1)), A = (x = R.find((P) => k == null ? void 0 : k.some((N) => N.codes.includes(P)))) != null ? x : R[0];
    if (A === void 0)
      return null;
    f.add(A);
  }
  let w = i.filter((k) => f.has(k) && !m.has(k)).sort((k, R) => n.counts[R] - n.counts[k] || (k < R ? -1 : 1));
  for (let k of w)
    f.delete(k), ((S = y()) == null ? void 0 : S.length) !== 0 && f.add(k);
  return ix(f, o, n) ? f : null;
}
function ox(e, { counts: n, n: t }, r) {
  return r === 0 && e.n === t && Object.keys(v(v({}, e.counts), n)).every(
    (s) => {
      var o, i;
      return ((o = ln(e, s)) != null ? o : n[s]) === ((i = n[s]) != null ? i : 0);
    }
  );
}
function ix(e, n, { counts: t }) {
  let r = Object.keys(t).filter((o) => t[o] > 0 && !e.has(o)).length, s = Object.keys(n.counts).filter((o) => {
    var i;
    return ((i = n.counts[o]) != null ? i : 0) > 0;
  }).length;
  return 2 * r >= s;
}

// src/core/analysis/disclosure/publish-changes.ts
function Ic(e, n, t, r, s) {
  var y, w;
  let o = Qs(t.name, s.published);
  if (o === null || T(e) || t.kind === "text")
    return e;
  let i = Us(t.name, s.published), { added: a, removed: l } = s.change;
  if (t.kind === "number") {
    let b = n.n - ((w = (y = o.states[o.states.length - 1]) == null ? void 0 : y.n) != null ? w : 0);
    return b !== 0 && Math.abs(b) < Math.max(r.minAnswers, r.minCell) ? Fe : ux(e, n, t, i, o.gone + l, r) ? e : O(v({}, e), { summary: Fe });
  }
  let u = Object.keys(e.choices), c = V();
  u.forEach((b) => {
    var x, S;
    c[b] = (S = (x = n.choices[b]) == null ? void 0 : x.count) != null ? S : 0;
  });
  let d = new Set(u.filter((b) => T(e.choices[b]))), m = $c(o, { n: n.n, come: a, gone: l, counts: c, hidden: d }, ax(t), r);
  if (m === null)
    return Fe;
  let f = V(), h = u.some((b) => m.has(b) && !d.has(b));
  u.forEach((b) => {
    var x;
    f[b] = m.has(b) && h ? Fe : (x = e.choices[b]) != null ? x : Fe;
  });
  let { places: p } = e, g = p === void 0 ? void 0 : Oc(
    O(v({}, e), { choices: f, places: p }),
    i,
    o.come + a,
    o.gone + l,
    r
  ) ? lx(p, f) : Lc(p);
  return v(v(v(v(O(v({}, e), {
    choices: f
  }), g === void 0 ? {} : { places: g }), h && e.summary !== void 0 ? { summary: Fe } : {}), h && e.topTwo !== void 0 ? { topTwo: Fe } : {}), h && e.bottomTwo !== void 0 ? { bottomTwo: Fe } : {});
}
function ax({ isMultiple: e, question: n }) {
  var s;
  let [t, r] = "minSelectedChoices" in n ? [(s = n.minSelectedChoices) != null ? s : 1, n.maxSelectedChoices] : [1, null];
  return { isMultiple: e, fewest: t, most: r, least: 1 };
}
function Lc(e) {
  let n = V();
  return Object.keys(e).forEach((t) => {
    let r = e[t];
    n[t] = T(r) && r.withheld === "unanimous" ? r : Fe;
  }), n;
}
function lx(e, n) {
  return Object.keys(e).some((t) => {
    let r = n[t];
    return T(r) && r.withheld === "little-change" && !T(e[t]);
  }) ? Lc(e) : e;
}
function ux(e, n, { question: t }, r, s, o) {
  let { summary: i, n: a } = r.summary, { summary: l } = e, { summary: u } = n;
  if (i === null || l === void 0 || T(l) || u === void 0)
    return !0;
  let c = n.n - a;
  if (c === 0 && s === 0 && i.mean === l.mean)
    return !0;
  let { mean: d, sd: m } = u;
  if (s > 0 || c <= 0 || d === null || m === null || i.mean === null)
    return !1;
  let f = (d * n.n - i.mean * a) / c, h = (n.n - 1) * m * m + n.n * (d - f) * (d - f);
  return !T(Ys(
    { mean: f, sd: Math.sqrt(h / Math.max(1, c - 1)), median: null },
    c,
    t,
    o
  ));
}

// src/core/analysis/disclosure/publish-question.ts
function Wc(e, n, t) {
  var h;
  let r = bs(e.n, t);
  if (r !== null || t.minCell <= 1) {
    let p = e.places === void 0 ? {} : { places: Fc(e.places, () => !0, !0) };
    return r != null ? r : v(v({}, e), p);
  }
  if (n.kind === "number" && e.summary !== void 0 && Cc(e.n, e.summary))
    return { withheld: "unanimous" };
  let s = Object.keys(e.choices), o = V();
  if (s.forEach((p) => {
    var g, y;
    o[p] = (y = (g = e.choices[p]) == null ? void 0 : g.count) != null ? y : 0;
  }), e.n > 0 && s.length > 1 && s.some((p) => o[p] === e.n) && !cx(n))
    return { withheld: "unanimous" };
  let i = ct(o, t.minCell, !0), a = e.places === void 0 ? null : dx(e.places, t);
  if (i === null || e.places !== void 0 && a === null)
    return U;
  let l = V();
  s.forEach((p) => {
    var g;
    l[p] = i.has(p) ? U : (g = e.choices[p]) != null ? g : U;
  });
  let u = (h = e.places) != null ? h : {}, c = Object.keys(u).some(
    (p) => Dc(u[p].counts).some((g) => mn(g, t))
  ), d = Object.keys(u).some(
    (p) => {
      var g;
      return mn(((g = o[p]) != null ? g : 0) - u[p].first, t);
    }
  ), m = Object.keys(u).some(
    (p) => Dc(u[p].counts).includes(e.n)
  ), f = v(v(O(v(v({}, e), nc(e, t)), {
    choices: l
  }), e.places === void 0 ? {} : { places: Fc(
    e.places,
    (p) => !m && !d && !i.has(p) && (a == null ? void 0 : a.has(p)) === !1,
    !c,
    m ? { withheld: "unanimous" } : U
  ) }), n.kind !== "number" || e.summary === void 0 ? {} : { summary: Ys(e.summary, e.n, n.question, t) });
  return i.size === 0 || e.summary === void 0 ? f : O(v({}, f), { summary: U, topTwo: U, bottomTwo: U });
}
function cx({ isMultiple: e, kind: n }) {
  return e || n !== "codes";
}
function Fc(e, n, t, r = U) {
  let s = V();
  return Object.keys(e).forEach((o) => {
    let { first: i, meanPlace: a } = e[o];
    s[o] = n(o) ? { first: i, meanPlace: t ? a : U } : r;
  }), s;
}
function dx(e, { minCell: n }) {
  let t = V();
  return Object.keys(e).forEach((r) => {
    var s, o;
    t[r] = (o = (s = e[r]) == null ? void 0 : s.first) != null ? o : 0;
  }), ct(t, n, !0);
}
function Dc(e) {
  return Object.keys(e).map((n) => e[n]);
}

// src/core/analysis/disclosure/withhold-follow-ups.ts
function _c(e) {
  var r;
  let n = Ar(e), t = /* @__PURE__ */ new Map();
  for (let { column: s, name: o, question: i, row: a } of te(e)) {
    let l = a === null || a.visibleIf === null ? [] : [a.visibleIf], u = [...(r = n.get(i.name)) != null ? r : [], ...l];
    t.set(o, u.reduce(
      (c, d) => c.concat(ve(d)),
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
function Bc(e, n) {
  let t = /* @__PURE__ */ new Map();
  for (let { choices: r, name: s } of te(e))
    (r != null ? r : []).forEach(({ value: o, visibleIf: i }) => {
      var a;
      if (i !== null) {
        let l = ve(i), u = (a = t.get(s)) != null ? a : /* @__PURE__ */ new Map();
        u.set(o, l.reduce((c, d) => {
          var m;
          return c.concat((m = n.get(d)) != null ? m : []);
        }, l)), t.set(s, u);
      }
    });
  return t;
}
function jc(e, n, t, r, s, o) {
  let i = o <= 1 ? [] : e.filter((u) => {
    let c = r[u];
    return c !== void 0 && (T(c) || s(u));
  }).map((u) => r[u]), a = i.some((u) => T(u) && u.withheld === "unanimous"), l = n === 0 || !mn(n, { minAnswers: 0, minCell: o }) && t - n >= o;
  return a || i.length > 0 && !l ? U : null;
}

// src/core/analysis/disclosure/publish-versions.ts
function Gc(e, n) {
  let { minCell: t } = n, r = V();
  e.forEach(({ counted: o, revision: i }) => {
    r[String(i)] = o;
  });
  let s = t <= 1 ? /* @__PURE__ */ new Set() : ct(r, t, !0);
  return e.map((o) => s === null || s.has(String(o.revision)) ? O(v({}, o), { counted: U }) : o);
}

// src/core/analysis/disclosure/publish-results.ts
function Xs(e, n, t = null) {
  let r = /* @__PURE__ */ new Map(), s = t === null || t.thresholds.minCell < n.minCell || n.minCell <= 1 ? null : t, o = fx(e, n, s), i = /* @__PURE__ */ new Map(), a = /* @__PURE__ */ new Map(), l = s === null ? [] : [s.published, ...s.published.earlier === void 0 ? [] : [s.published.earlier]], u = s === null ? [] : Hs(s);
  for (let d = 0; d < mx; d++) {
    let m = qc(e, n, o, r), f = /* @__PURE__ */ new Map(), h = lt(m, 0);
    if ([
      ...l.map(({ questions: p }) => oc(p, m.questions, n.minCell)),
      ...u.map((p) => sc(p, h, n, o.ways)),
      o.measured === null ? [] : lc(u, h, o.measured, n.minCell, o.ways, a),
      dc(u, m).map((p) => ({ part: "skills", key: p }))
    ].forEach((p) => p.forEach((g) => {
      let y = Xe(g);
      f.set(r.has(y) ? Xe(O(v({}, g), { only: void 0 })) : y, Fe);
    })), Yu(m, n, i).forEach((p) => f.set(Xe(p), U)), f.size === 0)
      return Wi(m, s);
    if (Array.from(f.keys()).every((p) => r.has(p))) {
      let p = new Map(Array.from(f, ([g, y]) => [bc(g), y]));
      if (Array.from(p.keys()).every((g) => r.has(g)))
        break;
      p.forEach((g, y) => f.set(y, g));
    }
    f.forEach((p, g) => {
      var y;
      return r.set(g, (y = r.get(g)) != null ? y : p);
    });
  }
  return Wi(qc(e, n, o, { get: () => l.length === 0 ? U : Fe }), s);
}
var mx = 8;
function fx(e, n, t) {
  var m, f;
  let r = /* @__PURE__ */ new Map();
  for (let h of te(n)) {
    let p = e.questions[h.name];
    if (p !== void 0) {
      let g = Wc(p, h, n);
      r.set(h.name, t === null ? g : Ic(g, p, h, n, t));
    }
  }
  let s = Z(n), o = /* @__PURE__ */ new Map(), i = Ds();
  s !== null && Object.keys(e.skills).forEach((h) => {
    o.set(h, $i(e.skills[h], s, n, !1, i));
  });
  let a = _c(n), l = /* @__PURE__ */ new Map(), u = /* @__PURE__ */ new Set();
  for (let { kind: h, name: p, question: g, row: y } of te(n))
    y !== null && g.name === (s == null ? void 0 : s.grid.name) && l.set(y.value, [...(m = l.get(y.value)) != null ? m : [], ...(f = a.get(p)) != null ? f : []]), h === "number" && u.add(p);
  let c = s === null ? () => !0 : uc(s, n, i), d = Bc(n, a);
  return { questions: r, skills: o, measured: s, leads: a, choiceLeads: d, skillLeads: l, numbers: u, isSpread: c, ways: i };
}
function qc(e, n, t, r) {
  let s = V();
  t.questions.forEach((m, f) => {
    var p;
    let h = r.get(Xe({ part: "questions", key: f, only: "remainders" })) !== void 0;
    s[f] = (p = r.get(Xe({ part: "questions", key: f }))) != null ? p : T(m) ? m : v(v({}, m), h ? O(v({}, Oi(e.questions[f])), { unknown: Fe }) : {});
  });
  let { counted: o } = e, i = (m, f) => jc(m, f, o, s, (h) => t.numbers.has(h), n.minCell);
  px(s, e, t, i);
  let a = new Map(Array.from(t.skills, ([m, f]) => {
    var y, w, b;
    let h = r.get(Xe({ part: "skills", key: m, only: "steps" })) !== void 0, p = i((y = t.skillLeads.get(m)) != null ? y : [], (b = (w = e.skills[m]) == null ? void 0 : w.n) != null ? b : 0), g = p != null ? p : r.get(Xe({ part: "skills", key: m }));
    return [m, g != null ? g : h && t.measured !== null ? $i(e.skills[m], t.measured, n, !0, t.ways) : f];
  })), { survey: l, population: u, excluded: c } = e, d = hx(e, a, s, n);
  return O(v({
    survey: l,
    population: u,
    counted: o,
    excluded: c,
    questions: s
  }, d), {
    balance: wc(
      e.balance,
      (m, f, h) => qi(s, n.measures[m], f, h)
    ),
    breakdowns: gx(e, d.skills, s, n, t, r),
    versions: r.get(Xe({ part: "versions", key: "" })) === void 0 ? Gc(e.versions, n) : []
  });
}
function px(e, n, { choiceLeads: t, leads: r }, s) {
  var i, a, l, u, c;
  let o = !0;
  for (; o; ) {
    o = !1;
    for (let d of Object.keys(e)) {
      let { choices: m = {}, n: f = 0 } = (i = n.questions[d]) != null ? i : {}, h = e[d], p = Array.from(T(h) ? [] : (a = t.get(d)) != null ? a : []).map(([y, w]) => {
        var b, x;
        return [(x = (b = m[y]) == null ? void 0 : b.count) != null ? x : 0, w];
      }).map(([y, w]) => y === 0 ? null : s(w, y)), g = (c = (u = s((l = r.get(d)) != null ? l : [], f)) != null ? u : p.find((y) => y !== null)) != null ? c : null;
      g !== null && !(T(h) && h.withheld === g.withheld) && (e[d] = g, o = !0);
    }
  }
}
function gx(e, n, t, r, s, o) {
  let { measured: i } = s;
  return i === null ? [] : e.breakdowns.reduce((a, l) => {
    var m, f;
    let u = le(l), c = l.question === null ? null : (m = t[l.question]) != null ? m : null, d = (f = o.get(Xe({ part: "breakdowns", key: u }))) != null ? f : T(c) ? c : null;
    return [...a, d !== null ? Pc(l, d) : Rc(l, {
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
function hx(e, n, t, r) {
  var d, m, f, h, p, g, y, w, b, x, S, k;
  let s = Array.from(n.keys()), o = s.filter((R) => !T(n.get(R))), i = $s(o.map((R) => {
    let { n: A, highNeedCount: P } = n.get(R);
    return O(v({}, bx(e.skills[R])), {
      highNeed: A === 0 || T(P) ? null : { numerator: P, denominator: A }
    });
  })), a = (R) => {
    let { importance: A, ability: P } = n.get(R);
    return A.mean === null || P.mean === null ? null : { importance: A.mean, ability: P.mean };
  }, l = o.map(a), u = Zl(l.filter((R) => R !== null)), c = V();
  for (let R of s) {
    let A = n.get(R), P = o.indexOf(R), N = l[P];
    c[R] = T(A) ? A : O(v({}, A), {
      rankByMwds: (m = (d = i[P]) == null ? void 0 : d.rankByMwds) != null ? m : null,
      rankByRds: (h = (f = i[P]) == null ? void 0 : f.rankByRds) != null ? h : null,
      rankByHighNeed: (g = (p = i[P]) == null ? void 0 : p.rankByHighNeed) != null ? g : null,
      rankDifference: (w = (y = i[P]) == null ? void 0 : y.rankDifference) != null ? w : null,
      quadrant: N == null || u === null ? null : eu(N, u),
      canTeach: qi(t, r.measures.canTeach, R, (x = (b = e.skills[R]) == null ? void 0 : b.canTeach) != null ? x : null),
      wantToLearn: qi(t, r.measures.wantToLearn, R, (k = (S = e.skills[R]) == null ? void 0 : S.wantToLearn) != null ? k : null)
    });
  }
  return { skills: c, cross: u, agreement: yx(c) };
}
function qi(e, n, t, r) {
  let s = n === null ? void 0 : e[n], o = s === void 0 || T(s) ? s : s.choices[t];
  return r !== null && T(o) ? o : r;
}
function yx(e) {
  let [n, t, r] = [[], [], []];
  return Object.keys(e).forEach((s) => {
    let o = e[s];
    o !== void 0 && !T(o) && o.rankByMwds !== null && o.rankByRds !== null && o.rankByHighNeed !== null && (n.push(o.rankByMwds), t.push(o.rankByRds), r.push(o.rankByHighNeed));
  }), {
    mwdsRds: Ms(n, t),
    mwdsHighNeed: Ms(n, r),
    rdsHighNeed: Ms(t, r)
  };
}
function bx(e) {
  let { n, importance: t, ability: r, discrepancies: s } = e, o = (i) => Object.keys(i.counts).reduce((a, l) => a + Number(l) * i.counts[l], 0);
  return n === 0 ? { mwds: null, rds: null } : {
    mwds: { numerator: (o(t) - o(r)) * o(t), denominator: n * n },
    rds: { numerator: 100 * (s.positive - s.negative), denominator: n }
  };
}

// src/core/survey/text-changes.ts
function dt(e, n) {
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
function mt(e, n, t, r) {
  var d, m, f, h;
  let s = [], o = (p, g, y, ...w) => {
    s.push({ code: `${n}-${g}`, effect: y, element: e, item: p, parameters: w });
  }, i = Vc(t), a = Vc(r), l = t.filter(({ value: p }) => !a.has(p)), u = r.filter(({ value: p }) => !i.has(p));
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
      if (g.isRetired !== p.isRetired && o(p.value, p.isRetired ? "retired" : "returned", p.isRetired ? "none" : "incomplete"), dt(g.text, p.text)) {
        let y = t.find(({ value: w, text: b }) => w !== p.value && a.has(w) && Bn(b, p.text));
        y && !Bn(g.text, p.text) ? o(p.value, "swapped", "lost", p.value, y.value) : o(p.value, "text", "meaning");
      }
      ((m = (d = g.visibleIf) == null ? void 0 : d.source) != null ? m : "") !== ((h = (f = p.visibleIf) == null ? void 0 : f.source) != null ? h : "") && o(p.value, "condition", "incomplete");
    }
  }
  let c = (p) => p.map(({ value: g }) => g).filter((g) => i.has(g) && a.has(g)).join(" ");
  return c(t) !== c(r) && o(null, "order", "none"), s;
}
function Vc(e) {
  return new Map(e.map((n) => [n.value, n]));
}

// src/core/survey/question-changes.ts
function Ui(e, n) {
  let t = n.name, r = [], s = (l, u, ...c) => {
    r.push({ code: `question-${l}`, effect: u, element: t, item: null, parameters: c });
  };
  e.isRetired !== n.isRetired && s(n.isRetired ? "retired" : "returned", n.isRetired ? "none" : "incomplete");
  let [o, i] = [Uc(e), Uc(n)];
  if (o !== i) {
    let l = o === "choice" && i === "choices";
    return s(l ? "multiple" : "type", l ? "meaning" : "lost", jt(e), jt(n)), r;
  }
  jt(e) !== jt(n) && s("display", "none", jt(e), jt(n)), (dt(e.title, n.title) || dt(e.description, n.description)) && s("text", "meaning"), Vi(e.visibleIf) !== Vi(n.visibleIf) && s("condition", "incomplete");
  let a = (l) => Vi(l.requiredIf) || String(l.isRequired);
  return a(e) !== a(n) && s(a(n) === "false" ? "optional" : "required", a(n) === "false" ? "none" : "incomplete"), Hc(e) !== Hc(n) && s("limits", "meaning"), Qc(e) !== Qc(n) ? (s("source", "lost"), r) : r.concat(e.type === "rating" && n.type === "rating" ? wx(e, n) : Jc(e, n));
}
function Uc(e) {
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
function Vi(e) {
  var n;
  return (n = e == null ? void 0 : e.source) != null ? n : "";
}
function Hc(e) {
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
function Qc(e) {
  return "choicesFrom" in e && e.choicesFrom !== null ? e.choicesFrom : e.type === "matrixdropdown" && e.rowsFrom !== null ? `rows ${e.rowsFrom}` : "";
}
function wx(e, n) {
  let t = (l, u) => [{ code: l, effect: u, element: n.name, item: null, parameters: [] }], r = ({ choices: l }) => l.map(({ value: u }) => u).join(" ");
  if (r(e) !== r(n))
    return t("scale-steps", "lost");
  let [s, o] = [e.minRateDescription, e.maxRateDescription];
  return Bn(s, n.maxRateDescription) && Bn(o, n.minRateDescription) && !Bn(s, o) ? t("scale-reversed", "lost") : [...dt(s, n.minRateDescription) || dt(o, n.maxRateDescription) ? t("scale-ends", "meaning") : [], ...Jc(e, n)];
}
function Jc(e, n) {
  let t = mt(n.name, "choice", zc(e), zc(n));
  return "rows" in e && "rows" in n && t.push(...mt(n.name, "row", e.rows, n.rows)), e.type === "matrixdropdown" && n.type === "matrixdropdown" && (t.push(...mt(n.name, "column", Kc(e), Kc(n))), n.columns.forEach((r) => {
    let s = e.columns.find(({ name: o }) => o === r.name);
    t.push(...s ? mt(n.name, "choice", s.choices, r.choices) : []);
  })), t;
}
function zc(e) {
  if (!("choices" in e))
    return [];
  let n = e.choices;
  return n.concat(rn(Ot(e)).filter((t) => !n.some(({ value: r }) => r === t.value)));
}
function Kc(e) {
  return e.columns.map(({ name: n, title: t }) => ({ value: n, text: t, visibleIf: null, isRetired: !1 }));
}

// src/core/survey/answer-versions.ts
var Cr = { current: null, earlier: /* @__PURE__ */ new Map() };
function Gt(e, n) {
  let t = /* @__PURE__ */ new Set(), r = [], s = [], o = e.notInStatistics.concat(n.notInStatistics), i = e.audience.population !== n.audience.population, a = new Map(J(e).map((l) => [l.name, l]));
  for (let l of J(n)) {
    let u = a.get(l.name), c = u === void 0 ? [] : i ? we(l).map(({ name: d }) => d) : kx(u, l, o);
    c.length > 0 ? (r.push(l.name), c.forEach((d) => t.add(d))) : u !== void 0 && Ui(u, l).some(({ effect: d }) => d === "meaning") && s.push(l.name);
  }
  return { changedParameters: t, changed: r, reworded: s };
}
var xx = /^(?:question-(?:type|source)|scale-(?:steps|reversed))$/;
function kx(e, n, t) {
  let r = Ui(e, n), s = r.some(({ code: u }) => xx.test(u) && // The rows of a grid are skills, wherever the list of them comes from.
  !(u === "question-source" && n.type === "matrixdropdown")), o = (u) => r.filter(({ code: c }) => c === `${u}-swapped`).map(({ item: c }) => c), [i, a] = [o("row"), o("column")], l = n.type !== "matrixdropdown" && "choices" in e && "choices" in n && (o("choice").length > 0 || Yc(e.choices, n.choices, t, n));
  return we(n).filter(({ row: u, column: c }) => {
    let d = e.type === "matrixdropdown" ? e.columns.find(({ name: m }) => m === (c == null ? void 0 : c.name)) : void 0;
    return s || l || u !== null && i.includes(u.value) || c !== null && (a.includes(c.name) || d !== void 0 && (Yc(d.choices, c.choices, t, n) || Sx(d.choices, c.choices)));
  }).map(({ name: u }) => u);
}
function Sx(e, n) {
  return mt("", "choice", e, n).some(({ code: t }) => t === "choice-swapped");
}
function Yc(e, n, t, { type: r }) {
  if (r === "checkbox" || r === "tagbox" || r === "ranking")
    return !1;
  let s = r === "radiogroup" || r === "dropdown", [o, i] = [e, n].map((a) => Rx(a, t, s));
  return o !== i && o !== "" && i !== "";
}
function Rx(e, n, t) {
  var a;
  let r = e.map(({ value: l }) => l).filter((l) => !n.includes(l)), s = r.filter((l) => /^-?\d{1,9}$/.test(l)).map(Number).sort((l, u) => l - u), o = (a = s[0]) != null ? a : NaN;
  return (t ? s.length === r.length && (o === 0 || o === 1) && s.every((l, u) => l === o + u) : s.length > r.length / 2) ? s.join(" ") : "";
}

// src/core/survey/map-questions.ts
function Zs(e, n) {
  let t = (r) => r.type === "html" ? r : r.type === "panel" ? O(v({}, r), { elements: r.elements.map(t) }) : n(r);
  return O(v({}, e), { pages: e.pages.map((r) => O(v({}, r), { elements: r.elements.map(t) })) });
}

// src/core/survey/scale.ts
var un = ["importance", "ability"], ft = ["1", "2", "3", "4", "5"];
function Zc(e) {
  let n = (t) => {
    let r = un.includes(t.name), s = t.choices.some((o) => Xc(o.value) && o.text !== null);
    return !r || s ? t : O(v({}, t), {
      choices: t.choices.map((o) => Xc(o.value) ? O(v({}, o), { text: { kind: "message", key: `localskills-scale-${t.name}-${o.value}` } }) : o)
    });
  };
  return Zs(e, (t) => t.type === "matrixdropdown" && t.name === e.measures.grid ? O(v({}, t), { columns: t.columns.map(n) }) : t);
}
function Xc(e) {
  return ft.includes(e);
}

// src/core/analysis/wilson-interval.ts
var Hi = 1.959963984540054;
function Rn(e, n, t = Hi) {
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
function Qi(e, n, t, r, s = null, o = Hi) {
  let [i, a] = [Rn(e, n, o), Rn(t, r, o)];
  if (i === null || a === null)
    return null;
  let [l, u] = [e / n, t / r], c = s === null ? 0 : Px(s) * s.n / Math.sqrt(n * r), d = (m, f) => Math.sqrt(Math.max(0, m * m + f * f - 2 * c * m * f));
  return {
    low: Math.max(-1, l - u - d(l - i.low, a.high - u)),
    high: Math.min(1, l - u + d(i.high - l, u - a.low))
  };
}
function Px({ n: e, before: n, now: t, both: r }) {
  let s = n * (e - n) * t * (e - t);
  return s === 0 ? 0 : (e * r - n * t) / Math.sqrt(s);
}
var vx = 40;
function ed(e, n, t, r, s = null) {
  let [o, i] = [0, vx];
  for (let a = 0; a < 50; a++) {
    let l = (o + i) / 2, u = Qi(e, n, t, r, s, l);
    if (u === null)
      return 1;
    u.low > 0 || u.high < 0 ? o = l : i = l;
  }
  return Tx(o);
}
function Tx(e) {
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
function nd(e) {
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
function sd(e, n, t, r, s = null, o = null) {
  let i = Gt(r, n), a = [], l = Cx(), u = ({ survey: m, counted: f }) => ({ survey: m, counted: f }), c = Ex(e, n, t, r, i, a, l, o), d = Nx(e, n, t, r, i, a, l, o);
  return {
    before: u(t),
    now: u(e),
    accountsInBoth: s === null ? null : Ax(s, [e, t], [n, r]),
    isPaired: o !== null && o.accounts > 0,
    comparisons: l.finish(),
    skills: c,
    questions: d,
    notCompared: a
  };
}
function Ax(e, n, t) {
  let r = Math.max(...t.map((o) => o.minCell)), s = (o) => o > 0 && o < r;
  return s(e) || n.some(({ counted: o }) => s(o - e)) ? U : e;
}
function Ex(e, n, t, r, s, o, i, a) {
  let l = Ox(n, r, s), u = [], c = id(e.skills, t.skills);
  for (let p of c) {
    let [g, y] = [e.skills[p], t.skills[p]], w = od(g, y, l(p));
    w === null && td(g) && td(y) ? u.push({ id: p, now: g, before: y }) : o.push({ part: "skill", name: p, reason: w != null ? w : "no-answers" });
  }
  let d = (p) => $x(
    u.map((g) => [g.before[p], g.now[p]])
  ), [m, f] = [d("rankByMwds"), d("rankByRds")], h = V();
  return u.forEach((p, g) => {
    var w, b, x;
    let y = (S) => {
      var k, R;
      return zi((k = S(p.before)) != null ? k : 0, (R = S(p.now)) != null ? R : 0);
    };
    h[p.id] = {
      n: y(({ n: S }) => S),
      importance: y(({ importance: S }) => S.mean),
      ability: y(({ ability: S }) => S.mean),
      gap: y(({ gap: S }) => S),
      mwds: y(({ mwds: S }) => S),
      rds: y(({ rds: S }) => S),
      highNeed: i.share(
        p.before.highNeedCount,
        p.before.n,
        p.now.highNeedCount,
        p.now.n,
        (w = a == null ? void 0 : a.highNeed(p.id)) != null ? w : null
      ),
      rankByMwds: (b = m[g]) != null ? b : null,
      rankByRds: (x = f[g]) != null ? x : null
    };
  }), h;
}
function Ox(e, n, { changedParameters: t }) {
  let [r, s] = [Z(e), Z(n)], o = (a) => Array.from(a.keys()).join(" "), i = r !== null && s !== null && r.grid.name === s.grid.name && o(r.importance) === o(s.importance) && o(r.ability) === o(s.ability);
  return (a) => !i || un.some((l) => t.has(Cn(r.grid.name, a, l)));
}
function td(e) {
  return e !== void 0 && !T(e) && e.n > 0;
}
function Nx(e, n, t, r, s, o, i, a) {
  var c;
  let l = V(), u = new Map([...te(r), ...te(n)].map(
    (d) => [d.name, d]
  ));
  for (let d of id(e.questions, t.questions)) {
    let [m, f] = [e.questions[d], t.questions[d]], h = od(m, f, s.changedParameters.has(d));
    ((c = u.get(d)) == null ? void 0 : c.kind) !== "text" && (h === null && rd(m) && rd(f) ? l[d] = Mx(d, f, m, i, a) : o.push({ part: "question", name: d, reason: h != null ? h : "no-answers" }));
  }
  return l;
}
function rd(e) {
  return e !== void 0 && !T(e) && e.n > 0;
}
function Mx(e, n, t, r, s) {
  var d;
  let o = V(), [i, a] = [Object.keys(t.choices), Object.keys(n.choices)];
  for (let m of i.filter((f) => a.includes(f))) {
    let [f, h] = [t.choices[m], n.choices[m]];
    o[m] = f === void 0 || h === void 0 || T(f) || T(h) ? U : r.share(h.count, n.n, f.count, t.n, (d = s == null ? void 0 : s.choice(e, m)) != null ? d : null);
  }
  let l = [n, t].map(({ summary: m }) => m === void 0 || T(m) ? null : m.mean), [u = null, c = null] = l;
  return v({
    n: zi(n.n, t.n),
    choices: o,
    onlyBefore: a.filter((m) => !i.includes(m)),
    onlyNow: i.filter((m) => !a.includes(m))
  }, n.summary === void 0 || t.summary === void 0 ? {} : { mean: u === null || c === null ? U : zi(u, c) });
}
function od(e, n, t) {
  return n === void 0 ? "new" : e === void 0 ? "gone" : t ? "changed" : T(e) || T(n) ? "withheld" : null;
}
function zi(e, n) {
  return { before: e, now: n, difference: n - e };
}
function Cx() {
  let e = [];
  return {
    share(n, t, r, s, o) {
      if (T(n) || T(r))
        return T(r) ? r : n;
      let i = Qi(r, s, n, t, o);
      if (i === null)
        return U;
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
      return e.push({ change: a, p: ed(r, s, n, t, o) }), a;
    },
    finish() {
      return nd(e.map(({ p: n }) => n)).forEach((n, t) => {
        e[t].change.isClear = n;
      }), e.length;
    }
  };
}
function $x(e) {
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
function id(e, n) {
  return Array.from(/* @__PURE__ */ new Set([...Object.keys(e), ...Object.keys(n)]));
}

// src/core/report/survey-report.ts
function pt(e) {
  var n;
  return Xs(e.results, e.survey, (n = e.last) != null ? n : null);
}
function eo({ previous: e = null, survey: n }, t) {
  var r;
  return e === null ? null : sd(t, n, e.published, e.survey, e.accountsInBoth, (r = e.pairs) != null ? r : null);
}

// src/core/report/results-data.ts
function ud(e, n) {
  return {
    title: e,
    get text() {
      return Dt(n());
    }
  };
}
var ad = 5e4, no = 1e3, ld = 100, Ki = 18e5;
function Ix(e, n = pt(e), t = eo(e, n)) {
  let { titles: r } = e, s = r.resultsData(n.survey), o = Lx(e), i = Dx(n, e), { excluded: a, breakdowns: l } = n, u = i.length === 0 ? {} : { excludedMore: {
    count: a.length,
    reasons: Os(Ln(a)),
    pages: i.map(({ title: p }) => p)
  } }, c = (p, g = n.earlier) => {
    var y, w;
    return Dt(O(v(v(v(v(O(v(O(v({
      survey: n.survey,
      definition: { page: r.definition(n.survey), revision: e.definitionRevision },
      minAnswers: e.survey.minAnswers,
      minCell: e.survey.minCell,
      population: n.population,
      counted: n.counted
    }, e.held === void 0 || e.held === null ? {} : { held: e.held }), {
      excluded: a.slice(0, no)
    }), u), {
      questions: Bx(n.questions, _x),
      skills: n.skills,
      cross: n.cross,
      agreement: n.agreement,
      balance: n.balance,
      breakdowns: p,
      versions: n.versions
    }), g === void 0 ? {} : { earlier: g }), n.trails === void 0 ? {} : { trails: n.trails }), n.ratingTrail === void 0 ? {} : { ratingTrail: n.ratingTrail }), t === null ? {} : { change: t }), {
      answers: (w = (y = e.counted.named) == null ? void 0 : y.map((b) => Fx(b, e.home))) != null ? w : { count: e.counted.count, revisions: o.map(({ title: b }) => b) }
    }));
  }, d = c(l);
  if (rt(d) <= Ki)
    return [...o, { title: s, text: d }, ...i];
  let m = Wx(l, e), f = l.map(({ by: p, question: g, isPartition: y, ungrouped: w, withheld: b }, x) => O(v({
    by: p,
    question: g,
    isPartition: y
  }, b === void 0 ? {} : { withheld: b }), {
    ungrouped: w,
    pages: m.filter((S) => S.breakdown === x).map(({ title: S }) => S)
  })), h = c(f);
  return [
    ...o,
    // What is kept for whoever reads it goes before what the next release has to be put beside.
    { title: s, text: rt(h) <= Ki || n.earlier === void 0 ? h : c(f, O(v({}, n.earlier), { breakdowns: [] })) },
    ...i,
    ...m.map(({ title: p, text: g }) => ({ title: p, text: g }))
  ];
}
function cd(e, n = pt(e)) {
  var r, s;
  let t = e.titles.resultsData(n.survey);
  return (s = (r = Ix(e, n).find((o) => o.title === t)) == null ? void 0 : r.text) != null ? s : "";
}
function Lx({ survey: e, titles: n, counted: t }) {
  let r = [];
  return t.named !== null || t.places.forEach(({ community: s, revisions: o }) => {
    for (let i = 0; i < o.length; i += ad)
      r.push(ud(n.resultsPart(e.id, "revisions", r.length + 1), () => ({
        survey: e.id,
        community: s,
        revisions: Array.from(o.slice(i, i + ad))
      })));
  }), r;
}
function Fx({ user: e, page: n, revision: t, timestamp: r, community: s }, o) {
  let i = { user: e, page: n, revision: t, timestamp: r };
  return o === void 0 || s === o ? i : O(v({}, i), { community: s != null ? s : null });
}
function Dx({ survey: e, excluded: n }, { titles: t }) {
  let r = [];
  for (let s = no; s < n.length; s += no)
    r.push(ud(
      t.resultsPart(e, "excluded", r.length + 1),
      () => ({ survey: e, excluded: n.slice(s, s + no) })
    ));
  return r;
}
function Wx(e, { survey: n, titles: t }) {
  let r = [];
  return e.forEach(({ by: s, question: o, groups: i }, a) => {
    let [l, u] = [{}, 0], c = () => {
      r.push({
        breakdown: a,
        title: t.resultsPart(n.id, "groups", r.length + 1),
        text: Dt({ survey: n.id, by: s, question: o, groups: l })
      }), [l, u] = [{}, 0];
    };
    Object.keys(i).forEach((d) => {
      let m = i[d], h = rt(Dt(m)) + 2 * Dt(m).split(`
`).length;
      u > 0 && u + h > Ki && c(), l[d] = m, u += h;
    }), u > 0 && c();
  }), r;
}
function _x(e) {
  if (T(e) || T(e.unknown))
    return e;
  let { unknown: n } = e, t = Object.keys(n);
  if (t.length <= ld)
    return e;
  let r = (a) => {
    var l;
    return (l = n[a]) != null ? l : 0;
  }, s = t.slice().sort((a, l) => r(l) - r(a) || (a < l ? -1 : 1)), o = new Set(s.slice(0, ld)), i = /* @__PURE__ */ Object.create(null);
  return t.filter((a) => o.has(a)).forEach((a) => {
    i[a] = r(a);
  }), O(v({}, e), { unknown: i });
}
function Bx(e, n) {
  let t = /* @__PURE__ */ Object.create(null);
  return Object.keys(e).forEach((r) => {
    t[r] = n(e[r]);
  }), t;
}

// src/core/report/balance-table.ts
var dd = 150, jx = ["wantToLearn", "canTeach", "seeks", "offers"], Gx = {
  wantToLearn: "want-to-learn",
  canTeach: "can-teach",
  seeks: "seek-now",
  offers: "offer-now"
};
function md(e) {
  var x, S;
  let { markup: n, results: t, survey: r } = e, s = Object.keys(t.balance), o = jx.filter((k) => s.some((R) => {
    var A;
    return ((A = t.balance[R]) == null ? void 0 : A[k]) !== null;
  })), i = s.filter((k) => o.some((R) => {
    var A, P;
    return ((A = t.balance[k]) == null ? void 0 : A[R]) !== 0 && ((P = t.balance[k]) == null ? void 0 : P[R]) !== null;
  }));
  if (o.length < 2 || i.length === 0)
    return [];
  let a = o.includes("wantToLearn") && o.includes("canTeach"), l = (k) => Math.max(1, ...i.map((R) => {
    var A;
    return fd((A = t.balance[R]) == null ? void 0 : A[k], 0);
  })), u = {
    survey: Math.max(l("wantToLearn"), l("canTeach")),
    exchange: Math.max(l("seeks"), l("offers"))
  }, c = (k, R) => {
    var N, L;
    let A = (L = (N = t.balance[k]) == null ? void 0 : N[R]) != null ? L : null, P = R === "wantToLearn" || R === "canTeach";
    return T(A) ? ae(n) : A === null ? Y(n.say("localskills-results-not-asked"), null) : Y(sn(
      P || A === 0 ? n.number(A) : Lt(k, R === "seeks" ? "seek" : "offer", n.number(A), e),
      A / u[P ? "survey" : "exchange"],
      R === "wantToLearn" || R === "seeks" ? "demand" : "supply"
    ), A);
  }, d = (k) => {
    let R = k === "wantToLearn" || k === "canTeach" ? r.measures[k] : null, A = R === null ? void 0 : t.questions[R];
    return A === void 0 || T(A) ? null : A.n;
  }, m = [
    ...o.map((k) => [Gx[k], k === "wantToLearn" || k === "canTeach" ? "people" : "exchange", d(k)]),
    ...a ? [["lacking", "lacking", null]] : []
  ], f = m.map(([k]) => z({ text: n.messages.text(`localskills-results-column-${k}`) })), [h, p] = [d("wantToLearn"), d("canTeach")], g = [
    `|+ ${n.say("localskills-results-balance-caption")}`,
    "|-",
    ee(n.say("localskills-results-column-skill")),
    ...m.map(([k, , R]) => ee(n.say(`localskills-results-column-${k}`) + (R === null ? "" : `<br /><span class="ext-localSkills-detail">${n.say("localskills-results-of-people", R)}</span>`), "number"))
  ];
  for (let k of qx(t.balance, i).slice(0, dd)) {
    let R = (S = (x = t.balance[k]) == null ? void 0 : x.surveyDifference) != null ? S : null;
    g.push("|-", `! scope="row" | ${Lt(k, "offer", e.skillName(k), e)}`, ...Ke([
      ...o.map((A) => c(k, A)),
      ...a ? [T(R) ? ae(n) : Y(R === null ? "" : n.signed(R), R)] : []
    ], f));
  }
  let y = i.some((k) => Lt(k, "offer", "", e) !== ""), w = s.length - i.length, b = i.length - dd;
  return [
    fe("balance", n.say("localskills-results-balance")),
    `<p>${n.say("localskills-results-balance-intro")}${h === null || p === null ? "" : ` ${n.say("localskills-results-balance-bases", h, p)}`}${y ? ` ${n.say("localskills-results-balance-links")}` : ""}</p>`,
    In(m.map(([k, R]) => [n.say(`localskills-results-column-${k}`), R]), n),
    me(
      z({ text: n.messages.text("localskills-results-balance") }),
      "sortable ext-localSkills-wide ext-localSkills-stacked",
      g
    ),
    ...w > 0 ? [`<p>${n.say("localskills-results-balance-silent", w)}</p>`] : [],
    ...b > 0 ? [`<p>${n.say("localskills-results-more-rows", b)}</p>`] : []
  ];
}
function qx(e, n) {
  let t = (r) => {
    var a;
    let { surveyDifference: s = null, exchangeDifference: o = null, wantToLearn: i = null } = (a = e[r]) != null ? a : {};
    return [s, o, i].map((l) => fd(l, -1 / 0));
  };
  return n.slice().sort((r, s) => {
    let [o, i] = [t(r), t(s)], a = o.findIndex((l, u) => l !== i[u]);
    return a === -1 ? r < s ? -1 : 1 : i[a] - o[a];
  });
}
function fd(e, n) {
  return typeof e == "number" ? e : n;
}

// src/core/survey/conditions/parse-condition.ts
var Ji = 4e3, Vx = 50, Yi = {
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
}, $r = /[ \t\n\r]*/y, Xi = /[a-z_]\w*/iy, Ux = /[=<>!]=|=[<>]|<>|\*=|&&|\|\||[=<>+\-*/%^]/y, Hx = /-?(?:\d+\.\d+|[1-9]\d*|0)/y, Qx = /'(?:[^'"\\]|\\['"]|\\(?!['"]))*'|"(?:[^'"\\]|\\['"]|\\(?!['"]))*"/y, zx = /\{([^{}]*)\}/y, Kx = /\w+|[^]/y, Jx = /^[a-z0-9-]{1,48}(?:\.[a-z0-9-]{1,48}){0,2}$/, Yx = /^(?:(?:item|choice|self|row(?:index|name|title|value))$|(?:item|choice|self|parent|survey|(?:prev|next|total)?row|(?:prev|next|parent)?panel)\.|[#$])/i;
function to(e) {
  let n = 0, t = 0, r = null;
  function s(w, b = G(i()), x = n) {
    return r = r != null ? r : { code: `condition-${w}`, position: x, parameters: [x + 1, b] }, null;
  }
  function o(w) {
    w.lastIndex = n;
    let b = w.exec(e);
    return n += b ? b[0].length : 0, b;
  }
  function i() {
    let w = n, b = o(Kx);
    return n = w, b ? b[0] : "";
  }
  function a(w) {
    o($r);
    let b = e[n] === w;
    return n += b ? 1 : 0, b;
  }
  function l(w) {
    var x;
    let b = u();
    for (; b !== null; ) {
      o($r);
      let S = n, k = (x = o(Ux)) != null ? x : o(Xi), R = k === null ? "" : k[0].toLowerCase(), A = Object.prototype.hasOwnProperty.call(Yi, R), [P, N] = A ? Yi[R] : [0, "or"];
      if (P < w)
        return n = S, k === null || A ? b : s("operator");
      let L = l(P + 1);
      b = L && { kind: "binary", operator: N, left: b, right: L };
    }
    return null;
  }
  function u() {
    o($r), t++;
    let w = t > Vx ? s("too-deep") : c();
    return t--, w;
  }
  function c() {
    var k;
    let w = n;
    if (a("(")) {
      let R = l(1);
      return R && (a(")") ? R : s("parenthesis", "(", w));
    }
    if (a("!"))
      return d("not", u());
    if (a("["))
      return p(w);
    let b = o(Xi);
    if (b === null)
      return m((k = f()) != null ? k : h());
    let x = b[0].toLowerCase();
    if (e[n] === "(")
      return n++, b[0] === "iif" ? g() : s("function", b[0], w);
    if (x === "negate")
      return d("not", u());
    if (x === "true" || x === "false")
      return m({ kind: "value", value: x === "true" });
    let S = Object.prototype.hasOwnProperty.call(Yi, x);
    return s(S ? "operand" : x === "not" ? "not" : "word", b[0], w);
  }
  function d(w, b) {
    return b && { kind: "unary", operator: w, operand: b };
  }
  function m(w) {
    o($r);
    let b = n, x = w && o(Xi), S = x ? x[0].toLowerCase() : "";
    return S === "empty" || S === "notempty" ? d(S, w) : (n = b, w);
  }
  function f() {
    let w = o(Hx);
    if (w)
      return { kind: "value", value: Number(w[0]) };
    let b = o(Qx);
    return b && { kind: "value", value: b[0].slice(1, -1).replace(/\\(['"])/g, "$1") };
  }
  function h() {
    let w = n, b = o(zx);
    if (b === null) {
      let S = i();
      return s(S === "{" ? "brace" : S === '"' || S === "'" ? "text" : "operand");
    }
    let x = b[1];
    return Yx.test(x) ? s("context", G(b[0]), w) : Jx.test(x) ? { kind: "answer", parameter: x } : s("answer", G(b[0]), w);
  }
  function p(w) {
    let b = [];
    if (a("]"))
      return { kind: "value", value: b };
    do {
      o($r);
      let x = f();
      if (x === null)
        return s("list-item");
      b.push(x.value);
    } while (a(","));
    return a("]") ? { kind: "value", value: b } : s("list", "[", w);
  }
  function g() {
    let w = n - 4, b = l(1), x = b && (a(",") ? l(1) : s("iif", "iif", w)), S = x && (a(",") ? l(1) : s("iif", "iif", w));
    return b && x && S && (a(")") ? { kind: "iif", operands: [b, x, S] } : s("iif", "iif", w));
  }
  e.length > Ji ? (n = Ji, s("too-long", Ji)) : e.trim() === "" && s("blank");
  let y = r ? null : l(1);
  return y !== null && n < e.length && s("rest"), r != null ? r : { source: e, expression: y };
}

// src/core/survey/property-reader.ts
var Xx = { pages: 100, elements: 200, columns: 30, rows: 300 }, Zx = 1e3;
function pd(e) {
  let n = (s, o, ...i) => {
    e.push({ path: s, code: o, parameters: i });
  }, t = (s, o, i, a, l, ...u) => {
    let c = _(s, i);
    return typeof c == "string" && l(c) ? c : (c !== void 0 && n(K(o, i), a, G(c), ...u), null);
  }, r = (s, o, i, a, l) => {
    let u = _(s, i);
    return l(u) ? u : (u !== void 0 && n(K(o, i), a), null);
  };
  return {
    fault: n,
    string: t,
    text(s, o, i) {
      let a = _(s, i), l = ks(a);
      return l === null && a !== void 0 && n(K(o, i), "expected-text"), l;
    },
    word(s, o, i, a) {
      var u;
      return (u = t(s, o, i, "not-one-of", (c) => a.includes(c), a)) != null ? u : a[0];
    },
    id: (s, o, i) => t(s, o, i, "bad-id", (a) => se.test(a)),
    count(s, o, i) {
      let a = r(s, o, i, "expected-whole-number", Ir);
      return a !== null && a < 0 ? (n(K(o, i), "too-small", a, 0), null) : a;
    },
    list(s, o, i) {
      var u, c;
      let a = (u = r(s, o, i, "expected-list", Array.isArray)) != null ? u : [], l = (c = Xx[i]) != null ? c : Zx;
      return a.length > l && n(K(o, i), "too-many-items", l), a.slice(0, l);
    },
    object: (s, o, i) => {
      var a;
      return (a = r(s, o, i, "expected-object", q)) != null ? a : {};
    },
    condition(s, o, i) {
      let a = t(s, o, i, "expected-string", (u) => u.trim() !== ""), l = a === null ? null : to(a);
      return l !== null && "code" in l ? (n(K(o, i), l.code, ...l.parameters), null) : l;
    }
  };
}
function gd(e) {
  return Ee.test(e);
}
function Ir(e) {
  return Number.isSafeInteger(e);
}

// src/core/survey/read-choices.ts
var jn = 20;
function hn(e, n, t, r) {
  let s = /* @__PURE__ */ new Map(), o = K(n, t);
  return r.list(e, n, t).forEach((i, a) => {
    let l = K(o, a), u = q(i) ? i : {}, c = q(i) ? _(i, "value") : i, d = ea(c) ? String(c) : "";
    se.test(d) ? s.has(d) ? r.fault(l, "code-taken", d) : s.set(d, {
      value: d,
      text: r.text(u, l, "text"),
      visibleIf: r.condition(u, l, "visibleIf"),
      isRetired: _(u, "retired") === !0
    }) : r.fault(l, "bad-id", G(c));
  }), s.size === 0 ? (r.fault(o, "empty-list"), null) : Array.from(s.values());
}
function Ze(e, n) {
  return { value: e, text: n, visibleIf: null, isRetired: !1 };
}
function Zi(e, n, t, r) {
  let s = (o, i, a, l) => {
    var c;
    let u = _(e, i) === void 0 ? a : i;
    return _(e, u) !== !0 ? null : r.some(({ value: d }) => d === o) ? (t.fault(K(n, u), "special-code-taken", o), null) : Ze(o, (c = t.text(e, n, l)) != null ? c : { kind: "message", key: `localskills-choice-${o}` });
  };
  return {
    other: s(nt, "showOtherItem", "hasOther", "otherText"),
    none: s(hr, "showNoneItem", "hasNone", "noneText"),
    refused: s(yr, "showRefuseItem", "", "refuseText"),
    dontKnow: s(br, "showDontKnowItem", "", "dontKnowText")
  };
}
function hd(e, n, t) {
  if (_(e, "rateValues") !== void 0)
    return hn(e, n, "rateValues", t);
  let r = (l, u) => {
    let c = _(e, l);
    return Ir(c) ? c : (c !== void 0 && t.fault(K(n, l), "expected-whole-number"), u);
  }, [s, o, i] = [r("rateMin", 1), r("rateMax", 5), r("rateStep", 1)];
  if (o <= s || i < 1)
    return t.fault(`${n}.rateMax`, "bad-rating", s, o, i), null;
  let a = [];
  for (let l = s; l <= o && a.length < jn; l += i)
    a.push(Ze(String(l), null));
  return s + jn * i <= o && t.fault(`${n}.rateMax`, "too-many-steps", jn), a;
}
function yd(e, n, t) {
  let r = /* @__PURE__ */ new Map();
  return t.list(e, n, "columns").forEach((s, o) => {
    let i = K(`${n}.columns`, o), a = q(s) ? _(s, "name") : void 0;
    if (!q(s) || typeof a != "string" || !se.test(a)) {
      t.fault(`${i}.name`, "bad-id", G(a));
      return;
    }
    if (r.has(a)) {
      t.fault(`${i}.name`, "name-taken", a);
      return;
    }
    let l = hn(s, i, "choices", t);
    l !== null && r.set(a, { name: a, title: t.text(s, i, "title"), choices: l });
  }), r.size === 0 ? (t.fault(`${n}.columns`, "empty-list"), null) : Array.from(r.values());
}
function ea(e) {
  return typeof e == "string" || typeof e == "number";
}

// src/core/report/group-label.ts
var ek = /^[a-z0-9][a-z0-9_-]{0,99}$/;
function Lr(e) {
  return ek.test(e);
}
function Fr(e, { by: n, question: t }, r) {
  var d, m;
  let { markup: s, survey: o, texts: i, codeNames: a } = r;
  if (n === "language") {
    let f = a.language(e);
    return f !== null ? z({ text: f }) : Ee.test(e) ? `<span lang="${e}">{{#language:${e}}}</span>` : z({ text: e });
  }
  if (n === "community")
    return nk(e, r);
  let l = J(o).find(({ name: f }) => f === t), u = l === void 0 ? null : (m = (d = we(l)[0]) == null ? void 0 : d.choices) != null ? m : null, c = u === null ? void 0 : u.find(({ value: f }) => f === e);
  return s.label($n(c != null ? c : Ze(e, null), l, i, a));
}
function nk(e, { codeNames: n }) {
  var t;
  return `<bdi>${z({ text: (t = n.wiki(e)) != null ? t : e })}</bdi>`;
}
function bd({ by: e, question: n }, { markup: t, survey: r, texts: s }) {
  let o = J(r).find(({ name: a }) => a === n);
  if (o !== void 0) {
    let a = Te(o, s);
    return { text: a.text, wikitext: t.label(a) };
  }
  let i = `localskills-results-by-${e === "language" ? "language" : "community"}`;
  return { text: t.messages.text(i), wikitext: t.say(i) };
}

// src/core/report/parameter-title.ts
function qt({ question: e, row: n, column: t }, r) {
  return [
    Te(e, r).text,
    ...n === null ? [] : [De(n, r).text],
    ...t === null ? [] : [Te(t, r).text]
  ].join(" / ");
}

// src/core/report/change-tables.ts
var wd = 6, tk = 10, rk = ["new", "gone", "changed", "withheld", "no-answers"], na = [
  ["gap", "gap"],
  ["importance", "importance"],
  ["ability", "importance"],
  ["high-need", "high-need"],
  ["rank-mwds", "rank"],
  ["n", "n"]
];
function kd(e) {
  let { change: n, markup: t, report: r } = e;
  if (n === null || n.before.counted === 0)
    return [];
  let { accountsInBoth: s, before: o, comparisons: i, isPaired: a, now: l } = n, u = s === null || T(s) || s === 0 ? t.say("localskills-results-change-others") : `${t.say("localskills-results-change-both", s)} ${t.say(`localskills-results-change-${a ? "paired" : "unpaired"}`)}`;
  return [
    fe("change", t.say("localskills-results-change")),
    `<p>${t.say(
      "localskills-results-change-intro",
      { wikitext: Oe(r.titles.results(o.survey), ta(e)) },
      o.counted,
      l.counted
    )} ${u}</p>`,
    ...i < 2 ? [] : [`<p>${t.say(
      "localskills-results-change-many",
      i,
      Math.max(1, Math.round(i / 20)),
      { wikitext: Qe(t.say("localskills-results-clear"), "clear", t) }
    )}</p>`],
    ...sk(n, e),
    ...ok(n, e),
    ...ik(n, e)
  ];
}
function gt({ difference: e }) {
  return e;
}
function ta({ markup: e, report: { previous: n = null }, change: t, texts: r }) {
  var s;
  return n === null ? `<bdi>${z({ text: (s = t == null ? void 0 : t.before.survey) != null ? s : "" })}</bdi>` : e.label(Te({ name: n.survey.id, title: n.survey.title }, r));
}
function Sd(e) {
  let { change: n, markup: t } = e;
  if (n === null || n.before.counted === 0 || n.comparisons === 0)
    return [];
  let [r] = Rd(n, e), s = { wikitext: ze("change", t.say("localskills-results-change")) };
  return [r === void 0 ? t.say("localskills-results-change-lead-none", { wikitext: ta(e) }, s) : t.say("localskills-results-change-lead", { wikitext: ta(e) }, { wikitext: r.about }, s)];
}
function Rd({ skills: e, questions: n }, t) {
  var l, u;
  let { markup: r, survey: s, texts: o, codeNames: i } = t, a = [];
  Object.keys(e).forEach((c) => {
    var m;
    let d = (m = e[c]) == null ? void 0 : m.highNeed;
    if (d !== void 0 && !T(d) && d.isClear) {
      let f = { wikitext: `<strong>${t.skillName(c)}</strong>` };
      a.push({
        name: c,
        change: d,
        about: r.say("localskills-results-change-need", f, ...xd(d, t))
      });
    }
  });
  for (let c of te(s)) {
    let d = (u = (l = n[c.name]) == null ? void 0 : l.choices) != null ? u : {};
    Object.keys(d).forEach((m) => {
      var h, p;
      let f = d[m];
      if (f !== void 0 && !T(f) && f.isClear) {
        let g = (p = (h = c.choices) == null ? void 0 : h.find(({ value: w }) => w === m)) != null ? p : Ze(m, null), y = $n(g, c.question, o, i);
        a.push({ name: `${c.name} ${m}`, change: f, about: r.say(
          "localskills-results-change-choice",
          { wikitext: z({ text: qt(c, o) }) },
          { wikitext: `<strong>${r.label(y)}</strong>` },
          ...xd(f, t)
        ) });
      }
    });
  }
  return a.sort((c, d) => Math.abs(gt(d.change)) - Math.abs(gt(c.change)) || (c.name < d.name ? -1 : 1)), a;
}
function sk(e, n) {
  let { markup: t } = n, r = Rd(e, n), s = r.length - wd;
  return r.length === 0 ? [`<p>${t.say("localskills-results-change-none")}</p>`] : [
    "<ul>",
    ...r.slice(0, wd).map(({ about: o }) => `<li>${o}</li>`),
    "</ul>",
    ...s > 0 ? [`<p>${t.say("localskills-results-change-more", s)}</p>`] : []
  ];
}
function xd({ before: e, now: n, difference: t, interval: r }, { markup: s }) {
  let o = s.say(
    "localskills-results-change-range",
    { wikitext: s.signed(r.low * 100) },
    { wikitext: s.signed(r.high * 100) },
    { wikitext: s.signed(t * 100) }
  );
  return [s.percent(e), s.percent(n), o].map((i) => ({ wikitext: i }));
}
function ok({ skills: e }, n) {
  let { markup: t } = n, r = (d) => e[d], s = (d) => gt(r(d).gap), o = Object.keys(e).sort((d, m) => s(m) - s(d) || (d < m ? -1 : 1));
  if (o.length === 0)
    return [];
  let i = o.map(s), a = i.every((d) => d < 0) ? "-fell" : i.every((d) => d > 0) ? "-rose" : "", l = na.map(([d]) => z({ text: t.messages.text(`localskills-results-column-${d}`) })), u = [
    `|+ ${t.say(`localskills-results-change-caption${a}`)}`,
    "|-",
    ee(t.say("localskills-results-column-skill")),
    ...na.map(([d]) => ee(t.say(`localskills-results-column-${d}`), "number"))
  ], c = (d, m) => ` <span class="ext-localSkills-detail">${t.say("localskills-results-from-to", { wikitext: d }, { wikitext: m })}</span>`;
  for (let d of o) {
    let { gap: m, importance: f, ability: h, highNeed: p, rankByMwds: g, n: y } = r(d), w = (b) => Y(
      t.signed(gt(b), 2) + c(t.number(b.before, 2), t.number(b.now, 2)),
      gt(b)
    );
    u.push(
      "|-",
      `! scope="row" | ${n.skillName(d)}`,
      ...Ke([
        w(m),
        w(f),
        w(h),
        T(p) ? ae(t) : Y(
          `${t.signed(gt(p) * 100)}${c(t.percent(p.before), t.percent(p.now))}${p.isClear ? `<br /><strong class="ext-localSkills-detail">${t.say("localskills-results-clear")}</strong>` : ""}`,
          gt(p)
        ),
        g === null ? Y("", null) : Y(
          t.say("localskills-results-from-to", { wikitext: t.number(g.before) }, { wikitext: t.number(g.now) }),
          g.now
        ),
        Y(t.say("localskills-results-from-to", { wikitext: t.number(y.before) }, { wikitext: t.number(y.now) }), y.now)
      ], l)
    );
  }
  return [
    In(na.map(([d, m]) => [t.say(`localskills-results-column-${d}`), m]), t),
    me(
      z({ text: t.messages.text("localskills-results-change") }),
      "sortable ext-localSkills-wide ext-localSkills-stacked",
      u
    )
  ];
}
function ik({ notCompared: e }, n) {
  let { markup: t, survey: r, texts: s } = n, o = new Map(te(r).map((a) => [a.name, a])), i = [];
  for (let a of rk) {
    let l = e.filter((u) => u.reason === a).map(({ part: u, name: c }) => {
      let d = o.get(c);
      return u === "skill" ? n.skillName(c) : d === void 0 ? `<code>${z({ text: c })}</code>` : z({ text: qt(d, s) });
    });
    l.length > 0 && i.push(t.say(`localskills-results-not-compared-${a}`, je(l, t, tk)));
  }
  return i.length === 0 ? [] : [
    `<p>${t.say("localskills-results-not-compared")}</p>`,
    "<ul>",
    ...i.map((a) => `<li>${a}</li>`),
    "</ul>"
  ];
}

// src/core/report/headline.ts
function vd(e, n) {
  let { wantToLearn: t, canTeach: r } = n.measures, s = [];
  for (let d of Object.keys(e.skills)) {
    let m = en(e, d);
    m !== null && !T(m.highNeedCount) && m.highNeedCount > 0 && s.push({ skill: d, count: m.highNeedCount, of: m.n });
  }
  let o = (d) => {
    var m, f;
    return (f = (m = en(e, d)) == null ? void 0 : m.rankByMwds) != null ? f : Number.MAX_SAFE_INTEGER;
  }, i = Object.keys(e.skills).filter((d) => Td(e.skills[d])).sort((d, m) => o(d) - o(m) || re(d, m)), a = Pd(e, r), l = Pd(e, t), u = l === null || a === null ? [] : sa(e).filter((d) => {
    var h, p;
    let [m, f] = [ro(e, r, d), ro(e, t, d)];
    return (T(m) || T(f)) && (T(m) || m === 0) && (T(f) || (f != null ? f : 0) > 0) && ((p = (h = e.balance[d]) == null ? void 0 : h.offers) != null ? p : 0) === 0;
  }), c = (l != null ? l : []).filter(({ skill: d }) => {
    var m, f;
    return ro(e, r, d) === 0 && ((f = (m = e.balance[d]) == null ? void 0 : m.offers) != null ? f : 0) === 0;
  });
  return {
    needs: ra(s),
    assets: ra(a != null ? a : []),
    unmet: l === null || a === null ? null : ra(c),
    hiddenNeeds: i,
    hiddenAssets: r === null ? [] : sa(e).filter((d) => T(ro(e, r, d))),
    maybeUnmet: u
  };
}
function Td(e) {
  return e !== void 0 && (T(e) || T(e.highNeedCount));
}
function en(e, n) {
  let t = e.skills[n];
  return t === void 0 || T(t) ? null : t;
}
function ro(e, n, t) {
  var o;
  let r = n === null ? void 0 : e.questions[n];
  if (r === void 0 || T(r))
    return r != null ? r : null;
  let s = r.choices[t];
  return T(s) ? s : (o = s == null ? void 0 : s.count) != null ? o : null;
}
function Pd(e, n) {
  let t = n === null ? void 0 : e.questions[n];
  if (t === void 0 || T(t))
    return null;
  let r = sa(e);
  return Object.keys(t.choices).filter((s) => r.includes(s)).map((s) => {
    let o = t.choices[s];
    return { skill: s, count: o === void 0 || T(o) ? 0 : o.count, of: t.n };
  }).filter(({ count: s }) => s > 0);
}
function sa({ skills: e, balance: n }) {
  let t = Object.keys(e);
  return t.length === 0 ? Object.keys(n) : t;
}
function ra(e) {
  return e.slice().sort((n, t) => Wt(
    { numerator: t.count, denominator: t.of },
    { numerator: n.count, denominator: n.of }
  ) || (n.skill < t.skill ? -1 : 1)).slice(0, 3);
}

// src/core/report/findings.ts
var Vt = 5;
function Ed(e) {
  let { markup: n, results: t, survey: r } = e, { needs: s, assets: o, unmet: i, hiddenNeeds: a, hiddenAssets: l, maybeUnmet: u } = vd(t, r), c = (y, ...w) => (b) => n.say(
    y,
    lk(b, e),
    b.count,
    b.of,
    { wikitext: ak(b, e) },
    ...w
  ), d = (y, { skill: w }) => {
    let b = n.say("localskills-results-see-exchange"), x = Lt(w, "offer", b, e);
    return x === b ? y : `${y} ${x}`;
  }, m = (y) => h === 0 ? c("localskills-results-unmet-skill")(y) : c("localskills-results-unmet-skill-of", h)(y), f = r.measures.canTeach === null ? void 0 : t.questions[r.measures.canTeach], h = f === void 0 || T(f) ? 0 : f.n, p = [];
  Object.keys(t.skills).length > 0 && p.push(...oa("needs", s.map(c("localskills-results-need")), e, a)), o.length + l.length > 0 && p.push(...oa("assets", o.map(c("localskills-results-asset")), e, l)), i !== null && p.push(...oa("unmet", i.map((y) => d(m(y), y)), e, u));
  let g = [...Sd(e), ...uk(e), ...ck(e)];
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
function ak({ count: e, of: n }, { markup: t }) {
  var o;
  let { low: r, high: s } = (o = Rn(e, n)) != null ? o : { low: 0, high: 1 };
  return t.say(
    "localskills-results-share-interval",
    { wikitext: t.percent(e / n) },
    { wikitext: t.number(He(r, 0, 2)) },
    { wikitext: t.percent(s) }
  );
}
function oa(e, n, t, r = []) {
  let { markup: s } = t;
  return [
    `<div class="ext-localSkills-finding ext-localSkills-finding-${e}">`,
    // No heading of the page's own kind: before the first of those stands the table of contents, in some skins.
    `<div class="ext-localSkills-finding-title" role="heading" aria-level="2">${s.say(`localskills-results-${e}`)}</div>`,
    ...n.length > 0 ? ["<ol>", ...n.map((o) => `<li>${o}</li>`), "</ol>"] : r.length > 0 ? [] : [`<p>${s.say(`localskills-results-${e}-none`)}</p>`],
    ...r.length === 0 ? [] : [`<p>${s.say(
      `localskills-results-${e}-hidden`,
      r.length,
      je(r.map(t.skillName), s, Vt)
    )}</p>`],
    "</div>"
  ];
}
function lk({ skill: e }, n) {
  return { wikitext: `<strong>${n.skillName(e)}</strong>` };
}
function uk(e) {
  let { markup: n, results: t } = e, r = Object.keys(t.skills).filter((o) => ia(t, o) !== null), s = r.filter((o) => ia(t, o) === "concentrate-here").sort((o, i) => Ad(t, i) - Ad(t, o) || (o < i ? -1 : 1));
  return r.length < 4 || s.length === 0 ? [] : [n.say(
    "localskills-results-concentrate",
    s.length,
    r.length,
    je(s.map(e.skillName), n, Vt),
    { wikitext: ze("plot", n.say("localskills-results-plot")) }
  )];
}
function ck(e) {
  let { markup: n, results: t } = e, r = Object.keys(t.skills).filter((i) => so(t, i) !== null);
  if (r.length < 2 * Vt)
    return [];
  let s = (i) => {
    var a, l;
    return (l = ((a = so(t, i)) != null ? a : [])[0]) != null ? l : 1 / 0;
  }, o = r.filter((i) => {
    var a;
    return ia(t, i) === "concentrate-here" && ((a = so(t, i)) != null ? a : []).every((l) => l <= Vt);
  }).sort((i, a) => s(i) - s(a) || (i < a ? -1 : 1));
  return [o.length === 0 ? n.say("localskills-results-agreed-none", Vt) : n.say("localskills-results-agreed", Vt, je(o.map(e.skillName), n), o.length)];
}
function so(e, n) {
  var o;
  let { rankByMwds: t = null, rankByRds: r = null, rankByHighNeed: s = null } = (o = en(e, n)) != null ? o : {};
  return t === null || r === null || s === null ? null : [t, r, s];
}
function ia(e, n) {
  var t, r;
  return (r = (t = en(e, n)) == null ? void 0 : t.quadrant) != null ? r : null;
}
function Ad(e, n) {
  var t, r;
  return (r = (t = en(e, n)) == null ? void 0 : t.gap) != null ? r : 0;
}
var dk = 5;
function Od({ markup: e, results: n }) {
  let { mwdsRds: t, mwdsHighNeed: r, rdsHighNeed: s } = n.agreement, o = [t, r, s].filter((c) => c !== null);
  if (o.length === 0)
    return [];
  let i = o.reduce((c, d) => c + d, 0) / o.length, l = Object.keys(n.skills).filter((c) => so(n, c) !== null).length < dk ? "few" : i >= 0.7 ? "largely" : i >= 0.4 ? "partly" : "hardly", u = (c) => ({ wikitext: c === null ? "\u2013" : e.number(c, 2) });
  return [`<p>${e.say(`localskills-results-agreement-${l}`)} ${e.say("localskills-results-agreement-advice")} ${e.say(
    "localskills-results-agreement-figures",
    { wikitext: Qe(e.say("localskills-results-term-tau"), "tau", e) },
    u(t),
    u(r),
    u(s)
  )}</p>`];
}

// src/core/report/skills-table.ts
var oo = [
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
function Nd(e) {
  var l;
  let { markup: n, results: t, survey: r } = e, s = Z(r), o = Object.keys(t.skills);
  if (s === null || o.length === 0)
    return [];
  let i = [
    `|+ ${n.say("localskills-results-skills-caption")}`,
    "|-",
    ee(n.say("localskills-results-column-skill")),
    ...oo.map(([u]) => ee(
      n.say(`localskills-results-column-${u}`),
      "number"
    ))
  ], a = oo.map(([u]) => z({ text: n.messages.text(`localskills-results-column-${u}`) }));
  for (let u of Dr(t.skills)) {
    let c = t.skills[u], d = c === void 0 ? null : Sn(c, (l = t.earlier) == null ? void 0 : l.skills[u]), m = d === null ? c : O(v({}, d), {
      rankByMwds: null,
      rankByRds: null,
      rankByHighNeed: null,
      rankDifference: null
    }), f = m !== void 0 && !T(m) && m.n > 0;
    i.push(
      // Rows without figures stay at the end, however the table is sorted.
      f && d === null ? "|-" : '|- class="sortbottom"',
      `! scope="row" | ${e.skillName(u)}${d === null ? "" : `<div class="ext-localSkills-detail">${n.say("localskills-results-earlier")}</div>`}`,
      ...f ? Ke(fk(m, [s.importance, s.ability], e), a) : [`| class="ext-localSkills-withheld" colspan="${oo.length}" | ${T(m) ? Sr(m, e) : n.say("localskills-results-no-answers")}`]
    );
  }
  return [
    fe("skills", n.say("localskills-results-skills")),
    `<p>${n.say("localskills-results-skills-intro")}</p>`,
    ...Od(e),
    In(oo.map(([u, c]) => [n.say(`localskills-results-column-${u}`), c]), n),
    me(
      z({ text: n.messages.text("localskills-results-skills") }),
      "sortable ext-localSkills-wide ext-localSkills-stacked ext-localSkills-ranking",
      i
    )
  ];
}
function Dr(e) {
  return Object.keys(e).sort((n, t) => mk(e, n, t));
}
function mk(e, n, t) {
  for (let r of ["rankByMwds", "rankByRds"]) {
    let s = (a) => {
      var l, u;
      return (u = (l = en({ skills: e }, a)) == null ? void 0 : l[r]) != null ? u : 1 / 0;
    }, [o, i] = [s(n), s(t)];
    if (o !== i)
      return o - i;
  }
  return n < t ? -1 : 1;
}
function fk(e, n, { markup: t }) {
  let r = (f, h) => Y(f === null ? "" : t.number(f, h), f), s = (f, h, p) => {
    let [g, y] = [Math.min(...Array.from(p.values())), Math.max(...Array.from(p.values()))];
    return f === null ? Y("", null) : Y(sn(t.number(f, 2), y > g ? (f - g) / (y - g) : 0, h), f);
  }, { highNeed: o, highNeedCount: i, highNeedInterval: a, rankByMwds: l, rankByRds: u, rankByHighNeed: c, rankDifference: d } = e, m = T(a) || a === null ? "" : `<div class="ext-localSkills-detail">${t.say(
    "localskills-results-interval",
    { wikitext: t.number(He(a.low, 0, 2)) },
    { wikitext: t.percent(a.high) }
  )}</div>`;
  return [
    r(l, 0),
    r(u, 0),
    T(i) ? ae(t) : r(c, 0),
    r(d, 0),
    T(o) || T(i) ? ae(t) : Y(sn(`${t.percent(o != null ? o : 0)} <span class="ext-localSkills-detail">${t.say("localskills-results-count-of", i, e.n)}</span>`, o != null ? o : 0, "need") + m, o != null ? o : 0),
    s(e.importance.mean, "importance", n[0]),
    s(e.ability.mean, "ability", n[1]),
    r(e.gap, 2),
    r(e.mwds, 2),
    r(e.rds, 0),
    r(e.n, 0)
  ];
}

// src/core/report/breakdown-tables.ts
var pk = { community: 40, language: 12, question: 12 };
function Md(e) {
  let { markup: n, results: t } = e, r = ({ by: o }) => +(o !== "community"), s = t.breakdowns.slice().sort((o, i) => r(o) - r(i)).reduce(
    (o, i) => o.concat(yk(i, e)),
    []
  );
  return s.length === 0 ? [] : [
    fe("breakdowns", n.say("localskills-results-breakdowns")),
    `<p>${n.say("localskills-results-breakdowns-intro")}</p>`,
    hk(e),
    ...s
  ];
}
function gk({ by: e, groups: n }) {
  let t = Object.keys(n), r = (i) => {
    let a = n[i];
    return a === void 0 || T(a) ? 0 : a.counted;
  }, s = t.slice().sort((i, a) => r(a) - r(i) || (i < a ? -1 : 1)), o = new Set(s.slice(0, pk[e]));
  return t.filter((i) => o.has(i));
}
function hk({ markup: e }) {
  let n = (s, o) => `<span class="ext-localSkills-heat-key ext-localSkills-heat-${s}">${o}</span>`, t = (s) => ({ wikitext: e.number(s, s % 1 === 0 ? 0 : 1) }), r = (s) => n(s * 2, e.say("localskills-results-heat-up-to", t(s - 0.5), t(s)));
  return `<p class="ext-localSkills-heat-keys">${[
    n(-1, e.say("localskills-results-heat-surplus")),
    ...[0.5, 1, 1.5].map(r),
    n(4, e.say("localskills-results-heat-above", t(1.5)))
  ].join(" ")}</p>`;
}
function yk(e, n) {
  var f;
  let { markup: t, results: r } = n, s = (f = r.earlier) == null ? void 0 : f.breakdowns.find(({ by: h, question: p }) => h === e.by && p === e.question), o = e.withheld === "little-change" && s !== void 0, i = o ? s : e, a = Object.keys(i.groups), l = gk(i), u = Dr(r.skills);
  if (a.length < 2 || u.length === 0)
    return [];
  let c = bd(i, n), d = [
    `|+ ${Qe(t.say("localskills-results-breakdown-caption"), "gap", t)}`,
    "|-",
    ee(t.say("localskills-results-column-skill")),
    ...l.map((h) => ee(
      xk(h, i, n) + kk(i.groups[h], n),
      "number"
    ))
  ], m = 0;
  for (let h of u) {
    let p = [], g = !1;
    for (let y of l) {
      let w = i.groups[y], b = w === void 0 || T(w) ? w : w.skills[h], x = bk(b, s == null ? void 0 : s.groups[y], h);
      g = g || x !== null || b !== void 0 && !T(b), p.push(x !== null ? It(t.number(x, 2), x, t) : b === void 0 || T(b) ? ae(t) : b.gap === null ? Y("", null) : Y(t.number(b.gap, 2), b.gap, `ext-localSkills-heat-${wk(b.gap)}`));
    }
    m += +!g, d.push(...g ? ["|-", `! scope="row" | ${n.skillName(h)}`, ...p] : []);
  }
  return m === u.length ? [
    Je(3, c.wikitext),
    `<p class="ext-localSkills-withheld">${t.say("localskills-results-breakdown-nothing")}</p>`
  ] : [
    Je(3, c.wikitext),
    ...o ? [`<p class="ext-localSkills-withheld">${t.say("localskills-results-earlier-whole")}</p>`] : kr(d, t),
    ...l.length < 3 ? [] : [`<p class="ext-localSkills-scroll-cue${l.length > 8 ? "" : " ext-localSkills-scroll-cue-narrow"}">${t.say("localskills-results-scroll", l.length)}</p>`],
    me(z(c), "sortable ext-localSkills-wide ext-localSkills-breakdown", d),
    ...m === 0 ? [] : [`<p>${t.say("localskills-results-breakdown-rows-left-out", m)}</p>`],
    ...l.length < a.length ? [`<p>${t.say("localskills-results-more-groups", a.length - l.length)}</p>`] : []
  ];
}
function bk(e, n, t) {
  var s, o;
  let r = n === void 0 || T(n) ? void 0 : n.skills[t];
  return e === void 0 ? null : (o = (s = Sn(e, r)) == null ? void 0 : s.gap) != null ? o : null;
}
function wk(e) {
  return e < 0 ? -1 : Math.min(4, Math.ceil(e * 2));
}
function xk(e, n, t) {
  let r = Fr(e, n, t), { report: s, survey: o } = t, i = n.groups[e];
  return n.by === "community" && Lr(e) && i !== void 0 && !T(i) ? Oe(s.titles.communityResults(o.id, e), r) : r;
}
function kk(e, { markup: n }) {
  return `<br /><span class="ext-localSkills-detail">${e === void 0 || T(e) ? n.say("localskills-results-withheld") : n.say("localskills-results-answers", e.counted)}</span>`;
}

// src/core/report/exclusions.ts
var aa = 500;
function Cd({ markup: e, results: n }) {
  let { excluded: t } = n;
  if (t.length === 0)
    return [];
  let r = (l) => st(l, e.say("localskills-results-see-revision")), s = ({ page: l, reason: u, revision: c }) => [
    "|-",
    `| ${Oe(l)}`,
    `| ${e.say(`localskills-excluded-${u}`)}${c === void 0 || c === 0 ? "" : ` ${r(c)}`}`
  ], o = Ln(t), i = Array.from(o.keys()).sort((l, u) => {
    var c, d;
    return ((c = o.get(u)) != null ? c : 0) - ((d = o.get(l)) != null ? d : 0) || (l < u ? -1 : 1);
  }), a = z({ text: e.messages.text("localskills-results-excluded") });
  return [
    fe("excluded", e.say("localskills-results-excluded")),
    ...o.size < 2 ? [] : [me(z({ text: e.messages.text("localskills-results-column-reason") }), "ext-localSkills-excluded", [
      "|-",
      ee(e.say("localskills-results-column-reason")),
      ee(e.say("localskills-results-column-pages")),
      ...i.map((l) => {
        var u, c;
        return [
          "|-",
          `! scope="row" | ${e.say(`localskills-excluded-${l}`)}`,
          Y(e.number((u = o.get(l)) != null ? u : 0), (c = o.get(l)) != null ? c : 0)
        ].join(`
`);
      })
    ])],
    me(a, "ext-localSkills-excluded", [
      "|-",
      ...["page", "reason"].map((l) => ee(e.say(`localskills-results-column-${l}`))),
      ...t.slice(0, aa).map((l) => s(l).join(`
`))
    ]),
    ...t.length > aa ? [`<p>${e.say("localskills-results-more-excluded", t.length - aa)}</p>`] : []
  ];
}

// src/core/report/glossary.ts
function Sk({ change: e, markup: n, survey: t, results: r }) {
  let s = (d) => `localskills-results-column-${d}`, o = Z(t), i = o === null ? [1, 5] : [...Array.from(o.importance.values()), ...Array.from(o.ability.values())], { canTeach: a, wantToLearn: l } = t.measures, c = Object.keys(r.balance).map((d) => r.balance[d]).some((d) => d !== void 0 && d.offers !== null);
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
function $d(e) {
  let { markup: n } = e;
  return [
    fe("guide", n.say("localskills-results-guide")),
    '<dl class="ext-localSkills-guide">',
    ...Sk(e).reduce((t, [r, s, ...o]) => t.concat(
      s.map((i, a) => `<dt${a === 0 ? ` id="${$t(r)}"` : ""}>${n.say(i)}</dt>`),
      `<dd>${n.say(`localskills-results-guide-${r}`, ...o)}</dd>`
    ), []),
    "</dl>",
    `<p>${n.say("localskills-results-guide-caution")}</p>`
  ];
}

// src/core/report/community-page.ts
function Id({ results: e }) {
  return e.breakdowns.find(({ by: n, groups: t }) => n === "community" && Object.keys(t).length > 1);
}

// src/core/report/methods.ts
var la = 100;
function Ld(e) {
  let { markup: n, survey: t } = e;
  return [
    fe("quality", n.say("localskills-results-methods")),
    ...ua(Rk(e)),
    ...Pk(e),
    ...vk(e),
    ...Z(t) === null ? [] : [
      Je(3, n.say("localskills-results-formulas")),
      ...ua([
        n.say("localskills-results-methods-pairs"),
        n.say("localskills-results-methods-formulas"),
        n.say("localskills-results-methods-intervals", { wikitext: n.percent(0.95) }),
        ...e.change === null ? [] : [n.say("localskills-results-methods-change")]
      ])
    ],
    Je(3, n.say("localskills-results-disclosure")),
    ...ua(Tk(e))
  ];
}
function ua(e) {
  return ["<ul>", ...e.map((n) => `<li>${n}</li>`), "</ul>"];
}
function Rk({ markup: e, report: n, results: t, survey: r }) {
  let { titles: s, counted: o, definitionRevision: i } = n, a = (d, m) => ({ wikitext: Oe(d, e.say(m)) }), l = i === 0 ? a(s.definition(r.id), "localskills-results-definition") : { wikitext: st(i, e.say("localskills-results-revision", e.digits(i))) }, u = Object.keys(t.balance).map((d) => t.balance[d]), c = (d) => u.reduce((m, f) => {
    var h;
    return m + ((h = f == null ? void 0 : f[d]) != null ? h : 0);
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
function Pk(e) {
  let { markup: n, report: t, results: r, survey: s } = e, o = Id(e);
  if (o === void 0)
    return [];
  let i = (u) => {
    let c = o.groups[u];
    return c === void 0 || T(c) ? null : c.counted;
  }, a = Object.keys(o.groups).sort((u, c) => {
    var d, m;
    return ((d = i(c)) != null ? d : -1) - ((m = i(u)) != null ? m : -1) || (u < c ? -1 : 1);
  }), l = [
    "|-",
    ee(n.say("localskills-results-column-community")),
    ee(n.say("localskills-results-fact-counted"), "number"),
    ee(n.say("localskills-results-column-share"), "number")
  ];
  for (let u of a.slice(0, la)) {
    let c = i(u), d = Fr(u, o, e);
    l.push(
      "|-",
      `! scope="row" | ${c !== null && Lr(u) ? Oe(t.titles.communityResults(s.id, u), d) : d}`,
      ...Ke(c === null ? [ae(n), ae(n)] : [
        Y(n.number(c), c),
        Y(sn(n.percent(c / r.counted), c / r.counted), c / r.counted)
      ], ["fact-counted", "column-share"].map((m) => z({ text: n.messages.text(`localskills-results-${m}`) })))
    );
  }
  return [
    Je(3, n.say("localskills-results-response")),
    `<p>${n.say("localskills-results-response-intro")}</p>`,
    me(z({ text: n.messages.text("localskills-results-response") }), "sortable ext-localSkills-shares ext-localSkills-stacked", l),
    ...a.length > la ? [`<p>${n.say("localskills-results-more-rows", a.length - la)}</p>`] : []
  ];
}
function vk(e) {
  let { markup: n, results: t, survey: r, texts: s } = e;
  if (!t.versions.some(({ isCurrent: l, isKnown: u }) => u && !l))
    return [];
  let o = J(r), i = (l) => je(l.map((u) => {
    let c = o.find((d) => d.name === u);
    return c === void 0 ? `<code>${z({ text: u })}</code>` : n.label(Te(c, s));
  }), n).wikitext, a = [
    "|-",
    ...["version", "answers", "left-out", "reworded"].map((l) => ee(n.say(`localskills-results-column-${l}`)))
  ];
  for (let { revision: l, counted: u, isCurrent: c, isKnown: d, changed: m, reworded: f } of t.versions) {
    let h = l === null || !d ? n.say("localskills-results-version-unknown") : st(l, n.say("localskills-results-revision", n.digits(l)));
    a.push(
      "|-",
      `! scope="row" | ${h}${c ? ` <span class="ext-localSkills-detail">${n.say("localskills-results-version-current")}</span>` : ""}`,
      T(u) ? ae(n) : Y(n.number(u), u),
      `| ${i(m)}`,
      `| ${i(f)}`
    );
  }
  return [
    Je(3, n.say("localskills-results-versions")),
    `<p>${n.say("localskills-results-versions-intro")}</p>`,
    me(z({ text: n.messages.text("localskills-results-versions") }), "", a)
  ];
}
function Tk({ markup: e, survey: n, report: { held: t = null } }) {
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
function Fd(e, n) {
  let t = Math.ceil(n * 96), r = [], [s, o] = [t / 2, 96 - t / 2], i = (a, l) => r.every((u) => Math.abs(u.across - a) >= t || Math.abs(u.up - l) >= t);
  for (let a of e) {
    let [l, u] = [a.across * 96, a.up * 96], [c, d] = [{ across: s, up: s }, 1 / 0];
    for (let m = s; m <= o; m++)
      for (let f = s; f <= o; f++) {
        let h = (m - l) ** 2 + (f - u) ** 2;
        h < d && i(m, f) && ([c, d] = [{ across: m, up: f }, h]);
      }
    r.push(c);
  }
  return r.map(({ across: a, up: l }) => ({ across: a / 96, up: l / 96 }));
}
function ca(e) {
  let n = Math.floor(Math.min(...e) * 2) / 2, t = Math.ceil(Math.max(...e) * 2) / 2;
  return t - n >= 1 ? { low: n, high: t } : { low: n - (1 - t + n) / 2, high: t + (1 - t + n) / 2 };
}

// src/core/report/need-plot.ts
var Ak = 32, Ek = 0.075, Ok = 10, Nk = ["concentrate-here", "keep-up", "low-priority", "possible-overkill"];
function Wd(e) {
  let { markup: n, results: { cross: t } } = e, r = Ck(e);
  if (r.length < 3 || t === null)
    return [];
  let s = r.slice().sort((o, i) => Dd(i, t) - Dd(o, t) || o.number - i.number).slice(0, Ak).sort((o, i) => o.number - i.number);
  return [
    fe("plot", n.say("localskills-results-plot")),
    `<p>${n.say("localskills-results-plot-intro")}${s.length < r.length ? ` ${n.say("localskills-results-plot-more", s.length, r.length)}` : ""}</p>`,
    '<div class="ext-localSkills-plot-and-legend">',
    ...$k(s, r, e),
    me(
      z({ text: n.messages.text("localskills-results-plot") }),
      "ext-localSkills-legend",
      Ik(r, e)
    ),
    "</div>",
    ...Mk(e)
  ];
}
function Mk(e) {
  let { markup: n, results: { skills: t } } = e, r = Object.keys(t).filter((a) => {
    var l, u;
    return ((u = (l = en({ skills: t }, a)) == null ? void 0 : l.quadrant) != null ? u : null) === null;
  }), s = r.filter((a) => T(t[a])), o = r.filter((a) => !T(t[a])), i = (a, l) => l.length === 0 ? [] : [`<p>${n.say(a, l.length, je(l.map(e.skillName), n, Ok))}</p>`];
  return [...i("localskills-results-plot-unrated", o), ...i("localskills-results-plot-withheld", s)];
}
function Ck({ results: e }) {
  let n = [];
  return Dr(e.skills).forEach((t) => {
    var a, l, u;
    let r = en(e, t), [s, o] = [(a = r == null ? void 0 : r.importance.mean) != null ? a : null, (l = r == null ? void 0 : r.ability.mean) != null ? l : null], i = (u = r == null ? void 0 : r.quadrant) != null ? u : null;
    s !== null && o !== null && i !== null && n.push({ number: n.length + 1, skill: t, importance: s, ability: o, quadrant: i });
  }), n;
}
function Dd({ importance: e, ability: n }, t) {
  return (e - t.importance) ** 2 + (n - t.ability) ** 2;
}
function $k(e, n, { markup: t, results: { cross: r } }) {
  var f, h, p, g;
  let s = ca([...e.map(({ ability: y }) => y), (f = r == null ? void 0 : r.ability) != null ? f : 0]), o = ca([...e.map(({ importance: y }) => y), (h = r == null ? void 0 : r.importance) != null ? h : 0]), i = (y, { low: w, high: b }) => (y - w) / (b - w), a = (y) => `${He(y, 2, 2)}%`, l = Fd(e.map(({ ability: y, importance: w }) => ({ across: i(y, s), up: i(w, o) })), Ek), u = ({ low: y, high: w }) => {
    let b = w - y > 2 ? 1 : 0.5, x = [];
    for (let S = Math.ceil(y / b) * b; S <= w; S += b)
      x.push(S);
    return x;
  }, c = (y) => t.number(y, y % 1 === 0 ? 0 : 1), d = (y) => `<span class="ext-localSkills-plot-${y}">${t.say(`localskills-results-quadrant-${y}`)}</span>`, m = t.messages.text("localskills-results-plot-description", n.length);
  return [
    `<div class="ext-localSkills-plot" role="img" aria-label="${z({ text: m })}">`,
    `<div class="ext-localSkills-plot-up">${t.say("localskills-results-column-importance")}</div>`,
    `<div class="ext-localSkills-plot-corners">${d("concentrate-here")}${d("keep-up")}</div>`,
    '<div class="ext-localSkills-plot-area">',
    `<div class="ext-localSkills-plot-level" style="bottom:${a(i((p = r == null ? void 0 : r.importance) != null ? p : 0, o))}"></div>`,
    `<div class="ext-localSkills-plot-upright" style="inset-inline-start:${a(i((g = r == null ? void 0 : r.ability) != null ? g : 0, s))}"></div>`,
    ...u(o).map((y) => `<div class="ext-localSkills-plot-tick-up" style="bottom:${a(i(y, o))}">${c(y)}</div>`),
    ...u(s).map((y) => `<div class="ext-localSkills-plot-tick-across" style="inset-inline-start:${a(i(y, s))}">${c(y)}</div>`),
    ...e.map(({ number: y, quadrant: w }, b) => {
      var S;
      let x = (S = l[b]) != null ? S : { across: 0, up: 0 };
      return `<div class="ext-localSkills-plot-point ext-localSkills-plot-${w}" style="inset-inline-start:${a(x.across)};bottom:${a(x.up)}">${t.number(y)}</div>`;
    }),
    "</div>",
    `<div class="ext-localSkills-plot-corners">${d("low-priority")}${d("possible-overkill")}</div>`,
    `<div class="ext-localSkills-plot-across">${t.say("localskills-results-column-ability")}</div>`,
    "</div>"
  ];
}
function Ik(e, n) {
  let { markup: t } = n, r = [
    "|-",
    ee(t.say("localskills-results-column-number")),
    ee(t.say("localskills-results-column-skill")),
    ...["importance", "ability"].map((s) => ee(Qe(t.say(`localskills-results-column-${s}`), "importance", t)))
  ];
  for (let s of Nk) {
    let o = e.filter((i) => i.quadrant === s);
    o.length > 0 && r.push("|-", `! colspan="4" scope="rowgroup" class="ext-localSkills-legend-${s}" | ${Qe(
      t.say(`localskills-results-quadrant-${s}`),
      "quadrant",
      t
    )} <span class="ext-localSkills-detail">${t.say(`localskills-results-quadrant-${s}-means`)}</span>`), o.forEach(({ number: i, skill: a, importance: l, ability: u }) => r.push(
      "|-",
      `| class="ext-localSkills-figure" | ${t.number(i)}`,
      `! scope="row" | ${n.skillName(a)}`,
      Y(t.number(l, 2), l),
      Y(t.number(u, 2), u)
    ));
  }
  return r;
}

// src/core/report/language-links.ts
function _d(e, n, t) {
  return e.length < 2 ? [] : [
    `<div class="ext-localSkills-languages" role="navigation" aria-label="${z({ text: n })}">`,
    `<span class="ext-localSkills-languages-label">${t.say("localskills-results-languages-label")}</span>`,
    "<ul>",
    ...e.map(({ language: r, direction: s, title: o }) => {
      let i = `<span lang="${r}" dir="${s}">{{#language:${r}}}</span>`;
      return `<li>${r === t.messages.language ? `<strong>${i}</strong>` : Es(o, i)}</li>`;
    }),
    "</ul>",
    "</div>"
  ];
}

// src/core/report/overview.ts
function Bd(e) {
  var p;
  let { isSaved: n, markup: t, survey: r, report: s, results: o, texts: i } = e, { titles: a, definitionRevision: l } = s, u = t.label(Te({ name: r.id, title: r.title }, i)), c = s.counted.newestDay, d = o.excluded.length, m = (p = Ln(o.excluded).get("changed-by-others")) != null ? p : 0, f = m === 0 || m === d ? "" : ` <span class="ext-localSkills-detail">${t.say("localskills-results-not-counted-parts", d - m, m)}</span>`, h = [
    ["counted", t.number(o.counted)],
    ["not-counted", d === 0 ? t.number(0) : ze("excluded", t.number(d)) + f],
    ["newest", c === null ? t.say("localskills-results-none") : t.date(c)],
    ["status", Wk(e)],
    ["definition", l === 0 ? Oe(a.definition(r.id), t.say("localskills-results-definition")) : st(l, t.say("localskills-results-revision", t.digits(l)))]
  ];
  return [
    `<div class="ext-localSkills-results-tools" data-survey="${r.id}" data-language="${t.messages.language}"></div>`,
    ...Lk(e),
    // No heading of the page's own kind: before the first of those stands the table of contents, in some skins.
    `<div class="ext-localSkills-results-title" role="heading" aria-level="2">${t.say("localskills-results-title", { wikitext: u })}</div>`,
    `<p>${t.say(
      n ? "localskills-results-intro" : "localskills-results-intro-now",
      { wikitext: Oe(a.survey(r.id), u) }
    )}</p>`,
    '<ul class="ext-localSkills-facts">',
    ...h.map(([g, y]) => `<li><span class="ext-localSkills-fact-name">${t.say(`localskills-results-fact-${g}`)}</span> <span class="ext-localSkills-fact">${y}</span></li>`),
    "</ul>",
    `<p class="ext-localSkills-downloads">${t.say(
      "localskills-results-downloads",
      { wikitext: zl(a.resultsTable(r.id), t.say("localskills-results-download-table")) },
      { wikitext: Oe(a.resultsData(r.id), t.say("localskills-results-download-data")) },
      { wikitext: ze("quality", t.say("localskills-results-quality-link")) }
    )}</p>`,
    ...Fk(e)
  ];
}
function Lk({ languages: e, markup: n, report: t, survey: r }) {
  let s = e.map(({ language: o, direction: i }) => ({ language: o, direction: i, title: t.titles.resultsIn(r.id, o) }));
  return _d(s, n.messages.text("localskills-results-languages"), n);
}
function Fk({ markup: e, report: { held: n = null } }) {
  return n === null ? [] : [`<div class="ext-localSkills-notice">${e.say("localskills-results-held", n.needed)}</div>`];
}
var Dk = 20;
function jd({ markup: e, survey: n, report: t }) {
  let { faults: r, titles: s } = t;
  if (r.length === 0)
    return [];
  let o = Oe(s.definition(n.id), e.say("localskills-results-definition"));
  return [
    '<div class="ext-localSkills-results-faults">',
    `<p>${e.say("localskills-results-faults", r.length, { wikitext: o })}</p>`,
    "<ul>",
    ...r.slice(0, Dk).map((i) => `<li><code dir="ltr">${Ve(i.path)}</code> ${Ve(tt(i, e.messages))}</li>`),
    "</ul>",
    "</div>"
  ];
}
function Wk({ markup: e, survey: n }) {
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
function _k(e, n, t, r) {
  return {
    least: Math.max(0, e - n - t * r.most),
    most: Math.max(0, e - n - t * r.least)
  };
}
function Gd(e, n) {
  let [t, r] = [0, 0];
  return Object.keys(e.choices).forEach((s) => {
    let o = e.choices[s];
    t += o === void 0 || T(o) ? 0 : o.count, r += T(o) ? 1 : 0;
  }), r === 0 ? null : {
    least: 1,
    most: n ? e.n : _k(e.n, t, r - 1, { least: 1, most: e.n }).most
  };
}

// src/core/report/question-words.ts
function qd(e, n) {
  var d, m;
  let { choices: t, summary: r, topTwo: s, bottomTwo: o, n: i } = e, { markup: a } = n, l = [];
  if (i > 0 && r !== void 0 && !T(r) && r.mean !== null && r.median !== null) {
    let f = { wikitext: a.number(r.mean, 2) };
    l.push(T(r.median) ? a.say("localskills-results-mean", f) : a.say(
      "localskills-results-summary",
      f,
      { wikitext: a.number(r.median, r.median % 1 === 0 ? 0 : 1) }
    ));
  }
  let u = ys(Object.keys(t).length), c = s !== void 0 && o !== void 0 && !T(s) && !T(o);
  return i > 0 && u > 0 && c && l.push(a.say(
    u === 1 ? "localskills-results-boxes-one" : "localskills-results-boxes",
    { wikitext: a.percent((d = s.share) != null ? d : 0) },
    { wikitext: a.percent((m = o.share) != null ? m : 0) }
  )), l;
}
function da(e, n, t, r) {
  let { markup: s, survey: o, texts: i } = r, a = (h) => je(h, s), l = [], u = (h, p, ...g) => {
    !T(p) && p > 0 && l.push(s.say(h, p, ...g));
  }, c = [e.notAsked, e.notInStatistics, e.unusable, e.changedVersion].some(T);
  u(c ? "localskills-results-missing-merged" : "localskills-results-missing", e.missing), u("localskills-results-not-asked-people", e.notAsked), u("localskills-results-changed-version", e.changedVersion), u("localskills-results-not-in-statistics", e.notInStatistics, a(t.filter(({ value: h }) => o.notInStatistics.includes(h)).map((h) => s.label(De(h, i))))), n.kind === "number" && u("localskills-results-unusable-numbers", e.unusable);
  let d = T(e.unknown) ? {} : e.unknown, m = Object.keys(d);
  m.length > 0 && l.push(s.say("localskills-results-unknown", a(m.map((h) => {
    var p;
    return s.say(
      "localskills-results-code-count",
      (p = d[h]) != null ? p : 0,
      { wikitext: `<code>${z({ text: h })}</code>` }
    );
  })), m.length));
  let f = Gd(e, n.isMultiple);
  return f !== null && l.push(s.say("localskills-results-withheld-range", f.least, f.most)), l;
}

// src/core/report/question-tables.ts
var ma = 60;
function Ud(e) {
  let { markup: n, survey: t, texts: r } = e, s = [];
  for (let o of J(t)) {
    let i = o.type === "matrixdropdown" ? Hk(o, e) : o.type === "matrix" ? zd(o, o.choices, ui, e) : qk(o, e);
    if (i.length > 0) {
      let a = n.label(Te(o, r));
      s.push(Je(3, a), ...Gk(o.name, e), ...i);
    }
  }
  return s.length === 0 ? [] : [
    fe("questions", n.say("localskills-results-questions")),
    In(["people", "share"].map((o) => [n.say(`localskills-results-column-${o}`), "share"]), n),
    ...jk(e),
    ...Bk(e),
    ...s
  ];
}
function Bk({ markup: e, survey: { minAnswers: n, minCell: t } }) {
  return n > 1 || t > 1 ? [] : [`<p class="ext-localSkills-detail">${e.say("localskills-results-public-note")}</p>`];
}
function jk({ markup: e, survey: { core: n } }) {
  return n === null ? [] : [`<p>${e.say(
    "localskills-results-core-intro",
    { wikitext: `<bdi>${z({ text: n.id })}</bdi>` }
  )}</p>`];
}
function Gk(e, { markup: n, survey: { core: t } }) {
  return t === null ? [] : [`<p class="ext-localSkills-tag">${Qe(n.say(
    `localskills-results-${t.questions.includes(e) ? "core" : "local"}`
  ), "core", n)}</p>`];
}
function qk(e, n) {
  var i;
  let { markup: t, results: r } = n, s = r.questions[e.name], [o] = we(e);
  if (s === void 0 || o === void 0)
    return [];
  if (T(s)) {
    let a = Sn(s, (i = r.earlier) == null ? void 0 : i.questions[e.name]);
    return a === null ? [`<p class="ext-localSkills-withheld">${Sr(s, n)}</p>`] : [
      `<p class="ext-localSkills-withheld">${t.say("localskills-results-earlier-whole")}</p>`,
      ...Vd(e, o, a, n)
    ];
  }
  return Vd(e, o, s, n, Hd(e.name, n));
}
function Hd(e, { results: { earlier: n } }) {
  let t = n == null ? void 0 : n.questions[e];
  return t === void 0 || T(t) ? null : t;
}
function Vd(e, n, t, r, s = null) {
  var u;
  let { markup: o, texts: i } = r;
  if (n.kind === "text") {
    let c = e.type === "comment" ? "localskills-results-comments" : "localskills-results-texts";
    return [`<p>${[o.say(c, t.n), ...da(t, n, [], r)].join(" ")}</p>`];
  }
  let a = (u = n.choices) != null ? u : Vk(t).map((c) => Ze(c, null)), l = n.kind === "number" ? [] : Uk(t, n, a, r, s);
  return [
    `<p>${[
      o.say("localskills-results-answered", t.n),
      ...qd(t, r),
      ...n.isMultiple && e.type !== "ranking" ? [o.say("localskills-results-several", { wikitext: o.percent(1) })] : [],
      ...da(t, n, a, r)
    ].join(" ")}</p>`,
    ...kr(l, o),
    ...n.kind === "number" ? [] : [me(
      z(Te(e, i)),
      `sortable ext-localSkills-shares ext-localSkills-stacked${t.places === void 0 ? "" : " ext-localSkills-places"}`,
      l
    )],
    ...n.kind === "number" || a.length <= ma ? [] : [`<p>${o.say("localskills-results-more-rows", a.length - ma)}</p>`]
  ];
}
function Vk({ choices: e }) {
  let n = (t) => {
    let r = e[t];
    return r === void 0 || T(r) ? 0 : r.count;
  };
  return Object.keys(e).sort((t, r) => n(r) - n(t) || (t < r ? -1 : 1));
}
function Uk(e, { question: n }, t, r, s) {
  var d, m;
  let { markup: o, texts: i } = r, { places: a } = e, l = ["answer", ...a === void 0 ? [] : ["first", "mean-place"], "people", "share"], u = ["|-", ...l.map((f) => f === "answer" ? ee(o.say("localskills-results-column-answer")) : ee(o.say(`localskills-results-column-${f}`), "number"))], c = l.slice(1).map((f) => z({ text: o.messages.text(`localskills-results-column-${f}`) }));
  for (let f of Kd(t, r).slice(0, ma)) {
    let h = Qd(e, f), p = Sn(h, s == null ? void 0 : s.choices[f.value]);
    if (f.isRetired && !T(h) && h.count === 0)
      continue;
    let g = a === void 0 ? void 0 : a[f.value];
    u.push(
      "|-",
      `! scope="row" | ${o.label($n(f, n, i, r.codeNames))}`,
      ...Ke([
        ...n.type !== "ranking" || g === void 0 ? [] : T(g) ? [ae(o), ae(o)] : [
          Y(o.number(g.first), g.first),
          T(g.meanPlace) ? ae(o) : Y(g.meanPlace === null ? "" : o.number(g.meanPlace, 1), g.meanPlace)
        ],
        ...p !== null ? [
          It(o.number(p.count), p.count, o),
          It(o.percent((d = p.share) != null ? d : 0), (m = p.share) != null ? m : 0, o)
        ] : T(h) ? [ae(o), ae(o)] : [
          Y(o.number(h.count), h.count),
          Y(h.share === null ? "" : sn(o.percent(h.share), h.share), h.share)
        ]
      ], c)
    );
  }
  return u;
}
function Qd(e, { value: n }) {
  var t;
  return (t = e.choices[n]) != null ? t : { count: 0, share: null };
}
function Hk(e, n) {
  let t = Z(n.survey);
  return e.columns.filter(({ name: s }) => t === null || e !== t.grid || !un.includes(s)).reduce((s, o) => s.concat(zd(
    e,
    o.choices,
    (i, a) => Cn(i, a, o.name),
    n,
    o
  )), []);
}
function zd(e, n, t, r, s = null) {
  let { markup: o, results: i, texts: a } = r, l = Kd(n, r), u = Te(s != null ? s : e, a), c = [...l.map((m) => De(m, a).text), o.messages.text("localskills-results-column-n")].map((m) => z({ text: m })), d = [
    ...e.type === "matrixdropdown" && e.columns.length > 1 ? [`|+ ${o.label(u)}`] : [],
    "|-",
    '| class="ext-localSkills-corner" | ',
    ...l.map((m) => ee(o.label(De(m, a)))),
    ee(o.say("localskills-results-column-n"))
  ];
  for (let m of e.rows) {
    let f = t(e.name, m.value), h = Hd(f, r), p = i.questions[f], g = p === void 0 ? null : Sn(p, h != null ? h : void 0), y = g != null ? g : p;
    d.push("|-", `! scope="row" | ${o.label(De(m, a))}${g === null ? "" : `<div class="ext-localSkills-detail">${o.say("localskills-results-earlier")}</div>`}`), y === void 0 || T(y) || y.n === 0 ? d.push(`| class="ext-localSkills-withheld" colspan="${l.length + 1}" | ${Qk(y, r)}`) : d.push(...Ke([...l.map((w) => {
      var k;
      let b = Qd(y, w), x = ({ count: R, share: A }) => o.say("localskills-results-count-share", R, { wikitext: o.percent(A != null ? A : 0) }), S = Sn(b, h == null ? void 0 : h.choices[w.value]);
      return S !== null ? It(x(S), S.count, o) : T(b) ? ae(o) : Y(sn(x(b), (k = b.share) != null ? k : 0), b.count);
    }), Y(o.number(y.n), y.n)], c));
  }
  return [...kr(d, o), me(z(u), "ext-localSkills-wide ext-localSkills-stacked ext-localSkills-cross", d)];
}
function Qk(e, n) {
  return T(e) ? Sr(e, n) : n.markup.say("localskills-results-no-answers");
}
function Kd(e, { survey: n }) {
  return e.filter(({ value: t }) => !n.notInStatistics.includes(t));
}

// src/core/report/short-page.ts
function Jd({ earlier: e, skills: n }) {
  var t;
  return [n, (t = e == null ? void 0 : e.skills) != null ? t : {}].some((r) => Object.keys(r).some((s) => {
    let o = r[s];
    return o !== void 0 && !T(o) && o.n > 0;
  }));
}
function zk({ earlier: e, questions: n }) {
  var t;
  return [n, (t = e == null ? void 0 : e.questions) != null ? t : {}].some((r) => Object.keys(r).some((s) => {
    let o = r[s];
    return o !== void 0 && !T(o) && o.n > 0 && (o.summary !== void 0 && !T(o.summary) || Object.keys(o.choices).some((i) => {
      let a = o.choices[i];
      return a !== void 0 && !T(a) && a.count > 0;
    }));
  }));
}
function Yd({ markup: e, results: n, survey: t }) {
  let { counted: r } = n, { minAnswers: s, minCell: o } = t;
  return r === 0 || Jd(n) || zk(n) || s <= 1 && o <= 1 ? null : [`<p class="ext-localSkills-notice">${r < s || o <= 1 ? e.say("localskills-results-short-answers", r, s, Math.max(1, s - r)) : e.say("localskills-results-short-counts", r, o)}</p>`];
}
function Xd({ markup: e, results: n }) {
  let t = Object.keys(n.skills);
  return t.length === 0 || Jd(n) || !t.every((r) => T(n.skills[r])) ? null : [
    fe("skills", e.say("localskills-results-skills")),
    `<p class="ext-localSkills-withheld">${e.say("localskills-results-short-skills")}</p>`
  ];
}

// src/core/report/results-page.ts
var Kk = "Skills survey results";
function Zd(e) {
  let { report: n, markup: { messages: t } } = e, r = n.results.counted > 0, s = Yd(e), o = Xd(e), i = (l, u, c, d = !1) => ({ name: l, title: `localskills-results-${u}`, lines: c, isFolded: d }), a = [
    ...s === null && r ? [
      i("plot", "plot", o === null ? Wd(e) : []),
      i("skills", "skills", o != null ? o : Nd(e)),
      i("balance", "balance", md(e)),
      i("change", "change", kd(e)),
      i("breakdowns", "breakdowns", o === null ? Md(e) : [], !0),
      i("questions", "questions", Ud(e), !0),
      i("guide", "guide", $d(e), !0)
    ] : [],
    i("quality", "methods", Ld(e), !0),
    i("excluded", "excluded", Cd(e), !0)
  ].filter(({ lines: l }) => l.length > 0);
  return [
    `<div class="ext-localSkills-results mw-content-${t.direction}" lang="${t.language}" dir="${t.direction}">`,
    ...Bd(e),
    ...jd(e),
    ...s != null ? s : r ? Ed(e) : [`<p>${e.markup.say("localskills-results-nothing-yet")}</p>`],
    ...Jk(a, e),
    ...a.reduce((l, u) => l.concat(u.isFolded ? Yk(u, e) : u.lines), []),
    "</div>",
    `[[Category:${Kk}]]`
  ].join(`
`);
}
function Jk(e, { markup: n }) {
  return e.length < 3 ? [] : [
    `<div class="ext-localSkills-contents" role="navigation" aria-label="${z({ text: n.messages.text("localskills-results-contents") })}">`,
    `<div class="ext-localSkills-contents-title" aria-hidden="true">${n.say("localskills-results-contents")}</div>`,
    "<ul>",
    ...e.map(({ name: t, title: r }) => `<li>${ze(t, n.say(r))}</li>`),
    "</ul>",
    "</div>"
  ];
}
function Yk({ lines: [e = "", ...n], title: t }, { markup: r }) {
  let s = (o) => z({ text: r.messages.text(o, r.messages.text(t)) });
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
function em(e) {
  return e.map((n) => typeof n == "string" ? eS(n) : n === null ? "" : String(n)).join(",");
}
var Xk = /^(?:[\s\u0000-\u001F\u007F-\u009F\u00AD\u061C\u115F\u1160\u200B-\u200F\u202A-\u202E\u2060-\u206F\u3164\uFFA0\uFFF9-\uFFFB]|[\u034F]|[\u17B4\u17B5]|[\u180B-\u180F]|[\uFE00-\uFE0F])*/, Zk = /^[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/;
function eS(e) {
  if (/^[A-Za-z0-9_][A-Za-z0-9_.]*$/.test(e))
    return e;
  let t = (/^[\t\r\n]/.test(e) || Zk.test(e.replace(Xk, "")) ? `'${e}` : e).replace(/[\r\n\u0085\u2028\u2029]+/g, " ");
  return /[",;\t]|^\s|\s$/.test(t) ? `"${t.replace(/"/g, '""')}"` : t;
}
var nm = `\r
`;

// src/core/report/results-table.ts
var nS = ["part", "by", "group", "item", "item_label", "code", "code_label", "figure", "value", "withheld"];
function tm(e, n, t, r = null) {
  return [nS, ...tS(e, n, t, r)].map((s) => em(s) + nm).join("");
}
function tS(e, n, t, r) {
  let s = Ps(t.messages), { minAnswers: o, minCell: i } = e, { counted: a, excluded: l, questions: u, skills: c, agreement: d, balance: m, breakdowns: f, versions: h } = n, p = oS(e, t), g = xe({ part: "survey" }, { counted: a, excluded: l.length, minAnswers: o, minCell: i }), y = Ln(l);
  Array.from(y.keys()).sort().forEach((b) => {
    var x;
    g.push(Wr({ part: "excluded", code: b }, "count", (x = y.get(b)) != null ? x : 0, null));
  }), h.forEach(({ revision: b, counted: x }) => g.push(
    ...xe({ part: "version", code: b === null ? "" : String(b) }, { counted: x })
  ));
  let w = new Map(te(e).map(
    (b) => [b.name, b]
  ));
  Object.keys(u).forEach((b) => {
    g.push(...sS(b, w.get(b), u[b], t, s));
  }), Object.keys(c).forEach((b) => {
    g.push(...xe({ part: "skill", item: b, itemLabel: p(b) }, c[b]));
  }), g.push(...xe({ part: "agreement" }, d)), Object.keys(m).forEach((b) => {
    g.push(...xe({ part: "balance", item: b, itemLabel: p(b) }, m[b]));
  }), r !== null && g.push(...rS(r, w, p, t, s));
  for (let { by: b, question: x, groups: S } of f)
    Object.keys(S).forEach((k) => {
      let R = S[k], A = { part: "group", by: x != null ? x : b, group: k };
      if (R === void 0 || T(R)) {
        g.push(...xe(A, { counted: R }));
        return;
      }
      g.push(...xe(A, { counted: R.counted })), Object.keys(R.skills).forEach((P) => {
        g.push(...xe(O(v({}, A), { item: P, itemLabel: p(P) }), R.skills[P]));
      });
    });
  return g;
}
function rS(l, s, o, i, a) {
  var u = l, { skills: e, questions: n, notCompared: t } = u, r = Nn(u, ["skills", "questions", "notCompared"]);
  let c = xe({ part: "change" }, r);
  return Object.keys(e).forEach((d) => {
    c.push(...xe({ part: "change", by: "skill", item: d, itemLabel: o(d) }, e[d]));
  }), Object.keys(n).forEach((d) => {
    let { choices: m, n: f, mean: h } = n[d], p = s.get(d), g = { part: "change", by: "question", item: d, itemLabel: p === void 0 ? d : qt(p, i) };
    c.push(...xe(g, v({ n: f }, h === void 0 ? {} : { mean: h }))), Object.keys(m).forEach((y) => {
      c.push(...xe(O(v({}, g), { code: y, codeLabel: rm(y, p, i, a) }), m[y]));
    });
  }), t.forEach(({ part: d, name: m, reason: f }) => {
    c.push(Wr({ part: "change", by: d, item: m }, "notCompared", f, null));
  }), c;
}
function rm(e, n, t, r) {
  var s, o;
  return $n(
    (o = (s = n == null ? void 0 : n.choices) == null ? void 0 : s.find(({ value: i }) => i === e)) != null ? o : Ze(e, null),
    n == null ? void 0 : n.question,
    t,
    r
  ).text;
}
function sS(e, n, t, r, s) {
  let o = { part: "question", item: e, itemLabel: n === void 0 ? e : qt(n, r) };
  if (!q(t) || T(t))
    return xe(o, t);
  let m = t, { choices: i, places: a, unknown: l } = m, u = Nn(m, ["choices", "places", "unknown"]), c = xe(o, u), d = (f) => rm(f, n, r, s);
  for (let f of [i, a])
    q(f) && Object.keys(f).forEach((h) => {
      c.push(...xe(O(v({}, o), { code: h, codeLabel: d(h) }), f[h]));
    });
  return T(l) || !q(l) ? c.push(...xe(o, { unknown: l })) : Object.keys(l).forEach((f) => {
    c.push(...xe(O(v({}, o), { code: f }), { unknown: l[f] }));
  }), c;
}
function xe(e, n, t = "") {
  return T(n) ? [Wr(e, t, null, n.withheld)] : typeof n == "number" || n === null ? [Wr(e, t, n, null)] : typeof n == "string" || typeof n == "boolean" ? [Wr(e, t, String(n), null)] : q(n) ? Object.keys(n).reduce((r, s) => r.concat(
    xe(e, n[s], t === "" ? s : `${t}.${s}`)
  ), []) : [];
}
function Wr(e, n, t, r) {
  let { part: s, by: o = "", group: i = "", item: a = "", itemLabel: l = "", code: u = "", codeLabel: c = "" } = e;
  return [s, o, i, a, l, u, c, n, t, r];
}
function oS(e, n) {
  var r, s;
  let t = new Map(((s = (r = Z(e)) == null ? void 0 : r.grid.rows) != null ? s : []).map(
    (o) => [o.value, De(o, n).text]
  ));
  return (o) => {
    var i;
    return (i = t.get(o)) != null ? i : n.taxonomy === null ? o : Rs(o, n.taxonomy, n.messages).text;
  };
}

// node_modules/jsonc-parser/lib/esm/impl/scanner.js
function io(e, n = !1) {
  let t = e.length, r = 0, s = "", o = 0, i = 16, a = 0, l = 0, u = 0, c = 0, d = 0;
  function m(b, x) {
    let S = 0, k = 0;
    for (; S < b || !x; ) {
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
    return S < b && (k = -1), k;
  }
  function f(b) {
    r = b, s = "", o = 0, i = 16, d = 0;
  }
  function h() {
    let b = r;
    if (e.charCodeAt(r) === 48)
      r++;
    else
      for (r++; r < e.length && Ut(e.charCodeAt(r)); )
        r++;
    if (r < e.length && e.charCodeAt(r) === 46)
      if (r++, r < e.length && Ut(e.charCodeAt(r)))
        for (r++; r < e.length && Ut(e.charCodeAt(r)); )
          r++;
      else
        return d = 3, e.substring(b, r);
    let x = r;
    if (r < e.length && (e.charCodeAt(r) === 69 || e.charCodeAt(r) === 101))
      if (r++, (r < e.length && e.charCodeAt(r) === 43 || e.charCodeAt(r) === 45) && r++, r < e.length && Ut(e.charCodeAt(r))) {
        for (r++; r < e.length && Ut(e.charCodeAt(r)); )
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
      let S = e.charCodeAt(r);
      if (S === 34) {
        b += e.substring(x, r), r++;
        break;
      }
      if (S === 92) {
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
            let R = m(4, !0);
            R >= 0 ? b += String.fromCharCode(R) : d = 4;
            break;
          default:
            d = 5;
        }
        x = r;
        continue;
      }
      if (S >= 0 && S <= 31)
        if (_r(S)) {
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
    if (fa(b)) {
      do
        r++, s += String.fromCharCode(b), b = e.charCodeAt(r);
      while (fa(b));
      return i = 15;
    }
    if (_r(b))
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
          for (r += 2; r < t && !_r(e.charCodeAt(r)); )
            r++;
          return s = e.substring(x, r), i = 12;
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
            r++, _r(R) && (R === 13 && e.charCodeAt(r) === 10 && r++, a++, u = r);
          }
          return k || (r++, d = 1), s = e.substring(x, r), i = 13;
        }
        return s += String.fromCharCode(b), r++, i = 16;
      // numbers
      case 45:
        if (s += String.fromCharCode(b), r++, r === t || !Ut(e.charCodeAt(r)))
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
    if (fa(b) || _r(b))
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
    setPosition: f,
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
function fa(e) {
  return e === 32 || e === 9;
}
function _r(e) {
  return e === 10 || e === 13;
}
function Ut(e) {
  return e >= 48 && e <= 57;
}
var sm;
(function(e) {
  e[e.lineFeed = 10] = "lineFeed", e[e.carriageReturn = 13] = "carriageReturn", e[e.space = 32] = "space", e[e._0 = 48] = "_0", e[e._1 = 49] = "_1", e[e._2 = 50] = "_2", e[e._3 = 51] = "_3", e[e._4 = 52] = "_4", e[e._5 = 53] = "_5", e[e._6 = 54] = "_6", e[e._7 = 55] = "_7", e[e._8 = 56] = "_8", e[e._9 = 57] = "_9", e[e.a = 97] = "a", e[e.b = 98] = "b", e[e.c = 99] = "c", e[e.d = 100] = "d", e[e.e = 101] = "e", e[e.f = 102] = "f", e[e.g = 103] = "g", e[e.h = 104] = "h", e[e.i = 105] = "i", e[e.j = 106] = "j", e[e.k = 107] = "k", e[e.l = 108] = "l", e[e.m = 109] = "m", e[e.n = 110] = "n", e[e.o = 111] = "o", e[e.p = 112] = "p", e[e.q = 113] = "q", e[e.r = 114] = "r", e[e.s = 115] = "s", e[e.t = 116] = "t", e[e.u = 117] = "u", e[e.v = 118] = "v", e[e.w = 119] = "w", e[e.x = 120] = "x", e[e.y = 121] = "y", e[e.z = 122] = "z", e[e.A = 65] = "A", e[e.B = 66] = "B", e[e.C = 67] = "C", e[e.D = 68] = "D", e[e.E = 69] = "E", e[e.F = 70] = "F", e[e.G = 71] = "G", e[e.H = 72] = "H", e[e.I = 73] = "I", e[e.J = 74] = "J", e[e.K = 75] = "K", e[e.L = 76] = "L", e[e.M = 77] = "M", e[e.N = 78] = "N", e[e.O = 79] = "O", e[e.P = 80] = "P", e[e.Q = 81] = "Q", e[e.R = 82] = "R", e[e.S = 83] = "S", e[e.T = 84] = "T", e[e.U = 85] = "U", e[e.V = 86] = "V", e[e.W = 87] = "W", e[e.X = 88] = "X", e[e.Y = 89] = "Y", e[e.Z = 90] = "Z", e[e.asterisk = 42] = "asterisk", e[e.backslash = 92] = "backslash", e[e.closeBrace = 125] = "closeBrace", e[e.closeBracket = 93] = "closeBracket", e[e.colon = 58] = "colon", e[e.comma = 44] = "comma", e[e.dot = 46] = "dot", e[e.doubleQuote = 34] = "doubleQuote", e[e.minus = 45] = "minus", e[e.openBrace = 123] = "openBrace", e[e.openBracket = 91] = "openBracket", e[e.plus = 43] = "plus", e[e.slash = 47] = "slash", e[e.formFeed = 12] = "formFeed", e[e.tab = 9] = "tab";
})(sm || (sm = {}));

// node_modules/jsonc-parser/lib/esm/impl/string-intern.js
var aS = new Array(20).fill(0).map((e, n) => " ".repeat(n)), Ht = 200, lS = {
  " ": {
    "\n": new Array(Ht).fill(0).map((e, n) => `
` + " ".repeat(n)),
    "\r": new Array(Ht).fill(0).map((e, n) => "\r" + " ".repeat(n)),
    "\r\n": new Array(Ht).fill(0).map((e, n) => `\r
` + " ".repeat(n))
  },
  "	": {
    "\n": new Array(Ht).fill(0).map((e, n) => `
` + "	".repeat(n)),
    "\r": new Array(Ht).fill(0).map((e, n) => "\r" + "	".repeat(n)),
    "\r\n": new Array(Ht).fill(0).map((e, n) => `\r
` + "	".repeat(n))
  }
};

// node_modules/jsonc-parser/lib/esm/impl/parser.js
var pa;
(function(e) {
  e.DEFAULT = {
    allowTrailingComma: !1
  };
})(pa || (pa = {}));
function om(e, n, t = pa.DEFAULT) {
  let r = io(e, !1), s = [], o = 0;
  function i(E) {
    return E ? () => o === 0 && E(r.getTokenOffset(), r.getTokenLength(), r.getTokenStartLine(), r.getTokenStartCharacter()) : () => !0;
  }
  function a(E) {
    return E ? (I) => o === 0 && E(I, r.getTokenOffset(), r.getTokenLength(), r.getTokenStartLine(), r.getTokenStartCharacter()) : () => !0;
  }
  function l(E) {
    return E ? (I) => o === 0 && E(I, r.getTokenOffset(), r.getTokenLength(), r.getTokenStartLine(), r.getTokenStartCharacter(), () => s.slice()) : () => !0;
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
  let d = u(n.onObjectBegin), m = l(n.onObjectProperty), f = c(n.onObjectEnd), h = u(n.onArrayBegin), p = c(n.onArrayEnd), g = l(n.onLiteralValue), y = a(n.onSeparator), w = i(n.onComment), b = a(n.onError), x = t && t.disallowComments, S = t && t.allowTrailingComma;
  function k() {
    for (; ; ) {
      let E = r.scan();
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
      switch (E) {
        case 12:
        case 13:
          x ? R(
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
          return E;
      }
    }
  }
  function R(E, I = [], C = []) {
    if (b(E), I.length + C.length > 0) {
      let W = r.getToken();
      for (; W !== 17; ) {
        if (I.indexOf(W) !== -1) {
          k();
          break;
        } else if (C.indexOf(W) !== -1)
          break;
        W = k();
      }
    }
  }
  function A(E) {
    let I = r.getTokenValue();
    return E ? g(I) : (m(I), s.push(I)), k(), !0;
  }
  function P() {
    switch (r.getToken()) {
      case 11:
        let E = r.getTokenValue(), I = Number(E);
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
    return k(), !0;
  }
  function N() {
    return r.getToken() !== 10 ? (R(3, [], [
      2,
      5
      /* SyntaxKind.CommaToken */
    ]), !1) : (A(!1), r.getToken() === 6 ? (y(":"), k(), F() || R(4, [], [
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
    d(), k();
    let E = !1;
    for (; r.getToken() !== 2 && r.getToken() !== 17; ) {
      if (r.getToken() === 5) {
        if (E || R(4, [], []), y(","), k(), r.getToken() === 2 && S)
          break;
      } else E && R(6, [], []);
      N() || R(4, [], [
        2,
        5
        /* SyntaxKind.CommaToken */
      ]), E = !0;
    }
    return f(), r.getToken() !== 2 ? R(7, [
      2
      /* SyntaxKind.CloseBraceToken */
    ], []) : k(), !0;
  }
  function M() {
    h(), k();
    let E = !0, I = !1;
    for (; r.getToken() !== 4 && r.getToken() !== 17; ) {
      if (r.getToken() === 5) {
        if (I || R(4, [], []), y(","), k(), r.getToken() === 4 && S)
          break;
      } else I && R(6, [], []);
      E ? (s.push(0), E = !1) : s[s.length - 1]++, F() || R(4, [], [
        4,
        5
        /* SyntaxKind.CommaToken */
      ]), I = !0;
    }
    return p(), E || s.pop(), r.getToken() !== 4 ? R(8, [
      4
      /* SyntaxKind.CloseBracketToken */
    ], []) : k(), !0;
  }
  function F() {
    switch (r.getToken()) {
      case 3:
        return M();
      case 1:
        return L();
      case 10:
        return A(!0);
      default:
        return P();
    }
  }
  return k(), r.getToken() === 17 ? t.allowEmptyContent ? !0 : (R(4, [], []), !1) : F() ? (r.getToken() !== 17 && R(9, [], []), !0) : (R(4, [], []), !1);
}

// node_modules/jsonc-parser/lib/esm/main.js
var im;
(function(e) {
  e[e.None = 0] = "None", e[e.UnexpectedEndOfComment = 1] = "UnexpectedEndOfComment", e[e.UnexpectedEndOfString = 2] = "UnexpectedEndOfString", e[e.UnexpectedEndOfNumber = 3] = "UnexpectedEndOfNumber", e[e.InvalidUnicode = 4] = "InvalidUnicode", e[e.InvalidEscapeCharacter = 5] = "InvalidEscapeCharacter", e[e.InvalidCharacter = 6] = "InvalidCharacter";
})(im || (im = {}));
var am;
(function(e) {
  e[e.OpenBraceToken = 1] = "OpenBraceToken", e[e.CloseBraceToken = 2] = "CloseBraceToken", e[e.OpenBracketToken = 3] = "OpenBracketToken", e[e.CloseBracketToken = 4] = "CloseBracketToken", e[e.CommaToken = 5] = "CommaToken", e[e.ColonToken = 6] = "ColonToken", e[e.NullKeyword = 7] = "NullKeyword", e[e.TrueKeyword = 8] = "TrueKeyword", e[e.FalseKeyword = 9] = "FalseKeyword", e[e.StringLiteral = 10] = "StringLiteral", e[e.NumericLiteral = 11] = "NumericLiteral", e[e.LineCommentTrivia = 12] = "LineCommentTrivia", e[e.BlockCommentTrivia = 13] = "BlockCommentTrivia", e[e.LineBreakTrivia = 14] = "LineBreakTrivia", e[e.Trivia = 15] = "Trivia", e[e.Unknown = 16] = "Unknown", e[e.EOF = 17] = "EOF";
})(am || (am = {}));
var ga = om;
var lm;
(function(e) {
  e[e.InvalidSymbol = 1] = "InvalidSymbol", e[e.InvalidNumberFormat = 2] = "InvalidNumberFormat", e[e.PropertyNameExpected = 3] = "PropertyNameExpected", e[e.ValueExpected = 4] = "ValueExpected", e[e.ColonExpected = 5] = "ColonExpected", e[e.CommaExpected = 6] = "CommaExpected", e[e.CloseBraceExpected = 7] = "CloseBraceExpected", e[e.CloseBracketExpected = 8] = "CloseBracketExpected", e[e.EndOfFileExpected = 9] = "EndOfFileExpected", e[e.InvalidCommentToken = 10] = "InvalidCommentToken", e[e.UnexpectedEndOfComment = 11] = "UnexpectedEndOfComment", e[e.UnexpectedEndOfString = 12] = "UnexpectedEndOfString", e[e.UnexpectedEndOfNumber = 13] = "UnexpectedEndOfNumber", e[e.InvalidUnicode = 14] = "InvalidUnicode", e[e.InvalidEscapeCharacter = 15] = "InvalidEscapeCharacter", e[e.InvalidCharacter = 16] = "InvalidCharacter";
})(lm || (lm = {}));

// src/core/json/parse-json.ts
function Ae(e) {
  if (e.trim() === "")
    return { value: void 0, faults: [{ path: "$", code: "json-empty", parameters: [] }] };
  try {
    let n = JSON.parse(e);
    return yS(n) ? { value: void 0, faults: [ha] } : { value: n, faults: wS(e) };
  } catch (n) {
    return { value: void 0, faults: [n instanceof SyntaxError ? bS(e) : ha] };
  }
}
var dm = { disallowComments: !0, allowTrailingComma: !1 }, gS = 100, ha = { path: "$", code: "json-too-deep", parameters: [] }, hS = {
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
function yS(e) {
  let n = [e].filter(um);
  for (let t = 0; n.length > 0; t++) {
    if (t === gS)
      return !0;
    let r = [];
    for (let s of n)
      for (let o of Object.keys(s).map((i) => s[i]))
        um(o) && r.push(o);
    n = r;
  }
  return !1;
}
function um(e) {
  return typeof e == "object" && e !== null;
}
function bS(e) {
  var a;
  let n = null;
  try {
    ga(e, {
      onError: (l, u, c) => {
        n = n != null ? n : { error: l, offset: u, length: c };
      }
    }, dm);
  } catch (l) {
    return ha;
  }
  let t = n;
  if (t === null || e.charCodeAt(0) === 65279)
    return { path: "$", code: t === null ? "json-invalid" : "json-byte-order-mark", parameters: [] };
  let r = e.slice(0, t.offset), s = e.slice(t.offset, t.offset + Math.max(t.length, 1));
  if ((s === "}" || s === "]") && r.trim().endsWith(","))
    return cm("json-trailing-comma", e, r.lastIndexOf(","), s);
  let o = (a = hS[t.error]) != null ? a : "json-invalid";
  return cm(o === "json-comma" ? s === "}" ? "json-list-end" : s === "]" ? "json-object-end" : o : o, e, t.offset, s);
}
function cm(e, n, t, r) {
  let s = n.slice(0, t).split(/\r\n?|\n/), o = s[s.length - 1].length + 1;
  return { path: "$", code: e, parameters: [s.length, o, G(r)] };
}
function wS(e) {
  let n = [], t = [];
  return ga(e, {
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
        let d = l().reduce(K, "$");
        n.push({
          path: K(d, r),
          code: "json-duplicate-key",
          parameters: [G(r), c, i + 1]
        });
      }
    }
  }, dm), n;
}

// src/core/survey/dates.ts
function ke(e) {
  let n = /^(\d{4})-(\d{2})-(\d{2})$/.exec(e);
  if (n === null)
    return !1;
  let [t, r, s] = [Number(n[1]), Number(n[2]), Number(n[3])], i = [31, t % 4 === 0 && (t % 100 !== 0 || t % 400 === 0) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][r - 1];
  return i !== void 0 && s >= 1 && s <= i;
}
function mm(e) {
  return ke(`${e}-01`);
}

// src/core/survey/number-text.ts
var xS = [
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
], kS = /^([+-]?)(\d{1,3}(?:[\s٬'’]\d{3}){1,4}|\d{0,15})(?:([.,])(\d{0,15}))?$/;
function Qt(e) {
  let n = e.trim().replace(/[^ -~]/g, SS), t = kS.exec(n);
  if (t === null)
    return null;
  let [, r, s = "", o, i = ""] = t, a = /^[1-9]\d{0,2}$/.test(s) && i.length === 3 && (o === "," || i.endsWith("0") && !e.includes("\u066B"));
  if (s + i === "" || a)
    return null;
  let l = s.replace(/\D/g, "").replace(/^0+(?=\d)/, "") || "0", u = i.replace(/0+$/, ""), c = u === "" ? l : `${l}.${u}`;
  return r === "-" && c !== "0" ? `-${c}` : c;
}
function SS(e) {
  let n = e.charCodeAt(0), t = xS.find((r) => n >= r && n < r + 10);
  return t !== void 0 ? String(n - t) : e === "\u2212" ? "-" : e === "\u066B" ? "." : e;
}

// src/core/survey/read-questions.ts
var yn = ["survey", "revision", "submitted", "language"], RS = [
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
], ya = ["text", "number", "url", "date", "month"], fm = ["skills", "languages", "wikis"], Br = 200, jr = 3;
function pm(e) {
  let n = new Set(yn), t = 0, r = (o, i, a) => {
    let l = [];
    return e.list(o, i, "elements").forEach((u, c) => {
      let d = s(u, K(`${i}.elements`, c), a);
      d !== null && l.push(d);
    }), l;
  }, s = (o, i, a) => {
    if (!q(o))
      return e.fault(i, "expected-object"), null;
    let l = _(o, "name");
    if (typeof l != "string" || !se.test(l))
      return e.fault(`${i}.name`, "bad-id", G(l)), null;
    if (n.has(l)) {
      let m = yn.includes(l);
      return e.fault(`${i}.name`, m ? "reserved-name" : "name-taken", l, yn), null;
    }
    let u = {
      name: l,
      title: e.text(o, i, "title"),
      description: e.text(o, i, "description"),
      visibleIf: e.condition(o, i, "visibleIf")
    }, c = _(o, "type");
    if (c === "panel")
      return a === jr ? (e.fault(i, "panels-too-deep", jr), null) : (n.add(l), O(v({}, u), { type: c, elements: r(o, i, a + 1) }));
    if (c === "html") {
      let m = e.text(o, i, "html");
      return m === null && _(o, "html") === void 0 && e.fault(`${i}.html`, "missing-property", "html"), n.add(l), m && O(v({}, u), { type: c, text: m });
    }
    if (t === Br)
      return e.fault(i, "too-many-questions", Br), null;
    let d = PS(o, i, c, O(v({}, u), {
      isRequired: _(o, "isRequired") === !0,
      requiredIf: e.condition(o, i, "requiredIf"),
      isRetired: _(o, "retired") === !0
    }), e);
    return d !== null && (t++, n.add(l)), d;
  };
  return { read: (o, i) => r(o, i, 0) };
}
function PS(e, n, t, r, s) {
  switch (t) {
    case "radiogroup": {
      let l = hn(e, n, "choices", s);
      return l && v(O(v({}, r), { type: t }), o(l));
    }
    case "checkbox": {
      let l = hn(e, n, "choices", s);
      return l && v(v(O(v({}, r), { type: t }), o(l)), a());
    }
    case "dropdown":
    case "tagbox": {
      let l = vS(e, n, s), u = l === null ? hn(e, n, "choices", s) : [];
      if (u === null)
        return null;
      let c = O(v(v({}, r), o(u)), { choicesFrom: l });
      return t === "dropdown" ? O(v({}, c), { type: t }) : v(O(v({}, c), { type: t }), a());
    }
    case "ranking": {
      let l = hn(e, n, "choices", s), u = _(e, "selectToRankEnabled") === !0;
      return l && v(O(v({}, r), { type: t, choices: l, isSelectToRank: u }), a());
    }
    case "rating": {
      let l = hd(e, n, s);
      return l && O(v({}, r), {
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
        return Ze(
          u,
          (c = s.text(e, n, u === "true" ? "labelTrue" : "labelFalse")) != null ? c : { kind: "message", key: `localskills-choice-${u}` }
        );
      });
      return O(v({}, r), { type: t, choices: l, special: i(l) });
    }
    case "text":
      return v(O(v({}, r), { type: t }), TS(e, n, s));
    case "comment":
      return O(v({}, r), { type: t, maxLength: s.count(e, n, "maxLength") || null });
    case "matrix": {
      let l = hn(e, n, "rows", s), u = hn(e, n, "columns", s), c = ["eachRowRequired", "isAllRowRequired"].some((d) => _(e, d) === !0);
      return l && u && O(v({}, r), { type: t, choices: u, rows: l, isEachRowRequired: c });
    }
    case "matrixdropdown": {
      let l = s.string(e, n, "rowsFrom", "bad-id", (d) => d === "" || se.test(d)), u = l === null ? hn(e, n, "rows", s) : [], c = yd(e, n, s);
      return u && c && O(v({}, r), { type: t, columns: c, rows: u, rowsFrom: l });
    }
    default:
      return s.fault(`${n}.type`, "unknown-question-type", G(t), RS), null;
  }
  function o(l) {
    let u = Zi(e, n, s, l);
    return { choices: [...l, ...rn(u)], special: u };
  }
  function i(l) {
    return O(v({}, Zi(e, n, s, l)), { other: null, none: null });
  }
  function a() {
    return {
      minSelectedChoices: s.count(e, n, "minSelectedChoices") || null,
      maxSelectedChoices: s.count(e, n, "maxSelectedChoices") || null
    };
  }
}
function vS(e, n, t) {
  return t.string(
    e,
    n,
    "choicesFrom",
    "not-one-of",
    (r) => fm.includes(r),
    fm
  );
}
function TS(e, n, t) {
  let r = t.word(e, n, "inputType", ya), s = (o) => {
    let i = _(e, o), a = typeof i == "string" || typeof i == "number" ? ba(String(i), r) : null;
    return a === null && i !== void 0 && t.fault(K(n, o), "limit-not-of-type", G(i), r), a;
  };
  return {
    inputType: r,
    min: s("min"),
    max: s("max"),
    isInteger: _(e, "integer") === !0,
    maxLength: t.count(e, n, "maxLength") || null,
    placeholder: t.text(e, n, "placeholder")
  };
}
function ba(e, n) {
  switch (n) {
    case "number":
      return Qt(e);
    case "date":
      return ke(e) ? e : null;
    case "month":
      return mm(e) ? e : null;
    default:
      return null;
  }
}

// src/core/survey/read-definition.ts
var AS = ["draft", "open", "paused", "closed", "archived"], ES = ["individuals", "affiliates", "partners", "society"], OS = 5, NS = 5;
function Gn(e) {
  var u, c;
  let n = [], t = pd(n);
  if (!q(e))
    return t.fault("$", "expected-object"), { survey: null, faults: n };
  let r = "$.localSkills", s = t.object(e, "$", "localSkills"), o = _(s, "id"), i = typeof o == "string" && se.test(o);
  i || t.fault(`${r}.id`, "bad-id", G(o));
  let a = MS(e, t);
  if (J({ pages: a }).length === 0)
    return t.fault("$.pages", "no-question"), { survey: null, faults: n };
  if (!i)
    return { survey: null, faults: n };
  let l = {
    id: o,
    locale: t.string(e, "$", "locale", "bad-language", gd),
    status: t.word(s, r, "status", AS),
    opens: t.string(s, r, "opens", "bad-date", ke),
    closes: t.string(s, r, "closes", "bad-date", ke),
    title: t.text(e, "$", "title"),
    description: t.text(e, "$", "description"),
    pages: a,
    minAnswers: (u = t.count(s, r, "minAnswers")) != null ? u : OS,
    minCell: (c = t.count(s, r, "minCell")) != null ? c : NS,
    notInStatistics: Array.from(/* @__PURE__ */ new Set([
      ...t.list(s, r, "notInStatistics").filter(ea).map(String),
      ...wr
    ])),
    audience: CS(s, t),
    measures: $S(s, t),
    core: IS(s, t),
    follows: t.id(s, r, "follows")
  };
  return { survey: Zc(l), faults: n };
}
function MS(e, n) {
  let t = pm(n), r = [];
  return n.list(e, "$", "pages").forEach((s, o) => {
    var l;
    let i = K("$.pages", o);
    if (!q(s)) {
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
function CS(e, n) {
  var s;
  let t = "$.localSkills.audience", r = n.object(e, "$.localSkills", "audience");
  return {
    population: n.word(r, t, "population", ES),
    description: n.text(r, t, "description"),
    minEdits: (s = n.count(r, t, "minEdits")) != null ? s : 0,
    groups: wa(n.list(r, t, "groups"))
  };
}
function $S(e, n) {
  let t = "$.localSkills.measures", r = n.object(e, "$.localSkills", "measures");
  return {
    grid: n.id(r, t, "grid"),
    wantToLearn: n.id(r, t, "wantToLearn"),
    canTeach: n.id(r, t, "canTeach"),
    groupBy: wa(n.list(r, t, "groupBy"))
  };
}
function IS(e, n) {
  let t = "$.localSkills.core", r = n.object(e, "$.localSkills", "core"), s = n.id(r, t, "id");
  return s === null ? null : { id: s, questions: wa(n.list(r, t, "questions")) };
}
function wa(e) {
  return e.filter((n) => typeof n == "string");
}

// src/wiki/counting/contributions.ts
function gm() {
  let e = /* @__PURE__ */ new Map();
  return (n) => {
    var r;
    let t = (r = e.get(n)) != null ? r : LS(n);
    return e.set(n, t), t;
  };
}
function LS(t) {
  return B(this, arguments, function* ({ source: e, titles: n }) {
    var i;
    let r = (yield e.childrenBelow(n.survey(""))).filter((a) => se.test(a)).sort(), s = yield e.readPages(r.map((a) => n.definition(a))), o = /* @__PURE__ */ new Map();
    for (let a of r) {
      let l = s.get(n.definition(a)), u = l === void 0 ? null : Gn(Ae((i = l.latest.text) != null ? i : "").value).survey;
      l !== void 0 && u !== null && u.id === a && o.set(a, { survey: u, revision: l.latest.id });
    }
    return o;
  });
}
function hm(e, n, t) {
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
        let c = u ? { id: e.id, questions: J(e).map(({ name: m }) => m) } : i.core;
        r.push({ place: o, local: O(v({}, i), { core: c }), definitionRevision: a });
      });
    return { found: r, notes: s };
  });
}

// src/core/exchange/exchange-record.ts
var qn = { offer: "Offer a skill", seek: "Seek a skill" }, xa = ["training", "mentoring", "consulting", "online-learning", "peer-support", "event"], ym = ["open", "paused", "matched", "closed"], ka = 5, bm = 100, wm = 100, ao = 20;
function xm(e, n) {
  if (!ke(n))
    throw new RangeError(`\u201C${n}\u201D is no date.`);
  let t = e.status === "paused" && e.until !== null && e.until <= n;
  return e.status !== "open" && !t ? e.status : e.expires !== null && e.expires < n ? "expired" : null;
}

// src/core/exchange/current-exchange.ts
function km(e, n, t = null) {
  var o;
  let r = { offer: /* @__PURE__ */ new Map(), seek: /* @__PURE__ */ new Map() };
  for (let i of e)
    if (xm(i, n) === null) {
      let a = FS(i.skill, t), l = (o = r[i.kind].get(a)) != null ? o : /* @__PURE__ */ new Set();
      l.add(i.user), r[i.kind].set(a, l);
    }
  let s = (i) => new Map(
    Array.from(i).sort(([a], [l]) => re(a, l)).map(([a, { size: l }]) => [a, l])
  );
  return { offers: s(r.offer), seeks: s(r.seek) };
}
function FS(e, n) {
  var t, r;
  return (r = (t = n == null ? void 0 : n.current(e)) == null ? void 0 : t.id) != null ? r : e;
}

// src/core/exchange/exchange-templates.ts
var Gr = "Skill exchange step", qr = "Skill exchange preferences", Sa = [
  qn.offer,
  qn.seek,
  Gr,
  qr
];

// src/core/wikitext/shown-text.ts
var DS = /<!--[\s\S]*?(?:-->|$)/g, WS = /<nowiki\s*(?:\/>|>([\s\S]*?)<\/nowiki\s*>)/gi, _S = /* @__PURE__ */ new Map([
  ["!", "|"],
  ["=", "="],
  ["(", "{"],
  [")", "}"],
  ["((", "&#123;&#123;"],
  ["))", "&#125;&#125;"]
]), BS = "\u2026";
function zt(e) {
  if (!/[{<]/.test(e))
    return pn(e);
  let n = e.replace(DS, "").replace(WS, (t, r) => (r != null ? r : "").replace(/[{}]/g, (s) => `&#${s.charCodeAt(0)};`));
  return pn(jS(n));
}
function jS(e) {
  var o, i, a, l;
  let n = [], t = [], r = /[{}]/g, s = 0;
  for (; s < e.length; ) {
    let u = e.slice(s, s + 2);
    if (u === "{{")
      t.push(n.length), n.push(u), s += 2;
    else if (u === "}}" && t.length > 0) {
      let [, ...c] = n.splice(t.pop()), d = ((o = c[0]) == null ? void 0 : o.charAt(0)) === "{" && e.charAt(s + 2) === "}", m = c.length <= 2 ? c.join("").trim() : "";
      n.push((i = _S.get(m)) != null ? i : BS), s += d ? 3 : 2;
    } else {
      r.lastIndex = s + 1;
      let c = (l = (a = r.exec(e)) == null ? void 0 : a.index) != null ? l : e.length;
      n.push(e.slice(s, c)), s = c;
    }
  }
  return n.join("");
}

// src/core/wikitext/extension-tags.ts
var Sm = [
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
function lo() {
  return { starts: [], ends: [], lengths: [] };
}
function Vr(e, n, t) {
  var i;
  let { starts: r, ends: s, lengths: o } = e;
  o.push(((i = o[o.length - 1]) != null ? i : 0) + t - n), r.push(n), s.push(t);
}
function Kt(e, n) {
  let { starts: t } = e, r = 0, s = t.length;
  for (; r < s; ) {
    let o = Math.floor((r + s) / 2);
    t[o] < n ? r = o + 1 : s = o;
  }
  return r;
}
function Rm(e, n) {
  let { starts: t, ends: r } = e, s = [], o = 0;
  for (let i = 0; i < t.length; i++)
    s.push(n.slice(o, t[i])), o = r[i];
  return s.push(n.slice(o)), s.join("");
}
function Ra(e, n) {
  var t;
  return n - ((t = e.lengths[Kt(e, n) - 1]) != null ? t : 0);
}

// src/core/wikitext/scan-templates.ts
var Jt = -1, Pa = /[[{<]|\n(?==)|-(?={)/g, GS = /[[{<\]]|\n(?==)|-(?={)/g, qS = /[[{<\n]|-(?={)/g, Pm = /[[{<}|]|\n(?==)|-(?={)/g, vm = /[[{<}|=]|\n(?==)|-(?={)/g, va = /[[\]{}<>|]/g, VS = 10, Tm = 45, US = 60, Am = 61, Em = 91, Om = 93, Ta = 123, HS = 124, QS = 125, zS = 6;
function Nm(e, n) {
  let t = "", r = 0, s = null, o = [], i = [], a = null, l = Pa, u = [], c = 0, d = [];
  function m(M, F, E) {
    let I = F;
    for (; I < r && I - F < E && t.charCodeAt(I) === M; )
      I++;
    return I - F;
  }
  function f() {
    return a !== null && c > a.partsStart && u[c - 1] === Jt;
  }
  function h() {
    a === null ? l = Pa : a.kind === "=" ? l = qS : a.kind === "[" ? l = GS : l = f() ? vm : Pm;
  }
  function p(M, F, E, I) {
    a = { kind: M, count: F, contentStart: E, afterHyphen: I, partsStart: c }, i.push(a), h();
  }
  function g() {
    i.pop(), a = i.length > 0 ? i[i.length - 1] : null, h();
  }
  function y(M) {
    let F = m(Am, M, zS);
    return F > 1 || F === 1 && !f() ? (p("=", F, M + F, !1), M + F) : M;
  }
  function w(M, F) {
    let E = m(Ta, M, r);
    return E > 1 && p("{", E, M + E, F), M + E;
  }
  function b(M, F) {
    let E = m(QS, F, Math.min(M.count, 3));
    if (E < 2)
      return F + 1;
    let I = M.contentStart - E, C = F + E, W = E === 3 ? k(M, F) : null;
    for (E === 2 && S(M, F); d.length > 0 && d[d.length - 1].from >= I; )
      d.pop();
    return W !== null && d.push({ from: I, to: C, text: W }), x(M, I, E), C;
  }
  function x(M, F, E) {
    let I = M.count - E;
    c = M.partsStart, i.pop(), a = i.length > 0 ? i[i.length - 1] : null, I > 1 ? p(M.kind, I, F, M.afterHyphen) : I === 1 && M.kind === "{" && M.afterHyphen ? p("-", 2, F, !1) : h();
  }
  function S(M, F) {
    let E = c > M.partsStart, I = E ? u[M.partsStart] - 1 : F, C = R(M.contentStart, I), W = e(C.isWhole ? C.text : `${C.text}<`, E);
    if (W !== null) {
      let j = u.slice(M.partsStart, c);
      o.push({ template: W, start: M.contentStart - 2, end: F + 2, parts: j });
    }
  }
  function k(M, F) {
    if (c === M.partsStart)
      return null;
    let E = u[M.partsStart], I = c > M.partsStart + 2 ? u[M.partsStart + 2] - 1 : F;
    return R(E, I);
  }
  function R(M, F) {
    var j;
    let E = d.length;
    for (; E > 0 && d[E - 1].from >= M; )
      E--;
    let I = s === null ? 0 : Kt(s, M), C = "", W = M;
    for (; ; ) {
      let D = d[E], H = Math.min(F, D ? D.from : F, (j = s == null ? void 0 : s.starts[I]) != null ? j : F);
      va.lastIndex = W;
      let Q = va.test(t) ? Math.min(va.lastIndex - 1, H) : H;
      if (C += t.slice(W, Q), Q < H || H === F)
        return { text: C, isWhole: Q === F };
      if (D && H === D.from) {
        if (C += D.text.text, !D.text.isWhole)
          return { text: C, isWhole: !1 };
        W = D.to, E++;
      } else s !== null && (W = s.ends[I]);
      I = s === null ? 0 : Kt(s, W);
    }
  }
  function A(M) {
    s === null && (s = lo(), n.begin(t, s));
    let F = n.skip(M);
    return n.atLineStart ? (n.atLineStart = !1, y(F)) : F;
  }
  function P(M, F) {
    switch (M) {
      case VS:
        return a !== null && a.kind === "=" && g(), y(F + 1);
      case US:
        return A(F);
      case Tm:
        return t.charCodeAt(F + 2) === Ta ? w(F + 1, !0) : (p("-", 2, F + 2, !1), F + 2);
      case Ta:
        return w(F, !1);
      case Em: {
        let E = m(Em, F, r);
        return E > 1 && p("[", E, F + E, !1), F + E;
      }
      default:
        return N(a, M, F);
    }
  }
  function N(M, F, E) {
    if (M.kind === "{")
      return b(M, E);
    let I = F === Om ? Om : Tm;
    return t.charCodeAt(E + 1) !== I ? E + 1 : (x(M, M.contentStart - 2, 2), E + 2);
  }
  function L() {
    let M = y(0);
    for (; ; ) {
      if (l.lastIndex = M, !l.test(t))
        return;
      M = l.lastIndex;
      let F = t.charCodeAt(M - 1);
      F === HS ? (u[c] = M, u[c + 1] = Jt, c += 2, l = vm) : F === Am ? (u[c - 1] = M - 1, l = Pm) : M = P(F, M - 1);
    }
  }
  return (M) => (t = M, r = M.length, s = null, o = [], i.length = 0, a = null, l = Pa, u = [], c = 0, d = [], L(), t = "", n.end(), { calls: o, removed: s });
}

// src/core/wikitext/detached-text.ts
function ge(e) {
  return e.length < 13 ? e : e.split("").join("");
}

// src/core/wikitext/trim.ts
function Mm(e) {
  return e <= 32 && (e === 32 || e >= 9 && e <= 13 && e !== 12 || e === 0);
}
function uo(e, n, t) {
  let r = n;
  for (; r < t && Mm(e.charCodeAt(r)); )
    r++;
  return r;
}
function co(e, n, t) {
  let r = t;
  for (; r > n && Mm(e.charCodeAt(r - 1)); )
    r--;
  return r;
}
function Pn(e, n, t) {
  let r = uo(e, n, t);
  return e.slice(r, co(e, r, t));
}

// src/core/wikitext/plain-parameters.ts
var Ur = 3, cn, Cm, Aa, mo, Hr = class {
  constructor(n, t, r) {
    he(this, cn);
    this.text = n, this.met = t, this.parts = r;
  }
  get size() {
    return this.parts.length / Ur;
  }
  get(n) {
    let t = this.met.numbers.get(n), { parts: r } = this;
    if (t !== void 0) {
      for (let s = 0; s < r.length; s += Ur)
        if (r[s] === t)
          return tn(this, cn, Aa).call(this, s);
    }
  }
  has(n) {
    return this.get(n) !== void 0;
  }
  forEach(n) {
    for (let t = 0; t < this.parts.length; t += Ur)
      n(tn(this, cn, Aa).call(this, t), tn(this, cn, Cm).call(this, t), this);
  }
  entries() {
    return tn(this, cn, mo).call(this).entries();
  }
  keys() {
    return tn(this, cn, mo).call(this).keys();
  }
  values() {
    return tn(this, cn, mo).call(this).values();
  }
  [Symbol.iterator]() {
    return this.entries();
  }
};
cn = new WeakSet(), Cm = function(n) {
  return this.met.names[this.parts[n]];
}, Aa = function(n) {
  return this.text.slice(this.parts[n + 1], this.parts[n + 2]);
}, mo = function() {
  let n = /* @__PURE__ */ new Map();
  return this.forEach((t, r) => n.set(r, t)), n;
};
var [KS, JS] = [500, 4], YS = 61;
function $m() {
  let e = [], n = /* @__PURE__ */ new Map(), t = { names: e, numbers: n }, r = [], s = 0, o = [], i = 0;
  function a(u, c) {
    for (let d = s; d < s + JS && d < r.length; d++) {
      let m = r[d], f = e[m];
      if (u.charCodeAt(c + f.length) === YS && u.startsWith(f, c))
        return s = d + 1, m;
    }
    return -1;
  }
  function l(u) {
    let c = n.get(u);
    if (c !== void 0)
      return s = r.indexOf(c) + 1, c;
    if (u === "" || e.length >= KS)
      return -1;
    let d = ge(u), m = e.push(d) - 1;
    return n.set(d, m), o.push(-1), r.splice(s, 0, m), s++, m;
  }
  return (u, c, d) => {
    let m = [];
    s = 0, i++;
    for (let f = c + 1; f <= d; ) {
      let h = u.indexOf("|", f), p = h === -1 ? d : h, g = a(u, f), y = g === -1 ? 0 : f + e[g].length;
      if (g === -1 || y >= p) {
        if (y = u.indexOf("=", f), y === -1 || y >= p)
          return null;
        g = l(u.slice(uo(u, f, y), co(u, f, y)));
      }
      if (g === -1 || o[g] === i)
        return null;
      o[g] = i;
      let w = uo(u, y + 1, p);
      m.push(g, w, co(u, w, p)), f = p + 1;
    }
    return new Hr(u, t, m);
  };
}

// src/core/wikitext/plain-call.ts
var XS = ["[", "]", "{", "<", `
=`], [fo, Im] = ["{{", "}}"], ZS = "}", e0 = /^\s*$/;
function Lm(e) {
  let n = $m();
  return (t) => {
    var l;
    let r = t.startsWith(fo) ? t.indexOf(ZS, fo.length) : -1, s = r + Im.length;
    if (r === -1 || !t.startsWith(Im, r) || t.length > s && !e0.test(t.slice(s)) || XS.some((u) => t.includes(u, fo.length)))
      return null;
    let o = t.indexOf("|");
    o = o === -1 || o > r ? r : o;
    let i = e(t.slice(fo.length, o), o < r);
    if (i === null)
      return [];
    let a = (l = n(t, o, r)) != null ? l : n0(t, o, r);
    return [{ template: i, parameters: a, start: 0, end: s }];
  };
}
function n0(e, n, t) {
  let r = /* @__PURE__ */ new Map(), s = 0, o = n;
  for (let i = n + 1; i <= t; ) {
    let a = e.indexOf("|", i), l = a === -1 ? t : a;
    o = o === -1 || o >= i ? o : e.indexOf("=", i), o === -1 || o >= l ? r.set(String(++s), e.slice(i, l)) : r.set(Pn(e, i, o), Pn(e, o + 1, l)), i = l + 1;
  }
  return r;
}

// src/core/wikitext/skip-angle.ts
var t0 = 60, Fm = 62, Bm = 47, Dm = 10;
function Wm(e) {
  return e === 32 || e === 9;
}
function _m(e, n) {
  let t = e.charCodeAt(n);
  return t === 32 || t >= 9 && t <= 13 || t === Fm || t === Bm && e.charCodeAt(n + 1) === Fm;
}
function jm(e) {
  return e.replace(/[A-Z]+/g, (n) => n.toLowerCase());
}
function r0(e) {
  let n = /* @__PURE__ */ new Map(), t = (r, s) => {
    let o = r.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
    n.set(r, { kind: s, closing: new RegExp(`</${o}[\\t-\\r ]*>`, "gi") });
  };
  return e.forEach((r) => t(jm(r), "extension")), t("includeonly", "dropped"), ["noinclude", "/noinclude", "onlyinclude", "/onlyinclude"].forEach((r) => t(r, "ignored")), n;
}
function Gm(e) {
  let n = r0(e), t = Math.max(...Array.from(n.keys(), (p) => p.length)), r = "", s = lo(), o = !1, i = /* @__PURE__ */ new Set(), a = { begin: l, end: u, skip: c, atLineStart: !1 };
  function l(p, g) {
    r = p, s = g, o = !1, i.clear(), a.atLineStart = !1;
  }
  function u() {
    r = "";
  }
  function c(p) {
    return r.startsWith("!--", p + 1) ? d(p) : f(p);
  }
  function d(p) {
    let g = r.indexOf("-->", p + 4);
    if (g === -1)
      return Vr(s, p, r.length), r.length;
    let y = p;
    for (; y > 0 && Wm(r.charCodeAt(y - 1)); )
      y--;
    if (y > 0 && r.charCodeAt(y - 1) === Dm) {
      let w = m(g + 3);
      if (r.charCodeAt(w) === Dm)
        return Vr(s, y, w + 1), a.atLineStart = !0, w + 1;
    }
    return Vr(s, p, g + 3), g + 3;
  }
  function m(p) {
    for (; ; ) {
      for (; Wm(r.charCodeAt(p)); )
        p++;
      let g = r.startsWith("<!--", p) ? r.indexOf("-->", p + 4) : -1;
      if (g === -1)
        return p;
      p = g + 3;
    }
  }
  function f(p) {
    let g = p + 1, y = g;
    for (; y - g <= t && y < r.length && !_m(r, y) && r.charCodeAt(y) !== t0; )
      y++;
    let w = r.slice(g, y), b = jm(w), x = n.get(b);
    if (x === void 0 || o || !_m(r, y))
      return g;
    let S = r.indexOf(">", y);
    if (S === -1)
      return o = !0, g;
    let k = S + 1;
    if (x.kind !== "ignored" && r.charCodeAt(S - 1) !== Bm) {
      let R = i.has(b) ? -1 : h(x, k);
      if (R !== -1)
        k = R;
      else if (w === "includeonly")
        k = r.length;
      else
        return i.add(b), k;
    }
    return x.kind !== "extension" && Vr(s, p, k), k;
  }
  function h({ closing: p }, g) {
    p.lastIndex = g;
    let y = p.exec(r);
    return y === null ? -1 : y.index + y[0].length;
  }
  return a;
}

// src/core/wikitext/magic-words.ts
function Qr(e) {
  return e.split(" ");
}
var qm = Qr(
  "PAGENAME PAGENAMEE FULLPAGENAME FULLPAGENAMEE SUBPAGENAME SUBPAGENAMEE ROOTPAGENAME ROOTPAGENAMEE BASEPAGENAME BASEPAGENAMEE TALKPAGENAME TALKPAGENAMEE SUBJECTPAGENAME ARTICLEPAGENAME SUBJECTPAGENAMEE ARTICLEPAGENAMEE REVISIONID REVISIONDAY REVISIONDAY2 REVISIONMONTH REVISIONMONTH1 REVISIONYEAR REVISIONTIMESTAMP REVISIONUSER CASCADINGSOURCES NAMESPACE NAMESPACEE NAMESPACENUMBER TALKSPACE TALKSPACEE SUBJECTSPACE ARTICLESPACE SUBJECTSPACEE ARTICLESPACEE NUMBEROFARTICLES NUMBEROFFILES NUMBEROFUSERS NUMBEROFACTIVEUSERS NUMBEROFPAGES NUMBEROFADMINS NUMBEROFEDITS"
), s0 = new Set(qm.concat(Qr(
  "! = CURRENTMONTH CURRENTMONTH2 CURRENTMONTH1 CURRENTMONTHNAME CURRENTMONTHNAMEGEN CURRENTMONTHABBREV CURRENTDAY CURRENTDAY2 CURRENTDAYNAME CURRENTYEAR CURRENTTIME CURRENTHOUR LOCALMONTH LOCALMONTH2 LOCALMONTH1 LOCALMONTHNAME LOCALMONTHNAMEGEN LOCALMONTHABBREV LOCALDAY LOCALDAY2 LOCALDAYNAME LOCALYEAR LOCALTIME LOCALHOUR SITENAME CURRENTWEEK CURRENTDOW LOCALWEEK LOCALDOW REVISIONSIZE CURRENTVERSION CURRENTTIMESTAMP LOCALTIMESTAMP DIRECTIONMARK DIRMARK CONTENTLANGUAGE CONTENTLANG USERLANGUAGE PAGELANGUAGE"
))), o0 = new Set(Qr("articlepath pageid server servername scriptpath stylepath")), i0 = new Set(qm.concat(Qr(
  "NUMBERINGROUP NUMINGROUP DEFAULTSORT DEFAULTSORTKEY DEFAULTCATEGORYSORT PAGESINCATEGORY PAGESINCAT PAGESIZE PROTECTIONLEVEL PROTECTIONEXPIRY DISPLAYTITLE"
))), a0 = new Set(Qr(
  "ns nse urlencode lcfirst ucfirst lc uc localurl localurle fullurl fullurle canonicalurl canonicalurle formatnum grammar gender plural bidi padleft padright anchorencode filepath pageid int"
));
function Vm(e) {
  return s0.has(e) || o0.has(e.toLowerCase());
}
function Um(e) {
  return i0.has(e) || a0.has(e.toLowerCase());
}

// src/core/wikitext/template-name.ts
var l0 = /^subst:/iu, u0 = /^safesubst:/iu, Hm = /^msgnw:/iu, c0 = /^msg:/iu, d0 = /^raw:/iu, m0 = 1e3, f0 = 200;
function Qm(e) {
  let { templates: n, redirects: t = {}, templateNamespaces: r = [], otherNamespaces: s = [], capitalLinks: o = !0 } = e, i = As({
    defaultNamespace: "Template",
    namespaces: Ul.concat(s, [["Template", ...r]]),
    capitalLinks: o
  }), a = /* @__PURE__ */ new Map(), l = (d, m) => {
    let f = i(d);
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
    var g;
    let f = Pn(d, 0, d.length);
    if (l0.test(f) || (f = f.replace(u0, ""), f = Pn(f, 0, f.length), !m && Vm(f)))
      return null;
    f = (Hm.test(f) ? f.replace(Hm, "") : f.replace(c0, "")).replace(d0, "");
    let h = f.indexOf(":");
    if (h !== -1 && Um(f.slice(0, h)))
      return null;
    let p = i(f);
    return p === null ? null : (g = a.get(p)) != null ? g : null;
  }, c = { with: /* @__PURE__ */ new Map(), without: /* @__PURE__ */ new Map() };
  return (d, m) => {
    if (d.length > f0)
      return u(d, m);
    let f = m ? c.with : c.without, h = f.get(d);
    return h === void 0 && (f.size === m0 && (c = { with: /* @__PURE__ */ new Map(), without: /* @__PURE__ */ new Map() }), h = u(d, m), f.set(d, h)), h;
  };
}

// src/core/wikitext/template-reader.ts
function Ea(e) {
  var s;
  let n = Qm(e), t = Lm(n), r = Nm(n, Gm((s = e.extensionTags) != null ? s : Sm));
  return (o) => {
    let i = t(o);
    if (i !== null)
      return i;
    let { calls: a, removed: l } = r(o), u = null;
    return a.sort((c, d) => c.start - d.start).map((c) => {
      var p;
      let { template: d, start: m, end: f } = c;
      if (l === null || ((p = l.starts[Kt(l, m)]) != null ? p : f) >= f)
        return { template: d, parameters: zm(o, c.parts, f), start: m, end: f };
      u = u != null ? u : Rm(l, o);
      let h = c.parts.map((g) => g === Jt ? Jt : Ra(l, g));
      return { template: d, parameters: zm(u, h, Ra(l, f)), start: m, end: f };
    });
  };
}
function zm(e, n, t) {
  let r = /* @__PURE__ */ new Map(), s = 0;
  for (let o = 0; o < n.length; o += 2) {
    let i = n[o], a = n[o + 1], l = o + 2 < n.length ? n[o + 2] - 1 : t - 2;
    a === Jt ? r.set(String(++s), e.slice(i, l)) : r.set(Pn(e, i, a), Pn(e, a + 1, l));
  }
  return r;
}

// src/core/exchange/language-proficiency.ts
var Km = 6, p0 = /^(.+)-([0-5n])$/i, Jm = /^(.+)-(?:.|\d\d)$/;
function Ym(e) {
  var t;
  let n = (t = Jm.exec(e.toLowerCase())) == null ? void 0 : t[1];
  return n !== void 0 && po(e) === null && Ee.test(n);
}
function po(e) {
  var s;
  let n = p0.exec(e), t = ((s = n == null ? void 0 : n[1]) != null ? s : e).toLowerCase();
  if (!Ee.test(t) || Jm.test(t))
    return null;
  let r = n == null ? void 0 : n[2];
  return { code: t, proficiency: r === void 0 ? null : /n/i.test(r) ? Km : Number(r) };
}
function Xm(e) {
  let { code: n, proficiency: t } = e;
  return t === null ? n : `${n}-${t === Km ? "N" : t}`;
}

// src/core/exchange/private-phone.ts
var g0 = [
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
], h0 = /^(?:\+ ?\(?\d|\(?0(?!00))[\d ().\-/]*/, y0 = /[\d+]$/, b0 = /(?:[\w\-/=#&]|\d[.,:])$/, w0 = /(^|[^\d-])(?:1[ .-])?(?:\([2-9]\d\d\) ?|[2-9]\d\d[.-])\d\d\d[.-]\d\d\d\d(?![\d-])/;
function Zm(e) {
  let n = e.replace(/\D+$/, ""), t = n.replace(/\D/g, "").length, r = e.indexOf("/");
  return t > 15 && r !== -1 ? Zm(e.slice(0, r)) : t < 8 || t > 15 ? 0 : n.length;
}
function ef(e) {
  var s;
  let n = g0.reduce((o, i) => o.replace(
    i,
    (a, l) => l + "x".repeat(a.length - l.length)
  ), e), t = w0.exec(n);
  if (t !== null)
    return { kind: "phone", from: t.index + t[1].length, to: t.index + t[0].length };
  let r = 0;
  for (; r < n.length; ) {
    let [o] = (s = h0.exec(n.slice(r))) != null ? s : [""], i = n.slice(Math.max(0, r - 2), r), a = o !== "" && !(o.startsWith("+") ? y0 : b0).test(i), l = a ? Zm(o) : 0;
    if (l > 0)
      return { kind: "phone", from: r, to: r + l };
    r += a ? o.length : 1;
  }
  return null;
}

// src/core/exchange/private-contact.ts
var x0 = new RegExp("[^ \\n@<>()[\\]{}:;,|]+(?:@| ?[([{] ?(?:at|arobase|arroba|et) ?[)\\]}] ?)LABEL(?:DOT LABEL)*DOT(?:[a-z]{2}|[a-z]?[\\u0080-\\uffff])[a-z\\d\\u0080-\\uffff-]*(?:DOT LABEL)*".replace(/DOT ?/g, "(?:\\.| ?[([{] ?(?:dot|point|punto|nokta) ?[)\\]}] ?)").replace(/LABEL/g, "[a-z\\d\\u0080-\\uffff-]+")), k0 = /[\w.+-]+ +(?:@ +[\w-]+(?:\.[\w-]+)*\.|at +(?!(?:the|a|an|my|our|your|this|that) )[\w-]+(?: +dot +[\w-]+)* +dot +)(?:[a-z]{2}|com|org|net|info|edu|wiki)\b/, S0 = /(^|[^\w@])@[\w.=-]+:[\w-]+(?:\.[\w-]+)+/, R0 = /\b(?:(?:t|telegram|wa|m|signal)\.me\/|chat\.whatsapp\.com\/|discord\.gg\/|skype:|skype[ \n]*:[ \n]*live:)[^ \n]+|\btg[ \n]*:[ \n]*@[\w.]+/, P0 = /\b(?:telegram|whatsapp|signal|skype|discord|instagram|wechat|viber)/, v0 = /^(?:[ \n]*:?[ \n]*@([\w.]+)|(?:[ \n]*:[ \n]*|[ \n]+)([\w.]+))/, T0 = [1632, 1776, 2406, 2534], A0 = [
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
function E0(e) {
  var r, s;
  let n = e.charCodeAt(0), t = T0.find((o) => n >= o && n <= o + 9);
  return t !== void 0 ? String(n - t) : n >= 65281 && n <= 65374 ? String.fromCharCode(n - 65248) : (s = (r = A0.find(([o, i]) => n >= o && n <= i)) == null ? void 0 : r[2]) != null ? s : e;
}
var O0 = 5e3;
function N0(e) {
  return e.replace(/[\u0080-\uffff]/g, E0).replace(/[\t\r]/g, " ").replace(/[A-Z]/g, (n) => n.toLowerCase());
}
function go(e, n, t) {
  var s;
  let r = n.exec(t);
  return r === null ? null : { kind: e, from: r.index + ((s = r[1]) != null ? s : "").length, to: r.index + r[0].length };
}
function nf(e, n = 0) {
  var u;
  let t = P0.exec(e.slice(n));
  if (t === null)
    return null;
  let r = n + t.index, s = r + t[0].length, [o, i, a] = (u = v0.exec(e.slice(s))) != null ? u : [""];
  return (i !== void 0 ? /[a-z_]/.test(i) && i.length > 1 : a !== void 0 && a.length >= 5 && /[\d_]/.test(a) && (/[a-z_]/.test(a) || /^\d{6,}$/.test(a))) ? { kind: "messenger", from: r, to: s + o.length } : nf(e, s);
}
function M0(e) {
  var t, r, s, o, i;
  let n = N0(e.slice(0, O0));
  return (i = (o = (s = (r = (t = go("email", x0, n)) != null ? t : go("email", k0, n)) != null ? r : go("messenger", R0, n)) != null ? s : nf(n)) != null ? o : go("messenger", S0, n)) != null ? i : ef(n);
}
function tf(e) {
  let n = M0(e);
  return n === null ? null : { kind: n.kind, text: e.slice(n.from, n.to) };
}

// src/core/exchange/record-fault.ts
function ht(e, n, ...t) {
  return { parameter: e, key: `localskills-template-card-fault-${n}`, parameters: t };
}
function ho(e, n, t) {
  let r = tf(e === "skill" ? Mt(n) : n);
  return r === null ? null : ht(e, `contact-${r.kind}`, e, `Special:EmailUser/${t}`);
}
function yo(e, n) {
  let t = ws(e, n, (s) => s), r = n.join(", ");
  return t === null ? ht(e, "unknown-parameter", G(e), r) : ht(e, "near-parameter", G(e), t.found, r);
}

// src/core/exchange/time-passed.ts
function Vn(e, n) {
  return new Date(Date.parse(`${e}T00:00:00Z`) + n * 864e5).toISOString().slice(0, 10);
}

// src/core/exchange/timezone.ts
var C0 = /^(?:(?:UTC|GMT)\s*)?(?:([+\-−])\s*(\d{1,2})(?::?([0-5]\d))?)?$/i, [$0, I0] = [-720, 840];
function rf(e) {
  var s, o;
  let n = e === "" ? null : C0.exec(e);
  if (n === null)
    return null;
  let t = Number((s = n[2]) != null ? s : 0) * 60 + Number((o = n[3]) != null ? o : 0), r = n[1] === void 0 || n[1] === "+" || t === 0 ? t : -t;
  return r >= $0 && r <= I0 ? r : null;
}

// src/core/exchange/read-record-values.ts
var L0 = [
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
], F0 = ["capacity", "for"], D0 = 182, W0 = 1e3;
function of(e, n, t, r = {}) {
  var W, j;
  let s = [], o = (D) => {
    var H;
    return ((H = t.get(D)) != null ? H : "").trim() || null;
  }, i = (D, H, ...Q) => (s.push(ht(D, H, ...Q)), null), a = (D, H, Q, ...ie) => {
    var Se;
    let de = o(D);
    return de === null ? null : (Se = H(de)) != null ? Se : i(D, Q, G(de), ...ie);
  }, l = (D, H, Q) => {
    var de;
    let ie = ((de = o(D)) != null ? de : "").split(";").map((Se) => Se.trim()).filter((Se) => Se !== "");
    return Array.from(new Set(ie)).map((Se) => {
      var Yn;
      return (Yn = H(Se)) != null ? Yn : i(D, Q(Se), G(Se));
    }).filter((Se) => Se !== null);
  }, u = (D) => {
    var Q;
    let H = ho(D, (Q = o(D)) != null ? Q : "", n);
    return s.push(...H === null ? [] : [H]), H !== null;
  }, c = (D) => (u(D), o(D)), d = (D, H) => u(D) ? null : a(D, (Q) => Array.from(Q).length <= H ? Q : null, D, D, H), m = (D, H = "date", ...Q) => {
    let ie = o(D);
    return ie === null || ke(ie) ? ie : i(D, H, D, G(ie), ...Q);
  }, f = u("skill") ? null : B0(o("skill"), i, r), h = a("level", (D) => sf(D, 1, ka), "level", ka), p = l("methods", (D) => xa.includes(D) ? D : null, () => "method"), g = (D) => {
    let H = m(D);
    return H !== null && r.date !== void 0 && H > r.date && i(D, "day-to-come", D, H), H;
  }, y = G0(l(
    "languages",
    po,
    (D) => Ym(D) ? "proficiency" : "language"
  ).map(Xm)), w = y.slice(0, ao);
  y.length > ao && i("languages", "many-languages", "languages", ao), (o("languages") === null || /^[\s;]*$/.test(o("languages"))) && i("languages", "no-language", "languages");
  let b = e === "offer", x = b ? a("capacity", (D) => sf(D, 0, W0), "capacity", "capacity") : null, S = {
    kind: e,
    user: n,
    id: a("id", (D) => se.test(D) ? D : null, "id"),
    level: h,
    methods: xa.filter((D) => p.includes(D)),
    languages: w,
    capacity: x,
    region: d("region", wm),
    timezone: a("timezone", rf, "timezone"),
    for: b ? c("for") : null,
    affiliate: d("affiliate", bm),
    note: c("note")
  }, k = g("since"), R = g("confirmed"), A = o("expires") !== null && !ke(o("expires")), P = A ? _0(R != null ? R : k, r.date) : null, N = P === null ? m("expires", "end-paused") : (W = m("expires", "end", P)) != null ? W : P, L = o("status") === null ? "open" : (j = a("status", j0, "status")) != null ? j : "paused", M = A && P === null, F = M && L === "open" ? "paused" : L, E = m("until", F === "paused" ? "until" : "date"), I = O(v({}, S), {
    since: k,
    confirmed: R,
    expires: N,
    status: F,
    // Open again it would have no end.
    until: M ? null : E
  }), C = L0.filter((D) => b || !F0.includes(D));
  return t.forEach((D, H) => {
    r.allowsOthers !== !0 && !C.includes(H) && D.trim() !== "" && s.push(yo(H, C));
  }), { values: f === null || w.length === 0 ? null : O(v({}, I), { skill: f }), faults: s };
}
function _0(e, n) {
  return e === null || n !== void 0 && e > n ? null : Vn(e, D0);
}
function B0(e, n, t) {
  if (e === null)
    return n("skill", "no-skill", "skill");
  let { taxonomy: r = null, skillsPage: s = `${fn}/Skills.json` } = t, o = se.test(e), i = r === null || r.get(e) !== null ? null : r.find(e);
  if (i !== null)
    return i.id;
  if (!o || r !== null && r.get(e) === null) {
    let a = e.startsWith("xn--") ? Mt(e) : e, l = r === null ? null : Ll(a, r);
    l === null ? n("skill", o ? "unknown-skill" : "no-such-skill", G(a), s) : n("skill", o ? "near-skill" : "near-skill-only", G(a), s, l.words, l.skill);
  }
  return o ? e : null;
}
function j0(e) {
  var n;
  return (n = ym.find((t) => t === e.toLowerCase())) != null ? n : null;
}
function G0(e) {
  var t, r;
  let n = /* @__PURE__ */ new Map();
  for (let s of e)
    n.set((r = (t = po(s)) == null ? void 0 : t.code) != null ? r : s, s);
  return Array.from(n.values());
}
function sf(e, n, t) {
  let r = /^\d{1,6}$/.test(e) ? Number(e) : NaN;
  return r >= n && r <= t ? r : null;
}

// src/core/exchange/record-ids.ts
var q0 = 48;
function af(e) {
  let n = /* @__PURE__ */ new Set(), t = /* @__PURE__ */ new Map(), r = ({ kind: o }, i) => `${o} ${i}`, s = e.map((o) => {
    let i = o.id !== null && !n.has(r(o, o.id));
    return i && n.add(r(o, o.id)), i;
  });
  return e.map((o, i) => {
    var u;
    if (s[i] === !0)
      return { record: O(v({}, o), { id: o.id }), faults: [] };
    let a = o.skill, l = (u = t.get(r(o, a))) != null ? u : 2;
    for (; n.has(r(o, a)); l++) {
      let c = `-${l}`;
      a = o.skill.slice(0, q0 - c.length) + c;
    }
    return t.set(r(o, o.skill), l), n.add(r(o, a)), { record: O(v({}, o), { id: a }), faults: o.id === null ? [] : [ht("id", "id-taken", o.id)] };
  });
}

// src/core/exchange/read-exchange-records.ts
function lf(e, n, t = {}) {
  let r = Ue(n), s = e.map((i) => {
    let a = /* @__PURE__ */ new Map();
    return i.parameters.forEach((l, u) => a.set(u, zt(l))), of(V0(i), r, a, t);
  }), o = af(
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
function bo(e, n, t = ["User"]) {
  let r = `${n}/People/`, s = e.indexOf(":"), o = "";
  return e.startsWith(r) ? o = e.slice(r.length) : s !== -1 && t.includes(e.slice(0, s)) && (o = e.slice(s + 1).split("/")[0]), o.trim() === "" || o.includes("/") ? null : Ue(o);
}
function V0({ template: e }) {
  return e === qn.offer ? "offer" : "seek";
}

// src/core/wikitext/same-calls.ts
function uf(e, n) {
  let t = (r) => JSON.stringify(r.map(({ template: s, parameters: o }) => [s, Array.from(o)]));
  return t(e) === t(n);
}

// src/wiki/counting/page-histories.ts
var U0 = 20, H0 = 2;
function Q0(e, n, t) {
  return B(this, null, function* () {
    var s;
    let r = n.filter((o) => o.first === null);
    for (let o = 0; r.length > H0 && o < U0; o++) {
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
function z0({ latest: e, history: n }) {
  var t;
  return n !== void 0 ? (t = n[n.length - 1]) != null ? t : null : e.parentId === 0 ? e : null;
}
function Oa(e) {
  return e.reduce((n, { first: t }) => t !== null && (n === void 0 || t.timestamp < n) ? t.timestamp : n, void 0);
}
function K0(e, n, t, r) {
  return B(this, null, function* () {
    let { pageIds: s, titles: o } = yield n.recombinedPagesSince(r);
    for (let i of t) {
      let { pageId: a, title: l } = i.page;
      (s.has(a) || o.has(l)) && (i.isRecombined = !0, i.first = yield e.firstRevision(l));
    }
  });
}
function Yt(e, n, t = null, r = null) {
  return B(this, null, function* () {
    let s = n.map((i) => ({
      page: i,
      known: i.history === void 0 ? [i.latest] : i.history.slice(),
      first: z0(i),
      isRecombined: !1
    }));
    yield Q0(e, s, r);
    let o = t === null ? void 0 : Oa(s.filter(({ page: i }) => i.history === void 0));
    return t !== null && o !== void 0 && (yield K0(e, t, s, o)), s.filter((i) => i.first !== null);
  });
}
function cf(e, n, t) {
  return B(this, null, function* () {
    let r = yield wo(e, n, (o) => {
      let i = t(o);
      return i !== null && yt(o, i) ? i : null;
    }), s = yield Na(e, r);
    return new Map(Array.from(r, ([o, i]) => {
      var l;
      let a = (l = s.get(o)) == null ? void 0 : l.some((u) => u.user === null && !J0(u, i));
      return [o, i !== null && a === !0 ? O(v({}, i), { text: null, escaped: null }) : i];
    }));
  });
}
function J0(e, n) {
  var t;
  return ((t = e.sha1) != null ? t : null) !== null && e.sha1 === (n == null ? void 0 : n.sha1) || e.text !== null && e.text === (n == null ? void 0 : n.text);
}
function Na(e, n) {
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
function yt({ first: e }, n) {
  return e.user === n && e.userId !== 0;
}
function wo(e, n, t) {
  return B(this, null, function* () {
    var i;
    let r = /* @__PURE__ */ new Map();
    for (let a of n) {
      let l = t(a), u = a.isRecombined ? void 0 : a.known.find(({ user: d, userId: m }) => d === l && m !== 0), c = !a.isRecombined && (a.page.history !== void 0 || ((i = a.known[a.known.length - 1]) == null ? void 0 : i.parentId) === 0);
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
function xo(e, n) {
  return B(this, null, function* () {
    var i, a;
    let { namespaces: t, extensionTags: r } = yield e.siteInfo(), s = (i = t.get(10)) != null ? i : ["Template"], o = {};
    for (let l of n)
      for (let u of yield e.redirectsTo(`${(a = s[0]) != null ? a : "Template"}:${l}`))
        o[u.slice(u.indexOf(":") + 1)] = l;
    return Ea({ templates: n, redirects: o, templateNamespaces: s, extensionTags: r });
  });
}

// src/core/exchange/keep-own-words.ts
var Y0 = 20;
function Kr({ template: e, parameters: n }) {
  return JSON.stringify([e, Array.from(n).sort(([t], [r]) => re(t, r))]);
}
function ko(e, n) {
  let t = /* @__PURE__ */ new Map();
  return n.map(Kr).forEach((r) => {
    var s;
    return t.set(r, ((s = t.get(r)) != null ? s : 0) + 1);
  }), e.filter((r) => {
    var i;
    let s = Kr(r), o = (i = t.get(s)) != null ? i : 0;
    return t.set(s, o - 1), o <= 0;
  });
}
function X0(e, { start: n, end: t }) {
  let r = (n === 0 || e.charAt(n - 1) === `
`) && e.charAt(t) === `
`;
  return e.slice(0, n) + e.slice(r ? t + 1 : t);
}
function So(e, n, t) {
  let r = e;
  for (let s = 0; s < Y0; s++) {
    let o = ko(t(r), n);
    if (o.length === 0)
      return r;
    let i = (a, l) => l !== a && l.start >= a.start && l.end <= a.end;
    r = o.filter((a) => !o.some((l) => i(a, l))).sort((a, l) => l.start - a.start).reduce(X0, r);
  }
  return null;
}

// src/wiki/exchange/doubted-words.ts
function df(o, i, a, l) {
  return B(this, arguments, function* ({ source: e, titles: n }, t, r, s) {
    let u = yield Na(e, t), c = u.size === 0 ? void 0 : (yield e.siteInfo()).namespaces.get(2), d = (g, y, w) => B(null, null, function* () {
      var b, x;
      for (let [S, k] of Array.from(y.entries())) {
        let R = (b = y[S + 1]) != null ? b : w, A = (x = k.sha1) != null ? x : null;
        if (A !== null && A === R.sha1 && k.parentId === R.id && k.user !== g && (yield e.movesAround(k)).some((N) => N === null || bo(N, n.root, c) !== g))
          return !0;
      }
      return !1;
    }), m = /* @__PURE__ */ new Map(), f = /* @__PURE__ */ new Map();
    for (let [g, y] of Array.from(u)) {
      let w = t.get(g), b = y.filter(({ user: x }) => x === null);
      (yield d(r(g), y, w)) ? m.set(g, { doubt: "moved", believed: null }) : b.length > 0 && f.set(g, b);
    }
    let h = Array.from(f.values()).reduce((g, y) => g.concat(y.filter(({ text: w }) => w === null).map(({ id: w }) => w)), []), p = h.length === 0 ? null : yield e.revisions(h, "with-texts");
    return f.forEach((g, y) => {
      let w = t.get(y), b = g.reduce((x, { id: S, text: k }) => {
        var R, A;
        return x === null ? null : So(x, s((A = k != null ? k : (R = p == null ? void 0 : p.get(S)) == null ? void 0 : R.text) != null ? A : ""), s);
      }, w.text);
      b !== w.text && m.set(y, { doubt: "hidden", believed: b === null ? null : O(v({}, w), { text: b }) });
    }), m;
  });
}

// src/wiki/exchange/moved-pages.ts
var Z0 = 5, eR = /^\s*#[^\s[:]+\s*:?\s*\[\[\s*:?([^\]|#]+)/;
function mf(e, n, t) {
  return B(this, null, function* () {
    let r = /* @__PURE__ */ new Set(), s = /* @__PURE__ */ new Map(), o = n.map((i) => ({ origin: i, there: i }));
    for (let i = 0; o.length > 0 && i < Z0; i++) {
      let a = o.filter(({ there: { first: h } }) => h.text === null).map(({ there: { first: h } }) => h.id), l = a.length === 0 ? null : yield e.revisions(a, "with-texts"), u = /* @__PURE__ */ new Map();
      if (o.forEach(({ origin: h, there: { first: p } }) => {
        var y, w, b, x;
        let g = (x = eR.exec(((b = (w = p.text) != null ? w : (y = l == null ? void 0 : l.get(p.id)) == null ? void 0 : y.text) != null ? b : "").slice(0, 1e3))) == null ? void 0 : x[1];
        g !== void 0 && (u.set(h, g.replace(/_/g, " ").trim()), r.add(h));
      }), u.size === 0)
        break;
      let c = yield e.readPages(Array.from(new Set(u.values()))), d = yield Yt(e, Array.from(c.values()).map((h) => O(v({}, h), { pageId: 0 }))), m = new Map(d.map((h) => [h.page.title, h])), f = [];
      u.forEach((h, p) => {
        let g = m.get(h);
        g !== void 0 && yt(g, t(p)) ? s.set(p, g) : g !== void 0 && f.push({ origin: p, there: g });
      }), o = f;
    }
    return { redirects: r, moved: s };
  });
}

// src/core/exchange/steps/exchange-step.ts
var Ro = ["decline", "withdraw"], Jr = ["ask", "accept", "decline", "withdraw", "meet", "confirm"], pf = ["learned", "partly", "not-met"];
function ff(e) {
  return e.slice(0, e.lastIndexOf("/"));
}
function Ma(e) {
  let n = e.lastIndexOf("/"), t = Ue(e.slice(0, Math.max(0, n))), r = e.slice(n + 1).trim();
  return t === "" || t.includes("/") || !se.test(r) ? null : `${t}/${r}`;
}
function vn(e) {
  return [ff(e.seek), ff(e.offer)];
}

// src/core/wikitext/substitution.ts
var nR = [
  "AKTAR|ANSTAT|ASENDA|BEILLESZT|BEM\xC1SOL|BIDDEL|BYT|B\xC4DEL|ERS|FIJAR|GANTI|GNT|G\xDCVENL\u0130AKTAR|G\xDCVENL\u0130KOPYALA",
  "G\xDCVENL\u0130YAPI\u015ETIR|G\xDCVENL\u0130YER\u0130NEKOY|IONAD|KOPYALA|LIIBME|LIMINN|NAHR|SAFESUBST|SEKURANSTAT|SICHERERS",
  "SICHER_ERS|SOST|SUBST|SUST|TH\u1EBE|TH\u1EBE_AN_TO\xC0N|TRYGGLIMINN|TUKAR|T\xD6P\xC7EK|VASTINE|VEILIGVERV|VERV|VERVANG",
  "VLO\u017DIT|WAKCHAY|YAPI\u015ETIR|YER\u0130NEKOY|YK|ZAMENA|ZAMENI|ZAMIJENI|ZAMJENA|ZAMJENI|podst|\u018FV\u018FZ_KARDE|\u0391\u039B\u039B\u0391\u0393\u0397",
  "\u0411\u0415\u0417\u041F\u0415\u0427\u041D\u0410_\u041F\u0406\u0414\u0421\u0422\u0410\u041D\u041E\u0412\u041A\u0410|\u0411\u04D8\u0414\u0415\u041B|\u0417\u0410\u041C\u0408\u0415\u041D\u0410|\u0417\u0410\u041C\u0415\u041D\u0410|\u0417\u0410\u041C\u0415\u041D\u0418|\u0417\u0410\u041C\u0415\u0421\u0422|\u0417\u0410\u041C\u0418\u0408\u0415\u041D\u0418|\u0417\u0410\u0429\u041F\u041E\u0414\u0421\u0422|\u041C\u041E\u041D\u0414\u0410\u041D|\u041C\u041E\u041D\u0414\u0410\u041D\u0418\u04B2\u0418\u0424\u0417|\u041F\u0406\u0414\u0421\u0422",
  "\u041F\u0406\u0414\u0421\u0422\u0410\u041D\u041E\u0412\u041A\u0410|\u041F\u0410\u0414\u0421\u0422\u0410\u041D\u041E\u040E\u041A\u0410|\u041F\u041E\u0414\u0421\u0422|\u041F\u041E\u0414\u0421\u0422\u0410\u041D\u041E\u0412\u041A\u0410|\u0423\u0413\u0410\u041D_\u0411\u0418\u042D\u0420\u0418\u0418|\u0423\u0413\u0423\u0423|\u0423\u0413\u0423\u0423\u041A\u041C\u0421\u041A\u041B|\u0425\u04C0\u041E\u0422\u0422|\u0425\u04C0\u041E\u0422\u0422\u041E\u0420|\u05E1|\u05E1 \u05D1\u05D8\u05D5\u05D7|\u0625\u062D\u0644\u0627\u0644|\u0628\u0627\u062F\u06D5\u0644",
  "\u062C\u0627|\u062C\u0627\u0645|\u062C\u0627\u06CC\u06AF\u0632\u06CC\u0646|\u062C\u0627\u06CC\u06AF\u0632\u06CC\u0646_\u0627\u0645\u0646|\u0645\u062D\u0641\u0648\u0638_\u062C\u0627|\u0645\u062D\u0641\u0648\u0638_\u0646\u0642\u0644|\u0646\u0633\u062E|\u0646\u0633\u062E_\u0622\u0645\u0646|\u0646\u0642\u0644|\u0905\u092C\u093E\u0939\u094D\u092F|\u0915\u0902\u0938\u0924\u094D\u092F\u093E\u0917|\u0928\u093F\u0930\u0915\u0902\u0938\u092C\u093F\u0902\u092C|\u092A\u0930\u094D\u092F\u093E\u092F|\u092A\u094D\u0930\u0924\u093F",
  "\u0938\u092E\u093E\u0935\u093F\u0937\u094D\u091F\u0940|\u0938\u093E\u091A\u093E\u0928\u094D\u0924\u0930|\u0938\u093E\u091A\u093E\u092A\u0930\u093F\u0938\u094D\u092B\u094B\u091F|\u0938\u093E\u091A\u093E\u0939\u093F\u0928|\u0938\u093E\u091A\u094B\u0926\u094D\u0918\u093E\u091F\u0928|\u0938\u0941\u0930\u0915\u094D\u0937\u093F\u0924_\u092A\u094D\u0930\u0924\u093F|\u0D09\u0D7E\u0D2A\u0D4D\u0D2A\u0D46\u0D1F\u0D41\u0D24\u0D4D\u0D24\u0D7D|\u0D2C\u0D26\u0D7D|\u0D38\u0D02\u0D30\u0D15\u0D4D\u0D37\u0D3F\u0D24\u0D2C\u0D26\u0D7D",
  "\u0D38\u0D02\u0D30\u0D15\u0D4D\u0D37\u0D3F\u0D24\u0D2F\u0D41\u0D7E\u0D2A\u0D4D\u0D2A\u0D46\u0D1F\u0D41\u0D24\u0D4D\u0D24\u0D7D|\u10DB\u10D8\u10D3\u10D2\u10DB|\u5B89\u5168\u5C55\u958B|\u5B89\u5168\u66FF\u4EE3|\u5B89\u5168\u66FF\u63DB|\u5C55\u958B|\u66FF\u4EE3|\u66FF\u63DB|\uC548\uC804\uD480\uAE30|\uD480\uAE30"
].join("|"), tR = [
  "ATEBERDE|BEZBEDNAZAMENA|BEZBEDNA_ZAMENA|BEZBJEDNAZAMJENA|BEZBJEDNA_ZAMJENA|EMELEYATEBERDE|KOPYAKE",
  "SUBST|Z\xCBVN|\u0411\u0415\u0417\u0411\u0408\u0415\u0414\u041D\u0410_\u0417\u0410\u041C\u0408\u0415\u041D\u0410|\u0411\u0415\u0417\u0411\u0408\u0415\u0414\u041D\u0410\u0417\u0410\u041C\u0408\u0415\u041D\u0410|\u0411\u0415\u0417\u0411\u0415\u0414\u041D\u0410_\u0417\u0410\u041C\u0415\u041D\u0410|\u0411\u0415\u0417\u0411\u0415\u0414\u041D\u0410\u0417\u0410\u041C\u0415\u041D\u0410|\u0411\u0415\u0417\u0411\u0417\u0410\u041C\u0415\u041D\u0418|\u0421\u0423\u0411\u0421\u0422"
].join("|"), rR = new RegExp(`\\{\\{\\s*(?:(?:${nR})[:\uFF1A]|${tR})`, "i");
function gf(e) {
  return rR.test(e);
}

// src/core/exchange/whose-calls.ts
function hf(e) {
  let n = /* @__PURE__ */ new Map();
  return e.map(Kr).forEach((t) => {
    var r;
    return n.set(t, ((r = n.get(t)) != null ? r : 0) + 1);
  }), n;
}
function sR(e, n) {
  let t = Math.min(e.length, n.length), r = 0;
  for (; r < t && e.charAt(r) === n.charAt(r); )
    r++;
  let s = 0;
  for (; s < t - r && e.charAt(e.length - 1 - s) === n.charAt(n.length - 1 - s); )
    s++;
  return [r, s];
}
function oR(e, n) {
  let [t, r] = sR(e.text, n.text), s = e.text.length - n.text.length, o = new Set(n.calls.map((a) => a.start)), i = (a) => a.start + e.text.slice(a.start, a.end).search(/[|}]/);
  return e.calls.filter((a) => i(a) < t && !o.has(a.start) || a.start >= e.text.length - r && !o.has(a.start - s));
}
function iR(e, n) {
  if (n.isOwn)
    return n.counts;
  let t = new Map(n.counts);
  return hf(oR(e, n)).forEach((r, s) => {
    var o;
    return t.set(s, r + ((o = t.get(s)) != null ? o : 0));
  }), t;
}
function yf(e, n, t) {
  var a, l, u, c, d;
  let r = /* @__PURE__ */ new Map(), s = /* @__PURE__ */ new Map(), o = /* @__PURE__ */ new Set(), i = n ? { isOwn: !0, text: "", calls: [], counts: /* @__PURE__ */ new Map() } : null;
  for (let { isOwn: m, text: f, isAfterGap: h = !1 } of e) {
    let p = t(f != null ? f : ""), g = f === null ? null : { isOwn: m, text: f, calls: p, counts: hf(p) };
    if (m) {
      let y = /* @__PURE__ */ new Map(), w = g === null || i === null ? null : iR(g, i), b = h || i !== null && !i.isOwn && gf(i.text);
      for (let [x, S] of Array.from((a = g == null ? void 0 : g.counts) != null ? a : [])) {
        let k = w === null ? S : Math.min(S, (l = w.get(x)) != null ? l : 0), R = Math.min(k, (u = r.get(x)) != null ? u : 0) + S - k;
        y.set(x, b || o.has(x) ? Math.min(R, (c = s.get(x)) != null ? c : 0) : R);
      }
      r = y, y.forEach((x, S) => {
        var k;
        return s.set(S, Math.max(x, (k = s.get(S)) != null ? k : 0));
      });
    }
    g == null || g.counts.forEach((y, w) => {
      var b;
      y > ((b = s.get(w)) != null ? b : 0) && o.add(w);
    }), i = g;
  }
  return ((d = i == null ? void 0 : i.calls) != null ? d : []).filter((m) => {
    var p;
    let f = Kr(m), h = (p = r.get(f)) != null ? p : 0;
    return r.set(f, h - 1), h > 0;
  });
}

// src/wiki/exchange/others-words.ts
var aR = 100, bf = 20;
function wf({ template: e, parameters: n }) {
  var t;
  return e === qr || e === Gr && Ro.includes(zt((t = n.get("step")) != null ? t : "").trim());
}
function lR(e, n, t) {
  let r = (d) => d.user === n && d.userId !== 0, s = e.filter((d, m) => {
    var f, h;
    return r(d) || ((f = d.sha1) != null ? f : null) === null || d.sha1 !== ((h = e[m + 1]) == null ? void 0 : h.sha1);
  });
  if (s.every(r))
    return null;
  let o = [], i = /* @__PURE__ */ new Set(), [a, l, u] = [0, null, 0];
  for (; u < s.length && o.length < aR; u++) {
    let d = s[u], m = s[u + 1], f = l === null || !r(l) || (m === void 0 ? !t : !r(m));
    a = r(d) ? 0 : a + 1, (r(d) ? f : a <= bf) ? o.push(d) : a > bf && i.add(o.filter(r).pop()), l = d;
  }
  let c = u === s.length || s.slice(u).every(r);
  return { revisions: o.reverse(), isWhole: t && c, afterGaps: i };
}
function xf(e, n, t, r) {
  return B(this, null, function* () {
    var a;
    let s = /* @__PURE__ */ new Map();
    for (let [l, u] of Array.from(n)) {
      if (u === null || l.page.history !== void 0)
        continue;
      let c = l.known.findIndex(({ id: p }) => p === u.id), d = () => {
        var p;
        return r((p = u.text) != null ? p : "").every(wf);
      };
      if (c === -1 && d())
        continue;
      let m = c === -1 ? yield e.revisionsUpTo(l.page.title, u.id) : l.known.slice(c), f = ((a = m[m.length - 1]) == null ? void 0 : a.id) === l.first.id || c !== -1 && l.known.length < 500, h = lR([u, ...m.slice(1)], t(l), f);
      h !== null && !d() && s.set(l, h);
    }
    let o = yield uR(e, s), i = /* @__PURE__ */ new Map();
    return s.forEach(({ revisions: l, isWhole: u, afterGaps: c }, d) => {
      var w;
      let m = n.get(d), f = (w = m.text) != null ? w : "", h = t(d), p = r(f), g = yf(l.map((b) => {
        var x;
        return {
          isOwn: b.user === h && b.userId !== 0,
          text: (x = o.get(b)) != null ? x : null,
          isAfterGap: c.has(b)
        };
      }), u, r), y = ko(p, g).filter((b) => !wf(b));
      if (y.length > 0) {
        let b = So(f, ko(p, y), r);
        i.set(d, { own: O(v({}, m), { text: b != null ? b : "" }), calls: y });
      }
    }), i;
  });
}
function uR(e, n) {
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
var kf = ["step", "seek", "offer", "at", "outcome", "on", "skill", "note", "lang"], cR = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d:[0-5]\dZ$/;
function Po(e, n, t) {
  let r = Ue(n);
  return e.filter(({ template: s }) => s === Gr).map((s) => {
    let o = dR(s, r);
    return o.step === null || t === void 0 || o.step.at <= t ? o : O(v({}, o), { step: O(v({}, o.step), { at: t }) });
  });
}
function dR(e, n) {
  let t = [], r = (y, w, ...b) => (t.push(mR(y, w, ...b)), null), s = (y) => {
    var w;
    return zt((w = e.parameters.get(y)) != null ? w : "").trim() || null;
  }, o = (y, w, b, x) => {
    var k;
    let S = s(y);
    return S === null ? x ? r(y, "missing", y) : null : (k = w(S)) != null ? k : r(y, b, G(S), y);
  }, i = o("step", (y) => Jr.includes(y) ? y : null, "step", !0), a = o("seek", Ma, "key", !0), l = o("offer", Ma, "key", !0), u = o("at", (y) => {
    var w, b;
    return ke((b = (w = cR.exec(y)) == null ? void 0 : w[1]) != null ? b : "") ? y : null;
  }, "time", !0), c = o(
    "outcome",
    (y) => pf.includes(y) ? y : null,
    "outcome",
    i === "confirm"
  ), d = o("on", (y) => ke(y) ? y : null, "day", i === "meet"), m = o("skill", (y) => se.test(y) ? y : null, "skill", !1);
  if (e.parameters.forEach((y, w) => {
    !kf.includes(w) && y.trim() !== "" && t.push(yo(w, kf));
  }), i === null || a === null || l === null || u === null || i === "confirm" && c === null || i === "meet" && d === null)
    return { call: e, step: null, faults: t };
  let [f, h] = vn({ seek: a, offer: l });
  if (f === h)
    return r("offer", "alone"), { call: e, step: null, faults: t };
  n !== f && n !== h && r("seek", "not-yours", n);
  let p = s("note"), g = ho("note", p != null ? p : "", n);
  return t.push(...g === null ? [] : [g]), {
    call: e,
    step: {
      user: n,
      step: i,
      seek: a,
      offer: l,
      at: u,
      skill: m,
      outcome: i === "confirm" ? c : null,
      on: i === "meet" ? d : null,
      note: p
    },
    faults: t
  };
}
function mR(e, n, ...t) {
  return { parameter: e, key: `localskills-template-step-fault-${n}`, parameters: t };
}

// src/core/exchange/steps/step-limit.ts
function Sf(e) {
  if (e.length <= 200)
    return e.slice();
  let n = e.map((s, o) => ({ one: s, index: o })).sort((s, o) => s.one.step.at < o.one.step.at ? 1 : s.one.step.at > o.one.step.at ? -1 : o.index - s.index), t = { ask: 0, other: 0 }, r = new Set(n.filter(({ one: s }) => s.step.step === "ask" ? t.ask++ < 200 : t.other++ < 1e3).map(({ index: s }) => s));
  return e.filter((s, o) => r.has(o));
}

// src/wiki/exchange/read-person.ts
function fR(e) {
  let t = e.map(({ own: r }) => {
    var s;
    return (s = r == null ? void 0 : r.timestamp) != null ? s : "";
  }).sort().slice(-1).join("").slice(0, 10);
  return t === "" ? {} : { date: t };
}
function Rf(e, n, t, r) {
  var f, h, p;
  let s = n.slice().sort((g, y) => re(g.title, y.title)), o = [], i = [], a = [], l = (g, y, w, b) => {
    Po(y, e, w == null ? void 0 : w.timestamp).forEach(({ step: x }) => {
      var S;
      x !== null && b(x) && i.push({ step: x, title: g, savedAt: (S = w == null ? void 0 : w.timestamp) != null ? S : x.at });
    });
  }, u = (g) => g.filter(({ template: y }) => y === qr).forEach((y) => a.push(y));
  for (let { title: g, own: y, optOuts: w, refused: b } of s) {
    let x = t((f = y == null ? void 0 : y.text) != null ? f : "");
    x.forEach((R) => o.push({ title: g, call: R })), l(g, x, y, () => !0), u(x), u(t((h = w == null ? void 0 : w.text) != null ? h : ""));
    let S = t((p = b == null ? void 0 : b.text) != null ? p : ""), k = S.length === 0 ? [] : i.map(({ step: R }) => JSON.stringify(R));
    l(g, S, b, (R) => Ro.includes(R.step) && !k.includes(JSON.stringify(R))), u(S);
  }
  let c = Sf(i), d = o.filter(({ call: { template: g } }) => g === qn.offer || g === qn.seek);
  return { person: {
    user: e,
    pages: s,
    readings: lf(d.map(({ call: g }) => g), e, v(v({}, r), fR(s))).map((g, y) => O(v({}, g), { title: d[y].title })),
    steps: c.map(({ step: g }) => g),
    stepsBeyond: i.length - c.length,
    preferences: a
  }, placed: c };
}

// src/core/exchange/steps/follow-exchanges.ts
var pR = 21, gR = 180, hR = 366;
function Tf(e, n) {
  var r;
  let t = [];
  for (let { round: s, skills: o, disregarded: i } of yR(e, n))
    s !== null && t.push(O(v({}, TR(s, n.date)), { skills: o, skill: (r = o[0]) != null ? r : null, disregarded: i }));
  return t;
}
function yR(e, n) {
  if (!ke(n.date))
    throw new RangeError(`\u201C${n.date}\u201D is no date.`);
  let t = /* @__PURE__ */ new Map();
  for (let r of e.slice().sort(bR)) {
    let s = `${r.seek}
${r.offer}`, o = t.get(s);
    o === void 0 ? t.set(s, [r]) : o.push(r);
  }
  return Array.from(t.keys()).sort(re).map((r) => {
    let s = null, o = [];
    for (let i of t.get(r)) {
      let a = i.at.slice(0, 10) > n.date ? "future" : vn(i).includes(i.user) ? wR(i, s, n) : "not-a-party";
      typeof a == "string" ? o.push({ step: i, reason: a }) : s = a;
    }
    return { round: s, skills: xR(t.get(r), s), disregarded: o };
  });
}
function bR(e, n) {
  return re(e.at, n.at) || Jr.indexOf(e.step) - Jr.indexOf(n.step) || re(Pf(e), Pf(n));
}
function Pf({ user: e, outcome: n, on: t, skill: r, note: s }) {
  return JSON.stringify([e, n, t, r, s]);
}
function wR(e, n, t) {
  let r = e.at.slice(0, 10);
  if (e.step === "ask")
    return PR(e, n, t);
  if (e.step === "decline" && kR(e, n))
    return SR(e, n);
  if (n === null)
    return "no-request";
  let s = n.steps.concat([e]);
  if (e.step === "meet" || e.step === "confirm") {
    if (n.phase !== "accepted")
      return "not-accepted";
    if (e.step === "confirm")
      return vR(e, n, s);
    if (vo(n, r) !== "accepted")
      return "over";
    let o = AR(e.on, Vn(r, hR)), i = Vn(vf(r, o), Ef(t));
    return O(v({}, n), { steps: s, on: e.on, until: vf(n.until, i) });
  }
  if (e.step === "withdraw" && RR(e, n))
    return O(v({}, n), { steps: s, since: r, phase: "withdrawn" });
  if (n.phase !== "asked") {
    let [o] = n.steps.slice(-1);
    return (o == null ? void 0 : o.step) === e.step && o.user === e.user ? "repeated" : "answered";
  }
  return (e.step === "withdraw" ? e.user !== n.asker : e.user === n.asker) ? e.step === "withdraw" ? "not-asker" : "own-request" : r > n.until && e.step !== "decline" ? "expired" : e.step === "accept" ? Af(n, e, t) : e.step === "decline" ? O(v({}, n), { steps: s, since: r, phase: "declined", declinedBy: n.declinedBy.concat([e.user]) }) : O(v({}, n), { steps: s, since: r, phase: "withdrawn" });
}
function xR(e, n) {
  let t = e.filter((o) => vn(o).includes(o.user)), r = t.filter((o) => n == null ? void 0 : n.steps.includes(o)), s = [
    ...t.filter(({ user: o, step: i }) => i === "decline" && (n == null ? void 0 : n.declinedBy.includes(o))),
    ...r,
    ...t
  ].map(({ skill: o }) => o).filter((o) => o !== null);
  return Array.from(new Set(s));
}
function kR(e, n) {
  if (n === null || n.phase === "withdrawn")
    return !0;
  if (n.phase === "declined")
    return !n.declinedBy.includes(e.user);
  let t = vo(n, e.at.slice(0, 10));
  return t === "lapsed" || t === "not-met" || t === "expired" && n.asker === e.user;
}
function SR(e, n) {
  var r;
  let t = e.at.slice(0, 10);
  return {
    seek: e.seek,
    offer: e.offer,
    asker: vn(e).filter((s) => s !== e.user)[0],
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
function RR(e, { phase: n, steps: t }) {
  let r = t.filter(({ user: s }) => s === e.user);
  return n === "accepted" && r.some(({ step: s }) => s === "ask") && !r.some(({ step: s }) => s === "meet" || s === "confirm");
}
function PR(e, n, t) {
  var o;
  let r = e.at.slice(0, 10), s = n === null ? null : vo(n, r);
  return n !== null && s === "asked" ? e.user === n.asker ? "repeated" : Af(n, e, t) : n !== null && (s === "accepted" || s === "done") ? s === "done" ? "done-before" : "answered" : n !== null && n.declinedBy.some((i) => i !== e.user) ? "declined-before" : {
    seek: e.seek,
    offer: e.offer,
    asker: e.user,
    phase: "asked",
    since: r,
    lastConfirmed: null,
    until: Vn(r, (o = t.replyDays) != null ? o : pR),
    on: null,
    confirmed: /* @__PURE__ */ new Map(),
    steps: [e],
    // Who asks takes their own no back.
    declinedBy: []
  };
}
function Af(e, n, t) {
  let r = n.at.slice(0, 10);
  return O(v({}, e), {
    phase: "accepted",
    since: r,
    until: Vn(r, Ef(t)),
    steps: e.steps.concat([n])
  });
}
function vR(e, n, t) {
  return n.confirmed.get(e.user) === e.outcome ? "repeated" : O(v({}, n), {
    steps: t,
    lastConfirmed: e.at.slice(0, 10),
    confirmed: new Map(n.confirmed).set(e.user, e.outcome)
  });
}
function vo({ phase: e, confirmed: n, until: t }, r) {
  return e === "asked" ? r > t ? "expired" : "asked" : e !== "accepted" ? e : Array.from(n.values()).includes("not-met") ? "not-met" : n.size === 2 ? "done" : r > t ? "lapsed" : "accepted";
}
function TR(e, n) {
  let { seek: t, offer: r, asker: s, until: o, on: i, confirmed: a, steps: l, declinedBy: u } = e, c = vo(e, n), d = c === "asked" || c === "accepted", m = vn(e);
  return {
    seek: t,
    offer: r,
    asker: s,
    state: c,
    on: i,
    confirmed: a,
    steps: l,
    declinedBy: u,
    since: c === "expired" || c === "lapsed" ? Vn(o, 1) : c === "done" || c === "not-met" ? e.lastConfirmed : e.since,
    expires: d ? o : null,
    waitingFor: c === "asked" ? m.filter((f) => f !== s) : c === "accepted" && (i === null || i <= n) ? m.filter((f) => !a.has(f)) : []
  };
}
function Ef(e) {
  var n;
  return (n = e.lapseDays) != null ? n : gR;
}
function AR(e, n) {
  return e < n ? e : n;
}
function vf(e, n) {
  return e > n ? e : n;
}

// src/core/exchange/steps/doubted-times.ts
function Of(e) {
  let n = e.reduce((o, { savedAt: i }) => i > o ? i : o, "").slice(0, 10), t = /* @__PURE__ */ new Map();
  e.forEach((o) => {
    let i = `${o.step.seek}
${o.step.offer}`, a = t.get(i);
    a === void 0 ? t.set(i, [o]) : a.push(o);
  });
  let r = (o) => Tf(o, { date: n }).some(({ state: i }) => i === "accepted"), s = [];
  return t.forEach((o) => {
    let i = o.filter(({ step: u, savedAt: c }) => u.at < c);
    if (i.length === 0 || !r(o.map(({ step: u }) => u)))
      return;
    let a = new Set(o.filter(({ step: u }) => u.step === "ask").map(({ step: u }) => u.user)), l = ({ step: u }) => u.step === "accept" || u.step === "meet" || u.step === "ask" && a.size > 1;
    vn(o[0].step).forEach((u) => {
      let c = i.filter((d) => d.step.user === u && l(d));
      c.length > 0 && !r(o.map((d) => c.includes(d) ? O(v({}, d.step), { at: d.savedAt }) : d.step)) && s.push(...c);
    });
  }), s;
}

// src/wiki/exchange/step-times.ts
function Nf(e, n, t) {
  return B(this, null, function* () {
    var s;
    let r = /* @__PURE__ */ new Map();
    for (let { step: o, title: i, savedAt: a } of Of(n)) {
      let l = JSON.stringify(o), c = (yield e.revisionsBySince(i, o.user, o.at)).find(({ text: m }) => Po(t(m != null ? m : ""), o.user).some(({ step: f }) => JSON.stringify(f) === l)), d = (s = c == null ? void 0 : c.timestamp) != null ? s : a;
      d !== o.at && r.set(o, O(v({}, o), { at: d }));
    }
    return r;
  });
}

// src/wiki/exchange/read-exchange.ts
function Mf(t) {
  return B(this, arguments, function* (e, n = {}) {
    var c, d;
    let { source: r, titles: s } = e, { namespaces: o } = yield r.siteInfo(), i = (d = (c = o.get(10)) == null ? void 0 : c[0]) != null ? d : "Template", a = /* @__PURE__ */ new Map(), l = r.pagesOfPeople(s.people(""), Sa.map((g) => `${i}:${g}`));
    try {
      for (var m = Re(l), f, h, p; f = !(h = yield m.next()).done; f = !1) {
        let g = h.value;
        a.set(g.title, g);
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
    let u = n.taxonomy === void 0 ? (yield r.readPages([s.skills()])).get(s.skills()) : void 0;
    return OR(e, Array.from(a.values()), ER(e, u, n));
  });
}
function ER({ titles: e }, n, t) {
  var s;
  if (t.taxonomy !== void 0)
    return t;
  let { taxonomy: r } = Ct(Ae((s = n == null ? void 0 : n.latest.text) != null ? s : "").value);
  return v({ taxonomy: r.skills.length === 0 ? null : r, skillsPage: e.skills() }, t);
}
function OR(s, o, i) {
  return B(this, arguments, function* ({ source: e, titles: n }, t, r) {
    var E, I;
    let a = yield xo(e, Sa), l = (yield e.siteInfo()).namespaces.get(2), u = /* @__PURE__ */ new Map();
    for (let C of t) {
      let W = bo(C.title, n.root, l);
      W !== null && u.set(C, W);
    }
    let c = yield Yt(e, Array.from(u.keys()), null, e), d = ({ page: C }) => u.get(C), m = yield wo(e, c, d), f = (C) => yt(C, d(C)), { redirects: h, moved: p } = yield mf(e, c.filter((C) => !f(C)), d), g = new Set(c.filter(f).map(({ page: C }) => C.title)), y = /* @__PURE__ */ new Map();
    p.forEach((C, W) => {
      g.has(C.page.title) || y.set(C, d(W));
    });
    let w = yield wo(
      e,
      Array.from(y.keys()),
      (C) => {
        var W;
        return (W = y.get(C)) != null ? W : null;
      }
    ), b = new Map(Array.from(m).filter(([C]) => f(C))), x = yield xf(e, b, d, a);
    x.forEach(({ own: C }, W) => b.set(W, C));
    let S = yield df({ source: e, titles: n }, b, d, a), k = (C) => {
      var ul, cl, dl, ml, fl, pl, gl, hl;
      let { page: { title: W, latest: j } } = C, D = !f(C), H = (ul = m.get(C)) != null ? ul : null, Q = S.get(C), ie = D ? null : Q === void 0 ? (cl = b.get(C)) != null ? cl : null : Q.believed, de = (Q == null ? void 0 : Q.doubt) === "moved" ? void 0 : x.get(C), Se = p.get(C), Yn = ie !== null && ie.id === j.id ? [] : a((dl = j.text) != null ? dl : "");
      return {
        title: W,
        latest: j,
        own: ie,
        isMadeByOther: D,
        saved: D ? null : H,
        othersWords: (ml = de == null ? void 0 : de.calls) != null ? ml : [],
        doubt: (fl = Q == null ? void 0 : Q.doubt) != null ? fl : null,
        optOuts: D ? H : null,
        refused: Q !== void 0 || de !== void 0 ? H : Se === void 0 ? null : (pl = w.get(Se)) != null ? pl : null,
        isStrangers: D && (Yn.length > 0 || h.has(C)),
        isChangedByOthers: !D && (ie == null ? void 0 : ie.id) !== j.id && !uf(a((hl = (gl = Q === void 0 ? H : ie) == null ? void 0 : gl.text) != null ? hl : ""), Yn)
      };
    }, R = /* @__PURE__ */ new Map();
    for (let C of c) {
      let W = d(C);
      R.set(W, [...(E = R.get(W)) != null ? E : [], C]);
    }
    let A = /* @__PURE__ */ new Map(), P = [], N = [], L = [];
    for (let C of Array.from(R.keys()).sort(re)) {
      let W;
      try {
        W = Rf(C, ((I = R.get(C)) != null ? I : []).map(k), a, r);
      } catch (j) {
        P.push({ user: C, error: j });
        continue;
      }
      A.set(C, W.person), W.person.readings.forEach(({ record: j }) => {
        j !== null && N.push(j);
      }), W.placed.forEach((j) => L.push(j));
    }
    let M = yield Nf(e, L, a), F = (C) => {
      var W;
      return (W = M.get(C)) != null ? W : C;
    };
    return M.size > 0 && A.forEach((C, W) => A.set(W, O(v({}, C), { steps: C.steps.map(F) }))), { people: A, unread: P, records: N, steps: L.map(({ step: C }) => F(C)), ownPages: /* @__PURE__ */ new Map() };
  });
}

// src/wiki/counting/count-exchange.ts
function Cf(e, n) {
  return B(this, null, function* () {
    var a;
    let { source: t, titles: r } = e, { records: s } = yield Mf(e), o = (yield t.readPages([r.skills()])).get(r.skills()), { taxonomy: i } = Ct(Ae((a = o == null ? void 0 : o.latest.text) != null ? a : "").value);
    return km(s, n, i);
  });
}

// src/core/analysis/exact-sums.ts
var $f = [1], To = [10], NR = 40;
function $a(e) {
  let n = Ff(e);
  if (n !== null)
    return n.n === 0 ? null : n.sum / n.n;
  let { n: t, positive: r, negative: s, decimals: o } = Df(e);
  if (t.length === 0)
    return null;
  let i = Wf(Yr(r, s), t, o);
  return Xt(r, s) < 0 ? -i : i;
}
function Lf(e) {
  let n = Ff(e);
  if (n !== null && n.n > 1 && n.n * Math.max(n.n, n.squares) <= Number.MAX_SAFE_INTEGER)
    return (n.n * n.squares - n.sum ** 2) / (n.n * (n.n - 1));
  let { n: t, positive: r, negative: s, squares: o, decimals: i } = Df(e);
  if (Xt(t, $f) <= 0)
    return null;
  let a = Yr(r, s);
  return Wf(Yr(Tn(t, o), Tn(a, a)), Tn(t, Yr(t, $f)), 2 * i);
}
function Ff(e) {
  let [n, t, r] = [0, 0, 0];
  for (let { value: s, count: o } of e)
    if (n += o, t += s * o, r += s * s * o, !Number.isInteger(s) || !(r <= Number.MAX_SAFE_INTEGER) || n > Number.MAX_SAFE_INTEGER)
      return null;
  return { n, sum: t, squares: r };
}
function Df(e) {
  let n = e.filter(({ count: s }) => s > 0).map(({ value: s, count: o }) => {
    let [i = "", a] = Math.abs(s).toExponential().split("e"), l = i.replace(".", ""), u = Number(a) - l.length + 1;
    return { digits: l, power: u, count: If(String(o)), isNegative: s < 0 };
  }), t = n.reduce((s, { power: o }) => Math.min(s, o), 0), r = { n: [], positive: [], negative: [], squares: [], decimals: -t };
  for (let { digits: s, power: o, count: i, isNegative: a } of n) {
    let l = If(s + "0".repeat(o - t)), u = Tn(l, i), c = a ? "negative" : "positive";
    r.n = Ca(r.n, i), r[c] = Ca(r[c], u), r.squares = Ca(r.squares, Tn(u, l));
  }
  return r;
}
function If(e) {
  let n = [];
  for (let t = e.length; t > 0; t -= 7)
    n.push(Number(e.slice(Math.max(0, t - 7), t)));
  return Ia(n);
}
function Ia(e) {
  for (; e[e.length - 1] === 0; )
    e.pop();
  return e;
}
function Xt(e, n) {
  let t = e.length - n.length;
  for (let r = e.length - 1; t === 0 && r >= 0; r--)
    t = bt(e, r) - bt(n, r);
  return t;
}
function bt(e, n) {
  var t;
  return (t = e[n]) != null ? t : 0;
}
function Ca(e, n) {
  let t = [], r = 0;
  for (let s = 0; s < Math.max(e.length, n.length) || r > 0; s++) {
    let o = bt(e, s) + bt(n, s) + r;
    r = Math.floor(o / 1e7), t.push(o % 1e7);
  }
  return t;
}
function Yr(e, n) {
  let [t, r] = Xt(e, n) < 0 ? [n, e] : [e, n], s = 0;
  return Ia(t.map((o, i) => {
    let a = o - bt(r, i) - s;
    return s = a < 0 ? 1 : 0, a + s * 1e7;
  }));
}
function Tn(e, n) {
  let t = [];
  return e.forEach((r, s) => {
    let o = 0;
    for (let i = 0; i < n.length || o > 0; i++) {
      let a = r * bt(n, i) + bt(t, s + i) + o;
      o = Math.floor(a / 1e7), t[s + i] = a % 1e7;
    }
  }), Ia(t);
}
function Wf(e, n, t) {
  let [r, s, o] = [e, n, -t];
  if (r.length === 0)
    return 0;
  for (; Xt(r, Tn(s, To)) >= 0; )
    s = Tn(s, To), o++;
  for (; Xt(r, s) < 0; )
    r = Tn(r, To), o--;
  let i = "";
  for (let a = 0; a < NR && r.length > 0; a++) {
    let l = 0;
    for (; Xt(r, s) >= 0; )
      r = Yr(r, s), l++;
    i += String(l), r = Tn(r, To);
  }
  return +`${i.slice(0, 1)}.${i.slice(1)}${r.length > 0 ? "1" : "0"}e${o}`;
}

// src/core/analysis/measures.ts
function Me(e) {
  return e.reduce((n, { count: t }) => n + t, 0);
}
function La(e) {
  return e.reduce((n, { value: t, count: r }) => n + t * r, 0);
}
function Zt(e) {
  return e === null ? null : e.numerator / e.denominator;
}
function Un(e, n) {
  return n === 0 ? null : e / n;
}
function er(e) {
  return $a(e);
}
function _f(e) {
  let n = e.slice().sort((s, o) => s.value - o.value), t = Me(n), r = (s) => {
    let o = 0;
    return n.find(({ count: i }) => (o += i) > s).value;
  };
  return t === 0 ? null : $a([Math.floor((t - 1) / 2), Math.floor(t / 2)].map((s) => ({ value: r(s), count: 1 })));
}
function Bf(e) {
  let n = Lf(e);
  return n === null ? null : Math.sqrt(n);
}
function wt(e, n) {
  return e.map((t) => ({ value: t[n], count: t.count }));
}
function Ao(e) {
  let n = Me(e);
  return n === 0 ? null : {
    numerator: La(wt(e, "importance")) - La(wt(e, "ability")),
    denominator: n
  };
}
function Eo(e) {
  let n = Ao(e);
  return n === null ? null : {
    numerator: n.numerator * La(wt(e, "importance")),
    denominator: n.denominator * n.denominator
  };
}
function Fa(e) {
  let n = (t) => Me(e.filter(t));
  return {
    negative: n(({ importance: t, ability: r }) => r < t),
    tied: n(({ importance: t, ability: r }) => r === t),
    positive: n(({ importance: t, ability: r }) => r > t)
  };
}
function Da(e) {
  let { negative: n, tied: t, positive: r } = Fa(e), s = n + t + r;
  return s === 0 ? null : { numerator: 100 * (r - n), denominator: s };
}
function nr(e, n) {
  let t = Ie(n.importance), r = Le(n.ability);
  return Me(e.filter(
    ({ importance: s, ability: o }) => t.includes(s) && r.includes(o)
  ));
}

// src/core/analysis/question-results.ts
function jf(e, n, t) {
  var l;
  let { choices: r, kind: s, question: o } = n, i = s !== "codes" ? [] : r === null ? Array.from(e.counts.keys()).sort(re) : r.map((u) => u.value).filter((u) => !t.includes(u)), a = V();
  for (let u of i) {
    let c = (l = e.counts.get(u)) != null ? l : 0;
    a[u] = { count: c, share: Un(c, e.n) };
  }
  return v(v(v({
    n: e.n,
    missing: e.missing,
    notAsked: e.notAsked,
    notInStatistics: e.notInStatistics,
    unusable: e.unusable,
    changedVersion: e.changedVersion,
    choices: a,
    unknown: Ns(e.unknown)
  }, s === "number" ? { summary: Oo(MR(e)) } : {}), o.type === "rating" || o.type === "matrix" ? CR(e, Nt(r != null ? r : [], t), i.length) : {}), o.type === "ranking" ? { places: $R(e, i) } : {});
}
function MR(e) {
  return Array.from(e.counts, ([n, t]) => ({ value: Number(n), count: t })).sort((n, t) => n.value - t.value);
}
function Oo(e) {
  return { mean: er(e), sd: Bf(e), median: _f(e) };
}
function CR(e, n, t) {
  if (n.size === 0 || n.size !== t)
    return {};
  let r = Array.from(n, ([s, o]) => {
    var i;
    return { value: o, count: (i = e.counts.get(s)) != null ? i : 0 };
  });
  return {
    summary: Oo(r),
    topTwo: Xr(r, Ie(n)),
    bottomTwo: Xr(r, Le(n))
  };
}
function Xr(e, n) {
  let [t, r] = [Me(e.filter(({ value: s }) => n.includes(s))), Me(e)];
  return { count: t, share: Un(t, r), interval: Rn(t, r) };
}
function $R(e, n) {
  var r, s, o;
  let t = V();
  for (let i of n) {
    let a = Array.from((r = e.places.get(i)) != null ? r : [], ([u, c]) => ({ value: u, count: c })).sort((u, c) => u.value - c.value), l = V();
    a.forEach(({ value: u, count: c }) => {
      l[String(u)] = c;
    }), t[i] = { first: (o = (s = e.places.get(i)) == null ? void 0 : s.get(1)) != null ? o : 0, meanPlace: er(a), counts: l };
  }
  return t;
}

// src/core/analysis/skill-balance.ts
function Hf(e, n, t) {
  var l;
  let [r, s] = [Gf(e, "canTeach"), Gf(e, "wantToLearn")], o = new Set((l = Z(e)) == null ? void 0 : l.grid.rows.map(({ value: u }) => u));
  for (let u of [s, r])
    IR(u, e, n).forEach((c) => o.add(c));
  (t === null ? [] : [...Array.from(t.offers.keys()), ...Array.from(t.seeks.keys())]).sort(re).forEach((u) => o.add(u));
  let a = V();
  return o.forEach((u) => {
    var h, p;
    let c = qf(r, u, n), d = qf(s, u, n), m = t === null ? null : (h = t.offers.get(u)) != null ? h : 0, f = t === null ? null : (p = t.seeks.get(u)) != null ? p : 0;
    a[u] = {
      canTeach: c,
      wantToLearn: d,
      offers: m,
      seeks: f,
      surveyDifference: Vf(d, c),
      surveyRatio: Uf(d, c),
      exchangeDifference: Vf(f, m),
      exchangeRatio: Uf(f, m)
    };
  }), a;
}
function Gf(e, n) {
  let t = J(e).find(({ name: r }) => r === e.measures[n]);
  return t === void 0 ? void 0 : we(t)[0];
}
function IR(e, n, t) {
  var o, i;
  if (e === void 0)
    return [];
  let r = rn(Ot(e.question)).map(({ value: a }) => a);
  return (e.choices !== null ? e.choices.map(({ value: a }) => a) : Array.from((i = (o = t.get(e.name)) == null ? void 0 : o.counts.keys()) != null ? i : []).sort(re)).filter((a) => !r.includes(a) && !n.notInStatistics.includes(a));
}
function qf(e, n, t) {
  var r, s;
  return e === void 0 || e.choices !== null && !e.choices.some(({ value: o }) => o === n) ? null : (s = (r = t.get(e.name)) == null ? void 0 : r.counts.get(n)) != null ? s : 0;
}
function Vf(e, n) {
  return e === null || n === null ? null : e - n;
}
function Uf(e, n) {
  return e === null || n === null ? null : Un(e, n);
}

// src/core/analysis/rating-layout.ts
function Zr(e) {
  let n = Z(e), t = (o) => {
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
function No(e, n) {
  let t = e.ability.codes.length;
  return {
    importance: e.importance.codes[Math.floor(n / t)],
    ability: e.ability.codes[n % t]
  };
}

// src/core/survey/codebook.ts
var oe = 0;
function LR() {
  let e = [[]], n = /* @__PURE__ */ new Map();
  return {
    codes: e,
    numberOf: (t, r = 1 / 0) => {
      let s = n.get(t);
      if (s !== void 0 || e.length > r)
        return s != null ? s : oe;
      let o = ge(t), i = e.push([o]) - 1;
      return n.set(o, i), i;
    }
  };
}
function Mo(e) {
  let n = te(e);
  return {
    parameters: n,
    places: new Map(n.map(({ name: t }, r) => [t, r])),
    numbers: n.map(LR)
  };
}

// src/core/survey/coded-values.ts
var es, tr, An = class {
  /**
   * @param numbers
   * @param read - Gives the codes, or the text; asked at most once
   */
  constructor(n, t) {
    he(this, es);
    he(this, tr, null);
    this.numbers = n, $e(this, es, t);
  }
  get codes() {
    var n;
    return $e(this, tr, (n = ne(this, tr)) != null ? n : ne(this, es).call(this)), ne(this, tr);
  }
};
es = new WeakMap(), tr = new WeakMap();
var rr, Co, dn = class {
  constructor(n, t, r) {
    he(this, rr);
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
    return tn(this, rr, Co).call(this).entries();
  }
  keys() {
    return tn(this, rr, Co).call(this).keys();
  }
  values() {
    return tn(this, rr, Co).call(this).values();
  }
  [Symbol.iterator]() {
    return this.entries();
  }
};
rr = new WeakSet(), Co = function() {
  let n = /* @__PURE__ */ new Map();
  return this.forEach((t, r) => n.set(r, t)), n;
};

// src/core/survey/number-limits.ts
function Qf(e, n) {
  let [t, r] = [n.min, n.max].map((s) => s === null ? null : Number(s));
  return n.isInteger && e.includes(".") ? { code: "not-whole", limits: [] } : typeof t == "number" && Number(e) < t ? { code: "too-small", limits: [t] } : typeof r == "number" && Number(e) > r ? { code: "too-large", limits: [r] } : null;
}

// src/core/analysis/choice-tally.ts
function Kf() {
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
var Jf = [], FR = /^[a-z][a-z0-9_]{1,62}$/;
function Yf(e, n) {
  let { kind: t, isMultiple: r, question: s } = e;
  if (t === "text")
    return (l, u, c) => {
      l[u.length === 0 ? "missing" : "n"] += c;
    };
  if (t === "number")
    return (l, u, c) => {
      let d = u.length === 1 ? Qt(u[0]) : null, m = d === null || s.type === "text" && Qf(d, s) !== null ? null : d;
      l[u.length === 0 ? "missing" : m === null ? "unusable" : "n"] += c, m !== null && Ce(l.counts, ge(m), c);
    };
  let o = new Set(n), i = Xf(e), a = s.type === "ranking";
  return (l, u, c) => {
    if (u.length === 0) {
      l.missing += c;
      return;
    }
    let { counts: d } = l, [m, f] = [0, !1];
    for (let h of r || u.length === 1 ? u : [u.join(";")]) {
      let p = d.get(h);
      p === void 0 && o.has(h) ? f = !0 : p !== void 0 || i(h) ? (m++, d.set(p === void 0 ? ge(h) : h, (p != null ? p : 0) + c), a && Ce(ts(l.places, h, () => /* @__PURE__ */ new Map()), m, c)) : Ce(l.unknown, sr(h), c);
    }
    l[m > 0 ? "n" : f ? "notInStatistics" : "unusable"] += c;
  };
}
function $o(e, n) {
  let t = new Set(n), r = Xf(e), s = (o) => !t.has(o) && r(o);
  return (o) => !e.isMultiple && o.length > 1 ? Jf : o.every(s) ? o : o.filter(s);
}
var zf = 60;
function sr(e) {
  return ge(e.length <= zf ? e : `${e.slice(0, zf - 1).replace(/[\ud800-\udbff]$/, "")}\u2026`);
}
function Xf({ choices: e, question: n }) {
  if (e !== null) {
    let s = new Set(e.map((o) => o.value));
    return (o) => s.has(o);
  }
  let t = "choicesFrom" in n ? n.choicesFrom : null, r = t === "languages" ? Ee : t === "wikis" ? FR : se;
  return (s) => r.test(s);
}
function En(e, n) {
  var t;
  return ns((t = e.get(n)) != null ? t : Jf);
}
function ns(e) {
  if (DR(e))
    return e;
  let n = e.map((t) => t.trim()).filter((t) => t !== "");
  return n.length < 2 ? n : Array.from(new Set(n));
}
function DR(e) {
  for (let n = 0; n < e.length; n++) {
    let t = e[n], [r, s] = [t.charCodeAt(0), t.charCodeAt(t.length - 1)];
    if (!(r > 32 && r < 128 && s > 32 && s < 128) || n > 0 && e.indexOf(t) < n)
      return !1;
  }
  return !0;
}
function Ce(e, n, t) {
  var r;
  e.set(n, ((r = e.get(n)) != null ? r : 0) + t);
}
function ts(e, n, t) {
  let r = e.get(n);
  if (r !== void 0)
    return r;
  let s = t();
  return e.set(n, s), s;
}

// src/core/analysis/skill-tally.ts
function Io(e) {
  return {
    counted: 0,
    cells: new Uint32Array(e.rows.length * e.size),
    strange: /* @__PURE__ */ new Map(),
    changedVersion: /* @__PURE__ */ new Map(),
    canTeach: /* @__PURE__ */ new Map(),
    wantToLearn: /* @__PURE__ */ new Map()
  };
}
function tp(e, n) {
  let [t, r] = [np(e, "canTeach"), np(e, "wantToLearn")], s = {
    cells: new Int32Array(n.rows.length),
    strange: [],
    changedVersion: [],
    canTeach: [],
    wantToLearn: []
  }, { cells: o, strange: i, changedVersion: a } = s, { rows: l, size: u, importance: c, ability: d } = n, m = WR(n);
  return (f, h) => {
    i.length = 0, a.length = 0;
    let p = f instanceof dn && h.size === 0;
    p && m.read(f, o);
    for (let g = 0; g < l.length; g++) {
      if (p && o[g] >= 0)
        continue;
      let y = l[g], [w, b] = [Zf(f, y.importance), Zf(f, y.ability)], [x, S] = [c.places.get(w), d.places.get(b)];
      o[g] = -1, h.size > 0 && (w !== "" && h.has(y.importance) || b !== "" && h.has(y.ability)) ? a.push(y.skill) : x === void 0 || S === void 0 ? i.push([y.skill, sr(w), sr(b)]) : o[g] = g * u + x * d.codes.length + S;
    }
    return s.canTeach = t(f, h), s.wantToLearn = r(f, h), s;
  };
}
function WR({ rows: e, size: n, importance: t, ability: r }) {
  let s = null, o = [];
  function i(a, l) {
    let u = o[l], c = (f) => {
      var h;
      return ns((h = a.at(f)) != null ? h : []).join(";");
    }, [d, m] = [t.places.get(c(u.importance)), r.places.get(c(u.ability))];
    return d === void 0 || m === void 0 ? -1 : l * n + d * r.codes.length + m;
  }
  return {
    read: (a, l) => {
      var c, d, m;
      if (a.book !== s) {
        s = a.book;
        let { places: f } = s;
        o = e.map((h) => {
          var p, g;
          return { importance: (p = f.get(h.importance)) != null ? p : NaN, ability: (g = f.get(h.ability)) != null ? g : NaN, cells: [] };
        });
      }
      let { numbers: u } = a;
      for (let f = 0; f < o.length; f++) {
        let h = o[f], [p, g] = [(c = u[h.importance]) != null ? c : oe, (d = u[h.ability]) != null ? d : oe];
        if (p < 0 || g < 0) {
          l[f] = -1;
          continue;
        }
        let y = (m = h.cells[p]) == null ? void 0 : m[g];
        if (y !== void 0) {
          l[f] = y;
          continue;
        }
        let w = i(a, f);
        _R(h.cells, p)[g] = w, l[f] = w;
      }
    }
  };
}
function _R(e, n) {
  var r;
  let t = (r = e[n]) != null ? r : [];
  return e[n] = t, t;
}
function Zf(e, n) {
  let t = En(e, n);
  return t.length === 1 ? t[0] : t.join(";");
}
var ep = [];
function np(e, n) {
  let t = J(e).find(({ name: i }) => i === e.measures[n]), r = t === void 0 ? void 0 : we(t)[0];
  if (r === void 0 || r.kind !== "codes")
    return () => ep;
  let { name: s } = r, o = $o(r, e.notInStatistics);
  return (i, a) => a.has(s) ? ep : o(En(i, s));
}
function Lo(e, n) {
  e.counted++;
  let { cells: t } = e;
  for (let r = 0; r < n.cells.length; r++) {
    let s = n.cells[r];
    s >= 0 && t[s]++;
  }
  for (let [r, s, o] of n.strange)
    Wa(ts(e.strange, r, () => /* @__PURE__ */ new Map()), s, o, 1);
  for (let r of n.changedVersion)
    Ce(e.changedVersion, r, 1);
  for (let r of n.canTeach)
    Ce(e.canTeach, r, 1);
  for (let r of n.wantToLearn)
    Ce(e.wantToLearn, r, 1);
}
function _a(e, n, t) {
  var s, o, i;
  let r = /* @__PURE__ */ new Map();
  for (let a = 0; a < n.size; a++) {
    let l = e.cells[t * n.size + a];
    if (l > 0) {
      let { importance: u, ability: c } = No(n, a);
      Wa(r, u, c, l);
    }
  }
  return (i = e.strange.get((o = (s = n.rows[t]) == null ? void 0 : s.skill) != null ? o : "")) == null || i.forEach((a, l) => a.forEach((u, c) => {
    Wa(r, l, c, u);
  })), r;
}
function Wa(e, n, t, r) {
  Ce(ts(e, n, () => /* @__PURE__ */ new Map()), t, r);
}

// src/core/analysis/skill-results.ts
function sp(e, n) {
  let t = V(), r = Z(e);
  if (r === null)
    return t;
  let s = Zr(e), o = ap(e), i = r.grid.rows.map(({ value: l }, u) => {
    let c = _a(n, s, u);
    return { skill: l, cells: c, pairs: ip(c, r) };
  }), a = $s(i.map(({ pairs: l }) => ({
    mwds: Eo(l),
    rds: Da(l),
    highNeed: Me(l) === 0 ? null : { numerator: nr(l, r), denominator: Me(l) }
  })));
  return i.forEach(({ skill: l, cells: u, pairs: c }, d) => {
    var g, y, w, b, x, S, k, R, A, P, N;
    let m = Me(c), f = (g = n.changedVersion.get(l)) != null ? g : 0, h = (w = (y = u.get("")) == null ? void 0 : y.get("")) != null ? w : 0, p = nr(c, r);
    t[l] = v({
      n: m,
      missing: h,
      incomplete: n.counted - m - h - f,
      changedVersion: f,
      importance: rp(r.importance, c, "importance", u, e.notInStatistics),
      ability: rp(r.ability, c, "ability", u, e.notInStatistics),
      gap: Zt(Ao(c)),
      mwds: Zt(Eo(c)),
      rds: Zt(Da(c)),
      discrepancies: Fa(c),
      highNeed: Un(p, m),
      highNeedCount: p,
      highNeedInterval: Rn(p, m),
      rankByMwds: (x = (b = a[d]) == null ? void 0 : b.rankByMwds) != null ? x : null,
      rankByRds: (k = (S = a[d]) == null ? void 0 : S.rankByRds) != null ? k : null,
      rankByHighNeed: (A = (R = a[d]) == null ? void 0 : R.rankByHighNeed) != null ? A : null,
      rankDifference: (N = (P = a[d]) == null ? void 0 : P.rankDifference) != null ? N : null
    }, o(n, l));
  }), t;
}
function op(e) {
  let n = Z(e);
  if (n === null)
    return ({ counted: s }) => ({ counted: s, skills: {} });
  let t = Zr(e), r = ap(e);
  return (s) => {
    let o = V();
    return t.rows.forEach(({ skill: i }, a) => {
      let l = ip(_a(s, t, a), n), u = nr(l, n);
      o[i] = v({
        n: Me(l),
        importance: er(wt(l, "importance")),
        ability: er(wt(l, "ability")),
        gap: Zt(Ao(l)),
        mwds: Zt(Eo(l)),
        highNeed: Un(u, Me(l)),
        highNeedCount: u
      }, r(s, i));
    }), { counted: s.counted, skills: o };
  };
}
function ip(e, n) {
  let t = [];
  return e.forEach((r, s) => r.forEach((o, i) => {
    let a = n.importance.get(s), l = n.ability.get(i);
    a !== void 0 && l !== void 0 && t.push({ importance: a, ability: l, count: o });
  })), t;
}
function rp(e, n, t, r, s) {
  let o = wt(n, t), i = V();
  e.forEach((u, c) => {
    i[c] = Me(o.filter((d) => d.value === u));
  });
  let a = 0, l = /* @__PURE__ */ new Map();
  return r.forEach((u, c) => u.forEach((d, m) => {
    var h;
    let f = t === "importance" ? c : m;
    s.includes(f) ? a += d : f !== "" && !e.has(f) && l.set(f, ((h = l.get(f)) != null ? h : 0) + d);
  })), O(v({
    n: Me(o)
  }, Oo(o)), {
    counts: i,
    topTwo: Xr(o, Ie(e)),
    bottomTwo: Xr(o, Le(e)),
    notInStatistics: a,
    unknown: Ns(l)
  });
}
function ap(e) {
  let n = (s) => {
    var l;
    let o = J(e).find((u) => u.name === e.measures[s]), i = o === void 0 ? void 0 : we(o)[0], a = new Set((l = i == null ? void 0 : i.choices) == null ? void 0 : l.map(({ value: u }) => u));
    return (u, c) => {
      var d;
      return i !== void 0 && (i.choices === null || a.has(c)) ? (d = u[s].get(c)) != null ? d : 0 : null;
    };
  }, [t, r] = [n("canTeach"), n("wantToLearn")];
  return (s, o) => ({ canTeach: t(s, o), wantToLearn: r(s, o) });
}

// src/core/analysis/version-tally.ts
var rs = { changedParameters: /* @__PURE__ */ new Set(), changed: [], reworded: [] };
function lp(e, n) {
  let t = new Map(Array.from(n.earlier, ([r, s]) => [
    r,
    Gt(s, e)
  ]));
  return n.current !== null && t.set(n.current, rs), { versions: n, differences: t, counts: /* @__PURE__ */ new Map() };
}
function up(e) {
  let { counts: n, differences: t } = e;
  return ({ definitionRevision: r = null, questions: s = null }) => {
    var i;
    let o = r !== null && s === null && t.has(r) ? r : null;
    return Ce(n, o, 1), (o === null ? rs : (i = t.get(o)) != null ? i : rs).changedParameters;
  };
}
function cp(e) {
  let { versions: n, differences: t, counts: r } = e, s = (o) => o != null ? o : 1 / 0;
  return Array.from(r).sort(([o], [i]) => s(o) - s(i)).map(([o, i]) => {
    var u;
    let { changed: a, reworded: l } = o === null ? rs : (u = t.get(o)) != null ? u : rs;
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
function mp(e, n, t = {}) {
  let { excluded: r = [], exchange: s = null } = dp(t) ? { excluded: t } : t, o = op(e), i = V();
  for (let a of n.parameters) {
    let l = n.questions.get(a.name);
    l !== void 0 && (i[a.name] = jf(l, a, e.notInStatistics));
  }
  return {
    survey: e.id,
    population: e.audience.population,
    counted: n.counted,
    excluded: dp(r) ? BR(r) : r,
    questions: i,
    skills: sp(e, n.skills),
    balance: Hf(e, n.questions, s),
    breakdowns: n.breakdowns.map((a) => jR(e, a, o)),
    versions: cp(n.versions)
  };
}
function dp(e) {
  return Array.isArray(e);
}
function BR(e) {
  return e.slice().sort(Ft);
}
function jR(e, { dimension: n, groups: t, ungrouped: r }, s) {
  var c, d;
  let o = J(e).find(({ name: m }) => m === n.question), i = (d = o === void 0 || (c = we(o)[0]) == null ? void 0 : c.choices) != null ? d : [], a = new Map(i.map(({ value: m }, f) => [m, f])), l = (m) => {
    var f;
    return (f = a.get(m)) != null ? f : a.size;
  }, u = V();
  for (let m of Array.from(t.keys()).sort((f, h) => l(f) - l(h) || re(f, h))) {
    let f = t.get(m);
    f !== void 0 && (u[m] = s(f));
  }
  return O(v({}, n), { groups: u, ungrouped: r });
}

// src/core/analysis/disclosure/decide-release.ts
function pp(e, n, t) {
  let r = GR(e != null ? e : /* @__PURE__ */ new Map(), n);
  return e === null || Array.from(e.values()).every(({ length: o }) => o === 0) || r.accounts === 0 || r.accounts >= t.minCell ? { kind: "publish", change: r } : {
    kind: "hold",
    change: r,
    pending: r.accounts,
    needed: t.minCell,
    revisions: e
  };
}
function gp(e, n, t, r, s) {
  let o = Array.from(t.values()).reduce((a, { length: l }) => a + l, 0), i = Math.max(s.minCell, Math.ceil(o / 2));
  return Ba(s) || r.accounts === 0 || r.accounts >= i || fp(e) <= fp(n.published) ? null : i;
}
function Ba({ status: e }) {
  return e === "closed" || e === "archived";
}
function hp(e) {
  return typeof e == "object" && e !== null && (T(e) && e.withheld === "little-change" || Object.keys(e).some((n) => hp(e[n])));
}
function fp({ breakdowns: e, questions: n, skills: t }) {
  return [
    ...Object.keys(n).map((s) => n[s]),
    ...Object.keys(t).map((s) => t[s]),
    ...e
  ].filter(hp).length;
}
function GR(e, n) {
  let [t, r] = [0, 0];
  return n.forEach((s, o) => {
    var l;
    let i = (l = e.get(o)) != null ? l : [], a = qR(i, s);
    t += s.length - a, r += i.length - a;
  }), e.forEach((s, o) => {
    r += n.has(o) ? 0 : s.length;
  }), { added: t, removed: r, accounts: Math.max(t, r) };
}
function qR(e, n) {
  let [t, r] = [e[Symbol.iterator](), n[Symbol.iterator]()], [s, o, i] = [t.next(), r.next(), 0];
  for (; s.done !== !0 && o.done !== !0; ) {
    let a = s.value - o.value;
    i += +(a === 0), a <= 0 && (s = t.next()), a >= 0 && (o = r.next());
  }
  return i;
}

// src/core/survey/conditions/resolution-order.ts
function ss(e) {
  let n = bp(e), t = /* @__PURE__ */ new Map();
  return wp(n).forEach((r) => r.forEach((s) => {
    let o = !xp(r);
    t.set(s, {
      element: s.element,
      parent: s.parent && t.get(s.parent),
      visibleIf: o ? s.element.visibleIf : null,
      items: o ? s.items : []
    });
  })), Array.from(t.values());
}
function yp(e) {
  let n = bp(e);
  return wp(n).filter(xp).map((t) => t.map(({ element: r }) => r.name));
}
function or(e) {
  return "isRequired" in e;
}
function os(e) {
  return e.split(".", 1)[0];
}
function bp(e) {
  let n = [], t = /* @__PURE__ */ new Map(), r = (s, o) => {
    let i = { element: s, parent: o, items: VR(s), needs: o === null ? [] : [o] };
    n.push(i), or(s) ? t.set(s.name, i) : "elements" in s && s.elements.forEach((a) => r(a, i));
  };
  return e.pages.forEach((s) => r(s, null)), n.forEach(({ element: s, items: o, needs: i }) => {
    var a;
    o.map(({ visibleIf: l }) => l).concat((a = s.visibleIf) != null ? a : []).forEach((l) => ve(l).forEach((u) => {
      let c = t.get(os(u));
      c !== void 0 && !i.includes(c) && i.push(c);
    }));
  }), n;
}
function VR(e) {
  let n = [], t = (r, s, o = "") => r.forEach(({ value: i, visibleIf: a, isRetired: l }) => {
    a !== null && !l && n.push({ isRow: s, column: o, value: i, visibleIf: a });
  });
  return "choices" in e && t(e.choices, !1), "rows" in e && t(e.rows, !0), "columns" in e && e.columns.forEach(({ name: r, choices: s }) => t(s, !1, r)), n;
}
function wp(e) {
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
function xp(e) {
  return e.length > 1 || e.some((n) => n.needs.includes(n));
}

// src/core/survey/conditions/visibility.ts
function kp(e) {
  let n = ss(e), t = n.filter(Ga), r = /* @__PURE__ */ new Map();
  n.forEach(({ element: o }) => {
    or(o) && r.set(o.name, o);
  });
  let s = (o) => {
    var i;
    return ((i = r.get(o)) == null ? void 0 : i.type) === "ranking";
  };
  return (o) => {
    let i = HR(o), a = /* @__PURE__ */ new Set(), l = /* @__PURE__ */ new Set(), u = (m) => UR(i.values().get(m), r.get(m)), c = ({ expression: m }) => js(m, u, s) === !0;
    for (let m of t) {
      let { element: { name: f }, parent: h, visibleIf: p } = m;
      if (h !== null && a.has(h) || p !== null && !c(p)) {
        a.add(m), l.add(ja(f, h === null)), i.reduce(f, () => []);
        continue;
      }
      let g = m.items.filter((y) => !an(y.visibleIf, u, s));
      g.length > 0 && (g.forEach(({ value: y, isRow: w, column: b }) => l.add(is(f, w, y, b))), i.reduce(f, (y, w) => {
        let [, b = "", x = ""] = w.split(".");
        return l.has(is(f, !0, b, "")) ? [] : (
          // The text of "other" is no code.
          b !== "" && "special" in m.element ? y : y.filter((S) => !l.has(is(f, !1, S, x)))
        );
      }));
    }
    let d = {
      isShown: (m) => !l.has(ja(m, !1)),
      isPageShown: (m) => !l.has(ja(m, !0)),
      isChoiceShown: (m, f, h = "") => !l.has(is(m, !1, f, h)),
      isRowShown: (m, f) => !l.has(is(m, !0, f, "")),
      isRequired(m) {
        let f = r.get(m);
        return f !== void 0 && !f.isRetired && d.isShown(m) && (f.requiredIf === null ? f.isRequired : c(f.requiredIf));
      },
      values: i.values()
    };
    return d;
  };
}
function Fo(e) {
  return new Set(ss(e).filter((n) => or(n.element) && Ga(n)).map(({ element: n }) => n.name));
}
function Ga(e) {
  return e.visibleIf !== null || e.items.length > 0 || e.parent !== null && Ga(e.parent);
}
function ja(e, n) {
  return `${n} ${e}`;
}
function is(e, n, t, r) {
  return `${e} ${n} ${t} ${r}`;
}
function UR(e = [], n) {
  let t = n == null ? void 0 : n.type;
  if (t === "checkbox" || t === "tagbox" || t === "ranking")
    return e;
  let [r = null] = e, s = (n == null ? void 0 : n.type) === "text" && n.inputType === "number";
  return r !== null && s && isFinite(Number(r)) ? Number(r) : r;
}
function HR(e) {
  let n = null, t = /* @__PURE__ */ new Map();
  return {
    values: () => n != null ? n : e,
    reduce(r, s) {
      var o;
      t.size === 0 && e.forEach((i, a) => {
        var u;
        let l = os(a);
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
function Sp(e) {
  let n = [
    { by: "language", question: null, isPartition: !0 },
    { by: "community", question: null, isPartition: !0 }
  ];
  for (let t of e.measures.groupBy) {
    let r = J(e).find((o) => o.name === t), s = r === void 0 ? void 0 : we(r)[0];
    s !== void 0 && s.kind === "codes" && s.row === null && s.question.type !== "ranking" && n.push({ by: "question", question: t, isPartition: !s.isMultiple });
  }
  return n;
}
function Rp(e, n, t) {
  let { groups: r, dimension: { by: s, question: o } } = e, i = (u, c) => {
    let d = r.get(u);
    d === void 0 && (d = Io(t), r.set(ge(u), d)), Lo(d, c);
  };
  if (s !== "question" || o === null)
    return (u, c, d, m) => {
      var h;
      let f = (h = s === "language" ? u.language : u.community) != null ? h : null;
      f === null || s === "language" && !r.has(f) && !Ee.test(f) ? e.ungrouped++ : i(f, m);
    };
  let a = te(n).find(({ name: u }) => u === o), l = a === void 0 ? null : $o(a, n.notInStatistics);
  return (u, c, d, m) => {
    let f = l === null || d.has(o) ? [] : l(En(c, o));
    f.length === 0 && e.ungrouped++;
    for (let h of f)
      i(h, m);
  };
}

// src/core/analysis/number-counts.ts
var zR = 16;
function Pp(e, n) {
  let t = e.map((r) => {
    var o, i, a;
    let s = (o = n.places.get(r.name)) != null ? o : NaN;
    return O(v({}, r), { place: s, codes: (a = (i = n.numbers[s]) == null ? void 0 : i.codes) != null ? a : [], byNumber: new Uint32Array(zR) });
  });
  return {
    add: (r) => {
      var o;
      let { numbers: s } = r;
      for (let i = 0; i < t.length; i++) {
        let a = t[i], l = (o = s[a.place]) != null ? o : oe;
        if (l < 0) {
          a.count(a.tally, En(r, a.name), 1);
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
          a > 0 && s(r, l === oe ? [] : ns(o[l]), a);
        }), i.fill(0);
    }
  };
}

// src/core/analysis/tally.ts
function Do(e, n = Cr) {
  let t = Z(e), r = Zr(e), s = te(e).filter(({ question: b, column: x }) => t === null || b !== t.grid || x === null || !un.includes(x.name)), o = Fo(e), i = s.map((b) => ({
    name: b.name,
    question: b.question.name,
    row: b.row,
    isConditional: o.has(b.question.name),
    tally: Kf(),
    count: Yf(b, e.notInStatistics)
  })), a = Sp(e).map(
    (b) => ({ dimension: b, groups: /* @__PURE__ */ new Map(), ungrouped: 0 })
  ), l = a.map((b) => Rp(b, e, r)), u = tp(e, r), c = o.size === 0 ? null : kp(e), d = Io(r), m = lp(e, n), f = up(m), h = new Map(i.map((b) => [b.name, b.tally])), p = /* @__PURE__ */ new Map(), g = (b) => {
    var S;
    let x = (S = p.get(b)) != null ? S : Pp(i, b);
    return p.set(b, x), x;
  }, y = (b, x, S, k) => {
    for (let R of i) {
      let A = En(b, R.name);
      x !== null && !x.has(R.question) || S !== null && R.isConditional && !(S.isShown(R.question) && (R.row === null || S.isRowShown(R.question, R.row.value))) ? R.tally.notAsked++ : k.size > 0 && A.length > 0 && k.has(R.name) ? R.tally.changedVersion++ : R.count(R.tally, A, 1);
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
    versions: m,
    add(b) {
      w.counted++;
      let x = f(b), { questions: S = null } = b, k = S === null ? b.values : KR(b.values, S), R = c === null ? null : c(k), A = R === null ? k : R.values;
      S === null && R === null && x.size === 0 && A instanceof dn ? g(A.book).add(A) : y(A, S, R, x);
      let P = u(A, x);
      Lo(d, P);
      for (let N of l)
        N(b, A, x, P);
    }
  };
  return w;
}
function KR(e, n) {
  return new Map(Array.from(e).filter(([t]) => n.has(t.split(".", 1)[0])));
}
function Wo(e, n) {
  e.add(n);
}

// src/core/analysis/wave-pairs.ts
function Tp(e, n, t = { before: Cr, now: Cr }) {
  let r = /* @__PURE__ */ new Map(), s = (...f) => {
    var g;
    let h = JSON.stringify(f), p = (g = r.get(h)) != null ? g : r.size;
    return r.set(h, p), p;
  }, [o, i, a, l] = [/* @__PURE__ */ new Map(), /* @__PURE__ */ new Map(), /* @__PURE__ */ new Map(), /* @__PURE__ */ new Map()], u = /* @__PURE__ */ new Map(), c = 0, d = (f, ...h) => {
    let p = s(...h);
    return u.set(p, f), p;
  }, m = (f, h) => {
    var p, g, y, w;
    return {
      n: (p = o.get(f)) != null ? p : 0,
      before: (g = i.get(h)) != null ? g : 0,
      now: (y = a.get(h)) != null ? y : 0,
      both: (w = l.get(h)) != null ? w : 0
    };
  };
  return {
    read: {
      before: vp(e, t.before, s, d),
      now: vp(n, t.now, s, d)
    },
    add(f, h) {
      c++;
      let [p, g] = [new Set(h.about), new Set(h.said)], y = new Set(f.about.filter((b) => p.has(b))), w = (b) => {
        var x;
        return y.has((x = u.get(b)) != null ? x : -1);
      };
      y.forEach((b) => Ce(o, b, 1)), f.said.filter(w).forEach((b) => {
        Ce(i, b, 1), g.has(b) && Ce(l, b, 1);
      }), h.said.filter(w).forEach((b) => Ce(a, b, 1));
    },
    result: () => ({
      accounts: c,
      choice: (f, h) => m(s("question", f), s("choice", f, h)),
      highNeed: (f) => m(s("skill", f), s("need", f))
    })
  };
}
function vp(e, n, t, r) {
  let s = Z(e), o = Do(e, n), { layout: i, questions: a, skills: l } = o, u = Array.from({ length: i.size }, (c, d) => {
    let { importance: m, ability: f } = No(i, d), [h, p] = [s == null ? void 0 : s.importance.get(m), s == null ? void 0 : s.ability.get(f)], g = s !== null && h !== void 0 && p !== void 0;
    return { isPair: g, isNeed: g && nr([{ importance: h, ability: p, count: 1 }], s) > 0 };
  });
  return (c) => {
    let d = { about: [], said: [] };
    return Wo(o, c), a.forEach((m, f) => {
      if (m.n > 0) {
        let h = t("question", f);
        d.about.push(h), m.counts.forEach((p, g) => d.said.push(r(h, "choice", f, g)));
      }
      m.n = 0, m.counts.clear();
    }), i.rows.forEach(({ skill: m }, f) => {
      for (let h = 0; h < i.size; h++) {
        let p = u[h];
        if (l.cells[f * i.size + h] !== 0 && p.isPair) {
          let g = t("skill", m);
          d.about.push(g), p.isNeed && d.said.push(r(g, "need", m));
        }
      }
    }), l.cells.fill(0), d;
  };
}

// src/core/analysis/one-answer-per-account.ts
function Ep(e, n = null) {
  let { page: t, user: r, revision: s, community: o = null } = e, i = { page: t != null ? t : r, reason: "duplicate", revision: s };
  return n === null || o === null || o === n ? i : O(v({}, i), { community: o });
}
function JR(e) {
  let n = e === "" ? NaN : Date.parse(e);
  return isNaN(n) ? -1 / 0 : n;
}
function YR(e, n) {
  return e.time !== n.time ? e.time > n.time ? 1 : -1 : e.revision - n.revision || re(n.community, e.community) || re(e.content, n.content);
}
function Op(e, n) {
  let t = ({ timestamp: r, revision: s, community: o }) => ({ place: 0, time: JR(r), revision: s, community: o != null ? o : "", content: "" });
  return YR(t(e), t(n)) >= 0;
}
function Hn(e) {
  return gi.test(e) ? e : XR(e);
}
var XR = Ts((e) => {
  let n = e.normalize("NFC").replace(/[\s_]+/g, " ").trim(), t = Ap(n), r = t.toUpperCase();
  return Ap(r) === r ? r + n.slice(t.length) : n;
});
function Ap(e) {
  return e === "" ? "" : String.fromCodePoint(e.codePointAt(0));
}

// src/core/report/counted-answers.ts
function Np(e, n = nP) {
  var a;
  let t = [], r = /* @__PURE__ */ new Map(), [s, o] = [0, ""];
  for (let l of e) {
    let { timestamp: u, community: c = null, revision: d } = l;
    s++;
    let m = u.slice(0, 10);
    o = m > o ? m : o, s <= 1e3 && t.push({ user: l.user, page: l.page, revision: d, timestamp: u, community: c });
    let f = (a = r.get(c)) != null ? a : n(r.size === 0 ? e.length : void 0);
    r.set(c, f), f.add(d);
  }
  let i = Array.from(
    r,
    ([l, u]) => ({ community: l, revisions: u.sorted() })
  );
  return {
    count: s,
    newestDay: o === "" ? null : o,
    named: s > 1e3 ? null : t.sort(ZR),
    places: i.sort((l, u) => {
      var c, d;
      return as((c = l.community) != null ? c : "", (d = u.community) != null ? d : "");
    })
  };
}
function ZR(e, n) {
  var t, r, s, o;
  return as(e.user, n.user) || e.revision - n.revision || as((t = e.community) != null ? t : "", (r = n.community) != null ? r : "") || as((s = e.page) != null ? s : "", (o = n.page) != null ? o : "") || as(e.timestamp, n.timestamp);
}
function as(e, n) {
  return e < n ? -1 : e > n ? 1 : 0;
}
var eP = 64;
function nP(e = eP) {
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
function _o(e, n) {
  let t = e.core !== null && e.core.id === n.id ? e.core.questions : [], { changed: r } = Gt(e, n), s = J(e).map(({ name: i }) => i), o = new Set(J(n).map(({ name: i }) => i).filter((i) => t.includes(i) && s.includes(i) && !r.includes(i)));
  for (let i of ss(n))
    or(i.element) && !Mp(i).every((a) => o.has(a)) && o.delete(i.element.name);
  return o;
}
function Mp(e) {
  return e === null ? [] : [
    ...e.visibleIf === null ? [] : ve(e.visibleIf).map(os),
    ...Mp(e.parent)
  ];
}

// src/core/survey/with-skills.ts
function Qn(e, n) {
  return n === null || !tP(e) ? e : Zs(e, (t) => {
    if ("choicesFrom" in t && t.choicesFrom === "skills") {
      let r = n.skills.filter((s) => !$p(s, n)).map(Cp);
      return O(v({}, t), { choices: [...r, ...rn(t.special)] });
    }
    return t.type === "matrixdropdown" && t.rowsFrom !== null ? O(v({}, t), { rows: rP(t.rowsFrom, n).map(Cp) }) : t;
  });
}
function tP(e) {
  return J(e).some((n) => "choicesFrom" in n && n.choicesFrom === "skills" || n.type === "matrixdropdown" && n.rowsFrom !== null);
}
function $p(e, n) {
  return e.parent === null && n.children(e.id).length > 0;
}
function rP(e, n) {
  return n.skills.filter((t) => n.children(t.id).length === 0 && (e === "" ? !$p(t, n) : n.ancestors(t.id).some((r) => r.id === e)));
}
function Cp(e) {
  return { value: e.id, text: null, visibleIf: null, isRetired: e.isRetired };
}

// src/wiki/counting/definition-versions.ts
var sP = 100;
function qa(e, n, t, r, s) {
  return B(this, null, function* () {
    let o = Array.from(r).filter(([a]) => a !== t).sort(([a, l], [u, c]) => c - l || a - u).slice(0, sP).map(([a]) => a), i = /* @__PURE__ */ new Map();
    if (o.length > 0) {
      let a = yield e.source.revisions(o, "with-texts");
      o.sort((l, u) => l - u).forEach((l) => {
        var c, d;
        let u = Gn(Ae((d = (c = a.get(l)) == null ? void 0 : c.text) != null ? d : "").value).survey;
        u !== null && u.id === n.id && i.set(l, Qn(u, s));
      });
    }
    return { current: t === 0 ? null : t, earlier: i };
  });
}

// src/wiki/counting/spill.ts
var zn = class extends Error {
  constructor(n) {
    super(`What was kept outside of memory cannot be read: ${n instanceof Error ? n.message : String(n)}`), this.name = "SpillFault";
  }
};

// src/wiki/counting/put-bytes.ts
function ls(e, n) {
  let t = n.write(e);
  return t === null ? null : { position: t, size: e.length };
}
function Bo(e, n) {
  var t;
  return (t = ls(e, n)) != null ? t : Uint8Array.from(e);
}
function Kn(e, n, t) {
  if (e instanceof Uint8Array)
    return e;
  let r = (t == null ? void 0 : t.length) === e.size ? t : new Uint8Array(e.size);
  try {
    n.read(e.position, r);
  } catch (s) {
    throw new zn(s);
  }
  return r;
}

// src/wiki/counting/exclusion-sorter.ts
var [oP, Va] = [4096, 64], ir, ar, xt, jo = class {
  constructor(n) {
    this.length = 0;
    he(this, ir, []);
    he(this, ar);
    he(this, xt, []);
    $e(this, ar, n);
  }
  push(n) {
    this.length++, ne(this, xt).push(n) === Va && (ne(this, ir).push(Bo(new TextEncoder().encode(JSON.stringify(ne(this, xt))), ne(this, ar))), $e(this, xt, []));
  }
  *from(n) {
    let t = Math.floor(n / Va), r = t * Va;
    for (let s = t; s <= ne(this, ir).length; s++) {
      let o = ne(this, ir)[s], i = o === void 0 ? ne(this, xt) : JSON.parse(new TextDecoder().decode(Kn(o, ne(this, ar))));
      for (let a of i)
        r++ >= n && (yield a);
    }
  }
};
ir = new WeakMap(), ar = new WeakMap(), xt = new WeakMap();
var lr, Ua = class {
  constructor(n, t) {
    he(this, lr);
    this.length = n.length, this.reasons = t, $e(this, lr, n);
  }
  slice(n, t) {
    let r = [];
    for (let s of ne(this, lr).from(n)) {
      if (n + r.length >= t)
        break;
      r.push(s);
    }
    return r;
  }
  [Symbol.iterator]() {
    return ne(this, lr).from(0);
  }
};
lr = new WeakMap();
function iP(e, n) {
  let t = new jo(n), r = e.map((s) => {
    let o = s.from(0);
    return { rest: o, first: o.next() };
  }).filter(({ first: s }) => s.done !== !0);
  for (; r.length > 0; ) {
    let s = r[0];
    for (let o of r)
      s = Ft(o.first.value, s.first.value) < 0 ? o : s;
    t.push(s.first.value), s.first = s.rest.next(), s.first.done === !0 && (r = r.filter((o) => o !== s));
  }
  return t;
}
function Ha(e) {
  let n = [], t = /* @__PURE__ */ new Map(), r = [];
  function s(o) {
    let i = new jo(o);
    r.sort(Ft).forEach((a) => i.push(a)), n.push(i), r = [];
  }
  return {
    add: (o) => {
      var i;
      e !== null && r.length === oP && s(e), r.push(o), t.set(o.reason, ((i = t.get(o.reason)) != null ? i : 0) + 1);
    },
    sorted: () => e === null || n.length === 0 ? r.slice().sort(Ft) : (s(e), new Ua(iP(n, e), t))
  };
}

// src/wiki/counting/account-table.ts
function Go(e) {
  let n = 0;
  for (let t = 0; t < e.length; t++)
    n = Math.imul(n, 31) + e.charCodeAt(t);
  return Math.abs(Math.imul(n, 2654435761));
}
var kt = -1, aP = 64;
function Ip(e) {
  let n = new Int32Array(aP).fill(kt), t = 0;
  function r(o, i) {
    for (let a = o % n.length; ; a = (a + 1) % n.length) {
      let l = n[a];
      if (l === kt || e.at(l) === o && i(l))
        return a;
    }
  }
  function s() {
    let o = n;
    n = new Int32Array(2 * o.length).fill(kt), o.forEach((i) => {
      i !== kt && (n[r(e.at(i), () => !1)] = i);
    });
  }
  return {
    add: (o, i) => {
      2 * t >= n.length && s();
      let a = r(e.at(o), i), l = n[a];
      return l !== kt ? l : (n[a] = o, t++, null);
    },
    replace: (o, i) => {
      n[r(e.at(o), (a) => a === o)] = i;
    },
    find: (o, i) => {
      let a = n[r(o, i)];
      return a === kt ? null : a;
    },
    clear: () => {
      n.fill(kt), t = 0;
    }
  };
}

// src/wiki/counting/number-list.ts
var St = 2 ** 16, [lP, Lp] = [4, 2];
function qo(e = null) {
  let n = [], t = [], r = 0;
  function s(a) {
    var u;
    let l = n[a];
    e !== null && l instanceof Uint32Array && (n[a] = (u = ls(new Uint8Array(l.buffer), e)) != null ? u : l);
  }
  function o(a) {
    var m, f;
    let l = n[a];
    if (l instanceof Uint32Array)
      return l;
    let [u, c] = t;
    if ((u == null ? void 0 : u.part) === a)
      return u.numbers;
    if ((c == null ? void 0 : c.part) === a)
      return c.numbers;
    let d = (f = (m = t[Lp - 1]) == null ? void 0 : m.numbers) != null ? f : new Uint32Array(St);
    return Kn(l, e, new Uint8Array(d.buffer)), t = [{ part: a, numbers: d }, ...t.slice(0, Lp - 1)], d;
  }
  function i(a, l) {
    n[Math.floor(a / St)][a % St] = l;
  }
  return {
    get length() {
      return r;
    },
    add: (a) => {
      let l = Math.floor(r / St);
      l === n.length && (n.push(new Uint32Array(St)), s(l - lP)), i(r++, a);
    },
    setLast: (a) => {
      i(r - 1, a);
    },
    removeLast: () => {
      r--;
    },
    at: (a) => o(Math.floor(a / St))[a % St]
  };
}

// src/wiki/counting/byte-records.ts
var Jn = 2 ** 20, [uP, Fp] = [8, 2], bn = 128;
function Dp(e = null) {
  let n = [new Uint8Array(Jn)], t = [], r = qo(e), [s, o, i, a] = [n[0], 0, 0, 0], l = 1, u = null, [c, d] = [s, 0];
  function m() {
    if (e !== null)
      for (let b = 0; l > uP && b < o; b++) {
        let x = n[b], S = x instanceof Uint8Array ? ls(x, e) : null;
        x instanceof Uint8Array && S !== null && (n[b] = S, u = x.length === Jn ? x : u, l--);
      }
  }
  function f() {
    let b = s.subarray(i, a), x = Math.max(Jn, 2 * b.length), S = x === Jn && u !== null ? u : new Uint8Array(x);
    u = S === u ? null : u, S.set(b), i === 0 ? n[o] = S : (o = n.push(S) - 1, l++), s = S, [i, a] = [0, b.length], h(), m();
  }
  function h() {
    r.setLast(o * Jn + i);
  }
  function p(b) {
    a === s.length && f(), s[a++] = b;
  }
  function g(b) {
    let x = b;
    for (; x >= bn; )
      p(x % bn + bn), x = Math.floor(x / bn);
    p(x);
  }
  function y() {
    let [b, x] = [0, 1];
    for (; ; ) {
      let S = c[d++];
      if (S < bn)
        return b + S * x;
      b += (S - bn) * x, x *= bn;
    }
  }
  function w(b) {
    var R;
    let x = n[b];
    if (x instanceof Uint8Array)
      return x;
    let S = t.find((A) => A.piece === b);
    if (S !== void 0)
      return S.bytes;
    let k = Kn(x, e, (R = t[Fp - 1]) == null ? void 0 : R.bytes);
    return t = [{ piece: b, bytes: k }, ...t.slice(0, Fp - 1)], k;
  }
  return {
    get length() {
      return r.length;
    },
    begin: () => {
      r.add(0), i = a, i >= Jn && f(), h();
    },
    abandon: () => {
      r.removeLast(), a = i;
    },
    writeByte: p,
    writeNumber: g,
    writeText: (b) => {
      let x = 0;
      for (let S = 0; S < b.length; S++) {
        let k = b.charCodeAt(S);
        x += k < bn ? 1 : k < bn * bn ? 2 : 3;
      }
      g(x);
      for (let S = 0; S < b.length; S++)
        g(b.charCodeAt(S));
    },
    open: (b) => {
      let x = r.at(b);
      c = w(Math.floor(x / Jn)), d = x % Jn;
    },
    readByte: () => c[d++],
    readNumber: y,
    readText: () => {
      let b = "", x = y();
      for (let S = d + x; d < S; )
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
var Qa = "dddd-dd-ddTdd:dd:ddZ", [Wp, _p, cP] = [100, 48, 57];
function Gp(e) {
  if (e.length !== Qa.length)
    return null;
  let n = 0;
  for (let t = 0; t < Qa.length; t++) {
    let [r, s] = [e.charCodeAt(t), Qa.charCodeAt(t)];
    if (s === Wp && r >= _p && r <= cP)
      n = 10 * n + r - _p;
    else if (r !== s || s === Wp)
      return null;
  }
  return n;
}
var dP = Array.from({ length: 100 }, (e, n) => String(n).padStart(2, "0"));
function Rt(e) {
  return dP[e % 100];
}
var [Bp, jp] = [NaN, ""];
function qp(e) {
  let [n, t] = [Math.floor(e / 1e6), e % 1e6];
  return n !== Bp && (Bp = n, jp = `${Rt(Math.floor(n / 1e6))}${Rt(Math.floor(n / 1e4))}-${Rt(Math.floor(n / 100))}-${Rt(n)}T`), `${jp}${Rt(Math.floor(t / 1e4))}:${Rt(Math.floor(t / 100))}:${Rt(t)}Z`;
}

// src/wiki/counting/packed-values.ts
var Vo = 15, mP = 64, fP = "\u2026", pP = [];
function Vp(e, n, t) {
  let r = Fo(n).size > 0, [s, o] = [[], []];
  t.parameters.forEach(({ name: h, kind: p, isMultiple: g }, y) => {
    (!g && (p !== "text" || !r) ? s : o).push({ name: h, kind: p, place: y, codes: t.numbers[y] });
  });
  let i = t.parameters.map(() => oe), a = new Uint32Array(s.length + 1);
  function l({ kind: h, codes: p }, g) {
    return p.numberOf(h === "text" ? fP : h === "codes" && g.length > mP ? sr(g) : g);
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
      e.writeByte(Math.min(w, Vo) + 16 * Math.min(b, Vo));
    }
    for (let y = 0; y < s.length; y++)
      a[y] >= Vo && e.writeNumber(a[y]);
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
      for (let S = 0; S < b.length; S++)
        e.writeNumber(b[S]);
    else y > 0 && e.writeNumber(y);
  }
  function m(h) {
    for (let p = 0; p < s.length; p += 2) {
      let g = e.readByte();
      a[p] = g % 16, a[p + 1] = Math.floor(g / 16);
    }
    for (let p = 0; p < s.length; p++) {
      let g = a[p];
      h[s[p].place] = g === Vo ? e.readNumber() : g;
    }
  }
  function f({ kind: h, codes: p }, g) {
    if (h === "text") {
      let w = Array.from({ length: g }, () => e.readText());
      return new An(null, () => w);
    }
    let y = [];
    for (let w = g; w > 0; w--)
      y.push(e.readNumber());
    return new An(y, () => y.map((w) => {
      var b, x;
      return (x = (b = p.codes[w]) == null ? void 0 : b[0]) != null ? x : "";
    }));
  }
  return {
    write: (h) => {
      var g;
      let p = h instanceof dn && h.book === t ? h : null;
      u(h, p === null ? null : p.numbers);
      for (let y of o)
        p === null ? c(y, (g = h.get(y.name)) != null ? g : []) : d(y, p);
    },
    read: () => {
      let h = i.slice(), p = null;
      m(h);
      for (let g of o) {
        let y = e.readNumber();
        y === 1 && g.kind !== "text" ? h[g.place] = e.readNumber() : y > 0 && (p = p != null ? p : [], h[g.place] = -p.push(f(g, y)));
      }
      return new dn(t, h, p != null ? p : pP);
    }
  };
}

// src/wiki/counting/sparse-bits.ts
function Up(e, n) {
  return (e[n >> 3] & 1 << (n & 7)) !== 0;
}
function us(e = []) {
  let n = e.slice();
  return {
    set: (t) => {
      var i;
      let [r, s] = [Math.floor(t / 65536), t % 65536], o = (i = n[r]) != null ? i : new Uint8Array(65536 / 8);
      n[r] = o, o[s >> 3] = o[s >> 3] | 1 << (s & 7);
    },
    has: (t) => {
      let r = n[Math.floor(t / 65536)];
      return r !== void 0 && Up(r, t % 65536);
    },
    copy: () => us(Array.from(n, (t) => t == null ? void 0 : t.slice())),
    *[Symbol.iterator]() {
      for (let [t, r = null] of n.entries()) {
        let s = r === null ? 0 : 65536;
        for (let o = 0; o < s; o++)
          Up(r, o) && (yield t * 65536 + o);
      }
    }
  };
}

// src/wiki/counting/packed-answers.ts
var [Uo, za] = [1, 2], gP = 5, hP = 2 ** 17;
function Hp(e, n = Mo(e), t = null, r = hP) {
  var S, k, R, A;
  let s = Dp(t), o = Vp(s, e, n), i = [], a = [], l = /* @__PURE__ */ new Map(), u = qo(t), c = Ip(u);
  function d(P) {
    return h(P), s.readText();
  }
  function m(P) {
    return Hn(d(P));
  }
  class f {
    constructor(N) {
      he(this, S);
      he(this, k);
      he(this, R);
      he(this, A);
      var M;
      $e(this, S, N), s.open(N), $e(this, k, s.readByte()), $e(this, R, i[s.readNumber()]), this.revision = s.readNumber(), $e(this, A, s.readNumber()), this.language = (M = a[s.readNumber() - 1]) != null ? M : null;
      let L = s.readNumber();
      this.definitionRevision = L === 0 ? null : L;
    }
    get user() {
      return d(ne(this, S));
    }
    get page() {
      let N = h(ne(this, S)), L = s.readText();
      return N % 2 === Uo ? s.readText() : ne(this, R).pageOf(L);
    }
    get timestamp() {
      if (ne(this, k) < za)
        return qp(ne(this, A));
      let N = h(ne(this, S));
      return s.skipText(), N % 2 === Uo && s.skipText(), s.readText();
    }
    get community() {
      return ne(this, R).community;
    }
    get questions() {
      return ne(this, R).questionsOf(this.definitionRevision);
    }
    /** Read whenever they are wanted. */
    get values() {
      let N = h(ne(this, S));
      return s.skipText(), N % 2 === Uo && s.skipText(), N >= za && s.skipText(), o.read();
    }
  }
  S = new WeakMap(), k = new WeakMap(), R = new WeakMap(), A = new WeakMap();
  function h(P) {
    s.open(P);
    let N = s.readByte();
    for (let L = gP; L > 0; L--)
      s.readNumber();
    return N;
  }
  function p(P) {
    let N = i.lastIndexOf(P);
    return N === -1 ? i.push(P) - 1 : N;
  }
  function g(P) {
    var N;
    return P === null ? 0 : (N = l.get(P)) != null ? N : y(P);
  }
  function y(P) {
    let N = ge(P), L = a.push(N);
    return l.set(N, L), L;
  }
  function w(P, N, L) {
    return N === 1 || u.at(P) % N === L;
  }
  function b(P, N, L) {
    let M = new Set(L.map(({ user: E }) => Hn(E))), F = new Set(Array.from(M, Go));
    return {
      length: N,
      accounts: (E, I) => {
        c.clear();
        for (let C = 0; C < s.length; C++)
          w(C, E, I) && !P.has(C) && c.add(C, () => !1);
        return (C, W) => c.find(C, (j) => m(j) === W()) !== null || F.has(C) && M.has(W());
      },
      sharedWith: (E) => {
        let I = Math.max(1, Math.ceil(Math.max(s.length, E.length) / r)), C = P.copy(), W = /* @__PURE__ */ new Set(), j = 0;
        for (let D = 0; D < I; D++) {
          let H = E.accounts(I, D);
          for (let Q = 0; Q < s.length; Q++)
            !w(Q, I, D) || P.has(Q) || (H(u.at(Q), () => m(Q)) ? j++ : C.set(Q));
          for (let Q of L) {
            let ie = Hn(Q.user), de = Go(ie);
            de % I === D && H(de, () => ie) && W.add(Q);
          }
        }
        return b(C, j + W.size, L.filter((D) => W.has(D)));
      },
      where: (E, I = []) => {
        let C = P.copy(), W = 0;
        for (let D = 0; D < s.length; D++)
          P.has(D) || (E(new f(D)) ? W++ : C.set(D));
        let j = L.filter(E).concat(I);
        return b(C, W + j.length, j);
      },
      *[Symbol.iterator]() {
        for (let E = 0; E < s.length; E++)
          P.has(E) || (yield new f(E));
        yield* Be(L);
      }
    };
  }
  function x(P, N) {
    let { user: L, page: M, revision: F, timestamp: E, language: I = null, definitionRevision: C = null, values: W } = P, j = Gp(E), D = M !== null && M !== N.pageOf(L);
    s.writeByte((D ? Uo : 0) + (j === null ? za : 0)), s.writeNumber(p(N)), s.writeNumber(F), s.writeNumber(j != null ? j : 0), s.writeNumber(g(I)), s.writeNumber(C != null ? C : 0), s.writeText(L), D && s.writeText(M), j === null && s.writeText(E), o.write(W), u.add(Go(Hn(L)));
  }
  return {
    add: (P, N) => {
      s.begin();
      try {
        x(P, N);
      } catch (L) {
        throw s.abandon(), L;
      }
    },
    newest: (P) => {
      let N = us(), L = 0, M = Math.max(1, Math.ceil(s.length / r));
      for (let F = 0; F < M; F++) {
        c.clear();
        for (let E = 0; E < s.length; E++) {
          if (!w(E, M, F))
            continue;
          let I = c.add(E, (C) => m(C) === m(E));
          if (I !== null) {
            let C = Op(new f(E), new f(I));
            N.set(C ? I : E), C && c.replace(I, E), L++;
          }
        }
      }
      for (let F of N)
        P(new f(F));
      return b(N, s.length - L, []);
    }
  };
}

// src/core/survey/decide-answer-counts.ts
function Qp(e) {
  let { survey: n, titles: t, community: r = null, readAnswer: s, readEscaped: o = null } = e, i = bP(e.renames), a = { title: "", made: "", owner: null }, l = (u, c) => {
    if (a.title !== u || a.made !== c) {
      let d = t.answererOf(n, u), m = d === null || wP(d) ? null : i(Ue(d), c);
      a = { title: u, made: c, owner: m };
    }
    return a.owner;
  };
  return {
    ownerOf: l,
    decide: (u) => {
      let c = l(u.title, u.first.timestamp), d = u.ownerRevision;
      if (c === null)
        return cs(u, "no-account");
      if (u.first.user !== c || u.first.userId === 0 || d === null) {
        let w = u.isHistoryPartial === !0 ? "history-unknown" : "not-owner";
        return cs(u, u.isRedirect ? "redirect" : w, u.first.id);
      }
      let m = d.id === u.latest.id;
      if (u.isRedirect && m)
        return cs(u, "redirect", d.id);
      let { escaped: f = null } = d, h = f === null || o === null ? null : o(f), p = h === null ? d.text : "";
      if (p === null)
        return cs(u, "hidden", d.id);
      let g = h != null ? h : s(p);
      if (g.exclusion !== null) {
        let w = g.exclusion === "no-answer" && p.trim() === "";
        return cs(u, w ? "withdrawn" : g.exclusion, d.id);
      }
      let y = m || u.latest.text === d.text;
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
function yP(e, n) {
  return e < n ? -1 : e > n ? 1 : 0;
}
function cs(e, n, t) {
  let r = { page: e.title, reason: n };
  return { answer: null, exclusions: [t === void 0 ? r : O(v({}, r), { revision: t })] };
}
function bP(e) {
  let n = e.slice().sort((r, s) => yP(r.timestamp, s.timestamp)), t = /* @__PURE__ */ new Map();
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
function wP(e) {
  return e.includes(".") && /^\d{1,3}(?:\.\d{1,3}){2}\.(?:\d{1,3}|xxx)$/.test(e) || e.includes(":") && /^[\da-f]{0,4}(?::[\da-f]{0,4}){2,7}$/i.test(e);
}

// src/core/survey/canonical-value.ts
function ur(e, n) {
  var s;
  let { kind: t, question: r } = n;
  return t === "number" ? (s = Qt(e)) != null ? s : e.trim() : t === "codes" || r.type === "text" && r.inputType !== "text" ? e.trim() : e;
}

// src/core/survey/read-answer.ts
var Kp = "Skills survey answer";
function ds(e, n, t = SP(e)) {
  return (r) => {
    let s = n(r), o = s.filter((d) => xP(e.id, d)), i = o[o.length - 1];
    if (i === void 0)
      return O(v({}, kP), { exclusion: s.length === 0 ? "no-answer" : "other-survey" });
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
function xP(e, n) {
  let t = n.parameters.get("survey");
  return t === void 0 || t === "" || pn(t) === e;
}
var kP = {
  values: /* @__PURE__ */ new Map(),
  unknown: /* @__PURE__ */ new Map(),
  definitionRevision: null,
  submitted: null,
  language: null
};
function SP(e) {
  let n = te(e), t = new Map(n.map(({ name: i }, a) => [i, a])), [r, s] = [zp(!1), zp(!0)], o = (i, a) => a.kind !== "codes" ? RP(i, a) : (a.isMultiple ? s : r)(i, a);
  return (i) => {
    let a = /* @__PURE__ */ new Map(), l = (m, f) => {
      let h = o(f, m);
      h.length > 0 && a.set(m.name, h);
    }, u = /* @__PURE__ */ new Map(), [c, d] = [-1, !0];
    return i.forEach((m, f) => {
      let h = t.get(f);
      h !== void 0 ? (d = d && h > c, c = h, l(n[h], m)) : yn.includes(f) || u.set(f, m);
    }), d || (a.clear(), n.forEach((m) => {
      var f;
      return l(m, (f = i.get(m.name)) != null ? f : "");
    })), { values: a, unknown: u };
  };
}
var Jp = [];
function RP(e, n) {
  let t = e === "" ? "" : ur(pn(e), n);
  return t === "" ? Jp : [t];
}
var PP = 2e3, vP = 100;
function zp(e) {
  let n = /* @__PURE__ */ new Map([["", Jp]]), t = (r, s) => {
    let o = pn(r), i = (e ? o.split(";") : [o]).map((a) => ur(a, s));
    return Array.from(new Set(i)).filter((a) => a !== "");
  };
  return (r, s) => {
    let o = n.get(r);
    if (o !== void 0 || r.length > vP || n.size >= PP)
      return o != null ? o : t(r, s);
    let i = ge(r), a = t(i, s);
    return n.set(i, a), a;
  };
}

// src/core/survey/read-coded-values.ts
var [TP, AP] = [64, 2e3], [EP, OP] = [200, 100], NP = 50, Ka = 128, MP = /* @__PURE__ */ new Map(), [Ja, CP] = [-1, -2];
function Yp(e) {
  let n = e.parameters.map(
    (a, l) => $P(a, e.numbers[l])
  ), t = e.parameters.map(() => oe), r = null, s = [];
  function o(a) {
    var l;
    return (l = e.places.get(a)) != null ? l : yn.includes(a) ? CP : Ja;
  }
  function i(a) {
    for (a !== r && ([r, s] = [a, []]); s.length < a.names.length; )
      s.push(o(a.names[s.length]));
    return s;
  }
  return (a) => {
    let l = t.slice(), u = [], c = null;
    if (a instanceof Hr) {
      let { text: d, parts: m } = a, f = i(a.met);
      for (let h = 0; h < m.length; h += Ur) {
        let p = m[h], [g, y, w] = [f[p], m[h + 1], m[h + 2]];
        g >= 0 ? l[g] = n[g](d, y, w, u) : g === Ja && (c = c != null ? c : /* @__PURE__ */ new Map(), c.set(a.met.names[p], d.slice(y, w)));
      }
    } else
      a.forEach((d, m) => {
        let f = o(m);
        f >= 0 ? l[f] = n[f](d, 0, d.length, u) : f === Ja && (c = c != null ? c : /* @__PURE__ */ new Map(), c.set(m, d));
      });
    return { values: new dn(e, l, u), unknown: c != null ? c : MP };
  };
}
function $P(e, n) {
  if (e.kind === "text")
    return LP(e);
  let t = FP(e, n);
  return e.isMultiple ? DP(n, t) : t;
}
function Ya(e, n) {
  return -n.push(e);
}
function IP({ question: e }) {
  return e.type === "text" && e.inputType !== "text";
}
function LP(e) {
  let n = IP(e);
  return (t, r, s, o) => {
    let i = t.slice(r, s), a = () => [ur(pn(i), e)];
    return r === s || n && a()[0] === "" ? oe : Ya(new An(null, a), o);
  };
}
function FP(e, n) {
  let t = /* @__PURE__ */ new Map(), r = new Uint16Array(Ka);
  function s(i) {
    let a = pn(i), l = (e.isMultiple ? a.split(";") : [a]).map((u) => ur(u, e));
    return Array.from(new Set(l)).filter((u) => u !== "");
  }
  function o(i, a) {
    var d;
    let l = s(i), u = l.map((m) => m.length > TP ? oe : n.numberOf(m, AP));
    if (l.length > 1 || u[0] === oe)
      return Ya(new An(u.includes(oe) ? null : u, () => l), a);
    let c = (d = u[0]) != null ? d : oe;
    return t.size < EP && i.length <= OP && (t.set(ge(i), c), i.length === 1 && i.charCodeAt(0) < Ka && (r[i.charCodeAt(0)] = c)), c;
  }
  return (i, a, l, u) => {
    var f;
    if (a === l)
      return oe;
    let c = i.charCodeAt(a), d = l - a === 1 && c < Ka ? r[c] : oe;
    if (d !== oe)
      return d;
    let m = i.slice(a, l);
    return (f = t.get(m)) != null ? f : o(m, u);
  };
}
function DP(e, n) {
  let { codes: t } = e;
  return (r, s, o, i) => {
    var m;
    let a = r.indexOf(";", s), l = a === -1 || a >= o ? -1 : r.indexOf("&", s);
    if (a === -1 || a >= o || l !== -1 && l < o)
      return n(r, s, o, i);
    let u = [], c = [];
    for (let f = s; f <= o; ) {
      let h = r.indexOf(";", f), p = h === -1 || h > o ? o : h, g = n(r, f, p, c);
      if (g < 0 || u.length > NP)
        return n(r, s, o, i);
      g !== oe && !u.includes(g) && u.push(g), f = p + 1;
    }
    let d = () => u.map((f) => {
      var h, p;
      return (p = (h = t[f]) == null ? void 0 : h[0]) != null ? p : "";
    });
    return u.length < 2 ? (m = u[0]) != null ? m : oe : Ya(new An(u, d), i);
  };
}

// src/wiki/counting/answer-histories.ts
function Xp(e, n) {
  var d, m;
  let { title: t, isRedirect: r, latest: s, history: o = [], isHistoryPartial: i = !1 } = e, a = o[o.length - 1];
  if (a === void 0)
    return null;
  let l = n.ownerOf(t, a.timestamp), u = l !== null && yt({ first: a }, l) && (d = o.find(({ user: f, userId: h }) => f === l && h !== 0)) != null ? d : null;
  return u === null || ((m = u.escaped) != null ? m : null) !== null || u.text !== null ? { title: t, isRedirect: r, first: a, ownerRevision: u, latest: s, isHistoryPartial: i } : null;
}
function Zp(e, n, t) {
  return B(this, null, function* () {
    let r = yield Yt(e, n, e), s = Oa(r), o = t(s === void 0 ? [] : yield e.renamesSince(s)), i = yield cf(e, r, ({ page: a, first: l }) => o.ownerOf(a.title, l.timestamp));
    return {
      decider: o,
      answerPages: r.map((a) => {
        var l;
        return v({
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
var eg = { pages: 1e4, characters: 16e6 }, Xa = class extends Error {
  constructor() {
    super("Cancelled."), this.name = "CountingCancelled";
  }
};
function tg(o, i, a, l) {
  return B(this, arguments, function* (e, n, t, r, s = {}) {
    var S, k, R, A, P;
    let { source: u, titles: c, community: d } = e, m = ds(n, e.readAnswerCalls, Yp(t)), f = (k = (S = u.createEscapedReader) == null ? void 0 : S.call(u, n, t, e.readAnswerCalls)) != null ? k : null, h = (E) => Qp({ survey: n.id, titles: c, community: d, renames: E, readAnswer: m, readEscaped: f }), p = (E, I) => {
      var W;
      let C;
      try {
        let j = I.decide(E);
        ({ exclusions: C } = j), j.answer !== null && r.answer(j.answer);
      } catch (j) {
        C = [{ page: E.title, reason: "unreadable", revision: E.latest.id }], (W = s.onUnreadable) == null || W.call(s, ge(E.title), j);
      }
      for (let j of C)
        r.exclusion(O(v({}, j), { page: ge(j.page) }));
    }, g = (E) => B(null, null, function* () {
      let { decider: I, answerPages: C } = yield Zp(u, E, h);
      C.forEach((W) => p(W, I));
    }), [y, w, b] = [[], 0, 0], x = null;
    try {
      for (var N = Re(u.pagesBelow(c.answersPrefix(n.id))), L, M, F; L = !(M = yield N.next()).done; L = !1) {
        let E = M.value;
        if (ng(s), (R = s.onPages) == null || R.call(s, ++b), E.history !== void 0) {
          x = x != null ? x : h(yield u.renamesSince(""));
          let I = Xp(E, x);
          I === null ? yield g([E]) : p(I, x);
          continue;
        }
        y.push(E), w += (P = (A = E.latest.text) == null ? void 0 : A.length) != null ? P : 0, (y.length >= eg.pages || w >= eg.characters) && (yield g(y), [y, w] = [[], 0]);
      }
    } catch (M) {
      F = [M];
    } finally {
      try {
        L && (M = N.return) && (yield M.call(N));
      } finally {
        if (F)
          throw F[0];
      }
    }
    yield g(y), ng(s);
  });
}
function ng({ signal: e }) {
  if ((e == null ? void 0 : e.aborted) === !0)
    throw new Xa();
}

// src/wiki/counting/gather-answers.ts
function rg(e, n, t, r) {
  let s = ({ community: l = null, revision: u }) => `${u} ${l != null ? l : ""}`, o = new Set(n.map(s)), i = Ha(r);
  for (let l of e.excluded)
    i.add(l);
  for (let { page: l, user: u, revision: c, community: d = null } of n) {
    let m = { page: l != null ? l : u, reason: "unreadable", revision: c };
    i.add(d === null || d === t ? m : O(v({}, m), { community: d }));
  }
  let a = e.answers.where((l) => !o.has(s(l)));
  return O(v({}, e), { answers: a, excluded: i.sorted() });
}
function Za(e, n) {
  return O(v({}, e), { id: n });
}
function sg(e, n, t, r) {
  return B(this, null, function* () {
    var h;
    let { survey: s, taxonomy: o, definitionRevision: i } = n, a = Mo(s), l = Hp(s, a, r.spill), u = Ha((h = r.spill) != null ? h : null), c = 0, d = (p, g, y) => B(null, null, function* () {
      let w = c, b = /* @__PURE__ */ new Map(), x = {
        community: p.community,
        pageOf: (S) => p.titles.answer(g.id, S),
        questionsOf: y
      };
      return yield tg(p, g, a, {
        answer: (S) => {
          var R;
          l.add(S, x);
          let { definitionRevision: k = null } = S;
          k !== null && b.set(k, ((R = b.get(k)) != null ? R : 0) + 1);
        },
        exclusion: (S) => u.add(p.isHome ? S : O(v({}, S), { community: p.community }))
      }, O(v({}, r), {
        onPages: (S) => {
          var k;
          c = w + S, (k = r.onPages) == null || k.call(r, c);
        }
      })), b;
    }), m = yield qa(e, s, i, yield d(e, s, () => null), o);
    for (let { place: p, local: g, definitionRevision: y } of t) {
      let w = null, b = /* @__PURE__ */ new Map(), x = yield d(p, Za(s, g.id), (S) => {
        var A, P;
        let k = (A = w == null ? void 0 : w.earlier.get(S != null ? S : 0)) != null ? A : g, R = (P = b.get(k)) != null ? P : _o(Qn(O(v({}, k), { core: g.core }), o), s);
        return b.set(k, R), R;
      });
      w = yield qa(p, g, y, x, o);
    }
    return { answers: l.newest((p) => u.add(Ep(p, e.community))), excluded: u.sorted(), versions: m };
  });
}

// src/core/analysis/disclosure/read-last-release.ts
function ig(e) {
  let [n, t] = [X(e, "minAnswers"), X(e, "minCell")];
  if (typeof n != "number" || typeof t != "number")
    return null;
  let [r, s] = [X(e, "earlier"), X(e, "ratingTrail")];
  return {
    thresholds: { minAnswers: n, minCell: t },
    published: v(O(v(v({}, og(e)), q(r) ? { earlier: og(r) } : {}), {
      trails: Ho(X(e, "trails"), GP)
    }), Array.isArray(s) ? { ratingTrail: s.map(WP) } : {})
  };
}
function X(e, n) {
  return q(e) ? _(e, n) : void 0;
}
function og(e) {
  let n = X(e, "breakdowns");
  return {
    questions: Ho(X(e, "questions"), jP),
    skills: Ho(X(e, "skills"), qP),
    breakdowns: (Array.isArray(n) ? n : []).filter(VP)
  };
}
function WP(e) {
  let n = X(e, "gone"), t = X(e, "breakdowns");
  return {
    skills: _P(Ho(X(e, "skills"), (r) => ag(r, (s) => typeof s == "number"))),
    breakdowns: (Array.isArray(t) ? t : []).filter(BP),
    gone: typeof n == "number" ? n : 1 / 0
  };
}
function _P(e) {
  let n = V();
  return Object.keys(e).forEach((t) => {
    var o;
    let r = (o = e[t]) != null ? o : null, s = V();
    Object.keys(r != null ? r : {}).filter((i) => !i.startsWith("unused ")).forEach((i) => {
      s[i] = r == null ? void 0 : r[i];
    }), n[t] = r === null ? null : s;
  }), n;
}
function ag(e, n) {
  return e === null || cr(e, n);
}
function BP(e) {
  return lg(e) && ag(X(e, "groups"), (n) => n === null || typeof X(n, "counted") == "number" && cr(
    X(n, "skills"),
    (t) => t === null || typeof t == "string"
  ));
}
function lg(e) {
  return typeof X(e, "by") == "string" && X(e, "question") !== void 0;
}
function Ho(e, n) {
  let t = V();
  return q(e) && Object.keys(e).filter((r) => n(_(e, r))).forEach((r) => {
    t[r] = _(e, r);
  }), t;
}
function cr(e, n) {
  return q(e) && Object.keys(e).every((t) => n(_(e, t)));
}
function ms(e) {
  return typeof X(e, "withheld") == "string";
}
function jP(e) {
  return ms(e) || typeof X(e, "n") == "number" && cr(
    X(e, "choices"),
    (n) => ms(n) || typeof X(n, "count") == "number"
  );
}
function GP(e) {
  let [n, t] = [X(e, "states"), X(e, "sealed")], r = (s) => (o) => typeof X(s, o) == "number";
  return ["come", "gone"].every(r(e)) && Array.isArray(t) && t.every((s) => typeof s == "string") && Array.isArray(n) && n.length > 0 && n.every((s) => ["n", "come", "gone"].every(r(s)) && cr(
    X(s, "counts"),
    (o) => o === null || typeof o == "number"
  ));
}
function qP(e) {
  return ms(e) || typeof X(e, "n") == "number" && q(X(e, "discrepancies")) && ["importance", "ability"].every((n) => q(X(X(e, n), "counts"))) && X(e, "highNeedCount") !== void 0;
}
function VP(e) {
  return lg(e) && cr(X(e, "groups"), (n) => ms(n) || typeof X(n, "counted") == "number" && cr(X(n, "skills"), (t) => ms(t) || typeof X(t, "n") == "number"));
}

// src/wiki/counting/last-release.ts
function ug(e, n, t) {
  return B(this, null, function* () {
    let { source: r, titles: s, community: o } = e, i = s.resultsData(n), a = (h) => B(null, null, function* () {
      var y, w, b;
      let p = (y = (yield r.readPages([h])).get(h)) == null ? void 0 : y.latest, g = p === void 0 || t === null || p.user === t ? p : (w = yield r.newestRevisionBy(h, t)) != null ? w : void 0;
      return Ae((b = g == null ? void 0 : g.text) != null ? b : "").value;
    }), l = yield a(i), u = q(l) ? _(l, "answers") : null, c = q(u) ? _(u, "revisions") : null, d = /* @__PURE__ */ new Map(), m = (h) => {
      var w;
      let p = q(h) ? _(h, "community") : null, g = typeof p == "string" && p !== o ? p : "", y = (w = d.get(g)) != null ? w : [];
      d.set(g, y), HP(h).forEach((b) => y.push(b));
    };
    if (Array.isArray(u))
      u.forEach(m);
    else if (!Array.isArray(c))
      return null;
    let f = (h) => B(null, null, function* () {
      return typeof h == "string" && h.startsWith(`${s.results(n)}/`) ? a(h) : null;
    });
    for (let h of Array.isArray(c) ? c : []) {
      let p = yield f(h);
      if (!q(p))
        return null;
      m(p);
    }
    return d.forEach((h) => h.sort((p, g) => p - g)), { revisions: d, figures: ig(yield UP(l, f)) };
  });
}
function UP(e, n) {
  return B(this, null, function* () {
    let t = q(e) ? _(e, "breakdowns") : null;
    if (!Array.isArray(t))
      return e;
    let r = [];
    for (let s of t) {
      let o = q(s) ? _(s, "pages") : null, i = /* @__PURE__ */ Object.create(null);
      for (let a of Array.isArray(o) ? o : []) {
        let l = yield n(a), u = q(l) ? _(l, "groups") : null;
        Object.assign(i, q(u) ? u : {});
      }
      r.push(Array.isArray(o) ? O(v({}, s), { groups: i }) : s);
    }
    return O(v({}, e), { breakdowns: r });
  });
}
function HP(e) {
  let [n, t] = q(e) ? [_(e, "revision"), _(e, "revisions")] : [];
  return (Array.isArray(t) ? t : [n]).filter((s) => typeof s == "number");
}

// src/core/json/schema-faults.ts
var QP = {
  object: "expected-object",
  array: "expected-list",
  string: "expected-string",
  integer: "expected-whole-number",
  number: "expected-number",
  boolean: "expected-true-or-false"
};
function Qo(e, n, t) {
  var m;
  let r = [], s = (m = n.definitions) != null ? m : {};
  return a(e, n, "$", ""), r;
  function o(f, h, ...p) {
    r.push({ path: f, code: h, parameters: p });
  }
  function i(f) {
    let [h, p] = [f, ""];
    for (; h.$ref !== void 0; ) {
      p = h.$ref.replace("#/definitions/", "");
      let g = s[p];
      if (g === void 0)
        throw new Error(`The schema has no ${h.$ref}.`);
      h = g;
    }
    return [h, p];
  }
  function a(f, h, p, g) {
    let [y, w] = i(h), b = w === "" ? g : w;
    y.anyOf !== void 0 ? d(f, y.anyOf, p, b) : y.enum !== void 0 ? y.enum.includes(f) || o(p, "not-one-of", G(f), y.enum) : y.type !== void 0 && !cg(f, y.type) ? o(p, QP[y.type]) : typeof f == "string" ? l(f, y, p, b) : typeof f == "number" ? y.minimum !== void 0 && f < y.minimum ? o(p, "too-small", f, y.minimum) : y.maximum !== void 0 && f > y.maximum && o(p, "too-large", f, y.maximum) : Array.isArray(f) ? u(f, y, p) : q(f) && c(f, y, p);
  }
  function l(f, h, p, g) {
    var b;
    if (h.pattern !== void 0 && !mg(h.pattern, f)) {
      o(p, (b = t.codes[g]) != null ? b : "bad-text", G(f));
      return;
    }
    let y = t.checks[g], w = y === void 0 ? null : y(f);
    w !== null && o(p, w, G(f));
  }
  function u(f, h, p) {
    h.minItems !== void 0 && f.length < h.minItems ? o(p, "empty-list") : h.maxItems !== void 0 && f.length > h.maxItems && o(p, "too-many-items", h.maxItems);
    let g = h.items;
    g !== void 0 && f.forEach((y, w) => a(y, g, K(p, w), ""));
  }
  function c(f, h, p) {
    var w, b, x, S;
    let g = (w = h.properties) != null ? w : {}, y = (b = h.patternProperties) != null ? b : {};
    for (let k of (x = h.required) != null ? x : [])
      _(f, k) === void 0 && o(K(p, k), k === "default" ? "missing-default" : "missing-property", k);
    for (let k of Object.keys(f)) {
      let R = K(p, k), A = Object.keys(y).find((N) => mg(N, k)), P = (S = _(g, k)) != null ? S : A && y[A];
      P !== void 0 ? a(f[k], P, R, "") : h.patternProperties !== void 0 ? o(R, "bad-language", G(k)) : h.additionalProperties === !1 && o(R, "unknown-property", G(k), Object.keys(g));
    }
  }
  function d(f, h, p, g) {
    var S, k;
    let y = h.filter((R) => {
      let A = i(R)[0].type;
      return A === void 0 || cg(f, A) || A === "integer" && typeof f == "number";
    });
    if (!q(f) || y.length < 2) {
      y[0] === void 0 ? o(p, (S = t.codes[g]) != null ? S : "bad-text", G(f)) : a(f, y[0], p, g);
      return;
    }
    let w = y.map((R) => {
      var A, P, N;
      return (N = (P = (A = i(R)[0].properties) == null ? void 0 : A.type) == null ? void 0 : P.enum) == null ? void 0 : N[0];
    }), b = w.indexOf(_(f, "type")), x = w[0] === void 0 ? (k = y.find((R) => {
      var A;
      return ((A = i(R)[0].required) != null ? A : []).some((P) => _(f, P) !== void 0);
    })) != null ? k : y[y.length - 1] : y[b];
    if (x === void 0) {
      let R = w.filter((P) => P !== void 0), A = _(f, "type");
      A === void 0 ? o(K(p, "type"), "missing-property", "type") : o(K(p, "type"), "unknown-question-type", G(A), R);
    } else
      a(f, x, p, g);
  }
}
function cg(e, n) {
  switch (n) {
    case "object":
      return q(e);
    case "array":
      return Array.isArray(e);
    case "integer":
      return typeof e == "number" && e % 1 === 0;
    default:
      return typeof e === n;
  }
}
var dg = /* @__PURE__ */ new Map();
function mg(e, n) {
  let t = dg.get(e);
  return t === void 0 && (t = new RegExp(e, "u"), dg.set(e, t)), t.test(n);
}

// src/core/skills/skills.schema.json
var fg = {
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
var KP = {
  id: "bad-id",
  language: "bad-language",
  label: "empty-text",
  messageKey: "bad-message-key",
  text: "expected-text",
  item: "bad-item",
  capacities: "expected-whole-number"
};
function pg(e, n = {}) {
  let { value: t, faults: r } = Ae(e);
  if (t === void 0)
    return { taxonomy: null, faults: r };
  let { hasMessage: s } = n, o = Qo(t, fg, {
    codes: KP,
    checks: {
      messageKey: (a) => s === void 0 || s(a) ? null : "unknown-message"
    }
  }), { taxonomy: i } = Ct(t);
  return { taxonomy: i, faults: [...r, ...o, ...q(t) ? JP(t, i) : []] };
}
function JP(e, n) {
  let t = [], r = /* @__PURE__ */ new Map(), s = _(e, "skills");
  return (Array.isArray(s) ? s : []).forEach((o, i) => {
    let a = q(o) ? _(o, "id") : void 0;
    if (!q(o) || typeof a != "string")
      return;
    let l = K("$.skills", i), u = r.get(a);
    if (u !== void 0) {
      t.push({ path: `${l}.id`, code: "duplicate-code", parameters: [G(a), u] });
      return;
    }
    r.set(a, `${l}.id`);
    for (let c of ["parent", "replacedBy"]) {
      let d = _(o, c);
      typeof d == "string" && (n.get(d) === null ? t.push({ path: `${l}.${c}`, code: "no-such-skill", parameters: [G(d)] }) : YP(n, a, c) && t.push({ path: `${l}.${c}`, code: "skill-circle", parameters: [G(a)] }));
    }
    _(o, "replacedBy") !== void 0 && _(o, "status") !== "retired" && t.push({ path: `${l}.replacedBy`, code: "replaced-not-retired", parameters: [G(a)] });
  }), t;
}
function YP(e, n, t) {
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
var gg = {
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
function el(e) {
  let n = (t, r, s = ZP(r)) => ({ list: t, codes: r.map(({ value: o }) => o), isScale: s });
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
function fs(e) {
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
function ZP(e) {
  return e.filter(({ value: n }) => /^-?\d+$/.test(n)).length > e.length / 2;
}

// src/core/survey/rules/placed-elements.ts
var ev = 20;
function nl(e) {
  let n = nn(e, "pages", "$"), t = [], r = (o) => {
    let i = o[o.length - 1];
    for (let a of nn(i.json, "elements", i.path))
      t.push(O(v({}, a), { name: be(a.json, "name"), type: _(a.json, "type"), within: o })), o.length < ev && r([...o, a]);
  };
  n.forEach((o) => r([o]));
  let s = _(e, "localSkills");
  return {
    json: e,
    pages: n,
    elements: t,
    questions: t.filter(({ type: o }) => o !== "panel" && o !== "html"),
    settings: q(s) ? s : {}
  };
}
function zo({ json: e, path: n, type: t }) {
  let r = nn(e, "columns", n);
  return [
    ue(e, "choices", n),
    ue(e, "rateValues", n),
    ue(e, "rows", n),
    ...t === "matrix" ? [ue(e, "columns", n)] : [r.map(Ko), ...r.map((s) => ue(s.json, "choices", s.path))]
  ];
}
function ue(e, n, t) {
  let r = _(e, n), s = [];
  return (Array.isArray(r) ? r : []).forEach((o, i) => {
    let a = K(K(t, n), i), l = q(o) ? o : null, u = l === null ? o : _(l, "value");
    (typeof u == "string" || typeof u == "number") && s.push({
      path: l === null ? a : `${a}.value`,
      code: String(u),
      hasText: l !== null && _(l, "text") !== void 0,
      isRetired: l !== null && _(l, "retired") === !0,
      json: l
    });
  }), s;
}
function Ko({ json: e, path: n }) {
  var t;
  return { path: `${n}.name`, code: (t = be(e, "name")) != null ? t : "", hasText: !1, isRetired: !1, json: null };
}
function nn(e, n, t) {
  let r = _(e, n), s = [];
  return (Array.isArray(r) ? r : []).forEach((o, i) => {
    q(o) && s.push({ json: o, path: K(K(t, n), i) });
  }), s;
}
function be(e, n) {
  let t = _(e, n);
  return typeof t == "string" ? t : null;
}

// src/core/survey/rules/comparison-rules.ts
function yg(e, n, t, r) {
  let s = "$.localSkills.core", o = _(e.settings, "core");
  if (!(!q(o) || _(o, "id") !== t.id)) {
    n.audience.population !== t.audience.population && r(`${s}.id`, "other-population", n.audience.population, t.id, t.audience.population);
    for (let { code: i, path: a } of ue(o, "questions", s)) {
      let [l, u] = [n, t].map(
        (c) => J(c).find((d) => d.name === i)
      );
      u === void 0 ? r(a, "core-no-question", i, t.id) : l === void 0 ? e.questions.some((c) => c.name === i) || r(a, "core-question-missing", i) : wg(e, l, u, t.id, !0, r);
    }
  }
}
function bg(e, n, t, r) {
  if (n.follows === t.id) {
    n.audience.population !== t.audience.population && r("$.localSkills.follows", "other-population", n.audience.population, t.id, t.audience.population);
    for (let s of J(t)) {
      let o = J(n).find(({ name: i }) => i === s.name);
      o !== void 0 && wg(e, o, s, t.id, !1, r);
    }
  }
}
function wg(e, n, t, r, s, o) {
  var u, c;
  let i = (c = (u = e.questions.find(({ name: d }) => d === n.name)) == null ? void 0 : u.path) != null ? c : "$.pages";
  if (fs(n) !== fs(t)) {
    o(`${i}.type`, "kept-type", n.name, fs(n), r, fs(t));
    return;
  }
  let [a, l] = [el(n), el(t)];
  for (let d of l) {
    let m = a.find(({ list: g }) => g === d.list);
    if (m === void 0) {
      o(i, "kept-column", n.name, d.list.replace("columns.", ""), r);
      continue;
    }
    let f = `${i}.${d.list.split(".")[0]}`, [h, p] = [hg(d.codes, m.codes), hg(m.codes, d.codes)];
    h.length > 0 && o(f, "kept-codes-gone", n.name, r, h), p.length > 0 && (s || d.isScale) && o(f, "kept-codes-added", n.name, r, p), h.length + p.length === 0 && d.isScale && m.codes.join() !== d.codes.join() && o(f, "kept-order", n.name, r, d.codes);
  }
}
function hg(e, n) {
  return e.filter((t) => !n.includes(t));
}

// src/core/survey/rules/condition-rules.ts
var xg = 8;
function kg(e, n, t) {
  let r = n === null ? [] : te(n), s = new Map(r.map((i) => [i.name, i])), o = n === null ? [] : J(n).map(({ name: i }) => i);
  for (let { json: i, path: a } of tv(e))
    for (let l of ["visibleIf", "requiredIf"]) {
      let u = be(i, l);
      if (u === null || u.trim() === "")
        continue;
      let c = `${a}.${l}`, d = to(u);
      if ("code" in d) {
        t(c, d.code, ...d.parameters);
        continue;
      }
      for (let m of ve(d)) {
        let f = m.split(".", 1)[0];
        if (!e.questions.some(({ name: p }) => p === f))
          t(c, "condition-no-question", f);
        else if (o.includes(f) && !s.has(m) && !rv(m, r, e)) {
          let p = r.filter((y) => y.question.name === f).map(({ name: y }) => y), g = p.length > 0 ? p : Sg(f, e).map((y) => `${f}.\u2026.${y}`);
          t(c, "condition-no-part", m, g.slice(0, xg).map((y) => `{${y}}`));
        }
      }
      ov(d, s, c, t);
    }
  for (let i of n === null ? [] : yp(n)) {
    let a = [...e.pages.map(nv), ...e.elements].find(({ name: l }) => l !== null && i.includes(l));
    t(a === void 0 ? "$.pages" : `${a.path}.visibleIf`, "condition-circle", i);
  }
}
function nv(e) {
  return O(v({}, e), { name: be(e.json, "name") });
}
function tv(e) {
  let n = (r) => [
    ...["choices", "rateValues", "rows", "columns"].map((s) => ue(r.json, s, r.path)),
    ...nn(r.json, "columns", r.path).map((s) => ue(s.json, "choices", s.path))
  ].reduce((s, o) => s.concat(o.reduce((i, { json: a, path: l }) => a === null ? i : i.concat({ json: a, path: l.replace(/\.value$/, "") }), [])), []), t = e.pages.slice();
  return e.elements.reduce((r, s) => r.concat(s, n(s)), t);
}
function rv(e, n, t) {
  let [r = "", s, o] = e.split(".");
  return s !== void 0 && o !== void 0 && Sg(r, t).includes(o) && !n.some(({ question: i }) => i.name === r);
}
function Sg(e, n) {
  let t = n.questions.find((r) => r.name === e && r.type === "matrixdropdown");
  return t === void 0 ? [] : nn(t.json, "columns", "").map(({ json: r }) => {
    var s;
    return (s = be(r, "name")) != null ? s : "";
  });
}
var sv = ["equal", "notequal", "contains", "notcontains", "anyof", "noneof", "allof"];
function ov(e, n, t, r) {
  let s = /* @__PURE__ */ new Set(), o = (a, l) => {
    let u = a.kind === "answer" ? n.get(a.parameter) : void 0, c = u === void 0 ? null : u.choices;
    if (!(u === void 0 || c === null || l.kind !== "value" || l.value === null))
      for (let d of Array.isArray(l.value) ? l.value : [l.value]) {
        let m = String(d);
        !c.some((f) => f.value === m) && !s.has(`${u.name}=${m}`) && (s.add(`${u.name}=${m}`), r(
          t,
          "condition-no-code",
          u.name,
          G(m),
          c.slice(0, xg).map((f) => f.value)
        ));
      }
  }, i = (a) => {
    switch (a.kind) {
      case "unary":
        i(a.operand);
        break;
      case "binary":
        sv.includes(a.operator) && (o(a.left, a.right), o(a.right, a.left)), i(a.left), i(a.right);
        break;
      case "iif":
        a.operands.forEach(i);
        break;
    }
  };
  i(e.expression);
}

// src/core/survey/rules/name-rules.ts
function Rg(e, n) {
  ps(e.pages.map(Ko), "duplicate-name", n), ps(e.elements.map(Ko), "duplicate-name", n);
  for (let { name: t, path: r, type: s, within: o } of e.elements)
    t !== null && yn.includes(t) && n(`${r}.name`, "reserved-name", t, yn), s === "panel" && o.length === jr + 1 && n(r, "panels-too-deep", jr);
  e.questions.forEach((t, r) => {
    r === Br && n(t.path, "too-many-questions", Br), zo(t).forEach((s) => ps(s, "duplicate-code", n));
  }), e.pages.length > 0 && e.questions.every(({ json: t }) => t.retired === !0) && n("$.pages", "no-question");
}
function ps(e, n, t) {
  let r = /* @__PURE__ */ new Map();
  for (let { code: s, path: o } of e) {
    let i = r.get(s);
    i === void 0 ? r.set(s, o) : s !== "" && t(o, n, G(s), i);
  }
}

// src/core/survey/rules/personal-data-words.ts
var tl = {
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
}, Pg = [
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
var iv = ["title", "description", "placeholder"];
function Ag(e, n) {
  let t = be(e.json, "locale");
  for (let { json: r, path: s, name: o, type: i } of e.questions) {
    let a = [], l = i === "matrix" ? [] : nn(r, "columns", s);
    for (let { json: u, path: c } of [{ json: r, path: s }, ...l])
      iv.forEach((d) => a.push(...lv(_(u, d), `${c}.${d}`, t)));
    o !== null && a.push({ path: `${s}.name`, text: o, language: "en" });
    for (let { path: u, text: c, language: d } of a) {
      let m = av(c, d);
      if (m !== null) {
        n(u, "personal-data-likely", m);
        break;
      }
    }
  }
}
function av(e, n) {
  let t = Og(e);
  return vg(t, n) === null ? null : vg(
    Pg.reduce((r, s) => r.split(Eg(s).needle).join(" "), t),
    n
  );
}
function vg(e, n) {
  let t = Ng(e), r = n === null ? null : n.split("-")[0], s = null;
  for (let o of Object.keys(tl).filter((i) => r === null || i === r))
    for (let i of tl[o]) {
      let { needle: a, bareNeedle: l } = Eg(i);
      (e.includes(a) || t.includes(l)) && (s === null || i.length > s.length) && (s = i);
    }
  return s === null ? null : s.replace("*", "");
}
var Tg = /* @__PURE__ */ new Map();
function Eg(e) {
  let n = Tg.get(e);
  if (n === void 0) {
    let t = Og(e).slice(0, e.endsWith("*") ? -1 : void 0);
    n = { needle: t, bareNeedle: Ng(t) }, Tg.set(e, n);
  }
  return n;
}
function Og(e) {
  return ` ${e.toLowerCase().normalize("NFD").replace(/[\u0300-\u036f\u064b-\u065f\u0670\u0640]/g, "").replace(/ٱ/g, "\u0627").replace(/ى/g, "\u064A").replace(/ة/g, "\u0647").replace(/ı/g, "i").replace(/[\s!-/:-@[-`{-~\u00a0-\u00bf\u060c\u061b\u061f\u2010-\u205e\u3000-\u303f]+/g, " ").trim()} `;
}
function Ng(e) {
  return e.replace(/ [وف]?(?:لل|[بكل]?ال|[بكل])?(?=[\u0621-\u064a]{3})/g, " ");
}
function lv(e, n, t) {
  return typeof e == "string" ? [{ path: n, text: e, language: t }] : q(e) ? Object.keys(e).reduce((r, s) => {
    let o = e[s];
    return typeof o == "string" && s !== "message" ? r.concat({ path: n, text: o, language: s === "default" ? t : s }) : r;
  }, []) : [];
}

// src/core/survey/rules/question-rules.ts
var uv = [
  ["showOtherItem", nt],
  ["hasOther", nt],
  ["showNoneItem", hr],
  ["hasNone", hr],
  ["showRefuseItem", yr],
  ["showDontKnowItem", br]
];
function Cg(e, n, t) {
  let { json: r, path: s, type: o } = e;
  switch (_(r, "personalData") === !0 && t(`${s}.personalData`, "personal-data-marked"), cv(e, t), dv(e, t), o) {
    case "dropdown":
    case "tagbox":
      Mg(e, "choices", "choicesFrom", t);
      break;
    case "ranking":
      mv(e, t);
      break;
    case "rating":
      fv(e, t);
      break;
    case "text":
      pv(e, t);
      break;
    case "matrixdropdown":
      Mg(e, "rows", "rowsFrom", t), gv(e, n, t);
      break;
  }
}
function Jo(e) {
  return uv.filter(([n]) => _(e, n) === !0).map(([, n]) => n);
}
function cv({ json: e, path: n }, t) {
  let r = Jo(e);
  for (let s of ["choices", "rateValues"])
    for (let { code: o, path: i } of ue(e, s, n))
      r.includes(o) && t(i, "special-code-taken", o);
}
function dv({ json: e, path: n }, t) {
  let [r, s] = [_(e, "minSelectedChoices"), _(e, "maxSelectedChoices")], o = ue(e, "choices", n);
  if (typeof r != "number")
    return;
  let i = o.filter(({ isRetired: a }) => !a).length + Number(Jo(e).includes(nt));
  typeof s == "number" && r > s ? t(`${n}.minSelectedChoices`, "min-above-max", r, s) : o.length > 0 && r > i && t(`${n}.minSelectedChoices`, "min-above-choices", r, i);
}
function Mg({ json: e, path: n }, t, r, s) {
  let [o, i] = [t, r].map((a) => _(e, a) !== void 0);
  o && i ? s(`${n}.${r}`, "not-together", t, r) : !o && !i && s(`${n}.${t}`, "missing-either", t, r);
}
function mv({ json: e, path: n }, t) {
  let r = ue(e, "choices", n);
  if (r.length > 0 && r.filter(({ isRetired: s }) => !s).length < 2 && t(`${n}.choices`, "ranking-of-one"), _(e, "selectToRankEnabled") !== !0)
    for (let s of ["minSelectedChoices", "maxSelectedChoices"])
      _(e, s) !== void 0 && t(`${n}.${s}`, "ranking-of-all", s);
}
function fv({ json: e, path: n }, t) {
  var u;
  let r = _(e, "rateValues");
  if (r !== void 0) {
    for (let c of ["rateMin", "rateMax", "rateStep"])
      _(e, c) !== void 0 && t(`${n}.${c}`, "not-together", "rateValues", c);
    Array.isArray(r) && r.length > jn && t(`${n}.rateValues`, "too-many-steps", jn);
    return;
  }
  let s = (c, d) => {
    let m = _(e, c);
    return Ir(m) ? m : d;
  }, [o, i, a] = [s("rateMin", 1), s("rateMax", 5), s("rateStep", 1)], l = `${n}.${(u = ["rateMax", "rateMin", "rateStep"].find((c) => _(e, c) !== void 0)) != null ? u : "type"}`;
  a < 1 || (i <= o ? t(l, "bad-rating", o, i, a) : o + (jn - 1) * a < i ? t(l, "too-many-steps", jn) : (i - o) % a !== 0 && t(l, "rating-misses-end", o, i, a));
}
function pv({ json: e, path: n }, t) {
  let r = ya.find((a) => {
    var l;
    return a === ((l = be(e, "inputType")) != null ? l : "text");
  });
  if (r === void 0)
    return;
  _(e, "integer") !== void 0 && r !== "number" && t(`${n}.integer`, "only-for-numbers", "integer");
  let [s, o] = ["min", "max"].map((a) => {
    let l = _(e, a), u = typeof l == "string" || typeof l == "number" ? ba(String(l), r) : null;
    return u === null && l !== void 0 && t(`${n}.${a}`, "limit-not-of-type", G(l), r), u;
  });
  s && o && (r === "number" ? Number(s) > Number(o) : s > o) && t(`${n}.min`, "limits-crossed", s, o);
}
function gv({ json: e, path: n }, t, r) {
  let s = be(e, "rowsFrom");
  t === null || s === null || s === "" || (t.get(s) === null ? r(`${n}.rowsFrom`, "no-skill-to-start", G(s)) : t.children(s).length === 0 && r(`${n}.rowsFrom`, "no-skills-below", G(s)));
}

// src/core/survey/measured-types.ts
var $g = ["matrixdropdown"], Ig = ["checkbox", "tagbox", "ranking"], Lg = ["radiogroup", "dropdown", "checkbox", "tagbox", "rating", "boolean"];

// src/core/survey/rules/settings-rules.ts
var dr = "$.localSkills";
function Fg(e, n, t) {
  let { settings: r } = e, [s, o, i] = ["id", "opens", "closes"].map((c) => be(r, c));
  n !== void 0 && s && s !== n && t(`${dr}.id`, "other-id", G(s), n), o && i && i < o && t(`${dr}.closes`, "closes-before-opens", G(i), G(o));
  let a = new Set(wr);
  for (let c of e.questions)
    zo(c).forEach((d) => d.forEach(({ code: m }) => a.add(m))), Jo(c.json).forEach((d) => a.add(d));
  let l = ue(r, "notInStatistics", dr);
  ps(l, "duplicate-code", t);
  for (let { code: c, path: d } of l)
    a.has(c) || t(d, "unused-code", G(c));
  let u = _(r, "core");
  s && q(u) && be(u, "id") === s && t(`${dr}.core.id`, "refers-to-itself", s), s && be(r, "follows") === s && t(`${dr}.follows`, "refers-to-itself", s);
}
function Dg(e, n, t) {
  let r = `${dr}.measures`, s = _(e.settings, "measures");
  if (!q(s))
    return;
  let o = (c, d, m) => {
    let f = typeof d == "string" ? e.questions.find((h) => h.name === d) : null;
    if (f === void 0)
      t(c, "measure-no-question", G(d));
    else if (f !== null && !m.includes(f.type))
      t(c, "measure-wrong-type", G(d), m);
    else
      return f;
    return null;
  }, i = o(`${r}.grid`, _(s, "grid"), $g);
  if (i !== null) {
    let c = ue(e.settings, "notInStatistics", "$").map(({ code: d }) => d);
    hv(i, `${r}.grid`, [...c, ...wr], t);
  }
  let [a, l] = ["wantToLearn", "canTeach"].map(
    (c) => o(`${r}.${c}`, _(s, c), Ig)
  );
  a && a === l && t(`${r}.canTeach`, "measure-twice", G(a.name));
  let u = _(s, "groupBy");
  (Array.isArray(u) ? u : []).forEach((c, d) => {
    o(`${r}.groupBy[${d}]`, c, Lg);
  }), rl(i, "rows", n, t), rl(a != null ? a : null, "choices", n, t), rl(l != null ? l : null, "choices", n, t);
}
function rl(e, n, t, r) {
  if (e === null)
    return;
  let s = _(e.json, "choicesFrom");
  s !== void 0 && s !== "skills" && r(`${e.path}.choicesFrom`, "not-one-of", G(s), ["skills"]);
  for (let { code: o, path: i, hasText: a } of t === null ? [] : ue(e.json, n, e.path))
    !a && (t == null ? void 0 : t.get(o)) === null && r(i, "unknown-skill", G(o));
}
function hv(e, n, t, r) {
  let s = nn(e.json, "columns", e.path);
  for (let o of un) {
    let i = s.find((a) => _(a.json, "name") === o);
    if (i === void 0) {
      r(n, "measure-no-column", G(e.name), o);
      continue;
    }
    yv(i.json, i.path, o, t, (a, ...l) => {
      r(`${i.path}.choices`, a, ...l);
    });
  }
}
function yv(e, n, t, r, s) {
  let o = ue(e, "choices", n), i = ft.filter((c) => !o.some((d) => d.code === c)), a = o.map((c) => c.code).filter((c) => !ft.includes(c) && !r.includes(c));
  i.length > 0 && s("scale-code-missing", t, i), a.length > 0 && s("scale-code-extra", t, a.map(G));
  let l = o.filter((c) => ft.includes(c.code)), u = l.filter((c) => c.code === ft[0] || c.code === ft[4]);
  l.some((c) => c.hasText) && u.some((c) => !c.hasText) && s("scale-ends-unlabelled", t);
}

// src/core/survey/rules/text-rules.ts
var bv = [
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
function _g(e, n) {
  let t = [], r = be(e.json, "locale"), s = (i, a) => {
    if (Array.isArray(i))
      i.forEach((l, u) => s(l, K(a, u)));
    else if (q(i))
      for (let l of Object.keys(i)) {
        let u = bv.includes(l) ? wv(i[l]) : null;
        u === null ? s(i[l], K(a, l)) : t.push({ path: K(a, l), languages: u });
      }
  };
  s(e.json, "$");
  let o = /* @__PURE__ */ new Set();
  t.forEach(({ languages: i }) => i.forEach((a) => o.add(a)));
  for (let i of Array.from(o).sort()) {
    let a = t.filter(({ languages: u }) => !u.includes(i)), [l] = a;
    l !== void 0 && i !== "default" && i !== r && n(l.path, "missing-language", G(i), a.length, t.length);
  }
}
function wv(e) {
  return typeof e == "string" ? ["default"] : !q(e) || _(e, "message") !== void 0 ? null : Object.keys(e);
}
function Bg(e, n) {
  var s;
  let t = _(e.settings, "measures"), r = q(t) ? _(t, "grid") : void 0;
  for (let { json: o, path: i, type: a, name: l } of e.questions)
    if (a === "rating") {
      let u = ue(o, "rateValues", i);
      !["minRateDescription", "maxRateDescription"].every((d) => _(o, d) !== void 0) && (u.length === 0 || jg(u)) && n(i, "scale-ends-bare", G(l));
    } else if (a === "matrix")
      sl(o, "columns", i, n);
    else if (a === "matrixdropdown")
      for (let u of nn(o, "columns", i)) {
        let c = (s = be(u.json, "name")) != null ? s : "";
        (l !== r || !un.includes(c)) && sl(u.json, "choices", u.path, n);
      }
    else (a === "radiogroup" || a === "dropdown") && sl(o, "choices", i, n);
}
function sl(e, n, t, r) {
  let s = ue(e, n, t);
  s.length > 1 && s.filter(Wg).length >= 3 && jg(s.filter(Wg)) && r(`${t}.${n}`, "scale-ends-bare", G(be(e, "name")));
}
function Wg({ code: e }) {
  return /^-?\d+$/.test(e);
}
function jg(e) {
  return [e[0], e[e.length - 1]].some((n) => n !== void 0 && !n.hasText);
}

// src/core/survey/definition-rules.ts
function Gg(e, n) {
  var l;
  let { faults: t, add: r } = Vg(), s = nl(e), o = (l = n.taxonomy) != null ? l : null, i = Gn(e).survey, a = i === null ? null : Qn(i, o);
  return Rg(s, r), s.questions.forEach((u) => Cg(u, o, r)), kg(s, a, r), Fg(s, n.id, r), Dg(s, o, r), i !== null && n.core && yg(s, i, n.core, r), i !== null && n.previous && bg(s, i, n.previous, r), t;
}
function qg(e) {
  let { faults: n, add: t } = Vg(), r = nl(e);
  return Ag(r, t), _g(r, t), Bg(r, t), n;
}
function Vg() {
  let e = [];
  return {
    faults: e,
    add: (n, t, ...r) => {
      e.push({ path: n, code: t, parameters: r });
    }
  };
}

// src/core/survey/lint-definition.ts
var xv = {
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
function Ug(e, n = {}) {
  let { value: t, faults: r } = Ae(e);
  return t === void 0 ? { survey: null, faults: r, warnings: [] } : {
    survey: Gn(t).survey,
    faults: [...r, ...kv(t, n)],
    warnings: Sv(t)
  };
}
function kv(e, n = {}) {
  let { hasMessage: t } = n, r = Qo(e, gg, {
    codes: xv,
    checks: {
      date: (s) => ke(s) ? null : "bad-date",
      messageKey: (s) => t === void 0 || t(s) ? null : "unknown-message"
    }
  });
  return q(e) && r.push(...Gg(e, n)), Hg(e, r);
}
function Sv(e) {
  return q(e) ? Hg(e, qg(e)) : [];
}
function Hg(e, n) {
  let t = /* @__PURE__ */ new Map(), r = (o, i) => {
    t.set(i, t.size), Array.isArray(o) ? o.forEach((a, l) => r(a, K(i, l))) : q(o) && (Object.keys(o).forEach((a) => r(_(o, a), K(i, a))), t.set(`${i} end`, t.size));
  };
  r(e, "$");
  let s = (o) => {
    var i, a;
    return (a = (i = t.get(o)) != null ? i : t.get(`${o.replace(/(?:\.[^.[\]]+|\[[^[\]]*\])$/, "")} end`)) != null ? a : t.size;
  };
  return n.map((o, i) => ({ fault: o, index: i, position: s(o.path) })).sort((o, i) => o.position - i.position || o.index - i.index).map(({ fault: o }) => o);
}

// src/wiki/counting/survey-fault.ts
var wn = class extends Error {
  constructor(n, t, r) {
    super(n), this.name = "SurveyFault", this.kind = t, this.details = r;
  }
};

// src/wiki/counting/load-survey.ts
function Qg(e, n, t) {
  return B(this, null, function* () {
    var p, g;
    let { source: r, titles: s } = e, [o, i] = [s.definition(n), s.skills()], a = (y) => (w) => `${y}: ${w.path}: ${tt(w, t)}`, l = yield r.readPages([o, i]), u = l.get(i), { taxonomy: c, faults: d } = u === void 0 ? { taxonomy: null, faults: [] } : pg((p = u.latest.text) != null ? p : "", { hasMessage: t.has }), m = l.get(o);
    if (m === void 0)
      throw new wn(`There is no survey ${n} on this wiki: the page ${o} is missing.`, "no-survey", [o]);
    let { survey: f, faults: h } = Ug((g = m.latest.text) != null ? g : "", { id: n, taxonomy: c, hasMessage: t.has });
    if (f === null)
      throw new wn([
        ...h.map(a(o)),
        `The survey ${n} is skipped until its definition is mended.`
      ].join(`
`), "definition", h.map((y) => `${y.path}: ${tt(y, t)}`));
    if (f.id !== n)
      throw new wn(
        `${o}: the definition calls the survey ${f.id}. It is skipped until both agree.`,
        "other-id",
        [o, f.id]
      );
    return {
      survey: Qn(f, c),
      taxonomy: c,
      definitionRevision: m.latest.id,
      faults: h,
      notes: [...h.map(a(o)), ...d.map(a(i))]
    };
  });
}

// src/wiki/counting/number-sorter.ts
var [zg, Pt] = [2 ** 16, 2 ** 12];
function ol(e) {
  return new Uint8Array(e.buffer, e.byteOffset, e.byteLength);
}
var gs, mr, Yo = class {
  constructor(n) {
    this.length = 0;
    he(this, gs, []);
    he(this, mr);
    $e(this, mr, n);
  }
  /** At most a block; only the last may be smaller. */
  push(n) {
    ne(this, gs).push(Bo(ol(n), ne(this, mr))), this.length += n.length;
  }
  /**
   * @param from - Place of the first
   * @yield One block after the other, in the same memory
   */
  *blocks(n = 0) {
    let t = new Float64Array(Pt);
    for (let r of ne(this, gs).slice(n)) {
      let s = (r instanceof Uint8Array ? r.length : r.size) / t.BYTES_PER_ELEMENT, o = t.subarray(0, s);
      ol(o).set(Kn(r, ne(this, mr), ol(o))), yield o;
    }
  }
  *slice(n, t) {
    let r = Math.floor(n / Pt), s = r * Pt;
    for (let o of this.blocks(r))
      if (yield* Be(o.subarray(Math.max(0, n - s), Math.max(0, t - s))), s += o.length, s >= t)
        return;
  }
  [Symbol.iterator]() {
    return this.slice(0, this.length);
  }
};
gs = new WeakMap(), mr = new WeakMap();
function Kg(e) {
  if (++e.at >= e.block.length) {
    let n = e.blocks.next();
    if (n.done === !0)
      return !1;
    [e.block, e.at] = [n.value, 0];
  }
  return e.value = e.block[e.at], !0;
}
function Rv(e, n) {
  let t = new Yo(n), r = new Float64Array(Pt), s = 0, o = r.subarray(0, 0), i = e.map((a) => ({ value: NaN, block: o, at: 0, blocks: a.blocks() })).filter(Kg);
  for (; i.length > 0; ) {
    let a = i[0];
    for (let l of i)
      a = l.value < a.value ? l : a;
    r[s++] = a.value, s === Pt && (t.push(r), s = 0), Kg(a) || (i = i.filter((l) => l !== a));
  }
  return s > 0 && t.push(r.subarray(0, s)), t;
}
function Jg(e, n = 0) {
  let t = [], [r, s] = [new Float64Array(Math.max(64, e === null ? n : Math.min(n, zg))), 0];
  function o(i) {
    let a = new Yo(i), l = r.subarray(0, s).sort();
    for (let u = 0; u < s; u += Pt)
      a.push(l.subarray(u, u + Pt));
    t.push(a), s = 0;
  }
  return {
    add: (i) => {
      if (e !== null && s === zg && o(e), s === r.length) {
        let a = new Float64Array(2 * s);
        a.set(r), r = a;
      }
      r[s++] = i;
    },
    sorted: () => e === null || t.length === 0 ? r.subarray(0, s).sort() : (o(e), Rv(t, e))
  };
}

// src/wiki/counting/released-answers.ts
function Yg(e, n, t, r, s) {
  return B(this, null, function* () {
    var l, u;
    let o = /* @__PURE__ */ new Map();
    e.forEach((c, d) => o.set(d === "" ? t.community : d, Pv(c)));
    let i = n.answers.where(({ community: c, revision: d }) => {
      var m;
      return ((m = o.get(c != null ? c : "")) == null ? void 0 : m.find(d)) === !0;
    }), a = [];
    for (let c of Array.from(e.keys())) {
      let d = (u = (l = o.get(c === "" ? t.community : c)) == null ? void 0 : l.missing()) != null ? u : [], m = c === "" ? t : s.map((p) => p.place).find((p) => p.community === c);
      if (m === void 0)
        return null;
      let f = d.length === 0 ? /* @__PURE__ */ new Map() : yield m.source.revisions(d, "with-texts"), h = vv(m, t, r, s);
      for (let p of d) {
        let g = Av(f.get(p), m, h);
        if (g === null)
          return null;
        a.push(g);
      }
    }
    return i.where(() => !0, a);
  });
}
function Pv(e) {
  let n = Float64Array.from(e).sort(), t = us();
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
function vv(e, n, t, r) {
  return (e === n ? [{ id: t.id, read: ds(t, e.readAnswerCalls), questions: null }] : []).concat(r.filter((o) => o.place === e).map(({ local: o }) => ({
    id: o.id,
    read: ds(Za(t, o.id), e.readAnswerCalls),
    questions: _o(o, t)
  })));
}
function Tv(e, n, t) {
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
function Av(...e) {
  try {
    return Tv(...e);
  } catch (n) {
    return null;
  }
}

// src/wiki/counting/tally-answers.ts
var fr = class extends Error {
  constructor(n) {
    var t;
    super(`${n.length} answers cannot be counted: ${String((t = n[0]) == null ? void 0 : t.error)}`), this.name = "UncountedAnswers", this.answers = n;
  }
};
function Xg(e, n, t, r) {
  let s = Do(e, n), o = [];
  for (let i of t)
    try {
      Wo(s, i);
    } catch (a) {
      if (a instanceof zn || o.length >= r)
        throw a;
      let { page: l, user: u, revision: c, community: d = null } = i;
      o.push({ page: l, user: u, revision: c, community: d, error: a });
    }
  if (o.length > 0)
    throw new fr(o);
  return s;
}

// src/wiki/counting/count-survey.ts
var Zg = 1e3;
function nh(r, s) {
  return B(this, arguments, function* (e, n, t = {}) {
    let o = yield th(e, n, t), { previous: i, notes: a } = yield Ev(e, o, t);
    return O(v({}, o.counted), { report: O(v({}, o.counted.report), { previous: i }), notes: [...o.counted.notes, ...a] });
  });
}
function th(e, n, t) {
  return B(this, null, function* () {
    let { home: r, others: s, definitionsOf: o, messages: i } = e, a = yield Qg(r, n, i), { survey: l, taxonomy: u, definitionRevision: c, faults: d } = a, { found: m, notes: f } = yield hm(l, [r, ...s], o), h = [], p = yield sg(r, a, m, O(v({}, t), {
      onUnreadable: (M, F) => {
        if (h.push({ title: M, error: F }) > Zg)
          throw F;
      }
    })), g = e.exchange === null ? null : yield e.exchange(), y = (M) => mp(
      l,
      Xg(l, p.versions, M, Zg - h.length),
      { excluded: p.excluded, exchange: g }
    ), { spill: w = null } = t, b = null;
    for (; b === null; )
      try {
        b = yield Mv(e, l, p, m, y, w);
      } catch (M) {
        if (!(M instanceof fr))
          throw M;
        p = rg(p, M.answers, r.community, w), M.answers.forEach(({ page: F, user: E, error: I }) => h.push({ title: F != null ? F : E, error: I }));
      }
    let { answers: x, counted: S, held: k, last: R, pending: A, isFrozen: P, isUnsaved: N, results: L } = b;
    return {
      counted: {
        report: {
          survey: l,
          definitionRevision: c,
          results: L,
          faults: d,
          counted: S,
          held: k,
          last: R,
          home: r.community,
          titles: r.titles
        },
        taxonomy: u,
        pending: A,
        isFrozen: P,
        isUnsaved: N,
        unread: h,
        notes: [...a.notes, ...f]
      },
      answers: x,
      versions: p.versions
    };
  });
}
function Ev(e, n, t) {
  return B(this, null, function* () {
    let { follows: r, id: s } = n.counted.report.survey;
    if (r === null || r === s)
      return { previous: null, notes: [] };
    try {
      let i = yield th(e, r, t);
      if (i.counted.isFrozen)
        return { previous: null, notes: [] };
      let o = Nv(i, n), { fault: a } = o, l = Nn(o, ["fault"]);
      return {
        previous: v({
          survey: i.counted.report.survey,
          published: pt(i.counted.report)
        }, l),
        notes: a === null ? [] : [`${s} follows ${r}. What people said each time cannot be set side by side, which should not have happened: ${String(a)}`]
      };
    } catch (i) {
      if (!(i instanceof wn))
        throw i;
      return { previous: null, notes: [`${s} follows ${r}, which it cannot be compared with. ${i.message}`] };
    }
  });
}
var Ov = 2e4;
function Nv(e, n) {
  let t = e.answers.sharedWith(n.answers), r = t.length, s = [e, n].map(({ counted: { report: c } }) => c.survey);
  if (!s.every(({ minAnswers: c, minCell: d }) => c <= 1 && d <= 1) || r === 0 || r > Ov)
    return { accountsInBoth: r, pairs: null, fault: null };
  let [i, a] = s, l = Tp(i, a, { before: e.versions, now: n.versions }), u = /* @__PURE__ */ new Map();
  try {
    for (let c of t)
      u.set(Hn(c.user), l.read.before(c));
    for (let c of n.answers.sharedWith(e.answers)) {
      let d = u.get(Hn(c.user));
      d !== void 0 && l.add(d, l.read.now(c));
    }
    return { accountsInBoth: r, pairs: l.result(), fault: null };
  } catch (c) {
    if (c instanceof zn)
      throw c;
    return { accountsInBoth: r, pairs: null, fault: c };
  }
}
var eh = { pending: 0, isFrozen: !1, isUnsaved: !1 };
function Mv(e, n, t, r, s, o) {
  return B(this, null, function* () {
    var x;
    let { home: i, isLook: a = !1, writer: l } = e, { answers: u } = t, c = (S) => Np(S, (k) => Jg(o, k)), d = c(u);
    if (n.minCell <= 1)
      return v({ answers: u, counted: d, results: s(u), held: null, last: null }, eh);
    let m = yield ug(i, n.id, l), f = pp((x = m == null ? void 0 : m.revisions) != null ? x : null, $v(d, i), n), h = m === null || Array.from(m.revisions.values()).every(({ length: S }) => S === 0), p = (S) => m === null || m.figures === null ? null : O(v({}, m.figures), { change: S }), g = (S) => B(null, null, function* () {
      var A, P, N;
      let k = (A = m == null ? void 0 : m.revisions) != null ? A : /* @__PURE__ */ new Map(), R = Cv(yield Yg(k, t, i, n, r), s);
      return {
        answers: (P = R == null ? void 0 : R.answers) != null ? P : u,
        counted: R === null ? d : c(R.answers),
        results: (N = R == null ? void 0 : R.results) != null ? N : s(u),
        held: S === null ? null : { needed: S },
        last: p({ added: 0, removed: 0 }),
        pending: f.change.accounts,
        isFrozen: R === null,
        isUnsaved: !1
      };
    });
    if (f.kind === "hold")
      return g(f.needed);
    let y = s(u), w = p(f.change);
    if (a && h && !Ba(n))
      return { answers: u, counted: d, results: y, held: null, last: w, pending: d.count, isFrozen: !0, isUnsaved: !0 };
    if (a && !h && f.change.accounts > 0)
      return g(null);
    let b = m === null || w === null || f.change.accounts === 0 ? null : gp(Xs(y, n, w), w, m.revisions, f.change, n);
    return b !== null ? g(b) : v({ answers: u, counted: d, results: y, held: null, last: w }, eh);
  });
}
function Cv(e, n) {
  try {
    return e === null ? null : { answers: e, results: n(e) };
  } catch (t) {
    if (t instanceof fr)
      return null;
    throw t;
  }
}
function $v({ places: e }, n) {
  return new Map(e.map(({ community: t, revisions: r }) => [t === n.community ? "" : t != null ? t : "", r]));
}

// src/core/site-configuration.ts
var Iv = /[#<>[\]|{}\n\u007F-\u009F]|^\s*$|\/\s*$/;
function rh(e) {
  if (e === null)
    return { root: fn, faults: [] };
  let { value: n, faults: t } = Ae(e);
  if (!q(n))
    return { root: fn, faults: t.length > 0 ? t : [{ path: "$", code: "expected-object", parameters: [] }] };
  let r = _(n, "root");
  return r === void 0 ? { root: fn, faults: t } : typeof r != "string" || Iv.test(r) ? { root: fn, faults: [...t, { path: "$.root", code: "expected-text", parameters: [G(r)] }] } : { root: r.replace(/[_\s]+/g, " ").trim(), faults: t };
}

// src/wiki/counting/counting-place.ts
function Lv(e, n) {
  return B(this, null, function* () {
    var i;
    let t = (yield e.readPages([xs])).get(xs), { root: r, faults: [s] } = rh((i = t == null ? void 0 : t.latest.text) != null ? i : null), o = r === fn ? r : Dv(r, yield e.siteInfo());
    if (s !== void 0 || o === null) {
      let a = s != null ? s : { path: "$.root", code: "expected-text", parameters: [G(r)] }, l = `${a.path}: ${tt(a, n)}`;
      throw new wn(`${xs}: ${l}`, "configuration", [l]);
    }
    return Ol(o);
  });
}
var Fv = [-2, -1, 8];
function Dv(e, { namespaces: n, isCaseSensitive: t = !1 }) {
  let r = Array.from(n).filter(([a]) => a !== 0), s = As({
    defaultNamespace: "",
    namespaces: r.map(([, a]) => a),
    capitalLinks: !t
  }), o = /^\s*:/.test(e) ? null : s(e);
  return o !== null && ((a) => !r.some(([l, u]) => {
    var c;
    return Fv.includes(l) && a.startsWith(`${(c = u[0]) != null ? c : ""}:`);
  }))(o) ? o : null;
}
function sh(e, n, t) {
  return B(this, null, function* () {
    return {
      source: e,
      titles: yield Lv(e, t),
      community: (yield e.siteInfo()).wikiId,
      isHome: n,
      readAnswerCalls: yield xo(e, [Kp])
    };
  });
}

// src/ui/survey-results/count-now.ts
function oh(e, n, t) {
  return B(this, null, function* () {
    let { surveyId: r, reportMessages: s } = e;
    t.onPhase("survey");
    let o = yield sh(n, !0, s), i = !1, { report: a, taxonomy: l, isFrozen: u, isUnsaved: c, pending: d } = yield nh({
      home: o,
      // Of the other wikis that a bot may read, a page knows nothing.
      others: [],
      definitionsOf: gm(),
      exchange: () => Cf(o, e.now().toISOString().slice(0, 10)),
      writer: null,
      isLook: !0,
      messages: s
    }, r, {
      signal: t.signal,
      onPages(x) {
        i || (i = !0, t.onPhase("answers")), t.onPages(x);
      }
    });
    t.onPhase("results");
    let m = yield n.lastChanged(o.titles.resultsData(r)), f = { report: a, isFrozen: u, isUnsaved: c, pending: d, savedAt: m, fault: null };
    if (u)
      return O(v({}, f), { html: null, files: null });
    let { survey: h } = a, p = pt(a), g = eo(a, p), y = Kl(a, p, s, l, [s], g, !1), w = Zd(y), b = {
      json: cd(a, p),
      csv: tm(h, p, y.texts, g)
    };
    try {
      return O(v({}, f), { files: b, html: yield n.render(w, o.titles.results(r)) });
    } catch (x) {
      if (t.signal.aborted)
        throw x;
      return O(v({}, f), { files: b, html: null, fault: x });
    }
  });
}

// src/wiki/port.ts
var On = class extends Error {
  constructor(n, t, r = {}) {
    super(t === "" ? n : `${n}: ${t}`), this.name = "SaveFault", this.reason = n, this.explanation = t, this.details = r;
  }
};
function il(e) {
  return e instanceof Error && e.name === "SaveFault";
}

// src/ui/survey-results/counting-fault.ts
var Wv = ["offline", "rate-limited"], _v = ["session-lost", "permission-denied", "blocked"], Bv = 10;
function jv(e) {
  return e instanceof Error && e.name === "SurveyFault";
}
function al(e, n) {
  let t = (o, ...i) => ye("p", {}, n.text(`localskills-live-fault-${o}`, ...i));
  if (jv(e)) {
    let { kind: o, details: i } = e, a = o === "definition" || o === "configuration";
    return Zn("error", t(o, ...a ? [] : i), a ? ye("ul", {}, ...i.slice(0, Bv).map((l) => ye("li", { dir: "auto" }, l))) : null);
  }
  let r = il(e) ? e.reason : "other", s = il(e) ? e.explanation : e instanceof Error ? e.message : "";
  return Zn(
    "error",
    t(Wv.includes(r) ? r : _v.includes(r) ? "refused" : "other"),
    s === "" ? null : ye("p", { dir: "auto" }, n.text("localskills-live-fault-details", s))
  );
}

// src/ui/survey-results/progress-view.ts
function ih(e, n) {
  let r = new OO.ui.ProgressBarWidget({ progress: !1 }).$element.attr("aria-label", e.text("localskills-live-progress")), s = ye("p", { role: "status", class: "ext-localSkills-live-phase" }), o = ye("p", { class: "ext-localSkills-live-pages" }), i = (c) => {
    s.textContent = c, r.attr("aria-valuetext", c);
  }, a = "survey", l = !1, u = () => {
    l = !1, i(e.text(`localskills-live-phase-${a}`));
  };
  return {
    element: ye(
      "div",
      { class: "ext-localSkills-live-working" },
      s,
      r[0],
      o,
      et(Et(e.text("localskills-live-cancel"), "normal", n))
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
var Gv = ".ext-localSkills-results-tools, .ext-localSkills-downloads, .ext-localSkills-languages", qv = ["aria-labelledby", "aria-describedby", "aria-controls", "for", "headers"], Xo = "localskills-live-";
function ah(e) {
  let n = document.createElement("div");
  n.className = "ext-localSkills-live-content mw-body-content", n.innerHTML = e;
  let t = (s) => Array.from(n.querySelectorAll(s));
  t(Gv).forEach((s) => {
    var o;
    return (o = s.parentNode) == null ? void 0 : o.removeChild(s);
  });
  let r = /* @__PURE__ */ new Set();
  return t("[id]").forEach((s) => {
    r.add(s.id), s.id = Xo + s.id;
  }), qv.forEach((s) => t(`[${s}]`).forEach((o) => {
    var a;
    let i = ((a = o.getAttribute(s)) != null ? a : "").split(/\s+/);
    o.setAttribute(s, i.map((l) => r.has(l) ? Xo + l : l).join(" "));
  })), t("a[href]").forEach((s) => {
    var a;
    let o = (a = s.getAttribute("href")) != null ? a : "";
    if (!o.startsWith("#")) {
      s.target = "_blank", s.rel = "noopener";
      return;
    }
    let i = Uv(o.slice(1));
    s.setAttribute("href", `#${Xo}${i}`), s.addEventListener("click", (l) => {
      l.preventDefault();
      let u = t("[id]").find((c) => c.id === Xo + i);
      u !== void 0 && (Vv(u), u.scrollIntoView(), Xn(u));
    });
  }), n;
}
function Vv(e) {
  var t;
  let n = e.closest(".mw-collapsed");
  (t = n == null ? void 0 : n.querySelector(".mw-collapsible-toggle")) == null || t.click();
}
function Uv(e) {
  try {
    return decodeURIComponent(e);
  } catch (n) {
    return e;
  }
}

// src/ui/survey-results/results-panel.ts
function lh(e) {
  let { messages: n, surveyId: t } = e, r = ye("div", { class: "ext-localSkills-live" }), s = () => {
  }, o = (m, f) => Et(n.text(`localskills-live-${m}`), f, () => d.start());
  function i(m) {
    let { text: f, language: h, direction: p } = m.title === null ? { text: t, language: null, direction: "auto" } : Mn(m.title, n, m.locale);
    return ye("h2", v({ dir: p }, h === null ? {} : { lang: h }), f);
  }
  function a(m) {
    let f = al(m, n);
    At(r, f, et(o("try-again", "primary"))), Xn(f);
  }
  function l() {
    let m = Zn("notice", n.text("localskills-live-cancelled"));
    At(r, m, et(o("again", "primary"))), Xn(m);
  }
  function u(m, f) {
    return ye("p", {}, ...m === null ? [n.text("localskills-live-not-saved")] : [
      n.text("localskills-live-saved", e.formatTime(m)),
      " ",
      ye("a", { href: e.pageUrl(f), target: "_blank", rel: "noopener" }, n.text("localskills-live-see-saved"))
    ]);
  }
  function c({ report: m, isFrozen: f, isUnsaved: h, pending: p, savedAt: g, html: y, files: w, fault: b }) {
    let x = e.now(), { survey: S, results: { counted: k }, titles: R } = m, A = i(S), P = u(g, R.results(t));
    if (f || w === null) {
      let M = h ? n.text("localskills-live-first", p) : n.text("localskills-live-frozen");
      At(
        r,
        A,
        Zn(h ? "notice" : "warning", ye("p", {}, M), P),
        et(o("again", "normal"))
      ), Xn(A);
      return;
    }
    let N = p > 0, L = y === null ? null : ah(y);
    At(
      r,
      A,
      Zn("notice", ye("p", {}, n.text(
        N ? "localskills-live-counted-held" : "localskills-live-counted",
        e.formatTime(x.toISOString()),
        k,
        p
      )), P),
      et(
        Et(n.text("localskills-download-table"), "normal", () => li(t, x, "csv", w.csv)),
        Et(n.text("localskills-download-data"), "normal", () => li(t, x, "json", w.json)),
        o("again", "normal")
      ),
      b === null ? null : al(b, n),
      L
    ), L !== null && e.enliven(L), Xn(A);
  }
  let d = {
    element: r,
    start() {
      s();
      let m = { aborted: !1 }, f = () => {
        m.aborted = !0, p.cancel();
      }, h = ih(n, () => {
        f(), l();
      }), p = e.createReader((g) => h.showWait(g));
      s = f, At(r, h.element), oh(e, p, {
        signal: m,
        onPhase: (g) => h.showPhase(g),
        onPages: (g) => h.showPages(g)
      }).then((g) => {
        m.aborted || c(g);
      }).catch((g) => {
        m.aborted || a(g);
      });
    },
    stop: () => s()
  };
  return d;
}

// src/ui/show-dialog.ts
function ll(e) {
  return (e == null ? void 0 : e.localSkillsDialog) === !0;
}
function Hv(e) {
  let { history: n, location: t } = window, r = t.href, s = !1, o = null, i = (a) => {
    !s || ll(a.state) || (s = !1, t.href === r && a.stopImmediatePropagation(), o !== null ? o() : e());
  };
  return window.addEventListener("popstate", i, !0), {
    put() {
      ll(n.state) || n.pushState(O(v({}, n.state), { localSkillsDialog: !0 }), ""), s = !0;
    },
    takeOff: () => new Promise((a) => {
      let l = () => {
        window.removeEventListener("popstate", i, !0), a();
      };
      if (!s || !ll(n.state)) {
        l();
        return;
      }
      o = l, setTimeout(l, 500), n.back();
    })
  };
}
function uh(e, n, t) {
  let r = new OO.ui.WindowManager(), { getWindowManager: s } = OO.ui, o = () => s().getCurrentWindow() !== null, i = Hv(() => {
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
function ch(e, n) {
  let { messages: t } = e, r = null;
  class s extends OO.ui.ProcessDialog {
    initialize() {
      return super.initialize(), r = lh(e), this.$body.append(r.element), this;
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
  uh(o, "ext-localSkills-live-open", n);
}

// src/wiki/action-api/query.ts
function dh(e, n) {
  return xn(this, null, function* () {
    let t = {};
    for (; ; ) {
      let r = yield new qe(e.read(v(v({ action: "query" }, n), t)));
      if (yield r, r.continue === void 0)
        return;
      if (JSON.stringify(r.continue) === JSON.stringify(t))
        throw e.badAnswer("The wiki answers the same part of a list over and over.");
      t = r.continue;
    }
  });
}
function vt(e, n) {
  return xn(this, null, function* () {
    var r, s, o, i, a, l, u;
    let t = /* @__PURE__ */ new Map();
    try {
      for (var c = Re(dh(e, n)), d, m, f; d = !(m = yield new qe(c.next())).done; d = !1) {
        let h = m.value;
        for (let p of (s = (r = h.query) == null ? void 0 : r.pages) != null ? s : []) {
          let g = (o = p.pageid) != null ? o : p.title, y = t.get(g), w = [...(i = y == null ? void 0 : y.revisions) != null ? i : [], ...(a = p.revisions) != null ? a : []], b = [...(l = y == null ? void 0 : y.redirects) != null ? l : [], ...(u = p.redirects) != null ? u : []];
          t.set(g, O(v(v({}, y), p), { revisions: w, redirects: b }));
        }
        h.batchcomplete === !0 && (yield* Be(t.values()), t = /* @__PURE__ */ new Map());
      }
    } catch (m) {
      f = [m];
    } finally {
      try {
        d && (m = c.return) && (yield new qe(m.call(c)));
      } finally {
        if (f)
          throw f[0];
      }
    }
    yield* Be(t.values());
  });
}
function Zo(e, n, t) {
  return xn(this, null, function* () {
    var r, s;
    try {
      for (var o = Re(dh(e, v({ list: n }, t))), i, a, l; i = !(a = yield new qe(o.next())).done; i = !1) {
        let u = a.value;
        yield* Be((s = (r = u.query) == null ? void 0 : r[n]) != null ? s : []);
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
function mh(e) {
  var n, t;
  return new Map(((t = (n = e.query) == null ? void 0 : n.normalized) != null ? t : []).map(({ from: r, to: s }) => [r, s]));
}
function ei(e, n, t) {
  return B(this, null, function* () {
    if (n.length === 0)
      return;
    let r = yield e.batchSize();
    for (let s = 0; s < n.length; s += r)
      yield t(n.slice(s, s + r));
  });
}

// src/wiki/action-api/site-info.ts
function fh(e) {
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
      language: gh(n.general.lang, yield ph(e, [n.general.lang])),
      namespaces: t,
      isCaseSensitive: n.general.case === "case-sensitive",
      extensionTags: n.extensiontags.map((r) => r.replace(/[<>]/g, "").toLowerCase())
    };
  });
}
function ph(e, n) {
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
function gh(e, n) {
  var r, s;
  let t = n[e];
  return { code: e, fallbacks: (r = t == null ? void 0 : t.fallbacks) != null ? r : [], direction: (s = t == null ? void 0 : t.dir) != null ? s : "ltr" };
}
function hh(e) {
  let n = null;
  return (t) => B(null, null, function* () {
    if (n === null) {
      let r = /* @__PURE__ */ new Set();
      n = { codes: r, languages: Promise.resolve().then(() => (n = null, ph(e, Array.from(r)))) };
    }
    return n.codes.add(t), gh(t, yield n.languages);
  });
}
function yh(e, n) {
  let t = (s) => s.replace(/_/g, " ").trim().toLowerCase(), r = e.indexOf(":");
  for (let [s, o] of r === -1 ? [] : n)
    if (s !== 0 && o.some((i) => t(i) === t(e.slice(0, r))))
      return { namespace: s, rest: e.slice(r + 1) };
  return { namespace: 0, rest: e };
}

// src/wiki/action-api/api-source.ts
var ni = { rvprop: ["ids", "timestamp", "user", "userid", "sha1"] }, pr = { rvprop: ["ids", "timestamp", "user", "userid", "sha1", "content"], rvslots: "main" }, Qv = 2, zv = 6e4, Kv = 5, Jv = [{ leaction: "delete/restore" }, { letype: "import" }, { letype: "merge" }];
function ti(e) {
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
function bh(e) {
  var t, r;
  let n = (t = e.revisions) == null ? void 0 : t[0];
  return n === void 0 ? null : {
    pageId: (r = e.pageid) != null ? r : 0,
    title: e.title,
    namespace: e.ns,
    isRedirect: e.redirect === !0,
    latest: ti(n)
  };
}
function wh(e) {
  let n = null, t = () => (n != null || (n = fh(e).catch((c) => {
    throw n = null, c;
  })), n);
  function r(c) {
    return B(this, null, function* () {
      let d = /* @__PURE__ */ new Map();
      return yield ei(e, [...new Set(c)], (m) => B(null, null, function* () {
        let f = new Map(m.map((b) => [b, b])), h = /* @__PURE__ */ new Map();
        try {
          for (var p = Re(vt(O(v({}, e), {
            read: (x) => B(null, null, function* () {
              let S = yield e.read(x);
              return mh(S).forEach((k, R) => f.set(R, k)), S;
            })
          }), v({ titles: m, prop: ["revisions", "info"] }, pr))), g, y, w; g = !(y = yield p.next()).done; g = !1) {
            let b = y.value;
            let x = bh(b);
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
        for (let [b, x] of f) {
          let S = h.get(x);
          S !== void 0 && d.set(b, S);
        }
      })), d;
    });
  }
  function s(c, d) {
    return B(this, null, function* () {
      let { namespace: m, rest: f } = yh(c, (yield t()).namespaces), h = d ? "g" : "";
      return { [`${h}apnamespace`]: m, [`${h}apprefix`]: f };
    });
  }
  function o(c) {
    return xn(this, null, function* () {
      try {
        for (var d = Re(vt(e, v(O(v({}, c), { prop: ["revisions", "info"] }), pr))), m, f, h; m = !(f = yield new qe(d.next())).done; m = !1) {
          let p = f.value;
          let g = bh(p);
          g !== null && (yield g);
        }
      } catch (f) {
        h = [f];
      } finally {
        try {
          m && (f = d.return) && (yield new qe(f.call(d)));
        } finally {
          if (h)
            throw h[0];
        }
      }
    });
  }
  function i(c) {
    return xn(this, null, function* () {
      yield* Be(o(v({ generator: "allpages", gaplimit: "max" }, yield new qe(s(c, !0)))));
    });
  }
  function a(c) {
    return xn(this, null, function* () {
      for (let d of c)
        yield* Be(o({ generator: "embeddedin", geititle: d, geinamespace: Qv, geilimit: "max" }));
    });
  }
  function l(c, d, m) {
    return B(this, null, function* () {
      var h, p, g, y;
      let { query: f } = yield e.read(v({ action: "query", titles: [c], prop: "revisions", rvlimit: d }, m));
      return (y = (g = (p = (h = f == null ? void 0 : f.pages) == null ? void 0 : h[0]) == null ? void 0 : p.revisions) == null ? void 0 : g.map(ti)) != null ? y : [];
    });
  }
  let u = (c, d) => B(null, null, function* () {
    var m;
    return (m = (yield l(c, 1, d))[0]) != null ? m : null;
  });
  return {
    siteInfo: t,
    languageInfo: hh(e),
    readPages: r,
    readListedPages: r,
    titlesWithTemplates: (c, d) => B(null, null, function* () {
      let m = /* @__PURE__ */ new Set();
      return yield ei(e, c, (f) => B(null, null, function* () {
        try {
          for (var h = Re(vt(e, {
            titles: f,
            prop: "templates",
            tltemplates: [...d],
            tllimit: "max"
          })), p, g, y; p = !(g = yield h.next()).done; p = !1) {
            let { title: w, templates: b = [] } = g.value;
            b.length > 0 && m.add(w);
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
      })), m;
    }),
    pagesBelow: i,
    usersPagesWith: a,
    pagesOfPeople: function(c, d) {
      return xn(this, null, function* () {
        yield* Be(i(c)), yield* Be(a(d));
      });
    },
    childrenBelow: (c) => B(null, null, function* () {
      var g, y, w;
      let d = /* @__PURE__ */ new Set(), { apnamespace: m, apprefix: f } = yield s(c, !1), h = f.replace(/ /g, "_"), p = m === 0 ? "" : `${(y = (g = (yield t()).namespaces.get(m)) == null ? void 0 : g[0]) != null ? y : ""}:`;
      for (let b = h; b !== void 0; ) {
        let x = yield e.read({
          action: "query",
          list: "allpages",
          apnamespace: m,
          apprefix: f,
          apfrom: b,
          aplimit: "max"
        });
        b = (w = x.continue) == null ? void 0 : w.apcontinue;
        for (let { title: S } of x.query.allpages) {
          let [k, ...R] = S.slice(p.length + f.length).split("/");
          d.add(k != null ? k : ""), R.length > 0 && b !== void 0 && b.startsWith(`${h}${k != null ? k : ""}/`) && (b = `${h}${k != null ? k : ""}0`);
        }
      }
      return d.delete(""), [...d];
    }),
    redirectsTo: (c) => B(null, null, function* () {
      var m, f;
      let d = [];
      try {
        for (var h = Re(vt(e, { titles: [c], prop: "redirects", rdprop: "title", rdlimit: "max" })), p, g, y; p = !(g = yield h.next()).done; p = !1) {
          let w = g.value;
          d.push(...(f = (m = w.redirects) == null ? void 0 : m.map((b) => b.title)) != null ? f : []);
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
      let m = /* @__PURE__ */ new Map();
      return yield ei(e, c, (f) => B(null, null, function* () {
        var h;
        try {
          for (var p = Re(vt(e, v({
            revids: f,
            prop: "revisions"
          }, d === "with-texts" ? pr : ni))), g, y, w; g = !(y = yield p.next()).done; g = !1) {
            let b = y.value;
            (h = b.revisions) == null || h.forEach((x) => m.set(x.revid, ti(x)));
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
      })), m;
    }),
    firstRevision: (c) => u(c, v({ rvdir: "newer" }, ni)),
    revisionsUpTo: (c, d) => l(c, 500, v(v({}, d === null ? {} : { rvstartid: String(d) }), ni)),
    newestRevisionBy: (c, d) => u(c, v({ rvuser: d }, pr)),
    revisionsAfter: (c, d) => B(null, null, function* () {
      let m = [];
      try {
        for (var f = Re(vt(e, v({
          titles: [c],
          prop: "revisions",
          rvendid: d,
          rvlimit: "max"
        }, ni))), h, p, g; h = !(p = yield f.next()).done; h = !1) {
          let { revisions: y = [] } = p.value;
          m.push(...y.filter(({ revid: w }) => w !== d).map(ti));
        }
      } catch (p) {
        g = [p];
      } finally {
        try {
          h && (p = f.return) && (yield p.call(f));
        } finally {
          if (g)
            throw g[0];
        }
      }
      return m;
    }),
    revisionsBySince: (c, d, m) => l(c, Kv, v({
      rvuser: d,
      rvstart: m,
      rvdir: "newer"
    }, pr)),
    movesAround: (m) => B(null, [m], function* ({ timestamp: c, user: d }) {
      var h;
      let f = [];
      try {
        for (var p = Re(Zo(e, "logevents", {
          letype: "move",
          lestart: c,
          leend: new Date(Date.parse(c) + zv).toISOString(),
          ledir: "newer",
          leprop: ["title", "user"],
          lelimit: "max"
        })), g, y, w; g = !(y = yield p.next()).done; g = !1) {
          let b = y.value;
          (d === null || b.user === void 0 || b.user === d) && f.push((h = b.title) != null ? h : null);
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
      return f;
    }),
    revisionsBy: (c, d, m) => l(c, m, v({ rvuser: d }, pr)),
    recombinedPagesSince: (c) => B(null, null, function* () {
      let d = /* @__PURE__ */ new Set(), m = /* @__PURE__ */ new Set();
      for (let y of Jv)
        try {
          for (var f = Re(Zo(e, "logevents", O(v({}, y), {
            lestart: c,
            ledir: "newer",
            leprop: ["ids", "title", "details"],
            lelimit: "max"
          }))), h, p, g; h = !(p = yield f.next()).done; h = !1) {
            let { title: w, logpage: b, params: x } = p.value;
            b !== void 0 && b !== 0 && d.add(b), [w, x == null ? void 0 : x.dest_title].forEach((S) => S !== void 0 && m.add(S));
          }
        } catch (p) {
          g = [p];
        } finally {
          try {
            h && (p = f.return) && (yield p.call(f));
          } finally {
            if (g)
              throw g[0];
          }
        }
      return { pageIds: d, titles: m };
    }),
    renamesSince: (c) => B(null, null, function* () {
      var m;
      let d = [];
      try {
        for (var f = Re(Zo(e, "logevents", {
          letype: "renameuser",
          lestart: c,
          ledir: "newer",
          leprop: ["timestamp", "details"],
          lelimit: "max"
        })), h, p, g; h = !(p = yield f.next()).done; h = !1) {
          let y = p.value;
          let { olduser: w, newuser: b } = (m = y.params) != null ? m : {};
          w !== void 0 && b !== void 0 && y.timestamp !== void 0 && d.push({ from: w, to: b, timestamp: y.timestamp });
        }
      } catch (p) {
        g = [p];
      } finally {
        try {
          h && (p = f.return) && (yield p.call(f));
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
function Yv(e) {
  if (e === !0)
    return "1";
  if (Array.isArray(e)) {
    let n = e.map(String);
    return n.some((t) => t.includes("|")) ? "" + n.join("") : n.join("|");
  }
  return String(e);
}
function xh(e) {
  let n = {};
  for (let [t, r] of Object.entries(e))
    r != null && r !== !1 && (n[t] = Yv(r));
  return n;
}

// src/wiki/save-fault-reason.ts
var kh = {
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
}, Xv = new Map(
  Object.keys(kh).reduce(
    (e, n) => e.concat(kh[n].map((t) => [t, n])),
    []
  )
), Zv = [
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
function Sh(e) {
  let n = e.map((t) => Xv.get(t) || "other");
  return Zv.find((t) => n.includes(t)) || "other";
}
function Rh(e) {
  return e === 413 ? "too-big" : e === 429 ? "rate-limited" : e < 400 || e === 408 || e >= 500 ? "offline" : "other";
}

// src/wiki/browser/plain-text.ts
function Ph(e) {
  return (new DOMParser().parseFromString(e.replace(/<(?:\/(?:p|div|li|tr|h\d)|[bh]r)\b[^>]*>/gi, `$&
`), "text/html").body.textContent || "").split(`
`).map((t) => t.replace(/\s+/g, " ").trim()).filter((t) => t !== "").join(`
`);
}

// src/wiki/browser/browser-wiki.ts
function vh(e, n) {
  var i;
  if (e === "http" || e === "ok-but-empty") {
    let a = ((i = n == null ? void 0 : n.xhr) == null ? void 0 : i.status) || 0, l = Rh(a);
    return new On(l, l === "other" ? `HTTP ${a}` : "", { code: e });
  }
  let t = (n == null ? void 0 : n.errors) || [], r = t.map((a) => a.html || "").filter((a) => a !== "").join("<hr>"), s = t.map((a) => a.html ? Ph(a.html) : a.text || a.code), o = t.map((a) => {
    var l;
    return (l = a.data) == null ? void 0 : l.readonlyreason;
  }).find((a) => a);
  return o ? new On("read-only", o, { code: e }) : new On(
    Sh(t.length ? t.map((a) => a.code) : [e]),
    s.join(`

`),
    r === "" ? { code: e } : { code: e, html: r }
  );
}

// src/wiki/browser/reading-api.ts
var eT = 6e3, nT = 6e4, tT = 5, rT = 3;
function sT(e) {
  var r;
  let n = (r = e == null ? void 0 : e.getResponseHeader) == null ? void 0 : r.call(e, "Retry-After");
  if (n == null || n === "")
    return null;
  let t = /^\d+$/.test(n) ? Number(n) * 1e3 : Date.parse(n) - Date.now();
  return t >= 0 ? t : null;
}
function oT({ reason: e, details: n }) {
  return e === "rate-limited" || n.code === "maxlag" ? tT : e === "offline" ? rT : 1;
}
function Th(e) {
  let { api: n, language: t, onWait: r, firstWait: s = 1e3 } = e, o = !1, i = null, a = Promise.resolve(), l = null, u = (f, h) => {
    let p = h ? (
      // Tells servers in several places that any of them may answer.
      n.post(f, { headers: { "Promise-Non-Write-API-Action": "true" } })
    ) : n.get(f);
    return new Promise((g, y) => {
      p.then(g, (...w) => {
        var k;
        let [b, x, , S] = w;
        y({ fault: vh(String(b), x), retryAfter: sT((k = x == null ? void 0 : x.xhr) != null ? k : S) });
      });
    });
  }, c = (f) => new Promise((h) => {
    let p = setTimeout(h, f);
    i = () => {
      clearTimeout(p), h();
    };
  });
  function d(f, h) {
    return B(this, null, function* () {
      for (let p = 1; ; p++) {
        if (o)
          throw new On("other", "", { code: "cancelled" });
        try {
          return yield u(f, h);
        } catch (g) {
          let { fault: y, retryAfter: w } = g, b = Math.max(w != null ? w : 0, s * 2 ** (p - 1));
          if (o || p >= oT(y) || b > nT)
            throw y;
          r(b), yield c(b);
        }
      }
    });
  }
  function m(f, h) {
    let p = xh(v({
      formatversion: 2,
      errorformat: "plaintext",
      errorlang: t,
      errorsuselocal: !0
    }, f)), g = new URLSearchParams(p).toString().length > eT, y = a.then(() => d(p, h || g));
    return a = y.catch(() => {
    }), y;
  }
  return {
    batchSize() {
      return l = l != null ? l : Promise.resolve(e.rights()).then((f) => f.includes("apihighlimits") ? 500 : 50, () => 50), l;
    },
    read: (f) => m(f, !1),
    post: (f) => m(f, !0),
    badAnswer: (f) => new On("other", f),
    cancel() {
      o = !0, n.abort(), i == null || i();
    }
  };
}

// src/wiki/browser/answer-source.ts
function Ah(e) {
  let n = Th(e);
  return O(v({}, wh(n)), {
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
var Eh = { year: "numeric", month: "long", day: "numeric" }, Oh = O(v({}, Eh), { hour: "numeric", minute: "2-digit" }), OV = O(v({}, Eh), { timeZone: "UTC" });
function Nh(e, n = document.documentElement.lang) {
  let t = new Intl.DateTimeFormat(gr([n.toLowerCase()], "-ca-gregory"), e);
  return (r) => t.format(new Date(r));
}

// src/extension/start-results.ts
var iT = 12e4;
function aT(e) {
  let n = xl(mw, document.documentElement.dir === "rtl" ? "rtl" : "ltr"), t = mw.messages.get();
  return {
    surveyId: e,
    messages: n,
    reportMessages: Pl(n.language, t, n),
    createReader: (r) => Ah({
      api: new mw.Api({ ajax: { timeout: iT } }),
      language: n.language,
      rights: () => mw.user.getRights(),
      onWait: r
    }),
    now: () => /* @__PURE__ */ new Date(),
    formatTime: Nh(Oh),
    pageUrl: (r) => mw.util.getUrl(r),
    enliven: (r) => {
      mw.hook("wikipage.content").fire($(r));
    }
  };
}
function Mh() {
  let e = !1;
  mw.hook("localSkills.showResults").add(({ surveyId: n, opener: t }) => {
    e || (e = !0, ch(aT(n), () => {
      e = !1, t.focus();
    }));
  });
}

// src/extension/results.ts
Mh();
