package org.gouji.ingest.page;

import java.util.List;

/**
 * A page as read.
 *
 * @param number from 1
 * @param width in points
 * @param height in points
 * @param elements its lines and tables from top to bottom
 * @param margins between which edges its lines are set
 * @param notesFrom what stands below it, if it is small, are footnotes
 */
record Page(int number, float width, float height, List<Element> elements, Margins margins, float notesFrom) {
    Page {
        elements = List.copyOf(elements);
    }

    Page with(List<Element> others) {
        return new Page(number, width, height, others, margins, notesFrom);
    }

    Page with(Margins others) {
        return new Page(number, width, height, elements, others, notesFrom);
    }

    float left() {
        return margins.left();
    }

    float right() {
        return margins.right();
    }
}
