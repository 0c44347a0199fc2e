package io.customer360.sandbox;

import io.customer360.sandbox.db.Folder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** The folder of a running sandbox, used by one process at a time; a temporary one is deleted. */
final class Home implements AutoCloseable {
    private final Path folder;
    private final boolean temporary;
    private final FileChannel lock;

    private Home(Path folder, boolean temporary, FileChannel lock) {
        this.folder = folder;
        this.temporary = temporary;
        this.lock = lock;
    }

    static Home open(Optional<Path> wanted) {
        try {
            Path folder =
                    wanted.isPresent()
                            ? Files.createDirectories(wanted.get().toAbsolutePath())
                            : Files.createTempDirectory("customer360-sandbox");
            FileChannel channel =
                    FileChannel.open(
                            folder.resolve("sandbox.lock"),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE);
            if (!locked(channel)) {
                channel.close();
                throw new StartFailure("Another sandbox is running in the home " + folder);
            }
            return new Home(folder, wanted.isEmpty(), channel);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    Path bundles() {
        return folder.resolve("bundles");
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (temporary) {
            Folder.delete(folder);
        }
    }
}
