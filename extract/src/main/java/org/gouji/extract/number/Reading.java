package org.gouji.extract.number;

import org.gouji.model.Quantity;

/** A quantity and where it stands in its line, unit included. */
record Reading(int from, int to, Quantity quantity) {}
