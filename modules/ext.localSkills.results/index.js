// Built from src/extension/results.ts by `npm run build`. Change the source, not this file.
"use strict";
var pg = Object.create;
var So = Object.defineProperty, gg = Object.defineProperties, hg = Object.getOwnPropertyDescriptor, yg = Object.getOwnPropertyDescriptors, bg = Object.getOwnPropertyNames, Kr = Object.getOwnPropertySymbols, wg = Object.getPrototypeOf, Ro = Object.prototype.hasOwnProperty, Ca = Object.prototype.propertyIsEnumerable;
var mt = (e, n) => (n = Symbol[e]) ? n : /* @__PURE__ */ Symbol.for("Symbol." + e), Po = (e) => {
  throw TypeError(e);
};
var Oa = (e, n, t) => n in e ? So(e, n, { enumerable: !0, configurable: !0, writable: !0, value: t }) : e[n] = t, v = (e, n) => {
  for (var t in n || (n = {}))
    Ro.call(n, t) && Oa(e, t, n[t]);
  if (Kr)
    for (var t of Kr(n))
      Ca.call(n, t) && Oa(e, t, n[t]);
  return e;
}, E = (e, n) => gg(e, yg(n));
var ft = (e, n) => {
  var t = {};
  for (var r in e)
    Ro.call(e, r) && n.indexOf(r) < 0 && (t[r] = e[r]);
  if (e != null && Kr)
    for (var r of Kr(e))
      n.indexOf(r) < 0 && Ca.call(e, r) && (t[r] = e[r]);
  return t;
};
var Na = (e, n) => () => {
  try {
    return n || e((n = { exports: {} }).exports, n), n.exports;
  } catch (t) {
    throw n = 0, t;
  }
};
var kg = (e, n, t, r) => {
  if (n && typeof n == "object" || typeof n == "function")
    for (let s of bg(n))
      !Ro.call(e, s) && s !== t && So(e, s, { get: () => n[s], enumerable: !(r = hg(n, s)) || r.enumerable });
  return e;
};
var xg = (e, n, t) => (t = e != null ? pg(wg(e)) : {}, kg(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  n || !e || !e.__esModule ? So(t, "default", { value: e, enumerable: !0 }) : t,
  e
));
var vo = (e, n, t) => n.has(e) || Po("Cannot " + t);
var Ee = (e, n, t) => (vo(e, n, "read from private field"), t ? t.call(e) : n.get(e)), Ke = (e, n, t) => n.has(e) ? Po("Cannot add the same private member more than once") : n instanceof WeakSet ? n.add(e) : n.set(e, t), Tn = (e, n, t, r) => (vo(e, n, "write to private field"), r ? r.call(e, t) : n.set(e, t), t), Xe = (e, n, t) => (vo(e, n, "access private method"), t);
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
      var d = t[a](l), p = (l = d.value) instanceof je, m = d.done;
      Promise.resolve(p ? l[0] : l).then((h) => p ? r(a === "return" ? a : "next", l[1] ? { done: h.done, value: h.value } : h, u, c) : u({ value: h, done: m })).catch((h) => r("throw", h, u, c));
    } catch (h) {
      c(h);
    }
  }, s = (a, l, u, c) => i[a] = (d) => (l = new Promise((p, m, h) => (h = () => r(a, d, p, m), o ? o.then(h) : h())), c = () => o === u && (o = 0), o = u = l.then(c, c), l), o, i = {};
  return t = t.apply(e, n), i[mt("asyncIterator")] = () => i, s("next"), s("throw"), s("return"), i;
}, Ye = (e) => {
  var n = e[mt("asyncIterator")], t = !1, r, s = {};
  return n == null ? (n = e[mt("iterator")](), r = (o) => s[o] = (i) => n[o](i)) : (n = n.call(e), r = (o) => s[o] = (i) => {
    if (t) {
      if (t = !1, o === "throw") throw i;
      return i;
    }
    return t = !0, {
      done: !1,
      value: new je(new Promise((a) => {
        var l = n[o](i);
        l instanceof Object || Po("Object expected"), a(l);
      }), 1)
    };
  }), s[mt("iterator")] = () => s, r("next"), "throw" in n ? r("throw") : s.throw = (o) => {
    throw o;
  }, "return" in n && r("return"), s;
}, he = (e, n, t) => (n = e[mt("asyncIterator")]) ? n.call(e) : (e = e[mt("iterator")](), n = {}, t = (r, s) => (s = e[r]) && (n[r] = (o) => new Promise((i, a, l) => (o = s.call(e, o), l = o.done, Promise.resolve(o.value).then((u) => i({ value: u, done: l }), a)))), t("next"), t("return"), n);

// node_modules/heap/lib/heap.js
var hl = Na((jo, gl) => {
  (function() {
    var e, n, t, r, s, o, i, a, l, u, c, d, p, m, h;
    t = Math.floor, u = Math.min, n = function(f, g) {
      return f < g ? -1 : f > g ? 1 : 0;
    }, l = function(f, g, y, w, b) {
      var x;
      if (y == null && (y = 0), b == null && (b = n), y < 0)
        throw new Error("lo must be non-negative");
      for (w == null && (w = f.length); y < w; )
        x = t((y + w) / 2), b(g, f[x]) < 0 ? w = x : y = x + 1;
      return [].splice.apply(f, [y, y - y].concat(g)), g;
    }, o = function(f, g, y) {
      return y == null && (y = n), f.push(g), m(f, 0, f.length - 1, y);
    }, s = function(f, g) {
      var y, w;
      return g == null && (g = n), y = f.pop(), f.length ? (w = f[0], f[0] = y, h(f, 0, g)) : w = y, w;
    }, a = function(f, g, y) {
      var w;
      return y == null && (y = n), w = f[0], f[0] = g, h(f, 0, y), w;
    }, i = function(f, g, y) {
      var w;
      return y == null && (y = n), f.length && y(f[0], g) < 0 && (w = [f[0], g], g = w[0], f[0] = w[1], h(f, 0, y)), g;
    }, r = function(f, g) {
      var y, w, b, x, R, k, S, P;
      for (g == null && (g = n), k = (function() {
        P = [];
        for (var T = 0, C = t(f.length / 2); 0 <= C ? T < C : T > C; 0 <= C ? T++ : T--)
          P.push(T);
        return P;
      }).apply(this).reverse(), S = [], w = 0, x = k.length; w < x; w++)
        y = k[w], S.push(h(f, y, g));
      return S;
    }, p = function(f, g, y) {
      var w;
      if (y == null && (y = n), w = f.indexOf(g), w !== -1)
        return m(f, 0, w, y), h(f, w, y);
    }, c = function(f, g, y) {
      var w, b, x, R, k;
      if (y == null && (y = n), b = f.slice(0, g), !b.length)
        return b;
      for (r(b, y), k = f.slice(g), x = 0, R = k.length; x < R; x++)
        w = k[x], i(b, w, y);
      return b.sort(y).reverse();
    }, d = function(f, g, y) {
      var w, b, x, R, k, S, P, T, C, I;
      if (y == null && (y = n), g * 10 <= f.length) {
        if (R = f.slice(0, g).sort(y), !R.length)
          return R;
        for (x = R[R.length - 1], T = f.slice(g), k = 0, P = T.length; k < P; k++)
          w = T[k], y(w, x) < 0 && (l(R, w, 0, null, y), R.pop(), x = R[R.length - 1]);
        return R;
      }
      for (r(f, y), I = [], b = S = 0, C = u(g, f.length); 0 <= C ? S < C : S > C; b = 0 <= C ? ++S : --S)
        I.push(s(f, y));
      return I;
    }, m = function(f, g, y, w) {
      var b, x, R;
      for (w == null && (w = n), b = f[y]; y > g; ) {
        if (R = y - 1 >> 1, x = f[R], w(b, x) < 0) {
          f[y] = x, y = R;
          continue;
        }
        break;
      }
      return f[y] = b;
    }, h = function(f, g, y) {
      var w, b, x, R, k;
      for (y == null && (y = n), b = f.length, k = g, x = f[g], w = 2 * g + 1; w < b; )
        R = w + 1, R < b && !(y(f[w], f[R]) < 0) && (w = R), f[g] = f[w], g = w, w = 2 * g + 1;
      return f[g] = x, m(f, k, g, y);
    }, e = (function() {
      f.push = o, f.pop = s, f.replace = a, f.pushpop = i, f.heapify = r, f.updateItem = p, f.nlargest = c, f.nsmallest = d;
      function f(g) {
        this.cmp = g != null ? g : n, this.nodes = [];
      }
      return f.prototype.push = function(g) {
        return o(this.nodes, g, this.cmp);
      }, f.prototype.pop = function() {
        return s(this.nodes, this.cmp);
      }, f.prototype.peek = function() {
        return this.nodes[0];
      }, f.prototype.contains = function(g) {
        return this.nodes.indexOf(g) !== -1;
      }, f.prototype.replace = function(g) {
        return a(this.nodes, g, this.cmp);
      }, f.prototype.pushpop = function(g) {
        return i(this.nodes, g, this.cmp);
      }, f.prototype.heapify = function() {
        return r(this.nodes, this.cmp);
      }, f.prototype.updateItem = function(g) {
        return p(this.nodes, g, this.cmp);
      }, f.prototype.clear = function() {
        return this.nodes = [];
      }, f.prototype.empty = function() {
        return this.nodes.length === 0;
      }, f.prototype.size = function() {
        return this.nodes.length;
      }, f.prototype.clone = function() {
        var g;
        return g = new f(), g.nodes = this.nodes.slice(0), g;
      }, f.prototype.toArray = function() {
        return this.nodes.slice(0);
      }, f.prototype.insert = f.prototype.push, f.prototype.top = f.prototype.peek, f.prototype.front = f.prototype.peek, f.prototype.has = f.prototype.contains, f.prototype.copy = f.prototype.clone, f;
    })(), (function(f, g) {
      return typeof define == "function" && define.amd ? define([], g) : typeof jo == "object" ? gl.exports = g() : f.Heap = g();
    })(this, function() {
      return e;
    });
  }).call(jo);
});

// node_modules/heap/index.js
var bl = Na((iv, yl) => {
  yl.exports = hl();
});

// src/ui/messages.ts
function Ma(e, n) {
  let t = e.config.get("wgUserLanguage"), r = (i) => String(e.language.convertNumber(i)), s = () => {
    var a, l;
    return (((l = (a = e.language).getSeparatorTransformTable) == null ? void 0 : l.call(a)) || {})["."] || ".";
  }, o = (i, a = 0) => {
    let l = Math.abs(i).toFixed(a), [u, c] = l.split("."), d = i < 0 && Number(l) !== 0 ? "\u2212" : "", p = c === void 0 ? "" : s() + c.split("").map((m) => r(Number(m))).join("");
    return d + r(Number(u)) + p;
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
  return { text: a, language: l, direction: l === null ? "auto" : To(l) };
}
var Sg = [
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
function To(e) {
  return Sg.includes(e) ? "rtl" : "ltr";
}

// src/core/i18n/number-format.ts
var $a = {
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
function Ia(e) {
  let n = Yt(e), t = /* @__PURE__ */ new Map();
  return (r, s) => {
    var i;
    let o = (i = t.get(s)) != null ? i : new Intl.NumberFormat(n, { minimumFractionDigits: s, maximumFractionDigits: s });
    return t.set(s, o), o.format(r);
  };
}
function Yt(e, n = "") {
  var r, s;
  let t = (s = $a[(r = e.find((o) => Object.prototype.hasOwnProperty.call($a, o))) != null ? r : ""]) != null ? s : "latn";
  return [...e, "en"].filter(Rg).map((o) => `${o}-u${n}-nu-${t}`);
}
function Rg(e) {
  try {
    return !e.includes("-u-") && Intl.NumberFormat.supportedLocalesOf(e).length > 0;
  } catch (n) {
    return !1;
  }
}
function La(e) {
  var n, t;
  return Number.isInteger(e) ? 0 : Math.min(2, (t = (n = String(e).split(".")[1]) == null ? void 0 : n.length) != null ? t : 0);
}

// src/ui/messages-in-language.ts
var Pg = ["zero", "one", "two", "few", "many", "other"], vg = /\{\{\s*(PLURAL|GENDER)\s*:([^{}]*)\}\}/gi;
function Tg(e) {
  var n;
  try {
    return (n = Intl.NumberFormat.supportedLocalesOf([e])[0]) != null ? n : "en";
  } catch (t) {
    return "en";
  }
}
function Ag(e, n, t) {
  var u;
  let r = n.find((c) => /^\d+=/.test(c) && parseInt(c, 10) === e);
  if (r !== void 0)
    return r.slice(r.indexOf("=") + 1);
  let s = n.filter((c) => !/^\d+=/.test(c)), { PluralRules: o } = Intl, i = o === void 0 ? null : new o(t), l = (i === null ? ["one", "other"] : Pg.filter((c) => i.resolvedOptions().pluralCategories.includes(c))).indexOf(i === null ? e === 1 ? "one" : "other" : i.select(e));
  return (u = s[Math.min(l, s.length - 1)]) != null ? u : "";
}
function Fa(e, n, t) {
  let r = Tg(e), s = [e, ...t.languageChain.filter((a) => a !== e)], o = Ia(s), i = (a, l = 0) => o(a, l);
  return {
    language: e,
    languageChain: s,
    direction: To(e),
    has: (a) => n[a] !== void 0 || t.has(a),
    number: i,
    text(a, ...l) {
      let u = n[a];
      if (u === void 0)
        return t.text(a, ...l);
      let c = (h) => l[Number(h.replace(/\D/g, "")) - 1], d = (h) => h.replace(/\$\d/g, (f) => {
        let g = c(f);
        return g === void 0 ? f : typeof g == "number" ? i(g, La(g)) : g;
      }), p = "", m = 0;
      return u.replace(vg, (h, f, g, y) => {
        var R, k;
        let [w = "", ...b] = g.split("|"), x = f.toUpperCase() === "PLURAL" ? Ag(Number((R = c(w)) != null ? R : 0), b, r) : (k = b[b.length - 1]) != null ? k : "";
        return p += d(u.slice(m, y)) + d(x), m = y + h.length, "";
      }), p + d(u.slice(m));
    }
  };
}

// src/ui/download-file.ts
var Eg = { csv: "text/csv", json: "application/json" }, Da = "\uFEFF", Og = 6e4;
function Ao(e, n, t, r) {
  let s = t === "csv" && !r.startsWith(Da) ? Da + r : r, o = URL.createObjectURL(new Blob([s], { type: `${Eg[t]};charset=utf-8` })), i = document.createElement("a");
  i.href = o, i.download = `${e}-results-${n.toISOString().slice(0, 10)}.${t}`, document.body.appendChild(i), i.click(), document.body.removeChild(i), setTimeout(() => URL.revokeObjectURL(o), Og);
}

// src/ui/element.ts
function de(e, n, ...t) {
  let r = document.createElement(e);
  return Object.keys(n).forEach((s) => r.setAttribute(s, n[s])), t.forEach((s) => {
    s !== null && r.appendChild(typeof s == "string" ? document.createTextNode(s) : s);
  }), r;
}
function pt(e, ...n) {
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
function gt(e, n, t) {
  let r = new OO.ui.ButtonInputWidget({
    label: e,
    framed: n !== "quiet",
    flags: n === "primary" ? ["primary", "progressive"] : n === "destructive" ? ["primary", "destructive"] : n === "quiet" ? ["progressive"] : []
  });
  return r.on("click", t), r;
}

// src/core/survey/special-choices.ts
var Hn = "other", Zt = "none", er = "refused", nr = "dontknow", tr = [er, nr], Cg = { other: null, none: null, refused: null, dontKnow: null };
function ja(e) {
  return `${e}.${Hn}`;
}
function Ze(e) {
  return [e.other, e.none, e.refused, e.dontKnow].filter((n) => n !== null);
}
function ht(e) {
  return "special" in e ? e.special : Cg;
}

// src/core/survey/parameters.ts
function En(e, n, t) {
  return `${e}.${n}.${t}`;
}
function Eo(e, n) {
  return `${e}.${n}`;
}
function Ng(e) {
  let n = [], t = (r) => {
    n.push(r), r.type === "panel" && r.elements.forEach(t);
  };
  return e.pages.forEach((r) => r.elements.forEach(t)), n;
}
function H(e) {
  return Ng(e).filter((n) => n.type !== "panel" && n.type !== "html");
}
function X(e) {
  return H(e).reduce((n, t) => n.concat(pe(t)), []);
}
function pe(e) {
  let n = { name: e.name, question: e, row: null, column: null, kind: "codes", isMultiple: !1 };
  switch (e.type) {
    case "matrix":
      return e.rows.map((t) => E(v({}, n), { name: Eo(e.name, t.value), row: t, choices: e.choices }));
    case "matrixdropdown":
      return e.rows.reduce((t, r) => t.concat(e.columns.map((s) => E(v({}, n), { name: En(e.name, r.value, s.name), row: r, column: s, choices: s.choices }))), []);
    case "text":
      return [E(v({}, n), { choices: null, kind: e.inputType === "number" ? "number" : "text" })];
    case "comment":
      return [E(v({}, n), { choices: null, kind: "text" })];
    case "ranking":
      return [E(v({}, n), { choices: e.choices, isMultiple: !0 })];
    case "rating":
    case "boolean":
      return [E(v({}, n), { choices: [...e.choices, ...Ze(e.special)] })];
    default: {
      let t = "choicesFrom" in e && e.choicesFrom !== null && e.choices.length === Ze(e.special).length, r = e.type === "checkbox" || e.type === "tagbox", s = E(v({}, n), { choices: t ? null : e.choices, isMultiple: r });
      return ht(e).other === null ? [s] : [s, E(v({}, n), { name: ja(e.name), choices: null, kind: "text" })];
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
    importance: yt(r.choices, e.notInStatistics),
    ability: yt(s.choices, e.notInStatistics)
  };
}
function yt(e, n) {
  let t = e.filter((r) => /^-?\d{1,9}$/.test(r.value) && !n.includes(r.value)).map((r) => [r.value, Number(r.value)]);
  return new Map(t.sort((r, s) => r[1] - s[1]));
}
function Oe(e) {
  return _a(e).slice(-2);
}
function Ce(e) {
  return _a(e).slice(0, 2);
}
function _a(e) {
  return Array.from(new Set(Array.from(e.values()))).sort((n, t) => n - t);
}

// src/core/analysis/disclosure/published.ts
function A(e) {
  return typeof e == "object" && e !== null && "withheld" in e;
}
function Xr(e, n) {
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
    (t) => typeof t == "object" ? Mg(t, n) : t
  ));
}
function Mg(e, n) {
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
var ln = "LocalSkills", Yr = "MediaWiki:LocalSkills.json", te = /^[a-z0-9-]{1,48}$/;
function Ba(e = ln) {
  let n = e.replace(/_/g, " ").trim(), t = (l) => `${n}/Survey/${l}`, [r, s] = ["", null], o = (l) => (l !== s && ([r, s] = [`${t(l)}/Answers/`, l]), r), i = `${n}/People/`, a = (l, u) => `${n}/${l}/data${u === 1 ? "" : `-${u}`}.json`;
  return {
    root: n,
    skills: () => `${n}/Skills.json`,
    stop: () => `${n}/Stop`,
    survey: t,
    definition: (l) => `${t(l)}/definition.json`,
    answersPrefix: o,
    answer: (l, u) => o(l) + qa(u),
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
    personOf: (l) => Wa(i, l),
    surveyIdOf: (l) => {
      let u = `${n}/Survey/`, c = l.replace(/_/g, " "), d = c.startsWith(u) ? c.slice(u.length) : "";
      return te.test(d) ? d : null;
    },
    answererOf: (l, u) => Wa(o(l), u)
  };
}
function qa(e) {
  return e.includes("_") ? e.replace(/_/g, " ") : e;
}
function Wa(e, n) {
  let t = qa(n), r = t.startsWith(e) ? t.slice(e.length) : "";
  return r !== "" && !r.includes("/") ? r : null;
}

// src/core/i18n/read-localized-text.ts
var Re = /^(?:[a-z]{2,3}(?:-[a-z0-9]{1,8})*|simple)$/;
function Zr(e) {
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
var $g = /^x(n|[0-9a-z]{6})--(.+)$/;
var [hn, es, Ga, Ig, Lg, Fg, Dg] = [36, 1, 26, 38, 700, 128, 72], Va = 1114111, jg = [
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
  [917504, Va]
];
function _g(e) {
  return jg.every(([n, t]) => e < n || e > t);
}
function Wg(e) {
  return e > 65280 && e < 65375;
}
function Ua(e) {
  return Array.from(e, (n) => n.codePointAt(0));
}
function Bg(e) {
  return e.map((n) => String.fromCodePoint(n)).join("");
}
function qg(e, n, t) {
  let r = Math.floor(e / (t ? Lg : 2));
  r += Math.floor(r / n);
  let s = 0;
  for (; r > (hn - es) * Ga / 2; s += hn)
    r = Math.floor(r / (hn - es));
  return s + Math.floor((hn - es + 1) * r / (r + Ig));
}
function Gg(e, n) {
  return Math.min(Ga, Math.max(es, e - n));
}
function Vg(e) {
  let n = e.lastIndexOf("-"), t = Ua(e.slice(0, Math.max(0, n))), [r, s, o] = [Fg, 0, Dg], i = n + 1;
  for (; i < e.length; ) {
    let a = s;
    for (let l = hn, u = 1; ; l += hn) {
      let c = i < e.length ? e.charCodeAt(i++) : 0, d = c > 96 ? c - 97 : c > 47 ? c - 22 : hn;
      if (s += d * u, d >= hn || s > 2147483647)
        return null;
      let p = Gg(l, o);
      if (d < p)
        break;
      u *= hn - p;
    }
    if (o = qg(s - a, t.length + 1, a === 0), r += Math.floor(s / (t.length + 1)), s %= t.length + 1, r > Va || !_g(r))
      return null;
    t.splice(s++, 0, r);
  }
  return t;
}
function ns(e) {
  var o;
  let [, n = "", t = ""] = (o = $g.exec(e)) != null ? o : [], r = n === "" ? Ua(e) : Vg(t);
  if (r === null)
    return e;
  let s = Bg(r.map((i) => Wg(i) ? i - 65248 : i)).replace(/-+/g, " ").trim();
  return s === "" ? e : n.length > 1 ? `${s}\u2026` : s;
}

// src/core/skills/skill-words.ts
function rr(e) {
  return e.normalize("NFC").toLowerCase().replace(/i\u0307|ı/g, "i").replace(/ς/g, "\u03C3").replace(/’/g, "'").replace(/[\s_-]+/g, " ").trim();
}
function Oo({ label: e }) {
  return e.kind === "texts" ? Ha(e.texts) : [];
}
function Co(e) {
  return Ha(e.aliases).reduce((n, t) => n.concat(t), []);
}
function Ha(e) {
  return Object.keys(e).map((n) => e[n]);
}
function Qa(e, n) {
  let t = Array.from(rr(e));
  if (t.length < 4 || t.length > 60)
    return null;
  let r = t.length < 8 ? 1 : 2, s = null;
  for (let o of n.skills.filter(({ isRetired: i }) => !i))
    for (let i of [o.id, ...Oo(o), ...Co(o)].sort(Ug)) {
      let a = Hg(t, Array.from(rr(i)), r);
      a !== null && (s = { skill: o.id, words: a === 0 ? o.id : i }, r = a - 1);
    }
  return s;
}
function Ug(e, n) {
  return e < n ? -1 : e === n ? 0 : 1;
}
function Hg(e, n, t) {
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
var Qg = 100;
function zg(e, n = null) {
  let t = new Map(e.map((l) => [l.id, l])), r = (l) => {
    var u;
    return (u = t.get(l)) != null ? u : null;
  }, s = (l, u, c = 1 / 0) => {
    let d = /* @__PURE__ */ new Set([l]), p = [], m = r(l);
    for (; m !== null && p.length < c; ) {
      let h = u(m);
      m = h === null || d.has(h) ? null : r(h), m !== null && (d.add(m.id), p.push(m));
    }
    return p;
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
    ancestors: (l) => s(l, (u) => u.parent, Qg),
    find: (l) => {
      var u, c;
      return a = a != null ? a : Xg(e, o), (c = (u = o(l.trim())) != null ? u : a.get(rr(l))) != null ? c : null;
    }
  };
}
function bt(e) {
  let n = [], t = /* @__PURE__ */ new Map(), r = _(e) ? F(e, "skills") : void 0;
  _(e) ? Array.isArray(r) || n.push({ path: "$.skills", code: "expected-list", parameters: [] }) : n.push({ path: "$", code: "expected-object", parameters: [] }), (Array.isArray(r) ? r : []).forEach((o, i) => {
    let a = U("$.skills", i), l = _(o) ? Jg(o) : null;
    if (l === null) {
      let u = _(o) ? F(o, "id") : o;
      n.push({ path: `${a}.id`, code: "bad-id", parameters: [W(u)] });
    } else t.has(l.id) ? n.push({ path: `${a}.id`, code: "code-taken", parameters: [l.id] }) : t.set(l.id, l);
  });
  let s = _(e) ? F(e, "locale") : null;
  return {
    taxonomy: zg(
      Array.from(t.values()),
      typeof s == "string" && Re.test(s) ? s : null
    ),
    faults: n
  };
}
function ts(e, n, t) {
  var s;
  let r = (s = n == null ? void 0 : n.get(e)) != null ? s : null;
  return r === null ? { text: ns(e), language: null, direction: "auto" } : An(r.label, t, n == null ? void 0 : n.locale);
}
function Jg(e) {
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
    label: (o = Zr(F(e, "label"))) != null ? o : { kind: "texts", texts: { default: n } },
    aliases: Kg(F(e, "aliases")),
    parent: t("parent"),
    capx: (Array.isArray(r) ? r : [r]).filter((i) => typeof i == "number"),
    wikidata: t("wikidata"),
    isRetired: F(e, "status") === "retired" || s !== null,
    replacedBy: s
  };
}
function Kg(e) {
  let n = {};
  if (_(e))
    for (let t of Object.keys(e)) {
      let r = e[t];
      (t === "default" || Re.test(t)) && Array.isArray(r) && (n[t] = r.filter((s) => typeof s == "string"));
    }
  return n;
}
function Xg(e, n) {
  let t = /* @__PURE__ */ new Map(), r = (s) => {
    let o = /* @__PURE__ */ new Map();
    for (let i of e) {
      let a = n(i.id);
      for (let l of s(i)) {
        let u = rr(l), c = o.get(u);
        o.set(u, c === void 0 || c === a ? a : null);
      }
    }
    o.forEach((i, a) => {
      t.has(a) || t.set(a, i);
    });
  };
  return r(Oo), r(Co), t;
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
function za(e) {
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
var Yg = ["ar", "fr", "es", "tr"], Zg = {
  wiki: "Wikipedia|\u0648\u064A\u0643\u064A\u0628\u064A\u062F\u064A\u0627|Wikip\xE9dia||Vikipedi",
  wiktionary: "Wiktionary|\u0648\u064A\u0643\u0627\u0645\u0648\u0633|Wiktionnaire|Wikcionario|Vikis\xF6zl\xFCk",
  wikibooks: "Wikibooks|\u0648\u064A\u0643\u064A \u0627\u0644\u0643\u062A\u0628|Wikilivres|Wikilibros|Vikikitap",
  wikinews: "Wikinews|\u0648\u064A\u0643\u064A \u0627\u0644\u0623\u062E\u0628\u0627\u0631||Wikinoticias|Vikihaber",
  wikiquote: "Wikiquote|\u0648\u064A\u0643\u064A \u0627\u0644\u0627\u0642\u062A\u0628\u0627\u0633|||Vikis\xF6z",
  wikisource: "Wikisource|\u0648\u064A\u0643\u064A \u0645\u0635\u062F\u0631|||Vikikaynak",
  wikiversity: "Wikiversity|\u0648\u064A\u0643\u064A \u0627\u0644\u062C\u0627\u0645\u0639\u0629|Wikiversit\xE9|Wikiversidad|Vikiversite",
  wikivoyage: "Wikivoyage|\u0648\u064A\u0643\u064A \u0631\u062D\u0644\u0627\u062A||Wikiviajes|Vikigezgin"
}, Ja = {
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
function Ka(e, n) {
  let [t = "", ...r] = e.split("|");
  return {
    name: r[Yg.indexOf(n.split("-")[0])] || t,
    all: [t].concat(r.filter((s) => s !== ""))
  };
}
var Xa = {
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
function Ya(e, n, t) {
  var l, u;
  if (Object.prototype.hasOwnProperty.call(Ja, e))
    return Ka(Ja[e], n).name;
  let [, r = "", s = ""] = (l = /^([a-z_]+?)(wiki(?:tionary|books|news|quote|source|versity|voyage)?)$/.exec(e)) != null ? l : [], o = r.replace(/_/g, "-"), i = (u = Object.keys(Xa).find((c) => Xa[c] === o)) != null ? u : o, a = r === "" ? void 0 : t(i);
  return a === void 0 ? null : `${Ka(Zg[s], n).name} \u2013 ${a}`;
}

// src/core/report/code-names.ts
function rs({ language: e }) {
  let n = za(e);
  return {
    language: (t) => {
      var r;
      return (r = n(t)) != null ? r : null;
    },
    wiki: (t) => Ya(t, e, n)
  };
}
function On(e, n, t, r) {
  let s = n !== void 0 && "choicesFrom" in n ? n.choicesFrom : null, o = e.text !== null ? null : s === "languages" ? r.language(e.value) : s === "wikis" ? r.wiki(e.value) : null;
  return o === null ? Ne(e, t) : { text: o, language: t.messages.language, direction: t.messages.direction };
}

// src/core/i18n/date-format.ts
function Za(e) {
  let n = new Intl.DateTimeFormat(
    Yt(e, "-ca-gregory"),
    { year: "numeric", month: "long", day: "numeric", timeZone: "UTC" }
  );
  return (t) => {
    let r = /^\d{4}-\d\d-\d\d$/.test(t) ? Date.parse(`${t}T00:00:00Z`) : NaN;
    return isNaN(r) ? t : n.format(r);
  };
}

// src/core/wikitext/character-references.ts
var eh = "Tab 9 NewLine 10 excl 33 QUOT 34 quot 34 num 35 dollar 36 percnt 37 AMP 38 amp 38 apos 39 lpar 40 rpar 41 ast 42 midast 42 plus 43 comma 44 period 46 sol 47 colon 58 semi 59 LT 60 lt 60 equals 61 GT 62 gt 62 quest 63 commat 64 lbrack 91 lsqb 91 bsol 92 rbrack 93 rsqb 93 Hat 94 UnderBar 95 lowbar 95 DiacriticalGrave 96 grave 96 lbrace 123 lcub 123 VerticalLine 124 verbar 124 vert 124 rbrace 125 rcub 125 NonBreakingSpace 160 nbsp 160 iexcl 161 cent 162 pound 163 curren 164 yen 165 brvbar 166 sect 167 uml 168 copy 169 ordf 170 laquo 171 not 172 shy 173 reg 174 macr 175 deg 176 plusmn 177 sup2 178 sup3 179 acute 180 micro 181 para 182 middot 183 cedil 184 sup1 185 ordm 186 raquo 187 frac14 188 frac12 189 frac34 190 iquest 191 Agrave 192 Aacute 193 Acirc 194 Atilde 195 Auml 196 Aring 197 AElig 198 Ccedil 199 Egrave 200 Eacute 201 Ecirc 202 Euml 203 Igrave 204 Iacute 205 Icirc 206 Iuml 207 ETH 208 Ntilde 209 Ograve 210 Oacute 211 Ocirc 212 Otilde 213 Ouml 214 times 215 Oslash 216 Ugrave 217 Uacute 218 Ucirc 219 Uuml 220 Yacute 221 THORN 222 szlig 223 agrave 224 aacute 225 acirc 226 atilde 227 auml 228 aring 229 aelig 230 ccedil 231 egrave 232 eacute 233 ecirc 234 euml 235 igrave 236 iacute 237 icirc 238 iuml 239 eth 240 ntilde 241 ograve 242 oacute 243 ocirc 244 otilde 245 ouml 246 divide 247 oslash 248 ugrave 249 uacute 250 ucirc 251 uuml 252 yacute 253 thorn 254 yuml 255 OElig 338 oelig 339 Scaron 352 scaron 353 Yuml 376 fnof 402 circ 710 tilde 732 Alpha 913 Beta 914 Gamma 915 Delta 916 Epsilon 917 Zeta 918 Eta 919 Theta 920 Iota 921 Kappa 922 Lambda 923 Mu 924 Nu 925 Xi 926 Omicron 927 Pi 928 Rho 929 Sigma 931 Tau 932 Upsilon 933 Phi 934 Chi 935 Psi 936 Omega 937 alpha 945 beta 946 gamma 947 delta 948 epsilon 949 zeta 950 eta 951 theta 952 iota 953 kappa 954 lambda 955 mu 956 nu 957 xi 958 omicron 959 pi 960 rho 961 sigmaf 962 sigma 963 tau 964 upsilon 965 phi 966 chi 967 psi 968 omega 969 thetasym 977 upsih 978 piv 982 ensp 8194 emsp 8195 emsp13 8196 emsp14 8197 numsp 8199 puncsp 8200 ThinSpace 8201 thinsp 8201 VeryThinSpace 8202 hairsp 8202 NegativeMediumSpace 8203 NegativeThickSpace 8203 NegativeThinSpace 8203 NegativeVeryThinSpace 8203 ZeroWidthSpace 8203 zwnj 8204 zwj 8205 lrm 8206 rlm 8207 ndash 8211 mdash 8212 lsquo 8216 rsquo 8217 sbquo 8218 ldquo 8220 rdquo 8221 bdquo 8222 dagger 8224 Dagger 8225 bull 8226 hellip 8230 permil 8240 prime 8242 Prime 8243 lsaquo 8249 rsaquo 8250 oline 8254 frasl 8260 MediumSpace 8287 euro 8364 image 8465 weierp 8472 real 8476 trade 8482 alefsym 8501 larr 8592 uarr 8593 rarr 8594 darr 8595 harr 8596 crarr 8629 lArr 8656 uArr 8657 rArr 8658 dArr 8659 hArr 8660 forall 8704 part 8706 exist 8707 empty 8709 nabla 8711 isin 8712 notin 8713 ni 8715 prod 8719 sum 8721 minus 8722 lowast 8727 radic 8730 prop 8733 infin 8734 ang 8736 and 8743 or 8744 cap 8745 cup 8746 int 8747 there4 8756 sim 8764 cong 8773 asymp 8776 ne 8800 equiv 8801 le 8804 ge 8805 sub 8834 sup 8835 nsub 8836 sube 8838 supe 8839 oplus 8853 otimes 8855 perp 8869 sdot 8901 lceil 8968 rceil 8969 lfloor 8970 rfloor 8971 loz 9674 spades 9824 clubs 9827 hearts 9829 diams 9830 lang 10216 rang 10217", nh = th();
function th() {
  let e = eh.split(" "), n = /* @__PURE__ */ new Map();
  for (let t = 0; t < e.length; t += 2)
    n.set(e[t], String.fromCodePoint(Number(e[t + 1])));
  return n.set("\u05E8\u05DC\u05DE", "\u200F"), n.set("\u0631\u0644\u0645", "\u200F"), n;
}
var rh = /&(?:([A-Za-z0-9\x80-\uffff]+)|#([0-9]+)|#[xX]([0-9A-Fa-f]+));/g;
function ss(e, n) {
  return e.includes("&") ? e.replace(rh, (t, r, s, o) => {
    var i;
    return r !== void 0 ? (i = nh.get(r)) != null ? i : t : n(s === void 0 ? parseInt(o, 16) : parseInt(s, 10), t);
  }) : e;
}

// src/core/wikitext/encode.ts
var sh = '"&:<=>[]{|}', oh = "!'_~", el = 32, ih = Mo(sh), ah = Mo(oh), lh = Mo("#*+-;");
function Mo(e) {
  let n = new Uint8Array(128);
  for (let t of e)
    n[t.charCodeAt(0)] = 1;
  return n;
}
function uh(e) {
  return e >= 127 && e <= 160 || e === 173 || e === 1564 || e === 5760 || e === 6158 || e >= 8192 && e <= 8203 || e === 8206 || e === 8207 || e >= 8232 && e <= 8239 || e >= 8287 && e <= 8303 || e === 12288 || e === 65279 || e >= 55296 && e <= 57343 || e >= 64976 && e <= 65007 || e >= 65520 && e <= 65535 || e > 65535 && e % 65536 >= 65534;
}
var ch = 65343, dh = /^(?:RFC|PMID|ISBN)[ \xa0]/;
function mh(e, n, t) {
  let r = n === 0, s = n === e.length - 1;
  if (t >= 128)
    return uh(t) || t === ch;
  if (t < 32 || t === 127 || ih[t] === 1 || r && lh[t] === 1)
    return !0;
  if (ah[t] === 1)
    return r || s || e.charCodeAt(n - 1) === t || e.charCodeAt(n + 1) === t;
  switch (t) {
    case el:
      return r || s || e.charCodeAt(n - 1) === el;
    case 73:
    case 80:
    case 82:
      return dh.test(e.slice(n, n + 5));
    default:
      return !1;
  }
}
var fh = [
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
], No = "\u0345";
function nl(e) {
  let n = e.codePointAt(0);
  return e === No || fh.some(([t, r]) => n >= t && n <= r) || (No + e).normalize("NFD") !== No + e.normalize("NFD");
}
var tl = 768, ph = 32, gh = /[\u0300-\uffff]{1000}/;
function hh(e) {
  return !gh.test(e) && e.normalize("NFC") === e;
}
function yh() {
  let e = "";
  return (n, t, r) => {
    if (r || t < tl)
      return e = r ? ";" : n, r;
    if (n.normalize("NFC") === n) {
      if (!nl(n))
        return e = n, !1;
      if (e.length < ph && (e + n).normalize("NFC") === e + n)
        return e += n, !1;
    }
    return e = ";", !0;
  };
}
function _e(e) {
  let n = hh(e) ? null : yh(), t = "", r = 0;
  for (let s = 0; s < e.length; ) {
    let o = e.codePointAt(s), i = s + (o > 65535 ? 2 : 1), a = mh(e, s, o);
    o >= tl && s === 0 && !a && (a = nl(e.slice(0, i))), n !== null && (a = n(e.slice(s, i), o, a)), a && (t += `${e.slice(r, s)}&#${o};`, r = i), s = i;
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
var rl = [
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
], bh = 255, wh = /[\u200e\u200f\u202a-\u202e]+/g, kh = /[ _\xa0\u1680\u180e\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/g, xh = /[^ %!"$&'()*,\-./0-9:;=?@A-Z\\^_`a-z~+\x80-\uffff]|%[0-9A-Fa-f]{2}|&[A-Za-z0-9\x80-\uffff]+;|~~~/, Sh = /(?:^|\/)\.\.?(?:\/|$)/, Rh = /[\ud800-\udbff](?![\udc00-\udfff])|(?:[^\ud800-\udbff]|^)[\udc00-\udfff]/, Ph = /[\u01c4-\u01cc\u01f1-\u01f3]/, vh = /[\u10d0-\u10ff]/;
function Th(e) {
  if (Ph.test(e)) {
    let t = e.charCodeAt(0);
    return t >= 497 ? "\u01F2" : String.fromCharCode(t - (t - 452) % 3 + 1);
  }
  let n = e.toUpperCase();
  if (vh.test(e))
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
function sl(e) {
  if (e === "")
    return "";
  let n = String.fromCodePoint(e.codePointAt(0));
  return Th(n) + e.slice(n.length);
}
function zn(e) {
  let n = 0;
  for (let t of e) {
    let r = t.codePointAt(0);
    n += r < 128 ? 1 : r < 2048 ? 2 : r < 65536 ? 3 : 4;
  }
  return n;
}
function $o(e) {
  return e.replace(wh, "").replace(kh, " ").replace(/^ | $/g, "");
}
function Ah(e) {
  return e === 9 || e === 10 || e >= 32 && e <= 126 || e >= 160 && e <= 55295 || e >= 57344 && e <= 65533 || e >= 65536 && e <= 1114111;
}
function Eh(e) {
  let n = ss(
    e,
    (t) => Ah(t) ? String.fromCodePoint(t) : "\uFFFD"
  );
  return e.includes("&") ? n.normalize("NFC") : e;
}
function is(e) {
  let { defaultNamespace: n, namespaces: t, capitalLinks: r } = e, s = /* @__PURE__ */ new Map();
  for (let o of t)
    for (let i of o)
      s.set($o(i).toLowerCase(), o[0]);
  return (o) => {
    let i = $o(Eh(o));
    if (i.includes("\uFFFD") || Rh.test(i))
      return null;
    let a = n;
    i.charAt(0) === ":" && (a = "", i = i.slice(1).replace(/^ /, ""));
    let l = i.indexOf(":", 1);
    if (l !== -1) {
      let c = s.get(i.slice(0, l).replace(/ $/, "").toLowerCase());
      c !== void 0 && (a = c, i = i.slice(l + 1).replace(/^ /, ""));
    }
    let u = i.indexOf("#");
    return u !== -1 && (i = i.slice(0, u).replace(/ $/, "")), i === "" || i.charAt(0) === ":" || xh.test(i) || Sh.test(i) || zn(i) > bh ? null : (a === "" ? "" : `${a}:`) + (r ? sl(i) : i);
  };
}
var Io = /^[A-Z0-9][!-^`-~]*(?: [!-^`-~]+)*$/, Oh = os((e) => sl($o(e.normalize("NFC"))));
function We(e) {
  return Io.test(e) ? e : Oh(e);
}

// src/core/report/round.ts
function Be(e, n, t = 0) {
  if (Number.isInteger(e) && Math.abs(e) < 1e9)
    return e === 0 ? 0 : e * 10 ** t;
  let [r, s] = Math.abs(e).toExponential().split("e"), o = r.replace(".", ""), i = Number(s) + 1 + t + n, a = i < 0 ? 0 : Number(o.charAt(i) || "0"), l = Math.max(0, i), u = Number(o.slice(0, l).padEnd(l, "0") || "0") + (a >= 5 ? 1 : 0);
  return u === 0 ? 0 : (e < 0 ? -1 : 1) * +`${u}e-${n}`;
}

// src/core/report/markup.ts
var Ch = 255, Nh = /\uE000(\d+)\uE001/g;
function ol(e) {
  let n = (i, ...a) => {
    let l = a.map((u, c) => typeof u == "object" ? `\uE000${c}\uE001` : typeof u == "string" ? u.replace(/[\uE000\uE001]/g, "") : u);
    return _e(e.text(i, ...l)).replace(Nh, (u, c) => {
      let d = a[Number(c)];
      return typeof d == "object" ? d.wikitext : u;
    });
  }, t = (i, a = 0) => {
    let l = Be(i, a), u = _e(e.number(Math.abs(l), a));
    return l < 0 ? `<bdi dir="ltr">\u2212${u}</bdi>` : u;
  }, r = Za(e.languageChain), s = /* @__PURE__ */ new Map();
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
function Mh(e) {
  return `<span class="ext-localSkills-unseen">${e}</span>`;
}
function wt(e) {
  return `localskills-${e}`;
}
function qe(e, n, t) {
  let r = Mh(t.say("localskills-results-what-is", { wikitext: e }));
  return `${e} <span class="ext-localSkills-help">[[#${wt(n)}|<span aria-hidden="true">${t.say("localskills-results-explain-mark")}</span>${r}]]</span>`;
}
function Cn(e, n) {
  return `<p class="ext-localSkills-terms">${n.say("localskills-results-explained", { wikitext: e.map(([t, r]) => `<span class="ext-localSkills-term">${Ge(r, t)}</span>`).join(" ") })}</p>`;
}
function Ge(e, n) {
  return `[[#${wt(e)}|${n}]]`;
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
function sr(e, n) {
  return e.some((t) => t.includes('ext-localSkills-earlier"')) ? [`<p class="ext-localSkills-detail">${n.say("localskills-results-earlier-figures")}</p>`] : [];
}
function kt(e, n, t) {
  return Q(t.say("localskills-results-earlier-figure", { wikitext: e }), n, "ext-localSkills-earlier");
}
function Ve(e, n) {
  return e.map((t, r) => n[r] === void 0 || / colspan="/.test(t) ? t : `| data-label="${n[r]}" ${t.slice(2)}`);
}
function ae(e, n) {
  return Ue(2, `<span id="${wt(e)}">${n}</span>`);
}
function Ue(e, n) {
  return `<h${e}>${n}</h${e}>`;
}
function Pe(e, n, t) {
  let r = n != null ? n : _e(e);
  return e.trim() === "" || zn(e) > Ch || /[[\]{}|#<>\u0000-\u001F\u007F\uFFFD]|~~~|&[#A-Za-z0-9]+;|%[0-9A-Fa-f]{2}/.test(e) ? r : `[[:${e}${t === void 0 ? "" : `#${t}`}|${r}]]`;
}
function il(e, n) {
  return `<span class="plainlinks">[{{fullurl:${e}|action=raw}} ${n}]</span>`;
}
function as(e, n, t = "") {
  return `<span class="plainlinks">[{{fullurl:${e}${t === "" ? "" : `|${t}`}}} ${n}]</span>`;
}
function Jn(e, n) {
  return `[[Special:PermanentLink/${e}|${n}]]`;
}

// src/core/report/page-context.ts
function al(e, n, t, r, s = [t], o = null, i = !0) {
  let a = ol(t), l = { messages: t, locale: e.survey.locale, taxonomy: r }, u = /* @__PURE__ */ new Map();
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
      var p;
      let d = (p = u.get(c)) != null ? p : a.label(Ih(c, { survey: e.survey, texts: l }));
      return u.set(c, d), d;
    }
  };
}
function xt(e, n, t, r) {
  let { report: s, results: o, survey: i, markup: a } = r;
  return !$h(o) || i.minAnswers > 1 || i.minCell > 1 || !te.test(e) ? t : as(s.titles.exchangeIn(a.messages.language), t, `ls-skill=${e}&ls-direction=${n}`);
}
function $h({ balance: e }) {
  return Object.keys(e).some((n) => {
    var t, r;
    return ((r = (t = e[n]) == null ? void 0 : t.offers) != null ? r : null) !== null;
  });
}
function yn(e, n) {
  return !A(e) || e.withheld !== "little-change" || n === void 0 || A(n) ? null : n;
}
function or(e, n) {
  let { markup: t, survey: r } = n;
  return e.withheld === "unanimous" ? t.say("localskills-results-withheld-unanimous") : e.withheld === "little-change" ? t.say("localskills-results-withheld-little-change") : e.withheld === "few-answers" ? r.minAnswers > 1 ? t.say("localskills-results-withheld-few-answers", r.minAnswers) : t.say("localskills-results-no-answers") : t.say("localskills-results-withheld-small-counts", r.minCell);
}
function Ih(e, n) {
  var o;
  let { survey: t, texts: r } = n, s = (o = J(t)) == null ? void 0 : o.grid.rows.find(({ value: i }) => i === e);
  return s !== void 0 ? Ne(s, r) : r.taxonomy === null ? { text: e, language: null, direction: "auto" } : ts(e, r.taxonomy, r.messages);
}

// src/core/json/write-json.ts
function Kn(e) {
  return Lo(e, "");
}
function Lo(e, n) {
  if (typeof e == "string")
    return ul(e);
  if (typeof e == "number")
    return Fh(e);
  if (typeof e != "object" || e === null)
    return e === !0 || e === !1 ? String(e) : "null";
  let t = `${n}	`;
  if (Array.isArray(e))
    return ll("[", e.map((o) => Lo(o, t)), "]", n);
  let r = e, s = Object.keys(r).filter((o) => r[o] !== void 0).map((o) => `${ul(o)}: ${Lo(r[o], t)}`);
  return ll("{", s, "}", n);
}
function ll(e, n, t, r) {
  return n.length === 0 ? e + t : `${e}
${n.map((s) => `${r}	${s}`).join(`,
`)}
${r}${t}`;
}
var Lh = /^[ !#-%'-;=?-[\]-~]*$/;
function ul(e) {
  if (Lh.test(e))
    return `"${e}"`;
  let n = Array.from(e).map((t) => /^[\uD800-\uDFFF]$/.test(t) ? "\uFFFD" : t);
  return JSON.stringify(n.join("")).replace(/[<>&\u2028\u2029]/g, (t) => `\\u${t.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`);
}
function Fh(e) {
  if (Number.isSafeInteger(e))
    return String(e);
  let [n, t] = e.toExponential().split("e");
  return Math.abs(e) >= 2 ** 63 || e !== 0 && Number(t) < -4 ? `${n.includes(".") ? n : `${n}.0`}e${t}` : JSON.stringify(e);
}

// src/core/analysis/quadrant.ts
function cl(e) {
  let n = (t) => e.reduce((r, s) => r + s[t], 0);
  return e.length === 0 ? null : {
    importance: n("importance") / e.length,
    ability: n("ability") / e.length
  };
}
function dl(e, n) {
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
function St(e, n) {
  let [t, r, s, o] = [e.numerator, e.denominator, n.numerator, n.denominator];
  for (; ; ) {
    let [i, a] = ml(t, r), [l, u] = ml(s, o);
    if (i !== l || a === 0 || u === 0)
      return i !== l ? i - l : +(a !== 0) - +(u !== 0);
    [t, r, s, o] = [o, u, r, a];
  }
}
function ml(e, n) {
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
  let n = Fo(e.map(({ mwds: s }) => s), (s, o) => St(o, s)), t = Fo(e.map(({ rds: s }) => s), St), r = Fo(e.map(({ highNeed: s }) => s), (s, o) => St(o, s));
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
function Fo(e, n) {
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
function fl(e) {
  let n = q();
  for (let t of Array.from(e.keys()).sort(ee))
    n[t] = e.get(t);
  return n;
}
var Do = 100, pl = "\u2026";
function ds(e) {
  if (e.size <= Do)
    return fl(e);
  let n = Array.from(e).sort(([r, s], [o, i]) => i - s || ee(r, o)), t = new Map(n.slice(0, Do));
  return n.slice(Do).forEach(([, r]) => {
    var s;
    t.set(pl, ((s = t.get(pl)) != null ? s : 0) + r);
  }), fl(t);
}

// node_modules/yalps/dist/index.js
var Al = xg(bl(), 1);
var $e = (e, n, t) => e.matrix[Math.imul(n, e.width) + t], Me = (e, n, t, r) => {
  e.matrix[Math.imul(n, e.width) + t] = r;
}, _o = (e) => Symbol.iterator in e && typeof e[Symbol.iterator] == "function" ? e : (
  // eslint-disable-next-line @typescript-eslint/no-unsafe-type-assertion
  Object.entries(e)
), wl = (e) => e === !0 ? !0 : e === !1 ? /* @__PURE__ */ new Set() : e instanceof Set ? e : new Set(e), Dh = (e) => {
  var x, R, k, S, P;
  let { direction: n, objective: t, integers: r, binaries: s } = e, o = n === "minimize" ? -1 : 1, i = _o(e.constraints), a = _o(e.variables), l = Array.isArray(a) ? a : Array.from(a), u = [], c = [];
  if (r != null || s != null) {
    let T = wl(s), C = T === !0 ? !0 : wl(r);
    for (let I = 1; I <= l.length; I++) {
      let [N] = l[I - 1];
      T === !0 || T.has(N) ? (u.push(I), c.push(I)) : (C === !0 || C.has(N)) && c.push(I);
    }
  }
  let d = /* @__PURE__ */ new Map();
  for (let [T, C] of i) {
    let I = (x = d.get(T)) != null ? x : { row: NaN, lower: -1 / 0, upper: 1 / 0 };
    I.lower = Math.max(I.lower, (k = (R = C.equal) != null ? R : C.min) != null ? k : -1 / 0), I.upper = Math.min(I.upper, (P = (S = C.equal) != null ? S : C.max) != null ? P : 1 / 0), d.has(T) || d.set(T, I);
  }
  let p = 1;
  for (let T of d.values())
    T.row = p, p += (Number.isFinite(T.lower) ? 1 : 0) + (Number.isFinite(T.upper) ? 1 : 0);
  let m = l.length + 1, h = p + u.length, f = m + h, g = new Float64Array(m * h), y = new Int32Array(f), w = new Int32Array(f), b = { matrix: g, width: m, height: h, positionOfVariable: y, variableAtPosition: w };
  for (let T = 0; T < f; T++)
    y[T] = T, w[T] = T;
  for (let T = 1; T < m; T++)
    for (let [C, I] of _o(l[T - 1][1])) {
      C === t && Me(b, 0, T, o * I);
      let N = d.get(C);
      N != null && (Number.isFinite(N.upper) ? (Me(b, N.row, T, I), Number.isFinite(N.lower) && Me(b, N.row + 1, T, -I)) : Number.isFinite(N.lower) && Me(b, N.row, T, -I));
    }
  for (let T of d.values())
    Number.isFinite(T.upper) ? (Me(b, T.row, 0, T.upper), Number.isFinite(T.lower) && Me(b, T.row + 1, 0, -T.lower)) : Number.isFinite(T.lower) && Me(b, T.row, 0, -T.lower);
  for (let T = 0; T < u.length; T++) {
    let C = p + T;
    Me(b, C, 0, 1), Me(b, C, u[T], 1);
  }
  return { tableau: b, sign: o, variables: l, integers: c };
}, Rl = (e, n) => {
  let t = Math.round(1 / n);
  return Math.round((e + Number.EPSILON) * t) / t;
}, Pl = (e, n, t) => {
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
}, vl = (e, n, t, r) => {
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
}, jh = (e, n) => {
  let t = [], { precision: r, maxPivots: s, checkCycles: o } = n;
  for (let i = 0; i < s; i++) {
    let a = 0, l = r;
    for (let d = 1; d < e.width; d++) {
      let p = $e(e, 0, d);
      p > l && (l = p, a = d);
    }
    if (a === 0) return ["optimal", Rl($e(e, 0, 0), r)];
    let u = 0, c = 1 / 0;
    for (let d = 1; d < e.height; d++) {
      let p = $e(e, d, a);
      if (p <= r) continue;
      let h = $e(e, d, 0) / p;
      if (h < c && (u = d, c = h, h <= r))
        break;
    }
    if (u === 0) return ["unbounded", a];
    if (o && vl(t, e, u, a)) return ["cycled", NaN];
    Pl(e, u, a);
  }
  return ["cycled", NaN];
}, Tl = (e, n) => {
  let t = [], { precision: r, maxPivots: s, checkCycles: o } = n;
  for (let i = 0; i < s; i++) {
    let a = 0, l = -r;
    for (let d = 1; d < e.height; d++) {
      let p = $e(e, d, 0);
      p < l && (l = p, a = d);
    }
    if (a === 0) return jh(e, n);
    let u = 0, c = -1 / 0;
    for (let d = 1; d < e.width; d++) {
      let p = $e(e, a, d);
      if (p < -r) {
        let m = -$e(e, 0, d) / p;
        m > c && (c = m, u = d);
      }
    }
    if (u === 0) return ["infeasible", NaN];
    if (o && vl(t, e, a, u)) return ["cycled", NaN];
    Pl(e, a, u);
  }
  return ["cycled", NaN];
}, kl = (e, n) => ({
  matrix: new Float64Array(e),
  positionOfVariable: new Int32Array(n),
  variableAtPosition: new Int32Array(n)
}), _h = (e, { matrix: n, positionOfVariable: t, variableAtPosition: r }, s) => {
  let { width: o, height: i } = e;
  n.set(e.matrix);
  for (let l = 0; l < s.length; l++) {
    let [u, c, d] = s[l], p = (i + l) * o, m = e.positionOfVariable[c];
    if (m < o)
      n[p] = u * d, n.fill(0, p + 1, p + o), n[p + m] = u;
    else {
      let h = (m - o) * o;
      n[p] = u * (d - n[h]);
      for (let f = 1; f < o; f++)
        n[p + f] = -u * n[h + f];
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
}, xl = (e, n) => {
  let t = 0, r = 0, s = 0;
  for (let o = 0; o < n.length; o++) {
    let i = n[o], a = e.positionOfVariable[i] - e.width;
    if (a < 0) continue;
    let l = $e(e, a, 0), u = Math.abs(l - Math.round(l));
    u > t && (t = u, r = i, s = l);
  }
  return [r, s, t];
}, Wh = (e, n, t) => {
  let { tableau: r, sign: s, integers: o } = e, { precision: i, maxIterations: a, tolerance: l, timeout: u } = t, [c, d, p] = xl(r, o);
  if (p <= i) return [e, "optimal", n];
  let m = new Al.default((N, L) => N[0] - L[0]);
  m.push([n, [[-1, c, Math.ceil(d)]]]), m.push([n, [[1, c, Math.floor(d)]]]);
  let h = o.length * 2, f = r.matrix.length + h * r.width, g = r.positionOfVariable.length + h, y = kl(f, g), w = kl(f, g), b = n * (1 - s * l), x = u + Date.now(), R = Date.now() >= x, k = !1, S = 1 / 0, P = r, T = 0;
  for (; T < a && !m.empty() && S >= b && !R; ) {
    let [N, L] = m.pop();
    if (N > S) break;
    let O = _h(r, y, L), [M, j] = Tl(O, t);
    if (M === "optimal" && j < S) {
      let [B, Y, ne] = xl(O, o);
      if (ne <= i) {
        k = !0, S = j, P = O;
        let Z = w;
        w = y, y = Z;
      } else {
        let Z = [], ce = [];
        for (let dt = 0; dt < L.length; dt++) {
          let vn = L[dt], [zr, Jr] = vn;
          Jr === B ? zr < 0 ? ce.push(vn) : Z.push(vn) : (Z.push(vn), ce.push(vn));
        }
        ce.push([1, B, Math.floor(Y)]), Z.push([-1, B, Math.ceil(Y)]), m.push([j, Z]), m.push([j, ce]);
      }
    }
    R = Date.now() >= x, T++;
  }
  let I = (R || T >= a) && !m.empty() && S >= b ? "timedout" : k ? "optimal" : "infeasible";
  return [E(v({}, e), { tableau: P }), I, k ? S : NaN];
}, Sl = ({ tableau: e, sign: n, variables: t }, r, s, { precision: o, includeZeroVariables: i }) => {
  if (r === "optimal" || r === "timedout" && !Number.isNaN(s)) {
    let a = [];
    for (let l = 0; l < t.length; l++) {
      let [u] = t[l], c = e.positionOfVariable[l + 1] - e.width, d = c >= 0 ? $e(e, c, 0) : 0;
      d > o ? a.push([u, Rl(d, o)]) : i && a.push([u, 0]);
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
}, El = {
  precision: 1e-8,
  checkCycles: !1,
  maxPivots: 8192,
  tolerance: 0,
  timeout: 1 / 0,
  maxIterations: 32768,
  includeZeroVariables: !1
}, av = v({}, El), Wo = (e, n) => {
  let t = Dh(e), r = v(v({}, El), n), [s, o] = Tl(t.tableau, r);
  if (t.integers.length === 0 || s !== "optimal")
    return Sl(t, s, o, r);
  {
    let [i, a, l] = Wh(t, o, r);
    return Sl(i, a, l, r);
  }
};

// src/core/analysis/disclosure/feasible-intervals.ts
var Bh = 60, qh = 150, ms = 1e-6;
function ye(e, n = e.counts.map((r) => ({ [r]: 1 })), t = !0) {
  let r = Gh(e), s = /* @__PURE__ */ new Map();
  return r.forEach((o) => o.counts.forEach((i) => s.set(i, o))), n.map((o) => {
    let i = new Set(Object.keys(o).filter((u) => o[u] !== 0 && s.has(u)).map((u) => s.get(u))), [a, l] = [0, 0];
    for (let u of Array.from(i)) {
      let c = Vh(u, e, o, t);
      if (c === null)
        return null;
      a += c.least, l += c.most;
    }
    return { least: a, most: l };
  });
}
function Gh({ counts: e, sums: n, limits: t = [] }) {
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
  }), Array.from(i.values(), (l) => E(v({}, l), { names: new Set(l.counts) }));
}
function Vh(e, n, t, r) {
  let s = Hh(e, n, t);
  if (s !== void 0)
    return s;
  let [o, i] = ["minimize", "maximize"].map((a) => Qh(e, n, t, a, r));
  return typeof o != "number" || typeof i != "number" ? null : {
    // Adding 0 makes 0 of −0.
    least: Math.ceil(o - ms) + 0,
    most: Math.floor(i + ms) + 0
  };
}
function Uh({ counts: e, limits: n, sums: t }, r) {
  var d;
  let s = /* @__PURE__ */ new Map();
  if (!n.every(({ factors: p, atMost: m }) => {
    var g;
    let [h, ...f] = Object.keys(p).filter((y) => p[y] !== 0);
    return s.set(h, Math.min(m, (g = s.get(h)) != null ? g : 1 / 0)), f.length === 0 && p[h] === 1;
  }) || t.length > 1 || t.some(({ factors: p }) => e.some((m) => p[m] !== 1)))
    return null;
  let [i, a, l, u] = [0, 0, 0, !1];
  e.forEach((p) => {
    let m = s.get(p);
    i += Nn(r, p), a += m != null ? m : 0, l += m === void 0 ? 1 : 0, u = u || Nn(r, p) > (m != null ? m : 1 / 0);
  });
  let c = (d = t[0]) == null ? void 0 : d.equals;
  return {
    total: c,
    least: i,
    most: a,
    open: l,
    mostOf: (p) => {
      var m;
      return (m = s.get(p)) != null ? m : 1 / 0;
    },
    isImpossible: u || c !== void 0 && (i > c || l === 0 && a < c)
  };
}
function Hh(e, n, t) {
  let [r, ...s] = Object.keys(t).filter((u) => t[u] !== 0 && e.names.has(u));
  if (r === void 0 || s.length > 0 || t[r] !== 1)
    return;
  e.row = e.row === void 0 ? Uh(e, n) : e.row;
  let { row: o } = e;
  if (o === null)
    return;
  let [i, a] = [Nn(n, r), o.mostOf(r)];
  if (o.total === void 0)
    return i > a ? null : { least: i, most: a };
  let l = o.open > (a === 1 / 0 ? 1 : 0) ? 1 / 0 : o.most - (a === 1 / 0 ? 0 : a);
  return o.isImpossible ? null : { least: Math.max(i, o.total - l), most: Math.min(a, o.total - o.least + i) };
}
function Qh(e, n, t, r, s) {
  let { status: o, result: i } = Ol(e, n, t, r, s);
  return o === "optimal" ? i : o === "unbounded" ? r === "maximize" ? 1 / 0 : -1 / 0 : null;
}
function Ol(e, n, t, r, s) {
  let o = (g) => e.counts.reduce((y, w) => y + Nn(n, w) * cn(g, w), 0), i = [
    ...e.sums.map(({ factors: g, equals: y }) => ({ factors: g, constraint: { equal: y - o(g) } })),
    ...e.limits.map(({ factors: g, atMost: y }) => ({ factors: g, constraint: { max: y - o(g) } }))
  ], a = i.map(({ constraint: g }, y) => [String(y), g]), l = e.counts.map((g) => {
    let y = [["figure", cn(t, g)]];
    return i.forEach(({ factors: w }, b) => {
      let x = cn(w, g);
      x !== 0 && y.push([String(b), x]);
    }), [g, y];
  }), u = { direction: r, objective: "figure", constraints: a, variables: l }, c = (g) => g.every(([, y]) => Math.abs(y - Math.round(y)) < ms), d = Wo(u), p = !s || d.status !== "optimal" || c(d.variables) ? d : Wo(E(v({}, u), { integers: !0 }), { maxIterations: Bh, maxPivots: qh }), { status: m, result: h, variables: f } = p.status === "timedout" || p.status === "cycled" ? d : p;
  return {
    status: m,
    result: o(t) + h,
    counts: new Map(f.map(([g, y]) => [g, Nn(n, g) + y])),
    isWhole: m === "optimal" && c(f)
  };
}
function Bo(e, n, t, r) {
  let { counts: s, sums: o, limits: i = [] } = e, a = Ol({ counts: s, names: new Set(s), sums: o, limits: i }, e, n, t, r);
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
  let s = Nl(e, r);
  return s !== null && n.every((o) => {
    let i = /* @__PURE__ */ new Set();
    return s(o, i, () => i.size >= t.minCell);
  });
}
function ir(e, n, { minCell: t }, r = gs()) {
  let s = Nl(e, r);
  return n.findIndex((o) => {
    var l, u;
    let i = /* @__PURE__ */ new Set();
    if (s === null || s(o, i, () => i.size >= t || i.has(0)))
      return s === null;
    if (((u = (l = ye(e, [o], !1)[0]) == null ? void 0 : l.least) != null ? u : 0) >= t)
      return !1;
    let a = E(v({}, e), { counts: e.counts.filter((c) => cn(o, c) === 0) });
    return qo(a, Ml(a), {}, "minimize", r) === null;
  });
}
function Nl(e, n) {
  if (e.counts.length > Kh)
    return null;
  let { changesOf: t, sets: r } = Xh(e, n), s = qo(e, r, {}, "minimize", n);
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
    let c = e.counts.map((m) => cn(a, m)), d = t(c), p = (m, h) => {
      let f = m.slice(), g = f.reduce((y, w, b) => y + w * c[b], 0);
      for (l.add(g); !u(); ) {
        let y = d.find(({ exchange: w, change: b }) => b * h > 0 && w.every(([x, R]) => {
          let k = f[x] + R;
          return k >= i[x] && k <= o[x];
        }));
        if (y === void 0)
          return;
        y.exchange.forEach(([w, b]) => {
          f[w] = f[w] + b;
        }), g += y.change, l.add(g);
      }
    };
    p(s, 1), p(s, -1);
    for (let m of ["minimize", "maximize"]) {
      let h = u() ? null : qo(e, r, a, m, n);
      h !== null && p(h, m === "minimize" ? 1 : -1);
    }
    return u();
  };
}
function gs() {
  return { known: /* @__PURE__ */ new Map(), trials: zh };
}
var zh = 5e6, Jh = 2e3, Kh = 225, Cl = 2e4;
function Xh(e, n) {
  let t = e.sums.map(({ factors: u }) => e.counts.map((c) => cn(u, c)).join()).concat(e.counts).join(" "), r = n.known.get(t);
  if (r !== void 0)
    return r;
  let s = Ml(e), o = Yh(s), i = /* @__PURE__ */ new Map(), l = { sets: s, changesOf: (u) => {
    let c = u.join(), d = i.get(c);
    if (d !== void 0)
      return d;
    let p = [];
    return o.forEach((m) => {
      let h = m.reduce((f, [g, y]) => f + y * u[g], 0);
      h !== 0 && p.push({ exchange: m, change: h });
    }), p.sort((m, h) => Math.abs(m.change) - Math.abs(h.change)), i.set(c, p), p;
  } };
  return n.known.set(t, l), l;
}
function Ml({ counts: e, sums: n }) {
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
function qo(e, { firsts: n, keyOf: t, sets: r, sumsOf: s }, o, i, a) {
  var m, h;
  let l = Bo(e, o, i, !1);
  if (l === null || l.every((f) => f === Math.round(f)))
    return l;
  if (a.trials <= 0)
    return null;
  let u = l.map(Math.floor), c = e.sums.map(({ equals: f, factors: g }) => f - e.counts.reduce(
    (y, w, b) => y + cn(g, w) * u[b],
    0
  )), d = t(c.map(() => 0)), p = [-1, ...u.map((f, g) => f > 0 ? g : -1).filter((f) => f >= 0)];
  for (let f of ((m = e.limits) != null ? m : []).length > 0 ? [] : p) {
    let g = f < 0 ? c : fs(c, s(f), 1);
    for (let { some: y, sums: w } of n) {
      a.trials--;
      let b = t(fs(g, w, -1)), x = b === d ? [] : (h = r.get(b)) == null ? void 0 : h[0];
      if (x !== void 0) {
        let R = /* @__PURE__ */ new Map([[f, -1]]);
        return [...y, ...x].forEach((k) => {
          var S;
          return R.set(k, ((S = R.get(k)) != null ? S : 0) + 1);
        }), u.map((k, S) => {
          var P;
          return k + ((P = R.get(S)) != null ? P : 0);
        });
      }
    }
  }
  return a.trials -= Jh * Math.pow(e.counts.length / 25, 2), Bo(e, o, i, !0);
}
function Yh({ sets: e }) {
  let n = [], [t, r] = [0, 0];
  e.forEach(({ length: o }) => {
    t += o * (o - 1), r += o;
  });
  let s = t <= Cl ? 1 / 0 : Math.max(1, Math.floor(Cl / 2 / r));
  return e.forEach((o) => o.forEach((i, a) => o.slice(a + 1, a + 1 + s).forEach((l) => {
    let u = /* @__PURE__ */ new Map();
    i.forEach((d) => {
      var p;
      return u.set(d, ((p = u.get(d)) != null ? p : 0) - 1);
    }), l.forEach((d) => {
      var p;
      return u.set(d, ((p = u.get(d)) != null ? p : 0) + 1);
    });
    let c = Array.from(u).filter(([, d]) => d !== 0);
    n.push(c, c.map(([d, p]) => [d, -p]));
  }))), n;
}

// src/core/analysis/disclosure/audit-breakdowns.ts
var Go = 1e-9, hs = "";
function le({ by: e, question: n }) {
  return n === null ? e : `question ${n}`;
}
function Il(e, { minAnswers: n, minCell: t }) {
  let r = Math.max(n, t);
  return e.breakdowns.reduce((s, o) => {
    let i = le(o), a = Object.keys(e.skills).map((l) => ey(o, e, l, i, r));
    return !o.isPartition || o.withheld !== void 0 ? s : s.concat(Zh(o, e.counted, i, r), ...a);
  }, []);
}
function Zh({ groups: e, ungrouped: n }, t, r, s) {
  let i = [...Object.keys(e).map((u) => {
    let c = e[u];
    return [u, A(c) ? c : c.counted];
  }), [hs, n]], { leastOf: a, limits: l } = Ll(i, s);
  return Fl(i, t, (u) => {
    var c;
    return (c = a(u)) != null ? c : 1;
  }, l, { part: "breakdowns", key: r, skill: null });
}
function Ll(e, n) {
  let t = e.filter(([, r]) => A(r) && r.withheld === "few-answers").map(([r]) => r);
  return {
    leastOf: (r) => t.length === 0 || t.includes(r) ? void 0 : n,
    limits: t.map((r) => ({ factors: { [r]: 1 }, atMost: n - 1 }))
  };
}
function ey({ groups: e, ungrouped: n }, t, r, s, o) {
  let i = t.skills[r];
  if (i === void 0 || A(i))
    return [];
  let a = Object.keys(e), l = (d) => {
    var m;
    let p = e[d];
    return A(p) ? p : (m = p.skills[r]) != null ? m : { withheld: "small-counts" };
  }, u = (d, p) => {
    var h;
    let m = l(d);
    return A(m) ? m : (h = m[p]) != null ? h : 0;
  }, c = a.reduce((d, p) => {
    let m = e[p];
    return A(m) ? d : [...d, { factors: { [p]: 1 }, atMost: m.counted }];
  }, A(n) ? [] : [{ factors: { [hs]: 1 }, atMost: n }]);
  return ["n", "highNeedCount", "canTeach", "wantToLearn"].reduce((d, p) => {
    let m = i[p];
    if (m === null || A(m))
      return d;
    let h = a.map((x) => [x, u(x, p)]), f = n === 0 ? [] : [[hs, { withheld: "small-counts" }]], g = h.every(([, x]) => A(x)), y = (x) => !g && !A(e[x]) && (p === "n" || !A(l(x))), w = (x) => {
      let R = e[x];
      return R !== void 0 && !A(R) && R.counted >= o;
    }, b = Ll(p === "n" ? h.filter(([x]) => w(x)) : [], o);
    return p === "n" && g ? d : d.concat(Fl(
      [...h, ...f],
      m,
      (x) => x === hs ? 0 : w(x) && b.leastOf(x) || Number(y(x)),
      [...c, ...b.limits],
      { part: "breakdowns", key: s, skill: r }
    ));
  }, []);
}
function Fl(e, n, t, r, s) {
  let o = [], i = {}, a = 0;
  e.forEach(([d, p]) => {
    A(p) ? (o.push(d), i[d] = 1) : a += p;
  });
  let l = [{ factors: i, equals: n - a }], u = {};
  o.forEach((d) => {
    u[d] = t(d);
  });
  let c = r.filter((d) => o.includes(Object.keys(d.factors)[0]));
  return o.length === 0 ? [] : [{
    hidden: { counts: o, least: 0, leastOf: u, sums: l, limits: c },
    figures: new Map(o.map((d) => [d, E(v({}, s), { factors: { [d]: 1 } })]))
  }];
}
function Dl(e, n, t) {
  let r = [];
  for (let s of Object.keys(e.skills)) {
    let o = e.skills[s];
    o === void 0 || A(o) || e.breakdowns.filter(({ withheld: i }) => i === void 0).forEach((i) => {
      let { groups: a, isPartition: l } = i, u = [];
      Object.keys(a).forEach((p) => {
        let m = a[p], h = A(m) ? m : m.skills[s];
        h !== void 0 && !A(h) && u.push([p, Xn(h.n, h.importance, h.ability)]);
      });
      let c = Xn(o.n, o.importance.mean, o.ability.mean), d = l ? [["all others", Ie(c, u.map(([, p]) => p))]] : u.map(([p, m]) => [`all but ${p}`, Ie(c, [m])]);
      for (let [p, m] of [...u, ...d])
        for (let h of ["importance", "ability"]) {
          let { counts: f } = o[h], g = (w) => {
            var b;
            return A(f) ? 1 / 0 : (b = f[w]) != null ? b : 0;
          }, y = ar(n[h], m.n, m.sums[h], g).find(
            (w) => me(w, t) || w !== null && w.most === 0
          );
          y !== void 0 && r.push({ part: "breakdowns", key: le(i), skill: s, figure: `${p}: ${h}`, interval: y });
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
function ar(e, n, t, r) {
  let s = Array.from(e, ([a, l]) => ({ value: l, most: r(a) })).filter(({ most: a }) => a > 0).sort((a, l) => a.value - l.value), o = s[0], i = s[s.length - 1];
  return n === 0 || o === void 0 || i === void 0 ? [] : [o.value, i.value].map((a) => {
    let l = s.filter(({ value: p }) => p !== a).map(({ value: p, most: m }) => ({ by: Math.abs(p - a), most: m })).sort((p, m) => p.by - m.by), u = Math.abs(t - n * a), c = $l(u, l.slice().reverse()), d = $l(u, l);
    return c === null || d === null ? null : { least: Math.ceil(c - Go), most: Math.min(n, Math.floor(d + Go)) };
  });
}
function $l(e, n) {
  let [t, r] = [e, 0];
  for (let { by: s, most: o } of n) {
    let i = Math.min(o, t / s);
    r += i, t -= i * s;
  }
  return t > Go ? null : r;
}

// src/core/analysis/disclosure/need-range.ts
function jl({ ability: e, importance: n }) {
  var s, o;
  let t = [n, e].map((i) => Array.from(i.values()).sort((a, l) => a - l)), r = (o = (s = t[0]) == null ? void 0 : s.length) != null ? o : 0;
  return r >= 4 && t.every((i) => i.length === r && i.every((a, l) => a === l + 1)) ? r : null;
}
function Vo({ ability: e, importance: n, n: t }, r, s) {
  let o = t - r, i = Math.max(0, Math.ceil((n - s * r - (s - 2) * o) / 2)), a = Math.min(o, Math.floor((e - t) / 2));
  return i > a || n < (s - 1) * r + o || e > 2 * r + s * o ? null : [i, a];
}
function lr(e, n) {
  let t = jl(n);
  if (t === null)
    return null;
  let [r, s] = [0, e.n];
  for (; r <= s && Vo(e, r, t) === null; )
    r++;
  for (; s >= r && Vo(e, s, t) === null; )
    s--;
  return { least: r, most: s };
}
function _l(e, n, t, r) {
  let s = jl(t), o = s === null ? null : Vo(e, n, s);
  if (s === null || o === null)
    return !1;
  let { ability: i, importance: a, n: l } = e;
  return [{ near: s * l - a, isSwapped: !1 }, { near: i - l, isSwapped: !0 }].every(({ isSwapped: c, near: d }) => [!0, !1].every((p) => {
    let m = /* @__PURE__ */ new Set();
    for (let h = o[0]; h <= o[1] && m.size < r; h++) {
      let f = c ? l - n - h : h, g = l - n - f, y = p ? d : (s - 1) * l - d, [w, b, x] = p ? ny(y, n, f, g, s) : ty(y, n, f, g, s);
      for (let R = b; R <= x && m.size < r; R++)
        m.add(w + R);
    }
    return m.size >= r;
  }));
}
function ny(e, n, t, r, s) {
  let o = e - (s - 1) * r, i = o <= (s - 1) * t ? Math.ceil(o / (s - 1)) : o - (s - 2) * t;
  return [r, Math.max(0, i), Math.min(n + t, e - 2 * r)];
}
function ty(e, n, t, r, s) {
  let o = e - (s - 1) * n, i = o - (s - 1) * t, a = i <= 0 ? Math.ceil(o / (s - 1)) : s > 3 && i <= (s - 3) * r ? t + Math.ceil(i / (s - 3)) : 1 / 0;
  return [n, Math.max(0, a), Math.min(t + r, e - (s - 2) * n)];
}

// src/core/analysis/disclosure/audit-joint-groups.ts
var Wl = 4, ry = 6e3;
function ql(e, n, t, r) {
  let s = [], o = ly(n), i = { programs: ry };
  for (let a of e.breakdowns.filter(({ withheld: l }) => l === void 0))
    for (let l of Object.keys(e.skills)) {
      let u = e.skills[l];
      if (u === void 0 || A(u))
        continue;
      let c = Xn(u.n, u.importance.mean, u.ability.mean), d = sy(a, l), p = Ie(c, d.map(({ ratings: f }) => f)), m = !a.isPartition || p.n === 0 ? d : [...d, { name: "all others", ratings: p, highNeed: null }], h = d.length === 0 ? void 0 : m.find((f) => {
        var b;
        let g = a.isPartition ? m.filter((x) => x !== f) : [{ name: `all but ${f.name}`, ratings: Ie(c, [f.ratings]), highNeed: null }];
        if (!ay(f, g, u, n, t))
          return !1;
        let y = JSON.stringify([
          f,
          g,
          u.rds,
          u.highNeedCount,
          u.discrepancies,
          u.importance.counts,
          u.ability.counts
        ]);
        i.programs -= r.has(y) ? 0 : 2 * o.size;
        let w = (b = r.get(y)) != null ? b : i.programs < 0 || uy(f, g, u, o, n, t);
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
function sy({ groups: e }, n) {
  let t = [];
  return Object.keys(e).forEach((r) => {
    let s = e[r], o = s === void 0 || A(s) ? void 0 : s.skills[n];
    o !== void 0 && !A(o) && o.n > 0 && t.push(oy(r, o));
  }), t;
}
function oy(e, { ability: n, highNeedCount: t, importance: r, n: s }) {
  return { name: e, ratings: Xn(s, r, n), highNeed: A(t) ? null : t };
}
function iy(e, n) {
  return e.reduce((t, r) => t + n(r), 0);
}
function ay(e, n, t, r, s) {
  var f;
  let { n: o } = e.ratings, i = iy(n, ({ ratings: g }) => g.n);
  if (i === 0 || Math.min(o, i) >= Wl * s)
    return !1;
  let a = i < Wl * s && [t.importance.counts, t.ability.counts].some((g) => !A(g) && Object.keys(g).some((y) => {
    var w;
    return ((w = g[y]) != null ? w : 0) < Math.max(o, i);
  })), l = !A(t.highNeedCount) && lr(v({ n: o }, e.ratings.sums), r) === null, [u, c] = Bl(e.ratings, r), d = Math.round(((f = t.rds) != null ? f : 0) * t.n / 100), p = n.map(({ ratings: g }) => Bl(g, r)).map(([g, y]) => [g + (y - g) / 4, y - (y - g) / 4]), [m, h] = p.reduce(([g, y], w) => [g + w[0], y + w[1]], [0, 0]);
  return a || l || u < d - h || c > d - m;
}
function Bl({ n: e, sums: n }, { ability: t, importance: r }) {
  let s = [...Array.from(r.values()), ...Array.from(t.values())], o = Math.max(1, Math.max(...s) - Math.min(...s)), i = n.ability - n.importance, a = (l) => {
    let u = Math.max(0, e - l);
    return e - 2 * Math.floor(u / (o + 1)) - Math.min(2, u % (o + 1));
  };
  return [-a(-i), a(i)];
}
function ly({ ability: e, importance: n }) {
  let [t, r] = [Oe(n), Ce(e)], s = /* @__PURE__ */ new Map([
    ["highNeed", ([o, i]) => t.includes(o) && r.includes(i)],
    ["negative", ([o, i]) => i < o],
    ["tied", ([o, i]) => i === o],
    ["positive", ([o, i]) => i > o]
  ]);
  return n.forEach((o, i) => s.set(`importance ${i}`, ([a]) => a === o)), e.forEach((o, i) => s.set(`ability ${i}`, ([, a]) => a === o)), s;
}
function uy(e, n, t, r, s, o) {
  var R;
  let i = [];
  s.importance.forEach((k, S) => s.ability.forEach((P, T) => {
    i.push({ name: `${S}/${T}`, pair: [k, P] });
  }));
  let a = (k, S) => {
    let P = {};
    return S.forEach((T) => i.forEach(({ name: C, pair: I }) => {
      P[`${T} ${C}`] = k(I);
    })), P;
  }, l = ["in", "out"], u = (k, S) => {
    var P, T;
    return Number((T = (P = r.get(k)) == null ? void 0 : P(S)) != null ? T : !1);
  }, c = ([k, S]) => Math.sign(S - k), d = { name: "", ratings: Ie(dy, n.map(({ ratings: k }) => my(k))) }, p = [];
  [["in", e.ratings], ["out", d.ratings]].forEach(([k, S]) => p.push(
    { factors: a(() => 1, [k]), equals: S.n },
    { factors: a(([P]) => P, [k]), equals: S.sums.importance },
    { factors: a(([, P]) => P, [k]), equals: S.sums.ability }
  )), p.push({ factors: a(c, l), equals: Math.round(((R = t.rds) != null ? R : 0) * t.n / 100) });
  let m = /* @__PURE__ */ new Map();
  A(t.highNeedCount) || m.set("highNeed", t.highNeedCount);
  let { discrepancies: h } = t;
  A(h) || ["negative", "tied", "positive"].forEach((k) => m.set(k, h[k])), ["importance", "ability"].forEach((k) => {
    let { counts: S } = t[k];
    A(S) || Object.keys(S).forEach((P) => m.set(`${k} ${P}`, S[P]));
  }), m.forEach((k, S) => p.push({ factors: a((P) => u(S, P), l), equals: k })), e.highNeed !== null && p.push({ factors: a((k) => u("highNeed", k), ["in"]), equals: e.highNeed });
  let f = n.length < 2 ? [] : fy(n, s, i.map(({ name: k }) => k), a(c, ["out"])), y = { counts: l.reduce((k, S) => k.concat(i.map(({ name: P }) => `${S} ${P}`)), []), least: 0, sums: p, limits: f }, b = Array.from(r.keys()).filter((k) => !(k === "highNeed" && e.highNeed !== null)).map((k) => a((S) => u(k, S), ["in"]));
  return ye(y, b, !1).some((k, S) => {
    var P;
    return me(k, o) || k !== null && k.least < o && k.most - k.least + 1 < o + cy && me((P = ye(y, [b[S]])[0]) != null ? P : null, o);
  });
}
var cy = 2, dy = { n: 0, sums: { importance: 0, ability: 0 } };
function my({ n: e, sums: n }) {
  return { n: -e, sums: { importance: -n.importance, ability: -n.ability } };
}
function fy(e, { ability: n, importance: t }, r, s) {
  let o = (d) => {
    var h, f;
    let [p = "", m = ""] = d.split("/");
    return [(h = t.get(p)) != null ? h : 0, (f = n.get(m)) != null ? f : 0];
  }, i = (d) => {
    let p = {};
    return r.forEach((m) => {
      p[m] = d(o(m));
    }), p;
  }, a = i(([d, p]) => Math.sign(p - d)), [l, u] = [0, 0];
  e.forEach(({ ratings: d }) => {
    var m, h;
    let [p = null] = ye({ counts: r, least: 0, sums: [
      { factors: i(() => 1), equals: d.n },
      { factors: i(([f]) => f), equals: d.sums.importance },
      { factors: i(([, f]) => f), equals: d.sums.ability }
    ] }, [a], !1);
    l += (m = p == null ? void 0 : p.least) != null ? m : -d.n, u += (h = p == null ? void 0 : p.most) != null ? h : d.n;
  });
  let c = Object.keys(s).reduce((d, p) => {
    var m;
    return d[p] = -((m = s[p]) != null ? m : 0), d;
  }, {});
  return [{ factors: s, atMost: u }, { factors: c, atMost: -l }];
}

// src/core/survey/conditions/condition-parameters.ts
function be(e) {
  let n = /* @__PURE__ */ new Set();
  return ur(e.expression, n), Array.from(n);
}
function ur(e, n) {
  switch (e.kind) {
    case "answer":
      n.add(e.parameter);
      break;
    case "unary":
      ur(e.operand, n);
      break;
    case "binary":
      ur(e.left, n), ur(e.right, n);
      break;
    case "iif":
      e.operands.forEach((t) => ur(t, n));
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
      return py(n(e.parameter));
    case "unary": {
      let s = r(e.operand);
      return e.operator === "not" ? !s : e.operator === "negative" ? Gl("-", 0, s) : De(s) === (e.operator === "empty");
    }
    case "iif":
      return r(e.operands[r(e.operands[0]) ? 1 : 2]);
    case "binary": {
      let { operator: s, left: o, right: i } = e;
      if (s !== "equal" && s !== "notequal")
        return Gl(s, r(o), r(i));
      let a = [o, i].some((l) => l.kind === "answer" && t(l.parameter));
      return cr(r(o), r(i), a) === (s === "equal");
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
function py(e) {
  var n;
  return typeof e != "string" ? e : /^(?:true|false)$/i.test(e) ? e.toLowerCase() === "true" : /^['"][^]*['"]$/.test(e) ? e.slice(1, -1) : /^0(?![x.,])[^]/.test(e) ? e : (n = Ul(e)) != null ? n : e;
}
function Ul(e) {
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
function Gl(e, n, t) {
  switch (e) {
    case "less":
      return ys(n, t);
    case "greater":
      return ys(t, n);
    case "lessorequal":
      return cr(n, t) || ys(n, t);
    case "greaterorequal":
      return cr(n, t) || ys(t, n);
    case "contains":
      return Yn(n, t);
    case "notcontains":
      return !n && !De(t) || !Hl(n, t) && !Yn(n, t);
    case "anyof":
      return Vl(n, t);
    case "noneof":
      return !Vl(n, t);
    case "allof":
      return (!!n || De(t)) && (ve(t) ? t.every((r) => Yn(n, r)) : Yn(n, t));
    default:
      return gy(e, Uo(n, t), Uo(t, Uo(n, t)));
  }
}
function Uo(e, n) {
  return De(e) ? typeof n == "number" ? 0 : typeof e == "string" ? e : typeof n == "string" ? "" : ve(n) ? [] : 0 : e;
}
function gy(e, n, t) {
  if (e === "and")
    return n && t;
  if (e === "or")
    return n || t;
  if (ve(n) || ve(t))
    return;
  let r = n, s = t;
  switch (e) {
    case "+":
      return typeof n == "string" || typeof t == "string" ? String(n) + String(t) : Ho(r + s, Math.max(Rt(r), Rt(s)));
    case "-":
      return Ho(r - s, Math.max(Rt(r), Rt(s)));
    case "*":
      return Ho(r * s, Rt(r) + Rt(s));
    case "/":
      return s ? r / s : void 0;
    case "%":
      return s ? r % s : void 0;
    default:
      return Math.pow(r, s);
  }
}
function Rt(e) {
  let [, n] = String(e).split(".");
  return n === void 0 || typeof e == "string" && Ul(e) === null ? 0 : n.length;
}
function Ho(e, n) {
  return n > 0 ? parseFloat(e.toFixed(Math.min(n, 100))) : e;
}
function ys(e, n) {
  return !bs(e) && !bs(n) && e < n;
}
function cr(e, n, t = !1) {
  return e === n ? !0 : ve(e) || ve(n) ? ve(e) && ve(n) ? hy(e, n, t) : (
    // No answer is an empty list, but an empty text is not.
    (e === null || n === null) && De(e) && De(n)
  ) : typeof e == "string" && typeof n == "string" ? e.trim().toLowerCase() === n.trim().toLowerCase() : De(e) || De(n) ? (bs(e) || e === "") && (bs(n) || n === "") : typeof e != typeof n && typeof e != "number" && typeof n != "number" ? String(e).toLowerCase() === String(n).toLowerCase() : Number(e) === Number(n);
}
function hy(e, n, t) {
  let [r, s] = t ? [e, n] : [e.slice().sort(), n.slice().sort()];
  return r.length === s.length && r.every((o, i) => cr(o, s[i]));
}
function Hl(e, n) {
  return ve(e) ? !1 : De(e) || !n;
}
function Yn(e, n) {
  if (ve(e)) {
    let t = ve(n) ? n : [n];
    return e.length > 0 && t.every((r) => e.some((s) => cr(s, r)));
  }
  return !Hl(e, n) && String(e).toLowerCase().includes(String(n).toLowerCase());
}
function Vl(e, n) {
  return De(e) || De(n) ? De(n) && (De(e) || !ve(e) || e.length > 0) : ve(e) ? ve(n) ? n.some((t) => Yn(e, t)) : Yn(e, n) : Yn(n, e);
}

// src/core/analysis/disclosure/audit-joint-answers.ts
var yy = 256, by = 2e4, wy = 5;
function Ql(e, n, t, r, s) {
  let [o, i, a, l] = [[], [], [], []];
  for (let u of ky(r, t, e)) {
    let c = t.filter(({ name: g }) => u.has(g)), d = r.map(({ asked: g, conditions: y, key: w }) => ({
      asked: g,
      key: w,
      conditions: y.filter((b) => be(b).every((x) => u.has(x)))
    })).filter(({ conditions: g }) => g.length > 0), p = c.map((g) => Ry(g, d, e, n.notInStatistics)), m = xy(p);
    if (m === null) {
      l.push(...d.map(({ key: g }) => g));
      continue;
    }
    let h = m.map((g, y) => `${String(o.length)} ${String(y)}`), f = (g, y = 1) => {
      let w = {};
      return m.forEach((b, x) => {
        g(b) && (w[h[x]] = y);
      }), w;
    };
    i.push({ factors: f(() => !0), equals: e.counted }), c.forEach(({ isMultiple: g, name: y }, w) => {
      var S;
      let b = e.questions[y];
      if (b === void 0 || A(b))
        return;
      let x = (S = p[w]) != null ? S : [], R = (P, T) => T(P[w]);
      (g ? Array.from(new Set(x.reduce((P, { codes: T }) => P.concat(T), []))).map(
        (P) => ({ codes: [P], isPart: (T) => T.codes.includes(P) })
      ) : x.filter(({ codes: P }) => P.length > 0).map(
        (P) => ({ codes: P.codes, isPart: (T) => T === P })
      )).forEach(({ codes: P, isPart: T }) => {
        let C = f((N) => R(N, T)), I = 0;
        P.forEach((N) => {
          let L = s(tn(y, N));
          I += L != null ? L : 0, L === null && (C[tn(y, N)] = -1);
        }), i.push({ factors: C, equals: I });
      }), a.push(
        {
          factors: f((P) => R(P, ({ isCounted: T }) => T === !0)),
          atMost: b.n
        },
        {
          factors: f((P) => R(P, ({ isCounted: T }) => T === !1)),
          atMost: e.counted - b.n
        }
      );
    }), d.forEach(({ asked: g, conditions: y }) => a.push({
      factors: f((w) => Sy(y, c, w), -1),
      atMost: -g
    })), o.push(...h);
  }
  return { cells: o, sums: i, limits: a, tooMany: l };
}
function ky(e, n, t) {
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
function xy(e) {
  let n = [[]];
  for (let r of e) {
    if (r === null || n.length * r.length > yy)
      return null;
    n = n.reduce(
      (s, o) => s.concat(r.map((i) => [...o, i])),
      []
    );
  }
  return n.reduce(
    (r, s) => r + s.reduce((o, { values: i }) => o * i.length, 1),
    0
  ) > by ? null : n;
}
function Sy(e, n, t) {
  let r = (i) => n.some((a) => a.name === i && a.question.type === "ranking"), s = /* @__PURE__ */ new Map(), o = (i) => {
    let a = n[i];
    return a === void 0 ? e.every((l) => nn(l, (u) => {
      var c;
      return (c = s.get(u)) != null ? c : null;
    }, r)) : t[i].values.some((l) => (s.set(a.name, l), o(i + 1)));
  };
  return o(0);
}
function Ry({ choices: e, isMultiple: n, kind: t, name: r, question: { name: s } }, o, i, a) {
  let l = o.reduce((y, { conditions: w }) => w.reduce(
    (b, x) => b.concat(be(x).includes(r) ? dr(x.expression) : []),
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
    let y = d.filter((b) => l.some((x) => String(x).toLowerCase() === b.toLowerCase())), w = l.some((b) => typeof b == "number" && !y.includes(String(b)));
    return y.length > wy || w ? null : Py(y).reduce((b, x) => b.concat([
      { codes: x, values: [x.length === 0 ? null : x], isCounted: x.length > 0 },
      { codes: x, values: [[...x, Mn]], isCounted: x.length > 0 ? !0 : null }
    ]), []);
  }
  let p = i.versions.some(({ changed: y }) => y.includes(s)), m = !c || p || u.unusable !== 0, h = [null, Mn, ...a, ...m ? d : []], f = (y) => l.length === 0 || l.some((w) => typeof w != "string" || w.toLowerCase().includes(y.toLowerCase()) || y.toLowerCase().includes(w.toLowerCase())), g = d.filter((y) => !f(y));
  return [
    ...d.filter(f).map((y) => ({ codes: [y], values: [y], isCounted: !0 })),
    ...g.length === 0 ? [] : [{ codes: g, values: g, isCounted: !0 }],
    { codes: [], values: h, isCounted: !1 }
  ];
}
function Py(e) {
  return e.reduce((n, t) => n.concat(n.map((r) => [...r, t])), [[]]);
}
function dr(e) {
  switch (e.kind) {
    case "value":
      return Array.isArray(e.value) ? e.value : [e.value];
    case "answer":
      return [];
    case "unary":
      return dr(e.operand);
    case "binary":
      return [...dr(e.left), ...dr(e.right)];
    case "iif":
      return e.operands.reduce((n, t) => n.concat(dr(t)), []);
  }
}

// src/core/analysis/disclosure/audit-questions.ts
function tn(e, n) {
  return `${e}=${n}`;
}
function zl(e, n) {
  let t = [], r = [], s = [], o = /* @__PURE__ */ new Map(), i = /* @__PURE__ */ new Map(), a = X(n);
  for (let d of a) {
    let { name: p } = d, m = e.questions[p];
    if (m === void 0 || A(m))
      continue;
    for (let f of Object.keys(m.choices)) {
      let g = Ty(m, p, f, e);
      if (A(g)) {
        let y = tn(p, f);
        t.push(y), o.set(y, { part: "questions", key: p, factors: { [y]: 1 } });
      } else
        i.set(tn(p, f), g);
    }
    let h = Ay(m, d, i);
    r.push(...h.sums), s.push(...h.limits);
  }
  let l = Jl(e, n, a);
  for (let { factors: d, atMost: p } of Kl(e, n, a, l)) {
    let m = Object.keys(d), h = m.reduce((g, y) => {
      var w;
      return g + d[y] * ((w = i.get(y)) != null ? w : 0);
    }, 0);
    m.every((g) => i.has(g) || o.has(g)) && m.some((g) => o.has(g)) && s.push({ factors: vy(d, (g) => o.has(g)), atMost: p - h });
  }
  if (t.length === 0)
    return [];
  let u = Ql(e, n, a, l, (d) => {
    var p;
    return (p = i.get(d)) != null ? p : null;
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
function vy(e, n) {
  let t = {};
  return Object.keys(e).filter(n).forEach((r) => {
    t[r] = e[r];
  }), t;
}
function Ty(e, n, t, r) {
  let s = e.choices[t];
  if (s !== void 0 && !A(s))
    return s.count;
  let o = r.breakdowns.filter((i) => i.question === n).map((i) => i.groups[t]).find((i) => i !== void 0 && !A(i));
  return o === void 0 || A(o) ? s != null ? s : { withheld: "small-counts" } : o.counted;
}
function Ay(e, { choices: n, isMultiple: t, name: r, question: s }, o) {
  var y;
  let i = Object.keys(e.choices), a = i.filter((w) => !o.has(tn(r, w)));
  if (a.length === 0)
    return { sums: [], limits: [] };
  let l = yt(n != null ? n : [], []), u = (w, b) => {
    var x;
    return b === 0 ? 1 : Math.pow((x = l.get(w)) != null ? x : 0, b);
  }, c = (w, b = 1) => a.reduce((x, R) => E(v({}, x), { [tn(r, R)]: b * u(R, w) }), {}), d = (w) => i.reduce(
    (b, x) => {
      var R;
      return b + ((R = o.get(tn(r, x))) != null ? R : 0) * u(x, w);
    },
    0
  ), [p, m] = "minSelectedChoices" in s ? [(y = s.minSelectedChoices) != null ? y : 1, s.maxSelectedChoices] : [1, null];
  if (t) {
    let w = a.map((R) => ({ factors: { [tn(r, R)]: 1 }, atMost: e.n })), b = { factors: c(0, -1), atMost: d(0) - e.n * Math.max(1, p) }, x = m === null ? [] : [{ factors: c(0), atMost: e.n * m - d(0) }];
    return { sums: [], limits: [...w, b, ...x] };
  }
  let h = (w, b) => ({ factors: c(w), equals: Math.round(b) - d(w) }), f = [h(0, e.n)], { summary: g } = e;
  return g !== void 0 && !A(g) && g.mean !== null && (f.push(h(1, g.mean * e.n)), g.sd !== null && !A(g.sd) && f.push(h(2, g.sd * g.sd * (e.n - 1) + g.mean * g.mean * e.n))), { sums: f, limits: [] };
}

// src/core/analysis/disclosure/audit-conditions.ts
var Mn = " ";
function Jl(e, n, t) {
  var o;
  let r = mr(n), s = [];
  for (let { choices: i, name: a, question: l, row: u } of t) {
    let c = e.questions[a];
    if (c === void 0 || A(c))
      continue;
    let d = u === null || u.visibleIf === null ? [] : [u.visibleIf], p = [...(o = r.get(l.name)) != null ? o : [], ...d], { n: m, notAsked: h, notInStatistics: f, unusable: g } = c;
    if (p.length > 0) {
      let y = A(h) ? [f, g].reduce(
        (w, b) => A(b) ? w : w + b,
        m
      ) : e.counted - h;
      s.push({ key: a, conditions: ks(p), asked: y });
    }
    (i != null ? i : []).forEach(({ value: y, visibleIf: w }) => {
      let b = c.choices[y], x = b === void 0 ? 0 : A(b) ? 1 : b.count;
      w !== null && x > 0 && s.push({ key: a, conditions: ks([...p, w]), asked: x });
    });
  }
  return s;
}
function Kl(e, n, t, r) {
  return r.reduce((s, { asked: o, conditions: i }) => i.reduce((a, l) => {
    let [u, ...c] = be(l), d = t.find((p) => p.name === u);
    return d === void 0 || c.length > 0 || d.kind !== "codes" ? a : a.concat(Oy(l, d, e, o, n.notInStatistics));
  }, s), []);
}
function mr(e) {
  let n = /* @__PURE__ */ new Map(), t = (r, s) => {
    let o = r.visibleIf === null ? s.slice() : [...s, r.visibleIf];
    r.type === "panel" ? r.elements.forEach((i) => t(i, o)) : n.set(r.name, o);
  };
  return e.pages.forEach((r) => r.elements.forEach(
    (s) => t(s, r.visibleIf === null ? [] : [r.visibleIf])
  )), n;
}
function ks(e) {
  return e.reduce((n, t) => n.concat(Ey(t)), []);
}
function Ey({ expression: e, source: n }) {
  let t = (r) => r.kind === "binary" && r.operator === "and" ? [...t(r.left), ...t(r.right)] : [r];
  return t(e).map((r) => ({ source: n, expression: r }));
}
function Oy(e, { isMultiple: n, name: t, question: r }, s, o, i) {
  let a = s.questions[t], l = s.versions.some(({ changed: k }) => k.includes(r.name));
  if (a === void 0 || A(a) || l)
    return [];
  let u = Object.keys(a.choices), c = (k) => nn(e, () => k, () => r.type === "ranking"), d = [a.unusable, ...i.some((k) => c(n ? [k] : k)) ? [a.notInStatistics] : []], p = d.some(A) ? a.missing : d.reduce((k, S) => A(S) ? k : k + S, 0), m = (k, S) => k.reduce(
    (P, T) => E(v({}, P), { [tn(t, T)]: S }),
    {}
  ), h = s.counted - o;
  if (!n) {
    let k = u.filter(c), S = u.filter((T) => !c(T)), P = !c(null) && !c(Mn);
    return [
      ...S.length === 0 ? [] : [{ factors: m(S, 1), atMost: h }],
      ...P && k.length > 0 ? [{ factors: m(k, -1), atMost: p - o }] : []
    ];
  }
  let f = (k) => u.filter((S) => !k.includes(S)), g = c(u) && !c([]) && !c([Mn]), y = !c(u) && c([]), w = u.filter((k) => c([k])), b = u.filter((k) => g && !c(f([k])) && w.every((S) => S === k)), x = g && w.length > 0 && !c(f(w)), R = u.filter((k) => y && !c([k]) && c(f([k])));
  return [
    ...b.map((k) => ({ factors: m([k], -1), atMost: p - o })),
    ...x ? [{ factors: m(w, -1), atMost: p - o }] : [],
    ...R.map((k) => ({ factors: m([k], 1), atMost: h }))
  ];
}

// src/core/analysis/disclosure/audit-nested-groups.ts
var Cy = ["highNeedCount", "canTeach", "wantToLearn"];
function Zl(e, n, t) {
  let { minAnswers: r, minCell: s } = n, o = [];
  for (let { codes: i, inner: a, outer: l } of nu(e, n))
    for (let u of Object.keys(e.skills)) {
      let c = i.map((m) => Qo(l, m, u)).filter(Yl), d = Object.keys(a.groups).map((m) => Qo(a, m, u)).filter(Yl);
      if (c.length < i.length || d.length === 0)
        continue;
      let p = Ie(Ny, c.map((m) => My(Xl(m))));
      for (let m of a.isPartition ? [d] : d.map((h) => [h])) {
        let h = Ie(p, m.map(Xl)), f = h.n > 0 && h.n < Math.max(r, s) ? { least: h.n, most: h.n } : ["importance", "ability"].reduce((y, w) => y.concat(
          ar(t[w], h.n, h.sums[w], () => 1 / 0)
        ), []).find(
          (y) => me(y, s) || y !== null && y.most === 0
        );
        if (f !== void 0) {
          let y = `${i.join()} without its groups`;
          o.push({ part: "breakdowns", key: le(a), skill: u, figure: y, interval: f });
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
function eu(e, n) {
  let t = [];
  for (let { codes: r, inner: s, outer: o } of nu(e, n)) {
    let i = le(s);
    for (let a of Object.keys(e.skills)) {
      let l = e.skills[a];
      for (let u of l === void 0 || A(l) ? [] : Cy) {
        let c = (y, w) => {
          let b = Qo(y, w, a), x = A(b) ? null : b[u];
          return typeof x == "number" ? x : null;
        }, d = [], p = (y, w) => {
          let b = { factors: {}, known: 0 };
          return w.forEach((x) => {
            let R = c(y, x);
            if (R === null) {
              let k = `${y === s ? "inner" : "outer"} ${x}`;
              b.factors[k] = 1, d.includes(k) || d.push(k);
            } else
              b.known += R;
          }), b;
        }, m = l === void 0 || A(l) ? null : l[u], h = Object.keys(s.groups), f = [], g = [];
        for (let y of s.isPartition ? [h] : h.map((w) => [w])) {
          let [w, b] = [p(o, r), p(s, y)], x = `rest ${y.join()}`, R = E(v({}, w.factors), { [x]: -1 });
          Object.keys(b.factors).forEach((k) => {
            R[k] = -1;
          }), f.push({ factors: R, equals: b.known - w.known }), g.push(x);
        }
        if (o.isPartition && typeof m == "number") {
          let y = p(o, Object.keys(o.groups));
          f.push({ factors: E(v({}, y.factors), { "no group": 1 }), equals: m - y.known });
        }
        if (h.some((y) => c(s, y) !== null)) {
          let y = [...d, ...g, "no group"];
          t.push({
            hidden: { counts: y, least: 0, sums: f },
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
var Ny = { n: 0, sums: { importance: 0, ability: 0 } };
function My({ n: e, sums: n }) {
  return { n: -e, sums: { importance: -n.importance, ability: -n.ability } };
}
function Xl({ ability: e, importance: n, n: t }) {
  return Xn(t, n, e);
}
function Yl(e) {
  return !A(e);
}
function Qo({ groups: e }, n, t) {
  var s;
  let r = e[n];
  return r === void 0 ? { withheld: "small-counts" } : A(r) ? r : (s = r.skills[t]) != null ? s : { withheld: "small-counts" };
}
function nu({ breakdowns: e }, n) {
  let t = e.filter(({ question: a, withheld: l }) => a !== null && l === void 0), r = [];
  if (t.length < 2)
    return r;
  let s = mr(n), o = X(n), i = (a, l, u) => {
    var p, m;
    let c = o.find(({ name: h }) => h === l), d = ((p = c == null ? void 0 : c.choices) != null ? p : []).map(({ value: h }) => h).filter((h) => !n.notInStatistics.includes(h));
    return ks((m = s.get(a)) != null ? m : []).reduce((h, f) => {
      let [g, ...y] = be(f), w = g === void 0 || y.length > 0 || u.includes(g) ? null : g === l ? $y(f, d, (c == null ? void 0 : c.isMultiple) === !0) : tu(f) ? null : i(g, l, [...u, a]);
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
function tu(e) {
  return nn(e, () => null) || nn(e, () => []);
}
function $y(e, n, t) {
  let r = (o) => nn(e, () => t ? [o] : o), s = n.filter(r);
  return tu(e) || r(Mn) ? null : (
    // Several together may be needed: each of them is.
    s.length === 0 ? n.filter((o) => !nn(e, () => n.filter((i) => i !== o))).slice(0, 1) : s
  );
}

// src/core/analysis/disclosure/audit-skills.ts
function ru(e, n, t) {
  let r = /* @__PURE__ */ new Map();
  t.importance.forEach((w, b) => t.ability.forEach((x, R) => {
    r.set(`${b}/${R}`, [w, x]);
  }));
  let s = Array.from(r.keys()), o = (w) => {
    let b = {};
    return r.forEach(([x, R], k) => {
      b[k] = w(x, R);
    }), b;
  }, [i, a] = [Oe(t.importance), Ce(t.ability)], l = o((w, b) => Number(i.includes(w) && a.includes(b))), { n: u, importance: c, ability: d, rds: p, highNeedCount: m, discrepancies: h } = n, f = (w, b) => Math.round((w != null ? w : 0) * b), g = [
    { factors: o(() => 1), equals: u },
    { factors: o((w) => w), equals: f(c.mean, u) },
    { factors: o((w, b) => b), equals: f(d.mean, u) },
    { factors: o((w, b) => Math.sign(b - w)), equals: f(p, u / 100) }
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
function su(e, n, t = /* @__PURE__ */ new Map()) {
  if (n.minCell <= 1)
    return [];
  let r = [
    ...zl(e, n),
    ...Il(e, n),
    ...eu(e, n),
    ...Fy(e)
  ], s = J(n);
  if (s !== null)
    for (let o of Object.keys(e.skills)) {
      let i = e.skills[o];
      i !== void 0 && !A(i) && A(i.importance.counts) && r.push(ru(o, i, s));
    }
  return [
    ...r.reduce((o, i) => o.concat(Iy(i, n.minCell)), []),
    ...s === null ? [] : Dl(e, s, n.minCell),
    ...s === null ? [] : ql(e, s, n.minCell, t),
    ...s === null ? [] : Zl(e, n, s),
    ...Dy(e, n)
  ];
}
function Iy({ figures: e, hidden: n, unsettled: t = [] }, r) {
  let s = Array.from(e), o = ye(n, s.map(([, { factors: c }]) => c), !1), i = (c) => {
    var p;
    let d = (p = o[c]) != null ? p : null;
    return d !== null && d.least < r && d.most - d.least + 1 < Ly * r;
  }, a = s.map((c, d) => d).filter(i), l = ye(n, a.map((c) => {
    var d, p;
    return (p = (d = s[c]) == null ? void 0 : d[1].factors) != null ? p : {};
  })), u = new Map(l.map((c, d) => [a[d], c]));
  return s.reduce((c, [d, { part: p, key: m, skill: h }], f) => {
    var y;
    let g = (y = u.has(f) ? u.get(f) : o[f]) != null ? y : null;
    return me(g, r) ? [...c, v({ part: p, key: m, figure: d, interval: g }, h === void 0 ? {} : { skill: h })] : c;
  }, t.map((c) => E(v({}, c), { interval: null })));
}
var Ly = 2;
function me(e, n) {
  return e === null || e.least > 0 && e.least < n && e.most - e.least + 1 < n;
}
function Fy({ counted: e, versions: n }) {
  let t = n.filter((o) => A(o.counted)).map(({ revision: o }) => String(o)), r = n.reduce((o, i) => A(i.counted) ? o : o + i.counted, 0), s = {};
  return t.forEach((o) => {
    s[o] = 1;
  }), t.length === 0 ? [] : [{
    hidden: { counts: t, least: 1, sums: [{ factors: s, equals: e - r }] },
    figures: new Map(t.map((o) => [o, { part: "versions", key: "", factors: { [o]: 1 } }]))
  }];
}
function Dy(e, n) {
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
  return r <= 1 || n.n === 0 || !s(e) && !s(n.n - e) && e !== n.n && _l(n, e, t, r);
}
function ou(e, n, t) {
  let r = t <= 1 || e.n === 0 ? null : lr(e, n);
  return r === null || !me(r, t) && !me({ least: e.n - r.most, most: e.n - r.least }, t);
}
function iu(e, n, t, r) {
  let s = Array.from(e.keys()), o = (c) => e.get(c), i = new Set(s.filter((c) => !$n(o(c), t, r))), a = $n(n, t, r);
  if (i.size === 0 && a)
    return i;
  let l = s.filter((c) => !i.has(c) && o(c).need > 0).sort((c, d) => o(c).need - o(d).need || (c < d ? -1 : 1)), u = () => [...Array.from(i, o), ...n.ratings.n === 0 ? [] : [n]];
  for (; !jy(u(), i.size, t, r); ) {
    let c = l.shift();
    if (c === void 0)
      return new Set(s);
    i.add(c);
  }
  return i;
}
function jy(e, n, t, r) {
  let s = e.map(({ ratings: l }, u) => {
    var d;
    let c = (d = lr(l, t)) != null ? d : { least: 0, most: l.n };
    return { least: Math.max(c.least, u < n ? 1 : 0), most: c.most };
  }), o = e.reduce((l, { need: u }) => l + u, 0), [i, a] = ["least", "most"].map(
    (l) => s.reduce((u, c) => u + c[l], 0)
  );
  return s.every((l, u) => {
    let { n: c } = e[u].ratings, d = {
      least: Math.max(l.least, o - (a - l.most)),
      most: Math.min(l.most, o - (i - l.least))
    }, p = d.least === d.most, m = { least: c - d.most, most: c - d.least };
    return !me(d, r) && !me(m, r) && !(p && !$n(e[u], t, r));
  });
}

// src/core/analysis/disclosure/rating-state.ts
var Pt = "unused ";
function Zn({ breakdowns: e, skills: n }, t) {
  return {
    skills: zo(n, (r) => A(r) ? null : Wy(r)),
    breakdowns: e.map(({ by: r, groups: s, isPartition: o, question: i, withheld: a }) => ({
      by: r,
      question: i,
      isPartition: o,
      groups: a !== void 0 ? null : zo(s, _y)
    })),
    gone: t
  };
}
function _y(e) {
  return A(e) ? null : {
    counted: e.counted,
    skills: zo(e.skills, (n) => A(n) ? null : By(n))
  };
}
function zo(e, n) {
  let t = q();
  return Object.keys(e).forEach((r) => {
    t[r] = n(e[r]);
  }), t;
}
function Wy(e) {
  var d, p;
  let { ability: n, changedVersion: t, discrepancies: r, highNeedCount: s, importance: o, incomplete: i, n: a, rds: l } = e, u = q(), c = (m, h) => {
    typeof h == "number" && (u[m] = h);
  };
  return c("n", a), c("importance", Math.round(((d = o.mean) != null ? d : 0) * a)), c("ability", Math.round(((p = n.mean) != null ? p : 0) * a)), c("rds", A(l) ? l : Math.round((l != null ? l : 0) * a / 100)), c("highNeed", s), A(r) || ["negative", "tied", "positive"].forEach((m) => c(m, r[m])), ["importance", "ability"].forEach((m) => {
    let { counts: h, notInStatistics: f } = e[m];
    A(h) || Object.keys(h).forEach((g) => c(`${m} ${g}`, h[g])), c(`${Pt}${m}`, f);
  }), c(`${Pt}incomplete`, i), c(`${Pt}changedVersion`, t), u;
}
function By({ ability: e, canTeach: n, highNeedCount: t, importance: r, n: s, wantToLearn: o }) {
  return [s, Math.round((r != null ? r : 0) * s), Math.round((e != null ? e : 0) * s), t, n, o].map((i) => typeof i == "number" ? String(i) : "-").join(" ");
}
function au(e) {
  let n = e.split(" ").map((l) => l === "-" ? null : Number(l)), [t = 0, r = 0, s = 0, o = null, i = null, a = null] = n;
  return { n: t != null ? t : 0, sums: { importance: r != null ? r : 0, ability: s != null ? s : 0 }, highNeed: o, canTeach: i, wantToLearn: a };
}

// src/core/analysis/disclosure/compare-releases.ts
function uu(e, n, t, r) {
  var l, u;
  let s = [], o = J(t);
  if (t.minCell <= 1 || o === null)
    return s;
  let i = e.gone === 0, a = Hy(o, t, r);
  for (let c of Object.keys(n.skills)) {
    let [d, p] = [(l = e.skills[c]) != null ? l : null, (u = n.skills[c]) != null ? u : null];
    d !== null && p !== null && s.push(...Vy(c, d, p, o, t, i, r));
  }
  for (let c of n.breakdowns) {
    let d = e.breakdowns.find((p) => le(p) === le(c));
    d !== void 0 && s.push(...Qy(d, c, e, n, o, t, i, a));
  }
  return s;
}
function cu(e, n, t) {
  return Object.keys(n).reduce((r, s) => {
    let [o, i] = [e[s], n[s]];
    return t <= 1 || o === void 0 || i === void 0 || A(o) || A(i) ? r : r.concat(Gy(s, o, i, t));
  }, []);
}
function vt(e, n) {
  return e !== 0 && Math.abs(e) < n;
}
function In(e) {
  return { least: e, most: e };
}
function Jo(e, n) {
  return typeof e == "number" && typeof n == "number" ? n - e : null;
}
var qy = ["notAsked", "notInStatistics", "unusable", "changedVersion"];
function Gy(e, n, t, r) {
  return qy.reduce((s, o) => {
    let i = Jo(n[o], t[o]);
    return i === null || !vt(i, r) ? s : [...s, { part: "questions", key: e, figure: o, interval: In(i), only: "remainders" }];
  }, []);
}
function Vy(e, n, t, r, s, o, i) {
  var S;
  let a = Object.keys(t).filter((P) => n[P] !== void 0).map((P) => [P, t[P] - n[P]]), l = ([P]) => P.startsWith(Pt), u = new Map(a.filter((P) => !l(P))), c = (S = u.get("n")) != null ? S : 0, d = a.filter((P) => l(P) && vt(P[1], s.minCell));
  if (d.length > 0)
    return d.map(([P, T]) => ({ part: "skills", key: e, figure: P, interval: In(T), only: "steps" }));
  if (Array.from(u.values()).every((P) => P === 0))
    return [];
  let p = { part: "skills", key: e };
  if (c !== 0 && Math.abs(c) < Math.max(s.minAnswers, s.minCell))
    return [E(v({}, p), { figure: "n", interval: In(c) })];
  let m = u.get("highNeed"), h = m !== void 0 && c > 0 && (m === c || vt(c - m, s.minCell)), f = Array.from(u).filter(([P, T]) => !["n", "importance", "ability", "rds"].includes(P) && (vt(T, s.minCell) || c !== 0 && T === c && P.includes(" ") || P === "highNeed" && h));
  if (f.length > 0)
    return f.map(([P, T]) => E(v({}, p), { figure: P, interval: In(T), only: "steps" }));
  if (!o)
    return [];
  let { counts: g, factorsOf: y, names: w } = Uy(r), b = Object.keys(t).filter((P) => t[P] === 0 && w.includes(P)).map(y), x = g.filter((P) => b.every((T) => {
    var C;
    return ((C = T[P]) != null ? C : 0) === 0;
  })), R = (P, T) => {
    var M, j;
    let C = { counts: x, least: 0, sums: Array.from(P, ([B, Y]) => ({ factors: y(B), equals: Y })) }, I = w.filter((B) => !P.has(B)), N = ye(C, I.map(y), !1), L = I.findIndex((B, Y) => {
      var ne;
      return B.includes(" ") && ((ne = N[Y]) == null ? void 0 : ne.least) === P.get("n");
    }), O = L >= 0 ? L : ir(C, I.map(y), s, i);
    return O < 0 ? [] : [E(v({}, p), { figure: `${(M = I[O]) != null ? M : ""}${T}`, interval: (j = N[O]) != null ? j : null, only: "steps" })];
  }, k = new Map(Object.keys(n).filter((P) => !P.startsWith(Pt)).map((P) => [P, n[P]]));
  return [...R(u, ""), ...x.length < g.length && k.get("n") !== 0 ? R(k, " before") : []];
}
function Uy(e) {
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
function Hy(e, n, t) {
  let r = /* @__PURE__ */ new Map();
  return (s, o, i) => {
    let a = [s, o, i].join(), l = r.get(a);
    if (l !== void 0)
      return l;
    let u = Array.from(e[s]), c = (h) => {
      let f = q();
      return u.forEach(([g, y]) => {
        f[g] = h(g, y);
      }), f;
    }, d = { counts: u.map(([h]) => h), least: 0, sums: [
      { factors: c(() => 1), equals: o },
      { factors: c((h, f) => f), equals: i }
    ] }, p = u.map(([h]) => c((f) => +(f === h))), m = ir(d, p, n, t) < 0;
    return r.set(a, m), m;
  };
}
function Qy(e, n, t, r, s, o, i, a) {
  var p, m, h, f, g, y, w;
  let l = le(n), u = [], c = Object.keys((p = n.groups) != null ? p : {});
  for (let b of n.by === "community" ? [] : c) {
    let [x, R] = [(h = (m = e.groups) == null ? void 0 : m[b]) != null ? h : null, (g = (f = n.groups) == null ? void 0 : f[b]) != null ? g : null], k = x === null || R === null ? 0 : R.counted - x.counted;
    vt(k, o.minCell) && u.push({ part: "breakdowns", key: l, skill: null, figure: b, interval: In(k) });
  }
  let d = ({ groups: b }, x, R) => {
    var S, P;
    let k = (P = (S = b == null ? void 0 : b[x]) == null ? void 0 : S.skills[R]) != null ? P : null;
    return k === null ? null : au(k);
  };
  for (let b of Object.keys(r.skills)) {
    let x = (C, I) => {
      u.push({ part: "breakdowns", key: l, skill: b, figure: C, interval: I });
    }, R = [];
    for (let C of c) {
      let [I, N] = [d(e, C, b), d(n, C, b)];
      if (I === null || N === null)
        continue;
      let L = Ie(N, [I]);
      R.push([C, L]);
      let O = Jo(I.highNeed, N.highNeed);
      O !== null && (O !== 0 || L.n !== 0) && !(i && L.n > 0 && $n(
        { ratings: v({ n: L.n }, L.sums), need: O },
        s,
        o.minCell
      )) && u.push({ part: "breakdowns", key: l, skill: b, figure: `${C}: high need`, interval: In(O), only: "need" }), ["canTeach", "wantToLearn"].forEach((M) => {
        let j = Jo(I[M], N[M]);
        j !== null && vt(j, o.minCell) && x(`${C}: ${M}`, In(j));
      });
    }
    let [k, S] = [(y = t.skills[b]) != null ? y : null, (w = r.skills[b]) != null ? w : null], P = k === null || S === null ? null : Ie(lu(S), [lu(k)]), T = P === null || R.length === 0 ? [] : n.isPartition ? [["all others", Ie(P, R.map(([, C]) => C))]] : R.map(([C, I]) => [`all but ${C}`, Ie(P, [I])]);
    for (let [C, I] of [...R, ...T]) {
      let { n: N, sums: L } = I;
      if (!(N === 0 && L.importance === 0 && L.ability === 0)) {
        if (Math.abs(N) < Math.max(o.minAnswers, o.minCell))
          x(C, In(N));
        else if (i) {
          let [O, M] = ["importance", "ability"].map(
            (B) => ar(s[B], N, L[B], () => 1 / 0)
          ), j = [...O != null ? O : [], ...M != null ? M : []].find((B) => me(B, o.minCell) || B !== null && B.most === 0);
          (j !== void 0 || !a("importance", N, L.importance) || !a("ability", N, L.ability)) && x(C, j != null ? j : null);
        }
      }
    }
  }
  return u;
}
function lu({ ability: e = 0, importance: n = 0, n: t = 0 }) {
  return { n: t, sums: { importance: n, ability: e } };
}

// src/core/analysis/disclosure/is-spread.ts
function du(e, n, t) {
  let r = /* @__PURE__ */ new Map();
  return (s, o) => s.n === 0 || n.minCell <= 1 || ["importance", "ability"].every((i) => {
    let a = (m) => {
      var h, f;
      return (f = (h = o[i]) == null ? void 0 : h[m]) != null ? f : 1 / 0;
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
    let p = zy(l, s.n, s[i], u, n, t);
    return r.set(c, p), p;
  });
}
function zy(e, n, t, r, s, o) {
  let i = Array.from(e.values()), a = [Math.min(...i), Math.max(...i)];
  if (Jy(i)) {
    let c = new Map(r), d = Array.from(e, ([p, m]) => {
      var h;
      return { value: m, most: Math.min(n, (h = c.get(p)) != null ? h : n) };
    });
    return a.every((p) => Ky(p, d, n, t, s.minCell));
  }
  let l = (c) => {
    let d = {};
    return e.forEach((p, m) => {
      d[m] = c(p);
    }), d;
  }, u = {
    counts: Array.from(e.keys()),
    least: 0,
    sums: [{ factors: l(() => 1), equals: n }, { factors: l((c) => c), equals: t }],
    limits: r.map(([c, d]) => ({ factors: { [c]: 1 }, atMost: d }))
  };
  return ps(u, a.map((c) => l((d) => d === c ? 0 : 1)), s, o);
}
function Jy(e) {
  let n = Array.from(new Set(e)).sort((t, r) => t - r);
  return n.length === e.length && n.every((t, r) => t === n[0] + r);
}
function Ky(e, n, t, r, s) {
  var p, m;
  let o = Math.abs(r - t * e), i = n.filter(({ value: h }) => h !== e).map(({ most: h, value: f }) => ({ by: Math.abs(f - e), most: h })).sort((h, f) => h.by - f.by), a = (m = (p = n.find(({ value: h }) => h === e)) == null ? void 0 : p.most) != null ? m : 0, l = Math.min(t, i.reduce((h, f) => h + f.most, 0)), u = (h, f) => {
    let [g, y] = [h, 0];
    for (let w = 0; w < i.length && g > 0; w++) {
      let b = i[f ? w : i.length - 1 - w], x = Math.min(g, b.most);
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
function xs(e, n) {
  var a, l, u, c, d;
  let t = [n.questions[e], (a = n.earlier) == null ? void 0 : a.questions[e]].filter((p) => p !== void 0 && !A(p)), [r] = t, s = t.find(({ places: p }) => p !== void 0 && Object.keys(p).some((m) => !A(p[m]))), o = t.find(({ summary: p }) => p !== void 0 && !A(p)), i = o == null ? void 0 : o.summary;
  return {
    question: r === void 0 ? null : t.slice(1).reduce(Yy, r),
    places: { places: (l = s == null ? void 0 : s.places) != null ? l : null, n: (u = s == null ? void 0 : s.n) != null ? u : 0, choices: (c = s == null ? void 0 : s.choices) != null ? c : {} },
    summary: { summary: i === void 0 || A(i) ? null : i, n: (d = o == null ? void 0 : o.n) != null ? d : 0 }
  };
}
var Xy = ["notAsked", "notInStatistics", "unusable", "changedVersion"];
function Yy(e, n) {
  let t = q();
  Object.keys(e.choices).forEach((s) => {
    let [o, i] = [e.choices[s], n.choices[s]];
    t[s] = A(o) && i !== void 0 ? i : o;
  });
  let r = {};
  return Xy.forEach((s) => {
    r[s] = A(e[s]) ? n[s] : e[s];
  }), E(v(v({}, e), r), { choices: t });
}

// src/core/analysis/disclosure/rating-trail.ts
var Zy = 4;
function Ss({ change: e, published: n }) {
  var s;
  let { earlier: t } = n;
  return ((s = n.ratingTrail) != null ? s : (
    // Data of a time when only this was kept.
    t === void 0 ? [] : [Zn(t, 1 / 0)]
  )).map((o) => E(v({}, o), { gone: o.gone + e.removed })).concat(Zn(n, e.removed));
}
function mu(e, n) {
  let t = Zn(n, 0);
  return e.map((r) => nb(r, t)).filter(({ breakdowns: r, skills: s }) => r.length + Object.keys(s).length > 0);
}
function fu(e, n) {
  let t = Zn(n, 0), r = /* @__PURE__ */ new Map();
  return e.forEach((s) => pu(s, t).forEach((o) => {
    var i;
    r.set(o, ((i = r.get(o)) != null ? i : 0) + 1);
  })), Array.from(r.keys()).filter(
    (s) => {
      var o;
      return r.get(s) >= Zy && ((o = t.skills[s]) != null ? o : null) !== null;
    }
  );
}
function pu(e, n) {
  let t = new Set(Object.keys(e.skills).filter((r) => {
    let [s, o] = [e.skills[r], n.skills[r]];
    return s !== null && o !== void 0 && Object.keys(s != null ? s : {}).some((i) => (o == null ? void 0 : o[i]) === void 0);
  }));
  return e.breakdowns.forEach((o) => {
    var i = o, { groups: r } = i, s = ft(i, ["groups"]);
    let a = gu(n, s);
    Object.keys(r != null ? r : {}).forEach((l) => {
      var c;
      let u = r == null ? void 0 : r[l];
      Object.keys((c = u == null ? void 0 : u.skills) != null ? c : {}).forEach((d) => {
        var h;
        let p = (h = u == null ? void 0 : u.skills[d]) != null ? h : null, m = (a == null ? void 0 : a.groups) === null ? null : a == null ? void 0 : a.groups[l];
        p !== null && m !== void 0 && (m === null || eb(p, m.skills[d])) && t.add(d);
      });
    });
  }), t;
}
function gu({ breakdowns: e }, n) {
  return e.find((t) => le(t) === le(n));
}
function eb(e, n) {
  let t = n == null ? void 0 : n.split(" ");
  return n !== void 0 && e.split(" ").some((r, s) => {
    var o;
    return r !== "-" && ((o = t == null ? void 0 : t[s]) != null ? o : "-") === "-";
  });
}
function nb(e, n) {
  let t = pu(e, n), r = (o) => {
    let i = q();
    return Object.keys(o).filter((a) => t.has(a)).forEach((a) => {
      i[a] = o[a];
    }), i;
  }, s = e.breakdowns.reduce((o, i) => {
    let p = i, { groups: a } = p, l = ft(p, ["groups"]), u = gu(n, l);
    if (a === null || u === void 0)
      return o;
    let c = q(), d = !1;
    return Object.keys(a).forEach((m) => {
      var g;
      let h = (g = a[m]) != null ? g : null, f = h === null ? {} : r(h.skills);
      d = d || h !== null && (u.groups === null || u.groups[m] === null) || Object.keys(f).some((y) => f[y] !== null), c[m] = h === null ? null : E(v({}, h), { skills: f });
    }), d ? [...o, E(v({}, l), { groups: c })] : o;
  }, []);
  return E(v({}, e), { skills: r(e.skills), breakdowns: s });
}

// src/core/analysis/disclosure/question-trail.ts
var tb = 6;
function fr({ choices: e, n }, t, r) {
  let s = q();
  return Object.keys(e).forEach((o) => {
    let i = e[o];
    s[o] = i === void 0 || A(i) ? null : i.count;
  }), { n, counts: s, come: t, gone: r };
}
function Rs(e, n) {
  var s;
  let t = (s = n.trails) == null ? void 0 : s[e], r = n.questions[e];
  return t != null ? t : r === void 0 || A(r) ? null : { states: [fr(r, 0, 0)], come: 0, gone: 0, sealed: [] };
}
function Ko(e, n) {
  let t = Object.keys(v(v({}, e.counts), n.counts));
  return e.n === n.n && t.every((r) => rn(e, r) === rn(n, r));
}
function rn({ counts: e }, n) {
  let t = Object.prototype.hasOwnProperty.call(e, n) ? e[n] : 0;
  return t === void 0 ? 0 : t;
}
function hu(e, n, t) {
  var a, l;
  let r = ((a = e == null ? void 0 : e.come) != null ? a : 0) + t.added, s = ((l = e == null ? void 0 : e.gone) != null ? l : 0) + t.removed;
  if (A(n))
    return e === null ? null : E(v({}, e), { come: r, gone: s });
  let o = fr(n, r, s), i = e == null ? void 0 : e.states[e.states.length - 1];
  return e === null || i === void 0 || bu(o).length === 0 ? null : Ko(i, o) && r + s === 0 ? e.states.length === 1 && e.sealed.length === 0 ? null : e : { states: [...Yo(e), o], come: 0, gone: 0, sealed: Xo(e) };
}
function Xo(e) {
  let n = e.states[e.states.length - 1];
  return n !== void 0 && yu(e) ? bu(n) : e.sealed;
}
function Yo(e) {
  return yu(e) ? e.states.slice(-1) : e.states;
}
function yu({ states: e }) {
  return e.length >= tb;
}
function bu({ counts: e }) {
  return Object.keys(e).filter((n) => e[n] === null);
}

// src/core/analysis/disclosure/earlier-figures.ts
function Zo(e, n) {
  if (n === null)
    return e;
  let t = [...n.published.earlier === void 0 ? [] : [n.published.earlier], n.published], r = q(), s = q();
  Object.keys(e.questions).forEach((l) => {
    let u = e.questions[l], c = rb(l, u, n);
    c !== null && Ps(c, u) && (r[l] = c);
    let d = hu(Rs(l, n.published), u, n.change);
    d !== null && (s[l] = d);
  });
  let o = q();
  Object.keys(e.skills).forEach((l) => {
    let u = sb(t.map((c) => c.skills[l]));
    u !== null && Ps(u, e.skills[l]) && (o[l] = u);
  });
  let i = e.breakdowns.map((l) => ob(l, t)).filter((l) => l !== null), a = mu(Ss(n), e);
  return v(v(v(v({}, e), Object.keys(r).length + Object.keys(o).length + i.length === 0 ? {} : { earlier: { questions: r, skills: o, breakdowns: i } }), Object.keys(s).length === 0 ? {} : { trails: s }), a.length === 0 ? {} : { ratingTrail: a });
}
function Ps(e, n) {
  if (typeof e != "object" || e === null || A(e))
    return A(n) && !A(e);
  let [t, r] = [e, n];
  return A(n) || typeof n == "object" && n !== null && Object.keys(t).some((s) => Ps(t == null ? void 0 : t[s], r == null ? void 0 : r[s]));
}
function rb(e, n, { change: t, published: { earlier: r, questions: s }, published: o }) {
  let [i, a] = [s[e], r == null ? void 0 : r.questions[e]];
  return t.added + t.removed === 0 && i !== void 0 && !A(n) && !A(i) && Ko(fr(n, 0, 0), fr(i, 0, 0)) && a !== void 0 && !A(a) ? a : xs(e, o).question;
}
function sb(e) {
  let n = e.find((t) => t !== void 0 && !A(t));
  return n === void 0 || A(n) ? null : n;
}
function ob(e, n) {
  var i, a, l;
  let t = le(e), r = n.map(({ breakdowns: u }) => u.find((c) => le(c) === t)).filter((u) => u !== void 0 && u.withheld === void 0), s = q();
  for (let u of r)
    for (let c of Object.keys(u.groups)) {
      let d = u.groups[c], p = e.groups[c];
      if (A(d))
        continue;
      let m = e.withheld !== void 0 || A(p), h = Object.assign(q(), (i = s[c]) == null ? void 0 : i.skills);
      Object.keys(d.skills).forEach((f) => {
        let g = d.skills[f], y = p === void 0 || A(p) ? void 0 : p.skills[f];
        (m || Ps(g, y)) && h[f] === void 0 && !A(g) && (h[f] = g);
      }), (m || Object.keys(h).length > 0) && (s[c] = { counted: (l = (a = s[c]) == null ? void 0 : a.counted) != null ? l : d.counted, skills: h });
    }
  let [o] = r;
  return o === void 0 || Object.keys(s).length === 0 ? null : E(v({}, o), { groups: s });
}

// src/core/analysis/disclosure/withheld-parts.ts
function He({ part: e, key: n, only: t = void 0, skill: r = null }) {
  return JSON.stringify([e, n, r, t != null ? t : null]);
}
function wu(e) {
  let [n, t, r, s] = JSON.parse(e);
  return JSON.stringify([n, t, s === null ? null : r, null]);
}

// src/core/analysis/disclosure/publish-balance.ts
function ku(e, n) {
  let t = q();
  return Object.keys(e).forEach((r) => {
    let s = e[r], o = n("canTeach", r, s.canTeach), i = n("wantToLearn", r, s.wantToLearn), a = [o, i].find(A);
    t[r] = v(E(v({}, s), {
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
function xu(e, n, t, r = () => !1) {
  let s = e.map((a) => a.map(() => !1));
  if (t <= 1)
    return s;
  let o = e.map((a, l) => a.map(
    (u, c) => u > 0 && (u < t || r(l, c))
  ));
  for (let { places: a, total: l } of ni(e, n)) {
    let [u, ...c] = a.filter((d) => Ln(e, ...d) > 0);
    a.length > 1 && u !== void 0 && c.length === 0 && Ln(e, ...u) === l && a.forEach(([d, p]) => {
      o[d][p] = !0;
    });
  }
  o.forEach((a, l) => a.forEach((u, c) => {
    s[l][c] = u;
  }));
  let i = ei(e, s, o, n, t);
  for (; i !== null; ) {
    let a = ab(e, s, n, i);
    if (a.length === 0)
      return null;
    a.forEach(([l, u]) => {
      s[l][u] = !0;
    }), i = ei(e, s, o, n, t);
  }
  return ub(e, s, o, n, t), s;
}
function Ln(e, n, t) {
  var r;
  return (r = e[n]) == null ? void 0 : r[t];
}
function ni(e, n) {
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
function ei(e, n, t, r, s) {
  var m, h, f, g, y;
  if (e.length === 1 && r.columns === void 0)
    return ib((m = e[0]) != null ? m : [], (h = n[0]) != null ? h : [], (f = t[0]) != null ? f : [], (g = r.rows) == null ? void 0 : g[0], s);
  let o = ([w, b]) => {
    var x;
    return ((x = n[w]) == null ? void 0 : x[b]) === !0;
  }, i = ([w, b]) => `${w}/${b}`, a = ni(e, r), l = a.slice(0, e.length).reduce((w, b) => w.concat(b.places), []).filter(o), u = l.map(i), c = {}, d = [];
  a.forEach((w, b) => {
    let x = w.places.filter(o);
    if (w.places.length > 1 && x.length === w.places.length && x.forEach((R) => {
      c[i(R)] = 0;
    }), w.total !== void 0) {
      let R = x.map(i), k = (T) => T.reduce((C, [I, N]) => C + Ln(e, I, N), 0), S = w.total - k(w.places);
      if (S > 0) {
        let T = b < e.length ? [b, vs] : [vs, b - e.length];
        R.push(i(T)), u.push(i(T)), c[i(T)] = 0, S < s && l.push(T);
      }
      let P = {};
      R.forEach((T) => {
        P[T] = 1;
      }), d.push({ factors: P, equals: w.total - k(w.places.filter((T) => !o(T))) });
    }
  });
  let p = ye(
    { counts: u, least: 1, leastOf: c, sums: d },
    l.map((w) => ({ [i(w)]: 1 }))
  );
  return (y = l.find(([w, b], x) => {
    var k, S;
    let R = (k = p[x]) != null ? k : null;
    return R === null || (((S = t[w]) == null ? void 0 : S[b]) !== !1 || R.least < s) && R.most - R.least + 1 < s;
  })) != null ? y : null;
}
function ib(e, n, t, r, s) {
  if (r === void 0)
    return null;
  let o = (h) => h.reduce((f, g) => f + g, 0), i = e.map((h, f) => f).filter((h) => n[h] === !0), a = e.length > 1 && i.length === e.length ? 0 : 1, l = r - o(e), u = r - o(e.filter((h, f) => n[f] !== !0)), c = i.length - 1 + +(l > 0), d = (h, f, g) => {
    let y = c === 0 ? [u, u] : [h, u - f];
    return (g || y[0] < s) && y[1] - y[0] + 1 < s;
  }, p = i.find((h) => d(a, a * (i.length - 1), t[h] === !0));
  return p !== void 0 ? [0, p] : l > 0 && l < s && (i.length === 0 ? !0 : d(0, a * i.length, !0)) ? [0, vs] : null;
}
var vs = -1;
function ab(e, n, t, [r, s]) {
  var b, x, R, k, S;
  let o = ([P, T]) => {
    var C;
    return ((C = n[P]) == null ? void 0 : C[T]) === !1 && Ln(e, P, T) > 0;
  }, i = (P) => P.reduce((T, [C, I]) => T + Ln(e, C, I) + lb, 0), a = (P) => P.filter((T) => T.length > 0).reduce((T, C) => T.length === 0 || i(C) < i(T) ? C.slice() : T, []), l = ((b = e[r]) != null ? b : []).map((P, T) => [r, T]), u = s === vs ? [] : e.map((P, T) => [T, s]), c = (P) => P.filter(o).map((T) => [T]), d = ((x = t.rows) == null ? void 0 : x[r]) !== void 0 && ((R = t.columns) == null ? void 0 : R[s]) !== void 0, p = (P) => Ln(e, ...P) > 0, m = (P, T) => {
    let C = [[r, T], [P, s], [P, T]];
    return P !== r && T !== s && C.every(p) ? C.filter(o) : [];
  }, h = d ? u.reduce(
    (P, [T]) => P.concat(l.map(([, C]) => m(T, C))),
    []
  ) : [], f = c(((k = t.rows) == null ? void 0 : k[r]) !== void 0 ? l : ((S = t.columns) == null ? void 0 : S[s]) !== void 0 ? u : []), g = a(d ? h : f), y = g.length > 0 ? g : a([...c(l), ...c(u)]), w = ni(e, t).reduce((P, { places: T }) => P.concat(c(T)), []);
  return y.length > 0 ? y : a(w);
}
var lb = 1e6;
function ub(e, n, t, r, s) {
  let o = [];
  n.forEach((i, a) => i.forEach((l, u) => {
    var c;
    l && ((c = t[a]) == null ? void 0 : c[u]) !== !0 && o.push([a, u]);
  })), o.sort(([i, a], [l, u]) => Ln(e, l, u) - Ln(e, i, a) || i - l || a - u);
  for (let [i, a] of o) {
    let l = n[i];
    l[a] = !1, l[a] = ei(e, n, t, r, s) !== null;
  }
}

// src/core/analysis/disclosure/publish-breakdown.ts
var cb = { withheld: "few-answers" }, pr = "";
function Ru(e, n) {
  var g, y;
  let { question: t, thresholds: r } = n, s = Object.keys(e.groups), o = (w) => e.groups[w], i = q();
  s.forEach((w) => {
    i[w] = o(w).counted;
  }), i[pr] = e.ungrouped;
  let { hidden: a, small: l } = db(i, vu(r), e.isPartition, t), u = s.filter((w) => !a.has(w)), c = s.length === 0 ? [] : Object.keys(o(s[0]).skills), d = q(), p = new Map(u.map((w) => [w, q()]));
  for (let w of c) {
    let b = mb(e, w, u.filter((P) => !l.has(P)), n), x = u.filter((P) => !b.has(P) && !l.has(P)), R = fb(e, w, x, n), k = Su(e, w, "canTeach", u, n), S = Su(e, w, "wantToLearn", u, n);
    for (let P of u) {
      let T = o(P).skills[w];
      p.get(P)[w] = l.has(P) ? cb : (g = b.get(P)) != null ? g : pb(T, R.has(P), k.has(P), S.has(P));
    }
  }
  s.forEach((w) => {
    var b, x;
    d[w] = (x = a.get(w)) != null ? x : { counted: o(w).counted, skills: (b = p.get(w)) != null ? b : {} };
  });
  let { by: m, isPartition: h, question: f } = e;
  return { by: m, question: f, isPartition: h, groups: d, ungrouped: (y = a.get(pr)) != null ? y : e.ungrouped };
}
function Pu({ by: e, isPartition: n, question: t }, r) {
  return { by: e, question: t, isPartition: n, withheld: r.withheld, groups: {}, ungrouped: r };
}
function vu({ minAnswers: e, minCell: n }) {
  return Math.max(e, n);
}
function db(e, n, t, r) {
  let s = /* @__PURE__ */ new Map(), o = r === null || A(r) ? null : r.choices;
  for (let l of Object.keys(e)) {
    let u = o === null ? r : o[l];
    l !== pr && A(u) && s.set(l, u);
  }
  if (o !== null) {
    let l = Object.keys(e).filter((c) => !s.has(c) && e[c] < n), u = e[pr];
    return u > 0 && u < n && s.set(pr, G), { hidden: s, small: new Set(l) };
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
function mb(e, n, t, r) {
  var w;
  let { isSpread: s, measured: o, published: i, thresholds: a, totals: l } = r, u = /* @__PURE__ */ new Map(), c = i[n], d = (w = r.withheldSkill(n)) != null ? w : A(c) ? c : null;
  if (d !== null)
    return t.forEach((b) => u.set(b, d)), u;
  let p = Tu(c), m = (b) => {
    var x;
    return Ts((x = e.groups[b]) == null ? void 0 : x.skills[n]);
  }, h = Ts(l[n]), f = (b) => b.n === 0 || b.n >= vu(a) && s(b, p) && ou(b, o, a.minCell);
  for (let b of t) {
    let x = m(b);
    (!f(x) || !e.isPartition && !f(ti(h, [x]))) && u.set(b, G);
  }
  let g = t.filter((b) => !u.has(b) && m(b).n > 0).sort((b, x) => m(b).n - m(x).n || (b < x ? -1 : 1)), y = (b) => f(b) && (b.n === 0 || b.n >= a.minCell + t.filter((x) => u.has(x)).length - 1);
  for (; e.isPartition && g.length > 0 && !y(ti(h, g.map(m))); )
    u.set(g.shift(), G);
  return u;
}
function Tu(e) {
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
function ti(e, n) {
  let t = (r) => n.reduce((s, o) => s - o[r], e[r]);
  return { n: t("n"), importance: t("importance"), ability: t("ability") };
}
function fb(e, n, t, r) {
  let { measured: s, published: o, thresholds: { minCell: i }, totals: a } = r, l = o[n];
  if (i <= 1)
    return /* @__PURE__ */ new Set();
  let { importance: u, ability: c } = Tu(l), d = new Map(t.map((f) => {
    var y, w;
    let g = (y = e.groups[f]) == null ? void 0 : y.skills[n];
    return [f, { ratings: Ts(g), need: (w = g == null ? void 0 : g.highNeedCount) != null ? w : 0 }];
  })), p = Array.from(d.values()).some(({ ratings: { n: f } }) => [u, c].some(
    (g) => g !== null && Object.keys(g).some((y) => {
      var w;
      return ((w = g[y]) != null ? w : 0) < f;
    })
  ));
  if (l === void 0 || A(l) || A(l.highNeedCount) || p || r.isNeedWithheld(n))
    return new Set(t);
  let m = { ratings: Ts(a[n]), need: l.highNeedCount }, h = (f) => ({
    ratings: ti(m.ratings, f.map(({ ratings: g }) => g)),
    need: f.reduce((g, { need: y }) => g - y, m.need)
  });
  return e.isPartition ? iu(d, h(Array.from(d.values())), s, i) : new Set(t.filter((f) => {
    let g = d.get(f);
    return !$n(g, s, i) || !$n(h([g]), s, i);
  }));
}
function Su(e, n, t, r, { published: s, thresholds: { minCell: o }, totals: i }) {
  var m, h;
  let a = s[n];
  if (o <= 1 || r.length === 0)
    return /* @__PURE__ */ new Set();
  if (a === void 0 || A(a) || A(a[t]))
    return new Set(r);
  let l = (h = (m = i[n]) == null ? void 0 : m[t]) != null ? h : 0, u = r.map((f) => {
    var g, y, w;
    return (w = (y = (g = e.groups[f]) == null ? void 0 : g.skills[n]) == null ? void 0 : y[t]) != null ? w : 0;
  }), c = (f) => {
    var g;
    return u[f] === ((g = e.groups[r[f]]) == null ? void 0 : g.counted);
  }, d = (f, g) => {
    var y, w;
    return (w = (y = xu([f], { rows: [l] }, o, (b, x) => g(x))) == null ? void 0 : y[0]) != null ? w : f.map(() => !0);
  }, p = e.isPartition ? d(u, c) : u.map(
    (f, g) => d([f, l - f], (y) => y === 0 && c(g))[0]
  );
  return new Set(r.filter((f, g) => p[g]));
}
function pb(e, n, t, r) {
  return v(v(v(v({}, e), n ? { highNeed: G, highNeedCount: G } : {}), t && e.canTeach !== null ? { canTeach: G } : {}), r && e.wantToLearn !== null ? { wantToLearn: G } : {});
}

// src/core/analysis/disclosure/audit-trail.ts
var gb = 12;
function Tt(e, n, t) {
  var R;
  let r = Array.from(new Set(
    e.reduce((k, { counts: S }) => k.concat(Object.keys(S)), [])
  )), s = [], o = {}, i = [], a = [], l = [], u = [], c = e.map(() => ({ come: {}, gone: {}, known: 0, codes: [] }));
  for (let k of r) {
    let S = { come: [null], gone: [null] }, P = g(k);
    for (let T = 1; T < e.length; T++) {
      let [C, I] = [e[T - 1], e[T]], N = c[T], [L, O] = [rn(C, k), rn(I, k)];
      if (L !== null && O !== null && y(O - L, I.n - C.n)) {
        let Y = { least: O - L, most: O - L };
        l.push({ codes: [k], figure: `${k}: came to release ${T}`, interval: Y });
      }
      if (L !== null && O !== null && I.gone === 0) {
        if (O < L)
          return null;
        N.known += O - L, S.come.push({ constant: O - L, factors: {} }), S.gone.push(null), P = { constant: O, factors: {} };
        continue;
      }
      let M = f(`${k} + ${T}`), j = I.gone === 0 ? null : f(`${k} - ${T}`);
      N.codes.push(k), N.come[M] = 1, S.come.push({ constant: 0, factors: { [M]: 1 } });
      let B = E(v({}, P.factors), { [M]: 1 });
      if (j !== null && (N.gone[j] = 1, B[j] = -1), S.gone.push(j === null ? null : { constant: 0, factors: { [j]: 1 } }), P = { constant: P.constant, factors: B }, O === null) {
        let Y = Object.keys(B).reduce((ne, Z) => {
          var ce;
          return ne + ((ce = o[Z]) != null ? ce : 0);
        }, P.constant);
        (I.gone > 0 || Y < n.least) && a.push({ factors: ri(B, -1), atMost: P.constant - n.least }), u.push({ codes: [k], figure: `${k}: in release ${T}`, sum: P, all: 1 / 0 });
      } else
        i.push({ factors: B, equals: O - P.constant }), P = { constant: O, factors: {} };
    }
    ["come", "gone"].forEach((T) => w(k, T, S[T]));
  }
  if (!b())
    return null;
  let p = ye({ counts: s, least: 0, leastOf: o, sums: i, limits: a }, u.map(({ sum: k }) => k.factors)), m = e.slice(1).reduce((k, { gone: S }) => k + S, 0), h = Number.isFinite(m) ? m : 0;
  for (let k = 0; k < u.length; k++) {
    let { all: S, codes: P, figure: T, sum: C } = u[k], I = (R = p[k]) != null ? R : null;
    if (I === null)
      return null;
    let N = { least: I.least + C.constant, most: I.most + C.constant };
    (me(E(v({}, N), { most: N.most - h }), t) || N.least >= S) && l.push({ codes: P, figure: T, interval: N });
  }
  return l;
  function f(k, S = 0) {
    return s.push(k), o[k] = S, k;
  }
  function g(k) {
    let [S] = e, P = S === void 0 ? 0 : rn(S, k);
    if (P !== null || S === void 0)
      return { constant: P != null ? P : 0, factors: {} };
    let T = f(`${k} = 0`, n.least), C = { constant: 0, factors: { [T]: 1 } };
    return c[0].come[T] = 1, u.push({ codes: [k], figure: `${k}: in release 0`, sum: C, all: 1 / 0 }), C;
  }
  function y(k, S) {
    return k !== 0 && (Math.abs(k) < t || !n.isMultiple && r.length > 1 && k === S);
  }
  function w(k, S, P) {
    var T;
    for (let C = 1; C < P.length; C++) {
      let I = { constant: 0, factors: {} };
      for (let N = C; N < P.length; N++) {
        let L = (T = P[N]) != null ? T : null;
        I = L === null ? I : { constant: I.constant + L.constant, factors: v(v({}, I.factors), L.factors) };
        let [O, M] = [e[C - 1], e[N]];
        if (Object.keys(I.factors).length > 0) {
          let j = S === "come" && !n.isMultiple && C === N && M.gone === 0 && r.length > 1 && M.n > O.n;
          u.push({
            codes: [k],
            figure: `${k}: ${S} from release ${C} to ${N}`,
            sum: I,
            all: j ? M.n - O.n : 1 / 0
          });
        }
      }
    }
  }
  function b() {
    return e.every((k, S) => {
      var j;
      let { codes: P, come: T, gone: C, known: I } = c[S], N = e[S - 1], L = N !== void 0 ? I : r.reduce((B, Y) => {
        var ne;
        return B + ((ne = rn(k, Y)) != null ? ne : 0);
      }, 0), O = k.n - ((j = N == null ? void 0 : N.n) != null ? j : 0), M = Object.keys(T);
      if (N !== void 0 && k.gone > 0)
        return x(M, k.come), x(Object.keys(C), k.gone), n.isMultiple || (i.push({ factors: v(v({}, T), ri(C, -1)), equals: O }), a.push(
          ...Number.isFinite(k.come) ? [{ factors: T, atMost: k.come }] : [],
          ...Number.isFinite(k.gone) ? [{ factors: C, atMost: k.gone }] : []
        )), !0;
      if (O < 0 || N !== void 0 && O > k.come)
        return !1;
      if (n.isMultiple)
        return x(M, O), M.length > 0 && M.length <= gb && a.push(
          { factors: ri(T, -1), atMost: L - O * Math.max(1, n.fewest) },
          ...n.most === null ? [] : [{ factors: T, atMost: O * n.most - L }]
        ), !0;
      if (N !== void 0 && M.length > 0 && O - L > 0 && O - L < t) {
        let B = { least: O - L, most: O - L };
        l.push({ codes: P, figure: `hidden: came to release ${S}`, interval: B });
      }
      return i.push(...M.length === 0 ? [] : [{ factors: T, equals: O - L }]), M.length > 0 ? O >= L : O === L;
    });
  }
  function x(k, S) {
    a.push(...Number.isFinite(S) ? k.map((P) => ({ factors: { [P]: 1 }, atMost: S })) : []);
  }
}
function ri(e, n) {
  let t = {};
  return Object.keys(e).forEach((r) => {
    t[r] = n * e[r];
  }), t;
}

// src/core/analysis/disclosure/audit-places.ts
var hb = 8;
function Ou(e, n, t, r, s) {
  var p;
  let { choices: o, n: i, places: a } = n.places;
  if (a === null)
    return !0;
  let l = Object.keys(e.places);
  if (t + r === 0 && i === e.n && l.every((m) => yb(a[m], e.places[m])))
    return !0;
  let u = { isMultiple: !1, fewest: 1, most: null, least: 0 }, c = [Eu(a, i, 0), Eu(e.places, e.n, 1 / 0)], d = e.n - i;
  return r === 0 && d > 0 && ((p = Tt(c, u, s.minCell)) == null ? void 0 : p.length) === 0 && wb(
    l.filter((m) => Au(a[m]) && Au(e.places[m])),
    d,
    (m) => bb(e.places[m], e.choices[m], a[m], o[m]),
    l.length,
    s.minCell
  );
}
function yb(e, n) {
  return e !== void 0 && n !== void 0 && JSON.stringify(e) === JSON.stringify(n);
}
function Au(e) {
  return e !== void 0 && !A(e) && !A(e.meanPlace);
}
function Eu(e, n, t) {
  let r = /* @__PURE__ */ Object.create(null);
  return Object.keys(e).forEach((s) => {
    let o = e[s];
    r[s] = o === void 0 || A(o) ? null : o.first;
  }), { n, counts: r, come: t, gone: 0 };
}
function bb(e, n, t, r) {
  if (e === void 0 || t === void 0 || n === void 0 || r === void 0 || A(e) || A(t) || A(n) || A(r))
    return null;
  let s = ({ meanPlace: o }, i) => Math.round((typeof o == "number" ? o : 0) * i);
  return {
    count: n.count - r.count,
    first: e.first - t.first,
    sum: s(e, n.count) - s(t, r.count)
  };
}
function wb(e, n, t, r, s) {
  let o = [], i = [], a = [], l = Array.from({ length: r }, () => ({}));
  for (let u of e) {
    let c = t(u);
    if (c === null)
      return !1;
    let d = Array.from({ length: r }, (m, h) => `${u} on ${h + 1}`), p = (m) => d.reduce(
      (h, f, g) => E(v({}, h), { [f]: m(g + 1) }),
      {}
    );
    o.push(...d), d.forEach((m, h) => {
      l[h][m] = 1;
    }), i.push(
      { factors: p(() => 1), equals: c.count },
      { factors: p((m) => m), equals: c.sum },
      { factors: p((m) => +(m === 1)), equals: c.first }
    );
  }
  return r <= hb && l.forEach((u) => a.push({ factors: u, atMost: n })), ye({ counts: o, least: 0, sums: i, limits: a }).every((u) => !me(u, s));
}

// src/core/analysis/disclosure/publish-numbers.ts
var Cu = 4, Nu = 1e-6;
function Mu(e, { mean: n, sd: t }) {
  return e > 1 && n !== null && t !== null && !(t > Nu * Math.abs(n));
}
function As({ mean: e, sd: n }, t, r, { minAnswers: s, minCell: o }) {
  if (e === null || n === null || t < Math.max(s, Cu * o))
    return G;
  let [i, a] = r.type === "text" ? [r.min, r.max] : [null, null];
  return [i === null ? 0 : Number(i), ...a === null ? [] : [Number(a)]].every((c) => {
    let d = t * (e - c), p = (t - 1) * n * n + t * (e - c) * (e - c);
    return p > 0 && d * d / p >= Cu / 2 * o - Nu;
  }) ? { mean: e, sd: G, median: G } : G;
}

// src/core/analysis/disclosure/suppress-changes.ts
function $u(e, n, t, { minAnswers: r, minCell: s }) {
  var b, x, R;
  let o = e.states[e.states.length - 1], i = Object.keys(n.counts), [a, l] = [e.come + n.come, e.gone + n.gone], u = n.n - o.n, c = (k) => {
    var S;
    return (S = e.states.reduceRight(
      (P, T) => P != null ? P : rn(T, k),
      null
    )) != null ? S : 0;
  }, d = (k) => Math.abs(n.counts[k] - c(k));
  if (u !== 0 && Math.abs(u) < Math.max(r, s))
    return null;
  let p = /* @__PURE__ */ new Set([...Array.from(n.hidden), ...Xo(e)]), m = new Set(p);
  if (i.filter((k) => d(k) > 0 && d(k) < s).forEach((k) => m.add(k)), kb(o, n, a + l))
    return new Set(i.filter((k) => p.has(k) || rn(o, k) === null));
  let h = () => i.every((k) => !m.has(k) || n.counts[k] > 0), f = Yo(e), g = new Set(((b = Tt(f, t, s)) != null ? b : []).map(({ figure: k }) => k)), y = () => {
    var P;
    let k = /* @__PURE__ */ Object.create(null);
    i.forEach((T) => {
      k[T] = m.has(T) ? null : n.counts[T];
    });
    let S = (P = Tt([...f, { n: n.n, counts: k, come: a, gone: l }], t, s)) != null ? P : (
      // Answers count differently now, so any may have come and gone.
      Tt([...f, { n: n.n, counts: k, come: 1 / 0, gone: 1 / 0 }], t, s)
    );
    return S === null ? null : S.filter(({ figure: T }) => !g.has(T));
  };
  for (let k = y(); ; k = y()) {
    if (k === null || !h())
      return null;
    if (k.length === 0)
      break;
    let S = i.filter((T) => !m.has(T) && n.counts[T] > 0).sort((T, C) => +(d(T) === 0) - +(d(C) === 0) || d(T) - d(C) || n.counts[T] - n.counts[C] || (T < C ? -1 : 1)), P = (x = S.find((T) => k == null ? void 0 : k.some((C) => C.codes.includes(T)))) != null ? x : S[0];
    if (P === void 0)
      return null;
    m.add(P);
  }
  let w = i.filter((k) => m.has(k) && !p.has(k)).sort((k, S) => n.counts[S] - n.counts[k] || (k < S ? -1 : 1));
  for (let k of w)
    m.delete(k), ((R = y()) == null ? void 0 : R.length) !== 0 && m.add(k);
  return xb(m, o, n) ? m : null;
}
function kb(e, { counts: n, n: t }, r) {
  return r === 0 && e.n === t && Object.keys(v(v({}, e.counts), n)).every(
    (s) => {
      var o, i;
      return ((o = rn(e, s)) != null ? o : n[s]) === ((i = n[s]) != null ? i : 0);
    }
  );
}
function xb(e, n, { counts: t }) {
  let r = Object.keys(t).filter((o) => t[o] > 0 && !e.has(o)).length, s = Object.keys(n.counts).filter((o) => {
    var i;
    return ((i = n.counts[o]) != null ? i : 0) > 0;
  }).length;
  return 2 * r >= s;
}

// src/core/analysis/disclosure/publish-changes.ts
function Iu(e, n, t, r, s) {
  var y, w;
  let o = Rs(t.name, s.published);
  if (o === null || A(e) || t.kind === "text")
    return e;
  let i = xs(t.name, s.published), { added: a, removed: l } = s.change;
  if (t.kind === "number") {
    let b = n.n - ((w = (y = o.states[o.states.length - 1]) == null ? void 0 : y.n) != null ? w : 0);
    return b !== 0 && Math.abs(b) < Math.max(r.minAnswers, r.minCell) ? Le : Pb(e, n, t, i, o.gone + l, r) ? e : E(v({}, e), { summary: Le });
  }
  let u = Object.keys(e.choices), c = q();
  u.forEach((b) => {
    var x, R;
    c[b] = (R = (x = n.choices[b]) == null ? void 0 : x.count) != null ? R : 0;
  });
  let d = new Set(u.filter((b) => A(e.choices[b]))), p = $u(o, { n: n.n, come: a, gone: l, counts: c, hidden: d }, Sb(t), r);
  if (p === null)
    return Le;
  let m = q(), h = u.some((b) => p.has(b) && !d.has(b));
  u.forEach((b) => {
    var x;
    m[b] = p.has(b) && h ? Le : (x = e.choices[b]) != null ? x : Le;
  });
  let { places: f } = e, g = f === void 0 ? void 0 : Ou(
    E(v({}, e), { choices: m, places: f }),
    i,
    o.come + a,
    o.gone + l,
    r
  ) ? Rb(f, m) : Lu(f);
  return v(v(v(v(E(v({}, e), {
    choices: m
  }), g === void 0 ? {} : { places: g }), h && e.summary !== void 0 ? { summary: Le } : {}), h && e.topTwo !== void 0 ? { topTwo: Le } : {}), h && e.bottomTwo !== void 0 ? { bottomTwo: Le } : {});
}
function Sb({ isMultiple: e, question: n }) {
  var s;
  let [t, r] = "minSelectedChoices" in n ? [(s = n.minSelectedChoices) != null ? s : 1, n.maxSelectedChoices] : [1, null];
  return { isMultiple: e, fewest: t, most: r, least: 1 };
}
function Lu(e) {
  let n = q();
  return Object.keys(e).forEach((t) => {
    let r = e[t];
    n[t] = A(r) && r.withheld === "unanimous" ? r : Le;
  }), n;
}
function Rb(e, n) {
  return Object.keys(e).some((t) => {
    let r = n[t];
    return A(r) && r.withheld === "little-change" && !A(e[t]);
  }) ? Lu(e) : e;
}
function Pb(e, n, { question: t }, r, s, o) {
  let { summary: i, n: a } = r.summary, { summary: l } = e, { summary: u } = n;
  if (i === null || l === void 0 || A(l) || u === void 0)
    return !0;
  let c = n.n - a;
  if (c === 0 && s === 0 && i.mean === l.mean)
    return !0;
  let { mean: d, sd: p } = u;
  if (s > 0 || c <= 0 || d === null || p === null || i.mean === null)
    return !1;
  let m = (d * n.n - i.mean * a) / c, h = (n.n - 1) * p * p + n.n * (d - m) * (d - m);
  return !A(As(
    { mean: m, sd: Math.sqrt(h / Math.max(1, c - 1)), median: null },
    c,
    t,
    o
  ));
}

// src/core/analysis/disclosure/publish-question.ts
function ju(e, n, t) {
  var h;
  let r = Xr(e.n, t);
  if (r !== null || t.minCell <= 1) {
    let f = e.places === void 0 ? {} : { places: Fu(e.places, () => !0, !0) };
    return r != null ? r : v(v({}, e), f);
  }
  if (n.kind === "number" && e.summary !== void 0 && Mu(e.n, e.summary))
    return { withheld: "unanimous" };
  let s = Object.keys(e.choices), o = q();
  if (s.forEach((f) => {
    var g, y;
    o[f] = (y = (g = e.choices[f]) == null ? void 0 : g.count) != null ? y : 0;
  }), e.n > 0 && s.length > 1 && s.some((f) => o[f] === e.n) && !vb(n))
    return { withheld: "unanimous" };
  let i = et(o, t.minCell, !0), a = e.places === void 0 ? null : Tb(e.places, t);
  if (i === null || e.places !== void 0 && a === null)
    return G;
  let l = q();
  s.forEach((f) => {
    var g;
    l[f] = i.has(f) ? G : (g = e.choices[f]) != null ? g : G;
  });
  let u = (h = e.places) != null ? h : {}, c = Object.keys(u).some(
    (f) => Du(u[f].counts).some((g) => ke(g, t))
  ), d = Object.keys(u).some(
    (f) => {
      var g;
      return ke(((g = o[f]) != null ? g : 0) - u[f].first, t);
    }
  ), p = Object.keys(u).some(
    (f) => Du(u[f].counts).includes(e.n)
  ), m = v(v(E(v(v({}, e), Ab(e, t)), {
    choices: l,
    unknown: Object.keys(e.unknown).some((f) => {
      var g;
      return ke((g = e.unknown[f]) != null ? g : 0, t);
    }) ? G : e.unknown
  }), e.places === void 0 ? {} : { places: Fu(
    e.places,
    (f) => !p && !d && !i.has(f) && (a == null ? void 0 : a.has(f)) === !1,
    !c,
    p ? { withheld: "unanimous" } : G
  ) }), n.kind !== "number" || e.summary === void 0 ? {} : { summary: As(e.summary, e.n, n.question, t) });
  return i.size === 0 || e.summary === void 0 ? m : E(v({}, m), { summary: G, topTwo: G, bottomTwo: G });
}
function vb({ isMultiple: e, kind: n }) {
  return e || n !== "codes";
}
function Fu(e, n, t, r = G) {
  let s = q();
  return Object.keys(e).forEach((o) => {
    let { first: i, meanPlace: a } = e[o];
    s[o] = n(o) ? { first: i, meanPlace: t ? a : G } : r;
  }), s;
}
function Tb(e, { minCell: n }) {
  let t = q();
  return Object.keys(e).forEach((r) => {
    var s, o;
    t[r] = (o = (s = e[r]) == null ? void 0 : s.first) != null ? o : 0;
  }), et(t, n, !0);
}
function Ab(e, n) {
  let { notAsked: t, notInStatistics: r, unusable: s, changedVersion: o } = e;
  return t > 0 || [r, s, o].some((i) => ke(i, n)) ? si(e) : {};
}
function si(e) {
  let { changedVersion: n, missing: t, notAsked: r, notInStatistics: s, unusable: o } = e;
  return {
    missing: t + r + s + o + n,
    notAsked: G,
    notInStatistics: G,
    unusable: G,
    changedVersion: G
  };
}
function Du(e) {
  return Object.keys(e).map((n) => e[n]);
}

// src/core/analysis/disclosure/publish-skill.ts
function oi(e, n, t, r, s) {
  let o = Xr(e.n, t);
  if (o !== null)
    return o;
  if (t.minCell <= 1)
    return e;
  let { importance: i, ability: a, discrepancies: { negative: l, tied: u, positive: c }, highNeedCount: d, n: p } = e, m = r || p > 0 && d === p || ke(d, t) || ke(p - d, t), h = [i, a].reduce((x, { counts: R }) => x.concat(Wu(R)), []), f = [...h, l, u, c].some((x) => ke(x, t));
  if (h.some((x) => x === p && p > 0))
    return { withheld: "unanimous" };
  let g = f || m;
  if (g && !Eb(e, n, m, t, s))
    return G;
  let { changedVersion: y, incomplete: w, missing: b } = e;
  return v(v(E(v(v({}, e), r || ke(w, t) || ke(y, t) ? { incomplete: G, changedVersion: G, missing: b + w + y } : {}), {
    importance: _u(i, g, r, t),
    ability: _u(a, g, r, t)
  }), g ? { discrepancies: G } : {}), m ? { highNeed: G, highNeedCount: G, highNeedInterval: G } : {});
}
function _u(e, n, t, r) {
  return E(v(v({}, e), n ? { sd: G, median: G, counts: G, topTwo: G, bottomTwo: G } : {}), {
    notInStatistics: t || ke(e.notInStatistics, r) ? G : e.notInStatistics,
    unknown: Wu(e.unknown).some((s) => ke(s, r)) ? G : e.unknown
  });
}
function Wu(e) {
  return Object.keys(e).map((n) => e[n]);
}
function Eb(e, n, t, r, s) {
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
  ), [l, u] = [Oe(n.importance), Ce(n.ability)], c = ({ importance: g, ability: y }) => Number(l.includes(g) && u.includes(y)), d = [
    { factors: i(() => 1), equals: e.n },
    { factors: i(({ importance: g }) => g), equals: a(e.importance, n.importance) },
    { factors: i(({ ability: g }) => g), equals: a(e.ability, n.ability) },
    {
      factors: i(({ importance: g, ability: y }) => Math.sign(y - g)),
      equals: e.discrepancies.positive - e.discrepancies.negative
    },
    ...t ? [] : [{ factors: i(c), equals: e.highNeedCount }]
  ], p = (g) => Array.from(n[g]).filter(([y]) => {
    var w;
    return ((w = e[g].counts[y]) != null ? w : 0) > 0;
  }).map(([, y]) => i((w) => +(w[g] === y))), m = (g) => [["negative", -1], ["tied", 0], ["positive", 1]].filter(([y]) => ke(e.discrepancies[y], r) === g).map(([, y]) => i(
    ({ importance: w, ability: b }) => +(Math.sign(b - w) === y)
  )), h = [
    ...p("importance"),
    ...p("ability"),
    ...m(!0),
    ...t ? [i(c)] : []
  ], f = { counts: o.map(({ name: g }) => g), least: 0, sums: d };
  return ps(f, h, r, s) && ir(f, m(!1), r, s) < 0;
}

// src/core/analysis/disclosure/withhold-follow-ups.ts
function Bu(e) {
  var r;
  let n = mr(e), t = /* @__PURE__ */ new Map();
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
function qu(e, n) {
  let t = /* @__PURE__ */ new Map();
  for (let { choices: r, name: s } of X(e))
    (r != null ? r : []).forEach(({ value: o, visibleIf: i }) => {
      var a;
      if (i !== null) {
        let l = be(i), u = (a = t.get(s)) != null ? a : /* @__PURE__ */ new Map();
        u.set(o, l.reduce((c, d) => {
          var p;
          return c.concat((p = n.get(d)) != null ? p : []);
        }, l)), t.set(s, u);
      }
    });
  return t;
}
function Gu(e, n, t, r, s, o) {
  let i = o <= 1 ? [] : e.filter((u) => {
    let c = r[u];
    return c !== void 0 && (A(c) || s(u));
  }).map((u) => r[u]), a = i.some((u) => A(u) && u.withheld === "unanimous"), l = n === 0 || !ke(n, { minAnswers: 0, minCell: o }) && t - n >= o;
  return a || i.length > 0 && !l ? G : null;
}

// src/core/analysis/disclosure/publish-versions.ts
function Vu(e, n) {
  let { minCell: t } = n, r = q();
  e.forEach(({ counted: o, revision: i }) => {
    r[String(i)] = o;
  });
  let s = t <= 1 ? /* @__PURE__ */ new Set() : et(r, t, !0);
  return e.map((o) => s === null || s.has(String(o.revision)) ? E(v({}, o), { counted: G }) : o);
}

// src/core/analysis/disclosure/publish-results.ts
function Es(e, n, t = null) {
  let r = /* @__PURE__ */ new Map(), s = t === null || t.thresholds.minCell < n.minCell || n.minCell <= 1 ? null : t, o = Cb(e, n, s), i = /* @__PURE__ */ new Map(), a = s === null ? [] : [s.published, ...s.published.earlier === void 0 ? [] : [s.published.earlier]], l = s === null ? [] : Ss(s);
  for (let c = 0; c < Ob; c++) {
    let d = Uu(e, n, o, r), p = /* @__PURE__ */ new Map(), m = Zn(d, 0);
    if ([
      ...a.map(({ questions: h }) => cu(h, d.questions, n.minCell)),
      ...l.map((h) => uu(h, m, n, o.ways)),
      fu(l, d).map((h) => ({ part: "skills", key: h }))
    ].forEach((h) => h.forEach((f) => {
      let g = He(f);
      p.set(r.has(g) ? He(E(v({}, f), { only: void 0 })) : g, Le);
    })), su(d, n, i).forEach((h) => p.set(He(h), G)), p.size === 0)
      return Zo(d, s);
    if (Array.from(p.keys()).every((h) => r.has(h))) {
      let h = new Map(Array.from(p, ([f, g]) => [wu(f), g]));
      if (Array.from(h.keys()).every((f) => r.has(f)))
        break;
      h.forEach((f, g) => p.set(g, f));
    }
    p.forEach((h, f) => {
      var g;
      return r.set(f, (g = r.get(f)) != null ? g : h);
    });
  }
  return Zo(Uu(e, n, o, { get: () => a.length === 0 ? G : Le }), s);
}
var Ob = 8;
function Cb(e, n, t) {
  var p, m;
  let r = /* @__PURE__ */ new Map();
  for (let h of X(n)) {
    let f = e.questions[h.name];
    if (f !== void 0) {
      let g = ju(f, h, n);
      r.set(h.name, t === null ? g : Iu(g, f, h, n, t));
    }
  }
  let s = J(n), o = /* @__PURE__ */ new Map(), i = gs();
  s !== null && Object.keys(e.skills).forEach((h) => {
    o.set(h, oi(e.skills[h], s, n, !1, i));
  });
  let a = Bu(n), l = /* @__PURE__ */ new Map(), u = /* @__PURE__ */ new Set();
  for (let { kind: h, name: f, question: g, row: y } of X(n))
    y !== null && g.name === (s == null ? void 0 : s.grid.name) && l.set(y.value, [...(p = l.get(y.value)) != null ? p : [], ...(m = a.get(f)) != null ? m : []]), h === "number" && u.add(f);
  let c = s === null ? () => !0 : du(s, n, i), d = qu(n, a);
  return { questions: r, skills: o, measured: s, leads: a, choiceLeads: d, skillLeads: l, numbers: u, isSpread: c, ways: i };
}
function Uu(e, n, t, r) {
  let s = q();
  t.questions.forEach((p, m) => {
    var f;
    let h = r.get(He({ part: "questions", key: m, only: "remainders" })) !== void 0;
    s[m] = (f = r.get(He({ part: "questions", key: m }))) != null ? f : A(p) ? p : v(v({}, p), h ? si(e.questions[m]) : {});
  });
  let { counted: o } = e, i = (p, m) => Gu(p, m, o, s, (h) => t.numbers.has(h), n.minCell);
  Nb(s, e, t, i);
  let a = new Map(Array.from(t.skills, ([p, m]) => {
    var y, w, b;
    let h = r.get(He({ part: "skills", key: p, only: "steps" })) !== void 0, f = i((y = t.skillLeads.get(p)) != null ? y : [], (b = (w = e.skills[p]) == null ? void 0 : w.n) != null ? b : 0), g = f != null ? f : r.get(He({ part: "skills", key: p }));
    return [p, g != null ? g : h && t.measured !== null ? oi(e.skills[p], t.measured, n, !0, t.ways) : m];
  })), { survey: l, population: u, excluded: c } = e, d = $b(e, a, s, n);
  return E(v({
    survey: l,
    population: u,
    counted: o,
    excluded: c,
    questions: s
  }, d), {
    balance: ku(
      e.balance,
      (p, m, h) => ii(s, n.measures[p], m, h)
    ),
    breakdowns: Mb(e, d.skills, s, n, t, r),
    versions: r.get(He({ part: "versions", key: "" })) === void 0 ? Vu(e.versions, n) : []
  });
}
function Nb(e, n, { choiceLeads: t, leads: r }, s) {
  var i, a, l, u, c;
  let o = !0;
  for (; o; ) {
    o = !1;
    for (let d of Object.keys(e)) {
      let { choices: p = {}, n: m = 0 } = (i = n.questions[d]) != null ? i : {}, h = e[d], f = Array.from(A(h) ? [] : (a = t.get(d)) != null ? a : []).map(([y, w]) => {
        var b, x;
        return [(x = (b = p[y]) == null ? void 0 : b.count) != null ? x : 0, w];
      }).map(([y, w]) => y === 0 ? null : s(w, y)), g = (c = (u = s((l = r.get(d)) != null ? l : [], m)) != null ? u : f.find((y) => y !== null)) != null ? c : null;
      g !== null && !(A(h) && h.withheld === g.withheld) && (e[d] = g, o = !0);
    }
  }
}
function Mb(e, n, t, r, s, o) {
  let { measured: i } = s;
  return i === null ? [] : e.breakdowns.reduce((a, l) => {
    var p, m;
    let u = le(l), c = l.question === null ? null : (p = t[l.question]) != null ? p : null, d = (m = o.get(He({ part: "breakdowns", key: u }))) != null ? m : A(c) ? c : null;
    return [...a, d !== null ? Pu(l, d) : Ru(l, {
      totals: e.skills,
      published: n,
      question: c,
      withheldSkill: (h) => {
        var f;
        return (f = o.get(He({ part: "breakdowns", key: u, skill: h }))) != null ? f : null;
      },
      isNeedWithheld: (h) => o.get(He({ part: "breakdowns", key: u, skill: h, only: "need" })) !== void 0,
      isSpread: s.isSpread,
      measured: i,
      thresholds: r
    })];
  }, []);
}
function $b(e, n, t, r) {
  var d, p, m, h, f, g, y, w, b, x, R, k;
  let s = Array.from(n.keys()), o = s.filter((S) => !A(n.get(S))), i = cs(o.map((S) => {
    let { n: P, highNeedCount: T } = n.get(S);
    return E(v({}, Lb(e.skills[S])), {
      highNeed: P === 0 || A(T) ? null : { numerator: T, denominator: P }
    });
  })), a = (S) => {
    let { importance: P, ability: T } = n.get(S);
    return P.mean === null || T.mean === null ? null : { importance: P.mean, ability: T.mean };
  }, l = o.map(a), u = cl(l.filter((S) => S !== null)), c = q();
  for (let S of s) {
    let P = n.get(S), T = o.indexOf(S), C = l[T];
    c[S] = A(P) ? P : E(v({}, P), {
      rankByMwds: (p = (d = i[T]) == null ? void 0 : d.rankByMwds) != null ? p : null,
      rankByRds: (h = (m = i[T]) == null ? void 0 : m.rankByRds) != null ? h : null,
      rankByHighNeed: (g = (f = i[T]) == null ? void 0 : f.rankByHighNeed) != null ? g : null,
      rankDifference: (w = (y = i[T]) == null ? void 0 : y.rankDifference) != null ? w : null,
      quadrant: C == null || u === null ? null : dl(C, u),
      canTeach: ii(t, r.measures.canTeach, S, (x = (b = e.skills[S]) == null ? void 0 : b.canTeach) != null ? x : null),
      wantToLearn: ii(t, r.measures.wantToLearn, S, (k = (R = e.skills[S]) == null ? void 0 : R.wantToLearn) != null ? k : null)
    });
  }
  return { skills: c, cross: u, agreement: Ib(c) };
}
function ii(e, n, t, r) {
  let s = n === null ? void 0 : e[n], o = s === void 0 || A(s) ? s : s.choices[t];
  return r !== null && A(o) ? o : r;
}
function Ib(e) {
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
function Lb(e) {
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
  var d, p, m, h;
  let s = [], o = (f, g, y, ...w) => {
    s.push({ code: `${n}-${g}`, effect: y, element: e, item: f, parameters: w });
  }, i = Hu(t), a = Hu(r), l = t.filter(({ value: f }) => !a.has(f)), u = r.filter(({ value: f }) => !i.has(f));
  for (let f of l) {
    let g = u.find(({ text: y }) => Fn(f.text, y));
    g ? (u.splice(u.indexOf(g), 1), o(f.value, "renamed", "lost", f.value, g.value)) : o(f.value, "removed", "lost");
  }
  u.forEach(({ value: f, isRetired: g }) => {
    g || o(f, "added", "incomplete");
  });
  for (let f of r) {
    let g = i.get(f.value);
    if (g !== void 0) {
      if (g.isRetired !== f.isRetired && o(f.value, f.isRetired ? "retired" : "returned", f.isRetired ? "none" : "incomplete"), nt(g.text, f.text)) {
        let y = t.find(({ value: w, text: b }) => w !== f.value && a.has(w) && Fn(b, f.text));
        y && !Fn(g.text, f.text) ? o(f.value, "swapped", "lost", f.value, y.value) : o(f.value, "text", "meaning");
      }
      ((p = (d = g.visibleIf) == null ? void 0 : d.source) != null ? p : "") !== ((h = (m = f.visibleIf) == null ? void 0 : m.source) != null ? h : "") && o(f.value, "condition", "incomplete");
    }
  }
  let c = (f) => f.map(({ value: g }) => g).filter((g) => i.has(g) && a.has(g)).join(" ");
  return c(t) !== c(r) && o(null, "order", "none"), s;
}
function Hu(e) {
  return new Map(e.map((n) => [n.value, n]));
}

// src/core/survey/question-changes.ts
function li(e, n) {
  let t = n.name, r = [], s = (l, u, ...c) => {
    r.push({ code: `question-${l}`, effect: u, element: t, item: null, parameters: c });
  };
  e.isRetired !== n.isRetired && s(n.isRetired ? "retired" : "returned", n.isRetired ? "none" : "incomplete");
  let [o, i] = [Qu(e), Qu(n)];
  if (o !== i) {
    let l = o === "choice" && i === "choices";
    return s(l ? "multiple" : "type", l ? "meaning" : "lost", At(e), At(n)), r;
  }
  At(e) !== At(n) && s("display", "none", At(e), At(n)), (nt(e.title, n.title) || nt(e.description, n.description)) && s("text", "meaning"), ai(e.visibleIf) !== ai(n.visibleIf) && s("condition", "incomplete");
  let a = (l) => ai(l.requiredIf) || String(l.isRequired);
  return a(e) !== a(n) && s(a(n) === "false" ? "optional" : "required", a(n) === "false" ? "none" : "incomplete"), zu(e) !== zu(n) && s("limits", "meaning"), Ju(e) !== Ju(n) ? (s("source", "lost"), r) : r.concat(e.type === "rating" && n.type === "rating" ? Fb(e, n) : Yu(e, n));
}
function Qu(e) {
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
function At(e) {
  return e.type === "text" ? e.inputType : e.type;
}
function ai(e) {
  var n;
  return (n = e == null ? void 0 : e.source) != null ? n : "";
}
function zu(e) {
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
function Ju(e) {
  return "choicesFrom" in e && e.choicesFrom !== null ? e.choicesFrom : e.type === "matrixdropdown" && e.rowsFrom !== null ? `rows ${e.rowsFrom}` : "";
}
function Fb(e, n) {
  let t = (l, u) => [{ code: l, effect: u, element: n.name, item: null, parameters: [] }], r = ({ choices: l }) => l.map(({ value: u }) => u).join(" ");
  if (r(e) !== r(n))
    return t("scale-steps", "lost");
  let [s, o] = [e.minRateDescription, e.maxRateDescription];
  return Fn(s, n.maxRateDescription) && Fn(o, n.minRateDescription) && !Fn(s, o) ? t("scale-reversed", "lost") : [...nt(s, n.minRateDescription) || nt(o, n.maxRateDescription) ? t("scale-ends", "meaning") : [], ...Yu(e, n)];
}
function Yu(e, n) {
  let t = tt(n.name, "choice", Ku(e), Ku(n));
  return "rows" in e && "rows" in n && t.push(...tt(n.name, "row", e.rows, n.rows)), e.type === "matrixdropdown" && n.type === "matrixdropdown" && (t.push(...tt(n.name, "column", Xu(e), Xu(n))), n.columns.forEach((r) => {
    let s = e.columns.find(({ name: o }) => o === r.name);
    t.push(...s ? tt(n.name, "choice", s.choices, r.choices) : []);
  })), t;
}
function Ku(e) {
  if (!("choices" in e))
    return [];
  let n = e.choices;
  return n.concat(Ze(ht(e)).filter((t) => !n.some(({ value: r }) => r === t.value)));
}
function Xu(e) {
  return e.columns.map(({ name: n, title: t }) => ({ value: n, text: t, visibleIf: null, isRetired: !1 }));
}

// src/core/survey/answer-versions.ts
var gr = { current: null, earlier: /* @__PURE__ */ new Map() };
function Et(e, n) {
  let t = /* @__PURE__ */ new Set(), r = [], s = [], o = e.notInStatistics.concat(n.notInStatistics), i = e.audience.population !== n.audience.population, a = new Map(H(e).map((l) => [l.name, l]));
  for (let l of H(n)) {
    let u = a.get(l.name), c = u === void 0 ? [] : i ? pe(l).map(({ name: d }) => d) : jb(u, l, o);
    c.length > 0 ? (r.push(l.name), c.forEach((d) => t.add(d))) : u !== void 0 && li(u, l).some(({ effect: d }) => d === "meaning") && s.push(l.name);
  }
  return { changedParameters: t, changed: r, reworded: s };
}
var Db = /^(?:question-(?:type|source)|scale-(?:steps|reversed))$/;
function jb(e, n, t) {
  let r = li(e, n), s = r.some(({ code: u }) => Db.test(u) && // The rows of a grid are skills, wherever the list of them comes from.
  !(u === "question-source" && n.type === "matrixdropdown")), o = (u) => r.filter(({ code: c }) => c === `${u}-swapped`).map(({ item: c }) => c), [i, a] = [o("row"), o("column")], l = n.type !== "matrixdropdown" && "choices" in e && "choices" in n && (o("choice").length > 0 || Zu(e.choices, n.choices, t, n));
  return pe(n).filter(({ row: u, column: c }) => {
    let d = e.type === "matrixdropdown" ? e.columns.find(({ name: p }) => p === (c == null ? void 0 : c.name)) : void 0;
    return s || l || u !== null && i.includes(u.value) || c !== null && (a.includes(c.name) || d !== void 0 && (Zu(d.choices, c.choices, t, n) || _b(d.choices, c.choices)));
  }).map(({ name: u }) => u);
}
function _b(e, n) {
  return tt("", "choice", e, n).some(({ code: t }) => t === "choice-swapped");
}
function Zu(e, n, t, { type: r }) {
  if (r === "checkbox" || r === "tagbox" || r === "ranking")
    return !1;
  let s = r === "radiogroup" || r === "dropdown", [o, i] = [e, n].map((a) => Wb(a, t, s));
  return o !== i && o !== "" && i !== "";
}
function Wb(e, n, t) {
  var a;
  let r = e.map(({ value: l }) => l).filter((l) => !n.includes(l)), s = r.filter((l) => /^-?\d{1,9}$/.test(l)).map(Number).sort((l, u) => l - u), o = (a = s[0]) != null ? a : NaN;
  return (t ? s.length === r.length && (o === 0 || o === 1) && s.every((l, u) => l === o + u) : s.length > r.length / 2) ? s.join(" ") : "";
}

// src/core/survey/map-questions.ts
function Os(e, n) {
  let t = (r) => r.type === "html" ? r : r.type === "panel" ? E(v({}, r), { elements: r.elements.map(t) }) : n(r);
  return E(v({}, e), { pages: e.pages.map((r) => E(v({}, r), { elements: r.elements.map(t) })) });
}

// src/core/survey/scale.ts
var sn = ["importance", "ability"], rt = ["1", "2", "3", "4", "5"];
function nc(e) {
  let n = (t) => {
    let r = sn.includes(t.name), s = t.choices.some((o) => ec(o.value) && o.text !== null);
    return !r || s ? t : E(v({}, t), {
      choices: t.choices.map((o) => ec(o.value) ? E(v({}, o), { text: { kind: "message", key: `localskills-scale-${t.name}-${o.value}` } }) : o)
    });
  };
  return Os(e, (t) => t.type === "matrixdropdown" && t.name === e.measures.grid ? E(v({}, t), { columns: t.columns.map(n) }) : t);
}
function ec(e) {
  return rt.includes(e);
}

// src/core/analysis/wilson-interval.ts
var ui = 1.959963984540054;
function bn(e, n, t = ui) {
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
function ci(e, n, t, r, s = null, o = ui) {
  let [i, a] = [bn(e, n, o), bn(t, r, o)];
  if (i === null || a === null)
    return null;
  let [l, u] = [e / n, t / r], c = s === null ? 0 : Bb(s) * s.n / Math.sqrt(n * r), d = (p, m) => Math.sqrt(Math.max(0, p * p + m * m - 2 * c * p * m));
  return {
    low: Math.max(-1, l - u - d(l - i.low, a.high - u)),
    high: Math.min(1, l - u + d(i.high - l, u - a.low))
  };
}
function Bb({ n: e, before: n, now: t, both: r }) {
  let s = n * (e - n) * t * (e - t);
  return s === 0 ? 0 : (e * r - n * t) / Math.sqrt(s);
}
var qb = 40;
function tc(e, n, t, r, s = null) {
  let [o, i] = [0, qb];
  for (let a = 0; a < 50; a++) {
    let l = (o + i) / 2, u = ci(e, n, t, r, s, l);
    if (u === null)
      return 1;
    u.low > 0 || u.high < 0 ? o = l : i = l;
  }
  return Gb(o);
}
function Gb(e) {
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
function rc(e) {
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
function ic(e, n, t, r, s = null, o = null) {
  let i = Et(r, n), a = [], l = Jb(), u = ({ survey: p, counted: m }) => ({ survey: p, counted: m }), c = Ub(e, n, t, r, i, a, l, o), d = Qb(e, n, t, r, i, a, l, o);
  return {
    before: u(t),
    now: u(e),
    accountsInBoth: s === null ? null : Vb(s, [e, t], [n, r]),
    isPaired: o !== null && o.accounts > 0,
    comparisons: l.finish(),
    skills: c,
    questions: d,
    notCompared: a
  };
}
function Vb(e, n, t) {
  let r = Math.max(...t.map((o) => o.minCell)), s = (o) => o > 0 && o < r;
  return s(e) || n.some(({ counted: o }) => s(o - e)) ? G : e;
}
function Ub(e, n, t, r, s, o, i, a) {
  let l = Hb(n, r, s), u = [], c = lc(e.skills, t.skills);
  for (let f of c) {
    let [g, y] = [e.skills[f], t.skills[f]], w = ac(g, y, l(f));
    w === null && sc(g) && sc(y) ? u.push({ id: f, now: g, before: y }) : o.push({ part: "skill", name: f, reason: w != null ? w : "no-answers" });
  }
  let d = (f) => Kb(
    u.map((g) => [g.before[f], g.now[f]])
  ), [p, m] = [d("rankByMwds"), d("rankByRds")], h = q();
  return u.forEach((f, g) => {
    var w, b, x;
    let y = (R) => {
      var k, S;
      return di((k = R(f.before)) != null ? k : 0, (S = R(f.now)) != null ? S : 0);
    };
    h[f.id] = {
      n: y(({ n: R }) => R),
      importance: y(({ importance: R }) => R.mean),
      ability: y(({ ability: R }) => R.mean),
      gap: y(({ gap: R }) => R),
      mwds: y(({ mwds: R }) => R),
      rds: y(({ rds: R }) => R),
      highNeed: i.share(
        f.before.highNeedCount,
        f.before.n,
        f.now.highNeedCount,
        f.now.n,
        (w = a == null ? void 0 : a.highNeed(f.id)) != null ? w : null
      ),
      rankByMwds: (b = p[g]) != null ? b : null,
      rankByRds: (x = m[g]) != null ? x : null
    };
  }), h;
}
function Hb(e, n, { changedParameters: t }) {
  let [r, s] = [J(e), J(n)], o = (a) => Array.from(a.keys()).join(" "), i = r !== null && s !== null && r.grid.name === s.grid.name && o(r.importance) === o(s.importance) && o(r.ability) === o(s.ability);
  return (a) => !i || sn.some((l) => t.has(En(r.grid.name, a, l)));
}
function sc(e) {
  return e !== void 0 && !A(e) && e.n > 0;
}
function Qb(e, n, t, r, s, o, i, a) {
  var c;
  let l = q(), u = new Map([...X(r), ...X(n)].map(
    (d) => [d.name, d]
  ));
  for (let d of lc(e.questions, t.questions)) {
    let [p, m] = [e.questions[d], t.questions[d]], h = ac(p, m, s.changedParameters.has(d));
    ((c = u.get(d)) == null ? void 0 : c.kind) !== "text" && (h === null && oc(p) && oc(m) ? l[d] = zb(d, m, p, i, a) : o.push({ part: "question", name: d, reason: h != null ? h : "no-answers" }));
  }
  return l;
}
function oc(e) {
  return e !== void 0 && !A(e) && e.n > 0;
}
function zb(e, n, t, r, s) {
  var d;
  let o = q(), [i, a] = [Object.keys(t.choices), Object.keys(n.choices)];
  for (let p of i.filter((m) => a.includes(m))) {
    let [m, h] = [t.choices[p], n.choices[p]];
    o[p] = m === void 0 || h === void 0 || A(m) || A(h) ? G : r.share(h.count, n.n, m.count, t.n, (d = s == null ? void 0 : s.choice(e, p)) != null ? d : null);
  }
  let l = [n, t].map(({ summary: p }) => p === void 0 || A(p) ? null : p.mean), [u = null, c = null] = l;
  return v({
    n: di(n.n, t.n),
    choices: o,
    onlyBefore: a.filter((p) => !i.includes(p)),
    onlyNow: i.filter((p) => !a.includes(p))
  }, n.summary === void 0 || t.summary === void 0 ? {} : { mean: u === null || c === null ? G : di(u, c) });
}
function ac(e, n, t) {
  return n === void 0 ? "new" : e === void 0 ? "gone" : t ? "changed" : A(e) || A(n) ? "withheld" : null;
}
function di(e, n) {
  return { before: e, now: n, difference: n - e };
}
function Jb() {
  let e = [];
  return {
    share(n, t, r, s, o) {
      if (A(n) || A(r))
        return A(r) ? r : n;
      let i = ci(r, s, n, t, o);
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
      return e.push({ change: a, p: tc(r, s, n, t, o) }), a;
    },
    finish() {
      return rc(e.map(({ p: n }) => n)).forEach((n, t) => {
        e[t].change.isClear = n;
      }), e.length;
    }
  };
}
function Kb(e) {
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
function lc(e, n) {
  return Array.from(/* @__PURE__ */ new Set([...Object.keys(e), ...Object.keys(n)]));
}

// src/core/report/survey-report.ts
function st(e) {
  var n;
  return Es(e.results, e.survey, (n = e.last) != null ? n : null);
}
function Cs({ previous: e = null, survey: n }, t) {
  var r;
  return e === null ? null : ic(t, n, e.published, e.survey, e.accountsInBoth, (r = e.pairs) != null ? r : null);
}

// src/core/report/results-data.ts
var uc = 5e4, Ns = 1e3, cc = 100, mi = 18e5;
function Xb(e, n = st(e), t = Cs(e, n)) {
  let { titles: r } = e, s = r.resultsData(n.survey), o = Yb(e), i = ew(n, e), { excluded: a, breakdowns: l } = n, u = {};
  a.forEach(({ reason: f }) => {
    var g;
    u[f] = ((g = u[f]) != null ? g : 0) + 1;
  });
  let c = (f, g = n.earlier) => {
    var y, w;
    return Kn(E(v(v(v(v(E(v(E(v({
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
      reasons: sw(u),
      pages: i.map(({ title: b }) => b)
    } }), {
      questions: rw(n.questions, tw),
      skills: n.skills,
      cross: n.cross,
      agreement: n.agreement,
      balance: n.balance,
      breakdowns: f,
      versions: n.versions
    }), g === void 0 ? {} : { earlier: g }), n.trails === void 0 ? {} : { trails: n.trails }), n.ratingTrail === void 0 ? {} : { ratingTrail: n.ratingTrail }), t === null ? {} : { change: t }), {
      answers: (w = (y = e.counted.named) == null ? void 0 : y.map((b) => Zb(b, e.home))) != null ? w : { count: e.counted.count, revisions: o.map(({ title: b }) => b) }
    }));
  }, d = c(l);
  if (zn(d) <= mi)
    return [...o, { title: s, text: d }, ...i];
  let p = nw(l, e), m = l.map(({ by: f, question: g, isPartition: y, ungrouped: w, withheld: b }, x) => E(v({
    by: f,
    question: g,
    isPartition: y
  }, b === void 0 ? {} : { withheld: b }), {
    ungrouped: w,
    pages: p.filter((R) => R.breakdown === x).map(({ title: R }) => R)
  })), h = c(m);
  return [
    ...o,
    // What is kept for whoever reads it goes before what the next release has to be put beside.
    { title: s, text: zn(h) <= mi || n.earlier === void 0 ? h : c(m, E(v({}, n.earlier), { breakdowns: [] })) },
    ...i,
    ...p.map(({ title: f, text: g }) => ({ title: f, text: g }))
  ];
}
function dc(e, n = st(e)) {
  var r, s;
  let t = e.titles.resultsData(n.survey);
  return (s = (r = Xb(e, n).find((o) => o.title === t)) == null ? void 0 : r.text) != null ? s : "";
}
function Yb({ survey: e, titles: n, counted: t }) {
  let r = [];
  return t.named !== null || t.places.forEach(({ community: s, revisions: o }) => {
    for (let i = 0; i < o.length; i += uc)
      r.push({
        title: n.resultsPart(e.id, "revisions", r.length + 1),
        text: Kn({
          survey: e.id,
          community: s,
          revisions: Array.from(o.subarray(i, i + uc))
        })
      });
  }), r;
}
function Zb({ user: e, page: n, revision: t, timestamp: r, community: s }, o) {
  let i = { user: e, page: n, revision: t, timestamp: r };
  return o === void 0 || s === o ? i : E(v({}, i), { community: s != null ? s : null });
}
function ew({ survey: e, excluded: n }, { titles: t }) {
  let r = [];
  for (let s = Ns; s < n.length; s += Ns)
    r.push({
      title: t.resultsPart(e, "excluded", r.length + 1),
      text: Kn({ survey: e, excluded: n.slice(s, s + Ns) })
    });
  return r;
}
function nw(e, { survey: n, titles: t }) {
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
      let p = i[d], h = zn(Kn(p)) + 2 * Kn(p).split(`
`).length;
      u > 0 && u + h > mi && c(), l[d] = p, u += h;
    }), u > 0 && c();
  }), r;
}
function tw(e) {
  if (A(e) || A(e.unknown))
    return e;
  let { unknown: n } = e, t = Object.keys(n);
  if (t.length <= cc)
    return e;
  let r = (a) => {
    var l;
    return (l = n[a]) != null ? l : 0;
  }, s = t.slice().sort((a, l) => r(l) - r(a) || (a < l ? -1 : 1)), o = new Set(s.slice(0, cc)), i = /* @__PURE__ */ Object.create(null);
  return t.filter((a) => o.has(a)).forEach((a) => {
    i[a] = r(a);
  }), E(v({}, e), { unknown: i });
}
function rw(e, n) {
  let t = /* @__PURE__ */ Object.create(null);
  return Object.keys(e).forEach((r) => {
    t[r] = n(e[r]);
  }), t;
}
function sw(e) {
  let n = {};
  return Object.keys(e).sort().forEach((t) => {
    n[t] = e[t];
  }), n;
}

// src/core/report/balance-table.ts
var mc = 150, ow = ["wantToLearn", "canTeach", "seeks", "offers"], iw = {
  wantToLearn: "want-to-learn",
  canTeach: "can-teach",
  seeks: "seek-now",
  offers: "offer-now"
};
function fc(e) {
  var x, R;
  let { markup: n, results: t, survey: r } = e, s = Object.keys(t.balance), o = ow.filter((k) => s.some((S) => {
    var P;
    return ((P = t.balance[S]) == null ? void 0 : P[k]) !== null;
  })), i = s.filter((k) => o.some((S) => {
    var P, T;
    return ((P = t.balance[k]) == null ? void 0 : P[S]) !== 0 && ((T = t.balance[k]) == null ? void 0 : T[S]) !== null;
  }));
  if (o.length < 2 || i.length === 0)
    return [];
  let a = o.includes("wantToLearn") && o.includes("canTeach"), l = (k) => Math.max(1, ...i.map((S) => {
    var P;
    return pc((P = t.balance[S]) == null ? void 0 : P[k], 0);
  })), u = {
    survey: Math.max(l("wantToLearn"), l("canTeach")),
    exchange: Math.max(l("seeks"), l("offers"))
  }, c = (k, S) => {
    var C, I;
    let P = (I = (C = t.balance[k]) == null ? void 0 : C[S]) != null ? I : null, T = S === "wantToLearn" || S === "canTeach";
    return A(P) ? se(n) : P === null ? Q(n.say("localskills-results-not-asked"), null) : Q(en(
      T || P === 0 ? n.number(P) : xt(k, S === "seeks" ? "seek" : "offer", n.number(P), e),
      P / u[T ? "survey" : "exchange"],
      S === "wantToLearn" || S === "seeks" ? "demand" : "supply"
    ), P);
  }, d = (k) => {
    let S = k === "wantToLearn" || k === "canTeach" ? r.measures[k] : null, P = S === null ? void 0 : t.questions[S];
    return P === void 0 || A(P) ? null : P.n;
  }, p = [
    ...o.map((k) => [iw[k], k === "wantToLearn" || k === "canTeach" ? "people" : "exchange", d(k)]),
    ...a ? [["lacking", "lacking", null]] : []
  ], m = p.map(([k]) => V({ text: n.messages.text(`localskills-results-column-${k}`) })), [h, f] = [d("wantToLearn"), d("canTeach")], g = [
    `|+ ${n.say("localskills-results-balance-caption")}`,
    "|-",
    K(n.say("localskills-results-column-skill")),
    ...p.map(([k, , S]) => K(n.say(`localskills-results-column-${k}`) + (S === null ? "" : `<br /><span class="ext-localSkills-detail">${n.say("localskills-results-of-people", S)}</span>`), "number"))
  ];
  for (let k of aw(t.balance, i).slice(0, mc)) {
    let S = (R = (x = t.balance[k]) == null ? void 0 : x.surveyDifference) != null ? R : null;
    g.push("|-", `! scope="row" | ${xt(k, "offer", e.skillName(k), e)}`, ...Ve([
      ...o.map((P) => c(k, P)),
      ...a ? [A(S) ? se(n) : Q(S === null ? "" : n.signed(S), S)] : []
    ], m));
  }
  let y = i.some((k) => xt(k, "offer", "", e) !== ""), w = s.length - i.length, b = i.length - mc;
  return [
    ae("balance", n.say("localskills-results-balance")),
    `<p>${n.say("localskills-results-balance-intro")}${h === null || f === null ? "" : ` ${n.say("localskills-results-balance-bases", h, f)}`}${y ? ` ${n.say("localskills-results-balance-links")}` : ""}</p>`,
    Cn(p.map(([k, S]) => [n.say(`localskills-results-column-${k}`), S]), n),
    ie(
      V({ text: n.messages.text("localskills-results-balance") }),
      "sortable ext-localSkills-wide ext-localSkills-stacked",
      g
    ),
    ...w > 0 ? [`<p>${n.say("localskills-results-balance-silent", w)}</p>`] : [],
    ...b > 0 ? [`<p>${n.say("localskills-results-more-rows", b)}</p>`] : []
  ];
}
function aw(e, n) {
  let t = (r) => {
    var a;
    let { surveyDifference: s = null, exchangeDifference: o = null, wantToLearn: i = null } = (a = e[r]) != null ? a : {};
    return [s, o, i].map((l) => pc(l, -1 / 0));
  };
  return n.slice().sort((r, s) => {
    let [o, i] = [t(r), t(s)], a = o.findIndex((l, u) => l !== i[u]);
    return a === -1 ? r < s ? -1 : 1 : i[a] - o[a];
  });
}
function pc(e, n) {
  return typeof e == "number" ? e : n;
}

// src/core/survey/conditions/parse-condition.ts
var fi = 4e3, lw = 50, pi = {
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
}, hr = /[ \t\n\r]*/y, gi = /[a-z_]\w*/iy, uw = /[=<>!]=|=[<>]|<>|\*=|&&|\|\||[=<>+\-*/%^]/y, cw = /-?(?:\d+\.\d+|[1-9]\d*|0)/y, dw = /'(?:[^'"\\]|\\['"]|\\(?!['"]))*'|"(?:[^'"\\]|\\['"]|\\(?!['"]))*"/y, fw = /\{([^{}]*)\}/y, pw = /\w+|[^]/y, gw = /^[a-z0-9-]{1,48}(?:\.[a-z0-9-]{1,48}){0,2}$/, hw = /^(?:(?:item|choice|self|row(?:index|name|title|value))$|(?:item|choice|self|parent|survey|(?:prev|next|total)?row|(?:prev|next|parent)?panel)\.|[#$])/i;
function Ms(e) {
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
    let w = n, b = o(pw);
    return n = w, b ? b[0] : "";
  }
  function a(w) {
    o(hr);
    let b = e[n] === w;
    return n += b ? 1 : 0, b;
  }
  function l(w) {
    var x;
    let b = u();
    for (; b !== null; ) {
      o(hr);
      let R = n, k = (x = o(uw)) != null ? x : o(gi), S = k === null ? "" : k[0].toLowerCase(), P = Object.prototype.hasOwnProperty.call(pi, S), [T, C] = P ? pi[S] : [0, "or"];
      if (T < w)
        return n = R, k === null || P ? b : s("operator");
      let I = l(T + 1);
      b = I && { kind: "binary", operator: C, left: b, right: I };
    }
    return null;
  }
  function u() {
    o(hr), t++;
    let w = t > lw ? s("too-deep") : c();
    return t--, w;
  }
  function c() {
    var k;
    let w = n;
    if (a("(")) {
      let S = l(1);
      return S && (a(")") ? S : s("parenthesis", "(", w));
    }
    if (a("!"))
      return d("not", u());
    if (a("["))
      return f(w);
    let b = o(gi);
    if (b === null)
      return p((k = m()) != null ? k : h());
    let x = b[0].toLowerCase();
    if (e[n] === "(")
      return n++, b[0] === "iif" ? g() : s("function", b[0], w);
    if (x === "negate")
      return d("not", u());
    if (x === "true" || x === "false")
      return p({ kind: "value", value: x === "true" });
    let R = Object.prototype.hasOwnProperty.call(pi, x);
    return s(R ? "operand" : x === "not" ? "not" : "word", b[0], w);
  }
  function d(w, b) {
    return b && { kind: "unary", operator: w, operand: b };
  }
  function p(w) {
    o(hr);
    let b = n, x = w && o(gi), R = x ? x[0].toLowerCase() : "";
    return R === "empty" || R === "notempty" ? d(R, w) : (n = b, w);
  }
  function m() {
    let w = o(cw);
    if (w)
      return { kind: "value", value: Number(w[0]) };
    let b = o(dw);
    return b && { kind: "value", value: b[0].slice(1, -1).replace(/\\(['"])/g, "$1") };
  }
  function h() {
    let w = n, b = o(fw);
    if (b === null) {
      let R = i();
      return s(R === "{" ? "brace" : R === '"' || R === "'" ? "text" : "operand");
    }
    let x = b[1];
    return hw.test(x) ? s("context", W(b[0]), w) : gw.test(x) ? { kind: "answer", parameter: x } : s("answer", W(b[0]), w);
  }
  function f(w) {
    let b = [];
    if (a("]"))
      return { kind: "value", value: b };
    do {
      o(hr);
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
  e.length > fi ? (n = fi, s("too-long", fi)) : e.trim() === "" && s("blank");
  let y = r ? null : l(1);
  return y !== null && n < e.length && s("rest"), r != null ? r : { source: e, expression: y };
}

// src/core/survey/property-reader.ts
var yw = { pages: 100, elements: 200, columns: 30, rows: 300 }, bw = 1e3;
function gc(e) {
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
      let a = F(s, i), l = Zr(a);
      return l === null && a !== void 0 && n(U(o, i), "expected-text"), l;
    },
    word(s, o, i, a) {
      var u;
      return (u = t(s, o, i, "not-one-of", (c) => a.includes(c), a)) != null ? u : a[0];
    },
    id: (s, o, i) => t(s, o, i, "bad-id", (a) => te.test(a)),
    count(s, o, i) {
      let a = r(s, o, i, "expected-whole-number", yr);
      return a !== null && a < 0 ? (n(U(o, i), "too-small", a, 0), null) : a;
    },
    list(s, o, i) {
      var u, c;
      let a = (u = r(s, o, i, "expected-list", Array.isArray)) != null ? u : [], l = (c = yw[i]) != null ? c : bw;
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
function hc(e) {
  return Re.test(e);
}
function yr(e) {
  return Number.isSafeInteger(e);
}

// src/core/survey/read-choices.ts
var Dn = 20;
function dn(e, n, t, r) {
  let s = /* @__PURE__ */ new Map(), o = U(n, t);
  return r.list(e, n, t).forEach((i, a) => {
    let l = U(o, a), u = _(i) ? i : {}, c = _(i) ? F(i, "value") : i, d = yi(c) ? String(c) : "";
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
function hi(e, n, t, r) {
  let s = (o, i, a, l) => {
    var c;
    let u = F(e, i) === void 0 ? a : i;
    return F(e, u) !== !0 ? null : r.some(({ value: d }) => d === o) ? (t.fault(U(n, u), "special-code-taken", o), null) : Qe(o, (c = t.text(e, n, l)) != null ? c : { kind: "message", key: `localskills-choice-${o}` });
  };
  return {
    other: s(Hn, "showOtherItem", "hasOther", "otherText"),
    none: s(Zt, "showNoneItem", "hasNone", "noneText"),
    refused: s(er, "showRefuseItem", "", "refuseText"),
    dontKnow: s(nr, "showDontKnowItem", "", "dontKnowText")
  };
}
function yc(e, n, t) {
  if (F(e, "rateValues") !== void 0)
    return dn(e, n, "rateValues", t);
  let r = (l, u) => {
    let c = F(e, l);
    return yr(c) ? c : (c !== void 0 && t.fault(U(n, l), "expected-whole-number"), u);
  }, [s, o, i] = [r("rateMin", 1), r("rateMax", 5), r("rateStep", 1)];
  if (o <= s || i < 1)
    return t.fault(`${n}.rateMax`, "bad-rating", s, o, i), null;
  let a = [];
  for (let l = s; l <= o && a.length < Dn; l += i)
    a.push(Qe(String(l), null));
  return s + Dn * i <= o && t.fault(`${n}.rateMax`, "too-many-steps", Dn), a;
}
function bc(e, n, t) {
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
function yi(e) {
  return typeof e == "string" || typeof e == "number";
}

// src/core/report/group-label.ts
var ww = /^[a-z0-9][a-z0-9_-]{0,99}$/;
function br(e) {
  return ww.test(e);
}
function wr(e, { by: n, question: t }, r) {
  var d, p;
  let { markup: s, survey: o, texts: i, codeNames: a } = r;
  if (n === "language") {
    let m = a.language(e);
    return m !== null ? V({ text: m }) : Re.test(e) ? `<span lang="${e}">{{#language:${e}}}</span>` : V({ text: e });
  }
  if (n === "community")
    return kw(e, r);
  let l = H(o).find(({ name: m }) => m === t), u = l === void 0 ? null : (p = (d = pe(l)[0]) == null ? void 0 : d.choices) != null ? p : null, c = u === null ? void 0 : u.find(({ value: m }) => m === e);
  return s.label(On(c != null ? c : Qe(e, null), l, i, a));
}
function kw(e, { codeNames: n }) {
  var t;
  return `<bdi>${V({ text: (t = n.wiki(e)) != null ? t : e })}</bdi>`;
}
function wc({ by: e, question: n }, { markup: t, survey: r, texts: s }) {
  let o = H(r).find(({ name: a }) => a === n);
  if (o !== void 0) {
    let a = xe(o, s);
    return { text: a.text, wikitext: t.label(a) };
  }
  let i = `localskills-results-by-${e === "language" ? "language" : "community"}`;
  return { text: t.messages.text(i), wikitext: t.say(i) };
}

// src/core/report/parameter-title.ts
function Ot({ question: e, row: n, column: t }, r) {
  return [
    xe(e, r).text,
    ...n === null ? [] : [Ne(n, r).text],
    ...t === null ? [] : [xe(t, r).text]
  ].join(" / ");
}

// src/core/report/change-tables.ts
var kc = 6, xw = 10, Sw = ["new", "gone", "changed", "withheld", "no-answers"], bi = [
  ["gap", "gap"],
  ["importance", "importance"],
  ["ability", "importance"],
  ["high-need", "high-need"],
  ["rank-mwds", "rank"],
  ["n", "n"]
];
function Sc(e) {
  let { change: n, markup: t, report: r } = e;
  if (n === null || n.before.counted === 0)
    return [];
  let { accountsInBoth: s, before: o, comparisons: i, isPaired: a, now: l } = n, u = s === null || A(s) || s === 0 ? t.say("localskills-results-change-others") : `${t.say("localskills-results-change-both", s)} ${t.say(`localskills-results-change-${a ? "paired" : "unpaired"}`)}`;
  return [
    ae("change", t.say("localskills-results-change")),
    `<p>${t.say(
      "localskills-results-change-intro",
      { wikitext: Pe(r.titles.results(o.survey), wi(e)) },
      o.counted,
      l.counted
    )} ${u}</p>`,
    ...i < 2 ? [] : [`<p>${t.say(
      "localskills-results-change-many",
      i,
      Math.max(1, Math.round(i / 20)),
      { wikitext: qe(t.say("localskills-results-clear"), "clear", t) }
    )}</p>`],
    ...Rw(n, e),
    ...Pw(n, e),
    ...vw(n, e)
  ];
}
function ot({ difference: e }) {
  return e;
}
function wi({ markup: e, report: { previous: n = null }, change: t, texts: r }) {
  var s;
  return n === null ? `<bdi>${V({ text: (s = t == null ? void 0 : t.before.survey) != null ? s : "" })}</bdi>` : e.label(xe({ name: n.survey.id, title: n.survey.title }, r));
}
function Rc(e) {
  let { change: n, markup: t } = e;
  if (n === null || n.before.counted === 0 || n.comparisons === 0)
    return [];
  let [r] = Pc(n, e), s = { wikitext: Ge("change", t.say("localskills-results-change")) };
  return [r === void 0 ? t.say("localskills-results-change-lead-none", { wikitext: wi(e) }, s) : t.say("localskills-results-change-lead", { wikitext: wi(e) }, { wikitext: r.about }, s)];
}
function Pc({ skills: e, questions: n }, t) {
  var l, u;
  let { markup: r, survey: s, texts: o, codeNames: i } = t, a = [];
  Object.keys(e).forEach((c) => {
    var p;
    let d = (p = e[c]) == null ? void 0 : p.highNeed;
    if (d !== void 0 && !A(d) && d.isClear) {
      let m = { wikitext: `<strong>${t.skillName(c)}</strong>` };
      a.push({
        name: c,
        change: d,
        about: r.say("localskills-results-change-need", m, ...xc(d, t))
      });
    }
  });
  for (let c of X(s)) {
    let d = (u = (l = n[c.name]) == null ? void 0 : l.choices) != null ? u : {};
    Object.keys(d).forEach((p) => {
      var h, f;
      let m = d[p];
      if (m !== void 0 && !A(m) && m.isClear) {
        let g = (f = (h = c.choices) == null ? void 0 : h.find(({ value: w }) => w === p)) != null ? f : Qe(p, null), y = On(g, c.question, o, i);
        a.push({ name: `${c.name} ${p}`, change: m, about: r.say(
          "localskills-results-change-choice",
          { wikitext: V({ text: Ot(c, o) }) },
          { wikitext: `<strong>${r.label(y)}</strong>` },
          ...xc(m, t)
        ) });
      }
    });
  }
  return a.sort((c, d) => Math.abs(ot(d.change)) - Math.abs(ot(c.change)) || (c.name < d.name ? -1 : 1)), a;
}
function Rw(e, n) {
  let { markup: t } = n, r = Pc(e, n), s = r.length - kc;
  return r.length === 0 ? [`<p>${t.say("localskills-results-change-none")}</p>`] : [
    "<ul>",
    ...r.slice(0, kc).map(({ about: o }) => `<li>${o}</li>`),
    "</ul>",
    ...s > 0 ? [`<p>${t.say("localskills-results-change-more", s)}</p>`] : []
  ];
}
function xc({ before: e, now: n, difference: t, interval: r }, { markup: s }) {
  let o = s.say(
    "localskills-results-change-range",
    { wikitext: s.signed(r.low * 100) },
    { wikitext: s.signed(r.high * 100) },
    { wikitext: s.signed(t * 100) }
  );
  return [s.percent(e), s.percent(n), o].map((i) => ({ wikitext: i }));
}
function Pw({ skills: e }, n) {
  let { markup: t } = n, r = (d) => e[d], s = (d) => ot(r(d).gap), o = Object.keys(e).sort((d, p) => s(p) - s(d) || (d < p ? -1 : 1));
  if (o.length === 0)
    return [];
  let i = o.map(s), a = i.every((d) => d < 0) ? "-fell" : i.every((d) => d > 0) ? "-rose" : "", l = bi.map(([d]) => V({ text: t.messages.text(`localskills-results-column-${d}`) })), u = [
    `|+ ${t.say(`localskills-results-change-caption${a}`)}`,
    "|-",
    K(t.say("localskills-results-column-skill")),
    ...bi.map(([d]) => K(t.say(`localskills-results-column-${d}`), "number"))
  ], c = (d, p) => ` <span class="ext-localSkills-detail">${t.say("localskills-results-from-to", { wikitext: d }, { wikitext: p })}</span>`;
  for (let d of o) {
    let { gap: p, importance: m, ability: h, highNeed: f, rankByMwds: g, n: y } = r(d), w = (b) => Q(
      t.signed(ot(b), 2) + c(t.number(b.before, 2), t.number(b.now, 2)),
      ot(b)
    );
    u.push(
      "|-",
      `! scope="row" | ${n.skillName(d)}`,
      ...Ve([
        w(p),
        w(m),
        w(h),
        A(f) ? se(t) : Q(
          `${t.signed(ot(f) * 100)}${c(t.percent(f.before), t.percent(f.now))}${f.isClear ? `<br /><strong class="ext-localSkills-detail">${t.say("localskills-results-clear")}</strong>` : ""}`,
          ot(f)
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
    Cn(bi.map(([d, p]) => [t.say(`localskills-results-column-${d}`), p]), t),
    ie(
      V({ text: t.messages.text("localskills-results-change") }),
      "sortable ext-localSkills-wide ext-localSkills-stacked",
      u
    )
  ];
}
function vw({ notCompared: e }, n) {
  let { markup: t, survey: r, texts: s } = n, o = new Map(X(r).map((a) => [a.name, a])), i = [];
  for (let a of Sw) {
    let l = e.filter((u) => u.reason === a).map(({ part: u, name: c }) => {
      let d = o.get(c);
      return u === "skill" ? n.skillName(c) : d === void 0 ? `<code>${V({ text: c })}</code>` : V({ text: Ot(d, s) });
    });
    l.length > 0 && i.push(t.say(`localskills-results-not-compared-${a}`, Fe(l, t, xw)));
  }
  return i.length === 0 ? [] : [
    `<p>${t.say("localskills-results-not-compared")}</p>`,
    "<ul>",
    ...i.map((a) => `<li>${a}</li>`),
    "</ul>"
  ];
}

// src/core/report/headline.ts
function Tc(e, n) {
  let { wantToLearn: t, canTeach: r } = n.measures, s = [];
  for (let d of Object.keys(e.skills)) {
    let p = ze(e, d);
    p !== null && !A(p.highNeedCount) && p.highNeedCount > 0 && s.push({ skill: d, count: p.highNeedCount, of: p.n });
  }
  let o = (d) => {
    var p, m;
    return (m = (p = ze(e, d)) == null ? void 0 : p.rankByMwds) != null ? m : Number.MAX_SAFE_INTEGER;
  }, i = Object.keys(e.skills).filter((d) => Ac(e.skills[d])).sort((d, p) => o(d) - o(p) || ee(d, p)), a = vc(e, r), l = vc(e, t), u = l === null || a === null ? [] : xi(e).filter((d) => {
    var h, f;
    let [p, m] = [$s(e, r, d), $s(e, t, d)];
    return (A(p) || A(m)) && (A(p) || p === 0) && (A(m) || (m != null ? m : 0) > 0) && ((f = (h = e.balance[d]) == null ? void 0 : h.offers) != null ? f : 0) === 0;
  }), c = (l != null ? l : []).filter(({ skill: d }) => {
    var p, m;
    return $s(e, r, d) === 0 && ((m = (p = e.balance[d]) == null ? void 0 : p.offers) != null ? m : 0) === 0;
  });
  return {
    needs: ki(s),
    assets: ki(a != null ? a : []),
    unmet: l === null || a === null ? null : ki(c),
    hiddenNeeds: i,
    hiddenAssets: r === null ? [] : xi(e).filter((d) => A($s(e, r, d))),
    maybeUnmet: u
  };
}
function Ac(e) {
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
function vc(e, n) {
  let t = n === null ? void 0 : e.questions[n];
  if (t === void 0 || A(t))
    return null;
  let r = xi(e);
  return Object.keys(t.choices).filter((s) => r.includes(s)).map((s) => {
    let o = t.choices[s];
    return { skill: s, count: o === void 0 || A(o) ? 0 : o.count, of: t.n };
  }).filter(({ count: s }) => s > 0);
}
function xi({ skills: e, balance: n }) {
  let t = Object.keys(e);
  return t.length === 0 ? Object.keys(n) : t;
}
function ki(e) {
  return e.slice().sort((n, t) => St(
    { numerator: t.count, denominator: t.of },
    { numerator: n.count, denominator: n.of }
  ) || (n.skill < t.skill ? -1 : 1)).slice(0, 3);
}

// src/core/report/findings.ts
var Ct = 5;
function Oc(e) {
  let { markup: n, results: t, survey: r } = e, { needs: s, assets: o, unmet: i, hiddenNeeds: a, hiddenAssets: l, maybeUnmet: u } = Tc(t, r), c = (y, ...w) => (b) => n.say(
    y,
    Aw(b, e),
    b.count,
    b.of,
    { wikitext: Tw(b, e) },
    ...w
  ), d = (y, { skill: w }) => {
    let b = n.say("localskills-results-see-exchange"), x = xt(w, "offer", b, e);
    return x === b ? y : `${y} ${x}`;
  }, p = (y) => h === 0 ? c("localskills-results-unmet-skill")(y) : c("localskills-results-unmet-skill-of", h)(y), m = r.measures.canTeach === null ? void 0 : t.questions[r.measures.canTeach], h = m === void 0 || A(m) ? 0 : m.n, f = [];
  Object.keys(t.skills).length > 0 && f.push(...Si("needs", s.map(c("localskills-results-need")), e, a)), o.length + l.length > 0 && f.push(...Si("assets", o.map(c("localskills-results-asset")), e, l)), i !== null && f.push(...Si("unmet", i.map((y) => d(p(y), y)), e, u));
  let g = [...Rc(e), ...Ew(e), ...Ow(e)];
  return [
    ...f.length === 0 ? [] : [
      '<div class="ext-localSkills-findings">',
      ...f,
      "</div>",
      `<p class="ext-localSkills-quiet">${n.say(
        "localskills-results-findings-note",
        { wikitext: qe(n.say("localskills-results-term-interval"), "interval", n) }
      )}</p>`
    ],
    ...g.length === 0 ? [] : ["<ul>", ...g.map((y) => `<li>${y}</li>`), "</ul>"]
  ];
}
function Tw({ count: e, of: n }, { markup: t }) {
  var o;
  let { low: r, high: s } = (o = bn(e, n)) != null ? o : { low: 0, high: 1 };
  return t.say(
    "localskills-results-share-interval",
    { wikitext: t.percent(e / n) },
    { wikitext: t.number(Be(r, 0, 2)) },
    { wikitext: t.percent(s) }
  );
}
function Si(e, n, t, r = []) {
  let { markup: s } = t;
  return [
    `<div class="ext-localSkills-finding ext-localSkills-finding-${e}">`,
    // No heading of the page's own kind: before the first of those stands the table of contents, in some skins.
    `<div class="ext-localSkills-finding-title" role="heading" aria-level="2">${s.say(`localskills-results-${e}`)}</div>`,
    ...n.length > 0 ? ["<ol>", ...n.map((o) => `<li>${o}</li>`), "</ol>"] : r.length > 0 ? [] : [`<p>${s.say(`localskills-results-${e}-none`)}</p>`],
    ...r.length === 0 ? [] : [`<p>${s.say(
      `localskills-results-${e}-hidden`,
      r.length,
      Fe(r.map(t.skillName), s, Ct)
    )}</p>`],
    "</div>"
  ];
}
function Aw({ skill: e }, n) {
  return { wikitext: `<strong>${n.skillName(e)}</strong>` };
}
function Ew(e) {
  let { markup: n, results: t } = e, r = Object.keys(t.skills).filter((o) => Ri(t, o) !== null), s = r.filter((o) => Ri(t, o) === "concentrate-here").sort((o, i) => Ec(t, i) - Ec(t, o) || (o < i ? -1 : 1));
  return r.length < 4 || s.length === 0 ? [] : [n.say(
    "localskills-results-concentrate",
    s.length,
    r.length,
    Fe(s.map(e.skillName), n, Ct),
    { wikitext: Ge("plot", n.say("localskills-results-plot")) }
  )];
}
function Ow(e) {
  let { markup: n, results: t } = e, r = Object.keys(t.skills).filter((i) => Is(t, i) !== null);
  if (r.length < 2 * Ct)
    return [];
  let s = (i) => {
    var a, l;
    return (l = ((a = Is(t, i)) != null ? a : [])[0]) != null ? l : 1 / 0;
  }, o = r.filter((i) => {
    var a;
    return Ri(t, i) === "concentrate-here" && ((a = Is(t, i)) != null ? a : []).every((l) => l <= Ct);
  }).sort((i, a) => s(i) - s(a) || (i < a ? -1 : 1));
  return [o.length === 0 ? n.say("localskills-results-agreed-none", Ct) : n.say("localskills-results-agreed", Ct, Fe(o.map(e.skillName), n), o.length)];
}
function Is(e, n) {
  var o;
  let { rankByMwds: t = null, rankByRds: r = null, rankByHighNeed: s = null } = (o = ze(e, n)) != null ? o : {};
  return t === null || r === null || s === null ? null : [t, r, s];
}
function Ri(e, n) {
  var t, r;
  return (r = (t = ze(e, n)) == null ? void 0 : t.quadrant) != null ? r : null;
}
function Ec(e, n) {
  var t, r;
  return (r = (t = ze(e, n)) == null ? void 0 : t.gap) != null ? r : 0;
}
var Cw = 5;
function Cc({ markup: e, results: n }) {
  let { mwdsRds: t, mwdsHighNeed: r, rdsHighNeed: s } = n.agreement, o = [t, r, s].filter((c) => c !== null);
  if (o.length === 0)
    return [];
  let i = o.reduce((c, d) => c + d, 0) / o.length, l = Object.keys(n.skills).filter((c) => Is(n, c) !== null).length < Cw ? "few" : i >= 0.7 ? "largely" : i >= 0.4 ? "partly" : "hardly", u = (c) => ({ wikitext: c === null ? "\u2013" : e.number(c, 2) });
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
function Nc(e) {
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
  for (let u of kr(t.skills)) {
    let c = t.skills[u], d = c === void 0 ? null : yn(c, (l = t.earlier) == null ? void 0 : l.skills[u]), p = d === null ? c : E(v({}, d), {
      rankByMwds: null,
      rankByRds: null,
      rankByHighNeed: null,
      rankDifference: null
    }), m = p !== void 0 && !A(p) && p.n > 0;
    i.push(
      // Rows without figures stay at the end, however the table is sorted.
      m && d === null ? "|-" : '|- class="sortbottom"',
      `! scope="row" | ${e.skillName(u)}${d === null ? "" : `<div class="ext-localSkills-detail">${n.say("localskills-results-earlier")}</div>`}`,
      ...m ? Ve(Mw(p, [s.importance, s.ability], e), a) : [`| class="ext-localSkills-withheld" colspan="${Ls.length}" | ${A(p) ? or(p, e) : n.say("localskills-results-no-answers")}`]
    );
  }
  return [
    ae("skills", n.say("localskills-results-skills")),
    `<p>${n.say("localskills-results-skills-intro")}</p>`,
    ...Cc(e),
    Cn(Ls.map(([u, c]) => [n.say(`localskills-results-column-${u}`), c]), n),
    ie(
      V({ text: n.messages.text("localskills-results-skills") }),
      "sortable ext-localSkills-wide ext-localSkills-stacked ext-localSkills-ranking",
      i
    )
  ];
}
function kr(e) {
  return Object.keys(e).sort((n, t) => Nw(e, n, t));
}
function Nw(e, n, t) {
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
function Mw(e, n, { markup: t }) {
  let r = (m, h) => Q(m === null ? "" : t.number(m, h), m), s = (m, h, f) => {
    let [g, y] = [Math.min(...Array.from(f.values())), Math.max(...Array.from(f.values()))];
    return m === null ? Q("", null) : Q(en(t.number(m, 2), y > g ? (m - g) / (y - g) : 0, h), m);
  }, { highNeed: o, highNeedCount: i, highNeedInterval: a, rankByMwds: l, rankByRds: u, rankByHighNeed: c, rankDifference: d } = e, p = A(a) || a === null ? "" : `<div class="ext-localSkills-detail">${t.say(
    "localskills-results-interval",
    { wikitext: t.number(Be(a.low, 0, 2)) },
    { wikitext: t.percent(a.high) }
  )}</div>`;
  return [
    r(l, 0),
    r(u, 0),
    A(i) ? se(t) : r(c, 0),
    r(d, 0),
    A(o) || A(i) ? se(t) : Q(en(`${t.percent(o != null ? o : 0)} <span class="ext-localSkills-detail">${t.say("localskills-results-count-of", i, e.n)}</span>`, o != null ? o : 0, "need") + p, o != null ? o : 0),
    s(e.importance.mean, "importance", n[0]),
    s(e.ability.mean, "ability", n[1]),
    r(e.gap, 2),
    r(e.mwds, 2),
    r(e.rds, 0),
    r(e.n, 0)
  ];
}

// src/core/report/breakdown-tables.ts
var $w = { community: 40, language: 12, question: 12 };
function Mc(e) {
  let { markup: n, results: t } = e, r = ({ by: o }) => +(o !== "community"), s = t.breakdowns.slice().sort((o, i) => r(o) - r(i)).reduce(
    (o, i) => o.concat(Fw(i, e)),
    []
  );
  return s.length === 0 ? [] : [
    ae("breakdowns", n.say("localskills-results-breakdowns")),
    `<p>${n.say("localskills-results-breakdowns-intro")}</p>`,
    Lw(e),
    ...s
  ];
}
function Iw({ by: e, groups: n }) {
  let t = Object.keys(n), r = (i) => {
    let a = n[i];
    return a === void 0 || A(a) ? 0 : a.counted;
  }, s = t.slice().sort((i, a) => r(a) - r(i) || (i < a ? -1 : 1)), o = new Set(s.slice(0, $w[e]));
  return t.filter((i) => o.has(i));
}
function Lw({ markup: e }) {
  let n = (s, o) => `<span class="ext-localSkills-heat-key ext-localSkills-heat-${s}">${o}</span>`, t = (s) => ({ wikitext: e.number(s, s % 1 === 0 ? 0 : 1) }), r = (s) => n(s * 2, e.say("localskills-results-heat-up-to", t(s - 0.5), t(s)));
  return `<p class="ext-localSkills-heat-keys">${[
    n(-1, e.say("localskills-results-heat-surplus")),
    ...[0.5, 1, 1.5].map(r),
    n(4, e.say("localskills-results-heat-above", t(1.5)))
  ].join(" ")}</p>`;
}
function Fw(e, n) {
  var m;
  let { markup: t, results: r } = n, s = (m = r.earlier) == null ? void 0 : m.breakdowns.find(({ by: h, question: f }) => h === e.by && f === e.question), o = e.withheld === "little-change" && s !== void 0, i = o ? s : e, a = Object.keys(i.groups), l = Iw(i), u = kr(r.skills);
  if (a.length < 2 || u.length === 0)
    return [];
  let c = wc(i, n), d = [
    `|+ ${qe(t.say("localskills-results-breakdown-caption"), "gap", t)}`,
    "|-",
    K(t.say("localskills-results-column-skill")),
    ...l.map((h) => K(
      _w(h, i, n) + Ww(i.groups[h], n),
      "number"
    ))
  ], p = 0;
  for (let h of u) {
    let f = [], g = !1;
    for (let y of l) {
      let w = i.groups[y], b = w === void 0 || A(w) ? w : w.skills[h], x = Dw(b, s == null ? void 0 : s.groups[y], h);
      g = g || x !== null || b !== void 0 && !A(b), f.push(x !== null ? kt(t.number(x, 2), x, t) : b === void 0 || A(b) ? se(t) : b.gap === null ? Q("", null) : Q(t.number(b.gap, 2), b.gap, `ext-localSkills-heat-${jw(b.gap)}`));
    }
    p += +!g, d.push(...g ? ["|-", `! scope="row" | ${n.skillName(h)}`, ...f] : []);
  }
  return p === u.length ? [
    Ue(3, c.wikitext),
    `<p class="ext-localSkills-withheld">${t.say("localskills-results-breakdown-nothing")}</p>`
  ] : [
    Ue(3, c.wikitext),
    ...o ? [`<p class="ext-localSkills-withheld">${t.say("localskills-results-earlier-whole")}</p>`] : sr(d, t),
    ...l.length < 3 ? [] : [`<p class="ext-localSkills-scroll-cue${l.length > 8 ? "" : " ext-localSkills-scroll-cue-narrow"}">${t.say("localskills-results-scroll", l.length)}</p>`],
    ie(V(c), "sortable ext-localSkills-wide ext-localSkills-breakdown", d),
    ...p === 0 ? [] : [`<p>${t.say("localskills-results-breakdown-rows-left-out", p)}</p>`],
    ...l.length < a.length ? [`<p>${t.say("localskills-results-more-groups", a.length - l.length)}</p>`] : []
  ];
}
function Dw(e, n, t) {
  var s, o;
  let r = n === void 0 || A(n) ? void 0 : n.skills[t];
  return e === void 0 ? null : (o = (s = yn(e, r)) == null ? void 0 : s.gap) != null ? o : null;
}
function jw(e) {
  return e < 0 ? -1 : Math.min(4, Math.ceil(e * 2));
}
function _w(e, n, t) {
  let r = wr(e, n, t), { report: s, survey: o } = t, i = n.groups[e];
  return n.by === "community" && br(e) && i !== void 0 && !A(i) ? Pe(s.titles.communityResults(o.id, e), r) : r;
}
function Ww(e, { markup: n }) {
  return `<br /><span class="ext-localSkills-detail">${e === void 0 || A(e) ? n.say("localskills-results-withheld") : n.say("localskills-results-answers", e.counted)}</span>`;
}

// src/core/report/exclusions.ts
var Pi = 500;
function $c({ markup: e, results: n }) {
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
      ...t.slice(0, Pi).map((l) => s(l).join(`
`))
    ]),
    ...t.length > Pi ? [`<p>${e.say("localskills-results-more-excluded", t.length - Pi)}</p>`] : []
  ];
}

// src/core/report/glossary.ts
function Bw({ change: e, markup: n, survey: t, results: r }) {
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
function Ic(e) {
  let { markup: n } = e;
  return [
    ae("guide", n.say("localskills-results-guide")),
    '<dl class="ext-localSkills-guide">',
    ...Bw(e).reduce((t, [r, s, ...o]) => t.concat(
      s.map((i, a) => `<dt${a === 0 ? ` id="${wt(r)}"` : ""}>${n.say(i)}</dt>`),
      `<dd>${n.say(`localskills-results-guide-${r}`, ...o)}</dd>`
    ), []),
    "</dl>",
    `<p>${n.say("localskills-results-guide-caution")}</p>`
  ];
}

// src/core/report/community-page.ts
function Lc({ results: e }) {
  return e.breakdowns.find(({ by: n, groups: t }) => n === "community" && Object.keys(t).length > 1);
}

// src/core/report/methods.ts
var vi = 100;
function Fc(e) {
  let { markup: n, survey: t } = e;
  return [
    ae("quality", n.say("localskills-results-methods")),
    ...Ti(qw(e)),
    ...Gw(e),
    ...Vw(e),
    ...J(t) === null ? [] : [
      Ue(3, n.say("localskills-results-formulas")),
      ...Ti([
        n.say("localskills-results-methods-pairs"),
        n.say("localskills-results-methods-formulas"),
        n.say("localskills-results-methods-intervals", { wikitext: n.percent(0.95) }),
        ...e.change === null ? [] : [n.say("localskills-results-methods-change")]
      ])
    ],
    Ue(3, n.say("localskills-results-disclosure")),
    ...Ti(Uw(e))
  ];
}
function Ti(e) {
  return ["<ul>", ...e.map((n) => `<li>${n}</li>`), "</ul>"];
}
function qw({ markup: e, report: n, results: t, survey: r }) {
  let { titles: s, counted: o, definitionRevision: i } = n, a = (d, p) => ({ wikitext: Pe(d, e.say(p)) }), l = i === 0 ? a(s.definition(r.id), "localskills-results-definition") : { wikitext: Jn(i, e.say("localskills-results-revision", e.digits(i))) }, u = Object.keys(t.balance).map((d) => t.balance[d]), c = (d) => u.reduce((p, m) => {
    var h;
    return p + ((h = m == null ? void 0 : m[d]) != null ? h : 0);
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
function Gw(e) {
  let { markup: n, report: t, results: r, survey: s } = e, o = Lc(e);
  if (o === void 0)
    return [];
  let i = (u) => {
    let c = o.groups[u];
    return c === void 0 || A(c) ? null : c.counted;
  }, a = Object.keys(o.groups).sort((u, c) => {
    var d, p;
    return ((d = i(c)) != null ? d : -1) - ((p = i(u)) != null ? p : -1) || (u < c ? -1 : 1);
  }), l = [
    "|-",
    K(n.say("localskills-results-column-community")),
    K(n.say("localskills-results-fact-counted"), "number"),
    K(n.say("localskills-results-column-share"), "number")
  ];
  for (let u of a.slice(0, vi)) {
    let c = i(u), d = wr(u, o, e);
    l.push(
      "|-",
      `! scope="row" | ${c !== null && br(u) ? Pe(t.titles.communityResults(s.id, u), d) : d}`,
      ...Ve(c === null ? [se(n), se(n)] : [
        Q(n.number(c), c),
        Q(en(n.percent(c / r.counted), c / r.counted), c / r.counted)
      ], ["fact-counted", "column-share"].map((p) => V({ text: n.messages.text(`localskills-results-${p}`) })))
    );
  }
  return [
    Ue(3, n.say("localskills-results-response")),
    `<p>${n.say("localskills-results-response-intro")}</p>`,
    ie(V({ text: n.messages.text("localskills-results-response") }), "sortable ext-localSkills-shares ext-localSkills-stacked", l),
    ...a.length > vi ? [`<p>${n.say("localskills-results-more-rows", a.length - vi)}</p>`] : []
  ];
}
function Vw(e) {
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
  for (let { revision: l, counted: u, isCurrent: c, isKnown: d, changed: p, reworded: m } of t.versions) {
    let h = l === null || !d ? n.say("localskills-results-version-unknown") : Jn(l, n.say("localskills-results-revision", n.digits(l)));
    a.push(
      "|-",
      `! scope="row" | ${h}${c ? ` <span class="ext-localSkills-detail">${n.say("localskills-results-version-current")}</span>` : ""}`,
      A(u) ? se(n) : Q(n.number(u), u),
      `| ${i(p)}`,
      `| ${i(m)}`
    );
  }
  return [
    Ue(3, n.say("localskills-results-versions")),
    `<p>${n.say("localskills-results-versions-intro")}</p>`,
    ie(V({ text: n.messages.text("localskills-results-versions") }), "", a)
  ];
}
function Uw({ markup: e, survey: n, report: { held: t = null } }) {
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
function Dc(e, n) {
  let t = Math.ceil(n * 96), r = [], [s, o] = [t / 2, 96 - t / 2], i = (a, l) => r.every((u) => Math.abs(u.across - a) >= t || Math.abs(u.up - l) >= t);
  for (let a of e) {
    let [l, u] = [a.across * 96, a.up * 96], [c, d] = [{ across: s, up: s }, 1 / 0];
    for (let p = s; p <= o; p++)
      for (let m = s; m <= o; m++) {
        let h = (p - l) ** 2 + (m - u) ** 2;
        h < d && i(p, m) && ([c, d] = [{ across: p, up: m }, h]);
      }
    r.push(c);
  }
  return r.map(({ across: a, up: l }) => ({ across: a / 96, up: l / 96 }));
}
function Ai(e) {
  let n = Math.floor(Math.min(...e) * 2) / 2, t = Math.ceil(Math.max(...e) * 2) / 2;
  return t - n >= 1 ? { low: n, high: t } : { low: n - (1 - t + n) / 2, high: t + (1 - t + n) / 2 };
}

// src/core/report/need-plot.ts
var Hw = 32, Qw = 0.075, zw = 10, Jw = ["concentrate-here", "keep-up", "low-priority", "possible-overkill"];
function _c(e) {
  let { markup: n, results: { cross: t } } = e, r = Xw(e);
  if (r.length < 3 || t === null)
    return [];
  let s = r.slice().sort((o, i) => jc(i, t) - jc(o, t) || o.number - i.number).slice(0, Hw).sort((o, i) => o.number - i.number);
  return [
    ae("plot", n.say("localskills-results-plot")),
    `<p>${n.say("localskills-results-plot-intro")}${s.length < r.length ? ` ${n.say("localskills-results-plot-more", s.length, r.length)}` : ""}</p>`,
    '<div class="ext-localSkills-plot-and-legend">',
    ...Yw(s, r, e),
    ie(
      V({ text: n.messages.text("localskills-results-plot") }),
      "ext-localSkills-legend",
      Zw(r, e)
    ),
    "</div>",
    ...Kw(e)
  ];
}
function Kw(e) {
  let { markup: n, results: { skills: t } } = e, r = Object.keys(t).filter((a) => {
    var l, u;
    return ((u = (l = ze({ skills: t }, a)) == null ? void 0 : l.quadrant) != null ? u : null) === null;
  }), s = r.filter((a) => A(t[a])), o = r.filter((a) => !A(t[a])), i = (a, l) => l.length === 0 ? [] : [`<p>${n.say(a, l.length, Fe(l.map(e.skillName), n, zw))}</p>`];
  return [...i("localskills-results-plot-unrated", o), ...i("localskills-results-plot-withheld", s)];
}
function Xw({ results: e }) {
  let n = [];
  return kr(e.skills).forEach((t) => {
    var a, l, u;
    let r = ze(e, t), [s, o] = [(a = r == null ? void 0 : r.importance.mean) != null ? a : null, (l = r == null ? void 0 : r.ability.mean) != null ? l : null], i = (u = r == null ? void 0 : r.quadrant) != null ? u : null;
    s !== null && o !== null && i !== null && n.push({ number: n.length + 1, skill: t, importance: s, ability: o, quadrant: i });
  }), n;
}
function jc({ importance: e, ability: n }, t) {
  return (e - t.importance) ** 2 + (n - t.ability) ** 2;
}
function Yw(e, n, { markup: t, results: { cross: r } }) {
  var m, h, f, g;
  let s = Ai([...e.map(({ ability: y }) => y), (m = r == null ? void 0 : r.ability) != null ? m : 0]), o = Ai([...e.map(({ importance: y }) => y), (h = r == null ? void 0 : r.importance) != null ? h : 0]), i = (y, { low: w, high: b }) => (y - w) / (b - w), a = (y) => `${Be(y, 2, 2)}%`, l = Dc(e.map(({ ability: y, importance: w }) => ({ across: i(y, s), up: i(w, o) })), Qw), u = ({ low: y, high: w }) => {
    let b = w - y > 2 ? 1 : 0.5, x = [];
    for (let R = Math.ceil(y / b) * b; R <= w; R += b)
      x.push(R);
    return x;
  }, c = (y) => t.number(y, y % 1 === 0 ? 0 : 1), d = (y) => `<span class="ext-localSkills-plot-${y}">${t.say(`localskills-results-quadrant-${y}`)}</span>`, p = t.messages.text("localskills-results-plot-description", n.length);
  return [
    `<div class="ext-localSkills-plot" role="img" aria-label="${V({ text: p })}">`,
    `<div class="ext-localSkills-plot-up">${t.say("localskills-results-column-importance")}</div>`,
    `<div class="ext-localSkills-plot-corners">${d("concentrate-here")}${d("keep-up")}</div>`,
    '<div class="ext-localSkills-plot-area">',
    `<div class="ext-localSkills-plot-level" style="bottom:${a(i((f = r == null ? void 0 : r.importance) != null ? f : 0, o))}"></div>`,
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
function Zw(e, n) {
  let { markup: t } = n, r = [
    "|-",
    K(t.say("localskills-results-column-number")),
    K(t.say("localskills-results-column-skill")),
    ...["importance", "ability"].map((s) => K(qe(t.say(`localskills-results-column-${s}`), "importance", t)))
  ];
  for (let s of Jw) {
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
function Wc(e, n, t) {
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
function Bc(e) {
  let { isSaved: n, markup: t, survey: r, report: s, results: o, texts: i } = e, { titles: a, definitionRevision: l } = s, u = t.label(xe({ name: r.id, title: r.title }, i)), c = s.counted.newestDay, d = o.excluded.length, p = o.excluded.filter(({ reason: f }) => f === "changed-by-others").length, m = p === 0 || p === d ? "" : ` <span class="ext-localSkills-detail">${t.say("localskills-results-not-counted-parts", d - p, p)}</span>`, h = [
    ["counted", t.number(o.counted)],
    ["not-counted", d === 0 ? t.number(0) : Ge("excluded", t.number(d)) + m],
    ["newest", c === null ? t.say("localskills-results-none") : t.date(c)],
    ["status", rk(e)],
    ["definition", l === 0 ? Pe(a.definition(r.id), t.say("localskills-results-definition")) : Jn(l, t.say("localskills-results-revision", t.digits(l)))]
  ];
  return [
    `<div class="ext-localSkills-results-tools" data-survey="${r.id}" data-language="${t.messages.language}"></div>`,
    ...ek(e),
    // No heading of the page's own kind: before the first of those stands the table of contents, in some skins.
    `<div class="ext-localSkills-results-title" role="heading" aria-level="2">${t.say("localskills-results-title", { wikitext: u })}</div>`,
    `<p>${t.say(
      n ? "localskills-results-intro" : "localskills-results-intro-now",
      { wikitext: Pe(a.survey(r.id), u) }
    )}</p>`,
    '<ul class="ext-localSkills-facts">',
    ...h.map(([f, g]) => `<li><span class="ext-localSkills-fact-name">${t.say(`localskills-results-fact-${f}`)}</span> <span class="ext-localSkills-fact">${g}</span></li>`),
    "</ul>",
    `<p class="ext-localSkills-downloads">${t.say(
      "localskills-results-downloads",
      { wikitext: il(a.resultsTable(r.id), t.say("localskills-results-download-table")) },
      { wikitext: Pe(a.resultsData(r.id), t.say("localskills-results-download-data")) },
      { wikitext: Ge("quality", t.say("localskills-results-quality-link")) }
    )}</p>`,
    ...nk(e)
  ];
}
function ek({ languages: e, markup: n, report: t, survey: r }) {
  let s = e.map(({ language: o, direction: i }) => ({ language: o, direction: i, title: t.titles.resultsIn(r.id, o) }));
  return Wc(s, n.messages.text("localskills-results-languages"), n);
}
function nk({ markup: e, report: { held: n = null } }) {
  return n === null ? [] : [`<div class="ext-localSkills-notice">${e.say("localskills-results-held", n.needed)}</div>`];
}
var tk = 20;
function qc({ markup: e, survey: n, report: t }) {
  let { faults: r, titles: s } = t;
  if (r.length === 0)
    return [];
  let o = Pe(s.definition(n.id), e.say("localskills-results-definition"));
  return [
    '<div class="ext-localSkills-results-faults">',
    `<p>${e.say("localskills-results-faults", r.length, { wikitext: o })}</p>`,
    "<ul>",
    ...r.slice(0, tk).map((i) => `<li><code dir="ltr">${_e(i.path)}</code> ${_e(Qn(i, e.messages))}</li>`),
    "</ul>",
    "</div>"
  ];
}
function rk({ markup: e, survey: n }) {
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
function sk(e, n, t, r) {
  return {
    least: Math.max(0, e - n - t * r.most),
    most: Math.max(0, e - n - t * r.least)
  };
}
function Gc(e, n) {
  let [t, r] = [0, 0];
  return Object.keys(e.choices).forEach((s) => {
    let o = e.choices[s];
    t += o === void 0 || A(o) ? 0 : o.count, r += A(o) ? 1 : 0;
  }), r === 0 ? null : {
    least: 1,
    most: n ? e.n : sk(e.n, t, r - 1, { least: 1, most: e.n }).most
  };
}

// src/core/report/question-words.ts
function Vc(e, n) {
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
function Ei(e, n, t, r) {
  let { markup: s, survey: o, texts: i } = r, a = (h) => Fe(h, s), l = [], u = (h, f, ...g) => {
    !A(f) && f > 0 && l.push(s.say(h, f, ...g));
  }, c = [e.notAsked, e.notInStatistics, e.unusable, e.changedVersion].some(A);
  u(c ? "localskills-results-missing-merged" : "localskills-results-missing", e.missing), u("localskills-results-not-asked-people", e.notAsked), u("localskills-results-changed-version", e.changedVersion), u("localskills-results-not-in-statistics", e.notInStatistics, a(t.filter(({ value: h }) => o.notInStatistics.includes(h)).map((h) => s.label(Ne(h, i))))), n.kind === "number" && u("localskills-results-unusable-numbers", e.unusable);
  let d = A(e.unknown) ? {} : e.unknown, p = Object.keys(d);
  p.length > 0 && l.push(s.say("localskills-results-unknown", a(p.map((h) => {
    var f;
    return s.say(
      "localskills-results-code-count",
      (f = d[h]) != null ? f : 0,
      { wikitext: `<code>${V({ text: h })}</code>` }
    );
  })), p.length));
  let m = Gc(e, n.isMultiple);
  return m !== null && l.push(s.say("localskills-results-withheld-range", m.least, m.most)), l;
}

// src/core/report/question-tables.ts
var Oi = 60;
function Hc(e) {
  let { markup: n, survey: t, texts: r } = e, s = [];
  for (let o of H(t)) {
    let i = o.type === "matrixdropdown" ? dk(o, e) : o.type === "matrix" ? Jc(o, o.choices, Eo, e) : lk(o, e);
    if (i.length > 0) {
      let a = n.label(xe(o, r));
      s.push(Ue(3, a), ...ak(o.name, e), ...i);
    }
  }
  return s.length === 0 ? [] : [
    ae("questions", n.say("localskills-results-questions")),
    Cn(["people", "share"].map((o) => [n.say(`localskills-results-column-${o}`), "share"]), n),
    ...ik(e),
    ...ok(e),
    ...s
  ];
}
function ok({ markup: e, survey: { minAnswers: n, minCell: t } }) {
  return n > 1 || t > 1 ? [] : [`<p class="ext-localSkills-detail">${e.say("localskills-results-public-note")}</p>`];
}
function ik({ markup: e, survey: { core: n } }) {
  return n === null ? [] : [`<p>${e.say(
    "localskills-results-core-intro",
    { wikitext: `<bdi>${V({ text: n.id })}</bdi>` }
  )}</p>`];
}
function ak(e, { markup: n, survey: { core: t } }) {
  return t === null ? [] : [`<p class="ext-localSkills-tag">${qe(n.say(
    `localskills-results-${t.questions.includes(e) ? "core" : "local"}`
  ), "core", n)}</p>`];
}
function lk(e, n) {
  var i;
  let { markup: t, results: r } = n, s = r.questions[e.name], [o] = pe(e);
  if (s === void 0 || o === void 0)
    return [];
  if (A(s)) {
    let a = yn(s, (i = r.earlier) == null ? void 0 : i.questions[e.name]);
    return a === null ? [`<p class="ext-localSkills-withheld">${or(s, n)}</p>`] : [
      `<p class="ext-localSkills-withheld">${t.say("localskills-results-earlier-whole")}</p>`,
      ...Uc(e, o, a, n)
    ];
  }
  return Uc(e, o, s, n, Qc(e.name, n));
}
function Qc(e, { results: { earlier: n } }) {
  let t = n == null ? void 0 : n.questions[e];
  return t === void 0 || A(t) ? null : t;
}
function Uc(e, n, t, r, s = null) {
  var u;
  let { markup: o, texts: i } = r;
  if (n.kind === "text") {
    let c = e.type === "comment" ? "localskills-results-comments" : "localskills-results-texts";
    return [`<p>${[o.say(c, t.n), ...Ei(t, n, [], r)].join(" ")}</p>`];
  }
  let a = (u = n.choices) != null ? u : uk(t).map((c) => Qe(c, null)), l = n.kind === "number" ? [] : ck(t, n, a, r, s);
  return [
    `<p>${[
      o.say("localskills-results-answered", t.n),
      ...Vc(t, r),
      ...n.isMultiple && e.type !== "ranking" ? [o.say("localskills-results-several", { wikitext: o.percent(1) })] : [],
      ...Ei(t, n, a, r)
    ].join(" ")}</p>`,
    ...sr(l, o),
    ...n.kind === "number" ? [] : [ie(
      V(xe(e, i)),
      `sortable ext-localSkills-shares ext-localSkills-stacked${t.places === void 0 ? "" : " ext-localSkills-places"}`,
      l
    )],
    ...n.kind === "number" || a.length <= Oi ? [] : [`<p>${o.say("localskills-results-more-rows", a.length - Oi)}</p>`]
  ];
}
function uk({ choices: e }) {
  let n = (t) => {
    let r = e[t];
    return r === void 0 || A(r) ? 0 : r.count;
  };
  return Object.keys(e).sort((t, r) => n(r) - n(t) || (t < r ? -1 : 1));
}
function ck(e, { question: n }, t, r, s) {
  var d, p;
  let { markup: o, texts: i } = r, { places: a } = e, l = ["answer", ...a === void 0 ? [] : ["first", "mean-place"], "people", "share"], u = ["|-", ...l.map((m) => m === "answer" ? K(o.say("localskills-results-column-answer")) : K(o.say(`localskills-results-column-${m}`), "number"))], c = l.slice(1).map((m) => V({ text: o.messages.text(`localskills-results-column-${m}`) }));
  for (let m of Kc(t, r).slice(0, Oi)) {
    let h = zc(e, m), f = yn(h, s == null ? void 0 : s.choices[m.value]);
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
        ...f !== null ? [
          kt(o.number(f.count), f.count, o),
          kt(o.percent((d = f.share) != null ? d : 0), (p = f.share) != null ? p : 0, o)
        ] : A(h) ? [se(o), se(o)] : [
          Q(o.number(h.count), h.count),
          Q(h.share === null ? "" : en(o.percent(h.share), h.share), h.share)
        ]
      ], c)
    );
  }
  return u;
}
function zc(e, { value: n }) {
  var t;
  return (t = e.choices[n]) != null ? t : { count: 0, share: null };
}
function dk(e, n) {
  let t = J(n.survey);
  return e.columns.filter(({ name: s }) => t === null || e !== t.grid || !sn.includes(s)).reduce((s, o) => s.concat(Jc(
    e,
    o.choices,
    (i, a) => En(i, a, o.name),
    n,
    o
  )), []);
}
function Jc(e, n, t, r, s = null) {
  let { markup: o, results: i, texts: a } = r, l = Kc(n, r), u = xe(s != null ? s : e, a), c = [...l.map((p) => Ne(p, a).text), o.messages.text("localskills-results-column-n")].map((p) => V({ text: p })), d = [
    ...e.type === "matrixdropdown" && e.columns.length > 1 ? [`|+ ${o.label(u)}`] : [],
    "|-",
    '| class="ext-localSkills-corner" | ',
    ...l.map((p) => K(o.label(Ne(p, a)))),
    K(o.say("localskills-results-column-n"))
  ];
  for (let p of e.rows) {
    let m = t(e.name, p.value), h = Qc(m, r), f = i.questions[m], g = f === void 0 ? null : yn(f, h != null ? h : void 0), y = g != null ? g : f;
    d.push("|-", `! scope="row" | ${o.label(Ne(p, a))}${g === null ? "" : `<div class="ext-localSkills-detail">${o.say("localskills-results-earlier")}</div>`}`), y === void 0 || A(y) || y.n === 0 ? d.push(`| class="ext-localSkills-withheld" colspan="${l.length + 1}" | ${mk(y, r)}`) : d.push(...Ve([...l.map((w) => {
      var k;
      let b = zc(y, w), x = ({ count: S, share: P }) => o.say("localskills-results-count-share", S, { wikitext: o.percent(P != null ? P : 0) }), R = yn(b, h == null ? void 0 : h.choices[w.value]);
      return R !== null ? kt(x(R), R.count, o) : A(b) ? se(o) : Q(en(x(b), (k = b.share) != null ? k : 0), b.count);
    }), Q(o.number(y.n), y.n)], c));
  }
  return [...sr(d, o), ie(V(u), "ext-localSkills-wide ext-localSkills-stacked ext-localSkills-cross", d)];
}
function mk(e, n) {
  return A(e) ? or(e, n) : n.markup.say("localskills-results-no-answers");
}
function Kc(e, { survey: n }) {
  return e.filter(({ value: t }) => !n.notInStatistics.includes(t));
}

// src/core/report/short-page.ts
function Xc({ earlier: e, skills: n }) {
  var t;
  return [n, (t = e == null ? void 0 : e.skills) != null ? t : {}].some((r) => Object.keys(r).some((s) => {
    let o = r[s];
    return o !== void 0 && !A(o) && o.n > 0;
  }));
}
function fk({ earlier: e, questions: n }) {
  var t;
  return [n, (t = e == null ? void 0 : e.questions) != null ? t : {}].some((r) => Object.keys(r).some((s) => {
    let o = r[s];
    return o !== void 0 && !A(o) && o.n > 0 && (o.summary !== void 0 && !A(o.summary) || Object.keys(o.choices).some((i) => {
      let a = o.choices[i];
      return a !== void 0 && !A(a) && a.count > 0;
    }));
  }));
}
function Yc({ markup: e, results: n, survey: t }) {
  let { counted: r } = n, { minAnswers: s, minCell: o } = t;
  return r === 0 || Xc(n) || fk(n) || s <= 1 && o <= 1 ? null : [`<p class="ext-localSkills-notice">${r < s || o <= 1 ? e.say("localskills-results-short-answers", r, s, Math.max(1, s - r)) : e.say("localskills-results-short-counts", r, o)}</p>`];
}
function Zc({ markup: e, results: n }) {
  let t = Object.keys(n.skills);
  return t.length === 0 || Xc(n) || !t.every((r) => A(n.skills[r])) ? null : [
    ae("skills", e.say("localskills-results-skills")),
    `<p class="ext-localSkills-withheld">${e.say("localskills-results-short-skills")}</p>`
  ];
}

// src/core/report/results-page.ts
var pk = "Skills survey results";
function ed(e) {
  let { report: n, markup: { messages: t } } = e, r = n.results.counted > 0, s = Yc(e), o = Zc(e), i = (l, u, c, d = !1) => ({ name: l, title: `localskills-results-${u}`, lines: c, isFolded: d }), a = [
    ...s === null && r ? [
      i("plot", "plot", o === null ? _c(e) : []),
      i("skills", "skills", o != null ? o : Nc(e)),
      i("balance", "balance", fc(e)),
      i("change", "change", Sc(e)),
      i("breakdowns", "breakdowns", o === null ? Mc(e) : [], !0),
      i("questions", "questions", Hc(e), !0),
      i("guide", "guide", Ic(e), !0)
    ] : [],
    i("quality", "methods", Fc(e), !0),
    i("excluded", "excluded", $c(e), !0)
  ].filter(({ lines: l }) => l.length > 0);
  return [
    `<div class="ext-localSkills-results mw-content-${t.direction}" lang="${t.language}" dir="${t.direction}">`,
    ...Bc(e),
    ...qc(e),
    ...s != null ? s : r ? Oc(e) : [`<p>${e.markup.say("localskills-results-nothing-yet")}</p>`],
    ...gk(a, e),
    ...a.reduce((l, u) => l.concat(u.isFolded ? hk(u, e) : u.lines), []),
    "</div>",
    `[[Category:${pk}]]`
  ].join(`
`);
}
function gk(e, { markup: n }) {
  return e.length < 3 ? [] : [
    `<div class="ext-localSkills-contents" role="navigation" aria-label="${V({ text: n.messages.text("localskills-results-contents") })}">`,
    `<div class="ext-localSkills-contents-title" aria-hidden="true">${n.say("localskills-results-contents")}</div>`,
    "<ul>",
    ...e.map(({ name: t, title: r }) => `<li>${Ge(t, n.say(r))}</li>`),
    "</ul>",
    "</div>"
  ];
}
function hk({ lines: [e = "", ...n], title: t }, { markup: r }) {
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
function nd(e) {
  return e.map((n) => typeof n == "string" ? wk(n) : n === null ? "" : String(n)).join(",");
}
var yk = /^(?:[\s\u0000-\u001F\u007F-\u009F\u00AD\u061C\u115F\u1160\u200B-\u200F\u202A-\u202E\u2060-\u206F\u3164\uFFA0\uFFF9-\uFFFB]|[\u034F]|[\u17B4\u17B5]|[\u180B-\u180F]|[\uFE00-\uFE0F])*/, bk = /^[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/;
function wk(e) {
  if (/^[A-Za-z0-9_][A-Za-z0-9_.]*$/.test(e))
    return e;
  let t = (/^[\t\r\n]/.test(e) || bk.test(e.replace(yk, "")) ? `'${e}` : e).replace(/[\r\n\u0085\u2028\u2029]+/g, " ");
  return /[",;\t]|^\s|\s$/.test(t) ? `"${t.replace(/"/g, '""')}"` : t;
}
var td = `\r
`;

// src/core/report/results-table.ts
var kk = ["part", "by", "group", "item", "item_label", "code", "code_label", "figure", "value", "withheld"];
function rd(e, n, t, r = null) {
  return [kk, ...xk(e, n, t, r)].map((s) => nd(s) + td).join("");
}
function xk(e, n, t, r) {
  let s = rs(t.messages), { minAnswers: o, minCell: i } = e, { counted: a, excluded: l, questions: u, skills: c, agreement: d, balance: p, breakdowns: m, versions: h } = n, f = Pk(e, t), g = ge({ part: "survey" }, { counted: a, excluded: l.length, minAnswers: o, minCell: i }), y = /* @__PURE__ */ new Map();
  l.forEach(({ reason: b }) => {
    var x;
    return y.set(b, ((x = y.get(b)) != null ? x : 0) + 1);
  }), Array.from(y.keys()).sort().forEach((b) => {
    var x;
    g.push(xr({ part: "excluded", code: b }, "count", (x = y.get(b)) != null ? x : 0, null));
  }), h.forEach(({ revision: b, counted: x }) => g.push(
    ...ge({ part: "version", code: b === null ? "" : String(b) }, { counted: x })
  ));
  let w = new Map(X(e).map(
    (b) => [b.name, b]
  ));
  Object.keys(u).forEach((b) => {
    g.push(...Rk(b, w.get(b), u[b], t, s));
  }), Object.keys(c).forEach((b) => {
    g.push(...ge({ part: "skill", item: b, itemLabel: f(b) }, c[b]));
  }), g.push(...ge({ part: "agreement" }, d)), Object.keys(p).forEach((b) => {
    g.push(...ge({ part: "balance", item: b, itemLabel: f(b) }, p[b]));
  }), r !== null && g.push(...Sk(r, w, f, t, s));
  for (let { by: b, question: x, groups: R } of m)
    Object.keys(R).forEach((k) => {
      let S = R[k], P = { part: "group", by: x != null ? x : b, group: k };
      if (S === void 0 || A(S)) {
        g.push(...ge(P, { counted: S }));
        return;
      }
      g.push(...ge(P, { counted: S.counted })), Object.keys(S.skills).forEach((T) => {
        g.push(...ge(E(v({}, P), { item: T, itemLabel: f(T) }), S.skills[T]));
      });
    });
  return g;
}
function Sk(l, s, o, i, a) {
  var u = l, { skills: e, questions: n, notCompared: t } = u, r = ft(u, ["skills", "questions", "notCompared"]);
  let c = ge({ part: "change" }, r);
  return Object.keys(e).forEach((d) => {
    c.push(...ge({ part: "change", by: "skill", item: d, itemLabel: o(d) }, e[d]));
  }), Object.keys(n).forEach((d) => {
    let { choices: p, n: m, mean: h } = n[d], f = s.get(d), g = { part: "change", by: "question", item: d, itemLabel: f === void 0 ? d : Ot(f, i) };
    c.push(...ge(g, v({ n: m }, h === void 0 ? {} : { mean: h }))), Object.keys(p).forEach((y) => {
      c.push(...ge(E(v({}, g), { code: y, codeLabel: sd(y, f, i, a) }), p[y]));
    });
  }), t.forEach(({ part: d, name: p, reason: m }) => {
    c.push(xr({ part: "change", by: d, item: p }, "notCompared", m, null));
  }), c;
}
function sd(e, n, t, r) {
  var s, o;
  return On(
    (o = (s = n == null ? void 0 : n.choices) == null ? void 0 : s.find(({ value: i }) => i === e)) != null ? o : Qe(e, null),
    n == null ? void 0 : n.question,
    t,
    r
  ).text;
}
function Rk(e, n, t, r, s) {
  let o = { part: "question", item: e, itemLabel: n === void 0 ? e : Ot(n, r) };
  if (!_(t) || A(t))
    return ge(o, t);
  let p = t, { choices: i, places: a, unknown: l } = p, u = ft(p, ["choices", "places", "unknown"]), c = ge(o, u), d = (m) => sd(m, n, r, s);
  for (let m of [i, a])
    _(m) && Object.keys(m).forEach((h) => {
      c.push(...ge(E(v({}, o), { code: h, codeLabel: d(h) }), m[h]));
    });
  return A(l) || !_(l) ? c.push(...ge(o, { unknown: l })) : Object.keys(l).forEach((m) => {
    c.push(...ge(E(v({}, o), { code: m }), { unknown: l[m] }));
  }), c;
}
function ge(e, n, t = "") {
  return A(n) ? [xr(e, t, null, n.withheld)] : typeof n == "number" || n === null ? [xr(e, t, n, null)] : typeof n == "string" || typeof n == "boolean" ? [xr(e, t, String(n), null)] : _(n) ? Object.keys(n).reduce((r, s) => r.concat(
    ge(e, n[s], t === "" ? s : `${t}.${s}`)
  ), []) : [];
}
function xr(e, n, t, r) {
  let { part: s, by: o = "", group: i = "", item: a = "", itemLabel: l = "", code: u = "", codeLabel: c = "" } = e;
  return [s, o, i, a, l, u, c, n, t, r];
}
function Pk(e, n) {
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
  function p(b, x) {
    let R = 0, k = 0;
    for (; R < b || !x; ) {
      let S = e.charCodeAt(r);
      if (S >= 48 && S <= 57)
        k = k * 16 + S - 48;
      else if (S >= 65 && S <= 70)
        k = k * 16 + S - 65 + 10;
      else if (S >= 97 && S <= 102)
        k = k * 16 + S - 97 + 10;
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
      for (r++; r < e.length && Nt(e.charCodeAt(r)); )
        r++;
    if (r < e.length && e.charCodeAt(r) === 46)
      if (r++, r < e.length && Nt(e.charCodeAt(r)))
        for (r++; r < e.length && Nt(e.charCodeAt(r)); )
          r++;
      else
        return d = 3, e.substring(b, r);
    let x = r;
    if (r < e.length && (e.charCodeAt(r) === 69 || e.charCodeAt(r) === 101))
      if (r++, (r < e.length && e.charCodeAt(r) === 43 || e.charCodeAt(r) === 45) && r++, r < e.length && Nt(e.charCodeAt(r))) {
        for (r++; r < e.length && Nt(e.charCodeAt(r)); )
          r++;
        x = r;
      } else
        d = 3;
    return e.substring(b, x);
  }
  function f() {
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
            let S = p(4, !0);
            S >= 0 ? b += String.fromCharCode(S) : d = 4;
            break;
          default:
            d = 5;
        }
        x = r;
        continue;
      }
      if (R >= 0 && R <= 31)
        if (Sr(R)) {
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
    if (Ci(b)) {
      do
        r++, s += String.fromCharCode(b), b = e.charCodeAt(r);
      while (Ci(b));
      return i = 15;
    }
    if (Sr(b))
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
        return r++, s = f(), i = 10;
      // comments
      case 47:
        let x = r - 1;
        if (e.charCodeAt(r + 1) === 47) {
          for (r += 2; r < t && !Sr(e.charCodeAt(r)); )
            r++;
          return s = e.substring(x, r), i = 12;
        }
        if (e.charCodeAt(r + 1) === 42) {
          r += 2;
          let R = t - 1, k = !1;
          for (; r < R; ) {
            let S = e.charCodeAt(r);
            if (S === 42 && e.charCodeAt(r + 1) === 47) {
              r += 2, k = !0;
              break;
            }
            r++, Sr(S) && (S === 13 && e.charCodeAt(r) === 10 && r++, a++, u = r);
          }
          return k || (r++, d = 1), s = e.substring(x, r), i = 13;
        }
        return s += String.fromCharCode(b), r++, i = 16;
      // numbers
      case 45:
        if (s += String.fromCharCode(b), r++, r === t || !Nt(e.charCodeAt(r)))
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
    if (Ci(b) || Sr(b))
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
function Ci(e) {
  return e === 32 || e === 9;
}
function Sr(e) {
  return e === 10 || e === 13;
}
function Nt(e) {
  return e >= 48 && e <= 57;
}
var od;
(function(e) {
  e[e.lineFeed = 10] = "lineFeed", e[e.carriageReturn = 13] = "carriageReturn", e[e.space = 32] = "space", e[e._0 = 48] = "_0", e[e._1 = 49] = "_1", e[e._2 = 50] = "_2", e[e._3 = 51] = "_3", e[e._4 = 52] = "_4", e[e._5 = 53] = "_5", e[e._6 = 54] = "_6", e[e._7 = 55] = "_7", e[e._8 = 56] = "_8", e[e._9 = 57] = "_9", e[e.a = 97] = "a", e[e.b = 98] = "b", e[e.c = 99] = "c", e[e.d = 100] = "d", e[e.e = 101] = "e", e[e.f = 102] = "f", e[e.g = 103] = "g", e[e.h = 104] = "h", e[e.i = 105] = "i", e[e.j = 106] = "j", e[e.k = 107] = "k", e[e.l = 108] = "l", e[e.m = 109] = "m", e[e.n = 110] = "n", e[e.o = 111] = "o", e[e.p = 112] = "p", e[e.q = 113] = "q", e[e.r = 114] = "r", e[e.s = 115] = "s", e[e.t = 116] = "t", e[e.u = 117] = "u", e[e.v = 118] = "v", e[e.w = 119] = "w", e[e.x = 120] = "x", e[e.y = 121] = "y", e[e.z = 122] = "z", e[e.A = 65] = "A", e[e.B = 66] = "B", e[e.C = 67] = "C", e[e.D = 68] = "D", e[e.E = 69] = "E", e[e.F = 70] = "F", e[e.G = 71] = "G", e[e.H = 72] = "H", e[e.I = 73] = "I", e[e.J = 74] = "J", e[e.K = 75] = "K", e[e.L = 76] = "L", e[e.M = 77] = "M", e[e.N = 78] = "N", e[e.O = 79] = "O", e[e.P = 80] = "P", e[e.Q = 81] = "Q", e[e.R = 82] = "R", e[e.S = 83] = "S", e[e.T = 84] = "T", e[e.U = 85] = "U", e[e.V = 86] = "V", e[e.W = 87] = "W", e[e.X = 88] = "X", e[e.Y = 89] = "Y", e[e.Z = 90] = "Z", e[e.asterisk = 42] = "asterisk", e[e.backslash = 92] = "backslash", e[e.closeBrace = 125] = "closeBrace", e[e.closeBracket = 93] = "closeBracket", e[e.colon = 58] = "colon", e[e.comma = 44] = "comma", e[e.dot = 46] = "dot", e[e.doubleQuote = 34] = "doubleQuote", e[e.minus = 45] = "minus", e[e.openBrace = 123] = "openBrace", e[e.openBracket = 91] = "openBracket", e[e.plus = 43] = "plus", e[e.slash = 47] = "slash", e[e.formFeed = 12] = "formFeed", e[e.tab = 9] = "tab";
})(od || (od = {}));

// node_modules/jsonc-parser/lib/esm/impl/string-intern.js
var Tk = new Array(20).fill(0).map((e, n) => " ".repeat(n)), Mt = 200, Ak = {
  " ": {
    "\n": new Array(Mt).fill(0).map((e, n) => `
` + " ".repeat(n)),
    "\r": new Array(Mt).fill(0).map((e, n) => "\r" + " ".repeat(n)),
    "\r\n": new Array(Mt).fill(0).map((e, n) => `\r
` + " ".repeat(n))
  },
  "	": {
    "\n": new Array(Mt).fill(0).map((e, n) => `
` + "	".repeat(n)),
    "\r": new Array(Mt).fill(0).map((e, n) => "\r" + "	".repeat(n)),
    "\r\n": new Array(Mt).fill(0).map((e, n) => `\r
` + "	".repeat(n))
  }
};

// node_modules/jsonc-parser/lib/esm/impl/parser.js
var Ni;
(function(e) {
  e.DEFAULT = {
    allowTrailingComma: !1
  };
})(Ni || (Ni = {}));
function id(e, n, t = Ni.DEFAULT) {
  let r = Fs(e, !1), s = [], o = 0;
  function i(O) {
    return O ? () => o === 0 && O(r.getTokenOffset(), r.getTokenLength(), r.getTokenStartLine(), r.getTokenStartCharacter()) : () => !0;
  }
  function a(O) {
    return O ? (M) => o === 0 && O(M, r.getTokenOffset(), r.getTokenLength(), r.getTokenStartLine(), r.getTokenStartCharacter()) : () => !0;
  }
  function l(O) {
    return O ? (M) => o === 0 && O(M, r.getTokenOffset(), r.getTokenLength(), r.getTokenStartLine(), r.getTokenStartCharacter(), () => s.slice()) : () => !0;
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
  let d = u(n.onObjectBegin), p = l(n.onObjectProperty), m = c(n.onObjectEnd), h = u(n.onArrayBegin), f = c(n.onArrayEnd), g = l(n.onLiteralValue), y = a(n.onSeparator), w = i(n.onComment), b = a(n.onError), x = t && t.disallowComments, R = t && t.allowTrailingComma;
  function k() {
    for (; ; ) {
      let O = r.scan();
      switch (r.getTokenError()) {
        case 4:
          S(
            14
            /* ParseErrorCode.InvalidUnicode */
          );
          break;
        case 5:
          S(
            15
            /* ParseErrorCode.InvalidEscapeCharacter */
          );
          break;
        case 3:
          S(
            13
            /* ParseErrorCode.UnexpectedEndOfNumber */
          );
          break;
        case 1:
          x || S(
            11
            /* ParseErrorCode.UnexpectedEndOfComment */
          );
          break;
        case 2:
          S(
            12
            /* ParseErrorCode.UnexpectedEndOfString */
          );
          break;
        case 6:
          S(
            16
            /* ParseErrorCode.InvalidCharacter */
          );
          break;
      }
      switch (O) {
        case 12:
        case 13:
          x ? S(
            10
            /* ParseErrorCode.InvalidCommentToken */
          ) : w();
          break;
        case 16:
          S(
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
  function S(O, M = [], j = []) {
    if (b(O), M.length + j.length > 0) {
      let B = r.getToken();
      for (; B !== 17; ) {
        if (M.indexOf(B) !== -1) {
          k();
          break;
        } else if (j.indexOf(B) !== -1)
          break;
        B = k();
      }
    }
  }
  function P(O) {
    let M = r.getTokenValue();
    return O ? g(M) : (p(M), s.push(M)), k(), !0;
  }
  function T() {
    switch (r.getToken()) {
      case 11:
        let O = r.getTokenValue(), M = Number(O);
        isNaN(M) && (S(
          2
          /* ParseErrorCode.InvalidNumberFormat */
        ), M = 0), g(M);
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
    return r.getToken() !== 10 ? (S(3, [], [
      2,
      5
      /* SyntaxKind.CommaToken */
    ]), !1) : (P(!1), r.getToken() === 6 ? (y(":"), k(), L() || S(4, [], [
      2,
      5
      /* SyntaxKind.CommaToken */
    ])) : S(5, [], [
      2,
      5
      /* SyntaxKind.CommaToken */
    ]), s.pop(), !0);
  }
  function I() {
    d(), k();
    let O = !1;
    for (; r.getToken() !== 2 && r.getToken() !== 17; ) {
      if (r.getToken() === 5) {
        if (O || S(4, [], []), y(","), k(), r.getToken() === 2 && R)
          break;
      } else O && S(6, [], []);
      C() || S(4, [], [
        2,
        5
        /* SyntaxKind.CommaToken */
      ]), O = !0;
    }
    return m(), r.getToken() !== 2 ? S(7, [
      2
      /* SyntaxKind.CloseBraceToken */
    ], []) : k(), !0;
  }
  function N() {
    h(), k();
    let O = !0, M = !1;
    for (; r.getToken() !== 4 && r.getToken() !== 17; ) {
      if (r.getToken() === 5) {
        if (M || S(4, [], []), y(","), k(), r.getToken() === 4 && R)
          break;
      } else M && S(6, [], []);
      O ? (s.push(0), O = !1) : s[s.length - 1]++, L() || S(4, [], [
        4,
        5
        /* SyntaxKind.CommaToken */
      ]), M = !0;
    }
    return f(), O || s.pop(), r.getToken() !== 4 ? S(8, [
      4
      /* SyntaxKind.CloseBracketToken */
    ], []) : k(), !0;
  }
  function L() {
    switch (r.getToken()) {
      case 3:
        return N();
      case 1:
        return I();
      case 10:
        return P(!0);
      default:
        return T();
    }
  }
  return k(), r.getToken() === 17 ? t.allowEmptyContent ? !0 : (S(4, [], []), !1) : L() ? (r.getToken() !== 17 && S(9, [], []), !0) : (S(4, [], []), !1);
}

// node_modules/jsonc-parser/lib/esm/main.js
var ad;
(function(e) {
  e[e.None = 0] = "None", e[e.UnexpectedEndOfComment = 1] = "UnexpectedEndOfComment", e[e.UnexpectedEndOfString = 2] = "UnexpectedEndOfString", e[e.UnexpectedEndOfNumber = 3] = "UnexpectedEndOfNumber", e[e.InvalidUnicode = 4] = "InvalidUnicode", e[e.InvalidEscapeCharacter = 5] = "InvalidEscapeCharacter", e[e.InvalidCharacter = 6] = "InvalidCharacter";
})(ad || (ad = {}));
var ld;
(function(e) {
  e[e.OpenBraceToken = 1] = "OpenBraceToken", e[e.CloseBraceToken = 2] = "CloseBraceToken", e[e.OpenBracketToken = 3] = "OpenBracketToken", e[e.CloseBracketToken = 4] = "CloseBracketToken", e[e.CommaToken = 5] = "CommaToken", e[e.ColonToken = 6] = "ColonToken", e[e.NullKeyword = 7] = "NullKeyword", e[e.TrueKeyword = 8] = "TrueKeyword", e[e.FalseKeyword = 9] = "FalseKeyword", e[e.StringLiteral = 10] = "StringLiteral", e[e.NumericLiteral = 11] = "NumericLiteral", e[e.LineCommentTrivia = 12] = "LineCommentTrivia", e[e.BlockCommentTrivia = 13] = "BlockCommentTrivia", e[e.LineBreakTrivia = 14] = "LineBreakTrivia", e[e.Trivia = 15] = "Trivia", e[e.Unknown = 16] = "Unknown", e[e.EOF = 17] = "EOF";
})(ld || (ld = {}));
var Mi = id;
var ud;
(function(e) {
  e[e.InvalidSymbol = 1] = "InvalidSymbol", e[e.InvalidNumberFormat = 2] = "InvalidNumberFormat", e[e.PropertyNameExpected = 3] = "PropertyNameExpected", e[e.ValueExpected = 4] = "ValueExpected", e[e.ColonExpected = 5] = "ColonExpected", e[e.CommaExpected = 6] = "CommaExpected", e[e.CloseBraceExpected = 7] = "CloseBraceExpected", e[e.CloseBracketExpected = 8] = "CloseBracketExpected", e[e.EndOfFileExpected = 9] = "EndOfFileExpected", e[e.InvalidCommentToken = 10] = "InvalidCommentToken", e[e.UnexpectedEndOfComment = 11] = "UnexpectedEndOfComment", e[e.UnexpectedEndOfString = 12] = "UnexpectedEndOfString", e[e.UnexpectedEndOfNumber = 13] = "UnexpectedEndOfNumber", e[e.InvalidUnicode = 14] = "InvalidUnicode", e[e.InvalidEscapeCharacter = 15] = "InvalidEscapeCharacter", e[e.InvalidCharacter = 16] = "InvalidCharacter";
})(ud || (ud = {}));

// src/core/json/parse-json.ts
function Se(e) {
  if (e.trim() === "")
    return { value: void 0, faults: [{ path: "$", code: "json-empty", parameters: [] }] };
  try {
    let n = JSON.parse(e);
    return Fk(n) ? { value: void 0, faults: [$i] } : { value: n, faults: jk(e) };
  } catch (n) {
    return { value: void 0, faults: [n instanceof SyntaxError ? Dk(e) : $i] };
  }
}
var md = { disallowComments: !0, allowTrailingComma: !1 }, Ik = 100, $i = { path: "$", code: "json-too-deep", parameters: [] }, Lk = {
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
function Fk(e) {
  let n = [e].filter(cd);
  for (let t = 0; n.length > 0; t++) {
    if (t === Ik)
      return !0;
    let r = [];
    for (let s of n)
      for (let o of Object.keys(s).map((i) => s[i]))
        cd(o) && r.push(o);
    n = r;
  }
  return !1;
}
function cd(e) {
  return typeof e == "object" && e !== null;
}
function Dk(e) {
  var a;
  let n = null;
  try {
    Mi(e, {
      onError: (l, u, c) => {
        n = n != null ? n : { error: l, offset: u, length: c };
      }
    }, md);
  } catch (l) {
    return $i;
  }
  let t = n;
  if (t === null || e.charCodeAt(0) === 65279)
    return { path: "$", code: t === null ? "json-invalid" : "json-byte-order-mark", parameters: [] };
  let r = e.slice(0, t.offset), s = e.slice(t.offset, t.offset + Math.max(t.length, 1));
  if ((s === "}" || s === "]") && r.trim().endsWith(","))
    return dd("json-trailing-comma", e, r.lastIndexOf(","), s);
  let o = (a = Lk[t.error]) != null ? a : "json-invalid";
  return dd(o === "json-comma" ? s === "}" ? "json-list-end" : s === "]" ? "json-object-end" : o : o, e, t.offset, s);
}
function dd(e, n, t, r) {
  let s = n.slice(0, t).split(/\r\n?|\n/), o = s[s.length - 1].length + 1;
  return { path: "$", code: e, parameters: [s.length, o, W(r)] };
}
function jk(e) {
  let n = [], t = [];
  return Mi(e, {
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
  }, md), n;
}

// src/core/survey/dates.ts
function we(e) {
  let n = /^(\d{4})-(\d{2})-(\d{2})$/.exec(e);
  if (n === null)
    return !1;
  let [t, r, s] = [Number(n[1]), Number(n[2]), Number(n[3])], i = [31, t % 4 === 0 && (t % 100 !== 0 || t % 400 === 0) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][r - 1];
  return i !== void 0 && s >= 1 && s <= i;
}
function fd(e) {
  return we(`${e}-01`);
}

// src/core/survey/number-text.ts
var _k = [
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
], Wk = /^([+-]?)(\d{1,3}(?:[\s٬'’]\d{3}){1,4}|\d{0,15})(?:([.,])(\d{0,15}))?$/;
function $t(e) {
  let n = e.trim().replace(/[^ -~]/g, Bk), t = Wk.exec(n);
  if (t === null)
    return null;
  let [, r, s = "", o, i = ""] = t, a = /^[1-9]\d{0,2}$/.test(s) && i.length === 3 && (o === "," || i.endsWith("0") && !e.includes("\u066B"));
  if (s + i === "" || a)
    return null;
  let l = s.replace(/\D/g, "").replace(/^0+(?=\d)/, "") || "0", u = i.replace(/0+$/, ""), c = u === "" ? l : `${l}.${u}`;
  return r === "-" && c !== "0" ? `-${c}` : c;
}
function Bk(e) {
  let n = e.charCodeAt(0), t = _k.find((r) => n >= r && n < r + 10);
  return t !== void 0 ? String(n - t) : e === "\u2212" ? "-" : e === "\u066B" ? "." : e;
}

// src/core/survey/read-questions.ts
var mn = ["survey", "revision", "submitted", "language"], qk = [
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
], Ii = ["text", "number", "url", "date", "month"], pd = ["skills", "languages", "wikis"], Rr = 200, Pr = 3;
function gd(e) {
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
      let p = mn.includes(l);
      return e.fault(`${i}.name`, p ? "reserved-name" : "name-taken", l, mn), null;
    }
    let u = {
      name: l,
      title: e.text(o, i, "title"),
      description: e.text(o, i, "description"),
      visibleIf: e.condition(o, i, "visibleIf")
    }, c = F(o, "type");
    if (c === "panel")
      return a === Pr ? (e.fault(i, "panels-too-deep", Pr), null) : (n.add(l), E(v({}, u), { type: c, elements: r(o, i, a + 1) }));
    if (c === "html") {
      let p = e.text(o, i, "html");
      return p === null && F(o, "html") === void 0 && e.fault(`${i}.html`, "missing-property", "html"), n.add(l), p && E(v({}, u), { type: c, text: p });
    }
    if (t === Rr)
      return e.fault(i, "too-many-questions", Rr), null;
    let d = Gk(o, i, c, E(v({}, u), {
      isRequired: F(o, "isRequired") === !0,
      requiredIf: e.condition(o, i, "requiredIf"),
      isRetired: F(o, "retired") === !0
    }), e);
    return d !== null && (t++, n.add(l)), d;
  };
  return { read: (o, i) => r(o, i, 0) };
}
function Gk(e, n, t, r, s) {
  switch (t) {
    case "radiogroup": {
      let l = dn(e, n, "choices", s);
      return l && v(E(v({}, r), { type: t }), o(l));
    }
    case "checkbox": {
      let l = dn(e, n, "choices", s);
      return l && v(v(E(v({}, r), { type: t }), o(l)), a());
    }
    case "dropdown":
    case "tagbox": {
      let l = Vk(e, n, s), u = l === null ? dn(e, n, "choices", s) : [];
      if (u === null)
        return null;
      let c = E(v(v({}, r), o(u)), { choicesFrom: l });
      return t === "dropdown" ? E(v({}, c), { type: t }) : v(E(v({}, c), { type: t }), a());
    }
    case "ranking": {
      let l = dn(e, n, "choices", s), u = F(e, "selectToRankEnabled") === !0;
      return l && v(E(v({}, r), { type: t, choices: l, isSelectToRank: u }), a());
    }
    case "rating": {
      let l = yc(e, n, s);
      return l && E(v({}, r), {
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
      return E(v({}, r), { type: t, choices: l, special: i(l) });
    }
    case "text":
      return v(E(v({}, r), { type: t }), Uk(e, n, s));
    case "comment":
      return E(v({}, r), { type: t, maxLength: s.count(e, n, "maxLength") || null });
    case "matrix": {
      let l = dn(e, n, "rows", s), u = dn(e, n, "columns", s), c = ["eachRowRequired", "isAllRowRequired"].some((d) => F(e, d) === !0);
      return l && u && E(v({}, r), { type: t, choices: u, rows: l, isEachRowRequired: c });
    }
    case "matrixdropdown": {
      let l = s.string(e, n, "rowsFrom", "bad-id", (d) => d === "" || te.test(d)), u = l === null ? dn(e, n, "rows", s) : [], c = bc(e, n, s);
      return u && c && E(v({}, r), { type: t, columns: c, rows: u, rowsFrom: l });
    }
    default:
      return s.fault(`${n}.type`, "unknown-question-type", W(t), qk), null;
  }
  function o(l) {
    let u = hi(e, n, s, l);
    return { choices: [...l, ...Ze(u)], special: u };
  }
  function i(l) {
    return E(v({}, hi(e, n, s, l)), { other: null, none: null });
  }
  function a() {
    return {
      minSelectedChoices: s.count(e, n, "minSelectedChoices") || null,
      maxSelectedChoices: s.count(e, n, "maxSelectedChoices") || null
    };
  }
}
function Vk(e, n, t) {
  return t.string(
    e,
    n,
    "choicesFrom",
    "not-one-of",
    (r) => pd.includes(r),
    pd
  );
}
function Uk(e, n, t) {
  let r = t.word(e, n, "inputType", Ii), s = (o) => {
    let i = F(e, o), a = typeof i == "string" || typeof i == "number" ? Li(String(i), r) : null;
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
function Li(e, n) {
  switch (n) {
    case "number":
      return $t(e);
    case "date":
      return we(e) ? e : null;
    case "month":
      return fd(e) ? e : null;
    default:
      return null;
  }
}

// src/core/survey/read-definition.ts
var Hk = ["draft", "open", "paused", "closed", "archived"], Qk = ["individuals", "affiliates", "partners", "society"], zk = 5, Jk = 5;
function jn(e) {
  var u, c;
  let n = [], t = gc(n);
  if (!_(e))
    return t.fault("$", "expected-object"), { survey: null, faults: n };
  let r = "$.localSkills", s = t.object(e, "$", "localSkills"), o = F(s, "id"), i = typeof o == "string" && te.test(o);
  i || t.fault(`${r}.id`, "bad-id", W(o));
  let a = Kk(e, t);
  if (H({ pages: a }).length === 0)
    return t.fault("$.pages", "no-question"), { survey: null, faults: n };
  if (!i)
    return { survey: null, faults: n };
  let l = {
    id: o,
    locale: t.string(e, "$", "locale", "bad-language", hc),
    status: t.word(s, r, "status", Hk),
    opens: t.string(s, r, "opens", "bad-date", we),
    closes: t.string(s, r, "closes", "bad-date", we),
    title: t.text(e, "$", "title"),
    description: t.text(e, "$", "description"),
    pages: a,
    minAnswers: (u = t.count(s, r, "minAnswers")) != null ? u : zk,
    minCell: (c = t.count(s, r, "minCell")) != null ? c : Jk,
    notInStatistics: Array.from(/* @__PURE__ */ new Set([
      ...t.list(s, r, "notInStatistics").filter(yi).map(String),
      ...tr
    ])),
    audience: Xk(s, t),
    measures: Yk(s, t),
    core: Zk(s, t),
    follows: t.id(s, r, "follows")
  };
  return { survey: nc(l), faults: n };
}
function Kk(e, n) {
  let t = gd(n), r = [];
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
function Xk(e, n) {
  var s;
  let t = "$.localSkills.audience", r = n.object(e, "$.localSkills", "audience");
  return {
    population: n.word(r, t, "population", Qk),
    description: n.text(r, t, "description"),
    minEdits: (s = n.count(r, t, "minEdits")) != null ? s : 0,
    groups: Fi(n.list(r, t, "groups"))
  };
}
function Yk(e, n) {
  let t = "$.localSkills.measures", r = n.object(e, "$.localSkills", "measures");
  return {
    grid: n.id(r, t, "grid"),
    wantToLearn: n.id(r, t, "wantToLearn"),
    canTeach: n.id(r, t, "canTeach"),
    groupBy: Fi(n.list(r, t, "groupBy"))
  };
}
function Zk(e, n) {
  let t = "$.localSkills.core", r = n.object(e, "$.localSkills", "core"), s = n.id(r, t, "id");
  return s === null ? null : { id: s, questions: Fi(n.list(r, t, "questions")) };
}
function Fi(e) {
  return e.filter((n) => typeof n == "string");
}

// src/wiki/counting/contributions.ts
function hd() {
  let e = /* @__PURE__ */ new Map();
  return (n) => {
    var r;
    let t = (r = e.get(n)) != null ? r : ex(n);
    return e.set(n, t), t;
  };
}
function ex(t) {
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
function yd(e, n, t) {
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
        let c = u ? { id: e.id, questions: H(e).map(({ name: p }) => p) } : i.core;
        r.push({ place: o, local: E(v({}, i), { core: c }), definitionRevision: a });
      });
    return { found: r, notes: s };
  });
}

// src/core/exchange/exchange-record.ts
var _n = { offer: "Offer a skill", seek: "Seek a skill" }, Di = ["training", "mentoring", "consulting", "online-learning", "peer-support", "event"], bd = ["open", "paused", "matched", "closed"], ji = 5, wd = 100, kd = 100, Ds = 20;
function xd(e, n) {
  if (!we(n))
    throw new RangeError(`\u201C${n}\u201D is no date.`);
  let t = e.status === "paused" && e.until !== null && e.until <= n;
  return e.status !== "open" && !t ? e.status : e.expires !== null && e.expires < n ? "expired" : null;
}

// src/core/exchange/current-exchange.ts
function Sd(e, n, t = null) {
  var o;
  let r = { offer: /* @__PURE__ */ new Map(), seek: /* @__PURE__ */ new Map() };
  for (let i of e)
    if (xd(i, n) === null) {
      let a = nx(i.skill, t), l = (o = r[i.kind].get(a)) != null ? o : /* @__PURE__ */ new Set();
      l.add(i.user), r[i.kind].set(a, l);
    }
  let s = (i) => new Map(
    Array.from(i).sort(([a], [l]) => ee(a, l)).map(([a, { size: l }]) => [a, l])
  );
  return { offers: s(r.offer), seeks: s(r.seek) };
}
function nx(e, n) {
  var t, r;
  return (r = (t = n == null ? void 0 : n.current(e)) == null ? void 0 : t.id) != null ? r : e;
}

// src/core/exchange/exchange-templates.ts
var _i = "Skill exchange step", Wi = "Skill exchange preferences", Bi = [
  _n.offer,
  _n.seek,
  _i,
  Wi
];

// src/core/wikitext/shown-text.ts
var tx = /<!--[\s\S]*?(?:-->|$)/g, rx = /<nowiki\s*(?:\/>|>([\s\S]*?)<\/nowiki\s*>)/gi, sx = /* @__PURE__ */ new Map([
  ["!", "|"],
  ["=", "="],
  ["(", "{"],
  [")", "}"],
  ["((", "&#123;&#123;"],
  ["))", "&#125;&#125;"]
]), ox = "\u2026";
function js(e) {
  if (!/[{<]/.test(e))
    return un(e);
  let n = e.replace(tx, "").replace(rx, (t, r) => (r != null ? r : "").replace(/[{}]/g, (s) => `&#${s.charCodeAt(0)};`));
  return un(ix(n));
}
function ix(e) {
  var o, i, a, l;
  let n = [], t = [], r = /[{}]/g, s = 0;
  for (; s < e.length; ) {
    let u = e.slice(s, s + 2);
    if (u === "{{")
      t.push(n.length), n.push(u), s += 2;
    else if (u === "}}" && t.length > 0) {
      let [, ...c] = n.splice(t.pop()), d = ((o = c[0]) == null ? void 0 : o.charAt(0)) === "{" && e.charAt(s + 2) === "}", p = c.length <= 2 ? c.join("").trim() : "";
      n.push((i = sx.get(p)) != null ? i : ox), s += d ? 3 : 2;
    } else {
      r.lastIndex = s + 1;
      let c = (l = (a = r.exec(e)) == null ? void 0 : a.index) != null ? l : e.length;
      n.push(e.slice(s, c)), s = c;
    }
  }
  return n.join("");
}

// src/core/wikitext/extension-tags.ts
var Rd = [
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
function vr(e, n, t) {
  var i;
  let { starts: r, ends: s, lengths: o } = e;
  o.push(((i = o[o.length - 1]) != null ? i : 0) + t - n), r.push(n), s.push(t);
}
function It(e, n) {
  let { starts: t } = e, r = 0, s = t.length;
  for (; r < s; ) {
    let o = Math.floor((r + s) / 2);
    t[o] < n ? r = o + 1 : s = o;
  }
  return r;
}
function Pd(e, n) {
  let { starts: t, ends: r } = e, s = [], o = 0;
  for (let i = 0; i < t.length; i++)
    s.push(n.slice(o, t[i])), o = r[i];
  return s.push(n.slice(o)), s.join("");
}
function qi(e, n) {
  var t;
  return n - ((t = e.lengths[It(e, n) - 1]) != null ? t : 0);
}

// src/core/wikitext/scan-templates.ts
var Lt = -1, Gi = /[[{<]|\n(?==)|-(?={)/g, ax = /[[{<\]]|\n(?==)|-(?={)/g, lx = /[[{<\n]|-(?={)/g, vd = /[[{<}|]|\n(?==)|-(?={)/g, Td = /[[{<}|=]|\n(?==)|-(?={)/g, Vi = /[[\]{}<>|]/g, ux = 10, Ad = 45, cx = 60, Ed = 61, Od = 91, Cd = 93, Ui = 123, dx = 124, mx = 125, fx = 6;
function Nd(e, n) {
  let t = "", r = 0, s = null, o = [], i = [], a = null, l = Gi, u = [], c = 0, d = [];
  function p(N, L, O) {
    let M = L;
    for (; M < r && M - L < O && t.charCodeAt(M) === N; )
      M++;
    return M - L;
  }
  function m() {
    return a !== null && c > a.partsStart && u[c - 1] === Lt;
  }
  function h() {
    a === null ? l = Gi : a.kind === "=" ? l = lx : a.kind === "[" ? l = ax : l = m() ? Td : vd;
  }
  function f(N, L, O, M) {
    a = { kind: N, count: L, contentStart: O, afterHyphen: M, partsStart: c }, i.push(a), h();
  }
  function g() {
    i.pop(), a = i.length > 0 ? i[i.length - 1] : null, h();
  }
  function y(N) {
    let L = p(Ed, N, fx);
    return L > 1 || L === 1 && !m() ? (f("=", L, N + L, !1), N + L) : N;
  }
  function w(N, L) {
    let O = p(Ui, N, r);
    return O > 1 && f("{", O, N + O, L), N + O;
  }
  function b(N, L) {
    let O = p(mx, L, Math.min(N.count, 3));
    if (O < 2)
      return L + 1;
    let M = N.contentStart - O, j = L + O, B = O === 3 ? k(N, L) : null;
    for (O === 2 && R(N, L); d.length > 0 && d[d.length - 1].from >= M; )
      d.pop();
    return B !== null && d.push({ from: M, to: j, text: B }), x(N, M, O), j;
  }
  function x(N, L, O) {
    let M = N.count - O;
    c = N.partsStart, i.pop(), a = i.length > 0 ? i[i.length - 1] : null, M > 1 ? f(N.kind, M, L, N.afterHyphen) : M === 1 && N.kind === "{" && N.afterHyphen ? f("-", 2, L, !1) : h();
  }
  function R(N, L) {
    let O = c > N.partsStart, M = O ? u[N.partsStart] - 1 : L, j = S(N.contentStart, M), B = e(j.isWhole ? j.text : `${j.text}<`, O);
    if (B !== null) {
      let Y = u.slice(N.partsStart, c);
      o.push({ template: B, start: N.contentStart - 2, end: L + 2, parts: Y });
    }
  }
  function k(N, L) {
    if (c === N.partsStart)
      return null;
    let O = u[N.partsStart], M = c > N.partsStart + 2 ? u[N.partsStart + 2] - 1 : L;
    return S(O, M);
  }
  function S(N, L) {
    var Y;
    let O = d.length;
    for (; O > 0 && d[O - 1].from >= N; )
      O--;
    let M = s === null ? 0 : It(s, N), j = "", B = N;
    for (; ; ) {
      let ne = d[O], Z = Math.min(L, ne ? ne.from : L, (Y = s == null ? void 0 : s.starts[M]) != null ? Y : L);
      Vi.lastIndex = B;
      let ce = Vi.test(t) ? Math.min(Vi.lastIndex - 1, Z) : Z;
      if (j += t.slice(B, ce), ce < Z || Z === L)
        return { text: j, isWhole: ce === L };
      if (ne && Z === ne.from) {
        if (j += ne.text.text, !ne.text.isWhole)
          return { text: j, isWhole: !1 };
        B = ne.to, O++;
      } else s !== null && (B = s.ends[M]);
      M = s === null ? 0 : It(s, B);
    }
  }
  function P(N) {
    s === null && (s = _s(), n.begin(t, s));
    let L = n.skip(N);
    return n.atLineStart ? (n.atLineStart = !1, y(L)) : L;
  }
  function T(N, L) {
    switch (N) {
      case ux:
        return a !== null && a.kind === "=" && g(), y(L + 1);
      case cx:
        return P(L);
      case Ad:
        return t.charCodeAt(L + 2) === Ui ? w(L + 1, !0) : (f("-", 2, L + 2, !1), L + 2);
      case Ui:
        return w(L, !1);
      case Od: {
        let O = p(Od, L, r);
        return O > 1 && f("[", O, L + O, !1), L + O;
      }
      default:
        return C(a, N, L);
    }
  }
  function C(N, L, O) {
    if (N.kind === "{")
      return b(N, O);
    let M = L === Cd ? Cd : Ad;
    return t.charCodeAt(O + 1) !== M ? O + 1 : (x(N, N.contentStart - 2, 2), O + 2);
  }
  function I() {
    let N = y(0);
    for (; ; ) {
      if (l.lastIndex = N, !l.test(t))
        return;
      N = l.lastIndex;
      let L = t.charCodeAt(N - 1);
      L === dx ? (u[c] = N, u[c + 1] = Lt, c += 2, l = Td) : L === Ed ? (u[c - 1] = N - 1, l = vd) : N = T(L, N - 1);
    }
  }
  return (N) => (t = N, r = N.length, s = null, o = [], i.length = 0, a = null, l = Gi, u = [], c = 0, d = [], I(), t = "", n.end(), { calls: o, removed: s });
}

// src/core/wikitext/detached-text.ts
function ue(e) {
  return e.length < 13 ? e : e.split("").join("");
}

// src/core/wikitext/trim.ts
function Md(e) {
  return e <= 32 && (e === 32 || e >= 9 && e <= 13 && e !== 12 || e === 0);
}
function Ws(e, n, t) {
  let r = n;
  for (; r < t && Md(e.charCodeAt(r)); )
    r++;
  return r;
}
function Bs(e, n, t) {
  let r = t;
  for (; r > n && Md(e.charCodeAt(r - 1)); )
    r--;
  return r;
}
function wn(e, n, t) {
  let r = Ws(e, n, t);
  return e.slice(r, Bs(e, r, t));
}

// src/core/wikitext/plain-parameters.ts
var Tr = 3, on, $d, Hi, qs, Ar = class {
  constructor(n, t, r) {
    Ke(this, on);
    this.text = n, this.met = t, this.parts = r;
  }
  get size() {
    return this.parts.length / Tr;
  }
  get(n) {
    let t = this.met.numbers.get(n), { parts: r } = this;
    if (t !== void 0) {
      for (let s = 0; s < r.length; s += Tr)
        if (r[s] === t)
          return Xe(this, on, Hi).call(this, s);
    }
  }
  has(n) {
    return this.get(n) !== void 0;
  }
  forEach(n) {
    for (let t = 0; t < this.parts.length; t += Tr)
      n(Xe(this, on, Hi).call(this, t), Xe(this, on, $d).call(this, t), this);
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
on = new WeakSet(), $d = function(n) {
  return this.met.names[this.parts[n]];
}, Hi = function(n) {
  return this.text.slice(this.parts[n + 1], this.parts[n + 2]);
}, qs = function() {
  let n = /* @__PURE__ */ new Map();
  return this.forEach((t, r) => n.set(r, t)), n;
};
var [px, gx] = [500, 4], hx = 61;
function Id() {
  let e = [], n = /* @__PURE__ */ new Map(), t = { names: e, numbers: n }, r = [], s = 0, o = [], i = 0;
  function a(u, c) {
    for (let d = s; d < s + gx && d < r.length; d++) {
      let p = r[d], m = e[p];
      if (u.charCodeAt(c + m.length) === hx && u.startsWith(m, c))
        return s = d + 1, p;
    }
    return -1;
  }
  function l(u) {
    let c = n.get(u);
    if (c !== void 0)
      return s = r.indexOf(c) + 1, c;
    if (u === "" || e.length >= px)
      return -1;
    let d = ue(u), p = e.push(d) - 1;
    return n.set(d, p), o.push(-1), r.splice(s, 0, p), s++, p;
  }
  return (u, c, d) => {
    let p = [];
    s = 0, i++;
    for (let m = c + 1; m <= d; ) {
      let h = u.indexOf("|", m), f = h === -1 ? d : h, g = a(u, m), y = g === -1 ? 0 : m + e[g].length;
      if (g === -1 || y >= f) {
        if (y = u.indexOf("=", m), y === -1 || y >= f)
          return null;
        g = l(u.slice(Ws(u, m, y), Bs(u, m, y)));
      }
      if (g === -1 || o[g] === i)
        return null;
      o[g] = i;
      let w = Ws(u, y + 1, f);
      p.push(g, w, Bs(u, w, f)), m = f + 1;
    }
    return new Ar(u, t, p);
  };
}

// src/core/wikitext/plain-call.ts
var yx = ["[", "]", "{", "<", `
=`], [Gs, Ld] = ["{{", "}}"], bx = "}", wx = /^\s*$/;
function Fd(e) {
  let n = Id();
  return (t) => {
    var l;
    let r = t.startsWith(Gs) ? t.indexOf(bx, Gs.length) : -1, s = r + Ld.length;
    if (r === -1 || !t.startsWith(Ld, r) || t.length > s && !wx.test(t.slice(s)) || yx.some((u) => t.includes(u, Gs.length)))
      return null;
    let o = t.indexOf("|");
    o = o === -1 || o > r ? r : o;
    let i = e(t.slice(Gs.length, o), o < r);
    if (i === null)
      return [];
    let a = (l = n(t, o, r)) != null ? l : kx(t, o, r);
    return [{ template: i, parameters: a, start: 0, end: s }];
  };
}
function kx(e, n, t) {
  let r = /* @__PURE__ */ new Map(), s = 0, o = n;
  for (let i = n + 1; i <= t; ) {
    let a = e.indexOf("|", i), l = a === -1 ? t : a;
    o = o === -1 || o >= i ? o : e.indexOf("=", i), o === -1 || o >= l ? r.set(String(++s), e.slice(i, l)) : r.set(wn(e, i, o), wn(e, o + 1, l)), i = l + 1;
  }
  return r;
}

// src/core/wikitext/skip-angle.ts
var xx = 60, Dd = 62, Bd = 47, jd = 10;
function _d(e) {
  return e === 32 || e === 9;
}
function Wd(e, n) {
  let t = e.charCodeAt(n);
  return t === 32 || t >= 9 && t <= 13 || t === Dd || t === Bd && e.charCodeAt(n + 1) === Dd;
}
function qd(e) {
  return e.replace(/[A-Z]+/g, (n) => n.toLowerCase());
}
function Sx(e) {
  let n = /* @__PURE__ */ new Map(), t = (r, s) => {
    let o = r.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
    n.set(r, { kind: s, closing: new RegExp(`</${o}[\\t-\\r ]*>`, "gi") });
  };
  return e.forEach((r) => t(qd(r), "extension")), t("includeonly", "dropped"), ["noinclude", "/noinclude", "onlyinclude", "/onlyinclude"].forEach((r) => t(r, "ignored")), n;
}
function Gd(e) {
  let n = Sx(e), t = Math.max(...Array.from(n.keys(), (f) => f.length)), r = "", s = _s(), o = !1, i = /* @__PURE__ */ new Set(), a = { begin: l, end: u, skip: c, atLineStart: !1 };
  function l(f, g) {
    r = f, s = g, o = !1, i.clear(), a.atLineStart = !1;
  }
  function u() {
    r = "";
  }
  function c(f) {
    return r.startsWith("!--", f + 1) ? d(f) : m(f);
  }
  function d(f) {
    let g = r.indexOf("-->", f + 4);
    if (g === -1)
      return vr(s, f, r.length), r.length;
    let y = f;
    for (; y > 0 && _d(r.charCodeAt(y - 1)); )
      y--;
    if (y > 0 && r.charCodeAt(y - 1) === jd) {
      let w = p(g + 3);
      if (r.charCodeAt(w) === jd)
        return vr(s, y, w + 1), a.atLineStart = !0, w + 1;
    }
    return vr(s, f, g + 3), g + 3;
  }
  function p(f) {
    for (; ; ) {
      for (; _d(r.charCodeAt(f)); )
        f++;
      let g = r.startsWith("<!--", f) ? r.indexOf("-->", f + 4) : -1;
      if (g === -1)
        return f;
      f = g + 3;
    }
  }
  function m(f) {
    let g = f + 1, y = g;
    for (; y - g <= t && y < r.length && !Wd(r, y) && r.charCodeAt(y) !== xx; )
      y++;
    let w = r.slice(g, y), b = qd(w), x = n.get(b);
    if (x === void 0 || o || !Wd(r, y))
      return g;
    let R = r.indexOf(">", y);
    if (R === -1)
      return o = !0, g;
    let k = R + 1;
    if (x.kind !== "ignored" && r.charCodeAt(R - 1) !== Bd) {
      let S = i.has(b) ? -1 : h(x, k);
      if (S !== -1)
        k = S;
      else if (w === "includeonly")
        k = r.length;
      else
        return i.add(b), k;
    }
    return x.kind !== "extension" && vr(s, f, k), k;
  }
  function h({ closing: f }, g) {
    f.lastIndex = g;
    let y = f.exec(r);
    return y === null ? -1 : y.index + y[0].length;
  }
  return a;
}

// src/core/wikitext/magic-words.ts
function Er(e) {
  return e.split(" ");
}
var Vd = Er(
  "PAGENAME PAGENAMEE FULLPAGENAME FULLPAGENAMEE SUBPAGENAME SUBPAGENAMEE ROOTPAGENAME ROOTPAGENAMEE BASEPAGENAME BASEPAGENAMEE TALKPAGENAME TALKPAGENAMEE SUBJECTPAGENAME ARTICLEPAGENAME SUBJECTPAGENAMEE ARTICLEPAGENAMEE REVISIONID REVISIONDAY REVISIONDAY2 REVISIONMONTH REVISIONMONTH1 REVISIONYEAR REVISIONTIMESTAMP REVISIONUSER CASCADINGSOURCES NAMESPACE NAMESPACEE NAMESPACENUMBER TALKSPACE TALKSPACEE SUBJECTSPACE ARTICLESPACE SUBJECTSPACEE ARTICLESPACEE NUMBEROFARTICLES NUMBEROFFILES NUMBEROFUSERS NUMBEROFACTIVEUSERS NUMBEROFPAGES NUMBEROFADMINS NUMBEROFEDITS"
), Rx = new Set(Vd.concat(Er(
  "! = CURRENTMONTH CURRENTMONTH2 CURRENTMONTH1 CURRENTMONTHNAME CURRENTMONTHNAMEGEN CURRENTMONTHABBREV CURRENTDAY CURRENTDAY2 CURRENTDAYNAME CURRENTYEAR CURRENTTIME CURRENTHOUR LOCALMONTH LOCALMONTH2 LOCALMONTH1 LOCALMONTHNAME LOCALMONTHNAMEGEN LOCALMONTHABBREV LOCALDAY LOCALDAY2 LOCALDAYNAME LOCALYEAR LOCALTIME LOCALHOUR SITENAME CURRENTWEEK CURRENTDOW LOCALWEEK LOCALDOW REVISIONSIZE CURRENTVERSION CURRENTTIMESTAMP LOCALTIMESTAMP DIRECTIONMARK DIRMARK CONTENTLANGUAGE CONTENTLANG USERLANGUAGE PAGELANGUAGE"
))), Px = new Set(Er("articlepath pageid server servername scriptpath stylepath")), vx = new Set(Vd.concat(Er(
  "NUMBERINGROUP NUMINGROUP DEFAULTSORT DEFAULTSORTKEY DEFAULTCATEGORYSORT PAGESINCATEGORY PAGESINCAT PAGESIZE PROTECTIONLEVEL PROTECTIONEXPIRY DISPLAYTITLE"
))), Tx = new Set(Er(
  "ns nse urlencode lcfirst ucfirst lc uc localurl localurle fullurl fullurle canonicalurl canonicalurle formatnum grammar gender plural bidi padleft padright anchorencode filepath pageid int"
));
function Ud(e) {
  return Rx.has(e) || Px.has(e.toLowerCase());
}
function Hd(e) {
  return vx.has(e) || Tx.has(e.toLowerCase());
}

// src/core/wikitext/template-name.ts
var Ax = /^subst:/iu, Ex = /^safesubst:/iu, Qd = /^msgnw:/iu, Ox = /^msg:/iu, Cx = /^raw:/iu, Nx = 1e3, Mx = 200;
function zd(e) {
  let { templates: n, redirects: t = {}, templateNamespaces: r = [], otherNamespaces: s = [], capitalLinks: o = !0 } = e, i = is({
    defaultNamespace: "Template",
    namespaces: rl.concat(s, [["Template", ...r]]),
    capitalLinks: o
  }), a = /* @__PURE__ */ new Map(), l = (d, p) => {
    let m = i(d);
    if (m === null)
      throw new RangeError(`\u201C${d}\u201D cannot be a template: no page can have this title.`);
    a.set(m, p);
  };
  for (let d of Object.keys(t)) {
    let p = t[d];
    if (!n.includes(p))
      throw new RangeError(`The redirect \u201C${d}\u201D leads to \u201C${p}\u201D, which is none of the templates to look for.`);
    l(d, p);
  }
  n.forEach((d) => l(d, d));
  let u = (d, p) => {
    var g;
    let m = wn(d, 0, d.length);
    if (Ax.test(m) || (m = m.replace(Ex, ""), m = wn(m, 0, m.length), !p && Ud(m)))
      return null;
    m = (Qd.test(m) ? m.replace(Qd, "") : m.replace(Ox, "")).replace(Cx, "");
    let h = m.indexOf(":");
    if (h !== -1 && Hd(m.slice(0, h)))
      return null;
    let f = i(m);
    return f === null ? null : (g = a.get(f)) != null ? g : null;
  }, c = { with: /* @__PURE__ */ new Map(), without: /* @__PURE__ */ new Map() };
  return (d, p) => {
    if (d.length > Mx)
      return u(d, p);
    let m = p ? c.with : c.without, h = m.get(d);
    return h === void 0 && (m.size === Nx && (c = { with: /* @__PURE__ */ new Map(), without: /* @__PURE__ */ new Map() }), h = u(d, p), m.set(d, h)), h;
  };
}

// src/core/wikitext/template-reader.ts
function Qi(e) {
  var s;
  let n = zd(e), t = Fd(n), r = Nd(n, Gd((s = e.extensionTags) != null ? s : Rd));
  return (o) => {
    let i = t(o);
    if (i !== null)
      return i;
    let { calls: a, removed: l } = r(o), u = null;
    return a.sort((c, d) => c.start - d.start).map((c) => {
      var f;
      let { template: d, start: p, end: m } = c;
      if (l === null || ((f = l.starts[It(l, p)]) != null ? f : m) >= m)
        return { template: d, parameters: Jd(o, c.parts, m), start: p, end: m };
      u = u != null ? u : Pd(l, o);
      let h = c.parts.map((g) => g === Lt ? Lt : qi(l, g));
      return { template: d, parameters: Jd(u, h, qi(l, m)), start: p, end: m };
    });
  };
}
function Jd(e, n, t) {
  let r = /* @__PURE__ */ new Map(), s = 0;
  for (let o = 0; o < n.length; o += 2) {
    let i = n[o], a = n[o + 1], l = o + 2 < n.length ? n[o + 2] - 1 : t - 2;
    a === Lt ? r.set(String(++s), e.slice(i, l)) : r.set(wn(e, i, a), wn(e, a + 1, l));
  }
  return r;
}

// src/core/exchange/language-proficiency.ts
var Kd = 6, $x = /^(.+)-([0-5n])$/i, Xd = /^(.+)-(?:.|\d\d)$/;
function Yd(e) {
  var t;
  let n = (t = Xd.exec(e.toLowerCase())) == null ? void 0 : t[1];
  return n !== void 0 && Vs(e) === null && Re.test(n);
}
function Vs(e) {
  var s;
  let n = $x.exec(e), t = ((s = n == null ? void 0 : n[1]) != null ? s : e).toLowerCase();
  if (!Re.test(t) || Xd.test(t))
    return null;
  let r = n == null ? void 0 : n[2];
  return { code: t, proficiency: r === void 0 ? null : /n/i.test(r) ? Kd : Number(r) };
}
function Zd(e) {
  let { code: n, proficiency: t } = e;
  return t === null ? n : `${n}-${t === Kd ? "N" : t}`;
}

// src/core/exchange/record-fault.ts
function Ft(e, n, ...t) {
  return { parameter: e, key: `localskills-template-card-fault-${n}`, parameters: t };
}

// src/core/exchange/timezone.ts
var Ix = /^(?:(?:UTC|GMT)\s*)?(?:([+\-−])\s*(\d{1,2})(?::?([0-5]\d))?)?$/i, [Lx, Fx] = [-720, 840];
function em(e) {
  var s, o;
  let n = e === "" ? null : Ix.exec(e);
  if (n === null)
    return null;
  let t = Number((s = n[2]) != null ? s : 0) * 60 + Number((o = n[3]) != null ? o : 0), r = n[1] === void 0 || n[1] === "+" || t === 0 ? t : -t;
  return r >= Lx && r <= Fx ? r : null;
}

// src/core/exchange/read-record-values.ts
var Dx = [
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
], jx = ["capacity", "for"], _x = 1e3;
function tm(e, n, t, r = {}) {
  var R;
  let s = [], o = (k) => {
    var S;
    return ((S = t.get(k)) != null ? S : "").trim() || null;
  }, i = (k, S, ...P) => (s.push(Ft(k, S, ...P)), null), a = (k, S, P, ...T) => {
    var I;
    let C = o(k);
    return C === null ? null : (I = S(C)) != null ? I : i(k, P, W(C), ...T);
  }, l = (k, S, P) => {
    var C;
    let T = ((C = o(k)) != null ? C : "").split(";").map((I) => I.trim()).filter((I) => I !== "");
    return Array.from(new Set(T)).map((I) => {
      var N;
      return (N = S(I)) != null ? N : i(k, P(I), W(I));
    }).filter((I) => I !== null);
  }, u = (k, S) => a(k, (P) => Array.from(P).length <= S ? P : null, k, k, S), c = (k) => {
    let S = o(k);
    return S === null || we(S) ? S : i(k, "date", k, W(S));
  }, d = Wx(o("skill"), i, r), p = a("level", (k) => nm(k, 1, ji), "level", ji), m = l("methods", (k) => Di.includes(k) ? k : null, () => "method"), h = (k) => {
    let S = c(k);
    return S !== null && r.date !== void 0 && S > r.date && i(k, "day-to-come", k, S), S;
  }, f = qx(l(
    "languages",
    Vs,
    (k) => Yd(k) ? "proficiency" : "language"
  ).map(Zd)), g = f.slice(0, Ds);
  f.length > Ds && i("languages", "many-languages", "languages", Ds), (o("languages") === null || /^[\s;]*$/.test(o("languages"))) && i("languages", "no-language", "languages");
  let y = e === "offer", w = y ? a("capacity", (k) => nm(k, 0, _x), "capacity", "capacity") : null, b = {
    kind: e,
    user: n,
    id: a("id", (k) => te.test(k) ? k : null, "id"),
    level: p,
    methods: Di.filter((k) => m.includes(k)),
    languages: g,
    capacity: w,
    region: u("region", kd),
    timezone: a("timezone", em, "timezone"),
    for: y ? o("for") : null,
    affiliate: u("affiliate", wd),
    note: o("note"),
    since: h("since"),
    confirmed: h("confirmed"),
    expires: c("expires"),
    // Whoever wrote another word than none did not mean that all is as usual.
    status: o("status") === null ? "open" : (R = a("status", Bx, "status")) != null ? R : "paused",
    until: c("until")
  }, x = Dx.filter((k) => y || !jx.includes(k));
  return t.forEach((k, S) => {
    r.allowsOthers !== !0 && !x.includes(S) && k.trim() !== "" && i(S, "unknown-parameter", W(S), x.join(", "));
  }), { values: d === null || g.length === 0 ? null : E(v({}, b), { skill: d }), faults: s };
}
function Wx(e, n, t) {
  if (e === null)
    return n("skill", "no-skill", "skill");
  let { taxonomy: r = null, skillsPage: s = `${ln}/Skills.json` } = t, o = te.test(e), i = r === null || r.get(e) !== null ? null : r.find(e);
  if (i !== null)
    return i.id;
  if (!o || r !== null && r.get(e) === null) {
    let a = e.startsWith("xn--") ? ns(e) : e, l = r === null ? null : Qa(a, r);
    l === null ? n("skill", o ? "unknown-skill" : "no-such-skill", W(a), s) : n("skill", o ? "near-skill" : "near-skill-only", W(a), s, l.words, l.skill);
  }
  return o ? e : null;
}
function Bx(e) {
  var n;
  return (n = bd.find((t) => t === e.toLowerCase())) != null ? n : null;
}
function qx(e) {
  var t, r;
  let n = /* @__PURE__ */ new Map();
  for (let s of e)
    n.set((r = (t = Vs(s)) == null ? void 0 : t.code) != null ? r : s, s);
  return Array.from(n.values());
}
function nm(e, n, t) {
  let r = /^\d{1,6}$/.test(e) ? Number(e) : NaN;
  return r >= n && r <= t ? r : null;
}

// src/core/exchange/record-ids.ts
var Gx = 48;
function rm(e) {
  let n = /* @__PURE__ */ new Set(), t = /* @__PURE__ */ new Map(), r = ({ kind: o }, i) => `${o} ${i}`, s = e.map((o) => {
    let i = o.id !== null && !n.has(r(o, o.id));
    return i && n.add(r(o, o.id)), i;
  });
  return e.map((o, i) => {
    var u;
    if (s[i] === !0)
      return { record: E(v({}, o), { id: o.id }), faults: [] };
    let a = o.skill, l = (u = t.get(r(o, a))) != null ? u : 2;
    for (; n.has(r(o, a)); l++) {
      let c = `-${l}`;
      a = o.skill.slice(0, Gx - c.length) + c;
    }
    return t.set(r(o, o.skill), l), n.add(r(o, a)), { record: E(v({}, o), { id: a }), faults: o.id === null ? [] : [Ft("id", "id-taken", o.id)] };
  });
}

// src/core/exchange/read-exchange-records.ts
function sm(e, n, t = {}) {
  let r = We(n), s = e.map((i) => {
    let a = /* @__PURE__ */ new Map();
    return i.parameters.forEach((l, u) => a.set(u, js(l))), tm(Vx(i), r, a, t);
  }), o = rm(
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
function Us(e, n, t = ["User"]) {
  let r = `${n}/People/`, s = e.indexOf(":"), o = "";
  return e.startsWith(r) ? o = e.slice(r.length) : s !== -1 && t.includes(e.slice(0, s)) && (o = e.slice(s + 1).split("/")[0]), o.trim() === "" || o.includes("/") ? null : We(o);
}
function Vx({ template: e }) {
  return e === _n.offer ? "offer" : "seek";
}

// src/core/wikitext/same-calls.ts
function om(e, n) {
  let t = (r) => JSON.stringify(r.map(({ template: s, parameters: o }) => [s, Array.from(o)]));
  return t(e) === t(n);
}

// src/wiki/counting/page-histories.ts
function Ux(e, n) {
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
function Hx({ latest: e, history: n }) {
  var t;
  return n !== void 0 ? (t = n[n.length - 1]) != null ? t : null : e.parentId === 0 ? e : null;
}
function zi(e) {
  return e.reduce((n, { first: t }) => t !== null && (n === void 0 || t.timestamp < n) ? t.timestamp : n, void 0);
}
function Qx(e, n, t, r) {
  return D(this, null, function* () {
    let { pageIds: s, titles: o } = yield n.recombinedPagesSince(r);
    for (let i of t) {
      let { pageId: a, title: l } = i.page;
      (s.has(a) || o.has(l)) && (i.isRecombined = !0, i.first = yield e.firstRevision(l));
    }
  });
}
function Dt(e, n, t = null) {
  return D(this, null, function* () {
    let r = n.map((o) => ({
      page: o,
      known: o.history === void 0 ? [o.latest] : o.history.slice(),
      first: Hx(o),
      isRecombined: !1
    }));
    yield Ux(e, r);
    let s = t === null ? void 0 : zi(r.filter(({ page: o }) => o.history === void 0));
    return t !== null && s !== void 0 && (yield Qx(e, t, r, s)), r.filter((o) => o.first !== null);
  });
}
function im(e, n, t) {
  return D(this, null, function* () {
    let r = yield Hs(e, n, (o) => {
      let i = t(o);
      return i !== null && it(o, i) ? i : null;
    }), s = yield Ji(e, r);
    return new Map(Array.from(r, ([o, i]) => {
      var l;
      let a = (l = s.get(o)) == null ? void 0 : l.some((u) => u.user === null && !zx(u, i));
      return [o, i !== null && a === !0 ? E(v({}, i), { text: null, escaped: null }) : i];
    }));
  });
}
function zx(e, n) {
  var t;
  return ((t = e.sha1) != null ? t : null) !== null && e.sha1 === (n == null ? void 0 : n.sha1) || e.text !== null && e.text === (n == null ? void 0 : n.text);
}
function Ji(e, n) {
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
function it({ first: e }, n) {
  return e.user === n && e.userId !== 0;
}
function Hs(e, n, t) {
  return D(this, null, function* () {
    var i;
    let r = /* @__PURE__ */ new Map();
    for (let a of n) {
      let l = t(a), u = a.isRecombined ? void 0 : a.known.find(({ user: d, userId: p }) => d === l && p !== 0), c = !a.isRecombined && (a.page.history !== void 0 || ((i = a.known[a.known.length - 1]) == null ? void 0 : i.parentId) === 0);
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
function Qs(e, n) {
  return D(this, null, function* () {
    var i, a;
    let { namespaces: t, extensionTags: r } = yield e.siteInfo(), s = (i = t.get(10)) != null ? i : ["Template"], o = {};
    for (let l of n)
      for (let u of yield e.redirectsTo(`${(a = s[0]) != null ? a : "Template"}:${l}`))
        o[u.slice(u.indexOf(":") + 1)] = l;
    return Qi({ templates: n, redirects: o, templateNamespaces: s, extensionTags: r });
  });
}

// src/core/exchange/keep-own-words.ts
function am({ template: e, parameters: n }) {
  return JSON.stringify([e, Array.from(n)]);
}
function Jx(e, n) {
  let t = /* @__PURE__ */ new Map();
  return n.map(am).forEach((r) => {
    var s;
    return t.set(r, ((s = t.get(r)) != null ? s : 0) + 1);
  }), e.filter((r) => {
    var i;
    let s = am(r), o = (i = t.get(s)) != null ? i : 0;
    return t.set(s, o - 1), o <= 0;
  });
}
function Kx(e, { start: n, end: t }) {
  let r = (n === 0 || e.charAt(n - 1) === `
`) && e.charAt(t) === `
`;
  return e.slice(0, n) + e.slice(r ? t + 1 : t);
}
function lm(e, n, t) {
  let r = e;
  for (let s = 0; s < 20; s++) {
    let o = Jx(t(r), n);
    if (o.length === 0)
      return r;
    let i = (a, l) => l !== a && l.start >= a.start && l.end <= a.end;
    r = o.filter((a) => !o.some((l) => i(a, l))).sort((a, l) => l.start - a.start).reduce(Kx, r);
  }
  return null;
}

// src/wiki/exchange/doubted-words.ts
function um(o, i, a, l) {
  return D(this, arguments, function* ({ source: e, titles: n }, t, r, s) {
    let u = yield Ji(e, t), c = u.size === 0 ? void 0 : (yield e.siteInfo()).namespaces.get(2), d = (g, y, w) => D(null, null, function* () {
      var b, x;
      for (let [R, k] of Array.from(y.entries())) {
        let S = (b = y[R + 1]) != null ? b : w, P = (x = k.sha1) != null ? x : null;
        if (P !== null && P === S.sha1 && k.parentId === S.id && k.user !== g && (yield e.movesAround(k)).some((C) => C === null || Us(C, n.root, c) !== g))
          return !0;
      }
      return !1;
    }), p = /* @__PURE__ */ new Map(), m = /* @__PURE__ */ new Map();
    for (let [g, y] of Array.from(u)) {
      let w = t.get(g), b = y.filter(({ user: x }) => x === null);
      (yield d(r(g), y, w)) ? p.set(g, { doubt: "moved", believed: null }) : b.length > 0 && m.set(g, b);
    }
    let h = Array.from(m.values()).reduce((g, y) => g.concat(y.filter(({ text: w }) => w === null).map(({ id: w }) => w)), []), f = h.length === 0 ? null : yield e.revisions(h, "with-texts");
    return m.forEach((g, y) => {
      let w = t.get(y), b = g.reduce((x, { id: R, text: k }) => {
        var S, P;
        return x === null ? null : lm(x, s((P = k != null ? k : (S = f == null ? void 0 : f.get(R)) == null ? void 0 : S.text) != null ? P : ""), s);
      }, w.text);
      b !== w.text && p.set(y, { doubt: "hidden", believed: b === null ? null : E(v({}, w), { text: b }) });
    }), p;
  });
}

// src/wiki/exchange/moved-pages.ts
var Xx = 5, Yx = /^\s*#[^\s[:]+\s*:?\s*\[\[\s*:?([^\]|#]+)/;
function cm(e, n, t) {
  return D(this, null, function* () {
    let r = /* @__PURE__ */ new Set(), s = /* @__PURE__ */ new Map(), o = n.map((i) => ({ origin: i, there: i }));
    for (let i = 0; o.length > 0 && i < Xx; i++) {
      let a = o.filter(({ there: { first: h } }) => h.text === null).map(({ there: { first: h } }) => h.id), l = a.length === 0 ? null : yield e.revisions(a, "with-texts"), u = /* @__PURE__ */ new Map();
      if (o.forEach(({ origin: h, there: { first: f } }) => {
        var y, w, b, x;
        let g = (x = Yx.exec(((b = (w = f.text) != null ? w : (y = l == null ? void 0 : l.get(f.id)) == null ? void 0 : y.text) != null ? b : "").slice(0, 1e3))) == null ? void 0 : x[1];
        g !== void 0 && (u.set(h, g.replace(/_/g, " ").trim()), r.add(h));
      }), u.size === 0)
        break;
      let c = yield e.readPages(Array.from(new Set(u.values()))), d = yield Dt(e, Array.from(c.values()).map((h) => E(v({}, h), { pageId: 0 }))), p = new Map(d.map((h) => [h.page.title, h])), m = [];
      u.forEach((h, f) => {
        let g = p.get(h);
        g !== void 0 && it(g, t(f)) ? s.set(f, g) : g !== void 0 && m.push({ origin: f, there: g });
      }), o = m;
    }
    return { redirects: r, moved: s };
  });
}

// src/core/exchange/steps/exchange-step.ts
var Or = ["ask", "accept", "decline", "withdraw", "meet", "confirm"], mm = ["learned", "partly", "not-met"];
function dm(e) {
  return e.slice(0, e.lastIndexOf("/"));
}
function Ki(e) {
  let n = e.lastIndexOf("/"), t = We(e.slice(0, Math.max(0, n))), r = e.slice(n + 1).trim();
  return t === "" || t.includes("/") || !te.test(r) ? null : `${t}/${r}`;
}
function kn(e) {
  return [dm(e.seek), dm(e.offer)];
}

// src/core/exchange/steps/read-steps.ts
var fm = ["step", "seek", "offer", "at", "outcome", "on", "skill", "note", "lang"], Zx = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d:[0-5]\dZ$/;
function zs(e, n, t) {
  let r = We(n);
  return e.filter(({ template: s }) => s === _i).map((s) => {
    let o = eS(s, r);
    return o.step === null || t === void 0 || o.step.at <= t ? o : E(v({}, o), { step: E(v({}, o.step), { at: t }) });
  });
}
function eS(e, n) {
  let t = [], r = (f, g, ...y) => (t.push(nS(f, g, ...y)), null), s = (f) => {
    var g;
    return js((g = e.parameters.get(f)) != null ? g : "").trim() || null;
  }, o = (f, g, y, w) => {
    var x;
    let b = s(f);
    return b === null ? w ? r(f, "missing", f) : null : (x = g(b)) != null ? x : r(f, y, W(b), f);
  }, i = o("step", (f) => Or.includes(f) ? f : null, "step", !0), a = o("seek", Ki, "key", !0), l = o("offer", Ki, "key", !0), u = o("at", (f) => {
    var g, y;
    return we((y = (g = Zx.exec(f)) == null ? void 0 : g[1]) != null ? y : "") ? f : null;
  }, "time", !0), c = o(
    "outcome",
    (f) => mm.includes(f) ? f : null,
    "outcome",
    i === "confirm"
  ), d = o("on", (f) => we(f) ? f : null, "day", i === "meet"), p = o("skill", (f) => te.test(f) ? f : null, "skill", !1);
  if (e.parameters.forEach((f, g) => {
    !fm.includes(g) && f.trim() !== "" && t.push(Ft(g, "unknown-parameter", W(g), fm.join(", ")));
  }), i === null || a === null || l === null || u === null || i === "confirm" && c === null || i === "meet" && d === null)
    return { call: e, step: null, faults: t };
  let [m, h] = kn({ seek: a, offer: l });
  return m === h ? (r("offer", "alone"), { call: e, step: null, faults: t }) : (n !== m && n !== h && r("seek", "not-yours", n), {
    call: e,
    step: {
      user: n,
      step: i,
      seek: a,
      offer: l,
      at: u,
      skill: p,
      outcome: i === "confirm" ? c : null,
      on: i === "meet" ? d : null,
      note: s("note")
    },
    faults: t
  });
}
function nS(e, n, ...t) {
  return { parameter: e, key: `localskills-template-step-fault-${n}`, parameters: t };
}

// src/core/exchange/steps/step-limit.ts
function pm(e) {
  if (e.length <= 200)
    return e.slice();
  let n = e.map((s, o) => ({ one: s, index: o })).sort((s, o) => s.one.step.at < o.one.step.at ? 1 : s.one.step.at > o.one.step.at ? -1 : o.index - s.index), t = { ask: 0, other: 0 }, r = new Set(n.filter(({ one: s }) => s.step.step === "ask" ? t.ask++ < 200 : t.other++ < 1e3).map(({ index: s }) => s));
  return e.filter((s, o) => r.has(o));
}

// src/wiki/exchange/read-person.ts
var tS = ["decline", "withdraw"];
function gm(e, n, t, r) {
  var m, h, f;
  let s = n.slice().sort((g, y) => ee(g.title, y.title)), o = [], i = [], a = [], l = (g, y, w, b) => {
    zs(y, e, w == null ? void 0 : w.timestamp).forEach(({ step: x }) => {
      var R;
      x !== null && b(x) && i.push({ step: x, title: g, savedAt: (R = w == null ? void 0 : w.timestamp) != null ? R : x.at });
    });
  }, u = (g) => g.filter(({ template: y }) => y === Wi).forEach((y) => a.push(y));
  for (let { title: g, own: y, optOuts: w, refused: b } of s) {
    let x = t((m = y == null ? void 0 : y.text) != null ? m : "");
    x.forEach((S) => o.push({ title: g, call: S })), l(g, x, y, () => !0), u(x), u(t((h = w == null ? void 0 : w.text) != null ? h : ""));
    let R = t((f = b == null ? void 0 : b.text) != null ? f : ""), k = R.length === 0 ? [] : i.map(({ step: S }) => JSON.stringify(S));
    l(g, R, b, (S) => tS.includes(S.step) && !k.includes(JSON.stringify(S))), u(R);
  }
  let c = pm(i), d = o.filter(({ call: { template: g } }) => g === _n.offer || g === _n.seek);
  return { person: {
    user: e,
    pages: s,
    readings: sm(d.map(({ call: g }) => g), e, r).map((g, y) => E(v({}, g), { title: d[y].title })),
    steps: c.map(({ step: g }) => g),
    stepsBeyond: i.length - c.length,
    preferences: a
  }, placed: c };
}

// src/core/exchange/steps/follow-exchanges.ts
var rS = 21, sS = 180, oS = 366;
function bm(e, n) {
  var r;
  let t = [];
  for (let { round: s, skills: o, disregarded: i } of iS(e, n))
    s !== null && t.push(E(v({}, gS(s, n.date)), { skills: o, skill: (r = o[0]) != null ? r : null, disregarded: i }));
  return t;
}
function iS(e, n) {
  if (!we(n.date))
    throw new RangeError(`\u201C${n.date}\u201D is no date.`);
  let t = /* @__PURE__ */ new Map();
  for (let r of e.slice().sort(aS)) {
    let s = `${r.seek}
${r.offer}`, o = t.get(s);
    o === void 0 ? t.set(s, [r]) : o.push(r);
  }
  return Array.from(t.keys()).sort(ee).map((r) => {
    let s = null, o = [];
    for (let i of t.get(r)) {
      let a = i.at.slice(0, 10) > n.date ? "future" : kn(i).includes(i.user) ? lS(i, s, n) : "not-a-party";
      typeof a == "string" ? o.push({ step: i, reason: a }) : s = a;
    }
    return { round: s, skills: uS(t.get(r), s), disregarded: o };
  });
}
function aS(e, n) {
  return ee(e.at, n.at) || Or.indexOf(e.step) - Or.indexOf(n.step) || ee(hm(e), hm(n));
}
function hm({ user: e, outcome: n, on: t, skill: r, note: s }) {
  return JSON.stringify([e, n, t, r, s]);
}
function lS(e, n, t) {
  let r = e.at.slice(0, 10);
  if (e.step === "ask")
    return fS(e, n, t);
  if (e.step === "decline" && cS(e, n))
    return dS(e, n);
  if (n === null)
    return "no-request";
  let s = n.steps.concat([e]);
  if (e.step === "meet" || e.step === "confirm") {
    if (n.phase !== "accepted")
      return "not-accepted";
    if (e.step === "confirm")
      return pS(e, n, s);
    if (Js(n, r) !== "accepted")
      return "over";
    let o = hS(e.on, Cr(r, oS)), i = Cr(ym(r, o), km(t));
    return E(v({}, n), { steps: s, on: e.on, until: ym(n.until, i) });
  }
  if (e.step === "withdraw" && mS(e, n))
    return E(v({}, n), { steps: s, since: r, phase: "withdrawn" });
  if (n.phase !== "asked") {
    let [o] = n.steps.slice(-1);
    return (o == null ? void 0 : o.step) === e.step && o.user === e.user ? "repeated" : "answered";
  }
  return (e.step === "withdraw" ? e.user !== n.asker : e.user === n.asker) ? e.step === "withdraw" ? "not-asker" : "own-request" : r > n.until && e.step !== "decline" ? "expired" : e.step === "accept" ? wm(n, e, t) : e.step === "decline" ? E(v({}, n), { steps: s, since: r, phase: "declined", declinedBy: n.declinedBy.concat([e.user]) }) : E(v({}, n), { steps: s, since: r, phase: "withdrawn" });
}
function uS(e, n) {
  let t = e.filter((o) => kn(o).includes(o.user)), r = t.filter((o) => n == null ? void 0 : n.steps.includes(o)), s = [
    ...t.filter(({ user: o, step: i }) => i === "decline" && (n == null ? void 0 : n.declinedBy.includes(o))),
    ...r,
    ...t
  ].map(({ skill: o }) => o).filter((o) => o !== null);
  return Array.from(new Set(s));
}
function cS(e, n) {
  if (n === null || n.phase === "withdrawn")
    return !0;
  if (n.phase === "declined")
    return !n.declinedBy.includes(e.user);
  let t = Js(n, e.at.slice(0, 10));
  return t === "lapsed" || t === "not-met" || t === "expired" && n.asker === e.user;
}
function dS(e, n) {
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
function mS(e, { phase: n, steps: t }) {
  let r = t.filter(({ user: s }) => s === e.user);
  return n === "accepted" && r.some(({ step: s }) => s === "ask") && !r.some(({ step: s }) => s === "meet" || s === "confirm");
}
function fS(e, n, t) {
  var o;
  let r = e.at.slice(0, 10), s = n === null ? null : Js(n, r);
  return n !== null && s === "asked" ? e.user === n.asker ? "repeated" : wm(n, e, t) : n !== null && (s === "accepted" || s === "done") ? s === "done" ? "done-before" : "answered" : n !== null && n.declinedBy.some((i) => i !== e.user) ? "declined-before" : {
    seek: e.seek,
    offer: e.offer,
    asker: e.user,
    phase: "asked",
    since: r,
    lastConfirmed: null,
    until: Cr(r, (o = t.replyDays) != null ? o : rS),
    on: null,
    confirmed: /* @__PURE__ */ new Map(),
    steps: [e],
    // Who asks takes their own no back.
    declinedBy: []
  };
}
function wm(e, n, t) {
  let r = n.at.slice(0, 10);
  return E(v({}, e), {
    phase: "accepted",
    since: r,
    until: Cr(r, km(t)),
    steps: e.steps.concat([n])
  });
}
function pS(e, n, t) {
  return n.confirmed.get(e.user) === e.outcome ? "repeated" : E(v({}, n), {
    steps: t,
    lastConfirmed: e.at.slice(0, 10),
    confirmed: new Map(n.confirmed).set(e.user, e.outcome)
  });
}
function Js({ phase: e, confirmed: n, until: t }, r) {
  return e === "asked" ? r > t ? "expired" : "asked" : e !== "accepted" ? e : Array.from(n.values()).includes("not-met") ? "not-met" : n.size === 2 ? "done" : r > t ? "lapsed" : "accepted";
}
function gS(e, n) {
  let { seek: t, offer: r, asker: s, until: o, on: i, confirmed: a, steps: l, declinedBy: u } = e, c = Js(e, n), d = c === "asked" || c === "accepted", p = kn(e);
  return {
    seek: t,
    offer: r,
    asker: s,
    state: c,
    on: i,
    confirmed: a,
    steps: l,
    declinedBy: u,
    since: c === "expired" || c === "lapsed" ? Cr(o, 1) : c === "done" || c === "not-met" ? e.lastConfirmed : e.since,
    expires: d ? o : null,
    waitingFor: c === "asked" ? p.filter((m) => m !== s) : c === "accepted" && (i === null || i <= n) ? p.filter((m) => !a.has(m)) : []
  };
}
function km(e) {
  var n;
  return (n = e.lapseDays) != null ? n : sS;
}
function hS(e, n) {
  return e < n ? e : n;
}
function ym(e, n) {
  return e > n ? e : n;
}
function Cr(e, n) {
  return new Date(Date.parse(`${e}T00:00:00Z`) + n * 24 * 60 * 60 * 1e3).toISOString().slice(0, 10);
}

// src/core/exchange/steps/doubted-times.ts
function xm(e) {
  let n = e.reduce((o, { savedAt: i }) => i > o ? i : o, "").slice(0, 10), t = /* @__PURE__ */ new Map();
  e.forEach((o) => {
    let i = `${o.step.seek}
${o.step.offer}`, a = t.get(i);
    a === void 0 ? t.set(i, [o]) : a.push(o);
  });
  let r = (o) => bm(o, { date: n }).some(({ state: i }) => i === "accepted"), s = [];
  return t.forEach((o) => {
    let i = o.filter(({ step: u, savedAt: c }) => u.at < c);
    if (i.length === 0 || !r(o.map(({ step: u }) => u)))
      return;
    let a = new Set(o.filter(({ step: u }) => u.step === "ask").map(({ step: u }) => u.user)), l = ({ step: u }) => u.step === "accept" || u.step === "meet" || u.step === "ask" && a.size > 1;
    kn(o[0].step).forEach((u) => {
      let c = i.filter((d) => d.step.user === u && l(d));
      c.length > 0 && !r(o.map((d) => c.includes(d) ? E(v({}, d.step), { at: d.savedAt }) : d.step)) && s.push(...c);
    });
  }), s;
}

// src/wiki/exchange/step-times.ts
function Sm(e, n, t) {
  return D(this, null, function* () {
    var s;
    let r = /* @__PURE__ */ new Map();
    for (let { step: o, title: i, savedAt: a } of xm(n)) {
      let l = JSON.stringify(o), c = (yield e.revisionsBySince(i, o.user, o.at)).find(({ text: p }) => zs(t(p != null ? p : ""), o.user).some(({ step: m }) => JSON.stringify(m) === l)), d = (s = c == null ? void 0 : c.timestamp) != null ? s : a;
      d !== o.at && r.set(o, E(v({}, o), { at: d }));
    }
    return r;
  });
}

// src/wiki/exchange/read-exchange.ts
function Rm(t) {
  return D(this, arguments, function* (e, n = {}) {
    var c, d;
    let { source: r, titles: s } = e, { namespaces: o } = yield r.siteInfo(), i = (d = (c = o.get(10)) == null ? void 0 : c[0]) != null ? d : "Template", a = /* @__PURE__ */ new Map(), l = r.pagesOfPeople(s.people(""), Bi.map((g) => `${i}:${g}`));
    try {
      for (var p = he(l), m, h, f; m = !(h = yield p.next()).done; m = !1) {
        let g = h.value;
        a.set(g.title, g);
      }
    } catch (h) {
      f = [h];
    } finally {
      try {
        m && (h = p.return) && (yield h.call(p));
      } finally {
        if (f)
          throw f[0];
      }
    }
    let u = n.taxonomy === void 0 ? (yield r.readPages([s.skills()])).get(s.skills()) : void 0;
    return bS(e, Array.from(a.values()), yS(e, u, n));
  });
}
function yS({ titles: e }, n, t) {
  var s;
  if (t.taxonomy !== void 0)
    return t;
  let { taxonomy: r } = bt(Se((s = n == null ? void 0 : n.latest.text) != null ? s : "").value);
  return v({ taxonomy: r.skills.length === 0 ? null : r, skillsPage: e.skills() }, t);
}
function bS(s, o, i) {
  return D(this, arguments, function* ({ source: e, titles: n }, t, r) {
    var N, L;
    let a = yield Qs(e, Bi), l = (yield e.siteInfo()).namespaces.get(2), u = /* @__PURE__ */ new Map();
    for (let O of t) {
      let M = Us(O.title, n.root, l);
      M !== null && u.set(O, M);
    }
    let c = yield Dt(e, Array.from(u.keys())), d = ({ page: O }) => u.get(O), p = yield Hs(e, c, d), m = (O) => it(O, d(O)), { redirects: h, moved: f } = yield cm(e, c.filter((O) => !m(O)), d), g = new Set(c.filter(m).map(({ page: O }) => O.title)), y = /* @__PURE__ */ new Map();
    f.forEach((O, M) => {
      g.has(O.page.title) || y.set(O, d(M));
    });
    let w = yield Hs(
      e,
      Array.from(y.keys()),
      (O) => {
        var M;
        return (M = y.get(O)) != null ? M : null;
      }
    ), b = yield um(
      { source: e, titles: n },
      new Map(Array.from(p).filter(([O]) => m(O))),
      d,
      a
    ), x = (O) => {
      var vn, zr, Jr, Aa, Ea;
      let { page: { title: M, latest: j } } = O, B = !m(O), Y = (vn = p.get(O)) != null ? vn : null, ne = b.get(O), Z = B ? null : ne === void 0 ? Y : ne.believed, ce = f.get(O), dt = Z !== null && Z.id === j.id ? [] : a((zr = j.text) != null ? zr : "");
      return {
        title: M,
        latest: j,
        own: Z,
        isMadeByOther: B,
        doubt: (Jr = ne == null ? void 0 : ne.doubt) != null ? Jr : null,
        optOuts: B ? Y : null,
        refused: ne !== void 0 ? Y : ce === void 0 ? null : (Aa = w.get(ce)) != null ? Aa : null,
        isStrangers: B && (dt.length > 0 || h.has(O)),
        isChangedByOthers: !B && (Z == null ? void 0 : Z.id) !== j.id && !om(a((Ea = Z == null ? void 0 : Z.text) != null ? Ea : ""), dt)
      };
    }, R = /* @__PURE__ */ new Map();
    for (let O of c) {
      let M = d(O);
      R.set(M, [...(N = R.get(M)) != null ? N : [], O]);
    }
    let k = /* @__PURE__ */ new Map(), S = [], P = [], T = [];
    for (let O of Array.from(R.keys()).sort(ee)) {
      let M;
      try {
        M = gm(O, ((L = R.get(O)) != null ? L : []).map(x), a, r);
      } catch (j) {
        S.push({ user: O, error: j });
        continue;
      }
      k.set(O, M.person), M.person.readings.forEach(({ record: j }) => {
        j !== null && P.push(j);
      }), M.placed.forEach((j) => T.push(j));
    }
    let C = yield Sm(e, T, a), I = (O) => {
      var M;
      return (M = C.get(O)) != null ? M : O;
    };
    return C.size > 0 && k.forEach((O, M) => k.set(M, E(v({}, O), { steps: O.steps.map(I) }))), { people: k, unread: S, records: P, steps: T.map(({ step: O }) => I(O)), ownPages: /* @__PURE__ */ new Map() };
  });
}

// src/wiki/counting/count-exchange.ts
function Pm(e, n) {
  return D(this, null, function* () {
    var a;
    let { source: t, titles: r } = e, { records: s } = yield Rm(e), o = (yield t.readPages([r.skills()])).get(r.skills()), { taxonomy: i } = bt(Se((a = o == null ? void 0 : o.latest.text) != null ? a : "").value);
    return Sd(s, n, i);
  });
}

// src/core/analysis/exact-sums.ts
var vm = [1], Ks = [10], wS = 40;
function Yi(e) {
  let n = Em(e);
  if (n !== null)
    return n.n === 0 ? null : n.sum / n.n;
  let { n: t, positive: r, negative: s, decimals: o } = Om(e);
  if (t.length === 0)
    return null;
  let i = Cm(Nr(r, s), t, o);
  return jt(r, s) < 0 ? -i : i;
}
function Am(e) {
  let n = Em(e);
  if (n !== null && n.n > 1 && n.n * Math.max(n.n, n.squares) <= Number.MAX_SAFE_INTEGER)
    return (n.n * n.squares - n.sum ** 2) / (n.n * (n.n - 1));
  let { n: t, positive: r, negative: s, squares: o, decimals: i } = Om(e);
  if (jt(t, vm) <= 0)
    return null;
  let a = Nr(r, s);
  return Cm(Nr(xn(t, o), xn(a, a)), xn(t, Nr(t, vm)), 2 * i);
}
function Em(e) {
  let [n, t, r] = [0, 0, 0];
  for (let { value: s, count: o } of e)
    if (n += o, t += s * o, r += s * s * o, !Number.isInteger(s) || !(r <= Number.MAX_SAFE_INTEGER) || n > Number.MAX_SAFE_INTEGER)
      return null;
  return { n, sum: t, squares: r };
}
function Om(e) {
  let n = e.filter(({ count: s }) => s > 0).map(({ value: s, count: o }) => {
    let [i = "", a] = Math.abs(s).toExponential().split("e"), l = i.replace(".", ""), u = Number(a) - l.length + 1;
    return { digits: l, power: u, count: Tm(String(o)), isNegative: s < 0 };
  }), t = n.reduce((s, { power: o }) => Math.min(s, o), 0), r = { n: [], positive: [], negative: [], squares: [], decimals: -t };
  for (let { digits: s, power: o, count: i, isNegative: a } of n) {
    let l = Tm(s + "0".repeat(o - t)), u = xn(l, i), c = a ? "negative" : "positive";
    r.n = Xi(r.n, i), r[c] = Xi(r[c], u), r.squares = Xi(r.squares, xn(u, l));
  }
  return r;
}
function Tm(e) {
  let n = [];
  for (let t = e.length; t > 0; t -= 7)
    n.push(Number(e.slice(Math.max(0, t - 7), t)));
  return Zi(n);
}
function Zi(e) {
  for (; e[e.length - 1] === 0; )
    e.pop();
  return e;
}
function jt(e, n) {
  let t = e.length - n.length;
  for (let r = e.length - 1; t === 0 && r >= 0; r--)
    t = at(e, r) - at(n, r);
  return t;
}
function at(e, n) {
  var t;
  return (t = e[n]) != null ? t : 0;
}
function Xi(e, n) {
  let t = [], r = 0;
  for (let s = 0; s < Math.max(e.length, n.length) || r > 0; s++) {
    let o = at(e, s) + at(n, s) + r;
    r = Math.floor(o / 1e7), t.push(o % 1e7);
  }
  return t;
}
function Nr(e, n) {
  let [t, r] = jt(e, n) < 0 ? [n, e] : [e, n], s = 0;
  return Zi(t.map((o, i) => {
    let a = o - at(r, i) - s;
    return s = a < 0 ? 1 : 0, a + s * 1e7;
  }));
}
function xn(e, n) {
  let t = [];
  return e.forEach((r, s) => {
    let o = 0;
    for (let i = 0; i < n.length || o > 0; i++) {
      let a = r * at(n, i) + at(t, s + i) + o;
      o = Math.floor(a / 1e7), t[s + i] = a % 1e7;
    }
  }), Zi(t);
}
function Cm(e, n, t) {
  let [r, s, o] = [e, n, -t];
  if (r.length === 0)
    return 0;
  for (; jt(r, xn(s, Ks)) >= 0; )
    s = xn(s, Ks), o++;
  for (; jt(r, s) < 0; )
    r = xn(r, Ks), o--;
  let i = "";
  for (let a = 0; a < wS && r.length > 0; a++) {
    let l = 0;
    for (; jt(r, s) >= 0; )
      r = Nr(r, s), l++;
    i += String(l), r = xn(r, Ks);
  }
  return +`${i.slice(0, 1)}.${i.slice(1)}${r.length > 0 ? "1" : "0"}e${o}`;
}

// src/core/analysis/measures.ts
function Te(e) {
  return e.reduce((n, { count: t }) => n + t, 0);
}
function ea(e) {
  return e.reduce((n, { value: t, count: r }) => n + t * r, 0);
}
function _t(e) {
  return e === null ? null : e.numerator / e.denominator;
}
function Wn(e, n) {
  return n === 0 ? null : e / n;
}
function Wt(e) {
  return Yi(e);
}
function Nm(e) {
  let n = e.slice().sort((s, o) => s.value - o.value), t = Te(n), r = (s) => {
    let o = 0;
    return n.find(({ count: i }) => (o += i) > s).value;
  };
  return t === 0 ? null : Yi([Math.floor((t - 1) / 2), Math.floor(t / 2)].map((s) => ({ value: r(s), count: 1 })));
}
function Mm(e) {
  let n = Am(e);
  return n === null ? null : Math.sqrt(n);
}
function lt(e, n) {
  return e.map((t) => ({ value: t[n], count: t.count }));
}
function Xs(e) {
  let n = Te(e);
  return n === 0 ? null : {
    numerator: ea(lt(e, "importance")) - ea(lt(e, "ability")),
    denominator: n
  };
}
function Ys(e) {
  let n = Xs(e);
  return n === null ? null : {
    numerator: n.numerator * ea(lt(e, "importance")),
    denominator: n.denominator * n.denominator
  };
}
function na(e) {
  let n = (t) => Te(e.filter(t));
  return {
    negative: n(({ importance: t, ability: r }) => r < t),
    tied: n(({ importance: t, ability: r }) => r === t),
    positive: n(({ importance: t, ability: r }) => r > t)
  };
}
function ta(e) {
  let { negative: n, tied: t, positive: r } = na(e), s = n + t + r;
  return s === 0 ? null : { numerator: 100 * (r - n), denominator: s };
}
function Bt(e, n) {
  let t = Oe(n.importance), r = Ce(n.ability);
  return Te(e.filter(
    ({ importance: s, ability: o }) => t.includes(s) && r.includes(o)
  ));
}

// src/core/analysis/question-results.ts
function $m(e, n, t) {
  var l;
  let { choices: r, kind: s, question: o } = n, i = s !== "codes" ? [] : r === null ? Array.from(e.counts.keys()).sort(ee) : r.map((u) => u.value).filter((u) => !t.includes(u)), a = q();
  for (let u of i) {
    let c = (l = e.counts.get(u)) != null ? l : 0;
    a[u] = { count: c, share: Wn(c, e.n) };
  }
  return v(v(v({
    n: e.n,
    missing: e.missing,
    notAsked: e.notAsked,
    notInStatistics: e.notInStatistics,
    unusable: e.unusable,
    changedVersion: e.changedVersion,
    choices: a,
    unknown: ds(e.unknown)
  }, s === "number" ? { summary: Zs(kS(e)) } : {}), o.type === "rating" || o.type === "matrix" ? xS(e, yt(r != null ? r : [], t), i.length) : {}), o.type === "ranking" ? { places: SS(e, i) } : {});
}
function kS(e) {
  return Array.from(e.counts, ([n, t]) => ({ value: Number(n), count: t })).sort((n, t) => n.value - t.value);
}
function Zs(e) {
  return { mean: Wt(e), sd: Mm(e), median: Nm(e) };
}
function xS(e, n, t) {
  if (n.size === 0 || n.size !== t)
    return {};
  let r = Array.from(n, ([s, o]) => {
    var i;
    return { value: o, count: (i = e.counts.get(s)) != null ? i : 0 };
  });
  return {
    summary: Zs(r),
    topTwo: Mr(r, Oe(n)),
    bottomTwo: Mr(r, Ce(n))
  };
}
function Mr(e, n) {
  let [t, r] = [Te(e.filter(({ value: s }) => n.includes(s))), Te(e)];
  return { count: t, share: Wn(t, r), interval: bn(t, r) };
}
function SS(e, n) {
  var r, s, o;
  let t = q();
  for (let i of n) {
    let a = Array.from((r = e.places.get(i)) != null ? r : [], ([u, c]) => ({ value: u, count: c })).sort((u, c) => u.value - c.value), l = q();
    a.forEach(({ value: u, count: c }) => {
      l[String(u)] = c;
    }), t[i] = { first: (o = (s = e.places.get(i)) == null ? void 0 : s.get(1)) != null ? o : 0, meanPlace: Wt(a), counts: l };
  }
  return t;
}

// src/core/analysis/skill-balance.ts
function jm(e, n, t) {
  var l;
  let [r, s] = [Im(e, "canTeach"), Im(e, "wantToLearn")], o = new Set((l = J(e)) == null ? void 0 : l.grid.rows.map(({ value: u }) => u));
  for (let u of [s, r])
    RS(u, e, n).forEach((c) => o.add(c));
  (t === null ? [] : [...Array.from(t.offers.keys()), ...Array.from(t.seeks.keys())]).sort(ee).forEach((u) => o.add(u));
  let a = q();
  return o.forEach((u) => {
    var h, f;
    let c = Lm(r, u, n), d = Lm(s, u, n), p = t === null ? null : (h = t.offers.get(u)) != null ? h : 0, m = t === null ? null : (f = t.seeks.get(u)) != null ? f : 0;
    a[u] = {
      canTeach: c,
      wantToLearn: d,
      offers: p,
      seeks: m,
      surveyDifference: Fm(d, c),
      surveyRatio: Dm(d, c),
      exchangeDifference: Fm(m, p),
      exchangeRatio: Dm(m, p)
    };
  }), a;
}
function Im(e, n) {
  let t = H(e).find(({ name: r }) => r === e.measures[n]);
  return t === void 0 ? void 0 : pe(t)[0];
}
function RS(e, n, t) {
  var o, i;
  if (e === void 0)
    return [];
  let r = Ze(ht(e.question)).map(({ value: a }) => a);
  return (e.choices !== null ? e.choices.map(({ value: a }) => a) : Array.from((i = (o = t.get(e.name)) == null ? void 0 : o.counts.keys()) != null ? i : []).sort(ee)).filter((a) => !r.includes(a) && !n.notInStatistics.includes(a));
}
function Lm(e, n, t) {
  var r, s;
  return e === void 0 || e.choices !== null && !e.choices.some(({ value: o }) => o === n) ? null : (s = (r = t.get(e.name)) == null ? void 0 : r.counts.get(n)) != null ? s : 0;
}
function Fm(e, n) {
  return e === null || n === null ? null : e - n;
}
function Dm(e, n) {
  return e === null || n === null ? null : Wn(e, n);
}

// src/core/analysis/rating-layout.ts
function $r(e) {
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
function eo(e, n) {
  let t = e.ability.codes.length;
  return {
    importance: e.importance.codes[Math.floor(n / t)],
    ability: e.ability.codes[n % t]
  };
}

// src/core/survey/codebook.ts
var re = 0;
function PS() {
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
function no(e) {
  let n = X(e);
  return {
    parameters: n,
    places: new Map(n.map(({ name: t }, r) => [t, r])),
    numbers: n.map(PS)
  };
}

// src/core/survey/coded-values.ts
var Ir, qt, Sn = class {
  /**
   * @param numbers
   * @param read - Gives the codes, or the text; asked at most once
   */
  constructor(n, t) {
    Ke(this, Ir);
    Ke(this, qt, null);
    this.numbers = n, Tn(this, Ir, t);
  }
  get codes() {
    var n;
    return Tn(this, qt, (n = Ee(this, qt)) != null ? n : Ee(this, Ir).call(this)), Ee(this, qt);
  }
};
Ir = new WeakMap(), qt = new WeakMap();
var Gt, to, an = class {
  constructor(n, t, r) {
    Ke(this, Gt);
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
    return Xe(this, Gt, to).call(this).entries();
  }
  keys() {
    return Xe(this, Gt, to).call(this).keys();
  }
  values() {
    return Xe(this, Gt, to).call(this).values();
  }
  [Symbol.iterator]() {
    return this.entries();
  }
};
Gt = new WeakSet(), to = function() {
  let n = /* @__PURE__ */ new Map();
  return this.forEach((t, r) => n.set(r, t)), n;
};

// src/core/survey/number-limits.ts
function _m(e, n) {
  let [t, r] = [n.min, n.max].map((s) => s === null ? null : Number(s));
  return n.isInteger && e.includes(".") ? { code: "not-whole", limits: [] } : typeof t == "number" && Number(e) < t ? { code: "too-small", limits: [t] } : typeof r == "number" && Number(e) > r ? { code: "too-large", limits: [r] } : null;
}

// src/core/analysis/choice-tally.ts
function Bm() {
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
var qm = [], vS = /^[a-z][a-z0-9_]{1,62}$/;
function Gm(e, n) {
  let { kind: t, isMultiple: r, question: s } = e;
  if (t === "text")
    return (l, u, c) => {
      l[u.length === 0 ? "missing" : "n"] += c;
    };
  if (t === "number")
    return (l, u, c) => {
      let d = u.length === 1 ? $t(u[0]) : null, p = d === null || s.type === "text" && _m(d, s) !== null ? null : d;
      l[u.length === 0 ? "missing" : p === null ? "unusable" : "n"] += c, p !== null && Ae(l.counts, ue(p), c);
    };
  let o = new Set(n), i = Vm(e), a = s.type === "ranking";
  return (l, u, c) => {
    if (u.length === 0) {
      l.missing += c;
      return;
    }
    let { counts: d } = l, [p, m] = [0, !1];
    for (let h of r || u.length === 1 ? u : [u.join(";")]) {
      let f = d.get(h);
      f === void 0 && o.has(h) ? m = !0 : f !== void 0 || i(h) ? (p++, d.set(f === void 0 ? ue(h) : h, (f != null ? f : 0) + c), a && Ae(Fr(l.places, h, () => /* @__PURE__ */ new Map()), p, c)) : Ae(l.unknown, Vt(h), c);
    }
    l[p > 0 ? "n" : m ? "notInStatistics" : "unusable"] += c;
  };
}
function ro(e, n) {
  let t = new Set(n), r = Vm(e), s = (o) => !t.has(o) && r(o);
  return (o) => !e.isMultiple && o.length > 1 ? qm : o.every(s) ? o : o.filter(s);
}
var Wm = 60;
function Vt(e) {
  return ue(e.length <= Wm ? e : `${e.slice(0, Wm - 1).replace(/[\ud800-\udbff]$/, "")}\u2026`);
}
function Vm({ choices: e, question: n }) {
  if (e !== null) {
    let s = new Set(e.map((o) => o.value));
    return (o) => s.has(o);
  }
  let t = "choicesFrom" in n ? n.choicesFrom : null, r = t === "languages" ? Re : t === "wikis" ? vS : te;
  return (s) => r.test(s);
}
function Rn(e, n) {
  var t;
  return Lr((t = e.get(n)) != null ? t : qm);
}
function Lr(e) {
  if (TS(e))
    return e;
  let n = e.map((t) => t.trim()).filter((t) => t !== "");
  return n.length < 2 ? n : Array.from(new Set(n));
}
function TS(e) {
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
function Fr(e, n, t) {
  let r = e.get(n);
  if (r !== void 0)
    return r;
  let s = t();
  return e.set(n, s), s;
}

// src/core/analysis/skill-tally.ts
function so(e) {
  return {
    counted: 0,
    cells: new Uint32Array(e.rows.length * e.size),
    strange: /* @__PURE__ */ new Map(),
    changedVersion: /* @__PURE__ */ new Map(),
    canTeach: /* @__PURE__ */ new Map(),
    wantToLearn: /* @__PURE__ */ new Map()
  };
}
function zm(e, n) {
  let [t, r] = [Qm(e, "canTeach"), Qm(e, "wantToLearn")], s = {
    cells: new Int32Array(n.rows.length),
    strange: [],
    changedVersion: [],
    canTeach: [],
    wantToLearn: []
  }, { cells: o, strange: i, changedVersion: a } = s, { rows: l, size: u, importance: c, ability: d } = n, p = AS(n);
  return (m, h) => {
    i.length = 0, a.length = 0;
    let f = m instanceof an && h.size === 0;
    f && p.read(m, o);
    for (let g = 0; g < l.length; g++) {
      if (f && o[g] >= 0)
        continue;
      let y = l[g], [w, b] = [Um(m, y.importance), Um(m, y.ability)], [x, R] = [c.places.get(w), d.places.get(b)];
      o[g] = -1, h.size > 0 && (w !== "" && h.has(y.importance) || b !== "" && h.has(y.ability)) ? a.push(y.skill) : x === void 0 || R === void 0 ? i.push([y.skill, Vt(w), Vt(b)]) : o[g] = g * u + x * d.codes.length + R;
    }
    return s.canTeach = t(m, h), s.wantToLearn = r(m, h), s;
  };
}
function AS({ rows: e, size: n, importance: t, ability: r }) {
  let s = null, o = [];
  function i(a, l) {
    let u = o[l], c = (m) => {
      var h;
      return Lr((h = a.at(m)) != null ? h : []).join(";");
    }, [d, p] = [t.places.get(c(u.importance)), r.places.get(c(u.ability))];
    return d === void 0 || p === void 0 ? -1 : l * n + d * r.codes.length + p;
  }
  return {
    read: (a, l) => {
      var c, d, p;
      if (a.book !== s) {
        s = a.book;
        let { places: m } = s;
        o = e.map((h) => {
          var f, g;
          return { importance: (f = m.get(h.importance)) != null ? f : NaN, ability: (g = m.get(h.ability)) != null ? g : NaN, cells: [] };
        });
      }
      let { numbers: u } = a;
      for (let m = 0; m < o.length; m++) {
        let h = o[m], [f, g] = [(c = u[h.importance]) != null ? c : re, (d = u[h.ability]) != null ? d : re];
        if (f < 0 || g < 0) {
          l[m] = -1;
          continue;
        }
        let y = (p = h.cells[f]) == null ? void 0 : p[g];
        if (y !== void 0) {
          l[m] = y;
          continue;
        }
        let w = i(a, m);
        ES(h.cells, f)[g] = w, l[m] = w;
      }
    }
  };
}
function ES(e, n) {
  var r;
  let t = (r = e[n]) != null ? r : [];
  return e[n] = t, t;
}
function Um(e, n) {
  let t = Rn(e, n);
  return t.length === 1 ? t[0] : t.join(";");
}
var Hm = [];
function Qm(e, n) {
  let t = H(e).find(({ name: i }) => i === e.measures[n]), r = t === void 0 ? void 0 : pe(t)[0];
  if (r === void 0 || r.kind !== "codes")
    return () => Hm;
  let { name: s } = r, o = ro(r, e.notInStatistics);
  return (i, a) => a.has(s) ? Hm : o(Rn(i, s));
}
function oo(e, n) {
  e.counted++;
  let { cells: t } = e;
  for (let r = 0; r < n.cells.length; r++) {
    let s = n.cells[r];
    s >= 0 && t[s]++;
  }
  for (let [r, s, o] of n.strange)
    ra(Fr(e.strange, r, () => /* @__PURE__ */ new Map()), s, o, 1);
  for (let r of n.changedVersion)
    Ae(e.changedVersion, r, 1);
  for (let r of n.canTeach)
    Ae(e.canTeach, r, 1);
  for (let r of n.wantToLearn)
    Ae(e.wantToLearn, r, 1);
}
function sa(e, n, t) {
  var s, o, i;
  let r = /* @__PURE__ */ new Map();
  for (let a = 0; a < n.size; a++) {
    let l = e.cells[t * n.size + a];
    if (l > 0) {
      let { importance: u, ability: c } = eo(n, a);
      ra(r, u, c, l);
    }
  }
  return (i = e.strange.get((o = (s = n.rows[t]) == null ? void 0 : s.skill) != null ? o : "")) == null || i.forEach((a, l) => a.forEach((u, c) => {
    ra(r, l, c, u);
  })), r;
}
function ra(e, n, t, r) {
  Ae(Fr(e, n, () => /* @__PURE__ */ new Map()), t, r);
}

// src/core/analysis/skill-results.ts
function Km(e, n) {
  let t = q(), r = J(e);
  if (r === null)
    return t;
  let s = $r(e), o = Zm(e), i = r.grid.rows.map(({ value: l }, u) => {
    let c = sa(n, s, u);
    return { skill: l, cells: c, pairs: Ym(c, r) };
  }), a = cs(i.map(({ pairs: l }) => ({
    mwds: Ys(l),
    rds: ta(l),
    highNeed: Te(l) === 0 ? null : { numerator: Bt(l, r), denominator: Te(l) }
  })));
  return i.forEach(({ skill: l, cells: u, pairs: c }, d) => {
    var g, y, w, b, x, R, k, S, P, T, C;
    let p = Te(c), m = (g = n.changedVersion.get(l)) != null ? g : 0, h = (w = (y = u.get("")) == null ? void 0 : y.get("")) != null ? w : 0, f = Bt(c, r);
    t[l] = v({
      n: p,
      missing: h,
      incomplete: n.counted - p - h - m,
      changedVersion: m,
      importance: Jm(r.importance, c, "importance", u, e.notInStatistics),
      ability: Jm(r.ability, c, "ability", u, e.notInStatistics),
      gap: _t(Xs(c)),
      mwds: _t(Ys(c)),
      rds: _t(ta(c)),
      discrepancies: na(c),
      highNeed: Wn(f, p),
      highNeedCount: f,
      highNeedInterval: bn(f, p),
      rankByMwds: (x = (b = a[d]) == null ? void 0 : b.rankByMwds) != null ? x : null,
      rankByRds: (k = (R = a[d]) == null ? void 0 : R.rankByRds) != null ? k : null,
      rankByHighNeed: (P = (S = a[d]) == null ? void 0 : S.rankByHighNeed) != null ? P : null,
      rankDifference: (C = (T = a[d]) == null ? void 0 : T.rankDifference) != null ? C : null
    }, o(n, l));
  }), t;
}
function Xm(e) {
  let n = J(e);
  if (n === null)
    return ({ counted: s }) => ({ counted: s, skills: {} });
  let t = $r(e), r = Zm(e);
  return (s) => {
    let o = q();
    return t.rows.forEach(({ skill: i }, a) => {
      let l = Ym(sa(s, t, a), n), u = Bt(l, n);
      o[i] = v({
        n: Te(l),
        importance: Wt(lt(l, "importance")),
        ability: Wt(lt(l, "ability")),
        gap: _t(Xs(l)),
        mwds: _t(Ys(l)),
        highNeed: Wn(u, Te(l)),
        highNeedCount: u
      }, r(s, i));
    }), { counted: s.counted, skills: o };
  };
}
function Ym(e, n) {
  let t = [];
  return e.forEach((r, s) => r.forEach((o, i) => {
    let a = n.importance.get(s), l = n.ability.get(i);
    a !== void 0 && l !== void 0 && t.push({ importance: a, ability: l, count: o });
  })), t;
}
function Jm(e, n, t, r, s) {
  let o = lt(n, t), i = q();
  e.forEach((u, c) => {
    i[c] = Te(o.filter((d) => d.value === u));
  });
  let a = 0, l = /* @__PURE__ */ new Map();
  return r.forEach((u, c) => u.forEach((d, p) => {
    var h;
    let m = t === "importance" ? c : p;
    s.includes(m) ? a += d : m !== "" && !e.has(m) && l.set(m, ((h = l.get(m)) != null ? h : 0) + d);
  })), E(v({
    n: Te(o)
  }, Zs(o)), {
    counts: i,
    topTwo: Mr(o, Oe(e)),
    bottomTwo: Mr(o, Ce(e)),
    notInStatistics: a,
    unknown: ds(l)
  });
}
function Zm(e) {
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
var Dr = { changedParameters: /* @__PURE__ */ new Set(), changed: [], reworded: [] };
function ef(e, n) {
  let t = new Map(Array.from(n.earlier, ([r, s]) => [
    r,
    Et(s, e)
  ]));
  return n.current !== null && t.set(n.current, Dr), { versions: n, differences: t, counts: /* @__PURE__ */ new Map() };
}
function nf(e) {
  let { counts: n, differences: t } = e;
  return ({ definitionRevision: r = null, questions: s = null }) => {
    var i;
    let o = r !== null && s === null && t.has(r) ? r : null;
    return Ae(n, o, 1), (o === null ? Dr : (i = t.get(o)) != null ? i : Dr).changedParameters;
  };
}
function tf(e) {
  let { versions: n, differences: t, counts: r } = e, s = (o) => o != null ? o : 1 / 0;
  return Array.from(r).sort(([o], [i]) => s(o) - s(i)).map(([o, i]) => {
    var u;
    let { changed: a, reworded: l } = o === null ? Dr : (u = t.get(o)) != null ? u : Dr;
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
function rf(e, n, t = {}) {
  let { excluded: r = [], exchange: s = null } = OS(t) ? { excluded: t } : t, o = Xm(e), i = q();
  for (let a of n.parameters) {
    let l = n.questions.get(a.name);
    l !== void 0 && (i[a.name] = $m(l, a, e.notInStatistics));
  }
  return {
    survey: e.id,
    population: e.audience.population,
    counted: n.counted,
    excluded: CS(r),
    questions: i,
    skills: Km(e, n.skills),
    balance: jm(e, n.questions, s),
    breakdowns: n.breakdowns.map((a) => NS(e, a, o)),
    versions: tf(n.versions)
  };
}
function OS(e) {
  return Array.isArray(e);
}
function CS(e) {
  return e.slice().sort((n, t) => {
    var r, s, o, i, a, l;
    return ((r = n.line) != null ? r : 0) - ((s = t.line) != null ? s : 0) || ee(n.page, t.page) || ee((o = n.community) != null ? o : "", (i = t.community) != null ? i : "") || ee(n.reason, t.reason) || ((a = n.revision) != null ? a : 0) - ((l = t.revision) != null ? l : 0);
  });
}
function NS(e, { dimension: n, groups: t, ungrouped: r }, s) {
  var c, d;
  let o = H(e).find(({ name: p }) => p === n.question), i = (d = o === void 0 || (c = pe(o)[0]) == null ? void 0 : c.choices) != null ? d : [], a = new Map(i.map(({ value: p }, m) => [p, m])), l = (p) => {
    var m;
    return (m = a.get(p)) != null ? m : a.size;
  }, u = q();
  for (let p of Array.from(t.keys()).sort((m, h) => l(m) - l(h) || ee(m, h))) {
    let m = t.get(p);
    m !== void 0 && (u[p] = s(m));
  }
  return E(v({}, n), { groups: u, ungrouped: r });
}

// src/core/analysis/disclosure/decide-release.ts
function of(e, n, t) {
  let r = MS(e != null ? e : /* @__PURE__ */ new Map(), n);
  return e === null || Array.from(e.values()).every(({ length: o }) => o === 0) || r.accounts === 0 || r.accounts >= t.minCell ? { kind: "publish", change: r } : {
    kind: "hold",
    change: r,
    pending: r.accounts,
    needed: t.minCell,
    revisions: e
  };
}
function af(e, n, t, r, s) {
  let o = Array.from(t.values()).reduce((l, { length: u }) => l + u, 0), i = Math.max(s.minCell, Math.ceil(o / 2));
  return s.status === "closed" || s.status === "archived" || r.accounts === 0 || r.accounts >= i || sf(e) <= sf(n.published) ? null : i;
}
function lf(e) {
  return typeof e == "object" && e !== null && (A(e) && e.withheld === "little-change" || Object.keys(e).some((n) => lf(e[n])));
}
function sf({ breakdowns: e, questions: n, skills: t }) {
  return [
    ...Object.keys(n).map((s) => n[s]),
    ...Object.keys(t).map((s) => t[s]),
    ...e
  ].filter(lf).length;
}
function MS(e, n) {
  let [t, r] = [0, 0];
  return n.forEach((s, o) => {
    var c;
    let i = (c = e.get(o)) != null ? c : [], [a, l, u] = [0, 0, 0];
    for (; a < i.length && l < s.length; ) {
      let [d, p] = [i[a], s[l]];
      u += +(d === p), a += +(d <= p), l += +(p <= d);
    }
    t += s.length - u, r += i.length - u;
  }), e.forEach((s, o) => {
    r += n.has(o) ? 0 : s.length;
  }), { added: t, removed: r, accounts: Math.max(t, r) };
}

// src/core/survey/conditions/resolution-order.ts
function jr(e) {
  let n = cf(e), t = /* @__PURE__ */ new Map();
  return df(n).forEach((r) => r.forEach((s) => {
    let o = !mf(r);
    t.set(s, {
      element: s.element,
      parent: s.parent && t.get(s.parent),
      visibleIf: o ? s.element.visibleIf : null,
      items: o ? s.items : []
    });
  })), Array.from(t.values());
}
function uf(e) {
  let n = cf(e);
  return df(n).filter(mf).map((t) => t.map(({ element: r }) => r.name));
}
function Ut(e) {
  return "isRequired" in e;
}
function _r(e) {
  return e.split(".", 1)[0];
}
function cf(e) {
  let n = [], t = /* @__PURE__ */ new Map(), r = (s, o) => {
    let i = { element: s, parent: o, items: $S(s), needs: o === null ? [] : [o] };
    n.push(i), Ut(s) ? t.set(s.name, i) : "elements" in s && s.elements.forEach((a) => r(a, i));
  };
  return e.pages.forEach((s) => r(s, null)), n.forEach(({ element: s, items: o, needs: i }) => {
    var a;
    o.map(({ visibleIf: l }) => l).concat((a = s.visibleIf) != null ? a : []).forEach((l) => be(l).forEach((u) => {
      let c = t.get(_r(u));
      c !== void 0 && !i.includes(c) && i.push(c);
    }));
  }), n;
}
function $S(e) {
  let n = [], t = (r, s, o = "") => r.forEach(({ value: i, visibleIf: a, isRetired: l }) => {
    a !== null && !l && n.push({ isRow: s, column: o, value: i, visibleIf: a });
  });
  return "choices" in e && t(e.choices, !1), "rows" in e && t(e.rows, !0), "columns" in e && e.columns.forEach(({ name: r, choices: s }) => t(s, !1, r)), n;
}
function df(e) {
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
function mf(e) {
  return e.length > 1 || e.some((n) => n.needs.includes(n));
}

// src/core/survey/conditions/visibility.ts
function ff(e) {
  let n = jr(e), t = n.filter(ia), r = /* @__PURE__ */ new Map();
  n.forEach(({ element: o }) => {
    Ut(o) && r.set(o.name, o);
  });
  let s = (o) => {
    var i;
    return ((i = r.get(o)) == null ? void 0 : i.type) === "ranking";
  };
  return (o) => {
    let i = LS(o), a = /* @__PURE__ */ new Set(), l = /* @__PURE__ */ new Set(), u = (p) => IS(i.values().get(p), r.get(p)), c = ({ expression: p }) => ws(p, u, s) === !0;
    for (let p of t) {
      let { element: { name: m }, parent: h, visibleIf: f } = p;
      if (h !== null && a.has(h) || f !== null && !c(f)) {
        a.add(p), l.add(oa(m, h === null)), i.reduce(m, () => []);
        continue;
      }
      let g = p.items.filter((y) => !nn(y.visibleIf, u, s));
      g.length > 0 && (g.forEach(({ value: y, isRow: w, column: b }) => l.add(Wr(m, w, y, b))), i.reduce(m, (y, w) => {
        let [, b = "", x = ""] = w.split(".");
        return l.has(Wr(m, !0, b, "")) ? [] : (
          // The text of "other" is no code.
          b !== "" && "special" in p.element ? y : y.filter((R) => !l.has(Wr(m, !1, R, x)))
        );
      }));
    }
    let d = {
      isShown: (p) => !l.has(oa(p, !1)),
      isPageShown: (p) => !l.has(oa(p, !0)),
      isChoiceShown: (p, m, h = "") => !l.has(Wr(p, !1, m, h)),
      isRowShown: (p, m) => !l.has(Wr(p, !0, m, "")),
      isRequired(p) {
        let m = r.get(p);
        return m !== void 0 && !m.isRetired && d.isShown(p) && (m.requiredIf === null ? m.isRequired : c(m.requiredIf));
      },
      values: i.values()
    };
    return d;
  };
}
function io(e) {
  return new Set(jr(e).filter((n) => Ut(n.element) && ia(n)).map(({ element: n }) => n.name));
}
function ia(e) {
  return e.visibleIf !== null || e.items.length > 0 || e.parent !== null && ia(e.parent);
}
function oa(e, n) {
  return `${n} ${e}`;
}
function Wr(e, n, t, r) {
  return `${e} ${n} ${t} ${r}`;
}
function IS(e = [], n) {
  let t = n == null ? void 0 : n.type;
  if (t === "checkbox" || t === "tagbox" || t === "ranking")
    return e;
  let [r = null] = e, s = (n == null ? void 0 : n.type) === "text" && n.inputType === "number";
  return r !== null && s && isFinite(Number(r)) ? Number(r) : r;
}
function LS(e) {
  let n = null, t = /* @__PURE__ */ new Map();
  return {
    values: () => n != null ? n : e,
    reduce(r, s) {
      var o;
      t.size === 0 && e.forEach((i, a) => {
        var u;
        let l = _r(a);
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
function pf(e) {
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
function gf(e, n, t) {
  let { groups: r, dimension: { by: s, question: o } } = e, i = (u, c) => {
    let d = r.get(u);
    d === void 0 && (d = so(t), r.set(ue(u), d)), oo(d, c);
  };
  if (s !== "question" || o === null)
    return (u, c, d, p) => {
      var h;
      let m = (h = s === "language" ? u.language : u.community) != null ? h : null;
      m === null || s === "language" && !r.has(m) && !Re.test(m) ? e.ungrouped++ : i(m, p);
    };
  let a = X(n).find(({ name: u }) => u === o), l = a === void 0 ? null : ro(a, n.notInStatistics);
  return (u, c, d, p) => {
    let m = l === null || d.has(o) ? [] : l(Rn(c, o));
    m.length === 0 && e.ungrouped++;
    for (let h of m)
      i(h, p);
  };
}

// src/core/analysis/number-counts.ts
var DS = 16;
function hf(e, n) {
  let t = e.map((r) => {
    var o, i, a;
    let s = (o = n.places.get(r.name)) != null ? o : NaN;
    return E(v({}, r), { place: s, codes: (a = (i = n.numbers[s]) == null ? void 0 : i.codes) != null ? a : [], byNumber: new Uint32Array(DS) });
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
          a > 0 && s(r, l === re ? [] : Lr(o[l]), a);
        }), i.fill(0);
    }
  };
}

// src/core/analysis/tally.ts
function ao(e, n = gr) {
  let t = J(e), r = $r(e), s = X(e).filter(({ question: b, column: x }) => t === null || b !== t.grid || x === null || !sn.includes(x.name)), o = io(e), i = s.map((b) => ({
    name: b.name,
    question: b.question.name,
    row: b.row,
    isConditional: o.has(b.question.name),
    tally: Bm(),
    count: Gm(b, e.notInStatistics)
  })), a = pf(e).map(
    (b) => ({ dimension: b, groups: /* @__PURE__ */ new Map(), ungrouped: 0 })
  ), l = a.map((b) => gf(b, e, r)), u = zm(e, r), c = o.size === 0 ? null : ff(e), d = so(r), p = ef(e, n), m = nf(p), h = new Map(i.map((b) => [b.name, b.tally])), f = /* @__PURE__ */ new Map(), g = (b) => {
    var R;
    let x = (R = f.get(b)) != null ? R : hf(i, b);
    return f.set(b, x), x;
  }, y = (b, x, R, k) => {
    for (let S of i) {
      let P = Rn(b, S.name);
      x !== null && !x.has(S.question) || R !== null && S.isConditional && !(R.isShown(S.question) && (S.row === null || R.isRowShown(S.question, S.row.value))) ? S.tally.notAsked++ : k.size > 0 && P.length > 0 && k.has(S.name) ? S.tally.changedVersion++ : S.count(S.tally, P, 1);
    }
  }, w = {
    survey: e,
    parameters: s,
    layout: r,
    counted: 0,
    get questions() {
      return f.forEach((b) => b.settle()), h;
    },
    skills: d,
    breakdowns: a,
    versions: p,
    add(b) {
      w.counted++;
      let x = m(b), { questions: R = null } = b, k = R === null ? b.values : jS(b.values, R), S = c === null ? null : c(k), P = S === null ? k : S.values;
      R === null && S === null && x.size === 0 && P instanceof an ? g(P.book).add(P) : y(P, R, S, x);
      let T = u(P, x);
      oo(d, T);
      for (let C of l)
        C(b, P, x, T);
    }
  };
  return w;
}
function jS(e, n) {
  return new Map(Array.from(e).filter(([t]) => n.has(t.split(".", 1)[0])));
}
function lo(e, n) {
  e.add(n);
}

// src/core/analysis/wave-pairs.ts
function bf(e, n, t = { before: gr, now: gr }) {
  let r = /* @__PURE__ */ new Map(), s = (...m) => {
    var g;
    let h = JSON.stringify(m), f = (g = r.get(h)) != null ? g : r.size;
    return r.set(h, f), f;
  }, [o, i, a, l] = [/* @__PURE__ */ new Map(), /* @__PURE__ */ new Map(), /* @__PURE__ */ new Map(), /* @__PURE__ */ new Map()], u = /* @__PURE__ */ new Map(), c = 0, d = (m, ...h) => {
    let f = s(...h);
    return u.set(f, m), f;
  }, p = (m, h) => {
    var f, g, y, w;
    return {
      n: (f = o.get(m)) != null ? f : 0,
      before: (g = i.get(h)) != null ? g : 0,
      now: (y = a.get(h)) != null ? y : 0,
      both: (w = l.get(h)) != null ? w : 0
    };
  };
  return {
    read: {
      before: yf(e, t.before, s, d),
      now: yf(n, t.now, s, d)
    },
    add(m, h) {
      c++;
      let [f, g] = [new Set(h.about), new Set(h.said)], y = new Set(m.about.filter((b) => f.has(b))), w = (b) => {
        var x;
        return y.has((x = u.get(b)) != null ? x : -1);
      };
      y.forEach((b) => Ae(o, b, 1)), m.said.filter(w).forEach((b) => {
        Ae(i, b, 1), g.has(b) && Ae(l, b, 1);
      }), h.said.filter(w).forEach((b) => Ae(a, b, 1));
    },
    result: () => ({
      accounts: c,
      choice: (m, h) => p(s("question", m), s("choice", m, h)),
      highNeed: (m) => p(s("skill", m), s("need", m))
    })
  };
}
function yf(e, n, t, r) {
  let s = J(e), o = ao(e, n), { layout: i, questions: a, skills: l } = o, u = Array.from({ length: i.size }, (c, d) => {
    let { importance: p, ability: m } = eo(i, d), [h, f] = [s == null ? void 0 : s.importance.get(p), s == null ? void 0 : s.ability.get(m)], g = s !== null && h !== void 0 && f !== void 0;
    return { isPair: g, isNeed: g && Bt([{ importance: h, ability: f, count: 1 }], s) > 0 };
  });
  return (c) => {
    let d = { about: [], said: [] };
    return lo(o, c), a.forEach((p, m) => {
      if (p.n > 0) {
        let h = t("question", m);
        d.about.push(h), p.counts.forEach((f, g) => d.said.push(r(h, "choice", m, g)));
      }
      p.n = 0, p.counts.clear();
    }), i.rows.forEach(({ skill: p }, m) => {
      for (let h = 0; h < i.size; h++) {
        let f = u[h];
        if (l.cells[m * i.size + h] !== 0 && f.isPair) {
          let g = t("skill", p);
          d.about.push(g), f.isNeed && d.said.push(r(g, "need", p));
        }
      }
    }), l.cells.fill(0), d;
  };
}

// src/core/analysis/one-answer-per-account.ts
function kf(e, n = null) {
  let { page: t, user: r, revision: s, community: o = null } = e, i = { page: t != null ? t : r, reason: "duplicate", revision: s };
  return n === null || o === null || o === n ? i : E(v({}, i), { community: o });
}
function _S(e) {
  let n = e === "" ? NaN : Date.parse(e);
  return isNaN(n) ? -1 / 0 : n;
}
function WS(e, n) {
  return e.time !== n.time ? e.time > n.time ? 1 : -1 : e.revision - n.revision || ee(n.community, e.community) || ee(e.content, n.content);
}
function xf(e, n) {
  let t = ({ timestamp: r, revision: s, community: o }) => ({ place: 0, time: _S(r), revision: s, community: o != null ? o : "", content: "" });
  return WS(t(e), t(n)) >= 0;
}
function Bn(e) {
  return Io.test(e) ? e : BS(e);
}
var BS = os((e) => {
  let n = e.normalize("NFC").replace(/[\s_]+/g, " ").trim(), t = wf(n), r = t.toUpperCase();
  return wf(r) === r ? r + n.slice(t.length) : n;
});
function wf(e) {
  return e === "" ? "" : String.fromCodePoint(e.codePointAt(0));
}

// src/core/report/counted-answers.ts
function aa(e) {
  var i;
  let n = [], t = /* @__PURE__ */ new Map(), [r, s] = [0, ""];
  for (let a of e) {
    let { timestamp: l, community: u = null, revision: c } = a;
    r++;
    let d = l.slice(0, 10);
    s = d > s ? d : s, r <= 1e3 && n.push({ user: a.user, page: a.page, revision: c, timestamp: l, community: u });
    let p = (i = t.get(u)) != null ? i : VS(t.size === 0 ? e.length : void 0);
    t.set(u, p), p.add(c);
  }
  let o = Array.from(
    t,
    ([a, l]) => ({ community: a, revisions: l.sorted() })
  );
  return {
    count: r,
    newestDay: s === "" ? null : s,
    named: r > 1e3 ? null : n.sort(qS),
    places: o.sort((a, l) => {
      var u, c;
      return Br((u = a.community) != null ? u : "", (c = l.community) != null ? c : "");
    })
  };
}
function qS(e, n) {
  var t, r, s, o;
  return Br(e.user, n.user) || e.revision - n.revision || Br((t = e.community) != null ? t : "", (r = n.community) != null ? r : "") || Br((s = e.page) != null ? s : "", (o = n.page) != null ? o : "") || Br(e.timestamp, n.timestamp);
}
function Br(e, n) {
  return e < n ? -1 : e > n ? 1 : 0;
}
var GS = 64;
function VS(e = GS) {
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
function uo(e, n) {
  let t = e.core !== null && e.core.id === n.id ? e.core.questions : [], { changed: r } = Et(e, n), s = H(e).map(({ name: i }) => i), o = new Set(H(n).map(({ name: i }) => i).filter((i) => t.includes(i) && s.includes(i) && !r.includes(i)));
  for (let i of jr(n))
    Ut(i.element) && !Sf(i).every((a) => o.has(a)) && o.delete(i.element.name);
  return o;
}
function Sf(e) {
  return e === null ? [] : [
    ...e.visibleIf === null ? [] : be(e.visibleIf).map(_r),
    ...Sf(e.parent)
  ];
}

// src/core/survey/with-skills.ts
function qn(e, n) {
  return n === null || !US(e) ? e : Os(e, (t) => {
    if ("choicesFrom" in t && t.choicesFrom === "skills") {
      let r = n.skills.filter((s) => !Pf(s, n)).map(Rf);
      return E(v({}, t), { choices: [...r, ...Ze(t.special)] });
    }
    return t.type === "matrixdropdown" && t.rowsFrom !== null ? E(v({}, t), { rows: HS(t.rowsFrom, n).map(Rf) }) : t;
  });
}
function US(e) {
  return H(e).some((n) => "choicesFrom" in n && n.choicesFrom === "skills" || n.type === "matrixdropdown" && n.rowsFrom !== null);
}
function Pf(e, n) {
  return e.parent === null && n.children(e.id).length > 0;
}
function HS(e, n) {
  return n.skills.filter((t) => n.children(t.id).length === 0 && (e === "" ? !Pf(t, n) : n.ancestors(t.id).some((r) => r.id === e)));
}
function Rf(e) {
  return { value: e.id, text: null, visibleIf: null, isRetired: e.isRetired };
}

// src/wiki/counting/definition-versions.ts
var QS = 100;
function la(e, n, t, r, s) {
  return D(this, null, function* () {
    let o = Array.from(r).filter(([a]) => a !== t).sort(([a, l], [u, c]) => c - l || a - u).slice(0, QS).map(([a]) => a), i = /* @__PURE__ */ new Map();
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
function ua(e) {
  let n = 0;
  for (let t = 0; t < e.length; t++)
    n = Math.imul(n, 31) + e.charCodeAt(t);
  return Math.abs(Math.imul(n, 2654435761));
}
var qr = 2 ** 16;
function vf() {
  let e = [], n = 0;
  return {
    add: (t) => {
      n % qr === 0 && e.push(new Uint32Array(qr)), e[e.length - 1][n % qr] = t, n++;
    },
    at: (t) => e[Math.floor(t / qr)][t % qr]
  };
}
var Ht = -1, zS = 64;
function ca(e) {
  let n = new Int32Array(zS).fill(Ht), t = 0;
  function r(o, i) {
    for (let a = o % n.length; ; a = (a + 1) % n.length) {
      let l = n[a];
      if (l === Ht || e.at(l) === o && i(l))
        return a;
    }
  }
  function s() {
    let o = n;
    n = new Int32Array(2 * o.length).fill(Ht), o.forEach((i) => {
      i !== Ht && (n[r(e.at(i), () => !1)] = i);
    });
  }
  return {
    add: (o, i) => {
      2 * t >= n.length && s();
      let a = r(e.at(o), i), l = n[a];
      return l !== Ht ? l : (n[a] = o, t++, null);
    },
    replace: (o, i) => {
      n[r(e.at(o), (a) => a === o)] = i;
    },
    find: (o, i) => {
      let a = n[r(o, i)];
      return a === Ht ? null : a;
    }
  };
}

// src/wiki/counting/byte-records.ts
var [JS, Tf] = [8, 2], Qt = 2 ** 16, fn = 128;
function Af(e = null) {
  let n = [new Uint8Array(1048576)], t = [], r = [], s = 0, [o, i, a, l] = [n[0], 0, 0, 0], u = 1, [c, d] = [o, 0];
  function p() {
    if (e !== null)
      for (let b = 0; u > JS && b < i; b++) {
        let x = n[b], R = x instanceof Uint8Array ? e.write(x) : null;
        x instanceof Uint8Array && R !== null && (n[b] = { position: R, size: x.length }, u--);
      }
  }
  function m() {
    let b = o.subarray(a, l), x = new Uint8Array(Math.max(1048576, 2 * b.length));
    x.set(b), a === 0 ? n[i] = x : (i = n.push(x) - 1, u++), o = x, [a, l] = [0, b.length], h(), p();
  }
  function h() {
    let b = s - 1;
    r[Math.floor(b / Qt)][b % Qt] = i * 1048576 + a;
  }
  function f(b) {
    l === o.length && m(), o[l++] = b;
  }
  function g(b) {
    let x = b;
    for (; x >= fn; )
      f(x % fn + fn), x = Math.floor(x / fn);
    f(x);
  }
  function y() {
    let [b, x] = [0, 1];
    for (; ; ) {
      let R = c[d++];
      if (R < fn)
        return b + R * x;
      b += (R - fn) * x, x *= fn;
    }
  }
  function w(b) {
    var P;
    let x = n[b];
    if (x instanceof Uint8Array)
      return x;
    let R = t.find((T) => T.piece === b);
    if (R !== void 0)
      return R.bytes;
    let k = (P = t[Tf - 1]) == null ? void 0 : P.bytes, S = (k == null ? void 0 : k.length) === x.size ? k : new Uint8Array(x.size);
    return e.read(x.position, S), t = [{ piece: b, bytes: S }, ...t.slice(0, Tf - 1)], S;
  }
  return {
    get length() {
      return s;
    },
    begin: () => {
      s % Qt === 0 && r.push(new Uint32Array(Qt)), s++, a = l, a >= 1048576 && m(), h();
    },
    writeByte: f,
    writeNumber: g,
    writeText: (b) => {
      let x = 0;
      for (let R = 0; R < b.length; R++) {
        let k = b.charCodeAt(R);
        x += k < fn ? 1 : k < fn * fn ? 2 : 3;
      }
      g(x);
      for (let R = 0; R < b.length; R++)
        g(b.charCodeAt(R));
    },
    open: (b) => {
      let x = r[Math.floor(b / Qt)][b % Qt];
      c = w(Math.floor(x / 1048576)), d = x % 1048576;
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
var da = "dddd-dd-ddTdd:dd:ddZ", [Ef, Of, KS] = [100, 48, 57];
function Mf(e) {
  if (e.length !== da.length)
    return null;
  let n = 0;
  for (let t = 0; t < da.length; t++) {
    let [r, s] = [e.charCodeAt(t), da.charCodeAt(t)];
    if (s === Ef && r >= Of && r <= KS)
      n = 10 * n + r - Of;
    else if (r !== s || s === Ef)
      return null;
  }
  return n;
}
var XS = Array.from({ length: 100 }, (e, n) => String(n).padStart(2, "0"));
function ut(e) {
  return XS[e % 100];
}
var [Cf, Nf] = [NaN, ""];
function $f(e) {
  let [n, t] = [Math.floor(e / 1e6), e % 1e6];
  return n !== Cf && (Cf = n, Nf = `${ut(Math.floor(n / 1e6))}${ut(Math.floor(n / 1e4))}-${ut(Math.floor(n / 100))}-${ut(n)}T`), `${Nf}${ut(Math.floor(t / 1e4))}:${ut(Math.floor(t / 100))}:${ut(t)}Z`;
}

// src/wiki/counting/packed-values.ts
var co = 15, YS = 64, ZS = "\u2026", e0 = [];
function If(e, n, t) {
  let r = io(n).size > 0, [s, o] = [[], []];
  t.parameters.forEach(({ name: h, kind: f, isMultiple: g }, y) => {
    (!g && (f !== "text" || !r) ? s : o).push({ name: h, kind: f, place: y, codes: t.numbers[y] });
  });
  let i = t.parameters.map(() => re), a = new Uint32Array(s.length + 1);
  function l({ kind: h, codes: f }, g) {
    return f.numberOf(h === "text" ? ZS : h === "codes" && g.length > YS ? Vt(g) : g);
  }
  function u(h, f) {
    var g;
    for (let y = 0; y < s.length; y++) {
      let w = s[y], b = f === null ? -1 : f[w.place];
      if (b < 0) {
        let x = f !== null && w.kind === "text" ? [] : h.get(w.name);
        b = x === void 0 ? re : l(w, (g = x[0]) != null ? g : "");
      }
      a[y] = b;
    }
    for (let y = 0; y < s.length; y += 2) {
      let [w, b] = [a[y], a[y + 1]];
      e.writeByte(Math.min(w, co) + 16 * Math.min(b, co));
    }
    for (let y = 0; y < s.length; y++)
      a[y] >= co && e.writeNumber(a[y]);
  }
  function c(h, f) {
    e.writeNumber(f.length);
    for (let g of f)
      h.kind === "text" ? e.writeText(g) : e.writeNumber(l(h, g));
  }
  function d(h, { numbers: f, others: g }) {
    var x;
    let y = f[h.place], w = y < 0 ? g[-1 - y] : null;
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
  function p(h) {
    for (let f = 0; f < s.length; f += 2) {
      let g = e.readByte();
      a[f] = g % 16, a[f + 1] = Math.floor(g / 16);
    }
    for (let f = 0; f < s.length; f++) {
      let g = a[f];
      h[s[f].place] = g === co ? e.readNumber() : g;
    }
  }
  function m({ kind: h, codes: f }, g) {
    if (h === "text") {
      let w = Array.from({ length: g }, () => e.readText());
      return new Sn(null, () => w);
    }
    let y = [];
    for (let w = g; w > 0; w--)
      y.push(e.readNumber());
    return new Sn(y, () => y.map((w) => {
      var b, x;
      return (x = (b = f.codes[w]) == null ? void 0 : b[0]) != null ? x : "";
    }));
  }
  return {
    write: (h) => {
      var g;
      let f = h instanceof an && h.book === t ? h : null;
      u(h, f === null ? null : f.numbers);
      for (let y of o)
        f === null ? c(y, (g = h.get(y.name)) != null ? g : []) : d(y, f);
    },
    read: () => {
      let h = i.slice(), f = null;
      p(h);
      for (let g of o) {
        let y = e.readNumber();
        y === 1 && g.kind !== "text" ? h[g.place] = e.readNumber() : y > 0 && (f = f != null ? f : [], h[g.place] = -f.push(m(g, y)));
      }
      return new an(t, h, f != null ? f : e0);
    }
  };
}

// src/wiki/counting/packed-answers.ts
var [mo, ma] = [1, 2], n0 = 5, t0 = 2 ** 16;
function Lf(e, n = no(e), t = null, r = t0) {
  var R, k, S, P;
  let s = Af(t), o = If(s, e, n), i = [], a = [], l = /* @__PURE__ */ new Map(), u = vf(), c = null;
  function d(T) {
    return h(T), s.readText();
  }
  function p(T) {
    return Bn(d(T));
  }
  class m {
    constructor(C) {
      Ke(this, R);
      Ke(this, k);
      Ke(this, S);
      Ke(this, P);
      var N;
      Tn(this, R, C), s.open(C), Tn(this, k, s.readByte()), Tn(this, S, i[s.readNumber()]), this.revision = s.readNumber(), Tn(this, P, s.readNumber()), this.language = (N = a[s.readNumber() - 1]) != null ? N : null;
      let I = s.readNumber();
      this.definitionRevision = I === 0 ? null : I;
    }
    get user() {
      return d(Ee(this, R));
    }
    get page() {
      let C = h(Ee(this, R)), I = s.readText();
      return C % 2 === mo ? s.readText() : Ee(this, S).pageOf(I);
    }
    get timestamp() {
      if (Ee(this, k) < ma)
        return $f(Ee(this, P));
      let C = h(Ee(this, R));
      return s.skipText(), C % 2 === mo && s.skipText(), s.readText();
    }
    get community() {
      return Ee(this, S).community;
    }
    get questions() {
      return Ee(this, S).questionsOf(this.definitionRevision);
    }
    /** Read whenever they are wanted. */
    get values() {
      let C = h(Ee(this, R));
      return s.skipText(), C % 2 === mo && s.skipText(), C >= ma && s.skipText(), o.read();
    }
  }
  R = new WeakMap(), k = new WeakMap(), S = new WeakMap(), P = new WeakMap();
  function h(T) {
    s.open(T);
    let C = s.readByte();
    for (let I = n0; I > 0; I--)
      s.readNumber();
    return C;
  }
  function f(T) {
    let C = i.lastIndexOf(T);
    return C === -1 ? i.push(T) - 1 : C;
  }
  function g(T) {
    var C;
    return T === null ? 0 : (C = l.get(T)) != null ? C : y(T);
  }
  function y(T) {
    let C = ue(T), I = a.push(C);
    return l.set(C, I), I;
  }
  let w = new Uint8Array(0);
  function b(T) {
    let C = ca(u);
    return T.forEach((I, N) => {
      I === 0 && C.add(N, () => !1);
    }), C;
  }
  function x(T, C, I) {
    return {
      length: C + I.length,
      hasAccount: (N) => {
        let L = Bn(N);
        c = c != null ? c : b(w);
        let O = c.find(ua(L), (M) => p(M) === L);
        return O !== null && T[O] === 0 || I.some((M) => Bn(M.user) === L);
      },
      where: (N, L = []) => {
        let O = T.slice(), M = 0;
        for (let j = 0; j < O.length; j++)
          O[j] === 0 && (O[j] = N(new m(j)) ? 0 : 1, M += 1 - O[j]);
        return x(O, M, I.filter(N).concat(L));
      },
      *[Symbol.iterator]() {
        for (let N = 0; N < T.length; N++)
          T[N] === 0 && (yield new m(N));
        yield* Ye(I);
      }
    };
  }
  return {
    add: (T, C) => {
      let { user: I, page: N, revision: L, timestamp: O, language: M = null, definitionRevision: j = null } = T, B = Mf(O), Y = N !== null && N !== C.pageOf(I);
      s.begin(), s.writeByte((Y ? mo : 0) + (B === null ? ma : 0)), s.writeNumber(f(C)), s.writeNumber(L), s.writeNumber(B != null ? B : 0), s.writeNumber(g(M)), s.writeNumber(j != null ? j : 0), s.writeText(I), Y && s.writeText(N), B === null && s.writeText(O), o.write(T.values), u.add(ua(Bn(I)));
    },
    newest: (T) => {
      w = new Uint8Array(s.length), c = null;
      let C = 0, I = Math.ceil(s.length / r);
      for (let N = 0; N < I; N++) {
        let L = ca(u);
        for (let O = 0; O < s.length; O++) {
          if (I > 1 && u.at(O) % I !== N)
            continue;
          let M = L.add(O, (j) => p(j) === p(O));
          if (M !== null) {
            let j = xf(new m(O), new m(M));
            w[j ? M : O] = 1, j && L.replace(M, O), C++;
          }
        }
      }
      return w.forEach((N, L) => {
        N === 1 && T(new m(L));
      }), x(w, s.length - C, []);
    }
  };
}

// src/core/survey/decide-answer-counts.ts
function Ff(e) {
  let { survey: n, titles: t, community: r = null, readAnswer: s, readEscaped: o = null } = e, i = s0(e.renames), a = { title: "", made: "", owner: null }, l = (u, c) => {
    if (a.title !== u || a.made !== c) {
      let d = t.answererOf(n, u), p = d === null || o0(d) ? null : i(We(d), c);
      a = { title: u, made: c, owner: p };
    }
    return a.owner;
  };
  return {
    ownerOf: l,
    decide: (u) => {
      let c = l(u.title, u.first.timestamp), d = u.ownerRevision;
      if (c === null)
        return Gr(u, "no-account");
      if (u.first.user !== c || u.first.userId === 0 || d === null) {
        let w = u.isHistoryPartial === !0 ? "history-unknown" : "not-owner";
        return Gr(u, u.isRedirect ? "redirect" : w, u.first.id);
      }
      let p = d.id === u.latest.id;
      if (u.isRedirect && p)
        return Gr(u, "redirect", d.id);
      let { escaped: m = null } = d, h = m === null || o === null ? null : o(m), f = h === null ? d.text : "";
      if (f === null)
        return Gr(u, "hidden", d.id);
      let g = h != null ? h : s(f);
      if (g.exclusion !== null) {
        let w = g.exclusion === "no-answer" && f.trim() === "";
        return Gr(u, w ? "withdrawn" : g.exclusion, d.id);
      }
      let y = p || u.latest.text === d.text;
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
function r0(e, n) {
  return e < n ? -1 : e > n ? 1 : 0;
}
function Gr(e, n, t) {
  let r = { page: e.title, reason: n };
  return { answer: null, exclusions: [t === void 0 ? r : E(v({}, r), { revision: t })] };
}
function s0(e) {
  let n = e.slice().sort((r, s) => r0(r.timestamp, s.timestamp)), t = /* @__PURE__ */ new Map();
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
function o0(e) {
  return e.includes(".") && /^\d{1,3}(?:\.\d{1,3}){2}\.(?:\d{1,3}|xxx)$/.test(e) || e.includes(":") && /^[\da-f]{0,4}(?::[\da-f]{0,4}){2,7}$/i.test(e);
}

// src/core/survey/canonical-value.ts
function zt(e, n) {
  var s;
  let { kind: t, question: r } = n;
  return t === "number" ? (s = $t(e)) != null ? s : e.trim() : t === "codes" || r.type === "text" && r.inputType !== "text" ? e.trim() : e;
}

// src/core/survey/read-answer.ts
var jf = "Skills survey answer";
function Vr(e, n, t = l0(e)) {
  return (r) => {
    let s = n(r), o = s.filter((d) => i0(e.id, d)), i = o[o.length - 1];
    if (i === void 0)
      return E(v({}, a0), { exclusion: s.length === 0 ? "no-answer" : "other-survey" });
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
function i0(e, n) {
  let t = n.parameters.get("survey");
  return t === void 0 || t === "" || un(t) === e;
}
var a0 = {
  values: /* @__PURE__ */ new Map(),
  unknown: /* @__PURE__ */ new Map(),
  definitionRevision: null,
  submitted: null,
  language: null
};
function l0(e) {
  let n = X(e), t = new Map(n.map(({ name: i }, a) => [i, a])), [r, s] = [Df(!1), Df(!0)], o = (i, a) => a.kind !== "codes" ? u0(i, a) : (a.isMultiple ? s : r)(i, a);
  return (i) => {
    let a = /* @__PURE__ */ new Map(), l = (p, m) => {
      let h = o(m, p);
      h.length > 0 && a.set(p.name, h);
    }, u = /* @__PURE__ */ new Map(), [c, d] = [-1, !0];
    return i.forEach((p, m) => {
      let h = t.get(m);
      h !== void 0 ? (d = d && h > c, c = h, l(n[h], p)) : mn.includes(m) || u.set(m, p);
    }), d || (a.clear(), n.forEach((p) => {
      var m;
      return l(p, (m = i.get(p.name)) != null ? m : "");
    })), { values: a, unknown: u };
  };
}
var _f = [];
function u0(e, n) {
  let t = e === "" ? "" : zt(un(e), n);
  return t === "" ? _f : [t];
}
var c0 = 2e3, d0 = 100;
function Df(e) {
  let n = /* @__PURE__ */ new Map([["", _f]]), t = (r, s) => {
    let o = un(r), i = (e ? o.split(";") : [o]).map((a) => zt(a, s));
    return Array.from(new Set(i)).filter((a) => a !== "");
  };
  return (r, s) => {
    let o = n.get(r);
    if (o !== void 0 || r.length > d0 || n.size >= c0)
      return o != null ? o : t(r, s);
    let i = ue(r), a = t(i, s);
    return n.set(i, a), a;
  };
}

// src/core/survey/read-coded-values.ts
var [m0, f0] = [64, 2e3], [p0, g0] = [200, 100], h0 = 50, fa = 128, y0 = /* @__PURE__ */ new Map(), [pa, b0] = [-1, -2];
function Wf(e) {
  let n = e.parameters.map(
    (a, l) => w0(a, e.numbers[l])
  ), t = e.parameters.map(() => re), r = null, s = [];
  function o(a) {
    var l;
    return (l = e.places.get(a)) != null ? l : mn.includes(a) ? b0 : pa;
  }
  function i(a) {
    for (a !== r && ([r, s] = [a, []]); s.length < a.names.length; )
      s.push(o(a.names[s.length]));
    return s;
  }
  return (a) => {
    let l = t.slice(), u = [], c = null;
    if (a instanceof Ar) {
      let { text: d, parts: p } = a, m = i(a.met);
      for (let h = 0; h < p.length; h += Tr) {
        let f = p[h], [g, y, w] = [m[f], p[h + 1], p[h + 2]];
        g >= 0 ? l[g] = n[g](d, y, w, u) : g === pa && (c = c != null ? c : /* @__PURE__ */ new Map(), c.set(a.met.names[f], d.slice(y, w)));
      }
    } else
      a.forEach((d, p) => {
        let m = o(p);
        m >= 0 ? l[m] = n[m](d, 0, d.length, u) : m === pa && (c = c != null ? c : /* @__PURE__ */ new Map(), c.set(p, d));
      });
    return { values: new an(e, l, u), unknown: c != null ? c : y0 };
  };
}
function w0(e, n) {
  if (e.kind === "text")
    return x0(e);
  let t = S0(e, n);
  return e.isMultiple ? R0(n, t) : t;
}
function ga(e, n) {
  return -n.push(e);
}
function k0({ question: e }) {
  return e.type === "text" && e.inputType !== "text";
}
function x0(e) {
  let n = k0(e);
  return (t, r, s, o) => {
    let i = t.slice(r, s), a = () => [zt(un(i), e)];
    return r === s || n && a()[0] === "" ? re : ga(new Sn(null, a), o);
  };
}
function S0(e, n) {
  let t = /* @__PURE__ */ new Map(), r = new Uint16Array(fa);
  function s(i) {
    let a = un(i), l = (e.isMultiple ? a.split(";") : [a]).map((u) => zt(u, e));
    return Array.from(new Set(l)).filter((u) => u !== "");
  }
  function o(i, a) {
    var d;
    let l = s(i), u = l.map((p) => p.length > m0 ? re : n.numberOf(p, f0));
    if (l.length > 1 || u[0] === re)
      return ga(new Sn(u.includes(re) ? null : u, () => l), a);
    let c = (d = u[0]) != null ? d : re;
    return t.size < p0 && i.length <= g0 && (t.set(ue(i), c), i.length === 1 && i.charCodeAt(0) < fa && (r[i.charCodeAt(0)] = c)), c;
  }
  return (i, a, l, u) => {
    var m;
    if (a === l)
      return re;
    let c = i.charCodeAt(a), d = l - a === 1 && c < fa ? r[c] : re;
    if (d !== re)
      return d;
    let p = i.slice(a, l);
    return (m = t.get(p)) != null ? m : o(p, u);
  };
}
function R0(e, n) {
  let { codes: t } = e;
  return (r, s, o, i) => {
    var p;
    let a = r.indexOf(";", s), l = a === -1 || a >= o ? -1 : r.indexOf("&", s);
    if (a === -1 || a >= o || l !== -1 && l < o)
      return n(r, s, o, i);
    let u = [], c = [];
    for (let m = s; m <= o; ) {
      let h = r.indexOf(";", m), f = h === -1 || h > o ? o : h, g = n(r, m, f, c);
      if (g < 0 || u.length > h0)
        return n(r, s, o, i);
      g !== re && !u.includes(g) && u.push(g), m = f + 1;
    }
    let d = () => u.map((m) => {
      var h, f;
      return (f = (h = t[m]) == null ? void 0 : h[0]) != null ? f : "";
    });
    return u.length < 2 ? (p = u[0]) != null ? p : re : ga(new Sn(u, d), i);
  };
}

// src/wiki/counting/answer-histories.ts
function Bf(e, n) {
  var d, p;
  let { title: t, isRedirect: r, latest: s, history: o = [], isHistoryPartial: i = !1 } = e, a = o[o.length - 1];
  if (a === void 0)
    return null;
  let l = n.ownerOf(t, a.timestamp), u = l !== null && it({ first: a }, l) && (d = o.find(({ user: m, userId: h }) => m === l && h !== 0)) != null ? d : null;
  return u === null || ((p = u.escaped) != null ? p : null) !== null || u.text !== null ? { title: t, isRedirect: r, first: a, ownerRevision: u, latest: s, isHistoryPartial: i } : null;
}
function qf(e, n, t) {
  return D(this, null, function* () {
    let r = yield Dt(e, n, e), s = zi(r), o = t(s === void 0 ? [] : yield e.renamesSince(s)), i = yield im(e, r, ({ page: a, first: l }) => o.ownerOf(a.title, l.timestamp));
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
var Gf = { pages: 1e4, characters: 16e6 }, ha = class extends Error {
  constructor() {
    super("Cancelled."), this.name = "CountingCancelled";
  }
};
function Uf(o, i, a, l) {
  return D(this, arguments, function* (e, n, t, r, s = {}) {
    var k, S, P, T, C;
    let { source: u, titles: c, community: d } = e, p = Vr(n, e.readAnswerCalls, Wf(t)), m = (S = (k = u.createEscapedReader) == null ? void 0 : k.call(u, n, t, e.readAnswerCalls)) != null ? S : null, h = [], f = (M) => Ff({ survey: n.id, titles: c, community: d, renames: M, readAnswer: p, readEscaped: m }), g = (M, j) => {
      var Z;
      let B;
      try {
        B = j.decide(M);
      } catch (ce) {
        h.push({ page: ue(M.title), reason: "unreadable", revision: M.latest.id }), (Z = s.onUnreadable) == null || Z.call(s, M.title, ce);
        return;
      }
      let { answer: Y, exclusions: ne } = B;
      for (let ce of ne)
        h.push(E(v({}, ce), { page: ue(ce.page) }));
      Y !== null && r(Y);
    }, y = (M) => D(null, null, function* () {
      let { decider: j, answerPages: B } = yield qf(u, M, f);
      B.forEach((Y) => g(Y, j));
    }), [w, b, x] = [[], 0, 0], R = null;
    try {
      for (var I = he(u.pagesBelow(c.answersPrefix(n.id))), N, L, O; N = !(L = yield I.next()).done; N = !1) {
        let M = L.value;
        if (Vf(s), (P = s.onPages) == null || P.call(s, ++x), M.history !== void 0) {
          R = R != null ? R : f(yield u.renamesSince(""));
          let j = Bf(M, R);
          j === null ? yield y([M]) : g(j, R);
          continue;
        }
        w.push(M), b += (C = (T = M.latest.text) == null ? void 0 : T.length) != null ? C : 0, (w.length >= Gf.pages || b >= Gf.characters) && (yield y(w), [w, b] = [[], 0]);
      }
    } catch (L) {
      O = [L];
    } finally {
      try {
        N && (L = I.return) && (yield L.call(I));
      } finally {
        if (O)
          throw O[0];
      }
    }
    return yield y(w), Vf(s), h;
  });
}
function Vf({ signal: e }) {
  if ((e == null ? void 0 : e.aborted) === !0)
    throw new ha();
}

// src/wiki/counting/gather-answers.ts
function ya(e, n) {
  return E(v({}, e), { id: n });
}
function Hf(e, n, t, r) {
  return D(this, null, function* () {
    let { survey: s, taxonomy: o, definitionRevision: i } = n, a = no(s), l = Lf(s, a, r.spill), u = [], c = 0, d = (h, f, g) => D(null, null, function* () {
      let y = c, w = /* @__PURE__ */ new Map(), b = {
        community: h.community,
        pageOf: (R) => h.titles.answer(f.id, R),
        questionsOf: g
      }, x = yield Uf(h, f, a, (R) => {
        var S;
        l.add(R, b);
        let { definitionRevision: k = null } = R;
        k !== null && w.set(k, ((S = w.get(k)) != null ? S : 0) + 1);
      }, E(v({}, r), {
        onPages: (R) => {
          var k;
          c = y + R, (k = r.onPages) == null || k.call(r, c);
        }
      }));
      for (let R of x)
        u.push(h.isHome ? R : E(v({}, R), { community: h.community }));
      return w;
    }), p = yield la(e, s, i, yield d(e, s, () => null), o);
    for (let { place: h, local: f, definitionRevision: g } of t) {
      let y = null, w = /* @__PURE__ */ new Map(), b = yield d(h, ya(s, f.id), (x) => {
        var S, P;
        let R = (S = y == null ? void 0 : y.earlier.get(x != null ? x : 0)) != null ? S : f, k = (P = w.get(R)) != null ? P : uo(qn(E(v({}, R), { core: f.core }), o), s);
        return w.set(R, k), k;
      });
      y = yield la(h, f, g, b, o);
    }
    return { answers: l.newest((h) => u.push(kf(h, e.community))), excluded: u, versions: p };
  });
}

// src/core/analysis/disclosure/read-last-release.ts
function zf(e) {
  let [n, t] = [z(e, "minAnswers"), z(e, "minCell")];
  if (typeof n != "number" || typeof t != "number")
    return null;
  let [r, s] = [z(e, "earlier"), z(e, "ratingTrail")];
  return {
    thresholds: { minAnswers: n, minCell: t },
    published: v(E(v(v({}, Qf(e)), _(r) ? { earlier: Qf(r) } : {}), {
      trails: fo(z(e, "trails"), A0)
    }), Array.isArray(s) ? { ratingTrail: s.map(P0) } : {})
  };
}
function z(e, n) {
  return _(e) ? F(e, n) : void 0;
}
function Qf(e) {
  let n = z(e, "breakdowns");
  return {
    questions: fo(z(e, "questions"), T0),
    skills: fo(z(e, "skills"), E0),
    breakdowns: (Array.isArray(n) ? n : []).filter(O0)
  };
}
function P0(e) {
  let n = z(e, "gone"), t = z(e, "breakdowns");
  return {
    skills: fo(z(e, "skills"), (r) => Jf(r, (s) => typeof s == "number")),
    breakdowns: (Array.isArray(t) ? t : []).filter(v0),
    gone: typeof n == "number" ? n : 1 / 0
  };
}
function Jf(e, n) {
  return e === null || Jt(e, n);
}
function v0(e) {
  return Kf(e) && Jf(z(e, "groups"), (n) => n === null || typeof z(n, "counted") == "number" && Jt(
    z(n, "skills"),
    (t) => t === null || typeof t == "string"
  ));
}
function Kf(e) {
  return typeof z(e, "by") == "string" && z(e, "question") !== void 0;
}
function fo(e, n) {
  let t = q();
  return _(e) && Object.keys(e).filter((r) => n(F(e, r))).forEach((r) => {
    t[r] = F(e, r);
  }), t;
}
function Jt(e, n) {
  return _(e) && Object.keys(e).every((t) => n(F(e, t)));
}
function Ur(e) {
  return typeof z(e, "withheld") == "string";
}
function T0(e) {
  return Ur(e) || typeof z(e, "n") == "number" && Jt(
    z(e, "choices"),
    (n) => Ur(n) || typeof z(n, "count") == "number"
  );
}
function A0(e) {
  let [n, t] = [z(e, "states"), z(e, "sealed")], r = (s) => (o) => typeof z(s, o) == "number";
  return ["come", "gone"].every(r(e)) && Array.isArray(t) && t.every((s) => typeof s == "string") && Array.isArray(n) && n.length > 0 && n.every((s) => ["n", "come", "gone"].every(r(s)) && Jt(
    z(s, "counts"),
    (o) => o === null || typeof o == "number"
  ));
}
function E0(e) {
  return Ur(e) || typeof z(e, "n") == "number" && _(z(e, "discrepancies")) && ["importance", "ability"].every((n) => _(z(z(e, n), "counts"))) && z(e, "highNeedCount") !== void 0;
}
function O0(e) {
  return Kf(e) && Jt(z(e, "groups"), (n) => Ur(n) || typeof z(n, "counted") == "number" && Jt(z(n, "skills"), (t) => Ur(t) || typeof z(t, "n") == "number"));
}

// src/wiki/counting/last-release.ts
function Xf(e, n, t) {
  return D(this, null, function* () {
    let { source: r, titles: s, community: o } = e, i = s.resultsData(n), a = (h) => D(null, null, function* () {
      var y, w, b;
      let f = (y = (yield r.readPages([h])).get(h)) == null ? void 0 : y.latest, g = f === void 0 || t === null || f.user === t ? f : (w = yield r.newestRevisionBy(h, t)) != null ? w : void 0;
      return Se((b = g == null ? void 0 : g.text) != null ? b : "").value;
    }), l = yield a(i), u = _(l) ? F(l, "answers") : null, c = _(u) ? F(u, "revisions") : null, d = /* @__PURE__ */ new Map(), p = (h) => {
      var w;
      let f = _(h) ? F(h, "community") : null, g = typeof f == "string" && f !== o ? f : "", y = (w = d.get(g)) != null ? w : [];
      d.set(g, y), N0(h).forEach((b) => y.push(b));
    };
    if (Array.isArray(u))
      u.forEach(p);
    else if (!Array.isArray(c))
      return null;
    let m = (h) => D(null, null, function* () {
      return typeof h == "string" && h.startsWith(`${s.results(n)}/`) ? a(h) : null;
    });
    for (let h of Array.isArray(c) ? c : []) {
      let f = yield m(h);
      if (!_(f))
        return null;
      p(f);
    }
    return d.forEach((h) => h.sort((f, g) => f - g)), { revisions: d, figures: zf(yield C0(l, m)) };
  });
}
function C0(e, n) {
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
      r.push(Array.isArray(o) ? E(v({}, s), { groups: i }) : s);
    }
    return E(v({}, e), { breakdowns: r });
  });
}
function N0(e) {
  let [n, t] = _(e) ? [F(e, "revision"), F(e, "revisions")] : [];
  return (Array.isArray(t) ? t : [n]).filter((s) => typeof s == "number");
}

// src/core/json/schema-faults.ts
var M0 = {
  object: "expected-object",
  array: "expected-list",
  string: "expected-string",
  integer: "expected-whole-number",
  number: "expected-number",
  boolean: "expected-true-or-false"
};
function po(e, n, t) {
  var p;
  let r = [], s = (p = n.definitions) != null ? p : {};
  return a(e, n, "$", ""), r;
  function o(m, h, ...f) {
    r.push({ path: m, code: h, parameters: f });
  }
  function i(m) {
    let [h, f] = [m, ""];
    for (; h.$ref !== void 0; ) {
      f = h.$ref.replace("#/definitions/", "");
      let g = s[f];
      if (g === void 0)
        throw new Error(`The schema has no ${h.$ref}.`);
      h = g;
    }
    return [h, f];
  }
  function a(m, h, f, g) {
    let [y, w] = i(h), b = w === "" ? g : w;
    y.anyOf !== void 0 ? d(m, y.anyOf, f, b) : y.enum !== void 0 ? y.enum.includes(m) || o(f, "not-one-of", W(m), y.enum) : y.type !== void 0 && !Yf(m, y.type) ? o(f, M0[y.type]) : typeof m == "string" ? l(m, y, f, b) : typeof m == "number" ? y.minimum !== void 0 && m < y.minimum ? o(f, "too-small", m, y.minimum) : y.maximum !== void 0 && m > y.maximum && o(f, "too-large", m, y.maximum) : Array.isArray(m) ? u(m, y, f) : _(m) && c(m, y, f);
  }
  function l(m, h, f, g) {
    var b;
    if (h.pattern !== void 0 && !ep(h.pattern, m)) {
      o(f, (b = t.codes[g]) != null ? b : "bad-text", W(m));
      return;
    }
    let y = t.checks[g], w = y === void 0 ? null : y(m);
    w !== null && o(f, w, W(m));
  }
  function u(m, h, f) {
    h.minItems !== void 0 && m.length < h.minItems ? o(f, "empty-list") : h.maxItems !== void 0 && m.length > h.maxItems && o(f, "too-many-items", h.maxItems);
    let g = h.items;
    g !== void 0 && m.forEach((y, w) => a(y, g, U(f, w), ""));
  }
  function c(m, h, f) {
    var w, b, x, R;
    let g = (w = h.properties) != null ? w : {}, y = (b = h.patternProperties) != null ? b : {};
    for (let k of (x = h.required) != null ? x : [])
      F(m, k) === void 0 && o(U(f, k), k === "default" ? "missing-default" : "missing-property", k);
    for (let k of Object.keys(m)) {
      let S = U(f, k), P = Object.keys(y).find((C) => ep(C, k)), T = (R = F(g, k)) != null ? R : P && y[P];
      T !== void 0 ? a(m[k], T, S, "") : h.patternProperties !== void 0 ? o(S, "bad-language", W(k)) : h.additionalProperties === !1 && o(S, "unknown-property", W(k), Object.keys(g));
    }
  }
  function d(m, h, f, g) {
    var R, k;
    let y = h.filter((S) => {
      let P = i(S)[0].type;
      return P === void 0 || Yf(m, P) || P === "integer" && typeof m == "number";
    });
    if (!_(m) || y.length < 2) {
      y[0] === void 0 ? o(f, (R = t.codes[g]) != null ? R : "bad-text", W(m)) : a(m, y[0], f, g);
      return;
    }
    let w = y.map((S) => {
      var P, T, C;
      return (C = (T = (P = i(S)[0].properties) == null ? void 0 : P.type) == null ? void 0 : T.enum) == null ? void 0 : C[0];
    }), b = w.indexOf(F(m, "type")), x = w[0] === void 0 ? (k = y.find((S) => {
      var P;
      return ((P = i(S)[0].required) != null ? P : []).some((T) => F(m, T) !== void 0);
    })) != null ? k : y[y.length - 1] : y[b];
    if (x === void 0) {
      let S = w.filter((T) => T !== void 0), P = F(m, "type");
      P === void 0 ? o(U(f, "type"), "missing-property", "type") : o(U(f, "type"), "unknown-question-type", W(P), S);
    } else
      a(m, x, f, g);
  }
}
function Yf(e, n) {
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
var Zf = /* @__PURE__ */ new Map();
function ep(e, n) {
  let t = Zf.get(e);
  return t === void 0 && (t = new RegExp(e, "u"), Zf.set(e, t)), t.test(n);
}

// src/core/skills/skills.schema.json
var np = {
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
var I0 = {
  id: "bad-id",
  language: "bad-language",
  label: "empty-text",
  messageKey: "bad-message-key",
  text: "expected-text",
  item: "bad-item",
  capacities: "expected-whole-number"
};
function tp(e, n = {}) {
  let { value: t, faults: r } = Se(e);
  if (t === void 0)
    return { taxonomy: null, faults: r };
  let { hasMessage: s } = n, o = po(t, np, {
    codes: I0,
    checks: {
      messageKey: (a) => s === void 0 || s(a) ? null : "unknown-message"
    }
  }), { taxonomy: i } = bt(t);
  return { taxonomy: i, faults: [...r, ...o, ..._(t) ? L0(t, i) : []] };
}
function L0(e, n) {
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
      typeof d == "string" && (n.get(d) === null ? t.push({ path: `${l}.${c}`, code: "no-such-skill", parameters: [W(d)] }) : F0(n, a, c) && t.push({ path: `${l}.${c}`, code: "skill-circle", parameters: [W(a)] }));
    }
    F(o, "replacedBy") !== void 0 && F(o, "status") !== "retired" && t.push({ path: `${l}.replacedBy`, code: "replaced-not-retired", parameters: [W(a)] });
  }), t;
}
function F0(e, n, t) {
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
var rp = {
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
function ba(e) {
  let n = (t, r, s = j0(r)) => ({ list: t, codes: r.map(({ value: o }) => o), isScale: s });
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
function Hr(e) {
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
function j0(e) {
  return e.filter(({ value: n }) => /^-?\d+$/.test(n)).length > e.length / 2;
}

// src/core/survey/rules/placed-elements.ts
var _0 = 20;
function wa(e) {
  let n = Je(e, "pages", "$"), t = [], r = (o) => {
    let i = o[o.length - 1];
    for (let a of Je(i.json, "elements", i.path))
      t.push(E(v({}, a), { name: fe(a.json, "name"), type: F(a.json, "type"), within: o })), o.length < _0 && r([...o, a]);
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
function go({ json: e, path: n, type: t }) {
  let r = Je(e, "columns", n);
  return [
    oe(e, "choices", n),
    oe(e, "rateValues", n),
    oe(e, "rows", n),
    ...t === "matrix" ? [oe(e, "columns", n)] : [r.map(ho), ...r.map((s) => oe(s.json, "choices", s.path))]
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
function ho({ json: e, path: n }) {
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
function op(e, n, t, r) {
  let s = "$.localSkills.core", o = F(e.settings, "core");
  if (!(!_(o) || F(o, "id") !== t.id)) {
    n.audience.population !== t.audience.population && r(`${s}.id`, "other-population", n.audience.population, t.id, t.audience.population);
    for (let { code: i, path: a } of oe(o, "questions", s)) {
      let [l, u] = [n, t].map(
        (c) => H(c).find((d) => d.name === i)
      );
      u === void 0 ? r(a, "core-no-question", i, t.id) : l === void 0 ? e.questions.some((c) => c.name === i) || r(a, "core-question-missing", i) : ap(e, l, u, t.id, !0, r);
    }
  }
}
function ip(e, n, t, r) {
  if (n.follows === t.id) {
    n.audience.population !== t.audience.population && r("$.localSkills.follows", "other-population", n.audience.population, t.id, t.audience.population);
    for (let s of H(t)) {
      let o = H(n).find(({ name: i }) => i === s.name);
      o !== void 0 && ap(e, o, s, t.id, !1, r);
    }
  }
}
function ap(e, n, t, r, s, o) {
  var u, c;
  let i = (c = (u = e.questions.find(({ name: d }) => d === n.name)) == null ? void 0 : u.path) != null ? c : "$.pages";
  if (Hr(n) !== Hr(t)) {
    o(`${i}.type`, "kept-type", n.name, Hr(n), r, Hr(t));
    return;
  }
  let [a, l] = [ba(n), ba(t)];
  for (let d of l) {
    let p = a.find(({ list: g }) => g === d.list);
    if (p === void 0) {
      o(i, "kept-column", n.name, d.list.replace("columns.", ""), r);
      continue;
    }
    let m = `${i}.${d.list.split(".")[0]}`, [h, f] = [sp(d.codes, p.codes), sp(p.codes, d.codes)];
    h.length > 0 && o(m, "kept-codes-gone", n.name, r, h), f.length > 0 && (s || d.isScale) && o(m, "kept-codes-added", n.name, r, f), h.length + f.length === 0 && d.isScale && p.codes.join() !== d.codes.join() && o(m, "kept-order", n.name, r, d.codes);
  }
}
function sp(e, n) {
  return e.filter((t) => !n.includes(t));
}

// src/core/survey/rules/condition-rules.ts
var lp = 8;
function up(e, n, t) {
  let r = n === null ? [] : X(n), s = new Map(r.map((i) => [i.name, i])), o = n === null ? [] : H(n).map(({ name: i }) => i);
  for (let { json: i, path: a } of B0(e))
    for (let l of ["visibleIf", "requiredIf"]) {
      let u = fe(i, l);
      if (u === null || u.trim() === "")
        continue;
      let c = `${a}.${l}`, d = Ms(u);
      if ("code" in d) {
        t(c, d.code, ...d.parameters);
        continue;
      }
      for (let p of be(d)) {
        let m = p.split(".", 1)[0];
        if (!e.questions.some(({ name: f }) => f === m))
          t(c, "condition-no-question", m);
        else if (o.includes(m) && !s.has(p) && !q0(p, r, e)) {
          let f = r.filter((y) => y.question.name === m).map(({ name: y }) => y), g = f.length > 0 ? f : cp(m, e).map((y) => `${m}.\u2026.${y}`);
          t(c, "condition-no-part", p, g.slice(0, lp).map((y) => `{${y}}`));
        }
      }
      V0(d, s, c, t);
    }
  for (let i of n === null ? [] : uf(n)) {
    let a = [...e.pages.map(W0), ...e.elements].find(({ name: l }) => l !== null && i.includes(l));
    t(a === void 0 ? "$.pages" : `${a.path}.visibleIf`, "condition-circle", i);
  }
}
function W0(e) {
  return E(v({}, e), { name: fe(e.json, "name") });
}
function B0(e) {
  let n = (r) => [
    ...["choices", "rateValues", "rows", "columns"].map((s) => oe(r.json, s, r.path)),
    ...Je(r.json, "columns", r.path).map((s) => oe(s.json, "choices", s.path))
  ].reduce((s, o) => s.concat(o.reduce((i, { json: a, path: l }) => a === null ? i : i.concat({ json: a, path: l.replace(/\.value$/, "") }), [])), []), t = e.pages.slice();
  return e.elements.reduce((r, s) => r.concat(s, n(s)), t);
}
function q0(e, n, t) {
  let [r = "", s, o] = e.split(".");
  return s !== void 0 && o !== void 0 && cp(r, t).includes(o) && !n.some(({ question: i }) => i.name === r);
}
function cp(e, n) {
  let t = n.questions.find((r) => r.name === e && r.type === "matrixdropdown");
  return t === void 0 ? [] : Je(t.json, "columns", "").map(({ json: r }) => {
    var s;
    return (s = fe(r, "name")) != null ? s : "";
  });
}
var G0 = ["equal", "notequal", "contains", "notcontains", "anyof", "noneof", "allof"];
function V0(e, n, t, r) {
  let s = /* @__PURE__ */ new Set(), o = (a, l) => {
    let u = a.kind === "answer" ? n.get(a.parameter) : void 0, c = u === void 0 ? null : u.choices;
    if (!(u === void 0 || c === null || l.kind !== "value" || l.value === null))
      for (let d of Array.isArray(l.value) ? l.value : [l.value]) {
        let p = String(d);
        !c.some((m) => m.value === p) && !s.has(`${u.name}=${p}`) && (s.add(`${u.name}=${p}`), r(
          t,
          "condition-no-code",
          u.name,
          W(p),
          c.slice(0, lp).map((m) => m.value)
        ));
      }
  }, i = (a) => {
    switch (a.kind) {
      case "unary":
        i(a.operand);
        break;
      case "binary":
        G0.includes(a.operator) && (o(a.left, a.right), o(a.right, a.left)), i(a.left), i(a.right);
        break;
      case "iif":
        a.operands.forEach(i);
        break;
    }
  };
  i(e.expression);
}

// src/core/survey/rules/name-rules.ts
function dp(e, n) {
  Qr(e.pages.map(ho), "duplicate-name", n), Qr(e.elements.map(ho), "duplicate-name", n);
  for (let { name: t, path: r, type: s, within: o } of e.elements)
    t !== null && mn.includes(t) && n(`${r}.name`, "reserved-name", t, mn), s === "panel" && o.length === Pr + 1 && n(r, "panels-too-deep", Pr);
  e.questions.forEach((t, r) => {
    r === Rr && n(t.path, "too-many-questions", Rr), go(t).forEach((s) => Qr(s, "duplicate-code", n));
  }), e.pages.length > 0 && e.questions.every(({ json: t }) => t.retired === !0) && n("$.pages", "no-question");
}
function Qr(e, n, t) {
  let r = /* @__PURE__ */ new Map();
  for (let { code: s, path: o } of e) {
    let i = r.get(s);
    i === void 0 ? r.set(s, o) : s !== "" && t(o, n, W(s), i);
  }
}

// src/core/survey/rules/personal-data-words.ts
var ka = {
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
}, mp = [
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
var U0 = ["title", "description", "placeholder"];
function gp(e, n) {
  let t = fe(e.json, "locale");
  for (let { json: r, path: s, name: o, type: i } of e.questions) {
    let a = [], l = i === "matrix" ? [] : Je(r, "columns", s);
    for (let { json: u, path: c } of [{ json: r, path: s }, ...l])
      U0.forEach((d) => a.push(...Q0(F(u, d), `${c}.${d}`, t)));
    o !== null && a.push({ path: `${s}.name`, text: o, language: "en" });
    for (let { path: u, text: c, language: d } of a) {
      let p = H0(c, d);
      if (p !== null) {
        n(u, "personal-data-likely", p);
        break;
      }
    }
  }
}
function H0(e, n) {
  let t = yp(e);
  return fp(t, n) === null ? null : fp(
    mp.reduce((r, s) => r.split(hp(s).needle).join(" "), t),
    n
  );
}
function fp(e, n) {
  let t = bp(e), r = n === null ? null : n.split("-")[0], s = null;
  for (let o of Object.keys(ka).filter((i) => r === null || i === r))
    for (let i of ka[o]) {
      let { needle: a, bareNeedle: l } = hp(i);
      (e.includes(a) || t.includes(l)) && (s === null || i.length > s.length) && (s = i);
    }
  return s === null ? null : s.replace("*", "");
}
var pp = /* @__PURE__ */ new Map();
function hp(e) {
  let n = pp.get(e);
  if (n === void 0) {
    let t = yp(e).slice(0, e.endsWith("*") ? -1 : void 0);
    n = { needle: t, bareNeedle: bp(t) }, pp.set(e, n);
  }
  return n;
}
function yp(e) {
  return ` ${e.toLowerCase().normalize("NFD").replace(/[\u0300-\u036f\u064b-\u065f\u0670\u0640]/g, "").replace(/ٱ/g, "\u0627").replace(/ى/g, "\u064A").replace(/ة/g, "\u0647").replace(/ı/g, "i").replace(/[\s!-/:-@[-`{-~\u00a0-\u00bf\u060c\u061b\u061f\u2010-\u205e\u3000-\u303f]+/g, " ").trim()} `;
}
function bp(e) {
  return e.replace(/ [وف]?(?:لل|[بكل]?ال|[بكل])?(?=[\u0621-\u064a]{3})/g, " ");
}
function Q0(e, n, t) {
  return typeof e == "string" ? [{ path: n, text: e, language: t }] : _(e) ? Object.keys(e).reduce((r, s) => {
    let o = e[s];
    return typeof o == "string" && s !== "message" ? r.concat({ path: n, text: o, language: s === "default" ? t : s }) : r;
  }, []) : [];
}

// src/core/survey/rules/question-rules.ts
var z0 = [
  ["showOtherItem", Hn],
  ["hasOther", Hn],
  ["showNoneItem", Zt],
  ["hasNone", Zt],
  ["showRefuseItem", er],
  ["showDontKnowItem", nr]
];
function kp(e, n, t) {
  let { json: r, path: s, type: o } = e;
  switch (F(r, "personalData") === !0 && t(`${s}.personalData`, "personal-data-marked"), J0(e, t), K0(e, t), o) {
    case "dropdown":
    case "tagbox":
      wp(e, "choices", "choicesFrom", t);
      break;
    case "ranking":
      X0(e, t);
      break;
    case "rating":
      Y0(e, t);
      break;
    case "text":
      Z0(e, t);
      break;
    case "matrixdropdown":
      wp(e, "rows", "rowsFrom", t), eR(e, n, t);
      break;
  }
}
function yo(e) {
  return z0.filter(([n]) => F(e, n) === !0).map(([, n]) => n);
}
function J0({ json: e, path: n }, t) {
  let r = yo(e);
  for (let s of ["choices", "rateValues"])
    for (let { code: o, path: i } of oe(e, s, n))
      r.includes(o) && t(i, "special-code-taken", o);
}
function K0({ json: e, path: n }, t) {
  let [r, s] = [F(e, "minSelectedChoices"), F(e, "maxSelectedChoices")], o = oe(e, "choices", n);
  if (typeof r != "number")
    return;
  let i = o.filter(({ isRetired: a }) => !a).length + Number(yo(e).includes(Hn));
  typeof s == "number" && r > s ? t(`${n}.minSelectedChoices`, "min-above-max", r, s) : o.length > 0 && r > i && t(`${n}.minSelectedChoices`, "min-above-choices", r, i);
}
function wp({ json: e, path: n }, t, r, s) {
  let [o, i] = [t, r].map((a) => F(e, a) !== void 0);
  o && i ? s(`${n}.${r}`, "not-together", t, r) : !o && !i && s(`${n}.${t}`, "missing-either", t, r);
}
function X0({ json: e, path: n }, t) {
  let r = oe(e, "choices", n);
  if (r.length > 0 && r.filter(({ isRetired: s }) => !s).length < 2 && t(`${n}.choices`, "ranking-of-one"), F(e, "selectToRankEnabled") !== !0)
    for (let s of ["minSelectedChoices", "maxSelectedChoices"])
      F(e, s) !== void 0 && t(`${n}.${s}`, "ranking-of-all", s);
}
function Y0({ json: e, path: n }, t) {
  var u;
  let r = F(e, "rateValues");
  if (r !== void 0) {
    for (let c of ["rateMin", "rateMax", "rateStep"])
      F(e, c) !== void 0 && t(`${n}.${c}`, "not-together", "rateValues", c);
    Array.isArray(r) && r.length > Dn && t(`${n}.rateValues`, "too-many-steps", Dn);
    return;
  }
  let s = (c, d) => {
    let p = F(e, c);
    return yr(p) ? p : d;
  }, [o, i, a] = [s("rateMin", 1), s("rateMax", 5), s("rateStep", 1)], l = `${n}.${(u = ["rateMax", "rateMin", "rateStep"].find((c) => F(e, c) !== void 0)) != null ? u : "type"}`;
  a < 1 || (i <= o ? t(l, "bad-rating", o, i, a) : o + (Dn - 1) * a < i ? t(l, "too-many-steps", Dn) : (i - o) % a !== 0 && t(l, "rating-misses-end", o, i, a));
}
function Z0({ json: e, path: n }, t) {
  let r = Ii.find((a) => {
    var l;
    return a === ((l = fe(e, "inputType")) != null ? l : "text");
  });
  if (r === void 0)
    return;
  F(e, "integer") !== void 0 && r !== "number" && t(`${n}.integer`, "only-for-numbers", "integer");
  let [s, o] = ["min", "max"].map((a) => {
    let l = F(e, a), u = typeof l == "string" || typeof l == "number" ? Li(String(l), r) : null;
    return u === null && l !== void 0 && t(`${n}.${a}`, "limit-not-of-type", W(l), r), u;
  });
  s && o && (r === "number" ? Number(s) > Number(o) : s > o) && t(`${n}.min`, "limits-crossed", s, o);
}
function eR({ json: e, path: n }, t, r) {
  let s = fe(e, "rowsFrom");
  t === null || s === null || s === "" || (t.get(s) === null ? r(`${n}.rowsFrom`, "no-skill-to-start", W(s)) : t.children(s).length === 0 && r(`${n}.rowsFrom`, "no-skills-below", W(s)));
}

// src/core/survey/measured-types.ts
var xp = ["matrixdropdown"], Sp = ["checkbox", "tagbox", "ranking"], Rp = ["radiogroup", "dropdown", "checkbox", "tagbox", "rating", "boolean"];

// src/core/survey/rules/settings-rules.ts
var Kt = "$.localSkills";
function Pp(e, n, t) {
  let { settings: r } = e, [s, o, i] = ["id", "opens", "closes"].map((c) => fe(r, c));
  n !== void 0 && s && s !== n && t(`${Kt}.id`, "other-id", W(s), n), o && i && i < o && t(`${Kt}.closes`, "closes-before-opens", W(i), W(o));
  let a = new Set(tr);
  for (let c of e.questions)
    go(c).forEach((d) => d.forEach(({ code: p }) => a.add(p))), yo(c.json).forEach((d) => a.add(d));
  let l = oe(r, "notInStatistics", Kt);
  Qr(l, "duplicate-code", t);
  for (let { code: c, path: d } of l)
    a.has(c) || t(d, "unused-code", W(c));
  let u = F(r, "core");
  s && _(u) && fe(u, "id") === s && t(`${Kt}.core.id`, "refers-to-itself", s), s && fe(r, "follows") === s && t(`${Kt}.follows`, "refers-to-itself", s);
}
function vp(e, n, t) {
  let r = `${Kt}.measures`, s = F(e.settings, "measures");
  if (!_(s))
    return;
  let o = (c, d, p) => {
    let m = typeof d == "string" ? e.questions.find((h) => h.name === d) : null;
    if (m === void 0)
      t(c, "measure-no-question", W(d));
    else if (m !== null && !p.includes(m.type))
      t(c, "measure-wrong-type", W(d), p);
    else
      return m;
    return null;
  }, i = o(`${r}.grid`, F(s, "grid"), xp);
  if (i !== null) {
    let c = oe(e.settings, "notInStatistics", "$").map(({ code: d }) => d);
    nR(i, `${r}.grid`, [...c, ...tr], t);
  }
  let [a, l] = ["wantToLearn", "canTeach"].map(
    (c) => o(`${r}.${c}`, F(s, c), Sp)
  );
  a && a === l && t(`${r}.canTeach`, "measure-twice", W(a.name));
  let u = F(s, "groupBy");
  (Array.isArray(u) ? u : []).forEach((c, d) => {
    o(`${r}.groupBy[${d}]`, c, Rp);
  }), xa(i, "rows", n, t), xa(a != null ? a : null, "choices", n, t), xa(l != null ? l : null, "choices", n, t);
}
function xa(e, n, t, r) {
  if (e === null)
    return;
  let s = F(e.json, "choicesFrom");
  s !== void 0 && s !== "skills" && r(`${e.path}.choicesFrom`, "not-one-of", W(s), ["skills"]);
  for (let { code: o, path: i, hasText: a } of t === null ? [] : oe(e.json, n, e.path))
    !a && (t == null ? void 0 : t.get(o)) === null && r(i, "unknown-skill", W(o));
}
function nR(e, n, t, r) {
  let s = Je(e.json, "columns", e.path);
  for (let o of sn) {
    let i = s.find((a) => F(a.json, "name") === o);
    if (i === void 0) {
      r(n, "measure-no-column", W(e.name), o);
      continue;
    }
    tR(i.json, i.path, o, t, (a, ...l) => {
      r(`${i.path}.choices`, a, ...l);
    });
  }
}
function tR(e, n, t, r, s) {
  let o = oe(e, "choices", n), i = rt.filter((c) => !o.some((d) => d.code === c)), a = o.map((c) => c.code).filter((c) => !rt.includes(c) && !r.includes(c));
  i.length > 0 && s("scale-code-missing", t, i), a.length > 0 && s("scale-code-extra", t, a.map(W));
  let l = o.filter((c) => rt.includes(c.code)), u = l.filter((c) => c.code === rt[0] || c.code === rt[4]);
  l.some((c) => c.hasText) && u.some((c) => !c.hasText) && s("scale-ends-unlabelled", t);
}

// src/core/survey/rules/text-rules.ts
var rR = [
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
function Ap(e, n) {
  let t = [], r = fe(e.json, "locale"), s = (i, a) => {
    if (Array.isArray(i))
      i.forEach((l, u) => s(l, U(a, u)));
    else if (_(i))
      for (let l of Object.keys(i)) {
        let u = rR.includes(l) ? sR(i[l]) : null;
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
function sR(e) {
  return typeof e == "string" ? ["default"] : !_(e) || F(e, "message") !== void 0 ? null : Object.keys(e);
}
function Ep(e, n) {
  var s;
  let t = F(e.settings, "measures"), r = _(t) ? F(t, "grid") : void 0;
  for (let { json: o, path: i, type: a, name: l } of e.questions)
    if (a === "rating") {
      let u = oe(o, "rateValues", i);
      !["minRateDescription", "maxRateDescription"].every((d) => F(o, d) !== void 0) && (u.length === 0 || Op(u)) && n(i, "scale-ends-bare", W(l));
    } else if (a === "matrix")
      Sa(o, "columns", i, n);
    else if (a === "matrixdropdown")
      for (let u of Je(o, "columns", i)) {
        let c = (s = fe(u.json, "name")) != null ? s : "";
        (l !== r || !sn.includes(c)) && Sa(u.json, "choices", u.path, n);
      }
    else (a === "radiogroup" || a === "dropdown") && Sa(o, "choices", i, n);
}
function Sa(e, n, t, r) {
  let s = oe(e, n, t);
  s.length > 1 && s.filter(Tp).length >= 3 && Op(s.filter(Tp)) && r(`${t}.${n}`, "scale-ends-bare", W(fe(e, "name")));
}
function Tp({ code: e }) {
  return /^-?\d+$/.test(e);
}
function Op(e) {
  return [e[0], e[e.length - 1]].some((n) => n !== void 0 && !n.hasText);
}

// src/core/survey/definition-rules.ts
function Cp(e, n) {
  var l;
  let { faults: t, add: r } = Mp(), s = wa(e), o = (l = n.taxonomy) != null ? l : null, i = jn(e).survey, a = i === null ? null : qn(i, o);
  return dp(s, r), s.questions.forEach((u) => kp(u, o, r)), up(s, a, r), Pp(s, n.id, r), vp(s, o, r), i !== null && n.core && op(s, i, n.core, r), i !== null && n.previous && ip(s, i, n.previous, r), t;
}
function Np(e) {
  let { faults: n, add: t } = Mp(), r = wa(e);
  return gp(r, t), Ap(r, t), Ep(r, t), n;
}
function Mp() {
  let e = [];
  return {
    faults: e,
    add: (n, t, ...r) => {
      e.push({ path: n, code: t, parameters: r });
    }
  };
}

// src/core/survey/lint-definition.ts
var oR = {
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
function $p(e, n = {}) {
  let { value: t, faults: r } = Se(e);
  return t === void 0 ? { survey: null, faults: r, warnings: [] } : {
    survey: jn(t).survey,
    faults: [...r, ...iR(t, n)],
    warnings: aR(t)
  };
}
function iR(e, n = {}) {
  let { hasMessage: t } = n, r = po(e, rp, {
    codes: oR,
    checks: {
      date: (s) => we(s) ? null : "bad-date",
      messageKey: (s) => t === void 0 || t(s) ? null : "unknown-message"
    }
  });
  return _(e) && r.push(...Cp(e, n)), Ip(e, r);
}
function aR(e) {
  return _(e) ? Ip(e, Np(e)) : [];
}
function Ip(e, n) {
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
function Lp(e, n, t) {
  return D(this, null, function* () {
    var f, g;
    let { source: r, titles: s } = e, [o, i] = [s.definition(n), s.skills()], a = (y) => (w) => `${y}: ${w.path}: ${Qn(w, t)}`, l = yield r.readPages([o, i]), u = l.get(i), { taxonomy: c, faults: d } = u === void 0 ? { taxonomy: null, faults: [] } : tp((f = u.latest.text) != null ? f : "", { hasMessage: t.has }), p = l.get(o);
    if (p === void 0)
      throw new pn(`There is no survey ${n} on this wiki: the page ${o} is missing.`, "no-survey", [o]);
    let { survey: m, faults: h } = $p((g = p.latest.text) != null ? g : "", { id: n, taxonomy: c, hasMessage: t.has });
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
      definitionRevision: p.latest.id,
      faults: h,
      notes: [...h.map(a(o)), ...d.map(a(i))]
    };
  });
}

// src/wiki/counting/released-answers.ts
function Fp(e, n, t, r, s) {
  return D(this, null, function* () {
    var l, u;
    let o = /* @__PURE__ */ new Map();
    e.forEach((c, d) => o.set(d === "" ? t.community : d, new Set(Array.from(c))));
    let i = n.answers.where(({ community: c, revision: d }) => {
      var p;
      return ((p = o.get(c != null ? c : "")) == null ? void 0 : p.has(d)) === !0;
    });
    for (let { community: c, revision: d } of i)
      (l = o.get(c != null ? c : "")) == null || l.delete(d);
    let a = [];
    for (let c of Array.from(e.keys())) {
      let d = Array.from((u = o.get(c === "" ? t.community : c)) != null ? u : []), p = c === "" ? t : s.map((f) => f.place).find((f) => f.community === c);
      if (p === void 0)
        return null;
      let m = d.length === 0 ? /* @__PURE__ */ new Map() : yield p.source.revisions(d, "with-texts"), h = lR(p, t, r, s);
      for (let f of d) {
        let g = uR(m.get(f), p, h);
        if (g === null)
          return null;
        a.push(g);
      }
    }
    return i.where(() => !0, a);
  });
}
function lR(e, n, t, r) {
  return (e === n ? [{ id: t.id, read: Vr(t, e.readAnswerCalls), questions: null }] : []).concat(r.filter((o) => o.place === e).map(({ local: o }) => ({
    id: o.id,
    read: Vr(ya(t, o.id), e.readAnswerCalls),
    questions: uo(o, t)
  })));
}
function uR(e, n, t) {
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
function Dp(r, s) {
  return D(this, arguments, function* (e, n, t = {}) {
    let o = yield jp(e, n, t), { previous: i, notes: a } = yield cR(e, o, t);
    return E(v({}, o.counted), { report: E(v({}, o.counted.report), { previous: i }), notes: [...o.counted.notes, ...a] });
  });
}
function jp(e, n, t) {
  return D(this, null, function* () {
    let { home: r, others: s, definitionsOf: o, messages: i } = e, a = yield Lp(r, n, i), { survey: l, taxonomy: u, definitionRevision: c, faults: d } = a, { found: p, notes: m } = yield yd(l, [r, ...s], o), h = [], f = yield Hf(r, a, p, E(v({}, t), {
      onUnreadable: (C, I) => h.push({ title: C, error: I })
    })), g = e.exchange === null ? null : yield e.exchange(), w = yield fR(e, l, f, p, ({ answers: C }) => {
      let I = ao(l, f.versions);
      for (let N of C)
        lo(I, N);
      return rf(l, I, { excluded: f.excluded, exchange: g });
    }), { answers: b, counted: x, held: R, last: k, pending: S, isFrozen: P, results: T } = w;
    return {
      counted: {
        report: {
          survey: l,
          definitionRevision: c,
          results: T,
          faults: d,
          counted: x,
          held: R,
          last: k,
          home: r.community,
          titles: r.titles
        },
        taxonomy: u,
        pending: S,
        isFrozen: P,
        unread: h,
        notes: [...a.notes, ...m]
      },
      answers: b,
      versions: f.versions
    };
  });
}
function cR(e, n, t) {
  return D(this, null, function* () {
    let { follows: r, id: s } = n.counted.report.survey;
    if (r === null || r === s)
      return { previous: null, notes: [] };
    try {
      let o = yield jp(e, r, t);
      return o.counted.isFrozen ? { previous: null, notes: [] } : {
        previous: v({
          survey: o.counted.report.survey,
          published: st(o.counted.report)
        }, mR(o, n)),
        notes: []
      };
    } catch (o) {
      if (!(o instanceof pn))
        throw o;
      return { previous: null, notes: [`${s} follows ${r}, which it cannot be compared with. ${o.message}`] };
    }
  });
}
var dR = 2e4;
function mR(e, n) {
  let t = 0;
  for (let { user: u } of e.answers)
    t += n.answers.hasAccount(u) ? 1 : 0;
  let r = [e, n].map(({ counted: { report: u } }) => u.survey);
  if (!r.every(({ minAnswers: u, minCell: c }) => u <= 1 && c <= 1) || t === 0 || t > dR)
    return { accountsInBoth: t, pairs: null };
  let [o, i] = r, a = bf(o, i, { before: e.versions, now: n.versions }), l = /* @__PURE__ */ new Map();
  for (let u of e.answers)
    n.answers.hasAccount(u.user) && l.set(Bn(u.user), a.read.before(u));
  for (let u of n.answers) {
    let c = l.get(Bn(u.user));
    c !== void 0 && a.add(c, a.read.now(u));
  }
  return { accountsInBoth: t, pairs: a.result() };
}
function fR(e, n, t, r, s) {
  return D(this, null, function* () {
    var g;
    let { home: o, writer: i } = e, { answers: a } = t, l = aa(a);
    if (n.minCell <= 1)
      return { answers: a, counted: l, results: s(t), held: null, last: null, pending: 0, isFrozen: !1 };
    let u = yield Xf(o, n.id, i), c = of((g = u == null ? void 0 : u.revisions) != null ? g : null, pR(l, o), n), d = (y) => u === null || u.figures === null ? null : E(v({}, u.figures), { change: y }), p = (y) => D(null, null, function* () {
      var x;
      let w = (x = u == null ? void 0 : u.revisions) != null ? x : /* @__PURE__ */ new Map(), b = yield Fp(w, t, o, n, r);
      return {
        answers: b != null ? b : a,
        counted: b === null ? l : aa(b),
        results: s({ answers: b != null ? b : a }),
        held: { needed: y },
        last: d({ added: 0, removed: 0 }),
        pending: c.change.accounts,
        isFrozen: b === null
      };
    });
    if (c.kind === "hold")
      return p(c.needed);
    let m = s(t), h = d(c.change), f = u === null || h === null || c.change.accounts === 0 ? null : af(Es(m, n, h), h, u.revisions, c.change, n);
    return f !== null ? p(f) : { answers: a, counted: l, results: m, held: null, last: h, pending: 0, isFrozen: !1 };
  });
}
function pR({ places: e }, n) {
  return new Map(e.map(({ community: t, revisions: r }) => [t === n.community ? "" : t != null ? t : "", r]));
}

// src/core/site-configuration.ts
var gR = /[#<>[\]|{}\n\u007F-\u009F]|^\s*$|\/\s*$/;
function _p(e) {
  if (e === null)
    return { root: ln, faults: [] };
  let { value: n, faults: t } = Se(e);
  if (!_(n))
    return { root: ln, faults: t.length > 0 ? t : [{ path: "$", code: "expected-object", parameters: [] }] };
  let r = F(n, "root");
  return r === void 0 ? { root: ln, faults: t } : typeof r != "string" || gR.test(r) ? { root: ln, faults: [...t, { path: "$.root", code: "expected-text", parameters: [W(r)] }] } : { root: r.replace(/[_\s]+/g, " ").trim(), faults: t };
}

// src/wiki/counting/counting-place.ts
function hR(e, n) {
  return D(this, null, function* () {
    var i;
    let t = (yield e.readPages([Yr])).get(Yr), { root: r, faults: [s] } = _p((i = t == null ? void 0 : t.latest.text) != null ? i : null), o = r === ln ? r : bR(r, yield e.siteInfo());
    if (s !== void 0 || o === null) {
      let a = s != null ? s : { path: "$.root", code: "expected-text", parameters: [W(r)] }, l = `${a.path}: ${Qn(a, n)}`;
      throw new pn(`${Yr}: ${l}`, "configuration", [l]);
    }
    return Ba(o);
  });
}
var yR = [-2, -1, 8];
function bR(e, { namespaces: n, isCaseSensitive: t = !1 }) {
  let r = Array.from(n).filter(([a]) => a !== 0), s = is({
    defaultNamespace: "",
    namespaces: r.map(([, a]) => a),
    capitalLinks: !t
  }), o = /^\s*:/.test(e) ? null : s(e);
  return o !== null && ((a) => !r.some(([l, u]) => {
    var c;
    return yR.includes(l) && a.startsWith(`${(c = u[0]) != null ? c : ""}:`);
  }))(o) ? o : null;
}
function Wp(e, n, t) {
  return D(this, null, function* () {
    return {
      source: e,
      titles: yield hR(e, t),
      community: (yield e.siteInfo()).wikiId,
      isHome: n,
      readAnswerCalls: yield Qs(e, [jf])
    };
  });
}

// src/ui/survey-results/count-now.ts
function Bp(e, n, t) {
  return D(this, null, function* () {
    let { surveyId: r, reportMessages: s } = e;
    t.onPhase("survey");
    let o = yield Wp(n, !0, s), i = !1, { report: a, taxonomy: l, isFrozen: u } = yield Dp({
      home: o,
      // Of the other wikis that a bot may read, a page knows nothing.
      others: [],
      definitionsOf: hd(),
      exchange: () => Pm(o, e.now().toISOString().slice(0, 10)),
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
      return E(v({}, d), { html: null, files: null });
    let { survey: p } = a, m = st(a), h = Cs(a, m), f = al(a, m, s, l, [s], h, !1), g = ed(f), y = {
      json: dc(a, m),
      csv: rd(p, m, f.texts, h)
    };
    try {
      return E(v({}, d), { files: y, html: yield n.render(g, o.titles.results(r)) });
    } catch (w) {
      if (t.signal.aborted)
        throw w;
      return E(v({}, d), { files: y, html: null, fault: w });
    }
  });
}

// src/wiki/port.ts
var Pn = class extends Error {
  constructor(n, t, r = {}) {
    super(t === "" ? n : `${n}: ${t}`), this.name = "SaveFault", this.reason = n, this.explanation = t, this.details = r;
  }
};
function Ra(e) {
  return e instanceof Error && e.name === "SaveFault";
}

// src/ui/survey-results/counting-fault.ts
var wR = ["offline", "rate-limited"], kR = ["session-lost", "permission-denied", "blocked"], xR = 10;
function SR(e) {
  return e instanceof Error && e.name === "SurveyFault";
}
function Pa(e, n) {
  let t = (o, ...i) => de("p", {}, n.text(`localskills-live-fault-${o}`, ...i));
  if (SR(e)) {
    let { kind: o, details: i } = e, a = o === "definition" || o === "configuration";
    return Vn("error", t(o, ...a ? [] : i), a ? de("ul", {}, ...i.slice(0, xR).map((l) => de("li", { dir: "auto" }, l))) : null);
  }
  let r = Ra(e) ? e.reason : "other", s = Ra(e) ? e.explanation : e instanceof Error ? e.message : "";
  return Vn(
    "error",
    t(wR.includes(r) ? r : kR.includes(r) ? "refused" : "other"),
    s === "" ? null : de("p", { dir: "auto" }, n.text("localskills-live-fault-details", s))
  );
}

// src/ui/survey-results/progress-view.ts
function qp(e, n) {
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
      Un(gt(e.text("localskills-live-cancel"), "normal", n))
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
var RR = ".ext-localSkills-results-tools, .ext-localSkills-downloads, .ext-localSkills-languages", PR = ["aria-labelledby", "aria-describedby", "aria-controls", "for", "headers"], bo = "localskills-live-";
function Gp(e) {
  let n = document.createElement("div");
  n.className = "ext-localSkills-live-content mw-body-content", n.innerHTML = e;
  let t = (s) => Array.from(n.querySelectorAll(s));
  t(RR).forEach((s) => {
    var o;
    return (o = s.parentNode) == null ? void 0 : o.removeChild(s);
  });
  let r = /* @__PURE__ */ new Set();
  return t("[id]").forEach((s) => {
    r.add(s.id), s.id = bo + s.id;
  }), PR.forEach((s) => t(`[${s}]`).forEach((o) => {
    var a;
    let i = ((a = o.getAttribute(s)) != null ? a : "").split(/\s+/);
    o.setAttribute(s, i.map((l) => r.has(l) ? bo + l : l).join(" "));
  })), t("a[href]").forEach((s) => {
    var a;
    let o = (a = s.getAttribute("href")) != null ? a : "";
    if (!o.startsWith("#")) {
      s.target = "_blank", s.rel = "noopener";
      return;
    }
    let i = TR(o.slice(1));
    s.setAttribute("href", `#${bo}${i}`), s.addEventListener("click", (l) => {
      l.preventDefault();
      let u = t("[id]").find((c) => c.id === bo + i);
      u !== void 0 && (vR(u), u.scrollIntoView(), Gn(u));
    });
  }), n;
}
function vR(e) {
  var t;
  let n = e.closest(".mw-collapsed");
  (t = n == null ? void 0 : n.querySelector(".mw-collapsible-toggle")) == null || t.click();
}
function TR(e) {
  try {
    return decodeURIComponent(e);
  } catch (n) {
    return e;
  }
}

// src/ui/survey-results/results-panel.ts
function Vp(e) {
  let { messages: n, surveyId: t } = e, r = de("div", { class: "ext-localSkills-live" }), s = () => {
  }, o = (p, m) => gt(n.text(`localskills-live-${p}`), m, () => d.start());
  function i(p) {
    let { text: m, language: h, direction: f } = p.title === null ? { text: t, language: null, direction: "auto" } : An(p.title, n, p.locale);
    return de("h2", v({ dir: f }, h === null ? {} : { lang: h }), m);
  }
  function a(p) {
    let m = Pa(p, n);
    pt(r, m, Un(o("try-again", "primary"))), Gn(m);
  }
  function l() {
    let p = Vn("notice", n.text("localskills-live-cancelled"));
    pt(r, p, Un(o("again", "primary"))), Gn(p);
  }
  function u(p, m) {
    return de("p", {}, ...p === null ? [n.text("localskills-live-not-saved")] : [
      n.text("localskills-live-saved", e.formatTime(p)),
      " ",
      de("a", { href: e.pageUrl(m), target: "_blank", rel: "noopener" }, n.text("localskills-live-see-saved"))
    ]);
  }
  function c({ report: p, isFrozen: m, savedAt: h, html: f, files: g, fault: y }) {
    var C;
    let w = e.now(), { survey: b, results: { counted: x }, titles: R } = p, k = i(b), S = u(h, R.results(t));
    if (m || g === null) {
      pt(
        r,
        k,
        Vn("warning", de("p", {}, n.text("localskills-live-frozen")), S),
        Un(o("again", "normal"))
      ), Gn(k);
      return;
    }
    let P = ((C = p.held) != null ? C : null) !== null, T = f === null ? null : Gp(f);
    pt(
      r,
      k,
      Vn("notice", de("p", {}, n.text(
        P ? "localskills-live-counted-held" : "localskills-live-counted",
        e.formatTime(w.toISOString()),
        x
      )), S),
      Un(
        gt(n.text("localskills-download-table"), "normal", () => Ao(t, w, "csv", g.csv)),
        gt(n.text("localskills-download-data"), "normal", () => Ao(t, w, "json", g.json)),
        o("again", "normal")
      ),
      y === null ? null : Pa(y, n),
      T
    ), T !== null && e.enliven(T), Gn(k);
  }
  let d = {
    element: r,
    start() {
      s();
      let p = { aborted: !1 }, m = () => {
        p.aborted = !0, f.cancel();
      }, h = qp(n, () => {
        m(), l();
      }), f = e.createReader((g) => h.showWait(g));
      s = m, pt(r, h.element), Bp(e, f, {
        signal: p,
        onPhase: (g) => h.showPhase(g),
        onPages: (g) => h.showPages(g)
      }).then((g) => {
        p.aborted || c(g);
      }).catch((g) => {
        p.aborted || a(g);
      });
    },
    stop: () => s()
  };
  return d;
}

// src/ui/show-dialog.ts
function va(e) {
  return (e == null ? void 0 : e.localSkillsDialog) === !0;
}
function AR(e) {
  let { history: n, location: t } = window, r = t.href, s = !1, o = null, i = (a) => {
    !s || va(a.state) || (s = !1, t.href === r && a.stopImmediatePropagation(), o !== null ? o() : e());
  };
  return window.addEventListener("popstate", i, !0), {
    put() {
      va(n.state) || n.pushState(E(v({}, n.state), { localSkillsDialog: !0 }), ""), s = !0;
    },
    takeOff: () => new Promise((a) => {
      let l = () => {
        window.removeEventListener("popstate", i, !0), a();
      };
      if (!s || !va(n.state)) {
        l();
        return;
      }
      o = l, setTimeout(l, 500), n.back();
    })
  };
}
function Up(e, n, t) {
  let r = new OO.ui.WindowManager(), { getWindowManager: s } = OO.ui, o = () => s().getCurrentWindow() !== null, i = AR(() => {
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
function Hp(e, n) {
  let { messages: t } = e, r = null;
  class s extends OO.ui.ProcessDialog {
    initialize() {
      return super.initialize(), r = Vp(e), this.$body.append(r.element), this;
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
  Up(o, "ext-localSkills-live-open", n);
}

// src/wiki/action-api/query.ts
function Qp(e, n) {
  return gn(this, null, function* () {
    let t = {};
    for (; ; ) {
      let r = yield new je(e.read(v(v({ action: "query" }, n), t)));
      if (yield r, r.continue === void 0)
        return;
      if (JSON.stringify(r.continue) === JSON.stringify(t))
        throw e.badAnswer("The wiki answers the same part of a list over and over.");
      t = r.continue;
    }
  });
}
function ct(e, n) {
  return gn(this, null, function* () {
    var r, s, o, i, a, l, u;
    let t = /* @__PURE__ */ new Map();
    try {
      for (var c = he(Qp(e, n)), d, p, m; d = !(p = yield new je(c.next())).done; d = !1) {
        let h = p.value;
        for (let f of (s = (r = h.query) == null ? void 0 : r.pages) != null ? s : []) {
          let g = (o = f.pageid) != null ? o : f.title, y = t.get(g), w = [...(i = y == null ? void 0 : y.revisions) != null ? i : [], ...(a = f.revisions) != null ? a : []], b = [...(l = y == null ? void 0 : y.redirects) != null ? l : [], ...(u = f.redirects) != null ? u : []];
          t.set(g, E(v(v({}, y), f), { revisions: w, redirects: b }));
        }
        h.batchcomplete === !0 && (yield* Ye(t.values()), t = /* @__PURE__ */ new Map());
      }
    } catch (p) {
      m = [p];
    } finally {
      try {
        d && (p = c.return) && (yield new je(p.call(c)));
      } finally {
        if (m)
          throw m[0];
      }
    }
    yield* Ye(t.values());
  });
}
function wo(e, n, t) {
  return gn(this, null, function* () {
    var r, s;
    try {
      for (var o = he(Qp(e, v({ list: n }, t))), i, a, l; i = !(a = yield new je(o.next())).done; i = !1) {
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
function zp(e) {
  var n, t;
  return new Map(((t = (n = e.query) == null ? void 0 : n.normalized) != null ? t : []).map(({ from: r, to: s }) => [r, s]));
}
function ko(e, n, t) {
  return D(this, null, function* () {
    if (n.length === 0)
      return;
    let r = yield e.batchSize();
    for (let s = 0; s < n.length; s += r)
      yield t(n.slice(s, s + r));
  });
}

// src/wiki/action-api/site-info.ts
function Jp(e) {
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
      language: Xp(n.general.lang, yield Kp(e, [n.general.lang])),
      namespaces: t,
      isCaseSensitive: n.general.case === "case-sensitive",
      extensionTags: n.extensiontags.map((r) => r.replace(/[<>]/g, "").toLowerCase())
    };
  });
}
function Kp(e, n) {
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
function Xp(e, n) {
  var r, s;
  let t = n[e];
  return { code: e, fallbacks: (r = t == null ? void 0 : t.fallbacks) != null ? r : [], direction: (s = t == null ? void 0 : t.dir) != null ? s : "ltr" };
}
function Yp(e) {
  let n = null;
  return (t) => D(null, null, function* () {
    if (n === null) {
      let r = /* @__PURE__ */ new Set();
      n = { codes: r, languages: Promise.resolve().then(() => (n = null, Kp(e, Array.from(r)))) };
    }
    return n.codes.add(t), Xp(t, yield n.languages);
  });
}
function Zp(e, n) {
  let t = (s) => s.replace(/_/g, " ").trim().toLowerCase(), r = e.indexOf(":");
  for (let [s, o] of r === -1 ? [] : n)
    if (s !== 0 && o.some((i) => t(i) === t(e.slice(0, r))))
      return { namespace: s, rest: e.slice(r + 1) };
  return { namespace: 0, rest: e };
}

// src/wiki/action-api/api-source.ts
var Ta = { rvprop: ["ids", "timestamp", "user", "userid", "sha1"] }, Xt = { rvprop: ["ids", "timestamp", "user", "userid", "sha1", "content"], rvslots: "main" }, ER = 2, OR = 6e4, CR = 5, NR = [{ leaction: "delete/restore" }, { letype: "import" }, { letype: "merge" }];
function xo(e) {
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
function eg(e) {
  var t, r;
  let n = (t = e.revisions) == null ? void 0 : t[0];
  return n === void 0 ? null : {
    pageId: (r = e.pageid) != null ? r : 0,
    title: e.title,
    namespace: e.ns,
    isRedirect: e.redirect === !0,
    latest: xo(n)
  };
}
function ng(e) {
  let n = null, t = () => (n != null || (n = Jp(e).catch((c) => {
    throw n = null, c;
  })), n);
  function r(c) {
    return D(this, null, function* () {
      let d = /* @__PURE__ */ new Map();
      return yield ko(e, [...new Set(c)], (p) => D(null, null, function* () {
        let m = new Map(p.map((b) => [b, b])), h = /* @__PURE__ */ new Map();
        try {
          for (var f = he(ct(E(v({}, e), {
            read: (x) => D(null, null, function* () {
              let R = yield e.read(x);
              return zp(R).forEach((k, S) => m.set(S, k)), R;
            })
          }), v({ titles: p, prop: ["revisions", "info"] }, Xt))), g, y, w; g = !(y = yield f.next()).done; g = !1) {
            let b = y.value;
            let x = eg(b);
            x !== null && h.set(x.title, x);
          }
        } catch (y) {
          w = [y];
        } finally {
          try {
            g && (y = f.return) && (yield y.call(f));
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
    return D(this, null, function* () {
      let { namespace: p, rest: m } = Zp(c, (yield t()).namespaces), h = d ? "g" : "";
      return { [`${h}apnamespace`]: p, [`${h}apprefix`]: m };
    });
  }
  function o(c) {
    return gn(this, null, function* () {
      try {
        for (var d = he(ct(e, v(E(v({}, c), { prop: ["revisions", "info"] }), Xt))), p, m, h; p = !(m = yield new je(d.next())).done; p = !1) {
          let f = m.value;
          let g = eg(f);
          g !== null && (yield g);
        }
      } catch (m) {
        h = [m];
      } finally {
        try {
          p && (m = d.return) && (yield new je(m.call(d)));
        } finally {
          if (h)
            throw h[0];
        }
      }
    });
  }
  function i(c) {
    return gn(this, null, function* () {
      yield* Ye(o(v({ generator: "allpages", gaplimit: "max" }, yield new je(s(c, !0)))));
    });
  }
  function a(c) {
    return gn(this, null, function* () {
      for (let d of c)
        yield* Ye(o({ generator: "embeddedin", geititle: d, geinamespace: ER, geilimit: "max" }));
    });
  }
  function l(c, d, p) {
    return D(this, null, function* () {
      var h, f, g, y;
      let { query: m } = yield e.read(v({ action: "query", titles: [c], prop: "revisions", rvlimit: d }, p));
      return (y = (g = (f = (h = m == null ? void 0 : m.pages) == null ? void 0 : h[0]) == null ? void 0 : f.revisions) == null ? void 0 : g.map(xo)) != null ? y : [];
    });
  }
  let u = (c, d) => D(null, null, function* () {
    var p;
    return (p = (yield l(c, 1, d))[0]) != null ? p : null;
  });
  return {
    siteInfo: t,
    languageInfo: Yp(e),
    readPages: r,
    readListedPages: r,
    titlesWithTemplates: (c, d) => D(null, null, function* () {
      let p = /* @__PURE__ */ new Set();
      return yield ko(e, c, (m) => D(null, null, function* () {
        try {
          for (var h = he(ct(e, {
            titles: m,
            prop: "templates",
            tltemplates: [...d],
            tllimit: "max"
          })), f, g, y; f = !(g = yield h.next()).done; f = !1) {
            let { title: w, templates: b = [] } = g.value;
            b.length > 0 && p.add(w);
          }
        } catch (g) {
          y = [g];
        } finally {
          try {
            f && (g = h.return) && (yield g.call(h));
          } finally {
            if (y)
              throw y[0];
          }
        }
      })), p;
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
      let d = /* @__PURE__ */ new Set(), { apnamespace: p, apprefix: m } = yield s(c, !1), h = m.replace(/ /g, "_"), f = p === 0 ? "" : `${(y = (g = (yield t()).namespaces.get(p)) == null ? void 0 : g[0]) != null ? y : ""}:`;
      for (let b = h; b !== void 0; ) {
        let x = yield e.read({
          action: "query",
          list: "allpages",
          apnamespace: p,
          apprefix: m,
          apfrom: b,
          aplimit: "max"
        });
        b = (w = x.continue) == null ? void 0 : w.apcontinue;
        for (let { title: R } of x.query.allpages) {
          let [k, ...S] = R.slice(f.length + m.length).split("/");
          d.add(k != null ? k : ""), S.length > 0 && b !== void 0 && b.startsWith(`${h}${k != null ? k : ""}/`) && (b = `${h}${k != null ? k : ""}0`);
        }
      }
      return d.delete(""), [...d];
    }),
    redirectsTo: (c) => D(null, null, function* () {
      var p, m;
      let d = [];
      try {
        for (var h = he(ct(e, { titles: [c], prop: "redirects", rdprop: "title", rdlimit: "max" })), f, g, y; f = !(g = yield h.next()).done; f = !1) {
          let w = g.value;
          d.push(...(m = (p = w.redirects) == null ? void 0 : p.map((b) => b.title)) != null ? m : []);
        }
      } catch (g) {
        y = [g];
      } finally {
        try {
          f && (g = h.return) && (yield g.call(h));
        } finally {
          if (y)
            throw y[0];
        }
      }
      return d;
    }),
    revisions: (c, d) => D(null, null, function* () {
      let p = /* @__PURE__ */ new Map();
      return yield ko(e, c, (m) => D(null, null, function* () {
        var h;
        try {
          for (var f = he(ct(e, v({
            revids: m,
            prop: "revisions"
          }, d === "with-texts" ? Xt : Ta))), g, y, w; g = !(y = yield f.next()).done; g = !1) {
            let b = y.value;
            (h = b.revisions) == null || h.forEach((x) => p.set(x.revid, xo(x)));
          }
        } catch (y) {
          w = [y];
        } finally {
          try {
            g && (y = f.return) && (yield y.call(f));
          } finally {
            if (w)
              throw w[0];
          }
        }
      })), p;
    }),
    firstRevision: (c) => u(c, v({ rvdir: "newer" }, Ta)),
    newestRevisionBy: (c, d) => u(c, v({ rvuser: d }, Xt)),
    revisionsAfter: (c, d) => D(null, null, function* () {
      let p = [];
      try {
        for (var m = he(ct(e, v({
          titles: [c],
          prop: "revisions",
          rvendid: d,
          rvlimit: "max"
        }, Ta))), h, f, g; h = !(f = yield m.next()).done; h = !1) {
          let { revisions: y = [] } = f.value;
          p.push(...y.filter(({ revid: w }) => w !== d).map(xo));
        }
      } catch (f) {
        g = [f];
      } finally {
        try {
          h && (f = m.return) && (yield f.call(m));
        } finally {
          if (g)
            throw g[0];
        }
      }
      return p;
    }),
    revisionsBySince: (c, d, p) => l(c, CR, v({
      rvuser: d,
      rvstart: p,
      rvdir: "newer"
    }, Xt)),
    movesAround: (p) => D(null, [p], function* ({ timestamp: c, user: d }) {
      var h;
      let m = [];
      try {
        for (var f = he(wo(e, "logevents", {
          letype: "move",
          lestart: c,
          leend: new Date(Date.parse(c) + OR).toISOString(),
          ledir: "newer",
          leprop: ["title", "user"],
          lelimit: "max"
        })), g, y, w; g = !(y = yield f.next()).done; g = !1) {
          let b = y.value;
          (d === null || b.user === void 0 || b.user === d) && m.push((h = b.title) != null ? h : null);
        }
      } catch (y) {
        w = [y];
      } finally {
        try {
          g && (y = f.return) && (yield y.call(f));
        } finally {
          if (w)
            throw w[0];
        }
      }
      return m;
    }),
    revisionsBy: (c, d, p) => l(c, p, v({ rvuser: d }, Xt)),
    recombinedPagesSince: (c) => D(null, null, function* () {
      let d = /* @__PURE__ */ new Set(), p = /* @__PURE__ */ new Set();
      for (let y of NR)
        try {
          for (var m = he(wo(e, "logevents", E(v({}, y), {
            lestart: c,
            ledir: "newer",
            leprop: ["ids", "title", "details"],
            lelimit: "max"
          }))), h, f, g; h = !(f = yield m.next()).done; h = !1) {
            let { title: w, logpage: b, params: x } = f.value;
            b !== void 0 && b !== 0 && d.add(b), [w, x == null ? void 0 : x.dest_title].forEach((R) => R !== void 0 && p.add(R));
          }
        } catch (f) {
          g = [f];
        } finally {
          try {
            h && (f = m.return) && (yield f.call(m));
          } finally {
            if (g)
              throw g[0];
          }
        }
      return { pageIds: d, titles: p };
    }),
    renamesSince: (c) => D(null, null, function* () {
      var p;
      let d = [];
      try {
        for (var m = he(wo(e, "logevents", {
          letype: "renameuser",
          lestart: c,
          ledir: "newer",
          leprop: ["timestamp", "details"],
          lelimit: "max"
        })), h, f, g; h = !(f = yield m.next()).done; h = !1) {
          let y = f.value;
          let { olduser: w, newuser: b } = (p = y.params) != null ? p : {};
          w !== void 0 && b !== void 0 && y.timestamp !== void 0 && d.push({ from: w, to: b, timestamp: y.timestamp });
        }
      } catch (f) {
        g = [f];
      } finally {
        try {
          h && (f = m.return) && (yield f.call(m));
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
function MR(e) {
  if (e === !0)
    return "1";
  if (Array.isArray(e)) {
    let n = e.map(String);
    return n.some((t) => t.includes("|")) ? "" + n.join("") : n.join("|");
  }
  return String(e);
}
function tg(e) {
  let n = {};
  for (let [t, r] of Object.entries(e))
    r != null && r !== !1 && (n[t] = MR(r));
  return n;
}

// src/wiki/save-fault-reason.ts
var rg = {
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
}, $R = new Map(
  Object.keys(rg).reduce(
    (e, n) => e.concat(rg[n].map((t) => [t, n])),
    []
  )
), IR = [
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
function sg(e) {
  let n = e.map((t) => $R.get(t) || "other");
  return IR.find((t) => n.includes(t)) || "other";
}
function og(e) {
  return e === 413 ? "too-big" : e === 429 ? "rate-limited" : e < 400 || e === 408 || e >= 500 ? "offline" : "other";
}

// src/wiki/browser/plain-text.ts
function ig(e) {
  return (new DOMParser().parseFromString(e.replace(/<(?:\/(?:p|div|li|tr|h\d)|[bh]r)\b[^>]*>/gi, `$&
`), "text/html").body.textContent || "").split(`
`).map((t) => t.replace(/\s+/g, " ").trim()).filter((t) => t !== "").join(`
`);
}

// src/wiki/browser/browser-wiki.ts
function ag(e, n) {
  var i;
  if (e === "http" || e === "ok-but-empty") {
    let a = ((i = n == null ? void 0 : n.xhr) == null ? void 0 : i.status) || 0, l = og(a);
    return new Pn(l, l === "other" ? `HTTP ${a}` : "", { code: e });
  }
  let t = (n == null ? void 0 : n.errors) || [], r = t.map((a) => a.html || "").filter((a) => a !== "").join("<hr>"), s = t.map((a) => a.html ? ig(a.html) : a.text || a.code), o = t.map((a) => {
    var l;
    return (l = a.data) == null ? void 0 : l.readonlyreason;
  }).find((a) => a);
  return o ? new Pn("read-only", o, { code: e }) : new Pn(
    sg(t.length ? t.map((a) => a.code) : [e]),
    s.join(`

`),
    r === "" ? { code: e } : { code: e, html: r }
  );
}

// src/wiki/browser/reading-api.ts
var LR = 6e3, FR = 6e4, DR = 5, jR = 3;
function _R(e) {
  var r;
  let n = (r = e == null ? void 0 : e.getResponseHeader) == null ? void 0 : r.call(e, "Retry-After");
  if (n == null || n === "")
    return null;
  let t = /^\d+$/.test(n) ? Number(n) * 1e3 : Date.parse(n) - Date.now();
  return t >= 0 ? t : null;
}
function WR({ reason: e, details: n }) {
  return e === "rate-limited" || n.code === "maxlag" ? DR : e === "offline" ? jR : 1;
}
function lg(e) {
  let { api: n, language: t, onWait: r, firstWait: s = 1e3 } = e, o = !1, i = null, a = Promise.resolve(), l = null, u = (m, h) => {
    let f = h ? (
      // Tells servers in several places that any of them may answer.
      n.post(m, { headers: { "Promise-Non-Write-API-Action": "true" } })
    ) : n.get(m);
    return new Promise((g, y) => {
      f.then(g, (...w) => {
        var k;
        let [b, x, , R] = w;
        y({ fault: ag(String(b), x), retryAfter: _R((k = x == null ? void 0 : x.xhr) != null ? k : R) });
      });
    });
  }, c = (m) => new Promise((h) => {
    let f = setTimeout(h, m);
    i = () => {
      clearTimeout(f), h();
    };
  });
  function d(m, h) {
    return D(this, null, function* () {
      for (let f = 1; ; f++) {
        if (o)
          throw new Pn("other", "", { code: "cancelled" });
        try {
          return yield u(m, h);
        } catch (g) {
          let { fault: y, retryAfter: w } = g, b = Math.max(w != null ? w : 0, s * 2 ** (f - 1));
          if (o || f >= WR(y) || b > FR)
            throw y;
          r(b), yield c(b);
        }
      }
    });
  }
  function p(m, h) {
    let f = tg(v({
      formatversion: 2,
      errorformat: "plaintext",
      errorlang: t,
      errorsuselocal: !0
    }, m)), g = new URLSearchParams(f).toString().length > LR, y = a.then(() => d(f, h || g));
    return a = y.catch(() => {
    }), y;
  }
  return {
    batchSize() {
      return l = l != null ? l : Promise.resolve(e.rights()).then((m) => m.includes("apihighlimits") ? 500 : 50, () => 50), l;
    },
    read: (m) => p(m, !1),
    post: (m) => p(m, !0),
    badAnswer: (m) => new Pn("other", m),
    cancel() {
      o = !0, n.abort(), i == null || i();
    }
  };
}

// src/wiki/browser/answer-source.ts
function ug(e) {
  let n = lg(e);
  return E(v({}, ng(n)), {
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
var cg = { year: "numeric", month: "long", day: "numeric" }, dg = E(v({}, cg), { hour: "numeric", minute: "2-digit" }), CW = E(v({}, cg), { timeZone: "UTC" });
function mg(e, n = document.documentElement.lang) {
  let t = new Intl.DateTimeFormat(Yt([n.toLowerCase()], "-ca-gregory"), e);
  return (r) => t.format(new Date(r));
}

// src/extension/start-results.ts
var BR = 12e4;
function qR(e) {
  let n = Ma(mw, document.documentElement.dir === "rtl" ? "rtl" : "ltr"), t = mw.messages.get();
  return {
    surveyId: e,
    messages: n,
    reportMessages: Fa(n.language, t, n),
    createReader: (r) => ug({
      api: new mw.Api({ ajax: { timeout: BR } }),
      language: n.language,
      rights: () => mw.user.getRights(),
      onWait: r
    }),
    now: () => /* @__PURE__ */ new Date(),
    formatTime: mg(dg),
    pageUrl: (r) => mw.util.getUrl(r),
    enliven: (r) => {
      mw.hook("wikipage.content").fire($(r));
    }
  };
}
function fg() {
  let e = !1;
  mw.hook("localSkills.showResults").add(({ surveyId: n, opener: t }) => {
    e || (e = !0, Hp(qR(n), () => {
      e = !1, t.focus();
    }));
  });
}

// src/extension/results.ts
fg();
