package org.gouji.extract.sentence;

import org.gouji.extract.regex.Matcher;
import org.gouji.extract.regex.Pattern;
import org.gouji.model.Fact;
import org.gouji.model.Fact.PlaceKind;
import org.gouji.model.Measure;
import org.gouji.model.Quantity;

/** Gives amounts that a report on one project has only general words for the name of the project: 年初预算 is that of 老旧小区改造. */
public final class OfProject {
    private static final Pattern OWN = Pattern.compile("^(?:本|该)?(?:项目|工程)(?=.{2})");
    private static final Pattern GENERAL = Pattern.compile(
            "(?:全年|年度|当年|本年|年初|年中|年末|实际|累计|计划|批复|编报|申报|申请|下达|安排|财政|总|调整后|调增|调减|追加|到位|拨付|使用|支出|执行|结余|结转|剩余|缴回|资金|预算|投资|投入|概算|决算|合同|中标|送审|审定|审减|核减|质保|预留|配套|补助|自筹|上级|中央|省级|市级|县级|区级|州级|地方|本级|镇级|一般公共预算|政府性基金|拨款|金额|价|额|数|金|户均|亩均)+");
    /** 预算追加: the kind of budget goes first. */
    private static final Pattern TURNED = Pattern.compile("^预算(追加|调增|调减)$");

    private final String project;

    /** @param project the name of the project; empty if the report is of none */
    public OfProject(String project) {
        this.project = project;
    }

    /** The fact under the project's name, or as it is. */
    public Fact named(Fact fact) {
        if (project.isEmpty()
                || !(fact.quantity() instanceof Quantity.Amount)
                || fact.place().kind() != PlaceKind.PROSE
                || fact.measure() == Measure.THRESHOLD) {
            return fact;
        }
        String item = OWN.matcher(fact.item()).replaceFirst("");
        if (item.length() < 2 || !GENERAL.matcher(item).matches()) {
            return fact;
        }
        Matcher turned = TURNED.matcher(item);
        String words = turned.matches() ? turned.group(1) + "预算" : item;
        return new Fact(
                fact.quantity(), project + words, fact.key(), fact.measure(), fact.scope(), fact.year(), fact.place());
    }
}
