package eu.hanza.events.exchange;

import eu.hanza.events.exchange.RawSchedule.Fields;
import eu.hanza.events.exchange.RawSchedule.RawEntry;
import eu.hanza.events.exchange.RawSchedule.RawLink;
import eu.hanza.events.exchange.RawSchedule.RawPerson;
import eu.hanza.events.exchange.RawSchedule.RawRoom;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the fields of the JSON twin of schedule.xml. */
final class JsonSchedule {

  private final JsonParser json;
  private final RawSchedule raw;

  private JsonSchedule(JsonParser json, RawSchedule raw) {
    this.json = json;
    this.raw = raw;
  }

  /** Reads as far as the file goes. */
  static void read(byte[] file, RawSchedule raw, ScheduleLimits limits) {
    var depth = StreamReadConstraints.builder().maxNestingDepth(limits.depth()).build();
    var mapper =
        JsonMapper.builder(JsonFactory.builder().streamReadConstraints(depth).build()).build();
    try (var json = mapper.createParser(file)) {
      try {
        new JsonSchedule(json, raw).root();
      } catch (JacksonException e) {
        raw.notes.add(line(json), ScheduleProblem.BROKEN, "", "");
      }
    }
  }

  private static int line(JsonParser json) {
    return Math.max(1, json.currentLocation().getLineNr());
  }

  private int line() {
    return Math.max(1, json.currentTokenLocation().getLineNr());
  }

  private void root() {
    json.nextToken();
    object(
        name -> {
          if ("schedule".equals(name)) {
            raw.found = json.currentToken() == JsonToken.START_OBJECT;
            object(this::schedule);
          } else {
            json.skipChildren();
          }
        });
  }

  private void schedule(String name) {
    switch (name) {
      case "version" -> raw.version = json.currentToken().isScalarValue() ? json.getString() : "";
      case "conference" -> object(this::conference);
      default -> json.skipChildren();
    }
  }

  private void conference(String name) {
    switch (name) {
      case "days" -> array(this::day);
      case "rooms" -> array(this::room);
      case "tracks" -> array(this::track);
      default -> scalar(raw.conference, name);
    }
  }

  private void scalar(Fields fields, String name) {
    if (json.currentToken().isScalarValue()) {
      fields.put(name, json.currentToken() == JsonToken.VALUE_NULL ? null : json.getString());
    } else {
      json.skipChildren();
    }
  }

  private void room() {
    JsonNode node = json.readValueAsTree();
    raw.rooms.add(new RawRoom(text(node, "name"), text(node, "guid")));
  }

  private void track() {
    JsonNode node = json.readValueAsTree();
    raw.tracks.add(text(node, "name"));
  }

  private void day() {
    var day = new Fields(line());
    raw.days.add(day);
    object(
        name -> {
          if ("rooms".equals(name)) {
            object(room -> entries(day, room));
          } else {
            scalar(day, bound(name));
          }
        });
  }

  private static String bound(String name) {
    return switch (name) {
      case "day_start" -> "start";
      case "day_end" -> "end";
      default -> name;
    };
  }

  private void entries(Fields day, String room) {
    if (raw.rooms.stream().noneMatch(known -> known.name().equals(room))) {
      raw.rooms.add(new RawRoom(room, ""));
    }
    array(() -> entry(day, room));
  }

  private void entry(@Nullable Fields day, String room) {
    var entry = RawEntry.at(line(), day, room);
    JsonNode node = json.readValueAsTree();
    node.properties().stream()
        .filter(field -> field.getValue().isValueNode() && !field.getValue().isNull())
        .forEach(field -> entry.fields().put(field.getKey(), field.getValue().asString()));
    for (var person : node.path("persons")) {
      entry.persons().add(person(entry.line(), person));
    }
    links(entry.line(), node.path("links"), entry.links());
    links(entry.line(), node.path("attachments"), entry.attachments());
    raw.entries.add(entry);
  }

  private static RawPerson person(int line, JsonNode node) {
    if (node.isString()) {
      return new RawPerson(line, "", "", node.asString());
    }
    var name = text(node, "name");
    var id = text(node, "id");
    return new RawPerson(
        line,
        id.isEmpty() ? text(node, "code") : id,
        text(node, "guid"),
        name.isEmpty() ? text(node, "public_name") : name);
  }

  private static void links(int line, JsonNode nodes, List<RawLink> links) {
    for (var node : nodes) {
      links.add(
          node.isString()
              ? new RawLink(line, node.asString(), "")
              : new RawLink(line, text(node, "url"), text(node, "title")));
    }
  }

  private static String text(JsonNode node, String name) {
    var value = node.path(name);
    return value.isValueNode() && !value.isNull() ? value.asString() : "";
  }

  /** Walks the fields of an object; anything else is passed over. */
  private void object(Consumer<String> field) {
    if (json.currentToken() != JsonToken.START_OBJECT) {
      json.skipChildren();
      return;
    }
    while (json.nextToken() == JsonToken.PROPERTY_NAME) {
      var name = json.currentName();
      json.nextToken();
      field.accept(name);
    }
  }

  /** Walks the objects of a list; anything else is passed over. */
  private void array(Runnable element) {
    if (json.currentToken() != JsonToken.START_ARRAY) {
      json.skipChildren();
      return;
    }
    for (var token = json.nextToken();
        token != null && token != JsonToken.END_ARRAY;
        token = json.nextToken()) {
      if (token == JsonToken.START_OBJECT) {
        element.run();
      } else {
        json.skipChildren();
      }
    }
  }
}
