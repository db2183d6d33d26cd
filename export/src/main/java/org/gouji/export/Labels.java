package org.gouji.export;

import java.util.Locale;
import java.util.Map;
import org.gouji.model.Fact.PlaceKind;
import org.gouji.model.Language;
import org.gouji.model.Measure;
import org.gouji.model.Quantity.UnitFrom;
import org.gouji.model.Scope;
import org.gouji.model.Severity;
import org.gouji.model.Standing;
import org.gouji.model.Status;
import org.gouji.model.Verdict;

/** The words for the model's cases, in one language: the field's words in Chinese, the plain constants in English. */
final class Labels {
    private static final Map<String, String> KINDS = Map.ofEntries(
            Map.entry("sum", "合计"),
            Map.entry("share", "占比"),
            Map.entry("change", "增减"),
            Map.entry("ratio", "比率"),
            Map.entry("difference", "差额"),
            Map.entry("conflict", "前后不一"),
            Map.entry("unit", "计量单位"),
            Map.entry("count-sum", "数量合计"),
            Map.entry("score-total", "得分合计"),
            Map.entry("formula", "算式"),
            Map.entry("year", "年度"),
            Map.entry("same", "同一数据"),
            Map.entry("chart-text", "图文核对"),
            Map.entry("order", "大小关系"),
            Map.entry("band", "等级"),
            Map.entry("template", "模板文字"),
            Map.entry("outline", "提纲"));

    private final Language language;

    Labels(Language language) {
        this.language = language;
    }

    Language language() {
        return language;
    }

    String of(Severity severity) {
        return pick(severity.label(), severity);
    }

    String of(Verdict verdict) {
        return pick(verdict.label(), verdict);
    }

    String of(Scope scope) {
        return scope == Scope.UNSAID ? "" : pick(scope.label(), scope);
    }

    String of(Status status) {
        return pick(status.label(), status);
    }

    String of(PlaceKind kind) {
        return pick(
                switch (kind) {
                    case PROSE -> "正文";
                    case TABLE -> "表格";
                    case CHART -> "图表";
                    case FORMULA -> "算式";
                },
                kind);
    }

    String of(UnitFrom from) {
        return pick(
                switch (from) {
                    case PRINTED -> "原文";
                    case HEADER -> "表头";
                    case INFERRED -> "推断";
                },
                from);
    }

    String of(Measure measure) {
        return pick(measure.label(), measure);
    }

    String of(Standing.State state) {
        return pick(state.label().zh(), state);
    }

    /** What became of a number, and why where it was not checked. */
    String of(Standing standing) {
        String state = of(standing.state());
        return standing.reason()
                .map(Standing.Reason::label)
                .map(why -> language == Language.ZH ? state + "（" + why.zh() + "）" : state + " (" + why.en() + ")")
                .orElse(state);
    }

    String of(FigureRow.What what) {
        return pick(
                switch (what) {
                    case AMOUNT -> "金额";
                    case PERCENTAGE -> "百分比";
                    case POINTS -> "百分点";
                    case FRACTION -> "图表比例";
                    case COUNT -> "数量";
                    case NUMBER -> "数字";
                },
                what);
    }

    /** A repair in words. */
    String replace(String printed, String repair) {
        return language == Language.ZH ? "将“" + printed + "”改为“" + repair + "”" : printed + " → " + repair;
    }

    /** A check's arithmetic in words: 参与数1÷参与数2×100. */
    String arithmetic(Recheck recheck) {
        boolean zh = language == Language.ZH;
        String words = recheck.expression().with(i -> i == 0 ? (zh ? "列示数" : "stated") : (zh ? "参与数" : "operand ") + i);
        return words.replace('*', '×').replace('/', '÷')
                + switch (recheck.treatment()) {
                    case WITHIN -> zh ? "，不大于列示数" : ", not above stated";
                    case BOUND -> zh ? " ≥ 列示数" : " ≥ stated";
                    case FROM -> zh ? " ≤ 列示数" : " ≤ stated";
                    case BELOW -> zh ? " ＞ 列示数" : " > stated";
                    case ABOVE -> zh ? " ＜ 列示数" : " < stated";
                    default -> "";
                };
    }

    /** In the place of a formula's conclusion, where there is none. */
    String noFormula() {
        return language == Language.ZH ? "无公式" : "no formula";
    }

    String yes() {
        return language == Language.ZH ? "是" : "yes";
    }

    String relationKind(String kind) {
        return language == Language.ZH ? KINDS.getOrDefault(kind, kind) : kind;
    }

    private String pick(String chinese, Enum<?> constant) {
        return language == Language.ZH
                ? chinese
                : constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
