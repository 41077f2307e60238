// Built from src/extension/results.ts by `npm run build`. Change the source, not this file.
"use strict";
var qp = Object.create;
var fo = Object.defineProperty, Gp = Object.defineProperties, Vp = Object.getOwnPropertyDescriptor, Up = Object.getOwnPropertyDescriptors, Hp = Object.getOwnPropertyNames, Ur = Object.getOwnPropertySymbols, Qp = Object.getPrototypeOf, po = Object.prototype.hasOwnProperty, ka = Object.prototype.propertyIsEnumerable;
var ct = (e, n) => (n = Symbol[e]) ? n : /* @__PURE__ */ Symbol.for("Symbol." + e), go = (e) => {
  throw TypeError(e);
};
var wa = (e, n, t) => n in e ? fo(e, n, { enumerable: !0, configurable: !0, writable: !0, value: t }) : e[n] = t, v = (e, n) => {
  for (var t in n || (n = {}))
    po.call(n, t) && wa(e, t, n[t]);
  if (Ur)
    for (var t of Ur(n))
      ka.call(n, t) && wa(e, t, n[t]);
  return e;
}, O = (e, n) => Gp(e, Up(n));
var dt = (e, n) => {
  var t = {};
  for (var r in e)
    po.call(e, r) && n.indexOf(r) < 0 && (t[r] = e[r]);
  if (e != null && Ur)
    for (var r of Ur(e))
      n.indexOf(r) < 0 && ka.call(e, r) && (t[r] = e[r]);
  return t;
};
var xa = (e, n) => () => {
  try {
    return n || e((n = { exports: {} }).exports, n), n.exports;
  } catch (t) {
    throw n = 0, t;
  }
};
var zp = (e, n, t, r) => {
  if (n && typeof n == "object" || typeof n == "function")
    for (let s of Hp(n))
      !po.call(e, s) && s !== t && fo(e, s, { get: () => n[s], enumerable: !(r = Vp(n, s)) || r.enumerable });
  return e;
};
var Jp = (e, n, t) => (t = e != null ? qp(Qp(e)) : {}, zp(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  n || !e || !e.__esModule ? fo(t, "default", { value: e, enumerable: !0 }) : t,
  e
));
var ho = (e, n, t) => n.has(e) || go("Cannot " + t);
var Ae = (e, n, t) => (ho(e, n, "read from private field"), t ? t.call(e) : n.get(e)), ze = (e, n, t) => n.has(e) ? go("Cannot add the same private member more than once") : n instanceof WeakSet ? n.add(e) : n.set(e, t), vn = (e, n, t, r) => (ho(e, n, "write to private field"), r ? r.call(e, t) : n.set(e, t), t), Je = (e, n, t) => (ho(e, n, "access private method"), t);
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
}), Ie = function(e, n) {
  this[0] = e, this[1] = n;
}, gn = (e, n, t) => {
  var r = (a, l, u, c) => {
    try {
      var d = t[a](l), p = (l = d.value) instanceof Ie, f = d.done;
      Promise.resolve(p ? l[0] : l).then((g) => p ? r(a === "return" ? a : "next", l[1] ? { done: g.done, value: g.value } : g, u, c) : u({ value: g, done: f })).catch((g) => r("throw", g, u, c));
    } catch (g) {
      c(g);
    }
  }, s = (a, l, u, c) => i[a] = (d) => (l = new Promise((p, f, g) => (g = () => r(a, d, p, f), o ? o.then(g) : g())), c = () => o === u && (o = 0), o = u = l.then(c, c), l), o, i = {};
  return t = t.apply(e, n), i[ct("asyncIterator")] = () => i, s("next"), s("throw"), s("return"), i;
}, Ke = (e) => {
  var n = e[ct("asyncIterator")], t = !1, r, s = {};
  return n == null ? (n = e[ct("iterator")](), r = (o) => s[o] = (i) => n[o](i)) : (n = n.call(e), r = (o) => s[o] = (i) => {
    if (t) {
      if (t = !1, o === "throw") throw i;
      return i;
    }
    return t = !0, {
      done: !1,
      value: new Ie(new Promise((a) => {
        var l = n[o](i);
        l instanceof Object || go("Object expected"), a(l);
      }), 1)
    };
  }), s[ct("iterator")] = () => s, r("next"), "throw" in n ? r("throw") : s.throw = (o) => {
    throw o;
  }, "return" in n && r("return"), s;
}, pe = (e, n, t) => (n = e[ct("asyncIterator")]) ? n.call(e) : (e = e[ct("iterator")](), n = {}, t = (r, s) => (s = e[r]) && (n[r] = (o) => new Promise((i, a, l) => (o = s.call(e, o), l = o.done, Promise.resolve(o.value).then((u) => i({ value: u, done: l }), a)))), t("next"), t("return"), n);

// node_modules/heap/lib/heap.js
var vl = xa(($o, Pl) => {
  (function() {
    var e, n, t, r, s, o, i, a, l, u, c, d, p, f, g;
    t = Math.floor, u = Math.min, n = function(m, h) {
      return m < h ? -1 : m > h ? 1 : 0;
    }, l = function(m, h, y, w, b) {
      var x;
      if (y == null && (y = 0), b == null && (b = n), y < 0)
        throw new Error("lo must be non-negative");
      for (w == null && (w = m.length); y < w; )
        x = t((y + w) / 2), b(h, m[x]) < 0 ? w = x : y = x + 1;
      return [].splice.apply(m, [y, y - y].concat(h)), h;
    }, o = function(m, h, y) {
      return y == null && (y = n), m.push(h), f(m, 0, m.length - 1, y);
    }, s = function(m, h) {
      var y, w;
      return h == null && (h = n), y = m.pop(), m.length ? (w = m[0], m[0] = y, g(m, 0, h)) : w = y, w;
    }, a = function(m, h, y) {
      var w;
      return y == null && (y = n), w = m[0], m[0] = h, g(m, 0, y), w;
    }, i = function(m, h, y) {
      var w;
      return y == null && (y = n), m.length && y(m[0], h) < 0 && (w = [m[0], h], h = w[0], m[0] = w[1], g(m, 0, y)), h;
    }, r = function(m, h) {
      var y, w, b, x, S, k, R, A;
      for (h == null && (h = n), k = (function() {
        A = [];
        for (var P = 0, C = t(m.length / 2); 0 <= C ? P < C : P > C; 0 <= C ? P++ : P--)
          A.push(P);
        return A;
      }).apply(this).reverse(), R = [], w = 0, x = k.length; w < x; w++)
        y = k[w], R.push(g(m, y, h));
      return R;
    }, p = function(m, h, y) {
      var w;
      if (y == null && (y = n), w = m.indexOf(h), w !== -1)
        return f(m, 0, w, y), g(m, w, y);
    }, c = function(m, h, y) {
      var w, b, x, S, k;
      if (y == null && (y = n), b = m.slice(0, h), !b.length)
        return b;
      for (r(b, y), k = m.slice(h), x = 0, S = k.length; x < S; x++)
        w = k[x], i(b, w, y);
      return b.sort(y).reverse();
    }, d = function(m, h, y) {
      var w, b, x, S, k, R, A, P, C, I;
      if (y == null && (y = n), h * 10 <= m.length) {
        if (S = m.slice(0, h).sort(y), !S.length)
          return S;
        for (x = S[S.length - 1], P = m.slice(h), k = 0, A = P.length; k < A; k++)
          w = P[k], y(w, x) < 0 && (l(S, w, 0, null, y), S.pop(), x = S[S.length - 1]);
        return S;
      }
      for (r(m, y), I = [], b = R = 0, C = u(h, m.length); 0 <= C ? R < C : R > C; b = 0 <= C ? ++R : --R)
        I.push(s(m, y));
      return I;
    }, f = function(m, h, y, w) {
      var b, x, S;
      for (w == null && (w = n), b = m[y]; y > h; ) {
        if (S = y - 1 >> 1, x = m[S], w(b, x) < 0) {
          m[y] = x, y = S;
          continue;
        }
        break;
      }
      return m[y] = b;
    }, g = function(m, h, y) {
      var w, b, x, S, k;
      for (y == null && (y = n), b = m.length, k = h, x = m[h], w = 2 * h + 1; w < b; )
        S = w + 1, S < b && !(y(m[w], m[S]) < 0) && (w = S), m[h] = m[w], h = w, w = 2 * h + 1;
      return m[h] = x, f(m, k, h, y);
    }, e = (function() {
      m.push = o, m.pop = s, m.replace = a, m.pushpop = i, m.heapify = r, m.updateItem = p, m.nlargest = c, m.nsmallest = d;
      function m(h) {
        this.cmp = h != null ? h : n, this.nodes = [];
      }
      return m.prototype.push = function(h) {
        return o(this.nodes, h, this.cmp);
      }, m.prototype.pop = function() {
        return s(this.nodes, this.cmp);
      }, m.prototype.peek = function() {
        return this.nodes[0];
      }, m.prototype.contains = function(h) {
        return this.nodes.indexOf(h) !== -1;
      }, m.prototype.replace = function(h) {
        return a(this.nodes, h, this.cmp);
      }, m.prototype.pushpop = function(h) {
        return i(this.nodes, h, this.cmp);
      }, m.prototype.heapify = function() {
        return r(this.nodes, this.cmp);
      }, m.prototype.updateItem = function(h) {
        return p(this.nodes, h, this.cmp);
      }, m.prototype.clear = function() {
        return this.nodes = [];
      }, m.prototype.empty = function() {
        return this.nodes.length === 0;
      }, m.prototype.size = function() {
        return this.nodes.length;
      }, m.prototype.clone = function() {
        var h;
        return h = new m(), h.nodes = this.nodes.slice(0), h;
      }, m.prototype.toArray = function() {
        return this.nodes.slice(0);
      }, m.prototype.insert = m.prototype.push, m.prototype.top = m.prototype.peek, m.prototype.front = m.prototype.peek, m.prototype.has = m.prototype.contains, m.prototype.copy = m.prototype.clone, m;
    })(), (function(m, h) {
      return typeof define == "function" && define.amd ? define([], h) : typeof $o == "object" ? Pl.exports = h() : m.Heap = h();
    })(this, function() {
      return e;
    });
  }).call($o);
});

// node_modules/heap/index.js
var Al = xa((WP, Tl) => {
  Tl.exports = vl();
});

// src/ui/messages.ts
function Sa(e, n) {
  let t = e.config.get("wgUserLanguage"), r = (i) => String(e.language.convertNumber(i)), s = () => {
    var a, l;
    return (((l = (a = e.language).getSeparatorTransformTable) == null ? void 0 : l.call(a)) || {})["."] || ".";
  }, o = (i, a = 0) => {
    let l = Math.abs(i).toFixed(a), [u, c] = l.split("."), d = i < 0 && Number(l) !== 0 ? "\u2212" : "", p = c === void 0 ? "" : s() + c.split("").map((f) => r(Number(f))).join("");
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
function Tn(e, n, t = null) {
  if (e.kind === "message")
    return { text: n.text(e.key), language: n.language, direction: n.direction };
  let r = Object.keys(e.texts), s = r.includes("default"), o = n.languageChain.find((u) => r.includes(u) || s && u === t), i = o !== void 0 && r.includes(o) ? o : s ? "default" : r.sort()[0], a = i === void 0 ? "" : e.texts[i], l = i === void 0 || i === "default" ? t : i;
  return { text: a, language: l, direction: l === null ? "auto" : yo(l) };
}
var Kp = [
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
function yo(e) {
  return Kp.includes(e) ? "rtl" : "ltr";
}

// src/core/i18n/number-format.ts
var Ra = {
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
function Pa(e) {
  let n = zt(e), t = /* @__PURE__ */ new Map();
  return (r, s) => {
    var i;
    let o = (i = t.get(s)) != null ? i : new Intl.NumberFormat(n, { minimumFractionDigits: s, maximumFractionDigits: s });
    return t.set(s, o), o.format(r);
  };
}
function zt(e, n = "") {
  var r, s;
  let t = (s = Ra[(r = e.find((o) => Object.prototype.hasOwnProperty.call(Ra, o))) != null ? r : ""]) != null ? s : "latn";
  return [...e, "en"].filter(Xp).map((o) => `${o}-u${n}-nu-${t}`);
}
function Xp(e) {
  try {
    return !e.includes("-u-") && Intl.NumberFormat.supportedLocalesOf(e).length > 0;
  } catch (n) {
    return !1;
  }
}
function va(e) {
  var n, t;
  return Number.isInteger(e) ? 0 : Math.min(2, (t = (n = String(e).split(".")[1]) == null ? void 0 : n.length) != null ? t : 0);
}

// src/ui/messages-in-language.ts
var Yp = ["zero", "one", "two", "few", "many", "other"], Zp = /\{\{\s*(PLURAL|GENDER)\s*:([^{}]*)\}\}/gi;
function eg(e) {
  var n;
  try {
    return (n = Intl.NumberFormat.supportedLocalesOf([e])[0]) != null ? n : "en";
  } catch (t) {
    return "en";
  }
}
function ng(e, n, t) {
  var u;
  let r = n.find((c) => /^\d+=/.test(c) && parseInt(c, 10) === e);
  if (r !== void 0)
    return r.slice(r.indexOf("=") + 1);
  let s = n.filter((c) => !/^\d+=/.test(c)), { PluralRules: o } = Intl, i = o === void 0 ? null : new o(t), l = (i === null ? ["one", "other"] : Yp.filter((c) => i.resolvedOptions().pluralCategories.includes(c))).indexOf(i === null ? e === 1 ? "one" : "other" : i.select(e));
  return (u = s[Math.min(l, s.length - 1)]) != null ? u : "";
}
function Ta(e, n, t) {
  let r = eg(e), s = [e, ...t.languageChain.filter((a) => a !== e)], o = Pa(s), i = (a, l = 0) => o(a, l);
  return {
    language: e,
    languageChain: s,
    direction: yo(e),
    has: (a) => n[a] !== void 0 || t.has(a),
    number: i,
    text(a, ...l) {
      let u = n[a];
      if (u === void 0)
        return t.text(a, ...l);
      let c = (g) => l[Number(g.replace(/\D/g, "")) - 1], d = (g) => g.replace(/\$\d/g, (m) => {
        let h = c(m);
        return h === void 0 ? m : typeof h == "number" ? i(h, va(h)) : h;
      }), p = "", f = 0;
      return u.replace(Zp, (g, m, h, y) => {
        var S, k;
        let [w = "", ...b] = h.split("|"), x = m.toUpperCase() === "PLURAL" ? ng(Number((S = c(w)) != null ? S : 0), b, r) : (k = b[b.length - 1]) != null ? k : "";
        return p += d(u.slice(f, y)) + d(x), f = y + g.length, "";
      }), p + d(u.slice(f));
    }
  };
}

// src/ui/download-file.ts
var tg = { csv: "text/csv", json: "application/json" }, Aa = "\uFEFF", rg = 6e4;
function bo(e, n, t, r) {
  let s = t === "csv" && !r.startsWith(Aa) ? Aa + r : r, o = URL.createObjectURL(new Blob([s], { type: `${tg[t]};charset=utf-8` })), i = document.createElement("a");
  i.href = o, i.download = `${e}-results-${n.toISOString().slice(0, 10)}.${t}`, document.body.appendChild(i), i.click(), document.body.removeChild(i), setTimeout(() => URL.revokeObjectURL(o), rg);
}

// src/ui/element.ts
function ae(e, n, ...t) {
  let r = document.createElement(e);
  return Object.keys(n).forEach((s) => r.setAttribute(s, n[s])), t.forEach((s) => {
    s !== null && r.appendChild(typeof s == "string" ? document.createTextNode(s) : s);
  }), r;
}
function mt(e, ...n) {
  for (; e.firstChild; )
    e.removeChild(e.firstChild);
  n.forEach((t) => {
    t !== null && e.appendChild(typeof t == "string" ? document.createTextNode(t) : t);
  });
}
function qn(e) {
  e.tabIndex < 0 && e.setAttribute("tabindex", "-1"), e.focus();
}

// src/ui/notice.ts
function Gn(e, ...n) {
  let t = ae("div", { class: "ext-localSkills-form-notice" }, ...n);
  return new OO.ui.MessageWidget({ type: e, label: $(t) }).$element[0];
}
function Vn(...e) {
  return ae("div", { class: "ext-localSkills-form-buttons" }, ...e.map(({ $element: n }) => n[0]));
}
function ft(e, n, t) {
  let r = new OO.ui.ButtonInputWidget({
    label: e,
    framed: n !== "quiet",
    flags: n === "primary" ? ["primary", "progressive"] : n === "destructive" ? ["primary", "destructive"] : n === "quiet" ? ["progressive"] : []
  });
  return r.on("click", t), r;
}

// src/core/survey/special-choices.ts
var Un = "other", Jt = "none", Kt = "refused", Xt = "dontknow", Yt = [Kt, Xt], sg = { other: null, none: null, refused: null, dontKnow: null };
function Ea(e) {
  return `${e}.${Un}`;
}
function Xe(e) {
  return [e.other, e.none, e.refused, e.dontKnow].filter((n) => n !== null);
}
function pt(e) {
  return "special" in e ? e.special : sg;
}

// src/core/survey/parameters.ts
function An(e, n, t) {
  return `${e}.${n}.${t}`;
}
function wo(e, n) {
  return `${e}.${n}`;
}
function og(e) {
  let n = [], t = (r) => {
    n.push(r), r.type === "panel" && r.elements.forEach(t);
  };
  return e.pages.forEach((r) => r.elements.forEach(t)), n;
}
function H(e) {
  return og(e).filter((n) => n.type !== "panel" && n.type !== "html");
}
function Y(e) {
  return H(e).reduce((n, t) => n.concat(ce(t)), []);
}
function ce(e) {
  let n = { name: e.name, question: e, row: null, column: null, kind: "codes", isMultiple: !1 };
  switch (e.type) {
    case "matrix":
      return e.rows.map((t) => O(v({}, n), { name: wo(e.name, t.value), row: t, choices: e.choices }));
    case "matrixdropdown":
      return e.rows.reduce((t, r) => t.concat(e.columns.map((s) => O(v({}, n), { name: An(e.name, r.value, s.name), row: r, column: s, choices: s.choices }))), []);
    case "text":
      return [O(v({}, n), { choices: null, kind: e.inputType === "number" ? "number" : "text" })];
    case "comment":
      return [O(v({}, n), { choices: null, kind: "text" })];
    case "ranking":
      return [O(v({}, n), { choices: e.choices, isMultiple: !0 })];
    case "rating":
    case "boolean":
      return [O(v({}, n), { choices: [...e.choices, ...Xe(e.special)] })];
    default: {
      let t = "choicesFrom" in e && e.choicesFrom !== null && e.choices.length === Xe(e.special).length, r = e.type === "checkbox" || e.type === "tagbox", s = O(v({}, n), { choices: t ? null : e.choices, isMultiple: r });
      return pt(e).other === null ? [s] : [s, O(v({}, n), { name: Ea(e.name), choices: null, kind: "text" })];
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
    importance: gt(r.choices, e.notInStatistics),
    ability: gt(s.choices, e.notInStatistics)
  };
}
function gt(e, n) {
  let t = e.filter((r) => /^-?\d{1,9}$/.test(r.value) && !n.includes(r.value)).map((r) => [r.value, Number(r.value)]);
  return new Map(t.sort((r, s) => r[1] - s[1]));
}
function Le(e) {
  return Oa(e).slice(-2);
}
function Fe(e) {
  return Oa(e).slice(0, 2);
}
function Oa(e) {
  return Array.from(new Set(Array.from(e.values()))).sort((n, t) => n - t);
}

// src/core/analysis/disclosure/published.ts
function T(e) {
  return typeof e == "object" && e !== null && "withheld" in e;
}
function Hr(e, n) {
  return e < n.minAnswers && !(e === 0 && n.minAnswers <= 1) ? { withheld: "few-answers" } : null;
}
function he(e, { minCell: n }) {
  return e > 0 && e < n;
}
var q = { withheld: "small-counts" }, Ne = { withheld: "little-change" };

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
function Hn(e, n) {
  return n.text(`localskills-fault-${e.code}`, ...e.parameters.map(
    (t) => typeof t == "object" ? ig(t, n) : t
  ));
}
function ig(e, n) {
  return e.reduce(
    (t, r) => t === "" ? r : n.text("localskills-fault-list", t, r),
    ""
  );
}

// src/core/json/value.ts
function j(e) {
  return typeof e == "object" && e !== null && !Array.isArray(e);
}
function L(e, n) {
  return Object.prototype.hasOwnProperty.call(e, n) ? e[n] : void 0;
}

// src/core/pages.ts
var an = "LocalSkills", Qr = "MediaWiki:LocalSkills.json", Z = /^[a-z0-9-]{1,48}$/;
function Na(e = an) {
  let n = e.replace(/_/g, " ").trim(), t = (l) => `${n}/Survey/${l}`, [r, s] = ["", null], o = (l) => (l !== s && ([r, s] = [`${t(l)}/Answers/`, l]), r), i = `${n}/People/`, a = (l, u) => `${n}/${l}/data${u === 1 ? "" : `-${u}`}.json`;
  return {
    root: n,
    skills: () => `${n}/Skills.json`,
    stop: () => `${n}/Stop`,
    survey: t,
    definition: (l) => `${t(l)}/definition.json`,
    answersPrefix: o,
    answer: (l, u) => o(l) + Ma(u),
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
    personOf: (l) => Ca(i, l),
    surveyIdOf: (l) => {
      let u = `${n}/Survey/`, c = l.replace(/_/g, " "), d = c.startsWith(u) ? c.slice(u.length) : "";
      return Z.test(d) ? d : null;
    },
    answererOf: (l, u) => Ca(o(l), u)
  };
}
function Ma(e) {
  return e.includes("_") ? e.replace(/_/g, " ") : e;
}
function Ca(e, n) {
  let t = Ma(n), r = t.startsWith(e) ? t.slice(e.length) : "";
  return r !== "" && !r.includes("/") ? r : null;
}

// src/core/i18n/read-localized-text.ts
var ke = /^(?:[a-z]{2,3}(?:-[a-z0-9]{1,8})*|simple)$/;
function zr(e) {
  if (typeof e == "string")
    return e.trim() === "" ? null : { kind: "texts", texts: { default: e } };
  if (!j(e))
    return null;
  let n = L(e, "message");
  if (typeof n == "string")
    return { kind: "message", key: n };
  let t = {};
  for (let r of Object.keys(e)) {
    let s = e[r];
    (r === "default" || ke.test(r)) && typeof s == "string" && s.trim() !== "" && (t[r] = s);
  }
  return Object.keys(t).length === 0 ? null : { kind: "texts", texts: t };
}

// src/core/skills/provisional-skill.ts
var ag = /^x(n|[0-9a-z]{6})--(.+)$/;
var [hn, Jr, $a, lg, ug, cg, dg] = [36, 1, 26, 38, 700, 128, 72], Ia = 1114111, mg = [
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
  [917504, Ia]
];
function fg(e) {
  return mg.every(([n, t]) => e < n || e > t);
}
function pg(e) {
  return e > 65280 && e < 65375;
}
function La(e) {
  return Array.from(e, (n) => n.codePointAt(0));
}
function gg(e) {
  return e.map((n) => String.fromCodePoint(n)).join("");
}
function hg(e, n, t) {
  let r = Math.floor(e / (t ? ug : 2));
  r += Math.floor(r / n);
  let s = 0;
  for (; r > (hn - Jr) * $a / 2; s += hn)
    r = Math.floor(r / (hn - Jr));
  return s + Math.floor((hn - Jr + 1) * r / (r + lg));
}
function yg(e, n) {
  return Math.min($a, Math.max(Jr, e - n));
}
function bg(e) {
  let n = e.lastIndexOf("-"), t = La(e.slice(0, Math.max(0, n))), [r, s, o] = [cg, 0, dg], i = n + 1;
  for (; i < e.length; ) {
    let a = s;
    for (let l = hn, u = 1; ; l += hn) {
      let c = i < e.length ? e.charCodeAt(i++) : 0, d = c > 96 ? c - 97 : c > 47 ? c - 22 : hn;
      if (s += d * u, d >= hn || s > 2147483647)
        return null;
      let p = yg(l, o);
      if (d < p)
        break;
      u *= hn - p;
    }
    if (o = hg(s - a, t.length + 1, a === 0), r += Math.floor(s / (t.length + 1)), s %= t.length + 1, r > Ia || !fg(r))
      return null;
    t.splice(s++, 0, r);
  }
  return t;
}
function Kr(e) {
  var o;
  let [, n = "", t = ""] = (o = ag.exec(e)) != null ? o : [], r = n === "" ? La(e) : bg(t);
  if (r === null)
    return e;
  let s = gg(r.map((i) => pg(i) ? i - 65248 : i)).replace(/-+/g, " ").trim();
  return s === "" ? e : n.length > 1 ? `${s}\u2026` : s;
}

// src/core/skills/skill-words.ts
function Zt(e) {
  return e.normalize("NFC").toLowerCase().replace(/i\u0307|ı/g, "i").replace(/ς/g, "\u03C3").replace(/’/g, "'").replace(/[\s_-]+/g, " ").trim();
}
function ko({ label: e }) {
  return e.kind === "texts" ? Fa(e.texts) : [];
}
function xo(e) {
  return Fa(e.aliases).reduce((n, t) => n.concat(t), []);
}
function Fa(e) {
  return Object.keys(e).map((n) => e[n]);
}
function Da(e, n) {
  let t = Array.from(Zt(e));
  if (t.length < 4 || t.length > 60)
    return null;
  let r = t.length < 8 ? 1 : 2, s = null;
  for (let o of n.skills.filter(({ isRetired: i }) => !i))
    for (let i of [o.id, ...ko(o), ...xo(o)].sort(wg)) {
      let a = kg(t, Array.from(Zt(i)), r);
      a !== null && (s = { skill: o.id, words: a === 0 ? o.id : i }, r = a - 1);
    }
  return s;
}
function wg(e, n) {
  return e < n ? -1 : e === n ? 0 : 1;
}
function kg(e, n, t) {
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
function xg(e, n = null) {
  let t = new Map(e.map((l) => [l.id, l])), r = (l) => {
    var u;
    return (u = t.get(l)) != null ? u : null;
  }, s = (l, u) => {
    let c = /* @__PURE__ */ new Set([l]), d = [], p = r(l);
    for (; p !== null; ) {
      let f = u(p);
      p = f === null || c.has(f) ? null : r(f), p !== null && (c.add(p.id), d.push(p));
    }
    return d;
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
    ancestors: (l) => s(l, (u) => u.parent),
    find: (l) => {
      var u, c;
      return a = a != null ? a : Pg(e, o), (c = (u = o(l.trim())) != null ? u : a.get(Zt(l))) != null ? c : null;
    }
  };
}
function ht(e) {
  let n = [], t = /* @__PURE__ */ new Map(), r = j(e) ? L(e, "skills") : void 0;
  j(e) ? Array.isArray(r) || n.push({ path: "$.skills", code: "expected-list", parameters: [] }) : n.push({ path: "$", code: "expected-object", parameters: [] }), (Array.isArray(r) ? r : []).forEach((o, i) => {
    let a = U("$.skills", i), l = j(o) ? Sg(o) : null;
    if (l === null) {
      let u = j(o) ? L(o, "id") : o;
      n.push({ path: `${a}.id`, code: "bad-id", parameters: [W(u)] });
    } else t.has(l.id) ? n.push({ path: `${a}.id`, code: "code-taken", parameters: [l.id] }) : t.set(l.id, l);
  });
  let s = j(e) ? L(e, "locale") : null;
  return {
    taxonomy: xg(
      Array.from(t.values()),
      typeof s == "string" && ke.test(s) ? s : null
    ),
    faults: n
  };
}
function Xr(e, n, t) {
  var s;
  let r = (s = n == null ? void 0 : n.get(e)) != null ? s : null;
  return r === null ? { text: Kr(e), language: null, direction: "auto" } : Tn(r.label, t, n == null ? void 0 : n.locale);
}
function Sg(e) {
  var o;
  let n = L(e, "id");
  if (typeof n != "string" || !Z.test(n))
    return null;
  let t = (i) => {
    let a = L(e, i);
    return typeof a == "string" && a !== "" ? a : null;
  }, r = L(e, "capx"), s = t("replacedBy");
  return {
    id: n,
    label: (o = zr(L(e, "label"))) != null ? o : { kind: "texts", texts: { default: n } },
    aliases: Rg(L(e, "aliases")),
    parent: t("parent"),
    capx: (Array.isArray(r) ? r : [r]).filter((i) => typeof i == "number"),
    wikidata: t("wikidata"),
    isRetired: L(e, "status") === "retired" || s !== null,
    replacedBy: s
  };
}
function Rg(e) {
  let n = {};
  if (j(e))
    for (let t of Object.keys(e)) {
      let r = e[t];
      (t === "default" || ke.test(t)) && Array.isArray(r) && (n[t] = r.filter((s) => typeof s == "string"));
    }
  return n;
}
function Pg(e, n) {
  let t = /* @__PURE__ */ new Map(), r = (s) => {
    let o = /* @__PURE__ */ new Map();
    for (let i of e) {
      let a = n(i.id);
      for (let l of s(i)) {
        let u = Zt(l), c = o.get(u);
        o.set(u, c === void 0 || c === a ? a : null);
      }
    }
    o.forEach((i, a) => {
      t.has(a) || t.set(a, i);
    });
  };
  return r(ko), r(xo), t;
}

// src/core/survey/text.ts
function Ee(e, n) {
  if (e.text !== null)
    return Tn(e.text, n.messages, n.locale);
  let t = n.taxonomy === null ? null : n.taxonomy.get(e.value);
  return t !== null && n.taxonomy !== null ? Tn(t.label, n.messages, n.taxonomy.locale) : { text: e.value, language: null, direction: "auto" };
}
function ye(e, n) {
  return e.title === null ? { text: e.name, language: null, direction: "auto" } : Tn(e.title, n.messages, n.locale);
}

// src/core/i18n/language-names.ts
function ja(e) {
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
var vg = ["ar", "fr", "es", "tr"], Tg = {
  wiki: "Wikipedia|\u0648\u064A\u0643\u064A\u0628\u064A\u062F\u064A\u0627|Wikip\xE9dia||Vikipedi",
  wiktionary: "Wiktionary|\u0648\u064A\u0643\u0627\u0645\u0648\u0633|Wiktionnaire|Wikcionario|Vikis\xF6zl\xFCk",
  wikibooks: "Wikibooks|\u0648\u064A\u0643\u064A \u0627\u0644\u0643\u062A\u0628|Wikilivres|Wikilibros|Vikikitap",
  wikinews: "Wikinews|\u0648\u064A\u0643\u064A \u0627\u0644\u0623\u062E\u0628\u0627\u0631||Wikinoticias|Vikihaber",
  wikiquote: "Wikiquote|\u0648\u064A\u0643\u064A \u0627\u0644\u0627\u0642\u062A\u0628\u0627\u0633|||Vikis\xF6z",
  wikisource: "Wikisource|\u0648\u064A\u0643\u064A \u0645\u0635\u062F\u0631|||Vikikaynak",
  wikiversity: "Wikiversity|\u0648\u064A\u0643\u064A \u0627\u0644\u062C\u0627\u0645\u0639\u0629|Wikiversit\xE9|Wikiversidad|Vikiversite",
  wikivoyage: "Wikivoyage|\u0648\u064A\u0643\u064A \u0631\u062D\u0644\u0627\u062A||Wikiviajes|Vikigezgin"
}, Wa = {
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
function _a(e, n) {
  let [t = "", ...r] = e.split("|");
  return {
    name: r[vg.indexOf(n.split("-")[0])] || t,
    all: [t].concat(r.filter((s) => s !== ""))
  };
}
var Ba = {
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
function qa(e, n, t) {
  var l, u;
  if (Object.prototype.hasOwnProperty.call(Wa, e))
    return _a(Wa[e], n).name;
  let [, r = "", s = ""] = (l = /^([a-z_]+?)(wiki(?:tionary|books|news|quote|source|versity|voyage)?)$/.exec(e)) != null ? l : [], o = r.replace(/_/g, "-"), i = (u = Object.keys(Ba).find((c) => Ba[c] === o)) != null ? u : o, a = r === "" ? void 0 : t(i);
  return a === void 0 ? null : `${_a(Tg[s], n).name} \u2013 ${a}`;
}

// src/core/report/code-names.ts
function Yr({ language: e }) {
  let n = ja(e);
  return {
    language: (t) => {
      var r;
      return (r = n(t)) != null ? r : null;
    },
    wiki: (t) => qa(t, e, n)
  };
}
function En(e, n, t, r) {
  let s = n !== void 0 && "choicesFrom" in n ? n.choicesFrom : null, o = e.text !== null ? null : s === "languages" ? r.language(e.value) : s === "wikis" ? r.wiki(e.value) : null;
  return o === null ? Ee(e, t) : { text: o, language: t.messages.language, direction: t.messages.direction };
}

// src/core/i18n/date-format.ts
function Ga(e) {
  let n = new Intl.DateTimeFormat(
    zt(e, "-ca-gregory"),
    { year: "numeric", month: "long", day: "numeric", timeZone: "UTC" }
  );
  return (t) => {
    let r = /^\d{4}-\d\d-\d\d$/.test(t) ? Date.parse(`${t}T00:00:00Z`) : NaN;
    return isNaN(r) ? t : n.format(r);
  };
}

// src/core/wikitext/character-references.ts
var Ag = "Tab 9 NewLine 10 excl 33 QUOT 34 quot 34 num 35 dollar 36 percnt 37 AMP 38 amp 38 apos 39 lpar 40 rpar 41 ast 42 midast 42 plus 43 comma 44 period 46 sol 47 colon 58 semi 59 LT 60 lt 60 equals 61 GT 62 gt 62 quest 63 commat 64 lbrack 91 lsqb 91 bsol 92 rbrack 93 rsqb 93 Hat 94 UnderBar 95 lowbar 95 DiacriticalGrave 96 grave 96 lbrace 123 lcub 123 VerticalLine 124 verbar 124 vert 124 rbrace 125 rcub 125 NonBreakingSpace 160 nbsp 160 iexcl 161 cent 162 pound 163 curren 164 yen 165 brvbar 166 sect 167 uml 168 copy 169 ordf 170 laquo 171 not 172 shy 173 reg 174 macr 175 deg 176 plusmn 177 sup2 178 sup3 179 acute 180 micro 181 para 182 middot 183 cedil 184 sup1 185 ordm 186 raquo 187 frac14 188 frac12 189 frac34 190 iquest 191 Agrave 192 Aacute 193 Acirc 194 Atilde 195 Auml 196 Aring 197 AElig 198 Ccedil 199 Egrave 200 Eacute 201 Ecirc 202 Euml 203 Igrave 204 Iacute 205 Icirc 206 Iuml 207 ETH 208 Ntilde 209 Ograve 210 Oacute 211 Ocirc 212 Otilde 213 Ouml 214 times 215 Oslash 216 Ugrave 217 Uacute 218 Ucirc 219 Uuml 220 Yacute 221 THORN 222 szlig 223 agrave 224 aacute 225 acirc 226 atilde 227 auml 228 aring 229 aelig 230 ccedil 231 egrave 232 eacute 233 ecirc 234 euml 235 igrave 236 iacute 237 icirc 238 iuml 239 eth 240 ntilde 241 ograve 242 oacute 243 ocirc 244 otilde 245 ouml 246 divide 247 oslash 248 ugrave 249 uacute 250 ucirc 251 uuml 252 yacute 253 thorn 254 yuml 255 OElig 338 oelig 339 Scaron 352 scaron 353 Yuml 376 fnof 402 circ 710 tilde 732 Alpha 913 Beta 914 Gamma 915 Delta 916 Epsilon 917 Zeta 918 Eta 919 Theta 920 Iota 921 Kappa 922 Lambda 923 Mu 924 Nu 925 Xi 926 Omicron 927 Pi 928 Rho 929 Sigma 931 Tau 932 Upsilon 933 Phi 934 Chi 935 Psi 936 Omega 937 alpha 945 beta 946 gamma 947 delta 948 epsilon 949 zeta 950 eta 951 theta 952 iota 953 kappa 954 lambda 955 mu 956 nu 957 xi 958 omicron 959 pi 960 rho 961 sigmaf 962 sigma 963 tau 964 upsilon 965 phi 966 chi 967 psi 968 omega 969 thetasym 977 upsih 978 piv 982 ensp 8194 emsp 8195 emsp13 8196 emsp14 8197 numsp 8199 puncsp 8200 ThinSpace 8201 thinsp 8201 VeryThinSpace 8202 hairsp 8202 NegativeMediumSpace 8203 NegativeThickSpace 8203 NegativeThinSpace 8203 NegativeVeryThinSpace 8203 ZeroWidthSpace 8203 zwnj 8204 zwj 8205 lrm 8206 rlm 8207 ndash 8211 mdash 8212 lsquo 8216 rsquo 8217 sbquo 8218 ldquo 8220 rdquo 8221 bdquo 8222 dagger 8224 Dagger 8225 bull 8226 hellip 8230 permil 8240 prime 8242 Prime 8243 lsaquo 8249 rsaquo 8250 oline 8254 frasl 8260 MediumSpace 8287 euro 8364 image 8465 weierp 8472 real 8476 trade 8482 alefsym 8501 larr 8592 uarr 8593 rarr 8594 darr 8595 harr 8596 crarr 8629 lArr 8656 uArr 8657 rArr 8658 dArr 8659 hArr 8660 forall 8704 part 8706 exist 8707 empty 8709 nabla 8711 isin 8712 notin 8713 ni 8715 prod 8719 sum 8721 minus 8722 lowast 8727 radic 8730 prop 8733 infin 8734 ang 8736 and 8743 or 8744 cap 8745 cup 8746 int 8747 there4 8756 sim 8764 cong 8773 asymp 8776 ne 8800 equiv 8801 le 8804 ge 8805 sub 8834 sup 8835 nsub 8836 sube 8838 supe 8839 oplus 8853 otimes 8855 perp 8869 sdot 8901 lceil 8968 rceil 8969 lfloor 8970 rfloor 8971 loz 9674 spades 9824 clubs 9827 hearts 9829 diams 9830 lang 10216 rang 10217", Eg = Og();
function Og() {
  let e = Ag.split(" "), n = /* @__PURE__ */ new Map();
  for (let t = 0; t < e.length; t += 2)
    n.set(e[t], String.fromCodePoint(Number(e[t + 1])));
  return n.set("\u05E8\u05DC\u05DE", "\u200F"), n.set("\u0631\u0644\u0645", "\u200F"), n;
}
var Cg = /&(?:([A-Za-z0-9\x80-\uffff]+)|#([0-9]+)|#[xX]([0-9A-Fa-f]+));/g;
function Zr(e, n) {
  return e.includes("&") ? e.replace(Cg, (t, r, s, o) => {
    var i;
    return r !== void 0 ? (i = Eg.get(r)) != null ? i : t : n(s === void 0 ? parseInt(o, 16) : parseInt(s, 10), t);
  }) : e;
}

// src/core/wikitext/encode.ts
var Ng = '"&:<=>[]{|}', Mg = "!'_~", Va = 32, $g = Ro(Ng), Ig = Ro(Mg), Lg = Ro("#*+-;");
function Ro(e) {
  let n = new Uint8Array(128);
  for (let t of e)
    n[t.charCodeAt(0)] = 1;
  return n;
}
function Fg(e) {
  return e >= 127 && e <= 160 || e === 173 || e === 1564 || e === 5760 || e === 6158 || e >= 8192 && e <= 8203 || e === 8206 || e === 8207 || e >= 8232 && e <= 8239 || e >= 8287 && e <= 8303 || e === 12288 || e === 65279 || e >= 55296 && e <= 57343 || e >= 64976 && e <= 65007 || e >= 65520 && e <= 65535 || e > 65535 && e % 65536 >= 65534;
}
var Dg = 65343, jg = /^(?:RFC|PMID|ISBN)[ \xa0]/;
function Wg(e, n, t) {
  let r = n === 0, s = n === e.length - 1;
  if (t >= 128)
    return Fg(t) || t === Dg;
  if (t < 32 || t === 127 || $g[t] === 1 || r && Lg[t] === 1)
    return !0;
  if (Ig[t] === 1)
    return r || s || e.charCodeAt(n - 1) === t || e.charCodeAt(n + 1) === t;
  switch (t) {
    case Va:
      return r || s || e.charCodeAt(n - 1) === Va;
    case 73:
    case 80:
    case 82:
      return jg.test(e.slice(n, n + 5));
    default:
      return !1;
  }
}
var _g = [
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
], So = "\u0345";
function Ua(e) {
  let n = e.codePointAt(0);
  return e === So || _g.some(([t, r]) => n >= t && n <= r) || (So + e).normalize("NFD") !== So + e.normalize("NFD");
}
var Ha = 768, Bg = 32, qg = /[\u0300-\uffff]{1000}/;
function Gg(e) {
  return !qg.test(e) && e.normalize("NFC") === e;
}
function Vg() {
  let e = "";
  return (n, t, r) => {
    if (r || t < Ha)
      return e = r ? ";" : n, r;
    if (n.normalize("NFC") === n) {
      if (!Ua(n))
        return e = n, !1;
      if (e.length < Bg && (e + n).normalize("NFC") === e + n)
        return e += n, !1;
    }
    return e = ";", !0;
  };
}
function De(e) {
  let n = Gg(e) ? null : Vg(), t = "", r = 0;
  for (let s = 0; s < e.length; ) {
    let o = e.codePointAt(s), i = s + (o > 65535 ? 2 : 1), a = Wg(e, s, o);
    o >= Ha && s === 0 && !a && (a = Ua(e.slice(0, i))), n !== null && (a = n(e.slice(s, i), o, a)), a && (t += `${e.slice(r, s)}&#${o};`, r = i), s = i;
  }
  return t + e.slice(r);
}
function ln(e) {
  return Zr(
    e,
    (n, t) => n <= 1114111 ? String.fromCodePoint(n) : t
  );
}

// src/core/wikitext/text-memo.ts
function es(e) {
  let n = /* @__PURE__ */ new Map();
  return (t) => {
    let r = n.get(t);
    if (r !== void 0)
      return r;
    n.size === 512 && n.clear();
    let s = e(t);
    return n.set(t, s), s;
  };
}

// src/core/wikitext/title.ts
var Qa = [
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
      let s = t.normalize("NFC");
      return s.length === 1 ? s : t;
    }
    let r = String.fromCodePoint(n.codePointAt(0));
    return r + n.slice(r.length).toLowerCase();
  }
  return n;
}
function za(e) {
  if (e === "")
    return "";
  let n = String.fromCodePoint(e.codePointAt(0));
  return Zg(n) + e.slice(n.length);
}
function Qn(e) {
  let n = 0;
  for (let t of e) {
    let r = t.codePointAt(0);
    n += r < 128 ? 1 : r < 2048 ? 2 : r < 65536 ? 3 : 4;
  }
  return n;
}
function Po(e) {
  return e.replace(Hg, "").replace(Qg, " ").replace(/^ | $/g, "");
}
function eh(e) {
  return e === 9 || e === 10 || e >= 32 && e <= 126 || e >= 160 && e <= 55295 || e >= 57344 && e <= 65533 || e >= 65536 && e <= 1114111;
}
function nh(e) {
  let n = Zr(
    e,
    (t) => eh(t) ? String.fromCodePoint(t) : "\uFFFD"
  );
  return e.includes("&") ? n.normalize("NFC") : e;
}
function ns(e) {
  let { defaultNamespace: n, namespaces: t, capitalLinks: r } = e, s = /* @__PURE__ */ new Map();
  for (let o of t)
    for (let i of o)
      s.set(Po(i).toLowerCase(), o[0]);
  return (o) => {
    let i = Po(nh(o));
    if (i.includes("\uFFFD") || Kg.test(i))
      return null;
    let a = n;
    i.charAt(0) === ":" && (a = "", i = i.slice(1).replace(/^ /, ""));
    let l = i.indexOf(":", 1);
    if (l !== -1) {
      let c = s.get(i.slice(0, l).replace(/ $/, "").toLowerCase());
      c !== void 0 && (a = c, i = i.slice(l + 1).replace(/^ /, ""));
    }
    let u = i.indexOf("#");
    return u !== -1 && (i = i.slice(0, u).replace(/ $/, "")), i === "" || i.charAt(0) === ":" || zg.test(i) || Jg.test(i) || Qn(i) > Ug ? null : (a === "" ? "" : `${a}:`) + (r ? za(i) : i);
  };
}
var vo = /^[A-Z0-9][!-^`-~]*(?: [!-^`-~]+)*$/, th = es((e) => za(Po(e.normalize("NFC"))));
function je(e) {
  return vo.test(e) ? e : th(e);
}

// src/core/report/round.ts
function We(e, n, t = 0) {
  if (Number.isInteger(e) && Math.abs(e) < 1e9)
    return e === 0 ? 0 : e * 10 ** t;
  let [r, s] = Math.abs(e).toExponential().split("e"), o = r.replace(".", ""), i = Number(s) + 1 + t + n, a = i < 0 ? 0 : Number(o.charAt(i) || "0"), l = Math.max(0, i), u = Number(o.slice(0, l).padEnd(l, "0") || "0") + (a >= 5 ? 1 : 0);
  return u === 0 ? 0 : (e < 0 ? -1 : 1) * +`${u}e-${n}`;
}

// src/core/report/markup.ts
var rh = 255, sh = /\uE000(\d+)\uE001/g;
function Ja(e) {
  let n = (i, ...a) => {
    let l = a.map((u, c) => typeof u == "object" ? `\uE000${c}\uE001` : typeof u == "string" ? u.replace(/[\uE000\uE001]/g, "") : u);
    return De(e.text(i, ...l)).replace(sh, (u, c) => {
      let d = a[Number(c)];
      return typeof d == "object" ? d.wikitext : u;
    });
  }, t = (i, a = 0) => {
    let l = We(i, a), u = De(e.number(Math.abs(l), a));
    return l < 0 ? `<bdi dir="ltr">\u2212${u}</bdi>` : u;
  }, r = Ga(e.languageChain), s = /* @__PURE__ */ new Map();
  return {
    messages: e,
    say: n,
    number: t,
    percent: (i) => {
      var u;
      let a = We(i, 0, 2), l = (u = s.get(a)) != null ? u : n("localskills-results-percent", e.number(a, 0));
      return s.set(a, l), l;
    },
    date: (i) => `<time datetime="${V({ text: i })}">${De(r(i))}</time>`,
    digits: (i) => String(i).replace(/\d/g, (a) => e.number(Number(a))),
    signed: (i, a) => We(i, a != null ? a : 0) > 0 ? `<bdi dir="ltr">+${t(i, a)}</bdi>` : t(i, a),
    label: ({ text: i, language: a, direction: l }) => a === e.language ? De(i) : a === null ? `<bdi>${De(i)}</bdi>` : `<bdi lang="${a}" dir="${l}">${De(i)}</bdi>`
  };
}
function V({ text: e }) {
  return De(e).replace(/"/g, "&quot;");
}
function oh(e) {
  return `<span class="ext-localSkills-unseen">${e}</span>`;
}
function yt(e) {
  return `localskills-${e}`;
}
function _e(e, n, t) {
  let r = oh(t.say("localskills-results-what-is", { wikitext: e }));
  return `${e} <span class="ext-localSkills-help">[[#${yt(n)}|<span aria-hidden="true">${t.say("localskills-results-explain-mark")}</span>${r}]]</span>`;
}
function On(e, n) {
  return `<p class="ext-localSkills-terms">${n.say("localskills-results-explained", { wikitext: e.map(([t, r]) => `<span class="ext-localSkills-term">${Be(r, t)}</span>`).join(" ") })}</p>`;
}
function Be(e, n) {
  return `[[#${yt(e)}|${n}]]`;
}
function Me(e, n, t = 1 / 0) {
  let r = { wikitext: e.slice(0, t).reduce((s, o) => s === "" ? o : n.say("localskills-results-list", { wikitext: s }, { wikitext: o }), "") };
  return e.length <= t ? r : { wikitext: n.say("localskills-results-and-more", r, e.length - t) };
}
function Ye(e, n, t = "share") {
  let r = We(Math.min(1, Math.max(0, n)), 1, 2);
  return `<div class="ext-localSkills-measure"><div>${e}</div><div class="ext-localSkills-bar ext-localSkills-bar-${t}" aria-hidden="true"><div style="width:${r}%"></div></div></div>`;
}
function oe(e, n, t) {
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
  let r = n === null ? "" : We(n, 0, 6);
  return `| class="ext-localSkills-figure${t === "" ? "" : ` ${t}`}" data-sort-value="${r}" | ${e}`;
}
function ne(e) {
  return `| class="ext-localSkills-withheld" data-sort-value="" | ${e.say("localskills-results-withheld")}`;
}
function er(e, n) {
  return e.some((t) => t.includes('ext-localSkills-earlier"')) ? [`<p class="ext-localSkills-detail">${n.say("localskills-results-earlier-figures")}</p>`] : [];
}
function bt(e, n, t) {
  return Q(t.say("localskills-results-earlier-figure", { wikitext: e }), n, "ext-localSkills-earlier");
}
function qe(e, n) {
  return e.map((t, r) => n[r] === void 0 || / colspan="/.test(t) ? t : `| data-label="${n[r]}" ${t.slice(2)}`);
}
function ie(e, n) {
  return Ge(2, `<span id="${yt(e)}">${n}</span>`);
}
function Ge(e, n) {
  return `<h${e}>${n}</h${e}>`;
}
function xe(e, n, t) {
  let r = n != null ? n : De(e);
  return e.trim() === "" || Qn(e) > rh || /[[\]{}|#<>\u0000-\u001F\u007F\uFFFD]|~~~|&[#A-Za-z0-9]+;|%[0-9A-Fa-f]{2}/.test(e) ? r : `[[:${e}${t === void 0 ? "" : `#${t}`}|${r}]]`;
}
function Ka(e, n) {
  return `<span class="plainlinks">[{{fullurl:${e}|action=raw}} ${n}]</span>`;
}
function ts(e, n, t = "") {
  return `<span class="plainlinks">[{{fullurl:${e}${t === "" ? "" : `|${t}`}}} ${n}]</span>`;
}
function zn(e, n) {
  return `[[Special:PermanentLink/${e}|${n}]]`;
}

// src/core/report/page-context.ts
function Xa(e, n, t, r, s = [t], o = null, i = !0) {
  let a = Ja(t), l = { messages: t, locale: e.survey.locale, taxonomy: r }, u = /* @__PURE__ */ new Map();
  return {
    report: e,
    survey: e.survey,
    results: n,
    markup: a,
    texts: l,
    languages: s,
    isSaved: i,
    change: o,
    codeNames: Yr(t),
    skillName: (c) => {
      var p;
      let d = (p = u.get(c)) != null ? p : a.label(ah(c, { survey: e.survey, texts: l }));
      return u.set(c, d), d;
    }
  };
}
function wt(e, n, t, r) {
  let { report: s, results: o, survey: i, markup: a } = r;
  return !ih(o) || i.minAnswers > 1 || i.minCell > 1 || !Z.test(e) ? t : ts(s.titles.exchangeIn(a.messages.language), t, `ls-skill=${e}&ls-direction=${n}`);
}
function ih({ balance: e }) {
  return Object.keys(e).some((n) => {
    var t, r;
    return ((r = (t = e[n]) == null ? void 0 : t.offers) != null ? r : null) !== null;
  });
}
function yn(e, n) {
  return !T(e) || e.withheld !== "little-change" || n === void 0 || T(n) ? null : n;
}
function nr(e, n) {
  let { markup: t, survey: r } = n;
  return e.withheld === "unanimous" ? t.say("localskills-results-withheld-unanimous") : e.withheld === "little-change" ? t.say("localskills-results-withheld-little-change") : e.withheld === "few-answers" ? r.minAnswers > 1 ? t.say("localskills-results-withheld-few-answers", r.minAnswers) : t.say("localskills-results-no-answers") : t.say("localskills-results-withheld-small-counts", r.minCell);
}
function ah(e, n) {
  var o;
  let { survey: t, texts: r } = n, s = (o = J(t)) == null ? void 0 : o.grid.rows.find(({ value: i }) => i === e);
  return s !== void 0 ? Ee(s, r) : r.taxonomy === null ? { text: e, language: null, direction: "auto" } : Xr(e, r.taxonomy, r.messages);
}

// src/core/json/write-json.ts
function Jn(e) {
  return To(e, "");
}
function To(e, n) {
  if (typeof e == "string")
    return Za(e);
  if (typeof e == "number")
    return uh(e);
  if (typeof e != "object" || e === null)
    return e === !0 || e === !1 ? String(e) : "null";
  let t = `${n}	`;
  if (Array.isArray(e))
    return Ya("[", e.map((o) => To(o, t)), "]", n);
  let r = e, s = Object.keys(r).filter((o) => r[o] !== void 0).map((o) => `${Za(o)}: ${To(r[o], t)}`);
  return Ya("{", s, "}", n);
}
function Ya(e, n, t, r) {
  return n.length === 0 ? e + t : `${e}
${n.map((s) => `${r}	${s}`).join(`,
`)}
${r}${t}`;
}
var lh = /^[ !#-%'-;=?-[\]-~]*$/;
function Za(e) {
  if (lh.test(e))
    return `"${e}"`;
  let n = Array.from(e).map((t) => /^[\uD800-\uDFFF]$/.test(t) ? "\uFFFD" : t);
  return JSON.stringify(n.join("")).replace(/[<>&\u2028\u2029]/g, (t) => `\\u${t.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`);
}
function uh(e) {
  if (Number.isSafeInteger(e))
    return String(e);
  let [n, t] = e.toExponential().split("e");
  return Math.abs(e) >= 2 ** 63 || e !== 0 && Number(t) < -4 ? `${n.includes(".") ? n : `${n}.0`}e${t}` : JSON.stringify(e);
}

// src/core/analysis/quadrant.ts
function el(e) {
  let n = (t) => e.reduce((r, s) => r + s[t], 0);
  return e.length === 0 ? null : {
    importance: n("importance") / e.length,
    ability: n("ability") / e.length
  };
}
function nl(e, n) {
  return e.importance >= n.importance ? e.ability >= n.ability ? "keep-up" : "concentrate-here" : e.ability >= n.ability ? "possible-overkill" : "low-priority";
}

// src/core/analysis/rank-agreement.ts
function rs(e, n) {
  let [t, r, s] = [0, 0, 0];
  for (let o = 0; o < e.length; o++)
    for (let i = 0; i < o; i++) {
      let a = Math.sign(e[o] - e[i]), l = Math.sign(n[o] - n[i]);
      t += a * l, r += a * a, s += l * l;
    }
  return r === 0 || s === 0 ? null : t / Math.sqrt(r * s);
}

// src/core/analysis/fraction.ts
function kt(e, n) {
  let [t, r, s, o] = [e.numerator, e.denominator, n.numerator, n.denominator];
  for (; ; ) {
    let [i, a] = tl(t, r), [l, u] = tl(s, o);
    if (i !== l || a === 0 || u === 0)
      return i !== l ? i - l : +(a !== 0) - +(u !== 0);
    [t, r, s, o] = [o, u, r, a];
  }
}
function tl(e, n) {
  let t = e % n, r = (e - t) / n;
  return t < 0 ? [r - 1, t + n] : [r, t];
}
function ss(e, n) {
  let t = e.map((o, i) => ({ item: o, index: i })).sort((o, i) => n(o.item, i.item)), r = [], s = 0;
  return t.forEach(({ item: o, index: i }, a) => {
    let l = t[a - 1];
    s = l !== void 0 && n(l.item, o) === 0 ? s : a + 1, r[i] = s;
  }), r;
}

// src/core/analysis/rank-skills.ts
function os(e) {
  let n = Ao(e.map(({ mwds: s }) => s), (s, o) => kt(o, s)), t = Ao(e.map(({ rds: s }) => s), kt), r = Ao(e.map(({ highNeed: s }) => s), (s, o) => kt(o, s));
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
function Ao(e, n) {
  let t = ss(e.filter((r) => r !== null), n);
  return e.map((r) => r === null ? null : t.shift());
}

// src/core/analysis/sorted.ts
function te(e, n) {
  return e < n ? -1 : +(e > n);
}
function B() {
  return /* @__PURE__ */ Object.create(null);
}
function rl(e) {
  let n = B();
  for (let t of Array.from(e.keys()).sort(te))
    n[t] = e.get(t);
  return n;
}
var Eo = 100, sl = "\u2026";
function is(e) {
  if (e.size <= Eo)
    return rl(e);
  let n = Array.from(e).sort(([r, s], [o, i]) => i - s || te(r, o)), t = new Map(n.slice(0, Eo));
  return n.slice(Eo).forEach(([, r]) => {
    var s;
    t.set(sl, ((s = t.get(sl)) != null ? s : 0) + r);
  }), rl(t);
}

// src/core/analysis/disclosure/audit-breakdowns.ts
var Oo = 1e-9, as = "";
function de({ by: e, question: n }) {
  return n === null ? e : `question ${n}`;
}
function il(e) {
  return e.breakdowns.reduce((n, t) => {
    let r = de(t), s = Object.keys(e.skills).map((o) => dh(t, e, o, r));
    return !t.isPartition || t.withheld !== void 0 ? n : n.concat(ch(t, e.counted, r), ...s);
  }, []);
}
function ch({ groups: e, ungrouped: n }, t, r) {
  let s = Object.keys(e).map((o) => {
    let i = e[o];
    return [o, T(i) ? i : i.counted];
  });
  return al([...s, [as, n]], t, () => 1, [], { part: "breakdowns", key: r, skill: null });
}
function dh({ groups: e, ungrouped: n }, t, r, s) {
  let o = t.skills[r];
  if (o === void 0 || T(o))
    return [];
  let i = Object.keys(e), a = (c) => {
    var p;
    let d = e[c];
    return T(d) ? d : (p = d.skills[r]) != null ? p : { withheld: "small-counts" };
  }, l = (c, d) => {
    var f;
    let p = a(c);
    return T(p) ? p : (f = p[d]) != null ? f : 0;
  }, u = i.reduce((c, d) => {
    let p = e[d];
    return T(p) ? c : [...c, { factors: { [d]: 1 }, atMost: p.counted }];
  }, T(n) ? [] : [{ factors: { [as]: 1 }, atMost: n }]);
  return ["n", "highNeedCount", "canTeach", "wantToLearn"].reduce((c, d) => {
    let p = o[d];
    if (p === null || T(p))
      return c;
    let f = i.map((y) => [y, l(y, d)]), g = n === 0 ? [] : [[as, { withheld: "small-counts" }]], m = f.every(([, y]) => T(y)), h = (y) => !m && !T(e[y]) && (d === "n" || !T(a(y)));
    return c.concat(al(
      [...f, ...g],
      p,
      (y) => y !== as && h(y) ? 1 : 0,
      u,
      { part: "breakdowns", key: s, skill: r }
    ));
  }, []);
}
function al(e, n, t, r, s) {
  let o = [], i = {}, a = 0;
  e.forEach(([d, p]) => {
    T(p) ? (o.push(d), i[d] = 1) : a += p;
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
function ll(e, n, t) {
  let r = [];
  for (let s of Object.keys(e.skills)) {
    let o = e.skills[s];
    o === void 0 || T(o) || e.breakdowns.filter(({ withheld: i }) => i === void 0).forEach((i) => {
      let { groups: a, isPartition: l } = i, u = [];
      Object.keys(a).forEach((p) => {
        let f = a[p], g = T(f) ? f : f.skills[s];
        g !== void 0 && !T(g) && u.push([p, ls(g.n, g.importance, g.ability)]);
      });
      let c = ls(o.n, o.importance.mean, o.ability.mean), d = l ? [["all others", un(c, u.map(([, p]) => p))]] : u.map(([p, f]) => [`all but ${p}`, un(c, [f])]);
      for (let [p, f] of [...u, ...d])
        for (let g of ["importance", "ability"]) {
          let { counts: m } = o[g], h = (w) => {
            var b;
            return T(m) ? 1 / 0 : (b = m[w]) != null ? b : 0;
          }, y = tr(n[g], f.n, f.sums[g], h).find(
            (w) => be(w, t) || w !== null && w.most === 0
          );
          y !== void 0 && r.push({ part: "breakdowns", key: de(i), skill: s, figure: `${p}: ${g}`, interval: y });
        }
    });
  }
  return r;
}
function ls(e, n, t) {
  return { n: e, sums: { importance: Math.round((n != null ? n : 0) * e), ability: Math.round((t != null ? t : 0) * e) } };
}
function un(e, n) {
  let t = (r) => n.reduce((s, o) => s - r(o), r(e));
  return {
    n: t(({ n: r }) => r),
    sums: { importance: t(({ sums: r }) => r.importance), ability: t(({ sums: r }) => r.ability) }
  };
}
function tr(e, n, t, r) {
  let s = Array.from(e, ([a, l]) => ({ value: l, most: r(a) })).filter(({ most: a }) => a > 0).sort((a, l) => a.value - l.value), o = s[0], i = s[s.length - 1];
  return n === 0 || o === void 0 || i === void 0 ? [] : [o.value, i.value].map((a) => {
    let l = s.filter(({ value: p }) => p !== a).map(({ value: p, most: f }) => ({ by: Math.abs(p - a), most: f })).sort((p, f) => p.by - f.by), u = Math.abs(t - n * a), c = ol(u, l.slice().reverse()), d = ol(u, l);
    return c === null || d === null ? null : { least: Math.ceil(c - Oo), most: Math.min(n, Math.floor(d + Oo)) };
  });
}
function ol(e, n) {
  let [t, r] = [e, 0];
  for (let { by: s, most: o } of n) {
    let i = Math.min(o, t / s);
    r += i, t -= i * s;
  }
  return t > Oo ? null : r;
}

// src/core/survey/conditions/condition-parameters.ts
function ge(e) {
  let n = /* @__PURE__ */ new Set();
  return rr(e.expression, n), Array.from(n);
}
function rr(e, n) {
  switch (e.kind) {
    case "answer":
      n.add(e.parameter);
      break;
    case "unary":
      rr(e.operand, n);
      break;
    case "binary":
      rr(e.left, n), rr(e.right, n);
      break;
    case "iif":
      e.operands.forEach((t) => rr(t, n));
      break;
  }
}

// src/core/survey/conditions/evaluate-condition.ts
function Ze(e, n, t = () => !1) {
  return ds(e.expression, n, t) == !0;
}
function ds(e, n, t) {
  let r = (s) => ds(s, n, t);
  switch (e.kind) {
    case "value":
      return e.value;
    case "answer":
      return mh(n(e.parameter));
    case "unary": {
      let s = r(e.operand);
      return e.operator === "not" ? !s : e.operator === "negative" ? ul("-", 0, s) : $e(s) === (e.operator === "empty");
    }
    case "iif":
      return r(e.operands[r(e.operands[0]) ? 1 : 2]);
    case "binary": {
      let { operator: s, left: o, right: i } = e;
      if (s !== "equal" && s !== "notequal")
        return ul(s, r(o), r(i));
      let a = [o, i].some((l) => l.kind === "answer" && t(l.parameter));
      return sr(r(o), r(i), a) === (s === "equal");
    }
  }
}
function Se(e) {
  return typeof e == "object" && e !== null;
}
function cs(e) {
  return e == null;
}
function $e(e) {
  return Se(e) ? e.length === 0 : !e && e !== 0 && e !== !1;
}
function mh(e) {
  var n;
  return typeof e != "string" ? e : /^(?:true|false)$/i.test(e) ? e.toLowerCase() === "true" : /^['"][^]*['"]$/.test(e) ? e.slice(1, -1) : /^0(?![x.,])[^]/.test(e) ? e : (n = dl(e)) != null ? n : e;
}
function dl(e) {
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
function ul(e, n, t) {
  switch (e) {
    case "less":
      return us(n, t);
    case "greater":
      return us(t, n);
    case "lessorequal":
      return sr(n, t) || us(n, t);
    case "greaterorequal":
      return sr(n, t) || us(t, n);
    case "contains":
      return Kn(n, t);
    case "notcontains":
      return !n && !$e(t) || !ml(n, t) && !Kn(n, t);
    case "anyof":
      return cl(n, t);
    case "noneof":
      return !cl(n, t);
    case "allof":
      return (!!n || $e(t)) && (Se(t) ? t.every((r) => Kn(n, r)) : Kn(n, t));
    default:
      return fh(e, Co(n, t), Co(t, Co(n, t)));
  }
}
function Co(e, n) {
  return $e(e) ? typeof n == "number" ? 0 : typeof e == "string" ? e : typeof n == "string" ? "" : Se(n) ? [] : 0 : e;
}
function fh(e, n, t) {
  if (e === "and")
    return n && t;
  if (e === "or")
    return n || t;
  if (Se(n) || Se(t))
    return;
  let r = n, s = t;
  switch (e) {
    case "+":
      return typeof n == "string" || typeof t == "string" ? String(n) + String(t) : No(r + s, Math.max(xt(r), xt(s)));
    case "-":
      return No(r - s, Math.max(xt(r), xt(s)));
    case "*":
      return No(r * s, xt(r) + xt(s));
    case "/":
      return s ? r / s : void 0;
    case "%":
      return s ? r % s : void 0;
    default:
      return Math.pow(r, s);
  }
}
function xt(e) {
  let [, n] = String(e).split(".");
  return n === void 0 || typeof e == "string" && dl(e) === null ? 0 : n.length;
}
function No(e, n) {
  return n > 0 ? parseFloat(e.toFixed(Math.min(n, 100))) : e;
}
function us(e, n) {
  return !cs(e) && !cs(n) && e < n;
}
function sr(e, n, t = !1) {
  return e === n ? !0 : Se(e) || Se(n) ? Se(e) && Se(n) ? ph(e, n, t) : (
    // No answer is an empty list, but an empty text is not.
    (e === null || n === null) && $e(e) && $e(n)
  ) : typeof e == "string" && typeof n == "string" ? e.trim().toLowerCase() === n.trim().toLowerCase() : $e(e) || $e(n) ? (cs(e) || e === "") && (cs(n) || n === "") : typeof e != typeof n && typeof e != "number" && typeof n != "number" ? String(e).toLowerCase() === String(n).toLowerCase() : Number(e) === Number(n);
}
function ph(e, n, t) {
  let [r, s] = t ? [e, n] : [e.slice().sort(), n.slice().sort()];
  return r.length === s.length && r.every((o, i) => sr(o, s[i]));
}
function ml(e, n) {
  return Se(e) ? !1 : $e(e) || !n;
}
function Kn(e, n) {
  if (Se(e)) {
    let t = Se(n) ? n : [n];
    return e.length > 0 && t.every((r) => e.some((s) => sr(s, r)));
  }
  return !ml(e, n) && String(e).toLowerCase().includes(String(n).toLowerCase());
}
function cl(e, n) {
  return $e(e) || $e(n) ? $e(n) && ($e(e) || !Se(e) || e.length > 0) : Se(e) ? Se(n) ? n.some((t) => Kn(e, t)) : Kn(e, n) : Kn(n, e);
}

// src/core/analysis/disclosure/audit-joint-answers.ts
var gh = 256, hh = 2e4, yh = 5;
function fl(e, n, t, r, s) {
  let [o, i, a, l] = [[], [], [], []];
  for (let u of bh(r, t, e)) {
    let c = t.filter(({ name: h }) => u.has(h)), d = r.map(({ asked: h, conditions: y, key: w }) => ({
      asked: h,
      key: w,
      conditions: y.filter((b) => ge(b).every((x) => u.has(x)))
    })).filter(({ conditions: h }) => h.length > 0), p = c.map((h) => xh(h, d, e, n.notInStatistics)), f = wh(p);
    if (f === null) {
      l.push(...d.map(({ key: h }) => h));
      continue;
    }
    let g = f.map((h, y) => `${String(o.length)} ${String(y)}`), m = (h, y = 1) => {
      let w = {};
      return f.forEach((b, x) => {
        h(b) && (w[g[x]] = y);
      }), w;
    };
    i.push({ factors: m(() => !0), equals: e.counted }), c.forEach(({ isMultiple: h, name: y }, w) => {
      var R;
      let b = e.questions[y];
      if (b === void 0 || T(b))
        return;
      let x = (R = p[w]) != null ? R : [], S = (A, P) => P(A[w]);
      (h ? Array.from(new Set(x.reduce((A, { codes: P }) => A.concat(P), []))).map(
        (A) => ({ codes: [A], isPart: (P) => P.codes.includes(A) })
      ) : x.filter(({ codes: A }) => A.length > 0).map(
        (A) => ({ codes: A.codes, isPart: (P) => P === A })
      )).forEach(({ codes: A, isPart: P }) => {
        let C = m((E) => S(E, P)), I = 0;
        A.forEach((E) => {
          let M = s(en(y, E));
          I += M != null ? M : 0, M === null && (C[en(y, E)] = -1);
        }), i.push({ factors: C, equals: I });
      }), a.push(
        {
          factors: m((A) => S(A, ({ isCounted: P }) => P === !0)),
          atMost: b.n
        },
        {
          factors: m((A) => S(A, ({ isCounted: P }) => P === !1)),
          atMost: e.counted - b.n
        }
      );
    }), d.forEach(({ asked: h, conditions: y }) => a.push({
      factors: m((w) => kh(y, c, w), -1),
      atMost: -h
    })), o.push(...g);
  }
  return { cells: o, sums: i, limits: a, tooMany: l };
}
function bh(e, n, t) {
  let r = new Set(n.map(({ name: o }) => o)), s = [];
  for (let { conditions: o } of e) {
    let i = new Set(o.reduce((a, l) => a.concat(ge(l)), []).filter((a) => r.has(a)));
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
function wh(e) {
  let n = [[]];
  for (let r of e) {
    if (r === null || n.length * r.length > gh)
      return null;
    n = n.reduce(
      (s, o) => s.concat(r.map((i) => [...o, i])),
      []
    );
  }
  return n.reduce(
    (r, s) => r + s.reduce((o, { values: i }) => o * i.length, 1),
    0
  ) > hh ? null : n;
}
function kh(e, n, t) {
  let r = (i) => n.some((a) => a.name === i && a.question.type === "ranking"), s = /* @__PURE__ */ new Map(), o = (i) => {
    let a = n[i];
    return a === void 0 ? e.every((l) => Ze(l, (u) => {
      var c;
      return (c = s.get(u)) != null ? c : null;
    }, r)) : t[i].values.some((l) => (s.set(a.name, l), o(i + 1)));
  };
  return o(0);
}
function xh({ choices: e, isMultiple: n, kind: t, name: r, question: { name: s } }, o, i, a) {
  let l = o.reduce((y, { conditions: w }) => w.reduce(
    (b, x) => b.concat(ge(x).includes(r) ? or(x.expression) : []),
    y
  ), []);
  if (t !== "codes") {
    let y = l.reduce((w, b) => w.concat(
      typeof b == "number" ? [b - 1, b, b + 1] : [b]
    ), [null, Cn, 0]);
    return Array.from(new Set(y)).map((w) => ({ codes: [], values: [w], isCounted: null }));
  }
  let u = i.questions[r], c = u !== void 0 && !T(u), d = c ? Object.keys(u.choices) : (e != null ? e : []).map(({ value: y }) => y).filter((y) => !a.includes(y));
  if (n) {
    let y = d.filter((b) => l.some((x) => String(x).toLowerCase() === b.toLowerCase())), w = l.some((b) => typeof b == "number" && !y.includes(String(b)));
    return y.length > yh || w ? null : Sh(y).reduce((b, x) => b.concat([
      { codes: x, values: [x.length === 0 ? null : x], isCounted: x.length > 0 },
      { codes: x, values: [[...x, Cn]], isCounted: x.length > 0 ? !0 : null }
    ]), []);
  }
  let p = i.versions.some(({ changed: y }) => y.includes(s)), f = !c || p || u.unusable !== 0, g = [null, Cn, ...a, ...f ? d : []], m = (y) => l.length === 0 || l.some((w) => typeof w != "string" || w.toLowerCase().includes(y.toLowerCase()) || y.toLowerCase().includes(w.toLowerCase())), h = d.filter((y) => !m(y));
  return [
    ...d.filter(m).map((y) => ({ codes: [y], values: [y], isCounted: !0 })),
    ...h.length === 0 ? [] : [{ codes: h, values: h, isCounted: !0 }],
    { codes: [], values: g, isCounted: !1 }
  ];
}
function Sh(e) {
  return e.reduce((n, t) => n.concat(n.map((r) => [...r, t])), [[]]);
}
function or(e) {
  switch (e.kind) {
    case "value":
      return Array.isArray(e.value) ? e.value : [e.value];
    case "answer":
      return [];
    case "unary":
      return or(e.operand);
    case "binary":
      return [...or(e.left), ...or(e.right)];
    case "iif":
      return e.operands.reduce((n, t) => n.concat(or(t)), []);
  }
}

// src/core/analysis/disclosure/audit-questions.ts
function en(e, n) {
  return `${e}=${n}`;
}
function pl(e, n) {
  let t = [], r = [], s = [], o = /* @__PURE__ */ new Map(), i = /* @__PURE__ */ new Map(), a = Y(n);
  for (let d of a) {
    let { name: p } = d, f = e.questions[p];
    if (f === void 0 || T(f))
      continue;
    for (let m of Object.keys(f.choices)) {
      let h = Ph(f, p, m, e);
      if (T(h)) {
        let y = en(p, m);
        t.push(y), o.set(y, { part: "questions", key: p, factors: { [y]: 1 } });
      } else
        i.set(en(p, m), h);
    }
    let g = vh(f, d, i);
    r.push(...g.sums), s.push(...g.limits);
  }
  let l = gl(e, n, a);
  for (let { factors: d, atMost: p } of hl(e, n, a, l)) {
    let f = Object.keys(d), g = f.reduce((h, y) => {
      var w;
      return h + d[y] * ((w = i.get(y)) != null ? w : 0);
    }, 0);
    f.every((h) => i.has(h) || o.has(h)) && f.some((h) => o.has(h)) && s.push({ factors: Rh(d, (h) => o.has(h)), atMost: p - g });
  }
  if (t.length === 0)
    return [];
  let u = fl(e, n, a, l, (d) => {
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
function Rh(e, n) {
  let t = {};
  return Object.keys(e).filter(n).forEach((r) => {
    t[r] = e[r];
  }), t;
}
function Ph(e, n, t, r) {
  let s = e.choices[t];
  if (s !== void 0 && !T(s))
    return s.count;
  let o = r.breakdowns.filter((i) => i.question === n).map((i) => i.groups[t]).find((i) => i !== void 0 && !T(i));
  return o === void 0 || T(o) ? s != null ? s : { withheld: "small-counts" } : o.counted;
}
function vh(e, { choices: n, isMultiple: t, name: r, question: s }, o) {
  var y;
  let i = Object.keys(e.choices), a = i.filter((w) => !o.has(en(r, w)));
  if (a.length === 0)
    return { sums: [], limits: [] };
  let l = gt(n != null ? n : [], []), u = (w, b) => {
    var x;
    return b === 0 ? 1 : Math.pow((x = l.get(w)) != null ? x : 0, b);
  }, c = (w, b = 1) => a.reduce((x, S) => O(v({}, x), { [en(r, S)]: b * u(S, w) }), {}), d = (w) => i.reduce(
    (b, x) => {
      var S;
      return b + ((S = o.get(en(r, x))) != null ? S : 0) * u(x, w);
    },
    0
  ), [p, f] = "minSelectedChoices" in s ? [(y = s.minSelectedChoices) != null ? y : 1, s.maxSelectedChoices] : [1, null];
  if (t) {
    let w = a.map((S) => ({ factors: { [en(r, S)]: 1 }, atMost: e.n })), b = { factors: c(0, -1), atMost: d(0) - e.n * Math.max(1, p) }, x = f === null ? [] : [{ factors: c(0), atMost: e.n * f - d(0) }];
    return { sums: [], limits: [...w, b, ...x] };
  }
  let g = (w, b) => ({ factors: c(w), equals: Math.round(b) - d(w) }), m = [g(0, e.n)], { summary: h } = e;
  return h !== void 0 && !T(h) && h.mean !== null && (m.push(g(1, h.mean * e.n)), h.sd !== null && !T(h.sd) && m.push(g(2, h.sd * h.sd * (e.n - 1) + h.mean * h.mean * e.n))), { sums: m, limits: [] };
}

// src/core/analysis/disclosure/audit-conditions.ts
var Cn = " ";
function gl(e, n, t) {
  var o;
  let r = ir(n), s = [];
  for (let { choices: i, name: a, question: l, row: u } of t) {
    let c = e.questions[a];
    if (c === void 0 || T(c))
      continue;
    let d = u === null || u.visibleIf === null ? [] : [u.visibleIf], p = [...(o = r.get(l.name)) != null ? o : [], ...d], { n: f, notAsked: g, notInStatistics: m, unusable: h } = c;
    if (p.length > 0) {
      let y = T(g) ? [m, h].reduce(
        (w, b) => T(b) ? w : w + b,
        f
      ) : e.counted - g;
      s.push({ key: a, conditions: ms(p), asked: y });
    }
    (i != null ? i : []).forEach(({ value: y, visibleIf: w }) => {
      let b = c.choices[y], x = b === void 0 ? 0 : T(b) ? 1 : b.count;
      w !== null && x > 0 && s.push({ key: a, conditions: ms([...p, w]), asked: x });
    });
  }
  return s;
}
function hl(e, n, t, r) {
  return r.reduce((s, { asked: o, conditions: i }) => i.reduce((a, l) => {
    let [u, ...c] = ge(l), d = t.find((p) => p.name === u);
    return d === void 0 || c.length > 0 || d.kind !== "codes" ? a : a.concat(Ah(l, d, e, o, n.notInStatistics));
  }, s), []);
}
function ir(e) {
  let n = /* @__PURE__ */ new Map(), t = (r, s) => {
    let o = r.visibleIf === null ? s.slice() : [...s, r.visibleIf];
    r.type === "panel" ? r.elements.forEach((i) => t(i, o)) : n.set(r.name, o);
  };
  return e.pages.forEach((r) => r.elements.forEach(
    (s) => t(s, r.visibleIf === null ? [] : [r.visibleIf])
  )), n;
}
function ms(e) {
  return e.reduce((n, t) => n.concat(Th(t)), []);
}
function Th({ expression: e, source: n }) {
  let t = (r) => r.kind === "binary" && r.operator === "and" ? [...t(r.left), ...t(r.right)] : [r];
  return t(e).map((r) => ({ source: n, expression: r }));
}
function Ah(e, { isMultiple: n, name: t, question: r }, s, o, i) {
  let a = s.questions[t], l = s.versions.some(({ changed: k }) => k.includes(r.name));
  if (a === void 0 || T(a) || l)
    return [];
  let u = Object.keys(a.choices), c = (k) => Ze(e, () => k, () => r.type === "ranking"), d = [a.unusable, ...i.some((k) => c(n ? [k] : k)) ? [a.notInStatistics] : []], p = d.some(T) ? a.missing : d.reduce((k, R) => T(R) ? k : k + R, 0), f = (k, R) => k.reduce(
    (A, P) => O(v({}, A), { [en(t, P)]: R }),
    {}
  ), g = s.counted - o;
  if (!n) {
    let k = u.filter(c), R = u.filter((P) => !c(P)), A = !c(null) && !c(Cn);
    return [
      ...R.length === 0 ? [] : [{ factors: f(R, 1), atMost: g }],
      ...A && k.length > 0 ? [{ factors: f(k, -1), atMost: p - o }] : []
    ];
  }
  let m = (k) => u.filter((R) => !k.includes(R)), h = c(u) && !c([]) && !c([Cn]), y = !c(u) && c([]), w = u.filter((k) => c([k])), b = u.filter((k) => h && !c(m([k])) && w.every((R) => R === k)), x = h && w.length > 0 && !c(m(w)), S = u.filter((k) => y && !c([k]) && c(m([k])));
  return [
    ...b.map((k) => ({ factors: f([k], -1), atMost: p - o })),
    ...x ? [{ factors: f(w, -1), atMost: p - o }] : [],
    ...S.map((k) => ({ factors: f([k], 1), atMost: g }))
  ];
}

// src/core/analysis/disclosure/audit-nested-groups.ts
var Eh = ["highNeedCount", "canTeach", "wantToLearn"];
function wl(e, n, t) {
  let { minAnswers: r, minCell: s } = n, o = [];
  for (let { codes: i, inner: a, outer: l } of xl(e, n))
    for (let u of Object.keys(e.skills)) {
      let c = i.map((f) => Mo(l, f, u)).filter(bl), d = Object.keys(a.groups).map((f) => Mo(a, f, u)).filter(bl);
      if (c.length < i.length || d.length === 0)
        continue;
      let p = un(Oh, c.map((f) => Ch(yl(f))));
      for (let f of a.isPartition ? [d] : d.map((g) => [g])) {
        let g = un(p, f.map(yl)), m = g.n > 0 && g.n < Math.max(r, s) ? { least: g.n, most: g.n } : ["importance", "ability"].reduce((y, w) => y.concat(
          tr(t[w], g.n, g.sums[w], () => 1 / 0)
        ), []).find(
          (y) => be(y, s) || y !== null && y.most === 0
        );
        if (m !== void 0) {
          let y = `${i.join()} without its groups`;
          o.push({ part: "breakdowns", key: de(a), skill: u, figure: y, interval: m });
        }
        let h = [
          ...c.map(({ highNeedCount: y }) => y),
          ...f.map(({ highNeedCount: y }) => T(y) ? y : -y)
        ].reduce((y, w) => T(w) ? NaN : y + w, 0);
        (g.n > 0 && h > 0 && (h < s || g.n - h < s) || g.n > h && g.n - h < s) && o.push({
          part: "breakdowns",
          key: de(a),
          skill: u,
          only: "need",
          figure: `${i.join()} without its groups: high need`,
          interval: { least: h, most: h }
        });
      }
    }
  return o;
}
function kl(e, n) {
  let t = [];
  for (let { codes: r, inner: s, outer: o } of xl(e, n)) {
    let i = de(s);
    for (let a of Object.keys(e.skills)) {
      let l = e.skills[a];
      for (let u of l === void 0 || T(l) ? [] : Eh) {
        let c = (y, w) => {
          let b = Mo(y, w, a), x = T(b) ? null : b[u];
          return typeof x == "number" ? x : null;
        }, d = [], p = (y, w) => {
          let b = { factors: {}, known: 0 };
          return w.forEach((x) => {
            let S = c(y, x);
            if (S === null) {
              let k = `${y === s ? "inner" : "outer"} ${x}`;
              b.factors[k] = 1, d.includes(k) || d.push(k);
            } else
              b.known += S;
          }), b;
        }, f = l === void 0 || T(l) ? null : l[u], g = Object.keys(s.groups), m = [], h = [];
        for (let y of s.isPartition ? [g] : g.map((w) => [w])) {
          let [w, b] = [p(o, r), p(s, y)], x = `rest ${y.join()}`, S = O(v({}, w.factors), { [x]: -1 });
          Object.keys(b.factors).forEach((k) => {
            S[k] = -1;
          }), m.push({ factors: S, equals: b.known - w.known }), h.push(x);
        }
        if (o.isPartition && typeof f == "number") {
          let y = p(o, Object.keys(o.groups));
          m.push({ factors: O(v({}, y.factors), { "no group": 1 }), equals: f - y.known });
        }
        if (g.some((y) => c(s, y) !== null)) {
          let y = [...d, ...h, "no group"];
          t.push({
            hidden: { counts: y, least: 0, sums: m },
            figures: new Map([...h, ...d].map((w) => [
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
var Oh = { n: 0, sums: { importance: 0, ability: 0 } };
function Ch({ n: e, sums: n }) {
  return { n: -e, sums: { importance: -n.importance, ability: -n.ability } };
}
function yl({ ability: e, importance: n, n: t }) {
  return ls(t, n, e);
}
function bl(e) {
  return !T(e);
}
function Mo({ groups: e }, n, t) {
  var s;
  let r = e[n];
  return r === void 0 ? { withheld: "small-counts" } : T(r) ? r : (s = r.skills[t]) != null ? s : { withheld: "small-counts" };
}
function xl({ breakdowns: e }, n) {
  let t = e.filter(({ question: a, withheld: l }) => a !== null && l === void 0), r = [];
  if (t.length < 2)
    return r;
  let s = ir(n), o = Y(n), i = (a, l, u) => {
    var p, f;
    let c = o.find(({ name: g }) => g === l), d = ((p = c == null ? void 0 : c.choices) != null ? p : []).map(({ value: g }) => g).filter((g) => !n.notInStatistics.includes(g));
    return ms((f = s.get(a)) != null ? f : []).reduce((g, m) => {
      let [h, ...y] = ge(m), w = h === void 0 || y.length > 0 || u.includes(h) ? null : h === l ? Nh(m, d, (c == null ? void 0 : c.isMultiple) === !0) : Sl(m) ? null : i(h, l, [...u, a]);
      return w === null ? g : g === null ? w : g.filter((b) => w.includes(b));
    }, null);
  };
  for (let a of t)
    for (let l of t) {
      let u = a === l ? null : i(l.question, a.question, []);
      u !== null && (a.isPartition || u.length === 1) && r.push({ outer: a, inner: l, codes: u.filter((c) => a.groups[c] !== void 0) });
    }
  return r.filter(({ codes: a }) => a.length > 0);
}
function Sl(e) {
  return Ze(e, () => null) || Ze(e, () => []);
}
function Nh(e, n, t) {
  let r = (o) => Ze(e, () => t ? [o] : o), s = n.filter(r);
  return Sl(e) || r(Cn) ? null : (
    // Several together may be needed: each of them is.
    s.length === 0 ? n.filter((o) => !Ze(e, () => n.filter((i) => i !== o))).slice(0, 1) : s
  );
}

// src/core/analysis/disclosure/audit-skills.ts
function Rl(e, n, t) {
  let r = /* @__PURE__ */ new Map();
  t.importance.forEach((w, b) => t.ability.forEach((x, S) => {
    r.set(`${b}/${S}`, [w, x]);
  }));
  let s = Array.from(r.keys()), o = (w) => {
    let b = {};
    return r.forEach(([x, S], k) => {
      b[k] = w(x, S);
    }), b;
  }, [i, a] = [Le(t.importance), Fe(t.ability)], l = o((w, b) => Number(i.includes(w) && a.includes(b))), { n: u, importance: c, ability: d, rds: p, highNeedCount: f, discrepancies: g } = n, m = (w, b) => Math.round((w != null ? w : 0) * b), h = [
    { factors: o(() => 1), equals: u },
    { factors: o((w) => w), equals: m(c.mean, u) },
    { factors: o((w, b) => b), equals: m(d.mean, u) },
    { factors: o((w, b) => Math.sign(b - w)), equals: m(p, u / 100) }
  ], y = /* @__PURE__ */ new Map();
  return t.importance.forEach((w, b) => {
    y.set(`importance ${b}`, o((x) => +(x === w)));
  }), t.ability.forEach((w, b) => {
    y.set(`ability ${b}`, o((x, S) => +(S === w)));
  }), T(f) ? y.set("highNeed", l) : h.push({ factors: l, equals: f }), T(g) && (y.set("negative", o((w, b) => +(b < w))), y.set("tied", o((w, b) => +(b === w))), y.set("positive", o((w, b) => +(b > w)))), {
    hidden: { counts: s, least: 0, sums: h },
    figures: new Map(Array.from(y, ([w, b]) => [w, { part: "skills", key: e, factors: b }]))
  };
}

// node_modules/yalps/dist/index.js
var Fl = Jp(Al(), 1);
var Ce = (e, n, t) => e.matrix[Math.imul(n, e.width) + t], Oe = (e, n, t, r) => {
  e.matrix[Math.imul(n, e.width) + t] = r;
}, Io = (e) => Symbol.iterator in e && typeof e[Symbol.iterator] == "function" ? e : (
  // eslint-disable-next-line @typescript-eslint/no-unsafe-type-assertion
  Object.entries(e)
), El = (e) => e === !0 ? !0 : e === !1 ? /* @__PURE__ */ new Set() : e instanceof Set ? e : new Set(e), Mh = (e) => {
  var x, S, k, R, A;
  let { direction: n, objective: t, integers: r, binaries: s } = e, o = n === "minimize" ? -1 : 1, i = Io(e.constraints), a = Io(e.variables), l = Array.isArray(a) ? a : Array.from(a), u = [], c = [];
  if (r != null || s != null) {
    let P = El(s), C = P === !0 ? !0 : El(r);
    for (let I = 1; I <= l.length; I++) {
      let [E] = l[I - 1];
      P === !0 || P.has(E) ? (u.push(I), c.push(I)) : (C === !0 || C.has(E)) && c.push(I);
    }
  }
  let d = /* @__PURE__ */ new Map();
  for (let [P, C] of i) {
    let I = (x = d.get(P)) != null ? x : { row: NaN, lower: -1 / 0, upper: 1 / 0 };
    I.lower = Math.max(I.lower, (k = (S = C.equal) != null ? S : C.min) != null ? k : -1 / 0), I.upper = Math.min(I.upper, (A = (R = C.equal) != null ? R : C.max) != null ? A : 1 / 0), d.has(P) || d.set(P, I);
  }
  let p = 1;
  for (let P of d.values())
    P.row = p, p += (Number.isFinite(P.lower) ? 1 : 0) + (Number.isFinite(P.upper) ? 1 : 0);
  let f = l.length + 1, g = p + u.length, m = f + g, h = new Float64Array(f * g), y = new Int32Array(m), w = new Int32Array(m), b = { matrix: h, width: f, height: g, positionOfVariable: y, variableAtPosition: w };
  for (let P = 0; P < m; P++)
    y[P] = P, w[P] = P;
  for (let P = 1; P < f; P++)
    for (let [C, I] of Io(l[P - 1][1])) {
      C === t && Oe(b, 0, P, o * I);
      let E = d.get(C);
      E != null && (Number.isFinite(E.upper) ? (Oe(b, E.row, P, I), Number.isFinite(E.lower) && Oe(b, E.row + 1, P, -I)) : Number.isFinite(E.lower) && Oe(b, E.row, P, -I));
    }
  for (let P of d.values())
    Number.isFinite(P.upper) ? (Oe(b, P.row, 0, P.upper), Number.isFinite(P.lower) && Oe(b, P.row + 1, 0, -P.lower)) : Number.isFinite(P.lower) && Oe(b, P.row, 0, -P.lower);
  for (let P = 0; P < u.length; P++) {
    let C = p + P;
    Oe(b, C, 0, 1), Oe(b, C, u[P], 1);
  }
  return { tableau: b, sign: o, variables: l, integers: c };
}, Ml = (e, n) => {
  let t = Math.round(1 / n);
  return Math.round((e + Number.EPSILON) * t) / t;
}, $l = (e, n, t) => {
  let r = Ce(e, n, t), s = e.variableAtPosition[e.width + n], o = e.variableAtPosition[t];
  e.variableAtPosition[e.width + n] = o, e.variableAtPosition[t] = s, e.positionOfVariable[s] = t, e.positionOfVariable[o] = e.width + n;
  let i = [];
  for (let a = 0; a < e.width; a++) {
    let l = Ce(e, n, a);
    Math.abs(l) > 1e-16 ? (Oe(e, n, a, l / r), i.push(a)) : Oe(e, n, a, 0);
  }
  Oe(e, n, t, 1 / r);
  for (let a = 0; a < e.height; a++) {
    if (a === n) continue;
    let l = Ce(e, a, t);
    if (Math.abs(l) > 1e-16) {
      for (let u = 0; u < i.length; u++) {
        let c = i[u];
        Oe(e, a, c, Ce(e, a, c) - l * Ce(e, n, c));
      }
      Oe(e, a, t, -l / r);
    }
  }
}, Il = (e, n, t, r) => {
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
}, $h = (e, n) => {
  let t = [], { precision: r, maxPivots: s, checkCycles: o } = n;
  for (let i = 0; i < s; i++) {
    let a = 0, l = r;
    for (let d = 1; d < e.width; d++) {
      let p = Ce(e, 0, d);
      p > l && (l = p, a = d);
    }
    if (a === 0) return ["optimal", Ml(Ce(e, 0, 0), r)];
    let u = 0, c = 1 / 0;
    for (let d = 1; d < e.height; d++) {
      let p = Ce(e, d, a);
      if (p <= r) continue;
      let g = Ce(e, d, 0) / p;
      if (g < c && (u = d, c = g, g <= r))
        break;
    }
    if (u === 0) return ["unbounded", a];
    if (o && Il(t, e, u, a)) return ["cycled", NaN];
    $l(e, u, a);
  }
  return ["cycled", NaN];
}, Ll = (e, n) => {
  let t = [], { precision: r, maxPivots: s, checkCycles: o } = n;
  for (let i = 0; i < s; i++) {
    let a = 0, l = -r;
    for (let d = 1; d < e.height; d++) {
      let p = Ce(e, d, 0);
      p < l && (l = p, a = d);
    }
    if (a === 0) return $h(e, n);
    let u = 0, c = -1 / 0;
    for (let d = 1; d < e.width; d++) {
      let p = Ce(e, a, d);
      if (p < -r) {
        let f = -Ce(e, 0, d) / p;
        f > c && (c = f, u = d);
      }
    }
    if (u === 0) return ["infeasible", NaN];
    if (o && Il(t, e, a, u)) return ["cycled", NaN];
    $l(e, a, u);
  }
  return ["cycled", NaN];
}, Ol = (e, n) => ({
  matrix: new Float64Array(e),
  positionOfVariable: new Int32Array(n),
  variableAtPosition: new Int32Array(n)
}), Ih = (e, { matrix: n, positionOfVariable: t, variableAtPosition: r }, s) => {
  let { width: o, height: i } = e;
  n.set(e.matrix);
  for (let l = 0; l < s.length; l++) {
    let [u, c, d] = s[l], p = (i + l) * o, f = e.positionOfVariable[c];
    if (f < o)
      n[p] = u * d, n.fill(0, p + 1, p + o), n[p + f] = u;
    else {
      let g = (f - o) * o;
      n[p] = u * (d - n[g]);
      for (let m = 1; m < o; m++)
        n[p + m] = -u * n[g + m];
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
}, Cl = (e, n) => {
  let t = 0, r = 0, s = 0;
  for (let o = 0; o < n.length; o++) {
    let i = n[o], a = e.positionOfVariable[i] - e.width;
    if (a < 0) continue;
    let l = Ce(e, a, 0), u = Math.abs(l - Math.round(l));
    u > t && (t = u, r = i, s = l);
  }
  return [r, s, t];
}, Lh = (e, n, t) => {
  let { tableau: r, sign: s, integers: o } = e, { precision: i, maxIterations: a, tolerance: l, timeout: u } = t, [c, d, p] = Cl(r, o);
  if (p <= i) return [e, "optimal", n];
  let f = new Fl.default((E, M) => E[0] - M[0]);
  f.push([n, [[-1, c, Math.ceil(d)]]]), f.push([n, [[1, c, Math.floor(d)]]]);
  let g = o.length * 2, m = r.matrix.length + g * r.width, h = r.positionOfVariable.length + g, y = Ol(m, h), w = Ol(m, h), b = n * (1 - s * l), x = u + Date.now(), S = Date.now() >= x, k = !1, R = 1 / 0, A = r, P = 0;
  for (; P < a && !f.empty() && R >= b && !S; ) {
    let [E, M] = f.pop();
    if (E > R) break;
    let N = Ih(r, y, M), [F, _] = Ll(N, t);
    if (F === "optimal" && _ < R) {
      let [G, X, se] = Cl(N, o);
      if (se <= i) {
        k = !0, R = _, A = N;
        let fe = w;
        w = y, y = fe;
      } else {
        let fe = [], Te = [];
        for (let ut = 0; ut < M.length; ut++) {
          let Pn = M[ut], [Gr, Vr] = Pn;
          Vr === G ? Gr < 0 ? Te.push(Pn) : fe.push(Pn) : (fe.push(Pn), Te.push(Pn));
        }
        Te.push([1, G, Math.floor(X)]), fe.push([-1, G, Math.ceil(X)]), f.push([_, fe]), f.push([_, Te]);
      }
    }
    S = Date.now() >= x, P++;
  }
  let I = (S || P >= a) && !f.empty() && R >= b ? "timedout" : k ? "optimal" : "infeasible";
  return [O(v({}, e), { tableau: A }), I, k ? R : NaN];
}, Nl = ({ tableau: e, sign: n, variables: t }, r, s, { precision: o, includeZeroVariables: i }) => {
  if (r === "optimal" || r === "timedout" && !Number.isNaN(s)) {
    let a = [];
    for (let l = 0; l < t.length; l++) {
      let [u] = t[l], c = e.positionOfVariable[l + 1] - e.width, d = c >= 0 ? Ce(e, c, 0) : 0;
      d > o ? a.push([u, Ml(d, o)]) : i && a.push([u, 0]);
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
}, Dl = {
  precision: 1e-8,
  checkCycles: !1,
  maxPivots: 8192,
  tolerance: 0,
  timeout: 1 / 0,
  maxIterations: 32768,
  includeZeroVariables: !1
}, _P = v({}, Dl), Lo = (e, n) => {
  let t = Mh(e), r = v(v({}, Dl), n), [s, o] = Ll(t.tableau, r);
  if (t.integers.length === 0 || s !== "optimal")
    return Nl(t, s, o, r);
  {
    let [i, a, l] = Lh(t, o, r);
    return Nl(i, a, l, r);
  }
};

// src/core/analysis/disclosure/feasible-intervals.ts
var Fh = 60, Dh = 150, fs = 1e-6;
function nn(e, n = e.counts.map((r) => ({ [r]: 1 })), t = !0) {
  let r = jh(e), s = /* @__PURE__ */ new Map();
  return r.forEach((o) => o.counts.forEach((i) => s.set(i, o))), n.map((o) => {
    let i = new Set(Object.keys(o).filter((u) => o[u] !== 0 && s.has(u)).map((u) => s.get(u))), [a, l] = [0, 0];
    for (let u of Array.from(i)) {
      let c = Wh(u, e, o, t);
      if (c === null)
        return null;
      a += c.least, l += c.most;
    }
    return { least: a, most: l };
  });
}
function jh({ counts: e, sums: n, limits: t = [] }) {
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
  }), Array.from(i.values());
}
function Wh(e, n, t, r) {
  let s = _h(e, n, t);
  if (s !== void 0)
    return s;
  let [o, i] = ["minimize", "maximize"].map((a) => Bh(e, n, t, a, r));
  return typeof o != "number" || typeof i != "number" ? null : {
    // Adding 0 makes 0 of −0.
    least: Math.ceil(o - fs) + 0,
    most: Math.floor(i + fs) + 0
  };
}
function _h(e, n, t) {
  var m, h;
  let [r, ...s] = e.counts.filter((y) => cn(t, y) !== 0), o = /* @__PURE__ */ new Map(), i = e.limits.every(({ factors: y, atMost: w }) => {
    var S;
    let [b, ...x] = Object.keys(y).filter((k) => y[k] !== 0);
    return o.set(b, Math.min(w, (S = o.get(b)) != null ? S : 1 / 0)), x.length === 0 && y[b] === 1;
  });
  if (r === void 0 || s.length > 0 || t[r] !== 1 || !i || e.sums.length > 1 || e.sums.some(({ factors: y }) => e.counts.some((w) => y[w] !== 1)))
    return;
  let [a, l] = [0, 0];
  e.counts.forEach((y) => {
    var w;
    a += Nn(n, y), l += (w = o.get(y)) != null ? w : 1 / 0;
  });
  let u = (m = e.sums[0]) == null ? void 0 : m.equals, [c, d] = [Nn(n, r), (h = o.get(r)) != null ? h : 1 / 0];
  if (u === void 0)
    return c > d ? null : { least: c, most: d };
  let p = (y) => {
    var w;
    return (w = o.get(y)) != null ? w : 1 / 0;
  }, f = e.counts.reduce((y, w) => w === r ? y : y + p(w), 0), g = e.counts.some((y) => Nn(n, y) > p(y));
  return a > u || l < u || g ? null : { least: Math.max(c, u - f), most: Math.min(d, u - a + c) };
}
function Bh(e, n, t, r, s) {
  let { status: o, result: i } = jl(e, n, t, r, s);
  return o === "optimal" ? i : o === "unbounded" ? r === "maximize" ? 1 / 0 : -1 / 0 : null;
}
function jl(e, n, t, r, s) {
  let o = (h) => e.counts.reduce((y, w) => y + Nn(n, w) * cn(h, w), 0), i = [
    ...e.sums.map(({ factors: h, equals: y }) => ({ factors: h, constraint: { equal: y - o(h) } })),
    ...e.limits.map(({ factors: h, atMost: y }) => ({ factors: h, constraint: { max: y - o(h) } }))
  ], a = i.map(({ constraint: h }, y) => [String(y), h]), l = e.counts.map((h) => {
    let y = [["figure", cn(t, h)]];
    return i.forEach(({ factors: w }, b) => {
      let x = cn(w, h);
      x !== 0 && y.push([String(b), x]);
    }), [h, y];
  }), u = { direction: r, objective: "figure", constraints: a, variables: l }, c = (h) => h.every(([, y]) => Math.abs(y - Math.round(y)) < fs), d = Lo(u), p = !s || d.status !== "optimal" || c(d.variables) ? d : Lo(O(v({}, u), { integers: !0 }), { maxIterations: Fh, maxPivots: Dh }), { status: f, result: g, variables: m } = p.status === "timedout" || p.status === "cycled" ? d : p;
  return {
    status: f,
    result: o(t) + g,
    counts: new Map(m.map(([h, y]) => [h, Nn(n, h) + y])),
    isWhole: f === "optimal" && c(m)
  };
}
function Fo(e, n, t, r) {
  let { counts: s, sums: o, limits: i = [] } = e, a = jl({ counts: s, sums: o, limits: i }, e, n, t, r);
  return a.status !== "optimal" || r && !a.isWhole ? null : s.map((l) => {
    var c;
    let u = (c = a.counts.get(l)) != null ? c : Nn(e, l);
    return Math.abs(u - Math.round(u)) < fs ? Math.round(u) : u;
  });
}
function Nn({ least: e, leastOf: n }, t) {
  return n !== void 0 && Object.prototype.hasOwnProperty.call(n, t) ? n[t] : e;
}
function cn(e, n) {
  return Object.prototype.hasOwnProperty.call(e, n) ? e[n] : 0;
}

// src/core/analysis/disclosure/audit.ts
function Wl(e, n) {
  if (n.minCell <= 1)
    return [];
  let t = [
    ...pl(e, n),
    ...il(e),
    ...kl(e, n),
    ...Vh(e)
  ], r = J(n);
  if (r !== null)
    for (let s of Object.keys(e.skills)) {
      let o = e.skills[s];
      o !== void 0 && !T(o) && T(o.importance.counts) && t.push(Rl(s, o, r));
    }
  return [
    ...t.reduce((s, o) => s.concat(qh(o, n.minCell)), []),
    ...r === null ? [] : ll(e, r, n.minCell),
    ...r === null ? [] : wl(e, n, r),
    ...Uh(e, n)
  ];
}
function qh({ figures: e, hidden: n, unsettled: t = [] }, r) {
  let s = Array.from(e), o = nn(n, s.map(([, { factors: i }]) => i), !1);
  return s.reduce((i, [a, { part: l, key: u, skill: c, factors: d }], p) => {
    var h, y;
    let f = (h = o[p]) != null ? h : null, m = f !== null && f.least < r && f.most - f.least + 1 < Gh * r ? (y = nn(n, [d])[0]) != null ? y : null : f;
    return be(m, r) ? [...i, v({ part: l, key: u, figure: a, interval: m }, c === void 0 ? {} : { skill: c })] : i;
  }, t.map((i) => O(v({}, i), { interval: null })));
}
var Gh = 2;
function be(e, n) {
  return e === null || e.least > 0 && e.least < n && e.most - e.least + 1 < n;
}
function Vh({ counted: e, versions: n }) {
  let t = n.filter((o) => T(o.counted)).map(({ revision: o }) => String(o)), r = n.reduce((o, i) => T(i.counted) ? o : o + i.counted, 0), s = {};
  return t.forEach((o) => {
    s[o] = 1;
  }), t.length === 0 ? [] : [{
    hidden: { counts: t, least: 1, sums: [{ factors: s, equals: e - r }] },
    figures: new Map(t.map((o) => [o, { part: "versions", key: "", factors: { [o]: 1 } }]))
  }];
}
function Uh(e, n) {
  let t = [];
  for (let { name: r, kind: s, isMultiple: o } of Y(n)) {
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

// src/core/analysis/disclosure/are-hidden.ts
function St(e, n, t, r = /* @__PURE__ */ new Map()) {
  let { exchanges: s, sets: o } = Hh(e, r), i = _l(e, o, {}, "minimize");
  if (i === null)
    return !1;
  let a = e.counts.map((u) => {
    var c;
    return ((c = e.limits) != null ? c : []).reduce(
      (d, { factors: p, atMost: f }) => cn(p, u) === 1 ? Math.min(d, f) : d,
      1 / 0
    );
  }), l = e.counts.map((u) => Nn(e, u));
  return n.every((u) => {
    let c = e.counts.map((g) => cn(u, g)), d = /* @__PURE__ */ new Set(), p = s.map((g) => ({ exchange: g, change: g.reduce((m, [h, y]) => m + y * c[h], 0) })).filter(({ change: g }) => g !== 0).sort((g, m) => Math.abs(g.change) - Math.abs(m.change)), f = (g, m) => {
      let h = g.slice(), y = h.reduce((w, b, x) => w + b * c[x], 0);
      for (d.add(y); d.size < t.minCell; ) {
        let w = p.find(({ exchange: b, change: x }) => x * m > 0 && b.every(([S, k]) => {
          let R = h[S] + k;
          return R >= l[S] && R <= a[S];
        }));
        if (w === void 0)
          return;
        w.exchange.forEach(([b, x]) => {
          h[b] = h[b] + x;
        }), y += w.change, d.add(y);
      }
    };
    f(i, 1), f(i, -1);
    for (let g of ["minimize", "maximize"]) {
      let m = d.size < t.minCell ? _l(e, o, u, g) : null;
      m !== null && f(m, g === "minimize" ? 1 : -1);
    }
    return d.size >= t.minCell;
  });
}
function Hh(e, n) {
  let t = e.sums.map(({ factors: i }) => e.counts.map((a) => cn(i, a)).join()).concat(e.counts).join(" "), r = n.get(t);
  if (r !== void 0)
    return r;
  let s = Qh(e), o = { sets: s, exchanges: zh(s) };
  return n.set(t, o), o;
}
function Qh({ counts: e, sums: n }) {
  let t = e.map((a) => n.map((l) => cn(l.factors, a))), r = (a) => t[a], s = (a) => a.join(), o = /* @__PURE__ */ new Map(), i = (a, l) => {
    let u = o.get(a);
    u === void 0 ? o.set(a, [l]) : u.push(l);
  };
  return e.forEach((a, l) => {
    i(s(r(l)), [l]);
    for (let u = l; u < e.length; u++)
      i(s(Do(r(l), r(u), 1)), [l, u]);
  }), { sets: o, keyOf: s, sumsOf: r };
}
function Do(e, n, t) {
  return e.map((r, s) => r + t * n[s]);
}
function _l(e, { keyOf: n, sets: t, sumsOf: r }, s, o) {
  var p, f;
  let i = Fo(e, s, o, !1);
  if (i === null || i.every((g) => g === Math.round(g)))
    return i;
  let a = i.map(Math.floor), l = e.sums.map(({ equals: g, factors: m }) => g - e.counts.reduce(
    (h, y, w) => h + cn(m, y) * a[w],
    0
  )), u = Array.from(t.values()).reduce((g, m) => g.concat(m), [[]]), c = new Map([[n(l.map(() => 0)), [[]]], ...Array.from(t)]), d = [-1, ...a.map((g, m) => g > 0 ? m : -1).filter((g) => g >= 0)];
  for (let g of ((p = e.limits) != null ? p : []).length > 0 ? [] : d) {
    let m = g < 0 ? l : Do(l, r(g), 1);
    for (let h of u) {
      let y = h.reduce((b, x) => Do(b, r(x), -1), m), w = (f = c.get(n(y))) == null ? void 0 : f[0];
      if (w !== void 0) {
        let b = /* @__PURE__ */ new Map([[g, -1]]);
        return [...h, ...w].forEach((x) => {
          var S;
          return b.set(x, ((S = b.get(x)) != null ? S : 0) + 1);
        }), a.map((x, S) => {
          var k;
          return x + ((k = b.get(S)) != null ? k : 0);
        });
      }
    }
  }
  return Fo(e, s, o, !0);
}
function zh({ sets: e }) {
  let n = [];
  return e.forEach((t) => t.forEach((r, s) => t.slice(s + 1).forEach((o) => {
    let i = /* @__PURE__ */ new Map();
    r.forEach((l) => {
      var u;
      return i.set(l, ((u = i.get(l)) != null ? u : 0) - 1);
    }), o.forEach((l) => {
      var u;
      return i.set(l, ((u = i.get(l)) != null ? u : 0) + 1);
    });
    let a = Array.from(i).filter(([, l]) => l !== 0);
    n.push(a, a.map(([l, u]) => [l, -u]));
  }))), n;
}

// src/core/analysis/disclosure/need-range.ts
function Bl({ ability: e, importance: n }) {
  var s, o;
  let t = [n, e].map((i) => Array.from(i.values()).sort((a, l) => a - l)), r = (o = (s = t[0]) == null ? void 0 : s.length) != null ? o : 0;
  return r >= 4 && t.every((i) => i.length === r && i.every((a, l) => a === l + 1)) ? r : null;
}
function jo({ ability: e, importance: n, n: t }, r, s) {
  let o = t - r, i = Math.max(0, Math.ceil((n - s * r - (s - 2) * o) / 2)), a = Math.min(o, Math.floor((e - t) / 2));
  return i > a || n < (s - 1) * r + o || e > 2 * r + s * o ? null : [i, a];
}
function Wo(e, n) {
  let t = Bl(n);
  if (t === null)
    return null;
  let [r, s] = [0, e.n];
  for (; r <= s && jo(e, r, t) === null; )
    r++;
  for (; s >= r && jo(e, s, t) === null; )
    s--;
  return { least: r, most: s };
}
function ql(e, n, t, r) {
  let s = Bl(t), o = s === null ? null : jo(e, n, s);
  if (s === null || o === null)
    return !1;
  let { ability: i, importance: a, n: l } = e;
  return [{ near: s * l - a, isSwapped: !1 }, { near: i - l, isSwapped: !0 }].every(({ isSwapped: c, near: d }) => [!0, !1].every((p) => {
    let f = /* @__PURE__ */ new Set();
    for (let g = o[0]; g <= o[1] && f.size < r; g++) {
      let m = c ? l - n - g : g, h = l - n - m, y = p ? d : (s - 1) * l - d, [w, b, x] = p ? Jh(y, n, m, h, s) : Kh(y, n, m, h, s);
      for (let S = b; S <= x && f.size < r; S++)
        f.add(w + S);
    }
    return f.size >= r;
  }));
}
function Jh(e, n, t, r, s) {
  let o = e - (s - 1) * r, i = o <= (s - 1) * t ? Math.ceil(o / (s - 1)) : o - (s - 2) * t;
  return [r, Math.max(0, i), Math.min(n + t, e - 2 * r)];
}
function Kh(e, n, t, r, s) {
  let o = e - (s - 1) * n, i = o - (s - 1) * t, a = i <= 0 ? Math.ceil(o / (s - 1)) : s > 3 && i <= (s - 3) * r ? t + Math.ceil(i / (s - 3)) : 1 / 0;
  return [n, Math.max(0, a), Math.min(t + r, e - (s - 2) * n)];
}

// src/core/analysis/disclosure/suppress-needs.ts
function Mn({ need: e, ratings: n }, t, r) {
  let s = (o) => o > 0 && o < r;
  return r <= 1 || n.n === 0 || !s(e) && !s(n.n - e) && e !== n.n && ql(n, e, t, r);
}
function Gl(e, n, t) {
  let r = t <= 1 || e.n === 0 ? null : Wo(e, n);
  return r === null || !be(r, t) && !be({ least: e.n - r.most, most: e.n - r.least }, t);
}
function Vl(e, n, t, r) {
  let s = Array.from(e.keys()), o = (c) => e.get(c), i = new Set(s.filter((c) => !Mn(o(c), t, r))), a = Mn(n, t, r);
  if (i.size === 0 && a)
    return i;
  let l = s.filter((c) => !i.has(c) && o(c).need > 0).sort((c, d) => o(c).need - o(d).need || (c < d ? -1 : 1)), u = () => [...Array.from(i, o), ...n.ratings.n === 0 ? [] : [n]];
  for (; !Xh(u(), i.size, t, r); ) {
    let c = l.shift();
    if (c === void 0)
      return new Set(s);
    i.add(c);
  }
  return i;
}
function Xh(e, n, t, r) {
  let s = e.map(({ ratings: l }, u) => {
    var d;
    let c = (d = Wo(l, t)) != null ? d : { least: 0, most: l.n };
    return { least: Math.max(c.least, u < n ? 1 : 0), most: c.most };
  }), o = e.reduce((l, { need: u }) => l + u, 0), [i, a] = ["least", "most"].map(
    (l) => s.reduce((u, c) => u + c[l], 0)
  );
  return s.every((l, u) => {
    let { n: c } = e[u].ratings, d = {
      least: Math.max(l.least, o - (a - l.most)),
      most: Math.min(l.most, o - (i - l.least))
    }, p = d.least === d.most, f = { least: c - d.most, most: c - d.least };
    return !be(d, r) && !be(f, r) && !(p && !Mn(e[u], t, r));
  });
}

// src/core/analysis/disclosure/rating-state.ts
var ar = "unused ";
function Xn({ breakdowns: e, skills: n }, t) {
  return {
    skills: _o(n, (r) => T(r) ? null : Zh(r)),
    breakdowns: e.map(({ by: r, groups: s, isPartition: o, question: i, withheld: a }) => ({
      by: r,
      question: i,
      isPartition: o,
      groups: a !== void 0 ? null : _o(s, Yh)
    })),
    gone: t
  };
}
function Yh(e) {
  return T(e) ? null : {
    counted: e.counted,
    skills: _o(e.skills, (n) => T(n) ? null : ey(n))
  };
}
function _o(e, n) {
  let t = B();
  return Object.keys(e).forEach((r) => {
    t[r] = n(e[r]);
  }), t;
}
function Zh(e) {
  var d, p;
  let { ability: n, changedVersion: t, discrepancies: r, highNeedCount: s, importance: o, incomplete: i, n: a, rds: l } = e, u = B(), c = (f, g) => {
    typeof g == "number" && (u[f] = g);
  };
  return c("n", a), c("importance", Math.round(((d = o.mean) != null ? d : 0) * a)), c("ability", Math.round(((p = n.mean) != null ? p : 0) * a)), c("rds", T(l) ? l : Math.round((l != null ? l : 0) * a / 100)), c("highNeed", s), T(r) || ["negative", "tied", "positive"].forEach((f) => c(f, r[f])), ["importance", "ability"].forEach((f) => {
    let { counts: g, notInStatistics: m } = e[f];
    T(g) || Object.keys(g).forEach((h) => c(`${f} ${h}`, g[h])), c(`${ar}${f}`, m);
  }), c(`${ar}incomplete`, i), c(`${ar}changedVersion`, t), u;
}
function ey({ ability: e, canTeach: n, highNeedCount: t, importance: r, n: s, wantToLearn: o }) {
  return [s, Math.round((r != null ? r : 0) * s), Math.round((e != null ? e : 0) * s), t, n, o].map((i) => typeof i == "number" ? String(i) : "-").join(" ");
}
function Ul(e) {
  let n = e.split(" ").map((l) => l === "-" ? null : Number(l)), [t = 0, r = 0, s = 0, o = null, i = null, a = null] = n;
  return { n: t != null ? t : 0, sums: { importance: r != null ? r : 0, ability: s != null ? s : 0 }, highNeed: o, canTeach: i, wantToLearn: a };
}

// src/core/analysis/disclosure/compare-releases.ts
function Ql(e, n, t) {
  var i, a;
  let r = [], s = J(t);
  if (t.minCell <= 1 || s === null)
    return r;
  let o = e.gone === 0;
  for (let l of Object.keys(n.skills)) {
    let [u, c] = [(i = e.skills[l]) != null ? i : null, (a = n.skills[l]) != null ? a : null];
    u !== null && c !== null && r.push(...ry(l, u, c, s, t, o));
  }
  for (let l of n.breakdowns) {
    let u = e.breakdowns.find((c) => de(c) === de(l));
    u !== void 0 && r.push(...oy(u, l, e, n, s, t, o));
  }
  return r;
}
function zl(e, n, t) {
  return Object.keys(n).reduce((r, s) => {
    let [o, i] = [e[s], n[s]];
    return t <= 1 || o === void 0 || i === void 0 || T(o) || T(i) ? r : r.concat(ty(s, o, i, t));
  }, []);
}
function lr(e, n) {
  return e !== 0 && Math.abs(e) < n;
}
function $n(e) {
  return { least: e, most: e };
}
function Bo(e, n) {
  return typeof e == "number" && typeof n == "number" ? n - e : null;
}
var ny = ["notAsked", "notInStatistics", "unusable", "changedVersion"];
function ty(e, n, t, r) {
  return ny.reduce((s, o) => {
    let i = Bo(n[o], t[o]);
    return i === null || !lr(i, r) ? s : [...s, { part: "questions", key: e, figure: o, interval: $n(i), only: "remainders" }];
  }, []);
}
function ry(e, n, t, r, s, o) {
  var x;
  let i = Object.keys(t).filter((S) => n[S] !== void 0).map((S) => [S, t[S] - n[S]]), a = ([S]) => S.startsWith(ar), l = new Map(i.filter((S) => !a(S))), u = (x = l.get("n")) != null ? x : 0, c = i.filter((S) => a(S) && lr(S[1], s.minCell));
  if (c.length > 0)
    return c.map(([S, k]) => ({ part: "skills", key: e, figure: S, interval: $n(k), only: "steps" }));
  if (Array.from(l.values()).every((S) => S === 0))
    return [];
  let d = { part: "skills", key: e };
  if (u !== 0 && Math.abs(u) < Math.max(s.minAnswers, s.minCell))
    return [O(v({}, d), { figure: "n", interval: $n(u) })];
  let p = Array.from(l).filter(([S, k]) => !["n", "importance", "ability", "rds"].includes(S) && (lr(k, s.minCell) || u !== 0 && k === u && S.includes(" ")));
  if (p.length > 0)
    return p.map(([S, k]) => O(v({}, d), { figure: S, interval: $n(k), only: "steps" }));
  if (!o)
    return [];
  let { counts: f, factorsOf: g, names: m } = sy(r), h = Array.from(l, ([S, k]) => ({ factors: g(S), equals: k })), y = m.filter((S) => !l.has(S)), w = { counts: f, least: 0, sums: h }, b = nn(w, y.map(g), !1);
  return y.map((S, k) => {
    var R;
    return O(v({}, d), { figure: S, interval: (R = b[k]) != null ? R : null });
  }).filter(({ figure: S, interval: k }) => k === null || k.least === u && S.includes(" ") || k.least > 0 && k.least < s.minCell && !St(w, [g(S)], s));
}
function sy(e) {
  let n = [];
  e.importance.forEach((i, a) => e.ability.forEach((l, u) => {
    n.push({ name: `${a}/${u}`, codes: [a, u], importance: i, ability: l });
  }));
  let [t, r] = [Le(e.importance), Fe(e.ability)], s = {
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
      ...Array.from(e.importance.keys(), (i) => `importance ${i}`),
      ...Array.from(e.ability.keys(), (i) => `ability ${i}`)
    ]
  };
}
function oy(e, n, t, r, s, o, i) {
  var d, p, f, g, m, h, y;
  let a = de(n), l = [], u = Object.keys((d = n.groups) != null ? d : {});
  for (let w of n.by === "community" ? [] : u) {
    let [b, x] = [(f = (p = e.groups) == null ? void 0 : p[w]) != null ? f : null, (m = (g = n.groups) == null ? void 0 : g[w]) != null ? m : null], S = b === null || x === null ? 0 : x.counted - b.counted;
    lr(S, o.minCell) && l.push({ part: "breakdowns", key: a, skill: null, figure: w, interval: $n(S) });
  }
  let c = ({ groups: w }, b, x) => {
    var k, R;
    let S = (R = (k = w == null ? void 0 : w[b]) == null ? void 0 : k.skills[x]) != null ? R : null;
    return S === null ? null : Ul(S);
  };
  for (let w of Object.keys(r.skills)) {
    let b = (P, C) => {
      l.push({ part: "breakdowns", key: a, skill: w, figure: P, interval: C });
    }, x = [];
    for (let P of u) {
      let [C, I] = [c(e, P, w), c(n, P, w)];
      if (C === null || I === null)
        continue;
      let E = un(I, [C]);
      x.push([P, E]);
      let M = Bo(C.highNeed, I.highNeed);
      M !== null && (M !== 0 || E.n !== 0) && !(i && E.n > 0 && Mn(
        { ratings: v({ n: E.n }, E.sums), need: M },
        s,
        o.minCell
      )) && l.push({ part: "breakdowns", key: a, skill: w, figure: `${P}: high need`, interval: $n(M), only: "need" }), ["canTeach", "wantToLearn"].forEach((N) => {
        let F = Bo(C[N], I[N]);
        F !== null && lr(F, o.minCell) && b(`${P}: ${N}`, $n(F));
      });
    }
    let [S, k] = [(h = t.skills[w]) != null ? h : null, (y = r.skills[w]) != null ? y : null], R = S === null || k === null ? null : un(Hl(k), [Hl(S)]), A = R === null || x.length === 0 ? [] : n.isPartition ? [["all others", un(R, x.map(([, P]) => P))]] : x.map(([P, C]) => [`all but ${P}`, un(R, [C])]);
    for (let [P, C] of [...x, ...A]) {
      let { n: I, sums: E } = C;
      if (!(I === 0 && E.importance === 0 && E.ability === 0)) {
        if (Math.abs(I) < Math.max(o.minAnswers, o.minCell))
          b(P, $n(I));
        else if (i) {
          let [M, N] = ["importance", "ability"].map(
            (_) => tr(s[_], I, E[_], () => 1 / 0)
          ), F = [...M != null ? M : [], ...N != null ? N : []].find((_) => be(_, o.minCell) || _ !== null && _.most === 0);
          F !== void 0 && b(P, F);
        }
      }
    }
  }
  return l;
}
function Hl({ ability: e = 0, importance: n = 0, n: t = 0 }) {
  return { n: t, sums: { importance: n, ability: e } };
}

// src/core/analysis/disclosure/is-spread.ts
function Jl(e, n) {
  let t = /* @__PURE__ */ new Map();
  return (r, s) => r.n === 0 || n.minCell <= 1 || ["importance", "ability"].every((o) => {
    let i = (p) => {
      var f, g;
      return (g = (f = s[o]) == null ? void 0 : f[p]) != null ? g : 1 / 0;
    }, a = new Map(Array.from(e[o]).filter(([p]) => i(p) > 0)), l = Array.from(a.keys()).filter((p) => i(p) < r.n).map((p) => [p, i(p)]), u = [
      o,
      r.n,
      r[o],
      ...Array.from(a.keys()),
      "",
      ...l.map((p) => p.join(" "))
    ].join(), c = t.get(u);
    if (c !== void 0)
      return c;
    let d = iy(a, r.n, r[o], l, n);
    return t.set(u, d), d;
  });
}
function iy(e, n, t, r, s) {
  let o = Array.from(e.values()), i = [Math.min(...o), Math.max(...o)];
  if (ay(o)) {
    let u = new Map(r), c = Array.from(e, ([d, p]) => {
      var f;
      return { value: p, most: Math.min(n, (f = u.get(d)) != null ? f : n) };
    });
    return i.every((d) => ly(d, c, n, t, s.minCell));
  }
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
  return St(l, i.map((u) => a((c) => c === u ? 0 : 1)), s);
}
function ay(e) {
  let n = Array.from(new Set(e)).sort((t, r) => t - r);
  return n.length === e.length && n.every((t, r) => t === n[0] + r);
}
function ly(e, n, t, r, s) {
  var p, f;
  let o = Math.abs(r - t * e), i = n.filter(({ value: g }) => g !== e).map(({ most: g, value: m }) => ({ by: Math.abs(m - e), most: g })).sort((g, m) => g.by - m.by), a = (f = (p = n.find(({ value: g }) => g === e)) == null ? void 0 : p.most) != null ? f : 0, l = Math.min(t, i.reduce((g, m) => g + m.most, 0)), u = (g, m) => {
    let [h, y] = [g, 0];
    for (let w = 0; w < i.length && h > 0; w++) {
      let b = i[m ? w : i.length - 1 - w], x = Math.min(h, b.most);
      y += x * b.by, h -= x;
    }
    return y;
  }, [c, d] = [Math.max(0, t - a), l + 1];
  for (; c < d; ) {
    let g = Math.floor((c + d) / 2);
    [c, d] = u(g, !1) >= o ? [c, g] : [g + 1, d];
  }
  return c + s - 1 <= l && u(c + s - 1, !0) <= o;
}

// src/core/analysis/disclosure/newest-figures.ts
function ps(e, n) {
  var a, l, u, c, d;
  let t = [n.questions[e], (a = n.earlier) == null ? void 0 : a.questions[e]].filter((p) => p !== void 0 && !T(p)), [r] = t, s = t.find(({ places: p }) => p !== void 0 && Object.keys(p).some((f) => !T(p[f]))), o = t.find(({ summary: p }) => p !== void 0 && !T(p)), i = o == null ? void 0 : o.summary;
  return {
    question: r === void 0 ? null : t.slice(1).reduce(cy, r),
    places: { places: (l = s == null ? void 0 : s.places) != null ? l : null, n: (u = s == null ? void 0 : s.n) != null ? u : 0, choices: (c = s == null ? void 0 : s.choices) != null ? c : {} },
    summary: { summary: i === void 0 || T(i) ? null : i, n: (d = o == null ? void 0 : o.n) != null ? d : 0 }
  };
}
var uy = ["notAsked", "notInStatistics", "unusable", "changedVersion"];
function cy(e, n) {
  let t = B();
  Object.keys(e.choices).forEach((s) => {
    let [o, i] = [e.choices[s], n.choices[s]];
    t[s] = T(o) && i !== void 0 ? i : o;
  });
  let r = {};
  return uy.forEach((s) => {
    r[s] = T(e[s]) ? n[s] : e[s];
  }), O(v(v({}, e), r), { choices: t });
}

// src/core/analysis/disclosure/rating-trail.ts
var dy = 4;
function gs({ change: e, published: n }) {
  var s;
  let { earlier: t } = n;
  return ((s = n.ratingTrail) != null ? s : (
    // Data of a time when only this was kept.
    t === void 0 ? [] : [Xn(t, 1 / 0)]
  )).map((o) => O(v({}, o), { gone: o.gone + e.removed })).concat(Xn(n, e.removed));
}
function Kl(e, n) {
  let t = Xn(n, 0);
  return e.map((r) => fy(r, t)).filter(({ breakdowns: r, skills: s }) => r.length + Object.keys(s).length > 0);
}
function Xl(e, n) {
  let t = Xn(n, 0), r = /* @__PURE__ */ new Map();
  return e.forEach((s) => Yl(s, t).forEach((o) => {
    var i;
    r.set(o, ((i = r.get(o)) != null ? i : 0) + 1);
  })), Array.from(r.keys()).filter(
    (s) => {
      var o;
      return r.get(s) >= dy && ((o = t.skills[s]) != null ? o : null) !== null;
    }
  );
}
function Yl(e, n) {
  let t = new Set(Object.keys(e.skills).filter((r) => {
    let [s, o] = [e.skills[r], n.skills[r]];
    return s !== null && o !== void 0 && Object.keys(s != null ? s : {}).some((i) => (o == null ? void 0 : o[i]) === void 0);
  }));
  return e.breakdowns.forEach((o) => {
    var i = o, { groups: r } = i, s = dt(i, ["groups"]);
    let a = Zl(n, s);
    Object.keys(r != null ? r : {}).forEach((l) => {
      var c;
      let u = r == null ? void 0 : r[l];
      Object.keys((c = u == null ? void 0 : u.skills) != null ? c : {}).forEach((d) => {
        var g;
        let p = (g = u == null ? void 0 : u.skills[d]) != null ? g : null, f = (a == null ? void 0 : a.groups) === null ? null : a == null ? void 0 : a.groups[l];
        p !== null && f !== void 0 && (f === null || my(p, f.skills[d])) && t.add(d);
      });
    });
  }), t;
}
function Zl({ breakdowns: e }, n) {
  return e.find((t) => de(t) === de(n));
}
function my(e, n) {
  let t = n == null ? void 0 : n.split(" ");
  return n !== void 0 && e.split(" ").some((r, s) => {
    var o;
    return r !== "-" && ((o = t == null ? void 0 : t[s]) != null ? o : "-") === "-";
  });
}
function fy(e, n) {
  let t = Yl(e, n), r = (o) => {
    let i = B();
    return Object.keys(o).filter((a) => t.has(a)).forEach((a) => {
      i[a] = o[a];
    }), i;
  }, s = e.breakdowns.reduce((o, i) => {
    let p = i, { groups: a } = p, l = dt(p, ["groups"]), u = Zl(n, l);
    if (a === null || u === void 0)
      return o;
    let c = B(), d = !1;
    return Object.keys(a).forEach((f) => {
      var h;
      let g = (h = a[f]) != null ? h : null, m = g === null ? {} : r(g.skills);
      d = d || g !== null && (u.groups === null || u.groups[f] === null) || Object.keys(m).some((y) => m[y] !== null), c[f] = g === null ? null : O(v({}, g), { skills: m });
    }), d ? [...o, O(v({}, l), { groups: c })] : o;
  }, []);
  return O(v({}, e), { skills: r(e.skills), breakdowns: s });
}

// src/core/analysis/disclosure/question-trail.ts
var py = 6;
function ur({ choices: e, n }, t, r) {
  let s = B();
  return Object.keys(e).forEach((o) => {
    let i = e[o];
    s[o] = i === void 0 || T(i) ? null : i.count;
  }), { n, counts: s, come: t, gone: r };
}
function hs(e, n) {
  var s;
  let t = (s = n.trails) == null ? void 0 : s[e], r = n.questions[e];
  return t != null ? t : r === void 0 || T(r) ? null : { states: [ur(r, 0, 0)], come: 0, gone: 0, sealed: [] };
}
function qo(e, n) {
  let t = Object.keys(v(v({}, e.counts), n.counts));
  return e.n === n.n && t.every((r) => tn(e, r) === tn(n, r));
}
function tn({ counts: e }, n) {
  let t = Object.prototype.hasOwnProperty.call(e, n) ? e[n] : 0;
  return t === void 0 ? 0 : t;
}
function eu(e, n, t) {
  var a, l;
  let r = ((a = e == null ? void 0 : e.come) != null ? a : 0) + t.added, s = ((l = e == null ? void 0 : e.gone) != null ? l : 0) + t.removed;
  if (T(n))
    return e === null ? null : O(v({}, e), { come: r, gone: s });
  let o = ur(n, r, s), i = e == null ? void 0 : e.states[e.states.length - 1];
  return e === null || i === void 0 || tu(o).length === 0 ? null : qo(i, o) && r + s === 0 ? e.states.length === 1 && e.sealed.length === 0 ? null : e : { states: [...Vo(e), o], come: 0, gone: 0, sealed: Go(e) };
}
function Go(e) {
  let n = e.states[e.states.length - 1];
  return n !== void 0 && nu(e) ? tu(n) : e.sealed;
}
function Vo(e) {
  return nu(e) ? e.states.slice(-1) : e.states;
}
function nu({ states: e }) {
  return e.length >= py;
}
function tu({ counts: e }) {
  return Object.keys(e).filter((n) => e[n] === null);
}

// src/core/analysis/disclosure/earlier-figures.ts
function Uo(e, n) {
  if (n === null)
    return e;
  let t = [...n.published.earlier === void 0 ? [] : [n.published.earlier], n.published], r = B(), s = B();
  Object.keys(e.questions).forEach((l) => {
    let u = e.questions[l], c = gy(l, u, n);
    c !== null && ys(c, u) && (r[l] = c);
    let d = eu(hs(l, n.published), u, n.change);
    d !== null && (s[l] = d);
  });
  let o = B();
  Object.keys(e.skills).forEach((l) => {
    let u = hy(t.map((c) => c.skills[l]));
    u !== null && ys(u, e.skills[l]) && (o[l] = u);
  });
  let i = e.breakdowns.map((l) => yy(l, t)).filter((l) => l !== null), a = Kl(gs(n), e);
  return v(v(v(v({}, e), Object.keys(r).length + Object.keys(o).length + i.length === 0 ? {} : { earlier: { questions: r, skills: o, breakdowns: i } }), Object.keys(s).length === 0 ? {} : { trails: s }), a.length === 0 ? {} : { ratingTrail: a });
}
function ys(e, n) {
  if (typeof e != "object" || e === null || T(e))
    return T(n) && !T(e);
  let [t, r] = [e, n];
  return T(n) || typeof n == "object" && n !== null && Object.keys(t).some((s) => ys(t == null ? void 0 : t[s], r == null ? void 0 : r[s]));
}
function gy(e, n, { change: t, published: { earlier: r, questions: s }, published: o }) {
  let [i, a] = [s[e], r == null ? void 0 : r.questions[e]];
  return t.added + t.removed === 0 && i !== void 0 && !T(n) && !T(i) && qo(ur(n, 0, 0), ur(i, 0, 0)) && a !== void 0 && !T(a) ? a : ps(e, o).question;
}
function hy(e) {
  let n = e.find((t) => t !== void 0 && !T(t));
  return n === void 0 || T(n) ? null : n;
}
function yy(e, n) {
  var i, a, l;
  let t = de(e), r = n.map(({ breakdowns: u }) => u.find((c) => de(c) === t)).filter((u) => u !== void 0 && u.withheld === void 0), s = B();
  for (let u of r)
    for (let c of Object.keys(u.groups)) {
      let d = u.groups[c], p = e.groups[c];
      if (T(d))
        continue;
      let f = e.withheld !== void 0 || T(p), g = Object.assign(B(), (i = s[c]) == null ? void 0 : i.skills);
      Object.keys(d.skills).forEach((m) => {
        let h = d.skills[m], y = p === void 0 || T(p) ? void 0 : p.skills[m];
        (f || ys(h, y)) && g[m] === void 0 && !T(h) && (g[m] = h);
      }), (f || Object.keys(g).length > 0) && (s[c] = { counted: (l = (a = s[c]) == null ? void 0 : a.counted) != null ? l : d.counted, skills: g });
    }
  let [o] = r;
  return o === void 0 || Object.keys(s).length === 0 ? null : O(v({}, o), { groups: s });
}

// src/core/analysis/disclosure/withheld-parts.ts
function Ve({ part: e, key: n, only: t = void 0, skill: r = null }) {
  return JSON.stringify([e, n, r, t != null ? t : null]);
}

// src/core/analysis/disclosure/publish-balance.ts
function ru(e, n) {
  let t = B();
  return Object.keys(e).forEach((r) => {
    let s = e[r], o = n("canTeach", r, s.canTeach), i = n("wantToLearn", r, s.wantToLearn), a = [o, i].find(T);
    t[r] = v(O(v({}, s), {
      canTeach: o,
      wantToLearn: i
    }), a === void 0 ? {} : { surveyDifference: a, surveyRatio: a });
  }), t;
}

// src/core/analysis/disclosure/suppress-counts.ts
function Yn(e, n, t) {
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
function su(e, n, t, r = () => !1) {
  let s = e.map((a) => a.map(() => !1));
  if (t <= 1)
    return s;
  let o = e.map((a, l) => a.map(
    (u, c) => u > 0 && (u < t || r(l, c))
  ));
  for (let { places: a, total: l } of Qo(e, n)) {
    let [u, ...c] = a.filter((d) => In(e, ...d) > 0);
    a.length > 1 && u !== void 0 && c.length === 0 && In(e, ...u) === l && a.forEach(([d, p]) => {
      o[d][p] = !0;
    });
  }
  o.forEach((a, l) => a.forEach((u, c) => {
    s[l][c] = u;
  }));
  let i = Ho(e, s, o, n, t);
  for (; i !== null; ) {
    let a = wy(e, s, n, i);
    if (a.length === 0)
      return null;
    a.forEach(([l, u]) => {
      s[l][u] = !0;
    }), i = Ho(e, s, o, n, t);
  }
  return xy(e, s, o, n, t), s;
}
function In(e, n, t) {
  var r;
  return (r = e[n]) == null ? void 0 : r[t];
}
function Qo(e, n) {
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
function Ho(e, n, t, r, s) {
  var f, g, m, h, y;
  if (e.length === 1 && r.columns === void 0)
    return by((f = e[0]) != null ? f : [], (g = n[0]) != null ? g : [], (m = t[0]) != null ? m : [], (h = r.rows) == null ? void 0 : h[0], s);
  let o = ([w, b]) => {
    var x;
    return ((x = n[w]) == null ? void 0 : x[b]) === !0;
  }, i = ([w, b]) => `${w}/${b}`, a = Qo(e, r), l = a.slice(0, e.length).reduce((w, b) => w.concat(b.places), []).filter(o), u = l.map(i), c = {}, d = [];
  a.forEach((w, b) => {
    let x = w.places.filter(o);
    if (w.places.length > 1 && x.length === w.places.length && x.forEach((S) => {
      c[i(S)] = 0;
    }), w.total !== void 0) {
      let S = x.map(i), k = (P) => P.reduce((C, [I, E]) => C + In(e, I, E), 0), R = w.total - k(w.places);
      if (R > 0) {
        let P = b < e.length ? [b, bs] : [bs, b - e.length];
        S.push(i(P)), u.push(i(P)), c[i(P)] = 0, R < s && l.push(P);
      }
      let A = {};
      S.forEach((P) => {
        A[P] = 1;
      }), d.push({ factors: A, equals: w.total - k(w.places.filter((P) => !o(P))) });
    }
  });
  let p = nn(
    { counts: u, least: 1, leastOf: c, sums: d },
    l.map((w) => ({ [i(w)]: 1 }))
  );
  return (y = l.find(([w, b], x) => {
    var k, R;
    let S = (k = p[x]) != null ? k : null;
    return S === null || (((R = t[w]) == null ? void 0 : R[b]) !== !1 || S.least < s) && S.most - S.least + 1 < s;
  })) != null ? y : null;
}
function by(e, n, t, r, s) {
  if (r === void 0)
    return null;
  let o = (g) => g.reduce((m, h) => m + h, 0), i = e.map((g, m) => m).filter((g) => n[g] === !0), a = e.length > 1 && i.length === e.length ? 0 : 1, l = r - o(e), u = r - o(e.filter((g, m) => n[m] !== !0)), c = i.length - 1 + +(l > 0), d = (g, m, h) => {
    let y = c === 0 ? [u, u] : [g, u - m];
    return (h || y[0] < s) && y[1] - y[0] + 1 < s;
  }, p = i.find((g) => d(a, a * (i.length - 1), t[g] === !0));
  return p !== void 0 ? [0, p] : l > 0 && l < s && (i.length === 0 ? !0 : d(0, a * i.length, !0)) ? [0, bs] : null;
}
var bs = -1;
function wy(e, n, t, [r, s]) {
  var b, x, S, k, R;
  let o = ([A, P]) => {
    var C;
    return ((C = n[A]) == null ? void 0 : C[P]) === !1 && In(e, A, P) > 0;
  }, i = (A) => A.reduce((P, [C, I]) => P + In(e, C, I) + ky, 0), a = (A) => A.filter((P) => P.length > 0).reduce((P, C) => P.length === 0 || i(C) < i(P) ? C.slice() : P, []), l = ((b = e[r]) != null ? b : []).map((A, P) => [r, P]), u = s === bs ? [] : e.map((A, P) => [P, s]), c = (A) => A.filter(o).map((P) => [P]), d = ((x = t.rows) == null ? void 0 : x[r]) !== void 0 && ((S = t.columns) == null ? void 0 : S[s]) !== void 0, p = (A) => In(e, ...A) > 0, f = (A, P) => {
    let C = [[r, P], [A, s], [A, P]];
    return A !== r && P !== s && C.every(p) ? C.filter(o) : [];
  }, g = d ? u.reduce(
    (A, [P]) => A.concat(l.map(([, C]) => f(P, C))),
    []
  ) : [], m = c(((k = t.rows) == null ? void 0 : k[r]) !== void 0 ? l : ((R = t.columns) == null ? void 0 : R[s]) !== void 0 ? u : []), h = a(d ? g : m), y = h.length > 0 ? h : a([...c(l), ...c(u)]), w = Qo(e, t).reduce((A, { places: P }) => A.concat(c(P)), []);
  return y.length > 0 ? y : a(w);
}
var ky = 1e6;
function xy(e, n, t, r, s) {
  let o = [];
  n.forEach((i, a) => i.forEach((l, u) => {
    var c;
    l && ((c = t[a]) == null ? void 0 : c[u]) !== !0 && o.push([a, u]);
  })), o.sort(([i, a], [l, u]) => In(e, l, u) - In(e, i, a) || i - l || a - u);
  for (let [i, a] of o) {
    let l = n[i];
    l[a] = !1, l[a] = Ho(e, n, t, r, s) !== null;
  }
}

// src/core/analysis/disclosure/publish-breakdown.ts
var iu = { withheld: "few-answers" }, cr = "";
function au(e, n) {
  var h, y;
  let { question: t, thresholds: r } = n, s = Object.keys(e.groups), o = (w) => e.groups[w], i = B();
  s.forEach((w) => {
    i[w] = o(w).counted;
  }), i[cr] = e.ungrouped;
  let { hidden: a, small: l } = Sy(i, zo(r), e.isPartition, t), u = s.filter((w) => !a.has(w)), c = s.length === 0 ? [] : Object.keys(o(s[0]).skills), d = B(), p = new Map(u.map((w) => [w, B()]));
  for (let w of c) {
    let b = Ry(e, w, u.filter((A) => !l.has(A)), n), x = u.filter((A) => !b.has(A) && !l.has(A)), S = Py(e, w, x, n), k = ou(e, w, "canTeach", u, n), R = ou(e, w, "wantToLearn", u, n);
    for (let A of u) {
      let P = o(A).skills[w];
      p.get(A)[w] = l.has(A) ? iu : (h = b.get(A)) != null ? h : vy(P, S.has(A), k.has(A), R.has(A));
    }
  }
  s.forEach((w) => {
    var b, x;
    d[w] = (x = a.get(w)) != null ? x : { counted: o(w).counted, skills: (b = p.get(w)) != null ? b : {} };
  });
  let { by: f, isPartition: g, question: m } = e;
  return { by: f, question: m, isPartition: g, groups: d, ungrouped: (y = a.get(cr)) != null ? y : e.ungrouped };
}
function lu({ by: e, isPartition: n, question: t }, r) {
  return { by: e, question: t, isPartition: n, withheld: r.withheld, groups: {}, ungrouped: r };
}
function zo({ minAnswers: e, minCell: n }) {
  return Math.max(e, n);
}
function Sy(e, n, t, r) {
  let s = /* @__PURE__ */ new Map(), o = r === null || T(r) ? null : r.choices;
  for (let l of Object.keys(e)) {
    let u = o === null ? r : o[l];
    l !== cr && T(u) && s.set(l, u);
  }
  if (o !== null) {
    let l = Object.keys(e).filter((c) => !s.has(c) && e[c] < n), u = e[cr];
    return u > 0 && u < n && s.set(cr, q), { hidden: s, small: new Set(l) };
  }
  let i = B();
  Object.keys(e).filter((l) => !s.has(l)).forEach((l) => {
    i[l] = e[l];
  });
  let a = Yn(i, n, t);
  for (let l of a === null ? Object.keys(e) : Array.from(a))
    s.has(l) || s.set(l, e[l] < n ? iu : q);
  return { hidden: s, small: /* @__PURE__ */ new Set() };
}
function Ry(e, n, t, r) {
  var w;
  let { isSpread: s, measured: o, published: i, thresholds: a, totals: l } = r, u = /* @__PURE__ */ new Map(), c = i[n], d = (w = r.withheldSkill(n)) != null ? w : T(c) ? c : null;
  if (d !== null)
    return t.forEach((b) => u.set(b, d)), u;
  let p = uu(c), f = (b) => {
    var x;
    return ws((x = e.groups[b]) == null ? void 0 : x.skills[n]);
  }, g = ws(l[n]), m = (b) => b.n === 0 || b.n >= zo(a) && s(b, p) && Gl(b, o, a.minCell);
  for (let b of t) {
    let x = f(b);
    (!m(x) || !e.isPartition && !m(Jo(g, [x]))) && u.set(b, x.n < zo(a) ? { withheld: "few-answers" } : q);
  }
  let h = t.filter((b) => !u.has(b) && f(b).n > 0).sort((b, x) => f(b).n - f(x).n || (b < x ? -1 : 1)), y = (b) => m(b) && (b.n === 0 || b.n >= a.minCell + t.filter((x) => u.has(x)).length - 1);
  for (; e.isPartition && h.length > 0 && !y(Jo(g, h.map(f))); )
    u.set(h.shift(), q);
  return u;
}
function uu(e) {
  let n = (t) => {
    let r = e === void 0 || T(e) ? null : e[t].counts;
    return r === null || T(r) ? null : r;
  };
  return { importance: n("importance"), ability: n("ability") };
}
function ws(e) {
  var r;
  let n = (r = e == null ? void 0 : e.n) != null ? r : 0, t = (s) => {
    var o;
    return Math.round(((o = typeof s == "object" && s !== null ? s.mean : s) != null ? o : 0) * n);
  };
  return { n, importance: t(e == null ? void 0 : e.importance), ability: t(e == null ? void 0 : e.ability) };
}
function Jo(e, n) {
  let t = (r) => n.reduce((s, o) => s - o[r], e[r]);
  return { n: t("n"), importance: t("importance"), ability: t("ability") };
}
function Py(e, n, t, r) {
  let { measured: s, published: o, thresholds: { minCell: i }, totals: a } = r, l = o[n];
  if (i <= 1)
    return /* @__PURE__ */ new Set();
  let { importance: u, ability: c } = uu(l), d = new Map(t.map((m) => {
    var y, w;
    let h = (y = e.groups[m]) == null ? void 0 : y.skills[n];
    return [m, { ratings: ws(h), need: (w = h == null ? void 0 : h.highNeedCount) != null ? w : 0 }];
  })), p = Array.from(d.values()).some(({ ratings: { n: m } }) => [u, c].some(
    (h) => h !== null && Object.keys(h).some((y) => {
      var w;
      return ((w = h[y]) != null ? w : 0) < m;
    })
  ));
  if (l === void 0 || T(l) || T(l.highNeedCount) || p || r.isNeedWithheld(n))
    return new Set(t);
  let f = { ratings: ws(a[n]), need: l.highNeedCount }, g = (m) => ({
    ratings: Jo(f.ratings, m.map(({ ratings: h }) => h)),
    need: m.reduce((h, { need: y }) => h - y, f.need)
  });
  return e.isPartition ? Vl(d, g(Array.from(d.values())), s, i) : new Set(t.filter((m) => {
    let h = d.get(m);
    return !Mn(h, s, i) || !Mn(g([h]), s, i);
  }));
}
function ou(e, n, t, r, { published: s, thresholds: { minCell: o }, totals: i }) {
  var f, g;
  let a = s[n];
  if (o <= 1 || r.length === 0)
    return /* @__PURE__ */ new Set();
  if (a === void 0 || T(a) || T(a[t]))
    return new Set(r);
  let l = (g = (f = i[n]) == null ? void 0 : f[t]) != null ? g : 0, u = r.map((m) => {
    var h, y, w;
    return (w = (y = (h = e.groups[m]) == null ? void 0 : h.skills[n]) == null ? void 0 : y[t]) != null ? w : 0;
  }), c = (m) => {
    var h;
    return u[m] === ((h = e.groups[r[m]]) == null ? void 0 : h.counted);
  }, d = (m, h) => {
    var y, w;
    return (w = (y = su([m], { rows: [l] }, o, (b, x) => h(x))) == null ? void 0 : y[0]) != null ? w : m.map(() => !0);
  }, p = e.isPartition ? d(u, c) : u.map(
    (m, h) => d([m, l - m], (y) => y === 0 && c(h))[0]
  );
  return new Set(r.filter((m, h) => p[h]));
}
function vy(e, n, t, r) {
  return v(v(v(v({}, e), n ? { highNeed: q, highNeedCount: q } : {}), t && e.canTeach !== null ? { canTeach: q } : {}), r && e.wantToLearn !== null ? { wantToLearn: q } : {});
}

// src/core/analysis/disclosure/audit-trail.ts
var Ty = 12;
function Rt(e, n, t) {
  var S;
  let r = Array.from(new Set(
    e.reduce((k, { counts: R }) => k.concat(Object.keys(R)), [])
  )), s = [], o = {}, i = [], a = [], l = [], u = [], c = e.map(() => ({ come: {}, gone: {}, known: 0, codes: [] }));
  for (let k of r) {
    let R = { come: [null], gone: [null] }, A = h(k);
    for (let P = 1; P < e.length; P++) {
      let [C, I] = [e[P - 1], e[P]], E = c[P], [M, N] = [tn(C, k), tn(I, k)];
      if (M !== null && N !== null && y(N - M, I.n - C.n)) {
        let X = { least: N - M, most: N - M };
        l.push({ codes: [k], figure: `${k}: came to release ${P}`, interval: X });
      }
      if (M !== null && N !== null && I.gone === 0) {
        if (N < M)
          return null;
        E.known += N - M, R.come.push({ constant: N - M, factors: {} }), R.gone.push(null), A = { constant: N, factors: {} };
        continue;
      }
      let F = m(`${k} + ${P}`), _ = I.gone === 0 ? null : m(`${k} - ${P}`);
      E.codes.push(k), E.come[F] = 1, R.come.push({ constant: 0, factors: { [F]: 1 } });
      let G = O(v({}, A.factors), { [F]: 1 });
      if (_ !== null && (E.gone[_] = 1, G[_] = -1), R.gone.push(_ === null ? null : { constant: 0, factors: { [_]: 1 } }), A = { constant: A.constant, factors: G }, N === null) {
        let X = Object.keys(G).reduce((se, fe) => {
          var Te;
          return se + ((Te = o[fe]) != null ? Te : 0);
        }, A.constant);
        (I.gone > 0 || X < n.least) && a.push({ factors: Ko(G, -1), atMost: A.constant - n.least }), u.push({ codes: [k], figure: `${k}: in release ${P}`, sum: A, all: 1 / 0 });
      } else
        i.push({ factors: G, equals: N - A.constant }), A = { constant: N, factors: {} };
    }
    ["come", "gone"].forEach((P) => w(k, P, R[P]));
  }
  if (!b())
    return null;
  let p = nn({ counts: s, least: 0, leastOf: o, sums: i, limits: a }, u.map(({ sum: k }) => k.factors)), f = e.slice(1).reduce((k, { gone: R }) => k + R, 0), g = Number.isFinite(f) ? f : 0;
  for (let k = 0; k < u.length; k++) {
    let { all: R, codes: A, figure: P, sum: C } = u[k], I = (S = p[k]) != null ? S : null;
    if (I === null)
      return null;
    let E = { least: I.least + C.constant, most: I.most + C.constant };
    (be(O(v({}, E), { most: E.most - g }), t) || E.least >= R) && l.push({ codes: A, figure: P, interval: E });
  }
  return l;
  function m(k, R = 0) {
    return s.push(k), o[k] = R, k;
  }
  function h(k) {
    let [R] = e, A = R === void 0 ? 0 : tn(R, k);
    if (A !== null || R === void 0)
      return { constant: A != null ? A : 0, factors: {} };
    let P = m(`${k} = 0`, n.least), C = { constant: 0, factors: { [P]: 1 } };
    return c[0].come[P] = 1, u.push({ codes: [k], figure: `${k}: in release 0`, sum: C, all: 1 / 0 }), C;
  }
  function y(k, R) {
    return k !== 0 && (Math.abs(k) < t || !n.isMultiple && r.length > 1 && k === R);
  }
  function w(k, R, A) {
    var P;
    for (let C = 1; C < A.length; C++) {
      let I = { constant: 0, factors: {} };
      for (let E = C; E < A.length; E++) {
        let M = (P = A[E]) != null ? P : null;
        I = M === null ? I : { constant: I.constant + M.constant, factors: v(v({}, I.factors), M.factors) };
        let [N, F] = [e[C - 1], e[E]];
        if (Object.keys(I.factors).length > 0) {
          let _ = R === "come" && !n.isMultiple && C === E && F.gone === 0 && r.length > 1 && F.n > N.n;
          u.push({
            codes: [k],
            figure: `${k}: ${R} from release ${C} to ${E}`,
            sum: I,
            all: _ ? F.n - N.n : 1 / 0
          });
        }
      }
    }
  }
  function b() {
    return e.every((k, R) => {
      var _;
      let { codes: A, come: P, gone: C, known: I } = c[R], E = e[R - 1], M = E !== void 0 ? I : r.reduce((G, X) => {
        var se;
        return G + ((se = tn(k, X)) != null ? se : 0);
      }, 0), N = k.n - ((_ = E == null ? void 0 : E.n) != null ? _ : 0), F = Object.keys(P);
      if (E !== void 0 && k.gone > 0)
        return x(F, k.come), x(Object.keys(C), k.gone), n.isMultiple || (i.push({ factors: v(v({}, P), Ko(C, -1)), equals: N }), a.push(
          ...Number.isFinite(k.come) ? [{ factors: P, atMost: k.come }] : [],
          ...Number.isFinite(k.gone) ? [{ factors: C, atMost: k.gone }] : []
        )), !0;
      if (N < 0 || E !== void 0 && N > k.come)
        return !1;
      if (n.isMultiple)
        return x(F, N), F.length > 0 && F.length <= Ty && a.push(
          { factors: Ko(P, -1), atMost: M - N * Math.max(1, n.fewest) },
          ...n.most === null ? [] : [{ factors: P, atMost: N * n.most - M }]
        ), !0;
      if (E !== void 0 && F.length > 0 && N - M > 0 && N - M < t) {
        let G = { least: N - M, most: N - M };
        l.push({ codes: A, figure: `hidden: came to release ${R}`, interval: G });
      }
      return i.push(...F.length === 0 ? [] : [{ factors: P, equals: N - M }]), F.length > 0 ? N >= M : N === M;
    });
  }
  function x(k, R) {
    a.push(...Number.isFinite(R) ? k.map((A) => ({ factors: { [A]: 1 }, atMost: R })) : []);
  }
}
function Ko(e, n) {
  let t = {};
  return Object.keys(e).forEach((r) => {
    t[r] = n * e[r];
  }), t;
}

// src/core/analysis/disclosure/audit-places.ts
var Ay = 8;
function mu(e, n, t, r, s) {
  var p;
  let { choices: o, n: i, places: a } = n.places;
  if (a === null)
    return !0;
  let l = Object.keys(e.places);
  if (t + r === 0 && i === e.n && l.every((f) => Ey(a[f], e.places[f])))
    return !0;
  let u = { isMultiple: !1, fewest: 1, most: null, least: 0 }, c = [du(a, i, 0), du(e.places, e.n, 1 / 0)], d = e.n - i;
  return r === 0 && d > 0 && ((p = Rt(c, u, s.minCell)) == null ? void 0 : p.length) === 0 && Cy(
    l.filter((f) => cu(a[f]) && cu(e.places[f])),
    d,
    (f) => Oy(e.places[f], e.choices[f], a[f], o[f]),
    l.length,
    s.minCell
  );
}
function Ey(e, n) {
  return e !== void 0 && n !== void 0 && JSON.stringify(e) === JSON.stringify(n);
}
function cu(e) {
  return e !== void 0 && !T(e) && !T(e.meanPlace);
}
function du(e, n, t) {
  let r = /* @__PURE__ */ Object.create(null);
  return Object.keys(e).forEach((s) => {
    let o = e[s];
    r[s] = o === void 0 || T(o) ? null : o.first;
  }), { n, counts: r, come: t, gone: 0 };
}
function Oy(e, n, t, r) {
  if (e === void 0 || t === void 0 || n === void 0 || r === void 0 || T(e) || T(t) || T(n) || T(r))
    return null;
  let s = ({ meanPlace: o }, i) => Math.round((typeof o == "number" ? o : 0) * i);
  return {
    count: n.count - r.count,
    first: e.first - t.first,
    sum: s(e, n.count) - s(t, r.count)
  };
}
function Cy(e, n, t, r, s) {
  let o = [], i = [], a = [], l = Array.from({ length: r }, () => ({}));
  for (let u of e) {
    let c = t(u);
    if (c === null)
      return !1;
    let d = Array.from({ length: r }, (f, g) => `${u} on ${g + 1}`), p = (f) => d.reduce(
      (g, m, h) => O(v({}, g), { [m]: f(h + 1) }),
      {}
    );
    o.push(...d), d.forEach((f, g) => {
      l[g][f] = 1;
    }), i.push(
      { factors: p(() => 1), equals: c.count },
      { factors: p((f) => f), equals: c.sum },
      { factors: p((f) => +(f === 1)), equals: c.first }
    );
  }
  return r <= Ay && l.forEach((u) => a.push({ factors: u, atMost: n })), nn({ counts: o, least: 0, sums: i, limits: a }).every((u) => !be(u, s));
}

// src/core/analysis/disclosure/publish-numbers.ts
var fu = 4, pu = 1e-6;
function gu(e, { mean: n, sd: t }) {
  return e > 1 && n !== null && t !== null && !(t > pu * Math.abs(n));
}
function ks({ mean: e, sd: n }, t, r, { minAnswers: s, minCell: o }) {
  if (e === null || n === null || t < Math.max(s, fu * o))
    return q;
  let [i, a] = r.type === "text" ? [r.min, r.max] : [null, null];
  return [i === null ? 0 : Number(i), ...a === null ? [] : [Number(a)]].every((c) => {
    let d = t * (e - c), p = (t - 1) * n * n + t * (e - c) * (e - c);
    return p > 0 && d * d / p >= fu / 2 * o - pu;
  }) ? { mean: e, sd: q, median: q } : q;
}

// src/core/analysis/disclosure/suppress-changes.ts
function hu(e, n, t, { minAnswers: r, minCell: s }) {
  var b, x, S;
  let o = e.states[e.states.length - 1], i = Object.keys(n.counts), [a, l] = [e.come + n.come, e.gone + n.gone], u = n.n - o.n, c = (k) => {
    var R;
    return (R = e.states.reduceRight(
      (A, P) => A != null ? A : tn(P, k),
      null
    )) != null ? R : 0;
  }, d = (k) => Math.abs(n.counts[k] - c(k));
  if (u !== 0 && Math.abs(u) < Math.max(r, s))
    return null;
  let p = /* @__PURE__ */ new Set([...Array.from(n.hidden), ...Go(e)]), f = new Set(p);
  if (i.filter((k) => d(k) > 0 && d(k) < s).forEach((k) => f.add(k)), Ny(o, n, a + l))
    return new Set(i.filter((k) => p.has(k) || tn(o, k) === null));
  let g = () => i.every((k) => !f.has(k) || n.counts[k] > 0), m = Vo(e), h = new Set(((b = Rt(m, t, s)) != null ? b : []).map(({ figure: k }) => k)), y = () => {
    var A;
    let k = /* @__PURE__ */ Object.create(null);
    i.forEach((P) => {
      k[P] = f.has(P) ? null : n.counts[P];
    });
    let R = (A = Rt([...m, { n: n.n, counts: k, come: a, gone: l }], t, s)) != null ? A : (
      // Answers count differently now, so any may have come and gone.
      Rt([...m, { n: n.n, counts: k, come: 1 / 0, gone: 1 / 0 }], t, s)
    );
    return R === null ? null : R.filter(({ figure: P }) => !h.has(P));
  };
  for (let k = y(); ; k = y()) {
    if (k === null || !g())
      return null;
    if (k.length === 0)
      break;
    let R = i.filter((P) => !f.has(P) && n.counts[P] > 0).sort((P, C) => +(d(P) === 0) - +(d(C) === 0) || d(P) - d(C) || n.counts[P] - n.counts[C] || (P < C ? -1 : 1)), A = (x = R.find((P) => k == null ? void 0 : k.some((C) => C.codes.includes(P)))) != null ? x : R[0];
    if (A === void 0)
      return null;
    f.add(A);
  }
  let w = i.filter((k) => f.has(k) && !p.has(k)).sort((k, R) => n.counts[R] - n.counts[k] || (k < R ? -1 : 1));
  for (let k of w)
    f.delete(k), ((S = y()) == null ? void 0 : S.length) !== 0 && f.add(k);
  return My(f, o, n) ? f : null;
}
function Ny(e, { counts: n, n: t }, r) {
  return r === 0 && e.n === t && Object.keys(v(v({}, e.counts), n)).every(
    (s) => {
      var o, i;
      return ((o = tn(e, s)) != null ? o : n[s]) === ((i = n[s]) != null ? i : 0);
    }
  );
}
function My(e, n, { counts: t }) {
  let r = Object.keys(t).filter((o) => t[o] > 0 && !e.has(o)).length, s = Object.keys(n.counts).filter((o) => {
    var i;
    return ((i = n.counts[o]) != null ? i : 0) > 0;
  }).length;
  return 2 * r >= s;
}

// src/core/analysis/disclosure/publish-changes.ts
function yu(e, n, t, r, s) {
  var y, w;
  let o = hs(t.name, s.published);
  if (o === null || T(e) || t.kind === "text")
    return e;
  let i = ps(t.name, s.published), { added: a, removed: l } = s.change;
  if (t.kind === "number") {
    let b = n.n - ((w = (y = o.states[o.states.length - 1]) == null ? void 0 : y.n) != null ? w : 0);
    return b !== 0 && Math.abs(b) < Math.max(r.minAnswers, r.minCell) ? Ne : Ly(e, n, t, i, o.gone + l, r) ? e : O(v({}, e), { summary: Ne });
  }
  let u = Object.keys(e.choices), c = B();
  u.forEach((b) => {
    var x, S;
    c[b] = (S = (x = n.choices[b]) == null ? void 0 : x.count) != null ? S : 0;
  });
  let d = new Set(u.filter((b) => T(e.choices[b]))), p = hu(o, { n: n.n, come: a, gone: l, counts: c, hidden: d }, $y(t), r);
  if (p === null)
    return Ne;
  let f = B();
  u.forEach((b) => {
    var x;
    f[b] = p.has(b) && !d.has(b) ? Ne : (x = e.choices[b]) != null ? x : Ne;
  });
  let g = u.some((b) => p.has(b) && !d.has(b)), { places: m } = e, h = m === void 0 ? void 0 : mu(
    O(v({}, e), { choices: f, places: m }),
    i,
    o.come + a,
    o.gone + l,
    r
  ) ? Iy(m, f) : bu(m);
  return v(v(v(v(O(v({}, e), {
    choices: f
  }), h === void 0 ? {} : { places: h }), g && e.summary !== void 0 ? { summary: Ne } : {}), g && e.topTwo !== void 0 ? { topTwo: Ne } : {}), g && e.bottomTwo !== void 0 ? { bottomTwo: Ne } : {});
}
function $y({ isMultiple: e, question: n }) {
  var s;
  let [t, r] = "minSelectedChoices" in n ? [(s = n.minSelectedChoices) != null ? s : 1, n.maxSelectedChoices] : [1, null];
  return { isMultiple: e, fewest: t, most: r, least: 1 };
}
function bu(e) {
  let n = B();
  return Object.keys(e).forEach((t) => {
    let r = e[t];
    n[t] = T(r) ? r : Ne;
  }), n;
}
function Iy(e, n) {
  return Object.keys(e).some((t) => {
    let r = n[t];
    return T(r) && r.withheld === "little-change" && !T(e[t]);
  }) ? bu(e) : e;
}
function Ly(e, n, { question: t }, r, s, o) {
  let { summary: i, n: a } = r.summary, { summary: l } = e, { summary: u } = n;
  if (i === null || l === void 0 || T(l) || u === void 0)
    return !0;
  let c = n.n - a;
  if (c === 0 && s === 0 && i.mean === l.mean)
    return !0;
  let { mean: d, sd: p } = u;
  if (s > 0 || c <= 0 || d === null || p === null || i.mean === null)
    return !1;
  let f = (d * n.n - i.mean * a) / c, g = (n.n - 1) * p * p + n.n * (d - f) * (d - f);
  return !T(ks(
    { mean: f, sd: Math.sqrt(g / Math.max(1, c - 1)), median: null },
    c,
    t,
    o
  ));
}

// src/core/analysis/disclosure/publish-question.ts
function xu(e, n, t) {
  var g;
  let r = Hr(e.n, t);
  if (r !== null || t.minCell <= 1) {
    let m = e.places === void 0 ? {} : { places: wu(e.places, () => !0, !0) };
    return r != null ? r : v(v({}, e), m);
  }
  if (n.kind === "number" && e.summary !== void 0 && gu(e.n, e.summary))
    return { withheld: "unanimous" };
  let s = Object.keys(e.choices), o = B();
  if (s.forEach((m) => {
    var h, y;
    o[m] = (y = (h = e.choices[m]) == null ? void 0 : h.count) != null ? y : 0;
  }), e.n > 0 && s.length > 1 && s.some((m) => o[m] === e.n) && !Fy(n))
    return { withheld: "unanimous" };
  let i = Yn(o, t.minCell, !0), a = e.places === void 0 ? null : Dy(e.places, t);
  if (i === null || e.places !== void 0 && a === null)
    return q;
  let l = B();
  s.forEach((m) => {
    var h;
    l[m] = i.has(m) ? q : (h = e.choices[m]) != null ? h : q;
  });
  let u = (g = e.places) != null ? g : {}, c = Object.keys(u).some(
    (m) => ku(u[m].counts).some((h) => he(h, t))
  ), d = Object.keys(u).some(
    (m) => {
      var h;
      return he(((h = o[m]) != null ? h : 0) - u[m].first, t);
    }
  ), p = Object.keys(u).some(
    (m) => ku(u[m].counts).includes(e.n)
  ), f = v(v(O(v(v({}, e), jy(e, t)), {
    choices: l,
    unknown: Object.keys(e.unknown).some((m) => {
      var h;
      return he((h = e.unknown[m]) != null ? h : 0, t);
    }) ? q : e.unknown
  }), e.places === void 0 ? {} : { places: wu(
    e.places,
    (m) => !p && !d && !i.has(m) && (a == null ? void 0 : a.has(m)) === !1,
    !c,
    p ? { withheld: "unanimous" } : q
  ) }), n.kind !== "number" || e.summary === void 0 ? {} : { summary: ks(e.summary, e.n, n.question, t) });
  return i.size === 0 || e.summary === void 0 ? f : O(v({}, f), { summary: q, topTwo: q, bottomTwo: q });
}
function Fy({ isMultiple: e, kind: n }) {
  return e || n !== "codes";
}
function wu(e, n, t, r = q) {
  let s = B();
  return Object.keys(e).forEach((o) => {
    let { first: i, meanPlace: a } = e[o];
    s[o] = n(o) ? { first: i, meanPlace: t ? a : q } : r;
  }), s;
}
function Dy(e, { minCell: n }) {
  let t = B();
  return Object.keys(e).forEach((r) => {
    var s, o;
    t[r] = (o = (s = e[r]) == null ? void 0 : s.first) != null ? o : 0;
  }), Yn(t, n, !0);
}
function jy(e, n) {
  let { notAsked: t, notInStatistics: r, unusable: s, changedVersion: o } = e;
  return t > 0 || [r, s, o].some((i) => he(i, n)) ? Xo(e) : {};
}
function Xo(e) {
  let { changedVersion: n, missing: t, notAsked: r, notInStatistics: s, unusable: o } = e;
  return {
    missing: t + r + s + o + n,
    notAsked: q,
    notInStatistics: q,
    unusable: q,
    changedVersion: q
  };
}
function ku(e) {
  return Object.keys(e).map((n) => e[n]);
}

// src/core/analysis/disclosure/publish-skill.ts
function Yo(e, n, t, r, s) {
  let o = Hr(e.n, t);
  if (o !== null)
    return o;
  if (t.minCell <= 1)
    return e;
  let { importance: i, ability: a, discrepancies: { negative: l, tied: u, positive: c }, highNeedCount: d, n: p } = e, f = r || p > 0 && d === p || he(d, t) || he(p - d, t), g = [i, a].reduce((x, { counts: S }) => x.concat(Ru(S)), []), m = [...g, l, u, c].some((x) => he(x, t));
  if (g.some((x) => x === p && p > 0))
    return { withheld: "unanimous" };
  let h = m || f;
  if (h && !Wy(e, n, f, t, s))
    return q;
  let { changedVersion: y, incomplete: w, missing: b } = e;
  return v(v(O(v(v({}, e), r || he(w, t) || he(y, t) ? { incomplete: q, changedVersion: q, missing: b + w + y } : {}), {
    importance: Su(i, h, r, t),
    ability: Su(a, h, r, t)
  }), h ? { discrepancies: q } : {}), f ? { highNeed: q, highNeedCount: q, highNeedInterval: q } : {});
}
function Su(e, n, t, r) {
  return O(v(v({}, e), n ? { sd: q, median: q, counts: q, topTwo: q, bottomTwo: q } : {}), {
    notInStatistics: t || he(e.notInStatistics, r) ? q : e.notInStatistics,
    unknown: Ru(e.unknown).some((s) => he(s, r)) ? q : e.unknown
  });
}
function Ru(e) {
  return Object.keys(e).map((n) => e[n]);
}
function Wy(e, n, t, r, s) {
  let o = [];
  n.importance.forEach((m, h) => n.ability.forEach((y, w) => {
    o.push({ name: `${h}/${w}`, importance: m, ability: y });
  }));
  let i = (m) => {
    let h = {};
    return o.forEach((y) => {
      h[y.name] = m(y);
    }), h;
  }, a = ({ counts: m }, h) => Array.from(h).reduce(
    (y, [w, b]) => {
      var x;
      return y + b * ((x = m[w]) != null ? x : 0);
    },
    0
  ), [l, u] = [Le(n.importance), Fe(n.ability)], c = ({ importance: m, ability: h }) => Number(l.includes(m) && u.includes(h)), d = [
    { factors: i(() => 1), equals: e.n },
    { factors: i(({ importance: m }) => m), equals: a(e.importance, n.importance) },
    { factors: i(({ ability: m }) => m), equals: a(e.ability, n.ability) },
    {
      factors: i(({ importance: m, ability: h }) => Math.sign(h - m)),
      equals: e.discrepancies.positive - e.discrepancies.negative
    },
    ...t ? [] : [{ factors: i(c), equals: e.highNeedCount }]
  ], p = (m) => Array.from(n[m]).filter(([h]) => {
    var y;
    return ((y = e[m].counts[h]) != null ? y : 0) > 0;
  }).map(([, h]) => i((y) => +(y[m] === h))), f = [["negative", -1], ["tied", 0], ["positive", 1]].filter(([m]) => he(e.discrepancies[m], r)).map(([, m]) => i(({ importance: h, ability: y }) => +(Math.sign(y - h) === m))), g = [...p("importance"), ...p("ability"), ...f, ...t ? [i(c)] : []];
  return St({ counts: o.map(({ name: m }) => m), least: 0, sums: d }, g, r, s);
}

// src/core/analysis/disclosure/withhold-follow-ups.ts
function Pu(e) {
  var r;
  let n = ir(e), t = /* @__PURE__ */ new Map();
  for (let { column: s, name: o, question: i, row: a } of Y(e)) {
    let l = a === null || a.visibleIf === null ? [] : [a.visibleIf], u = [...(r = n.get(i.name)) != null ? r : [], ...l];
    t.set(o, u.reduce(
      (c, d) => c.concat(ge(d)),
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
function vu(e, n) {
  let t = /* @__PURE__ */ new Map();
  for (let { choices: r, name: s } of Y(e))
    (r != null ? r : []).forEach(({ value: o, visibleIf: i }) => {
      var a;
      if (i !== null) {
        let l = ge(i), u = (a = t.get(s)) != null ? a : /* @__PURE__ */ new Map();
        u.set(o, l.reduce((c, d) => {
          var p;
          return c.concat((p = n.get(d)) != null ? p : []);
        }, l)), t.set(s, u);
      }
    });
  return t;
}
function Tu(e, n, t, r, s, o) {
  let i = o <= 1 ? [] : e.filter((u) => {
    let c = r[u];
    return c !== void 0 && (T(c) || s(u));
  }).map((u) => r[u]), a = i.some((u) => T(u) && u.withheld === "unanimous"), l = n === 0 || !he(n, { minAnswers: 0, minCell: o }) && t - n >= o;
  return a || i.length > 0 && !l ? q : null;
}

// src/core/analysis/disclosure/publish-versions.ts
function Au(e, n) {
  let { minCell: t } = n, r = B();
  e.forEach(({ counted: o, revision: i }) => {
    r[String(i)] = o;
  });
  let s = t <= 1 ? /* @__PURE__ */ new Set() : Yn(r, t, !0);
  return e.map((o) => s === null || s.has(String(o.revision)) ? O(v({}, o), { counted: q }) : o);
}

// src/core/analysis/disclosure/publish-results.ts
function xs(e, n, t = null) {
  let r = /* @__PURE__ */ new Map(), s = t === null || t.thresholds.minCell < n.minCell || n.minCell <= 1 ? null : t, o = By(e, n, s), i = s === null ? [] : [s.published, ...s.published.earlier === void 0 ? [] : [s.published.earlier]], a = s === null ? [] : gs(s);
  for (let u = 0; u < _y; u++) {
    let c = Eu(e, n, o, r), d = /* @__PURE__ */ new Map();
    if ([
      ...i.map(({ questions: p }) => zl(p, c.questions, n.minCell)),
      ...a.map((p) => Ql(p, Xn(c, 0), n)),
      Xl(a, c).map((p) => ({ part: "skills", key: p }))
    ].forEach((p) => p.forEach((f) => {
      let g = Ve(f);
      d.set(r.has(g) ? Ve(O(v({}, f), { only: void 0 })) : g, Ne);
    })), Wl(c, n).forEach((p) => d.set(Ve(p), q)), d.size === 0)
      return Uo(c, s);
    if (Array.from(d.keys()).every((p) => r.has(p)))
      break;
    d.forEach((p, f) => {
      var g;
      return r.set(f, (g = r.get(f)) != null ? g : p);
    });
  }
  return Uo(Eu(e, n, o, { get: () => i.length === 0 ? q : Ne }), s);
}
var _y = 8;
function By(e, n, t) {
  var p, f;
  let r = /* @__PURE__ */ new Map();
  for (let g of Y(n)) {
    let m = e.questions[g.name];
    if (m !== void 0) {
      let h = xu(m, g, n);
      r.set(g.name, t === null ? h : yu(h, m, g, n, t));
    }
  }
  let s = J(n), o = /* @__PURE__ */ new Map(), i = /* @__PURE__ */ new Map();
  s !== null && Object.keys(e.skills).forEach((g) => {
    o.set(g, Yo(e.skills[g], s, n, !1, i));
  });
  let a = Pu(n), l = /* @__PURE__ */ new Map(), u = /* @__PURE__ */ new Set();
  for (let { kind: g, name: m, question: h, row: y } of Y(n))
    y !== null && h.name === (s == null ? void 0 : s.grid.name) && l.set(y.value, [...(p = l.get(y.value)) != null ? p : [], ...(f = a.get(m)) != null ? f : []]), g === "number" && u.add(m);
  let c = s === null ? () => !0 : Jl(s, n), d = vu(n, a);
  return { questions: r, skills: o, measured: s, leads: a, choiceLeads: d, skillLeads: l, numbers: u, isSpread: c, ways: i };
}
function Eu(e, n, t, r) {
  let s = B();
  t.questions.forEach((p, f) => {
    var m;
    let g = r.get(Ve({ part: "questions", key: f, only: "remainders" })) !== void 0;
    s[f] = (m = r.get(Ve({ part: "questions", key: f }))) != null ? m : T(p) ? p : v(v({}, p), g ? Xo(e.questions[f]) : {});
  });
  let { counted: o } = e, i = (p, f) => Tu(p, f, o, s, (g) => t.numbers.has(g), n.minCell);
  qy(s, e, t, i);
  let a = new Map(Array.from(t.skills, ([p, f]) => {
    var y, w, b;
    let g = r.get(Ve({ part: "skills", key: p, only: "steps" })) !== void 0, m = i((y = t.skillLeads.get(p)) != null ? y : [], (b = (w = e.skills[p]) == null ? void 0 : w.n) != null ? b : 0), h = m != null ? m : r.get(Ve({ part: "skills", key: p }));
    return [p, h != null ? h : g && t.measured !== null ? Yo(e.skills[p], t.measured, n, !0, t.ways) : f];
  })), { survey: l, population: u, excluded: c } = e, d = Vy(e, a, s, n);
  return O(v({
    survey: l,
    population: u,
    counted: o,
    excluded: c,
    questions: s
  }, d), {
    balance: ru(
      e.balance,
      (p, f, g) => Zo(s, n.measures[p], f, g)
    ),
    breakdowns: Gy(e, d.skills, s, n, t, r),
    versions: r.get(Ve({ part: "versions", key: "" })) === void 0 ? Au(e.versions, n) : []
  });
}
function qy(e, n, { choiceLeads: t, leads: r }, s) {
  var i, a, l, u, c;
  let o = !0;
  for (; o; ) {
    o = !1;
    for (let d of Object.keys(e)) {
      let { choices: p = {}, n: f = 0 } = (i = n.questions[d]) != null ? i : {}, g = e[d], m = Array.from(T(g) ? [] : (a = t.get(d)) != null ? a : []).map(([y, w]) => {
        var b, x;
        return [(x = (b = p[y]) == null ? void 0 : b.count) != null ? x : 0, w];
      }).map(([y, w]) => y === 0 ? null : s(w, y)), h = (c = (u = s((l = r.get(d)) != null ? l : [], f)) != null ? u : m.find((y) => y !== null)) != null ? c : null;
      h !== null && !(T(g) && g.withheld === h.withheld) && (e[d] = h, o = !0);
    }
  }
}
function Gy(e, n, t, r, s, o) {
  let { measured: i } = s;
  return i === null ? [] : e.breakdowns.reduce((a, l) => {
    var p, f;
    let u = de(l), c = l.question === null ? null : (p = t[l.question]) != null ? p : null, d = (f = o.get(Ve({ part: "breakdowns", key: u }))) != null ? f : T(c) ? c : null;
    return [...a, d !== null ? lu(l, d) : au(l, {
      totals: e.skills,
      published: n,
      question: c,
      withheldSkill: (g) => {
        var m;
        return (m = o.get(Ve({ part: "breakdowns", key: u, skill: g }))) != null ? m : null;
      },
      isNeedWithheld: (g) => o.get(Ve({ part: "breakdowns", key: u, skill: g, only: "need" })) !== void 0,
      isSpread: s.isSpread,
      measured: i,
      thresholds: r
    })];
  }, []);
}
function Vy(e, n, t, r) {
  var d, p, f, g, m, h, y, w, b, x, S, k;
  let s = Array.from(n.keys()), o = s.filter((R) => !T(n.get(R))), i = os(o.map((R) => {
    let { n: A, highNeedCount: P } = n.get(R);
    return O(v({}, Hy(e.skills[R])), {
      highNeed: A === 0 || T(P) ? null : { numerator: P, denominator: A }
    });
  })), a = (R) => {
    let { importance: A, ability: P } = n.get(R);
    return A.mean === null || P.mean === null ? null : { importance: A.mean, ability: P.mean };
  }, l = o.map(a), u = el(l.filter((R) => R !== null)), c = B();
  for (let R of s) {
    let A = n.get(R), P = o.indexOf(R), C = l[P];
    c[R] = T(A) ? A : O(v({}, A), {
      rankByMwds: (p = (d = i[P]) == null ? void 0 : d.rankByMwds) != null ? p : null,
      rankByRds: (g = (f = i[P]) == null ? void 0 : f.rankByRds) != null ? g : null,
      rankByHighNeed: (h = (m = i[P]) == null ? void 0 : m.rankByHighNeed) != null ? h : null,
      rankDifference: (w = (y = i[P]) == null ? void 0 : y.rankDifference) != null ? w : null,
      quadrant: C == null || u === null ? null : nl(C, u),
      canTeach: Zo(t, r.measures.canTeach, R, (x = (b = e.skills[R]) == null ? void 0 : b.canTeach) != null ? x : null),
      wantToLearn: Zo(t, r.measures.wantToLearn, R, (k = (S = e.skills[R]) == null ? void 0 : S.wantToLearn) != null ? k : null)
    });
  }
  return { skills: c, cross: u, agreement: Uy(c) };
}
function Zo(e, n, t, r) {
  let s = n === null ? void 0 : e[n], o = s === void 0 || T(s) ? s : s.choices[t];
  return r !== null && T(o) ? o : r;
}
function Uy(e) {
  let [n, t, r] = [[], [], []];
  return Object.keys(e).forEach((s) => {
    let o = e[s];
    o !== void 0 && !T(o) && o.rankByMwds !== null && o.rankByRds !== null && o.rankByHighNeed !== null && (n.push(o.rankByMwds), t.push(o.rankByRds), r.push(o.rankByHighNeed));
  }), {
    mwdsRds: rs(n, t),
    mwdsHighNeed: rs(n, r),
    rdsHighNeed: rs(t, r)
  };
}
function Hy(e) {
  let { n, importance: t, ability: r, discrepancies: s } = e, o = (i) => Object.keys(i.counts).reduce((a, l) => a + Number(l) * i.counts[l], 0);
  return n === 0 ? { mwds: null, rds: null } : {
    mwds: { numerator: (o(t) - o(r)) * o(t), denominator: n * n },
    rds: { numerator: 100 * (s.positive - s.negative), denominator: n }
  };
}

// src/core/survey/text-changes.ts
function Zn(e, n) {
  return e === null || n === null ? e !== n : e.kind === "message" || n.kind === "message" ? e.kind !== n.kind || e.kind === "message" && n.kind === "message" && e.key !== n.key : Object.keys(e.texts).some((t) => {
    let r = n.texts[t];
    return r !== void 0 && r.trim() !== e.texts[t].trim();
  });
}
function Ln(e, n) {
  return e === null || n === null ? !1 : e.kind === "message" || n.kind === "message" ? e.kind === "message" && n.kind === "message" && e.key === n.key : Object.keys(e.texts).some((t) => {
    let r = n.texts[t];
    return r !== void 0 && r.trim() === e.texts[t].trim();
  });
}

// src/core/survey/choice-changes.ts
function et(e, n, t, r) {
  var d, p, f, g;
  let s = [], o = (m, h, y, ...w) => {
    s.push({ code: `${n}-${h}`, effect: y, element: e, item: m, parameters: w });
  }, i = Ou(t), a = Ou(r), l = t.filter(({ value: m }) => !a.has(m)), u = r.filter(({ value: m }) => !i.has(m));
  for (let m of l) {
    let h = u.find(({ text: y }) => Ln(m.text, y));
    h ? (u.splice(u.indexOf(h), 1), o(m.value, "renamed", "lost", m.value, h.value)) : o(m.value, "removed", "lost");
  }
  u.forEach(({ value: m, isRetired: h }) => {
    h || o(m, "added", "incomplete");
  });
  for (let m of r) {
    let h = i.get(m.value);
    if (h !== void 0) {
      if (h.isRetired !== m.isRetired && o(m.value, m.isRetired ? "retired" : "returned", m.isRetired ? "none" : "incomplete"), Zn(h.text, m.text)) {
        let y = t.find(({ value: w, text: b }) => w !== m.value && a.has(w) && Ln(b, m.text));
        y && !Ln(h.text, m.text) ? o(m.value, "swapped", "lost", m.value, y.value) : o(m.value, "text", "meaning");
      }
      ((p = (d = h.visibleIf) == null ? void 0 : d.source) != null ? p : "") !== ((g = (f = m.visibleIf) == null ? void 0 : f.source) != null ? g : "") && o(m.value, "condition", "incomplete");
    }
  }
  let c = (m) => m.map(({ value: h }) => h).filter((h) => i.has(h) && a.has(h)).join(" ");
  return c(t) !== c(r) && o(null, "order", "none"), s;
}
function Ou(e) {
  return new Map(e.map((n) => [n.value, n]));
}

// src/core/survey/question-changes.ts
function ni(e, n) {
  let t = n.name, r = [], s = (l, u, ...c) => {
    r.push({ code: `question-${l}`, effect: u, element: t, item: null, parameters: c });
  };
  e.isRetired !== n.isRetired && s(n.isRetired ? "retired" : "returned", n.isRetired ? "none" : "incomplete");
  let [o, i] = [Cu(e), Cu(n)];
  if (o !== i) {
    let l = o === "choice" && i === "choices";
    return s(l ? "multiple" : "type", l ? "meaning" : "lost", Pt(e), Pt(n)), r;
  }
  Pt(e) !== Pt(n) && s("display", "none", Pt(e), Pt(n)), (Zn(e.title, n.title) || Zn(e.description, n.description)) && s("text", "meaning"), ei(e.visibleIf) !== ei(n.visibleIf) && s("condition", "incomplete");
  let a = (l) => ei(l.requiredIf) || String(l.isRequired);
  return a(e) !== a(n) && s(a(n) === "false" ? "optional" : "required", a(n) === "false" ? "none" : "incomplete"), Nu(e) !== Nu(n) && s("limits", "meaning"), Mu(e) !== Mu(n) ? (s("source", "lost"), r) : r.concat(e.type === "rating" && n.type === "rating" ? Qy(e, n) : Lu(e, n));
}
function Cu(e) {
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
function Pt(e) {
  return e.type === "text" ? e.inputType : e.type;
}
function ei(e) {
  var n;
  return (n = e == null ? void 0 : e.source) != null ? n : "";
}
function Nu(e) {
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
function Mu(e) {
  return "choicesFrom" in e && e.choicesFrom !== null ? e.choicesFrom : e.type === "matrixdropdown" && e.rowsFrom !== null ? `rows ${e.rowsFrom}` : "";
}
function Qy(e, n) {
  let t = (l, u) => [{ code: l, effect: u, element: n.name, item: null, parameters: [] }], r = ({ choices: l }) => l.map(({ value: u }) => u).join(" ");
  if (r(e) !== r(n))
    return t("scale-steps", "lost");
  let [s, o] = [e.minRateDescription, e.maxRateDescription];
  return Ln(s, n.maxRateDescription) && Ln(o, n.minRateDescription) && !Ln(s, o) ? t("scale-reversed", "lost") : [...Zn(s, n.minRateDescription) || Zn(o, n.maxRateDescription) ? t("scale-ends", "meaning") : [], ...Lu(e, n)];
}
function Lu(e, n) {
  let t = et(n.name, "choice", $u(e), $u(n));
  return "rows" in e && "rows" in n && t.push(...et(n.name, "row", e.rows, n.rows)), e.type === "matrixdropdown" && n.type === "matrixdropdown" && (t.push(...et(n.name, "column", Iu(e), Iu(n))), n.columns.forEach((r) => {
    let s = e.columns.find(({ name: o }) => o === r.name);
    t.push(...s ? et(n.name, "choice", s.choices, r.choices) : []);
  })), t;
}
function $u(e) {
  if (!("choices" in e))
    return [];
  let n = e.choices;
  return n.concat(Xe(pt(e)).filter((t) => !n.some(({ value: r }) => r === t.value)));
}
function Iu(e) {
  return e.columns.map(({ name: n, title: t }) => ({ value: n, text: t, visibleIf: null, isRetired: !1 }));
}

// src/core/survey/answer-versions.ts
var dr = { current: null, earlier: /* @__PURE__ */ new Map() };
function vt(e, n) {
  let t = /* @__PURE__ */ new Set(), r = [], s = [], o = e.notInStatistics.concat(n.notInStatistics), i = e.audience.population !== n.audience.population, a = new Map(H(e).map((l) => [l.name, l]));
  for (let l of H(n)) {
    let u = a.get(l.name), c = u === void 0 ? [] : i ? ce(l).map(({ name: d }) => d) : Jy(u, l, o);
    c.length > 0 ? (r.push(l.name), c.forEach((d) => t.add(d))) : u !== void 0 && ni(u, l).some(({ effect: d }) => d === "meaning") && s.push(l.name);
  }
  return { changedParameters: t, changed: r, reworded: s };
}
var zy = /^(?:question-(?:type|source)|scale-(?:steps|reversed))$/;
function Jy(e, n, t) {
  let r = ni(e, n), s = r.some(({ code: u }) => zy.test(u) && // The rows of a grid are skills, wherever the list of them comes from.
  !(u === "question-source" && n.type === "matrixdropdown")), o = (u) => r.filter(({ code: c }) => c === `${u}-swapped`).map(({ item: c }) => c), [i, a] = [o("row"), o("column")], l = n.type !== "matrixdropdown" && "choices" in e && "choices" in n && (o("choice").length > 0 || Fu(e.choices, n.choices, t, n));
  return ce(n).filter(({ row: u, column: c }) => {
    let d = e.type === "matrixdropdown" ? e.columns.find(({ name: p }) => p === (c == null ? void 0 : c.name)) : void 0;
    return s || l || u !== null && i.includes(u.value) || c !== null && (a.includes(c.name) || d !== void 0 && (Fu(d.choices, c.choices, t, n) || Ky(d.choices, c.choices)));
  }).map(({ name: u }) => u);
}
function Ky(e, n) {
  return et("", "choice", e, n).some(({ code: t }) => t === "choice-swapped");
}
function Fu(e, n, t, { type: r }) {
  if (r === "checkbox" || r === "tagbox" || r === "ranking")
    return !1;
  let s = r === "radiogroup" || r === "dropdown", [o, i] = [e, n].map((a) => Xy(a, t, s));
  return o !== i && o !== "" && i !== "";
}
function Xy(e, n, t) {
  var a;
  let r = e.map(({ value: l }) => l).filter((l) => !n.includes(l)), s = r.filter((l) => /^-?\d{1,9}$/.test(l)).map(Number).sort((l, u) => l - u), o = (a = s[0]) != null ? a : NaN;
  return (t ? s.length === r.length && (o === 0 || o === 1) && s.every((l, u) => l === o + u) : s.length > r.length / 2) ? s.join(" ") : "";
}

// src/core/survey/map-questions.ts
function Ss(e, n) {
  let t = (r) => r.type === "html" ? r : r.type === "panel" ? O(v({}, r), { elements: r.elements.map(t) }) : n(r);
  return O(v({}, e), { pages: e.pages.map((r) => O(v({}, r), { elements: r.elements.map(t) })) });
}

// src/core/survey/scale.ts
var rn = ["importance", "ability"], nt = ["1", "2", "3", "4", "5"];
function ju(e) {
  let n = (t) => {
    let r = rn.includes(t.name), s = t.choices.some((o) => Du(o.value) && o.text !== null);
    return !r || s ? t : O(v({}, t), {
      choices: t.choices.map((o) => Du(o.value) ? O(v({}, o), { text: { kind: "message", key: `localskills-scale-${t.name}-${o.value}` } }) : o)
    });
  };
  return Ss(e, (t) => t.type === "matrixdropdown" && t.name === e.measures.grid ? O(v({}, t), { columns: t.columns.map(n) }) : t);
}
function Du(e) {
  return nt.includes(e);
}

// src/core/analysis/wilson-interval.ts
var ti = 1.959963984540054;
function bn(e, n, t = ti) {
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
function ri(e, n, t, r, s = null, o = ti) {
  let [i, a] = [bn(e, n, o), bn(t, r, o)];
  if (i === null || a === null)
    return null;
  let [l, u] = [e / n, t / r], c = s === null ? 0 : Yy(s) * s.n / Math.sqrt(n * r), d = (p, f) => Math.sqrt(Math.max(0, p * p + f * f - 2 * c * p * f));
  return {
    low: Math.max(-1, l - u - d(l - i.low, a.high - u)),
    high: Math.min(1, l - u + d(i.high - l, u - a.low))
  };
}
function Yy({ n: e, before: n, now: t, both: r }) {
  let s = n * (e - n) * t * (e - t);
  return s === 0 ? 0 : (e * r - n * t) / Math.sqrt(s);
}
var Zy = 40;
function Wu(e, n, t, r, s = null) {
  let [o, i] = [0, Zy];
  for (let a = 0; a < 50; a++) {
    let l = (o + i) / 2, u = ri(e, n, t, r, s, l);
    if (u === null)
      return 1;
    u.low > 0 || u.high < 0 ? o = l : i = l;
  }
  return eb(o);
}
function eb(e) {
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
function _u(e) {
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
function Gu(e, n, t, r, s = null, o = null) {
  let i = vt(r, n), a = [], l = ib(), u = ({ survey: p, counted: f }) => ({ survey: p, counted: f }), c = tb(e, n, t, r, i, a, l, o), d = sb(e, n, t, r, i, a, l, o);
  return {
    before: u(t),
    now: u(e),
    accountsInBoth: s === null ? null : nb(s, [e, t], [n, r]),
    isPaired: o !== null && o.accounts > 0,
    comparisons: l.finish(),
    skills: c,
    questions: d,
    notCompared: a
  };
}
function nb(e, n, t) {
  let r = Math.max(...t.map((o) => o.minCell)), s = (o) => o > 0 && o < r;
  return s(e) || n.some(({ counted: o }) => s(o - e)) ? q : e;
}
function tb(e, n, t, r, s, o, i, a) {
  let l = rb(n, r, s), u = [], c = Uu(e.skills, t.skills);
  for (let m of c) {
    let [h, y] = [e.skills[m], t.skills[m]], w = Vu(h, y, l(m));
    w === null && Bu(h) && Bu(y) ? u.push({ id: m, now: h, before: y }) : o.push({ part: "skill", name: m, reason: w != null ? w : "no-answers" });
  }
  let d = (m) => ab(
    u.map((h) => [h.before[m], h.now[m]])
  ), [p, f] = [d("rankByMwds"), d("rankByRds")], g = B();
  return u.forEach((m, h) => {
    var w, b, x;
    let y = (S) => {
      var k, R;
      return si((k = S(m.before)) != null ? k : 0, (R = S(m.now)) != null ? R : 0);
    };
    g[m.id] = {
      n: y(({ n: S }) => S),
      importance: y(({ importance: S }) => S.mean),
      ability: y(({ ability: S }) => S.mean),
      gap: y(({ gap: S }) => S),
      mwds: y(({ mwds: S }) => S),
      rds: y(({ rds: S }) => S),
      highNeed: i.share(
        m.before.highNeedCount,
        m.before.n,
        m.now.highNeedCount,
        m.now.n,
        (w = a == null ? void 0 : a.highNeed(m.id)) != null ? w : null
      ),
      rankByMwds: (b = p[h]) != null ? b : null,
      rankByRds: (x = f[h]) != null ? x : null
    };
  }), g;
}
function rb(e, n, { changedParameters: t }) {
  let [r, s] = [J(e), J(n)], o = (a) => Array.from(a.keys()).join(" "), i = r !== null && s !== null && r.grid.name === s.grid.name && o(r.importance) === o(s.importance) && o(r.ability) === o(s.ability);
  return (a) => !i || rn.some((l) => t.has(An(r.grid.name, a, l)));
}
function Bu(e) {
  return e !== void 0 && !T(e) && e.n > 0;
}
function sb(e, n, t, r, s, o, i, a) {
  var c;
  let l = B(), u = new Map([...Y(r), ...Y(n)].map(
    (d) => [d.name, d]
  ));
  for (let d of Uu(e.questions, t.questions)) {
    let [p, f] = [e.questions[d], t.questions[d]], g = Vu(p, f, s.changedParameters.has(d));
    ((c = u.get(d)) == null ? void 0 : c.kind) !== "text" && (g === null && qu(p) && qu(f) ? l[d] = ob(d, f, p, i, a) : o.push({ part: "question", name: d, reason: g != null ? g : "no-answers" }));
  }
  return l;
}
function qu(e) {
  return e !== void 0 && !T(e) && e.n > 0;
}
function ob(e, n, t, r, s) {
  var d;
  let o = B(), [i, a] = [Object.keys(t.choices), Object.keys(n.choices)];
  for (let p of i.filter((f) => a.includes(f))) {
    let [f, g] = [t.choices[p], n.choices[p]];
    o[p] = f === void 0 || g === void 0 || T(f) || T(g) ? q : r.share(g.count, n.n, f.count, t.n, (d = s == null ? void 0 : s.choice(e, p)) != null ? d : null);
  }
  let l = [n, t].map(({ summary: p }) => p === void 0 || T(p) ? null : p.mean), [u = null, c = null] = l;
  return v({
    n: si(n.n, t.n),
    choices: o,
    onlyBefore: a.filter((p) => !i.includes(p)),
    onlyNow: i.filter((p) => !a.includes(p))
  }, n.summary === void 0 || t.summary === void 0 ? {} : { mean: u === null || c === null ? q : si(u, c) });
}
function Vu(e, n, t) {
  return n === void 0 ? "new" : e === void 0 ? "gone" : t ? "changed" : T(e) || T(n) ? "withheld" : null;
}
function si(e, n) {
  return { before: e, now: n, difference: n - e };
}
function ib() {
  let e = [];
  return {
    share(n, t, r, s, o) {
      if (T(n) || T(r))
        return T(r) ? r : n;
      let i = ri(r, s, n, t, o);
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
      return e.push({ change: a, p: Wu(r, s, n, t, o) }), a;
    },
    finish() {
      return _u(e.map(({ p: n }) => n)).forEach((n, t) => {
        e[t].change.isClear = n;
      }), e.length;
    }
  };
}
function ab(e) {
  let n = e.filter((o) => o[0] !== null && o[1] !== null), t = (o) => ss(n.map((i) => i[o]), (i, a) => i - a), [r, s] = [t(0), t(1)];
  return e.map((o) => {
    let i = n.indexOf(o);
    return i < 0 ? null : {
      before: o[0],
      now: o[1],
      places: r[i] - s[i]
    };
  });
}
function Uu(e, n) {
  return Array.from(/* @__PURE__ */ new Set([...Object.keys(e), ...Object.keys(n)]));
}

// src/core/report/survey-report.ts
function tt(e) {
  var n;
  return xs(e.results, e.survey, (n = e.last) != null ? n : null);
}
function Rs({ previous: e = null, survey: n }, t) {
  var r;
  return e === null ? null : Gu(t, n, e.published, e.survey, e.accountsInBoth, (r = e.pairs) != null ? r : null);
}

// src/core/report/results-data.ts
var Hu = 5e4, Ps = 1e3, Qu = 100, oi = 18e5;
function lb(e, n = tt(e), t = Rs(e, n)) {
  let { titles: r } = e, s = r.resultsData(n.survey), o = ub(e), i = db(n, e), { excluded: a, breakdowns: l } = n, u = {};
  a.forEach(({ reason: m }) => {
    var h;
    u[m] = ((h = u[m]) != null ? h : 0) + 1;
  });
  let c = (m, h = n.earlier) => {
    var y, w;
    return Jn(O(v(v(v(v(O(v(O(v({
      survey: n.survey,
      definition: { page: r.definition(n.survey), revision: e.definitionRevision },
      minAnswers: e.survey.minAnswers,
      minCell: e.survey.minCell,
      population: n.population,
      counted: n.counted
    }, e.held === void 0 || e.held === null ? {} : { held: e.held }), {
      excluded: i.length === 0 ? a : a.slice(0, Ps)
    }), i.length === 0 ? {} : { excludedMore: {
      count: a.length,
      reasons: gb(u),
      pages: i.map(({ title: b }) => b)
    } }), {
      questions: pb(n.questions, fb),
      skills: n.skills,
      cross: n.cross,
      agreement: n.agreement,
      balance: n.balance,
      breakdowns: m,
      versions: n.versions
    }), h === void 0 ? {} : { earlier: h }), n.trails === void 0 ? {} : { trails: n.trails }), n.ratingTrail === void 0 ? {} : { ratingTrail: n.ratingTrail }), t === null ? {} : { change: t }), {
      answers: (w = (y = e.counted.named) == null ? void 0 : y.map((b) => cb(b, e.home))) != null ? w : { count: e.counted.count, revisions: o.map(({ title: b }) => b) }
    }));
  }, d = c(l);
  if (Qn(d) <= oi)
    return [...o, { title: s, text: d }, ...i];
  let p = mb(l, e), f = l.map(({ by: m, question: h, isPartition: y, ungrouped: w, withheld: b }, x) => O(v({
    by: m,
    question: h,
    isPartition: y
  }, b === void 0 ? {} : { withheld: b }), {
    ungrouped: w,
    pages: p.filter((S) => S.breakdown === x).map(({ title: S }) => S)
  })), g = c(f);
  return [
    ...o,
    // What is kept for whoever reads it goes before what the next release has to be put beside.
    { title: s, text: Qn(g) <= oi || n.earlier === void 0 ? g : c(f, O(v({}, n.earlier), { breakdowns: [] })) },
    ...i,
    ...p.map(({ title: m, text: h }) => ({ title: m, text: h }))
  ];
}
function zu(e, n = tt(e)) {
  var r, s;
  let t = e.titles.resultsData(n.survey);
  return (s = (r = lb(e, n).find((o) => o.title === t)) == null ? void 0 : r.text) != null ? s : "";
}
function ub({ survey: e, titles: n, counted: t }) {
  let r = [];
  return t.named !== null || t.places.forEach(({ community: s, revisions: o }) => {
    for (let i = 0; i < o.length; i += Hu)
      r.push({
        title: n.resultsPart(e.id, "revisions", r.length + 1),
        text: Jn({
          survey: e.id,
          community: s,
          revisions: Array.from(o.subarray(i, i + Hu))
        })
      });
  }), r;
}
function cb({ user: e, page: n, revision: t, timestamp: r, community: s }, o) {
  let i = { user: e, page: n, revision: t, timestamp: r };
  return o === void 0 || s === o ? i : O(v({}, i), { community: s != null ? s : null });
}
function db({ survey: e, excluded: n }, { titles: t }) {
  let r = [];
  for (let s = Ps; s < n.length; s += Ps)
    r.push({
      title: t.resultsPart(e, "excluded", r.length + 1),
      text: Jn({ survey: e, excluded: n.slice(s, s + Ps) })
    });
  return r;
}
function mb(e, { survey: n, titles: t }) {
  let r = [];
  return e.forEach(({ by: s, question: o, groups: i }, a) => {
    let [l, u] = [{}, 0], c = () => {
      r.push({
        breakdown: a,
        title: t.resultsPart(n.id, "groups", r.length + 1),
        text: Jn({ survey: n.id, by: s, question: o, groups: l })
      }), [l, u] = [{}, 0];
    };
    Object.keys(i).forEach((d) => {
      let p = i[d], g = Qn(Jn(p)) + 2 * Jn(p).split(`
`).length;
      u > 0 && u + g > oi && c(), l[d] = p, u += g;
    }), u > 0 && c();
  }), r;
}
function fb(e) {
  if (T(e) || T(e.unknown))
    return e;
  let { unknown: n } = e, t = Object.keys(n);
  if (t.length <= Qu)
    return e;
  let r = (a) => {
    var l;
    return (l = n[a]) != null ? l : 0;
  }, s = t.slice().sort((a, l) => r(l) - r(a) || (a < l ? -1 : 1)), o = new Set(s.slice(0, Qu)), i = /* @__PURE__ */ Object.create(null);
  return t.filter((a) => o.has(a)).forEach((a) => {
    i[a] = r(a);
  }), O(v({}, e), { unknown: i });
}
function pb(e, n) {
  let t = /* @__PURE__ */ Object.create(null);
  return Object.keys(e).forEach((r) => {
    t[r] = n(e[r]);
  }), t;
}
function gb(e) {
  let n = {};
  return Object.keys(e).sort().forEach((t) => {
    n[t] = e[t];
  }), n;
}

// src/core/report/balance-table.ts
var Ju = 150, hb = ["wantToLearn", "canTeach", "seeks", "offers"], yb = {
  wantToLearn: "want-to-learn",
  canTeach: "can-teach",
  seeks: "seek-now",
  offers: "offer-now"
};
function Ku(e) {
  var x, S;
  let { markup: n, results: t, survey: r } = e, s = Object.keys(t.balance), o = hb.filter((k) => s.some((R) => {
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
    return Xu((A = t.balance[R]) == null ? void 0 : A[k], 0);
  })), u = {
    survey: Math.max(l("wantToLearn"), l("canTeach")),
    exchange: Math.max(l("seeks"), l("offers"))
  }, c = (k, R) => {
    var C, I;
    let A = (I = (C = t.balance[k]) == null ? void 0 : C[R]) != null ? I : null, P = R === "wantToLearn" || R === "canTeach";
    return T(A) ? ne(n) : A === null ? Q(n.say("localskills-results-not-asked"), null) : Q(Ye(
      P || A === 0 ? n.number(A) : wt(k, R === "seeks" ? "seek" : "offer", n.number(A), e),
      A / u[P ? "survey" : "exchange"],
      R === "wantToLearn" || R === "seeks" ? "demand" : "supply"
    ), A);
  }, d = (k) => {
    let R = k === "wantToLearn" || k === "canTeach" ? r.measures[k] : null, A = R === null ? void 0 : t.questions[R];
    return A === void 0 || T(A) ? null : A.n;
  }, p = [
    ...o.map((k) => [yb[k], k === "wantToLearn" || k === "canTeach" ? "people" : "exchange", d(k)]),
    ...a ? [["lacking", "lacking", null]] : []
  ], f = p.map(([k]) => V({ text: n.messages.text(`localskills-results-column-${k}`) })), [g, m] = [d("wantToLearn"), d("canTeach")], h = [
    `|+ ${n.say("localskills-results-balance-caption")}`,
    "|-",
    K(n.say("localskills-results-column-skill")),
    ...p.map(([k, , R]) => K(n.say(`localskills-results-column-${k}`) + (R === null ? "" : `<br /><span class="ext-localSkills-detail">${n.say("localskills-results-of-people", R)}</span>`), "number"))
  ];
  for (let k of bb(t.balance, i).slice(0, Ju)) {
    let R = (S = (x = t.balance[k]) == null ? void 0 : x.surveyDifference) != null ? S : null;
    h.push("|-", `! scope="row" | ${wt(k, "offer", e.skillName(k), e)}`, ...qe([
      ...o.map((A) => c(k, A)),
      ...a ? [T(R) ? ne(n) : Q(R === null ? "" : n.signed(R), R)] : []
    ], f));
  }
  let y = i.some((k) => wt(k, "offer", "", e) !== ""), w = s.length - i.length, b = i.length - Ju;
  return [
    ie("balance", n.say("localskills-results-balance")),
    `<p>${n.say("localskills-results-balance-intro")}${g === null || m === null ? "" : ` ${n.say("localskills-results-balance-bases", g, m)}`}${y ? ` ${n.say("localskills-results-balance-links")}` : ""}</p>`,
    On(p.map(([k, R]) => [n.say(`localskills-results-column-${k}`), R]), n),
    oe(
      V({ text: n.messages.text("localskills-results-balance") }),
      "sortable ext-localSkills-wide ext-localSkills-stacked",
      h
    ),
    ...w > 0 ? [`<p>${n.say("localskills-results-balance-silent", w)}</p>`] : [],
    ...b > 0 ? [`<p>${n.say("localskills-results-more-rows", b)}</p>`] : []
  ];
}
function bb(e, n) {
  let t = (r) => {
    var a;
    let { surveyDifference: s = null, exchangeDifference: o = null, wantToLearn: i = null } = (a = e[r]) != null ? a : {};
    return [s, o, i].map((l) => Xu(l, -1 / 0));
  };
  return n.slice().sort((r, s) => {
    let [o, i] = [t(r), t(s)], a = o.findIndex((l, u) => l !== i[u]);
    return a === -1 ? r < s ? -1 : 1 : i[a] - o[a];
  });
}
function Xu(e, n) {
  return typeof e == "number" ? e : n;
}

// src/core/survey/conditions/parse-condition.ts
var ii = 4e3, wb = 50, ai = {
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
}, mr = /[ \t\n\r]*/y, li = /[a-z_]\w*/iy, kb = /[=<>!]=|=[<>]|<>|\*=|&&|\|\||[=<>+\-*/%^]/y, xb = /-?(?:\d+\.\d+|[1-9]\d*|0)/y, Sb = /'(?:[^'"\\]|\\['"]|\\(?!['"]))*'|"(?:[^'"\\]|\\['"]|\\(?!['"]))*"/y, Rb = /\{([^{}]*)\}/y, Pb = /\w+|[^]/y, vb = /^[a-z0-9-]{1,48}(?:\.[a-z0-9-]{1,48}){0,2}$/, Tb = /^(?:(?:item|choice|self|row(?:index|name|title|value))$|(?:item|choice|self|parent|survey|(?:prev|next|total)?row|(?:prev|next|parent)?panel)\.|[#$])/i;
function vs(e) {
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
    let w = n, b = o(Pb);
    return n = w, b ? b[0] : "";
  }
  function a(w) {
    o(mr);
    let b = e[n] === w;
    return n += b ? 1 : 0, b;
  }
  function l(w) {
    var x;
    let b = u();
    for (; b !== null; ) {
      o(mr);
      let S = n, k = (x = o(kb)) != null ? x : o(li), R = k === null ? "" : k[0].toLowerCase(), A = Object.prototype.hasOwnProperty.call(ai, R), [P, C] = A ? ai[R] : [0, "or"];
      if (P < w)
        return n = S, k === null || A ? b : s("operator");
      let I = l(P + 1);
      b = I && { kind: "binary", operator: C, left: b, right: I };
    }
    return null;
  }
  function u() {
    o(mr), t++;
    let w = t > wb ? s("too-deep") : c();
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
      return m(w);
    let b = o(li);
    if (b === null)
      return p((k = f()) != null ? k : g());
    let x = b[0].toLowerCase();
    if (e[n] === "(")
      return n++, b[0] === "iif" ? h() : s("function", b[0], w);
    if (x === "negate")
      return d("not", u());
    if (x === "true" || x === "false")
      return p({ kind: "value", value: x === "true" });
    let S = Object.prototype.hasOwnProperty.call(ai, x);
    return s(S ? "operand" : x === "not" ? "not" : "word", b[0], w);
  }
  function d(w, b) {
    return b && { kind: "unary", operator: w, operand: b };
  }
  function p(w) {
    o(mr);
    let b = n, x = w && o(li), S = x ? x[0].toLowerCase() : "";
    return S === "empty" || S === "notempty" ? d(S, w) : (n = b, w);
  }
  function f() {
    let w = o(xb);
    if (w)
      return { kind: "value", value: Number(w[0]) };
    let b = o(Sb);
    return b && { kind: "value", value: b[0].slice(1, -1).replace(/\\(['"])/g, "$1") };
  }
  function g() {
    let w = n, b = o(Rb);
    if (b === null) {
      let S = i();
      return s(S === "{" ? "brace" : S === '"' || S === "'" ? "text" : "operand");
    }
    let x = b[1];
    return Tb.test(x) ? s("context", W(b[0]), w) : vb.test(x) ? { kind: "answer", parameter: x } : s("answer", W(b[0]), w);
  }
  function m(w) {
    let b = [];
    if (a("]"))
      return { kind: "value", value: b };
    do {
      o(mr);
      let x = f();
      if (x === null)
        return s("list-item");
      b.push(x.value);
    } while (a(","));
    return a("]") ? { kind: "value", value: b } : s("list", "[", w);
  }
  function h() {
    let w = n - 4, b = l(1), x = b && (a(",") ? l(1) : s("iif", "iif", w)), S = x && (a(",") ? l(1) : s("iif", "iif", w));
    return b && x && S && (a(")") ? { kind: "iif", operands: [b, x, S] } : s("iif", "iif", w));
  }
  e.length > ii ? (n = ii, s("too-long", ii)) : e.trim() === "" && s("blank");
  let y = r ? null : l(1);
  return y !== null && n < e.length && s("rest"), r != null ? r : { source: e, expression: y };
}

// src/core/survey/property-reader.ts
var Ab = { pages: 100, elements: 200, columns: 30, rows: 300 }, Eb = 1e3;
function Yu(e) {
  let n = (s, o, ...i) => {
    e.push({ path: s, code: o, parameters: i });
  }, t = (s, o, i, a, l, ...u) => {
    let c = L(s, i);
    return typeof c == "string" && l(c) ? c : (c !== void 0 && n(U(o, i), a, W(c), ...u), null);
  }, r = (s, o, i, a, l) => {
    let u = L(s, i);
    return l(u) ? u : (u !== void 0 && n(U(o, i), a), null);
  };
  return {
    fault: n,
    string: t,
    text(s, o, i) {
      let a = L(s, i), l = zr(a);
      return l === null && a !== void 0 && n(U(o, i), "expected-text"), l;
    },
    word(s, o, i, a) {
      var u;
      return (u = t(s, o, i, "not-one-of", (c) => a.includes(c), a)) != null ? u : a[0];
    },
    id: (s, o, i) => t(s, o, i, "bad-id", (a) => Z.test(a)),
    count(s, o, i) {
      let a = r(s, o, i, "expected-whole-number", fr);
      return a !== null && a < 0 ? (n(U(o, i), "too-small", a, 0), null) : a;
    },
    list(s, o, i) {
      var u, c;
      let a = (u = r(s, o, i, "expected-list", Array.isArray)) != null ? u : [], l = (c = Ab[i]) != null ? c : Eb;
      return a.length > l && n(U(o, i), "too-many-items", l), a.slice(0, l);
    },
    object: (s, o, i) => {
      var a;
      return (a = r(s, o, i, "expected-object", j)) != null ? a : {};
    },
    condition(s, o, i) {
      let a = t(s, o, i, "expected-string", (u) => u.trim() !== ""), l = a === null ? null : vs(a);
      return l !== null && "code" in l ? (n(U(o, i), l.code, ...l.parameters), null) : l;
    }
  };
}
function Zu(e) {
  return ke.test(e);
}
function fr(e) {
  return Number.isSafeInteger(e);
}

// src/core/survey/read-choices.ts
var Fn = 20;
function dn(e, n, t, r) {
  let s = /* @__PURE__ */ new Map(), o = U(n, t);
  return r.list(e, n, t).forEach((i, a) => {
    let l = U(o, a), u = j(i) ? i : {}, c = j(i) ? L(i, "value") : i, d = ci(c) ? String(c) : "";
    Z.test(d) ? s.has(d) ? r.fault(l, "code-taken", d) : s.set(d, {
      value: d,
      text: r.text(u, l, "text"),
      visibleIf: r.condition(u, l, "visibleIf"),
      isRetired: L(u, "retired") === !0
    }) : r.fault(l, "bad-id", W(c));
  }), s.size === 0 ? (r.fault(o, "empty-list"), null) : Array.from(s.values());
}
function Ue(e, n) {
  return { value: e, text: n, visibleIf: null, isRetired: !1 };
}
function ui(e, n, t, r) {
  let s = (o, i, a, l) => {
    var c;
    let u = L(e, i) === void 0 ? a : i;
    return L(e, u) !== !0 ? null : r.some(({ value: d }) => d === o) ? (t.fault(U(n, u), "special-code-taken", o), null) : Ue(o, (c = t.text(e, n, l)) != null ? c : { kind: "message", key: `localskills-choice-${o}` });
  };
  return {
    other: s(Un, "showOtherItem", "hasOther", "otherText"),
    none: s(Jt, "showNoneItem", "hasNone", "noneText"),
    refused: s(Kt, "showRefuseItem", "", "refuseText"),
    dontKnow: s(Xt, "showDontKnowItem", "", "dontKnowText")
  };
}
function ec(e, n, t) {
  if (L(e, "rateValues") !== void 0)
    return dn(e, n, "rateValues", t);
  let r = (l, u) => {
    let c = L(e, l);
    return fr(c) ? c : (c !== void 0 && t.fault(U(n, l), "expected-whole-number"), u);
  }, [s, o, i] = [r("rateMin", 1), r("rateMax", 5), r("rateStep", 1)];
  if (o <= s || i < 1)
    return t.fault(`${n}.rateMax`, "bad-rating", s, o, i), null;
  let a = [];
  for (let l = s; l <= o && a.length < Fn; l += i)
    a.push(Ue(String(l), null));
  return s + Fn * i <= o && t.fault(`${n}.rateMax`, "too-many-steps", Fn), a;
}
function nc(e, n, t) {
  let r = /* @__PURE__ */ new Map();
  return t.list(e, n, "columns").forEach((s, o) => {
    let i = U(`${n}.columns`, o), a = j(s) ? L(s, "name") : void 0;
    if (!j(s) || typeof a != "string" || !Z.test(a)) {
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
function ci(e) {
  return typeof e == "string" || typeof e == "number";
}

// src/core/report/group-label.ts
var Ob = /^[a-z0-9][a-z0-9_-]{0,99}$/;
function pr(e) {
  return Ob.test(e);
}
function gr(e, { by: n, question: t }, r) {
  var d, p;
  let { markup: s, survey: o, texts: i, codeNames: a } = r;
  if (n === "language") {
    let f = a.language(e);
    return f !== null ? V({ text: f }) : ke.test(e) ? `<span lang="${e}">{{#language:${e}}}</span>` : V({ text: e });
  }
  if (n === "community")
    return Cb(e, r);
  let l = H(o).find(({ name: f }) => f === t), u = l === void 0 ? null : (p = (d = ce(l)[0]) == null ? void 0 : d.choices) != null ? p : null, c = u === null ? void 0 : u.find(({ value: f }) => f === e);
  return s.label(En(c != null ? c : Ue(e, null), l, i, a));
}
function Cb(e, { codeNames: n }) {
  var t;
  return `<bdi>${V({ text: (t = n.wiki(e)) != null ? t : e })}</bdi>`;
}
function tc({ by: e, question: n }, { markup: t, survey: r, texts: s }) {
  let o = H(r).find(({ name: a }) => a === n);
  if (o !== void 0) {
    let a = ye(o, s);
    return { text: a.text, wikitext: t.label(a) };
  }
  let i = `localskills-results-by-${e === "language" ? "language" : "community"}`;
  return { text: t.messages.text(i), wikitext: t.say(i) };
}

// src/core/report/parameter-title.ts
function Tt({ question: e, row: n, column: t }, r) {
  return [
    ye(e, r).text,
    ...n === null ? [] : [Ee(n, r).text],
    ...t === null ? [] : [ye(t, r).text]
  ].join(" / ");
}

// src/core/report/change-tables.ts
var rc = 6, Nb = 10, Mb = ["new", "gone", "changed", "withheld", "no-answers"], di = [
  ["gap", "gap"],
  ["importance", "importance"],
  ["ability", "importance"],
  ["high-need", "high-need"],
  ["rank-mwds", "rank"],
  ["n", "n"]
];
function oc(e) {
  let { change: n, markup: t, report: r } = e;
  if (n === null || n.before.counted === 0)
    return [];
  let { accountsInBoth: s, before: o, comparisons: i, isPaired: a, now: l } = n, u = s === null || T(s) || s === 0 ? t.say("localskills-results-change-others") : `${t.say("localskills-results-change-both", s)} ${t.say(`localskills-results-change-${a ? "paired" : "unpaired"}`)}`;
  return [
    ie("change", t.say("localskills-results-change")),
    `<p>${t.say(
      "localskills-results-change-intro",
      { wikitext: xe(r.titles.results(o.survey), mi(e)) },
      o.counted,
      l.counted
    )} ${u}</p>`,
    ...i < 2 ? [] : [`<p>${t.say(
      "localskills-results-change-many",
      i,
      Math.max(1, Math.round(i / 20)),
      { wikitext: _e(t.say("localskills-results-clear"), "clear", t) }
    )}</p>`],
    ...$b(n, e),
    ...Ib(n, e),
    ...Lb(n, e)
  ];
}
function rt({ difference: e }) {
  return e;
}
function mi({ markup: e, report: { previous: n = null }, change: t, texts: r }) {
  var s;
  return n === null ? `<bdi>${V({ text: (s = t == null ? void 0 : t.before.survey) != null ? s : "" })}</bdi>` : e.label(ye({ name: n.survey.id, title: n.survey.title }, r));
}
function ic(e) {
  let { change: n, markup: t } = e;
  if (n === null || n.before.counted === 0 || n.comparisons === 0)
    return [];
  let [r] = ac(n, e), s = { wikitext: Be("change", t.say("localskills-results-change")) };
  return [r === void 0 ? t.say("localskills-results-change-lead-none", { wikitext: mi(e) }, s) : t.say("localskills-results-change-lead", { wikitext: mi(e) }, { wikitext: r.about }, s)];
}
function ac({ skills: e, questions: n }, t) {
  var l, u;
  let { markup: r, survey: s, texts: o, codeNames: i } = t, a = [];
  Object.keys(e).forEach((c) => {
    var p;
    let d = (p = e[c]) == null ? void 0 : p.highNeed;
    if (d !== void 0 && !T(d) && d.isClear) {
      let f = { wikitext: `<strong>${t.skillName(c)}</strong>` };
      a.push({
        name: c,
        change: d,
        about: r.say("localskills-results-change-need", f, ...sc(d, t))
      });
    }
  });
  for (let c of Y(s)) {
    let d = (u = (l = n[c.name]) == null ? void 0 : l.choices) != null ? u : {};
    Object.keys(d).forEach((p) => {
      var g, m;
      let f = d[p];
      if (f !== void 0 && !T(f) && f.isClear) {
        let h = (m = (g = c.choices) == null ? void 0 : g.find(({ value: w }) => w === p)) != null ? m : Ue(p, null), y = En(h, c.question, o, i);
        a.push({ name: `${c.name} ${p}`, change: f, about: r.say(
          "localskills-results-change-choice",
          { wikitext: V({ text: Tt(c, o) }) },
          { wikitext: `<strong>${r.label(y)}</strong>` },
          ...sc(f, t)
        ) });
      }
    });
  }
  return a.sort((c, d) => Math.abs(rt(d.change)) - Math.abs(rt(c.change)) || (c.name < d.name ? -1 : 1)), a;
}
function $b(e, n) {
  let { markup: t } = n, r = ac(e, n), s = r.length - rc;
  return r.length === 0 ? [`<p>${t.say("localskills-results-change-none")}</p>`] : [
    "<ul>",
    ...r.slice(0, rc).map(({ about: o }) => `<li>${o}</li>`),
    "</ul>",
    ...s > 0 ? [`<p>${t.say("localskills-results-change-more", s)}</p>`] : []
  ];
}
function sc({ before: e, now: n, difference: t, interval: r }, { markup: s }) {
  let o = s.say(
    "localskills-results-change-range",
    { wikitext: s.signed(r.low * 100) },
    { wikitext: s.signed(r.high * 100) },
    { wikitext: s.signed(t * 100) }
  );
  return [s.percent(e), s.percent(n), o].map((i) => ({ wikitext: i }));
}
function Ib({ skills: e }, n) {
  let { markup: t } = n, r = (d) => e[d], s = (d) => rt(r(d).gap), o = Object.keys(e).sort((d, p) => s(p) - s(d) || (d < p ? -1 : 1));
  if (o.length === 0)
    return [];
  let i = o.map(s), a = i.every((d) => d < 0) ? "-fell" : i.every((d) => d > 0) ? "-rose" : "", l = di.map(([d]) => V({ text: t.messages.text(`localskills-results-column-${d}`) })), u = [
    `|+ ${t.say(`localskills-results-change-caption${a}`)}`,
    "|-",
    K(t.say("localskills-results-column-skill")),
    ...di.map(([d]) => K(t.say(`localskills-results-column-${d}`), "number"))
  ], c = (d, p) => ` <span class="ext-localSkills-detail">${t.say("localskills-results-from-to", { wikitext: d }, { wikitext: p })}</span>`;
  for (let d of o) {
    let { gap: p, importance: f, ability: g, highNeed: m, rankByMwds: h, n: y } = r(d), w = (b) => Q(
      t.signed(rt(b), 2) + c(t.number(b.before, 2), t.number(b.now, 2)),
      rt(b)
    );
    u.push(
      "|-",
      `! scope="row" | ${n.skillName(d)}`,
      ...qe([
        w(p),
        w(f),
        w(g),
        T(m) ? ne(t) : Q(
          `${t.signed(rt(m) * 100)}${c(t.percent(m.before), t.percent(m.now))}${m.isClear ? `<br /><strong class="ext-localSkills-detail">${t.say("localskills-results-clear")}</strong>` : ""}`,
          rt(m)
        ),
        h === null ? Q("", null) : Q(
          t.say("localskills-results-from-to", { wikitext: t.number(h.before) }, { wikitext: t.number(h.now) }),
          h.now
        ),
        Q(t.say("localskills-results-from-to", { wikitext: t.number(y.before) }, { wikitext: t.number(y.now) }), y.now)
      ], l)
    );
  }
  return [
    On(di.map(([d, p]) => [t.say(`localskills-results-column-${d}`), p]), t),
    oe(
      V({ text: t.messages.text("localskills-results-change") }),
      "sortable ext-localSkills-wide ext-localSkills-stacked",
      u
    )
  ];
}
function Lb({ notCompared: e }, n) {
  let { markup: t, survey: r, texts: s } = n, o = new Map(Y(r).map((a) => [a.name, a])), i = [];
  for (let a of Mb) {
    let l = e.filter((u) => u.reason === a).map(({ part: u, name: c }) => {
      let d = o.get(c);
      return u === "skill" ? n.skillName(c) : d === void 0 ? `<code>${V({ text: c })}</code>` : V({ text: Tt(d, s) });
    });
    l.length > 0 && i.push(t.say(`localskills-results-not-compared-${a}`, Me(l, t, Nb)));
  }
  return i.length === 0 ? [] : [
    `<p>${t.say("localskills-results-not-compared")}</p>`,
    "<ul>",
    ...i.map((a) => `<li>${a}</li>`),
    "</ul>"
  ];
}

// src/core/report/headline.ts
function uc(e, n) {
  let { wantToLearn: t, canTeach: r } = n.measures, s = [];
  for (let d of Object.keys(e.skills)) {
    let p = He(e, d);
    p !== null && !T(p.highNeedCount) && p.highNeedCount > 0 && s.push({ skill: d, count: p.highNeedCount, of: p.n });
  }
  let o = (d) => {
    var p, f;
    return (f = (p = He(e, d)) == null ? void 0 : p.rankByMwds) != null ? f : Number.MAX_SAFE_INTEGER;
  }, i = Object.keys(e.skills).filter((d) => cc(e.skills[d])).sort((d, p) => o(d) - o(p) || te(d, p)), a = lc(e, r), l = lc(e, t), u = l === null || a === null ? [] : pi(e).filter((d) => {
    var g, m;
    let [p, f] = [Ts(e, r, d), Ts(e, t, d)];
    return (T(p) || T(f)) && (T(p) || p === 0) && (T(f) || (f != null ? f : 0) > 0) && ((m = (g = e.balance[d]) == null ? void 0 : g.offers) != null ? m : 0) === 0;
  }), c = (l != null ? l : []).filter(({ skill: d }) => {
    var p, f;
    return Ts(e, r, d) === 0 && ((f = (p = e.balance[d]) == null ? void 0 : p.offers) != null ? f : 0) === 0;
  });
  return {
    needs: fi(s),
    assets: fi(a != null ? a : []),
    unmet: l === null || a === null ? null : fi(c),
    hiddenNeeds: i,
    hiddenAssets: r === null ? [] : pi(e).filter((d) => T(Ts(e, r, d))),
    maybeUnmet: u
  };
}
function cc(e) {
  return e !== void 0 && (T(e) || T(e.highNeedCount));
}
function He(e, n) {
  let t = e.skills[n];
  return t === void 0 || T(t) ? null : t;
}
function Ts(e, n, t) {
  var o;
  let r = n === null ? void 0 : e.questions[n];
  if (r === void 0 || T(r))
    return r != null ? r : null;
  let s = r.choices[t];
  return T(s) ? s : (o = s == null ? void 0 : s.count) != null ? o : null;
}
function lc(e, n) {
  let t = n === null ? void 0 : e.questions[n];
  if (t === void 0 || T(t))
    return null;
  let r = pi(e);
  return Object.keys(t.choices).filter((s) => r.includes(s)).map((s) => {
    let o = t.choices[s];
    return { skill: s, count: o === void 0 || T(o) ? 0 : o.count, of: t.n };
  }).filter(({ count: s }) => s > 0);
}
function pi({ skills: e, balance: n }) {
  let t = Object.keys(e);
  return t.length === 0 ? Object.keys(n) : t;
}
function fi(e) {
  return e.slice().sort((n, t) => kt(
    { numerator: t.count, denominator: t.of },
    { numerator: n.count, denominator: n.of }
  ) || (n.skill < t.skill ? -1 : 1)).slice(0, 3);
}

// src/core/report/findings.ts
var At = 5;
function mc(e) {
  let { markup: n, results: t, survey: r } = e, { needs: s, assets: o, unmet: i, hiddenNeeds: a, hiddenAssets: l, maybeUnmet: u } = uc(t, r), c = (y, ...w) => (b) => n.say(
    y,
    Db(b, e),
    b.count,
    b.of,
    { wikitext: Fb(b, e) },
    ...w
  ), d = (y, { skill: w }) => {
    let b = n.say("localskills-results-see-exchange"), x = wt(w, "offer", b, e);
    return x === b ? y : `${y} ${x}`;
  }, p = (y) => g === 0 ? c("localskills-results-unmet-skill")(y) : c("localskills-results-unmet-skill-of", g)(y), f = r.measures.canTeach === null ? void 0 : t.questions[r.measures.canTeach], g = f === void 0 || T(f) ? 0 : f.n, m = [];
  Object.keys(t.skills).length > 0 && m.push(...gi("needs", s.map(c("localskills-results-need")), e, a)), o.length + l.length > 0 && m.push(...gi("assets", o.map(c("localskills-results-asset")), e, l)), i !== null && m.push(...gi("unmet", i.map((y) => d(p(y), y)), e, u));
  let h = [...ic(e), ...jb(e), ...Wb(e)];
  return [
    ...m.length === 0 ? [] : [
      '<div class="ext-localSkills-findings">',
      ...m,
      "</div>",
      `<p class="ext-localSkills-quiet">${n.say(
        "localskills-results-findings-note",
        { wikitext: _e(n.say("localskills-results-term-interval"), "interval", n) }
      )}</p>`
    ],
    ...h.length === 0 ? [] : ["<ul>", ...h.map((y) => `<li>${y}</li>`), "</ul>"]
  ];
}
function Fb({ count: e, of: n }, { markup: t }) {
  var o;
  let { low: r, high: s } = (o = bn(e, n)) != null ? o : { low: 0, high: 1 };
  return t.say(
    "localskills-results-share-interval",
    { wikitext: t.percent(e / n) },
    { wikitext: t.number(We(r, 0, 2)) },
    { wikitext: t.percent(s) }
  );
}
function gi(e, n, t, r = []) {
  let { markup: s } = t;
  return [
    `<div class="ext-localSkills-finding ext-localSkills-finding-${e}">`,
    // No heading of the page's own kind: before the first of those stands the table of contents, in some skins.
    `<div class="ext-localSkills-finding-title" role="heading" aria-level="2">${s.say(`localskills-results-${e}`)}</div>`,
    ...n.length > 0 ? ["<ol>", ...n.map((o) => `<li>${o}</li>`), "</ol>"] : r.length > 0 ? [] : [`<p>${s.say(`localskills-results-${e}-none`)}</p>`],
    ...r.length === 0 ? [] : [`<p>${s.say(
      `localskills-results-${e}-hidden`,
      r.length,
      Me(r.map(t.skillName), s, At)
    )}</p>`],
    "</div>"
  ];
}
function Db({ skill: e }, n) {
  return { wikitext: `<strong>${n.skillName(e)}</strong>` };
}
function jb(e) {
  let { markup: n, results: t } = e, r = Object.keys(t.skills).filter((o) => hi(t, o) !== null), s = r.filter((o) => hi(t, o) === "concentrate-here").sort((o, i) => dc(t, i) - dc(t, o) || (o < i ? -1 : 1));
  return r.length < 4 || s.length === 0 ? [] : [n.say(
    "localskills-results-concentrate",
    s.length,
    r.length,
    Me(s.map(e.skillName), n, At),
    { wikitext: Be("plot", n.say("localskills-results-plot")) }
  )];
}
function Wb(e) {
  let { markup: n, results: t } = e, r = Object.keys(t.skills).filter((i) => As(t, i) !== null);
  if (r.length < 2 * At)
    return [];
  let s = (i) => {
    var a, l;
    return (l = ((a = As(t, i)) != null ? a : [])[0]) != null ? l : 1 / 0;
  }, o = r.filter((i) => {
    var a;
    return hi(t, i) === "concentrate-here" && ((a = As(t, i)) != null ? a : []).every((l) => l <= At);
  }).sort((i, a) => s(i) - s(a) || (i < a ? -1 : 1));
  return [o.length === 0 ? n.say("localskills-results-agreed-none", At) : n.say("localskills-results-agreed", At, Me(o.map(e.skillName), n), o.length)];
}
function As(e, n) {
  var o;
  let { rankByMwds: t = null, rankByRds: r = null, rankByHighNeed: s = null } = (o = He(e, n)) != null ? o : {};
  return t === null || r === null || s === null ? null : [t, r, s];
}
function hi(e, n) {
  var t, r;
  return (r = (t = He(e, n)) == null ? void 0 : t.quadrant) != null ? r : null;
}
function dc(e, n) {
  var t, r;
  return (r = (t = He(e, n)) == null ? void 0 : t.gap) != null ? r : 0;
}
var _b = 5;
function fc({ markup: e, results: n }) {
  let { mwdsRds: t, mwdsHighNeed: r, rdsHighNeed: s } = n.agreement, o = [t, r, s].filter((c) => c !== null);
  if (o.length === 0)
    return [];
  let i = o.reduce((c, d) => c + d, 0) / o.length, l = Object.keys(n.skills).filter((c) => As(n, c) !== null).length < _b ? "few" : i >= 0.7 ? "largely" : i >= 0.4 ? "partly" : "hardly", u = (c) => ({ wikitext: c === null ? "\u2013" : e.number(c, 2) });
  return [`<p>${e.say(`localskills-results-agreement-${l}`)} ${e.say("localskills-results-agreement-advice")} ${e.say(
    "localskills-results-agreement-figures",
    { wikitext: _e(e.say("localskills-results-term-tau"), "tau", e) },
    u(t),
    u(r),
    u(s)
  )}</p>`];
}

// src/core/report/skills-table.ts
var Es = [
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
function pc(e) {
  var l;
  let { markup: n, results: t, survey: r } = e, s = J(r), o = Object.keys(t.skills);
  if (s === null || o.length === 0)
    return [];
  let i = [
    `|+ ${n.say("localskills-results-skills-caption")}`,
    "|-",
    K(n.say("localskills-results-column-skill")),
    ...Es.map(([u]) => K(
      n.say(`localskills-results-column-${u}`),
      "number"
    ))
  ], a = Es.map(([u]) => V({ text: n.messages.text(`localskills-results-column-${u}`) }));
  for (let u of hr(t.skills)) {
    let c = t.skills[u], d = c === void 0 ? null : yn(c, (l = t.earlier) == null ? void 0 : l.skills[u]), p = d === null ? c : O(v({}, d), {
      rankByMwds: null,
      rankByRds: null,
      rankByHighNeed: null,
      rankDifference: null
    }), f = p !== void 0 && !T(p) && p.n > 0;
    i.push(
      // Rows without figures stay at the end, however the table is sorted.
      f && d === null ? "|-" : '|- class="sortbottom"',
      `! scope="row" | ${e.skillName(u)}${d === null ? "" : `<div class="ext-localSkills-detail">${n.say("localskills-results-earlier")}</div>`}`,
      ...f ? qe(qb(p, [s.importance, s.ability], e), a) : [`| class="ext-localSkills-withheld" colspan="${Es.length}" | ${T(p) ? nr(p, e) : n.say("localskills-results-no-answers")}`]
    );
  }
  return [
    ie("skills", n.say("localskills-results-skills")),
    `<p>${n.say("localskills-results-skills-intro")}</p>`,
    ...fc(e),
    On(Es.map(([u, c]) => [n.say(`localskills-results-column-${u}`), c]), n),
    oe(
      V({ text: n.messages.text("localskills-results-skills") }),
      "sortable ext-localSkills-wide ext-localSkills-stacked ext-localSkills-ranking",
      i
    )
  ];
}
function hr(e) {
  return Object.keys(e).sort((n, t) => Bb(e, n, t));
}
function Bb(e, n, t) {
  for (let r of ["rankByMwds", "rankByRds"]) {
    let s = (a) => {
      var l, u;
      return (u = (l = He({ skills: e }, a)) == null ? void 0 : l[r]) != null ? u : 1 / 0;
    }, [o, i] = [s(n), s(t)];
    if (o !== i)
      return o - i;
  }
  return n < t ? -1 : 1;
}
function qb(e, n, { markup: t }) {
  let r = (f, g) => Q(f === null ? "" : t.number(f, g), f), s = (f, g, m) => {
    let [h, y] = [Math.min(...Array.from(m.values())), Math.max(...Array.from(m.values()))];
    return f === null ? Q("", null) : Q(Ye(t.number(f, 2), y > h ? (f - h) / (y - h) : 0, g), f);
  }, { highNeed: o, highNeedCount: i, highNeedInterval: a, rankByMwds: l, rankByRds: u, rankByHighNeed: c, rankDifference: d } = e, p = T(a) || a === null ? "" : `<div class="ext-localSkills-detail">${t.say(
    "localskills-results-interval",
    { wikitext: t.number(We(a.low, 0, 2)) },
    { wikitext: t.percent(a.high) }
  )}</div>`;
  return [
    r(l, 0),
    r(u, 0),
    T(i) ? ne(t) : r(c, 0),
    r(d, 0),
    T(o) || T(i) ? ne(t) : Q(Ye(`${t.percent(o != null ? o : 0)} <span class="ext-localSkills-detail">${t.say("localskills-results-count-of", i, e.n)}</span>`, o != null ? o : 0, "need") + p, o != null ? o : 0),
    s(e.importance.mean, "importance", n[0]),
    s(e.ability.mean, "ability", n[1]),
    r(e.gap, 2),
    r(e.mwds, 2),
    r(e.rds, 0),
    r(e.n, 0)
  ];
}

// src/core/report/breakdown-tables.ts
var Gb = { community: 40, language: 12, question: 12 };
function gc(e) {
  let { markup: n, results: t } = e, r = ({ by: o }) => +(o !== "community"), s = t.breakdowns.slice().sort((o, i) => r(o) - r(i)).reduce(
    (o, i) => o.concat(Hb(i, e)),
    []
  );
  return s.length === 0 ? [] : [
    ie("breakdowns", n.say("localskills-results-breakdowns")),
    `<p>${n.say("localskills-results-breakdowns-intro")}</p>`,
    Ub(e),
    ...s
  ];
}
function Vb({ by: e, groups: n }) {
  let t = Object.keys(n), r = (i) => {
    let a = n[i];
    return a === void 0 || T(a) ? 0 : a.counted;
  }, s = t.slice().sort((i, a) => r(a) - r(i) || (i < a ? -1 : 1)), o = new Set(s.slice(0, Gb[e]));
  return t.filter((i) => o.has(i));
}
function Ub({ markup: e }) {
  let n = (s, o) => `<span class="ext-localSkills-heat-key ext-localSkills-heat-${s}">${o}</span>`, t = (s) => ({ wikitext: e.number(s, s % 1 === 0 ? 0 : 1) }), r = (s) => n(s * 2, e.say("localskills-results-heat-up-to", t(s - 0.5), t(s)));
  return `<p class="ext-localSkills-heat-keys">${[
    n(-1, e.say("localskills-results-heat-surplus")),
    ...[0.5, 1, 1.5].map(r),
    n(4, e.say("localskills-results-heat-above", t(1.5)))
  ].join(" ")}</p>`;
}
function Hb(e, n) {
  var f;
  let { markup: t, results: r } = n, s = (f = r.earlier) == null ? void 0 : f.breakdowns.find(({ by: g, question: m }) => g === e.by && m === e.question), o = e.withheld === "little-change" && s !== void 0, i = o ? s : e, a = Object.keys(i.groups), l = Vb(i), u = hr(r.skills);
  if (a.length < 2 || u.length === 0)
    return [];
  let c = tc(i, n), d = [
    `|+ ${_e(t.say("localskills-results-breakdown-caption"), "gap", t)}`,
    "|-",
    K(t.say("localskills-results-column-skill")),
    ...l.map((g) => K(
      Jb(g, i, n) + Kb(i.groups[g], n),
      "number"
    ))
  ], p = 0;
  for (let g of u) {
    let m = [], h = !1;
    for (let y of l) {
      let w = i.groups[y], b = w === void 0 || T(w) ? w : w.skills[g], x = Qb(b, s == null ? void 0 : s.groups[y], g);
      h = h || x !== null || b !== void 0 && !T(b), m.push(x !== null ? bt(t.number(x, 2), x, t) : b === void 0 || T(b) ? ne(t) : b.gap === null ? Q("", null) : Q(t.number(b.gap, 2), b.gap, `ext-localSkills-heat-${zb(b.gap)}`));
    }
    p += +!h, d.push(...h ? ["|-", `! scope="row" | ${n.skillName(g)}`, ...m] : []);
  }
  return p === u.length ? [
    Ge(3, c.wikitext),
    `<p class="ext-localSkills-withheld">${t.say("localskills-results-breakdown-nothing")}</p>`
  ] : [
    Ge(3, c.wikitext),
    ...o ? [`<p class="ext-localSkills-withheld">${t.say("localskills-results-earlier-whole")}</p>`] : er(d, t),
    ...l.length < 3 ? [] : [`<p class="ext-localSkills-scroll-cue${l.length > 8 ? "" : " ext-localSkills-scroll-cue-narrow"}">${t.say("localskills-results-scroll", l.length)}</p>`],
    oe(V(c), "sortable ext-localSkills-wide ext-localSkills-breakdown", d),
    ...p === 0 ? [] : [`<p>${t.say("localskills-results-breakdown-rows-left-out", p)}</p>`],
    ...l.length < a.length ? [`<p>${t.say("localskills-results-more-groups", a.length - l.length)}</p>`] : []
  ];
}
function Qb(e, n, t) {
  var s, o;
  let r = n === void 0 || T(n) ? void 0 : n.skills[t];
  return e === void 0 ? null : (o = (s = yn(e, r)) == null ? void 0 : s.gap) != null ? o : null;
}
function zb(e) {
  return e < 0 ? -1 : Math.min(4, Math.ceil(e * 2));
}
function Jb(e, n, t) {
  let r = gr(e, n, t), { report: s, survey: o } = t, i = n.groups[e];
  return n.by === "community" && pr(e) && i !== void 0 && !T(i) ? xe(s.titles.communityResults(o.id, e), r) : r;
}
function Kb(e, { markup: n }) {
  return `<br /><span class="ext-localSkills-detail">${e === void 0 || T(e) ? n.say("localskills-results-withheld") : n.say("localskills-results-answers", e.counted)}</span>`;
}

// src/core/report/exclusions.ts
var yi = 500;
function hc({ markup: e, results: n }) {
  let { excluded: t } = n;
  if (t.length === 0)
    return [];
  let r = (l) => zn(l, e.say("localskills-results-see-revision")), s = ({ page: l, reason: u, revision: c }) => [
    "|-",
    `| ${xe(l)}`,
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
    ie("excluded", e.say("localskills-results-excluded")),
    ...o.size < 2 ? [] : [oe(V({ text: e.messages.text("localskills-results-column-reason") }), "ext-localSkills-excluded", [
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
    oe(a, "ext-localSkills-excluded", [
      "|-",
      ...["page", "reason"].map((l) => K(e.say(`localskills-results-column-${l}`))),
      ...t.slice(0, yi).map((l) => s(l).join(`
`))
    ]),
    ...t.length > yi ? [`<p>${e.say("localskills-results-more-excluded", t.length - yi)}</p>`] : []
  ];
}

// src/core/report/glossary.ts
function Xb({ change: e, markup: n, survey: t, results: r }) {
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
function yc(e) {
  let { markup: n } = e;
  return [
    ie("guide", n.say("localskills-results-guide")),
    '<dl class="ext-localSkills-guide">',
    ...Xb(e).reduce((t, [r, s, ...o]) => t.concat(
      s.map((i, a) => `<dt${a === 0 ? ` id="${yt(r)}"` : ""}>${n.say(i)}</dt>`),
      `<dd>${n.say(`localskills-results-guide-${r}`, ...o)}</dd>`
    ), []),
    "</dl>",
    `<p>${n.say("localskills-results-guide-caution")}</p>`
  ];
}

// src/core/report/community-page.ts
function bc({ results: e }) {
  return e.breakdowns.find(({ by: n, groups: t }) => n === "community" && Object.keys(t).length > 1);
}

// src/core/report/methods.ts
var bi = 100;
function wc(e) {
  let { markup: n, survey: t } = e;
  return [
    ie("quality", n.say("localskills-results-methods")),
    ...wi(Yb(e)),
    ...Zb(e),
    ...ew(e),
    ...J(t) === null ? [] : [
      Ge(3, n.say("localskills-results-formulas")),
      ...wi([
        n.say("localskills-results-methods-pairs"),
        n.say("localskills-results-methods-formulas"),
        n.say("localskills-results-methods-intervals", { wikitext: n.percent(0.95) }),
        ...e.change === null ? [] : [n.say("localskills-results-methods-change")]
      ])
    ],
    Ge(3, n.say("localskills-results-disclosure")),
    ...wi(nw(e))
  ];
}
function wi(e) {
  return ["<ul>", ...e.map((n) => `<li>${n}</li>`), "</ul>"];
}
function Yb({ markup: e, report: n, results: t, survey: r }) {
  let { titles: s, counted: o, definitionRevision: i } = n, a = (d, p) => ({ wikitext: xe(d, e.say(p)) }), l = i === 0 ? a(s.definition(r.id), "localskills-results-definition") : { wikitext: zn(i, e.say("localskills-results-revision", e.digits(i))) }, u = Object.keys(t.balance).map((d) => t.balance[d]), c = (d) => u.reduce((p, f) => {
    var g;
    return p + ((g = f == null ? void 0 : f[d]) != null ? g : 0);
  }, 0);
  return [
    e.say("localskills-results-methods-counted", t.counted, l),
    e.say("localskills-results-methods-answers", {
      wikitext: `[[Special:PrefixIndex/${s.answersPrefix(r.id)}|${e.say("localskills-results-all-answers")}]]`
    }),
    ...t.excluded.length === 0 ? [] : [e.say(
      "localskills-results-methods-excluded",
      t.excluded.length,
      { wikitext: Be("excluded", e.say("localskills-results-excluded")) }
    )],
    e.say("localskills-results-methods-shares", { wikitext: e.percent(1) }),
    ...u.some((d) => d !== void 0 && d.offers !== null) ? [e.say("localskills-results-methods-exchange", c("offers"), c("seeks"))] : [],
    e.say("localskills-results-methods-data", a(s.resultsData(r.id), "localskills-results-data"), o.count)
  ];
}
function Zb(e) {
  let { markup: n, report: t, results: r, survey: s } = e, o = bc(e);
  if (o === void 0)
    return [];
  let i = (u) => {
    let c = o.groups[u];
    return c === void 0 || T(c) ? null : c.counted;
  }, a = Object.keys(o.groups).sort((u, c) => {
    var d, p;
    return ((d = i(c)) != null ? d : -1) - ((p = i(u)) != null ? p : -1) || (u < c ? -1 : 1);
  }), l = [
    "|-",
    K(n.say("localskills-results-column-community")),
    K(n.say("localskills-results-fact-counted"), "number"),
    K(n.say("localskills-results-column-share"), "number")
  ];
  for (let u of a.slice(0, bi)) {
    let c = i(u), d = gr(u, o, e);
    l.push(
      "|-",
      `! scope="row" | ${c !== null && pr(u) ? xe(t.titles.communityResults(s.id, u), d) : d}`,
      ...qe(c === null ? [ne(n), ne(n)] : [
        Q(n.number(c), c),
        Q(Ye(n.percent(c / r.counted), c / r.counted), c / r.counted)
      ], ["fact-counted", "column-share"].map((p) => V({ text: n.messages.text(`localskills-results-${p}`) })))
    );
  }
  return [
    Ge(3, n.say("localskills-results-response")),
    `<p>${n.say("localskills-results-response-intro")}</p>`,
    oe(V({ text: n.messages.text("localskills-results-response") }), "sortable ext-localSkills-shares ext-localSkills-stacked", l),
    ...a.length > bi ? [`<p>${n.say("localskills-results-more-rows", a.length - bi)}</p>`] : []
  ];
}
function ew(e) {
  let { markup: n, results: t, survey: r, texts: s } = e;
  if (!t.versions.some(({ isCurrent: l, isKnown: u }) => u && !l))
    return [];
  let o = H(r), i = (l) => Me(l.map((u) => {
    let c = o.find((d) => d.name === u);
    return c === void 0 ? `<code>${V({ text: u })}</code>` : n.label(ye(c, s));
  }), n).wikitext, a = [
    "|-",
    ...["version", "answers", "left-out", "reworded"].map((l) => K(n.say(`localskills-results-column-${l}`)))
  ];
  for (let { revision: l, counted: u, isCurrent: c, isKnown: d, changed: p, reworded: f } of t.versions) {
    let g = l === null || !d ? n.say("localskills-results-version-unknown") : zn(l, n.say("localskills-results-revision", n.digits(l)));
    a.push(
      "|-",
      `! scope="row" | ${g}${c ? ` <span class="ext-localSkills-detail">${n.say("localskills-results-version-current")}</span>` : ""}`,
      T(u) ? ne(n) : Q(n.number(u), u),
      `| ${i(p)}`,
      `| ${i(f)}`
    );
  }
  return [
    Ge(3, n.say("localskills-results-versions")),
    `<p>${n.say("localskills-results-versions-intro")}</p>`,
    oe(V({ text: n.messages.text("localskills-results-versions") }), "", a)
  ];
}
function nw({ markup: e, survey: n, report: { held: t = null } }) {
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
function kc(e, n) {
  let t = Math.ceil(n * 96), r = [], [s, o] = [t / 2, 96 - t / 2], i = (a, l) => r.every((u) => Math.abs(u.across - a) >= t || Math.abs(u.up - l) >= t);
  for (let a of e) {
    let [l, u] = [a.across * 96, a.up * 96], [c, d] = [{ across: s, up: s }, 1 / 0];
    for (let p = s; p <= o; p++)
      for (let f = s; f <= o; f++) {
        let g = (p - l) ** 2 + (f - u) ** 2;
        g < d && i(p, f) && ([c, d] = [{ across: p, up: f }, g]);
      }
    r.push(c);
  }
  return r.map(({ across: a, up: l }) => ({ across: a / 96, up: l / 96 }));
}
function ki(e) {
  let n = Math.floor(Math.min(...e) * 2) / 2, t = Math.ceil(Math.max(...e) * 2) / 2;
  return t - n >= 1 ? { low: n, high: t } : { low: n - (1 - t + n) / 2, high: t + (1 - t + n) / 2 };
}

// src/core/report/need-plot.ts
var tw = 32, rw = 0.075, sw = 10, ow = ["concentrate-here", "keep-up", "low-priority", "possible-overkill"];
function Sc(e) {
  let { markup: n, results: { cross: t } } = e, r = aw(e);
  if (r.length < 3 || t === null)
    return [];
  let s = r.slice().sort((o, i) => xc(i, t) - xc(o, t) || o.number - i.number).slice(0, tw).sort((o, i) => o.number - i.number);
  return [
    ie("plot", n.say("localskills-results-plot")),
    `<p>${n.say("localskills-results-plot-intro")}${s.length < r.length ? ` ${n.say("localskills-results-plot-more", s.length, r.length)}` : ""}</p>`,
    '<div class="ext-localSkills-plot-and-legend">',
    ...lw(s, r, e),
    oe(
      V({ text: n.messages.text("localskills-results-plot") }),
      "ext-localSkills-legend",
      uw(r, e)
    ),
    "</div>",
    ...iw(e)
  ];
}
function iw(e) {
  let { markup: n, results: { skills: t } } = e, r = Object.keys(t).filter((a) => {
    var l, u;
    return ((u = (l = He({ skills: t }, a)) == null ? void 0 : l.quadrant) != null ? u : null) === null;
  }), s = r.filter((a) => T(t[a])), o = r.filter((a) => !T(t[a])), i = (a, l) => l.length === 0 ? [] : [`<p>${n.say(a, l.length, Me(l.map(e.skillName), n, sw))}</p>`];
  return [...i("localskills-results-plot-unrated", o), ...i("localskills-results-plot-withheld", s)];
}
function aw({ results: e }) {
  let n = [];
  return hr(e.skills).forEach((t) => {
    var a, l, u;
    let r = He(e, t), [s, o] = [(a = r == null ? void 0 : r.importance.mean) != null ? a : null, (l = r == null ? void 0 : r.ability.mean) != null ? l : null], i = (u = r == null ? void 0 : r.quadrant) != null ? u : null;
    s !== null && o !== null && i !== null && n.push({ number: n.length + 1, skill: t, importance: s, ability: o, quadrant: i });
  }), n;
}
function xc({ importance: e, ability: n }, t) {
  return (e - t.importance) ** 2 + (n - t.ability) ** 2;
}
function lw(e, n, { markup: t, results: { cross: r } }) {
  var f, g, m, h;
  let s = ki([...e.map(({ ability: y }) => y), (f = r == null ? void 0 : r.ability) != null ? f : 0]), o = ki([...e.map(({ importance: y }) => y), (g = r == null ? void 0 : r.importance) != null ? g : 0]), i = (y, { low: w, high: b }) => (y - w) / (b - w), a = (y) => `${We(y, 2, 2)}%`, l = kc(e.map(({ ability: y, importance: w }) => ({ across: i(y, s), up: i(w, o) })), rw), u = ({ low: y, high: w }) => {
    let b = w - y > 2 ? 1 : 0.5, x = [];
    for (let S = Math.ceil(y / b) * b; S <= w; S += b)
      x.push(S);
    return x;
  }, c = (y) => t.number(y, y % 1 === 0 ? 0 : 1), d = (y) => `<span class="ext-localSkills-plot-${y}">${t.say(`localskills-results-quadrant-${y}`)}</span>`, p = t.messages.text("localskills-results-plot-description", n.length);
  return [
    `<div class="ext-localSkills-plot" role="img" aria-label="${V({ text: p })}">`,
    `<div class="ext-localSkills-plot-up">${t.say("localskills-results-column-importance")}</div>`,
    `<div class="ext-localSkills-plot-corners">${d("concentrate-here")}${d("keep-up")}</div>`,
    '<div class="ext-localSkills-plot-area">',
    `<div class="ext-localSkills-plot-level" style="bottom:${a(i((m = r == null ? void 0 : r.importance) != null ? m : 0, o))}"></div>`,
    `<div class="ext-localSkills-plot-upright" style="inset-inline-start:${a(i((h = r == null ? void 0 : r.ability) != null ? h : 0, s))}"></div>`,
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
function uw(e, n) {
  let { markup: t } = n, r = [
    "|-",
    K(t.say("localskills-results-column-number")),
    K(t.say("localskills-results-column-skill")),
    ...["importance", "ability"].map((s) => K(_e(t.say(`localskills-results-column-${s}`), "importance", t)))
  ];
  for (let s of ow) {
    let o = e.filter((i) => i.quadrant === s);
    o.length > 0 && r.push("|-", `! colspan="4" scope="rowgroup" class="ext-localSkills-legend-${s}" | ${_e(
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
function Rc(e, n, t) {
  return e.length < 2 ? [] : [
    `<div class="ext-localSkills-languages" role="navigation" aria-label="${V({ text: n })}">`,
    `<span class="ext-localSkills-languages-label">${t.say("localskills-results-languages-label")}</span>`,
    "<ul>",
    ...e.map(({ language: r, direction: s, title: o }) => {
      let i = `<span lang="${r}" dir="${s}">{{#language:${r}}}</span>`;
      return `<li>${r === t.messages.language ? `<strong>${i}</strong>` : ts(o, i)}</li>`;
    }),
    "</ul>",
    "</div>"
  ];
}

// src/core/report/overview.ts
function Pc(e) {
  let { isSaved: n, markup: t, survey: r, report: s, results: o, texts: i } = e, { titles: a, definitionRevision: l } = s, u = t.label(ye({ name: r.id, title: r.title }, i)), c = s.counted.newestDay, d = o.excluded.length, p = o.excluded.filter(({ reason: m }) => m === "changed-by-others").length, f = p === 0 || p === d ? "" : ` <span class="ext-localSkills-detail">${t.say("localskills-results-not-counted-parts", d - p, p)}</span>`, g = [
    ["counted", t.number(o.counted)],
    ["not-counted", d === 0 ? t.number(0) : Be("excluded", t.number(d)) + f],
    ["newest", c === null ? t.say("localskills-results-none") : t.date(c)],
    ["status", pw(e)],
    ["definition", l === 0 ? xe(a.definition(r.id), t.say("localskills-results-definition")) : zn(l, t.say("localskills-results-revision", t.digits(l)))]
  ];
  return [
    `<div class="ext-localSkills-results-tools" data-survey="${r.id}" data-language="${t.messages.language}"></div>`,
    ...cw(e),
    // No heading of the page's own kind: before the first of those stands the table of contents, in some skins.
    `<div class="ext-localSkills-results-title" role="heading" aria-level="2">${t.say("localskills-results-title", { wikitext: u })}</div>`,
    `<p>${t.say(
      n ? "localskills-results-intro" : "localskills-results-intro-now",
      { wikitext: xe(a.survey(r.id), u) }
    )}</p>`,
    '<ul class="ext-localSkills-facts">',
    ...g.map(([m, h]) => `<li><span class="ext-localSkills-fact-name">${t.say(`localskills-results-fact-${m}`)}</span> <span class="ext-localSkills-fact">${h}</span></li>`),
    "</ul>",
    `<p class="ext-localSkills-downloads">${t.say(
      "localskills-results-downloads",
      { wikitext: Ka(a.resultsTable(r.id), t.say("localskills-results-download-table")) },
      { wikitext: xe(a.resultsData(r.id), t.say("localskills-results-download-data")) },
      { wikitext: Be("quality", t.say("localskills-results-quality-link")) }
    )}</p>`,
    ...dw(e)
  ];
}
function cw({ languages: e, markup: n, report: t, survey: r }) {
  let s = e.map(({ language: o, direction: i }) => ({ language: o, direction: i, title: t.titles.resultsIn(r.id, o) }));
  return Rc(s, n.messages.text("localskills-results-languages"), n);
}
function dw({ markup: e, report: { held: n = null } }) {
  return n === null ? [] : [`<div class="ext-localSkills-notice">${e.say("localskills-results-held", n.needed)}</div>`];
}
var fw = 20;
function vc({ markup: e, survey: n, report: t }) {
  let { faults: r, titles: s } = t;
  if (r.length === 0)
    return [];
  let o = xe(s.definition(n.id), e.say("localskills-results-definition"));
  return [
    '<div class="ext-localSkills-results-faults">',
    `<p>${e.say("localskills-results-faults", r.length, { wikitext: o })}</p>`,
    "<ul>",
    ...r.slice(0, fw).map((i) => `<li><code dir="ltr">${De(i.path)}</code> ${De(Hn(i, e.messages))}</li>`),
    "</ul>",
    "</div>"
  ];
}
function pw({ markup: e, survey: n }) {
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
function gw(e, n, t, r) {
  return {
    least: Math.max(0, e - n - t * r.most),
    most: Math.max(0, e - n - t * r.least)
  };
}
function Tc(e, n) {
  let [t, r] = [0, 0];
  return Object.keys(e.choices).forEach((s) => {
    let o = e.choices[s];
    t += o === void 0 || T(o) ? 0 : o.count, r += T(o) ? 1 : 0;
  }), r === 0 ? null : {
    least: 1,
    most: n ? e.n : gw(e.n, t, r - 1, { least: 1, most: e.n }).most
  };
}

// src/core/report/question-words.ts
function Ac(e, n) {
  var l, u;
  let { summary: t, topTwo: r, bottomTwo: s, n: o } = e, { markup: i } = n, a = [];
  if (o > 0 && t !== void 0 && !T(t) && t.mean !== null && t.median !== null) {
    let c = { wikitext: i.number(t.mean, 2) };
    a.push(T(t.median) ? i.say("localskills-results-mean", c) : i.say(
      "localskills-results-summary",
      c,
      { wikitext: i.number(t.median, t.median % 1 === 0 ? 0 : 1) }
    ));
  }
  return o > 0 && r !== void 0 && s !== void 0 && !T(r) && !T(s) && a.push(i.say(
    "localskills-results-boxes",
    { wikitext: i.percent((l = r.share) != null ? l : 0) },
    { wikitext: i.percent((u = s.share) != null ? u : 0) }
  )), a;
}
function xi(e, n, t, r) {
  let { markup: s, survey: o, texts: i } = r, a = (g) => Me(g, s), l = [], u = (g, m, ...h) => {
    !T(m) && m > 0 && l.push(s.say(g, m, ...h));
  }, c = [e.notAsked, e.notInStatistics, e.unusable, e.changedVersion].some(T);
  u(c ? "localskills-results-missing-merged" : "localskills-results-missing", e.missing), u("localskills-results-not-asked-people", e.notAsked), u("localskills-results-changed-version", e.changedVersion), u("localskills-results-not-in-statistics", e.notInStatistics, a(t.filter(({ value: g }) => o.notInStatistics.includes(g)).map((g) => s.label(Ee(g, i))))), n.kind === "number" && u("localskills-results-unusable-numbers", e.unusable);
  let d = T(e.unknown) ? {} : e.unknown, p = Object.keys(d);
  p.length > 0 && l.push(s.say("localskills-results-unknown", a(p.map((g) => {
    var m;
    return s.say(
      "localskills-results-code-count",
      (m = d[g]) != null ? m : 0,
      { wikitext: `<code>${V({ text: g })}</code>` }
    );
  })), p.length));
  let f = Tc(e, n.isMultiple);
  return f !== null && l.push(s.say("localskills-results-withheld-range", f.least, f.most)), l;
}

// src/core/report/question-tables.ts
var Si = 60;
function Oc(e) {
  let { markup: n, survey: t, texts: r } = e, s = [];
  for (let o of H(t)) {
    let i = o.type === "matrixdropdown" ? Sw(o, e) : o.type === "matrix" ? Mc(o, o.choices, wo, e) : ww(o, e);
    if (i.length > 0) {
      let a = n.label(ye(o, r));
      s.push(Ge(3, a), ...bw(o.name, e), ...i);
    }
  }
  return s.length === 0 ? [] : [
    ie("questions", n.say("localskills-results-questions")),
    On(["people", "share"].map((o) => [n.say(`localskills-results-column-${o}`), "share"]), n),
    ...yw(e),
    ...hw(e),
    ...s
  ];
}
function hw({ markup: e, survey: { minAnswers: n, minCell: t } }) {
  return n > 1 || t > 1 ? [] : [`<p class="ext-localSkills-detail">${e.say("localskills-results-public-note")}</p>`];
}
function yw({ markup: e, survey: { core: n } }) {
  return n === null ? [] : [`<p>${e.say(
    "localskills-results-core-intro",
    { wikitext: `<bdi>${V({ text: n.id })}</bdi>` }
  )}</p>`];
}
function bw(e, { markup: n, survey: { core: t } }) {
  return t === null ? [] : [`<p class="ext-localSkills-tag">${_e(n.say(
    `localskills-results-${t.questions.includes(e) ? "core" : "local"}`
  ), "core", n)}</p>`];
}
function ww(e, n) {
  var i;
  let { markup: t, results: r } = n, s = r.questions[e.name], [o] = ce(e);
  if (s === void 0 || o === void 0)
    return [];
  if (T(s)) {
    let a = yn(s, (i = r.earlier) == null ? void 0 : i.questions[e.name]);
    return a === null ? [`<p class="ext-localSkills-withheld">${nr(s, n)}</p>`] : [
      `<p class="ext-localSkills-withheld">${t.say("localskills-results-earlier-whole")}</p>`,
      ...Ec(e, o, a, n)
    ];
  }
  return Ec(e, o, s, n, Cc(e.name, n));
}
function Cc(e, { results: { earlier: n } }) {
  let t = n == null ? void 0 : n.questions[e];
  return t === void 0 || T(t) ? null : t;
}
function Ec(e, n, t, r, s = null) {
  var u;
  let { markup: o, texts: i } = r;
  if (n.kind === "text") {
    let c = e.type === "comment" ? "localskills-results-comments" : "localskills-results-texts";
    return [`<p>${[o.say(c, t.n), ...xi(t, n, [], r)].join(" ")}</p>`];
  }
  let a = (u = n.choices) != null ? u : kw(t).map((c) => Ue(c, null)), l = n.kind === "number" ? [] : xw(t, n, a, r, s);
  return [
    `<p>${[
      o.say("localskills-results-answered", t.n),
      ...Ac(t, r),
      ...n.isMultiple && e.type !== "ranking" ? [o.say("localskills-results-several", { wikitext: o.percent(1) })] : [],
      ...xi(t, n, a, r)
    ].join(" ")}</p>`,
    ...er(l, o),
    ...n.kind === "number" ? [] : [oe(
      V(ye(e, i)),
      `sortable ext-localSkills-shares ext-localSkills-stacked${t.places === void 0 ? "" : " ext-localSkills-places"}`,
      l
    )],
    ...n.kind === "number" || a.length <= Si ? [] : [`<p>${o.say("localskills-results-more-rows", a.length - Si)}</p>`]
  ];
}
function kw({ choices: e }) {
  let n = (t) => {
    let r = e[t];
    return r === void 0 || T(r) ? 0 : r.count;
  };
  return Object.keys(e).sort((t, r) => n(r) - n(t) || (t < r ? -1 : 1));
}
function xw(e, { question: n }, t, r, s) {
  var d, p;
  let { markup: o, texts: i } = r, { places: a } = e, l = ["answer", ...a === void 0 ? [] : ["first", "mean-place"], "people", "share"], u = ["|-", ...l.map((f) => f === "answer" ? K(o.say("localskills-results-column-answer")) : K(o.say(`localskills-results-column-${f}`), "number"))], c = l.slice(1).map((f) => V({ text: o.messages.text(`localskills-results-column-${f}`) }));
  for (let f of $c(t, r).slice(0, Si)) {
    let g = Nc(e, f), m = yn(g, s == null ? void 0 : s.choices[f.value]);
    if (f.isRetired && !T(g) && g.count === 0)
      continue;
    let h = a === void 0 ? void 0 : a[f.value];
    u.push(
      "|-",
      `! scope="row" | ${o.label(En(f, n, i, r.codeNames))}`,
      ...qe([
        ...n.type !== "ranking" || h === void 0 ? [] : T(h) ? [ne(o), ne(o)] : [
          Q(o.number(h.first), h.first),
          T(h.meanPlace) ? ne(o) : Q(h.meanPlace === null ? "" : o.number(h.meanPlace, 1), h.meanPlace)
        ],
        ...m !== null ? [
          bt(o.number(m.count), m.count, o),
          bt(o.percent((d = m.share) != null ? d : 0), (p = m.share) != null ? p : 0, o)
        ] : T(g) ? [ne(o), ne(o)] : [
          Q(o.number(g.count), g.count),
          Q(g.share === null ? "" : Ye(o.percent(g.share), g.share), g.share)
        ]
      ], c)
    );
  }
  return u;
}
function Nc(e, { value: n }) {
  var t;
  return (t = e.choices[n]) != null ? t : { count: 0, share: null };
}
function Sw(e, n) {
  let t = J(n.survey);
  return e.columns.filter(({ name: s }) => t === null || e !== t.grid || !rn.includes(s)).reduce((s, o) => s.concat(Mc(
    e,
    o.choices,
    (i, a) => An(i, a, o.name),
    n,
    o
  )), []);
}
function Mc(e, n, t, r, s = null) {
  let { markup: o, results: i, texts: a } = r, l = $c(n, r), u = ye(s != null ? s : e, a), c = [...l.map((p) => Ee(p, a).text), o.messages.text("localskills-results-column-n")].map((p) => V({ text: p })), d = [
    ...e.type === "matrixdropdown" && e.columns.length > 1 ? [`|+ ${o.label(u)}`] : [],
    "|-",
    '| class="ext-localSkills-corner" | ',
    ...l.map((p) => K(o.label(Ee(p, a)))),
    K(o.say("localskills-results-column-n"))
  ];
  for (let p of e.rows) {
    let f = t(e.name, p.value), g = Cc(f, r), m = i.questions[f], h = m === void 0 ? null : yn(m, g != null ? g : void 0), y = h != null ? h : m;
    d.push("|-", `! scope="row" | ${o.label(Ee(p, a))}${h === null ? "" : `<div class="ext-localSkills-detail">${o.say("localskills-results-earlier")}</div>`}`), y === void 0 || T(y) || y.n === 0 ? d.push(`| class="ext-localSkills-withheld" colspan="${l.length + 1}" | ${Rw(y, r)}`) : d.push(...qe([...l.map((w) => {
      var k;
      let b = Nc(y, w), x = ({ count: R, share: A }) => o.say("localskills-results-count-share", R, { wikitext: o.percent(A != null ? A : 0) }), S = yn(b, g == null ? void 0 : g.choices[w.value]);
      return S !== null ? bt(x(S), S.count, o) : T(b) ? ne(o) : Q(Ye(x(b), (k = b.share) != null ? k : 0), b.count);
    }), Q(o.number(y.n), y.n)], c));
  }
  return [...er(d, o), oe(V(u), "ext-localSkills-wide ext-localSkills-stacked ext-localSkills-cross", d)];
}
function Rw(e, n) {
  return T(e) ? nr(e, n) : n.markup.say("localskills-results-no-answers");
}
function $c(e, { survey: n }) {
  return e.filter(({ value: t }) => !n.notInStatistics.includes(t));
}

// src/core/report/short-page.ts
function Ic({ earlier: e, skills: n }) {
  var t;
  return [n, (t = e == null ? void 0 : e.skills) != null ? t : {}].some((r) => Object.keys(r).some((s) => {
    let o = r[s];
    return o !== void 0 && !T(o) && o.n > 0;
  }));
}
function Pw({ earlier: e, questions: n }) {
  var t;
  return [n, (t = e == null ? void 0 : e.questions) != null ? t : {}].some((r) => Object.keys(r).some((s) => {
    let o = r[s];
    return o !== void 0 && !T(o) && o.n > 0 && (o.summary !== void 0 && !T(o.summary) || Object.keys(o.choices).some((i) => {
      let a = o.choices[i];
      return a !== void 0 && !T(a) && a.count > 0;
    }));
  }));
}
function Lc({ markup: e, results: n, survey: t }) {
  let { counted: r } = n, { minAnswers: s, minCell: o } = t;
  return r === 0 || Ic(n) || Pw(n) || s <= 1 && o <= 1 ? null : [`<p class="ext-localSkills-notice">${r < s || o <= 1 ? e.say("localskills-results-short-answers", r, s, Math.max(1, s - r)) : e.say("localskills-results-short-counts", r, o)}</p>`];
}
function Fc({ markup: e, results: n }) {
  let t = Object.keys(n.skills);
  return t.length === 0 || Ic(n) || !t.every((r) => T(n.skills[r])) ? null : [
    ie("skills", e.say("localskills-results-skills")),
    `<p class="ext-localSkills-withheld">${e.say("localskills-results-short-skills")}</p>`
  ];
}

// src/core/report/results-page.ts
var vw = "Skills survey results";
function Dc(e) {
  let { report: n, markup: { messages: t } } = e, r = n.results.counted > 0, s = Lc(e), o = Fc(e), i = (l, u, c, d = !1) => ({ name: l, title: `localskills-results-${u}`, lines: c, isFolded: d }), a = [
    ...s === null && r ? [
      i("plot", "plot", o === null ? Sc(e) : []),
      i("skills", "skills", o != null ? o : pc(e)),
      i("balance", "balance", Ku(e)),
      i("change", "change", oc(e)),
      i("breakdowns", "breakdowns", o === null ? gc(e) : [], !0),
      i("questions", "questions", Oc(e), !0),
      i("guide", "guide", yc(e), !0)
    ] : [],
    i("quality", "methods", wc(e), !0),
    i("excluded", "excluded", hc(e), !0)
  ].filter(({ lines: l }) => l.length > 0);
  return [
    `<div class="ext-localSkills-results mw-content-${t.direction}" lang="${t.language}" dir="${t.direction}">`,
    ...Pc(e),
    ...vc(e),
    ...s != null ? s : r ? mc(e) : [`<p>${e.markup.say("localskills-results-nothing-yet")}</p>`],
    ...Tw(a, e),
    ...a.reduce((l, u) => l.concat(u.isFolded ? Aw(u, e) : u.lines), []),
    "</div>",
    `[[Category:${vw}]]`
  ].join(`
`);
}
function Tw(e, { markup: n }) {
  return e.length < 3 ? [] : [
    `<div class="ext-localSkills-contents" role="navigation" aria-label="${V({ text: n.messages.text("localskills-results-contents") })}">`,
    `<div class="ext-localSkills-contents-title" aria-hidden="true">${n.say("localskills-results-contents")}</div>`,
    "<ul>",
    ...e.map(({ name: t, title: r }) => `<li>${Be(t, n.say(r))}</li>`),
    "</ul>",
    "</div>"
  ];
}
function Aw({ lines: [e = "", ...n], title: t }, { markup: r }) {
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
function jc(e) {
  return e.map((n) => typeof n == "string" ? Cw(n) : n === null ? "" : String(n)).join(",");
}
var Ew = /^(?:[\s\u0000-\u001F\u007F-\u009F\u00AD\u061C\u115F\u1160\u200B-\u200F\u202A-\u202E\u2060-\u206F\u3164\uFFA0\uFFF9-\uFFFB]|[\u034F]|[\u17B4\u17B5]|[\u180B-\u180F]|[\uFE00-\uFE0F])*/, Ow = /^[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/;
function Cw(e) {
  if (/^[A-Za-z0-9_][A-Za-z0-9_.]*$/.test(e))
    return e;
  let t = (/^[\t\r\n]/.test(e) || Ow.test(e.replace(Ew, "")) ? `'${e}` : e).replace(/[\r\n\u0085\u2028\u2029]+/g, " ");
  return /[",;\t]|^\s|\s$/.test(t) ? `"${t.replace(/"/g, '""')}"` : t;
}
var Wc = `\r
`;

// src/core/report/results-table.ts
var Nw = ["part", "by", "group", "item", "item_label", "code", "code_label", "figure", "value", "withheld"];
function _c(e, n, t, r = null) {
  return [Nw, ...Mw(e, n, t, r)].map((s) => jc(s) + Wc).join("");
}
function Mw(e, n, t, r) {
  let s = Yr(t.messages), { minAnswers: o, minCell: i } = e, { counted: a, excluded: l, questions: u, skills: c, agreement: d, balance: p, breakdowns: f, versions: g } = n, m = Lw(e, t), h = me({ part: "survey" }, { counted: a, excluded: l.length, minAnswers: o, minCell: i }), y = /* @__PURE__ */ new Map();
  l.forEach(({ reason: b }) => {
    var x;
    return y.set(b, ((x = y.get(b)) != null ? x : 0) + 1);
  }), Array.from(y.keys()).sort().forEach((b) => {
    var x;
    h.push(yr({ part: "excluded", code: b }, "count", (x = y.get(b)) != null ? x : 0, null));
  }), g.forEach(({ revision: b, counted: x }) => h.push(
    ...me({ part: "version", code: b === null ? "" : String(b) }, { counted: x })
  ));
  let w = new Map(Y(e).map(
    (b) => [b.name, b]
  ));
  Object.keys(u).forEach((b) => {
    h.push(...Iw(b, w.get(b), u[b], t, s));
  }), Object.keys(c).forEach((b) => {
    h.push(...me({ part: "skill", item: b, itemLabel: m(b) }, c[b]));
  }), h.push(...me({ part: "agreement" }, d)), Object.keys(p).forEach((b) => {
    h.push(...me({ part: "balance", item: b, itemLabel: m(b) }, p[b]));
  }), r !== null && h.push(...$w(r, w, m, t, s));
  for (let { by: b, question: x, groups: S } of f)
    Object.keys(S).forEach((k) => {
      let R = S[k], A = { part: "group", by: x != null ? x : b, group: k };
      if (R === void 0 || T(R)) {
        h.push(...me(A, { counted: R }));
        return;
      }
      h.push(...me(A, { counted: R.counted })), Object.keys(R.skills).forEach((P) => {
        h.push(...me(O(v({}, A), { item: P, itemLabel: m(P) }), R.skills[P]));
      });
    });
  return h;
}
function $w(l, s, o, i, a) {
  var u = l, { skills: e, questions: n, notCompared: t } = u, r = dt(u, ["skills", "questions", "notCompared"]);
  let c = me({ part: "change" }, r);
  return Object.keys(e).forEach((d) => {
    c.push(...me({ part: "change", by: "skill", item: d, itemLabel: o(d) }, e[d]));
  }), Object.keys(n).forEach((d) => {
    let { choices: p, n: f, mean: g } = n[d], m = s.get(d), h = { part: "change", by: "question", item: d, itemLabel: m === void 0 ? d : Tt(m, i) };
    c.push(...me(h, v({ n: f }, g === void 0 ? {} : { mean: g }))), Object.keys(p).forEach((y) => {
      c.push(...me(O(v({}, h), { code: y, codeLabel: Bc(y, m, i, a) }), p[y]));
    });
  }), t.forEach(({ part: d, name: p, reason: f }) => {
    c.push(yr({ part: "change", by: d, item: p }, "notCompared", f, null));
  }), c;
}
function Bc(e, n, t, r) {
  var s, o;
  return En(
    (o = (s = n == null ? void 0 : n.choices) == null ? void 0 : s.find(({ value: i }) => i === e)) != null ? o : Ue(e, null),
    n == null ? void 0 : n.question,
    t,
    r
  ).text;
}
function Iw(e, n, t, r, s) {
  let o = { part: "question", item: e, itemLabel: n === void 0 ? e : Tt(n, r) };
  if (!j(t) || T(t))
    return me(o, t);
  let p = t, { choices: i, places: a, unknown: l } = p, u = dt(p, ["choices", "places", "unknown"]), c = me(o, u), d = (f) => Bc(f, n, r, s);
  for (let f of [i, a])
    j(f) && Object.keys(f).forEach((g) => {
      c.push(...me(O(v({}, o), { code: g, codeLabel: d(g) }), f[g]));
    });
  return T(l) || !j(l) ? c.push(...me(o, { unknown: l })) : Object.keys(l).forEach((f) => {
    c.push(...me(O(v({}, o), { code: f }), { unknown: l[f] }));
  }), c;
}
function me(e, n, t = "") {
  return T(n) ? [yr(e, t, null, n.withheld)] : typeof n == "number" || n === null ? [yr(e, t, n, null)] : typeof n == "string" || typeof n == "boolean" ? [yr(e, t, String(n), null)] : j(n) ? Object.keys(n).reduce((r, s) => r.concat(
    me(e, n[s], t === "" ? s : `${t}.${s}`)
  ), []) : [];
}
function yr(e, n, t, r) {
  let { part: s, by: o = "", group: i = "", item: a = "", itemLabel: l = "", code: u = "", codeLabel: c = "" } = e;
  return [s, o, i, a, l, u, c, n, t, r];
}
function Lw(e, n) {
  var r, s;
  let t = new Map(((s = (r = J(e)) == null ? void 0 : r.grid.rows) != null ? s : []).map(
    (o) => [o.value, Ee(o, n).text]
  ));
  return (o) => {
    var i;
    return (i = t.get(o)) != null ? i : n.taxonomy === null ? o : Xr(o, n.taxonomy, n.messages).text;
  };
}

// node_modules/jsonc-parser/lib/esm/impl/scanner.js
function Os(e, n = !1) {
  let t = e.length, r = 0, s = "", o = 0, i = 16, a = 0, l = 0, u = 0, c = 0, d = 0;
  function p(b, x) {
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
  function g() {
    let b = r;
    if (e.charCodeAt(r) === 48)
      r++;
    else
      for (r++; r < e.length && Et(e.charCodeAt(r)); )
        r++;
    if (r < e.length && e.charCodeAt(r) === 46)
      if (r++, r < e.length && Et(e.charCodeAt(r)))
        for (r++; r < e.length && Et(e.charCodeAt(r)); )
          r++;
      else
        return d = 3, e.substring(b, r);
    let x = r;
    if (r < e.length && (e.charCodeAt(r) === 69 || e.charCodeAt(r) === 101))
      if (r++, (r < e.length && e.charCodeAt(r) === 43 || e.charCodeAt(r) === 45) && r++, r < e.length && Et(e.charCodeAt(r))) {
        for (r++; r < e.length && Et(e.charCodeAt(r)); )
          r++;
        x = r;
      } else
        d = 3;
    return e.substring(b, x);
  }
  function m() {
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
            let R = p(4, !0);
            R >= 0 ? b += String.fromCharCode(R) : d = 4;
            break;
          default:
            d = 5;
        }
        x = r;
        continue;
      }
      if (S >= 0 && S <= 31)
        if (br(S)) {
          b += e.substring(x, r), d = 2;
          break;
        } else
          d = 6;
      r++;
    }
    return b;
  }
  function h() {
    if (s = "", d = 0, o = r, l = a, c = u, r >= t)
      return o = t, i = 17;
    let b = e.charCodeAt(r);
    if (Ri(b)) {
      do
        r++, s += String.fromCharCode(b), b = e.charCodeAt(r);
      while (Ri(b));
      return i = 15;
    }
    if (br(b))
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
        return r++, s = m(), i = 10;
      // comments
      case 47:
        let x = r - 1;
        if (e.charCodeAt(r + 1) === 47) {
          for (r += 2; r < t && !br(e.charCodeAt(r)); )
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
            r++, br(R) && (R === 13 && e.charCodeAt(r) === 10 && r++, a++, u = r);
          }
          return k || (r++, d = 1), s = e.substring(x, r), i = 13;
        }
        return s += String.fromCharCode(b), r++, i = 16;
      // numbers
      case 45:
        if (s += String.fromCharCode(b), r++, r === t || !Et(e.charCodeAt(r)))
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
        return s += g(), i = 11;
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
    if (Ri(b) || br(b))
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
      b = h();
    while (b >= 12 && b <= 15);
    return b;
  }
  return {
    setPosition: f,
    getPosition: () => r,
    scan: n ? w : h,
    getToken: () => i,
    getTokenValue: () => s,
    getTokenOffset: () => o,
    getTokenLength: () => r - o,
    getTokenStartLine: () => l,
    getTokenStartCharacter: () => o - c,
    getTokenError: () => d
  };
}
function Ri(e) {
  return e === 32 || e === 9;
}
function br(e) {
  return e === 10 || e === 13;
}
function Et(e) {
  return e >= 48 && e <= 57;
}
var qc;
(function(e) {
  e[e.lineFeed = 10] = "lineFeed", e[e.carriageReturn = 13] = "carriageReturn", e[e.space = 32] = "space", e[e._0 = 48] = "_0", e[e._1 = 49] = "_1", e[e._2 = 50] = "_2", e[e._3 = 51] = "_3", e[e._4 = 52] = "_4", e[e._5 = 53] = "_5", e[e._6 = 54] = "_6", e[e._7 = 55] = "_7", e[e._8 = 56] = "_8", e[e._9 = 57] = "_9", e[e.a = 97] = "a", e[e.b = 98] = "b", e[e.c = 99] = "c", e[e.d = 100] = "d", e[e.e = 101] = "e", e[e.f = 102] = "f", e[e.g = 103] = "g", e[e.h = 104] = "h", e[e.i = 105] = "i", e[e.j = 106] = "j", e[e.k = 107] = "k", e[e.l = 108] = "l", e[e.m = 109] = "m", e[e.n = 110] = "n", e[e.o = 111] = "o", e[e.p = 112] = "p", e[e.q = 113] = "q", e[e.r = 114] = "r", e[e.s = 115] = "s", e[e.t = 116] = "t", e[e.u = 117] = "u", e[e.v = 118] = "v", e[e.w = 119] = "w", e[e.x = 120] = "x", e[e.y = 121] = "y", e[e.z = 122] = "z", e[e.A = 65] = "A", e[e.B = 66] = "B", e[e.C = 67] = "C", e[e.D = 68] = "D", e[e.E = 69] = "E", e[e.F = 70] = "F", e[e.G = 71] = "G", e[e.H = 72] = "H", e[e.I = 73] = "I", e[e.J = 74] = "J", e[e.K = 75] = "K", e[e.L = 76] = "L", e[e.M = 77] = "M", e[e.N = 78] = "N", e[e.O = 79] = "O", e[e.P = 80] = "P", e[e.Q = 81] = "Q", e[e.R = 82] = "R", e[e.S = 83] = "S", e[e.T = 84] = "T", e[e.U = 85] = "U", e[e.V = 86] = "V", e[e.W = 87] = "W", e[e.X = 88] = "X", e[e.Y = 89] = "Y", e[e.Z = 90] = "Z", e[e.asterisk = 42] = "asterisk", e[e.backslash = 92] = "backslash", e[e.closeBrace = 125] = "closeBrace", e[e.closeBracket = 93] = "closeBracket", e[e.colon = 58] = "colon", e[e.comma = 44] = "comma", e[e.dot = 46] = "dot", e[e.doubleQuote = 34] = "doubleQuote", e[e.minus = 45] = "minus", e[e.openBrace = 123] = "openBrace", e[e.openBracket = 91] = "openBracket", e[e.plus = 43] = "plus", e[e.slash = 47] = "slash", e[e.formFeed = 12] = "formFeed", e[e.tab = 9] = "tab";
})(qc || (qc = {}));

// node_modules/jsonc-parser/lib/esm/impl/string-intern.js
var Dw = new Array(20).fill(0).map((e, n) => " ".repeat(n)), Ot = 200, jw = {
  " ": {
    "\n": new Array(Ot).fill(0).map((e, n) => `
` + " ".repeat(n)),
    "\r": new Array(Ot).fill(0).map((e, n) => "\r" + " ".repeat(n)),
    "\r\n": new Array(Ot).fill(0).map((e, n) => `\r
` + " ".repeat(n))
  },
  "	": {
    "\n": new Array(Ot).fill(0).map((e, n) => `
` + "	".repeat(n)),
    "\r": new Array(Ot).fill(0).map((e, n) => "\r" + "	".repeat(n)),
    "\r\n": new Array(Ot).fill(0).map((e, n) => `\r
` + "	".repeat(n))
  }
};

// node_modules/jsonc-parser/lib/esm/impl/parser.js
var Pi;
(function(e) {
  e.DEFAULT = {
    allowTrailingComma: !1
  };
})(Pi || (Pi = {}));
function Gc(e, n, t = Pi.DEFAULT) {
  let r = Os(e, !1), s = [], o = 0;
  function i(N) {
    return N ? () => o === 0 && N(r.getTokenOffset(), r.getTokenLength(), r.getTokenStartLine(), r.getTokenStartCharacter()) : () => !0;
  }
  function a(N) {
    return N ? (F) => o === 0 && N(F, r.getTokenOffset(), r.getTokenLength(), r.getTokenStartLine(), r.getTokenStartCharacter()) : () => !0;
  }
  function l(N) {
    return N ? (F) => o === 0 && N(F, r.getTokenOffset(), r.getTokenLength(), r.getTokenStartLine(), r.getTokenStartCharacter(), () => s.slice()) : () => !0;
  }
  function u(N) {
    return N ? () => {
      o > 0 ? o++ : N(r.getTokenOffset(), r.getTokenLength(), r.getTokenStartLine(), r.getTokenStartCharacter(), () => s.slice()) === !1 && (o = 1);
    } : () => !0;
  }
  function c(N) {
    return N ? () => {
      o > 0 && o--, o === 0 && N(r.getTokenOffset(), r.getTokenLength(), r.getTokenStartLine(), r.getTokenStartCharacter());
    } : () => !0;
  }
  let d = u(n.onObjectBegin), p = l(n.onObjectProperty), f = c(n.onObjectEnd), g = u(n.onArrayBegin), m = c(n.onArrayEnd), h = l(n.onLiteralValue), y = a(n.onSeparator), w = i(n.onComment), b = a(n.onError), x = t && t.disallowComments, S = t && t.allowTrailingComma;
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
          return N;
      }
    }
  }
  function R(N, F = [], _ = []) {
    if (b(N), F.length + _.length > 0) {
      let G = r.getToken();
      for (; G !== 17; ) {
        if (F.indexOf(G) !== -1) {
          k();
          break;
        } else if (_.indexOf(G) !== -1)
          break;
        G = k();
      }
    }
  }
  function A(N) {
    let F = r.getTokenValue();
    return N ? h(F) : (p(F), s.push(F)), k(), !0;
  }
  function P() {
    switch (r.getToken()) {
      case 11:
        let N = r.getTokenValue(), F = Number(N);
        isNaN(F) && (R(
          2
          /* ParseErrorCode.InvalidNumberFormat */
        ), F = 0), h(F);
        break;
      case 7:
        h(null);
        break;
      case 8:
        h(!0);
        break;
      case 9:
        h(!1);
        break;
      default:
        return !1;
    }
    return k(), !0;
  }
  function C() {
    return r.getToken() !== 10 ? (R(3, [], [
      2,
      5
      /* SyntaxKind.CommaToken */
    ]), !1) : (A(!1), r.getToken() === 6 ? (y(":"), k(), M() || R(4, [], [
      2,
      5
      /* SyntaxKind.CommaToken */
    ])) : R(5, [], [
      2,
      5
      /* SyntaxKind.CommaToken */
    ]), s.pop(), !0);
  }
  function I() {
    d(), k();
    let N = !1;
    for (; r.getToken() !== 2 && r.getToken() !== 17; ) {
      if (r.getToken() === 5) {
        if (N || R(4, [], []), y(","), k(), r.getToken() === 2 && S)
          break;
      } else N && R(6, [], []);
      C() || R(4, [], [
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
  function E() {
    g(), k();
    let N = !0, F = !1;
    for (; r.getToken() !== 4 && r.getToken() !== 17; ) {
      if (r.getToken() === 5) {
        if (F || R(4, [], []), y(","), k(), r.getToken() === 4 && S)
          break;
      } else F && R(6, [], []);
      N ? (s.push(0), N = !1) : s[s.length - 1]++, M() || R(4, [], [
        4,
        5
        /* SyntaxKind.CommaToken */
      ]), F = !0;
    }
    return m(), N || s.pop(), r.getToken() !== 4 ? R(8, [
      4
      /* SyntaxKind.CloseBracketToken */
    ], []) : k(), !0;
  }
  function M() {
    switch (r.getToken()) {
      case 3:
        return E();
      case 1:
        return I();
      case 10:
        return A(!0);
      default:
        return P();
    }
  }
  return k(), r.getToken() === 17 ? t.allowEmptyContent ? !0 : (R(4, [], []), !1) : M() ? (r.getToken() !== 17 && R(9, [], []), !0) : (R(4, [], []), !1);
}

// node_modules/jsonc-parser/lib/esm/main.js
var Vc;
(function(e) {
  e[e.None = 0] = "None", e[e.UnexpectedEndOfComment = 1] = "UnexpectedEndOfComment", e[e.UnexpectedEndOfString = 2] = "UnexpectedEndOfString", e[e.UnexpectedEndOfNumber = 3] = "UnexpectedEndOfNumber", e[e.InvalidUnicode = 4] = "InvalidUnicode", e[e.InvalidEscapeCharacter = 5] = "InvalidEscapeCharacter", e[e.InvalidCharacter = 6] = "InvalidCharacter";
})(Vc || (Vc = {}));
var Uc;
(function(e) {
  e[e.OpenBraceToken = 1] = "OpenBraceToken", e[e.CloseBraceToken = 2] = "CloseBraceToken", e[e.OpenBracketToken = 3] = "OpenBracketToken", e[e.CloseBracketToken = 4] = "CloseBracketToken", e[e.CommaToken = 5] = "CommaToken", e[e.ColonToken = 6] = "ColonToken", e[e.NullKeyword = 7] = "NullKeyword", e[e.TrueKeyword = 8] = "TrueKeyword", e[e.FalseKeyword = 9] = "FalseKeyword", e[e.StringLiteral = 10] = "StringLiteral", e[e.NumericLiteral = 11] = "NumericLiteral", e[e.LineCommentTrivia = 12] = "LineCommentTrivia", e[e.BlockCommentTrivia = 13] = "BlockCommentTrivia", e[e.LineBreakTrivia = 14] = "LineBreakTrivia", e[e.Trivia = 15] = "Trivia", e[e.Unknown = 16] = "Unknown", e[e.EOF = 17] = "EOF";
})(Uc || (Uc = {}));
var vi = Gc;
var Hc;
(function(e) {
  e[e.InvalidSymbol = 1] = "InvalidSymbol", e[e.InvalidNumberFormat = 2] = "InvalidNumberFormat", e[e.PropertyNameExpected = 3] = "PropertyNameExpected", e[e.ValueExpected = 4] = "ValueExpected", e[e.ColonExpected = 5] = "ColonExpected", e[e.CommaExpected = 6] = "CommaExpected", e[e.CloseBraceExpected = 7] = "CloseBraceExpected", e[e.CloseBracketExpected = 8] = "CloseBracketExpected", e[e.EndOfFileExpected = 9] = "EndOfFileExpected", e[e.InvalidCommentToken = 10] = "InvalidCommentToken", e[e.UnexpectedEndOfComment = 11] = "UnexpectedEndOfComment", e[e.UnexpectedEndOfString = 12] = "UnexpectedEndOfString", e[e.UnexpectedEndOfNumber = 13] = "UnexpectedEndOfNumber", e[e.InvalidUnicode = 14] = "InvalidUnicode", e[e.InvalidEscapeCharacter = 15] = "InvalidEscapeCharacter", e[e.InvalidCharacter = 16] = "InvalidCharacter";
})(Hc || (Hc = {}));

// src/core/json/parse-json.ts
function we(e) {
  if (e.trim() === "")
    return { value: void 0, faults: [{ path: "$", code: "json-empty", parameters: [] }] };
  try {
    let n = JSON.parse(e);
    return Qw(n) ? { value: void 0, faults: [Ti] } : { value: n, faults: Jw(e) };
  } catch (n) {
    return { value: void 0, faults: [n instanceof SyntaxError ? zw(e) : Ti] };
  }
}
var Jc = { disallowComments: !0, allowTrailingComma: !1 }, Uw = 100, Ti = { path: "$", code: "json-too-deep", parameters: [] }, Hw = {
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
function Qw(e) {
  let n = [e].filter(Qc);
  for (let t = 0; n.length > 0; t++) {
    if (t === Uw)
      return !0;
    let r = [];
    for (let s of n)
      for (let o of Object.keys(s).map((i) => s[i]))
        Qc(o) && r.push(o);
    n = r;
  }
  return !1;
}
function Qc(e) {
  return typeof e == "object" && e !== null;
}
function zw(e) {
  var a;
  let n = null;
  try {
    vi(e, {
      onError: (l, u, c) => {
        n = n != null ? n : { error: l, offset: u, length: c };
      }
    }, Jc);
  } catch (l) {
    return Ti;
  }
  let t = n;
  if (t === null || e.charCodeAt(0) === 65279)
    return { path: "$", code: t === null ? "json-invalid" : "json-byte-order-mark", parameters: [] };
  let r = e.slice(0, t.offset), s = e.slice(t.offset, t.offset + Math.max(t.length, 1));
  if ((s === "}" || s === "]") && r.trim().endsWith(","))
    return zc("json-trailing-comma", e, r.lastIndexOf(","), s);
  let o = (a = Hw[t.error]) != null ? a : "json-invalid";
  return zc(o === "json-comma" ? s === "}" ? "json-list-end" : s === "]" ? "json-object-end" : o : o, e, t.offset, s);
}
function zc(e, n, t, r) {
  let s = n.slice(0, t).split(/\r\n?|\n/), o = s[s.length - 1].length + 1;
  return { path: "$", code: e, parameters: [s.length, o, W(r)] };
}
function Jw(e) {
  let n = [], t = [];
  return vi(e, {
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
  }, Jc), n;
}

// src/core/survey/dates.ts
function Re(e) {
  let n = /^(\d{4})-(\d{2})-(\d{2})$/.exec(e);
  if (n === null)
    return !1;
  let [t, r, s] = [Number(n[1]), Number(n[2]), Number(n[3])], i = [31, t % 4 === 0 && (t % 100 !== 0 || t % 400 === 0) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][r - 1];
  return i !== void 0 && s >= 1 && s <= i;
}
function Kc(e) {
  return Re(`${e}-01`);
}

// src/core/survey/number-text.ts
var Kw = [
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
], Xw = /^([+-]?)(\d{1,3}(?:[\s٬'’]\d{3}){1,4}|\d{0,15})(?:([.,])(\d{0,15}))?$/;
function Ct(e) {
  let n = e.trim().replace(/[^ -~]/g, Yw), t = Xw.exec(n);
  if (t === null)
    return null;
  let [, r, s = "", o, i = ""] = t, a = /^[1-9]\d{0,2}$/.test(s) && i.length === 3 && (o === "," || i.endsWith("0") && !e.includes("\u066B"));
  if (s + i === "" || a)
    return null;
  let l = s.replace(/\D/g, "").replace(/^0+(?=\d)/, "") || "0", u = i.replace(/0+$/, ""), c = u === "" ? l : `${l}.${u}`;
  return r === "-" && c !== "0" ? `-${c}` : c;
}
function Yw(e) {
  let n = e.charCodeAt(0), t = Kw.find((r) => n >= r && n < r + 10);
  return t !== void 0 ? String(n - t) : e === "\u2212" ? "-" : e === "\u066B" ? "." : e;
}

// src/core/survey/read-questions.ts
var mn = ["survey", "revision", "submitted", "language"], Zw = [
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
], Ai = ["text", "number", "url", "date", "month"], Xc = ["skills", "languages", "wikis"], wr = 200, kr = 3;
function Yc(e) {
  let n = new Set(mn), t = 0, r = (o, i, a) => {
    let l = [];
    return e.list(o, i, "elements").forEach((u, c) => {
      let d = s(u, U(`${i}.elements`, c), a);
      d !== null && l.push(d);
    }), l;
  }, s = (o, i, a) => {
    if (!j(o))
      return e.fault(i, "expected-object"), null;
    let l = L(o, "name");
    if (typeof l != "string" || !Z.test(l))
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
    }, c = L(o, "type");
    if (c === "panel")
      return a === kr ? (e.fault(i, "panels-too-deep", kr), null) : (n.add(l), O(v({}, u), { type: c, elements: r(o, i, a + 1) }));
    if (c === "html") {
      let p = e.text(o, i, "html");
      return p === null && L(o, "html") === void 0 && e.fault(`${i}.html`, "missing-property", "html"), n.add(l), p && O(v({}, u), { type: c, text: p });
    }
    if (t === wr)
      return e.fault(i, "too-many-questions", wr), null;
    let d = ek(o, i, c, O(v({}, u), {
      isRequired: L(o, "isRequired") === !0,
      requiredIf: e.condition(o, i, "requiredIf"),
      isRetired: L(o, "retired") === !0
    }), e);
    return d !== null && (t++, n.add(l)), d;
  };
  return { read: (o, i) => r(o, i, 0) };
}
function ek(e, n, t, r, s) {
  switch (t) {
    case "radiogroup": {
      let l = dn(e, n, "choices", s);
      return l && v(O(v({}, r), { type: t }), o(l));
    }
    case "checkbox": {
      let l = dn(e, n, "choices", s);
      return l && v(v(O(v({}, r), { type: t }), o(l)), a());
    }
    case "dropdown":
    case "tagbox": {
      let l = nk(e, n, s), u = l === null ? dn(e, n, "choices", s) : [];
      if (u === null)
        return null;
      let c = O(v(v({}, r), o(u)), { choicesFrom: l });
      return t === "dropdown" ? O(v({}, c), { type: t }) : v(O(v({}, c), { type: t }), a());
    }
    case "ranking": {
      let l = dn(e, n, "choices", s), u = L(e, "selectToRankEnabled") === !0;
      return l && v(O(v({}, r), { type: t, choices: l, isSelectToRank: u }), a());
    }
    case "rating": {
      let l = ec(e, n, s);
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
        return Ue(
          u,
          (c = s.text(e, n, u === "true" ? "labelTrue" : "labelFalse")) != null ? c : { kind: "message", key: `localskills-choice-${u}` }
        );
      });
      return O(v({}, r), { type: t, choices: l, special: i(l) });
    }
    case "text":
      return v(O(v({}, r), { type: t }), tk(e, n, s));
    case "comment":
      return O(v({}, r), { type: t, maxLength: s.count(e, n, "maxLength") || null });
    case "matrix": {
      let l = dn(e, n, "rows", s), u = dn(e, n, "columns", s), c = ["eachRowRequired", "isAllRowRequired"].some((d) => L(e, d) === !0);
      return l && u && O(v({}, r), { type: t, choices: u, rows: l, isEachRowRequired: c });
    }
    case "matrixdropdown": {
      let l = s.string(e, n, "rowsFrom", "bad-id", (d) => d === "" || Z.test(d)), u = l === null ? dn(e, n, "rows", s) : [], c = nc(e, n, s);
      return u && c && O(v({}, r), { type: t, columns: c, rows: u, rowsFrom: l });
    }
    default:
      return s.fault(`${n}.type`, "unknown-question-type", W(t), Zw), null;
  }
  function o(l) {
    let u = ui(e, n, s, l);
    return { choices: [...l, ...Xe(u)], special: u };
  }
  function i(l) {
    return O(v({}, ui(e, n, s, l)), { other: null, none: null });
  }
  function a() {
    return {
      minSelectedChoices: s.count(e, n, "minSelectedChoices") || null,
      maxSelectedChoices: s.count(e, n, "maxSelectedChoices") || null
    };
  }
}
function nk(e, n, t) {
  return t.string(
    e,
    n,
    "choicesFrom",
    "not-one-of",
    (r) => Xc.includes(r),
    Xc
  );
}
function tk(e, n, t) {
  let r = t.word(e, n, "inputType", Ai), s = (o) => {
    let i = L(e, o), a = typeof i == "string" || typeof i == "number" ? Ei(String(i), r) : null;
    return a === null && i !== void 0 && t.fault(U(n, o), "limit-not-of-type", W(i), r), a;
  };
  return {
    inputType: r,
    min: s("min"),
    max: s("max"),
    isInteger: L(e, "integer") === !0,
    maxLength: t.count(e, n, "maxLength") || null,
    placeholder: t.text(e, n, "placeholder")
  };
}
function Ei(e, n) {
  switch (n) {
    case "number":
      return Ct(e);
    case "date":
      return Re(e) ? e : null;
    case "month":
      return Kc(e) ? e : null;
    default:
      return null;
  }
}

// src/core/survey/read-definition.ts
var rk = ["draft", "open", "paused", "closed", "archived"], sk = ["individuals", "affiliates", "partners", "society"], ok = 5, ik = 5;
function Dn(e) {
  var u, c;
  let n = [], t = Yu(n);
  if (!j(e))
    return t.fault("$", "expected-object"), { survey: null, faults: n };
  let r = "$.localSkills", s = t.object(e, "$", "localSkills"), o = L(s, "id"), i = typeof o == "string" && Z.test(o);
  i || t.fault(`${r}.id`, "bad-id", W(o));
  let a = ak(e, t);
  if (H({ pages: a }).length === 0)
    return t.fault("$.pages", "no-question"), { survey: null, faults: n };
  if (!i)
    return { survey: null, faults: n };
  let l = {
    id: o,
    locale: t.string(e, "$", "locale", "bad-language", Zu),
    status: t.word(s, r, "status", rk),
    opens: t.string(s, r, "opens", "bad-date", Re),
    closes: t.string(s, r, "closes", "bad-date", Re),
    title: t.text(e, "$", "title"),
    description: t.text(e, "$", "description"),
    pages: a,
    minAnswers: (u = t.count(s, r, "minAnswers")) != null ? u : ok,
    minCell: (c = t.count(s, r, "minCell")) != null ? c : ik,
    notInStatistics: Array.from(/* @__PURE__ */ new Set([
      ...t.list(s, r, "notInStatistics").filter(ci).map(String),
      ...Yt
    ])),
    audience: lk(s, t),
    measures: uk(s, t),
    core: ck(s, t),
    follows: t.id(s, r, "follows")
  };
  return { survey: ju(l), faults: n };
}
function ak(e, n) {
  let t = Yc(n), r = [];
  return n.list(e, "$", "pages").forEach((s, o) => {
    var l;
    let i = U("$.pages", o);
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
function lk(e, n) {
  var s;
  let t = "$.localSkills.audience", r = n.object(e, "$.localSkills", "audience");
  return {
    population: n.word(r, t, "population", sk),
    description: n.text(r, t, "description"),
    minEdits: (s = n.count(r, t, "minEdits")) != null ? s : 0,
    groups: Oi(n.list(r, t, "groups"))
  };
}
function uk(e, n) {
  let t = "$.localSkills.measures", r = n.object(e, "$.localSkills", "measures");
  return {
    grid: n.id(r, t, "grid"),
    wantToLearn: n.id(r, t, "wantToLearn"),
    canTeach: n.id(r, t, "canTeach"),
    groupBy: Oi(n.list(r, t, "groupBy"))
  };
}
function ck(e, n) {
  let t = "$.localSkills.core", r = n.object(e, "$.localSkills", "core"), s = n.id(r, t, "id");
  return s === null ? null : { id: s, questions: Oi(n.list(r, t, "questions")) };
}
function Oi(e) {
  return e.filter((n) => typeof n == "string");
}

// src/wiki/counting/contributions.ts
function Zc() {
  let e = /* @__PURE__ */ new Map();
  return (n) => {
    var r;
    let t = (r = e.get(n)) != null ? r : dk(n);
    return e.set(n, t), t;
  };
}
function dk(t) {
  return D(this, arguments, function* ({ source: e, titles: n }) {
    var i;
    let r = (yield e.childrenBelow(n.survey(""))).filter((a) => Z.test(a)).sort(), s = yield e.readPages(r.map((a) => n.definition(a))), o = /* @__PURE__ */ new Map();
    for (let a of r) {
      let l = s.get(n.definition(a)), u = l === void 0 ? null : Dn(we((i = l.latest.text) != null ? i : "").value).survey;
      l !== void 0 && u !== null && u.id === a && o.set(a, { survey: u, revision: l.latest.id });
    }
    return o;
  });
}
function ed(e, n, t) {
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
        r.push({ place: o, local: O(v({}, i), { core: c }), definitionRevision: a });
      });
    return { found: r, notes: s };
  });
}

// src/core/exchange/exchange-record.ts
var jn = { offer: "Offer a skill", seek: "Seek a skill" }, Ci = ["training", "mentoring", "consulting", "online-learning", "peer-support", "event"], nd = ["open", "paused", "matched", "closed"], Ni = 5, td = 100, rd = 100, Cs = 20;
function sd(e, n) {
  if (!Re(n))
    throw new RangeError(`\u201C${n}\u201D is no date.`);
  let t = e.status === "paused" && e.until !== null && e.until <= n;
  return e.status !== "open" && !t ? e.status : e.expires !== null && e.expires < n ? "expired" : null;
}

// src/core/exchange/current-exchange.ts
function od(e, n, t = null) {
  var o;
  let r = { offer: /* @__PURE__ */ new Map(), seek: /* @__PURE__ */ new Map() };
  for (let i of e)
    if (sd(i, n) === null) {
      let a = mk(i.skill, t), l = (o = r[i.kind].get(a)) != null ? o : /* @__PURE__ */ new Set();
      l.add(i.user), r[i.kind].set(a, l);
    }
  let s = (i) => new Map(
    Array.from(i).sort(([a], [l]) => te(a, l)).map(([a, { size: l }]) => [a, l])
  );
  return { offers: s(r.offer), seeks: s(r.seek) };
}
function mk(e, n) {
  var t, r;
  return (r = (t = n == null ? void 0 : n.current(e)) == null ? void 0 : t.id) != null ? r : e;
}

// src/core/exchange/exchange-templates.ts
var Mi = "Skill exchange step", $i = "Skill exchange preferences", Ii = [
  jn.offer,
  jn.seek,
  Mi,
  $i
];

// src/core/wikitext/shown-text.ts
var fk = /<!--[\s\S]*?(?:-->|$)/g, pk = /<nowiki\s*(?:\/>|>([\s\S]*?)<\/nowiki\s*>)/gi, gk = /* @__PURE__ */ new Map([
  ["!", "|"],
  ["=", "="],
  ["(", "{"],
  [")", "}"],
  ["((", "&#123;&#123;"],
  ["))", "&#125;&#125;"]
]), hk = "\u2026";
function Ns(e) {
  if (!/[{<]/.test(e))
    return ln(e);
  let n = e.replace(fk, "").replace(pk, (t, r) => (r != null ? r : "").replace(/[{}]/g, (s) => `&#${s.charCodeAt(0)};`));
  return ln(yk(n));
}
function yk(e) {
  var o, i, a, l;
  let n = [], t = [], r = /[{}]/g, s = 0;
  for (; s < e.length; ) {
    let u = e.slice(s, s + 2);
    if (u === "{{")
      t.push(n.length), n.push(u), s += 2;
    else if (u === "}}" && t.length > 0) {
      let [, ...c] = n.splice(t.pop()), d = ((o = c[0]) == null ? void 0 : o.charAt(0)) === "{" && e.charAt(s + 2) === "}", p = c.length <= 2 ? c.join("").trim() : "";
      n.push((i = gk.get(p)) != null ? i : hk), s += d ? 3 : 2;
    } else {
      r.lastIndex = s + 1;
      let c = (l = (a = r.exec(e)) == null ? void 0 : a.index) != null ? l : e.length;
      n.push(e.slice(s, c)), s = c;
    }
  }
  return n.join("");
}

// src/core/wikitext/extension-tags.ts
var id = [
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
function Ms() {
  return { starts: [], ends: [], lengths: [] };
}
function xr(e, n, t) {
  var i;
  let { starts: r, ends: s, lengths: o } = e;
  o.push(((i = o[o.length - 1]) != null ? i : 0) + t - n), r.push(n), s.push(t);
}
function Nt(e, n) {
  let { starts: t } = e, r = 0, s = t.length;
  for (; r < s; ) {
    let o = Math.floor((r + s) / 2);
    t[o] < n ? r = o + 1 : s = o;
  }
  return r;
}
function ad(e, n) {
  let { starts: t, ends: r } = e, s = [], o = 0;
  for (let i = 0; i < t.length; i++)
    s.push(n.slice(o, t[i])), o = r[i];
  return s.push(n.slice(o)), s.join("");
}
function Li(e, n) {
  var t;
  return n - ((t = e.lengths[Nt(e, n) - 1]) != null ? t : 0);
}

// src/core/wikitext/scan-templates.ts
var Mt = -1, Fi = /[[{<]|\n(?==)|-(?={)/g, bk = /[[{<\]]|\n(?==)|-(?={)/g, wk = /[[{<\n]|-(?={)/g, ld = /[[{<}|]|\n(?==)|-(?={)/g, ud = /[[{<}|=]|\n(?==)|-(?={)/g, Di = /[[\]{}<>|]/g, kk = 10, cd = 45, xk = 60, dd = 61, md = 91, fd = 93, ji = 123, Sk = 124, Rk = 125, Pk = 6;
function pd(e, n) {
  let t = "", r = 0, s = null, o = [], i = [], a = null, l = Fi, u = [], c = 0, d = [];
  function p(E, M, N) {
    let F = M;
    for (; F < r && F - M < N && t.charCodeAt(F) === E; )
      F++;
    return F - M;
  }
  function f() {
    return a !== null && c > a.partsStart && u[c - 1] === Mt;
  }
  function g() {
    a === null ? l = Fi : a.kind === "=" ? l = wk : a.kind === "[" ? l = bk : l = f() ? ud : ld;
  }
  function m(E, M, N, F) {
    a = { kind: E, count: M, contentStart: N, afterHyphen: F, partsStart: c }, i.push(a), g();
  }
  function h() {
    i.pop(), a = i.length > 0 ? i[i.length - 1] : null, g();
  }
  function y(E) {
    let M = p(dd, E, Pk);
    return M > 1 || M === 1 && !f() ? (m("=", M, E + M, !1), E + M) : E;
  }
  function w(E, M) {
    let N = p(ji, E, r);
    return N > 1 && m("{", N, E + N, M), E + N;
  }
  function b(E, M) {
    let N = p(Rk, M, Math.min(E.count, 3));
    if (N < 2)
      return M + 1;
    let F = E.contentStart - N, _ = M + N, G = N === 3 ? k(E, M) : null;
    for (N === 2 && S(E, M); d.length > 0 && d[d.length - 1].from >= F; )
      d.pop();
    return G !== null && d.push({ from: F, to: _, text: G }), x(E, F, N), _;
  }
  function x(E, M, N) {
    let F = E.count - N;
    c = E.partsStart, i.pop(), a = i.length > 0 ? i[i.length - 1] : null, F > 1 ? m(E.kind, F, M, E.afterHyphen) : F === 1 && E.kind === "{" && E.afterHyphen ? m("-", 2, M, !1) : g();
  }
  function S(E, M) {
    let N = c > E.partsStart, F = N ? u[E.partsStart] - 1 : M, _ = R(E.contentStart, F), G = e(_.isWhole ? _.text : `${_.text}<`, N);
    if (G !== null) {
      let X = u.slice(E.partsStart, c);
      o.push({ template: G, start: E.contentStart - 2, end: M + 2, parts: X });
    }
  }
  function k(E, M) {
    if (c === E.partsStart)
      return null;
    let N = u[E.partsStart], F = c > E.partsStart + 2 ? u[E.partsStart + 2] - 1 : M;
    return R(N, F);
  }
  function R(E, M) {
    var X;
    let N = d.length;
    for (; N > 0 && d[N - 1].from >= E; )
      N--;
    let F = s === null ? 0 : Nt(s, E), _ = "", G = E;
    for (; ; ) {
      let se = d[N], fe = Math.min(M, se ? se.from : M, (X = s == null ? void 0 : s.starts[F]) != null ? X : M);
      Di.lastIndex = G;
      let Te = Di.test(t) ? Math.min(Di.lastIndex - 1, fe) : fe;
      if (_ += t.slice(G, Te), Te < fe || fe === M)
        return { text: _, isWhole: Te === M };
      if (se && fe === se.from) {
        if (_ += se.text.text, !se.text.isWhole)
          return { text: _, isWhole: !1 };
        G = se.to, N++;
      } else s !== null && (G = s.ends[F]);
      F = s === null ? 0 : Nt(s, G);
    }
  }
  function A(E) {
    s === null && (s = Ms(), n.begin(t, s));
    let M = n.skip(E);
    return n.atLineStart ? (n.atLineStart = !1, y(M)) : M;
  }
  function P(E, M) {
    switch (E) {
      case kk:
        return a !== null && a.kind === "=" && h(), y(M + 1);
      case xk:
        return A(M);
      case cd:
        return t.charCodeAt(M + 2) === ji ? w(M + 1, !0) : (m("-", 2, M + 2, !1), M + 2);
      case ji:
        return w(M, !1);
      case md: {
        let N = p(md, M, r);
        return N > 1 && m("[", N, M + N, !1), M + N;
      }
      default:
        return C(a, E, M);
    }
  }
  function C(E, M, N) {
    if (E.kind === "{")
      return b(E, N);
    let F = M === fd ? fd : cd;
    return t.charCodeAt(N + 1) !== F ? N + 1 : (x(E, E.contentStart - 2, 2), N + 2);
  }
  function I() {
    let E = y(0);
    for (; ; ) {
      if (l.lastIndex = E, !l.test(t))
        return;
      E = l.lastIndex;
      let M = t.charCodeAt(E - 1);
      M === Sk ? (u[c] = E, u[c + 1] = Mt, c += 2, l = ud) : M === dd ? (u[c - 1] = E - 1, l = ld) : E = P(M, E - 1);
    }
  }
  return (E) => (t = E, r = E.length, s = null, o = [], i.length = 0, a = null, l = Fi, u = [], c = 0, d = [], I(), t = "", n.end(), { calls: o, removed: s });
}

// src/core/wikitext/detached-text.ts
function le(e) {
  return e.length < 13 ? e : e.split("").join("");
}

// src/core/wikitext/trim.ts
function gd(e) {
  return e <= 32 && (e === 32 || e >= 9 && e <= 13 && e !== 12 || e === 0);
}
function $s(e, n, t) {
  let r = n;
  for (; r < t && gd(e.charCodeAt(r)); )
    r++;
  return r;
}
function Is(e, n, t) {
  let r = t;
  for (; r > n && gd(e.charCodeAt(r - 1)); )
    r--;
  return r;
}
function wn(e, n, t) {
  let r = $s(e, n, t);
  return e.slice(r, Is(e, r, t));
}

// src/core/wikitext/plain-parameters.ts
var Sr = 3, sn, hd, Wi, Ls, Rr = class {
  constructor(n, t, r) {
    ze(this, sn);
    this.text = n, this.met = t, this.parts = r;
  }
  get size() {
    return this.parts.length / Sr;
  }
  get(n) {
    let t = this.met.numbers.get(n), { parts: r } = this;
    if (t !== void 0) {
      for (let s = 0; s < r.length; s += Sr)
        if (r[s] === t)
          return Je(this, sn, Wi).call(this, s);
    }
  }
  has(n) {
    return this.get(n) !== void 0;
  }
  forEach(n) {
    for (let t = 0; t < this.parts.length; t += Sr)
      n(Je(this, sn, Wi).call(this, t), Je(this, sn, hd).call(this, t), this);
  }
  entries() {
    return Je(this, sn, Ls).call(this).entries();
  }
  keys() {
    return Je(this, sn, Ls).call(this).keys();
  }
  values() {
    return Je(this, sn, Ls).call(this).values();
  }
  [Symbol.iterator]() {
    return this.entries();
  }
};
sn = new WeakSet(), hd = function(n) {
  return this.met.names[this.parts[n]];
}, Wi = function(n) {
  return this.text.slice(this.parts[n + 1], this.parts[n + 2]);
}, Ls = function() {
  let n = /* @__PURE__ */ new Map();
  return this.forEach((t, r) => n.set(r, t)), n;
};
var [vk, Tk] = [500, 4], Ak = 61;
function yd() {
  let e = [], n = /* @__PURE__ */ new Map(), t = { names: e, numbers: n }, r = [], s = 0, o = [], i = 0;
  function a(u, c) {
    for (let d = s; d < s + Tk && d < r.length; d++) {
      let p = r[d], f = e[p];
      if (u.charCodeAt(c + f.length) === Ak && u.startsWith(f, c))
        return s = d + 1, p;
    }
    return -1;
  }
  function l(u) {
    let c = n.get(u);
    if (c !== void 0)
      return s = r.indexOf(c) + 1, c;
    if (u === "" || e.length >= vk)
      return -1;
    let d = le(u), p = e.push(d) - 1;
    return n.set(d, p), o.push(-1), r.splice(s, 0, p), s++, p;
  }
  return (u, c, d) => {
    let p = [];
    s = 0, i++;
    for (let f = c + 1; f <= d; ) {
      let g = u.indexOf("|", f), m = g === -1 ? d : g, h = a(u, f), y = h === -1 ? 0 : f + e[h].length;
      if (h === -1 || y >= m) {
        if (y = u.indexOf("=", f), y === -1 || y >= m)
          return null;
        h = l(u.slice($s(u, f, y), Is(u, f, y)));
      }
      if (h === -1 || o[h] === i)
        return null;
      o[h] = i;
      let w = $s(u, y + 1, m);
      p.push(h, w, Is(u, w, m)), f = m + 1;
    }
    return new Rr(u, t, p);
  };
}

// src/core/wikitext/plain-call.ts
var Ek = ["[", "]", "{", "<", `
=`], [Fs, bd] = ["{{", "}}"], Ok = "}", Ck = /^\s*$/;
function wd(e) {
  let n = yd();
  return (t) => {
    var l;
    let r = t.startsWith(Fs) ? t.indexOf(Ok, Fs.length) : -1, s = r + bd.length;
    if (r === -1 || !t.startsWith(bd, r) || t.length > s && !Ck.test(t.slice(s)) || Ek.some((u) => t.includes(u, Fs.length)))
      return null;
    let o = t.indexOf("|");
    o = o === -1 || o > r ? r : o;
    let i = e(t.slice(Fs.length, o), o < r);
    if (i === null)
      return [];
    let a = (l = n(t, o, r)) != null ? l : Nk(t, o, r);
    return [{ template: i, parameters: a, start: 0, end: s }];
  };
}
function Nk(e, n, t) {
  let r = /* @__PURE__ */ new Map(), s = 0, o = n;
  for (let i = n + 1; i <= t; ) {
    let a = e.indexOf("|", i), l = a === -1 ? t : a;
    o = o === -1 || o >= i ? o : e.indexOf("=", i), o === -1 || o >= l ? r.set(String(++s), e.slice(i, l)) : r.set(wn(e, i, o), wn(e, o + 1, l)), i = l + 1;
  }
  return r;
}

// src/core/wikitext/skip-angle.ts
var Mk = 60, kd = 62, Pd = 47, xd = 10;
function Sd(e) {
  return e === 32 || e === 9;
}
function Rd(e, n) {
  let t = e.charCodeAt(n);
  return t === 32 || t >= 9 && t <= 13 || t === kd || t === Pd && e.charCodeAt(n + 1) === kd;
}
function vd(e) {
  return e.replace(/[A-Z]+/g, (n) => n.toLowerCase());
}
function $k(e) {
  let n = /* @__PURE__ */ new Map(), t = (r, s) => {
    let o = r.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
    n.set(r, { kind: s, closing: new RegExp(`</${o}[\\t-\\r ]*>`, "gi") });
  };
  return e.forEach((r) => t(vd(r), "extension")), t("includeonly", "dropped"), ["noinclude", "/noinclude", "onlyinclude", "/onlyinclude"].forEach((r) => t(r, "ignored")), n;
}
function Td(e) {
  let n = $k(e), t = Math.max(...Array.from(n.keys(), (m) => m.length)), r = "", s = Ms(), o = !1, i = /* @__PURE__ */ new Set(), a = { begin: l, end: u, skip: c, atLineStart: !1 };
  function l(m, h) {
    r = m, s = h, o = !1, i.clear(), a.atLineStart = !1;
  }
  function u() {
    r = "";
  }
  function c(m) {
    return r.startsWith("!--", m + 1) ? d(m) : f(m);
  }
  function d(m) {
    let h = r.indexOf("-->", m + 4);
    if (h === -1)
      return xr(s, m, r.length), r.length;
    let y = m;
    for (; y > 0 && Sd(r.charCodeAt(y - 1)); )
      y--;
    if (y > 0 && r.charCodeAt(y - 1) === xd) {
      let w = p(h + 3);
      if (r.charCodeAt(w) === xd)
        return xr(s, y, w + 1), a.atLineStart = !0, w + 1;
    }
    return xr(s, m, h + 3), h + 3;
  }
  function p(m) {
    for (; ; ) {
      for (; Sd(r.charCodeAt(m)); )
        m++;
      let h = r.startsWith("<!--", m) ? r.indexOf("-->", m + 4) : -1;
      if (h === -1)
        return m;
      m = h + 3;
    }
  }
  function f(m) {
    let h = m + 1, y = h;
    for (; y - h <= t && y < r.length && !Rd(r, y) && r.charCodeAt(y) !== Mk; )
      y++;
    let w = r.slice(h, y), b = vd(w), x = n.get(b);
    if (x === void 0 || o || !Rd(r, y))
      return h;
    let S = r.indexOf(">", y);
    if (S === -1)
      return o = !0, h;
    let k = S + 1;
    if (x.kind !== "ignored" && r.charCodeAt(S - 1) !== Pd) {
      let R = i.has(b) ? -1 : g(x, k);
      if (R !== -1)
        k = R;
      else if (w === "includeonly")
        k = r.length;
      else
        return i.add(b), k;
    }
    return x.kind !== "extension" && xr(s, m, k), k;
  }
  function g({ closing: m }, h) {
    m.lastIndex = h;
    let y = m.exec(r);
    return y === null ? -1 : y.index + y[0].length;
  }
  return a;
}

// src/core/wikitext/magic-words.ts
function Pr(e) {
  return e.split(" ");
}
var Ad = Pr(
  "PAGENAME PAGENAMEE FULLPAGENAME FULLPAGENAMEE SUBPAGENAME SUBPAGENAMEE ROOTPAGENAME ROOTPAGENAMEE BASEPAGENAME BASEPAGENAMEE TALKPAGENAME TALKPAGENAMEE SUBJECTPAGENAME ARTICLEPAGENAME SUBJECTPAGENAMEE ARTICLEPAGENAMEE REVISIONID REVISIONDAY REVISIONDAY2 REVISIONMONTH REVISIONMONTH1 REVISIONYEAR REVISIONTIMESTAMP REVISIONUSER CASCADINGSOURCES NAMESPACE NAMESPACEE NAMESPACENUMBER TALKSPACE TALKSPACEE SUBJECTSPACE ARTICLESPACE SUBJECTSPACEE ARTICLESPACEE NUMBEROFARTICLES NUMBEROFFILES NUMBEROFUSERS NUMBEROFACTIVEUSERS NUMBEROFPAGES NUMBEROFADMINS NUMBEROFEDITS"
), Ik = new Set(Ad.concat(Pr(
  "! = CURRENTMONTH CURRENTMONTH2 CURRENTMONTH1 CURRENTMONTHNAME CURRENTMONTHNAMEGEN CURRENTMONTHABBREV CURRENTDAY CURRENTDAY2 CURRENTDAYNAME CURRENTYEAR CURRENTTIME CURRENTHOUR LOCALMONTH LOCALMONTH2 LOCALMONTH1 LOCALMONTHNAME LOCALMONTHNAMEGEN LOCALMONTHABBREV LOCALDAY LOCALDAY2 LOCALDAYNAME LOCALYEAR LOCALTIME LOCALHOUR SITENAME CURRENTWEEK CURRENTDOW LOCALWEEK LOCALDOW REVISIONSIZE CURRENTVERSION CURRENTTIMESTAMP LOCALTIMESTAMP DIRECTIONMARK DIRMARK CONTENTLANGUAGE CONTENTLANG USERLANGUAGE PAGELANGUAGE"
))), Lk = new Set(Pr("articlepath pageid server servername scriptpath stylepath")), Fk = new Set(Ad.concat(Pr(
  "NUMBERINGROUP NUMINGROUP DEFAULTSORT DEFAULTSORTKEY DEFAULTCATEGORYSORT PAGESINCATEGORY PAGESINCAT PAGESIZE PROTECTIONLEVEL PROTECTIONEXPIRY DISPLAYTITLE"
))), Dk = new Set(Pr(
  "ns nse urlencode lcfirst ucfirst lc uc localurl localurle fullurl fullurle canonicalurl canonicalurle formatnum grammar gender plural bidi padleft padright anchorencode filepath pageid int"
));
function Ed(e) {
  return Ik.has(e) || Lk.has(e.toLowerCase());
}
function Od(e) {
  return Fk.has(e) || Dk.has(e.toLowerCase());
}

// src/core/wikitext/template-name.ts
var jk = /^subst:/iu, Wk = /^safesubst:/iu, Cd = /^msgnw:/iu, _k = /^msg:/iu, Bk = /^raw:/iu, qk = 1e3, Gk = 200;
function Nd(e) {
  let { templates: n, redirects: t = {}, templateNamespaces: r = [], otherNamespaces: s = [], capitalLinks: o = !0 } = e, i = ns({
    defaultNamespace: "Template",
    namespaces: Qa.concat(s, [["Template", ...r]]),
    capitalLinks: o
  }), a = /* @__PURE__ */ new Map(), l = (d, p) => {
    let f = i(d);
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
    var h;
    let f = wn(d, 0, d.length);
    if (jk.test(f) || (f = f.replace(Wk, ""), f = wn(f, 0, f.length), !p && Ed(f)))
      return null;
    f = (Cd.test(f) ? f.replace(Cd, "") : f.replace(_k, "")).replace(Bk, "");
    let g = f.indexOf(":");
    if (g !== -1 && Od(f.slice(0, g)))
      return null;
    let m = i(f);
    return m === null ? null : (h = a.get(m)) != null ? h : null;
  }, c = { with: /* @__PURE__ */ new Map(), without: /* @__PURE__ */ new Map() };
  return (d, p) => {
    if (d.length > Gk)
      return u(d, p);
    let f = p ? c.with : c.without, g = f.get(d);
    return g === void 0 && (f.size === qk && (c = { with: /* @__PURE__ */ new Map(), without: /* @__PURE__ */ new Map() }), g = u(d, p), f.set(d, g)), g;
  };
}

// src/core/wikitext/template-reader.ts
function _i(e) {
  var s;
  let n = Nd(e), t = wd(n), r = pd(n, Td((s = e.extensionTags) != null ? s : id));
  return (o) => {
    let i = t(o);
    if (i !== null)
      return i;
    let { calls: a, removed: l } = r(o), u = null;
    return a.sort((c, d) => c.start - d.start).map((c) => {
      var m;
      let { template: d, start: p, end: f } = c;
      if (l === null || ((m = l.starts[Nt(l, p)]) != null ? m : f) >= f)
        return { template: d, parameters: Md(o, c.parts, f), start: p, end: f };
      u = u != null ? u : ad(l, o);
      let g = c.parts.map((h) => h === Mt ? Mt : Li(l, h));
      return { template: d, parameters: Md(u, g, Li(l, f)), start: p, end: f };
    });
  };
}
function Md(e, n, t) {
  let r = /* @__PURE__ */ new Map(), s = 0;
  for (let o = 0; o < n.length; o += 2) {
    let i = n[o], a = n[o + 1], l = o + 2 < n.length ? n[o + 2] - 1 : t - 2;
    a === Mt ? r.set(String(++s), e.slice(i, l)) : r.set(wn(e, i, a), wn(e, a + 1, l));
  }
  return r;
}

// src/core/exchange/language-proficiency.ts
var $d = 6, Vk = /^(.+)-([0-5n])$/i, Id = /^(.+)-(?:.|\d\d)$/;
function Ld(e) {
  var t;
  let n = (t = Id.exec(e.toLowerCase())) == null ? void 0 : t[1];
  return n !== void 0 && Ds(e) === null && ke.test(n);
}
function Ds(e) {
  var s;
  let n = Vk.exec(e), t = ((s = n == null ? void 0 : n[1]) != null ? s : e).toLowerCase();
  if (!ke.test(t) || Id.test(t))
    return null;
  let r = n == null ? void 0 : n[2];
  return { code: t, proficiency: r === void 0 ? null : /n/i.test(r) ? $d : Number(r) };
}
function Fd(e) {
  let { code: n, proficiency: t } = e;
  return t === null ? n : `${n}-${t === $d ? "N" : t}`;
}

// src/core/exchange/record-fault.ts
function $t(e, n, ...t) {
  return { parameter: e, key: `localskills-template-card-fault-${n}`, parameters: t };
}

// src/core/exchange/timezone.ts
var Uk = /^(?:(?:UTC|GMT)\s*)?(?:([+\-−])\s*(\d{1,2})(?::?([0-5]\d))?)?$/i, [Hk, Qk] = [-720, 840];
function Dd(e) {
  var s, o;
  let n = e === "" ? null : Uk.exec(e);
  if (n === null)
    return null;
  let t = Number((s = n[2]) != null ? s : 0) * 60 + Number((o = n[3]) != null ? o : 0), r = n[1] === void 0 || n[1] === "+" || t === 0 ? t : -t;
  return r >= Hk && r <= Qk ? r : null;
}

// src/core/exchange/read-record-values.ts
var zk = [
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
], Jk = ["capacity", "for"], Kk = 1e3;
function Wd(e, n, t, r = {}) {
  var S;
  let s = [], o = (k) => {
    var R;
    return ((R = t.get(k)) != null ? R : "").trim() || null;
  }, i = (k, R, ...A) => (s.push($t(k, R, ...A)), null), a = (k, R, A, ...P) => {
    var I;
    let C = o(k);
    return C === null ? null : (I = R(C)) != null ? I : i(k, A, W(C), ...P);
  }, l = (k, R, A) => {
    var C;
    let P = ((C = o(k)) != null ? C : "").split(";").map((I) => I.trim()).filter((I) => I !== "");
    return Array.from(new Set(P)).map((I) => {
      var E;
      return (E = R(I)) != null ? E : i(k, A(I), W(I));
    }).filter((I) => I !== null);
  }, u = (k, R) => a(k, (A) => Array.from(A).length <= R ? A : null, k, k, R), c = (k) => {
    let R = o(k);
    return R === null || Re(R) ? R : i(k, "date", k, W(R));
  }, d = Xk(o("skill"), i, r), p = a("level", (k) => jd(k, 1, Ni), "level", Ni), f = l("methods", (k) => Ci.includes(k) ? k : null, () => "method"), g = (k) => {
    let R = c(k);
    return R !== null && r.date !== void 0 && R > r.date && i(k, "day-to-come", k, R), R;
  }, m = Yk(l(
    "languages",
    Ds,
    (k) => Ld(k) ? "proficiency" : "language"
  ).map(Fd)), h = m.slice(0, Cs);
  m.length > Cs && i("languages", "many-languages", "languages", Cs), (o("languages") === null || /^[\s;]*$/.test(o("languages"))) && i("languages", "no-language", "languages");
  let y = e === "offer", w = y ? a("capacity", (k) => jd(k, 0, Kk), "capacity", "capacity") : null, b = {
    kind: e,
    user: n,
    id: a("id", (k) => Z.test(k) ? k : null, "id"),
    level: p,
    methods: Ci.filter((k) => f.includes(k)),
    languages: h,
    capacity: w,
    region: u("region", rd),
    timezone: a("timezone", Dd, "timezone"),
    for: y ? o("for") : null,
    affiliate: u("affiliate", td),
    note: o("note"),
    since: g("since"),
    confirmed: g("confirmed"),
    expires: c("expires"),
    status: (S = a("status", (k) => nd.includes(k) ? k : null, "status")) != null ? S : "open",
    until: c("until")
  }, x = zk.filter((k) => y || !Jk.includes(k));
  return t.forEach((k, R) => {
    r.allowsOthers !== !0 && !x.includes(R) && k.trim() !== "" && i(R, "unknown-parameter", W(R), x.join(", "));
  }), { values: d === null || h.length === 0 ? null : O(v({}, b), { skill: d }), faults: s };
}
function Xk(e, n, t) {
  if (e === null)
    return n("skill", "no-skill", "skill");
  let { taxonomy: r = null, skillsPage: s = `${an}/Skills.json` } = t, o = Z.test(e), i = r === null || r.get(e) !== null ? null : r.find(e);
  if (i !== null)
    return i.id;
  if (!o || r !== null && r.get(e) === null) {
    let a = e.startsWith("xn--") ? Kr(e) : e, l = r === null ? null : Da(a, r);
    l === null ? n("skill", o ? "unknown-skill" : "no-such-skill", W(a), s) : n("skill", o ? "near-skill" : "near-skill-only", W(a), s, l.words, l.skill);
  }
  return o ? e : null;
}
function Yk(e) {
  var t, r;
  let n = /* @__PURE__ */ new Map();
  for (let s of e)
    n.set((r = (t = Ds(s)) == null ? void 0 : t.code) != null ? r : s, s);
  return Array.from(n.values());
}
function jd(e, n, t) {
  let r = /^\d{1,6}$/.test(e) ? Number(e) : NaN;
  return r >= n && r <= t ? r : null;
}

// src/core/exchange/record-ids.ts
var Zk = 48;
function _d(e) {
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
      a = o.skill.slice(0, Zk - c.length) + c;
    }
    return t.set(r(o, o.skill), l), n.add(r(o, a)), { record: O(v({}, o), { id: a }), faults: o.id === null ? [] : [$t("id", "id-taken", o.id)] };
  });
}

// src/core/exchange/read-exchange-records.ts
function Bd(e, n, t = {}) {
  let r = je(n), s = e.map((i) => {
    let a = /* @__PURE__ */ new Map();
    return i.parameters.forEach((l, u) => a.set(u, Ns(l))), Wd(ex(i), r, a, t);
  }), o = _d(
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
function js(e, n, t = ["User"]) {
  let r = `${n}/People/`, s = e.indexOf(":"), o = "";
  return e.startsWith(r) ? o = e.slice(r.length) : s !== -1 && t.includes(e.slice(0, s)) && (o = e.slice(s + 1).split("/")[0]), o.trim() === "" || o.includes("/") ? null : je(o);
}
function ex({ template: e }) {
  return e === jn.offer ? "offer" : "seek";
}

// src/core/exchange/steps/exchange-step.ts
var Gd = ["ask", "accept", "decline", "withdraw", "meet", "confirm"], Vd = ["learned", "partly", "not-met"];
function qd(e) {
  return e.slice(0, e.lastIndexOf("/"));
}
function Bi(e) {
  let n = e.lastIndexOf("/"), t = je(e.slice(0, Math.max(0, n))), r = e.slice(n + 1).trim();
  return t === "" || t.includes("/") || !Z.test(r) ? null : `${t}/${r}`;
}
function Ud(e) {
  return [qd(e.seek), qd(e.offer)];
}

// src/core/exchange/steps/read-steps.ts
var Hd = ["step", "seek", "offer", "at", "outcome", "on", "skill", "note", "lang"], nx = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d:[0-5]\dZ$/;
function Qd(e, n, t) {
  let r = je(n);
  return e.filter(({ template: s }) => s === Mi).map((s) => {
    let o = tx(s, r);
    return o.step === null || t === void 0 || o.step.at <= t ? o : O(v({}, o), { step: O(v({}, o.step), { at: t }) });
  });
}
function tx(e, n) {
  let t = [], r = (m, h, ...y) => (t.push(rx(m, h, ...y)), null), s = (m) => {
    var h;
    return Ns((h = e.parameters.get(m)) != null ? h : "").trim() || null;
  }, o = (m, h, y, w) => {
    var x;
    let b = s(m);
    return b === null ? w ? r(m, "missing", m) : null : (x = h(b)) != null ? x : r(m, y, W(b), m);
  }, i = o("step", (m) => Gd.includes(m) ? m : null, "step", !0), a = o("seek", Bi, "key", !0), l = o("offer", Bi, "key", !0), u = o("at", (m) => {
    var h, y;
    return Re((y = (h = nx.exec(m)) == null ? void 0 : h[1]) != null ? y : "") ? m : null;
  }, "time", !0), c = o(
    "outcome",
    (m) => Vd.includes(m) ? m : null,
    "outcome",
    i === "confirm"
  ), d = o("on", (m) => Re(m) ? m : null, "day", i === "meet"), p = o("skill", (m) => Z.test(m) ? m : null, "skill", !1);
  if (e.parameters.forEach((m, h) => {
    !Hd.includes(h) && m.trim() !== "" && t.push($t(h, "unknown-parameter", W(h), Hd.join(", ")));
  }), i === null || a === null || l === null || u === null || i === "confirm" && c === null || i === "meet" && d === null)
    return { call: e, step: null, faults: t };
  let [f, g] = Ud({ seek: a, offer: l });
  return f === g ? (r("offer", "alone"), { call: e, step: null, faults: t }) : (n !== f && n !== g && r("seek", "not-yours", n), {
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
function rx(e, n, ...t) {
  return { parameter: e, key: `localskills-template-step-fault-${n}`, parameters: t };
}

// src/core/wikitext/same-calls.ts
function zd(e, n) {
  let t = (r) => JSON.stringify(r.map(({ template: s, parameters: o }) => [s, Array.from(o)]));
  return t(e) === t(n);
}

// src/wiki/counting/page-histories.ts
function sx(e, n) {
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
function ox({ latest: e, history: n }) {
  var t;
  return n !== void 0 ? (t = n[n.length - 1]) != null ? t : null : e.parentId === 0 ? e : null;
}
function qi(e) {
  return e.reduce((n, { first: t }) => t !== null && (n === void 0 || t.timestamp < n) ? t.timestamp : n, void 0);
}
function ix(e, n, t, r) {
  return D(this, null, function* () {
    let { pageIds: s, titles: o } = yield n.recombinedPagesSince(r);
    for (let i of t) {
      let { pageId: a, title: l } = i.page;
      (s.has(a) || o.has(l)) && (i.isRecombined = !0, i.first = yield e.firstRevision(l));
    }
  });
}
function It(e, n, t = null) {
  return D(this, null, function* () {
    let r = n.map((o) => ({
      page: o,
      known: o.history === void 0 ? [o.latest] : o.history.slice(),
      first: ox(o),
      isRecombined: !1
    }));
    yield sx(e, r);
    let s = t === null ? void 0 : qi(r.filter(({ page: o }) => o.history === void 0));
    return t !== null && s !== void 0 && (yield ix(e, t, r, s)), r.filter((o) => o.first !== null);
  });
}
function Jd(e, n, t) {
  return D(this, null, function* () {
    let r = yield Ws(e, n, (o) => {
      let i = t(o);
      return i !== null && st(o, i) ? i : null;
    }), s = yield Gi(e, r);
    return new Map(Array.from(r, ([o, i]) => {
      var l;
      let a = (l = s.get(o)) == null ? void 0 : l.some((u) => u.user === null && !ax(u, i));
      return [o, i !== null && a === !0 ? O(v({}, i), { text: null, escaped: null }) : i];
    }));
  });
}
function ax(e, n) {
  var t;
  return ((t = e.sha1) != null ? t : null) !== null && e.sha1 === (n == null ? void 0 : n.sha1) || e.text !== null && e.text === (n == null ? void 0 : n.text);
}
function Gi(e, n) {
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
function st({ first: e }, n) {
  return e.user === n && e.userId !== 0;
}
function Ws(e, n, t) {
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
function _s(e, n) {
  return D(this, null, function* () {
    var i, a;
    let { namespaces: t, extensionTags: r } = yield e.siteInfo(), s = (i = t.get(10)) != null ? i : ["Template"], o = {};
    for (let l of n)
      for (let u of yield e.redirectsTo(`${(a = s[0]) != null ? a : "Template"}:${l}`))
        o[u.slice(u.indexOf(":") + 1)] = l;
    return _i({ templates: n, redirects: o, templateNamespaces: s, extensionTags: r });
  });
}

// src/core/exchange/keep-own-words.ts
function Kd({ template: e, parameters: n }) {
  return JSON.stringify([e, Array.from(n)]);
}
function lx(e, n) {
  let t = /* @__PURE__ */ new Map();
  return n.map(Kd).forEach((r) => {
    var s;
    return t.set(r, ((s = t.get(r)) != null ? s : 0) + 1);
  }), e.filter((r) => {
    var i;
    let s = Kd(r), o = (i = t.get(s)) != null ? i : 0;
    return t.set(s, o - 1), o <= 0;
  });
}
function ux(e, { start: n, end: t }) {
  let r = (n === 0 || e.charAt(n - 1) === `
`) && e.charAt(t) === `
`;
  return e.slice(0, n) + e.slice(r ? t + 1 : t);
}
function Xd(e, n, t) {
  let r = e;
  for (let s = 0; s < 20; s++) {
    let o = lx(t(r), n);
    if (o.length === 0)
      return r;
    let i = (a, l) => l !== a && l.start >= a.start && l.end <= a.end;
    r = o.filter((a) => !o.some((l) => i(a, l))).sort((a, l) => l.start - a.start).reduce(ux, r);
  }
  return null;
}

// src/wiki/exchange/doubted-words.ts
function Yd(o, i, a, l) {
  return D(this, arguments, function* ({ source: e, titles: n }, t, r, s) {
    let u = yield Gi(e, t), c = u.size === 0 ? void 0 : (yield e.siteInfo()).namespaces.get(2), d = (h, y, w) => D(null, null, function* () {
      var b, x;
      for (let [S, k] of Array.from(y.entries())) {
        let R = (b = y[S + 1]) != null ? b : w, A = (x = k.sha1) != null ? x : null;
        if (A !== null && A === R.sha1 && k.parentId === R.id && k.user !== h && (yield e.movesAround(k)).some((C) => C === null || js(C, n.root, c) !== h))
          return !0;
      }
      return !1;
    }), p = /* @__PURE__ */ new Map(), f = /* @__PURE__ */ new Map();
    for (let [h, y] of Array.from(u)) {
      let w = t.get(h), b = y.filter(({ user: x }) => x === null);
      (yield d(r(h), y, w)) ? p.set(h, { doubt: "moved", believed: null }) : b.length > 0 && f.set(h, b);
    }
    let g = Array.from(f.values()).reduce((h, y) => h.concat(y.filter(({ text: w }) => w === null).map(({ id: w }) => w)), []), m = g.length === 0 ? null : yield e.revisions(g, "with-texts");
    return f.forEach((h, y) => {
      let w = t.get(y), b = h.reduce((x, { id: S, text: k }) => {
        var R, A;
        return x === null ? null : Xd(x, s((A = k != null ? k : (R = m == null ? void 0 : m.get(S)) == null ? void 0 : R.text) != null ? A : ""), s);
      }, w.text);
      b !== w.text && p.set(y, { doubt: "hidden", believed: b === null ? null : O(v({}, w), { text: b }) });
    }), p;
  });
}

// src/wiki/exchange/moved-pages.ts
var cx = 5, dx = /^\s*#[^\s[:]+\s*:?\s*\[\[\s*:?([^\]|#]+)/;
function Zd(e, n, t) {
  return D(this, null, function* () {
    let r = /* @__PURE__ */ new Set(), s = /* @__PURE__ */ new Map(), o = n.map((i) => ({ origin: i, there: i }));
    for (let i = 0; o.length > 0 && i < cx; i++) {
      let a = o.filter(({ there: { first: g } }) => g.text === null).map(({ there: { first: g } }) => g.id), l = a.length === 0 ? null : yield e.revisions(a, "with-texts"), u = /* @__PURE__ */ new Map();
      if (o.forEach(({ origin: g, there: { first: m } }) => {
        var y, w, b, x;
        let h = (x = dx.exec(((b = (w = m.text) != null ? w : (y = l == null ? void 0 : l.get(m.id)) == null ? void 0 : y.text) != null ? b : "").slice(0, 1e3))) == null ? void 0 : x[1];
        h !== void 0 && (u.set(g, h.replace(/_/g, " ").trim()), r.add(g));
      }), u.size === 0)
        break;
      let c = yield e.readPages(Array.from(new Set(u.values()))), d = yield It(e, Array.from(c.values()).map((g) => O(v({}, g), { pageId: 0 }))), p = new Map(d.map((g) => [g.page.title, g])), f = [];
      u.forEach((g, m) => {
        let h = p.get(g);
        h !== void 0 && st(h, t(m)) ? s.set(m, h) : h !== void 0 && f.push({ origin: m, there: h });
      }), o = f;
    }
    return { redirects: r, moved: s };
  });
}

// src/wiki/exchange/read-exchange.ts
var mx = ["decline", "withdraw"];
function em(t) {
  return D(this, arguments, function* (e, n = {}) {
    var c, d;
    let { source: r, titles: s } = e, { namespaces: o } = yield r.siteInfo(), i = (d = (c = o.get(10)) == null ? void 0 : c[0]) != null ? d : "Template", a = /* @__PURE__ */ new Map(), l = r.pagesOfPeople(s.people(""), Ii.map((h) => `${i}:${h}`));
    try {
      for (var p = pe(l), f, g, m; f = !(g = yield p.next()).done; f = !1) {
        let h = g.value;
        a.set(h.title, h);
      }
    } catch (g) {
      m = [g];
    } finally {
      try {
        f && (g = p.return) && (yield g.call(p));
      } finally {
        if (m)
          throw m[0];
      }
    }
    let u = n.taxonomy === void 0 ? (yield r.readPages([s.skills()])).get(s.skills()) : void 0;
    return px(e, Array.from(a.values()), fx(e, u, n));
  });
}
function fx({ titles: e }, n, t) {
  var s;
  if (t.taxonomy !== void 0)
    return t;
  let { taxonomy: r } = ht(we((s = n == null ? void 0 : n.latest.text) != null ? s : "").value);
  return v({ taxonomy: r.skills.length === 0 ? null : r, skillsPage: e.skills() }, t);
}
function px(s, o, i) {
  return D(this, arguments, function* ({ source: e, titles: n }, t, r) {
    var C, I;
    let a = yield _s(e, Ii), l = (yield e.siteInfo()).namespaces.get(2), u = /* @__PURE__ */ new Map();
    for (let E of t) {
      let M = js(E.title, n.root, l);
      M !== null && u.set(E, M);
    }
    let c = yield It(e, Array.from(u.keys())), d = ({ page: E }) => u.get(E), p = yield Ws(e, c, d), f = (E) => st(E, d(E)), { redirects: g, moved: m } = yield Zd(e, c.filter((E) => !f(E)), d), h = new Set(c.filter(f).map(({ page: E }) => E.title)), y = /* @__PURE__ */ new Map();
    m.forEach((E, M) => {
      h.has(E.page.title) || y.set(E, d(M));
    });
    let w = yield Ws(
      e,
      Array.from(y.keys()),
      (E) => {
        var M;
        return (M = y.get(E)) != null ? M : null;
      }
    ), b = yield Yd(
      { source: e, titles: n },
      new Map(Array.from(p).filter(([E]) => f(E))),
      d,
      a
    ), x = (E) => {
      var Te, ut, Pn, Gr, Vr;
      let { page: { title: M, latest: N } } = E, F = !f(E), _ = (Te = p.get(E)) != null ? Te : null, G = b.get(E), X = F ? null : G === void 0 ? _ : G.believed, se = m.get(E), fe = X !== null && X.id === N.id ? [] : a((ut = N.text) != null ? ut : "");
      return {
        title: M,
        latest: N,
        own: X,
        isMadeByOther: F,
        doubt: (Pn = G == null ? void 0 : G.doubt) != null ? Pn : null,
        optOuts: F ? _ : null,
        refused: G !== void 0 ? _ : se === void 0 ? null : (Gr = w.get(se)) != null ? Gr : null,
        isStrangers: F && (fe.length > 0 || g.has(E)),
        isChangedByOthers: !F && (X == null ? void 0 : X.id) !== N.id && !zd(a((Vr = X == null ? void 0 : X.text) != null ? Vr : ""), fe)
      };
    }, S = /* @__PURE__ */ new Map();
    for (let E of c) {
      let M = d(E);
      S.set(M, [...(C = S.get(M)) != null ? C : [], E]);
    }
    let k = /* @__PURE__ */ new Map(), R = [], A = [], P = [];
    for (let E of Array.from(S.keys()).sort(te)) {
      let M;
      try {
        M = gx(E, ((I = S.get(E)) != null ? I : []).map(x), a, r);
      } catch (N) {
        R.push({ user: E, error: N });
        continue;
      }
      k.set(E, M), M.readings.forEach(({ record: N }) => {
        N !== null && A.push(N);
      }), M.steps.forEach((N) => P.push(N));
    }
    return { people: k, unread: R, records: A, steps: P, ownPages: /* @__PURE__ */ new Map() };
  });
}
function gx(e, n, t, r) {
  var d, p, f;
  let s = n.slice().sort((g, m) => te(g.title, m.title)), o = [], i = [], a = [], l = (g, m, h) => {
    Qd(g, e, m).forEach(({ step: y }) => {
      y !== null && h(y) && i.push(y);
    });
  }, u = (g) => g.filter(({ template: m }) => m === $i).forEach((m) => a.push(m));
  for (let { title: g, own: m, optOuts: h, refused: y } of s) {
    let w = t((d = m == null ? void 0 : m.text) != null ? d : "");
    w.forEach((S) => o.push({ title: g, call: S })), l(w, m == null ? void 0 : m.timestamp, () => !0), u(w), u(t((p = h == null ? void 0 : h.text) != null ? p : ""));
    let b = t((f = y == null ? void 0 : y.text) != null ? f : ""), x = i.map((S) => JSON.stringify(S));
    l(b, y == null ? void 0 : y.timestamp, (S) => mx.includes(S.step) && !x.includes(JSON.stringify(S))), u(b);
  }
  let c = o.filter(({ call: { template: g } }) => g === jn.offer || g === jn.seek);
  return {
    user: e,
    pages: s,
    readings: Bd(c.map(({ call: g }) => g), e, r).map((g, m) => O(v({}, g), { title: c[m].title })),
    steps: i,
    preferences: a
  };
}

// src/wiki/counting/count-exchange.ts
function nm(e, n) {
  return D(this, null, function* () {
    var a;
    let { source: t, titles: r } = e, { records: s } = yield em(e), o = (yield t.readPages([r.skills()])).get(r.skills()), { taxonomy: i } = ht(we((a = o == null ? void 0 : o.latest.text) != null ? a : "").value);
    return od(s, n, i);
  });
}

// src/core/analysis/exact-sums.ts
var tm = [1], Bs = [10], hx = 40;
function Ui(e) {
  let n = om(e);
  if (n !== null)
    return n.n === 0 ? null : n.sum / n.n;
  let { n: t, positive: r, negative: s, decimals: o } = im(e);
  if (t.length === 0)
    return null;
  let i = am(vr(r, s), t, o);
  return Lt(r, s) < 0 ? -i : i;
}
function sm(e) {
  let n = om(e);
  if (n !== null && n.n > 1 && n.n * Math.max(n.n, n.squares) <= Number.MAX_SAFE_INTEGER)
    return (n.n * n.squares - n.sum ** 2) / (n.n * (n.n - 1));
  let { n: t, positive: r, negative: s, squares: o, decimals: i } = im(e);
  if (Lt(t, tm) <= 0)
    return null;
  let a = vr(r, s);
  return am(vr(kn(t, o), kn(a, a)), kn(t, vr(t, tm)), 2 * i);
}
function om(e) {
  let [n, t, r] = [0, 0, 0];
  for (let { value: s, count: o } of e)
    if (n += o, t += s * o, r += s * s * o, !Number.isInteger(s) || !(r <= Number.MAX_SAFE_INTEGER) || n > Number.MAX_SAFE_INTEGER)
      return null;
  return { n, sum: t, squares: r };
}
function im(e) {
  let n = e.filter(({ count: s }) => s > 0).map(({ value: s, count: o }) => {
    let [i = "", a] = Math.abs(s).toExponential().split("e"), l = i.replace(".", ""), u = Number(a) - l.length + 1;
    return { digits: l, power: u, count: rm(String(o)), isNegative: s < 0 };
  }), t = n.reduce((s, { power: o }) => Math.min(s, o), 0), r = { n: [], positive: [], negative: [], squares: [], decimals: -t };
  for (let { digits: s, power: o, count: i, isNegative: a } of n) {
    let l = rm(s + "0".repeat(o - t)), u = kn(l, i), c = a ? "negative" : "positive";
    r.n = Vi(r.n, i), r[c] = Vi(r[c], u), r.squares = Vi(r.squares, kn(u, l));
  }
  return r;
}
function rm(e) {
  let n = [];
  for (let t = e.length; t > 0; t -= 7)
    n.push(Number(e.slice(Math.max(0, t - 7), t)));
  return Hi(n);
}
function Hi(e) {
  for (; e[e.length - 1] === 0; )
    e.pop();
  return e;
}
function Lt(e, n) {
  let t = e.length - n.length;
  for (let r = e.length - 1; t === 0 && r >= 0; r--)
    t = ot(e, r) - ot(n, r);
  return t;
}
function ot(e, n) {
  var t;
  return (t = e[n]) != null ? t : 0;
}
function Vi(e, n) {
  let t = [], r = 0;
  for (let s = 0; s < Math.max(e.length, n.length) || r > 0; s++) {
    let o = ot(e, s) + ot(n, s) + r;
    r = Math.floor(o / 1e7), t.push(o % 1e7);
  }
  return t;
}
function vr(e, n) {
  let [t, r] = Lt(e, n) < 0 ? [n, e] : [e, n], s = 0;
  return Hi(t.map((o, i) => {
    let a = o - ot(r, i) - s;
    return s = a < 0 ? 1 : 0, a + s * 1e7;
  }));
}
function kn(e, n) {
  let t = [];
  return e.forEach((r, s) => {
    let o = 0;
    for (let i = 0; i < n.length || o > 0; i++) {
      let a = r * ot(n, i) + ot(t, s + i) + o;
      o = Math.floor(a / 1e7), t[s + i] = a % 1e7;
    }
  }), Hi(t);
}
function am(e, n, t) {
  let [r, s, o] = [e, n, -t];
  if (r.length === 0)
    return 0;
  for (; Lt(r, kn(s, Bs)) >= 0; )
    s = kn(s, Bs), o++;
  for (; Lt(r, s) < 0; )
    r = kn(r, Bs), o--;
  let i = "";
  for (let a = 0; a < hx && r.length > 0; a++) {
    let l = 0;
    for (; Lt(r, s) >= 0; )
      r = vr(r, s), l++;
    i += String(l), r = kn(r, Bs);
  }
  return +`${i.slice(0, 1)}.${i.slice(1)}${r.length > 0 ? "1" : "0"}e${o}`;
}

// src/core/analysis/measures.ts
function Pe(e) {
  return e.reduce((n, { count: t }) => n + t, 0);
}
function Qi(e) {
  return e.reduce((n, { value: t, count: r }) => n + t * r, 0);
}
function Ft(e) {
  return e === null ? null : e.numerator / e.denominator;
}
function Wn(e, n) {
  return n === 0 ? null : e / n;
}
function Dt(e) {
  return Ui(e);
}
function lm(e) {
  let n = e.slice().sort((s, o) => s.value - o.value), t = Pe(n), r = (s) => {
    let o = 0;
    return n.find(({ count: i }) => (o += i) > s).value;
  };
  return t === 0 ? null : Ui([Math.floor((t - 1) / 2), Math.floor(t / 2)].map((s) => ({ value: r(s), count: 1 })));
}
function um(e) {
  let n = sm(e);
  return n === null ? null : Math.sqrt(n);
}
function it(e, n) {
  return e.map((t) => ({ value: t[n], count: t.count }));
}
function qs(e) {
  let n = Pe(e);
  return n === 0 ? null : {
    numerator: Qi(it(e, "importance")) - Qi(it(e, "ability")),
    denominator: n
  };
}
function Gs(e) {
  let n = qs(e);
  return n === null ? null : {
    numerator: n.numerator * Qi(it(e, "importance")),
    denominator: n.denominator * n.denominator
  };
}
function zi(e) {
  let n = (t) => Pe(e.filter(t));
  return {
    negative: n(({ importance: t, ability: r }) => r < t),
    tied: n(({ importance: t, ability: r }) => r === t),
    positive: n(({ importance: t, ability: r }) => r > t)
  };
}
function Ji(e) {
  let { negative: n, tied: t, positive: r } = zi(e), s = n + t + r;
  return s === 0 ? null : { numerator: 100 * (r - n), denominator: s };
}
function jt(e, n) {
  let t = Le(n.importance), r = Fe(n.ability);
  return Pe(e.filter(
    ({ importance: s, ability: o }) => t.includes(s) && r.includes(o)
  ));
}

// src/core/analysis/question-results.ts
function cm(e, n, t) {
  var l;
  let { choices: r, kind: s, question: o } = n, i = s !== "codes" ? [] : r === null ? Array.from(e.counts.keys()).sort(te) : r.map((u) => u.value).filter((u) => !t.includes(u)), a = B();
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
    unknown: is(e.unknown)
  }, s === "number" ? { summary: Vs(yx(e)) } : {}), o.type === "rating" || o.type === "matrix" ? bx(e, gt(r != null ? r : [], t), i.length) : {}), o.type === "ranking" ? { places: wx(e, i) } : {});
}
function yx(e) {
  return Array.from(e.counts, ([n, t]) => ({ value: Number(n), count: t })).sort((n, t) => n.value - t.value);
}
function Vs(e) {
  return { mean: Dt(e), sd: um(e), median: lm(e) };
}
function bx(e, n, t) {
  if (n.size === 0 || n.size !== t)
    return {};
  let r = Array.from(n, ([s, o]) => {
    var i;
    return { value: o, count: (i = e.counts.get(s)) != null ? i : 0 };
  });
  return {
    summary: Vs(r),
    topTwo: Tr(r, Le(n)),
    bottomTwo: Tr(r, Fe(n))
  };
}
function Tr(e, n) {
  let [t, r] = [Pe(e.filter(({ value: s }) => n.includes(s))), Pe(e)];
  return { count: t, share: Wn(t, r), interval: bn(t, r) };
}
function wx(e, n) {
  var r, s, o;
  let t = B();
  for (let i of n) {
    let a = Array.from((r = e.places.get(i)) != null ? r : [], ([u, c]) => ({ value: u, count: c })).sort((u, c) => u.value - c.value), l = B();
    a.forEach(({ value: u, count: c }) => {
      l[String(u)] = c;
    }), t[i] = { first: (o = (s = e.places.get(i)) == null ? void 0 : s.get(1)) != null ? o : 0, meanPlace: Dt(a), counts: l };
  }
  return t;
}

// src/core/analysis/skill-balance.ts
function gm(e, n, t) {
  var l;
  let [r, s] = [dm(e, "canTeach"), dm(e, "wantToLearn")], o = new Set((l = J(e)) == null ? void 0 : l.grid.rows.map(({ value: u }) => u));
  for (let u of [s, r])
    kx(u, e, n).forEach((c) => o.add(c));
  (t === null ? [] : [...Array.from(t.offers.keys()), ...Array.from(t.seeks.keys())]).sort(te).forEach((u) => o.add(u));
  let a = B();
  return o.forEach((u) => {
    var g, m;
    let c = mm(r, u, n), d = mm(s, u, n), p = t === null ? null : (g = t.offers.get(u)) != null ? g : 0, f = t === null ? null : (m = t.seeks.get(u)) != null ? m : 0;
    a[u] = {
      canTeach: c,
      wantToLearn: d,
      offers: p,
      seeks: f,
      surveyDifference: fm(d, c),
      surveyRatio: pm(d, c),
      exchangeDifference: fm(f, p),
      exchangeRatio: pm(f, p)
    };
  }), a;
}
function dm(e, n) {
  let t = H(e).find(({ name: r }) => r === e.measures[n]);
  return t === void 0 ? void 0 : ce(t)[0];
}
function kx(e, n, t) {
  var o, i;
  if (e === void 0)
    return [];
  let r = Xe(pt(e.question)).map(({ value: a }) => a);
  return (e.choices !== null ? e.choices.map(({ value: a }) => a) : Array.from((i = (o = t.get(e.name)) == null ? void 0 : o.counts.keys()) != null ? i : []).sort(te)).filter((a) => !r.includes(a) && !n.notInStatistics.includes(a));
}
function mm(e, n, t) {
  var r, s;
  return e === void 0 || e.choices !== null && !e.choices.some(({ value: o }) => o === n) ? null : (s = (r = t.get(e.name)) == null ? void 0 : r.counts.get(n)) != null ? s : 0;
}
function fm(e, n) {
  return e === null || n === null ? null : e - n;
}
function pm(e, n) {
  return e === null || n === null ? null : Wn(e, n);
}

// src/core/analysis/rating-layout.ts
function Ar(e) {
  let n = J(e), t = (o) => {
    let i = n == null ? void 0 : n.grid.columns.find((l) => l.name === o), a = ["", ...i === void 0 ? [] : i.choices.map(({ value: l }) => l)];
    return { codes: a, places: new Map(a.map((l, u) => [l, u])) };
  }, [r, s] = [t("importance"), t("ability")];
  return {
    rows: n === null ? [] : n.grid.rows.map(({ value: o }) => ({
      skill: o,
      importance: An(n.grid.name, o, "importance"),
      ability: An(n.grid.name, o, "ability")
    })),
    importance: r,
    ability: s,
    size: r.codes.length * s.codes.length
  };
}
function Us(e, n) {
  let t = e.ability.codes.length;
  return {
    importance: e.importance.codes[Math.floor(n / t)],
    ability: e.ability.codes[n % t]
  };
}

// src/core/survey/codebook.ts
var ee = 0;
function xx() {
  let e = [[]], n = /* @__PURE__ */ new Map();
  return {
    codes: e,
    numberOf: (t, r = 1 / 0) => {
      let s = n.get(t);
      if (s !== void 0 || e.length > r)
        return s != null ? s : ee;
      let o = le(t), i = e.push([o]) - 1;
      return n.set(o, i), i;
    }
  };
}
function Hs(e) {
  let n = Y(e);
  return {
    parameters: n,
    places: new Map(n.map(({ name: t }, r) => [t, r])),
    numbers: n.map(xx)
  };
}

// src/core/survey/coded-values.ts
var Er, Wt, xn = class {
  /**
   * @param numbers
   * @param read - Gives the codes, or the text; asked at most once
   */
  constructor(n, t) {
    ze(this, Er);
    ze(this, Wt, null);
    this.numbers = n, vn(this, Er, t);
  }
  get codes() {
    var n;
    return vn(this, Wt, (n = Ae(this, Wt)) != null ? n : Ae(this, Er).call(this)), Ae(this, Wt);
  }
};
Er = new WeakMap(), Wt = new WeakMap();
var _t, Qs, on = class {
  constructor(n, t, r) {
    ze(this, _t);
    this.book = n, this.numbers = t, this.others = r;
  }
  /** What was given to the parameter at a place. */
  at(n) {
    var r, s;
    let t = this.numbers[n];
    return t === ee ? void 0 : t > 0 ? (r = this.book.numbers[n]) == null ? void 0 : r.codes[t] : (s = this.others[-1 - t]) == null ? void 0 : s.codes;
  }
  get size() {
    let n = 0;
    for (let t = 0; t < this.numbers.length; t++)
      n += this.numbers[t] === ee ? 0 : 1;
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
    return Je(this, _t, Qs).call(this).entries();
  }
  keys() {
    return Je(this, _t, Qs).call(this).keys();
  }
  values() {
    return Je(this, _t, Qs).call(this).values();
  }
  [Symbol.iterator]() {
    return this.entries();
  }
};
_t = new WeakSet(), Qs = function() {
  let n = /* @__PURE__ */ new Map();
  return this.forEach((t, r) => n.set(r, t)), n;
};

// src/core/analysis/choice-tally.ts
function ym() {
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
var bm = [], Sx = /^[a-z][a-z0-9_]{1,62}$/;
function wm(e, n) {
  let { kind: t, isMultiple: r, question: s } = e;
  if (t === "text")
    return (l, u, c) => {
      l[u.length === 0 ? "missing" : "n"] += c;
    };
  if (t === "number")
    return (l, u, c) => {
      let d = u.length === 1 ? Ct(u[0]) : null;
      l[u.length === 0 ? "missing" : d === null ? "unusable" : "n"] += c, d !== null && ve(l.counts, le(d), c);
    };
  let o = new Set(n), i = km(e), a = s.type === "ranking";
  return (l, u, c) => {
    if (u.length === 0) {
      l.missing += c;
      return;
    }
    let { counts: d } = l, [p, f] = [0, !1];
    for (let g of r || u.length === 1 ? u : [u.join(";")]) {
      let m = d.get(g);
      m === void 0 && o.has(g) ? f = !0 : m !== void 0 || i(g) ? (p++, d.set(m === void 0 ? le(g) : g, (m != null ? m : 0) + c), a && ve(Cr(l.places, g, () => /* @__PURE__ */ new Map()), p, c)) : ve(l.unknown, Bt(g), c);
    }
    l[p > 0 ? "n" : f ? "notInStatistics" : "unusable"] += c;
  };
}
function zs(e, n) {
  let t = new Set(n), r = km(e), s = (o) => !t.has(o) && r(o);
  return (o) => !e.isMultiple && o.length > 1 ? bm : o.every(s) ? o : o.filter(s);
}
var hm = 60;
function Bt(e) {
  return le(e.length <= hm ? e : `${e.slice(0, hm - 1).replace(/[\ud800-\udbff]$/, "")}\u2026`);
}
function km({ choices: e, question: n }) {
  if (e !== null) {
    let s = new Set(e.map((o) => o.value));
    return (o) => s.has(o);
  }
  let t = "choicesFrom" in n ? n.choicesFrom : null, r = t === "languages" ? ke : t === "wikis" ? Sx : Z;
  return (s) => r.test(s);
}
function Sn(e, n) {
  var t;
  return Or((t = e.get(n)) != null ? t : bm);
}
function Or(e) {
  if (Rx(e))
    return e;
  let n = e.map((t) => t.trim()).filter((t) => t !== "");
  return n.length < 2 ? n : Array.from(new Set(n));
}
function Rx(e) {
  for (let n = 0; n < e.length; n++) {
    let t = e[n], [r, s] = [t.charCodeAt(0), t.charCodeAt(t.length - 1)];
    if (!(r > 32 && r < 128 && s > 32 && s < 128) || n > 0 && e.indexOf(t) < n)
      return !1;
  }
  return !0;
}
function ve(e, n, t) {
  var r;
  e.set(n, ((r = e.get(n)) != null ? r : 0) + t);
}
function Cr(e, n, t) {
  let r = e.get(n);
  if (r !== void 0)
    return r;
  let s = t();
  return e.set(n, s), s;
}

// src/core/analysis/skill-tally.ts
function Js(e) {
  return {
    counted: 0,
    cells: new Uint32Array(e.rows.length * e.size),
    strange: /* @__PURE__ */ new Map(),
    changedVersion: /* @__PURE__ */ new Map(),
    canTeach: /* @__PURE__ */ new Map(),
    wantToLearn: /* @__PURE__ */ new Map()
  };
}
function Pm(e, n) {
  let [t, r] = [Rm(e, "canTeach"), Rm(e, "wantToLearn")], s = {
    cells: new Int32Array(n.rows.length),
    strange: [],
    changedVersion: [],
    canTeach: [],
    wantToLearn: []
  }, { cells: o, strange: i, changedVersion: a } = s, { rows: l, size: u, importance: c, ability: d } = n, p = Px(n);
  return (f, g) => {
    i.length = 0, a.length = 0;
    let m = f instanceof on && g.size === 0;
    m && p.read(f, o);
    for (let h = 0; h < l.length; h++) {
      if (m && o[h] >= 0)
        continue;
      let y = l[h], [w, b] = [xm(f, y.importance), xm(f, y.ability)], [x, S] = [c.places.get(w), d.places.get(b)];
      o[h] = -1, g.size > 0 && (w !== "" && g.has(y.importance) || b !== "" && g.has(y.ability)) ? a.push(y.skill) : x === void 0 || S === void 0 ? i.push([y.skill, Bt(w), Bt(b)]) : o[h] = h * u + x * d.codes.length + S;
    }
    return s.canTeach = t(f, g), s.wantToLearn = r(f, g), s;
  };
}
function Px({ rows: e, size: n, importance: t, ability: r }) {
  let s = null, o = [];
  function i(a, l) {
    let u = o[l], c = (f) => {
      var g;
      return Or((g = a.at(f)) != null ? g : []).join(";");
    }, [d, p] = [t.places.get(c(u.importance)), r.places.get(c(u.ability))];
    return d === void 0 || p === void 0 ? -1 : l * n + d * r.codes.length + p;
  }
  return {
    read: (a, l) => {
      var c, d, p;
      if (a.book !== s) {
        s = a.book;
        let { places: f } = s;
        o = e.map((g) => {
          var m, h;
          return { importance: (m = f.get(g.importance)) != null ? m : NaN, ability: (h = f.get(g.ability)) != null ? h : NaN, cells: [] };
        });
      }
      let { numbers: u } = a;
      for (let f = 0; f < o.length; f++) {
        let g = o[f], [m, h] = [(c = u[g.importance]) != null ? c : ee, (d = u[g.ability]) != null ? d : ee];
        if (m < 0 || h < 0) {
          l[f] = -1;
          continue;
        }
        let y = (p = g.cells[m]) == null ? void 0 : p[h];
        if (y !== void 0) {
          l[f] = y;
          continue;
        }
        let w = i(a, f);
        vx(g.cells, m)[h] = w, l[f] = w;
      }
    }
  };
}
function vx(e, n) {
  var r;
  let t = (r = e[n]) != null ? r : [];
  return e[n] = t, t;
}
function xm(e, n) {
  let t = Sn(e, n);
  return t.length === 1 ? t[0] : t.join(";");
}
var Sm = [];
function Rm(e, n) {
  let t = H(e).find(({ name: i }) => i === e.measures[n]), r = t === void 0 ? void 0 : ce(t)[0];
  if (r === void 0 || r.kind !== "codes")
    return () => Sm;
  let { name: s } = r, o = zs(r, e.notInStatistics);
  return (i, a) => a.has(s) ? Sm : o(Sn(i, s));
}
function Ks(e, n) {
  e.counted++;
  let { cells: t } = e;
  for (let r = 0; r < n.cells.length; r++) {
    let s = n.cells[r];
    s >= 0 && t[s]++;
  }
  for (let [r, s, o] of n.strange)
    Ki(Cr(e.strange, r, () => /* @__PURE__ */ new Map()), s, o, 1);
  for (let r of n.changedVersion)
    ve(e.changedVersion, r, 1);
  for (let r of n.canTeach)
    ve(e.canTeach, r, 1);
  for (let r of n.wantToLearn)
    ve(e.wantToLearn, r, 1);
}
function Xi(e, n, t) {
  var s, o, i;
  let r = /* @__PURE__ */ new Map();
  for (let a = 0; a < n.size; a++) {
    let l = e.cells[t * n.size + a];
    if (l > 0) {
      let { importance: u, ability: c } = Us(n, a);
      Ki(r, u, c, l);
    }
  }
  return (i = e.strange.get((o = (s = n.rows[t]) == null ? void 0 : s.skill) != null ? o : "")) == null || i.forEach((a, l) => a.forEach((u, c) => {
    Ki(r, l, c, u);
  })), r;
}
function Ki(e, n, t, r) {
  ve(Cr(e, n, () => /* @__PURE__ */ new Map()), t, r);
}

// src/core/analysis/skill-results.ts
function Tm(e, n) {
  let t = B(), r = J(e);
  if (r === null)
    return t;
  let s = Ar(e), o = Om(e), i = r.grid.rows.map(({ value: l }, u) => {
    let c = Xi(n, s, u);
    return { skill: l, cells: c, pairs: Em(c, r) };
  }), a = os(i.map(({ pairs: l }) => ({
    mwds: Gs(l),
    rds: Ji(l),
    highNeed: Pe(l) === 0 ? null : { numerator: jt(l, r), denominator: Pe(l) }
  })));
  return i.forEach(({ skill: l, cells: u, pairs: c }, d) => {
    var h, y, w, b, x, S, k, R, A, P, C;
    let p = Pe(c), f = (h = n.changedVersion.get(l)) != null ? h : 0, g = (w = (y = u.get("")) == null ? void 0 : y.get("")) != null ? w : 0, m = jt(c, r);
    t[l] = v({
      n: p,
      missing: g,
      incomplete: n.counted - p - g - f,
      changedVersion: f,
      importance: vm(r.importance, c, "importance", u, e.notInStatistics),
      ability: vm(r.ability, c, "ability", u, e.notInStatistics),
      gap: Ft(qs(c)),
      mwds: Ft(Gs(c)),
      rds: Ft(Ji(c)),
      discrepancies: zi(c),
      highNeed: Wn(m, p),
      highNeedCount: m,
      highNeedInterval: bn(m, p),
      rankByMwds: (x = (b = a[d]) == null ? void 0 : b.rankByMwds) != null ? x : null,
      rankByRds: (k = (S = a[d]) == null ? void 0 : S.rankByRds) != null ? k : null,
      rankByHighNeed: (A = (R = a[d]) == null ? void 0 : R.rankByHighNeed) != null ? A : null,
      rankDifference: (C = (P = a[d]) == null ? void 0 : P.rankDifference) != null ? C : null
    }, o(n, l));
  }), t;
}
function Am(e) {
  let n = J(e);
  if (n === null)
    return ({ counted: s }) => ({ counted: s, skills: {} });
  let t = Ar(e), r = Om(e);
  return (s) => {
    let o = B();
    return t.rows.forEach(({ skill: i }, a) => {
      let l = Em(Xi(s, t, a), n), u = jt(l, n);
      o[i] = v({
        n: Pe(l),
        importance: Dt(it(l, "importance")),
        ability: Dt(it(l, "ability")),
        gap: Ft(qs(l)),
        mwds: Ft(Gs(l)),
        highNeed: Wn(u, Pe(l)),
        highNeedCount: u
      }, r(s, i));
    }), { counted: s.counted, skills: o };
  };
}
function Em(e, n) {
  let t = [];
  return e.forEach((r, s) => r.forEach((o, i) => {
    let a = n.importance.get(s), l = n.ability.get(i);
    a !== void 0 && l !== void 0 && t.push({ importance: a, ability: l, count: o });
  })), t;
}
function vm(e, n, t, r, s) {
  let o = it(n, t), i = B();
  e.forEach((u, c) => {
    i[c] = Pe(o.filter((d) => d.value === u));
  });
  let a = 0, l = /* @__PURE__ */ new Map();
  return r.forEach((u, c) => u.forEach((d, p) => {
    var g;
    let f = t === "importance" ? c : p;
    s.includes(f) ? a += d : f !== "" && !e.has(f) && l.set(f, ((g = l.get(f)) != null ? g : 0) + d);
  })), O(v({
    n: Pe(o)
  }, Vs(o)), {
    counts: i,
    topTwo: Tr(o, Le(e)),
    bottomTwo: Tr(o, Fe(e)),
    notInStatistics: a,
    unknown: is(l)
  });
}
function Om(e) {
  let n = (s) => {
    var l;
    let o = H(e).find((u) => u.name === e.measures[s]), i = o === void 0 ? void 0 : ce(o)[0], a = new Set((l = i == null ? void 0 : i.choices) == null ? void 0 : l.map(({ value: u }) => u));
    return (u, c) => {
      var d;
      return i !== void 0 && (i.choices === null || a.has(c)) ? (d = u[s].get(c)) != null ? d : 0 : null;
    };
  }, [t, r] = [n("canTeach"), n("wantToLearn")];
  return (s, o) => ({ canTeach: t(s, o), wantToLearn: r(s, o) });
}

// src/core/analysis/version-tally.ts
var Nr = { changedParameters: /* @__PURE__ */ new Set(), changed: [], reworded: [] };
function Cm(e, n) {
  let t = new Map(Array.from(n.earlier, ([r, s]) => [
    r,
    vt(s, e)
  ]));
  return n.current !== null && t.set(n.current, Nr), { versions: n, differences: t, counts: /* @__PURE__ */ new Map() };
}
function Nm(e) {
  let { counts: n, differences: t } = e;
  return ({ definitionRevision: r = null, questions: s = null }) => {
    var i;
    let o = r !== null && s === null && t.has(r) ? r : null;
    return ve(n, o, 1), (o === null ? Nr : (i = t.get(o)) != null ? i : Nr).changedParameters;
  };
}
function Mm(e) {
  let { versions: n, differences: t, counts: r } = e, s = (o) => o != null ? o : 1 / 0;
  return Array.from(r).sort(([o], [i]) => s(o) - s(i)).map(([o, i]) => {
    var u;
    let { changed: a, reworded: l } = o === null ? Nr : (u = t.get(o)) != null ? u : Nr;
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
function $m(e, n, t = {}) {
  let { excluded: r = [], exchange: s = null } = Tx(t) ? { excluded: t } : t, o = Am(e), i = B();
  for (let a of n.parameters) {
    let l = n.questions.get(a.name);
    l !== void 0 && (i[a.name] = cm(l, a, e.notInStatistics));
  }
  return {
    survey: e.id,
    population: e.audience.population,
    counted: n.counted,
    excluded: Ax(r),
    questions: i,
    skills: Tm(e, n.skills),
    balance: gm(e, n.questions, s),
    breakdowns: n.breakdowns.map((a) => Ex(e, a, o)),
    versions: Mm(n.versions)
  };
}
function Tx(e) {
  return Array.isArray(e);
}
function Ax(e) {
  return e.slice().sort((n, t) => {
    var r, s, o, i, a, l;
    return ((r = n.line) != null ? r : 0) - ((s = t.line) != null ? s : 0) || te(n.page, t.page) || te((o = n.community) != null ? o : "", (i = t.community) != null ? i : "") || te(n.reason, t.reason) || ((a = n.revision) != null ? a : 0) - ((l = t.revision) != null ? l : 0);
  });
}
function Ex(e, { dimension: n, groups: t, ungrouped: r }, s) {
  var c, d;
  let o = H(e).find(({ name: p }) => p === n.question), i = (d = o === void 0 || (c = ce(o)[0]) == null ? void 0 : c.choices) != null ? d : [], a = new Map(i.map(({ value: p }, f) => [p, f])), l = (p) => {
    var f;
    return (f = a.get(p)) != null ? f : a.size;
  }, u = B();
  for (let p of Array.from(t.keys()).sort((f, g) => l(f) - l(g) || te(f, g))) {
    let f = t.get(p);
    f !== void 0 && (u[p] = s(f));
  }
  return O(v({}, n), { groups: u, ungrouped: r });
}

// src/core/analysis/disclosure/decide-release.ts
function Lm(e, n, t) {
  let r = Ox(e != null ? e : /* @__PURE__ */ new Map(), n);
  return e === null || Array.from(e.values()).every(({ length: o }) => o === 0) || r.accounts === 0 || r.accounts >= t.minCell ? { kind: "publish", change: r } : {
    kind: "hold",
    change: r,
    pending: r.accounts,
    needed: t.minCell,
    revisions: e
  };
}
function Fm(e, n, t, r, s) {
  let o = Array.from(t.values()).reduce((l, { length: u }) => l + u, 0), i = Math.max(s.minCell, Math.ceil(o / 2));
  return s.status === "closed" || s.status === "archived" || r.accounts === 0 || r.accounts >= i || Im(e) <= Im(n.published) ? null : i;
}
function Dm(e) {
  return typeof e == "object" && e !== null && (T(e) && e.withheld === "little-change" || Object.keys(e).some((n) => Dm(e[n])));
}
function Im({ breakdowns: e, questions: n, skills: t }) {
  return [
    ...Object.keys(n).map((s) => n[s]),
    ...Object.keys(t).map((s) => t[s]),
    ...e
  ].filter(Dm).length;
}
function Ox(e, n) {
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
function Mr(e) {
  let n = Wm(e), t = /* @__PURE__ */ new Map();
  return _m(n).forEach((r) => r.forEach((s) => {
    let o = !Bm(r);
    t.set(s, {
      element: s.element,
      parent: s.parent && t.get(s.parent),
      visibleIf: o ? s.element.visibleIf : null,
      items: o ? s.items : []
    });
  })), Array.from(t.values());
}
function jm(e) {
  let n = Wm(e);
  return _m(n).filter(Bm).map((t) => t.map(({ element: r }) => r.name));
}
function qt(e) {
  return "isRequired" in e;
}
function $r(e) {
  return e.split(".", 1)[0];
}
function Wm(e) {
  let n = [], t = /* @__PURE__ */ new Map(), r = (s, o) => {
    let i = { element: s, parent: o, items: Cx(s), needs: o === null ? [] : [o] };
    n.push(i), qt(s) ? t.set(s.name, i) : "elements" in s && s.elements.forEach((a) => r(a, i));
  };
  return e.pages.forEach((s) => r(s, null)), n.forEach(({ element: s, items: o, needs: i }) => {
    var a;
    o.map(({ visibleIf: l }) => l).concat((a = s.visibleIf) != null ? a : []).forEach((l) => ge(l).forEach((u) => {
      let c = t.get($r(u));
      c !== void 0 && !i.includes(c) && i.push(c);
    }));
  }), n;
}
function Cx(e) {
  let n = [], t = (r, s, o = "") => r.forEach(({ value: i, visibleIf: a, isRetired: l }) => {
    a !== null && !l && n.push({ isRow: s, column: o, value: i, visibleIf: a });
  });
  return "choices" in e && t(e.choices, !1), "rows" in e && t(e.rows, !0), "columns" in e && e.columns.forEach(({ name: r, choices: s }) => t(s, !1, r)), n;
}
function _m(e) {
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
function Bm(e) {
  return e.length > 1 || e.some((n) => n.needs.includes(n));
}

// src/core/survey/conditions/visibility.ts
function qm(e) {
  let n = Mr(e), t = n.filter(Zi), r = /* @__PURE__ */ new Map();
  n.forEach(({ element: o }) => {
    qt(o) && r.set(o.name, o);
  });
  let s = (o) => {
    var i;
    return ((i = r.get(o)) == null ? void 0 : i.type) === "ranking";
  };
  return (o) => {
    let i = Mx(o), a = /* @__PURE__ */ new Set(), l = /* @__PURE__ */ new Set(), u = (p) => Nx(i.values().get(p), r.get(p)), c = ({ expression: p }) => ds(p, u, s) === !0;
    for (let p of t) {
      let { element: { name: f }, parent: g, visibleIf: m } = p;
      if (g !== null && a.has(g) || m !== null && !c(m)) {
        a.add(p), l.add(Yi(f, g === null)), i.reduce(f, () => []);
        continue;
      }
      let h = p.items.filter((y) => !Ze(y.visibleIf, u, s));
      h.length > 0 && (h.forEach(({ value: y, isRow: w, column: b }) => l.add(Ir(f, w, y, b))), i.reduce(f, (y, w) => {
        let [, b = "", x = ""] = w.split(".");
        return l.has(Ir(f, !0, b, "")) ? [] : (
          // The text of "other" is no code.
          b !== "" && "special" in p.element ? y : y.filter((S) => !l.has(Ir(f, !1, S, x)))
        );
      }));
    }
    let d = {
      isShown: (p) => !l.has(Yi(p, !1)),
      isPageShown: (p) => !l.has(Yi(p, !0)),
      isChoiceShown: (p, f, g = "") => !l.has(Ir(p, !1, f, g)),
      isRowShown: (p, f) => !l.has(Ir(p, !0, f, "")),
      isRequired(p) {
        let f = r.get(p);
        return f !== void 0 && !f.isRetired && d.isShown(p) && (f.requiredIf === null ? f.isRequired : c(f.requiredIf));
      },
      values: i.values()
    };
    return d;
  };
}
function Xs(e) {
  return new Set(Mr(e).filter((n) => qt(n.element) && Zi(n)).map(({ element: n }) => n.name));
}
function Zi(e) {
  return e.visibleIf !== null || e.items.length > 0 || e.parent !== null && Zi(e.parent);
}
function Yi(e, n) {
  return `${n} ${e}`;
}
function Ir(e, n, t, r) {
  return `${e} ${n} ${t} ${r}`;
}
function Nx(e = [], n) {
  let t = n == null ? void 0 : n.type;
  if (t === "checkbox" || t === "tagbox" || t === "ranking")
    return e;
  let [r = null] = e, s = (n == null ? void 0 : n.type) === "text" && n.inputType === "number";
  return r !== null && s && isFinite(Number(r)) ? Number(r) : r;
}
function Mx(e) {
  let n = null, t = /* @__PURE__ */ new Map();
  return {
    values: () => n != null ? n : e,
    reduce(r, s) {
      var o;
      t.size === 0 && e.forEach((i, a) => {
        var u;
        let l = $r(a);
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
function Gm(e) {
  let n = [
    { by: "language", question: null, isPartition: !0 },
    { by: "community", question: null, isPartition: !0 }
  ];
  for (let t of e.measures.groupBy) {
    let r = H(e).find((o) => o.name === t), s = r === void 0 ? void 0 : ce(r)[0];
    s !== void 0 && s.kind === "codes" && s.row === null && s.question.type !== "ranking" && n.push({ by: "question", question: t, isPartition: !s.isMultiple });
  }
  return n;
}
function Vm(e, n, t) {
  let { groups: r, dimension: { by: s, question: o } } = e, i = (u, c) => {
    let d = r.get(u);
    d === void 0 && (d = Js(t), r.set(le(u), d)), Ks(d, c);
  };
  if (s !== "question" || o === null)
    return (u, c, d, p) => {
      var g;
      let f = (g = s === "language" ? u.language : u.community) != null ? g : null;
      f === null || s === "language" && !r.has(f) && !ke.test(f) ? e.ungrouped++ : i(f, p);
    };
  let a = Y(n).find(({ name: u }) => u === o), l = a === void 0 ? null : zs(a, n.notInStatistics);
  return (u, c, d, p) => {
    let f = l === null || d.has(o) ? [] : l(Sn(c, o));
    f.length === 0 && e.ungrouped++;
    for (let g of f)
      i(g, p);
  };
}

// src/core/analysis/number-counts.ts
var Ix = 16;
function Um(e, n) {
  let t = e.map((r) => {
    var o, i, a;
    let s = (o = n.places.get(r.name)) != null ? o : NaN;
    return O(v({}, r), { place: s, codes: (a = (i = n.numbers[s]) == null ? void 0 : i.codes) != null ? a : [], byNumber: new Uint32Array(Ix) });
  });
  return {
    add: (r) => {
      var o;
      let { numbers: s } = r;
      for (let i = 0; i < t.length; i++) {
        let a = t[i], l = (o = s[a.place]) != null ? o : ee;
        if (l < 0) {
          a.count(a.tally, Sn(r, a.name), 1);
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
          a > 0 && s(r, l === ee ? [] : Or(o[l]), a);
        }), i.fill(0);
    }
  };
}

// src/core/analysis/tally.ts
function Ys(e, n = dr) {
  let t = J(e), r = Ar(e), s = Y(e).filter(({ question: b, column: x }) => t === null || b !== t.grid || x === null || !rn.includes(x.name)), o = Xs(e), i = s.map((b) => ({
    name: b.name,
    question: b.question.name,
    row: b.row,
    isConditional: o.has(b.question.name),
    tally: ym(),
    count: wm(b, e.notInStatistics)
  })), a = Gm(e).map(
    (b) => ({ dimension: b, groups: /* @__PURE__ */ new Map(), ungrouped: 0 })
  ), l = a.map((b) => Vm(b, e, r)), u = Pm(e, r), c = o.size === 0 ? null : qm(e), d = Js(r), p = Cm(e, n), f = Nm(p), g = new Map(i.map((b) => [b.name, b.tally])), m = /* @__PURE__ */ new Map(), h = (b) => {
    var S;
    let x = (S = m.get(b)) != null ? S : Um(i, b);
    return m.set(b, x), x;
  }, y = (b, x, S, k) => {
    for (let R of i) {
      let A = Sn(b, R.name);
      x !== null && !x.has(R.question) || S !== null && R.isConditional && !(S.isShown(R.question) && (R.row === null || S.isRowShown(R.question, R.row.value))) ? R.tally.notAsked++ : k.size > 0 && A.length > 0 && k.has(R.name) ? R.tally.changedVersion++ : R.count(R.tally, A, 1);
    }
  }, w = {
    survey: e,
    parameters: s,
    layout: r,
    counted: 0,
    get questions() {
      return m.forEach((b) => b.settle()), g;
    },
    skills: d,
    breakdowns: a,
    versions: p,
    add(b) {
      w.counted++;
      let x = f(b), { questions: S = null } = b, k = S === null ? b.values : Lx(b.values, S), R = c === null ? null : c(k), A = R === null ? k : R.values;
      S === null && R === null && x.size === 0 && A instanceof on ? h(A.book).add(A) : y(A, S, R, x);
      let P = u(A, x);
      Ks(d, P);
      for (let C of l)
        C(b, A, x, P);
    }
  };
  return w;
}
function Lx(e, n) {
  return new Map(Array.from(e).filter(([t]) => n.has(t.split(".", 1)[0])));
}
function Zs(e, n) {
  e.add(n);
}

// src/core/analysis/wave-pairs.ts
function Qm(e, n, t = { before: dr, now: dr }) {
  let r = /* @__PURE__ */ new Map(), s = (...f) => {
    var h;
    let g = JSON.stringify(f), m = (h = r.get(g)) != null ? h : r.size;
    return r.set(g, m), m;
  }, [o, i, a, l] = [/* @__PURE__ */ new Map(), /* @__PURE__ */ new Map(), /* @__PURE__ */ new Map(), /* @__PURE__ */ new Map()], u = /* @__PURE__ */ new Map(), c = 0, d = (f, ...g) => {
    let m = s(...g);
    return u.set(m, f), m;
  }, p = (f, g) => {
    var m, h, y, w;
    return {
      n: (m = o.get(f)) != null ? m : 0,
      before: (h = i.get(g)) != null ? h : 0,
      now: (y = a.get(g)) != null ? y : 0,
      both: (w = l.get(g)) != null ? w : 0
    };
  };
  return {
    read: {
      before: Hm(e, t.before, s, d),
      now: Hm(n, t.now, s, d)
    },
    add(f, g) {
      c++;
      let [m, h] = [new Set(g.about), new Set(g.said)], y = new Set(f.about.filter((b) => m.has(b))), w = (b) => {
        var x;
        return y.has((x = u.get(b)) != null ? x : -1);
      };
      y.forEach((b) => ve(o, b, 1)), f.said.filter(w).forEach((b) => {
        ve(i, b, 1), h.has(b) && ve(l, b, 1);
      }), g.said.filter(w).forEach((b) => ve(a, b, 1));
    },
    result: () => ({
      accounts: c,
      choice: (f, g) => p(s("question", f), s("choice", f, g)),
      highNeed: (f) => p(s("skill", f), s("need", f))
    })
  };
}
function Hm(e, n, t, r) {
  let s = J(e), o = Ys(e, n), { layout: i, questions: a, skills: l } = o, u = Array.from({ length: i.size }, (c, d) => {
    let { importance: p, ability: f } = Us(i, d), [g, m] = [s == null ? void 0 : s.importance.get(p), s == null ? void 0 : s.ability.get(f)], h = s !== null && g !== void 0 && m !== void 0;
    return { isPair: h, isNeed: h && jt([{ importance: g, ability: m, count: 1 }], s) > 0 };
  });
  return (c) => {
    let d = { about: [], said: [] };
    return Zs(o, c), a.forEach((p, f) => {
      if (p.n > 0) {
        let g = t("question", f);
        d.about.push(g), p.counts.forEach((m, h) => d.said.push(r(g, "choice", f, h)));
      }
      p.n = 0, p.counts.clear();
    }), i.rows.forEach(({ skill: p }, f) => {
      for (let g = 0; g < i.size; g++) {
        let m = u[g];
        if (l.cells[f * i.size + g] !== 0 && m.isPair) {
          let h = t("skill", p);
          d.about.push(h), m.isNeed && d.said.push(r(h, "need", p));
        }
      }
    }), l.cells.fill(0), d;
  };
}

// src/core/analysis/one-answer-per-account.ts
function Jm(e, n = null) {
  let { page: t, user: r, revision: s, community: o = null } = e, i = { page: t != null ? t : r, reason: "duplicate", revision: s };
  return n === null || o === null || o === n ? i : O(v({}, i), { community: o });
}
function Fx(e) {
  let n = e === "" ? NaN : Date.parse(e);
  return isNaN(n) ? -1 / 0 : n;
}
function Dx(e, n) {
  return e.time !== n.time ? e.time > n.time ? 1 : -1 : e.revision - n.revision || te(n.community, e.community) || te(e.content, n.content);
}
function Km(e, n) {
  let t = ({ timestamp: r, revision: s, community: o }) => ({ place: 0, time: Fx(r), revision: s, community: o != null ? o : "", content: "" });
  return Dx(t(e), t(n)) >= 0;
}
function _n(e) {
  return vo.test(e) ? e : jx(e);
}
var jx = es((e) => {
  let n = e.normalize("NFC").replace(/[\s_]+/g, " ").trim(), t = zm(n), r = t.toUpperCase();
  return zm(r) === r ? r + n.slice(t.length) : n;
});
function zm(e) {
  return e === "" ? "" : String.fromCodePoint(e.codePointAt(0));
}

// src/core/report/counted-answers.ts
function ea(e) {
  var i;
  let n = [], t = /* @__PURE__ */ new Map(), [r, s] = [0, ""];
  for (let a of e) {
    let { timestamp: l, community: u = null, revision: c } = a;
    r++;
    let d = l.slice(0, 10);
    s = d > s ? d : s, r <= 1e3 && n.push({ user: a.user, page: a.page, revision: c, timestamp: l, community: u });
    let p = (i = t.get(u)) != null ? i : Bx(t.size === 0 ? e.length : void 0);
    t.set(u, p), p.add(c);
  }
  let o = Array.from(
    t,
    ([a, l]) => ({ community: a, revisions: l.sorted() })
  );
  return {
    count: r,
    newestDay: s === "" ? null : s,
    named: r > 1e3 ? null : n.sort(Wx),
    places: o.sort((a, l) => {
      var u, c;
      return Lr((u = a.community) != null ? u : "", (c = l.community) != null ? c : "");
    })
  };
}
function Wx(e, n) {
  var t, r, s, o;
  return Lr(e.user, n.user) || e.revision - n.revision || Lr((t = e.community) != null ? t : "", (r = n.community) != null ? r : "") || Lr((s = e.page) != null ? s : "", (o = n.page) != null ? o : "") || Lr(e.timestamp, n.timestamp);
}
function Lr(e, n) {
  return e < n ? -1 : e > n ? 1 : 0;
}
var _x = 64;
function Bx(e = _x) {
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
function eo(e, n) {
  let t = e.core !== null && e.core.id === n.id ? e.core.questions : [], { changed: r } = vt(e, n), s = H(e).map(({ name: i }) => i), o = new Set(H(n).map(({ name: i }) => i).filter((i) => t.includes(i) && s.includes(i) && !r.includes(i)));
  for (let i of Mr(n))
    qt(i.element) && !Xm(i).every((a) => o.has(a)) && o.delete(i.element.name);
  return o;
}
function Xm(e) {
  return e === null ? [] : [
    ...e.visibleIf === null ? [] : ge(e.visibleIf).map($r),
    ...Xm(e.parent)
  ];
}

// src/core/survey/with-skills.ts
function Bn(e, n) {
  return n === null || !qx(e) ? e : Ss(e, (t) => {
    if ("choicesFrom" in t && t.choicesFrom === "skills") {
      let r = n.skills.filter((s) => !Zm(s, n)).map(Ym);
      return O(v({}, t), { choices: [...r, ...Xe(t.special)] });
    }
    return t.type === "matrixdropdown" && t.rowsFrom !== null ? O(v({}, t), { rows: Gx(t.rowsFrom, n).map(Ym) }) : t;
  });
}
function qx(e) {
  return H(e).some((n) => "choicesFrom" in n && n.choicesFrom === "skills" || n.type === "matrixdropdown" && n.rowsFrom !== null);
}
function Zm(e, n) {
  return e.parent === null && n.children(e.id).length > 0;
}
function Gx(e, n) {
  return n.skills.filter((t) => n.children(t.id).length === 0 && (e === "" ? !Zm(t, n) : n.ancestors(t.id).some((r) => r.id === e)));
}
function Ym(e) {
  return { value: e.id, text: null, visibleIf: null, isRetired: e.isRetired };
}

// src/wiki/counting/definition-versions.ts
var Vx = 100;
function na(e, n, t, r, s) {
  return D(this, null, function* () {
    let o = Array.from(r).filter(([a]) => a !== t).sort(([a, l], [u, c]) => c - l || a - u).slice(0, Vx).map(([a]) => a), i = /* @__PURE__ */ new Map();
    if (o.length > 0) {
      let a = yield e.source.revisions(o, "with-texts");
      o.sort((l, u) => l - u).forEach((l) => {
        var c, d;
        let u = Dn(we((d = (c = a.get(l)) == null ? void 0 : c.text) != null ? d : "").value).survey;
        u !== null && u.id === n.id && i.set(l, Bn(u, s));
      });
    }
    return { current: t === 0 ? null : t, earlier: i };
  });
}

// src/wiki/counting/account-table.ts
function ta(e) {
  let n = 0;
  for (let t = 0; t < e.length; t++)
    n = Math.imul(n, 31) + e.charCodeAt(t);
  return Math.abs(Math.imul(n, 2654435761));
}
var Fr = 2 ** 16;
function ef() {
  let e = [], n = 0;
  return {
    add: (t) => {
      n % Fr === 0 && e.push(new Uint32Array(Fr)), e[e.length - 1][n % Fr] = t, n++;
    },
    at: (t) => e[Math.floor(t / Fr)][t % Fr]
  };
}
var Gt = -1, Ux = 64;
function ra(e) {
  let n = new Int32Array(Ux).fill(Gt), t = 0;
  function r(o, i) {
    for (let a = o % n.length; ; a = (a + 1) % n.length) {
      let l = n[a];
      if (l === Gt || e.at(l) === o && i(l))
        return a;
    }
  }
  function s() {
    let o = n;
    n = new Int32Array(2 * o.length).fill(Gt), o.forEach((i) => {
      i !== Gt && (n[r(e.at(i), () => !1)] = i);
    });
  }
  return {
    add: (o, i) => {
      2 * t >= n.length && s();
      let a = r(e.at(o), i), l = n[a];
      return l !== Gt ? l : (n[a] = o, t++, null);
    },
    replace: (o, i) => {
      n[r(e.at(o), (a) => a === o)] = i;
    },
    find: (o, i) => {
      let a = n[r(o, i)];
      return a === Gt ? null : a;
    }
  };
}

// src/wiki/counting/byte-records.ts
var [Hx, Qx] = [8, 2], Vt = 2 ** 16, fn = 128;
function nf(e = null) {
  let n = [new Uint8Array(1048576)], t = [], r = [], s = 0, [o, i, a, l] = [n[0], 0, 0, 0], u = 1, [c, d] = [o, 0];
  function p() {
    if (e !== null)
      for (let b = 0; u > Hx && b < i; b++) {
        let x = n[b], S = x instanceof Uint8Array ? e.write(x) : null;
        x instanceof Uint8Array && S !== null && (n[b] = { position: S, size: x.length }, u--);
      }
  }
  function f() {
    let b = o.subarray(a, l), x = new Uint8Array(Math.max(1048576, 2 * b.length));
    x.set(b), a === 0 ? n[i] = x : (i = n.push(x) - 1, u++), o = x, [a, l] = [0, b.length], g(), p();
  }
  function g() {
    let b = s - 1;
    r[Math.floor(b / Vt)][b % Vt] = i * 1048576 + a;
  }
  function m(b) {
    l === o.length && f(), o[l++] = b;
  }
  function h(b) {
    let x = b;
    for (; x >= fn; )
      m(x % fn + fn), x = Math.floor(x / fn);
    m(x);
  }
  function y() {
    let [b, x] = [0, 1];
    for (; ; ) {
      let S = c[d++];
      if (S < fn)
        return b + S * x;
      b += (S - fn) * x, x *= fn;
    }
  }
  function w(b) {
    let x = n[b];
    if (x instanceof Uint8Array)
      return x;
    let S = t.find((R) => R.piece === b);
    if (S !== void 0)
      return S.bytes;
    let k = new Uint8Array(x.size);
    return e.read(x.position, k), t = [{ piece: b, bytes: k }, ...t.slice(0, Qx - 1)], k;
  }
  return {
    get length() {
      return s;
    },
    begin: () => {
      s % Vt === 0 && r.push(new Uint32Array(Vt)), s++, a = l, a >= 1048576 && f(), g();
    },
    writeByte: m,
    writeNumber: h,
    writeText: (b) => {
      let x = 0;
      for (let S = 0; S < b.length; S++) {
        let k = b.charCodeAt(S);
        x += k < fn ? 1 : k < fn * fn ? 2 : 3;
      }
      h(x);
      for (let S = 0; S < b.length; S++)
        h(b.charCodeAt(S));
    },
    open: (b) => {
      let x = r[Math.floor(b / Vt)][b % Vt];
      c = w(Math.floor(x / 1048576)), d = x % 1048576;
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
var sa = "dddd-dd-ddTdd:dd:ddZ", [tf, rf, zx] = [100, 48, 57];
function af(e) {
  if (e.length !== sa.length)
    return null;
  let n = 0;
  for (let t = 0; t < sa.length; t++) {
    let [r, s] = [e.charCodeAt(t), sa.charCodeAt(t)];
    if (s === tf && r >= rf && r <= zx)
      n = 10 * n + r - rf;
    else if (r !== s || s === tf)
      return null;
  }
  return n;
}
var Jx = Array.from({ length: 100 }, (e, n) => String(n).padStart(2, "0"));
function at(e) {
  return Jx[e % 100];
}
var [sf, of] = [NaN, ""];
function lf(e) {
  let [n, t] = [Math.floor(e / 1e6), e % 1e6];
  return n !== sf && (sf = n, of = `${at(Math.floor(n / 1e6))}${at(Math.floor(n / 1e4))}-${at(Math.floor(n / 100))}-${at(n)}T`), `${of}${at(Math.floor(t / 1e4))}:${at(Math.floor(t / 100))}:${at(t)}Z`;
}

// src/wiki/counting/packed-values.ts
var no = 15, Kx = 64, Xx = "\u2026", Yx = [];
function uf(e, n, t) {
  let r = Xs(n).size > 0, [s, o] = [[], []];
  t.parameters.forEach(({ name: g, kind: m, isMultiple: h }, y) => {
    (!h && (m !== "text" || !r) ? s : o).push({ name: g, kind: m, place: y, codes: t.numbers[y] });
  });
  let i = t.parameters.map(() => ee), a = new Uint32Array(s.length + 1);
  function l({ kind: g, codes: m }, h) {
    return m.numberOf(g === "text" ? Xx : g === "codes" && h.length > Kx ? Bt(h) : h);
  }
  function u(g, m) {
    var h;
    for (let y = 0; y < s.length; y++) {
      let w = s[y], b = m === null ? -1 : m[w.place];
      if (b < 0) {
        let x = m !== null && w.kind === "text" ? [] : g.get(w.name);
        b = x === void 0 ? ee : l(w, (h = x[0]) != null ? h : "");
      }
      a[y] = b;
    }
    for (let y = 0; y < s.length; y += 2) {
      let [w, b] = [a[y], a[y + 1]];
      e.writeByte(Math.min(w, no) + 16 * Math.min(b, no));
    }
    for (let y = 0; y < s.length; y++)
      a[y] >= no && e.writeNumber(a[y]);
  }
  function c(g, m) {
    e.writeNumber(m.length);
    for (let h of m)
      g.kind === "text" ? e.writeText(h) : e.writeNumber(l(g, h));
  }
  function d(g, { numbers: m, others: h }) {
    var x;
    let y = m[g.place], w = y < 0 ? h[-1 - y] : null;
    if (w !== null && w.numbers === null) {
      c(g, w.codes);
      return;
    }
    let b = (x = w == null ? void 0 : w.numbers) != null ? x : null;
    if (e.writeNumber(b === null ? Math.min(y, 1) : b.length), b !== null)
      for (let S = 0; S < b.length; S++)
        e.writeNumber(b[S]);
    else y > 0 && e.writeNumber(y);
  }
  function p(g) {
    for (let m = 0; m < s.length; m += 2) {
      let h = e.readByte();
      a[m] = h % 16, a[m + 1] = Math.floor(h / 16);
    }
    for (let m = 0; m < s.length; m++) {
      let h = a[m];
      g[s[m].place] = h === no ? e.readNumber() : h;
    }
  }
  function f({ kind: g, codes: m }, h) {
    if (g === "text") {
      let w = Array.from({ length: h }, () => e.readText());
      return new xn(null, () => w);
    }
    let y = [];
    for (let w = h; w > 0; w--)
      y.push(e.readNumber());
    return new xn(y, () => y.map((w) => {
      var b, x;
      return (x = (b = m.codes[w]) == null ? void 0 : b[0]) != null ? x : "";
    }));
  }
  return {
    write: (g) => {
      var h;
      let m = g instanceof on && g.book === t ? g : null;
      u(g, m === null ? null : m.numbers);
      for (let y of o)
        m === null ? c(y, (h = g.get(y.name)) != null ? h : []) : d(y, m);
    },
    read: () => {
      let g = i.slice(), m = null;
      p(g);
      for (let h of o) {
        let y = e.readNumber();
        y === 1 && h.kind !== "text" ? g[h.place] = e.readNumber() : y > 0 && (m = m != null ? m : [], g[h.place] = -m.push(f(h, y)));
      }
      return new on(t, g, m != null ? m : Yx);
    }
  };
}

// src/wiki/counting/packed-answers.ts
var [to, oa] = [1, 2], Zx = 5, eS = 2 ** 16;
function cf(e, n = Hs(e), t = null, r = eS) {
  var S, k, R, A;
  let s = nf(t), o = uf(s, e, n), i = [], a = [], l = /* @__PURE__ */ new Map(), u = ef(), c = null;
  function d(P) {
    return g(P), s.readText();
  }
  function p(P) {
    return _n(d(P));
  }
  class f {
    constructor(C) {
      ze(this, S);
      ze(this, k);
      ze(this, R);
      ze(this, A);
      var E;
      vn(this, S, C), s.open(C), vn(this, k, s.readByte()), vn(this, R, i[s.readNumber()]), this.revision = s.readNumber(), vn(this, A, s.readNumber()), this.language = (E = a[s.readNumber() - 1]) != null ? E : null;
      let I = s.readNumber();
      this.definitionRevision = I === 0 ? null : I;
    }
    get user() {
      return d(Ae(this, S));
    }
    get page() {
      let C = g(Ae(this, S)), I = s.readText();
      return C % 2 === to ? s.readText() : Ae(this, R).pageOf(I);
    }
    get timestamp() {
      if (Ae(this, k) < oa)
        return lf(Ae(this, A));
      let C = g(Ae(this, S));
      return s.skipText(), C % 2 === to && s.skipText(), s.readText();
    }
    get community() {
      return Ae(this, R).community;
    }
    get questions() {
      return Ae(this, R).questionsOf(this.definitionRevision);
    }
    /** Read whenever they are wanted. */
    get values() {
      let C = g(Ae(this, S));
      return s.skipText(), C % 2 === to && s.skipText(), C >= oa && s.skipText(), o.read();
    }
  }
  S = new WeakMap(), k = new WeakMap(), R = new WeakMap(), A = new WeakMap();
  function g(P) {
    s.open(P);
    let C = s.readByte();
    for (let I = Zx; I > 0; I--)
      s.readNumber();
    return C;
  }
  function m(P) {
    let C = i.lastIndexOf(P);
    return C === -1 ? i.push(P) - 1 : C;
  }
  function h(P) {
    var C;
    return P === null ? 0 : (C = l.get(P)) != null ? C : y(P);
  }
  function y(P) {
    let C = le(P), I = a.push(C);
    return l.set(C, I), I;
  }
  let w = new Uint8Array(0);
  function b(P) {
    let C = ra(u);
    return P.forEach((I, E) => {
      I === 0 && C.add(E, () => !1);
    }), C;
  }
  function x(P, C, I) {
    return {
      length: C + I.length,
      hasAccount: (E) => {
        let M = _n(E);
        c = c != null ? c : b(w);
        let N = c.find(ta(M), (F) => p(F) === M);
        return N !== null && P[N] === 0 || I.some((F) => _n(F.user) === M);
      },
      where: (E, M = []) => {
        let N = P.slice(), F = 0;
        for (let _ = 0; _ < N.length; _++)
          N[_] === 0 && (N[_] = E(new f(_)) ? 0 : 1, F += 1 - N[_]);
        return x(N, F, I.filter(E).concat(M));
      },
      *[Symbol.iterator]() {
        for (let E = 0; E < P.length; E++)
          P[E] === 0 && (yield new f(E));
        yield* Ke(I);
      }
    };
  }
  return {
    add: (P, C) => {
      let { user: I, page: E, revision: M, timestamp: N, language: F = null, definitionRevision: _ = null } = P, G = af(N), X = E !== null && E !== C.pageOf(I);
      s.begin(), s.writeByte((X ? to : 0) + (G === null ? oa : 0)), s.writeNumber(m(C)), s.writeNumber(M), s.writeNumber(G != null ? G : 0), s.writeNumber(h(F)), s.writeNumber(_ != null ? _ : 0), s.writeText(I), X && s.writeText(E), G === null && s.writeText(N), o.write(P.values), u.add(ta(_n(I)));
    },
    newest: (P) => {
      w = new Uint8Array(s.length), c = null;
      let C = 0, I = Math.ceil(s.length / r);
      for (let E = 0; E < I; E++) {
        let M = ra(u);
        for (let N = 0; N < s.length; N++) {
          if (I > 1 && u.at(N) % I !== E)
            continue;
          let F = M.add(N, (_) => p(_) === p(N));
          if (F !== null) {
            let _ = Km(new f(N), new f(F));
            w[_ ? F : N] = 1, _ && M.replace(F, N), C++;
          }
        }
      }
      return w.forEach((E, M) => {
        E === 1 && P(new f(M));
      }), x(w, s.length - C, []);
    }
  };
}

// src/core/survey/decide-answer-counts.ts
function df(e) {
  let { survey: n, titles: t, readAnswer: r, readEscaped: s = null } = e, o = tS(e.renames), i = { title: "", made: "", owner: null }, a = (l, u) => {
    if (i.title !== l || i.made !== u) {
      let c = t.answererOf(n, l), d = c === null || rS(c) ? null : o(je(c), u);
      i = { title: l, made: u, owner: d };
    }
    return i.owner;
  };
  return {
    ownerOf: a,
    decide: (l) => {
      let u = a(l.title, l.first.timestamp), c = l.ownerRevision;
      if (u === null)
        return Dr(l, "no-account");
      if (l.first.user !== u || l.first.userId === 0 || c === null) {
        let y = l.isHistoryPartial === !0 ? "history-unknown" : "not-owner";
        return Dr(l, l.isRedirect ? "redirect" : y, l.first.id);
      }
      let d = c.id === l.latest.id;
      if (l.isRedirect && d)
        return Dr(l, "redirect", c.id);
      let { escaped: p = null } = c, f = p === null || s === null ? null : s(p), g = f === null ? c.text : "";
      if (g === null)
        return Dr(l, "hidden", c.id);
      let m = f != null ? f : r(g);
      if (m.exclusion !== null) {
        let y = m.exclusion === "no-answer" && g.trim() === "";
        return Dr(l, y ? "withdrawn" : m.exclusion, c.id);
      }
      let h = d || l.latest.text === c.text;
      return {
        answer: {
          user: u,
          revision: c.id,
          timestamp: c.timestamp,
          page: l.title,
          language: m.language,
          definitionRevision: m.definitionRevision,
          values: m.values
        },
        exclusions: h ? [] : [{ page: l.title, reason: "changed-by-others", revision: l.latest.id }]
      };
    }
  };
}
function nS(e, n) {
  return e < n ? -1 : e > n ? 1 : 0;
}
function Dr(e, n, t) {
  let r = { page: e.title, reason: n };
  return { answer: null, exclusions: [t === void 0 ? r : O(v({}, r), { revision: t })] };
}
function tS(e) {
  let n = e.slice().sort((r, s) => nS(r.timestamp, s.timestamp)), t = /* @__PURE__ */ new Map();
  return n.forEach((r, s) => {
    let o = je(r.from), i = t.get(o);
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
      o = je(n[u].to), i = u;
    }
  };
}
function rS(e) {
  return e.includes(".") && /^\d{1,3}(?:\.\d{1,3}){2}\.(?:\d{1,3}|xxx)$/.test(e) || e.includes(":") && /^[\da-f]{0,4}(?::[\da-f]{0,4}){2,7}$/i.test(e);
}

// src/core/survey/canonical-value.ts
function Ut(e, n) {
  var s;
  let { kind: t, question: r } = n;
  return t === "number" ? (s = Ct(e)) != null ? s : e.trim() : t === "codes" || r.type === "text" && r.inputType !== "text" ? e.trim() : e;
}

// src/core/survey/read-answer.ts
var ff = "Skills survey answer";
function jr(e, n, t = iS(e)) {
  return (r) => {
    let s = n(r), o = s.filter((d) => sS(e.id, d)), i = o[o.length - 1];
    if (i === void 0)
      return O(v({}, oS), { exclusion: s.length === 0 ? "no-answer" : "other-survey" });
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
function sS(e, n) {
  let t = n.parameters.get("survey");
  return t === void 0 || t === "" || ln(t) === e;
}
var oS = {
  values: /* @__PURE__ */ new Map(),
  unknown: /* @__PURE__ */ new Map(),
  definitionRevision: null,
  submitted: null,
  language: null
};
function iS(e) {
  let n = Y(e), t = new Map(n.map(({ name: i }, a) => [i, a])), [r, s] = [mf(!1), mf(!0)], o = (i, a) => a.kind !== "codes" ? aS(i, a) : (a.isMultiple ? s : r)(i, a);
  return (i) => {
    let a = /* @__PURE__ */ new Map(), l = (p, f) => {
      let g = o(f, p);
      g.length > 0 && a.set(p.name, g);
    }, u = /* @__PURE__ */ new Map(), [c, d] = [-1, !0];
    return i.forEach((p, f) => {
      let g = t.get(f);
      g !== void 0 ? (d = d && g > c, c = g, l(n[g], p)) : mn.includes(f) || u.set(f, p);
    }), d || (a.clear(), n.forEach((p) => {
      var f;
      return l(p, (f = i.get(p.name)) != null ? f : "");
    })), { values: a, unknown: u };
  };
}
var pf = [];
function aS(e, n) {
  let t = e === "" ? "" : Ut(ln(e), n);
  return t === "" ? pf : [t];
}
var lS = 2e3, uS = 100;
function mf(e) {
  let n = /* @__PURE__ */ new Map([["", pf]]), t = (r, s) => {
    let o = ln(r), i = (e ? o.split(";") : [o]).map((a) => Ut(a, s));
    return Array.from(new Set(i)).filter((a) => a !== "");
  };
  return (r, s) => {
    let o = n.get(r);
    if (o !== void 0 || r.length > uS || n.size >= lS)
      return o != null ? o : t(r, s);
    let i = le(r), a = t(i, s);
    return n.set(i, a), a;
  };
}

// src/core/survey/read-coded-values.ts
var [cS, dS] = [64, 2e3], [mS, fS] = [200, 100], pS = 50, ia = 128, gS = /* @__PURE__ */ new Map(), [aa, hS] = [-1, -2];
function gf(e) {
  let n = e.parameters.map(
    (a, l) => yS(a, e.numbers[l])
  ), t = e.parameters.map(() => ee), r = null, s = [];
  function o(a) {
    var l;
    return (l = e.places.get(a)) != null ? l : mn.includes(a) ? hS : aa;
  }
  function i(a) {
    for (a !== r && ([r, s] = [a, []]); s.length < a.names.length; )
      s.push(o(a.names[s.length]));
    return s;
  }
  return (a) => {
    let l = t.slice(), u = [], c = null;
    if (a instanceof Rr) {
      let { text: d, parts: p } = a, f = i(a.met);
      for (let g = 0; g < p.length; g += Sr) {
        let m = p[g], [h, y, w] = [f[m], p[g + 1], p[g + 2]];
        h >= 0 ? l[h] = n[h](d, y, w, u) : h === aa && (c = c != null ? c : /* @__PURE__ */ new Map(), c.set(a.met.names[m], d.slice(y, w)));
      }
    } else
      a.forEach((d, p) => {
        let f = o(p);
        f >= 0 ? l[f] = n[f](d, 0, d.length, u) : f === aa && (c = c != null ? c : /* @__PURE__ */ new Map(), c.set(p, d));
      });
    return { values: new on(e, l, u), unknown: c != null ? c : gS };
  };
}
function yS(e, n) {
  if (e.kind === "text")
    return wS(e);
  let t = kS(e, n);
  return e.isMultiple ? xS(n, t) : t;
}
function la(e, n) {
  return -n.push(e);
}
function bS({ question: e }) {
  return e.type === "text" && e.inputType !== "text";
}
function wS(e) {
  let n = bS(e);
  return (t, r, s, o) => {
    let i = t.slice(r, s), a = () => [Ut(ln(i), e)];
    return r === s || n && a()[0] === "" ? ee : la(new xn(null, a), o);
  };
}
function kS(e, n) {
  let t = /* @__PURE__ */ new Map(), r = new Uint16Array(ia);
  function s(i) {
    let a = ln(i), l = (e.isMultiple ? a.split(";") : [a]).map((u) => Ut(u, e));
    return Array.from(new Set(l)).filter((u) => u !== "");
  }
  function o(i, a) {
    var d;
    let l = s(i), u = l.map((p) => p.length > cS ? ee : n.numberOf(p, dS));
    if (l.length > 1 || u[0] === ee)
      return la(new xn(u.includes(ee) ? null : u, () => l), a);
    let c = (d = u[0]) != null ? d : ee;
    return t.size < mS && i.length <= fS && (t.set(le(i), c), i.length === 1 && i.charCodeAt(0) < ia && (r[i.charCodeAt(0)] = c)), c;
  }
  return (i, a, l, u) => {
    var f;
    if (a === l)
      return ee;
    let c = i.charCodeAt(a), d = l - a === 1 && c < ia ? r[c] : ee;
    if (d !== ee)
      return d;
    let p = i.slice(a, l);
    return (f = t.get(p)) != null ? f : o(p, u);
  };
}
function xS(e, n) {
  let { codes: t } = e;
  return (r, s, o, i) => {
    var p;
    let a = r.indexOf(";", s), l = a === -1 || a >= o ? -1 : r.indexOf("&", s);
    if (a === -1 || a >= o || l !== -1 && l < o)
      return n(r, s, o, i);
    let u = [], c = [];
    for (let f = s; f <= o; ) {
      let g = r.indexOf(";", f), m = g === -1 || g > o ? o : g, h = n(r, f, m, c);
      if (h < 0 || u.length > pS)
        return n(r, s, o, i);
      h !== ee && !u.includes(h) && u.push(h), f = m + 1;
    }
    let d = () => u.map((f) => {
      var g, m;
      return (m = (g = t[f]) == null ? void 0 : g[0]) != null ? m : "";
    });
    return u.length < 2 ? (p = u[0]) != null ? p : ee : la(new xn(u, d), i);
  };
}

// src/wiki/counting/answer-histories.ts
function hf(e, n) {
  var d, p;
  let { title: t, isRedirect: r, latest: s, history: o = [], isHistoryPartial: i = !1 } = e, a = o[o.length - 1];
  if (a === void 0)
    return null;
  let l = n.ownerOf(t, a.timestamp), u = l !== null && st({ first: a }, l) && (d = o.find(({ user: f, userId: g }) => f === l && g !== 0)) != null ? d : null;
  return u === null || ((p = u.escaped) != null ? p : null) !== null || u.text !== null ? { title: t, isRedirect: r, first: a, ownerRevision: u, latest: s, isHistoryPartial: i } : null;
}
function yf(e, n, t) {
  return D(this, null, function* () {
    let r = yield It(e, n, e), s = qi(r), o = t(s === void 0 ? [] : yield e.renamesSince(s)), i = yield Jd(e, r, ({ page: a, first: l }) => o.ownerOf(a.title, l.timestamp));
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
var bf = { pages: 1e4, characters: 16e6 }, ua = class extends Error {
  constructor() {
    super("Cancelled."), this.name = "CountingCancelled";
  }
};
function kf(o, i, a, l) {
  return D(this, arguments, function* (e, n, t, r, s = {}) {
    var k, R, A, P, C;
    let { source: u, titles: c, community: d } = e, p = jr(n, e.readAnswerCalls, gf(t)), f = (R = (k = u.createEscapedReader) == null ? void 0 : k.call(u, n, t, e.readAnswerCalls)) != null ? R : null, g = [], m = (F) => df({ survey: n.id, titles: c, renames: F, readAnswer: p, readEscaped: f }), h = (F, _) => {
      let { answer: G, exclusions: X } = _.decide(F);
      for (let se of X)
        g.push(O(v({}, se), { page: le(se.page) }));
      G !== null && r(O(v({}, G), { community: d }));
    }, y = (F) => D(null, null, function* () {
      let { decider: _, answerPages: G } = yield yf(u, F, m);
      G.forEach((X) => h(X, _));
    }), [w, b, x] = [[], 0, 0], S = null;
    try {
      for (var I = pe(u.pagesBelow(c.answersPrefix(n.id))), E, M, N; E = !(M = yield I.next()).done; E = !1) {
        let F = M.value;
        if (wf(s), (A = s.onPages) == null || A.call(s, ++x), F.history !== void 0) {
          S = S != null ? S : m(yield u.renamesSince(""));
          let _ = hf(F, S);
          _ === null ? yield y([F]) : h(_, S);
          continue;
        }
        w.push(F), b += (C = (P = F.latest.text) == null ? void 0 : P.length) != null ? C : 0, (w.length >= bf.pages || b >= bf.characters) && (yield y(w), [w, b] = [[], 0]);
      }
    } catch (M) {
      N = [M];
    } finally {
      try {
        E && (M = I.return) && (yield M.call(I));
      } finally {
        if (N)
          throw N[0];
      }
    }
    return yield y(w), wf(s), g;
  });
}
function wf({ signal: e }) {
  if ((e == null ? void 0 : e.aborted) === !0)
    throw new ua();
}

// src/wiki/counting/gather-answers.ts
function ca(e, n) {
  return O(v({}, e), { id: n });
}
function xf(e, n, t, r) {
  return D(this, null, function* () {
    let { survey: s, taxonomy: o, definitionRevision: i } = n, a = Hs(s), l = cf(s, a, r.spill), u = [], c = 0, d = (g, m, h) => D(null, null, function* () {
      let y = c, w = /* @__PURE__ */ new Map(), b = {
        community: g.community,
        pageOf: (S) => g.titles.answer(m.id, S),
        questionsOf: h
      }, x = yield kf(g, m, a, (S) => {
        var R;
        l.add(S, b);
        let { definitionRevision: k = null } = S;
        k !== null && w.set(k, ((R = w.get(k)) != null ? R : 0) + 1);
      }, O(v({}, r), {
        onPages: (S) => {
          var k;
          c = y + S, (k = r.onPages) == null || k.call(r, c);
        }
      }));
      for (let S of x)
        u.push(g.isHome ? S : O(v({}, S), { community: g.community }));
      return w;
    }), p = yield na(e, s, i, yield d(e, s, () => null), o);
    for (let { place: g, local: m, definitionRevision: h } of t) {
      let y = null, w = /* @__PURE__ */ new Map(), b = yield d(g, ca(s, m.id), (x) => {
        var R, A;
        let S = (R = y == null ? void 0 : y.earlier.get(x != null ? x : 0)) != null ? R : m, k = (A = w.get(S)) != null ? A : eo(Bn(O(v({}, S), { core: m.core }), o), s);
        return w.set(S, k), k;
      });
      y = yield na(g, m, h, b, o);
    }
    return { answers: l.newest((g) => u.push(Jm(g, e.community))), excluded: u, versions: p };
  });
}

// src/core/analysis/disclosure/read-last-release.ts
function Rf(e) {
  let [n, t] = [z(e, "minAnswers"), z(e, "minCell")];
  if (typeof n != "number" || typeof t != "number")
    return null;
  let [r, s] = [z(e, "earlier"), z(e, "ratingTrail")];
  return {
    thresholds: { minAnswers: n, minCell: t },
    published: v(O(v(v({}, Sf(e)), j(r) ? { earlier: Sf(r) } : {}), {
      trails: ro(z(e, "trails"), vS)
    }), Array.isArray(s) ? { ratingTrail: s.map(SS) } : {})
  };
}
function z(e, n) {
  return j(e) ? L(e, n) : void 0;
}
function Sf(e) {
  let n = z(e, "breakdowns");
  return {
    questions: ro(z(e, "questions"), PS),
    skills: ro(z(e, "skills"), TS),
    breakdowns: (Array.isArray(n) ? n : []).filter(AS)
  };
}
function SS(e) {
  let n = z(e, "gone"), t = z(e, "breakdowns");
  return {
    skills: ro(z(e, "skills"), (r) => Pf(r, (s) => typeof s == "number")),
    breakdowns: (Array.isArray(t) ? t : []).filter(RS),
    gone: typeof n == "number" ? n : 1 / 0
  };
}
function Pf(e, n) {
  return e === null || Ht(e, n);
}
function RS(e) {
  return vf(e) && Pf(z(e, "groups"), (n) => n === null || typeof z(n, "counted") == "number" && Ht(
    z(n, "skills"),
    (t) => t === null || typeof t == "string"
  ));
}
function vf(e) {
  return typeof z(e, "by") == "string" && z(e, "question") !== void 0;
}
function ro(e, n) {
  let t = B();
  return j(e) && Object.keys(e).filter((r) => n(L(e, r))).forEach((r) => {
    t[r] = L(e, r);
  }), t;
}
function Ht(e, n) {
  return j(e) && Object.keys(e).every((t) => n(L(e, t)));
}
function Wr(e) {
  return typeof z(e, "withheld") == "string";
}
function PS(e) {
  return Wr(e) || typeof z(e, "n") == "number" && Ht(
    z(e, "choices"),
    (n) => Wr(n) || typeof z(n, "count") == "number"
  );
}
function vS(e) {
  let [n, t] = [z(e, "states"), z(e, "sealed")], r = (s) => (o) => typeof z(s, o) == "number";
  return ["come", "gone"].every(r(e)) && Array.isArray(t) && t.every((s) => typeof s == "string") && Array.isArray(n) && n.length > 0 && n.every((s) => ["n", "come", "gone"].every(r(s)) && Ht(
    z(s, "counts"),
    (o) => o === null || typeof o == "number"
  ));
}
function TS(e) {
  return Wr(e) || typeof z(e, "n") == "number" && j(z(e, "discrepancies")) && ["importance", "ability"].every((n) => j(z(z(e, n), "counts"))) && z(e, "highNeedCount") !== void 0;
}
function AS(e) {
  return vf(e) && Ht(z(e, "groups"), (n) => Wr(n) || typeof z(n, "counted") == "number" && Ht(z(n, "skills"), (t) => Wr(t) || typeof z(t, "n") == "number"));
}

// src/wiki/counting/last-release.ts
function Tf(e, n, t) {
  return D(this, null, function* () {
    let { source: r, titles: s, community: o } = e, i = s.resultsData(n), a = (g) => D(null, null, function* () {
      var y, w, b;
      let m = (y = (yield r.readPages([g])).get(g)) == null ? void 0 : y.latest, h = m === void 0 || t === null || m.user === t ? m : (w = yield r.newestRevisionBy(g, t)) != null ? w : void 0;
      return we((b = h == null ? void 0 : h.text) != null ? b : "").value;
    }), l = yield a(i), u = j(l) ? L(l, "answers") : null, c = j(u) ? L(u, "revisions") : null, d = /* @__PURE__ */ new Map(), p = (g) => {
      var w;
      let m = j(g) ? L(g, "community") : null, h = typeof m == "string" && m !== o ? m : "", y = (w = d.get(h)) != null ? w : [];
      d.set(h, y), OS(g).forEach((b) => y.push(b));
    };
    if (Array.isArray(u))
      u.forEach(p);
    else if (!Array.isArray(c))
      return null;
    let f = (g) => D(null, null, function* () {
      return typeof g == "string" && g.startsWith(`${s.results(n)}/`) ? a(g) : null;
    });
    for (let g of Array.isArray(c) ? c : []) {
      let m = yield f(g);
      if (!j(m))
        return null;
      p(m);
    }
    return d.forEach((g) => g.sort((m, h) => m - h)), { revisions: d, figures: Rf(yield ES(l, f)) };
  });
}
function ES(e, n) {
  return D(this, null, function* () {
    let t = j(e) ? L(e, "breakdowns") : null;
    if (!Array.isArray(t))
      return e;
    let r = [];
    for (let s of t) {
      let o = j(s) ? L(s, "pages") : null, i = /* @__PURE__ */ Object.create(null);
      for (let a of Array.isArray(o) ? o : []) {
        let l = yield n(a), u = j(l) ? L(l, "groups") : null;
        Object.assign(i, j(u) ? u : {});
      }
      r.push(Array.isArray(o) ? O(v({}, s), { groups: i }) : s);
    }
    return O(v({}, e), { breakdowns: r });
  });
}
function OS(e) {
  let [n, t] = j(e) ? [L(e, "revision"), L(e, "revisions")] : [];
  return (Array.isArray(t) ? t : [n]).filter((s) => typeof s == "number");
}

// src/core/json/schema-faults.ts
var CS = {
  object: "expected-object",
  array: "expected-list",
  string: "expected-string",
  integer: "expected-whole-number",
  number: "expected-number",
  boolean: "expected-true-or-false"
};
function so(e, n, t) {
  var p;
  let r = [], s = (p = n.definitions) != null ? p : {};
  return a(e, n, "$", ""), r;
  function o(f, g, ...m) {
    r.push({ path: f, code: g, parameters: m });
  }
  function i(f) {
    let [g, m] = [f, ""];
    for (; g.$ref !== void 0; ) {
      m = g.$ref.replace("#/definitions/", "");
      let h = s[m];
      if (h === void 0)
        throw new Error(`The schema has no ${g.$ref}.`);
      g = h;
    }
    return [g, m];
  }
  function a(f, g, m, h) {
    let [y, w] = i(g), b = w === "" ? h : w;
    y.anyOf !== void 0 ? d(f, y.anyOf, m, b) : y.enum !== void 0 ? y.enum.includes(f) || o(m, "not-one-of", W(f), y.enum) : y.type !== void 0 && !Af(f, y.type) ? o(m, CS[y.type]) : typeof f == "string" ? l(f, y, m, b) : typeof f == "number" ? y.minimum !== void 0 && f < y.minimum ? o(m, "too-small", f, y.minimum) : y.maximum !== void 0 && f > y.maximum && o(m, "too-large", f, y.maximum) : Array.isArray(f) ? u(f, y, m) : j(f) && c(f, y, m);
  }
  function l(f, g, m, h) {
    var b;
    if (g.pattern !== void 0 && !Of(g.pattern, f)) {
      o(m, (b = t.codes[h]) != null ? b : "bad-text", W(f));
      return;
    }
    let y = t.checks[h], w = y === void 0 ? null : y(f);
    w !== null && o(m, w, W(f));
  }
  function u(f, g, m) {
    g.minItems !== void 0 && f.length < g.minItems ? o(m, "empty-list") : g.maxItems !== void 0 && f.length > g.maxItems && o(m, "too-many-items", g.maxItems);
    let h = g.items;
    h !== void 0 && f.forEach((y, w) => a(y, h, U(m, w), ""));
  }
  function c(f, g, m) {
    var w, b, x, S;
    let h = (w = g.properties) != null ? w : {}, y = (b = g.patternProperties) != null ? b : {};
    for (let k of (x = g.required) != null ? x : [])
      L(f, k) === void 0 && o(U(m, k), k === "default" ? "missing-default" : "missing-property", k);
    for (let k of Object.keys(f)) {
      let R = U(m, k), A = Object.keys(y).find((C) => Of(C, k)), P = (S = L(h, k)) != null ? S : A && y[A];
      P !== void 0 ? a(f[k], P, R, "") : g.patternProperties !== void 0 ? o(R, "bad-language", W(k)) : g.additionalProperties === !1 && o(R, "unknown-property", W(k), Object.keys(h));
    }
  }
  function d(f, g, m, h) {
    var S, k;
    let y = g.filter((R) => {
      let A = i(R)[0].type;
      return A === void 0 || Af(f, A) || A === "integer" && typeof f == "number";
    });
    if (!j(f) || y.length < 2) {
      y[0] === void 0 ? o(m, (S = t.codes[h]) != null ? S : "bad-text", W(f)) : a(f, y[0], m, h);
      return;
    }
    let w = y.map((R) => {
      var A, P, C;
      return (C = (P = (A = i(R)[0].properties) == null ? void 0 : A.type) == null ? void 0 : P.enum) == null ? void 0 : C[0];
    }), b = w.indexOf(L(f, "type")), x = w[0] === void 0 ? (k = y.find((R) => {
      var A;
      return ((A = i(R)[0].required) != null ? A : []).some((P) => L(f, P) !== void 0);
    })) != null ? k : y[y.length - 1] : y[b];
    if (x === void 0) {
      let R = w.filter((P) => P !== void 0), A = L(f, "type");
      A === void 0 ? o(U(m, "type"), "missing-property", "type") : o(U(m, "type"), "unknown-question-type", W(A), R);
    } else
      a(f, x, m, h);
  }
}
function Af(e, n) {
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
var Ef = /* @__PURE__ */ new Map();
function Of(e, n) {
  let t = Ef.get(e);
  return t === void 0 && (t = new RegExp(e, "u"), Ef.set(e, t)), t.test(n);
}

// src/core/skills/skills.schema.json
var Cf = {
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
var MS = {
  id: "bad-id",
  language: "bad-language",
  label: "empty-text",
  messageKey: "bad-message-key",
  text: "expected-text",
  item: "bad-item",
  capacities: "expected-whole-number"
};
function Nf(e, n = {}) {
  let { value: t, faults: r } = we(e);
  if (t === void 0)
    return { taxonomy: null, faults: r };
  let { hasMessage: s } = n, o = so(t, Cf, {
    codes: MS,
    checks: {
      messageKey: (a) => s === void 0 || s(a) ? null : "unknown-message"
    }
  }), { taxonomy: i } = ht(t);
  return { taxonomy: i, faults: [...r, ...o, ...j(t) ? $S(t, i) : []] };
}
function $S(e, n) {
  let t = [], r = /* @__PURE__ */ new Map(), s = L(e, "skills");
  return (Array.isArray(s) ? s : []).forEach((o, i) => {
    let a = j(o) ? L(o, "id") : void 0;
    if (!j(o) || typeof a != "string")
      return;
    let l = U("$.skills", i), u = r.get(a);
    if (u !== void 0) {
      t.push({ path: `${l}.id`, code: "duplicate-code", parameters: [W(a), u] });
      return;
    }
    r.set(a, `${l}.id`);
    for (let c of ["parent", "replacedBy"]) {
      let d = L(o, c);
      typeof d == "string" && (n.get(d) === null ? t.push({ path: `${l}.${c}`, code: "no-such-skill", parameters: [W(d)] }) : IS(n, a, c) && t.push({ path: `${l}.${c}`, code: "skill-circle", parameters: [W(a)] }));
    }
    L(o, "replacedBy") !== void 0 && L(o, "status") !== "retired" && t.push({ path: `${l}.replacedBy`, code: "replaced-not-retired", parameters: [W(a)] });
  }), t;
}
function IS(e, n, t) {
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
var Mf = {
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
function da(e) {
  let n = (t, r, s = FS(r)) => ({ list: t, codes: r.map(({ value: o }) => o), isScale: s });
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
function _r(e) {
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
function FS(e) {
  return e.filter(({ value: n }) => /^-?\d+$/.test(n)).length > e.length / 2;
}

// src/core/survey/rules/placed-elements.ts
var DS = 20;
function ma(e) {
  let n = Qe(e, "pages", "$"), t = [], r = (o) => {
    let i = o[o.length - 1];
    for (let a of Qe(i.json, "elements", i.path))
      t.push(O(v({}, a), { name: ue(a.json, "name"), type: L(a.json, "type"), within: o })), o.length < DS && r([...o, a]);
  };
  n.forEach((o) => r([o]));
  let s = L(e, "localSkills");
  return {
    json: e,
    pages: n,
    elements: t,
    questions: t.filter(({ type: o }) => o !== "panel" && o !== "html"),
    settings: j(s) ? s : {}
  };
}
function oo({ json: e, path: n, type: t }) {
  let r = Qe(e, "columns", n);
  return [
    re(e, "choices", n),
    re(e, "rateValues", n),
    re(e, "rows", n),
    ...t === "matrix" ? [re(e, "columns", n)] : [r.map(io), ...r.map((s) => re(s.json, "choices", s.path))]
  ];
}
function re(e, n, t) {
  let r = L(e, n), s = [];
  return (Array.isArray(r) ? r : []).forEach((o, i) => {
    let a = U(U(t, n), i), l = j(o) ? o : null, u = l === null ? o : L(l, "value");
    (typeof u == "string" || typeof u == "number") && s.push({
      path: l === null ? a : `${a}.value`,
      code: String(u),
      hasText: l !== null && L(l, "text") !== void 0,
      isRetired: l !== null && L(l, "retired") === !0,
      json: l
    });
  }), s;
}
function io({ json: e, path: n }) {
  var t;
  return { path: `${n}.name`, code: (t = ue(e, "name")) != null ? t : "", hasText: !1, isRetired: !1, json: null };
}
function Qe(e, n, t) {
  let r = L(e, n), s = [];
  return (Array.isArray(r) ? r : []).forEach((o, i) => {
    j(o) && s.push({ json: o, path: U(U(t, n), i) });
  }), s;
}
function ue(e, n) {
  let t = L(e, n);
  return typeof t == "string" ? t : null;
}

// src/core/survey/rules/comparison-rules.ts
function If(e, n, t, r) {
  let s = "$.localSkills.core", o = L(e.settings, "core");
  if (!(!j(o) || L(o, "id") !== t.id)) {
    n.audience.population !== t.audience.population && r(`${s}.id`, "other-population", n.audience.population, t.id, t.audience.population);
    for (let { code: i, path: a } of re(o, "questions", s)) {
      let [l, u] = [n, t].map(
        (c) => H(c).find((d) => d.name === i)
      );
      u === void 0 ? r(a, "core-no-question", i, t.id) : l === void 0 ? e.questions.some((c) => c.name === i) || r(a, "core-question-missing", i) : Ff(e, l, u, t.id, !0, r);
    }
  }
}
function Lf(e, n, t, r) {
  if (n.follows === t.id) {
    n.audience.population !== t.audience.population && r("$.localSkills.follows", "other-population", n.audience.population, t.id, t.audience.population);
    for (let s of H(t)) {
      let o = H(n).find(({ name: i }) => i === s.name);
      o !== void 0 && Ff(e, o, s, t.id, !1, r);
    }
  }
}
function Ff(e, n, t, r, s, o) {
  var u, c;
  let i = (c = (u = e.questions.find(({ name: d }) => d === n.name)) == null ? void 0 : u.path) != null ? c : "$.pages";
  if (_r(n) !== _r(t)) {
    o(`${i}.type`, "kept-type", n.name, _r(n), r, _r(t));
    return;
  }
  let [a, l] = [da(n), da(t)];
  for (let d of l) {
    let p = a.find(({ list: h }) => h === d.list);
    if (p === void 0) {
      o(i, "kept-column", n.name, d.list.replace("columns.", ""), r);
      continue;
    }
    let f = `${i}.${d.list.split(".")[0]}`, [g, m] = [$f(d.codes, p.codes), $f(p.codes, d.codes)];
    g.length > 0 && o(f, "kept-codes-gone", n.name, r, g), m.length > 0 && (s || d.isScale) && o(f, "kept-codes-added", n.name, r, m), g.length + m.length === 0 && d.isScale && p.codes.join() !== d.codes.join() && o(f, "kept-order", n.name, r, d.codes);
  }
}
function $f(e, n) {
  return e.filter((t) => !n.includes(t));
}

// src/core/survey/rules/condition-rules.ts
var Df = 8;
function jf(e, n, t) {
  let r = n === null ? [] : Y(n), s = new Map(r.map((i) => [i.name, i])), o = n === null ? [] : H(n).map(({ name: i }) => i);
  for (let { json: i, path: a } of WS(e))
    for (let l of ["visibleIf", "requiredIf"]) {
      let u = ue(i, l);
      if (u === null || u.trim() === "")
        continue;
      let c = `${a}.${l}`, d = vs(u);
      if ("code" in d) {
        t(c, d.code, ...d.parameters);
        continue;
      }
      for (let p of ge(d)) {
        let f = p.split(".", 1)[0];
        if (!e.questions.some(({ name: m }) => m === f))
          t(c, "condition-no-question", f);
        else if (o.includes(f) && !s.has(p) && !_S(p, r, e)) {
          let m = r.filter((y) => y.question.name === f).map(({ name: y }) => y), h = m.length > 0 ? m : Wf(f, e).map((y) => `${f}.\u2026.${y}`);
          t(c, "condition-no-part", p, h.slice(0, Df).map((y) => `{${y}}`));
        }
      }
      qS(d, s, c, t);
    }
  for (let i of n === null ? [] : jm(n)) {
    let a = [...e.pages.map(jS), ...e.elements].find(({ name: l }) => l !== null && i.includes(l));
    t(a === void 0 ? "$.pages" : `${a.path}.visibleIf`, "condition-circle", i);
  }
}
function jS(e) {
  return O(v({}, e), { name: ue(e.json, "name") });
}
function WS(e) {
  let n = (r) => [
    ...["choices", "rateValues", "rows", "columns"].map((s) => re(r.json, s, r.path)),
    ...Qe(r.json, "columns", r.path).map((s) => re(s.json, "choices", s.path))
  ].reduce((s, o) => s.concat(o.reduce((i, { json: a, path: l }) => a === null ? i : i.concat({ json: a, path: l.replace(/\.value$/, "") }), [])), []), t = e.pages.slice();
  return e.elements.reduce((r, s) => r.concat(s, n(s)), t);
}
function _S(e, n, t) {
  let [r = "", s, o] = e.split(".");
  return s !== void 0 && o !== void 0 && Wf(r, t).includes(o) && !n.some(({ question: i }) => i.name === r);
}
function Wf(e, n) {
  let t = n.questions.find((r) => r.name === e && r.type === "matrixdropdown");
  return t === void 0 ? [] : Qe(t.json, "columns", "").map(({ json: r }) => {
    var s;
    return (s = ue(r, "name")) != null ? s : "";
  });
}
var BS = ["equal", "notequal", "contains", "notcontains", "anyof", "noneof", "allof"];
function qS(e, n, t, r) {
  let s = /* @__PURE__ */ new Set(), o = (a, l) => {
    let u = a.kind === "answer" ? n.get(a.parameter) : void 0, c = u === void 0 ? null : u.choices;
    if (!(u === void 0 || c === null || l.kind !== "value" || l.value === null))
      for (let d of Array.isArray(l.value) ? l.value : [l.value]) {
        let p = String(d);
        !c.some((f) => f.value === p) && !s.has(`${u.name}=${p}`) && (s.add(`${u.name}=${p}`), r(
          t,
          "condition-no-code",
          u.name,
          W(p),
          c.slice(0, Df).map((f) => f.value)
        ));
      }
  }, i = (a) => {
    switch (a.kind) {
      case "unary":
        i(a.operand);
        break;
      case "binary":
        BS.includes(a.operator) && (o(a.left, a.right), o(a.right, a.left)), i(a.left), i(a.right);
        break;
      case "iif":
        a.operands.forEach(i);
        break;
    }
  };
  i(e.expression);
}

// src/core/survey/rules/name-rules.ts
function _f(e, n) {
  Br(e.pages.map(io), "duplicate-name", n), Br(e.elements.map(io), "duplicate-name", n);
  for (let { name: t, path: r, type: s, within: o } of e.elements)
    t !== null && mn.includes(t) && n(`${r}.name`, "reserved-name", t, mn), s === "panel" && o.length === kr + 1 && n(r, "panels-too-deep", kr);
  e.questions.forEach((t, r) => {
    r === wr && n(t.path, "too-many-questions", wr), oo(t).forEach((s) => Br(s, "duplicate-code", n));
  }), e.pages.length > 0 && e.questions.every(({ json: t }) => t.retired === !0) && n("$.pages", "no-question");
}
function Br(e, n, t) {
  let r = /* @__PURE__ */ new Map();
  for (let { code: s, path: o } of e) {
    let i = r.get(s);
    i === void 0 ? r.set(s, o) : s !== "" && t(o, n, W(s), i);
  }
}

// src/core/survey/rules/personal-data-words.ts
var fa = {
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
}, Bf = [
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
var GS = ["title", "description", "placeholder"];
function Vf(e, n) {
  let t = ue(e.json, "locale");
  for (let { json: r, path: s, name: o, type: i } of e.questions) {
    let a = [], l = i === "matrix" ? [] : Qe(r, "columns", s);
    for (let { json: u, path: c } of [{ json: r, path: s }, ...l])
      GS.forEach((d) => a.push(...US(L(u, d), `${c}.${d}`, t)));
    o !== null && a.push({ path: `${s}.name`, text: o, language: "en" });
    for (let { path: u, text: c, language: d } of a) {
      let p = VS(c, d);
      if (p !== null) {
        n(u, "personal-data-likely", p);
        break;
      }
    }
  }
}
function VS(e, n) {
  let t = Hf(e);
  return qf(t, n) === null ? null : qf(
    Bf.reduce((r, s) => r.split(Uf(s).needle).join(" "), t),
    n
  );
}
function qf(e, n) {
  let t = Qf(e), r = n === null ? null : n.split("-")[0], s = null;
  for (let o of Object.keys(fa).filter((i) => r === null || i === r))
    for (let i of fa[o]) {
      let { needle: a, bareNeedle: l } = Uf(i);
      (e.includes(a) || t.includes(l)) && (s === null || i.length > s.length) && (s = i);
    }
  return s === null ? null : s.replace("*", "");
}
var Gf = /* @__PURE__ */ new Map();
function Uf(e) {
  let n = Gf.get(e);
  if (n === void 0) {
    let t = Hf(e).slice(0, e.endsWith("*") ? -1 : void 0);
    n = { needle: t, bareNeedle: Qf(t) }, Gf.set(e, n);
  }
  return n;
}
function Hf(e) {
  return ` ${e.toLowerCase().normalize("NFD").replace(/[\u0300-\u036f\u064b-\u065f\u0670\u0640]/g, "").replace(/ٱ/g, "\u0627").replace(/ى/g, "\u064A").replace(/ة/g, "\u0647").replace(/ı/g, "i").replace(/[\s!-/:-@[-`{-~\u00a0-\u00bf\u060c\u061b\u061f\u2010-\u205e\u3000-\u303f]+/g, " ").trim()} `;
}
function Qf(e) {
  return e.replace(/ [وف]?(?:لل|[بكل]?ال|[بكل])?(?=[\u0621-\u064a]{3})/g, " ");
}
function US(e, n, t) {
  return typeof e == "string" ? [{ path: n, text: e, language: t }] : j(e) ? Object.keys(e).reduce((r, s) => {
    let o = e[s];
    return typeof o == "string" && s !== "message" ? r.concat({ path: n, text: o, language: s === "default" ? t : s }) : r;
  }, []) : [];
}

// src/core/survey/rules/question-rules.ts
var HS = [
  ["showOtherItem", Un],
  ["hasOther", Un],
  ["showNoneItem", Jt],
  ["hasNone", Jt],
  ["showRefuseItem", Kt],
  ["showDontKnowItem", Xt]
];
function Jf(e, n, t) {
  let { json: r, path: s, type: o } = e;
  switch (L(r, "personalData") === !0 && t(`${s}.personalData`, "personal-data-marked"), QS(e, t), zS(e, t), o) {
    case "dropdown":
    case "tagbox":
      zf(e, "choices", "choicesFrom", t);
      break;
    case "ranking":
      JS(e, t);
      break;
    case "rating":
      KS(e, t);
      break;
    case "text":
      XS(e, t);
      break;
    case "matrixdropdown":
      zf(e, "rows", "rowsFrom", t), YS(e, n, t);
      break;
  }
}
function ao(e) {
  return HS.filter(([n]) => L(e, n) === !0).map(([, n]) => n);
}
function QS({ json: e, path: n }, t) {
  let r = ao(e);
  for (let s of ["choices", "rateValues"])
    for (let { code: o, path: i } of re(e, s, n))
      r.includes(o) && t(i, "special-code-taken", o);
}
function zS({ json: e, path: n }, t) {
  let [r, s] = [L(e, "minSelectedChoices"), L(e, "maxSelectedChoices")], o = re(e, "choices", n);
  if (typeof r != "number")
    return;
  let i = o.filter(({ isRetired: a }) => !a).length + Number(ao(e).includes(Un));
  typeof s == "number" && r > s ? t(`${n}.minSelectedChoices`, "min-above-max", r, s) : o.length > 0 && r > i && t(`${n}.minSelectedChoices`, "min-above-choices", r, i);
}
function zf({ json: e, path: n }, t, r, s) {
  let [o, i] = [t, r].map((a) => L(e, a) !== void 0);
  o && i ? s(`${n}.${r}`, "not-together", t, r) : !o && !i && s(`${n}.${t}`, "missing-either", t, r);
}
function JS({ json: e, path: n }, t) {
  let r = re(e, "choices", n);
  if (r.length > 0 && r.filter(({ isRetired: s }) => !s).length < 2 && t(`${n}.choices`, "ranking-of-one"), L(e, "selectToRankEnabled") !== !0)
    for (let s of ["minSelectedChoices", "maxSelectedChoices"])
      L(e, s) !== void 0 && t(`${n}.${s}`, "ranking-of-all", s);
}
function KS({ json: e, path: n }, t) {
  var u;
  let r = L(e, "rateValues");
  if (r !== void 0) {
    for (let c of ["rateMin", "rateMax", "rateStep"])
      L(e, c) !== void 0 && t(`${n}.${c}`, "not-together", "rateValues", c);
    Array.isArray(r) && r.length > Fn && t(`${n}.rateValues`, "too-many-steps", Fn);
    return;
  }
  let s = (c, d) => {
    let p = L(e, c);
    return fr(p) ? p : d;
  }, [o, i, a] = [s("rateMin", 1), s("rateMax", 5), s("rateStep", 1)], l = `${n}.${(u = ["rateMax", "rateMin", "rateStep"].find((c) => L(e, c) !== void 0)) != null ? u : "type"}`;
  a < 1 || (i <= o ? t(l, "bad-rating", o, i, a) : o + (Fn - 1) * a < i ? t(l, "too-many-steps", Fn) : (i - o) % a !== 0 && t(l, "rating-misses-end", o, i, a));
}
function XS({ json: e, path: n }, t) {
  let r = Ai.find((a) => {
    var l;
    return a === ((l = ue(e, "inputType")) != null ? l : "text");
  });
  if (r === void 0)
    return;
  L(e, "integer") !== void 0 && r !== "number" && t(`${n}.integer`, "only-for-numbers", "integer");
  let [s, o] = ["min", "max"].map((a) => {
    let l = L(e, a), u = typeof l == "string" || typeof l == "number" ? Ei(String(l), r) : null;
    return u === null && l !== void 0 && t(`${n}.${a}`, "limit-not-of-type", W(l), r), u;
  });
  s && o && (r === "number" ? Number(s) > Number(o) : s > o) && t(`${n}.min`, "limits-crossed", s, o);
}
function YS({ json: e, path: n }, t, r) {
  let s = ue(e, "rowsFrom");
  t === null || s === null || s === "" || (t.get(s) === null ? r(`${n}.rowsFrom`, "no-skill-to-start", W(s)) : t.children(s).length === 0 && r(`${n}.rowsFrom`, "no-skills-below", W(s)));
}

// src/core/survey/measured-types.ts
var Kf = ["matrixdropdown"], Xf = ["checkbox", "tagbox", "ranking"], Yf = ["radiogroup", "dropdown", "checkbox", "tagbox", "rating", "boolean"];

// src/core/survey/rules/settings-rules.ts
var Qt = "$.localSkills";
function Zf(e, n, t) {
  let { settings: r } = e, [s, o, i] = ["id", "opens", "closes"].map((c) => ue(r, c));
  n !== void 0 && s && s !== n && t(`${Qt}.id`, "other-id", W(s), n), o && i && i < o && t(`${Qt}.closes`, "closes-before-opens", W(i), W(o));
  let a = new Set(Yt);
  for (let c of e.questions)
    oo(c).forEach((d) => d.forEach(({ code: p }) => a.add(p))), ao(c.json).forEach((d) => a.add(d));
  let l = re(r, "notInStatistics", Qt);
  Br(l, "duplicate-code", t);
  for (let { code: c, path: d } of l)
    a.has(c) || t(d, "unused-code", W(c));
  let u = L(r, "core");
  s && j(u) && ue(u, "id") === s && t(`${Qt}.core.id`, "refers-to-itself", s), s && ue(r, "follows") === s && t(`${Qt}.follows`, "refers-to-itself", s);
}
function ep(e, n, t) {
  let r = `${Qt}.measures`, s = L(e.settings, "measures");
  if (!j(s))
    return;
  let o = (c, d, p) => {
    let f = typeof d == "string" ? e.questions.find((g) => g.name === d) : null;
    if (f === void 0)
      t(c, "measure-no-question", W(d));
    else if (f !== null && !p.includes(f.type))
      t(c, "measure-wrong-type", W(d), p);
    else
      return f;
    return null;
  }, i = o(`${r}.grid`, L(s, "grid"), Kf);
  if (i !== null) {
    let c = re(e.settings, "notInStatistics", "$").map(({ code: d }) => d);
    ZS(i, `${r}.grid`, [...c, ...Yt], t);
  }
  let [a, l] = ["wantToLearn", "canTeach"].map(
    (c) => o(`${r}.${c}`, L(s, c), Xf)
  );
  a && a === l && t(`${r}.canTeach`, "measure-twice", W(a.name));
  let u = L(s, "groupBy");
  (Array.isArray(u) ? u : []).forEach((c, d) => {
    o(`${r}.groupBy[${d}]`, c, Yf);
  }), pa(i, "rows", n, t), pa(a != null ? a : null, "choices", n, t), pa(l != null ? l : null, "choices", n, t);
}
function pa(e, n, t, r) {
  if (e === null)
    return;
  let s = L(e.json, "choicesFrom");
  s !== void 0 && s !== "skills" && r(`${e.path}.choicesFrom`, "not-one-of", W(s), ["skills"]);
  for (let { code: o, path: i, hasText: a } of t === null ? [] : re(e.json, n, e.path))
    !a && (t == null ? void 0 : t.get(o)) === null && r(i, "unknown-skill", W(o));
}
function ZS(e, n, t, r) {
  let s = Qe(e.json, "columns", e.path);
  for (let o of rn) {
    let i = s.find((a) => L(a.json, "name") === o);
    if (i === void 0) {
      r(n, "measure-no-column", W(e.name), o);
      continue;
    }
    e0(i.json, i.path, o, t, (a, ...l) => {
      r(`${i.path}.choices`, a, ...l);
    });
  }
}
function e0(e, n, t, r, s) {
  let o = re(e, "choices", n), i = nt.filter((c) => !o.some((d) => d.code === c)), a = o.map((c) => c.code).filter((c) => !nt.includes(c) && !r.includes(c));
  i.length > 0 && s("scale-code-missing", t, i), a.length > 0 && s("scale-code-extra", t, a.map(W));
  let l = o.filter((c) => nt.includes(c.code)), u = l.filter((c) => c.code === nt[0] || c.code === nt[4]);
  l.some((c) => c.hasText) && u.some((c) => !c.hasText) && s("scale-ends-unlabelled", t);
}

// src/core/survey/rules/text-rules.ts
var n0 = [
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
function tp(e, n) {
  let t = [], r = ue(e.json, "locale"), s = (i, a) => {
    if (Array.isArray(i))
      i.forEach((l, u) => s(l, U(a, u)));
    else if (j(i))
      for (let l of Object.keys(i)) {
        let u = n0.includes(l) ? t0(i[l]) : null;
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
function t0(e) {
  return typeof e == "string" ? ["default"] : !j(e) || L(e, "message") !== void 0 ? null : Object.keys(e);
}
function rp(e, n) {
  var s;
  let t = L(e.settings, "measures"), r = j(t) ? L(t, "grid") : void 0;
  for (let { json: o, path: i, type: a, name: l } of e.questions)
    if (a === "rating") {
      let u = re(o, "rateValues", i);
      !["minRateDescription", "maxRateDescription"].every((d) => L(o, d) !== void 0) && (u.length === 0 || sp(u)) && n(i, "scale-ends-bare", W(l));
    } else if (a === "matrix")
      ga(o, "columns", i, n);
    else if (a === "matrixdropdown")
      for (let u of Qe(o, "columns", i)) {
        let c = (s = ue(u.json, "name")) != null ? s : "";
        (l !== r || !rn.includes(c)) && ga(u.json, "choices", u.path, n);
      }
    else (a === "radiogroup" || a === "dropdown") && ga(o, "choices", i, n);
}
function ga(e, n, t, r) {
  let s = re(e, n, t);
  s.length > 1 && s.filter(np).length >= 3 && sp(s.filter(np)) && r(`${t}.${n}`, "scale-ends-bare", W(ue(e, "name")));
}
function np({ code: e }) {
  return /^-?\d+$/.test(e);
}
function sp(e) {
  return [e[0], e[e.length - 1]].some((n) => n !== void 0 && !n.hasText);
}

// src/core/survey/definition-rules.ts
function op(e, n) {
  var l;
  let { faults: t, add: r } = ap(), s = ma(e), o = (l = n.taxonomy) != null ? l : null, i = Dn(e).survey, a = i === null ? null : Bn(i, o);
  return _f(s, r), s.questions.forEach((u) => Jf(u, o, r)), jf(s, a, r), Zf(s, n.id, r), ep(s, o, r), i !== null && n.core && If(s, i, n.core, r), i !== null && n.previous && Lf(s, i, n.previous, r), t;
}
function ip(e) {
  let { faults: n, add: t } = ap(), r = ma(e);
  return Vf(r, t), tp(r, t), rp(r, t), n;
}
function ap() {
  let e = [];
  return {
    faults: e,
    add: (n, t, ...r) => {
      e.push({ path: n, code: t, parameters: r });
    }
  };
}

// src/core/survey/lint-definition.ts
var r0 = {
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
function lp(e, n = {}) {
  let { value: t, faults: r } = we(e);
  return t === void 0 ? { survey: null, faults: r, warnings: [] } : {
    survey: Dn(t).survey,
    faults: [...r, ...s0(t, n)],
    warnings: o0(t)
  };
}
function s0(e, n = {}) {
  let { hasMessage: t } = n, r = so(e, Mf, {
    codes: r0,
    checks: {
      date: (s) => Re(s) ? null : "bad-date",
      messageKey: (s) => t === void 0 || t(s) ? null : "unknown-message"
    }
  });
  return j(e) && r.push(...op(e, n)), up(e, r);
}
function o0(e) {
  return j(e) ? up(e, ip(e)) : [];
}
function up(e, n) {
  let t = /* @__PURE__ */ new Map(), r = (o, i) => {
    t.set(i, t.size), Array.isArray(o) ? o.forEach((a, l) => r(a, U(i, l))) : j(o) && (Object.keys(o).forEach((a) => r(L(o, a), U(i, a))), t.set(`${i} end`, t.size));
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
function cp(e, n, t) {
  return D(this, null, function* () {
    var m, h;
    let { source: r, titles: s } = e, [o, i] = [s.definition(n), s.skills()], a = (y) => (w) => `${y}: ${w.path}: ${Hn(w, t)}`, l = yield r.readPages([o, i]), u = l.get(i), { taxonomy: c, faults: d } = u === void 0 ? { taxonomy: null, faults: [] } : Nf((m = u.latest.text) != null ? m : "", { hasMessage: t.has }), p = l.get(o);
    if (p === void 0)
      throw new pn(`There is no survey ${n} on this wiki: the page ${o} is missing.`, "no-survey", [o]);
    let { survey: f, faults: g } = lp((h = p.latest.text) != null ? h : "", { id: n, taxonomy: c, hasMessage: t.has });
    if (f === null)
      throw new pn([
        ...g.map(a(o)),
        `The survey ${n} is skipped until its definition is mended.`
      ].join(`
`), "definition", g.map((y) => `${y.path}: ${Hn(y, t)}`));
    if (f.id !== n)
      throw new pn(
        `${o}: the definition calls the survey ${f.id}. It is skipped until both agree.`,
        "other-id",
        [o, f.id]
      );
    return {
      survey: Bn(f, c),
      taxonomy: c,
      definitionRevision: p.latest.id,
      faults: g,
      notes: [...g.map(a(o)), ...d.map(a(i))]
    };
  });
}

// src/wiki/counting/released-answers.ts
function dp(e, n, t, r, s) {
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
      let d = Array.from((u = o.get(c === "" ? t.community : c)) != null ? u : []), p = c === "" ? t : s.map((m) => m.place).find((m) => m.community === c);
      if (p === void 0)
        return null;
      let f = d.length === 0 ? /* @__PURE__ */ new Map() : yield p.source.revisions(d, "with-texts"), g = i0(p, t, r, s);
      for (let m of d) {
        let h = a0(f.get(m), p, g);
        if (h === null)
          return null;
        a.push(h);
      }
    }
    return i.where(() => !0, a);
  });
}
function i0(e, n, t, r) {
  return (e === n ? [{ id: t.id, read: jr(t, e.readAnswerCalls), questions: null }] : []).concat(r.filter((o) => o.place === e).map(({ local: o }) => ({
    id: o.id,
    read: jr(ca(t, o.id), e.readAnswerCalls),
    questions: eo(o, t)
  })));
}
function a0(e, n, t) {
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
function mp(r, s) {
  return D(this, arguments, function* (e, n, t = {}) {
    let o = yield fp(e, n, t), { previous: i, notes: a } = yield l0(e, o, t);
    return O(v({}, o.counted), { report: O(v({}, o.counted.report), { previous: i }), notes: [...o.counted.notes, ...a] });
  });
}
function fp(e, n, t) {
  return D(this, null, function* () {
    let { home: r, others: s, definitionsOf: o, messages: i } = e, a = yield cp(r, n, i), { survey: l, taxonomy: u, definitionRevision: c, faults: d } = a, { found: p, notes: f } = yield ed(l, [r, ...s], o), g = yield xf(r, a, p, t), m = e.exchange === null ? null : yield e.exchange(), y = yield d0(e, l, g, p, ({ answers: P }) => {
      let C = Ys(l, g.versions);
      for (let I of P)
        Zs(C, I);
      return $m(l, C, { excluded: g.excluded, exchange: m });
    }), { answers: w, counted: b, held: x, last: S, pending: k, isFrozen: R, results: A } = y;
    return {
      counted: {
        report: {
          survey: l,
          definitionRevision: c,
          results: A,
          faults: d,
          counted: b,
          held: x,
          last: S,
          home: r.community,
          titles: r.titles
        },
        taxonomy: u,
        pending: k,
        isFrozen: R,
        notes: [...a.notes, ...f]
      },
      answers: w,
      versions: g.versions
    };
  });
}
function l0(e, n, t) {
  return D(this, null, function* () {
    let { follows: r, id: s } = n.counted.report.survey;
    if (r === null || r === s)
      return { previous: null, notes: [] };
    try {
      let o = yield fp(e, r, t);
      return o.counted.isFrozen ? { previous: null, notes: [] } : {
        previous: v({
          survey: o.counted.report.survey,
          published: tt(o.counted.report)
        }, c0(o, n)),
        notes: []
      };
    } catch (o) {
      if (!(o instanceof pn))
        throw o;
      return { previous: null, notes: [`${s} follows ${r}, which it cannot be compared with. ${o.message}`] };
    }
  });
}
var u0 = 2e4;
function c0(e, n) {
  let t = 0;
  for (let { user: u } of e.answers)
    t += n.answers.hasAccount(u) ? 1 : 0;
  let r = [e, n].map(({ counted: { report: u } }) => u.survey);
  if (!r.every(({ minAnswers: u, minCell: c }) => u <= 1 && c <= 1) || t === 0 || t > u0)
    return { accountsInBoth: t, pairs: null };
  let [o, i] = r, a = Qm(o, i, { before: e.versions, now: n.versions }), l = /* @__PURE__ */ new Map();
  for (let u of e.answers)
    n.answers.hasAccount(u.user) && l.set(_n(u.user), a.read.before(u));
  for (let u of n.answers) {
    let c = l.get(_n(u.user));
    c !== void 0 && a.add(c, a.read.now(u));
  }
  return { accountsInBoth: t, pairs: a.result() };
}
function d0(e, n, t, r, s) {
  return D(this, null, function* () {
    var h;
    let { home: o, writer: i } = e, { answers: a } = t, l = ea(a);
    if (n.minCell <= 1)
      return { answers: a, counted: l, results: s(t), held: null, last: null, pending: 0, isFrozen: !1 };
    let u = yield Tf(o, n.id, i), c = Lm((h = u == null ? void 0 : u.revisions) != null ? h : null, m0(l, o), n), d = (y) => u === null || u.figures === null ? null : O(v({}, u.figures), { change: y }), p = (y) => D(null, null, function* () {
      var x;
      let w = (x = u == null ? void 0 : u.revisions) != null ? x : /* @__PURE__ */ new Map(), b = yield dp(w, t, o, n, r);
      return {
        answers: b != null ? b : a,
        counted: b === null ? l : ea(b),
        results: s({ answers: b != null ? b : a }),
        held: { needed: y },
        last: d({ added: 0, removed: 0 }),
        pending: c.change.accounts,
        isFrozen: b === null
      };
    });
    if (c.kind === "hold")
      return p(c.needed);
    let f = s(t), g = d(c.change), m = u === null || g === null || c.change.accounts === 0 ? null : Fm(xs(f, n, g), g, u.revisions, c.change, n);
    return m !== null ? p(m) : { answers: a, counted: l, results: f, held: null, last: g, pending: 0, isFrozen: !1 };
  });
}
function m0({ places: e }, n) {
  return new Map(e.map(({ community: t, revisions: r }) => [t === n.community ? "" : t != null ? t : "", r]));
}

// src/core/site-configuration.ts
var f0 = /[#<>[\]|{}\n\u007F-\u009F]|^\s*$|\/\s*$/;
function pp(e) {
  if (e === null)
    return { root: an, faults: [] };
  let { value: n, faults: t } = we(e);
  if (!j(n))
    return { root: an, faults: t.length > 0 ? t : [{ path: "$", code: "expected-object", parameters: [] }] };
  let r = L(n, "root");
  return r === void 0 ? { root: an, faults: t } : typeof r != "string" || f0.test(r) ? { root: an, faults: [...t, { path: "$.root", code: "expected-text", parameters: [W(r)] }] } : { root: r.replace(/[_\s]+/g, " ").trim(), faults: t };
}

// src/wiki/counting/counting-place.ts
function p0(e, n) {
  return D(this, null, function* () {
    var i;
    let t = (yield e.readPages([Qr])).get(Qr), { root: r, faults: [s] } = pp((i = t == null ? void 0 : t.latest.text) != null ? i : null), o = r === an ? r : h0(r, yield e.siteInfo());
    if (s !== void 0 || o === null) {
      let a = s != null ? s : { path: "$.root", code: "expected-text", parameters: [W(r)] }, l = `${a.path}: ${Hn(a, n)}`;
      throw new pn(`${Qr}: ${l}`, "configuration", [l]);
    }
    return Na(o);
  });
}
var g0 = [-2, -1, 8];
function h0(e, { namespaces: n, isCaseSensitive: t = !1 }) {
  let r = Array.from(n).filter(([a]) => a !== 0), s = ns({
    defaultNamespace: "",
    namespaces: r.map(([, a]) => a),
    capitalLinks: !t
  }), o = /^\s*:/.test(e) ? null : s(e);
  return o !== null && ((a) => !r.some(([l, u]) => {
    var c;
    return g0.includes(l) && a.startsWith(`${(c = u[0]) != null ? c : ""}:`);
  }))(o) ? o : null;
}
function gp(e, n, t) {
  return D(this, null, function* () {
    return {
      source: e,
      titles: yield p0(e, t),
      community: (yield e.siteInfo()).wikiId,
      isHome: n,
      readAnswerCalls: yield _s(e, [ff])
    };
  });
}

// src/ui/survey-results/count-now.ts
function hp(e, n, t) {
  return D(this, null, function* () {
    let { surveyId: r, reportMessages: s } = e;
    t.onPhase("survey");
    let o = yield gp(n, !0, s), i = !1, { report: a, taxonomy: l, isFrozen: u } = yield mp({
      home: o,
      // Of the other wikis that a bot may read, a page knows nothing.
      others: [],
      definitionsOf: Zc(),
      exchange: () => nm(o, e.now().toISOString().slice(0, 10)),
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
      return O(v({}, d), { html: null, files: null });
    let { survey: p } = a, f = tt(a), g = Rs(a, f), m = Xa(a, f, s, l, [s], g, !1), h = Dc(m), y = {
      json: zu(a, f),
      csv: _c(p, f, m.texts, g)
    };
    try {
      return O(v({}, d), { files: y, html: yield n.render(h, o.titles.results(r)) });
    } catch (w) {
      if (t.signal.aborted)
        throw w;
      return O(v({}, d), { files: y, html: null, fault: w });
    }
  });
}

// src/wiki/port.ts
var Rn = class extends Error {
  constructor(n, t, r = {}) {
    super(t === "" ? n : `${n}: ${t}`), this.name = "SaveFault", this.reason = n, this.explanation = t, this.details = r;
  }
};
function ha(e) {
  return e instanceof Error && e.name === "SaveFault";
}

// src/ui/survey-results/counting-fault.ts
var y0 = ["offline", "rate-limited"], b0 = ["session-lost", "permission-denied", "blocked"], w0 = 10;
function k0(e) {
  return e instanceof Error && e.name === "SurveyFault";
}
function ya(e, n) {
  let t = (o, ...i) => ae("p", {}, n.text(`localskills-live-fault-${o}`, ...i));
  if (k0(e)) {
    let { kind: o, details: i } = e, a = o === "definition" || o === "configuration";
    return Gn("error", t(o, ...a ? [] : i), a ? ae("ul", {}, ...i.slice(0, w0).map((l) => ae("li", { dir: "auto" }, l))) : null);
  }
  let r = ha(e) ? e.reason : "other", s = ha(e) ? e.explanation : e instanceof Error ? e.message : "";
  return Gn(
    "error",
    t(y0.includes(r) ? r : b0.includes(r) ? "refused" : "other"),
    s === "" ? null : ae("p", { dir: "auto" }, n.text("localskills-live-fault-details", s))
  );
}

// src/ui/survey-results/progress-view.ts
function yp(e, n) {
  let r = new OO.ui.ProgressBarWidget({ progress: !1 }).$element.attr("aria-label", e.text("localskills-live-progress")), s = ae("p", { role: "status", class: "ext-localSkills-live-phase" }), o = ae("p", { class: "ext-localSkills-live-pages" }), i = (c) => {
    s.textContent = c, r.attr("aria-valuetext", c);
  }, a = "survey", l = !1, u = () => {
    l = !1, i(e.text(`localskills-live-phase-${a}`));
  };
  return {
    element: ae(
      "div",
      { class: "ext-localSkills-live-working" },
      s,
      r[0],
      o,
      Vn(ft(e.text("localskills-live-cancel"), "normal", n))
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
var x0 = ".ext-localSkills-results-tools, .ext-localSkills-downloads, .ext-localSkills-languages", S0 = ["aria-labelledby", "aria-describedby", "aria-controls", "for", "headers"], lo = "localskills-live-";
function bp(e) {
  let n = document.createElement("div");
  n.className = "ext-localSkills-live-content mw-body-content", n.innerHTML = e;
  let t = (s) => Array.from(n.querySelectorAll(s));
  t(x0).forEach((s) => {
    var o;
    return (o = s.parentNode) == null ? void 0 : o.removeChild(s);
  });
  let r = /* @__PURE__ */ new Set();
  return t("[id]").forEach((s) => {
    r.add(s.id), s.id = lo + s.id;
  }), S0.forEach((s) => t(`[${s}]`).forEach((o) => {
    var a;
    let i = ((a = o.getAttribute(s)) != null ? a : "").split(/\s+/);
    o.setAttribute(s, i.map((l) => r.has(l) ? lo + l : l).join(" "));
  })), t("a[href]").forEach((s) => {
    var a;
    let o = (a = s.getAttribute("href")) != null ? a : "";
    if (!o.startsWith("#")) {
      s.target = "_blank", s.rel = "noopener";
      return;
    }
    let i = P0(o.slice(1));
    s.setAttribute("href", `#${lo}${i}`), s.addEventListener("click", (l) => {
      l.preventDefault();
      let u = t("[id]").find((c) => c.id === lo + i);
      u !== void 0 && (R0(u), u.scrollIntoView(), qn(u));
    });
  }), n;
}
function R0(e) {
  var t;
  let n = e.closest(".mw-collapsed");
  (t = n == null ? void 0 : n.querySelector(".mw-collapsible-toggle")) == null || t.click();
}
function P0(e) {
  try {
    return decodeURIComponent(e);
  } catch (n) {
    return e;
  }
}

// src/ui/survey-results/results-panel.ts
function wp(e) {
  let { messages: n, surveyId: t } = e, r = ae("div", { class: "ext-localSkills-live" }), s = () => {
  }, o = (p, f) => ft(n.text(`localskills-live-${p}`), f, () => d.start());
  function i(p) {
    let { text: f, language: g, direction: m } = p.title === null ? { text: t, language: null, direction: "auto" } : Tn(p.title, n, p.locale);
    return ae("h2", v({ dir: m }, g === null ? {} : { lang: g }), f);
  }
  function a(p) {
    let f = ya(p, n);
    mt(r, f, Vn(o("try-again", "primary"))), qn(f);
  }
  function l() {
    let p = Gn("notice", n.text("localskills-live-cancelled"));
    mt(r, p, Vn(o("again", "primary"))), qn(p);
  }
  function u(p, f) {
    return ae("p", {}, ...p === null ? [n.text("localskills-live-not-saved")] : [
      n.text("localskills-live-saved", e.formatTime(p)),
      " ",
      ae("a", { href: e.pageUrl(f), target: "_blank", rel: "noopener" }, n.text("localskills-live-see-saved"))
    ]);
  }
  function c({ report: p, isFrozen: f, savedAt: g, html: m, files: h, fault: y }) {
    var C;
    let w = e.now(), { survey: b, results: { counted: x }, titles: S } = p, k = i(b), R = u(g, S.results(t));
    if (f || h === null) {
      mt(
        r,
        k,
        Gn("warning", ae("p", {}, n.text("localskills-live-frozen")), R),
        Vn(o("again", "normal"))
      ), qn(k);
      return;
    }
    let A = ((C = p.held) != null ? C : null) !== null, P = m === null ? null : bp(m);
    mt(
      r,
      k,
      Gn("notice", ae("p", {}, n.text(
        A ? "localskills-live-counted-held" : "localskills-live-counted",
        e.formatTime(w.toISOString()),
        x
      )), R),
      Vn(
        ft(n.text("localskills-download-table"), "normal", () => bo(t, w, "csv", h.csv)),
        ft(n.text("localskills-download-data"), "normal", () => bo(t, w, "json", h.json)),
        o("again", "normal")
      ),
      y === null ? null : ya(y, n),
      P
    ), P !== null && e.enliven(P), qn(k);
  }
  let d = {
    element: r,
    start() {
      s();
      let p = { aborted: !1 }, f = () => {
        p.aborted = !0, m.cancel();
      }, g = yp(n, () => {
        f(), l();
      }), m = e.createReader((h) => g.showWait(h));
      s = f, mt(r, g.element), hp(e, m, {
        signal: p,
        onPhase: (h) => g.showPhase(h),
        onPages: (h) => g.showPages(h)
      }).then((h) => {
        p.aborted || c(h);
      }).catch((h) => {
        p.aborted || a(h);
      });
    },
    stop: () => s()
  };
  return d;
}

// src/ui/survey-results/results-dialog.ts
function kp(e, n) {
  let { messages: t } = e, r = null;
  class s extends OO.ui.ProcessDialog {
    initialize() {
      return super.initialize(), r = wp(e), this.$body.append(r.element), this;
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
  s.static = Object.assign(Object.create(OO.ui.ProcessDialog.static), {
    name: "localSkillsResults",
    size: "full",
    title: t.text("localskills-live-title"),
    actions: [{ action: "close", label: t.text("localskills-live-close"), flags: ["safe", "close"], modes: void 0 }]
  }), document.documentElement.classList.add("ext-localSkills-live-open");
  let o = new OO.ui.WindowManager(), i = new s({ size: "full", classes: ["ext-localSkills-live-dialog"] });
  document.body.appendChild(o.$element[0]), o.addWindows([i]), o.openWindow(i).closed.then(() => {
    o.destroy(), document.documentElement.classList.remove("ext-localSkills-live-open"), n();
  });
}

// src/wiki/action-api/query.ts
function xp(e, n) {
  return gn(this, null, function* () {
    let t = {};
    for (; ; ) {
      let r = yield new Ie(e.read(v(v({ action: "query" }, n), t)));
      if (yield r, r.continue === void 0)
        return;
      if (JSON.stringify(r.continue) === JSON.stringify(t))
        throw e.badAnswer("The wiki answers the same part of a list over and over.");
      t = r.continue;
    }
  });
}
function lt(e, n) {
  return gn(this, null, function* () {
    var r, s, o, i, a, l, u;
    let t = /* @__PURE__ */ new Map();
    try {
      for (var c = pe(xp(e, n)), d, p, f; d = !(p = yield new Ie(c.next())).done; d = !1) {
        let g = p.value;
        for (let m of (s = (r = g.query) == null ? void 0 : r.pages) != null ? s : []) {
          let h = (o = m.pageid) != null ? o : m.title, y = t.get(h), w = [...(i = y == null ? void 0 : y.revisions) != null ? i : [], ...(a = m.revisions) != null ? a : []], b = [...(l = y == null ? void 0 : y.redirects) != null ? l : [], ...(u = m.redirects) != null ? u : []];
          t.set(h, O(v(v({}, y), m), { revisions: w, redirects: b }));
        }
        g.batchcomplete === !0 && (yield* Ke(t.values()), t = /* @__PURE__ */ new Map());
      }
    } catch (p) {
      f = [p];
    } finally {
      try {
        d && (p = c.return) && (yield new Ie(p.call(c)));
      } finally {
        if (f)
          throw f[0];
      }
    }
    yield* Ke(t.values());
  });
}
function uo(e, n, t) {
  return gn(this, null, function* () {
    var r, s;
    try {
      for (var o = pe(xp(e, v({ list: n }, t))), i, a, l; i = !(a = yield new Ie(o.next())).done; i = !1) {
        let u = a.value;
        yield* Ke((s = (r = u.query) == null ? void 0 : r[n]) != null ? s : []);
      }
    } catch (a) {
      l = [a];
    } finally {
      try {
        i && (a = o.return) && (yield new Ie(a.call(o)));
      } finally {
        if (l)
          throw l[0];
      }
    }
  });
}
function Sp(e) {
  var n, t;
  return new Map(((t = (n = e.query) == null ? void 0 : n.normalized) != null ? t : []).map(({ from: r, to: s }) => [r, s]));
}
function co(e, n, t) {
  return D(this, null, function* () {
    if (n.length === 0)
      return;
    let r = yield e.batchSize();
    for (let s = 0; s < n.length; s += r)
      yield t(n.slice(s, s + r));
  });
}

// src/wiki/action-api/site-info.ts
function Rp(e) {
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
      language: vp(n.general.lang, yield Pp(e, [n.general.lang])),
      namespaces: t,
      isCaseSensitive: n.general.case === "case-sensitive",
      extensionTags: n.extensiontags.map((r) => r.replace(/[<>]/g, "").toLowerCase())
    };
  });
}
function Pp(e, n) {
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
function vp(e, n) {
  var r, s;
  let t = n[e];
  return { code: e, fallbacks: (r = t == null ? void 0 : t.fallbacks) != null ? r : [], direction: (s = t == null ? void 0 : t.dir) != null ? s : "ltr" };
}
function Tp(e) {
  let n = null;
  return (t) => D(null, null, function* () {
    if (n === null) {
      let r = /* @__PURE__ */ new Set();
      n = { codes: r, languages: Promise.resolve().then(() => (n = null, Pp(e, Array.from(r)))) };
    }
    return n.codes.add(t), vp(t, yield n.languages);
  });
}
function Ap(e, n) {
  let t = (s) => s.replace(/_/g, " ").trim().toLowerCase(), r = e.indexOf(":");
  for (let [s, o] of r === -1 ? [] : n)
    if (s !== 0 && o.some((i) => t(i) === t(e.slice(0, r))))
      return { namespace: s, rest: e.slice(r + 1) };
  return { namespace: 0, rest: e };
}

// src/wiki/action-api/api-source.ts
var ba = { rvprop: ["ids", "timestamp", "user", "userid", "sha1"] }, qr = { rvprop: ["ids", "timestamp", "user", "userid", "sha1", "content"], rvslots: "main" }, v0 = 2, T0 = 6e4, A0 = [{ leaction: "delete/restore" }, { letype: "import" }, { letype: "merge" }];
function mo(e) {
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
function Ep(e) {
  var t, r;
  let n = (t = e.revisions) == null ? void 0 : t[0];
  return n === void 0 ? null : {
    pageId: (r = e.pageid) != null ? r : 0,
    title: e.title,
    namespace: e.ns,
    isRedirect: e.redirect === !0,
    latest: mo(n)
  };
}
function Op(e) {
  let n = null, t = () => (n != null || (n = Rp(e).catch((c) => {
    throw n = null, c;
  })), n);
  function r(c) {
    return D(this, null, function* () {
      let d = /* @__PURE__ */ new Map();
      return yield co(e, [...new Set(c)], (p) => D(null, null, function* () {
        let f = new Map(p.map((b) => [b, b])), g = /* @__PURE__ */ new Map();
        try {
          for (var m = pe(lt(O(v({}, e), {
            read: (x) => D(null, null, function* () {
              let S = yield e.read(x);
              return Sp(S).forEach((k, R) => f.set(R, k)), S;
            })
          }), v({ titles: p, prop: ["revisions", "info"] }, qr))), h, y, w; h = !(y = yield m.next()).done; h = !1) {
            let b = y.value;
            let x = Ep(b);
            x !== null && g.set(x.title, x);
          }
        } catch (y) {
          w = [y];
        } finally {
          try {
            h && (y = m.return) && (yield y.call(m));
          } finally {
            if (w)
              throw w[0];
          }
        }
        for (let [b, x] of f) {
          let S = g.get(x);
          S !== void 0 && d.set(b, S);
        }
      })), d;
    });
  }
  function s(c, d) {
    return D(this, null, function* () {
      let { namespace: p, rest: f } = Ap(c, (yield t()).namespaces), g = d ? "g" : "";
      return { [`${g}apnamespace`]: p, [`${g}apprefix`]: f };
    });
  }
  function o(c) {
    return gn(this, null, function* () {
      try {
        for (var d = pe(lt(e, v(O(v({}, c), { prop: ["revisions", "info"] }), qr))), p, f, g; p = !(f = yield new Ie(d.next())).done; p = !1) {
          let m = f.value;
          let h = Ep(m);
          h !== null && (yield h);
        }
      } catch (f) {
        g = [f];
      } finally {
        try {
          p && (f = d.return) && (yield new Ie(f.call(d)));
        } finally {
          if (g)
            throw g[0];
        }
      }
    });
  }
  function i(c) {
    return gn(this, null, function* () {
      yield* Ke(o(v({ generator: "allpages", gaplimit: "max" }, yield new Ie(s(c, !0)))));
    });
  }
  function a(c) {
    return gn(this, null, function* () {
      for (let d of c)
        yield* Ke(o({ generator: "embeddedin", geititle: d, geinamespace: v0, geilimit: "max" }));
    });
  }
  function l(c, d, p) {
    return D(this, null, function* () {
      var g, m, h, y;
      let { query: f } = yield e.read(v({ action: "query", titles: [c], prop: "revisions", rvlimit: d }, p));
      return (y = (h = (m = (g = f == null ? void 0 : f.pages) == null ? void 0 : g[0]) == null ? void 0 : m.revisions) == null ? void 0 : h.map(mo)) != null ? y : [];
    });
  }
  let u = (c, d) => D(null, null, function* () {
    var p;
    return (p = (yield l(c, 1, d))[0]) != null ? p : null;
  });
  return {
    siteInfo: t,
    languageInfo: Tp(e),
    readPages: r,
    readListedPages: r,
    titlesWithTemplates: (c, d) => D(null, null, function* () {
      let p = /* @__PURE__ */ new Set();
      return yield co(e, c, (f) => D(null, null, function* () {
        try {
          for (var g = pe(lt(e, {
            titles: f,
            prop: "templates",
            tltemplates: [...d],
            tllimit: "max"
          })), m, h, y; m = !(h = yield g.next()).done; m = !1) {
            let { title: w, templates: b = [] } = h.value;
            b.length > 0 && p.add(w);
          }
        } catch (h) {
          y = [h];
        } finally {
          try {
            m && (h = g.return) && (yield h.call(g));
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
        yield* Ke(i(c)), yield* Ke(a(d));
      });
    },
    childrenBelow: (c) => D(null, null, function* () {
      var h, y, w;
      let d = /* @__PURE__ */ new Set(), { apnamespace: p, apprefix: f } = yield s(c, !1), g = f.replace(/ /g, "_"), m = p === 0 ? "" : `${(y = (h = (yield t()).namespaces.get(p)) == null ? void 0 : h[0]) != null ? y : ""}:`;
      for (let b = g; b !== void 0; ) {
        let x = yield e.read({
          action: "query",
          list: "allpages",
          apnamespace: p,
          apprefix: f,
          apfrom: b,
          aplimit: "max"
        });
        b = (w = x.continue) == null ? void 0 : w.apcontinue;
        for (let { title: S } of x.query.allpages) {
          let [k, ...R] = S.slice(m.length + f.length).split("/");
          d.add(k != null ? k : ""), R.length > 0 && b !== void 0 && b.startsWith(`${g}${k != null ? k : ""}/`) && (b = `${g}${k != null ? k : ""}0`);
        }
      }
      return d.delete(""), [...d];
    }),
    redirectsTo: (c) => D(null, null, function* () {
      var p, f;
      let d = [];
      try {
        for (var g = pe(lt(e, { titles: [c], prop: "redirects", rdprop: "title", rdlimit: "max" })), m, h, y; m = !(h = yield g.next()).done; m = !1) {
          let w = h.value;
          d.push(...(f = (p = w.redirects) == null ? void 0 : p.map((b) => b.title)) != null ? f : []);
        }
      } catch (h) {
        y = [h];
      } finally {
        try {
          m && (h = g.return) && (yield h.call(g));
        } finally {
          if (y)
            throw y[0];
        }
      }
      return d;
    }),
    revisions: (c, d) => D(null, null, function* () {
      let p = /* @__PURE__ */ new Map();
      return yield co(e, c, (f) => D(null, null, function* () {
        var g;
        try {
          for (var m = pe(lt(e, v({
            revids: f,
            prop: "revisions"
          }, d === "with-texts" ? qr : ba))), h, y, w; h = !(y = yield m.next()).done; h = !1) {
            let b = y.value;
            (g = b.revisions) == null || g.forEach((x) => p.set(x.revid, mo(x)));
          }
        } catch (y) {
          w = [y];
        } finally {
          try {
            h && (y = m.return) && (yield y.call(m));
          } finally {
            if (w)
              throw w[0];
          }
        }
      })), p;
    }),
    firstRevision: (c) => u(c, v({ rvdir: "newer" }, ba)),
    newestRevisionBy: (c, d) => u(c, v({ rvuser: d }, qr)),
    revisionsAfter: (c, d) => D(null, null, function* () {
      let p = [];
      try {
        for (var f = pe(lt(e, v({
          titles: [c],
          prop: "revisions",
          rvendid: d,
          rvlimit: "max"
        }, ba))), g, m, h; g = !(m = yield f.next()).done; g = !1) {
          let { revisions: y = [] } = m.value;
          p.push(...y.filter(({ revid: w }) => w !== d).map(mo));
        }
      } catch (m) {
        h = [m];
      } finally {
        try {
          g && (m = f.return) && (yield m.call(f));
        } finally {
          if (h)
            throw h[0];
        }
      }
      return p;
    }),
    movesAround: (p) => D(null, [p], function* ({ timestamp: c, user: d }) {
      var g;
      let f = [];
      try {
        for (var m = pe(uo(e, "logevents", {
          letype: "move",
          lestart: c,
          leend: new Date(Date.parse(c) + T0).toISOString(),
          ledir: "newer",
          leprop: ["title", "user"],
          lelimit: "max"
        })), h, y, w; h = !(y = yield m.next()).done; h = !1) {
          let b = y.value;
          (d === null || b.user === void 0 || b.user === d) && f.push((g = b.title) != null ? g : null);
        }
      } catch (y) {
        w = [y];
      } finally {
        try {
          h && (y = m.return) && (yield y.call(m));
        } finally {
          if (w)
            throw w[0];
        }
      }
      return f;
    }),
    revisionsBy: (c, d, p) => l(c, p, v({ rvuser: d }, qr)),
    recombinedPagesSince: (c) => D(null, null, function* () {
      let d = /* @__PURE__ */ new Set(), p = /* @__PURE__ */ new Set();
      for (let y of A0)
        try {
          for (var f = pe(uo(e, "logevents", O(v({}, y), {
            lestart: c,
            ledir: "newer",
            leprop: ["ids", "title", "details"],
            lelimit: "max"
          }))), g, m, h; g = !(m = yield f.next()).done; g = !1) {
            let { title: w, logpage: b, params: x } = m.value;
            b !== void 0 && b !== 0 && d.add(b), [w, x == null ? void 0 : x.dest_title].forEach((S) => S !== void 0 && p.add(S));
          }
        } catch (m) {
          h = [m];
        } finally {
          try {
            g && (m = f.return) && (yield m.call(f));
          } finally {
            if (h)
              throw h[0];
          }
        }
      return { pageIds: d, titles: p };
    }),
    renamesSince: (c) => D(null, null, function* () {
      var p;
      let d = [];
      try {
        for (var f = pe(uo(e, "logevents", {
          letype: "renameuser",
          lestart: c,
          ledir: "newer",
          leprop: ["timestamp", "details"],
          lelimit: "max"
        })), g, m, h; g = !(m = yield f.next()).done; g = !1) {
          let y = m.value;
          let { olduser: w, newuser: b } = (p = y.params) != null ? p : {};
          w !== void 0 && b !== void 0 && y.timestamp !== void 0 && d.push({ from: w, to: b, timestamp: y.timestamp });
        }
      } catch (m) {
        h = [m];
      } finally {
        try {
          g && (m = f.return) && (yield m.call(f));
        } finally {
          if (h)
            throw h[0];
        }
      }
      return d;
    })
  };
}

// src/wiki/action-api/parameters.ts
function E0(e) {
  if (e === !0)
    return "1";
  if (Array.isArray(e)) {
    let n = e.map(String);
    return n.some((t) => t.includes("|")) ? "" + n.join("") : n.join("|");
  }
  return String(e);
}
function Cp(e) {
  let n = {};
  for (let [t, r] of Object.entries(e))
    r != null && r !== !1 && (n[t] = E0(r));
  return n;
}

// src/wiki/save-fault-reason.ts
var Np = {
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
}, O0 = new Map(
  Object.keys(Np).reduce(
    (e, n) => e.concat(Np[n].map((t) => [t, n])),
    []
  )
), C0 = [
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
function Mp(e) {
  let n = e.map((t) => O0.get(t) || "other");
  return C0.find((t) => n.includes(t)) || "other";
}
function $p(e) {
  return e === 413 ? "too-big" : e === 429 ? "rate-limited" : e < 400 || e === 408 || e >= 500 ? "offline" : "other";
}

// src/wiki/browser/plain-text.ts
function Ip(e) {
  return (new DOMParser().parseFromString(e.replace(/<(?:\/(?:p|div|li|tr|h\d)|[bh]r)\b[^>]*>/gi, `$&
`), "text/html").body.textContent || "").split(`
`).map((t) => t.replace(/\s+/g, " ").trim()).filter((t) => t !== "").join(`
`);
}

// src/wiki/browser/browser-wiki.ts
function Lp(e, n) {
  var i;
  if (e === "http" || e === "ok-but-empty") {
    let a = ((i = n == null ? void 0 : n.xhr) == null ? void 0 : i.status) || 0, l = $p(a);
    return new Rn(l, l === "other" ? `HTTP ${a}` : "", { code: e });
  }
  let t = (n == null ? void 0 : n.errors) || [], r = t.map((a) => a.html || "").filter((a) => a !== "").join("<hr>"), s = t.map((a) => a.html ? Ip(a.html) : a.text || a.code), o = t.map((a) => {
    var l;
    return (l = a.data) == null ? void 0 : l.readonlyreason;
  }).find((a) => a);
  return o ? new Rn("read-only", o, { code: e }) : new Rn(
    Mp(t.length ? t.map((a) => a.code) : [e]),
    s.join(`

`),
    r === "" ? { code: e } : { code: e, html: r }
  );
}

// src/wiki/browser/reading-api.ts
var N0 = 6e3, M0 = 6e4, $0 = 5, I0 = 3;
function L0(e) {
  var r;
  let n = (r = e == null ? void 0 : e.getResponseHeader) == null ? void 0 : r.call(e, "Retry-After");
  if (n == null || n === "")
    return null;
  let t = /^\d+$/.test(n) ? Number(n) * 1e3 : Date.parse(n) - Date.now();
  return t >= 0 ? t : null;
}
function F0({ reason: e, details: n }) {
  return e === "rate-limited" || n.code === "maxlag" ? $0 : e === "offline" ? I0 : 1;
}
function Fp(e) {
  let { api: n, language: t, onWait: r, firstWait: s = 1e3 } = e, o = !1, i = null, a = Promise.resolve(), l = null, u = (f, g) => {
    let m = g ? (
      // Tells servers in several places that any of them may answer.
      n.post(f, { headers: { "Promise-Non-Write-API-Action": "true" } })
    ) : n.get(f);
    return new Promise((h, y) => {
      m.then(h, (...w) => {
        var k;
        let [b, x, , S] = w;
        y({ fault: Lp(String(b), x), retryAfter: L0((k = x == null ? void 0 : x.xhr) != null ? k : S) });
      });
    });
  }, c = (f) => new Promise((g) => {
    let m = setTimeout(g, f);
    i = () => {
      clearTimeout(m), g();
    };
  });
  function d(f, g) {
    return D(this, null, function* () {
      for (let m = 1; ; m++) {
        if (o)
          throw new Rn("other", "", { code: "cancelled" });
        try {
          return yield u(f, g);
        } catch (h) {
          let { fault: y, retryAfter: w } = h, b = Math.max(w != null ? w : 0, s * 2 ** (m - 1));
          if (o || m >= F0(y) || b > M0)
            throw y;
          r(b), yield c(b);
        }
      }
    });
  }
  function p(f, g) {
    let m = Cp(v({
      formatversion: 2,
      errorformat: "plaintext",
      errorlang: t,
      errorsuselocal: !0
    }, f)), h = new URLSearchParams(m).toString().length > N0, y = a.then(() => d(m, g || h));
    return a = y.catch(() => {
    }), y;
  }
  return {
    batchSize() {
      return l = l != null ? l : Promise.resolve(e.rights()).then((f) => f.includes("apihighlimits") ? 500 : 50, () => 50), l;
    },
    read: (f) => p(f, !1),
    post: (f) => p(f, !0),
    badAnswer: (f) => new Rn("other", f),
    cancel() {
      o = !0, n.abort(), i == null || i();
    }
  };
}

// src/wiki/browser/answer-source.ts
function Dp(e) {
  let n = Fp(e);
  return O(v({}, Op(n)), {
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
var jp = { year: "numeric", month: "long", day: "numeric" }, Wp = O(v({}, jp), { hour: "numeric", minute: "2-digit" }), Bj = O(v({}, jp), { timeZone: "UTC" });
function _p(e, n = document.documentElement.lang) {
  let t = new Intl.DateTimeFormat(zt([n.toLowerCase()], "-ca-gregory"), e);
  return (r) => t.format(new Date(r));
}

// src/extension/start-results.ts
var D0 = 12e4;
function j0(e) {
  let n = Sa(mw, document.documentElement.dir === "rtl" ? "rtl" : "ltr"), t = mw.messages.get();
  return {
    surveyId: e,
    messages: n,
    reportMessages: Ta(n.language, t, n),
    createReader: (r) => Dp({
      api: new mw.Api({ ajax: { timeout: D0 } }),
      language: n.language,
      rights: () => mw.user.getRights(),
      onWait: r
    }),
    now: () => /* @__PURE__ */ new Date(),
    formatTime: _p(Wp),
    pageUrl: (r) => mw.util.getUrl(r),
    enliven: (r) => {
      mw.hook("wikipage.content").fire($(r));
    }
  };
}
function Bp() {
  let e = !1;
  mw.hook("localSkills.showResults").add(({ surveyId: n, opener: t }) => {
    e || (e = !0, kp(j0(n), () => {
      e = !1, t.focus();
    }));
  });
}

// src/extension/results.ts
Bp();
