// Built from src/extension/results.ts by `npm run build`. Change the source, not this file.
"use strict";
var jp = Object.create;
var ao = Object.defineProperty, _p = Object.defineProperties, Wp = Object.getOwnPropertyDescriptor, Bp = Object.getOwnPropertyDescriptors, qp = Object.getOwnPropertyNames, Gr = Object.getOwnPropertySymbols, Gp = Object.getPrototypeOf, lo = Object.prototype.hasOwnProperty, ga = Object.prototype.propertyIsEnumerable;
var lt = (e, n) => (n = Symbol[e]) ? n : /* @__PURE__ */ Symbol.for("Symbol." + e), uo = (e) => {
  throw TypeError(e);
};
var pa = (e, n, t) => n in e ? ao(e, n, { enumerable: !0, configurable: !0, writable: !0, value: t }) : e[n] = t, v = (e, n) => {
  for (var t in n || (n = {}))
    lo.call(n, t) && pa(e, t, n[t]);
  if (Gr)
    for (var t of Gr(n))
      ga.call(n, t) && pa(e, t, n[t]);
  return e;
}, E = (e, n) => _p(e, Bp(n));
var ut = (e, n) => {
  var t = {};
  for (var r in e)
    lo.call(e, r) && n.indexOf(r) < 0 && (t[r] = e[r]);
  if (e != null && Gr)
    for (var r of Gr(e))
      n.indexOf(r) < 0 && ga.call(e, r) && (t[r] = e[r]);
  return t;
};
var ha = (e, n) => () => {
  try {
    return n || e((n = { exports: {} }).exports, n), n.exports;
  } catch (t) {
    throw n = 0, t;
  }
};
var Vp = (e, n, t, r) => {
  if (n && typeof n == "object" || typeof n == "function")
    for (let s of qp(n))
      !lo.call(e, s) && s !== t && ao(e, s, { get: () => n[s], enumerable: !(r = Wp(n, s)) || r.enumerable });
  return e;
};
var Up = (e, n, t) => (t = e != null ? jp(Gp(e)) : {}, Vp(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  n || !e || !e.__esModule ? ao(t, "default", { value: e, enumerable: !0 }) : t,
  e
));
var co = (e, n, t) => n.has(e) || uo("Cannot " + t);
var Ae = (e, n, t) => (co(e, n, "read from private field"), t ? t.call(e) : n.get(e)), ze = (e, n, t) => n.has(e) ? uo("Cannot add the same private member more than once") : n instanceof WeakSet ? n.add(e) : n.set(e, t), Pn = (e, n, t, r) => (co(e, n, "write to private field"), r ? r.call(e, t) : n.set(e, t), t), Ke = (e, n, t) => (co(e, n, "access private method"), t);
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
  return t = t.apply(e, n), i[lt("asyncIterator")] = () => i, s("next"), s("throw"), s("return"), i;
}, Je = (e) => {
  var n = e[lt("asyncIterator")], t = !1, r, s = {};
  return n == null ? (n = e[lt("iterator")](), r = (o) => s[o] = (i) => n[o](i)) : (n = n.call(e), r = (o) => s[o] = (i) => {
    if (t) {
      if (t = !1, o === "throw") throw i;
      return i;
    }
    return t = !0, {
      done: !1,
      value: new Ie(new Promise((a) => {
        var l = n[o](i);
        l instanceof Object || uo("Object expected"), a(l);
      }), 1)
    };
  }), s[lt("iterator")] = () => s, r("next"), "throw" in n ? r("throw") : s.throw = (o) => {
    throw o;
  }, "return" in n && r("return"), s;
}, we = (e, n, t) => (n = e[lt("asyncIterator")]) ? n.call(e) : (e = e[lt("iterator")](), n = {}, t = (r, s) => (s = e[r]) && (n[r] = (o) => new Promise((i, a, l) => (o = s.call(e, o), l = o.done, Promise.resolve(o.value).then((u) => i({ value: u, done: l }), a)))), t("next"), t("return"), n);

// node_modules/heap/lib/heap.js
var kl = ha((Eo, wl) => {
  (function() {
    var e, n, t, r, s, o, i, a, l, u, c, d, p, f, g;
    t = Math.floor, u = Math.min, n = function(m, h) {
      return m < h ? -1 : m > h ? 1 : 0;
    }, l = function(m, h, y, w, b) {
      var k;
      if (y == null && (y = 0), b == null && (b = n), y < 0)
        throw new Error("lo must be non-negative");
      for (w == null && (w = m.length); y < w; )
        k = t((y + w) / 2), b(h, m[k]) < 0 ? w = k : y = k + 1;
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
      var y, w, b, k, S, x, R, A;
      for (h == null && (h = n), x = (function() {
        A = [];
        for (var P = 0, C = t(m.length / 2); 0 <= C ? P < C : P > C; 0 <= C ? P++ : P--)
          A.push(P);
        return A;
      }).apply(this).reverse(), R = [], w = 0, k = x.length; w < k; w++)
        y = x[w], R.push(g(m, y, h));
      return R;
    }, p = function(m, h, y) {
      var w;
      if (y == null && (y = n), w = m.indexOf(h), w !== -1)
        return f(m, 0, w, y), g(m, w, y);
    }, c = function(m, h, y) {
      var w, b, k, S, x;
      if (y == null && (y = n), b = m.slice(0, h), !b.length)
        return b;
      for (r(b, y), x = m.slice(h), k = 0, S = x.length; k < S; k++)
        w = x[k], i(b, w, y);
      return b.sort(y).reverse();
    }, d = function(m, h, y) {
      var w, b, k, S, x, R, A, P, C, N;
      if (y == null && (y = n), h * 10 <= m.length) {
        if (S = m.slice(0, h).sort(y), !S.length)
          return S;
        for (k = S[S.length - 1], P = m.slice(h), x = 0, A = P.length; x < A; x++)
          w = P[x], y(w, k) < 0 && (l(S, w, 0, null, y), S.pop(), k = S[S.length - 1]);
        return S;
      }
      for (r(m, y), N = [], b = R = 0, C = u(h, m.length); 0 <= C ? R < C : R > C; b = 0 <= C ? ++R : --R)
        N.push(s(m, y));
      return N;
    }, f = function(m, h, y, w) {
      var b, k, S;
      for (w == null && (w = n), b = m[y]; y > h; ) {
        if (S = y - 1 >> 1, k = m[S], w(b, k) < 0) {
          m[y] = k, y = S;
          continue;
        }
        break;
      }
      return m[y] = b;
    }, g = function(m, h, y) {
      var w, b, k, S, x;
      for (y == null && (y = n), b = m.length, x = h, k = m[h], w = 2 * h + 1; w < b; )
        S = w + 1, S < b && !(y(m[w], m[S]) < 0) && (w = S), m[h] = m[w], h = w, w = 2 * h + 1;
      return m[h] = k, f(m, x, h, y);
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
      return typeof define == "function" && define.amd ? define([], h) : typeof Eo == "object" ? wl.exports = h() : m.Heap = h();
    })(this, function() {
      return e;
    });
  }).call(Eo);
});

// node_modules/heap/index.js
var Sl = ha((NP, xl) => {
  xl.exports = kl();
});

// src/ui/messages.ts
function ya(e, n) {
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
function vn(e, n, t = null) {
  if (e.kind === "message")
    return { text: n.text(e.key), language: n.language, direction: n.direction };
  let r = Object.keys(e.texts), s = r.includes("default"), o = n.languageChain.find((u) => r.includes(u) || s && u === t), i = o !== void 0 && r.includes(o) ? o : s ? "default" : r.sort()[0], a = i === void 0 ? "" : e.texts[i], l = i === void 0 || i === "default" ? t : i;
  return { text: a, language: l, direction: l === null ? "auto" : mo(l) };
}
var Hp = [
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
function mo(e) {
  return Hp.includes(e) ? "rtl" : "ltr";
}

// src/core/i18n/number-format.ts
var ba = {
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
function wa(e) {
  let n = zt(e), t = /* @__PURE__ */ new Map();
  return (r, s) => {
    var i;
    let o = (i = t.get(s)) != null ? i : new Intl.NumberFormat(n, { minimumFractionDigits: s, maximumFractionDigits: s });
    return t.set(s, o), o.format(r);
  };
}
function zt(e, n = "") {
  var r, s;
  let t = (s = ba[(r = e.find((o) => Object.prototype.hasOwnProperty.call(ba, o))) != null ? r : ""]) != null ? s : "latn";
  return [...e, "en"].filter(Qp).map((o) => `${o}-u${n}-nu-${t}`);
}
function Qp(e) {
  try {
    return !e.includes("-u-") && Intl.NumberFormat.supportedLocalesOf(e).length > 0;
  } catch (n) {
    return !1;
  }
}
function ka(e) {
  var n, t;
  return Number.isInteger(e) ? 0 : Math.min(2, (t = (n = String(e).split(".")[1]) == null ? void 0 : n.length) != null ? t : 0);
}

// src/ui/messages-in-language.ts
var zp = ["zero", "one", "two", "few", "many", "other"], Kp = /\{\{\s*(PLURAL|GENDER)\s*:([^{}]*)\}\}/gi;
function Jp(e) {
  var n;
  try {
    return (n = Intl.NumberFormat.supportedLocalesOf([e])[0]) != null ? n : "en";
  } catch (t) {
    return "en";
  }
}
function Xp(e, n, t) {
  var u;
  let r = n.find((c) => /^\d+=/.test(c) && parseInt(c, 10) === e);
  if (r !== void 0)
    return r.slice(r.indexOf("=") + 1);
  let s = n.filter((c) => !/^\d+=/.test(c)), { PluralRules: o } = Intl, i = o === void 0 ? null : new o(t), l = (i === null ? ["one", "other"] : zp.filter((c) => i.resolvedOptions().pluralCategories.includes(c))).indexOf(i === null ? e === 1 ? "one" : "other" : i.select(e));
  return (u = s[Math.min(l, s.length - 1)]) != null ? u : "";
}
function xa(e, n, t) {
  let r = Jp(e), s = [e, ...t.languageChain.filter((a) => a !== e)], o = wa(s), i = (a, l = 0) => o(a, l);
  return {
    language: e,
    languageChain: s,
    direction: mo(e),
    has: (a) => n[a] !== void 0 || t.has(a),
    number: i,
    text(a, ...l) {
      let u = n[a];
      if (u === void 0)
        return t.text(a, ...l);
      let c = (g) => l[Number(g.replace(/\D/g, "")) - 1], d = (g) => g.replace(/\$\d/g, (m) => {
        let h = c(m);
        return h === void 0 ? m : typeof h == "number" ? i(h, ka(h)) : h;
      }), p = "", f = 0;
      return u.replace(Kp, (g, m, h, y) => {
        var S, x;
        let [w = "", ...b] = h.split("|"), k = m.toUpperCase() === "PLURAL" ? Xp(Number((S = c(w)) != null ? S : 0), b, r) : (x = b[b.length - 1]) != null ? x : "";
        return p += d(u.slice(f, y)) + d(k), f = y + g.length, "";
      }), p + d(u.slice(f));
    }
  };
}

// src/ui/download-file.ts
var Yp = { csv: "text/csv", json: "application/json" }, Sa = "\uFEFF", Zp = 6e4;
function fo(e, n, t, r) {
  let s = t === "csv" && !r.startsWith(Sa) ? Sa + r : r, o = URL.createObjectURL(new Blob([s], { type: `${Yp[t]};charset=utf-8` })), i = document.createElement("a");
  i.href = o, i.download = `${e}-results-${n.toISOString().slice(0, 10)}.${t}`, document.body.appendChild(i), i.click(), document.body.removeChild(i), setTimeout(() => URL.revokeObjectURL(o), Zp);
}

// src/ui/element.ts
function ae(e, n, ...t) {
  let r = document.createElement(e);
  return Object.keys(n).forEach((s) => r.setAttribute(s, n[s])), t.forEach((s) => {
    s !== null && r.appendChild(typeof s == "string" ? document.createTextNode(s) : s);
  }), r;
}
function ct(e, ...n) {
  for (; e.firstChild; )
    e.removeChild(e.firstChild);
  n.forEach((t) => {
    t !== null && e.appendChild(typeof t == "string" ? document.createTextNode(t) : t);
  });
}
function Bn(e) {
  e.tabIndex < 0 && e.setAttribute("tabindex", "-1"), e.focus();
}

// src/ui/notice.ts
function qn(e, ...n) {
  let t = ae("div", { class: "ext-localSkills-form-notice" }, ...n);
  return new OO.ui.MessageWidget({ type: e, label: $(t) }).$element[0];
}
function Gn(...e) {
  return ae("div", { class: "ext-localSkills-form-buttons" }, ...e.map(({ $element: n }) => n[0]));
}
function dt(e, n, t) {
  let r = new OO.ui.ButtonInputWidget({
    label: e,
    framed: n !== "quiet",
    flags: n === "primary" ? ["primary", "progressive"] : n === "destructive" ? ["primary", "destructive"] : n === "quiet" ? ["progressive"] : []
  });
  return r.on("click", t), r;
}

// src/core/survey/special-choices.ts
var Vn = "other", Kt = "none", Jt = "refused", Xt = "dontknow", Yt = [Jt, Xt], eg = { other: null, none: null, refused: null, dontKnow: null };
function Ra(e) {
  return `${e}.${Vn}`;
}
function Xe(e) {
  return [e.other, e.none, e.refused, e.dontKnow].filter((n) => n !== null);
}
function mt(e) {
  return "special" in e ? e.special : eg;
}

// src/core/survey/parameters.ts
function Tn(e, n, t) {
  return `${e}.${n}.${t}`;
}
function po(e, n) {
  return `${e}.${n}`;
}
function ng(e) {
  let n = [], t = (r) => {
    n.push(r), r.type === "panel" && r.elements.forEach(t);
  };
  return e.pages.forEach((r) => r.elements.forEach(t)), n;
}
function H(e) {
  return ng(e).filter((n) => n.type !== "panel" && n.type !== "html");
}
function X(e) {
  return H(e).reduce((n, t) => n.concat(ce(t)), []);
}
function ce(e) {
  let n = { name: e.name, question: e, row: null, column: null, kind: "codes", isMultiple: !1 };
  switch (e.type) {
    case "matrix":
      return e.rows.map((t) => E(v({}, n), { name: po(e.name, t.value), row: t, choices: e.choices }));
    case "matrixdropdown":
      return e.rows.reduce((t, r) => t.concat(e.columns.map((s) => E(v({}, n), { name: Tn(e.name, r.value, s.name), row: r, column: s, choices: s.choices }))), []);
    case "text":
      return [E(v({}, n), { choices: null, kind: e.inputType === "number" ? "number" : "text" })];
    case "comment":
      return [E(v({}, n), { choices: null, kind: "text" })];
    case "ranking":
      return [E(v({}, n), { choices: e.choices, isMultiple: !0 })];
    case "rating":
    case "boolean":
      return [E(v({}, n), { choices: [...e.choices, ...Xe(e.special)] })];
    default: {
      let t = "choicesFrom" in e && e.choicesFrom !== null && e.choices.length === Xe(e.special).length, r = e.type === "checkbox" || e.type === "tagbox", s = E(v({}, n), { choices: t ? null : e.choices, isMultiple: r });
      return mt(e).other === null ? [s] : [s, E(v({}, n), { name: Ra(e.name), choices: null, kind: "text" })];
    }
  }
}

// src/core/analysis/measured-grid.ts
function K(e) {
  let n = H(e).find((o) => o.name === e.measures.grid);
  if (n === void 0 || n.type !== "matrixdropdown")
    return null;
  let t = (o) => n.columns.find((i) => i.name === o), r = t("importance"), s = t("ability");
  return r === void 0 || s === void 0 ? null : {
    grid: n,
    importance: ft(r.choices, e.notInStatistics),
    ability: ft(s.choices, e.notInStatistics)
  };
}
function ft(e, n) {
  let t = e.filter((r) => /^-?\d{1,9}$/.test(r.value) && !n.includes(r.value)).map((r) => [r.value, Number(r.value)]);
  return new Map(t.sort((r, s) => r[1] - s[1]));
}
function Le(e) {
  return Pa(e).slice(-2);
}
function Fe(e) {
  return Pa(e).slice(0, 2);
}
function Pa(e) {
  return Array.from(new Set(Array.from(e.values()))).sort((n, t) => n - t);
}

// src/core/analysis/disclosure/published.ts
function T(e) {
  return typeof e == "object" && e !== null && "withheld" in e;
}
function Vr(e, n) {
  return e < n.minAnswers && !(e === 0 && n.minAnswers <= 1) ? { withheld: "few-answers" } : null;
}
function ge(e, { minCell: n }) {
  return e > 0 && e < n;
}
var q = { withheld: "small-counts" }, Ne = { withheld: "little-change" };

// src/core/json/fault.ts
function U(e, n) {
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
function Un(e, n) {
  return n.text(`localskills-fault-${e.code}`, ...e.parameters.map(
    (t) => typeof t == "object" ? tg(t, n) : t
  ));
}
function tg(e, n) {
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
var an = "LocalSkills", Ur = "MediaWiki:LocalSkills.json", Y = /^[a-z0-9-]{1,48}$/;
function Ta(e = an) {
  let n = e.replace(/_/g, " ").trim(), t = (l) => `${n}/Survey/${l}`, [r, s] = ["", null], o = (l) => (l !== s && ([r, s] = [`${t(l)}/Answers/`, l]), r), i = `${n}/People/`, a = (l, u) => `${n}/${l}/data${u === 1 ? "" : `-${u}`}.json`;
  return {
    root: n,
    skills: () => `${n}/Skills.json`,
    stop: () => `${n}/Stop`,
    survey: t,
    definition: (l) => `${t(l)}/definition.json`,
    answersPrefix: o,
    answer: (l, u) => o(l) + Aa(u),
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
    personOf: (l) => va(i, l),
    surveyIdOf: (l) => {
      let u = `${n}/Survey/`, c = l.replace(/_/g, " "), d = c.startsWith(u) ? c.slice(u.length) : "";
      return Y.test(d) ? d : null;
    },
    answererOf: (l, u) => va(o(l), u)
  };
}
function Aa(e) {
  return e.includes("_") ? e.replace(/_/g, " ") : e;
}
function va(e, n) {
  let t = Aa(n), r = t.startsWith(e) ? t.slice(e.length) : "";
  return r !== "" && !r.includes("/") ? r : null;
}

// src/core/i18n/read-localized-text.ts
var ke = /^(?:[a-z]{2,3}(?:-[a-z0-9]{1,8})*|simple)$/;
function Hr(e) {
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
var rg = /^x(n|[0-9a-z]{6})--(.+)$/;
var [hn, Qr, Ea, sg, og, ig, ag] = [36, 1, 26, 38, 700, 128, 72], Oa = 1114111, lg = [
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
  [917504, Oa]
];
function ug(e) {
  return lg.every(([n, t]) => e < n || e > t);
}
function cg(e) {
  return e > 65280 && e < 65375;
}
function Ca(e) {
  return Array.from(e, (n) => n.codePointAt(0));
}
function dg(e) {
  return e.map((n) => String.fromCodePoint(n)).join("");
}
function mg(e, n, t) {
  let r = Math.floor(e / (t ? og : 2));
  r += Math.floor(r / n);
  let s = 0;
  for (; r > (hn - Qr) * Ea / 2; s += hn)
    r = Math.floor(r / (hn - Qr));
  return s + Math.floor((hn - Qr + 1) * r / (r + sg));
}
function fg(e, n) {
  return Math.min(Ea, Math.max(Qr, e - n));
}
function pg(e) {
  let n = e.lastIndexOf("-"), t = Ca(e.slice(0, Math.max(0, n))), [r, s, o] = [ig, 0, ag], i = n + 1;
  for (; i < e.length; ) {
    let a = s;
    for (let l = hn, u = 1; ; l += hn) {
      let c = i < e.length ? e.charCodeAt(i++) : 0, d = c > 96 ? c - 97 : c > 47 ? c - 22 : hn;
      if (s += d * u, d >= hn || s > 2147483647)
        return null;
      let p = fg(l, o);
      if (d < p)
        break;
      u *= hn - p;
    }
    if (o = mg(s - a, t.length + 1, a === 0), r += Math.floor(s / (t.length + 1)), s %= t.length + 1, r > Oa || !ug(r))
      return null;
    t.splice(s++, 0, r);
  }
  return t;
}
function zr(e) {
  var o;
  let [, n = "", t = ""] = (o = rg.exec(e)) != null ? o : [], r = n === "" ? Ca(e) : pg(t);
  if (r === null)
    return e;
  let s = dg(r.map((i) => cg(i) ? i - 65248 : i)).replace(/-+/g, " ").trim();
  return s === "" ? e : n.length > 1 ? `${s}\u2026` : s;
}

// src/core/skills/skill-words.ts
function Zt(e) {
  return e.normalize("NFC").toLowerCase().replace(/i\u0307|ı/g, "i").replace(/ς/g, "\u03C3").replace(/’/g, "'").replace(/[\s_-]+/g, " ").trim();
}
function go({ label: e }) {
  return e.kind === "texts" ? Na(e.texts) : [];
}
function ho(e) {
  return Na(e.aliases).reduce((n, t) => n.concat(t), []);
}
function Na(e) {
  return Object.keys(e).map((n) => e[n]);
}
function Ma(e, n) {
  let t = Array.from(Zt(e));
  if (t.length < 4 || t.length > 60)
    return null;
  let r = t.length < 8 ? 1 : 2, s = null;
  for (let o of n.skills.filter(({ isRetired: i }) => !i))
    for (let i of [o.id, ...go(o), ...ho(o)].sort(gg)) {
      let a = hg(t, Array.from(Zt(i)), r);
      a !== null && (s = { skill: o.id, words: a === 0 ? o.id : i }, r = a - 1);
    }
  return s;
}
function gg(e, n) {
  return e < n ? -1 : e === n ? 0 : 1;
}
function hg(e, n, t) {
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
function yg(e, n = null) {
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
      return a = a != null ? a : kg(e, o), (c = (u = o(l.trim())) != null ? u : a.get(Zt(l))) != null ? c : null;
    }
  };
}
function pt(e) {
  let n = [], t = /* @__PURE__ */ new Map(), r = j(e) ? L(e, "skills") : void 0;
  j(e) ? Array.isArray(r) || n.push({ path: "$.skills", code: "expected-list", parameters: [] }) : n.push({ path: "$", code: "expected-object", parameters: [] }), (Array.isArray(r) ? r : []).forEach((o, i) => {
    let a = U("$.skills", i), l = j(o) ? bg(o) : null;
    if (l === null) {
      let u = j(o) ? L(o, "id") : o;
      n.push({ path: `${a}.id`, code: "bad-id", parameters: [_(u)] });
    } else t.has(l.id) ? n.push({ path: `${a}.id`, code: "code-taken", parameters: [l.id] }) : t.set(l.id, l);
  });
  let s = j(e) ? L(e, "locale") : null;
  return {
    taxonomy: yg(
      Array.from(t.values()),
      typeof s == "string" && ke.test(s) ? s : null
    ),
    faults: n
  };
}
function Kr(e, n, t) {
  var s;
  let r = (s = n == null ? void 0 : n.get(e)) != null ? s : null;
  return r === null ? { text: zr(e), language: null, direction: "auto" } : vn(r.label, t, n == null ? void 0 : n.locale);
}
function bg(e) {
  var o;
  let n = L(e, "id");
  if (typeof n != "string" || !Y.test(n))
    return null;
  let t = (i) => {
    let a = L(e, i);
    return typeof a == "string" && a !== "" ? a : null;
  }, r = L(e, "capx"), s = t("replacedBy");
  return {
    id: n,
    label: (o = Hr(L(e, "label"))) != null ? o : { kind: "texts", texts: { default: n } },
    aliases: wg(L(e, "aliases")),
    parent: t("parent"),
    capx: (Array.isArray(r) ? r : [r]).filter((i) => typeof i == "number"),
    wikidata: t("wikidata"),
    isRetired: L(e, "status") === "retired" || s !== null,
    replacedBy: s
  };
}
function wg(e) {
  let n = {};
  if (j(e))
    for (let t of Object.keys(e)) {
      let r = e[t];
      (t === "default" || ke.test(t)) && Array.isArray(r) && (n[t] = r.filter((s) => typeof s == "string"));
    }
  return n;
}
function kg(e, n) {
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
  return r(go), r(ho), t;
}

// src/core/survey/text.ts
function Ee(e, n) {
  if (e.text !== null)
    return vn(e.text, n.messages, n.locale);
  let t = n.taxonomy === null ? null : n.taxonomy.get(e.value);
  return t !== null && n.taxonomy !== null ? vn(t.label, n.messages, n.taxonomy.locale) : { text: e.value, language: null, direction: "auto" };
}
function he(e, n) {
  return e.title === null ? { text: e.name, language: null, direction: "auto" } : vn(e.title, n.messages, n.locale);
}

// src/core/i18n/language-names.ts
function $a(e) {
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
var xg = ["ar", "fr", "es", "tr"], Sg = {
  wiki: "Wikipedia|\u0648\u064A\u0643\u064A\u0628\u064A\u062F\u064A\u0627|Wikip\xE9dia||Vikipedi",
  wiktionary: "Wiktionary|\u0648\u064A\u0643\u0627\u0645\u0648\u0633|Wiktionnaire|Wikcionario|Vikis\xF6zl\xFCk",
  wikibooks: "Wikibooks|\u0648\u064A\u0643\u064A \u0627\u0644\u0643\u062A\u0628|Wikilivres|Wikilibros|Vikikitap",
  wikinews: "Wikinews|\u0648\u064A\u0643\u064A \u0627\u0644\u0623\u062E\u0628\u0627\u0631||Wikinoticias|Vikihaber",
  wikiquote: "Wikiquote|\u0648\u064A\u0643\u064A \u0627\u0644\u0627\u0642\u062A\u0628\u0627\u0633|||Vikis\xF6z",
  wikisource: "Wikisource|\u0648\u064A\u0643\u064A \u0645\u0635\u062F\u0631|||Vikikaynak",
  wikiversity: "Wikiversity|\u0648\u064A\u0643\u064A \u0627\u0644\u062C\u0627\u0645\u0639\u0629|Wikiversit\xE9|Wikiversidad|Vikiversite",
  wikivoyage: "Wikivoyage|\u0648\u064A\u0643\u064A \u0631\u062D\u0644\u0627\u062A||Wikiviajes|Vikigezgin"
}, Ia = {
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
function La(e, n) {
  let [t = "", ...r] = e.split("|");
  return {
    name: r[xg.indexOf(n.split("-")[0])] || t,
    all: [t].concat(r.filter((s) => s !== ""))
  };
}
var Fa = {
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
function Da(e, n, t) {
  var l, u;
  if (Object.prototype.hasOwnProperty.call(Ia, e))
    return La(Ia[e], n).name;
  let [, r = "", s = ""] = (l = /^([a-z_]+?)(wiki(?:tionary|books|news|quote|source|versity|voyage)?)$/.exec(e)) != null ? l : [], o = r.replace(/_/g, "-"), i = (u = Object.keys(Fa).find((c) => Fa[c] === o)) != null ? u : o, a = r === "" ? void 0 : t(i);
  return a === void 0 ? null : `${La(Sg[s], n).name} \u2013 ${a}`;
}

// src/core/report/code-names.ts
function Jr({ language: e }) {
  let n = $a(e);
  return {
    language: (t) => {
      var r;
      return (r = n(t)) != null ? r : null;
    },
    wiki: (t) => Da(t, e, n)
  };
}
function An(e, n, t, r) {
  let s = n !== void 0 && "choicesFrom" in n ? n.choicesFrom : null, o = e.text !== null ? null : s === "languages" ? r.language(e.value) : s === "wikis" ? r.wiki(e.value) : null;
  return o === null ? Ee(e, t) : { text: o, language: t.messages.language, direction: t.messages.direction };
}

// src/core/i18n/date-format.ts
function ja(e) {
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
var Rg = "Tab 9 NewLine 10 excl 33 QUOT 34 quot 34 num 35 dollar 36 percnt 37 AMP 38 amp 38 apos 39 lpar 40 rpar 41 ast 42 midast 42 plus 43 comma 44 period 46 sol 47 colon 58 semi 59 LT 60 lt 60 equals 61 GT 62 gt 62 quest 63 commat 64 lbrack 91 lsqb 91 bsol 92 rbrack 93 rsqb 93 Hat 94 UnderBar 95 lowbar 95 DiacriticalGrave 96 grave 96 lbrace 123 lcub 123 VerticalLine 124 verbar 124 vert 124 rbrace 125 rcub 125 NonBreakingSpace 160 nbsp 160 iexcl 161 cent 162 pound 163 curren 164 yen 165 brvbar 166 sect 167 uml 168 copy 169 ordf 170 laquo 171 not 172 shy 173 reg 174 macr 175 deg 176 plusmn 177 sup2 178 sup3 179 acute 180 micro 181 para 182 middot 183 cedil 184 sup1 185 ordm 186 raquo 187 frac14 188 frac12 189 frac34 190 iquest 191 Agrave 192 Aacute 193 Acirc 194 Atilde 195 Auml 196 Aring 197 AElig 198 Ccedil 199 Egrave 200 Eacute 201 Ecirc 202 Euml 203 Igrave 204 Iacute 205 Icirc 206 Iuml 207 ETH 208 Ntilde 209 Ograve 210 Oacute 211 Ocirc 212 Otilde 213 Ouml 214 times 215 Oslash 216 Ugrave 217 Uacute 218 Ucirc 219 Uuml 220 Yacute 221 THORN 222 szlig 223 agrave 224 aacute 225 acirc 226 atilde 227 auml 228 aring 229 aelig 230 ccedil 231 egrave 232 eacute 233 ecirc 234 euml 235 igrave 236 iacute 237 icirc 238 iuml 239 eth 240 ntilde 241 ograve 242 oacute 243 ocirc 244 otilde 245 ouml 246 divide 247 oslash 248 ugrave 249 uacute 250 ucirc 251 uuml 252 yacute 253 thorn 254 yuml 255 OElig 338 oelig 339 Scaron 352 scaron 353 Yuml 376 fnof 402 circ 710 tilde 732 Alpha 913 Beta 914 Gamma 915 Delta 916 Epsilon 917 Zeta 918 Eta 919 Theta 920 Iota 921 Kappa 922 Lambda 923 Mu 924 Nu 925 Xi 926 Omicron 927 Pi 928 Rho 929 Sigma 931 Tau 932 Upsilon 933 Phi 934 Chi 935 Psi 936 Omega 937 alpha 945 beta 946 gamma 947 delta 948 epsilon 949 zeta 950 eta 951 theta 952 iota 953 kappa 954 lambda 955 mu 956 nu 957 xi 958 omicron 959 pi 960 rho 961 sigmaf 962 sigma 963 tau 964 upsilon 965 phi 966 chi 967 psi 968 omega 969 thetasym 977 upsih 978 piv 982 ensp 8194 emsp 8195 emsp13 8196 emsp14 8197 numsp 8199 puncsp 8200 ThinSpace 8201 thinsp 8201 VeryThinSpace 8202 hairsp 8202 NegativeMediumSpace 8203 NegativeThickSpace 8203 NegativeThinSpace 8203 NegativeVeryThinSpace 8203 ZeroWidthSpace 8203 zwnj 8204 zwj 8205 lrm 8206 rlm 8207 ndash 8211 mdash 8212 lsquo 8216 rsquo 8217 sbquo 8218 ldquo 8220 rdquo 8221 bdquo 8222 dagger 8224 Dagger 8225 bull 8226 hellip 8230 permil 8240 prime 8242 Prime 8243 lsaquo 8249 rsaquo 8250 oline 8254 frasl 8260 MediumSpace 8287 euro 8364 image 8465 weierp 8472 real 8476 trade 8482 alefsym 8501 larr 8592 uarr 8593 rarr 8594 darr 8595 harr 8596 crarr 8629 lArr 8656 uArr 8657 rArr 8658 dArr 8659 hArr 8660 forall 8704 part 8706 exist 8707 empty 8709 nabla 8711 isin 8712 notin 8713 ni 8715 prod 8719 sum 8721 minus 8722 lowast 8727 radic 8730 prop 8733 infin 8734 ang 8736 and 8743 or 8744 cap 8745 cup 8746 int 8747 there4 8756 sim 8764 cong 8773 asymp 8776 ne 8800 equiv 8801 le 8804 ge 8805 sub 8834 sup 8835 nsub 8836 sube 8838 supe 8839 oplus 8853 otimes 8855 perp 8869 sdot 8901 lceil 8968 rceil 8969 lfloor 8970 rfloor 8971 loz 9674 spades 9824 clubs 9827 hearts 9829 diams 9830 lang 10216 rang 10217", Pg = vg();
function vg() {
  let e = Rg.split(" "), n = /* @__PURE__ */ new Map();
  for (let t = 0; t < e.length; t += 2)
    n.set(e[t], String.fromCodePoint(Number(e[t + 1])));
  return n.set("\u05E8\u05DC\u05DE", "\u200F"), n.set("\u0631\u0644\u0645", "\u200F"), n;
}
var Tg = /&(?:([A-Za-z0-9\x80-\uffff]+)|#([0-9]+)|#[xX]([0-9A-Fa-f]+));/g;
function Xr(e, n) {
  return e.includes("&") ? e.replace(Tg, (t, r, s, o) => {
    var i;
    return r !== void 0 ? (i = Pg.get(r)) != null ? i : t : n(s === void 0 ? parseInt(o, 16) : parseInt(s, 10), t);
  }) : e;
}

// src/core/wikitext/encode.ts
var Ag = '"&:<=>[]{|}', Eg = "!'_~", _a = 32, Og = bo(Ag), Cg = bo(Eg), Ng = bo("#*+-;");
function bo(e) {
  let n = new Uint8Array(128);
  for (let t of e)
    n[t.charCodeAt(0)] = 1;
  return n;
}
function Mg(e) {
  return e >= 127 && e <= 160 || e === 173 || e === 1564 || e === 5760 || e === 6158 || e >= 8192 && e <= 8203 || e === 8206 || e === 8207 || e >= 8232 && e <= 8239 || e >= 8287 && e <= 8303 || e === 12288 || e === 65279 || e >= 55296 && e <= 57343 || e >= 64976 && e <= 65007 || e >= 65520 && e <= 65535 || e > 65535 && e % 65536 >= 65534;
}
var $g = 65343, Ig = /^(?:RFC|PMID|ISBN)[ \xa0]/;
function Lg(e, n, t) {
  let r = n === 0, s = n === e.length - 1;
  if (t >= 128)
    return Mg(t) || t === $g;
  if (t < 32 || t === 127 || Og[t] === 1 || r && Ng[t] === 1)
    return !0;
  if (Cg[t] === 1)
    return r || s || e.charCodeAt(n - 1) === t || e.charCodeAt(n + 1) === t;
  switch (t) {
    case _a:
      return r || s || e.charCodeAt(n - 1) === _a;
    case 73:
    case 80:
    case 82:
      return Ig.test(e.slice(n, n + 5));
    default:
      return !1;
  }
}
var Fg = [
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
], yo = "\u0345";
function Wa(e) {
  let n = e.codePointAt(0);
  return e === yo || Fg.some(([t, r]) => n >= t && n <= r) || (yo + e).normalize("NFD") !== yo + e.normalize("NFD");
}
var Ba = 768, Dg = 32, jg = /[\u0300-\uffff]{1000}/;
function _g(e) {
  return !jg.test(e) && e.normalize("NFC") === e;
}
function Wg() {
  let e = "";
  return (n, t, r) => {
    if (r || t < Ba)
      return e = r ? ";" : n, r;
    if (n.normalize("NFC") === n) {
      if (!Wa(n))
        return e = n, !1;
      if (e.length < Dg && (e + n).normalize("NFC") === e + n)
        return e += n, !1;
    }
    return e = ";", !0;
  };
}
function De(e) {
  let n = _g(e) ? null : Wg(), t = "", r = 0;
  for (let s = 0; s < e.length; ) {
    let o = e.codePointAt(s), i = s + (o > 65535 ? 2 : 1), a = Lg(e, s, o);
    o >= Ba && s === 0 && !a && (a = Wa(e.slice(0, i))), n !== null && (a = n(e.slice(s, i), o, a)), a && (t += `${e.slice(r, s)}&#${o};`, r = i), s = i;
  }
  return t + e.slice(r);
}
function ln(e) {
  return Xr(
    e,
    (n, t) => n <= 1114111 ? String.fromCodePoint(n) : t
  );
}

// src/core/wikitext/text-memo.ts
function Yr(e) {
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
var qa = [
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
], Bg = 255, qg = /[\u200e\u200f\u202a-\u202e]+/g, Gg = /[ _\xa0\u1680\u180e\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/g, Vg = /[^ %!"$&'()*,\-./0-9:;=?@A-Z\\^_`a-z~+\x80-\uffff]|%[0-9A-Fa-f]{2}|&[A-Za-z0-9\x80-\uffff]+;|~~~/, Ug = /(?:^|\/)\.\.?(?:\/|$)/, Hg = /[\ud800-\udbff](?![\udc00-\udfff])|(?:[^\ud800-\udbff]|^)[\udc00-\udfff]/, Qg = /[\u01c4-\u01cc\u01f1-\u01f3]/, zg = /[\u10d0-\u10ff]/;
function Kg(e) {
  if (Qg.test(e)) {
    let t = e.charCodeAt(0);
    return t >= 497 ? "\u01F2" : String.fromCharCode(t - (t - 452) % 3 + 1);
  }
  let n = e.toUpperCase();
  if (zg.test(e))
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
function Ga(e) {
  if (e === "")
    return "";
  let n = String.fromCodePoint(e.codePointAt(0));
  return Kg(n) + e.slice(n.length);
}
function Hn(e) {
  let n = 0;
  for (let t of e) {
    let r = t.codePointAt(0);
    n += r < 128 ? 1 : r < 2048 ? 2 : r < 65536 ? 3 : 4;
  }
  return n;
}
function wo(e) {
  return e.replace(qg, "").replace(Gg, " ").replace(/^ | $/g, "");
}
function Jg(e) {
  return e === 9 || e === 10 || e >= 32 && e <= 126 || e >= 160 && e <= 55295 || e >= 57344 && e <= 65533 || e >= 65536 && e <= 1114111;
}
function Xg(e) {
  let n = Xr(
    e,
    (t) => Jg(t) ? String.fromCodePoint(t) : "\uFFFD"
  );
  return e.includes("&") ? n.normalize("NFC") : e;
}
function Zr(e) {
  let { defaultNamespace: n, namespaces: t, capitalLinks: r } = e, s = /* @__PURE__ */ new Map();
  for (let o of t)
    for (let i of o)
      s.set(wo(i).toLowerCase(), o[0]);
  return (o) => {
    let i = wo(Xg(o));
    if (i.includes("\uFFFD") || Hg.test(i))
      return null;
    let a = n;
    i.charAt(0) === ":" && (a = "", i = i.slice(1).replace(/^ /, ""));
    let l = i.indexOf(":", 1);
    if (l !== -1) {
      let c = s.get(i.slice(0, l).replace(/ $/, "").toLowerCase());
      c !== void 0 && (a = c, i = i.slice(l + 1).replace(/^ /, ""));
    }
    let u = i.indexOf("#");
    return u !== -1 && (i = i.slice(0, u).replace(/ $/, "")), i === "" || i.charAt(0) === ":" || Vg.test(i) || Ug.test(i) || Hn(i) > Bg ? null : (a === "" ? "" : `${a}:`) + (r ? Ga(i) : i);
  };
}
var ko = /^[A-Z0-9][!-^`-~]*(?: [!-^`-~]+)*$/, Yg = Yr((e) => Ga(wo(e.normalize("NFC"))));
function je(e) {
  return ko.test(e) ? e : Yg(e);
}

// src/core/report/round.ts
function _e(e, n, t = 0) {
  if (Number.isInteger(e) && Math.abs(e) < 1e9)
    return e === 0 ? 0 : e * 10 ** t;
  let [r, s] = Math.abs(e).toExponential().split("e"), o = r.replace(".", ""), i = Number(s) + 1 + t + n, a = i < 0 ? 0 : Number(o.charAt(i) || "0"), l = Math.max(0, i), u = Number(o.slice(0, l).padEnd(l, "0") || "0") + (a >= 5 ? 1 : 0);
  return u === 0 ? 0 : (e < 0 ? -1 : 1) * +`${u}e-${n}`;
}

// src/core/report/markup.ts
var Zg = 255, eh = /\uE000(\d+)\uE001/g;
function Va(e) {
  let n = (i, ...a) => {
    let l = a.map((u, c) => typeof u == "object" ? `\uE000${c}\uE001` : typeof u == "string" ? u.replace(/[\uE000\uE001]/g, "") : u);
    return De(e.text(i, ...l)).replace(eh, (u, c) => {
      let d = a[Number(c)];
      return typeof d == "object" ? d.wikitext : u;
    });
  }, t = (i, a = 0) => {
    let l = _e(i, a), u = De(e.number(Math.abs(l), a));
    return l < 0 ? `<bdi dir="ltr">\u2212${u}</bdi>` : u;
  }, r = ja(e.languageChain), s = /* @__PURE__ */ new Map();
  return {
    messages: e,
    say: n,
    number: t,
    percent: (i) => {
      var u;
      let a = _e(i, 0, 2), l = (u = s.get(a)) != null ? u : n("localskills-results-percent", e.number(a, 0));
      return s.set(a, l), l;
    },
    date: (i) => `<time datetime="${G({ text: i })}">${De(r(i))}</time>`,
    digits: (i) => String(i).replace(/\d/g, (a) => e.number(Number(a))),
    signed: (i, a) => _e(i, a != null ? a : 0) > 0 ? `<bdi dir="ltr">+${t(i, a)}</bdi>` : t(i, a),
    label: ({ text: i, language: a, direction: l }) => a === e.language ? De(i) : a === null ? `<bdi>${De(i)}</bdi>` : `<bdi lang="${a}" dir="${l}">${De(i)}</bdi>`
  };
}
function G({ text: e }) {
  return De(e).replace(/"/g, "&quot;");
}
function nh(e) {
  return `<span class="ext-localSkills-unseen">${e}</span>`;
}
function gt(e) {
  return `localskills-${e}`;
}
function We(e, n, t) {
  let r = nh(t.say("localskills-results-what-is", { wikitext: e }));
  return `${e} <span class="ext-localSkills-help">[[#${gt(n)}|<span aria-hidden="true">${t.say("localskills-results-explain-mark")}</span>${r}]]</span>`;
}
function En(e, n) {
  return `<p class="ext-localSkills-terms">${n.say("localskills-results-explained", { wikitext: e.map(([t, r]) => `<span class="ext-localSkills-term">${Be(r, t)}</span>`).join(" ") })}</p>`;
}
function Be(e, n) {
  return `[[#${gt(e)}|${n}]]`;
}
function Me(e, n, t = 1 / 0) {
  let r = { wikitext: e.slice(0, t).reduce((s, o) => s === "" ? o : n.say("localskills-results-list", { wikitext: s }, { wikitext: o }), "") };
  return e.length <= t ? r : { wikitext: n.say("localskills-results-and-more", r, e.length - t) };
}
function Ye(e, n, t = "share") {
  let r = _e(Math.min(1, Math.max(0, n)), 1, 2);
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
function J(e, n) {
  return `! scope="col"${n === void 0 ? "" : ' data-sort-type="number"'} | ${e}`;
}
function Q(e, n, t = "") {
  let r = n === null ? "" : _e(n, 0, 6);
  return `| class="ext-localSkills-figure${t === "" ? "" : ` ${t}`}" data-sort-value="${r}" | ${e}`;
}
function ne(e) {
  return `| class="ext-localSkills-withheld" data-sort-value="" | ${e.say("localskills-results-withheld")}`;
}
function er(e, n) {
  return e.some((t) => t.includes('ext-localSkills-earlier"')) ? [`<p class="ext-localSkills-detail">${n.say("localskills-results-earlier-figures")}</p>`] : [];
}
function ht(e, n, t) {
  return Q(t.say("localskills-results-earlier-figure", { wikitext: e }), n, "ext-localSkills-earlier");
}
function qe(e, n) {
  return e.map((t, r) => n[r] === void 0 || / colspan="/.test(t) ? t : `| data-label="${n[r]}" ${t.slice(2)}`);
}
function ie(e, n) {
  return Ge(2, `<span id="${gt(e)}">${n}</span>`);
}
function Ge(e, n) {
  return `<h${e}>${n}</h${e}>`;
}
function xe(e, n, t) {
  let r = n != null ? n : De(e);
  return e.trim() === "" || Hn(e) > Zg || /[[\]{}|#<>\u0000-\u001F\u007F\uFFFD]|~~~|&[#A-Za-z0-9]+;|%[0-9A-Fa-f]{2}/.test(e) ? r : `[[:${e}${t === void 0 ? "" : `#${t}`}|${r}]]`;
}
function Ua(e, n) {
  return `<span class="plainlinks">[{{fullurl:${e}|action=raw}} ${n}]</span>`;
}
function es(e, n, t = "") {
  return `<span class="plainlinks">[{{fullurl:${e}${t === "" ? "" : `|${t}`}}} ${n}]</span>`;
}
function Qn(e, n) {
  return `[[Special:PermanentLink/${e}|${n}]]`;
}

// src/core/report/page-context.ts
function Ha(e, n, t, r, s = [t], o = null, i = !0) {
  let a = Va(t), l = { messages: t, locale: e.survey.locale, taxonomy: r }, u = /* @__PURE__ */ new Map();
  return {
    report: e,
    survey: e.survey,
    results: n,
    markup: a,
    texts: l,
    languages: s,
    isSaved: i,
    change: o,
    codeNames: Jr(t),
    skillName: (c) => {
      var p;
      let d = (p = u.get(c)) != null ? p : a.label(rh(c, { survey: e.survey, texts: l }));
      return u.set(c, d), d;
    }
  };
}
function yt(e, n, t, r) {
  let { report: s, results: o, survey: i, markup: a } = r;
  return !th(o) || i.minAnswers > 1 || i.minCell > 1 || !Y.test(e) ? t : es(s.titles.exchangeIn(a.messages.language), t, `ls-skill=${e}&ls-direction=${n}`);
}
function th({ balance: e }) {
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
function rh(e, n) {
  var o;
  let { survey: t, texts: r } = n, s = (o = K(t)) == null ? void 0 : o.grid.rows.find(({ value: i }) => i === e);
  return s !== void 0 ? Ee(s, r) : r.taxonomy === null ? { text: e, language: null, direction: "auto" } : Kr(e, r.taxonomy, r.messages);
}

// src/core/json/write-json.ts
function zn(e) {
  return xo(e, "");
}
function xo(e, n) {
  if (typeof e == "string")
    return za(e);
  if (typeof e == "number")
    return oh(e);
  if (typeof e != "object" || e === null)
    return e === !0 || e === !1 ? String(e) : "null";
  let t = `${n}	`;
  if (Array.isArray(e))
    return Qa("[", e.map((o) => xo(o, t)), "]", n);
  let r = e, s = Object.keys(r).filter((o) => r[o] !== void 0).map((o) => `${za(o)}: ${xo(r[o], t)}`);
  return Qa("{", s, "}", n);
}
function Qa(e, n, t, r) {
  return n.length === 0 ? e + t : `${e}
${n.map((s) => `${r}	${s}`).join(`,
`)}
${r}${t}`;
}
var sh = /^[ !#-%'-;=?-[\]-~]*$/;
function za(e) {
  if (sh.test(e))
    return `"${e}"`;
  let n = Array.from(e).map((t) => /^[\uD800-\uDFFF]$/.test(t) ? "\uFFFD" : t);
  return JSON.stringify(n.join("")).replace(/[<>&\u2028\u2029]/g, (t) => `\\u${t.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`);
}
function oh(e) {
  if (Number.isSafeInteger(e))
    return String(e);
  let [n, t] = e.toExponential().split("e");
  return Math.abs(e) >= 2 ** 63 || e !== 0 && Number(t) < -4 ? `${n.includes(".") ? n : `${n}.0`}e${t}` : JSON.stringify(e);
}

// src/core/analysis/quadrant.ts
function Ka(e) {
  let n = (t) => e.reduce((r, s) => r + s[t], 0);
  return e.length === 0 ? null : {
    importance: n("importance") / e.length,
    ability: n("ability") / e.length
  };
}
function Ja(e, n) {
  return e.importance >= n.importance ? e.ability >= n.ability ? "keep-up" : "concentrate-here" : e.ability >= n.ability ? "possible-overkill" : "low-priority";
}

// src/core/analysis/rank-agreement.ts
function ns(e, n) {
  let [t, r, s] = [0, 0, 0];
  for (let o = 0; o < e.length; o++)
    for (let i = 0; i < o; i++) {
      let a = Math.sign(e[o] - e[i]), l = Math.sign(n[o] - n[i]);
      t += a * l, r += a * a, s += l * l;
    }
  return r === 0 || s === 0 ? null : t / Math.sqrt(r * s);
}

// src/core/analysis/fraction.ts
function bt(e, n) {
  let [t, r, s, o] = [e.numerator, e.denominator, n.numerator, n.denominator];
  for (; ; ) {
    let [i, a] = Xa(t, r), [l, u] = Xa(s, o);
    if (i !== l || a === 0 || u === 0)
      return i !== l ? i - l : +(a !== 0) - +(u !== 0);
    [t, r, s, o] = [o, u, r, a];
  }
}
function Xa(e, n) {
  let t = e % n, r = (e - t) / n;
  return t < 0 ? [r - 1, t + n] : [r, t];
}
function ts(e, n) {
  let t = e.map((o, i) => ({ item: o, index: i })).sort((o, i) => n(o.item, i.item)), r = [], s = 0;
  return t.forEach(({ item: o, index: i }, a) => {
    let l = t[a - 1];
    s = l !== void 0 && n(l.item, o) === 0 ? s : a + 1, r[i] = s;
  }), r;
}

// src/core/analysis/rank-skills.ts
function rs(e) {
  let n = So(e.map(({ mwds: s }) => s), (s, o) => bt(o, s)), t = So(e.map(({ rds: s }) => s), bt), r = So(e.map(({ highNeed: s }) => s), (s, o) => bt(o, s));
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
function So(e, n) {
  let t = ts(e.filter((r) => r !== null), n);
  return e.map((r) => r === null ? null : t.shift());
}

// src/core/analysis/sorted.ts
function te(e, n) {
  return e < n ? -1 : +(e > n);
}
function B() {
  return /* @__PURE__ */ Object.create(null);
}
function Ya(e) {
  let n = B();
  for (let t of Array.from(e.keys()).sort(te))
    n[t] = e.get(t);
  return n;
}
var Ro = 100, Za = "\u2026";
function ss(e) {
  if (e.size <= Ro)
    return Ya(e);
  let n = Array.from(e).sort(([r, s], [o, i]) => i - s || te(r, o)), t = new Map(n.slice(0, Ro));
  return n.slice(Ro).forEach(([, r]) => {
    var s;
    t.set(Za, ((s = t.get(Za)) != null ? s : 0) + r);
  }), Ya(t);
}

// src/core/analysis/disclosure/audit-breakdowns.ts
var Po = 1e-9, os = "";
function de({ by: e, question: n }) {
  return n === null ? e : `question ${n}`;
}
function nl(e) {
  return e.breakdowns.reduce((n, t) => {
    let r = de(t), s = Object.keys(e.skills).map((o) => ah(t, e, o, r));
    return !t.isPartition || t.withheld !== void 0 ? n : n.concat(ih(t, e.counted, r), ...s);
  }, []);
}
function ih({ groups: e, ungrouped: n }, t, r) {
  let s = Object.keys(e).map((o) => {
    let i = e[o];
    return [o, T(i) ? i : i.counted];
  });
  return tl([...s, [os, n]], t, () => 1, [], { part: "breakdowns", key: r, skill: null });
}
function ah({ groups: e, ungrouped: n }, t, r, s) {
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
  }, T(n) ? [] : [{ factors: { [os]: 1 }, atMost: n }]);
  return ["n", "highNeedCount", "canTeach", "wantToLearn"].reduce((c, d) => {
    let p = o[d];
    if (p === null || T(p))
      return c;
    let f = i.map((y) => [y, l(y, d)]), g = n === 0 ? [] : [[os, { withheld: "small-counts" }]], m = f.every(([, y]) => T(y)), h = (y) => !m && !T(e[y]) && (d === "n" || !T(a(y)));
    return c.concat(tl(
      [...f, ...g],
      p,
      (y) => y !== os && h(y) ? 1 : 0,
      u,
      { part: "breakdowns", key: s, skill: r }
    ));
  }, []);
}
function tl(e, n, t, r, s) {
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
    figures: new Map(o.map((d) => [d, E(v({}, s), { factors: { [d]: 1 } })]))
  }];
}
function rl(e, n, t) {
  let r = [];
  for (let s of Object.keys(e.skills)) {
    let o = e.skills[s];
    o === void 0 || T(o) || e.breakdowns.filter(({ withheld: i }) => i === void 0).forEach((i) => {
      let { groups: a, isPartition: l } = i, u = [];
      Object.keys(a).forEach((p) => {
        let f = a[p], g = T(f) ? f : f.skills[s];
        g !== void 0 && !T(g) && u.push([p, is(g.n, g.importance, g.ability)]);
      });
      let c = is(o.n, o.importance.mean, o.ability.mean), d = l ? [["all others", un(c, u.map(([, p]) => p))]] : u.map(([p, f]) => [`all but ${p}`, un(c, [f])]);
      for (let [p, f] of [...u, ...d])
        for (let g of ["importance", "ability"]) {
          let { counts: m } = o[g], h = (w) => {
            var b;
            return T(m) ? 1 / 0 : (b = m[w]) != null ? b : 0;
          }, y = tr(n[g], f.n, f.sums[g], h).find(
            (w) => ye(w, t) || w !== null && w.most === 0
          );
          y !== void 0 && r.push({ part: "breakdowns", key: de(i), skill: s, figure: `${p}: ${g}`, interval: y });
        }
    });
  }
  return r;
}
function is(e, n, t) {
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
    let l = s.filter(({ value: p }) => p !== a).map(({ value: p, most: f }) => ({ by: Math.abs(p - a), most: f })).sort((p, f) => p.by - f.by), u = Math.abs(t - n * a), c = el(u, l.slice().reverse()), d = el(u, l);
    return c === null || d === null ? null : { least: Math.ceil(c - Po), most: Math.min(n, Math.floor(d + Po)) };
  });
}
function el(e, n) {
  let [t, r] = [e, 0];
  for (let { by: s, most: o } of n) {
    let i = Math.min(o, t / s);
    r += i, t -= i * s;
  }
  return t > Po ? null : r;
}

// src/core/survey/conditions/condition-parameters.ts
function pe(e) {
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
  return us(e.expression, n, t) == !0;
}
function us(e, n, t) {
  let r = (s) => us(s, n, t);
  switch (e.kind) {
    case "value":
      return e.value;
    case "answer":
      return lh(n(e.parameter));
    case "unary": {
      let s = r(e.operand);
      return e.operator === "not" ? !s : e.operator === "negative" ? sl("-", 0, s) : $e(s) === (e.operator === "empty");
    }
    case "iif":
      return r(e.operands[r(e.operands[0]) ? 1 : 2]);
    case "binary": {
      let { operator: s, left: o, right: i } = e;
      if (s !== "equal" && s !== "notequal")
        return sl(s, r(o), r(i));
      let a = [o, i].some((l) => l.kind === "answer" && t(l.parameter));
      return sr(r(o), r(i), a) === (s === "equal");
    }
  }
}
function Se(e) {
  return typeof e == "object" && e !== null;
}
function ls(e) {
  return e == null;
}
function $e(e) {
  return Se(e) ? e.length === 0 : !e && e !== 0 && e !== !1;
}
function lh(e) {
  var n;
  return typeof e != "string" ? e : /^(?:true|false)$/i.test(e) ? e.toLowerCase() === "true" : /^['"][^]*['"]$/.test(e) ? e.slice(1, -1) : /^0(?![x.,])[^]/.test(e) ? e : (n = il(e)) != null ? n : e;
}
function il(e) {
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
function sl(e, n, t) {
  switch (e) {
    case "less":
      return as(n, t);
    case "greater":
      return as(t, n);
    case "lessorequal":
      return sr(n, t) || as(n, t);
    case "greaterorequal":
      return sr(n, t) || as(t, n);
    case "contains":
      return Kn(n, t);
    case "notcontains":
      return !n && !$e(t) || !al(n, t) && !Kn(n, t);
    case "anyof":
      return ol(n, t);
    case "noneof":
      return !ol(n, t);
    case "allof":
      return (!!n || $e(t)) && (Se(t) ? t.every((r) => Kn(n, r)) : Kn(n, t));
    default:
      return uh(e, vo(n, t), vo(t, vo(n, t)));
  }
}
function vo(e, n) {
  return $e(e) ? typeof n == "number" ? 0 : typeof e == "string" ? e : typeof n == "string" ? "" : Se(n) ? [] : 0 : e;
}
function uh(e, n, t) {
  if (e === "and")
    return n && t;
  if (e === "or")
    return n || t;
  if (Se(n) || Se(t))
    return;
  let r = n, s = t;
  switch (e) {
    case "+":
      return typeof n == "string" || typeof t == "string" ? String(n) + String(t) : To(r + s, Math.max(wt(r), wt(s)));
    case "-":
      return To(r - s, Math.max(wt(r), wt(s)));
    case "*":
      return To(r * s, wt(r) + wt(s));
    case "/":
      return s ? r / s : void 0;
    case "%":
      return s ? r % s : void 0;
    default:
      return Math.pow(r, s);
  }
}
function wt(e) {
  let [, n] = String(e).split(".");
  return n === void 0 || typeof e == "string" && il(e) === null ? 0 : n.length;
}
function To(e, n) {
  return n > 0 ? parseFloat(e.toFixed(Math.min(n, 100))) : e;
}
function as(e, n) {
  return !ls(e) && !ls(n) && e < n;
}
function sr(e, n, t = !1) {
  return e === n ? !0 : Se(e) || Se(n) ? Se(e) && Se(n) ? ch(e, n, t) : (
    // No answer is an empty list, but an empty text is not.
    (e === null || n === null) && $e(e) && $e(n)
  ) : typeof e == "string" && typeof n == "string" ? e.trim().toLowerCase() === n.trim().toLowerCase() : $e(e) || $e(n) ? (ls(e) || e === "") && (ls(n) || n === "") : typeof e != typeof n && typeof e != "number" && typeof n != "number" ? String(e).toLowerCase() === String(n).toLowerCase() : Number(e) === Number(n);
}
function ch(e, n, t) {
  let [r, s] = t ? [e, n] : [e.slice().sort(), n.slice().sort()];
  return r.length === s.length && r.every((o, i) => sr(o, s[i]));
}
function al(e, n) {
  return Se(e) ? !1 : $e(e) || !n;
}
function Kn(e, n) {
  if (Se(e)) {
    let t = Se(n) ? n : [n];
    return e.length > 0 && t.every((r) => e.some((s) => sr(s, r)));
  }
  return !al(e, n) && String(e).toLowerCase().includes(String(n).toLowerCase());
}
function ol(e, n) {
  return $e(e) || $e(n) ? $e(n) && ($e(e) || !Se(e) || e.length > 0) : Se(e) ? Se(n) ? n.some((t) => Kn(e, t)) : Kn(e, n) : Kn(n, e);
}

// src/core/analysis/disclosure/audit-joint-answers.ts
var dh = 256, mh = 2e4, fh = 5;
function ll(e, n, t, r, s) {
  let [o, i, a, l] = [[], [], [], []];
  for (let u of ph(r, t, e)) {
    let c = t.filter(({ name: h }) => u.has(h)), d = r.map(({ asked: h, conditions: y, key: w }) => ({
      asked: h,
      key: w,
      conditions: y.filter((b) => pe(b).every((k) => u.has(k)))
    })).filter(({ conditions: h }) => h.length > 0), p = c.map((h) => yh(h, d, e, n.notInStatistics)), f = gh(p);
    if (f === null) {
      l.push(...d.map(({ key: h }) => h));
      continue;
    }
    let g = f.map((h, y) => `${String(o.length)} ${String(y)}`), m = (h, y = 1) => {
      let w = {};
      return f.forEach((b, k) => {
        h(b) && (w[g[k]] = y);
      }), w;
    };
    i.push({ factors: m(() => !0), equals: e.counted }), c.forEach(({ isMultiple: h, name: y }, w) => {
      var R;
      let b = e.questions[y];
      if (b === void 0 || T(b))
        return;
      let k = (R = p[w]) != null ? R : [], S = (A, P) => P(A[w]);
      (h ? Array.from(new Set(k.reduce((A, { codes: P }) => A.concat(P), []))).map(
        (A) => ({ codes: [A], isPart: (P) => P.codes.includes(A) })
      ) : k.filter(({ codes: A }) => A.length > 0).map(
        (A) => ({ codes: A.codes, isPart: (P) => P === A })
      )).forEach(({ codes: A, isPart: P }) => {
        let C = m((O) => S(O, P)), N = 0;
        A.forEach((O) => {
          let I = s(en(y, O));
          N += I != null ? I : 0, I === null && (C[en(y, O)] = -1);
        }), i.push({ factors: C, equals: N });
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
      factors: m((w) => hh(y, c, w), -1),
      atMost: -h
    })), o.push(...g);
  }
  return { cells: o, sums: i, limits: a, tooMany: l };
}
function ph(e, n, t) {
  let r = new Set(n.map(({ name: o }) => o)), s = [];
  for (let { conditions: o } of e) {
    let i = new Set(o.reduce((a, l) => a.concat(pe(l)), []).filter((a) => r.has(a)));
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
function gh(e) {
  let n = [[]];
  for (let r of e) {
    if (r === null || n.length * r.length > dh)
      return null;
    n = n.reduce(
      (s, o) => s.concat(r.map((i) => [...o, i])),
      []
    );
  }
  return n.reduce(
    (r, s) => r + s.reduce((o, { values: i }) => o * i.length, 1),
    0
  ) > mh ? null : n;
}
function hh(e, n, t) {
  let r = (i) => n.some((a) => a.name === i && a.question.type === "ranking"), s = /* @__PURE__ */ new Map(), o = (i) => {
    let a = n[i];
    return a === void 0 ? e.every((l) => Ze(l, (u) => {
      var c;
      return (c = s.get(u)) != null ? c : null;
    }, r)) : t[i].values.some((l) => (s.set(a.name, l), o(i + 1)));
  };
  return o(0);
}
function yh({ choices: e, isMultiple: n, kind: t, name: r, question: { name: s } }, o, i, a) {
  let l = o.reduce((y, { conditions: w }) => w.reduce(
    (b, k) => b.concat(pe(k).includes(r) ? or(k.expression) : []),
    y
  ), []);
  if (t !== "codes") {
    let y = l.reduce((w, b) => w.concat(
      typeof b == "number" ? [b - 1, b, b + 1] : [b]
    ), [null, On, 0]);
    return Array.from(new Set(y)).map((w) => ({ codes: [], values: [w], isCounted: null }));
  }
  let u = i.questions[r], c = u !== void 0 && !T(u), d = c ? Object.keys(u.choices) : (e != null ? e : []).map(({ value: y }) => y).filter((y) => !a.includes(y));
  if (n) {
    let y = d.filter((b) => l.some((k) => String(k).toLowerCase() === b.toLowerCase())), w = l.some((b) => typeof b == "number" && !y.includes(String(b)));
    return y.length > fh || w ? null : bh(y).reduce((b, k) => b.concat([
      { codes: k, values: [k.length === 0 ? null : k], isCounted: k.length > 0 },
      { codes: k, values: [[...k, On]], isCounted: k.length > 0 ? !0 : null }
    ]), []);
  }
  let p = i.versions.some(({ changed: y }) => y.includes(s)), f = !c || p || u.unusable !== 0, g = [null, On, ...a, ...f ? d : []], m = (y) => l.length === 0 || l.some((w) => typeof w != "string" || w.toLowerCase().includes(y.toLowerCase()) || y.toLowerCase().includes(w.toLowerCase())), h = d.filter((y) => !m(y));
  return [
    ...d.filter(m).map((y) => ({ codes: [y], values: [y], isCounted: !0 })),
    ...h.length === 0 ? [] : [{ codes: h, values: h, isCounted: !0 }],
    { codes: [], values: g, isCounted: !1 }
  ];
}
function bh(e) {
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
function ul(e, n) {
  let t = [], r = [], s = [], o = /* @__PURE__ */ new Map(), i = /* @__PURE__ */ new Map(), a = X(n);
  for (let d of a) {
    let { name: p } = d, f = e.questions[p];
    if (f === void 0 || T(f))
      continue;
    for (let m of Object.keys(f.choices)) {
      let h = kh(f, p, m, e);
      if (T(h)) {
        let y = en(p, m);
        t.push(y), o.set(y, { part: "questions", key: p, factors: { [y]: 1 } });
      } else
        i.set(en(p, m), h);
    }
    let g = xh(f, d, i);
    r.push(...g.sums), s.push(...g.limits);
  }
  let l = cl(e, n, a);
  for (let { factors: d, atMost: p } of dl(e, n, a, l)) {
    let f = Object.keys(d), g = f.reduce((h, y) => {
      var w;
      return h + d[y] * ((w = i.get(y)) != null ? w : 0);
    }, 0);
    f.every((h) => i.has(h) || o.has(h)) && f.some((h) => o.has(h)) && s.push({ factors: wh(d, (h) => o.has(h)), atMost: p - g });
  }
  if (t.length === 0)
    return [];
  let u = ll(e, n, a, l, (d) => {
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
function wh(e, n) {
  let t = {};
  return Object.keys(e).filter(n).forEach((r) => {
    t[r] = e[r];
  }), t;
}
function kh(e, n, t, r) {
  let s = e.choices[t];
  if (s !== void 0 && !T(s))
    return s.count;
  let o = r.breakdowns.filter((i) => i.question === n).map((i) => i.groups[t]).find((i) => i !== void 0 && !T(i));
  return o === void 0 || T(o) ? s != null ? s : { withheld: "small-counts" } : o.counted;
}
function xh(e, { choices: n, isMultiple: t, name: r, question: s }, o) {
  var y;
  let i = Object.keys(e.choices), a = i.filter((w) => !o.has(en(r, w)));
  if (a.length === 0)
    return { sums: [], limits: [] };
  let l = ft(n != null ? n : [], []), u = (w, b) => {
    var k;
    return b === 0 ? 1 : Math.pow((k = l.get(w)) != null ? k : 0, b);
  }, c = (w, b = 1) => a.reduce((k, S) => E(v({}, k), { [en(r, S)]: b * u(S, w) }), {}), d = (w) => i.reduce(
    (b, k) => {
      var S;
      return b + ((S = o.get(en(r, k))) != null ? S : 0) * u(k, w);
    },
    0
  ), [p, f] = "minSelectedChoices" in s ? [(y = s.minSelectedChoices) != null ? y : 1, s.maxSelectedChoices] : [1, null];
  if (t) {
    let w = a.map((S) => ({ factors: { [en(r, S)]: 1 }, atMost: e.n })), b = { factors: c(0, -1), atMost: d(0) - e.n * Math.max(1, p) }, k = f === null ? [] : [{ factors: c(0), atMost: e.n * f - d(0) }];
    return { sums: [], limits: [...w, b, ...k] };
  }
  let g = (w, b) => ({ factors: c(w), equals: Math.round(b) - d(w) }), m = [g(0, e.n)], { summary: h } = e;
  return h !== void 0 && !T(h) && h.mean !== null && (m.push(g(1, h.mean * e.n)), h.sd !== null && !T(h.sd) && m.push(g(2, h.sd * h.sd * (e.n - 1) + h.mean * h.mean * e.n))), { sums: m, limits: [] };
}

// src/core/analysis/disclosure/audit-conditions.ts
var On = " ";
function cl(e, n, t) {
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
      s.push({ key: a, conditions: cs(p), asked: y });
    }
    (i != null ? i : []).forEach(({ value: y, visibleIf: w }) => {
      let b = c.choices[y], k = b === void 0 ? 0 : T(b) ? 1 : b.count;
      w !== null && k > 0 && s.push({ key: a, conditions: cs([...p, w]), asked: k });
    });
  }
  return s;
}
function dl(e, n, t, r) {
  return r.reduce((s, { asked: o, conditions: i }) => i.reduce((a, l) => {
    let [u, ...c] = pe(l), d = t.find((p) => p.name === u);
    return d === void 0 || c.length > 0 || d.kind !== "codes" ? a : a.concat(Rh(l, d, e, o, n.notInStatistics));
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
function cs(e) {
  return e.reduce((n, t) => n.concat(Sh(t)), []);
}
function Sh({ expression: e, source: n }) {
  let t = (r) => r.kind === "binary" && r.operator === "and" ? [...t(r.left), ...t(r.right)] : [r];
  return t(e).map((r) => ({ source: n, expression: r }));
}
function Rh(e, { isMultiple: n, name: t, question: r }, s, o, i) {
  let a = s.questions[t], l = s.versions.some(({ changed: x }) => x.includes(r.name));
  if (a === void 0 || T(a) || l)
    return [];
  let u = Object.keys(a.choices), c = (x) => Ze(e, () => x, () => r.type === "ranking"), d = [a.unusable, ...i.some((x) => c(n ? [x] : x)) ? [a.notInStatistics] : []], p = d.some(T) ? a.missing : d.reduce((x, R) => T(R) ? x : x + R, 0), f = (x, R) => x.reduce(
    (A, P) => E(v({}, A), { [en(t, P)]: R }),
    {}
  ), g = s.counted - o;
  if (!n) {
    let x = u.filter(c), R = u.filter((P) => !c(P)), A = !c(null) && !c(On);
    return [
      ...R.length === 0 ? [] : [{ factors: f(R, 1), atMost: g }],
      ...A && x.length > 0 ? [{ factors: f(x, -1), atMost: p - o }] : []
    ];
  }
  let m = (x) => u.filter((R) => !x.includes(R)), h = c(u) && !c([]) && !c([On]), y = !c(u) && c([]), w = u.filter((x) => c([x])), b = u.filter((x) => h && !c(m([x])) && w.every((R) => R === x)), k = h && w.length > 0 && !c(m(w)), S = u.filter((x) => y && !c([x]) && c(m([x])));
  return [
    ...b.map((x) => ({ factors: f([x], -1), atMost: p - o })),
    ...k ? [{ factors: f(w, -1), atMost: p - o }] : [],
    ...S.map((x) => ({ factors: f([x], 1), atMost: g }))
  ];
}

// src/core/analysis/disclosure/audit-nested-groups.ts
var Ph = ["highNeedCount", "canTeach", "wantToLearn"];
function pl(e, n, t) {
  let { minAnswers: r, minCell: s } = n, o = [];
  for (let { codes: i, inner: a, outer: l } of hl(e, n))
    for (let u of Object.keys(e.skills)) {
      let c = i.map((f) => Ao(l, f, u)).filter(fl), d = Object.keys(a.groups).map((f) => Ao(a, f, u)).filter(fl);
      if (c.length < i.length || d.length === 0)
        continue;
      let p = un(vh, c.map((f) => Th(ml(f))));
      for (let f of a.isPartition ? [d] : d.map((g) => [g])) {
        let g = un(p, f.map(ml)), m = g.n > 0 && g.n < Math.max(r, s) ? { least: g.n, most: g.n } : ["importance", "ability"].reduce((y, w) => y.concat(
          tr(t[w], g.n, g.sums[w], () => 1 / 0)
        ), []).find(
          (y) => ye(y, s) || y !== null && y.most === 0
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
function gl(e, n) {
  let t = [];
  for (let { codes: r, inner: s, outer: o } of hl(e, n)) {
    let i = de(s);
    for (let a of Object.keys(e.skills)) {
      let l = e.skills[a];
      for (let u of l === void 0 || T(l) ? [] : Ph) {
        let c = (y, w) => {
          let b = Ao(y, w, a), k = T(b) ? null : b[u];
          return typeof k == "number" ? k : null;
        }, d = [], p = (y, w) => {
          let b = { factors: {}, known: 0 };
          return w.forEach((k) => {
            let S = c(y, k);
            if (S === null) {
              let x = `${y === s ? "inner" : "outer"} ${k}`;
              b.factors[x] = 1, d.includes(x) || d.push(x);
            } else
              b.known += S;
          }), b;
        }, f = l === void 0 || T(l) ? null : l[u], g = Object.keys(s.groups), m = [], h = [];
        for (let y of s.isPartition ? [g] : g.map((w) => [w])) {
          let [w, b] = [p(o, r), p(s, y)], k = `rest ${y.join()}`, S = E(v({}, w.factors), { [k]: -1 });
          Object.keys(b.factors).forEach((x) => {
            S[x] = -1;
          }), m.push({ factors: S, equals: b.known - w.known }), h.push(k);
        }
        if (o.isPartition && typeof f == "number") {
          let y = p(o, Object.keys(o.groups));
          m.push({ factors: E(v({}, y.factors), { "no group": 1 }), equals: f - y.known });
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
var vh = { n: 0, sums: { importance: 0, ability: 0 } };
function Th({ n: e, sums: n }) {
  return { n: -e, sums: { importance: -n.importance, ability: -n.ability } };
}
function ml({ ability: e, importance: n, n: t }) {
  return is(t, n, e);
}
function fl(e) {
  return !T(e);
}
function Ao({ groups: e }, n, t) {
  var s;
  let r = e[n];
  return r === void 0 ? { withheld: "small-counts" } : T(r) ? r : (s = r.skills[t]) != null ? s : { withheld: "small-counts" };
}
function hl({ breakdowns: e }, n) {
  let t = e.filter(({ question: a, withheld: l }) => a !== null && l === void 0), r = [];
  if (t.length < 2)
    return r;
  let s = ir(n), o = X(n), i = (a, l, u) => {
    var p, f;
    let c = o.find(({ name: g }) => g === l), d = ((p = c == null ? void 0 : c.choices) != null ? p : []).map(({ value: g }) => g).filter((g) => !n.notInStatistics.includes(g));
    return cs((f = s.get(a)) != null ? f : []).reduce((g, m) => {
      let [h, ...y] = pe(m), w = h === void 0 || y.length > 0 || u.includes(h) ? null : h === l ? Ah(m, d, (c == null ? void 0 : c.isMultiple) === !0) : yl(m) ? null : i(h, l, [...u, a]);
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
function yl(e) {
  return Ze(e, () => null) || Ze(e, () => []);
}
function Ah(e, n, t) {
  let r = (o) => Ze(e, () => t ? [o] : o), s = n.filter(r);
  return yl(e) || r(On) ? null : (
    // Several together may be needed: each of them is.
    s.length === 0 ? n.filter((o) => !Ze(e, () => n.filter((i) => i !== o))).slice(0, 1) : s
  );
}

// src/core/analysis/disclosure/audit-skills.ts
function bl(e, n, t) {
  let r = /* @__PURE__ */ new Map();
  t.importance.forEach((w, b) => t.ability.forEach((k, S) => {
    r.set(`${b}/${S}`, [w, k]);
  }));
  let s = Array.from(r.keys()), o = (w) => {
    let b = {};
    return r.forEach(([k, S], x) => {
      b[x] = w(k, S);
    }), b;
  }, [i, a] = [Le(t.importance), Fe(t.ability)], l = o((w, b) => Number(i.includes(w) && a.includes(b))), { n: u, importance: c, ability: d, rds: p, highNeedCount: f, discrepancies: g } = n, m = (w, b) => Math.round((w != null ? w : 0) * b), h = [
    { factors: o(() => 1), equals: u },
    { factors: o((w) => w), equals: m(c.mean, u) },
    { factors: o((w, b) => b), equals: m(d.mean, u) },
    { factors: o((w, b) => Math.sign(b - w)), equals: m(p, u / 100) }
  ], y = /* @__PURE__ */ new Map();
  return t.importance.forEach((w, b) => {
    y.set(`importance ${b}`, o((k) => +(k === w)));
  }), t.ability.forEach((w, b) => {
    y.set(`ability ${b}`, o((k, S) => +(S === w)));
  }), T(f) ? y.set("highNeed", l) : h.push({ factors: l, equals: f }), T(g) && (y.set("negative", o((w, b) => +(b < w))), y.set("tied", o((w, b) => +(b === w))), y.set("positive", o((w, b) => +(b > w)))), {
    hidden: { counts: s, least: 0, sums: h },
    figures: new Map(Array.from(y, ([w, b]) => [w, { part: "skills", key: e, factors: b }]))
  };
}

// node_modules/yalps/dist/index.js
var Nl = Up(Sl(), 1);
var Ce = (e, n, t) => e.matrix[Math.imul(n, e.width) + t], Oe = (e, n, t, r) => {
  e.matrix[Math.imul(n, e.width) + t] = r;
}, Oo = (e) => Symbol.iterator in e && typeof e[Symbol.iterator] == "function" ? e : (
  // eslint-disable-next-line @typescript-eslint/no-unsafe-type-assertion
  Object.entries(e)
), Rl = (e) => e === !0 ? !0 : e === !1 ? /* @__PURE__ */ new Set() : e instanceof Set ? e : new Set(e), Eh = (e) => {
  var k, S, x, R, A;
  let { direction: n, objective: t, integers: r, binaries: s } = e, o = n === "minimize" ? -1 : 1, i = Oo(e.constraints), a = Oo(e.variables), l = Array.isArray(a) ? a : Array.from(a), u = [], c = [];
  if (r != null || s != null) {
    let P = Rl(s), C = P === !0 ? !0 : Rl(r);
    for (let N = 1; N <= l.length; N++) {
      let [O] = l[N - 1];
      P === !0 || P.has(O) ? (u.push(N), c.push(N)) : (C === !0 || C.has(O)) && c.push(N);
    }
  }
  let d = /* @__PURE__ */ new Map();
  for (let [P, C] of i) {
    let N = (k = d.get(P)) != null ? k : { row: NaN, lower: -1 / 0, upper: 1 / 0 };
    N.lower = Math.max(N.lower, (x = (S = C.equal) != null ? S : C.min) != null ? x : -1 / 0), N.upper = Math.min(N.upper, (A = (R = C.equal) != null ? R : C.max) != null ? A : 1 / 0), d.has(P) || d.set(P, N);
  }
  let p = 1;
  for (let P of d.values())
    P.row = p, p += (Number.isFinite(P.lower) ? 1 : 0) + (Number.isFinite(P.upper) ? 1 : 0);
  let f = l.length + 1, g = p + u.length, m = f + g, h = new Float64Array(f * g), y = new Int32Array(m), w = new Int32Array(m), b = { matrix: h, width: f, height: g, positionOfVariable: y, variableAtPosition: w };
  for (let P = 0; P < m; P++)
    y[P] = P, w[P] = P;
  for (let P = 1; P < f; P++)
    for (let [C, N] of Oo(l[P - 1][1])) {
      C === t && Oe(b, 0, P, o * N);
      let O = d.get(C);
      O != null && (Number.isFinite(O.upper) ? (Oe(b, O.row, P, N), Number.isFinite(O.lower) && Oe(b, O.row + 1, P, -N)) : Number.isFinite(O.lower) && Oe(b, O.row, P, -N));
    }
  for (let P of d.values())
    Number.isFinite(P.upper) ? (Oe(b, P.row, 0, P.upper), Number.isFinite(P.lower) && Oe(b, P.row + 1, 0, -P.lower)) : Number.isFinite(P.lower) && Oe(b, P.row, 0, -P.lower);
  for (let P = 0; P < u.length; P++) {
    let C = p + P;
    Oe(b, C, 0, 1), Oe(b, C, u[P], 1);
  }
  return { tableau: b, sign: o, variables: l, integers: c };
}, Al = (e, n) => {
  let t = Math.round(1 / n);
  return Math.round((e + Number.EPSILON) * t) / t;
}, El = (e, n, t) => {
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
}, Ol = (e, n, t, r) => {
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
}, Oh = (e, n) => {
  let t = [], { precision: r, maxPivots: s, checkCycles: o } = n;
  for (let i = 0; i < s; i++) {
    let a = 0, l = r;
    for (let d = 1; d < e.width; d++) {
      let p = Ce(e, 0, d);
      p > l && (l = p, a = d);
    }
    if (a === 0) return ["optimal", Al(Ce(e, 0, 0), r)];
    let u = 0, c = 1 / 0;
    for (let d = 1; d < e.height; d++) {
      let p = Ce(e, d, a);
      if (p <= r) continue;
      let g = Ce(e, d, 0) / p;
      if (g < c && (u = d, c = g, g <= r))
        break;
    }
    if (u === 0) return ["unbounded", a];
    if (o && Ol(t, e, u, a)) return ["cycled", NaN];
    El(e, u, a);
  }
  return ["cycled", NaN];
}, Cl = (e, n) => {
  let t = [], { precision: r, maxPivots: s, checkCycles: o } = n;
  for (let i = 0; i < s; i++) {
    let a = 0, l = -r;
    for (let d = 1; d < e.height; d++) {
      let p = Ce(e, d, 0);
      p < l && (l = p, a = d);
    }
    if (a === 0) return Oh(e, n);
    let u = 0, c = -1 / 0;
    for (let d = 1; d < e.width; d++) {
      let p = Ce(e, a, d);
      if (p < -r) {
        let f = -Ce(e, 0, d) / p;
        f > c && (c = f, u = d);
      }
    }
    if (u === 0) return ["infeasible", NaN];
    if (o && Ol(t, e, a, u)) return ["cycled", NaN];
    El(e, a, u);
  }
  return ["cycled", NaN];
}, Pl = (e, n) => ({
  matrix: new Float64Array(e),
  positionOfVariable: new Int32Array(n),
  variableAtPosition: new Int32Array(n)
}), Ch = (e, { matrix: n, positionOfVariable: t, variableAtPosition: r }, s) => {
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
}, vl = (e, n) => {
  let t = 0, r = 0, s = 0;
  for (let o = 0; o < n.length; o++) {
    let i = n[o], a = e.positionOfVariable[i] - e.width;
    if (a < 0) continue;
    let l = Ce(e, a, 0), u = Math.abs(l - Math.round(l));
    u > t && (t = u, r = i, s = l);
  }
  return [r, s, t];
}, Nh = (e, n, t) => {
  let { tableau: r, sign: s, integers: o } = e, { precision: i, maxIterations: a, tolerance: l, timeout: u } = t, [c, d, p] = vl(r, o);
  if (p <= i) return [e, "optimal", n];
  let f = new Nl.default((O, I) => O[0] - I[0]);
  f.push([n, [[-1, c, Math.ceil(d)]]]), f.push([n, [[1, c, Math.floor(d)]]]);
  let g = o.length * 2, m = r.matrix.length + g * r.width, h = r.positionOfVariable.length + g, y = Pl(m, h), w = Pl(m, h), b = n * (1 - s * l), k = u + Date.now(), S = Date.now() >= k, x = !1, R = 1 / 0, A = r, P = 0;
  for (; P < a && !f.empty() && R >= b && !S; ) {
    let [O, I] = f.pop();
    if (O > R) break;
    let M = Ch(r, y, I), [F, W] = Cl(M, t);
    if (F === "optimal" && W < R) {
      let [V, ee, se] = vl(M, o);
      if (se <= i) {
        x = !0, R = W, A = M;
        let fe = w;
        w = y, y = fe;
      } else {
        let fe = [], Te = [];
        for (let at = 0; at < I.length; at++) {
          let Qt = I[at], [Fp, Dp] = Qt;
          Dp === V ? Fp < 0 ? Te.push(Qt) : fe.push(Qt) : (fe.push(Qt), Te.push(Qt));
        }
        Te.push([1, V, Math.floor(ee)]), fe.push([-1, V, Math.ceil(ee)]), f.push([W, fe]), f.push([W, Te]);
      }
    }
    S = Date.now() >= k, P++;
  }
  let N = (S || P >= a) && !f.empty() && R >= b ? "timedout" : x ? "optimal" : "infeasible";
  return [E(v({}, e), { tableau: A }), N, x ? R : NaN];
}, Tl = ({ tableau: e, sign: n, variables: t }, r, s, { precision: o, includeZeroVariables: i }) => {
  if (r === "optimal" || r === "timedout" && !Number.isNaN(s)) {
    let a = [];
    for (let l = 0; l < t.length; l++) {
      let [u] = t[l], c = e.positionOfVariable[l + 1] - e.width, d = c >= 0 ? Ce(e, c, 0) : 0;
      d > o ? a.push([u, Al(d, o)]) : i && a.push([u, 0]);
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
}, Ml = {
  precision: 1e-8,
  checkCycles: !1,
  maxPivots: 8192,
  tolerance: 0,
  timeout: 1 / 0,
  maxIterations: 32768,
  includeZeroVariables: !1
}, MP = v({}, Ml), Co = (e, n) => {
  let t = Eh(e), r = v(v({}, Ml), n), [s, o] = Cl(t.tableau, r);
  if (t.integers.length === 0 || s !== "optimal")
    return Tl(t, s, o, r);
  {
    let [i, a, l] = Nh(t, o, r);
    return Tl(i, a, l, r);
  }
};

// src/core/analysis/disclosure/feasible-intervals.ts
var Mh = 60, $h = 150, ds = 1e-6;
function nn(e, n = e.counts.map((r) => ({ [r]: 1 })), t = !0) {
  let r = Ih(e), s = /* @__PURE__ */ new Map();
  return r.forEach((o) => o.counts.forEach((i) => s.set(i, o))), n.map((o) => {
    let i = new Set(Object.keys(o).filter((u) => o[u] !== 0 && s.has(u)).map((u) => s.get(u))), [a, l] = [0, 0];
    for (let u of Array.from(i)) {
      let c = Lh(u, e, o, t);
      if (c === null)
        return null;
      a += c.least, l += c.most;
    }
    return { least: a, most: l };
  });
}
function Ih({ counts: e, sums: n, limits: t = [] }) {
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
function Lh(e, n, t, r) {
  let s = Fh(e, n, t);
  if (s !== void 0)
    return s;
  let [o, i] = ["minimize", "maximize"].map((a) => Dh(e, n, t, a, r));
  return typeof o != "number" || typeof i != "number" ? null : {
    // Adding 0 makes 0 of −0.
    least: Math.ceil(o - ds) + 0,
    most: Math.floor(i + ds) + 0
  };
}
function Fh(e, n, t) {
  var m, h;
  let [r, ...s] = e.counts.filter((y) => cn(t, y) !== 0), o = /* @__PURE__ */ new Map(), i = e.limits.every(({ factors: y, atMost: w }) => {
    var S;
    let [b, ...k] = Object.keys(y).filter((x) => y[x] !== 0);
    return o.set(b, Math.min(w, (S = o.get(b)) != null ? S : 1 / 0)), k.length === 0 && y[b] === 1;
  });
  if (r === void 0 || s.length > 0 || t[r] !== 1 || !i || e.sums.length > 1 || e.sums.some(({ factors: y }) => e.counts.some((w) => y[w] !== 1)))
    return;
  let [a, l] = [0, 0];
  e.counts.forEach((y) => {
    var w;
    a += Cn(n, y), l += (w = o.get(y)) != null ? w : 1 / 0;
  });
  let u = (m = e.sums[0]) == null ? void 0 : m.equals, [c, d] = [Cn(n, r), (h = o.get(r)) != null ? h : 1 / 0];
  if (u === void 0)
    return c > d ? null : { least: c, most: d };
  let p = (y) => {
    var w;
    return (w = o.get(y)) != null ? w : 1 / 0;
  }, f = e.counts.reduce((y, w) => w === r ? y : y + p(w), 0), g = e.counts.some((y) => Cn(n, y) > p(y));
  return a > u || l < u || g ? null : { least: Math.max(c, u - f), most: Math.min(d, u - a + c) };
}
function Dh(e, n, t, r, s) {
  let { status: o, result: i } = $l(e, n, t, r, s);
  return o === "optimal" ? i : o === "unbounded" ? r === "maximize" ? 1 / 0 : -1 / 0 : null;
}
function $l(e, n, t, r, s) {
  let o = (h) => e.counts.reduce((y, w) => y + Cn(n, w) * cn(h, w), 0), i = [
    ...e.sums.map(({ factors: h, equals: y }) => ({ factors: h, constraint: { equal: y - o(h) } })),
    ...e.limits.map(({ factors: h, atMost: y }) => ({ factors: h, constraint: { max: y - o(h) } }))
  ], a = i.map(({ constraint: h }, y) => [String(y), h]), l = e.counts.map((h) => {
    let y = [["figure", cn(t, h)]];
    return i.forEach(({ factors: w }, b) => {
      let k = cn(w, h);
      k !== 0 && y.push([String(b), k]);
    }), [h, y];
  }), u = { direction: r, objective: "figure", constraints: a, variables: l }, c = (h) => h.every(([, y]) => Math.abs(y - Math.round(y)) < ds), d = Co(u), p = !s || d.status !== "optimal" || c(d.variables) ? d : Co(E(v({}, u), { integers: !0 }), { maxIterations: Mh, maxPivots: $h }), { status: f, result: g, variables: m } = p.status === "timedout" || p.status === "cycled" ? d : p;
  return {
    status: f,
    result: o(t) + g,
    counts: new Map(m.map(([h, y]) => [h, Cn(n, h) + y])),
    isWhole: f === "optimal" && c(m)
  };
}
function No(e, n, t, r) {
  let { counts: s, sums: o, limits: i = [] } = e, a = $l({ counts: s, sums: o, limits: i }, e, n, t, r);
  return a.status !== "optimal" || r && !a.isWhole ? null : s.map((l) => {
    var c;
    let u = (c = a.counts.get(l)) != null ? c : Cn(e, l);
    return Math.abs(u - Math.round(u)) < ds ? Math.round(u) : u;
  });
}
function Cn({ least: e, leastOf: n }, t) {
  return n !== void 0 && Object.prototype.hasOwnProperty.call(n, t) ? n[t] : e;
}
function cn(e, n) {
  return Object.prototype.hasOwnProperty.call(e, n) ? e[n] : 0;
}

// src/core/analysis/disclosure/audit.ts
function Il(e, n) {
  if (n.minCell <= 1)
    return [];
  let t = [
    ...ul(e, n),
    ...nl(e),
    ...gl(e, n),
    ...Wh(e)
  ], r = K(n);
  if (r !== null)
    for (let s of Object.keys(e.skills)) {
      let o = e.skills[s];
      o !== void 0 && !T(o) && T(o.importance.counts) && t.push(bl(s, o, r));
    }
  return [
    ...t.reduce((s, o) => s.concat(jh(o, n.minCell)), []),
    ...r === null ? [] : rl(e, r, n.minCell),
    ...r === null ? [] : pl(e, n, r),
    ...Bh(e, n)
  ];
}
function jh({ figures: e, hidden: n, unsettled: t = [] }, r) {
  let s = Array.from(e), o = nn(n, s.map(([, { factors: i }]) => i), !1);
  return s.reduce((i, [a, { part: l, key: u, skill: c, factors: d }], p) => {
    var h, y;
    let f = (h = o[p]) != null ? h : null, m = f !== null && f.least < r && f.most - f.least + 1 < _h * r ? (y = nn(n, [d])[0]) != null ? y : null : f;
    return ye(m, r) ? [...i, v({ part: l, key: u, figure: a, interval: m }, c === void 0 ? {} : { skill: c })] : i;
  }, t.map((i) => E(v({}, i), { interval: null })));
}
var _h = 2;
function ye(e, n) {
  return e === null || e.least > 0 && e.least < n && e.most - e.least + 1 < n;
}
function Wh({ counted: e, versions: n }) {
  let t = n.filter((o) => T(o.counted)).map(({ revision: o }) => String(o)), r = n.reduce((o, i) => T(i.counted) ? o : o + i.counted, 0), s = {};
  return t.forEach((o) => {
    s[o] = 1;
  }), t.length === 0 ? [] : [{
    hidden: { counts: t, least: 1, sums: [{ factors: s, equals: e - r }] },
    figures: new Map(t.map((o) => [o, { part: "versions", key: "", factors: { [o]: 1 } }]))
  }];
}
function Bh(e, n) {
  let t = [];
  for (let { name: r, kind: s, isMultiple: o } of X(n)) {
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
function kt(e, n, t, r = /* @__PURE__ */ new Map()) {
  let { exchanges: s, sets: o } = qh(e, r), i = Ll(e, o, {}, "minimize");
  if (i === null)
    return !1;
  let a = e.counts.map((u) => {
    var c;
    return ((c = e.limits) != null ? c : []).reduce(
      (d, { factors: p, atMost: f }) => cn(p, u) === 1 ? Math.min(d, f) : d,
      1 / 0
    );
  }), l = e.counts.map((u) => Cn(e, u));
  return n.every((u) => {
    let c = e.counts.map((g) => cn(u, g)), d = /* @__PURE__ */ new Set(), p = s.map((g) => ({ exchange: g, change: g.reduce((m, [h, y]) => m + y * c[h], 0) })).filter(({ change: g }) => g !== 0).sort((g, m) => Math.abs(g.change) - Math.abs(m.change)), f = (g, m) => {
      let h = g.slice(), y = h.reduce((w, b, k) => w + b * c[k], 0);
      for (d.add(y); d.size < t.minCell; ) {
        let w = p.find(({ exchange: b, change: k }) => k * m > 0 && b.every(([S, x]) => {
          let R = h[S] + x;
          return R >= l[S] && R <= a[S];
        }));
        if (w === void 0)
          return;
        w.exchange.forEach(([b, k]) => {
          h[b] = h[b] + k;
        }), y += w.change, d.add(y);
      }
    };
    f(i, 1), f(i, -1);
    for (let g of ["minimize", "maximize"]) {
      let m = d.size < t.minCell ? Ll(e, o, u, g) : null;
      m !== null && f(m, g === "minimize" ? 1 : -1);
    }
    return d.size >= t.minCell;
  });
}
function qh(e, n) {
  let t = e.sums.map(({ factors: i }) => e.counts.map((a) => cn(i, a)).join()).concat(e.counts).join(" "), r = n.get(t);
  if (r !== void 0)
    return r;
  let s = Gh(e), o = { sets: s, exchanges: Vh(s) };
  return n.set(t, o), o;
}
function Gh({ counts: e, sums: n }) {
  let t = e.map((a) => n.map((l) => cn(l.factors, a))), r = (a) => t[a], s = (a) => a.join(), o = /* @__PURE__ */ new Map(), i = (a, l) => {
    let u = o.get(a);
    u === void 0 ? o.set(a, [l]) : u.push(l);
  };
  return e.forEach((a, l) => {
    i(s(r(l)), [l]);
    for (let u = l; u < e.length; u++)
      i(s(Mo(r(l), r(u), 1)), [l, u]);
  }), { sets: o, keyOf: s, sumsOf: r };
}
function Mo(e, n, t) {
  return e.map((r, s) => r + t * n[s]);
}
function Ll(e, { keyOf: n, sets: t, sumsOf: r }, s, o) {
  var p, f;
  let i = No(e, s, o, !1);
  if (i === null || i.every((g) => g === Math.round(g)))
    return i;
  let a = i.map(Math.floor), l = e.sums.map(({ equals: g, factors: m }) => g - e.counts.reduce(
    (h, y, w) => h + cn(m, y) * a[w],
    0
  )), u = Array.from(t.values()).reduce((g, m) => g.concat(m), [[]]), c = new Map([[n(l.map(() => 0)), [[]]], ...Array.from(t)]), d = [-1, ...a.map((g, m) => g > 0 ? m : -1).filter((g) => g >= 0)];
  for (let g of ((p = e.limits) != null ? p : []).length > 0 ? [] : d) {
    let m = g < 0 ? l : Mo(l, r(g), 1);
    for (let h of u) {
      let y = h.reduce((b, k) => Mo(b, r(k), -1), m), w = (f = c.get(n(y))) == null ? void 0 : f[0];
      if (w !== void 0) {
        let b = /* @__PURE__ */ new Map([[g, -1]]);
        return [...h, ...w].forEach((k) => {
          var S;
          return b.set(k, ((S = b.get(k)) != null ? S : 0) + 1);
        }), a.map((k, S) => {
          var x;
          return k + ((x = b.get(S)) != null ? x : 0);
        });
      }
    }
  }
  return No(e, s, o, !0);
}
function Vh({ sets: e }) {
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
function Fl({ ability: e, importance: n }) {
  var s, o;
  let t = [n, e].map((i) => Array.from(i.values()).sort((a, l) => a - l)), r = (o = (s = t[0]) == null ? void 0 : s.length) != null ? o : 0;
  return r >= 4 && t.every((i) => i.length === r && i.every((a, l) => a === l + 1)) ? r : null;
}
function $o({ ability: e, importance: n, n: t }, r, s) {
  let o = t - r, i = Math.max(0, Math.ceil((n - s * r - (s - 2) * o) / 2)), a = Math.min(o, Math.floor((e - t) / 2));
  return i > a || n < (s - 1) * r + o || e > 2 * r + s * o ? null : [i, a];
}
function Io(e, n) {
  let t = Fl(n);
  if (t === null)
    return null;
  let [r, s] = [0, e.n];
  for (; r <= s && $o(e, r, t) === null; )
    r++;
  for (; s >= r && $o(e, s, t) === null; )
    s--;
  return { least: r, most: s };
}
function Dl(e, n, t, r) {
  let s = Fl(t), o = s === null ? null : $o(e, n, s);
  if (s === null || o === null)
    return !1;
  let { ability: i, importance: a, n: l } = e;
  return [{ near: s * l - a, isSwapped: !1 }, { near: i - l, isSwapped: !0 }].every(({ isSwapped: c, near: d }) => [!0, !1].every((p) => {
    let f = /* @__PURE__ */ new Set();
    for (let g = o[0]; g <= o[1] && f.size < r; g++) {
      let m = c ? l - n - g : g, h = l - n - m, y = p ? d : (s - 1) * l - d, [w, b, k] = p ? Uh(y, n, m, h, s) : Hh(y, n, m, h, s);
      for (let S = b; S <= k && f.size < r; S++)
        f.add(w + S);
    }
    return f.size >= r;
  }));
}
function Uh(e, n, t, r, s) {
  let o = e - (s - 1) * r, i = o <= (s - 1) * t ? Math.ceil(o / (s - 1)) : o - (s - 2) * t;
  return [r, Math.max(0, i), Math.min(n + t, e - 2 * r)];
}
function Hh(e, n, t, r, s) {
  let o = e - (s - 1) * n, i = o - (s - 1) * t, a = i <= 0 ? Math.ceil(o / (s - 1)) : s > 3 && i <= (s - 3) * r ? t + Math.ceil(i / (s - 3)) : 1 / 0;
  return [n, Math.max(0, a), Math.min(t + r, e - (s - 2) * n)];
}

// src/core/analysis/disclosure/suppress-needs.ts
function Nn({ need: e, ratings: n }, t, r) {
  let s = (o) => o > 0 && o < r;
  return r <= 1 || n.n === 0 || !s(e) && !s(n.n - e) && e !== n.n && Dl(n, e, t, r);
}
function jl(e, n, t) {
  let r = t <= 1 || e.n === 0 ? null : Io(e, n);
  return r === null || !ye(r, t) && !ye({ least: e.n - r.most, most: e.n - r.least }, t);
}
function _l(e, n, t, r) {
  let s = Array.from(e.keys()), o = (c) => e.get(c), i = new Set(s.filter((c) => !Nn(o(c), t, r))), a = Nn(n, t, r);
  if (i.size === 0 && a)
    return i;
  let l = s.filter((c) => !i.has(c) && o(c).need > 0).sort((c, d) => o(c).need - o(d).need || (c < d ? -1 : 1)), u = () => [...Array.from(i, o), ...n.ratings.n === 0 ? [] : [n]];
  for (; !Qh(u(), i.size, t, r); ) {
    let c = l.shift();
    if (c === void 0)
      return new Set(s);
    i.add(c);
  }
  return i;
}
function Qh(e, n, t, r) {
  let s = e.map(({ ratings: l }, u) => {
    var d;
    let c = (d = Io(l, t)) != null ? d : { least: 0, most: l.n };
    return { least: Math.max(c.least, u < n ? 1 : 0), most: c.most };
  }), o = e.reduce((l, { need: u }) => l + u, 0), [i, a] = ["least", "most"].map(
    (l) => s.reduce((u, c) => u + c[l], 0)
  );
  return s.every((l, u) => {
    let { n: c } = e[u].ratings, d = {
      least: Math.max(l.least, o - (a - l.most)),
      most: Math.min(l.most, o - (i - l.least))
    }, p = d.least === d.most, f = { least: c - d.most, most: c - d.least };
    return !ye(d, r) && !ye(f, r) && !(p && !Nn(e[u], t, r));
  });
}

// src/core/analysis/disclosure/rating-state.ts
var ar = "unused ";
function Jn({ breakdowns: e, skills: n }, t) {
  return {
    skills: Lo(n, (r) => T(r) ? null : Kh(r)),
    breakdowns: e.map(({ by: r, groups: s, isPartition: o, question: i, withheld: a }) => ({
      by: r,
      question: i,
      isPartition: o,
      groups: a !== void 0 ? null : Lo(s, zh)
    })),
    gone: t
  };
}
function zh(e) {
  return T(e) ? null : {
    counted: e.counted,
    skills: Lo(e.skills, (n) => T(n) ? null : Jh(n))
  };
}
function Lo(e, n) {
  let t = B();
  return Object.keys(e).forEach((r) => {
    t[r] = n(e[r]);
  }), t;
}
function Kh(e) {
  var d, p;
  let { ability: n, changedVersion: t, discrepancies: r, highNeedCount: s, importance: o, incomplete: i, n: a, rds: l } = e, u = B(), c = (f, g) => {
    typeof g == "number" && (u[f] = g);
  };
  return c("n", a), c("importance", Math.round(((d = o.mean) != null ? d : 0) * a)), c("ability", Math.round(((p = n.mean) != null ? p : 0) * a)), c("rds", T(l) ? l : Math.round((l != null ? l : 0) * a / 100)), c("highNeed", s), T(r) || ["negative", "tied", "positive"].forEach((f) => c(f, r[f])), ["importance", "ability"].forEach((f) => {
    let { counts: g, notInStatistics: m } = e[f];
    T(g) || Object.keys(g).forEach((h) => c(`${f} ${h}`, g[h])), c(`${ar}${f}`, m);
  }), c(`${ar}incomplete`, i), c(`${ar}changedVersion`, t), u;
}
function Jh({ ability: e, canTeach: n, highNeedCount: t, importance: r, n: s, wantToLearn: o }) {
  return [s, Math.round((r != null ? r : 0) * s), Math.round((e != null ? e : 0) * s), t, n, o].map((i) => typeof i == "number" ? String(i) : "-").join(" ");
}
function Wl(e) {
  let n = e.split(" ").map((l) => l === "-" ? null : Number(l)), [t = 0, r = 0, s = 0, o = null, i = null, a = null] = n;
  return { n: t != null ? t : 0, sums: { importance: r != null ? r : 0, ability: s != null ? s : 0 }, highNeed: o, canTeach: i, wantToLearn: a };
}

// src/core/analysis/disclosure/compare-releases.ts
function ql(e, n, t) {
  var i, a;
  let r = [], s = K(t);
  if (t.minCell <= 1 || s === null)
    return r;
  let o = e.gone === 0;
  for (let l of Object.keys(n.skills)) {
    let [u, c] = [(i = e.skills[l]) != null ? i : null, (a = n.skills[l]) != null ? a : null];
    u !== null && c !== null && r.push(...Zh(l, u, c, s, t, o));
  }
  for (let l of n.breakdowns) {
    let u = e.breakdowns.find((c) => de(c) === de(l));
    u !== void 0 && r.push(...ny(u, l, e, n, s, t, o));
  }
  return r;
}
function Gl(e, n, t) {
  return Object.keys(n).reduce((r, s) => {
    let [o, i] = [e[s], n[s]];
    return t <= 1 || o === void 0 || i === void 0 || T(o) || T(i) ? r : r.concat(Yh(s, o, i, t));
  }, []);
}
function lr(e, n) {
  return e !== 0 && Math.abs(e) < n;
}
function Mn(e) {
  return { least: e, most: e };
}
function Fo(e, n) {
  return typeof e == "number" && typeof n == "number" ? n - e : null;
}
var Xh = ["notAsked", "notInStatistics", "unusable", "changedVersion"];
function Yh(e, n, t, r) {
  return Xh.reduce((s, o) => {
    let i = Fo(n[o], t[o]);
    return i === null || !lr(i, r) ? s : [...s, { part: "questions", key: e, figure: o, interval: Mn(i), only: "remainders" }];
  }, []);
}
function Zh(e, n, t, r, s, o) {
  var k;
  let i = Object.keys(t).filter((S) => n[S] !== void 0).map((S) => [S, t[S] - n[S]]), a = ([S]) => S.startsWith(ar), l = new Map(i.filter((S) => !a(S))), u = (k = l.get("n")) != null ? k : 0, c = i.filter((S) => a(S) && lr(S[1], s.minCell));
  if (c.length > 0)
    return c.map(([S, x]) => ({ part: "skills", key: e, figure: S, interval: Mn(x), only: "steps" }));
  if (Array.from(l.values()).every((S) => S === 0))
    return [];
  let d = { part: "skills", key: e };
  if (u !== 0 && Math.abs(u) < Math.max(s.minAnswers, s.minCell))
    return [E(v({}, d), { figure: "n", interval: Mn(u) })];
  let p = Array.from(l).filter(([S, x]) => !["n", "importance", "ability", "rds"].includes(S) && (lr(x, s.minCell) || u !== 0 && x === u && S.includes(" ")));
  if (p.length > 0)
    return p.map(([S, x]) => E(v({}, d), { figure: S, interval: Mn(x), only: "steps" }));
  if (!o)
    return [];
  let { counts: f, factorsOf: g, names: m } = ey(r), h = Array.from(l, ([S, x]) => ({ factors: g(S), equals: x })), y = m.filter((S) => !l.has(S)), w = { counts: f, least: 0, sums: h }, b = nn(w, y.map(g), !1);
  return y.map((S, x) => {
    var R;
    return E(v({}, d), { figure: S, interval: (R = b[x]) != null ? R : null });
  }).filter(({ figure: S, interval: x }) => x === null || x.least === u && S.includes(" ") || x.least > 0 && x.least < s.minCell && !kt(w, [g(S)], s));
}
function ey(e) {
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
function ny(e, n, t, r, s, o, i) {
  var d, p, f, g, m, h, y;
  let a = de(n), l = [], u = Object.keys((d = n.groups) != null ? d : {});
  for (let w of n.by === "community" ? [] : u) {
    let [b, k] = [(f = (p = e.groups) == null ? void 0 : p[w]) != null ? f : null, (m = (g = n.groups) == null ? void 0 : g[w]) != null ? m : null], S = b === null || k === null ? 0 : k.counted - b.counted;
    lr(S, o.minCell) && l.push({ part: "breakdowns", key: a, skill: null, figure: w, interval: Mn(S) });
  }
  let c = ({ groups: w }, b, k) => {
    var x, R;
    let S = (R = (x = w == null ? void 0 : w[b]) == null ? void 0 : x.skills[k]) != null ? R : null;
    return S === null ? null : Wl(S);
  };
  for (let w of Object.keys(r.skills)) {
    let b = (P, C) => {
      l.push({ part: "breakdowns", key: a, skill: w, figure: P, interval: C });
    }, k = [];
    for (let P of u) {
      let [C, N] = [c(e, P, w), c(n, P, w)];
      if (C === null || N === null)
        continue;
      let O = un(N, [C]);
      k.push([P, O]);
      let I = Fo(C.highNeed, N.highNeed);
      I !== null && (I !== 0 || O.n !== 0) && !(i && O.n > 0 && Nn(
        { ratings: v({ n: O.n }, O.sums), need: I },
        s,
        o.minCell
      )) && l.push({ part: "breakdowns", key: a, skill: w, figure: `${P}: high need`, interval: Mn(I), only: "need" }), ["canTeach", "wantToLearn"].forEach((M) => {
        let F = Fo(C[M], N[M]);
        F !== null && lr(F, o.minCell) && b(`${P}: ${M}`, Mn(F));
      });
    }
    let [S, x] = [(h = t.skills[w]) != null ? h : null, (y = r.skills[w]) != null ? y : null], R = S === null || x === null ? null : un(Bl(x), [Bl(S)]), A = R === null || k.length === 0 ? [] : n.isPartition ? [["all others", un(R, k.map(([, P]) => P))]] : k.map(([P, C]) => [`all but ${P}`, un(R, [C])]);
    for (let [P, C] of [...k, ...A]) {
      let { n: N, sums: O } = C;
      if (!(N === 0 && O.importance === 0 && O.ability === 0)) {
        if (Math.abs(N) < Math.max(o.minAnswers, o.minCell))
          b(P, Mn(N));
        else if (i) {
          let [I, M] = ["importance", "ability"].map(
            (W) => tr(s[W], N, O[W], () => 1 / 0)
          ), F = [...I != null ? I : [], ...M != null ? M : []].find((W) => ye(W, o.minCell) || W !== null && W.most === 0);
          F !== void 0 && b(P, F);
        }
      }
    }
  }
  return l;
}
function Bl({ ability: e = 0, importance: n = 0, n: t = 0 }) {
  return { n: t, sums: { importance: n, ability: e } };
}

// src/core/analysis/disclosure/is-spread.ts
function Vl(e, n) {
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
    let d = ty(a, r.n, r[o], l, n);
    return t.set(u, d), d;
  });
}
function ty(e, n, t, r, s) {
  let o = Array.from(e.values()), i = [Math.min(...o), Math.max(...o)];
  if (ry(o)) {
    let u = new Map(r), c = Array.from(e, ([d, p]) => {
      var f;
      return { value: p, most: Math.min(n, (f = u.get(d)) != null ? f : n) };
    });
    return i.every((d) => sy(d, c, n, t, s.minCell));
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
  return kt(l, i.map((u) => a((c) => c === u ? 0 : 1)), s);
}
function ry(e) {
  let n = Array.from(new Set(e)).sort((t, r) => t - r);
  return n.length === e.length && n.every((t, r) => t === n[0] + r);
}
function sy(e, n, t, r, s) {
  var p, f;
  let o = Math.abs(r - t * e), i = n.filter(({ value: g }) => g !== e).map(({ most: g, value: m }) => ({ by: Math.abs(m - e), most: g })).sort((g, m) => g.by - m.by), a = (f = (p = n.find(({ value: g }) => g === e)) == null ? void 0 : p.most) != null ? f : 0, l = Math.min(t, i.reduce((g, m) => g + m.most, 0)), u = (g, m) => {
    let [h, y] = [g, 0];
    for (let w = 0; w < i.length && h > 0; w++) {
      let b = i[m ? w : i.length - 1 - w], k = Math.min(h, b.most);
      y += k * b.by, h -= k;
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
function ms(e, n) {
  var a, l, u, c, d;
  let t = [n.questions[e], (a = n.earlier) == null ? void 0 : a.questions[e]].filter((p) => p !== void 0 && !T(p)), [r] = t, s = t.find(({ places: p }) => p !== void 0 && Object.keys(p).some((f) => !T(p[f]))), o = t.find(({ summary: p }) => p !== void 0 && !T(p)), i = o == null ? void 0 : o.summary;
  return {
    question: r === void 0 ? null : t.slice(1).reduce(iy, r),
    places: { places: (l = s == null ? void 0 : s.places) != null ? l : null, n: (u = s == null ? void 0 : s.n) != null ? u : 0, choices: (c = s == null ? void 0 : s.choices) != null ? c : {} },
    summary: { summary: i === void 0 || T(i) ? null : i, n: (d = o == null ? void 0 : o.n) != null ? d : 0 }
  };
}
var oy = ["notAsked", "notInStatistics", "unusable", "changedVersion"];
function iy(e, n) {
  let t = B();
  Object.keys(e.choices).forEach((s) => {
    let [o, i] = [e.choices[s], n.choices[s]];
    t[s] = T(o) && i !== void 0 ? i : o;
  });
  let r = {};
  return oy.forEach((s) => {
    r[s] = T(e[s]) ? n[s] : e[s];
  }), E(v(v({}, e), r), { choices: t });
}

// src/core/analysis/disclosure/rating-trail.ts
var ay = 4;
function fs({ change: e, published: n }) {
  var s;
  let { earlier: t } = n;
  return ((s = n.ratingTrail) != null ? s : (
    // Data of a time when only this was kept.
    t === void 0 ? [] : [Jn(t, 1 / 0)]
  )).map((o) => E(v({}, o), { gone: o.gone + e.removed })).concat(Jn(n, e.removed));
}
function Ul(e, n) {
  let t = Jn(n, 0);
  return e.map((r) => uy(r, t)).filter(({ breakdowns: r, skills: s }) => r.length + Object.keys(s).length > 0);
}
function Hl(e, n) {
  let t = Jn(n, 0), r = /* @__PURE__ */ new Map();
  return e.forEach((s) => Ql(s, t).forEach((o) => {
    var i;
    r.set(o, ((i = r.get(o)) != null ? i : 0) + 1);
  })), Array.from(r.keys()).filter(
    (s) => {
      var o;
      return r.get(s) >= ay && ((o = t.skills[s]) != null ? o : null) !== null;
    }
  );
}
function Ql(e, n) {
  let t = new Set(Object.keys(e.skills).filter((r) => {
    let [s, o] = [e.skills[r], n.skills[r]];
    return s !== null && o !== void 0 && Object.keys(s != null ? s : {}).some((i) => (o == null ? void 0 : o[i]) === void 0);
  }));
  return e.breakdowns.forEach((o) => {
    var i = o, { groups: r } = i, s = ut(i, ["groups"]);
    let a = zl(n, s);
    Object.keys(r != null ? r : {}).forEach((l) => {
      var c;
      let u = r == null ? void 0 : r[l];
      Object.keys((c = u == null ? void 0 : u.skills) != null ? c : {}).forEach((d) => {
        var g;
        let p = (g = u == null ? void 0 : u.skills[d]) != null ? g : null, f = (a == null ? void 0 : a.groups) === null ? null : a == null ? void 0 : a.groups[l];
        p !== null && f !== void 0 && (f === null || ly(p, f.skills[d])) && t.add(d);
      });
    });
  }), t;
}
function zl({ breakdowns: e }, n) {
  return e.find((t) => de(t) === de(n));
}
function ly(e, n) {
  let t = n == null ? void 0 : n.split(" ");
  return n !== void 0 && e.split(" ").some((r, s) => {
    var o;
    return r !== "-" && ((o = t == null ? void 0 : t[s]) != null ? o : "-") === "-";
  });
}
function uy(e, n) {
  let t = Ql(e, n), r = (o) => {
    let i = B();
    return Object.keys(o).filter((a) => t.has(a)).forEach((a) => {
      i[a] = o[a];
    }), i;
  }, s = e.breakdowns.reduce((o, i) => {
    let p = i, { groups: a } = p, l = ut(p, ["groups"]), u = zl(n, l);
    if (a === null || u === void 0)
      return o;
    let c = B(), d = !1;
    return Object.keys(a).forEach((f) => {
      var h;
      let g = (h = a[f]) != null ? h : null, m = g === null ? {} : r(g.skills);
      d = d || g !== null && (u.groups === null || u.groups[f] === null) || Object.keys(m).some((y) => m[y] !== null), c[f] = g === null ? null : E(v({}, g), { skills: m });
    }), d ? [...o, E(v({}, l), { groups: c })] : o;
  }, []);
  return E(v({}, e), { skills: r(e.skills), breakdowns: s });
}

// src/core/analysis/disclosure/question-trail.ts
var cy = 6;
function ur({ choices: e, n }, t, r) {
  let s = B();
  return Object.keys(e).forEach((o) => {
    let i = e[o];
    s[o] = i === void 0 || T(i) ? null : i.count;
  }), { n, counts: s, come: t, gone: r };
}
function ps(e, n) {
  var s;
  let t = (s = n.trails) == null ? void 0 : s[e], r = n.questions[e];
  return t != null ? t : r === void 0 || T(r) ? null : { states: [ur(r, 0, 0)], come: 0, gone: 0, sealed: [] };
}
function Do(e, n) {
  let t = Object.keys(v(v({}, e.counts), n.counts));
  return e.n === n.n && t.every((r) => tn(e, r) === tn(n, r));
}
function tn({ counts: e }, n) {
  let t = Object.prototype.hasOwnProperty.call(e, n) ? e[n] : 0;
  return t === void 0 ? 0 : t;
}
function Kl(e, n, t) {
  var a, l;
  let r = ((a = e == null ? void 0 : e.come) != null ? a : 0) + t.added, s = ((l = e == null ? void 0 : e.gone) != null ? l : 0) + t.removed;
  if (T(n))
    return e === null ? null : E(v({}, e), { come: r, gone: s });
  let o = ur(n, r, s), i = e == null ? void 0 : e.states[e.states.length - 1];
  return e === null || i === void 0 || Xl(o).length === 0 ? null : Do(i, o) && r + s === 0 ? e.states.length === 1 && e.sealed.length === 0 ? null : e : { states: [..._o(e), o], come: 0, gone: 0, sealed: jo(e) };
}
function jo(e) {
  let n = e.states[e.states.length - 1];
  return n !== void 0 && Jl(e) ? Xl(n) : e.sealed;
}
function _o(e) {
  return Jl(e) ? e.states.slice(-1) : e.states;
}
function Jl({ states: e }) {
  return e.length >= cy;
}
function Xl({ counts: e }) {
  return Object.keys(e).filter((n) => e[n] === null);
}

// src/core/analysis/disclosure/earlier-figures.ts
function Wo(e, n) {
  if (n === null)
    return e;
  let t = [...n.published.earlier === void 0 ? [] : [n.published.earlier], n.published], r = B(), s = B();
  Object.keys(e.questions).forEach((l) => {
    let u = e.questions[l], c = dy(l, u, n);
    c !== null && gs(c, u) && (r[l] = c);
    let d = Kl(ps(l, n.published), u, n.change);
    d !== null && (s[l] = d);
  });
  let o = B();
  Object.keys(e.skills).forEach((l) => {
    let u = my(t.map((c) => c.skills[l]));
    u !== null && gs(u, e.skills[l]) && (o[l] = u);
  });
  let i = e.breakdowns.map((l) => fy(l, t)).filter((l) => l !== null), a = Ul(fs(n), e);
  return v(v(v(v({}, e), Object.keys(r).length + Object.keys(o).length + i.length === 0 ? {} : { earlier: { questions: r, skills: o, breakdowns: i } }), Object.keys(s).length === 0 ? {} : { trails: s }), a.length === 0 ? {} : { ratingTrail: a });
}
function gs(e, n) {
  if (typeof e != "object" || e === null || T(e))
    return T(n) && !T(e);
  let [t, r] = [e, n];
  return T(n) || typeof n == "object" && n !== null && Object.keys(t).some((s) => gs(t == null ? void 0 : t[s], r == null ? void 0 : r[s]));
}
function dy(e, n, { change: t, published: { earlier: r, questions: s }, published: o }) {
  let [i, a] = [s[e], r == null ? void 0 : r.questions[e]];
  return t.added + t.removed === 0 && i !== void 0 && !T(n) && !T(i) && Do(ur(n, 0, 0), ur(i, 0, 0)) && a !== void 0 && !T(a) ? a : ms(e, o).question;
}
function my(e) {
  let n = e.find((t) => t !== void 0 && !T(t));
  return n === void 0 || T(n) ? null : n;
}
function fy(e, n) {
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
        (f || gs(h, y)) && g[m] === void 0 && !T(h) && (g[m] = h);
      }), (f || Object.keys(g).length > 0) && (s[c] = { counted: (l = (a = s[c]) == null ? void 0 : a.counted) != null ? l : d.counted, skills: g });
    }
  let [o] = r;
  return o === void 0 || Object.keys(s).length === 0 ? null : E(v({}, o), { groups: s });
}

// src/core/analysis/disclosure/withheld-parts.ts
function Ve({ part: e, key: n, only: t = void 0, skill: r = null }) {
  return JSON.stringify([e, n, r, t != null ? t : null]);
}

// src/core/analysis/disclosure/publish-balance.ts
function Yl(e, n) {
  let t = B();
  return Object.keys(e).forEach((r) => {
    let s = e[r], o = n("canTeach", r, s.canTeach), i = n("wantToLearn", r, s.wantToLearn), a = [o, i].find(T);
    t[r] = v(E(v({}, s), {
      canTeach: o,
      wantToLearn: i
    }), a === void 0 ? {} : { surveyDifference: a, surveyRatio: a });
  }), t;
}

// src/core/analysis/disclosure/suppress-counts.ts
function Xn(e, n, t) {
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
function Zl(e, n, t, r = () => !1) {
  let s = e.map((a) => a.map(() => !1));
  if (t <= 1)
    return s;
  let o = e.map((a, l) => a.map(
    (u, c) => u > 0 && (u < t || r(l, c))
  ));
  for (let { places: a, total: l } of qo(e, n)) {
    let [u, ...c] = a.filter((d) => $n(e, ...d) > 0);
    a.length > 1 && u !== void 0 && c.length === 0 && $n(e, ...u) === l && a.forEach(([d, p]) => {
      o[d][p] = !0;
    });
  }
  o.forEach((a, l) => a.forEach((u, c) => {
    s[l][c] = u;
  }));
  let i = Bo(e, s, o, n, t);
  for (; i !== null; ) {
    let a = gy(e, s, n, i);
    if (a.length === 0)
      return null;
    a.forEach(([l, u]) => {
      s[l][u] = !0;
    }), i = Bo(e, s, o, n, t);
  }
  return yy(e, s, o, n, t), s;
}
function $n(e, n, t) {
  var r;
  return (r = e[n]) == null ? void 0 : r[t];
}
function qo(e, n) {
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
function Bo(e, n, t, r, s) {
  var f, g, m, h, y;
  if (e.length === 1 && r.columns === void 0)
    return py((f = e[0]) != null ? f : [], (g = n[0]) != null ? g : [], (m = t[0]) != null ? m : [], (h = r.rows) == null ? void 0 : h[0], s);
  let o = ([w, b]) => {
    var k;
    return ((k = n[w]) == null ? void 0 : k[b]) === !0;
  }, i = ([w, b]) => `${w}/${b}`, a = qo(e, r), l = a.slice(0, e.length).reduce((w, b) => w.concat(b.places), []).filter(o), u = l.map(i), c = {}, d = [];
  a.forEach((w, b) => {
    let k = w.places.filter(o);
    if (w.places.length > 1 && k.length === w.places.length && k.forEach((S) => {
      c[i(S)] = 0;
    }), w.total !== void 0) {
      let S = k.map(i), x = (P) => P.reduce((C, [N, O]) => C + $n(e, N, O), 0), R = w.total - x(w.places);
      if (R > 0) {
        let P = b < e.length ? [b, hs] : [hs, b - e.length];
        S.push(i(P)), u.push(i(P)), c[i(P)] = 0, R < s && l.push(P);
      }
      let A = {};
      S.forEach((P) => {
        A[P] = 1;
      }), d.push({ factors: A, equals: w.total - x(w.places.filter((P) => !o(P))) });
    }
  });
  let p = nn(
    { counts: u, least: 1, leastOf: c, sums: d },
    l.map((w) => ({ [i(w)]: 1 }))
  );
  return (y = l.find(([w, b], k) => {
    var x, R;
    let S = (x = p[k]) != null ? x : null;
    return S === null || (((R = t[w]) == null ? void 0 : R[b]) !== !1 || S.least < s) && S.most - S.least + 1 < s;
  })) != null ? y : null;
}
function py(e, n, t, r, s) {
  if (r === void 0)
    return null;
  let o = (g) => g.reduce((m, h) => m + h, 0), i = e.map((g, m) => m).filter((g) => n[g] === !0), a = e.length > 1 && i.length === e.length ? 0 : 1, l = r - o(e), u = r - o(e.filter((g, m) => n[m] !== !0)), c = i.length - 1 + +(l > 0), d = (g, m, h) => {
    let y = c === 0 ? [u, u] : [g, u - m];
    return (h || y[0] < s) && y[1] - y[0] + 1 < s;
  }, p = i.find((g) => d(a, a * (i.length - 1), t[g] === !0));
  return p !== void 0 ? [0, p] : l > 0 && l < s && (i.length === 0 ? !0 : d(0, a * i.length, !0)) ? [0, hs] : null;
}
var hs = -1;
function gy(e, n, t, [r, s]) {
  var b, k, S, x, R;
  let o = ([A, P]) => {
    var C;
    return ((C = n[A]) == null ? void 0 : C[P]) === !1 && $n(e, A, P) > 0;
  }, i = (A) => A.reduce((P, [C, N]) => P + $n(e, C, N) + hy, 0), a = (A) => A.filter((P) => P.length > 0).reduce((P, C) => P.length === 0 || i(C) < i(P) ? C.slice() : P, []), l = ((b = e[r]) != null ? b : []).map((A, P) => [r, P]), u = s === hs ? [] : e.map((A, P) => [P, s]), c = (A) => A.filter(o).map((P) => [P]), d = ((k = t.rows) == null ? void 0 : k[r]) !== void 0 && ((S = t.columns) == null ? void 0 : S[s]) !== void 0, p = (A) => $n(e, ...A) > 0, f = (A, P) => {
    let C = [[r, P], [A, s], [A, P]];
    return A !== r && P !== s && C.every(p) ? C.filter(o) : [];
  }, g = d ? u.reduce(
    (A, [P]) => A.concat(l.map(([, C]) => f(P, C))),
    []
  ) : [], m = c(((x = t.rows) == null ? void 0 : x[r]) !== void 0 ? l : ((R = t.columns) == null ? void 0 : R[s]) !== void 0 ? u : []), h = a(d ? g : m), y = h.length > 0 ? h : a([...c(l), ...c(u)]), w = qo(e, t).reduce((A, { places: P }) => A.concat(c(P)), []);
  return y.length > 0 ? y : a(w);
}
var hy = 1e6;
function yy(e, n, t, r, s) {
  let o = [];
  n.forEach((i, a) => i.forEach((l, u) => {
    var c;
    l && ((c = t[a]) == null ? void 0 : c[u]) !== !0 && o.push([a, u]);
  })), o.sort(([i, a], [l, u]) => $n(e, l, u) - $n(e, i, a) || i - l || a - u);
  for (let [i, a] of o) {
    let l = n[i];
    l[a] = !1, l[a] = Bo(e, n, t, r, s) !== null;
  }
}

// src/core/analysis/disclosure/publish-breakdown.ts
var nu = { withheld: "few-answers" }, cr = "";
function tu(e, n) {
  var h, y;
  let { question: t, thresholds: r } = n, s = Object.keys(e.groups), o = (w) => e.groups[w], i = B();
  s.forEach((w) => {
    i[w] = o(w).counted;
  }), i[cr] = e.ungrouped;
  let { hidden: a, small: l } = by(i, Go(r), e.isPartition, t), u = s.filter((w) => !a.has(w)), c = s.length === 0 ? [] : Object.keys(o(s[0]).skills), d = B(), p = new Map(u.map((w) => [w, B()]));
  for (let w of c) {
    let b = wy(e, w, u.filter((A) => !l.has(A)), n), k = u.filter((A) => !b.has(A) && !l.has(A)), S = ky(e, w, k, n), x = eu(e, w, "canTeach", u, n), R = eu(e, w, "wantToLearn", u, n);
    for (let A of u) {
      let P = o(A).skills[w];
      p.get(A)[w] = l.has(A) ? nu : (h = b.get(A)) != null ? h : xy(P, S.has(A), x.has(A), R.has(A));
    }
  }
  s.forEach((w) => {
    var b, k;
    d[w] = (k = a.get(w)) != null ? k : { counted: o(w).counted, skills: (b = p.get(w)) != null ? b : {} };
  });
  let { by: f, isPartition: g, question: m } = e;
  return { by: f, question: m, isPartition: g, groups: d, ungrouped: (y = a.get(cr)) != null ? y : e.ungrouped };
}
function ru({ by: e, isPartition: n, question: t }, r) {
  return { by: e, question: t, isPartition: n, withheld: r.withheld, groups: {}, ungrouped: r };
}
function Go({ minAnswers: e, minCell: n }) {
  return Math.max(e, n);
}
function by(e, n, t, r) {
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
  let a = Xn(i, n, t);
  for (let l of a === null ? Object.keys(e) : Array.from(a))
    s.has(l) || s.set(l, e[l] < n ? nu : q);
  return { hidden: s, small: /* @__PURE__ */ new Set() };
}
function wy(e, n, t, r) {
  var w;
  let { isSpread: s, measured: o, published: i, thresholds: a, totals: l } = r, u = /* @__PURE__ */ new Map(), c = i[n], d = (w = r.withheldSkill(n)) != null ? w : T(c) ? c : null;
  if (d !== null)
    return t.forEach((b) => u.set(b, d)), u;
  let p = su(c), f = (b) => {
    var k;
    return ys((k = e.groups[b]) == null ? void 0 : k.skills[n]);
  }, g = ys(l[n]), m = (b) => b.n === 0 || b.n >= Go(a) && s(b, p) && jl(b, o, a.minCell);
  for (let b of t) {
    let k = f(b);
    (!m(k) || !e.isPartition && !m(Vo(g, [k]))) && u.set(b, k.n < Go(a) ? { withheld: "few-answers" } : q);
  }
  let h = t.filter((b) => !u.has(b) && f(b).n > 0).sort((b, k) => f(b).n - f(k).n || (b < k ? -1 : 1)), y = (b) => m(b) && (b.n === 0 || b.n >= a.minCell + t.filter((k) => u.has(k)).length - 1);
  for (; e.isPartition && h.length > 0 && !y(Vo(g, h.map(f))); )
    u.set(h.shift(), q);
  return u;
}
function su(e) {
  let n = (t) => {
    let r = e === void 0 || T(e) ? null : e[t].counts;
    return r === null || T(r) ? null : r;
  };
  return { importance: n("importance"), ability: n("ability") };
}
function ys(e) {
  var r;
  let n = (r = e == null ? void 0 : e.n) != null ? r : 0, t = (s) => {
    var o;
    return Math.round(((o = typeof s == "object" && s !== null ? s.mean : s) != null ? o : 0) * n);
  };
  return { n, importance: t(e == null ? void 0 : e.importance), ability: t(e == null ? void 0 : e.ability) };
}
function Vo(e, n) {
  let t = (r) => n.reduce((s, o) => s - o[r], e[r]);
  return { n: t("n"), importance: t("importance"), ability: t("ability") };
}
function ky(e, n, t, r) {
  let { measured: s, published: o, thresholds: { minCell: i }, totals: a } = r, l = o[n];
  if (i <= 1)
    return /* @__PURE__ */ new Set();
  let { importance: u, ability: c } = su(l), d = new Map(t.map((m) => {
    var y, w;
    let h = (y = e.groups[m]) == null ? void 0 : y.skills[n];
    return [m, { ratings: ys(h), need: (w = h == null ? void 0 : h.highNeedCount) != null ? w : 0 }];
  })), p = Array.from(d.values()).some(({ ratings: { n: m } }) => [u, c].some(
    (h) => h !== null && Object.keys(h).some((y) => {
      var w;
      return ((w = h[y]) != null ? w : 0) < m;
    })
  ));
  if (l === void 0 || T(l) || T(l.highNeedCount) || p || r.isNeedWithheld(n))
    return new Set(t);
  let f = { ratings: ys(a[n]), need: l.highNeedCount }, g = (m) => ({
    ratings: Vo(f.ratings, m.map(({ ratings: h }) => h)),
    need: m.reduce((h, { need: y }) => h - y, f.need)
  });
  return e.isPartition ? _l(d, g(Array.from(d.values())), s, i) : new Set(t.filter((m) => {
    let h = d.get(m);
    return !Nn(h, s, i) || !Nn(g([h]), s, i);
  }));
}
function eu(e, n, t, r, { published: s, thresholds: { minCell: o }, totals: i }) {
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
    return (w = (y = Zl([m], { rows: [l] }, o, (b, k) => h(k))) == null ? void 0 : y[0]) != null ? w : m.map(() => !0);
  }, p = e.isPartition ? d(u, c) : u.map(
    (m, h) => d([m, l - m], (y) => y === 0 && c(h))[0]
  );
  return new Set(r.filter((m, h) => p[h]));
}
function xy(e, n, t, r) {
  return v(v(v(v({}, e), n ? { highNeed: q, highNeedCount: q } : {}), t && e.canTeach !== null ? { canTeach: q } : {}), r && e.wantToLearn !== null ? { wantToLearn: q } : {});
}

// src/core/analysis/disclosure/audit-trail.ts
var Sy = 12;
function xt(e, n, t) {
  var S;
  let r = Array.from(new Set(
    e.reduce((x, { counts: R }) => x.concat(Object.keys(R)), [])
  )), s = [], o = {}, i = [], a = [], l = [], u = [], c = e.map(() => ({ come: {}, gone: {}, known: 0, codes: [] }));
  for (let x of r) {
    let R = { come: [null], gone: [null] }, A = h(x);
    for (let P = 1; P < e.length; P++) {
      let [C, N] = [e[P - 1], e[P]], O = c[P], [I, M] = [tn(C, x), tn(N, x)];
      if (I !== null && M !== null && y(M - I, N.n - C.n)) {
        let ee = { least: M - I, most: M - I };
        l.push({ codes: [x], figure: `${x}: came to release ${P}`, interval: ee });
      }
      if (I !== null && M !== null && N.gone === 0) {
        if (M < I)
          return null;
        O.known += M - I, R.come.push({ constant: M - I, factors: {} }), R.gone.push(null), A = { constant: M, factors: {} };
        continue;
      }
      let F = m(`${x} + ${P}`), W = N.gone === 0 ? null : m(`${x} - ${P}`);
      O.codes.push(x), O.come[F] = 1, R.come.push({ constant: 0, factors: { [F]: 1 } });
      let V = E(v({}, A.factors), { [F]: 1 });
      if (W !== null && (O.gone[W] = 1, V[W] = -1), R.gone.push(W === null ? null : { constant: 0, factors: { [W]: 1 } }), A = { constant: A.constant, factors: V }, M === null) {
        let ee = Object.keys(V).reduce((se, fe) => {
          var Te;
          return se + ((Te = o[fe]) != null ? Te : 0);
        }, A.constant);
        (N.gone > 0 || ee < n.least) && a.push({ factors: Uo(V, -1), atMost: A.constant - n.least }), u.push({ codes: [x], figure: `${x}: in release ${P}`, sum: A, all: 1 / 0 });
      } else
        i.push({ factors: V, equals: M - A.constant }), A = { constant: M, factors: {} };
    }
    ["come", "gone"].forEach((P) => w(x, P, R[P]));
  }
  if (!b())
    return null;
  let p = nn({ counts: s, least: 0, leastOf: o, sums: i, limits: a }, u.map(({ sum: x }) => x.factors)), f = e.slice(1).reduce((x, { gone: R }) => x + R, 0), g = Number.isFinite(f) ? f : 0;
  for (let x = 0; x < u.length; x++) {
    let { all: R, codes: A, figure: P, sum: C } = u[x], N = (S = p[x]) != null ? S : null;
    if (N === null)
      return null;
    let O = { least: N.least + C.constant, most: N.most + C.constant };
    (ye(E(v({}, O), { most: O.most - g }), t) || O.least >= R) && l.push({ codes: A, figure: P, interval: O });
  }
  return l;
  function m(x, R = 0) {
    return s.push(x), o[x] = R, x;
  }
  function h(x) {
    let [R] = e, A = R === void 0 ? 0 : tn(R, x);
    if (A !== null || R === void 0)
      return { constant: A != null ? A : 0, factors: {} };
    let P = m(`${x} = 0`, n.least), C = { constant: 0, factors: { [P]: 1 } };
    return c[0].come[P] = 1, u.push({ codes: [x], figure: `${x}: in release 0`, sum: C, all: 1 / 0 }), C;
  }
  function y(x, R) {
    return x !== 0 && (Math.abs(x) < t || !n.isMultiple && r.length > 1 && x === R);
  }
  function w(x, R, A) {
    var P;
    for (let C = 1; C < A.length; C++) {
      let N = { constant: 0, factors: {} };
      for (let O = C; O < A.length; O++) {
        let I = (P = A[O]) != null ? P : null;
        N = I === null ? N : { constant: N.constant + I.constant, factors: v(v({}, N.factors), I.factors) };
        let [M, F] = [e[C - 1], e[O]];
        if (Object.keys(N.factors).length > 0) {
          let W = R === "come" && !n.isMultiple && C === O && F.gone === 0 && r.length > 1 && F.n > M.n;
          u.push({
            codes: [x],
            figure: `${x}: ${R} from release ${C} to ${O}`,
            sum: N,
            all: W ? F.n - M.n : 1 / 0
          });
        }
      }
    }
  }
  function b() {
    return e.every((x, R) => {
      var W;
      let { codes: A, come: P, gone: C, known: N } = c[R], O = e[R - 1], I = O !== void 0 ? N : r.reduce((V, ee) => {
        var se;
        return V + ((se = tn(x, ee)) != null ? se : 0);
      }, 0), M = x.n - ((W = O == null ? void 0 : O.n) != null ? W : 0), F = Object.keys(P);
      if (O !== void 0 && x.gone > 0)
        return k(F, x.come), k(Object.keys(C), x.gone), n.isMultiple || (i.push({ factors: v(v({}, P), Uo(C, -1)), equals: M }), a.push(
          ...Number.isFinite(x.come) ? [{ factors: P, atMost: x.come }] : [],
          ...Number.isFinite(x.gone) ? [{ factors: C, atMost: x.gone }] : []
        )), !0;
      if (M < 0 || O !== void 0 && M > x.come)
        return !1;
      if (n.isMultiple)
        return k(F, M), F.length > 0 && F.length <= Sy && a.push(
          { factors: Uo(P, -1), atMost: I - M * Math.max(1, n.fewest) },
          ...n.most === null ? [] : [{ factors: P, atMost: M * n.most - I }]
        ), !0;
      if (O !== void 0 && F.length > 0 && M - I > 0 && M - I < t) {
        let V = { least: M - I, most: M - I };
        l.push({ codes: A, figure: `hidden: came to release ${R}`, interval: V });
      }
      return i.push(...F.length === 0 ? [] : [{ factors: P, equals: M - I }]), F.length > 0 ? M >= I : M === I;
    });
  }
  function k(x, R) {
    a.push(...Number.isFinite(R) ? x.map((A) => ({ factors: { [A]: 1 }, atMost: R })) : []);
  }
}
function Uo(e, n) {
  let t = {};
  return Object.keys(e).forEach((r) => {
    t[r] = n * e[r];
  }), t;
}

// src/core/analysis/disclosure/audit-places.ts
var Ry = 8;
function au(e, n, t, r, s) {
  var p;
  let { choices: o, n: i, places: a } = n.places;
  if (a === null)
    return !0;
  let l = Object.keys(e.places);
  if (t + r === 0 && i === e.n && l.every((f) => Py(a[f], e.places[f])))
    return !0;
  let u = { isMultiple: !1, fewest: 1, most: null, least: 0 }, c = [iu(a, i, 0), iu(e.places, e.n, 1 / 0)], d = e.n - i;
  return r === 0 && d > 0 && ((p = xt(c, u, s.minCell)) == null ? void 0 : p.length) === 0 && Ty(
    l.filter((f) => ou(a[f]) && ou(e.places[f])),
    d,
    (f) => vy(e.places[f], e.choices[f], a[f], o[f]),
    l.length,
    s.minCell
  );
}
function Py(e, n) {
  return e !== void 0 && n !== void 0 && JSON.stringify(e) === JSON.stringify(n);
}
function ou(e) {
  return e !== void 0 && !T(e) && !T(e.meanPlace);
}
function iu(e, n, t) {
  let r = /* @__PURE__ */ Object.create(null);
  return Object.keys(e).forEach((s) => {
    let o = e[s];
    r[s] = o === void 0 || T(o) ? null : o.first;
  }), { n, counts: r, come: t, gone: 0 };
}
function vy(e, n, t, r) {
  if (e === void 0 || t === void 0 || n === void 0 || r === void 0 || T(e) || T(t) || T(n) || T(r))
    return null;
  let s = ({ meanPlace: o }, i) => Math.round((typeof o == "number" ? o : 0) * i);
  return {
    count: n.count - r.count,
    first: e.first - t.first,
    sum: s(e, n.count) - s(t, r.count)
  };
}
function Ty(e, n, t, r, s) {
  let o = [], i = [], a = [], l = Array.from({ length: r }, () => ({}));
  for (let u of e) {
    let c = t(u);
    if (c === null)
      return !1;
    let d = Array.from({ length: r }, (f, g) => `${u} on ${g + 1}`), p = (f) => d.reduce(
      (g, m, h) => E(v({}, g), { [m]: f(h + 1) }),
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
  return r <= Ry && l.forEach((u) => a.push({ factors: u, atMost: n })), nn({ counts: o, least: 0, sums: i, limits: a }).every((u) => !ye(u, s));
}

// src/core/analysis/disclosure/publish-numbers.ts
var lu = 4, uu = 1e-6;
function cu(e, { mean: n, sd: t }) {
  return e > 1 && n !== null && t !== null && !(t > uu * Math.abs(n));
}
function bs({ mean: e, sd: n }, t, r, { minAnswers: s, minCell: o }) {
  if (e === null || n === null || t < Math.max(s, lu * o))
    return q;
  let [i, a] = r.type === "text" ? [r.min, r.max] : [null, null];
  return [i === null ? 0 : Number(i), ...a === null ? [] : [Number(a)]].every((c) => {
    let d = t * (e - c), p = (t - 1) * n * n + t * (e - c) * (e - c);
    return p > 0 && d * d / p >= lu / 2 * o - uu;
  }) ? { mean: e, sd: q, median: q } : q;
}

// src/core/analysis/disclosure/suppress-changes.ts
function du(e, n, t, { minAnswers: r, minCell: s }) {
  var b, k, S;
  let o = e.states[e.states.length - 1], i = Object.keys(n.counts), [a, l] = [e.come + n.come, e.gone + n.gone], u = n.n - o.n, c = (x) => {
    var R;
    return (R = e.states.reduceRight(
      (A, P) => A != null ? A : tn(P, x),
      null
    )) != null ? R : 0;
  }, d = (x) => Math.abs(n.counts[x] - c(x));
  if (u !== 0 && Math.abs(u) < Math.max(r, s))
    return null;
  let p = /* @__PURE__ */ new Set([...Array.from(n.hidden), ...jo(e)]), f = new Set(p);
  if (i.filter((x) => d(x) > 0 && d(x) < s).forEach((x) => f.add(x)), Ay(o, n, a + l))
    return new Set(i.filter((x) => p.has(x) || tn(o, x) === null));
  let g = () => i.every((x) => !f.has(x) || n.counts[x] > 0), m = _o(e), h = new Set(((b = xt(m, t, s)) != null ? b : []).map(({ figure: x }) => x)), y = () => {
    var A;
    let x = /* @__PURE__ */ Object.create(null);
    i.forEach((P) => {
      x[P] = f.has(P) ? null : n.counts[P];
    });
    let R = (A = xt([...m, { n: n.n, counts: x, come: a, gone: l }], t, s)) != null ? A : (
      // Answers count differently now, so any may have come and gone.
      xt([...m, { n: n.n, counts: x, come: 1 / 0, gone: 1 / 0 }], t, s)
    );
    return R === null ? null : R.filter(({ figure: P }) => !h.has(P));
  };
  for (let x = y(); ; x = y()) {
    if (x === null || !g())
      return null;
    if (x.length === 0)
      break;
    let R = i.filter((P) => !f.has(P) && n.counts[P] > 0).sort((P, C) => +(d(P) === 0) - +(d(C) === 0) || d(P) - d(C) || n.counts[P] - n.counts[C] || (P < C ? -1 : 1)), A = (k = R.find((P) => x == null ? void 0 : x.some((C) => C.codes.includes(P)))) != null ? k : R[0];
    if (A === void 0)
      return null;
    f.add(A);
  }
  let w = i.filter((x) => f.has(x) && !p.has(x)).sort((x, R) => n.counts[R] - n.counts[x] || (x < R ? -1 : 1));
  for (let x of w)
    f.delete(x), ((S = y()) == null ? void 0 : S.length) !== 0 && f.add(x);
  return Ey(f, o, n) ? f : null;
}
function Ay(e, { counts: n, n: t }, r) {
  return r === 0 && e.n === t && Object.keys(v(v({}, e.counts), n)).every(
    (s) => {
      var o, i;
      return ((o = tn(e, s)) != null ? o : n[s]) === ((i = n[s]) != null ? i : 0);
    }
  );
}
function Ey(e, n, { counts: t }) {
  let r = Object.keys(t).filter((o) => t[o] > 0 && !e.has(o)).length, s = Object.keys(n.counts).filter((o) => {
    var i;
    return ((i = n.counts[o]) != null ? i : 0) > 0;
  }).length;
  return 2 * r >= s;
}

// src/core/analysis/disclosure/publish-changes.ts
function mu(e, n, t, r, s) {
  var y, w;
  let o = ps(t.name, s.published);
  if (o === null || T(e) || t.kind === "text")
    return e;
  let i = ms(t.name, s.published), { added: a, removed: l } = s.change;
  if (t.kind === "number") {
    let b = n.n - ((w = (y = o.states[o.states.length - 1]) == null ? void 0 : y.n) != null ? w : 0);
    return b !== 0 && Math.abs(b) < Math.max(r.minAnswers, r.minCell) ? Ne : Ny(e, n, t, i, o.gone + l, r) ? e : E(v({}, e), { summary: Ne });
  }
  let u = Object.keys(e.choices), c = B();
  u.forEach((b) => {
    var k, S;
    c[b] = (S = (k = n.choices[b]) == null ? void 0 : k.count) != null ? S : 0;
  });
  let d = new Set(u.filter((b) => T(e.choices[b]))), p = du(o, { n: n.n, come: a, gone: l, counts: c, hidden: d }, Oy(t), r);
  if (p === null)
    return Ne;
  let f = B();
  u.forEach((b) => {
    var k;
    f[b] = p.has(b) && !d.has(b) ? Ne : (k = e.choices[b]) != null ? k : Ne;
  });
  let g = u.some((b) => p.has(b) && !d.has(b)), { places: m } = e, h = m === void 0 ? void 0 : au(
    E(v({}, e), { choices: f, places: m }),
    i,
    o.come + a,
    o.gone + l,
    r
  ) ? Cy(m, f) : fu(m);
  return v(v(v(v(E(v({}, e), {
    choices: f
  }), h === void 0 ? {} : { places: h }), g && e.summary !== void 0 ? { summary: Ne } : {}), g && e.topTwo !== void 0 ? { topTwo: Ne } : {}), g && e.bottomTwo !== void 0 ? { bottomTwo: Ne } : {});
}
function Oy({ isMultiple: e, question: n }) {
  var s;
  let [t, r] = "minSelectedChoices" in n ? [(s = n.minSelectedChoices) != null ? s : 1, n.maxSelectedChoices] : [1, null];
  return { isMultiple: e, fewest: t, most: r, least: 1 };
}
function fu(e) {
  let n = B();
  return Object.keys(e).forEach((t) => {
    let r = e[t];
    n[t] = T(r) ? r : Ne;
  }), n;
}
function Cy(e, n) {
  return Object.keys(e).some((t) => {
    let r = n[t];
    return T(r) && r.withheld === "little-change" && !T(e[t]);
  }) ? fu(e) : e;
}
function Ny(e, n, { question: t }, r, s, o) {
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
  return !T(bs(
    { mean: f, sd: Math.sqrt(g / Math.max(1, c - 1)), median: null },
    c,
    t,
    o
  ));
}

// src/core/analysis/disclosure/publish-question.ts
function hu(e, n, t) {
  var g;
  let r = Vr(e.n, t);
  if (r !== null || t.minCell <= 1) {
    let m = e.places === void 0 ? {} : { places: pu(e.places, () => !0, !0) };
    return r != null ? r : v(v({}, e), m);
  }
  if (n.kind === "number" && e.summary !== void 0 && cu(e.n, e.summary))
    return { withheld: "unanimous" };
  let s = Object.keys(e.choices), o = B();
  if (s.forEach((m) => {
    var h, y;
    o[m] = (y = (h = e.choices[m]) == null ? void 0 : h.count) != null ? y : 0;
  }), e.n > 0 && s.length > 1 && s.some((m) => o[m] === e.n) && !My(n))
    return { withheld: "unanimous" };
  let i = Xn(o, t.minCell, !0), a = e.places === void 0 ? null : $y(e.places, t);
  if (i === null || e.places !== void 0 && a === null)
    return q;
  let l = B();
  s.forEach((m) => {
    var h;
    l[m] = i.has(m) ? q : (h = e.choices[m]) != null ? h : q;
  });
  let u = (g = e.places) != null ? g : {}, c = Object.keys(u).some(
    (m) => gu(u[m].counts).some((h) => ge(h, t))
  ), d = Object.keys(u).some(
    (m) => {
      var h;
      return ge(((h = o[m]) != null ? h : 0) - u[m].first, t);
    }
  ), p = Object.keys(u).some(
    (m) => gu(u[m].counts).includes(e.n)
  ), f = v(v(E(v(v({}, e), Iy(e, t)), {
    choices: l,
    unknown: Object.keys(e.unknown).some((m) => {
      var h;
      return ge((h = e.unknown[m]) != null ? h : 0, t);
    }) ? q : e.unknown
  }), e.places === void 0 ? {} : { places: pu(
    e.places,
    (m) => !p && !d && !i.has(m) && (a == null ? void 0 : a.has(m)) === !1,
    !c,
    p ? { withheld: "unanimous" } : q
  ) }), n.kind !== "number" || e.summary === void 0 ? {} : { summary: bs(e.summary, e.n, n.question, t) });
  return i.size === 0 || e.summary === void 0 ? f : E(v({}, f), { summary: q, topTwo: q, bottomTwo: q });
}
function My({ isMultiple: e, kind: n }) {
  return e || n !== "codes";
}
function pu(e, n, t, r = q) {
  let s = B();
  return Object.keys(e).forEach((o) => {
    let { first: i, meanPlace: a } = e[o];
    s[o] = n(o) ? { first: i, meanPlace: t ? a : q } : r;
  }), s;
}
function $y(e, { minCell: n }) {
  let t = B();
  return Object.keys(e).forEach((r) => {
    var s, o;
    t[r] = (o = (s = e[r]) == null ? void 0 : s.first) != null ? o : 0;
  }), Xn(t, n, !0);
}
function Iy(e, n) {
  let { notAsked: t, notInStatistics: r, unusable: s, changedVersion: o } = e;
  return t > 0 || [r, s, o].some((i) => ge(i, n)) ? Ho(e) : {};
}
function Ho(e) {
  let { changedVersion: n, missing: t, notAsked: r, notInStatistics: s, unusable: o } = e;
  return {
    missing: t + r + s + o + n,
    notAsked: q,
    notInStatistics: q,
    unusable: q,
    changedVersion: q
  };
}
function gu(e) {
  return Object.keys(e).map((n) => e[n]);
}

// src/core/analysis/disclosure/publish-skill.ts
function Qo(e, n, t, r, s) {
  let o = Vr(e.n, t);
  if (o !== null)
    return o;
  if (t.minCell <= 1)
    return e;
  let { importance: i, ability: a, discrepancies: { negative: l, tied: u, positive: c }, highNeedCount: d, n: p } = e, f = r || p > 0 && d === p || ge(d, t) || ge(p - d, t), g = [i, a].reduce((k, { counts: S }) => k.concat(bu(S)), []), m = [...g, l, u, c].some((k) => ge(k, t));
  if (g.some((k) => k === p && p > 0))
    return { withheld: "unanimous" };
  let h = m || f;
  if (h && !Ly(e, n, f, t, s))
    return q;
  let { changedVersion: y, incomplete: w, missing: b } = e;
  return v(v(E(v(v({}, e), r || ge(w, t) || ge(y, t) ? { incomplete: q, changedVersion: q, missing: b + w + y } : {}), {
    importance: yu(i, h, r, t),
    ability: yu(a, h, r, t)
  }), h ? { discrepancies: q } : {}), f ? { highNeed: q, highNeedCount: q, highNeedInterval: q } : {});
}
function yu(e, n, t, r) {
  return E(v(v({}, e), n ? { sd: q, median: q, counts: q, topTwo: q, bottomTwo: q } : {}), {
    notInStatistics: t || ge(e.notInStatistics, r) ? q : e.notInStatistics,
    unknown: bu(e.unknown).some((s) => ge(s, r)) ? q : e.unknown
  });
}
function bu(e) {
  return Object.keys(e).map((n) => e[n]);
}
function Ly(e, n, t, r, s) {
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
      var k;
      return y + b * ((k = m[w]) != null ? k : 0);
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
  }).map(([, h]) => i((y) => +(y[m] === h))), f = [["negative", -1], ["tied", 0], ["positive", 1]].filter(([m]) => ge(e.discrepancies[m], r)).map(([, m]) => i(({ importance: h, ability: y }) => +(Math.sign(y - h) === m))), g = [...p("importance"), ...p("ability"), ...f, ...t ? [i(c)] : []];
  return kt({ counts: o.map(({ name: m }) => m), least: 0, sums: d }, g, r, s);
}

// src/core/analysis/disclosure/withhold-follow-ups.ts
function wu(e) {
  var r;
  let n = ir(e), t = /* @__PURE__ */ new Map();
  for (let { column: s, name: o, question: i, row: a } of X(e)) {
    let l = a === null || a.visibleIf === null ? [] : [a.visibleIf], u = [...(r = n.get(i.name)) != null ? r : [], ...l];
    t.set(o, u.reduce(
      (c, d) => c.concat(pe(d)),
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
function ku(e, n) {
  let t = /* @__PURE__ */ new Map();
  for (let { choices: r, name: s } of X(e))
    (r != null ? r : []).forEach(({ value: o, visibleIf: i }) => {
      var a;
      if (i !== null) {
        let l = pe(i), u = (a = t.get(s)) != null ? a : /* @__PURE__ */ new Map();
        u.set(o, l.reduce((c, d) => {
          var p;
          return c.concat((p = n.get(d)) != null ? p : []);
        }, l)), t.set(s, u);
      }
    });
  return t;
}
function xu(e, n, t, r, s, o) {
  let i = o <= 1 ? [] : e.filter((u) => {
    let c = r[u];
    return c !== void 0 && (T(c) || s(u));
  }).map((u) => r[u]), a = i.some((u) => T(u) && u.withheld === "unanimous"), l = n === 0 || !ge(n, { minAnswers: 0, minCell: o }) && t - n >= o;
  return a || i.length > 0 && !l ? q : null;
}

// src/core/analysis/disclosure/publish-versions.ts
function Su(e, n) {
  let { minCell: t } = n, r = B();
  e.forEach(({ counted: o, revision: i }) => {
    r[String(i)] = o;
  });
  let s = t <= 1 ? /* @__PURE__ */ new Set() : Xn(r, t, !0);
  return e.map((o) => s === null || s.has(String(o.revision)) ? E(v({}, o), { counted: q }) : o);
}

// src/core/analysis/disclosure/publish-results.ts
function ws(e, n, t = null) {
  let r = /* @__PURE__ */ new Map(), s = t === null || t.thresholds.minCell < n.minCell || n.minCell <= 1 ? null : t, o = Dy(e, n, s), i = s === null ? [] : [s.published, ...s.published.earlier === void 0 ? [] : [s.published.earlier]], a = s === null ? [] : fs(s);
  for (let u = 0; u < Fy; u++) {
    let c = Ru(e, n, o, r), d = /* @__PURE__ */ new Map();
    if ([
      ...i.map(({ questions: p }) => Gl(p, c.questions, n.minCell)),
      ...a.map((p) => ql(p, Jn(c, 0), n)),
      Hl(a, c).map((p) => ({ part: "skills", key: p }))
    ].forEach((p) => p.forEach((f) => {
      let g = Ve(f);
      d.set(r.has(g) ? Ve(E(v({}, f), { only: void 0 })) : g, Ne);
    })), Il(c, n).forEach((p) => d.set(Ve(p), q)), d.size === 0)
      return Wo(c, s);
    if (Array.from(d.keys()).every((p) => r.has(p)))
      break;
    d.forEach((p, f) => {
      var g;
      return r.set(f, (g = r.get(f)) != null ? g : p);
    });
  }
  return Wo(Ru(e, n, o, { get: () => i.length === 0 ? q : Ne }), s);
}
var Fy = 8;
function Dy(e, n, t) {
  var p, f;
  let r = /* @__PURE__ */ new Map();
  for (let g of X(n)) {
    let m = e.questions[g.name];
    if (m !== void 0) {
      let h = hu(m, g, n);
      r.set(g.name, t === null ? h : mu(h, m, g, n, t));
    }
  }
  let s = K(n), o = /* @__PURE__ */ new Map(), i = /* @__PURE__ */ new Map();
  s !== null && Object.keys(e.skills).forEach((g) => {
    o.set(g, Qo(e.skills[g], s, n, !1, i));
  });
  let a = wu(n), l = /* @__PURE__ */ new Map(), u = /* @__PURE__ */ new Set();
  for (let { kind: g, name: m, question: h, row: y } of X(n))
    y !== null && h.name === (s == null ? void 0 : s.grid.name) && l.set(y.value, [...(p = l.get(y.value)) != null ? p : [], ...(f = a.get(m)) != null ? f : []]), g === "number" && u.add(m);
  let c = s === null ? () => !0 : Vl(s, n), d = ku(n, a);
  return { questions: r, skills: o, measured: s, leads: a, choiceLeads: d, skillLeads: l, numbers: u, isSpread: c, ways: i };
}
function Ru(e, n, t, r) {
  let s = B();
  t.questions.forEach((p, f) => {
    var m;
    let g = r.get(Ve({ part: "questions", key: f, only: "remainders" })) !== void 0;
    s[f] = (m = r.get(Ve({ part: "questions", key: f }))) != null ? m : T(p) ? p : v(v({}, p), g ? Ho(e.questions[f]) : {});
  });
  let { counted: o } = e, i = (p, f) => xu(p, f, o, s, (g) => t.numbers.has(g), n.minCell);
  jy(s, e, t, i);
  let a = new Map(Array.from(t.skills, ([p, f]) => {
    var y, w, b;
    let g = r.get(Ve({ part: "skills", key: p, only: "steps" })) !== void 0, m = i((y = t.skillLeads.get(p)) != null ? y : [], (b = (w = e.skills[p]) == null ? void 0 : w.n) != null ? b : 0), h = m != null ? m : r.get(Ve({ part: "skills", key: p }));
    return [p, h != null ? h : g && t.measured !== null ? Qo(e.skills[p], t.measured, n, !0, t.ways) : f];
  })), { survey: l, population: u, excluded: c } = e, d = Wy(e, a, s, n);
  return E(v({
    survey: l,
    population: u,
    counted: o,
    excluded: c,
    questions: s
  }, d), {
    balance: Yl(
      e.balance,
      (p, f, g) => zo(s, n.measures[p], f, g)
    ),
    breakdowns: _y(e, d.skills, s, n, t, r),
    versions: r.get(Ve({ part: "versions", key: "" })) === void 0 ? Su(e.versions, n) : []
  });
}
function jy(e, n, { choiceLeads: t, leads: r }, s) {
  var i, a, l, u, c;
  let o = !0;
  for (; o; ) {
    o = !1;
    for (let d of Object.keys(e)) {
      let { choices: p = {}, n: f = 0 } = (i = n.questions[d]) != null ? i : {}, g = e[d], m = Array.from(T(g) ? [] : (a = t.get(d)) != null ? a : []).map(([y, w]) => {
        var b, k;
        return [(k = (b = p[y]) == null ? void 0 : b.count) != null ? k : 0, w];
      }).map(([y, w]) => y === 0 ? null : s(w, y)), h = (c = (u = s((l = r.get(d)) != null ? l : [], f)) != null ? u : m.find((y) => y !== null)) != null ? c : null;
      h !== null && !(T(g) && g.withheld === h.withheld) && (e[d] = h, o = !0);
    }
  }
}
function _y(e, n, t, r, s, o) {
  let { measured: i } = s;
  return i === null ? [] : e.breakdowns.reduce((a, l) => {
    var p, f;
    let u = de(l), c = l.question === null ? null : (p = t[l.question]) != null ? p : null, d = (f = o.get(Ve({ part: "breakdowns", key: u }))) != null ? f : T(c) ? c : null;
    return [...a, d !== null ? ru(l, d) : tu(l, {
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
function Wy(e, n, t, r) {
  var d, p, f, g, m, h, y, w, b, k, S, x;
  let s = Array.from(n.keys()), o = s.filter((R) => !T(n.get(R))), i = rs(o.map((R) => {
    let { n: A, highNeedCount: P } = n.get(R);
    return E(v({}, qy(e.skills[R])), {
      highNeed: A === 0 || T(P) ? null : { numerator: P, denominator: A }
    });
  })), a = (R) => {
    let { importance: A, ability: P } = n.get(R);
    return A.mean === null || P.mean === null ? null : { importance: A.mean, ability: P.mean };
  }, l = o.map(a), u = Ka(l.filter((R) => R !== null)), c = B();
  for (let R of s) {
    let A = n.get(R), P = o.indexOf(R), C = l[P];
    c[R] = T(A) ? A : E(v({}, A), {
      rankByMwds: (p = (d = i[P]) == null ? void 0 : d.rankByMwds) != null ? p : null,
      rankByRds: (g = (f = i[P]) == null ? void 0 : f.rankByRds) != null ? g : null,
      rankByHighNeed: (h = (m = i[P]) == null ? void 0 : m.rankByHighNeed) != null ? h : null,
      rankDifference: (w = (y = i[P]) == null ? void 0 : y.rankDifference) != null ? w : null,
      quadrant: C == null || u === null ? null : Ja(C, u),
      canTeach: zo(t, r.measures.canTeach, R, (k = (b = e.skills[R]) == null ? void 0 : b.canTeach) != null ? k : null),
      wantToLearn: zo(t, r.measures.wantToLearn, R, (x = (S = e.skills[R]) == null ? void 0 : S.wantToLearn) != null ? x : null)
    });
  }
  return { skills: c, cross: u, agreement: By(c) };
}
function zo(e, n, t, r) {
  let s = n === null ? void 0 : e[n], o = s === void 0 || T(s) ? s : s.choices[t];
  return r !== null && T(o) ? o : r;
}
function By(e) {
  let [n, t, r] = [[], [], []];
  return Object.keys(e).forEach((s) => {
    let o = e[s];
    o !== void 0 && !T(o) && o.rankByMwds !== null && o.rankByRds !== null && o.rankByHighNeed !== null && (n.push(o.rankByMwds), t.push(o.rankByRds), r.push(o.rankByHighNeed));
  }), {
    mwdsRds: ns(n, t),
    mwdsHighNeed: ns(n, r),
    rdsHighNeed: ns(t, r)
  };
}
function qy(e) {
  let { n, importance: t, ability: r, discrepancies: s } = e, o = (i) => Object.keys(i.counts).reduce((a, l) => a + Number(l) * i.counts[l], 0);
  return n === 0 ? { mwds: null, rds: null } : {
    mwds: { numerator: (o(t) - o(r)) * o(t), denominator: n * n },
    rds: { numerator: 100 * (s.positive - s.negative), denominator: n }
  };
}

// src/core/survey/text-changes.ts
function Yn(e, n) {
  return e === null || n === null ? e !== n : e.kind === "message" || n.kind === "message" ? e.kind !== n.kind || e.kind === "message" && n.kind === "message" && e.key !== n.key : Object.keys(e.texts).some((t) => {
    let r = n.texts[t];
    return r !== void 0 && r.trim() !== e.texts[t].trim();
  });
}
function In(e, n) {
  return e === null || n === null ? !1 : e.kind === "message" || n.kind === "message" ? e.kind === "message" && n.kind === "message" && e.key === n.key : Object.keys(e.texts).some((t) => {
    let r = n.texts[t];
    return r !== void 0 && r.trim() === e.texts[t].trim();
  });
}

// src/core/survey/choice-changes.ts
function Zn(e, n, t, r) {
  var d, p, f, g;
  let s = [], o = (m, h, y, ...w) => {
    s.push({ code: `${n}-${h}`, effect: y, element: e, item: m, parameters: w });
  }, i = Pu(t), a = Pu(r), l = t.filter(({ value: m }) => !a.has(m)), u = r.filter(({ value: m }) => !i.has(m));
  for (let m of l) {
    let h = u.find(({ text: y }) => In(m.text, y));
    h ? (u.splice(u.indexOf(h), 1), o(m.value, "renamed", "lost", m.value, h.value)) : o(m.value, "removed", "lost");
  }
  u.forEach(({ value: m, isRetired: h }) => {
    h || o(m, "added", "incomplete");
  });
  for (let m of r) {
    let h = i.get(m.value);
    if (h !== void 0) {
      if (h.isRetired !== m.isRetired && o(m.value, m.isRetired ? "retired" : "returned", m.isRetired ? "none" : "incomplete"), Yn(h.text, m.text)) {
        let y = t.find(({ value: w, text: b }) => w !== m.value && a.has(w) && In(b, m.text));
        y && !In(h.text, m.text) ? o(m.value, "swapped", "lost", m.value, y.value) : o(m.value, "text", "meaning");
      }
      ((p = (d = h.visibleIf) == null ? void 0 : d.source) != null ? p : "") !== ((g = (f = m.visibleIf) == null ? void 0 : f.source) != null ? g : "") && o(m.value, "condition", "incomplete");
    }
  }
  let c = (m) => m.map(({ value: h }) => h).filter((h) => i.has(h) && a.has(h)).join(" ");
  return c(t) !== c(r) && o(null, "order", "none"), s;
}
function Pu(e) {
  return new Map(e.map((n) => [n.value, n]));
}

// src/core/survey/question-changes.ts
function Jo(e, n) {
  let t = n.name, r = [], s = (l, u, ...c) => {
    r.push({ code: `question-${l}`, effect: u, element: t, item: null, parameters: c });
  };
  e.isRetired !== n.isRetired && s(n.isRetired ? "retired" : "returned", n.isRetired ? "none" : "incomplete");
  let [o, i] = [vu(e), vu(n)];
  if (o !== i) {
    let l = o === "choice" && i === "choices";
    return s(l ? "multiple" : "type", l ? "meaning" : "lost", St(e), St(n)), r;
  }
  St(e) !== St(n) && s("display", "none", St(e), St(n)), (Yn(e.title, n.title) || Yn(e.description, n.description)) && s("text", "meaning"), Ko(e.visibleIf) !== Ko(n.visibleIf) && s("condition", "incomplete");
  let a = (l) => Ko(l.requiredIf) || String(l.isRequired);
  return a(e) !== a(n) && s(a(n) === "false" ? "optional" : "required", a(n) === "false" ? "none" : "incomplete"), Tu(e) !== Tu(n) && s("limits", "meaning"), Au(e) !== Au(n) ? (s("source", "lost"), r) : r.concat(e.type === "rating" && n.type === "rating" ? Gy(e, n) : Cu(e, n));
}
function vu(e) {
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
function St(e) {
  return e.type === "text" ? e.inputType : e.type;
}
function Ko(e) {
  var n;
  return (n = e == null ? void 0 : e.source) != null ? n : "";
}
function Tu(e) {
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
function Au(e) {
  return "choicesFrom" in e && e.choicesFrom !== null ? e.choicesFrom : e.type === "matrixdropdown" && e.rowsFrom !== null ? `rows ${e.rowsFrom}` : "";
}
function Gy(e, n) {
  let t = (l, u) => [{ code: l, effect: u, element: n.name, item: null, parameters: [] }], r = ({ choices: l }) => l.map(({ value: u }) => u).join(" ");
  if (r(e) !== r(n))
    return t("scale-steps", "lost");
  let [s, o] = [e.minRateDescription, e.maxRateDescription];
  return In(s, n.maxRateDescription) && In(o, n.minRateDescription) && !In(s, o) ? t("scale-reversed", "lost") : [...Yn(s, n.minRateDescription) || Yn(o, n.maxRateDescription) ? t("scale-ends", "meaning") : [], ...Cu(e, n)];
}
function Cu(e, n) {
  let t = Zn(n.name, "choice", Eu(e), Eu(n));
  return "rows" in e && "rows" in n && t.push(...Zn(n.name, "row", e.rows, n.rows)), e.type === "matrixdropdown" && n.type === "matrixdropdown" && (t.push(...Zn(n.name, "column", Ou(e), Ou(n))), n.columns.forEach((r) => {
    let s = e.columns.find(({ name: o }) => o === r.name);
    t.push(...s ? Zn(n.name, "choice", s.choices, r.choices) : []);
  })), t;
}
function Eu(e) {
  if (!("choices" in e))
    return [];
  let n = e.choices;
  return n.concat(Xe(mt(e)).filter((t) => !n.some(({ value: r }) => r === t.value)));
}
function Ou(e) {
  return e.columns.map(({ name: n, title: t }) => ({ value: n, text: t, visibleIf: null, isRetired: !1 }));
}

// src/core/survey/answer-versions.ts
var dr = { current: null, earlier: /* @__PURE__ */ new Map() };
function Rt(e, n) {
  let t = /* @__PURE__ */ new Set(), r = [], s = [], o = e.notInStatistics.concat(n.notInStatistics), i = e.audience.population !== n.audience.population, a = new Map(H(e).map((l) => [l.name, l]));
  for (let l of H(n)) {
    let u = a.get(l.name), c = u === void 0 ? [] : i ? ce(l).map(({ name: d }) => d) : Uy(u, l, o);
    c.length > 0 ? (r.push(l.name), c.forEach((d) => t.add(d))) : u !== void 0 && Jo(u, l).some(({ effect: d }) => d === "meaning") && s.push(l.name);
  }
  return { changedParameters: t, changed: r, reworded: s };
}
var Vy = /^(?:question-(?:type|source)|scale-(?:steps|reversed))$/;
function Uy(e, n, t) {
  let r = Jo(e, n), s = r.some(({ code: u }) => Vy.test(u) && // The rows of a grid are skills, wherever the list of them comes from.
  !(u === "question-source" && n.type === "matrixdropdown")), o = (u) => r.filter(({ code: c }) => c === `${u}-swapped`).map(({ item: c }) => c), [i, a] = [o("row"), o("column")], l = n.type !== "matrixdropdown" && "choices" in e && "choices" in n && (o("choice").length > 0 || Nu(e.choices, n.choices, t, n));
  return ce(n).filter(({ row: u, column: c }) => {
    let d = e.type === "matrixdropdown" ? e.columns.find(({ name: p }) => p === (c == null ? void 0 : c.name)) : void 0;
    return s || l || u !== null && i.includes(u.value) || c !== null && (a.includes(c.name) || d !== void 0 && (Nu(d.choices, c.choices, t, n) || Hy(d.choices, c.choices)));
  }).map(({ name: u }) => u);
}
function Hy(e, n) {
  return Zn("", "choice", e, n).some(({ code: t }) => t === "choice-swapped");
}
function Nu(e, n, t, { type: r }) {
  if (r === "checkbox" || r === "tagbox" || r === "ranking")
    return !1;
  let s = r === "radiogroup" || r === "dropdown", [o, i] = [e, n].map((a) => Qy(a, t, s));
  return o !== i && o !== "" && i !== "";
}
function Qy(e, n, t) {
  var a;
  let r = e.map(({ value: l }) => l).filter((l) => !n.includes(l)), s = r.filter((l) => /^-?\d{1,9}$/.test(l)).map(Number).sort((l, u) => l - u), o = (a = s[0]) != null ? a : NaN;
  return (t ? s.length === r.length && (o === 0 || o === 1) && s.every((l, u) => l === o + u) : s.length > r.length / 2) ? s.join(" ") : "";
}

// src/core/survey/map-questions.ts
function ks(e, n) {
  let t = (r) => r.type === "html" ? r : r.type === "panel" ? E(v({}, r), { elements: r.elements.map(t) }) : n(r);
  return E(v({}, e), { pages: e.pages.map((r) => E(v({}, r), { elements: r.elements.map(t) })) });
}

// src/core/survey/scale.ts
var rn = ["importance", "ability"], et = ["1", "2", "3", "4", "5"];
function $u(e) {
  let n = (t) => {
    let r = rn.includes(t.name), s = t.choices.some((o) => Mu(o.value) && o.text !== null);
    return !r || s ? t : E(v({}, t), {
      choices: t.choices.map((o) => Mu(o.value) ? E(v({}, o), { text: { kind: "message", key: `localskills-scale-${t.name}-${o.value}` } }) : o)
    });
  };
  return ks(e, (t) => t.type === "matrixdropdown" && t.name === e.measures.grid ? E(v({}, t), { columns: t.columns.map(n) }) : t);
}
function Mu(e) {
  return et.includes(e);
}

// src/core/analysis/wilson-interval.ts
var Xo = 1.959963984540054;
function bn(e, n, t = Xo) {
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
function Yo(e, n, t, r, s = null, o = Xo) {
  let [i, a] = [bn(e, n, o), bn(t, r, o)];
  if (i === null || a === null)
    return null;
  let [l, u] = [e / n, t / r], c = s === null ? 0 : zy(s) * s.n / Math.sqrt(n * r), d = (p, f) => Math.sqrt(Math.max(0, p * p + f * f - 2 * c * p * f));
  return {
    low: Math.max(-1, l - u - d(l - i.low, a.high - u)),
    high: Math.min(1, l - u + d(i.high - l, u - a.low))
  };
}
function zy({ n: e, before: n, now: t, both: r }) {
  let s = n * (e - n) * t * (e - t);
  return s === 0 ? 0 : (e * r - n * t) / Math.sqrt(s);
}
var Ky = 40;
function Iu(e, n, t, r, s = null) {
  let [o, i] = [0, Ky];
  for (let a = 0; a < 50; a++) {
    let l = (o + i) / 2, u = Yo(e, n, t, r, s, l);
    if (u === null)
      return 1;
    u.low > 0 || u.high < 0 ? o = l : i = l;
  }
  return Jy(o);
}
function Jy(e) {
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
function Lu(e) {
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
function ju(e, n, t, r, s = null, o = null) {
  let i = Rt(r, n), a = [], l = tb(), u = ({ survey: p, counted: f }) => ({ survey: p, counted: f }), c = Yy(e, n, t, r, i, a, l, o), d = eb(e, n, t, r, i, a, l, o);
  return {
    before: u(t),
    now: u(e),
    accountsInBoth: s === null ? null : Xy(s, [e, t], [n, r]),
    isPaired: o !== null && o.accounts > 0,
    comparisons: l.finish(),
    skills: c,
    questions: d,
    notCompared: a
  };
}
function Xy(e, n, t) {
  let r = Math.max(...t.map((o) => o.minCell)), s = (o) => o > 0 && o < r;
  return s(e) || n.some(({ counted: o }) => s(o - e)) ? q : e;
}
function Yy(e, n, t, r, s, o, i, a) {
  let l = Zy(n, r, s), u = [], c = Wu(e.skills, t.skills);
  for (let m of c) {
    let [h, y] = [e.skills[m], t.skills[m]], w = _u(h, y, l(m));
    w === null && Fu(h) && Fu(y) ? u.push({ id: m, now: h, before: y }) : o.push({ part: "skill", name: m, reason: w != null ? w : "no-answers" });
  }
  let d = (m) => rb(
    u.map((h) => [h.before[m], h.now[m]])
  ), [p, f] = [d("rankByMwds"), d("rankByRds")], g = B();
  return u.forEach((m, h) => {
    var w, b, k;
    let y = (S) => {
      var x, R;
      return Zo((x = S(m.before)) != null ? x : 0, (R = S(m.now)) != null ? R : 0);
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
      rankByRds: (k = f[h]) != null ? k : null
    };
  }), g;
}
function Zy(e, n, { changedParameters: t }) {
  let [r, s] = [K(e), K(n)], o = (a) => Array.from(a.keys()).join(" "), i = r !== null && s !== null && r.grid.name === s.grid.name && o(r.importance) === o(s.importance) && o(r.ability) === o(s.ability);
  return (a) => !i || rn.some((l) => t.has(Tn(r.grid.name, a, l)));
}
function Fu(e) {
  return e !== void 0 && !T(e) && e.n > 0;
}
function eb(e, n, t, r, s, o, i, a) {
  var c;
  let l = B(), u = new Map([...X(r), ...X(n)].map(
    (d) => [d.name, d]
  ));
  for (let d of Wu(e.questions, t.questions)) {
    let [p, f] = [e.questions[d], t.questions[d]], g = _u(p, f, s.changedParameters.has(d));
    ((c = u.get(d)) == null ? void 0 : c.kind) !== "text" && (g === null && Du(p) && Du(f) ? l[d] = nb(d, f, p, i, a) : o.push({ part: "question", name: d, reason: g != null ? g : "no-answers" }));
  }
  return l;
}
function Du(e) {
  return e !== void 0 && !T(e) && e.n > 0;
}
function nb(e, n, t, r, s) {
  var d;
  let o = B(), [i, a] = [Object.keys(t.choices), Object.keys(n.choices)];
  for (let p of i.filter((f) => a.includes(f))) {
    let [f, g] = [t.choices[p], n.choices[p]];
    o[p] = f === void 0 || g === void 0 || T(f) || T(g) ? q : r.share(g.count, n.n, f.count, t.n, (d = s == null ? void 0 : s.choice(e, p)) != null ? d : null);
  }
  let l = [n, t].map(({ summary: p }) => p === void 0 || T(p) ? null : p.mean), [u = null, c = null] = l;
  return v({
    n: Zo(n.n, t.n),
    choices: o,
    onlyBefore: a.filter((p) => !i.includes(p)),
    onlyNow: i.filter((p) => !a.includes(p))
  }, n.summary === void 0 || t.summary === void 0 ? {} : { mean: u === null || c === null ? q : Zo(u, c) });
}
function _u(e, n, t) {
  return n === void 0 ? "new" : e === void 0 ? "gone" : t ? "changed" : T(e) || T(n) ? "withheld" : null;
}
function Zo(e, n) {
  return { before: e, now: n, difference: n - e };
}
function tb() {
  let e = [];
  return {
    share(n, t, r, s, o) {
      if (T(n) || T(r))
        return T(r) ? r : n;
      let i = Yo(r, s, n, t, o);
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
      return e.push({ change: a, p: Iu(r, s, n, t, o) }), a;
    },
    finish() {
      return Lu(e.map(({ p: n }) => n)).forEach((n, t) => {
        e[t].change.isClear = n;
      }), e.length;
    }
  };
}
function rb(e) {
  let n = e.filter((o) => o[0] !== null && o[1] !== null), t = (o) => ts(n.map((i) => i[o]), (i, a) => i - a), [r, s] = [t(0), t(1)];
  return e.map((o) => {
    let i = n.indexOf(o);
    return i < 0 ? null : {
      before: o[0],
      now: o[1],
      places: r[i] - s[i]
    };
  });
}
function Wu(e, n) {
  return Array.from(/* @__PURE__ */ new Set([...Object.keys(e), ...Object.keys(n)]));
}

// src/core/report/survey-report.ts
function nt(e) {
  var n;
  return ws(e.results, e.survey, (n = e.last) != null ? n : null);
}
function xs({ previous: e = null, survey: n }, t) {
  var r;
  return e === null ? null : ju(t, n, e.published, e.survey, e.accountsInBoth, (r = e.pairs) != null ? r : null);
}

// src/core/report/results-data.ts
var Bu = 5e4, Ss = 1e3, qu = 100, ei = 18e5;
function sb(e, n = nt(e), t = xs(e, n)) {
  let { titles: r } = e, s = r.resultsData(n.survey), o = ob(e), i = ab(n, e), { excluded: a, breakdowns: l } = n, u = {};
  a.forEach(({ reason: m }) => {
    var h;
    u[m] = ((h = u[m]) != null ? h : 0) + 1;
  });
  let c = (m, h = n.earlier) => {
    var y, w;
    return zn(E(v(v(v(v(E(v(E(v({
      survey: n.survey,
      definition: { page: r.definition(n.survey), revision: e.definitionRevision },
      minAnswers: e.survey.minAnswers,
      minCell: e.survey.minCell,
      population: n.population,
      counted: n.counted
    }, e.held === void 0 || e.held === null ? {} : { held: e.held }), {
      excluded: i.length === 0 ? a : a.slice(0, Ss)
    }), i.length === 0 ? {} : { excludedMore: {
      count: a.length,
      reasons: db(u),
      pages: i.map(({ title: b }) => b)
    } }), {
      questions: cb(n.questions, ub),
      skills: n.skills,
      cross: n.cross,
      agreement: n.agreement,
      balance: n.balance,
      breakdowns: m,
      versions: n.versions
    }), h === void 0 ? {} : { earlier: h }), n.trails === void 0 ? {} : { trails: n.trails }), n.ratingTrail === void 0 ? {} : { ratingTrail: n.ratingTrail }), t === null ? {} : { change: t }), {
      answers: (w = (y = e.counted.named) == null ? void 0 : y.map((b) => ib(b, e.home))) != null ? w : { count: e.counted.count, revisions: o.map(({ title: b }) => b) }
    }));
  }, d = c(l);
  if (Hn(d) <= ei)
    return [...o, { title: s, text: d }, ...i];
  let p = lb(l, e), f = l.map(({ by: m, question: h, isPartition: y, ungrouped: w, withheld: b }, k) => E(v({
    by: m,
    question: h,
    isPartition: y
  }, b === void 0 ? {} : { withheld: b }), {
    ungrouped: w,
    pages: p.filter((S) => S.breakdown === k).map(({ title: S }) => S)
  })), g = c(f);
  return [
    ...o,
    // What is kept for whoever reads it goes before what the next release has to be put beside.
    { title: s, text: Hn(g) <= ei || n.earlier === void 0 ? g : c(f, E(v({}, n.earlier), { breakdowns: [] })) },
    ...i,
    ...p.map(({ title: m, text: h }) => ({ title: m, text: h }))
  ];
}
function Gu(e, n = nt(e)) {
  var r, s;
  let t = e.titles.resultsData(n.survey);
  return (s = (r = sb(e, n).find((o) => o.title === t)) == null ? void 0 : r.text) != null ? s : "";
}
function ob({ survey: e, titles: n, counted: t }) {
  let r = [];
  return t.named !== null || t.places.forEach(({ community: s, revisions: o }) => {
    for (let i = 0; i < o.length; i += Bu)
      r.push({
        title: n.resultsPart(e.id, "revisions", r.length + 1),
        text: zn({
          survey: e.id,
          community: s,
          revisions: Array.from(o.subarray(i, i + Bu))
        })
      });
  }), r;
}
function ib({ user: e, page: n, revision: t, timestamp: r, community: s }, o) {
  let i = { user: e, page: n, revision: t, timestamp: r };
  return o === void 0 || s === o ? i : E(v({}, i), { community: s != null ? s : null });
}
function ab({ survey: e, excluded: n }, { titles: t }) {
  let r = [];
  for (let s = Ss; s < n.length; s += Ss)
    r.push({
      title: t.resultsPart(e, "excluded", r.length + 1),
      text: zn({ survey: e, excluded: n.slice(s, s + Ss) })
    });
  return r;
}
function lb(e, { survey: n, titles: t }) {
  let r = [];
  return e.forEach(({ by: s, question: o, groups: i }, a) => {
    let [l, u] = [{}, 0], c = () => {
      r.push({
        breakdown: a,
        title: t.resultsPart(n.id, "groups", r.length + 1),
        text: zn({ survey: n.id, by: s, question: o, groups: l })
      }), [l, u] = [{}, 0];
    };
    Object.keys(i).forEach((d) => {
      let p = i[d], g = Hn(zn(p)) + 2 * zn(p).split(`
`).length;
      u > 0 && u + g > ei && c(), l[d] = p, u += g;
    }), u > 0 && c();
  }), r;
}
function ub(e) {
  if (T(e) || T(e.unknown))
    return e;
  let { unknown: n } = e, t = Object.keys(n);
  if (t.length <= qu)
    return e;
  let r = (a) => {
    var l;
    return (l = n[a]) != null ? l : 0;
  }, s = t.slice().sort((a, l) => r(l) - r(a) || (a < l ? -1 : 1)), o = new Set(s.slice(0, qu)), i = /* @__PURE__ */ Object.create(null);
  return t.filter((a) => o.has(a)).forEach((a) => {
    i[a] = r(a);
  }), E(v({}, e), { unknown: i });
}
function cb(e, n) {
  let t = /* @__PURE__ */ Object.create(null);
  return Object.keys(e).forEach((r) => {
    t[r] = n(e[r]);
  }), t;
}
function db(e) {
  let n = {};
  return Object.keys(e).sort().forEach((t) => {
    n[t] = e[t];
  }), n;
}

// src/core/report/balance-table.ts
var Vu = 150, mb = ["wantToLearn", "canTeach", "seeks", "offers"], fb = {
  wantToLearn: "want-to-learn",
  canTeach: "can-teach",
  seeks: "seek-now",
  offers: "offer-now"
};
function Uu(e) {
  var k, S;
  let { markup: n, results: t, survey: r } = e, s = Object.keys(t.balance), o = mb.filter((x) => s.some((R) => {
    var A;
    return ((A = t.balance[R]) == null ? void 0 : A[x]) !== null;
  })), i = s.filter((x) => o.some((R) => {
    var A, P;
    return ((A = t.balance[x]) == null ? void 0 : A[R]) !== 0 && ((P = t.balance[x]) == null ? void 0 : P[R]) !== null;
  }));
  if (o.length < 2 || i.length === 0)
    return [];
  let a = o.includes("wantToLearn") && o.includes("canTeach"), l = (x) => Math.max(1, ...i.map((R) => {
    var A;
    return Hu((A = t.balance[R]) == null ? void 0 : A[x], 0);
  })), u = {
    survey: Math.max(l("wantToLearn"), l("canTeach")),
    exchange: Math.max(l("seeks"), l("offers"))
  }, c = (x, R) => {
    var C, N;
    let A = (N = (C = t.balance[x]) == null ? void 0 : C[R]) != null ? N : null, P = R === "wantToLearn" || R === "canTeach";
    return T(A) ? ne(n) : A === null ? Q(n.say("localskills-results-not-asked"), null) : Q(Ye(
      P || A === 0 ? n.number(A) : yt(x, R === "seeks" ? "seek" : "offer", n.number(A), e),
      A / u[P ? "survey" : "exchange"],
      R === "wantToLearn" || R === "seeks" ? "demand" : "supply"
    ), A);
  }, d = (x) => {
    let R = x === "wantToLearn" || x === "canTeach" ? r.measures[x] : null, A = R === null ? void 0 : t.questions[R];
    return A === void 0 || T(A) ? null : A.n;
  }, p = [
    ...o.map((x) => [fb[x], x === "wantToLearn" || x === "canTeach" ? "people" : "exchange", d(x)]),
    ...a ? [["lacking", "lacking", null]] : []
  ], f = p.map(([x]) => G({ text: n.messages.text(`localskills-results-column-${x}`) })), [g, m] = [d("wantToLearn"), d("canTeach")], h = [
    `|+ ${n.say("localskills-results-balance-caption")}`,
    "|-",
    J(n.say("localskills-results-column-skill")),
    ...p.map(([x, , R]) => J(n.say(`localskills-results-column-${x}`) + (R === null ? "" : `<br /><span class="ext-localSkills-detail">${n.say("localskills-results-of-people", R)}</span>`), "number"))
  ];
  for (let x of pb(t.balance, i).slice(0, Vu)) {
    let R = (S = (k = t.balance[x]) == null ? void 0 : k.surveyDifference) != null ? S : null;
    h.push("|-", `! scope="row" | ${yt(x, "offer", e.skillName(x), e)}`, ...qe([
      ...o.map((A) => c(x, A)),
      ...a ? [T(R) ? ne(n) : Q(R === null ? "" : n.signed(R), R)] : []
    ], f));
  }
  let y = i.some((x) => yt(x, "offer", "", e) !== ""), w = s.length - i.length, b = i.length - Vu;
  return [
    ie("balance", n.say("localskills-results-balance")),
    `<p>${n.say("localskills-results-balance-intro")}${g === null || m === null ? "" : ` ${n.say("localskills-results-balance-bases", g, m)}`}${y ? ` ${n.say("localskills-results-balance-links")}` : ""}</p>`,
    En(p.map(([x, R]) => [n.say(`localskills-results-column-${x}`), R]), n),
    oe(
      G({ text: n.messages.text("localskills-results-balance") }),
      "sortable ext-localSkills-wide ext-localSkills-stacked",
      h
    ),
    ...w > 0 ? [`<p>${n.say("localskills-results-balance-silent", w)}</p>`] : [],
    ...b > 0 ? [`<p>${n.say("localskills-results-more-rows", b)}</p>`] : []
  ];
}
function pb(e, n) {
  let t = (r) => {
    var a;
    let { surveyDifference: s = null, exchangeDifference: o = null, wantToLearn: i = null } = (a = e[r]) != null ? a : {};
    return [s, o, i].map((l) => Hu(l, -1 / 0));
  };
  return n.slice().sort((r, s) => {
    let [o, i] = [t(r), t(s)], a = o.findIndex((l, u) => l !== i[u]);
    return a === -1 ? r < s ? -1 : 1 : i[a] - o[a];
  });
}
function Hu(e, n) {
  return typeof e == "number" ? e : n;
}

// src/core/survey/conditions/parse-condition.ts
var ni = 4e3, gb = 50, ti = {
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
}, mr = /[ \t\n\r]*/y, ri = /[a-z_]\w*/iy, hb = /[=<>!]=|=[<>]|<>|\*=|&&|\|\||[=<>+\-*/%^]/y, yb = /-?(?:\d+\.\d+|[1-9]\d*|0)/y, bb = /'(?:[^'"\\]|\\['"]|\\(?!['"]))*'|"(?:[^'"\\]|\\['"]|\\(?!['"]))*"/y, wb = /\{([^{}]*)\}/y, kb = /\w+|[^]/y, xb = /^[a-z0-9-]{1,48}(?:\.[a-z0-9-]{1,48}){0,2}$/, Sb = /^(?:(?:item|choice|self|row(?:index|name|title|value))$|(?:item|choice|self|parent|survey|(?:prev|next|total)?row|(?:prev|next|parent)?panel)\.|[#$])/i;
function Rs(e) {
  let n = 0, t = 0, r = null;
  function s(w, b = _(i()), k = n) {
    return r = r != null ? r : { code: `condition-${w}`, position: k, parameters: [k + 1, b] }, null;
  }
  function o(w) {
    w.lastIndex = n;
    let b = w.exec(e);
    return n += b ? b[0].length : 0, b;
  }
  function i() {
    let w = n, b = o(kb);
    return n = w, b ? b[0] : "";
  }
  function a(w) {
    o(mr);
    let b = e[n] === w;
    return n += b ? 1 : 0, b;
  }
  function l(w) {
    var k;
    let b = u();
    for (; b !== null; ) {
      o(mr);
      let S = n, x = (k = o(hb)) != null ? k : o(ri), R = x === null ? "" : x[0].toLowerCase(), A = Object.prototype.hasOwnProperty.call(ti, R), [P, C] = A ? ti[R] : [0, "or"];
      if (P < w)
        return n = S, x === null || A ? b : s("operator");
      let N = l(P + 1);
      b = N && { kind: "binary", operator: C, left: b, right: N };
    }
    return null;
  }
  function u() {
    o(mr), t++;
    let w = t > gb ? s("too-deep") : c();
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
      return m(w);
    let b = o(ri);
    if (b === null)
      return p((x = f()) != null ? x : g());
    let k = b[0].toLowerCase();
    if (e[n] === "(")
      return n++, b[0] === "iif" ? h() : s("function", b[0], w);
    if (k === "negate")
      return d("not", u());
    if (k === "true" || k === "false")
      return p({ kind: "value", value: k === "true" });
    let S = Object.prototype.hasOwnProperty.call(ti, k);
    return s(S ? "operand" : k === "not" ? "not" : "word", b[0], w);
  }
  function d(w, b) {
    return b && { kind: "unary", operator: w, operand: b };
  }
  function p(w) {
    o(mr);
    let b = n, k = w && o(ri), S = k ? k[0].toLowerCase() : "";
    return S === "empty" || S === "notempty" ? d(S, w) : (n = b, w);
  }
  function f() {
    let w = o(yb);
    if (w)
      return { kind: "value", value: Number(w[0]) };
    let b = o(bb);
    return b && { kind: "value", value: b[0].slice(1, -1).replace(/\\(['"])/g, "$1") };
  }
  function g() {
    let w = n, b = o(wb);
    if (b === null) {
      let S = i();
      return s(S === "{" ? "brace" : S === '"' || S === "'" ? "text" : "operand");
    }
    let k = b[1];
    return Sb.test(k) ? s("context", _(b[0]), w) : xb.test(k) ? { kind: "answer", parameter: k } : s("answer", _(b[0]), w);
  }
  function m(w) {
    let b = [];
    if (a("]"))
      return { kind: "value", value: b };
    do {
      o(mr);
      let k = f();
      if (k === null)
        return s("list-item");
      b.push(k.value);
    } while (a(","));
    return a("]") ? { kind: "value", value: b } : s("list", "[", w);
  }
  function h() {
    let w = n - 4, b = l(1), k = b && (a(",") ? l(1) : s("iif", "iif", w)), S = k && (a(",") ? l(1) : s("iif", "iif", w));
    return b && k && S && (a(")") ? { kind: "iif", operands: [b, k, S] } : s("iif", "iif", w));
  }
  e.length > ni ? (n = ni, s("too-long", ni)) : e.trim() === "" && s("blank");
  let y = r ? null : l(1);
  return y !== null && n < e.length && s("rest"), r != null ? r : { source: e, expression: y };
}

// src/core/survey/property-reader.ts
var Rb = { pages: 100, elements: 200, columns: 30, rows: 300 }, Pb = 1e3;
function Qu(e) {
  let n = (s, o, ...i) => {
    e.push({ path: s, code: o, parameters: i });
  }, t = (s, o, i, a, l, ...u) => {
    let c = L(s, i);
    return typeof c == "string" && l(c) ? c : (c !== void 0 && n(U(o, i), a, _(c), ...u), null);
  }, r = (s, o, i, a, l) => {
    let u = L(s, i);
    return l(u) ? u : (u !== void 0 && n(U(o, i), a), null);
  };
  return {
    fault: n,
    string: t,
    text(s, o, i) {
      let a = L(s, i), l = Hr(a);
      return l === null && a !== void 0 && n(U(o, i), "expected-text"), l;
    },
    word(s, o, i, a) {
      var u;
      return (u = t(s, o, i, "not-one-of", (c) => a.includes(c), a)) != null ? u : a[0];
    },
    id: (s, o, i) => t(s, o, i, "bad-id", (a) => Y.test(a)),
    count(s, o, i) {
      let a = r(s, o, i, "expected-whole-number", fr);
      return a !== null && a < 0 ? (n(U(o, i), "too-small", a, 0), null) : a;
    },
    list(s, o, i) {
      var u, c;
      let a = (u = r(s, o, i, "expected-list", Array.isArray)) != null ? u : [], l = (c = Rb[i]) != null ? c : Pb;
      return a.length > l && n(U(o, i), "too-many-items", l), a.slice(0, l);
    },
    object: (s, o, i) => {
      var a;
      return (a = r(s, o, i, "expected-object", j)) != null ? a : {};
    },
    condition(s, o, i) {
      let a = t(s, o, i, "expected-string", (u) => u.trim() !== ""), l = a === null ? null : Rs(a);
      return l !== null && "code" in l ? (n(U(o, i), l.code, ...l.parameters), null) : l;
    }
  };
}
function zu(e) {
  return ke.test(e);
}
function fr(e) {
  return Number.isSafeInteger(e);
}

// src/core/survey/read-choices.ts
var Ln = 20;
function dn(e, n, t, r) {
  let s = /* @__PURE__ */ new Map(), o = U(n, t);
  return r.list(e, n, t).forEach((i, a) => {
    let l = U(o, a), u = j(i) ? i : {}, c = j(i) ? L(i, "value") : i, d = oi(c) ? String(c) : "";
    Y.test(d) ? s.has(d) ? r.fault(l, "code-taken", d) : s.set(d, {
      value: d,
      text: r.text(u, l, "text"),
      visibleIf: r.condition(u, l, "visibleIf"),
      isRetired: L(u, "retired") === !0
    }) : r.fault(l, "bad-id", _(c));
  }), s.size === 0 ? (r.fault(o, "empty-list"), null) : Array.from(s.values());
}
function Ue(e, n) {
  return { value: e, text: n, visibleIf: null, isRetired: !1 };
}
function si(e, n, t, r) {
  let s = (o, i, a, l) => {
    var c;
    let u = L(e, i) === void 0 ? a : i;
    return L(e, u) !== !0 ? null : r.some(({ value: d }) => d === o) ? (t.fault(U(n, u), "special-code-taken", o), null) : Ue(o, (c = t.text(e, n, l)) != null ? c : { kind: "message", key: `localskills-choice-${o}` });
  };
  return {
    other: s(Vn, "showOtherItem", "hasOther", "otherText"),
    none: s(Kt, "showNoneItem", "hasNone", "noneText"),
    refused: s(Jt, "showRefuseItem", "", "refuseText"),
    dontKnow: s(Xt, "showDontKnowItem", "", "dontKnowText")
  };
}
function Ku(e, n, t) {
  if (L(e, "rateValues") !== void 0)
    return dn(e, n, "rateValues", t);
  let r = (l, u) => {
    let c = L(e, l);
    return fr(c) ? c : (c !== void 0 && t.fault(U(n, l), "expected-whole-number"), u);
  }, [s, o, i] = [r("rateMin", 1), r("rateMax", 5), r("rateStep", 1)];
  if (o <= s || i < 1)
    return t.fault(`${n}.rateMax`, "bad-rating", s, o, i), null;
  let a = [];
  for (let l = s; l <= o && a.length < Ln; l += i)
    a.push(Ue(String(l), null));
  return s + Ln * i <= o && t.fault(`${n}.rateMax`, "too-many-steps", Ln), a;
}
function Ju(e, n, t) {
  let r = /* @__PURE__ */ new Map();
  return t.list(e, n, "columns").forEach((s, o) => {
    let i = U(`${n}.columns`, o), a = j(s) ? L(s, "name") : void 0;
    if (!j(s) || typeof a != "string" || !Y.test(a)) {
      t.fault(`${i}.name`, "bad-id", _(a));
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
function oi(e) {
  return typeof e == "string" || typeof e == "number";
}

// src/core/report/group-label.ts
var vb = /^[a-z0-9][a-z0-9_-]{0,99}$/;
function pr(e) {
  return vb.test(e);
}
function gr(e, { by: n, question: t }, r) {
  var d, p;
  let { markup: s, survey: o, texts: i, codeNames: a } = r;
  if (n === "language") {
    let f = a.language(e);
    return f !== null ? G({ text: f }) : ke.test(e) ? `<span lang="${e}">{{#language:${e}}}</span>` : G({ text: e });
  }
  if (n === "community")
    return Tb(e, r);
  let l = H(o).find(({ name: f }) => f === t), u = l === void 0 ? null : (p = (d = ce(l)[0]) == null ? void 0 : d.choices) != null ? p : null, c = u === null ? void 0 : u.find(({ value: f }) => f === e);
  return s.label(An(c != null ? c : Ue(e, null), l, i, a));
}
function Tb(e, { codeNames: n }) {
  var t;
  return `<bdi>${G({ text: (t = n.wiki(e)) != null ? t : e })}</bdi>`;
}
function Xu({ by: e, question: n }, { markup: t, survey: r, texts: s }) {
  let o = H(r).find(({ name: a }) => a === n);
  if (o !== void 0) {
    let a = he(o, s);
    return { text: a.text, wikitext: t.label(a) };
  }
  let i = `localskills-results-by-${e === "language" ? "language" : "community"}`;
  return { text: t.messages.text(i), wikitext: t.say(i) };
}

// src/core/report/parameter-title.ts
function Pt({ question: e, row: n, column: t }, r) {
  return [
    he(e, r).text,
    ...n === null ? [] : [Ee(n, r).text],
    ...t === null ? [] : [he(t, r).text]
  ].join(" / ");
}

// src/core/report/change-tables.ts
var Yu = 6, Ab = 10, Eb = ["new", "gone", "changed", "withheld", "no-answers"], ii = [
  ["gap", "gap"],
  ["importance", "importance"],
  ["ability", "importance"],
  ["high-need", "high-need"],
  ["rank-mwds", "rank"],
  ["n", "n"]
];
function ec(e) {
  let { change: n, markup: t, report: r } = e;
  if (n === null || n.before.counted === 0)
    return [];
  let { accountsInBoth: s, before: o, comparisons: i, isPaired: a, now: l } = n, u = s === null || T(s) || s === 0 ? t.say("localskills-results-change-others") : `${t.say("localskills-results-change-both", s)} ${t.say(`localskills-results-change-${a ? "paired" : "unpaired"}`)}`;
  return [
    ie("change", t.say("localskills-results-change")),
    `<p>${t.say(
      "localskills-results-change-intro",
      { wikitext: xe(r.titles.results(o.survey), ai(e)) },
      o.counted,
      l.counted
    )} ${u}</p>`,
    ...i < 2 ? [] : [`<p>${t.say(
      "localskills-results-change-many",
      i,
      Math.max(1, Math.round(i / 20)),
      { wikitext: We(t.say("localskills-results-clear"), "clear", t) }
    )}</p>`],
    ...Ob(n, e),
    ...Cb(n, e),
    ...Nb(n, e)
  ];
}
function tt({ difference: e }) {
  return e;
}
function ai({ markup: e, report: { previous: n = null }, change: t, texts: r }) {
  var s;
  return n === null ? `<bdi>${G({ text: (s = t == null ? void 0 : t.before.survey) != null ? s : "" })}</bdi>` : e.label(he({ name: n.survey.id, title: n.survey.title }, r));
}
function nc(e) {
  let { change: n, markup: t } = e;
  if (n === null || n.before.counted === 0 || n.comparisons === 0)
    return [];
  let [r] = tc(n, e), s = { wikitext: Be("change", t.say("localskills-results-change")) };
  return [r === void 0 ? t.say("localskills-results-change-lead-none", { wikitext: ai(e) }, s) : t.say("localskills-results-change-lead", { wikitext: ai(e) }, { wikitext: r.about }, s)];
}
function tc({ skills: e, questions: n }, t) {
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
        about: r.say("localskills-results-change-need", f, ...Zu(d, t))
      });
    }
  });
  for (let c of X(s)) {
    let d = (u = (l = n[c.name]) == null ? void 0 : l.choices) != null ? u : {};
    Object.keys(d).forEach((p) => {
      var g, m;
      let f = d[p];
      if (f !== void 0 && !T(f) && f.isClear) {
        let h = (m = (g = c.choices) == null ? void 0 : g.find(({ value: w }) => w === p)) != null ? m : Ue(p, null), y = An(h, c.question, o, i);
        a.push({ name: `${c.name} ${p}`, change: f, about: r.say(
          "localskills-results-change-choice",
          { wikitext: G({ text: Pt(c, o) }) },
          { wikitext: `<strong>${r.label(y)}</strong>` },
          ...Zu(f, t)
        ) });
      }
    });
  }
  return a.sort((c, d) => Math.abs(tt(d.change)) - Math.abs(tt(c.change)) || (c.name < d.name ? -1 : 1)), a;
}
function Ob(e, n) {
  let { markup: t } = n, r = tc(e, n), s = r.length - Yu;
  return r.length === 0 ? [`<p>${t.say("localskills-results-change-none")}</p>`] : [
    "<ul>",
    ...r.slice(0, Yu).map(({ about: o }) => `<li>${o}</li>`),
    "</ul>",
    ...s > 0 ? [`<p>${t.say("localskills-results-change-more", s)}</p>`] : []
  ];
}
function Zu({ before: e, now: n, difference: t, interval: r }, { markup: s }) {
  let o = s.say(
    "localskills-results-change-range",
    { wikitext: s.signed(r.low * 100) },
    { wikitext: s.signed(r.high * 100) },
    { wikitext: s.signed(t * 100) }
  );
  return [s.percent(e), s.percent(n), o].map((i) => ({ wikitext: i }));
}
function Cb({ skills: e }, n) {
  let { markup: t } = n, r = (d) => e[d], s = (d) => tt(r(d).gap), o = Object.keys(e).sort((d, p) => s(p) - s(d) || (d < p ? -1 : 1));
  if (o.length === 0)
    return [];
  let i = o.map(s), a = i.every((d) => d < 0) ? "-fell" : i.every((d) => d > 0) ? "-rose" : "", l = ii.map(([d]) => G({ text: t.messages.text(`localskills-results-column-${d}`) })), u = [
    `|+ ${t.say(`localskills-results-change-caption${a}`)}`,
    "|-",
    J(t.say("localskills-results-column-skill")),
    ...ii.map(([d]) => J(t.say(`localskills-results-column-${d}`), "number"))
  ], c = (d, p) => ` <span class="ext-localSkills-detail">${t.say("localskills-results-from-to", { wikitext: d }, { wikitext: p })}</span>`;
  for (let d of o) {
    let { gap: p, importance: f, ability: g, highNeed: m, rankByMwds: h, n: y } = r(d), w = (b) => Q(
      t.signed(tt(b), 2) + c(t.number(b.before, 2), t.number(b.now, 2)),
      tt(b)
    );
    u.push(
      "|-",
      `! scope="row" | ${n.skillName(d)}`,
      ...qe([
        w(p),
        w(f),
        w(g),
        T(m) ? ne(t) : Q(
          `${t.signed(tt(m) * 100)}${c(t.percent(m.before), t.percent(m.now))}${m.isClear ? `<br /><strong class="ext-localSkills-detail">${t.say("localskills-results-clear")}</strong>` : ""}`,
          tt(m)
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
    En(ii.map(([d, p]) => [t.say(`localskills-results-column-${d}`), p]), t),
    oe(
      G({ text: t.messages.text("localskills-results-change") }),
      "sortable ext-localSkills-wide ext-localSkills-stacked",
      u
    )
  ];
}
function Nb({ notCompared: e }, n) {
  let { markup: t, survey: r, texts: s } = n, o = new Map(X(r).map((a) => [a.name, a])), i = [];
  for (let a of Eb) {
    let l = e.filter((u) => u.reason === a).map(({ part: u, name: c }) => {
      let d = o.get(c);
      return u === "skill" ? n.skillName(c) : d === void 0 ? `<code>${G({ text: c })}</code>` : G({ text: Pt(d, s) });
    });
    l.length > 0 && i.push(t.say(`localskills-results-not-compared-${a}`, Me(l, t, Ab)));
  }
  return i.length === 0 ? [] : [
    `<p>${t.say("localskills-results-not-compared")}</p>`,
    "<ul>",
    ...i.map((a) => `<li>${a}</li>`),
    "</ul>"
  ];
}

// src/core/report/headline.ts
function sc(e, n) {
  let { wantToLearn: t, canTeach: r } = n.measures, s = [];
  for (let d of Object.keys(e.skills)) {
    let p = He(e, d);
    p !== null && !T(p.highNeedCount) && p.highNeedCount > 0 && s.push({ skill: d, count: p.highNeedCount, of: p.n });
  }
  let o = (d) => {
    var p, f;
    return (f = (p = He(e, d)) == null ? void 0 : p.rankByMwds) != null ? f : Number.MAX_SAFE_INTEGER;
  }, i = Object.keys(e.skills).filter((d) => oc(e.skills[d])).sort((d, p) => o(d) - o(p) || te(d, p)), a = rc(e, r), l = rc(e, t), u = l === null || a === null ? [] : ui(e).filter((d) => {
    var g, m;
    let [p, f] = [Ps(e, r, d), Ps(e, t, d)];
    return (T(p) || T(f)) && (T(p) || p === 0) && (T(f) || (f != null ? f : 0) > 0) && ((m = (g = e.balance[d]) == null ? void 0 : g.offers) != null ? m : 0) === 0;
  }), c = (l != null ? l : []).filter(({ skill: d }) => {
    var p, f;
    return Ps(e, r, d) === 0 && ((f = (p = e.balance[d]) == null ? void 0 : p.offers) != null ? f : 0) === 0;
  });
  return {
    needs: li(s),
    assets: li(a != null ? a : []),
    unmet: l === null || a === null ? null : li(c),
    hiddenNeeds: i,
    hiddenAssets: r === null ? [] : ui(e).filter((d) => T(Ps(e, r, d))),
    maybeUnmet: u
  };
}
function oc(e) {
  return e !== void 0 && (T(e) || T(e.highNeedCount));
}
function He(e, n) {
  let t = e.skills[n];
  return t === void 0 || T(t) ? null : t;
}
function Ps(e, n, t) {
  var o;
  let r = n === null ? void 0 : e.questions[n];
  if (r === void 0 || T(r))
    return r != null ? r : null;
  let s = r.choices[t];
  return T(s) ? s : (o = s == null ? void 0 : s.count) != null ? o : null;
}
function rc(e, n) {
  let t = n === null ? void 0 : e.questions[n];
  if (t === void 0 || T(t))
    return null;
  let r = ui(e);
  return Object.keys(t.choices).filter((s) => r.includes(s)).map((s) => {
    let o = t.choices[s];
    return { skill: s, count: o === void 0 || T(o) ? 0 : o.count, of: t.n };
  }).filter(({ count: s }) => s > 0);
}
function ui({ skills: e, balance: n }) {
  let t = Object.keys(e);
  return t.length === 0 ? Object.keys(n) : t;
}
function li(e) {
  return e.slice().sort((n, t) => bt(
    { numerator: t.count, denominator: t.of },
    { numerator: n.count, denominator: n.of }
  ) || (n.skill < t.skill ? -1 : 1)).slice(0, 3);
}

// src/core/report/findings.ts
var vt = 5;
function ac(e) {
  let { markup: n, results: t, survey: r } = e, { needs: s, assets: o, unmet: i, hiddenNeeds: a, hiddenAssets: l, maybeUnmet: u } = sc(t, r), c = (y, ...w) => (b) => n.say(
    y,
    $b(b, e),
    b.count,
    b.of,
    { wikitext: Mb(b, e) },
    ...w
  ), d = (y, { skill: w }) => {
    let b = n.say("localskills-results-see-exchange"), k = yt(w, "offer", b, e);
    return k === b ? y : `${y} ${k}`;
  }, p = (y) => g === 0 ? c("localskills-results-unmet-skill")(y) : c("localskills-results-unmet-skill-of", g)(y), f = r.measures.canTeach === null ? void 0 : t.questions[r.measures.canTeach], g = f === void 0 || T(f) ? 0 : f.n, m = [];
  Object.keys(t.skills).length > 0 && m.push(...ci("needs", s.map(c("localskills-results-need")), e, a)), o.length + l.length > 0 && m.push(...ci("assets", o.map(c("localskills-results-asset")), e, l)), i !== null && m.push(...ci("unmet", i.map((y) => d(p(y), y)), e, u));
  let h = [...nc(e), ...Ib(e), ...Lb(e)];
  return [
    ...m.length === 0 ? [] : [
      '<div class="ext-localSkills-findings">',
      ...m,
      "</div>",
      `<p class="ext-localSkills-quiet">${n.say(
        "localskills-results-findings-note",
        { wikitext: We(n.say("localskills-results-term-interval"), "interval", n) }
      )}</p>`
    ],
    ...h.length === 0 ? [] : ["<ul>", ...h.map((y) => `<li>${y}</li>`), "</ul>"]
  ];
}
function Mb({ count: e, of: n }, { markup: t }) {
  var o;
  let { low: r, high: s } = (o = bn(e, n)) != null ? o : { low: 0, high: 1 };
  return t.say(
    "localskills-results-share-interval",
    { wikitext: t.percent(e / n) },
    { wikitext: t.number(_e(r, 0, 2)) },
    { wikitext: t.percent(s) }
  );
}
function ci(e, n, t, r = []) {
  let { markup: s } = t;
  return [
    `<div class="ext-localSkills-finding ext-localSkills-finding-${e}">`,
    // No heading of the page's own kind: before the first of those stands the table of contents, in some skins.
    `<div class="ext-localSkills-finding-title" role="heading" aria-level="2">${s.say(`localskills-results-${e}`)}</div>`,
    ...n.length > 0 ? ["<ol>", ...n.map((o) => `<li>${o}</li>`), "</ol>"] : r.length > 0 ? [] : [`<p>${s.say(`localskills-results-${e}-none`)}</p>`],
    ...r.length === 0 ? [] : [`<p>${s.say(
      `localskills-results-${e}-hidden`,
      r.length,
      Me(r.map(t.skillName), s, vt)
    )}</p>`],
    "</div>"
  ];
}
function $b({ skill: e }, n) {
  return { wikitext: `<strong>${n.skillName(e)}</strong>` };
}
function Ib(e) {
  let { markup: n, results: t } = e, r = Object.keys(t.skills).filter((o) => di(t, o) !== null), s = r.filter((o) => di(t, o) === "concentrate-here").sort((o, i) => ic(t, i) - ic(t, o) || (o < i ? -1 : 1));
  return r.length < 4 || s.length === 0 ? [] : [n.say(
    "localskills-results-concentrate",
    s.length,
    r.length,
    Me(s.map(e.skillName), n, vt),
    { wikitext: Be("plot", n.say("localskills-results-plot")) }
  )];
}
function Lb(e) {
  let { markup: n, results: t } = e, r = Object.keys(t.skills).filter((i) => vs(t, i) !== null);
  if (r.length < 2 * vt)
    return [];
  let s = (i) => {
    var a, l;
    return (l = ((a = vs(t, i)) != null ? a : [])[0]) != null ? l : 1 / 0;
  }, o = r.filter((i) => {
    var a;
    return di(t, i) === "concentrate-here" && ((a = vs(t, i)) != null ? a : []).every((l) => l <= vt);
  }).sort((i, a) => s(i) - s(a) || (i < a ? -1 : 1));
  return [o.length === 0 ? n.say("localskills-results-agreed-none", vt) : n.say("localskills-results-agreed", vt, Me(o.map(e.skillName), n), o.length)];
}
function vs(e, n) {
  var o;
  let { rankByMwds: t = null, rankByRds: r = null, rankByHighNeed: s = null } = (o = He(e, n)) != null ? o : {};
  return t === null || r === null || s === null ? null : [t, r, s];
}
function di(e, n) {
  var t, r;
  return (r = (t = He(e, n)) == null ? void 0 : t.quadrant) != null ? r : null;
}
function ic(e, n) {
  var t, r;
  return (r = (t = He(e, n)) == null ? void 0 : t.gap) != null ? r : 0;
}
var Fb = 5;
function lc({ markup: e, results: n }) {
  let { mwdsRds: t, mwdsHighNeed: r, rdsHighNeed: s } = n.agreement, o = [t, r, s].filter((c) => c !== null);
  if (o.length === 0)
    return [];
  let i = o.reduce((c, d) => c + d, 0) / o.length, l = Object.keys(n.skills).filter((c) => vs(n, c) !== null).length < Fb ? "few" : i >= 0.7 ? "largely" : i >= 0.4 ? "partly" : "hardly", u = (c) => ({ wikitext: c === null ? "\u2013" : e.number(c, 2) });
  return [`<p>${e.say(`localskills-results-agreement-${l}`)} ${e.say("localskills-results-agreement-advice")} ${e.say(
    "localskills-results-agreement-figures",
    { wikitext: We(e.say("localskills-results-term-tau"), "tau", e) },
    u(t),
    u(r),
    u(s)
  )}</p>`];
}

// src/core/report/skills-table.ts
var Ts = [
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
function uc(e) {
  var l;
  let { markup: n, results: t, survey: r } = e, s = K(r), o = Object.keys(t.skills);
  if (s === null || o.length === 0)
    return [];
  let i = [
    `|+ ${n.say("localskills-results-skills-caption")}`,
    "|-",
    J(n.say("localskills-results-column-skill")),
    ...Ts.map(([u]) => J(
      n.say(`localskills-results-column-${u}`),
      "number"
    ))
  ], a = Ts.map(([u]) => G({ text: n.messages.text(`localskills-results-column-${u}`) }));
  for (let u of hr(t.skills)) {
    let c = t.skills[u], d = c === void 0 ? null : yn(c, (l = t.earlier) == null ? void 0 : l.skills[u]), p = d === null ? c : E(v({}, d), {
      rankByMwds: null,
      rankByRds: null,
      rankByHighNeed: null,
      rankDifference: null
    }), f = p !== void 0 && !T(p) && p.n > 0;
    i.push(
      // Rows without figures stay at the end, however the table is sorted.
      f && d === null ? "|-" : '|- class="sortbottom"',
      `! scope="row" | ${e.skillName(u)}${d === null ? "" : `<div class="ext-localSkills-detail">${n.say("localskills-results-earlier")}</div>`}`,
      ...f ? qe(jb(p, [s.importance, s.ability], e), a) : [`| class="ext-localSkills-withheld" colspan="${Ts.length}" | ${T(p) ? nr(p, e) : n.say("localskills-results-no-answers")}`]
    );
  }
  return [
    ie("skills", n.say("localskills-results-skills")),
    `<p>${n.say("localskills-results-skills-intro")}</p>`,
    ...lc(e),
    En(Ts.map(([u, c]) => [n.say(`localskills-results-column-${u}`), c]), n),
    oe(
      G({ text: n.messages.text("localskills-results-skills") }),
      "sortable ext-localSkills-wide ext-localSkills-stacked ext-localSkills-ranking",
      i
    )
  ];
}
function hr(e) {
  return Object.keys(e).sort((n, t) => Db(e, n, t));
}
function Db(e, n, t) {
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
function jb(e, n, { markup: t }) {
  let r = (f, g) => Q(f === null ? "" : t.number(f, g), f), s = (f, g, m) => {
    let [h, y] = [Math.min(...Array.from(m.values())), Math.max(...Array.from(m.values()))];
    return f === null ? Q("", null) : Q(Ye(t.number(f, 2), y > h ? (f - h) / (y - h) : 0, g), f);
  }, { highNeed: o, highNeedCount: i, highNeedInterval: a, rankByMwds: l, rankByRds: u, rankByHighNeed: c, rankDifference: d } = e, p = T(a) || a === null ? "" : `<div class="ext-localSkills-detail">${t.say(
    "localskills-results-interval",
    { wikitext: t.number(_e(a.low, 0, 2)) },
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
var _b = { community: 40, language: 12, question: 12 };
function cc(e) {
  let { markup: n, results: t } = e, r = ({ by: o }) => +(o !== "community"), s = t.breakdowns.slice().sort((o, i) => r(o) - r(i)).reduce(
    (o, i) => o.concat(qb(i, e)),
    []
  );
  return s.length === 0 ? [] : [
    ie("breakdowns", n.say("localskills-results-breakdowns")),
    `<p>${n.say("localskills-results-breakdowns-intro")}</p>`,
    Bb(e),
    ...s
  ];
}
function Wb({ by: e, groups: n }) {
  let t = Object.keys(n), r = (i) => {
    let a = n[i];
    return a === void 0 || T(a) ? 0 : a.counted;
  }, s = t.slice().sort((i, a) => r(a) - r(i) || (i < a ? -1 : 1)), o = new Set(s.slice(0, _b[e]));
  return t.filter((i) => o.has(i));
}
function Bb({ markup: e }) {
  let n = (s, o) => `<span class="ext-localSkills-heat-key ext-localSkills-heat-${s}">${o}</span>`, t = (s) => ({ wikitext: e.number(s, s % 1 === 0 ? 0 : 1) }), r = (s) => n(s * 2, e.say("localskills-results-heat-up-to", t(s - 0.5), t(s)));
  return `<p class="ext-localSkills-heat-keys">${[
    n(-1, e.say("localskills-results-heat-surplus")),
    ...[0.5, 1, 1.5].map(r),
    n(4, e.say("localskills-results-heat-above", t(1.5)))
  ].join(" ")}</p>`;
}
function qb(e, n) {
  var f;
  let { markup: t, results: r } = n, s = (f = r.earlier) == null ? void 0 : f.breakdowns.find(({ by: g, question: m }) => g === e.by && m === e.question), o = e.withheld === "little-change" && s !== void 0, i = o ? s : e, a = Object.keys(i.groups), l = Wb(i), u = hr(r.skills);
  if (a.length < 2 || u.length === 0)
    return [];
  let c = Xu(i, n), d = [
    `|+ ${We(t.say("localskills-results-breakdown-caption"), "gap", t)}`,
    "|-",
    J(t.say("localskills-results-column-skill")),
    ...l.map((g) => J(
      Ub(g, i, n) + Hb(i.groups[g], n),
      "number"
    ))
  ], p = 0;
  for (let g of u) {
    let m = [], h = !1;
    for (let y of l) {
      let w = i.groups[y], b = w === void 0 || T(w) ? w : w.skills[g], k = Gb(b, s == null ? void 0 : s.groups[y], g);
      h = h || k !== null || b !== void 0 && !T(b), m.push(k !== null ? ht(t.number(k, 2), k, t) : b === void 0 || T(b) ? ne(t) : b.gap === null ? Q("", null) : Q(t.number(b.gap, 2), b.gap, `ext-localSkills-heat-${Vb(b.gap)}`));
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
    oe(G(c), "sortable ext-localSkills-wide ext-localSkills-breakdown", d),
    ...p === 0 ? [] : [`<p>${t.say("localskills-results-breakdown-rows-left-out", p)}</p>`],
    ...l.length < a.length ? [`<p>${t.say("localskills-results-more-groups", a.length - l.length)}</p>`] : []
  ];
}
function Gb(e, n, t) {
  var s, o;
  let r = n === void 0 || T(n) ? void 0 : n.skills[t];
  return e === void 0 ? null : (o = (s = yn(e, r)) == null ? void 0 : s.gap) != null ? o : null;
}
function Vb(e) {
  return e < 0 ? -1 : Math.min(4, Math.ceil(e * 2));
}
function Ub(e, n, t) {
  let r = gr(e, n, t), { report: s, survey: o } = t, i = n.groups[e];
  return n.by === "community" && pr(e) && i !== void 0 && !T(i) ? xe(s.titles.communityResults(o.id, e), r) : r;
}
function Hb(e, { markup: n }) {
  return `<br /><span class="ext-localSkills-detail">${e === void 0 || T(e) ? n.say("localskills-results-withheld") : n.say("localskills-results-answers", e.counted)}</span>`;
}

// src/core/report/exclusions.ts
var mi = 500;
function dc({ markup: e, results: n }) {
  let { excluded: t } = n;
  if (t.length === 0)
    return [];
  let r = (l) => Qn(l, e.say("localskills-results-see-revision")), s = ({ page: l, reason: u, revision: c }) => [
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
  }), a = G({ text: e.messages.text("localskills-results-excluded") });
  return [
    ie("excluded", e.say("localskills-results-excluded")),
    ...o.size < 2 ? [] : [oe(G({ text: e.messages.text("localskills-results-column-reason") }), "ext-localSkills-excluded", [
      "|-",
      J(e.say("localskills-results-column-reason")),
      J(e.say("localskills-results-column-pages")),
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
      ...["page", "reason"].map((l) => J(e.say(`localskills-results-column-${l}`))),
      ...t.slice(0, mi).map((l) => s(l).join(`
`))
    ]),
    ...t.length > mi ? [`<p>${e.say("localskills-results-more-excluded", t.length - mi)}</p>`] : []
  ];
}

// src/core/report/glossary.ts
function Qb({ change: e, markup: n, survey: t, results: r }) {
  let s = (d) => `localskills-results-column-${d}`, o = K(t), i = o === null ? [1, 5] : [...Array.from(o.importance.values()), ...Array.from(o.ability.values())], { canTeach: a, wantToLearn: l } = t.measures, c = Object.keys(r.balance).map((d) => r.balance[d]).some((d) => d !== void 0 && d.offers !== null);
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
function mc(e) {
  let { markup: n } = e;
  return [
    ie("guide", n.say("localskills-results-guide")),
    '<dl class="ext-localSkills-guide">',
    ...Qb(e).reduce((t, [r, s, ...o]) => t.concat(
      s.map((i, a) => `<dt${a === 0 ? ` id="${gt(r)}"` : ""}>${n.say(i)}</dt>`),
      `<dd>${n.say(`localskills-results-guide-${r}`, ...o)}</dd>`
    ), []),
    "</dl>",
    `<p>${n.say("localskills-results-guide-caution")}</p>`
  ];
}

// src/core/report/community-page.ts
function fc({ results: e }) {
  return e.breakdowns.find(({ by: n, groups: t }) => n === "community" && Object.keys(t).length > 1);
}

// src/core/report/methods.ts
var fi = 100;
function pc(e) {
  let { markup: n, survey: t } = e;
  return [
    ie("quality", n.say("localskills-results-methods")),
    ...pi(zb(e)),
    ...Kb(e),
    ...Jb(e),
    ...K(t) === null ? [] : [
      Ge(3, n.say("localskills-results-formulas")),
      ...pi([
        n.say("localskills-results-methods-pairs"),
        n.say("localskills-results-methods-formulas"),
        n.say("localskills-results-methods-intervals", { wikitext: n.percent(0.95) }),
        ...e.change === null ? [] : [n.say("localskills-results-methods-change")]
      ])
    ],
    Ge(3, n.say("localskills-results-disclosure")),
    ...pi(Xb(e))
  ];
}
function pi(e) {
  return ["<ul>", ...e.map((n) => `<li>${n}</li>`), "</ul>"];
}
function zb({ markup: e, report: n, results: t, survey: r }) {
  let { titles: s, counted: o, definitionRevision: i } = n, a = (d, p) => ({ wikitext: xe(d, e.say(p)) }), l = i === 0 ? a(s.definition(r.id), "localskills-results-definition") : { wikitext: Qn(i, e.say("localskills-results-revision", e.digits(i))) }, u = Object.keys(t.balance).map((d) => t.balance[d]), c = (d) => u.reduce((p, f) => {
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
function Kb(e) {
  let { markup: n, report: t, results: r, survey: s } = e, o = fc(e);
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
    J(n.say("localskills-results-column-community")),
    J(n.say("localskills-results-fact-counted"), "number"),
    J(n.say("localskills-results-column-share"), "number")
  ];
  for (let u of a.slice(0, fi)) {
    let c = i(u), d = gr(u, o, e);
    l.push(
      "|-",
      `! scope="row" | ${c !== null && pr(u) ? xe(t.titles.communityResults(s.id, u), d) : d}`,
      ...qe(c === null ? [ne(n), ne(n)] : [
        Q(n.number(c), c),
        Q(Ye(n.percent(c / r.counted), c / r.counted), c / r.counted)
      ], ["fact-counted", "column-share"].map((p) => G({ text: n.messages.text(`localskills-results-${p}`) })))
    );
  }
  return [
    Ge(3, n.say("localskills-results-response")),
    `<p>${n.say("localskills-results-response-intro")}</p>`,
    oe(G({ text: n.messages.text("localskills-results-response") }), "sortable ext-localSkills-shares ext-localSkills-stacked", l),
    ...a.length > fi ? [`<p>${n.say("localskills-results-more-rows", a.length - fi)}</p>`] : []
  ];
}
function Jb(e) {
  let { markup: n, results: t, survey: r, texts: s } = e;
  if (!t.versions.some(({ isCurrent: l, isKnown: u }) => u && !l))
    return [];
  let o = H(r), i = (l) => Me(l.map((u) => {
    let c = o.find((d) => d.name === u);
    return c === void 0 ? `<code>${G({ text: u })}</code>` : n.label(he(c, s));
  }), n).wikitext, a = [
    "|-",
    ...["version", "answers", "left-out", "reworded"].map((l) => J(n.say(`localskills-results-column-${l}`)))
  ];
  for (let { revision: l, counted: u, isCurrent: c, isKnown: d, changed: p, reworded: f } of t.versions) {
    let g = l === null || !d ? n.say("localskills-results-version-unknown") : Qn(l, n.say("localskills-results-revision", n.digits(l)));
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
    oe(G({ text: n.messages.text("localskills-results-versions") }), "", a)
  ];
}
function Xb({ markup: e, survey: n, report: { held: t = null } }) {
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
function gc(e, n) {
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
function gi(e) {
  let n = Math.floor(Math.min(...e) * 2) / 2, t = Math.ceil(Math.max(...e) * 2) / 2;
  return t - n >= 1 ? { low: n, high: t } : { low: n - (1 - t + n) / 2, high: t + (1 - t + n) / 2 };
}

// src/core/report/need-plot.ts
var Yb = 32, Zb = 0.075, ew = 10, nw = ["concentrate-here", "keep-up", "low-priority", "possible-overkill"];
function yc(e) {
  let { markup: n, results: { cross: t } } = e, r = rw(e);
  if (r.length < 3 || t === null)
    return [];
  let s = r.slice().sort((o, i) => hc(i, t) - hc(o, t) || o.number - i.number).slice(0, Yb).sort((o, i) => o.number - i.number);
  return [
    ie("plot", n.say("localskills-results-plot")),
    `<p>${n.say("localskills-results-plot-intro")}${s.length < r.length ? ` ${n.say("localskills-results-plot-more", s.length, r.length)}` : ""}</p>`,
    '<div class="ext-localSkills-plot-and-legend">',
    ...sw(s, r, e),
    oe(
      G({ text: n.messages.text("localskills-results-plot") }),
      "ext-localSkills-legend",
      ow(r, e)
    ),
    "</div>",
    ...tw(e)
  ];
}
function tw(e) {
  let { markup: n, results: { skills: t } } = e, r = Object.keys(t).filter((a) => {
    var l, u;
    return ((u = (l = He({ skills: t }, a)) == null ? void 0 : l.quadrant) != null ? u : null) === null;
  }), s = r.filter((a) => T(t[a])), o = r.filter((a) => !T(t[a])), i = (a, l) => l.length === 0 ? [] : [`<p>${n.say(a, l.length, Me(l.map(e.skillName), n, ew))}</p>`];
  return [...i("localskills-results-plot-unrated", o), ...i("localskills-results-plot-withheld", s)];
}
function rw({ results: e }) {
  let n = [];
  return hr(e.skills).forEach((t) => {
    var a, l, u;
    let r = He(e, t), [s, o] = [(a = r == null ? void 0 : r.importance.mean) != null ? a : null, (l = r == null ? void 0 : r.ability.mean) != null ? l : null], i = (u = r == null ? void 0 : r.quadrant) != null ? u : null;
    s !== null && o !== null && i !== null && n.push({ number: n.length + 1, skill: t, importance: s, ability: o, quadrant: i });
  }), n;
}
function hc({ importance: e, ability: n }, t) {
  return (e - t.importance) ** 2 + (n - t.ability) ** 2;
}
function sw(e, n, { markup: t, results: { cross: r } }) {
  var f, g, m, h;
  let s = gi([...e.map(({ ability: y }) => y), (f = r == null ? void 0 : r.ability) != null ? f : 0]), o = gi([...e.map(({ importance: y }) => y), (g = r == null ? void 0 : r.importance) != null ? g : 0]), i = (y, { low: w, high: b }) => (y - w) / (b - w), a = (y) => `${_e(y, 2, 2)}%`, l = gc(e.map(({ ability: y, importance: w }) => ({ across: i(y, s), up: i(w, o) })), Zb), u = ({ low: y, high: w }) => {
    let b = w - y > 2 ? 1 : 0.5, k = [];
    for (let S = Math.ceil(y / b) * b; S <= w; S += b)
      k.push(S);
    return k;
  }, c = (y) => t.number(y, y % 1 === 0 ? 0 : 1), d = (y) => `<span class="ext-localSkills-plot-${y}">${t.say(`localskills-results-quadrant-${y}`)}</span>`, p = t.messages.text("localskills-results-plot-description", n.length);
  return [
    `<div class="ext-localSkills-plot" role="img" aria-label="${G({ text: p })}">`,
    `<div class="ext-localSkills-plot-up">${t.say("localskills-results-column-importance")}</div>`,
    `<div class="ext-localSkills-plot-corners">${d("concentrate-here")}${d("keep-up")}</div>`,
    '<div class="ext-localSkills-plot-area">',
    `<div class="ext-localSkills-plot-level" style="bottom:${a(i((m = r == null ? void 0 : r.importance) != null ? m : 0, o))}"></div>`,
    `<div class="ext-localSkills-plot-upright" style="inset-inline-start:${a(i((h = r == null ? void 0 : r.ability) != null ? h : 0, s))}"></div>`,
    ...u(o).map((y) => `<div class="ext-localSkills-plot-tick-up" style="bottom:${a(i(y, o))}">${c(y)}</div>`),
    ...u(s).map((y) => `<div class="ext-localSkills-plot-tick-across" style="inset-inline-start:${a(i(y, s))}">${c(y)}</div>`),
    ...e.map(({ number: y, quadrant: w }, b) => {
      var S;
      let k = (S = l[b]) != null ? S : { across: 0, up: 0 };
      return `<div class="ext-localSkills-plot-point ext-localSkills-plot-${w}" style="inset-inline-start:${a(k.across)};bottom:${a(k.up)}">${t.number(y)}</div>`;
    }),
    "</div>",
    `<div class="ext-localSkills-plot-corners">${d("low-priority")}${d("possible-overkill")}</div>`,
    `<div class="ext-localSkills-plot-across">${t.say("localskills-results-column-ability")}</div>`,
    "</div>"
  ];
}
function ow(e, n) {
  let { markup: t } = n, r = [
    "|-",
    J(t.say("localskills-results-column-number")),
    J(t.say("localskills-results-column-skill")),
    ...["importance", "ability"].map((s) => J(We(t.say(`localskills-results-column-${s}`), "importance", t)))
  ];
  for (let s of nw) {
    let o = e.filter((i) => i.quadrant === s);
    o.length > 0 && r.push("|-", `! colspan="4" scope="rowgroup" class="ext-localSkills-legend-${s}" | ${We(
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
function bc(e, n, t) {
  return e.length < 2 ? [] : [
    `<div class="ext-localSkills-languages" role="navigation" aria-label="${G({ text: n })}">`,
    `<span class="ext-localSkills-languages-label">${t.say("localskills-results-languages-label")}</span>`,
    "<ul>",
    ...e.map(({ language: r, direction: s, title: o }) => {
      let i = `<span lang="${r}" dir="${s}">{{#language:${r}}}</span>`;
      return `<li>${r === t.messages.language ? `<strong>${i}</strong>` : es(o, i)}</li>`;
    }),
    "</ul>",
    "</div>"
  ];
}

// src/core/report/overview.ts
function wc(e) {
  let { isSaved: n, markup: t, survey: r, report: s, results: o, texts: i } = e, { titles: a, definitionRevision: l } = s, u = t.label(he({ name: r.id, title: r.title }, i)), c = s.counted.newestDay, d = o.excluded.length, p = o.excluded.filter(({ reason: m }) => m === "changed-by-others").length, f = p === 0 || p === d ? "" : ` <span class="ext-localSkills-detail">${t.say("localskills-results-not-counted-parts", d - p, p)}</span>`, g = [
    ["counted", t.number(o.counted)],
    ["not-counted", d === 0 ? t.number(0) : Be("excluded", t.number(d)) + f],
    ["newest", c === null ? t.say("localskills-results-none") : t.date(c)],
    ["status", uw(e)],
    ["definition", l === 0 ? xe(a.definition(r.id), t.say("localskills-results-definition")) : Qn(l, t.say("localskills-results-revision", t.digits(l)))]
  ];
  return [
    `<div class="ext-localSkills-results-tools" data-survey="${r.id}" data-language="${t.messages.language}"></div>`,
    ...iw(e),
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
      { wikitext: Ua(a.resultsTable(r.id), t.say("localskills-results-download-table")) },
      { wikitext: xe(a.resultsData(r.id), t.say("localskills-results-download-data")) },
      { wikitext: Be("quality", t.say("localskills-results-quality-link")) }
    )}</p>`,
    ...aw(e)
  ];
}
function iw({ languages: e, markup: n, report: t, survey: r }) {
  let s = e.map(({ language: o, direction: i }) => ({ language: o, direction: i, title: t.titles.resultsIn(r.id, o) }));
  return bc(s, n.messages.text("localskills-results-languages"), n);
}
function aw({ markup: e, report: { held: n = null } }) {
  return n === null ? [] : [`<div class="ext-localSkills-notice">${e.say("localskills-results-held", n.needed)}</div>`];
}
var lw = 20;
function kc({ markup: e, survey: n, report: t }) {
  let { faults: r, titles: s } = t;
  if (r.length === 0)
    return [];
  let o = xe(s.definition(n.id), e.say("localskills-results-definition"));
  return [
    '<div class="ext-localSkills-results-faults">',
    `<p>${e.say("localskills-results-faults", r.length, { wikitext: o })}</p>`,
    "<ul>",
    ...r.slice(0, lw).map((i) => `<li><code dir="ltr">${De(i.path)}</code> ${De(Un(i, e.messages))}</li>`),
    "</ul>",
    "</div>"
  ];
}
function uw({ markup: e, survey: n }) {
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
function cw(e, n, t, r) {
  return {
    least: Math.max(0, e - n - t * r.most),
    most: Math.max(0, e - n - t * r.least)
  };
}
function xc(e, n) {
  let [t, r] = [0, 0];
  return Object.keys(e.choices).forEach((s) => {
    let o = e.choices[s];
    t += o === void 0 || T(o) ? 0 : o.count, r += T(o) ? 1 : 0;
  }), r === 0 ? null : {
    least: 1,
    most: n ? e.n : cw(e.n, t, r - 1, { least: 1, most: e.n }).most
  };
}

// src/core/report/question-words.ts
function Sc(e, n) {
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
function hi(e, n, t, r) {
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
      { wikitext: `<code>${G({ text: g })}</code>` }
    );
  })), p.length));
  let f = xc(e, n.isMultiple);
  return f !== null && l.push(s.say("localskills-results-withheld-range", f.least, f.most)), l;
}

// src/core/report/question-tables.ts
var yi = 60;
function Pc(e) {
  let { markup: n, survey: t, texts: r } = e, s = [];
  for (let o of H(t)) {
    let i = o.type === "matrixdropdown" ? bw(o, e) : o.type === "matrix" ? Ac(o, o.choices, po, e) : gw(o, e);
    if (i.length > 0) {
      let a = n.label(he(o, r));
      s.push(Ge(3, a), ...pw(o.name, e), ...i);
    }
  }
  return s.length === 0 ? [] : [
    ie("questions", n.say("localskills-results-questions")),
    En(["people", "share"].map((o) => [n.say(`localskills-results-column-${o}`), "share"]), n),
    ...fw(e),
    ...dw(e),
    ...s
  ];
}
function dw({ markup: e, survey: { minAnswers: n, minCell: t } }) {
  return n > 1 || t > 1 ? [] : [`<p class="ext-localSkills-detail">${e.say("localskills-results-public-note")}</p>`];
}
function fw({ markup: e, survey: { core: n } }) {
  return n === null ? [] : [`<p>${e.say(
    "localskills-results-core-intro",
    { wikitext: `<bdi>${G({ text: n.id })}</bdi>` }
  )}</p>`];
}
function pw(e, { markup: n, survey: { core: t } }) {
  return t === null ? [] : [`<p class="ext-localSkills-tag">${We(n.say(
    `localskills-results-${t.questions.includes(e) ? "core" : "local"}`
  ), "core", n)}</p>`];
}
function gw(e, n) {
  var i;
  let { markup: t, results: r } = n, s = r.questions[e.name], [o] = ce(e);
  if (s === void 0 || o === void 0)
    return [];
  if (T(s)) {
    let a = yn(s, (i = r.earlier) == null ? void 0 : i.questions[e.name]);
    return a === null ? [`<p class="ext-localSkills-withheld">${nr(s, n)}</p>`] : [
      `<p class="ext-localSkills-withheld">${t.say("localskills-results-earlier-whole")}</p>`,
      ...Rc(e, o, a, n)
    ];
  }
  return Rc(e, o, s, n, vc(e.name, n));
}
function vc(e, { results: { earlier: n } }) {
  let t = n == null ? void 0 : n.questions[e];
  return t === void 0 || T(t) ? null : t;
}
function Rc(e, n, t, r, s = null) {
  var u;
  let { markup: o, texts: i } = r;
  if (n.kind === "text") {
    let c = e.type === "comment" ? "localskills-results-comments" : "localskills-results-texts";
    return [`<p>${[o.say(c, t.n), ...hi(t, n, [], r)].join(" ")}</p>`];
  }
  let a = (u = n.choices) != null ? u : hw(t).map((c) => Ue(c, null)), l = n.kind === "number" ? [] : yw(t, n, a, r, s);
  return [
    `<p>${[
      o.say("localskills-results-answered", t.n),
      ...Sc(t, r),
      ...n.isMultiple && e.type !== "ranking" ? [o.say("localskills-results-several", { wikitext: o.percent(1) })] : [],
      ...hi(t, n, a, r)
    ].join(" ")}</p>`,
    ...er(l, o),
    ...n.kind === "number" ? [] : [oe(
      G(he(e, i)),
      `sortable ext-localSkills-shares ext-localSkills-stacked${t.places === void 0 ? "" : " ext-localSkills-places"}`,
      l
    )],
    ...n.kind === "number" || a.length <= yi ? [] : [`<p>${o.say("localskills-results-more-rows", a.length - yi)}</p>`]
  ];
}
function hw({ choices: e }) {
  let n = (t) => {
    let r = e[t];
    return r === void 0 || T(r) ? 0 : r.count;
  };
  return Object.keys(e).sort((t, r) => n(r) - n(t) || (t < r ? -1 : 1));
}
function yw(e, { question: n }, t, r, s) {
  var d, p;
  let { markup: o, texts: i } = r, { places: a } = e, l = ["answer", ...a === void 0 ? [] : ["first", "mean-place"], "people", "share"], u = ["|-", ...l.map((f) => f === "answer" ? J(o.say("localskills-results-column-answer")) : J(o.say(`localskills-results-column-${f}`), "number"))], c = l.slice(1).map((f) => G({ text: o.messages.text(`localskills-results-column-${f}`) }));
  for (let f of Ec(t, r).slice(0, yi)) {
    let g = Tc(e, f), m = yn(g, s == null ? void 0 : s.choices[f.value]);
    if (f.isRetired && !T(g) && g.count === 0)
      continue;
    let h = a === void 0 ? void 0 : a[f.value];
    u.push(
      "|-",
      `! scope="row" | ${o.label(An(f, n, i, r.codeNames))}`,
      ...qe([
        ...n.type !== "ranking" || h === void 0 ? [] : T(h) ? [ne(o), ne(o)] : [
          Q(o.number(h.first), h.first),
          T(h.meanPlace) ? ne(o) : Q(h.meanPlace === null ? "" : o.number(h.meanPlace, 1), h.meanPlace)
        ],
        ...m !== null ? [
          ht(o.number(m.count), m.count, o),
          ht(o.percent((d = m.share) != null ? d : 0), (p = m.share) != null ? p : 0, o)
        ] : T(g) ? [ne(o), ne(o)] : [
          Q(o.number(g.count), g.count),
          Q(g.share === null ? "" : Ye(o.percent(g.share), g.share), g.share)
        ]
      ], c)
    );
  }
  return u;
}
function Tc(e, { value: n }) {
  var t;
  return (t = e.choices[n]) != null ? t : { count: 0, share: null };
}
function bw(e, n) {
  let t = K(n.survey);
  return e.columns.filter(({ name: s }) => t === null || e !== t.grid || !rn.includes(s)).reduce((s, o) => s.concat(Ac(
    e,
    o.choices,
    (i, a) => Tn(i, a, o.name),
    n,
    o
  )), []);
}
function Ac(e, n, t, r, s = null) {
  let { markup: o, results: i, texts: a } = r, l = Ec(n, r), u = he(s != null ? s : e, a), c = [...l.map((p) => Ee(p, a).text), o.messages.text("localskills-results-column-n")].map((p) => G({ text: p })), d = [
    ...e.type === "matrixdropdown" && e.columns.length > 1 ? [`|+ ${o.label(u)}`] : [],
    "|-",
    '| class="ext-localSkills-corner" | ',
    ...l.map((p) => J(o.label(Ee(p, a)))),
    J(o.say("localskills-results-column-n"))
  ];
  for (let p of e.rows) {
    let f = t(e.name, p.value), g = vc(f, r), m = i.questions[f], h = m === void 0 ? null : yn(m, g != null ? g : void 0), y = h != null ? h : m;
    d.push("|-", `! scope="row" | ${o.label(Ee(p, a))}${h === null ? "" : `<div class="ext-localSkills-detail">${o.say("localskills-results-earlier")}</div>`}`), y === void 0 || T(y) || y.n === 0 ? d.push(`| class="ext-localSkills-withheld" colspan="${l.length + 1}" | ${ww(y, r)}`) : d.push(...qe([...l.map((w) => {
      var x;
      let b = Tc(y, w), k = ({ count: R, share: A }) => o.say("localskills-results-count-share", R, { wikitext: o.percent(A != null ? A : 0) }), S = yn(b, g == null ? void 0 : g.choices[w.value]);
      return S !== null ? ht(k(S), S.count, o) : T(b) ? ne(o) : Q(Ye(k(b), (x = b.share) != null ? x : 0), b.count);
    }), Q(o.number(y.n), y.n)], c));
  }
  return [...er(d, o), oe(G(u), "ext-localSkills-wide ext-localSkills-stacked ext-localSkills-cross", d)];
}
function ww(e, n) {
  return T(e) ? nr(e, n) : n.markup.say("localskills-results-no-answers");
}
function Ec(e, { survey: n }) {
  return e.filter(({ value: t }) => !n.notInStatistics.includes(t));
}

// src/core/report/short-page.ts
function Oc({ earlier: e, skills: n }) {
  var t;
  return [n, (t = e == null ? void 0 : e.skills) != null ? t : {}].some((r) => Object.keys(r).some((s) => {
    let o = r[s];
    return o !== void 0 && !T(o) && o.n > 0;
  }));
}
function kw({ earlier: e, questions: n }) {
  var t;
  return [n, (t = e == null ? void 0 : e.questions) != null ? t : {}].some((r) => Object.keys(r).some((s) => {
    let o = r[s];
    return o !== void 0 && !T(o) && o.n > 0 && (o.summary !== void 0 && !T(o.summary) || Object.keys(o.choices).some((i) => {
      let a = o.choices[i];
      return a !== void 0 && !T(a) && a.count > 0;
    }));
  }));
}
function Cc({ markup: e, results: n, survey: t }) {
  let { counted: r } = n, { minAnswers: s, minCell: o } = t;
  return r === 0 || Oc(n) || kw(n) || s <= 1 && o <= 1 ? null : [`<p class="ext-localSkills-notice">${r < s || o <= 1 ? e.say("localskills-results-short-answers", r, s, Math.max(1, s - r)) : e.say("localskills-results-short-counts", r, o)}</p>`];
}
function Nc({ markup: e, results: n }) {
  let t = Object.keys(n.skills);
  return t.length === 0 || Oc(n) || !t.every((r) => T(n.skills[r])) ? null : [
    ie("skills", e.say("localskills-results-skills")),
    `<p class="ext-localSkills-withheld">${e.say("localskills-results-short-skills")}</p>`
  ];
}

// src/core/report/results-page.ts
var xw = "Skills survey results";
function Mc(e) {
  let { report: n, markup: { messages: t } } = e, r = n.results.counted > 0, s = Cc(e), o = Nc(e), i = (l, u, c, d = !1) => ({ name: l, title: `localskills-results-${u}`, lines: c, isFolded: d }), a = [
    ...s === null && r ? [
      i("plot", "plot", o === null ? yc(e) : []),
      i("skills", "skills", o != null ? o : uc(e)),
      i("balance", "balance", Uu(e)),
      i("change", "change", ec(e)),
      i("breakdowns", "breakdowns", o === null ? cc(e) : [], !0),
      i("questions", "questions", Pc(e), !0),
      i("guide", "guide", mc(e), !0)
    ] : [],
    i("quality", "methods", pc(e), !0),
    i("excluded", "excluded", dc(e), !0)
  ].filter(({ lines: l }) => l.length > 0);
  return [
    `<div class="ext-localSkills-results mw-content-${t.direction}" lang="${t.language}" dir="${t.direction}">`,
    ...wc(e),
    ...kc(e),
    ...s != null ? s : r ? ac(e) : [`<p>${e.markup.say("localskills-results-nothing-yet")}</p>`],
    ...Sw(a, e),
    ...a.reduce((l, u) => l.concat(u.isFolded ? Rw(u, e) : u.lines), []),
    "</div>",
    `[[Category:${xw}]]`
  ].join(`
`);
}
function Sw(e, { markup: n }) {
  return e.length < 3 ? [] : [
    `<div class="ext-localSkills-contents" role="navigation" aria-label="${G({ text: n.messages.text("localskills-results-contents") })}">`,
    `<div class="ext-localSkills-contents-title" aria-hidden="true">${n.say("localskills-results-contents")}</div>`,
    "<ul>",
    ...e.map(({ name: t, title: r }) => `<li>${Be(t, n.say(r))}</li>`),
    "</ul>",
    "</div>"
  ];
}
function Rw({ lines: [e = "", ...n], title: t }, { markup: r }) {
  let s = (o) => G({ text: r.messages.text(o, r.messages.text(t)) });
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
function $c(e) {
  return e.map((n) => typeof n == "string" ? Tw(n) : n === null ? "" : String(n)).join(",");
}
var Pw = /^(?:[\s\u0000-\u001F\u007F-\u009F\u00AD\u061C\u115F\u1160\u200B-\u200F\u202A-\u202E\u2060-\u206F\u3164\uFFA0\uFFF9-\uFFFB]|[\u034F]|[\u17B4\u17B5]|[\u180B-\u180F]|[\uFE00-\uFE0F])*/, vw = /^[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/;
function Tw(e) {
  if (/^[A-Za-z0-9_][A-Za-z0-9_.]*$/.test(e))
    return e;
  let t = (/^[\t\r\n]/.test(e) || vw.test(e.replace(Pw, "")) ? `'${e}` : e).replace(/[\r\n\u0085\u2028\u2029]+/g, " ");
  return /[",;\t]|^\s|\s$/.test(t) ? `"${t.replace(/"/g, '""')}"` : t;
}
var Ic = `\r
`;

// src/core/report/results-table.ts
var Aw = ["part", "by", "group", "item", "item_label", "code", "code_label", "figure", "value", "withheld"];
function Lc(e, n, t, r = null) {
  return [Aw, ...Ew(e, n, t, r)].map((s) => $c(s) + Ic).join("");
}
function Ew(e, n, t, r) {
  let s = Jr(t.messages), { minAnswers: o, minCell: i } = e, { counted: a, excluded: l, questions: u, skills: c, agreement: d, balance: p, breakdowns: f, versions: g } = n, m = Nw(e, t), h = me({ part: "survey" }, { counted: a, excluded: l.length, minAnswers: o, minCell: i }), y = /* @__PURE__ */ new Map();
  l.forEach(({ reason: b }) => {
    var k;
    return y.set(b, ((k = y.get(b)) != null ? k : 0) + 1);
  }), Array.from(y.keys()).sort().forEach((b) => {
    var k;
    h.push(yr({ part: "excluded", code: b }, "count", (k = y.get(b)) != null ? k : 0, null));
  }), g.forEach(({ revision: b, counted: k }) => h.push(
    ...me({ part: "version", code: b === null ? "" : String(b) }, { counted: k })
  ));
  let w = new Map(X(e).map(
    (b) => [b.name, b]
  ));
  Object.keys(u).forEach((b) => {
    h.push(...Cw(b, w.get(b), u[b], t, s));
  }), Object.keys(c).forEach((b) => {
    h.push(...me({ part: "skill", item: b, itemLabel: m(b) }, c[b]));
  }), h.push(...me({ part: "agreement" }, d)), Object.keys(p).forEach((b) => {
    h.push(...me({ part: "balance", item: b, itemLabel: m(b) }, p[b]));
  }), r !== null && h.push(...Ow(r, w, m, t, s));
  for (let { by: b, question: k, groups: S } of f)
    Object.keys(S).forEach((x) => {
      let R = S[x], A = { part: "group", by: k != null ? k : b, group: x };
      if (R === void 0 || T(R)) {
        h.push(...me(A, { counted: R }));
        return;
      }
      h.push(...me(A, { counted: R.counted })), Object.keys(R.skills).forEach((P) => {
        h.push(...me(E(v({}, A), { item: P, itemLabel: m(P) }), R.skills[P]));
      });
    });
  return h;
}
function Ow(l, s, o, i, a) {
  var u = l, { skills: e, questions: n, notCompared: t } = u, r = ut(u, ["skills", "questions", "notCompared"]);
  let c = me({ part: "change" }, r);
  return Object.keys(e).forEach((d) => {
    c.push(...me({ part: "change", by: "skill", item: d, itemLabel: o(d) }, e[d]));
  }), Object.keys(n).forEach((d) => {
    let { choices: p, n: f, mean: g } = n[d], m = s.get(d), h = { part: "change", by: "question", item: d, itemLabel: m === void 0 ? d : Pt(m, i) };
    c.push(...me(h, v({ n: f }, g === void 0 ? {} : { mean: g }))), Object.keys(p).forEach((y) => {
      c.push(...me(E(v({}, h), { code: y, codeLabel: Fc(y, m, i, a) }), p[y]));
    });
  }), t.forEach(({ part: d, name: p, reason: f }) => {
    c.push(yr({ part: "change", by: d, item: p }, "notCompared", f, null));
  }), c;
}
function Fc(e, n, t, r) {
  var s, o;
  return An(
    (o = (s = n == null ? void 0 : n.choices) == null ? void 0 : s.find(({ value: i }) => i === e)) != null ? o : Ue(e, null),
    n == null ? void 0 : n.question,
    t,
    r
  ).text;
}
function Cw(e, n, t, r, s) {
  let o = { part: "question", item: e, itemLabel: n === void 0 ? e : Pt(n, r) };
  if (!j(t) || T(t))
    return me(o, t);
  let p = t, { choices: i, places: a, unknown: l } = p, u = ut(p, ["choices", "places", "unknown"]), c = me(o, u), d = (f) => Fc(f, n, r, s);
  for (let f of [i, a])
    j(f) && Object.keys(f).forEach((g) => {
      c.push(...me(E(v({}, o), { code: g, codeLabel: d(g) }), f[g]));
    });
  return T(l) || !j(l) ? c.push(...me(o, { unknown: l })) : Object.keys(l).forEach((f) => {
    c.push(...me(E(v({}, o), { code: f }), { unknown: l[f] }));
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
function Nw(e, n) {
  var r, s;
  let t = new Map(((s = (r = K(e)) == null ? void 0 : r.grid.rows) != null ? s : []).map(
    (o) => [o.value, Ee(o, n).text]
  ));
  return (o) => {
    var i;
    return (i = t.get(o)) != null ? i : n.taxonomy === null ? o : Kr(o, n.taxonomy, n.messages).text;
  };
}

// node_modules/jsonc-parser/lib/esm/impl/scanner.js
function As(e, n = !1) {
  let t = e.length, r = 0, s = "", o = 0, i = 16, a = 0, l = 0, u = 0, c = 0, d = 0;
  function p(b, k) {
    let S = 0, x = 0;
    for (; S < b || !k; ) {
      let R = e.charCodeAt(r);
      if (R >= 48 && R <= 57)
        x = x * 16 + R - 48;
      else if (R >= 65 && R <= 70)
        x = x * 16 + R - 65 + 10;
      else if (R >= 97 && R <= 102)
        x = x * 16 + R - 97 + 10;
      else
        break;
      r++, S++;
    }
    return S < b && (x = -1), x;
  }
  function f(b) {
    r = b, s = "", o = 0, i = 16, d = 0;
  }
  function g() {
    let b = r;
    if (e.charCodeAt(r) === 48)
      r++;
    else
      for (r++; r < e.length && Tt(e.charCodeAt(r)); )
        r++;
    if (r < e.length && e.charCodeAt(r) === 46)
      if (r++, r < e.length && Tt(e.charCodeAt(r)))
        for (r++; r < e.length && Tt(e.charCodeAt(r)); )
          r++;
      else
        return d = 3, e.substring(b, r);
    let k = r;
    if (r < e.length && (e.charCodeAt(r) === 69 || e.charCodeAt(r) === 101))
      if (r++, (r < e.length && e.charCodeAt(r) === 43 || e.charCodeAt(r) === 45) && r++, r < e.length && Tt(e.charCodeAt(r))) {
        for (r++; r < e.length && Tt(e.charCodeAt(r)); )
          r++;
        k = r;
      } else
        d = 3;
    return e.substring(b, k);
  }
  function m() {
    let b = "", k = r;
    for (; ; ) {
      if (r >= t) {
        b += e.substring(k, r), d = 2;
        break;
      }
      let S = e.charCodeAt(r);
      if (S === 34) {
        b += e.substring(k, r), r++;
        break;
      }
      if (S === 92) {
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
            let R = p(4, !0);
            R >= 0 ? b += String.fromCharCode(R) : d = 4;
            break;
          default:
            d = 5;
        }
        k = r;
        continue;
      }
      if (S >= 0 && S <= 31)
        if (br(S)) {
          b += e.substring(k, r), d = 2;
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
    if (bi(b)) {
      do
        r++, s += String.fromCharCode(b), b = e.charCodeAt(r);
      while (bi(b));
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
        let k = r - 1;
        if (e.charCodeAt(r + 1) === 47) {
          for (r += 2; r < t && !br(e.charCodeAt(r)); )
            r++;
          return s = e.substring(k, r), i = 12;
        }
        if (e.charCodeAt(r + 1) === 42) {
          r += 2;
          let S = t - 1, x = !1;
          for (; r < S; ) {
            let R = e.charCodeAt(r);
            if (R === 42 && e.charCodeAt(r + 1) === 47) {
              r += 2, x = !0;
              break;
            }
            r++, br(R) && (R === 13 && e.charCodeAt(r) === 10 && r++, a++, u = r);
          }
          return x || (r++, d = 1), s = e.substring(k, r), i = 13;
        }
        return s += String.fromCharCode(b), r++, i = 16;
      // numbers
      case 45:
        if (s += String.fromCharCode(b), r++, r === t || !Tt(e.charCodeAt(r)))
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
    if (bi(b) || br(b))
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
function bi(e) {
  return e === 32 || e === 9;
}
function br(e) {
  return e === 10 || e === 13;
}
function Tt(e) {
  return e >= 48 && e <= 57;
}
var Dc;
(function(e) {
  e[e.lineFeed = 10] = "lineFeed", e[e.carriageReturn = 13] = "carriageReturn", e[e.space = 32] = "space", e[e._0 = 48] = "_0", e[e._1 = 49] = "_1", e[e._2 = 50] = "_2", e[e._3 = 51] = "_3", e[e._4 = 52] = "_4", e[e._5 = 53] = "_5", e[e._6 = 54] = "_6", e[e._7 = 55] = "_7", e[e._8 = 56] = "_8", e[e._9 = 57] = "_9", e[e.a = 97] = "a", e[e.b = 98] = "b", e[e.c = 99] = "c", e[e.d = 100] = "d", e[e.e = 101] = "e", e[e.f = 102] = "f", e[e.g = 103] = "g", e[e.h = 104] = "h", e[e.i = 105] = "i", e[e.j = 106] = "j", e[e.k = 107] = "k", e[e.l = 108] = "l", e[e.m = 109] = "m", e[e.n = 110] = "n", e[e.o = 111] = "o", e[e.p = 112] = "p", e[e.q = 113] = "q", e[e.r = 114] = "r", e[e.s = 115] = "s", e[e.t = 116] = "t", e[e.u = 117] = "u", e[e.v = 118] = "v", e[e.w = 119] = "w", e[e.x = 120] = "x", e[e.y = 121] = "y", e[e.z = 122] = "z", e[e.A = 65] = "A", e[e.B = 66] = "B", e[e.C = 67] = "C", e[e.D = 68] = "D", e[e.E = 69] = "E", e[e.F = 70] = "F", e[e.G = 71] = "G", e[e.H = 72] = "H", e[e.I = 73] = "I", e[e.J = 74] = "J", e[e.K = 75] = "K", e[e.L = 76] = "L", e[e.M = 77] = "M", e[e.N = 78] = "N", e[e.O = 79] = "O", e[e.P = 80] = "P", e[e.Q = 81] = "Q", e[e.R = 82] = "R", e[e.S = 83] = "S", e[e.T = 84] = "T", e[e.U = 85] = "U", e[e.V = 86] = "V", e[e.W = 87] = "W", e[e.X = 88] = "X", e[e.Y = 89] = "Y", e[e.Z = 90] = "Z", e[e.asterisk = 42] = "asterisk", e[e.backslash = 92] = "backslash", e[e.closeBrace = 125] = "closeBrace", e[e.closeBracket = 93] = "closeBracket", e[e.colon = 58] = "colon", e[e.comma = 44] = "comma", e[e.dot = 46] = "dot", e[e.doubleQuote = 34] = "doubleQuote", e[e.minus = 45] = "minus", e[e.openBrace = 123] = "openBrace", e[e.openBracket = 91] = "openBracket", e[e.plus = 43] = "plus", e[e.slash = 47] = "slash", e[e.formFeed = 12] = "formFeed", e[e.tab = 9] = "tab";
})(Dc || (Dc = {}));

// node_modules/jsonc-parser/lib/esm/impl/string-intern.js
var $w = new Array(20).fill(0).map((e, n) => " ".repeat(n)), At = 200, Iw = {
  " ": {
    "\n": new Array(At).fill(0).map((e, n) => `
` + " ".repeat(n)),
    "\r": new Array(At).fill(0).map((e, n) => "\r" + " ".repeat(n)),
    "\r\n": new Array(At).fill(0).map((e, n) => `\r
` + " ".repeat(n))
  },
  "	": {
    "\n": new Array(At).fill(0).map((e, n) => `
` + "	".repeat(n)),
    "\r": new Array(At).fill(0).map((e, n) => "\r" + "	".repeat(n)),
    "\r\n": new Array(At).fill(0).map((e, n) => `\r
` + "	".repeat(n))
  }
};

// node_modules/jsonc-parser/lib/esm/impl/parser.js
var wi;
(function(e) {
  e.DEFAULT = {
    allowTrailingComma: !1
  };
})(wi || (wi = {}));
function jc(e, n, t = wi.DEFAULT) {
  let r = As(e, !1), s = [], o = 0;
  function i(M) {
    return M ? () => o === 0 && M(r.getTokenOffset(), r.getTokenLength(), r.getTokenStartLine(), r.getTokenStartCharacter()) : () => !0;
  }
  function a(M) {
    return M ? (F) => o === 0 && M(F, r.getTokenOffset(), r.getTokenLength(), r.getTokenStartLine(), r.getTokenStartCharacter()) : () => !0;
  }
  function l(M) {
    return M ? (F) => o === 0 && M(F, r.getTokenOffset(), r.getTokenLength(), r.getTokenStartLine(), r.getTokenStartCharacter(), () => s.slice()) : () => !0;
  }
  function u(M) {
    return M ? () => {
      o > 0 ? o++ : M(r.getTokenOffset(), r.getTokenLength(), r.getTokenStartLine(), r.getTokenStartCharacter(), () => s.slice()) === !1 && (o = 1);
    } : () => !0;
  }
  function c(M) {
    return M ? () => {
      o > 0 && o--, o === 0 && M(r.getTokenOffset(), r.getTokenLength(), r.getTokenStartLine(), r.getTokenStartCharacter());
    } : () => !0;
  }
  let d = u(n.onObjectBegin), p = l(n.onObjectProperty), f = c(n.onObjectEnd), g = u(n.onArrayBegin), m = c(n.onArrayEnd), h = l(n.onLiteralValue), y = a(n.onSeparator), w = i(n.onComment), b = a(n.onError), k = t && t.disallowComments, S = t && t.allowTrailingComma;
  function x() {
    for (; ; ) {
      let M = r.scan();
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
      switch (M) {
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
          return M;
      }
    }
  }
  function R(M, F = [], W = []) {
    if (b(M), F.length + W.length > 0) {
      let V = r.getToken();
      for (; V !== 17; ) {
        if (F.indexOf(V) !== -1) {
          x();
          break;
        } else if (W.indexOf(V) !== -1)
          break;
        V = x();
      }
    }
  }
  function A(M) {
    let F = r.getTokenValue();
    return M ? h(F) : (p(F), s.push(F)), x(), !0;
  }
  function P() {
    switch (r.getToken()) {
      case 11:
        let M = r.getTokenValue(), F = Number(M);
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
    return x(), !0;
  }
  function C() {
    return r.getToken() !== 10 ? (R(3, [], [
      2,
      5
      /* SyntaxKind.CommaToken */
    ]), !1) : (A(!1), r.getToken() === 6 ? (y(":"), x(), I() || R(4, [], [
      2,
      5
      /* SyntaxKind.CommaToken */
    ])) : R(5, [], [
      2,
      5
      /* SyntaxKind.CommaToken */
    ]), s.pop(), !0);
  }
  function N() {
    d(), x();
    let M = !1;
    for (; r.getToken() !== 2 && r.getToken() !== 17; ) {
      if (r.getToken() === 5) {
        if (M || R(4, [], []), y(","), x(), r.getToken() === 2 && S)
          break;
      } else M && R(6, [], []);
      C() || R(4, [], [
        2,
        5
        /* SyntaxKind.CommaToken */
      ]), M = !0;
    }
    return f(), r.getToken() !== 2 ? R(7, [
      2
      /* SyntaxKind.CloseBraceToken */
    ], []) : x(), !0;
  }
  function O() {
    g(), x();
    let M = !0, F = !1;
    for (; r.getToken() !== 4 && r.getToken() !== 17; ) {
      if (r.getToken() === 5) {
        if (F || R(4, [], []), y(","), x(), r.getToken() === 4 && S)
          break;
      } else F && R(6, [], []);
      M ? (s.push(0), M = !1) : s[s.length - 1]++, I() || R(4, [], [
        4,
        5
        /* SyntaxKind.CommaToken */
      ]), F = !0;
    }
    return m(), M || s.pop(), r.getToken() !== 4 ? R(8, [
      4
      /* SyntaxKind.CloseBracketToken */
    ], []) : x(), !0;
  }
  function I() {
    switch (r.getToken()) {
      case 3:
        return O();
      case 1:
        return N();
      case 10:
        return A(!0);
      default:
        return P();
    }
  }
  return x(), r.getToken() === 17 ? t.allowEmptyContent ? !0 : (R(4, [], []), !1) : I() ? (r.getToken() !== 17 && R(9, [], []), !0) : (R(4, [], []), !1);
}

// node_modules/jsonc-parser/lib/esm/main.js
var _c;
(function(e) {
  e[e.None = 0] = "None", e[e.UnexpectedEndOfComment = 1] = "UnexpectedEndOfComment", e[e.UnexpectedEndOfString = 2] = "UnexpectedEndOfString", e[e.UnexpectedEndOfNumber = 3] = "UnexpectedEndOfNumber", e[e.InvalidUnicode = 4] = "InvalidUnicode", e[e.InvalidEscapeCharacter = 5] = "InvalidEscapeCharacter", e[e.InvalidCharacter = 6] = "InvalidCharacter";
})(_c || (_c = {}));
var Wc;
(function(e) {
  e[e.OpenBraceToken = 1] = "OpenBraceToken", e[e.CloseBraceToken = 2] = "CloseBraceToken", e[e.OpenBracketToken = 3] = "OpenBracketToken", e[e.CloseBracketToken = 4] = "CloseBracketToken", e[e.CommaToken = 5] = "CommaToken", e[e.ColonToken = 6] = "ColonToken", e[e.NullKeyword = 7] = "NullKeyword", e[e.TrueKeyword = 8] = "TrueKeyword", e[e.FalseKeyword = 9] = "FalseKeyword", e[e.StringLiteral = 10] = "StringLiteral", e[e.NumericLiteral = 11] = "NumericLiteral", e[e.LineCommentTrivia = 12] = "LineCommentTrivia", e[e.BlockCommentTrivia = 13] = "BlockCommentTrivia", e[e.LineBreakTrivia = 14] = "LineBreakTrivia", e[e.Trivia = 15] = "Trivia", e[e.Unknown = 16] = "Unknown", e[e.EOF = 17] = "EOF";
})(Wc || (Wc = {}));
var ki = jc;
var Bc;
(function(e) {
  e[e.InvalidSymbol = 1] = "InvalidSymbol", e[e.InvalidNumberFormat = 2] = "InvalidNumberFormat", e[e.PropertyNameExpected = 3] = "PropertyNameExpected", e[e.ValueExpected = 4] = "ValueExpected", e[e.ColonExpected = 5] = "ColonExpected", e[e.CommaExpected = 6] = "CommaExpected", e[e.CloseBraceExpected = 7] = "CloseBraceExpected", e[e.CloseBracketExpected = 8] = "CloseBracketExpected", e[e.EndOfFileExpected = 9] = "EndOfFileExpected", e[e.InvalidCommentToken = 10] = "InvalidCommentToken", e[e.UnexpectedEndOfComment = 11] = "UnexpectedEndOfComment", e[e.UnexpectedEndOfString = 12] = "UnexpectedEndOfString", e[e.UnexpectedEndOfNumber = 13] = "UnexpectedEndOfNumber", e[e.InvalidUnicode = 14] = "InvalidUnicode", e[e.InvalidEscapeCharacter = 15] = "InvalidEscapeCharacter", e[e.InvalidCharacter = 16] = "InvalidCharacter";
})(Bc || (Bc = {}));

// src/core/json/parse-json.ts
function be(e) {
  if (e.trim() === "")
    return { value: void 0, faults: [{ path: "$", code: "json-empty", parameters: [] }] };
  try {
    let n = JSON.parse(e);
    return Gw(n) ? { value: void 0, faults: [xi] } : { value: n, faults: Uw(e) };
  } catch (n) {
    return { value: void 0, faults: [n instanceof SyntaxError ? Vw(e) : xi] };
  }
}
var Vc = { disallowComments: !0, allowTrailingComma: !1 }, Bw = 100, xi = { path: "$", code: "json-too-deep", parameters: [] }, qw = {
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
function Gw(e) {
  let n = [e].filter(qc);
  for (let t = 0; n.length > 0; t++) {
    if (t === Bw)
      return !0;
    let r = [];
    for (let s of n)
      for (let o of Object.keys(s).map((i) => s[i]))
        qc(o) && r.push(o);
    n = r;
  }
  return !1;
}
function qc(e) {
  return typeof e == "object" && e !== null;
}
function Vw(e) {
  var a;
  let n = null;
  try {
    ki(e, {
      onError: (l, u, c) => {
        n = n != null ? n : { error: l, offset: u, length: c };
      }
    }, Vc);
  } catch (l) {
    return xi;
  }
  let t = n;
  if (t === null || e.charCodeAt(0) === 65279)
    return { path: "$", code: t === null ? "json-invalid" : "json-byte-order-mark", parameters: [] };
  let r = e.slice(0, t.offset), s = e.slice(t.offset, t.offset + Math.max(t.length, 1));
  if ((s === "}" || s === "]") && r.trim().endsWith(","))
    return Gc("json-trailing-comma", e, r.lastIndexOf(","), s);
  let o = (a = qw[t.error]) != null ? a : "json-invalid";
  return Gc(o === "json-comma" ? s === "}" ? "json-list-end" : s === "]" ? "json-object-end" : o : o, e, t.offset, s);
}
function Gc(e, n, t, r) {
  let s = n.slice(0, t).split(/\r\n?|\n/), o = s[s.length - 1].length + 1;
  return { path: "$", code: e, parameters: [s.length, o, _(r)] };
}
function Uw(e) {
  let n = [], t = [];
  return ki(e, {
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
          parameters: [_(r), c, i + 1]
        });
      }
    }
  }, Vc), n;
}

// src/core/survey/dates.ts
function Re(e) {
  let n = /^(\d{4})-(\d{2})-(\d{2})$/.exec(e);
  if (n === null)
    return !1;
  let [t, r, s] = [Number(n[1]), Number(n[2]), Number(n[3])], i = [31, t % 4 === 0 && (t % 100 !== 0 || t % 400 === 0) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][r - 1];
  return i !== void 0 && s >= 1 && s <= i;
}
function Uc(e) {
  return Re(`${e}-01`);
}

// src/core/survey/number-text.ts
var Hw = [
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
], Qw = /^([+-]?)(\d{1,3}(?:[\s٬'’]\d{3}){1,4}|\d{0,15})(?:([.,])(\d{0,15}))?$/;
function Et(e) {
  let n = e.trim().replace(/[^ -~]/g, zw), t = Qw.exec(n);
  if (t === null)
    return null;
  let [, r, s = "", o, i = ""] = t, a = /^[1-9]\d{0,2}$/.test(s) && i.length === 3 && (o === "," || i.endsWith("0") && !e.includes("\u066B"));
  if (s + i === "" || a)
    return null;
  let l = s.replace(/\D/g, "").replace(/^0+(?=\d)/, "") || "0", u = i.replace(/0+$/, ""), c = u === "" ? l : `${l}.${u}`;
  return r === "-" && c !== "0" ? `-${c}` : c;
}
function zw(e) {
  let n = e.charCodeAt(0), t = Hw.find((r) => n >= r && n < r + 10);
  return t !== void 0 ? String(n - t) : e === "\u2212" ? "-" : e === "\u066B" ? "." : e;
}

// src/core/survey/read-questions.ts
var mn = ["survey", "revision", "submitted", "language"], Kw = [
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
], Si = ["text", "number", "url", "date", "month"], Hc = ["skills", "languages", "wikis"], wr = 200, kr = 3;
function Qc(e) {
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
    if (typeof l != "string" || !Y.test(l))
      return e.fault(`${i}.name`, "bad-id", _(l)), null;
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
      return a === kr ? (e.fault(i, "panels-too-deep", kr), null) : (n.add(l), E(v({}, u), { type: c, elements: r(o, i, a + 1) }));
    if (c === "html") {
      let p = e.text(o, i, "html");
      return p === null && L(o, "html") === void 0 && e.fault(`${i}.html`, "missing-property", "html"), n.add(l), p && E(v({}, u), { type: c, text: p });
    }
    if (t === wr)
      return e.fault(i, "too-many-questions", wr), null;
    let d = Jw(o, i, c, E(v({}, u), {
      isRequired: L(o, "isRequired") === !0,
      requiredIf: e.condition(o, i, "requiredIf"),
      isRetired: L(o, "retired") === !0
    }), e);
    return d !== null && (t++, n.add(l)), d;
  };
  return { read: (o, i) => r(o, i, 0) };
}
function Jw(e, n, t, r, s) {
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
      let l = Xw(e, n, s), u = l === null ? dn(e, n, "choices", s) : [];
      if (u === null)
        return null;
      let c = E(v(v({}, r), o(u)), { choicesFrom: l });
      return t === "dropdown" ? E(v({}, c), { type: t }) : v(E(v({}, c), { type: t }), a());
    }
    case "ranking": {
      let l = dn(e, n, "choices", s), u = L(e, "selectToRankEnabled") === !0;
      return l && v(E(v({}, r), { type: t, choices: l, isSelectToRank: u }), a());
    }
    case "rating": {
      let l = Ku(e, n, s);
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
        return Ue(
          u,
          (c = s.text(e, n, u === "true" ? "labelTrue" : "labelFalse")) != null ? c : { kind: "message", key: `localskills-choice-${u}` }
        );
      });
      return E(v({}, r), { type: t, choices: l, special: i(l) });
    }
    case "text":
      return v(E(v({}, r), { type: t }), Yw(e, n, s));
    case "comment":
      return E(v({}, r), { type: t, maxLength: s.count(e, n, "maxLength") || null });
    case "matrix": {
      let l = dn(e, n, "rows", s), u = dn(e, n, "columns", s), c = ["eachRowRequired", "isAllRowRequired"].some((d) => L(e, d) === !0);
      return l && u && E(v({}, r), { type: t, choices: u, rows: l, isEachRowRequired: c });
    }
    case "matrixdropdown": {
      let l = s.string(e, n, "rowsFrom", "bad-id", (d) => d === "" || Y.test(d)), u = l === null ? dn(e, n, "rows", s) : [], c = Ju(e, n, s);
      return u && c && E(v({}, r), { type: t, columns: c, rows: u, rowsFrom: l });
    }
    default:
      return s.fault(`${n}.type`, "unknown-question-type", _(t), Kw), null;
  }
  function o(l) {
    let u = si(e, n, s, l);
    return { choices: [...l, ...Xe(u)], special: u };
  }
  function i(l) {
    return E(v({}, si(e, n, s, l)), { other: null, none: null });
  }
  function a() {
    return {
      minSelectedChoices: s.count(e, n, "minSelectedChoices") || null,
      maxSelectedChoices: s.count(e, n, "maxSelectedChoices") || null
    };
  }
}
function Xw(e, n, t) {
  return t.string(
    e,
    n,
    "choicesFrom",
    "not-one-of",
    (r) => Hc.includes(r),
    Hc
  );
}
function Yw(e, n, t) {
  let r = t.word(e, n, "inputType", Si), s = (o) => {
    let i = L(e, o), a = typeof i == "string" || typeof i == "number" ? Ri(String(i), r) : null;
    return a === null && i !== void 0 && t.fault(U(n, o), "limit-not-of-type", _(i), r), a;
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
function Ri(e, n) {
  switch (n) {
    case "number":
      return Et(e);
    case "date":
      return Re(e) ? e : null;
    case "month":
      return Uc(e) ? e : null;
    default:
      return null;
  }
}

// src/core/survey/read-definition.ts
var Zw = ["draft", "open", "paused", "closed", "archived"], ek = ["individuals", "affiliates", "partners", "society"], nk = 5, tk = 5;
function Fn(e) {
  var u, c;
  let n = [], t = Qu(n);
  if (!j(e))
    return t.fault("$", "expected-object"), { survey: null, faults: n };
  let r = "$.localSkills", s = t.object(e, "$", "localSkills"), o = L(s, "id"), i = typeof o == "string" && Y.test(o);
  i || t.fault(`${r}.id`, "bad-id", _(o));
  let a = rk(e, t);
  if (H({ pages: a }).length === 0)
    return t.fault("$.pages", "no-question"), { survey: null, faults: n };
  if (!i)
    return { survey: null, faults: n };
  let l = {
    id: o,
    locale: t.string(e, "$", "locale", "bad-language", zu),
    status: t.word(s, r, "status", Zw),
    opens: t.string(s, r, "opens", "bad-date", Re),
    closes: t.string(s, r, "closes", "bad-date", Re),
    title: t.text(e, "$", "title"),
    description: t.text(e, "$", "description"),
    pages: a,
    minAnswers: (u = t.count(s, r, "minAnswers")) != null ? u : nk,
    minCell: (c = t.count(s, r, "minCell")) != null ? c : tk,
    notInStatistics: Array.from(/* @__PURE__ */ new Set([
      ...t.list(s, r, "notInStatistics").filter(oi).map(String),
      ...Yt
    ])),
    audience: sk(s, t),
    measures: ok(s, t),
    core: ik(s, t),
    follows: t.id(s, r, "follows")
  };
  return { survey: $u(l), faults: n };
}
function rk(e, n) {
  let t = Qc(n), r = [];
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
function sk(e, n) {
  var s;
  let t = "$.localSkills.audience", r = n.object(e, "$.localSkills", "audience");
  return {
    population: n.word(r, t, "population", ek),
    description: n.text(r, t, "description"),
    minEdits: (s = n.count(r, t, "minEdits")) != null ? s : 0,
    groups: Pi(n.list(r, t, "groups"))
  };
}
function ok(e, n) {
  let t = "$.localSkills.measures", r = n.object(e, "$.localSkills", "measures");
  return {
    grid: n.id(r, t, "grid"),
    wantToLearn: n.id(r, t, "wantToLearn"),
    canTeach: n.id(r, t, "canTeach"),
    groupBy: Pi(n.list(r, t, "groupBy"))
  };
}
function ik(e, n) {
  let t = "$.localSkills.core", r = n.object(e, "$.localSkills", "core"), s = n.id(r, t, "id");
  return s === null ? null : { id: s, questions: Pi(n.list(r, t, "questions")) };
}
function Pi(e) {
  return e.filter((n) => typeof n == "string");
}

// src/wiki/counting/contributions.ts
function zc() {
  let e = /* @__PURE__ */ new Map();
  return (n) => {
    var r;
    let t = (r = e.get(n)) != null ? r : ak(n);
    return e.set(n, t), t;
  };
}
function ak(t) {
  return D(this, arguments, function* ({ source: e, titles: n }) {
    var i;
    let r = (yield e.childrenBelow(n.survey(""))).filter((a) => Y.test(a)).sort(), s = yield e.readPages(r.map((a) => n.definition(a))), o = /* @__PURE__ */ new Map();
    for (let a of r) {
      let l = s.get(n.definition(a)), u = l === void 0 ? null : Fn(be((i = l.latest.text) != null ? i : "").value).survey;
      l !== void 0 && u !== null && u.id === a && o.set(a, { survey: u, revision: l.latest.id });
    }
    return o;
  });
}
function Kc(e, n, t) {
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
var Dn = { offer: "Offer a skill", seek: "Seek a skill" }, vi = ["training", "mentoring", "consulting", "online-learning", "peer-support", "event"], Jc = ["open", "paused", "matched", "closed"], Ti = 5, Xc = 100, Yc = 100, Es = 20;
function Zc(e, n) {
  if (!Re(n))
    throw new RangeError(`\u201C${n}\u201D is no date.`);
  let t = e.status === "paused" && e.until !== null && e.until <= n;
  return e.status !== "open" && !t ? e.status : e.expires !== null && e.expires < n ? "expired" : null;
}

// src/core/exchange/current-exchange.ts
function ed(e, n, t = null) {
  var o;
  let r = { offer: /* @__PURE__ */ new Map(), seek: /* @__PURE__ */ new Map() };
  for (let i of e)
    if (Zc(i, n) === null) {
      let a = lk(i.skill, t), l = (o = r[i.kind].get(a)) != null ? o : /* @__PURE__ */ new Set();
      l.add(i.user), r[i.kind].set(a, l);
    }
  let s = (i) => new Map(
    Array.from(i).sort(([a], [l]) => te(a, l)).map(([a, { size: l }]) => [a, l])
  );
  return { offers: s(r.offer), seeks: s(r.seek) };
}
function lk(e, n) {
  var t, r;
  return (r = (t = n == null ? void 0 : n.current(e)) == null ? void 0 : t.id) != null ? r : e;
}

// src/core/exchange/exchange-templates.ts
var Ai = "Skill exchange step", Ei = "Skill exchange preferences", Oi = [
  Dn.offer,
  Dn.seek,
  Ai,
  Ei
];

// src/core/wikitext/shown-text.ts
var uk = /<!--[\s\S]*?(?:-->|$)/g, ck = /<nowiki\s*(?:\/>|>([\s\S]*?)<\/nowiki\s*>)/gi, dk = /* @__PURE__ */ new Map([
  ["!", "|"],
  ["=", "="],
  ["(", "{"],
  [")", "}"],
  ["((", "&#123;&#123;"],
  ["))", "&#125;&#125;"]
]), mk = "\u2026";
function Os(e) {
  if (!/[{<]/.test(e))
    return ln(e);
  let n = e.replace(uk, "").replace(ck, (t, r) => (r != null ? r : "").replace(/[{}]/g, (s) => `&#${s.charCodeAt(0)};`));
  return ln(fk(n));
}
function fk(e) {
  var o, i, a, l;
  let n = [], t = [], r = /[{}]/g, s = 0;
  for (; s < e.length; ) {
    let u = e.slice(s, s + 2);
    if (u === "{{")
      t.push(n.length), n.push(u), s += 2;
    else if (u === "}}" && t.length > 0) {
      let [, ...c] = n.splice(t.pop()), d = ((o = c[0]) == null ? void 0 : o.charAt(0)) === "{" && e.charAt(s + 2) === "}", p = c.length <= 2 ? c.join("").trim() : "";
      n.push((i = dk.get(p)) != null ? i : mk), s += d ? 3 : 2;
    } else {
      r.lastIndex = s + 1;
      let c = (l = (a = r.exec(e)) == null ? void 0 : a.index) != null ? l : e.length;
      n.push(e.slice(s, c)), s = c;
    }
  }
  return n.join("");
}

// src/core/wikitext/extension-tags.ts
var nd = [
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
function Cs() {
  return { starts: [], ends: [], lengths: [] };
}
function xr(e, n, t) {
  var i;
  let { starts: r, ends: s, lengths: o } = e;
  o.push(((i = o[o.length - 1]) != null ? i : 0) + t - n), r.push(n), s.push(t);
}
function Ot(e, n) {
  let { starts: t } = e, r = 0, s = t.length;
  for (; r < s; ) {
    let o = Math.floor((r + s) / 2);
    t[o] < n ? r = o + 1 : s = o;
  }
  return r;
}
function td(e, n) {
  let { starts: t, ends: r } = e, s = [], o = 0;
  for (let i = 0; i < t.length; i++)
    s.push(n.slice(o, t[i])), o = r[i];
  return s.push(n.slice(o)), s.join("");
}
function Ci(e, n) {
  var t;
  return n - ((t = e.lengths[Ot(e, n) - 1]) != null ? t : 0);
}

// src/core/wikitext/scan-templates.ts
var Ct = -1, Ni = /[[{<]|\n(?==)|-(?={)/g, pk = /[[{<\]]|\n(?==)|-(?={)/g, gk = /[[{<\n]|-(?={)/g, rd = /[[{<}|]|\n(?==)|-(?={)/g, sd = /[[{<}|=]|\n(?==)|-(?={)/g, Mi = /[[\]{}<>|]/g, hk = 10, od = 45, yk = 60, id = 61, ad = 91, ld = 93, $i = 123, bk = 124, wk = 125, kk = 6;
function ud(e, n) {
  let t = "", r = 0, s = null, o = [], i = [], a = null, l = Ni, u = [], c = 0, d = [];
  function p(O, I, M) {
    let F = I;
    for (; F < r && F - I < M && t.charCodeAt(F) === O; )
      F++;
    return F - I;
  }
  function f() {
    return a !== null && c > a.partsStart && u[c - 1] === Ct;
  }
  function g() {
    a === null ? l = Ni : a.kind === "=" ? l = gk : a.kind === "[" ? l = pk : l = f() ? sd : rd;
  }
  function m(O, I, M, F) {
    a = { kind: O, count: I, contentStart: M, afterHyphen: F, partsStart: c }, i.push(a), g();
  }
  function h() {
    i.pop(), a = i.length > 0 ? i[i.length - 1] : null, g();
  }
  function y(O) {
    let I = p(id, O, kk);
    return I > 1 || I === 1 && !f() ? (m("=", I, O + I, !1), O + I) : O;
  }
  function w(O, I) {
    let M = p($i, O, r);
    return M > 1 && m("{", M, O + M, I), O + M;
  }
  function b(O, I) {
    let M = p(wk, I, Math.min(O.count, 3));
    if (M < 2)
      return I + 1;
    let F = O.contentStart - M, W = I + M, V = M === 3 ? x(O, I) : null;
    for (M === 2 && S(O, I); d.length > 0 && d[d.length - 1].from >= F; )
      d.pop();
    return V !== null && d.push({ from: F, to: W, text: V }), k(O, F, M), W;
  }
  function k(O, I, M) {
    let F = O.count - M;
    c = O.partsStart, i.pop(), a = i.length > 0 ? i[i.length - 1] : null, F > 1 ? m(O.kind, F, I, O.afterHyphen) : F === 1 && O.kind === "{" && O.afterHyphen ? m("-", 2, I, !1) : g();
  }
  function S(O, I) {
    let M = c > O.partsStart, F = M ? u[O.partsStart] - 1 : I, W = R(O.contentStart, F), V = e(W.isWhole ? W.text : `${W.text}<`, M);
    if (V !== null) {
      let ee = u.slice(O.partsStart, c);
      o.push({ template: V, start: O.contentStart - 2, end: I + 2, parts: ee });
    }
  }
  function x(O, I) {
    if (c === O.partsStart)
      return null;
    let M = u[O.partsStart], F = c > O.partsStart + 2 ? u[O.partsStart + 2] - 1 : I;
    return R(M, F);
  }
  function R(O, I) {
    var ee;
    let M = d.length;
    for (; M > 0 && d[M - 1].from >= O; )
      M--;
    let F = s === null ? 0 : Ot(s, O), W = "", V = O;
    for (; ; ) {
      let se = d[M], fe = Math.min(I, se ? se.from : I, (ee = s == null ? void 0 : s.starts[F]) != null ? ee : I);
      Mi.lastIndex = V;
      let Te = Mi.test(t) ? Math.min(Mi.lastIndex - 1, fe) : fe;
      if (W += t.slice(V, Te), Te < fe || fe === I)
        return { text: W, isWhole: Te === I };
      if (se && fe === se.from) {
        if (W += se.text.text, !se.text.isWhole)
          return { text: W, isWhole: !1 };
        V = se.to, M++;
      } else s !== null && (V = s.ends[F]);
      F = s === null ? 0 : Ot(s, V);
    }
  }
  function A(O) {
    s === null && (s = Cs(), n.begin(t, s));
    let I = n.skip(O);
    return n.atLineStart ? (n.atLineStart = !1, y(I)) : I;
  }
  function P(O, I) {
    switch (O) {
      case hk:
        return a !== null && a.kind === "=" && h(), y(I + 1);
      case yk:
        return A(I);
      case od:
        return t.charCodeAt(I + 2) === $i ? w(I + 1, !0) : (m("-", 2, I + 2, !1), I + 2);
      case $i:
        return w(I, !1);
      case ad: {
        let M = p(ad, I, r);
        return M > 1 && m("[", M, I + M, !1), I + M;
      }
      default:
        return C(a, O, I);
    }
  }
  function C(O, I, M) {
    if (O.kind === "{")
      return b(O, M);
    let F = I === ld ? ld : od;
    return t.charCodeAt(M + 1) !== F ? M + 1 : (k(O, O.contentStart - 2, 2), M + 2);
  }
  function N() {
    let O = y(0);
    for (; ; ) {
      if (l.lastIndex = O, !l.test(t))
        return;
      O = l.lastIndex;
      let I = t.charCodeAt(O - 1);
      I === bk ? (u[c] = O, u[c + 1] = Ct, c += 2, l = sd) : I === id ? (u[c - 1] = O - 1, l = rd) : O = P(I, O - 1);
    }
  }
  return (O) => (t = O, r = O.length, s = null, o = [], i.length = 0, a = null, l = Ni, u = [], c = 0, d = [], N(), t = "", n.end(), { calls: o, removed: s });
}

// src/core/wikitext/detached-text.ts
function le(e) {
  return e.length < 13 ? e : e.split("").join("");
}

// src/core/wikitext/trim.ts
function cd(e) {
  return e <= 32 && (e === 32 || e >= 9 && e <= 13 && e !== 12 || e === 0);
}
function Ns(e, n, t) {
  let r = n;
  for (; r < t && cd(e.charCodeAt(r)); )
    r++;
  return r;
}
function Ms(e, n, t) {
  let r = t;
  for (; r > n && cd(e.charCodeAt(r - 1)); )
    r--;
  return r;
}
function wn(e, n, t) {
  let r = Ns(e, n, t);
  return e.slice(r, Ms(e, r, t));
}

// src/core/wikitext/plain-parameters.ts
var Sr = 3, sn, dd, Ii, $s, Rr = class {
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
          return Ke(this, sn, Ii).call(this, s);
    }
  }
  has(n) {
    return this.get(n) !== void 0;
  }
  forEach(n) {
    for (let t = 0; t < this.parts.length; t += Sr)
      n(Ke(this, sn, Ii).call(this, t), Ke(this, sn, dd).call(this, t), this);
  }
  entries() {
    return Ke(this, sn, $s).call(this).entries();
  }
  keys() {
    return Ke(this, sn, $s).call(this).keys();
  }
  values() {
    return Ke(this, sn, $s).call(this).values();
  }
  [Symbol.iterator]() {
    return this.entries();
  }
};
sn = new WeakSet(), dd = function(n) {
  return this.met.names[this.parts[n]];
}, Ii = function(n) {
  return this.text.slice(this.parts[n + 1], this.parts[n + 2]);
}, $s = function() {
  let n = /* @__PURE__ */ new Map();
  return this.forEach((t, r) => n.set(r, t)), n;
};
var [xk, Sk] = [500, 4], Rk = 61;
function md() {
  let e = [], n = /* @__PURE__ */ new Map(), t = { names: e, numbers: n }, r = [], s = 0, o = [], i = 0;
  function a(u, c) {
    for (let d = s; d < s + Sk && d < r.length; d++) {
      let p = r[d], f = e[p];
      if (u.charCodeAt(c + f.length) === Rk && u.startsWith(f, c))
        return s = d + 1, p;
    }
    return -1;
  }
  function l(u) {
    let c = n.get(u);
    if (c !== void 0)
      return s = r.indexOf(c) + 1, c;
    if (u === "" || e.length >= xk)
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
        h = l(u.slice(Ns(u, f, y), Ms(u, f, y)));
      }
      if (h === -1 || o[h] === i)
        return null;
      o[h] = i;
      let w = Ns(u, y + 1, m);
      p.push(h, w, Ms(u, w, m)), f = m + 1;
    }
    return new Rr(u, t, p);
  };
}

// src/core/wikitext/plain-call.ts
var Pk = ["[", "]", "{", "<", `
=`], [Is, fd] = ["{{", "}}"], vk = "}", Tk = /^\s*$/;
function pd(e) {
  let n = md();
  return (t) => {
    var l;
    let r = t.startsWith(Is) ? t.indexOf(vk, Is.length) : -1, s = r + fd.length;
    if (r === -1 || !t.startsWith(fd, r) || t.length > s && !Tk.test(t.slice(s)) || Pk.some((u) => t.includes(u, Is.length)))
      return null;
    let o = t.indexOf("|");
    o = o === -1 || o > r ? r : o;
    let i = e(t.slice(Is.length, o), o < r);
    if (i === null)
      return [];
    let a = (l = n(t, o, r)) != null ? l : Ak(t, o, r);
    return [{ template: i, parameters: a, start: 0, end: s }];
  };
}
function Ak(e, n, t) {
  let r = /* @__PURE__ */ new Map(), s = 0, o = n;
  for (let i = n + 1; i <= t; ) {
    let a = e.indexOf("|", i), l = a === -1 ? t : a;
    o = o === -1 || o >= i ? o : e.indexOf("=", i), o === -1 || o >= l ? r.set(String(++s), e.slice(i, l)) : r.set(wn(e, i, o), wn(e, o + 1, l)), i = l + 1;
  }
  return r;
}

// src/core/wikitext/skip-angle.ts
var Ek = 60, gd = 62, wd = 47, hd = 10;
function yd(e) {
  return e === 32 || e === 9;
}
function bd(e, n) {
  let t = e.charCodeAt(n);
  return t === 32 || t >= 9 && t <= 13 || t === gd || t === wd && e.charCodeAt(n + 1) === gd;
}
function kd(e) {
  return e.replace(/[A-Z]+/g, (n) => n.toLowerCase());
}
function Ok(e) {
  let n = /* @__PURE__ */ new Map(), t = (r, s) => {
    let o = r.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
    n.set(r, { kind: s, closing: new RegExp(`</${o}[\\t-\\r ]*>`, "gi") });
  };
  return e.forEach((r) => t(kd(r), "extension")), t("includeonly", "dropped"), ["noinclude", "/noinclude", "onlyinclude", "/onlyinclude"].forEach((r) => t(r, "ignored")), n;
}
function xd(e) {
  let n = Ok(e), t = Math.max(...Array.from(n.keys(), (m) => m.length)), r = "", s = Cs(), o = !1, i = /* @__PURE__ */ new Set(), a = { begin: l, end: u, skip: c, atLineStart: !1 };
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
    for (; y > 0 && yd(r.charCodeAt(y - 1)); )
      y--;
    if (y > 0 && r.charCodeAt(y - 1) === hd) {
      let w = p(h + 3);
      if (r.charCodeAt(w) === hd)
        return xr(s, y, w + 1), a.atLineStart = !0, w + 1;
    }
    return xr(s, m, h + 3), h + 3;
  }
  function p(m) {
    for (; ; ) {
      for (; yd(r.charCodeAt(m)); )
        m++;
      let h = r.startsWith("<!--", m) ? r.indexOf("-->", m + 4) : -1;
      if (h === -1)
        return m;
      m = h + 3;
    }
  }
  function f(m) {
    let h = m + 1, y = h;
    for (; y - h <= t && y < r.length && !bd(r, y) && r.charCodeAt(y) !== Ek; )
      y++;
    let w = r.slice(h, y), b = kd(w), k = n.get(b);
    if (k === void 0 || o || !bd(r, y))
      return h;
    let S = r.indexOf(">", y);
    if (S === -1)
      return o = !0, h;
    let x = S + 1;
    if (k.kind !== "ignored" && r.charCodeAt(S - 1) !== wd) {
      let R = i.has(b) ? -1 : g(k, x);
      if (R !== -1)
        x = R;
      else if (w === "includeonly")
        x = r.length;
      else
        return i.add(b), x;
    }
    return k.kind !== "extension" && xr(s, m, x), x;
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
var Sd = Pr(
  "PAGENAME PAGENAMEE FULLPAGENAME FULLPAGENAMEE SUBPAGENAME SUBPAGENAMEE ROOTPAGENAME ROOTPAGENAMEE BASEPAGENAME BASEPAGENAMEE TALKPAGENAME TALKPAGENAMEE SUBJECTPAGENAME ARTICLEPAGENAME SUBJECTPAGENAMEE ARTICLEPAGENAMEE REVISIONID REVISIONDAY REVISIONDAY2 REVISIONMONTH REVISIONMONTH1 REVISIONYEAR REVISIONTIMESTAMP REVISIONUSER CASCADINGSOURCES NAMESPACE NAMESPACEE NAMESPACENUMBER TALKSPACE TALKSPACEE SUBJECTSPACE ARTICLESPACE SUBJECTSPACEE ARTICLESPACEE NUMBEROFARTICLES NUMBEROFFILES NUMBEROFUSERS NUMBEROFACTIVEUSERS NUMBEROFPAGES NUMBEROFADMINS NUMBEROFEDITS"
), Ck = new Set(Sd.concat(Pr(
  "! = CURRENTMONTH CURRENTMONTH2 CURRENTMONTH1 CURRENTMONTHNAME CURRENTMONTHNAMEGEN CURRENTMONTHABBREV CURRENTDAY CURRENTDAY2 CURRENTDAYNAME CURRENTYEAR CURRENTTIME CURRENTHOUR LOCALMONTH LOCALMONTH2 LOCALMONTH1 LOCALMONTHNAME LOCALMONTHNAMEGEN LOCALMONTHABBREV LOCALDAY LOCALDAY2 LOCALDAYNAME LOCALYEAR LOCALTIME LOCALHOUR SITENAME CURRENTWEEK CURRENTDOW LOCALWEEK LOCALDOW REVISIONSIZE CURRENTVERSION CURRENTTIMESTAMP LOCALTIMESTAMP DIRECTIONMARK DIRMARK CONTENTLANGUAGE CONTENTLANG USERLANGUAGE PAGELANGUAGE"
))), Nk = new Set(Pr("articlepath pageid server servername scriptpath stylepath")), Mk = new Set(Sd.concat(Pr(
  "NUMBERINGROUP NUMINGROUP DEFAULTSORT DEFAULTSORTKEY DEFAULTCATEGORYSORT PAGESINCATEGORY PAGESINCAT PAGESIZE PROTECTIONLEVEL PROTECTIONEXPIRY DISPLAYTITLE"
))), $k = new Set(Pr(
  "ns nse urlencode lcfirst ucfirst lc uc localurl localurle fullurl fullurle canonicalurl canonicalurle formatnum grammar gender plural bidi padleft padright anchorencode filepath pageid int"
));
function Rd(e) {
  return Ck.has(e) || Nk.has(e.toLowerCase());
}
function Pd(e) {
  return Mk.has(e) || $k.has(e.toLowerCase());
}

// src/core/wikitext/template-name.ts
var Ik = /^subst:/iu, Lk = /^safesubst:/iu, vd = /^msgnw:/iu, Fk = /^msg:/iu, Dk = /^raw:/iu, jk = 1e3, _k = 200;
function Td(e) {
  let { templates: n, redirects: t = {}, templateNamespaces: r = [], otherNamespaces: s = [], capitalLinks: o = !0 } = e, i = Zr({
    defaultNamespace: "Template",
    namespaces: qa.concat(s, [["Template", ...r]]),
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
    if (Ik.test(f) || (f = f.replace(Lk, ""), f = wn(f, 0, f.length), !p && Rd(f)))
      return null;
    f = (vd.test(f) ? f.replace(vd, "") : f.replace(Fk, "")).replace(Dk, "");
    let g = f.indexOf(":");
    if (g !== -1 && Pd(f.slice(0, g)))
      return null;
    let m = i(f);
    return m === null ? null : (h = a.get(m)) != null ? h : null;
  }, c = { with: /* @__PURE__ */ new Map(), without: /* @__PURE__ */ new Map() };
  return (d, p) => {
    if (d.length > _k)
      return u(d, p);
    let f = p ? c.with : c.without, g = f.get(d);
    return g === void 0 && (f.size === jk && (c = { with: /* @__PURE__ */ new Map(), without: /* @__PURE__ */ new Map() }), g = u(d, p), f.set(d, g)), g;
  };
}

// src/core/wikitext/template-reader.ts
function Li(e) {
  var s;
  let n = Td(e), t = pd(n), r = ud(n, xd((s = e.extensionTags) != null ? s : nd));
  return (o) => {
    let i = t(o);
    if (i !== null)
      return i;
    let { calls: a, removed: l } = r(o), u = null;
    return a.sort((c, d) => c.start - d.start).map((c) => {
      var m;
      let { template: d, start: p, end: f } = c;
      if (l === null || ((m = l.starts[Ot(l, p)]) != null ? m : f) >= f)
        return { template: d, parameters: Ad(o, c.parts, f), start: p, end: f };
      u = u != null ? u : td(l, o);
      let g = c.parts.map((h) => h === Ct ? Ct : Ci(l, h));
      return { template: d, parameters: Ad(u, g, Ci(l, f)), start: p, end: f };
    });
  };
}
function Ad(e, n, t) {
  let r = /* @__PURE__ */ new Map(), s = 0;
  for (let o = 0; o < n.length; o += 2) {
    let i = n[o], a = n[o + 1], l = o + 2 < n.length ? n[o + 2] - 1 : t - 2;
    a === Ct ? r.set(String(++s), e.slice(i, l)) : r.set(wn(e, i, a), wn(e, a + 1, l));
  }
  return r;
}

// src/core/exchange/language-proficiency.ts
var Ed = 6, Wk = /^(.+)-([0-5n])$/i, Od = /^(.+)-(?:.|\d\d)$/;
function Cd(e) {
  var t;
  let n = (t = Od.exec(e.toLowerCase())) == null ? void 0 : t[1];
  return n !== void 0 && Ls(e) === null && ke.test(n);
}
function Ls(e) {
  var s;
  let n = Wk.exec(e), t = ((s = n == null ? void 0 : n[1]) != null ? s : e).toLowerCase();
  if (!ke.test(t) || Od.test(t))
    return null;
  let r = n == null ? void 0 : n[2];
  return { code: t, proficiency: r === void 0 ? null : /n/i.test(r) ? Ed : Number(r) };
}
function Nd(e) {
  let { code: n, proficiency: t } = e;
  return t === null ? n : `${n}-${t === Ed ? "N" : t}`;
}

// src/core/exchange/record-fault.ts
function Nt(e, n, ...t) {
  return { parameter: e, key: `localskills-template-card-fault-${n}`, parameters: t };
}

// src/core/exchange/timezone.ts
var Bk = /^(?:(?:UTC|GMT)\s*)?(?:([+\-−])\s*(\d{1,2})(?::?([0-5]\d))?)?$/i, [qk, Gk] = [-720, 840];
function Md(e) {
  var s, o;
  let n = e === "" ? null : Bk.exec(e);
  if (n === null)
    return null;
  let t = Number((s = n[2]) != null ? s : 0) * 60 + Number((o = n[3]) != null ? o : 0), r = n[1] === void 0 || n[1] === "+" || t === 0 ? t : -t;
  return r >= qk && r <= Gk ? r : null;
}

// src/core/exchange/read-record-values.ts
var Vk = [
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
], Uk = ["capacity", "for"], Hk = 1e3;
function Id(e, n, t, r = {}) {
  var S;
  let s = [], o = (x) => {
    var R;
    return ((R = t.get(x)) != null ? R : "").trim() || null;
  }, i = (x, R, ...A) => (s.push(Nt(x, R, ...A)), null), a = (x, R, A, ...P) => {
    var N;
    let C = o(x);
    return C === null ? null : (N = R(C)) != null ? N : i(x, A, _(C), ...P);
  }, l = (x, R, A) => {
    var C;
    let P = ((C = o(x)) != null ? C : "").split(";").map((N) => N.trim()).filter((N) => N !== "");
    return Array.from(new Set(P)).map((N) => {
      var O;
      return (O = R(N)) != null ? O : i(x, A(N), _(N));
    }).filter((N) => N !== null);
  }, u = (x, R) => a(x, (A) => Array.from(A).length <= R ? A : null, x, x, R), c = (x) => {
    let R = o(x);
    return R === null || Re(R) ? R : i(x, "date", x, _(R));
  }, d = Qk(o("skill"), i, r), p = a("level", (x) => $d(x, 1, Ti), "level", Ti), f = l("methods", (x) => vi.includes(x) ? x : null, () => "method"), g = (x) => {
    let R = c(x);
    return R !== null && r.date !== void 0 && R > r.date && i(x, "day-to-come", x, R), R;
  }, m = zk(l(
    "languages",
    Ls,
    (x) => Cd(x) ? "proficiency" : "language"
  ).map(Nd)), h = m.slice(0, Es);
  m.length > Es && i("languages", "many-languages", "languages", Es), (o("languages") === null || /^[\s;]*$/.test(o("languages"))) && i("languages", "no-language", "languages");
  let y = e === "offer", w = y ? a("capacity", (x) => $d(x, 0, Hk), "capacity", "capacity") : null, b = {
    kind: e,
    user: n,
    id: a("id", (x) => Y.test(x) ? x : null, "id"),
    level: p,
    methods: vi.filter((x) => f.includes(x)),
    languages: h,
    capacity: w,
    region: u("region", Yc),
    timezone: a("timezone", Md, "timezone"),
    for: y ? o("for") : null,
    affiliate: u("affiliate", Xc),
    note: o("note"),
    since: g("since"),
    confirmed: g("confirmed"),
    expires: c("expires"),
    status: (S = a("status", (x) => Jc.includes(x) ? x : null, "status")) != null ? S : "open",
    until: c("until")
  }, k = Vk.filter((x) => y || !Uk.includes(x));
  return t.forEach((x, R) => {
    r.allowsOthers !== !0 && !k.includes(R) && x.trim() !== "" && i(R, "unknown-parameter", _(R), k.join(", "));
  }), { values: d === null || h.length === 0 ? null : E(v({}, b), { skill: d }), faults: s };
}
function Qk(e, n, t) {
  if (e === null)
    return n("skill", "no-skill", "skill");
  let { taxonomy: r = null, skillsPage: s = `${an}/Skills.json` } = t, o = Y.test(e), i = r === null || r.get(e) !== null ? null : r.find(e);
  if (i !== null)
    return i.id;
  if (!o || r !== null && r.get(e) === null) {
    let a = e.startsWith("xn--") ? zr(e) : e, l = r === null ? null : Ma(a, r);
    l === null ? n("skill", o ? "unknown-skill" : "no-such-skill", _(a), s) : n("skill", o ? "near-skill" : "near-skill-only", _(a), s, l.words, l.skill);
  }
  return o ? e : null;
}
function zk(e) {
  var t, r;
  let n = /* @__PURE__ */ new Map();
  for (let s of e)
    n.set((r = (t = Ls(s)) == null ? void 0 : t.code) != null ? r : s, s);
  return Array.from(n.values());
}
function $d(e, n, t) {
  let r = /^\d{1,6}$/.test(e) ? Number(e) : NaN;
  return r >= n && r <= t ? r : null;
}

// src/core/exchange/record-ids.ts
var Kk = 48;
function Ld(e) {
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
      a = o.skill.slice(0, Kk - c.length) + c;
    }
    return t.set(r(o, o.skill), l), n.add(r(o, a)), { record: E(v({}, o), { id: a }), faults: o.id === null ? [] : [Nt("id", "id-taken", o.id)] };
  });
}

// src/core/exchange/read-exchange-records.ts
function Fd(e, n, t = {}) {
  let r = je(n), s = e.map((i) => {
    let a = /* @__PURE__ */ new Map();
    return i.parameters.forEach((l, u) => a.set(u, Os(l))), Id(Jk(i), r, a, t);
  }), o = Ld(
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
function Dd(e, n, t = ["User"]) {
  let r = `${n}/People/`, s = e.indexOf(":"), o = "";
  return e.startsWith(r) ? o = e.slice(r.length) : s !== -1 && t.includes(e.slice(0, s)) && (o = e.slice(s + 1).split("/")[0]), o.trim() === "" || o.includes("/") ? null : je(o);
}
function Jk({ template: e }) {
  return e === Dn.offer ? "offer" : "seek";
}

// src/core/exchange/steps/exchange-step.ts
var _d = ["ask", "accept", "decline", "withdraw", "meet", "confirm"], Wd = ["learned", "partly", "not-met"];
function jd(e) {
  return e.slice(0, e.lastIndexOf("/"));
}
function Fi(e) {
  let n = e.lastIndexOf("/"), t = je(e.slice(0, Math.max(0, n))), r = e.slice(n + 1).trim();
  return t === "" || t.includes("/") || !Y.test(r) ? null : `${t}/${r}`;
}
function Bd(e) {
  return [jd(e.seek), jd(e.offer)];
}

// src/core/exchange/steps/read-steps.ts
var qd = ["step", "seek", "offer", "at", "outcome", "on", "skill", "note", "lang"], Xk = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d:[0-5]\dZ$/;
function Gd(e, n, t) {
  let r = je(n);
  return e.filter(({ template: s }) => s === Ai).map((s) => {
    let o = Yk(s, r);
    return o.step === null || t === void 0 || o.step.at <= t ? o : E(v({}, o), { step: E(v({}, o.step), { at: t }) });
  });
}
function Yk(e, n) {
  let t = [], r = (m, h, ...y) => (t.push(Zk(m, h, ...y)), null), s = (m) => {
    var h;
    return Os((h = e.parameters.get(m)) != null ? h : "").trim() || null;
  }, o = (m, h, y, w) => {
    var k;
    let b = s(m);
    return b === null ? w ? r(m, "missing", m) : null : (k = h(b)) != null ? k : r(m, y, _(b), m);
  }, i = o("step", (m) => _d.includes(m) ? m : null, "step", !0), a = o("seek", Fi, "key", !0), l = o("offer", Fi, "key", !0), u = o("at", (m) => {
    var h, y;
    return Re((y = (h = Xk.exec(m)) == null ? void 0 : h[1]) != null ? y : "") ? m : null;
  }, "time", !0), c = o(
    "outcome",
    (m) => Wd.includes(m) ? m : null,
    "outcome",
    i === "confirm"
  ), d = o("on", (m) => Re(m) ? m : null, "day", i === "meet"), p = o("skill", (m) => Y.test(m) ? m : null, "skill", !1);
  if (e.parameters.forEach((m, h) => {
    !qd.includes(h) && m.trim() !== "" && t.push(Nt(h, "unknown-parameter", _(h), qd.join(", ")));
  }), i === null || a === null || l === null || u === null || i === "confirm" && c === null || i === "meet" && d === null)
    return { call: e, step: null, faults: t };
  let [f, g] = Bd({ seek: a, offer: l });
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
function Zk(e, n, ...t) {
  return { parameter: e, key: `localskills-template-step-fault-${n}`, parameters: t };
}

// src/core/wikitext/same-calls.ts
function Vd(e, n) {
  let t = (r) => JSON.stringify(r.map(({ template: s, parameters: o }) => [s, Array.from(o)]));
  return t(e) === t(n);
}

// src/wiki/counting/page-histories.ts
function ex(e, n) {
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
function nx({ latest: e, history: n }) {
  var t;
  return n !== void 0 ? (t = n[n.length - 1]) != null ? t : null : e.parentId === 0 ? e : null;
}
function Di(e) {
  return e.reduce((n, { first: t }) => t !== null && (n === void 0 || t.timestamp < n) ? t.timestamp : n, void 0);
}
function tx(e, n, t, r) {
  return D(this, null, function* () {
    let { pageIds: s, titles: o } = yield n.recombinedPagesSince(r);
    for (let i of t) {
      let { pageId: a, title: l } = i.page;
      (s.has(a) || o.has(l)) && (i.isRecombined = !0, i.first = yield e.firstRevision(l));
    }
  });
}
function Mt(e, n, t = null) {
  return D(this, null, function* () {
    let r = n.map((o) => ({
      page: o,
      known: o.history === void 0 ? [o.latest] : o.history.slice(),
      first: nx(o),
      isRecombined: !1
    }));
    yield ex(e, r);
    let s = t === null ? void 0 : Di(r.filter(({ page: o }) => o.history === void 0));
    return t !== null && s !== void 0 && (yield tx(e, t, r, s)), r.filter((o) => o.first !== null);
  });
}
function Ud(e, n, t) {
  return Fs(e, n, (r) => {
    let s = t(r);
    return s !== null && rt(r, s) ? s : null;
  });
}
function rt({ first: e }, n) {
  return e.user === n && e.userId !== 0;
}
function Fs(e, n, t) {
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
function Ds(e, n) {
  return D(this, null, function* () {
    var i, a;
    let { namespaces: t, extensionTags: r } = yield e.siteInfo(), s = (i = t.get(10)) != null ? i : ["Template"], o = {};
    for (let l of n)
      for (let u of yield e.redirectsTo(`${(a = s[0]) != null ? a : "Template"}:${l}`))
        o[u.slice(u.indexOf(":") + 1)] = l;
    return Li({ templates: n, redirects: o, templateNamespaces: s, extensionTags: r });
  });
}

// src/wiki/exchange/moved-pages.ts
var rx = 5, sx = /^\s*#[^\s[:]+\s*:?\s*\[\[\s*:?([^\]|#]+)/;
function Hd(e, n, t) {
  return D(this, null, function* () {
    let r = /* @__PURE__ */ new Set(), s = /* @__PURE__ */ new Map(), o = n.map((i) => ({ origin: i, there: i }));
    for (let i = 0; o.length > 0 && i < rx; i++) {
      let a = o.filter(({ there: { first: g } }) => g.text === null).map(({ there: { first: g } }) => g.id), l = a.length === 0 ? null : yield e.revisions(a, "with-texts"), u = /* @__PURE__ */ new Map();
      if (o.forEach(({ origin: g, there: { first: m } }) => {
        var y, w, b, k;
        let h = (k = sx.exec(((b = (w = m.text) != null ? w : (y = l == null ? void 0 : l.get(m.id)) == null ? void 0 : y.text) != null ? b : "").slice(0, 1e3))) == null ? void 0 : k[1];
        h !== void 0 && (u.set(g, h.replace(/_/g, " ").trim()), r.add(g));
      }), u.size === 0)
        break;
      let c = yield e.readPages(Array.from(new Set(u.values()))), d = yield Mt(e, Array.from(c.values()).map((g) => E(v({}, g), { pageId: 0 }))), p = new Map(d.map((g) => [g.page.title, g])), f = [];
      u.forEach((g, m) => {
        let h = p.get(g);
        h !== void 0 && rt(h, t(m)) ? s.set(m, h) : h !== void 0 && f.push({ origin: m, there: h });
      }), o = f;
    }
    return { redirects: r, moved: s };
  });
}

// src/wiki/exchange/read-exchange.ts
var ox = ["decline", "withdraw"];
function Qd(t) {
  return D(this, arguments, function* (e, n = {}) {
    var c, d;
    let { source: r, titles: s } = e, { namespaces: o } = yield r.siteInfo(), i = (d = (c = o.get(10)) == null ? void 0 : c[0]) != null ? d : "Template", a = /* @__PURE__ */ new Map(), l = r.pagesOfPeople(s.people(""), Oi.map((h) => `${i}:${h}`));
    try {
      for (var p = we(l), f, g, m; f = !(g = yield p.next()).done; f = !1) {
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
    return ax(e, Array.from(a.values()), ix(e, u, n));
  });
}
function ix({ titles: e }, n, t) {
  var s;
  if (t.taxonomy !== void 0)
    return t;
  let { taxonomy: r } = pt(be((s = n == null ? void 0 : n.latest.text) != null ? s : "").value);
  return v({ taxonomy: r.skills.length === 0 ? null : r, skillsPage: e.skills() }, t);
}
function ax(s, o, i) {
  return D(this, arguments, function* ({ source: e, titles: n }, t, r) {
    var P, C;
    let a = yield Ds(e, Oi), l = (yield e.siteInfo()).namespaces.get(2), u = /* @__PURE__ */ new Map();
    for (let N of t) {
      let O = Dd(N.title, n.root, l);
      O !== null && u.set(N, O);
    }
    let c = yield Mt(e, Array.from(u.keys())), d = ({ page: N }) => u.get(N), p = yield Fs(e, c, d), f = (N) => rt(N, d(N)), { redirects: g, moved: m } = yield Hd(e, c.filter((N) => !f(N)), d), h = new Set(c.filter(f).map(({ page: N }) => N.title)), y = /* @__PURE__ */ new Map();
    m.forEach((N, O) => {
      h.has(N.page.title) || y.set(N, d(O));
    });
    let w = yield Fs(
      e,
      Array.from(y.keys()),
      (N) => {
        var O;
        return (O = y.get(N)) != null ? O : null;
      }
    ), b = (N) => {
      var se, fe, Te, at;
      let { page: { title: O, latest: I } } = N, M = !f(N), F = (se = p.get(N)) != null ? se : null, W = M ? null : F, V = m.get(N), ee = W !== null && W.id === I.id ? [] : a((fe = I.text) != null ? fe : "");
      return {
        title: O,
        latest: I,
        own: W,
        isMadeByOther: M,
        optOuts: M ? F : null,
        movedAway: V === void 0 ? null : (Te = w.get(V)) != null ? Te : null,
        isStrangers: M && (ee.length > 0 || g.has(N)),
        isChangedByOthers: !M && (W == null ? void 0 : W.id) !== I.id && !Vd(a((at = W == null ? void 0 : W.text) != null ? at : ""), ee)
      };
    }, k = /* @__PURE__ */ new Map();
    for (let N of c) {
      let O = d(N);
      k.set(O, [...(P = k.get(O)) != null ? P : [], N]);
    }
    let S = /* @__PURE__ */ new Map(), x = [], R = [], A = [];
    for (let N of Array.from(k.keys()).sort(te)) {
      let O;
      try {
        O = lx(N, ((C = k.get(N)) != null ? C : []).map(b), a, r);
      } catch (I) {
        x.push({ user: N, error: I });
        continue;
      }
      S.set(N, O), O.readings.forEach(({ record: I }) => {
        I !== null && R.push(I);
      }), O.steps.forEach((I) => A.push(I));
    }
    return { people: S, unread: x, records: R, steps: A, ownPages: /* @__PURE__ */ new Map() };
  });
}
function lx(e, n, t, r) {
  var d, p, f;
  let s = n.slice().sort((g, m) => te(g.title, m.title)), o = [], i = [], a = [], l = (g, m, h) => {
    Gd(g, e, m).forEach(({ step: y }) => {
      y !== null && h(y) && i.push(y);
    });
  }, u = (g) => g.filter(({ template: m }) => m === Ei).forEach((m) => a.push(m));
  for (let { title: g, own: m, optOuts: h, movedAway: y } of s) {
    let w = t((d = m == null ? void 0 : m.text) != null ? d : "");
    w.forEach((k) => o.push({ title: g, call: k })), l(w, m == null ? void 0 : m.timestamp, () => !0), u(w), u(t((p = h == null ? void 0 : h.text) != null ? p : ""));
    let b = t((f = y == null ? void 0 : y.text) != null ? f : "");
    l(b, y == null ? void 0 : y.timestamp, ({ step: k }) => ox.includes(k)), u(b);
  }
  let c = o.filter(({ call: { template: g } }) => g === Dn.offer || g === Dn.seek);
  return {
    user: e,
    pages: s,
    readings: Fd(c.map(({ call: g }) => g), e, r).map((g, m) => E(v({}, g), { title: c[m].title })),
    steps: i,
    preferences: a
  };
}

// src/wiki/counting/count-exchange.ts
function zd(e, n) {
  return D(this, null, function* () {
    var a;
    let { source: t, titles: r } = e, { records: s } = yield Qd(e), o = (yield t.readPages([r.skills()])).get(r.skills()), { taxonomy: i } = pt(be((a = o == null ? void 0 : o.latest.text) != null ? a : "").value);
    return ed(s, n, i);
  });
}

// src/core/analysis/exact-sums.ts
var Kd = [1], js = [10], ux = 40;
function _i(e) {
  let n = Yd(e);
  if (n !== null)
    return n.n === 0 ? null : n.sum / n.n;
  let { n: t, positive: r, negative: s, decimals: o } = Zd(e);
  if (t.length === 0)
    return null;
  let i = em(vr(r, s), t, o);
  return $t(r, s) < 0 ? -i : i;
}
function Xd(e) {
  let n = Yd(e);
  if (n !== null && n.n > 1 && n.n * Math.max(n.n, n.squares) <= Number.MAX_SAFE_INTEGER)
    return (n.n * n.squares - n.sum ** 2) / (n.n * (n.n - 1));
  let { n: t, positive: r, negative: s, squares: o, decimals: i } = Zd(e);
  if ($t(t, Kd) <= 0)
    return null;
  let a = vr(r, s);
  return em(vr(kn(t, o), kn(a, a)), kn(t, vr(t, Kd)), 2 * i);
}
function Yd(e) {
  let [n, t, r] = [0, 0, 0];
  for (let { value: s, count: o } of e)
    if (n += o, t += s * o, r += s * s * o, !Number.isInteger(s) || !(r <= Number.MAX_SAFE_INTEGER) || n > Number.MAX_SAFE_INTEGER)
      return null;
  return { n, sum: t, squares: r };
}
function Zd(e) {
  let n = e.filter(({ count: s }) => s > 0).map(({ value: s, count: o }) => {
    let [i = "", a] = Math.abs(s).toExponential().split("e"), l = i.replace(".", ""), u = Number(a) - l.length + 1;
    return { digits: l, power: u, count: Jd(String(o)), isNegative: s < 0 };
  }), t = n.reduce((s, { power: o }) => Math.min(s, o), 0), r = { n: [], positive: [], negative: [], squares: [], decimals: -t };
  for (let { digits: s, power: o, count: i, isNegative: a } of n) {
    let l = Jd(s + "0".repeat(o - t)), u = kn(l, i), c = a ? "negative" : "positive";
    r.n = ji(r.n, i), r[c] = ji(r[c], u), r.squares = ji(r.squares, kn(u, l));
  }
  return r;
}
function Jd(e) {
  let n = [];
  for (let t = e.length; t > 0; t -= 7)
    n.push(Number(e.slice(Math.max(0, t - 7), t)));
  return Wi(n);
}
function Wi(e) {
  for (; e[e.length - 1] === 0; )
    e.pop();
  return e;
}
function $t(e, n) {
  let t = e.length - n.length;
  for (let r = e.length - 1; t === 0 && r >= 0; r--)
    t = st(e, r) - st(n, r);
  return t;
}
function st(e, n) {
  var t;
  return (t = e[n]) != null ? t : 0;
}
function ji(e, n) {
  let t = [], r = 0;
  for (let s = 0; s < Math.max(e.length, n.length) || r > 0; s++) {
    let o = st(e, s) + st(n, s) + r;
    r = Math.floor(o / 1e7), t.push(o % 1e7);
  }
  return t;
}
function vr(e, n) {
  let [t, r] = $t(e, n) < 0 ? [n, e] : [e, n], s = 0;
  return Wi(t.map((o, i) => {
    let a = o - st(r, i) - s;
    return s = a < 0 ? 1 : 0, a + s * 1e7;
  }));
}
function kn(e, n) {
  let t = [];
  return e.forEach((r, s) => {
    let o = 0;
    for (let i = 0; i < n.length || o > 0; i++) {
      let a = r * st(n, i) + st(t, s + i) + o;
      o = Math.floor(a / 1e7), t[s + i] = a % 1e7;
    }
  }), Wi(t);
}
function em(e, n, t) {
  let [r, s, o] = [e, n, -t];
  if (r.length === 0)
    return 0;
  for (; $t(r, kn(s, js)) >= 0; )
    s = kn(s, js), o++;
  for (; $t(r, s) < 0; )
    r = kn(r, js), o--;
  let i = "";
  for (let a = 0; a < ux && r.length > 0; a++) {
    let l = 0;
    for (; $t(r, s) >= 0; )
      r = vr(r, s), l++;
    i += String(l), r = kn(r, js);
  }
  return +`${i.slice(0, 1)}.${i.slice(1)}${r.length > 0 ? "1" : "0"}e${o}`;
}

// src/core/analysis/measures.ts
function Pe(e) {
  return e.reduce((n, { count: t }) => n + t, 0);
}
function Bi(e) {
  return e.reduce((n, { value: t, count: r }) => n + t * r, 0);
}
function It(e) {
  return e === null ? null : e.numerator / e.denominator;
}
function jn(e, n) {
  return n === 0 ? null : e / n;
}
function Lt(e) {
  return _i(e);
}
function nm(e) {
  let n = e.slice().sort((s, o) => s.value - o.value), t = Pe(n), r = (s) => {
    let o = 0;
    return n.find(({ count: i }) => (o += i) > s).value;
  };
  return t === 0 ? null : _i([Math.floor((t - 1) / 2), Math.floor(t / 2)].map((s) => ({ value: r(s), count: 1 })));
}
function tm(e) {
  let n = Xd(e);
  return n === null ? null : Math.sqrt(n);
}
function ot(e, n) {
  return e.map((t) => ({ value: t[n], count: t.count }));
}
function _s(e) {
  let n = Pe(e);
  return n === 0 ? null : {
    numerator: Bi(ot(e, "importance")) - Bi(ot(e, "ability")),
    denominator: n
  };
}
function Ws(e) {
  let n = _s(e);
  return n === null ? null : {
    numerator: n.numerator * Bi(ot(e, "importance")),
    denominator: n.denominator * n.denominator
  };
}
function qi(e) {
  let n = (t) => Pe(e.filter(t));
  return {
    negative: n(({ importance: t, ability: r }) => r < t),
    tied: n(({ importance: t, ability: r }) => r === t),
    positive: n(({ importance: t, ability: r }) => r > t)
  };
}
function Gi(e) {
  let { negative: n, tied: t, positive: r } = qi(e), s = n + t + r;
  return s === 0 ? null : { numerator: 100 * (r - n), denominator: s };
}
function Ft(e, n) {
  let t = Le(n.importance), r = Fe(n.ability);
  return Pe(e.filter(
    ({ importance: s, ability: o }) => t.includes(s) && r.includes(o)
  ));
}

// src/core/analysis/question-results.ts
function rm(e, n, t) {
  var l;
  let { choices: r, kind: s, question: o } = n, i = s !== "codes" ? [] : r === null ? Array.from(e.counts.keys()).sort(te) : r.map((u) => u.value).filter((u) => !t.includes(u)), a = B();
  for (let u of i) {
    let c = (l = e.counts.get(u)) != null ? l : 0;
    a[u] = { count: c, share: jn(c, e.n) };
  }
  return v(v(v({
    n: e.n,
    missing: e.missing,
    notAsked: e.notAsked,
    notInStatistics: e.notInStatistics,
    unusable: e.unusable,
    changedVersion: e.changedVersion,
    choices: a,
    unknown: ss(e.unknown)
  }, s === "number" ? { summary: Bs(cx(e)) } : {}), o.type === "rating" || o.type === "matrix" ? dx(e, ft(r != null ? r : [], t), i.length) : {}), o.type === "ranking" ? { places: mx(e, i) } : {});
}
function cx(e) {
  return Array.from(e.counts, ([n, t]) => ({ value: Number(n), count: t })).sort((n, t) => n.value - t.value);
}
function Bs(e) {
  return { mean: Lt(e), sd: tm(e), median: nm(e) };
}
function dx(e, n, t) {
  if (n.size === 0 || n.size !== t)
    return {};
  let r = Array.from(n, ([s, o]) => {
    var i;
    return { value: o, count: (i = e.counts.get(s)) != null ? i : 0 };
  });
  return {
    summary: Bs(r),
    topTwo: Tr(r, Le(n)),
    bottomTwo: Tr(r, Fe(n))
  };
}
function Tr(e, n) {
  let [t, r] = [Pe(e.filter(({ value: s }) => n.includes(s))), Pe(e)];
  return { count: t, share: jn(t, r), interval: bn(t, r) };
}
function mx(e, n) {
  var r, s, o;
  let t = B();
  for (let i of n) {
    let a = Array.from((r = e.places.get(i)) != null ? r : [], ([u, c]) => ({ value: u, count: c })).sort((u, c) => u.value - c.value), l = B();
    a.forEach(({ value: u, count: c }) => {
      l[String(u)] = c;
    }), t[i] = { first: (o = (s = e.places.get(i)) == null ? void 0 : s.get(1)) != null ? o : 0, meanPlace: Lt(a), counts: l };
  }
  return t;
}

// src/core/analysis/skill-balance.ts
function lm(e, n, t) {
  var l;
  let [r, s] = [sm(e, "canTeach"), sm(e, "wantToLearn")], o = new Set((l = K(e)) == null ? void 0 : l.grid.rows.map(({ value: u }) => u));
  for (let u of [s, r])
    fx(u, e, n).forEach((c) => o.add(c));
  (t === null ? [] : [...Array.from(t.offers.keys()), ...Array.from(t.seeks.keys())]).sort(te).forEach((u) => o.add(u));
  let a = B();
  return o.forEach((u) => {
    var g, m;
    let c = om(r, u, n), d = om(s, u, n), p = t === null ? null : (g = t.offers.get(u)) != null ? g : 0, f = t === null ? null : (m = t.seeks.get(u)) != null ? m : 0;
    a[u] = {
      canTeach: c,
      wantToLearn: d,
      offers: p,
      seeks: f,
      surveyDifference: im(d, c),
      surveyRatio: am(d, c),
      exchangeDifference: im(f, p),
      exchangeRatio: am(f, p)
    };
  }), a;
}
function sm(e, n) {
  let t = H(e).find(({ name: r }) => r === e.measures[n]);
  return t === void 0 ? void 0 : ce(t)[0];
}
function fx(e, n, t) {
  var o, i;
  if (e === void 0)
    return [];
  let r = Xe(mt(e.question)).map(({ value: a }) => a);
  return (e.choices !== null ? e.choices.map(({ value: a }) => a) : Array.from((i = (o = t.get(e.name)) == null ? void 0 : o.counts.keys()) != null ? i : []).sort(te)).filter((a) => !r.includes(a) && !n.notInStatistics.includes(a));
}
function om(e, n, t) {
  var r, s;
  return e === void 0 || e.choices !== null && !e.choices.some(({ value: o }) => o === n) ? null : (s = (r = t.get(e.name)) == null ? void 0 : r.counts.get(n)) != null ? s : 0;
}
function im(e, n) {
  return e === null || n === null ? null : e - n;
}
function am(e, n) {
  return e === null || n === null ? null : jn(e, n);
}

// src/core/analysis/rating-layout.ts
function Ar(e) {
  let n = K(e), t = (o) => {
    let i = n == null ? void 0 : n.grid.columns.find((l) => l.name === o), a = ["", ...i === void 0 ? [] : i.choices.map(({ value: l }) => l)];
    return { codes: a, places: new Map(a.map((l, u) => [l, u])) };
  }, [r, s] = [t("importance"), t("ability")];
  return {
    rows: n === null ? [] : n.grid.rows.map(({ value: o }) => ({
      skill: o,
      importance: Tn(n.grid.name, o, "importance"),
      ability: Tn(n.grid.name, o, "ability")
    })),
    importance: r,
    ability: s,
    size: r.codes.length * s.codes.length
  };
}
function qs(e, n) {
  let t = e.ability.codes.length;
  return {
    importance: e.importance.codes[Math.floor(n / t)],
    ability: e.ability.codes[n % t]
  };
}

// src/core/survey/codebook.ts
var Z = 0;
function px() {
  let e = [[]], n = /* @__PURE__ */ new Map();
  return {
    codes: e,
    numberOf: (t, r = 1 / 0) => {
      let s = n.get(t);
      if (s !== void 0 || e.length > r)
        return s != null ? s : Z;
      let o = le(t), i = e.push([o]) - 1;
      return n.set(o, i), i;
    }
  };
}
function Gs(e) {
  let n = X(e);
  return {
    parameters: n,
    places: new Map(n.map(({ name: t }, r) => [t, r])),
    numbers: n.map(px)
  };
}

// src/core/survey/coded-values.ts
var Er, Dt, xn = class {
  /**
   * @param numbers
   * @param read - Gives the codes, or the text; asked at most once
   */
  constructor(n, t) {
    ze(this, Er);
    ze(this, Dt, null);
    this.numbers = n, Pn(this, Er, t);
  }
  get codes() {
    var n;
    return Pn(this, Dt, (n = Ae(this, Dt)) != null ? n : Ae(this, Er).call(this)), Ae(this, Dt);
  }
};
Er = new WeakMap(), Dt = new WeakMap();
var jt, Vs, on = class {
  constructor(n, t, r) {
    ze(this, jt);
    this.book = n, this.numbers = t, this.others = r;
  }
  /** What was given to the parameter at a place. */
  at(n) {
    var r, s;
    let t = this.numbers[n];
    return t === Z ? void 0 : t > 0 ? (r = this.book.numbers[n]) == null ? void 0 : r.codes[t] : (s = this.others[-1 - t]) == null ? void 0 : s.codes;
  }
  get size() {
    let n = 0;
    for (let t = 0; t < this.numbers.length; t++)
      n += this.numbers[t] === Z ? 0 : 1;
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
    return Ke(this, jt, Vs).call(this).entries();
  }
  keys() {
    return Ke(this, jt, Vs).call(this).keys();
  }
  values() {
    return Ke(this, jt, Vs).call(this).values();
  }
  [Symbol.iterator]() {
    return this.entries();
  }
};
jt = new WeakSet(), Vs = function() {
  let n = /* @__PURE__ */ new Map();
  return this.forEach((t, r) => n.set(r, t)), n;
};

// src/core/analysis/choice-tally.ts
function cm() {
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
var dm = [], gx = /^[a-z][a-z0-9_]{1,62}$/;
function mm(e, n) {
  let { kind: t, isMultiple: r, question: s } = e;
  if (t === "text")
    return (l, u, c) => {
      l[u.length === 0 ? "missing" : "n"] += c;
    };
  if (t === "number")
    return (l, u, c) => {
      let d = u.length === 1 ? Et(u[0]) : null;
      l[u.length === 0 ? "missing" : d === null ? "unusable" : "n"] += c, d !== null && ve(l.counts, le(d), c);
    };
  let o = new Set(n), i = fm(e), a = s.type === "ranking";
  return (l, u, c) => {
    if (u.length === 0) {
      l.missing += c;
      return;
    }
    let { counts: d } = l, [p, f] = [0, !1];
    for (let g of r || u.length === 1 ? u : [u.join(";")]) {
      let m = d.get(g);
      m === void 0 && o.has(g) ? f = !0 : m !== void 0 || i(g) ? (p++, d.set(m === void 0 ? le(g) : g, (m != null ? m : 0) + c), a && ve(Cr(l.places, g, () => /* @__PURE__ */ new Map()), p, c)) : ve(l.unknown, _t(g), c);
    }
    l[p > 0 ? "n" : f ? "notInStatistics" : "unusable"] += c;
  };
}
function Us(e, n) {
  let t = new Set(n), r = fm(e), s = (o) => !t.has(o) && r(o);
  return (o) => !e.isMultiple && o.length > 1 ? dm : o.every(s) ? o : o.filter(s);
}
var um = 60;
function _t(e) {
  return le(e.length <= um ? e : `${e.slice(0, um - 1).replace(/[\ud800-\udbff]$/, "")}\u2026`);
}
function fm({ choices: e, question: n }) {
  if (e !== null) {
    let s = new Set(e.map((o) => o.value));
    return (o) => s.has(o);
  }
  let t = "choicesFrom" in n ? n.choicesFrom : null, r = t === "languages" ? ke : t === "wikis" ? gx : Y;
  return (s) => r.test(s);
}
function Sn(e, n) {
  var t;
  return Or((t = e.get(n)) != null ? t : dm);
}
function Or(e) {
  if (hx(e))
    return e;
  let n = e.map((t) => t.trim()).filter((t) => t !== "");
  return n.length < 2 ? n : Array.from(new Set(n));
}
function hx(e) {
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
function Hs(e) {
  return {
    counted: 0,
    cells: new Uint32Array(e.rows.length * e.size),
    strange: /* @__PURE__ */ new Map(),
    changedVersion: /* @__PURE__ */ new Map(),
    canTeach: /* @__PURE__ */ new Map(),
    wantToLearn: /* @__PURE__ */ new Map()
  };
}
function ym(e, n) {
  let [t, r] = [hm(e, "canTeach"), hm(e, "wantToLearn")], s = {
    cells: new Int32Array(n.rows.length),
    strange: [],
    changedVersion: [],
    canTeach: [],
    wantToLearn: []
  }, { cells: o, strange: i, changedVersion: a } = s, { rows: l, size: u, importance: c, ability: d } = n, p = yx(n);
  return (f, g) => {
    i.length = 0, a.length = 0;
    let m = f instanceof on && g.size === 0;
    m && p.read(f, o);
    for (let h = 0; h < l.length; h++) {
      if (m && o[h] >= 0)
        continue;
      let y = l[h], [w, b] = [pm(f, y.importance), pm(f, y.ability)], [k, S] = [c.places.get(w), d.places.get(b)];
      o[h] = -1, g.size > 0 && (w !== "" && g.has(y.importance) || b !== "" && g.has(y.ability)) ? a.push(y.skill) : k === void 0 || S === void 0 ? i.push([y.skill, _t(w), _t(b)]) : o[h] = h * u + k * d.codes.length + S;
    }
    return s.canTeach = t(f, g), s.wantToLearn = r(f, g), s;
  };
}
function yx({ rows: e, size: n, importance: t, ability: r }) {
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
        let g = o[f], [m, h] = [(c = u[g.importance]) != null ? c : Z, (d = u[g.ability]) != null ? d : Z];
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
        bx(g.cells, m)[h] = w, l[f] = w;
      }
    }
  };
}
function bx(e, n) {
  var r;
  let t = (r = e[n]) != null ? r : [];
  return e[n] = t, t;
}
function pm(e, n) {
  let t = Sn(e, n);
  return t.length === 1 ? t[0] : t.join(";");
}
var gm = [];
function hm(e, n) {
  let t = H(e).find(({ name: i }) => i === e.measures[n]), r = t === void 0 ? void 0 : ce(t)[0];
  if (r === void 0 || r.kind !== "codes")
    return () => gm;
  let { name: s } = r, o = Us(r, e.notInStatistics);
  return (i, a) => a.has(s) ? gm : o(Sn(i, s));
}
function Qs(e, n) {
  e.counted++;
  let { cells: t } = e;
  for (let r = 0; r < n.cells.length; r++) {
    let s = n.cells[r];
    s >= 0 && t[s]++;
  }
  for (let [r, s, o] of n.strange)
    Vi(Cr(e.strange, r, () => /* @__PURE__ */ new Map()), s, o, 1);
  for (let r of n.changedVersion)
    ve(e.changedVersion, r, 1);
  for (let r of n.canTeach)
    ve(e.canTeach, r, 1);
  for (let r of n.wantToLearn)
    ve(e.wantToLearn, r, 1);
}
function Ui(e, n, t) {
  var s, o, i;
  let r = /* @__PURE__ */ new Map();
  for (let a = 0; a < n.size; a++) {
    let l = e.cells[t * n.size + a];
    if (l > 0) {
      let { importance: u, ability: c } = qs(n, a);
      Vi(r, u, c, l);
    }
  }
  return (i = e.strange.get((o = (s = n.rows[t]) == null ? void 0 : s.skill) != null ? o : "")) == null || i.forEach((a, l) => a.forEach((u, c) => {
    Vi(r, l, c, u);
  })), r;
}
function Vi(e, n, t, r) {
  ve(Cr(e, n, () => /* @__PURE__ */ new Map()), t, r);
}

// src/core/analysis/skill-results.ts
function wm(e, n) {
  let t = B(), r = K(e);
  if (r === null)
    return t;
  let s = Ar(e), o = Sm(e), i = r.grid.rows.map(({ value: l }, u) => {
    let c = Ui(n, s, u);
    return { skill: l, cells: c, pairs: xm(c, r) };
  }), a = rs(i.map(({ pairs: l }) => ({
    mwds: Ws(l),
    rds: Gi(l),
    highNeed: Pe(l) === 0 ? null : { numerator: Ft(l, r), denominator: Pe(l) }
  })));
  return i.forEach(({ skill: l, cells: u, pairs: c }, d) => {
    var h, y, w, b, k, S, x, R, A, P, C;
    let p = Pe(c), f = (h = n.changedVersion.get(l)) != null ? h : 0, g = (w = (y = u.get("")) == null ? void 0 : y.get("")) != null ? w : 0, m = Ft(c, r);
    t[l] = v({
      n: p,
      missing: g,
      incomplete: n.counted - p - g - f,
      changedVersion: f,
      importance: bm(r.importance, c, "importance", u, e.notInStatistics),
      ability: bm(r.ability, c, "ability", u, e.notInStatistics),
      gap: It(_s(c)),
      mwds: It(Ws(c)),
      rds: It(Gi(c)),
      discrepancies: qi(c),
      highNeed: jn(m, p),
      highNeedCount: m,
      highNeedInterval: bn(m, p),
      rankByMwds: (k = (b = a[d]) == null ? void 0 : b.rankByMwds) != null ? k : null,
      rankByRds: (x = (S = a[d]) == null ? void 0 : S.rankByRds) != null ? x : null,
      rankByHighNeed: (A = (R = a[d]) == null ? void 0 : R.rankByHighNeed) != null ? A : null,
      rankDifference: (C = (P = a[d]) == null ? void 0 : P.rankDifference) != null ? C : null
    }, o(n, l));
  }), t;
}
function km(e) {
  let n = K(e);
  if (n === null)
    return ({ counted: s }) => ({ counted: s, skills: {} });
  let t = Ar(e), r = Sm(e);
  return (s) => {
    let o = B();
    return t.rows.forEach(({ skill: i }, a) => {
      let l = xm(Ui(s, t, a), n), u = Ft(l, n);
      o[i] = v({
        n: Pe(l),
        importance: Lt(ot(l, "importance")),
        ability: Lt(ot(l, "ability")),
        gap: It(_s(l)),
        mwds: It(Ws(l)),
        highNeed: jn(u, Pe(l)),
        highNeedCount: u
      }, r(s, i));
    }), { counted: s.counted, skills: o };
  };
}
function xm(e, n) {
  let t = [];
  return e.forEach((r, s) => r.forEach((o, i) => {
    let a = n.importance.get(s), l = n.ability.get(i);
    a !== void 0 && l !== void 0 && t.push({ importance: a, ability: l, count: o });
  })), t;
}
function bm(e, n, t, r, s) {
  let o = ot(n, t), i = B();
  e.forEach((u, c) => {
    i[c] = Pe(o.filter((d) => d.value === u));
  });
  let a = 0, l = /* @__PURE__ */ new Map();
  return r.forEach((u, c) => u.forEach((d, p) => {
    var g;
    let f = t === "importance" ? c : p;
    s.includes(f) ? a += d : f !== "" && !e.has(f) && l.set(f, ((g = l.get(f)) != null ? g : 0) + d);
  })), E(v({
    n: Pe(o)
  }, Bs(o)), {
    counts: i,
    topTwo: Tr(o, Le(e)),
    bottomTwo: Tr(o, Fe(e)),
    notInStatistics: a,
    unknown: ss(l)
  });
}
function Sm(e) {
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
function Rm(e, n) {
  let t = new Map(Array.from(n.earlier, ([r, s]) => [
    r,
    Rt(s, e)
  ]));
  return n.current !== null && t.set(n.current, Nr), { versions: n, differences: t, counts: /* @__PURE__ */ new Map() };
}
function Pm(e) {
  let { counts: n, differences: t } = e;
  return ({ definitionRevision: r = null, questions: s = null }) => {
    var i;
    let o = r !== null && s === null && t.has(r) ? r : null;
    return ve(n, o, 1), (o === null ? Nr : (i = t.get(o)) != null ? i : Nr).changedParameters;
  };
}
function vm(e) {
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
function Tm(e, n, t = {}) {
  let { excluded: r = [], exchange: s = null } = wx(t) ? { excluded: t } : t, o = km(e), i = B();
  for (let a of n.parameters) {
    let l = n.questions.get(a.name);
    l !== void 0 && (i[a.name] = rm(l, a, e.notInStatistics));
  }
  return {
    survey: e.id,
    population: e.audience.population,
    counted: n.counted,
    excluded: kx(r),
    questions: i,
    skills: wm(e, n.skills),
    balance: lm(e, n.questions, s),
    breakdowns: n.breakdowns.map((a) => xx(e, a, o)),
    versions: vm(n.versions)
  };
}
function wx(e) {
  return Array.isArray(e);
}
function kx(e) {
  return e.slice().sort((n, t) => {
    var r, s, o, i, a, l;
    return ((r = n.line) != null ? r : 0) - ((s = t.line) != null ? s : 0) || te(n.page, t.page) || te((o = n.community) != null ? o : "", (i = t.community) != null ? i : "") || te(n.reason, t.reason) || ((a = n.revision) != null ? a : 0) - ((l = t.revision) != null ? l : 0);
  });
}
function xx(e, { dimension: n, groups: t, ungrouped: r }, s) {
  var c, d;
  let o = H(e).find(({ name: p }) => p === n.question), i = (d = o === void 0 || (c = ce(o)[0]) == null ? void 0 : c.choices) != null ? d : [], a = new Map(i.map(({ value: p }, f) => [p, f])), l = (p) => {
    var f;
    return (f = a.get(p)) != null ? f : a.size;
  }, u = B();
  for (let p of Array.from(t.keys()).sort((f, g) => l(f) - l(g) || te(f, g))) {
    let f = t.get(p);
    f !== void 0 && (u[p] = s(f));
  }
  return E(v({}, n), { groups: u, ungrouped: r });
}

// src/core/analysis/disclosure/decide-release.ts
function Em(e, n, t) {
  let r = Sx(e != null ? e : /* @__PURE__ */ new Map(), n);
  return e === null || Array.from(e.values()).every(({ length: o }) => o === 0) || r.accounts === 0 || r.accounts >= t.minCell ? { kind: "publish", change: r } : {
    kind: "hold",
    change: r,
    pending: r.accounts,
    needed: t.minCell,
    revisions: e
  };
}
function Om(e, n, t, r, s) {
  let o = Array.from(t.values()).reduce((l, { length: u }) => l + u, 0), i = Math.max(s.minCell, Math.ceil(o / 2));
  return s.status === "closed" || s.status === "archived" || r.accounts === 0 || r.accounts >= i || Am(e) <= Am(n.published) ? null : i;
}
function Cm(e) {
  return typeof e == "object" && e !== null && (T(e) && e.withheld === "little-change" || Object.keys(e).some((n) => Cm(e[n])));
}
function Am({ breakdowns: e, questions: n, skills: t }) {
  return [
    ...Object.keys(n).map((s) => n[s]),
    ...Object.keys(t).map((s) => t[s]),
    ...e
  ].filter(Cm).length;
}
function Sx(e, n) {
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
  let n = Mm(e), t = /* @__PURE__ */ new Map();
  return $m(n).forEach((r) => r.forEach((s) => {
    let o = !Im(r);
    t.set(s, {
      element: s.element,
      parent: s.parent && t.get(s.parent),
      visibleIf: o ? s.element.visibleIf : null,
      items: o ? s.items : []
    });
  })), Array.from(t.values());
}
function Nm(e) {
  let n = Mm(e);
  return $m(n).filter(Im).map((t) => t.map(({ element: r }) => r.name));
}
function Wt(e) {
  return "isRequired" in e;
}
function $r(e) {
  return e.split(".", 1)[0];
}
function Mm(e) {
  let n = [], t = /* @__PURE__ */ new Map(), r = (s, o) => {
    let i = { element: s, parent: o, items: Rx(s), needs: o === null ? [] : [o] };
    n.push(i), Wt(s) ? t.set(s.name, i) : "elements" in s && s.elements.forEach((a) => r(a, i));
  };
  return e.pages.forEach((s) => r(s, null)), n.forEach(({ element: s, items: o, needs: i }) => {
    var a;
    o.map(({ visibleIf: l }) => l).concat((a = s.visibleIf) != null ? a : []).forEach((l) => pe(l).forEach((u) => {
      let c = t.get($r(u));
      c !== void 0 && !i.includes(c) && i.push(c);
    }));
  }), n;
}
function Rx(e) {
  let n = [], t = (r, s, o = "") => r.forEach(({ value: i, visibleIf: a, isRetired: l }) => {
    a !== null && !l && n.push({ isRow: s, column: o, value: i, visibleIf: a });
  });
  return "choices" in e && t(e.choices, !1), "rows" in e && t(e.rows, !0), "columns" in e && e.columns.forEach(({ name: r, choices: s }) => t(s, !1, r)), n;
}
function $m(e) {
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
function Im(e) {
  return e.length > 1 || e.some((n) => n.needs.includes(n));
}

// src/core/survey/conditions/visibility.ts
function Lm(e) {
  let n = Mr(e), t = n.filter(Qi), r = /* @__PURE__ */ new Map();
  n.forEach(({ element: o }) => {
    Wt(o) && r.set(o.name, o);
  });
  let s = (o) => {
    var i;
    return ((i = r.get(o)) == null ? void 0 : i.type) === "ranking";
  };
  return (o) => {
    let i = vx(o), a = /* @__PURE__ */ new Set(), l = /* @__PURE__ */ new Set(), u = (p) => Px(i.values().get(p), r.get(p)), c = ({ expression: p }) => us(p, u, s) === !0;
    for (let p of t) {
      let { element: { name: f }, parent: g, visibleIf: m } = p;
      if (g !== null && a.has(g) || m !== null && !c(m)) {
        a.add(p), l.add(Hi(f, g === null)), i.reduce(f, () => []);
        continue;
      }
      let h = p.items.filter((y) => !Ze(y.visibleIf, u, s));
      h.length > 0 && (h.forEach(({ value: y, isRow: w, column: b }) => l.add(Ir(f, w, y, b))), i.reduce(f, (y, w) => {
        let [, b = "", k = ""] = w.split(".");
        return l.has(Ir(f, !0, b, "")) ? [] : (
          // The text of "other" is no code.
          b !== "" && "special" in p.element ? y : y.filter((S) => !l.has(Ir(f, !1, S, k)))
        );
      }));
    }
    let d = {
      isShown: (p) => !l.has(Hi(p, !1)),
      isPageShown: (p) => !l.has(Hi(p, !0)),
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
function zs(e) {
  return new Set(Mr(e).filter((n) => Wt(n.element) && Qi(n)).map(({ element: n }) => n.name));
}
function Qi(e) {
  return e.visibleIf !== null || e.items.length > 0 || e.parent !== null && Qi(e.parent);
}
function Hi(e, n) {
  return `${n} ${e}`;
}
function Ir(e, n, t, r) {
  return `${e} ${n} ${t} ${r}`;
}
function Px(e = [], n) {
  let t = n == null ? void 0 : n.type;
  if (t === "checkbox" || t === "tagbox" || t === "ranking")
    return e;
  let [r = null] = e, s = (n == null ? void 0 : n.type) === "text" && n.inputType === "number";
  return r !== null && s && isFinite(Number(r)) ? Number(r) : r;
}
function vx(e) {
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
function Fm(e) {
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
function Dm(e, n, t) {
  let { groups: r, dimension: { by: s, question: o } } = e, i = (u, c) => {
    let d = r.get(u);
    d === void 0 && (d = Hs(t), r.set(le(u), d)), Qs(d, c);
  };
  if (s !== "question" || o === null)
    return (u, c, d, p) => {
      var g;
      let f = (g = s === "language" ? u.language : u.community) != null ? g : null;
      f === null || s === "language" && !r.has(f) && !ke.test(f) ? e.ungrouped++ : i(f, p);
    };
  let a = X(n).find(({ name: u }) => u === o), l = a === void 0 ? null : Us(a, n.notInStatistics);
  return (u, c, d, p) => {
    let f = l === null || d.has(o) ? [] : l(Sn(c, o));
    f.length === 0 && e.ungrouped++;
    for (let g of f)
      i(g, p);
  };
}

// src/core/analysis/number-counts.ts
var Ax = 16;
function jm(e, n) {
  let t = e.map((r) => {
    var o, i, a;
    let s = (o = n.places.get(r.name)) != null ? o : NaN;
    return E(v({}, r), { place: s, codes: (a = (i = n.numbers[s]) == null ? void 0 : i.codes) != null ? a : [], byNumber: new Uint32Array(Ax) });
  });
  return {
    add: (r) => {
      var o;
      let { numbers: s } = r;
      for (let i = 0; i < t.length; i++) {
        let a = t[i], l = (o = s[a.place]) != null ? o : Z;
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
          a > 0 && s(r, l === Z ? [] : Or(o[l]), a);
        }), i.fill(0);
    }
  };
}

// src/core/analysis/tally.ts
function Ks(e, n = dr) {
  let t = K(e), r = Ar(e), s = X(e).filter(({ question: b, column: k }) => t === null || b !== t.grid || k === null || !rn.includes(k.name)), o = zs(e), i = s.map((b) => ({
    name: b.name,
    question: b.question.name,
    row: b.row,
    isConditional: o.has(b.question.name),
    tally: cm(),
    count: mm(b, e.notInStatistics)
  })), a = Fm(e).map(
    (b) => ({ dimension: b, groups: /* @__PURE__ */ new Map(), ungrouped: 0 })
  ), l = a.map((b) => Dm(b, e, r)), u = ym(e, r), c = o.size === 0 ? null : Lm(e), d = Hs(r), p = Rm(e, n), f = Pm(p), g = new Map(i.map((b) => [b.name, b.tally])), m = /* @__PURE__ */ new Map(), h = (b) => {
    var S;
    let k = (S = m.get(b)) != null ? S : jm(i, b);
    return m.set(b, k), k;
  }, y = (b, k, S, x) => {
    for (let R of i) {
      let A = Sn(b, R.name);
      k !== null && !k.has(R.question) || S !== null && R.isConditional && !(S.isShown(R.question) && (R.row === null || S.isRowShown(R.question, R.row.value))) ? R.tally.notAsked++ : x.size > 0 && A.length > 0 && x.has(R.name) ? R.tally.changedVersion++ : R.count(R.tally, A, 1);
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
      let k = f(b), { questions: S = null } = b, x = S === null ? b.values : Ex(b.values, S), R = c === null ? null : c(x), A = R === null ? x : R.values;
      S === null && R === null && k.size === 0 && A instanceof on ? h(A.book).add(A) : y(A, S, R, k);
      let P = u(A, k);
      Qs(d, P);
      for (let C of l)
        C(b, A, k, P);
    }
  };
  return w;
}
function Ex(e, n) {
  return new Map(Array.from(e).filter(([t]) => n.has(t.split(".", 1)[0])));
}
function Js(e, n) {
  e.add(n);
}

// src/core/analysis/wave-pairs.ts
function Wm(e, n, t = { before: dr, now: dr }) {
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
      before: _m(e, t.before, s, d),
      now: _m(n, t.now, s, d)
    },
    add(f, g) {
      c++;
      let [m, h] = [new Set(g.about), new Set(g.said)], y = new Set(f.about.filter((b) => m.has(b))), w = (b) => {
        var k;
        return y.has((k = u.get(b)) != null ? k : -1);
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
function _m(e, n, t, r) {
  let s = K(e), o = Ks(e, n), { layout: i, questions: a, skills: l } = o, u = Array.from({ length: i.size }, (c, d) => {
    let { importance: p, ability: f } = qs(i, d), [g, m] = [s == null ? void 0 : s.importance.get(p), s == null ? void 0 : s.ability.get(f)], h = s !== null && g !== void 0 && m !== void 0;
    return { isPair: h, isNeed: h && Ft([{ importance: g, ability: m, count: 1 }], s) > 0 };
  });
  return (c) => {
    let d = { about: [], said: [] };
    return Js(o, c), a.forEach((p, f) => {
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
function qm(e, n = null) {
  let { page: t, user: r, revision: s, community: o = null } = e, i = { page: t != null ? t : r, reason: "duplicate", revision: s };
  return n === null || o === null || o === n ? i : E(v({}, i), { community: o });
}
function Ox(e) {
  let n = e === "" ? NaN : Date.parse(e);
  return isNaN(n) ? -1 / 0 : n;
}
function Cx(e, n) {
  return e.time !== n.time ? e.time > n.time ? 1 : -1 : e.revision - n.revision || te(n.community, e.community) || te(e.content, n.content);
}
function Gm(e, n) {
  let t = ({ timestamp: r, revision: s, community: o }) => ({ place: 0, time: Ox(r), revision: s, community: o != null ? o : "", content: "" });
  return Cx(t(e), t(n)) >= 0;
}
function _n(e) {
  return ko.test(e) ? e : Nx(e);
}
var Nx = Yr((e) => {
  let n = e.normalize("NFC").replace(/[\s_]+/g, " ").trim(), t = Bm(n), r = t.toUpperCase();
  return Bm(r) === r ? r + n.slice(t.length) : n;
});
function Bm(e) {
  return e === "" ? "" : String.fromCodePoint(e.codePointAt(0));
}

// src/core/report/counted-answers.ts
function zi(e) {
  var i;
  let n = [], t = /* @__PURE__ */ new Map(), [r, s] = [0, ""];
  for (let a of e) {
    let { timestamp: l, community: u = null, revision: c } = a;
    r++;
    let d = l.slice(0, 10);
    s = d > s ? d : s, r <= 1e3 && n.push({ user: a.user, page: a.page, revision: c, timestamp: l, community: u });
    let p = (i = t.get(u)) != null ? i : Ix(t.size === 0 ? e.length : void 0);
    t.set(u, p), p.add(c);
  }
  let o = Array.from(
    t,
    ([a, l]) => ({ community: a, revisions: l.sorted() })
  );
  return {
    count: r,
    newestDay: s === "" ? null : s,
    named: r > 1e3 ? null : n.sort(Mx),
    places: o.sort((a, l) => {
      var u, c;
      return Lr((u = a.community) != null ? u : "", (c = l.community) != null ? c : "");
    })
  };
}
function Mx(e, n) {
  var t, r, s, o;
  return Lr(e.user, n.user) || e.revision - n.revision || Lr((t = e.community) != null ? t : "", (r = n.community) != null ? r : "") || Lr((s = e.page) != null ? s : "", (o = n.page) != null ? o : "") || Lr(e.timestamp, n.timestamp);
}
function Lr(e, n) {
  return e < n ? -1 : e > n ? 1 : 0;
}
var $x = 64;
function Ix(e = $x) {
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
function Xs(e, n) {
  let t = e.core !== null && e.core.id === n.id ? e.core.questions : [], { changed: r } = Rt(e, n), s = H(e).map(({ name: i }) => i), o = new Set(H(n).map(({ name: i }) => i).filter((i) => t.includes(i) && s.includes(i) && !r.includes(i)));
  for (let i of Mr(n))
    Wt(i.element) && !Vm(i).every((a) => o.has(a)) && o.delete(i.element.name);
  return o;
}
function Vm(e) {
  return e === null ? [] : [
    ...e.visibleIf === null ? [] : pe(e.visibleIf).map($r),
    ...Vm(e.parent)
  ];
}

// src/core/survey/with-skills.ts
function Wn(e, n) {
  return n === null || !Lx(e) ? e : ks(e, (t) => {
    if ("choicesFrom" in t && t.choicesFrom === "skills") {
      let r = n.skills.filter((s) => !Hm(s, n)).map(Um);
      return E(v({}, t), { choices: [...r, ...Xe(t.special)] });
    }
    return t.type === "matrixdropdown" && t.rowsFrom !== null ? E(v({}, t), { rows: Fx(t.rowsFrom, n).map(Um) }) : t;
  });
}
function Lx(e) {
  return H(e).some((n) => "choicesFrom" in n && n.choicesFrom === "skills" || n.type === "matrixdropdown" && n.rowsFrom !== null);
}
function Hm(e, n) {
  return e.parent === null && n.children(e.id).length > 0;
}
function Fx(e, n) {
  return n.skills.filter((t) => n.children(t.id).length === 0 && (e === "" ? !Hm(t, n) : n.ancestors(t.id).some((r) => r.id === e)));
}
function Um(e) {
  return { value: e.id, text: null, visibleIf: null, isRetired: e.isRetired };
}

// src/wiki/counting/definition-versions.ts
var Dx = 100;
function Ki(e, n, t, r, s) {
  return D(this, null, function* () {
    let o = Array.from(r).filter(([a]) => a !== t).sort(([a, l], [u, c]) => c - l || a - u).slice(0, Dx).map(([a]) => a), i = /* @__PURE__ */ new Map();
    if (o.length > 0) {
      let a = yield e.source.revisions(o, "with-texts");
      o.sort((l, u) => l - u).forEach((l) => {
        var c, d;
        let u = Fn(be((d = (c = a.get(l)) == null ? void 0 : c.text) != null ? d : "").value).survey;
        u !== null && u.id === n.id && i.set(l, Wn(u, s));
      });
    }
    return { current: t === 0 ? null : t, earlier: i };
  });
}

// src/wiki/counting/account-table.ts
function Ji(e) {
  let n = 0;
  for (let t = 0; t < e.length; t++)
    n = Math.imul(n, 31) + e.charCodeAt(t);
  return Math.abs(Math.imul(n, 2654435761));
}
var Fr = 2 ** 16;
function Qm() {
  let e = [], n = 0;
  return {
    add: (t) => {
      n % Fr === 0 && e.push(new Uint32Array(Fr)), e[e.length - 1][n % Fr] = t, n++;
    },
    at: (t) => e[Math.floor(t / Fr)][t % Fr]
  };
}
var Bt = -1, jx = 64;
function Xi(e) {
  let n = new Int32Array(jx).fill(Bt), t = 0;
  function r(o, i) {
    for (let a = o % n.length; ; a = (a + 1) % n.length) {
      let l = n[a];
      if (l === Bt || e.at(l) === o && i(l))
        return a;
    }
  }
  function s() {
    let o = n;
    n = new Int32Array(2 * o.length).fill(Bt), o.forEach((i) => {
      i !== Bt && (n[r(e.at(i), () => !1)] = i);
    });
  }
  return {
    add: (o, i) => {
      2 * t >= n.length && s();
      let a = r(e.at(o), i), l = n[a];
      return l !== Bt ? l : (n[a] = o, t++, null);
    },
    replace: (o, i) => {
      n[r(e.at(o), (a) => a === o)] = i;
    },
    find: (o, i) => {
      let a = n[r(o, i)];
      return a === Bt ? null : a;
    }
  };
}

// src/wiki/counting/byte-records.ts
var [_x, Wx] = [8, 2], qt = 2 ** 16, fn = 128;
function zm(e = null) {
  let n = [new Uint8Array(1048576)], t = [], r = [], s = 0, [o, i, a, l] = [n[0], 0, 0, 0], u = 1, [c, d] = [o, 0];
  function p() {
    if (e !== null)
      for (let b = 0; u > _x && b < i; b++) {
        let k = n[b], S = k instanceof Uint8Array ? e.write(k) : null;
        k instanceof Uint8Array && S !== null && (n[b] = { position: S, size: k.length }, u--);
      }
  }
  function f() {
    let b = o.subarray(a, l), k = new Uint8Array(Math.max(1048576, 2 * b.length));
    k.set(b), a === 0 ? n[i] = k : (i = n.push(k) - 1, u++), o = k, [a, l] = [0, b.length], g(), p();
  }
  function g() {
    let b = s - 1;
    r[Math.floor(b / qt)][b % qt] = i * 1048576 + a;
  }
  function m(b) {
    l === o.length && f(), o[l++] = b;
  }
  function h(b) {
    let k = b;
    for (; k >= fn; )
      m(k % fn + fn), k = Math.floor(k / fn);
    m(k);
  }
  function y() {
    let [b, k] = [0, 1];
    for (; ; ) {
      let S = c[d++];
      if (S < fn)
        return b + S * k;
      b += (S - fn) * k, k *= fn;
    }
  }
  function w(b) {
    let k = n[b];
    if (k instanceof Uint8Array)
      return k;
    let S = t.find((R) => R.piece === b);
    if (S !== void 0)
      return S.bytes;
    let x = new Uint8Array(k.size);
    return e.read(k.position, x), t = [{ piece: b, bytes: x }, ...t.slice(0, Wx - 1)], x;
  }
  return {
    get length() {
      return s;
    },
    begin: () => {
      s % qt === 0 && r.push(new Uint32Array(qt)), s++, a = l, a >= 1048576 && f(), g();
    },
    writeByte: m,
    writeNumber: h,
    writeText: (b) => {
      let k = 0;
      for (let S = 0; S < b.length; S++) {
        let x = b.charCodeAt(S);
        k += x < fn ? 1 : x < fn * fn ? 2 : 3;
      }
      h(k);
      for (let S = 0; S < b.length; S++)
        h(b.charCodeAt(S));
    },
    open: (b) => {
      let k = r[Math.floor(b / qt)][b % qt];
      c = w(Math.floor(k / 1048576)), d = k % 1048576;
    },
    readByte: () => c[d++],
    readNumber: y,
    readText: () => {
      let b = "", k = y();
      for (let S = d + k; d < S; )
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
var Yi = "dddd-dd-ddTdd:dd:ddZ", [Km, Jm, Bx] = [100, 48, 57];
function Zm(e) {
  if (e.length !== Yi.length)
    return null;
  let n = 0;
  for (let t = 0; t < Yi.length; t++) {
    let [r, s] = [e.charCodeAt(t), Yi.charCodeAt(t)];
    if (s === Km && r >= Jm && r <= Bx)
      n = 10 * n + r - Jm;
    else if (r !== s || s === Km)
      return null;
  }
  return n;
}
var qx = Array.from({ length: 100 }, (e, n) => String(n).padStart(2, "0"));
function it(e) {
  return qx[e % 100];
}
var [Xm, Ym] = [NaN, ""];
function ef(e) {
  let [n, t] = [Math.floor(e / 1e6), e % 1e6];
  return n !== Xm && (Xm = n, Ym = `${it(Math.floor(n / 1e6))}${it(Math.floor(n / 1e4))}-${it(Math.floor(n / 100))}-${it(n)}T`), `${Ym}${it(Math.floor(t / 1e4))}:${it(Math.floor(t / 100))}:${it(t)}Z`;
}

// src/wiki/counting/packed-values.ts
var Ys = 15, Gx = 64, Vx = "\u2026", Ux = [];
function nf(e, n, t) {
  let r = zs(n).size > 0, [s, o] = [[], []];
  t.parameters.forEach(({ name: g, kind: m, isMultiple: h }, y) => {
    (!h && (m !== "text" || !r) ? s : o).push({ name: g, kind: m, place: y, codes: t.numbers[y] });
  });
  let i = t.parameters.map(() => Z), a = new Uint32Array(s.length + 1);
  function l({ kind: g, codes: m }, h) {
    return m.numberOf(g === "text" ? Vx : g === "codes" && h.length > Gx ? _t(h) : h);
  }
  function u(g, m) {
    var h;
    for (let y = 0; y < s.length; y++) {
      let w = s[y], b = m === null ? -1 : m[w.place];
      if (b < 0) {
        let k = m !== null && w.kind === "text" ? [] : g.get(w.name);
        b = k === void 0 ? Z : l(w, (h = k[0]) != null ? h : "");
      }
      a[y] = b;
    }
    for (let y = 0; y < s.length; y += 2) {
      let [w, b] = [a[y], a[y + 1]];
      e.writeByte(Math.min(w, Ys) + 16 * Math.min(b, Ys));
    }
    for (let y = 0; y < s.length; y++)
      a[y] >= Ys && e.writeNumber(a[y]);
  }
  function c(g, m) {
    e.writeNumber(m.length);
    for (let h of m)
      g.kind === "text" ? e.writeText(h) : e.writeNumber(l(g, h));
  }
  function d(g, { numbers: m, others: h }) {
    var k;
    let y = m[g.place], w = y < 0 ? h[-1 - y] : null;
    if (w !== null && w.numbers === null) {
      c(g, w.codes);
      return;
    }
    let b = (k = w == null ? void 0 : w.numbers) != null ? k : null;
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
      g[s[m].place] = h === Ys ? e.readNumber() : h;
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
      var b, k;
      return (k = (b = m.codes[w]) == null ? void 0 : b[0]) != null ? k : "";
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
      return new on(t, g, m != null ? m : Ux);
    }
  };
}

// src/wiki/counting/packed-answers.ts
var [Zs, Zi] = [1, 2], Hx = 5, Qx = 2 ** 16;
function tf(e, n = Gs(e), t = null, r = Qx) {
  var S, x, R, A;
  let s = zm(t), o = nf(s, e, n), i = [], a = [], l = /* @__PURE__ */ new Map(), u = Qm(), c = null;
  function d(P) {
    return g(P), s.readText();
  }
  function p(P) {
    return _n(d(P));
  }
  class f {
    constructor(C) {
      ze(this, S);
      ze(this, x);
      ze(this, R);
      ze(this, A);
      var O;
      Pn(this, S, C), s.open(C), Pn(this, x, s.readByte()), Pn(this, R, i[s.readNumber()]), this.revision = s.readNumber(), Pn(this, A, s.readNumber()), this.language = (O = a[s.readNumber() - 1]) != null ? O : null;
      let N = s.readNumber();
      this.definitionRevision = N === 0 ? null : N;
    }
    get user() {
      return d(Ae(this, S));
    }
    get page() {
      let C = g(Ae(this, S)), N = s.readText();
      return C % 2 === Zs ? s.readText() : Ae(this, R).pageOf(N);
    }
    get timestamp() {
      if (Ae(this, x) < Zi)
        return ef(Ae(this, A));
      let C = g(Ae(this, S));
      return s.skipText(), C % 2 === Zs && s.skipText(), s.readText();
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
      return s.skipText(), C % 2 === Zs && s.skipText(), C >= Zi && s.skipText(), o.read();
    }
  }
  S = new WeakMap(), x = new WeakMap(), R = new WeakMap(), A = new WeakMap();
  function g(P) {
    s.open(P);
    let C = s.readByte();
    for (let N = Hx; N > 0; N--)
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
    let C = le(P), N = a.push(C);
    return l.set(C, N), N;
  }
  let w = new Uint8Array(0);
  function b(P) {
    let C = Xi(u);
    return P.forEach((N, O) => {
      N === 0 && C.add(O, () => !1);
    }), C;
  }
  function k(P, C, N) {
    return {
      length: C + N.length,
      hasAccount: (O) => {
        let I = _n(O);
        c = c != null ? c : b(w);
        let M = c.find(Ji(I), (F) => p(F) === I);
        return M !== null && P[M] === 0 || N.some((F) => _n(F.user) === I);
      },
      where: (O, I = []) => {
        let M = P.slice(), F = 0;
        for (let W = 0; W < M.length; W++)
          M[W] === 0 && (M[W] = O(new f(W)) ? 0 : 1, F += 1 - M[W]);
        return k(M, F, N.filter(O).concat(I));
      },
      *[Symbol.iterator]() {
        for (let O = 0; O < P.length; O++)
          P[O] === 0 && (yield new f(O));
        yield* Je(N);
      }
    };
  }
  return {
    add: (P, C) => {
      let { user: N, page: O, revision: I, timestamp: M, language: F = null, definitionRevision: W = null } = P, V = Zm(M), ee = O !== null && O !== C.pageOf(N);
      s.begin(), s.writeByte((ee ? Zs : 0) + (V === null ? Zi : 0)), s.writeNumber(m(C)), s.writeNumber(I), s.writeNumber(V != null ? V : 0), s.writeNumber(h(F)), s.writeNumber(W != null ? W : 0), s.writeText(N), ee && s.writeText(O), V === null && s.writeText(M), o.write(P.values), u.add(Ji(_n(N)));
    },
    newest: (P) => {
      w = new Uint8Array(s.length), c = null;
      let C = 0, N = Math.ceil(s.length / r);
      for (let O = 0; O < N; O++) {
        let I = Xi(u);
        for (let M = 0; M < s.length; M++) {
          if (N > 1 && u.at(M) % N !== O)
            continue;
          let F = I.add(M, (W) => p(W) === p(M));
          if (F !== null) {
            let W = Gm(new f(M), new f(F));
            w[W ? F : M] = 1, W && I.replace(F, M), C++;
          }
        }
      }
      return w.forEach((O, I) => {
        O === 1 && P(new f(I));
      }), k(w, s.length - C, []);
    }
  };
}

// src/core/survey/decide-answer-counts.ts
function rf(e) {
  let { survey: n, titles: t, readAnswer: r, readEscaped: s = null } = e, o = Kx(e.renames), i = { title: "", made: "", owner: null }, a = (l, u) => {
    if (i.title !== l || i.made !== u) {
      let c = t.answererOf(n, l), d = c === null || Jx(c) ? null : o(je(c), u);
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
function zx(e, n) {
  return e < n ? -1 : e > n ? 1 : 0;
}
function Dr(e, n, t) {
  let r = { page: e.title, reason: n };
  return { answer: null, exclusions: [t === void 0 ? r : E(v({}, r), { revision: t })] };
}
function Kx(e) {
  let n = e.slice().sort((r, s) => zx(r.timestamp, s.timestamp)), t = /* @__PURE__ */ new Map();
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
function Jx(e) {
  return e.includes(".") && /^\d{1,3}(?:\.\d{1,3}){2}\.(?:\d{1,3}|xxx)$/.test(e) || e.includes(":") && /^[\da-f]{0,4}(?::[\da-f]{0,4}){2,7}$/i.test(e);
}

// src/core/survey/canonical-value.ts
function Gt(e, n) {
  var s;
  let { kind: t, question: r } = n;
  return t === "number" ? (s = Et(e)) != null ? s : e.trim() : t === "codes" || r.type === "text" && r.inputType !== "text" ? e.trim() : e;
}

// src/core/survey/read-answer.ts
var of = "Skills survey answer";
function jr(e, n, t = Zx(e)) {
  return (r) => {
    let s = n(r), o = s.filter((d) => Xx(e.id, d)), i = o[o.length - 1];
    if (i === void 0)
      return E(v({}, Yx), { exclusion: s.length === 0 ? "no-answer" : "other-survey" });
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
function Xx(e, n) {
  let t = n.parameters.get("survey");
  return t === void 0 || t === "" || ln(t) === e;
}
var Yx = {
  values: /* @__PURE__ */ new Map(),
  unknown: /* @__PURE__ */ new Map(),
  definitionRevision: null,
  submitted: null,
  language: null
};
function Zx(e) {
  let n = X(e), t = new Map(n.map(({ name: i }, a) => [i, a])), [r, s] = [sf(!1), sf(!0)], o = (i, a) => a.kind !== "codes" ? eS(i, a) : (a.isMultiple ? s : r)(i, a);
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
var af = [];
function eS(e, n) {
  let t = e === "" ? "" : Gt(ln(e), n);
  return t === "" ? af : [t];
}
var nS = 2e3, tS = 100;
function sf(e) {
  let n = /* @__PURE__ */ new Map([["", af]]), t = (r, s) => {
    let o = ln(r), i = (e ? o.split(";") : [o]).map((a) => Gt(a, s));
    return Array.from(new Set(i)).filter((a) => a !== "");
  };
  return (r, s) => {
    let o = n.get(r);
    if (o !== void 0 || r.length > tS || n.size >= nS)
      return o != null ? o : t(r, s);
    let i = le(r), a = t(i, s);
    return n.set(i, a), a;
  };
}

// src/core/survey/read-coded-values.ts
var [rS, sS] = [64, 2e3], [oS, iS] = [200, 100], aS = 50, ea = 128, lS = /* @__PURE__ */ new Map(), [na, uS] = [-1, -2];
function lf(e) {
  let n = e.parameters.map(
    (a, l) => cS(a, e.numbers[l])
  ), t = e.parameters.map(() => Z), r = null, s = [];
  function o(a) {
    var l;
    return (l = e.places.get(a)) != null ? l : mn.includes(a) ? uS : na;
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
        h >= 0 ? l[h] = n[h](d, y, w, u) : h === na && (c = c != null ? c : /* @__PURE__ */ new Map(), c.set(a.met.names[m], d.slice(y, w)));
      }
    } else
      a.forEach((d, p) => {
        let f = o(p);
        f >= 0 ? l[f] = n[f](d, 0, d.length, u) : f === na && (c = c != null ? c : /* @__PURE__ */ new Map(), c.set(p, d));
      });
    return { values: new on(e, l, u), unknown: c != null ? c : lS };
  };
}
function cS(e, n) {
  if (e.kind === "text")
    return mS(e);
  let t = fS(e, n);
  return e.isMultiple ? pS(n, t) : t;
}
function ta(e, n) {
  return -n.push(e);
}
function dS({ question: e }) {
  return e.type === "text" && e.inputType !== "text";
}
function mS(e) {
  let n = dS(e);
  return (t, r, s, o) => {
    let i = t.slice(r, s), a = () => [Gt(ln(i), e)];
    return r === s || n && a()[0] === "" ? Z : ta(new xn(null, a), o);
  };
}
function fS(e, n) {
  let t = /* @__PURE__ */ new Map(), r = new Uint16Array(ea);
  function s(i) {
    let a = ln(i), l = (e.isMultiple ? a.split(";") : [a]).map((u) => Gt(u, e));
    return Array.from(new Set(l)).filter((u) => u !== "");
  }
  function o(i, a) {
    var d;
    let l = s(i), u = l.map((p) => p.length > rS ? Z : n.numberOf(p, sS));
    if (l.length > 1 || u[0] === Z)
      return ta(new xn(u.includes(Z) ? null : u, () => l), a);
    let c = (d = u[0]) != null ? d : Z;
    return t.size < oS && i.length <= iS && (t.set(le(i), c), i.length === 1 && i.charCodeAt(0) < ea && (r[i.charCodeAt(0)] = c)), c;
  }
  return (i, a, l, u) => {
    var f;
    if (a === l)
      return Z;
    let c = i.charCodeAt(a), d = l - a === 1 && c < ea ? r[c] : Z;
    if (d !== Z)
      return d;
    let p = i.slice(a, l);
    return (f = t.get(p)) != null ? f : o(p, u);
  };
}
function pS(e, n) {
  let { codes: t } = e;
  return (r, s, o, i) => {
    var p;
    let a = r.indexOf(";", s), l = a === -1 || a >= o ? -1 : r.indexOf("&", s);
    if (a === -1 || a >= o || l !== -1 && l < o)
      return n(r, s, o, i);
    let u = [], c = [];
    for (let f = s; f <= o; ) {
      let g = r.indexOf(";", f), m = g === -1 || g > o ? o : g, h = n(r, f, m, c);
      if (h < 0 || u.length > aS)
        return n(r, s, o, i);
      h !== Z && !u.includes(h) && u.push(h), f = m + 1;
    }
    let d = () => u.map((f) => {
      var g, m;
      return (m = (g = t[f]) == null ? void 0 : g[0]) != null ? m : "";
    });
    return u.length < 2 ? (p = u[0]) != null ? p : Z : ta(new xn(u, d), i);
  };
}

// src/wiki/counting/answer-histories.ts
function uf(e, n) {
  var d, p;
  let { title: t, isRedirect: r, latest: s, history: o = [], isHistoryPartial: i = !1 } = e, a = o[o.length - 1];
  if (a === void 0)
    return null;
  let l = n.ownerOf(t, a.timestamp), u = l !== null && rt({ first: a }, l) && (d = o.find(({ user: f, userId: g }) => f === l && g !== 0)) != null ? d : null;
  return u === null || ((p = u.escaped) != null ? p : null) !== null || u.text !== null ? { title: t, isRedirect: r, first: a, ownerRevision: u, latest: s, isHistoryPartial: i } : null;
}
function cf(e, n, t) {
  return D(this, null, function* () {
    let r = yield Mt(e, n, e), s = Di(r), o = t(s === void 0 ? [] : yield e.renamesSince(s)), i = yield Ud(e, r, ({ page: a, first: l }) => o.ownerOf(a.title, l.timestamp));
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
var df = { pages: 1e4, characters: 16e6 }, ra = class extends Error {
  constructor() {
    super("Cancelled."), this.name = "CountingCancelled";
  }
};
function ff(o, i, a, l) {
  return D(this, arguments, function* (e, n, t, r, s = {}) {
    var x, R, A, P, C;
    let { source: u, titles: c, community: d } = e, p = jr(n, e.readAnswerCalls, lf(t)), f = (R = (x = u.createEscapedReader) == null ? void 0 : x.call(u, n, t, e.readAnswerCalls)) != null ? R : null, g = [], m = (F) => rf({ survey: n.id, titles: c, renames: F, readAnswer: p, readEscaped: f }), h = (F, W) => {
      let { answer: V, exclusions: ee } = W.decide(F);
      for (let se of ee)
        g.push(E(v({}, se), { page: le(se.page) }));
      V !== null && r(E(v({}, V), { community: d }));
    }, y = (F) => D(null, null, function* () {
      let { decider: W, answerPages: V } = yield cf(u, F, m);
      V.forEach((ee) => h(ee, W));
    }), [w, b, k] = [[], 0, 0], S = null;
    try {
      for (var N = we(u.pagesBelow(c.answersPrefix(n.id))), O, I, M; O = !(I = yield N.next()).done; O = !1) {
        let F = I.value;
        if (mf(s), (A = s.onPages) == null || A.call(s, ++k), F.history !== void 0) {
          S = S != null ? S : m(yield u.renamesSince(""));
          let W = uf(F, S);
          W === null ? yield y([F]) : h(W, S);
          continue;
        }
        w.push(F), b += (C = (P = F.latest.text) == null ? void 0 : P.length) != null ? C : 0, (w.length >= df.pages || b >= df.characters) && (yield y(w), [w, b] = [[], 0]);
      }
    } catch (I) {
      M = [I];
    } finally {
      try {
        O && (I = N.return) && (yield I.call(N));
      } finally {
        if (M)
          throw M[0];
      }
    }
    return yield y(w), mf(s), g;
  });
}
function mf({ signal: e }) {
  if ((e == null ? void 0 : e.aborted) === !0)
    throw new ra();
}

// src/wiki/counting/gather-answers.ts
function sa(e, n) {
  return E(v({}, e), { id: n });
}
function pf(e, n, t, r) {
  return D(this, null, function* () {
    let { survey: s, taxonomy: o, definitionRevision: i } = n, a = Gs(s), l = tf(s, a, r.spill), u = [], c = 0, d = (g, m, h) => D(null, null, function* () {
      let y = c, w = /* @__PURE__ */ new Map(), b = {
        community: g.community,
        pageOf: (S) => g.titles.answer(m.id, S),
        questionsOf: h
      }, k = yield ff(g, m, a, (S) => {
        var R;
        l.add(S, b);
        let { definitionRevision: x = null } = S;
        x !== null && w.set(x, ((R = w.get(x)) != null ? R : 0) + 1);
      }, E(v({}, r), {
        onPages: (S) => {
          var x;
          c = y + S, (x = r.onPages) == null || x.call(r, c);
        }
      }));
      for (let S of k)
        u.push(g.isHome ? S : E(v({}, S), { community: g.community }));
      return w;
    }), p = yield Ki(e, s, i, yield d(e, s, () => null), o);
    for (let { place: g, local: m, definitionRevision: h } of t) {
      let y = null, w = /* @__PURE__ */ new Map(), b = yield d(g, sa(s, m.id), (k) => {
        var R, A;
        let S = (R = y == null ? void 0 : y.earlier.get(k != null ? k : 0)) != null ? R : m, x = (A = w.get(S)) != null ? A : Xs(Wn(E(v({}, S), { core: m.core }), o), s);
        return w.set(S, x), x;
      });
      y = yield Ki(g, m, h, b, o);
    }
    return { answers: l.newest((g) => u.push(qm(g, e.community))), excluded: u, versions: p };
  });
}

// src/core/analysis/disclosure/read-last-release.ts
function hf(e) {
  let [n, t] = [z(e, "minAnswers"), z(e, "minCell")];
  if (typeof n != "number" || typeof t != "number")
    return null;
  let [r, s] = [z(e, "earlier"), z(e, "ratingTrail")];
  return {
    thresholds: { minAnswers: n, minCell: t },
    published: v(E(v(v({}, gf(e)), j(r) ? { earlier: gf(r) } : {}), {
      trails: eo(z(e, "trails"), bS)
    }), Array.isArray(s) ? { ratingTrail: s.map(gS) } : {})
  };
}
function z(e, n) {
  return j(e) ? L(e, n) : void 0;
}
function gf(e) {
  let n = z(e, "breakdowns");
  return {
    questions: eo(z(e, "questions"), yS),
    skills: eo(z(e, "skills"), wS),
    breakdowns: (Array.isArray(n) ? n : []).filter(kS)
  };
}
function gS(e) {
  let n = z(e, "gone"), t = z(e, "breakdowns");
  return {
    skills: eo(z(e, "skills"), (r) => yf(r, (s) => typeof s == "number")),
    breakdowns: (Array.isArray(t) ? t : []).filter(hS),
    gone: typeof n == "number" ? n : 1 / 0
  };
}
function yf(e, n) {
  return e === null || Vt(e, n);
}
function hS(e) {
  return bf(e) && yf(z(e, "groups"), (n) => n === null || typeof z(n, "counted") == "number" && Vt(
    z(n, "skills"),
    (t) => t === null || typeof t == "string"
  ));
}
function bf(e) {
  return typeof z(e, "by") == "string" && z(e, "question") !== void 0;
}
function eo(e, n) {
  let t = B();
  return j(e) && Object.keys(e).filter((r) => n(L(e, r))).forEach((r) => {
    t[r] = L(e, r);
  }), t;
}
function Vt(e, n) {
  return j(e) && Object.keys(e).every((t) => n(L(e, t)));
}
function _r(e) {
  return typeof z(e, "withheld") == "string";
}
function yS(e) {
  return _r(e) || typeof z(e, "n") == "number" && Vt(
    z(e, "choices"),
    (n) => _r(n) || typeof z(n, "count") == "number"
  );
}
function bS(e) {
  let [n, t] = [z(e, "states"), z(e, "sealed")], r = (s) => (o) => typeof z(s, o) == "number";
  return ["come", "gone"].every(r(e)) && Array.isArray(t) && t.every((s) => typeof s == "string") && Array.isArray(n) && n.length > 0 && n.every((s) => ["n", "come", "gone"].every(r(s)) && Vt(
    z(s, "counts"),
    (o) => o === null || typeof o == "number"
  ));
}
function wS(e) {
  return _r(e) || typeof z(e, "n") == "number" && j(z(e, "discrepancies")) && ["importance", "ability"].every((n) => j(z(z(e, n), "counts"))) && z(e, "highNeedCount") !== void 0;
}
function kS(e) {
  return bf(e) && Vt(z(e, "groups"), (n) => _r(n) || typeof z(n, "counted") == "number" && Vt(z(n, "skills"), (t) => _r(t) || typeof z(t, "n") == "number"));
}

// src/wiki/counting/last-release.ts
function wf(e, n, t) {
  return D(this, null, function* () {
    let { source: r, titles: s, community: o } = e, i = s.resultsData(n), a = (g) => D(null, null, function* () {
      var y, w, b;
      let m = (y = (yield r.readPages([g])).get(g)) == null ? void 0 : y.latest, h = m === void 0 || t === null || m.user === t ? m : (w = yield r.newestRevisionBy(g, t)) != null ? w : void 0;
      return be((b = h == null ? void 0 : h.text) != null ? b : "").value;
    }), l = yield a(i), u = j(l) ? L(l, "answers") : null, c = j(u) ? L(u, "revisions") : null, d = /* @__PURE__ */ new Map(), p = (g) => {
      var w;
      let m = j(g) ? L(g, "community") : null, h = typeof m == "string" && m !== o ? m : "", y = (w = d.get(h)) != null ? w : [];
      d.set(h, y), SS(g).forEach((b) => y.push(b));
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
    return d.forEach((g) => g.sort((m, h) => m - h)), { revisions: d, figures: hf(yield xS(l, f)) };
  });
}
function xS(e, n) {
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
      r.push(Array.isArray(o) ? E(v({}, s), { groups: i }) : s);
    }
    return E(v({}, e), { breakdowns: r });
  });
}
function SS(e) {
  let [n, t] = j(e) ? [L(e, "revision"), L(e, "revisions")] : [];
  return (Array.isArray(t) ? t : [n]).filter((s) => typeof s == "number");
}

// src/core/json/schema-faults.ts
var RS = {
  object: "expected-object",
  array: "expected-list",
  string: "expected-string",
  integer: "expected-whole-number",
  number: "expected-number",
  boolean: "expected-true-or-false"
};
function no(e, n, t) {
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
    y.anyOf !== void 0 ? d(f, y.anyOf, m, b) : y.enum !== void 0 ? y.enum.includes(f) || o(m, "not-one-of", _(f), y.enum) : y.type !== void 0 && !kf(f, y.type) ? o(m, RS[y.type]) : typeof f == "string" ? l(f, y, m, b) : typeof f == "number" ? y.minimum !== void 0 && f < y.minimum ? o(m, "too-small", f, y.minimum) : y.maximum !== void 0 && f > y.maximum && o(m, "too-large", f, y.maximum) : Array.isArray(f) ? u(f, y, m) : j(f) && c(f, y, m);
  }
  function l(f, g, m, h) {
    var b;
    if (g.pattern !== void 0 && !Sf(g.pattern, f)) {
      o(m, (b = t.codes[h]) != null ? b : "bad-text", _(f));
      return;
    }
    let y = t.checks[h], w = y === void 0 ? null : y(f);
    w !== null && o(m, w, _(f));
  }
  function u(f, g, m) {
    g.minItems !== void 0 && f.length < g.minItems ? o(m, "empty-list") : g.maxItems !== void 0 && f.length > g.maxItems && o(m, "too-many-items", g.maxItems);
    let h = g.items;
    h !== void 0 && f.forEach((y, w) => a(y, h, U(m, w), ""));
  }
  function c(f, g, m) {
    var w, b, k, S;
    let h = (w = g.properties) != null ? w : {}, y = (b = g.patternProperties) != null ? b : {};
    for (let x of (k = g.required) != null ? k : [])
      L(f, x) === void 0 && o(U(m, x), x === "default" ? "missing-default" : "missing-property", x);
    for (let x of Object.keys(f)) {
      let R = U(m, x), A = Object.keys(y).find((C) => Sf(C, x)), P = (S = L(h, x)) != null ? S : A && y[A];
      P !== void 0 ? a(f[x], P, R, "") : g.patternProperties !== void 0 ? o(R, "bad-language", _(x)) : g.additionalProperties === !1 && o(R, "unknown-property", _(x), Object.keys(h));
    }
  }
  function d(f, g, m, h) {
    var S, x;
    let y = g.filter((R) => {
      let A = i(R)[0].type;
      return A === void 0 || kf(f, A) || A === "integer" && typeof f == "number";
    });
    if (!j(f) || y.length < 2) {
      y[0] === void 0 ? o(m, (S = t.codes[h]) != null ? S : "bad-text", _(f)) : a(f, y[0], m, h);
      return;
    }
    let w = y.map((R) => {
      var A, P, C;
      return (C = (P = (A = i(R)[0].properties) == null ? void 0 : A.type) == null ? void 0 : P.enum) == null ? void 0 : C[0];
    }), b = w.indexOf(L(f, "type")), k = w[0] === void 0 ? (x = y.find((R) => {
      var A;
      return ((A = i(R)[0].required) != null ? A : []).some((P) => L(f, P) !== void 0);
    })) != null ? x : y[y.length - 1] : y[b];
    if (k === void 0) {
      let R = w.filter((P) => P !== void 0), A = L(f, "type");
      A === void 0 ? o(U(m, "type"), "missing-property", "type") : o(U(m, "type"), "unknown-question-type", _(A), R);
    } else
      a(f, k, m, h);
  }
}
function kf(e, n) {
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
var xf = /* @__PURE__ */ new Map();
function Sf(e, n) {
  let t = xf.get(e);
  return t === void 0 && (t = new RegExp(e, "u"), xf.set(e, t)), t.test(n);
}

// src/core/skills/skills.schema.json
var Rf = {
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
var vS = {
  id: "bad-id",
  language: "bad-language",
  label: "empty-text",
  messageKey: "bad-message-key",
  text: "expected-text",
  item: "bad-item",
  capacities: "expected-whole-number"
};
function Pf(e, n = {}) {
  let { value: t, faults: r } = be(e);
  if (t === void 0)
    return { taxonomy: null, faults: r };
  let { hasMessage: s } = n, o = no(t, Rf, {
    codes: vS,
    checks: {
      messageKey: (a) => s === void 0 || s(a) ? null : "unknown-message"
    }
  }), { taxonomy: i } = pt(t);
  return { taxonomy: i, faults: [...r, ...o, ...j(t) ? TS(t, i) : []] };
}
function TS(e, n) {
  let t = [], r = /* @__PURE__ */ new Map(), s = L(e, "skills");
  return (Array.isArray(s) ? s : []).forEach((o, i) => {
    let a = j(o) ? L(o, "id") : void 0;
    if (!j(o) || typeof a != "string")
      return;
    let l = U("$.skills", i), u = r.get(a);
    if (u !== void 0) {
      t.push({ path: `${l}.id`, code: "duplicate-code", parameters: [_(a), u] });
      return;
    }
    r.set(a, `${l}.id`);
    for (let c of ["parent", "replacedBy"]) {
      let d = L(o, c);
      typeof d == "string" && (n.get(d) === null ? t.push({ path: `${l}.${c}`, code: "no-such-skill", parameters: [_(d)] }) : AS(n, a, c) && t.push({ path: `${l}.${c}`, code: "skill-circle", parameters: [_(a)] }));
    }
    L(o, "replacedBy") !== void 0 && L(o, "status") !== "retired" && t.push({ path: `${l}.replacedBy`, code: "replaced-not-retired", parameters: [_(a)] });
  }), t;
}
function AS(e, n, t) {
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
var vf = {
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
function oa(e) {
  let n = (t, r, s = OS(r)) => ({ list: t, codes: r.map(({ value: o }) => o), isScale: s });
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
function Wr(e) {
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
function OS(e) {
  return e.filter(({ value: n }) => /^-?\d+$/.test(n)).length > e.length / 2;
}

// src/core/survey/rules/placed-elements.ts
var CS = 20;
function ia(e) {
  let n = Qe(e, "pages", "$"), t = [], r = (o) => {
    let i = o[o.length - 1];
    for (let a of Qe(i.json, "elements", i.path))
      t.push(E(v({}, a), { name: ue(a.json, "name"), type: L(a.json, "type"), within: o })), o.length < CS && r([...o, a]);
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
function to({ json: e, path: n, type: t }) {
  let r = Qe(e, "columns", n);
  return [
    re(e, "choices", n),
    re(e, "rateValues", n),
    re(e, "rows", n),
    ...t === "matrix" ? [re(e, "columns", n)] : [r.map(ro), ...r.map((s) => re(s.json, "choices", s.path))]
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
function ro({ json: e, path: n }) {
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
function Af(e, n, t, r) {
  let s = "$.localSkills.core", o = L(e.settings, "core");
  if (!(!j(o) || L(o, "id") !== t.id)) {
    n.audience.population !== t.audience.population && r(`${s}.id`, "other-population", n.audience.population, t.id, t.audience.population);
    for (let { code: i, path: a } of re(o, "questions", s)) {
      let [l, u] = [n, t].map(
        (c) => H(c).find((d) => d.name === i)
      );
      u === void 0 ? r(a, "core-no-question", i, t.id) : l === void 0 ? e.questions.some((c) => c.name === i) || r(a, "core-question-missing", i) : Of(e, l, u, t.id, !0, r);
    }
  }
}
function Ef(e, n, t, r) {
  if (n.follows === t.id) {
    n.audience.population !== t.audience.population && r("$.localSkills.follows", "other-population", n.audience.population, t.id, t.audience.population);
    for (let s of H(t)) {
      let o = H(n).find(({ name: i }) => i === s.name);
      o !== void 0 && Of(e, o, s, t.id, !1, r);
    }
  }
}
function Of(e, n, t, r, s, o) {
  var u, c;
  let i = (c = (u = e.questions.find(({ name: d }) => d === n.name)) == null ? void 0 : u.path) != null ? c : "$.pages";
  if (Wr(n) !== Wr(t)) {
    o(`${i}.type`, "kept-type", n.name, Wr(n), r, Wr(t));
    return;
  }
  let [a, l] = [oa(n), oa(t)];
  for (let d of l) {
    let p = a.find(({ list: h }) => h === d.list);
    if (p === void 0) {
      o(i, "kept-column", n.name, d.list.replace("columns.", ""), r);
      continue;
    }
    let f = `${i}.${d.list.split(".")[0]}`, [g, m] = [Tf(d.codes, p.codes), Tf(p.codes, d.codes)];
    g.length > 0 && o(f, "kept-codes-gone", n.name, r, g), m.length > 0 && (s || d.isScale) && o(f, "kept-codes-added", n.name, r, m), g.length + m.length === 0 && d.isScale && p.codes.join() !== d.codes.join() && o(f, "kept-order", n.name, r, d.codes);
  }
}
function Tf(e, n) {
  return e.filter((t) => !n.includes(t));
}

// src/core/survey/rules/condition-rules.ts
var Cf = 8;
function Nf(e, n, t) {
  let r = n === null ? [] : X(n), s = new Map(r.map((i) => [i.name, i])), o = n === null ? [] : H(n).map(({ name: i }) => i);
  for (let { json: i, path: a } of MS(e))
    for (let l of ["visibleIf", "requiredIf"]) {
      let u = ue(i, l);
      if (u === null || u.trim() === "")
        continue;
      let c = `${a}.${l}`, d = Rs(u);
      if ("code" in d) {
        t(c, d.code, ...d.parameters);
        continue;
      }
      for (let p of pe(d)) {
        let f = p.split(".", 1)[0];
        if (!e.questions.some(({ name: m }) => m === f))
          t(c, "condition-no-question", f);
        else if (o.includes(f) && !s.has(p) && !$S(p, r, e)) {
          let m = r.filter((y) => y.question.name === f).map(({ name: y }) => y), h = m.length > 0 ? m : Mf(f, e).map((y) => `${f}.\u2026.${y}`);
          t(c, "condition-no-part", p, h.slice(0, Cf).map((y) => `{${y}}`));
        }
      }
      LS(d, s, c, t);
    }
  for (let i of n === null ? [] : Nm(n)) {
    let a = [...e.pages.map(NS), ...e.elements].find(({ name: l }) => l !== null && i.includes(l));
    t(a === void 0 ? "$.pages" : `${a.path}.visibleIf`, "condition-circle", i);
  }
}
function NS(e) {
  return E(v({}, e), { name: ue(e.json, "name") });
}
function MS(e) {
  let n = (r) => [
    ...["choices", "rateValues", "rows", "columns"].map((s) => re(r.json, s, r.path)),
    ...Qe(r.json, "columns", r.path).map((s) => re(s.json, "choices", s.path))
  ].reduce((s, o) => s.concat(o.reduce((i, { json: a, path: l }) => a === null ? i : i.concat({ json: a, path: l.replace(/\.value$/, "") }), [])), []), t = e.pages.slice();
  return e.elements.reduce((r, s) => r.concat(s, n(s)), t);
}
function $S(e, n, t) {
  let [r = "", s, o] = e.split(".");
  return s !== void 0 && o !== void 0 && Mf(r, t).includes(o) && !n.some(({ question: i }) => i.name === r);
}
function Mf(e, n) {
  let t = n.questions.find((r) => r.name === e && r.type === "matrixdropdown");
  return t === void 0 ? [] : Qe(t.json, "columns", "").map(({ json: r }) => {
    var s;
    return (s = ue(r, "name")) != null ? s : "";
  });
}
var IS = ["equal", "notequal", "contains", "notcontains", "anyof", "noneof", "allof"];
function LS(e, n, t, r) {
  let s = /* @__PURE__ */ new Set(), o = (a, l) => {
    let u = a.kind === "answer" ? n.get(a.parameter) : void 0, c = u === void 0 ? null : u.choices;
    if (!(u === void 0 || c === null || l.kind !== "value" || l.value === null))
      for (let d of Array.isArray(l.value) ? l.value : [l.value]) {
        let p = String(d);
        !c.some((f) => f.value === p) && !s.has(`${u.name}=${p}`) && (s.add(`${u.name}=${p}`), r(
          t,
          "condition-no-code",
          u.name,
          _(p),
          c.slice(0, Cf).map((f) => f.value)
        ));
      }
  }, i = (a) => {
    switch (a.kind) {
      case "unary":
        i(a.operand);
        break;
      case "binary":
        IS.includes(a.operator) && (o(a.left, a.right), o(a.right, a.left)), i(a.left), i(a.right);
        break;
      case "iif":
        a.operands.forEach(i);
        break;
    }
  };
  i(e.expression);
}

// src/core/survey/rules/name-rules.ts
function $f(e, n) {
  Br(e.pages.map(ro), "duplicate-name", n), Br(e.elements.map(ro), "duplicate-name", n);
  for (let { name: t, path: r, type: s, within: o } of e.elements)
    t !== null && mn.includes(t) && n(`${r}.name`, "reserved-name", t, mn), s === "panel" && o.length === kr + 1 && n(r, "panels-too-deep", kr);
  e.questions.forEach((t, r) => {
    r === wr && n(t.path, "too-many-questions", wr), to(t).forEach((s) => Br(s, "duplicate-code", n));
  }), e.pages.length > 0 && e.questions.every(({ json: t }) => t.retired === !0) && n("$.pages", "no-question");
}
function Br(e, n, t) {
  let r = /* @__PURE__ */ new Map();
  for (let { code: s, path: o } of e) {
    let i = r.get(s);
    i === void 0 ? r.set(s, o) : s !== "" && t(o, n, _(s), i);
  }
}

// src/core/survey/rules/personal-data-words.ts
var aa = {
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
}, If = [
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
var FS = ["title", "description", "placeholder"];
function Df(e, n) {
  let t = ue(e.json, "locale");
  for (let { json: r, path: s, name: o, type: i } of e.questions) {
    let a = [], l = i === "matrix" ? [] : Qe(r, "columns", s);
    for (let { json: u, path: c } of [{ json: r, path: s }, ...l])
      FS.forEach((d) => a.push(...jS(L(u, d), `${c}.${d}`, t)));
    o !== null && a.push({ path: `${s}.name`, text: o, language: "en" });
    for (let { path: u, text: c, language: d } of a) {
      let p = DS(c, d);
      if (p !== null) {
        n(u, "personal-data-likely", p);
        break;
      }
    }
  }
}
function DS(e, n) {
  let t = _f(e);
  return Lf(t, n) === null ? null : Lf(
    If.reduce((r, s) => r.split(jf(s).needle).join(" "), t),
    n
  );
}
function Lf(e, n) {
  let t = Wf(e), r = n === null ? null : n.split("-")[0], s = null;
  for (let o of Object.keys(aa).filter((i) => r === null || i === r))
    for (let i of aa[o]) {
      let { needle: a, bareNeedle: l } = jf(i);
      (e.includes(a) || t.includes(l)) && (s === null || i.length > s.length) && (s = i);
    }
  return s === null ? null : s.replace("*", "");
}
var Ff = /* @__PURE__ */ new Map();
function jf(e) {
  let n = Ff.get(e);
  if (n === void 0) {
    let t = _f(e).slice(0, e.endsWith("*") ? -1 : void 0);
    n = { needle: t, bareNeedle: Wf(t) }, Ff.set(e, n);
  }
  return n;
}
function _f(e) {
  return ` ${e.toLowerCase().normalize("NFD").replace(/[\u0300-\u036f\u064b-\u065f\u0670\u0640]/g, "").replace(/ٱ/g, "\u0627").replace(/ى/g, "\u064A").replace(/ة/g, "\u0647").replace(/ı/g, "i").replace(/[\s!-/:-@[-`{-~\u00a0-\u00bf\u060c\u061b\u061f\u2010-\u205e\u3000-\u303f]+/g, " ").trim()} `;
}
function Wf(e) {
  return e.replace(/ [وف]?(?:لل|[بكل]?ال|[بكل])?(?=[\u0621-\u064a]{3})/g, " ");
}
function jS(e, n, t) {
  return typeof e == "string" ? [{ path: n, text: e, language: t }] : j(e) ? Object.keys(e).reduce((r, s) => {
    let o = e[s];
    return typeof o == "string" && s !== "message" ? r.concat({ path: n, text: o, language: s === "default" ? t : s }) : r;
  }, []) : [];
}

// src/core/survey/rules/question-rules.ts
var _S = [
  ["showOtherItem", Vn],
  ["hasOther", Vn],
  ["showNoneItem", Kt],
  ["hasNone", Kt],
  ["showRefuseItem", Jt],
  ["showDontKnowItem", Xt]
];
function qf(e, n, t) {
  let { json: r, path: s, type: o } = e;
  switch (L(r, "personalData") === !0 && t(`${s}.personalData`, "personal-data-marked"), WS(e, t), BS(e, t), o) {
    case "dropdown":
    case "tagbox":
      Bf(e, "choices", "choicesFrom", t);
      break;
    case "ranking":
      qS(e, t);
      break;
    case "rating":
      GS(e, t);
      break;
    case "text":
      VS(e, t);
      break;
    case "matrixdropdown":
      Bf(e, "rows", "rowsFrom", t), US(e, n, t);
      break;
  }
}
function so(e) {
  return _S.filter(([n]) => L(e, n) === !0).map(([, n]) => n);
}
function WS({ json: e, path: n }, t) {
  let r = so(e);
  for (let s of ["choices", "rateValues"])
    for (let { code: o, path: i } of re(e, s, n))
      r.includes(o) && t(i, "special-code-taken", o);
}
function BS({ json: e, path: n }, t) {
  let [r, s] = [L(e, "minSelectedChoices"), L(e, "maxSelectedChoices")], o = re(e, "choices", n);
  if (typeof r != "number")
    return;
  let i = o.filter(({ isRetired: a }) => !a).length + Number(so(e).includes(Vn));
  typeof s == "number" && r > s ? t(`${n}.minSelectedChoices`, "min-above-max", r, s) : o.length > 0 && r > i && t(`${n}.minSelectedChoices`, "min-above-choices", r, i);
}
function Bf({ json: e, path: n }, t, r, s) {
  let [o, i] = [t, r].map((a) => L(e, a) !== void 0);
  o && i ? s(`${n}.${r}`, "not-together", t, r) : !o && !i && s(`${n}.${t}`, "missing-either", t, r);
}
function qS({ json: e, path: n }, t) {
  let r = re(e, "choices", n);
  if (r.length > 0 && r.filter(({ isRetired: s }) => !s).length < 2 && t(`${n}.choices`, "ranking-of-one"), L(e, "selectToRankEnabled") !== !0)
    for (let s of ["minSelectedChoices", "maxSelectedChoices"])
      L(e, s) !== void 0 && t(`${n}.${s}`, "ranking-of-all", s);
}
function GS({ json: e, path: n }, t) {
  var u;
  let r = L(e, "rateValues");
  if (r !== void 0) {
    for (let c of ["rateMin", "rateMax", "rateStep"])
      L(e, c) !== void 0 && t(`${n}.${c}`, "not-together", "rateValues", c);
    Array.isArray(r) && r.length > Ln && t(`${n}.rateValues`, "too-many-steps", Ln);
    return;
  }
  let s = (c, d) => {
    let p = L(e, c);
    return fr(p) ? p : d;
  }, [o, i, a] = [s("rateMin", 1), s("rateMax", 5), s("rateStep", 1)], l = `${n}.${(u = ["rateMax", "rateMin", "rateStep"].find((c) => L(e, c) !== void 0)) != null ? u : "type"}`;
  a < 1 || (i <= o ? t(l, "bad-rating", o, i, a) : o + (Ln - 1) * a < i ? t(l, "too-many-steps", Ln) : (i - o) % a !== 0 && t(l, "rating-misses-end", o, i, a));
}
function VS({ json: e, path: n }, t) {
  let r = Si.find((a) => {
    var l;
    return a === ((l = ue(e, "inputType")) != null ? l : "text");
  });
  if (r === void 0)
    return;
  L(e, "integer") !== void 0 && r !== "number" && t(`${n}.integer`, "only-for-numbers", "integer");
  let [s, o] = ["min", "max"].map((a) => {
    let l = L(e, a), u = typeof l == "string" || typeof l == "number" ? Ri(String(l), r) : null;
    return u === null && l !== void 0 && t(`${n}.${a}`, "limit-not-of-type", _(l), r), u;
  });
  s && o && (r === "number" ? Number(s) > Number(o) : s > o) && t(`${n}.min`, "limits-crossed", s, o);
}
function US({ json: e, path: n }, t, r) {
  let s = ue(e, "rowsFrom");
  t === null || s === null || s === "" || (t.get(s) === null ? r(`${n}.rowsFrom`, "no-skill-to-start", _(s)) : t.children(s).length === 0 && r(`${n}.rowsFrom`, "no-skills-below", _(s)));
}

// src/core/survey/measured-types.ts
var Gf = ["matrixdropdown"], Vf = ["checkbox", "tagbox", "ranking"], Uf = ["radiogroup", "dropdown", "checkbox", "tagbox", "rating", "boolean"];

// src/core/survey/rules/settings-rules.ts
var Ut = "$.localSkills";
function Hf(e, n, t) {
  let { settings: r } = e, [s, o, i] = ["id", "opens", "closes"].map((c) => ue(r, c));
  n !== void 0 && s && s !== n && t(`${Ut}.id`, "other-id", _(s), n), o && i && i < o && t(`${Ut}.closes`, "closes-before-opens", _(i), _(o));
  let a = new Set(Yt);
  for (let c of e.questions)
    to(c).forEach((d) => d.forEach(({ code: p }) => a.add(p))), so(c.json).forEach((d) => a.add(d));
  let l = re(r, "notInStatistics", Ut);
  Br(l, "duplicate-code", t);
  for (let { code: c, path: d } of l)
    a.has(c) || t(d, "unused-code", _(c));
  let u = L(r, "core");
  s && j(u) && ue(u, "id") === s && t(`${Ut}.core.id`, "refers-to-itself", s), s && ue(r, "follows") === s && t(`${Ut}.follows`, "refers-to-itself", s);
}
function Qf(e, n, t) {
  let r = `${Ut}.measures`, s = L(e.settings, "measures");
  if (!j(s))
    return;
  let o = (c, d, p) => {
    let f = typeof d == "string" ? e.questions.find((g) => g.name === d) : null;
    if (f === void 0)
      t(c, "measure-no-question", _(d));
    else if (f !== null && !p.includes(f.type))
      t(c, "measure-wrong-type", _(d), p);
    else
      return f;
    return null;
  }, i = o(`${r}.grid`, L(s, "grid"), Gf);
  if (i !== null) {
    let c = re(e.settings, "notInStatistics", "$").map(({ code: d }) => d);
    HS(i, `${r}.grid`, [...c, ...Yt], t);
  }
  let [a, l] = ["wantToLearn", "canTeach"].map(
    (c) => o(`${r}.${c}`, L(s, c), Vf)
  );
  a && a === l && t(`${r}.canTeach`, "measure-twice", _(a.name));
  let u = L(s, "groupBy");
  (Array.isArray(u) ? u : []).forEach((c, d) => {
    o(`${r}.groupBy[${d}]`, c, Uf);
  }), la(i, "rows", n, t), la(a != null ? a : null, "choices", n, t), la(l != null ? l : null, "choices", n, t);
}
function la(e, n, t, r) {
  if (e === null)
    return;
  let s = L(e.json, "choicesFrom");
  s !== void 0 && s !== "skills" && r(`${e.path}.choicesFrom`, "not-one-of", _(s), ["skills"]);
  for (let { code: o, path: i, hasText: a } of t === null ? [] : re(e.json, n, e.path))
    !a && (t == null ? void 0 : t.get(o)) === null && r(i, "unknown-skill", _(o));
}
function HS(e, n, t, r) {
  let s = Qe(e.json, "columns", e.path);
  for (let o of rn) {
    let i = s.find((a) => L(a.json, "name") === o);
    if (i === void 0) {
      r(n, "measure-no-column", _(e.name), o);
      continue;
    }
    QS(i.json, i.path, o, t, (a, ...l) => {
      r(`${i.path}.choices`, a, ...l);
    });
  }
}
function QS(e, n, t, r, s) {
  let o = re(e, "choices", n), i = et.filter((c) => !o.some((d) => d.code === c)), a = o.map((c) => c.code).filter((c) => !et.includes(c) && !r.includes(c));
  i.length > 0 && s("scale-code-missing", t, i), a.length > 0 && s("scale-code-extra", t, a.map(_));
  let l = o.filter((c) => et.includes(c.code)), u = l.filter((c) => c.code === et[0] || c.code === et[4]);
  l.some((c) => c.hasText) && u.some((c) => !c.hasText) && s("scale-ends-unlabelled", t);
}

// src/core/survey/rules/text-rules.ts
var zS = [
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
function Kf(e, n) {
  let t = [], r = ue(e.json, "locale"), s = (i, a) => {
    if (Array.isArray(i))
      i.forEach((l, u) => s(l, U(a, u)));
    else if (j(i))
      for (let l of Object.keys(i)) {
        let u = zS.includes(l) ? KS(i[l]) : null;
        u === null ? s(i[l], U(a, l)) : t.push({ path: U(a, l), languages: u });
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
function KS(e) {
  return typeof e == "string" ? ["default"] : !j(e) || L(e, "message") !== void 0 ? null : Object.keys(e);
}
function Jf(e, n) {
  var s;
  let t = L(e.settings, "measures"), r = j(t) ? L(t, "grid") : void 0;
  for (let { json: o, path: i, type: a, name: l } of e.questions)
    if (a === "rating") {
      let u = re(o, "rateValues", i);
      !["minRateDescription", "maxRateDescription"].every((d) => L(o, d) !== void 0) && (u.length === 0 || Xf(u)) && n(i, "scale-ends-bare", _(l));
    } else if (a === "matrix")
      ua(o, "columns", i, n);
    else if (a === "matrixdropdown")
      for (let u of Qe(o, "columns", i)) {
        let c = (s = ue(u.json, "name")) != null ? s : "";
        (l !== r || !rn.includes(c)) && ua(u.json, "choices", u.path, n);
      }
    else (a === "radiogroup" || a === "dropdown") && ua(o, "choices", i, n);
}
function ua(e, n, t, r) {
  let s = re(e, n, t);
  s.length > 1 && s.filter(zf).length >= 3 && Xf(s.filter(zf)) && r(`${t}.${n}`, "scale-ends-bare", _(ue(e, "name")));
}
function zf({ code: e }) {
  return /^-?\d+$/.test(e);
}
function Xf(e) {
  return [e[0], e[e.length - 1]].some((n) => n !== void 0 && !n.hasText);
}

// src/core/survey/definition-rules.ts
function Yf(e, n) {
  var l;
  let { faults: t, add: r } = ep(), s = ia(e), o = (l = n.taxonomy) != null ? l : null, i = Fn(e).survey, a = i === null ? null : Wn(i, o);
  return $f(s, r), s.questions.forEach((u) => qf(u, o, r)), Nf(s, a, r), Hf(s, n.id, r), Qf(s, o, r), i !== null && n.core && Af(s, i, n.core, r), i !== null && n.previous && Ef(s, i, n.previous, r), t;
}
function Zf(e) {
  let { faults: n, add: t } = ep(), r = ia(e);
  return Df(r, t), Kf(r, t), Jf(r, t), n;
}
function ep() {
  let e = [];
  return {
    faults: e,
    add: (n, t, ...r) => {
      e.push({ path: n, code: t, parameters: r });
    }
  };
}

// src/core/survey/lint-definition.ts
var JS = {
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
function np(e, n = {}) {
  let { value: t, faults: r } = be(e);
  return t === void 0 ? { survey: null, faults: r, warnings: [] } : {
    survey: Fn(t).survey,
    faults: [...r, ...XS(t, n)],
    warnings: YS(t)
  };
}
function XS(e, n = {}) {
  let { hasMessage: t } = n, r = no(e, vf, {
    codes: JS,
    checks: {
      date: (s) => Re(s) ? null : "bad-date",
      messageKey: (s) => t === void 0 || t(s) ? null : "unknown-message"
    }
  });
  return j(e) && r.push(...Yf(e, n)), tp(e, r);
}
function YS(e) {
  return j(e) ? tp(e, Zf(e)) : [];
}
function tp(e, n) {
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
function rp(e, n, t) {
  return D(this, null, function* () {
    var m, h;
    let { source: r, titles: s } = e, [o, i] = [s.definition(n), s.skills()], a = (y) => (w) => `${y}: ${w.path}: ${Un(w, t)}`, l = yield r.readPages([o, i]), u = l.get(i), { taxonomy: c, faults: d } = u === void 0 ? { taxonomy: null, faults: [] } : Pf((m = u.latest.text) != null ? m : "", { hasMessage: t.has }), p = l.get(o);
    if (p === void 0)
      throw new pn(`There is no survey ${n} on this wiki: the page ${o} is missing.`, "no-survey", [o]);
    let { survey: f, faults: g } = np((h = p.latest.text) != null ? h : "", { id: n, taxonomy: c, hasMessage: t.has });
    if (f === null)
      throw new pn([
        ...g.map(a(o)),
        `The survey ${n} is skipped until its definition is mended.`
      ].join(`
`), "definition", g.map((y) => `${y.path}: ${Un(y, t)}`));
    if (f.id !== n)
      throw new pn(
        `${o}: the definition calls the survey ${f.id}. It is skipped until both agree.`,
        "other-id",
        [o, f.id]
      );
    return {
      survey: Wn(f, c),
      taxonomy: c,
      definitionRevision: p.latest.id,
      faults: g,
      notes: [...g.map(a(o)), ...d.map(a(i))]
    };
  });
}

// src/wiki/counting/released-answers.ts
function sp(e, n, t, r, s) {
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
      let f = d.length === 0 ? /* @__PURE__ */ new Map() : yield p.source.revisions(d, "with-texts"), g = ZS(p, t, r, s);
      for (let m of d) {
        let h = e0(f.get(m), p, g);
        if (h === null)
          return null;
        a.push(h);
      }
    }
    return i.where(() => !0, a);
  });
}
function ZS(e, n, t, r) {
  return (e === n ? [{ id: t.id, read: jr(t, e.readAnswerCalls), questions: null }] : []).concat(r.filter((o) => o.place === e).map(({ local: o }) => ({
    id: o.id,
    read: jr(sa(t, o.id), e.readAnswerCalls),
    questions: Xs(o, t)
  })));
}
function e0(e, n, t) {
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
function op(r, s) {
  return D(this, arguments, function* (e, n, t = {}) {
    let o = yield ip(e, n, t), { previous: i, notes: a } = yield n0(e, o, t);
    return E(v({}, o.counted), { report: E(v({}, o.counted.report), { previous: i }), notes: [...o.counted.notes, ...a] });
  });
}
function ip(e, n, t) {
  return D(this, null, function* () {
    let { home: r, others: s, definitionsOf: o, messages: i } = e, a = yield rp(r, n, i), { survey: l, taxonomy: u, definitionRevision: c, faults: d } = a, { found: p, notes: f } = yield Kc(l, [r, ...s], o), g = yield pf(r, a, p, t), m = e.exchange === null ? null : yield e.exchange(), y = yield s0(e, l, g, p, ({ answers: P }) => {
      let C = Ks(l, g.versions);
      for (let N of P)
        Js(C, N);
      return Tm(l, C, { excluded: g.excluded, exchange: m });
    }), { answers: w, counted: b, held: k, last: S, pending: x, isFrozen: R, results: A } = y;
    return {
      counted: {
        report: {
          survey: l,
          definitionRevision: c,
          results: A,
          faults: d,
          counted: b,
          held: k,
          last: S,
          home: r.community,
          titles: r.titles
        },
        taxonomy: u,
        pending: x,
        isFrozen: R,
        notes: [...a.notes, ...f]
      },
      answers: w,
      versions: g.versions
    };
  });
}
function n0(e, n, t) {
  return D(this, null, function* () {
    let { follows: r, id: s } = n.counted.report.survey;
    if (r === null || r === s)
      return { previous: null, notes: [] };
    try {
      let o = yield ip(e, r, t);
      return o.counted.isFrozen ? { previous: null, notes: [] } : {
        previous: v({
          survey: o.counted.report.survey,
          published: nt(o.counted.report)
        }, r0(o, n)),
        notes: []
      };
    } catch (o) {
      if (!(o instanceof pn))
        throw o;
      return { previous: null, notes: [`${s} follows ${r}, which it cannot be compared with. ${o.message}`] };
    }
  });
}
var t0 = 2e4;
function r0(e, n) {
  let t = 0;
  for (let { user: u } of e.answers)
    t += n.answers.hasAccount(u) ? 1 : 0;
  let r = [e, n].map(({ counted: { report: u } }) => u.survey);
  if (!r.every(({ minAnswers: u, minCell: c }) => u <= 1 && c <= 1) || t === 0 || t > t0)
    return { accountsInBoth: t, pairs: null };
  let [o, i] = r, a = Wm(o, i, { before: e.versions, now: n.versions }), l = /* @__PURE__ */ new Map();
  for (let u of e.answers)
    n.answers.hasAccount(u.user) && l.set(_n(u.user), a.read.before(u));
  for (let u of n.answers) {
    let c = l.get(_n(u.user));
    c !== void 0 && a.add(c, a.read.now(u));
  }
  return { accountsInBoth: t, pairs: a.result() };
}
function s0(e, n, t, r, s) {
  return D(this, null, function* () {
    var h;
    let { home: o, writer: i } = e, { answers: a } = t, l = zi(a);
    if (n.minCell <= 1)
      return { answers: a, counted: l, results: s(t), held: null, last: null, pending: 0, isFrozen: !1 };
    let u = yield wf(o, n.id, i), c = Em((h = u == null ? void 0 : u.revisions) != null ? h : null, o0(l, o), n), d = (y) => u === null || u.figures === null ? null : E(v({}, u.figures), { change: y }), p = (y) => D(null, null, function* () {
      var k;
      let w = (k = u == null ? void 0 : u.revisions) != null ? k : /* @__PURE__ */ new Map(), b = yield sp(w, t, o, n, r);
      return {
        answers: b != null ? b : a,
        counted: b === null ? l : zi(b),
        results: s({ answers: b != null ? b : a }),
        held: { needed: y },
        last: d({ added: 0, removed: 0 }),
        pending: c.change.accounts,
        isFrozen: b === null
      };
    });
    if (c.kind === "hold")
      return p(c.needed);
    let f = s(t), g = d(c.change), m = u === null || g === null || c.change.accounts === 0 ? null : Om(ws(f, n, g), g, u.revisions, c.change, n);
    return m !== null ? p(m) : { answers: a, counted: l, results: f, held: null, last: g, pending: 0, isFrozen: !1 };
  });
}
function o0({ places: e }, n) {
  return new Map(e.map(({ community: t, revisions: r }) => [t === n.community ? "" : t != null ? t : "", r]));
}

// src/core/site-configuration.ts
var i0 = /[#<>[\]|{}\n\u007F-\u009F]|^\s*$|\/\s*$/;
function ap(e) {
  if (e === null)
    return { root: an, faults: [] };
  let { value: n, faults: t } = be(e);
  if (!j(n))
    return { root: an, faults: t.length > 0 ? t : [{ path: "$", code: "expected-object", parameters: [] }] };
  let r = L(n, "root");
  return r === void 0 ? { root: an, faults: t } : typeof r != "string" || i0.test(r) ? { root: an, faults: [...t, { path: "$.root", code: "expected-text", parameters: [_(r)] }] } : { root: r.replace(/[_\s]+/g, " ").trim(), faults: t };
}

// src/wiki/counting/counting-place.ts
function a0(e, n) {
  return D(this, null, function* () {
    var i;
    let t = (yield e.readPages([Ur])).get(Ur), { root: r, faults: [s] } = ap((i = t == null ? void 0 : t.latest.text) != null ? i : null), o = r === an ? r : u0(r, yield e.siteInfo());
    if (s !== void 0 || o === null) {
      let a = s != null ? s : { path: "$.root", code: "expected-text", parameters: [_(r)] }, l = `${a.path}: ${Un(a, n)}`;
      throw new pn(`${Ur}: ${l}`, "configuration", [l]);
    }
    return Ta(o);
  });
}
var l0 = [-2, -1, 8];
function u0(e, { namespaces: n, isCaseSensitive: t = !1 }) {
  let r = Array.from(n).filter(([a]) => a !== 0), s = Zr({
    defaultNamespace: "",
    namespaces: r.map(([, a]) => a),
    capitalLinks: !t
  }), o = /^\s*:/.test(e) ? null : s(e);
  return o !== null && ((a) => !r.some(([l, u]) => {
    var c;
    return l0.includes(l) && a.startsWith(`${(c = u[0]) != null ? c : ""}:`);
  }))(o) ? o : null;
}
function lp(e, n, t) {
  return D(this, null, function* () {
    return {
      source: e,
      titles: yield a0(e, t),
      community: (yield e.siteInfo()).wikiId,
      isHome: n,
      readAnswerCalls: yield Ds(e, [of])
    };
  });
}

// src/ui/survey-results/count-now.ts
function up(e, n, t) {
  return D(this, null, function* () {
    let { surveyId: r, reportMessages: s } = e;
    t.onPhase("survey");
    let o = yield lp(n, !0, s), i = !1, { report: a, taxonomy: l, isFrozen: u } = yield op({
      home: o,
      // Of the other wikis that a bot may read, a page knows nothing.
      others: [],
      definitionsOf: zc(),
      exchange: () => zd(o, e.now().toISOString().slice(0, 10)),
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
    let { survey: p } = a, f = nt(a), g = xs(a, f), m = Ha(a, f, s, l, [s], g, !1), h = Mc(m), y = {
      json: Gu(a, f),
      csv: Lc(p, f, m.texts, g)
    };
    try {
      return E(v({}, d), { files: y, html: yield n.render(h, o.titles.results(r)) });
    } catch (w) {
      if (t.signal.aborted)
        throw w;
      return E(v({}, d), { files: y, html: null, fault: w });
    }
  });
}

// src/wiki/port.ts
var Rn = class extends Error {
  constructor(n, t, r = {}) {
    super(t === "" ? n : `${n}: ${t}`), this.name = "SaveFault", this.reason = n, this.explanation = t, this.details = r;
  }
};
function ca(e) {
  return e instanceof Error && e.name === "SaveFault";
}

// src/ui/survey-results/counting-fault.ts
var c0 = ["offline", "rate-limited"], d0 = ["session-lost", "permission-denied", "blocked"], m0 = 10;
function f0(e) {
  return e instanceof Error && e.name === "SurveyFault";
}
function da(e, n) {
  let t = (o, ...i) => ae("p", {}, n.text(`localskills-live-fault-${o}`, ...i));
  if (f0(e)) {
    let { kind: o, details: i } = e, a = o === "definition" || o === "configuration";
    return qn("error", t(o, ...a ? [] : i), a ? ae("ul", {}, ...i.slice(0, m0).map((l) => ae("li", { dir: "auto" }, l))) : null);
  }
  let r = ca(e) ? e.reason : "other", s = ca(e) ? e.explanation : e instanceof Error ? e.message : "";
  return qn(
    "error",
    t(c0.includes(r) ? r : d0.includes(r) ? "refused" : "other"),
    s === "" ? null : ae("p", { dir: "auto" }, n.text("localskills-live-fault-details", s))
  );
}

// src/ui/survey-results/progress-view.ts
function cp(e, n) {
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
      Gn(dt(e.text("localskills-live-cancel"), "normal", n))
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
var p0 = ".ext-localSkills-results-tools, .ext-localSkills-downloads, .ext-localSkills-languages", g0 = ["aria-labelledby", "aria-describedby", "aria-controls", "for", "headers"], oo = "localskills-live-";
function dp(e) {
  let n = document.createElement("div");
  n.className = "ext-localSkills-live-content mw-body-content", n.innerHTML = e;
  let t = (s) => Array.from(n.querySelectorAll(s));
  t(p0).forEach((s) => {
    var o;
    return (o = s.parentNode) == null ? void 0 : o.removeChild(s);
  });
  let r = /* @__PURE__ */ new Set();
  return t("[id]").forEach((s) => {
    r.add(s.id), s.id = oo + s.id;
  }), g0.forEach((s) => t(`[${s}]`).forEach((o) => {
    var a;
    let i = ((a = o.getAttribute(s)) != null ? a : "").split(/\s+/);
    o.setAttribute(s, i.map((l) => r.has(l) ? oo + l : l).join(" "));
  })), t("a[href]").forEach((s) => {
    var a;
    let o = (a = s.getAttribute("href")) != null ? a : "";
    if (!o.startsWith("#")) {
      s.target = "_blank", s.rel = "noopener";
      return;
    }
    let i = y0(o.slice(1));
    s.setAttribute("href", `#${oo}${i}`), s.addEventListener("click", (l) => {
      l.preventDefault();
      let u = t("[id]").find((c) => c.id === oo + i);
      u !== void 0 && (h0(u), u.scrollIntoView(), Bn(u));
    });
  }), n;
}
function h0(e) {
  var t;
  let n = e.closest(".mw-collapsed");
  (t = n == null ? void 0 : n.querySelector(".mw-collapsible-toggle")) == null || t.click();
}
function y0(e) {
  try {
    return decodeURIComponent(e);
  } catch (n) {
    return e;
  }
}

// src/ui/survey-results/results-panel.ts
function mp(e) {
  let { messages: n, surveyId: t } = e, r = ae("div", { class: "ext-localSkills-live" }), s = () => {
  }, o = (p, f) => dt(n.text(`localskills-live-${p}`), f, () => d.start());
  function i(p) {
    let { text: f, language: g, direction: m } = p.title === null ? { text: t, language: null, direction: "auto" } : vn(p.title, n, p.locale);
    return ae("h2", v({ dir: m }, g === null ? {} : { lang: g }), f);
  }
  function a(p) {
    let f = da(p, n);
    ct(r, f, Gn(o("try-again", "primary"))), Bn(f);
  }
  function l() {
    let p = qn("notice", n.text("localskills-live-cancelled"));
    ct(r, p, Gn(o("again", "primary"))), Bn(p);
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
    let w = e.now(), { survey: b, results: { counted: k }, titles: S } = p, x = i(b), R = u(g, S.results(t));
    if (f || h === null) {
      ct(
        r,
        x,
        qn("warning", ae("p", {}, n.text("localskills-live-frozen")), R),
        Gn(o("again", "normal"))
      ), Bn(x);
      return;
    }
    let A = ((C = p.held) != null ? C : null) !== null, P = m === null ? null : dp(m);
    ct(
      r,
      x,
      qn("notice", ae("p", {}, n.text(
        A ? "localskills-live-counted-held" : "localskills-live-counted",
        e.formatTime(w.toISOString()),
        k
      )), R),
      Gn(
        dt(n.text("localskills-download-table"), "normal", () => fo(t, w, "csv", h.csv)),
        dt(n.text("localskills-download-data"), "normal", () => fo(t, w, "json", h.json)),
        o("again", "normal")
      ),
      y === null ? null : da(y, n),
      P
    ), P !== null && e.enliven(P), Bn(x);
  }
  let d = {
    element: r,
    start() {
      s();
      let p = { aborted: !1 }, f = () => {
        p.aborted = !0, m.cancel();
      }, g = cp(n, () => {
        f(), l();
      }), m = e.createReader((h) => g.showWait(h));
      s = f, ct(r, g.element), up(e, m, {
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
function fp(e, n) {
  let { messages: t } = e, r = null;
  class s extends OO.ui.ProcessDialog {
    initialize() {
      return super.initialize(), r = mp(e), this.$body.append(r.element), this;
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
function pp(e, n) {
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
function Ht(e, n) {
  return gn(this, null, function* () {
    var r, s, o, i, a, l, u;
    let t = /* @__PURE__ */ new Map();
    try {
      for (var c = we(pp(e, n)), d, p, f; d = !(p = yield new Ie(c.next())).done; d = !1) {
        let g = p.value;
        for (let m of (s = (r = g.query) == null ? void 0 : r.pages) != null ? s : []) {
          let h = (o = m.pageid) != null ? o : m.title, y = t.get(h), w = [...(i = y == null ? void 0 : y.revisions) != null ? i : [], ...(a = m.revisions) != null ? a : []], b = [...(l = y == null ? void 0 : y.redirects) != null ? l : [], ...(u = m.redirects) != null ? u : []];
          t.set(h, E(v(v({}, y), m), { revisions: w, redirects: b }));
        }
        g.batchcomplete === !0 && (yield* Je(t.values()), t = /* @__PURE__ */ new Map());
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
    yield* Je(t.values());
  });
}
function ma(e, n, t) {
  return gn(this, null, function* () {
    var r, s;
    try {
      for (var o = we(pp(e, v({ list: n }, t))), i, a, l; i = !(a = yield new Ie(o.next())).done; i = !1) {
        let u = a.value;
        yield* Je((s = (r = u.query) == null ? void 0 : r[n]) != null ? s : []);
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
function gp(e) {
  var n, t;
  return new Map(((t = (n = e.query) == null ? void 0 : n.normalized) != null ? t : []).map(({ from: r, to: s }) => [r, s]));
}
function io(e, n, t) {
  return D(this, null, function* () {
    if (n.length === 0)
      return;
    let r = yield e.batchSize();
    for (let s = 0; s < n.length; s += r)
      yield t(n.slice(s, s + r));
  });
}

// src/wiki/action-api/site-info.ts
function hp(e) {
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
      language: bp(n.general.lang, yield yp(e, [n.general.lang])),
      namespaces: t,
      isCaseSensitive: n.general.case === "case-sensitive",
      extensionTags: n.extensiontags.map((r) => r.replace(/[<>]/g, "").toLowerCase())
    };
  });
}
function yp(e, n) {
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
function bp(e, n) {
  var r, s;
  let t = n[e];
  return { code: e, fallbacks: (r = t == null ? void 0 : t.fallbacks) != null ? r : [], direction: (s = t == null ? void 0 : t.dir) != null ? s : "ltr" };
}
function wp(e) {
  let n = null;
  return (t) => D(null, null, function* () {
    if (n === null) {
      let r = /* @__PURE__ */ new Set();
      n = { codes: r, languages: Promise.resolve().then(() => (n = null, yp(e, Array.from(r)))) };
    }
    return n.codes.add(t), bp(t, yield n.languages);
  });
}
function kp(e, n) {
  let t = (s) => s.replace(/_/g, " ").trim().toLowerCase(), r = e.indexOf(":");
  for (let [s, o] of r === -1 ? [] : n)
    if (s !== 0 && o.some((i) => t(i) === t(e.slice(0, r))))
      return { namespace: s, rest: e.slice(r + 1) };
  return { namespace: 0, rest: e };
}

// src/wiki/action-api/api-source.ts
var xp = { rvprop: ["ids", "timestamp", "user", "userid"] }, qr = { rvprop: ["ids", "timestamp", "user", "userid", "content"], rvslots: "main" }, b0 = 2, w0 = [{ leaction: "delete/restore" }, { letype: "import" }, { letype: "merge" }];
function fa(e) {
  var n, t, r, s, o, i, a;
  return {
    id: e.revid,
    parentId: (n = e.parentid) != null ? n : 0,
    user: (t = e.user) != null ? t : null,
    userId: (r = e.userid) != null ? r : 0,
    timestamp: (s = e.timestamp) != null ? s : "",
    text: (a = (i = (o = e.slots) == null ? void 0 : o.main) == null ? void 0 : i.content) != null ? a : null
  };
}
function Sp(e) {
  var t, r;
  let n = (t = e.revisions) == null ? void 0 : t[0];
  return n === void 0 ? null : {
    pageId: (r = e.pageid) != null ? r : 0,
    title: e.title,
    namespace: e.ns,
    isRedirect: e.redirect === !0,
    latest: fa(n)
  };
}
function Rp(e) {
  let n = null, t = () => (n != null || (n = hp(e).catch((c) => {
    throw n = null, c;
  })), n);
  function r(c) {
    return D(this, null, function* () {
      let d = /* @__PURE__ */ new Map();
      return yield io(e, [...new Set(c)], (p) => D(null, null, function* () {
        let f = new Map(p.map((b) => [b, b])), g = /* @__PURE__ */ new Map();
        try {
          for (var m = we(Ht(E(v({}, e), {
            read: (k) => D(null, null, function* () {
              let S = yield e.read(k);
              return gp(S).forEach((x, R) => f.set(R, x)), S;
            })
          }), v({ titles: p, prop: ["revisions", "info"] }, qr))), h, y, w; h = !(y = yield m.next()).done; h = !1) {
            let b = y.value;
            let k = Sp(b);
            k !== null && g.set(k.title, k);
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
        for (let [b, k] of f) {
          let S = g.get(k);
          S !== void 0 && d.set(b, S);
        }
      })), d;
    });
  }
  function s(c, d) {
    return D(this, null, function* () {
      let { namespace: p, rest: f } = kp(c, (yield t()).namespaces), g = d ? "g" : "";
      return { [`${g}apnamespace`]: p, [`${g}apprefix`]: f };
    });
  }
  function o(c) {
    return gn(this, null, function* () {
      try {
        for (var d = we(Ht(e, v(E(v({}, c), { prop: ["revisions", "info"] }), qr))), p, f, g; p = !(f = yield new Ie(d.next())).done; p = !1) {
          let m = f.value;
          let h = Sp(m);
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
      yield* Je(o(v({ generator: "allpages", gaplimit: "max" }, yield new Ie(s(c, !0)))));
    });
  }
  function a(c) {
    return gn(this, null, function* () {
      for (let d of c)
        yield* Je(o({ generator: "embeddedin", geititle: d, geinamespace: b0, geilimit: "max" }));
    });
  }
  function l(c, d, p) {
    return D(this, null, function* () {
      var g, m, h, y;
      let { query: f } = yield e.read(v({ action: "query", titles: [c], prop: "revisions", rvlimit: d }, p));
      return (y = (h = (m = (g = f == null ? void 0 : f.pages) == null ? void 0 : g[0]) == null ? void 0 : m.revisions) == null ? void 0 : h.map(fa)) != null ? y : [];
    });
  }
  let u = (c, d) => D(null, null, function* () {
    var p;
    return (p = (yield l(c, 1, d))[0]) != null ? p : null;
  });
  return {
    siteInfo: t,
    languageInfo: wp(e),
    readPages: r,
    readListedPages: r,
    titlesWithTemplates: (c, d) => D(null, null, function* () {
      let p = /* @__PURE__ */ new Set();
      return yield io(e, c, (f) => D(null, null, function* () {
        try {
          for (var g = we(Ht(e, {
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
        yield* Je(i(c)), yield* Je(a(d));
      });
    },
    childrenBelow: (c) => D(null, null, function* () {
      var h, y, w;
      let d = /* @__PURE__ */ new Set(), { apnamespace: p, apprefix: f } = yield s(c, !1), g = f.replace(/ /g, "_"), m = p === 0 ? "" : `${(y = (h = (yield t()).namespaces.get(p)) == null ? void 0 : h[0]) != null ? y : ""}:`;
      for (let b = g; b !== void 0; ) {
        let k = yield e.read({
          action: "query",
          list: "allpages",
          apnamespace: p,
          apprefix: f,
          apfrom: b,
          aplimit: "max"
        });
        b = (w = k.continue) == null ? void 0 : w.apcontinue;
        for (let { title: S } of k.query.allpages) {
          let [x, ...R] = S.slice(m.length + f.length).split("/");
          d.add(x != null ? x : ""), R.length > 0 && b !== void 0 && b.startsWith(`${g}${x != null ? x : ""}/`) && (b = `${g}${x != null ? x : ""}0`);
        }
      }
      return d.delete(""), [...d];
    }),
    redirectsTo: (c) => D(null, null, function* () {
      var p, f;
      let d = [];
      try {
        for (var g = we(Ht(e, { titles: [c], prop: "redirects", rdprop: "title", rdlimit: "max" })), m, h, y; m = !(h = yield g.next()).done; m = !1) {
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
      return yield io(e, c, (f) => D(null, null, function* () {
        var g;
        try {
          for (var m = we(Ht(e, v({
            revids: f,
            prop: "revisions"
          }, d === "with-texts" ? qr : xp))), h, y, w; h = !(y = yield m.next()).done; h = !1) {
            let b = y.value;
            (g = b.revisions) == null || g.forEach((k) => p.set(k.revid, fa(k)));
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
    firstRevision: (c) => u(c, v({ rvdir: "newer" }, xp)),
    newestRevisionBy: (c, d) => u(c, v({ rvuser: d }, qr)),
    revisionsBy: (c, d, p) => l(c, p, v({ rvuser: d }, qr)),
    recombinedPagesSince: (c) => D(null, null, function* () {
      let d = /* @__PURE__ */ new Set(), p = /* @__PURE__ */ new Set();
      for (let y of w0)
        try {
          for (var f = we(ma(e, "logevents", E(v({}, y), {
            lestart: c,
            ledir: "newer",
            leprop: ["ids", "title", "details"],
            lelimit: "max"
          }))), g, m, h; g = !(m = yield f.next()).done; g = !1) {
            let { title: w, logpage: b, params: k } = m.value;
            b !== void 0 && b !== 0 && d.add(b), [w, k == null ? void 0 : k.dest_title].forEach((S) => S !== void 0 && p.add(S));
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
        for (var f = we(ma(e, "logevents", {
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
function k0(e) {
  if (e === !0)
    return "1";
  if (Array.isArray(e)) {
    let n = e.map(String);
    return n.some((t) => t.includes("|")) ? "" + n.join("") : n.join("|");
  }
  return String(e);
}
function Pp(e) {
  let n = {};
  for (let [t, r] of Object.entries(e))
    r != null && r !== !1 && (n[t] = k0(r));
  return n;
}

// src/wiki/save-fault-reason.ts
var vp = {
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
}, x0 = new Map(
  Object.keys(vp).reduce(
    (e, n) => e.concat(vp[n].map((t) => [t, n])),
    []
  )
), S0 = [
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
function Tp(e) {
  let n = e.map((t) => x0.get(t) || "other");
  return S0.find((t) => n.includes(t)) || "other";
}
function Ap(e) {
  return e === 413 ? "too-big" : e === 429 ? "rate-limited" : e < 400 || e === 408 || e >= 500 ? "offline" : "other";
}

// src/wiki/browser/plain-text.ts
function Ep(e) {
  return (new DOMParser().parseFromString(e.replace(/<(?:\/(?:p|div|li|tr|h\d)|[bh]r)\b[^>]*>/gi, `$&
`), "text/html").body.textContent || "").split(`
`).map((t) => t.replace(/\s+/g, " ").trim()).filter((t) => t !== "").join(`
`);
}

// src/wiki/browser/browser-wiki.ts
function Op(e, n) {
  var i;
  if (e === "http" || e === "ok-but-empty") {
    let a = ((i = n == null ? void 0 : n.xhr) == null ? void 0 : i.status) || 0, l = Ap(a);
    return new Rn(l, l === "other" ? `HTTP ${a}` : "", { code: e });
  }
  let t = (n == null ? void 0 : n.errors) || [], r = t.map((a) => a.html || "").filter((a) => a !== "").join("<hr>"), s = t.map((a) => a.html ? Ep(a.html) : a.text || a.code), o = t.map((a) => {
    var l;
    return (l = a.data) == null ? void 0 : l.readonlyreason;
  }).find((a) => a);
  return o ? new Rn("read-only", o, { code: e }) : new Rn(
    Tp(t.length ? t.map((a) => a.code) : [e]),
    s.join(`

`),
    r === "" ? { code: e } : { code: e, html: r }
  );
}

// src/wiki/browser/reading-api.ts
var R0 = 6e3, P0 = 6e4, v0 = 5, T0 = 3;
function A0(e) {
  var r;
  let n = (r = e == null ? void 0 : e.getResponseHeader) == null ? void 0 : r.call(e, "Retry-After");
  if (n == null || n === "")
    return null;
  let t = /^\d+$/.test(n) ? Number(n) * 1e3 : Date.parse(n) - Date.now();
  return t >= 0 ? t : null;
}
function E0({ reason: e, details: n }) {
  return e === "rate-limited" || n.code === "maxlag" ? v0 : e === "offline" ? T0 : 1;
}
function Cp(e) {
  let { api: n, language: t, onWait: r, firstWait: s = 1e3 } = e, o = !1, i = null, a = Promise.resolve(), l = null, u = (f, g) => {
    let m = g ? (
      // Tells servers in several places that any of them may answer.
      n.post(f, { headers: { "Promise-Non-Write-API-Action": "true" } })
    ) : n.get(f);
    return new Promise((h, y) => {
      m.then(h, (...w) => {
        var x;
        let [b, k, , S] = w;
        y({ fault: Op(String(b), k), retryAfter: A0((x = k == null ? void 0 : k.xhr) != null ? x : S) });
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
          if (o || m >= E0(y) || b > P0)
            throw y;
          r(b), yield c(b);
        }
      }
    });
  }
  function p(f, g) {
    let m = Pp(v({
      formatversion: 2,
      errorformat: "plaintext",
      errorlang: t,
      errorsuselocal: !0
    }, f)), h = new URLSearchParams(m).toString().length > R0, y = a.then(() => d(m, g || h));
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
function Np(e) {
  let n = Cp(e);
  return E(v({}, Rp(n)), {
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
var Mp = { year: "numeric", month: "long", day: "numeric" }, $p = E(v({}, Mp), { hour: "numeric", minute: "2-digit" }), Tj = E(v({}, Mp), { timeZone: "UTC" });
function Ip(e, n = document.documentElement.lang) {
  let t = new Intl.DateTimeFormat(zt([n.toLowerCase()], "-ca-gregory"), e);
  return (r) => t.format(new Date(r));
}

// src/extension/start-results.ts
var O0 = 12e4;
function C0(e) {
  let n = ya(mw, document.documentElement.dir === "rtl" ? "rtl" : "ltr"), t = mw.messages.get();
  return {
    surveyId: e,
    messages: n,
    reportMessages: xa(n.language, t, n),
    createReader: (r) => Np({
      api: new mw.Api({ ajax: { timeout: O0 } }),
      language: n.language,
      rights: () => mw.user.getRights(),
      onWait: r
    }),
    now: () => /* @__PURE__ */ new Date(),
    formatTime: Ip($p),
    pageUrl: (r) => mw.util.getUrl(r),
    enliven: (r) => {
      mw.hook("wikipage.content").fire($(r));
    }
  };
}
function Lp() {
  let e = !1;
  mw.hook("localSkills.showResults").add(({ surveyId: n, opener: t }) => {
    e || (e = !0, fp(C0(n), () => {
      e = !1, t.focus();
    }));
  });
}

// src/extension/results.ts
Lp();
