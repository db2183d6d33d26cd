package org.gouji.extract.sentence;

import org.gouji.extract.regex.Pattern;
import org.gouji.extract.sentence.Naming.Name;
import org.gouji.model.Claim;
import org.gouji.model.Measure;

/** What is shown as the item of a number: its name, completed by what was measured of it. */
final class ItemText {
    private static final Pattern LAST_YEAR = Pattern.compile(".*(?:较|比|与)去年.*");
    private static final Pattern BEGIN = Pattern.compile("(?:较|比|与)(?:20\\d\\d年)?年初预算");
    /** 本年购置增加9万元、报废减少2万元: what came and went, not how much more than last year. */
    private static final Pattern BOUGHT =
            Pattern.compile("(?!.*(?:较|比|同比|与)).*(?:购置|报废|处置|调[入出]|划[转入出]|计提|转入)(?:资产)?(?:增加|减少)(?:额|了)?");

    private static final Pattern BEGUN = Pattern.compile(".*(?:较|比|与)(?:年初|期初)(?!.*预算).*");
    private static final Pattern PRIOR = Pattern.compile("^(?:上年度?|上一年度?|去年)(?:的)?(?=.{2})");
    private static final Pattern BARE = Pattern.compile("(?:同期|同口径|可比口径)*(?:支出|收入|决算|总额|数)*");
    /** 公务接待费支出 of which the budget or last year's is told, or a change: the expense. */
    private static final Pattern SPENT = Pattern.compile("(?<=[^缴]费)支出$");

    private static final Pattern SAVED = Pattern.compile("节约(?:了)?(?:资金|经费|支出)?$");

    private final Trail trail;
    private final Naming naming;
    private final boolean project;

    /**
     * @param project whether the report is of one project
     */
    ItemText(Trail trail, Naming naming, boolean project) {
        this.trail = trail;
        this.naming = naming;
        this.project = project;
    }

    String of(Name name, Cue cue, Measure measure, String lead) {
        if (name.isEmpty()) {
            return "";
        }
        boolean down = cue.way().filter(w -> w == Claim.Direction.DOWN).isPresent();
        return switch (measure) {
            case SHARE -> name.text() + "占比";
            case CHANGE -> subject(name) + moved(cue, down, lead);
            case CHANGE_RATE -> subject(name) + (down ? "下降率" : "增长率");
            case COMPLETION -> name.text() + "完成预算";
            case UNIT_PRICE -> PerUnit.shown(polished(name, measure, lead), priced());
            default -> {
                String full = polished(name, measure, lead);
                boolean other =
                        Trail.BUDGETS.contains(measure) || measure == Measure.PRIOR || measure == Measure.THRESHOLD;
                String shown =
                        other && !lead.contains(full) ? SPENT.matcher(full).replaceFirst("") : full;
                yield project ? SidesOfProject.shown(shown, trail.head().text()) : shown;
            }
        };
    }

    /** What changed: 上年三公经费3万元，本年减少1万元 is of the expenses, 上年同口径支出 of what the sentence before was about. */
    private String subject(Name name) {
        String own = naming.canonical(name);
        String of = PRIOR.matcher(own).replaceFirst("");
        boolean before =
                !of.equals(own) && BARE.matcher(of).matches() && !trail.before().isEmpty();
        return before
                ? naming.canonical(trail.before())
                : of.isEmpty() ? own : SPENT.matcher(of).replaceFirst("");
    }

    private String moved(Cue cue, boolean down, String lead) {
        if (SAVED.matcher(lead).find()) {
            return "节约额";
        }
        boolean planned = cue.against() == Cue.Against.UNSAID
                && trail.last()
                        .filter(m -> CueReader.AGAINST_AMOUNT.matcher(m.lead()).find())
                        .isPresent();
        String than = cue.against() == Cue.Against.BUDGET || planned
                ? (BEGIN.matcher(planned ? trail.last().get().lead() : lead).find() ? "较年初预算" : "较预算")
                : BEGUN.matcher(lead).matches()
                        ? "较年初"
                        : LAST_YEAR.matcher(lead).matches() ? "较去年" : "较上年";
        String from = BOUGHT.matcher(lead).matches() ? "" : than;
        return from + (cue.way().isEmpty() ? "差额" : down ? "减少额" : "增加额");
    }

    private String polished(Name name, Measure measure, String lead) {
        return Polished.item(name.text(), measure, lead, trail.within());
    }

    /** What a price is of whose words don't say it: what was counted right before, or the item. */
    private String priced() {
        if (trail.counted().key().startsWith("sg.reception")) {
            return trail.counted().text();
        }
        return trail.last()
                .filter(PaidFor::counts)
                .map(m -> PaidFor.thing(m.fact().item()))
                .filter(thing -> thing.length() > 1 && !trail.item().text().contains(thing))
                .orElse(trail.item().text());
    }
}
