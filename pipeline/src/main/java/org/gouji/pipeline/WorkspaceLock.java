package org.gouji.pipeline;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.gouji.model.Wording;

/** Lets one run at a time write to a workspace. The system frees it when the process ends, however it ends. */
final class WorkspaceLock implements AutoCloseable {
    /** Far behind the text of the file, so that others can read who holds the lock on Windows too. */
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

    private final FileChannel channel;

    private WorkspaceLock(FileChannel channel) {
        this.channel = channel;
    }

    /** Takes the lock, or throws {@link BadRequest} saying who has it. */
    static WorkspaceLock take(Path file) throws IOException {
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        try {
            Optional<FileLock> lock = tryLock(channel);
            if (lock.isEmpty()) {
                String holder = Files.readString(file).strip();
                throw new BadRequest(new Wording(
                        "工作区 " + file.getParent() + " 正被另一个 gouji 使用（进程 " + holder + "），请等它结束，或用 -w 另选一个工作区",
                        "the workspace " + file.getParent() + " is in use by another gouji (process " + holder
                                + "); wait for it, or choose another with -w"));
            }
            channel.truncate(0);
            String pid = ProcessHandle.current().pid() + "\n";
            channel.write(ByteBuffer.wrap(pid.getBytes(StandardCharsets.US_ASCII)));
            return new WorkspaceLock(channel);
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    private static Optional<FileLock> tryLock(FileChannel channel) throws IOException {
        try {
            return Optional.ofNullable(channel.tryLock(LOCKED_BYTE, 1, false));
        } catch (OverlappingFileLockException e) {
            return Optional.empty();
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
