package eu.hanza.network.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A map of the places where organisations are, drawn for wide and for narrow screens, and the same
 * as a list.
 *
 * @param land the address of the outlines
 * @param countries the countries to emphasise, by the ids of their outlines
 * @param wide the picture for wide screens
 * @param narrow the picture for phones
 * @param meaning what the picture shows, in a sentence
 * @param frames the frames to choose from
 * @param whole the address of the whole frame while a part of it is shown; null otherwise
 * @param outside how many organisations lie outside, in a sentence; empty for none
 * @param places the places with the most organisations, each with its address
 * @param more how many places are not listed, in a sentence; empty for none
 */
public record MapView(
    String land,
    List<String> countries,
    Picture wide,
    Picture narrow,
    String meaning,
    List<FrameLink> frames,
    @Nullable String whole,
    String outside,
    List<PlaceLink> places,
    String more) {

  /** A picture: what it shows of the frame, and its markers with their radius. */
  public record Picture(String viewBox, String radius, List<Marker> markers) {}

  /** A marker: where and how large it is, what stands in it, what it is called, where it leads. */
  public record Marker(String transform, String count, String label, String href) {}

  /** A frame to choose. */
  public record FrameLink(String label, String href, boolean current) {}

  /** A place of the list. */
  public record PlaceLink(String label, String count, String href) {}
}
