package org.gouji.extract.sentence;

import org.gouji.extract.regex.Pattern;
import org.gouji.extract.sentence.Naming.Name;
import org.gouji.model.Claim;
import org.gouji.model.Measure;

/** What is shown as the item of a number: its name, completed by what was measured of it. */
final class ItemText {
    private static final Pattern LAST_YEAR = Pattern.compile(".*(?:较|比|与)去年.*");
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
            case CHANGE -> naming.canonical(name) + moved(cue, down, lead);
            case CHANGE_RATE -> naming.canonical(name) + (down ? "下降率" : "增长率");
            case COMPLETION -> name.text() + "完成预算";
            case UNIT_PRICE -> PerUnit.shown(polished(name, measure, lead), priced());
            default -> {
                String shown = polished(name, measure, lead);
                yield project ? SidesOfProject.shown(shown, trail.head().text()) : shown;
            }
        };
    }

    private static String moved(Cue cue, boolean down, String lead) {
        if (SAVED.matcher(lead).find()) {
            return "节约额";
        }
        String than = cue.against() == Cue.Against.BUDGET
                ? "较预算"
                : LAST_YEAR.matcher(lead).matches() ? "较去年" : "较上年";
        return than + (cue.way().isEmpty() ? "差额" : down ? "减少额" : "增加额");
    }

    private String polished(Name name, Measure measure, String lead) {
        return Polished.item(name.text(), measure, lead, trail.within());
    }

    /** What a price is of whose words don't say it: what was counted right before, or the item. */
    private String priced() {
        return trail.last()
                .filter(PaidFor::counts)
                .map(m -> PaidFor.thing(m.fact().item()))
                .filter(thing -> thing.length() > 1 && !trail.item().text().contains(thing))
                .orElse(trail.item().text());
    }
}
