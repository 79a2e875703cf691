package eu.hanza.files;

import eu.hanza.kernel.NotFoundException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.unit.DataSize;

/**
 * Where uploads are kept. A content is kept once however often it is stored, and goes when the last
 * file with it is removed. Nobody outside sees a file before it is published; who may see the
 * others is decided by the module that stored them.
 */
@Service
public class FileCabinet {

  private final StoredFiles files;
  private final FileStore store;
  private final List<FileTerm> terms;
  private final List<UploadCheck> checks;
  private final DataSize largest;
  private final Clock clock;
  private final TransactionTemplate transaction;
  private final TransactionTemplate ownTransaction;

  FileCabinet(
      StoredFiles files,
      FileStore store,
      List<FileTerm> terms,
      List<UploadCheck> checks,
      PlatformTransactionManager transactions,
      Clock clock,
      @Value("${hanza.files.largest:20MB}") DataSize largest) {
    this.files = files;
    this.store = store;
    this.terms = List.copyOf(terms);
    this.checks = List.copyOf(checks);
    this.largest = largest;
    this.clock = clock;
    transaction = new TransactionTemplate(transactions);
    ownTransaction = new TransactionTemplate(transactions);
    ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
  }

  /**
   * Keeps an upload if its content is of an accepted kind and no check stands against it.
   *
   * @throws UncheckedIOException if the upload broke off or the store failed
   */
  public StoreResult store(Upload upload) {
    try {
      var content = upload.content().readNBytes((int) largest.toBytes() + 1);
      if (content.length > largest.toBytes()) {
        throw new RefusedFile("files.refused.size", Map.of("megabytes", largest.toMegabytes()));
      }
      var name = FileName.of(upload.name());
      var kind = Sniffer.kind(content, name);
      check(name, kind, content);
      return new StoreResult.Stored(
          kind.mediaType().startsWith("image/")
              ? picture(name, Darkroom.develop(content, kind))
              : document(name, kind, content));
    } catch (RefusedFile e) {
      return new StoreResult.Refused(e.why());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void check(FileName name, FileKind kind, byte[] content) throws RefusedFile {
    for (var check : checks) {
      var refusal = check.refusal(name.whole(), kind.mediaType(), content);
      if (refusal.isPresent()) {
        throw new RefusedFile(refusal.get());
      }
    }
  }

  /** A file, if it is there. */
  public Optional<StoredFile> find(FileId id) {
    return files.find(id);
  }

  /** A file that everybody may see, if it is there, published, and its term is not over. */
  public Optional<StoredFile> findPublished(FileId id) {
    return files.findOpen(id).filter(file -> left(id).map(Duration::isPositive).orElse(true));
  }

  /** How long the file may still be downloaded; empty if no end is known. */
  public Optional<Duration> left(FileId id) {
    return terms.stream()
        .flatMap(term -> term.end(id).stream())
        .min(Comparator.naturalOrder())
        .map(end -> Duration.between(clock.instant(), end));
  }

  /** Opens the content of a file; the caller closes it. */
  public InputStream open(FileId id) throws IOException {
    return store.open(known(id).sha256());
  }

  /** Lets everybody download the file at its address. */
  public void publish(FileId id) {
    if (!files.open(id, true)) {
      throw new NotFoundException("file " + id);
    }
  }

  /** Closes the file's address again; copies that browsers keep are out of reach. */
  public void withdraw(FileId id) {
    if (!files.open(id, false)) {
      throw new NotFoundException("file " + id);
    }
  }

  /** Removes a file, and its content if no other file has the same. */
  public void remove(FileId id) {
    var file = known(id);
    transaction.executeWithoutResult(
        status -> {
          files.remove(id);
          sweepLater(file.sha256());
        });
  }

  private StoredFile known(FileId id) {
    return files.find(id).orElseThrow(() -> new NotFoundException("file " + id));
  }

  private StoredFile picture(FileName name, Picture picture) {
    var content = picture.content();
    return keep(
        new StoredFile(
            FileId.next(),
            name.of(picture.kind()),
            picture.kind().mediaType(),
            content.length,
            Sha256.of(content),
            picture.width(),
            picture.height(),
            now()),
        content);
  }

  private StoredFile document(FileName name, FileKind kind, byte[] content) {
    return keep(
        new StoredFile(
            FileId.next(),
            name.of(kind),
            kind.mediaType(),
            content.length,
            Sha256.of(content),
            null,
            null,
            now()),
        content);
  }

  private StoredFile keep(StoredFile file, byte[] content) {
    transaction.executeWithoutResult(
        status -> {
          files.lock(file.sha256());
          sweepLater(file.sha256());
          put(file.sha256(), content);
          files.add(file);
        });
    return file;
  }

  private void put(String sha256, byte[] content) {
    try {
      store.put(sha256, new ByteArrayInputStream(content));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** When the transaction is over, however it ended, takes the content away if no file has it. */
  private void sweepLater(String sha256) {
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCompletion(int status) {
            ownTransaction.executeWithoutResult(own -> sweep(sha256));
          }
        });
  }

  private void sweep(String sha256) {
    files.lock(sha256);
    if (files.hasContent(sha256)) {
      return;
    }
    try {
      store.delete(sha256);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
