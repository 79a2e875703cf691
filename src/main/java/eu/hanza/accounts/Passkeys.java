package eu.hanza.accounts;

import eu.hanza.kernel.StoredValues;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Component;

/** The public keys of passkeys. */
@Component
class Passkeys implements UserCredentialRepository {

  private final JdbcClient database;

  Passkeys(JdbcClient database) {
    this.database = database;
  }

  @Override
  public void delete(Bytes id) {
    database
        .sql("delete from accounts.passkey where credential_id = ?")
        .param(id.toBase64UrlString())
        .update();
  }

  @Override
  public void save(CredentialRecord key) {
    database
        .sql(
            """
            insert into accounts.passkey (credential_id, passkey_user, label, public_key,
              signature_count, uv_initialized, backup_eligible, backup_state, transports,
              attestation_object, attestation_client_data, created_at, last_used_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (credential_id) do update set signature_count = excluded.signature_count,
              uv_initialized = excluded.uv_initialized, backup_state = excluded.backup_state,
              last_used_at = excluded.last_used_at
            """)
        .params(values(key))
        .update();
  }

  private static List<@Nullable Object> values(CredentialRecord key) {
    var transports =
        key.getTransports().stream()
            .map(AuthenticatorTransport::getValue)
            .collect(Collectors.joining(","));
    return Arrays.<@Nullable Object>asList(
        key.getCredentialId().toBase64UrlString(),
        key.getUserEntityUserId().toBase64UrlString(),
        key.getLabel(),
        key.getPublicKey().getBytes(),
        key.getSignatureCount(),
        key.isUvInitialized(),
        key.isBackupEligible(),
        key.isBackupState(),
        transports,
        text(key.getAttestationObject()),
        text(key.getAttestationClientDataJSON()),
        StoredValues.stored(key.getCreated()),
        StoredValues.stored(key.getLastUsed()));
  }

  private static @Nullable String text(@Nullable Bytes bytes) {
    return bytes == null ? null : bytes.toBase64UrlString();
  }

  @Override
  public @Nullable CredentialRecord findByCredentialId(Bytes id) {
    return database
        .sql("select * from accounts.passkey where credential_id = ?")
        .param(id.toBase64UrlString())
        .query(Passkeys::key)
        .optional()
        .orElse(null);
  }

  @Override
  public List<CredentialRecord> findByUserId(Bytes user) {
    return database
        .sql("select * from accounts.passkey where passkey_user = ? order by created_at")
        .param(user.toBase64UrlString())
        .query(Passkeys::key)
        .list();
  }

  private static CredentialRecord key(ResultSet row, int number) throws SQLException {
    var transports =
        Arrays.stream(row.getString("transports").split(","))
            .filter(name -> !name.isEmpty())
            .map(AuthenticatorTransport::valueOf)
            .collect(Collectors.toSet());
    return ImmutableCredentialRecord.builder()
        .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
        .credentialId(Bytes.fromBase64(row.getString("credential_id")))
        .userEntityUserId(Bytes.fromBase64(row.getString("passkey_user")))
        .publicKey(new ImmutablePublicKeyCose(row.getBytes("public_key")))
        .signatureCount(row.getLong("signature_count"))
        .uvInitialized(row.getBoolean("uv_initialized"))
        .backupEligible(row.getBoolean("backup_eligible"))
        .backupState(row.getBoolean("backup_state"))
        .transports(transports)
        .attestationObject(bytes(row.getString("attestation_object")))
        .attestationClientDataJSON(bytes(row.getString("attestation_client_data")))
        .label(row.getString("label"))
        .created(row.getObject("created_at", OffsetDateTime.class).toInstant())
        .lastUsed(row.getObject("last_used_at", OffsetDateTime.class).toInstant())
        .build();
  }

  private static @Nullable Bytes bytes(@Nullable String text) {
    return text == null ? null : Bytes.fromBase64(text);
  }
}
