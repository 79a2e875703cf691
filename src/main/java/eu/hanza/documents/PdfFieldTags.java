package eu.hanza.documents;

import java.util.IdentityHashMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;

/**
 * Says in the structure of a PDF that what was laid out as a link is a field: an element of its own
 * that leads to nothing but the field, as PDF/UA wants it.
 */
final class PdfFieldTags {

  private final PDStructureTreeRoot root;
  private final IdentityHashMap<COSBase, COSDictionary> forms = new IdentityHashMap<>();

  PdfFieldTags(PDStructureTreeRoot root) {
    this.root = root;
  }

  void correct() {
    below(root);
    parents(root.getCOSObject().getCOSDictionary(COSName.PARENT_TREE));
  }

  private void below(PDStructureNode node) {
    for (var kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        if ("Link".equals(element.getStructureType())) {
          divide(element);
        } else {
          below(element);
        }
      }
    }
  }

  /** The printed line or box stays where it was; the field gets an element within. */
  private void divide(PDStructureElement link) {
    for (var kid : link.getKids()) {
      if (kid instanceof PDObjectReference reference && leadsToField(reference)) {
        var form = new PDStructureElement("Form", link);
        form.setPage(link.getPage());
        link.removeKid(reference);
        form.appendKid(reference);
        link.appendKid(form);
        link.setStructureType("Span");
        forms.put(link.getCOSObject(), form.getCOSObject());
      }
    }
  }

  private static boolean leadsToField(PDObjectReference reference) {
    return reference.getCOSObject().getDictionaryObject(COSName.OBJ) instanceof COSDictionary target
        && target.containsKey(COSName.FT);
  }

  /** The way back from a field leads to its element. */
  private void parents(COSDictionary tree) {
    var below = tree.getCOSArray(COSName.KIDS);
    if (below != null) {
      for (int i = 0; i < below.size(); i++) {
        if (below.getObject(i) instanceof COSDictionary branch) {
          parents(branch);
        }
      }
    }
    var numbers = tree.getCOSArray(COSName.NUMS);
    if (numbers != null) {
      redirect(numbers);
    }
  }

  private void redirect(COSArray numbers) {
    for (int i = 1; i < numbers.size(); i += 2) {
      var form = forms.get(numbers.getObject(i));
      if (form != null) {
        numbers.set(i, form);
      }
    }
  }
}
