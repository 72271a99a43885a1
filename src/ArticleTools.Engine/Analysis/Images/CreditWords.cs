using System.Collections.Frozen;

namespace ArticleTools.Engine.Analysis.Images;

/// <summary>The words of credit lines in the major languages: labels, agencies, places that images are got from.</summary>
internal static class CreditWords
{
    private const int ShortestWord = 3;
    private const int LongestAbbreviation = 4;

    // The longest first where one begins with another.
    private static readonly string[] Labels =
    [
        "Photo credits", "Photo credit", "Photo illustration", "Photo composite", "Photo courtesy", "Photographs", "Photograph", "Photography", "Photographer", "Author", "Autor", "Auteur", "Autore", "Photos", "Photo", "Pictures", "Picture", "Pic",
        "Image credits", "Image credit", "Image source", "Image courtesy", "Images", "Image", "Credits", "Credit", "Illustrations", "Illustration", "Illustrated", "Artwork", "Art", "Graphic", "Graphics", "Cartoon", "Map",
        "Screenshots", "Screenshot", "Screengrab", "Screen grab", "Video still", "Composite", "Photo by", "Source", "Sources", "Cover photo", "Featured image", "Header image", "File photo",
        "Fotograf", "Fotografin", "Fotografie", "Foto-Credit", "Fotocredit", "Fotos", "Foto", "Bildquelle", "Bildnachweis", "Bildrechte", "Bilder", "Bild", "Symbolbild", "Symbolfoto", "Archivbild", "Archivfoto", "Grafik", "Illustrationen", "Zeichnung", "Quelle", "Quellen",
        "Crédits photos", "Crédits photo", "Crédit photos", "Crédit photo", "Crédits", "Crédit", "Photographie", "Image d'illustration", "Dessin", "Infographie",
        "Fotografía", "Fotografías", "Créditos", "Crédito", "Imágenes", "Imagen", "Ilustración", "Fuente", "Fotografia", "Imagem", "Imagens", "Ilustração", "Fonte", "Immagine", "Crediti", "Illustrazione",
        "Fotograaf", "Beeld", "Bron", "Foto's", "Kuva", "Kuvat", "Bilde", "Billede", "Zdjęcie", "Zdjęcia", "Fot.", "fot.", "Rys.", "Źródło", "Фото", "Фотография", "Источник", "写真", "画像", "图", "图片", "图源", "来源", "사진", "Fotoğraf", "Görsel", "صورة",
    ];

    // Of these a word behind the label may tell who made the image or what it shows: they count before the name of a person.
    private static readonly string[] AmbiguousConnectors = ["von ", "de ", "di ", "av ", "door ", "from ", "van "];
    private static readonly string[] Connectors = ["by ", "via ", "courtesy ", "par ", "©", "(c)"];

    private static readonly string[] Agencies =
    [
        "Associated Press", "The Associated Press", "AP Photo", "AP Images", "AP", "Reuters", "REUTERS", "Agence France-Presse", "AFP", "Getty Images", "GettyImages", "Getty", "dpa", "DPA", "EPA-EFE", "EPA", "epa",
        "EFE", "ANSA", "LaPresse", "PA Wire", "PA Media", "PA Images", "PA Archive", "PA", "Press Association", "TASS", "Tass", "Sputnik", "RIA Novosti", "РИА Новости", "ТАСС", "Xinhua", "XINHUA", "新华社", "Kyodo", "共同", "Jiji", "Yonhap", "연합뉴스", "Bloomberg",
        "NurPhoto", "SIPA", "Sipa", "Abaca", "ABACA", "ZUMA", "Zuma", "Anadolu", "ANP", "APA", "KEYSTONE", "Keystone", "Belga", "BELGA", "TT", "NTB", "Scanpix", "Ritzau", "Lehtikuva", "Canadian Press", "The Canadian Press", "CP", "AAP",
        "imago images", "imago", "Imago", "IMAGO", "picture alliance", "picture-alliance", "Picture Alliance", "ddp", "epd", "KNA", "Magnum", "Corbis", "VCG", "SOPA Images", "LightRocket", "Redux", "Agence VU", "UPI", "MCT", "TNS", "Tribune News Service",
        "Alamy", "Shutterstock", "iStock", "IStock", "ISTOCK", "iStockphoto", "Adobe Stock", "AdobeStock", "stock.adobe.com", "Dreamstime", "Depositphotos", "123RF", "Bigstock", "Fotolia", "Thinkstock", "Panthermedia", "Westend61",
        "Rex Features", "REX", "Backgrid", "Mary Evans", "Bridgeman", "akg-images", "Ullstein", "ullstein bild", "WENN", "Action Images", "USA TODAY Sports", "Icon Sportswire", "Europa Press", "Agência Brasil", "Estadão Conteúdo", "Folhapress", "Notimex", "Cuartoscuro", "PTI", "ANI", "Hollandse Hoogte", "PAP", "ČTK", "MTI", "Hans Lucas", "Maxppp", "Gamma-Rapho", "Colourbox", "SWNS", "Newscom",
    ];

    private static readonly string[] Platforms =
    [
        "Wikimedia Commons", "Wikimedia", "Wikipedia", "Wikicommons", "Flickr", "Unsplash", "Pexels", "Pixabay", "Google Maps", "Google Earth", "Google Street View",
        "Library of Congress", "Internet Archive", "Freepik", "Rawpixel", "StockSnap", "Clipdealer", "DVIDS", "pixelio.de", "pixelio", "VectorStock",
    ];

    // Captions name these for other reasons as well.
    private static readonly string[] SocialSites =
        ["Instagram", "Facebook", "Twitter", "YouTube", "TikTok", "Telegram", "LinkedIn", "Creative Commons", "Commons", "Canva", "Giphy", "Imgur", "Reddit"];

    private static readonly FrozenSet<string> Noise = new[]
    {
        "file", "file photo", "files", "file image", "archive", "archives", "archive photo", "archiv", "archivbild", "archivo", "archivio", "stock", "stock photo", "pool", "pool photo", "handout", "handout photo", "privat", "private", "zvg", "z.v.g", "photo credit", "photo credits", "image credit", "image source", "source", "quelle", "ausschnitt", "bearbeitet", "provided by", "all rights reserved", "used with permission", "with permission", "screenshot", "screengrab",
        "symbolbild", "symbolfoto", "illustration", "photo", "photos", "image", "images", "foto", "picture", "editorial", "sourced", "original", "supplied", "contributed", "contributed photo", "provided", "provided photo", "submitted", "submitted photo", "courtesy photo", "courtesy", "staff", "staff photo", "composite", "unknown", "anonymous", "credit", "own work", "eigenes werk", "via", "alle rechte vorbehalten", "tous droits réservés", "todos los derechos reservados", "no attribution required", "cropped", "modified", "edited", "dr",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Pointers = new[]
    {
        "im", "in", "am", "auf", "das", "dem", "den", "der", "die", "ein", "eine", "dieses", "diesem", "vom", "zum", "mein", "unser", "the", "this", "a", "an", "our", "my", "on", "la", "le", "les", "une", "un", "cette", "sur",
        "el", "los", "las", "en", "esta", "una", "o", "na", "esta", "questa", "nella", "file", "archive", "cover", "profile",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> PlaceWords = new[]
    {
        "im", "am", "auf", "mit", "bei", "beim", "vor", "zum", "zur", "in", "at", "with", "during", "near", "avec", "sur", "dans", "pendant", "con", "en", "durante", "sobre",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> OrganisationWords = new[]
    {
        "museum", "musée", "museo", "library", "bibliothek", "bibliothèque", "archive", "archives", "archiv", "university", "universität", "université", "universidad", "college", "school", "institute", "institut", "department", "dept", "office", "ministry", "police", "sheriff", "council", "county", "city",
        "government", "agency", "press", "news", "times", "post", "gazette", "tribune", "herald", "journal", "magazine", "guardian", "telegraph", "bbc", "cnn", "npr", "inc", "inc.", "llc", "ltd", "ltd.", "gmbh", "ag", "corp", "corp.", "company", "co.", "foundation", "stiftung", "society", "association", "center", "centre", "center.", "service", "services", "group",
        "pictures", "films", "film", "studios", "studio", "entertainment", "records", "bros", "bros.", "netflix", "hbo", "disney", "warner", "universal", "media", "network", "tv", "television", "radio", "team", "club", "hospital", "bank", "army", "navy", "force", "marine", "corps", "nasa", "noaa", "usgs", "gallery", "galerie", "collection", "estate", "trust", "national", "royal", "states", "u.s.", "federal", "bureau", "commission", "committee", "parliament", "european", "international", "united", "world", "theatre", "theater", "festival", "images", "photos", "photography", "fotografie", "photo", "zeitung", "verlag", "redaktion", "republic", "courtesy", "campaign", "public", "health", "hotel", "restaurant", "park", "parks", "zoo", "state", "historical", "history", "stock", "design", "designs", "productions", "court", "us", "uk", "usa", "eu", "un", "unicef", "church", "bistum", "stadt", "gemeinde", "verein", "verband", "e.v", "feuerwehr", "polizei",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>How many characters a label takes that the text begins with, up to the name behind it; 0 where there is none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="kind">What the label says of the name.</param>
    public static int LabelLength(ReadOnlySpan<char> text, out CreditLabel kind)
    {
        kind = CreditLabel.Ambiguous;
        foreach (var label in Labels)
        {
            if (!text.StartsWith(label, StringComparison.OrdinalIgnoreCase))
            {
                continue;
            }

            var rest = text[label.Length..];
            var name = rest.TrimStart(" \u00A0\u202F");
            if (name is [':' or '：' or '∙' or '|', ..])
            {
                kind = label.StartsWith("Symbol", StringComparison.Ordinal) ? CreditLabel.Ambiguous : IsSourceLabel(label) ? CreditLabel.Source : IsMakerLabel(label) ? CreditLabel.Maker : CreditLabel.Credit;
                return text.Length - name[1..].TrimStart().Length;
            }

            if (name.Length == rest.Length)
            {
                continue;
            }

            foreach (var connector in Connectors)
            {
                if (name.StartsWith(connector, StringComparison.OrdinalIgnoreCase))
                {
                    kind = connector is "by " or "par " ? CreditLabel.Maker : CreditLabel.Credit;

                    // "via", "courtesy of" and the sign of copyright say something themselves.
                    return text.Length - (connector is "by " or "par " ? name[connector.Length..].TrimStart() : name).Length;
                }
            }

            foreach (var connector in AmbiguousConnectors)
            {
                if (name.StartsWith(connector, StringComparison.Ordinal))
                {
                    return text.Length - name[connector.Length..].TrimStart().Length;
                }
            }

            if (label[^1] == '.' || IsAgency(name))
            {
                kind = CreditLabel.Credit;
                return text.Length - name.Length;
            }
        }

        return 0;
    }

    /// <summary>Whether a label can be of nothing but a credit.</summary>
    public static bool IsUnmistakable(ReadOnlySpan<char> label) =>
        label.Contains("credit", StringComparison.OrdinalIgnoreCase) || label.Contains("nachweis", StringComparison.OrdinalIgnoreCase) || label.Contains("crédit", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a label is of who wrote something, or is seen.</summary>
    public static bool NamesWriter(ReadOnlySpan<char> credit) => credit.StartsWith("Aut", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a word in front of a label or a name makes it one of what is seen.</summary>
    public static bool PointsAt(ReadOnlySpan<char> word) => Pointers.Contains(word.ToString());

    /// <summary>Whether a word tells where something is, as descriptions do and names don't.</summary>
    public static bool IsPlaceWord(string word) => PlaceWords.Contains(word);

    /// <summary>Whether the text ends as the names of studios do.</summary>
    public static bool IsStudio(ReadOnlySpan<char> text)
    {
        var last = text[(text.LastIndexOf(' ') + 1)..].TrimEnd('.');
        return text.Contains(' ') && (last is "Photography" or "Photographers" or "Fotografie" or "Photographie" or "Fotografia" or "Fotografía" or "Photo");
    }

    /// <summary>Whether the text names an agency that distributes images, first of all.</summary>
    public static bool IsAgency(ReadOnlySpan<char> text) => StartsWithAny(text, Agencies) > 0;

    /// <summary>Whether the text names a site or a collection that images are got from.</summary>
    public static bool IsPlatform(ReadOnlySpan<char> text) => StartsWithAny(text, Platforms) > 0 || StartsWithAny(text, SocialSites) > 0;

    /// <summary>Whether the text names an agency or a collection of images anywhere, as a word.</summary>
    public static bool NamesSupplier(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsLetterOrDigit(text[i]) && (i == 0 || !char.IsLetterOrDigit(text[i - 1]))
                && (StartsWithAny(text[i..], Platforms) > 0 || (StartsWithAny(text[i..], Agencies) is var length and > 0 && (length > ShortestWord || IsJoined(text, i, length)))))
            {
                return true;
            }
        }

        return false;
    }

    // An abbreviation such as "PA" is an agency beside a slash, or alone.
    private static bool IsJoined(ReadOnlySpan<char> text, int start, int length)
    {
        var before = text[..start].TrimEnd();
        var after = text[(start + length)..].TrimStart();
        return before is [.., '/' or '|'] || after is ['/' or '|', ..] || (before.IsEmpty && after.IsEmpty) || before.EndsWith(" via", StringComparison.Ordinal) || before is [.., ':'];
    }

    /// <summary>Whether the words name nobody: "file photo", "handout".</summary>
    public static bool IsNoise(string text) => Noise.Contains(text) || Array.Exists(Labels, label => label.Equals(text, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether a word of the text is one of organisations.</summary>
    public static bool IsOrganisation(string text)
    {
        foreach (var article in (ReadOnlySpan<string>)["The ", "Die ", "La ", "El ", "Los ", "Las ", "Les ", "Il "])
        {
            if (text.StartsWith(article, StringComparison.Ordinal))
            {
                return true;
            }
        }

        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (OrganisationWords.Contains(word.Trim('(', ')', '\'', '"', ',')))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsMakerLabel(string label) =>
        label is "Photographer" or "Author" or "Autor" or "Auteur" or "Autore" or "Fotograf" or "Fotografin" or "Fotograaf" or "Illustration" or "Illustrations" or "Dessin" or "Zeichnung" or "Cartoon" or "fot." or "Fot.";

    private static bool IsSourceLabel(string label) =>
        label is "Source" or "Sources" or "Image source" or "Quelle" or "Quellen" or "Bildquelle" or "Fuente" or "Fonte" or "Bron" or "Źródło" or "Источник" or "来源" or "图源" or "Photo courtesy" or "Image courtesy";

    // The length of the name that the text begins with.
    private static int StartsWithAny(ReadOnlySpan<char> text, string[] names)
    {
        foreach (var name in names)
        {
            // Long names are known in any case, abbreviations as they are written.
            var comparison = name.Length > LongestAbbreviation ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
            if (text.StartsWith(name, comparison) && (text.Length == name.Length || !char.IsLetterOrDigit(text[name.Length])))
            {
                return name.Length;
            }
        }

        return 0;
    }
}
