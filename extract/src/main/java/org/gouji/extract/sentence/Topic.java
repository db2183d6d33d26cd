package org.gouji.extract.sentence;

import java.util.Optional;
import java.util.OptionalInt;
import org.gouji.extract.sentence.Cue.ListMark;
import org.gouji.extract.sentence.Naming.Name;
import org.gouji.model.Claim;
import org.gouji.model.Fact;
import org.gouji.model.Fact.Place;
import org.gouji.model.Fact.PlaceKind;
import org.gouji.model.Measure;
import org.gouji.model.Quantity;
import org.gouji.model.Scope;
import org.gouji.model.Span;

/** What a paragraph is talking about, as it goes on: the item last named, the measure and the scope that a list takes over. */
final class Topic {
    private final Setting setting;
    private Name item;
    private Name head;
    private Measure listed = Measure.UNKNOWN;
    private Scope scope = Scope.UNSAID;
    private OptionalInt year = OptionalInt.empty();
    private Optional<Mention> last = Optional.empty();

    Topic(Setting setting) {
        this.setting = setting;
        this.item =
                setting.topic().isEmpty() ? Name.NONE : new Name(setting.topic(), setting.topic(), Scope.UNSAID, false);
        this.head = item;
    }

    Setting setting() {
        return setting;
    }

    /** The parts of a list are forgotten at its end: what comes next speaks of the whole again. */
    void startSentence() {
        listed = Measure.UNKNOWN;
        item = head;
    }

    Fact fact(Quantity quantity, Cue cue, Name named, Optional<Years.Said> said, Span sentence) {
        if (cue.mark() != ListMark.NONE && last.filter(Mention::plain).isPresent()) {
            listed = last.get().measure();
            scope = last.get().fact().scope();
        }
        boolean own = !named.isEmpty() && owns(quantity, cue);
        Name name = own ? named : item.isEmpty() ? whole(cue) : item;
        said.filter(Years.Said::leading).ifPresent(s -> year = OptionalInt.of(s.year()));
        Measure measure = measure(quantity, cue);
        OptionalInt when = measure == Measure.PRIOR
                ? before(setting.year())
                : said.isPresent() ? OptionalInt.of(said.get().year()) : year.isPresent() ? year : setting.year();
        Scope money = name.scope() == Scope.UNSAID && listed != Measure.UNKNOWN ? scope : name.scope();
        return new Fact(
                quantity,
                text(name, cue, measure),
                name.key(),
                measure,
                money,
                when,
                new Place(PlaceKind.PROSE, sentence, setting.section()));
    }

    /** A budget of nothing in particular is the unit's. */
    private static Name whole(Cue cue) {
        boolean budget = cue.measure() == Measure.BUDGET_BEGIN;
        return budget ? new Name("年初预算", "budget.unit", Scope.UNSAID, true) : Name.NONE;
    }

    /** A share or a completion rate speaks of the item named before it, a base is not its item. */
    private static boolean owns(Quantity quantity, Cue cue) {
        return !(quantity instanceof Quantity.Percentage)
                || cue.measure() == Measure.RATE
                || cue.measure() == Measure.CHANGE_RATE;
    }

    private Measure measure(Quantity quantity, Cue cue) {
        if (cue.measure() != Measure.UNKNOWN) {
            return cue.measure();
        }
        boolean taken = listed != Measure.UNKNOWN && listed != Measure.NUMBER;
        return quantity instanceof Quantity.Amount && taken ? listed : Measure.FINAL;
    }

    private static OptionalInt before(OptionalInt year) {
        return year.isPresent() ? OptionalInt.of(year.getAsInt() - 1) : year;
    }

    private static String text(Name name, Cue cue, Measure measure) {
        if (name.isEmpty()) {
            return "";
        }
        boolean down = cue.way().filter(w -> w == Claim.Direction.DOWN).isPresent();
        String than = cue.against() == Cue.Against.BUDGET ? "较预算" : "较上年";
        return switch (measure) {
            case SHARE -> name.text() + "占比";
            case CHANGE -> name.text() + than + (down ? "减少额" : "增加额");
            case CHANGE_RATE -> name.text() + (down ? "下降率" : "增长率");
            case COMPLETION -> name.text() + "完成预算";
            default -> name.text();
        };
    }

    void follow(Mention mention) {
        if (mention.plain() && mention.money() && !mention.fact().item().isEmpty()) {
            item = new Name(
                    mention.fact().item(), mention.fact().key(), mention.fact().scope(), true);
        }
        if (mention.plain()) {
            last = Optional.of(mention);
        }
    }
}
