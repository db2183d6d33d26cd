/**
 * Archives of reports, as they are sent by mail: zip, 7z, tar and gz, also inside each other. {@link org.gouji.ingest.archive.Unpacker} is
 * the door. Members are written under numbers, never under their own names.
 */
@NullMarked
package org.gouji.ingest.archive;

import org.jspecify.annotations.NullMarked;
