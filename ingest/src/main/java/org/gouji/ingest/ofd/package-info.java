/**
 * Reads OFD (GB/T 33190), the national format of fixed pages: a zip container of XML in which every character stands at its place.
 * {@link org.gouji.ingest.ofd.Ofd} is where to start; what it finds on a page goes to {@code page}, as for PDF. It may import
 * {@code org.gouji.model}, {@code compose}, {@code container}, {@code docx} for its XML cursor, {@code format} and {@code page}.
 */
@NullMarked
package org.gouji.ingest.ofd;

import org.jspecify.annotations.NullMarked;
