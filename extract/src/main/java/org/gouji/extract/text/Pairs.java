package org.gouji.extract.text;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The rare pairs of characters that words are made of: names that share one may be of one thing. Names are held against each other far more
 * often than they are taken apart, so the pairs are kept as numbers in order.
 */
public final class Pairs {
    /** Pairs that stand in names of all kinds, one after the other. */
    private static final String COMMON_PAIRS =
            "工作开展全年相关其中情况单位部门完成进行共有年度重点组织实际以上及时指标" + "目标项目服务管理数量人员经费支出资金全县全区全市办理达到累计活动信息群众";

    private static final int[] COMMON = IntStream.range(0, COMMON_PAIRS.length() / 2)
            .map(i -> pair(COMMON_PAIRS.charAt(2 * i), COMMON_PAIRS.charAt(2 * i + 1)))
            .sorted()
            .toArray();

    private final int[] pairs;

    private Pairs(int[] pairs) {
        this.pairs = pairs;
    }

    /** The rare pairs of some words. */
    public static Pairs of(String words) {
        int[] pairs = new int[words.length()];
        int count = 0;
        for (int i = 0; i + 1 < words.length(); i++) {
            if (han(words.charAt(i)) && han(words.charAt(i + 1))) {
                int pair = pair(words.charAt(i), words.charAt(i + 1));
                if (Arrays.binarySearch(COMMON, pair) < 0) {
                    pairs[count++] = pair;
                }
            }
        }
        Arrays.sort(pairs, 0, count);
        return new Pairs(Arrays.copyOf(pairs, distinct(pairs, count)));
    }

    /** Moves each of some numbers in order that is not like the one before it to the front; tells how many there are. */
    private static int distinct(int[] sorted, int count) {
        int kept = 0;
        for (int i = 0; i < count; i++) {
            if (i == 0 || sorted[i] != sorted[i - 1]) {
                sorted[kept++] = sorted[i];
            }
        }
        return kept;
    }

    /** How many rare pairs two texts share. */
    public static int shared(String a, String b) {
        return of(a).shared(of(b));
    }

    /** How many pairs these have in common with others. */
    public int shared(Pairs others) {
        int[] a = pairs;
        int[] b = others.pairs;
        int shared = 0;
        int i = 0;
        int j = 0;
        while (i < a.length && j < b.length) {
            int left = a[i];
            int right = b[j];
            shared += left == right ? 1 : 0;
            i += left <= right ? 1 : 0;
            j += right <= left ? 1 : 0;
        }
        return shared;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Pairs same && Arrays.equals(pairs, same.pairs);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(pairs);
    }

    private static int pair(char first, char second) {
        return first << Character.SIZE | second;
    }

    private static boolean han(char c) {
        return c >= 0x4e00 && c <= 0x9fa5;
    }
}
