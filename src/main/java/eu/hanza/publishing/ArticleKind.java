package eu.hanza.publishing;

import java.util.Locale;

/** What an article is. */
public enum ArticleKind {
  /** News, shown by date. */
  NEWS,
  /** A page that stands for itself. */
  PAGE;

  /** The segment of addresses. */
  String segment() {
    return this == NEWS ? "news" : "pages";
  }

  static ArticleKind of(String segment) {
    return valueOf(segment.equals("pages") ? "PAGE" : segment.toUpperCase(Locale.ROOT));
  }
}
