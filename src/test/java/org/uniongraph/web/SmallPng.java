package org.uniongraph.web;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.jspecify.annotations.NullMarked;

/** PNGs as small as they get without losing anything: no transparency, deflated as well as possible. */
@NullMarked
final class SmallPng {
    private SmallPng() {}

    /** The same picture, or the given bytes when those are fewer. */
    static byte[] of(byte[] png) throws IOException {
        BufferedImage given = ImageIO.read(new ByteArrayInputStream(png));
        BufferedImage opaque = new BufferedImage(given.getWidth(), given.getHeight(), BufferedImage.TYPE_3BYTE_BGR);
        opaque.createGraphics().drawImage(given, 0, 0, null);
        byte[] small = written(opaque);
        return small.length < png.length ? small : png;
    }

    private static byte[] written(BufferedImage image) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        ImageWriteParam best = writer.getDefaultWriteParam();
        best.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        best.setCompressionQuality(0);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), best);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
