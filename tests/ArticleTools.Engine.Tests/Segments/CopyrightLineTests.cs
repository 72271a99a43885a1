using ArticleTools.Engine.Segments;

namespace ArticleTools.Engine.Tests.Segments;

public sealed class CopyrightLineTests
{
    [Theory]
    [InlineData("Copyright 2018 Example Talent List", 2018, "Example Talent List")]
    [InlineData("© 2018 Example Press", 2018, "Example Press")]
    [InlineData("(c) 2018, Example Press.", 2018, "Example Press")]
    [InlineData("Copyright © 2009–2024 Example Press, Inc. All rights reserved.", 2009, "Example Press, Inc.")]
    [InlineData("Copyright (c) 2018 by Ana Lima", 2018, "Ana Lima")]
    [InlineData("2018 © Example Press", 2018, "Example Press")]
    [InlineData("© Example Press 2018", 2018, "Example Press")]
    [InlineData("Example Press © 2018", 2018, "Example Press")]
    [InlineData("© 2018 Example Press | Terms | Privacy", 2018, "Example Press")]
    [InlineData("© 2018 Example Press. Tous droits réservés", 2018, "Example Press")]
    [InlineData("© 2018 J. K. Example. Powered by a press.", 2018, "J. K. Example")]
    [InlineData("© 2018 example.org", 2018, "example.org")]
    [InlineData("© 2018 Müller & Söhne GmbH", 2018, "Müller & Söhne GmbH")]
    [InlineData("Copyright: 2018", 2018, null)]
    [InlineData("© 2015 - present Example Press", 2015, "Example Press")]
    public void A_notice_gives_its_first_year_and_its_owner(string text, int year, string? owner)
    {
        Assert.True(CopyrightLine.TryRead(text, out var line));
        Assert.Equal(new CopyrightLine(year, owner), line);
    }

    [Theory]
    [InlineData("Copyright law protects the works of the living.")]
    [InlineData("Copyright 2018 was a turning point for the archive.")]
    [InlineData("© Example Press")]
    [InlineData("In 2018 the archive asked whose copyright it was.")]
    [InlineData("Copyright 20185 Example")]
    [InlineData("")]
    public void A_text_that_only_speaks_of_it_is_no_notice(string text) => Assert.False(CopyrightLine.TryRead(text, out _));

    [Fact]
    public void A_notice_is_found_among_the_labels_of_a_footer()
    {
        Assert.True(CopyrightLine.TryFind("About | Contact | Terms — Copyright 2018 Example Press", out var line));
        Assert.Equal(new CopyrightLine(2018, "Example Press"), line);
    }
}
