package eu.hanza.kernel;

import java.sql.JDBCType;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.converter.ConverterFactory;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.convert.WritingConverter;
import org.springframework.data.jdbc.core.mapping.JdbcValue;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * How the values of the kernel lie in the database: ids as {@code uuid}, texts with languages as
 * {@code jsonb}, moments as {@code timestamptz}, the rest as text. JSONB does not keep the order of
 * the languages.
 */
public final class StoredValues {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final TypeReference<LinkedHashMap<String, String>> TEXTS =
      new TypeReference<>() {};

  private StoredValues() {}

  /** All the converters, for {@code JdbcCustomConversions}. */
  public static List<Object> converters() {
    return List.of(
        new IdToUuid(),
        new UuidToId(),
        new TextToJson(),
        new JsonToText(),
        new EmailToText(),
        new TextToEmail(),
        new SlugToText(),
        new TextToSlug(),
        new LanguageToText(),
        new TextToLanguage(),
        new ZoneToText(),
        new TextToZone(),
        new MomentToStored(),
        new StoredToMoment());
  }

  /** The text that a JSONB column holds; nothing gives no text. */
  public static LocalizedText fromJson(@Nullable String json) {
    return json == null ? LocalizedText.EMPTY : new LocalizedText(JSON.readValue(json, TEXTS));
  }

  /** A text as it is bound to a {@code jsonb} parameter: {@code :title::jsonb}. */
  public static String toJson(LocalizedText text) {
    return JSON.writeValueAsString(text.byLanguage());
  }

  /** A moment as it is bound to a {@code timestamptz} parameter: in UTC, in microseconds. */
  public static OffsetDateTime stored(Instant moment) {
    return moment.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
  }

  @WritingConverter
  private static final class IdToUuid implements Converter<EntityId, UUID> {
    @Override
    public UUID convert(EntityId id) {
      return id.value();
    }
  }

  @ReadingConverter
  private static final class UuidToId implements ConverterFactory<UUID, EntityId> {
    @Override
    public <T extends EntityId> Converter<UUID, T> getConverter(Class<T> kind) {
      return uuid -> make(kind, uuid);
    }

    private static <T extends EntityId> T make(Class<T> kind, UUID uuid) {
      try {
        var constructor = kind.getDeclaredConstructor(UUID.class);
        constructor.trySetAccessible();
        return constructor.newInstance(uuid);
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException("An id is a record around a UUID: " + kind, e);
      }
    }
  }

  /** Bound as text of no type, so that the server takes it for the type of the column. */
  @WritingConverter
  private static final class TextToJson implements Converter<LocalizedText, JdbcValue> {
    @Override
    public JdbcValue convert(LocalizedText text) {
      return JdbcValue.of(toJson(text), JDBCType.OTHER);
    }
  }

  /** Reads whatever object the driver gives for JSONB; its text is the JSON. */
  @ReadingConverter
  private static final class JsonToText implements Converter<Object, LocalizedText> {
    @Override
    public LocalizedText convert(Object json) {
      return fromJson(json.toString());
    }
  }

  @WritingConverter
  private static final class EmailToText implements Converter<EmailAddress, String> {
    @Override
    public String convert(EmailAddress address) {
      return address.value();
    }
  }

  @ReadingConverter
  private static final class TextToEmail implements Converter<String, EmailAddress> {
    @Override
    public EmailAddress convert(String text) {
      return new EmailAddress(text);
    }
  }

  @WritingConverter
  private static final class SlugToText implements Converter<Slug, String> {
    @Override
    public String convert(Slug slug) {
      return slug.value();
    }
  }

  @ReadingConverter
  private static final class TextToSlug implements Converter<String, Slug> {
    @Override
    public Slug convert(String text) {
      return new Slug(text);
    }
  }

  @WritingConverter
  private static final class LanguageToText implements Converter<Language, String> {
    @Override
    public String convert(Language language) {
      return language.tag();
    }
  }

  @ReadingConverter
  private static final class TextToLanguage implements Converter<String, Language> {
    @Override
    public Language convert(String tag) {
      return Language.of(tag.toLowerCase(Locale.ROOT))
          .orElseThrow(() -> new IllegalArgumentException("No language of the interface: " + tag));
    }
  }

  @WritingConverter
  private static final class ZoneToText implements Converter<ZoneId, String> {
    @Override
    public String convert(ZoneId zone) {
      return zone.getId();
    }
  }

  @ReadingConverter
  private static final class TextToZone implements Converter<String, ZoneId> {
    @Override
    public ZoneId convert(String zone) {
      return ZoneId.of(zone);
    }
  }

  @WritingConverter
  private static final class MomentToStored implements Converter<Instant, JdbcValue> {
    @Override
    public JdbcValue convert(Instant moment) {
      return JdbcValue.of(stored(moment), JDBCType.TIMESTAMP_WITH_TIMEZONE);
    }
  }

  @ReadingConverter
  private static final class StoredToMoment implements Converter<OffsetDateTime, Instant> {
    @Override
    public Instant convert(OffsetDateTime stored) {
      return stored.toInstant();
    }
  }
}
