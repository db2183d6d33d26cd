package org.gouji.export;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** Links from a workbook or page to the files that it speaks of: relative, and only to files under the folder that was read. */
public final class Links {
    private final Path from;
    private final Path root;

    /** @param workbook the file that the links are in */
    public Links(Path workbook, Path root) {
        this.from = workbook.toAbsolutePath().normalize();
        this.root = root.toAbsolutePath().normalize();
    }

    /** The link to a file; absent where the path leads out of the folder or has no relative form. */
    public Optional<String> to(String path) {
        try {
            Path file = root.resolve(path).normalize();
            Path folder = from.getParent();
            if (!file.startsWith(root) || file.equals(root) || folder == null) {
                return Optional.empty();
            }
            String relative = folder.relativize(file)
                    .toString()
                    .replace(file.getFileSystem().getSeparator(), "/");
            // A colon in the first part would look like a scheme: the dot says that it is a path.
            String local = relative.startsWith(".") ? relative : "./" + relative;
            return Optional.of(new URI(null, null, local, null).toASCIIString());
        } catch (InvalidPathException | URISyntaxException e) {
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            // On another drive.
            return Optional.empty();
        }
    }
}
