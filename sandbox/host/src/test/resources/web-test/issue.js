window.words = AJS.I18n.getText("test.words");
