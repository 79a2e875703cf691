package eu.hanza.accounts;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.stereotype.Component;

/** The people who have passkeys, by the handle that their devices know. */
@Component
class PasskeyUsers implements PublicKeyCredentialUserEntityRepository {

  private final JdbcClient database;

  PasskeyUsers(JdbcClient database) {
    this.database = database;
  }

  @Override
  public @Nullable PublicKeyCredentialUserEntity findById(Bytes id) {
    return database
        .sql("select * from accounts.passkey_user where id = ?")
        .param(id.toBase64UrlString())
        .query(PasskeyUsers::user)
        .optional()
        .orElse(null);
  }

  @Override
  public @Nullable PublicKeyCredentialUserEntity findByUsername(String username) {
    return database
        .sql("select * from accounts.passkey_user where email = ?")
        .param(username)
        .query(PasskeyUsers::user)
        .optional()
        .orElse(null);
  }

  private static PublicKeyCredentialUserEntity user(ResultSet row, int number) throws SQLException {
    return ImmutablePublicKeyCredentialUserEntity.builder()
        .id(Bytes.fromBase64(row.getString("id")))
        .name(row.getString("email"))
        .displayName(row.getString("display_name"))
        .build();
  }

  @Override
  public void save(PublicKeyCredentialUserEntity user) {
    database
        .sql(
            """
            insert into accounts.passkey_user (id, email, display_name) values (?, ?, ?)
            on conflict (id) do update set display_name = excluded.display_name
            """)
        .param(user.getId().toBase64UrlString())
        .param(user.getName())
        .param(user.getDisplayName() == null ? user.getName() : user.getDisplayName())
        .update();
  }

  @Override
  public void delete(Bytes id) {
    database
        .sql("delete from accounts.passkey_user where id = ?")
        .param(id.toBase64UrlString())
        .update();
  }
}
