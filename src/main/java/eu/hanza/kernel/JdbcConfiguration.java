package eu.hanza.kernel;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.jdbc.core.convert.JdbcCustomConversions;
import org.springframework.data.jdbc.core.dialect.JdbcPostgresDialect;

/** Teaches Spring Data how values are stored; its own configuration steps back for this one. */
@Configuration(proxyBeanMethods = false)
class JdbcConfiguration {

  @Bean
  JdbcCustomConversions jdbcCustomConversions() {
    return JdbcCustomConversions.of(JdbcPostgresDialect.INSTANCE, StoredValues.converters());
  }
}
