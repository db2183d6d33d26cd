package org.gouji.extract.across;

import org.gouji.extract.regex.Pattern;
import org.gouji.extract.sentence.Means;
import org.gouji.extract.text.Pairs;
import org.gouji.model.Fact;
import org.gouji.model.Span;
import org.jspecify.annotations.Nullable;

/** A number with its names. The pairs of characters that these are made of are asked for where its value comes back, which few do. */
final class Twin {
    private static final Pattern MEAN = Pattern.compile("^[^|]*" + Means.WORD + "(?:为|约)?\\|");

    private final Fact fact;
    private final Span place;
    private final String words;
    private final String around;
    private @Nullable Pairs own;
    private @Nullable Pairs wide;

    Twin(Fact fact, Span place, String words, String around) {
        this.fact = fact;
        this.place = place;
        this.words = words;
        this.around = around;
    }

    Fact fact() {
        return fact;
    }

    Span place() {
        return place;
    }

    private Pairs own() {
        Pairs known = own;
        if (known == null) {
            known = Pairs.of(words);
            own = known;
        }
        return known;
    }

    private Pairs wide() {
        Pairs known = wide;
        if (known == null) {
            known = Pairs.of(around);
            wide = known;
        }
        return known;
    }

    /** Whether they are of two towns or schools, which are paid the same by chance or by a rate a head. */
    boolean elsewhere(Twin other) {
        return Localities.apart(words, other.words);
    }

    /** 笔均1.12万元: what one of many has. */
    boolean mean() {
        return MEAN.matcher(words).find();
    }

    /** How much two names share: rare pairs of their own words count double. */
    int shares(Twin other) {
        int rare = own().shared(other.own());
        int far = own().shared(other.wide()) + wide().shared(other.own());
        boolean item = fact.key().indexOf('.') > 0 && fact.key().equals(other.fact.key());
        return 2 * rare + Math.min(2, far) + (item ? TwinReader.SURE : 0);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other == this
                || other instanceof Twin twin
                        && fact.equals(twin.fact)
                        && place.equals(twin.place)
                        && own().equals(twin.own())
                        && wide().equals(twin.wide());
    }

    /** The number tells enough. */
    @Override
    public int hashCode() {
        return fact.span().start();
    }
}
