package org.gouji.ingest.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The grid that ruling lines make which touch each other: its columns, its rows, and between which of its boxes a line is drawn. Boxes
 * without a line between them are one cell.
 */
final class Lattice {
    /** Lines so near to each other are one edge of the grid: a double line. */
    private static final float SAME_EDGE = 3;

    /** The share of a box's side that a line must cover to part it from the next. */
    private static final float COVERED = 0.6f;

    /** Lines that reach so far over the outermost edge belong to a table without an outer line there. */
    private static final float OPEN_SIDE = 10;

    private final float[] xs;
    private final float[] ys;
    /** For each box the number of its cell. */
    private final int[][] cellOf;

    private Lattice(float[] xs, float[] ys, int[][] cellOf) {
        this.xs = xs;
        this.ys = ys;
        this.cellOf = cellOf;
    }

    /** The grid of lines that touch each other; none if they don't enclose anything. */
    static List<Lattice> of(List<Stroke> lines) {
        List<Stroke> level = lines.stream().filter(Stroke::level).toList();
        List<Stroke> upright = lines.stream().filter(line -> !line.level()).toList();
        if (level.isEmpty() || upright.isEmpty()) {
            return List.of();
        }
        float[] xs = edges(upright.stream().map(Stroke::x0).toList(), level, true);
        float[] ys = edges(level.stream().map(Stroke::y0).toList(), upright, false);
        if (xs.length < 2 || ys.length < 2) {
            return List.of();
        }
        return List.of(new Lattice(xs, ys, cells(xs, ys, level, upright)));
    }

    private static float[] edges(List<Float> at, List<Stroke> crossing, boolean x) {
        List<Float> sorted = new ArrayList<>(at);
        sorted.sort(null);
        List<Float> edges = new ArrayList<>();
        for (float edge : sorted) {
            if (edges.isEmpty() || edge - edges.get(edges.size() - 1) > SAME_EDGE) {
                edges.add(edge);
            }
        }
        float first = Float.MAX_VALUE;
        float last = -Float.MAX_VALUE;
        for (Stroke line : crossing) {
            first = Math.min(first, x ? line.x0() : line.y0());
            last = Math.max(last, x ? line.x1() : line.y1());
        }
        if (first < edges.get(0) - OPEN_SIDE) {
            edges.add(0, first);
        }
        if (last > edges.get(edges.size() - 1) + OPEN_SIDE) {
            edges.add(last);
        }
        float[] all = new float[edges.size()];
        for (int i = 0; i < all.length; i++) {
            all[i] = edges.get(i);
        }
        return all;
    }

    private static int[][] cells(float[] xs, float[] ys, List<Stroke> level, List<Stroke> upright) {
        int columns = xs.length - 1;
        int rows = ys.length - 1;
        boolean[][] below = walls(ys, xs, level, true);
        boolean[][] beside = walls(xs, ys, upright, false);
        Groups groups = new Groups(rows * columns);
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                if (column + 1 < columns && !beside[column + 1][row]) {
                    groups.join(row * columns + column, row * columns + column + 1);
                }
                if (row + 1 < rows && !below[row + 1][column]) {
                    groups.join(row * columns + column, (row + 1) * columns + column);
                }
            }
        }
        int[][] cellOf = new int[rows][columns];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                cellOf[row][column] = groups.of(row * columns + column);
            }
        }
        return cellOf;
    }

    /** For each edge and each box along it, whether lines cover most of the box's side. */
    private static boolean[][] walls(float[] edges, float[] along, List<Stroke> lines, boolean level) {
        float[][] covered = new float[edges.length][along.length - 1];
        for (Stroke line : lines) {
            int edge = nearest(edges, level ? line.y0() : line.x0());
            float from = level ? line.x0() : line.y0();
            float to = level ? line.x1() : line.y1();
            for (int i = Math.max(0, at(along, from)); i < along.length - 1 && along[i] < to; i++) {
                covered[edge][i] += Math.max(0, Math.min(to, along[i + 1]) - Math.max(from, along[i]));
            }
        }
        boolean[][] walls = new boolean[edges.length][along.length - 1];
        for (int edge = 0; edge < edges.length; edge++) {
            for (int i = 0; i + 1 < along.length; i++) {
                walls[edge][i] = covered[edge][i] >= COVERED * (along[i + 1] - along[i]);
            }
        }
        return walls;
    }

    private static int nearest(float[] edges, float at) {
        int nearest = 0;
        for (int i = 1; i < edges.length; i++) {
            nearest = Math.abs(edges[i] - at) < Math.abs(edges[nearest] - at) ? i : nearest;
        }
        return nearest;
    }

    /** The index of the last edge at or before a place; −1 if all are behind it. */
    private static int at(float[] edges, float place) {
        int found = Arrays.binarySearch(edges, place);
        return found >= 0 ? found : -found - 2;
    }

    float left() {
        return xs[0];
    }

    float right() {
        return xs[xs.length - 1];
    }

    float top() {
        return ys[0];
    }

    float bottom() {
        return ys[ys.length - 1];
    }

    float x(int edge) {
        return xs[edge];
    }

    int rows() {
        return ys.length - 1;
    }

    int columns() {
        return xs.length - 1;
    }

    /** The number of the cell that a box belongs to; boxes are counted row by row, and a cell has the number of one of its boxes. */
    int cell(int row, int column) {
        return cellOf[row][column];
    }

    boolean contains(float x, float y) {
        return x >= left() && x <= right() && y >= top() && y <= bottom();
    }

    /** The number of the cell at a place inside. */
    int cellAt(float x, float y) {
        int row = Math.min(Math.max(at(ys, y), 0), rows() - 1);
        int column = Math.min(Math.max(at(xs, x), 0), columns() - 1);
        return cellOf[row][column];
    }
}
