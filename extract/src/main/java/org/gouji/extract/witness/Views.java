package org.gouji.extract.witness;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** The numbers that may be parts of a total, read in several ways: on the same side, at one depth of brackets. */
record Views(Field field, Num total) {
    static final int FEW_DIGITS = 3;
    private static final int FAR = 40;
    private static final int SHORT = 3;
    private static final int PARAGRAPHS = 4;

    List<List<Num>> all() {
        return total.money() ? money() : counts();
    }

    private List<List<Num>> money() {
        Predicate<Num> alike = n -> n.plain() && n.money() && near(n);
        List<Num> after = field.after(total, Integer.MAX_VALUE, alike);
        List<Num> before = field.before(total, Integer.MAX_VALUE, alike);
        Predicate<Num> side = n -> n.budget() == total.budget() && !n.prior();
        Predicate<Num> spent = n -> n.spent() == total.spent() && !n.prior();
        List<List<Num>> views = new ArrayList<>();
        views.add(parallel());
        for (Predicate<Num> test : List.<Predicate<Num>>of(side, spent, n -> true)) {
            depths(nearest(after, test), views);
            depths(nearest(before, test), views);
        }
        return views;
    }

    private static List<Num> nearest(List<Num> all, Predicate<Num> test) {
        List<Num> nearest = new ArrayList<>();
        for (Num num : all) {
            if (nearest.size() < FAR && test.test(num)) {
                nearest.add(num);
            }
        }
        return nearest;
    }

    /** 该类项目3个，预算1380万元…。该类项目4个，预算3572.30万元: what the same words lead to in the paragraphs after. */
    private List<Num> parallel() {
        List<Num> after = field.after(total, FAR, n -> n.plain() && n.opening().length() > SHORT && n.alike(total));
        if (after.size() < 2) {
            return List.of();
        }
        return after.stream()
                .filter(n -> total.words()
                        .endsWith(n.words().substring(Math.max(0, n.words().length() - 2))))
                .filter(n -> after.stream()
                        .anyMatch(o -> o != n
                                && o.words().equals(n.words())
                                && o.opening().equals(n.opening())))
                .toList();
    }

    private void depths(List<Num> all, List<List<Num>> views) {
        int depth = all.isEmpty() ? 0 : all.get(0).mention().depth();
        int most = total.mention().depth();
        List<Num> level = new ArrayList<>();
        List<Num> outer = new ArrayList<>();
        for (Num num : all) {
            int own = num.mention().depth();
            if (own == depth) {
                level.add(num);
            }
            if (own <= most) {
                outer.add(num);
            }
        }
        views.add(level);
        views.add(outer);
        views.add(all);
    }

    /** Money of few digits is summed in its paragraph; of its side of the budget, in the paragraphs after it. */
    private boolean near(Num part) {
        int apart = Math.abs(part.passage() - total.passage());
        if (total.digits() >= FEW_DIGITS) {
            return total.digits() > FEW_DIGITS || apart == 0;
        }
        boolean fine = total.decimals() > 1 && part.decimals() > (apart == 0 ? 0 : 1);
        return part.sentence() == total.sentence()
                || (fine && (apart == 0 || (total.budget() && part.budget() && apart <= PARAGRAPHS)));
    }

    /** 收回147份。很满意112份、满意29份、一般6份: three kinds or more may be told in the sentence after. */
    List<Num> next() {
        return total.money() || total.digits() < 2
                ? List.of()
                : field.after(total, FAR, n -> n.plain() && n.alike(total) && n.sentence() <= total.sentence() + 1);
    }

    /** Things counted are summed in their sentence: of one measure word, or of any where three or more follow. */
    private List<List<Num>> counts() {
        Predicate<Num> here = n -> n.plain() && !n.money() && n.sentence() == total.sentence();
        List<List<Num>> views = new ArrayList<>();
        depths(field.after(total, FAR, here.and(total::alike)), views);
        views.add(parallel());
        List<Num> mixed = field.after(total, FAR, here);
        if (mixed.size() > 2 && total.digits() > 1) {
            views.add(mixed);
        }
        if (Sums.TOGETHER.matcher(total.words()).find()) {
            depths(field.before(total, FAR, here.and(total::alike)), views);
        }
        return views;
    }
}
