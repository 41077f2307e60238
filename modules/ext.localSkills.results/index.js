// Built from src/extension/results.ts by `npm run build`. Change the source, not this file.
"use strict";
var Cd = Object.create;
var Wr = Object.defineProperty, $d = Object.defineProperties, Nd = Object.getOwnPropertyDescriptor, Md = Object.getOwnPropertyDescriptors, Id = Object.getOwnPropertyNames, Yt = Object.getOwnPropertySymbols, Ld = Object.getPrototypeOf, Vr = Object.prototype.hasOwnProperty, Es = Object.prototype.propertyIsEnumerable;
var _n = (e, n) => (n = Symbol[e]) ? n : /* @__PURE__ */ Symbol.for("Symbol." + e), Gr = (e) => {
  throw TypeError(e);
};
var Os = (e, n, t) => n in e ? Wr(e, n, { enumerable: !0, configurable: !0, writable: !0, value: t }) : e[n] = t, v = (e, n) => {
  for (var t in n || (n = {}))
    Vr.call(n, t) && Os(e, t, n[t]);
  if (Yt)
    for (var t of Yt(n))
      Es.call(n, t) && Os(e, t, n[t]);
  return e;
}, O = (e, n) => $d(e, Md(n));
var Cs = (e, n) => {
  var t = {};
  for (var r in e)
    Vr.call(e, r) && n.indexOf(r) < 0 && (t[r] = e[r]);
  if (e != null && Yt)
    for (var r of Yt(e))
      n.indexOf(r) < 0 && Es.call(e, r) && (t[r] = e[r]);
  return t;
};
var $s = (e, n) => () => {
  try {
    return n || e((n = { exports: {} }).exports, n), n.exports;
  } catch (t) {
    throw n = 0, t;
  }
};
var Fd = (e, n, t, r) => {
  if (n && typeof n == "object" || typeof n == "function")
    for (let o of Id(n))
      !Vr.call(e, o) && o !== t && Wr(e, o, { get: () => n[o], enumerable: !(r = Nd(n, o)) || r.enumerable });
  return e;
};
var Dd = (e, n, t) => (t = e != null ? Cd(Ld(e)) : {}, Fd(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  n || !e || !e.__esModule ? Wr(t, "default", { value: e, enumerable: !0 }) : t,
  e
));
var Ur = (e, n, t) => n.has(e) || Gr("Cannot " + t);
var ve = (e, n, t) => (Ur(e, n, "read from private field"), t ? t.call(e) : n.get(e)), gn = (e, n, t) => n.has(e) ? Gr("Cannot add the same private member more than once") : n instanceof WeakSet ? n.add(e) : n.set(e, t), Bn = (e, n, t, r) => (Ur(e, n, "write to private field"), r ? r.call(e, t) : n.set(e, t), t), Wn = (e, n, t) => (Ur(e, n, "access private method"), t);
var D = (e, n, t) => new Promise((r, o) => {
  var s = (l) => {
    try {
      a(t.next(l));
    } catch (u) {
      o(u);
    }
  }, i = (l) => {
    try {
      a(t.throw(l));
    } catch (u) {
      o(u);
    }
  }, a = (l) => l.done ? r(l.value) : Promise.resolve(l.value).then(s, i);
  a((t = t.apply(e, n)).next());
}), Pe = function(e, n) {
  this[0] = e, this[1] = n;
}, hn = (e, n, t) => {
  var r = (a, l, u, c) => {
    try {
      var d = t[a](l), m = (l = d.value) instanceof Pe, f = d.done;
      Promise.resolve(m ? l[0] : l).then((h) => m ? r(a === "return" ? a : "next", l[1] ? { done: h.done, value: h.value } : h, u, c) : u({ value: h, done: f })).catch((h) => r("throw", h, u, c));
    } catch (h) {
      c(h);
    }
  }, o = (a, l, u, c) => i[a] = (d) => (l = new Promise((m, f, h) => (h = () => r(a, d, m, f), s ? s.then(h) : h())), c = () => s === u && (s = 0), s = u = l.then(c, c), l), s, i = {};
  return t = t.apply(e, n), i[_n("asyncIterator")] = () => i, o("next"), o("throw"), o("return"), i;
}, Ye = (e) => {
  var n = e[_n("asyncIterator")], t = !1, r, o = {};
  return n == null ? (n = e[_n("iterator")](), r = (s) => o[s] = (i) => n[s](i)) : (n = n.call(e), r = (s) => o[s] = (i) => {
    if (t) {
      if (t = !1, s === "throw") throw i;
      return i;
    }
    return t = !0, {
      done: !1,
      value: new Pe(new Promise((a) => {
        var l = n[s](i);
        l instanceof Object || Gr("Object expected"), a(l);
      }), 1)
    };
  }), o[_n("iterator")] = () => o, r("next"), "throw" in n ? r("throw") : o.throw = (s) => {
    throw s;
  }, "return" in n && r("return"), o;
}, de = (e, n, t) => (n = e[_n("asyncIterator")]) ? n.call(e) : (e = e[_n("iterator")](), n = {}, t = (r, o) => (o = e[r]) && (n[r] = (s) => new Promise((i, a, l) => (s = o.call(e, s), l = s.done, Promise.resolve(s.value).then((u) => i({ value: u, done: l }), a)))), t("next"), t("return"), n);

// node_modules/heap/lib/heap.js
var gi = $s((io, pi) => {
  (function() {
    var e, n, t, r, o, s, i, a, l, u, c, d, m, f, h;
    t = Math.floor, u = Math.min, n = function(p, b) {
      return p < b ? -1 : p > b ? 1 : 0;
    }, l = function(p, b, g, y, w) {
      var x;
      if (g == null && (g = 0), w == null && (w = n), g < 0)
        throw new Error("lo must be non-negative");
      for (y == null && (y = p.length); g < y; )
        x = t((g + y) / 2), w(b, p[x]) < 0 ? y = x : g = x + 1;
      return [].splice.apply(p, [g, g - g].concat(b)), b;
    }, s = function(p, b, g) {
      return g == null && (g = n), p.push(b), f(p, 0, p.length - 1, g);
    }, o = function(p, b) {
      var g, y;
      return b == null && (b = n), g = p.pop(), p.length ? (y = p[0], p[0] = g, h(p, 0, b)) : y = g, y;
    }, a = function(p, b, g) {
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
    }, m = function(p, b, g) {
      var y;
      if (g == null && (g = n), y = p.indexOf(b), y !== -1)
        return f(p, 0, y, g), h(p, y, g);
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
          y = T[S], g(y, x) < 0 && (l(k, y, 0, null, g), k.pop(), x = k[k.length - 1]);
        return k;
      }
      for (r(p, g), q = [], w = R = 0, M = u(b, p.length); 0 <= M ? R < M : R > M; w = 0 <= M ? ++R : --R)
        q.push(o(p, g));
      return q;
    }, f = function(p, b, g, y) {
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
      return p[b] = x, f(p, S, b, g);
    }, e = (function() {
      p.push = s, p.pop = o, p.replace = a, p.pushpop = i, p.heapify = r, p.updateItem = m, p.nlargest = c, p.nsmallest = d;
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
        return a(this.nodes, b, this.cmp);
      }, p.prototype.pushpop = function(b) {
        return i(this.nodes, b, this.cmp);
      }, p.prototype.heapify = function() {
        return r(this.nodes, this.cmp);
      }, p.prototype.updateItem = function(b) {
        return m(this.nodes, b, this.cmp);
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
      return typeof define == "function" && define.amd ? define([], b) : typeof io == "object" ? pi.exports = b() : p.Heap = b();
    })(this, function() {
      return e;
    });
  }).call(io);
});

// node_modules/heap/index.js
var yi = $s((Dw, hi) => {
  hi.exports = gi();
});

// src/ui/messages.ts
function Ns(e, n) {
  let t = e.config.get("wgUserLanguage"), r = (i) => String(e.language.convertNumber(i)), o = () => {
    var a, l;
    return (((l = (a = e.language).getSeparatorTransformTable) == null ? void 0 : l.call(a)) || {})["."] || ".";
  }, s = (i, a = 0) => {
    let l = Math.abs(i).toFixed(a), [u, c] = l.split("."), d = i < 0 && Number(l) !== 0 ? "\u2212" : "", m = c === void 0 ? "" : o() + c.split("").map((f) => r(Number(f))).join("");
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
    number: s
  };
}

// src/core/i18n/localized-text.ts
function Ze(e, n, t = null) {
  if (e.kind === "message")
    return { text: n.text(e.key), language: n.language, direction: n.direction };
  let r = Object.keys(e.texts), o = r.includes("default"), s = n.languageChain.find((u) => r.includes(u) || o && u === t), i = s !== void 0 && r.includes(s) ? s : o ? "default" : r.sort()[0], a = i === void 0 ? "" : e.texts[i], l = i === void 0 || i === "default" ? t : i;
  return { text: a, language: l, direction: l === null ? "auto" : Hr(l) };
}
var jd = [
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
function Hr(e) {
  return jd.includes(e) ? "rtl" : "ltr";
}

// src/core/i18n/number-format.ts
var Ms = {
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
function Is(e) {
  var o, s;
  let n = (s = Ms[(o = e.find((i) => Object.prototype.hasOwnProperty.call(Ms, i))) != null ? o : ""]) != null ? s : "latn", t = [...e, "en"].filter(qd).map((i) => `${i}-u-nu-${n}`), r = /* @__PURE__ */ new Map();
  return (i, a) => {
    var u;
    let l = (u = r.get(a)) != null ? u : new Intl.NumberFormat(t, { minimumFractionDigits: a, maximumFractionDigits: a });
    return r.set(a, l), l.format(i);
  };
}
function qd(e) {
  try {
    return !e.includes("-u-") && Intl.NumberFormat.supportedLocalesOf(e).length > 0;
  } catch (n) {
    return !1;
  }
}
function Ls(e) {
  var n, t;
  return Number.isInteger(e) ? 0 : Math.min(2, (t = (n = String(e).split(".")[1]) == null ? void 0 : n.length) != null ? t : 0);
}

// src/ui/messages-in-language.ts
var _d = ["zero", "one", "two", "few", "many", "other"], Bd = /\{\{\s*(PLURAL|GENDER)\s*:([^{}]*)\}\}/gi;
function Wd(e) {
  var n;
  try {
    return (n = Intl.NumberFormat.supportedLocalesOf([e])[0]) != null ? n : "en";
  } catch (t) {
    return "en";
  }
}
function Vd(e, n, t) {
  var u;
  let r = n.find((c) => /^\d+=/.test(c) && parseInt(c, 10) === e);
  if (r !== void 0)
    return r.slice(r.indexOf("=") + 1);
  let o = n.filter((c) => !/^\d+=/.test(c)), { PluralRules: s } = Intl, i = s === void 0 ? null : new s(t), l = (i === null ? ["one", "other"] : _d.filter((c) => i.resolvedOptions().pluralCategories.includes(c))).indexOf(i === null ? e === 1 ? "one" : "other" : i.select(e));
  return (u = o[Math.min(l, o.length - 1)]) != null ? u : "";
}
function Fs(e, n, t) {
  let r = Wd(e), o = [e, ...t.languageChain.filter((a) => a !== e)], s = Is(o), i = (a, l = 0) => s(a, l);
  return {
    language: e,
    languageChain: o,
    direction: Hr(e),
    has: (a) => n[a] !== void 0 || t.has(a),
    number: i,
    text(a, ...l) {
      let u = n[a];
      if (u === void 0)
        return t.text(a, ...l);
      let c = (h) => l[Number(h.replace(/\D/g, "")) - 1], d = (h) => h.replace(/\$\d/g, (p) => {
        let b = c(p);
        return b === void 0 ? p : typeof b == "number" ? i(b, Ls(b)) : b;
      }), m = "", f = 0;
      return u.replace(Bd, (h, p, b, g) => {
        var k, S;
        let [y = "", ...w] = b.split("|"), x = p.toUpperCase() === "PLURAL" ? Vd(Number((k = c(y)) != null ? k : 0), w, r) : (S = w[w.length - 1]) != null ? S : "";
        return m += d(u.slice(f, g)) + d(x), f = g + h.length, "";
      }), m + d(u.slice(f));
    }
  };
}

// src/ui/download-file.ts
var Gd = { csv: "text/csv", json: "application/json" }, Ds = "\uFEFF", Ud = 6e4;
function Qr(e, n, t, r) {
  let o = t === "csv" && !r.startsWith(Ds) ? Ds + r : r, s = URL.createObjectURL(new Blob([o], { type: `${Gd[t]};charset=utf-8` })), i = document.createElement("a");
  i.href = s, i.download = `${e}-results-${n.toISOString().slice(0, 10)}.${t}`, document.body.appendChild(i), i.click(), document.body.removeChild(i), setTimeout(() => URL.revokeObjectURL(s), Ud);
}

// src/ui/element.ts
function re(e, n, ...t) {
  let r = document.createElement(e);
  return Object.keys(n).forEach((o) => r.setAttribute(o, n[o])), t.forEach((o) => {
    o !== null && r.appendChild(typeof o == "string" ? document.createTextNode(o) : o);
  }), r;
}
function Vn(e, ...n) {
  for (; e.firstChild; )
    e.removeChild(e.firstChild);
  n.forEach((t) => {
    t !== null && e.appendChild(typeof t == "string" ? document.createTextNode(t) : t);
  });
}
function yn(e) {
  e.tabIndex < 0 && e.setAttribute("tabindex", "-1"), e.focus();
}

// src/ui/notice.ts
function bn(e, ...n) {
  let t = re("div", { class: "ext-localSkills-form-notice" }, ...n);
  return new OO.ui.MessageWidget({ type: e, label: $(t) }).$element[0];
}
function wn(...e) {
  return re("div", { class: "ext-localSkills-form-buttons" }, ...e.map(({ $element: n }) => n[0]));
}
function Gn(e, n, t) {
  let r = new OO.ui.ButtonInputWidget({
    label: e,
    framed: n !== "quiet",
    flags: n === "primary" ? ["primary", "progressive"] : n === "destructive" ? ["primary", "destructive"] : n === "quiet" ? ["progressive"] : []
  });
  return r.on("click", t), r;
}

// src/core/survey/special-choices.ts
var xn = "other", ht = "none", yt = "refused", bt = "dontknow", wt = [yt, bt], Hd = { other: null, none: null, refused: null, dontKnow: null };
function js(e) {
  return `${e}.${xn}`;
}
function Ne(e) {
  return [e.other, e.none, e.refused, e.dontKnow].filter((n) => n !== null);
}
function Un(e) {
  return "special" in e ? e.special : Hd;
}

// src/core/survey/parameters.ts
function en(e, n, t) {
  return `${e}.${n}.${t}`;
}
function zr(e, n) {
  return `${e}.${n}`;
}
function Qd(e) {
  let n = [], t = (r) => {
    n.push(r), r.type === "panel" && r.elements.forEach(t);
  };
  return e.pages.forEach((r) => r.elements.forEach(t)), n;
}
function V(e) {
  return Qd(e).filter((n) => n.type !== "panel" && n.type !== "html");
}
function z(e) {
  return V(e).reduce((n, t) => n.concat(ie(t)), []);
}
function ie(e) {
  let n = { name: e.name, question: e, row: null, column: null, kind: "codes", isMultiple: !1 };
  switch (e.type) {
    case "matrix":
      return e.rows.map((t) => O(v({}, n), { name: zr(e.name, t.value), row: t, choices: e.choices }));
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
      return Un(e).other === null ? [o] : [o, O(v({}, n), { name: js(e.name), choices: null, kind: "text" })];
    }
  }
}

// src/core/analysis/measured-grid.ts
function Q(e) {
  let n = V(e).find((s) => s.name === e.measures.grid);
  if (n === void 0 || n.type !== "matrixdropdown")
    return null;
  let t = (s) => n.columns.find((i) => i.name === s), r = t("importance"), o = t("ability");
  return r === void 0 || o === void 0 ? null : {
    grid: n,
    importance: Hn(r.choices, e.notInStatistics),
    ability: Hn(o.choices, e.notInStatistics)
  };
}
function Hn(e, n) {
  let t = e.filter((r) => /^-?\d{1,9}$/.test(r.value) && !n.includes(r.value)).map((r) => [r.value, Number(r.value)]);
  return new Map(t.sort((r, o) => r[1] - o[1]));
}
function Te(e) {
  return qs(e).slice(-2);
}
function Ae(e) {
  return qs(e).slice(0, 2);
}
function qs(e) {
  return Array.from(new Set(Array.from(e.values()))).sort((n, t) => n - t);
}

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
function kn(e, n) {
  return n.text(`localskills-fault-${e.code}`, ...e.parameters.map(
    (t) => typeof t == "object" ? zd(t, n) : t
  ));
}
function zd(e, n) {
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
var _e = "LocalSkills", Zt = "MediaWiki:LocalSkills.json", X = /^[a-z0-9-]{1,48}$/;
function _s(e = _e) {
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
      let s = `${n}/Survey/`, i = o.replace(/_/g, " "), a = i.startsWith(s) ? i.slice(s.length) : "";
      return X.test(a) ? a : null;
    },
    answererOf: (o, s) => {
      let i = r(o), a = s.replace(/_/g, " "), l = a.startsWith(i) ? a.slice(i.length) : "";
      return l !== "" && !l.includes("/") ? l : null;
    }
  };
}

// src/core/i18n/read-localized-text.ts
var ge = /^(?:[a-z]{2,3}(?:-[a-z0-9]{1,8})*|simple)$/;
function er(e) {
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
function Jd(e, n = null) {
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
  }, s = (l) => {
    var u;
    return (u = o(l, (c) => c.replacedBy).pop()) != null ? u : r(l);
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
    current: s,
    children: (l) => {
      var u;
      return (u = i.get(l)) != null ? u : [];
    },
    ancestors: (l) => o(l, (u) => u.parent),
    find: (l) => {
      var u, c;
      return a = a != null ? a : Yd(e, s), (c = (u = s(l.trim())) != null ? u : a.get(Ws(l))) != null ? c : null;
    }
  };
}
function nr(e) {
  let n = [], t = /* @__PURE__ */ new Map(), r = L(e) ? E(e, "skills") : void 0;
  L(e) ? Array.isArray(r) || n.push({ path: "$.skills", code: "expected-list", parameters: [] }) : n.push({ path: "$", code: "expected-object", parameters: [] }), (Array.isArray(r) ? r : []).forEach((s, i) => {
    let a = B("$.skills", i), l = L(s) ? Kd(s) : null;
    if (l === null) {
      let u = L(s) ? E(s, "id") : s;
      n.push({ path: `${a}.id`, code: "bad-id", parameters: [F(u)] });
    } else t.has(l.id) ? n.push({ path: `${a}.id`, code: "code-taken", parameters: [l.id] }) : t.set(l.id, l);
  });
  let o = L(e) ? E(e, "locale") : null;
  return {
    taxonomy: Jd(
      Array.from(t.values()),
      typeof o == "string" && ge.test(o) ? o : null
    ),
    faults: n
  };
}
function tr(e, n, t) {
  let r = n.get(e);
  return r === null ? { text: e, language: null, direction: "auto" } : Ze(r.label, t, n.locale);
}
function Kd(e) {
  var s;
  let n = E(e, "id");
  if (typeof n != "string" || !X.test(n))
    return null;
  let t = (i) => {
    let a = E(e, i);
    return typeof a == "string" && a !== "" ? a : null;
  }, r = E(e, "capx"), o = t("replacedBy");
  return {
    id: n,
    label: (s = er(E(e, "label"))) != null ? s : { kind: "texts", texts: { default: n } },
    aliases: Xd(E(e, "aliases")),
    parent: t("parent"),
    capx: (Array.isArray(r) ? r : [r]).filter((i) => typeof i == "number"),
    wikidata: t("wikidata"),
    isRetired: E(e, "status") === "retired" || o !== null,
    replacedBy: o
  };
}
function Xd(e) {
  let n = {};
  if (L(e))
    for (let t of Object.keys(e)) {
      let r = e[t];
      (t === "default" || ge.test(t)) && Array.isArray(r) && (n[t] = r.filter((o) => typeof o == "string"));
    }
  return n;
}
function Yd(e, n) {
  let t = /* @__PURE__ */ new Map(), r = (o) => {
    let s = /* @__PURE__ */ new Map();
    for (let i of e) {
      let a = n(i.id);
      for (let l of o(i)) {
        let u = Ws(l), c = s.get(u);
        s.set(u, c === void 0 || c === a ? a : null);
      }
    }
    s.forEach((i, a) => {
      t.has(a) || t.set(a, i);
    });
  };
  return r((o) => o.label.kind === "texts" ? Bs(o.label.texts) : []), r((o) => Bs(o.aliases).reduce((s, i) => s.concat(i), [])), t;
}
function Bs(e) {
  return Object.keys(e).map((n) => e[n]);
}
function Ws(e) {
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
var Zd = "Tab 9 NewLine 10 excl 33 QUOT 34 quot 34 num 35 dollar 36 percnt 37 AMP 38 amp 38 apos 39 lpar 40 rpar 41 ast 42 midast 42 plus 43 comma 44 period 46 sol 47 colon 58 semi 59 LT 60 lt 60 equals 61 GT 62 gt 62 quest 63 commat 64 lbrack 91 lsqb 91 bsol 92 rbrack 93 rsqb 93 Hat 94 UnderBar 95 lowbar 95 DiacriticalGrave 96 grave 96 lbrace 123 lcub 123 VerticalLine 124 verbar 124 vert 124 rbrace 125 rcub 125 NonBreakingSpace 160 nbsp 160 iexcl 161 cent 162 pound 163 curren 164 yen 165 brvbar 166 sect 167 uml 168 copy 169 ordf 170 laquo 171 not 172 shy 173 reg 174 macr 175 deg 176 plusmn 177 sup2 178 sup3 179 acute 180 micro 181 para 182 middot 183 cedil 184 sup1 185 ordm 186 raquo 187 frac14 188 frac12 189 frac34 190 iquest 191 Agrave 192 Aacute 193 Acirc 194 Atilde 195 Auml 196 Aring 197 AElig 198 Ccedil 199 Egrave 200 Eacute 201 Ecirc 202 Euml 203 Igrave 204 Iacute 205 Icirc 206 Iuml 207 ETH 208 Ntilde 209 Ograve 210 Oacute 211 Ocirc 212 Otilde 213 Ouml 214 times 215 Oslash 216 Ugrave 217 Uacute 218 Ucirc 219 Uuml 220 Yacute 221 THORN 222 szlig 223 agrave 224 aacute 225 acirc 226 atilde 227 auml 228 aring 229 aelig 230 ccedil 231 egrave 232 eacute 233 ecirc 234 euml 235 igrave 236 iacute 237 icirc 238 iuml 239 eth 240 ntilde 241 ograve 242 oacute 243 ocirc 244 otilde 245 ouml 246 divide 247 oslash 248 ugrave 249 uacute 250 ucirc 251 uuml 252 yacute 253 thorn 254 yuml 255 OElig 338 oelig 339 Scaron 352 scaron 353 Yuml 376 fnof 402 circ 710 tilde 732 Alpha 913 Beta 914 Gamma 915 Delta 916 Epsilon 917 Zeta 918 Eta 919 Theta 920 Iota 921 Kappa 922 Lambda 923 Mu 924 Nu 925 Xi 926 Omicron 927 Pi 928 Rho 929 Sigma 931 Tau 932 Upsilon 933 Phi 934 Chi 935 Psi 936 Omega 937 alpha 945 beta 946 gamma 947 delta 948 epsilon 949 zeta 950 eta 951 theta 952 iota 953 kappa 954 lambda 955 mu 956 nu 957 xi 958 omicron 959 pi 960 rho 961 sigmaf 962 sigma 963 tau 964 upsilon 965 phi 966 chi 967 psi 968 omega 969 thetasym 977 upsih 978 piv 982 ensp 8194 emsp 8195 emsp13 8196 emsp14 8197 numsp 8199 puncsp 8200 ThinSpace 8201 thinsp 8201 VeryThinSpace 8202 hairsp 8202 NegativeMediumSpace 8203 NegativeThickSpace 8203 NegativeThinSpace 8203 NegativeVeryThinSpace 8203 ZeroWidthSpace 8203 zwnj 8204 zwj 8205 lrm 8206 rlm 8207 ndash 8211 mdash 8212 lsquo 8216 rsquo 8217 sbquo 8218 ldquo 8220 rdquo 8221 bdquo 8222 dagger 8224 Dagger 8225 bull 8226 hellip 8230 permil 8240 prime 8242 Prime 8243 lsaquo 8249 rsaquo 8250 oline 8254 frasl 8260 MediumSpace 8287 euro 8364 image 8465 weierp 8472 real 8476 trade 8482 alefsym 8501 larr 8592 uarr 8593 rarr 8594 darr 8595 harr 8596 crarr 8629 lArr 8656 uArr 8657 rArr 8658 dArr 8659 hArr 8660 forall 8704 part 8706 exist 8707 empty 8709 nabla 8711 isin 8712 notin 8713 ni 8715 prod 8719 sum 8721 minus 8722 lowast 8727 radic 8730 prop 8733 infin 8734 ang 8736 and 8743 or 8744 cap 8745 cup 8746 int 8747 there4 8756 sim 8764 cong 8773 asymp 8776 ne 8800 equiv 8801 le 8804 ge 8805 sub 8834 sup 8835 nsub 8836 sube 8838 supe 8839 oplus 8853 otimes 8855 perp 8869 sdot 8901 lceil 8968 rceil 8969 lfloor 8970 rfloor 8971 loz 9674 spades 9824 clubs 9827 hearts 9829 diams 9830 lang 10216 rang 10217", ef = nf();
function nf() {
  let e = Zd.split(" "), n = /* @__PURE__ */ new Map();
  for (let t = 0; t < e.length; t += 2)
    n.set(e[t], String.fromCodePoint(Number(e[t + 1])));
  return n.set("\u05E8\u05DC\u05DE", "\u200F"), n.set("\u0631\u0644\u0645", "\u200F"), n;
}
var tf = /&(?:([A-Za-z0-9\x80-\uffff]+)|#([0-9]+)|#[xX]([0-9A-Fa-f]+));/g;
function rr(e, n) {
  return e.includes("&") ? e.replace(tf, (t, r, o, s) => {
    var i;
    return r !== void 0 ? (i = ef.get(r)) != null ? i : t : n(o === void 0 ? parseInt(s, 16) : parseInt(o, 10), t);
  }) : e;
}

// src/core/wikitext/encode.ts
var rf = '"&:<=>[]{|}', of = "!'_~", Vs = 32, sf = Kr(rf), af = Kr(of), lf = Kr("#*+-;");
function Kr(e) {
  let n = new Uint8Array(128);
  for (let t of e)
    n[t.charCodeAt(0)] = 1;
  return n;
}
function uf(e) {
  return e >= 127 && e <= 160 || e === 173 || e === 1564 || e === 5760 || e === 6158 || e >= 8192 && e <= 8203 || e === 8206 || e === 8207 || e >= 8232 && e <= 8239 || e >= 8287 && e <= 8303 || e === 12288 || e === 65279 || e >= 55296 && e <= 57343 || e >= 64976 && e <= 65007 || e >= 65520 && e <= 65535 || e > 65535 && e % 65536 >= 65534;
}
var cf = 65343, df = /^(?:RFC|PMID|ISBN)[ \xa0]/;
function ff(e, n, t) {
  let r = n === 0, o = n === e.length - 1;
  if (t >= 128)
    return uf(t) || t === cf;
  if (t < 32 || t === 127 || sf[t] === 1 || r && lf[t] === 1)
    return !0;
  if (af[t] === 1)
    return r || o || e.charCodeAt(n - 1) === t || e.charCodeAt(n + 1) === t;
  switch (t) {
    case Vs:
      return r || o || e.charCodeAt(n - 1) === Vs;
    case 73:
    case 80:
    case 82:
      return df.test(e.slice(n, n + 5));
    default:
      return !1;
  }
}
var mf = [
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
], Jr = "\u0345";
function Gs(e) {
  let n = e.codePointAt(0);
  return e === Jr || mf.some(([t, r]) => n >= t && n <= r) || (Jr + e).normalize("NFD") !== Jr + e.normalize("NFD");
}
var Us = 768, pf = 32, gf = /[\u0300-\uffff]{1000}/;
function hf(e) {
  return !gf.test(e) && e.normalize("NFC") === e;
}
function yf() {
  let e = "";
  return (n, t, r) => {
    if (r || t < Us)
      return e = r ? ";" : n, r;
    if (n.normalize("NFC") === n) {
      if (!Gs(n))
        return e = n, !1;
      if (e.length < pf && (e + n).normalize("NFC") === e + n)
        return e += n, !1;
    }
    return e = ";", !0;
  };
}
function Me(e) {
  let n = hf(e) ? null : yf(), t = "", r = 0;
  for (let o = 0; o < e.length; ) {
    let s = e.codePointAt(o), i = o + (s > 65535 ? 2 : 1), a = ff(e, o, s);
    s >= Us && o === 0 && !a && (a = Gs(e.slice(0, i))), n !== null && (a = n(e.slice(o, i), s, a)), a && (t += `${e.slice(r, o)}&#${s};`, r = i), o = i;
  }
  return t + e.slice(r);
}
function Qn(e) {
  return rr(
    e,
    (n, t) => n <= 1114111 ? String.fromCodePoint(n) : t
  );
}

// src/core/report/round.ts
function Be(e, n, t = 0) {
  if (Number.isInteger(e) && Math.abs(e) < 1e9)
    return e === 0 ? 0 : e * 10 ** t;
  let [r, o] = Math.abs(e).toExponential().split("e"), s = r.replace(".", ""), i = Number(o) + 1 + t + n, a = i < 0 ? 0 : Number(s.charAt(i) || "0"), l = Math.max(0, i), u = Number(s.slice(0, l).padEnd(l, "0") || "0") + (a >= 5 ? 1 : 0);
  return u === 0 ? 0 : (e < 0 ? -1 : 1) * +`${u}e-${n}`;
}

// src/core/report/markup.ts
var bf = /\uE000(\d+)\uE001/g;
function Hs(e) {
  let n = (s, ...i) => {
    let a = i.map((l, u) => typeof l == "object" ? `\uE000${u}\uE001` : typeof l == "string" ? l.replace(/[\uE000\uE001]/g, "") : l);
    return Me(e.text(s, ...a)).replace(bf, (l, u) => {
      let c = i[Number(u)];
      return typeof c == "object" ? c.wikitext : l;
    });
  }, t = (s, i = 0) => {
    let a = Be(s, i), l = Me(e.number(Math.abs(a), i));
    return a < 0 ? `<bdi dir="ltr">\u2212${l}</bdi>` : l;
  }, r = /* @__PURE__ */ new Map();
  return {
    messages: e,
    say: n,
    number: t,
    percent: (s) => {
      var l;
      let i = Be(s, 0, 2), a = (l = r.get(i)) != null ? l : n("localskills-results-percent", e.number(i, 0));
      return r.set(i, a), a;
    },
    signed: (s, i) => Be(s, i != null ? i : 0) > 0 ? `<bdi dir="ltr">+${t(s, i)}</bdi>` : t(s, i),
    label: ({ text: s, language: i, direction: a }) => i === e.language ? Me(s) : i === null ? `<bdi>${Me(s)}</bdi>` : `<bdi lang="${i}" dir="${a}">${Me(s)}</bdi>`
  };
}
function U({ text: e }) {
  return Me(e).replace(/"/g, "&quot;");
}
function wf(e) {
  return `<span class="ext-localSkills-unseen">${e}</span>`;
}
function Ie(e) {
  return `localskills-${e}`;
}
function oe(e, n, t) {
  let r = wf(t.say("localskills-results-what-is", { wikitext: e }));
  return `${e} <span class="ext-localSkills-help">[[#${Ie(n)}|<span aria-hidden="true">?</span>${r}]]</span>`;
}
function Sn(e, n) {
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
function H(e, n) {
  return `! scope="col"${n === void 0 ? "" : ' data-sort-type="number"'} | ${e}`;
}
function G(e, n, t = "") {
  let r = n === null ? "" : Be(n, 0, 6);
  return `| class="ext-localSkills-figure${t === "" ? "" : ` ${t}`}" data-sort-value="${r}" | ${e}`;
}
function Y(e) {
  return `| class="ext-localSkills-withheld" data-sort-value="" | ${e.say("localskills-results-withheld")}`;
}
function J(e, n) {
  return `<h${e}>${n}</h${e}>`;
}
function ce(e, n) {
  let t = n != null ? n : Me(e);
  return e.trim() === "" || /[[\]{}|#<>\u0000-\u001F\u007F\uFFFD]|~~~|&[#A-Za-z0-9]+;|%[0-9A-Fa-f]{2}/.test(e) ? t : `[[:${e}|${t}]]`;
}
function Qs(e, n) {
  return `<span class="plainlinks">[{{fullurl:${e}|action=raw}} ${n}]</span>`;
}
function Rn(e, n) {
  return `[[Special:PermanentLink/${e}|${n}]]`;
}

// src/core/report/page-context.ts
function Xr(e, n, t, r, o = [t], s = null) {
  let i = Hs(t), a = { messages: t, locale: e.survey.locale, taxonomy: r }, l = /* @__PURE__ */ new Map();
  return {
    report: e,
    survey: e.survey,
    results: n,
    markup: i,
    texts: a,
    languages: o,
    change: s,
    skillName: (u) => {
      var d;
      let c = (d = l.get(u)) != null ? d : i.label(xf(u, { survey: e.survey, texts: a }));
      return l.set(u, c), c;
    }
  };
}
function xt(e, n) {
  let { markup: t, survey: r } = n;
  return e.withheld === "unanimous" ? t.say("localskills-results-withheld-unanimous") : e.withheld === "little-change" ? t.say("localskills-results-withheld-little-change") : e.withheld === "few-answers" ? r.minAnswers > 1 ? t.say("localskills-results-withheld-few-answers", r.minAnswers) : t.say("localskills-results-no-answers") : t.say("localskills-results-withheld-small-counts", r.minCell);
}
function xf(e, n) {
  var s;
  let { survey: t, texts: r } = n, o = (s = Q(t)) == null ? void 0 : s.grid.rows.find(({ value: i }) => i === e);
  return o !== void 0 ? ue(o, r) : r.taxonomy === null ? { text: e, language: null, direction: "auto" } : tr(e, r.taxonomy, r.messages);
}

// src/core/analysis/disclosure/published.ts
function P(e) {
  return typeof e == "object" && e !== null && "withheld" in e;
}
function or(e, n) {
  return e < n.minAnswers && !(e === 0 && n.minAnswers <= 1) ? { withheld: "few-answers" } : null;
}
function ye(e, { minCell: n }) {
  return e > 0 && e < n;
}
var j = { withheld: "small-counts" }, Yr = { withheld: "little-change" };

// src/core/json/write-json.ts
function vn(e) {
  return Zr(e, "");
}
function Zr(e, n) {
  if (typeof e == "string")
    return Js(e);
  if (typeof e == "number")
    return kf(e);
  if (typeof e != "object" || e === null)
    return e === !0 || e === !1 ? String(e) : "null";
  let t = `${n}	`;
  if (Array.isArray(e))
    return zs("[", e.map((s) => Zr(s, t)), "]", n);
  let r = e, o = Object.keys(r).filter((s) => r[s] !== void 0).map((s) => `${Js(s)}: ${Zr(r[s], t)}`);
  return zs("{", o, "}", n);
}
function zs(e, n, t, r) {
  return n.length === 0 ? e + t : `${e}
${n.map((o) => `${r}	${o}`).join(`,
`)}
${r}${t}`;
}
function Js(e) {
  let n = Array.from(e).map((t) => /^[\uD800-\uDFFF]$/.test(t) ? "\uFFFD" : t);
  return JSON.stringify(n.join("")).replace(/[<>&\u2028\u2029]/g, (t) => `\\u${t.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`);
}
function kf(e) {
  let [n, t] = e.toExponential().split("e");
  return Math.abs(e) >= 2 ** 63 || e !== 0 && Number(t) < -4 ? `${n.includes(".") ? n : `${n}.0`}e${t}` : JSON.stringify(e);
}

// src/core/analysis/quadrant.ts
function Ks(e) {
  let n = (t) => e.reduce((r, o) => r + o[t], 0);
  return e.length === 0 ? null : {
    importance: n("importance") / e.length,
    ability: n("ability") / e.length
  };
}
function Xs(e, n) {
  return e.importance >= n.importance ? e.ability >= n.ability ? "keep-up" : "concentrate-here" : e.ability >= n.ability ? "possible-overkill" : "low-priority";
}

// src/core/analysis/rank-agreement.ts
function sr(e, n) {
  let [t, r, o] = [0, 0, 0];
  for (let s = 0; s < e.length; s++)
    for (let i = 0; i < s; i++) {
      let a = Math.sign(e[s] - e[i]), l = Math.sign(n[s] - n[i]);
      t += a * l, r += a * a, o += l * l;
    }
  return r === 0 || o === 0 ? null : t / Math.sqrt(r * o);
}

// src/core/analysis/fraction.ts
function Pn(e, n) {
  let [t, r, o, s] = [e.numerator, e.denominator, n.numerator, n.denominator];
  for (; ; ) {
    let [i, a] = Ys(t, r), [l, u] = Ys(o, s);
    if (i !== l || a === 0 || u === 0)
      return i !== l ? i - l : +(a !== 0) - +(u !== 0);
    [t, r, o, s] = [s, u, r, a];
  }
}
function Ys(e, n) {
  let t = e % n, r = (e - t) / n;
  return t < 0 ? [r - 1, t + n] : [r, t];
}
function zn(e, n) {
  let t = e.map((s, i) => ({ item: s, index: i })).sort((s, i) => n(s.item, i.item)), r = [], o = 0;
  return t.forEach(({ item: s, index: i }, a) => {
    let l = t[a - 1];
    o = l !== void 0 && n(l.item, s) === 0 ? o : a + 1, r[i] = o;
  }), r;
}

// src/core/analysis/rank-skills.ts
function ir(e) {
  let n = Zs(e.map(({ mwds: r }) => r), (r, o) => Pn(o, r)), t = Zs(e.map(({ rds: r }) => r), Pn);
  return e.map((r, o) => {
    var a, l;
    let [s, i] = [(a = n[o]) != null ? a : null, (l = t[o]) != null ? l : null];
    return {
      rankByMwds: s,
      rankByRds: i,
      rankDifference: s === null || i === null ? null : Math.abs(s - i)
    };
  });
}
function Zs(e, n) {
  let t = zn(e.filter((r) => r !== null), n);
  return e.map((r) => r === null ? null : t.shift());
}

// src/core/analysis/sorted.ts
function ae(e, n) {
  return e < n ? -1 : +(e > n);
}
function W() {
  return /* @__PURE__ */ Object.create(null);
}
function ei(e) {
  let n = W();
  for (let t of Array.from(e.keys()).sort(ae))
    n[t] = e.get(t);
  return n;
}
var eo = 100, ni = "\u2026";
function ar(e) {
  if (e.size <= eo)
    return ei(e);
  let n = Array.from(e).sort(([r, o], [s, i]) => i - o || ae(r, s)), t = new Map(n.slice(0, eo));
  return n.slice(eo).forEach(([, r]) => {
    var o;
    t.set(ni, ((o = t.get(ni)) != null ? o : 0) + r);
  }), ei(t);
}

// src/core/analysis/disclosure/audit-breakdowns.ts
var no = 1e-9, lr = "";
function De({ by: e, question: n }) {
  return n === null ? e : `question ${n}`;
}
function ri(e) {
  return e.breakdowns.reduce((n, t) => {
    let r = De(t), o = Object.keys(e.skills).map((s) => Rf(t, e, s, r));
    return !t.isPartition || t.withheld !== void 0 ? n : n.concat(Sf(t, e.counted, r), ...o);
  }, []);
}
function Sf({ groups: e, ungrouped: n }, t, r) {
  let o = Object.keys(e).map((s) => {
    let i = e[s];
    return [s, P(i) ? i : i.counted];
  });
  return oi([...o, [lr, n]], t, () => 1, [], { part: "breakdowns", key: r, skill: null });
}
function Rf({ groups: e, ungrouped: n }, t, r, o) {
  let s = t.skills[r];
  if (s === void 0 || P(s))
    return [];
  let i = Object.keys(e), a = (c) => {
    var m;
    let d = e[c];
    return P(d) ? d : (m = d.skills[r]) != null ? m : { withheld: "small-counts" };
  }, l = (c, d) => {
    var f;
    let m = a(c);
    return P(m) ? m : (f = m[d]) != null ? f : 0;
  }, u = i.reduce((c, d) => {
    let m = e[d];
    return P(m) ? c : [...c, { factors: { [d]: 1 }, atMost: m.counted }];
  }, P(n) ? [] : [{ factors: { [lr]: 1 }, atMost: n }]);
  return ["n", "canTeach", "wantToLearn"].reduce((c, d) => {
    let m = s[d];
    if (m === null || P(m))
      return c;
    let f = i.map((g) => [g, l(g, d)]), h = n === 0 ? [] : [[lr, { withheld: "small-counts" }]], p = f.every(([, g]) => P(g)), b = (g) => !p && !P(e[g]) && (d === "n" || !P(a(g)));
    return c.concat(oi(
      [...f, ...h],
      m,
      (g) => g !== lr && b(g) ? 1 : 0,
      u,
      { part: "breakdowns", key: o, skill: r }
    ));
  }, []);
}
function oi(e, n, t, r, o) {
  let s = [], i = {}, a = 0;
  e.forEach(([d, m]) => {
    P(m) ? (s.push(d), i[d] = 1) : a += m;
  });
  let l = [{ factors: i, equals: n - a }], u = {};
  s.forEach((d) => {
    u[d] = t(d);
  });
  let c = r.filter((d) => s.includes(Object.keys(d.factors)[0]));
  return s.length === 0 ? [] : [{
    hidden: { counts: s, least: 0, leastOf: u, sums: l, limits: c },
    figures: new Map(s.map((d) => [d, O(v({}, o), { factors: { [d]: 1 } })]))
  }];
}
function si(e, n, t) {
  let r = [];
  for (let o of Object.keys(e.skills)) {
    let s = e.skills[o];
    s === void 0 || P(s) || e.breakdowns.filter(({ withheld: i }) => i === void 0).forEach((i) => {
      let { groups: a, isPartition: l } = i, u = [];
      Object.keys(a).forEach((m) => {
        let f = a[m], h = P(f) ? f : f.skills[o];
        h !== void 0 && !P(h) && u.push([m, kt(h.n, h.importance, h.ability)]);
      });
      let c = kt(s.n, s.importance.mean, s.ability.mean), d = l ? [["all others", Tn(c, u.map(([, m]) => m))]] : u.map(([m, f]) => [`all but ${m}`, Tn(c, [f])]);
      for (let [m, f] of [...u, ...d])
        for (let h of ["importance", "ability"]) {
          let { counts: p } = s[h], b = (y) => {
            var w;
            return P(p) ? 1 / 0 : (w = p[y]) != null ? w : 0;
          }, g = to(n[h], f.n, f.sums[h], b).find(
            (y) => Jn(y, t) || y !== null && y.most === 0
          );
          g !== void 0 && r.push({ part: "breakdowns", key: De(i), skill: o, figure: `${m}: ${h}`, interval: g });
        }
    });
  }
  return r;
}
function kt(e, n, t) {
  return { n: e, sums: { importance: Math.round((n != null ? n : 0) * e), ability: Math.round((t != null ? t : 0) * e) } };
}
function Tn(e, n) {
  let t = (r) => n.reduce((o, s) => o - r(s), r(e));
  return {
    n: t(({ n: r }) => r),
    sums: { importance: t(({ sums: r }) => r.importance), ability: t(({ sums: r }) => r.ability) }
  };
}
function to(e, n, t, r) {
  let o = Array.from(e, ([a, l]) => ({ value: l, most: r(a) })).filter(({ most: a }) => a > 0).sort((a, l) => a.value - l.value), s = o[0], i = o[o.length - 1];
  return n === 0 || s === void 0 || i === void 0 ? [] : [s.value, i.value].map((a) => {
    let l = o.filter(({ value: m }) => m !== a).map(({ value: m, most: f }) => ({ by: Math.abs(m - a), most: f })).sort((m, f) => m.by - f.by), u = Math.abs(t - n * a), c = ti(u, l.slice().reverse()), d = ti(u, l);
    return c === null || d === null ? null : { least: Math.ceil(c - no), most: Math.min(n, Math.floor(d + no)) };
  });
}
function ti(e, n) {
  let [t, r] = [e, 0];
  for (let { by: o, most: s } of n) {
    let i = Math.min(s, t / o);
    r += i, t -= i * o;
  }
  return t > no ? null : r;
}

// src/core/survey/conditions/condition-parameters.ts
function We(e) {
  let n = /* @__PURE__ */ new Set();
  return St(e.expression, n), Array.from(n);
}
function St(e, n) {
  switch (e.kind) {
    case "answer":
      n.add(e.parameter);
      break;
    case "unary":
      St(e.operand, n);
      break;
    case "binary":
      St(e.left, n), St(e.right, n);
      break;
    case "iif":
      e.operands.forEach((t) => St(t, n));
      break;
  }
}

// src/core/survey/conditions/evaluate-condition.ts
function dr(e, n, t = () => !1) {
  return fr(e.expression, n, t) == !0;
}
function fr(e, n, t) {
  let r = (o) => fr(o, n, t);
  switch (e.kind) {
    case "value":
      return e.value;
    case "answer":
      return vf(n(e.parameter));
    case "unary": {
      let o = r(e.operand);
      return e.operator === "not" ? !o : e.operator === "negative" ? ii("-", 0, o) : Se(o) === (e.operator === "empty");
    }
    case "iif":
      return r(e.operands[r(e.operands[0]) ? 1 : 2]);
    case "binary": {
      let { operator: o, left: s, right: i } = e;
      if (o !== "equal" && o !== "notequal")
        return ii(o, r(s), r(i));
      let a = [s, i].some((l) => l.kind === "answer" && t(l.parameter));
      return Rt(r(s), r(i), a) === (o === "equal");
    }
  }
}
function fe(e) {
  return typeof e == "object" && e !== null;
}
function cr(e) {
  return e == null;
}
function Se(e) {
  return fe(e) ? e.length === 0 : !e && e !== 0 && e !== !1;
}
function vf(e) {
  var n;
  return typeof e != "string" ? e : /^(?:true|false)$/i.test(e) ? e.toLowerCase() === "true" : /^['"][^]*['"]$/.test(e) ? e.slice(1, -1) : /^0(?![x.,])[^]/.test(e) ? e : (n = li(e)) != null ? n : e;
}
function li(e) {
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
function ii(e, n, t) {
  switch (e) {
    case "less":
      return ur(n, t);
    case "greater":
      return ur(t, n);
    case "lessorequal":
      return Rt(n, t) || ur(n, t);
    case "greaterorequal":
      return Rt(n, t) || ur(t, n);
    case "contains":
      return An(n, t);
    case "notcontains":
      return !n && !Se(t) || !ui(n, t) && !An(n, t);
    case "anyof":
      return ai(n, t);
    case "noneof":
      return !ai(n, t);
    case "allof":
      return (!!n || Se(t)) && (fe(t) ? t.every((r) => An(n, r)) : An(n, t));
    default:
      return Pf(e, ro(n, t), ro(t, ro(n, t)));
  }
}
function ro(e, n) {
  return Se(e) ? typeof n == "number" ? 0 : typeof e == "string" ? e : typeof n == "string" ? "" : fe(n) ? [] : 0 : e;
}
function Pf(e, n, t) {
  if (e === "and")
    return n && t;
  if (e === "or")
    return n || t;
  if (fe(n) || fe(t))
    return;
  let r = n, o = t;
  switch (e) {
    case "+":
      return typeof n == "string" || typeof t == "string" ? String(n) + String(t) : oo(r + o, Math.max(Kn(r), Kn(o)));
    case "-":
      return oo(r - o, Math.max(Kn(r), Kn(o)));
    case "*":
      return oo(r * o, Kn(r) + Kn(o));
    case "/":
      return o ? r / o : void 0;
    case "%":
      return o ? r % o : void 0;
    default:
      return Math.pow(r, o);
  }
}
function Kn(e) {
  let [, n] = String(e).split(".");
  return n === void 0 || typeof e == "string" && li(e) === null ? 0 : n.length;
}
function oo(e, n) {
  return n > 0 ? parseFloat(e.toFixed(Math.min(n, 100))) : e;
}
function ur(e, n) {
  return !cr(e) && !cr(n) && e < n;
}
function Rt(e, n, t = !1) {
  return e === n ? !0 : fe(e) || fe(n) ? fe(e) && fe(n) ? Tf(e, n, t) : (
    // No answer is an empty list, but an empty text is not.
    (e === null || n === null) && Se(e) && Se(n)
  ) : typeof e == "string" && typeof n == "string" ? e.trim().toLowerCase() === n.trim().toLowerCase() : Se(e) || Se(n) ? (cr(e) || e === "") && (cr(n) || n === "") : typeof e != typeof n && typeof e != "number" && typeof n != "number" ? String(e).toLowerCase() === String(n).toLowerCase() : Number(e) === Number(n);
}
function Tf(e, n, t) {
  let [r, o] = t ? [e, n] : [e.slice().sort(), n.slice().sort()];
  return r.length === o.length && r.every((s, i) => Rt(s, o[i]));
}
function ui(e, n) {
  return fe(e) ? !1 : Se(e) || !n;
}
function An(e, n) {
  if (fe(e)) {
    let t = fe(n) ? n : [n];
    return e.length > 0 && t.every((r) => e.some((o) => Rt(o, r)));
  }
  return !ui(e, n) && String(e).toLowerCase().includes(String(n).toLowerCase());
}
function ai(e, n) {
  return Se(e) || Se(n) ? Se(n) && (Se(e) || !fe(e) || e.length > 0) : fe(e) ? fe(n) ? n.some((t) => An(e, t)) : An(e, n) : An(n, e);
}

// src/core/analysis/disclosure/audit-conditions.ts
var ci = " ";
function di(e, n, t) {
  var s;
  let r = so(n), o = [];
  for (let { name: i, question: a, row: l } of t) {
    let u = e.questions[i], c = l === null || l.visibleIf === null ? [] : [l.visibleIf], d = [...(s = r.get(a.name)) != null ? s : [], ...c];
    if (u === void 0 || P(u) || d.length === 0)
      continue;
    let { n: m, notAsked: f, notInStatistics: h, unusable: p } = u, b = P(f) ? [h, p].reduce(
      (g, y) => P(y) ? g : g + y,
      m
    ) : e.counted - f;
    for (let g of d.reduce((y, w) => y.concat(Af(w)), [])) {
      let [y, ...w] = We(g), x = t.find((k) => k.name === y);
      x !== void 0 && w.length === 0 && x.kind === "codes" && o.push(...Of(g, x, e, b, n.notInStatistics));
    }
  }
  return o;
}
function so(e) {
  let n = /* @__PURE__ */ new Map(), t = (r, o) => {
    let s = r.visibleIf === null ? o.slice() : [...o, r.visibleIf];
    r.type === "panel" ? r.elements.forEach((i) => t(i, s)) : n.set(r.name, s);
  };
  return e.pages.forEach((r) => r.elements.forEach(
    (o) => t(o, r.visibleIf === null ? [] : [r.visibleIf])
  )), n;
}
function Af({ expression: e, source: n }) {
  let t = (r) => r.kind === "binary" && r.operator === "and" ? [...t(r.left), ...t(r.right)] : [r];
  return t(e).map((r) => ({ source: n, expression: r }));
}
function Of(e, { isMultiple: n, name: t, question: r }, o, s, i) {
  let a = o.questions[t], l = o.versions.some(({ changed: S }) => S.includes(r.name));
  if (a === void 0 || P(a) || l)
    return [];
  let u = Object.keys(a.choices), c = (S) => dr(e, () => S, () => r.type === "ranking"), d = [a.unusable, ...i.some((S) => c(n ? [S] : S)) ? [a.notInStatistics] : []], m = d.some(P) ? a.missing : d.reduce((S, R) => P(R) ? S : S + R, 0), f = (S, R) => S.reduce(
    (A, T) => O(v({}, A), { [nn(t, T)]: R }),
    {}
  ), h = o.counted - s;
  if (!n) {
    let S = u.filter(c), R = u.filter((T) => !c(T)), A = !c(null) && !c(ci);
    return [
      ...R.length === 0 ? [] : [{ factors: f(R, 1), atMost: h }],
      ...A && S.length > 0 ? [{ factors: f(S, -1), atMost: m - s }] : []
    ];
  }
  let p = (S) => u.filter((R) => !S.includes(R)), b = c(u) && !c([]) && !c([ci]), g = !c(u) && c([]), y = u.filter((S) => c([S])), w = u.filter((S) => b && !c(p([S])) && y.every((R) => R === S)), x = b && y.length > 0 && !c(p(y)), k = u.filter((S) => g && !c([S]) && c(p([S])));
  return [
    ...w.map((S) => ({ factors: f([S], -1), atMost: m - s })),
    ...x ? [{ factors: f(y, -1), atMost: m - s }] : [],
    ...k.map((S) => ({ factors: f([S], 1), atMost: h }))
  ];
}

// src/core/analysis/disclosure/audit-questions.ts
function nn(e, n) {
  return `${e}=${n}`;
}
function fi(e, n) {
  let t = [], r = [], o = [], s = /* @__PURE__ */ new Map(), i = /* @__PURE__ */ new Map(), a = z(n);
  for (let l of a) {
    let { name: u } = l, c = e.questions[u];
    if (c === void 0 || P(c))
      continue;
    for (let m of Object.keys(c.choices)) {
      let f = Cf(c, u, m, e);
      if (P(f)) {
        let h = nn(u, m);
        t.push(h), s.set(h, { part: "questions", key: u, factors: { [h]: 1 } });
      } else
        i.set(nn(u, m), f);
    }
    let d = $f(c, l, i);
    r.push(...d.sums), o.push(...d.limits);
  }
  for (let { factors: l, atMost: u } of di(e, n, a)) {
    let c = Object.keys(l), d = c.reduce((f, h) => {
      var p;
      return f + l[h] * ((p = i.get(h)) != null ? p : 0);
    }, 0);
    c.every((f) => i.has(f) || s.has(f)) && c.some((f) => s.has(f)) && o.push({ factors: Ef(l, (f) => s.has(f)), atMost: u - d });
  }
  return t.length === 0 ? [] : [{
    hidden: { counts: t, least: 1, sums: r, limits: o },
    figures: s
  }];
}
function Ef(e, n) {
  let t = {};
  return Object.keys(e).filter(n).forEach((r) => {
    t[r] = e[r];
  }), t;
}
function Cf(e, n, t, r) {
  let o = e.choices[t];
  if (o !== void 0 && !P(o))
    return o.count;
  let s = r.breakdowns.filter((i) => i.question === n).map((i) => i.groups[t]).find((i) => i !== void 0 && !P(i));
  return s === void 0 || P(s) ? o != null ? o : { withheld: "small-counts" } : s.counted;
}
function $f(e, { choices: n, isMultiple: t, name: r, question: o }, s) {
  var g;
  let i = Object.keys(e.choices), a = i.filter((y) => !s.has(nn(r, y)));
  if (a.length === 0)
    return { sums: [], limits: [] };
  let l = Hn(n != null ? n : [], []), u = (y, w) => {
    var x;
    return w === 0 ? 1 : Math.pow((x = l.get(y)) != null ? x : 0, w);
  }, c = (y, w = 1) => a.reduce((x, k) => O(v({}, x), { [nn(r, k)]: w * u(k, y) }), {}), d = (y) => i.reduce(
    (w, x) => {
      var k;
      return w + ((k = s.get(nn(r, x))) != null ? k : 0) * u(x, y);
    },
    0
  ), [m, f] = "minSelectedChoices" in o ? [(g = o.minSelectedChoices) != null ? g : 1, o.maxSelectedChoices] : [1, null];
  if (t) {
    let y = a.map((k) => ({ factors: { [nn(r, k)]: 1 }, atMost: e.n })), w = { factors: c(0, -1), atMost: d(0) - e.n * Math.max(1, m) }, x = f === null ? [] : [{ factors: c(0), atMost: e.n * f - d(0) }];
    return { sums: [], limits: [...y, w, ...x] };
  }
  let h = (y, w) => ({ factors: c(y), equals: Math.round(w) - d(y) }), p = [h(0, e.n)], { summary: b } = e;
  return b !== void 0 && !P(b) && b.mean !== null && (p.push(h(1, b.mean * e.n)), b.sd !== null && !P(b.sd) && p.push(h(2, b.sd * b.sd * (e.n - 1) + b.mean * b.mean * e.n))), { sums: p, limits: [] };
}

// src/core/analysis/disclosure/audit-skills.ts
function mi(e, n, t) {
  let r = /* @__PURE__ */ new Map();
  t.importance.forEach((y, w) => t.ability.forEach((x, k) => {
    r.set(`${w}/${k}`, [y, x]);
  }));
  let o = Array.from(r.keys()), s = (y) => {
    let w = {};
    return r.forEach(([x, k], S) => {
      w[S] = y(x, k);
    }), w;
  }, [i, a] = [Te(t.importance), Ae(t.ability)], l = s((y, w) => Number(i.includes(y) && a.includes(w))), { n: u, importance: c, ability: d, rds: m, highNeedCount: f, discrepancies: h } = n, p = (y, w) => Math.round((y != null ? y : 0) * w), b = [
    { factors: s(() => 1), equals: u },
    { factors: s((y) => y), equals: p(c.mean, u) },
    { factors: s((y, w) => w), equals: p(d.mean, u) },
    { factors: s((y, w) => Math.sign(w - y)), equals: p(m, u / 100) }
  ], g = /* @__PURE__ */ new Map();
  return t.importance.forEach((y, w) => {
    g.set(`importance ${w}`, s((x) => +(x === y)));
  }), t.ability.forEach((y, w) => {
    g.set(`ability ${w}`, s((x, k) => +(k === y)));
  }), P(f) ? g.set("highNeed", l) : b.push({ factors: l, equals: f }), P(h) && (g.set("negative", s((y, w) => +(w < y))), g.set("tied", s((y, w) => +(w === y))), g.set("positive", s((y, w) => +(w > y)))), {
    hidden: { counts: o, least: 0, sums: b },
    figures: new Map(Array.from(g, ([y, w]) => [y, { part: "skills", key: e, factors: w }]))
  };
}

// node_modules/yalps/dist/index.js
var Ti = Dd(yi(), 1);
var we = (e, n, t) => e.matrix[Math.imul(n, e.width) + t], be = (e, n, t, r) => {
  e.matrix[Math.imul(n, e.width) + t] = r;
}, ao = (e) => Symbol.iterator in e && typeof e[Symbol.iterator] == "function" ? e : (
  // eslint-disable-next-line @typescript-eslint/no-unsafe-type-assertion
  Object.entries(e)
), bi = (e) => e === !0 ? !0 : e === !1 ? /* @__PURE__ */ new Set() : e instanceof Set ? e : new Set(e), Nf = (e) => {
  var x, k, S, R, A;
  let { direction: n, objective: t, integers: r, binaries: o } = e, s = n === "minimize" ? -1 : 1, i = ao(e.constraints), a = ao(e.variables), l = Array.isArray(a) ? a : Array.from(a), u = [], c = [];
  if (r != null || o != null) {
    let T = bi(o), M = T === !0 ? !0 : bi(r);
    for (let q = 1; q <= l.length; q++) {
      let [C] = l[q - 1];
      T === !0 || T.has(C) ? (u.push(q), c.push(q)) : (M === !0 || M.has(C)) && c.push(q);
    }
  }
  let d = /* @__PURE__ */ new Map();
  for (let [T, M] of i) {
    let q = (x = d.get(T)) != null ? x : { row: NaN, lower: -1 / 0, upper: 1 / 0 };
    q.lower = Math.max(q.lower, (S = (k = M.equal) != null ? k : M.min) != null ? S : -1 / 0), q.upper = Math.min(q.upper, (A = (R = M.equal) != null ? R : M.max) != null ? A : 1 / 0), d.has(T) || d.set(T, q);
  }
  let m = 1;
  for (let T of d.values())
    T.row = m, m += (Number.isFinite(T.lower) ? 1 : 0) + (Number.isFinite(T.upper) ? 1 : 0);
  let f = l.length + 1, h = m + u.length, p = f + h, b = new Float64Array(f * h), g = new Int32Array(p), y = new Int32Array(p), w = { matrix: b, width: f, height: h, positionOfVariable: g, variableAtPosition: y };
  for (let T = 0; T < p; T++)
    g[T] = T, y[T] = T;
  for (let T = 1; T < f; T++)
    for (let [M, q] of ao(l[T - 1][1])) {
      M === t && be(w, 0, T, s * q);
      let C = d.get(M);
      C != null && (Number.isFinite(C.upper) ? (be(w, C.row, T, q), Number.isFinite(C.lower) && be(w, C.row + 1, T, -q)) : Number.isFinite(C.lower) && be(w, C.row, T, -q));
    }
  for (let T of d.values())
    Number.isFinite(T.upper) ? (be(w, T.row, 0, T.upper), Number.isFinite(T.lower) && be(w, T.row + 1, 0, -T.lower)) : Number.isFinite(T.lower) && be(w, T.row, 0, -T.lower);
  for (let T = 0; T < u.length; T++) {
    let M = m + T;
    be(w, M, 0, 1), be(w, M, u[T], 1);
  }
  return { tableau: w, sign: s, variables: l, integers: c };
}, Si = (e, n) => {
  let t = Math.round(1 / n);
  return Math.round((e + Number.EPSILON) * t) / t;
}, Ri = (e, n, t) => {
  let r = we(e, n, t), o = e.variableAtPosition[e.width + n], s = e.variableAtPosition[t];
  e.variableAtPosition[e.width + n] = s, e.variableAtPosition[t] = o, e.positionOfVariable[o] = t, e.positionOfVariable[s] = e.width + n;
  let i = [];
  for (let a = 0; a < e.width; a++) {
    let l = we(e, n, a);
    Math.abs(l) > 1e-16 ? (be(e, n, a, l / r), i.push(a)) : be(e, n, a, 0);
  }
  be(e, n, t, 1 / r);
  for (let a = 0; a < e.height; a++) {
    if (a === n) continue;
    let l = we(e, a, t);
    if (Math.abs(l) > 1e-16) {
      for (let u = 0; u < i.length; u++) {
        let c = i[u];
        be(e, a, c, we(e, a, c) - l * we(e, n, c));
      }
      be(e, a, t, -l / r);
    }
  }
}, vi = (e, n, t, r) => {
  e.push([n.variableAtPosition[n.width + t], n.variableAtPosition[r]]);
  for (let o = 6; o <= Math.trunc(e.length / 2); o++) {
    let s = !0;
    for (let i = 0; i < o; i++) {
      let a = e.length - 1 - i, [l, u] = e[a], [c, d] = e[a - o];
      if (l !== c || u !== d) {
        s = !1;
        break;
      }
    }
    if (s) return !0;
  }
  return !1;
}, Mf = (e, n) => {
  let t = [], { precision: r, maxPivots: o, checkCycles: s } = n;
  for (let i = 0; i < o; i++) {
    let a = 0, l = r;
    for (let d = 1; d < e.width; d++) {
      let m = we(e, 0, d);
      m > l && (l = m, a = d);
    }
    if (a === 0) return ["optimal", Si(we(e, 0, 0), r)];
    let u = 0, c = 1 / 0;
    for (let d = 1; d < e.height; d++) {
      let m = we(e, d, a);
      if (m <= r) continue;
      let h = we(e, d, 0) / m;
      if (h < c && (u = d, c = h, h <= r))
        break;
    }
    if (u === 0) return ["unbounded", a];
    if (s && vi(t, e, u, a)) return ["cycled", NaN];
    Ri(e, u, a);
  }
  return ["cycled", NaN];
}, Pi = (e, n) => {
  let t = [], { precision: r, maxPivots: o, checkCycles: s } = n;
  for (let i = 0; i < o; i++) {
    let a = 0, l = -r;
    for (let d = 1; d < e.height; d++) {
      let m = we(e, d, 0);
      m < l && (l = m, a = d);
    }
    if (a === 0) return Mf(e, n);
    let u = 0, c = -1 / 0;
    for (let d = 1; d < e.width; d++) {
      let m = we(e, a, d);
      if (m < -r) {
        let f = -we(e, 0, d) / m;
        f > c && (c = f, u = d);
      }
    }
    if (u === 0) return ["infeasible", NaN];
    if (s && vi(t, e, a, u)) return ["cycled", NaN];
    Ri(e, a, u);
  }
  return ["cycled", NaN];
}, wi = (e, n) => ({
  matrix: new Float64Array(e),
  positionOfVariable: new Int32Array(n),
  variableAtPosition: new Int32Array(n)
}), If = (e, { matrix: n, positionOfVariable: t, variableAtPosition: r }, o) => {
  let { width: s, height: i } = e;
  n.set(e.matrix);
  for (let l = 0; l < o.length; l++) {
    let [u, c, d] = o[l], m = (i + l) * s, f = e.positionOfVariable[c];
    if (f < s)
      n[m] = u * d, n.fill(0, m + 1, m + s), n[m + f] = u;
    else {
      let h = (f - s) * s;
      n[m] = u * (d - n[h]);
      for (let p = 1; p < s; p++)
        n[m + p] = -u * n[h + p];
    }
  }
  t.set(e.positionOfVariable), r.set(e.variableAtPosition);
  let a = s + i + o.length;
  for (let l = s + i; l < a; l++)
    t[l] = l, r[l] = l;
  return {
    matrix: n.subarray(0, e.matrix.length + s * o.length),
    width: s,
    height: i + o.length,
    positionOfVariable: t.subarray(0, a),
    variableAtPosition: r.subarray(0, a)
  };
}, xi = (e, n) => {
  let t = 0, r = 0, o = 0;
  for (let s = 0; s < n.length; s++) {
    let i = n[s], a = e.positionOfVariable[i] - e.width;
    if (a < 0) continue;
    let l = we(e, a, 0), u = Math.abs(l - Math.round(l));
    u > t && (t = u, r = i, o = l);
  }
  return [r, o, t];
}, Lf = (e, n, t) => {
  let { tableau: r, sign: o, integers: s } = e, { precision: i, maxIterations: a, tolerance: l, timeout: u } = t, [c, d, m] = xi(r, s);
  if (m <= i) return [e, "optimal", n];
  let f = new Ti.default((C, I) => C[0] - I[0]);
  f.push([n, [[-1, c, Math.ceil(d)]]]), f.push([n, [[1, c, Math.floor(d)]]]);
  let h = s.length * 2, p = r.matrix.length + h * r.width, b = r.positionOfVariable.length + h, g = wi(p, b), y = wi(p, b), w = n * (1 - o * l), x = u + Date.now(), k = Date.now() >= x, S = !1, R = 1 / 0, A = r, T = 0;
  for (; T < a && !f.empty() && R >= w && !k; ) {
    let [C, I] = f.pop();
    if (C > R) break;
    let N = If(r, g, I), [_, te] = Pi(N, t);
    if (_ === "optimal" && te < R) {
      let [ee, pn, Qe] = xi(N, s);
      if (Qe <= i) {
        S = !0, R = te, A = N;
        let Re = y;
        y = g, g = Re;
      } else {
        let Re = [], Xe = [];
        for (let Br = 0; Br < I.length; Br++) {
          let gt = I[Br], [Od, Ed] = gt;
          Ed === ee ? Od < 0 ? Xe.push(gt) : Re.push(gt) : (Re.push(gt), Xe.push(gt));
        }
        Xe.push([1, ee, Math.floor(pn)]), Re.push([-1, ee, Math.ceil(pn)]), f.push([te, Re]), f.push([te, Xe]);
      }
    }
    k = Date.now() >= x, T++;
  }
  let q = (k || T >= a) && !f.empty() && R >= w ? "timedout" : S ? "optimal" : "infeasible";
  return [O(v({}, e), { tableau: A }), q, S ? R : NaN];
}, ki = ({ tableau: e, sign: n, variables: t }, r, o, { precision: s, includeZeroVariables: i }) => {
  if (r === "optimal" || r === "timedout" && !Number.isNaN(o)) {
    let a = [];
    for (let l = 0; l < t.length; l++) {
      let [u] = t[l], c = e.positionOfVariable[l + 1] - e.width, d = c >= 0 ? we(e, c, 0) : 0;
      d > s ? a.push([u, Si(d, s)]) : i && a.push([u, 0]);
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
}, Ai = {
  precision: 1e-8,
  checkCycles: !1,
  maxPivots: 8192,
  tolerance: 0,
  timeout: 1 / 0,
  maxIterations: 32768,
  includeZeroVariables: !1
}, jw = v({}, Ai), lo = (e, n) => {
  let t = Nf(e), r = v(v({}, Ai), n), [o, s] = Pi(t.tableau, r);
  if (t.integers.length === 0 || o !== "optimal")
    return ki(t, o, s, r);
  {
    let [i, a, l] = Lf(t, s, r);
    return ki(i, a, l, r);
  }
};

// src/core/analysis/disclosure/feasible-intervals.ts
var Ff = 60, Df = 150, mr = 1e-6;
function rn(e, n = e.counts.map((r) => ({ [r]: 1 })), t = !0) {
  let r = jf(e), o = /* @__PURE__ */ new Map();
  return r.forEach((s) => s.counts.forEach((i) => o.set(i, s))), n.map((s) => {
    let i = new Set(Object.keys(s).filter((u) => s[u] !== 0 && o.has(u)).map((u) => o.get(u))), [a, l] = [0, 0];
    for (let u of Array.from(i)) {
      let c = qf(u, e, s, t);
      if (c === null)
        return null;
      a += c.least, l += c.most;
    }
    return { least: a, most: l };
  });
}
function jf({ counts: e, sums: n, limits: t = [] }) {
  let r = new Map(e.map((l) => [l, l])), o = (l) => {
    let u = l;
    for (; r.get(u) !== u; )
      u = r.get(u);
    return r.set(l, u), u;
  }, s = ({ factors: l }) => Object.keys(l).filter((u) => l[u] !== 0 && r.has(u));
  [...n, ...t].forEach((l) => {
    let [u, ...c] = s(l);
    c.forEach((d) => r.set(o(d), o(u)));
  });
  let i = /* @__PURE__ */ new Map();
  e.forEach((l) => {
    var d;
    let u = o(l), c = (d = i.get(u)) != null ? d : { counts: [], sums: [], limits: [] };
    c.counts.push(l), i.set(u, c);
  });
  let a = (l) => {
    let [u] = s(l);
    return u === void 0 ? void 0 : i.get(o(u));
  };
  return n.forEach((l) => {
    var u;
    return (u = a(l)) == null ? void 0 : u.sums.push(l);
  }), t.forEach((l) => {
    var u;
    return (u = a(l)) == null ? void 0 : u.limits.push(l);
  }), Array.from(i.values());
}
function qf(e, n, t, r) {
  let o = _f(e, n, t);
  if (o !== void 0)
    return o;
  let [s, i] = ["minimize", "maximize"].map((a) => Bf(e, n, t, a, r));
  return typeof s != "number" || typeof i != "number" ? null : {
    // Adding 0 makes 0 of −0.
    least: Math.ceil(s - mr) + 0,
    most: Math.floor(i + mr) + 0
  };
}
function _f(e, n, t) {
  var p, b;
  let [r, ...o] = e.counts.filter((g) => ze(t, g) !== 0), s = /* @__PURE__ */ new Map(), i = e.limits.every(({ factors: g, atMost: y }) => {
    var k;
    let [w, ...x] = Object.keys(g).filter((S) => g[S] !== 0);
    return s.set(w, Math.min(y, (k = s.get(w)) != null ? k : 1 / 0)), x.length === 0 && g[w] === 1;
  });
  if (r === void 0 || o.length > 0 || t[r] !== 1 || !i || e.sums.length > 1 || e.sums.some(({ factors: g }) => e.counts.some((y) => g[y] !== 1)))
    return;
  let [a, l] = [0, 0];
  e.counts.forEach((g) => {
    var y;
    a += tn(n, g), l += (y = s.get(g)) != null ? y : 1 / 0;
  });
  let u = (p = e.sums[0]) == null ? void 0 : p.equals, [c, d] = [tn(n, r), (b = s.get(r)) != null ? b : 1 / 0];
  if (u === void 0)
    return c > d ? null : { least: c, most: d };
  let m = (g) => {
    var y;
    return (y = s.get(g)) != null ? y : 1 / 0;
  }, f = e.counts.reduce((g, y) => y === r ? g : g + m(y), 0), h = e.counts.some((g) => tn(n, g) > m(g));
  return a > u || l < u || h ? null : { least: Math.max(c, u - f), most: Math.min(d, u - a + c) };
}
function Bf(e, n, t, r, o) {
  let { status: s, result: i } = Oi(e, n, t, r, o);
  return s === "optimal" ? i : s === "unbounded" ? r === "maximize" ? 1 / 0 : -1 / 0 : null;
}
function Oi(e, n, t, r, o) {
  let s = (b) => e.counts.reduce((g, y) => g + tn(n, y) * ze(b, y), 0), i = [
    ...e.sums.map(({ factors: b, equals: g }) => ({ factors: b, constraint: { equal: g - s(b) } })),
    ...e.limits.map(({ factors: b, atMost: g }) => ({ factors: b, constraint: { max: g - s(b) } }))
  ], a = i.map(({ constraint: b }, g) => [String(g), b]), l = e.counts.map((b) => {
    let g = [["figure", ze(t, b)]];
    return i.forEach(({ factors: y }, w) => {
      let x = ze(y, b);
      x !== 0 && g.push([String(w), x]);
    }), [b, g];
  }), u = { direction: r, objective: "figure", constraints: a, variables: l }, c = (b) => b.every(([, g]) => Math.abs(g - Math.round(g)) < mr), d = lo(u), m = !o || d.status !== "optimal" || c(d.variables) ? d : lo(O(v({}, u), { integers: !0 }), { maxIterations: Ff, maxPivots: Df }), { status: f, result: h, variables: p } = m.status === "timedout" || m.status === "cycled" ? d : m;
  return {
    status: f,
    result: s(t) + h,
    counts: new Map(p.map(([b, g]) => [b, tn(n, b) + g])),
    isWhole: f === "optimal" && c(p)
  };
}
function uo(e, n, t, r) {
  let { counts: o, sums: s, limits: i = [] } = e, a = Oi({ counts: o, sums: s, limits: i }, e, n, t, r);
  return a.status !== "optimal" || r && !a.isWhole ? null : o.map((l) => {
    var c;
    let u = (c = a.counts.get(l)) != null ? c : tn(e, l);
    return Math.abs(u - Math.round(u)) < mr ? Math.round(u) : u;
  });
}
function tn({ least: e, leastOf: n }, t) {
  return n !== void 0 && Object.prototype.hasOwnProperty.call(n, t) ? n[t] : e;
}
function ze(e, n) {
  return Object.prototype.hasOwnProperty.call(e, n) ? e[n] : 0;
}

// src/core/analysis/disclosure/audit.ts
function Ei(e, n) {
  if (n.minCell <= 1)
    return [];
  let t = [...fi(e, n), ...ri(e), ...Gf(e)], r = Q(n);
  if (r !== null)
    for (let o of Object.keys(e.skills)) {
      let s = e.skills[o];
      s !== void 0 && !P(s) && P(s.importance.counts) && t.push(mi(o, s, r));
    }
  return [
    ...t.reduce((o, s) => o.concat(Wf(s, n.minCell)), []),
    ...r === null ? [] : si(e, r, n.minCell),
    ...Uf(e, n)
  ];
}
function Wf({ figures: e, hidden: n }, t) {
  let r = Array.from(e), o = rn(n, r.map(([, { factors: s }]) => s), !1);
  return r.reduce((s, [i, { part: a, key: l, skill: u, factors: c }], d) => {
    var p, b;
    let m = (p = o[d]) != null ? p : null, h = m !== null && m.least < t && m.most - m.least + 1 < Vf * t ? (b = rn(n, [c])[0]) != null ? b : null : m;
    return Jn(h, t) ? [...s, v({ part: a, key: l, figure: i, interval: h }, u === void 0 ? {} : { skill: u })] : s;
  }, []);
}
var Vf = 2;
function Jn(e, n) {
  return e === null || e.least > 0 && e.least < n && e.most - e.least + 1 < n;
}
function Gf({ counted: e, versions: n }) {
  let t = n.filter((s) => P(s.counted)).map(({ revision: s }) => String(s)), r = n.reduce((s, i) => P(i.counted) ? s : s + i.counted, 0), o = {};
  return t.forEach((s) => {
    o[s] = 1;
  }), t.length === 0 ? [] : [{
    hidden: { counts: t, least: 1, sums: [{ factors: o, equals: e - r }] },
    figures: new Map(t.map((s) => [s, { part: "versions", key: "", factors: { [s]: 1 } }]))
  }];
}
function Uf(e, n) {
  let t = [];
  for (let { name: r, kind: o, isMultiple: s } of z(n)) {
    let i = e.questions[r];
    if (i === void 0 || P(i) || o !== "codes" || s || i.n === 0)
      continue;
    let a = Object.keys(i.choices), l = a.find((u) => {
      let c = i.choices[u];
      return c !== void 0 && !P(c) && c.count === i.n;
    });
    l !== void 0 && a.length > 1 && t.push({ part: "questions", key: r, figure: l, interval: { least: i.n, most: i.n } });
  }
  return t;
}

// src/core/analysis/disclosure/are-hidden.ts
function Xn(e, n, t) {
  let r = Hf(e), o = Ci(e, r, {}, "minimize");
  if (o === null)
    return !1;
  let s = Qf(r), i = e.counts.map((l) => {
    var u;
    return ((u = e.limits) != null ? u : []).reduce(
      (c, { factors: d, atMost: m }) => ze(d, l) === 1 ? Math.min(c, m) : c,
      1 / 0
    );
  }), a = e.counts.map((l) => tn(e, l));
  return n.every((l) => {
    let u = e.counts.map((f) => ze(l, f)), c = /* @__PURE__ */ new Set(), d = s.map((f) => ({ exchange: f, change: f.reduce((h, [p, b]) => h + b * u[p], 0) })).filter(({ change: f }) => f !== 0).sort((f, h) => Math.abs(f.change) - Math.abs(h.change)), m = (f, h) => {
      let p = f.slice(), b = p.reduce((g, y, w) => g + y * u[w], 0);
      for (c.add(b); c.size < t.minCell; ) {
        let g = d.find(({ exchange: y, change: w }) => w * h > 0 && y.every(([x, k]) => {
          let S = p[x] + k;
          return S >= a[x] && S <= i[x];
        }));
        if (g === void 0)
          return;
        g.exchange.forEach(([y, w]) => {
          p[y] = p[y] + w;
        }), b += g.change, c.add(b);
      }
    };
    m(o, 1), m(o, -1);
    for (let f of ["minimize", "maximize"]) {
      let h = c.size < t.minCell ? Ci(e, r, l, f) : null;
      h !== null && m(h, f === "minimize" ? 1 : -1);
    }
    return c.size >= t.minCell;
  });
}
function Hf({ counts: e, sums: n }) {
  let t = e.map((a) => n.map((l) => ze(l.factors, a))), r = (a) => t[a], o = (a) => a.join(), s = /* @__PURE__ */ new Map(), i = (a, l) => {
    let u = s.get(a);
    u === void 0 ? s.set(a, [l]) : u.push(l);
  };
  return e.forEach((a, l) => {
    i(o(r(l)), [l]);
    for (let u = l; u < e.length; u++)
      i(o(co(r(l), r(u), 1)), [l, u]);
  }), { sets: s, keyOf: o, sumsOf: r };
}
function co(e, n, t) {
  return e.map((r, o) => r + t * n[o]);
}
function Ci(e, { keyOf: n, sets: t, sumsOf: r }, o, s) {
  var m, f;
  let i = uo(e, o, s, !1);
  if (i === null || i.every((h) => h === Math.round(h)))
    return i;
  let a = i.map(Math.floor), l = e.sums.map(({ equals: h, factors: p }) => h - e.counts.reduce(
    (b, g, y) => b + ze(p, g) * a[y],
    0
  )), u = Array.from(t.values()).reduce((h, p) => h.concat(p), [[]]), c = new Map([[n(l.map(() => 0)), [[]]], ...Array.from(t)]), d = [-1, ...a.map((h, p) => h > 0 ? p : -1).filter((h) => h >= 0)];
  for (let h of ((m = e.limits) != null ? m : []).length > 0 ? [] : d) {
    let p = h < 0 ? l : co(l, r(h), 1);
    for (let b of u) {
      let g = b.reduce((w, x) => co(w, r(x), -1), p), y = (f = c.get(n(g))) == null ? void 0 : f[0];
      if (y !== void 0) {
        let w = /* @__PURE__ */ new Map([[h, -1]]);
        return [...b, ...y].forEach((x) => {
          var k;
          return w.set(x, ((k = w.get(x)) != null ? k : 0) + 1);
        }), a.map((x, k) => {
          var S;
          return x + ((S = w.get(k)) != null ? S : 0);
        });
      }
    }
  }
  return uo(e, o, s, !0);
}
function Qf({ sets: e }) {
  let n = [];
  return e.forEach((t) => t.forEach((r, o) => t.slice(o + 1).forEach((s) => {
    let i = /* @__PURE__ */ new Map();
    r.forEach((l) => {
      var u;
      return i.set(l, ((u = i.get(l)) != null ? u : 0) - 1);
    }), s.forEach((l) => {
      var u;
      return i.set(l, ((u = i.get(l)) != null ? u : 0) + 1);
    });
    let a = Array.from(i).filter(([, l]) => l !== 0);
    n.push(a, a.map(([l, u]) => [l, -u]));
  }))), n;
}

// src/core/analysis/disclosure/compare-releases.ts
function Li(e, n, t, r) {
  if (t.minCell <= 1)
    return [];
  let o = [];
  for (let i of z(t)) {
    let [a, l] = [e.questions[i.name], n.questions[i.name]];
    a !== void 0 && l !== void 0 && !P(a) && !P(l) && o.push(...Jf(a, l, i, t, r));
  }
  let s = Q(t);
  if (s === null)
    return o;
  for (let i of Object.keys(n.skills)) {
    let [a, l] = [e.skills[i], n.skills[i]];
    a !== void 0 && l !== void 0 && !P(a) && !P(l) && o.push(...Xf(i, a, l, s, t, r));
  }
  for (let i of n.breakdowns) {
    let a = e.breakdowns.find((l) => De(l) === De(i));
    a !== void 0 && o.push(...Zf(a, i, e, n, s, t, r));
  }
  return o;
}
function On(e, n) {
  return e !== 0 && Math.abs(e) < n;
}
function je(e) {
  return { least: e, most: e };
}
function on(e, n) {
  return typeof e == "number" && typeof n == "number" ? n - e : null;
}
var zf = ["notAsked", "notInStatistics", "unusable", "changedVersion"];
function Jf(e, n, { isMultiple: t, kind: r, name: o }, s, i) {
  let { minAnswers: a, minCell: l } = s, u = [], c = (g, y, w) => {
    u.push(v({ part: "questions", key: o, figure: g, interval: y }, w === void 0 ? {} : { only: w }));
  };
  zf.forEach((g) => {
    let y = on(e[g], n[g]);
    y !== null && On(y, l) && c(g, je(y), "remainders");
  });
  let d = n.n - e.n, m = Object.keys(n.choices), f = (g, y) => {
    let w = g.choices[y];
    return w === void 0 ? 0 : P(w) ? null : w.count;
  }, h = m.map((g) => on(f(e, g), f(n, g)));
  m.forEach((g, y) => {
    var k;
    let w = (k = h[y]) != null ? k : null;
    w !== null && On(w, l) && c(g, je(w));
    let x = on($i(e, g), $i(n, g));
    x !== null && On(x, l) && c(`${g}: first`, je(x));
  });
  let p = h.some((g) => g !== 0) || d !== 0;
  r !== "text" && p && d !== 0 && Math.abs(d) < a && c("n", je(d));
  let b = t || m.length < 2 || d === 0 ? -1 : h.findIndex((g) => g === d);
  return b >= 0 && c(m[b], je(d)), i && !t && r === "codes" && u.length === 0 && p && Kf(e, n, m, f, l).forEach(([g, y]) => c(g, y)), u;
}
function $i({ places: e }, n) {
  let t = e == null ? void 0 : e[n];
  return t === void 0 || P(t) ? null : t.first;
}
function Kf(e, n, t, r, o) {
  var h;
  let s = [], i = {}, [a, l] = [{}, {}], u = [], [c, d] = [0, 0], m = [];
  for (let p of t) {
    let [b, g] = [r(e, p), r(n, p)], [y, w] = [`${p}: was`, `${p}: come`];
    c += b != null ? b : 0, d += (h = g != null ? g : b) != null ? h : 0, !(b !== null && g !== null) && (s.push(w), m.push([p, { [w]: 1 }]), l[w] = g === null ? 1 : 0, b === null && (s.push(y), i[y] = 1, a[y] = 1, l[y] = g === null ? 1 : 0, m.push([p, { [y]: 1 }])), g === null ? m.push([p, b === null ? { [y]: 1, [w]: 1 } : { [w]: 1 }]) : u.push({ factors: { [y]: 1, [w]: 1 }, equals: g }));
  }
  u.push({ factors: a, equals: e.n - c }, { factors: l, equals: n.n - d });
  let f = rn({ counts: s, least: 0, leastOf: i, sums: u }, m.map(([, p]) => p));
  return m.map(([p], b) => {
    var g;
    return [p, (g = f[b]) != null ? g : null];
  }).filter(([, p]) => Jn(p, o));
}
function Ni(e) {
  var l, u;
  let { ability: n, discrepancies: t, highNeedCount: r, importance: o, n: s, rds: i } = e, a = /* @__PURE__ */ new Map([
    ["n", s],
    ["importance", Math.round(((l = o.mean) != null ? l : 0) * s)],
    ["ability", Math.round(((u = n.mean) != null ? u : 0) * s)],
    ["rds", Math.round((i != null ? i : 0) * s / 100)]
  ]);
  return P(r) || a.set("highNeed", r), P(t) || ["negative", "tied", "positive"].forEach((c) => a.set(c, t[c])), ["importance", "ability"].forEach((c) => {
    let { counts: d } = e[c];
    P(d) || Object.keys(d).forEach((m) => a.set(`${c} ${m}`, d[m]));
  }), a;
}
function Xf(e, n, t, r, o, s) {
  var x;
  let i = Ni(n), a = new Map(Array.from(Ni(t)).filter(([k]) => i.has(k)).map(([k, S]) => [k, S - i.get(k)])), l = (x = a.get("n")) != null ? x : 0, c = [
    ["incomplete", on(n.incomplete, t.incomplete)],
    ["changedVersion", on(n.changedVersion, t.changedVersion)],
    ["importance", on(n.importance.notInStatistics, t.importance.notInStatistics)],
    ["ability", on(n.ability.notInStatistics, t.ability.notInStatistics)]
  ].filter(([, k]) => k !== null && On(k, o.minCell));
  if (c.length > 0)
    return c.map(([k, S]) => ({ part: "skills", key: e, figure: `${k}: not counted`, interval: je(S != null ? S : 0), only: "steps" }));
  if (Array.from(a.values()).every((k) => k === 0))
    return [];
  let d = { part: "skills", key: e };
  if (l !== 0 && Math.abs(l) < Math.max(o.minAnswers, o.minCell))
    return [O(v({}, d), { figure: "n", interval: je(l) })];
  let m = Array.from(a).filter(([k, S]) => !["n", "importance", "ability", "rds"].includes(k) && (On(S, o.minCell) || l !== 0 && S === l && k.includes(" ")));
  if (m.length > 0)
    return m.map(([k, S]) => O(v({}, d), { figure: k, interval: je(S), only: "steps" }));
  if (!s)
    return [];
  let { counts: f, factorsOf: h, names: p } = Yf(r), b = Array.from(a, ([k, S]) => ({ factors: h(k), equals: S })), g = p.filter((k) => !a.has(k)), y = { counts: f, least: 0, sums: b }, w = rn(y, g.map(h), !1);
  return g.map((k, S) => {
    var R;
    return O(v({}, d), { figure: k, interval: (R = w[S]) != null ? R : null });
  }).filter(({ figure: k, interval: S }) => S === null || S.least === l && k.includes(" ") || S.least > 0 && S.least < o.minCell && !Xn(y, [h(k)], o));
}
function Yf(e) {
  let n = [];
  e.importance.forEach((i, a) => e.ability.forEach((l, u) => {
    n.push({ name: `${a}/${u}`, codes: [a, u], importance: i, ability: l });
  }));
  let [t, r] = [Te(e.importance), Ae(e.ability)], o = {
    n: () => 1,
    importance: ({ importance: i }) => i,
    ability: ({ ability: i }) => i,
    rds: ({ ability: i, importance: a }) => Math.sign(i - a),
    highNeed: ({ ability: i, importance: a }) => Number(t.includes(a) && r.includes(i)),
    negative: ({ ability: i, importance: a }) => +(i < a),
    tied: ({ ability: i, importance: a }) => +(i === a),
    positive: ({ ability: i, importance: a }) => +(i > a)
  }, s = (i, a) => {
    let [l, u] = i.split(" ");
    return u === void 0 ? o[i](a) : +(a.codes[l === "importance" ? 0 : 1] === u);
  };
  return {
    counts: n.map(({ name: i }) => i),
    factorsOf: (i) => n.reduce((a, l) => (a[l.name] = s(i, l), a), {}),
    names: [
      "highNeed",
      ...Array.from(e.importance.keys(), (i) => `importance ${i}`),
      ...Array.from(e.ability.keys(), (i) => `ability ${i}`)
    ]
  };
}
function Zf(e, n, t, r, o, s, i) {
  let a = De(n), l = [], u = Object.keys(n.groups);
  for (let d of n.by === "community" ? [] : u) {
    let [m, f] = [e.groups[d], n.groups[d]], h = m === void 0 || f === void 0 || P(m) || P(f) ? 0 : f.counted - m.counted;
    On(h, s.minCell) && l.push({ part: "breakdowns", key: a, skill: null, figure: d, interval: je(h) });
  }
  let c = ({ groups: d }, m, f) => {
    let h = d[m], p = h === void 0 || P(h) ? void 0 : h.skills[f];
    return p === void 0 || P(p) ? null : p;
  };
  for (let d of Object.keys(r.skills)) {
    let m = (y, w) => {
      l.push({ part: "breakdowns", key: a, skill: d, figure: y, interval: w });
    }, f = [];
    for (let y of u) {
      let [w, x] = [c(e, y, d), c(n, y, d)];
      w === null || x === null || (f.push([y, Tn(Mi(x), [Mi(w)])]), ["canTeach", "wantToLearn"].forEach((k) => {
        let S = on(w[k], x[k]);
        S !== null && On(S, s.minCell) && m(`${y}: ${k}`, je(S));
      }));
    }
    let [h, p] = [t.skills[d], r.skills[d]], b = h === void 0 || p === void 0 || P(h) || P(p) ? null : Tn(Ii(p), [Ii(h)]), g = b === null || f.length === 0 ? [] : n.isPartition ? [["all others", Tn(b, f.map(([, y]) => y))]] : f.map(([y, w]) => [`all but ${y}`, Tn(b, [w])]);
    for (let [y, w] of [...f, ...g]) {
      let { n: x, sums: k } = w;
      if (!(x === 0 && k.importance === 0 && k.ability === 0)) {
        if (Math.abs(x) < Math.max(s.minAnswers, s.minCell))
          m(y, je(x));
        else if (i) {
          let [S, R] = ["importance", "ability"].map(
            (T) => to(o[T], x, k[T], () => 1 / 0)
          ), A = [...S != null ? S : [], ...R != null ? R : []].find((T) => Jn(T, s.minCell) || T !== null && T.most === 0);
          A !== void 0 && m(y, A);
        }
      }
    }
  }
  return l;
}
function Mi({ ability: e, importance: n, n: t }) {
  return kt(t, n, e);
}
function Ii({ ability: e, importance: n, n: t }) {
  return kt(t, n.mean, e.mean);
}

// src/core/analysis/disclosure/is-spread.ts
function Fi(e, n) {
  let t = /* @__PURE__ */ new Map();
  return (r, o) => r.n === 0 || n.minCell <= 1 || ["importance", "ability"].every((s) => {
    let i = (m) => {
      var f, h;
      return (h = (f = o[s]) == null ? void 0 : f[m]) != null ? h : 1 / 0;
    }, a = new Map(Array.from(e[s]).filter(([m]) => i(m) > 0)), l = Array.from(a.keys()).filter((m) => i(m) < r.n).map((m) => [m, i(m)]), u = [
      s,
      r.n,
      r[s],
      ...Array.from(a.keys()),
      "",
      ...l.map((m) => m.join(" "))
    ].join(), c = t.get(u);
    if (c !== void 0)
      return c;
    let d = em(a, r.n, r[s], l, n);
    return t.set(u, d), d;
  });
}
function em(e, n, t, r, o) {
  let s = Array.from(e.values()), i = [Math.min(...s), Math.max(...s)];
  if (r.length === 0 && nm(s))
    return i.every((u) => tm(u, s, n, t) >= o.minCell);
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
  return Xn(l, i.map((u) => a((c) => c === u ? 0 : 1)), o);
}
function nm(e) {
  let n = Array.from(new Set(e)).sort((t, r) => t - r);
  return n.length === e.length && n.every((t, r) => t === n[0] + r);
}
function tm(e, n, t, r) {
  let o = Math.abs(r - t * e);
  return n.length < 2 ? 0 : Math.min(t, o) - Math.ceil(o / (n.length - 1)) + 1;
}

// src/core/analysis/disclosure/withheld-parts.ts
function le({ part: e, key: n, only: t = void 0, skill: r = null }) {
  return JSON.stringify([e, n, r, t != null ? t : null]);
}

// src/core/analysis/disclosure/earlier-figures.ts
function fo(e, n, t) {
  let r = t.slice().reverse(), o = (...u) => u.some((c) => {
    var d;
    return ((d = n.get(c)) == null ? void 0 : d.withheld) === "little-change";
  }), s = W();
  Object.keys(e.questions).forEach((u) => {
    let c = Di(r.map((d) => d.questions[u]));
    c !== null && o(
      le({ part: "questions", key: u }),
      le({ part: "questions", key: u, only: "remainders" })
    ) && (s[u] = c);
  });
  let i = W();
  Object.keys(e.skills).forEach((u) => {
    let c = Di(r.map((d) => d.skills[u]));
    c !== null && o(le({ part: "skills", key: u }), le({ part: "skills", key: u, only: "steps" })) && (i[u] = c);
  });
  let l = r.reduce((u, c) => u.concat(
    c.breakdowns.map(De).filter((d) => !u.includes(d))
  ), []).map((u) => rm(u, r, o)).filter((u) => u !== null);
  return Object.keys(s).length + Object.keys(i).length + l.length === 0 ? e : O(v({}, e), { earlier: { questions: s, skills: i, breakdowns: l } });
}
function Di(e) {
  let n = e.find((t) => t !== void 0 && !P(t));
  return n === void 0 || P(n) ? null : n;
}
function rm(e, n, t) {
  var a, l, u;
  let r = n.map(({ breakdowns: c }) => c.find((d) => De(d) === e)).filter((c) => c !== void 0 && c.withheld === void 0), [o] = r;
  if (o === void 0)
    return null;
  let s = t(le({ part: "breakdowns", key: e })), i = W();
  for (let c of r)
    for (let d of Object.keys(c.groups)) {
      let m = c.groups[d];
      if (P(m))
        continue;
      let f = Object.assign(W(), (a = i[d]) == null ? void 0 : a.skills);
      Object.keys(m.skills).filter((h) => s || t(le({ part: "breakdowns", key: e, skill: h }))).forEach((h) => {
        let p = m.skills[h];
        f[h] === void 0 && !P(p) && (f[h] = p);
      }), (s || Object.keys(f).length > 0) && (i[d] = { counted: (u = (l = i[d]) == null ? void 0 : l.counted) != null ? u : m.counted, skills: f });
    }
  return Object.keys(i).length === 0 ? null : O(v({}, o), { groups: i });
}

// src/core/analysis/disclosure/publish-balance.ts
function ji(e, n) {
  let t = W();
  return Object.keys(e).forEach((r) => {
    let o = e[r], s = n("canTeach", r, o.canTeach), i = n("wantToLearn", r, o.wantToLearn), a = [s, i].find(P);
    t[r] = v(O(v({}, o), {
      canTeach: s,
      wantToLearn: i
    }), a === void 0 ? {} : { surveyDifference: a, surveyRatio: a });
  }), t;
}

// src/core/analysis/disclosure/suppress-counts.ts
function En(e, n, t) {
  let r = Object.keys(e), o = (u) => e[u], s = new Set(r.filter((u) => o(u) > 0 && o(u) < n));
  if (s.size === 0 || !t)
    return s;
  let i = r.filter((u) => o(u) >= n).sort((u, c) => o(u) - o(c) || (u < c ? -1 : 1)), a = r.filter((u) => s.has(u)).reduce((u, c) => u + o(c), 0), l = () => s.size > 1 && a - s.size + 1 >= n;
  for (; !l(); ) {
    let u = i.shift();
    if (u === void 0)
      return null;
    s.add(u), a += o(u);
  }
  return s;
}

// src/core/analysis/disclosure/suppress-table.ts
function qi(e, n, t, r = () => !1) {
  let o = e.map((a) => a.map(() => !1));
  if (t <= 1)
    return o;
  let s = e.map((a, l) => a.map(
    (u, c) => u > 0 && (u < t || r(l, c))
  ));
  for (let { places: a, total: l } of go(e, n)) {
    let [u, ...c] = a.filter((d) => sn(e, ...d) > 0);
    a.length > 1 && u !== void 0 && c.length === 0 && sn(e, ...u) === l && a.forEach(([d, m]) => {
      s[d][m] = !0;
    });
  }
  s.forEach((a, l) => a.forEach((u, c) => {
    o[l][c] = u;
  }));
  let i = mo(e, o, s, n, t);
  for (; i !== null; ) {
    let a = om(e, o, n, i);
    if (a.length === 0)
      return null;
    a.forEach(([l, u]) => {
      o[l][u] = !0;
    }), i = mo(e, o, s, n, t);
  }
  return im(e, o, s, n, t), o;
}
function sn(e, n, t) {
  var r;
  return (r = e[n]) == null ? void 0 : r[t];
}
function go(e, n) {
  var r;
  let t = ((r = e[0]) != null ? r : []).map((o, s) => {
    var i;
    return { places: e.map((a, l) => [l, s]), total: (i = n.columns) == null ? void 0 : i[s] };
  });
  return [
    ...e.map((o, s) => {
      var i;
      return { places: o.map((a, l) => [s, l]), total: (i = n.rows) == null ? void 0 : i[s] };
    }),
    ...t
  ];
}
function mo(e, n, t, r, o) {
  var f;
  let s = ([h, p]) => {
    var b;
    return ((b = n[h]) == null ? void 0 : b[p]) === !0;
  }, i = ([h, p]) => `${h}/${p}`, a = go(e, r), l = a.slice(0, e.length).reduce((h, p) => h.concat(p.places), []).filter(s), u = l.map(i), c = {}, d = [];
  a.forEach((h, p) => {
    let b = h.places.filter(s);
    if (h.places.length > 1 && b.length === h.places.length && b.forEach((g) => {
      c[i(g)] = 0;
    }), h.total !== void 0) {
      let g = b.map(i), y = (k) => k.reduce((S, [R, A]) => S + sn(e, R, A), 0), w = h.total - y(h.places);
      if (w > 0) {
        let k = p < e.length ? [p, po] : [po, p - e.length];
        g.push(i(k)), u.push(i(k)), c[i(k)] = 0, w < o && l.push(k);
      }
      let x = {};
      g.forEach((k) => {
        x[k] = 1;
      }), d.push({ factors: x, equals: h.total - y(h.places.filter((k) => !s(k))) });
    }
  });
  let m = rn(
    { counts: u, least: 1, leastOf: c, sums: d },
    l.map((h) => ({ [i(h)]: 1 }))
  );
  return (f = l.find(([h, p], b) => {
    var y, w;
    let g = (y = m[b]) != null ? y : null;
    return g === null || (((w = t[h]) == null ? void 0 : w[p]) !== !1 || g.least < o) && g.most - g.least + 1 < o;
  })) != null ? f : null;
}
var po = -1;
function om(e, n, t, [r, o]) {
  var w, x, k, S, R;
  let s = ([A, T]) => {
    var M;
    return ((M = n[A]) == null ? void 0 : M[T]) === !1 && sn(e, A, T) > 0;
  }, i = (A) => A.reduce((T, [M, q]) => T + sn(e, M, q) + sm, 0), a = (A) => A.filter((T) => T.length > 0).reduce((T, M) => T.length === 0 || i(M) < i(T) ? M.slice() : T, []), l = ((w = e[r]) != null ? w : []).map((A, T) => [r, T]), u = o === po ? [] : e.map((A, T) => [T, o]), c = (A) => A.filter(s).map((T) => [T]), d = ((x = t.rows) == null ? void 0 : x[r]) !== void 0 && ((k = t.columns) == null ? void 0 : k[o]) !== void 0, m = (A) => sn(e, ...A) > 0, f = (A, T) => {
    let M = [[r, T], [A, o], [A, T]];
    return A !== r && T !== o && M.every(m) ? M.filter(s) : [];
  }, h = d ? u.reduce(
    (A, [T]) => A.concat(l.map(([, M]) => f(T, M))),
    []
  ) : [], p = c(((S = t.rows) == null ? void 0 : S[r]) !== void 0 ? l : ((R = t.columns) == null ? void 0 : R[o]) !== void 0 ? u : []), b = a(d ? h : p), g = b.length > 0 ? b : a([...c(l), ...c(u)]), y = go(e, t).reduce((A, { places: T }) => A.concat(c(T)), []);
  return g.length > 0 ? g : a(y);
}
var sm = 1e6;
function im(e, n, t, r, o) {
  let s = [];
  n.forEach((i, a) => i.forEach((l, u) => {
    var c;
    l && ((c = t[a]) == null ? void 0 : c[u]) !== !0 && s.push([a, u]);
  })), s.sort(([i, a], [l, u]) => sn(e, l, u) - sn(e, i, a) || i - l || a - u);
  for (let [i, a] of s) {
    let l = n[i];
    l[a] = !1, l[a] = mo(e, n, t, r, o) !== null;
  }
}

// src/core/analysis/disclosure/publish-breakdown.ts
var ho = "";
function Vi(e, n) {
  var p, b;
  let { question: t, thresholds: r } = n, o = Object.keys(e.groups), s = (g) => e.groups[g], i = W();
  o.forEach((g) => {
    i[g] = s(g).counted;
  }), i[ho] = e.ungrouped;
  let a = am(i, yo(r), e.isPartition, t), l = o.filter((g) => !a.has(g)), u = o.length === 0 ? [] : Object.keys(s(o[0]).skills), c = W(), d = new Map(l.map((g) => [g, W()]));
  for (let g of u) {
    let y = lm(e, g, l, n), w = Wi(e, g, "canTeach", l, n), x = Wi(e, g, "wantToLearn", l, n);
    for (let k of l) {
      let S = s(k).skills[g];
      d.get(k)[g] = (p = y.get(k)) != null ? p : cm(S, w.has(k), x.has(k), r);
    }
  }
  o.forEach((g) => {
    var y, w;
    c[g] = (w = a.get(g)) != null ? w : { counted: s(g).counted, skills: (y = d.get(g)) != null ? y : {} };
  });
  let { by: m, isPartition: f, question: h } = e;
  return { by: m, question: h, isPartition: f, groups: c, ungrouped: (b = a.get(ho)) != null ? b : e.ungrouped };
}
function Gi({ by: e, isPartition: n, question: t }, r) {
  return { by: e, question: t, isPartition: n, withheld: r.withheld, groups: {}, ungrouped: r };
}
function yo({ minAnswers: e, minCell: n }) {
  return Math.max(e, n);
}
function am(e, n, t, r) {
  let o = /* @__PURE__ */ new Map(), s = r === null || P(r) ? null : r.choices;
  for (let l of Object.keys(e)) {
    let u = s === null ? r : s[l];
    l !== ho && P(u) && o.set(l, u);
  }
  let i = W();
  Object.keys(e).filter((l) => !o.has(l)).forEach((l) => {
    i[l] = e[l];
  });
  let a = En(i, n, t);
  for (let l of a === null ? Object.keys(e) : Array.from(a))
    o.has(l) || o.set(l, e[l] < n ? { withheld: "few-answers" } : j);
  return o;
}
function lm(e, n, t, r) {
  var g;
  let { isSpread: o, published: s, thresholds: i, totals: a } = r, l = /* @__PURE__ */ new Map(), u = s[n], c = (g = r.withheldSkill(n)) != null ? g : P(u) ? u : null;
  if (c !== null)
    return t.forEach((y) => l.set(y, c)), l;
  let d = um(u), m = (y) => {
    var w;
    return _i((w = e.groups[y]) == null ? void 0 : w.skills[n]);
  }, f = _i(a[n]), h = (y) => y.n === 0 || y.n >= yo(i) && o(y, d);
  for (let y of t) {
    let w = m(y);
    (!h(w) || !e.isPartition && !h(Bi(f, [w]))) && l.set(y, w.n < yo(i) ? { withheld: "few-answers" } : j);
  }
  let p = t.filter((y) => !l.has(y) && m(y).n > 0).sort((y, w) => m(y).n - m(w).n || (y < w ? -1 : 1)), b = (y) => h(y) && (y.n === 0 || y.n >= i.minCell + t.filter((w) => l.has(w)).length - 1);
  for (; e.isPartition && p.length > 0 && !b(Bi(f, p.map(m))); )
    l.set(p.shift(), j);
  return l;
}
function um(e) {
  let n = (t) => {
    let r = e === void 0 || P(e) ? null : e[t].counts;
    return r === null || P(r) ? null : r;
  };
  return { importance: n("importance"), ability: n("ability") };
}
function _i(e) {
  var r;
  let n = (r = e == null ? void 0 : e.n) != null ? r : 0, t = (o) => {
    var s;
    return Math.round(((s = typeof o == "object" && o !== null ? o.mean : o) != null ? s : 0) * n);
  };
  return { n, importance: t(e == null ? void 0 : e.importance), ability: t(e == null ? void 0 : e.ability) };
}
function Bi(e, n) {
  let t = (r) => n.reduce((o, s) => o - s[r], e[r]);
  return { n: t("n"), importance: t("importance"), ability: t("ability") };
}
function Wi(e, n, t, r, { published: o, thresholds: { minCell: s }, totals: i }) {
  var f, h;
  let a = o[n];
  if (s <= 1 || r.length === 0)
    return /* @__PURE__ */ new Set();
  if (a === void 0 || P(a) || P(a[t]))
    return new Set(r);
  let l = (h = (f = i[n]) == null ? void 0 : f[t]) != null ? h : 0, u = r.map((p) => {
    var b, g, y;
    return (y = (g = (b = e.groups[p]) == null ? void 0 : b.skills[n]) == null ? void 0 : g[t]) != null ? y : 0;
  }), c = (p) => {
    var b;
    return u[p] === ((b = e.groups[r[p]]) == null ? void 0 : b.counted);
  }, d = (p, b) => {
    var g, y;
    return (y = (g = qi([p], { rows: [l] }, s, (w, x) => b(x))) == null ? void 0 : g[0]) != null ? y : p.map(() => !0);
  }, m = e.isPartition ? d(u, c) : u.map(
    (p, b) => d([p, l - p], (g) => g === 0 && c(b))[0]
  );
  return new Set(r.filter((p, b) => m[b]));
}
function cm(e, n, t, r) {
  return v(v(v(v({}, e), r.minCell > 1 ? { highNeed: j, highNeedCount: j } : {}), n && e.canTeach !== null ? { canTeach: j } : {}), t && e.wantToLearn !== null ? { wantToLearn: j } : {});
}

// src/core/analysis/disclosure/publish-numbers.ts
var Ui = 4, Hi = 1e-6;
function Qi(e, { mean: n, sd: t }) {
  return e > 1 && n !== null && t !== null && !(t > Hi * Math.abs(n));
}
function zi({ mean: e, sd: n }, t, r, { minAnswers: o, minCell: s }) {
  if (e === null || n === null || t < Math.max(o, Ui * s))
    return j;
  let [i, a] = r.type === "text" ? [r.min, r.max] : [null, null];
  return [i === null ? 0 : Number(i), ...a === null ? [] : [Number(a)]].every((c) => {
    let d = t * (e - c), m = (t - 1) * n * n + t * (e - c) * (e - c);
    return m > 0 && d * d / m >= Ui / 2 * s - Hi;
  }) ? { mean: e, sd: j, median: j } : j;
}

// src/core/analysis/disclosure/publish-question.ts
function Ji(e, n, t) {
  let r = or(e.n, t);
  if (r !== null || t.minCell <= 1)
    return r != null ? r : e;
  if (n.kind === "number" && e.summary !== void 0 && Qi(e.n, e.summary))
    return { withheld: "unanimous" };
  let o = Object.keys(e.choices), s = W();
  if (o.forEach((d) => {
    var m, f;
    s[d] = (f = (m = e.choices[d]) == null ? void 0 : m.count) != null ? f : 0;
  }), e.n > 0 && o.length > 1 && o.some((d) => s[d] === e.n) && !dm(n))
    return { withheld: "unanimous" };
  let i = En(s, t.minCell, !0), a = e.places === void 0 ? null : fm(e.places, t);
  if (i === null || e.places !== void 0 && a === null)
    return j;
  let l = W(), u = W();
  o.forEach((d) => {
    var m, f;
    l[d] = i.has(d) ? j : (m = e.choices[d]) != null ? m : j, e.places !== void 0 && (u[d] = i.has(d) || a != null && a.has(d) ? j : (f = e.places[d]) != null ? f : j);
  });
  let c = v(v(O(v(v({}, e), mm(e, t)), {
    choices: l,
    unknown: Object.keys(e.unknown).some((d) => {
      var m;
      return ye((m = e.unknown[d]) != null ? m : 0, t);
    }) ? j : e.unknown
  }), e.places === void 0 ? {} : { places: u }), n.kind !== "number" || e.summary === void 0 ? {} : { summary: zi(e.summary, e.n, n.question, t) });
  return i.size === 0 || e.summary === void 0 ? c : O(v({}, c), { summary: j, topTwo: j, bottomTwo: j });
}
function dm({ isMultiple: e, kind: n }) {
  return e || n !== "codes";
}
function fm(e, { minCell: n }) {
  let t = W();
  return Object.keys(e).forEach((r) => {
    var o, s;
    t[r] = (s = (o = e[r]) == null ? void 0 : o.first) != null ? s : 0;
  }), En(t, n, !0);
}
function mm(e, n) {
  let { notAsked: t, notInStatistics: r, unusable: o, changedVersion: s } = e;
  return t > 0 || [r, o, s].some((i) => ye(i, n)) ? bo(e) : {};
}
function bo(e) {
  let { changedVersion: n, missing: t, notAsked: r, notInStatistics: o, unusable: s } = e;
  return {
    missing: t + r + o + s + n,
    notAsked: j,
    notInStatistics: j,
    unusable: j,
    changedVersion: j
  };
}

// src/core/analysis/disclosure/publish-skill.ts
function wo(e, n, t, r = !1) {
  let o = or(e.n, t);
  if (o !== null)
    return o;
  if (t.minCell <= 1)
    return e;
  let { importance: s, ability: i, discrepancies: { negative: a, tied: l, positive: u }, highNeedCount: c, n: d } = e, m = r || ye(c, t) || ye(d - c, t), f = [s, i].reduce((w, { counts: x }) => w.concat(Xi(x)), []), h = [...f, a, l, u].some((w) => ye(w, t));
  if (f.some((w) => w === d && d > 0))
    return { withheld: "unanimous" };
  let p = h || m;
  if (p && !pm(e, n, m, t))
    return j;
  let { changedVersion: b, incomplete: g, missing: y } = e;
  return v(v(O(v(v({}, e), r || ye(g, t) || ye(b, t) ? { incomplete: j, changedVersion: j, missing: y + g + b } : {}), {
    importance: Ki(s, p, r, t),
    ability: Ki(i, p, r, t)
  }), p ? { discrepancies: j } : {}), m ? { highNeed: j, highNeedCount: j, highNeedInterval: j } : {});
}
function Ki(e, n, t, r) {
  return O(v(v({}, e), n ? { sd: j, median: j, counts: j, topTwo: j, bottomTwo: j } : {}), {
    notInStatistics: t || ye(e.notInStatistics, r) ? j : e.notInStatistics,
    unknown: Xi(e.unknown).some((o) => ye(o, r)) ? j : e.unknown
  });
}
function Xi(e) {
  return Object.keys(e).map((n) => e[n]);
}
function pm(e, n, t, r) {
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
  ), [a, l] = [Te(n.importance), Ae(n.ability)], u = ({ importance: h, ability: p }) => Number(a.includes(h) && l.includes(p)), c = [
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
  }).map(([, p]) => s((b) => +(b[h] === p))), m = [["negative", -1], ["tied", 0], ["positive", 1]].filter(([h]) => ye(e.discrepancies[h], r)).map(([, h]) => s(({ importance: p, ability: b }) => +(Math.sign(b - p) === h))), f = [...d("importance"), ...d("ability"), ...m, ...t ? [s(u)] : []];
  return Xn({ counts: o.map(({ name: h }) => h), least: 0, sums: c }, f, r);
}

// src/core/analysis/disclosure/withhold-follow-ups.ts
function Yi(e) {
  var r;
  let n = so(e), t = /* @__PURE__ */ new Map();
  for (let { column: o, name: s, question: i, row: a } of z(e)) {
    let l = a === null || a.visibleIf === null ? [] : [a.visibleIf], u = [...(r = n.get(i.name)) != null ? r : [], ...l];
    t.set(s, u.reduce(
      (c, d) => c.concat(We(d)),
      a === null && o === null && s !== i.name ? [i.name] : []
    ));
  }
  return new Map(Array.from(t, ([o, s]) => {
    let i = new Set(s);
    return i.forEach((a) => {
      var l;
      return ((l = t.get(a)) != null ? l : []).forEach((u) => i.add(u));
    }), [o, Array.from(i)];
  }));
}
function Zi(e, n, t, r, o, s) {
  let i = s <= 1 ? [] : e.filter((u) => {
    let c = r[u];
    return c !== void 0 && (P(c) || o(u));
  }).map((u) => r[u]), a = i.some((u) => P(u) && u.withheld === "unanimous"), l = n === 0 || !ye(n, { minAnswers: 0, minCell: s }) && t - n >= s;
  return a || i.length > 0 && !l ? j : null;
}

// src/core/analysis/disclosure/publish-versions.ts
function ea(e, n) {
  let { minCell: t } = n, r = W();
  e.forEach(({ counted: s, revision: i }) => {
    r[String(i)] = s;
  });
  let o = t <= 1 ? /* @__PURE__ */ new Set() : En(r, t, !0);
  return e.map((s) => o === null || o.has(String(s.revision)) ? O(v({}, s), { counted: j }) : s);
}

// src/core/analysis/disclosure/publish-results.ts
function pr(e, n, t = null) {
  let r = /* @__PURE__ */ new Map(), o = hm(e, n), s = t === null || t.thresholds.minCell < n.minCell ? [] : [t.published, ...t.published.earlier === void 0 ? [] : [t.published.earlier]];
  for (let a = 0; a < gm; a++) {
    let l = na(e, n, o, r), u = /* @__PURE__ */ new Map();
    for (let c of s)
      Li(c, l, n, (t == null ? void 0 : t.isGrowing) === !0).forEach((d) => {
        let m = le(d);
        u.set(r.has(m) ? le(O(v({}, d), { only: void 0 })) : m, Yr);
      });
    if (Ei(l, n).forEach((c) => u.set(le(c), j)), u.size === 0)
      return fo(l, r, s);
    if (Array.from(u.keys()).every((c) => r.has(c)))
      break;
    u.forEach((c, d) => {
      var m;
      return r.set(d, (m = r.get(d)) != null ? m : c);
    });
  }
  let i = { get: () => s.length === 0 ? j : Yr };
  return fo(na(e, n, o, i), i, s);
}
var gm = 8;
function hm(e, n) {
  var u, c;
  let t = /* @__PURE__ */ new Map();
  for (let d of z(n)) {
    let m = e.questions[d.name];
    m !== void 0 && t.set(d.name, Ji(m, d, n));
  }
  let r = Q(n), o = /* @__PURE__ */ new Map();
  r !== null && Object.keys(e.skills).forEach((d) => {
    o.set(d, wo(e.skills[d], r, n));
  });
  let s = Yi(n), i = /* @__PURE__ */ new Map(), a = /* @__PURE__ */ new Set();
  for (let { kind: d, name: m, question: f, row: h } of z(n))
    h !== null && f.name === (r == null ? void 0 : r.grid.name) && i.set(h.value, [...(u = i.get(h.value)) != null ? u : [], ...(c = s.get(m)) != null ? c : []]), d === "number" && a.add(m);
  let l = r === null ? () => !0 : Fi(r, n);
  return { questions: t, skills: o, measured: r, leads: s, skillLeads: i, numbers: a, isSpread: l };
}
function na(e, n, t, r) {
  let o = W();
  t.questions.forEach((m, f) => {
    var p;
    let h = r.get(le({ part: "questions", key: f, only: "remainders" })) !== void 0;
    o[f] = (p = r.get(le({ part: "questions", key: f }))) != null ? p : P(m) ? m : v(v({}, m), h ? bo(e.questions[f]) : {});
  });
  let { counted: s } = e, i = (m, f) => Zi(m, f, s, o, (h) => t.numbers.has(h), n.minCell);
  ym(o, e, t, i);
  let a = new Map(Array.from(t.skills, ([m, f]) => {
    var g, y, w;
    let h = r.get(le({ part: "skills", key: m, only: "steps" })) !== void 0, p = i((g = t.skillLeads.get(m)) != null ? g : [], (w = (y = e.skills[m]) == null ? void 0 : y.n) != null ? w : 0), b = p != null ? p : r.get(le({ part: "skills", key: m }));
    return [m, b != null ? b : h && t.measured !== null ? wo(e.skills[m], t.measured, n, !0) : f];
  })), { survey: l, population: u, excluded: c } = e, d = wm(e, a, o, n);
  return O(v({
    survey: l,
    population: u,
    counted: s,
    excluded: c,
    questions: o
  }, d), {
    balance: ji(
      e.balance,
      (m, f, h) => xo(o, n.measures[m], f, h)
    ),
    breakdowns: t.measured === null ? [] : bm(e, d.skills, o, n, t.isSpread, r),
    versions: r.get(le({ part: "versions", key: "" })) === void 0 ? ea(e.versions, n) : []
  });
}
function ym(e, n, { leads: t }, r) {
  var s, i, a;
  let o = !0;
  for (; o; ) {
    o = !1;
    for (let l of Object.keys(e)) {
      let u = r((s = t.get(l)) != null ? s : [], (a = (i = n.questions[l]) == null ? void 0 : i.n) != null ? a : 0), c = e[l];
      u !== null && !(P(c) && c.withheld === u.withheld) && (e[l] = u, o = !0);
    }
  }
}
function bm(e, n, t, r, o, s) {
  return e.breakdowns.reduce((i, a) => {
    var d, m;
    let l = De(a), u = a.question === null ? null : (d = t[a.question]) != null ? d : null, c = (m = s.get(le({ part: "breakdowns", key: l }))) != null ? m : P(u) ? u : null;
    return [...i, c !== null ? Gi(a, c) : Vi(a, {
      totals: e.skills,
      published: n,
      question: u,
      withheldSkill: (f) => {
        var h;
        return (h = s.get(le({ part: "breakdowns", key: l, skill: f }))) != null ? h : null;
      },
      isSpread: o,
      thresholds: r
    })];
  }, []);
}
function wm(e, n, t, r) {
  var d, m, f, h, p, b, g, y, w, x;
  let o = Array.from(n.keys()), s = o.filter((k) => !P(n.get(k))), i = ir(s.map((k) => km(e.skills[k]))), a = (k) => {
    let { importance: S, ability: R } = n.get(k);
    return S.mean === null || R.mean === null ? null : { importance: S.mean, ability: R.mean };
  }, l = s.map(a), u = Ks(l.filter((k) => k !== null)), c = W();
  for (let k of o) {
    let S = n.get(k), R = s.indexOf(k), A = l[R];
    c[k] = P(S) ? S : O(v({}, S), {
      rankByMwds: (m = (d = i[R]) == null ? void 0 : d.rankByMwds) != null ? m : null,
      rankByRds: (h = (f = i[R]) == null ? void 0 : f.rankByRds) != null ? h : null,
      rankDifference: (b = (p = i[R]) == null ? void 0 : p.rankDifference) != null ? b : null,
      quadrant: A == null || u === null ? null : Xs(A, u),
      canTeach: xo(t, r.measures.canTeach, k, (y = (g = e.skills[k]) == null ? void 0 : g.canTeach) != null ? y : null),
      wantToLearn: xo(t, r.measures.wantToLearn, k, (x = (w = e.skills[k]) == null ? void 0 : w.wantToLearn) != null ? x : null)
    });
  }
  return { skills: c, cross: u, agreement: xm(c) };
}
function xo(e, n, t, r) {
  let o = n === null ? void 0 : e[n], s = o === void 0 || P(o) ? o : o.choices[t];
  return r !== null && P(s) ? s : r;
}
function xm(e) {
  let [n, t, r] = [[], [], []];
  return Object.keys(e).forEach((o) => {
    let s = e[o];
    s !== void 0 && !P(s) && s.rankByMwds !== null && s.rankByRds !== null && typeof s.highNeed == "number" && (n.push(s.rankByMwds), t.push(s.rankByRds), r.push(-s.highNeed));
  }), {
    mwdsRds: sr(n, t),
    mwdsHighNeed: sr(n, r),
    rdsHighNeed: sr(t, r)
  };
}
function km(e) {
  let { n, importance: t, ability: r, discrepancies: o } = e, s = (i) => Object.keys(i.counts).reduce((a, l) => a + Number(l) * i.counts[l], 0);
  return n === 0 ? { mwds: null, rds: null } : {
    mwds: { numerator: (s(t) - s(r)) * s(t), denominator: n * n },
    rds: { numerator: 100 * (o.positive - o.negative), denominator: n }
  };
}

// src/core/survey/text-changes.ts
function Cn(e, n) {
  return e === null || n === null ? e !== n : e.kind === "message" || n.kind === "message" ? e.kind !== n.kind || e.kind === "message" && n.kind === "message" && e.key !== n.key : Object.keys(e.texts).some((t) => {
    let r = n.texts[t];
    return r !== void 0 && r.trim() !== e.texts[t].trim();
  });
}
function an(e, n) {
  return e === null || n === null ? !1 : e.kind === "message" || n.kind === "message" ? e.kind === "message" && n.kind === "message" && e.key === n.key : Object.keys(e.texts).some((t) => {
    let r = n.texts[t];
    return r !== void 0 && r.trim() === e.texts[t].trim();
  });
}

// src/core/survey/choice-changes.ts
function $n(e, n, t, r) {
  var d, m, f, h;
  let o = [], s = (p, b, g, ...y) => {
    o.push({ code: `${n}-${b}`, effect: g, element: e, item: p, parameters: y });
  }, i = ta(t), a = ta(r), l = t.filter(({ value: p }) => !a.has(p)), u = r.filter(({ value: p }) => !i.has(p));
  for (let p of l) {
    let b = u.find(({ text: g }) => an(p.text, g));
    b ? (u.splice(u.indexOf(b), 1), s(p.value, "renamed", "lost", p.value, b.value)) : s(p.value, "removed", "lost");
  }
  u.forEach(({ value: p, isRetired: b }) => {
    b || s(p, "added", "incomplete");
  });
  for (let p of r) {
    let b = i.get(p.value);
    if (b !== void 0) {
      if (b.isRetired !== p.isRetired && s(p.value, p.isRetired ? "retired" : "returned", p.isRetired ? "none" : "incomplete"), Cn(b.text, p.text)) {
        let g = t.find(({ value: y, text: w }) => y !== p.value && a.has(y) && an(w, p.text));
        g && !an(b.text, p.text) ? s(p.value, "swapped", "lost", p.value, g.value) : s(p.value, "text", "meaning");
      }
      ((m = (d = b.visibleIf) == null ? void 0 : d.source) != null ? m : "") !== ((h = (f = p.visibleIf) == null ? void 0 : f.source) != null ? h : "") && s(p.value, "condition", "incomplete");
    }
  }
  let c = (p) => p.map(({ value: b }) => b).filter((b) => i.has(b) && a.has(b)).join(" ");
  return c(t) !== c(r) && s(null, "order", "none"), o;
}
function ta(e) {
  return new Map(e.map((n) => [n.value, n]));
}

// src/core/survey/question-changes.ts
function So(e, n) {
  let t = n.name, r = [], o = (l, u, ...c) => {
    r.push({ code: `question-${l}`, effect: u, element: t, item: null, parameters: c });
  };
  e.isRetired !== n.isRetired && o(n.isRetired ? "retired" : "returned", n.isRetired ? "none" : "incomplete");
  let [s, i] = [ra(e), ra(n)];
  if (s !== i) {
    let l = s === "choice" && i === "choices";
    return o(l ? "multiple" : "type", l ? "meaning" : "lost", Yn(e), Yn(n)), r;
  }
  Yn(e) !== Yn(n) && o("display", "none", Yn(e), Yn(n)), (Cn(e.title, n.title) || Cn(e.description, n.description)) && o("text", "meaning"), ko(e.visibleIf) !== ko(n.visibleIf) && o("condition", "incomplete");
  let a = (l) => ko(l.requiredIf) || String(l.isRequired);
  return a(e) !== a(n) && o(a(n) === "false" ? "optional" : "required", a(n) === "false" ? "none" : "incomplete"), oa(e) !== oa(n) && o("limits", "meaning"), sa(e) !== sa(n) ? (o("source", "lost"), r) : r.concat(e.type === "rating" && n.type === "rating" ? Sm(e, n) : la(e, n));
}
function ra(e) {
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
function Yn(e) {
  return e.type === "text" ? e.inputType : e.type;
}
function ko(e) {
  var n;
  return (n = e == null ? void 0 : e.source) != null ? n : "";
}
function oa(e) {
  let { minSelectedChoices: n, maxSelectedChoices: t, min: r, max: o, isInteger: s, maxLength: i, isSelectToRank: a, isEachRowRequired: l } = e;
  return JSON.stringify([
    n != null ? n : null,
    t != null ? t : null,
    r != null ? r : null,
    o != null ? o : null,
    s != null ? s : !1,
    i != null ? i : null,
    a != null ? a : !1,
    l != null ? l : !1
  ]);
}
function sa(e) {
  return "choicesFrom" in e && e.choicesFrom !== null ? e.choicesFrom : e.type === "matrixdropdown" && e.rowsFrom !== null ? `rows ${e.rowsFrom}` : "";
}
function Sm(e, n) {
  let t = (l, u) => [{ code: l, effect: u, element: n.name, item: null, parameters: [] }], r = ({ choices: l }) => l.map(({ value: u }) => u).join(" ");
  if (r(e) !== r(n))
    return t("scale-steps", "lost");
  let [o, s] = [e.minRateDescription, e.maxRateDescription];
  return an(o, n.maxRateDescription) && an(s, n.minRateDescription) && !an(o, s) ? t("scale-reversed", "lost") : [...Cn(o, n.minRateDescription) || Cn(s, n.maxRateDescription) ? t("scale-ends", "meaning") : [], ...la(e, n)];
}
function la(e, n) {
  let t = $n(n.name, "choice", ia(e), ia(n));
  return "rows" in e && "rows" in n && t.push(...$n(n.name, "row", e.rows, n.rows)), e.type === "matrixdropdown" && n.type === "matrixdropdown" && (t.push(...$n(n.name, "column", aa(e), aa(n))), n.columns.forEach((r) => {
    let o = e.columns.find(({ name: s }) => s === r.name);
    t.push(...o ? $n(n.name, "choice", o.choices, r.choices) : []);
  })), t;
}
function ia(e) {
  if (!("choices" in e))
    return [];
  let n = e.choices;
  return n.concat(Ne(Un(e)).filter((t) => !n.some(({ value: r }) => r === t.value)));
}
function aa(e) {
  return e.columns.map(({ name: n, title: t }) => ({ value: n, text: t, visibleIf: null, isRetired: !1 }));
}

// src/core/survey/answer-versions.ts
var ca = { current: null, earlier: /* @__PURE__ */ new Map() };
function Zn(e, n) {
  let t = /* @__PURE__ */ new Set(), r = [], o = [], s = e.notInStatistics.concat(n.notInStatistics), i = e.audience.population !== n.audience.population, a = new Map(V(e).map((l) => [l.name, l]));
  for (let l of V(n)) {
    let u = a.get(l.name), c = u === void 0 ? [] : i ? ie(l).map(({ name: d }) => d) : vm(u, l, s);
    c.length > 0 ? (r.push(l.name), c.forEach((d) => t.add(d))) : u !== void 0 && So(u, l).some(({ effect: d }) => d === "meaning") && o.push(l.name);
  }
  return { changedParameters: t, changed: r, reworded: o };
}
var Rm = /^(?:question-(?:type|source)|scale-(?:steps|reversed))$/;
function vm(e, n, t) {
  let r = So(e, n), o = r.some(({ code: u }) => Rm.test(u) && // The rows of a grid are skills, wherever the list of them comes from.
  !(u === "question-source" && n.type === "matrixdropdown")), s = (u) => r.filter(({ code: c }) => c === `${u}-swapped`).map(({ item: c }) => c), [i, a] = [s("row"), s("column")], l = n.type !== "matrixdropdown" && "choices" in e && "choices" in n && (s("choice").length > 0 || ua(e.choices, n.choices, t, n));
  return ie(n).filter(({ row: u, column: c }) => {
    let d = e.type === "matrixdropdown" ? e.columns.find(({ name: m }) => m === (c == null ? void 0 : c.name)) : void 0;
    return o || l || u !== null && i.includes(u.value) || c !== null && (a.includes(c.name) || d !== void 0 && (ua(d.choices, c.choices, t, n) || Pm(d.choices, c.choices)));
  }).map(({ name: u }) => u);
}
function Pm(e, n) {
  return $n("", "choice", e, n).some(({ code: t }) => t === "choice-swapped");
}
function ua(e, n, t, { type: r }) {
  if (r === "checkbox" || r === "tagbox" || r === "ranking")
    return !1;
  let o = r === "radiogroup" || r === "dropdown", [s, i] = [e, n].map((a) => Tm(a, t, o));
  return s !== i && s !== "" && i !== "";
}
function Tm(e, n, t) {
  var a;
  let r = e.map(({ value: l }) => l).filter((l) => !n.includes(l)), o = r.filter((l) => /^-?\d{1,9}$/.test(l)).map(Number).sort((l, u) => l - u), s = (a = o[0]) != null ? a : NaN;
  return (t ? o.length === r.length && (s === 0 || s === 1) && o.every((l, u) => l === s + u) : o.length > r.length / 2) ? o.join(" ") : "";
}

// src/core/survey/map-questions.ts
function gr(e, n) {
  let t = (r) => r.type === "html" ? r : r.type === "panel" ? O(v({}, r), { elements: r.elements.map(t) }) : n(r);
  return O(v({}, e), { pages: e.pages.map((r) => O(v({}, r), { elements: r.elements.map(t) })) });
}

// src/core/survey/scale.ts
var qe = ["importance", "ability"], Nn = ["1", "2", "3", "4", "5"];
function fa(e) {
  let n = (t) => {
    let r = qe.includes(t.name), o = t.choices.some((s) => da(s.value) && s.text !== null);
    return !r || o ? t : O(v({}, t), {
      choices: t.choices.map((s) => da(s.value) ? O(v({}, s), { text: { kind: "message", key: `localskills-scale-${t.name}-${s.value}` } }) : s)
    });
  };
  return gr(e, (t) => t.type === "matrixdropdown" && t.name === e.measures.grid ? O(v({}, t), { columns: t.columns.map(n) }) : t);
}
function da(e) {
  return Nn.includes(e);
}

// src/core/analysis/wilson-interval.ts
var Mn = 1.959963984540054;
function In(e, n) {
  if (n === 0)
    return null;
  let t = e / n, r = t + Mn * Mn / (2 * n), o = Mn * Math.sqrt(t * (1 - t) / n + Mn * Mn / (4 * n * n)), s = 1 + Mn * Mn / n;
  return {
    // Rounding errors must not lead out of what can be, nor away from none and all.
    low: e === 0 ? 0 : Math.max(0, (r - o) / s),
    high: e === n ? 1 : Math.min(1, (r + o) / s)
  };
}

// src/core/analysis/difference-interval.ts
function ma(e, n, t, r) {
  let [o, s] = [In(e, n), In(t, r)];
  if (o === null || s === null)
    return null;
  let [i, a] = [e / n, t / r], l = (u, c) => Math.sqrt(u * u + c * c);
  return {
    low: Math.max(-1, i - a - l(i - o.low, s.high - a)),
    high: Math.min(1, i - a + l(o.high - i, a - s.low))
  };
}

// src/core/analysis/compare-waves.ts
function ha(e, n, t, r, o = null) {
  let s = Zn(r, n), i = [], a = ({ survey: l, counted: u }) => ({ survey: l, counted: u });
  return {
    before: a(t),
    now: a(e),
    accountsInBoth: o === null ? null : Am(o, [e, t], [n, r]),
    skills: Om(e, n, t, r, s, i),
    questions: Cm(e, n, t, r, s, i),
    notCompared: i
  };
}
function Am(e, n, t) {
  let r = Math.max(...t.map((s) => s.minCell)), o = (s) => s > 0 && s < r;
  return o(e) || n.some(({ counted: s }) => o(s - e)) ? j : e;
}
function Om(e, n, t, r, o, s) {
  let i = Em(n, r, o), a = [], l = wa(e.skills, t.skills);
  for (let f of l) {
    let [h, p] = [e.skills[f], t.skills[f]], b = ya(h, p, i(f));
    b === null && pa(h) && pa(p) ? a.push({ id: f, now: h, before: p }) : s.push({ part: "skill", name: f, reason: b != null ? b : "no-answers" });
  }
  let u = (f) => Nm(
    a.map((h) => [h.before[f], h.now[f]])
  ), [c, d] = [u("rankByMwds"), u("rankByRds")], m = W();
  return a.forEach((f, h) => {
    var b, g;
    let p = (y) => {
      var w, x;
      return Ro((w = y(f.before)) != null ? w : 0, (x = y(f.now)) != null ? x : 0);
    };
    m[f.id] = {
      n: p(({ n: y }) => y),
      importance: p(({ importance: y }) => y.mean),
      ability: p(({ ability: y }) => y.mean),
      gap: p(({ gap: y }) => y),
      mwds: p(({ mwds: y }) => y),
      rds: p(({ rds: y }) => y),
      highNeed: ba(f.before.highNeedCount, f.before.n, f.now.highNeedCount, f.now.n),
      rankByMwds: (b = c[h]) != null ? b : null,
      rankByRds: (g = d[h]) != null ? g : null
    };
  }), m;
}
function Em(e, n, { changedParameters: t }) {
  let [r, o] = [Q(e), Q(n)], s = (a) => Array.from(a.keys()).join(" "), i = r !== null && o !== null && r.grid.name === o.grid.name && s(r.importance) === s(o.importance) && s(r.ability) === s(o.ability);
  return (a) => !i || qe.some((l) => t.has(en(r.grid.name, a, l)));
}
function pa(e) {
  return e !== void 0 && !P(e) && e.n > 0;
}
function Cm(e, n, t, r, o, s) {
  var l;
  let i = W(), a = new Map([...z(r), ...z(n)].map(
    (u) => [u.name, u]
  ));
  for (let u of wa(e.questions, t.questions)) {
    let [c, d] = [e.questions[u], t.questions[u]], m = ya(c, d, o.changedParameters.has(u));
    ((l = a.get(u)) == null ? void 0 : l.kind) !== "text" && (m === null && ga(c) && ga(d) ? i[u] = $m(d, c) : s.push({ part: "question", name: u, reason: m != null ? m : "no-answers" }));
  }
  return i;
}
function ga(e) {
  return e !== void 0 && !P(e) && e.n > 0;
}
function $m(e, n) {
  let t = W(), [r, o] = [Object.keys(n.choices), Object.keys(e.choices)];
  for (let l of r.filter((u) => o.includes(u))) {
    let [u, c] = [n.choices[l], e.choices[l]];
    t[l] = u === void 0 || c === void 0 || P(u) || P(c) ? j : ba(c.count, e.n, u.count, n.n);
  }
  let s = [e, n].map(({ summary: l }) => l === void 0 || P(l) ? null : l.mean), [i = null, a = null] = s;
  return v({
    n: Ro(e.n, n.n),
    choices: t,
    onlyBefore: o.filter((l) => !r.includes(l)),
    onlyNow: r.filter((l) => !o.includes(l))
  }, e.summary === void 0 || n.summary === void 0 ? {} : { mean: i === null || a === null ? j : Ro(i, a) });
}
function ya(e, n, t) {
  return n === void 0 ? "new" : e === void 0 ? "gone" : t ? "changed" : P(e) || P(n) ? "withheld" : null;
}
function Ro(e, n) {
  return { before: e, now: n, difference: n - e };
}
function ba(e, n, t, r) {
  if (P(e) || P(t))
    return P(t) ? t : e;
  let o = ma(t, r, e, n);
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
function Nm(e) {
  let n = e.filter((s) => s[0] !== null && s[1] !== null), t = (s) => zn(n.map((i) => i[s]), (i, a) => i - a), [r, o] = [t(0), t(1)];
  return e.map((s) => {
    let i = n.indexOf(s);
    return i < 0 ? null : {
      before: s[0],
      now: s[1],
      places: r[i] - o[i]
    };
  });
}
function wa(e, n) {
  return Array.from(/* @__PURE__ */ new Set([...Object.keys(e), ...Object.keys(n)]));
}

// src/core/report/survey-report.ts
function ln(e) {
  var n;
  return pr(e.results, e.survey, (n = e.last) != null ? n : null);
}
function vt({ previous: e = null, survey: n }, t) {
  return e === null ? null : ha(t, n, e.published, e.survey, e.accountsInBoth);
}

// src/core/report/results-data.ts
var xa = 5e4, hr = 1e3, ka = 100, Sa = 18e5;
function Mm(e, n = ln(e), t = vt(e, n)) {
  let { titles: r } = e, o = r.resultsData(n.survey), s = Im(e), i = Fm(n, e), { excluded: a, breakdowns: l } = n, u = {};
  a.forEach(({ reason: h }) => {
    var p;
    u[h] = ((p = u[h]) != null ? p : 0) + 1;
  });
  let c = (h) => {
    var p, b;
    return vn(O(v(v(O(v(O(v({
      survey: n.survey,
      definition: { page: r.definition(n.survey), revision: e.definitionRevision },
      minAnswers: e.survey.minAnswers,
      minCell: e.survey.minCell,
      population: n.population,
      counted: n.counted
    }, e.held === void 0 || e.held === null ? {} : { held: e.held }), {
      excluded: i.length === 0 ? a : a.slice(0, hr)
    }), i.length === 0 ? {} : { excludedMore: {
      count: a.length,
      reasons: _m(u),
      pages: i.map(({ title: g }) => g)
    } }), {
      questions: qm(n.questions, jm),
      skills: n.skills,
      cross: n.cross,
      agreement: n.agreement,
      balance: n.balance,
      breakdowns: h,
      versions: n.versions
    }), n.earlier === void 0 ? {} : { earlier: n.earlier }), t === null ? {} : { change: t }), {
      answers: (b = (p = e.counted.named) == null ? void 0 : p.map((g) => Lm(g, e.home))) != null ? b : { count: e.counted.count, revisions: s.map(({ title: g }) => g) }
    }));
  }, d = c(l);
  if (va(d) <= Sa)
    return [...s, { title: o, text: d }, ...i];
  let m = Dm(l, e), f = l.map(({ by: h, question: p, isPartition: b, ungrouped: g, withheld: y }, w) => O(v({
    by: h,
    question: p,
    isPartition: b
  }, y === void 0 ? {} : { withheld: y }), {
    ungrouped: g,
    pages: m.filter((x) => x.breakdown === w).map(({ title: x }) => x)
  }));
  return [
    ...s,
    { title: o, text: c(f) },
    ...i,
    ...m.map(({ title: h, text: p }) => ({ title: h, text: p }))
  ];
}
function Ra(e, n = ln(e)) {
  var r, o;
  let t = e.titles.resultsData(n.survey);
  return (o = (r = Mm(e, n).find((s) => s.title === t)) == null ? void 0 : r.text) != null ? o : "";
}
function Im({ survey: e, titles: n, counted: t }) {
  let r = [];
  return t.named !== null || t.places.forEach(({ community: o, revisions: s }) => {
    for (let i = 0; i < s.length; i += xa)
      r.push({
        title: n.resultsPart(e.id, "revisions", r.length + 1),
        text: vn({
          survey: e.id,
          community: o,
          revisions: Array.from(s.subarray(i, i + xa))
        })
      });
  }), r;
}
function Lm({ user: e, page: n, revision: t, timestamp: r, community: o }, s) {
  let i = { user: e, page: n, revision: t, timestamp: r };
  return s === void 0 || o === s ? i : O(v({}, i), { community: o != null ? o : null });
}
function Fm({ survey: e, excluded: n }, { titles: t }) {
  let r = [];
  for (let o = hr; o < n.length; o += hr)
    r.push({
      title: t.resultsPart(e, "excluded", r.length + 1),
      text: vn({ survey: e, excluded: n.slice(o, o + hr) })
    });
  return r;
}
function Dm(e, { survey: n, titles: t }) {
  let r = [];
  return e.forEach(({ by: o, question: s, groups: i }, a) => {
    let [l, u] = [{}, 0], c = () => {
      r.push({
        breakdown: a,
        title: t.resultsPart(n.id, "groups", r.length + 1),
        text: vn({ survey: n.id, by: o, question: s, groups: l })
      }), [l, u] = [{}, 0];
    };
    Object.keys(i).forEach((d) => {
      let m = i[d], h = va(vn(m)) + 2 * vn(m).split(`
`).length;
      u > 0 && u + h > Sa && c(), l[d] = m, u += h;
    }), u > 0 && c();
  }), r;
}
function jm(e) {
  if (P(e) || P(e.unknown))
    return e;
  let { unknown: n } = e, t = Object.keys(n);
  if (t.length <= ka)
    return e;
  let r = (a) => {
    var l;
    return (l = n[a]) != null ? l : 0;
  }, o = t.slice().sort((a, l) => r(l) - r(a) || (a < l ? -1 : 1)), s = new Set(o.slice(0, ka)), i = /* @__PURE__ */ Object.create(null);
  return t.filter((a) => s.has(a)).forEach((a) => {
    i[a] = r(a);
  }), O(v({}, e), { unknown: i });
}
function qm(e, n) {
  let t = /* @__PURE__ */ Object.create(null);
  return Object.keys(e).forEach((r) => {
    t[r] = n(e[r]);
  }), t;
}
function _m(e) {
  let n = {};
  return Object.keys(e).sort().forEach((t) => {
    n[t] = e[t];
  }), n;
}
function va(e) {
  let n = e.length;
  for (let t = 0; t < e.length; t++) {
    let r = e.charCodeAt(t);
    n += r < 128 ? 0 : r < 2048 || r >= 55296 && r < 57344 ? 1 : 2;
  }
  return n;
}

// src/core/report/balance-table.ts
var Pa = 150, Bm = ["wantToLearn", "canTeach", "seeks", "offers"], Wm = {
  wantToLearn: "want-to-learn",
  canTeach: "can-teach",
  seeks: "seek-now",
  offers: "offer-now"
};
function Ta(e) {
  var f, h;
  let { markup: n, results: t } = e, r = Object.keys(t.balance), o = Bm.filter((p) => r.some((b) => {
    var g;
    return ((g = t.balance[b]) == null ? void 0 : g[p]) !== null;
  })), s = r.filter((p) => o.some((b) => {
    var g, y;
    return ((g = t.balance[p]) == null ? void 0 : g[b]) !== 0 && ((y = t.balance[p]) == null ? void 0 : y[b]) !== null;
  }));
  if (o.length < 2 || s.length === 0)
    return [];
  let i = o.includes("wantToLearn") && o.includes("canTeach"), a = (p) => Math.max(1, ...s.map((b) => {
    var g;
    return Aa((g = t.balance[b]) == null ? void 0 : g[p], 0);
  })), l = {
    survey: Math.max(a("wantToLearn"), a("canTeach")),
    exchange: Math.max(a("seeks"), a("offers"))
  }, u = (p, b) => {
    var w, x;
    let g = (x = (w = t.balance[p]) == null ? void 0 : w[b]) != null ? x : null, y = b === "wantToLearn" || b === "canTeach";
    return P(g) ? Y(n) : g === null ? G(n.say("localskills-results-not-asked"), null) : G(Fe(
      n.number(g),
      g / l[y ? "survey" : "exchange"],
      b === "wantToLearn" || b === "seeks" ? "demand" : "supply"
    ), g);
  }, c = [
    `|+ ${n.say("localskills-results-balance-caption")}`,
    "|-",
    H(n.say("localskills-results-column-skill")),
    ...o.map((p) => H(oe(
      n.say(`localskills-results-column-${Wm[p]}`),
      p === "wantToLearn" || p === "canTeach" ? "people" : "exchange",
      n
    ), "number")),
    ...i ? [H(oe(n.say("localskills-results-column-lacking"), "lacking", n), "number")] : []
  ];
  for (let p of Vm(t.balance, s).slice(0, Pa)) {
    let b = (h = (f = t.balance[p]) == null ? void 0 : f.surveyDifference) != null ? h : null;
    c.push(
      "|-",
      `! scope="row" | ${e.skillName(p)}`,
      ...o.map((g) => u(p, g)),
      ...i ? [P(b) ? Y(n) : G(b === null ? "" : n.signed(b), b)] : []
    );
  }
  let d = r.length - s.length, m = s.length - Pa;
  return [
    J(2, n.say("localskills-results-balance")),
    `<p>${n.say("localskills-results-balance-intro")}</p>`,
    ne(
      U({ text: n.messages.text("localskills-results-balance") }),
      "sortable ext-localSkills-wide",
      c
    ),
    ...d > 0 ? [`<p>${n.say("localskills-results-balance-silent", d)}</p>`] : [],
    ...m > 0 ? [`<p>${n.say("localskills-results-more-rows", m)}</p>`] : []
  ];
}
function Vm(e, n) {
  let t = (r) => {
    var a;
    let { surveyDifference: o = null, exchangeDifference: s = null, wantToLearn: i = null } = (a = e[r]) != null ? a : {};
    return [o, s, i].map((l) => Aa(l, -1 / 0));
  };
  return n.slice().sort((r, o) => {
    let [s, i] = [t(r), t(o)], a = s.findIndex((l, u) => l !== i[u]);
    return a === -1 ? r < o ? -1 : 1 : i[a] - s[a];
  });
}
function Aa(e, n) {
  return typeof e == "number" ? e : n;
}

// src/core/survey/conditions/parse-condition.ts
var vo = 4e3, Gm = 50, Po = {
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
}, Pt = /[ \t\n\r]*/y, To = /[a-z_]\w*/iy, Um = /[=<>!]=|=[<>]|<>|\*=|&&|\|\||[=<>+\-*/%^]/y, Hm = /-?(?:\d+\.\d+|[1-9]\d*|0)/y, Qm = /'(?:[^'"\\]|\\['"]|\\(?!['"]))*'|"(?:[^'"\\]|\\['"]|\\(?!['"]))*"/y, zm = /\{([^{}]*)\}/y, Jm = /\w+|[^]/y, Km = /^[a-z0-9-]{1,48}(?:\.[a-z0-9-]{1,48}){0,2}$/, Xm = /^(?:(?:item|choice|self|row(?:index|name|title|value))$|(?:item|choice|self|parent|survey|(?:prev|next|total)?row|(?:prev|next|parent)?panel)\.|[#$])/i;
function yr(e) {
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
    let y = n, w = s(Jm);
    return n = y, w ? w[0] : "";
  }
  function a(y) {
    s(Pt);
    let w = e[n] === y;
    return n += w ? 1 : 0, w;
  }
  function l(y) {
    var x;
    let w = u();
    for (; w !== null; ) {
      s(Pt);
      let k = n, S = (x = s(Um)) != null ? x : s(To), R = S === null ? "" : S[0].toLowerCase(), A = Object.prototype.hasOwnProperty.call(Po, R), [T, M] = A ? Po[R] : [0, "or"];
      if (T < y)
        return n = k, S === null || A ? w : o("operator");
      let q = l(T + 1);
      w = q && { kind: "binary", operator: M, left: w, right: q };
    }
    return null;
  }
  function u() {
    s(Pt), t++;
    let y = t > Gm ? o("too-deep") : c();
    return t--, y;
  }
  function c() {
    var S;
    let y = n;
    if (a("(")) {
      let R = l(1);
      return R && (a(")") ? R : o("parenthesis", "(", y));
    }
    if (a("!"))
      return d("not", u());
    if (a("["))
      return p(y);
    let w = s(To);
    if (w === null)
      return m((S = f()) != null ? S : h());
    let x = w[0].toLowerCase();
    if (e[n] === "(")
      return n++, w[0] === "iif" ? b() : o("function", w[0], y);
    if (x === "negate")
      return d("not", u());
    if (x === "true" || x === "false")
      return m({ kind: "value", value: x === "true" });
    let k = Object.prototype.hasOwnProperty.call(Po, x);
    return o(k ? "operand" : x === "not" ? "not" : "word", w[0], y);
  }
  function d(y, w) {
    return w && { kind: "unary", operator: y, operand: w };
  }
  function m(y) {
    s(Pt);
    let w = n, x = y && s(To), k = x ? x[0].toLowerCase() : "";
    return k === "empty" || k === "notempty" ? d(k, y) : (n = w, y);
  }
  function f() {
    let y = s(Hm);
    if (y)
      return { kind: "value", value: Number(y[0]) };
    let w = s(Qm);
    return w && { kind: "value", value: w[0].slice(1, -1).replace(/\\(['"])/g, "$1") };
  }
  function h() {
    let y = n, w = s(zm);
    if (w === null) {
      let k = i();
      return o(k === "{" ? "brace" : k === '"' || k === "'" ? "text" : "operand");
    }
    let x = w[1];
    return Xm.test(x) ? o("context", F(w[0]), y) : Km.test(x) ? { kind: "answer", parameter: x } : o("answer", F(w[0]), y);
  }
  function p(y) {
    let w = [];
    if (a("]"))
      return { kind: "value", value: w };
    do {
      s(Pt);
      let x = f();
      if (x === null)
        return o("list-item");
      w.push(x.value);
    } while (a(","));
    return a("]") ? { kind: "value", value: w } : o("list", "[", y);
  }
  function b() {
    let y = n - 4, w = l(1), x = w && (a(",") ? l(1) : o("iif", "iif", y)), k = x && (a(",") ? l(1) : o("iif", "iif", y));
    return w && x && k && (a(")") ? { kind: "iif", operands: [w, x, k] } : o("iif", "iif", y));
  }
  e.length > vo ? (n = vo, o("too-long", vo)) : e.trim() === "" && o("blank");
  let g = r ? null : l(1);
  return g !== null && n < e.length && o("rest"), r != null ? r : { source: e, expression: g };
}

// src/core/survey/property-reader.ts
var Ym = { pages: 100, elements: 200, columns: 30, rows: 300 }, Zm = 1e3;
function Oa(e) {
  let n = (o, s, ...i) => {
    e.push({ path: o, code: s, parameters: i });
  }, t = (o, s, i, a, l, ...u) => {
    let c = E(o, i);
    return typeof c == "string" && l(c) ? c : (c !== void 0 && n(B(s, i), a, F(c), ...u), null);
  }, r = (o, s, i, a, l) => {
    let u = E(o, i);
    return l(u) ? u : (u !== void 0 && n(B(s, i), a), null);
  };
  return {
    fault: n,
    string: t,
    text(o, s, i) {
      let a = E(o, i), l = er(a);
      return l === null && a !== void 0 && n(B(s, i), "expected-text"), l;
    },
    word(o, s, i, a) {
      var u;
      return (u = t(o, s, i, "not-one-of", (c) => a.includes(c), a)) != null ? u : a[0];
    },
    id: (o, s, i) => t(o, s, i, "bad-id", (a) => X.test(a)),
    count(o, s, i) {
      let a = r(o, s, i, "expected-whole-number", Tt);
      return a !== null && a < 0 ? (n(B(s, i), "too-small", a, 0), null) : a;
    },
    list(o, s, i) {
      var u, c;
      let a = (u = r(o, s, i, "expected-list", Array.isArray)) != null ? u : [], l = (c = Ym[i]) != null ? c : Zm;
      return a.length > l && n(B(s, i), "too-many-items", l), a.slice(0, l);
    },
    object: (o, s, i) => {
      var a;
      return (a = r(o, s, i, "expected-object", L)) != null ? a : {};
    },
    condition(o, s, i) {
      let a = t(o, s, i, "expected-string", (u) => u.trim() !== ""), l = a === null ? null : yr(a);
      return l !== null && "code" in l ? (n(B(s, i), l.code, ...l.parameters), null) : l;
    }
  };
}
function Ea(e) {
  return ge.test(e);
}
function Tt(e) {
  return Number.isSafeInteger(e);
}

// src/core/survey/read-choices.ts
var un = 20;
function Ve(e, n, t, r) {
  let o = /* @__PURE__ */ new Map(), s = B(n, t);
  return r.list(e, n, t).forEach((i, a) => {
    let l = B(s, a), u = L(i) ? i : {}, c = L(i) ? E(i, "value") : i, d = Oo(c) ? String(c) : "";
    X.test(d) ? o.has(d) ? r.fault(l, "code-taken", d) : o.set(d, {
      value: d,
      text: r.text(u, l, "text"),
      visibleIf: r.condition(u, l, "visibleIf"),
      isRetired: E(u, "retired") === !0
    }) : r.fault(l, "bad-id", F(c));
  }), o.size === 0 ? (r.fault(s, "empty-list"), null) : Array.from(o.values());
}
function Oe(e, n) {
  return { value: e, text: n, visibleIf: null, isRetired: !1 };
}
function Ao(e, n, t, r) {
  let o = (s, i, a, l) => {
    var c;
    let u = E(e, i) === void 0 ? a : i;
    return E(e, u) !== !0 ? null : r.some(({ value: d }) => d === s) ? (t.fault(B(n, u), "special-code-taken", s), null) : Oe(s, (c = t.text(e, n, l)) != null ? c : { kind: "message", key: `localskills-choice-${s}` });
  };
  return {
    other: o(xn, "showOtherItem", "hasOther", "otherText"),
    none: o(ht, "showNoneItem", "hasNone", "noneText"),
    refused: o(yt, "showRefuseItem", "", "refuseText"),
    dontKnow: o(bt, "showDontKnowItem", "", "dontKnowText")
  };
}
function Ca(e, n, t) {
  if (E(e, "rateValues") !== void 0)
    return Ve(e, n, "rateValues", t);
  let r = (l, u) => {
    let c = E(e, l);
    return Tt(c) ? c : (c !== void 0 && t.fault(B(n, l), "expected-whole-number"), u);
  }, [o, s, i] = [r("rateMin", 1), r("rateMax", 5), r("rateStep", 1)];
  if (s <= o || i < 1)
    return t.fault(`${n}.rateMax`, "bad-rating", o, s, i), null;
  let a = [];
  for (let l = o; l <= s && a.length < un; l += i)
    a.push(Oe(String(l), null));
  return o + un * i <= s && t.fault(`${n}.rateMax`, "too-many-steps", un), a;
}
function $a(e, n, t) {
  let r = /* @__PURE__ */ new Map();
  return t.list(e, n, "columns").forEach((o, s) => {
    let i = B(`${n}.columns`, s), a = L(o) ? E(o, "name") : void 0;
    if (!L(o) || typeof a != "string" || !X.test(a)) {
      t.fault(`${i}.name`, "bad-id", F(a));
      return;
    }
    if (r.has(a)) {
      t.fault(`${i}.name`, "name-taken", a);
      return;
    }
    let l = Ve(o, i, "choices", t);
    l !== null && r.set(a, { name: a, title: t.text(o, i, "title"), choices: l });
  }), r.size === 0 ? (t.fault(`${n}.columns`, "empty-list"), null) : Array.from(r.values());
}
function Oo(e) {
  return typeof e == "string" || typeof e == "number";
}

// src/core/report/group-label.ts
var ep = /^[a-z0-9][a-z0-9_-]{0,99}$/;
function At(e) {
  return ep.test(e);
}
function Ot(e, { by: n, question: t }, { markup: r, survey: o, texts: s }) {
  var u, c;
  if (n === "language")
    return ge.test(e) ? `<span lang="${e}">{{#language:${e}}}</span>` : U({ text: e });
  if (n === "community")
    return `<bdi>${U({ text: e })}</bdi>`;
  let i = V(o).find(({ name: d }) => d === t), a = i === void 0 ? null : (c = (u = ie(i)[0]) == null ? void 0 : u.choices) != null ? c : null, l = a === null ? void 0 : a.find(({ value: d }) => d === e);
  return r.label(ue(l != null ? l : Oe(e, null), s));
}
function Na({ by: e, question: n }, { markup: t, survey: r, texts: o }) {
  let s = V(r).find(({ name: a }) => a === n);
  if (s !== void 0) {
    let a = he(s, o);
    return { text: a.text, wikitext: t.label(a) };
  }
  let i = `localskills-results-by-${e === "language" ? "language" : "community"}`;
  return { text: t.messages.text(i), wikitext: t.say(i) };
}

// src/core/report/headline.ts
function Ia(e, n) {
  let { wantToLearn: t, canTeach: r } = n.measures, o = [];
  for (let d of Object.keys(e.skills)) {
    let m = Ee(e, d);
    m !== null && !P(m.highNeedCount) && m.highNeedCount > 0 && o.push({ skill: d, count: m.highNeedCount, of: m.n });
  }
  let s = (d) => {
    var m, f;
    return (f = (m = Ee(e, d)) == null ? void 0 : m.rankByMwds) != null ? f : Number.MAX_SAFE_INTEGER;
  }, i = Object.keys(e.skills).filter((d) => La(e.skills[d])).sort((d, m) => s(d) - s(m) || ae(d, m)), a = Ma(e, r), l = Ma(e, t), u = l === null || a === null ? [] : Fa(e).filter((d) => {
    var h, p;
    let [m, f] = [Eo(e, r, d), Eo(e, t, d)];
    return (P(m) || P(f)) && (P(m) || m === 0) && (P(f) || (f != null ? f : 0) > 0) && ((p = (h = e.balance[d]) == null ? void 0 : h.offers) != null ? p : 0) === 0;
  }), c = (l != null ? l : []).filter(({ skill: d }) => {
    var m, f;
    return Eo(e, r, d) === 0 && ((f = (m = e.balance[d]) == null ? void 0 : m.offers) != null ? f : 0) === 0;
  });
  return {
    needs: Co(o),
    assets: Co(a != null ? a : []),
    unmet: l === null || a === null ? null : Co(c),
    hiddenNeeds: i,
    maybeUnmet: u
  };
}
function La(e) {
  return e !== void 0 && (P(e) || P(e.highNeedCount));
}
function Ee(e, n) {
  let t = e.skills[n];
  return t === void 0 || P(t) ? null : t;
}
function Eo(e, n, t) {
  var s;
  let r = n === null ? void 0 : e.questions[n];
  if (r === void 0 || P(r))
    return r != null ? r : null;
  let o = r.choices[t];
  return P(o) ? o : (s = o == null ? void 0 : o.count) != null ? s : null;
}
function Ma(e, n) {
  let t = n === null ? void 0 : e.questions[n];
  if (t === void 0 || P(t))
    return null;
  let r = Fa(e);
  return Object.keys(t.choices).filter((o) => r.includes(o)).map((o) => {
    let s = t.choices[o];
    return { skill: o, count: s === void 0 || P(s) ? 0 : s.count, of: t.n };
  }).filter(({ count: o }) => o > 0);
}
function Fa({ skills: e, balance: n }) {
  let t = Object.keys(e);
  return t.length === 0 ? Object.keys(n) : t;
}
function Co(e) {
  return e.slice().sort((n, t) => Pn(
    { numerator: t.count, denominator: t.of },
    { numerator: n.count, denominator: n.of }
  ) || (n.skill < t.skill ? -1 : 1)).slice(0, 3);
}

// src/core/report/findings.ts
var et = 5;
function _a(e) {
  let { markup: n, results: t, survey: r } = e, { needs: o, assets: s, unmet: i, hiddenNeeds: a, maybeUnmet: l } = Ia(t, r), u = (m) => (f) => n.say(
    m,
    np(f, e),
    f.count,
    f.of,
    { wikitext: n.percent(f.count / f.of) }
  ), c = [];
  Object.keys(t.skills).length > 0 && c.push(...$o("needs", o.map(u("localskills-results-need")), e, a)), s.length > 0 && c.push(...$o("assets", s.map(u("localskills-results-asset")), e)), i !== null && c.push(...$o("unmet", i.map(u("localskills-results-unmet-skill")), e, l));
  let d = [...tp(e), ...rp(e)];
  return [
    ...c.length === 0 ? [] : ['<div class="ext-localSkills-findings">', ...c, "</div>"],
    ...d.length === 0 ? [] : ["<ul>", ...d.map((m) => `<li>${m}</li>`), "</ul>"]
  ];
}
function $o(e, n, t, r = []) {
  let { markup: o } = t;
  return [
    `<div class="ext-localSkills-finding ext-localSkills-finding-${e}">`,
    // No heading of the page's own kind: before the first of those stands the table of contents, in some skins.
    `<div class="ext-localSkills-finding-title" role="heading" aria-level="2">${o.say(`localskills-results-${e}`)}</div>`,
    ...n.length > 0 ? ["<ol>", ...n.map((s) => `<li>${s}</li>`), "</ol>"] : r.length > 0 ? [] : [`<p>${o.say(`localskills-results-${e}-none`)}</p>`],
    ...r.length === 0 ? [] : [`<p>${o.say(
      `localskills-results-${e}-hidden`,
      r.length,
      Le(r.map(t.skillName), o, et)
    )}</p>`],
    "</div>"
  ];
}
function np({ skill: e }, n) {
  return { wikitext: `<strong>${n.skillName(e)}</strong>` };
}
function tp(e) {
  let { markup: n, results: t } = e, r = Object.keys(t.skills).filter((s) => ja(t, s) !== null), o = r.filter((s) => ja(t, s) === "concentrate-here").sort((s, i) => qa(t, i) - qa(t, s) || (s < i ? -1 : 1));
  return r.length < 4 || o.length === 0 ? [] : [n.say(
    "localskills-results-concentrate",
    o.length,
    r.length,
    Le(o.map(e.skillName), n, et),
    { wikitext: Sn("plot", n.say("localskills-results-plot")) }
  )];
}
function rp(e) {
  let { markup: n, results: t } = e, r = Object.keys(t.skills).filter((s) => Da(t, s) !== null);
  if (r.length < 2 * et)
    return [];
  let o = r.filter((s) => {
    var i;
    return ((i = Da(t, s)) != null ? i : []).every((a) => a <= et);
  });
  return [o.length === 0 ? n.say("localskills-results-agreed-none", et) : n.say("localskills-results-agreed", et, Le(o.map(e.skillName), n), o.length)];
}
function Da(e, n) {
  var o;
  let { rankByMwds: t = null, rankByRds: r = null } = (o = Ee(e, n)) != null ? o : {};
  return t === null || r === null ? null : [t, r];
}
function ja(e, n) {
  var t, r;
  return (r = (t = Ee(e, n)) == null ? void 0 : t.quadrant) != null ? r : null;
}
function qa(e, n) {
  var t, r;
  return (r = (t = Ee(e, n)) == null ? void 0 : t.gap) != null ? r : 0;
}
function Ba({ markup: e, results: n }) {
  let { mwdsRds: t, mwdsHighNeed: r, rdsHighNeed: o } = n.agreement, s = [t, r, o].filter((u) => u !== null);
  if (s.length === 0)
    return [];
  let i = Math.min(...s), a = i >= 0.9 ? "close" : i >= 0.7 ? "largely" : i >= 0.4 ? "partly" : "hardly", l = (u) => ({ wikitext: u === null ? "\u2013" : e.number(u, 2) });
  return [`<p>${e.say(`localskills-results-agreement-${a}`)} ${e.say(
    "localskills-results-agreement-figures",
    { wikitext: oe(e.say("localskills-results-term-tau"), "tau", e) },
    l(t),
    l(r),
    l(o)
  )}</p>`];
}

// src/core/report/skills-table.ts
var Wa = [
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
function Va(e) {
  var l;
  let { markup: n, results: t, survey: r } = e, o = Q(r), s = Object.keys(t.skills);
  if (o === null || s.length === 0)
    return [];
  let i = [
    `|+ ${n.say("localskills-results-skills-caption")}`,
    "|-",
    H(n.say("localskills-results-column-skill")),
    ...Wa.map(([u, c]) => H(
      oe(n.say(`localskills-results-column-${u}`), c, n),
      "number"
    ))
  ], a = sp(t);
  for (let u of Et(t.skills)) {
    let c = t.skills[u], d = c !== void 0 && !P(c) && c.n > 0;
    i.push(
      // Rows without figures stay at the end, however the table is sorted.
      d ? "|-" : '|- class="sortbottom"',
      `! scope="row" | ${e.skillName(u)}`,
      ...d ? ip(c, (l = a.get(u)) != null ? l : null, [o.importance, o.ability], e) : [`| class="ext-localSkills-withheld" colspan="${Wa.length}" | ${P(c) ? xt(c, e) : n.say("localskills-results-no-answers")}`]
    );
  }
  return [
    J(2, n.say("localskills-results-skills")),
    `<p>${n.say("localskills-results-skills-intro")}</p>`,
    ...Ba(e),
    ne(
      U({ text: n.messages.text("localskills-results-skills") }),
      "sortable ext-localSkills-wide ext-localSkills-ranking",
      i
    )
  ];
}
function Et(e) {
  return Object.keys(e).sort((n, t) => op(e, n, t));
}
function op(e, n, t) {
  for (let r of ["rankByMwds", "rankByRds"]) {
    let o = (a) => {
      var l, u;
      return (u = (l = Ee({ skills: e }, a)) == null ? void 0 : l[r]) != null ? u : 1 / 0;
    }, [s, i] = [o(n), o(t)];
    if (s !== i)
      return s - i;
  }
  return n < t ? -1 : 1;
}
function sp(e) {
  let n = [];
  Object.keys(e.skills).forEach((r) => {
    let o = Ee(e, r);
    o !== null && o.n > 0 && !P(o.highNeedCount) && n.push({ skill: r, numerator: o.highNeedCount, denominator: o.n });
  });
  let t = zn(n, (r, o) => Pn(o, r));
  return new Map(n.map(({ skill: r }, o) => [r, t[o]]));
}
function ip(e, n, t, { markup: r }) {
  let o = (h, p) => G(h === null ? "" : r.number(h, p), h), s = (h, p, b) => {
    let [g, y] = [Math.min(...Array.from(b.values())), Math.max(...Array.from(b.values()))];
    return h === null ? G("", null) : G(Fe(r.number(h, 2), y > g ? (h - g) / (y - g) : 0, p), h);
  }, { highNeed: i, highNeedCount: a, highNeedInterval: l, rankByMwds: u, rankByRds: c } = e, d = [u, c, n].filter((h) => h !== null), m = d.length < 2 ? null : Math.max(...d) - Math.min(...d), f = P(l) || l === null ? "" : `<div class="ext-localSkills-detail">${r.say(
    "localskills-results-interval",
    { wikitext: r.number(Be(l.low, 0, 2)) },
    { wikitext: r.percent(l.high) }
  )}</div>`;
  return [
    o(u, 0),
    o(c, 0),
    P(a) ? Y(r) : o(n, 0),
    o(m, 0),
    P(i) || P(a) ? Y(r) : G(Fe(`${r.percent(i != null ? i : 0)} <span class="ext-localSkills-detail">${r.say("localskills-results-count-of", a, e.n)}</span>`, i != null ? i : 0, "need") + f, i != null ? i : 0),
    s(e.importance.mean, "importance", t[0]),
    s(e.ability.mean, "ability", t[1]),
    o(e.gap, 2),
    o(e.mwds, 2),
    o(e.rds, 0),
    o(e.n, 0)
  ];
}

// src/core/report/breakdown-tables.ts
var ap = { community: 40, language: 12, question: 12 };
function Ga(e) {
  let { markup: n, results: t } = e, r = ({ by: s }) => +(s !== "community"), o = t.breakdowns.slice().sort((s, i) => r(s) - r(i)).reduce(
    (s, i) => s.concat(cp(i, e)),
    []
  );
  return o.length === 0 ? [] : [
    J(2, n.say("localskills-results-breakdowns")),
    `<p>${n.say("localskills-results-breakdowns-intro")}</p>`,
    up(e),
    ...o
  ];
}
function lp({ by: e, groups: n }) {
  let t = Object.keys(n), r = (i) => {
    let a = n[i];
    return a === void 0 || P(a) ? 0 : a.counted;
  }, o = t.slice().sort((i, a) => r(a) - r(i) || (i < a ? -1 : 1)), s = new Set(o.slice(0, ap[e]));
  return t.filter((i) => s.has(i));
}
function up({ markup: e }) {
  let n = (o, s) => `<span class="ext-localSkills-heat-key ext-localSkills-heat-${o}">${s}</span>`, t = (o) => ({ wikitext: e.number(o, o % 1 === 0 ? 0 : 1) }), r = (o) => n(o * 2, e.say("localskills-results-heat-up-to", t(o - 0.5), t(o)));
  return `<p class="ext-localSkills-heat-keys">${[
    n(-1, e.say("localskills-results-heat-surplus")),
    ...[0.5, 1, 1.5].map(r),
    n(4, e.say("localskills-results-heat-above", t(1.5)))
  ].join(" ")}</p>`;
}
function cp(e, n) {
  let { markup: t, results: r } = n, o = Object.keys(e.groups), s = lp(e), i = Et(r.skills);
  if (o.length < 2 || i.length === 0)
    return [];
  let a = Na(e, n), l = [
    `|+ ${oe(t.say("localskills-results-breakdown-caption"), "gap", t)}`,
    "|-",
    H(t.say("localskills-results-column-skill")),
    ...s.map((u) => H(
      fp(u, e, n) + mp(e.groups[u], n),
      "number"
    ))
  ];
  for (let u of i) {
    l.push("|-", `! scope="row" | ${n.skillName(u)}`);
    for (let c of s) {
      let d = e.groups[c], m = d === void 0 || P(d) ? void 0 : d.skills[u];
      l.push(m === void 0 || P(m) ? Y(t) : m.gap === null ? G("", null) : G(t.number(m.gap, 2), m.gap, `ext-localSkills-heat-${dp(m.gap)}`));
    }
  }
  return [
    J(3, a.wikitext),
    ne(U(a), "sortable ext-localSkills-wide ext-localSkills-breakdown", l),
    ...s.length < o.length ? [`<p>${t.say("localskills-results-more-groups", o.length - s.length)}</p>`] : []
  ];
}
function dp(e) {
  return e < 0 ? -1 : Math.min(4, Math.ceil(e * 2));
}
function fp(e, n, t) {
  let r = Ot(e, n, t), { report: o, survey: s } = t, i = n.groups[e];
  return n.by === "community" && At(e) && i !== void 0 && !P(i) ? ce(o.titles.communityResults(s.id, e), r) : r;
}
function mp(e, { markup: n }) {
  return `<br /><span class="ext-localSkills-detail">${e === void 0 || P(e) ? n.say("localskills-results-withheld") : n.say("localskills-results-answers", e.counted)}</span>`;
}

// src/core/report/parameter-title.ts
function Ct({ question: e, row: n, column: t }, r) {
  return [
    he(e, r).text,
    ...n === null ? [] : [ue(n, r).text],
    ...t === null ? [] : [he(t, r).text]
  ].join(" / ");
}

// src/core/report/change-tables.ts
var pp = 3, gp = 10, hp = ["new", "gone", "changed", "withheld", "no-answers"];
function Ha(e) {
  let { change: n, markup: t, report: r } = e;
  if (n === null || n.before.counted === 0)
    return [];
  let { accountsInBoth: o, before: s, now: i } = n, a = o === null || P(o) ? "" : ` ${t.say("localskills-results-change-both", o)}`;
  return [
    J(2, t.say("localskills-results-change")),
    `<p>${t.say(
      "localskills-results-change-intro",
      { wikitext: ce(r.titles.results(s.survey), `<bdi>${U({ text: s.survey })}</bdi>`) },
      s.counted,
      i.counted
    )}${a}</p>`,
    ...yp(n, e),
    ...bp(n, e),
    ...wp(n, e)
  ];
}
function Ln({ difference: e }) {
  return e;
}
function No({ interval: e }) {
  return e.low > 0 || e.high < 0;
}
function yp({ skills: e, questions: n }, t) {
  var a, l;
  let { markup: r, survey: o, texts: s } = t, i = [];
  Object.keys(e).forEach((u) => {
    var d;
    let c = (d = e[u]) == null ? void 0 : d.highNeed;
    if (c !== void 0 && !P(c) && No(c)) {
      let m = { wikitext: `<strong>${t.skillName(u)}</strong>` };
      i.push({
        name: u,
        change: c,
        about: r.say("localskills-results-change-need", m, ...Ua(c, t))
      });
    }
  });
  for (let u of z(o)) {
    let c = (l = (a = n[u.name]) == null ? void 0 : a.choices) != null ? l : {};
    Object.keys(c).forEach((d) => {
      var f, h;
      let m = c[d];
      if (m !== void 0 && !P(m) && No(m)) {
        let p = (h = (f = u.choices) == null ? void 0 : f.find(({ value: g }) => g === d)) != null ? h : Oe(d, null), b = ue(p, s);
        i.push({ name: `${u.name} ${d}`, change: m, about: r.say(
          "localskills-results-change-choice",
          { wikitext: U({ text: Ct(u, s) }) },
          { wikitext: `<strong>${r.label(b)}</strong>` },
          ...Ua(m, t)
        ) });
      }
    });
  }
  return i.sort((u, c) => Math.abs(Ln(c.change)) - Math.abs(Ln(u.change)) || (u.name < c.name ? -1 : 1)), i.length === 0 ? [`<p>${r.say("localskills-results-change-none")}</p>`] : [
    "<ul>",
    ...i.slice(0, 2 * pp).map(({ about: u }) => `<li>${u}</li>`),
    "</ul>"
  ];
}
function Ua({ before: e, now: n, interval: t }, { markup: r }) {
  let o = r.say(
    "localskills-results-change-range",
    { wikitext: r.signed(t.low * 100) },
    { wikitext: r.signed(t.high * 100) }
  );
  return [r.percent(e), r.percent(n), o].map((s) => ({ wikitext: s }));
}
function bp({ skills: e }, n) {
  let { markup: t } = n, r = (u) => e[u], o = (u) => Ln(r(u).gap), s = Object.keys(e).sort((u, c) => o(c) - o(u) || (u < c ? -1 : 1));
  if (s.length === 0)
    return [];
  let i = (u, c) => H(oe(t.say(`localskills-results-column-${u}`), c, t), "number"), a = [
    `|+ ${t.say("localskills-results-change-caption")}`,
    "|-",
    H(t.say("localskills-results-column-skill")),
    i("gap", "gap"),
    i("importance", "importance"),
    i("ability", "importance"),
    i("high-need", "high-need"),
    i("rank-mwds", "rank"),
    i("n", "n")
  ], l = (u, c) => ` <span class="ext-localSkills-detail">${t.say("localskills-results-from-to", { wikitext: u }, { wikitext: c })}</span>`;
  for (let u of s) {
    let { gap: c, importance: d, ability: m, highNeed: f, rankByMwds: h, n: p } = r(u), b = (g) => G(
      t.signed(Ln(g), 2) + l(t.number(g.before, 2), t.number(g.now, 2)),
      Ln(g)
    );
    a.push(
      "|-",
      `! scope="row" | ${n.skillName(u)}`,
      b(c),
      b(d),
      b(m),
      P(f) ? Y(t) : G(
        `${t.signed(Ln(f) * 100)}${l(t.percent(f.before), t.percent(f.now))}${No(f) ? `<br /><strong class="ext-localSkills-detail">${t.say("localskills-results-clear")}</strong>` : ""}`,
        Ln(f)
      ),
      h === null ? G("", null) : G(
        t.say("localskills-results-from-to", { wikitext: t.number(h.before) }, { wikitext: t.number(h.now) }),
        h.now
      ),
      G(t.say("localskills-results-from-to", { wikitext: t.number(p.before) }, { wikitext: t.number(p.now) }), p.now)
    );
  }
  return [ne(U({ text: t.messages.text("localskills-results-change") }), "sortable ext-localSkills-wide", a)];
}
function wp({ notCompared: e }, n) {
  let { markup: t, survey: r, texts: o } = n, s = new Map(z(r).map((a) => [a.name, a])), i = [];
  for (let a of hp) {
    let l = e.filter((u) => u.reason === a).map(({ part: u, name: c }) => {
      let d = s.get(c);
      return u === "skill" ? n.skillName(c) : d === void 0 ? `<code>${U({ text: c })}</code>` : U({ text: Ct(d, o) });
    });
    l.length > 0 && i.push(t.say(`localskills-results-not-compared-${a}`, Le(l, t, gp)));
  }
  return i.length === 0 ? [] : [
    `<p>${t.say("localskills-results-not-compared")}</p>`,
    "<ul>",
    ...i.map((a) => `<li>${a}</li>`),
    "</ul>"
  ];
}

// src/core/report/exclusions.ts
var Mo = 500;
function Qa({ markup: e, results: n }) {
  let { excluded: t } = n;
  if (t.length === 0)
    return [];
  let r = (l) => Rn(l, e.say("localskills-results-see-revision")), o = ({ page: l, reason: u, revision: c }) => [
    "|-",
    `| ${ce(l)}`,
    `| ${e.say(`localskills-excluded-${u}`)}${c === void 0 || c === 0 ? "" : ` ${r(c)}`}`
  ], s = /* @__PURE__ */ new Map();
  t.forEach(({ reason: l }) => {
    var u;
    return s.set(l, ((u = s.get(l)) != null ? u : 0) + 1);
  });
  let i = Array.from(s.keys()).sort((l, u) => {
    var c, d;
    return ((c = s.get(u)) != null ? c : 0) - ((d = s.get(l)) != null ? d : 0) || (l < u ? -1 : 1);
  }), a = U({ text: e.messages.text("localskills-results-excluded") });
  return [
    J(2, `<span id="${Ie("excluded")}">${e.say("localskills-results-excluded")}</span>`),
    ...s.size < 2 ? [] : [ne(U({ text: e.messages.text("localskills-results-column-reason") }), "ext-localSkills-excluded", [
      "|-",
      H(e.say("localskills-results-column-reason")),
      H(e.say("localskills-results-column-pages")),
      ...i.map((l) => {
        var u, c;
        return [
          "|-",
          `! scope="row" | ${e.say(`localskills-excluded-${l}`)}`,
          G(e.number((u = s.get(l)) != null ? u : 0), (c = s.get(l)) != null ? c : 0)
        ].join(`
`);
      })
    ])],
    ne(a, "ext-localSkills-excluded", [
      "|-",
      ...["page", "reason"].map((l) => H(e.say(`localskills-results-column-${l}`))),
      ...t.slice(0, Mo).map((l) => o(l).join(`
`))
    ]),
    ...t.length > Mo ? [`<p>${e.say("localskills-results-more-excluded", t.length - Mo)}</p>`] : []
  ];
}

// src/core/report/glossary.ts
function xp({ markup: e, survey: n, results: t }) {
  let r = (c) => `localskills-results-column-${c}`, o = Q(n), s = o === null ? [1, 5] : [...Array.from(o.importance.values()), ...Array.from(o.ability.values())], { canTeach: i, wantToLearn: a } = n.measures, u = Object.keys(t.balance).map((c) => t.balance[c]).some((c) => c !== void 0 && c.offers !== null);
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
    ...i === null && a === null ? [] : [["people", [
      ...a === null ? [] : [r("want-to-learn")],
      ...i === null ? [] : [r("can-teach")]
    ]]],
    ...i === null || a === null ? [] : [["lacking", [r("lacking")]]],
    ...u ? [["exchange", [r("seek-now"), r("offer-now")]]] : [],
    ["share", [r("people"), r("share")]],
    ["interval", ["localskills-results-term-interval"], { wikitext: e.percent(0.95) }],
    ...n.core === null ? [] : [["core", ["localskills-results-core", "localskills-results-local"]]],
    ["withheld", ["localskills-results-withheld"]]
  ];
}
function za(e) {
  let { markup: n } = e;
  return [
    J(2, n.say("localskills-results-guide")),
    '<dl class="ext-localSkills-guide">',
    ...xp(e).reduce((t, [r, o, ...s]) => t.concat(
      o.map((i, a) => `<dt${a === 0 ? ` id="${Ie(r)}"` : ""}>${n.say(i)}</dt>`),
      `<dd>${n.say(`localskills-results-guide-${r}`, ...s)}</dd>`
    ), []),
    "</dl>",
    `<p>${n.say("localskills-results-guide-caution")}</p>`
  ];
}

// src/core/report/community-page.ts
function Ja({ results: e }) {
  return e.breakdowns.find(({ by: n, groups: t }) => n === "community" && Object.keys(t).length > 1);
}

// src/core/report/methods.ts
var Io = 100;
function Ka(e) {
  let { markup: n, survey: t } = e;
  return [
    J(2, `<span id="${Ie("quality")}">${n.say("localskills-results-methods")}</span>`),
    ...Lo(kp(e)),
    ...Sp(e),
    ...Rp(e),
    ...Q(t) === null ? [] : [
      J(3, n.say("localskills-results-formulas")),
      ...Lo([
        n.say("localskills-results-methods-pairs"),
        n.say("localskills-results-methods-formulas"),
        n.say("localskills-results-methods-intervals", { wikitext: n.percent(0.95) })
      ])
    ],
    J(3, n.say("localskills-results-disclosure")),
    ...Lo(vp(e))
  ];
}
function Lo(e) {
  return ["<ul>", ...e.map((n) => `<li>${n}</li>`), "</ul>"];
}
function kp({ markup: e, report: n, results: t, survey: r }) {
  let { titles: o, counted: s, definitionRevision: i } = n, a = (d, m) => ({ wikitext: ce(d, e.say(m)) }), l = i === 0 ? a(o.definition(r.id), "localskills-results-definition") : { wikitext: Rn(i, e.say("localskills-results-revision", String(i))) }, u = Object.keys(t.balance).map((d) => t.balance[d]), c = (d) => u.reduce((m, f) => {
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
      { wikitext: Sn("excluded", e.say("localskills-results-excluded")) }
    )],
    e.say("localskills-results-methods-shares", { wikitext: e.percent(1) }),
    ...u.some((d) => d !== void 0 && d.offers !== null) ? [e.say("localskills-results-methods-exchange", c("offers"), c("seeks"))] : [],
    e.say("localskills-results-methods-data", a(o.resultsData(r.id), "localskills-results-data"), s.count)
  ];
}
function Sp(e) {
  let { markup: n, report: t, results: r, survey: o } = e, s = Ja(e);
  if (s === void 0)
    return [];
  let i = (u) => {
    let c = s.groups[u];
    return c === void 0 || P(c) ? null : c.counted;
  }, a = Object.keys(s.groups).sort((u, c) => {
    var d, m;
    return ((d = i(c)) != null ? d : -1) - ((m = i(u)) != null ? m : -1) || (u < c ? -1 : 1);
  }), l = [
    "|-",
    H(n.say("localskills-results-column-community")),
    H(n.say("localskills-results-fact-counted"), "number"),
    H(oe(n.say("localskills-results-column-share"), "share", n), "number")
  ];
  for (let u of a.slice(0, Io)) {
    let c = i(u), d = Ot(u, s, e);
    l.push(
      "|-",
      `! scope="row" | ${c !== null && At(u) ? ce(t.titles.communityResults(o.id, u), d) : d}`,
      ...c === null ? [Y(n), Y(n)] : [
        G(n.number(c), c),
        G(Fe(n.percent(c / r.counted), c / r.counted), c / r.counted)
      ]
    );
  }
  return [
    J(3, n.say("localskills-results-response")),
    `<p>${n.say("localskills-results-response-intro")}</p>`,
    ne(U({ text: n.messages.text("localskills-results-response") }), "sortable ext-localSkills-shares", l),
    ...a.length > Io ? [`<p>${n.say("localskills-results-more-rows", a.length - Io)}</p>`] : []
  ];
}
function Rp(e) {
  let { markup: n, results: t, survey: r, texts: o } = e;
  if (!t.versions.some(({ isCurrent: l, isKnown: u }) => u && !l))
    return [];
  let s = V(r), i = (l) => Le(l.map((u) => {
    let c = s.find((d) => d.name === u);
    return c === void 0 ? `<code>${U({ text: u })}</code>` : n.label(he(c, o));
  }), n).wikitext, a = [
    "|-",
    ...["version", "answers", "left-out", "reworded"].map((l) => H(n.say(`localskills-results-column-${l}`)))
  ];
  for (let { revision: l, counted: u, isCurrent: c, isKnown: d, changed: m, reworded: f } of t.versions) {
    let h = l === null || !d ? n.say("localskills-results-version-unknown") : Rn(l, n.say("localskills-results-revision", String(l)));
    a.push(
      "|-",
      `! scope="row" | ${h}${c ? ` <span class="ext-localSkills-detail">${n.say("localskills-results-version-current")}</span>` : ""}`,
      P(u) ? Y(n) : G(n.number(u), u),
      `| ${i(m)}`,
      `| ${i(f)}`
    );
  }
  return [
    J(3, n.say("localskills-results-versions")),
    `<p>${n.say("localskills-results-versions-intro")}</p>`,
    ne(U({ text: n.messages.text("localskills-results-versions") }), "", a)
  ];
}
function vp({ markup: e, survey: n, report: { held: t = null } }) {
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
function Xa(e, n) {
  let t = /* @__PURE__ */ new Set();
  return e.map(({ across: r, up: o }) => {
    let [s, i] = [r * n - 0.5, o * n - 0.5], [a, l] = [-1, 1 / 0];
    for (let u = 0; u < n * n; u++) {
      let c = (u % n - s) ** 2 + (Math.floor(u / n) - i) ** 2;
      c < l && !t.has(u) && ([a, l] = [u, c]);
    }
    return t.add(a), { column: a % n, row: Math.floor(a / n) };
  });
}
function Fo(e) {
  let n = Math.floor(Math.min(...e) * 2) / 2, t = Math.ceil(Math.max(...e) * 2) / 2;
  return t - n >= 1 ? { low: n, high: t } : { low: n - (1 - t + n) / 2, high: t + (1 - t + n) / 2 };
}

// src/core/report/need-plot.ts
var Pp = 40, Do = 16, Tp = ["concentrate-here", "keep-up", "low-priority", "possible-overkill"];
function Za(e) {
  let { markup: n, results: { cross: t } } = e, r = Ap(e);
  if (r.length < 3 || t === null)
    return [];
  let o = r.slice().sort((s, i) => Ya(i, t) - Ya(s, t) || s.number - i.number).slice(0, Pp).sort((s, i) => s.number - i.number);
  return [
    J(2, `<span id="${Ie("plot")}">${n.say("localskills-results-plot")}</span>`),
    `<p>${n.say("localskills-results-plot-intro")}${o.length < r.length ? ` ${n.say("localskills-results-plot-more", o.length, r.length)}` : ""}</p>`,
    '<div class="ext-localSkills-plot-and-legend">',
    ...Op(o, r, e),
    ne(
      U({ text: n.messages.text("localskills-results-plot") }),
      "ext-localSkills-legend",
      Ep(r, e)
    ),
    "</div>"
  ];
}
function Ap({ results: e }) {
  let n = [];
  return Et(e.skills).forEach((t) => {
    var a, l, u;
    let r = Ee(e, t), [o, s] = [(a = r == null ? void 0 : r.importance.mean) != null ? a : null, (l = r == null ? void 0 : r.ability.mean) != null ? l : null], i = (u = r == null ? void 0 : r.quadrant) != null ? u : null;
    o !== null && s !== null && i !== null && n.push({ number: n.length + 1, skill: t, importance: o, ability: s, quadrant: i });
  }), n;
}
function Ya({ importance: e, ability: n }, t) {
  return (e - t.importance) ** 2 + (n - t.ability) ** 2;
}
function Op(e, n, { markup: t, results: { cross: r } }) {
  var f, h, p, b;
  let o = Fo([...e.map(({ ability: g }) => g), (f = r == null ? void 0 : r.ability) != null ? f : 0]), s = Fo([...e.map(({ importance: g }) => g), (h = r == null ? void 0 : r.importance) != null ? h : 0]), i = (g, { low: y, high: w }) => (g - y) / (w - y), a = (g) => `${Be(g, 2, 2)}%`, l = Xa(e.map(({ ability: g, importance: y }) => ({ across: i(g, o), up: i(y, s) })), Do), u = ({ low: g, high: y }) => {
    let w = y - g > 2 ? 1 : 0.5, x = [];
    for (let k = Math.ceil(g / w) * w; k <= y; k += w)
      x.push(k);
    return x;
  }, c = (g) => t.number(g, g % 1 === 0 ? 0 : 1), d = (g) => `<span class="ext-localSkills-plot-${g}">${t.say(`localskills-results-quadrant-${g}`)}</span>`, m = t.messages.text("localskills-results-plot-description", n.length);
  return [
    `<div class="ext-localSkills-plot" role="img" aria-label="${U({ text: m })}">`,
    `<div class="ext-localSkills-plot-up">${t.say("localskills-results-column-importance")}</div>`,
    `<div class="ext-localSkills-plot-corners">${d("concentrate-here")}${d("keep-up")}</div>`,
    '<div class="ext-localSkills-plot-area">',
    `<div class="ext-localSkills-plot-level" style="bottom:${a(i((p = r == null ? void 0 : r.importance) != null ? p : 0, s))}"></div>`,
    `<div class="ext-localSkills-plot-upright" style="inset-inline-start:${a(i((b = r == null ? void 0 : r.ability) != null ? b : 0, o))}"></div>`,
    ...u(s).map((g) => `<div class="ext-localSkills-plot-tick-up" style="bottom:${a(i(g, s))}">${c(g)}</div>`),
    ...u(o).map((g) => `<div class="ext-localSkills-plot-tick-across" style="inset-inline-start:${a(i(g, o))}">${c(g)}</div>`),
    ...e.map(({ number: g, quadrant: y }, w) => {
      var S;
      let { column: x, row: k } = (S = l[w]) != null ? S : { column: 0, row: 0 };
      return `<div class="ext-localSkills-plot-point ext-localSkills-plot-${y}" style="inset-inline-start:${a(x / Do)};bottom:${a(k / Do)}">${t.number(g)}</div>`;
    }),
    "</div>",
    `<div class="ext-localSkills-plot-corners">${d("low-priority")}${d("possible-overkill")}</div>`,
    `<div class="ext-localSkills-plot-across">${t.say("localskills-results-column-ability")}</div>`,
    "</div>"
  ];
}
function Ep(e, n) {
  let { markup: t } = n, r = [
    "|-",
    H(t.say("localskills-results-column-number")),
    H(t.say("localskills-results-column-skill")),
    ...["importance", "ability"].map((o) => H(oe(t.say(`localskills-results-column-${o}`), "importance", t)))
  ];
  for (let o of Tp) {
    let s = e.filter((i) => i.quadrant === o);
    s.length > 0 && r.push("|-", `! colspan="4" scope="rowgroup" class="ext-localSkills-legend-${o}" | ${oe(
      t.say(`localskills-results-quadrant-${o}`),
      "quadrant",
      t
    )} <span class="ext-localSkills-detail">${t.say(`localskills-results-quadrant-${o}-means`)}</span>`), s.forEach(({ number: i, skill: a, importance: l, ability: u }) => r.push(
      "|-",
      `| class="ext-localSkills-figure" | ${t.number(i)}`,
      `! scope="row" | ${n.skillName(a)}`,
      G(t.number(l, 2), l),
      G(t.number(u, 2), u)
    ));
  }
  return r;
}

// src/core/report/overview.ts
function el(e) {
  let { markup: n, survey: t, report: r, results: o, texts: s } = e, { titles: i, definitionRevision: a } = r, l = n.label(he({ name: t.id, title: t.title }, s)), u = r.counted.newestDay, c = o.excluded.filter(({ reason: m }) => m !== "changed-by-others").length, d = [
    ["counted", n.number(o.counted)],
    ["not-counted", c === 0 ? n.number(0) : Sn("excluded", n.number(c))],
    ["newest", u === null ? n.say("localskills-results-none") : tl(u)],
    ["status", Mp(e)],
    ["definition", a === 0 ? ce(i.definition(t.id), n.say("localskills-results-definition")) : Rn(a, n.say("localskills-results-revision", String(a)))]
  ];
  return [
    `<div class="ext-localSkills-results-tools" data-survey="${t.id}" data-language="${n.messages.language}"></div>`,
    ...Cp(e),
    `<p>${n.say("localskills-results-intro", { wikitext: ce(i.survey(t.id), l) })}</p>`,
    '<ul class="ext-localSkills-facts">',
    ...d.map(([m, f]) => `<li><span class="ext-localSkills-fact-name">${n.say(`localskills-results-fact-${m}`)}</span> <span class="ext-localSkills-fact">${f}</span></li>`),
    "</ul>",
    `<p class="ext-localSkills-downloads">${n.say(
      "localskills-results-downloads",
      { wikitext: Qs(i.resultsTable(t.id), n.say("localskills-results-download-table")) },
      { wikitext: ce(i.resultsData(t.id), n.say("localskills-results-download-data")) },
      { wikitext: Sn("quality", n.say("localskills-results-quality-link")) }
    )}</p>`,
    ...$p(e)
  ];
}
function Cp({ languages: e, markup: n, report: t, survey: r }) {
  return e.length < 2 ? [] : [
    `<div class="ext-localSkills-languages" role="navigation" aria-label="${U({ text: n.messages.text("localskills-results-languages") })}">`,
    "<ul>",
    ...e.map(({ language: o, direction: s }) => {
      let i = `<span lang="${o}" dir="${s}">{{#language:${o}}}</span>`;
      return `<li>${o === n.messages.language ? `<strong>${i}</strong>` : ce(t.titles.resultsIn(r.id, o), i)}</li>`;
    }),
    "</ul>",
    "</div>"
  ];
}
function $p({ markup: e, report: { held: n = null } }) {
  return n === null ? [] : [`<div class="ext-localSkills-notice">${e.say("localskills-results-held", n.needed)}</div>`];
}
var Np = 20;
function nl({ markup: e, survey: n, report: t }) {
  let { faults: r, titles: o } = t;
  if (r.length === 0)
    return [];
  let s = ce(o.definition(n.id), e.say("localskills-results-definition"));
  return [
    '<div class="ext-localSkills-results-faults">',
    `<p>${e.say("localskills-results-faults", r.length, { wikitext: s })}</p>`,
    "<ul>",
    ...r.slice(0, Np).map((i) => `<li><code dir="ltr">${Me(i.path)}</code> ${Me(kn(i, e.messages))}</li>`),
    "</ul>",
    "</div>"
  ];
}
function tl(e) {
  return `<time datetime="${e}">${e}</time>`;
}
function Mp({ markup: e, survey: n }) {
  let t = e.say(`localskills-results-status-${n.status}`), { opens: r, closes: o } = n;
  if (r === null && o === null)
    return t;
  let s = [r, o].filter((a) => a !== null).map((a) => ({ wikitext: tl(a) })), i = r === null ? "until" : o === null ? "from" : "from-until";
  return e.say(
    "localskills-results-status-dates",
    { wikitext: t },
    { wikitext: e.say(`localskills-results-dates-${i}`, ...s) }
  );
}

// src/core/analysis/count-ranges.ts
function Ip(e, n, t, r) {
  return {
    least: Math.max(0, e - n - t * r.most),
    most: Math.max(0, e - n - t * r.least)
  };
}
function rl(e, n) {
  let [t, r] = [0, 0];
  return Object.keys(e.choices).forEach((o) => {
    let s = e.choices[o];
    t += s === void 0 || P(s) ? 0 : s.count, r += P(s) ? 1 : 0;
  }), r === 0 ? null : {
    least: 1,
    most: n ? e.n : Ip(e.n, t, r - 1, { least: 1, most: e.n }).most
  };
}

// src/core/report/question-words.ts
function ol(e, n) {
  var l, u;
  let { summary: t, topTwo: r, bottomTwo: o, n: s } = e, { markup: i } = n, a = [];
  if (s > 0 && t !== void 0 && !P(t) && t.mean !== null && t.median !== null) {
    let c = { wikitext: i.number(t.mean, 2) };
    a.push(P(t.median) ? i.say("localskills-results-mean", c) : i.say(
      "localskills-results-summary",
      c,
      { wikitext: i.number(t.median, t.median % 1 === 0 ? 0 : 1) }
    ));
  }
  return s > 0 && r !== void 0 && o !== void 0 && !P(r) && !P(o) && a.push(i.say(
    "localskills-results-boxes",
    { wikitext: i.percent((l = r.share) != null ? l : 0) },
    { wikitext: i.percent((u = o.share) != null ? u : 0) }
  )), a;
}
function jo(e, n, t, r) {
  let { markup: o, survey: s, texts: i } = r, a = (f) => Le(f, o), l = [], u = (f, h, ...p) => {
    !P(h) && h > 0 && l.push(o.say(f, h, ...p));
  };
  u("localskills-results-missing", e.missing), u("localskills-results-not-asked-people", e.notAsked), u("localskills-results-changed-version", e.changedVersion), u("localskills-results-not-in-statistics", e.notInStatistics, a(t.filter(({ value: f }) => s.notInStatistics.includes(f)).map((f) => o.label(ue(f, i))))), n.kind === "number" && u("localskills-results-unusable-numbers", e.unusable);
  let c = P(e.unknown) ? {} : e.unknown, d = Object.keys(c);
  d.length > 0 && l.push(o.say("localskills-results-unknown", a(d.map((f) => {
    var h;
    return o.say(
      "localskills-results-code-count",
      (h = c[f]) != null ? h : 0,
      { wikitext: `<code>${U({ text: f })}</code>` }
    );
  })), d.length));
  let m = rl(e, n.isMultiple);
  return m !== null && l.push(o.say("localskills-results-withheld-range", m.least, m.most)), l;
}

// src/core/report/question-tables.ts
var qo = 60;
function sl(e) {
  let { markup: n, survey: t, texts: r } = e, o = [];
  for (let s of V(t)) {
    let i = s.type === "matrixdropdown" ? _p(s, e) : s.type === "matrix" ? al(s, s.choices, zr, e) : Dp(s, e);
    if (i.length > 0) {
      let a = n.label(he(s, r));
      o.push(J(3, a), ...Fp(s.name, e), ...i);
    }
  }
  return o.length === 0 ? [] : [J(2, n.say("localskills-results-questions")), ...Lp(e), ...o];
}
function Lp({ markup: e, survey: { core: n } }) {
  return n === null ? [] : [`<p>${e.say(
    "localskills-results-core-intro",
    { wikitext: `<bdi>${U({ text: n.id })}</bdi>` }
  )}</p>`];
}
function Fp(e, { markup: n, survey: { core: t } }) {
  return t === null ? [] : [`<p class="ext-localSkills-tag">${oe(n.say(
    `localskills-results-${t.questions.includes(e) ? "core" : "local"}`
  ), "core", n)}</p>`];
}
function Dp(e, n) {
  var l;
  let { markup: t, results: r, texts: o } = n, s = r.questions[e.name], [i] = ie(e);
  if (s === void 0 || i === void 0)
    return [];
  if (P(s))
    return [`<p class="ext-localSkills-withheld">${xt(s, n)}</p>`];
  if (i.kind === "text") {
    let u = e.type === "comment" ? "localskills-results-comments" : "localskills-results-texts";
    return [`<p>${[t.say(u, s.n), ...jo(s, i, [], n)].join(" ")}</p>`];
  }
  let a = (l = i.choices) != null ? l : jp(s).map((u) => Oe(u, null));
  return [
    `<p>${[
      t.say("localskills-results-answered", s.n),
      ...ol(s, n),
      ...i.isMultiple && e.type !== "ranking" ? [t.say("localskills-results-several", { wikitext: t.percent(1) })] : [],
      ...jo(s, i, a, n)
    ].join(" ")}</p>`,
    ...i.kind === "number" ? [] : [ne(
      U(he(e, o)),
      "sortable ext-localSkills-shares",
      qp(s, i, a, n)
    )],
    ...i.kind === "number" || a.length <= qo ? [] : [`<p>${t.say("localskills-results-more-rows", a.length - qo)}</p>`]
  ];
}
function jp({ choices: e }) {
  let n = (t) => {
    let r = e[t];
    return r === void 0 || P(r) ? 0 : r.count;
  };
  return Object.keys(e).sort((t, r) => n(r) - n(t) || (t < r ? -1 : 1));
}
function qp(e, { question: n }, t, r) {
  let { markup: o, texts: s } = r, { places: i } = e, l = ["|-", ...["answer", ...i === void 0 ? [] : ["first", "mean-place"], "people", "share"].map((u) => u === "answer" ? H(o.say("localskills-results-column-answer")) : H(u === "share" ? oe(o.say("localskills-results-column-share"), "share", o) : o.say(`localskills-results-column-${u}`), "number"))];
  for (let u of ll(t, r).slice(0, qo)) {
    let c = il(e, u);
    if (u.isRetired && !P(c) && c.count === 0)
      continue;
    let d = i === void 0 ? void 0 : i[u.value];
    l.push(
      "|-",
      `! scope="row" | ${o.label(ue(u, s))}`,
      ...n.type !== "ranking" || d === void 0 ? [] : P(d) ? [Y(o), Y(o)] : [
        G(o.number(d.first), d.first),
        G(d.meanPlace === null ? "" : o.number(d.meanPlace, 1), d.meanPlace)
      ],
      ...P(c) ? [Y(o), Y(o)] : [
        G(o.number(c.count), c.count),
        G(c.share === null ? "" : Fe(o.percent(c.share), c.share), c.share)
      ]
    );
  }
  return l;
}
function il(e, { value: n }) {
  var t;
  return (t = e.choices[n]) != null ? t : { count: 0, share: null };
}
function _p(e, n) {
  let t = Q(n.survey);
  return e.columns.filter(({ name: o }) => t === null || e !== t.grid || !qe.includes(o)).reduce((o, s) => o.concat(al(
    e,
    s.choices,
    (i, a) => en(i, a, s.name),
    n,
    s
  )), []);
}
function al(e, n, t, r, o = null) {
  let { markup: s, results: i, texts: a } = r, l = ll(n, r), u = he(o != null ? o : e, a), c = [
    ...e.type === "matrixdropdown" && e.columns.length > 1 ? [`|+ ${s.label(u)}`] : [],
    "|-",
    "| ",
    ...l.map((d) => H(s.label(ue(d, a)))),
    H(s.say("localskills-results-column-n"))
  ];
  for (let d of e.rows) {
    let m = i.questions[t(e.name, d.value)];
    c.push("|-", `! scope="row" | ${s.label(ue(d, a))}`), m === void 0 || P(m) || m.n === 0 ? c.push(`| class="ext-localSkills-withheld" colspan="${l.length + 1}" | ${Bp(m, r)}`) : c.push(...l.map((f) => {
      var p, b;
      let h = il(m, f);
      return P(h) ? Y(s) : G(Fe(s.say(
        "localskills-results-count-share",
        h.count,
        { wikitext: s.percent((p = h.share) != null ? p : 0) }
      ), (b = h.share) != null ? b : 0), h.count);
    }), G(s.number(m.n), m.n));
  }
  return [ne(U(u), "ext-localSkills-wide ext-localSkills-cross", c)];
}
function Bp(e, n) {
  return P(e) ? xt(e, n) : n.markup.say("localskills-results-no-answers");
}
function ll(e, { survey: n }) {
  return e.filter(({ value: t }) => !n.notInStatistics.includes(t));
}

// src/core/report/results-page.ts
var Wp = "Skills survey results";
function ul(e) {
  let { report: n, markup: { messages: t } } = e, r = n.results.counted > 0;
  return [
    `<div class="ext-localSkills-results mw-content-${t.direction}" lang="${t.language}" dir="${t.direction}">`,
    ...el(e),
    ...nl(e),
    ...r ? [
      ..._a(e),
      ...Za(e),
      ...Va(e),
      ...Ta(e),
      ...Ha(e),
      ...Ga(e),
      ...sl(e),
      ...za(e)
    ] : [`<p>${e.markup.say("localskills-results-nothing-yet")}</p>`],
    ...Ka(e),
    ...Qa(e),
    "</div>",
    `[[Category:${Wp}]]`
  ].join(`
`);
}

// src/core/report/csv.ts
function cl(e) {
  return e.map((n) => typeof n == "string" ? Up(n) : n === null ? "" : String(n)).join(",");
}
var Vp = /^(?:[\s\u0000-\u001F\u007F-\u009F\u00AD\u061C\u115F\u1160\u200B-\u200F\u202A-\u202E\u2060-\u206F\u3164\uFFA0\uFFF9-\uFFFB]|[\u034F]|[\u17B4\u17B5]|[\u180B-\u180F]|[\uFE00-\uFE0F])*/, Gp = /^[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/;
function Up(e) {
  if (/^[A-Za-z0-9_][A-Za-z0-9_.]*$/.test(e))
    return e;
  let t = (/^[\t\r\n]/.test(e) || Gp.test(e.replace(Vp, "")) ? `'${e}` : e).replace(/[\r\n\u0085\u2028\u2029]+/g, " ");
  return /[",;\t]|^\s|\s$/.test(t) ? `"${t.replace(/"/g, '""')}"` : t;
}
var dl = `\r
`;

// src/core/report/results-table.ts
var Hp = ["part", "by", "group", "item", "item_label", "code", "code_label", "figure", "value", "withheld"];
function fl(e, n, t) {
  return [Hp, ...Qp(e, n, t)].map((r) => cl(r) + dl).join("");
}
function Qp(e, n, t) {
  let { minAnswers: r, minCell: o } = e, { counted: s, excluded: i, questions: a, skills: l, agreement: u, balance: c, breakdowns: d, versions: m } = n, f = Jp(e, t), h = xe({ part: "survey" }, { counted: s, excluded: i.length, minAnswers: r, minCell: o }), p = /* @__PURE__ */ new Map();
  i.forEach(({ reason: g }) => {
    var y;
    return p.set(g, ((y = p.get(g)) != null ? y : 0) + 1);
  }), Array.from(p.keys()).sort().forEach((g) => {
    var y;
    h.push(br({ part: "excluded", code: g }, "count", (y = p.get(g)) != null ? y : 0, null));
  }), m.forEach(({ revision: g, counted: y }) => h.push(
    ...xe({ part: "version", code: g === null ? "" : String(g) }, { counted: y })
  ));
  let b = new Map(z(e).map(
    (g) => [g.name, g]
  ));
  Object.keys(a).forEach((g) => {
    h.push(...zp(g, b.get(g), a[g], t));
  }), Object.keys(l).forEach((g) => {
    h.push(...xe({ part: "skill", item: g, itemLabel: f(g) }, l[g]));
  }), h.push(...xe({ part: "agreement" }, u)), Object.keys(c).forEach((g) => {
    h.push(...xe({ part: "balance", item: g, itemLabel: f(g) }, c[g]));
  });
  for (let { by: g, question: y, groups: w } of d)
    Object.keys(w).forEach((x) => {
      let k = w[x], S = { part: "group", by: y != null ? y : g, group: x };
      if (k === void 0 || P(k)) {
        h.push(...xe(S, { counted: k }));
        return;
      }
      h.push(...xe(S, { counted: k.counted })), Object.keys(k.skills).forEach((R) => {
        h.push(...xe(O(v({}, S), { item: R, itemLabel: f(R) }), k.skills[R]));
      });
    });
  return h;
}
function zp(e, n, t, r) {
  let o = { part: "question", item: e, itemLabel: n === void 0 ? e : Ct(n, r) };
  if (!L(t) || P(t))
    return xe(o, t);
  let d = t, { choices: s, places: i, unknown: a } = d, l = Cs(d, ["choices", "places", "unknown"]), u = xe(o, l), c = (m) => {
    var f, h;
    return ue(
      (h = (f = n == null ? void 0 : n.choices) == null ? void 0 : f.find(({ value: p }) => p === m)) != null ? h : Oe(m, null),
      r
    ).text;
  };
  for (let m of [s, i])
    L(m) && Object.keys(m).forEach((f) => {
      u.push(...xe(O(v({}, o), { code: f, codeLabel: c(f) }), m[f]));
    });
  return P(a) || !L(a) ? u.push(...xe(o, { unknown: a })) : Object.keys(a).forEach((m) => {
    u.push(...xe(O(v({}, o), { code: m }), { unknown: a[m] }));
  }), u;
}
function xe(e, n, t = "") {
  return P(n) ? [br(e, t, null, n.withheld)] : typeof n == "number" || n === null ? [br(e, t, n, null)] : typeof n == "string" || typeof n == "boolean" ? [br(e, t, String(n), null)] : L(n) ? Object.keys(n).reduce((r, o) => r.concat(
    xe(e, n[o], t === "" ? o : `${t}.${o}`)
  ), []) : [];
}
function br(e, n, t, r) {
  let { part: o, by: s = "", group: i = "", item: a = "", itemLabel: l = "", code: u = "", codeLabel: c = "" } = e;
  return [o, s, i, a, l, u, c, n, t, r];
}
function Jp(e, n) {
  var r, o;
  let t = new Map(((o = (r = Q(e)) == null ? void 0 : r.grid.rows) != null ? o : []).map(
    (s) => [s.value, ue(s, n).text]
  ));
  return (s) => {
    var i;
    return (i = t.get(s)) != null ? i : n.taxonomy === null ? s : tr(s, n.taxonomy, n.messages).text;
  };
}

// node_modules/jsonc-parser/lib/esm/impl/scanner.js
function wr(e, n = !1) {
  let t = e.length, r = 0, o = "", s = 0, i = 16, a = 0, l = 0, u = 0, c = 0, d = 0;
  function m(w, x) {
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
  function f(w) {
    r = w, o = "", s = 0, i = 16, d = 0;
  }
  function h() {
    let w = r;
    if (e.charCodeAt(r) === 48)
      r++;
    else
      for (r++; r < e.length && nt(e.charCodeAt(r)); )
        r++;
    if (r < e.length && e.charCodeAt(r) === 46)
      if (r++, r < e.length && nt(e.charCodeAt(r)))
        for (r++; r < e.length && nt(e.charCodeAt(r)); )
          r++;
      else
        return d = 3, e.substring(w, r);
    let x = r;
    if (r < e.length && (e.charCodeAt(r) === 69 || e.charCodeAt(r) === 101))
      if (r++, (r < e.length && e.charCodeAt(r) === 43 || e.charCodeAt(r) === 45) && r++, r < e.length && nt(e.charCodeAt(r))) {
        for (r++; r < e.length && nt(e.charCodeAt(r)); )
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
            let R = m(4, !0);
            R >= 0 ? w += String.fromCharCode(R) : d = 4;
            break;
          default:
            d = 5;
        }
        x = r;
        continue;
      }
      if (k >= 0 && k <= 31)
        if ($t(k)) {
          w += e.substring(x, r), d = 2;
          break;
        } else
          d = 6;
      r++;
    }
    return w;
  }
  function b() {
    if (o = "", d = 0, s = r, l = a, c = u, r >= t)
      return s = t, i = 17;
    let w = e.charCodeAt(r);
    if (_o(w)) {
      do
        r++, o += String.fromCharCode(w), w = e.charCodeAt(r);
      while (_o(w));
      return i = 15;
    }
    if ($t(w))
      return r++, o += String.fromCharCode(w), w === 13 && e.charCodeAt(r) === 10 && (r++, o += `
`), a++, u = r, i = 14;
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
          for (r += 2; r < t && !$t(e.charCodeAt(r)); )
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
            r++, $t(R) && (R === 13 && e.charCodeAt(r) === 10 && r++, a++, u = r);
          }
          return S || (r++, d = 1), o = e.substring(x, r), i = 13;
        }
        return o += String.fromCharCode(w), r++, i = 16;
      // numbers
      case 45:
        if (o += String.fromCharCode(w), r++, r === t || !nt(e.charCodeAt(r)))
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
    if (_o(w) || $t(w))
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
    setPosition: f,
    getPosition: () => r,
    scan: n ? y : b,
    getToken: () => i,
    getTokenValue: () => o,
    getTokenOffset: () => s,
    getTokenLength: () => r - s,
    getTokenStartLine: () => l,
    getTokenStartCharacter: () => s - c,
    getTokenError: () => d
  };
}
function _o(e) {
  return e === 32 || e === 9;
}
function $t(e) {
  return e === 10 || e === 13;
}
function nt(e) {
  return e >= 48 && e <= 57;
}
var ml;
(function(e) {
  e[e.lineFeed = 10] = "lineFeed", e[e.carriageReturn = 13] = "carriageReturn", e[e.space = 32] = "space", e[e._0 = 48] = "_0", e[e._1 = 49] = "_1", e[e._2 = 50] = "_2", e[e._3 = 51] = "_3", e[e._4 = 52] = "_4", e[e._5 = 53] = "_5", e[e._6 = 54] = "_6", e[e._7 = 55] = "_7", e[e._8 = 56] = "_8", e[e._9 = 57] = "_9", e[e.a = 97] = "a", e[e.b = 98] = "b", e[e.c = 99] = "c", e[e.d = 100] = "d", e[e.e = 101] = "e", e[e.f = 102] = "f", e[e.g = 103] = "g", e[e.h = 104] = "h", e[e.i = 105] = "i", e[e.j = 106] = "j", e[e.k = 107] = "k", e[e.l = 108] = "l", e[e.m = 109] = "m", e[e.n = 110] = "n", e[e.o = 111] = "o", e[e.p = 112] = "p", e[e.q = 113] = "q", e[e.r = 114] = "r", e[e.s = 115] = "s", e[e.t = 116] = "t", e[e.u = 117] = "u", e[e.v = 118] = "v", e[e.w = 119] = "w", e[e.x = 120] = "x", e[e.y = 121] = "y", e[e.z = 122] = "z", e[e.A = 65] = "A", e[e.B = 66] = "B", e[e.C = 67] = "C", e[e.D = 68] = "D", e[e.E = 69] = "E", e[e.F = 70] = "F", e[e.G = 71] = "G", e[e.H = 72] = "H", e[e.I = 73] = "I", e[e.J = 74] = "J", e[e.K = 75] = "K", e[e.L = 76] = "L", e[e.M = 77] = "M", e[e.N = 78] = "N", e[e.O = 79] = "O", e[e.P = 80] = "P", e[e.Q = 81] = "Q", e[e.R = 82] = "R", e[e.S = 83] = "S", e[e.T = 84] = "T", e[e.U = 85] = "U", e[e.V = 86] = "V", e[e.W = 87] = "W", e[e.X = 88] = "X", e[e.Y = 89] = "Y", e[e.Z = 90] = "Z", e[e.asterisk = 42] = "asterisk", e[e.backslash = 92] = "backslash", e[e.closeBrace = 125] = "closeBrace", e[e.closeBracket = 93] = "closeBracket", e[e.colon = 58] = "colon", e[e.comma = 44] = "comma", e[e.dot = 46] = "dot", e[e.doubleQuote = 34] = "doubleQuote", e[e.minus = 45] = "minus", e[e.openBrace = 123] = "openBrace", e[e.openBracket = 91] = "openBracket", e[e.plus = 43] = "plus", e[e.slash = 47] = "slash", e[e.formFeed = 12] = "formFeed", e[e.tab = 9] = "tab";
})(ml || (ml = {}));

// node_modules/jsonc-parser/lib/esm/impl/string-intern.js
var Xp = new Array(20).fill(0).map((e, n) => " ".repeat(n)), tt = 200, Yp = {
  " ": {
    "\n": new Array(tt).fill(0).map((e, n) => `
` + " ".repeat(n)),
    "\r": new Array(tt).fill(0).map((e, n) => "\r" + " ".repeat(n)),
    "\r\n": new Array(tt).fill(0).map((e, n) => `\r
` + " ".repeat(n))
  },
  "	": {
    "\n": new Array(tt).fill(0).map((e, n) => `
` + "	".repeat(n)),
    "\r": new Array(tt).fill(0).map((e, n) => "\r" + "	".repeat(n)),
    "\r\n": new Array(tt).fill(0).map((e, n) => `\r
` + "	".repeat(n))
  }
};

// node_modules/jsonc-parser/lib/esm/impl/parser.js
var Bo;
(function(e) {
  e.DEFAULT = {
    allowTrailingComma: !1
  };
})(Bo || (Bo = {}));
function pl(e, n, t = Bo.DEFAULT) {
  let r = wr(e, !1), o = [], s = 0;
  function i(N) {
    return N ? () => s === 0 && N(r.getTokenOffset(), r.getTokenLength(), r.getTokenStartLine(), r.getTokenStartCharacter()) : () => !0;
  }
  function a(N) {
    return N ? (_) => s === 0 && N(_, r.getTokenOffset(), r.getTokenLength(), r.getTokenStartLine(), r.getTokenStartCharacter()) : () => !0;
  }
  function l(N) {
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
  let d = u(n.onObjectBegin), m = l(n.onObjectProperty), f = c(n.onObjectEnd), h = u(n.onArrayBegin), p = c(n.onArrayEnd), b = l(n.onLiteralValue), g = a(n.onSeparator), y = i(n.onComment), w = a(n.onError), x = t && t.disallowComments, k = t && t.allowTrailingComma;
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
    return N ? b(_) : (m(_), o.push(_)), S(), !0;
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
    return f(), r.getToken() !== 2 ? R(7, [
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
var gl;
(function(e) {
  e[e.None = 0] = "None", e[e.UnexpectedEndOfComment = 1] = "UnexpectedEndOfComment", e[e.UnexpectedEndOfString = 2] = "UnexpectedEndOfString", e[e.UnexpectedEndOfNumber = 3] = "UnexpectedEndOfNumber", e[e.InvalidUnicode = 4] = "InvalidUnicode", e[e.InvalidEscapeCharacter = 5] = "InvalidEscapeCharacter", e[e.InvalidCharacter = 6] = "InvalidCharacter";
})(gl || (gl = {}));
var hl;
(function(e) {
  e[e.OpenBraceToken = 1] = "OpenBraceToken", e[e.CloseBraceToken = 2] = "CloseBraceToken", e[e.OpenBracketToken = 3] = "OpenBracketToken", e[e.CloseBracketToken = 4] = "CloseBracketToken", e[e.CommaToken = 5] = "CommaToken", e[e.ColonToken = 6] = "ColonToken", e[e.NullKeyword = 7] = "NullKeyword", e[e.TrueKeyword = 8] = "TrueKeyword", e[e.FalseKeyword = 9] = "FalseKeyword", e[e.StringLiteral = 10] = "StringLiteral", e[e.NumericLiteral = 11] = "NumericLiteral", e[e.LineCommentTrivia = 12] = "LineCommentTrivia", e[e.BlockCommentTrivia = 13] = "BlockCommentTrivia", e[e.LineBreakTrivia = 14] = "LineBreakTrivia", e[e.Trivia = 15] = "Trivia", e[e.Unknown = 16] = "Unknown", e[e.EOF = 17] = "EOF";
})(hl || (hl = {}));
var Wo = pl;
var yl;
(function(e) {
  e[e.InvalidSymbol = 1] = "InvalidSymbol", e[e.InvalidNumberFormat = 2] = "InvalidNumberFormat", e[e.PropertyNameExpected = 3] = "PropertyNameExpected", e[e.ValueExpected = 4] = "ValueExpected", e[e.ColonExpected = 5] = "ColonExpected", e[e.CommaExpected = 6] = "CommaExpected", e[e.CloseBraceExpected = 7] = "CloseBraceExpected", e[e.CloseBracketExpected = 8] = "CloseBracketExpected", e[e.EndOfFileExpected = 9] = "EndOfFileExpected", e[e.InvalidCommentToken = 10] = "InvalidCommentToken", e[e.UnexpectedEndOfComment = 11] = "UnexpectedEndOfComment", e[e.UnexpectedEndOfString = 12] = "UnexpectedEndOfString", e[e.UnexpectedEndOfNumber = 13] = "UnexpectedEndOfNumber", e[e.InvalidUnicode = 14] = "InvalidUnicode", e[e.InvalidEscapeCharacter = 15] = "InvalidEscapeCharacter", e[e.InvalidCharacter = 16] = "InvalidCharacter";
})(yl || (yl = {}));

// src/core/json/parse-json.ts
function ke(e) {
  if (e.trim() === "")
    return { value: void 0, faults: [{ path: "$", code: "json-empty", parameters: [] }] };
  try {
    let n = JSON.parse(e);
    return ag(n) ? { value: void 0, faults: [Vo] } : { value: n, faults: ug(e) };
  } catch (n) {
    return { value: void 0, faults: [n instanceof SyntaxError ? lg(e) : Vo] };
  }
}
var xl = { disallowComments: !0, allowTrailingComma: !1 }, sg = 100, Vo = { path: "$", code: "json-too-deep", parameters: [] }, ig = {
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
function ag(e) {
  let n = [e].filter(bl);
  for (let t = 0; n.length > 0; t++) {
    if (t === sg)
      return !0;
    let r = [];
    for (let o of n)
      for (let s of Object.keys(o).map((i) => o[i]))
        bl(s) && r.push(s);
    n = r;
  }
  return !1;
}
function bl(e) {
  return typeof e == "object" && e !== null;
}
function lg(e) {
  var a;
  let n = null;
  try {
    Wo(e, {
      onError: (l, u, c) => {
        n = n != null ? n : { error: l, offset: u, length: c };
      }
    }, xl);
  } catch (l) {
    return Vo;
  }
  let t = n;
  if (t === null || e.charCodeAt(0) === 65279)
    return { path: "$", code: t === null ? "json-invalid" : "json-byte-order-mark", parameters: [] };
  let r = e.slice(0, t.offset), o = e.slice(t.offset, t.offset + Math.max(t.length, 1));
  if ((o === "}" || o === "]") && r.trim().endsWith(","))
    return wl("json-trailing-comma", e, r.lastIndexOf(","), o);
  let s = (a = ig[t.error]) != null ? a : "json-invalid";
  return wl(s === "json-comma" ? o === "}" ? "json-list-end" : o === "]" ? "json-object-end" : s : s, e, t.offset, o);
}
function wl(e, n, t, r) {
  let o = n.slice(0, t).split(/\r\n?|\n/), s = o[o.length - 1].length + 1;
  return { path: "$", code: e, parameters: [o.length, s, F(r)] };
}
function ug(e) {
  let n = [], t = [];
  return Wo(e, {
    onObjectBegin: () => {
      t.push(/* @__PURE__ */ new Map());
    },
    onObjectEnd: () => {
      t.pop();
    },
    onObjectProperty: (r, o, s, i, a, l) => {
      let u = t[t.length - 1], c = u.get(r);
      if (c === void 0)
        u.set(r, i + 1);
      else {
        let d = l().reduce(B, "$");
        n.push({
          path: B(d, r),
          code: "json-duplicate-key",
          parameters: [F(r), c, i + 1]
        });
      }
    }
  }, xl), n;
}

// src/core/survey/dates.ts
function Ce(e) {
  let n = /^(\d{4})-(\d{2})-(\d{2})$/.exec(e);
  if (n === null)
    return !1;
  let [t, r, o] = [Number(n[1]), Number(n[2]), Number(n[3])], i = [31, t % 4 === 0 && (t % 100 !== 0 || t % 400 === 0) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][r - 1];
  return i !== void 0 && o >= 1 && o <= i;
}
function kl(e) {
  return Ce(`${e}-01`);
}

// src/core/survey/number-text.ts
var cg = [
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
], dg = /^([+-]?)(\d{1,3}(?:[\s٬'’]\d{3}){1,4}|\d{0,15})(?:([.,])(\d{0,15}))?$/;
function rt(e) {
  let n = e.trim().replace(/[^ -~]/g, fg), t = dg.exec(n);
  if (t === null)
    return null;
  let [, r, o = "", s, i = ""] = t, a = /^[1-9]\d{0,2}$/.test(o) && i.length === 3 && (s === "," || i.endsWith("0") && !e.includes("\u066B"));
  if (o + i === "" || a)
    return null;
  let l = o.replace(/\D/g, "").replace(/^0+(?=\d)/, "") || "0", u = i.replace(/0+$/, ""), c = u === "" ? l : `${l}.${u}`;
  return r === "-" && c !== "0" ? `-${c}` : c;
}
function fg(e) {
  let n = e.charCodeAt(0), t = cg.find((r) => n >= r && n < r + 10);
  return t !== void 0 ? String(n - t) : e === "\u2212" ? "-" : e === "\u066B" ? "." : e;
}

// src/core/survey/read-questions.ts
var cn = ["survey", "revision", "submitted", "language"], mg = [
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
], Go = ["text", "number", "url", "date", "month"], Sl = ["skills", "languages", "wikis"], Nt = 200, Mt = 3;
function Rl(e) {
  let n = new Set(cn), t = 0, r = (s, i, a) => {
    let l = [];
    return e.list(s, i, "elements").forEach((u, c) => {
      let d = o(u, B(`${i}.elements`, c), a);
      d !== null && l.push(d);
    }), l;
  }, o = (s, i, a) => {
    if (!L(s))
      return e.fault(i, "expected-object"), null;
    let l = E(s, "name");
    if (typeof l != "string" || !X.test(l))
      return e.fault(`${i}.name`, "bad-id", F(l)), null;
    if (n.has(l)) {
      let m = cn.includes(l);
      return e.fault(`${i}.name`, m ? "reserved-name" : "name-taken", l, cn), null;
    }
    let u = {
      name: l,
      title: e.text(s, i, "title"),
      description: e.text(s, i, "description"),
      visibleIf: e.condition(s, i, "visibleIf")
    }, c = E(s, "type");
    if (c === "panel")
      return a === Mt ? (e.fault(i, "panels-too-deep", Mt), null) : (n.add(l), O(v({}, u), { type: c, elements: r(s, i, a + 1) }));
    if (c === "html") {
      let m = e.text(s, i, "html");
      return m === null && E(s, "html") === void 0 && e.fault(`${i}.html`, "missing-property", "html"), n.add(l), m && O(v({}, u), { type: c, text: m });
    }
    if (t === Nt)
      return e.fault(i, "too-many-questions", Nt), null;
    let d = pg(s, i, c, O(v({}, u), {
      isRequired: E(s, "isRequired") === !0,
      requiredIf: e.condition(s, i, "requiredIf"),
      isRetired: E(s, "retired") === !0
    }), e);
    return d !== null && (t++, n.add(l)), d;
  };
  return { read: (s, i) => r(s, i, 0) };
}
function pg(e, n, t, r, o) {
  switch (t) {
    case "radiogroup": {
      let l = Ve(e, n, "choices", o);
      return l && v(O(v({}, r), { type: t }), s(l));
    }
    case "checkbox": {
      let l = Ve(e, n, "choices", o);
      return l && v(v(O(v({}, r), { type: t }), s(l)), a());
    }
    case "dropdown":
    case "tagbox": {
      let l = gg(e, n, o), u = l === null ? Ve(e, n, "choices", o) : [];
      if (u === null)
        return null;
      let c = O(v(v({}, r), s(u)), { choicesFrom: l });
      return t === "dropdown" ? O(v({}, c), { type: t }) : v(O(v({}, c), { type: t }), a());
    }
    case "ranking": {
      let l = Ve(e, n, "choices", o), u = E(e, "selectToRankEnabled") === !0;
      return l && v(O(v({}, r), { type: t, choices: l, isSelectToRank: u }), a());
    }
    case "rating": {
      let l = Ca(e, n, o);
      return l && O(v({}, r), {
        type: t,
        choices: l,
        minRateDescription: o.text(e, n, "minRateDescription"),
        maxRateDescription: o.text(e, n, "maxRateDescription"),
        special: i(l)
      });
    }
    case "boolean": {
      let l = ["true", "false"].map((u) => {
        var c;
        return Oe(
          u,
          (c = o.text(e, n, u === "true" ? "labelTrue" : "labelFalse")) != null ? c : { kind: "message", key: `localskills-choice-${u}` }
        );
      });
      return O(v({}, r), { type: t, choices: l, special: i(l) });
    }
    case "text":
      return v(O(v({}, r), { type: t }), hg(e, n, o));
    case "comment":
      return O(v({}, r), { type: t, maxLength: o.count(e, n, "maxLength") || null });
    case "matrix": {
      let l = Ve(e, n, "rows", o), u = Ve(e, n, "columns", o), c = ["eachRowRequired", "isAllRowRequired"].some((d) => E(e, d) === !0);
      return l && u && O(v({}, r), { type: t, choices: u, rows: l, isEachRowRequired: c });
    }
    case "matrixdropdown": {
      let l = o.string(e, n, "rowsFrom", "bad-id", (d) => d === "" || X.test(d)), u = l === null ? Ve(e, n, "rows", o) : [], c = $a(e, n, o);
      return u && c && O(v({}, r), { type: t, columns: c, rows: u, rowsFrom: l });
    }
    default:
      return o.fault(`${n}.type`, "unknown-question-type", F(t), mg), null;
  }
  function s(l) {
    let u = Ao(e, n, o, l);
    return { choices: [...l, ...Ne(u)], special: u };
  }
  function i(l) {
    return O(v({}, Ao(e, n, o, l)), { other: null, none: null });
  }
  function a() {
    return {
      minSelectedChoices: o.count(e, n, "minSelectedChoices") || null,
      maxSelectedChoices: o.count(e, n, "maxSelectedChoices") || null
    };
  }
}
function gg(e, n, t) {
  return t.string(
    e,
    n,
    "choicesFrom",
    "not-one-of",
    (r) => Sl.includes(r),
    Sl
  );
}
function hg(e, n, t) {
  let r = t.word(e, n, "inputType", Go), o = (s) => {
    let i = E(e, s), a = typeof i == "string" || typeof i == "number" ? Uo(String(i), r) : null;
    return a === null && i !== void 0 && t.fault(B(n, s), "limit-not-of-type", F(i), r), a;
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
function Uo(e, n) {
  switch (n) {
    case "number":
      return rt(e);
    case "date":
      return Ce(e) ? e : null;
    case "month":
      return kl(e) ? e : null;
    default:
      return null;
  }
}

// src/core/survey/read-definition.ts
var yg = ["draft", "open", "paused", "closed", "archived"], bg = ["individuals", "affiliates", "partners", "society"], wg = 5, xg = 5;
function dn(e) {
  var u, c;
  let n = [], t = Oa(n);
  if (!L(e))
    return t.fault("$", "expected-object"), { survey: null, faults: n };
  let r = "$.localSkills", o = t.object(e, "$", "localSkills"), s = E(o, "id"), i = typeof s == "string" && X.test(s);
  i || t.fault(`${r}.id`, "bad-id", F(s));
  let a = kg(e, t);
  if (V({ pages: a }).length === 0)
    return t.fault("$.pages", "no-question"), { survey: null, faults: n };
  if (!i)
    return { survey: null, faults: n };
  let l = {
    id: s,
    locale: t.string(e, "$", "locale", "bad-language", Ea),
    status: t.word(o, r, "status", yg),
    opens: t.string(o, r, "opens", "bad-date", Ce),
    closes: t.string(o, r, "closes", "bad-date", Ce),
    title: t.text(e, "$", "title"),
    description: t.text(e, "$", "description"),
    pages: a,
    minAnswers: (u = t.count(o, r, "minAnswers")) != null ? u : wg,
    minCell: (c = t.count(o, r, "minCell")) != null ? c : xg,
    notInStatistics: Array.from(/* @__PURE__ */ new Set([
      ...t.list(o, r, "notInStatistics").filter(Oo).map(String),
      ...wt
    ])),
    audience: Sg(o, t),
    measures: Rg(o, t),
    core: vg(o, t),
    follows: t.id(o, r, "follows")
  };
  return { survey: fa(l), faults: n };
}
function kg(e, n) {
  let t = Rl(n), r = [];
  return n.list(e, "$", "pages").forEach((o, s) => {
    var l;
    let i = B("$.pages", s);
    if (!L(o)) {
      n.fault(i, "expected-object");
      return;
    }
    let a = (l = n.id(o, i, "name")) != null ? l : `page${s + 1}`;
    r.push({
      // Two pages of one name could not be told apart where a page is shown or hidden by its name.
      name: r.some((u) => u.name === a) ? `${a}-${s + 1}` : a,
      title: n.text(o, i, "title"),
      description: n.text(o, i, "description"),
      visibleIf: n.condition(o, i, "visibleIf"),
      elements: t.read(o, i)
    });
  }), r;
}
function Sg(e, n) {
  var o;
  let t = "$.localSkills.audience", r = n.object(e, "$.localSkills", "audience");
  return {
    population: n.word(r, t, "population", bg),
    description: n.text(r, t, "description"),
    minEdits: (o = n.count(r, t, "minEdits")) != null ? o : 0,
    groups: Ho(n.list(r, t, "groups"))
  };
}
function Rg(e, n) {
  let t = "$.localSkills.measures", r = n.object(e, "$.localSkills", "measures");
  return {
    grid: n.id(r, t, "grid"),
    wantToLearn: n.id(r, t, "wantToLearn"),
    canTeach: n.id(r, t, "canTeach"),
    groupBy: Ho(n.list(r, t, "groupBy"))
  };
}
function vg(e, n) {
  let t = "$.localSkills.core", r = n.object(e, "$.localSkills", "core"), o = n.id(r, t, "id");
  return o === null ? null : { id: o, questions: Ho(n.list(r, t, "questions")) };
}
function Ho(e) {
  return e.filter((n) => typeof n == "string");
}

// src/wiki/counting/contributions.ts
function vl() {
  let e = /* @__PURE__ */ new Map();
  return (n) => {
    var r;
    let t = (r = e.get(n)) != null ? r : Pg(n);
    return e.set(n, t), t;
  };
}
function Pg(t) {
  return D(this, arguments, function* ({ source: e, titles: n }) {
    var i;
    let r = (yield e.childrenBelow(n.survey(""))).filter((a) => X.test(a)).sort(), o = yield e.readPages(r.map((a) => n.definition(a))), s = /* @__PURE__ */ new Map();
    for (let a of r) {
      let l = o.get(n.definition(a)), u = l === void 0 ? null : dn(ke((i = l.latest.text) != null ? i : "").value).survey;
      l !== void 0 && u !== null && u.id === a && s.set(a, { survey: u, revision: l.latest.id });
    }
    return s;
  });
}
function Pl(e, n, t) {
  return D(this, null, function* () {
    let r = [], o = [];
    for (let s of n)
      (yield t(s)).forEach(({ survey: i, revision: a }, l) => {
        var d;
        let u = l === e.id;
        if (u ? s.isHome : ((d = i.core) == null ? void 0 : d.id) !== e.id)
          return;
        if (i.audience.population !== e.audience.population) {
          o.push(`${s.community}: ${s.titles.definition(l)}: it asks ${i.audience.population}, and ${e.id} asks ${e.audience.population}. Its answers are not counted here.`);
          return;
        }
        let c = u ? { id: e.id, questions: V(e).map(({ name: m }) => m) } : i.core;
        r.push({ place: s, local: O(v({}, i), { core: c }), definitionRevision: a });
      });
    return { found: r, notes: o };
  });
}

// src/core/exchange/exchange-record.ts
var It = { offer: "Offer a skill", seek: "Seek a skill" }, Qo = ["training", "mentoring", "consulting", "online-learning", "peer-support", "event"], Tl = ["open", "paused", "matched", "closed"], zo = 5;
function Al(e, n) {
  if (!Ce(n))
    throw new RangeError(`\u201C${n}\u201D is no date.`);
  return e.status !== "open" ? e.status : e.expires !== null && e.expires < n ? "expired" : null;
}

// src/core/exchange/current-exchange.ts
function Ol(e, n, t = null) {
  var s;
  let r = { offer: /* @__PURE__ */ new Map(), seek: /* @__PURE__ */ new Map() };
  for (let i of e)
    if (Al(i, n) === null) {
      let a = Tg(i.skill, t), l = (s = r[i.kind].get(a)) != null ? s : /* @__PURE__ */ new Set();
      l.add(i.user), r[i.kind].set(a, l);
    }
  let o = (i) => new Map(
    Array.from(i).sort(([a], [l]) => ae(a, l)).map(([a, { size: l }]) => [a, l])
  );
  return { offers: o(r.offer), seeks: o(r.seek) };
}
function Tg(e, n) {
  var t, r;
  return (r = (t = n == null ? void 0 : n.current(e)) == null ? void 0 : t.id) != null ? r : e;
}

// src/core/wikitext/extension-tags.ts
var El = [
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
function xr() {
  return { starts: [], ends: [], lengths: [] };
}
function Lt(e, n, t) {
  var i;
  let { starts: r, ends: o, lengths: s } = e;
  s.push(((i = s[s.length - 1]) != null ? i : 0) + t - n), r.push(n), o.push(t);
}
function ot(e, n) {
  let { starts: t } = e, r = 0, o = t.length;
  for (; r < o; ) {
    let s = Math.floor((r + o) / 2);
    t[s] < n ? r = s + 1 : o = s;
  }
  return r;
}
function Cl(e, n) {
  let { starts: t, ends: r } = e, o = [], s = 0;
  for (let i = 0; i < t.length; i++)
    o.push(n.slice(s, t[i])), s = r[i];
  return o.push(n.slice(s)), o.join("");
}
function Jo(e, n) {
  var t;
  return n - ((t = e.lengths[ot(e, n) - 1]) != null ? t : 0);
}

// src/core/wikitext/scan-templates.ts
var st = -1, Ko = /[[{<]|\n(?==)|-(?={)/g, Ag = /[[{<\]]|\n(?==)|-(?={)/g, Og = /[[{<\n]|-(?={)/g, $l = /[[{<}|]|\n(?==)|-(?={)/g, Nl = /[[{<}|=]|\n(?==)|-(?={)/g, Xo = /[[\]{}<>|]/g, Eg = 10, Ml = 45, Cg = 60, Il = 61, Ll = 91, Fl = 93, Yo = 123, $g = 124, Ng = 125, Mg = 6;
function Dl(e, n) {
  let t = "", r = 0, o = null, s = [], i = [], a = null, l = Ko, u = [], c = 0, d = [];
  function m(C, I, N) {
    let _ = I;
    for (; _ < r && _ - I < N && t.charCodeAt(_) === C; )
      _++;
    return _ - I;
  }
  function f() {
    return a !== null && c > a.partsStart && u[c - 1] === st;
  }
  function h() {
    a === null ? l = Ko : a.kind === "=" ? l = Og : a.kind === "[" ? l = Ag : l = f() ? Nl : $l;
  }
  function p(C, I, N, _) {
    a = { kind: C, count: I, contentStart: N, afterHyphen: _, partsStart: c }, i.push(a), h();
  }
  function b() {
    i.pop(), a = i.length > 0 ? i[i.length - 1] : null, h();
  }
  function g(C) {
    let I = m(Il, C, Mg);
    return I > 1 || I === 1 && !f() ? (p("=", I, C + I, !1), C + I) : C;
  }
  function y(C, I) {
    let N = m(Yo, C, r);
    return N > 1 && p("{", N, C + N, I), C + N;
  }
  function w(C, I) {
    let N = m(Ng, I, Math.min(C.count, 3));
    if (N < 2)
      return I + 1;
    let _ = C.contentStart - N, te = I + N, ee = N === 3 ? S(C, I) : null;
    for (N === 2 && k(C, I); d.length > 0 && d[d.length - 1].from >= _; )
      d.pop();
    return ee !== null && d.push({ from: _, to: te, text: ee }), x(C, _, N), te;
  }
  function x(C, I, N) {
    let _ = C.count - N;
    c = C.partsStart, i.pop(), a = i.length > 0 ? i[i.length - 1] : null, _ > 1 ? p(C.kind, _, I, C.afterHyphen) : _ === 1 && C.kind === "{" && C.afterHyphen ? p("-", 2, I, !1) : h();
  }
  function k(C, I) {
    let N = c > C.partsStart, _ = N ? u[C.partsStart] - 1 : I, te = R(C.contentStart, _), ee = e(te.isWhole ? te.text : `${te.text}<`, N);
    if (ee !== null) {
      let pn = u.slice(C.partsStart, c);
      s.push({ template: ee, start: C.contentStart - 2, end: I + 2, parts: pn });
    }
  }
  function S(C, I) {
    if (c === C.partsStart)
      return null;
    let N = u[C.partsStart], _ = c > C.partsStart + 2 ? u[C.partsStart + 2] - 1 : I;
    return R(N, _);
  }
  function R(C, I) {
    var pn;
    let N = d.length;
    for (; N > 0 && d[N - 1].from >= C; )
      N--;
    let _ = o === null ? 0 : ot(o, C), te = "", ee = C;
    for (; ; ) {
      let Qe = d[N], Re = Math.min(I, Qe ? Qe.from : I, (pn = o == null ? void 0 : o.starts[_]) != null ? pn : I);
      Xo.lastIndex = ee;
      let Xe = Xo.test(t) ? Math.min(Xo.lastIndex - 1, Re) : Re;
      if (te += t.slice(ee, Xe), Xe < Re || Re === I)
        return { text: te, isWhole: Xe === I };
      if (Qe && Re === Qe.from) {
        if (te += Qe.text.text, !Qe.text.isWhole)
          return { text: te, isWhole: !1 };
        ee = Qe.to, N++;
      } else o !== null && (ee = o.ends[_]);
      _ = o === null ? 0 : ot(o, ee);
    }
  }
  function A(C) {
    o === null && (o = xr(), n.begin(t, o));
    let I = n.skip(C);
    return n.atLineStart ? (n.atLineStart = !1, g(I)) : I;
  }
  function T(C, I) {
    switch (C) {
      case Eg:
        return a !== null && a.kind === "=" && b(), g(I + 1);
      case Cg:
        return A(I);
      case Ml:
        return t.charCodeAt(I + 2) === Yo ? y(I + 1, !0) : (p("-", 2, I + 2, !1), I + 2);
      case Yo:
        return y(I, !1);
      case Ll: {
        let N = m(Ll, I, r);
        return N > 1 && p("[", N, I + N, !1), I + N;
      }
      default:
        return M(a, C, I);
    }
  }
  function M(C, I, N) {
    if (C.kind === "{")
      return w(C, N);
    let _ = I === Fl ? Fl : Ml;
    return t.charCodeAt(N + 1) !== _ ? N + 1 : (x(C, C.contentStart - 2, 2), N + 2);
  }
  function q() {
    let C = g(0);
    for (; ; ) {
      if (l.lastIndex = C, !l.test(t))
        return;
      C = l.lastIndex;
      let I = t.charCodeAt(C - 1);
      I === $g ? (u[c] = C, u[c + 1] = st, c += 2, l = Nl) : I === Il ? (u[c - 1] = C - 1, l = $l) : C = T(I, C - 1);
    }
  }
  return (C) => (t = C, r = C.length, o = null, s = [], i.length = 0, a = null, l = Ko, u = [], c = 0, d = [], q(), t = "", n.end(), { calls: s, removed: o });
}

// src/core/wikitext/detached-text.ts
function me(e) {
  return e.length < 13 ? e : e.split("").join("");
}

// src/core/wikitext/trim.ts
function jl(e) {
  return e <= 32 && (e === 32 || e >= 9 && e <= 13 && e !== 12 || e === 0);
}
function Ge(e, n, t) {
  for (; n < t && jl(e.charCodeAt(n)); )
    n++;
  for (; t > n && jl(e.charCodeAt(t - 1)); )
    t--;
  return e.slice(n, t);
}

// src/core/wikitext/plain-call.ts
var Zo = /[[\]{}<]|\n=/g, [es, ql] = ["{{", "}}"], Ig = /^\s*$/;
function _l(e) {
  let n = jg();
  return (t) => {
    if (!t.startsWith(es))
      return null;
    Zo.lastIndex = es.length;
    let r = Zo.test(t) ? Zo.lastIndex - 1 : -1, o = r + ql.length;
    if (r === -1 || !t.startsWith(ql, r) || t.length > o && !Ig.test(t.slice(o)))
      return null;
    let s = t.indexOf("|");
    s = s === -1 || s > r ? r : s;
    let i = e(t.slice(es.length, s), s < r);
    return i === null ? [] : [{ template: i, parameters: n(t, s, r), start: 0, end: o }];
  };
}
var [Lg, Fg] = [500, 4], Dg = 61;
function jg() {
  let e = [], n = 0;
  function t(o, s) {
    for (let i = 0; i < Fg; i++) {
      let a = e[n + i];
      if (a !== void 0 && o.charCodeAt(s + a.length) === Dg && o.startsWith(a, s))
        return n += i + 1, a;
    }
    return "";
  }
  function r(o) {
    let s = e.indexOf(o);
    s !== -1 ? n = s + 1 : o !== "" && !o.includes("=") && e.length < Lg && (e.splice(n, 0, me(o)), n++);
  }
  return (o, s, i) => {
    let a = /* @__PURE__ */ new Map(), l = 0;
    n = 0;
    for (let u = s + 1; u <= i; ) {
      let c = o.indexOf("|", u), d = c === -1 ? i : c, m = t(o, u);
      if (m !== "" && u + m.length < d)
        a.set(m, Ge(o, u + m.length + 1, d));
      else {
        let f = o.indexOf("=", u);
        if (f === -1 || f >= d)
          a.set(String(++l), o.slice(u, d));
        else {
          let h = Ge(o, u, f);
          r(h), a.set(h, Ge(o, f + 1, d));
        }
      }
      u = d + 1;
    }
    return a;
  };
}

// src/core/wikitext/skip-angle.ts
var qg = 60, Bl = 62, Ul = 47, Wl = 10;
function Vl(e) {
  return e === 32 || e === 9;
}
function Gl(e, n) {
  let t = e.charCodeAt(n);
  return t === 32 || t >= 9 && t <= 13 || t === Bl || t === Ul && e.charCodeAt(n + 1) === Bl;
}
function Hl(e) {
  return e.replace(/[A-Z]+/g, (n) => n.toLowerCase());
}
function _g(e) {
  let n = /* @__PURE__ */ new Map(), t = (r, o) => {
    let s = r.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
    n.set(r, { kind: o, closing: new RegExp(`</${s}[\\t-\\r ]*>`, "gi") });
  };
  return e.forEach((r) => t(Hl(r), "extension")), t("includeonly", "dropped"), ["noinclude", "/noinclude", "onlyinclude", "/onlyinclude"].forEach((r) => t(r, "ignored")), n;
}
function Ql(e) {
  let n = _g(e), t = Math.max(...Array.from(n.keys(), (p) => p.length)), r = "", o = xr(), s = !1, i = /* @__PURE__ */ new Set(), a = { begin: l, end: u, skip: c, atLineStart: !1 };
  function l(p, b) {
    r = p, o = b, s = !1, i.clear(), a.atLineStart = !1;
  }
  function u() {
    r = "";
  }
  function c(p) {
    return r.startsWith("!--", p + 1) ? d(p) : f(p);
  }
  function d(p) {
    let b = r.indexOf("-->", p + 4);
    if (b === -1)
      return Lt(o, p, r.length), r.length;
    let g = p;
    for (; g > 0 && Vl(r.charCodeAt(g - 1)); )
      g--;
    if (g > 0 && r.charCodeAt(g - 1) === Wl) {
      let y = m(b + 3);
      if (r.charCodeAt(y) === Wl)
        return Lt(o, g, y + 1), a.atLineStart = !0, y + 1;
    }
    return Lt(o, p, b + 3), b + 3;
  }
  function m(p) {
    for (; ; ) {
      for (; Vl(r.charCodeAt(p)); )
        p++;
      let b = r.startsWith("<!--", p) ? r.indexOf("-->", p + 4) : -1;
      if (b === -1)
        return p;
      p = b + 3;
    }
  }
  function f(p) {
    let b = p + 1, g = b;
    for (; g - b <= t && g < r.length && !Gl(r, g) && r.charCodeAt(g) !== qg; )
      g++;
    let y = r.slice(b, g), w = Hl(y), x = n.get(w);
    if (x === void 0 || s || !Gl(r, g))
      return b;
    let k = r.indexOf(">", g);
    if (k === -1)
      return s = !0, b;
    let S = k + 1;
    if (x.kind !== "ignored" && r.charCodeAt(k - 1) !== Ul) {
      let R = i.has(w) ? -1 : h(x, S);
      if (R !== -1)
        S = R;
      else if (y === "includeonly")
        S = r.length;
      else
        return i.add(w), S;
    }
    return x.kind !== "extension" && Lt(o, p, S), S;
  }
  function h({ closing: p }, b) {
    p.lastIndex = b;
    let g = p.exec(r);
    return g === null ? -1 : g.index + g[0].length;
  }
  return a;
}

// src/core/wikitext/magic-words.ts
function Ft(e) {
  return e.split(" ");
}
var zl = Ft(
  "PAGENAME PAGENAMEE FULLPAGENAME FULLPAGENAMEE SUBPAGENAME SUBPAGENAMEE ROOTPAGENAME ROOTPAGENAMEE BASEPAGENAME BASEPAGENAMEE TALKPAGENAME TALKPAGENAMEE SUBJECTPAGENAME ARTICLEPAGENAME SUBJECTPAGENAMEE ARTICLEPAGENAMEE REVISIONID REVISIONDAY REVISIONDAY2 REVISIONMONTH REVISIONMONTH1 REVISIONYEAR REVISIONTIMESTAMP REVISIONUSER CASCADINGSOURCES NAMESPACE NAMESPACEE NAMESPACENUMBER TALKSPACE TALKSPACEE SUBJECTSPACE ARTICLESPACE SUBJECTSPACEE ARTICLESPACEE NUMBEROFARTICLES NUMBEROFFILES NUMBEROFUSERS NUMBEROFACTIVEUSERS NUMBEROFPAGES NUMBEROFADMINS NUMBEROFEDITS"
), Bg = new Set(zl.concat(Ft(
  "! = CURRENTMONTH CURRENTMONTH2 CURRENTMONTH1 CURRENTMONTHNAME CURRENTMONTHNAMEGEN CURRENTMONTHABBREV CURRENTDAY CURRENTDAY2 CURRENTDAYNAME CURRENTYEAR CURRENTTIME CURRENTHOUR LOCALMONTH LOCALMONTH2 LOCALMONTH1 LOCALMONTHNAME LOCALMONTHNAMEGEN LOCALMONTHABBREV LOCALDAY LOCALDAY2 LOCALDAYNAME LOCALYEAR LOCALTIME LOCALHOUR SITENAME CURRENTWEEK CURRENTDOW LOCALWEEK LOCALDOW REVISIONSIZE CURRENTVERSION CURRENTTIMESTAMP LOCALTIMESTAMP DIRECTIONMARK DIRMARK CONTENTLANGUAGE CONTENTLANG USERLANGUAGE PAGELANGUAGE"
))), Wg = new Set(Ft("articlepath pageid server servername scriptpath stylepath")), Vg = new Set(zl.concat(Ft(
  "NUMBERINGROUP NUMINGROUP DEFAULTSORT DEFAULTSORTKEY DEFAULTCATEGORYSORT PAGESINCATEGORY PAGESINCAT PAGESIZE PROTECTIONLEVEL PROTECTIONEXPIRY DISPLAYTITLE"
))), Gg = new Set(Ft(
  "ns nse urlencode lcfirst ucfirst lc uc localurl localurle fullurl fullurle canonicalurl canonicalurle formatnum grammar gender plural bidi padleft padright anchorencode filepath pageid int"
));
function Jl(e) {
  return Bg.has(e) || Wg.has(e.toLowerCase());
}
function Kl(e) {
  return Vg.has(e) || Gg.has(e.toLowerCase());
}

// src/core/wikitext/title.ts
var Xl = [
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
], Ug = 255, Hg = /[\u200e\u200f\u202a-\u202e]+/g, Qg = /[ _\xa0\u1680\u180e\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/g, zg = /[^ %!"$&'()*,\-./0-9:;=?@A-Z\\^_`a-z~+\x80-\uffff]|%[0-9A-Fa-f]{2}|&[A-Za-z0-9\x80-\uffff]+;|~~~/, Jg = /(?:^|\/)\.\.?(?:\/|$)/, Kg = /[\ud800-\udbff](?![\udc00-\udfff])|(?:[^\ud800-\udbff]|^)[\udc00-\udfff]/, Xg = /[\u01c4-\u01cc\u01f1-\u01f3]/, Yg = /[\u10d0-\u10ff]/;
function Zg(e) {
  if (Xg.test(e)) {
    let t = e.charCodeAt(0);
    return t >= 497 ? "\u01F2" : String.fromCharCode(t - (t - 452) % 3 + 1);
  }
  let n = e.toUpperCase();
  if (Yg.test(e))
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
function Yl(e) {
  if (e === "")
    return "";
  let n = String.fromCodePoint(e.codePointAt(0));
  return Zg(n) + e.slice(n.length);
}
function eh(e) {
  let n = 0;
  for (let t of e) {
    let r = t.codePointAt(0);
    n += r < 128 ? 1 : r < 2048 ? 2 : r < 65536 ? 3 : 4;
  }
  return n;
}
function ns(e) {
  return e.replace(Hg, "").replace(Qg, " ").replace(/^ | $/g, "");
}
function nh(e) {
  return e === 9 || e === 10 || e >= 32 && e <= 126 || e >= 160 && e <= 55295 || e >= 57344 && e <= 65533 || e >= 65536 && e <= 1114111;
}
function th(e) {
  let n = rr(
    e,
    (t) => nh(t) ? String.fromCodePoint(t) : "\uFFFD"
  );
  return e.includes("&") ? n.normalize("NFC") : e;
}
function kr(e) {
  let { defaultNamespace: n, namespaces: t, capitalLinks: r } = e, o = /* @__PURE__ */ new Map();
  for (let s of t)
    for (let i of s)
      o.set(ns(i).toLowerCase(), s[0]);
  return (s) => {
    let i = ns(th(s));
    if (i.includes("\uFFFD") || Kg.test(i))
      return null;
    let a = n;
    i.charAt(0) === ":" && (a = "", i = i.slice(1).replace(/^ /, ""));
    let l = i.indexOf(":", 1);
    if (l !== -1) {
      let c = o.get(i.slice(0, l).replace(/ $/, "").toLowerCase());
      c !== void 0 && (a = c, i = i.slice(l + 1).replace(/^ /, ""));
    }
    let u = i.indexOf("#");
    return u !== -1 && (i = i.slice(0, u).replace(/ $/, "")), i === "" || i.charAt(0) === ":" || zg.test(i) || Jg.test(i) || eh(i) > Ug ? null : (a === "" ? "" : `${a}:`) + (r ? Yl(i) : i);
  };
}
function Fn(e) {
  return Yl(ns(e.normalize("NFC")));
}

// src/core/wikitext/template-name.ts
var rh = /^subst:/iu, oh = /^safesubst:/iu, Zl = /^msgnw:/iu, sh = /^msg:/iu, ih = /^raw:/iu, ah = 1e3, lh = 200;
function eu(e) {
  let { templates: n, redirects: t = {}, templateNamespaces: r = [], otherNamespaces: o = [], capitalLinks: s = !0 } = e, i = kr({
    defaultNamespace: "Template",
    namespaces: Xl.concat(o, [["Template", ...r]]),
    capitalLinks: s
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
    var b;
    let f = Ge(d, 0, d.length);
    if (rh.test(f) || (f = f.replace(oh, ""), f = Ge(f, 0, f.length), !m && Jl(f)))
      return null;
    f = (Zl.test(f) ? f.replace(Zl, "") : f.replace(sh, "")).replace(ih, "");
    let h = f.indexOf(":");
    if (h !== -1 && Kl(f.slice(0, h)))
      return null;
    let p = i(f);
    return p === null ? null : (b = a.get(p)) != null ? b : null;
  }, c = { with: /* @__PURE__ */ new Map(), without: /* @__PURE__ */ new Map() };
  return (d, m) => {
    if (d.length > lh)
      return u(d, m);
    let f = m ? c.with : c.without, h = f.get(d);
    return h === void 0 && (f.size === ah && (c = { with: /* @__PURE__ */ new Map(), without: /* @__PURE__ */ new Map() }), h = u(d, m), f.set(d, h)), h;
  };
}

// src/core/wikitext/template-reader.ts
function ts(e) {
  var o;
  let n = eu(e), t = _l(n), r = Dl(n, Ql((o = e.extensionTags) != null ? o : El));
  return (s) => {
    let i = t(s);
    if (i !== null)
      return i;
    let { calls: a, removed: l } = r(s), u = null;
    return a.sort((c, d) => c.start - d.start).map((c) => {
      var p;
      let { template: d, start: m, end: f } = c;
      if (l === null || ((p = l.starts[ot(l, m)]) != null ? p : f) >= f)
        return { template: d, parameters: nu(s, c.parts, f), start: m, end: f };
      u = u != null ? u : Cl(l, s);
      let h = c.parts.map((b) => b === st ? st : Jo(l, b));
      return { template: d, parameters: nu(u, h, Jo(l, f)), start: m, end: f };
    });
  };
}
function nu(e, n, t) {
  let r = /* @__PURE__ */ new Map(), o = 0;
  for (let s = 0; s < n.length; s += 2) {
    let i = n[s], a = n[s + 1], l = s + 2 < n.length ? n[s + 2] - 1 : t - 2;
    a === st ? r.set(String(++o), e.slice(i, l)) : r.set(Ge(e, i, a), Ge(e, a + 1, l));
  }
  return r;
}

// src/core/exchange/language-proficiency.ts
var tu = 6, uh = /^(.+)-([0-5n])$/i, ch = /-.$/;
function rs(e) {
  var o;
  let n = uh.exec(e), t = (o = n == null ? void 0 : n[1]) != null ? o : e;
  if (!ge.test(t) || ch.test(t))
    return null;
  let r = n == null ? void 0 : n[2];
  return { code: t, proficiency: r === void 0 ? null : /n/i.test(r) ? tu : Number(r) };
}
function ru(e) {
  let { code: n, proficiency: t } = e;
  return t === null ? n : `${n}-${t === tu ? "N" : t}`;
}

// src/core/exchange/record-fault.ts
function Sr(e, n, ...t) {
  return { parameter: e, key: `localskills-template-card-fault-${n}`, parameters: t };
}

// src/core/exchange/timezone.ts
var dh = /^(?:(?:UTC|GMT)\s*)?(?:([+\-−])\s*(\d{1,2})(?::?([0-5]\d))?)?$/i, [fh, mh] = [-720, 840];
function ou(e) {
  var o, s;
  let n = e === "" ? null : dh.exec(e);
  if (n === null)
    return null;
  let t = Number((o = n[2]) != null ? o : 0) * 60 + Number((s = n[3]) != null ? s : 0), r = n[1] === void 0 || n[1] === "+" || t === 0 ? t : -t;
  return r >= fh && r <= mh ? r : null;
}

// src/core/exchange/read-record-values.ts
var ph = [
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
], gh = ["capacity", "for"], hh = 1e3;
function iu(e, n, t, r = {}) {
  var y;
  let o = [], s = (w) => {
    var x;
    return ((x = t.get(w)) != null ? x : "").trim() || null;
  }, i = (w, x, ...k) => (o.push(Sr(w, x, ...k)), null), a = (w, x, k, ...S) => {
    var A;
    let R = s(w);
    return R === null ? null : (A = x(R)) != null ? A : i(w, k, F(R), ...S);
  }, l = (w, x, k) => {
    var R;
    let S = ((R = s(w)) != null ? R : "").split(";").map((A) => A.trim()).filter((A) => A !== "");
    return Array.from(new Set(S)).map((A) => {
      var T;
      return (T = x(A)) != null ? T : i(w, k, F(A));
    }).filter((A) => A !== null);
  }, u = (w) => {
    let x = s(w);
    return x === null || Ce(x) ? x : i(w, "date", w, F(x));
  }, c = yh(s("skill"), i, r), d = a("level", (w) => su(w, 1, zo), "level", zo), m = l("methods", (w) => Qo.includes(w) ? w : null, "method"), f = bh(l("languages", rs, "language").map(ru));
  (s("languages") === null || /^[\s;]*$/.test(s("languages"))) && i("languages", "no-language", "languages");
  let h = e === "offer", p = h ? a("capacity", (w) => su(w, 0, hh), "capacity", "capacity") : null, b = {
    kind: e,
    user: n,
    id: a("id", (w) => X.test(w) ? w : null, "id"),
    level: d,
    methods: Qo.filter((w) => m.includes(w)),
    languages: f,
    capacity: p,
    region: s("region"),
    timezone: a("timezone", ou, "timezone"),
    for: h ? s("for") : null,
    note: s("note"),
    since: u("since"),
    confirmed: u("confirmed"),
    expires: u("expires"),
    status: (y = a("status", (w) => Tl.includes(w) ? w : null, "status")) != null ? y : "open"
  }, g = ph.filter((w) => h || !gh.includes(w));
  return t.forEach((w, x) => {
    r.allowsOthers !== !0 && !g.includes(x) && w.trim() !== "" && i(x, "unknown-parameter", F(x), g.join(", "));
  }), { values: c === null || f.length === 0 ? null : O(v({}, b), { skill: c }), faults: o };
}
function yh(e, n, t) {
  if (e === null)
    return n("skill", "no-skill", "skill");
  let { taxonomy: r = null, skillsPage: o = `${_e}/Skills.json` } = t;
  return (!X.test(e) || r !== null && r.get(e) === null) && n("skill", "unknown-skill", F(e), o), X.test(e) ? e : null;
}
function bh(e) {
  var t, r;
  let n = /* @__PURE__ */ new Map();
  for (let o of e)
    n.set((r = (t = rs(o)) == null ? void 0 : t.code) != null ? r : o, o);
  return Array.from(n.values());
}
function su(e, n, t) {
  let r = /^\d{1,6}$/.test(e) ? Number(e) : NaN;
  return r >= n && r <= t ? r : null;
}

// src/core/exchange/record-ids.ts
var wh = 48;
function au(e) {
  let n = /* @__PURE__ */ new Set(), t = ({ kind: o }, s) => `${o} ${s}`, r = e.map((o) => {
    let s = o.id !== null && !n.has(t(o, o.id));
    return s && n.add(t(o, o.id)), s;
  });
  return e.map((o, s) => {
    if (r[s] === !0)
      return { record: O(v({}, o), { id: o.id }), faults: [] };
    let i = o.skill;
    for (let a = 2; n.has(t(o, i)); a++) {
      let l = `-${a}`;
      i = o.skill.slice(0, wh - l.length) + l;
    }
    return n.add(t(o, i)), { record: O(v({}, o), { id: i }), faults: o.id === null ? [] : [Sr("id", "id-taken", o.id)] };
  });
}

// src/core/exchange/read-exchange-records.ts
function lu(e, n, t = {}) {
  let r = Fn(n), o = e.map((i) => {
    let a = /* @__PURE__ */ new Map();
    return i.parameters.forEach((l, u) => a.set(u, Qn(l))), iu(xh(i), r, a, t);
  }), s = au(
    o.map(({ values: i }) => i).filter((i) => i !== null)
  );
  return o.map(({ values: i, faults: a }, l) => {
    var c;
    let u = i === null ? void 0 : s.shift();
    return {
      call: e[l],
      record: (c = u == null ? void 0 : u.record) != null ? c : null,
      faults: u === void 0 ? a : [...a, ...u.faults]
    };
  });
}
function uu(e, n, t = ["User"]) {
  let r = `${n}/People/`, o = e.indexOf(":"), s = "";
  return e.startsWith(r) ? s = e.slice(r.length) : o !== -1 && t.includes(e.slice(0, o)) && (s = e.slice(o + 1).split("/")[0]), s.trim() === "" || s.includes("/") ? null : Fn(s);
}
function xh({ template: e }) {
  return e === It.offer ? "offer" : "seek";
}

// src/wiki/counting/template-calls.ts
function Rr(e, n) {
  return D(this, null, function* () {
    var i, a;
    let { namespaces: t, extensionTags: r } = yield e.siteInfo(), o = (i = t.get(10)) != null ? i : ["Template"], s = {};
    for (let l of n)
      for (let u of yield e.redirectsTo(`${(a = o[0]) != null ? a : "Template"}:${l}`))
        s[u.slice(u.indexOf(":") + 1)] = l;
    return ts({ templates: n, redirects: s, templateNamespaces: o, extensionTags: r });
  });
}

// src/wiki/counting/count-exchange.ts
function cu(e, n) {
  return D(this, null, function* () {
    var d, m, f, h, p, x;
    let { source: t, titles: r } = e, o = [It.offer, It.seek], s = yield Rr(t, o), { namespaces: i } = yield t.siteInfo(), a = /* @__PURE__ */ new Map();
    for (let k of o)
      try {
        for (var b = de(t.pagesWithTemplate(`${(m = (d = i.get(10)) == null ? void 0 : d[0]) != null ? m : "Template"}:${k}`)), g, y, w; g = !(y = yield b.next()).done; g = !1) {
          let { title: S, latest: R } = y.value;
          let A = uu(S, r.root, i.get(2));
          if (A === null || ((f = a.get(A)) == null ? void 0 : f.has(S)) === !0)
            continue;
          let T = R.user === A && R.userId !== 0 ? R : yield t.newestRevisionBy(S, A), M = (h = a.get(A)) != null ? h : /* @__PURE__ */ new Map();
          a.set(A, M.set(S, s((p = T == null ? void 0 : T.text) != null ? p : "")));
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
    let l = [];
    a.forEach((k, S) => {
      let R = Array.from(k.keys()).sort().reduce((A, T) => {
        var M;
        return A.concat((M = k.get(T)) != null ? M : []);
      }, []);
      lu(R, S).forEach(({ record: A }) => {
        A !== null && l.push(A);
      });
    });
    let u = (yield t.readPages([r.skills()])).get(r.skills()), { taxonomy: c } = nr(ke((x = u == null ? void 0 : u.latest.text) != null ? x : "").value);
    return Ol(l, n, c);
  });
}

// src/core/analysis/measures.ts
function pe(e) {
  return e.reduce((n, { count: t }) => n + t, 0);
}
function Dt(e) {
  return e.reduce((n, { value: t, count: r }) => n + t * r, 0);
}
function it(e) {
  return e === null ? null : e.numerator / e.denominator;
}
function Je(e, n) {
  return n === 0 ? null : e / n;
}
function at(e) {
  return Je(Dt(e), pe(e));
}
function du(e) {
  let n = e.slice().sort((o, s) => o.value - s.value), t = pe(n), r = (o) => {
    let s = 0;
    return n.find(({ count: i }) => (s += i) > o).value;
  };
  return t === 0 ? null : (r(Math.floor((t - 1) / 2)) + r(Math.floor(t / 2))) / 2;
}
function fu(e) {
  let n = pe(e), t = Dt(e), r = e.reduce((o, { value: s, count: i }) => o + s * s * i, 0);
  return n < 2 ? null : Math.sqrt((n * r - t * t) / (n * (n - 1)));
}
function Dn(e, n) {
  return e.map((t) => ({ value: t[n], count: t.count }));
}
function vr(e) {
  let n = pe(e);
  return n === 0 ? null : {
    numerator: Dt(Dn(e, "importance")) - Dt(Dn(e, "ability")),
    denominator: n
  };
}
function Pr(e) {
  let n = vr(e);
  return n === null ? null : {
    numerator: n.numerator * Dt(Dn(e, "importance")),
    denominator: n.denominator * n.denominator
  };
}
function os(e) {
  let n = (t) => pe(e.filter(t));
  return {
    negative: n(({ importance: t, ability: r }) => r < t),
    tied: n(({ importance: t, ability: r }) => r === t),
    positive: n(({ importance: t, ability: r }) => r > t)
  };
}
function ss(e) {
  let { negative: n, tied: t, positive: r } = os(e), o = n + t + r;
  return o === 0 ? null : { numerator: 100 * (r - n), denominator: o };
}
function is(e, n) {
  let t = Te(n.importance), r = Ae(n.ability);
  return pe(e.filter(
    ({ importance: o, ability: s }) => t.includes(o) && r.includes(s)
  ));
}

// src/core/analysis/question-results.ts
function mu(e, n, t) {
  var l;
  let { choices: r, kind: o, question: s } = n, i = o !== "codes" ? [] : r === null ? Array.from(e.counts.keys()).sort(ae) : r.map((u) => u.value).filter((u) => !t.includes(u)), a = W();
  for (let u of i) {
    let c = (l = e.counts.get(u)) != null ? l : 0;
    a[u] = { count: c, share: Je(c, e.n) };
  }
  return v(v(v({
    n: e.n,
    missing: e.missing,
    notAsked: e.notAsked,
    notInStatistics: e.notInStatistics,
    unusable: e.unusable,
    changedVersion: e.changedVersion,
    choices: a,
    unknown: ar(e.unknown)
  }, o === "number" ? { summary: Tr(kh(e)) } : {}), s.type === "rating" || s.type === "matrix" ? Sh(e, Hn(r != null ? r : [], t), i.length) : {}), s.type === "ranking" ? { places: Rh(e, i) } : {});
}
function kh(e) {
  return Array.from(e.counts, ([n, t]) => ({ value: Number(n), count: t })).sort((n, t) => n.value - t.value);
}
function Tr(e) {
  return { mean: at(e), sd: fu(e), median: du(e) };
}
function Sh(e, n, t) {
  if (n.size === 0 || n.size !== t)
    return {};
  let r = Array.from(n, ([o, s]) => {
    var i;
    return { value: s, count: (i = e.counts.get(o)) != null ? i : 0 };
  });
  return {
    summary: Tr(r),
    topTwo: jt(r, Te(n)),
    bottomTwo: jt(r, Ae(n))
  };
}
function jt(e, n) {
  let [t, r] = [pe(e.filter(({ value: o }) => n.includes(o))), pe(e)];
  return { count: t, share: Je(t, r), interval: In(t, r) };
}
function Rh(e, n) {
  var r, o, s;
  let t = W();
  for (let i of n) {
    let a = Array.from((r = e.places.get(i)) != null ? r : [], ([l, u]) => ({ value: l, count: u }));
    t[i] = { first: (s = (o = e.places.get(i)) == null ? void 0 : o.get(1)) != null ? s : 0, meanPlace: at(a) };
  }
  return t;
}

// src/core/analysis/skill-balance.ts
function bu(e, n, t) {
  var l;
  let [r, o] = [pu(e, "canTeach"), pu(e, "wantToLearn")], s = new Set((l = Q(e)) == null ? void 0 : l.grid.rows.map(({ value: u }) => u));
  for (let u of [o, r])
    vh(u, e, n).forEach((c) => s.add(c));
  (t === null ? [] : [...Array.from(t.offers.keys()), ...Array.from(t.seeks.keys())]).sort(ae).forEach((u) => s.add(u));
  let a = W();
  return s.forEach((u) => {
    var h, p;
    let c = gu(r, u, n), d = gu(o, u, n), m = t === null ? null : (h = t.offers.get(u)) != null ? h : 0, f = t === null ? null : (p = t.seeks.get(u)) != null ? p : 0;
    a[u] = {
      canTeach: c,
      wantToLearn: d,
      offers: m,
      seeks: f,
      surveyDifference: hu(d, c),
      surveyRatio: yu(d, c),
      exchangeDifference: hu(f, m),
      exchangeRatio: yu(f, m)
    };
  }), a;
}
function pu(e, n) {
  let t = V(e).find(({ name: r }) => r === e.measures[n]);
  return t === void 0 ? void 0 : ie(t)[0];
}
function vh(e, n, t) {
  var s, i;
  if (e === void 0)
    return [];
  let r = Ne(Un(e.question)).map(({ value: a }) => a);
  return (e.choices !== null ? e.choices.map(({ value: a }) => a) : Array.from((i = (s = t.get(e.name)) == null ? void 0 : s.counts.keys()) != null ? i : []).sort(ae)).filter((a) => !r.includes(a) && !n.notInStatistics.includes(a));
}
function gu(e, n, t) {
  var r, o;
  return e === void 0 || e.choices !== null && !e.choices.some(({ value: s }) => s === n) ? null : (o = (r = t.get(e.name)) == null ? void 0 : r.counts.get(n)) != null ? o : 0;
}
function hu(e, n) {
  return e === null || n === null ? null : e - n;
}
function yu(e, n) {
  return e === null || n === null ? null : Je(e, n);
}

// src/core/analysis/rating-layout.ts
function qt(e) {
  let n = Q(e), t = (s) => {
    let i = n == null ? void 0 : n.grid.columns.find((l) => l.name === s), a = ["", ...i === void 0 ? [] : i.choices.map(({ value: l }) => l)];
    return { codes: a, places: new Map(a.map((l, u) => [l, u])) };
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
function wu(e, n) {
  let t = e.ability.codes.length;
  return {
    importance: e.importance.codes[Math.floor(n / t)],
    ability: e.ability.codes[n % t]
  };
}

// src/core/analysis/choice-tally.ts
function ku() {
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
var Su = [], Ph = /^[a-z][a-z0-9_]{1,62}$/;
function Ru(e, n) {
  let { kind: t, isMultiple: r, question: o } = e;
  if (t === "text")
    return (l, u) => {
      l[u.length === 0 ? "missing" : "n"]++;
    };
  if (t === "number")
    return (l, u) => {
      let c = u.length === 1 ? rt(u[0]) : null;
      l[u.length === 0 ? "missing" : c === null ? "unusable" : "n"]++, c !== null && Ue(l.counts, me(c), 1);
    };
  let s = new Set(n), i = vu(e), a = o.type === "ranking";
  return (l, u) => {
    if (u.length === 0) {
      l.missing++;
      return;
    }
    let { counts: c } = l, [d, m] = [0, !1];
    for (let f of r || u.length === 1 ? u : [u.join(";")]) {
      let h = c.get(f);
      h === void 0 && s.has(f) ? m = !0 : h !== void 0 || i(f) ? (d++, c.set(h === void 0 ? me(f) : f, (h != null ? h : 0) + 1), a && Ue(_t(l.places, f, () => /* @__PURE__ */ new Map()), d, 1)) : Ue(l.unknown, lt(f), 1);
    }
    l[d > 0 ? "n" : m ? "notInStatistics" : "unusable"]++;
  };
}
function Ar(e, n) {
  let t = new Set(n), r = vu(e), o = (s) => !t.has(s) && r(s);
  return (s) => !e.isMultiple && s.length > 1 ? Su : s.every(o) ? s : s.filter(o);
}
var xu = 60;
function lt(e) {
  return me(e.length <= xu ? e : `${e.slice(0, xu - 1).replace(/[\ud800-\udbff]$/, "")}\u2026`);
}
function vu({ choices: e, question: n }) {
  if (e !== null) {
    let o = new Set(e.map((s) => s.value));
    return (s) => o.has(s);
  }
  let t = "choicesFrom" in n ? n.choicesFrom : null, r = t === "languages" ? ge : t === "wikis" ? Ph : X;
  return (o) => r.test(o);
}
function jn(e, n) {
  let t = e.get(n);
  if (t === void 0 || Th(t))
    return t != null ? t : Su;
  let r = t.map((o) => o.trim()).filter((o) => o !== "");
  return r.length < 2 ? r : Array.from(new Set(r));
}
function Th(e) {
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
function _t(e, n, t) {
  let r = e.get(n);
  if (r !== void 0)
    return r;
  let o = t();
  return e.set(n, o), o;
}

// src/core/analysis/skill-tally.ts
function Or(e) {
  return {
    counted: 0,
    cells: new Uint32Array(e.rows.length * e.size),
    strange: /* @__PURE__ */ new Map(),
    changedVersion: /* @__PURE__ */ new Map(),
    canTeach: /* @__PURE__ */ new Map(),
    wantToLearn: /* @__PURE__ */ new Map()
  };
}
function Ou(e, n) {
  let [t, r] = [Au(e, "canTeach"), Au(e, "wantToLearn")], o = {
    cells: new Int32Array(n.rows.length),
    strange: [],
    changedVersion: [],
    canTeach: [],
    wantToLearn: []
  }, { cells: s, strange: i, changedVersion: a } = o, { rows: l, size: u, importance: c, ability: d } = n;
  return (m, f) => {
    i.length = 0, a.length = 0;
    for (let h = 0; h < l.length; h++) {
      let p = l[h], [b, g] = [Pu(m, p.importance), Pu(m, p.ability)], [y, w] = [c.places.get(b), d.places.get(g)];
      s[h] = -1, f.size > 0 && (b !== "" && f.has(p.importance) || g !== "" && f.has(p.ability)) ? a.push(p.skill) : y === void 0 || w === void 0 ? i.push([p.skill, lt(b), lt(g)]) : s[h] = h * u + y * d.codes.length + w;
    }
    return o.canTeach = t(m, f), o.wantToLearn = r(m, f), o;
  };
}
function Pu(e, n) {
  let t = jn(e, n);
  return t.length === 1 ? t[0] : t.join(";");
}
var Tu = [];
function Au(e, n) {
  let t = V(e).find(({ name: i }) => i === e.measures[n]), r = t === void 0 ? void 0 : ie(t)[0];
  if (r === void 0 || r.kind !== "codes")
    return () => Tu;
  let { name: o } = r, s = Ar(r, e.notInStatistics);
  return (i, a) => a.has(o) ? Tu : s(jn(i, o));
}
function Er(e, n) {
  e.counted++;
  let { cells: t } = e;
  for (let r = 0; r < n.cells.length; r++) {
    let o = n.cells[r];
    o >= 0 && t[o]++;
  }
  for (let [r, o, s] of n.strange)
    as(_t(e.strange, r, () => /* @__PURE__ */ new Map()), o, s, 1);
  for (let r of n.changedVersion)
    Ue(e.changedVersion, r, 1);
  for (let r of n.canTeach)
    Ue(e.canTeach, r, 1);
  for (let r of n.wantToLearn)
    Ue(e.wantToLearn, r, 1);
}
function ls(e, n, t) {
  var o, s, i;
  let r = /* @__PURE__ */ new Map();
  for (let a = 0; a < n.size; a++) {
    let l = e.cells[t * n.size + a];
    if (l > 0) {
      let { importance: u, ability: c } = wu(n, a);
      as(r, u, c, l);
    }
  }
  return (i = e.strange.get((s = (o = n.rows[t]) == null ? void 0 : o.skill) != null ? s : "")) == null || i.forEach((a, l) => a.forEach((u, c) => {
    as(r, l, c, u);
  })), r;
}
function as(e, n, t, r) {
  Ue(_t(e, n, () => /* @__PURE__ */ new Map()), t, r);
}

// src/core/analysis/skill-results.ts
function Cu(e, n) {
  let t = W(), r = Q(e);
  if (r === null)
    return t;
  let o = qt(e), s = Mu(e), i = r.grid.rows.map(({ value: l }, u) => {
    let c = ls(n, o, u);
    return { skill: l, cells: c, pairs: Nu(c, r) };
  }), a = ir(i.map(({ pairs: l }) => ({ mwds: Pr(l), rds: ss(l) })));
  return i.forEach(({ skill: l, cells: u, pairs: c }, d) => {
    var b, g, y, w, x, k, S, R, A;
    let m = pe(c), f = (b = n.changedVersion.get(l)) != null ? b : 0, h = (y = (g = u.get("")) == null ? void 0 : g.get("")) != null ? y : 0, p = is(c, r);
    t[l] = v({
      n: m,
      missing: h,
      incomplete: n.counted - m - h - f,
      changedVersion: f,
      importance: Eu(r.importance, c, "importance", u, e.notInStatistics),
      ability: Eu(r.ability, c, "ability", u, e.notInStatistics),
      gap: it(vr(c)),
      mwds: it(Pr(c)),
      rds: it(ss(c)),
      discrepancies: os(c),
      highNeed: Je(p, m),
      highNeedCount: p,
      highNeedInterval: In(p, m),
      rankByMwds: (x = (w = a[d]) == null ? void 0 : w.rankByMwds) != null ? x : null,
      rankByRds: (S = (k = a[d]) == null ? void 0 : k.rankByRds) != null ? S : null,
      rankDifference: (A = (R = a[d]) == null ? void 0 : R.rankDifference) != null ? A : null
    }, s(n, l));
  }), t;
}
function $u(e) {
  let n = Q(e);
  if (n === null)
    return ({ counted: o }) => ({ counted: o, skills: {} });
  let t = qt(e), r = Mu(e);
  return (o) => {
    let s = W();
    return t.rows.forEach(({ skill: i }, a) => {
      let l = Nu(ls(o, t, a), n), u = is(l, n);
      s[i] = v({
        n: pe(l),
        importance: at(Dn(l, "importance")),
        ability: at(Dn(l, "ability")),
        gap: it(vr(l)),
        mwds: it(Pr(l)),
        highNeed: Je(u, pe(l)),
        highNeedCount: u
      }, r(o, i));
    }), { counted: o.counted, skills: s };
  };
}
function Nu(e, n) {
  let t = [];
  return e.forEach((r, o) => r.forEach((s, i) => {
    let a = n.importance.get(o), l = n.ability.get(i);
    a !== void 0 && l !== void 0 && t.push({ importance: a, ability: l, count: s });
  })), t;
}
function Eu(e, n, t, r, o) {
  let s = Dn(n, t), i = W();
  e.forEach((u, c) => {
    i[c] = pe(s.filter((d) => d.value === u));
  });
  let a = 0, l = /* @__PURE__ */ new Map();
  return r.forEach((u, c) => u.forEach((d, m) => {
    var h;
    let f = t === "importance" ? c : m;
    o.includes(f) ? a += d : f !== "" && !e.has(f) && l.set(f, ((h = l.get(f)) != null ? h : 0) + d);
  })), O(v({
    n: pe(s)
  }, Tr(s)), {
    counts: i,
    topTwo: jt(s, Te(e)),
    bottomTwo: jt(s, Ae(e)),
    notInStatistics: a,
    unknown: ar(l)
  });
}
function Mu(e) {
  let n = (o) => {
    var l;
    let s = V(e).find((u) => u.name === e.measures[o]), i = s === void 0 ? void 0 : ie(s)[0], a = new Set((l = i == null ? void 0 : i.choices) == null ? void 0 : l.map(({ value: u }) => u));
    return (u, c) => {
      var d;
      return i !== void 0 && (i.choices === null || a.has(c)) ? (d = u[o].get(c)) != null ? d : 0 : null;
    };
  }, [t, r] = [n("canTeach"), n("wantToLearn")];
  return (o, s) => ({ canTeach: t(o, s), wantToLearn: r(o, s) });
}

// src/core/analysis/version-tally.ts
var Bt = { changedParameters: /* @__PURE__ */ new Set(), changed: [], reworded: [] };
function Iu(e, n) {
  let t = new Map(Array.from(n.earlier, ([r, o]) => [
    r,
    Zn(o, e)
  ]));
  return n.current !== null && t.set(n.current, Bt), { versions: n, differences: t, counts: /* @__PURE__ */ new Map() };
}
function Lu(e) {
  let { counts: n, differences: t } = e;
  return ({ definitionRevision: r = null, questions: o = null }) => {
    var i;
    let s = r !== null && o === null && t.has(r) ? r : null;
    return Ue(n, s, 1), (s === null ? Bt : (i = t.get(s)) != null ? i : Bt).changedParameters;
  };
}
function Fu(e) {
  let { versions: n, differences: t, counts: r } = e, o = (s) => s != null ? s : 1 / 0;
  return Array.from(r).sort(([s], [i]) => o(s) - o(i)).map(([s, i]) => {
    var u;
    let { changed: a, reworded: l } = s === null ? Bt : (u = t.get(s)) != null ? u : Bt;
    return {
      revision: s,
      counted: i,
      isCurrent: s !== null && s === n.current,
      isKnown: s !== null,
      changed: a,
      reworded: l
    };
  });
}

// src/core/analysis/compute-results.ts
function Du(e, n, t = {}) {
  let { excluded: r = [], exchange: o = null } = Ah(t) ? { excluded: t } : t, s = $u(e), i = W();
  for (let a of n.parameters) {
    let l = n.questions.get(a.name);
    l !== void 0 && (i[a.name] = mu(l, a, e.notInStatistics));
  }
  return {
    survey: e.id,
    population: e.audience.population,
    counted: n.counted,
    excluded: Oh(r),
    questions: i,
    skills: Cu(e, n.skills),
    balance: bu(e, n.questions, o),
    breakdowns: n.breakdowns.map((a) => Eh(e, a, s)),
    versions: Fu(n.versions)
  };
}
function Ah(e) {
  return Array.isArray(e);
}
function Oh(e) {
  return e.slice().sort((n, t) => {
    var r, o, s, i, a, l;
    return ((r = n.line) != null ? r : 0) - ((o = t.line) != null ? o : 0) || ae(n.page, t.page) || ae((s = n.community) != null ? s : "", (i = t.community) != null ? i : "") || ae(n.reason, t.reason) || ((a = n.revision) != null ? a : 0) - ((l = t.revision) != null ? l : 0);
  });
}
function Eh(e, { dimension: n, groups: t, ungrouped: r }, o) {
  var c, d;
  let s = V(e).find(({ name: m }) => m === n.question), i = (d = s === void 0 || (c = ie(s)[0]) == null ? void 0 : c.choices) != null ? d : [], a = new Map(i.map(({ value: m }, f) => [m, f])), l = (m) => {
    var f;
    return (f = a.get(m)) != null ? f : a.size;
  }, u = W();
  for (let m of Array.from(t.keys()).sort((f, h) => l(f) - l(h) || ae(f, h))) {
    let f = t.get(m);
    f !== void 0 && (u[m] = o(f));
  }
  return O(v({}, n), { groups: u, ungrouped: r });
}

// src/core/analysis/disclosure/decide-release.ts
function qu(e, n, t) {
  let r = Ch(e != null ? e : /* @__PURE__ */ new Map(), n);
  return e === null || Array.from(e.values()).every(({ length: s }) => s === 0) || r.accounts === 0 || r.accounts >= t.minCell ? { kind: "publish", change: r } : {
    kind: "hold",
    change: r,
    pending: r.accounts,
    needed: t.minCell,
    revisions: e
  };
}
function _u(e, n, t, r, o) {
  let s = Array.from(t.values()).reduce((l, { length: u }) => l + u, 0), i = Math.max(o.minCell, Math.ceil(s / 2));
  return o.status === "closed" || o.status === "archived" || r.accounts === 0 || r.accounts >= i || ju(e.earlier) <= ju(n.published.earlier) ? null : i;
}
function ju(e) {
  return e === void 0 ? 0 : Object.keys(e.questions).length + Object.keys(e.skills).length + e.breakdowns.reduce((n, { groups: t }) => n + Object.keys(t).length, 0);
}
function Ch(e, n) {
  let [t, r] = [0, 0];
  return n.forEach((o, s) => {
    var c;
    let i = (c = e.get(s)) != null ? c : [], [a, l, u] = [0, 0, 0];
    for (; a < i.length && l < o.length; ) {
      let [d, m] = [i[a], o[l]];
      u += +(d === m), a += +(d <= m), l += +(m <= d);
    }
    t += o.length - u, r += i.length - u;
  }), e.forEach((o, s) => {
    r += n.has(s) ? 0 : o.length;
  }), { added: t, removed: r, accounts: Math.max(t, r) };
}

// src/core/survey/conditions/resolution-order.ts
function Wt(e) {
  let n = Wu(e), t = /* @__PURE__ */ new Map();
  return Vu(n).forEach((r) => r.forEach((o) => {
    let s = !Gu(r);
    t.set(o, {
      element: o.element,
      parent: o.parent && t.get(o.parent),
      visibleIf: s ? o.element.visibleIf : null,
      items: s ? o.items : []
    });
  })), Array.from(t.values());
}
function Bu(e) {
  let n = Wu(e);
  return Vu(n).filter(Gu).map((t) => t.map(({ element: r }) => r.name));
}
function ut(e) {
  return "isRequired" in e;
}
function Vt(e) {
  return e.split(".", 1)[0];
}
function Wu(e) {
  let n = [], t = /* @__PURE__ */ new Map(), r = (o, s) => {
    let i = { element: o, parent: s, items: $h(o), needs: s === null ? [] : [s] };
    n.push(i), ut(o) ? t.set(o.name, i) : "elements" in o && o.elements.forEach((a) => r(a, i));
  };
  return e.pages.forEach((o) => r(o, null)), n.forEach(({ element: o, items: s, needs: i }) => {
    var a;
    s.map(({ visibleIf: l }) => l).concat((a = o.visibleIf) != null ? a : []).forEach((l) => We(l).forEach((u) => {
      let c = t.get(Vt(u));
      c !== void 0 && !i.includes(c) && i.push(c);
    }));
  }), n;
}
function $h(e) {
  let n = [], t = (r, o, s = "") => r.forEach(({ value: i, visibleIf: a, isRetired: l }) => {
    a !== null && !l && n.push({ isRow: o, column: s, value: i, visibleIf: a });
  });
  return "choices" in e && t(e.choices, !1), "rows" in e && t(e.rows, !0), "columns" in e && e.columns.forEach(({ name: r, choices: o }) => t(o, !1, r)), n;
}
function Vu(e) {
  let n = [], t = /* @__PURE__ */ new Map(), r = [], o = (s) => {
    let i = t.size;
    t.set(s, i), r.push(s);
    let a = i;
    for (let l of s.needs) {
      let u = t.get(l);
      u === void 0 ? a = Math.min(a, o(l)) : r.includes(l) && (a = Math.min(a, u));
    }
    if (a === i) {
      let l = r.splice(r.indexOf(s));
      n.push(l.length > 1 ? e.filter((u) => l.includes(u)) : l);
    }
    return a;
  };
  return e.forEach((s) => {
    t.has(s) || o(s);
  }), n;
}
function Gu(e) {
  return e.length > 1 || e.some((n) => n.needs.includes(n));
}

// src/core/survey/conditions/visibility.ts
function Uu(e) {
  let n = Wt(e), t = n.filter(cs), r = /* @__PURE__ */ new Map();
  n.forEach(({ element: s }) => {
    ut(s) && r.set(s.name, s);
  });
  let o = (s) => {
    var i;
    return ((i = r.get(s)) == null ? void 0 : i.type) === "ranking";
  };
  return (s) => {
    let i = Mh(s), a = /* @__PURE__ */ new Set(), l = /* @__PURE__ */ new Set(), u = (m) => Nh(i.values().get(m), r.get(m)), c = ({ expression: m }) => fr(m, u, o) === !0;
    for (let m of t) {
      let { element: { name: f }, parent: h, visibleIf: p } = m;
      if (h !== null && a.has(h) || p !== null && !c(p)) {
        a.add(m), l.add(us(f, h === null)), i.reduce(f, () => []);
        continue;
      }
      let b = m.items.filter((g) => !dr(g.visibleIf, u, o));
      b.length > 0 && (b.forEach(({ value: g, isRow: y, column: w }) => l.add(Gt(f, y, g, w))), i.reduce(f, (g, y) => {
        let [, w = "", x = ""] = y.split(".");
        return l.has(Gt(f, !0, w, "")) ? [] : (
          // The text of "other" is no code.
          w !== "" && "special" in m.element ? g : g.filter((k) => !l.has(Gt(f, !1, k, x)))
        );
      }));
    }
    let d = {
      isShown: (m) => !l.has(us(m, !1)),
      isPageShown: (m) => !l.has(us(m, !0)),
      isChoiceShown: (m, f, h = "") => !l.has(Gt(m, !1, f, h)),
      isRowShown: (m, f) => !l.has(Gt(m, !0, f, "")),
      isRequired(m) {
        let f = r.get(m);
        return f !== void 0 && !f.isRetired && d.isShown(m) && (f.requiredIf === null ? f.isRequired : c(f.requiredIf));
      },
      values: i.values()
    };
    return d;
  };
}
function Cr(e) {
  return new Set(Wt(e).filter((n) => ut(n.element) && cs(n)).map(({ element: n }) => n.name));
}
function cs(e) {
  return e.visibleIf !== null || e.items.length > 0 || e.parent !== null && cs(e.parent);
}
function us(e, n) {
  return `${n} ${e}`;
}
function Gt(e, n, t, r) {
  return `${e} ${n} ${t} ${r}`;
}
function Nh(e = [], n) {
  let t = n == null ? void 0 : n.type;
  if (t === "checkbox" || t === "tagbox" || t === "ranking")
    return e;
  let [r = null] = e, o = (n == null ? void 0 : n.type) === "text" && n.inputType === "number";
  return r !== null && o && isFinite(Number(r)) ? Number(r) : r;
}
function Mh(e) {
  let n = null, t = /* @__PURE__ */ new Map();
  return {
    values: () => n != null ? n : e,
    reduce(r, o) {
      var s;
      t.size === 0 && e.forEach((i, a) => {
        var u;
        let l = Vt(a);
        t.set(l, [...(u = t.get(l)) != null ? u : [], a]);
      });
      for (let i of (s = t.get(r)) != null ? s : []) {
        let a = e.get(i), l = o(a, i);
        l.length < a.length && (n = n != null ? n : new Map(e), l.length > 0 ? n.set(i, l) : n.delete(i));
      }
    }
  };
}

// src/core/analysis/breakdown-tally.ts
function Hu(e) {
  let n = [
    { by: "language", question: null, isPartition: !0 },
    { by: "community", question: null, isPartition: !0 }
  ];
  for (let t of e.measures.groupBy) {
    let r = V(e).find((s) => s.name === t), o = r === void 0 ? void 0 : ie(r)[0];
    o !== void 0 && o.kind === "codes" && o.row === null && o.question.type !== "ranking" && n.push({ by: "question", question: t, isPartition: !o.isMultiple });
  }
  return n;
}
function Qu(e, n, t) {
  let { groups: r, dimension: { by: o, question: s } } = e, i = (u, c) => {
    let d = r.get(u);
    d === void 0 && (d = Or(t), r.set(me(u), d)), Er(d, c);
  };
  if (o !== "question" || s === null)
    return (u, c, d, m) => {
      var h;
      let f = (h = o === "language" ? u.language : u.community) != null ? h : null;
      f === null || o === "language" && !r.has(f) && !ge.test(f) ? e.ungrouped++ : i(f, m);
    };
  let a = z(n).find(({ name: u }) => u === s), l = a === void 0 ? null : Ar(a, n.notInStatistics);
  return (u, c, d, m) => {
    let f = l === null || d.has(s) ? [] : l(jn(c, s));
    f.length === 0 && e.ungrouped++;
    for (let h of f)
      i(h, m);
  };
}

// src/core/analysis/tally.ts
function zu(e, n = ca) {
  let t = Q(e), r = qt(e), o = z(e).filter(({ question: p, column: b }) => t === null || p !== t.grid || b === null || !qe.includes(b.name)), s = Cr(e), i = o.map((p) => ({
    name: p.name,
    question: p.question.name,
    row: p.row,
    isConditional: s.has(p.question.name),
    tally: ku(),
    count: Ru(p, e.notInStatistics)
  })), a = Hu(e).map(
    (p) => ({ dimension: p, groups: /* @__PURE__ */ new Map(), ungrouped: 0 })
  ), l = a.map((p) => Qu(p, e, r)), u = Ou(e, r), c = s.size === 0 ? null : Uu(e), d = Or(r), m = Iu(e, n), f = Lu(m), h = {
    survey: e,
    parameters: o,
    layout: r,
    counted: 0,
    questions: new Map(i.map((p) => [p.name, p.tally])),
    skills: d,
    breakdowns: a,
    versions: m,
    add(p) {
      h.counted++;
      let b = f(p), { questions: g = null } = p, y = g === null ? p.values : Lh(p.values, g), w = c === null ? null : c(y), x = w === null ? y : w.values;
      for (let S of i) {
        let R = jn(x, S.name);
        g !== null && !g.has(S.question) || w !== null && S.isConditional && !(w.isShown(S.question) && (S.row === null || w.isRowShown(S.question, S.row.value))) ? S.tally.notAsked++ : b.size > 0 && R.length > 0 && b.has(S.name) ? S.tally.changedVersion++ : S.count(S.tally, R);
      }
      let k = u(x, b);
      Er(d, k);
      for (let S of l)
        S(p, x, b, k);
    }
  };
  return h;
}
function Lh(e, n) {
  return new Map(Array.from(e).filter(([t]) => n.has(t.split(".", 1)[0])));
}
function Ju(e, n) {
  e.add(n);
}

// src/core/report/counted-answers.ts
function Ku(e) {
  var i;
  let n = [], t = /* @__PURE__ */ new Map(), [r, o] = [0, ""];
  for (let a of e) {
    let { timestamp: l, community: u = null, revision: c } = a;
    r++;
    let d = l.slice(0, 10);
    o = d > o ? d : o, r <= 1e3 && n.push(a);
    let m = (i = t.get(u)) != null ? i : jh();
    t.set(u, m), m.add(c);
  }
  let s = Array.from(
    t,
    ([a, l]) => ({ community: a, revisions: l.sorted() })
  );
  return {
    count: r,
    newestDay: o === "" ? null : o,
    named: r > 1e3 ? null : n.sort(Fh),
    places: s.sort((a, l) => {
      var u, c;
      return Ut((u = a.community) != null ? u : "", (c = l.community) != null ? c : "");
    })
  };
}
function Fh(e, n) {
  var t, r, o, s;
  return Ut(e.user, n.user) || e.revision - n.revision || Ut((t = e.community) != null ? t : "", (r = n.community) != null ? r : "") || Ut((o = e.page) != null ? o : "", (s = n.page) != null ? s : "") || Ut(e.timestamp, n.timestamp);
}
function Ut(e, n) {
  return e < n ? -1 : e > n ? 1 : 0;
}
var Dh = 64;
function jh() {
  let [e, n] = [new Float64Array(Dh), 0];
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
function Xu(e, n = null) {
  let { page: t, user: r, revision: o, community: s = null } = e, i = { page: t != null ? t : r, reason: "duplicate", revision: o };
  return n === null || s === null || s === n ? i : O(v({}, i), { community: s });
}
function qh(e) {
  let n = e === "" ? NaN : Date.parse(e);
  return isNaN(n) ? -1 / 0 : n;
}
function _h(e, n) {
  return e.time !== n.time ? e.time > n.time ? 1 : -1 : e.revision - n.revision || ae(n.community, e.community);
}
function Yu(e, n) {
  let t = ({ timestamp: r, revision: o, community: s }) => ({ place: 0, time: qh(r), revision: o, community: s != null ? s : "" });
  return _h(t(e), t(n)) >= 0;
}
function Ht(e) {
  var o;
  let n = e.normalize("NFC").replace(/[\s_]+/g, " ").trim(), t = (o = Array.from(n)[0]) != null ? o : "", r = t.toUpperCase();
  return (Array.from(r).length === 1 ? r : t) + n.slice(t.length);
}

// src/core/survey/core-questions.ts
function $r(e, n) {
  let t = e.core !== null && e.core.id === n.id ? e.core.questions : [], { changed: r } = Zn(e, n), o = V(e).map(({ name: i }) => i), s = new Set(V(n).map(({ name: i }) => i).filter((i) => t.includes(i) && o.includes(i) && !r.includes(i)));
  for (let i of Wt(n))
    ut(i.element) && !Zu(i).every((a) => s.has(a)) && s.delete(i.element.name);
  return s;
}
function Zu(e) {
  return e === null ? [] : [
    ...e.visibleIf === null ? [] : We(e.visibleIf).map(Vt),
    ...Zu(e.parent)
  ];
}

// src/core/survey/with-skills.ts
function fn(e, n) {
  return n === null || !Bh(e) ? e : gr(e, (t) => {
    if ("choicesFrom" in t && t.choicesFrom === "skills") {
      let r = n.skills.filter((o) => !nc(o, n)).map(ec);
      return O(v({}, t), { choices: [...r, ...Ne(t.special)] });
    }
    return t.type === "matrixdropdown" && t.rowsFrom !== null ? O(v({}, t), { rows: Wh(t.rowsFrom, n).map(ec) }) : t;
  });
}
function Bh(e) {
  return V(e).some((n) => "choicesFrom" in n && n.choicesFrom === "skills" || n.type === "matrixdropdown" && n.rowsFrom !== null);
}
function nc(e, n) {
  return e.parent === null && n.children(e.id).length > 0;
}
function Wh(e, n) {
  return n.skills.filter((t) => n.children(t.id).length === 0 && (e === "" ? !nc(t, n) : n.ancestors(t.id).some((r) => r.id === e)));
}
function ec(e) {
  return { value: e.id, text: null, visibleIf: null, isRetired: e.isRetired };
}

// src/wiki/counting/definition-versions.ts
var Vh = 100;
function ds(e, n, t, r, o) {
  return D(this, null, function* () {
    let s = Array.from(r).filter(([a]) => a !== t).sort(([a, l], [u, c]) => c - l || a - u).slice(0, Vh).map(([a]) => a), i = /* @__PURE__ */ new Map();
    if (s.length > 0) {
      let a = yield e.source.revisions(s, "with-texts");
      s.sort((l, u) => l - u).forEach((l) => {
        var c, d;
        let u = dn(ke((d = (c = a.get(l)) == null ? void 0 : c.text) != null ? d : "").value).survey;
        u !== null && u.id === n.id && i.set(l, fn(u, o));
      });
    }
    return { current: t === 0 ? null : t, earlier: i };
  });
}

// src/wiki/counting/byte-records.ts
function tc() {
  let e = [new Uint8Array(1048576)], n = new Float64Array(64), t = 0, r = new Uint8Array(1024), o = 0, [s, i] = [0, 0], [a, l] = [e[0], 0];
  function u() {
    o !== 0 && (i + o > e[s].length && (s = e.length, e.push(new Uint8Array(Math.max(1048576, o))), i = 0), e[s].set(r.subarray(0, o), i), n[t - 1] = s * 2 ** 32 + i, i += o, o = 0);
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
        let b = f.charCodeAt(p);
        h += b < 128 ? 1 : b < 16384 ? 2 : 3;
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
var [rc, Nr] = [0, 15], Gh = 64, Uh = ["\u2026"], dt, ft, mn, ct, fs = class {
  constructor(n, t) {
    gn(this, mn);
    gn(this, dt);
    /** In the order of the definition. */
    gn(this, ft);
    Bn(this, dt, n), Bn(this, ft, t);
  }
  get size() {
    return Wn(this, mn, ct).call(this).size;
  }
  get(n) {
    let t = ve(this, dt).get(n);
    return t === void 0 ? void 0 : ve(this, ft)[t];
  }
  has(n) {
    return this.get(n) !== void 0;
  }
  forEach(n) {
    Wn(this, mn, ct).call(this).forEach((t, r) => n(t, r, this));
  }
  entries() {
    return Wn(this, mn, ct).call(this).entries();
  }
  keys() {
    return Wn(this, mn, ct).call(this).keys();
  }
  values() {
    return Wn(this, mn, ct).call(this).values();
  }
  [Symbol.iterator]() {
    return this.entries();
  }
};
dt = new WeakMap(), ft = new WeakMap(), mn = new WeakSet(), ct = function() {
  let n = /* @__PURE__ */ new Map();
  return ve(this, dt).forEach((t, r) => {
    let o = ve(this, ft)[t];
    o !== void 0 && n.set(r, o);
  }), n;
};
function oc(e, n) {
  let t = Cr(n).size > 0, r = z(n), o = ({ kind: g, isMultiple: y }) => !y && (g !== "text" || !t), s = r.filter(o), i = r.filter((g) => !o(g)), a = r.map((g) => {
    let y = o(g);
    return { name: g.name, place: (y ? s : i).indexOf(g), isOne: y, isText: g.kind === "text" };
  }), l = new Map(r.map(({ name: g }, y) => [g, y])), u = () => ({ indexes: /* @__PURE__ */ new Map(), codes: [] }), [c, d] = [s.map(u), i.map(u)];
  function m({ indexes: g, codes: y }, w, x) {
    var A;
    let k = g.get(w);
    if (k !== void 0)
      return k;
    let S = x && w.length > Gh ? lt(w) : me(w), R = (A = g.get(S)) != null ? A : y.push([S]);
    return g.set(S, R), R;
  }
  let f = new Uint32Array(s.length + 1);
  function h(g) {
    s.forEach(({ name: y, kind: w }, x) => {
      var S;
      let k = g.get(y);
      f[x] = k === void 0 ? rc : w === "text" ? 1 : m(c[x], (S = k[0]) != null ? S : "", w === "codes");
    });
    for (let y = 0; y < s.length; y += 2) {
      let [w, x] = [f[y], f[y + 1]];
      e.writeNumber(Math.min(w, Nr) + 16 * Math.min(x, Nr));
    }
    for (let y = 0; y < s.length; y++)
      f[y] >= Nr && e.writeNumber(f[y]);
  }
  function p(g) {
    i.forEach(({ name: y, kind: w }, x) => {
      var S;
      let k = (S = g.get(y)) != null ? S : [];
      e.writeNumber(k.length);
      for (let R of k)
        w === "text" ? e.writeText(R) : e.writeNumber(m(d[x], R, w === "codes"));
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
        f[g] = y % 16, f[g + 1] = Math.floor(y / 16);
      }
      for (let g = 0; g < s.length; g++)
        f[g] === Nr && (f[g] = e.readNumber());
      return i.forEach(({ kind: g }, y) => {
        var x, k, S;
        let w = [];
        for (let R = e.readNumber(); R > 0; R--)
          w.push(g === "text" ? e.readText() : (S = (k = (x = d[y]) == null ? void 0 : x.codes[e.readNumber() - 1]) == null ? void 0 : k[0]) != null ? S : "");
        b[y] = w;
      }), new fs(l, a.map(({ place: g, isOne: y, isText: w }) => {
        var S;
        let x = f[g], k = y ? x === rc ? void 0 : w ? Uh : (S = c[g]) == null ? void 0 : S.codes[x - 1] : b[g];
        return (k == null ? void 0 : k.length) === 0 ? void 0 : k;
      }));
    }
  };
}

// src/wiki/counting/packed-answers.ts
var [Mr, ms] = [1, 2], qn = -1;
function Hh(e) {
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(e) ? Number(e.replace(/\D/g, "")) : null;
}
function Qh(e) {
  let n = String(e).padStart(14, "0");
  return `${n.slice(0, 4)}-${n.slice(4, 6)}-${n.slice(6, 8)}T${n.slice(8, 10)}:${n.slice(10, 12)}:${n.slice(12)}Z`;
}
function sc(e) {
  let n = 0;
  for (let t = 0; t < e.length; t++)
    n = Math.imul(n, 31) + e.charCodeAt(t);
  return Math.abs(Math.imul(n, 2654435761));
}
function ic(e) {
  var y, w;
  let n = tc(), t = oc(n, e), r = [], o = [], s = /* @__PURE__ */ new Map(), i = new Int32Array(64).fill(qn), a = new Uint32Array(64), l = 0;
  function u(x) {
    return n.open(x), n.readText();
  }
  function c(x, k) {
    for (let S = k % i.length; ; S = (S + 1) % i.length) {
      let R = i[S];
      if (R === qn || a[S] === k && Ht(u(R)) === x)
        return S;
    }
  }
  function d() {
    let [x, k] = [i, a];
    i = new Int32Array(2 * x.length).fill(qn), a = new Uint32Array(i.length), x.forEach((S, R) => {
      if (S !== qn) {
        let A = k[R], T = A % i.length;
        for (; i[T] !== qn; )
          T = (T + 1) % i.length;
        i[T] = S, a[T] = A;
      }
    });
  }
  class m {
    constructor(k) {
      gn(this, y);
      gn(this, w);
      var A;
      Bn(this, y, k);
      let S = f(k);
      Bn(this, w, r[n.readNumber()]), S % 2 === Mr && n.skipText(), this.revision = n.readNumber(), this.timestamp = S >= ms ? n.readText() : Qh(n.readNumber()), this.language = (A = o[n.readNumber() - 1]) != null ? A : null;
      let R = n.readNumber();
      this.definitionRevision = R === 0 ? null : R;
    }
    get user() {
      return u(ve(this, y));
    }
    get page() {
      let k = f(ve(this, y));
      return n.readNumber(), k % 2 === Mr ? n.readText() : ve(this, w).pageOf(this.user);
    }
    get community() {
      return ve(this, w).community;
    }
    get questions() {
      return ve(this, w).questionsOf(this.definitionRevision);
    }
    /** Read whenever they are wanted. */
    get values() {
      let k = f(ve(this, y));
      return n.readNumber(), k % 2 === Mr && n.skipText(), n.readNumber(), k >= ms ? n.skipText() : n.readNumber(), n.readNumber(), n.readNumber(), t.read();
    }
  }
  y = new WeakMap(), w = new WeakMap();
  function f(x) {
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
        let A = Ht(R), T = i[c(A, sc(A))];
        return T !== qn && x[T] === 0 || S.some((M) => Ht(M.user) === A);
      },
      where: (R, A = []) => {
        let T = x.slice(), M = 0;
        for (let q = 0; q < T.length; q++)
          T[q] === 0 && (T[q] = R(new m(q)) ? 0 : 1, M += 1 - T[q]);
        return g(T, M, S.filter(R).concat(A));
      },
      *[Symbol.iterator]() {
        for (let R = 0; R < x.length; R++)
          x[R] === 0 && (yield new m(R));
        yield* Ye(S);
      }
    };
  }
  return {
    add: (x, k) => {
      let { user: S, page: R, revision: A, timestamp: T, language: M = null, definitionRevision: q = null } = x, C = Hh(T), I = R !== null && R !== k.pageOf(S);
      n.begin(), n.writeText(S), n.writeNumber((I ? Mr : 0) + (C === null ? ms : 0)), n.writeNumber(h(k)), I && n.writeText(R), n.writeNumber(A), C === null ? n.writeText(T) : n.writeNumber(C), n.writeNumber(p(M)), n.writeNumber(q != null ? q : 0), t.write(x.values);
    },
    newest: (x) => {
      let k = new Uint8Array(n.length), S = 0;
      for (let R = 0; R < n.length; R++) {
        2 * l >= i.length && d();
        let A = Ht(u(R)), T = sc(A), M = c(A, T), q = i[M];
        if (q === qn) {
          l++, i[M] = R, a[M] = T;
          continue;
        }
        let C = Yu(new m(R), new m(q));
        k[C ? q : R] = 1, i[M] = C ? R : q, S++;
      }
      return k.forEach((R, A) => {
        R === 1 && x(new m(A));
      }), g(k, n.length - S, []);
    }
  };
}

// src/core/survey/decide-answer-counts.ts
function ac(e) {
  let { survey: n, titles: t, readAnswer: r } = e, o = Jh(e.renames), s = (i, a) => {
    let l = t.answererOf(n, i);
    return l === null || Kh(l) ? null : o(Fn(l), a);
  };
  return {
    ownerOf: s,
    decide: (i) => {
      let a = s(i.title, i.first.timestamp), l = i.ownerRevision;
      if (a === null)
        return Qt(i, "no-account");
      if (i.first.user !== a || i.first.userId === 0 || l === null) {
        let m = i.isHistoryPartial === !0 ? "history-unknown" : "not-owner";
        return Qt(i, i.isRedirect ? "redirect" : m, i.first.id);
      }
      let u = l.id === i.latest.id;
      if (i.isRedirect && u)
        return Qt(i, "redirect", l.id);
      if (l.text === null)
        return Qt(i, "hidden", l.id);
      let c = r(l.text);
      if (c.exclusion !== null) {
        let m = c.exclusion === "no-answer" && l.text.trim() === "";
        return Qt(i, m ? "withdrawn" : c.exclusion, l.id);
      }
      let d = u || i.latest.text === l.text;
      return {
        answer: {
          user: a,
          revision: l.id,
          timestamp: l.timestamp,
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
function zh(e, n) {
  return e < n ? -1 : e > n ? 1 : 0;
}
function Qt(e, n, t) {
  let r = { page: e.title, reason: n };
  return { answer: null, exclusions: [t === void 0 ? r : O(v({}, r), { revision: t })] };
}
function Jh(e) {
  let n = e.slice().sort((r, o) => zh(r.timestamp, o.timestamp)), t = /* @__PURE__ */ new Map();
  return n.forEach((r, o) => {
    let s = Fn(r.from), i = t.get(s);
    i === void 0 ? t.set(s, [o]) : i.push(o);
  }), (r, o) => {
    var a;
    let s = r, i = -1;
    for (; ; ) {
      let l = i, u = ((a = t.get(s)) != null ? a : []).find(
        (c) => c > l && n[c].timestamp >= o
      );
      if (u === void 0)
        return s;
      s = Fn(n[u].to), i = u;
    }
  };
}
function Kh(e) {
  return /^\d{1,3}(?:\.\d{1,3}){2}\.(?:\d{1,3}|xxx)$/.test(e) || /^[\da-f]{0,4}(?::[\da-f]{0,4}){2,7}$/i.test(e);
}

// src/core/survey/canonical-value.ts
function ps(e, n) {
  var o;
  let { kind: t, question: r } = n;
  return t === "number" ? (o = rt(e)) != null ? o : e.trim() : t === "codes" || r.type === "text" && r.inputType !== "text" ? e.trim() : e;
}

// src/core/survey/read-answer.ts
var uc = "Skills survey answer";
function zt(e, n) {
  let t = Zh(e);
  return (r) => {
    let o = n(r), s = o.filter((d) => Xh(e.id, d)), i = s[s.length - 1];
    if (i === void 0)
      return O(v({}, Yh), { exclusion: o.length === 0 ? "no-answer" : "other-survey" });
    let { values: a, unknown: l } = t(i.parameters), u = i.parameters.get("revision") || "", c = a.size === 0 && Array.from(l.values()).every((d) => d.trim() === "");
    return {
      exclusion: s.length > 1 ? "several-answers" : c ? "withdrawn" : null,
      values: a,
      unknown: l,
      definitionRevision: /^[1-9]\d{0,14}$/.test(u) ? Number(u) : null,
      submitted: i.parameters.get("submitted") || null,
      language: i.parameters.get("language") || null
    };
  };
}
function Xh(e, n) {
  let t = n.parameters.get("survey");
  return t === void 0 || t === "" || Qn(t) === e;
}
var Yh = {
  values: /* @__PURE__ */ new Map(),
  unknown: /* @__PURE__ */ new Map(),
  definitionRevision: null,
  submitted: null,
  language: null
};
function Zh(e) {
  let n = z(e), t = new Map(n.map(({ name: i }, a) => [i, a])), [r, o] = [lc(!1), lc(!0)], s = (i, a) => a.kind !== "codes" ? ey(i, a) : (a.isMultiple ? o : r)(i, a);
  return (i) => {
    let a = /* @__PURE__ */ new Map(), l = (m, f) => {
      let h = s(f, m);
      h.length > 0 && a.set(m.name, h);
    }, u = /* @__PURE__ */ new Map(), [c, d] = [-1, !0];
    return i.forEach((m, f) => {
      let h = t.get(f);
      h !== void 0 ? (d = d && h > c, c = h, l(n[h], m)) : cn.includes(f) || u.set(f, m);
    }), d || (a.clear(), n.forEach((m) => {
      var f;
      return l(m, (f = i.get(m.name)) != null ? f : "");
    })), { values: a, unknown: u };
  };
}
var cc = [];
function ey(e, n) {
  let t = e === "" ? "" : ps(Qn(e), n);
  return t === "" ? cc : [t];
}
var ny = 2e3, ty = 100;
function lc(e) {
  let n = /* @__PURE__ */ new Map([["", cc]]), t = (r, o) => {
    let s = Qn(r), i = (e ? s.split(";") : [s]).map((a) => ps(a, o));
    return Array.from(new Set(i)).filter((a) => a !== "");
  };
  return (r, o) => {
    let s = n.get(r);
    if (s !== void 0 || r.length > ty || n.size >= ny)
      return s != null ? s : t(r, o);
    let i = me(r), a = t(i, o);
    return n.set(i, a), a;
  };
}

// src/wiki/counting/answer-histories.ts
function ry(e, n) {
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
function oy({ latest: e, history: n }) {
  var t;
  return n !== void 0 ? (t = n[n.length - 1]) != null ? t : null : e.parentId === 0 ? e : null;
}
function dc(e) {
  return e.reduce((n, { first: t }) => t !== null && (n === void 0 || t.timestamp < n) ? t.timestamp : n, void 0);
}
function sy(e, n, t) {
  return D(this, null, function* () {
    let { pageIds: r, titles: o } = yield e.recombinedPagesSince(t);
    for (let s of n) {
      let { pageId: i, title: a } = s.page;
      (r.has(i) || o.has(a)) && (s.isRecombined = !0, s.first = yield e.firstRevision(a));
    }
  });
}
function fc(e, n, t) {
  return D(this, null, function* () {
    var d;
    let r = n.map((m) => ({
      page: m,
      known: m.history === void 0 ? [m.latest] : m.history.slice(),
      first: oy(m),
      isRecombined: !1
    }));
    yield ry(e, r);
    let o = dc(r.filter(({ page: m }) => m.history === void 0));
    o !== void 0 && (yield sy(e, r, o));
    let s = r.filter((m) => m.first !== null), i = dc(s), a = t(i === void 0 ? [] : yield e.renamesSince(i)), l = /* @__PURE__ */ new Map();
    for (let m of s) {
      let f = a.ownerOf(m.page.title, m.first.timestamp), h = m.isRecombined ? void 0 : m.known.find(({ user: b, userId: g }) => b === f && g !== 0), p = !m.isRecombined && (m.page.history !== void 0 || ((d = m.known[m.known.length - 1]) == null ? void 0 : d.parentId) === 0);
      f === null || f !== m.first.user ? l.set(m, null) : h !== void 0 || p ? l.set(m, h != null ? h : null) : l.set(m, yield e.newestRevisionBy(m.page.title, f));
    }
    let u = Array.from(l.values()).filter((m) => m !== null).filter((m) => m.text === null).map(({ id: m }) => m), c = yield e.revisions(u, "with-texts");
    return {
      decider: a,
      answerPages: s.map((m) => {
        var h, p;
        let f = (h = l.get(m)) != null ? h : null;
        return v({
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
var mc = { pages: 1e4, characters: 16e6 }, iy = 200, gs = class extends Error {
  constructor() {
    super("Cancelled."), this.name = "CountingCancelled";
  }
};
function gc(o, s, i) {
  return D(this, arguments, function* (e, n, t, r = {}) {
    var b, g, y;
    let { source: a, titles: l, community: u } = e, c = zt(n, e.readAnswerCalls), d = [], m = (R) => D(null, null, function* () {
      let { decider: A, answerPages: T } = yield fc(
        a,
        R,
        (M) => ac({ survey: n.id, titles: l, renames: M, readAnswer: c })
      );
      for (let M of T) {
        let { answer: q, exclusions: C } = A.decide(M);
        C.forEach((I) => d.push(O(v({}, I), { page: me(I.page) }))), q !== null && t(O(v({}, q), { community: u }));
      }
    }), [f, h, p] = [[], 0, 0];
    try {
      for (var w = de(a.pagesBelow(l.answersPrefix(n.id))), x, k, S; x = !(k = yield w.next()).done; x = !1) {
        let R = k.value;
        pc(r), f.push(R), h += (g = (b = R.latest.text) == null ? void 0 : b.length) != null ? g : 0, (y = r.onPages) == null || y.call(r, ++p);
        let A = R.history === void 0 ? mc.pages : iy;
        (f.length >= A || h >= mc.characters) && (yield m(f), [f, h] = [[], 0]);
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
    return yield m(f), pc(r), d;
  });
}
function pc({ signal: e }) {
  if ((e == null ? void 0 : e.aborted) === !0)
    throw new gs();
}

// src/wiki/counting/gather-answers.ts
function hs(e, n) {
  return O(v({}, e), { id: n });
}
function hc(e, n, t, r) {
  return D(this, null, function* () {
    let { survey: o, taxonomy: s, definitionRevision: i } = n, a = ic(o), l = [], u = 0, c = (f, h, p) => D(null, null, function* () {
      let b = u, g = /* @__PURE__ */ new Map(), y = {
        community: f.community,
        pageOf: (x) => f.titles.answer(h.id, x),
        questionsOf: p
      }, w = yield gc(f, h, (x) => {
        var S;
        a.add(x, y);
        let { definitionRevision: k = null } = x;
        k !== null && g.set(k, ((S = g.get(k)) != null ? S : 0) + 1);
      }, O(v({}, r), {
        onPages: (x) => {
          var k;
          u = b + x, (k = r.onPages) == null || k.call(r, u);
        }
      }));
      for (let x of w)
        l.push(f.isHome ? x : O(v({}, x), { community: f.community }));
      return g;
    }), d = yield ds(e, o, i, yield c(e, o, () => null), s);
    for (let { place: f, local: h, definitionRevision: p } of t) {
      let b = null, g = /* @__PURE__ */ new Map(), y = yield c(f, hs(o, h.id), (w) => {
        var S, R;
        let x = (S = b == null ? void 0 : b.earlier.get(w != null ? w : 0)) != null ? S : h, k = (R = g.get(x)) != null ? R : $r(fn(O(v({}, x), { core: h.core }), s), o);
        return g.set(x, k), k;
      });
      b = yield ds(f, h, p, y, s);
    }
    return { answers: a.newest((f) => l.push(Xu(f, e.community))), excluded: l, versions: d };
  });
}

// src/core/analysis/disclosure/read-last-release.ts
function wc(e) {
  let [n, t] = [Z(e, "minAnswers"), Z(e, "minCell")];
  if (typeof n != "number" || typeof t != "number")
    return null;
  let r = Z(e, "earlier");
  return {
    thresholds: { minAnswers: n, minCell: t },
    published: v(v({}, yc(e)), L(r) ? { earlier: yc(r) } : {})
  };
}
function Z(e, n) {
  return L(e) ? E(e, n) : void 0;
}
function yc(e) {
  let n = Z(e, "breakdowns");
  return {
    questions: bc(Z(e, "questions"), ay),
    skills: bc(Z(e, "skills"), ly),
    breakdowns: (Array.isArray(n) ? n : []).filter(uy)
  };
}
function bc(e, n) {
  let t = W();
  return L(e) && Object.keys(e).filter((r) => n(E(e, r))).forEach((r) => {
    t[r] = E(e, r);
  }), t;
}
function ys(e, n) {
  return L(e) && Object.keys(e).every((t) => n(E(e, t)));
}
function Jt(e) {
  return typeof Z(e, "withheld") == "string";
}
function ay(e) {
  return Jt(e) || typeof Z(e, "n") == "number" && ys(
    Z(e, "choices"),
    (n) => Jt(n) || typeof Z(n, "count") == "number"
  );
}
function ly(e) {
  return Jt(e) || typeof Z(e, "n") == "number" && L(Z(e, "discrepancies")) && ["importance", "ability"].every((n) => L(Z(Z(e, n), "counts"))) && Z(e, "highNeedCount") !== void 0;
}
function uy(e) {
  return typeof Z(e, "by") == "string" && Z(e, "question") !== void 0 && ys(Z(e, "groups"), (n) => Jt(n) || typeof Z(n, "counted") == "number" && ys(Z(n, "skills"), (t) => Jt(t) || typeof Z(t, "n") == "number"));
}

// src/wiki/counting/last-release.ts
function xc(e, n, t) {
  return D(this, null, function* () {
    let { source: r, titles: o, community: s } = e, i = o.resultsData(n), a = (f) => D(null, null, function* () {
      var b, g, y;
      let h = (b = (yield r.readPages([f])).get(f)) == null ? void 0 : b.latest, p = h === void 0 || t === null || h.user === t ? h : (g = yield r.newestRevisionBy(f, t)) != null ? g : void 0;
      return ke((y = p == null ? void 0 : p.text) != null ? y : "").value;
    }), l = yield a(i), u = L(l) ? E(l, "answers") : null, c = L(u) ? E(u, "revisions") : null, d = /* @__PURE__ */ new Map(), m = (f) => {
      var g;
      let h = L(f) ? E(f, "community") : null, p = typeof h == "string" && h !== s ? h : "", b = (g = d.get(p)) != null ? g : [];
      d.set(p, b), cy(f).forEach((y) => b.push(y));
    };
    if (Array.isArray(u))
      u.forEach(m);
    else if (!Array.isArray(c))
      return null;
    for (let f of Array.isArray(c) ? c : []) {
      let h = typeof f == "string" && f.startsWith(`${o.results(n)}/`) ? yield a(f) : null;
      if (!L(h))
        return null;
      m(h);
    }
    return d.forEach((f) => f.sort((h, p) => h - p)), { revisions: d, figures: wc(l) };
  });
}
function cy(e) {
  let [n, t] = L(e) ? [E(e, "revision"), E(e, "revisions")] : [];
  return (Array.isArray(t) ? t : [n]).filter((o) => typeof o == "number");
}

// src/core/json/schema-faults.ts
var dy = {
  object: "expected-object",
  array: "expected-list",
  string: "expected-string",
  integer: "expected-whole-number",
  number: "expected-number",
  boolean: "expected-true-or-false"
};
function Ir(e, n, t) {
  var m;
  let r = [], o = (m = n.definitions) != null ? m : {};
  return a(e, n, "$", ""), r;
  function s(f, h, ...p) {
    r.push({ path: f, code: h, parameters: p });
  }
  function i(f) {
    let [h, p] = [f, ""];
    for (; h.$ref !== void 0; ) {
      p = h.$ref.replace("#/definitions/", "");
      let b = o[p];
      if (b === void 0)
        throw new Error(`The schema has no ${h.$ref}.`);
      h = b;
    }
    return [h, p];
  }
  function a(f, h, p, b) {
    let [g, y] = i(h), w = y === "" ? b : y;
    g.anyOf !== void 0 ? d(f, g.anyOf, p, w) : g.enum !== void 0 ? g.enum.includes(f) || s(p, "not-one-of", F(f), g.enum) : g.type !== void 0 && !kc(f, g.type) ? s(p, dy[g.type]) : typeof f == "string" ? l(f, g, p, w) : typeof f == "number" ? g.minimum !== void 0 && f < g.minimum ? s(p, "too-small", f, g.minimum) : g.maximum !== void 0 && f > g.maximum && s(p, "too-large", f, g.maximum) : Array.isArray(f) ? u(f, g, p) : L(f) && c(f, g, p);
  }
  function l(f, h, p, b) {
    var w;
    if (h.pattern !== void 0 && !Rc(h.pattern, f)) {
      s(p, (w = t.codes[b]) != null ? w : "bad-text", F(f));
      return;
    }
    let g = t.checks[b], y = g === void 0 ? null : g(f);
    y !== null && s(p, y, F(f));
  }
  function u(f, h, p) {
    h.minItems !== void 0 && f.length < h.minItems ? s(p, "empty-list") : h.maxItems !== void 0 && f.length > h.maxItems && s(p, "too-many-items", h.maxItems);
    let b = h.items;
    b !== void 0 && f.forEach((g, y) => a(g, b, B(p, y), ""));
  }
  function c(f, h, p) {
    var y, w, x, k;
    let b = (y = h.properties) != null ? y : {}, g = (w = h.patternProperties) != null ? w : {};
    for (let S of (x = h.required) != null ? x : [])
      E(f, S) === void 0 && s(B(p, S), S === "default" ? "missing-default" : "missing-property", S);
    for (let S of Object.keys(f)) {
      let R = B(p, S), A = Object.keys(g).find((M) => Rc(M, S)), T = (k = E(b, S)) != null ? k : A && g[A];
      T !== void 0 ? a(f[S], T, R, "") : h.patternProperties !== void 0 ? s(R, "bad-language", F(S)) : h.additionalProperties === !1 && s(R, "unknown-property", F(S), Object.keys(b));
    }
  }
  function d(f, h, p, b) {
    var k, S;
    let g = h.filter((R) => {
      let A = i(R)[0].type;
      return A === void 0 || kc(f, A) || A === "integer" && typeof f == "number";
    });
    if (!L(f) || g.length < 2) {
      g[0] === void 0 ? s(p, (k = t.codes[b]) != null ? k : "bad-text", F(f)) : a(f, g[0], p, b);
      return;
    }
    let y = g.map((R) => {
      var A, T, M;
      return (M = (T = (A = i(R)[0].properties) == null ? void 0 : A.type) == null ? void 0 : T.enum) == null ? void 0 : M[0];
    }), w = y.indexOf(E(f, "type")), x = y[0] === void 0 ? (S = g.find((R) => {
      var A;
      return ((A = i(R)[0].required) != null ? A : []).some((T) => E(f, T) !== void 0);
    })) != null ? S : g[g.length - 1] : g[w];
    if (x === void 0) {
      let R = y.filter((T) => T !== void 0), A = E(f, "type");
      A === void 0 ? s(B(p, "type"), "missing-property", "type") : s(B(p, "type"), "unknown-question-type", F(A), R);
    } else
      a(f, x, p, b);
  }
}
function kc(e, n) {
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
var Sc = /* @__PURE__ */ new Map();
function Rc(e, n) {
  let t = Sc.get(e);
  return t === void 0 && (t = new RegExp(e, "u"), Sc.set(e, t)), t.test(n);
}

// src/core/skills/skills.schema.json
var vc = {
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
var my = {
  id: "bad-id",
  language: "bad-language",
  label: "empty-text",
  messageKey: "bad-message-key",
  text: "expected-text",
  item: "bad-item",
  capacities: "expected-whole-number"
};
function Pc(e, n = {}) {
  let { value: t, faults: r } = ke(e);
  if (t === void 0)
    return { taxonomy: null, faults: r };
  let { hasMessage: o } = n, s = Ir(t, vc, {
    codes: my,
    checks: {
      messageKey: (a) => o === void 0 || o(a) ? null : "unknown-message"
    }
  }), { taxonomy: i } = nr(t);
  return { taxonomy: i, faults: [...r, ...s, ...L(t) ? py(t, i) : []] };
}
function py(e, n) {
  let t = [], r = /* @__PURE__ */ new Map(), o = E(e, "skills");
  return (Array.isArray(o) ? o : []).forEach((s, i) => {
    let a = L(s) ? E(s, "id") : void 0;
    if (!L(s) || typeof a != "string")
      return;
    let l = B("$.skills", i), u = r.get(a);
    if (u !== void 0) {
      t.push({ path: `${l}.id`, code: "duplicate-code", parameters: [F(a), u] });
      return;
    }
    r.set(a, `${l}.id`);
    for (let c of ["parent", "replacedBy"]) {
      let d = E(s, c);
      typeof d == "string" && (n.get(d) === null ? t.push({ path: `${l}.${c}`, code: "no-such-skill", parameters: [F(d)] }) : gy(n, a, c) && t.push({ path: `${l}.${c}`, code: "skill-circle", parameters: [F(a)] }));
    }
    E(s, "replacedBy") !== void 0 && E(s, "status") !== "retired" && t.push({ path: `${l}.replacedBy`, code: "replaced-not-retired", parameters: [F(a)] });
  }), t;
}
function gy(e, n, t) {
  var s, i, a, l;
  let r = /* @__PURE__ */ new Set(), o = (i = (s = e.get(n)) == null ? void 0 : s[t]) != null ? i : null;
  for (; o !== null && !r.has(o); ) {
    if (o === n)
      return !0;
    r.add(o), o = (l = (a = e.get(o)) == null ? void 0 : a[t]) != null ? l : null;
  }
  return !1;
}

// src/core/survey/definition.schema.json
var Tc = {
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
function bs(e) {
  let n = (t, r, o = yy(r)) => ({ list: t, codes: r.map(({ value: s }) => s), isScale: o });
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
function Kt(e) {
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
function yy(e) {
  return e.filter(({ value: n }) => /^-?\d+$/.test(n)).length > e.length / 2;
}

// src/core/survey/rules/placed-elements.ts
var by = 20;
function ws(e) {
  let n = $e(e, "pages", "$"), t = [], r = (s) => {
    let i = s[s.length - 1];
    for (let a of $e(i.json, "elements", i.path))
      t.push(O(v({}, a), { name: se(a.json, "name"), type: E(a.json, "type"), within: s })), s.length < by && r([...s, a]);
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
function Lr({ json: e, path: n, type: t }) {
  let r = $e(e, "columns", n);
  return [
    K(e, "choices", n),
    K(e, "rateValues", n),
    K(e, "rows", n),
    ...t === "matrix" ? [K(e, "columns", n)] : [r.map(Fr), ...r.map((o) => K(o.json, "choices", o.path))]
  ];
}
function K(e, n, t) {
  let r = E(e, n), o = [];
  return (Array.isArray(r) ? r : []).forEach((s, i) => {
    let a = B(B(t, n), i), l = L(s) ? s : null, u = l === null ? s : E(l, "value");
    (typeof u == "string" || typeof u == "number") && o.push({
      path: l === null ? a : `${a}.value`,
      code: String(u),
      hasText: l !== null && E(l, "text") !== void 0,
      isRetired: l !== null && E(l, "retired") === !0,
      json: l
    });
  }), o;
}
function Fr({ json: e, path: n }) {
  var t;
  return { path: `${n}.name`, code: (t = se(e, "name")) != null ? t : "", hasText: !1, isRetired: !1, json: null };
}
function $e(e, n, t) {
  let r = E(e, n), o = [];
  return (Array.isArray(r) ? r : []).forEach((s, i) => {
    L(s) && o.push({ json: s, path: B(B(t, n), i) });
  }), o;
}
function se(e, n) {
  let t = E(e, n);
  return typeof t == "string" ? t : null;
}

// src/core/survey/rules/comparison-rules.ts
function Oc(e, n, t, r) {
  let o = "$.localSkills.core", s = E(e.settings, "core");
  if (!(!L(s) || E(s, "id") !== t.id)) {
    n.audience.population !== t.audience.population && r(`${o}.id`, "other-population", n.audience.population, t.id, t.audience.population);
    for (let { code: i, path: a } of K(s, "questions", o)) {
      let [l, u] = [n, t].map(
        (c) => V(c).find((d) => d.name === i)
      );
      u === void 0 ? r(a, "core-no-question", i, t.id) : l === void 0 ? e.questions.some((c) => c.name === i) || r(a, "core-question-missing", i) : Cc(e, l, u, t.id, !0, r);
    }
  }
}
function Ec(e, n, t, r) {
  if (n.follows === t.id) {
    n.audience.population !== t.audience.population && r("$.localSkills.follows", "other-population", n.audience.population, t.id, t.audience.population);
    for (let o of V(t)) {
      let s = V(n).find(({ name: i }) => i === o.name);
      s !== void 0 && Cc(e, s, o, t.id, !1, r);
    }
  }
}
function Cc(e, n, t, r, o, s) {
  var u, c;
  let i = (c = (u = e.questions.find(({ name: d }) => d === n.name)) == null ? void 0 : u.path) != null ? c : "$.pages";
  if (Kt(n) !== Kt(t)) {
    s(`${i}.type`, "kept-type", n.name, Kt(n), r, Kt(t));
    return;
  }
  let [a, l] = [bs(n), bs(t)];
  for (let d of l) {
    let m = a.find(({ list: b }) => b === d.list);
    if (m === void 0) {
      s(i, "kept-column", n.name, d.list.replace("columns.", ""), r);
      continue;
    }
    let f = `${i}.${d.list.split(".")[0]}`, [h, p] = [Ac(d.codes, m.codes), Ac(m.codes, d.codes)];
    h.length > 0 && s(f, "kept-codes-gone", n.name, r, h), p.length > 0 && (o || d.isScale) && s(f, "kept-codes-added", n.name, r, p), h.length + p.length === 0 && d.isScale && m.codes.join() !== d.codes.join() && s(f, "kept-order", n.name, r, d.codes);
  }
}
function Ac(e, n) {
  return e.filter((t) => !n.includes(t));
}

// src/core/survey/rules/condition-rules.ts
var $c = 8;
function Nc(e, n, t) {
  let r = n === null ? [] : z(n), o = new Map(r.map((i) => [i.name, i])), s = n === null ? [] : V(n).map(({ name: i }) => i);
  for (let { json: i, path: a } of xy(e))
    for (let l of ["visibleIf", "requiredIf"]) {
      let u = se(i, l);
      if (u === null || u.trim() === "")
        continue;
      let c = `${a}.${l}`, d = yr(u);
      if ("code" in d) {
        t(c, d.code, ...d.parameters);
        continue;
      }
      for (let m of We(d)) {
        let f = m.split(".", 1)[0];
        if (!e.questions.some(({ name: p }) => p === f))
          t(c, "condition-no-question", f);
        else if (s.includes(f) && !o.has(m) && !ky(m, r, e)) {
          let p = r.filter((g) => g.question.name === f).map(({ name: g }) => g), b = p.length > 0 ? p : Mc(f, e).map((g) => `${f}.\u2026.${g}`);
          t(c, "condition-no-part", m, b.slice(0, $c).map((g) => `{${g}}`));
        }
      }
      Ry(d, o, c, t);
    }
  for (let i of n === null ? [] : Bu(n)) {
    let a = [...e.pages.map(wy), ...e.elements].find(({ name: l }) => l !== null && i.includes(l));
    t(a === void 0 ? "$.pages" : `${a.path}.visibleIf`, "condition-circle", i);
  }
}
function wy(e) {
  return O(v({}, e), { name: se(e.json, "name") });
}
function xy(e) {
  let n = (r) => [
    ...["choices", "rateValues", "rows", "columns"].map((o) => K(r.json, o, r.path)),
    ...$e(r.json, "columns", r.path).map((o) => K(o.json, "choices", o.path))
  ].reduce((o, s) => o.concat(s.reduce((i, { json: a, path: l }) => a === null ? i : i.concat({ json: a, path: l.replace(/\.value$/, "") }), [])), []), t = e.pages.slice();
  return e.elements.reduce((r, o) => r.concat(o, n(o)), t);
}
function ky(e, n, t) {
  let [r = "", o, s] = e.split(".");
  return o !== void 0 && s !== void 0 && Mc(r, t).includes(s) && !n.some(({ question: i }) => i.name === r);
}
function Mc(e, n) {
  let t = n.questions.find((r) => r.name === e && r.type === "matrixdropdown");
  return t === void 0 ? [] : $e(t.json, "columns", "").map(({ json: r }) => {
    var o;
    return (o = se(r, "name")) != null ? o : "";
  });
}
var Sy = ["equal", "notequal", "contains", "notcontains", "anyof", "noneof", "allof"];
function Ry(e, n, t, r) {
  let o = /* @__PURE__ */ new Set(), s = (a, l) => {
    let u = a.kind === "answer" ? n.get(a.parameter) : void 0, c = u === void 0 ? null : u.choices;
    if (!(u === void 0 || c === null || l.kind !== "value" || l.value === null))
      for (let d of Array.isArray(l.value) ? l.value : [l.value]) {
        let m = String(d);
        !c.some((f) => f.value === m) && !o.has(`${u.name}=${m}`) && (o.add(`${u.name}=${m}`), r(
          t,
          "condition-no-code",
          u.name,
          F(m),
          c.slice(0, $c).map((f) => f.value)
        ));
      }
  }, i = (a) => {
    switch (a.kind) {
      case "unary":
        i(a.operand);
        break;
      case "binary":
        Sy.includes(a.operator) && (s(a.left, a.right), s(a.right, a.left)), i(a.left), i(a.right);
        break;
      case "iif":
        a.operands.forEach(i);
        break;
    }
  };
  i(e.expression);
}

// src/core/survey/rules/name-rules.ts
function Ic(e, n) {
  Xt(e.pages.map(Fr), "duplicate-name", n), Xt(e.elements.map(Fr), "duplicate-name", n);
  for (let { name: t, path: r, type: o, within: s } of e.elements)
    t !== null && cn.includes(t) && n(`${r}.name`, "reserved-name", t, cn), o === "panel" && s.length === Mt + 1 && n(r, "panels-too-deep", Mt);
  e.questions.forEach((t, r) => {
    r === Nt && n(t.path, "too-many-questions", Nt), Lr(t).forEach((o) => Xt(o, "duplicate-code", n));
  }), e.pages.length > 0 && e.questions.every(({ json: t }) => t.retired === !0) && n("$.pages", "no-question");
}
function Xt(e, n, t) {
  let r = /* @__PURE__ */ new Map();
  for (let { code: o, path: s } of e) {
    let i = r.get(o);
    i === void 0 ? r.set(o, s) : o !== "" && t(s, n, F(o), i);
  }
}

// src/core/survey/rules/personal-data-words.ts
var xs = {
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
}, Lc = [
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
var vy = ["title", "description", "placeholder"];
function jc(e, n) {
  let t = se(e.json, "locale");
  for (let { json: r, path: o, name: s, type: i } of e.questions) {
    let a = [], l = i === "matrix" ? [] : $e(r, "columns", o);
    for (let { json: u, path: c } of [{ json: r, path: o }, ...l])
      vy.forEach((d) => a.push(...Ty(E(u, d), `${c}.${d}`, t)));
    s !== null && a.push({ path: `${o}.name`, text: s, language: "en" });
    for (let { path: u, text: c, language: d } of a) {
      let m = Py(c, d);
      if (m !== null) {
        n(u, "personal-data-likely", m);
        break;
      }
    }
  }
}
function Py(e, n) {
  let t = _c(e);
  return Fc(t, n) === null ? null : Fc(
    Lc.reduce((r, o) => r.split(qc(o).needle).join(" "), t),
    n
  );
}
function Fc(e, n) {
  let t = Bc(e), r = n === null ? null : n.split("-")[0], o = null;
  for (let s of Object.keys(xs).filter((i) => r === null || i === r))
    for (let i of xs[s]) {
      let { needle: a, bareNeedle: l } = qc(i);
      (e.includes(a) || t.includes(l)) && (o === null || i.length > o.length) && (o = i);
    }
  return o === null ? null : o.replace("*", "");
}
var Dc = /* @__PURE__ */ new Map();
function qc(e) {
  let n = Dc.get(e);
  if (n === void 0) {
    let t = _c(e).slice(0, e.endsWith("*") ? -1 : void 0);
    n = { needle: t, bareNeedle: Bc(t) }, Dc.set(e, n);
  }
  return n;
}
function _c(e) {
  return ` ${e.toLowerCase().normalize("NFD").replace(/[\u0300-\u036f\u064b-\u065f\u0670\u0640]/g, "").replace(/ٱ/g, "\u0627").replace(/ى/g, "\u064A").replace(/ة/g, "\u0647").replace(/ı/g, "i").replace(/[\s!-/:-@[-`{-~\u00a0-\u00bf\u060c\u061b\u061f\u2010-\u205e\u3000-\u303f]+/g, " ").trim()} `;
}
function Bc(e) {
  return e.replace(/ [وف]?(?:لل|[بكل]?ال|[بكل])?(?=[\u0621-\u064a]{3})/g, " ");
}
function Ty(e, n, t) {
  return typeof e == "string" ? [{ path: n, text: e, language: t }] : L(e) ? Object.keys(e).reduce((r, o) => {
    let s = e[o];
    return typeof s == "string" && o !== "message" ? r.concat({ path: n, text: s, language: o === "default" ? t : o }) : r;
  }, []) : [];
}

// src/core/survey/rules/question-rules.ts
var Ay = [
  ["showOtherItem", xn],
  ["hasOther", xn],
  ["showNoneItem", ht],
  ["hasNone", ht],
  ["showRefuseItem", yt],
  ["showDontKnowItem", bt]
];
function Vc(e, n, t) {
  let { json: r, path: o, type: s } = e;
  switch (E(r, "personalData") === !0 && t(`${o}.personalData`, "personal-data-marked"), Oy(e, t), Ey(e, t), s) {
    case "dropdown":
    case "tagbox":
      Wc(e, "choices", "choicesFrom", t);
      break;
    case "ranking":
      Cy(e, t);
      break;
    case "rating":
      $y(e, t);
      break;
    case "text":
      Ny(e, t);
      break;
    case "matrixdropdown":
      Wc(e, "rows", "rowsFrom", t), My(e, n, t);
      break;
  }
}
function Dr(e) {
  return Ay.filter(([n]) => E(e, n) === !0).map(([, n]) => n);
}
function Oy({ json: e, path: n }, t) {
  let r = Dr(e);
  for (let o of ["choices", "rateValues"])
    for (let { code: s, path: i } of K(e, o, n))
      r.includes(s) && t(i, "special-code-taken", s);
}
function Ey({ json: e, path: n }, t) {
  let [r, o] = [E(e, "minSelectedChoices"), E(e, "maxSelectedChoices")], s = K(e, "choices", n);
  if (typeof r != "number")
    return;
  let i = s.filter(({ isRetired: a }) => !a).length + Number(Dr(e).includes(xn));
  typeof o == "number" && r > o ? t(`${n}.minSelectedChoices`, "min-above-max", r, o) : s.length > 0 && r > i && t(`${n}.minSelectedChoices`, "min-above-choices", r, i);
}
function Wc({ json: e, path: n }, t, r, o) {
  let [s, i] = [t, r].map((a) => E(e, a) !== void 0);
  s && i ? o(`${n}.${r}`, "not-together", t, r) : !s && !i && o(`${n}.${t}`, "missing-either", t, r);
}
function Cy({ json: e, path: n }, t) {
  let r = K(e, "choices", n);
  if (r.length > 0 && r.filter(({ isRetired: o }) => !o).length < 2 && t(`${n}.choices`, "ranking-of-one"), E(e, "selectToRankEnabled") !== !0)
    for (let o of ["minSelectedChoices", "maxSelectedChoices"])
      E(e, o) !== void 0 && t(`${n}.${o}`, "ranking-of-all", o);
}
function $y({ json: e, path: n }, t) {
  var u;
  let r = E(e, "rateValues");
  if (r !== void 0) {
    for (let c of ["rateMin", "rateMax", "rateStep"])
      E(e, c) !== void 0 && t(`${n}.${c}`, "not-together", "rateValues", c);
    Array.isArray(r) && r.length > un && t(`${n}.rateValues`, "too-many-steps", un);
    return;
  }
  let o = (c, d) => {
    let m = E(e, c);
    return Tt(m) ? m : d;
  }, [s, i, a] = [o("rateMin", 1), o("rateMax", 5), o("rateStep", 1)], l = `${n}.${(u = ["rateMax", "rateMin", "rateStep"].find((c) => E(e, c) !== void 0)) != null ? u : "type"}`;
  a < 1 || (i <= s ? t(l, "bad-rating", s, i, a) : s + (un - 1) * a < i ? t(l, "too-many-steps", un) : (i - s) % a !== 0 && t(l, "rating-misses-end", s, i, a));
}
function Ny({ json: e, path: n }, t) {
  let r = Go.find((a) => {
    var l;
    return a === ((l = se(e, "inputType")) != null ? l : "text");
  });
  if (r === void 0)
    return;
  E(e, "integer") !== void 0 && r !== "number" && t(`${n}.integer`, "only-for-numbers", "integer");
  let [o, s] = ["min", "max"].map((a) => {
    let l = E(e, a), u = typeof l == "string" || typeof l == "number" ? Uo(String(l), r) : null;
    return u === null && l !== void 0 && t(`${n}.${a}`, "limit-not-of-type", F(l), r), u;
  });
  o && s && (r === "number" ? Number(o) > Number(s) : o > s) && t(`${n}.min`, "limits-crossed", o, s);
}
function My({ json: e, path: n }, t, r) {
  let o = se(e, "rowsFrom");
  t === null || o === null || o === "" || (t.get(o) === null ? r(`${n}.rowsFrom`, "no-skill-to-start", F(o)) : t.children(o).length === 0 && r(`${n}.rowsFrom`, "no-skills-below", F(o)));
}

// src/core/survey/rules/settings-rules.ts
var mt = "$.localSkills", Iy = ["matrixdropdown"], Ly = ["checkbox", "tagbox", "ranking"], Fy = ["radiogroup", "dropdown", "checkbox", "tagbox", "rating", "boolean"];
function Gc(e, n, t) {
  let { settings: r } = e, [o, s, i] = ["id", "opens", "closes"].map((c) => se(r, c));
  n !== void 0 && o && o !== n && t(`${mt}.id`, "other-id", F(o), n), s && i && i < s && t(`${mt}.closes`, "closes-before-opens", F(i), F(s));
  let a = new Set(wt);
  for (let c of e.questions)
    Lr(c).forEach((d) => d.forEach(({ code: m }) => a.add(m))), Dr(c.json).forEach((d) => a.add(d));
  let l = K(r, "notInStatistics", mt);
  Xt(l, "duplicate-code", t);
  for (let { code: c, path: d } of l)
    a.has(c) || t(d, "unused-code", F(c));
  let u = E(r, "core");
  o && L(u) && se(u, "id") === o && t(`${mt}.core.id`, "refers-to-itself", o), o && se(r, "follows") === o && t(`${mt}.follows`, "refers-to-itself", o);
}
function Uc(e, n, t) {
  let r = `${mt}.measures`, o = E(e.settings, "measures");
  if (!L(o))
    return;
  let s = (c, d, m) => {
    let f = typeof d == "string" ? e.questions.find((h) => h.name === d) : null;
    if (f === void 0)
      t(c, "measure-no-question", F(d));
    else if (f !== null && !m.includes(f.type))
      t(c, "measure-wrong-type", F(d), m);
    else
      return f;
    return null;
  }, i = s(`${r}.grid`, E(o, "grid"), Iy);
  if (i !== null) {
    let c = K(e.settings, "notInStatistics", "$").map(({ code: d }) => d);
    Dy(i, `${r}.grid`, [...c, ...wt], t);
  }
  let [a, l] = ["wantToLearn", "canTeach"].map(
    (c) => s(`${r}.${c}`, E(o, c), Ly)
  );
  a && a === l && t(`${r}.canTeach`, "measure-twice", F(a.name));
  let u = E(o, "groupBy");
  (Array.isArray(u) ? u : []).forEach((c, d) => {
    s(`${r}.groupBy[${d}]`, c, Fy);
  }), ks(i, "rows", n, t), ks(a != null ? a : null, "choices", n, t), ks(l != null ? l : null, "choices", n, t);
}
function ks(e, n, t, r) {
  if (e === null)
    return;
  let o = E(e.json, "choicesFrom");
  o !== void 0 && o !== "skills" && r(`${e.path}.choicesFrom`, "not-one-of", F(o), ["skills"]);
  for (let { code: s, path: i, hasText: a } of t === null ? [] : K(e.json, n, e.path))
    !a && (t == null ? void 0 : t.get(s)) === null && r(i, "unknown-skill", F(s));
}
function Dy(e, n, t, r) {
  let o = $e(e.json, "columns", e.path);
  for (let s of qe) {
    let i = o.find((a) => E(a.json, "name") === s);
    if (i === void 0) {
      r(n, "measure-no-column", F(e.name), s);
      continue;
    }
    jy(i.json, i.path, s, t, (a, ...l) => {
      r(`${i.path}.choices`, a, ...l);
    });
  }
}
function jy(e, n, t, r, o) {
  let s = K(e, "choices", n), i = Nn.filter((c) => !s.some((d) => d.code === c)), a = s.map((c) => c.code).filter((c) => !Nn.includes(c) && !r.includes(c));
  i.length > 0 && o("scale-code-missing", t, i), a.length > 0 && o("scale-code-extra", t, a.map(F));
  let l = s.filter((c) => Nn.includes(c.code)), u = l.filter((c) => c.code === Nn[0] || c.code === Nn[4]);
  l.some((c) => c.hasText) && u.some((c) => !c.hasText) && o("scale-ends-unlabelled", t);
}

// src/core/survey/rules/text-rules.ts
var qy = [
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
function Qc(e, n) {
  let t = [], r = se(e.json, "locale"), o = (i, a) => {
    if (Array.isArray(i))
      i.forEach((l, u) => o(l, B(a, u)));
    else if (L(i))
      for (let l of Object.keys(i)) {
        let u = qy.includes(l) ? _y(i[l]) : null;
        u === null ? o(i[l], B(a, l)) : t.push({ path: B(a, l), languages: u });
      }
  };
  o(e.json, "$");
  let s = /* @__PURE__ */ new Set();
  t.forEach(({ languages: i }) => i.forEach((a) => s.add(a)));
  for (let i of Array.from(s).sort()) {
    let a = t.filter(({ languages: u }) => !u.includes(i)), [l] = a;
    l !== void 0 && i !== "default" && i !== r && n(l.path, "missing-language", F(i), a.length, t.length);
  }
}
function _y(e) {
  return typeof e == "string" ? ["default"] : !L(e) || E(e, "message") !== void 0 ? null : Object.keys(e);
}
function zc(e, n) {
  var o;
  let t = E(e.settings, "measures"), r = L(t) ? E(t, "grid") : void 0;
  for (let { json: s, path: i, type: a, name: l } of e.questions)
    if (a === "rating") {
      let u = K(s, "rateValues", i);
      !["minRateDescription", "maxRateDescription"].every((d) => E(s, d) !== void 0) && (u.length === 0 || Jc(u)) && n(i, "scale-ends-bare", F(l));
    } else if (a === "matrix")
      Ss(s, "columns", i, n);
    else if (a === "matrixdropdown")
      for (let u of $e(s, "columns", i)) {
        let c = (o = se(u.json, "name")) != null ? o : "";
        (l !== r || !qe.includes(c)) && Ss(u.json, "choices", u.path, n);
      }
    else (a === "radiogroup" || a === "dropdown") && Ss(s, "choices", i, n);
}
function Ss(e, n, t, r) {
  let o = K(e, n, t);
  o.length > 1 && o.filter(Hc).length >= 3 && Jc(o.filter(Hc)) && r(`${t}.${n}`, "scale-ends-bare", F(se(e, "name")));
}
function Hc({ code: e }) {
  return /^-?\d+$/.test(e);
}
function Jc(e) {
  return [e[0], e[e.length - 1]].some((n) => n !== void 0 && !n.hasText);
}

// src/core/survey/definition-rules.ts
function Kc(e, n) {
  var l;
  let { faults: t, add: r } = Yc(), o = ws(e), s = (l = n.taxonomy) != null ? l : null, i = dn(e).survey, a = i === null ? null : fn(i, s);
  return Ic(o, r), o.questions.forEach((u) => Vc(u, s, r)), Nc(o, a, r), Gc(o, n.id, r), Uc(o, s, r), i !== null && n.core && Oc(o, i, n.core, r), i !== null && n.previous && Ec(o, i, n.previous, r), t;
}
function Xc(e) {
  let { faults: n, add: t } = Yc(), r = ws(e);
  return jc(r, t), Qc(r, t), zc(r, t), n;
}
function Yc() {
  let e = [];
  return {
    faults: e,
    add: (n, t, ...r) => {
      e.push({ path: n, code: t, parameters: r });
    }
  };
}

// src/core/survey/lint-definition.ts
var By = {
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
function Zc(e, n = {}) {
  let { value: t, faults: r } = ke(e);
  return t === void 0 ? { survey: null, faults: r, warnings: [] } : {
    survey: dn(t).survey,
    faults: [...r, ...Wy(t, n)],
    warnings: Vy(t)
  };
}
function Wy(e, n = {}) {
  let { hasMessage: t } = n, r = Ir(e, Tc, {
    codes: By,
    checks: {
      date: (o) => Ce(o) ? null : "bad-date",
      messageKey: (o) => t === void 0 || t(o) ? null : "unknown-message"
    }
  });
  return L(e) && r.push(...Kc(e, n)), ed(e, r);
}
function Vy(e) {
  return L(e) ? ed(e, Xc(e)) : [];
}
function ed(e, n) {
  let t = /* @__PURE__ */ new Map(), r = (s, i) => {
    t.set(i, t.size), Array.isArray(s) ? s.forEach((a, l) => r(a, B(i, l))) : L(s) && (Object.keys(s).forEach((a) => r(E(s, a), B(i, a))), t.set(`${i} end`, t.size));
  };
  r(e, "$");
  let o = (s) => {
    var i, a;
    return (a = (i = t.get(s)) != null ? i : t.get(`${s.replace(/(?:\.[^.[\]]+|\[[^[\]]*\])$/, "")} end`)) != null ? a : t.size;
  };
  return n.map((s, i) => ({ fault: s, index: i, position: o(s.path) })).sort((s, i) => s.position - i.position || s.index - i.index).map(({ fault: s }) => s);
}

// src/wiki/counting/survey-fault.ts
var He = class extends Error {
  constructor(n, t, r) {
    super(n), this.name = "SurveyFault", this.kind = t, this.details = r;
  }
};

// src/wiki/counting/load-survey.ts
function nd(e, n, t) {
  return D(this, null, function* () {
    var p, b;
    let { source: r, titles: o } = e, [s, i] = [o.definition(n), o.skills()], a = (g) => (y) => `${g}: ${y.path}: ${kn(y, t)}`, l = yield r.readPages([s, i]), u = l.get(i), { taxonomy: c, faults: d } = u === void 0 ? { taxonomy: null, faults: [] } : Pc((p = u.latest.text) != null ? p : "", { hasMessage: t.has }), m = l.get(s);
    if (m === void 0)
      throw new He(`There is no survey ${n} on this wiki: the page ${s} is missing.`, "no-survey", [s]);
    let { survey: f, faults: h } = Zc((b = m.latest.text) != null ? b : "", { id: n, taxonomy: c, hasMessage: t.has });
    if (f === null)
      throw new He([
        ...h.map(a(s)),
        `The survey ${n} is skipped until its definition is mended.`
      ].join(`
`), "definition", h.map((g) => `${g.path}: ${kn(g, t)}`));
    if (f.id !== n)
      throw new He(
        `${s}: the definition calls the survey ${f.id}. It is skipped until both agree.`,
        "other-id",
        [s, f.id]
      );
    return {
      survey: fn(f, c),
      taxonomy: c,
      definitionRevision: m.latest.id,
      faults: h,
      notes: [...h.map(a(s)), ...d.map(a(i))]
    };
  });
}

// src/wiki/counting/released-answers.ts
function td(e, n, t, r, o) {
  return D(this, null, function* () {
    var l, u;
    let s = /* @__PURE__ */ new Map();
    e.forEach((c, d) => s.set(d === "" ? t.community : d, new Set(Array.from(c))));
    let i = n.answers.where(({ community: c, revision: d }) => {
      var m;
      return ((m = s.get(c != null ? c : "")) == null ? void 0 : m.has(d)) === !0;
    });
    for (let { community: c, revision: d } of i)
      (l = s.get(c != null ? c : "")) == null || l.delete(d);
    let a = [];
    for (let c of Array.from(e.keys())) {
      let d = Array.from((u = s.get(c === "" ? t.community : c)) != null ? u : []), m = c === "" ? t : o.map((p) => p.place).find((p) => p.community === c);
      if (m === void 0)
        return null;
      let f = d.length === 0 ? /* @__PURE__ */ new Map() : yield m.source.revisions(d, "with-texts"), h = Gy(m, t, r, o);
      for (let p of d) {
        let b = Uy(f.get(p), m, h);
        if (b === null)
          return null;
        a.push(b);
      }
    }
    return i.where(() => !0, a);
  });
}
function Gy(e, n, t, r) {
  return (e === n ? [{ id: t.id, read: zt(t, e.readAnswerCalls), questions: null }] : []).concat(r.filter((s) => s.place === e).map(({ local: s }) => ({
    id: s.id,
    read: zt(hs(t, s.id), e.readAnswerCalls),
    questions: $r(s, t)
  })));
}
function Uy(e, n, t) {
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
function rd(r, o) {
  return D(this, arguments, function* (e, n, t = {}) {
    let s = yield od(e, n, t), { previous: i, notes: a } = yield Hy(e, s, t);
    return O(v({}, s.counted), { report: O(v({}, s.counted.report), { previous: i }), notes: [...s.counted.notes, ...a] });
  });
}
function od(e, n, t) {
  return D(this, null, function* () {
    let { home: r, others: o, definitionsOf: s, messages: i } = e, a = yield nd(r, n, i), { survey: l, taxonomy: u, definitionRevision: c, faults: d } = a, { found: m, notes: f } = yield Pl(l, [r, ...o], s), h = yield hc(r, a, m, t), p = e.exchange === null ? null : yield e.exchange(), b = ({ answers: R }) => {
      let A = zu(l, h.versions);
      for (let T of R)
        Ju(A, T);
      return Du(l, A, { excluded: h.excluded, exchange: p });
    }, { answers: g, held: y, last: w, pending: x, isFrozen: k, results: S } = yield zy(e, l, h, m, b);
    return {
      counted: {
        report: {
          survey: l,
          definitionRevision: c,
          results: S,
          faults: d,
          counted: Ku(g),
          held: y,
          last: w,
          home: r.community,
          titles: r.titles
        },
        taxonomy: u,
        pending: x,
        isFrozen: k,
        notes: [...a.notes, ...f]
      },
      answers: g
    };
  });
}
function Hy(o, s, i) {
  return D(this, arguments, function* (e, { counted: { report: n }, answers: t }, r) {
    let { follows: a, id: l } = n.survey;
    if (a === null || a === l)
      return { previous: null, notes: [] };
    try {
      let u = yield od(e, a, r);
      return u.counted.isFrozen ? { previous: null, notes: [] } : {
        previous: {
          survey: u.counted.report.survey,
          published: ln(u.counted.report),
          accountsInBoth: Qy(u.answers, t)
        },
        notes: []
      };
    } catch (u) {
      if (!(u instanceof He))
        throw u;
      return { previous: null, notes: [`${l} follows ${a}, which it cannot be compared with. ${u.message}`] };
    }
  });
}
function Qy(e, n) {
  let t = 0;
  for (let { user: r } of e)
    t += n.hasAccount(r) ? 1 : 0;
  return t;
}
function zy(e, n, t, r, o) {
  return D(this, null, function* () {
    var p;
    let { home: s, writer: i } = e, { answers: a } = t;
    if (n.minCell <= 1)
      return { answers: a, results: o(t), held: null, last: null, pending: 0, isFrozen: !1 };
    let l = yield xc(s, n.id, i), u = qu((p = l == null ? void 0 : l.revisions) != null ? p : null, Jy(t, s), n), c = (b) => l === null || l.figures === null ? null : O(v({}, l.figures), { isGrowing: b }), d = (b) => D(null, null, function* () {
      var w;
      let g = (w = l == null ? void 0 : l.revisions) != null ? w : /* @__PURE__ */ new Map(), y = yield td(g, t, s, n, r);
      return {
        answers: y != null ? y : a,
        results: o({ answers: y != null ? y : a }),
        held: { needed: b },
        last: c(!0),
        pending: u.change.accounts,
        isFrozen: y === null
      };
    });
    if (u.kind === "hold")
      return d(u.needed);
    let m = o(t), f = c(u.change.removed === 0), h = l === null || f === null || u.change.accounts === 0 ? null : _u(pr(m, n, f), f, l.revisions, u.change, n);
    return h !== null ? d(h) : { answers: a, results: m, held: null, last: f, pending: 0, isFrozen: !1 };
  });
}
function Jy({ answers: e }, n) {
  let t = /* @__PURE__ */ new Map();
  for (let { community: r, revision: o } of e) {
    let s = r === n.community ? "" : r != null ? r : "", i = t.get(s);
    i === void 0 ? t.set(s, [o]) : i.push(o);
  }
  return t.forEach((r) => r.sort((o, s) => o - s)), t;
}

// src/core/site-configuration.ts
var Ky = /[#<>[\]|{}\n\u007F-\u009F]|^\s*$|\/\s*$/;
function sd(e) {
  if (e === null)
    return { root: _e, faults: [] };
  let { value: n, faults: t } = ke(e);
  if (!L(n))
    return { root: _e, faults: t.length > 0 ? t : [{ path: "$", code: "expected-object", parameters: [] }] };
  let r = E(n, "root");
  return r === void 0 ? { root: _e, faults: t } : typeof r != "string" || Ky.test(r) ? { root: _e, faults: [...t, { path: "$.root", code: "expected-text", parameters: [F(r)] }] } : { root: r.replace(/[_\s]+/g, " ").trim(), faults: t };
}

// src/wiki/counting/counting-place.ts
function Xy(e, n) {
  return D(this, null, function* () {
    var i;
    let t = (yield e.readPages([Zt])).get(Zt), { root: r, faults: [o] } = sd((i = t == null ? void 0 : t.latest.text) != null ? i : null), s = r === _e ? r : Zy(r, yield e.siteInfo());
    if (o !== void 0 || s === null) {
      let a = o != null ? o : { path: "$.root", code: "expected-text", parameters: [F(r)] }, l = `${a.path}: ${kn(a, n)}`;
      throw new He(`${Zt}: ${l}`, "configuration", [l]);
    }
    return _s(s);
  });
}
var Yy = [-2, -1, 8];
function Zy(e, { namespaces: n, isCaseSensitive: t = !1 }) {
  let r = Array.from(n).filter(([a]) => a !== 0), o = kr({
    defaultNamespace: "",
    namespaces: r.map(([, a]) => a),
    capitalLinks: !t
  }), s = /^\s*:/.test(e) ? null : o(e);
  return s !== null && ((a) => !r.some(([l, u]) => {
    var c;
    return Yy.includes(l) && a.startsWith(`${(c = u[0]) != null ? c : ""}:`);
  }))(s) ? s : null;
}
function id(e, n, t) {
  return D(this, null, function* () {
    return {
      source: e,
      titles: yield Xy(e, t),
      community: (yield e.siteInfo()).wikiId,
      isHome: n,
      readAnswerCalls: yield Rr(e, [uc])
    };
  });
}

// src/ui/survey-results/count-now.ts
function ad(e, n, t) {
  return D(this, null, function* () {
    let { surveyId: r, reportMessages: o } = e;
    t.onPhase("survey");
    let s = yield id(n, !0, o), i = !1, { report: a, taxonomy: l, isFrozen: u } = yield rd({
      home: s,
      // Of the other wikis that a bot may read, a page knows nothing.
      others: [],
      definitionsOf: vl(),
      exchange: () => cu(s, e.now().toISOString().slice(0, 10)),
      writer: null,
      messages: o
    }, r, {
      signal: t.signal,
      onPages(y) {
        i || (i = !0, t.onPhase("answers")), t.onPages(y);
      }
    });
    t.onPhase("results");
    let c = yield n.lastChanged(s.titles.resultsData(r)), d = { report: a, isFrozen: u, savedAt: c, fault: null };
    if (u)
      return O(v({}, d), { html: null, files: null });
    let { survey: m } = a, f = ln(a), h = vt(a, f), p = Xr(a, f, o, l, [o], h), b = ul(p), g = { json: Ra(a, f), csv: fl(m, f, p.texts) };
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
function Rs(e) {
  return e instanceof Error && e.name === "SaveFault";
}

// src/ui/survey-results/counting-fault.ts
var eb = ["offline", "rate-limited"], nb = ["session-lost", "permission-denied", "blocked"], tb = 10;
function rb(e) {
  return e instanceof Error && e.name === "SurveyFault";
}
function vs(e, n) {
  let t = (s, ...i) => re("p", {}, n.text(`localskills-live-fault-${s}`, ...i));
  if (rb(e)) {
    let { kind: s, details: i } = e, a = s === "definition" || s === "configuration";
    return bn("error", t(s, ...a ? [] : i), a ? re("ul", {}, ...i.slice(0, tb).map((l) => re("li", { dir: "auto" }, l))) : null);
  }
  let r = Rs(e) ? e.reason : "other", o = Rs(e) ? e.explanation : e instanceof Error ? e.message : "";
  return bn(
    "error",
    t(eb.includes(r) ? r : nb.includes(r) ? "refused" : "other"),
    o === "" ? null : re("p", { dir: "auto" }, n.text("localskills-live-fault-details", o))
  );
}

// src/ui/survey-results/progress-view.ts
function ld(e, n) {
  let r = new OO.ui.ProgressBarWidget({ progress: !1 }).$element.attr("aria-label", e.text("localskills-live-progress")), o = re("p", { role: "status", class: "ext-localSkills-live-phase" }), s = re("p", { class: "ext-localSkills-live-pages" }), i = (c) => {
    o.textContent = c, r.attr("aria-valuetext", c);
  }, a = "survey", l = !1, u = () => {
    l = !1, i(e.text(`localskills-live-phase-${a}`));
  };
  return {
    element: re(
      "div",
      { class: "ext-localSkills-live-working" },
      o,
      r[0],
      s,
      wn(Gn(e.text("localskills-live-cancel"), "normal", n))
    ),
    showPhase(c) {
      a = c, u();
    },
    showPages(c) {
      l && u(), s.textContent = e.text("localskills-live-read", c);
    },
    showWait(c) {
      l = !0, i(e.text("localskills-live-waiting", Math.ceil(c / 1e3)));
    }
  };
}

// src/ui/survey-results/results-content.ts
var ob = ".ext-localSkills-results-tools, .ext-localSkills-downloads, .ext-localSkills-languages", sb = ["aria-labelledby", "aria-describedby", "aria-controls", "for", "headers"], jr = "localskills-live-";
function ud(e) {
  let n = document.createElement("div");
  n.className = "ext-localSkills-live-content mw-body-content", n.innerHTML = e;
  let t = (o) => Array.from(n.querySelectorAll(o));
  t(ob).forEach((o) => {
    var s;
    return (s = o.parentNode) == null ? void 0 : s.removeChild(o);
  });
  let r = /* @__PURE__ */ new Set();
  return t("[id]").forEach((o) => {
    r.add(o.id), o.id = jr + o.id;
  }), sb.forEach((o) => t(`[${o}]`).forEach((s) => {
    var a;
    let i = ((a = s.getAttribute(o)) != null ? a : "").split(/\s+/);
    s.setAttribute(o, i.map((l) => r.has(l) ? jr + l : l).join(" "));
  })), t("a[href]").forEach((o) => {
    var a;
    let s = (a = o.getAttribute("href")) != null ? a : "";
    if (!s.startsWith("#")) {
      o.target = "_blank", o.rel = "noopener";
      return;
    }
    let i = ib(s.slice(1));
    o.setAttribute("href", `#${jr}${i}`), o.addEventListener("click", (l) => {
      l.preventDefault();
      let u = t("[id]").find((c) => c.id === jr + i);
      u !== void 0 && (u.scrollIntoView(), yn(u));
    });
  }), n;
}
function ib(e) {
  try {
    return decodeURIComponent(e);
  } catch (n) {
    return e;
  }
}

// src/ui/survey-results/results-panel.ts
function cd(e) {
  let { messages: n, surveyId: t } = e, r = re("div", { class: "ext-localSkills-live" }), o = () => {
  }, s = (m, f) => Gn(n.text(`localskills-live-${m}`), f, () => d.start());
  function i(m) {
    let { text: f, language: h, direction: p } = m.title === null ? { text: t, language: null, direction: "auto" } : Ze(m.title, n, m.locale);
    return re("h2", v({ dir: p }, h === null ? {} : { lang: h }), f);
  }
  function a(m) {
    let f = vs(m, n);
    Vn(r, f, wn(s("try-again", "primary"))), yn(f);
  }
  function l() {
    let m = bn("notice", n.text("localskills-live-cancelled"));
    Vn(r, m, wn(s("again", "primary"))), yn(m);
  }
  function u(m, f) {
    return re("p", {}, ...m === null ? [n.text("localskills-live-not-saved")] : [
      n.text("localskills-live-saved", e.formatTime(m)),
      " ",
      re("a", { href: e.pageUrl(f), target: "_blank", rel: "noopener" }, n.text("localskills-live-see-saved"))
    ]);
  }
  function c({ report: m, isFrozen: f, savedAt: h, html: p, files: b, fault: g }) {
    let y = e.now(), { survey: w, results: { counted: x }, titles: k } = m, S = i(w), R = u(h, k.results(t));
    if (f || b === null) {
      Vn(
        r,
        S,
        bn("warning", re("p", {}, n.text("localskills-live-frozen")), R),
        wn(s("again", "normal"))
      ), yn(S);
      return;
    }
    let A = p === null ? null : ud(p);
    Vn(
      r,
      S,
      bn("notice", re("p", {}, n.text("localskills-live-counted", e.formatTime(y.toISOString()), x)), R),
      wn(
        Gn(n.text("localskills-download-table"), "normal", () => Qr(t, y, "csv", b.csv)),
        Gn(n.text("localskills-download-data"), "normal", () => Qr(t, y, "json", b.json)),
        s("again", "normal")
      ),
      g === null ? null : vs(g, n),
      A
    ), A !== null && e.enliven(A), yn(S);
  }
  let d = {
    element: r,
    start() {
      o();
      let m = { aborted: !1 }, f = () => {
        m.aborted = !0, p.cancel();
      }, h = ld(n, () => {
        f(), l();
      }), p = e.createReader((b) => h.showWait(b));
      o = f, Vn(r, h.element), ad(e, p, {
        signal: m,
        onPhase: (b) => h.showPhase(b),
        onPages: (b) => h.showPages(b)
      }).then((b) => {
        m.aborted || c(b);
      }).catch((b) => {
        m.aborted || a(b);
      });
    },
    stop: () => o()
  };
  return d;
}

// src/ui/survey-results/results-dialog.ts
function dd(e, n) {
  let { messages: t } = e, r = null;
  class o extends OO.ui.ProcessDialog {
    initialize() {
      return super.initialize(), r = cd(e), this.$body.append(r.element), this;
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
  let s = new OO.ui.WindowManager(), i = new o({ size: "full", classes: ["ext-localSkills-live-dialog"] });
  document.body.appendChild(s.$element[0]), s.addWindows([i]), s.openWindow(i).closed.then(() => {
    s.destroy(), document.documentElement.classList.remove("ext-localSkills-live-open"), n();
  });
}

// src/wiki/action-api/query.ts
function fd(e, n) {
  return hn(this, null, function* () {
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
function pt(e, n) {
  return hn(this, null, function* () {
    var r, o, s, i, a, l, u;
    let t = /* @__PURE__ */ new Map();
    try {
      for (var c = de(fd(e, n)), d, m, f; d = !(m = yield new Pe(c.next())).done; d = !1) {
        let h = m.value;
        for (let p of (o = (r = h.query) == null ? void 0 : r.pages) != null ? o : []) {
          let b = (s = p.pageid) != null ? s : p.title, g = t.get(b), y = [...(i = g == null ? void 0 : g.revisions) != null ? i : [], ...(a = p.revisions) != null ? a : []], w = [...(l = g == null ? void 0 : g.redirects) != null ? l : [], ...(u = p.redirects) != null ? u : []];
          t.set(b, O(v(v({}, g), p), { revisions: y, redirects: w }));
        }
        h.batchcomplete === !0 && (yield* Ye(t.values()), t = /* @__PURE__ */ new Map());
      }
    } catch (m) {
      f = [m];
    } finally {
      try {
        d && (m = c.return) && (yield new Pe(m.call(c)));
      } finally {
        if (f)
          throw f[0];
      }
    }
    yield* Ye(t.values());
  });
}
function Ps(e, n, t) {
  return hn(this, null, function* () {
    var r, o;
    try {
      for (var s = de(fd(e, v({ list: n }, t))), i, a, l; i = !(a = yield new Pe(s.next())).done; i = !1) {
        let u = a.value;
        yield* Ye((o = (r = u.query) == null ? void 0 : r[n]) != null ? o : []);
      }
    } catch (a) {
      l = [a];
    } finally {
      try {
        i && (a = s.return) && (yield new Pe(a.call(s)));
      } finally {
        if (l)
          throw l[0];
      }
    }
  });
}
function md(e) {
  var n, t;
  return new Map(((t = (n = e.query) == null ? void 0 : n.normalized) != null ? t : []).map(({ from: r, to: o }) => [r, o]));
}
function qr(e, n, t) {
  return D(this, null, function* () {
    if (n.length === 0)
      return;
    let r = yield e.batchSize();
    for (let o = 0; o < n.length; o += r)
      yield t(n.slice(o, o + r));
  });
}

// src/wiki/action-api/site-info.ts
function pd(e) {
  return D(this, null, function* () {
    let { query: n } = yield e.read({
      action: "query",
      meta: "siteinfo",
      siprop: ["general", "namespaces", "namespacealiases", "extensiontags"]
    }), t = /* @__PURE__ */ new Map();
    for (let { id: r, name: o, canonical: s } of Object.values(n.namespaces)) {
      let i = n.namespacealiases.filter((a) => a.id === r).map(({ alias: a }) => a);
      t.set(r, [.../* @__PURE__ */ new Set([o, s != null ? s : o, ...i])]);
    }
    return {
      name: n.general.sitename,
      wikiId: n.general.wikiid,
      generator: n.general.generator,
      language: yield Ts(e, n.general.lang),
      namespaces: t,
      isCaseSensitive: n.general.case === "case-sensitive",
      extensionTags: n.extensiontags.map((r) => r.replace(/[<>]/g, "").toLowerCase())
    };
  });
}
function Ts(e, n) {
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
function gd(e, n) {
  let t = (o) => o.replace(/_/g, " ").trim().toLowerCase(), r = e.indexOf(":");
  for (let [o, s] of r === -1 ? [] : n)
    if (o !== 0 && s.some((i) => t(i) === t(e.slice(0, r))))
      return { namespace: o, rest: e.slice(r + 1) };
  return { namespace: 0, rest: e };
}

// src/wiki/action-api/api-source.ts
var hd = { rvprop: ["ids", "timestamp", "user", "userid"] }, _r = { rvprop: ["ids", "timestamp", "user", "userid", "content"], rvslots: "main" }, ab = [{ leaction: "delete/restore" }, { letype: "import" }, { letype: "merge" }];
function As(e) {
  var n, t, r, o, s, i, a;
  return {
    id: e.revid,
    parentId: (n = e.parentid) != null ? n : 0,
    user: (t = e.user) != null ? t : null,
    userId: (r = e.userid) != null ? r : 0,
    timestamp: (o = e.timestamp) != null ? o : "",
    text: (a = (i = (s = e.slots) == null ? void 0 : s.main) == null ? void 0 : i.content) != null ? a : null
  };
}
function yd(e) {
  var t, r;
  let n = (t = e.revisions) == null ? void 0 : t[0];
  return n === void 0 ? null : {
    pageId: (r = e.pageid) != null ? r : 0,
    title: e.title,
    namespace: e.ns,
    isRedirect: e.redirect === !0,
    latest: As(n)
  };
}
function bd(e) {
  let n = null, t = () => (n != null || (n = pd(e).catch((a) => {
    throw n = null, a;
  })), n);
  function r(a) {
    return D(this, null, function* () {
      let l = /* @__PURE__ */ new Map();
      return yield qr(e, [...new Set(a)], (u) => D(null, null, function* () {
        let c = new Map(u.map((b) => [b, b])), d = /* @__PURE__ */ new Map();
        try {
          for (var m = de(pt(O(v({}, e), {
            read: (g) => D(null, null, function* () {
              let y = yield e.read(g);
              return md(y).forEach((w, x) => c.set(x, w)), y;
            })
          }), v({ titles: u, prop: ["revisions", "info"] }, _r))), f, h, p; f = !(h = yield m.next()).done; f = !1) {
            let b = h.value;
            let g = yd(b);
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
        for (let [b, g] of c) {
          let y = d.get(g);
          y !== void 0 && l.set(b, y);
        }
      })), l;
    });
  }
  function o(a, l) {
    return D(this, null, function* () {
      let { namespace: u, rest: c } = gd(a, (yield t()).namespaces), d = l ? "g" : "";
      return { [`${d}apnamespace`]: u, [`${d}apprefix`]: c };
    });
  }
  function s(a) {
    return hn(this, null, function* () {
      try {
        for (var l = de(pt(e, v(O(v({}, a), { prop: ["revisions", "info"] }), _r))), u, c, d; u = !(c = yield new Pe(l.next())).done; u = !1) {
          let m = c.value;
          let f = yd(m);
          f !== null && (yield f);
        }
      } catch (c) {
        d = [c];
      } finally {
        try {
          u && (c = l.return) && (yield new Pe(c.call(l)));
        } finally {
          if (d)
            throw d[0];
        }
      }
    });
  }
  function i(a, l) {
    return D(this, null, function* () {
      var d, m, f;
      let { query: u } = yield e.read(v({ action: "query", titles: [a], prop: "revisions", rvlimit: 1 }, l)), c = (f = (m = (d = u == null ? void 0 : u.pages) == null ? void 0 : d[0]) == null ? void 0 : m.revisions) == null ? void 0 : f[0];
      return c === void 0 ? null : As(c);
    });
  }
  return {
    siteInfo: t,
    languageInfo: (a) => Ts(e, a),
    readPages: r,
    readListedPages: r,
    titlesWithTemplates: (a, l) => D(null, null, function* () {
      let u = /* @__PURE__ */ new Set();
      return yield qr(e, a, (c) => D(null, null, function* () {
        try {
          for (var d = de(pt(e, {
            titles: c,
            prop: "templates",
            tltemplates: [...l],
            tllimit: "max"
          })), m, f, h; m = !(f = yield d.next()).done; m = !1) {
            let { title: p, templates: b = [] } = f.value;
            b.length > 0 && u.add(p);
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
      })), u;
    }),
    pagesBelow: function(a) {
      return hn(this, null, function* () {
        yield* Ye(s(v({ generator: "allpages", gaplimit: "max" }, yield new Pe(o(a, !0)))));
      });
    },
    pagesWithTemplate: (a) => s({ generator: "embeddedin", geititle: a, geilimit: "max" }),
    childrenBelow: (a) => D(null, null, function* () {
      var f, h, p;
      let l = /* @__PURE__ */ new Set(), { apnamespace: u, apprefix: c } = yield o(a, !1), d = c.replace(/ /g, "_"), m = u === 0 ? "" : `${(h = (f = (yield t()).namespaces.get(u)) == null ? void 0 : f[0]) != null ? h : ""}:`;
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
          let [w, ...x] = y.slice(m.length + c.length).split("/");
          l.add(w != null ? w : ""), x.length > 0 && b !== void 0 && b.startsWith(`${d}${w != null ? w : ""}/`) && (b = `${d}${w != null ? w : ""}0`);
        }
      }
      return l.delete(""), [...l];
    }),
    redirectsTo: (a) => D(null, null, function* () {
      var u, c;
      let l = [];
      try {
        for (var d = de(pt(e, { titles: [a], prop: "redirects", rdprop: "title", rdlimit: "max" })), m, f, h; m = !(f = yield d.next()).done; m = !1) {
          let p = f.value;
          l.push(...(c = (u = p.redirects) == null ? void 0 : u.map((b) => b.title)) != null ? c : []);
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
    revisions: (a, l) => D(null, null, function* () {
      let u = /* @__PURE__ */ new Map();
      return yield qr(e, a, (c) => D(null, null, function* () {
        var d;
        try {
          for (var m = de(pt(e, v({
            revids: c,
            prop: "revisions"
          }, l === "with-texts" ? _r : hd))), f, h, p; f = !(h = yield m.next()).done; f = !1) {
            let b = h.value;
            (d = b.revisions) == null || d.forEach((g) => u.set(g.revid, As(g)));
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
    firstRevision: (a) => i(a, v({ rvdir: "newer" }, hd)),
    newestRevisionBy: (a, l) => i(a, v({ rvuser: l }, _r)),
    recombinedPagesSince: (a) => D(null, null, function* () {
      let l = /* @__PURE__ */ new Set(), u = /* @__PURE__ */ new Set();
      for (let h of ab)
        try {
          for (var c = de(Ps(e, "logevents", O(v({}, h), {
            lestart: a,
            ledir: "newer",
            leprop: ["ids", "title", "details"],
            lelimit: "max"
          }))), d, m, f; d = !(m = yield c.next()).done; d = !1) {
            let { title: p, logpage: b, params: g } = m.value;
            b !== void 0 && b !== 0 && l.add(b), [p, g == null ? void 0 : g.dest_title].forEach((y) => y !== void 0 && u.add(y));
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
    renamesSince: (a) => D(null, null, function* () {
      var u;
      let l = [];
      try {
        for (var c = de(Ps(e, "logevents", {
          letype: "renameuser",
          lestart: a,
          ledir: "newer",
          leprop: ["timestamp", "details"],
          lelimit: "max"
        })), d, m, f; d = !(m = yield c.next()).done; d = !1) {
          let h = m.value;
          let { olduser: p, newuser: b } = (u = h.params) != null ? u : {};
          p !== void 0 && b !== void 0 && h.timestamp !== void 0 && l.push({ from: p, to: b, timestamp: h.timestamp });
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
function lb(e) {
  if (e === !0)
    return "1";
  if (Array.isArray(e)) {
    let n = e.map(String);
    return n.some((t) => t.includes("|")) ? "" + n.join("") : n.join("|");
  }
  return String(e);
}
function wd(e) {
  let n = {};
  for (let [t, r] of Object.entries(e))
    r != null && r !== !1 && (n[t] = lb(r));
  return n;
}

// src/wiki/save-fault-reason.ts
var xd = {
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
}, ub = new Map(
  Object.keys(xd).reduce(
    (e, n) => e.concat(xd[n].map((t) => [t, n])),
    []
  )
), cb = [
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
function kd(e) {
  let n = e.map((t) => ub.get(t) || "other");
  return cb.find((t) => n.includes(t)) || "other";
}
function Sd(e) {
  return e === 413 ? "too-big" : e === 429 ? "rate-limited" : e < 400 || e === 408 || e >= 500 ? "offline" : "other";
}

// src/wiki/browser/plain-text.ts
function Rd(e) {
  return (new DOMParser().parseFromString(e.replace(/<(?:\/(?:p|div|li|tr|h\d)|[bh]r)\b[^>]*>/gi, `$&
`), "text/html").body.textContent || "").split(`
`).map((t) => t.replace(/\s+/g, " ").trim()).filter((t) => t !== "").join(`
`);
}

// src/wiki/browser/browser-wiki.ts
function vd(e, n) {
  var i;
  if (e === "http" || e === "ok-but-empty") {
    let a = ((i = n == null ? void 0 : n.xhr) == null ? void 0 : i.status) || 0, l = Sd(a);
    return new Ke(l, l === "other" ? `HTTP ${a}` : "", { code: e });
  }
  let t = (n == null ? void 0 : n.errors) || [], r = t.map((a) => a.html || "").filter((a) => a !== "").join("<hr>"), o = t.map((a) => a.html ? Rd(a.html) : a.text || a.code), s = t.map((a) => {
    var l;
    return (l = a.data) == null ? void 0 : l.readonlyreason;
  }).find((a) => a);
  return s ? new Ke("read-only", s, { code: e }) : new Ke(
    kd(t.length ? t.map((a) => a.code) : [e]),
    o.join(`

`),
    r === "" ? { code: e } : { code: e, html: r }
  );
}

// src/wiki/browser/reading-api.ts
var db = 6e3, fb = 6e4, mb = 5, pb = 3;
function gb(e) {
  var r;
  let n = (r = e == null ? void 0 : e.getResponseHeader) == null ? void 0 : r.call(e, "Retry-After");
  if (n == null || n === "")
    return null;
  let t = /^\d+$/.test(n) ? Number(n) * 1e3 : Date.parse(n) - Date.now();
  return t >= 0 ? t : null;
}
function hb({ reason: e, details: n }) {
  return e === "rate-limited" || n.code === "maxlag" ? mb : e === "offline" ? pb : 1;
}
function Pd(e) {
  let { api: n, language: t, onWait: r, firstWait: o = 1e3 } = e, s = !1, i = null, a = Promise.resolve(), l = null, u = (f, h) => {
    let p = h ? (
      // Tells servers in several places that any of them may answer.
      n.post(f, { headers: { "Promise-Non-Write-API-Action": "true" } })
    ) : n.get(f);
    return new Promise((b, g) => {
      p.then(b, (...y) => {
        var S;
        let [w, x, , k] = y;
        g({ fault: vd(String(w), x), retryAfter: gb((S = x == null ? void 0 : x.xhr) != null ? S : k) });
      });
    });
  }, c = (f) => new Promise((h) => {
    let p = setTimeout(h, f);
    i = () => {
      clearTimeout(p), h();
    };
  });
  function d(f, h) {
    return D(this, null, function* () {
      for (let p = 1; ; p++) {
        if (s)
          throw new Ke("other", "", { code: "cancelled" });
        try {
          return yield u(f, h);
        } catch (b) {
          let { fault: g, retryAfter: y } = b, w = Math.max(y != null ? y : 0, o * 2 ** (p - 1));
          if (s || p >= hb(g) || w > fb)
            throw g;
          r(w), yield c(w);
        }
      }
    });
  }
  function m(f, h) {
    let p = wd(v({
      formatversion: 2,
      errorformat: "plaintext",
      errorlang: t,
      errorsuselocal: !0
    }, f)), b = new URLSearchParams(p).toString().length > db, g = a.then(() => d(p, h || b));
    return a = g.catch(() => {
    }), g;
  }
  return {
    batchSize() {
      return l = l != null ? l : Promise.resolve(e.rights()).then((f) => f.includes("apihighlimits") ? 500 : 50, () => 50), l;
    },
    read: (f) => m(f, !1),
    post: (f) => m(f, !0),
    badAnswer: (f) => new Ke("other", f),
    cancel() {
      s = !0, n.abort(), i == null || i();
    }
  };
}

// src/wiki/browser/answer-source.ts
function Td(e) {
  let n = Pd(e);
  return O(v({}, bd(n)), {
    lastChanged(r) {
      return D(this, null, function* () {
        var s, i, a, l, u;
        let { query: o } = yield n.read({
          action: "query",
          titles: [r],
          prop: "revisions",
          rvprop: "timestamp",
          rvlimit: 1
        });
        return (u = (l = (a = (i = (s = o == null ? void 0 : o.pages) == null ? void 0 : s[0]) == null ? void 0 : i.revisions) == null ? void 0 : a[0]) == null ? void 0 : l.timestamp) != null ? u : null;
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
var yb = 12e4;
function bb(e) {
  let n = Ns(mw, document.documentElement.dir === "rtl" ? "rtl" : "ltr"), t = mw.messages.get(), r = new Intl.DateTimeFormat(
    document.documentElement.lang || "en",
    { year: "numeric", month: "long", day: "numeric", hour: "numeric", minute: "2-digit" }
  );
  return {
    surveyId: e,
    messages: n,
    reportMessages: Fs(n.language, t, n),
    createReader: (o) => Td({
      api: new mw.Api({ ajax: { timeout: yb } }),
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
function Ad() {
  let e = !1;
  mw.hook("localSkills.showResults").add(({ surveyId: n, opener: t }) => {
    e || (e = !0, dd(bb(n), () => {
      e = !1, t.focus();
    }));
  });
}

// src/extension/results.ts
Ad();
