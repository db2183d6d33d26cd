package org.gouji.index;

import java.util.Arrays;
import java.util.List;

/** The documents of several lists as one, with what their scores make together. */
final class FoundUnion {
    private FoundUnion() {}

    /** The best score of each and so much of the others. @param lists none empty */
    static FoundList best(List<FoundList> lists, float others) {
        if (lists.size() <= 1) {
            return only(lists);
        }
        int[] documents = documents(lists);
        float[] best = new float[documents.length];
        double[] rest = new double[documents.length];
        for (FoundList list : lists) {
            for (int i = 0, at = 0; i < list.size(); i++, at++) {
                while (documents[at] < list.document(i)) {
                    at++;
                }
                float score = list.score(i);
                rest[at] += score >= best[at] ? best[at] : score;
                best[at] = Math.max(best[at], score);
            }
        }
        for (int at = 0; at < documents.length && others > 0; at++) {
            best[at] = (float) (best[at] + rest[at] * others);
        }
        return FoundList.of(documents, best);
    }

    /** The sum of scores. @param lists none empty */
    static FoundList sum(List<FoundList> lists) {
        return lists.size() <= 1 ? only(lists) : sum(lists, documents(lists));
    }

    /** The sum of scores of some documents, which all lists have. */
    static FoundList sum(List<FoundList> lists, FoundList wanted) {
        return sum(lists.stream().map(list -> list.among(wanted, 1)).toList(), wanted.documents());
    }

    private static FoundList sum(List<FoundList> lists, int[] documents) {
        double[] sum = new double[documents.length];
        for (FoundList list : lists) {
            for (int i = 0, at = 0; i < list.size(); i++, at++) {
                while (documents[at] < list.document(i)) {
                    at++;
                }
                sum[at] += list.score(i);
            }
        }
        float[] scores = new float[documents.length];
        for (int at = 0; at < documents.length; at++) {
            scores[at] = (float) sum[at];
        }
        return FoundList.of(documents, scores);
    }

    private static FoundList only(List<FoundList> lists) {
        return lists.isEmpty() ? FoundList.ofSize(0) : lists.get(0);
    }

    private static int[] documents(List<FoundList> lists) {
        int[] all = lists.get(0).documents();
        for (FoundList list : lists.subList(1, lists.size())) {
            all = both(all, list);
        }
        return all;
    }

    private static int[] both(int[] some, FoundList others) {
        int[] both = new int[some.length + others.size()];
        int size = 0;
        int at = 0;
        for (int i = 0; i < others.size(); i++) {
            int document = others.document(i);
            while (at < some.length && some[at] < document) {
                both[size++] = some[at++];
            }
            at += at < some.length && some[at] == document ? 1 : 0;
            both[size++] = document;
        }
        while (at < some.length) {
            both[size++] = some[at++];
        }
        return Arrays.copyOf(both, size);
    }
}
