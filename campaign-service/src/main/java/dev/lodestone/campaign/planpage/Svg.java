package dev.lodestone.campaign.planpage;

import java.awt.Dimension;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.apache.batik.svggen.SVGIDGenerator;
import org.knowm.xchart.internal.chartpart.Chart;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A chart as SVG text that stands in a page: it scales with its place and says what it shows. */
final class Svg {
    private static final String NAMESPACE = "http://www.w3.org/2000/svg";

    private Svg() {}

    /** {@code name} keeps the ids of several charts in one page apart. */
    static String of(String name, Chart<?, ?> chart, String words) {
        Document document = document();
        SVGGeneratorContext context = SVGGeneratorContext.createDefault(document);
        context.setComment(null);
        context.setIDGenerator(new SVGIDGenerator() {
            @Override
            public String generateID(String prefix) {
                return super.generateID(name + "-" + prefix);
            }
        });
        SVGGraphics2D graphics = new SVGGraphics2D(context, false);
        int width = chart.getWidth();
        int height = chart.getHeight();
        graphics.setSVGCanvasSize(new Dimension(width, height));
        graphics.setClip(new Rectangle2D.Double(0, 0, width, height));
        chart.paint(graphics, width, height);
        Element root = graphics.getRoot();
        root.setAttribute("viewBox", "0 0 " + width + " " + height);
        root.setAttribute("role", "img");
        root.setAttribute("aria-label", words);
        root.removeAttribute("width");
        root.removeAttribute("height");
        StringWriter text = new StringWriter();
        try {
            // Attributes, not styles: a page lets in no style but its own.
            graphics.stream(root, text, false, false);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } finally {
            graphics.dispose();
        }
        // Inside a page the declarations of a document of its own have no place.
        return text.toString().substring(text.toString().indexOf("<svg"));
    }

    private static Document document() {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder().getDOMImplementation().createDocument(NAMESPACE, "svg", null);
        } catch (ParserConfigurationException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
